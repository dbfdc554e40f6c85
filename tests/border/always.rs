//! What always goes (P5): a withdrawal, a danger and an erasure order outlive 45 days without a line, and pass where a rule that nobody can
//! evaluate holds up everything else.

use entente_casework::{CaseRef, StatementId};
use entente_exchange::DepartedState;
use entente_seals::Verdict;
use jiff::{SignedDuration, Timestamp};

use crate::harness::{Pair, Rehearsal, XA, XB, acknowledgement, example, played_in};

const FIRST_CONSENT: &str = "477DARAHGCM75HNH7TGJZAKW0B=";
const RETURN_CONSENT: &str = "3BZVCJWG08R6WEBCZWWGZC7C9HQ";

/// What the child takes back, at home and as it crosses.
fn withdrawal(file: &str) -> String {
    let text = example(file);
    assert!(text.contains(RETURN_CONSENT));
    text.replace(RETURN_CONSENT, FIRST_CONSENT).replace("2027-06-18", "2027-03-05")
}

/// The protected messages of a case in which the child has taken its consent back: the withdrawal, a danger, an order to close and erase.
fn always(pair: &Pair, case: &CaseRef) -> Vec<(&'static str, StatementId)> {
    pair.record_text(XA, case, &withdrawal("E2-withdrawal.toml"));
    vec![
        ("E2T", pair.draft_text(XA, case, &withdrawal("E2T-withdrawal-token.toml"))),
        ("B2", pair.draft(XA, case, "B2-danger-notice.toml")),
        ("L4", pair.draft_text(XA, case, &example("L4-data-order.toml").replace("RESTRICT", "ERASE"))),
    ]
}

#[test]
fn an_outage_of_45_days_ends_a_question_and_no_withdrawal() {
    let (pair, case) = played_in(Pair::in_process(), 11);
    // Numbered and on their way in the moment in which the line goes down; none reaches XB.
    let question = pair.draft(XA, &case, "C3-civil-document-request.toml");
    let asked = pair.begin(XA).unwrap();
    let always = always(&pair, &case);
    while pair.begin(XA).is_some() {}
    let down: Timestamp = pair.desk(XA).clock().now();
    pair.at(down + SignedDuration::from_hours(45 * 24));
    pair.greet();
    pair.settle();
    for (kind, message) in &always {
        let tracked = pair.track(XA, message);
        assert_eq!(tracked.verdict, Some(Verdict::Accepted), "{kind}: {:?}", tracked.findings);
        assert_eq!(pair.received(XB, &case, kind), 1, "{kind}");
    }
    // The control: what may expire has.
    assert_eq!(pair.track(XA, &question).state, Some(DepartedState::Settled(Verdict::Voided)), "{asked:?}");
    assert_eq!(pair.received(XB, &case, "C3"), 0);
    pair.verify();
}

#[test]
fn a_rule_that_nobody_can_evaluate_holds_a_search_and_no_withdrawal() {
    let (pair, case) = played_in(Pair::over(Rehearsal::unsure()), 11);
    pair.draft(XA, &case, "C5-tracing-request.toml");
    let search = pair.begin(XA).unwrap();
    let complaint = example("K3-complaint.toml").replace("2027-04-19", "2027-03-05");
    pair.record_text(XA, &case, &complaint);
    assert_eq!(acknowledgement(&pair.cross(XA, &search)).verdict, Verdict::Held, "the control");
    let always = always(&pair, &case);
    pair.settle();
    for (kind, message) in always {
        let tracked = pair.track(XA, &message);
        assert_eq!(tracked.verdict, Some(Verdict::Accepted), "{kind}: {:?}", tracked.findings);
    }
    // A complaint is not judged by any rule, and is nobody's abroad.
    assert_eq!(pair.received(XB, &case, "K3"), 0);
    assert!(pair.view(XA, &case).timeline.iter().any(|entry| entry.kind == "K3"));
    pair.verify();
}
