//! The embedded store: journal, index and the thread that writes.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread::JoinHandle;

use crate::entropy::Entropy;
use crate::error::{Fatal, OpenError, ReadError};
use crate::files::{Files, replace};
use crate::format::{BatchHash, CleanStop, FrameBody};
use crate::index::{Index, MemoryIndex, SledIndex};
use crate::journal::recover::{Recovered, Torn, recover};
use crate::journal::writer::{Request, Writer};
use crate::journal::{Head, Layout, Tail};
use crate::record::{Batch, Lookup, Position, StoredRecord, StreamId};
use crate::shared::{Shared, Walked, damaged, place_of};
use crate::store::{Reply, Scrubbed, Store, Swept};

/// Most batches that wait for the writing thread; more wait at the door.
const QUEUE_BATCHES_MAX: usize = 4_096;

/// Which index stands beside the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IndexChoice {
    /// sled, in the folder `index`, with a cache of so many bytes. Only on a real disk.
    Sled {
        /// Size of sled's page cache, in bytes.
        cache_bytes: u64,
    },
    /// In memory, built at every start.
    Memory,
}

/// How a store is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// A segment that has reached this many bytes is followed by a new one.
    pub segment_bytes: u64,
    /// Which index to use.
    pub index: IndexChoice,
}

impl Default for Settings {
    fn default() -> Self {
        Self { segment_bytes: 64 * 1024 * 1024, index: IndexChoice::Sled { cache_bytes: 32 * 1024 * 1024 } }
    }
}

/// What was found at the start. Worth a log line, and a person's look when something was torn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovery {
    /// Whether the last stop was a clean one (or this is the first start).
    pub clean: bool,
    /// Number of the last batch, 0 = none.
    pub batches: u64,
    /// SHA-256 of the last batch, zeros = none.
    pub head: BatchHash,
    /// A batch that a crash left unfinished, if there was one. It had not been confirmed.
    pub torn: Option<Torn>,
    /// Whether the index had to be built again.
    pub index_rebuilt: bool,
}

/// A store in one directory, for one process.
pub struct JournalStore {
    shared: Arc<Shared>,
    queue: RwLock<Option<SyncSender<Request>>>,
    writer: Mutex<Option<JoinHandle<()>>>,
}

impl std::fmt::Debug for JournalStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("JournalStore").field("dir", &self.shared.layout.dir()).finish_non_exhaustive()
    }
}

impl JournalStore {
    /// Opens the store in `dir`, or begins one there. Reads the whole journal before it changes anything.
    ///
    /// # Errors
    /// [`OpenError::Locked`] when another process has it; [`OpenError::Damaged`] when confirmed bytes are missing or
    /// changed, which no crash does and only a person can decide about.
    pub fn open(
        files: Arc<dyn Files>,
        dir: &Path,
        settings: Settings,
        entropy: Arc<dyn Entropy>,
    ) -> Result<(Self, Recovery), OpenError> {
        let layout = Layout::of(dir);
        let io_while = |doing| move |cause| OpenError::Io { doing, cause };
        files.create_dir(layout.dir()).map_err(io_while("making the store's directory"))?;
        files.create_dir(&layout.segments_dir()).map_err(io_while("making the journal's directory"))?;
        let lock = files
            .lock(&layout.lock())
            .map_err(io_while("locking the store"))?
            .ok_or_else(|| OpenError::Locked { directory: dir.display().to_string() })?;
        let Recovered { known, tail, clean, torn } = recover(&*files, &layout, &*entropy)?;
        let shared = Arc::new(Shared::new(files, layout, lock, known, tail));
        let index_rebuilt = open_index(&shared, settings.index, tail, clean)?;
        let file = shared
            .files
            .open_append(&shared.layout.segment(tail.segment))
            .map_err(io_while("opening the last segment"))?;
        let writer = Writer {
            shared: Arc::clone(&shared),
            entropy,
            segment_bytes: settings.segment_bytes,
            file,
            tail,
        };
        let (sender, receiver) = sync_channel(QUEUE_BATCHES_MAX);
        let thread = std::thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || writer.run(&receiver))
            .map_err(io_while("starting the writing thread"))?;
        let Head { batch: batches, hash: head } = tail.head;
        let recovery = Recovery { clean, batches, head, torn, index_rebuilt };
        let store = Self { shared, queue: RwLock::new(Some(sender)), writer: Mutex::new(Some(thread)) };
        Ok((store, recovery))
    }

    /// The last committed batch: its number and its SHA-256, zeros when there is none.
    pub fn head(&self) -> (u64, BatchHash) {
        let head = self.shared.end().head;
        (head.batch, head.hash)
    }

    #[cfg(test)]
    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// Waits until the writing thread has answered everything and ended.
    fn join(&self) {
        let sender = self.queue.write().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(sender) = sender {
            // If the thread is gone there is nothing left to stop.
            let _ = sender.send(Request::Stop);
        }
        let thread = self.writer.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread {
            // A panic in the thread has already stopped the store.
            let _ = thread.join();
        }
    }
}

/// Sees to it that the index fits the journal. Answers whether it had to be built. An index that cannot be had does not
/// keep the store closed: then one in memory serves until the next start.
fn open_index(shared: &Shared, choice: IndexChoice, tail: Tail, clean: bool) -> Result<bool, OpenError> {
    let dir = shared.layout.index_dir();
    if let IndexChoice::Sled { cache_bytes } = choice {
        let opened = SledIndex::open(&dir, cache_bytes).map(|index| {
            // A position that cannot be read is a doubt like any other.
            let head = index.head().unwrap_or(None);
            let trusted = clean
                && head == Some(tail.head)
                && index.fingerprint().is_ok_and(|found| found == shared.fingerprint());
            (index, head, trusted)
        });
        match opened {
            Ok((_, Some(head), _)) if head.batch > tail.head.batch => {
                return Err(OpenError::IndexAhead { index: head.batch, journal: tail.head.batch });
            }
            Ok((index, _, true)) => {
                shared.set_index(Arc::new(index));
                return Ok(false);
            }
            Ok((index, _, false)) => drop(index),
            Err(cause) => tracing::warn!(%cause, "the index could not be opened"),
        }
        match SledIndex::remove(&dir).and_then(|()| SledIndex::open(&dir, cache_bytes)) {
            Ok(fresh) => match shared.build_index(&fresh) {
                Ok(()) => {
                    shared.set_index(Arc::new(fresh));
                    return Ok(true);
                }
                Err(cause) => {
                    tracing::error!(%cause, "the index could not be built");
                    fresh.distrust();
                }
            },
            Err(cause) => tracing::error!(%cause, "the index could not be made"),
        }
        tracing::error!("going on with an index in memory until the next start");
    }
    let index = MemoryIndex::default();
    shared.build_index(&index).map_err(|cause| OpenError::Io {
        doing: "building the index from the journal",
        cause: std::io::Error::other(cause),
    })?;
    shared.set_index(Arc::new(index));
    Ok(true)
}

impl Store for JournalStore {
    fn submit(&self, batch: Batch, reply: Reply) {
        if let Some(fatal) = self.shared.fatal() {
            return reply(Err(fatal.into()));
        }
        let queue = self.queue.read().unwrap_or_else(PoisonError::into_inner);
        let Some(sender) = &*queue else { return reply(Err(Fatal::closed().into())) };
        if let Err(refused) = sender.send(Request::Append(batch, reply))
            && let Request::Append(_, reply) = refused.0
        {
            let fatal = self.shared.fatal().unwrap_or_else(Fatal::closed);
            reply(Err(fatal.into()));
        }
    }

    fn version(&self, stream: StreamId) -> u64 {
        self.shared.version(stream)
    }

    fn read_page(
        &self,
        stream: StreamId,
        after: u64,
        records_max: usize,
    ) -> Result<Vec<StoredRecord>, ReadError> {
        self.shared.read_page(stream, after, records_max)
    }

    fn find(&self, lookup: Lookup) -> Result<Option<StoredRecord>, ReadError> {
        Ok(self.shared.found(lookup, 1)?.into_iter().next())
    }

    fn find_all(&self, lookup: Lookup) -> Result<Vec<StoredRecord>, ReadError> {
        self.shared.found(lookup, usize::MAX)
    }

    fn streams(&self, class: u8) -> Result<Vec<StreamId>, ReadError> {
        self.shared.alive()?;
        Ok(self.shared.streams(class))
    }

    fn replay(
        &self,
        after: Option<Position>,
        visit: &mut dyn FnMut(StoredRecord) -> ControlFlow<()>,
    ) -> Result<(), ReadError> {
        self.shared.alive()?;
        let before = self.shared.segment_before(after.map_or(1, |position| position.batch))?;
        let mut failed = None;
        self.shared.walk(before, &mut |segment, offset, batch| {
            for frame in &batch.frames {
                let place = place_of(segment, offset, &batch, frame);
                let position = Position { batch: place.batch, frame: place.frame };
                if matches!(frame.body, FrameBody::Tombstone { .. })
                    || after.is_some_and(|after| position <= after)
                {
                    continue;
                }
                match self.shared.stored(frame, place).map(&mut *visit) {
                    Ok(ControlFlow::Continue(())) => {}
                    Ok(ControlFlow::Break(())) => return Walked::BrokenOff,
                    Err(cause) => {
                        failed = Some(cause);
                        return Walked::BrokenOff;
                    }
                }
            }
            Walked::Whole
        })?;
        failed.map_or(Ok(()), Err)
    }

    fn sweep(&self) -> Result<Swept, ReadError> {
        self.shared.alive()?;
        let erased = self.shared.erased();
        let mut swept = Swept::default();
        let mut ranges: std::collections::BTreeMap<u64, Vec<(u64, u64)>> = std::collections::BTreeMap::new();
        if erased.is_empty() {
            return Ok(swept);
        }
        self.shared.walk(Head { batch: 0, hash: [0; 32] }, &mut |segment, offset, batch| {
            for frame in &batch.frames {
                let FrameBody::Content { key, sealed, .. } = frame.body else { continue };
                if !erased.contains(&key) {
                    continue;
                }
                if sealed.iter().all(|byte| *byte == 0) {
                    swept.already += 1;
                } else {
                    swept.zeroed += 1;
                    let begin = offset + frame.sealed_offset as u64;
                    ranges.entry(segment).or_default().push((begin, sealed.len() as u64));
                }
            }
            Walked::Whole
        })?;
        for (segment, ranges) in ranges {
            self.shared.files.crash_point("sweep.before-overwrite");
            self.shared
                .files
                .overwrite(&self.shared.layout.segment(segment), &ranges)
                .map_err(|cause| self.shared.stop(Fatal::new("overwriting erased content", cause)))?;
        }
        Ok(swept)
    }

    fn scrub(&self) -> Result<Scrubbed, ReadError> {
        self.shared.alive()?;
        let mut scrubbed = Scrubbed::default();
        let mut failed = None;
        self.shared.walk(Head { batch: 0, hash: [0; 32] }, &mut |segment, offset, batch| {
            scrubbed.batches += 1;
            scrubbed.head = batch.hash;
            for frame in &batch.frames {
                match frame.body {
                    FrameBody::Structure(_) => scrubbed.structures += 1,
                    FrameBody::Tombstone { .. } => {}
                    FrameBody::Content { key, .. } if self.shared.is_erased(key) => scrubbed.erased += 1,
                    FrameBody::Content { .. } if frame.content_is_sound() => scrubbed.contents += 1,
                    FrameBody::Content { .. } => {
                        let what = crate::format::Malformed::Bad("a content frame does not fit its digest");
                        failed = Some(damaged(segment, offset + frame.offset as u64, what));
                        return Walked::BrokenOff;
                    }
                }
            }
            Walked::Whole
        })?;
        failed.map_or(Ok(scrubbed), Err)
    }

    fn close(&self) -> Result<(), Fatal> {
        self.join();
        self.shared.alive()?;
        // Whatever becomes of the note, nothing is taken after this.
        let shared = &self.shared;
        let closed = shared.stop_quietly(Fatal::closed());
        if !closed {
            return Ok(());
        }
        if let Err(cause) = shared.index().close() {
            tracing::warn!(%cause, "the index could not be closed; it is built again at the next start");
        }
        let end = shared.end();
        let note = CleanStop {
            segment: end.segment,
            length: end.length,
            batch: end.head.batch,
            hash: end.head.hash,
        };
        shared.files.crash_point("close.before-note");
        replace(&*shared.files, &shared.layout.clean_stop(), &note.to_bytes())
            .map_err(|cause| Fatal::new("noting a clean stop", cause))
    }
}

impl Drop for JournalStore {
    fn drop(&mut self) {
        self.join();
    }
}
