//! When something is due. The day of the event is not counted; months end on the same date or on the last day of the
//! month; weekends and holidays count, unless the term says working days (Reg. (EU) 604/2013 Art. 42). Gives the
//! arithmetic beside the day, so that a person can check it. Reads no clock.

use std::fmt;
use std::str::FromStr;

use entente_casework::AuthorityId;
use jiff::civil::Date;
use jiff::{Span, Timestamp, ToSpan};

use crate::calendar::{Calendar, NotPublished, Rest};
use crate::pause::{Pause, count_on, rests_or_paused};

/// Longest term, in the unit it is written in.
pub const LENGTH_MAX: u16 = 3_660;

/// How long a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Length {
    /// Hours from an instant.
    Hours(u16),
    /// Calendar days.
    Days(u16),
    /// Days that are worked in the country whose calendar applies.
    WorkingDays(u16),
    /// Weeks of seven days.
    Weeks(u16),
    /// Calendar months, clamped to the end of the month.
    Months(u16),
}

/// What was wrong with a length.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadLength {
    /// Not a number and a unit.
    #[error("`{0}` is no length: write a number and `hours`, `days`, `working days`, `weeks` or `months`")]
    Shape(String),
    /// A term of zero is over before it begins.
    #[error("a term of 0 is over before it begins")]
    Zero,
    /// Longer than [`LENGTH_MAX`].
    #[error("a term is at most {LENGTH_MAX} of its unit")]
    TooLong,
}

impl Length {
    /// Whether it runs from an instant and not from a day.
    pub fn is_in_hours(self) -> bool {
        matches!(self, Self::Hours(_))
    }
}

impl FromStr for Length {
    type Err = BadLength;
    fn from_str(text: &str) -> Result<Self, BadLength> {
        let shape = || BadLength::Shape(text.to_owned());
        let (number, unit) = text.split_once(' ').ok_or_else(shape)?;
        let number: u32 = number.parse().map_err(|_| shape())?;
        if number == 0 {
            return Err(BadLength::Zero);
        }
        let number = u16::try_from(number).ok().filter(|n| *n <= LENGTH_MAX).ok_or(BadLength::TooLong)?;
        Ok(match unit {
            "hour" | "hours" => Self::Hours(number),
            "day" | "days" => Self::Days(number),
            "working day" | "working days" => Self::WorkingDays(number),
            "week" | "weeks" => Self::Weeks(number),
            "month" | "months" => Self::Months(number),
            _ => return Err(shape()),
        })
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (number, unit) = match self {
            Self::Hours(n) => (n, "hour"),
            Self::Days(n) => (n, "day"),
            Self::WorkingDays(n) => (n, "working day"),
            Self::Weeks(n) => (n, "week"),
            Self::Months(n) => (n, "month"),
        };
        write!(f, "{number} {unit}{}", if *number == 1 { "" } else { "s" })
    }
}

/// What happens when the last day is a day of rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Ends {
    /// It stands.
    #[default]
    Stands,
    /// It moves to the next working day, as the procedure of the country has it.
    RollsForward,
}

/// How a due day came about, for a person to check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// The day of the event, which is not counted.
    pub event: Date,
    /// How long the term is.
    pub length: Length,
    /// The zone whose civil days are counted.
    pub zone: String,
    /// The date was clamped: the month has no such day. The day of the month that was sought.
    pub clamped_from: Option<i8>,
    /// Days that were left out because nobody works on them (working days only).
    pub left_out: Vec<(Date, Rest)>,
    /// Stretches in which no day was counted, because the term was paused.
    pub paused: Vec<Pause>,
    /// Days of rest at the end over which the term moved on.
    pub rolled_over: Vec<(Date, Rest)>,
    /// The last day is a day of rest, and stands.
    pub ends_on_rest: Option<Rest>,
    /// The last day of the term; the whole of it may be used.
    pub due: Date,
}

impl fmt::Display for Explained {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} after {}, which is not counted", self.length, self.event)?;
        let list = |f: &mut fmt::Formatter<'_>, days: &[(Date, Rest)]| {
            days.iter().try_for_each(|(day, rest)| write!(f, " {day} ({rest})"))
        };
        if !self.left_out.is_empty() {
            f.write_str("; left out:")?;
            list(f, &self.left_out)?;
        }
        for pause in &self.paused {
            write!(f, "; paused {pause}")?;
        }
        if let Some(day) = self.clamped_from {
            write!(f, "; there is no day {day} in that month, so its last day")?;
        }
        if !self.rolled_over.is_empty() {
            f.write_str("; moved on over:")?;
            list(f, &self.rolled_over)?;
        }
        write!(f, ": {}", self.due)?;
        if let Some(rest) = &self.ends_on_rest {
            write!(f, " ({rest}; it stands)")?;
        }
        write!(f, ", days in {}", self.zone)
    }
}

/// Why there is no due day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoDueDay {
    /// The calendar does not reach so far.
    #[error("the due day needs a calendar that is not published")]
    NotPublished(#[source] NotPublished),
    /// The term runs in hours, from an instant.
    #[error("a term in hours has an instant, not a day")]
    InHours,
    /// The agreement has no calendar for the authority that owes.
    #[error("the agreement has no calendar for `{0}`")]
    NoCalendar(AuthorityId),
    /// It is paused and has no day before it goes on. The one cause that passes.
    #[error("the term is paused since {since}")]
    Paused {
        /// The first day that is not counted.
        since: Date,
    },
    /// The day is beyond the years that can be written.
    #[error("the due day after {event} is beyond the years that can be written")]
    OutOfRange {
        /// The event.
        event: Date,
    },
}

/// The due day of a term that began with an event on the civil day `event`, in the zone and the calendar of the
/// authority that receives.
///
/// # Errors
/// Says why there is none; none of the causes passes by waiting.
pub fn due(event: Date, length: Length, ends: Ends, calendar: &Calendar) -> Result<Explained, NoDueDay> {
    due_but_for(event, length, ends, calendar, &[])
}

/// The due day of a term that was paused: no day of a pause is counted, and what was left when it began is left when it is over. Months
/// are as many days as they would have been without it.
///
/// # Errors
/// Says why there is none. Only a pause that is not over passes.
pub fn due_but_for(
    event: Date,
    length: Length,
    ends: Ends,
    calendar: &Calendar,
    pauses: &[Pause],
) -> Result<Explained, NoDueDay> {
    let mut explained = Explained {
        event,
        length,
        zone: calendar.zone().to_owned(),
        clamped_from: None,
        left_out: Vec::new(),
        paused: Vec::new(),
        rolled_over: Vec::new(),
        ends_on_rest: None,
        due: event,
    };
    let plain = match length {
        Length::Hours(_) => return Err(NoDueDay::InHours),
        Length::WorkingDays(n) => {
            count_on(i64::from(n), Some(calendar), pauses, &mut explained)?;
            None
        }
        Length::Days(n) => Some(add(event, i64::from(n).days())?),
        Length::Weeks(n) => Some(add(event, (i64::from(n) * 7).days())?),
        Length::Months(n) => {
            let day = add(event, i64::from(n).months())?;
            explained.clamped_from = (day.day() != event.day()).then_some(event.day());
            Some(day)
        }
    };
    if let Some(plain) = plain {
        count_on(entente_casework::facts::days_between(event, plain), None, pauses, &mut explained)?;
    }
    settle_end(ends, calendar, pauses, &mut explained)?;
    Ok(explained)
}

/// The instant at which a term in hours ends; `None` for a term in days.
pub fn due_at(event: Timestamp, length: Length) -> Option<Timestamp> {
    let Length::Hours(hours) = length else { return None };
    event.checked_add(i64::from(hours).hours()).ok()
}

pub(crate) fn add(day: Date, span: Span) -> Result<Date, NoDueDay> {
    day.checked_add(span).map_err(|_| NoDueDay::OutOfRange { event: day })
}

fn settle_end(
    ends: Ends,
    calendar: &Calendar,
    pauses: &[Pause],
    explained: &mut Explained,
) -> Result<(), NoDueDay> {
    match ends {
        Ends::RollsForward => {
            while rests_or_paused(calendar, pauses, explained)? {
                explained.due = add(explained.due, 1.days())?;
            }
        }
        // A day that stands needs no calendar; one that is published says what kind of day it is.
        Ends::Stands => explained.ends_on_rest = calendar.rest(explained.due).unwrap_or_default(),
    }
    Ok(())
}

/// How an extension moved a due day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extended {
    /// The civil day on which it was announced, where the answer is owed.
    pub announced_on: Date,
    /// The day that was announced.
    pub until: Date,
    /// How far the agreement lets it reach, counted from the day that was due.
    pub reach: Explained,
    /// The last day now: the one that was announced, or the furthest one if that lies beyond it.
    pub due: Date,
}

/// Why an announced extension moves nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoExtension {
    /// It must be announced before the due day is over.
    #[error("an extension is announced before the due day {due} is over, not on {announced}")]
    TooLate {
        /// The due day that ran.
        due: Date,
        /// The day of the announcement.
        announced: Date,
    },
    /// What it announces is no later day.
    #[error("the announced day {until} is not after the due day {due}")]
    NotLater {
        /// The due day that ran.
        due: Date,
        /// The day that was announced.
        until: Date,
    },
    /// The term has none.
    #[error("the agreement gives this term no extension")]
    None,
    /// It was used.
    #[error("this term was extended once, and has no second extension")]
    Used,
    /// The new due day cannot be counted.
    #[error("the extended due day cannot be counted")]
    Uncountable(#[source] NoDueDay),
}

/// The due day after an extension to `until` that is announced on the civil day `announced_on`. It reaches no further than `by`, counted
/// from the day that was due, whatever was announced (BR8).
///
/// # Errors
/// Says why there is none; waiting makes none of it better.
pub fn extended(
    running: Date,
    announced_on: Date,
    until: Date,
    by: Option<Length>,
    already: u32,
    calendar: &Calendar,
) -> Result<Extended, NoExtension> {
    let by = by.ok_or(NoExtension::None)?;
    if already > 0 {
        return Err(NoExtension::Used);
    }
    if announced_on > running {
        return Err(NoExtension::TooLate { due: running, announced: announced_on });
    }
    if until <= running {
        return Err(NoExtension::NotLater { due: running, until });
    }
    let reach = due(running, by, Ends::Stands, calendar).map_err(NoExtension::Uncountable)?;
    let due = until.min(reach.due);
    Ok(Extended { announced_on, until, reach, due })
}
