//! Reading segments from the beginning, batch by batch, checking every link. Says where the first bad byte range begins
//! and never guesses what it might have been.

use std::io;

use super::{Head, Layout};
use crate::files::{FileReader, Files};
use crate::format::{
    BATCH_HEAD_BYTES, BATCH_MAGIC, BatchHead, GROUP_BYTES_MAX, Malformed, ParsedBatch, SEGMENT_HEAD_BYTES,
    SegmentHead, is_newer_head_of, parse_batch,
};

/// How much is read from the disk at once, in bytes.
const WINDOW_BYTES: usize = 1024 * 1024;

/// Walks through one segment.
pub(crate) struct SegmentScan {
    reader: Box<dyn FileReader>,
    segment: SegmentHead,
    end: u64,
    at: u64,
    head: Head,
    window: Vec<u8>,
    window_at: u64,
}

/// What stands next in a segment.
pub(crate) enum Step<'a> {
    /// A batch that fits its checksums and the chain, and where it begins.
    Batch { offset: u64, batch: ParsedBatch<'a> },
    /// The segment ends here, exactly after a batch.
    End,
    /// What begins at this byte is no batch of this journal.
    Bad { offset: u64, malformed: Malformed },
}

/// What was wrong with the beginning of a segment, or with reading it.
pub(crate) enum NoSegment {
    Malformed(Malformed),
    Io(io::Error),
}

impl From<io::Error> for NoSegment {
    fn from(cause: io::Error) -> Self {
        Self::Io(cause)
    }
}

impl SegmentScan {
    /// Opens the segment that begins after `before`, to be read up to byte `end`.
    pub(crate) fn open(
        files: &dyn Files,
        layout: &Layout,
        before: Head,
        end: u64,
    ) -> Result<Self, NoSegment> {
        let reader = files.open_read(&layout.segment(before.batch + 1))?;
        let mut bytes = [0; SEGMENT_HEAD_BYTES];
        let read = reader.read_at(0, &mut bytes)?;
        let segment =
            SegmentHead::parse(bytes.get(..read).unwrap_or_default()).map_err(NoSegment::Malformed)?;
        if segment.first_batch != before.batch + 1 || segment.previous != before.hash {
            const WHAT: &str = "the segment does not follow the one before";
            return Err(NoSegment::Malformed(Malformed::Bad(WHAT)));
        }
        let at = SEGMENT_HEAD_BYTES as u64;
        Ok(Self { reader, segment, end, at, head: before, window: Vec::new(), window_at: 0 })
    }

    pub(crate) fn uuid(&self) -> [u8; 16] {
        self.segment.uuid
    }

    /// The last batch that was read.
    pub(crate) fn head(&self) -> Head {
        self.head
    }

    /// Where the next batch begins.
    pub(crate) fn at(&self) -> u64 {
        self.at
    }

    /// Sees to it that the window holds `count` bytes from `self.at`; `false` when the segment ends before.
    fn fill(&mut self, count: usize) -> io::Result<bool> {
        if self.at + count as u64 > self.end {
            return Ok(false);
        }
        let held = self.window_at + self.window.len() as u64;
        if self.at < self.window_at || self.at + count as u64 > held {
            let left = usize::try_from(self.end - self.at).unwrap_or(usize::MAX);
            self.window.resize(count.max(WINDOW_BYTES).min(left), 0);
            self.window_at = self.at;
            let read = self.reader.read_at(self.at, &mut self.window)?;
            self.window.truncate(read);
        }
        Ok(self.at + count as u64 <= self.window_at + self.window.len() as u64)
    }

    fn window_from_here(&self) -> &[u8] {
        let begin = usize::try_from(self.at - self.window_at).unwrap_or(usize::MAX);
        self.window.get(begin..).unwrap_or_default()
    }

    /// Reads the next batch.
    pub(crate) fn next(&mut self) -> io::Result<Step<'_>> {
        let offset = self.at;
        let bad = |what| Ok(Step::Bad { offset, malformed: Malformed::Bad(what) });
        if offset >= self.end {
            return Ok(Step::End);
        }
        if !self.fill(BATCH_HEAD_BYTES)? {
            // A newer version may have shorter heads: what is left says which version it is.
            let left = usize::try_from(self.end - offset).unwrap_or(usize::MAX);
            let _whole = self.fill(left)?;
            return match BatchHead::parse(self.window_from_here()) {
                Err(malformed @ Malformed::TooNew(_)) => Ok(Step::Bad { offset, malformed }),
                _ => bad("a batch head is cut short"),
            };
        }
        let head = match BatchHead::parse(self.window_from_here()) {
            Ok(head) => head,
            Err(malformed) => return Ok(Step::Bad { offset, malformed }),
        };
        if head.uuid != self.segment.uuid {
            return bad("a batch belongs to another segment");
        }
        if head.number != self.head.batch + 1 || head.previous != self.head.hash {
            return bad("a batch does not follow the one before");
        }
        let Some(length) = usize::try_from(head.length).ok().filter(|length| *length <= GROUP_BYTES_MAX)
        else {
            return bad("a batch is longer than any may be");
        };
        if !self.fill(length)? {
            return bad("a batch is cut short");
        }
        let begin = usize::try_from(self.at - self.window_at).unwrap_or(usize::MAX);
        let whole = self.window.get(begin..).and_then(|rest| rest.get(..length)).unwrap_or_default();
        match parse_batch(whole) {
            Ok(batch) => {
                self.at += head.length;
                self.head = Head { batch: head.number, hash: batch.hash };
                Ok(Step::Batch { offset, batch })
            }
            Err(malformed) => Ok(Step::Bad { offset, malformed }),
        }
    }

    /// Whether, at `offset` or anywhere after it, there is the head of a batch that follows the one that was to begin
    /// there. If so, that one had been synced: what is bad or missing there was once confirmed.
    pub(crate) fn later_batch_from(&self, offset: u64) -> io::Result<bool> {
        let length = usize::try_from(self.end.saturating_sub(offset)).map_err(io::Error::other)?;
        let mut bytes = vec![0; length];
        let read = self.reader.read_at(offset, &mut bytes)?;
        bytes.truncate(read);
        let expected = self.head.batch + 1;
        let mut rest = bytes.as_slice();
        while let Some(found) = rest.windows(BATCH_MAGIC.len()).position(|window| window == BATCH_MAGIC) {
            rest = rest.get(found..).unwrap_or_default();
            let later = BatchHead::parse(rest)
                .is_ok_and(|head| head.uuid == self.segment.uuid && head.number > expected);
            if later || is_newer_head_of(rest, &self.segment.uuid) {
                return Ok(true);
            }
            rest = rest.get(1..).unwrap_or_default();
        }
        Ok(false)
    }

    /// The bytes from `offset` to the end.
    pub(crate) fn rest_from(&self, offset: u64) -> io::Result<Vec<u8>> {
        let length = usize::try_from(self.end.saturating_sub(offset)).map_err(io::Error::other)?;
        let mut bytes = vec![0; length];
        let read = self.reader.read_at(offset, &mut bytes)?;
        bytes.truncate(read);
        Ok(bytes)
    }
}
