//! Where to find a record without reading the journal. Derived, disposable and never believed: at the start its
//! fingerprint is compared with that of the journal, each read is checked against the version kept in memory and against
//! the frame itself, and any doubt rebuilds it. Nothing personal is in it: class, digests, random ids, places.

mod fingerprint;
mod memory;
mod sled;

use crate::journal::{Head, Place};
use crate::record::{Lookup, StreamId};

pub(crate) use self::sled::SledIndex;
pub(crate) use fingerprint::Fingerprint;
pub(crate) use memory::MemoryIndex;

/// The index could not answer. It is dropped and built again; nothing is lost.
#[derive(Debug, thiserror::Error)]
#[error("the index failed while {doing}")]
pub(crate) struct IndexError {
    pub(crate) doing: &'static str,
    #[source]
    pub(crate) cause: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// What the index learns of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) stream: StreamId,
    pub(crate) version: u64,
    pub(crate) lookup: Vec<Lookup>,
    pub(crate) place: Place,
}

/// A derived index over the journal.
pub(crate) trait Index: Send + Sync {
    /// The last batch that was applied whole; `None` when the index is empty or half built.
    fn head(&self) -> Result<Option<Head>, IndexError>;

    /// Takes in entries and then the batch they end with. `None` = more is to come: until it has, there is no position,
    /// and an index without the position of the journal's end is not trusted.
    fn apply(&self, entries: &[Entry], head: Option<Head>) -> Result<(), IndexError>;

    /// Where the records of a stream after version `after` stand, in order, at most `count_max`.
    fn records(&self, stream: StreamId, after: u64, count_max: usize) -> Result<Vec<Place>, IndexError>;

    /// Where the records under a lookup stand, oldest first, at most `count_max`.
    fn found(&self, lookup: Lookup, count_max: usize) -> Result<Vec<Place>, IndexError>;

    /// Says that this index is not to be trusted at the next start. Best effort: an index that cannot even do that
    /// does not know the newest batch either, and is rebuilt for that reason.
    fn distrust(&self);

    /// Makes everything durable, so that the next start may trust it.
    fn close(&self) -> Result<(), IndexError>;
}
