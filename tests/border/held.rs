//! What is held for a person, from the question that finds it to the answer that its sender gets: a rule that nobody can
//! evaluate, a kind of a newer catalogue. Settled once, whichever way, and told once.

use std::process::Output;
use std::time::Duration;

use entente_casework::{CaseRef, StatementId};
use entente_node::desk::SendDecision;
use entente_seals::{Digest, KindId, StatementRef, Verdict};
use entente_transport::operator::{
    CaseName, Delivery, Fault, FaultKind, HeldLine, HeldName, Operator as _, RequestId, Settled, Settlement,
    Settling, TimelineEntry,
};
use entente_transport::{DeferredCause, ToSender};

use crate::harness::{
    Forger, Nodes, Pair, Rehearsal, XA, XB, acknowledgement, authority, played, played_in, statement,
};

const SEARCH: &str = "C5-tracing-request.toml";
const RESULT: &str = "C6-tracing-result.toml";

/// XA's search, which XB held because of a rule that nobody can evaluate. The answer has come home.
struct Held {
    pair: Pair,
    case: CaseRef,
    message: StatementId,
    statement: StatementRef,
}

fn searched(rehearsal: Rehearsal) -> (Held, Verdict) {
    let (pair, case) = played_in(Pair::over(rehearsal), 11);
    let message = pair.draft(XA, &case, SEARCH);
    let statement = pair.begin(XA).unwrap();
    let verdict = acknowledgement(&pair.cross(XA, &statement)).verdict;
    (Held { pair, case, message, statement }, verdict)
}

fn held() -> Held {
    let (held, verdict) = searched(Rehearsal::unsure());
    assert_eq!(verdict, Verdict::Held);
    held
}

fn list(pair: &Pair, case: Option<CaseRef>) -> Vec<HeldLine> {
    pair.ask(XB, async |api| api.held(case.map(CaseName::Shared)).await.unwrap())
}

fn settling(id: &str, held: HeldName, settlement: Settlement) -> Settling {
    let request_id: RequestId = id.parse().unwrap();
    Settling { request_id, held, case: None, settlement }
}

fn settle(pair: &Pair, asked: Settling) -> Result<Settled, Fault> {
    pair.ask(XB, async |api| api.settle(asked).await)
}

/// Carries the one statement that tells how it was settled. Answers what it was answered, and its frame once more.
fn told(pair: &Pair) -> ToSender {
    let [resolved] = pair.unsettled(XB)[..] else { panic!("one statement tells it") };
    let frame = pair.frame(XB, &resolved);
    let answer = pair.cross(XB, &resolved);
    assert!(pair.take(XB, frame) == answer, "a repeat gets the same bytes");
    answer
}

fn tracked(pair: &Pair, message: StatementId) -> Delivery {
    pair.ask(XA, async |api| api.track(message, Duration::ZERO).await.unwrap())
}

fn searches(pair: &Pair, side: usize, case: &CaseRef) -> Vec<TimelineEntry> {
    let timeline = pair.view(side, case).timeline;
    timeline.into_iter().filter(|entry| entry.kind == "C5").collect()
}

fn waits_for_a_person(pair: &Pair, case: &CaseRef) -> bool {
    pair.view(XB, case).holds.iter().any(|hold| hold.kind == "FOR_A_PERSON")
}

/// Whether XA's case counts the search: then a time runs for XB.
fn owes_a_result(pair: &Pair, case: &CaseRef) -> bool {
    pair.view(XA, case).deadlines.iter().any(|due| due.article == "Art. 4(3)" && due.who == authority(XB))
}

/// Whether XB may answer the search: it may once the search counts there.
fn may_answer(pair: &Pair, case: &CaseRef) -> bool {
    pair.ask(XB, async |api| {
        let why = entente_transport::operator::About::Kind("C6".to_owned());
        let reasons = api.why(CaseName::Shared(*case), why).await.unwrap();
        reasons.findings.iter().all(|finding| finding.rule != "XA-XB-16-5")
    })
}

#[test]
fn the_same_search_under_rules_that_can_be_evaluated_is_held_for_nobody() {
    let (Held { pair, case, message, .. }, verdict) = searched(Rehearsal::fresh());
    assert_eq!(verdict, Verdict::Accepted);
    assert_eq!(list(&pair, None), Vec::new());
    assert!(!waits_for_a_person(&pair, &case) && may_answer(&pair, &case));
    assert_eq!(tracked(&pair, message).verdict.as_deref(), Some("ACCEPTED"));
}

#[test]
fn a_person_sees_what_waits_what_held_it_and_since_when() {
    let Held { mut pair, case, message, statement } = held();
    assert!(waits_for_a_person(&pair, &case) && !may_answer(&pair, &case));
    pair.at("2027-03-09T08:00:00Z".parse().unwrap());
    for again in [false, true] {
        if again {
            pair.crash(XB);
        }
        let all = list(&pair, None);
        assert_eq!(all, list(&pair, Some(case)));
        let [line] = all.as_slice() else { panic!("{all:?}") };
        assert_eq!((line.case, &line.partner, line.kind.as_str()), (Some(case), &authority(XA), "C5"));
        assert_eq!((line.message, line.statement), (message, statement.digest));
        assert_eq!((line.days, line.readable), (4, true));
        let [finding] = line.findings.as_slice() else { panic!("one rule held it") };
        assert_eq!((finding.rule.as_str(), finding.who.as_deref()), ("ENGINE-error", Some("lead")));
        assert!(finding.sentence.contains("XA-XB-4-1-unsure"), "{}", finding.sentence);
        assert!(line.accepting.contains("XA.ca") && line.refusing.contains("XA.ca"));
    }
    // The case points to the command; its sender was told to wait, and nothing else.
    let hold = pair.view(XB, &case).holds.into_iter().find(|hold| hold.kind == "FOR_A_PERSON").unwrap();
    assert!(hold.lifted_by.contains("entente held list"), "{}", hold.lifted_by);
    let cure = |side| searches(&pair, side, &case)[0].findings[0].cure.clone().unwrap();
    assert!(cure(XB).contains("entente held settle") && cure(XA).contains("wait"), "{}", cure(XA));
    let held_for = tracked(&pair, message);
    assert_eq!((held_for.verdict.as_deref(), held_for.findings.len()), (Some("HELD"), 1));
    assert_eq!(held_for.findings[0].rule, "UNDER-REVIEW");
}

#[test]
fn what_is_accepted_counts_on_both_sides() {
    let Held { mut pair, case, message, statement } = held();
    assert!(!owes_a_result(&pair, &case), "a search that is held is not one that the partner owes");
    let name = HeldName::Message(message);
    let settled = settle(&pair, settling("r-1", name, Settlement::Accept)).unwrap();
    assert_eq!((settled.case, settled.statement), (Some(case), statement.digest));
    assert_eq!((settled.verdict.as_str(), settled.kind.as_str()), ("ACCEPTED", "C5"));
    // Here it counts at once; its sender learns it when the RESOLVED arrives, and not before.
    assert!(!waits_for_a_person(&pair, &case) && may_answer(&pair, &case));
    assert_eq!(list(&pair, None), Vec::new());
    assert_eq!(tracked(&pair, message).verdict.as_deref(), Some("HELD"));
    assert_eq!(acknowledgement(&told(&pair)).verdict, Verdict::Accepted);
    for again in [false, true] {
        if again {
            pair.crash(XA);
            pair.crash(XB);
        }
        let now = tracked(&pair, message);
        assert_eq!((now.verdict.as_deref(), now.findings.as_slice()), (Some("ACCEPTED"), &[][..]));
        for side in [XA, XB] {
            let [search] = &searches(&pair, side, &case)[..] else { panic!("one search") };
            assert_eq!((search.verdict.as_deref(), search.findings.len()), (Some("ACCEPTED"), 0));
        }
        assert!(owes_a_result(&pair, &case));
    }
    // It is answered like any other search.
    let SendDecision::Drafted(result) = pair.decide(XB, &case, RESULT) else { panic!("it is barred") };
    pair.settle();
    assert_eq!(pair.track(XB, &result).verdict, Some(Verdict::Accepted));
    pair.verify();
}

#[test]
fn what_is_refused_gets_the_one_answer_that_says_nothing() {
    let Held { mut pair, case, message, statement } = held();
    let name = HeldName::Statement(statement.digest);
    let settled = settle(&pair, settling("r-1", name, Settlement::Refuse)).unwrap();
    assert_eq!(settled.verdict, "REFUSED");
    assert!(!waits_for_a_person(&pair, &case) && !may_answer(&pair, &case), "it does not count");
    assert_eq!(acknowledgement(&told(&pair)).verdict, Verdict::Accepted, "that it was settled is taken in");
    for again in [false, true] {
        if again {
            pair.crash(XA);
            pair.crash(XB);
        }
        let now = tracked(&pair, message);
        assert_eq!(now.verdict.as_deref(), Some("REFUSED"));
        let [finding] = now.findings.as_slice() else { panic!("one answer") };
        assert_eq!((finding.rule.as_str(), finding.cure.as_deref()), ("NOT-AVAILABLE", None));
        assert_eq!((finding.paths.len(), finding.facts.len()), (0, 0));
        for side in [XA, XB] {
            let [search] = &searches(&pair, side, &case)[..] else { panic!("one search") };
            assert_eq!(search.verdict.as_deref(), Some("REFUSED"));
            assert_eq!(
                search.findings.iter().map(|f| f.rule.as_str()).collect::<Vec<_>>(),
                ["NOT-AVAILABLE"]
            );
        }
        assert!(!owes_a_result(&pair, &case));
    }
    pair.verify();
}

#[test]
fn it_is_settled_once() {
    let Held { pair, case, message, statement } = held();
    let names = [HeldName::Message(message), HeldName::Statement(statement.digest)];
    let elsewhere = pair.open_case(XB);
    let in_it = |case| Settling {
        case: Some(CaseName::Shared(case)),
        ..settling("r-0", names[0], Settlement::Accept)
    };
    for nobody in
        [HeldName::Statement(Digest::of(b"nothing")), HeldName::Message(StatementId::from_bytes([9; 16]))]
    {
        assert_eq!(
            settle(&pair, settling("r-0", nobody, Settlement::Accept)).unwrap_err().kind,
            FaultKind::Unknown
        );
    }
    assert_eq!(
        settle(&pair, in_it(elsewhere)).unwrap_err().kind,
        FaultKind::Unknown,
        "it is in another case"
    );
    assert_eq!(pair.unsettled(XB), [], "nothing was told");
    let (first, repeat, other) = pair.ask(XB, async |api| {
        let asked = settling("r-1", names[0], Settlement::Accept);
        let first = api.settle(asked.clone()).await.unwrap();
        let repeat = api.settle(asked).await.unwrap();
        (first, repeat, api.settle(settling("r-1", names[0], Settlement::Refuse)).await.unwrap_err())
    });
    assert_eq!(first, repeat, "a repeat under one request id gets the first answer");
    assert_eq!(other.fields[0].path, "request_id");
    for (at, name) in names.into_iter().enumerate() {
        for settlement in [Settlement::Accept, Settlement::Refuse] {
            let fault = settle(&pair, settling(&format!("again-{at}"), name, settlement)).unwrap_err();
            assert_eq!(fault.kind, FaultKind::Unknown);
            assert!(fault.words.contains("waits here for a person") && fault.hint.is_some());
        }
    }
    assert_eq!(pair.unsettled(XB).len(), 1, "it is told once");
    assert_eq!(acknowledgement(&told(&pair)).verdict, Verdict::Accepted);
    assert_eq!(tracked(&pair, message).verdict.as_deref(), Some("ACCEPTED"));
    assert_eq!(searches(&pair, XB, &case).len(), 1);
    pair.verify();
}

#[test]
fn a_settlement_that_overtakes_the_first_answer_waits_for_it() {
    let (pair, case) = played_in(Pair::over(Rehearsal::unsure()), 11);
    let message = pair.draft(XA, &case, SEARCH);
    let search = pair.begin(XA).unwrap();
    let lost = pair.take(XA, pair.frame(XA, &search));
    assert_eq!(acknowledgement(&lost).verdict, Verdict::Held);
    // Its answer is on its way, and somebody at XB is quick.
    settle(&pair, settling("r-1", HeldName::Message(message), Settlement::Accept)).unwrap();
    let [resolved] = pair.unsettled(XB)[..] else { panic!("one statement tells it") };
    let before = pair.trees(XA);
    let ToSender::Deferred(deferred) = pair.cross(XB, &resolved) else { panic!("it is put off") };
    assert_eq!(deferred.cause, DeferredCause::MissingPredecessor { named: *search.digest.as_bytes() });
    assert_eq!(pair.trees(XA), before, "nothing was recorded");
    // The control: once the answer is there, the same statement is taken in.
    pair.answer(XA, &lost);
    assert_eq!(acknowledgement(&told(&pair)).verdict, Verdict::Accepted);
    assert_eq!(tracked(&pair, message).verdict.as_deref(), Some("ACCEPTED"));
    pair.verify();
}

#[test]
fn a_kind_of_a_newer_catalogue_is_held_closed_and_can_be_settled() {
    for (settlement, verdict) in [(Settlement::Accept, "ACCEPTED"), (Settlement::Refuse, "REFUSED")] {
        let (mut pair, case) = played(11);
        pair.draft(XA, &case, SEARCH);
        let begun = pair.begin(XA).unwrap();
        let honest = pair.frame(XA, &begun);
        let newer = KindId::new("Z9").unwrap();
        let forged = Forger::at(&pair, XA).rewritten(&honest, SEARCH, |header| header.kind = newer, |_| {});
        let digest = acknowledgement(&pair.take(XA, forged)).statement.digest;
        let [line] = &list(&pair, Some(case))[..] else { panic!("it is held") };
        assert_eq!((line.kind.as_str(), line.title.as_deref(), line.readable), ("Z9", None, false));
        assert!(
            line.findings[0].sentence.contains("newer catalogue") && line.accepting.contains("newer program")
        );
        let settled = settle(&pair, settling("r-1", HeldName::Statement(digest), settlement)).unwrap();
        assert_eq!(settled.verdict, verdict);
        pair.crash(XB);
        assert_eq!(list(&pair, None), Vec::new());
        assert!(pair.view(XB, &case).timeline.iter().any(|entry| entry.kind == "B1"), "the case reads on");
        pair.verify();
    }
}

#[test]
fn what_is_protected_is_answered_under_a_package_that_was_never_common() {
    const WITHDRAWAL: &str = "E2T-withdrawal-token.toml";
    let (mut pair, case) = played(47);
    let strange = Digest::of(b"a package that XB never had");
    for (file, kind) in [(SEARCH, "C5"), (WITHDRAWAL, "E2T")] {
        pair.draft(XA, &case, file);
        let begun = pair.begin(XA).unwrap();
        let honest = pair.frame(XA, &begun);
        let forged =
            Forger::at(&pair, XA).rewritten(&honest, file, |header| header.agreement = strange, |_| {});
        assert_eq!(statement(&forged).agreement, strange);
        let before = pair.received(XB, &case, kind);
        let answer = pair.take(XA, forged.clone());
        if kind == "C5" {
            // The control: what is not protected waits until the administrators have compared the packages.
            let ToSender::Deferred(deferred) = answer else { panic!("it is put off, not {answer:?}") };
            assert!(matches!(deferred.cause, DeferredCause::UnknownAgreement { .. }));
            assert_eq!(pair.received(XB, &case, kind), before);
        } else {
            let told = acknowledgement(&answer);
            assert_eq!((told.verdict, told.findings.len()), (Verdict::Accepted, 0));
            assert_eq!(pair.received(XB, &case, kind), before + 1);
            pair.crash(XB);
            assert!(pair.take(XA, forged) == answer);
        }
    }
    pair.verify();
}

fn words(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[tokio::test]
async fn two_nodes_hold_and_settle_by_command() {
    let nodes = Nodes::over(Rehearsal::unsure()).await;
    let case = nodes.open_case(XA).await;
    let notice = nodes.tell_of_a_child(case).await;
    assert_eq!(nodes.settled(XA, notice).await.verdict.as_deref(), Some("ACCEPTED"));
    let mut searches = Vec::new();
    for _ in 0..2 {
        let message = nodes.send(XA, case, SEARCH).await;
        assert_eq!(nodes.settled(XA, message).await.verdict.as_deref(), Some("HELD"));
        searches.push(message.to_string());
    }
    let listed = nodes.command(XB, &["held", "list", "--case", &case.to_string()]).await;
    assert_eq!(listed.status.code(), Some(0), "{}", words(&listed));
    let text = String::from_utf8(listed.stdout).unwrap();
    for part in
        [searches[0].as_str(), searches[1].as_str(), "XA.ca", "XA-XB-4-1-unsure", "--accept: ", "--refuse: "]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
    for (message, flag, verdict) in
        [(&searches[0], "--accept", "ACCEPTED"), (&searches[1], "--refuse", "REFUSED")]
    {
        let settled = nodes.command(XB, &["held", "settle", message, flag, "--json"]).await;
        assert_eq!(settled.status.code(), Some(0), "{}", words(&settled));
        let told: serde_json::Value = serde_json::from_slice(&settled.stdout).unwrap();
        assert_eq!((&told["verdict"], &told["case"]), (&verdict.into(), &case.to_string().into()));
        nodes.until_verdict(XA, message.parse().unwrap(), verdict).await;
        let again = nodes.command(XB, &["held", "settle", message, flag]).await;
        assert_eq!((again.status.code(), again.stdout.len()), (Some(1), 0), "{}", words(&again));
        assert!(words(&again).contains("hint: "), "{}", words(&again));
    }
    let listed = nodes.command(XB, &["held", "list"]).await;
    assert_eq!((listed.status.code(), listed.stdout.len()), (Some(0), 0), "{}", words(&listed));
    nodes.verified().await;
}
