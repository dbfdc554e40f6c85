//! The same answers as two implementations written by others (`tlog_tiles`, `signed_note`): roots, proofs, tiles, notes and
//! checkpoints.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test code")]

mod support;

use std::collections::BTreeMap;

use entente_ledger::tiles::{entry_tiles, hash_tile, hash_tiles};
use entente_ledger::{
    Frontier, Hash, HashReader as _, Note, Tree, consistency_proof, inclusion_proof, leaf_hash, root_at,
    verify_consistency, verify_inclusion,
};
use proptest::prelude::*;
use signed_note::{StandardVerifier, Verifier as _, VerifierList};
use support::{cosigner, exchange_leaves, head_of, owner, tree_of};
use tlog_tiles as oracle;

/// The other implementation's storage: hashes by its own storage index.
#[derive(Default)]
struct Stored(Vec<oracle::Hash>);

impl oracle::HashReader for Stored {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<oracle::Hash>, oracle::Error> {
        Ok(indexes.iter().map(|at| self.0[usize::try_from(*at).unwrap()]).collect())
    }
}

fn both(leaves: u64) -> (Tree, Stored) {
    let (mut tree, mut stored) = (Tree::new(), Stored::default());
    for index in 0..leaves {
        let leaf = format!("leaf {index}");
        let new = oracle::stored_hashes(index, leaf.as_bytes(), &stored).unwrap();
        stored.0.extend(new);
        assert_eq!(tree.append(leaf.as_bytes()), index);
    }
    (tree, stored)
}

fn theirs(hashes: &[Hash]) -> Vec<oracle::Hash> {
    hashes.iter().map(|hash| oracle::Hash(*hash.as_bytes())).collect()
}

#[test]
fn roots_of_every_size_to_520() {
    let (tree, stored) = both(520);
    let mut frontier = Frontier::new();
    let mut growing = Tree::new();
    for size in 0..=520 {
        let expected = oracle::tree_hash(size, &stored).unwrap();
        assert_eq!(root_at(&tree, size).unwrap().as_bytes(), &expected.0, "{size}");
        assert_eq!(frontier.root().as_bytes(), &expected.0, "{size}");
        assert_eq!(growing.root().as_bytes(), &expected.0, "{size}");
        assert_eq!((frontier.size(), growing.size()), (size, size));
        let leaf = leaf_hash(format!("leaf {size}").as_bytes());
        frontier.append_hash(leaf);
        growing.append_hash(leaf);
    }
    assert!(root_at(&tree, 521).is_err());
}

#[test]
fn every_inclusion_proof_to_70_leaves() {
    let (tree, stored) = both(70);
    for size in 1..=70 {
        let root = root_at(&tree, size).unwrap();
        for index in 0..size {
            let path = inclusion_proof(&tree, index, size).unwrap();
            let expected = oracle::prove_record(size, index, &stored).unwrap();
            assert!(theirs(&path) == expected, "{index} in {size}");
            let leaf = tree.leaf(index).unwrap();
            verify_inclusion(&leaf, index, size, &path, &root).unwrap();
        }
    }
}

#[test]
fn every_consistency_proof_to_70_leaves() {
    let (tree, stored) = both(70);
    for new in 1..=70 {
        for old in 1..=new {
            let path = consistency_proof(&tree, old, new).unwrap();
            let expected = oracle::prove_tree(new, old, &stored).unwrap();
            assert!(theirs(&path) == expected, "{old} to {new}");
            let (from, to) = (root_at(&tree, old).unwrap(), root_at(&tree, new).unwrap());
            verify_consistency(old, &from, new, &to, &path).unwrap();
        }
    }
}

fn bent(path: &[Hash], at: usize, bit: usize) -> Vec<Hash> {
    let mut bent = path.to_vec();
    let at = at % bent.len();
    let mut bytes = *bent[at].as_bytes();
    bytes[bit / 8 % 32] ^= 1 << (bit % 8);
    bent[at] = Hash::from_bytes(bytes);
    bent
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn proofs_of_larger_trees(size in 71_u64..520, a in any::<u64>(), b in any::<u64>(), bit in any::<usize>()) {
        let (tree, stored) = both(size);
        let (index, old) = (a % size, 1 + b % size);
        let root = root_at(&tree, size).unwrap();
        let leaf = tree.leaf(index).unwrap();
        let path = inclusion_proof(&tree, index, size).unwrap();
        prop_assert!(theirs(&path) == oracle::prove_record(size, index, &stored).unwrap());
        prop_assert!(verify_inclusion(&leaf, index, size, &path, &root).is_ok());
        prop_assert!(verify_inclusion(&leaf, index, size, &bent(&path, bit >> 16, bit & 255), &root).is_err());
        prop_assert!(verify_inclusion(&root, index, size, &path, &root).is_err());
        let growth = consistency_proof(&tree, old, size).unwrap();
        prop_assert!(theirs(&growth) == oracle::prove_tree(size, old, &stored).unwrap());
        let from = root_at(&tree, old).unwrap();
        prop_assert!(verify_consistency(old, &from, size, &root, &growth).is_ok());
        if !growth.is_empty() {
            let bent = bent(&growth, bit >> 16, bit & 255);
            prop_assert!(verify_consistency(old, &from, size, &root, &bent).is_err());
        }
    }

    /// Whatever comes in, the verdict is the same as the other's, and nothing panics.
    #[test]
    fn verdicts_on_random_proofs(
        index in 0_u64..40, size in 0_u64..40, old in 0_u64..40,
        made_index in 0_u64..32, made_old in 1_u64..=32,
        drop in 0_usize..3,
    ) {
        let (tree, _) = both(32);
        let root = tree.root();
        let leaf = tree.leaf(made_index).unwrap();
        let mut path = inclusion_proof(&tree, made_index, 32).unwrap();
        path.truncate(path.len() - drop);
        let ours = verify_inclusion(&leaf, index, size, &path, &root).is_ok();
        if size > 0 && index < size {
            let th = oracle::Hash(*root.as_bytes());
            let verdict = oracle::check_record(&theirs(&path), size, th, index, oracle::Hash(*leaf.as_bytes()));
            prop_assert_eq!(ours, verdict.is_ok());
        } else {
            prop_assert!(!ours);
        }
        let growth = consistency_proof(&tree, made_old, 32).unwrap();
        let from = root_at(&tree, made_old).unwrap();
        let ours = verify_consistency(old, &from, size, &root, &growth).is_ok();
        if old > 0 && old <= size {
            let (th, h) = (oracle::Hash(*root.as_bytes()), oracle::Hash(*from.as_bytes()));
            prop_assert_eq!(ours, oracle::check_tree(&theirs(&growth), size, th, old, h).is_ok());
        } else {
            prop_assert!(!ours);
        }
    }

    #[test]
    fn extreme_numbers_do_not_panic(index in any::<u64>(), size in any::<u64>(), length in 0_usize..70) {
        let path = vec![Hash::ZERO; length];
        prop_assert!(verify_inclusion(&Hash::ZERO, index, size, &path, &Hash::ZERO).is_err());
        let grown = verify_consistency(index, &Hash::ZERO, size, &Hash::ZERO, &path);
        prop_assert!(grown.is_err() || index == size);
    }

    #[test]
    fn notes_that_are_not_notes_do_not_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), text in "[— a\n+=]{0,60}") {
        let _ = Note::parse(&bytes);
        let ours = Note::parse(text.as_bytes());
        let theirs = signed_note::Note::from_bytes(text.as_bytes());
        // We take nothing that the other does not take.
        prop_assert!(ours.is_err() || theirs.is_ok(), "{text:?}");
    }
}

#[test]
fn notes_are_read_by_the_other_implementation() {
    let tree = tree_of(&exchange_leaves(7));
    let head = head_of(&tree, 7, &owner());
    let vkey = owner().key().to_string();
    let known = StandardVerifier::new(&vkey).unwrap();
    assert_eq!(known.key_id(), u32::from_be_bytes(owner().key().id()));
    let note = signed_note::Note::from_bytes(&head.to_bytes()).unwrap();
    let (verified, unknown) = note.verify(&VerifierList::new(vec![Box::new(known)])).unwrap();
    assert_eq!((verified.len(), unknown.len()), (1, 0));
    let read = oracle::Checkpoint::from_bytes(note.text()).unwrap();
    assert_eq!((read.origin(), read.size()), (owner().key().name(), 7));
    assert_eq!(&read.hash().0, tree.root().as_bytes());
    assert!(StandardVerifier::new(&cosigner().key().to_string()).is_err(), "another type of key");
}

#[test]
fn tiles_are_those_of_the_other_implementation() {
    for size in [1, 2, 255, 256, 257, 511, 512, 70_000] {
        let (tree, stored) = if size < 1_000 { both(size) } else { wide(size) };
        let mut ours = BTreeMap::new();
        for level in 0..8 {
            for tile in hash_tiles(level, size) {
                let bytes = hash_tile(&tree, level, tile.index, tile.width).unwrap();
                ours.insert(tile.to_string().replacen("tile/", "tile/8/", 1), bytes);
            }
        }
        let expected = oracle::Tile::new_tiles(8, 0, size);
        assert_eq!(ours.len(), expected.len(), "{size}");
        for tile in expected {
            let bytes = tile.read_data(&stored).unwrap();
            assert!(ours.get(&tile.path()) == Some(&bytes), "{} of {size}", tile.path());
        }
        assert_eq!(entry_tiles(size).map(|tile| u64::from(tile.width)).sum::<u64>(), size);
    }
}

/// A larger tree whose leaf hashes are cheap to make.
fn wide(size: u64) -> (Tree, Stored) {
    let (mut tree, mut stored) = (Tree::new(), Stored::default());
    for index in 0..size {
        let leaf = leaf_hash(&index.to_be_bytes());
        let hash = oracle::Hash(*leaf.as_bytes());
        let new = oracle::stored_hashes_for_record_hash(index, hash, &stored).unwrap();
        stored.0.extend(new);
        tree.append_hash(leaf);
    }
    (tree, stored)
}

#[test]
fn tile_names_of_far_places() {
    for index in [0, 7, 999, 1_000, 999_999, 1_000_000, 1_234_067, u64::MAX / 256] {
        let tile = entente_ledger::tiles::TilePath {
            kind: entente_ledger::tiles::TileKind::Hashes { level: 3 },
            index,
            width: 17,
        };
        let expected = oracle::Tile::new(8, 3, index, 17, false).path();
        assert_eq!(tile.to_string().replacen("tile/", "tile/8/", 1), expected);
    }
    let Some(first) = entry_tiles(1).next() else { panic!("no tile of one leaf") };
    assert_eq!(first.to_string(), "tile/entries/000.p/1");
}
