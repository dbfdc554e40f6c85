//! How a case ends, begins again, and is given up as a return. A fact is always recorded; an end that the law does not know has no
//! effect and is marked so.

use jiff::civil::Date;

use super::dangers::finds_danger;
use super::event::{Entry, Told, day_of};
use super::{Case, CaseRole, Party};
use crate::generated::{
    AlternativeSolutionNotice, ArrivalNotice, ArrivalResult, CaseEndRecord, CaseReopening,
    ClosureConfirmation, ClosureProposal, ClosureReason, ClosureVerdict, DecisionOutcome, FoundRecord,
    HandoverRecord, Kind, MissingChildNotice, MissingRecord, MonitoringReport, NoReturnDecision,
    OwnReturnRequest, ReExaminationAnswer, ReExaminationReply, ReopenReason, Role,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoEnd {
    /// The lead did not sign.
    NotSigned,
    /// The child was not told.
    ChildNotTold,
    /// The child is with the partner and followed up: both sides close.
    FollowedUp,
    /// No document or final finding shows that the person is of age.
    NotOfAge,
    /// It was taken back here.
    TakenBack,
}

impl Case {
    /// The entry with which the case began anew because the child came back: what was found, agreed, decided and done before it is
    /// history. It never bears an earlier day than the journey that it ends.
    fn restart(&self) -> Option<(&Entry, Date)> {
        let back = self.all::<CaseReopening>().filter(|(entry, said)| {
            // HOST knows where the child is; ORIGIN can say it only of a child that went over and is not in its care any more: its word
            // alone ends no follow-up.
            let knows = self.role_of(&entry.party) == Some(CaseRole::Host);
            said.reason == ReopenReason::ChildCameBack && (knows || self.let_go_before(entry))
        });
        let (entry, said) = back.max_by_key(|(entry, said)| (said.reopened_on, entry.order()))?;
        let on = self.journey_before(entry).map_or(said.reopened_on, |day| day.max(said.reopened_on));
        Some((entry, on))
    }

    /// Whether a child that went over was missing there or not followed up any more, by what crossed before this was said.
    fn let_go_before(&self, entry: &Entry) -> bool {
        let before = |told: &Entry| told.said_at() <= entry.said_at();
        let closed = self
            .all::<ClosureConfirmation>()
            .any(|(told, said)| said.answer == ClosureVerdict::Confirmed && before(told));
        let noticed = self.all::<MissingChildNotice>().filter(|(told, _)| before(told));
        let noticed = noticed.map(|(told, said)| (told.order(), said.found_on.is_none()));
        let arrived = self.all::<ArrivalNotice>().filter(|(told, _)| before(told));
        let arrived = arrived.map(|(told, said)| (told.order(), said.result == ArrivalResult::NoShow));
        let missing = noticed.chain(arrived).max_by_key(|(order, _)| *order);
        let gone = closed || missing.is_some_and(|(_, missing)| missing);
        gone && self.journey_before(entry).is_some()
    }

    /// The day of the last journey that was told before this entry and made before it.
    fn journey_before(&self, entry: &Entry) -> Option<Date> {
        let before = |told: &Entry| told.said_at() <= entry.said_at();
        let handed_over = self.all::<HandoverRecord>().filter(|(told, _)| before(told));
        let arrived = self.all::<ArrivalNotice>().filter(|(told, _)| before(told));
        let journeys = handed_over
            .map(|(_, said)| day_of(said.handed_over_at))
            .chain(arrived.map(|(told, said)| day_of(self.noted_at(told, said))));
        journeys.filter(|day| *day <= entry.said_on()).max()
    }

    /// The day on which the case began anew. Absent: it never did.
    pub(super) fn restarted_on(&self) -> Option<Date> {
        self.restart().map(|(_, day)| day)
    }

    /// Whether something that happened on `day` and is written in `entry` belongs to what the case is now. What crossed must have
    /// been said after the child came back; a record goes by its own day, since it may be written down before the partner is told.
    ///
    /// Only what opens a way is asked this. What bars one goes on: a claim, a risk, a withdrawal, a name that must not be told.
    pub(super) fn is_of_now(&self, entry: &Entry, day: Date) -> bool {
        is_since(self.restart(), entry, day)
    }

    /// The entries of one kind that belong to what the case is now.
    pub(super) fn all_of_now<T: Told>(
        &self,
        day: impl Fn(&Entry, &T) -> Date,
    ) -> impl DoubleEndedIterator<Item = (&Entry, &T)> {
        let restart = self.restart();
        self.all::<T>().filter(move |(entry, told)| is_since(restart, entry, day(entry, told)))
    }

    /// The newest of one kind, by what was said, that belongs to what the case is now.
    pub(super) fn newest_of_now<T: Told>(&self) -> Option<(&Entry, &T)> {
        self.all_of_now::<T>(|entry, _| entry.said_on()).next_back()
    }

    /// Whether anything of this kind was said in what the case is now.
    pub(super) fn has_now(&self, kind: Kind) -> bool {
        self.counted().any(|entry| entry.kind() == kind && self.is_of_now(entry, entry.said_on()))
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
            // A child that went over all the same is followed up.
            let ended = self.role() == Some(CaseRole::Origin) && on <= day && !self.went_over();
            ended.then_some(Ending { on, reason: None, by_both: false })
        };
        both.or_else(here).or_else(given_up)
    }

    fn closed_by_both(&self) -> Option<Ending> {
        let mut confirmed = self.all::<ClosureConfirmation>().filter(|(entry, answer)| {
            answer.answer == ClosureVerdict::Confirmed && !self.reopened_after(entry)
        });
        let (entry, answer) = confirmed.next_back()?;
        let reason = self.closure_reason_before(entry);
        // A danger that is told after it was agreed opens the case again, on both sides: somebody must look. So does a child that was
        // missing and is back.
        let back = reason == Some(ClosureReason::MissingLongTerm) && self.told_back_since(entry);
        // What was asked about a child ends. A child that is here, and of whom nobody abroad was told, is looked after as before.
        let untold =
            self.role() == Some(CaseRole::Host) && self.has_found() && !self.has(Kind::IdentificationNotice);
        if back || untold || self.alerted_since(entry) {
            return None;
        }
        Some(Ending { on: answer.closed_on.unwrap_or(entry.said_on()), reason, by_both: true })
    }

    /// Whether a danger after return was told, or seen by a visit, after the end was written, and nobody has seen since that it is over.
    /// It goes by what was said when, not by the day that the end bears: that may be to come.
    fn alerted_since(&self, ended: &Entry) -> bool {
        let later = |entry: &Entry| entry.said_at() > ended.said_at();
        let told = self.dangers_told().any(later)
            || self.all::<MonitoringReport>().any(|(entry, report)| later(entry) && finds_danger(report));
        told && self.danger_open() == Some(true)
    }

    /// Whether it crossed, after this was said, that a child that was missing was found.
    fn told_back_since(&self, ended: &Entry) -> bool {
        self.all::<MissingChildNotice>()
            .any(|(entry, said)| said.found_on.is_some() && entry.said_at() > ended.said_at())
    }

    /// Whether somebody here knows, since this was written down, that a child that was missing is back.
    fn back_since(&self, ended: &Entry) -> bool {
        let later = |entry: &Entry| entry.said_at() > ended.said_at();
        self.told_back_since(ended)
            || self.all::<MissingRecord>().any(|(entry, said)| said.back_at.is_some() && later(entry))
            || self.all::<FoundRecord>().any(|(entry, _)| later(entry))
    }

    fn ended_here(&self, day: Date) -> Option<Ending> {
        // What was taken back takes with it every end that was written down before it.
        let taken_back = self.all::<CaseEndRecord>().filter(|(_, end)| {
            end.taken_back_on.is_some_and(|back| back <= day) && end.signed_by.contains(&Role::Lead)
        });
        let taken_back = taken_back.map(|(entry, _)| entry.order()).max();
        let stands = |(entry, end): &(&Entry, &CaseEndRecord)| {
            end.ended_on <= day
                && self.without_effect(end).is_none()
                && !self.reopened_after(entry)
                && taken_back.is_none_or(|back| entry.order() > back)
        };
        let (entry, end) = self.all::<CaseEndRecord>().rfind(stands)?;
        // Who is back is looked after again, and so is one that is in danger.
        let back = end.reason == ClosureReason::MissingLongTerm && self.back_since(entry);
        if back || self.alerted_since(entry) {
            return None;
        }
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
        } else if end.taken_back_on.is_some() {
            Some(NoEnd::TakenBack)
        } else if !cannot_be_told
            && !self.too_young_to_be_told(end.ended_on)
            && !self.no_child_here()
            && end.child_informed != Some(true)
        {
            Some(NoEnd::ChildNotTold)
        } else if end.reason == ClosureReason::AgedOut {
            self.presumed_minor(end.ended_on).then_some(NoEnd::NotOfAge)
        } else if self.went_over_as_known_here() && !cannot_be_told && !self.found_again() {
            Some(NoEnd::FollowedUp)
        } else {
            None
        }
    }

    /// Whether nothing but a question of the other side made this a case: there is no child here whom anybody could tell, or keep.
    fn no_child_here(&self) -> bool {
        self.role() == Some(CaseRole::Host) && !self.has_found() && !self.has(Kind::IdentificationNotice)
    }

    /// Whether the child was found here again after it went over: this case is history then, and nobody abroad need be told so.
    fn found_again(&self) -> bool {
        let left = self.handover().map(|(_, handover)| day_of(handover.handed_over_at));
        let last = left.max(self.arrived_on());
        let found = self.all::<FoundRecord>().map(|(_, found)| found.found_on).max();
        last.zip(found).is_some_and(|(last, found)| found > last)
    }

    /// The notice with which that side said that the return is not pursued, while nothing has opened the case again.
    pub(super) fn not_pursued_by(&self, role: CaseRole) -> Option<(&Entry, &AlternativeSolutionNotice)> {
        let said = self.all::<AlternativeSolutionNotice>().filter(|(entry, _)| {
            self.role_of(&entry.party) == Some(role) && self.is_of_now(entry, entry.said_on())
        });
        said.max_by_key(|(entry, _)| entry.said_at()).filter(|(entry, _)| !self.reopened_after(entry))
    }

    /// Whether HOST gave the return up after this was said, whatever happened to that since.
    pub(super) fn given_up_since(&self, entry: &Entry) -> bool {
        self.all::<AlternativeSolutionNotice>().any(|(later, _)| {
            later.said_at() > entry.said_at() && self.role_of(&later.party) == Some(CaseRole::Host)
        })
    }

    /// Whether the child itself asked to go home after this was said, and did not take that back.
    fn asks_to_return_since(&self, entry: &Entry) -> bool {
        let last = self.all::<OwnReturnRequest>().max_by_key(|(_, request)| request.asked_on);
        last.is_some_and(|(later, request)| {
            later.said_at() > entry.said_at() && request.taken_back_on.is_none()
        })
    }

    /// Whether HOST gave the return up and nothing of its own has taken that back: the child asks to go home, or a return is found
    /// best again.
    pub(super) fn alternative_solution(&self) -> bool {
        let Some((gave_up, _)) = self.not_pursued_by(CaseRole::Host) else { return false };
        let found = self.return_found_best()
            && self.best_interests().is_some_and(|(entry, _)| entry.said_at() > gave_up.said_at());
        !self.asks_to_return_since(gave_up) && !found
    }

    /// Whether the last word here is that the child does not return: refused to the partner, or decided at home only. Opening the
    /// case again, the child's own request and a return that is found best after it each take it back.
    pub(super) fn no_return_decided(&self) -> bool {
        let at_home = self
            .all_of_now(|_, decision: &NoReturnDecision| decision.decided_on)
            .map(|(entry, decision)| (decision.decided_on, entry))
            .max_by_key(|(day, entry)| (*day, entry.order()));
        let abroad = self
            .standing_decision()
            .filter(|(_, decision)| decision.outcome != DecisionOutcome::Approved)
            .map(|(entry, decision)| (decision.decided_on, entry));
        let approved_since = |day: Date, entry: &Entry| {
            self.standing_decision().is_some_and(|(later, decision)| {
                decision.outcome == DecisionOutcome::Approved
                    && (decision.decided_on, later.said_at()) > (day, entry.said_at())
            })
        };
        let words = at_home.into_iter().chain(abroad);
        let Some((day, entry)) = words.max_by_key(|(day, entry)| (*day, entry.order())) else {
            return false;
        };
        let looked_anew =
            self.return_found_best() && self.best_interests().is_some_and(|(_, best)| best.decided_on > day);
        !approved_since(day, entry)
            && !self.reopened_after(entry)
            && !self.asks_to_return_since(entry)
            && !looked_anew
    }

    /// Why the proposal to close that this answers was made.
    fn closure_reason_before(&self, answer: &Entry) -> Option<ClosureReason> {
        let mut before =
            self.all::<ClosureProposal>().filter(|(entry, _)| entry.said_at() <= answer.said_at());
        before.next_back().map(|(_, proposal)| proposal.reason)
    }

    /// The first question about a child, or request for its return, that crossed before any notice.
    pub(super) fn opened_by_asking(&self) -> Option<&Entry> {
        let asked = self.counted().filter(|entry| {
            matches!(entry.kind(), Kind::LocateChildRequest | Kind::ReturnRequest)
                && entry.party.statement().is_some()
                && entry.open().is_some()
        });
        asked.min_by_key(|entry| entry.order())
    }
}

/// Whether something that happened on `day` and is written in `entry` belongs to what the case is since it began anew.
fn is_since(restart: Option<(&Entry, Date)>, entry: &Entry, day: Date) -> bool {
    restart.is_none_or(|(restart, on)| {
        day >= on && (entry.party == Party::Local || entry.said_at() > restart.said_at())
    })
}
