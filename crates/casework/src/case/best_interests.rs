//! What the child says, what awaits it, and what was found best for it. Formal looks only: whether a view is free or a
//! reason good is for people.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Case;
use super::event::Entry;
use crate::generated::{
    BestInterests, ChildViews, HearingMode, RiskAssessment, RiskResult, Role, SocialInquiryReport,
    SolutionKind, Stance,
};
use crate::values::Area;

/// Whether a solution takes the child back to ORIGIN.
pub(super) fn is_return(solution: SolutionKind) -> bool {
    matches!(solution, SolutionKind::ReturnOriginFamily | SolutionKind::ReturnOriginAlternativeCare)
}

impl Case {
    /// The last time the child was heard, or asked again.
    pub(super) fn views(&self) -> Option<(&Entry, &ChildViews)> {
        self.all_of_now(|_, views: &ChildViews| views.heard_on).max_by_key(|(_, views)| views.heard_on)
    }

    /// The last time the child said something new.
    pub(super) fn views_anew(&self) -> Option<&ChildViews> {
        let anew = self
            .all_of_now(|_, views: &ChildViews| views.heard_on)
            .filter(|(_, views)| views.says_the_same != Some(true));
        anew.max_by_key(|(_, views)| views.heard_on).map(|(_, views)| views)
    }

    /// What the child, when last heard, thinks of returning: of the return that was found best, if it spoke of that one; else
    /// for it if it is for any, against it if it is only against. Absent: returning was not spoken of.
    pub(super) fn stance_on_return(&self) -> Option<Stance> {
        let (_, last) = self.views()?;
        // Who declines to speak has not said the same again.
        if last.mode == HearingMode::Declined {
            return None;
        }
        let said = if last.options.is_empty() && last.says_the_same == Some(true) {
            self.views_anew()?
        } else {
            last
        };
        self.stance_of(said)
    }

    /// What the child thinks of returning by what it said on one occasion.
    pub(super) fn stance_of(&self, said: &ChildViews) -> Option<Stance> {
        let outcome = self.best_interests().map(|(_, best)| best.outcome).filter(|best| is_return(*best));
        let named = said.options.iter().find(|view| Some(view.option) == outcome).map(|view| view.stance);
        let returns = || said.options.iter().filter(|view| is_return(view.option)).map(|view| view.stance);
        named.or_else(|| {
            returns()
                .find(|stance| *stance == Stance::For)
                .or_else(|| returns().find(|stance| *stance == Stance::Undecided))
                .or_else(|| returns().next())
        })
    }

    /// The last formal look at best interests.
    pub(super) fn best_interests(&self) -> Option<(&Entry, &BestInterests)> {
        self.all_of_now(|_, best: &BestInterests| best.decided_on).max_by_key(|(_, best)| best.decided_on)
    }

    /// Whether it is not older than the last views that said something new. Absent: one of them is missing.
    pub(super) fn best_interests_after_views(&self) -> Option<bool> {
        let (_, best) = self.best_interests()?;
        Some(best.decided_on >= self.views_anew()?.heard_on)
    }

    /// Whether it is not older than the last social inquiry that arrived. Absent: one of them is missing.
    pub(super) fn best_interests_after_inquiry(&self) -> Option<bool> {
        let (_, best) = self.best_interests()?;
        let (arrived, _) = self.newest_of_now::<SocialInquiryReport>()?;
        Some(best.decided_on >= arrived.day())
    }

    /// Whether the last look answers what the child says against it: made after it, saying that it diverges and why.
    pub(super) fn objection_answered(&self) -> bool {
        let reasoned = self.best_interests().is_some_and(|(_, best)| {
            let against_return_found = !is_return(best.outcome);
            against_return_found || (best.diverges_from_views && best.divergence_reason.is_some())
        });
        reasoned && self.best_interests_after_views() == Some(true)
    }

    /// Whether the last determination may be relied on, on `day`: made, not to be reviewed yet, and what it rests on stands.
    pub(super) fn best_interests_hold(&self, day: Date) -> bool {
        let on_day = |best: &BestInterests| best.decided_on <= day && day <= best.review_on;
        self.best_interests().is_some_and(|(_, best)| on_day(best)) && self.best_interests_stands()
    }

    /// Whether what the child said was said in its language.
    pub(super) fn in_own_language(&self, views: &ChildViews) -> bool {
        views.interpreter || self.speaks(&views.language)
    }

    /// Whether what the child said counts only when it is confirmed with its lawyer, and was not: it was held when it said so.
    pub(super) fn needs_confirmation(&self, views: &ChildViews) -> bool {
        let deprived = views.while_deprived == Some(true) || self.deprived_on(views.heard_on);
        deprived && views.confirmed_with_lawyer_on.is_none()
    }

    /// The last risk assessment of each area: a road that is clear does not clear the village. One that bars is not history when a
    /// child comes back; one that clears the way is. An area that the child has nothing to do with any more is not asked about.
    pub(super) fn risks(&self) -> Vec<&RiskAssessment> {
        let mut last: BTreeMap<&Area, (&Entry, &RiskAssessment)> = BTreeMap::new();
        for (entry, risk) in self.all::<RiskAssessment>() {
            if last.get(&risk.area).is_none_or(|(_, known)| known.made_on <= risk.made_on) {
                last.insert(&risk.area, (entry, risk));
            }
        }
        let counts = |(entry, risk): &(&Entry, &RiskAssessment)| {
            risk.result == RiskResult::Bar || self.is_of_now(entry, risk.made_on)
        };
        let given_up = |risk: &RiskAssessment| risk.given_up_because.is_some();
        last.into_values().filter(counts).map(|(_, risk)| risk).filter(|risk| !given_up(risk)).collect()
    }

    /// The worst of them; of equals, the one that is over first.
    pub(super) fn risk(&self) -> Option<&RiskAssessment> {
        let worst = |risk: &&RiskAssessment| match risk.result {
            RiskResult::Bar => 0,
            RiskResult::Concern => 1,
            RiskResult::Clear => 2,
        };
        self.risks().into_iter().min_by_key(|risk| (worst(risk), risk.valid_until))
    }
}

/// Whether a risk assessment may be relied on, on `day`.
pub(super) fn risk_valid(risk: &RiskAssessment, day: Date) -> bool {
    risk.made_on <= day && day <= risk.valid_until
}

/// Whether child and guardian both asked that the child go to this area although it is listed.
pub(super) fn asked_for(risk: &RiskAssessment) -> bool {
    [Role::Child, Role::Guardian].iter().all(|asker| risk.asked_for_by.contains(asker))
}

/// Whether the child was heard by itself, or it is said why not.
pub(super) fn heard_with_reason(views: &ChildViews) -> bool {
    views.mode == HearingMode::Direct || views.mode_reason.is_some()
}

/// Whether nobody but parents was there when the child was heard.
pub(super) fn before_parents_only(views: &ChildViews) -> bool {
    views.present.iter().all(|role| *role == Role::Parent)
}

/// Whether a CONCERN names a measure and a second signature by another function; true for CLEAR, false for BAR.
pub(super) fn risk_answered(risk: &RiskAssessment) -> bool {
    match risk.result {
        RiskResult::Clear => true,
        RiskResult::Concern => {
            risk.mitigation.is_some() && risk.second_signature.is_some_and(|second| second != risk.assessor)
        }
        RiskResult::Bar => false,
    }
}
