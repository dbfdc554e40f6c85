//! The one doorway to what a node keeps. It speaks of batches, versions and positions, never of segments or sled, so
//! that another backend can stand behind it. The conformance suite in `tests/conformance` holds all to the same answers.

use std::ops::ControlFlow;
use std::sync::mpsc;

use crate::error::{AppendError, Fatal, ReadError};
use crate::record::{Appended, Batch, Lookup, Position, StoredRecord, StreamId};

/// Called once, on the store's own thread, with what became of a batch. It must return quickly and not call the store.
pub type Reply = Box<dyn FnOnce(Result<Appended, AppendError>) + Send>;

/// What a sweep of erased content did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Swept {
    /// Content frames under erased keys that were overwritten with zeros now.
    pub zeroed: u64,
    /// Content frames under erased keys that had been overwritten before.
    pub already: u64,
}

/// An event store: streams of records that only grow, written in atomic batches that name what they were decided on.
///
/// Promises: a batch is answered with `Ok` only after it is durable; every read that starts after that answer sees it;
/// a batch is either kept whole or not at all; versions are compared with the newest committed ones, never with an
/// index; after one [`Fatal`] every later call fails.
pub trait Store: Send + Sync {
    /// Hands in a batch and returns at once (it waits only while the queue is full). Batches handed in by one thread
    /// are judged in that order. `reply` is called exactly once.
    fn submit(&self, batch: Batch, reply: Reply);

    /// Hands in a batch and waits until it is durable or refused. Blocks the thread: call it from a blocking one.
    ///
    /// # Errors
    /// `Moved` when an expectation no longer holds; see [`AppendError`] for the others. After [`Fatal`] the caller ends
    /// the process.
    fn append(&self, batch: Batch) -> Result<Appended, AppendError> {
        let (sender, receiver) = mpsc::sync_channel(1);
        self.submit(
            batch,
            Box::new(move |answer| {
                // The receiver waits below; if its thread was killed nobody is left to tell.
                let _ = sender.send(answer);
            }),
        );
        receiver.recv().unwrap_or_else(|_| Err(Fatal::closed().into()))
    }

    /// How many records the stream has, 0 when there is none: the newest committed version, from memory.
    fn version(&self, stream: StreamId) -> u64;

    /// The records of a stream after version `after` (0 = all), in order.
    ///
    /// # Errors
    /// See [`ReadError`]. An unknown stream is an empty answer.
    fn read(&self, stream: StreamId, after: u64) -> Result<Vec<StoredRecord>, ReadError> {
        self.read_page(stream, after, usize::MAX)
    }

    /// Like [`Store::read`], at most `records_max` of them.
    ///
    /// # Errors
    /// See [`ReadError`].
    fn read_page(
        &self,
        stream: StreamId,
        after: u64,
        records_max: usize,
    ) -> Result<Vec<StoredRecord>, ReadError>;

    /// The *first* record that was kept under this lookup digest: a later one can never hide it.
    ///
    /// # Errors
    /// See [`ReadError`].
    fn find(&self, lookup: Lookup) -> Result<Option<StoredRecord>, ReadError>;

    /// All records under this lookup digest, oldest first.
    ///
    /// # Errors
    /// See [`ReadError`].
    fn find_all(&self, lookup: Lookup) -> Result<Vec<StoredRecord>, ReadError>;

    /// All streams of a class that have at least one record, in the order of their ids.
    ///
    /// # Errors
    /// See [`ReadError`].
    fn streams(&self, class: u8) -> Result<Vec<StreamId>, ReadError>;

    /// Shows every record after `after` (`None` = from the beginning) in the one order of everything, until `visit`
    /// breaks off. This is replay: what it shows does not depend on any index.
    ///
    /// # Errors
    /// See [`ReadError`].
    fn replay(
        &self,
        after: Option<Position>,
        visit: &mut dyn FnMut(StoredRecord) -> ControlFlow<()>,
    ) -> Result<(), ReadError>;

    /// Overwrites with zeros all content whose key a committed tombstone names. Such content reads as erased from the
    /// commit on; this takes the ciphertext off the disk as well. May be called at any time, and again.
    ///
    /// # Errors
    /// See [`ReadError`]. A write or sync error is [`Fatal`].
    fn sweep(&self) -> Result<Swept, ReadError>;

    /// Reads everything back and checks every checksum, digest and link. Nothing is changed.
    ///
    /// # Errors
    /// [`ReadError::Damaged`] names the first place that does not fit.
    fn scrub(&self) -> Result<Scrubbed, ReadError>;

    /// Finishes what was handed in, makes the index durable and notes that the stop was clean. Later calls fail.
    ///
    /// # Errors
    /// [`Fatal`] when the last write failed; the next start then recovers as after a crash.
    fn close(&self) -> Result<(), Fatal>;
}

/// What a scrub read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scrubbed {
    /// Journal batches whose chain, CRC32C and SHA-256 fit.
    pub batches: u64,
    /// Structure frames read.
    pub structures: u64,
    /// Content frames whose SHA-256 fits.
    pub contents: u64,
    /// Content frames under erased keys.
    pub erased: u64,
    /// SHA-256 of the last batch, zeros when there is none.
    pub head: [u8; 32],
}
