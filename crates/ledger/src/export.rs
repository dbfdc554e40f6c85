//! Writes a tree as a folder that others can verify, and verifies such a folder: `docs/ledger.md` section 8. Asks for files
//! by name and never touches a disk.

use std::fmt::Write as _;

use crate::checkpoint::{Checkpoint, CheckpointFault, SignedCheckpoint};
use crate::cosignature::{self, Cosignature};
use crate::hash::{Hash, leaf_hash, node_hash};
use crate::note::{NOTE_BYTES_MAX, NoteFault, VerifierKey};
use crate::tiles::{
    BUNDLE_BYTES_MAX, HASH_TILE_BYTES_MAX, TILE_WIDTH, TilePath, entry_tiles, hash_tile, hash_tiles,
    push_entry, split_entries, split_hashes,
};
use crate::tree::{Frontier, HashReader, TreeFault, root_at};
use crate::verify::{LeafCheck, Verified, VerifyFault};

/// The file with the signed head.
pub const CHECKPOINT_FILE: &str = "checkpoint";
/// The file with the verifier keys.
pub const KEYS_FILE: &str = "keys";
/// Largest keys file, in bytes.
pub const KEYS_BYTES_MAX: usize = 64 * 1024;
/// Levels of hash tiles that a tree of u64 leaves can have.
const LEVELS_MAX: u8 = 8;

/// A folder that could not be read or written: the disk's or the caller's fault, in the caller's words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct FolderFault(pub String);

/// Where the files of an export are.
pub trait ExportFolder {
    /// Reads a file; none if it does not exist. A file above `bytes_max` is a fault, not a truncated answer.
    ///
    /// # Errors
    /// The file cannot be read, or is larger.
    fn read(&mut self, path: &str, bytes_max: usize) -> Result<Option<Vec<u8>>, FolderFault>;
}

/// Why an export could not be written or does not verify.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExportFault {
    /// The folder could not be read or written. Trying again may help.
    #[error("`{path}` could not be read or written")]
    Folder {
        /// The file.
        path: String,
        /// Why.
        #[source]
        source: FolderFault,
    },
    /// A file that must be there is not.
    #[error("`{path}` is missing")]
    NoFile {
        /// The file.
        path: String,
    },
    /// The head is not a signed head of the expected tree.
    #[error("the head is not one that the owner of the tree signed")]
    Head(#[from] CheckpointFault),
    /// A cosignature in the head is not what it claims.
    #[error("a cosignature of the head does not hold")]
    Cosignature(#[from] NoteFault),
    /// The leaves do not fit the head.
    #[error("the tree does not fit its head")]
    Tree(#[from] VerifyFault),
    /// A tile of higher hashes is damaged; leaves and head are as signed.
    #[error("`{path}` does not fit the entries, which are as they were signed")]
    Tile {
        /// The file.
        path: String,
    },
    /// The tree that is to be exported is damaged or smaller than its head.
    #[error("the tree cannot be exported")]
    Source(#[from] TreeFault),
    /// A leaf is missing or is not the one in the tree: the export would not verify.
    #[error("entry {index} of the tree cannot be exported: it is missing or not the one that was hashed")]
    Leaf {
        /// The leaf, from 0.
        index: u64,
    },
    /// The tree does not give the root of the head that is to go with it.
    #[error("the head is not one of this tree")]
    OtherHead,
}

/// Which keys are believed. They come from the agreement package, not from the export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trust {
    /// The checkpoint key of the tree, named as the tree.
    pub owner: VerifierKey,
    /// Cosignature keys whose lines are verified where they are.
    pub cosigners: Vec<VerifierKey>,
}

/// A verified export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedExport {
    /// The head.
    pub head: Checkpoint,
    /// Who cosigned it, and when.
    pub cosignatures: Vec<Cosignature>,
    /// What is in the tree.
    pub tree: Verified,
}

/// Reads a keys file: one verifier key a line; empty lines and what follows `#` do not count.
///
/// # Errors
/// The number of the line that is wrong, from 1, and why.
pub fn parse_keys(text: &str) -> Result<Vec<VerifierKey>, (usize, NoteFault)> {
    let lines = text.lines().enumerate();
    let lines = lines.map(|(at, line)| (at + 1, line.split('#').next().unwrap_or_default().trim()));
    lines
        .filter(|(_, line)| !line.is_empty())
        .map(|(at, line)| line.parse().map_err(|fault| (at, fault)))
        .collect()
}

/// Writes a keys file.
pub fn keys_text(keys: &[VerifierKey]) -> String {
    keys.iter().fold(String::new(), |mut text, key| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{key}");
        text
    })
}

/// Writes the tree as it was under `head`. `leaf` gives the stored leaves, `write` takes the files one by one.
///
/// # Errors
/// The tree, its leaves and its head do not belong together, or a file could not be written.
pub fn write_export<R: HashReader + ?Sized>(
    tree: &R,
    head: &SignedCheckpoint,
    keys: &[VerifierKey],
    mut leaf: impl FnMut(u64) -> Option<Vec<u8>>,
    mut write: impl FnMut(&str, &[u8]) -> Result<(), FolderFault>,
) -> Result<(), ExportFault> {
    let size = head.checkpoint().size;
    if root_at(tree, size)? != head.checkpoint().root {
        return Err(ExportFault::OtherHead);
    }
    let mut put = |path: &str, bytes: &[u8]| {
        write(path, bytes).map_err(|source| ExportFault::Folder { path: path.to_owned(), source })
    };
    for tile in entry_tiles(size) {
        let mut bundle = Vec::new();
        let first = tile.index * TILE_WIDTH;
        for index in first..first + u64::from(tile.width) {
            let found = leaf(index).filter(|leaf| tree.subtree(0, index) == Some(leaf_hash(leaf)));
            if !found.is_some_and(|leaf| push_entry(&mut bundle, &leaf)) {
                return Err(ExportFault::Leaf { index });
            }
        }
        put(&tile.to_string(), &bundle)?;
    }
    for level in 0..LEVELS_MAX {
        for tile in hash_tiles(level, size) {
            put(&tile.to_string(), &hash_tile(tree, level, tile.index, tile.width)?)?;
        }
    }
    put(KEYS_FILE, keys_text(keys).as_bytes())?;
    // The head last: a folder without it is visibly unfinished.
    put(CHECKPOINT_FILE, &head.to_bytes())
}

fn read(folder: &mut dyn ExportFolder, path: &str, bytes_max: usize) -> Result<Option<Vec<u8>>, ExportFault> {
    folder.read(path, bytes_max).map_err(|source| ExportFault::Folder { path: path.to_owned(), source })
}

/// The signed note of an export, for finding out which key to verify it with. Not verified.
///
/// # Errors
/// The file cannot be read or is not there.
pub fn read_checkpoint(folder: &mut dyn ExportFolder) -> Result<Vec<u8>, ExportFault> {
    let note = read(folder, CHECKPOINT_FILE, NOTE_BYTES_MAX)?;
    note.ok_or_else(|| ExportFault::NoFile { path: CHECKPOINT_FILE.to_owned() })
}

/// Verifies an export: head, cosignatures, every leaf, every tile. Memory grows by 32 bytes for 256 leaves.
///
/// # Errors
/// Says what is wrong, and names the entry where it can.
pub fn verify_export(folder: &mut dyn ExportFolder, trust: &Trust) -> Result<VerifiedExport, ExportFault> {
    let head = SignedCheckpoint::verify(&read_checkpoint(folder)?, &trust.owner)?;
    let cosignatures = cosignature::verify_all(head.note(), &trust.cosigners)?;
    let head = head.checkpoint().clone();
    let mut walk = Walk { check: LeafCheck::new(head.origin.clone()), blocks: Vec::new(), ragged: None };
    for (entries, hashes) in entry_tiles(head.size).zip(hash_tiles(0, head.size)) {
        if !walk.block(folder, entries, hashes)? {
            // Both files of a block are gone: without this a forged size would be walked through to its end.
            break;
        }
    }
    let tree = walk.check.finish(&head)?;
    if let Some(path) = walk.ragged {
        return Err(ExportFault::Tile { path });
    }
    check_upper_tiles(folder, head.size, walk.blocks)?;
    Ok(VerifiedExport { head, cosignatures, tree })
}

/// A walk over the blocks of an export.
struct Walk {
    check: LeafCheck,
    /// Roots of the full blocks so far.
    blocks: Vec<Hash>,
    /// The first file that holds something else than its leaves or hashes.
    ragged: Option<String>,
}

impl Walk {
    /// Checks one block of up to 256 leaves; false if neither of its files is there.
    fn block(
        &mut self,
        folder: &mut dyn ExportFolder,
        entries: TilePath,
        hashes: TilePath,
    ) -> Result<bool, ExportFault> {
        let bundle = read(folder, &entries.to_string(), BUNDLE_BYTES_MAX)?;
        let tile = read(folder, &hashes.to_string(), HASH_TILE_BYTES_MAX)?;
        if bundle.is_none() && tile.is_none() {
            return Ok(false);
        }
        let (leaves, leaves_whole) = split_entries(bundle.as_deref().unwrap_or_default(), entries.width);
        let (recorded, hashes_whole) = split_hashes(tile.as_deref().unwrap_or_default(), hashes.width);
        for (path, whole) in [(entries, leaves_whole), (hashes, hashes_whole)] {
            if !whole {
                self.ragged.get_or_insert_with(|| path.to_string());
            }
        }
        let mut block = Frontier::new();
        for at in 0..usize::from(entries.width) {
            if let Some(hash) = self.check.push(leaves.get(at).copied(), recorded.get(at).copied()) {
                block.append_hash(hash);
            }
        }
        if block.size() == TILE_WIDTH {
            self.blocks.push(block.root());
        }
        Ok(true)
    }
}

/// Checks the tiles above the leaf hashes against the roots of full blocks.
fn check_upper_tiles(
    folder: &mut dyn ExportFolder,
    size: u64,
    mut row: Vec<Hash>,
) -> Result<(), ExportFault> {
    for level in 1..LEVELS_MAX {
        for (tile, expected) in hash_tiles(level, size).zip(row.chunks(256)) {
            let path = tile.to_string();
            let found = read(folder, &path, HASH_TILE_BYTES_MAX)?;
            let found = found.ok_or_else(|| ExportFault::NoFile { path: path.clone() })?;
            let (hashes, whole) = split_hashes(&found, tile.width);
            if !whole || hashes != expected {
                return Err(ExportFault::Tile { path });
            }
        }
        row = row.chunks_exact(256).filter_map(block_root).collect();
    }
    Ok(())
}

/// The root over a full block of hashes of one level.
fn block_root(block: &[Hash]) -> Option<Hash> {
    let mut row = block.to_vec();
    while row.len() > 1 {
        let (pairs, _) = row.as_chunks::<2>();
        row = pairs.iter().map(|[left, right]| node_hash(left, right)).collect();
    }
    row.first().copied()
}
