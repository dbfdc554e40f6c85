//! The one thread that writes. It takes what waits in the queue, judges each batch against the newest versions, writes
//! all that pass as one journal batch, syncs once, tells the index, and only then answers anybody.
//!
//! The appends of a group share one trailer, so a torn group is gone as a whole; and since no group is written before
//! the sync of the one before returned, at most the last batch of a journal can be torn. A bad batch with a later one
//! behind it is therefore damage and never a crash.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use super::recover::create_segment;
use super::{Head, Place, Tail};
use crate::entropy::Entropy;
use crate::error::{AppendError, Fatal};
use crate::files::FileWriter;
use crate::format::{NewFrame, SealedBatch, seal_batch};
use crate::index::Entry;
use crate::record::{
    Appended, BATCH_BYTES_MAX, BATCH_EXPECTS_MAX, BATCH_RECORDS_MAX, BATCH_TOMBSTONES_MAX, Batch, Body,
    KeyId, Position, RECORD_BYTES_MAX, RECORD_LOOKUPS_MAX, StreamId,
};
use crate::shared::Shared;
use crate::store::Reply;

/// Most appends that share one sync.
const GROUP_APPENDS_MAX: usize = 1_024;
/// No further append joins a group that has this many bytes: with the largest batch it stays below the format's bound.
const GROUP_BYTES_FULL: usize = 16 * 1024 * 1024;

/// What reaches the writing thread.
pub(crate) enum Request {
    Append(Batch, Reply),
    Stop,
}

/// The writing thread's own things.
pub(crate) struct Writer {
    pub(crate) shared: Arc<Shared>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) segment_bytes: u64,
    pub(crate) file: Box<dyn FileWriter>,
    pub(crate) tail: Tail,
}

/// One judged batch and who waits for it.
struct Judged {
    batch: Batch,
    reply: Reply,
    verdict: Result<Taken, AppendError>,
}

/// What a batch that was taken becomes: its first frame in the group, and the version of each of its records.
struct Taken {
    first_frame: u32,
    versions: Vec<u64>,
}

/// What the group would change, seen by every later batch of the same group.
#[derive(Default)]
struct Tentative {
    versions: BTreeMap<StreamId, u64>,
    erased: BTreeSet<KeyId>,
    frames: u32,
    bytes: usize,
}

impl Writer {
    /// Writes until it is told to stop or nobody can hand in any more.
    pub(crate) fn run(mut self, queue: &Receiver<Request>) {
        // If this thread ends in any other way than below, nothing may be confirmed any more.
        let shared = Arc::clone(&self.shared);
        let guard = StopGuard(&shared);
        while let Ok(first) = queue.recv() {
            let (group, stop) = self.gather(first, queue);
            self.commit(group);
            if stop {
                break;
            }
        }
        shared.set_end(self.tail);
        std::mem::forget(guard);
    }

    /// Takes everything that waits, up to the bounds of a group, judging each batch as it comes.
    fn gather(&self, first: Request, queue: &Receiver<Request>) -> (Vec<Judged>, bool) {
        let mut tentative = Tentative::default();
        let mut group = Vec::new();
        let mut next = Some(first);
        while let Some(request) = next {
            match request {
                Request::Stop => return (group, true),
                Request::Append(batch, reply) => {
                    let verdict = self.judge(&batch, &mut tentative);
                    group.push(Judged { batch, reply, verdict });
                }
            }
            let full = group.len() >= GROUP_APPENDS_MAX || tentative.bytes >= GROUP_BYTES_FULL;
            next = if full { None } else { queue.try_recv().ok() };
        }
        (group, false)
    }

    fn judge(&self, batch: &Batch, tentative: &mut Tentative) -> Result<Taken, AppendError> {
        if let Some(fatal) = self.shared.fatal() {
            return Err(fatal.into());
        }
        check_bounds(batch)?;
        for expect in &batch.expects {
            let actual = self.version(expect.stream, tentative);
            if actual != expect.version {
                let expected = expect.version;
                return Err(AppendError::Moved { stream: expect.stream, expected, actual });
            }
        }
        self.check_keys(batch, tentative)?;
        let first_frame = tentative.frames;
        let mut versions = Vec::with_capacity(batch.records.len());
        for record in &batch.records {
            let version = self.version(record.stream, tentative) + 1;
            tentative.versions.insert(record.stream, version);
            versions.push(version);
        }
        tentative.erased.extend(&batch.tombstones);
        let frames = batch.records.len() + batch.tombstones.len();
        // Fits: a group has at most GROUP_APPENDS_MAX batches of bounded length.
        tentative.frames += frames as u32;
        tentative.bytes += frames_of(batch).map(|frame| frame.length()).sum::<usize>();
        Ok(Taken { first_frame, versions })
    }

    fn version(&self, stream: StreamId, tentative: &Tentative) -> u64 {
        tentative.versions.get(&stream).copied().unwrap_or_else(|| self.shared.version(stream))
    }

    fn check_keys(&self, batch: &Batch, tentative: &Tentative) -> Result<(), AppendError> {
        for record in &batch.records {
            if let Body::Content { key, .. } = record.body
                && (tentative.erased.contains(&key)
                    || batch.tombstones.contains(&key)
                    || self.shared.is_erased(key))
            {
                return Err(AppendError::ErasedKey { key });
            }
        }
        Ok(())
    }

    fn commit(&mut self, group: Vec<Judged>) {
        let written = self.write(&group);
        match written {
            Ok(Some((number, sealed))) => self.publish(number, &sealed, &group),
            Ok(None) => {}
            Err(fatal) => {
                for judged in group {
                    (judged.reply)(Err(self.shared.stop(fatal.clone()).into()));
                }
                return;
            }
        }
        self.shared.files.crash_point("journal.before-reply");
        let batch = self.tail.head.batch;
        for judged in group {
            let answer = judged.verdict.map(|taken| receipt(&judged.batch, &taken, batch));
            (judged.reply)(answer);
        }
        if self.tail.length >= self.segment_bytes
            && let Err(fatal) = self.roll()
        {
            self.shared.stop(fatal);
        }
    }

    /// Writes all batches of the group that were taken as one journal batch, and syncs it.
    fn write(&mut self, group: &[Judged]) -> Result<Option<(u64, SealedBatch)>, Fatal> {
        let mut frames = Vec::new();
        for judged in group {
            if let Ok(taken) = &judged.verdict {
                let mut versions = taken.versions.iter().copied();
                frames.extend(frames_of(&judged.batch).map(|frame| match frame {
                    NewFrame::Record { record, .. } => {
                        NewFrame::Record { record, version: versions.next().unwrap_or(0) }
                    }
                    tombstone @ NewFrame::Tombstone(_) => tombstone,
                }));
            }
        }
        if frames.is_empty() {
            return Ok(None);
        }
        let number = self.tail.head.batch + 1;
        let sealed = seal_batch(number, self.tail.uuid, self.tail.head.hash, &frames);
        let files = &self.shared.files;
        files.crash_point("journal.before-write");
        self.file
            .append(&sealed.bytes)
            .map_err(|cause| Fatal::new("writing a batch to the journal", cause))?;
        files.crash_point("journal.before-sync");
        self.file.sync_data().map_err(|cause| Fatal::new("syncing the journal", cause))?;
        files.crash_point("journal.after-sync");
        Ok(Some((number, sealed)))
    }

    /// The batch is durable: let every read see it, the index first.
    fn publish(&mut self, number: u64, sealed: &SealedBatch, group: &[Judged]) {
        let begin = self.tail.length;
        let head = Head { batch: number, hash: sealed.hash };
        self.tail.length += sealed.bytes.len() as u64;
        self.tail.head = head;
        let mut offsets = sealed.offsets.iter().zip(0_u32..);
        let mut entries = Vec::new();
        let mut erased = Vec::new();
        for judged in group {
            let Ok(taken) = &judged.verdict else { continue };
            for (record, version) in judged.batch.records.iter().zip(&taken.versions) {
                if let Some((offset, frame)) = offsets.next() {
                    let place = Place {
                        segment: self.tail.segment,
                        offset: begin + *offset as u64,
                        batch: number,
                        frame,
                    };
                    let (stream, lookup) = (record.stream, record.lookup.clone());
                    entries.push(Entry { stream, version: *version, lookup, place });
                }
            }
            for key in &judged.batch.tombstones {
                erased.push(*key);
                offsets.next();
            }
        }
        self.shared.publish(self.tail, &entries, &erased);
    }

    /// Goes on in a new segment file. Everything in the old one is synced.
    fn roll(&mut self) -> Result<(), Fatal> {
        let doing = "beginning a new journal segment";
        let failed = |cause| Fatal::new(doing, cause);
        let mut uuid = [0; 16];
        self.entropy.fill(&mut uuid).map_err(|cause| failed(io::Error::other(cause)))?;
        let shared = &self.shared;
        shared.files.crash_point("journal.before-roll");
        let tail = create_segment(&*shared.files, &shared.layout, uuid, self.tail.head).map_err(failed)?;
        shared.files.crash_point("journal.after-roll");
        self.file = shared.files.open_append(&shared.layout.segment(tail.segment)).map_err(failed)?;
        self.tail = tail;
        shared.begin_segment(tail);
        Ok(())
    }
}

fn frames_of(batch: &Batch) -> impl Iterator<Item = NewFrame<'_>> {
    let records = batch.records.iter().map(|record| NewFrame::Record { record, version: 0 });
    records.chain(batch.tombstones.iter().map(|key| NewFrame::Tombstone(*key)))
}

fn receipt(batch: &Batch, taken: &Taken, number: u64) -> Appended {
    let mut versions: Vec<(StreamId, u64)> = Vec::new();
    let mut place_of: BTreeMap<StreamId, usize> = BTreeMap::new();
    for (record, version) in batch.records.iter().zip(&taken.versions) {
        let place = *place_of.entry(record.stream).or_insert(versions.len());
        match versions.get_mut(place) {
            Some((_, newest)) => *newest = *version,
            None => versions.push((record.stream, *version)),
        }
    }
    Appended { position: Position { batch: number, frame: taken.first_frame }, versions }
}

fn check_bounds(batch: &Batch) -> Result<(), AppendError> {
    let within = |what, found, max| {
        if found > max { Err(AppendError::TooLarge { what, found, max }) } else { Ok(()) }
    };
    if batch.records.is_empty() && batch.tombstones.is_empty() {
        return Err(AppendError::Empty);
    }
    within("records in a batch", batch.records.len(), BATCH_RECORDS_MAX)?;
    within("expectations in a batch", batch.expects.len(), BATCH_EXPECTS_MAX)?;
    within("erased keys in a batch", batch.tombstones.len(), BATCH_TOMBSTONES_MAX)?;
    for record in &batch.records {
        within("bytes in a record", record.body.len(), RECORD_BYTES_MAX)?;
        within("lookups on a record", record.lookup.len(), RECORD_LOOKUPS_MAX)?;
    }
    within("bytes in a batch", frames_of(batch).map(|frame| frame.length()).sum(), BATCH_BYTES_MAX)
}

/// Stops the store if the writing thread ends without having been told to.
struct StopGuard<'a>(&'a Shared);

impl Drop for StopGuard<'_> {
    fn drop(&mut self) {
        self.0.stop(Fatal::new("writing", io::Error::other("the writing thread ended")));
    }
}
