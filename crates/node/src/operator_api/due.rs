//! The time limits of a case as they are told: what is due, from whom, how its day was found, and what comes next. What they are and how they
//! are counted is the agreement's; here are the words.

mod steps;

use entente_agreements::{Agreement, Rest, Rung, Standing, State};
use entente_casework::case::Case;
use entente_transport::operator::{CaseName, DaysLeftOut, Deadline};
use jiff::Timestamp;

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
    Ok(of_case(desk.words(), agreement, folded, desk.clock().now()).0)
}

/// The time limits in order of their last day, and why some cannot be counted, for the list of what is missing.
pub(super) fn of_case(
    words: &Catalogue,
    agreement: &Agreement,
    case: &Case,
    now: Timestamp,
) -> (Vec<Deadline>, Vec<Said>) {
    let standings = agreement.standings(case, now);
    let uncounted = standings.iter().filter_map(|one| {
        let why = chain(one.uncounted.as_ref()?);
        Some(Said::GapNoDueDay { what: what(words, one), why })
    });
    let uncounted = uncounted.collect();
    let told = standings.iter().map(|one| of_term(words, agreement, case, one)).collect();
    (told, uncounted)
}

/// What is due: the answer to a request, or the message that meets a term.
pub(super) fn what(words: &Catalogue, one: &Standing) -> String {
    if let Some(request) = one.request {
        return words
            .say(&Said::DueWhat { kind: request.to_string(), title: request.info().title.to_owned() });
    }
    let named = one.met_by.iter().map(|kind| {
        words.say(&Said::DueKind { kind: kind.to_string(), title: kind.info().title.to_owned() })
    });
    let kinds = named.reduce(|one, other| words.say(&Said::DueOr { one, other }));
    words.say(&Said::DueWhatTerm { term: one.term.clone(), kinds: kinds.unwrap_or_default() })
}

fn of_term(words: &Catalogue, agreement: &Agreement, case: &Case, one: &Standing) -> Deadline {
    let reckoned = one.reckoned.as_ref();
    let extended = reckoned.and_then(|reckoned| reckoned.extended.as_ref());
    Deadline {
        what: what(words, one),
        article: one.article.clone(),
        who: one.owed_by.clone(),
        due: one.due(),
        state: one.state.to_string(),
        arithmetic: steps::of(words, agreement, case.us(), one),
        term: one.term.clone(),
        begun_by: one.begun.kind.to_string(),
        begun_on: one.begun.on,
        counted_by: one.counted_by.clone(),
        length: one.length.to_string(),
        left_out: left_out(one),
        extended_from: extended.map(|extended| extended.reach.event),
        met_on: one.met.as_ref().map(|met| met.on),
        next_step: one.next.map(|(rung, _)| step_word(rung).to_owned()),
        next_on: one.next.map(|(_, on)| on),
    }
}

fn step_word(rung: Rung) -> &'static str {
    match rung {
        Rung::Reminder => "REMINDER",
        Rung::Escalation => "ESCALATION",
        Rung::JointCommission => "JOINT_COMMISSION",
    }
}

/// Every day that was not counted, for programs.
fn left_out(one: &Standing) -> Vec<DaysLeftOut> {
    let counted = one.reckoned.as_ref().and_then(|reckoned| reckoned.counted.as_ref());
    let mut days = Vec::new();
    if let Some(counted) = counted {
        for (day, rest) in counted.left_out.iter().chain(&counted.rolled_over) {
            let (why, name) = match rest {
                Rest::Weekend => ("WEEKEND", None),
                Rest::Holiday(name) => ("HOLIDAY", Some(name.clone())),
            };
            days.push(DaysLeftOut { from: *day, until: Some(*day), why: why.to_owned(), name });
        }
        days.extend(counted.paused.iter().map(|pause| paused(pause.from, pause.until)));
    }
    if one.state == State::Paused {
        days.extend(one.paused_since.map(|since| paused(since, None)));
    }
    days.sort_by_key(|days| days.from);
    days
}

fn paused(from: jiff::civil::Date, until: Option<jiff::civil::Date>) -> DaysLeftOut {
    DaysLeftOut { from, until, why: "PAUSED".to_owned(), name: None }
}

#[cfg(test)]
mod tests;
