//! A sum over all entries of an index, in any order: two indexes with the same entries have the same one. It finds an
//! entry that went missing, which no check of what *is* found can. Against accidents only, not against an intruder.

use std::hash::{DefaultHasher, Hasher};

use crate::journal::Place;
use crate::record::{Lookup, StreamId};

/// The key under which a record stands in the index.
pub(crate) const STREAM_PREFIX: u8 = b'S';
/// The key under which a lookup stands in the index.
pub(crate) const LOOKUP_PREFIX: u8 = b'L';

/// How many entries there are, and the sum of their hashes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Fingerprint {
    count: u64,
    sum: u64,
}

impl Fingerprint {
    /// Adds one entry as it stands in the index.
    pub(crate) fn add(&mut self, key: &[u8], value: &[u8]) {
        let mut hasher = DefaultHasher::new();
        hasher.write(key);
        hasher.write(value);
        self.count += 1;
        self.sum = self.sum.wrapping_add(hasher.finish());
    }

    /// Adds the entries that one record of the journal should have.
    pub(crate) fn add_record(&mut self, stream: StreamId, version: u64, lookup: &[Lookup], place: Place) {
        let value = place_bytes(place);
        self.add(&stream_key(stream, version), &value);
        for lookup in lookup {
            self.add(&lookup_key(lookup, place.batch, place.frame), &value);
        }
    }
}

/// `S`, class, id, version: a stream is a range of keys in order.
pub(crate) fn stream_key(stream: StreamId, version: u64) -> Vec<u8> {
    let mut key = Vec::with_capacity(42);
    key.extend([STREAM_PREFIX, stream.class]);
    key.extend(stream.id);
    key.extend(version.to_be_bytes());
    key
}

/// `L`, digest, batch, frame: the records under one digest are a range of keys, oldest first.
pub(crate) fn lookup_key(lookup: &Lookup, batch: u64, frame: u32) -> Vec<u8> {
    let mut key = Vec::with_capacity(45);
    key.push(LOOKUP_PREFIX);
    key.extend(lookup);
    key.extend(batch.to_be_bytes());
    key.extend(frame.to_be_bytes());
    key
}

/// Segment, offset, batch, frame.
pub(crate) fn place_bytes(place: Place) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(28);
    bytes.extend(place.segment.to_be_bytes());
    bytes.extend(place.offset.to_be_bytes());
    bytes.extend(place.batch.to_be_bytes());
    bytes.extend(place.frame.to_be_bytes());
    bytes
}
