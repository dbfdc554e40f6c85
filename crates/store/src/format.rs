//! The bytes of the journal, both ways: segment head, batch, frames, trailer, clean-stop note. Pure: bytes in, bytes
//! out. The layout with offsets is `docs/storage.md`, and golden files hold it still.
//!
//! A batch is sealed over its *skeleton*: everything but the ciphertext of content frames, which stands in the skeleton
//! as its SHA-256. So a content frame can be overwritten with zeros and every link still verifies.

use sha2::{Digest, Sha256};

use crate::bytes::Rest;
use crate::record::{KeyId, Lookup, RECORD_BYTES_MAX, RECORD_LOOKUPS_MAX, Record, StreamId};

/// The format that this program writes, and the newest it reads.
pub(crate) const FORMAT_VERSION: u8 = 1;
/// Bytes of a segment head, and of the clean-stop note.
pub(crate) const SEGMENT_HEAD_BYTES: usize = 80;
/// Bytes of a batch head.
pub(crate) const BATCH_HEAD_BYTES: usize = 88;
/// Bytes of a batch trailer.
pub(crate) const BATCH_TRAILER_BYTES: usize = 40;
/// Bytes of a frame head, before lookups and body.
pub(crate) const FRAME_HEAD_BYTES: usize = 56;
/// Bytes of key id and SHA-256 before the ciphertext of a content frame.
const CONTENT_INTRO_BYTES: usize = 48;
/// Most bytes of one journal batch, that is of all appends that are synced together.
pub(crate) const GROUP_BYTES_MAX: usize = 40 * 1024 * 1024;
/// Most frames of one journal batch.
pub(crate) const GROUP_FRAMES_MAX: usize = 1 << 20;

const SEGMENT_MAGIC: &[u8; 8] = b"ENTENTEJ";
const CLEAN_MAGIC: &[u8; 8] = b"ENTENTEC";
pub(crate) const BATCH_MAGIC: &[u8; 4] = b"EBAT";
const TRAILER_MAGIC: &[u8; 4] = b"ETAB";

const STRUCTURE: u8 = 1;
const CONTENT: u8 = 2;
const TOMBSTONE: u8 = 3;

/// SHA-256 of a batch skeleton. Zeros stand for "before the first batch".
pub(crate) type BatchHash = [u8; 32];

/// Why bytes are not what they should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Malformed {
    /// They do not fit the layout, a checksum or the chain.
    Bad(&'static str),
    /// They are of a format newer than this program.
    TooNew(u8),
}

/// The first bytes of a segment file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SegmentHead {
    /// Random name; every batch of the segment repeats it, so that a stale block of another file never fits.
    pub(crate) uuid: [u8; 16],
    /// Number of its first batch.
    pub(crate) first_batch: u64,
    /// Hash of the batch before that.
    pub(crate) previous: BatchHash,
}

impl SegmentHead {
    pub(crate) fn to_bytes(self) -> Vec<u8> {
        let mut bytes = opening(SEGMENT_MAGIC);
        bytes.extend(self.uuid);
        bytes.extend(self.first_batch.to_be_bytes());
        bytes.extend(self.previous);
        closing(bytes)
    }

    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut rest = checked(bytes, SEGMENT_MAGIC, "the segment head does not fit its checksum")?;
        let parts = (|| Some((rest.array()?, rest.u64()?, rest.array()?)))();
        let (uuid, first_batch, previous) = parts.ok_or(Malformed::Bad("the segment head is too short"))?;
        Ok(Self { uuid, first_batch, previous })
    }
}

/// What a clean stop leaves behind: where the journal ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CleanStop {
    /// First batch of the last segment.
    pub(crate) segment: u64,
    /// Its length in bytes.
    pub(crate) length: u64,
    /// Number of the last batch, 0 = none.
    pub(crate) batch: u64,
    /// Hash of the last batch.
    pub(crate) hash: BatchHash,
}

impl CleanStop {
    pub(crate) fn to_bytes(self) -> Vec<u8> {
        let mut bytes = opening(CLEAN_MAGIC);
        bytes.extend(self.segment.to_be_bytes());
        bytes.extend(self.length.to_be_bytes());
        bytes.extend(self.batch.to_be_bytes());
        bytes.extend(self.hash);
        closing(bytes)
    }

    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut rest = checked(bytes, CLEAN_MAGIC, "the clean-stop note does not fit its checksum")?;
        let parts = (|| Some((rest.u64()?, rest.u64()?, rest.u64()?, rest.array()?)))();
        let (segment, length, batch, hash) =
            parts.ok_or(Malformed::Bad("the clean-stop note is too short"))?;
        Ok(Self { segment, length, batch, hash })
    }
}

fn opening(magic: &[u8; 8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(SEGMENT_HEAD_BYTES);
    bytes.extend(magic);
    bytes.push(FORMAT_VERSION);
    bytes.extend([0; 7]);
    bytes
}

fn closing(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.resize(SEGMENT_HEAD_BYTES - 4, 0);
    let sum = crc32c::crc32c(&bytes);
    bytes.extend(sum.to_be_bytes());
    bytes
}

/// Looks at magic and version, the only bytes that are the same in every version, before anything else: where another
/// version keeps its checksum, and how long it is, this program cannot know. Answers what follows the version byte.
fn of_this_version<'a>(bytes: &'a [u8], magic: &[u8], what: &'static str) -> Result<Rest<'a>, Malformed> {
    let mut rest = Rest::of(bytes.strip_prefix(magic).ok_or(Malformed::Bad(what))?);
    match rest.u8() {
        Some(FORMAT_VERSION) => Ok(rest),
        Some(found) if found > FORMAT_VERSION => Err(Malformed::TooNew(found)),
        _ => Err(Malformed::Bad(what)),
    }
}

/// A head that fits its checksum once its version byte is put right is of this version, and that byte is damaged.
fn unless_rotten(why: Malformed, head: Option<&[u8]>, magic: &[u8], what: &'static str) -> Malformed {
    let Some((body, sum)) = head.and_then(<[u8]>::split_last_chunk::<4>) else { return why };
    let after = body.get(magic.len() + 1..).unwrap_or_default();
    let mended = [magic, &[FORMAT_VERSION], after].concat();
    if crc32c::crc32c(&mended) == u32::from_be_bytes(*sum) { Malformed::Bad(what) } else { why }
}

/// Checks magic, version, length and checksum of an 80-byte head and answers what lies between.
fn checked<'a>(bytes: &'a [u8], magic: &[u8; 8], what: &'static str) -> Result<Rest<'a>, Malformed> {
    let head = bytes.get(..SEGMENT_HEAD_BYTES);
    of_this_version(bytes, magic, what).map_err(|why| unless_rotten(why, head, magic, what))?;
    let (body, sum) = bytes.split_last_chunk::<4>().ok_or(Malformed::Bad(what))?;
    if bytes.len() != SEGMENT_HEAD_BYTES || crc32c::crc32c(body) != u32::from_be_bytes(*sum) {
        return Err(Malformed::Bad(what));
    }
    let mut rest = of_this_version(body, magic, what)?;
    rest.zeros(7).ok_or(Malformed::Bad(what))?;
    Ok(rest)
}

/// The first bytes of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BatchHead {
    /// How many frames follow.
    pub(crate) frames: u32,
    /// Number of the batch, from 1.
    pub(crate) number: u64,
    /// Bytes from head to trailer, both included.
    pub(crate) length: u64,
    /// The segment it was written for.
    pub(crate) uuid: [u8; 16],
    /// Hash of the batch before.
    pub(crate) previous: BatchHash,
}

impl BatchHead {
    fn to_bytes(self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(BATCH_HEAD_BYTES);
        bytes.extend(BATCH_MAGIC);
        bytes.push(FORMAT_VERSION);
        bytes.extend([0; 3]);
        bytes.extend(self.frames.to_be_bytes());
        bytes.extend([0; 4]);
        bytes.extend(self.number.to_be_bytes());
        bytes.extend(self.length.to_be_bytes());
        bytes.extend(self.uuid);
        bytes.extend(self.previous);
        bytes.extend([0; 4]);
        let sum = crc32c::crc32c(&bytes);
        bytes.extend(sum.to_be_bytes());
        bytes
    }

    /// Reads a batch head from the first bytes of `bytes`.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, Malformed> {
        const SAID: &str = "a batch head does not fit its checksum";
        const WHAT: Malformed = Malformed::Bad(SAID);
        let head = bytes.get(..BATCH_HEAD_BYTES);
        of_this_version(bytes, BATCH_MAGIC, SAID)
            .map_err(|why| unless_rotten(why, head, BATCH_MAGIC, SAID))?;
        let (head, _) = bytes.split_first_chunk::<BATCH_HEAD_BYTES>().ok_or(WHAT)?;
        let (body, sum) = head.split_last_chunk::<4>().ok_or(WHAT)?;
        if crc32c::crc32c(body) != u32::from_be_bytes(*sum) {
            return Err(WHAT);
        }
        let mut rest = of_this_version(body, BATCH_MAGIC, SAID)?;
        let parts = (|| {
            rest.zeros(3)?;
            let frames = rest.u32()?;
            rest.zeros(4)?;
            let head = Self {
                frames,
                number: rest.u64()?,
                length: rest.u64()?,
                uuid: rest.array()?,
                previous: rest.array()?,
            };
            rest.zeros(4)?;
            Some(head)
        })();
        parts.ok_or(WHAT)
    }
}

/// Whether `bytes` begin with a batch head of a newer version that was written for this segment. A head keeps the name of
/// its segment where it is, in every version.
pub(crate) fn is_newer_head_of(bytes: &[u8], uuid: &[u8; 16]) -> bool {
    let newer = matches!(BatchHead::parse(bytes), Err(Malformed::TooNew(_)));
    newer && bytes.get(32..48) == Some(uuid.as_slice())
}

/// What a frame says, borrowed from the bytes of its batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FrameBody<'a> {
    Structure(&'a [u8]),
    Content { key: KeyId, digest: [u8; 32], sealed: &'a [u8] },
    Tombstone { key: KeyId },
}

/// One frame of a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Frame<'a> {
    /// Its number in the batch, from 0.
    pub(crate) number: u32,
    /// Where it begins, in bytes from the beginning of the batch.
    pub(crate) offset: usize,
    /// Where its ciphertext begins, likewise; the end of the frame when it has none.
    pub(crate) sealed_offset: usize,
    /// The stream, all zeros for a tombstone.
    pub(crate) stream: StreamId,
    /// The version of the stream just after it, 0 for a tombstone.
    pub(crate) version: u64,
    /// The caller's kind.
    pub(crate) kind: u8,
    /// Its lookups.
    pub(crate) lookup: Vec<Lookup>,
    /// What it says.
    pub(crate) body: FrameBody<'a>,
}

impl Frame<'_> {
    /// Whether the ciphertext of a content frame is the one that was confirmed; `true` for other frames.
    pub(crate) fn content_is_sound(&self) -> bool {
        match self.body {
            FrameBody::Content { digest, sealed, .. } => <[u8; 32]>::from(Sha256::digest(sealed)) == digest,
            FrameBody::Structure(_) | FrameBody::Tombstone { .. } => true,
        }
    }
}

/// A whole batch, its checksums and digest checked (the ciphertexts of content frames excepted).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ParsedBatch<'a> {
    pub(crate) head: BatchHead,
    pub(crate) hash: BatchHash,
    pub(crate) frames: Vec<Frame<'a>>,
}

/// What goes into a frame.
#[derive(Debug, Clone, Copy)]
pub(crate) enum NewFrame<'a> {
    Record { record: &'a Record, version: u64 },
    Tombstone(KeyId),
}

impl NewFrame<'_> {
    /// How many bytes the frame takes.
    pub(crate) fn length(&self) -> usize {
        FRAME_HEAD_BYTES
            + match self {
                Self::Record { record, .. } => record_bytes(record),
                Self::Tombstone(_) => 16,
            }
    }
}

fn record_bytes(record: &Record) -> usize {
    let intro = match record.body {
        crate::record::Body::Structure(_) => 0,
        crate::record::Body::Content { .. } => CONTENT_INTRO_BYTES,
    };
    record.lookup.len() * 32 + intro + record.body.len()
}

/// A batch ready to be written.
#[derive(Debug)]
pub(crate) struct SealedBatch {
    pub(crate) bytes: Vec<u8>,
    pub(crate) hash: BatchHash,
    /// Where each frame begins, from the beginning of the batch.
    pub(crate) offsets: Vec<usize>,
}

/// Both checksums of a skeleton, grown piece by piece.
struct Skeleton {
    sum: u32,
    digest: Sha256,
}

impl Skeleton {
    fn new() -> Self {
        Self { sum: 0, digest: Sha256::new() }
    }

    fn add(&mut self, bytes: &[u8]) {
        self.sum = crc32c::crc32c_append(self.sum, bytes);
        self.digest.update(bytes);
    }
}

/// Writes a batch. `number`, `uuid` and `previous` place it in its segment and in the chain.
pub(crate) fn seal_batch(
    number: u64,
    uuid: [u8; 16],
    previous: BatchHash,
    frames: &[NewFrame<'_>],
) -> SealedBatch {
    let length = BATCH_HEAD_BYTES + frames.iter().map(NewFrame::length).sum::<usize>() + BATCH_TRAILER_BYTES;
    // Both fit: the caller keeps to GROUP_FRAMES_MAX and GROUP_BYTES_MAX.
    let head = BatchHead { frames: frames.len() as u32, number, length: length as u64, uuid, previous };
    let mut skeleton = Skeleton::new();
    let mut bytes = Vec::with_capacity(length);
    bytes.extend(head.to_bytes());
    skeleton.add(&bytes);
    let mut offsets = Vec::with_capacity(frames.len());
    for (at, frame) in frames.iter().enumerate() {
        offsets.push(bytes.len());
        let (bones, sealed) = frame_bytes(at as u32, frame);
        skeleton.add(&bones);
        bytes.extend(bones);
        bytes.extend_from_slice(sealed);
    }
    let hash: BatchHash = skeleton.digest.finalize().into();
    bytes.extend(TRAILER_MAGIC);
    bytes.extend(skeleton.sum.to_be_bytes());
    bytes.extend(hash);
    SealedBatch { bytes, hash, offsets }
}

/// The skeleton of a frame, and the ciphertext that follows it.
fn frame_bytes<'a>(number: u32, frame: &NewFrame<'a>) -> (Vec<u8>, &'a [u8]) {
    use crate::record::Body;
    let mut head = Vec::with_capacity(frame.length().min(4096));
    let mut tail = Vec::new();
    let mut ciphertext: &[u8] = &[];
    match *frame {
        NewFrame::Record { record, version } => {
            let form = match &record.body {
                Body::Structure(_) => STRUCTURE,
                Body::Content { .. } => CONTENT,
            };
            // Both fit: the writer refused more than RECORD_LOOKUPS_MAX lookups and RECORD_BYTES_MAX bytes.
            head.extend([form, record.kind, record.lookup.len() as u8, record.stream.class]);
            head.extend((record.body.len() as u32).to_be_bytes());
            head.extend(record.stream.id);
            head.extend(version.to_be_bytes());
            tail.extend(record.lookup.iter().flatten());
            match &record.body {
                Body::Structure(bytes) => tail.extend_from_slice(bytes),
                Body::Content { key, sealed } => {
                    tail.extend(key.0);
                    tail.extend(<[u8; 32]>::from(Sha256::digest(sealed)));
                    ciphertext = sealed;
                }
            }
        }
        NewFrame::Tombstone(key) => {
            head.extend([TOMBSTONE, 0, 0, 0]);
            head.extend(16_u32.to_be_bytes());
            head.extend([0; 40]);
            tail.extend(key.0);
        }
    }
    head.extend(number.to_be_bytes());
    let sum = crc32c::crc32c_append(crc32c::crc32c(&head), &tail);
    head.extend(sum.to_be_bytes());
    head.extend(tail);
    (head, ciphertext)
}

/// A frame as it stands in bytes that begin with it, and how long it is.
pub(crate) struct FrameRead<'a> {
    pub(crate) frame: Frame<'a>,
    /// Its skeleton: everything but the ciphertext.
    bones: &'a [u8],
}

/// How many bytes a frame has in all, from its first [`FRAME_HEAD_BYTES`]; nothing is checked yet but the bounds.
pub(crate) fn frame_length(head: &[u8]) -> Result<usize, Malformed> {
    const WHAT: Malformed = Malformed::Bad("a frame head is out of bounds");
    let mut rest = Rest::of(head);
    let form = rest.u8().ok_or(WHAT)?;
    let _kind = rest.u8().ok_or(WHAT)?;
    let lookups = usize::from(rest.u8().ok_or(WHAT)?);
    let _class = rest.u8().ok_or(WHAT)?;
    let length = rest.u32().ok_or(WHAT)? as usize;
    if head.len() < FRAME_HEAD_BYTES || length > RECORD_BYTES_MAX || lookups > RECORD_LOOKUPS_MAX {
        return Err(WHAT);
    }
    let intro = match form {
        STRUCTURE => 0,
        CONTENT => CONTENT_INTRO_BYTES,
        TOMBSTONE if length == 16 && lookups == 0 => 0,
        _ => return Err(WHAT),
    };
    Ok(FRAME_HEAD_BYTES + lookups * 32 + intro + length)
}

/// Reads the frame that `bytes` begin with and checks its CRC32C. `offset` is where it stands in its batch.
pub(crate) fn read_frame(bytes: &[u8], offset: usize) -> Result<FrameRead<'_>, Malformed> {
    const SHORT: Malformed = Malformed::Bad("a frame is cut short");
    let length = frame_length(bytes)?;
    let whole = bytes.get(..length).ok_or(SHORT)?;
    let mut rest = Rest::of(whole);
    let parts = (|| {
        let form = rest.u8()?;
        let kind = rest.u8()?;
        let lookups = usize::from(rest.u8()?);
        let class = rest.u8()?;
        let body_length = rest.u32()? as usize;
        let stream = StreamId { class, id: rest.array()? };
        let version = rest.u64()?;
        let number = rest.u32()?;
        let sum = rest.u32()?;
        let mut lookup = Vec::with_capacity(lookups);
        for _ in 0..lookups {
            lookup.push(rest.array()?);
        }
        let body = match form {
            STRUCTURE => FrameBody::Structure(rest.take(body_length)?),
            CONTENT => FrameBody::Content {
                key: KeyId(rest.array()?),
                digest: rest.array()?,
                sealed: rest.take(body_length)?,
            },
            _ => FrameBody::Tombstone { key: KeyId(rest.array()?) },
        };
        Some((kind, stream, version, number, sum, lookup, body))
    })();
    let (kind, stream, version, number, sum, lookup, body) = parts.ok_or(SHORT)?;
    let sealed_length = if let FrameBody::Content { sealed, .. } = body { sealed.len() } else { 0 };
    let bones = whole.get(..length - sealed_length).ok_or(SHORT)?;
    let (before, after) = (bones.get(..FRAME_HEAD_BYTES - 4), bones.get(FRAME_HEAD_BYTES..));
    let (Some(before), Some(after)) = (before, after) else { return Err(SHORT) };
    if crc32c::crc32c_append(crc32c::crc32c(before), after) != sum {
        return Err(Malformed::Bad("a frame does not fit its checksum"));
    }
    let sealed_offset = offset + bones.len();
    Ok(FrameRead {
        frame: Frame { number, offset, sealed_offset, stream, version, kind, lookup, body },
        bones,
    })
}

impl FrameRead<'_> {
    fn length(&self) -> usize {
        match self.frame.body {
            FrameBody::Content { sealed, .. } => self.bones.len() + sealed.len(),
            FrameBody::Structure(_) | FrameBody::Tombstone { .. } => self.bones.len(),
        }
    }
}

/// Reads one whole batch (head to trailer, exactly) and checks everything but the ciphertexts.
pub(crate) fn parse_batch(bytes: &[u8]) -> Result<ParsedBatch<'_>, Malformed> {
    const SHORT: Malformed = Malformed::Bad("a batch is cut short");
    let head = BatchHead::parse(bytes)?;
    let (body, trailer) = bytes.split_last_chunk::<BATCH_TRAILER_BYTES>().ok_or(SHORT)?;
    if head.length != bytes.len() as u64 || head.frames as usize > GROUP_FRAMES_MAX {
        return Err(SHORT);
    }
    let mut skeleton = Skeleton::new();
    skeleton.add(body.get(..BATCH_HEAD_BYTES).ok_or(SHORT)?);
    let mut at = BATCH_HEAD_BYTES;
    let mut frames = Vec::new();
    for number in 0..head.frames {
        let read = read_frame(body.get(at..).ok_or(SHORT)?, at)?;
        if read.frame.number != number {
            return Err(Malformed::Bad("a frame is out of its order"));
        }
        skeleton.add(read.bones);
        at += read.length();
        frames.push(read.frame);
    }
    if at != body.len() {
        return Err(Malformed::Bad("a batch is longer than its frames"));
    }
    let mut rest = Rest::of(trailer);
    let magic = rest.array::<4>();
    let (sum, stated) = (rest.u32(), rest.array::<32>());
    let hash: BatchHash = skeleton.digest.finalize().into();
    if magic.as_ref() != Some(TRAILER_MAGIC) || sum != Some(skeleton.sum) || stated != Some(hash) {
        return Err(Malformed::Bad("a batch does not fit its trailer"));
    }
    Ok(ParsedBatch { head, hash, frames })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::record::Body;

    fn record() -> impl Strategy<Value = Record> {
        let body = prop_oneof![
            prop::collection::vec(any::<u8>(), 0..200).prop_map(Body::Structure),
            (any::<[u8; 16]>(), prop::collection::vec(any::<u8>(), 0..200))
                .prop_map(|(key, sealed)| Body::Content { key: KeyId(key), sealed }),
        ];
        let lookup = prop::collection::vec(any::<[u8; 32]>(), 0..4);
        (any::<u8>(), any::<[u8; 32]>(), any::<u8>(), body, lookup).prop_map(
            |(class, id, kind, body, lookup)| Record { stream: StreamId { class, id }, kind, body, lookup },
        )
    }

    fn sealed(records: &[Record]) -> SealedBatch {
        let mut frames: Vec<_> =
            records.iter().zip(1..).map(|(record, version)| NewFrame::Record { record, version }).collect();
        frames.push(NewFrame::Tombstone(KeyId([9; 16])));
        seal_batch(7, [3; 16], [4; 32], &frames)
    }

    /// Another version may be longer or shorter and keep its checksum elsewhere; it is said to be newer all the same.
    #[test]
    fn a_newer_version_is_known_by_its_version_byte_alone() {
        for version in [2, 255] {
            for length in [0, 3, 40, 400] {
                let newer = |magic: &[u8]| [magic, &[version], &vec![0xa5; length]].concat();
                let too_new = Malformed::TooNew(version);
                assert_eq!(SegmentHead::parse(&newer(SEGMENT_MAGIC)), Err(too_new));
                assert_eq!(CleanStop::parse(&newer(CLEAN_MAGIC)), Err(too_new));
                assert_eq!(BatchHead::parse(&newer(BATCH_MAGIC)), Err(too_new));
                assert!(matches!(parse_batch(&newer(BATCH_MAGIC)), Err(found) if found == too_new));
            }
        }
        // There never was a version 0, and without the magic a version byte says nothing.
        for no_version in [[BATCH_MAGIC.as_slice(), &[0; 90]].concat(), b"EBATS".map(|b| b ^ 1).to_vec()] {
            assert!(matches!(BatchHead::parse(&no_version), Err(Malformed::Bad(_))));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_batch_comes_back_as_it_was_sealed(records in prop::collection::vec(record(), 0..6)) {
            let sealed = sealed(&records);
            let batch = parse_batch(&sealed.bytes).unwrap();
            prop_assert_eq!((batch.hash, batch.head.number, batch.head.previous), (sealed.hash, 7, [4; 32]));
            prop_assert_eq!(batch.frames.len(), records.len() + 1);
            for ((frame, record), offset) in batch.frames.iter().zip(&records).zip(&sealed.offsets) {
                prop_assert_eq!((frame.stream, frame.kind, &frame.lookup), (record.stream, record.kind, &record.lookup));
                prop_assert_eq!(frame.offset, *offset);
                prop_assert!(frame.content_is_sound());
                let same = match (&frame.body, &record.body) {
                    (FrameBody::Structure(bytes), Body::Structure(was)) => bytes == was,
                    (FrameBody::Content { key, sealed, .. }, Body::Content { key: under, sealed: was }) => {
                        key == under && sealed == was
                    }
                    _ => false,
                };
                prop_assert!(same);
            }
        }

        /// Whatever bytes come, the answer is an error or exactly the batch; never a panic.
        #[test]
        fn hostile_bytes_are_refused(
            records in prop::collection::vec(record(), 0..4),
            changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
            noise in prop::collection::vec(any::<u8>(), 0..400),
        ) {
            let good = sealed(&records);
            let mut bytes = good.bytes.clone();
            for (at, byte) in changes {
                bytes[at.index(good.bytes.len())] = byte;
            }
            if let Ok(batch) = parse_batch(&bytes) {
                // Only ciphertext may differ, and each such frame says so.
                prop_assert_eq!(batch.hash, good.hash);
                let sound = batch.frames.iter().all(Frame::content_is_sound);
                prop_assert_eq!(sound, bytes == good.bytes);
            }
            prop_assert!(parse_batch(&noise).is_err());
            prop_assert!(SegmentHead::parse(&noise).is_err() && CleanStop::parse(&noise).is_err());
            let cut = good.bytes.len() / 2;
            prop_assert!(parse_batch(&good.bytes[..cut]).is_err());
            if let Ok(read) = read_frame(&noise, 0) {
                prop_assert!(read.length() <= noise.len());
            }
        }
    }
}
