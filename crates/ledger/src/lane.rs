//! The owner's end of the head lane: when to offer one's newest head to a partner, from which size to prove it, and what an
//! answer means. Pure; times come in as numbers. Never sends because something was received.

use crate::checkpoint::{CheckpointFault, SignedCheckpoint};
use crate::cosignature::Cosignature;
use crate::hash::Hash;
use crate::note::{NoteFault, VerifierKey};
use crate::tree::{HashReader, TreeFault, consistency_proof, root_at};
use crate::witness::take_answer;

/// Shortest time between two offers of one tree, in milliseconds.
pub const HEAD_GAP_MS: u64 = 1_000;

/// A head on its way to a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadOffer {
    /// The signed note.
    pub checkpoint: Vec<u8>,
    /// The size that the partner cosigned last, as far as known.
    pub old_size: u64,
    /// The consistency proof from there.
    pub proof: Vec<Hash>,
}

/// What a partner answers to an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HeadAnswer {
    /// A cosignature line without its newline.
    Cosigned(String),
    /// The partner holds this size, not the one that was proven from.
    Held(u64),
    /// The partner refuses the head.
    Refused,
}

/// What an answer led to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a cosigned head is to be stored, everything else is to be told"]
pub enum LaneEvent {
    /// The head is cosigned: store the note, it is what proofs refer to from now on.
    Cosigned {
        /// The head with the partner's line.
        head: Box<SignedCheckpoint>,
        /// Who and when.
        cosignature: Cosignature,
    },
    /// The next offer is proven from another size. Nothing to store.
    Again,
    /// The partner says that it cosigned more than we have. A number proves nothing: ask for the head with our own signature
    /// and give it to [`judge_shown`] before this node calls itself rolled back.
    ClaimsMore {
        /// The size that the partner says it holds.
        held: u64,
    },
    /// The partner says that the head contradicts what it holds: a person must look.
    Refused,
}

/// Why an answer was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LaneFault {
    /// No offer is open: the partner's program is at fault.
    #[error("the partner answered to a head that was not offered")]
    NothingOffered,
    /// The line is no cosignature of the partner over the offered head.
    #[error("the partner's answer is no cosignature of the offered head")]
    Cosignature(#[from] NoteFault),
}

/// The state of one tree's lane to one partner.
#[derive(Debug, Clone)]
pub struct HeadLane {
    partner: VerifierKey,
    proven_from: u64,
    open: Option<SignedCheckpoint>,
    last_ms: Option<u64>,
    wanted: bool,
}

impl HeadLane {
    /// A lane to the partner with this cosignature key, who is known to have cosigned this many leaves (0 if none).
    pub const fn new(partner: VerifierKey, cosigned_size: u64) -> Self {
        Self { partner, proven_from: cosigned_size, open: None, last_ms: None, wanted: false }
    }

    /// A batch added a leaf that both sides hold, or the hourly anchor: the newest head is to go out.
    pub const fn want(&mut self) {
        self.wanted = true;
    }

    /// Whether an offer may go out at this time (milliseconds of any clock that does not run backwards).
    pub fn is_due(&self, now_ms: u64) -> bool {
        let rested = self.last_ms.is_none_or(|last| now_ms.saturating_sub(last) >= HEAD_GAP_MS);
        self.wanted && self.open.is_none() && rested
    }

    /// The offer that is due now, of the newest signed head; none if there is none to make.
    ///
    /// # Errors
    /// The tree cannot prove its own head: it is smaller, or its storage is damaged.
    pub fn offer<R: HashReader + ?Sized>(
        &mut self,
        now_ms: u64,
        newest: &SignedCheckpoint,
        tree: &R,
    ) -> Result<Option<HeadOffer>, TreeFault> {
        if !self.is_due(now_ms) {
            return Ok(None);
        }
        let proof = consistency_proof(tree, self.proven_from, newest.checkpoint().size)?;
        self.last_ms = Some(now_ms);
        self.wanted = false;
        self.open = Some(newest.clone());
        Ok(Some(HeadOffer { checkpoint: newest.to_bytes(), old_size: self.proven_from, proof }))
    }

    /// Takes the answer to the open offer.
    ///
    /// # Errors
    /// No offer is open, or the line is not the partner's cosignature; then the offer counts as lost and is made again.
    pub fn answered(&mut self, answer: &HeadAnswer) -> Result<LaneEvent, LaneFault> {
        let mut head = self.open.take().ok_or(LaneFault::NothingOffered)?;
        let size = head.checkpoint().size;
        match answer {
            HeadAnswer::Cosigned(line) => {
                let cosignature =
                    take_answer(&mut head, line, &self.partner).inspect_err(|_| self.wanted = true)?;
                self.proven_from = size;
                Ok(LaneEvent::Cosigned { head: Box::new(head), cosignature })
            }
            HeadAnswer::Held(held) if *held > size => Ok(LaneEvent::ClaimsMore { held: *held }),
            HeadAnswer::Held(held) => {
                self.proven_from = *held;
                self.wanted = true;
                Ok(LaneEvent::Again)
            }
            HeadAnswer::Refused => Ok(LaneEvent::Refused),
        }
    }

    /// The stream ended: an open offer is lost and will be made again on the next one.
    pub fn stream_ended(&mut self) {
        if self.open.take().is_some() {
            self.wanted = true;
        }
    }
}

/// What a head of our own tree, shown by a partner, says about us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a node that was rolled back must not sign on"]
pub enum Shown {
    /// Our tree has it: go on, proving from there.
    Ours {
        /// The size that the partner holds.
        size: u64,
    },
    /// We signed more than we have: rolled back. Read-only towards all, then recovery.
    Ahead {
        /// The size that the partner holds.
        size: u64,
    },
    /// We signed another history of this size than the one we have: rolled back and gone on. Read-only, then recovery.
    Another {
        /// The size that the partner holds.
        size: u64,
    },
}

/// Judges the highest head of our own tree that a partner shows at the beginning of a stream. `own` is our checkpoint key for
/// that tree: without our own signature nothing is believed.
///
/// # Errors
/// Not a head of this tree signed by us.
pub fn judge_shown<R: HashReader + ?Sized>(
    note: &[u8],
    own: &VerifierKey,
    tree: &R,
) -> Result<Shown, CheckpointFault> {
    let head = SignedCheckpoint::verify(note, own)?;
    let (size, root) = (head.checkpoint().size, head.checkpoint().root);
    if size > tree.size() {
        return Ok(Shown::Ahead { size });
    }
    // Damaged storage cannot show that the head is ours either.
    Ok(if root_at(tree, size) == Ok(root) { Shown::Ours { size } } else { Shown::Another { size } })
}
