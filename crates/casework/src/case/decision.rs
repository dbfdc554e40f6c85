//! The decision on return, its service, its acceptance and its appeal. An appeal stops the return whenever it is lodged; an
//! annulled decision is none.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::Case;
use super::event::Entry;
use crate::generated::{
    AppealNotice, AppealOutcome, AppealResult, DecisionAcceptance, DecisionOutcome, DecisionReasons,
    HoldKind, NoReturnDecision, ReturnDecision, Role, ServiceProof,
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

/// What bars the journey beside it: the decision can be carried out, and not by travelling on this day.
const BARS_JOURNEY: &[HoldKind] = &[HoldKind::Medical, HoldKind::Crisis];

impl Case {
    /// The last decision, whatever a court said of it. A return that was given up since (H7) is decided anew, also when the case
    /// is opened again.
    pub(super) fn decision(&self) -> Option<(&Entry, &ReturnDecision)> {
        self.all_of_now(|_, decision: &ReturnDecision| decision.decided_on)
            .max_by_key(|(_, decision)| decision.decided_on)
            .filter(|(entry, _)| !self.given_up_since(entry))
    }

    /// The last decision, unless a court annulled it or sent it back, or HOST decided against the return since.
    pub(super) fn standing_decision(&self) -> Option<(&Entry, &ReturnDecision)> {
        let (entry, decision) = self.decision()?;
        let overruled = self.all::<NoReturnDecision>().any(|(later, against)| {
            (against.decided_on, later.said_at()) > (decision.decided_on, entry.said_at())
        });
        if overruled {
            return None;
        }
        let fell = self.appeal_outcome().is_some_and(|outcome| {
            matches!(outcome.result, AppealResult::Annulled | AppealResult::Remitted)
                && outcome.decided_on >= decision.decided_on
        });
        (!fell).then_some((entry, decision))
    }

    /// Whether a return was approved and that stands.
    pub(super) fn return_approved(&self) -> bool {
        self.standing_decision().is_some_and(|(_, decision)| decision.outcome == DecisionOutcome::Approved)
            && !self.no_return_decided()
            && !self.alternative_solution()
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
        let (sent, decision) = self.standing_decision()?;
        let (_, service) = self.latest_by_day(|service: &ServiceProof| service.served_on)?;
        // What was served before the rules let the decision go was no decision yet, whatever day it bears.
        let from = decision.decided_on.max(sent.said_on());
        (service.served_on >= from).then_some(service)
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

    /// The last judgment; where there is none, the last withdrawal. An appeal that is taken back after a judgment undoes nothing of it.
    fn appeal_outcome(&self) -> Option<&AppealOutcome> {
        let judged = self.all_of_now(|_, outcome: &AppealOutcome| outcome.decided_on);
        let judged = judged.filter(|(_, outcome)| outcome.result != AppealResult::Withdrawn);
        let last = judged.max_by_key(|(_, outcome)| outcome.decided_on);
        last.or_else(|| self.latest_by_day(|outcome: &AppealOutcome| outcome.decided_on))
            .map(|(_, outcome)| outcome)
    }

    /// The day of the last judgment on an appeal.
    pub(super) fn judgment_on(&self) -> Option<Date> {
        self.appeal_outcome().map(|outcome| outcome.decided_on)
    }

    /// What came of the last appeal against the last decision. Absent: none was decided since.
    pub(super) fn appeal_result_of_decision(&self) -> Option<AppealResult> {
        let (_, decision) = self.decision()?;
        let outcome = self.appeal_outcome()?;
        (outcome.decided_on >= decision.decided_on).then_some(outcome.result)
    }

    /// Whether no judgment, no decision against return and no word that it is given up is newer than the last look at best
    /// interests: what was taken away or refused on it is looked at anew before it is decided again.
    pub(super) fn best_interests_stands(&self) -> bool {
        let Some((entry, best)) = self.best_interests() else { return false };
        if self.given_up_since(entry) {
            return false;
        }
        let annulled = self
            .all::<AppealOutcome>()
            .filter(|(_, outcome)| matches!(outcome.result, AppealResult::Annulled | AppealResult::Remitted))
            .map(|(_, outcome)| outcome.decided_on);
        let refused = self
            .all::<ReturnDecision>()
            .filter(|(_, decision)| decision.outcome == DecisionOutcome::Refused)
            .map(|(_, decision)| decision.decided_on);
        let at_home = self.all::<NoReturnDecision>().map(|(_, decision)| decision.decided_on);
        // What a child asked for itself, and a case that began anew, need a look of after it.
        let anew = self.own_request_on().into_iter().chain(self.restarted_on());
        // A child that refused to go when it was to be handed over is heard again, and looked at again, before anybody decides.
        let no_at_the_train = self.refused_on();
        let heard = self.views().map(|(_, views)| views.heard_on);
        let heard_since = no_at_the_train.is_none_or(|day| heard.is_some_and(|heard| heard >= day));
        let days = annulled.chain(refused).chain(at_home).chain(anew).chain(no_at_the_train);
        let mut days = days;
        heard_since && days.all(|day| best.decided_on >= day)
    }

    /// Whether an appeal is open: one was lodged that neither a final judgment of that day or later nor a withdrawal has ended.
    pub(super) fn appeal_open(&self) -> bool {
        let judged = self
            .all::<AppealOutcome>()
            .filter(|(_, outcome)| outcome.final_result && outcome.result != AppealResult::Withdrawn)
            .map(|(_, outcome)| outcome.decided_on)
            .max();
        let mut lodged: Vec<Date> = self.all::<AppealNotice>().map(|(_, notice)| notice.lodged_on).collect();
        lodged.retain(|lodged| judged.is_none_or(|judged| judged < *lodged));
        lodged.sort();
        // A withdrawal ends one appeal: the guardian's does not take the child's own away.
        for (_, outcome) in self.all::<AppealOutcome>() {
            let withdrawn = outcome.result == AppealResult::Withdrawn;
            if withdrawn && lodged.first().is_some_and(|lodged| *lodged <= outcome.decided_on) {
                lodged.remove(0);
            }
        }
        !lodged.is_empty()
    }

    /// Whether an appeal was lodged on `day` or later, whatever became of it.
    pub(super) fn appealed_since(&self, day: Date) -> bool {
        self.all::<AppealNotice>().any(|(_, notice)| notice.lodged_on >= day)
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
    pub(super) fn confirmed_since_appeal(&self) -> bool {
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
    /// confirmed again after an appeal, and not refused by the child when it was to go, the child is there and the case open.
    pub fn executable(&self, day: Date) -> bool {
        let window_over = self.appeal_window_ends_on().is_some_and(|ends| day > ends);
        self.return_approved()
            && window_over
            && self.confirmed_since_appeal()
            && !self.refused_at_handover()
            && !self.missing()
            && self.ending(day).is_none()
            && !self.held_back(day)
    }

    /// Whether a hold keeps the child here on `day`.
    pub(super) fn held_back(&self, day: Date) -> bool {
        let holds = self.holds(day);
        BARS_EXECUTION.iter().any(|hold| holds.contains(hold))
    }

    /// Whether a hold keeps the child from travelling on `day`.
    pub(super) fn journey_held_back(&self, day: Date) -> bool {
        let holds = self.holds(day);
        BARS_EXECUTION.iter().chain(BARS_JOURNEY).any(|hold| holds.contains(hold))
    }
}
