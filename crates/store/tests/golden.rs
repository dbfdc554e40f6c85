//! The bytes on the disk, held still. A golden file is never edited: a new format version adds files. A missing one is
//! made only when `ENTENTE_BLESS_NEW=1` says so.
#![expect(clippy::unwrap_used, clippy::panic, reason = "test code")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use entente_store::{
    Batch, JournalStore, KeyScope, Keyring, MemoryFiles, NodeKey, Record, SeededEntropy, Store, StoredBody,
};
use support::{DIR, first_segment, in_memory, key, note, small_batches, stream};

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/store").join(name)
}

/// Compares with the golden file, byte for byte.
fn check(name: &str, bytes: &[u8]) {
    let path = golden(name);
    if !path.exists() && std::env::var("ENTENTE_BLESS_NEW").is_ok_and(|value| value == "1") {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
    }
    let Ok(expected) = fs::read(&path) else { panic!("{name} is missing; ENTENTE_BLESS_NEW=1 makes it") };
    let differs = expected.iter().zip(bytes).position(|(a, b)| a != b);
    assert_eq!((differs, expected.len()), (None, bytes.len()), "{name} differs");
}

fn open(disk: &MemoryFiles) -> JournalStore {
    let entropy = Arc::new(SeededEntropy::new(1989));
    JournalStore::open(Arc::new(disk.clone()), Path::new(DIR), in_memory(1 << 20), entropy).unwrap().0
}

fn clean_note() -> PathBuf {
    Path::new(DIR).join("clean")
}

#[test]
fn the_journal_is_written_as_it_always_was() {
    let disk = MemoryFiles::new();
    let store = open(&disk);
    for batch in small_batches() {
        store.append(batch).unwrap();
    }
    store.append(Batch::of(vec![note(stream(1, 1), "erased")]).erasing(key(2))).unwrap();
    store.close().unwrap();
    check("journal-v1.bin", &disk.contents(&first_segment()).unwrap());
    check("clean-v1.bin", &disk.contents(&clean_note()).unwrap());
    drop(store);
    let store = open(&disk);
    store.sweep().unwrap();
    store.close().unwrap();
    check("journal-v1-swept.bin", &disk.contents(&first_segment()).unwrap());
    check("clean-v1.bin", &disk.contents(&clean_note()).unwrap());
}

#[test]
fn the_journal_of_version_1_is_read() {
    for name in ["journal-v1.bin", "journal-v1-swept.bin"] {
        let disk = MemoryFiles::new();
        disk.tamper(&first_segment(), fs::read(golden(name)).unwrap());
        disk.tamper(&clean_note(), fs::read(golden("clean-v1.bin")).unwrap());
        let store = open(&disk);
        let bodies: Vec<_> =
            store.read(stream(1, 1), 0).unwrap().into_iter().map(|record| record.body).collect();
        let words = |words: &str| StoredBody::Structure(words.as_bytes().to_vec());
        let content = StoredBody::Content { key: key(1), sealed: vec![0xC7; 40] };
        let erased = StoredBody::Erased { key: key(2) };
        assert_eq!(bodies, [words("opened"), content, erased, words("closed"), words("erased")]);
        assert_eq!(store.find([0xAA; 32]).unwrap().unwrap().version, 2);
        assert_eq!(store.scrub().unwrap().batches, 4);
    }
}

fn keyring_places() -> [&'static Path; 2] {
    ["/keys", "/mirror"].map(Path::new)
}

fn keyring_file() -> PathBuf {
    Path::new("/keys/epoch-0000000001.keyring").to_owned()
}

const SCOPE: KeyScope = KeyScope { case: [0xCA; 16], subject: 1, tier: 2, class: 300 };

#[test]
fn the_keyring_is_written_and_read_as_it_always_was() {
    let disk = MemoryFiles::new();
    let store = open(&disk);
    let files = Arc::new(disk.clone());
    let entropy = Arc::new(SeededEntropy::new(1924));
    let node_key = || NodeKey::from_bytes([7; 32]);
    let keyring = Keyring::create(files.clone(), keyring_places(), node_key(), entropy.clone()).unwrap();
    keyring.attach(&store).unwrap();
    let lease = keyring.key_for(SCOPE).unwrap();
    let other = keyring.key_for(KeyScope { class: 301, ..SCOPE }).unwrap();
    keyring.destroy(&[other.id]).unwrap();
    check("keyring-v1.bin", &disk.contents(&keyring_file()).unwrap());
    let Some(Record { body, .. }) = &lease.assignment else { panic!("a first use carries its assignment") };
    let entente_store::Body::Content { sealed, .. } = body else { panic!("an assignment is content") };
    check("keyring-v1-assignment.bin", sealed);
    check("keyring-v1-content-key.bin", lease.key.expose());
    drop(keyring);

    // And back, from the golden files alone.
    let disk = MemoryFiles::new();
    let store = open(&disk);
    let sealed = fs::read(golden("keyring-v1-assignment.bin")).unwrap();
    let assignment = Record::content(entente_store::ASSIGNMENTS, 1, lease.id, sealed);
    store.append(Batch::of(vec![assignment])).unwrap();
    disk.tamper(&keyring_file(), fs::read(golden("keyring-v1.bin")).unwrap());
    let files = Arc::new(disk.clone());
    let (keyring, recovery) = Keyring::open(files, keyring_places(), node_key(), entropy).unwrap();
    assert_eq!((recovery.keys, recovery.destroyed, recovery.mended), (63, 1, [false, true]));
    keyring.attach(&store).unwrap();
    let again = keyring.key_for(SCOPE).unwrap();
    assert_eq!(again.key.expose().as_slice(), fs::read(golden("keyring-v1-content-key.bin")).unwrap());
    assert!(keyring.key(other.id).unwrap().is_none());
}
