//! Coming back: what the journal holds is read from its first batch, what a crash tore off is set aside, and what is
//! damaged is refused. Until the whole journal has been understood nothing on the disk is changed.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::PathBuf;

use super::scan::{NoSegment, SegmentScan, Step};
use super::{Head, Layout, Tail, segment_number};
use crate::entropy::Entropy;
use crate::error::OpenError;
use crate::files::{Files, read_all, replace};
use crate::format::{
    CleanStop, FORMAT_VERSION, FrameBody, GROUP_BYTES_MAX, Malformed, ParsedBatch, SEGMENT_HEAD_BYTES,
    SegmentHead,
};
use crate::index::Fingerprint;
use crate::record::{KeyId, Lookup, StreamId};
use crate::shared::place_of;

/// How much is copied at once when a tail segment gets new blocks, in bytes.
const COPY_BYTES: usize = 1024 * 1024;

/// What the journal says, as far as memory needs it.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// The newest version of every stream.
    pub(crate) versions: BTreeMap<StreamId, u64>,
    /// Every key that a tombstone names.
    pub(crate) erased: BTreeSet<KeyId>,
    /// First batch numbers of all segments, in order.
    pub(crate) segments: BTreeSet<u64>,
    /// What an index of this journal must sum up to. Not kept up to date after the start.
    pub(crate) fingerprint: Fingerprint,
}

impl Known {
    fn take_in(&mut self, segment: u64, offset: u64, batch: &ParsedBatch<'_>) -> Result<(), &'static str> {
        for frame in &batch.frames {
            if let FrameBody::Tombstone { key } = frame.body {
                self.erased.insert(key);
                continue;
            }
            let version = self.versions.entry(frame.stream).or_insert(0);
            *version += 1;
            if *version != frame.version {
                return Err("a record is out of its order in its stream");
            }
            let lookup: BTreeSet<Lookup> = frame.lookup.iter().copied().collect();
            let lookup: Vec<Lookup> = lookup.into_iter().collect();
            let place = place_of(segment, offset, batch, frame);
            self.fingerprint.add_record(frame.stream, frame.version, &lookup, place);
        }
        Ok(())
    }
}

/// A batch that a crash left unfinished. It was never confirmed to anyone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Torn {
    /// First batch number of the segment file.
    pub segment: u64,
    /// Where it began, in bytes.
    pub offset: u64,
    /// How many bytes there were.
    pub bytes: u64,
    /// Where they were copied to.
    pub copy: PathBuf,
}

pub(crate) struct Recovered {
    pub(crate) known: Known,
    pub(crate) tail: Tail,
    pub(crate) clean: bool,
    pub(crate) torn: Option<Torn>,
}

/// Content frames whose bytes are not those that were confirmed: lawful only if a tombstone names their key.
type Suspects = Vec<(KeyId, u64, u64)>;

struct Walk<'a> {
    files: &'a dyn Files,
    layout: &'a Layout,
    known: Known,
    suspects: Suspects,
    torn: Option<(u64, u64, Vec<u8>)>,
}

fn damaged(segment: u64, offset: u64, malformed: Malformed, layout: &Layout) -> OpenError {
    match malformed {
        Malformed::Bad(what) => OpenError::Damaged { segment, offset, what },
        Malformed::TooNew(found) => OpenError::TooNew {
            file: layout.segment(segment).display().to_string(),
            found,
            known: FORMAT_VERSION,
        },
    }
}

fn io_while(doing: &'static str) -> impl Fn(io::Error) -> OpenError {
    move |cause| OpenError::Io { doing, cause }
}

/// Reads the whole journal and makes its end fit to be written to. The lock must be held.
pub(crate) fn recover(
    files: &dyn Files,
    layout: &Layout,
    entropy: &dyn Entropy,
) -> Result<Recovered, OpenError> {
    let reading = "reading the journal";
    let note = read_clean_stop(files, layout)?;
    let names = files.list(&layout.segments_dir()).map_err(io_while(reading))?;
    let numbers: BTreeSet<u64> = names.iter().filter_map(|name| segment_number(name)).collect();
    let Some(last) = numbers.last().copied() else {
        return begin(files, layout, entropy, note);
    };
    let mut walk = Walk { files, layout, known: Known::default(), suspects: Vec::new(), torn: None };
    let mut before = Head { batch: 0, hash: [0; 32] };
    let mut tail = None;
    for number in &numbers {
        if *number != before.batch + 1 {
            return Err(OpenError::Damaged {
                segment: before.batch + 1,
                offset: 0,
                what: "the segment is missing",
            });
        }
        let end = walk.segment(before, *number == last, note.is_none())?;
        before = end.head;
        tail = Some(end);
    }
    let tail = tail.ok_or(OpenError::Damaged { segment: 1, offset: 0, what: "the segment is missing" })?;
    walk.check_suspects()?;
    walk.known.segments = numbers;
    if let Some(note) = note {
        let end = CleanStop {
            segment: tail.segment,
            length: tail.length,
            batch: tail.head.batch,
            hash: tail.head.hash,
        };
        if note != end {
            const WHAT: &str = "the journal does not end where a clean stop left it";
            return Err(OpenError::Damaged { segment: tail.segment, offset: tail.length, what: WHAT });
        }
    }
    walk.settle(tail, note.is_some())
}

fn read_clean_stop(files: &dyn Files, layout: &Layout) -> Result<Option<CleanStop>, OpenError> {
    let bytes = read_all(files, &layout.clean_stop(), SEGMENT_HEAD_BYTES as u64 + 1)
        .map_err(io_while("reading the clean-stop note"))?;
    match bytes.as_deref().map(CleanStop::parse) {
        None => Ok(None),
        Some(Ok(note)) => Ok(Some(note)),
        // A note that does not fit its checksum proves nothing: recovery goes on as after a crash.
        Some(Err(Malformed::Bad(_))) => Ok(None),
        Some(Err(Malformed::TooNew(found))) => Err(OpenError::TooNew {
            file: layout.clean_stop().display().to_string(),
            found,
            known: FORMAT_VERSION,
        }),
    }
}

/// The first start in an empty directory.
fn begin(
    files: &dyn Files,
    layout: &Layout,
    entropy: &dyn Entropy,
    note: Option<CleanStop>,
) -> Result<Recovered, OpenError> {
    if note.is_some() {
        const WHAT: &str = "a clean stop was noted and no segment is there";
        return Err(OpenError::Damaged { segment: 1, offset: 0, what: WHAT });
    }
    let mut uuid = [0; 16];
    entropy.fill(&mut uuid)?;
    let tail = create_segment(files, layout, uuid, Head { batch: 0, hash: [0; 32] })
        .map_err(io_while("making the first segment"))?;
    let known = Known { segments: BTreeSet::from([1]), ..Known::default() };
    Ok(Recovered { known, tail, clean: true, torn: None })
}

/// Makes the segment that follows `before`, durable with its name.
pub(crate) fn create_segment(
    files: &dyn Files,
    layout: &Layout,
    uuid: [u8; 16],
    before: Head,
) -> io::Result<Tail> {
    let head = SegmentHead { uuid, first_batch: before.batch + 1, previous: before.hash };
    replace(files, &layout.segment(head.first_batch), &head.to_bytes())?;
    Ok(Tail { segment: head.first_batch, uuid, length: SEGMENT_HEAD_BYTES as u64, head: before })
}

impl Walk<'_> {
    fn segment(&mut self, before: Head, last: bool, unclean: bool) -> Result<Tail, OpenError> {
        let segment = before.batch + 1;
        let reading = io_while("reading a segment");
        let end = self.files.length(&self.layout.segment(segment)).map_err(&reading)?.unwrap_or(0);
        let mut scan = match SegmentScan::open(self.files, self.layout, before, end) {
            Ok(scan) => scan,
            Err(NoSegment::Malformed(malformed)) => return Err(damaged(segment, 0, malformed, self.layout)),
            Err(NoSegment::Io(cause)) => return Err(reading(cause)),
        };
        // Only the batch in flight can have been torn, and only if nobody noted a clean stop.
        let may_be_torn = last && unclean;
        loop {
            let sound_before = Tail { segment, uuid: scan.uuid(), length: scan.at(), head: scan.head() };
            match scan.next().map_err(&reading)? {
                Step::End => return Ok(sound_before),
                Step::Bad { offset, malformed } => {
                    self.bad(&scan, offset, malformed, may_be_torn, segment)?;
                    return Ok(sound_before);
                }
                Step::Batch { offset, batch } => {
                    let unsound = if last { unsound_contents(&batch, segment, offset) } else { Vec::new() };
                    let is_end = offset + batch.head.length == end;
                    let lost = unsound.iter().any(|(key, ..)| !self.known.erased.contains(key));
                    if lost && is_end && may_be_torn {
                        // The skeleton reached the disk, a ciphertext did not.
                        let bytes = scan.rest_from(offset).map_err(&reading)?;
                        self.torn = Some((segment, offset, bytes));
                        return Ok(sound_before);
                    }
                    self.suspects.extend(unsound);
                    self.known.take_in(segment, offset, &batch).map_err(|what| OpenError::Damaged {
                        segment,
                        offset,
                        what,
                    })?;
                }
            }
        }
    }

    /// Decides whether what stands at `offset` is what a crash leaves.
    fn bad(
        &mut self,
        scan: &SegmentScan,
        offset: u64,
        malformed: Malformed,
        may_be_torn: bool,
        segment: u64,
    ) -> Result<(), OpenError> {
        let reading = io_while("reading a segment");
        if !may_be_torn || matches!(malformed, Malformed::TooNew(_)) {
            return Err(damaged(segment, offset, malformed, self.layout));
        }
        let bytes = scan.rest_from(offset).map_err(&reading)?;
        if bytes.len() > GROUP_BYTES_MAX {
            const WHAT: &str = "more follows than one unfinished batch";
            return Err(OpenError::Damaged { segment, offset, what: WHAT });
        }
        if scan.later_batch_from(offset).map_err(&reading)? {
            const WHAT: &str = "a bad batch is followed by a later one, so it had been confirmed";
            return Err(OpenError::Damaged { segment, offset, what: WHAT });
        }
        self.torn = Some((segment, offset, bytes));
        Ok(())
    }

    fn check_suspects(&self) -> Result<(), OpenError> {
        for (key, segment, offset) in &self.suspects {
            if !self.known.erased.contains(key) {
                const WHAT: &str = "a content frame does not fit its digest";
                return Err(OpenError::Damaged { segment: *segment, offset: *offset, what: WHAT });
            }
        }
        Ok(())
    }

    /// Everything has been understood: now the disk may be changed.
    fn settle(self, tail: Tail, clean: bool) -> Result<Recovered, OpenError> {
        let Self { files, layout, known, torn, .. } = self;
        let torn = match torn {
            Some((segment, offset, bytes)) => Some(
                set_aside(files, layout, segment, offset, &bytes)
                    .map_err(io_while("copying a torn batch aside"))?,
            ),
            None => None,
        };
        remove_unfinished(files, layout).map_err(io_while("removing unfinished files"))?;
        if clean {
            // From the first write on, the note would be false.
            files
                .remove(&layout.clean_stop())
                .and_then(|()| files.sync_dir(layout.dir()))
                .map_err(io_while("removing the clean-stop note"))?;
        } else {
            // After a failed sync the system may show bytes that the disk never got. Copied to new blocks and synced,
            // they count; left where they are, the next power cut could take what we are about to confirm.
            files.crash_point("recover.before-copy");
            copy_tail(files, layout, tail).map_err(io_while("copying the last segment to new blocks"))?;
        }
        Ok(Recovered { known, tail, clean, torn })
    }
}

fn unsound_contents(batch: &ParsedBatch<'_>, segment: u64, batch_offset: u64) -> Suspects {
    let mut suspects = Vec::new();
    for frame in &batch.frames {
        if let FrameBody::Content { key, .. } = frame.body
            && !frame.content_is_sound()
        {
            suspects.push((key, segment, batch_offset + frame.offset as u64));
        }
    }
    suspects
}

fn set_aside(
    files: &dyn Files,
    layout: &Layout,
    segment: u64,
    offset: u64,
    bytes: &[u8],
) -> io::Result<Torn> {
    files.create_dir(&layout.torn_dir())?;
    let earlier = files.list(&layout.torn_dir())?.len();
    let copy = layout.torn_dir().join(format!("{segment:020}-{offset}-{earlier}.torn"));
    replace(files, &copy, bytes)?;
    Ok(Torn { segment, offset, bytes: bytes.len() as u64, copy })
}

/// Removes what a crash left of files that never got their name.
fn remove_unfinished(files: &dyn Files, layout: &Layout) -> io::Result<()> {
    for dir in [layout.segments_dir(), layout.dir().to_owned()] {
        let mut removed = false;
        for name in files.list(&dir)?.iter().filter(|name| name.ends_with(".new")) {
            files.remove(&dir.join(name))?;
            removed = true;
        }
        if removed {
            files.sync_dir(&dir)?;
        }
    }
    Ok(())
}

fn copy_tail(files: &dyn Files, layout: &Layout, tail: Tail) -> io::Result<()> {
    let path = layout.segment(tail.segment);
    let temporary = path.with_extension("new");
    let reader = files.open_read(&path)?;
    let mut writer = files.create(&temporary)?;
    let mut buffer = vec![0; COPY_BYTES];
    let mut at = 0;
    while at < tail.length {
        let wanted = usize::try_from(tail.length - at).unwrap_or(usize::MAX).min(COPY_BYTES);
        let part = buffer.get_mut(..wanted).unwrap_or_default();
        if reader.read_at(at, part)? != wanted {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the segment became shorter"));
        }
        writer.append(part)?;
        at += wanted as u64;
    }
    writer.sync_data()?;
    drop(writer);
    files.rename(&temporary, &path)?;
    files.sync_dir(&layout.segments_dir())
}
