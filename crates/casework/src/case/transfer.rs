//! Who guarantees the care, the journey, the arrival, the follow-up and the end of a case.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use super::event::{Entry, Party, day_of};
use super::identity::whole_months;
use super::{Case, CaseRole};
use crate::generated::{
    ArrivalNotice, ArrivalResult, CareGuarantee, ChildCondition, ClosureConfirmation, ClosureProposal,
    ContactKind, Domain, GuaranteeState, HandoverRecord, MonitoringReport, Person, PlacementAnswer,
    PlacementConsent, PlacementConsentRequest, Relation, Relative, TransferConfirmation,
    TransferPostponement, TransferProposal, TransitRequest, VisitRecord,
};

impl Case {
    /// The last word of ORIGIN on its guarantee.
    pub(super) fn guarantee(&self) -> Option<(&Entry, &CareGuarantee)> {
        self.guarantees().pop()
    }

    /// What ORIGIN said of its guarantee, in that order. That somebody cannot care takes nothing from somebody else who can.
    pub(super) fn guarantees(&self) -> Vec<(&Entry, &CareGuarantee)> {
        let mut words: Vec<(&Entry, &CareGuarantee)> = Vec::new();
        for (entry, said) in self.all_of_now::<CareGuarantee>(|entry, _| entry.said_on()) {
            let takes_back = matches!(said.state, GuaranteeState::Revoked | GuaranteeState::Declined);
            let of_another = |(_, last): &(&Entry, &CareGuarantee)| {
                last.state == GuaranteeState::Granted && !self.takes_back_from(said, last)
            };
            if !(takes_back && words.last().is_some_and(of_another)) {
                words.push((entry, said));
            }
        }
        words
    }

    /// Whether a word that takes a guarantee back means this one. A name in other letters may be the same; and what is revoked was given, so
    /// a revocation that names nobody to whom anything was given means the one who has it.
    pub(super) fn takes_back_from(&self, said: &CareGuarantee, given: &CareGuarantee) -> bool {
        let to_whom_it_says = || {
            let mut all = self.all_of_now::<CareGuarantee>(|entry, _| entry.said_on());
            all.any(|(_, known)| {
                known.state == GuaranteeState::Granted && same_person(&known.caregiver, &said.caregiver)
            })
        };
        may_be_same_person(&said.caregiver, &given.caregiver)
            || (said.state == GuaranteeState::Revoked && !to_whom_it_says())
    }

    /// Whether a guarantee is granted, unrevoked and covers `day`. Absent: none was ever given.
    pub(super) fn guarantee_covers(&self, day: Date) -> Option<bool> {
        let (_, guarantee) = self.guarantee()?;
        Some(guarantee.state == GuaranteeState::Granted && guarantee.from <= day && day <= guarantee.until)
    }

    /// The day on which ORIGIN last granted the guarantee or confirmed it again.
    pub(super) fn guarantee_confirmed_on(&self) -> Option<Date> {
        let (granted, guarantee) = self.guarantee()?;
        if guarantee.state != GuaranteeState::Granted {
            return None;
        }
        let again = self.all::<TransferConfirmation>().filter_map(|(entry, said)| {
            said.guarantee_confirmed_on.filter(|_| self.role_of(&entry.party) == Some(CaseRole::Origin))
        });
        again.chain([granted.said_on()]).max()
    }

    /// Whether ORIGIN consented to the placement and that covers `day`. Absent: no answer.
    pub(super) fn placement_consented(&self, day: Date) -> Option<bool> {
        let (_, guarantee) = self.guarantee()?;
        let said: Vec<_> = self.all_of_now::<PlacementConsent>(|entry, _| entry.said_on()).collect();
        let (last, _) = said.last()?;
        // The consent is to what it answers: another caregiver needs another one, also when that was asked for since, and what was
        // refused of another takes nothing from this one.
        let about = |answered: &Entry| {
            let requests = self.all_of_now::<PlacementConsentRequest>(|entry, _| entry.said_on());
            let mut requests = requests.filter(|(asked, _)| {
                answered.in_reply_to.is_none() || answered.in_reply_to == asked.party.statement()
            });
            requests.next_back().map(|(_, request)| &request.caregiver)
        };
        let of_this = said.iter().rev().find(|(answered, _)| {
            // What answers nothing that is known here is about whoever is guaranteed, if it is the last word.
            about(answered).map_or(answered.id == last.id, |asked| same_person(asked, &guarantee.caregiver))
        });
        Some(of_this.is_some_and(|(_, consent)| {
            let valid = consent.valid_until.is_some_and(|until| day <= until);
            consent.answer == PlacementAnswer::Granted && consent.decided_on <= day && valid
        }))
    }

    /// The proposal that stands: the newest.
    pub(super) fn transfer_proposal(&self) -> Option<(&Entry, &TransferProposal)> {
        let (entry, proposal) = self.newest::<TransferProposal>()?;
        // One that was put off, or that a case began anew after, is no plan any more.
        let put_off =
            self.newest::<TransferPostponement>().is_some_and(|(later, _)| later.said_at() > entry.said_at());
        let of_now = self.is_of_now(entry, entry.said_on()) && !self.given_up_since(entry);
        (!put_off && of_now).then_some((entry, proposal))
    }

    /// The newest confirmation by one side of the proposal that stands.
    pub(super) fn transfer_confirmation(&self, by: CaseRole) -> Option<(&Entry, &TransferConfirmation)> {
        let (proposed, proposal) = self.transfer_proposal()?;
        let mut said = self.all::<TransferConfirmation>().filter(|(entry, said)| {
            self.role_of(&entry.party) == Some(by) && answers(entry, proposed) && as_proposed(said, proposal)
        });
        said.next_back()
    }

    /// The last handover.
    pub(super) fn handover(&self) -> Option<(&Entry, &HandoverRecord)> {
        self.all::<HandoverRecord>()
            .filter(|(entry, handover)| self.is_of_now(entry, day_of(handover.handed_over_at)))
            .max_by_key(|(_, handover)| handover.handed_over_at)
    }

    /// Whether the child did not want to go when it was to be handed over, and nothing was decided since.
    pub(super) fn refused_at_handover(&self) -> bool {
        let refused = self.handover().filter(|(_, handover)| handover.condition == ChildCondition::Refused);
        refused.is_some_and(|(_, handover)| {
            let decided = self.decision().map(|(_, decision)| decision.decided_on);
            decided.is_none_or(|decided| decided <= day_of(handover.handed_over_at))
        })
    }

    /// Whether the child was handed over and did not refuse, or arrived.
    pub(super) fn went_over(&self) -> bool {
        self.handover().is_some_and(|(_, handover)| handover.condition != ChildCondition::Refused)
            || self.arrived_at().is_some()
    }

    /// The last word on arrival.
    pub(super) fn arrival(&self) -> Option<(&Entry, &ArrivalNotice)> {
        self.all::<ArrivalNotice>()
            .filter(|(entry, arrival)| self.is_of_now(entry, day_of(self.noted_at(entry, arrival))))
            .max_by_key(|(entry, arrival)| (self.noted_at(entry, arrival), entry.order()))
    }

    /// When an arrival was noted. Nobody arrives before the journey: where a wrong day is written, the handover that went before it in what
    /// was told counts, or months of follow-up would pass in a week.
    pub(super) fn noted_at(&self, told: &Entry, arrival: &ArrivalNotice) -> Timestamp {
        let left = self.all::<HandoverRecord>().filter(|(_, handover)| {
            handover.condition != ChildCondition::Refused && handover.handed_over_at <= told.said_at()
        });
        // Nor is an arrival noted after it was told.
        let noted = arrival.noted_at.min(told.said_at());
        left.map(|(_, handover)| handover.handed_over_at).chain([noted]).max().unwrap_or(noted)
    }

    /// When the child arrived safely. Absent: it has not, as far as is known.
    pub(super) fn arrived_at(&self) -> Option<Timestamp> {
        let (entry, arrival) = self.arrival()?;
        (arrival.result == ArrivalResult::SafeArrival).then(|| self.noted_at(entry, arrival))
    }

    /// Whether either side asked the other to let the child pass.
    pub(super) fn passage_was_asked(&self) -> bool {
        self.all::<TransitRequest>().next().is_some()
    }

    /// The same, before something else was asked.
    pub(super) fn passage_was_asked_before(&self, other: &Entry) -> bool {
        self.all::<TransitRequest>().any(|(entry, _)| entry.order() < other.order())
    }

    /// Whether the child is known here only because it is to pass through: this authority was asked for that, and has no part in the case.
    pub(super) fn only_passes(&self) -> bool {
        let asked = self.all::<TransitRequest>().any(|(entry, _)| !entry.party.is_ours());
        asked && self.role().is_none()
    }

    /// Whether the child is over there, or on its way, as far as this side knows: who did not come where it was awaited is not.
    pub(super) fn over_there(&self) -> bool {
        let no_show = self.arrival().is_some_and(|(_, arrival)| arrival.result == ArrivalResult::NoShow);
        self.went_over_as_known_here() && !no_show
    }

    /// The day of safe arrival, in UTC.
    pub(super) fn arrived_on(&self) -> Option<Date> {
        self.arrived_at().map(day_of)
    }

    /// The follow-up visits since arrival: in person, and with the child alone. A call is a visit while a crisis that was told keeps
    /// everybody from travelling there.
    pub(super) fn follow_ups(&self) -> impl DoubleEndedIterator<Item = &MonitoringReport> {
        let arrived = self.arrived_on();
        self.all::<MonitoringReport>().map(|(_, report)| report).filter(move |report| {
            let met = report.contact != ContactKind::Call || self.visits_suspended(report.visited_on);
            // An infant is seen with whoever holds it.
            let alone = report.seen_alone || self.under_three_on(report.visited_on) == Some(true);
            met && alone && arrived.is_some_and(|arrived| report.visited_on >= arrived)
        })
    }

    /// Whole months from arrival to the last follow-up visit.
    pub(super) fn last_follow_up_month(&self) -> Option<i64> {
        let arrived = self.arrived_on()?;
        self.follow_ups().map(|report| whole_months(arrived, report.visited_on)).max()
    }

    /// How many domains no follow-up report has looked at.
    pub(super) fn domains_not_reviewed(&self) -> usize {
        let seen: BTreeSet<Domain> =
            self.follow_ups().flat_map(|report| report.domains.iter().map(|review| review.domain)).collect();
        Domain::ALL.len().saturating_sub(seen.len())
    }

    /// Hours from arrival to the first visit after it.
    pub(super) fn first_visit_hours(&self) -> Option<i64> {
        let arrived = self.arrived_at()?;
        let visits = self.all::<VisitRecord>().map(|(_, visit)| visit.visited_at);
        let first = visits.filter(|visited| *visited >= arrived).min()?;
        Some((first.as_second() - arrived.as_second()) / 3_600)
    }

    /// The proposal to close that nobody has answered.
    pub(super) fn closure_proposal(&self) -> Option<(&Entry, &ClosureProposal)> {
        let (proposed, proposal) = self.newest::<ClosureProposal>()?;
        let answered = self
            .all::<ClosureConfirmation>()
            .any(|(entry, _)| answers(entry, proposed) && entry.party.is_ours() != proposed.party.is_ours());
        let of_now = self.is_of_now(proposed, proposed.said_on());
        (!answered && of_now).then_some((proposed, proposal))
    }

    /// Whether the party that said something is HOST or ORIGIN, by what crossed. Absent: neither is known.
    pub(super) fn role_of(&self, party: &Party) -> Option<CaseRole> {
        let own = self.role_by_what_crossed()?;
        Some(if party.is_ours() { own } else { own.other() })
    }
}

/// Whether one entry answers another: it names it or, naming nothing, was said after it.
fn answers(answer: &Entry, asked: &Entry) -> bool {
    match answer.in_reply_to {
        Some(named) => asked.party.statement() == Some(named),
        None => answer.said_at() >= asked.said_at(),
    }
}

/// Whether a confirmation says what was proposed.
pub(super) fn as_proposed(said: &TransferConfirmation, proposal: &TransferProposal) -> bool {
    said.transfer_on == proposal.transfer_on
        && said.place == proposal.place
        && said.on_border_line == proposal.on_border_line
        && said.escort == proposal.escort
        && said.receiver == proposal.receiver
        && said.plan_version == proposal.plan_version
}

/// Whether two descriptions are of one person: the same tie, and a name in common.
pub(super) fn same_person(one: &Relative, other: &Relative) -> bool {
    fn names(person: &Person) -> BTreeSet<String> {
        let all = person.names.iter().flat_map(|name| [Some(&name.original), name.latin.as_ref()]);
        all.flatten().map(|name| name.trim().to_lowercase()).collect()
    }
    one.relation == other.relation && !names(&one.person).is_disjoint(&names(&other.person))
}

/// Whether what was found against one person may have been found of the other: the same person, the same parent, or one whose name is
/// written in other letters, so that nobody can compare the two. What a name leaves open is no reason to trust.
pub(super) fn may_be_same_person(one: &Relative, other: &Relative) -> bool {
    fn latin(person: &Person) -> BTreeSet<bool> {
        let all = person.names.iter().flat_map(|name| [Some(&name.original), name.latin.as_ref()]);
        let letters = all.flatten().flat_map(|name| name.chars());
        // Letters up to here, with their marks, are those of the Latin script.
        letters.filter(|letter| letter.is_alphabetic()).map(|letter| letter <= '\u{24F}').collect()
    }
    let comparable = !latin(&one.person).is_disjoint(&latin(&other.person));
    same_person(one, other) || (one.relation == other.relation && (is_parent(one.relation) || !comparable))
}

/// Whether the caregiver is a parent, who needs no consent to a placement.
pub(super) fn is_parent(relation: Relation) -> bool {
    matches!(relation, Relation::Mother | Relation::Father)
}
