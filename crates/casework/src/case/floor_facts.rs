//! What the floor asks about: who is guaranteed and what is known of that person, whether the child may enter and stay, whether a family
//! is parted, and how long a child is missing. Formal looks only. Nothing here says which nationality a child has, or that it has none.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::best_interests::is_return;
use super::event::day_of;
use super::identity::whole_years;
use super::transfer::{is_parent, may_be_same_person, same_person};
use super::{Case, CaseRole};
use crate::facts::days_between;
use crate::generated::{
    AgeAssessmentNotice, ArrivalNotice, ArrivalResult, CarerAuthority, CarerAuthorityResponse,
    ChildCondition, ChildViews, ClosureReason, ContactKind, GuaranteeState, HandoverRecord, HearingMode,
    IdentificationNotice, IdentityVerificationResponse, InquiredCaregiver, LinkTie, MissingChildNotice,
    MonitoringReport, NationalityKind, Recommendation, Role, SocialInquiryReport, SolutionKind, Stance,
    VerificationResult,
};
use crate::ids::CountryCode;

/// Below this age a child lives in no institution (A/RES/64/142, 22), and nobody expects it to say where it wants to live.
const LITTLE_YEARS: i64 = 3;

/// Where a child is to live, as far as its own case says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// It goes over, to care of this kind.
    Goes(SolutionKind),
    /// It stays where it is, or goes elsewhere.
    Stays,
}

impl Case {
    /// What the newest inquiry that speaks of the caregiver whom the guarantee names says of that person, and until when it may be relied
    /// on. An inquiry into another home says nothing of this one, and takes nothing away from it.
    fn inquired(&self) -> Option<(&InquiredCaregiver, Date)> {
        let (_, guarantee) = self.guarantee()?;
        self.all_of_now::<SocialInquiryReport>(|entry, _| entry.said_on()).rev().find_map(|(_, report)| {
            let of_them =
                report.caregivers.iter().find(|known| same_person(&known.who, &guarantee.caregiver));
            of_them.map(|inquired| (inquired, report.valid_until))
        })
    }

    /// What that inquiry recommends, if it may be relied on, on `day`.
    pub(super) fn caregiver_recommended(&self, day: Date) -> Option<Recommendation> {
        let (inquired, _) = self.inquired().filter(|(_, until)| day <= *until)?;
        Some(inquired.recommendation)
    }

    /// Whether the newest inquiry that may speak of that person, however old, found it not suitable: only a newer one takes that back, and
    /// no other spelling of a name does. Absent: no guarantee.
    pub(super) fn caregiver_found_unsuitable(&self) -> Option<bool> {
        let (_, guarantee) = self.guarantee()?;
        let mut reports = self.all_of_now::<SocialInquiryReport>(|entry, _| entry.said_on()).rev();
        let found = reports.find_map(|(_, report)| {
            let of_them =
                report.caregivers.iter().find(|known| may_be_same_person(&known.who, &guarantee.caregiver));
            of_them.map(|inquired| inquired.recommendation)
        });
        Some(found == Some(Recommendation::NotSuitable))
    }

    /// What ORIGIN last said of the authority of the caregiver whom the guarantee names.
    fn authority_of_caregiver(&self) -> Option<&CarerAuthorityResponse> {
        let (_, guarantee) = self.guarantee()?;
        let said = self.all_of_now::<CarerAuthorityResponse>(|entry, _| entry.said_on());
        let mut said = said.filter(|(_, said)| same_person(&said.carer, &guarantee.caregiver));
        said.next_back().map(|(_, said)| said)
    }

    /// Whether ORIGIN shows that the caregiver whom the guarantee names has the child by law on `day`: a parent of a child that its
    /// registers know, which the guarantee itself may say, or whoever it says has authority over it. Absent: no guarantee.
    pub(super) fn caregiver_verified(&self, day: Date) -> Option<bool> {
        let (granted, guarantee) = self.guarantee()?;
        let Some(said) = self.authority_of_caregiver() else {
            // What the guarantee says of this parent is nearer than that the registers know the child. A parent who has not said in
            // writing that it takes the child has not said it.
            let registered = guarantee.parent.as_ref().map_or(self.registered_now().is_some(), |word| {
                word.registered && word.willing_on.is_some_and(|on| on <= granted.said_on())
            });
            return Some(is_parent(guarantee.caregiver.relation) && registered);
        };
        let lawful = match said.authority {
            CarerAuthority::Parental | CarerAuthority::Guardianship | CarerAuthority::Entrusted => true,
            CarerAuthority::None | CarerAuthority::Unclear => false,
        };
        Some(lawful && said.until.is_none_or(|until| day <= until))
    }

    /// Whether ORIGIN knows of somebody with a right over the child who objects to its being with that caregiver, or one of the two sides told
    /// the other that this person must not learn of the child (CF22). Absent: no guarantee.
    pub(super) fn caregiver_objected_to(&self) -> Option<bool> {
        let (_, guarantee) = self.guarantee()?;
        let on_file = guarantee.parent.as_ref().is_some_and(|word| word.objection_on_file);
        // Who must not learn of the child is nobody to live with, whoever of the two sides said so.
        let barred = self.is_barred_contact(&guarantee.caregiver.person);
        Some(on_file || barred || self.authority_of_caregiver().is_some_and(|said| said.objection_on_file))
    }

    /// The last answer of the registers, if it found the child.
    fn registered_now(&self) -> Option<&IdentityVerificationResponse> {
        let (_, answer) = self.newest::<IdentityVerificationResponse>()?;
        (answer.result == VerificationResult::Confirmed).then_some(answer)
    }

    /// Whether nothing stands between the child and its entry, stay and registration in ORIGIN: the registers have it as a national, or
    /// ORIGIN guarantees all three. A national needs no guarantee, no paper and no fee.
    pub(super) fn entry_secured(&self) -> Option<bool> {
        let origin = self.country_of_origin()?;
        let registered = self.registered_now().and_then(|answer| answer.registered.as_ref());
        let own = registered.is_some_and(|person| {
            let mut of = person.nationalities.iter();
            of.any(|one| one.kind == NationalityKind::National && one.country == Some(origin))
        });
        let guaranteed = self.guarantee().is_some_and(|(_, guarantee)| {
            guarantee.state == GuaranteeState::Granted && guarantee.entry_stay_registration == Some(true)
        });
        Some(own || guaranteed)
    }

    fn country_of_origin(&self) -> Option<CountryCode> {
        let origin = match self.role_by_what_crossed()? {
            CaseRole::Host => self.partner(),
            CaseRole::Origin => self.us(),
        };
        Some(origin.country())
    }

    /// Whether the child is under 3 on a day, from what both sides have read. Doubt counts for the child: it is as young as its date of
    /// birth can mean, or as it was estimated at the least. Absent: neither a date of birth nor such an estimate crossed.
    pub(super) fn under_three_on(&self, day: Date) -> Option<bool> {
        let registered = self.registered_now().and_then(|answer| answer.registered.as_ref());
        let noticed = || self.newest::<IdentificationNotice>().map(|(_, notice)| &notice.child);
        let birth = registered.and_then(|child| child.birth.as_ref());
        if let Some(birth) = birth.or_else(|| noticed()?.birth.as_ref()) {
            return Some(whole_years(birth.value.latest(), day) < LITTLE_YEARS);
        }
        let estimated = self.newest::<AgeAssessmentNotice>();
        let least = estimated.and_then(|(entry, said)| {
            Some(i64::from(said.years_from?) + whole_years(entry.said_on(), day).max(0))
        });
        least.map(|years| years < LITTLE_YEARS)
    }

    /// Whether the child is too young to be told of an end: who speaks for it is told.
    pub(super) fn too_young_to_be_told(&self, day: Date) -> bool {
        self.age_years(day).is_some_and(|years| years < LITTLE_YEARS)
    }

    /// Whether the child is too young for words, was watched instead, and never showed that it is against a return: nothing is put into
    /// its mouth, and whoever has once said no is not asked by being watched.
    pub(super) fn without_words(&self, day: Date) -> bool {
        let watched = self.views().is_some_and(|(_, views)| views.mode == HearingMode::Observed);
        let mut options = self
            .all_of_now(|_, views: &ChildViews| views.heard_on)
            .flat_map(|(_, views)| views.options.iter());
        watched
            && self.too_young_to_be_told(day)
            && !options.any(|view| is_return(view.option) && view.stance == Stance::Against)
    }

    /// For how many days both sides have known the child to be missing on `day`: since it was missed, and not before it arrived or was
    /// last visited. Absent: by the last word of either side it is not missing.
    pub(super) fn missing_days(&self, day: Date) -> Option<i64> {
        let noticed = self.all::<MissingChildNotice>().map(|(entry, said)| {
            let missed = said.found_on.is_none().then_some(said.since);
            (entry.order(), missed)
        });
        let arrived = self.all::<ArrivalNotice>().map(|(entry, said)| {
            let missed = (said.result == ArrivalResult::NoShow).then(|| day_of(self.noted_at(entry, said)));
            (entry.order(), missed)
        });
        let back = self.came_back().map(|entry| (entry.order(), None));
        let (_, since) = noticed.chain(arrived).chain(back).max_by_key(|(order, _)| *order)?;
        let arrived = self.arrived_on();
        let met = self.all::<MonitoringReport>().map(|(_, report)| report);
        let met = met.filter(|report| {
            report.contact != ContactKind::Call && arrived.is_some_and(|arrived| report.visited_on >= arrived)
        });
        let seen = met.map(|report| report.visited_on).chain(arrived);
        let since = seen.chain(since).max().filter(|_| since.is_some())?;
        Some(days_between(since, day))
    }

    /// Whether the child, in this case or in another of the same child, was returned before.
    pub(super) fn returned_before(&self) -> bool {
        let of_same_child = self.kin.iter().filter(|kin| kin.tie == LinkTie::SameChild && kin.is_tied());
        self.restarted_on().is_some()
            || self.journey_was_made()
            || of_same_child.into_iter().any(|kin| kin.case.journey_was_made())
    }

    fn journey_was_made(&self) -> bool {
        self.all::<HandoverRecord>().any(|(_, said)| said.condition != ChildCondition::Refused)
            || self.all::<ArrivalNotice>().any(|(_, said)| said.result == ArrivalResult::SafeArrival)
    }

    /// Whether a brother, a sister or other family whose case is tied to this one is to live elsewhere than this child if it returns as
    /// was found best for it. One for whom nothing was found yet counts as parted: they are looked at together. Absent: a tied case
    /// cannot be read, or nothing was found for this child.
    pub(super) fn family_outcome_differs(&self, day: Date) -> Option<bool> {
        let tied = |tie: LinkTie| matches!(tie, LinkTie::Sibling | LinkTie::Family);
        let links = self.links(day).into_iter().filter(|link| tied(link.tie)).count();
        let family: Vec<_> =
            self.kin.iter().filter(|kin| tied(kin.tie) && kin.is_tied()).map(|kin| &kin.case).collect();
        if family.len() < links {
            return None;
        }
        if family.is_empty() {
            return Some(false);
        }
        let (_, best) = self.best_interests()?;
        Some(family.into_iter().any(|other| other.lives_apart_from(self, best.outcome, day)))
    }

    /// Whether this child is to live elsewhere than one of `with` who goes over to care of this kind.
    fn lives_apart_from(&self, with: &Case, kind: SolutionKind, day: Date) -> bool {
        // Nobody is parted from who has died, or was the same case twice.
        let gone = self.ending(day).and_then(|ending| ending.reason);
        if matches!(gone, Some(ClosureReason::Deceased | ClosureReason::Duplicate)) {
            return false;
        }
        let over_there = self.role() == Some(CaseRole::Origin);
        match self.outcome() {
            None => true,
            // One who is where the others go, and stays there, is not parted from them.
            Some(Outcome::Stays) => !over_there || self.partner() != with.partner(),
            Some(Outcome::Goes(to)) => over_there || self.partner() != with.partner() || to != kind,
        }
    }

    /// What was decided or, before that, found best for this child. Absent: nothing yet.
    fn outcome(&self) -> Option<Outcome> {
        let best = self.best_interests().map(|(_, best)| best.outcome);
        let found_return = best.filter(|best| is_return(*best));
        if self.went_over() || self.return_approved() {
            return Some(Outcome::Goes(found_return.unwrap_or(SolutionKind::ReturnOriginFamily)));
        }
        if self.no_return_decided() || self.alternative_solution() {
            return Some(Outcome::Stays);
        }
        Some(found_return.map_or(Outcome::Stays, Outcome::Goes)).filter(|_| best.is_some())
    }

    /// Whether the last look at best interests says why the child is to live apart from its family.
    pub(super) fn separation_reasoned(&self) -> Option<bool> {
        let (_, best) = self.best_interests()?;
        Some(best.separation_reason.as_ref().is_some_and(|reason| !reason.trim().is_empty()))
    }
}

/// How many professions that are independent of the family and of the case sat on a panel. Who speaks for the child, lives with it or
/// manages its case may sit there too, and is heard; it is no second look.
pub(super) fn professions(panel: &[Role]) -> usize {
    let independent = |role: &&Role| match role {
        Role::SocialWorker
        | Role::ChildProtectionOfficer
        | Role::Psychologist
        | Role::Lawyer
        | Role::Physician
        | Role::Teacher
        | Role::Judge => true,
        Role::CaseWorker
        | Role::Lead
        | Role::Guardian
        | Role::Mediator
        | Role::Prosecutor
        | Role::Monitor
        | Role::EnforcementOfficer
        | Role::Caregiver
        | Role::Parent
        | Role::Child => false,
    };
    panel.iter().filter(independent).collect::<BTreeSet<_>>().len()
}
