//! Checks inclusion and consistency proofs as RFC 9162 sections 2.1.3.2 and 2.1.4.2 say, strictly: a proof has exactly the
//! hashes it needs. Never panics, whatever the numbers; makes no proofs.

use crate::hash::{Hash, node_hash};

/// More hashes than any proof in a tree of u64 leaves has.
pub const PROOF_HASHES_MAX: usize = 64;

/// Why a proof proves nothing. The fault of whoever made it, or of what it was carried over; the same proof will never pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProofFault {
    /// The leaf lies beyond the tree.
    #[error("leaf {index} is not in a tree of {size}")]
    Index {
        /// The claimed place of the leaf.
        index: u64,
        /// The size of the tree.
        size: u64,
    },
    /// A tree cannot shrink, and nothing can be proven from a tree without leaves.
    #[error("no tree of {old} leaves is shown to grow to {new}")]
    Sizes {
        /// The earlier size.
        old: u64,
        /// The later size.
        new: u64,
    },
    /// Too many or too few hashes for these sizes.
    #[error("the proof has {found} hashes, which do not fit its sizes")]
    Length {
        /// The hashes there were.
        found: usize,
    },
    /// The hashes lead to another root than the one claimed for the earlier head.
    #[error("the proof does not lead to the root of the earlier head")]
    OldRoot,
    /// The hashes lead to another root than the head has.
    #[error("the proof does not lead to the root of the head")]
    Root,
}

/// Drops the levels in which the path has only left siblings left behind.
fn climb(place: &mut u64, last: &mut u64) {
    while *place & 1 == 0 && *place != 0 {
        *place >>= 1;
        *last >>= 1;
    }
}

/// Checks that a leaf with this hash is at `index` in the tree of `size` leaves with this root.
///
/// # Errors
/// Says what does not fit.
pub fn verify_inclusion(
    leaf: &Hash,
    index: u64,
    size: u64,
    path: &[Hash],
    root: &Hash,
) -> Result<(), ProofFault> {
    if index >= size {
        return Err(ProofFault::Index { index, size });
    }
    let length = ProofFault::Length { found: path.len() };
    let (mut place, mut last, mut hash) = (index, size - 1, *leaf);
    for step in path {
        if last == 0 {
            return Err(length);
        }
        if place & 1 == 1 || place == last {
            hash = node_hash(step, &hash);
            climb(&mut place, &mut last);
        } else {
            hash = node_hash(&hash, step);
        }
        place >>= 1;
        last >>= 1;
    }
    if last != 0 {
        return Err(length);
    }
    if hash == *root { Ok(()) } else { Err(ProofFault::Root) }
}

/// Checks that the tree of `new` leaves with `new_root` has the tree of `old` leaves with `old_root` as its beginning.
///
/// From size 0 nothing is checked and nothing proven, so it is a fault here: a caller that holds no head says so itself.
///
/// # Errors
/// Says what does not fit.
pub fn verify_consistency(
    old: u64,
    old_root: &Hash,
    new: u64,
    new_root: &Hash,
    path: &[Hash],
) -> Result<(), ProofFault> {
    if old > new || old == 0 {
        return Err(ProofFault::Sizes { old, new });
    }
    let length = ProofFault::Length { found: path.len() };
    if old == new {
        if !path.is_empty() {
            return Err(length);
        }
        return if old_root == new_root { Ok(()) } else { Err(ProofFault::OldRoot) };
    }
    let (first, rest) = if old.is_power_of_two() && !path.is_empty() {
        (old_root, path)
    } else {
        path.split_first().ok_or(length)?
    };
    let (mut place, mut last) = (old - 1, new - 1);
    let full = place.trailing_ones();
    place = place.checked_shr(full).unwrap_or(0);
    last = last.checked_shr(full).unwrap_or(0);
    let (mut old_hash, mut new_hash) = (*first, *first);
    for step in rest {
        if last == 0 {
            return Err(length);
        }
        if place & 1 == 1 || place == last {
            old_hash = node_hash(step, &old_hash);
            new_hash = node_hash(step, &new_hash);
            climb(&mut place, &mut last);
        } else {
            new_hash = node_hash(&new_hash, step);
        }
        place >>= 1;
        last >>= 1;
    }
    if last != 0 {
        return Err(length);
    }
    if old_hash != *old_root {
        return Err(ProofFault::OldRoot);
    }
    if new_hash == *new_root { Ok(()) } else { Err(ProofFault::Root) }
}
