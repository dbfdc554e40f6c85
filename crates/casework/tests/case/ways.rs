//! Every way out of a state and back: a case never stands where nothing leads on, whatever was decided before.

use entente_casework::Lifecycle;
use entente_casework::case::NoEnd;
use entente_casework::generated::HoldKind;

use crate::played::{Sides, draft};
use crate::states::{Tell, XA, XB, at, day, open_states, sent};
use crate::words::{self, decided, ended, heard, missing, no_return, not_pursued, reopened};

#[test]
fn every_open_state_is_reached() {
    let mut reached = std::collections::BTreeSet::new();
    for open in open_states() {
        assert_eq!(open.now(), open.state, "{}", open.node);
        reached.insert(open.state);
    }
    let open = Lifecycle::ALL.iter().filter(|state| **state != Lifecycle::Closed);
    assert_eq!(reached, open.copied().collect());
}

#[test]
fn any_open_state_goes_missing_and_back() {
    for mut open in open_states() {
        let state = open.state;
        let since = format!("{}T08:00:00Z", open.next);
        open.record(missing(&since, None));
        assert_eq!(open.now(), Lifecycle::Missing, "from {state:?}");
        let back = format!("{}T22:00:00Z", open.next);
        open.sides.record(open.node, at(&back), missing(&since, Some(&back)));
        let was = if state == Lifecycle::Missing { Lifecycle::SolutionProposed } else { state };
        assert_eq!(open.now(), was, "back from {state:?}");
    }
}

#[test]
fn that_a_child_is_missing_may_be_told_and_then_both_know() {
    let mut sides = Sides::play_until("2027-06-18");
    sent(&mut sides, XA, "2027-06-19", words::missing_told("2027-06-19", None).content);
    let both = |sides: &Sides| (sides.xa.state(day("2027-06-19")), sides.xb.state(day("2027-06-19")));
    assert_eq!(both(&sides), (Lifecycle::Missing, Lifecycle::Missing));
    assert!(!sides.xa.executable(day("2027-06-19")), "a child that is not there is not moved");
    let found = words::missing_told("2027-06-19", Some("2027-06-19")).content;
    sent(&mut sides, XA, "2027-06-19T21:00:00Z", found);
    assert_eq!(both(&sides), (Lifecycle::Executable, Lifecycle::Preparing));
}

#[test]
fn a_proposed_journey_does_not_find_a_child_that_ran_from_its_care() {
    let mut sides = Sides::play_until("2027-06-16");
    sides.record(XA, at("2027-06-17T08:00:00Z"), missing("2027-06-17T02:00:00Z", None));
    sent(&mut sides, XA, "2027-06-17T09:00:00Z", draft("I1-transfer-proposal.toml").content);
    assert_eq!(sides.xa.state(day("2027-06-17")), Lifecycle::Missing);
    // Whoever was handed over was there.
    sent(&mut sides, XA, "2027-06-29", draft("I7-handover-record.toml").content);
    assert_eq!(sides.xa.state(day("2027-06-29")), Lifecycle::InTransfer);
}

#[test]
fn any_open_state_ends_when_the_lead_signs_and_the_child_is_told() {
    for mut open in open_states() {
        let (state, next) = (open.state, open.next);
        open.record(ended("OTHER", next, "CASE_WORKER", Some(true)));
        assert_eq!((open.now(), open.no_end()), (state, Some(NoEnd::NotSigned)), "{state:?}");
        // Where there is no child here, there is nobody to tell.
        if !(state == Lifecycle::OpenedByOrigin && open.node == XA) {
            open.record(ended("OTHER", next, "LEAD", None));
            assert_eq!((open.now(), open.no_end()), (state, Some(NoEnd::ChildNotTold)), "{state:?}");
        }
        open.record(ended("AGED_OUT", next, "LEAD", Some(true)));
        assert_eq!((open.now(), open.no_end()), (state, Some(NoEnd::NotOfAge)), "{state:?}");
        open.record(ended("OTHER", next, "LEAD", Some(true)));
        if open.went_over() {
            assert_eq!((open.now(), open.no_end()), (state, Some(NoEnd::FollowedUp)), "{state:?}");
        } else {
            assert_eq!(open.now(), Lifecycle::Closed, "{state:?}");
        }
    }
}

#[test]
fn an_end_of_a_day_to_come_waits_for_it() {
    let mut sides = Sides::play_until("2027-04-01");
    sides.record(XA, at("2027-04-02"), ended("OTHER", "2027-05-01", "LEAD", Some(true)));
    assert_eq!(sides.xa.state(day("2027-04-30")), Lifecycle::Assessing);
    assert_eq!(sides.xa.state(day("2027-05-01")), Lifecycle::Closed);
}

#[test]
fn a_child_that_cannot_be_told_is_not_asked_for() {
    for reason in ["DECEASED", "MISSING_LONG_TERM", "DUPLICATE"] {
        for mut open in open_states() {
            open.record(ended(reason, open.next, "LEAD", None));
            assert_eq!(open.now(), Lifecycle::Closed, "{reason} from {:?}", open.state);
        }
    }
}

/// A child that fled back is here; that nobody abroad was told so keeps no case open for ever.
#[test]
fn who_is_found_here_again_after_it_went_over_is_followed_up_by_nobody() {
    let mut sides = Sides::play_until("2027-07-30");
    sides.record(
        XA,
        at("2027-08-02"),
        words::varied("N1-found.toml", &[("2027-03-01", "2027-08-01")]).content,
    );
    sides.record(
        XA,
        at("2027-08-03"),
        ended("TRANSFERRED_TO_NATIONAL_CARE", "2027-08-03", "LEAD", Some(true)),
    );
    assert_eq!(sides.xa.state(day("2027-08-03")), Lifecycle::Closed);
    assert_eq!(sides.xb.state(day("2027-08-03")), Lifecycle::Following, "ORIGIN learns nothing of it");
}

#[test]
fn any_return_can_be_given_up_and_the_partner_closes() {
    for mut open in open_states().into_iter().filter(|open| open.node == XA) {
        if matches!(open.state, Lifecycle::Opened | Lifecycle::Missing) || open.went_over() {
            continue;
        }
        sent(&mut open.sides, XA, open.next, not_pursued().content);
        assert_eq!(open.now(), Lifecycle::AlternativeSolution, "from {:?}", open.state);
        assert_eq!(open.sides.xb.state(day(open.next)), Lifecycle::Closed, "from {:?}", open.state);
    }
}

#[test]
fn a_return_that_was_given_up_and_made_all_the_same_is_followed_up() {
    let mut sides = Sides::play_until("2027-06-18");
    sent(&mut sides, XA, "2027-06-20", not_pursued().content);
    assert_eq!(sides.xb.state(day("2027-06-20")), Lifecycle::Closed);
    sent(&mut sides, XA, "2027-06-29", draft("I7-handover-record.toml").content);
    sent(&mut sides, XB, "2027-06-29T21:00:00Z", draft("I8-arrival-notice.toml").content);
    assert_eq!(sides.xa.state(day("2027-06-30")), Lifecycle::Monitoring);
    assert_eq!(sides.xb.state(day("2027-06-30")), Lifecycle::Following);
}

/// Whatever was decided before a return was given up is decided anew.
#[test]
fn a_return_that_was_given_up_is_assessed_again_and_never_simply_goes_on() {
    let ways: [(&str, Tell); 4] = [
        ("the child asks", |sides| {
            sides.record(XA, at("2027-07-01"), words::own_request("2027-07-01", None, None))
        }),
        ("it is opened again", |sides| {
            sent(sides, XA, "2027-07-01", reopened("CHILD_ASKS", "2027-07-01").content);
        }),
        ("it is looked at again", |sides| {
            sent(sides, XA, "2027-07-01", words::looked_at_again("REOPENED").content);
        }),
        ("a return is found best anew", |sides| {
            sides.record(XA, at("2027-07-01"), words::determined("2027-07-01"))
        }),
    ];
    for (name, way) in ways {
        let mut sides = Sides::play_until("2027-06-18");
        sent(&mut sides, XA, "2027-06-25", not_pursued().content);
        way(&mut sides);
        let expected = match name {
            "a return is found best anew" => Lifecycle::SolutionProposed,
            _ => Lifecycle::Assessing,
        };
        assert_eq!(sides.xa.state(day("2027-07-02")), expected, "{name}");
        assert!(!sides.xa.executable(day("2027-07-02")), "{name}");
    }
    let mut sides = Sides::play_until("2027-05-20");
    sent(&mut sides, XA, "2027-06-25", not_pursued().content);
    sides.record(XA, at("2027-07-01"), words::own_request("2027-07-01", None, None));
    sides.record(XA, at("2027-07-05"), words::own_request("2027-07-01", None, Some("2027-07-05")));
    assert_eq!(sides.xa.state(day("2027-07-05")), Lifecycle::AlternativeSolution, "it took that back");
    sent(&mut sides, XA, "2027-07-06", words::looked_at_again("STANDS").content);
    assert_eq!(sides.xa.state(day("2027-07-06")), Lifecycle::AlternativeSolution);
}

#[test]
fn a_refusal_is_looked_at_again() {
    let refusals: [(&str, Tell); 3] = [
        ("told", |sides| sent(sides, XA, "2027-05-28", decided("REFUSED", "2027-05-28").content)),
        ("withheld", |sides| sent(sides, XA, "2027-05-28", decided("WITHHELD", "2027-05-28").content)),
        ("at home", |sides| sides.record(XA, at("2027-05-28"), no_return("2027-05-28"))),
    ];
    let ways: [(&str, Lifecycle, Tell); 4] = [
        ("found best", Lifecycle::SolutionProposed, |sides| {
            sides.record(XA, at("2027-07-01"), words::determined("2027-07-01"));
        }),
        ("asked for", Lifecycle::Assessing, |sides| {
            sides.record(XA, at("2027-07-01"), words::own_request("2027-07-01", None, None));
        }),
        ("opened", Lifecycle::Assessing, |sides| {
            sent(sides, XA, "2027-07-01", reopened("CHILD_ASKS", "2027-07-01").content);
        }),
        ("looked at", Lifecycle::Assessing, |sides| {
            sent(sides, XA, "2027-07-01", words::looked_at_again("REOPENED").content);
        }),
    ];
    for (refused, refuse) in refusals {
        for (name, expected, way) in ways {
            let mut sides = Sides::play_until("2027-05-27");
            refuse(&mut sides);
            assert_eq!(sides.xa.state(day("2027-05-28")), Lifecycle::DecidedNoReturn, "{refused}");
            way(&mut sides);
            // What was only withheld was not refused: what was found best before still stands.
            let expected = if refused == "withheld" { Lifecycle::SolutionProposed } else { expected };
            assert_eq!(sides.xa.state(day("2027-07-01")), expected, "{refused}, {name}");
        }
    }
}

/// A decision at home against a return ends an approval for good.
#[test]
fn what_was_approved_before_a_refusal_does_not_come_back_with_the_case() {
    let mut sides = Sides::play_until("2027-06-18");
    sides.record(XA, at("2027-06-19"), no_return("2027-06-19"));
    assert_eq!(sides.xa.state(day("2027-06-19")), Lifecycle::DecidedNoReturn);
    sent(&mut sides, XA, "2027-06-20", reopened("CHILD_ASKS", "2027-06-20").content);
    assert_eq!(sides.xa.state(day("2027-06-20")), Lifecycle::Assessing);
    assert!(!sides.xa.executable(day("2027-06-20")));
}

#[test]
fn a_decision_whose_ground_is_gone_is_assessed_again() {
    for until in ["2027-06-10", "2027-06-18", "2027-06-21"] {
        let next = day("2027-06-22");
        let mut revoked = Sides::play_until(until);
        sent(&mut revoked, XB, "2027-06-22", words::guaranteed("REVOKED").content);
        assert_eq!(revoked.xa.state(next), Lifecycle::Assessing, "the carer is gone, {until}");
        let mut objects = Sides::play_until(until);
        objects.record(XA, at("2027-06-22"), heard("2027-06-22", "AGAINST"));
        assert_eq!(objects.xa.state(next), Lifecycle::Assessing, "the child is against it, {until}");
    }
}

#[test]
fn a_hold_takes_the_child_out_of_a_journey_that_was_confirmed() {
    for content in [
        words::assessed("2027-06-22", "BAR"),
        words::court("SEISED", "2027-06-22"),
        words::hold("TRAFFICKING", "SET", &["CASE_WORKER"], "2027-06-22"),
        words::claim("LODGED", "2027-06-22"),
    ] {
        let mut sides = Sides::play_until("2027-06-21");
        assert_eq!(sides.xa.state(day("2027-06-22")), Lifecycle::InTransfer);
        let kind = content.kind();
        sides.record(XA, at("2027-06-22"), content);
        assert_eq!(sides.xa.state(day("2027-06-22")), Lifecycle::DecidedReturn, "{kind}");
    }
}

#[test]
fn what_keeps_from_travelling_ends_the_journey_and_leaves_the_decision() {
    for content in [
        words::hold("MEDICAL", "SET", &["PHYSICIAN"], "2027-06-22"),
        words::hold("CRISIS", "SET", &["LEAD"], "2027-06-22"),
    ] {
        let mut sides = Sides::play_until("2027-06-21");
        assert_eq!(sides.xa.state(day("2027-06-22")), Lifecycle::InTransfer);
        sides.record(XA, at("2027-06-22"), content);
        assert_eq!(sides.xa.state(day("2027-06-22")), Lifecycle::Executable);
    }
}

/// A second appeal that is taken back as moot undoes nothing of what the court said of the first.
#[test]
fn an_appeal_that_is_taken_back_after_a_judgment_changes_nothing_of_it() {
    for (judged, after) in [("ANNULLED", Lifecycle::Assessing), ("UPHELD", Lifecycle::DecidedReturn)] {
        let mut sides = Sides::play_until("2027-06-01");
        sides.record(XA, at("2027-06-02"), words::appealed("2027-06-02"));
        sides.record(XA, at("2027-06-03"), words::appealed("2027-06-03"));
        sides.record(XA, at("2027-07-20"), words::judged(judged, "2027-07-20"));
        sides.record(XA, at("2027-07-25"), words::judged("WITHDRAWN", "2027-07-25"));
        assert_eq!(sides.xa.state(day("2027-07-26")), after, "{judged}");
    }
}

#[test]
fn a_clear_way_through_one_area_says_nothing_of_another() {
    let mut sides = Sides::play_until("2027-06-16");
    let on = day("2027-06-20");
    sides.record(XA, at("2027-06-17"), words::assessed("2027-06-17", "BAR"));
    let entente_casework::generated::Content::RiskAssessment(mut there) =
        words::assessed("2027-06-18", "CLEAR")
    else {
        panic!("D5")
    };
    there.area = "XB-09".parse().expect("an area");
    sides.record(XA, at("2027-06-18"), there);
    assert!(sides.xa.holds(on).contains(&HoldKind::Risk), "the village is no safer for it");
    sides.record(XA, at("2027-06-19"), words::assessed("2027-06-19", "CLEAR"));
    assert!(!sides.xa.holds(on).contains(&HoldKind::Risk), "the control: the same area is looked at again");
}

#[test]
fn two_may_ask_one_court() {
    let mut sides = Sides::play_until("2027-05-20");
    let held = |sides: &Sides| sides.xa.holds(day("2027-05-28")).contains(&HoldKind::Jurisdiction);
    for on in ["2027-05-21", "2027-05-22"] {
        sides.record(XA, at(on), words::court("SEISED", on));
    }
    sides.record(XA, at("2027-05-23"), words::court("ENDED", "2027-05-23"));
    assert!(held(&sides), "the other matter is open");
    sides.record(XA, at("2027-05-24"), words::court("ENDED", "2027-05-24"));
    assert!(!held(&sides));
}

#[test]
fn trafficking_is_suspected_whoever_names_it() {
    let told = words::varied("B7-missing-child-notice.toml", &[]);
    let entente_casework::generated::Content::MissingChildNotice(mut said) = told.content else {
        panic!("B7")
    };
    let mut sides = Sides::play_until("2027-05-20");
    said.dangers = vec![entente_casework::generated::Hazard::Trafficking];
    sent(&mut sides, XA, "2027-05-21", said);
    assert!(sides.xa.holds(day("2027-05-22")).contains(&HoldKind::Trafficking));
}

/// Whoever took a claim back goes home only on its own word; without that word it is protected as before.
#[test]
fn a_child_that_takes_its_word_back_is_protected_again() {
    for stage in ["GRANTED", "WITHDRAWN"] {
        let mut sides = Sides::play_until("2027-05-20");
        let held =
            |sides: &Sides| sides.xa.holds(day("2027-07-01")).contains(&HoldKind::InternationalProtection);
        sides.record(XA, at("2027-05-21"), words::claim("LODGED", "2027-05-21"));
        sides.record(XA, at("2027-05-22"), words::claim(stage, "2027-05-22"));
        sides.record(XA, at("2027-06-10"), words::own_request("2027-06-01", Some("2027-06-09"), None));
        let released = words::hold("INTERNATIONAL_PROTECTION", "RELEASED", &["LAWYER", "LEAD"], "2027-06-11");
        sides.record(XA, at("2027-06-11"), released);
        assert!(!held(&sides), "{stage}: the control");
        let back = words::own_request("2027-06-01", Some("2027-06-09"), Some("2027-06-20"));
        sides.record(XA, at("2027-06-20"), back);
        assert!(held(&sides), "{stage}");
    }
}

#[test]
fn a_child_that_refused_at_the_train_is_heard_and_looked_at_again() {
    let entente_casework::generated::Content::HandoverRecord(mut said) =
        draft("I7-handover-record.toml").content
    else {
        panic!("I7")
    };
    said.condition = entente_casework::generated::ChildCondition::Refused;
    let mut sides = Sides::play_until("2027-06-21");
    sent(&mut sides, XA, "2027-06-29T12:00:00Z", said);
    let stands = |sides: &Sides| {
        crate::story::facts(sides, XA, "H2-return-decision.toml", "2027-07-02").best_interests_valid
    };
    assert_eq!(stands(&sides), Some(false));
    sides.record(XA, at("2027-06-30"), words::determined("2027-06-30"));
    assert_eq!(stands(&sides), Some(false), "nobody has heard it since");
    sides.record(XA, at("2027-06-30T21:00:00Z"), heard("2027-06-30", "FOR"));
    sides.record(XA, at("2027-07-01"), words::determined("2027-07-01"));
    assert_eq!(stands(&sides), Some(true));
}

/// Another home was never looked at for this child: a decision rests on the caregiver with whom it was made.
#[test]
fn another_caregiver_than_the_one_of_the_decision_is_decided_anew() {
    let offered = |state: &str, mother: bool| {
        let state = format!("state = \"{state}\"");
        let mut changes = vec![("state = \"GRANTED\"", state.as_str())];
        if mother {
            changes.extend([("\"GRANDMOTHER\"", "\"MOTHER\""), ("Dora Example", "Lena Example")]);
        }
        words::varied("F2-care-guarantee.toml", &changes)
    };
    for until in ["2027-06-16", "2027-06-21"] {
        let on = day("2027-06-24");
        let mut sides = Sides::play_until(until);
        let stood = sides.xa.state(on);
        sent(&mut sides, XB, "2027-06-22", offered("GRANTED", false).content);
        assert_eq!(sides.xa.state(on), stood, "the same caregiver once more");
        sent(&mut sides, XB, "2027-06-22T22:00:00Z", offered("DECLINED", true).content);
        assert_eq!(sides.xa.state(on), stood, "another one is not offered: this one stands");
        sent(&mut sides, XB, "2027-06-23", offered("GRANTED", true).content);
        assert_eq!(sides.xa.state(on), Lifecycle::Assessing);
    }
}

#[test]
fn nobody_travels_in_a_case_that_has_ended() {
    let mut sides = Sides::play_until("2027-06-18");
    assert!(sides.xa.executable(day("2027-06-19")));
    sides.record(XA, at("2027-06-19"), ended("OTHER", "2027-06-19", "LEAD", Some(true)));
    assert!(!sides.xa.executable(day("2027-06-19")));
}
