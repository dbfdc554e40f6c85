//! The decision on return, its service, its acceptance and its appeal. An appeal stops the return whenever it is lodged; an
//! annulled decision is none.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};

use super::Case;
use super::event::{Entry, day_of};
use super::matters::which_ends;
use crate::generated::{
    AppealNotice, AppealOutcome, AppealResult, Content, DecisionAcceptance, DecisionOutcome, DecisionReasons,
    HoldKind, NoReturnDecision, ReturnDecision, Role, ServiceProof, Stance,
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
        let judgment = self.judgment_since(|day| day >= decision.decided_on);
        (!judgment.is_some_and(sets_aside)).then_some((entry, decision))
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
        let judgment = self.judgment_since(|day| day > reasons.written_on);
        (!judgment.is_some_and(sets_aside)).then_some(reasons)
    }

    /// The service of the standing decision.
    pub(super) fn service(&self) -> Option<&ServiceProof> {
        self.written_service().map(|(_, service)| service)
    }

    fn written_service(&self) -> Option<(&Entry, &ServiceProof)> {
        let (sent, decision) = self.standing_decision()?;
        let (entry, service) = self.latest_by_day(|service: &ServiceProof| service.served_on)?;
        // What was served before the rules let the decision go was no decision yet, whatever day it bears; nor was what was written down
        // as served before this decision was made: it is about another of the same day.
        let from = decision.decided_on.max(sent.said_on());
        (service.served_on >= from && entry.recorded_at >= sent.recorded_at).then_some((entry, service))
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

    /// What courts said. An appeal that was withdrawn is no judgment: it takes nothing back that a court said on another.
    fn judgments(&self) -> impl Iterator<Item = &AppealOutcome> {
        self.all_of_now(|_, outcome: &AppealOutcome| outcome.decided_on)
            .map(|(_, outcome)| outcome)
            .filter(|outcome| outcome.result != AppealResult::Withdrawn)
    }

    /// The judgment that counts of those of some days: one that set the decision aside for good, since no other court brings that
    /// back; else the last.
    fn judgment_since(&self, counts: impl Fn(Date) -> bool) -> Option<&AppealOutcome> {
        self.judgments()
            .filter(|outcome| counts(outcome.decided_on))
            .max_by_key(|outcome| (outcome.final_result && sets_aside(outcome), outcome.decided_on))
    }

    /// The day of the last judgment on an appeal.
    pub(super) fn judgment_on(&self) -> Option<Date> {
        self.judgments().map(|outcome| outcome.decided_on).max()
    }

    /// What came of the appeals against the last decision: what a court said or, if none said anything, that they were withdrawn.
    /// Absent: nothing yet.
    pub(super) fn appeal_result_of_decision(&self) -> Option<AppealResult> {
        let (_, decision) = self.decision()?;
        let judged = self.judgment_since(|day| day >= decision.decided_on).map(|outcome| outcome.result);
        judged.or_else(|| {
            let mut outcomes = self.all::<AppealOutcome>();
            outcomes
                .any(|(_, outcome)| outcome.decided_on >= decision.decided_on)
                .then_some(AppealResult::Withdrawn)
        })
    }

    /// Whether no judgment, no decision against return and no word that it is given up is newer than the last look at best
    /// interests, and what it rests on stands: what was taken away or refused on it is looked at anew before it is decided again.
    pub(super) fn best_interests_stands(&self) -> bool {
        let Some((entry, best)) = self.best_interests() else { return false };
        if self.given_up_since(entry) || self.ground_of_best_interests_gone() {
            return false;
        }
        let annulled =
            self.judgments().filter(|outcome| sets_aside(outcome)).map(|outcome| outcome.decided_on);
        let refused = self
            .all::<ReturnDecision>()
            .filter(|(_, decision)| decision.outcome == DecisionOutcome::Refused)
            .map(|(_, decision)| decision.decided_on);
        let at_home = self.all::<NoReturnDecision>().map(|(_, decision)| decision.decided_on);
        // What a child asked for itself, and a case that began anew, need a look of after it.
        let anew = self.own_request_on().into_iter().chain(self.restarted_on());
        annulled.chain(refused).chain(at_home).chain(anew).all(|day| best.decided_on >= day)
    }

    /// Whether an appeal is open. A final outcome ends one ([`which_ends`]); one that set the decision aside ends all of before it, since what
    /// they were against is gone. An outcome that can still be questioned ends none, and who goes on to the next court with it has lodged no
    /// second one.
    pub(super) fn appeal_open(&self) -> bool {
        let lodged = self.all::<AppealNotice>();
        let lodged = lodged.map(|(entry, said)| (said.lodged_on, entry.order(), Step::Lodged(said)));
        let decided = self.all::<AppealOutcome>();
        let decided = decided.map(|(entry, said)| (said.decided_on, entry.order(), Step::Decided(said)));
        let mut steps: Vec<_> = lodged.chain(decided).collect();
        steps.sort_by_key(|(day, order, _)| (*day, *order));
        let mut open: Vec<&AppealNotice> = Vec::new();
        let mut can_go_on = 0_usize;
        for (_, _, step) in steps {
            match step {
                Step::Lodged(notice) if open.contains(&notice) => {}
                Step::Lodged(notice) => {
                    // A matter that got its number is the same matter.
                    let same = |known: &&AppealNotice| {
                        let named = AppealNotice { matter: notice.matter.clone(), ..(**known).clone() };
                        known.matter.is_none() && named == *notice
                    };
                    let before = open.iter().position(|known| known.lodged_by == notice.lodged_by);
                    if let Some(numbered) = open.iter().position(same) {
                        open.remove(numbered);
                    } else if let Some(before) = before.filter(|_| can_go_on > 0) {
                        open.remove(before);
                        can_go_on -= 1;
                    }
                    open.push(notice);
                }
                Step::Decided(outcome)
                    if outcome.result == AppealResult::Withdrawn || outcome.final_result =>
                {
                    if sets_aside(outcome) {
                        open.clear();
                    } else {
                        let numbers = open.iter().map(|known| known.matter.as_deref());
                        let ended = which_ends(outcome.matter.as_deref(), numbers);
                        ended.map(|ended| open.remove(ended));
                    }
                }
                Step::Decided(_) => can_go_on += 1,
            }
            can_go_on = can_go_on.min(open.len());
        }
        !open.is_empty()
    }

    /// Whether an appeal was open at an instant, by what was lodged and judged until then, whenever somebody wrote that down here.
    pub(super) fn appeal_was_open(&self, at: Timestamp) -> bool {
        let day = day_of(at);
        let mut then = self.clone();
        then.entries.retain(|entry| match entry.open() {
            Some(Content::AppealNotice(notice)) => match entry.happened_at {
                Some(happened_at) => happened_at <= at && notice.lodged_on <= day,
                None => notice.lodged_on < day,
            },
            Some(Content::AppealOutcome(outcome)) => outcome.decided_on <= day,
            _ => false,
        });
        then.appeal_open()
    }

    /// Who accepted the standing decision and has not taken that back. What was said before it was served says nothing of it, and whoever
    /// goes to court accepts nothing: after an appeal everybody is asked anew. A word that is taken back counts by its day and by when it was
    /// written down, whichever is later, since doubt counts for the child.
    pub(super) fn accepted_by(&self) -> BTreeSet<Role> {
        let Some((made, _)) = self.standing_decision() else { return BTreeSet::new() };
        let Some((served, service)) = self.written_service() else { return BTreeSet::new() };
        let appeals: Vec<_> = self.all::<AppealNotice>().collect();
        let of_this: Vec<(&Entry, &DecisionAcceptance)> = self
            .all::<DecisionAcceptance>()
            .filter(|(entry, said)| {
                // A no counts on whatever day it is dated; what is given up before it was told, ahead of its day, or behind a locked door,
                // is not given up.
                let told = entry.recorded_at > served.recorded_at && !entry.is_before(said.on);
                let free = said.by != Role::Child || !self.deprived_on(said.on);
                let since = said.on >= service.served_on
                    && entry.recorded_at >= made.recorded_at
                    && (!said.accepted || (told && free));
                let mut before = appeals.iter();
                since
                    && before.all(|(lodged, appeal)| {
                        said.on >= appeal.lodged_on && entry.recorded_at > lodged.recorded_at
                    })
            })
            .collect();
        let words_of = |role: Role| of_this.iter().map(|(_, said)| *said).filter(move |said| said.by == role);
        of_this
            .iter()
            .map(|(_, said)| said.by)
            .filter(|role| {
                let last = words_of(*role).next_back();
                let latest = words_of(*role).max_by_key(|said| said.on);
                [last, latest].into_iter().flatten().all(|said| said.accepted)
            })
            .collect()
    }

    /// Whether the time for an appeal was given up: the decision says that it can be, the child wants to go, and it, its guardian and its
    /// lawyer have each accepted. Never without a lawyer, and never for a child that does not say itself that it wants to go.
    pub(super) fn window_given_up(&self) -> bool {
        let accepted = self.accepted_by();
        self.standing_decision().is_some_and(|(_, decision)| decision.remedy.early_acceptance == Some(true))
            && self.stance_on_return() == Some(Stance::For)
            && [Role::Child, Role::Guardian, Role::Lawyer].iter().all(|role| accepted.contains(role))
    }

    /// An upheld decision needs views, risk and best interests of after the judgment, whatever became of other appeals.
    pub(super) fn confirmed_since_appeal(&self) -> bool {
        let upheld = self.judgments().filter(|outcome| outcome.result == AppealResult::Upheld);
        let Some(judged) = upheld.map(|outcome| outcome.decided_on).max() else { return true };
        let since = |day: Option<Date>| day.is_some_and(|day| day >= judged);
        since(self.views().map(|(_, views)| views.heard_on))
            && since(self.risks().iter().map(|risk| risk.made_on).min())
            && since(self.best_interests().map(|(_, best)| best.decided_on))
    }

    /// Whether a return can be carried out on `day`: approved, served, the window over or given up, no appeal open, no hold that bars
    /// it, confirmed again after an appeal, what it rests on not gone, the child there and the case open.
    pub fn executable(&self, day: Date) -> bool {
        let window_over = self.appeal_window_ends_on().is_some_and(|ends| day > ends);
        self.return_approved()
            && (window_over || self.window_given_up())
            && self.confirmed_since_appeal()
            && !self.ground_is_gone()
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

/// What becomes of appeals.
enum Step<'a> {
    Lodged(&'a AppealNotice),
    Decided(&'a AppealOutcome),
}

/// Whether a judgment takes the decision away.
fn sets_aside(outcome: &AppealOutcome) -> bool {
    matches!(outcome.result, AppealResult::Annulled | AppealResult::Remitted)
}
