//! Stretches in which a term does not run, and the one walk over days that leaves them out. BR5: no clock forces a notice before the
//! screening is cleared. Why a term is paused is the case's to say; here it is days.

use std::fmt;

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::calendar::{Calendar, Rest};
use crate::deadline::{Explained, NoDueDay, add};

/// A stretch of civil days that are not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// The first of them.
    pub from: Date,
    /// The last of them: the day on which the cause ended, which is not counted as the day of any event. Absent: it goes on.
    pub until: Option<Date>,
}

impl Pause {
    /// Whether this day is not counted.
    pub fn holds(&self, day: Date) -> bool {
        day >= self.from && self.until.is_none_or(|until| day <= until)
    }
}

impl fmt::Display for Pause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.until {
            Some(until) => write!(f, "from {} to {until}", self.from),
            None => write!(f, "since {}", self.from),
        }
    }
}

/// Moves the due day on by so many days that count. With a calendar only working days do.
pub(crate) fn count_on(
    count: i64,
    working: Option<&Calendar>,
    pauses: &[Pause],
    explained: &mut Explained,
) -> Result<(), NoDueDay> {
    let mut left = count;
    // Most terms are never paused, and years of days need not be walked then.
    if working.is_none() && pauses.is_empty() {
        explained.due = add(explained.due, count.days())?;
        return Ok(());
    }
    while left > 0 {
        explained.due = add(explained.due, 1.days())?;
        if skip_pause(pauses, explained)? {
            continue;
        }
        match rest(working, explained.due)? {
            Some(rest) => explained.left_out.push((explained.due, rest)),
            None => left -= 1,
        }
    }
    Ok(())
}

fn rest(working: Option<&Calendar>, day: Date) -> Result<Option<Rest>, NoDueDay> {
    working.map_or(Ok(None), |calendar| calendar.rest(day).map_err(NoDueDay::NotPublished))
}

/// Whether the due day is one on which nothing ends, and notes why.
pub(crate) fn rests_or_paused(
    calendar: &Calendar,
    pauses: &[Pause],
    explained: &mut Explained,
) -> Result<bool, NoDueDay> {
    if skip_pause(pauses, explained)? {
        return Ok(true);
    }
    let rest = calendar.rest(explained.due).map_err(NoDueDay::NotPublished)?;
    explained.rolled_over.extend(rest.clone().map(|rest| (explained.due, rest)));
    Ok(rest.is_some())
}

/// If the due day lies in a pause, moves it to the last day of that and notes it.
fn skip_pause(pauses: &[Pause], explained: &mut Explained) -> Result<bool, NoDueDay> {
    let Some(pause) = pauses.iter().find(|pause| pause.holds(explained.due)) else { return Ok(false) };
    explained.due = pause.until.ok_or(NoDueDay::Paused { since: pause.from })?;
    explained.paused.push(*pause);
    Ok(true)
}
