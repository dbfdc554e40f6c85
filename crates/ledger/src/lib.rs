//! The append-only, verifiable ledger of a node: trees of RFC 6962, leaves, signed heads, cosignatures, proofs, exports, and
//! the verification of all of them. Bytes in, bytes out: no disk, no clock, no private key, and nothing about people.
//!
//! `docs/ledger.md` says every format byte by byte. The order of things when a leaf is written: leaf made, batch durable,
//! hash appended to the [`Tree`], head signed, head offered, cosignature stored.

pub mod anchor;
pub mod checkpoint;
pub mod cosignature;
pub mod export;
pub mod fork;
pub mod hash;
pub mod lane;
pub mod leaf;
pub mod logged;
pub mod note;
pub mod origin;
pub mod proof;
pub mod tiles;
pub mod tree;
pub mod verify;
pub mod witness;

pub use anchor::{AnchorKey, Anchored, Ended, OpenedAnchorKey, Opening, OpeningReason};
pub use checkpoint::{Checkpoint, CheckpointFault, SignedCheckpoint};
pub use cosignature::Cosignature;
pub use export::{ExportFault, ExportFolder, FolderFault, Trust, verify_export, write_export};
pub use fork::{ForkEvidence, NotAFork};
pub use hash::{Hash, leaf_hash, node_hash};
pub use lane::{HeadAnswer, HeadLane, HeadOffer, LaneEvent, LaneFault, Shown, judge_shown};
pub use leaf::{ConductLeaf, ExchangeLeaf, LeafFault, LeafKind, Maker};
pub use logged::{LoggedFault, LoggedProof, Proven};
pub use note::{KeyKind, Note, NoteFault, NoteSignature, NoteSigner, SignerFault, VerifierKey};
pub use origin::{InvalidOrigin, Origin, TreeKind, cosigner_name};
pub use proof::{ProofFault, verify_consistency, verify_inclusion};
pub use tree::{Frontier, HashReader, Tree, TreeFault, consistency_proof, inclusion_proof, root_at};
pub use verify::{LeafCheck, Tally, Verified, VerifyFault, verify_leaves};
pub use witness::{Cosigned, Extension, HeadMoved, HeadRefusal, HeldHead, StoredHeadFault, Witness};
