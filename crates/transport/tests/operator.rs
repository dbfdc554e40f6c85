//! The operator socket from end to end: a node that answers from memory, a client, and a real socket between them.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test ends where it finds what it did not expect")]

use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use entente_casework::ids::{AuthorityId, CaseRef, ConsentId, EventId, GrantName, StatementId};
use entente_seals::Digest;
use entente_transport::operator::{
    About, Basis, CallError, CaseLine, CaseName, CaseView, Client, ClockReading, ConsentLine, ConsularGrant,
    ConsularQuestion, Consulates, Cosigner, DaysLeftOut, Deadline, Delivery, Direction, Document, Draft,
    ExportFile, Fact, Fault, FaultKind, FieldFault, FieldView, Finding, Format, Gap, GrantOutcome, Granting,
    HeldLine, HeldName, Hold, Hop, LetterParagraph, LetterTo, NodeStatus, Open, Opened, Operator,
    OperatorSocket, Peer, Plan, PlanLine, Preview, Progress, Reasons, Recorded, Recording, SendAnswer,
    SendOutcome, Sending, Sent, Settled, Settlement, Settling, Station, TimelineEntry, TreeState,
    Verification, Waiting, serve,
};
use jiff::Timestamp;
use tokio::sync::Notify;
use tokio::task::JoinHandle;

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
    "2027-03-05T09:00:00Z".parse().unwrap()
}

fn basis() -> Vec<Basis> {
    vec![Basis { article: "Art. 5(1)".to_owned(), words: "a notice is owed".to_owned() }]
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

fn finding() -> Finding {
    Finding {
        rule: "CF14".to_owned(),
        article: "Art. 9(2)".to_owned(),
        sentence: "The window of appeal is open until 15 June.".to_owned(),
        cure: Some("Wait until it has passed.".to_owned()),
        who: None,
        facts: vec![Fact { name: "appeal_window_ends".to_owned(), value: "2027-06-15".to_owned() }],
        paths: vec!["handover.on".to_owned()],
        outward: None,
        by_when: Some("not before 2027-06-16".to_owned()),
        due_on: Some("2027-06-16".parse().unwrap()),
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

fn waiting() -> Waiting {
    Waiting { days: 101, for_us: 61, for_partner: 40, now_for: Some("partner".to_owned()) }
}

fn deadline() -> Deadline {
    let day = |text: &str| text.parse().unwrap();
    Deadline {
        what: "an answer to the request for verification".to_owned(),
        article: "Art. 6(1)".to_owned(),
        who: xb(),
        due: Some(day("2027-04-04")),
        state: "RUNNING".to_owned(),
        arithmetic: vec!["2027-03-05 is not counted".to_owned(), "30 days".to_owned()],
        term: "verification".to_owned(),
        begun_by: "C1".to_owned(),
        begun_on: day("2027-03-05"),
        counted_by: xb(),
        length: "30 days".to_owned(),
        left_out: vec![DaysLeftOut {
            from: day("2027-03-08"),
            until: Some(day("2027-03-08")),
            why: "HOLIDAY".to_owned(),
            name: Some("Eighth of March".to_owned()),
        }],
        extended_from: None,
        met_on: None,
        next_step: Some("REMINDER".to_owned()),
        next_on: Some(day("2027-04-05")),
    }
}

fn timeline() -> TimelineEntry {
    TimelineEntry {
        event: EventId::from_bytes([3; 16]),
        happened_at: None,
        recorded_at: instant(),
        late: true,
        direction: Direction::Received,
        kind: "C2".to_owned(),
        title: "Verification".to_owned(),
        number: 7,
        statement: Some(Digest::of(b"statement")),
        verdict: Some("ACCEPTED".to_owned()),
        stations: vec![Station { name: "ARRIVED".to_owned(), at: Some(instant()), on: None }],
        findings: vec![finding()],
        erased: false,
    }
}

fn view() -> CaseView {
    CaseView {
        case: case(),
        local_ref: Some("2027/114".parse().unwrap()),
        partner: xb(),
        role: "HOST".to_owned(),
        state: "ASSESSING".to_owned(),
        state_since: Some("2027-03-05".parse().unwrap()),
        waiting: waiting(),
        holds: vec![Hold {
            kind: "APPEAL".to_owned(),
            since: "2027-06-01".parse().unwrap(),
            bars: "transfer".to_owned(),
            lifted_by: "the end of the appeal".to_owned(),
            who: "time".to_owned(),
            article: "JGC 23 para. 17(h)".to_owned(),
            by_when: Some("not before 2027-06-16".to_owned()),
            due_on: Some("2027-06-16".parse().unwrap()),
        }],
        timeline: vec![timeline()],
        consents: vec![ConsentLine {
            consent: ConsentId::from_bytes([4; 16]),
            purpose: "TRACING".to_owned(),
            recipient: "XB.ca".to_owned(),
            state: "IN_FORCE".to_owned(),
            since: "2027-03-04".parse().unwrap(),
            until: None,
        }],
        plan: Some(Plan {
            version: 2,
            digest: Digest::of(b"plan"),
            accepted_by: vec![xb()],
            lines: vec![PlanLine {
                domain: "EDUCATION".to_owned(),
                words: "a place at school".to_owned(),
                essential: true,
                funded: false,
            }],
        }),
        gaps: vec![gap()],
        next: vec!["record the child's views".to_owned()],
        deadlines: vec![deadline()],
        alerts: vec!["A danger was told after return, and nobody has said that it is over.".to_owned()],
    }
}

fn delivery(progress: Progress) -> Delivery {
    Delivery {
        message: message(),
        kind: Some("B1".to_owned()),
        to: xb(),
        case: Some(case()),
        progress,
        number: 2,
        statement: None,
        verdict: None,
        findings: Vec::new(),
        attempts: 1,
        detail: Some("the line is down".to_owned()),
        stations: vec![Station {
            name: "OPENED".to_owned(),
            at: None,
            on: Some("2027-03-08".parse().unwrap()),
        }],
    }
}

/// A node that answers from memory, and can be told to be slow.
#[derive(Default)]
struct Fixture {
    go_on: Notify,
    finished: AtomicBool,
}

impl Operator for Fixture {
    async fn open(&self, open: Open) -> Result<Opened, Fault> {
        if open.partner.country().is_test() {
            return Ok(Opened { case: case() });
        }
        Err(Fault::unknown(format!("`{}` is no partner of this authority", open.partner)))
    }
    async fn record(&self, recording: Recording) -> Result<Recorded, Fault> {
        // Waits until the test says so: stands for work under way when the caller hangs up.
        self.go_on.notified().await;
        self.finished.store(true, Ordering::SeqCst);
        Ok(Recorded {
            event: EventId::from_bytes([3; 16]),
            kind: recording.document.text,
            recorded_at: instant(),
            happened_at: Some(instant()),
            remarks: vec![finding()],
            basis: basis(),
        })
    }
    async fn send(&self, sending: Sending) -> Result<SendAnswer, Fault> {
        let outcome = match sending.document.text.as_str() {
            "sent" => SendOutcome::Sent(Sent {
                message: (!sending.dry_run).then(message),
                to: xb(),
                basis: basis(),
            }),
            "refused" => SendOutcome::Refused { findings: vec![finding()] },
            "held" => SendOutcome::Held { findings: vec![finding()] },
            _ => {
                let field = FieldFault {
                    path: "content.child".to_owned(),
                    expected: "a person".to_owned(),
                    found: Some("nothing".to_owned()),
                };
                return Err(Fault::fields("the message cannot be read", vec![field]));
            }
        };
        Ok(SendAnswer { kind: "B1".to_owned(), outcome })
    }
    async fn preview(&self, _: Draft) -> Result<Preview, Fault> {
        let field = FieldView {
            path: "found_area".to_owned(),
            value: "\"here\"".to_owned(),
            tier: "T1".to_owned(),
            class: "PLACEMENT".to_owned(),
            crosses: false,
            barred: vec![finding()],
        };
        Ok(Preview { kind: "B1".to_owned(), fields: vec![field], cannot: vec!["who reads it".to_owned()] })
    }
    async fn show(&self, name: CaseName) -> Result<CaseView, Fault> {
        match name {
            CaseName::Shared(shared) if shared == case() => Ok(view()),
            _ => Err(Fault::unknown("no such case").hint("`entente case list` names them")),
        }
    }
    async fn why(&self, _: CaseName, about: About) -> Result<Reasons, Fault> {
        let kind = match about {
            About::Kind(kind) => kind,
            About::Document(document) => document.text,
        };
        Ok(Reasons { kind, allowed: false, findings: vec![finding()], basis: basis() })
    }
    async fn list(&self, partner: Option<AuthorityId>) -> Result<Vec<CaseLine>, Fault> {
        let line = CaseLine {
            case: case(),
            local_ref: None,
            partner: partner.unwrap_or_else(xb),
            role: "HOST".to_owned(),
            state: "ASSESSING".to_owned(),
            waiting: waiting(),
            holds: vec!["APPEAL".to_owned()],
        };
        Ok(vec![line.clone(), line])
    }
    async fn held(&self, case: Option<CaseName>) -> Result<Vec<HeldLine>, Fault> {
        let line = |title: Option<&str>| HeldLine {
            case: title.map(|_| self::case()),
            local_ref: None,
            partner: xb(),
            kind: "C5".to_owned(),
            title: title.map(str::to_owned),
            message: message(),
            statement: Digest::of(b"held"),
            arrived_at: instant(),
            days: 3,
            findings: vec![finding()],
            readable: title.is_some(),
            accepting: "it counts".to_owned(),
            refusing: "it does not count".to_owned(),
        };
        Ok(if case.is_some() { vec![line(Some("Tracing"))] } else { vec![line(Some("Tracing")), line(None)] })
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
        let HeldName::Statement(statement) = settling.held else {
            return Err(Fault::unknown("nothing of this name waits here for a person"));
        };
        let accept = settling.settlement == Settlement::Accept;
        Ok(Settled {
            case: settling.case.map(|_| case()),
            partner: xb(),
            kind: "C5".to_owned(),
            statement,
            verdict: if accept { "ACCEPTED" } else { "REFUSED" }.to_owned(),
        })
    }
    async fn outbox(&self, _: Option<AuthorityId>) -> Result<Vec<Delivery>, Fault> {
        Ok(vec![delivery(Progress::Waiting), delivery(Progress::Deferred)])
    }
    async fn track(&self, _: StatementId, wait: Duration) -> Result<Delivery, Fault> {
        let settled = wait == Duration::from_secs(60);
        Ok(delivery(if settled { Progress::Answered } else { Progress::OnItsWay }))
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
        Ok(vec![deadline()])
    }
    async fn verify(&self, tree: Option<String>) -> Result<Verification, Fault> {
        let tree = TreeState {
            tree: tree.unwrap_or_default(),
            entries: 60,
            root: Digest::of(b"root"),
            verified: false,
            cosigners: vec![Cosigner { name: "XB.ca".to_owned(), size: 58 }],
            broken_at: Some(0),
            wrong: Some("entry 0 is not the one that was hashed".to_owned()),
        };
        Ok(Verification { authority: xb(), trees: vec![tree] })
    }
    async fn export(&self, tree: String) -> Result<Vec<ExportFile>, Fault> {
        let file = |path: &str, bytes: Vec<u8>| ExportFile { path: path.to_owned(), bytes };
        if tree == "astray" {
            return Ok(vec![file("../../letter", vec![1])]);
        }
        Ok(vec![
            file("checkpoint", b"note".to_vec()),
            file("empty", Vec::new()),
            file("leaves", vec![7; 200_000]),
        ])
    }
    async fn peers(&self) -> Result<Vec<Peer>, Fault> {
        Ok(vec![Peer {
            authority: xb(),
            connected_out: true,
            connected_in: false,
            waiting: 3,
            agreement_ours: Digest::of(b"ours"),
            agreement_theirs: Some(Digest::of(b"theirs")),
            deferred: Some("the agreement digests differ".to_owned()),
            skew_ms: -250,
            trouble: None,
        }])
    }
    async fn test_peer(&self, _: AuthorityId) -> Result<Vec<Hop>, Fault> {
        Err(Fault::unreachable("could not reach `XB.ca`"))
    }
    async fn status(&self) -> Result<NodeStatus, Fault> {
        panic!("a node that breaks while it answers")
    }
    async fn clock(&self) -> Result<ClockReading, Fault> {
        Ok(ClockReading { now: instant(), rehearsal: true })
    }
    async fn set_clock(&self, to: Timestamp) -> Result<ClockReading, Fault> {
        if to < instant() {
            return Err(Fault::unavailable("a clock is not turned back"));
        }
        Ok(ClockReading { now: to, rehearsal: true })
    }
    async fn shutdown(&self) -> Result<(), Fault> {
        Ok(())
    }
}

struct Served {
    folder: tempfile::TempDir,
    fixture: Arc<Fixture>,
    stop: Arc<Notify>,
    serving: JoinHandle<std::io::Result<()>>,
}

impl Served {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let socket = OperatorSocket::bind(&folder.path().join("operator.sock")).unwrap();
        let fixture = Arc::new(Fixture::default());
        let stop = Arc::new(Notify::new());
        let stopped = Arc::clone(&stop);
        let serving =
            tokio::spawn(serve(socket, Arc::clone(&fixture), async move { stopped.notified().await }));
        Self { folder, fixture, stop, serving }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("operator.sock")
    }

    async fn client(&self) -> Client {
        Client::connect(&self.path()).await.unwrap()
    }
}

fn document(text: &str) -> Document {
    Document { text: text.to_owned(), format: Format::Toml }
}

fn sending(text: &str, dry_run: bool) -> Sending {
    Sending {
        request_id: "r-1".parse().unwrap(),
        case: Some(CaseName::Shared(case())),
        document: document(text),
        dry_run,
    }
}

fn fault<T: std::fmt::Debug>(answer: Result<T, CallError>) -> Fault {
    match answer {
        Err(CallError::Fault(fault)) => fault,
        other => unreachable!("{other:?}"),
    }
}

#[tokio::test]
async fn a_case_is_shown_as_the_node_sees_it() {
    let served = Served::start();
    assert_eq!(std::fs::metadata(served.path()).unwrap().permissions().mode() & 0o777, 0o600);
    let client = served.client().await;
    assert_eq!(client.show(CaseName::Shared(case())).await.unwrap(), view());
    let unknown = fault(client.show("2027/1".parse().unwrap()).await);
    assert_eq!(unknown.kind, FaultKind::Unknown);
    assert_eq!(unknown.hint.as_deref(), Some("`entente case list` names them"));
}

#[tokio::test]
async fn every_decision_about_a_message_comes_back() {
    let served = Served::start();
    let client = served.client().await;
    for (text, dry_run) in [("sent", true), ("sent", false), ("refused", false), ("held", false)] {
        let told = client.send(sending(text, dry_run)).await.unwrap();
        assert_eq!(told, served.fixture.send(sending(text, dry_run)).await.unwrap());
    }
    let unread = fault(client.send(sending("?", false)).await);
    assert_eq!(unread.kind, FaultKind::Fields);
    assert_eq!(unread.fields[0].path, "content.child");
}

#[tokio::test]
async fn all_other_questions_come_back_as_they_were_answered() {
    let served = Served::start();
    let (client, node) = (served.client().await, &served.fixture);
    let open = |partner: &str| Open {
        request_id: "r-2".parse().unwrap(),
        partner: partner.parse().unwrap(),
        local_ref: Some("2027/114".parse().unwrap()),
    };
    assert_eq!(client.open(open("XB.ca")).await.unwrap(), Opened { case: case() });
    assert_eq!(fault(client.open(open("FR.ca")).await).kind, FaultKind::Unknown);
    let draft = || Draft { request_id: "r-3".parse().unwrap(), case: None, document: document("B1") };
    assert_eq!(client.preview(draft()).await.unwrap(), node.preview(draft()).await.unwrap());
    let shared = || CaseName::Shared(case());
    let about = || About::Kind("I2".to_owned());
    assert_eq!(client.why(shared(), about()).await.unwrap(), node.why(shared(), about()).await.unwrap());
    let about = || About::Document(document("I2"));
    assert_eq!(client.why(shared(), about()).await.unwrap(), node.why(shared(), about()).await.unwrap());
    assert_eq!(client.list(Some(xb())).await.unwrap(), node.list(Some(xb())).await.unwrap());
    for case in [None, Some(shared())] {
        assert_eq!(client.held(case.clone()).await.unwrap(), node.held(case).await.unwrap());
    }
    for (held, settlement, case) in [
        (HeldName::Statement(Digest::of(b"held")), Settlement::Accept, Some(shared())),
        (HeldName::Statement(Digest::of(b"held")), Settlement::Refuse, None),
    ] {
        let settling = Settling { request_id: "r-5".parse().unwrap(), held, case, settlement };
        assert_eq!(client.settle(settling.clone()).await.unwrap(), node.settle(settling).await.unwrap());
    }
    let unknown = Settling {
        request_id: "r-6".parse().unwrap(),
        held: HeldName::Message(message()),
        case: None,
        settlement: Settlement::Accept,
    };
    assert_eq!(fault(client.settle(unknown).await).kind, FaultKind::Unknown);
    for consulate in ["XB.consulate", "XC.consulate"] {
        let (case, consulate) = (shared(), consulate.parse().unwrap());
        let granting = Granting { request_id: "r-7".parse().unwrap(), case, consulate };
        assert_eq!(client.grant(granting.clone()).await.unwrap(), node.grant(granting).await.unwrap());
    }
    assert_eq!(client.consulates(shared()).await.unwrap(), node.consulates(shared()).await.unwrap());
    assert_eq!(client.outbox(None).await.unwrap(), node.outbox(None).await.unwrap());
    assert_eq!(client.deadlines(shared()).await.unwrap(), vec![deadline()]);
    assert_eq!(client.letter(shared(), LetterTo::Child).await.unwrap()[0].key, "waiting");
    assert_eq!(client.letter(shared(), LetterTo::Guardian).await.unwrap()[0].values.len(), 2);
    assert_eq!(client.verify(None).await.unwrap(), node.verify(None).await.unwrap());
    assert_eq!(client.peers().await.unwrap(), node.peers().await.unwrap());
    assert_eq!(fault(client.test_peer(xb()).await).kind, FaultKind::Unreachable);
    assert_eq!(client.clock().await.unwrap(), node.clock().await.unwrap());
    let later: Timestamp = "2027-03-06T09:00:00Z".parse().unwrap();
    assert_eq!(client.set_clock(later).await.unwrap(), later);
    assert_eq!(fault(client.set_clock(Timestamp::UNIX_EPOCH).await).kind, FaultKind::Unavailable);
}

#[tokio::test]
async fn a_wait_is_passed_on_and_bounded() {
    let served = Served::start();
    let client = served.client().await;
    let now = client.track(message(), Duration::ZERO).await.unwrap();
    assert_eq!(now.progress, Progress::OnItsWay);
    // An hour is asked for; the node is asked for a minute.
    let later = client.track(message(), Duration::from_secs(3600)).await.unwrap();
    assert_eq!(later.progress, Progress::Answered);
}

#[tokio::test]
async fn an_export_arrives_whole_and_stays_in_its_folder() {
    let served = Served::start();
    let client = served.client().await;
    let files = client.export("tree".to_owned()).await.unwrap();
    assert_eq!(files, served.fixture.export("tree".to_owned()).await.unwrap());
    assert!(matches!(client.export("astray".to_owned()).await, Err(CallError::Broken { .. })));
}

#[tokio::test]
async fn a_caller_who_hangs_up_leaves_no_half_effect() {
    let served = Served::start();
    let client = served.client().await;
    let recording = Recording { request_id: "r-4".parse().unwrap(), case: None, document: document("D6") };
    let call = tokio::spawn({
        let recording = recording.clone();
        async move { client.record(recording).await }
    });
    // Lets the call reach the node before it is cut.
    tokio::time::sleep(Duration::from_millis(100)).await;
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    tokio::time::sleep(Duration::from_millis(50)).await;
    served.fixture.go_on.notify_one();
    let ended = async {
        while !served.fixture.finished.load(Ordering::SeqCst) {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), ended).await.unwrap();
    // The next caller gets the whole answer.
    served.fixture.go_on.notify_one();
    let told = served.client().await.record(recording).await.unwrap();
    assert_eq!(told.kind, "D6");
}

#[tokio::test]
async fn a_node_that_breaks_off_says_so_and_goes_on() {
    let served = Served::start();
    let client = served.client().await;
    assert_eq!(fault(client.status().await).kind, FaultKind::Failed);
    assert!(client.clock().await.is_ok());
}

#[tokio::test]
async fn a_stopped_node_leaves_no_socket() {
    let served = Served::start();
    let client = served.client().await;
    assert!(client.clock().await.is_ok());
    served.stop.notify_one();
    let path = served.path();
    served.serving.await.unwrap().unwrap();
    assert!(!path.exists());
    assert!(matches!(Client::connect(&path).await, Err(CallError::NoNode { .. })));
}
