//! Which consents hold on a day, for whom and how far. At the authority that took them they follow from records (E1) and
//! withdrawals (E2); with the partner from the tokens of these. A withdrawal acts in the moment it is recorded, whatever
//! day it names.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::event::day_of;
use super::{Case, Verdict};
use crate::generated::{
    ConsentAnswer, ConsentClass, ConsentGiver, ConsentRecord, ConsentTier, ConsentToken, ConsentWithdrawal,
    ConsentWithdrawalToken, DataClass, Purpose, Tier,
};
use crate::{AuthorityId, ConsentId};

/// One consent and what is left of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConsentStanding {
    /// The record.
    pub consent: ConsentId,
    /// What was asked.
    pub purposes: BTreeSet<Purpose>,
    /// Of these, what was withdrawn.
    pub withdrawn: BTreeSet<Purpose>,
    /// Whether it was granted at all.
    pub granted: bool,
    /// Who was asked.
    pub giver: ConsentGiver,
    /// The first day.
    pub from: Date,
    /// The last day. Absent: until withdrawn.
    pub until: Option<Date>,
    /// Whether a newer record takes its place.
    pub superseded: bool,
    /// Who may know.
    pub recipients: Vec<AuthorityId>,
    /// How widely at most.
    pub highest_tier: Tier,
    /// About what.
    pub classes: BTreeSet<DataClass>,
    /// Whether it is the partner's token rather than our own record.
    pub is_token: bool,
}

impl ConsentStanding {
    /// Whether it holds for `purpose` on `day`.
    pub fn holds(&self, purpose: Purpose, day: Date) -> bool {
        self.granted
            && !self.superseded
            && self.purposes.contains(&purpose)
            && !self.withdrawn.contains(&purpose)
            && self.from <= day
            && self.until.is_none_or(|until| day <= until)
    }
}

impl Case {
    /// Every consent that is known here, oldest first.
    pub fn consents(&self) -> Vec<ConsentStanding> {
        let mut standings: Vec<ConsentStanding> = Vec::new();
        for (entry, record) in self.all::<ConsentRecord>() {
            let of_now = self.is_of_now(entry, day_of(record.given_at));
            standings.push(self.until_it_came_back(of_now, self.of_record(record)));
        }
        for (entry, token) in self.all::<ConsentToken>().filter(|(entry, _)| !entry.party.is_ours()) {
            let of_now = self.is_of_now(entry, token.given_on);
            standings.push(self.until_it_came_back(of_now, from_token(token)));
        }
        self.take_back(&mut standings);
        let superseded = self.superseded();
        for standing in &mut standings {
            standing.superseded = superseded.contains(&standing.consent);
        }
        standings
    }

    /// What was agreed to before the child came back was agreed to for another journey: it is over, and is asked anew.
    fn until_it_came_back(&self, of_now: bool, standing: ConsentStanding) -> ConsentStanding {
        let last = self.restarted_on().filter(|_| !of_now).and_then(|day| day.yesterday().ok());
        let until = [standing.until, last].into_iter().flatten().min();
        ConsentStanding { until, ..standing }
    }

    fn take_back(&self, standings: &mut [ConsentStanding]) {
        let records = self.all::<ConsentWithdrawal>().map(|(_, gone)| (gone.consent_id, &gone.purposes));
        let tokens = self.all::<ConsentWithdrawalToken>().map(|(_, gone)| (gone.consent_id, &gone.purposes));
        for (consent, purposes) in records.chain(tokens) {
            for standing in standings.iter_mut().filter(|standing| standing.consent == consent) {
                let gone: Vec<Purpose> = match purposes.as_slice() {
                    [] => standing.purposes.iter().copied().collect(),
                    some => some.to_vec(),
                };
                standing.withdrawn.extend(gone);
            }
        }
    }

    fn superseded(&self) -> BTreeSet<ConsentId> {
        let records = self.all::<ConsentRecord>().filter_map(|(_, record)| record.supersedes);
        let tokens = self.all::<ConsentToken>().filter_map(|(_, token)| token.supersedes);
        records.chain(tokens).collect()
    }

    /// The purposes for which a consent holds on `day` with the partner as one who may know.
    pub(super) fn purposes_held(&self, day: Date) -> BTreeSet<Purpose> {
        let mut held = BTreeSet::new();
        for standing in self.consents() {
            let reaches = standing.recipients.contains(self.who_may_know(&standing));
            held.extend(standing.purposes.iter().filter(|purpose| reaches && standing.holds(**purpose, day)));
        }
        // Nobody's yes takes the place of the child's own no.
        held.retain(|purpose| !self.child_says_no(*purpose, day));
        held
    }

    /// Whose consents for this purpose hold on `day`, with the partner as one who may know.
    pub(super) fn givers(&self, purpose: Purpose, day: Date) -> BTreeSet<ConsentGiver> {
        let held = self.consents().into_iter().filter(|standing| {
            standing.holds(purpose, day) && standing.recipients.contains(self.who_may_know(standing))
        });
        held.map(|standing| standing.giver).collect()
    }

    /// Whether the child was asked for this purpose and no answer of its own holds on `day`, or it said no after its last yes: a no need not
    /// name the yes that it follows.
    pub(super) fn child_says_no(&self, purpose: Purpose, day: Date) -> bool {
        let consents = self.consents();
        let own = consents.iter().filter(|one| one.giver == ConsentGiver::Child);
        let mut answers: Vec<_> = own.filter(|one| one.purposes.contains(&purpose)).collect();
        // Of one day, as they were written down.
        answers.sort_by_key(|answer| answer.from);
        let yes = answers.iter().rposition(|answer| answer.holds(purpose, day));
        let no = answers.iter().rposition(|answer| !answer.granted && !answer.superseded);
        !answers.is_empty() && yes.is_none_or(|yes| no.is_some_and(|no| no > yes))
    }

    /// The purposes for which consent was asked and none holds on `day`.
    pub(super) fn purposes_gone(&self, day: Date) -> BTreeSet<Purpose> {
        let held = self.purposes_held(day);
        let asked = self.consents().into_iter().flat_map(|standing| standing.purposes);
        asked.filter(|purpose| !held.contains(purpose)).collect()
    }

    /// The purposes for which a token crossed, in either direction, and holds on `day`.
    pub(super) fn purposes_by_token(&self, day: Date) -> BTreeSet<Purpose> {
        let tokens = self.all_of_now(|_, token: &ConsentToken| token.given_on);
        let mut standings: Vec<_> = tokens.map(|(_, token)| from_token(token)).collect();
        let superseded: BTreeSet<ConsentId> =
            self.all::<ConsentToken>().filter_map(|(_, token)| token.supersedes).collect();
        for (_, gone) in self.all::<ConsentWithdrawalToken>() {
            for standing in standings.iter_mut().filter(|standing| standing.consent == gone.consent_id) {
                let all = gone.purposes.is_empty();
                let purposes = standing.purposes.iter().filter(|p| all || gone.purposes.contains(p)).copied();
                standing.withdrawn.extend(purposes.collect::<Vec<_>>());
            }
        }
        standings.retain(|standing| !superseded.contains(&standing.consent));
        let held = standings.iter().flat_map(|standing| {
            standing.purposes.iter().copied().filter(|purpose| standing.holds(*purpose, day))
        });
        held.collect()
    }

    /// Whether both sides know that a consent for `purpose` was taken back, and that none holds on `day`: by tokens alone, so that what only
    /// one side knows does not show.
    pub fn taken_back_for_both(&self, purpose: Purpose, day: Date) -> bool {
        let told = self.all::<ConsentWithdrawalToken>().any(|(entry, gone)| {
            let about = gone.purposes.is_empty() || gone.purposes.contains(&purpose);
            let mut of_token = self.all::<ConsentToken>();
            about
                && self.verdict(entry) == Verdict::Accepted
                && of_token.any(|(_, token)| {
                    token.consent_id == gone.consent_id && token.purposes.contains(&purpose)
                })
        });
        told && !self.purposes_by_token(day).contains(&purpose)
    }

    /// Whether the consent with this id holds for `purpose` on `day`.
    pub(super) fn consent_holds(&self, consent: ConsentId, purpose: Purpose, day: Date) -> bool {
        self.consents().iter().any(|standing| standing.consent == consent && standing.holds(purpose, day))
    }

    /// A record of ours must name the partner; a token of the partner's must name us.
    pub(super) fn who_may_know(&self, standing: &ConsentStanding) -> &AuthorityId {
        if standing.is_token { &self.us } else { &self.partner }
    }
}

impl Case {
    fn of_record(&self, record: &ConsentRecord) -> ConsentStanding {
        let given_on = day_of(record.given_at);
        let deprived = record.while_deprived == Some(true) || self.deprived_on(given_on);
        // What was said behind a locked door holds from the day on which it was confirmed with a lawyer.
        let from = if deprived { record.confirmed_with_lawyer_on.unwrap_or(Date::MAX) } else { given_on };
        // At 18 the rights pass: what others said for the child ends, and the young adult is asked.
        let passes_on = self.of_age_from().filter(|_| record.giver != ConsentGiver::Child);
        let last = passes_on.and_then(|day| day.yesterday().ok());
        let until = match (record.valid_until, last) {
            (Some(until), Some(last)) => Some(until.min(last)),
            (until, last) => until.or(last),
        };
        standing_of(record, from, until)
    }
}

fn standing_of(record: &ConsentRecord, from: Date, until: Option<Date>) -> ConsentStanding {
    ConsentStanding {
        consent: record.consent_id,
        purposes: record.purposes.iter().copied().collect(),
        withdrawn: BTreeSet::new(),
        granted: record.answer == ConsentAnswer::Granted,
        giver: record.giver,
        from,
        until,
        superseded: false,
        recipients: record.recipients.clone(),
        highest_tier: tier(record.highest_tier),
        classes: record.classes.iter().copied().map(class).collect(),
        is_token: false,
    }
}

fn from_token(token: &ConsentToken) -> ConsentStanding {
    ConsentStanding {
        consent: token.consent_id,
        purposes: token.purposes.iter().copied().collect(),
        withdrawn: BTreeSet::new(),
        granted: true,
        giver: token.giver,
        from: token.given_on,
        until: token.valid_until,
        superseded: false,
        recipients: token.recipients.clone(),
        highest_tier: tier(token.highest_tier),
        classes: token.classes.iter().copied().map(class).collect(),
        is_token: true,
    }
}

fn tier(said: ConsentTier) -> Tier {
    match said {
        ConsentTier::T0 => Tier::T0,
        ConsentTier::T1 => Tier::T1,
        ConsentTier::T2 => Tier::T2,
        ConsentTier::T3 => Tier::T3,
    }
}

fn class(said: ConsentClass) -> DataClass {
    match said {
        ConsentClass::Identity => DataClass::Identity,
        ConsentClass::Family => DataClass::Family,
        ConsentClass::Placement => DataClass::Placement,
        ConsentClass::Assessment => DataClass::Assessment,
        ConsentClass::Views => DataClass::Views,
        ConsentClass::Plan => DataClass::Plan,
        ConsentClass::Decision => DataClass::Decision,
        ConsentClass::Transfer => DataClass::Transfer,
        ConsentClass::Health => DataClass::Health,
        ConsentClass::Monitoring => DataClass::Monitoring,
        ConsentClass::Money => DataClass::Money,
        ConsentClass::Protection => DataClass::Protection,
        ConsentClass::Guardianship => DataClass::Guardianship,
        ConsentClass::Care => DataClass::Care,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_consent_can_speak_of_every_class_that_is_about_a_person() {
        let named: BTreeSet<DataClass> = ConsentClass::ALL.iter().copied().map(class).collect();
        for known in DataClass::ALL {
            let about_nobody =
                matches!(known, DataClass::Routing | DataClass::Consent | DataClass::Statistics);
            // A complaint goes to the ombudsperson and to nobody else, whoever consents.
            let about_nobody = about_nobody || *known == DataClass::Complaint;
            assert_eq!(named.contains(known), !about_nobody, "{known}");
        }
    }

    #[test]
    fn tiers_keep_their_names() {
        for said in ConsentTier::ALL {
            assert_eq!(tier(*said).as_str(), said.as_str());
        }
        for said in ConsentClass::ALL {
            assert_eq!(class(*said).as_str(), said.as_str());
        }
    }
}
