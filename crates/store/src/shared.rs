//! What the writing thread and all readers share: the newest committed versions, the erased keys, where the journal
//! ends, the index, and whether the store has stopped. Reads find their way through the index and believe only the
//! journal.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};

use crate::error::{Fatal, ReadError};
use crate::files::{DirectoryLock, FileReader, Files};
use crate::format::{FRAME_HEAD_BYTES, Frame, FrameBody, Malformed, ParsedBatch, frame_length, read_frame};
use crate::index::{Entry, Fingerprint, Index, IndexError, MemoryIndex};
use crate::journal::recover::Known;
use crate::journal::scan::{NoSegment, SegmentScan, Step};
use crate::journal::{Head, Layout, Place, Tail};
use crate::record::{KeyId, Lookup, Position, StoredBody, StoredRecord, StreamId};

/// Most segment files kept open for reading.
const OPEN_SEGMENTS_MAX: usize = 64;
/// Entries handed to an index at once while it is built.
const BUILD_ENTRIES: usize = 131_072;
/// A first read takes this many bytes: most frames whole.
const FIRST_READ_BYTES: usize = 4_096;

pub(crate) struct Shared {
    pub(crate) files: Arc<dyn Files>,
    pub(crate) layout: Layout,
    known: RwLock<Known>,
    end: Mutex<Tail>,
    index: RwLock<Arc<dyn Index>>,
    readers: Mutex<BTreeMap<u64, Arc<dyn FileReader>>>,
    fatal: OnceLock<Fatal>,
    // Let go when the last part of the store is gone.
    _lock: Box<dyn DirectoryLock>,
}

/// Ends a walk through the journal early.
pub(crate) enum Walked {
    Whole,
    BrokenOff,
}

impl Shared {
    pub(crate) fn new(
        files: Arc<dyn Files>,
        layout: Layout,
        lock: Box<dyn DirectoryLock>,
        known: Known,
        tail: Tail,
    ) -> Self {
        let index: Arc<dyn Index> = Arc::new(MemoryIndex::default());
        Self {
            files,
            layout,
            known: RwLock::new(known),
            end: Mutex::new(tail),
            index: RwLock::new(index),
            readers: Mutex::default(),
            fatal: OnceLock::new(),
            _lock: lock,
        }
    }

    pub(crate) fn fatal(&self) -> Option<Fatal> {
        self.fatal.get().cloned()
    }

    pub(crate) fn alive(&self) -> Result<(), Fatal> {
        self.fatal().map_or(Ok(()), Err)
    }

    /// Stops the store for good; answers the first reason that there was.
    pub(crate) fn stop(&self, fatal: Fatal) -> Fatal {
        self.fatal.get_or_init(|| {
            tracing::error!(doing = fatal.doing, cause = %fatal.cause, "the store stopped");
            fatal
        });
        self.fatal().unwrap_or_else(Fatal::closed)
    }

    /// Takes no more, without a word in the log; answers whether the store had not stopped before.
    pub(crate) fn stop_quietly(&self, fatal: Fatal) -> bool {
        self.fatal.set(fatal).is_ok()
    }

    pub(crate) fn version(&self, stream: StreamId) -> u64 {
        self.known.read().unwrap_or_else(PoisonError::into_inner).versions.get(&stream).copied().unwrap_or(0)
    }

    pub(crate) fn is_erased(&self, key: KeyId) -> bool {
        self.known.read().unwrap_or_else(PoisonError::into_inner).erased.contains(&key)
    }

    pub(crate) fn erased(&self) -> BTreeSet<KeyId> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).erased.clone()
    }

    /// What an index must sum up to; only right before the first batch of this run.
    pub(crate) fn fingerprint(&self) -> Fingerprint {
        self.known.read().unwrap_or_else(PoisonError::into_inner).fingerprint
    }

    pub(crate) fn streams(&self, class: u8) -> Vec<StreamId> {
        let range = StreamId::new(class, [0; 32])..=StreamId::new(class, [0xFF; 32]);
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        known.versions.range(range).map(|(stream, _)| *stream).collect()
    }

    pub(crate) fn end(&self) -> Tail {
        *self.lock_end()
    }

    fn lock_end(&self) -> MutexGuard<'_, Tail> {
        self.end.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_end(&self, tail: Tail) {
        *self.lock_end() = tail;
    }

    pub(crate) fn begin_segment(&self, tail: Tail) {
        self.known.write().unwrap_or_else(PoisonError::into_inner).segments.insert(tail.segment);
        self.set_end(tail);
    }

    /// Lets reads see a batch that is durable. The index comes before the versions, so that a read never asks the
    /// index for what it does not have yet.
    pub(crate) fn publish(&self, tail: Tail, entries: &[Entry], erased: &[KeyId]) {
        self.set_end(tail);
        let index = self.index();
        if let Err(cause) = index.apply(entries, Some(tail.head)) {
            tracing::error!(%cause, "the index did not take a batch; going on with one in memory");
            if let Err(cause) = self.replace_index(&index) {
                // The journal holds the batch; reads will say what is wrong with it.
                tracing::error!(%cause, "the index could not be built again");
            }
        }
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        known.erased.extend(erased);
        for entry in entries {
            known.versions.insert(entry.stream, entry.version);
        }
    }

    pub(crate) fn index(&self) -> Arc<dyn Index> {
        Arc::clone(&self.index.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn set_index(&self, index: Arc<dyn Index>) {
        *self.index.write().unwrap_or_else(PoisonError::into_inner) = index;
    }

    /// Puts an index in memory, built from the journal, in the place of `doubted`; unless somebody already did.
    fn replace_index(&self, doubted: &Arc<dyn Index>) -> Result<(), ReadError> {
        let mut place = self.index.write().unwrap_or_else(PoisonError::into_inner);
        if !Arc::ptr_eq(&place, doubted) {
            return Ok(());
        }
        doubted.distrust();
        let fresh = MemoryIndex::default();
        self.build_index(&fresh)?;
        *place = Arc::new(fresh);
        Ok(())
    }

    /// Fills an empty index from the journal.
    pub(crate) fn build_index(&self, index: &dyn Index) -> Result<(), ReadError> {
        let mut entries = Vec::new();
        let mut failed: Option<IndexError> = None;
        let mut last = Head { batch: 0, hash: [0; 32] };
        self.walk(last, &mut |segment, offset, batch| {
            for frame in &batch.frames {
                if !matches!(frame.body, FrameBody::Tombstone { .. }) {
                    let place = place_of(segment, offset, &batch, frame);
                    let lookup = frame.lookup.clone();
                    entries.push(Entry { stream: frame.stream, version: frame.version, lookup, place });
                }
            }
            last = Head { batch: batch.head.number, hash: batch.hash };
            if entries.len() >= BUILD_ENTRIES {
                if let Err(cause) = index.apply(&entries, None) {
                    failed = Some(cause);
                    return Walked::BrokenOff;
                }
                entries.clear();
            }
            Walked::Whole
        })?;
        let done = match failed {
            Some(cause) => Err(cause),
            None => index.apply(&entries, Some(last)),
        };
        done.map_err(|cause| ReadError::Unreadable { segment: 0, cause: Arc::new(io::Error::other(cause)) })
    }

    /// Shows every committed batch after `before`, which must be the last batch of a segment or the beginning.
    pub(crate) fn walk(
        &self,
        before: Head,
        visit: &mut dyn FnMut(u64, u64, ParsedBatch<'_>) -> Walked,
    ) -> Result<(), ReadError> {
        let end = self.end();
        let mut before = before;
        while before.batch < end.head.batch {
            let segment = before.batch + 1;
            let length = if segment == end.segment {
                end.length
            } else {
                let length = self.files.length(&self.layout.segment(segment));
                length.map_err(|cause| unreadable(segment, cause))?.unwrap_or(0)
            };
            let mut scan = SegmentScan::open(&*self.files, &self.layout, before, length).map_err(
                |cause| match cause {
                    NoSegment::Malformed(malformed) => damaged(segment, 0, malformed),
                    NoSegment::Io(cause) => unreadable(segment, cause),
                },
            )?;
            loop {
                match scan.next().map_err(|cause| unreadable(segment, cause))? {
                    Step::End => break,
                    Step::Bad { offset, malformed } => return Err(damaged(segment, offset, malformed)),
                    Step::Batch { offset, batch } => {
                        if let Walked::BrokenOff = visit(segment, offset, batch) {
                            return Ok(());
                        }
                    }
                }
            }
            if scan.head() == before {
                return Err(damaged(segment, scan.at(), Malformed::Bad("the segment has lost its batches")));
            }
            before = scan.head();
        }
        Ok(())
    }

    /// The last batch before the segment in which `batch` stands: where a walk to it begins.
    pub(crate) fn segment_before(&self, batch: u64) -> Result<Head, ReadError> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        let segment = known.segments.range(..=batch.max(1)).next_back().copied().unwrap_or(1);
        drop(known);
        let reader = self.reader(segment)?;
        let mut bytes = [0; crate::format::SEGMENT_HEAD_BYTES];
        let read = reader.read_at(0, &mut bytes).map_err(|cause| unreadable(segment, cause))?;
        let head = crate::format::SegmentHead::parse(bytes.get(..read).unwrap_or_default())
            .map_err(|malformed| damaged(segment, 0, malformed))?;
        Ok(Head { batch: segment - 1, hash: head.previous })
    }

    fn reader(&self, segment: u64) -> Result<Arc<dyn FileReader>, ReadError> {
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(reader) = readers.get(&segment) {
            return Ok(Arc::clone(reader));
        }
        let opened = self.files.open_read(&self.layout.segment(segment));
        let reader: Arc<dyn FileReader> = Arc::from(opened.map_err(|cause| unreadable(segment, cause))?);
        if readers.len() >= OPEN_SEGMENTS_MAX {
            // The oldest segment is the least likely to be asked for again.
            readers.pop_first();
        }
        readers.insert(segment, Arc::clone(&reader));
        Ok(reader)
    }

    /// Reads the frame at `place` and checks it.
    fn record_at(&self, place: Place) -> Result<StoredRecord, Doubt> {
        let Place { segment, offset, .. } = place;
        let reader = self.reader(segment)?;
        let mut bytes = vec![0; FIRST_READ_BYTES];
        let read = reader.read_at(offset, &mut bytes).map_err(|cause| unreadable(segment, cause))?;
        bytes.truncate(read);
        let bad = |malformed| Doubt::Journal(damaged(segment, offset, malformed));
        let length = frame_length(bytes.get(..FRAME_HEAD_BYTES).unwrap_or_default()).map_err(bad)?;
        if length > bytes.len() && read == FIRST_READ_BYTES {
            bytes.resize(length, 0);
            let rest = bytes.get_mut(read..).unwrap_or_default();
            let more =
                reader.read_at(offset + read as u64, rest).map_err(|cause| unreadable(segment, cause))?;
            bytes.truncate(read + more);
        }
        let frame = read_frame(&bytes, 0).map_err(bad)?.frame;
        if frame.number != place.frame {
            return Err(bad(Malformed::Bad("another frame stands where this one was")));
        }
        // The frame is the one that was asked for; if its content is not sound, no other index can mend that.
        self.stored(&frame, place).map_err(Doubt::Certain)
    }

    /// What a frame says today.
    pub(crate) fn stored(&self, frame: &Frame<'_>, place: Place) -> Result<StoredRecord, ReadError> {
        let body = match frame.body {
            FrameBody::Structure(bytes) => StoredBody::Structure(bytes.to_vec()),
            FrameBody::Content { key, .. } if self.is_erased(key) => StoredBody::Erased { key },
            FrameBody::Content { key, sealed, .. } => {
                if !frame.content_is_sound() {
                    // It may have been erased and zeroed between the two looks.
                    if !self.is_erased(key) {
                        let what = Malformed::Bad("a content frame does not fit its digest");
                        return Err(damaged(place.segment, place.offset, what));
                    }
                    StoredBody::Erased { key }
                } else {
                    StoredBody::Content { key, sealed: sealed.to_vec() }
                }
            }
            FrameBody::Tombstone { .. } => {
                let what = Malformed::Bad("a tombstone stands where a record was");
                return Err(damaged(place.segment, place.offset, what));
            }
        };
        let position = Position { batch: place.batch, frame: place.frame };
        let (stream, version, kind) = (frame.stream, frame.version, frame.kind);
        Ok(StoredRecord { stream, version, position, kind, body, lookup: frame.lookup.clone() })
    }

    /// Asks the index, and if its answer does not hold, once more after it was built again from the journal.
    fn asked<T>(&self, ask: impl Fn(&dyn Index) -> Result<T, Doubt>) -> Result<T, ReadError> {
        self.alive()?;
        let index = self.index();
        let doubt = match ask(&*index) {
            Ok(answer) => return Ok(answer),
            Err(doubt) => doubt,
        };
        match doubt {
            Doubt::Certain(cause) | Doubt::Journal(cause @ ReadError::Unreadable { .. }) => {
                return Err(cause);
            }
            Doubt::Index(_) | Doubt::Journal(_) => {}
        }
        tracing::error!(cause = %doubt, "an answer of the index did not hold; building it again from the journal");
        self.replace_index(&index)?;
        match ask(&*self.index()) {
            Ok(answer) => Ok(answer),
            Err(Doubt::Certain(cause) | Doubt::Journal(cause)) => Err(cause),
            Err(doubt @ Doubt::Index(_)) => {
                Err(ReadError::Unreadable { segment: 0, cause: Arc::new(io::Error::other(doubt)) })
            }
        }
    }

    pub(crate) fn read_page(
        &self,
        stream: StreamId,
        after: u64,
        records_max: usize,
    ) -> Result<Vec<StoredRecord>, ReadError> {
        let version = self.version(stream);
        let count = usize::try_from(version.saturating_sub(after)).unwrap_or(usize::MAX).min(records_max);
        self.asked(|index| {
            let places = if count == 0 { Vec::new() } else { index.records(stream, after, count)? };
            if places.len() != count {
                return Err(Doubt::Index(None));
            }
            let mut records = Vec::with_capacity(count);
            for (place, expected) in places.into_iter().zip(after.saturating_add(1)..) {
                let record = self.record_at(place)?;
                if record.stream != stream || record.version != expected {
                    return Err(Doubt::Index(None));
                }
                records.push(record);
            }
            Ok(records)
        })
    }

    pub(crate) fn found(&self, lookup: Lookup, count_max: usize) -> Result<Vec<StoredRecord>, ReadError> {
        self.asked(|index| {
            let mut records = Vec::new();
            for place in index.found(lookup, count_max)? {
                let record = self.record_at(place)?;
                if !record.lookup.contains(&lookup) {
                    return Err(Doubt::Index(None));
                }
                records.push(record);
            }
            Ok(records)
        })
    }
}

/// Why an answer is not given as it is.
#[derive(Debug, thiserror::Error)]
enum Doubt {
    #[error("the index does not fit the journal")]
    Index(#[source] Option<IndexError>),
    /// The journal has something else there: either one may be wrong.
    #[error(transparent)]
    Journal(#[from] ReadError),
    /// The journal is damaged there, whatever the index says.
    #[error(transparent)]
    Certain(ReadError),
}

impl From<IndexError> for Doubt {
    fn from(cause: IndexError) -> Self {
        Self::Index(Some(cause))
    }
}

pub(crate) fn place_of(segment: u64, offset: u64, batch: &ParsedBatch<'_>, frame: &Frame<'_>) -> Place {
    Place { segment, offset: offset + frame.offset as u64, batch: batch.head.number, frame: frame.number }
}

fn unreadable(segment: u64, cause: io::Error) -> ReadError {
    ReadError::Unreadable { segment, cause: Arc::new(cause) }
}

pub(crate) fn damaged(segment: u64, offset: u64, malformed: Malformed) -> ReadError {
    let what = match malformed {
        Malformed::Bad(what) => what,
        Malformed::TooNew(_) => "it was written by a newer program",
    };
    ReadError::Damaged { segment, offset, what }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;
    use crate::{Batch, IndexChoice, JournalStore, MemoryFiles, Record, SeededEntropy, Settings, Store};

    /// How an index goes wrong while the store runs.
    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Fault {
        RefusesWrites,
        RefusesReads,
        LosesTheLast,
        PointsElsewhere,
        MiscountsFrames,
        Reverses,
        Misfinds,
    }

    struct Faulty {
        sound: MemoryIndex,
        fault: Fault,
        met: Arc<AtomicBool>,
    }

    impl Faulty {
        fn refuse(&self) -> IndexError {
            self.met.store(true, Ordering::SeqCst);
            IndexError { doing: "being asked", cause: None }
        }

        fn bend(&self, mut places: Vec<Place>) -> Result<Vec<Place>, IndexError> {
            match self.fault {
                Fault::RefusesReads => return Err(self.refuse()),
                Fault::LosesTheLast => drop(places.pop()),
                Fault::PointsElsewhere => places.iter_mut().for_each(|place| place.offset += 1),
                Fault::MiscountsFrames => places.iter_mut().for_each(|place| place.frame += 1),
                Fault::Reverses => places.reverse(),
                Fault::RefusesWrites | Fault::Misfinds => {}
            }
            self.met.store(true, Ordering::SeqCst);
            Ok(places)
        }
    }

    impl Index for Faulty {
        fn head(&self) -> Result<Option<Head>, IndexError> {
            self.sound.head()
        }
        fn apply(&self, entries: &[Entry], head: Option<Head>) -> Result<(), IndexError> {
            if self.fault == Fault::RefusesWrites {
                Err(self.refuse())
            } else {
                self.sound.apply(entries, head)
            }
        }
        fn records(&self, stream: StreamId, after: u64, count: usize) -> Result<Vec<Place>, IndexError> {
            self.bend(self.sound.records(stream, after, count)?)
        }
        fn found(&self, lookup: Lookup, count: usize) -> Result<Vec<Place>, IndexError> {
            let lookup = if self.fault == Fault::Misfinds { [8; 32] } else { lookup };
            self.sound.found(lookup, count)
        }
        fn distrust(&self) {}
        fn close(&self) -> Result<(), IndexError> {
            Ok(())
        }
    }

    #[test]
    fn an_index_that_fails_at_work_is_replaced_and_nothing_is_lost() {
        use Fault::{
            LosesTheLast, MiscountsFrames, Misfinds, PointsElsewhere, RefusesReads, RefusesWrites, Reverses,
        };
        let faults =
            [RefusesWrites, RefusesReads, LosesTheLast, PointsElsewhere, MiscountsFrames, Reverses, Misfinds];
        for fault in faults {
            let settings = Settings { segment_bytes: 400, index: IndexChoice::Memory };
            let files = Arc::new(MemoryFiles::new());
            let entropy = Arc::new(SeededEntropy::new(1));
            let (store, _) = JournalStore::open(files, Path::new("/s"), settings, entropy).unwrap();
            let case = StreamId::new(1, [1; 32]);
            let append = |words: &str| {
                let record = Record::structure(case, 1, words.as_bytes().to_vec()).found_by([9; 32]);
                store.append(Batch::of(vec![record])).unwrap();
            };
            append("one");
            let other = Record::structure(StreamId::new(2, [2; 32]), 1, Vec::new()).found_by([8; 32]);
            let met = Arc::new(AtomicBool::new(false));
            let sound = MemoryIndex::default();
            store.shared().build_index(&sound).unwrap();
            store.shared().set_index(Arc::new(Faulty { sound, fault, met: Arc::clone(&met) }));
            append("two");
            store.append(Batch::of(vec![other])).unwrap();
            let records = store.read(case, 0).unwrap();
            assert!(met.load(Ordering::SeqCst), "{fault:?} was never met");
            assert_eq!(records.last().map(|record| record.position), Some(Position { batch: 2, frame: 0 }));
            let words: Vec<_> = records.into_iter().map(|record| record.body).collect();
            assert_eq!(
                words,
                [StoredBody::Structure(b"one".to_vec()), StoredBody::Structure(b"two".to_vec())]
            );
            append("three");
            assert_eq!(store.read(case, 2).unwrap().len(), 1);
            assert_eq!(store.find_all([9; 32]).unwrap().len(), 3);
        }
    }
}
