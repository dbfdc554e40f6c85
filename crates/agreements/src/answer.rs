//! When the answer to a request is due. One arithmetic for the rules of both sides and for what people are shown. The term
//! begins on the civil day on which the request was made, where it was made to: the authority that owes the answer.

use entente_casework::AuthorityId;
use entente_casework::case::{Announced, Request};
use entente_casework::generated::Kind;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::agreement::Agreement;
use crate::calendar::Calendar;
use crate::deadline::{
    self, Ends, Explained, Extended, Length, NoDueDay, NoExtension, due_at, due_but_for, extended,
};
use crate::pause::Pause;
use crate::schema;

/// The request that an act answers, extends or reminds of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its kind.
    pub request: Kind,
    /// When it was made, as its statement says: the same on both sides.
    pub at: Timestamp,
    /// The extensions that were announced, in their order.
    pub announced: Vec<Announced>,
    /// Whether the sender of the act made it, and so does not owe the answer.
    pub by_sender: bool,
}

impl Asked {
    /// A request as a case knows it, of which an act speaks that is sent (or, if not `sending`, has arrived).
    pub fn of(request: &Request, sending: bool) -> Self {
        Self {
            request: request.kind,
            at: request.asked_at,
            announced: request.announced.clone(),
            by_sender: request.ours == sending,
        }
    }
}

/// By when something is due, and how that day was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reckoned {
    /// The civil day on which the term began: of a request, where its answer is owed.
    pub begun_on: Date,
    /// When a term in hours ends.
    pub ends_at: Option<Timestamp>,
    /// How a term in days was counted.
    pub counted: Option<Explained>,
    /// How its extension was counted, if one was announced in time.
    pub extended: Option<Extended>,
    /// What was announced and moved nothing: the day of the announcement, and why.
    pub without_effect: Vec<(Date, NoExtension)>,
    /// The last day; the whole of it may be used.
    pub due: Date,
}

impl Reckoned {
    /// A term that began on a day, and at an instant if one is known. No day of a pause is counted.
    pub(crate) fn of(
        begun_on: Date,
        at: Option<Timestamp>,
        (length, ends): (Length, Ends),
        calendar: &Calendar,
        pauses: &[Pause],
    ) -> Result<Self, NoDueDay> {
        let mut found = Self {
            begun_on,
            ends_at: None,
            counted: None,
            extended: None,
            without_effect: Vec::new(),
            due: begun_on,
        };
        if length.is_in_hours() {
            let at = at.ok_or(NoDueDay::InHours)?;
            let ends = due_at(at, length).ok_or(NoDueDay::OutOfRange { event: begun_on })?;
            found.ends_at = Some(ends);
            found.due = calendar.day_of(ends);
        } else {
            let counted = due_but_for(begun_on, length, ends, calendar, pauses)?;
            found.due = counted.due;
            found.counted = Some(counted);
        }
        Ok(found)
    }

    /// Moves the day by what was announced: the first that is in time and is a later day, once.
    fn extend(&mut self, announced: &[Announced], by: Option<Length>, calendar: &Calendar) {
        for said in announced {
            let (on, already) = (calendar.day_of(said.at), u32::from(self.extended.is_some()));
            match extended(self.due, on, said.until, by, already, calendar) {
                Ok(found) => {
                    self.due = found.due;
                    self.extended = Some(found);
                }
                Err(why) => self.without_effect.push((on, why)),
            }
        }
    }
}

impl Agreement {
    /// The furthest day that an extension may name of an answer that is due on this day. `None`: the term has no extension, or the day
    /// cannot be counted.
    pub fn furthest_extension(&self, request: Kind, due: Date, owed_by: &AuthorityId) -> Option<Date> {
        let by = self.term_for(request)?.extension?;
        let reach = deadline::due(due, by, Ends::Stands, self.calendar_of(owed_by)?).ok()?.due;
        // What the rules say of an announced day is kept to as well.
        let most = match self.provisions().parameters.get("extension_days_max") {
            Some(schema::TermValue::Long(days)) => due.checked_add(jiff::Span::new().days(*days)).ok()?,
            _ => reach,
        };
        Some(reach.min(most)).filter(|day| *day > due)
    }

    /// When the answer to a request that was made at `at` is due from `owed_by`, with the extensions that it announced. `None`: the
    /// agreement sets no time for it.
    ///
    /// # Errors
    /// The day cannot be counted; none of the causes passes by waiting.
    pub fn answer_due(
        &self,
        request: Kind,
        at: Timestamp,
        announced: &[Announced],
        owed_by: &AuthorityId,
    ) -> Result<Option<Reckoned>, NoDueDay> {
        let Some(term) = self.term_for(request) else { return Ok(None) };
        let calendar = self.calendar_of(owed_by).ok_or_else(|| NoDueDay::NoCalendar(owed_by.clone()))?;
        let length = (term.length, term.ends);
        let mut found = Reckoned::of(calendar.day_of(at), Some(at), length, calendar, &[])?;
        found.extend(announced, term.extension, calendar);
        Ok(Some(found))
    }
}
