//! The append-only, verifiable ledger of a node: trees of RFC 6962, leaves, signed heads, cosignatures, proofs, exports, and
//! the verification of all of them. Bytes in, bytes out: no disk, no clock, no private key, and nothing about people.
//!
//! `docs/ledger.md` says every format byte by byte. The order of things when a leaf is written: leaf made, batch durable,
//! hash appended to the [`Tree`], head signed, head offered, cosignature stored.

pub mod anchor;
pub mod checkpoint;
pub mod cosignature;
pub mod hash;
pub mod leaf;
pub mod note;
pub mod origin;
pub mod proof;
pub mod tree;

pub use anchor::{AnchorKey, Anchored, Ended, OpenedAnchorKey, Opening, OpeningReason};
pub use checkpoint::{Checkpoint, CheckpointFault, SignedCheckpoint};
pub use cosignature::Cosignature;
pub use hash::{Hash, leaf_hash, node_hash};
pub use leaf::{ConductLeaf, ExchangeLeaf, LeafFault, LeafKind, Maker};
pub use note::{KeyKind, Note, NoteFault, NoteSignature, NoteSigner, SignerFault, VerifierKey};
pub use origin::{InvalidOrigin, Origin, TreeKind, cosigner_name};
pub use proof::{ProofFault, verify_consistency, verify_inclusion};
pub use tree::{Frontier, HashReader, Tree, TreeFault, consistency_proof, inclusion_proof, root_at};
