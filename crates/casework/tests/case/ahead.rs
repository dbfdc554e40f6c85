//! A statement that says it was made after it arrived: what was said after it is not behind it, and both sides see that alike.

use entente_casework::Lifecycle;
use entente_casework::case::{Arrival, CaseEvent};

use crate::played::Sides;
use crate::states::{XA, XB, at, day, sent};
use crate::words;

/// Both sides hold the acknowledgement.
fn arrived(sides: &mut Sides, statement: entente_casework::values::Digest, when: &str) {
    let arrival = CaseEvent::Arrived(Arrival { statement, arrived_at: at(when) });
    sides.xa.apply(&arrival);
    sides.xb.apply(&arrival);
}

#[test]
fn what_is_dated_ahead_does_not_stay_the_last_word_for_ever() {
    for acknowledged in [false, true] {
        let mut sides = Sides::play_until("2027-06-18");
        let before = (sides.xa.state(day("2027-06-19")), sides.xb.state(day("2027-06-19")));
        let told = words::missing_told("2027-06-19", None).content;
        let ahead =
            sides.send(XA, at("2099-01-01T08:00:00Z"), told, entente_casework::case::Verdict::Accepted);
        if acknowledged {
            arrived(&mut sides, ahead, "2027-06-19T08:00:00Z");
        }
        sent(
            &mut sides,
            XB,
            "2027-06-19T21:00:00Z",
            words::missing_told("2027-06-19", Some("2027-06-19")).content,
        );
        let now = (sides.xa.state(day("2027-06-19")), sides.xb.state(day("2027-06-19")));
        if acknowledged {
            assert_eq!(now, before, "the child was found");
        } else {
            // The control: by what its sender says alone, nothing is ever said after it.
            assert_eq!(now, (Lifecycle::Missing, Lifecycle::Missing));
        }
    }
}

#[test]
fn an_arrival_makes_nothing_later_than_its_sender_says() {
    let mut sides = Sides::play_until("2027-06-18");
    let told = words::missing_told("2027-06-19", None).content;
    let late = sides.send(XA, at("2027-06-19T08:00:00Z"), told, entente_casework::case::Verdict::Accepted);
    arrived(&mut sides, late, "2027-06-29T08:00:00Z");
    for case in [&sides.xa, &sides.xb] {
        assert_eq!(case.carried_by(&late).expect("it crossed").made_at, Some(at("2027-06-19T08:00:00Z")));
    }
}
