//! Certificates of role keys: one authority says, under a key that may say so, that a key has a role. A DSSE text like any
//! statement, but for every partner alike. When it counts, `history` says; never a time in it.

use std::fmt;

use entente_casework::{AuthorityId, StatementId};
use serde::{Deserialize, Serialize};

use crate::dsse::Signed;
use crate::instant::Instant;
use crate::keys::{PublicKey, Role, RoleKeyId, Suite};
use crate::statement::{StatementFault, bound};
use crate::strict::{self, present};

/// Longest key of any suite, in bytes: room for ML-DSA-87 (FIPS 204).
pub const KEY_BYTES_MAX: usize = 2_592;

/// The bytes of a public key, in lower-case hexadecimal digits.
#[derive(Clone, PartialEq, Eq)]
pub struct KeyBytes(Vec<u8>);

impl KeyBytes {
    /// The bytes.
    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }
}
impl fmt::Debug for KeyBytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(&self.0))
    }
}
impl Serialize for KeyBytes {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&hex::encode(&self.0))
    }
}
impl<'de> Deserialize<'de> for KeyBytes {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(from)?;
        if text.len() > 2 * KEY_BYTES_MAX {
            return Err(serde::de::Error::custom("a key has at most 2,592 bytes"));
        }
        hex::decode(text.as_bytes()).map(Self).map_err(serde::de::Error::custom)
    }
}

/// Why a key comes, and what happens to the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Cause {
    /// The first key of its role, or one beside another.
    First,
    /// The one before was changed as planned; what it signed while it was valid stays believed.
    Routine,
    /// The one before is lost.
    Lost,
    /// The one before may be in other hands.
    Compromised,
}

/// Says that a key of an authority has a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyCertificate {
    /// Random.
    pub id: StatementId,
    /// Whose key it is.
    pub authority: AuthorityId,
    /// What it is for. Never AUTHORITY: that key is named in the agreement package and by nothing else.
    pub role: Role,
    /// How its bytes are read.
    pub suite: Suite,
    /// The key; for TLS, the pin.
    pub key: KeyBytes,
    /// The key it takes the place of.
    #[serde(deserialize_with = "present")]
    pub replaces: Option<RoleKeyId>,
    /// Why it comes.
    pub cause: Cause,
    /// Whether it belongs to a rehearsal. A node of the one sort believes no key of the other.
    pub rehearsal: bool,
    /// When it was signed, by the signer's clock. Informs; judges nothing.
    pub made_at: Instant,
    /// For encryption keys and pins, after this nobody should use it any more; judges no signature.
    #[serde(deserialize_with = "present")]
    pub use_until: Option<Instant>,
}

/// What a certificate says beside the key itself.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "each field is described once, at `KeyCertificate`")]
pub struct CertificateTerms {
    pub id: StatementId,
    pub authority: AuthorityId,
    pub replaces: Option<RoleKeyId>,
    pub cause: Cause,
    pub rehearsal: bool,
    pub made_at: Instant,
    pub use_until: Option<Instant>,
}

impl KeyCertificate {
    /// A certificate for `key`, to be signed with [`crate::dsse::sign`].
    pub fn new(key: &PublicKey, terms: CertificateTerms) -> Self {
        Self {
            id: terms.id,
            authority: terms.authority,
            role: key.role(),
            suite: key.suite(),
            key: KeyBytes(key.as_bytes().to_vec()),
            replaces: terms.replaces,
            cause: terms.cause,
            rehearsal: terms.rehearsal,
            made_at: terms.made_at,
            use_until: terms.use_until,
        }
    }

    /// The key that is certified.
    ///
    /// # Errors
    /// The bytes are no key of the suite, or the suite is not that of the role.
    pub fn public_key(&self) -> Result<PublicKey, StatementFault> {
        let wrong = || StatementFault::OutOfBounds { field: "key", expected: "a key of the role's suite" };
        bound(self.suite == self.role.suite(), "suite", "the suite of the role")?;
        let bytes = self.key.as_slice().try_into().map_err(|_| wrong())?;
        PublicKey::new(self.role, bytes).map_err(|_| wrong())
    }

    fn check(&self) -> Result<(), StatementFault> {
        bound(self.role.certified_by().is_some(), "role", "another role than AUTHORITY")?;
        let key = self.public_key()?;
        bound(self.replaces != Some(key.id()), "replaces", "another key than `key`")?;
        bound(
            self.replaces.is_none() == (self.cause == Cause::First),
            "cause",
            "FIRST when `replaces` is null, and only then",
        )?;
        bound(self.use_until.is_none_or(|end| end > self.made_at), "use_until", "after `made_at`")
    }
}

impl Signed for KeyCertificate {
    const PAYLOAD_TYPE: &'static str = "application/vnd.entente.key-certificate.v1+json";

    fn signed_by(&self) -> Role {
        // Checked before anything is signed and after anything is read: AUTHORITY is never certified.
        self.role.certified_by().unwrap_or(Role::Authority)
    }
    fn author(&self) -> &AuthorityId {
        &self.authority
    }
    fn write(&self) -> Result<Vec<u8>, StatementFault> {
        self.check()?;
        let bytes = serde_json::to_vec(self).map_err(StatementFault::Unreadable)?;
        strict::within_bounds(&bytes)?;
        Ok(bytes)
    }
    fn read(payload: &[u8]) -> Result<Self, StatementFault> {
        let certificate: Self = strict::read(payload)?;
        certificate.check()?;
        Ok(certificate)
    }
}
