//! The index is disposable: lost, stale, scrambled or lying, it changes start-up time and nothing else.
#![expect(clippy::unwrap_used, reason = "test code")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use entente_store::{
    Batch, DiskFiles, IndexChoice, JournalStore, OpenError, Recovery, SeededEntropy, Settings, Store,
    StoredRecord,
};
use proptest::prelude::*;
use support::{everything, key, note, sealed, stream};

const SLED: IndexChoice = IndexChoice::Sled { cache_bytes: 1 << 20 };

fn try_open(dir: &Path, index: IndexChoice) -> Result<(JournalStore, Recovery), OpenError> {
    let settings = Settings { segment_bytes: 2_000, index };
    JournalStore::open(Arc::new(DiskFiles), dir, settings, Arc::new(SeededEntropy::new(5)))
}

fn open(dir: &Path) -> (JournalStore, Recovery) {
    try_open(dir, SLED).unwrap()
}

fn fill(store: &JournalStore, from: u8, to: u8) {
    for round in from..to {
        let record = sealed(stream(1, round % 5), key(round % 3), 30).found_by([round % 4; 32]);
        store.append(Batch::of(vec![record, note(stream(2, 1), "and")])).unwrap();
    }
}

fn answers(store: &dyn Store) -> Vec<Vec<StoredRecord>> {
    let streams = [store.streams(1).unwrap(), store.streams(2).unwrap()].concat();
    let read = streams.into_iter().map(|stream| store.read(stream, 0).unwrap());
    let found = (0..5).map(|name| store.find_all([name; 32]).unwrap());
    let first = (0..5).map(|name| store.find([name; 32]).unwrap().into_iter().collect());
    read.chain(found).chain(first).chain([everything(store)]).collect()
}

/// A stopped store with a trusted index, and what it answers.
fn stopped() -> (tempfile::TempDir, PathBuf, Vec<Vec<StoredRecord>>) {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("store");
    let (store, _) = open(&dir);
    fill(&store, 0, 40);
    let before = answers(&store);
    store.close().unwrap();
    drop(store);
    (folder, dir, before)
}

#[test]
fn a_clean_stop_leaves_an_index_that_is_trusted() {
    let (_folder, dir, before) = stopped();
    let (store, recovery) = open(&dir);
    assert!(recovery.clean && !recovery.index_rebuilt);
    assert_eq!(answers(&store), before);
}

#[test]
fn a_deleted_index_changes_nothing_but_the_start() {
    let (_folder, dir, before) = stopped();
    fs::remove_dir_all(dir.join("index")).unwrap();
    let (store, recovery) = open(&dir);
    assert!(recovery.clean && recovery.index_rebuilt);
    assert_eq!(answers(&store), before);
}

#[test]
fn an_index_after_a_crash_is_not_trusted() {
    let (_folder, dir, _) = stopped();
    let (store, _) = open(&dir);
    fill(&store, 40, 50);
    let before = answers(&store);
    drop(store);
    let (store, recovery) = open(&dir);
    assert!(!recovery.clean && recovery.index_rebuilt);
    assert_eq!(answers(&store), before);
}

#[test]
fn a_scrambled_index_is_made_anew() {
    let (_folder, dir, before) = stopped();
    let mut scrambled = 0;
    for entry in fs::read_dir(dir.join("index")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let mut bytes = fs::read(&path).unwrap();
            bytes.iter_mut().step_by(7).for_each(|byte| *byte = byte.wrapping_add(0x5B));
            fs::write(&path, bytes).unwrap();
            scrambled += 1;
        }
    }
    assert!(scrambled > 0);
    let (store, _) = open(&dir);
    assert_eq!(answers(&store), before);
}

#[test]
fn an_index_that_cannot_be_had_keeps_nothing_closed() {
    let (_folder, dir, before) = stopped();
    fs::remove_dir_all(dir.join("index")).unwrap();
    fs::write(dir.join("index"), "in the way").unwrap();
    let (store, recovery) = open(&dir);
    assert!(recovery.index_rebuilt);
    assert_eq!(answers(&store), before);
    fill(&store, 40, 42);
    let before = answers(&store);
    store.close().unwrap();
    drop(store);
    assert_eq!(answers(&open(&dir).0), before);
}

#[test]
fn an_index_that_lies_is_found_out_at_the_start() {
    // It has the right position; but entries are missing, or point elsewhere. A record that is silently not found could
    // be decided twice.
    let lies: [fn(&sled::Db); 4] = [
        |db| {
            let gone: Vec<_> = db.scan_prefix(b"S").keys().step_by(3).map(Result::unwrap).collect();
            gone.into_iter().for_each(|key| drop(db.remove(key).unwrap()));
        },
        |db| {
            let gone = db.scan_prefix(b"L").keys().next().unwrap().unwrap();
            db.remove(gone).unwrap();
        },
        |db| {
            let entries: Vec<_> = db.scan_prefix(b"S").map(Result::unwrap).collect();
            for pair in entries.chunks_exact(2) {
                db.insert(&pair[0].0, &pair[1].1).unwrap();
                db.insert(&pair[1].0, &pair[0].1).unwrap();
            }
        },
        |db| {
            let keys: Vec<_> = db.scan_prefix(b"L").keys().map(Result::unwrap).collect();
            keys.into_iter().for_each(|key| drop(db.insert(key, b"no place").unwrap()));
        },
    ];
    for lie in lies {
        let (_folder, dir, before) = stopped();
        let db = sled::open(dir.join("index")).unwrap();
        lie(&db);
        db.flush().unwrap();
        drop(db);
        let (store, recovery) = open(&dir);
        assert!(recovery.clean && recovery.index_rebuilt);
        assert_eq!(answers(&store), before);
    }
}

#[test]
fn an_index_that_knows_more_than_the_journal_stops_the_start() {
    let (folder, dir, _) = stopped();
    let older = folder.path().join("older");
    copy_tree(&dir, &older);
    let (store, _) = open(&dir);
    fill(&store, 40, 41);
    store.close().unwrap();
    drop(store);
    fs::remove_dir_all(older.join("index")).unwrap();
    copy_tree(&dir.join("index"), &older.join("index"));
    match try_open(&older, SLED) {
        Err(OpenError::IndexAhead { index: 41, journal: 40 }) => {}
        other => panic!("expected a journal that lost something, got {other:?}"),
    }
    // The evidence is still there the second time.
    assert!(matches!(try_open(&older, SLED), Err(OpenError::IndexAhead { .. })));
}

fn copy_tree(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let name = to.join(path.file_name().unwrap());
        if path.is_dir() { copy_tree(&path, &name) } else { fs::copy(&path, &name).map(drop).unwrap() }
    }
}

/// One step of a made-up history.
#[derive(Debug, Clone)]
enum Step {
    Append { stream: u8, stale: bool, content: Option<u8>, lookup: Option<u8>, bytes: usize },
    Erase(u8),
    Sweep,
    Restart { clean: bool, without_index: bool },
}

fn step() -> impl Strategy<Value = Step> {
    let append = (
        0..4_u8,
        prop::bool::weighted(0.2),
        prop::option::of(0..6_u8),
        prop::option::of(0..3_u8),
        0..900_usize,
    );
    prop_oneof![
        12 => append.prop_map(|(stream, stale, content, lookup, bytes)| {
            Step::Append { stream, stale, content, lookup, bytes }
        }),
        1 => (0..6_u8).prop_map(Step::Erase),
        1 => Just(Step::Sweep),
        2 => (any::<bool>(), any::<bool>()).prop_map(|(clean, without_index)| Step::Restart { clean, without_index }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// The same history on sled and in memory gives the same answers; and an empty index, filled by replay, too.
    #[test]
    fn replay_into_an_empty_index_gives_the_same_answers(history in prop::collection::vec(step(), 1..40)) {
        let folder = tempfile::tempdir().unwrap();
        let dirs = [folder.path().join("sled"), folder.path().join("memory")];
        let choices = [SLED, IndexChoice::Memory];
        let mut stores: Vec<_> = (0..2).map(|at| try_open(&dirs[at], choices[at]).unwrap().0).collect();
        for step in &history {
            match step {
                Step::Append { stream: name, stale, content, lookup, bytes } => {
                    let name = stream(1, *name);
                    let mut record = match content {
                        Some(under) => sealed(name, key(*under), *bytes),
                        None => note(name, &"n".repeat(*bytes)),
                    };
                    record.lookup = lookup.iter().map(|name| [*name; 32]).collect();
                    let version = stores[0].version(name) + u64::from(*stale);
                    let batch = Batch::of(vec![record, note(stream(2, 0), "pair")]).expecting(name, version);
                    let answers: Vec<_> =
                        stores.iter().map(|store| format!("{:?}", store.append(batch.clone()))).collect();
                    prop_assert_eq!(&answers[0], &answers[1]);
                    prop_assert!(!stale || answers[0].contains("Moved"));
                }
                Step::Erase(name) => {
                    let batch = Batch::of(vec![note(stream(2, 1), "why")]).erasing(key(*name));
                    stores.iter().for_each(|store| drop(store.append(batch.clone()).unwrap()));
                }
                Step::Sweep => {
                    prop_assert_eq!(stores[0].sweep().unwrap(), stores[1].sweep().unwrap());
                }
                Step::Restart { clean, without_index } => {
                    if *clean {
                        stores.iter().for_each(|store| store.close().unwrap());
                    }
                    stores.clear();
                    if *without_index {
                        fs::remove_dir_all(dirs[0].join("index")).unwrap();
                    }
                    stores = (0..2).map(|at| try_open(&dirs[at], choices[at]).unwrap().0).collect();
                }
            }
        }
        let before = answers(&stores[0]);
        prop_assert_eq!(&before, &answers(&stores[1]));
        prop_assert_eq!(stores[0].scrub().unwrap().erased, stores[1].scrub().unwrap().erased);
        stores.iter().for_each(|store| store.close().unwrap());
        drop(stores);
        fs::remove_dir_all(dirs[0].join("index")).unwrap();
        let (empty, recovery) = try_open(&dirs[0], SLED).unwrap();
        prop_assert!(recovery.index_rebuilt);
        prop_assert_eq!(&before, &answers(&empty));
    }
}
