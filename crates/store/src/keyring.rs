//! Where content keys live, and where they die. One 32-byte key per case, subject, tier and data class, wrapped under an
//! epoch key, in small files outside journal, index and data backups, in two places. A key is durable in both before
//! anyone gets it; a destroyed key is unusable at once, and after the next epoch no live file holds it in any form.
//!
//! What a key is *for* is not in the file when the key is made: spares are made and synced ahead, and the assignment
//! is a content record of the journal, sealed under the key itself, in the batch of the key's first use. So normal use
//! costs no sync here, an assignment is exactly as durable as the content it serves, and no case is named by a
//! destroyed key. This module never opens content.

mod files;
mod format;

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::fmt;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use zeroize::Zeroizing;

use crate::entropy::{Entropy, EntropyError};
use crate::error::ReadError;
use crate::files::{DirectoryLock, FileWriter, Files};
use crate::record::{KeyId, Record, StoredBody, StreamId};
use crate::store::Store;
use files::{APPEND_RECORDS_MAX, Places};
use format::{
    EpochName, Erasable, Header, KEYRING_VERSION, KeyRecord, NONCE_BYTES, Secret, Wrapped, open_scope,
    seal_scope,
};

/// Spares that are made at once: one sync in each place for so many first uses.
pub const SPARES_MAX: usize = APPEND_RECORDS_MAX;
/// When fewer are left, [`Keyring::top_up`] makes more.
pub const SPARES_LOW: usize = 16;
/// The stream of the journal that says what each key is for.
pub const ASSIGNMENTS: StreamId = StreamId::new(0xFF, [0; 32]);
/// The kind of the records in it.
const ASSIGNMENT_KIND: u8 = 1;

/// What one content key protects. The finest thing that can be erased on its own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyScope {
    /// The case: 16 random bytes, or those of the pair for what belongs to no case.
    pub case: [u8; 16],
    /// Ordinal of the person in the case, 0 = the case itself.
    pub subject: u16,
    /// How widely it may be known.
    pub tier: u8,
    /// The data class.
    pub class: u16,
}

impl fmt::Debug for KeyScope {
    // The case is a reference that is spoken on the telephone: it stays out of logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "scope of subject {}, tier {}, class {}", self.subject, self.tier, self.class)
    }
}

/// What may be done with a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyState {
    /// Seals and opens.
    Live,
    /// Opens only: the case is closed and kept.
    Sealed,
    /// Neither, for ever.
    Destroyed,
}

impl KeyState {
    const fn code(self) -> u8 {
        match self {
            Self::Live => 1,
            Self::Sealed => 2,
            Self::Destroyed => 3,
        }
    }

    const fn of_code(code: u8) -> Option<Self> {
        match code {
            1 => Some(Self::Live),
            2 => Some(Self::Sealed),
            3 => Some(Self::Destroyed),
            _ => None,
        }
    }
}

/// The key that opens the keyring. Handed in from outside: a file that only the node can read, a TPM, an HSM.
pub struct NodeKey(Zeroizing<[u8; 32]>);

impl NodeKey {
    /// The key that these 32 random bytes are.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }
}

impl fmt::Debug for NodeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("...")
    }
}

/// A content key, wiped from memory when it is let go.
pub struct ContentKey(Secret);

impl ContentKey {
    /// The 32 bytes, for the sealing of content only.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for ContentKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("...")
    }
}

/// A key to seal with.
#[derive(Debug)]
pub struct Lease {
    /// Its name, for [`crate::Body::Content`].
    pub id: KeyId,
    /// The key.
    pub key: ContentKey,
    /// Must be in the same batch as the content, while it is `Some`: without it nobody knows after a restart what the
    /// key was for. Call [`Keyring::confirm`] when that batch was kept.
    pub assignment: Option<Record>,
}

/// What was found when the keyring was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyringRecovery {
    /// The epoch in force.
    pub epoch: u64,
    /// Keys that can be used or opened, spares included.
    pub keys: usize,
    /// Keys that were destroyed.
    pub destroyed: usize,
    /// Whether the first or the second place was missing something and was mended from the other.
    pub mended: [bool; 2],
    /// Records at the very end that neither place had whole: made, and never handed out, when the power failed.
    pub torn: usize,
    /// Files of earlier epochs that an interrupted change had left, destroyed now.
    pub leftovers: u64,
}

/// What a new epoch did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewEpoch {
    /// The epoch in force now.
    pub epoch: u64,
    /// Keys that were wrapped anew.
    pub survivors: usize,
    /// Files of earlier epochs destroyed, in both places.
    pub destroyed_files: u64,
}

/// Why the keyring could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum KeyringError {
    /// There is no keyring. If the journal has content, do not make one: find the keyring first.
    #[error("there is no keyring in `{first}` nor in `{second}`")]
    Missing {
        /// The first place.
        first: String,
        /// The second place.
        second: String,
    },
    /// There is one already.
    #[error("there is already a keyring of epoch {epoch}")]
    Exists {
        /// Its epoch.
        epoch: u64,
    },
    /// Another process has it open.
    #[error("another process has the keyring in `{directory}` open")]
    Locked {
        /// Which place.
        directory: String,
    },
    /// The node key is not the one that this keyring was made with.
    #[error("the node key does not open the keyring of epoch {epoch}")]
    WrongNodeKey {
        /// The epoch tried.
        epoch: u64,
    },
    /// No place has this record sound. Restore a keyring of the same epoch; nothing was changed.
    #[error("the keyring is damaged in both places at record {record} of epoch {epoch}")]
    Damaged {
        /// The epoch.
        epoch: u64,
        /// The record, 0 = the header.
        record: usize,
    },
    /// Written by a newer program. Nothing was touched.
    #[error("the keyring has format version {found}, this program knows up to {known}")]
    TooNew {
        /// The version found.
        found: u8,
        /// The newest known.
        known: u8,
    },
    /// The operating system refused. The keyring stops: the caller ends the process, as with the journal.
    #[error("the keyring stopped while {doing}; end this process, the next start recovers")]
    Io {
        /// What was being done.
        doing: &'static str,
        /// What the operating system said.
        #[source]
        cause: io::Error,
    },
    /// It had stopped before.
    #[error("the keyring stopped earlier; end this process")]
    Stopped,
    /// [`Keyring::attach`] was not called: what the keys are for is not known yet.
    #[error("the keyring was not attached to its journal")]
    NotAttached,
    /// The key of this scope opens only; the case is closed.
    #[error("the key `{key}` is sealed, nothing more can be sealed under it")]
    Sealed {
        /// The key.
        key: KeyId,
    },
    /// No such key was ever here.
    #[error("the keyring has no key `{key}`")]
    Unknown {
        /// The key.
        key: KeyId,
    },
    /// The journal could not be read.
    #[error(transparent)]
    Journal(#[from] ReadError),
    /// No randomness.
    #[error(transparent)]
    Entropy(#[from] EntropyError),
    /// The cipher refused fixed lengths: a fault of this program.
    #[error("wrapping a key failed")]
    Wrapping,
}

struct Entry {
    state: KeyState,
    wrapped: Erasable,
    scope: Option<KeyScope>,
}

struct Inside {
    epoch: EpochName,
    epoch_key: Secret,
    entries: BTreeMap<KeyId, Entry>,
    by_scope: HashMap<KeyScope, KeyId>,
    spares: VecDeque<KeyId>,
    /// Assigned keys whose assignment the journal (or this file) holds for certain.
    confirmed: BTreeSet<KeyId>,
    writers: Vec<Box<dyn FileWriter>>,
    attached: bool,
    stopped: bool,
}

/// The keyring of one node.
pub struct Keyring {
    files: Arc<dyn Files>,
    places: Places,
    node_key: NodeKey,
    entropy: Arc<dyn Entropy>,
    inside: Mutex<Inside>,
    _locks: Vec<Box<dyn DirectoryLock>>,
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keyring").field("places", &self.places.dirs).finish_non_exhaustive()
    }
}

fn random<const N: usize>(entropy: &dyn Entropy) -> Result<[u8; N], EntropyError> {
    let mut bytes = [0; N];
    entropy.fill(&mut bytes)?;
    Ok(bytes)
}

fn fresh_secret(entropy: &dyn Entropy) -> Result<Secret, EntropyError> {
    let mut secret = Zeroizing::new([0; 32]);
    entropy.fill(&mut *secret)?;
    Ok(secret)
}

fn fresh_header(
    epoch: u64,
    node_key: &NodeKey,
    entropy: &dyn Entropy,
) -> Result<(Header, Secret), KeyringError> {
    let epoch_key = fresh_secret(entropy)?;
    let (id, nonce) = (random::<16>(entropy)?, random::<NONCE_BYTES>(entropy)?);
    let header = Header::wrap(epoch, id, nonce, &node_key.0, &epoch_key).ok_or(KeyringError::Wrapping)?;
    Ok((header, epoch_key))
}

fn lock_both(files: &dyn Files, places: &Places) -> Result<Vec<Box<dyn DirectoryLock>>, KeyringError> {
    let failed = |cause| KeyringError::Io { doing: "locking the keyring", cause };
    let mut locks = Vec::new();
    for dir in &places.dirs {
        files.create_dir(dir).map_err(failed)?;
        let lock = files.lock(&dir.join("lock")).map_err(failed)?;
        locks.push(lock.ok_or_else(|| KeyringError::Locked { directory: dir.display().to_string() })?);
    }
    Ok(locks)
}

impl Keyring {
    /// Makes a new, empty keyring in two directories, and opens it.
    ///
    /// # Errors
    /// [`KeyringError::Exists`] when either place has one; see [`KeyringError`].
    pub fn create(
        files: Arc<dyn Files>,
        dirs: [&Path; 2],
        node_key: NodeKey,
        entropy: Arc<dyn Entropy>,
    ) -> Result<Self, KeyringError> {
        let places = Places { dirs: dirs.map(Path::to_owned) };
        let locks = lock_both(&*files, &places)?;
        if let Some(epoch) = places.epochs(&*files)?.last() {
            return Err(KeyringError::Exists { epoch: *epoch });
        }
        let (header, _) = fresh_header(1, &node_key, &*entropy)?;
        places.write(&*files, header, &[])?;
        drop(locks);
        Ok(Self::open(files, dirs, node_key, entropy)?.0)
    }

    /// Opens the keyring of the newest epoch, mending one place from the other. Call [`Keyring::attach`] next.
    ///
    /// # Errors
    /// See [`KeyringError`].
    pub fn open(
        files: Arc<dyn Files>,
        dirs: [&Path; 2],
        node_key: NodeKey,
        entropy: Arc<dyn Entropy>,
    ) -> Result<(Self, KeyringRecovery), KeyringError> {
        let places = Places { dirs: dirs.map(Path::to_owned) };
        let locks = lock_both(&*files, &places)?;
        let Some(epoch) = places.epochs(&*files)?.last().copied() else {
            let [first, second] = dirs.map(|dir| dir.display().to_string());
            return Err(KeyringError::Missing { first, second });
        };
        let loaded = places.load(&*files, epoch)?;
        let epoch_key = loaded.header.unwrap_key(&node_key.0).ok_or(KeyringError::WrongNodeKey { epoch })?;
        let mut inside = Inside {
            epoch: EpochName { number: epoch, id: loaded.header.epoch_id },
            epoch_key,
            entries: BTreeMap::new(),
            by_scope: HashMap::new(),
            spares: VecDeque::new(),
            confirmed: BTreeSet::new(),
            writers: Vec::new(),
            attached: false,
            stopped: false,
        };
        inside.take_in(&loaded.records)?;
        // New blocks in both places before anything here counts: after a failed sync the page cache is no witness.
        places.write(&*files, loaded.header, &loaded.records)?;
        let leftovers = places.destroy_others(&*files, epoch)?;
        inside.writers = places.writers(&*files, epoch)?;
        let destroyed = inside.entries.values().filter(|entry| entry.state == KeyState::Destroyed).count();
        let keys = inside.entries.len() - destroyed;
        let recovery =
            KeyringRecovery { epoch, keys, destroyed, mended: loaded.mended, torn: loaded.torn, leftovers };
        let inside = Mutex::new(inside);
        Ok((Self { files, places, node_key, entropy, inside, _locks: locks }, recovery))
    }

    fn inside(&self) -> Result<MutexGuard<'_, Inside>, KeyringError> {
        let inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        if inside.stopped { Err(KeyringError::Stopped) } else { Ok(inside) }
    }

    /// Learns from the journal what each key is for. Must come before the first [`Keyring::key_for`].
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn attach(&self, store: &dyn Store) -> Result<(), KeyringError> {
        let mut inside = self.inside()?;
        let mut after = 0;
        loop {
            let page = store.read_page(ASSIGNMENTS, after, 1_024)?;
            let Some(last) = page.last() else { break };
            after = last.version;
            for record in page {
                // Erased, or sealed under a key that is gone: the link to the case is gone too, as it should be.
                let StoredBody::Content { key, sealed } = record.body else { continue };
                let scope = inside.open(key).and_then(|secret| open_scope(key, &secret, &sealed));
                if let Some(scope) = scope {
                    inside.assign(key, scope);
                    inside.confirmed.insert(key);
                }
            }
        }
        let Inside { entries, spares, .. } = &mut *inside;
        spares.clear();
        let free = entries.iter().filter(|(_, entry)| entry.state == KeyState::Live && entry.scope.is_none());
        spares.extend(free.map(|(key, _)| *key));
        inside.attached = true;
        Ok(())
    }

    /// The key that seals content of this scope, taken from the spares at its first use. Only when no spare is left
    /// does this write and sync.
    ///
    /// # Errors
    /// [`KeyringError::Sealed`] when the scope takes no more. A scope whose key was destroyed is unknown here and would
    /// get a new one: the tombstone of the case must be asked first.
    pub fn key_for(&self, scope: KeyScope) -> Result<Lease, KeyringError> {
        let mut inside = self.inside()?;
        if !inside.attached {
            return Err(KeyringError::NotAttached);
        }
        let id = match inside.by_scope.get(&scope).copied() {
            Some(id) => id,
            None => {
                if inside.spares.is_empty() {
                    self.make_spares(&mut inside)?;
                }
                let id = inside.spares.pop_front().ok_or(KeyringError::Wrapping)?;
                inside.assign(id, scope);
                id
            }
        };
        if inside.entries.get(&id).is_none_or(|entry| entry.state != KeyState::Live) {
            return Err(KeyringError::Sealed { key: id });
        }
        let secret = inside.open(id).ok_or(KeyringError::Wrapping)?;
        let assignment = if inside.confirmed.contains(&id) {
            None
        } else {
            let nonce = random::<NONCE_BYTES>(&*self.entropy)?;
            let sealed = seal_scope(id, &secret, nonce, scope).ok_or(KeyringError::Wrapping)?;
            Some(Record::content(ASSIGNMENTS, ASSIGNMENT_KIND, id, sealed))
        };
        Ok(Lease { id, key: ContentKey(secret), assignment })
    }

    /// Says that a batch with the assignment of these keys was kept.
    ///
    /// # Errors
    /// When the keyring had stopped.
    pub fn confirm(&self, keys: &[KeyId]) -> Result<(), KeyringError> {
        self.inside()?.confirmed.extend(keys);
        Ok(())
    }

    /// The key of this name, to open what was sealed under it. `None` = destroyed, or never here: the content reads as
    /// erased.
    ///
    /// # Errors
    /// When the keyring had stopped.
    pub fn key(&self, id: KeyId) -> Result<Option<ContentKey>, KeyringError> {
        Ok(self.inside()?.open(id).map(ContentKey))
    }

    /// The state of a key; `None` when it was never here, which after a restore means that the keyring is not the
    /// current one.
    ///
    /// # Errors
    /// When the keyring had stopped.
    pub fn state(&self, id: KeyId) -> Result<Option<KeyState>, KeyringError> {
        Ok(self.inside()?.entries.get(&id).map(|entry| entry.state))
    }

    /// All keys of a case that are not destroyed, with what they are for.
    ///
    /// # Errors
    /// When the keyring had stopped or was not attached.
    pub fn keys_of_case(&self, case: &[u8; 16]) -> Result<Vec<(KeyScope, KeyId)>, KeyringError> {
        let inside = self.inside()?;
        if !inside.attached {
            return Err(KeyringError::NotAttached);
        }
        // From the keys, not from the scopes: should two keys ever serve one scope, an erasure must find both.
        let scoped = inside.entries.iter().filter_map(|(key, entry)| Some((entry.scope?, *key)));
        let mut keys: Vec<_> = scoped.filter(|(scope, _)| scope.case == *case).collect();
        keys.sort_unstable();
        Ok(keys)
    }

    /// Makes spares if few are left. For a quiet moment, so that no message waits for it.
    ///
    /// # Errors
    /// See [`KeyringError`].
    pub fn top_up(&self) -> Result<(), KeyringError> {
        let mut inside = self.inside()?;
        if inside.spares.len() < SPARES_LOW { self.make_spares(&mut inside) } else { Ok(()) }
    }

    fn make_spares(&self, inside: &mut Inside) -> Result<(), KeyringError> {
        let count = SPARES_MAX.saturating_sub(inside.spares.len());
        let mut records = Vec::with_capacity(count);
        for _ in 0..count {
            let id = KeyId(random::<16>(&*self.entropy)?);
            let (secret, nonce) = (fresh_secret(&*self.entropy)?, random::<NONCE_BYTES>(&*self.entropy)?);
            let wrapped = Wrapped::wrap(inside.epoch, &inside.epoch_key, id, nonce, &secret, None)
                .ok_or(KeyringError::Wrapping)?;
            records.push(KeyRecord::Key { id, state: KeyState::Live, wrapped: Some(wrapped) });
        }
        self.append(inside, &records)?;
        inside.take_in(&records)?;
        for record in records {
            if let KeyRecord::Key { id, .. } = record {
                inside.spares.push_back(id);
            }
        }
        Ok(())
    }

    /// Writes records in both places and syncs them, the first place wholly before the second.
    fn append(&self, inside: &mut Inside, records: &[KeyRecord]) -> Result<(), KeyringError> {
        for piece in records.chunks(APPEND_RECORDS_MAX) {
            let bytes: Vec<u8> = piece.iter().flat_map(|record| record.to_bytes()).collect();
            for at in 0..inside.writers.len() {
                let Some(writer) = inside.writers.get_mut(at) else { continue };
                let written = writer.append(&bytes).and_then(|()| writer.sync_data());
                if let Err(cause) = written {
                    inside.stopped = true;
                    return Err(KeyringError::Io { doing: "writing keys", cause });
                }
                self.files.crash_point("keyring.between-places");
            }
        }
        Ok(())
    }

    /// Lets keys open only: no more is sealed under them.
    ///
    /// # Errors
    /// [`KeyringError::Unknown`] for a key that was never here; see [`KeyringError`].
    pub fn seal(&self, keys: &[KeyId]) -> Result<(), KeyringError> {
        self.change(keys, KeyState::Sealed)
    }

    /// Makes keys unusable at once, durably in both places. The next epoch takes their last trace off the live files.
    ///
    /// # Errors
    /// [`KeyringError::Unknown`] for a key that was never here; see [`KeyringError`].
    pub fn destroy(&self, keys: &[KeyId]) -> Result<(), KeyringError> {
        self.change(keys, KeyState::Destroyed)
    }

    fn change(&self, keys: &[KeyId], state: KeyState) -> Result<(), KeyringError> {
        let mut inside = self.inside()?;
        let mut records = Vec::new();
        for id in keys {
            let entry = inside.entries.get(id).ok_or(KeyringError::Unknown { key: *id })?;
            // A state only ever grows: destroyed stays destroyed.
            if entry.state < state {
                records.push(KeyRecord::State { id: *id, state });
            }
        }
        self.append(&mut inside, &records)?;
        inside.take_in(&records)
    }

    /// Destroys all spares: after a restore from a backup, a key that looks free may have served content that the
    /// restored journal no longer has.
    ///
    /// # Errors
    /// See [`KeyringError`].
    pub fn retire_spares(&self) -> Result<usize, KeyringError> {
        let spares: Vec<KeyId> = {
            let inside = self.inside()?;
            if !inside.attached {
                return Err(KeyringError::NotAttached);
            }
            inside.spares.iter().copied().collect()
        };
        self.destroy(&spares)?;
        Ok(spares.len())
    }

    /// Wraps every key that is left under a new epoch key, sees the new file in both places, then destroys the old
    /// epoch: zeros over its files, the names removed. Until the new file is in both places the old one stays.
    ///
    /// # Errors
    /// See [`KeyringError`]. After an error the next start goes on with whichever epoch is whole.
    pub fn new_epoch(&self) -> Result<NewEpoch, KeyringError> {
        let mut inside = self.inside()?;
        if !inside.attached {
            return Err(KeyringError::NotAttached);
        }
        let number = inside.epoch.number + 1;
        let (header, epoch_key) = fresh_header(number, &self.node_key, &*self.entropy)?;
        let epoch = EpochName { number, id: header.epoch_id };
        let mut records = Vec::with_capacity(inside.entries.len());
        for (id, entry) in &inside.entries {
            let wrapped = if entry.state == KeyState::Destroyed {
                None
            } else {
                let secret = inside.open(*id).ok_or(KeyringError::Wrapping)?;
                let nonce = random::<NONCE_BYTES>(&*self.entropy)?;
                let wrapped = Wrapped::wrap(epoch, &epoch_key, *id, nonce, &secret, entry.scope);
                Some(wrapped.ok_or(KeyringError::Wrapping)?)
            };
            records.push(KeyRecord::Key { id: *id, state: entry.state, wrapped });
        }
        let done = self.replace_epoch(&mut inside, header, &records);
        let destroyed_files = match done {
            Ok(destroyed) => destroyed,
            Err(cause) => {
                inside.stopped = true;
                return Err(cause);
            }
        };
        inside.epoch = epoch;
        inside.epoch_key = epoch_key;
        inside.take_in(&records)?;
        let survivors = inside.entries.values().filter(|entry| entry.state != KeyState::Destroyed).count();
        Ok(NewEpoch { epoch: number, survivors, destroyed_files })
    }

    fn replace_epoch(
        &self,
        inside: &mut Inside,
        header: Header,
        records: &[KeyRecord],
    ) -> Result<u64, KeyringError> {
        self.places.write(&*self.files, header, records)?;
        self.files.crash_point("keyring.before-destroy");
        inside.writers = self.places.writers(&*self.files, header.epoch)?;
        self.places.destroy_others(&*self.files, header.epoch)
    }

    /// The newest format version that this program reads.
    pub const FORMAT_VERSION: u8 = KEYRING_VERSION;
}

impl Inside {
    /// Applies records in order. Scopes that a record carries are taken over; those known already stay.
    fn take_in(&mut self, records: &[KeyRecord]) -> Result<(), KeyringError> {
        for (at, record) in records.iter().enumerate() {
            match *record {
                KeyRecord::Key { id, state, wrapped } => {
                    let scope = match &wrapped {
                        Some(wrapped) => {
                            let opened = wrapped.unwrap_key(self.epoch, &self.epoch_key, id);
                            let damaged = KeyringError::Damaged { epoch: self.epoch.number, record: at + 1 };
                            opened.ok_or(damaged)?.1
                        }
                        None => None,
                    };
                    if let Some(scope) = scope {
                        // The file itself says what the key is for.
                        self.by_scope.insert(scope, id);
                        self.confirmed.insert(id);
                    }
                    self.entries.insert(id, Entry { state, wrapped: Erasable(wrapped), scope });
                }
                KeyRecord::State { id, state } => self.change(id, state),
            }
        }
        Ok(())
    }

    fn change(&mut self, id: KeyId, state: KeyState) {
        let Some(entry) = self.entries.get_mut(&id) else { return };
        entry.state = entry.state.max(state);
        if entry.state == KeyState::Destroyed {
            entry.wrapped = Erasable(None);
            if let Some(scope) = entry.scope.take()
                && self.by_scope.get(&scope) == Some(&id)
            {
                self.by_scope.remove(&scope);
            }
        }
        if entry.state != KeyState::Live {
            self.spares.retain(|spare| *spare != id);
        }
    }

    fn assign(&mut self, id: KeyId, scope: KeyScope) {
        if let Some(entry) = self.entries.get_mut(&id) {
            entry.scope = Some(scope);
            self.by_scope.insert(scope, id);
        }
    }

    fn open(&self, id: KeyId) -> Option<Secret> {
        let wrapped = self.entries.get(&id)?.wrapped.0?;
        wrapped.unwrap_key(self.epoch, &self.epoch_key, id).map(|(secret, _)| secret)
    }
}
