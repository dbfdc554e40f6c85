//! What is written down of a journey at home, and what must be seen beside a handover: whoever took the child, whatever was known that day,
//! and whatever was written down late.

use entente_casework::Lifecycle;
use entente_casework::case::{Mark, NoEnd};
use entente_casework::generated::{Content, HoldKind, Purpose, Role};

use crate::played::{Sides, draft};
use crate::states::{XA, XB, at, day, sent};
use crate::words;

fn marks(sides: &Sides, kind: &str) -> Vec<Mark> {
    let summary = sides.xa.summary(day("2027-07-15"));
    let lines = summary.timeline.into_iter().filter(|line| line.kind.id() == kind);
    lines.flat_map(|line| line.marks).collect()
}

fn handed_over(by: Option<Role>) -> Content {
    let Content::HandoverRecord(mut said) = draft("I7-handover-record.toml").content else { panic!("I7") };
    said.given_by = by.unwrap_or(said.given_by);
    said.into()
}

fn went(sides: &mut Sides, by: Option<Role>) {
    sent(sides, XA, "2027-06-29T12:00:00Z", handed_over(by));
}

fn taken(at: &str) -> Content {
    let fields = format!(
        "result = \"TAKEN_OVER\"\ntook_place_at = {at}\ntaken_by = \"ENFORCEMENT_OFFICER\"\nknown_from = \"A call.\""
    );
    words::written("JourneyRecord", &fields).content
}

/// She takes her yes to the return back.
fn yes_taken_back(on: &str) -> Content {
    let Content::ConsentWithdrawal(mut said) = draft("E2-withdrawal.toml").content else { panic!("E2") };
    said.consent_id = "34C73NW4CFH8PTDQEQV59F9SWH8".parse().expect("an id");
    said.purposes = vec![Purpose::Return];
    said.withdrawn_at = at(on);
    said.into()
}

fn not_gone(at: &str) -> Content {
    let fields = format!("result = \"NOT_GONE\"\ntook_place_at = {at}\nknown_from = \"She is here.\"");
    words::written("JourneyRecord", &fields).content
}

/// What stands against a handover, how it is told, and whose hands it passes through.
type Before = (&'static str, Box<dyn Fn(&mut Sides)>, Option<Role>);

#[test]
fn a_lawful_handover_bears_no_mark() {
    let mut sides = Sides::play_until("2027-06-28");
    went(&mut sides, None);
    assert_eq!(marks(&sides, "I7"), []);
}

#[test]
fn a_handover_that_should_not_have_been_is_marked() {
    let taken_back = yes_taken_back("2027-06-25T09:00:00Z");
    let revoked = words::varied("F2-care-guarantee.toml", &[("state = \"GRANTED\"", "state = \"REVOKED\"")]);
    let before: [Before; 5] = [
        ("a yes taken back", Box::new(move |s| s.record(XA, at("2027-06-25"), taken_back.clone())), None),
        ("a guarantee revoked", Box::new(move |s| sent(s, XB, "2027-06-25", revoked.content.clone())), None),
        (
            "an unfit child",
            Box::new(|s| {
                s.record(XA, at("2027-06-28"), words::hold("MEDICAL", "SET", &["PHYSICIAN"], "2027-06-28"))
            }),
            None,
        ),
        ("a claim", Box::new(|s| s.record(XA, at("2027-06-28"), words::claim("LODGED", "2027-06-28"))), None),
        ("officers", Box::new(|_| {}), Some(Role::EnforcementOfficer)),
    ];
    for (name, before, by) in before {
        let mut sides = Sides::play_until("2027-06-24");
        before(&mut sides);
        went(&mut sides, by);
        assert!(marks(&sides, "I7").contains(&Mark::HandedOverUnlawfully), "{name}");
    }
}

/// What stood against it that day counts, however late the handover is written down, and so does what was written down late.
#[test]
fn a_handover_is_judged_by_its_own_day() {
    let mut sides = Sides::play_until("2027-06-09");
    let Content::HandoverRecord(mut said) = draft("I7-handover-record.toml").content else { panic!("I7") };
    said.handed_over_at = at("2027-06-10T02:00:00Z");
    sent(&mut sides, XA, "2027-06-16T09:00:00Z", said);
    assert!(marks(&sides, "I7").contains(&Mark::HandedOverUnlawfully), "the window was open that day");
}

#[test]
fn a_handover_under_a_claim_is_written_down_at_home_and_seen() {
    let mut sides = Sides::play_until("2027-06-24");
    sides.record(XA, at("2027-06-28"), words::claim("LODGED", "2027-06-28"));
    sides.record(XA, at("2027-06-29T08:00:00Z"), taken("2027-06-29T00:30:00Z"));
    assert_eq!(sides.xa.state(day("2027-06-29")), Lifecycle::InTransfer);
    assert!(marks(&sides, "N24").contains(&Mark::HandedOverUnlawfully));
    assert_eq!(sides.xb.state(day("2027-06-29")), Lifecycle::Preparing, "nothing of it crossed");
}

#[test]
fn an_arrival_that_nobody_here_knows_of_is_seen_and_can_be_denied() {
    let mut sides = Sides::play_until("2027-06-24");
    sent(&mut sides, XB, "2027-06-29T14:30:00Z", draft("I8-arrival-notice.toml").content);
    assert_eq!(marks(&sides, "I8"), [Mark::ArrivedUntold], "it would have been lawful");
    let on = day("2027-07-05");
    assert_eq!(sides.xa.state(on), Lifecycle::Monitoring);
    assert!(sides.xa.waited(on).is_some_and(|waited| waited.stopped_on.is_some()));
    sides.record(XA, at("2027-06-30T09:00:00Z"), not_gone("2027-06-30T08:00:00Z"));
    assert_ne!(sides.xa.state(on), Lifecycle::Monitoring);
    assert!(sides.xa.waited(on).is_some_and(|waited| waited.stopped_on.is_none()), "she waits on");
    // The control: a handover went before.
    let mut sides = Sides::play_until("2027-06-28");
    went(&mut sides, None);
    sent(&mut sides, XB, "2027-06-29T14:30:00Z", draft("I8-arrival-notice.toml").content);
    assert_eq!(marks(&sides, "I8"), []);
}

#[test]
fn a_journey_is_over_when_its_day_is_or_the_yes_to_it() {
    let mut sides = Sides::play_until("2027-06-24");
    assert_eq!(sides.xa.state(day("2027-06-29")), Lifecycle::InTransfer);
    assert_eq!(sides.xa.state(day("2027-06-30")), Lifecycle::Executable, "nobody travelled");
    let Content::ConsentWithdrawal(mut taken_back) = draft("E2-withdrawal.toml").content else {
        panic!("E2")
    };
    taken_back.consent_id = "34C73NW4CFH8PTDQEQV59F9SWH8".parse().expect("an id");
    taken_back.purposes = vec![entente_casework::generated::Purpose::Return];
    taken_back.withdrawn_at = at("2027-06-25T09:00:00Z");
    sides.record(XA, at("2027-06-25"), taken_back);
    assert_eq!(sides.xa.state(day("2027-06-29")), Lifecycle::Executable);
}

#[test]
fn an_end_by_mistake_is_taken_back_here_and_tells_nobody() {
    let mut sides = Sides::play_until("2027-05-20");
    sides.record(XA, at("2027-05-21"), words::claim("LODGED", "2027-05-21"));
    sides.record(XA, at("2027-05-22"), words::ended("OTHER", "2027-05-22", "LEAD", Some(true)));
    assert_eq!(sides.xa.state(day("2027-05-25")), Lifecycle::Closed);
    let back = |signed: &str| {
        let Content::CaseEndRecord(mut end) = words::ended("OTHER", "2027-05-22", signed, Some(true)) else {
            panic!("N18")
        };
        end.taken_back_on = Some(day("2027-05-23"));
        Content::from(end)
    };
    sides.record(XA, at("2027-05-23"), back("CASE_WORKER"));
    assert_eq!(sides.xa.state(day("2027-05-25")), Lifecycle::Closed, "the lead signs");
    sides.record(XA, at("2027-05-24"), back("LEAD"));
    assert_ne!(sides.xa.state(day("2027-05-25")), Lifecycle::Closed);
    assert!(sides.xa.waited(day("2027-05-25")).is_some_and(|waited| waited.stopped_on.is_none()));
    let marks: Vec<Mark> = marks(&sides, "N18")
        .into_iter()
        .filter(|mark| *mark == Mark::WithoutEffect(NoEnd::TakenBack))
        .collect();
    assert_eq!(marks.len(), 1, "it is seen beside it");
    // And it can end again.
    sides.record(XA, at("2027-05-26"), words::ended("OTHER", "2027-05-26", "LEAD", Some(true)));
    assert_eq!(sides.xa.state(day("2027-05-27")), Lifecycle::Closed);
}

#[test]
fn a_danger_after_the_end_opens_the_case_on_both_sides() {
    let mut sides = Sides::play_until("2028-01-31");
    let on = day("2028-02-21");
    assert_eq!((sides.xa.state(on), sides.xb.state(on)), (Lifecycle::Closed, Lifecycle::Closed));
    sent(&mut sides, XB, "2028-02-20", draft("J2-monitoring-alert.toml").content);
    assert_eq!((sides.xa.state(on), sides.xb.state(on)), (Lifecycle::Monitoring, Lifecycle::Following));
}

#[test]
fn what_was_found_of_the_risk_knows_nothing_of_a_later_warning() {
    let mut sides = Sides::play_until("2027-06-24");
    let on = day("2027-06-28");
    assert!(!sides.xa.holds(on).contains(&HoldKind::Risk));
    sent(&mut sides, XB, "2027-06-28T09:00:00Z", draft("B2-danger-notice.toml").content);
    assert!(sides.xa.holds(on).contains(&HoldKind::Risk));
    assert_eq!(sides.xa.state(on), Lifecycle::DecidedReturn);
    sides.record(XA, at("2027-06-28T20:00:00Z"), words::assessed("2027-06-28", "CLEAR"));
    assert!(!sides.xa.holds(on).contains(&HoldKind::Risk), "it was looked at since");
}

#[test]
fn nobody_decides_while_it_is_open_which_court_does() {
    let mut sides = Sides::play_until("2027-05-25");
    sent(&mut sides, XB, "2027-05-25T21:00:00Z", draft("H8-jurisdiction-request.toml").content);
    assert!(sides.xa.holds(day("2027-05-26")).contains(&HoldKind::Jurisdiction));
    sent(&mut sides, XA, "2027-05-27", draft("H9-jurisdiction-reply.toml").content);
    assert!(!sides.xa.holds(day("2027-05-28")).contains(&HoldKind::Jurisdiction));
}

#[test]
fn whoever_was_found_a_child_comes_of_age_by_the_register() {
    let on = day("2031-09-15");
    let mut sides = Sides::play_until("2027-03-20");
    let facts = |sides: &Sides| sides.xa.summary(on).holds.contains(&HoldKind::GuardianGap);
    let ended = words::varied(
        "N3-guardian.toml",
        &[("conflict_checked = true", "conflict_checked = true\nended_on = 2031-09-14")],
    );
    sides.record(XA, at("2031-09-14"), ended.content);
    sides.record(XA, at("2027-03-21"), words::age(true, "2027-03-21", None));
    assert!(!facts(&sides), "of age by the register: nobody need speak for her");
    // The control: a finding that contradicts the document.
    sides.record(XA, at("2031-09-15"), words::age(true, "2031-09-14", None));
    assert!(facts(&sides), "doubt counts for the child");
}

#[test]
fn of_two_who_speak_since_one_day_the_other_stays() {
    let on = day("2027-03-12");
    let of = |by: &str, ended: bool| {
        let end = if ended { "\nended_on = 2027-03-10" } else { "" };
        let text = format!("appointed_by = \"{by}\"{end}");
        words::varied("N3-guardian.toml", &[("appointed_by = \"Guardianship court of Exampleburg\"", &text)])
            .content
    };
    let mut sides = Sides::play_until("2027-03-08");
    sides.record(XA, at("2027-03-09"), of("Office for youth", false));
    sides.record(XA, at("2027-03-10"), of("Office for youth", true));
    assert!(!sides.xa.holds(on).contains(&HoldKind::GuardianGap), "the guardian of the court stays");
    sides.record(XA, at("2027-03-11"), of("Guardianship court of Exampleburg", true));
    assert!(sides.xa.holds(on).contains(&HoldKind::GuardianGap), "the control");
}

#[test]
fn a_carer_of_whom_the_law_knows_nothing_does_not_speak_for_the_child() {
    let on = day("2027-03-12");
    let mut sides = Sides::play_until("2027-03-05");
    let guardian = [("conflict_checked = true", "conflict_checked = true\nended_on = 2027-03-06")];
    sides.record(XA, at("2027-03-06T08:00:00Z"), words::varied("N3-guardian.toml", &guardian).content);
    let aunt = [
        ("role = \"GUARDIAN\"", "role = \"PARENT_OR_CARER\""),
        ("2027-03-03", "2027-03-06"),
        ("Guardianship court of Exampleburg", "Notary"),
    ];
    sides.record(XA, at("2027-03-06T09:00:00Z"), words::varied("N3-guardian.toml", &aunt).content);
    assert!(!sides.xa.holds(on).contains(&HoldKind::GuardianGap));
    let Content::CarerAuthorityResponse(mut said) = draft("C11-carer-authority-response.toml").content else {
        panic!("C11")
    };
    said.authority = entente_casework::generated::CarerAuthority::None;
    said.until = None;
    sent(&mut sides, XB, "2027-03-11", said);
    assert!(sides.xa.holds(on).contains(&HoldKind::GuardianGap), "somebody else must");
}
