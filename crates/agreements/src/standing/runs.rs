//! The terms that no request begins: which message began each, which met it, and by when it is due.

use std::collections::BTreeSet;

use entente_casework::case::{Case, Happening, Lasting, Moment};
use entente_casework::{AuthorityId, CaseRole, EventId};
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Begun, Met, Owed, Standing};
use crate::agreement::Agreement;
use crate::answer::Reckoned;
use crate::calendar::Calendar;
use crate::deadline::Length;
use crate::package::provisions::{Guard, Runs, Term};
use crate::pause::Pause;

/// Adds those of a case.
pub(super) fn of_terms(agreement: &Agreement, case: &Case, now: Timestamp, standings: &mut Vec<Standing>) {
    let Some(role) = case.role() else { return };
    let mut terms: Vec<(&Term, &Runs)> = agreement
        .provisions()
        .deadlines
        .iter()
        .filter_map(|term| Some((term, term.runs.as_ref()?)))
        .collect();
    // Of several visits that are owed after one arrival, the first report is that of the first.
    terms.sort_by_key(|(term, _)| about_days(term.length));
    let mut served: Vec<Served> = Vec::new();
    for (term, runs) in terms {
        let ours = runs.owed_by == role;
        if !ours && runs.at_home() {
            continue;
        }
        let of = |part: CaseRole| if part == role { case.us() } else { case.partner() };
        let (owed_by, counted_by) = (of(runs.owed_by), of(runs.counted_by));
        // A package without the calendar of a party does not load.
        let Some(calendar) = agreement.calendar_of(counted_by) else { continue };
        let one = One { agreement, case, now, term, runs, ours, owed_by, counted_by, calendar };
        one.stand(&mut served, standings);
    }
}

/// What was begun by one message and is met by one kind of report each: which reports were used up, and until when the last was due.
struct Served {
    by: EventId,
    runs: Runs,
    used: BTreeSet<EventId>,
    due: Option<Date>,
}

/// One term in one case.
struct One<'a> {
    agreement: &'a Agreement,
    case: &'a Case,
    now: Timestamp,
    term: &'a Term,
    runs: &'a Runs,
    ours: bool,
    owed_by: &'a AuthorityId,
    counted_by: &'a AuthorityId,
    calendar: &'a Calendar,
}

impl One<'_> {
    /// Each time that it began. One that runs is not begun again by a second message, one that was met is.
    fn stand(&self, served: &mut Vec<Served>, standings: &mut Vec<Standing>) {
        let mut beginnings: Vec<Happening> =
            self.runs.begins.iter().flat_map(|kind| self.case.beginnings(*kind)).collect();
        beginnings.sort_by_key(|one| self.place(one.moment));
        let mut next = beginnings.first().cloned();
        let mut length = self.term.length;
        let mut repeats = false;
        let mut stood = BTreeSet::new();
        while let Some(begun) = next.take() {
            stood.insert(begun.entry);
            let at = served.iter().position(|one| one.by == begun.entry && one.runs == *self.runs);
            let meeting = self.meeting(&begun, repeats, at.and_then(|at| served.get(at)));
            let standing = self.standing(&begun, length, meeting.as_ref());
            let due = standing.as_ref().and_then(Standing::due);
            standings.extend(standing);
            let used = meeting.as_ref().map(|met| met.entry);
            match at.and_then(|at| served.get_mut(at)) {
                Some(one) => {
                    one.used.extend(used);
                    one.due = due.or(one.due);
                }
                None => {
                    let used = used.into_iter().collect();
                    served.push(Served { by: begun.entry, runs: self.runs.clone(), used, due });
                }
            }
            let Some(met) = meeting else { continue };
            if let Some(every) = self.runs.every {
                (length, repeats, next) = (every, true, Some(met));
            } else {
                // What met it may begin it anew: to talk of a journey that is put off once more is both.
                let anew = |one: &&Happening| {
                    self.place(one.moment) >= self.place(met.moment) && !stood.contains(&one.entry)
                };
                next = beginnings.iter().find(anew).cloned();
            }
        }
    }

    /// What met it: the first that who owes it said since it began, that met no other term of this beginning, and that came after the day
    /// on which the one before was due. So an early second visit is not that of the third month.
    fn meeting(&self, begun: &Happening, repeats: bool, served: Option<&Served>) -> Option<Happening> {
        let mut all: Vec<Happening> =
            self.runs.met_by.iter().flat_map(|kind| self.case.meetings(*kind)).collect();
        all.sort_by_key(|one| self.place(one.moment));
        let used = |one: &Happening| served.is_some_and(|served| served.used.contains(&one.entry));
        let after_the_last = |one: &Happening| {
            served.and_then(|served| served.due).is_none_or(|due| self.day(one.moment) > due)
        };
        let found = all.into_iter().find(|one| {
            one.ours == self.ours
                && one.entry != begun.entry
                && !used(one)
                && self.is_since(one, begun, repeats)
                && after_the_last(one)
        });
        // Who speaks for the child already when the term begins has met it then.
        found.map(|one| {
            if self.day(one.moment) < self.day(begun.moment) {
                Happening { moment: begun.moment, ..one }
            } else {
                one
            }
        })
    }

    fn is_since(&self, one: &Happening, begun: &Happening, repeats: bool) -> bool {
        let (from, day) = (self.day(begun.moment), self.day(one.moment));
        if repeats {
            return day > from;
        }
        match (one.moment, begun.moment, one.lasting) {
            (Moment::At(at), Moment::At(from), _) => at >= from,
            (_, _, Lasting::From(until)) => day >= from || until.is_none_or(|until| until > from),
            _ => day >= from,
        }
    }

    /// `None`: it is owed no more, and was not due before that.
    fn standing(&self, begun: &Happening, length: Length, meeting: Option<&Happening>) -> Option<Standing> {
        let begun = Begun { kind: begun.kind, on: self.day(begun.moment), at: instant(begun.moment) };
        let met =
            meeting.map(|one| Met { kind: one.kind, on: self.day(one.moment), at: instant(one.moment) });
        let pauses = self.pauses(begun.on, met.as_ref().map(|met| met.on));
        let span = (length, self.term.ends);
        let found = Reckoned::of(begun.on, begun.at, span, self.calendar, &pauses);
        let today = self.calendar.day_of(self.now);
        let over = self.case.owes_no_more_since(self.runs.owed_by, today).filter(|_| met.is_none());
        if over.is_some_and(|over| found.as_ref().map_or(true, |reckoned| reckoned.due >= over)) {
            return None;
        }
        let (met_by, by, counted_by) = (&self.runs.met_by, self.owed_by, self.counted_by);
        let owed = Owed { request: None, met_by, by, counted_by, length };
        let mut standing = Standing::new(self.term, owed, begun, met, found, self.now, self.calendar);
        self.agreement.add_steps(&mut standing, None, today);
        Some(standing)
    }

    /// When it was paused, from the day on which it began. What came after it was met paused nothing.
    fn pauses(&self, begun_on: Date, met_on: Option<Date>) -> Vec<Pause> {
        let Some(Guard::Screening) = self.runs.paused_by else { return Vec::new() };
        let kept_back = self.case.kept_back(|at| self.calendar.day_of(at));
        let stretch = |(from, until): (Option<Date>, Option<Date>)| {
            let from = from.map_or(begun_on, |from| from.max(begun_on));
            let counts = until.is_none_or(|until| until >= from) && met_on.is_none_or(|met| from <= met);
            counts.then_some(Pause { from, until })
        };
        kept_back.into_iter().filter_map(stretch).collect()
    }

    fn day(&self, moment: Moment) -> Date {
        match moment {
            Moment::Day(day) => day,
            Moment::At(at) => self.calendar.day_of(at),
        }
    }

    /// The order of what happened: by day, and within a day by the instant where there is one.
    fn place(&self, moment: Moment) -> (Date, Option<Timestamp>) {
        (self.day(moment), instant(moment))
    }
}

fn instant(moment: Moment) -> Option<Timestamp> {
    match moment {
        Moment::Day(_) => None,
        Moment::At(at) => Some(at),
    }
}

/// How long a term is, near enough to know which of two ends first.
fn about_days(length: Length) -> u32 {
    match length {
        Length::Hours(n) => u32::from(n) / 24,
        Length::Days(n) => u32::from(n),
        Length::WorkingDays(n) => u32::from(n) * 7 / 5,
        Length::Weeks(n) => u32::from(n) * 7,
        Length::Months(n) => u32::from(n) * 30,
    }
}
