//! One case that cannot be read: it has no answer, and everybody else has. The node ends for what concerns all, never for this.

use entente_seals::Entropy as _;
use entente_transport::{Deferred, DeferredCause, ToSender};

use super::tests_correspondence::{Two, two};
use super::*;
use crate::desk::SendDecision;

/// Writes a record into a case that only a newer program knows.
fn spoil(desk: &Desk, case: &CaseAt) {
    let mut outcome = Outcome::new(desk);
    let mut entropy = desk.entropy;
    let id = entropy.id();
    let record = kept::seal_own(case.stream(), 99, &id, b"a newer record", &outcome.leases, &mut entropy);
    outcome.add([record.unwrap()]);
    desk.commit_fact(outcome).unwrap();
}

/// A complaint about nobody: an erasure order, which every case lets go.
fn order(desk: &Desk, case: &CaseAt) -> StatementId {
    let text = "kind = \"DataOrder\"\n[content]\nmeasure = \"ERASE\"\nground = \"RETENTION_OVER\"\ndue_on = 2027-04-05\n";
    let draft = entente_wire::read_draft(text, entente_wire::Format::Toml).unwrap();
    let act = desk.prepare(case, draft).unwrap();
    let SendDecision::Drafted(message) = desk.send(case, &act, false).unwrap() else {
        panic!("it is barred")
    };
    message
}

/// Begins what waits and hands it over.
fn handed_over(from: &Desk, to: &Desk) -> ToSender {
    let statement = from.begin_next(to.us()).unwrap().unwrap();
    let frame = from.frame(to.us(), &statement).unwrap().unwrap();
    to.take(from.us(), frame).unwrap().unwrap()
}

#[test]
fn an_arrival_for_a_case_that_cannot_be_read_is_put_off_and_the_next_is_taken_in() {
    let Two { ours, theirs, .. } = &two();
    let (spoilt, sound) =
        (ours.open_case(theirs.us(), None).unwrap(), ours.open_case(theirs.us(), None).unwrap());
    for case in [&spoilt, &sound] {
        order(ours, case);
        let ToSender::Acknowledgement(answer) = handed_over(ours, theirs) else { panic!("not taken in") };
        ours.acknowledged(theirs.us(), &answer).unwrap();
    }
    spoil(theirs, &CaseAt { case: spoilt.case, partner: ours.us().clone() });
    order(ours, &spoilt);
    let answer = handed_over(ours, theirs);
    assert!(
        matches!(answer, ToSender::Deferred(Deferred { cause: DeferredCause::Reserve, .. })),
        "the number stays open until people have mended the case"
    );
    order(ours, &sound);
    assert!(
        matches!(handed_over(ours, theirs), ToSender::Acknowledgement(_)),
        "and nobody else waits for it"
    );
}

#[test]
fn an_answer_for_a_case_that_cannot_be_read_is_kept() {
    let Two { ours, theirs, .. } = &two();
    let case = ours.open_case(theirs.us(), None).unwrap();
    let message = order(ours, &case);
    let ToSender::Acknowledgement(answer) = handed_over(ours, theirs) else { panic!("not taken in") };
    spoil(ours, &case);
    ours.acknowledged(theirs.us(), &answer).unwrap();
    let pair = ours.views.pair(theirs.us()).unwrap();
    assert!(pair.unsettled().is_empty(), "what was answered is not sent again");
    assert!(ours.track(&message).is_err() || ours.views.set_aside().unwrap() == 1);
}

#[test]
fn what_concerns_one_case_ends_no_node() {
    let one = DeskFault::Kept(crate::kept::KeptFault::Unreadable { what: "an event" });
    assert!(one.concerns_one_case() && !one.is_fatal());
    // Whoever loses each race is not at fault either; a journal that stopped ends the node, as before.
    assert!(DeskFault::Busy.puts_an_arrival_off() && one.puts_an_arrival_off());
    assert!(!DeskFault::Lost.puts_an_arrival_off());
    let all = |stopped| DeskFault::Kept(crate::kept::KeptFault::NoKey { why: "stopped".to_owned(), stopped });
    assert!(all(true).is_fatal() && !all(true).concerns_one_case(), "no case has a key then");
    assert!(
        !all(false).is_fatal() && all(false).concerns_one_case(),
        "one key that is kept back is one case's"
    );
}
