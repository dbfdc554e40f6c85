//! After a child went over: what counts as a visit, when it arrived, which dangers keep its case open, and which end is none.

use std::sync::Arc;

use entente_casework::Lifecycle as L;
use entente_casework::case::{Mark, NoEnd};
use entente_casework::generated::{
    ArrivalNotice, ClosureConfirmation, ContactKind, Content, Domain, HoldKind, Kind, MonitorRecord,
    MonitoringReport, Role, Wellbeing,
};
use entente_casework::{Case, Facts};

use crate::played::{Sides, draft, frame, story};
use crate::states::{XA, XB, at, day, sent};
use crate::words::{self, ended, guaranteed, missing, missing_told, reopened};

fn both(sides: &Sides, on: &str) -> (L, L) {
    (sides.xa.state(day(on)), sides.xb.state(day(on)))
}

/// What both sides know when a closing is proposed on a day; what follows from what crossed is the same.
fn closing(sides: &Sides, on: &str) -> Facts {
    let draft = draft("J4-closure-proposal.toml");
    let facts = |case: &Case, sending| case.facts(&draft.content, &frame(&draft, on, sending));
    let (here, there) = (facts(&sides.xb, true), facts(&sides.xa, false));
    assert_eq!(
        (here.follow_ups_done, here.last_follow_up_month, here.months_since_arrival, here.went_over),
        (there.follow_ups_done, there.last_follow_up_month, there.months_since_arrival, there.went_over)
    );
    assert_eq!(
        (here.follow_up_danger, here.missing_days),
        (there.follow_up_danger, there.missing_days),
        "{on}"
    );
    here
}

fn visit(on: &str, change: impl Fn(&mut MonitoringReport)) -> Content {
    let Content::MonitoringReport(mut report) = draft("J1-follow-up-month-6.toml").content else {
        panic!("J1")
    };
    report.visited_on = day(on);
    change(&mut report);
    report.into()
}

fn finds_danger(report: &mut MonitoringReport) {
    for review in report.domains.iter_mut().filter(|review| review.domain == Domain::Protection) {
        review.finding = Wellbeing::Danger;
    }
}

fn alert() -> Content {
    draft("J2-monitoring-alert.toml").content
}

fn confirmed(closed_on: &str) -> Content {
    let Content::ClosureConfirmation(answer) = draft("J5-closure-confirmation.toml").content else {
        panic!("J5")
    };
    ClosureConfirmation { closed_on: Some(day(closed_on)), ..answer }.into()
}

fn monitor(on: &str, change: impl Fn(&mut MonitorRecord)) -> Content {
    let Content::MonitorRecord(mut seen) = draft("N8-monitor-month-1.toml").content else { panic!("N8") };
    seen.visited_on = day(on);
    change(&mut seen);
    seen.into()
}

#[test]
fn a_danger_before_the_day_of_closing_keeps_the_case_open() {
    let agreed = || {
        let mut sides = Sides::play_until("2028-01-10");
        sent(&mut sides, XA, "2028-01-14T09:00:00Z", confirmed("2028-02-01"));
        sides
    };
    assert_eq!(both(&agreed(), "2028-02-01"), (L::Closed, L::Closed), "the control");
    for told in [alert(), visit("2028-01-20", finds_danger)] {
        let mut sides = agreed();
        let kind = told.kind();
        sent(&mut sides, XB, "2028-01-20T09:00:00Z", told);
        assert_eq!(both(&sides, "2028-02-01"), (L::Monitoring, L::Following), "{kind}");
        sent(&mut sides, XB, "2028-02-10", visit("2028-02-10", |_| {}));
        assert_eq!(both(&sides, "2028-02-11"), (L::Closed, L::Closed), "{kind}: it is over");
    }
}

#[test]
fn a_danger_that_is_told_on_the_day_of_closing_opens_the_case_again() {
    let mut sides = Sides::play_until("2028-01-14");
    assert_eq!(both(&sides, "2028-01-14"), (L::Closed, L::Closed), "the control");
    sent(&mut sides, XB, "2028-01-14T18:00:00Z", alert());
    assert_eq!(both(&sides, "2028-01-14"), (L::Monitoring, L::Following));
}

#[test]
fn a_danger_opens_a_case_that_one_side_ended() {
    let mut sides = Sides::play_until("2027-07-01");
    sides.record(XB, at("2027-07-05"), ended("DUPLICATE", "2027-07-05", "LEAD", None));
    assert_eq!(both(&sides, "2027-07-05"), (L::Monitoring, L::Closed), "the control");
    sent(&mut sides, XA, "2027-07-06", alert());
    assert_eq!(both(&sides, "2027-07-06"), (L::Monitoring, L::Following));
}

/// Whoever was missing for long is looked after from the day on which somebody says that it is back.
#[test]
fn an_end_because_a_child_is_missing_is_none_when_it_is_back() {
    let mut sides = Sides::play_until("2027-09-30");
    sent(&mut sides, XB, "2027-10-05", missing_told("2027-10-05", None).content);
    sides.record(XA, at("2027-11-10"), ended("MISSING_LONG_TERM", "2027-11-10", "LEAD", None));
    assert_eq!(both(&sides, "2027-11-10"), (L::Closed, L::Missing), "the control");
    sent(&mut sides, XB, "2027-11-20", missing_told("2027-10-05", Some("2027-11-20")).content);
    assert_eq!(both(&sides, "2027-11-20"), (L::Monitoring, L::Following));

    for back in [
        missing("2027-04-20T08:00:00Z", Some("2027-07-20T08:00:00Z")),
        words::varied("N1-found.toml", &[("found_on = 2027-03-01", "found_on = 2027-07-20")]).content,
    ] {
        let mut sides = Sides::play_until("2027-04-01");
        sides.record(XA, at("2027-04-20"), missing("2027-04-20T08:00:00Z", None));
        sides.record(XA, at("2027-06-20"), ended("MISSING_LONG_TERM", "2027-06-20", "LEAD", None));
        assert_eq!(sides.xa.state(day("2027-07-19")), L::Closed);
        sides.record(XA, at("2027-07-20"), back);
        assert_eq!(sides.xa.state(day("2027-07-20")), L::Assessing, "there is something to do");
    }
}

#[test]
fn a_call_is_no_visit_and_a_child_is_seen_alone() {
    for (change, counts) in [
        ((|_| {}) as fn(&mut MonitoringReport), true),
        (|report| report.contact = ContactKind::Call, false),
        (|report| report.seen_alone = false, false),
    ] {
        let mut sides = Sides::play_until("2027-07-01");
        sent(&mut sides, XB, "2027-07-10", visit("2027-07-10", change));
        let known = closing(&sides, "2027-07-11");
        assert_eq!(known.follow_ups_done, Some(i64::from(counts)));
        assert_eq!(known.domains_not_reviewed, Some(if counts { 0 } else { 7 }));
    }
}

/// What ORIGIN told of a crisis stands beside any case; both sides read it there.
#[test]
fn a_call_is_a_visit_while_a_crisis_keeps_everybody_away() {
    let mut told = Sides::default();
    let Content::CrisisNotice(mut notice) = draft("A5-crisis-notice.toml").content else { panic!("A5") };
    notice.starts_on = day("2027-07-05");
    sent(&mut told, XB, "2027-07-05", notice);
    for (called_on, counts) in [("2027-07-04", 0), ("2027-07-20", 1), ("2027-08-20", 0)] {
        let mut sides = Sides::play_until("2027-07-01");
        let by_call = |report: &mut MonitoringReport| report.contact = ContactKind::Call;
        sent(&mut sides, XB, "2027-08-20", visit(called_on, by_call));
        assert_eq!(closing(&sides, "2027-08-21").follow_ups_done, Some(0), "nothing is told");
        sides.xa = sides.xa.knowing(Arc::new(told.xa.clone()));
        sides.xb = sides.xb.knowing(Arc::new(told.xb.clone()));
        assert_eq!(closing(&sides, "2027-08-21").follow_ups_done, Some(counts), "{called_on}");
    }
}

/// The story with a wrong day of arrival, five months before anybody went.
#[test]
fn nobody_arrives_before_the_journey() {
    let mut sides = Sides::default();
    for step in story().iter().filter(|step| crate::played::day_of(step.at) <= day("2027-07-01")) {
        if step.file.as_deref() != Some("I8-arrival-notice.toml") {
            sides.play(step);
            continue;
        }
        let Content::ArrivalNotice(arrival) = draft("I8-arrival-notice.toml").content else { panic!("I8") };
        let noted_at = at("2027-01-29T14:10:00Z");
        sent(&mut sides, XB, "2027-06-29T14:30:00Z", ArrivalNotice { noted_at, ..arrival });
    }
    for on in ["2027-07-27", "2027-07-28", "2027-07-29"] {
        sent(&mut sides, XB, on, visit(on, |_| {}));
    }
    let known = closing(&sides, "2027-07-31");
    assert_eq!((known.months_since_arrival, known.last_follow_up_month), (Some(1), Some(1)));
    assert_eq!(known.arrived_on, Some(day("2027-06-29")));
    assert_eq!(both(&sides, "2027-07-31"), (L::Monitoring, L::Following));
}

/// Who has the child cannot end the follow-up by a word about where it is not.
#[test]
fn who_follows_up_a_child_does_not_say_that_it_is_elsewhere() {
    let back = || reopened("CHILD_CAME_BACK", "2027-08-10").content;
    let mut sides = Sides::play_until("2027-07-30");
    sent(&mut sides, XB, "2027-08-10", back());
    assert_eq!(both(&sides, "2027-08-11"), (L::Monitoring, L::Following));
    assert_eq!(closing(&sides, "2027-08-11").went_over, Some(true));
    sides.record(XB, at("2027-08-11"), ended("OTHER", "2027-08-11", "LEAD", Some(true)));
    assert_eq!(sides.xb.state(day("2027-08-11")), L::Following);
    let marks = |sides: &Sides| {
        let lines = sides.xb.summary(day("2027-08-11")).timeline;
        lines.into_iter().rfind(|line| line.kind == Kind::CaseEndRecord).map(|line| line.marks)
    };
    assert_eq!(marks(&sides), Some(vec![Mark::WithoutEffect(NoEnd::FollowedUp)]));
    // HOST, where it is, says so; so does ORIGIN of one that it told to be missing.
    sent(&mut sides, XA, "2027-08-12", back());
    assert_eq!(both(&sides, "2027-08-12"), (L::Assessing, L::Received));
    let mut sides = Sides::play_until("2027-07-30");
    sent(&mut sides, XB, "2027-08-08", missing_told("2027-08-08", None).content);
    sent(&mut sides, XB, "2027-08-10", back());
    assert_eq!(both(&sides, "2027-08-12"), (L::Assessing, L::Received));
}

#[test]
fn a_danger_that_the_other_side_tells_of_after_arrival_is_a_danger() {
    let mut sides = Sides::play_until("2027-12-29");
    assert_eq!(closing(&sides, "2028-01-04").follow_up_danger, Some(false), "the control");
    sent(&mut sides, XA, "2028-01-05", draft("B2-danger-notice.toml").content);
    assert_eq!(closing(&sides, "2028-01-06").follow_up_danger, Some(true));
    assert!(sides.xa.summary(day("2028-01-06")).danger && sides.xb.summary(day("2028-01-06")).danger);
    sent(&mut sides, XB, "2028-01-08", visit("2028-01-08", |_| {}));
    assert_eq!(closing(&sides, "2028-01-09").follow_up_danger, Some(false));
}

#[test]
fn a_child_whose_care_is_taken_back_or_another_is_seen_once_more() {
    let danger = |sides: &Sides| closing(sides, "2028-01-09").follow_up_danger;
    let mut sides = Sides::play_until("2027-12-29");
    sent(&mut sides, XB, "2028-01-02", guaranteed("DECLINED").content);
    assert_eq!(danger(&sides), Some(false), "the control");
    sent(&mut sides, XB, "2028-01-03", guaranteed("REVOKED").content);
    assert_eq!(danger(&sides), Some(true));
    sent(&mut sides, XB, "2028-01-04", visit("2028-01-04", |_| {}));
    assert_eq!(danger(&sides), Some(false));
    let elsewhere = |report: &mut MonitoringReport| report.placement_as_guaranteed = false;
    sent(&mut sides, XB, "2028-01-05", visit("2028-01-05", elsewhere));
    assert_eq!(danger(&sides), Some(true));
    sent(&mut sides, XB, "2028-01-06", visit("2028-01-06", elsewhere));
    assert_eq!(danger(&sides), Some(false), "somebody has been there: no dead end");
}

/// Lodged in time at the court, written down here when the child was gone.
#[test]
fn an_appeal_that_is_written_down_late_is_not_lost_with_the_journey() {
    let lodged = |on: &str| words::appealed(on);
    let marks = |sides: &Sides| {
        let lines = sides.xa.summary(day("2027-06-30")).timeline;
        lines.into_iter().find(|line| line.kind == Kind::HandoverRecord).expect("it was").marks
    };
    let mut sides = Sides::play_until("2027-06-29");
    assert_eq!(marks(&sides), [], "the control");
    sides.record(XA, at("2027-06-29T15:00:00Z"), lodged("2027-06-14"));
    assert_eq!(marks(&sides), [Mark::HandedOverUnlawfully]);
    assert!(sides.xa.holds(day("2027-06-30")).contains(&HoldKind::Appeal));
    assert_eq!(sides.xa.state(day("2027-06-30")), L::Monitoring);
    let draft = draft("J5-closure-confirmation.toml");
    let known = sides.xa.facts(&draft.content, &frame(&draft, "2028-01-14", true));
    assert_eq!(known.appeal_open, Some(true));
    sides.record(XA, at("2027-08-30"), words::judged("UPHELD", "2027-08-30"));
    assert!(!sides.xa.holds(day("2027-08-30")).contains(&HoldKind::Appeal));
    let mut later = Sides::play_until("2027-06-29");
    later.record(XA, at("2027-07-02T15:00:00Z"), lodged("2027-07-02"));
    assert_eq!(marks(&later), [], "nobody had lodged it then");
}

#[test]
fn one_independent_visit_is_one_whoever_came_besides() {
    let independent = |sides: &Sides| closing(sides, "2027-09-01").monitor_independent;
    let mut sides = Sides::play_until("2027-07-01");
    let from_inside = |seen: &mut MonitorRecord| {
        (seen.visited_by, seen.independent) = (Role::SocialWorker, false);
    };
    sides.record(XB, at("2027-07-30"), monitor("2027-07-30", from_inside));
    assert_eq!(independent(&sides), Some(false));
    sides.record(XB, at("2027-08-10"), monitor("2027-08-10", |_| {}));
    assert_eq!(independent(&sides), Some(true));
}

#[test]
fn who_says_that_a_child_is_missing_knows_whether_it_is() {
    let mut sides = Sides::play_until("2027-07-30");
    sent(&mut sides, XB, "2027-08-05", missing_told("2027-08-05", None).content);
    let known = closing(&sides, "2027-09-20");
    assert_eq!((known.missing_days, known.state.as_deref()), (Some(46), Some("MISSING")));
    sides.record(XB, at("2027-09-10"), missing("2027-08-05T08:00:00Z", Some("2027-09-10T08:00:00Z")));
    let known = closing(&sides, "2027-09-20");
    assert_eq!((known.missing_days, known.state.as_deref()), (Some(46), Some("FOLLOWING")));
}
