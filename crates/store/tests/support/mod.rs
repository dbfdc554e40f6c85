//! What the tests of the store share: small batches, and stores on a disk in memory.
#![expect(clippy::unwrap_used, reason = "test code")]
#![allow(dead_code, reason = "each test binary uses its own part")]

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use entente_store::{
    Batch, IndexChoice, JournalStore, KeyId, MemoryFiles, OpenError, Record, Recovery, SeededEntropy,
    Settings, Store, StoredRecord, StreamId,
};

pub(crate) const DIR: &str = "/store";

pub(crate) fn stream(class: u8, name: u8) -> StreamId {
    StreamId::new(class, [name; 32])
}

pub(crate) fn note(stream: StreamId, words: &str) -> Record {
    Record::structure(stream, 1, words.as_bytes().to_vec())
}

pub(crate) fn key(name: u8) -> KeyId {
    KeyId([name; 16])
}

pub(crate) fn sealed(stream: StreamId, under: KeyId, bytes: usize) -> Record {
    Record::content(stream, 2, under, vec![0xC7; bytes])
}

pub(crate) fn in_memory(segment_bytes: u64) -> Settings {
    Settings { segment_bytes, index: IndexChoice::Memory }
}

pub(crate) fn try_open(
    disk: &MemoryFiles,
    settings: Settings,
) -> Result<(JournalStore, Recovery), OpenError> {
    // The seed differs with what was written so far, so that two segments never get one name.
    let entropy = SeededEntropy::new(disk.calls().wrapping_mul(7919) + 1);
    JournalStore::open(Arc::new(disk.clone()), Path::new(DIR), settings, Arc::new(entropy))
}

pub(crate) fn open(disk: &MemoryFiles) -> (JournalStore, Recovery) {
    try_open(disk, in_memory(1 << 20)).unwrap()
}

/// Everything a store holds, in order.
pub(crate) fn everything(store: &dyn Store) -> Vec<StoredRecord> {
    let mut all = Vec::new();
    store
        .replay(None, &mut |record| {
            all.push(record);
            ControlFlow::Continue(())
        })
        .unwrap();
    all
}

/// The only segment file of a small store.
pub(crate) fn first_segment() -> std::path::PathBuf {
    Path::new(DIR).join("journal/00000000000000000001.journal")
}

pub(crate) fn small_batches() -> Vec<Batch> {
    let (case, pair) = (stream(1, 1), stream(2, 1));
    vec![
        Batch::of(vec![note(case, "opened"), sealed(case, key(1), 40).found_by([0xAA; 32])])
            .expecting(case, 0),
        Batch::of(vec![note(pair, "number 1"), sealed(case, key(2), 9)]).expecting(case, 2),
        Batch::of(vec![note(case, "closed")]),
    ]
}
