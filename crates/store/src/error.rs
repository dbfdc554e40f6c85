//! What can go wrong, sorted by what the caller must do: decide again, ask for less, rebuild, or end the process.

use std::io;
use std::sync::Arc;

use crate::record::{KeyId, StreamId};

/// The store can no longer promise that what it confirms is durable. The process must end: a node that cannot write
/// its ledger stops. After a failed sync the operating system may show bytes that were never on the disk, so trying
/// again would be a lie; the next start copies the tail to new blocks before it counts.
#[derive(Debug, Clone, thiserror::Error)]
#[error("the store stopped while {doing}; end this process, the next start recovers")]
pub struct Fatal {
    /// What it was doing, as in "syncing a journal segment".
    pub doing: &'static str,
    /// What the operating system said, or that the store had already stopped or been closed.
    #[source]
    pub cause: Arc<io::Error>,
}

impl Fatal {
    pub(crate) fn new(doing: &'static str, cause: io::Error) -> Self {
        Self { doing, cause: Arc::new(cause) }
    }

    pub(crate) fn closed() -> Self {
        Self::new("answering after it was closed", io::Error::other("the store was closed"))
    }
}

/// Why a batch was not kept. In every case nothing of it was.
#[derive(Debug, Clone, thiserror::Error)]
pub enum AppendError {
    /// Something the batch was decided on has changed since. Nobody's fault: read again, decide again.
    #[error("stream `{stream}` moved from version {expected} to {actual} since it was read")]
    Moved {
        /// The first expectation that did not hold.
        stream: StreamId,
        /// The version that was decided on.
        expected: u64,
        /// The newest committed version.
        actual: u64,
    },
    /// The batch breaks a bound. The caller's fault; the same batch will never be taken.
    #[error("{what} may be at most {max}, found {found}")]
    TooLarge {
        /// What was counted, with its unit.
        what: &'static str,
        /// How much there was.
        found: usize,
        /// How much there may be.
        max: usize,
    },
    /// The batch has neither records nor tombstones. The caller's fault.
    #[error("the batch is empty")]
    Empty,
    /// Content under a key that a committed tombstone names. The caller must refuse what it was about to keep.
    #[error("content under key `{key}` was erased, nothing more can be kept under it")]
    ErasedKey {
        /// The erased key.
        key: KeyId,
    },
    /// The store can write no more.
    #[error(transparent)]
    Fatal(#[from] Fatal),
}

impl AppendError {
    /// Whether reading again and deciding again can lead to a batch that is kept.
    pub fn is_worth_deciding_again(&self) -> bool {
        matches!(self, Self::Moved { .. })
    }
}

/// Why a question could not be answered. "Not there" and "erased" are answers, not errors.
#[derive(Debug, Clone, thiserror::Error)]
pub enum ReadError {
    /// The bytes on the disk are not those that were confirmed. They are never served; repair from a backup.
    #[error("the journal is damaged in segment {segment} at byte {offset}: {what}")]
    Damaged {
        /// First batch number of the segment file.
        segment: u64,
        /// Where in the file, in bytes.
        offset: u64,
        /// What does not fit.
        what: &'static str,
    },
    /// The operating system could not read. Trying again may help.
    #[error("could not read segment {segment} of the journal")]
    Unreadable {
        /// First batch number of the segment file.
        segment: u64,
        /// What the operating system said.
        #[source]
        cause: Arc<io::Error>,
    },
    /// The store had stopped.
    #[error(transparent)]
    Fatal(#[from] Fatal),
}

/// Why a store did not open. Nothing was changed on the disk unless the variant says so.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another process has this store open.
    #[error("another process has the store in `{directory}` open")]
    Locked {
        /// The store's directory.
        directory: String,
    },
    /// Acknowledged bytes are missing or changed: a bad batch is followed by good ones, or a stop that was clean does
    /// not fit what is there. This is not what a crash leaves. Do not write; repair from a backup or a copy.
    #[error("the journal is damaged in segment {segment} at byte {offset}: {what}")]
    Damaged {
        /// First batch number of the segment file.
        segment: u64,
        /// Where in the file, in bytes.
        offset: u64,
        /// What does not fit.
        what: &'static str,
    },
    /// The index has seen a batch that the journal no longer has: the journal lost what it had confirmed, or was
    /// restored from a backup. After a restore, remove the index folder and start recovery with the partners.
    #[error(
        "the index knows batch {index}, the journal ends at {journal}: the journal lost confirmed batches or was restored"
    )]
    IndexAhead {
        /// Last batch that the index holds.
        index: u64,
        /// Last batch of the journal.
        journal: u64,
    },
    /// A file was written by a newer program. Nothing was touched.
    #[error("`{file}` has format version {found}, this program knows up to {known}")]
    TooNew {
        /// Which file.
        file: String,
        /// The version byte found.
        found: u8,
        /// The newest version known here.
        known: u8,
    },
    /// The operating system refused.
    #[error("could not open the store while {doing}")]
    Io {
        /// What was being done.
        doing: &'static str,
        /// What the operating system said.
        #[source]
        cause: io::Error,
    },
    /// No randomness for the name of a new segment.
    #[error(transparent)]
    Entropy(#[from] crate::entropy::EntropyError),
}
