//! What a determination, a decision and the confirmation of a journey rest on: the caregiver whom ORIGIN guarantees, and what the child
//! said. When that is gone they do not come back by themselves; whoever made them looks again.

use jiff::Timestamp;
use jiff::civil::Date;

use super::best_interests::{asked_for, before_parents_only, heard_with_reason, is_return};
use super::event::{Entry, day_of};
use super::transfer::{is_parent, same_person};
use super::{Case, CaseRole};
use crate::generated::{
    AppealNotice, BestInterestsKind, CareGuarantee, ChildCondition, ChildViews, GuaranteeState,
    HandoverRecord, IdentityVerificationResponse, Recommendation, RiskAssessment, RiskResult, Stance,
    VerificationResult,
};

impl Case {
    /// Whether the last determination of best interests rests on a caregiver who is another one now, on what the child said before it
    /// refused to go, or on a yes that a no has followed.
    pub(super) fn ground_of_best_interests_gone(&self) -> bool {
        let Some((found, best)) = self.best_interests() else { return false };
        self.carer_changed_since(found, best.decided_on)
            || self.refusal_unheard()
            || self.area_given_up_since(best.decided_on)
            || self.objections().into_iter().any(|(said, views)| {
                let same_day = views.heard_on == best.decided_on
                    && said.recorded_at > found.recorded_at
                    && best.divergence_reason.is_none();
                views.heard_on > best.decided_on || same_day
            })
    }

    /// Whether what the standing decision rests on is gone: its caregiver, or the determination, which is gone itself or finds something
    /// else best now.
    pub(super) fn ground_of_decision_gone(&self) -> bool {
        let Some((made, decision)) = self.standing_decision() else { return false };
        let found_otherwise = self
            .best_interests()
            .is_some_and(|(_, best)| best.decided_on >= decision.decided_on && !is_return(best.outcome));
        self.carer_changed_since(made, decision.decided_on)
            || found_otherwise
            || self.ground_of_best_interests_gone()
    }

    /// Whether a confirmation of the journey was made of something that was questioned or made anew since: by an appeal, by a no of the
    /// child, by a new decision.
    pub(super) fn questioned_since(&self, confirmed: &Entry) -> bool {
        let on = confirmed.said_on();
        let objected = self.objections().into_iter().any(|(said, views)| {
            views.heard_on > on || (views.heard_on == on && said.recorded_at > confirmed.recorded_at)
        });
        let decided_anew =
            self.decision().is_some_and(|(decided, _)| decided.said_at() > confirmed.said_at());
        let mut appeals = self.all::<AppealNotice>();
        let appealed = appeals.any(|(written, appeal)| {
            appeal.lodged_on > on || (appeal.lodged_on == on && written.recorded_at > confirmed.recorded_at)
        });
        appealed || objected || decided_anew
    }

    /// Whether HOST confirmed the journey that is proposed, and nothing has come since that the confirmation did not know: an appeal, a no of
    /// the child, a new decision, or anything that would have kept the child here, also if it is over now. What was taken back does not come
    /// back by itself.
    pub(super) fn journey_confirmed(&self) -> bool {
        let Some((confirmed, _)) = self.transfer_confirmation(CaseRole::Host) else { return false };
        if self.questioned_since(confirmed) {
            return false;
        }
        let mut since: Vec<Timestamp> = self.entries().iter().map(|entry| entry.recorded_at).collect();
        since.retain(|at| *at > confirmed.recorded_at);
        since.dedup();
        since.into_iter().all(|at| {
            let known = self.known_until(at);
            let day = day_of(at);
            known.return_approved() && !known.held_back(day) && !known.ground_of_journey_gone(day)
        })
    }

    /// The case as it was written down at an instant.
    pub(super) fn known_until(&self, at: Timestamp) -> Self {
        let mut known = self.clone();
        known.entries.retain(|entry| entry.recorded_at <= at);
        known
    }

    /// Whether what a journey rests on beside its decision is gone on `day`: the child's will, what is known of its home and of who it is,
    /// whoever speaks for it, its family, a determination whose day of review is over. What bars the confirmation of a journey under
    /// every agreement takes one that was confirmed back.
    pub(super) fn ground_of_journey_gone(&self, day: Date) -> bool {
        let known = self.newest::<IdentityVerificationResponse>();
        let another = known.is_some_and(|(_, answer)| answer.result == VerificationResult::NotConfirmed);
        let refused = self.placement_consented(day) == Some(false)
            && !self.guarantee().is_some_and(|(_, given)| is_parent(given.caregiver.relation));
        let granted = self.guarantee().is_some_and(|(_, given)| given.state == GuaranteeState::Granted);
        let alone = self.presumed_minor(day) && self.guardian_free_of_conflict(day) != Some(true);
        let parted =
            self.family_outcome_differs(day) != Some(false) && self.separation_reasoned() != Some(true);
        let listed = self.risks().into_iter().any(|risk| risk.listed && !asked_for(risk));
        let travels_on = self.transfer_proposal().map_or(day, |(_, proposal)| proposal.transfer_on.max(day));
        let unheard = self.views().is_none_or(|(_, views)| {
            before_parents_only(views)
                || !heard_with_reason(views)
                || !self.in_own_language(views)
                || self.needs_confirmation(views)
        });
        self.ground_is_gone()
            // Whom ORIGIN declined is nobody with whom the child would live.
            || (granted && !self.caregiver_is_fit(travels_on))
            || self.entry_secured() == Some(false)
            || self.legal_aid_named(day) != Some(true)
            || another
            || refused
            || self.guarantee_covers(travels_on) == Some(false)
            || listed
            || unheard
            || self.plan_gone(travels_on)
            || alone
            || parted
            || !self.best_interests_hold(day)
            || self.short_way_gone(travels_on)
    }

    /// Whether the decision was made on the short way, and what that way is for is so no more: a parent or lawful carer whom its country knows
    /// and to whom nobody objects, wanted by the child, with no risk, no sign of trafficking and no earlier return.
    fn short_way_gone(&self, day: Date) -> bool {
        let short = self.best_interests().is_some_and(|(_, best)| best.kind == BestInterestsKind::BidShort);
        short
            && (self.caregiver_verified(day) != Some(true)
                || self.caregiver_objected_to() != Some(false)
                || self.returned_before()
                || self.trafficking_indicated()
                || self.stance_on_return() != Some(Stance::For)
                || self.risk().is_none_or(|risk| risk.result != RiskResult::Clear))
    }

    /// Whether an inquiry finds the guaranteed caregiver suitable or, of a parent or on the short lane, its country knows it as such, nobody
    /// objects and nothing was found against it.
    fn caregiver_is_fit(&self, day: Date) -> bool {
        let recommended = self.caregiver_recommended(day);
        let short =
            || self.best_interests().is_some_and(|(_, best)| best.kind == BestInterestsKind::BidShort);
        let parent = || self.guarantee().is_some_and(|(_, given)| is_parent(given.caregiver.relation));
        matches!(recommended, Some(Recommendation::Suitable | Recommendation::WithSupport))
            || (self.caregiver_found_unsuitable() == Some(false)
                && self.caregiver_verified(day) == Some(true)
                && self.caregiver_objected_to() == Some(false)
                && (parent() || short()))
    }

    /// Whether the plan under which the child was to travel is no whole one any more: a newer version, one that a side has not accepted, a line
    /// that nobody pays, a domain without an answer but on the short lane.
    fn plan_gone(&self, day: Date) -> bool {
        let Some(plan) = self.plan(day) else { return true };
        let newer =
            self.transfer_proposal().is_some_and(|(_, proposal)| proposal.plan_version != plan.version);
        let short = plan.short
            && self.best_interests().is_some_and(|(_, best)| best.kind == BestInterestsKind::BidShort);
        newer
            || !plan.accepted_by_both()
            || !plan.essential_unfunded.is_empty()
            || (plan.domains_unanswered > 0 && !short)
    }

    /// Whether ORIGIN took back the guarantee on which something that was made on `day` rests, or guarantees another caregiver, since:
    /// another home was never looked at for this child. What had not arrived here was not known when it was made. A guarantee that is
    /// renewed for the same caregiver is no other one; of one that was taken back first, nobody has looked at why.
    fn carer_changed_since(&self, made: &Entry, day: Date) -> bool {
        let words: Vec<(&Entry, &CareGuarantee)> = self.all_of_now(|entry, _| entry.said_on()).collect();
        let known = |entry: &Entry| entry.recorded_at < made.recorded_at && entry.day() <= day;
        let taken_back =
            |word: &CareGuarantee| matches!(word.state, GuaranteeState::Revoked | GuaranteeState::Declined);
        let rests = words.iter().rposition(|(entry, word)| known(entry) && !taken_back(word));
        let from_there = rests.and_then(|rests| words.get(rests..)).and_then(<[_]>::split_first);
        let Some(((_, rests_on), since)) = from_there else {
            return words.last().is_some_and(|(_, newest)| taken_back(newest));
        };
        let same = |word: &CareGuarantee| same_person(&word.caregiver, &rests_on.caregiver);
        // That somebody else cannot care says nothing of who can.
        since.iter().any(|(_, word)| taken_back(word) && self.takes_back_from(word, rests_on))
            || since.last().is_some_and(|(_, word)| word.state == GuaranteeState::Granted && !same(word))
    }

    /// Whether an area was given up on a later day: where the child goes instead, nobody has looked at.
    fn area_given_up_since(&self, day: Date) -> bool {
        self.all::<RiskAssessment>().any(|(_, risk)| risk.given_up_because.is_some() && risk.made_on > day)
    }

    /// Whether the child refused to go when it was to be handed over, and was not heard and its best interests not looked at since. Of
    /// that day, what was written down after the refusal.
    fn refusal_unheard(&self) -> bool {
        let handovers = self.all_of_now(|_, handover: &HandoverRecord| day_of(handover.handed_over_at));
        let refused = handovers.filter(|(_, handover)| handover.condition == ChildCondition::Refused);
        let Some(refused_at) = refused.map(|(_, handover)| handover.handed_over_at).max() else {
            return false;
        };
        let since = |told: &Entry, day: Date| {
            let told_at = told.happened_at.unwrap_or(told.recorded_at);
            day > day_of(refused_at) || (day == day_of(refused_at) && told_at > refused_at)
        };
        let heard = self.views().is_some_and(|(told, views)| since(told, views.heard_on));
        let found = self.best_interests().is_some_and(|(told, best)| since(told, best.decided_on));
        !heard || !found
    }

    /// Each time that the child said something new against the return. Who was asked again and says the same no has said it before.
    fn objections(&self) -> Vec<(&Entry, &ChildViews)> {
        let mut heard: Vec<(&Entry, &ChildViews)> =
            self.all_of_now(|_, views: &ChildViews| views.heard_on).collect();
        heard.sort_by_key(|(_, views)| views.heard_on);
        let mut was_against = false;
        heard.retain(|(_, views)| {
            let same = views.says_the_same == Some(true);
            let against = match views.options.is_empty() {
                true => same && was_against,
                false => self.stance_of(views) == Some(Stance::Against),
            };
            let new = against && !(same && was_against);
            was_against = against;
            new
        });
        heard
    }
}
