//! Plays one step after the other: moves both clocks, does what the step says, and waits for what becomes of it. Waits are
//! on a state and have a bound; none is a guess about time.

use std::time::Duration;

use entente_casework::{AuthorityId, CaseRef};
use entente_transport::operator::{
    CaseName, Client, Delivery, Document, Finding, Format, Open, Progress, Recording, SendOutcome, Sending,
};

use super::examples;
use super::report::StepReport;
use super::stage::Stage;
use super::story::{Act, Outcome, Step, Story};
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::words;

/// How long a message may take to be answered, a killed node's restart included.
const ANSWER_MAX: Duration = Duration::from_secs(45);

/// What came of a step.
struct Came {
    kind: Option<String>,
    outcome: Outcome,
    findings: Vec<Finding>,
}

/// A story that is being played.
#[derive(Debug)]
pub(super) struct Play<'a> {
    story: &'a Story,
    stage: Stage,
    case: CaseRef,
}

impl<'a> Play<'a> {
    /// Opens the case at HOST; nothing is sent by it.
    pub(super) async fn begin(story: &'a Story, stage: Stage) -> Result<Self, Failure> {
        let open =
            Open { request_id: fresh()?, partner: story.origin.clone(), local_ref: "2027/114".parse().ok() };
        let opened = stage.node(&story.host)?.open(open).await?;
        Ok(Self { story, stage, case: opened.case })
    }

    /// The case that is played.
    pub(super) fn case(&self) -> CaseName {
        CaseName::Shared(self.case)
    }

    /// The two nodes.
    pub(super) fn stage(&self) -> &Stage {
        &self.stage
    }

    /// The two nodes, when the play is over.
    pub(super) fn into_stage(self) -> Stage {
        self.stage
    }

    /// Plays one step. A step that ends otherwise than the story says is told in full and is a failure.
    pub(super) async fn step(
        &mut self,
        step: &Step,
        printer: &mut Printer<'_>,
    ) -> Result<StepReport, Failure> {
        self.stage.advance(step.at).await?;
        tell(step, printer)?;
        let came = if self.story.killed_before() == Some(step.n) {
            self.step_while_the_partner_is_down(step, printer).await?
        } else {
            self.act(step).await?
        };
        let lines = if came.outcome == Outcome::Local {
            came.findings.iter().map(words::remark).collect()
        } else {
            words::findings(&came.findings)
        };
        for line in lines {
            printer.words(format_args!("        {line}"))?;
        }
        let refusal = judge(step, &came)?;
        if came.outcome == Outcome::Refused {
            printer.words("        Nothing was sent. The refusal is in the ledger.")?;
        }
        Ok(StepReport::new(step, came.kind, came.outcome, refusal))
    }

    async fn act(&self, step: &Step) -> Result<Came, Failure> {
        let node = self.stage.node(&step.node)?;
        match step.act {
            Act::Clock => Ok(Came { kind: None, outcome: Outcome::Local, findings: Vec::new() }),
            Act::Record => self.record(step, node).await,
            Act::Send => match self.send(step, node).await? {
                Tried::Barred(came) => Ok(came),
                Tried::Gone { kind, message } => answered(kind, node.track(message, ANSWER_MAX).await?),
            },
        }
    }

    async fn record(&self, step: &Step, node: &Client) -> Result<Came, Failure> {
        let document = document(step)?;
        let recording = Recording { request_id: fresh()?, case: Some(self.case()), document };
        let recorded = node.record(recording).await?;
        Ok(Came { kind: Some(recorded.kind), outcome: Outcome::Local, findings: recorded.remarks })
    }

    async fn send(&self, step: &Step, node: &Client) -> Result<Tried, Failure> {
        let document = document(step)?;
        let sending = Sending { request_id: fresh()?, case: Some(self.case()), document, dry_run: false };
        let answer = node.send(sending).await?;
        let kind = Some(answer.kind);
        Ok(match answer.outcome {
            SendOutcome::Sent(sent) => {
                let message = sent.message.ok_or_else(|| odd(step, "was taken and has no id"))?;
                Tried::Gone { kind, message }
            }
            SendOutcome::Refused { findings } => {
                Tried::Barred(Came { kind, outcome: Outcome::Refused, findings })
            }
            SendOutcome::Held { findings } => Tried::Barred(Came { kind, outcome: Outcome::Held, findings }),
        })
    }

    /// Kills the partner, sends all the same, shows that the message waits, starts the partner again.
    async fn step_while_the_partner_is_down(
        &mut self,
        step: &Step,
        printer: &mut Printer<'_>,
    ) -> Result<Came, Failure> {
        let partner = step.to.clone().ok_or_else(|| odd(step, "goes to nobody"))?;
        self.stage.kill(&partner).await?;
        printer.words(format_args!("        (The node of {partner} is killed, as by a power cut.)"))?;
        let Tried::Gone { kind, message } = self.send(step, self.stage.node(&step.node)?).await? else {
            return Err(odd(step, "was barred while the partner's node was down"));
        };
        let waiting = self.stage.node(&step.node)?.track(message, Duration::ZERO).await?;
        if waiting.progress.is_settled() {
            return Err(odd(step, "was answered by a node that is not running"));
        }
        printer.words("        (It is written down and waits. Nothing is lost.)")?;
        self.stage.restart(&partner).await?;
        self.stage.advance(step.at).await?;
        printer.words(format_args!("        (The node of {partner} is started again, and it arrives.)"))?;
        answered(kind, self.stage.node(&step.node)?.track(message, ANSWER_MAX).await?)
    }

    /// One sentence about how long the child waited, as one side's file says it.
    pub(super) async fn waiting(&self, side: &AuthorityId) -> Result<String, Failure> {
        let view = self.stage.node(side)?.show(self.case()).await?;
        Ok(words::waiting(&view.waiting))
    }
}

/// What the sender's own node made of a message.
enum Tried {
    /// It may not go.
    Barred(Came),
    /// It is committed.
    Gone { kind: Option<String>, message: entente_casework::StatementId },
}

fn fresh() -> Result<entente_transport::operator::RequestId, Failure> {
    crate::commands::values::or_fresh(None)
}

fn document(step: &Step) -> Result<Document, Failure> {
    let text =
        step.file.as_deref().and_then(examples::text).ok_or_else(|| odd(step, "has no message file"))?;
    Ok(Document { text: text.to_owned(), format: Format::Toml })
}

fn odd(step: &Step, what: &str) -> Failure {
    Failure::new(Ending::Found, format!("step {} of the story {what}", step.n))
}

fn tell(step: &Step, printer: &mut Printer<'_>) -> Result<(), Failure> {
    let way = match &step.to {
        Some(to) => format!("{} to {to}", step.node),
        None => step.node.to_string(),
    };
    let day = jiff::tz::Offset::UTC.to_datetime(step.at).date();
    printer.words(format_args!("{:>4}  {day}  {way}", step.n))?;
    printer.words(format_args!("        {} [{}]", step.says, step.article))?;
    Ok(())
}

/// What the partner made of a message.
fn answered(kind: Option<String>, delivery: Delivery) -> Result<Came, Failure> {
    let outcome = match (delivery.progress, delivery.verdict.as_deref()) {
        (Progress::Answered, Some("ACCEPTED")) => Outcome::Accepted,
        (Progress::Answered, Some("REFUSED")) => Outcome::Refused,
        (Progress::Answered, Some("HELD")) => Outcome::Held,
        _ => {
            return Err(Failure::new(Ending::NotReached, "a message of the story was not answered in time")
                .detailed(words::delivery(&delivery))
                .hint(
                    "run it again with --serve and look at `entente outbox list` and `entente peers list`",
                ));
        }
    };
    Ok(Came { kind, outcome, findings: delivery.findings })
}

/// Whether it came as the story says; for a refusal, the rule that the story names and its article.
fn judge(step: &Step, came: &Came) -> Result<Option<(String, String)>, Failure> {
    let found = |what: String| {
        Err(Failure::new(Ending::Found, format!("step {} of the story {what}", step.n))
            .detailed(words::findings(&came.findings))
            .hint("the story and the rules of the agreement disagree; `entente case why` shows each rule"))
    };
    if came.outcome != step.outcome {
        return found(format!("should have been {:?} and was {:?}", step.outcome, came.outcome));
    }
    let Some(rule) = &step.rule else { return Ok(None) };
    match came.findings.iter().find(|finding| finding.rule == *rule) {
        Some(finding) => Ok(Some((finding.rule.clone(), finding.article.clone()))),
        None => found(format!("should have been refused by `{rule}`")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn came(outcome: Outcome, rule: &str) -> Came {
        let finding = Finding {
            rule: rule.to_owned(),
            article: "Art. 7(3)".to_owned(),
            sentence: String::new(),
            cure: None,
            who: None,
            facts: Vec::new(),
            paths: Vec::new(),
            outward: None,
        };
        Came { kind: None, outcome, findings: vec![finding] }
    }

    #[test]
    fn only_the_rule_that_the_story_names_is_the_refusal_it_tells() {
        let story = Story::s1().unwrap();
        let step = story.step.iter().find(|step| step.rule.as_deref() == Some("CF16")).unwrap();
        let held = judge(step, &came(Outcome::Refused, "CF16")).unwrap();
        assert_eq!(held, Some(("CF16".to_owned(), "Art. 7(3)".to_owned())));
        assert!(judge(step, &came(Outcome::Refused, "CF14")).is_err());
        assert!(judge(step, &came(Outcome::Accepted, "CF16")).is_err());
    }
}
