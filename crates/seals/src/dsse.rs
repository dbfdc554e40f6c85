//! DSSE v1 envelopes: a payload of one type with its signatures, over exact bytes. Signs, verifies, and says which text was
//! signed; what the text means is not decided here. Source: Dead Simple Signing Envelope, protocol v1.0.2.
//!
//! A stock DSSE verifier accepts any one key. Here the caller names the suites that must all be there, and the key that
//! signed must be one of the keys it handed in, in the role that the text asks for.

use entente_casework::AuthorityId;

use crate::digest::Digest;
use crate::keys::{PublicKey, Role, RoleKeyId, SIGNATURE_BYTES, SigningKey, Suite};
use crate::statement::{StatementFault, StatementText};

/// Most signatures of one envelope.
pub const SIGNATURES_MAX: usize = 4;
/// Longest payload type, in bytes of ASCII.
pub const PAYLOAD_TYPE_BYTES_MAX: usize = 80;
/// Longest signature, in bytes: room for ML-DSA-87 (FIPS 204).
pub const ONE_SIGNATURE_BYTES_MAX: usize = 4_627;

/// One signature of an envelope. Its key id is a hint and stands under no signature; the key it names must be trusted
/// for another reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Number of the suite; one that this version does not know is carried and ignored.
    pub suite: u8,
    /// Which key is said to have signed.
    pub key_id: RoleKeyId,
    /// The signature itself.
    pub bytes: Vec<u8>,
}

/// A payload and its signatures. Nothing is known of it until it is verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// Says how the payload is to be read, and stands under the signature.
    pub payload_type: String,
    /// The exact bytes.
    pub payload: Vec<u8>,
    /// At most [`SIGNATURES_MAX`].
    pub signatures: Vec<Signature>,
}

/// The pre-authentication encoding: `DSSEv1 <length of type> <type> <length of payload> <payload>`, lengths in decimal.
pub fn pae(payload_type: &str, payload: &[u8]) -> Vec<u8> {
    let head = format!("DSSEv1 {} {} {} ", payload_type.len(), payload_type, payload.len());
    let mut bytes = head.into_bytes();
    bytes.extend_from_slice(payload);
    bytes
}

impl Envelope {
    /// What the signatures are over.
    pub fn pae(&self) -> Vec<u8> {
        pae(&self.payload_type, &self.payload)
    }

    /// The identity of what the envelope carries: SHA-256 of the pre-authentication encoding, signatures apart.
    pub fn identity(&self) -> Digest {
        Digest::of(&self.pae())
    }
}

/// A text that can be signed: its payload type, its bytes, and which role signs it.
pub trait Signed: Sized {
    /// What DSSE binds into the signature beside the bytes.
    const PAYLOAD_TYPE: &'static str;

    /// The role of the key that signs this very text.
    fn signed_by(&self) -> Role;
    /// The authority whose key signs.
    fn author(&self) -> &AuthorityId;
    /// The exact bytes to sign.
    ///
    /// # Errors
    /// A value out of bounds.
    fn write(&self) -> Result<Vec<u8>, StatementFault>;
    /// Reads exact bytes.
    ///
    /// # Errors
    /// See [`StatementText::from_payload`].
    fn read(payload: &[u8]) -> Result<Self, StatementFault>;
}

impl<T: StatementText> Signed for T {
    const PAYLOAD_TYPE: &'static str = T::PAYLOAD_TYPE;

    fn signed_by(&self) -> Role {
        Role::Statement
    }
    fn author(&self) -> &AuthorityId {
        self.sender()
    }
    fn write(&self) -> Result<Vec<u8>, StatementFault> {
        self.to_payload()
    }
    fn read(payload: &[u8]) -> Result<Self, StatementFault> {
        Self::from_payload(payload)
    }
}

/// Why an envelope was not signed or not believed.
#[derive(Debug, thiserror::Error)]
pub enum DsseFault {
    /// The envelope carries another type of text than was expected.
    #[error("the envelope carries another payload type than `{expected}`")]
    WrongType {
        /// The payload type that was expected.
        expected: &'static str,
    },
    /// A signature of a required suite by a trusted key is missing. Trying again does not help.
    #[error("no signature of suite `{suite:?}` by a key that is valid here")]
    Unsigned {
        /// The suite that was required.
        suite: Suite,
    },
    /// A trusted key is named, and its signature does not fit: the bytes were changed, or were never its.
    #[error("the signature of key `{key_id}` does not fit the bytes")]
    BadSignature {
        /// The key that is named.
        key_id: RoleKeyId,
    },
    /// The text says that another authority wrote it than the one whose keys were handed in.
    #[error("the text names another author than the one whose key signed it")]
    WrongAuthor,
    /// The text is for another authority.
    #[error("the text is addressed to another authority")]
    WrongAddressee,
    /// A key signs only what its role signs.
    #[error("a key of role `{found:?}` does not sign what a key of role `{expected:?}` signs")]
    WrongRole {
        /// The role that the text asks for.
        expected: Role,
        /// The role of the key.
        found: Role,
    },
    /// Signed, and yet no text of its type: the fault lies with the signer.
    #[error("the signed text cannot be read")]
    Text(#[from] StatementFault),
}

/// A text whose signature was verified, or made, here: there is no other way to one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authentic<T> {
    text: T,
    identity: Digest,
    envelope: Envelope,
    signers: Vec<RoleKeyId>,
}

impl<T> Authentic<T> {
    /// What was signed.
    pub fn text(&self) -> &T {
        &self.text
    }
    /// SHA-256 of the pre-authentication encoding.
    pub fn identity(&self) -> Digest {
        self.identity
    }
    /// The envelope as it was signed or received.
    pub fn envelope(&self) -> &Envelope {
        &self.envelope
    }
    /// The text and the envelope.
    pub fn into_parts(self) -> (T, Envelope) {
        (self.text, self.envelope)
    }
    /// The keys whose signatures were made or verified; whether each is valid where the text stands, its history says.
    pub fn signers(&self) -> &[RoleKeyId] {
        &self.signers
    }
}

/// Signs a text.
///
/// # Errors
/// A value out of bounds, or a key of another role.
pub fn sign<T: Signed>(text: T, key: &SigningKey) -> Result<Authentic<T>, DsseFault> {
    if key.role() != text.signed_by() {
        return Err(DsseFault::WrongRole { expected: text.signed_by(), found: key.role() });
    }
    let payload = text.write()?;
    let message = pae(T::PAYLOAD_TYPE, &payload);
    let key_id = key.public().id();
    let signature = Signature { suite: Suite::Ed25519.number(), key_id, bytes: key.sign(&message).to_vec() };
    let envelope =
        Envelope { payload_type: T::PAYLOAD_TYPE.to_owned(), payload, signatures: vec![signature] };
    Ok(Authentic { text, identity: Digest::of(&message), envelope, signers: vec![key_id] })
}

/// Believes an envelope when each suite of `required` has a signature by one of `keys`, all of which must belong to
/// `author` and be valid at the place that the caller has in mind. Verifies the exact bytes before it reads them.
///
/// # Errors
/// Says what is missing, does not fit or does not read. Nothing of the text may be used then.
pub fn verify<T: Signed>(
    envelope: Envelope,
    author: &AuthorityId,
    keys: &[PublicKey],
    required: &[Suite],
) -> Result<Authentic<T>, DsseFault> {
    if envelope.payload_type != T::PAYLOAD_TYPE {
        return Err(DsseFault::WrongType { expected: T::PAYLOAD_TYPE });
    }
    let message = envelope.pae();
    let keys = signers(&envelope, &message, keys)?;
    let text = T::read(&envelope.payload)?;
    if text.author() != author {
        return Err(DsseFault::WrongAuthor);
    }
    let role = text.signed_by();
    // An empty list would ask for nothing: Ed25519 is always asked for.
    for suite in required.iter().copied().chain([Suite::Ed25519]) {
        if !keys.iter().any(|key| key.role() == role && key.suite() == suite) {
            return Err(DsseFault::Unsigned { suite });
        }
    }
    let signers = keys.iter().filter(|key| key.role() == role).map(|key| key.id()).collect();
    Ok(Authentic { text, identity: Digest::of(&message), envelope, signers })
}

/// The keys among `keys` whose signature fits. One that is named and does not fit is a fault, not a key less.
fn signers<'k>(
    envelope: &Envelope,
    message: &[u8],
    keys: &'k [PublicKey],
) -> Result<Vec<&'k PublicKey>, DsseFault> {
    let mut signers = Vec::new();
    for signature in &envelope.signatures {
        let Some(key) = keys.iter().find(|key| key.id() == signature.key_id) else { continue };
        let bad = DsseFault::BadSignature { key_id: signature.key_id };
        if signature.suite != key.suite().number() {
            return Err(bad);
        }
        let Ok(bytes) = <&[u8; SIGNATURE_BYTES]>::try_from(signature.bytes.as_slice()) else {
            return Err(bad);
        };
        if key.verify(message, bytes).is_err() {
            return Err(bad);
        }
        signers.push(key);
    }
    if signers.is_empty() { Err(DsseFault::Unsigned { suite: Suite::Ed25519 }) } else { Ok(signers) }
}

/// Whether a statement of a type that this version cannot read is signed as any other: each suite of `required` by a
/// statement key among `keys`. Answers who signed. Nothing is known of its text, not even whom it names.
///
/// # Errors
/// A signature is missing or does not fit.
pub fn verify_unread(
    envelope: &Envelope,
    keys: &[PublicKey],
    required: &[Suite],
) -> Result<Vec<RoleKeyId>, DsseFault> {
    let keys = signers(envelope, &envelope.pae(), keys)?;
    let signed_by: Vec<_> = keys.into_iter().filter(|key| key.role() == Role::Statement).collect();
    for suite in required.iter().copied().chain([Suite::Ed25519]) {
        if !signed_by.iter().any(|key| key.suite() == suite) {
            return Err(DsseFault::Unsigned { suite });
        }
    }
    Ok(signed_by.into_iter().map(PublicKey::id).collect())
}

/// As [`verify`], for a statement, which also names whom it is for.
///
/// # Errors
/// As [`verify`], and for a statement that is addressed to another authority than `addressee`.
pub fn verify_statement<T: StatementText>(
    envelope: Envelope,
    author: &AuthorityId,
    addressee: &AuthorityId,
    keys: &[PublicKey],
    required: &[Suite],
) -> Result<Authentic<T>, DsseFault> {
    let authentic: Authentic<T> = verify(envelope, author, keys, required)?;
    if authentic.text().addressee() != addressee {
        return Err(DsseFault::WrongAddressee);
    }
    Ok(authentic)
}
