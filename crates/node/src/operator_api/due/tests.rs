//! What is told of the time limits of a case.

use entente_agreements::specimen;
use entente_casework::EventId;
use entente_casework::case::{CaseEvent, Entry, Party};
use entente_casework::generated::Kind;
use entente_casework::values::Digest;
use entente_wire::{Format, read_draft};

use super::super::alerts::left_to_people;
use super::*;
use crate::case_file::{CaseFile, LeftToPeople};

const REQUEST: &str = include_str!("../../../../../tests/examples/C1-identity-request.toml");
const INQUIRY: &str = include_str!("../../../../../tests/examples/D1-social-inquiry-request.toml");
const EXTENSION: &str = include_str!("../../../../../tests/examples/A6-deadline-extension.toml");
const ANSWER: &str = include_str!("../../../../../tests/examples/C2-identity-response.toml");

fn entered(case: &mut Case, id: u8, text: &str, at: &str, ours: bool) {
    let at: Timestamp = at.parse().unwrap();
    let digest = Digest::from_bytes([id; 32]);
    case.apply(&CaseEvent::Entered(Entry {
        id: EventId::from_bytes([id; 16]),
        // It came two days late: that is the line's doing and makes no answer late.
        recorded_at: at + jiff::SignedDuration::from_hours(48),
        happened_at: None,
        made_at: Some(at),
        party: if ours { Party::Sent { digest } } else { Party::Received { digest } },
        in_reply_to: (!ours).then(|| Digest::from_bytes([1; 32])),
        content: read_draft(text, Format::Toml).unwrap().content.into(),
    }));
}

fn asked() -> Case {
    let mut case = Case::new("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap());
    entered(&mut case, 1, REQUEST, "2027-03-05T09:00:00Z", true);
    case
}

fn day(text: &str) -> Option<jiff::civil::Date> {
    Some(text.parse().unwrap())
}

fn all(case: &Case, now: &str) -> Vec<Deadline> {
    let agreement = Agreement::read(&specimen()).unwrap();
    let (told, uncounted) = of_case(&Catalogue::english().unwrap(), &agreement, case, now.parse().unwrap());
    assert_eq!(uncounted, Vec::new());
    told
}

fn told(case: &Case, now: &str) -> Deadline {
    let mut told = all(case, now);
    assert_eq!(told.len(), 1);
    told.remove(0)
}

#[test]
fn a_request_is_due_as_the_agreement_says() {
    let case = asked();
    let deadline = told(&case, "2027-03-10T09:00:00Z");
    assert_eq!((deadline.due, deadline.state.as_str()), (day("2027-04-04"), "RUNNING"));
    assert_eq!((deadline.who.as_str(), deadline.article.as_str()), ("XB.ca", "Art. 4(1)"));
    assert!(deadline.arithmetic.iter().any(|step| step.contains("30 days after 2027-03-05")));
}

#[test]
fn a_request_of_late_at_night_counts_from_the_day_where_it_is_owed() {
    let mut case = Case::new("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap());
    // Half past eleven in XA, half past midnight in XB.
    entered(&mut case, 1, INQUIRY, "2027-03-19T22:30:00Z", true);
    let deadline = told(&case, "2027-03-22T09:00:00Z");
    assert_eq!((deadline.due, deadline.state.as_str()), (day("2027-04-17"), "RUNNING"));
    entered(&mut case, 2, EXTENSION, "2027-04-14T09:00:00Z", false);
    let deadline = told(&case, "2027-04-20T09:00:00Z");
    assert_eq!((deadline.due, deadline.state.as_str()), (day("2027-04-30"), "EXTENDED"));
}

#[test]
fn silence_is_told_and_decides_nothing() {
    let deadline = told(&asked(), "2027-04-05T09:00:00Z");
    assert_eq!(deadline.state, "LATE");
    assert_eq!(deadline.arithmetic.last().map(String::as_str), Some("silence decides nothing"));
}

#[test]
fn an_answer_counts_from_its_statement_and_not_from_its_arrival() {
    let mut case = asked();
    entered(&mut case, 2, ANSWER, "2027-04-04T09:00:00Z", false);
    assert_eq!(told(&case, "2027-06-01T09:00:00Z").state, "MET");
    let mut late = asked();
    entered(&mut late, 2, ANSWER, "2027-04-05T09:00:00Z", false);
    assert_eq!(told(&late, "2027-06-01T09:00:00Z").state, "LATE");
}

const FOUND: &str = include_str!("../../../../../tests/examples/N1-found.toml");
const SCREENED: &str = include_str!("../../../../../tests/examples/N2-screening.toml");

fn recorded(case: &mut Case, id: u8, text: &str, at: &str) {
    case.apply(&CaseEvent::Entered(Entry {
        id: EventId::from_bytes([id; 16]),
        recorded_at: at.parse().unwrap(),
        happened_at: None,
        made_at: None,
        party: Party::Local,
        in_reply_to: None,
        content: read_draft(text, Format::Toml).unwrap().content.into(),
    }));
}

/// The steps of one term of a child that was found on 1 March.
fn steps(case: &Case, term: &str, now: &str) -> (String, Vec<String>) {
    let one = all(case, now).into_iter().find(|one| one.term == term).unwrap();
    (one.state, one.arithmetic)
}

#[test]
fn each_step_of_the_arithmetic_is_told() {
    let mut case = Case::new("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap());
    recorded(&mut case, 1, FOUND, "2027-03-01T10:00:00Z");
    let (state, told) = steps(&case, "notice", "2027-03-02T12:00:00Z");
    assert_eq!(state, "PAUSED");
    assert_eq!(
        told,
        [
            "begun by N1 (Record of finding) on 2027-03-01",
            "a day is a working day of XB (EET)",
            "5 working days after 2027-03-01, which is not counted",
            "paused since 2027-03-01: the screening has not cleared the way, or the hold of protection stands; no clock forces it",
        ]
    );
    recorded(&mut case, 2, SCREENED, "2027-03-03T13:00:00Z");
    let (state, told) = steps(&case, "notice", "2027-03-20T12:00:00Z");
    assert_eq!(state, "LATE");
    assert_eq!(
        told,
        [
            "begun by N1 (Record of finding) on 2027-03-01",
            "a day is a working day of XB (EET)",
            "5 working days after 2027-03-01, which is not counted",
            "not counted, weekend: 2027-03-06, 2027-03-07",
            "not counted, Eighth of March: 2027-03-08",
            "not counted, paused: 2027-03-01 to 2027-03-03; nothing may be told before the screening is cleared",
            "due on 2027-03-11",
            "a reminder to the authority on 2027-03-12",
            "to the head of the authority on 2027-03-25",
            "to the joint commission, and a review on other sources at home on 2027-04-10",
            "ours to do; else: a reminder to the authority on 2027-03-12",
            "silence decides nothing",
        ]
    );
}

#[test]
fn an_extension_is_told_with_what_moved_the_day_and_what_did_not() {
    let mut case = Case::new("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap());
    entered(&mut case, 1, INQUIRY, "2027-03-19T09:00:00Z", true);
    entered(&mut case, 2, EXTENSION, "2027-04-14T09:00:00Z", false);
    entered(&mut case, 3, EXTENSION, "2027-04-15T09:00:00Z", false);
    let one = told(&case, "2027-04-20T09:00:00Z");
    assert_eq!(
        one.arithmetic[2..],
        [
            "4 weeks after 2027-03-19, which is not counted",
            "due on 2027-04-16",
            "XB.ca announced on 2027-04-14 that it takes until 2027-04-30",
            "an extension of 2 weeks reaches to 2027-04-30",
            "due on 2027-04-30",
            "an extension announced on 2027-04-15 moves nothing: this term was extended once, and has no second extension",
            "if no answer has come, this node sends A7 by itself, unless a person did: a reminder to the authority on 2027-05-01",
        ]
    );
    assert_eq!((one.extended_from, one.due), (day("2027-04-16"), day("2027-04-30")));
    assert_eq!((one.next_step.as_deref(), one.next_on), (Some("REMINDER"), day("2027-05-01")));
}

#[test]
fn what_a_rule_kept_the_node_from_saying_is_shown_until_it_is_answered_or_looked_at_anew() {
    let case = asked();
    let mut file = CaseFile::new(entente_store::StreamId::new(2, [1; 32]));
    let request = entente_seals::Digest::from_bytes([1; 32]);
    let left = LeftToPeople { on: "2027-04-05".parse().unwrap(), bars: Vec::new() };
    file.left_to_people.insert((request, Kind::Reminder), left);
    let shown = |file: &CaseFile, today: &str| {
        left_to_people(&Catalogue::english().unwrap(), file, today.parse().unwrap())
    };
    assert!(shown(&file, "2027-04-06").is_empty(), "nothing was asked");
    file.case = Some(case.clone());
    let told = shown(&file, "2027-04-06");
    assert!(told.len() == 1 && told[0].contains("A7 (Reminder) about C1"), "{told:?}");
    assert!(shown(&file, "2027-04-07").is_empty(), "the slot after it was silent about it");
    let mut answered = case;
    entered(&mut answered, 2, ANSWER, "2027-04-05T19:00:00Z", false);
    file.case = Some(answered);
    assert!(shown(&file, "2027-04-06").is_empty());
}

#[test]
fn programs_get_each_day_that_was_not_counted() {
    let mut case = Case::new("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap());
    recorded(&mut case, 1, FOUND, "2027-03-01T10:00:00Z");
    recorded(&mut case, 2, SCREENED, "2027-03-03T13:00:00Z");
    let notice = all(&case, "2027-03-04T12:00:00Z").into_iter().find(|one| one.term == "notice").unwrap();
    let days: Vec<String> = notice
        .left_out
        .iter()
        .map(|days| format!("{} {} {}", days.why, days.from, days.name.as_deref().unwrap_or_default()))
        .collect();
    assert_eq!(
        days,
        [
            "PAUSED 2027-03-01 ",
            "WEEKEND 2027-03-06 ",
            "WEEKEND 2027-03-07 ",
            "HOLIDAY 2027-03-08 Eighth of March"
        ]
    );
    assert_eq!(notice.left_out[0].until, day("2027-03-03"));
}
