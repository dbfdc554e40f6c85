//! Leaves, the growing tree and both proofs beside the SHA-256 that they cannot do without. Making a proof mostly looks
//! hashes up; checking one hashes once for each of its hashes, twice for most of a consistency proof.

use std::hint::black_box;

use entente_ledger::leaf::EXCHANGE_LEAF_BYTES;
use entente_ledger::{
    ExchangeLeaf, Hash, LeafKind, Maker, Tree, consistency_proof, inclusion_proof, leaf_hash,
    verify_consistency, verify_inclusion,
};
use sha2::{Digest as _, Sha256};

use crate::kernels::Surroundings;
use crate::rounds::{Compared, Failed, Plan, beside};
use crate::table::Row;

/// Leaves of the tree in which proofs are made.
const LEAVES: u64 = 1_000_000;
/// Leaves hashed or appended in one call.
const LEAVES_A_CALL: u32 = 1_024;
/// Places in the tree that the proofs go through, in turn.
const PLACES: u64 = 64;
/// What a leaf hashes: a byte and the leaf as it is stored.
const LEAF_INPUT_BYTES: usize = 1 + EXCHANGE_LEAF_BYTES;
/// What an inner node hashes: a byte and two hashes.
const NODE_BYTES: usize = 65;

pub(crate) fn measure(plan: &Plan, _: &Surroundings) -> Result<Vec<Row>, Failed> {
    let leaf = ExchangeLeaf::shared(
        LeafKind::Transmittal,
        Maker::Partner,
        1,
        1,
        1_800_000_000_000,
        Hash::digest(b"statement"),
    )?;
    let tree: Tree = (0..LEAVES).map(|number| leaf_hash(&number.to_be_bytes())).collect();
    let mut rows = vec![hashed(plan, &leaf)?, appended(plan, &leaf)?];
    rows.extend(inclusion(plan, &tree)?);
    rows.extend(consistency(plan, &tree)?);
    Ok(rows)
}

/// As many raw hashes of inner nodes.
fn raw_nodes(hashes: usize) {
    let bytes = [7; NODE_BYTES];
    for _ in 0..hashes {
        black_box(Sha256::digest(black_box(bytes)));
    }
}

fn hashed(plan: &Plan, leaf: &ExchangeLeaf) -> Result<Row, Failed> {
    let prefixed = [7; LEAF_INPUT_BYTES];
    let compared = beside(
        plan,
        plan.processor,
        LEAVES_A_CALL,
        || {
            for _ in 0..LEAVES_A_CALL {
                black_box(leaf_hash(&black_box(leaf).to_bytes()));
            }
            Ok(())
        },
        || {
            for _ in 0..LEAVES_A_CALL {
                black_box(Sha256::digest(black_box(&prefixed)));
            }
            Ok(())
        },
    )?;
    let reference = format!("SHA-256 of {LEAF_INPUT_BYTES} bytes");
    Ok(Row { work: "leaf: encode and hash".into(), reference, compared })
}

fn appended(plan: &Plan, leaf: &ExchangeLeaf) -> Result<Row, Failed> {
    let stored = leaf.to_bytes();
    let prefixed = [7; LEAF_INPUT_BYTES];
    let compared = beside(
        plan,
        plan.processor,
        LEAVES_A_CALL,
        || {
            let mut tree = Tree::new();
            for _ in 0..LEAVES_A_CALL {
                tree.append(black_box(&stored));
            }
            black_box(tree);
            Ok(())
        },
        || {
            for _ in 0..LEAVES_A_CALL {
                black_box(Sha256::digest(black_box(&prefixed)));
                raw_nodes(1);
            }
            Ok(())
        },
    )?;
    Ok(Row {
        work: "leaf: append to a tree".into(),
        reference: "SHA-256, a leaf and a node".into(),
        compared,
    })
}

/// Places spread over the tree, so that proofs of all shapes are met.
fn places() -> impl Iterator<Item = u64> {
    (1..=PLACES).map(|step| step.wrapping_mul(0x9e37_79b9_7f4a_7c15) % (LEAVES - 1) + 1)
}

/// One turn through all proofs beside a raw hash for each of their hashes.
fn through(plan: &Plan, hashes: usize, ours: impl FnMut() -> Result<(), Failed>) -> Result<Compared, Failed> {
    beside(plan, plan.processor, PLACES as u32, ours, || {
        raw_nodes(hashes);
        Ok(())
    })
}

fn rows(what: &str, hashes: usize, made: Compared, checked: Compared) -> [Row; 2] {
    let reference = format!("SHA-256 of {} nodes", hashes as u64 / PLACES);
    [
        Row {
            work: format!("{what} proof in 10⁶ leaves: make"),
            reference: reference.clone(),
            compared: made,
        },
        Row { work: format!("{what} proof in 10⁶ leaves: check"), reference, compared: checked },
    ]
}

fn inclusion(plan: &Plan, tree: &Tree) -> Result<[Row; 2], Failed> {
    let root = tree.root();
    let mut proofs = Vec::new();
    for index in places() {
        let leaf = tree.leaf(index).ok_or("the tree lacks a leaf")?;
        proofs.push((index, leaf, inclusion_proof(tree, index, LEAVES)?));
    }
    let hashes = proofs.iter().map(|(_, _, path)| path.len()).sum();
    let made = through(plan, hashes, || {
        for (index, _, _) in &proofs {
            black_box(inclusion_proof(tree, black_box(*index), LEAVES)?);
        }
        Ok(())
    })?;
    let checked = through(plan, hashes, || {
        for (index, leaf, path) in &proofs {
            verify_inclusion(black_box(leaf), *index, LEAVES, path, &root)?;
        }
        Ok(())
    })?;
    Ok(rows("inclusion", hashes, made, checked))
}

fn consistency(plan: &Plan, tree: &Tree) -> Result<[Row; 2], Failed> {
    let root = tree.root();
    let mut proofs = Vec::new();
    for old in places() {
        proofs.push((old, tree.root_at(old)?, consistency_proof(tree, old, LEAVES)?));
    }
    let hashes = proofs.iter().map(|(_, _, path)| path.len()).sum();
    let made = through(plan, hashes, || {
        for (old, _, _) in &proofs {
            black_box(consistency_proof(tree, black_box(*old), LEAVES)?);
        }
        Ok(())
    })?;
    let checked = through(plan, hashes, || {
        for (old, old_root, path) in &proofs {
            verify_consistency(*old, black_box(old_root), LEAVES, &root, path)?;
        }
        Ok(())
    })?;
    Ok(rows("consistency", hashes, made, checked))
}
