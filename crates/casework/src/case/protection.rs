//! Who speaks for the child, where it lives, whether it is free, and what the screening found.

use jiff::civil::Date;

use super::event::day_of;
use super::transfer::{is_parent, same_person};
use super::{Case, CaseRole};
use crate::generated::{
    AuthorityLink, CarerAuthority, CarerAuthorityResponse, FoundRecord, GuardianNotice, GuardianRecord,
    GuardianRole, IdentificationNotice, InterimPlacementNotice, LegalAidRecord, LibertyFacts, LibertyReview,
    PlacementRecord, ProtectionScreening, ScreeningResult,
};

/// One appointment of somebody who speaks for the child.
struct Appointment<'a> {
    by: &'a str,
    /// Absent where the message names nobody.
    name: Option<&'a str>,
    from: Date,
    until: Option<Date>,
    conflict_checked: bool,
    role: GuardianRole,
}

impl Case {
    /// Whether the screening cleared the way abroad. Absent: none yet.
    pub(super) fn screening_cleared(&self) -> Option<bool> {
        let screenings = self.all_of_now(|_, screening: &ProtectionScreening| screening.screened_on);
        let (_, screening) = screenings.max_by_key(|(_, screening)| screening.screened_on)?;
        Some(screening.result == ScreeningResult::NoIndication)
    }

    /// Whether anything ever written down suggests international protection and was not released since.
    pub(super) fn protection_indicated(&self) -> bool {
        self.protection_hold() || self.inherits_protection()
    }

    fn appointments(&self) -> Vec<Appointment<'_>> {
        let records = self.all::<GuardianRecord>().filter(|(entry, guardian)| {
            // Who spoke for a child that left may speak for it again: it is written down anew.
            self.is_of_now(entry, guardian.appointed_on.max(entry.day()))
        });
        let records = records.map(|(_, guardian)| Appointment {
            by: &guardian.appointed_by,
            name: guardian.name.as_deref(),
            from: guardian.appointed_on,
            until: guardian.ended_on,
            conflict_checked: guardian.conflict_checked,
            role: guardian.role,
        });
        if self.role() != Some(CaseRole::Origin) {
            return records.collect();
        }
        let noticed = self.all::<GuardianNotice>().map(|(_, guardian)| Appointment {
            by: &guardian.appointed_by,
            name: None,
            from: guardian.appointed_on,
            until: guardian.ended_on,
            conflict_checked: guardian.conflict_checked,
            role: guardian.role,
        });
        let first = self.newest::<IdentificationNotice>().and_then(|(_, notice)| notice.guardian.as_ref());
        let first = first.map(|guardian| Appointment {
            by: "",
            name: None,
            from: guardian.since,
            until: None,
            conflict_checked: false,
            role: guardian.role,
        });
        first.into_iter().chain(records).chain(noticed).collect()
    }

    /// The appointments that hold on `day`. The newest record of an appointment decides whether it has ended.
    fn appointments_on(&self, day: Date) -> Vec<Appointment<'_>> {
        let mut newest: Vec<Appointment<'_>> = Vec::new();
        for appointment in self.appointments() {
            // An end is written down by whoever learns of it: the day names the appointment then, unless the body does.
            // Two parents speak for a child by one law and from one day: the end of the one is not the end of the other.
            let same = |known: &Appointment<'_>| {
                let named = known.name.zip(appointment.name).is_none_or(|(one, other)| one == other);
                known.from == appointment.from && known.by == appointment.by && named
            };
            let named = newest.iter().any(same);
            let by_day = appointment.until.is_some() && !named;
            let ends = |known: &Appointment<'_>| same(known) || (by_day && known.from == appointment.from);
            newest.retain(|known| !ends(known));
            newest.push(appointment);
        }
        newest.retain(|known| known.from <= day && known.until.is_none_or(|until| day < until));
        if self.carer_has_no_authority() {
            newest.retain(|known| known.role != GuardianRole::ParentOrCarer);
        }
        newest
    }

    /// Whether ORIGIN answered of the carer who is with the child that the law knows no authority of that person. A parent needs none.
    fn carer_has_no_authority(&self) -> bool {
        let mut newest: Vec<&CarerAuthorityResponse> = Vec::new();
        for (_, said) in self.all_of_now::<CarerAuthorityResponse>(|entry, _| entry.said_on()) {
            // What is answered of another person gives this one nothing.
            newest.retain(|known| !same_person(&known.carer, &said.carer));
            newest.push(said);
        }
        newest.iter().any(|said| said.authority == CarerAuthority::None && !is_parent(said.carer.relation))
    }

    /// Whether somebody speaks for the child on `day`.
    pub(super) fn guardian_in_place(&self, day: Date) -> bool {
        !self.appointments_on(day).is_empty()
    }

    /// Since when whoever speaks for the child on `day` does: the newest of the appointments that hold.
    pub(super) fn guardian_since(&self, day: Date) -> Option<Date> {
        self.appointments_on(day).iter().map(|known| known.from).max()
    }

    /// Whether a parent or carer is among those who speak for the child on `day`.
    pub(super) fn family_speaks(&self, day: Date) -> bool {
        self.appointments_on(day).iter().any(|known| known.role == GuardianRole::ParentOrCarer)
    }

    /// Whether one of them was checked for a conflict of interests. Absent: nobody speaks for the child.
    pub(super) fn guardian_free_of_conflict(&self, day: Date) -> Option<bool> {
        let appointments = self.appointments_on(day);
        (!appointments.is_empty()).then(|| appointments.iter().any(|known| known.conflict_checked))
    }

    /// Whether a lawyer is named on `day`.
    pub(super) fn legal_aid_named(&self, day: Date) -> Option<bool> {
        if self.role() == Some(CaseRole::Origin) {
            return self.newest::<GuardianNotice>().and_then(|(_, notice)| notice.legal_aid_named);
        }
        let mut newest: Vec<&LegalAidRecord> = Vec::new();
        for (_, aid) in self.all_of_now(|entry, aid: &LegalAidRecord| aid.named_on.max(entry.day())) {
            newest.retain(|known| (&known.provider, known.named_on) != (&aid.provider, aid.named_on));
            newest.push(aid);
        }
        let holds =
            |aid: &&LegalAidRecord| aid.named_on <= day && aid.ended_on.is_none_or(|ended| day < ended);
        (!newest.is_empty()).then(|| newest.iter().any(holds))
    }

    /// Whether the child is deprived of liberty where it lives now. Absent: no placement is recorded.
    pub(super) fn deprived(&self) -> Option<bool> {
        let recorded = self.latest_by_day::<PlacementRecord>(|placement| placement.since);
        let noticed = self.latest_by_day::<InterimPlacementNotice>(|placement| placement.since);
        let liberty = match self.role() {
            Some(CaseRole::Origin) => noticed.map(|(_, placement)| &placement.liberty),
            _ => recorded.map(|(_, placement)| &placement.liberty),
        };
        let since = match self.role() {
            Some(CaseRole::Origin) => noticed.map(|(_, placement)| placement.since),
            _ => recorded.map(|(_, placement)| placement.since),
        };
        // Who works on the release writes down that the child is held, or that it is free, whatever the last placement said.
        let review = self.newest::<LibertyReview>().map(|(_, review)| review);
        let newer = review.filter(|review| {
            let day = day_of(review.released_at.unwrap_or(review.deprived_since));
            since.is_none_or(|since| day >= since)
        });
        newer.map(|review| review.released_at.is_none()).or_else(|| liberty.map(is_deprived))
    }

    /// Whether the child was deprived of liberty on `day`, by the placement that is recorded for it or by what is written down for
    /// its release.
    pub(super) fn deprived_on(&self, day: Date) -> bool {
        let then = self.all::<PlacementRecord>().filter(|(_, placement)| placement.since <= day);
        let placed = then
            .max_by_key(|(_, placement)| placement.since)
            .filter(|(_, placement)| is_deprived(&placement.liberty))
            .map(|(_, placement)| placement.since);
        let mut reviews: Vec<&LibertyReview> = Vec::new();
        for (_, review) in self.all::<LibertyReview>() {
            reviews.retain(|known| known.deprived_since != review.deprived_since);
            reviews.push(review);
        }
        // Who works on the release writes down that the child is free before anybody writes down where it lives now.
        let released = |since: Date| {
            let mut days = reviews.iter().filter_map(|review| review.released_at).map(day_of);
            days.any(|released| since <= released && released < day)
        };
        let placed = placed.is_some_and(|since| !released(since));
        let held = reviews.iter().any(|review| {
            let from = day_of(review.deprived_since);
            from <= day && review.released_at.is_none_or(|released| day <= day_of(released))
        });
        placed || held
    }

    /// Whether this authority has the child in its country, as far as it knows.
    pub(super) fn has_found(&self) -> bool {
        self.newest::<FoundRecord>().is_some()
    }
}

/// Deprived of liberty: custodial, not free to leave, and an authority has a part in it. The name of the place is
/// irrelevant (JGC 23, 6).
pub(super) fn is_deprived(liberty: &LibertyFacts) -> bool {
    liberty.custodial_setting && !liberty.may_leave_at_will && liberty.authority_link != AuthorityLink::None
}
