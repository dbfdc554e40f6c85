//! Evidence that the history of a tree was forked. Anyone who has the owner's checkpoint key can check it; a refused
//! extension alone is a complaint and never becomes evidence here.

use crate::checkpoint::{CheckpointFault, SignedCheckpoint};
use crate::logged::{LoggedFault, LoggedProof};
use crate::note::VerifierKey;

/// Why something is no evidence of a fork.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAFork {
    /// One of the heads is not a signed head of the tree.
    #[error("one of the heads is not a signed head of this tree")]
    Head(#[from] CheckpointFault),
    /// One of the proofs does not hold.
    #[error("one of the proofs does not hold")]
    Proof(#[from] LoggedFault),
    /// Both say the same, or speak of different sizes or places.
    #[error("the two do not contradict each other")]
    NoContradiction,
}

/// Two things that the owner of a tree signed and that cannot both be true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ForkEvidence {
    /// Two signed heads of one size with different roots.
    Heads {
        /// A signed note.
        first: Vec<u8>,
        /// Another signed note.
        second: Vec<u8>,
        /// The size of both.
        size: u64,
    },
    /// Two proofs of different leaves at one index, as tlog-proof text with the leaf in `extra`.
    Leaves {
        /// A proof.
        first: Vec<u8>,
        /// Another proof.
        second: Vec<u8>,
        /// The index of both.
        index: u64,
    },
}

impl ForkEvidence {
    /// Makes evidence out of two signed heads.
    ///
    /// # Errors
    /// Says why they are none.
    pub fn from_heads(first: &[u8], second: &[u8], owner: &VerifierKey) -> Result<Self, NotAFork> {
        let one = SignedCheckpoint::verify(first, owner)?;
        let other = SignedCheckpoint::verify(second, owner)?;
        let size = one.checkpoint().size;
        if other.checkpoint().size != size || one.checkpoint().root == other.checkpoint().root {
            return Err(NotAFork::NoContradiction);
        }
        Ok(Self::Heads { first: first.to_vec(), second: second.to_vec(), size })
    }

    /// Makes evidence out of two inclusion proofs in tlog-proof text.
    ///
    /// # Errors
    /// Says why they are none.
    pub fn from_proofs(first: &[u8], second: &[u8], owner: &VerifierKey) -> Result<Self, NotAFork> {
        let one = LoggedProof::parse(first)?;
        let other = LoggedProof::parse(second)?;
        let (left, right) = (one.verify(owner, &[])?, other.verify(owner, &[])?);
        if left.index != right.index || left.leaf_hash == right.leaf_hash {
            return Err(NotAFork::NoContradiction);
        }
        Ok(Self::Leaves { first: first.to_vec(), second: second.to_vec(), index: left.index })
    }

    /// Checks the evidence again, as a stranger would.
    ///
    /// # Errors
    /// Says why it is none.
    pub fn verify(&self, owner: &VerifierKey) -> Result<(), NotAFork> {
        match self {
            Self::Heads { first, second, .. } => Self::from_heads(first, second, owner),
            Self::Leaves { first, second, .. } => Self::from_proofs(first, second, owner),
        }
        .map(|_| ())
    }

    /// The size of the contradicting heads; of contradicting leaves, one more than their index.
    pub const fn size(&self) -> u64 {
        match self {
            Self::Heads { size, .. } => *size,
            Self::Leaves { index, .. } => index.saturating_add(1),
        }
    }
}
