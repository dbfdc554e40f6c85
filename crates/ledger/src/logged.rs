//! A proof that a leaf is in a tree, in one text file (C2SP tlog-proof): leaf, place, path and cosigned head. Needs nothing
//! but the public keys to be checked; says nothing about what the leaf's digest is of.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::checkpoint::{Checkpoint, CheckpointFault, SignedCheckpoint};
use crate::cosignature::{self, Cosignature};
use crate::hash::{Hash, leaf_hash};
use crate::note::{NoteFault, VerifierKey};
use crate::origin::decimal;
use crate::proof::{PROOF_HASHES_MAX, ProofFault, verify_inclusion};
use crate::tree::{HashReader, TreeFault, inclusion_proof};

const FIRST_LINE: &str = "c2sp.org/tlog-proof@v1";
/// Largest proof file that is read, in bytes.
pub const LOGGED_PROOF_BYTES_MAX: usize = 160 * 1024;

/// Why a proof file proves nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LoggedFault {
    /// Not the text of a tlog-proof.
    #[error("not a tlog-proof: {0}")]
    Malformed(&'static str),
    /// The file does not carry the leaf, so that nothing can be hashed.
    #[error("the proof does not carry its leaf")]
    NoLeaf,
    /// The head in it is not a signed head of the expected tree.
    #[error("the head in the proof is not one of the expected tree")]
    Head(#[from] CheckpointFault),
    /// A cosignature in it is not what it claims.
    #[error("a cosignature in the proof does not hold")]
    Cosignature(#[from] NoteFault),
    /// The hashes do not lead from the leaf to the head.
    #[error("the leaf is not shown to be in the tree")]
    Proof(#[from] ProofFault),
}

/// A tlog-proof as read or made; not verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoggedProof {
    /// The leaf as stored, if the file carries it.
    pub leaf: Option<Vec<u8>>,
    /// Its place, from 0.
    pub index: u64,
    /// The path, the leaf's sibling first.
    pub path: Vec<Hash>,
    /// The signed note, verbatim.
    pub checkpoint: String,
}

/// What a verified proof shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proven {
    /// The head under which the leaf was shown.
    pub head: Checkpoint,
    /// The place of the leaf, from 0.
    pub index: u64,
    /// The hash of the leaf.
    pub leaf_hash: Hash,
    /// Who else had seen the head, and when.
    pub cosignatures: Vec<Cosignature>,
}

impl LoggedProof {
    /// Proves a leaf of a tree under a head of it, which should be one that the partner cosigned.
    ///
    /// # Errors
    /// The tree is smaller than the head, or the leaf is beyond it.
    pub fn make<R: HashReader + ?Sized>(
        tree: &R,
        index: u64,
        leaf: &[u8],
        head: &SignedCheckpoint,
    ) -> Result<Self, TreeFault> {
        let path = inclusion_proof(tree, index, head.checkpoint().size)?;
        Ok(Self { leaf: Some(leaf.to_vec()), index, path, checkpoint: head.note().to_text() })
    }

    /// The file.
    pub fn to_text(&self) -> String {
        let mut text = format!("{FIRST_LINE}\n");
        if let Some(leaf) = &self.leaf {
            text.push_str(&format!("extra {}\n", STANDARD.encode(leaf)));
        }
        text.push_str(&format!("index {}\n", self.index));
        for hash in &self.path {
            text.push_str(&hash.to_base64());
            text.push('\n');
        }
        text.push('\n');
        text.push_str(&self.checkpoint);
        text
    }

    /// Reads a file of at most [`LOGGED_PROOF_BYTES_MAX`] bytes.
    ///
    /// # Errors
    /// Says what is not as C2SP tlog-proof wants it.
    pub fn parse(bytes: &[u8]) -> Result<Self, LoggedFault> {
        if bytes.len() > LOGGED_PROOF_BYTES_MAX {
            return Err(LoggedFault::Malformed("larger than 160 KiB"));
        }
        let whole = str::from_utf8(bytes).map_err(|_| LoggedFault::Malformed("not UTF-8"))?;
        let parts =
            whole.split_once("\n\n").ok_or(LoggedFault::Malformed("no empty line before the head"))?;
        let mut lines = parts.0.split('\n').peekable();
        if lines.next() != Some(FIRST_LINE) {
            return Err(LoggedFault::Malformed("another first line"));
        }
        let leaf = match lines.next_if(|line| line.starts_with("extra ")) {
            Some(line) => Some(extra(line)?),
            None => None,
        };
        let index = lines.next().and_then(|line| line.strip_prefix("index ")).and_then(decimal);
        let index = index.ok_or(LoggedFault::Malformed("no index"))?;
        let path: Vec<Hash> = lines
            .take(PROOF_HASHES_MAX + 1)
            .map(|line| {
                Hash::from_base64(line).ok_or(LoggedFault::Malformed("a line of the path is no hash"))
            })
            .collect::<Result<_, _>>()?;
        if path.len() > PROOF_HASHES_MAX {
            return Err(LoggedFault::Malformed("more than 64 hashes"));
        }
        Ok(Self { leaf, index, path, checkpoint: parts.1.to_owned() })
    }

    /// Checks leaf, path, head and cosignatures. Names the cosigners among `cosigners` that have a line; whether they are
    /// enough is for the caller.
    ///
    /// # Errors
    /// Says what does not hold.
    pub fn verify(&self, owner: &VerifierKey, cosigners: &[VerifierKey]) -> Result<Proven, LoggedFault> {
        let leaf = self.leaf.as_deref().ok_or(LoggedFault::NoLeaf)?;
        let head = SignedCheckpoint::verify(self.checkpoint.as_bytes(), owner)?;
        let cosignatures = cosignature::verify_all(head.note(), cosigners)?;
        let leaf_hash = leaf_hash(leaf);
        let head = head.checkpoint().clone();
        verify_inclusion(&leaf_hash, self.index, head.size, &self.path, &head.root)?;
        Ok(Proven { head, index: self.index, leaf_hash, cosignatures })
    }
}

fn extra(line: &str) -> Result<Vec<u8>, LoggedFault> {
    let text = line.strip_prefix("extra ").unwrap_or_default();
    STANDARD.decode(text).map_err(|_| LoggedFault::Malformed("the extra line is no base64"))
}
