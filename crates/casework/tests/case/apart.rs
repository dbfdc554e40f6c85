//! What is said of one person says nothing of another: a caregiver, a parent, a brother. And what is known without words or papers.

use std::sync::Arc;

use entente_casework::case::{Gap, Kin};
use entente_casework::generated::{Content, HearingMode, HoldKind, LinkTie, PlacementKind};
use entente_casework::{Case, Facts, Lifecycle as L};

use crate::played::{Sides, draft, frame};
use crate::states::{XA, XB, at, day, sent};
use crate::words::{self, guaranteed, liberty, varied};

fn facts(case: &Case, file: &str, on: &str) -> Facts {
    let draft = draft(file);
    case.facts(&draft.content, &frame(&draft, on, true))
}

/// The sister's holds on a day beside a brother whose own case is told this.
fn beside(on: &str, tie: LinkTie, tell: impl Fn(&mut Sides)) -> std::collections::BTreeSet<HoldKind> {
    let mut brother = Sides::default();
    brother.record(XA, at("2027-03-02"), draft("N1-found.toml").content);
    tell(&mut brother);
    let kin = Kin { tie, until: None, case: Arc::new(brother.xa) };
    Sides::play_until("2027-06-18").xa.beside(vec![kin]).holds(day(on))
}

#[test]
fn nobody_waits_for_the_recovery_of_a_brother_who_has_died() {
    let held = |tell: fn(&mut Sides)| {
        beside("2027-06-20", LinkTie::Sibling, |brother| {
            let ill = words::hold("MEDICAL", "SET", &["PHYSICIAN"], "2027-06-18");
            brother.record(XA, at("2027-06-18"), ill);
            brother.record(XA, at("2027-06-18"), words::court("SEISED", "2027-06-18"));
            let feared = words::hold("TRAFFICKING", "SET", &["CASE_WORKER"], "2027-06-18");
            brother.record(XA, at("2027-06-18"), feared);
            tell(brother);
        })
    };
    let kept = [HoldKind::Trafficking, HoldKind::Jurisdiction, HoldKind::Medical];
    assert_eq!(held(|_| {}).into_iter().collect::<Vec<_>>(), kept, "the control");
    let died = held(|brother| {
        brother.record(XA, at("2027-06-19"), words::ended("DECEASED", "2027-06-19", "LEAD", None));
    });
    assert_eq!(died.into_iter().collect::<Vec<_>>(), [HoldKind::Trafficking], "who endangered him is there");
}

#[test]
fn an_old_look_at_the_risk_of_a_brother_who_stays_is_no_risk_to_his_sister() {
    let risk = |result: &str, stays: bool| {
        let holds = beside("2027-06-17", LinkTie::Sibling, |brother| {
            sent(brother, XA, "2027-03-05", draft("B1-identification-notice.toml").content);
            let Content::RiskAssessment(mut risk) = words::assessed("2027-03-10", result) else {
                panic!("D5")
            };
            risk.valid_until = day("2027-06-01");
            brother.record(XA, at("2027-03-10"), risk);
            if stays {
                brother.record(XA, at("2027-03-12"), words::no_return("2027-03-12"));
            }
        });
        holds.contains(&HoldKind::Risk)
    };
    assert!(risk("CLEAR", false), "the control: who may go is assessed anew");
    assert!(risk("BAR", true), "nobody is taken where a brother is in danger");
    assert!(!risk("CLEAR", true));
}

#[test]
fn that_an_aunt_cannot_care_takes_nothing_from_a_grandmother_who_can() {
    let aunt = |state: &str| {
        let state = format!("state = \"{state}\"");
        let changes = [
            ("state = \"GRANTED\"", state.as_str()),
            ("\"GRANDMOTHER\"", "\"AUNT\""),
            ("Dora Example", "Olga Sample"),
        ];
        varied("F2-care-guarantee.toml", &changes).content
    };
    let covered = |sides: &Sides| {
        let known = [&sides.xa, &sides.xb].map(|case| facts(case, "H2-return-decision.toml", "2027-05-28"));
        assert_eq!(known[0].guarantee_covers, known[1].guarantee_covers);
        known[0].guarantee_covers
    };
    for state in ["DECLINED", "REVOKED"] {
        let mut sides = Sides::play_until("2027-05-26");
        sent(&mut sides, XB, "2027-05-27", aunt("DECLINED"));
        assert_eq!(covered(&sides), Some(true), "{state}");
        sent(&mut sides, XB, "2027-05-27T22:00:00Z", guaranteed(state).content);
        assert_eq!(covered(&sides), Some(false), "{state}: her own");
    }
    // What is revoked was given. A revocation that names nobody to whom anything was given is meant for the one who has it.
    let mut sides = Sides::play_until("2027-05-26");
    sent(&mut sides, XB, "2027-05-27", aunt("REVOKED"));
    assert_eq!(covered(&sides), Some(false));
    let spelled = |name: &str, state: &str| {
        let state = format!("state = \"{state}\"");
        let changes = [("state = \"GRANTED\"", state.as_str()), ("Dora Example", name)];
        varied("F2-care-guarantee.toml", &changes).content
    };
    for name in ["Dora Exampel", "Дора Экзампл"] {
        let mut sides = Sides::play_until("2027-06-22");
        assert_eq!(sides.xa.state(day("2027-06-24")), entente_casework::Lifecycle::InTransfer, "the control");
        sent(&mut sides, XB, "2027-06-23", spelled(name, "REVOKED"));
        assert_ne!(sides.xa.state(day("2027-06-24")), entente_casework::Lifecycle::InTransfer, "{name}");
    }
    // Who is guaranteed instead is the one who counts, also when that is taken back.
    let mut sides = Sides::play_until("2027-05-26");
    sent(&mut sides, XB, "2027-05-27", aunt("GRANTED"));
    assert_eq!(covered(&sides), Some(true));
    sent(&mut sides, XB, "2027-05-27T22:00:00Z", aunt("REVOKED"));
    assert_eq!(covered(&sides), Some(false));
}

#[test]
fn what_a_child_says_after_its_release_it_says_in_freedom() {
    let held = |released: bool| {
        let mut sides = Sides::play_until("2027-04-20");
        let Content::PlacementRecord(mut placed) = draft("N5-placement.toml").content else { panic!("N5") };
        (placed.since, placed.placement) = (day("2027-04-21"), PlacementKind::Residential);
        placed.liberty.custodial_setting = true;
        placed.liberty.may_leave_at_will = false;
        placed.liberty.authority_link = entente_casework::generated::AuthorityLink::Order;
        sides.record(XA, at("2027-04-21T23:00:00Z"), placed);
        sides.record(XA, at("2027-04-21T23:40:00Z"), liberty("2027-04-21T22:40:00Z", None));
        if released {
            let free = liberty("2027-04-21T22:40:00Z", Some("2027-04-24T10:00:00Z"));
            sides.record(XA, at("2027-04-25"), free);
        }
        sides.record(XA, at("2027-05-12T09:00:00Z"), draft("D6-views-second.toml").content);
        facts(&sides.xa, "H2-return-decision.toml", "2027-05-13").views_need_confirmation
    };
    assert_eq!(held(false), Some(true), "the control");
    assert_eq!(held(true), Some(false));
}

#[test]
fn an_estimate_of_the_age_is_better_than_none() {
    let under_three = |years_from: Option<u32>| {
        let mut sides = Sides::default();
        let Content::IdentificationNotice(mut notice) = draft("B1-identification-notice.toml").content else {
            panic!("B1")
        };
        notice.child.birth = None;
        sent(&mut sides, XA, "2027-03-05", notice);
        if let Some(years) = years_from {
            let Content::AgeAssessmentNotice(mut said) = draft("B6-age-assessment-notice.toml").content
            else {
                panic!("B6")
            };
            said.years_from = Some(years);
            sent(&mut sides, XA, "2027-03-20", said);
        }
        let draft = draft("F2-care-guarantee.toml");
        let there = sides.xb.facts(&draft.content, &frame(&draft, "2027-05-10", true));
        let here = sides.xa.facts(&draft.content, &frame(&draft, "2027-05-10", false));
        assert_eq!(here.child_under_three, there.child_under_three);
        there.child_under_three
    };
    assert_eq!(under_three(None), None, "the control");
    assert_eq!(under_three(Some(15)), Some(false));
    assert_eq!(under_three(Some(2)), Some(true));
}

#[test]
fn the_end_of_one_parent_is_not_the_end_of_the_other() {
    let parent = |name: &str, ended_on: Option<&str>| {
        let Content::GuardianRecord(mut record) = draft("N3-guardian.toml").content else { panic!("N3") };
        record.role = entente_casework::generated::GuardianRole::ParentOrCarer;
        record.appointed_by = "The law of XA".to_owned();
        record.name = Some(name.to_owned());
        record.ended_on = ended_on.map(day);
        Content::from(record)
    };
    let gap = |sides: &Sides| sides.xa.holds(day("2027-03-18")).contains(&HoldKind::GuardianGap);
    let mut sides = Sides::default();
    sides.record(XA, at("2027-03-02"), draft("N1-found.toml").content);
    sides.record(XA, at("2027-03-03T09:00:00Z"), parent("Lena Example", None));
    sides.record(XA, at("2027-03-03T09:05:00Z"), parent("Ivan Example", None));
    sides.record(XA, at("2027-03-18"), parent("Lena Example", Some("2027-03-18")));
    assert!(!gap(&sides));
    sides.record(XA, at("2027-03-18T21:00:00Z"), parent("Ivan Example", Some("2027-03-18")));
    assert!(gap(&sides), "now nobody speaks for the child");
}

#[test]
fn a_guarantee_that_was_renewed_leaves_a_determination_and_a_decision_to_be_made() {
    let mut sides = Sides::play_until("2027-06-21");
    let on = day("2027-06-26");
    let asked_anew = [Gap::BestInterests, Gap::Decision];
    assert!(!sides.xa.gaps(on).iter().any(|gap| asked_anew.contains(gap)), "the control");
    sent(&mut sides, XB, "2027-06-22", guaranteed("REVOKED").content);
    sent(&mut sides, XB, "2027-06-25", guaranteed("GRANTED").content);
    assert_eq!(sides.xa.state(on), L::Assessing);
    let gaps = sides.xa.gaps(on);
    assert!(asked_anew.iter().all(|gap| gaps.contains(gap)), "{gaps:?}");
}

/// The story with an infant: it is watched, and nobody puts words into its mouth.
#[test]
fn nothing_that_an_infant_shows_is_against_its_return() {
    let known = |birth: &str, spoke_before: bool| {
        let mut sides = Sides::default();
        let changes = [("2013-09-14", birth)];
        sides.record(XA, at("2027-03-01"), varied("N1-found.toml", &changes).content);
        sent(&mut sides, XA, "2027-03-05", varied("B1-identification-notice.toml", &changes).content);
        if spoke_before {
            sides.record(XA, at("2027-04-01"), words::heard("2027-04-01", "AGAINST"));
        }
        let Content::ChildViews(mut views) = draft("D6-views-second.toml").content else { panic!("D6") };
        (views.mode, views.mode_reason) = (HearingMode::Observed, Some("Seven months old.".to_owned()));
        views.options.clear();
        sides.record(XA, at("2027-05-12"), views);
        facts(&sides.xa, "H2-return-decision.toml", "2027-05-28")
    };
    let infant = known("2026-10-01", false);
    assert_eq!((infant.child_objects, infant.child_wants_return), (Some(false), None));
    assert_eq!(known("2013-09-14", false).child_objects, None, "who can speak is asked");
    assert_ne!(known("2024-07-01", true).child_objects, Some(false), "and so is who has spoken");
}

/// Who cannot be told has somebody who speaks for it.
#[test]
fn an_end_waits_for_no_infant_to_be_told() {
    for (birth, state) in [("2026-10-01", L::Closed), ("2013-09-14", L::Assessing)] {
        let mut sides = Sides::default();
        let changes = [("2013-09-14", birth)];
        sides.record(XA, at("2027-03-01"), varied("N1-found.toml", &changes).content);
        sides.record(XA, at("2027-04-01"), words::ended("OTHER", "2027-04-01", "LEAD", None));
        assert_eq!(sides.xa.state(day("2027-04-01")), state, "{birth}");
    }
}
