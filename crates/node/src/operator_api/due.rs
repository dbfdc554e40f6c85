//! The time limits of a case: when each request was asked, by when its answer is due under the agreement, and how that day was
//! found. Counts in the civil days of the authority that owes the answer.

use entente_agreements::{Agreement, Rung};
use entente_casework::case::{Case, Request};
use entente_transport::operator::{CaseName, Deadline, Fault};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::desk::{Desk, DeskFault};
use crate::postman::chain;
use crate::sentences::{Catalogue, Said};

use super::Answer;
use super::question::named;

/// The time limits of a case, in order of their last day.
pub(super) fn deadlines(desk: &Desk, name: &CaseName) -> Answer<Vec<Deadline>> {
    let case = named(desk, name)?;
    desk.note_read(&case)?;
    let (file, partner) = (desk.readable(&case)?, case.partner.clone());
    let folded = file.case.as_ref().ok_or(DeskFault::UnknownCase)?;
    let agreement = desk.partner(&partner)?.terms.agreement();
    let words = desk.words();
    let (counted, uncounted) = of_case(words, agreement, folded, desk.clock().now());
    match uncounted.into_iter().next() {
        None => Ok(counted),
        Some(why) => {
            Err(Fault::failed(words.say(&why)).hint(words.sentence(&why).cure.unwrap_or_default()).into())
        }
    }
}

/// The time limits that can be counted, in order of their last day, and why others cannot.
pub(super) fn of_case(
    words: &Catalogue,
    agreement: &Agreement,
    case: &Case,
    now: Timestamp,
) -> (Vec<Deadline>, Vec<Said>) {
    let (mut counted, mut uncounted) = (Vec::new(), Vec::new());
    for request in case.requests() {
        match of_request(words, agreement, case, &request, now) {
            Ok(deadline) => counted.extend(deadline),
            Err(why) => uncounted.push(Said::GapNoDueDay { what: what(words, &request), why }),
        }
    }
    counted.sort_by_key(|deadline| deadline.due);
    (counted, uncounted)
}

fn what(words: &Catalogue, request: &Request) -> String {
    let (kind, title) = (request.kind.to_string(), request.kind.info().title.to_owned());
    words.say(&Said::DueWhat { kind, title })
}

/// None: the agreement sets no time for an answer to this kind.
fn of_request(
    words: &Catalogue,
    agreement: &Agreement,
    case: &Case,
    request: &Request,
    now: Timestamp,
) -> Result<Option<Deadline>, String> {
    let Some(term) = agreement.term_for(request.kind) else { return Ok(None) };
    let who = if request.ours { case.partner() } else { case.us() };
    let none = || words.say(&Said::DueNoCalendar { who: who.to_string() });
    let day = |at| agreement.day_at(who, at).ok_or_else(none);
    let found = agreement.answer_due(request.kind, request.asked_at, &request.announced, who);
    let Some(found) = found.map_err(|fault| chain(&fault))? else { return Ok(None) };
    let mut arithmetic = vec![words.say(&Said::DueAskedOn { day: found.begun_on.to_string() })];
    if let Some(ends) = found.ends_at {
        let (term, at, ends) = (term.length.to_string(), request.asked_at.to_string(), ends.to_string());
        arithmetic.push(words.say(&Said::DueHours { term, at, ends }));
    }
    arithmetic.extend(found.counted.as_ref().map(ToString::to_string));
    if let Some(extended) = &found.extended {
        let (who, counted) = (who.to_string(), extended.reach.to_string());
        arithmetic.push(words.say(&Said::DueExtended { who, counted }));
    }
    let due = found.due;
    let answered_on = answered_at(case, request).map(day).transpose()?;
    let state = state(due, answered_on, day(now)?, found.extended.is_some());
    arithmetic.extend(answered_on.map(|on| words.say(&Said::DueAnsweredOn { day: on.to_string() })));
    if state == "MISSED" && answered_on.is_none() {
        let rungs = agreement.rungs(due).into_iter();
        arithmetic.extend(rungs.map(|(rung, on)| words.say(&step(rung, on.to_string()))));
        arithmetic.push(words.say(&Said::DueSilence));
    }
    let (what, article) = (what(words, request), term.article.clone());
    Ok(Some(Deadline { what, article, who: who.clone(), due, state: state.to_owned(), arithmetic }))
}

/// When the answer was given, as its statement says; what its journey took does not make it late.
fn answered_at(case: &Case, request: &Request) -> Option<Timestamp> {
    let recorded_at = request.answered_at?;
    let replies = request.kind.info().reply;
    let answer = case.entries().iter().find(|entry| {
        entry.recorded_at == recorded_at
            && replies.contains(&entry.kind())
            && entry.party.is_ours() != request.ours
    });
    Some(answer.and_then(|answer| answer.made_at).unwrap_or(recorded_at))
}

fn state(due: Date, answered_on: Option<Date>, today: Date, extended: bool) -> &'static str {
    match answered_on {
        Some(on) if on <= due => "MET",
        Some(_) => "MISSED",
        None if today > due => "MISSED",
        None if extended => "EXTENDED",
        None => "RUNNING",
    }
}

fn step(rung: Rung, day: String) -> Said {
    match rung {
        Rung::Reminder => Said::DueReminder { day },
        Rung::Escalation => Said::DueEscalation { day },
        Rung::JointCommission => Said::DueJointCommission { day },
    }
}

#[cfg(test)]
mod tests {
    use entente_agreements::specimen;
    use entente_casework::EventId;
    use entente_casework::case::{CaseEvent, Entry, Party};
    use entente_casework::values::Digest;
    use entente_wire::{Format, read_draft};

    use super::*;

    const REQUEST: &str = include_str!("../../../../tests/examples/C1-identity-request.toml");
    const INQUIRY: &str = include_str!("../../../../tests/examples/D1-social-inquiry-request.toml");
    const EXTENSION: &str = include_str!("../../../../tests/examples/A6-deadline-extension.toml");
    const ANSWER: &str = include_str!("../../../../tests/examples/C2-identity-response.toml");

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

    fn told(case: &Case, now: &str) -> Deadline {
        let agreement = Agreement::check(&specimen()).unwrap();
        let (mut counted, uncounted) =
            of_case(&Catalogue::english().unwrap(), &agreement, case, now.parse().unwrap());
        assert_eq!((counted.len(), uncounted), (1, Vec::new()));
        counted.remove(0)
    }

    #[test]
    fn a_request_is_due_as_the_agreement_says() {
        let case = asked();
        let deadline = told(&case, "2027-03-10T09:00:00Z");
        assert_eq!((deadline.due, deadline.state.as_str()), ("2027-04-04".parse().unwrap(), "RUNNING"));
        assert_eq!((deadline.who.as_str(), deadline.article.as_str()), ("XB.ca", "Art. 4(1)"));
        assert!(deadline.arithmetic.iter().any(|step| step.contains("30 days after 2027-03-05")));
    }

    #[test]
    fn a_request_of_late_at_night_counts_from_the_day_where_it_is_owed() {
        let mut case = Case::new("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap());
        // Half past eleven in XA, half past midnight in XB.
        entered(&mut case, 1, INQUIRY, "2027-03-19T22:30:00Z", true);
        let deadline = told(&case, "2027-03-22T09:00:00Z");
        assert_eq!((deadline.due, deadline.state.as_str()), ("2027-04-17".parse().unwrap(), "RUNNING"));
        entered(&mut case, 2, EXTENSION, "2027-04-14T09:00:00Z", false);
        let deadline = told(&case, "2027-04-20T09:00:00Z");
        assert_eq!((deadline.due, deadline.state.as_str()), ("2027-04-30".parse().unwrap(), "EXTENDED"));
    }

    #[test]
    fn silence_is_told_and_decides_nothing() {
        let deadline = told(&asked(), "2027-04-05T09:00:00Z");
        assert_eq!(deadline.state, "MISSED");
        assert_eq!(deadline.arithmetic.last().map(String::as_str), Some("silence decides nothing"));
    }

    #[test]
    fn an_answer_counts_from_its_statement_and_not_from_its_arrival() {
        let mut case = asked();
        entered(&mut case, 2, ANSWER, "2027-04-04T09:00:00Z", false);
        assert_eq!(told(&case, "2027-06-01T09:00:00Z").state, "MET");
        let mut late = asked();
        entered(&mut late, 2, ANSWER, "2027-04-05T09:00:00Z", false);
        assert_eq!(told(&late, "2027-06-01T09:00:00Z").state, "MISSED");
    }

    #[test]
    fn the_last_day_is_in_time() {
        let due = "2027-04-04".parse().unwrap();
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(state(due, None, day("2027-04-04"), false), "RUNNING");
        assert_eq!(state(due, None, day("2027-04-05"), false), "MISSED");
        assert_eq!(state(due, None, day("2027-04-04"), true), "EXTENDED");
        assert_eq!(state(due, Some(day("2027-04-04")), day("2027-06-01"), false), "MET");
        assert_eq!(state(due, Some(day("2027-04-05")), day("2027-06-01"), true), "MISSED");
    }
}
