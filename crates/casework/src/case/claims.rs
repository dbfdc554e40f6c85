//! Claims of international protection, and a child who is protected and wants to go home all the same. Nothing of it leaves, and
//! nothing abroad may depend on it but what is barred.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use super::Case;
use super::event::{Entry, Told as _, day_of};
use crate::facts::days_between;
use crate::generated::{
    ClaimStage, HoldChange, HoldKind, HoldRecord, Kind, OwnReturnRequest, ProtectionClaim,
    ProtectionScreening, Role, ScreeningResult,
};

/// A child that asks to go home is asked a second time, so many days later at least.
const SECOND_LOOK_DAYS: i64 = 7;

impl Case {
    /// Where the claim of the child stands, as it was written down last. Absent: none was ever made.
    pub(super) fn claim_stage(&self) -> Option<ClaimStage> {
        let latest = self.claim_stage_by(Timestamp::MAX);
        let screened = || {
            let claimed = self
                .all::<ProtectionScreening>()
                .any(|(_, screening)| screening.result == ScreeningResult::Claim);
            claimed.then_some(ClaimStage::Lodged)
        };
        latest.or_else(screened)
    }

    /// The child's own request to go home, if it stands: the guardian agrees, the lawyer advised it alone, it said the same a
    /// second time, and did not take it back.
    pub(super) fn own_return_request(&self) -> Option<&OwnReturnRequest> {
        self.own_return_request_by(Timestamp::MAX)
    }

    /// The same, as it was written down at that instant.
    fn own_return_request_by(&self, at: Timestamp) -> Option<&OwnReturnRequest> {
        let known = self.all::<OwnReturnRequest>().filter(|(entry, _)| entry.recorded_at <= at);
        let (entry, request) = known.max_by_key(|(_, request)| request.asked_on)?;
        let twice = request
            .confirmed_on
            .filter(|confirmed| !entry.is_before(*confirmed))
            .is_some_and(|confirmed| days_between(request.asked_on, confirmed) >= SECOND_LOOK_DAYS);
        // What the child wanted before it was protected, or before it gave its claim up, says nothing of what it wants since.
        let settled = self
            .all::<ProtectionClaim>()
            .filter(|(entry, claim)| {
                entry.recorded_at <= at && matches!(claim.stage, ClaimStage::Granted | ClaimStage::Withdrawn)
            })
            .map(|(_, claim)| claim.on)
            .max();
        let stands = settled.is_none_or(|settled| request.asked_on >= settled)
            && request.guardian_agrees == Some(true)
            && request.lawyer_advised_on.is_some()
            && twice
            && request.taken_back_on.is_none();
        stands.then_some(request)
    }

    /// Whether a status was granted, so that only the child itself can ask to return.
    pub(super) fn protected_here(&self) -> bool {
        matches!(self.claim_stage(), Some(ClaimStage::Granted))
    }

    /// Where the claim stood as it was written down at that instant. Of two claims each has its own end: while one is pending, the other's
    /// refusal ends nothing.
    fn claim_stage_by(&self, at: Timestamp) -> Option<ClaimStage> {
        let mut claims: Vec<_> =
            self.all::<ProtectionClaim>().filter(|(entry, _)| entry.recorded_at <= at).collect();
        claims.sort_by_key(|(entry, claim)| (claim.on, entry.recorded_at));
        let last = claims.last().map(|(_, claim)| claim.stage)?;
        let mut pending: BTreeSet<Date> = BTreeSet::new();
        for (_, claim) in claims {
            match claim.stage {
                ClaimStage::Lodged => {
                    pending.insert(claim.on);
                }
                ClaimStage::RefusedNotFinal => {}
                ClaimStage::RefusedFinal | ClaimStage::Withdrawn => {
                    pending.pop_first();
                }
                // Who has a status needs no other.
                ClaimStage::Granted => pending.clear(),
            }
        }
        let ended = matches!(last, ClaimStage::RefusedFinal | ClaimStage::Withdrawn);
        Some(if ended && !pending.is_empty() { ClaimStage::Lodged } else { last })
    }

    /// Whether the hold may end now, beside the signatures of lawyer and lead: no claim is pending, and whoever was granted a
    /// status, or took a claim back, asks for the return itself.
    fn hold_may_end(&self, before: Timestamp) -> bool {
        match self.claim_stage_by(before) {
            None | Some(ClaimStage::RefusedFinal) => true,
            Some(ClaimStage::Lodged | ClaimStage::RefusedNotFinal) => false,
            Some(ClaimStage::Granted | ClaimStage::Withdrawn) => self.own_return_request_by(before).is_some(),
        }
    }

    /// A claim, a status or an indication stands until lawyer and lead release it, in the order in which things were written
    /// down: a claim that is recorded late still stops everything from then on.
    pub(super) fn protection_hold(&self) -> bool {
        let stands = self.protection_changes().last().is_some_and(|(_, stands)| *stands);
        // A child who takes its own request back is protected again.
        let only_the_child = matches!(self.claim_stage(), Some(ClaimStage::Granted | ClaimStage::Withdrawn));
        stands || (only_the_child && self.own_return_request().is_none())
    }

    /// Whether an entry says or suggests that the child needs protection.
    fn indicates_protection(&self, entry: &Entry) -> bool {
        let Some(content) = entry.open() else { return false };
        ProtectionScreening::told(content)
            .is_some_and(|screening| screening.result != ScreeningResult::NoIndication)
            || ProtectionClaim::told(content).is_some_and(|claim| claim.stage != ClaimStage::RefusedFinal)
            || OwnReturnRequest::told(content).is_some_and(|request| {
                // It is afraid again: lawyer and lead look at it anew, whatever it asks for later.
                let stage = self.claim_stage_by(entry.recorded_at);
                let only_the_child = matches!(stage, Some(ClaimStage::Granted | ClaimStage::Withdrawn));
                request.taken_back_on.is_some() && only_the_child
            })
            || HoldRecord::told(content).is_some_and(|hold| {
                hold.hold == HoldKind::InternationalProtection && hold.change == HoldChange::Set
            })
    }

    fn releases_protection(&self, entry: &Entry) -> bool {
        let release = entry.open().and_then(HoldRecord::told);
        release.is_some_and(|hold| {
            hold.hold == HoldKind::InternationalProtection
                && hold.change == HoldChange::Released
                && hold.decided_by.contains(&Role::Lawyer)
                && hold.decided_by.contains(&Role::Lead)
                && self.hold_may_end(entry.recorded_at)
        })
    }

    /// When something last said or suggested that this child needs protection.
    pub(super) fn protection_indicated_at(&self) -> Option<Timestamp> {
        self.counted().filter(|entry| self.indicates_protection(entry)).map(|entry| entry.recorded_at).max()
    }

    /// When the last such thing was written down of those that happened until an instant, also if it was written down later. A claim
    /// happened on the day that it names.
    pub(super) fn protection_indicated_until(&self, until: Timestamp) -> Option<Timestamp> {
        let until_then = |entry: &&Entry| {
            let claimed = entry.open().and_then(ProtectionClaim::told).map(|claim| claim.on);
            entry.happened_at.unwrap_or(entry.recorded_at) <= until
                || claimed.is_some_and(|on| on <= day_of(until))
        };
        let indicated = self.counted().filter(|entry| self.indicates_protection(entry)).filter(until_then);
        indicated.map(|entry| entry.recorded_at).max()
    }

    /// Whether this side ordered what was told to be closed or erased since the first thing, of this child or of one that it is tied to,
    /// that suggests protection and was not released. An order of before says nothing of a claim, and one of after says the same as any.
    pub(super) fn data_ordered_since_protection(&self) -> bool {
        let released = self.protection_released_at();
        let own =
            self.counted().filter(|entry| self.indicates_protection(entry)).map(|entry| entry.recorded_at);
        let own = own.filter(|at| released.is_none_or(|released| *at > released)).min();
        let Some(since) = own.into_iter().chain(self.protection_of_kin_at()).min() else { return false };
        self.counted().any(|entry| {
            entry.kind() == Kind::DataOrder && entry.party.is_ours() && entry.recorded_at > since
        })
    }

    /// When lawyer and lead last released the hold of this child.
    pub(super) fn protection_released_at(&self) -> Option<Timestamp> {
        self.counted().filter(|entry| self.releases_protection(entry)).map(|entry| entry.recorded_at).max()
    }

    /// When the hold of this child came to stand or to end, in the order in which it was written down.
    pub(super) fn protection_changes(&self) -> Vec<(Timestamp, bool)> {
        let mut changes = Vec::new();
        for entry in self.counted() {
            if self.indicates_protection(entry) {
                changes.push((entry.recorded_at, true));
            }
            if self.releases_protection(entry) {
                changes.push((entry.recorded_at, false));
            }
        }
        changes
    }

    /// The day of the child's own request, for a determination that must be newer than it.
    pub(super) fn own_request_on(&self) -> Option<Date> {
        self.own_return_request().map(|request| request.asked_on)
    }
}
