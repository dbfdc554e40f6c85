//! The layout of C2SP tlog-tiles: which files a tree of a size has, what they are called, and what is in them. Reads and
//! writes bytes, never files.

use std::fmt;

use crate::hash::{HASH_BYTES, Hash};
use crate::tree::{HashReader, TreeFault};

/// Hashes in a full tile, leaves in a full bundle.
pub const TILE_WIDTH: u64 = 256;
/// Largest hash tile, in bytes.
pub const HASH_TILE_BYTES_MAX: usize = 256 * HASH_BYTES;
/// Largest bundle of leaves, in bytes: 256 leaves with their lengths.
pub const BUNDLE_BYTES_MAX: usize = 256 * (2 + u16::MAX as usize);

/// What a tile holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TileKind {
    /// Roots of complete subtrees of 256^level leaves; level 0 holds leaf hashes.
    Hashes {
        /// The level, 0 to 7.
        level: u8,
    },
    /// The leaves themselves.
    Entries,
}

/// The name of one tile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TilePath {
    /// What it holds.
    pub kind: TileKind,
    /// Its place in its level, from 0.
    pub index: u64,
    /// How many hashes or leaves it holds, 1 to 256.
    pub width: u16,
}

impl fmt::Display for TilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            TileKind::Hashes { level } => write!(f, "tile/{level}/")?,
            TileKind::Entries => f.write_str("tile/entries/")?,
        }
        let (mut groups, mut rest) = (vec![self.index % 1_000], self.index / 1_000);
        while rest > 0 {
            groups.push(rest % 1_000);
            rest /= 1_000;
        }
        while let Some(group) = groups.pop() {
            if groups.is_empty() { write!(f, "{group:03}")? } else { write!(f, "x{group:03}/")? }
        }
        if u64::from(self.width) < TILE_WIDTH { write!(f, ".p/{}", self.width) } else { Ok(()) }
    }
}

/// The tiles of one kind that hold `count` things.
fn row(kind: TileKind, count: u64) -> impl Iterator<Item = TilePath> {
    let tiles = count.div_ceil(TILE_WIDTH);
    (0..tiles).map(move |index| {
        let left = count - index * TILE_WIDTH;
        // At most 256 by the line above it.
        let width = u16::try_from(left.min(TILE_WIDTH)).unwrap_or(u16::MAX);
        TilePath { kind, index, width }
    })
}

/// All bundles of leaves of a tree of this size, in order.
pub fn entry_tiles(size: u64) -> impl Iterator<Item = TilePath> {
    row(TileKind::Entries, size)
}

/// All hash tiles of one level of a tree of this size, in order; none above the root.
pub fn hash_tiles(level: u8, size: u64) -> impl Iterator<Item = TilePath> {
    let count = size.checked_shr(8 * u32::from(level)).unwrap_or(0);
    row(TileKind::Hashes { level }, count)
}

/// The bytes of a hash tile: its hashes one after the other.
///
/// # Errors
/// The tree has no such tile, or its storage is damaged.
pub fn hash_tile<R: HashReader + ?Sized>(
    tree: &R,
    level: u8,
    index: u64,
    width: u16,
) -> Result<Vec<u8>, TreeFault> {
    let height = 8 * u32::from(level);
    let first = index.saturating_mul(TILE_WIDTH);
    let mut bytes = Vec::with_capacity(usize::from(width) * HASH_BYTES);
    for index in first..first.saturating_add(u64::from(width)) {
        let hash = tree.subtree(height, index).ok_or(TreeFault::Missing { level: height, index })?;
        bytes.extend_from_slice(hash.as_bytes());
    }
    Ok(bytes)
}

/// The hashes in a tile, as far as they go, and whether the bytes are exactly a tile of this width.
pub fn split_hashes(bytes: &[u8], width: u16) -> (Vec<Hash>, bool) {
    let (chunks, rest) = bytes.as_chunks::<HASH_BYTES>();
    let whole = rest.is_empty() && chunks.len() == usize::from(width);
    (chunks.iter().map(|chunk| Hash::from_bytes(*chunk)).collect(), whole)
}

/// Adds a leaf to a bundle, after its length; false if it is longer than 65,535 bytes.
pub fn push_entry(bundle: &mut Vec<u8>, leaf: &[u8]) -> bool {
    let Ok(length) = u16::try_from(leaf.len()) else { return false };
    bundle.extend_from_slice(&length.to_be_bytes());
    bundle.extend_from_slice(leaf);
    true
}

/// The leaves in a bundle, as far as their lengths work out, and whether the bytes are exactly this many leaves.
pub fn split_entries(bytes: &[u8], width: u16) -> (Vec<&[u8]>, bool) {
    let (mut rest, mut leaves) = (bytes, Vec::new());
    while let Some((length, tail)) = rest.split_first_chunk::<2>() {
        let length = usize::from(u16::from_be_bytes(*length));
        let Some((leaf, tail)) = tail.split_at_checked(length) else { break };
        leaves.push(leaf);
        rest = tail;
    }
    let whole = rest.is_empty() && leaves.len() == usize::from(width);
    (leaves, whole)
}
