//! What a sender dates ahead of its own arrival: both sides reckon it from the acknowledgement, which both hold.

use entente_casework::case::Entry;
use entente_casework::values;
use entente_seals::{Instant, StatementRef};
use entente_transport::ToSender;

use super::two::{FACTS, Two, XA, XB, name, prepared};
use super::*;
use crate::case_file::CaseAt;

/// When a statement was made, as one side reckons it in this case of XA with XB.
fn made_at(two: &Two, side: usize, case: &CaseAt, statement: &StatementRef) -> Instant {
    let desk = two.desk(side);
    let file = desk.views.case(&name(1 - side), &case.case).unwrap();
    let digest = values::Digest::from_bytes(*statement.digest.as_bytes());
    let entry: &Entry = file.case.as_ref().unwrap().carried_by(&digest).unwrap();
    Instant::new(entry.made_at.unwrap()).unwrap()
}

/// XA's first notice, sent by a clock that is `ahead`, and when it says that it was made.
fn notice(two: &Two, ahead: &str) -> (CaseAt, StatementRef, Instant) {
    let switch = two.begin(XA).unwrap();
    two.cross(XA, &switch);
    let desk = two.desk(XA);
    let case = desk.open_case(&name(XB), None).unwrap();
    for fact in FACTS {
        desk.record(&case, &prepared(desk, &case, fact)).unwrap();
    }
    desk.clock().set(ahead.parse().unwrap()).unwrap();
    let notice = prepared(desk, &case, "B1-identification-notice.toml");
    assert!(matches!(desk.send(&case, &notice, false).unwrap(), SendDecision::Drafted(_)));
    let notice = two.begin(XA).unwrap();
    let says = made_at(two, XA, &case, &notice);
    assert!(says >= ahead.parse().unwrap(), "before the answer is there its own clock is all that XA has");
    (case, notice, says)
}

#[test]
fn both_sides_reckon_what_is_dated_ahead_from_the_same_acknowledgement() {
    let mut two = Two::fresh();
    let (case, notice, says) = notice(&two, "2027-03-26T08:10:00.000Z");
    let before = two.desk(XB).now().unwrap();
    let answer = two.take(XA, two.frame(XA, &notice)).unwrap();
    let ToSender::Acknowledgement(carriage) = answer else { panic!("it is not acknowledged") };
    assert_eq!(made_at(&two, XA, &case, &notice), says, "the answer is on its way");
    two.desk(XA).acknowledged(&name(XB), &carriage).unwrap();
    let arrived = made_at(&two, XB, &case, &notice);
    assert!(arrived >= before && arrived < says, "{arrived}");
    for again in [false, true] {
        if again {
            two.again(XA);
            two.again(XB);
        }
        assert_eq!(made_at(&two, XA, &case, &notice), arrived);
        assert_eq!(made_at(&two, XB, &case, &notice), arrived);
    }
}

#[test]
fn what_arrives_late_was_made_when_its_sender_says() {
    let mut two = Two::fresh();
    let (case, notice, says) = notice(&two, "2027-03-05T09:00:00.000Z");
    two.desk(XB).clock().set("2027-03-09T08:00:00.000Z".parse().unwrap()).unwrap();
    two.cross(XA, &notice);
    for again in [false, true] {
        if again {
            two.again(XA);
            two.again(XB);
        }
        assert_eq!(made_at(&two, XA, &case, &notice), says);
        assert_eq!(made_at(&two, XB, &case, &notice), says);
    }
}
