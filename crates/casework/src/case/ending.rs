//! How a case ends, begins again, and is given up as a return. A fact is always recorded; an end that the law does not know has no
//! effect and is marked so.

use jiff::civil::Date;

use super::event::Entry;
use super::{Case, CaseRole};
use crate::generated::{
    AlternativeSolutionNotice, CaseEndRecord, CaseReopening, ClosureConfirmation, ClosureProposal,
    ClosureReason, ClosureVerdict, Kind, NoReturnDecision, OwnReturnRequest, ReExaminationAnswer,
    ReExaminationReply, ReopenReason, Role,
};

/// The end of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending {
    /// The day.
    pub on: Date,
    /// Why, as far as this authority knows. Absent: both closed it, and the proposal cannot be read.
    pub reason: Option<ClosureReason>,
    /// Whether both authorities ended it; false: it ended here, or the return is not pursued.
    pub by_both: bool,
}

/// Why an end that was written down has no effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoEnd {
    /// The lead did not sign.
    #[error("the lead has not signed")]
    NotSigned,
    /// The child was not told.
    #[error("the child was not told, and how it can come back")]
    ChildNotTold,
    /// The child is with the partner and followed up: both sides close.
    #[error("the child went over: follow-up goes on until both sides close")]
    FollowedUp,
    /// No document or final finding shows that the person is of age.
    #[error("nothing shows that the person is of age")]
    NotOfAge,
}

impl Case {
    /// The entry with which the case began anew because the child came back: what was decided and done before it is history.
    fn restart(&self) -> Option<(&Entry, Date)> {
        let back = self.all::<CaseReopening>().filter(|(_, said)| said.reason == ReopenReason::ChildCameBack);
        back.max_by_key(|(entry, said)| (said.reopened_on, entry.said_at()))
            .map(|(entry, said)| (entry, said.reopened_on))
    }

    /// The day on which the case began anew. Absent: it never did.
    pub(super) fn restarted_on(&self) -> Option<Date> {
        self.restart().map(|(_, day)| day)
    }

    /// Whether something that happened on `day` and was told in `entry` belongs to what the case is now.
    pub(super) fn is_of_now(&self, entry: &Entry, day: Date) -> bool {
        self.restart().is_none_or(|(restart, on)| entry.said_at() > restart.said_at() && day >= on)
    }

    /// Whether somebody opened the case again after this entry.
    fn reopened_after(&self, ended: &Entry) -> bool {
        let later = |entry: &Entry| entry.said_at() > ended.said_at();
        self.all::<CaseReopening>().any(|(entry, _)| later(entry))
            || self
                .all::<ReExaminationReply>()
                .any(|(entry, said)| later(entry) && said.answer == ReExaminationAnswer::Reopened)
    }

    /// The end of the case that stands on `day`.
    pub(super) fn ending(&self, day: Date) -> Option<Ending> {
        let both = self.closed_by_both().filter(|ending| ending.on <= day);
        let here = || self.ended_here(day);
        let given_up = || {
            let (entry, _) = self.not_pursued_by(CaseRole::Host)?;
            let on = entry.said_on();
            (self.role() == Some(CaseRole::Origin) && on <= day).then_some(Ending {
                on,
                reason: None,
                by_both: false,
            })
        };
        both.or_else(here).or_else(given_up)
    }

    fn closed_by_both(&self) -> Option<Ending> {
        let (entry, answer) = self.newest::<ClosureConfirmation>()?;
        if answer.answer != ClosureVerdict::Confirmed || self.reopened_after(entry) {
            return None;
        }
        let reason = self.closure_reason_before(entry);
        Some(Ending { on: answer.closed_on.unwrap_or(entry.said_on()), reason, by_both: true })
    }

    fn ended_here(&self, day: Date) -> Option<Ending> {
        let stands = |(entry, end): &(&Entry, &CaseEndRecord)| {
            end.ended_on <= day && self.without_effect(end).is_none() && !self.reopened_after(entry)
        };
        let (_, end) = self.all::<CaseEndRecord>().rfind(stands)?;
        Some(Ending { on: end.ended_on, reason: Some(end.reason), by_both: false })
    }

    /// Why an end that is written down has no effect. Absent: it has.
    pub(super) fn without_effect(&self, end: &CaseEndRecord) -> Option<NoEnd> {
        let cannot_be_told = matches!(
            end.reason,
            ClosureReason::Deceased | ClosureReason::MissingLongTerm | ClosureReason::Duplicate
        );
        if !end.signed_by.contains(&Role::Lead) {
            Some(NoEnd::NotSigned)
        } else if !cannot_be_told && end.child_informed != Some(true) {
            Some(NoEnd::ChildNotTold)
        } else if end.reason == ClosureReason::AgedOut {
            self.presumed_minor(end.ended_on).then_some(NoEnd::NotOfAge)
        } else if self.went_over() && !cannot_be_told {
            Some(NoEnd::FollowedUp)
        } else {
            None
        }
    }

    /// The notice with which that side said that the return is not pursued, while nothing has opened the case again.
    pub(super) fn not_pursued_by(&self, role: CaseRole) -> Option<(&Entry, &AlternativeSolutionNotice)> {
        let said = self.all::<AlternativeSolutionNotice>().filter(|(entry, _)| {
            self.role_of(&entry.party) == Some(role) && self.is_of_now(entry, entry.said_on())
        });
        said.max_by_key(|(entry, _)| entry.said_at()).filter(|(entry, _)| !self.reopened_after(entry))
    }

    /// Whether HOST gave the return up and nothing of its own has taken that back: the child asks to go home, or a return is found
    /// best again.
    pub(super) fn alternative_solution(&self) -> bool {
        let Some((gave_up, _)) = self.not_pursued_by(CaseRole::Host) else { return false };
        let asked = self
            .all::<OwnReturnRequest>()
            .any(|(entry, request)| entry.said_at() > gave_up.said_at() && request.taken_back_on.is_none());
        let found = self.return_found_best()
            && self.best_interests().is_some_and(|(entry, _)| entry.said_at() > gave_up.said_at());
        !asked && !found
    }

    /// Whether the last word here is that the child does not return: refused to the partner, or decided at home only.
    pub(super) fn no_return_decided(&self) -> bool {
        let at_home = self
            .all::<NoReturnDecision>()
            .filter(|(entry, decision)| {
                self.is_of_now(entry, decision.decided_on) && !self.reopened_after(entry)
            })
            .map(|(entry, decision)| (decision.decided_on, entry.said_at()))
            .max();
        let abroad = self.standing_decision().map(|(entry, decision)| (decision.decided_on, entry.said_at()));
        let last_is_at_home = at_home.is_some_and(|at_home| abroad.is_none_or(|abroad| at_home > abroad));
        let refused = self.standing_decision().is_some_and(|(entry, decision)| {
            decision.outcome != crate::generated::DecisionOutcome::Approved && !self.reopened_after(entry)
        });
        let decided = if last_is_at_home { at_home.map(|(day, _)| day) } else { abroad.map(|(day, _)| day) };
        let looked_anew = self.return_found_best()
            && self
                .best_interests()
                .zip(decided)
                .is_some_and(|((_, best), decided)| best.decided_on > decided);
        (last_is_at_home || refused) && !looked_anew
    }

    /// Why the proposal to close that this answers was made.
    fn closure_reason_before(&self, answer: &Entry) -> Option<ClosureReason> {
        let mut before =
            self.all::<ClosureProposal>().filter(|(entry, _)| entry.said_at() <= answer.said_at());
        before.next_back().map(|(_, proposal)| proposal.reason)
    }

    /// The first question about a child, or request for its return, that crossed before any notice.
    pub(super) fn opened_by_asking(&self) -> Option<&Entry> {
        self.counted().find(|entry| {
            matches!(entry.kind(), Kind::LocateChildRequest | Kind::ReturnRequest)
                && entry.party.statement().is_some()
                && entry.open().is_some()
        })
    }
}
