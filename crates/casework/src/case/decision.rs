//! The decision on return, its service, its acceptance and its appeal. An appeal stops the return whenever it is lodged; an
//! annulled decision is none.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::Case;
use super::event::Entry;
use crate::generated::{
    AppealNotice, AppealOutcome, AppealResult, DecisionAcceptance, DecisionOutcome, DecisionReasons,
    HoldKind, ReturnDecision, Role, ServiceProof,
};

/// What bars the carrying out of a decision. Holds that bar only the journey or only some consents are not in it.
const BARS_EXECUTION: &[HoldKind] = &[
    HoldKind::InternationalProtection,
    HoldKind::Appeal,
    HoldKind::ChildObjection,
    HoldKind::Risk,
    HoldKind::GuardianGap,
    HoldKind::Trafficking,
    HoldKind::Jurisdiction,
];

impl Case {
    /// The last decision, whatever became of it.
    pub(super) fn decision(&self) -> Option<(&Entry, &ReturnDecision)> {
        self.latest_by_day(|decision: &ReturnDecision| decision.decided_on)
    }

    /// The last decision, unless a court annulled it or sent it back.
    pub(super) fn standing_decision(&self) -> Option<(&Entry, &ReturnDecision)> {
        let (entry, decision) = self.decision()?;
        let fell = self.appeal_outcome().is_some_and(|outcome| {
            matches!(outcome.result, AppealResult::Annulled | AppealResult::Remitted)
                && outcome.decided_on >= decision.decided_on
        });
        (!fell).then_some((entry, decision))
    }

    /// Whether a return was approved and that stands.
    pub(super) fn return_approved(&self) -> bool {
        self.standing_decision().is_some_and(|(_, decision)| decision.outcome == DecisionOutcome::Approved)
    }

    /// The reasons that were last written down, if no court set the decision aside since.
    pub(super) fn reasons(&self) -> Option<&DecisionReasons> {
        let (_, reasons) = self.latest_by_day(|reasons: &DecisionReasons| reasons.written_on)?;
        let fell = self.appeal_outcome().is_some_and(|outcome| {
            matches!(outcome.result, AppealResult::Annulled | AppealResult::Remitted)
                && outcome.decided_on > reasons.written_on
        });
        (!fell).then_some(reasons)
    }

    /// The service of the standing decision.
    pub(super) fn service(&self) -> Option<&ServiceProof> {
        let (_, decision) = self.standing_decision()?;
        let (_, service) = self.latest_by_day(|service: &ServiceProof| service.served_on)?;
        (service.served_on >= decision.decided_on).then_some(service)
    }

    /// The last day on which the standing decision can be appealed: the days of its remedy after service, or later where the
    /// procedure of HOST says so, never earlier. Absent until it was served.
    pub(super) fn appeal_window_ends_on(&self) -> Option<Date> {
        let (_, decision) = self.standing_decision()?;
        let service = self.service()?;
        let days = i64::from(decision.remedy.window_days);
        let by_remedy = service.served_on.checked_add(days.days()).ok()?;
        Some(service.window_ends_on.map_or(by_remedy, |later| later.max(by_remedy)))
    }

    fn appeal_outcome(&self) -> Option<&AppealOutcome> {
        self.latest_by_day(|outcome: &AppealOutcome| outcome.decided_on).map(|(_, outcome)| outcome)
    }

    /// The day of the last judgment on an appeal.
    pub(super) fn judgment_on(&self) -> Option<Date> {
        self.appeal_outcome().map(|outcome| outcome.decided_on)
    }

    /// What came of the last appeal. Absent: none was decided.
    pub(super) fn appeal_result(&self) -> Option<AppealResult> {
        self.appeal_outcome().map(|outcome| outcome.result)
    }

    /// Whether an appeal is open: one was lodged, and no final outcome of that day or later is known.
    pub(super) fn appeal_open(&self) -> bool {
        let Some((_, notice)) = self.latest_by_day(|notice: &AppealNotice| notice.lodged_on) else {
            return false;
        };
        !self.appeal_outcome().is_some_and(|outcome| {
            outcome.decided_on >= notice.lodged_on
                && (outcome.final_result || outcome.result == AppealResult::Withdrawn)
        })
    }

    /// Who accepted the standing decision and has not taken that back.
    pub(super) fn accepted_by(&self) -> BTreeSet<Role> {
        let mut accepted = BTreeSet::new();
        let Some((_, decision)) = self.standing_decision() else { return accepted };
        for (_, said) in self.all::<DecisionAcceptance>().filter(|(_, said)| said.on >= decision.decided_on) {
            if said.accepted {
                accepted.insert(said.by);
            } else {
                accepted.remove(&said.by);
            }
        }
        accepted
    }

    /// An upheld decision needs views, risk and best interests of after the judgment.
    fn confirmed_since_appeal(&self) -> bool {
        let Some(outcome) = self.appeal_outcome().filter(|outcome| outcome.result == AppealResult::Upheld)
        else {
            return true;
        };
        let since = |day: Option<Date>| day.is_some_and(|day| day >= outcome.decided_on);
        since(self.views().map(|(_, views)| views.heard_on))
            && since(self.risk().map(|risk| risk.made_on))
            && since(self.best_interests().map(|(_, best)| best.decided_on))
    }

    /// Whether a return can be carried out on `day`: approved, served, the window over, no appeal open, no hold that bars it,
    /// confirmed again after an appeal, and not refused by the child when it was to go.
    pub fn executable(&self, day: Date) -> bool {
        let window_over = self.appeal_window_ends_on().is_some_and(|ends| day > ends);
        let holds = self.holds(day);
        self.return_approved()
            && window_over
            && self.confirmed_since_appeal()
            && !self.refused_at_handover()
            && !BARS_EXECUTION.iter().any(|hold| holds.contains(hold))
    }
}
