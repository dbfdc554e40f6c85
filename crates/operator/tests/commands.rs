//! The command line from what a person types to what they read and the exit code, against a node that answers from memory
//! over a real socket.

#![expect(clippy::unwrap_used, reason = "a test ends where it finds what it did not expect")]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use clap::Parser;
use entente_casework::ids::{AuthorityId, CaseRef, EventId, GrantName, StatementId};
use entente_operator::{Command, Common, Ending, Printer, run};
use entente_seals::Digest;
use entente_transport::operator::{
    About, Basis, CaseLine, CaseName, CaseView, ClockReading, ConsularGrant, ConsularQuestion, Consulates,
    Cosigner, Deadline, Delivery, Draft, ExportFile, Fact, Fault, FieldFault, FieldView, Finding, Gap,
    GrantOutcome, Granting, HeldLine, HeldName, Hop, LetterParagraph, LetterTo, NodeStatus, Open, Opened,
    Operator, OperatorSocket, Peer, Preview, Progress, Reasons, Recorded, Recording, SendAnswer, SendOutcome,
    Sending, Sent, Settled, Settlement, Settling, TreeState, Verification, Waiting, serve,
};
use jiff::Timestamp;

#[derive(Debug, Parser)]
#[command(name = "entente")]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

fn case() -> CaseRef {
    CaseRef::from_bytes([1; 16])
}

fn message() -> StatementId {
    StatementId::from_bytes([2; 16])
}

fn xb() -> AuthorityId {
    "XB.ca".parse().unwrap()
}

fn instant() -> Timestamp {
    "2027-06-10T09:00:00Z".parse().unwrap()
}

fn gap() -> Gap {
    Gap {
        key: "gap.PLAN_ACCEPTANCE".to_owned(),
        sentence: "acceptance of the newest plan by both sides".to_owned(),
        cure: None,
        who: "partner".to_owned(),
        article: "JGC 22 para. 32(k)".to_owned(),
        by_when: Some("no day is set".to_owned()),
        due_on: None,
    }
}

fn deadline(term: &str, due: Option<&str>) -> Deadline {
    Deadline {
        what: "an answer".to_owned(),
        article: "Art. 4(1)".to_owned(),
        who: xb(),
        due: due.map(|day| day.parse().unwrap()),
        state: if due.is_some() { "RUNNING" } else { "PAUSED" }.to_owned(),
        arithmetic: vec!["begun by C1".to_owned(), "30 days after 2027-03-05".to_owned()],
        term: term.to_owned(),
        begun_by: "C1".to_owned(),
        begun_on: "2027-03-05".parse().unwrap(),
        counted_by: xb(),
        length: "30 days".to_owned(),
        left_out: Vec::new(),
        extended_from: None,
        met_on: None,
        next_step: None,
        next_on: None,
    }
}

fn grant_line() -> ConsularGrant {
    ConsularGrant {
        grant: GrantName::from_bytes([7; 16]),
        consulate: "XB.consulate".parse().unwrap(),
        from: "2027-06-10".parse().unwrap(),
        until: "2027-12-31".parse().unwrap(),
        made_at: instant(),
        stands: true,
        sentence: "XB.consulate may ask once a day".to_owned(),
    }
}

fn finding() -> Finding {
    Finding {
        rule: "CF14".to_owned(),
        article: "Art. 9(2)".to_owned(),
        sentence: "She can still appeal.".to_owned(),
        cure: Some("Wait until 15 June has passed.".to_owned()),
        who: Some("time".to_owned()),
        facts: vec![Fact { name: "appeal_window_ends".to_owned(), value: "2027-06-15".to_owned() }],
        paths: Vec::new(),
        outward: None,
        by_when: Some("not before 2027-06-16".to_owned()),
        due_on: Some("2027-06-16".parse().unwrap()),
    }
}

/// Answers by what stands in the file, so that each test writes what it wants to see.
#[derive(Default)]
struct Fixture {
    /// How many cases it cannot read.
    set_aside: u32,
}

impl Operator for Fixture {
    async fn open(&self, open: Open) -> Result<Opened, Fault> {
        assert_eq!(open.partner, xb());
        Ok(Opened { case: case() })
    }
    async fn record(&self, recording: Recording) -> Result<Recorded, Fault> {
        assert!(recording.case.is_some());
        Ok(Recorded {
            event: EventId::from_bytes([3; 16]),
            kind: "D6".to_owned(),
            recorded_at: instant(),
            happened_at: None,
            remarks: vec![finding()],
            basis: Vec::new(),
        })
    }
    async fn send(&self, sending: Sending) -> Result<SendAnswer, Fault> {
        let text = sending.document.text.as_str();
        let outcome = match text.trim() {
            "refused" => SendOutcome::Refused { findings: vec![finding()] },
            "held" => SendOutcome::Held { findings: vec![finding()] },
            "field" => {
                let field = FieldFault {
                    path: "content.outcome".to_owned(),
                    expected: "one of APPROVED, REFUSED".to_owned(),
                    found: Some("a number".to_owned()),
                };
                return Err(Fault::fields("the message cannot be read", vec![field]));
            }
            _ => SendOutcome::Sent(Sent {
                message: (!sending.dry_run).then(message),
                to: xb(),
                basis: vec![Basis {
                    article: "Art. 8(1)".to_owned(),
                    words: "the decision is told".to_owned(),
                }],
            }),
        };
        Ok(SendAnswer { kind: "H2".to_owned(), outcome })
    }
    async fn preview(&self, _: Draft) -> Result<Preview, Fault> {
        let field = |path: &str, crosses: bool| FieldView {
            path: path.to_owned(),
            value: "\"x\"".to_owned(),
            tier: "T1".to_owned(),
            class: "ROUTING".to_owned(),
            crosses,
            barred: if crosses { Vec::new() } else { vec![finding()] },
        };
        let fields = vec![field("found_on", true), field("found_area", false)];
        Ok(Preview { kind: "B1".to_owned(), fields, cannot: vec!["whether it is true".to_owned()] })
    }
    async fn show(&self, name: CaseName) -> Result<CaseView, Fault> {
        if name != CaseName::Shared(case()) {
            return Err(Fault::unknown("no case has this number"));
        }
        Ok(CaseView {
            case: case(),
            local_ref: None,
            partner: xb(),
            role: "HOST".to_owned(),
            state: "ASSESSING".to_owned(),
            state_since: None,
            waiting: Waiting { days: 120, for_us: 80, for_partner: 40, now_for: Some("partner".to_owned()) },
            holds: Vec::new(),
            timeline: Vec::new(),
            consents: Vec::new(),
            plan: None,
            gaps: vec![gap()],
            next: Vec::new(),
            deadlines: Vec::new(),
            alerts: Vec::new(),
        })
    }
    async fn why(&self, _: CaseName, about: About) -> Result<Reasons, Fault> {
        let About::Kind(kind) = about else { return Err(Fault::failed("a file was sent")) };
        let allowed = kind == "J1";
        let findings = if allowed { Vec::new() } else { vec![finding()] };
        Ok(Reasons { kind, allowed, findings, basis: Vec::new() })
    }
    async fn list(&self, _: Option<AuthorityId>) -> Result<Vec<CaseLine>, Fault> {
        Ok(Vec::new())
    }
    async fn held(&self, case: Option<CaseName>) -> Result<Vec<HeldLine>, Fault> {
        let all = vec![held_line(true), held_line(false)];
        Ok(if case.is_none() { all } else { Vec::new() })
    }
    async fn grant(&self, granting: Granting) -> Result<GrantOutcome, Fault> {
        if granting.consulate.as_str() == "XB.consulate" {
            return Ok(GrantOutcome::Granted(grant_line()));
        }
        Ok(GrantOutcome::Refused { findings: vec![finding()] })
    }
    async fn consulates(&self, _: CaseName) -> Result<Consulates, Fault> {
        let question = ConsularQuestion {
            grant: GrantName::from_bytes([7; 16]),
            consulate: "XB.consulate".parse().unwrap(),
            on: "2027-06-11".parse().unwrap(),
            asked_at: instant(),
            told: "IN_PROGRESS".to_owned(),
        };
        Ok(Consulates { case: case(), grants: vec![grant_line()], asked: vec![question] })
    }
    async fn settle(&self, settling: Settling) -> Result<Settled, Fault> {
        if settling.held != HeldName::Message(message()) {
            return Err(Fault::unknown("nothing of this name waits here for a person"));
        }
        let verdict = if settling.settlement == Settlement::Accept { "ACCEPTED" } else { "REFUSED" };
        Ok(Settled {
            case: Some(case()),
            partner: xb(),
            kind: "C5".to_owned(),
            statement: Digest::of(b"held"),
            verdict: verdict.to_owned(),
        })
    }
    async fn outbox(&self, _: Option<AuthorityId>) -> Result<Vec<Delivery>, Fault> {
        Ok(vec![delivery(Progress::Deferred, None)])
    }
    async fn track(&self, _: StatementId, wait: Duration) -> Result<Delivery, Fault> {
        // The number of seconds that the test waits says what it wants to be told.
        Ok(match wait.as_secs() {
            1 => delivery(Progress::Answered, Some("ACCEPTED")),
            2 => delivery(Progress::Answered, Some("REFUSED")),
            _ => delivery(Progress::OnItsWay, None),
        })
    }
    async fn letter(&self, _: CaseName, to: LetterTo) -> Result<Vec<LetterParagraph>, Fault> {
        let waited = |name: &str| Fact { name: name.to_owned(), value: "12".to_owned() };
        let key = match to {
            LetterTo::Child => "waiting",
            LetterTo::Guardian => "duties",
        };
        let values = vec![waited("days"), waited("partner_days")];
        Ok(vec![LetterParagraph { key: key.to_owned(), values }])
    }

    async fn deadlines(&self, _: CaseName) -> Result<Vec<Deadline>, Fault> {
        Ok(vec![deadline("verification", Some("2027-04-04")), deadline("notice", None)])
    }
    async fn verify(&self, tree: Option<String>) -> Result<Verification, Fault> {
        let broken = tree.as_deref() == Some("broken");
        let tree = TreeState {
            tree: tree.unwrap_or_else(|| "entente/XA.ca/with/XB.ca/1".to_owned()),
            entries: 60,
            root: Digest::of(b"root"),
            verified: !broken,
            cosigners: vec![Cosigner { name: "XB.ca".to_owned(), size: 60 }],
            broken_at: broken.then_some(37),
            wrong: broken.then(|| "it was changed".to_owned()),
        };
        Ok(Verification { authority: "XA.ca".parse().unwrap(), trees: vec![tree] })
    }
    async fn export(&self, _: String) -> Result<Vec<ExportFile>, Fault> {
        Ok(vec![ExportFile { path: "tile/0/000".to_owned(), bytes: vec![1] }])
    }
    async fn peers(&self) -> Result<Vec<Peer>, Fault> {
        Ok(vec![Peer {
            authority: xb(),
            connected_out: true,
            connected_in: true,
            waiting: 0,
            agreement_ours: Digest::of(b"ours"),
            agreement_theirs: Some(Digest::of(b"theirs")),
            deferred: None,
            skew_ms: 0,
            trouble: None,
        }])
    }
    async fn test_peer(&self, _: AuthorityId) -> Result<Vec<Hop>, Fault> {
        let hop = |name: &str, good| Hop { name: name.to_owned(), good, words: "seen".to_owned() };
        Ok(vec![hop("address", true), hop("certificate", false)])
    }
    async fn status(&self) -> Result<NodeStatus, Fault> {
        Ok(NodeStatus {
            authority: "XA.ca".parse().unwrap(),
            version: "1".to_owned(),
            rehearsal: true,
            incarnation: 1,
            now: instant(),
            batches: 0,
            outbox: 0,
            agreements: Vec::new(),
            border: String::new(),
            set_aside: self.set_aside,
        })
    }
    async fn clock(&self) -> Result<ClockReading, Fault> {
        Ok(ClockReading { now: instant(), rehearsal: true })
    }
    async fn set_clock(&self, _: Timestamp) -> Result<ClockReading, Fault> {
        Err(Fault::unavailable("this node is no rehearsal, and its clock is the system's"))
    }
    async fn shutdown(&self) -> Result<(), Fault> {
        Ok(())
    }
}

fn delivery(progress: Progress, verdict: Option<&str>) -> Delivery {
    Delivery {
        message: message(),
        kind: Some("H2".to_owned()),
        to: xb(),
        case: Some(case()),
        progress,
        number: 9,
        statement: None,
        verdict: verdict.map(str::to_owned),
        findings: Vec::new(),
        attempts: 1,
        detail: None,
        stations: Vec::new(),
    }
}

fn held_line(readable: bool) -> HeldLine {
    HeldLine {
        case: readable.then(case),
        local_ref: None,
        partner: xb(),
        kind: if readable { "C5" } else { "Z9" }.to_owned(),
        title: readable.then(|| "Tracing request".to_owned()),
        message: message(),
        statement: Digest::of(b"held"),
        arrived_at: instant(),
        days: 12,
        findings: vec![finding()],
        readable,
        accepting: "it counts from now on".to_owned(),
        refusing: "it does not count".to_owned(),
    }
}

struct Desk {
    folder: tempfile::TempDir,
}

/// What a command left behind.
#[derive(Debug)]
struct Said {
    ending: Ending,
    data: String,
    words: String,
}

impl Desk {
    fn start() -> Self {
        Self::of(Fixture::default())
    }

    fn of(fixture: Fixture) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let socket = OperatorSocket::bind(&folder.path().join("s")).unwrap();
        tokio::spawn(serve(socket, Arc::new(fixture), std::future::pending()));
        Self { folder }
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    async fn says(&self, line: &str) -> Said {
        self.says_at(&self.folder.path().join("s"), line).await
    }

    async fn says_at(&self, socket: &Path, line: &str) -> Said {
        let folder = self.folder.path().to_str().unwrap();
        let typed = line.replace("CASE", &case().to_string()).replace("./", &format!("{folder}/"));
        let socket = socket.to_str().unwrap();
        let words = ["entente", "--socket", socket].into_iter().chain(typed.split(' '));
        let Cli { common, command } = Cli::try_parse_from(words).unwrap();
        let (mut data, mut words) = (Vec::new(), Vec::new());
        let mut printer = Printer::new(common.json(), &mut data, &mut words);
        let ending = run(&common, command, &mut printer).await;
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Said { ending, data: text(data), words: text(words) }
    }
}

#[tokio::test]
async fn a_case_is_opened_and_its_reference_is_all_that_a_pipe_gets() {
    let desk = Desk::start();
    let said = desk.says("case open --partner XB.ca --local-ref 2027/114").await;
    assert_eq!((said.ending, said.data), (Ending::Done, format!("{}\n", case())));
    assert!(said.words.contains("nothing has been sent"));
    let said = desk.says("case open --partner XB.ca --json").await;
    assert_eq!(said.data, format!("{{\"case\":\"{}\"}}\n", case()));
}

#[tokio::test]
async fn a_refused_act_says_rule_article_facts_and_cure_and_ends_with_5() {
    let desk = Desk::start();
    desk.file("h2.toml", "refused");
    let said = desk.says("case send ./h2.toml --case CASE").await;
    assert_eq!(said.ending.code(), 5);
    assert_eq!(said.data, "");
    for part in
        ["CF14", "Art. 9(2)", "She can still appeal.", "appeal_window_ends = 2027-06-15", "Wait until"]
    {
        assert!(said.words.contains(part), "{part}: {}", said.words);
    }
    desk.file("i1.toml", "held");
    assert_eq!(desk.says("case send ./i1.toml --case CASE --dry-run").await.ending.code(), 5);
    let said = desk.says("case send ./h2.toml --case CASE --json").await;
    let told: serde_json::Value = serde_json::from_str(&said.data).unwrap();
    assert_eq!((&told["outcome"], &told["findings"][0]["rule"]), (&"refused".into(), &"CF14".into()));
}

#[tokio::test]
async fn a_field_fault_names_the_path_and_ends_with_2() {
    let desk = Desk::start();
    desk.file("h2.toml", "field");
    let said = desk.says("case send ./h2.toml").await;
    assert_eq!(said.ending.code(), 2);
    assert!(said.words.contains("content.outcome: expected one of APPROVED, REFUSED, found a number"));
    assert!(said.words.contains("hint: nothing was written"));
    let said = desk.says("case send ./missing.toml").await;
    assert_eq!(said.ending.code(), 2);
    assert!(said.words.contains("missing.toml"));
}

#[tokio::test]
async fn a_message_that_may_go_is_sent_and_a_dry_run_sends_nothing() {
    let desk = Desk::start();
    desk.file("h2.toml", "fine");
    let said = desk.says("case send ./h2.toml --case CASE").await;
    assert_eq!((said.ending, said.data), (Ending::Done, format!("{}\n", message())));
    let said = desk.says("case send ./h2.toml --case CASE --dry-run").await;
    assert_eq!((said.ending, said.data.as_str()), (Ending::Done, ""));
    assert!(said.words.contains("nothing was written"), "{}", said.words);
}

#[tokio::test]
async fn waiting_for_the_answer_ends_with_what_the_partner_said() {
    let desk = Desk::start();
    desk.file("h2.toml", "fine");
    for (seconds, code, words) in [(1, 0, "ACCEPTED"), (2, 5, "REFUSED"), (3, 4, "goes by itself")] {
        let said = desk.says(&format!("case send ./h2.toml --case CASE --wait {seconds}")).await;
        assert_eq!(said.ending.code(), code);
        assert!(said.words.contains(words), "{}", said.words);
    }
}

#[tokio::test]
async fn a_fact_is_recorded_and_what_is_remarkable_is_said() {
    let desk = Desk::start();
    desk.file("d6.json", "{}");
    let said = desk.says("case record ./d6.json --case CASE").await;
    assert_eq!((said.ending, said.data), (Ending::Done, format!("{}\n", EventId::from_bytes([3; 16]))));
    assert!(said.words.contains("stays here") && said.words.contains("CF14"));
}

#[tokio::test]
async fn a_preview_keeps_apart_what_crosses_and_what_stays() {
    let desk = Desk::start();
    desk.file("b1.toml", "fine");
    let said = desk.says("case preview ./b1.toml --case CASE").await;
    assert_eq!(said.ending, Ending::Refused);
    let (crosses, stays) = said.data.split_once("stays here").unwrap();
    assert!(crosses.contains("found_on") && !crosses.contains("found_area"));
    assert!(stays.contains("found_area") && !stays.contains("found_on"));
    assert!(said.words.contains("whether it is true"));
    assert!(said.words.contains("; by when: not before 2027-06-16"), "{}", said.words);
}

#[tokio::test]
async fn a_case_says_for_whom_the_child_waits() {
    let desk = Desk::start();
    let said = desk.says("case show CASE").await;
    assert_eq!(said.ending, Ending::Done);
    let sentence = "the child has waited 120 days, 80 for us, 40 for the partner";
    assert!(
        said.data.contains(sentence) && said.data.contains("acceptance of the newest plan by both sides")
    );
    assert!(
        said.data.contains("by both sides (who can: partner; by when: no day is set; JGC 22 para. 32(k))")
    );
    let said = desk.says("case show 2027/9").await;
    assert_eq!(said.ending, Ending::Failed);
    assert!(said.words.starts_with("error: no case has this number\n") && said.words.contains("\nhint: "));
}

#[tokio::test]
async fn why_answers_3_when_something_bars_the_act() {
    let desk = Desk::start();
    let said = desk.says("case why CASE I1").await;
    assert_eq!(said.ending, Ending::Found);
    assert!(said.data.contains("may not be done now") && said.data.contains("CF14"));
    assert!(said.data.contains("  by when: not before 2027-06-16"), "{}", said.data);
    assert_eq!(desk.says("case why CASE J1").await.ending, Ending::Done);
}

#[tokio::test]
async fn a_changed_ledger_is_named_with_its_entry_and_ends_with_3() {
    let desk = Desk::start();
    let said = desk.says("ledger verify --export ./out").await;
    assert_eq!(said.ending, Ending::Done);
    assert!(said.data.contains("60 entries, none missing, none changed, cosigned by XB.ca up to 60"));
    assert!(said.words.contains("does not show that what was written was true"));
    let file = desk.folder.path().join("out/entente_XA.ca_with_XB.ca_1/tile/0/000");
    assert_eq!(std::fs::read(file).unwrap(), [1]);
    let said = desk.says("ledger verify --tree broken").await;
    assert_eq!(said.ending, Ending::Found);
    assert!(said.data.contains("ENTRY 37 DOES NOT MATCH"));
}

#[tokio::test]
async fn a_letter_is_in_the_words_of_who_reads_it() {
    let desk = Desk::start();
    let said = desk.says("case letter CASE --for child").await;
    assert_eq!(said.ending, Ending::Done);
    assert!(said.data.contains("You have waited 12 days."), "{}", said.data);
    let said = desk.says("case letter CASE --for guardian").await;
    assert!(said.data.contains("somebody else speaks for it"), "{}", said.data);
    let said = desk.says("case letter CASE --for child --language tlh").await;
    assert_eq!(said.ending, Ending::Usage);
    assert!(said.words.contains("the languages are: en"), "{}", said.words);
}

#[tokio::test]
async fn lines_to_partners_and_both_digests_are_shown() {
    let desk = Desk::start();
    let said = desk.says("peers list").await;
    for digest in [Digest::of(b"ours"), Digest::of(b"theirs")] {
        assert!(said.data.contains(&digest.to_string()));
    }
    let said = desk.says("peers test XB.ca").await;
    assert_eq!(said.ending, Ending::NotReached);
    assert!(said.data.contains("FAILED  certificate"));
    let said = desk.says("outbox list").await;
    assert!(said.data.contains("asks for it later"));
}

#[tokio::test]
async fn what_waits_for_a_person_is_listed_with_what_held_it_and_what_settling_does() {
    let desk = Desk::start();
    let said = desk.says("held list").await;
    assert_eq!((said.ending, said.words.as_str()), (Ending::Done, ""));
    let statement = Digest::of(b"held").to_string();
    let id = message().to_string();
    for part in [
        "XB.ca  C5 Tracing request  arrived 2027-06-10 09:00 UTC, 12 days",
        "no case  XB.ca  Z9 of a kind that is not known here, cannot be read here",
        "CF14, Art. 9(2): She can still appeal.",
        "--accept: it counts from now on",
        "--refuse: it does not count",
        statement.as_str(),
        id.as_str(),
    ] {
        assert!(said.data.contains(part), "{part}: {}", said.data);
    }
    let said = desk.says("held list --case CASE").await;
    assert_eq!((said.data.as_str(), said.words.as_str()), ("", "nothing waits for a person\n"));
    let said = desk.says("held list --json").await;
    let told: serde_json::Value = serde_json::from_str(&said.data).unwrap();
    assert_eq!((&told[0]["days"], &told[0]["findings"][0]["rule"]), (&12.into(), &"CF14".into()));
}

#[tokio::test]
async fn a_person_accepts_or_refuses_and_the_partner_is_said_to_be_told() {
    let desk = Desk::start();
    for (flag, verdict) in [("--accept", "ACCEPTED"), ("--refuse", "REFUSED")] {
        let said = desk.says(&format!("held settle {} {flag} --case CASE", message())).await;
        assert_eq!(said.ending, Ending::Done, "{}", said.words);
        assert_eq!(said.data, format!("{}  {verdict}\n", Digest::of(b"held")));
        assert!(said.words.contains("XB.ca is told"), "{}", said.words);
    }
    let said = desk.says(&format!("held settle {} --accept --json", message())).await;
    let told: serde_json::Value = serde_json::from_str(&said.data).unwrap();
    assert_eq!(told["verdict"], "ACCEPTED");
    let said = desk.says(&format!("held settle {} --refuse", Digest::of(b"other"))).await;
    assert_eq!((said.ending.code(), said.data.as_str()), (1, ""));
    assert!(said.words.contains("waits here for a person") && said.words.contains("\nhint: "));
}

#[tokio::test]
async fn cases_that_cannot_be_read_are_not_left_out_in_silence() {
    let desk = Desk::of(Fixture { set_aside: 2 });
    let said = desk.says("case list").await;
    assert!(
        said.words.contains("2 more cannot be read") && said.words.contains("says why"),
        "{}",
        said.words
    );
    assert!(said.data.is_empty());
    let said = Desk::start().says("case list").await;
    assert!(!said.words.contains("cannot be read"), "{}", said.words);
}

#[tokio::test]
async fn a_day_explains_itself_step_by_step() {
    let desk = Desk::start();
    let said = desk.says("deadlines explain CASE").await;
    assert!(said.data.contains("    1. begun by C1\n    2. 30 days after 2027-03-05\n"), "{}", said.data);
    let one = desk.says("deadlines explain CASE notice").await;
    assert_eq!(one.data.lines().count(), 3, "one term: {}", one.data);
    let json = desk.says("--json deadlines explain CASE verification").await;
    let told: serde_json::Value = serde_json::from_str(&json.data).unwrap();
    assert_eq!((&told[0]["term"], &told[0]["due"]), (&"verification".into(), &"2027-04-04".into()));
    assert_eq!(told.as_array().map(Vec::len), Some(1));
    let none = desk.says("deadlines explain CASE visa").await;
    assert_eq!(none.ending, Ending::Usage);
    assert!(
        none.words.contains("no term `visa`") && none.words.contains("verification, notice"),
        "{}",
        none.words
    );
}

#[tokio::test]
async fn the_other_answers_read_well_too() {
    let desk = Desk::start();
    let said = desk.says("case deadlines CASE").await;
    assert!(said.data.contains("2027-04-04  XB.ca owes an answer (Art. 4(1)): RUNNING"));
    assert!(said.data.contains("30 days after 2027-03-05"));
    assert!(said.data.contains("no day yet  XB.ca owes an answer (Art. 4(1)): PAUSED"));
    let said = desk.says("case list").await;
    assert!(said.data.is_empty() && said.words.contains("entente case open"));
    assert_eq!(desk.says("clock show").await.data, "2027-06-10T09:00:00Z\n");
    let said = desk.says("clock set 2027-06-11T09:00:00Z").await;
    assert_eq!(said.ending, Ending::Failed);
    assert!(said.words.contains("no rehearsal") && said.words.contains("hint: "));
    let said = desk.says(&format!("outbox show {}", message())).await;
    assert!(said.data.contains("is on its way"));
}

#[tokio::test]
async fn a_node_that_is_not_there_is_said_to_be_not_there() {
    let desk = Desk::start();
    let said = desk.says_at(&desk.folder.path().join("nobody"), "case list").await;
    assert_eq!(said.ending, Ending::Failed);
    assert!(said.words.contains("no node answers on") && said.words.contains("hint: start it with"));
}

#[tokio::test]
async fn a_package_is_checked_with_file_and_line_and_asks_no_node() {
    let desk = Desk::start();
    let nowhere = desk.folder.path().join("nobody");
    let folder = desk.folder.path().join("XA-XB");
    std::fs::create_dir(&folder).unwrap();
    for (path, bytes) in entente_agreements::specimen().files() {
        std::fs::write(folder.join(path), bytes).unwrap();
    }
    let said = desk.says_at(&nowhere, "agreement check ./XA-XB").await;
    assert_eq!(said.ending, Ending::Done, "{} {}", said.data, said.words);
    let digest = hex::encode(entente_agreements::specimen().digest());
    assert_eq!(said.data, format!("{digest}\n"));
    assert!(said.words.contains("XB.ca: not signed yet"));
    let rules = folder.join("rules.cedar");
    let text = std::fs::read_to_string(&rules).unwrap();
    let line = text.lines().count() + 1;
    std::fs::write(&rules, format!("{text}permit (principal, action, resource);\n")).unwrap();
    std::os::unix::fs::symlink(&rules, folder.join("more.cedar")).unwrap();
    let said = desk.says_at(&nowhere, "agreement check ./XA-XB").await;
    assert_eq!(said.ending.code(), 3);
    assert!(said.data.contains("more.cedar: "), "{}", said.data);
    std::fs::remove_file(folder.join("more.cedar")).unwrap();
    let said = desk.says_at(&nowhere, "agreement check ./XA-XB").await;
    assert_eq!(said.ending.code(), 3);
    assert!(said.data.contains(&format!("rules.cedar:{line}: ")), "{}", said.data);
    let said = desk.says_at(&nowhere, "agreement check ./XA-XB --json").await;
    let told: serde_json::Value = serde_json::from_str(&said.data).unwrap();
    assert_eq!((&told["ok"], &told["faults"][0]["line"]), (&false.into(), &line.into()));
    assert_eq!(desk.says_at(&nowhere, "agreement check ./missing").await.ending.code(), 2);
}

#[tokio::test]
async fn a_rehearsal_is_written_once() {
    let desk = Desk::start();
    let said = desk.says_at(Path::new("nobody"), "rehearsal new ./two").await;
    assert_eq!(said.ending, Ending::Done, "{}", said.words);
    assert_eq!(said.data.lines().count(), 2);
    assert!(said.data.lines().all(|config| Path::new(config).exists()));
    assert_eq!(desk.says_at(Path::new("nobody"), "rehearsal new ./two").await.ending, Ending::Failed);
}

#[tokio::test]
async fn a_grant_prints_the_name_that_the_consulate_asks_by_or_the_rules_that_bar_it() {
    let desk = Desk::start();
    let said = desk.says("consular grant CASE --to XB.consulate").await;
    assert_eq!((said.ending, said.data), (Ending::Done, format!("{}\n", GrantName::from_bytes([7; 16]))));
    assert!(said.words.contains("may ask once a day"));
    let said = desk.says("consular grant CASE --to XC.consulate").await;
    assert_eq!((said.ending.code(), said.data.as_str()), (5, ""));
    assert!(said.words.contains("CF14") && said.words.contains("Wait until"), "{}", said.words);
    let said = desk.says("consular list CASE").await;
    assert!(said.data.contains("2027-06-10 to 2027-12-31  stands"), "{}", said.data);
    assert!(said.data.contains("XB.consulate asked and was told IN_PROGRESS"), "{}", said.data);
    let said = desk.says("consular list CASE --json").await;
    let told: serde_json::Value = serde_json::from_str(&said.data).unwrap();
    assert_eq!(
        (&told["grants"][0]["stands"], &told["asked"][0]["told"]),
        (&true.into(), &"IN_PROGRESS".into())
    );
}

/// A consulate speaks to no node of its own: without the port, it is told that nobody was reached; without its file, what is missing.
#[tokio::test]
async fn a_consulate_asks_with_its_own_file() {
    let desk = Desk::start();
    let nowhere = Path::new("nobody");
    desk.says_at(nowhere, "rehearsal new ./two").await;
    let asks = "status 77777 --as consulate --config ./two/XB.consulate/consulate.toml";
    let said = desk.says_at(nowhere, asks).await;
    assert_eq!((said.ending, said.data.as_str()), (Ending::NotReached, ""), "{}", said.words);
    assert!(said.words.contains("could not be reached at"), "{}", said.words);
    let said = desk.says_at(nowhere, "status 77777 --config ./two/nobody.toml").await;
    assert_eq!(said.ending, Ending::Usage);
    assert!(said.words.contains("docs/consular.md"), "{}", said.words);
}

#[test]
fn what_cannot_be_typed_is_refused_before_anything_is_asked() {
    let reads = |line: &str| Cli::try_parse_from(line.split(' '));
    for good in ["entente case list", "entente --json demo --serve", "entente ledger verify --tree x"] {
        assert!(reads(good).is_ok(), "{good}");
    }
    for bad in [
        "entente",
        "entente case",
        "entente case open",
        "entente case open --partner xb",
        "entente case send",
        "entente case send a.toml --wait 61",
        "entente case send a.toml --format xml",
        "entente case why 2027/1",
        "entente clock set tomorrow",
        "entente outbox show 12",
        "entente held settle",
        "entente consular grant 2027/1",
        "entente consular grant 2027/1 --to xb",
        "entente status",
        "entente status 77777 --as authority --config x.toml",
        "entente held settle 12 --accept",
        "entente held settle 2222222222222222222222222F --accept",
    ] {
        assert!(reads(bad).is_err(), "{bad}");
    }
    let held = Digest::of(b"held");
    for (flags, good) in
        [("", false), (" --accept", true), (" --refuse", true), (" --accept --refuse", false)]
    {
        assert_eq!(reads(&format!("entente held settle {held}{flags}")).is_ok(), good, "{flags}");
    }
}
