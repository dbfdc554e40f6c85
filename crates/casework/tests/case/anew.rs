//! A case that begins again, a case that the other side opened, an appeal, a child whom no register knows, a child that comes of age.

use entente_casework::case::{Identity, Mark};
use entente_casework::generated::{ConsentGiver, HoldKind, Kind};
use entente_casework::{Facts, Lifecycle};

use crate::played::{Sides, draft, frame};
use crate::states::{XA, XB, at, day, open_states, sent};
use crate::words::{self, appealed, assessed, determined, ended, heard, judged, reopened, varied};

fn facts(sides: &Sides, node: &str, file: &str, on: &str) -> Facts {
    let draft = draft(file);
    sides.case(node).facts(&draft.content, &frame(&draft, on, true))
}

#[test]
fn a_case_that_is_opened_again_goes_on_where_the_child_is() {
    for until in ["2027-07-30", "2028-01-31"] {
        let mut sides = Sides::play_until(until);
        sent(&mut sides, XB, "2028-02-01", reopened("DANGER", "2028-02-01").content);
        assert_eq!(sides.xa.state(day("2028-02-02")), Lifecycle::Monitoring, "{until}");
        assert_eq!(sides.xb.state(day("2028-02-02")), Lifecycle::Following, "{until}");
    }
}

#[test]
fn a_case_that_ended_here_opens_again() {
    for mut open in open_states().into_iter().filter(|open| open.state != Lifecycle::Opened) {
        let before = open.now();
        open.sides.record(open.node, at(open.next), ended("DUPLICATE", open.next, "LEAD", None));
        assert_eq!(open.now(), Lifecycle::Closed);
        sent(
            &mut open.sides,
            open.node,
            &format!("{}T22:00:00Z", open.next),
            reopened("COMPLAINT", open.next).content,
        );
        let expected = match before {
            // What was opened again is looked at again.
            Lifecycle::DecidedNoReturn | Lifecycle::AlternativeSolution => Lifecycle::Assessing,
            other => other,
        };
        assert_eq!(open.now(), expected, "{before:?} at {}", open.node);
    }
}

/// A child that came back is asked, heard, screened and looked after as on the first day.
#[test]
fn when_a_child_came_back_nothing_of_the_old_round_counts() {
    for until in ["2027-07-30", "2028-01-31"] {
        let mut sides = Sides::play_until(until);
        sent(&mut sides, XA, "2028-02-10", reopened("CHILD_CAME_BACK", "2028-02-08").content);
        let on = day("2028-02-11");
        assert_eq!(sides.xa.state(on), Lifecycle::Assessing, "{until}");
        assert_eq!(sides.xb.state(on), Lifecycle::Received, "{until}");
        let facts = facts(&sides, XA, "H2-return-decision.toml", "2028-02-11");
        assert_eq!(facts.child_heard, None);
        assert_eq!(facts.screening_cleared, None);
        assert_eq!(facts.guardian_in_place, Some(false));
        assert_eq!(facts.legal_aid_named, None);
        assert_eq!(facts.best_interests_kind, None);
        assert_eq!(facts.risk_result, None);
        assert_eq!(facts.guarantee_state, None);
        assert_eq!(facts.placement_consented, None);
        assert_eq!(facts.caregiver_recommended, None);
        assert_eq!(facts.plan_version, None);
        assert_eq!(facts.best_interests_shared, Some(false));
        assert_eq!(facts.decision_made, None);
        assert_eq!(facts.decision_served, Some(false));
        assert_eq!(facts.transfer_proposed, Some(false));
        assert_eq!(facts.pre_transfer_info_sent, Some(false));
        assert_eq!((facts.went_over, facts.arrived_on), (Some(false), None));
        assert_eq!(facts.consents.map(|held| held.len()), Some(0), "she is asked anew");
        assert_eq!(facts.token_consents.map(|held| held.len()), Some(0));
        assert_eq!(sides.xa.waited(on).map(|waited| waited.days), Some(3), "her clock starts anew");
        assert!(sides.xa.holds(on).contains(&HoldKind::GuardianGap));
    }
}

#[test]
fn what_barred_a_return_goes_on_when_the_child_comes_back() {
    let mut sides = Sides::play_until("2027-07-30");
    sides.record(XA, at("2027-08-01"), assessed("2027-08-01", "BAR"));
    sides.record(XA, at("2027-08-01"), words::claim("LODGED", "2027-08-01"));
    sent(&mut sides, XA, "2028-02-10", reopened("CHILD_CAME_BACK", "2028-02-08").content);
    let holds = sides.xa.holds(day("2028-02-11"));
    assert!(
        holds.contains(&HoldKind::Risk) && holds.contains(&HoldKind::InternationalProtection),
        "{holds:?}"
    );
}

/// Whoever writes the day of the return home wrongly opens no old door.
#[test]
fn a_child_did_not_come_back_before_it_went() {
    let mut sides = Sides::play_until("2027-07-30");
    sent(&mut sides, XA, "2028-02-10", reopened("CHILD_CAME_BACK", "2027-01-01").content);
    let facts = facts(&sides, XA, "H2-return-decision.toml", "2028-02-11");
    assert_eq!((facts.child_heard, facts.screening_cleared, facts.risk_result), (None, None, None));
}

#[test]
fn who_looks_for_a_child_opens_a_case_and_learns_nothing_by_it() {
    for ask in [words::sought(), words::asked_for()] {
        let mut sides = Sides::default();
        sent(&mut sides, XB, "2027-02-01", ask.content.clone());
        let both = |sides: &Sides, on| (sides.xa.state(day(on)), sides.xb.state(day(on)));
        assert_eq!(both(&sides, "2027-02-02"), (Lifecycle::OpenedByOrigin, Lifecycle::OpenedByOrigin));
        sides.record(XA, at("2027-03-01"), draft("N1-found.toml").content);
        assert_eq!(both(&sides, "2027-03-02"), (Lifecycle::Assessing, Lifecycle::OpenedByOrigin));
        sent(&mut sides, XA, "2027-03-05", draft("B1-identification-notice.toml").content);
        assert_eq!(both(&sides, "2027-03-06"), (Lifecycle::Assessing, Lifecycle::Received));
    }
}

#[test]
fn two_who_notify_each_other_at_once_agree_who_was_first() {
    let mut sides = Sides::default();
    sides.delay_hours = 48;
    sent(&mut sides, XA, "2027-03-05T08:00:00Z", draft("B1-identification-notice.toml").content);
    sent(&mut sides, XB, "2027-03-05T09:00:00Z", draft("B1-identification-notice.toml").content);
    use entente_casework::CaseRole::{Host, Origin};
    assert_eq!((sides.xa.role(), sides.xb.role()), (Some(Host), Some(Origin)));
}

#[test]
fn a_child_whom_no_register_knows_is_assessed_all_the_same() {
    for result in ["NOT_CONFIRMED", "INCONCLUSIVE"] {
        let mut sides = Sides::play_until("2027-03-17");
        let answer = "kind = \"IdentityVerificationResponse\"";
        let unknown =
            format!("{answer}\n[content]\nresult = \"{result}\"\nverified_on = 2027-03-17\nevidence = []\n");
        let unknown = entente_wire::read_draft(&unknown, entente_wire::Format::Toml);
        let unknown = unknown.unwrap_or_else(|_| {
            let fields = format!(
                "result = \"{result}\"\nverified_on = 2027-03-17\nevidence = [{{ kind = \"BIRTH_CERTIFICATE\", grade = \
                 \"PROOF\" }}]"
            );
            words::written("IdentityVerificationResponse", &fields)
        });
        sent(&mut sides, XB, "2027-03-18", unknown.content);
        assert!(matches!(sides.xa.identity(), Identity::NotConfirmed | Identity::Inconclusive));
        assert_eq!(sides.xa.state(day("2027-03-18")), Lifecycle::Assessing);
        sides.record(XA, at("2027-05-12T09:00:00Z"), draft("D6-views-second.toml").content);
        sides.record(XA, at("2027-05-12T10:00:00Z"), draft("D7-best-interests.toml").content);
        assert_eq!(sides.xa.state(day("2027-05-12")), Lifecycle::SolutionProposed, "{result}");
    }
}

#[test]
fn what_is_decided_at_home_under_the_asylum_hold_shows_nowhere_else() {
    let mut sides = Sides::play_until("2027-05-20");
    sides.record(XA, at("2027-05-21"), words::claim("LODGED", "2027-05-21"));
    let before = sides.xb.summary(day("2027-05-22"));
    sides.record(XA, at("2027-05-22"), words::no_return("2027-05-22"));
    assert_eq!(sides.xa.state(day("2027-05-22")), Lifecycle::DecidedNoReturn);
    assert_eq!(sides.xb.summary(day("2027-05-22")), before);
}

#[test]
fn a_late_appeal_stops_the_journey_and_is_marked() {
    let mut sides = Sides::play_until("2027-06-18");
    sides.record(XA, at("2027-06-19"), appealed("2027-06-19"));
    assert_eq!(sides.xa.state(day("2027-06-19")), Lifecycle::DecidedReturn);
    assert!(sides.xa.holds(day("2027-06-19")).contains(&HoldKind::Appeal));
    let lines = sides.xa.summary(day("2027-06-19")).timeline;
    let appeal = lines.iter().find(|line| line.kind == Kind::AppealNotice).expect("it is there");
    assert_eq!(appeal.marks, [Mark::AppealLate]);
    sides.record(XA, at("2027-06-20"), judged("WITHDRAWN", "2027-06-20"));
    assert_eq!(sides.xa.state(day("2027-06-20")), Lifecycle::Executable, "taken back by who lodged it");
}

#[test]
fn a_decision_that_was_upheld_goes_on_only_after_all_was_looked_at_again() {
    let mut sides = Sides::play_until("2027-06-18");
    sides.record(XA, at("2027-06-19"), appealed("2027-06-19"));
    sides.record(XA, at("2027-08-30"), judged("UPHELD", "2027-08-30"));
    let state = |sides: &Sides| sides.xa.state(day("2027-09-03"));
    assert_eq!(state(&sides), Lifecycle::DecidedReturn);
    sides.record(XA, at("2027-09-01"), heard("2027-09-01", "FOR"));
    sides.record(XA, at("2027-09-02"), assessed("2027-09-02", "CLEAR"));
    assert_eq!(state(&sides), Lifecycle::DecidedReturn, "best interests are still of before");
    sides.record(XA, at("2027-09-03"), determined("2027-09-03"));
    assert_eq!(state(&sides), Lifecycle::Executable);
}

#[test]
fn a_decision_that_a_court_set_aside_is_assessed_anew() {
    for result in ["ANNULLED", "REMITTED"] {
        for until in ["2027-06-10", "2027-06-18", "2027-06-21"] {
            let mut sides = Sides::play_until(until);
            sides.record(XA, at("2027-06-22"), appealed("2027-06-22"));
            assert_eq!(sides.xa.state(day("2027-06-22")), Lifecycle::DecidedReturn, "{until}");
            sides.record(XA, at("2027-08-30"), judged(result, "2027-08-30"));
            assert_eq!(sides.xa.state(day("2027-08-30")), Lifecycle::Assessing, "{result} {until}");
            sides.record(XA, at("2027-09-03"), determined("2027-09-03"));
            assert_eq!(sides.xa.state(day("2027-09-03")), Lifecycle::SolutionProposed, "{result} {until}");
        }
    }
}

/// At 18 the rights pass: what others said for the child ends, nobody need speak for it, and the case can end.
#[test]
fn turning_18_at_every_state() {
    for mut open in open_states().into_iter().filter(|open| open.node == XA) {
        let guardian = "giver = \"GUARDIAN\"\nform = \"CONSENT\"";
        let changes = [
            ("giver = \"CHILD\"\nform = \"CONSENT\"", guardian),
            ("34C73NW4CFH8PTDQEQV59F9SWH8", "3BZVCJWG08R6WEBCZWWGZC7C9HQ"),
        ];
        open.sides.record(XA, at(open.next), varied("E1-consent-return.toml", &changes).content);
        open.sides.record(XA, at(open.next), words::age(false, open.next, Some("2031-09-14")));
        let case = &open.sides.xa;
        let of_guardian = |on: &str| {
            let mut of_guardian =
                case.consents().into_iter().filter(|one| one.giver == ConsentGiver::Guardian);
            of_guardian.any(|one| one.purposes.iter().any(|purpose| one.holds(*purpose, day(on))))
        };
        let (before, after) = ("2031-09-13", "2031-09-14");
        assert!(of_guardian(before), "{:?}", open.state);
        let facts = facts(&open.sides, XA, "H2-return-decision.toml", after);
        assert_eq!(facts.child_presumed_minor, Some(false), "{:?}", open.state);
        assert!(!open.sides.xa.holds(day(after)).contains(&HoldKind::GuardianGap), "{:?}", open.state);
        assert!(!of_guardian(after), "{:?}: what others agreed to ends", open.state);
        open.sides.record(XA, at(after), ended("AGED_OUT", after, "LEAD", Some(true)));
        assert_eq!(open.sides.xa.state(day(after)), Lifecycle::Closed, "from {:?}", open.state);
    }
}

#[test]
fn nobody_is_18_while_a_doubt_is_left() {
    let mut sides = Sides::play_until("2027-04-01");
    let minor = |sides: &Sides, on| facts(sides, XA, "H2-return-decision.toml", on).child_presumed_minor;
    sides.record(XA, at("2027-04-02"), words::age(false, "2027-04-02", None));
    assert_eq!(minor(&sides, "2027-05-01"), Some(true), "the finding can still be looked at again");
    sides.record(XA, at("2027-04-03"), words::age(false, "2027-04-03", Some("2027-04-20")));
    assert_eq!((minor(&sides, "2027-04-19"), minor(&sides, "2027-04-20")), (Some(true), Some(false)));
}

/// ORIGIN knows nothing of where a child is that never went over: its word does not wipe out what HOST has found.
#[test]
fn only_who_can_know_says_that_a_child_came_back() {
    let heard = |sides: &Sides| facts(sides, XA, "H2-return-decision.toml", "2027-05-22").child_heard;
    let mut by_origin = Sides::play_until("2027-05-20");
    sent(&mut by_origin, XB, "2027-05-21", reopened("CHILD_CAME_BACK", "2027-05-21").content);
    assert_eq!(heard(&by_origin), Some(true));
    let mut by_host = Sides::play_until("2027-05-20");
    sent(&mut by_host, XA, "2027-05-21", reopened("CHILD_CAME_BACK", "2027-05-21").content);
    assert_eq!(heard(&by_host), None);
}
