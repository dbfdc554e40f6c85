//! Exports that were tampered with: each change is found, and the changed entry is named.
#![expect(clippy::panic, reason = "test code")]

mod support;

use entente_ledger::{
    ExchangeLeaf, ExportFault, Hash, LeafFault, LeafKind, Maker, Trust, VerifyFault, leaf_hash,
    verify_export, verify_leaves, write_export,
};
use proptest::prelude::*;
use support::{Folder, START_MS, cosigner, exchange_leaf, exchange_leaves, head_of, owner, tree_of};

fn trust() -> Trust {
    Trust { owner: owner().key(), cosigners: vec![cosigner().key()] }
}

fn export(count: u64) -> Folder {
    let leaves = exchange_leaves(count);
    Folder::export(&leaves, &head_of(&tree_of(&leaves), count, &owner()))
}

fn tree_fault(mut folder: Folder) -> VerifyFault {
    match verify_export(&mut folder, &trust()) {
        Err(ExportFault::Tree(fault)) => fault,
        other => panic!("expected a fault of the tree, found {other:?}"),
    }
}

#[test]
fn whole_exports_of_many_sizes_verify() {
    for count in [0, 1, 2, 3, 255, 256, 257, 511, 512, 600, 66_000] {
        let verified = verify_export(&mut export(count), &trust()).unwrap();
        assert_eq!((verified.tree.size, verified.head.size), (count, count));
        assert_eq!(verified.tree.tally.kinds.values().sum::<u64>(), count);
        assert_eq!(verified.tree.tally.own_numbers_missing, []);
    }
}

#[test]
fn a_smaller_head_is_exported_as_it_was() {
    let leaves = exchange_leaves(300);
    let mut folder = Folder::export(&leaves, &head_of(&tree_of(&leaves), 257, &owner()));
    assert!(folder.0.contains_key("tile/entries/001.p/1"));
    assert_eq!(verify_export(&mut folder, &trust()).unwrap().tree.size, 257);
}

#[test]
fn what_does_not_belong_together_is_not_exported() {
    let (leaves, mut others) = (exchange_leaves(9), exchange_leaves(9));
    others[4][80] ^= 1;
    let write = |tree: &[Vec<u8>], leaves: &[Vec<u8>]| {
        let head = head_of(&tree_of(&exchange_leaves(9)), 9, &owner());
        write_export(
            &tree_of(tree),
            &head,
            &[],
            |at| leaves.get(usize::try_from(at).unwrap()).cloned(),
            |_, _| Ok(()),
        )
    };
    assert_eq!(write(&leaves, &leaves), Ok(()), "control");
    assert_eq!(write(&others, &leaves), Err(ExportFault::OtherHead));
    assert_eq!(write(&leaves, &others), Err(ExportFault::Leaf { index: 4 }));
    assert_eq!(write(&leaves, &leaves[..8]), Err(ExportFault::Leaf { index: 8 }));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// One changed byte of one leaf, wherever, names that leaf and no other.
    #[test]
    fn a_changed_byte_names_its_entry(count in 1_u64..700, at in any::<u64>(), byte in 0_usize..86, bit in 0_u8..8) {
        let index = at % count;
        let mut folder = export(count);
        let path = folder.0.keys().filter(|path| path.starts_with("tile/entries/")).nth(usize::try_from(index / 256).unwrap()).cloned().unwrap();
        let offset = usize::try_from(index % 256).unwrap() * 88 + 2 + byte;
        folder.0.get_mut(&path).unwrap()[offset] ^= 1 << bit;
        prop_assert_eq!(tree_fault(folder), VerifyFault::Changed { index, count: 1 });
    }

    /// A changed length, too: what follows cannot be read, but what comes first is named.
    #[test]
    fn a_changed_length_names_its_entry(count in 1_u64..300, at in any::<u64>(), byte in 0_usize..2, bit in 0_u8..8) {
        let index = at % count;
        let mut folder = export(count);
        let path = folder.0.keys().filter(|path| path.starts_with("tile/entries/")).nth(usize::try_from(index / 256).unwrap()).cloned().unwrap();
        folder.0.get_mut(&path).unwrap()[usize::try_from(index % 256).unwrap() * 88 + byte] ^= 1 << bit;
        let named = match tree_fault(folder) {
            VerifyFault::Changed { index, .. } | VerifyFault::Missing { index } => Some(index),
            _ => None,
        };
        prop_assert!(named.is_some_and(|named| named / 256 == index / 256 && named >= index), "{:?}", named);
    }

    /// Any change of any byte of any file but the keys is found.
    #[test]
    fn no_change_goes_unnoticed(count in 1_u64..600, file in any::<usize>(), at in any::<usize>(), bit in 0_u8..8) {
        let mut folder = export(count);
        let names: Vec<_> = folder.0.keys().filter(|name| *name != "keys").cloned().collect();
        let bytes = folder.0.get_mut(&names[file % names.len()]).unwrap();
        let at = at % bytes.len();
        bytes[at] ^= 1 << bit;
        prop_assert!(verify_export(&mut folder, &trust()).is_err());
    }
}

#[test]
fn each_damage_has_its_name() {
    let path = "tile/entries/000.p/9";
    let mut folder = export(9);
    folder.0.get_mut("tile/0/000.p/9").unwrap()[32 * 4] ^= 1;
    assert_eq!(tree_fault(folder), VerifyFault::RecordedHash { index: 4 });

    let mut folder = export(9);
    folder.0.remove(path);
    assert_eq!(tree_fault(folder), VerifyFault::Missing { index: 0 });

    let mut folder = export(9);
    folder.0.remove(path);
    folder.0.remove("tile/0/000.p/9");
    assert_eq!(tree_fault(folder), VerifyFault::Short { size: 9, found: 0 });

    let mut folder = export(9);
    folder.0.get_mut(path).unwrap().push(0);
    assert_eq!(verify_export(&mut folder, &trust()), Err(ExportFault::Tile { path: path.into() }));

    let mut folder = export(600);
    folder.0.get_mut("tile/1/000.p/2").unwrap()[40] ^= 1;
    let found = verify_export(&mut folder, &trust());
    assert_eq!(found, Err(ExportFault::Tile { path: "tile/1/000.p/2".into() }));

    let mut folder = export(9);
    folder.0.remove("checkpoint");
    assert_eq!(verify_export(&mut folder, &trust()), Err(ExportFault::NoFile { path: "checkpoint".into() }));
}

#[test]
fn leaf_and_recorded_hash_changed_together_are_found_by_the_head() {
    let mut folder = export(9);
    let entries = folder.0.get_mut("tile/entries/000.p/9").unwrap();
    entries[4 * 88 + 80] ^= 1;
    let changed = leaf_hash(&entries[4 * 88 + 2..5 * 88]);
    folder.0.get_mut("tile/0/000.p/9").unwrap()[4 * 32..5 * 32].copy_from_slice(changed.as_bytes());
    assert_eq!(tree_fault(folder), VerifyFault::Rewritten { first_difference: None });
}

/// Signs a tree of these leaves and verifies it: what an owner who signs nonsense is told.
fn signed(leaves: &[Vec<u8>]) -> Result<(), VerifyFault> {
    let size = leaves.len() as u64;
    let head = head_of(&tree_of(leaves), size, &owner()).checkpoint().clone();
    let hashes = leaves.iter().map(|leaf| leaf_hash(leaf));
    verify_leaves(&head, leaves.iter().map(Vec::as_slice), hashes).map(|_| ())
}

#[test]
fn an_owner_who_signs_nonsense_is_found_out() {
    let leaf = |kind, maker, number| {
        let digest = Hash::digest(&[number as u8]);
        ExchangeLeaf::shared(kind, maker, 1, number, START_MS, digest).unwrap().to_bytes().to_vec()
    };
    let opening = exchange_leaf(0).to_bytes().to_vec();
    let sent = leaf(LeafKind::Transmittal, Maker::Owner, 1);
    let control = [opening.clone(), sent.clone(), leaf(LeafKind::Transmittal, Maker::Partner, 1)];
    assert_eq!(signed(&control), Ok(()));
    let twice = [opening.clone(), sent.clone(), leaf(LeafKind::Station, Maker::Owner, 1)];
    assert_eq!(signed(&twice), Err(VerifyFault::NumberTwice { index: 2, incarnation: 1, number: 1 }));
    let voided = [opening.clone(), sent.clone(), leaf(LeafKind::Void, Maker::Owner, 1)];
    assert_eq!(signed(&voided), Ok(()), "a void names the number it settles");
    assert_eq!(signed(std::slice::from_ref(&sent)), Err(VerifyFault::Opening { index: 0 }));
    assert_eq!(signed(&[opening.clone(), opening.clone()]), Err(VerifyFault::Opening { index: 1 }));
    let mut unknown = sent.clone();
    unknown[0] = 2;
    let fault = VerifyFault::NotALeaf { index: 1, source: LeafFault::Version { found: 2 } };
    assert_eq!(signed(&[opening, unknown]), Err(fault));
}

#[test]
fn left_out_numbers_are_counted() {
    let leaf = |number: u64| {
        let digest = Hash::digest(&number.to_be_bytes());
        let leaf =
            ExchangeLeaf::shared(LeafKind::Transmittal, Maker::Owner, 1, number, START_MS, digest).unwrap();
        leaf.to_bytes().to_vec()
    };
    let leaves = [exchange_leaf(0).to_bytes().to_vec(), leaf(1), leaf(5), leaf(3)];
    let head = head_of(&tree_of(&leaves), 4, &owner()).checkpoint().clone();
    let hashes = leaves.iter().map(|leaf| leaf_hash(leaf));
    let verified = verify_leaves(&head, leaves.iter().map(Vec::as_slice), hashes).unwrap();
    assert_eq!(verified.tally.own_numbers_missing, [(1, 2)]);
}

#[test]
fn leaves_that_are_none_are_refused() {
    let good = exchange_leaf(1).to_bytes();
    assert!(ExchangeLeaf::from_bytes(&good).is_ok(), "control");
    let with = |at: usize, byte: u8| {
        let mut bytes = good;
        bytes[at] = byte;
        ExchangeLeaf::from_bytes(&bytes)
    };
    assert_eq!(with(0, 0), Err(LeafFault::Version { found: 0 }));
    for kind in [0, 11, 0x7f, 0x80, 0x81, 0x8a, 0x8b, 0xff] {
        assert_eq!(with(1, kind), Err(LeafFault::Kind { found: kind }), "{kind}");
    }
    assert_eq!(with(1, LeafKind::Opening as u8), Err(LeafFault::Number));
    assert_eq!(with(13, 0), Err(LeafFault::Number));
    assert_eq!(with(5, 0), Err(LeafFault::Incarnation));
    assert_eq!(with(85, 1), Err(LeafFault::Digest));
    assert!(matches!(ExchangeLeaf::from_bytes(&good[..85]), Err(LeafFault::Length { .. })));
    assert!(matches!(ExchangeLeaf::from_bytes(&[&good[..], &[0]].concat()), Err(LeafFault::Length { .. })));
    let digest = Hash::digest(b"x");
    assert!(ExchangeLeaf::shared(LeafKind::Anchor, Maker::Owner, 1, 1, 0, digest).is_err());
    assert!(ExchangeLeaf::shared(LeafKind::Key, Maker::Owner, 1, 0, 0, digest).is_err());
    assert!(ExchangeLeaf::shared(LeafKind::Key, Maker::Owner, 1, 1, 0, Hash::ZERO).is_err());
}
