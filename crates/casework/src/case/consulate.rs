//! Whether the child and whoever speaks for it want a consulate to learn where the case stands (JGC 23 para. 17(e); A/RES/64/142
//! para. 150). It is asked once, when the grant is made; what happens to the consent afterwards is for the next grant,
//! because a card that goes silent on the day of a withdrawal tells of it.

use jiff::civil::Date;

use super::Case;
use super::gate::Undisclosable;
use crate::AuthorityId;
use crate::generated::{ConsentGiver, ConsularContact, ConsularStep, ContactWish, Purpose};

impl Case {
    /// The act that a grant to `consulate` amounts to: contact that is offered (B3), with what the child and its guardian said in the
    /// consents that hold on `day` and name this consulate. Rules that bar such an offer bar the grant.
    ///
    /// # Errors
    /// No consent for the purpose `SHARE_CONSULATE` holds and names this consulate, with what is missing of the nearest.
    pub fn contact_by_grant(
        &self,
        consulate: &AuthorityId,
        day: Date,
    ) -> Result<ConsularContact, (Undisclosable, ConsularContact)> {
        let nobody = offer(false, false);
        let purpose = Purpose::ShareConsulate;
        let standings = self.consents();
        // A token of the partner is its child's word to it, not ours to rest on.
        let mut asked = standings.iter().filter(|one| !one.is_token && one.purposes.contains(&purpose));
        if asked.clone().next().is_none() {
            return Err((Undisclosable::NoConsent, nobody));
        }
        if self.child_says_no(purpose, day) || !asked.any(|one| one.holds(purpose, day)) {
            return Err((Undisclosable::Gone, nobody));
        }
        let named = |giver: Option<ConsentGiver>| {
            standings.iter().any(|one| {
                let by = giver.is_none_or(|giver| one.giver == giver);
                by && !one.is_token && one.holds(purpose, day) && one.recipients.contains(consulate)
            })
        };
        let contact = offer(named(Some(ConsentGiver::Child)), named(Some(ConsentGiver::Guardian)));
        if named(None) { Ok(contact) } else { Err((Undisclosable::NotThisRecipient, contact)) }
    }
}

fn offer(child: bool, guardian: bool) -> ConsularContact {
    ConsularContact {
        step: ConsularStep::Offer,
        wish: child.then_some(ContactWish::Wants),
        guardian_agrees: guardian.then_some(true),
        mode: None,
        place: None,
        interpreter: None,
    }
}
