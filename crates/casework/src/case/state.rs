//! The state of a case on a day. HOST and ORIGIN each have their own: ORIGIN's follows only from what it got and said, since
//! it cannot assess a child that it does not have. Identity, consent and plan are records beside the state, not states.

use jiff::civil::Date;

use super::best_interests::is_return;
use super::{Case, CaseRole as Part, Party};
use crate::generated::{
    ArrivalResult, ChildCondition, DecisionOutcome, GuaranteeState, IdentificationNotice, Kind,
};

/// The part that an authority has in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CaseRole {
    /// Where the child is.
    Host,
    /// Where it belongs, or may belong.
    Origin,
}

impl CaseRole {
    /// The word for it, upper case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Host => "HOST",
            Self::Origin => "ORIGIN",
        }
    }

    /// The part of the partner.
    pub fn other(self) -> Self {
        match self {
            Self::Host => Self::Origin,
            Self::Origin => Self::Host,
        }
    }
}

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lifecycle {
    /// Nothing is known of the child yet.
    Opened,
    /// HOST: from the first day, until a solution is found.
    Assessing,
    /// HOST: a return was found best, and no newer view or judgment speaks against it.
    SolutionProposed,
    /// HOST: a return is decided and cannot be carried out yet.
    DecidedReturn,
    /// HOST: no return is decided, or the decision is withheld.
    DecidedNoReturn,
    /// HOST: the decision can be carried out today.
    Executable,
    /// HOST: the journey is confirmed, or the child was handed over.
    InTransfer,
    /// HOST: the child arrived and is followed up by ORIGIN.
    Monitoring,
    /// HOST: the child did not arrive.
    Missing,
    /// ORIGIN: a notice arrived.
    Received,
    /// ORIGIN: registers or families are asked.
    Inquiring,
    /// ORIGIN: a guarantee is offered or granted.
    Offered,
    /// ORIGIN: a return is decided and prepared.
    Preparing,
    /// ORIGIN: the child arrived and is followed up.
    Following,
    /// Both: closed by both.
    Closed,
}

impl Lifecycle {
    /// The word for it, upper case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Opened => "OPENED",
            Self::Assessing => "ASSESSING",
            Self::SolutionProposed => "SOLUTION_PROPOSED",
            Self::DecidedReturn => "DECIDED_RETURN",
            Self::DecidedNoReturn => "DECIDED_NO_RETURN",
            Self::Executable => "EXECUTABLE",
            Self::InTransfer => "IN_TRANSFER",
            Self::Monitoring => "MONITORING",
            Self::Missing => "MISSING",
            Self::Received => "RECEIVED",
            Self::Inquiring => "INQUIRING",
            Self::Offered => "OFFERED",
            Self::Preparing => "PREPARING",
            Self::Following => "FOLLOWING",
            Self::Closed => "CLOSED",
        }
    }
}

impl Case {
    /// The part that this authority has. Absent until the child was found or a notice crossed.
    pub fn role(&self) -> Option<Part> {
        let notice = self.all::<IdentificationNotice>().next().map(|(entry, _)| entry.party);
        match notice {
            Some(Party::Received { .. }) => Some(Part::Origin),
            Some(Party::Sent { .. } | Party::Local) => Some(Part::Host),
            None => self.has_found().then_some(Part::Host),
        }
    }

    /// Where the case stands on `day`.
    pub fn state(&self, day: Date) -> Lifecycle {
        match self.role() {
            None => Lifecycle::Opened,
            Some(_) if self.closed_on().is_some_and(|closed| closed <= day) => Lifecycle::Closed,
            Some(Part::Host) => self.host_state(day),
            Some(Part::Origin) => self.origin_state(),
        }
    }

    fn host_state(&self, day: Date) -> Lifecycle {
        if let Some(state) = self.journey_state() {
            return state;
        }
        match self.standing_decision().map(|(_, decision)| decision.outcome) {
            Some(DecisionOutcome::Refused | DecisionOutcome::Withheld) => Lifecycle::DecidedNoReturn,
            // The child is against it now, or its caregiver is gone: the decision rests on nothing, all is looked at again.
            Some(DecisionOutcome::Approved) if self.ground_is_gone() => Lifecycle::Assessing,
            Some(DecisionOutcome::Approved) if self.executable(day) => Lifecycle::Executable,
            Some(DecisionOutcome::Approved) => Lifecycle::DecidedReturn,
            None if self.return_found_best() => Lifecycle::SolutionProposed,
            None => Lifecycle::Assessing,
        }
    }

    /// The journey, if it has begun.
    fn journey_state(&self) -> Option<Lifecycle> {
        if let Some((noted, arrival)) = self.arrival() {
            // A journey that is proposed after the child did not come is a new one.
            let anew = self.transfer_proposal().is_some_and(|(made, _)| made.recorded_at > noted.recorded_at);
            match arrival.result {
                ArrivalResult::SafeArrival => return Some(Lifecycle::Monitoring),
                ArrivalResult::NoShow if !anew => return Some(Lifecycle::Missing),
                ArrivalResult::NoShow => {}
            }
        } else if self.handover().is_some_and(|(_, handover)| handover.condition != ChildCondition::Refused) {
            return Some(Lifecycle::InTransfer);
        }
        let confirmed = self.transfer_confirmation(Part::Host).is_some();
        // An appeal or an objection after the confirmation takes the child out of the journey again.
        (confirmed && self.return_approved() && !self.appeal_open() && !self.ground_is_gone())
            .then_some(Lifecycle::InTransfer)
    }

    fn ground_is_gone(&self) -> bool {
        let revoked = self.guarantee().is_some_and(|(_, guarantee)| {
            matches!(guarantee.state, GuaranteeState::Revoked | GuaranteeState::Declined)
        });
        revoked || self.refused_at_handover() || (self.child_objects() && !self.objection_answered())
    }

    fn return_found_best(&self) -> bool {
        let best = self.best_interests().map(|(_, best)| best).filter(|best| is_return(best.outcome));
        // After a judgment that set the decision aside, only a look of after the judgment proposes anything.
        let judged = self.judgment_on();
        best.is_some_and(|best| judged.is_none_or(|judged| best.decided_on >= judged))
            && self.best_interests_after_views() != Some(false)
    }

    fn origin_state(&self) -> Lifecycle {
        let arrived = self.arrival().is_some_and(|(_, arrival)| arrival.result == ArrivalResult::SafeArrival);
        let guaranteed = self.guarantee().is_some_and(|(_, guarantee)| {
            matches!(guarantee.state, GuaranteeState::Offered | GuaranteeState::Granted)
        });
        let asked = [
            Kind::IdentityVerificationRequest,
            Kind::TracingRequest,
            Kind::SocialInquiryRequest,
            Kind::CareGuaranteeRequest,
        ];
        if arrived {
            Lifecycle::Following
        } else if self.return_approved() {
            Lifecycle::Preparing
        } else if guaranteed {
            Lifecycle::Offered
        } else if asked.into_iter().any(|kind| self.has(kind)) {
            Lifecycle::Inquiring
        } else {
            Lifecycle::Received
        }
    }
}
