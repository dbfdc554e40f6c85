//! What is shown of a case: state, holds, days waited, what was asked, what is missing, and every step. Names nobody.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use super::{
    Case, CaseRole, ConsentStanding, Ending, Gap, Identity, LibertyClock, Lifecycle, Link, NoEnd, Party,
    PlanStanding, Request, Verdict, Waited,
};
use crate::EventId;
use crate::generated::{ArrivalResult, Content, HoldKind, JourneyResult, Kind};

/// A case on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The part that this authority has.
    pub role: Option<CaseRole>,
    /// Where the case stands.
    pub state: Lifecycle,
    /// What bars some acts. Not for the eyes of the partner.
    pub holds: BTreeSet<HoldKind>,
    /// How far the identity is established.
    pub identity: Identity,
    /// How long the child has waited, and for whom.
    pub waited: Option<Waited>,
    /// The clock of release. Absent: the child is free, as far as is known.
    pub liberty: Option<LibertyClock>,
    /// Whether a danger was told and nobody has said that it is over.
    pub danger: bool,
    /// The cases that this one is tied to.
    pub links: BTreeSet<Link>,
    /// The end of the case, if it stands.
    pub ending: Option<Ending>,
    /// Every request, oldest first.
    pub requests: Vec<Request>,
    /// Where the plan stands.
    pub plan: Option<PlanStanding>,
    /// Every consent that is known here.
    pub consents: Vec<ConsentStanding>,
    /// The last day on which a served decision can be appealed.
    pub appeal_window_ends_on: Option<Date>,
    /// What is missing.
    pub gaps: Vec<Gap>,
    /// Every step, oldest first.
    pub timeline: Vec<TimelineLine>,
}

/// One step of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineLine {
    /// The entry.
    pub entry: EventId,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// When it happened, if that was earlier.
    pub happened_at: Option<Timestamp>,
    /// Recorded, sent or received, and in which statement.
    pub party: Party,
    /// Its kind.
    pub kind: Kind,
    /// What became of it.
    pub verdict: Verdict,
    /// Whether its content was erased.
    pub erased: bool,
    /// What is to be seen beside it.
    pub marks: Vec<Mark>,
}

/// What must be seen beside a step: a fact is always recorded, and so is that it should not have been one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Recorded so many hours after it happened.
    RecordedLate {
        /// Whole hours between the two.
        hours: i64,
    },
    /// The child was handed over although no return was approved, or it could not be carried out that day.
    HandedOverUnlawfully,
    /// The child was handed over although HOST had not confirmed the journey.
    HandedOverUnconfirmed,
    /// The child is said to have arrived, and nothing written down here says how it left.
    ArrivedUntold,
    /// A person must look at it.
    HeldForAPerson,
    /// The appeal came after the window. It stops the return all the same.
    AppealLate,
    /// The end of the case that is written down here has no effect.
    WithoutEffect(NoEnd),
}

/// What is written down within this many hours counts as written down at once.
const LATE_HOURS: i64 = 1;

impl Case {
    /// What is shown of the case on `today`.
    pub fn summary(&self, today: Date) -> Summary {
        Summary {
            role: self.role(),
            state: self.state(today),
            holds: self.holds(today),
            identity: self.identity(),
            waited: self.waited(today),
            liberty: self.liberty_clock(),
            danger: self.danger_open() == Some(true) || self.monitor_concerned(),
            links: self.links(today),
            ending: self.ending(today),
            requests: self.requests(),
            plan: self.plan(today),
            consents: self.consents(),
            appeal_window_ends_on: self.appeal_window_ends_on(),
            gaps: self.gaps(today),
            timeline: self.entries().iter().map(|entry| self.line(entry)).collect(),
        }
    }

    /// What must be seen beside a handover or an arrival.
    fn journey_marks(&self, entry: &super::Entry) -> Vec<Mark> {
        match entry.open() {
            Some(Content::HandoverRecord(said)) => {
                let hands = [Some(said.given_by), Some(said.received_by)];
                let mut marks = self.handover_marks(entry, said.handed_over_at, hands);
                // An appeal that was lodged before and written down afterwards stopped the journey all the same.
                if !marks.contains(&Mark::HandedOverUnlawfully) && self.appeal_was_open(said.handed_over_at) {
                    marks.insert(0, Mark::HandedOverUnlawfully);
                }
                marks
            }
            // What cannot be read any more was a handover all the same.
            None if entry.kind() == Kind::HandoverRecord => {
                self.handover_marks(entry, entry.recorded_at, [None, None])
            }
            Some(Content::JourneyRecord(said)) if said.result == JourneyResult::TakenOver => {
                self.handover_marks(entry, said.took_place_at, [said.taken_by, said.given_to])
            }
            Some(Content::ArrivalNotice(said))
                if said.result == ArrivalResult::SafeArrival
                    && self.arrived_untold(self.noted_at(entry, said)) =>
            {
                let handed_over = self.handover_marks(entry, said.noted_at, [None, None]);
                let unlawful = handed_over.into_iter().filter(|mark| *mark == Mark::HandedOverUnlawfully);
                [Mark::ArrivedUntold].into_iter().chain(unlawful).collect()
            }
            _ => Vec::new(),
        }
    }

    fn line(&self, entry: &super::Entry) -> TimelineLine {
        let verdict = self.verdict(entry);
        let mut marks = Vec::new();
        if let Some(happened_at) = entry.happened_at {
            let hours = (entry.recorded_at.as_second() - happened_at.as_second()) / 3_600;
            if hours >= LATE_HOURS {
                marks.push(Mark::RecordedLate { hours });
            }
        }
        if self.role() == Some(CaseRole::Host) {
            marks.extend(self.journey_marks(entry));
        }
        if let Some(Content::AppealNotice(notice)) = entry.open()
            && self.appeal_window_ends_on().is_some_and(|ends| notice.lodged_on > ends)
        {
            marks.push(Mark::AppealLate);
        }
        if let Some(Content::CaseEndRecord(end)) = entry.open() {
            marks.extend(self.without_effect(end).map(Mark::WithoutEffect));
        }
        if verdict == Verdict::Held {
            marks.push(Mark::HeldForAPerson);
        }
        TimelineLine {
            entry: entry.id,
            recorded_at: entry.recorded_at,
            happened_at: entry.happened_at,
            party: entry.party,
            kind: entry.kind(),
            verdict,
            erased: entry.open().is_none(),
            marks,
        }
    }
}
