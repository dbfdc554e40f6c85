//! What a second reading of lapses and corrections found: a bar that moves away, days that are still to come, and consents of others.

use entente_casework::Lifecycle as L;
use entente_casework::generated::{Content, Role};

use crate::played::{Sides, draft};
use crate::states::{XA, XB, at, day, sent};
use crate::words::{self, appealed, assessed, determined, judged};

fn tell(sides: &mut Sides, on: &str, content: impl Into<Content>) {
    sides.record(XA, at(on), content);
}

/// Who gives a barred area up on the eve looks at the best interests again, since nobody looked at where the child goes instead.
#[test]
fn an_area_that_is_given_up_is_a_new_look() {
    let stands = |looked_again: bool| {
        let mut sides = Sides::play_until("2027-05-25");
        let Content::RiskAssessment(mut risk) = assessed("2027-05-26", "BAR") else { panic!("D5") };
        tell(&mut sides, "2027-05-26T08:00:00Z", risk.clone());
        risk.given_up_because = Some("Another way.".to_owned());
        risk.second_signature = Some(Role::Lead);
        tell(&mut sides, "2027-05-26T09:00:00Z", risk.clone());
        let mut other = risk;
        (other.given_up_because, other.area) = (None, "XB-09".parse().expect("an area"));
        other.result = entente_casework::generated::RiskResult::Clear;
        other.found.clear();
        tell(&mut sides, "2027-05-26T10:00:00Z", other);
        if looked_again {
            tell(&mut sides, "2027-05-27", determined("2027-05-27"));
        }
        crate::story::facts(&sides, XA, "H2-return-decision.toml", "2027-05-28").best_interests_valid
    };
    assert_eq!(stands(false), Some(false));
    assert_eq!(stands(true), Some(true), "the control");
}

/// A listed area, a guarantee that ends before the journey and views before parents alone bar the word on a journey, and take one back.
#[test]
fn what_is_listed_or_ends_too_early_takes_the_journey_back() {
    let state = |happens: fn(&mut Sides)| {
        let mut sides = Sides::play_until("2027-06-22");
        happens(&mut sides);
        sides.xa.state(day("2027-06-24"))
    };
    assert_eq!(state(|_| {}), L::InTransfer, "the control");
    let listed = |sides: &mut Sides| {
        let Content::RiskAssessment(mut risk) = assessed("2027-06-23", "CLEAR") else { panic!("D5") };
        risk.listed = true;
        tell(sides, "2027-06-23", risk);
    };
    assert_ne!(state(listed), L::InTransfer);
    let shortened = |sides: &mut Sides| {
        let Content::CareGuarantee(mut given) = draft("F2-care-guarantee.toml").content else { panic!("F2") };
        given.until = day("2027-06-28");
        sent(sides, XB, "2027-06-23", given);
    };
    assert_ne!(state(shortened), L::InTransfer);
}

/// An appeal that was lodged and withdrawn before the word on the journey of that day questions nothing.
#[test]
fn an_appeal_of_that_morning_is_over() {
    let mut sides = Sides::play_until("2027-06-20");
    tell(&mut sides, "2027-06-21T06:00:00Z", appealed("2027-06-21"));
    tell(&mut sides, "2027-06-21T07:00:00Z", judged("WITHDRAWN", "2027-06-21"));
    sent(&mut sides, XA, "2027-06-21T09:00:00Z", draft("I2-transfer-confirmation-host.toml").content);
    assert_eq!(sides.xa.state(day("2027-06-22")), L::InTransfer);
    tell(&mut sides, "2027-06-21T10:00:00Z", words::appealed("2027-06-21"));
    assert_ne!(sides.xa.state(day("2027-06-22")), L::InTransfer, "the control: one of that afternoon");
}

/// A year that is mistyped does not stay the last word on where the child is.
#[test]
fn a_handover_of_a_day_to_come_hides_no_missing_child() {
    let missing = |year: &str| {
        let mut sides = Sides::play_until("2027-06-22");
        let gone = words::varied("I7-handover-record.toml", &[("2027-06-29", &format!("{year}-06-29"))]);
        sent(&mut sides, XA, "2027-06-29T13:00:00Z", gone.content);
        let lost = words::written("MissingChildNotice", "since = 2027-07-20\ndangers = []").content;
        sent(&mut sides, XB, "2027-07-21", lost);
        sides.xb.state(day("2027-07-22"))
    };
    assert_eq!(missing("2027"), L::Missing, "the control");
    assert_eq!(missing("2028"), L::Missing);
}
