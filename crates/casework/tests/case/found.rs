//! A child that did not come, was missing and is back, was never here, or was taken to a clinic: where it is, and what is to be done.

use entente_casework::Facts;
use entente_casework::Lifecycle as L;
use entente_casework::case::Gap;
use entente_casework::generated::{ArrivalResult, Content, JourneyResult, Kind};

use crate::played::{Sides, draft, frame};
use crate::states::{XA, XB, at, day, sent};
use crate::words::{self, ended, missing, missing_told, not_pursued, reopened};

fn both(sides: &Sides, on: &str) -> (L, L) {
    (sides.xa.state(day(on)), sides.xb.state(day(on)))
}

fn proposing(sides: &Sides, node: &str, on: &str) -> Facts {
    let draft = draft("I1-transfer-proposal.toml");
    sides.case(node).facts(&draft.content, &frame(&draft, on, true))
}

fn no_show() -> Content {
    let Content::ArrivalNotice(mut arrival) = draft("I8-arrival-notice.toml").content else { panic!("I8") };
    arrival.result = ArrivalResult::NoShow;
    arrival.into()
}

fn not_gone(at_: &str) -> Content {
    let Content::JourneyRecord(mut said) = draft("N24-journey.toml").content else { panic!("N24") };
    (said.result, said.took_place_at) = (JourneyResult::NotGone, at(at_));
    (said.taken_by, said.given_to) = (None, None);
    said.into()
}

fn found(on: &str) -> Content {
    let Content::FoundRecord(mut found) = draft("N1-found.toml").content else { panic!("N1") };
    found.found_on = day(on);
    found.into()
}

#[test]
fn a_child_that_is_found_again_has_waited_since_the_first_time() {
    let waited = |sides: &Sides| {
        [&sides.xa, &sides.xb].map(|case| case.waited(day("2027-06-20")).map(|waited| waited.days))
    };
    let mut sides = Sides::play_until("2027-04-01");
    assert_eq!(waited(&sides), [Some(111), Some(111)], "the control");
    sides.record(XA, at("2027-04-20"), missing("2027-04-20T08:00:00Z", None));
    sides.record(XA, at("2027-06-20T12:00:00Z"), found("2027-06-20"));
    assert_eq!(waited(&sides), [Some(111), Some(111)]);
    // The same before the partner knows of it; a wrong day is put right.
    let mut untold = Sides::play_until("2027-03-01");
    untold.record(XA, at("2027-03-02"), found("2027-03-02"));
    assert_eq!(waited(&untold)[0], Some(110), "put right");
    untold.record(XA, at("2027-04-20"), missing("2027-04-20T08:00:00Z", None));
    untold.record(XA, at("2027-06-20T12:00:00Z"), found("2027-06-20"));
    assert_eq!(waited(&untold)[0], Some(110));
}

#[test]
fn what_is_asked_after_the_end_is_owed_all_the_same() {
    let mut sides = Sides::play_until("2027-06-18");
    sent(&mut sides, XA, "2027-06-22", not_pursued().content);
    assert_eq!(sides.xb.gaps(day("2027-07-24")), [], "the control");
    sent(&mut sides, XA, "2027-07-23", draft("F1-care-guarantee-request.toml").content);
    assert_eq!(sides.xb.state(day("2027-07-24")), L::Closed);
    assert_eq!(sides.xb.gaps(day("2027-07-24")), [Gap::Answer(Kind::CareGuaranteeRequest)]);
}

#[test]
fn a_rescue_whose_review_is_over_is_seen() {
    let seen = |sides: &Sides, on: &str| {
        [&sides.xa, &sides.xb].map(|case| case.gaps(day(on)).contains(&Gap::Rescue))
    };
    let mut sides = Sides::play_until("2027-04-01");
    sent(&mut sides, XA, "2027-04-02", draft("I10-urgent-movement.toml").content);
    assert_eq!(seen(&sides, "2027-04-05"), [false, false]);
    assert_eq!(seen(&sides, "2027-04-06"), [true, true]);
    let back = words::varied(
        "I10-urgent-movement.toml",
        &[("guardian_travels = true", "guardian_travels = true\nreturned_on = 2027-04-10")],
    );
    sent(&mut sides, XA, "2027-04-10T21:00:00Z", back.content);
    assert_eq!(seen(&sides, "2027-04-20"), [false, false]);
}
