//! What takes away the ground on which a decision, its determination and the confirmation of a journey rest, and what gives it back.

use entente_casework::Case;
use entente_casework::Lifecycle as L;
use entente_casework::generated::{Content, HoldKind, Kind, RiskResult, Role};

use crate::played::{Sides, draft, frame};
use crate::states::{XA, XB, at, day, sent};
use crate::words::{self, appealed, assessed, decided, determined, guaranteed, heard, judged};

fn state(sides: &Sides, on: &str) -> L {
    sides.xa.state(day(on))
}

fn held(sides: &Sides, hold: HoldKind, on: &str) -> bool {
    sides.xa.holds(day(on)).contains(&hold)
}

fn facts(sides: &Sides, file: &str, on: &str) -> entente_casework::Facts {
    let draft = draft(file);
    sides.xa.facts(&draft.content, &frame(&draft, on, true))
}

fn tell(sides: &mut Sides, on: &str, content: impl Into<Content>) {
    sides.record(XA, at(on), content);
}

/// The child's own appeal, beside that of its guardian.
fn appealed_herself(on: &str) -> Content {
    let Content::AppealNotice(mut notice) = appealed(on) else { panic!("H4") };
    notice.lodged_by = Role::Child;
    notice.into()
}

fn not_final(result: &str, on: &str) -> Content {
    let Content::AppealOutcome(mut outcome) = judged(result, on) else { panic!("H5") };
    outcome.final_result = false;
    outcome.into()
}

/// Two appeals are open against a decision that could be carried out.
fn two_appeals() -> Sides {
    let mut sides = Sides::play_until("2027-06-18");
    tell(&mut sides, "2027-06-19", appealed("2027-06-19"));
    tell(&mut sides, "2027-06-20", appealed_herself("2027-06-20"));
    sides
}

#[test]
fn a_withdrawn_appeal_undoes_no_judgment() {
    for (result, stands) in
        [("ANNULLED", L::Assessing), ("REMITTED", L::Assessing), ("UPHELD", L::DecidedReturn)]
    {
        let mut sides = two_appeals();
        tell(&mut sides, "2027-07-20", judged(result, "2027-07-20"));
        assert_eq!(state(&sides, "2027-07-20"), stands, "{result}");
        tell(&mut sides, "2027-07-25", judged("WITHDRAWN", "2027-07-25"));
        assert_eq!(state(&sides, "2027-07-25"), stands, "{result}");
        assert!(!sides.xa.executable(day("2027-07-25")), "{result}");
        let known = facts(&sides, "I1-transfer-proposal.toml", "2027-07-25");
        assert_eq!(known.appeal_outcome.as_deref(), Some(result));
        assert_eq!(known.appeal_open, Some(false), "{result}");
    }
}

#[test]
fn the_hold_stands_while_any_appeal_is_open() {
    let open = |sides: &Sides, on| held(sides, HoldKind::Appeal, on);
    for first in ["UPHELD", "WITHDRAWN"] {
        let mut sides = two_appeals();
        tell(&mut sides, "2027-07-20", judged(first, "2027-07-20"));
        assert!(open(&sides, "2027-07-20"), "{first}: nobody has decided on the other");
        tell(&mut sides, "2027-07-25", judged("UPHELD", "2027-07-25"));
        assert!(!open(&sides, "2027-07-25"), "{first}");
    }
    // What both were against is gone.
    let mut sides = two_appeals();
    tell(&mut sides, "2027-07-20", judged("ANNULLED", "2027-07-20"));
    assert!(!open(&sides, "2027-07-20"));
}

#[test]
fn an_outcome_ends_the_matter_that_it_names() {
    let numbered = |notice: Content, matter: &str| {
        let Content::AppealNotice(mut notice) = notice else { panic!("H4") };
        notice.matter = Some(matter.to_owned());
        Content::from(notice)
    };
    let upheld = |matter: Option<&str>, on: &str| {
        let Content::AppealOutcome(mut outcome) = judged("UPHELD", on) else { panic!("H5") };
        outcome.matter = matter.map(ToOwned::to_owned);
        Content::from(outcome)
    };
    let both = || {
        let mut sides = two_appeals();
        tell(&mut sides, "2027-06-21", numbered(appealed("2027-06-19"), "12/27"));
        tell(&mut sides, "2027-06-21", numbered(appealed_herself("2027-06-20"), "13/27"));
        sides
    };
    let open = |sides: &Sides, on| held(sides, HoldKind::Appeal, on);
    let ends = |words: &[Option<&str>]| {
        let mut sides = both();
        for matter in words {
            tell(&mut sides, "2027-07-20", upheld(*matter, "2027-07-20"));
        }
        !open(&sides, "2027-07-20")
    };
    assert!(ends(&[Some("12/27"), Some("13/27")]), "the control");
    assert!(!ends(&[Some("12/27"), Some("12/27")]), "the same one twice");
    assert!(!ends(&[Some("12/27"), Some("99/27")]), "another child's");
    assert!(!ends(&[None, None]), "which of two, nobody knows");
    assert!(ends(&[Some("13/27"), None]), "the only one that is left");
}

#[test]
fn one_appeal_that_goes_from_court_to_court_is_one() {
    let mut sides = Sides::play_until("2027-06-18");
    for twice in ["2027-06-19T09:00:00Z", "2027-06-19T10:00:00Z"] {
        tell(&mut sides, twice, appealed("2027-06-19"));
    }
    tell(&mut sides, "2027-07-20", not_final("UPHELD", "2027-07-20"));
    assert!(held(&sides, HoldKind::Appeal, "2027-07-20"), "there is a further remedy");
    tell(&mut sides, "2027-07-28", appealed("2027-07-28"));
    tell(&mut sides, "2027-09-20", judged("UPHELD", "2027-09-20"));
    assert!(!held(&sides, HoldKind::Appeal, "2027-09-20"));
}

#[test]
fn what_was_annulled_for_good_no_other_court_brings_back() {
    let mut sides = two_appeals();
    tell(&mut sides, "2027-07-20", judged("ANNULLED", "2027-07-20"));
    tell(&mut sides, "2027-07-25", judged("UPHELD", "2027-07-25"));
    assert_eq!(state(&sides, "2027-07-25"), L::Assessing);
    // What was annulled and could still be questioned, a higher court may.
    let mut sides = two_appeals();
    tell(&mut sides, "2027-07-20", not_final("ANNULLED", "2027-07-20"));
    assert_eq!(state(&sides, "2027-07-20"), L::Assessing);
    tell(&mut sides, "2027-07-25", judged("UPHELD", "2027-07-25"));
    assert_eq!(state(&sides, "2027-07-25"), L::DecidedReturn);
}

fn guaranteed_mother() -> Content {
    let of = "relation = \"GRANDMOTHER\", person = { sex = \"FEMALE\", names = [{ kind = \"CURRENT\", original = \"Dora Example\" }] }";
    let to = "relation = \"MOTHER\", person = { sex = \"FEMALE\", names = [{ kind = \"CURRENT\", original = \"Lena Example\" }] }";
    words::varied("F2-care-guarantee.toml", &[(of, to)]).content
}

#[test]
fn what_was_decided_of_one_carer_is_not_decided_of_another() {
    for until in ["2027-06-10", "2027-06-18", "2027-06-21"] {
        for revoked_first in [true, false] {
            let mut sides = Sides::play_until(until);
            if revoked_first {
                sent(&mut sides, XB, "2027-06-22T09:00:00Z", guaranteed("REVOKED").content);
            }
            sent(&mut sides, XB, "2027-06-22T12:00:00Z", guaranteed_mother());
            assert_eq!(state(&sides, "2027-06-22"), L::Assessing, "{until}");
            assert!(!sides.xa.executable(day("2027-06-22")), "{until}");
            let known = facts(&sides, "H2-return-decision.toml", "2027-06-23");
            assert_eq!(
                known.best_interests_valid,
                Some(false),
                "the old determination is of the grandmother"
            );
            tell(&mut sides, "2027-06-23", determined("2027-06-23"));
            assert_eq!(state(&sides, "2027-06-23"), L::Assessing, "{until}: so is the old decision");
            sent(&mut sides, XA, "2027-06-24", decided("APPROVED", "2027-06-24").content);
            assert_eq!(state(&sides, "2027-06-24"), L::DecidedReturn, "{until}: not served, not confirmed");
        }
    }
}

#[test]
fn the_same_carer_guaranteed_again_is_no_other_one() {
    let mut sides = Sides::play_until("2027-06-21");
    sent(&mut sides, XB, "2027-06-22", guaranteed("GRANTED").content);
    assert_eq!(state(&sides, "2027-06-22"), L::InTransfer);
    // One that was taken back is: nobody has looked at why.
    sent(&mut sides, XB, "2027-06-22T21:00:00Z", guaranteed("REVOKED").content);
    sent(&mut sides, XB, "2027-06-23", guaranteed("GRANTED").content);
    assert_eq!(state(&sides, "2027-06-23"), L::Assessing);
}

/// Whoever decided before the word of ORIGIN arrived did not know of it.
#[test]
fn a_carer_of_whom_nobody_knew_yet_is_another_one() {
    let mut sides = Sides::play_until("2027-05-26");
    sides.delay_hours = 72;
    sent(&mut sides, XB, "2027-05-27", guaranteed_mother());
    sides.delay_hours = 0;
    sent(&mut sides, XA, "2027-05-28", decided("APPROVED", "2027-05-28").content);
    assert_eq!(state(&sides, "2027-05-30"), L::Assessing);
}

fn refused(sides: &mut Sides, at: &str) {
    let Content::HandoverRecord(mut said) = draft("I7-handover-record.toml").content else { panic!("I7") };
    said.condition = entente_casework::generated::ChildCondition::Refused;
    said.handed_over_at = at.parse().expect("an instant");
    sent(sides, XA, at, said);
}

#[test]
fn who_did_not_board_is_heard_before_it_is_decided_anew() {
    let valid = |sides: &Sides, on| facts(sides, "H2-return-decision.toml", on).best_interests_valid;
    let mut sides = Sides::play_until("2027-06-28");
    refused(&mut sides, "2027-06-29T12:00:00Z");
    assert_eq!(valid(&sides, "2027-06-30"), Some(false));
    sent(&mut sides, XA, "2027-06-30", decided("APPROVED", "2027-06-30").content);
    assert_eq!(state(&sides, "2027-06-30"), L::Assessing, "nobody has heard the child");
    tell(&mut sides, "2027-07-01T09:00:00Z", determined("2027-07-01"));
    assert_eq!(valid(&sides, "2027-07-01"), Some(false), "it rests on what the child said before");
    tell(&mut sides, "2027-07-02T09:00:00Z", heard("2027-07-02", "FOR"));
    tell(&mut sides, "2027-07-02T10:00:00Z", determined("2027-07-02"));
    assert_eq!(valid(&sides, "2027-07-02"), Some(true));
    // What was said in the morning, and what is heard in the evening of the day.
    let mut sides = Sides::play_until("2027-06-28");
    tell(&mut sides, "2027-06-29T08:00:00Z", heard("2027-06-29", "FOR"));
    refused(&mut sides, "2027-06-29T12:00:00Z");
    tell(&mut sides, "2027-06-29T13:00:00Z", determined("2027-06-29"));
    assert_eq!(valid(&sides, "2027-06-29"), Some(false));
    tell(&mut sides, "2027-06-29T18:00:00Z", heard("2027-06-29", "FOR"));
    assert_eq!(valid(&sides, "2027-06-29"), Some(true));
}

#[test]
fn a_no_is_looked_at_also_when_a_yes_follows_it() {
    let mut sides = Sides::play_until("2027-06-21");
    tell(&mut sides, "2027-06-23", heard("2027-06-23", "AGAINST"));
    assert_eq!(state(&sides, "2027-06-23"), L::Assessing);
    tell(&mut sides, "2027-06-24", heard("2027-06-24", "FOR"));
    assert_eq!(state(&sides, "2027-06-24"), L::Assessing);
    assert!(!sides.xa.executable(day("2027-06-24")));
    tell(&mut sides, "2027-06-25", determined("2027-06-25"));
    assert_eq!(state(&sides, "2027-06-25"), L::Executable, "the old confirmation does not come back");
    sent(&mut sides, XA, "2027-06-26", draft("I2-transfer-confirmation-host.toml").content);
    assert_eq!(state(&sides, "2027-06-26"), L::InTransfer);
}

#[test]
fn who_only_says_the_same_again_objects_to_nothing_new() {
    let Content::ChildViews(mut again) = heard("2027-06-25", "AGAINST") else { panic!("D6") };
    again.says_the_same = Some(true);
    let Content::BestInterests(mut answers) = determined("2027-06-24") else { panic!("D7") };
    (answers.diverges_from_views, answers.divergence_reason) = (true, Some("He waits for her.".to_owned()));
    let mut sides = Sides::play_until("2027-06-18");
    tell(&mut sides, "2027-06-23", heard("2027-06-23", "AGAINST"));
    tell(&mut sides, "2027-06-24", answers);
    assert_eq!(state(&sides, "2027-06-24"), L::Executable);
    tell(&mut sides, "2027-06-25", again);
    assert_eq!(state(&sides, "2027-06-25"), L::Executable);
}

/// A panel that finds something else best has taken the ground away, whatever the child says.
#[test]
fn a_decision_does_not_outlive_a_determination_against_it() {
    let mut sides = Sides::play_until("2027-06-21");
    let outcome = ("outcome = \"RETURN_ORIGIN_FAMILY\"", "outcome = \"INTEGRATION_HOST_TEMPORARY\"");
    let other = words::varied(
        "D7-best-interests.toml",
        &[outcome, ("decided_on = 2027-05-12", "decided_on = 2027-06-22")],
    );
    tell(&mut sides, "2027-06-22", other.content);
    assert_eq!(state(&sides, "2027-06-22"), L::Assessing);
}

fn in_area(area: &str, on: &str, result: &str, valid_until: &str) -> Content {
    let Content::RiskAssessment(mut risk) = assessed(on, result) else { panic!("D5") };
    risk.area = area.parse().expect("an area");
    risk.valid_until = day(valid_until);
    risk.into()
}

#[test]
fn a_road_that_is_clear_does_not_clear_the_village() {
    let mut sides = Sides::play_until("2027-06-16");
    let known = |sides: &Sides, on| facts(sides, "I2-transfer-confirmation-host.toml", on);
    tell(&mut sides, "2027-06-17", in_area("XB-07", "2027-06-17", "BAR", "2027-06-20"));
    tell(&mut sides, "2027-06-18", in_area("XC-01", "2027-06-18", "CLEAR", "2027-12-31"));
    assert!(held(&sides, HoldKind::Risk, "2027-06-18"));
    assert_eq!(known(&sides, "2027-06-18").risk_result.as_deref(), Some(RiskResult::Bar.as_str()));
    assert_eq!(
        known(&sides, "2027-06-25").risk_result.as_deref(),
        Some(RiskResult::Bar.as_str()),
        "it is over"
    );
    tell(&mut sides, "2027-06-26", in_area("XB-07", "2027-06-26", "CLEAR", "2027-07-05"));
    assert!(!held(&sides, HoldKind::Risk, "2027-06-26"));
    assert_eq!(known(&sides, "2027-07-02").risk_result.as_deref(), Some(RiskResult::Clear.as_str()));
    assert!(held(&sides, HoldKind::Risk, "2027-07-06"), "what was found of the village is over");
    assert_eq!(known(&sides, "2027-07-06").risk_age_days, Some(18), "the one that was looked at first");
}

#[test]
fn an_area_is_asked_about_until_two_persons_give_it_up() {
    let mut sides = Sides::play_until("2027-06-18");
    tell(&mut sides, "2027-06-19", in_area("XC-01", "2027-06-19", "BAR", "2027-12-31"));
    assert!(held(&sides, HoldKind::Risk, "2027-06-19"), "the way through there");
    let Content::RiskAssessment(mut risk) = in_area("XC-01", "2027-06-20", "BAR", "2027-12-31") else {
        panic!("D5")
    };
    risk.given_up_because = Some("She flies.".to_owned());
    risk.second_signature = Some(Role::Lead);
    tell(&mut sides, "2027-06-20", risk.clone());
    assert!(!held(&sides, HoldKind::Risk, "2027-06-20"));
    tell(&mut sides, "2027-06-21", in_area("XC-01", "2027-06-21", "BAR", "2027-12-31"));
    assert!(held(&sides, HoldKind::Risk, "2027-06-21"), "it was looked at again");
    // Who gives up the only area has looked at none.
    risk.area = "XB-07".parse().expect("an area");
    let mut sides = Sides::play_until("2027-06-18");
    tell(&mut sides, "2027-06-20", risk);
    assert_eq!(facts(&sides, "I2-transfer-confirmation-host.toml", "2027-06-20").risk_result, None);
}

#[test]
fn child_and_guardian_ask_for_a_listed_area_themselves() {
    let known = |asked_for_by: &[Role]| {
        let mut sides = Sides::play_until("2027-06-18");
        let Content::RiskAssessment(mut risk) = in_area("XB-07", "2027-06-19", "CLEAR", "2027-12-31") else {
            panic!("D5")
        };
        risk.listed = true;
        risk.asked_for_by = asked_for_by.to_vec();
        tell(&mut sides, "2027-06-19", risk);
        // Another area is no listed one.
        tell(&mut sides, "2027-06-19", in_area("XC-01", "2027-06-19", "CLEAR", "2027-12-31"));
        let facts = facts(&sides, "I2-transfer-confirmation-host.toml", "2027-06-20");
        (facts.area_listed, facts.area_asked_for)
    };
    assert_eq!(known(&[]), (Some(true), Some(false)));
    assert_eq!(known(&[Role::Child]), (Some(true), Some(false)));
    assert_eq!(known(&[Role::Child, Role::Guardian]), (Some(true), Some(true)));
}

#[test]
fn what_is_said_to_be_wrong_waits_until_it_is_sent_anew() {
    use entente_casework::case::Gap;
    let Content::Rectification(mut wrong) = draft("L3-rectification.toml").content else { panic!("L3") };
    let mut sides = Sides::play_until("2027-03-20");
    let noticed = sides.xa.entries().iter().find(|entry| entry.kind() == Kind::IdentificationNotice);
    wrong.item.statement = noticed.and_then(|entry| entry.party.statement()).expect("a statement");
    let gaps = |sides: &Sides| {
        let of = |case: &Case| {
            let wrong = |gap: &Gap| matches!(gap, Gap::WrongValue { kind: Kind::IdentificationNotice, .. });
            case.gaps(day("2027-03-22")).into_iter().filter(wrong).collect::<Vec<_>>()
        };
        [of(&sides.xa), of(&sides.xb)]
    };
    assert_eq!(gaps(&sides), [vec![], vec![]], "the control");
    sent(&mut sides, XA, "2027-03-21", wrong);
    let gap = |ours| vec![Gap::WrongValue { kind: Kind::IdentificationNotice, ours }];
    assert_eq!(gaps(&sides), [gap(true), gap(false)]);
    sent(&mut sides, XA, "2027-03-22", draft("B1-identification-notice.toml").content);
    assert_eq!(gaps(&sides), [vec![], vec![]]);
}
