//! The terms of a case as they stand at an instant: what began each, by when it is due, whether it is met, paused or late, and which step comes
//! next. One list for requests and for what no request begins. A pure function of case, agreement and instant; sends nothing.

mod runs;

use entente_casework::AuthorityId;
use entente_casework::case::{Case, Request};
use entente_casework::generated::{Kind, ReminderLevel};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::agreement::{Agreement, Rung};
use crate::answer::Reckoned;
use crate::calendar::Calendar;
use crate::deadline::{Length, NoDueDay};
use crate::decision::words;
use crate::package::provisions::Term;

words! {
    /// How a term stands.
    State {
        /// It runs.
        Running = "RUNNING",
        /// It is paused, and nothing need be done for it until it goes on.
        Paused = "PAUSED",
        /// It was met in time.
        Met = "MET",
        /// Its last day is over, or it was met after it.
        Late = "LATE",
        /// It runs, and was extended.
        Extended = "EXTENDED",
        /// It runs, and its last day cannot be counted: the calendar does not reach so far.
        Uncounted = "UNCOUNTED",
    }
}

/// What began a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begun {
    /// The kind of message that did.
    pub kind: Kind,
    /// The civil day, by the calendar that counts.
    pub on: Date,
    /// The instant, where the message has one.
    pub at: Option<Timestamp>,
}

/// What met a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    /// The kind of message that did.
    pub kind: Kind,
    /// The civil day, by the calendar that counts.
    pub on: Date,
    /// The instant, where the message has one.
    pub at: Option<Timestamp>,
}

/// A term of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Its name in the agreement.
    pub term: String,
    /// The request that it answers; `None`: no request began it.
    pub request: Option<Kind>,
    /// The kinds of message that meet it.
    pub met_by: Vec<Kind>,
    /// Who owes it.
    pub owed_by: AuthorityId,
    /// The authority by whose calendar it is counted.
    pub counted_by: AuthorityId,
    /// How long it is.
    pub length: Length,
    /// What began it.
    pub begun: Begun,
    /// By when it is due, and how that day was found. `None` while it is paused, and if it cannot be counted.
    pub reckoned: Option<Reckoned>,
    /// Why its day cannot be counted.
    pub uncounted: Option<NoDueDay>,
    /// Since when it is paused.
    pub paused_since: Option<Date>,
    /// What met it.
    pub met: Option<Met>,
    /// How it stands.
    pub state: State,
    /// If it is not met: on which day who is reminded, in this order (BR10). Silence decides nothing meanwhile.
    pub steps: Vec<(Rung, Date)>,
    /// The step that comes next, or that is to be taken now.
    pub next: Option<(Rung, Date)>,
    /// The article.
    pub article: String,
}

impl Standing {
    fn new(
        term: &Term,
        owed: Owed<'_>,
        begun: Begun,
        met: Option<Met>,
        found: Result<Reckoned, NoDueDay>,
        now: Timestamp,
        calendar: &Calendar,
    ) -> Self {
        let (reckoned, why) = match found {
            Ok(reckoned) => (Some(reckoned), None),
            Err(why) => (None, Some(why)),
        };
        let paused_since = match why {
            Some(NoDueDay::Paused { since }) if met.is_none() => Some(since),
            _ => None,
        };
        let when = (now, calendar.day_of(now));
        let state = match &reckoned {
            Some(reckoned) => state(reckoned, met.as_ref(), when),
            None if met.is_some() => State::Met,
            None if paused_since.is_some() => State::Paused,
            None => State::Uncounted,
        };
        Self {
            term: term.id.clone(),
            request: owed.request,
            met_by: owed.met_by.to_vec(),
            owed_by: owed.by.clone(),
            counted_by: owed.counted_by.clone(),
            length: owed.length,
            begun,
            reckoned,
            uncounted: why.filter(|_| state == State::Uncounted),
            paused_since,
            met,
            state,
            steps: Vec::new(),
            next: None,
            article: term.article.clone(),
        }
    }

    /// The last day on which it is in time.
    pub fn due(&self) -> Option<Date> {
        self.reckoned.as_ref().map(|reckoned| reckoned.due)
    }
}

/// Who owes what, and by whose calendar it is counted.
struct Owed<'a> {
    request: Option<Kind>,
    met_by: &'a [Kind],
    by: &'a AuthorityId,
    counted_by: &'a AuthorityId,
    length: Length,
}

impl Agreement {
    /// The terms of a case at an instant, in the order of their last days; those that have none yet come first.
    pub fn standings(&self, case: &Case, now: Timestamp) -> Vec<Standing> {
        let mut standings: Vec<Standing> =
            case.requests().iter().filter_map(|request| self.of_request(case, request, now)).collect();
        runs::of_terms(self, case, now, &mut standings);
        standings.sort_by_key(Standing::due);
        standings
    }

    /// `None`: the agreement sets no time for it. A package without the calendar of a party does not load.
    fn of_request(&self, case: &Case, request: &Request, now: Timestamp) -> Option<Standing> {
        let term = self.term_for(request.kind)?;
        let who = if request.ours { case.partner() } else { case.us() };
        let calendar = self.calendar_of(who)?;
        let found = self.answer_due(request.kind, request.asked_at, &request.announced, who);
        let reply = request.kind.info().reply;
        let met = request.answer_said_at.and_then(|at| {
            let kind = reply.first().copied()?;
            Some(Met { kind, on: calendar.day_of(at), at: Some(at) })
        });
        let begun =
            Begun { kind: request.kind, on: calendar.day_of(request.asked_at), at: Some(request.asked_at) };
        let owed = Owed {
            request: Some(request.kind),
            met_by: reply,
            by: who,
            counted_by: who,
            length: term.length,
        };
        let found = found.transpose()?;
        let mut standing = Standing::new(term, owed, begun, met, found, now, calendar);
        self.add_steps(&mut standing, Some(&request.reminded), calendar.day_of(now));
        Some(standing)
    }

    /// Adds who is reminded when, if it is not met. `reminded`: the steps that were taken, where a message says so.
    fn add_steps(&self, standing: &mut Standing, reminded: Option<&[ReminderLevel]>, today: Date) {
        let (None, Some(due)) = (&standing.met, standing.due()) else { return };
        standing.steps = self.rungs(due);
        let first = standing.steps.first().copied();
        standing.next = match reminded {
            Some(reminded) => {
                standing.steps.iter().find(|(rung, _)| !reminded.contains(&rung.level())).copied()
            }
            // Nothing says whether anybody was reminded: the step of today is the last whose day has come.
            None => standing.steps.iter().rfind(|(_, on)| *on <= today).copied().or(first),
        };
    }
}

/// How a term stands at an instant and on its civil day. The whole of the last day may be used; of a term in hours, no more than the hours.
fn state(reckoned: &Reckoned, met: Option<&Met>, (now, today): (Timestamp, Date)) -> State {
    let is_late = |at: Option<Timestamp>, on: Date| match (reckoned.ends_at, at) {
        (Some(ends), Some(at)) => at > ends,
        _ => on > reckoned.due,
    };
    match met {
        Some(met) if is_late(met.at, met.on) => State::Late,
        Some(_) => State::Met,
        None if is_late(Some(now), today) => State::Late,
        None if reckoned.extended.is_some() => State::Extended,
        None => State::Running,
    }
}
