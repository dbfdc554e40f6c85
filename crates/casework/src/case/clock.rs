//! The child's clock: how long it has waited, and for whom. It runs from the day on which the child was found until it is
//! safe or the case is closed, and it never stops for an outage, a holiday or a missing answer.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};

use super::event::day_of;
use super::{Case, CaseRole, Request};
use crate::facts::days_between;
use crate::generated::{CaseReview, Kind};

/// How long a child has waited, and for whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waited {
    /// The day on which the clock started.
    pub since: Date,
    /// The day on which it stopped: arrival or closing. Absent: it runs.
    pub stopped_on: Option<Date>,
    /// Days since then.
    pub days: i64,
    /// Of these, days on which the partner was to move.
    pub days_for_partner: i64,
    /// The others: days on which we were to move.
    pub days_for_us: i64,
    /// What the partner owes now.
    pub partner_owes: Vec<Kind>,
    /// What we owe now.
    pub we_owe: Vec<Kind>,
}

/// Whether the way of a child waits for the answer. What is asked about status, records or money does not: nobody stays a day longer for
/// it. A kind that is not named here counts, so that a new one is rather seen too often than never.
fn keeps_a_child_waiting(asked: Kind) -> bool {
    !matches!(
        asked,
        Kind::StatusRequest | Kind::DataOrder | Kind::OnwardTransferRequest | Kind::CostStatement
    )
}

impl Case {
    /// How long the child has waited until `today`. Absent: no child was found yet.
    pub fn waited(&self, today: Date) -> Option<Waited> {
        // A child that came back waits again from then on.
        let since = self.found_on()?.max(self.restarted_on().unwrap_or(Date::MIN));
        let ended_on = self.ending(today).map(|ending| ending.on);
        let arrived_on = self.arrived_as_known_here().map(day_of);
        let stopped_on = [arrived_on, ended_on].into_iter().flatten().min();
        let until = stopped_on.unwrap_or(today).min(today).max(since);
        let mut requests = self.requests();
        requests.retain(|request| keeps_a_child_waiting(request.kind));
        // The child is with HOST, so HOST is to move unless it waits for an answer; seen from ORIGIN it is the other way round.
        let host = self.role() != Some(CaseRole::Origin);
        let asked_by_host =
            self.days_of(requests.iter().filter(|request| request.ours == host), since, until);
        let days = days_between(since, until);
        let days_for_origin = i64::try_from(asked_by_host.len()).unwrap_or(days).min(days);
        let days_for_partner = if host { days_for_origin } else { days - days_for_origin };
        let open = |ours: bool| {
            let open = requests.iter().filter(move |request| request.ours == ours);
            open.filter(|request| self.waited_until(request).is_none()).map(|request| request.kind).collect()
        };
        Some(Waited {
            since,
            stopped_on,
            days,
            days_for_partner,
            days_for_us: days - days_for_partner,
            partner_owes: open(true),
            we_owe: open(false),
        })
    }

    /// When whoever asked waited no longer: when the answer came or, for a proposed journey, when who proposed it went on without one. Absent:
    /// it waits.
    fn waited_until(&self, request: &Request) -> Option<Timestamp> {
        let goes_on = |kind: Kind| {
            matches!(
                kind,
                Kind::TransferConfirmation
                    | Kind::TransferPostponement
                    | Kind::TransferProposal
                    | Kind::AlternativeSolutionNotice
            )
        };
        let went_on = self.counted().filter(|entry| {
            request.kind == Kind::TransferProposal
                && goes_on(entry.kind())
                && entry.party.statement().is_some()
                && entry.party.is_ours() == request.ours
                && entry.said_at() > request.asked_at
        });
        went_on.map(|entry| entry.recorded_at).chain(request.answered_at).min()
    }

    /// The days within the wait on which one of these requests had no answer. A day counts once, however many were open.
    fn days_of<'a>(
        &self,
        requests: impl Iterator<Item = &'a Request>,
        since: Date,
        until: Date,
    ) -> BTreeSet<Date> {
        let mut days = BTreeSet::new();
        for request in requests {
            let last = self.waited_until(request).map_or(until, day_of).min(until);
            let mut day = day_of(request.asked_at).max(since);
            // The day of asking counts, the day of the answer does not.
            while day < last {
                days.insert(day);
                let Ok(next) = day.checked_add(1.day()) else { break };
                day = next;
            }
        }
        days
    }

    /// The day from which the next review of the wait counts: that of the last review, or on which the child was found. Absent:
    /// no child was found yet.
    pub fn review_counts_from(&self) -> Option<Date> {
        let reviewed = self.all::<CaseReview>().map(|(_, review)| review.reviewed_on).max();
        let began = self.found_on().max(self.restarted_on());
        reviewed.max(began)
    }

    /// Days since then.
    pub(super) fn days_since_review(&self, day: Date) -> Option<i64> {
        self.review_counts_from().map(|from| days_between(from, day))
    }
}
