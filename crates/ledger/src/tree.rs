//! Append-only trees of RFC 6962: the hashes of all complete subtrees in memory, roots at any past size, and both proofs.
//! Proofs are made through [`HashReader`], so that tiles on a disk can stand in for [`Tree`]. Never removes a leaf.

use crate::hash::{Hash, leaf_hash, node_hash};

/// Why a root or a proof could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TreeFault {
    /// Asked for a size that the tree does not have yet.
    #[error("the tree has {held} leaves, asked was {asked}")]
    Size {
        /// The size that was asked for.
        asked: u64,
        /// The leaves there are.
        held: u64,
    },
    /// Asked for a leaf at or beyond the size.
    #[error("leaf {index} is not in a tree of {size}")]
    Index {
        /// The leaf that was asked for, from 0.
        index: u64,
        /// The size it was asked in.
        size: u64,
    },
    /// The reader lacks a hash that a tree of its size must have: the storage behind it is damaged.
    #[error("the hash of subtree {index} of 2^{level} leaves is missing from storage")]
    Missing {
        /// Binary logarithm of the leaves below the subtree.
        level: u32,
        /// Place of the subtree in its level, from 0.
        index: u64,
    },
}

/// Where the hashes of complete subtrees come from.
pub trait HashReader {
    /// How many leaves there are.
    fn size(&self) -> u64;
    /// The root of the `index`-th subtree of 2^`level` leaves, which must be complete; none if it is not there.
    fn subtree(&self, level: u32, index: u64) -> Option<Hash>;
}

/// A tree that keeps every level in memory: 64 bytes a leaf.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree {
    levels: Vec<Vec<Hash>>,
}

impl Tree {
    /// A tree without leaves.
    pub const fn new() -> Self {
        Self { levels: Vec::new() }
    }

    /// Appends a leaf as it is stored and answers its index.
    pub fn append(&mut self, leaf: &[u8]) -> u64 {
        self.append_hash(leaf_hash(leaf))
    }

    /// Appends a leaf whose hash is known and answers its index.
    pub fn append_hash(&mut self, leaf: Hash) -> u64 {
        let index = self.size();
        let mut carry = leaf;
        let mut level = 0_usize;
        loop {
            if self.levels.len() == level {
                self.levels.push(Vec::new());
            }
            let Some(row) = self.levels.get_mut(level) else { return index };
            row.push(carry);
            // An even number of subtrees in the row: the last two close one of the next level.
            let [.., left, right] = row.as_slice() else { return index };
            if row.len() % 2 == 1 {
                return index;
            }
            carry = node_hash(left, right);
            level += 1;
        }
    }

    /// The hash of a leaf.
    pub fn leaf(&self, index: u64) -> Option<Hash> {
        self.subtree(0, index)
    }

    /// The root over all leaves.
    pub fn root(&self) -> Hash {
        let mut frontier = Frontier::new();
        frontier.size = self.size();
        // The last hash of each level with an odd number of subtrees is a peak; the highest level comes first.
        frontier.peaks = self
            .levels
            .iter()
            .rev()
            .filter(|row| row.len() % 2 == 1)
            .filter_map(|row| row.last().copied())
            .collect();
        frontier.root()
    }

    /// The root that the tree had at a size.
    ///
    /// # Errors
    /// [`TreeFault::Size`] for a size not reached yet.
    pub fn root_at(&self, size: u64) -> Result<Hash, TreeFault> {
        root_at(self, size)
    }
}

impl FromIterator<Hash> for Tree {
    fn from_iter<I: IntoIterator<Item = Hash>>(leaves: I) -> Self {
        let mut tree = Self::new();
        for leaf in leaves {
            tree.append_hash(leaf);
        }
        tree
    }
}

impl HashReader for Tree {
    fn size(&self) -> u64 {
        self.levels.first().map_or(0, |row| row.len() as u64)
    }
    fn subtree(&self, level: u32, index: u64) -> Option<Hash> {
        let row = self.levels.get(usize::try_from(level).ok()?)?;
        row.get(usize::try_from(index).ok()?).copied()
    }
}

/// The peaks of a growing tree: enough to append and to tell the root, in at most 64 hashes. Makes no proofs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    peaks: Vec<Hash>,
}

impl Frontier {
    /// No leaves.
    pub const fn new() -> Self {
        Self { size: 0, peaks: Vec::new() }
    }
    /// How many leaves went in.
    pub const fn size(&self) -> u64 {
        self.size
    }
    /// Takes the hash of the next leaf.
    pub fn append_hash(&mut self, leaf: Hash) {
        let mut carry = leaf;
        for _ in 0..self.size.trailing_ones() {
            let Some(left) = self.peaks.pop() else { break };
            carry = node_hash(&left, &carry);
        }
        self.peaks.push(carry);
        self.size += 1;
    }
    /// The root over all that went in.
    pub fn root(&self) -> Hash {
        let mut peaks = self.peaks.iter().rev();
        let Some(last) = peaks.next() else { return Hash::empty_root() };
        peaks.fold(*last, |right, left| node_hash(left, &right))
    }
}

/// The largest power of two below a length of at least 2 (RFC 6962's k).
fn split(length: u64) -> u64 {
    1 << (63 - length.saturating_sub(1).max(1).leading_zeros())
}

/// The hash over leaves `from..to`, where `from` is a multiple of a power of two not below the length: all ranges in proofs are.
fn range_hash<R: HashReader + ?Sized>(reader: &R, from: u64, to: u64) -> Result<Hash, TreeFault> {
    let length = to - from;
    if length.is_power_of_two() {
        let level = length.trailing_zeros();
        let index = from >> level;
        return reader.subtree(level, index).ok_or(TreeFault::Missing { level, index });
    }
    let middle = from + split(length);
    Ok(node_hash(&range_hash(reader, from, middle)?, &range_hash(reader, middle, to)?))
}

fn within<R: HashReader + ?Sized>(reader: &R, size: u64) -> Result<(), TreeFault> {
    let held = reader.size();
    if size > held { Err(TreeFault::Size { asked: size, held }) } else { Ok(()) }
}

/// The root that the tree behind a reader had at a size.
///
/// # Errors
/// [`TreeFault::Size`] for a size not reached yet, [`TreeFault::Missing`] for damaged storage.
pub fn root_at<R: HashReader + ?Sized>(reader: &R, size: u64) -> Result<Hash, TreeFault> {
    within(reader, size)?;
    if size == 0 { Ok(Hash::empty_root()) } else { range_hash(reader, 0, size) }
}

/// The inclusion proof (audit path) of a leaf in the tree of a size, the leaf's sibling first (RFC 6962, 2.1.1).
///
/// # Errors
/// A size not reached yet, a leaf beyond it, damaged storage.
pub fn inclusion_proof<R: HashReader + ?Sized>(
    reader: &R,
    index: u64,
    size: u64,
) -> Result<Vec<Hash>, TreeFault> {
    within(reader, size)?;
    if index >= size {
        return Err(TreeFault::Index { index, size });
    }
    let (mut from, mut to, mut path) = (0, size, Vec::new());
    while to - from > 1 {
        let middle = from + split(to - from);
        if index < middle {
            path.push(range_hash(reader, middle, to)?);
            to = middle;
        } else {
            path.push(range_hash(reader, from, middle)?);
            from = middle;
        }
    }
    path.reverse();
    Ok(path)
}

/// The consistency proof from one size to a later one (RFC 6962, 2.1.2). Empty from 0 and from a size to itself.
///
/// # Errors
/// A size not reached yet, an old size above the new one, damaged storage.
pub fn consistency_proof<R: HashReader + ?Sized>(
    reader: &R,
    old: u64,
    new: u64,
) -> Result<Vec<Hash>, TreeFault> {
    within(reader, new)?;
    if old > new {
        return Err(TreeFault::Size { asked: old, held: new });
    }
    let mut path = Vec::new();
    if old == 0 || old == new {
        return Ok(path);
    }
    let (mut from, mut to) = (0, new);
    while old != to {
        let middle = from + split(to - from);
        if old <= middle {
            path.push(range_hash(reader, middle, to)?);
            to = middle;
        } else {
            path.push(range_hash(reader, from, middle)?);
            from = middle;
        }
    }
    // At the left edge the verifier has the hash already: it is the old root.
    if from != 0 {
        path.push(range_hash(reader, from, to)?);
    }
    path.reverse();
    Ok(path)
}
