//! What is shown of a case: state, holds, days waited, what was asked, what is missing, and every step. Names nobody.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use super::{
    Case, CaseRole, ConsentStanding, Ending, Gap, Identity, LibertyClock, Lifecycle, Link, NoEnd, Party,
    PlanStanding, Request, Verdict, Waited,
};
use crate::EventId;
use crate::generated::{Content, HoldKind, Kind, ReturnDecision, TransferConfirmation};

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
            danger: self.danger_open() == Some(true),
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

    fn line(&self, entry: &super::Entry) -> TimelineLine {
        let verdict = self.verdict(entry);
        let mut marks = Vec::new();
        if let Some(happened_at) = entry.happened_at {
            let hours = (entry.recorded_at.as_second() - happened_at.as_second()) / 3_600;
            if hours >= LATE_HOURS {
                marks.push(Mark::RecordedLate { hours });
            }
        }
        if entry.kind() == Kind::HandoverRecord && self.role() == Some(CaseRole::Host) {
            marks.extend(self.handover_marks(entry));
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

    /// Judged by what was recorded before the handover was: what is put right afterwards does not make it lawful.
    fn handover_marks(&self, handover: &super::Entry) -> Vec<Mark> {
        let mut before = self.clone();
        before.entries.retain(|known| known.recorded_at <= handover.recorded_at && known.id != handover.id);
        let mut marks = Vec::new();
        let approved = before.newest::<ReturnDecision>().is_some() && before.executable(handover.day());
        if !approved {
            marks.push(Mark::HandedOverUnlawfully);
        }
        if before.newest::<TransferConfirmation>().is_none()
            || before.transfer_confirmation(CaseRole::Host).is_none()
        {
            marks.push(Mark::HandedOverUnconfirmed);
        }
        marks
    }
}
