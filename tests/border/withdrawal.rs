//! A child takes a consent back. What waits is stopped in the commit of that withdrawal; what is on its way is taken back; and
//! the partner drops what comes too late without opening it.

use entente_casework::{CaseRef, StatementId};
use entente_exchange::DepartedState;
use entente_node::case_file::DraftEnd;
use entente_seals::{StatementRef, Verdict};
use entente_transport::ToReceiver;

use crate::harness::{Pair, XA, XB, acknowledgement, example, played};

const FIRST_CONSENT: &str = "477DARAHGCM75HNH7TGJZAKW0B=";
const RETURN_CONSENT: &str = "3BZVCJWG08R6WEBCZWWGZC7C9HQ";

fn withdraw(pair: &Pair, case: &CaseRef) {
    let text = example("E2-withdrawal.toml");
    assert!(text.contains(RETURN_CONSENT) && example("E1-consent-first.toml").contains(FIRST_CONSENT));
    let text = text.replace(RETURN_CONSENT, FIRST_CONSENT).replace("2027-06-18", "2027-03-05");
    pair.record_text(XA, case, &text);
}

/// Two tracing requests: one is on its way, the other still a draft.
fn two_requests(pair: &Pair, case: &CaseRef) -> (StatementId, StatementRef, StatementId) {
    let sent = pair.draft(XA, case, "C5-tracing-request.toml");
    let statement = pair.begin(XA).unwrap();
    let waiting = pair.draft(XA, case, "C5-tracing-request.toml");
    (sent, statement, waiting)
}

#[test]
fn a_draft_is_stopped_in_the_commit_of_the_withdrawal_and_what_is_on_its_way_is_taken_back() {
    let (mut pair, case) = played(11);
    let (sent, statement, waiting) = two_requests(&pair, &case);
    let original = pair.frame(XA, &statement);
    withdraw(&pair, &case);
    // At once, and still after a power cut: it is one commit.
    for cut in [false, true] {
        if cut {
            pair.crash(XA);
        }
        assert_eq!(pair.track(XA, &waiting).ended, Some(DraftEnd::Withdrawn));
        assert_eq!(pair.track(XA, &sent).state, Some(DepartedState::Voiding));
        assert!(pair.begin(XA).is_none());
    }
    let void = pair.frame(XA, &statement);
    assert!(matches!(void, ToReceiver::Statement(_)), "only its VOID goes now");
    let answer = pair.take(XA, void);
    assert_eq!(acknowledgement(&answer).verdict, Verdict::Voided);
    pair.answer(XA, &answer);
    assert_eq!(pair.track(XA, &sent).state, Some(DepartedState::Settled(Verdict::Voided)));
    // The original was only late: it gets the same answer, and nobody opens it.
    let trees = pair.trees(XB);
    assert!(pair.take(XA, original) == answer);
    assert_eq!(pair.trees(XB), trees);
    assert_eq!(pair.received(XB, &case, "C5"), 0);
    pair.verify();
}

#[test]
fn a_partner_that_had_taken_it_already_says_so() {
    let (pair, case) = played(11);
    let (sent, statement, _) = two_requests(&pair, &case);
    let first = pair.take(XA, pair.frame(XA, &statement));
    // Its answer is lost; then the child changes her mind.
    withdraw(&pair, &case);
    let answer = pair.take(XA, pair.frame(XA, &statement));
    assert!(answer == first, "the acknowledgement that was given is given again");
    pair.answer(XA, &answer);
    assert_eq!(pair.track(XA, &sent).verdict, Some(Verdict::Accepted));
    assert_eq!(pair.received(XB, &case, "C5"), 1);
    pair.verify();
}

#[test]
fn without_a_withdrawal_both_go() {
    let (pair, case) = played(11);
    let (sent, _, waiting) = two_requests(&pair, &case);
    pair.settle();
    for message in [sent, waiting] {
        assert_eq!(pair.track(XA, &message).verdict, Some(Verdict::Accepted));
    }
    assert_eq!(pair.received(XB, &case, "C5"), 2);
}
