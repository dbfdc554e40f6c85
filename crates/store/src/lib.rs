//! What a node keeps, and how it stays true: an append-only journal of hash-chained batches (the only truth), a
//! disposable index beside it, and a keyring whose keys can be destroyed. `docs/storage.md` has the bytes.
//!
//! One question decides everything here: *may the other country be told that this is kept?* Only after a successful
//! `fdatasync` of the journal. This crate never decides a rule, never opens what is sealed, and knows no case, person,
//! clock or network.

mod bytes;
#[cfg(feature = "crash-points")]
pub mod crash;
mod entropy;
mod error;
mod files;
mod format;
mod index;
mod journal;
mod journal_store;
mod keyring;
mod record;
mod shared;
mod store;

#[cfg(any(test, feature = "testing"))]
pub use entropy::SeededEntropy;
pub use entropy::{Entropy, EntropyError};
pub use error::{AppendError, Fatal, OpenError, ReadError};
pub use files::{DirectoryLock, DiskFiles, FileReader, FileWriter, Files};
#[cfg(any(test, feature = "testing"))]
pub use files::{Kept, MemoryFiles};
pub use journal::recover::Torn;
pub use journal_store::{IndexChoice, JournalStore, Recovery, Settings};
pub use keyring::{
    ASSIGNMENTS, ContentKey, KeyScope, KeyState, Keyring, KeyringError, KeyringRecovery, Lease, NewEpoch,
    NodeKey, SPARES_LOW, SPARES_MAX,
};
pub use record::{
    Appended, BATCH_BYTES_MAX, BATCH_EXPECTS_MAX, BATCH_RECORDS_MAX, BATCH_TOMBSTONES_MAX, Batch, Body,
    Expect, KeyId, Lookup, Position, RECORD_BYTES_MAX, RECORD_LOOKUPS_MAX, Record, StoredBody, StoredRecord,
    StreamId,
};
pub use store::{Reply, Scrubbed, Store, Swept};
