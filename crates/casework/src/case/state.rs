//! The state of a case on a day. HOST and ORIGIN each have their own: ORIGIN's follows only from what it got and said, since
//! it cannot assess a child that it does not have. Identity, consent and plan are records beside the state, not states.

use jiff::civil::Date;

use super::best_interests::is_return;
use super::{Case, CaseRole as Part, Party};
use crate::generated::{ArrivalResult, DecisionOutcome, GuaranteeState, IdentificationNotice, Kind};

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
    /// The child is missing, or did not arrive.
    Missing,
    /// HOST: the return is not pursued, and another solution is made.
    AlternativeSolution,
    /// Both: ORIGIN asked about a child, or for its return, and no notice crossed. Says nothing about where the child is.
    OpenedByOrigin,
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
    /// Every state, HOST's first.
    pub const ALL: &'static [Self] = &[
        Self::Opened,
        Self::OpenedByOrigin,
        Self::Assessing,
        Self::SolutionProposed,
        Self::DecidedReturn,
        Self::DecidedNoReturn,
        Self::Executable,
        Self::InTransfer,
        Self::Monitoring,
        Self::Missing,
        Self::AlternativeSolution,
        Self::Received,
        Self::Inquiring,
        Self::Offered,
        Self::Preparing,
        Self::Following,
        Self::Closed,
    ];

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
            Self::AlternativeSolution => "ALTERNATIVE_SOLUTION",
            Self::OpenedByOrigin => "OPENED_BY_ORIGIN",
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
        let noticed_here = self.has_found() || self.newest::<IdentificationNotice>().is_some();
        self.role_by_notice().or(noticed_here.then_some(Part::Host)).or_else(|| self.role_by_asking())
    }

    /// The part in which this authority would do such an act: the one that it has or, while nobody has said anything, that of ORIGIN for a
    /// question about a child that it looks for.
    pub(super) fn role_for(&self, act: Kind) -> Option<Part> {
        let seeks =
            matches!(act, Kind::LocateChildRequest | Kind::ReturnRequest) && !self.passage_was_asked();
        self.role().or(seeks.then_some(Part::Origin))
    }

    /// The part that this authority has by what crossed alone: what both sides can know of it.
    pub(super) fn role_by_what_crossed(&self) -> Option<Part> {
        self.role_by_notice().or_else(|| self.role_by_asking())
    }

    /// Who gave the first notice has the child.
    fn role_by_notice(&self) -> Option<Part> {
        let mut notices = self.all::<IdentificationNotice>();
        notices.find_map(|(entry, _)| match entry.party {
            Party::Received { .. } => Some(Part::Origin),
            Party::Sent { .. } => Some(Part::Host),
            Party::Local => None,
        })
    }

    /// Who asks about a child that it seeks has not got it. Whether the other has, nobody has said.
    fn role_by_asking(&self) -> Option<Part> {
        let asked = self.opened_by_asking()?;
        // A country that was asked to let the child pass does not become its own by asking for it afterwards.
        if self.passage_was_asked_before(asked) {
            return None;
        }
        Some(if asked.party.is_ours() { Part::Origin } else { Part::Host })
    }

    /// Where the case stands on `day`.
    pub fn state(&self, day: Date) -> Lifecycle {
        match self.role() {
            // A case that was opened by mistake ends too, and a child may be missing before anything else is known of it.
            _ if self.ending(day).is_some() => Lifecycle::Closed,
            _ if self.missing() => Lifecycle::Missing,
            None => Lifecycle::Opened,
            Some(Part::Host) => self.host_state(day),
            Some(Part::Origin) => self.origin_state(),
        }
    }

    fn host_state(&self, day: Date) -> Lifecycle {
        if let Some(state) = self.journey_state(day) {
            return state;
        }
        if self.alternative_solution() {
            return Lifecycle::AlternativeSolution;
        }
        if self.no_return_decided() {
            return Lifecycle::DecidedNoReturn;
        }
        if !self.has_found() && !self.has(Kind::IdentificationNotice) {
            return Lifecycle::OpenedByOrigin;
        }
        match self.standing_decision().map(|(_, decision)| decision.outcome) {
            // The child is against it now, or its caregiver is gone: the decision rests on nothing, all is looked at again.
            Some(DecisionOutcome::Approved) if self.ground_is_gone() => Lifecycle::Assessing,
            Some(DecisionOutcome::Approved) if self.executable(day) => Lifecycle::Executable,
            Some(DecisionOutcome::Approved) => Lifecycle::DecidedReturn,
            // A refusal that something newer has overtaken is history; what is known now is looked at.
            _ if self.return_found_best() && self.best_interests_stands() => Lifecycle::SolutionProposed,
            _ => Lifecycle::Assessing,
        }
    }

    /// The journey, if it has begun.
    fn journey_state(&self, day: Date) -> Option<Lifecycle> {
        if self.arrived_as_known_here().is_some() {
            return Some(Lifecycle::Monitoring);
        }
        let no_show = self.arrival().is_some_and(|(_, arrival)| arrival.result == ArrivalResult::NoShow);
        if !no_show && self.on_the_way() {
            return Some(Lifecycle::InTransfer);
        }
        // An appeal, an objection or another hold after the confirmation takes the child out of the journey again.
        // A day that went by without a handover is no journey any more, nor is one that the child takes its yes back from.
        let to_come = self.transfer_proposal().is_some_and(|(_, proposed)| day <= proposed.transfer_on);
        let stands =
            self.return_approved() && self.confirmed_since_appeal() && !self.ground_of_journey_gone(day);
        let free = !self.journey_held_back(day) && !self.return_consent_gone(day);
        (to_come && stands && free && self.journey_confirmed()).then_some(Lifecycle::InTransfer)
    }

    /// Whether what a decision rested on is gone: its caregiver, its determination, or the child's will to go.
    pub(super) fn ground_is_gone(&self) -> bool {
        self.ground_of_decision_gone()
            || self.refused_at_handover()
            || (self.child_objects() && !self.objection_answered())
    }

    pub(super) fn return_found_best(&self) -> bool {
        let best = self
            .best_interests()
            .filter(|(entry, best)| is_return(best.outcome) && self.is_of_now(entry, best.decided_on))
            .map(|(_, best)| best);
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
        if !self.has(Kind::IdentificationNotice) {
            Lifecycle::OpenedByOrigin
        } else if arrived {
            Lifecycle::Following
        } else if self.return_approved() {
            Lifecycle::Preparing
        } else if guaranteed {
            Lifecycle::Offered
        } else if asked.into_iter().any(|kind| self.has_now(kind)) {
            Lifecycle::Inquiring
        } else {
            Lifecycle::Received
        }
    }
}
