//! The keys of one authority over time, as one partner knows them. Whether a key counts is judged by where a text stands
//! in a tree whose head the other side has cosigned, never by a time that the text gives itself.
//!
//! While a text is on its way its place in the sender's tree is not known yet. Then a key that was changed as planned
//! still serves what is numbered up to the change, and acknowledgements already made; a key that was lost or compromised
//! serves nothing. What it signed and is not yet acknowledged is signed anew: the identity of a statement leaves the
//! signatures out.

use entente_casework::AuthorityId;

use crate::any::{AnyStatement, StatementType};
use crate::certificate::{Cause, KeyCertificate};
use crate::courtesies::TreePosition;
use crate::digest::Digest;
use crate::dsse::{self, DsseFault, Envelope, Signed};
use crate::keys::{PublicKey, Role, RoleKeyId, Suite};
use crate::statement::{Position, StatementFault};

/// Most keys that are remembered of one authority. Thirty-day keys fill it in some eighty years.
pub const KEYS_MAX: usize = 1_024;

/// Where a certificate came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The leaf that holds it, in the tree of the authority whose key it is.
    pub leaf: TreePosition,
    /// The KEY statement that brought it; none for what came with the agreement.
    pub statement: Option<Position>,
    /// The last leaf up to which a key that it replaces is believed; none: up to this one.
    pub trusted_until: Option<TreePosition>,
}

#[derive(Debug, Clone)]
struct Known {
    certificate: KeyCertificate,
    key: PublicKey,
    certifiers: Vec<RoleKeyId>,
    from: TreePosition,
    ended: Option<Ended>,
}

#[derive(Debug, Clone, Copy)]
struct Ended {
    cause: Cause,
    /// The last leaf up to which the key is believed.
    until: TreePosition,
    statement: Option<Position>,
}

/// Why a key is not known, or not believed.
#[derive(Debug, thiserror::Error)]
pub enum HistoryFault {
    /// The certificate is not signed by a key that may certify, or does not read.
    #[error("the certificate cannot be believed")]
    Certificate(#[from] DsseFault),
    /// It replaces a key that is not known, is of another role, or has ended already.
    #[error("the certificate replaces a key of role `{role:?}` that is not in use")]
    NothingToReplace {
        /// The role of the new key.
        role: Role,
    },
    /// The key has served before; a key never comes back.
    #[error("key `{key_id}` has ended and cannot come back")]
    Ended {
        /// The key.
        key_id: RoleKeyId,
    },
    /// The replaced key would be believed beyond the leaf that replaces it.
    #[error("a replaced key cannot be believed beyond the leaf that replaces it")]
    TrustedTooLong,
    /// More keys than are remembered.
    #[error("more than {KEYS_MAX} keys of one authority")]
    TooMany,
    /// A key of a rehearsal among real ones, or the other way round.
    #[error("a key of a rehearsal and a key of the real exchange do not mix")]
    Rehearsal,
    /// No such key, in this role, was ever certified.
    #[error("key `{key_id}` is not known in this role")]
    Unknown {
        /// The key.
        key_id: RoleKeyId,
    },
    /// The key, or the one that certified it, is not believed at this place.
    #[error("key `{key_id}` is not valid at this place in the tree")]
    NotValidHere {
        /// The key.
        key_id: RoleKeyId,
    },
}

/// The keys of one authority over time.
#[derive(Debug, Clone)]
pub struct KeyHistory {
    authority: AuthorityId,
    root: PublicKey,
    rehearsal: bool,
    known: Vec<Known>,
}

impl KeyHistory {
    /// An empty history under the authority key that the agreement package names.
    ///
    /// # Errors
    /// The key is none of role AUTHORITY.
    pub fn new(authority: AuthorityId, root: PublicKey, rehearsal: bool) -> Result<Self, HistoryFault> {
        if root.role() != Role::Authority {
            return Err(DsseFault::WrongRole { expected: Role::Authority, found: root.role() }.into());
        }
        Ok(Self { authority, root, rehearsal, known: Vec::new() })
    }

    /// Whose keys these are.
    pub fn authority(&self) -> &AuthorityId {
        &self.authority
    }

    /// Takes a certificate in at its place. Taking the same certificate in once more changes nothing.
    ///
    /// # Errors
    /// It cannot be believed, or does not fit what is known.
    pub fn enter(&mut self, envelope: Envelope, entry: Entry) -> Result<PublicKey, HistoryFault> {
        let mut certifiers = self.keys_at(entry.leaf);
        certifiers.push(self.root);
        let certificate =
            dsse::verify::<KeyCertificate>(envelope, &self.authority, &certifiers, &[Suite::Ed25519])?;
        let signers = certificate.signers().to_vec();
        let (certificate, _) = certificate.into_parts();
        let key = certificate.public_key().map_err(DsseFault::from)?;
        if certificate.rehearsal != self.rehearsal {
            return Err(HistoryFault::Rehearsal);
        }
        if let Some(known) = self.known.iter().find(|known| known.key.id() == key.id()) {
            if known.ended.is_some() {
                return Err(HistoryFault::Ended { key_id: key.id() });
            }
            // A key that stood beside another may take its place later, by a second certificate.
            if known.certificate != certificate {
                self.end_replaced(&certificate, entry)?;
            }
            return Ok(key);
        }
        if self.known.len() >= KEYS_MAX {
            return Err(HistoryFault::TooMany);
        }
        self.end_replaced(&certificate, entry)?;
        self.known.push(Known { certificate, key, certifiers: signers, from: entry.leaf, ended: None });
        Ok(key)
    }

    fn end_replaced(&mut self, certificate: &KeyCertificate, entry: Entry) -> Result<(), HistoryFault> {
        let Some(replaced) = certificate.replaces else { return Ok(()) };
        let until = entry.trusted_until.unwrap_or(entry.leaf);
        if until > entry.leaf {
            return Err(HistoryFault::TrustedTooLong);
        }
        let role = certificate.role;
        let in_use = |known: &&mut Known| {
            known.key.id() == replaced && known.key.role() == role && known.ended.is_none()
        };
        let known = self.known.iter_mut().find(in_use).ok_or(HistoryFault::NothingToReplace { role })?;
        known.ended = Some(Ended { cause: certificate.cause, until, statement: entry.statement });
        Ok(())
    }

    /// The keys that are believed at a place in the tree.
    pub fn keys_at(&self, at: TreePosition) -> Vec<PublicKey> {
        self.known.iter().filter(|known| self.is_valid(known, at)).map(|known| known.key).collect()
    }

    /// Whether a key is believed at a place in the tree, and which it is.
    ///
    /// # Errors
    /// It is not known in this role, or not believed at this place.
    pub fn valid_at(
        &self,
        role: Role,
        key_id: RoleKeyId,
        at: TreePosition,
    ) -> Result<PublicKey, HistoryFault> {
        if role == Role::Authority && key_id == self.root.id() {
            return Ok(self.root);
        }
        let known = self.known.iter().find(|known| known.key.id() == key_id && known.key.role() == role);
        let known = known.ok_or(HistoryFault::Unknown { key_id })?;
        if self.is_valid(known, at) { Ok(known.key) } else { Err(HistoryFault::NotValidHere { key_id }) }
    }

    fn is_valid(&self, known: &Known, at: TreePosition) -> bool {
        let in_time = known.from <= at && known.ended.is_none_or(|ended| at <= ended.until);
        in_time && self.was_certified(known)
    }

    /// Whether a key that certified `known` was itself believed at that place, by what is known today: a compromise that
    /// reaches back takes along what the key certified since.
    fn was_certified(&self, known: &Known) -> bool {
        known.certifiers.iter().any(|certifier| {
            let by_statement_key = |other: &&Known| {
                let ended = other.ended.is_none_or(|ended| known.from <= ended.until);
                other.key.id() == *certifier && other.from <= known.from && ended
            };
            *certifier == self.root.id() || self.known.iter().any(|other| by_statement_key(&other))
        })
    }

    /// The newest key of a role that is still in use, with its certificate.
    pub fn current(&self, role: Role) -> Option<(&PublicKey, &KeyCertificate)> {
        let in_use =
            |known: &&Known| known.key.role() == role && known.ended.is_none() && self.was_certified(known);
        self.known.iter().rev().find(in_use).map(|known| (&known.key, &known.certificate))
    }

    /// Every key of a role that is in use today: of a role that several people hold at once.
    pub fn in_use(&self, role: Role) -> impl Iterator<Item = &PublicKey> {
        let in_use = move |known: &&Known| {
            known.key.role() == role && known.ended.is_none() && self.was_certified(known)
        };
        self.known.iter().filter(in_use).map(|known| &known.key)
    }

    /// Every key that was ever certified for a role, newest first: for reading back what was verified when it was kept,
    /// never for judging what arrives.
    pub fn ever(&self, role: Role) -> impl Iterator<Item = &PublicKey> {
        self.known.iter().rev().map(|known| &known.key).filter(move |key| key.role() == role)
    }

    /// The statement keys with which something that arrives now may be signed: those in use, and those that were changed
    /// as planned. What they sign must then be asked of [`KeyHistory::admits`].
    pub fn arrival_keys(&self) -> Vec<PublicKey> {
        let planned = |known: &&Known| known.ended.is_none_or(|ended| ended.cause == Cause::Routine);
        let statement = |known: &&Known| known.key.role() == Role::Statement && self.was_certified(known);
        self.known.iter().filter(planned).filter(statement).map(|known| known.key).collect()
    }

    /// Whether a key admits what arrives now: a key in use admits all; one that was changed as planned admits what is
    /// numbered up to the KEY statement that changed it, which it may itself have signed, and what has no number.
    pub fn admits(&self, signer: RoleKeyId, position: Option<Position>) -> bool {
        let Some(known) = self.known.iter().find(|known| known.key.id() == signer) else { return false };
        match known.ended {
            None => true,
            Some(Ended { cause: Cause::Routine, statement, .. }) => {
                position.is_none_or(|position| statement.is_some_and(|change| position <= change))
            }
            Some(_) => false,
        }
    }
}

impl KeyHistory {
    /// Verifies a statement of this authority that arrives now: the signature, author and addressee, and that each key
    /// that signed admits what stands where this does. For a KEY statement, enter the certificate of [`certificate_of`]
    /// into a copy of the history first, ask the copy, and keep it when the statement is accepted.
    ///
    /// # Errors
    /// What [`dsse::verify_statement`] finds, or a key that no longer serves for what is numbered so.
    pub fn verify_arrival(
        &self,
        envelope: Envelope,
        addressee: &AuthorityId,
        required: &[Suite],
    ) -> Result<AnyStatement, HistoryFault> {
        let keys = self.arrival_keys();
        let statement = AnyStatement::verify(envelope, &self.authority, addressee, &keys, required)?;
        match statement.signers().iter().find(|signer| !self.admits(**signer, statement.position())) {
            None => Ok(statement),
            Some(key_id) => Err(HistoryFault::NotValidHere { key_id: *key_id }),
        }
    }

    /// Whether something of a payload type that this version does not know is signed by this authority, and its identity.
    /// Its text is not read: whom it is for and where it stands is not known, so it can only be put off.
    ///
    /// # Errors
    /// The type is known, which is for [`KeyHistory::verify_arrival`]; or it is not signed by a key that serves now.
    pub fn verify_unknown_type(
        &self,
        envelope: &Envelope,
        required: &[Suite],
    ) -> Result<Digest, HistoryFault> {
        let certificate = <KeyCertificate as Signed>::PAYLOAD_TYPE;
        if StatementType::of(envelope).is_some() || envelope.payload_type == certificate {
            return Err(DsseFault::WrongType { expected: "a type that is not known here" }.into());
        }
        let signers = dsse::verify_unread(envelope, &self.arrival_keys(), required)?;
        match signers.into_iter().find(|signer| !self.admits(*signer, None)) {
            None => Ok(envelope.identity()),
            Some(key_id) => Err(HistoryFault::NotValidHere { key_id }),
        }
    }
}

/// Reads the certificate that a KEY statement carries, so that it can be entered before the statement is verified: after
/// a compromise the new key signs the statement that brings it.
///
/// # Errors
/// Not base64, or no envelope.
pub fn certificate_of(event: &crate::courtesies::KeyEvent) -> Result<Envelope, StatementFault> {
    use base64::Engine as _;
    let wrong = || StatementFault::OutOfBounds { field: "certificate", expected: "an envelope in base64" };
    let bytes = base64::engine::general_purpose::STANDARD.decode(&event.certificate).map_err(|_| wrong())?;
    Envelope::from_carriage(&bytes).map_err(|_| wrong())
}
