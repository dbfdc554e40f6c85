//! `entente demo`: two nodes, two processes, one story with invented people, and a judgement at the end. Everything lies in a
//! folder that is thrown away, and nothing leaves the loopback interface.

mod consulate;
mod examples;
mod play;
mod report;
mod script;
mod stage;
mod story;
mod tamper;

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use entente_transport::operator::{TreeState, Verification};
use jiff::SignedDuration;
use tokio::signal::unix::{SignalKind, signal};
use tokio::time::{Instant, sleep};

use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::rehearsal::{NODE_LOG, Rehearsal, Stand};
use crate::words;
use play::Play;
use report::{LedgerReport, Report};
use stage::Stage;
use story::{Outcome, Story};
use tamper::{Copy, Found};

/// How long before the first step the clocks begin.
const BEFORE: SignedDuration = SignedDuration::from_hours(1);
/// How long the heads of both sides may take to be cosigned.
const COSIGNED_MAX: Duration = Duration::from_secs(20);
/// How often that is asked.
const ASK_EVERY: Duration = Duration::from_millis(100);

/// Plays a whole case between two nodes on this machine.
#[derive(Debug, Args)]
pub struct Demo {
    /// Leave both nodes running at the end, until Ctrl-C
    #[arg(long)]
    serve: bool,
    /// Write both nodes into this new folder and leave it there, instead of throwing everything away
    #[arg(long, value_name = "FOLDER")]
    keep: Option<PathBuf>,
    /// Play the story of this file instead of the first one
    #[arg(long, value_name = "FILE")]
    story: Option<PathBuf>,
}

impl Demo {
    pub(crate) async fn run(self, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let story = match &self.story {
            Some(file) => Story::from_file(file)?,
            None => Story::s1()?,
        };
        let thrown_away = tempfile::Builder::new().prefix("entente-").tempdir().map_err(|cause| {
            Failure::new(Ending::Failed, "could not make a temporary folder")
                .because(cause)
                .hint("the folder that TMPDIR names must be writable")
        })?;
        let folder = self.keep.as_deref().unwrap_or(thrown_away.path());
        let folder = std::path::absolute(folder)?;
        let mut report =
            Report { story: story.story.clone(), agreement: story.agreement.clone(), ..Report::default() };
        // Whoever stops the demonstration stops its nodes: dropping the play kills both.
        let played = tokio::select! {
            played = play(&story, &folder, &mut report, printer) => played,
            stopped = interrupted() => Err(match stopped {
                Ok(()) => Failure::new(Ending::Failed, "stopped before the story was over").hint("both nodes were stopped with it"),
                Err(cause) => Failure::from(cause),
            }),
        };
        report.ok = matches!(played, Ok((Ending::Done, _)));
        printer.json(&report)?;
        match played {
            Ok((ending, stage)) => {
                if self.serve {
                    serve(&stage, printer).await?;
                }
                stage.end().await?;
                Ok(ending)
            }
            Err(failure) => {
                for party in [&story.host, &story.origin] {
                    let log = folder.join(party.as_str()).join(NODE_LOG);
                    for line in stage::tail(&log) {
                        printer.words(format_args!("{party} | {line}"))?;
                    }
                }
                Err(failure)
            }
        }
    }
}

/// Plays the story and judges it. Answers the two nodes, still running.
async fn play(
    story: &Story,
    folder: &Path,
    report: &mut Report,
    printer: &mut Printer<'_>,
) -> Result<(Ending, Stage), Failure> {
    let began = Instant::now();
    printer.words("DEMONSTRATION. Invented people. Keys made now, for this alone.")?;
    let start = story.step.first().map(|step| step.at).unwrap_or_default();
    let start = start.checked_sub(BEFORE).unwrap_or(start);
    let parties = [story.host.clone(), story.origin.clone()];
    let stage = Stage::start(Rehearsal::write(folder, parties, start)?).await?;
    printer.words(format_args!(
        "{} and {} are up: two processes, mutual TLS, the agreement {} signed by both.",
        story.host, story.origin, story.agreement
    ))?;
    let mut play = Play::begin(story, stage);
    if let Some(case) = play.case() {
        printer.words(format_args!("{}: {}, case {case}", story.story, story.title))?;
    }
    for step in &story.step {
        report.steps.push(play.step(step, printer).await?);
        if story.consulate_asks_after == Some(step.n) {
            report.consulate = Some(consulate::asks(&play, story, printer).await?);
        }
    }
    report.crossed = report.steps.iter().filter(|step| step.outcome() == Outcome::Accepted).count();
    let refused = report.steps.iter().filter(|step| step.outcome() == Outcome::Refused).count();
    printer
        .words(format_args!("The story is over. {refused} acts were refused before they were allowed."))?;
    printer.words(format_args!("{} messages crossed.", report.crossed))?;
    story.crossed(report.crossed)?;
    for side in [&story.host, &story.origin] {
        printer.words(format_args!("{side}: {}", play.waiting(side).await?))?;
    }
    let ending = judge_ledgers(story, &play, folder, report, printer).await?;
    printer.words(format_args!("{:.1} s", began.elapsed().as_secs_f64()))?;
    Ok((ending, play.into_stage()))
}

/// Until somebody asks this process to stop (SIGINT, SIGTERM).
async fn interrupted() -> std::io::Result<()> {
    let mut ended = signal(SignalKind::terminate())?;
    tokio::select! {
        asked = tokio::signal::ctrl_c() => asked,
        _ = ended.recv() => Ok(()),
    }
}

/// Verifies both ledgers, then changes one byte of a copy of one and has it found.
async fn judge_ledgers(
    story: &Story,
    play: &Play<'_>,
    folder: &Path,
    report: &mut Report,
    printer: &mut Printer<'_>,
) -> Result<Ending, Failure> {
    let mut whole = true;
    for stand in play.stage().stands() {
        let verification = cosigned(play.stage(), stand).await?;
        for line in verification.trees.iter().flat_map(words::tree) {
            printer.words(line)?;
        }
        whole &= verification.trees.iter().all(|tree| tree.verified && is_cosigned(tree));
        report.ledgers.extend(verification.trees.iter().map(|tree| LedgerReport {
            authority: stand.authority.to_string(),
            tree: tree.tree.clone(),
            entries: tree.entries,
            root: tree.root.to_string(),
            verified: tree.verified,
            cosigned_by: tree.cosigners.iter().map(|cosigner| cosigner.name.clone()).collect(),
        }));
    }
    let (changed, found) = change_a_copy(story, play, folder, report).await?;
    match found {
        Found::Changed(entry) => {
            report.tamper_found_at = Some(entry);
            printer.words(format_args!("One byte of a COPY changed: entry {entry} does not match."))?;
        }
        Found::Whole(_) => printer.words("One byte of a COPY changed, and nobody noticed.")?,
        Found::Broken(why) => printer.words(format_args!("One byte of a COPY changed: {why}"))?,
    }
    printer.words(words::NOT_PROVED)?;
    let held = whole && report.tamper_found_at == Some(changed);
    Ok(if held { Ending::Done } else { Ending::Found })
}

/// Exports the tree of HOST with ORIGIN, verifies the copy, changes one byte in its middle and verifies again. Answers
/// the entry that was changed and what was found.
async fn change_a_copy(
    story: &Story,
    play: &Play<'_>,
    folder: &Path,
    report: &Report,
) -> Result<(u64, Found), Failure> {
    let lost = |what: &str| Failure::new(Ending::Found, format!("the ledger of `{}` {what}", story.host));
    let owned = |ledger: &&LedgerReport| ledger.authority == story.host.as_str() && is_shared(&ledger.tree);
    let tree = report.ledgers.iter().find(owned).ok_or_else(|| lost("has no tree with the partner"))?;
    let stand = |authority: &entente_casework::AuthorityId| {
        play.stage().stands().find(|stand| stand.authority == *authority)
    };
    let (Some(owner), Some(cosigner)) = (stand(&story.host), stand(&story.origin)) else {
        return Err(lost("has no keys"));
    };
    let files = play.stage().node(&story.host)?.export(tree.tree.clone()).await?;
    let copy = Copy::write(folder.join("copy"), &files, &tree.tree, owner, cosigner)?;
    let entries = match copy.verify() {
        Found::Whole(entries) => entries,
        Found::Changed(entry) => {
            return Err(lost(&format!("has a changed entry {entry} in an honest export")));
        }
        Found::Broken(why) => return Err(lost(&format!("does not verify from its export: {why}"))),
    };
    let entry = entries / 2;
    copy.change(entry, entries)?;
    Ok((entry, copy.verify()))
}

/// What the node of one side finds in its trees, once the partner has cosigned all of what they share.
async fn cosigned(stage: &Stage, stand: &Stand) -> Result<Verification, Failure> {
    let until = Instant::now() + COSIGNED_MAX;
    loop {
        let verification = stage.node(&stand.authority)?.verify(None).await?;
        if verification.trees.iter().all(is_cosigned) || Instant::now() > until {
            return Ok(verification);
        }
        sleep(ASK_EVERY).await;
    }
}

/// Whether a tree is one that a partner sees: the conduct tree is the monitor's.
fn is_shared(tree: &str) -> bool {
    tree.contains("/with/")
}

fn is_cosigned(tree: &TreeState) -> bool {
    !is_shared(&tree.tree) || tree.cosigners.iter().any(|cosigner| cosigner.size == tree.entries)
}

/// Leaves both nodes up until a person has seen enough.
async fn serve(stage: &Stage, printer: &mut Printer<'_>) -> Result<(), Failure> {
    printer.words("Both nodes stay up. In another terminal, for instance:")?;
    for stand in stage.stands() {
        printer.words(format_args!("  entente case list --socket {}", stand.socket.display()))?;
    }
    printer.words("Ctrl-C ends both.")?;
    interrupted().await?;
    Ok(())
}
