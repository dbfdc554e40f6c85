//! One suite for every store: the same questions, the same answers, whatever stands behind.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "test code")]

mod support;

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use entente_store::{
    AppendError, BATCH_RECORDS_MAX, Batch, DiskFiles, Files, IndexChoice, JournalStore, MemoryFiles,
    RECORD_BYTES_MAX, RECORD_LOOKUPS_MAX, Record, SeededEntropy, Settings, Store, StoredBody, StreamId,
    Swept,
};
use support::{everything, key, note, sealed, stream};

/// A place in which a store can be opened again and again.
struct Stage {
    files: Arc<dyn Files>,
    dir: PathBuf,
    settings: Settings,
    _folder: Option<tempfile::TempDir>,
}

impl Stage {
    fn on_disk(index: IndexChoice) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings { segment_bytes: 4_096, index };
        Self { files: Arc::new(DiskFiles), dir: folder.path().join("store"), settings, _folder: Some(folder) }
    }

    fn in_memory() -> Self {
        let settings = Settings { segment_bytes: 4_096, index: IndexChoice::Memory };
        Self { files: Arc::new(MemoryFiles::new()), dir: PathBuf::from("/store"), settings, _folder: None }
    }

    fn open(&self) -> JournalStore {
        let entropy = Arc::new(SeededEntropy::new(11));
        JournalStore::open(Arc::clone(&self.files), &self.dir, self.settings, entropy).unwrap().0
    }
}

/// Every question of the suite, asked of a fresh stage.
const QUESTIONS: [fn(&Stage); 11] = [
    an_empty_store_knows_nothing,
    what_is_kept_comes_back_in_order,
    a_stale_version_moves,
    an_outcome_is_kept_whole_or_not_at_all,
    of_two_acts_on_one_snapshot_one_commits,
    the_first_under_a_lookup_stays_the_first,
    streams_are_listed_by_class,
    bounds_are_refused_with_their_number,
    erased_content_reads_as_erased,
    a_restart_changes_no_answer,
    a_closed_store_takes_nothing,
];

fn ask_all(stage: impl Fn() -> Stage) {
    for question in QUESTIONS {
        question(&stage());
    }
}

#[test]
fn journal_with_sled_index() {
    ask_all(|| Stage::on_disk(IndexChoice::Sled { cache_bytes: 1 << 20 }));
}

#[test]
fn journal_with_memory_index() {
    ask_all(|| Stage::on_disk(IndexChoice::Memory));
}

#[test]
fn journal_in_memory() {
    ask_all(Stage::in_memory);
}

fn an_empty_store_knows_nothing(stage: &Stage) {
    let store = stage.open();
    assert_eq!(store.version(stream(1, 1)), 0);
    assert!(store.read(stream(1, 1), 0).unwrap().is_empty());
    assert!(store.find([1; 32]).unwrap().is_none());
    assert!(store.streams(1).unwrap().is_empty());
    assert!(everything(&store).is_empty());
    assert_eq!(store.scrub().unwrap().batches, 0);
}

fn what_is_kept_comes_back_in_order(stage: &Stage) {
    let store = stage.open();
    let (case, pair) = (stream(1, 1), stream(2, 9));
    let mut positions = Vec::new();
    for round in 0..40_u64 {
        let batch = Batch::of(vec![
            note(case, &format!("fact {round}")),
            sealed(pair, key(3), 100 + round as usize),
            Record::structure(case, 7, Vec::new()),
        ]);
        let appended = store.append(batch.expecting(case, round * 2).expecting(pair, round)).unwrap();
        assert_eq!(appended.versions, [(case, round * 2 + 2), (pair, round + 1)]);
        positions.push(appended.position);
    }
    assert!(positions.is_sorted_by(|a, b| a < b));
    assert_eq!(store.version(case), 80);
    let facts = store.read(case, 0).unwrap();
    assert_eq!(facts.len(), 80);
    for (at, fact) in facts.iter().enumerate() {
        assert_eq!(fact.version, at as u64 + 1);
        let words = if at % 2 == 0 { format!("fact {}", at / 2) } else { String::new() };
        assert_eq!(fact.body, StoredBody::Structure(words.into_bytes()));
    }
    assert_eq!(store.read(case, 78).unwrap(), facts[78..]);
    assert_eq!(store.read_page(case, 10, 5).unwrap(), facts[10..15]);
    assert!(store.read(case, 80).unwrap().is_empty());
    assert!(store.read(case, u64::MAX).unwrap().is_empty());
    let replayed = everything(&store);
    assert_eq!(replayed.len(), 120);
    assert!(replayed.is_sorted_by(|a, b| a.position < b.position));
    let mut later = Vec::new();
    store
        .replay(Some(replayed[99].position), &mut |record| {
            later.push(record);
            if later.len() == 5 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })
        .unwrap();
    assert_eq!(later, replayed[100..105]);
    let large = vec![0x5A; RECORD_BYTES_MAX];
    store.append(Batch::of(vec![Record::structure(pair, 1, large.clone())])).unwrap();
    assert_eq!(store.read(pair, 40).unwrap()[0].body, StoredBody::Structure(large));
}

fn a_stale_version_moves(stage: &Stage) {
    let store = stage.open();
    let case = stream(1, 1);
    store.append(Batch::of(vec![note(case, "one")]).expecting(case, 0)).unwrap();
    for stale in [0, 2, u64::MAX] {
        match store.append(Batch::of(vec![note(case, "two")]).expecting(case, stale)) {
            Err(AppendError::Moved { stream, expected, actual }) => {
                assert_eq!((stream, expected, actual), (case, stale, 1));
            }
            other => panic!("expected `Moved`, got {other:?}"),
        }
    }
    assert_eq!(store.version(case), 1);
}

fn an_outcome_is_kept_whole_or_not_at_all(stage: &Stage) {
    let store = stage.open();
    let (case, pair) = (stream(1, 1), stream(2, 1));
    store.append(Batch::of(vec![note(case, "one")])).unwrap();
    let outcome = Batch::of(vec![note(case, "two"), note(pair, "number 1")]);
    let moved = store.append(outcome.clone().expecting(pair, 0).expecting(case, 0)).unwrap_err();
    assert!(moved.is_worth_deciding_again());
    assert_eq!((store.version(case), store.version(pair)), (1, 0));
    assert_eq!(everything(&store).len(), 1);
    store.append(outcome.expecting(pair, 0).expecting(case, 1)).unwrap();
    assert_eq!((store.version(case), store.version(pair)), (2, 1));
}

fn of_two_acts_on_one_snapshot_one_commits(stage: &Stage) {
    // An appeal and a transfer are decided on one snapshot. Both must not commit: the child would be moved.
    let store = Arc::new(stage.open());
    for round in 0..50_u64 {
        let case = stream(1, 1);
        let snapshot = store.version(case);
        let acts: Vec<_> = ["appeal", "transfer"]
            .into_iter()
            .map(|act| {
                let store = Arc::clone(&store);
                thread::spawn(move || {
                    store.append(Batch::of(vec![note(case, act)]).expecting(case, snapshot))
                })
            })
            .collect();
        let answers: Vec<_> = acts.into_iter().map(|act| act.join().unwrap()).collect();
        let moved = answers.iter().filter(|answer| matches!(answer, Err(AppendError::Moved { .. }))).count();
        assert_eq!((answers.iter().filter(|answer| answer.is_ok()).count(), moved), (1, 1));
        assert_eq!(store.version(case), round + 1);
    }
}

fn the_first_under_a_lookup_stays_the_first(stage: &Stage) {
    let store = stage.open();
    let (name, other) = ([7; 32], [8; 32]);
    store.append(Batch::of(vec![note(stream(1, 1), "first").found_by(name).found_by(other)])).unwrap();
    store.append(Batch::of(vec![note(stream(1, 2), "second").found_by(name)])).unwrap();
    let first = store.find(name).unwrap().unwrap();
    assert_eq!(first.body, StoredBody::Structure(b"first".to_vec()));
    assert_eq!(first.lookup, [name, other]);
    assert_eq!(store.find(other).unwrap().unwrap(), first);
    let all = store.find_all(name).unwrap();
    assert_eq!(all.len(), 2);
    assert_eq!((all[0].clone(), all[1].stream), (first, stream(1, 2)));
    assert!(store.find([9; 32]).unwrap().is_none());
}

fn streams_are_listed_by_class(stage: &Stage) {
    let store = stage.open();
    for (class, name) in [(1, 5), (2, 1), (1, 2), (1, 0xFF), (3, 1)] {
        store.append(Batch::of(vec![note(stream(class, name), "here")])).unwrap();
    }
    assert_eq!(store.streams(1).unwrap(), [stream(1, 2), stream(1, 5), stream(1, 0xFF)]);
    assert_eq!(store.streams(2).unwrap(), [stream(2, 1)]);
    assert!(store.streams(0).unwrap().is_empty());
}

fn bounds_are_refused_with_their_number(stage: &Stage) {
    let store = stage.open();
    let case = stream(1, 1);
    let refused = |batch: Batch| match store.append(batch) {
        Err(AppendError::TooLarge { found, max, .. }) => (found, max),
        other => panic!("expected a bound, got {other:?}"),
    };
    let long = Record::structure(case, 1, vec![0; RECORD_BYTES_MAX + 1]);
    assert_eq!(refused(Batch::of(vec![long])), (RECORD_BYTES_MAX + 1, RECORD_BYTES_MAX));
    let many = vec![note(case, ""); BATCH_RECORDS_MAX + 1];
    assert_eq!(refused(Batch::of(many)), (BATCH_RECORDS_MAX + 1, BATCH_RECORDS_MAX));
    let mut named = note(case, "");
    named.lookup = vec![[1; 32]; RECORD_LOOKUPS_MAX + 1];
    assert_eq!(refused(Batch::of(vec![named])), (RECORD_LOOKUPS_MAX + 1, RECORD_LOOKUPS_MAX));
    let heavy = vec![Record::structure(case, 1, vec![0; RECORD_BYTES_MAX]); 4];
    refused(Batch::of(heavy));
    assert!(matches!(store.append(Batch::default()), Err(AppendError::Empty)));
    store.append(Batch::of(vec![note(case, ""); BATCH_RECORDS_MAX])).unwrap();
    assert_eq!(store.version(case), BATCH_RECORDS_MAX as u64);
}

fn erased_content_reads_as_erased(stage: &Stage) {
    let store = stage.open();
    let (case, other) = (stream(1, 1), stream(1, 2));
    store
        .append(Batch::of(vec![sealed(case, key(1), 300), note(case, "stays"), sealed(other, key(2), 50)]))
        .unwrap();
    store.append(Batch::of(vec![note(case, "erasure ordered")]).erasing(key(1))).unwrap();
    let check = |store: &JournalStore| {
        let records = store.read(case, 0).unwrap();
        assert_eq!(records[0].body, StoredBody::Erased { key: key(1) });
        assert_eq!(records[1].body, StoredBody::Structure(b"stays".to_vec()));
        assert!(matches!(store.read(other, 0).unwrap()[0].body, StoredBody::Content { .. }));
        let scrubbed = store.scrub().unwrap();
        assert_eq!((scrubbed.contents, scrubbed.erased), (1, 1));
        scrubbed.head
    };
    let head = check(&store);
    match store.append(Batch::of(vec![sealed(case, key(1), 10)])) {
        Err(AppendError::ErasedKey { key: erased }) => assert_eq!(erased, key(1)),
        other => panic!("expected a refusal, got {other:?}"),
    }
    let at_once = Batch::of(vec![sealed(case, key(3), 10)]).erasing(key(3));
    assert!(matches!(store.append(at_once), Err(AppendError::ErasedKey { .. })));
    assert_eq!(store.sweep().unwrap(), Swept { zeroed: 1, already: 0 });
    assert_eq!(store.sweep().unwrap(), Swept { zeroed: 0, already: 1 });
    assert_eq!(check(&store), head);
    store.close().unwrap();
    drop(store);
    assert_eq!(check(&stage.open()), head);
}

fn a_restart_changes_no_answer(stage: &Stage) {
    let mut store = stage.open();
    for round in 0..30_u8 {
        let name = stream(1, round % 4);
        let record = sealed(name, key(round % 3), 200).found_by([round % 5; 32]);
        store.append(Batch::of(vec![record, note(name, "and")])).unwrap();
        if round % 7 == 6 {
            let before = answers(&store);
            // Every second time as a crash leaves it.
            if round % 2 == 0 {
                store.close().unwrap();
            }
            drop(store);
            store = stage.open();
            assert_eq!(answers(&store), before);
        }
    }
}

type Answers = (Vec<Vec<entente_store::StoredRecord>>, Vec<Vec<entente_store::StoredRecord>>, Vec<StreamId>);

fn answers(store: &dyn Store) -> Answers {
    let streams = store.streams(1).unwrap();
    let records = streams.iter().map(|stream| store.read(*stream, 0).unwrap()).collect();
    let found = (0..6).map(|name| store.find_all([name; 32]).unwrap()).collect();
    (records, found, streams)
}

fn a_closed_store_takes_nothing(stage: &Stage) {
    let store = stage.open();
    store.append(Batch::of(vec![note(stream(1, 1), "last")])).unwrap();
    store.close().unwrap();
    assert!(matches!(store.append(Batch::of(vec![note(stream(1, 1), "late")])), Err(AppendError::Fatal(_))));
    assert!(store.read(stream(1, 1), 0).is_err());
    drop(store);
    assert_eq!(stage.open().version(stream(1, 1)), 1);
}
