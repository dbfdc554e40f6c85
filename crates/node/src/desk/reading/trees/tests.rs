//! Trees that lie on a disk as they were written, and others that do not.

use std::path::Path;
use std::sync::Arc;

use entente_ledger::ConductLeaf;
use entente_store::{Batch, DiskFiles, IndexChoice, JournalStore, Record, Settings};

use super::*;
use crate::entropy::System;

fn leaf(at: u8) -> Vec<u8> {
    ConductLeaf::commit([at; 16], u64::from(at), &[1; 32], b"entry").to_bytes().to_vec()
}

fn open(folder: &Path) -> JournalStore {
    let settings = Settings { index: IndexChoice::Memory, ..Settings::default() };
    JournalStore::open(Arc::new(DiskFiles), folder, settings, Arc::new(System)).unwrap().0
}

/// A store with a conduct tree of so many leaves, and its origin.
fn kept(folder: &Path, leaves: u8) -> (JournalStore, Origin) {
    let origin = Origin::conduct("XA.ca", 1, true).unwrap();
    let store = open(folder);
    let stream = streams::tree(&origin.to_string());
    for at in 0..leaves {
        store.append(Batch::of(vec![Record::structure(stream, streams::RECORD_LEAF, leaf(at))])).unwrap();
    }
    (store, origin)
}

fn remembered(leaves: impl IntoIterator<Item = Vec<u8>>) -> Tree {
    let mut tree = Tree::new();
    leaves.into_iter().for_each(|leaf| {
        tree.append(&leaf);
    });
    tree
}

fn differ(store: &JournalStore, origin: Origin, tree: &Tree) -> Option<Broken> {
    let head = Checkpoint { origin, size: tree.size(), root: tree.root() };
    leaves_differ(store, &head, tree).unwrap()
}

#[test]
fn a_tree_that_is_as_it_was_written_verifies() {
    let folder = tempfile::tempdir().unwrap();
    let (store, origin) = kept(folder.path(), 9);
    assert_eq!(differ(&store, origin, &remembered((0..9).map(leaf))), None);
}

#[test]
fn leaves_that_came_after_the_head_are_not_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let (store, origin) = kept(folder.path(), 9);
    assert_eq!(differ(&store, origin, &remembered((0..5).map(leaf))), None);
}

#[test]
fn the_leaf_that_is_another_than_it_was_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let (store, origin) = kept(folder.path(), 9);
    let tree = remembered((0..9).map(|at| leaf(if at == 4 { 44 } else { at })));
    assert_eq!(differ(&store, origin, &tree).unwrap().at, Some(4));
}

#[test]
fn a_leaf_that_is_no_longer_there_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let (store, origin) = kept(folder.path(), 7);
    assert_eq!(differ(&store, origin, &remembered((0..9).map(leaf))).unwrap().at, Some(7));
}

#[test]
fn a_byte_that_is_changed_on_the_disk_is_found_and_named() {
    let folder = tempfile::tempdir().unwrap();
    let (store, origin) = kept(folder.path(), 9);
    let tree = remembered((0..9).map(leaf));
    let needle = leaf(6);
    let mut changed = 0;
    let mut folders = vec![folder.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let mut bytes = std::fs::read(&path).unwrap();
            if let Some(at) = bytes.windows(needle.len()).position(|window| window == needle) {
                bytes[at + 20] ^= 1;
                std::fs::write(&path, bytes).unwrap();
                changed += 1;
            }
        }
    }
    assert_eq!(changed, 1, "the leaf lies in one place");
    assert_eq!(differ(&store, origin, &tree).unwrap().at, Some(6));
    assert!(store.scrub().is_err());
}

#[test]
fn a_rewritten_history_is_narrowed_by_the_heads_that_were_cosigned() {
    let was = remembered((0..9).map(leaf));
    let is = remembered((0..9).map(|at| leaf(if at == 4 { 44 } else { at })));
    let heads = |sizes: &[u64]| {
        let heads: Vec<_> = sizes.iter().map(|size| (*size, was.root_at(*size).unwrap())).collect();
        heads.into_iter()
    };
    assert_eq!(narrow(heads(&[2, 4, 5, 9]), &is, 9), (4, 5));
    assert_eq!(narrow(heads(&[2, 9]), &is, 9), (2, 9));
    assert_eq!(narrow(heads(&[9]), &is, 9), (0, 9));
}

#[test]
fn a_leaf_that_does_not_fit_is_named_where_it_can_be() {
    let at = |fault| Broken::leaf(&fault).at;
    assert_eq!(at(VerifyFault::Changed { index: 4, count: 2 }), Some(4));
    assert_eq!(at(VerifyFault::Short { size: 9, found: 7 }), Some(7));
    assert_eq!(at(VerifyFault::Rewritten { first_difference: None }), None);
}

#[test]
fn the_life_of_a_cosigner_is_in_its_name() {
    assert_eq!(life_of("entente/XB.ca/cosigner/1.rehearsal"), Some(1));
    assert_eq!(life_of("entente/XB.ca/cosigner/12"), Some(12));
    assert_eq!(life_of("entente/XB.ca/with/XA.ca/1"), None);
}
