//! The bytes of a keyring file and the cryptography in them. A file is a header and records of 108 bytes each; keys are
//! wrapped with AES-256-GCM under the epoch key, which is wrapped under a key derived from the node key.
//! `docs/storage.md` has the offsets.

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

use super::{KeyScope, KeyState};
use crate::bytes::Rest;
use crate::record::KeyId;

/// The format that this program writes, and the newest it reads.
pub(crate) const KEYRING_VERSION: u8 = 1;
/// Bytes of the header and of every record.
pub(crate) const RECORD_BYTES: usize = 108;
/// Bytes of a nonce of AES-GCM.
pub(crate) const NONCE_BYTES: usize = 12;

const MAGIC: &[u8; 8] = b"ENTENTEK";
const WRAPPED_EPOCH_KEY_BYTES: usize = 48;
const WRAPPED_KEY_BYTES: usize = 72;
const CONTENT_KEY_BYTES: usize = 32;
const SCOPE_BYTES: usize = 24;
/// Bytes of a sealed scope: nonce, 24 bytes, tag.
pub(crate) const SEALED_SCOPE_BYTES: usize = NONCE_BYTES + SCOPE_BYTES + 16;
const KEY_RECORD: u8 = 1;
const STATE_RECORD: u8 = 2;
const EPOCH_LABEL: &[u8] = b"entente keyring epoch v1";
const ENTRY_LABEL: &[u8] = b"entente keyring entry v1";
const SCOPE_LABEL: &[u8] = b"entente keyring scope v1";

/// 32 bytes that are wiped when they are let go.
pub(crate) type Secret = Zeroizing<[u8; 32]>;

/// Why a header or a record was not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// It does not fit its checksum or its layout.
    Bad,
    /// It is of a format newer than this program.
    TooNew(u8),
}

/// The first record of a keyring file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) epoch: u64,
    pub(crate) epoch_id: [u8; 16],
    nonce: [u8; NONCE_BYTES],
    wrapped: [u8; WRAPPED_EPOCH_KEY_BYTES],
}

fn cipher(key: &[u8; 32]) -> Aes256Gcm {
    Aes256Gcm::new(&Key::<Aes256Gcm>::from(*key))
}

fn derived(secret: &[u8; 32], salt: &[u8], label: &[u8]) -> Secret {
    let mut key = Zeroizing::new([0; 32]);
    // HKDF refuses only outputs of more than 255 blocks; this is one. Were it to fail, the zero key would open nothing.
    let _ = Hkdf::<Sha256>::new(Some(salt), secret).expand(label, &mut *key);
    key
}

impl Header {
    /// Wraps a fresh epoch key for the file of that epoch. `None` never happens with these fixed lengths.
    pub(crate) fn wrap(
        epoch: u64,
        epoch_id: [u8; 16],
        nonce: [u8; NONCE_BYTES],
        node_key: &[u8; 32],
        epoch_key: &Secret,
    ) -> Option<Self> {
        let aad = Self::aad(epoch, &epoch_id);
        let payload = Payload { msg: &epoch_key[..], aad: &aad };
        let wrapping = derived(node_key, &epoch_id, EPOCH_LABEL);
        let wrapped = cipher(&wrapping).encrypt(&Nonce::from(nonce), payload).ok()?;
        Some(Self { epoch, epoch_id, nonce, wrapped: wrapped.try_into().ok()? })
    }

    /// The epoch key; `None` when the node key is another one.
    pub(crate) fn unwrap_key(&self, node_key: &[u8; 32]) -> Option<Secret> {
        let aad = Self::aad(self.epoch, &self.epoch_id);
        let payload = Payload { msg: &self.wrapped, aad: &aad };
        let wrapping = derived(node_key, &self.epoch_id, EPOCH_LABEL);
        let plain = Zeroizing::new(cipher(&wrapping).decrypt(&Nonce::from(self.nonce), payload).ok()?);
        let mut key = Zeroizing::new([0; 32]);
        key.copy_from_slice(plain.get(..32)?);
        Some(key)
    }

    fn aad(epoch: u64, epoch_id: &[u8; 16]) -> Vec<u8> {
        let mut aad = Vec::with_capacity(40);
        aad.extend(MAGIC);
        aad.push(KEYRING_VERSION);
        aad.extend([0; 7]);
        aad.extend(epoch.to_be_bytes());
        aad.extend(epoch_id);
        aad
    }

    pub(crate) fn to_bytes(self) -> Vec<u8> {
        let mut bytes = Self::aad(self.epoch, &self.epoch_id);
        bytes.extend(self.nonce);
        bytes.extend(self.wrapped);
        closed(bytes)
    }

    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, Unreadable> {
        // Before the checksum: where another version keeps its own, this program cannot know.
        match bytes.strip_prefix(MAGIC.as_slice()).and_then(<[u8]>::first) {
            Some(&KEYRING_VERSION) => {}
            Some(&found) if found > KEYRING_VERSION && !is_rotten(bytes) => {
                return Err(Unreadable::TooNew(found));
            }
            _ => return Err(Unreadable::Bad),
        }
        let mut rest = checked(bytes).ok_or(Unreadable::Bad)?;
        let parts = (|| {
            let _magic_and_version = rest.take(9)?;
            rest.zeros(7)?;
            let header = Self {
                epoch: rest.u64()?,
                epoch_id: rest.array()?,
                nonce: rest.array()?,
                wrapped: rest.array()?,
            };
            rest.zeros(4)?;
            Some(header)
        })();
        parts.ok_or(Unreadable::Bad)
    }
}

/// Whether a header fits its checksum once its version byte is put right: it is of this version, and that byte is damaged.
fn is_rotten(bytes: &[u8]) -> bool {
    let after = bytes.get(MAGIC.len() + 1..).unwrap_or_default();
    checked(&[MAGIC.as_slice(), &[KEYRING_VERSION], after].concat()).is_some()
}

fn closed(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.resize(RECORD_BYTES - 4, 0);
    let sum = crc32c::crc32c(&bytes);
    bytes.extend(sum.to_be_bytes());
    bytes
}

fn checked(bytes: &[u8]) -> Option<Rest<'_>> {
    let (body, sum) = bytes.split_last_chunk::<4>()?;
    let fits = bytes.len() == RECORD_BYTES && crc32c::crc32c(body) == u32::from_be_bytes(*sum);
    fits.then(|| Rest::of(body))
}

/// A key under its epoch key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wrapped {
    nonce: [u8; NONCE_BYTES],
    sealed: [u8; WRAPPED_KEY_BYTES],
}

impl std::fmt::Debug for Wrapped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("...")
    }
}

impl Drop for Erasable {
    fn drop(&mut self) {
        if let Some(wrapped) = &mut self.0 {
            wrapped.nonce.zeroize();
            wrapped.sealed.zeroize();
        }
    }
}

/// A wrapped key as memory holds it: wiped when it is let go, gone when it was destroyed.
#[derive(Debug)]
pub(crate) struct Erasable(pub(crate) Option<Wrapped>);

/// The epoch that a key is wrapped for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EpochName {
    pub(crate) number: u64,
    pub(crate) id: [u8; 16],
}

fn entry_aad(epoch: EpochName, key: KeyId) -> Vec<u8> {
    let mut aad = ENTRY_LABEL.to_vec();
    aad.extend(epoch.number.to_be_bytes());
    aad.extend(epoch.id);
    aad.extend(key.0);
    aad
}

impl Wrapped {
    /// Wraps a content key, and with it what it is for, once that is known.
    pub(crate) fn wrap(
        epoch: EpochName,
        epoch_key: &Secret,
        key: KeyId,
        nonce: [u8; NONCE_BYTES],
        content_key: &Secret,
        scope: Option<KeyScope>,
    ) -> Option<Self> {
        let mut plain = Zeroizing::new(Vec::with_capacity(CONTENT_KEY_BYTES + SCOPE_BYTES));
        plain.extend_from_slice(&content_key[..]);
        plain.extend(scope.map_or([0; SCOPE_BYTES], scope_bytes));
        let aad = entry_aad(epoch, key);
        let payload = Payload { msg: plain.as_slice(), aad: &aad };
        let sealed = cipher(epoch_key).encrypt(&Nonce::from(nonce), payload).ok()?;
        Some(Self { nonce, sealed: sealed.try_into().ok()? })
    }

    /// The content key and what it is for; `None` when this was wrapped under another epoch key or changed.
    pub(crate) fn unwrap_key(
        &self,
        epoch: EpochName,
        epoch_key: &Secret,
        key: KeyId,
    ) -> Option<(Secret, Option<KeyScope>)> {
        let aad = entry_aad(epoch, key);
        let payload = Payload { msg: &self.sealed, aad: &aad };
        let plain = Zeroizing::new(cipher(epoch_key).decrypt(&Nonce::from(self.nonce), payload).ok()?);
        let (secret, scope) = plain.split_at_checked(CONTENT_KEY_BYTES)?;
        let mut content_key = Zeroizing::new([0; 32]);
        content_key.copy_from_slice(secret);
        Some((content_key, read_scope(scope)))
    }
}

/// `1` (assigned), tier, class, subject, zeros, case. All zeros = not assigned.
fn scope_bytes(scope: KeyScope) -> [u8; SCOPE_BYTES] {
    let mut bytes = [0; SCOPE_BYTES];
    let mut parts = vec![1, scope.tier];
    parts.extend(scope.class.to_be_bytes());
    parts.extend(scope.subject.to_be_bytes());
    parts.extend([0, 0]);
    parts.extend(scope.case);
    bytes.iter_mut().zip(parts).for_each(|(place, byte)| *place = byte);
    bytes
}

fn read_scope(bytes: &[u8]) -> Option<KeyScope> {
    let mut rest = Rest::of(bytes);
    if rest.u8()? != 1 {
        return None;
    }
    let (tier, class, subject) = (rest.u8()?, rest.u16()?, rest.u16()?);
    rest.zeros(2)?;
    Some(KeyScope { case: rest.array()?, subject, tier, class })
}

/// One record of a keyring file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeyRecord {
    /// A key and its state when it was written. A destroyed one has no wrapped key.
    Key { id: KeyId, state: KeyState, wrapped: Option<Wrapped> },
    /// The state of a key changed.
    State { id: KeyId, state: KeyState },
}

impl KeyRecord {
    pub(crate) fn to_bytes(self) -> Vec<u8> {
        let (form, id, state, wrapped) = match self {
            Self::Key { id, state, wrapped } => (KEY_RECORD, id, state, wrapped),
            Self::State { id, state } => (STATE_RECORD, id, state, None),
        };
        let mut bytes = vec![form, state.code(), 0, 0];
        bytes.extend(id.0);
        if let Some(wrapped) = wrapped {
            bytes.extend(wrapped.nonce);
            bytes.extend(wrapped.sealed);
        }
        closed(bytes)
    }

    pub(crate) fn parse(bytes: &[u8]) -> Option<Self> {
        let mut rest = checked(bytes)?;
        let (form, state) = (rest.u8()?, KeyState::of_code(rest.u8()?)?);
        rest.zeros(2)?;
        let id = KeyId(rest.array()?);
        match (form, state) {
            (KEY_RECORD, KeyState::Destroyed) => {
                rest.zeros(NONCE_BYTES + WRAPPED_KEY_BYTES)?;
                Some(Self::Key { id, state, wrapped: None })
            }
            (KEY_RECORD, _) => {
                let wrapped = Wrapped { nonce: rest.array()?, sealed: rest.array()? };
                Some(Self::Key { id, state, wrapped: Some(wrapped) })
            }
            (STATE_RECORD, _) => {
                rest.zeros(NONCE_BYTES + WRAPPED_KEY_BYTES)?;
                Some(Self::State { id, state })
            }
            _ => None,
        }
    }
}

/// Seals what a key is for under that very key: when the key is gone, so is the link to the case.
pub(crate) fn seal_scope(
    key: KeyId,
    content_key: &Secret,
    nonce: [u8; NONCE_BYTES],
    scope: KeyScope,
) -> Option<Vec<u8>> {
    let plain = scope_bytes(scope);
    let payload = Payload { msg: &plain, aad: &key.0 };
    let sealed =
        cipher(&derived(content_key, &[], SCOPE_LABEL)).encrypt(&Nonce::from(nonce), payload).ok()?;
    Some([nonce.as_slice(), &sealed].concat())
}

/// Opens what [`seal_scope`] sealed.
pub(crate) fn open_scope(key: KeyId, content_key: &Secret, bytes: &[u8]) -> Option<KeyScope> {
    if bytes.len() != SEALED_SCOPE_BYTES {
        return None;
    }
    let (nonce, sealed) = bytes.split_first_chunk::<NONCE_BYTES>()?;
    let payload = Payload { msg: sealed, aad: &key.0 };
    let plain =
        cipher(&derived(content_key, &[], SCOPE_LABEL)).decrypt(&Nonce::from(*nonce), payload).ok()?;
    read_scope(&plain)
}
