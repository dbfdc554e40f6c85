//! The journal: segment files of batches, each batch chained to the one before. This module knows where the files are
//! and where the journal ends; reading is in `scan`, coming back after a stop in `recover`, writing in `writer`.

pub(crate) mod recover;
pub(crate) mod scan;
pub(crate) mod writer;

use std::path::{Path, PathBuf};

use crate::format::BatchHash;

const SEGMENT_EXTENSION: &str = "journal";

/// Where a store keeps its files.
#[derive(Debug, Clone)]
pub(crate) struct Layout {
    dir: PathBuf,
}

impl Layout {
    pub(crate) fn of(dir: &Path) -> Self {
        Self { dir: dir.to_owned() }
    }

    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    pub(crate) fn segments_dir(&self) -> PathBuf {
        self.dir.join("journal")
    }

    /// The file of the segment whose first batch has this number: 20 digits, so that names sort as numbers do.
    pub(crate) fn segment(&self, first_batch: u64) -> PathBuf {
        self.segments_dir().join(format!("{first_batch:020}.{SEGMENT_EXTENSION}"))
    }

    pub(crate) fn torn_dir(&self) -> PathBuf {
        self.dir.join("torn")
    }

    pub(crate) fn clean_stop(&self) -> PathBuf {
        self.dir.join("clean")
    }

    pub(crate) fn lock(&self) -> PathBuf {
        self.dir.join("lock")
    }

    pub(crate) fn index_dir(&self) -> PathBuf {
        self.dir.join("index")
    }
}

/// The first batch number in the name of a segment file; `None` for any other file.
fn segment_number(name: &str) -> Option<u64> {
    let digits = name.strip_suffix(SEGMENT_EXTENSION)?.strip_suffix('.')?;
    if digits.len() != 20 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok()
}

/// Where the journal ends: everything before is durable and committed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tail {
    /// First batch of the last segment.
    pub(crate) segment: u64,
    /// Name of that segment.
    pub(crate) uuid: [u8; 16],
    /// Its length in bytes.
    pub(crate) length: u64,
    /// The last batch.
    pub(crate) head: Head,
}

/// The last batch that something has seen: its number and its hash, so that a journal restored to another branch is told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Head {
    /// Number of the batch, 0 = none.
    pub(crate) batch: u64,
    /// Its hash, zeros = none.
    pub(crate) hash: BatchHash,
}

/// Where a record stands on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    /// First batch of its segment.
    pub(crate) segment: u64,
    /// Its first byte in that file.
    pub(crate) offset: u64,
    /// Its batch.
    pub(crate) batch: u64,
    /// Its frame in that batch.
    pub(crate) frame: u32,
}
