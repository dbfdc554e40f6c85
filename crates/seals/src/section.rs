//! One section of content: padded, sealed under a secret of its own, committed to. Content is bytes here.
//!
//! ```text
//! padded plaintext   u32 length of the fields, big-endian | the fields | zeros, to 1, 4, 16, 64 or 256 KiB
//! keys               HKDF-SHA-256(salt "entente.section.v1", secret)
//!                      info "entente.section.v1 seal"   -> 32 bytes, AES-256-GCM
//!                      info "entente.section.v1 commit" -> 32 bytes, HMAC-SHA-256
//! ciphertext         AES-256-GCM, nonce twelve zeros (each key seals once), AAD = transmittal id | section id
//! commitment         HMAC-SHA-256("entente.commitment.v1" | transmittal id | section id | padded plaintext)
//! ```

use aes_gcm::aead::{Aead as _, Nonce, Payload};
use aes_gcm::{Aes256Gcm, KeyInit as _};
use entente_casework::{SectionId, StatementId};
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::digest::Digest;
use crate::secret::{SECRET_BYTES, SectionSecret};
use crate::statement::{PADDED_BYTES, SectionEntry};

const SALT: &[u8] = b"entente.section.v1";
const SEAL_INFO: &[u8] = b"entente.section.v1 seal";
const COMMIT_INFO: &[u8] = b"entente.section.v1 commit";
const COMMITMENT_LABEL: &[u8] = b"entente.commitment.v1";
const LENGTH_BYTES: usize = 4;
/// How much longer a ciphertext is than its padded plaintext, in bytes.
pub const TAG_BYTES: usize = 16;
/// Longest content of one section, in bytes before padding.
pub const FIELDS_BYTES_MAX: usize = (256 << 10) - LENGTH_BYTES;

/// Why a section was not sealed or not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SectionFault {
    /// More content than one section holds: the draft must say less, or say it in an attachment.
    #[error("the section has {length} bytes of content, {FIELDS_BYTES_MAX} are allowed")]
    TooLong {
        /// Length of the content, in bytes.
        length: usize,
    },
    /// The bytes that came are not those that the statement names. The way may have spoilt them: trying again can help.
    #[error("the ciphertext is not the one that the statement names")]
    WrongCiphertext,
    /// The secret does not open the ciphertext. The fault lies with the sender.
    #[error("the secret does not open the ciphertext")]
    Sealed,
    /// It opens, but not to what the statement commits to. The fault lies with the sender.
    #[error("the content is not what the statement commits to")]
    WrongCommitment,
    /// It opens, but is not padded as it must be. The fault lies with the sender.
    #[error("the content is not padded as it must be")]
    Padding,
}

/// Where a section stands. Both ids are random, so no other section has the same place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SectionPlace {
    /// The transmittal.
    pub transmittal: StatementId,
    /// The section in it.
    pub section: SectionId,
}

impl SectionPlace {
    fn bytes(self) -> [u8; 32] {
        let mut bytes = [0; 32];
        let (transmittal, section) = bytes.split_at_mut(16);
        transmittal.copy_from_slice(self.transmittal.as_bytes());
        section.copy_from_slice(self.section.as_bytes());
        bytes
    }
}

/// What sealing gives: the bytes that both sides keep, and what the statement says of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedSection {
    /// The padded plaintext, sealed.
    pub ciphertext: Vec<u8>,
    /// What the sender is bound to.
    pub commitment: Digest,
    /// Length of the padded plaintext, in bytes.
    pub padded_length: u32,
}

struct SectionKeys {
    seal: Zeroizing<[u8; 32]>,
    commit: Zeroizing<[u8; 32]>,
}

fn keys(secret: &SectionSecret) -> SectionKeys {
    let hkdf = Hkdf::<Sha256>::new(Some(SALT), secret.expose());
    let expand = |info: &[u8]| {
        let mut key = Zeroizing::new([0; SECRET_BYTES]);
        // Fails only beyond 255 blocks; this is one.
        let made = hkdf.expand(info, key.as_mut_slice());
        debug_assert!(made.is_ok(), "one block is never too long");
        key
    };
    SectionKeys { seal: expand(SEAL_INFO), commit: expand(COMMIT_INFO) }
}

fn commitment(keys: &SectionKeys, place: SectionPlace, padded: &[u8]) -> [u8; 32] {
    // HMAC fills a key shorter than its block with zeros (RFC 2104): done here, so that nothing can fail.
    let mut block = Zeroizing::new([0; 64]);
    for (to, from) in block.iter_mut().zip(keys.commit.iter()) {
        *to = *from;
    }
    let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new((&*block).into());
    mac.update(COMMITMENT_LABEL);
    mac.update(&place.bytes());
    mac.update(padded);
    mac.finalize().into_bytes().into()
}

/// Pads to the smallest length that holds the fields.
fn pad(fields: &[u8]) -> Result<(Zeroizing<Vec<u8>>, u32), SectionFault> {
    let too_long = SectionFault::TooLong { length: fields.len() };
    let length = u32::try_from(fields.len()).map_err(|_| too_long)?;
    let fits =
        |padded: &&u32| usize::try_from(**padded).is_ok_and(|padded| padded >= LENGTH_BYTES + fields.len());
    let padded_length = *PADDED_BYTES.iter().find(fits).ok_or(too_long)?;
    let mut padded = Zeroizing::new(Vec::with_capacity(padded_length as usize));
    padded.extend_from_slice(&length.to_be_bytes());
    padded.extend_from_slice(fields);
    padded.resize(padded_length as usize, 0);
    Ok((padded, padded_length))
}

fn unpad(padded: &[u8]) -> Result<Zeroizing<Vec<u8>>, SectionFault> {
    let (length, rest) = padded.split_first_chunk::<LENGTH_BYTES>().ok_or(SectionFault::Padding)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| SectionFault::Padding)?;
    let (fields, zeros) = rest.split_at_checked(length).ok_or(SectionFault::Padding)?;
    if zeros.iter().any(|byte| *byte != 0) {
        return Err(SectionFault::Padding);
    }
    Ok(Zeroizing::new(fields.to_vec()))
}

/// Seals the fields of one section. A secret seals once: the nonce is fixed.
///
/// # Errors
/// More content than a section holds.
pub fn seal(
    secret: &SectionSecret,
    place: SectionPlace,
    fields: &[u8],
) -> Result<SealedSection, SectionFault> {
    let (padded, padded_length) = pad(fields)?;
    let keys = keys(secret);
    let commitment = Digest::from_bytes(commitment(&keys, place, &padded));
    let cipher = Aes256Gcm::new((&*keys.seal).into());
    let payload = Payload { msg: padded.as_slice(), aad: &place.bytes() };
    let ciphertext = cipher.encrypt(&Nonce::<Aes256Gcm>::default(), payload);
    let ciphertext = ciphertext.map_err(|_| SectionFault::TooLong { length: fields.len() })?;
    Ok(SealedSection { ciphertext, commitment, padded_length })
}

/// Whether these are the bytes that the statement names. Needs no secret, so it also guards sections for other readers.
///
/// # Errors
/// They are not.
pub fn check_ciphertext(entry: &SectionEntry, ciphertext: &[u8]) -> Result<(), SectionFault> {
    let length = usize::try_from(entry.padded_length).map_err(|_| SectionFault::WrongCiphertext)?;
    let named = ciphertext.len() == length + TAG_BYTES && Digest::of(ciphertext) == entry.ciphertext_sha256;
    if named { Ok(()) } else { Err(SectionFault::WrongCiphertext) }
}

/// Opens a section and checks that it is what the statement names and commits to. Answers the fields.
///
/// # Errors
/// Says which of ciphertext, seal, commitment and padding is wrong.
pub fn open(
    secret: &SectionSecret,
    transmittal: StatementId,
    entry: &SectionEntry,
    ciphertext: &[u8],
) -> Result<Zeroizing<Vec<u8>>, SectionFault> {
    check_ciphertext(entry, ciphertext)?;
    let place = SectionPlace { transmittal, section: entry.id };
    let keys = keys(secret);
    let cipher = Aes256Gcm::new((&*keys.seal).into());
    let payload = Payload { msg: ciphertext, aad: &place.bytes() };
    let padded = cipher.decrypt(&Nonce::<Aes256Gcm>::default(), payload).map_err(|_| SectionFault::Sealed)?;
    let padded = Zeroizing::new(padded);
    // AES-GCM does not bind its key: one ciphertext can be made to open under two secrets. The commitment does.
    let found = commitment(&keys, place, &padded);
    if !bool::from(found.ct_eq(entry.commitment.as_bytes())) {
        return Err(SectionFault::WrongCommitment);
    }
    unpad(&padded)
}
