//! What may be done when the ground of a decision is gone and when it is given back: the rules, asked of a real case.

use entente_casework::Verdict;
use entente_casework::generated::{ChildCondition, ContactKind, Content, Domain};

use crate::asked::{XA, XB, at, barred};
use crate::played::{Sides, draft};
use crate::words::{appealed, decided, determined, heard, judged, written};

fn tell(sides: &mut Sides, on: &str, content: impl Into<Content>) {
    sides.record(XA, at(on), content);
}

fn proposes(sides: &Sides, on: &str) -> Vec<String> {
    barred(&sides.xa, &draft("I1-transfer-proposal.toml"), on)
}

fn confirms(sides: &Sides, on: &str) -> Vec<String> {
    barred(&sides.xa, &draft("I2-transfer-confirmation-host.toml"), on)
}

#[test]
fn no_journey_on_what_was_annulled_whatever_was_withdrawn_since() {
    let mut sides = Sides::play_until("2027-06-18");
    assert_eq!(proposes(&sides, "2027-06-19"), [""; 0], "the control");
    tell(&mut sides, "2027-06-19T09:00:00Z", appealed("2027-06-19"));
    tell(&mut sides, "2027-06-20T09:00:00Z", appealed("2027-06-20"));
    tell(&mut sides, "2027-06-21T09:00:00Z", judged("ANNULLED", "2027-06-21"));
    tell(&mut sides, "2027-06-22T09:00:00Z", judged("WITHDRAWN", "2027-06-22"));
    assert!(proposes(&sides, "2027-06-23").contains(&"CF14-outcome".to_owned()));
}

#[test]
fn a_no_that_was_looked_at_lets_the_journey_be_confirmed_anew() {
    let mut sides = Sides::play_until("2027-06-21");
    tell(&mut sides, "2027-06-23T09:00:00Z", heard("2027-06-23", "AGAINST"));
    tell(&mut sides, "2027-06-24T09:00:00Z", heard("2027-06-24", "FOR"));
    assert!(!confirms(&sides, "2027-06-24T12:00:00Z").is_empty());
    tell(&mut sides, "2027-06-25T09:00:00Z", determined("2027-06-25"));
    assert_eq!(confirms(&sides, "2027-06-25T12:00:00Z"), [""; 0]);
}

#[test]
fn after_a_no_at_the_train_nothing_is_decided_on_what_was_said_before() {
    let mut sides = Sides::play_until("2027-06-28");
    let Content::HandoverRecord(mut said) = draft("I7-handover-record.toml").content else { panic!("I7") };
    said.condition = ChildCondition::Refused;
    sides.send(XA, at("2027-06-29T12:00:00Z"), said, Verdict::Accepted);
    let decides = |sides: &Sides, on: &str| barred(&sides.xa, &decided("APPROVED", on), on);
    assert!(decides(&sides, "2027-06-30").contains(&"CF3-newer".to_owned()));
    tell(&mut sides, "2027-07-01T09:00:00Z", heard("2027-07-01", "FOR"));
    tell(&mut sides, "2027-07-01T10:00:00Z", determined("2027-07-01"));
    assert!(!decides(&sides, "2027-07-01").contains(&"CF3-newer".to_owned()));
}

#[test]
fn no_case_is_closed_over_a_danger_that_nobody_has_looked_at() {
    let mut sides = Sides::play_until("2027-12-28");
    let alert = "domains = [\"PROTECTION\"]\ndangers = [\"FAMILY_VIOLENCE\"]\nurgency = \"HIGH\"";
    let alert = written("MonitoringAlert", alert);
    sides.send(XB, at("2027-12-28T20:00:00Z"), alert.content, Verdict::Accepted);
    sides.record(XB, at("2027-12-30T09:00:00Z"), draft("N8-monitor-month-6.toml").content);
    let closes = |sides: &Sides| barred(&sides.xb, &draft("J4-closure-proposal.toml"), "2028-01-10");
    let danger = "XA-XB-13-1-danger".to_owned();
    let Content::MonitoringReport(visit) = draft("J1-follow-up-month-6.toml").content else { panic!("J1") };
    let mut call = visit.clone();
    call.contact = ContactKind::Call;
    let mut school = visit.clone();
    school.domains.retain(|review| review.domain == Domain::Education);
    for content in [call, school] {
        sides.send(XB, at("2027-12-29T20:00:00Z"), content, Verdict::Accepted);
        assert!(closes(&sides).contains(&danger));
    }
    sides.send(XB, at("2027-12-29T21:00:00Z"), visit, Verdict::Accepted);
    assert_eq!(closes(&sides), [""; 0]);
}
