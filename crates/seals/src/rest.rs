//! Sealing at rest: what the store keeps about a case, and the wrapped secrets of its sections, under a content key of the
//! keyring. The place of a record stands under the seal, so that records cannot be exchanged.
//!
//! ```text
//! offset  length  meaning
//!      0       1  version, 1
//!      1      12  nonce, random
//!     13    n+16  AES-256-GCM ciphertext
//! ```
//! AAD = label | length of the place, u16 big-endian | place. The label is "entente.rest.v1" for a record and
//! "entente.wrap.v1" for a wrapped secret.

use aes_gcm::aead::{Aead as _, Nonce, Payload};
use aes_gcm::{Aes256Gcm, KeyInit as _};
use zeroize::Zeroizing;

use crate::entropy::Entropy;
use crate::secret::{ContentKey, SECRET_BYTES};

const VERSION: u8 = 1;
const NONCE_BYTES: usize = 12;
const RECORD_LABEL: &[u8] = b"entente.rest.v1";
const WRAP_LABEL: &[u8] = b"entente.wrap.v1";
/// How much longer a sealed record is than its plaintext, in bytes.
pub const REST_OVERHEAD_BYTES: usize = 1 + NONCE_BYTES + 16;
/// Longest place that can be bound, in bytes.
pub const PLACE_BYTES_MAX: usize = 1_024;

/// Why a record was not sealed or not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RestFault {
    /// Written by a version that this one does not know.
    #[error("the record was sealed by version `{found}`, this node reads version 1")]
    Version {
        /// The version byte.
        found: u8,
    },
    /// Too short to be a sealed record, or a wrapped secret of another length.
    #[error("the record has a length that none can have")]
    Length,
    /// Another key, another place, or changed bytes.
    #[error("the record does not open under this key at this place")]
    Sealed,
    /// The place is longer than [`PLACE_BYTES_MAX`], or the record longer than the cipher allows.
    #[error("the record or its place is too long to be sealed")]
    TooLong,
}

fn aad(label: &[u8], place: &[u8]) -> Result<Vec<u8>, RestFault> {
    if place.len() > PLACE_BYTES_MAX {
        return Err(RestFault::TooLong);
    }
    let length = u16::try_from(place.len()).map_err(|_| RestFault::TooLong)?;
    Ok([label, &length.to_be_bytes(), place].concat())
}

fn seal_as(
    label: &[u8],
    key: &ContentKey,
    place: &[u8],
    plaintext: &[u8],
    entropy: &mut (impl Entropy + ?Sized),
) -> Result<Vec<u8>, RestFault> {
    let mut nonce = [0; NONCE_BYTES];
    entropy.fill(&mut nonce);
    let aad = aad(label, place)?;
    let cipher = Aes256Gcm::new(key.expose().into());
    let payload = Payload { msg: plaintext, aad: &aad };
    let ciphertext =
        cipher.encrypt(&Nonce::<Aes256Gcm>::from(nonce), payload).map_err(|_| RestFault::TooLong)?;
    let mut sealed = Vec::with_capacity(1 + NONCE_BYTES + ciphertext.len());
    sealed.push(VERSION);
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(&ciphertext);
    Ok(sealed)
}

fn open_as(
    label: &[u8],
    key: &ContentKey,
    place: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, RestFault> {
    let (version, rest) = sealed.split_first().ok_or(RestFault::Length)?;
    if *version != VERSION {
        return Err(RestFault::Version { found: *version });
    }
    let (nonce, ciphertext) = rest.split_first_chunk::<NONCE_BYTES>().ok_or(RestFault::Length)?;
    let aad = aad(label, place)?;
    let cipher = Aes256Gcm::new(key.expose().into());
    let payload = Payload { msg: ciphertext, aad: &aad };
    let plaintext =
        cipher.decrypt(&Nonce::<Aes256Gcm>::from(*nonce), payload).map_err(|_| RestFault::Sealed)?;
    Ok(Zeroizing::new(plaintext))
}

/// Seals a record for one place, such as the id of its stream and its version in it.
///
/// # Errors
/// The place or the record is too long.
pub fn seal(
    key: &ContentKey,
    place: &[u8],
    plaintext: &[u8],
    entropy: &mut (impl Entropy + ?Sized),
) -> Result<Vec<u8>, RestFault> {
    seal_as(RECORD_LABEL, key, place, plaintext, entropy)
}

/// Opens a record at its place.
///
/// # Errors
/// Another key, place or version, or changed bytes.
pub fn open(key: &ContentKey, place: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, RestFault> {
    open_as(RECORD_LABEL, key, place, sealed)
}

/// Wraps a 32-byte secret, such as a section's, for one place, such as transmittal id and section id.
///
/// # Errors
/// The place is too long.
pub fn wrap_secret(
    key: &ContentKey,
    place: &[u8],
    secret: &[u8; SECRET_BYTES],
    entropy: &mut (impl Entropy + ?Sized),
) -> Result<Vec<u8>, RestFault> {
    seal_as(WRAP_LABEL, key, place, secret, entropy)
}

/// Unwraps what [`wrap_secret`] wrapped.
///
/// # Errors
/// Another key, place or version, changed bytes, or not 32 bytes.
pub fn unwrap_secret(
    key: &ContentKey,
    place: &[u8],
    wrapped: &[u8],
) -> Result<Zeroizing<[u8; SECRET_BYTES]>, RestFault> {
    let secret = open_as(WRAP_LABEL, key, place, wrapped)?;
    let secret: &[u8; SECRET_BYTES] = secret.as_slice().try_into().map_err(|_| RestFault::Length)?;
    Ok(Zeroizing::new(*secret))
}
