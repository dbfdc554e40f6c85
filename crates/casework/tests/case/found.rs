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
fn who_did_not_come_because_it_never_went_is_not_missing() {
    let mut sides = Sides::play_until("2027-06-21");
    sent(&mut sides, XB, "2027-06-29T16:00:00Z", no_show());
    assert_eq!(both(&sides, "2027-06-29"), (L::Missing, L::Missing), "the control");
    sides.record(XA, at("2027-06-29T18:00:00Z"), not_gone("2027-06-29T12:00:00Z"));
    assert_eq!(sides.xa.state(day("2027-06-30")), L::Executable);
    assert_eq!(proposing(&sides, XA, "2027-06-30").executable, Some(true));
    // Who ran from the station is missing, whoever writes down that it did not go.
    let mut ran = Sides::play_until("2027-06-21");
    ran.record(XA, at("2027-06-29T13:00:00Z"), missing("2027-06-29T12:30:00Z", None));
    ran.record(XA, at("2027-06-29T18:00:00Z"), not_gone("2027-06-29T12:00:00Z"));
    assert_eq!(ran.xa.state(day("2027-06-30")), L::Missing);
}

#[test]
fn who_was_handed_over_and_did_not_come_is_not_over_there() {
    let mut sides = Sides::play_until("2027-06-21");
    sent(&mut sides, XA, "2027-06-29T12:00:00Z", draft("I7-handover-record.toml").content);
    assert_eq!(proposing(&sides, XA, "2027-06-29").over_there, Some(true), "the control");
    sent(&mut sides, XB, "2027-06-29T15:00:00Z", no_show());
    assert_eq!(both(&sides, "2027-06-29"), (L::Missing, L::Missing));
    let back = missing("2027-06-29T13:00:00Z", Some("2027-07-01T08:00:00Z"));
    sides.record(XA, at("2027-07-01T09:00:00Z"), back);
    assert_eq!(sides.xa.state(day("2027-07-01")), L::Executable);
    for node in [XA, XB] {
        let known = proposing(&sides, node, "2027-07-01");
        assert_eq!((known.over_there, known.went_over), (Some(false), Some(true)), "{node}");
    }
    assert_eq!(proposing(&sides, XA, "2027-07-01").executable, Some(true));
}

#[test]
fn whoever_arrived_is_not_missing_where_it_arrived() {
    let mut sides = Sides::play_until("2027-06-21");
    sent(&mut sides, XA, "2027-06-22", missing_told("2027-06-22", None).content);
    assert_eq!(both(&sides, "2027-06-23"), (L::Missing, L::Missing), "the control");
    sent(&mut sides, XA, "2027-06-29T12:00:00Z", draft("I7-handover-record.toml").content);
    sent(&mut sides, XB, "2027-06-29T14:30:00Z", draft("I8-arrival-notice.toml").content);
    assert_eq!(both(&sides, "2027-06-29"), (L::Monitoring, L::Following));
}

#[test]
fn a_child_that_was_missing_there_and_is_found_here_is_missing_no_more() {
    let mut sides = Sides::play_until("2027-09-30");
    sent(&mut sides, XB, "2027-10-05", missing_told("2027-10-05", None).content);
    assert_eq!(both(&sides, "2027-10-06"), (L::Missing, L::Missing), "the control");
    sides.record(XA, at("2027-11-01"), found("2027-11-01"));
    assert_ne!(sides.xa.state(day("2027-11-01")), L::Missing);
    sent(&mut sides, XA, "2027-11-02", reopened("CHILD_CAME_BACK", "2027-11-01").content);
    assert_eq!(both(&sides, "2027-11-02"), (L::Assessing, L::Received));
    // What was found before it ran says nothing.
    let mut late = Sides::play_until("2027-04-01");
    late.record(XA, at("2027-04-20"), missing("2027-04-20T08:00:00Z", None));
    late.record(XA, at("2027-04-21"), found("2027-03-01"));
    assert_eq!(late.xa.state(day("2027-04-21")), L::Missing);
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
fn a_question_about_a_child_that_is_not_here_ends() {
    let asked = || {
        let mut sides = Sides::default();
        sent(&mut sides, XB, "2027-03-01", words::sought().content);
        sides
    };
    let mut sides = asked();
    sides.record(XA, at("2027-06-01"), ended("OTHER", "2027-06-01", "LEAD", None));
    assert_eq!(sides.xa.state(day("2027-06-01")), L::Closed);
    // Whoever is here is told.
    let mut here = asked();
    here.record(XA, at("2027-05-01"), found("2027-05-01"));
    here.record(XA, at("2027-06-01"), ended("OTHER", "2027-06-01", "LEAD", None));
    assert_eq!(here.xa.state(day("2027-06-01")), L::Assessing);
    // That the question is closed closes no case of a child that is here.
    for (found_here, state) in [(false, L::Closed), (true, L::Assessing)] {
        let mut sides = asked();
        if found_here {
            sides.record(XA, at("2027-05-01"), found("2027-05-01"));
        }
        sent(&mut sides, XB, "2027-06-02", draft("J4-closure-proposal.toml").content);
        let Content::ClosureConfirmation(mut answer) = draft("J5-closure-confirmation.toml").content else {
            panic!("J5")
        };
        answer.closed_on = Some(day("2027-06-03"));
        sent(&mut sides, XA, "2027-06-03", answer);
        assert_eq!(both(&sides, "2027-06-03"), (state, L::Closed));
    }
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
