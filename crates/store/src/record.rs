//! What is asked to be kept, and what comes back: streams, records, batches and their bounds. Plain values; nothing
//! here touches a disk.

use std::fmt;

/// Longest body of one record, in bytes. The largest padded section is 256 KiB; an agreement package is larger.
pub const RECORD_BYTES_MAX: usize = 4 * 1024 * 1024;
/// Most bytes (bodies, lookups and framing) that one [`Batch`] may need in the journal.
pub const BATCH_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Most records in one [`Batch`].
pub const BATCH_RECORDS_MAX: usize = 4_096;
/// Most expectations in one [`Batch`].
pub const BATCH_EXPECTS_MAX: usize = 1_024;
/// Most keys that one [`Batch`] may name as erased.
pub const BATCH_TOMBSTONES_MAX: usize = 4_096;
/// Most lookup digests on one record.
pub const RECORD_LOOKUPS_MAX: usize = 16;

/// A named row of records: a case, a pair of partners, a consent, an agreement. `class` says what kind of thing it is
/// (the node's own table); `id` is a digest or random bytes, never anything a person could read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StreamId {
    /// What kind of thing this is, by the caller's table. `0xFF` belongs to the keyring's assignments.
    pub class: u8,
    /// A digest or random bytes. Shorter ids are padded with zeros at the end.
    pub id: [u8; 32],
}

impl StreamId {
    /// The stream of this class and these 32 bytes.
    pub const fn new(class: u8, id: [u8; 32]) -> Self {
        Self { class, id }
    }

    /// The stream named by 16 random bytes (a case, a consent), padded with zeros at the end.
    pub fn of_id16(class: u8, id: &[u8; 16]) -> Self {
        let mut padded = [0; 32];
        for (place, byte) in padded.iter_mut().zip(id) {
            *place = *byte;
        }
        Self { class, id: padded }
    }
}

impl fmt::Debug for StreamId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02x}:{}", self.class, hex::encode(self.id))
    }
}

impl fmt::Display for StreamId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// The random name of a content key in the keyring. It is no secret and says nothing about the case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub [u8; 16]);

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// An exact-match name under which a record can be found again: a SHA-256, keyed if what it hides could be guessed.
pub type Lookup = [u8; 32];

/// What a record says, as it is handed in.
#[derive(Clone, PartialEq, Eq)]
pub enum Body {
    /// What replay needs and nothing personal: numbers, digests, verdicts, acknowledgements, key ids. Kept for ever.
    Structure(Vec<u8>),
    /// Everything else: ciphertext under a case key. When that key is erased, so is this.
    Content {
        /// The key of the keyring that opens it.
        key: KeyId,
        /// The ciphertext, sealed by the caller.
        sealed: Vec<u8>,
    },
}

impl Body {
    /// How many bytes the body has.
    pub fn len(&self) -> usize {
        match self {
            Self::Structure(bytes) => bytes.len(),
            Self::Content { sealed, .. } => sealed.len(),
        }
    }

    /// Whether the body has no bytes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Structure(bytes) => write!(f, "structure of {} bytes", bytes.len()),
            Self::Content { key, sealed } => write!(f, "content of {} bytes under {key}", sealed.len()),
        }
    }
}

/// One fact to be kept: it becomes the next record of its stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Where it belongs.
    pub stream: StreamId,
    /// What kind of record it is, by the caller's table.
    pub kind: u8,
    /// What it says.
    pub body: Body,
    /// Under which digests it can be found again, at most [`RECORD_LOOKUPS_MAX`].
    pub lookup: Vec<Lookup>,
}

impl Record {
    /// A structure record without lookups.
    pub fn structure(stream: StreamId, kind: u8, bytes: Vec<u8>) -> Self {
        Self { stream, kind, body: Body::Structure(bytes), lookup: Vec::new() }
    }

    /// A content record without lookups.
    pub fn content(stream: StreamId, kind: u8, key: KeyId, sealed: Vec<u8>) -> Self {
        Self { stream, kind, body: Body::Content { key, sealed }, lookup: Vec::new() }
    }

    /// The same record, also to be found under `lookup`.
    #[must_use]
    pub fn found_by(mut self, lookup: Lookup) -> Self {
        self.lookup.push(lookup);
        self
    }
}

/// "I decided on this stream as it stood at this version."
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expect {
    /// The stream that was read.
    pub stream: StreamId,
    /// How many records it had. 0 = it did not exist.
    pub version: u64,
}

/// One outcome: everything in it becomes durable together, or nothing of it happened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Batch {
    /// What the outcome was decided on. If one has changed, the answer is `Moved` and nothing is written.
    pub expects: Vec<Expect>,
    /// What is to be kept, in order.
    pub records: Vec<Record>,
    /// Keys whose content is erased by this batch: from its commit on, every content record under them reads as
    /// erased and no further one is taken. Put the record that says why into the same batch.
    pub tombstones: Vec<KeyId>,
}

impl Batch {
    /// A batch that expects nothing: for facts that are recorded whatever else happens.
    pub fn of(records: Vec<Record>) -> Self {
        Self { records, ..Self::default() }
    }

    /// The same batch, to be refused with `Moved` unless `stream` has exactly `version` records.
    #[must_use]
    pub fn expecting(mut self, stream: StreamId, version: u64) -> Self {
        self.expects.push(Expect { stream, version });
        self
    }

    /// The same batch, also erasing everything under `key`.
    #[must_use]
    pub fn erasing(mut self, key: KeyId) -> Self {
        self.tombstones.push(key);
        self
    }
}

/// Where a record stands in the one order of everything. `batch` counts journal batches from 1; several appends that
/// were synced together share it. Later records are greater. Two stores have the same order only if they are the same
/// journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Number of the journal batch, from 1.
    pub batch: u64,
    /// Number of the frame in that batch, from 0.
    pub frame: u32,
}

/// The receipt of a durable append.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appended {
    /// Where the first frame of this append stands.
    pub position: Position,
    /// The new version of each stream that the batch wrote to, in the order of first mention.
    pub versions: Vec<(StreamId, u64)>,
}

/// What a kept record says today.
#[derive(Clone, PartialEq, Eq)]
pub enum StoredBody {
    /// As it was handed in.
    Structure(Vec<u8>),
    /// As it was handed in, its SHA-256 checked on this read.
    Content {
        /// The key of the keyring that opens it.
        key: KeyId,
        /// The ciphertext.
        sealed: Vec<u8>,
    },
    /// A committed tombstone names its key. The record is still there, what it said is not.
    Erased {
        /// The key it was under.
        key: KeyId,
    },
}

impl fmt::Debug for StoredBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Structure(bytes) => write!(f, "structure of {} bytes", bytes.len()),
            Self::Content { key, sealed } => write!(f, "content of {} bytes under {key}", sealed.len()),
            Self::Erased { key } => write!(f, "erased, was under {key}"),
        }
    }
}

/// A record as it comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredRecord {
    /// The stream it belongs to.
    pub stream: StreamId,
    /// Its number in that stream, from 1: the version the stream had just after it.
    pub version: u64,
    /// Its place in the one order of everything.
    pub position: Position,
    /// What kind of record it is, by the caller's table.
    pub kind: u8,
    /// What it says.
    pub body: StoredBody,
    /// The digests it can be found under.
    pub lookup: Vec<Lookup>,
}
