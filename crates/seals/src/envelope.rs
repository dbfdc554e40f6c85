//! The key envelope: the secrets of one transmittal for one reader, sealed to the reader's encryption key. Made anew for
//! every attempt and stored by neither side, so that destroying the wrapped secrets destroys the content.
//!
//! ```text
//! offset  length  meaning
//!      0       1  version, 1
//!      1       1  reader: 1 AUTHORITY, 2 OMBUDS
//!      2       2  KEM, big-endian: 0x0020 DHKEM(X25519, HKDF-SHA256)
//!      4       2  KDF: 0x0001 HKDF-SHA256
//!      6       2  AEAD: 0x0002 AES-256-GCM
//!      8      32  id of the recipient's encryption key
//!     40      32  encapsulated key
//!     72   32m+16 ciphertext
//! ```
//! HPKE base mode (RFC 9180): info = the transmittal's identity, AAD = bytes 0 to 39, plaintext = the secrets of that
//! reader's sections in the order of the statement, then, for AUTHORITY, the keys of the attachments in theirs.

use hpke::aead::AesGcm256;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable as _, Kem as _, OpModeR, OpModeS, Serializable as _};
use zeroize::Zeroizing;

use crate::digest::Digest;
use crate::entropy::Entropy;
use crate::keys::{KeyFault, PublicKey, Role, RoleKeyId, Suite};
use crate::secret::{KeySeed, SECRET_BYTES};
use crate::statement::{ATTACHMENTS_MAX, Reader, SECTIONS_MAX};

type Kem = X25519HkdfSha256;

const VERSION: u8 = 1;
const SUITE: [u8; 6] = [0x00, 0x20, 0x00, 0x01, 0x00, 0x02];
const CLEAR_BYTES: usize = 40;
const ENCAPSULATED_BYTES: usize = 32;
const TAG_BYTES: usize = 16;
/// Most secrets that one key envelope carries.
pub const SECRETS_MAX: usize = SECTIONS_MAX + ATTACHMENTS_MAX;
/// Longest key envelope, in bytes.
pub const KEY_ENVELOPE_BYTES_MAX: usize =
    CLEAR_BYTES + ENCAPSULATED_BYTES + SECRETS_MAX * SECRET_BYTES + TAG_BYTES;

/// Why a key envelope was not made, read or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeFault {
    /// Written by a version that this one does not know.
    #[error("the key envelope has version `{found}`, this node reads version 1")]
    Version {
        /// The version byte.
        found: u8,
    },
    /// Sealed with another suite than the one that the agreement names.
    #[error("the key envelope is sealed with a suite that this node does not know")]
    Suite,
    /// No reader has this number.
    #[error("the key envelope is for a reader that this node does not know")]
    Reader,
    /// Not a length that a key envelope can have.
    #[error("the key envelope has a length that none can have")]
    Length,
    /// Sealed to another key: stale, most likely. The sender fetches the newer certificate and tries again.
    #[error("the key envelope is sealed to key `{recipient}`, which is not this one")]
    OtherKey {
        /// The key it is sealed to.
        recipient: RoleKeyId,
    },
    /// It does not open: made for another transmittal, or changed on the way. The fault lies with the sender.
    #[error("the key envelope does not open for this transmittal")]
    Sealed,
    /// It opens, and carries another number of secrets than the statement has sections and attachments for this reader.
    #[error("the key envelope carries {found} secrets, the statement asks for {expected}")]
    Count {
        /// Sections of this reader, and attachments.
        expected: usize,
        /// Secrets found.
        found: usize,
    },
    /// Not an encryption key, or bytes that are none.
    #[error("the recipient's key cannot be sealed to")]
    Key(#[source] KeyFault),
}

impl Reader {
    /// The role of the key that opens for this reader.
    pub const fn key_role(self) -> Role {
        match self {
            Self::Authority => Role::Encryption,
            Self::Ombuds => Role::Ombuds,
        }
    }
    const fn number(self) -> u8 {
        match self {
            Self::Authority => 1,
            Self::Ombuds => 2,
        }
    }
    const fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::Authority),
            2 => Some(Self::Ombuds),
            _ => None,
        }
    }
}

/// The private half of an encryption key. Changes every 30 days; the old one is destroyed a week later.
#[derive(Clone)]
pub struct OpeningKey {
    private: <Kem as hpke::Kem>::PrivateKey,
    public: PublicKey,
}

impl OpeningKey {
    /// The key that grows from this seed, by DeriveKeyPair of RFC 9180, section 7.1.3.
    ///
    /// # Errors
    /// A role that opens nothing.
    pub fn from_seed(role: Role, seed: &KeySeed) -> Result<Self, KeyFault> {
        if role.suite() != Suite::DhkemX25519HkdfSha256 {
            return Err(KeyFault::WrongRole { expected: Role::Encryption, found: role });
        }
        let (private, public) = Kem::derive_keypair(seed.expose());
        Ok(Self { private, public: PublicKey::new(role, public.to_bytes().into())? })
    }

    /// The public half.
    pub const fn public(&self) -> PublicKey {
        self.public
    }
}

impl std::fmt::Debug for OpeningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "OpeningKey({}, ...)", self.public.id())
    }
}

/// The entropy that was handed in, in the shape that HPKE asks for.
struct HandedIn<'e, E: ?Sized>(&'e mut E);

impl<E: Entropy + ?Sized> TryRng for HandedIn<'_, E> {
    type Error = std::convert::Infallible;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        Ok(u32::from_le_bytes(bytes))
    }
    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        Ok(u64::from_le_bytes(bytes))
    }
    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Self::Error> {
        self.0.fill(bytes);
        Ok(())
    }
}
impl<E: Entropy + ?Sized> TryCryptoRng for HandedIn<'_, E> {}

/// A key envelope as it travels: its clear part is read, nothing in it is believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyEnvelope {
    clear: [u8; CLEAR_BYTES],
    reader: Reader,
    recipient: RoleKeyId,
    encapsulated: [u8; ENCAPSULATED_BYTES],
    ciphertext: Vec<u8>,
}

fn clear(reader: Reader, recipient: &RoleKeyId) -> [u8; CLEAR_BYTES] {
    let mut clear = [0; CLEAR_BYTES];
    let (head, key_id) = clear.split_at_mut(8);
    head.copy_from_slice(&[&[VERSION, reader.number()][..], &SUITE[..]].concat());
    key_id.copy_from_slice(recipient.as_bytes());
    clear
}

impl KeyEnvelope {
    /// Seals `secrets` to `recipient`, for the transmittal with this identity and no other.
    ///
    /// # Errors
    /// The key is not one of the reader, or there are more secrets than one transmittal has.
    pub fn seal(
        transmittal: &Digest,
        reader: Reader,
        recipient: &PublicKey,
        secrets: &[&[u8; SECRET_BYTES]],
        entropy: &mut (impl Entropy + ?Sized),
    ) -> Result<Self, EnvelopeFault> {
        let expected = reader.key_role();
        if recipient.role() != expected {
            return Err(EnvelopeFault::Key(KeyFault::WrongRole { expected, found: recipient.role() }));
        }
        if secrets.len() > SECRETS_MAX {
            return Err(EnvelopeFault::Length);
        }
        let public = <Kem as hpke::Kem>::PublicKey::from_bytes(recipient.as_bytes());
        let public = public.map_err(|_| EnvelopeFault::Key(KeyFault::NotAKey))?;
        let mut plaintext = Zeroizing::new(Vec::with_capacity(secrets.len() * SECRET_BYTES));
        for secret in secrets {
            plaintext.extend_from_slice(*secret);
        }
        let recipient = recipient.id();
        let clear = clear(reader, &recipient);
        let (encapsulated, ciphertext) = hpke::single_shot_seal_with_rng::<AesGcm256, HkdfSha256, Kem>(
            &OpModeS::Base,
            &public,
            transmittal.as_bytes(),
            &plaintext,
            &clear,
            &mut HandedIn(entropy),
        )
        .map_err(|_| EnvelopeFault::Key(KeyFault::NotAKey))?;
        Ok(Self { clear, reader, recipient, encapsulated: encapsulated.to_bytes().into(), ciphertext })
    }

    /// Reads the clear part.
    ///
    /// # Errors
    /// Another version, suite or reader, or a length that no key envelope has.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, EnvelopeFault> {
        match bytes.first() {
            Some(&VERSION) => {}
            Some(&found) => return Err(EnvelopeFault::Version { found }),
            None => return Err(EnvelopeFault::Length),
        }
        let (clear, rest) = bytes.split_first_chunk::<CLEAR_BYTES>().ok_or(EnvelopeFault::Length)?;
        let (encapsulated, ciphertext) =
            rest.split_first_chunk::<ENCAPSULATED_BYTES>().ok_or(EnvelopeFault::Length)?;
        let secrets = ciphertext.len().checked_sub(TAG_BYTES).ok_or(EnvelopeFault::Length)?;
        if secrets % SECRET_BYTES != 0 || secrets / SECRET_BYTES > SECRETS_MAX {
            return Err(EnvelopeFault::Length);
        }
        let [_, reader, suite @ ..] = clear.first_chunk::<8>().ok_or(EnvelopeFault::Length)?;
        if *suite != SUITE {
            return Err(EnvelopeFault::Suite);
        }
        let reader = Reader::from_number(*reader).ok_or(EnvelopeFault::Reader)?;
        let recipient = RoleKeyId::from_bytes(*clear.last_chunk::<32>().ok_or(EnvelopeFault::Length)?);
        let ciphertext = ciphertext.to_vec();
        Ok(Self { clear: *clear, reader, recipient, encapsulated: *encapsulated, ciphertext })
    }

    /// The bytes that travel.
    pub fn to_bytes(&self) -> Vec<u8> {
        [&self.clear[..], &self.encapsulated[..], &self.ciphertext[..]].concat()
    }

    /// Whose it is to open.
    pub const fn reader(&self) -> Reader {
        self.reader
    }
    /// The key it is sealed to.
    pub const fn recipient(&self) -> RoleKeyId {
        self.recipient
    }

    /// Opens it for the transmittal with this identity, which must have `expected` secrets for the reader.
    ///
    /// # Errors
    /// Sealed to another key or for another transmittal, changed, or with another number of secrets.
    pub fn open(
        &self,
        transmittal: &Digest,
        key: &OpeningKey,
        expected: usize,
    ) -> Result<Vec<Zeroizing<[u8; SECRET_BYTES]>>, EnvelopeFault> {
        if self.recipient != key.public.id() {
            return Err(EnvelopeFault::OtherKey { recipient: self.recipient });
        }
        let encapsulated = <Kem as hpke::Kem>::EncappedKey::from_bytes(&self.encapsulated);
        let encapsulated = encapsulated.map_err(|_| EnvelopeFault::Sealed)?;
        let plaintext = hpke::single_shot_open::<AesGcm256, HkdfSha256, Kem>(
            &OpModeR::Base,
            &key.private,
            &encapsulated,
            transmittal.as_bytes(),
            &self.ciphertext,
            &self.clear,
        );
        let plaintext = Zeroizing::new(plaintext.map_err(|_| EnvelopeFault::Sealed)?);
        let (secrets, _) = plaintext.as_chunks::<SECRET_BYTES>();
        if secrets.len() != expected {
            return Err(EnvelopeFault::Count { expected, found: secrets.len() });
        }
        Ok(secrets.iter().map(|secret| Zeroizing::new(*secret)).collect())
    }
}
