//! Role keys: what each signs or opens, and nothing else. One key, one role; the id of a key covers its role, so that the
//! same bytes in another role are another key. Certificates are in `certificate`, their history in `history`.

use std::fmt;

use ed25519_dalek::{Signature as DalekSignature, Signer as _, SigningKey as DalekKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::digest::{Digest, InvalidDigest};
use crate::secret::KeySeed;

/// Length of an Ed25519 signature, in bytes.
pub const SIGNATURE_BYTES: usize = 64;
/// What the id of a key begins with before it is hashed.
const KEY_ID_LABEL: &[u8] = b"entente.key-id.v1\n";

/// What a key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Role {
    /// Offline; named in the agreement package. Signs agreements and certifies statement, checkpoint, cosignature,
    /// ombuds and officer keys.
    Authority,
    /// Signs statements, and certifies encryption keys and TLS pins.
    Statement,
    /// Signs the heads of one's own trees.
    Checkpoint,
    /// Cosigns the heads of a partner's trees.
    Cosignature,
    /// Opens key envelopes.
    Encryption,
    /// Ends TLS connections; certified as a pin.
    Tls,
    /// Opens the key envelopes of the children's ombudsperson. Certified by the authority key, not by a key that lies on
    /// the authority's node: nobody there may put a key of its own in this place.
    Ombuds,
    /// An officer of the authority: two of them together put an agreement in force on their own node. Lies with the officer.
    Officer,
}

impl Role {
    /// The number of the role in key files and key ids.
    pub const fn number(self) -> u8 {
        match self {
            Self::Authority => 1,
            Self::Statement => 2,
            Self::Checkpoint => 3,
            Self::Cosignature => 4,
            Self::Encryption => 5,
            Self::Tls => 6,
            Self::Ombuds => 7,
            Self::Officer => 8,
        }
    }

    /// The role with this number.
    pub const fn from_number(number: u8) -> Option<Self> {
        Some(match number {
            1 => Self::Authority,
            2 => Self::Statement,
            3 => Self::Checkpoint,
            4 => Self::Cosignature,
            5 => Self::Encryption,
            6 => Self::Tls,
            7 => Self::Ombuds,
            8 => Self::Officer,
            _ => return None,
        })
    }

    /// The only suite that this version knows for the role.
    pub const fn suite(self) -> Suite {
        match self {
            Self::Authority | Self::Statement | Self::Checkpoint | Self::Cosignature | Self::Officer => {
                Suite::Ed25519
            }
            Self::Encryption | Self::Ombuds => Suite::DhkemX25519HkdfSha256,
            Self::Tls => Suite::SpkiSha256,
        }
    }

    /// Which role certifies keys of this one; none for the authority key, which the agreement package names.
    pub const fn certified_by(self) -> Option<Self> {
        match self {
            Self::Authority => None,
            Self::Statement | Self::Checkpoint | Self::Cosignature | Self::Ombuds | Self::Officer => {
                Some(Self::Authority)
            }
            Self::Encryption | Self::Tls => Some(Self::Statement),
        }
    }
}

/// How the bytes of a key are to be read. A hybrid or a post-quantum suite gets a further number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Suite {
    /// RFC 8032, verified strictly: no small-order point, no malleable signature.
    #[serde(rename = "ED25519")]
    Ed25519,
    /// RFC 9180, KEM 0x0020.
    #[serde(rename = "DHKEM_X25519_HKDF_SHA256")]
    DhkemX25519HkdfSha256,
    /// SHA-256 of the DER SubjectPublicKeyInfo of a TLS certificate: a pin, not a key.
    #[serde(rename = "SPKI_SHA256")]
    SpkiSha256,
}

impl Suite {
    /// The number of the suite in carriages, key files and key ids.
    pub const fn number(self) -> u8 {
        match self {
            Self::Ed25519 => 1,
            Self::DhkemX25519HkdfSha256 => 2,
            Self::SpkiSha256 => 3,
        }
    }
}

/// The id of a role key: SHA-256 over label, role, suite and key bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RoleKeyId(Digest);

impl RoleKeyId {
    /// The id that these bytes are.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Digest::from_bytes(bytes))
    }
    /// The 32 bytes of the id.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }
}
impl fmt::Display for RoleKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
impl fmt::Debug for RoleKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
impl std::str::FromStr for RoleKeyId {
    type Err = InvalidDigest;
    fn from_str(text: &str) -> Result<Self, InvalidDigest> {
        text.parse().map(Self)
    }
}

/// The public half of a role key, or the pin of a TLS key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PublicKey {
    role: Role,
    bytes: [u8; 32],
}

/// Why bytes cannot be a key, or a key cannot do what was asked of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyFault {
    /// Ed25519: not a point, or one of small order, which would verify anything.
    #[error("the key is not a point of the curve, or one of small order")]
    NotAKey,
    /// A key was asked to do the work of another role.
    #[error("a key of role `{found:?}` cannot do what a key of role `{expected:?}` does")]
    WrongRole {
        /// The role that was needed.
        expected: Role,
        /// The role of the key.
        found: Role,
    },
    /// The signature is not one of this key over these bytes.
    #[error("the signature does not fit the key and the bytes")]
    BadSignature,
}

impl PublicKey {
    /// Takes over the public half of a key.
    ///
    /// # Errors
    /// For a signing role, bytes that are no point of the curve or a point of small order.
    pub fn new(role: Role, bytes: [u8; 32]) -> Result<Self, KeyFault> {
        if role.suite() == Suite::Ed25519 {
            let key = VerifyingKey::from_bytes(&bytes).map_err(|_| KeyFault::NotAKey)?;
            if key.is_weak() {
                return Err(KeyFault::NotAKey);
            }
        }
        Ok(Self { role, bytes })
    }

    /// What the key is for.
    pub const fn role(&self) -> Role {
        self.role
    }
    /// How its bytes are read.
    pub const fn suite(&self) -> Suite {
        self.role.suite()
    }
    /// The key itself; for TLS, the pin.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.bytes
    }
    /// The id of the key.
    pub fn id(&self) -> RoleKeyId {
        let mut hash = Sha256::new();
        hash.update(KEY_ID_LABEL);
        hash.update([self.role.number(), self.suite().number()]);
        hash.update(self.bytes);
        RoleKeyId::from_bytes(hash.finalize().into())
    }

    /// Verifies strictly (RFC 8032 with the cofactorless equation, no small-order point).
    ///
    /// # Errors
    /// The signature does not fit, or the role does not sign.
    pub fn verify(&self, message: &[u8], signature: &[u8; SIGNATURE_BYTES]) -> Result<(), KeyFault> {
        if self.suite() != Suite::Ed25519 {
            return Err(KeyFault::WrongRole { expected: Role::Statement, found: self.role });
        }
        let key = VerifyingKey::from_bytes(&self.bytes).map_err(|_| KeyFault::NotAKey)?;
        key.verify_strict(message, &DalekSignature::from_bytes(signature)).map_err(|_| KeyFault::BadSignature)
    }
}

/// The private half of a signing key. Wiped when dropped; prints as `...`.
pub struct SigningKey {
    role: Role,
    key: DalekKey,
}

impl SigningKey {
    /// The key that grows from this seed.
    ///
    /// # Errors
    /// A role that does not sign here (encryption, TLS).
    pub fn from_seed(role: Role, seed: &KeySeed) -> Result<Self, KeyFault> {
        if role.suite() != Suite::Ed25519 {
            return Err(KeyFault::WrongRole { expected: Role::Statement, found: role });
        }
        Ok(Self { role, key: DalekKey::from_bytes(seed.expose()) })
    }

    /// What the key is for.
    pub const fn role(&self) -> Role {
        self.role
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        PublicKey { role: self.role, bytes: self.key.verifying_key().to_bytes() }
    }

    /// Signs bytes that are no DSSE envelope: the text of a checkpoint or of a cosignature, or an agreement's digest line.
    /// A statement key never does: what it signs goes through [`crate::dsse::sign`].
    ///
    /// # Errors
    /// The key is one for statements.
    pub fn sign_note(&self, note: &[u8]) -> Result<[u8; SIGNATURE_BYTES], KeyFault> {
        match self.role {
            Role::Checkpoint | Role::Cosignature | Role::Authority => Ok(self.sign(note)),
            found => Err(KeyFault::WrongRole { expected: Role::Checkpoint, found }),
        }
    }

    pub(crate) fn sign(&self, message: &[u8]) -> [u8; SIGNATURE_BYTES] {
        self.key.sign(message).to_bytes()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({:?}, ...)", self.role)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(role: Role) -> SigningKey {
        SigningKey::from_seed(role, &KeySeed::from_bytes([7; 32])).unwrap()
    }

    #[test]
    fn one_seed_in_two_roles_is_two_keys() {
        let (statement, checkpoint) = (key(Role::Statement).public(), key(Role::Checkpoint).public());
        assert_eq!(statement.as_bytes(), checkpoint.as_bytes());
        assert_ne!(statement.id(), checkpoint.id());
    }

    #[test]
    fn a_key_keeps_to_its_role() {
        assert!(matches!(key(Role::Statement).sign_note(b"head"), Err(KeyFault::WrongRole { .. })));
        assert!(key(Role::Checkpoint).sign_note(b"head").is_ok());
        for role in [Role::Encryption, Role::Tls, Role::Ombuds] {
            assert!(SigningKey::from_seed(role, &KeySeed::from_bytes([7; 32])).is_err());
            let public = PublicKey::new(role, [7; 32]).unwrap();
            assert!(matches!(public.verify(b"", &[0; 64]), Err(KeyFault::WrongRole { .. })));
        }
        for number in 1..=8 {
            assert_eq!(Role::from_number(number).map(Role::number), Some(number));
        }
        assert_eq!((Role::from_number(0), Role::from_number(9)), (None, None));
    }

    #[test]
    fn small_order_points_are_no_keys() {
        // The identity, and a point of order two: with either, one signature fits every message.
        let mut identity = [0; 32];
        identity[0] = 1;
        let mut order_two = [0xff; 32];
        (order_two[0], order_two[31]) = (0xec, 0x7f);
        for weak in [identity, order_two] {
            assert_eq!(PublicKey::new(Role::Statement, weak), Err(KeyFault::NotAKey));
            // Control: the curve library itself takes them for points, so that our check is what refuses them.
            assert!(VerifyingKey::from_bytes(&weak).is_ok());
        }
    }

    #[test]
    fn rfc_8032_test_1_signs_and_verifies() {
        let seed = hex::decode("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60").unwrap();
        let key =
            SigningKey::from_seed(Role::Checkpoint, &KeySeed::from_bytes(seed.try_into().unwrap())).unwrap();
        let public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        assert_eq!(hex::encode(key.public().as_bytes()), public);
        let signature = key.sign_note(b"").unwrap();
        assert!(hex::encode(signature).starts_with("e5564300c360ac729086e2cc806e828a"));
        assert_eq!(key.public().verify(b"", &signature), Ok(()));
        assert_eq!(key.public().verify(b"x", &signature), Err(KeyFault::BadSignature));
    }

    #[test]
    fn the_private_half_prints_as_dots() {
        assert_eq!(format!("{:?}", key(Role::Statement)), "SigningKey(Statement, ...)");
    }
}
