//! What may be told to the partner: every set field of a message against the consents that hold or the duty that the
//! agreement lays on an answer. Names paths, never values. Whether the act is lawful otherwise is for the rules.

use jiff::civil::Date;

use super::{Case, CaseRole, ConsentStanding};
use crate::generated::{
    ConsentGiver, ConsentRecord, ConsentToken, Content, DataClass, GuaranteeState, Kind, NonDisclosureFlag,
    Person, Purpose, Tier, TracingRequest,
};
use crate::walk::Value;
use crate::{AuthorityId, ConsentId};

/// The legal basis of what goes because the life or the health of the child asks for it (GDPR 6(1)(d) as a model).
const VITAL_INTERESTS: &str = "VITAL_INTERESTS";

/// Why a field may be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disclosure {
    /// A consent holds and covers it.
    ByConsent(ConsentId),
    /// The agreement lays it on the authority; nothing in it waits for a consent.
    ByDuty,
    /// The life or the health of the child asks for it.
    ByVitalInterests,
}

/// Why a field may not be told. Prints as a code: how it is said stands in the catalogue of who shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Undisclosable {
    /// The purpose is none that anybody can consent to.
    #[error("UNKNOWN_PURPOSE")]
    UnknownPurpose,
    /// Nobody was asked.
    #[error("NO_CONSENT")]
    NoConsent,
    /// It was refused, withdrawn, replaced or is over.
    #[error("GONE")]
    Gone,
    /// It does not name this recipient.
    #[error("NOT_THIS_RECIPIENT")]
    NotThisRecipient,
    /// It does not reach this tier.
    #[error("TIER_TOO_HIGH")]
    TierTooHigh,
    /// It does not speak of this class of data.
    #[error("CLASS_NOT_NAMED")]
    ClassNotNamed,
    /// The text names a person who must not learn of the child.
    #[error("BARRED_CONTACT")]
    BarredContact,
}

impl Case {
    /// Whether a field of this tier and class may be told to `recipient` for `purpose` on `day`, and on what it rests.
    ///
    /// # Errors
    /// Says which part of a consent is missing; the nearest one when there are several consents.
    pub fn may_disclose(
        &self,
        purpose: &str,
        recipient: &AuthorityId,
        (tier, class): (Tier, DataClass),
        day: Date,
    ) -> Result<Disclosure, Undisclosable> {
        // What is asked, and that a consent exists, says nothing that a consent protects.
        if matches!(class, DataClass::Routing | DataClass::Consent) {
            return Ok(Disclosure::ByDuty);
        }
        let purpose: Purpose = purpose.parse().map_err(|_| Undisclosable::UnknownPurpose)?;
        // Follow-up and its end rest on the agreement: a parent who withdraws must not stop the visits.
        if purpose == Purpose::MonitoringContact {
            return Ok(Disclosure::ByDuty);
        }
        let asked: Vec<_> =
            self.consents().into_iter().filter(|standing| standing.purposes.contains(&purpose)).collect();
        let answers = self.role() == Some(CaseRole::Origin);
        // A country that is only passed says whether the child may pass, and knows nothing of it but what it was asked.
        if purpose == Purpose::ShareTransit && self.only_passes() {
            return Ok(Disclosure::ByDuty);
        }
        if asked.is_empty() {
            // ORIGIN answers about its own registers and families; the child's consent is HOST's to ask for.
            return if answers { Ok(Disclosure::ByDuty) } else { Err(Undisclosable::NoConsent) };
        }
        if !answers && self.child_says_no(purpose, day) {
            return Err(Undisclosable::Gone);
        }
        let mut nearest = Undisclosable::Gone;
        // How far the child said that it may be told, nobody else says for it.
        let holding: Vec<_> = asked.iter().filter(|standing| standing.holds(purpose, day)).collect();
        let of_child = holding.iter().any(|standing| standing.giver == ConsentGiver::Child);
        let counts = |standing: &&&ConsentStanding| !of_child || standing.giver == ConsentGiver::Child;
        for standing in holding.iter().filter(counts) {
            let why = if answers {
                None
            } else if !standing.recipients.contains(recipient) {
                Some(Undisclosable::NotThisRecipient)
            } else if standing.highest_tier < tier {
                Some(Undisclosable::TierTooHigh)
            } else if !standing.classes.contains(&class) {
                Some(Undisclosable::ClassNotNamed)
            } else {
                None
            };
            match why {
                None => return Ok(Disclosure::ByConsent(standing.consent)),
                Some(why) => nearest = why,
            }
        }
        Err(nearest)
    }

    /// Whether such an act opens the case by looking for a child. Who does tells of its own people; a consent of the child is for who
    /// has it to ask.
    pub fn looks_for_it(&self, act: Kind) -> bool {
        self.role().is_none() && self.role_for(act).is_some()
    }

    /// Every field of `act` that may not be told to `recipient` for `purpose` on `day`, with the reason. Empty for kinds that
    /// always go: a withdrawal or a record of what already happened asks nobody.
    pub fn undisclosable(
        &self,
        act: &Content,
        (purpose, legal_basis): (&str, &str),
        recipient: &AuthorityId,
        day: Date,
    ) -> Vec<(String, Undisclosable)> {
        let mut found = Vec::new();
        let info = act.kind().info();
        if !info.protected && !info.generic && !stops_a_return(act) && !self.looks_for_it(act.kind()) {
            for field in act.set_fields() {
                let place = (field.tier, field.class);
                if let Err(why) = self.may_disclose(purpose, recipient, place, day)
                    && self.for_vital_interests(act, (purpose, legal_basis), place, why).is_none()
                {
                    found.push((field.name.to_owned(), why));
                }
            }
        }
        // A person who took the child away may have to be named; what always goes waits for no other wording.
        if !act.kind().info().protected {
            found.extend(self.barred_in(act).into_iter().map(|path| (path, Undisclosable::BarredContact)));
        }
        found
    }

    /// Whether the life or the health of the child lets a field go that no consent covers: only of the kinds that are made for it,
    /// never a sealed annex, and never against a consent that was refused or withdrawn.
    pub fn for_vital_interests(
        &self,
        act: &Content,
        (purpose, legal_basis): (&str, &str),
        (tier, _): (Tier, DataClass),
        why: Undisclosable,
    ) -> Option<Disclosure> {
        let made_for_it = act.kind().info().default_legal_basis == VITAL_INTERESTS
            || matches!(act, Content::IdentificationNotice(_));
        let serves_it = legal_basis == VITAL_INTERESTS && !matches!(purpose, "PLAN" | "RETURN");
        let nobody_said_no = why != Undisclosable::Gone && why != Undisclosable::UnknownPurpose;
        (made_for_it && serves_it && nobody_said_no && tier < Tier::T3)
            .then_some(Disclosure::ByVitalInterests)
    }

    /// The names of those who must not learn of the child, in lower case.
    fn barred_names(&self) -> Vec<String> {
        let mut names = Vec::new();
        for (_, consent) in self.all::<ConsentRecord>() {
            names.extend(consent.withheld.iter().map(|kept| kept.from_whom.name.as_str()));
        }
        for (_, consent) in self.all::<ConsentToken>() {
            names.extend(consent.withheld.iter().map(|kept| kept.from_whom.name.as_str()));
        }
        for (_, request) in self.all::<TracingRequest>() {
            names.extend(request.barred_contacts.iter().map(|barred| barred.name.as_str()));
        }
        // A mark of either side binds both.
        for (_, flag) in self.all::<NonDisclosureFlag>() {
            names.extend(flag.barred_contacts.iter().map(|barred| barred.name.as_str()));
        }
        let names: std::collections::BTreeSet<String> = names
            .into_iter()
            .map(|name| name.trim().to_lowercase())
            .filter(|name| !name.is_empty())
            .collect();
        names.into_iter().collect()
    }

    /// Whether either side told the other that somebody of this name must not learn of the child.
    pub(super) fn is_barred_contact(&self, person: &Person) -> bool {
        let flags = self.all::<NonDisclosureFlag>().filter(|(entry, _)| entry.party.statement().is_some());
        let mut barred =
            flags.flat_map(|(_, flag)| flag.barred_contacts.iter()).map(|barred| barred.name.trim());
        barred.any(|barred| {
            let mut own =
                person.names.iter().flat_map(|name| [Some(&name.original), name.latin.as_ref()]).flatten();
            own.any(|own| own.trim().to_lowercase() == barred.to_lowercase())
        })
    }

    /// The paths of texts that name such a person, outside the fields that are made for it. Finds a whole name as it was
    /// written, in any letter case; it cannot find a nickname, another spelling or a description.
    pub(super) fn barred_in(&self, act: &Content) -> Vec<String> {
        let names = self.barred_names();
        let mut paths = Vec::new();
        if names.is_empty() {
            return paths;
        }
        act.visit(&mut |leaf| {
            let Value::Text(text) = &leaf.value else { return };
            let meant_for_it = matches!(leaf.field.name, "barred_contacts" | "withheld");
            if !meant_for_it && names.iter().any(|name| text.to_lowercase().contains(name)) {
                paths.push(leaf.path.to_owned());
            }
        });
        paths
    }
}

/// Whether it says that a guarantee of care is no more, or that a journey is put off: a child is never moved because nobody could
/// say so.
fn stops_a_return(act: &Content) -> bool {
    matches!(act, Content::TransferPostponement(_))
        || matches!(act, Content::CareGuarantee(given) if matches!(given.state, GuaranteeState::Revoked | GuaranteeState::Declined))
}
