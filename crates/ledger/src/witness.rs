//! The witness of another's tree: extend or refuse (C2SP tlog-witness). Pure state: the caller makes a decision durable
//! before the cosignature leaves, and the types make it go that way round. Cosigns no head that does not extend the last.

use crate::checkpoint::{CheckpointFault, SignedCheckpoint};
use crate::cosignature::{self, Cosignature};
use crate::fork::ForkEvidence;
use crate::hash::Hash;
use crate::note::{NoteFault, NoteSignature, NoteSigner, VerifierKey};
use crate::proof::{ProofFault, verify_consistency};

/// Largest checkpoint that is taken on the head lane, in bytes.
pub const HEAD_BYTES_MAX: usize = 4 * 1024;

/// Why a head was not cosigned.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HeadRefusal {
    /// Not a head of this tree, or not signed by its owner. Only another head helps.
    #[error("the partner's head is not one of the tree that is witnessed here")]
    NotThisTree(#[source] CheckpointFault),
    /// Proven from another size than the one held. The owner offers again from the held size.
    #[error("the partner's head is not proven from the {held} leaves held here")]
    OtherSize {
        /// The size held here, 0 if none.
        held: u64,
    },
    /// Fewer leaves than were cosigned before. A complaint, not proof: an old head may be shown again.
    #[error("the partner shows a head of {offered} leaves after one of {held} was cosigned")]
    Smaller {
        /// The size held here.
        held: u64,
        /// The size that was offered.
        offered: u64,
    },
    /// The proof does not hold. A complaint, not proof.
    #[error("the partner's head is not shown to extend the {held} leaves held here")]
    NotProven {
        /// The size held here.
        held: u64,
        /// What is wrong with the proof.
        #[source]
        source: ProofFault,
    },
    /// Two signed heads of one size with different roots: the partner's history was forked, and anyone can check it.
    #[error("the partner signed two different heads of {} leaves", .0.size())]
    Fork(Box<ForkEvidence>),
}

/// Why a decided extension could not be taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("another head was taken since this one was decided on: decide again")]
pub struct HeadMoved;

/// Why a stored witness state could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoredHeadFault {
    /// The stored note is not a head of this tree.
    #[error("the stored head is not one of this tree")]
    Head(#[from] CheckpointFault),
    /// The stored note does not carry our own cosignature.
    #[error("the stored head does not carry our cosignature")]
    Cosignature(#[from] NoteFault),
}

/// A head that this node cosigned: the note as received with our line added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldHead {
    head: SignedCheckpoint,
    line: NoteSignature,
}

impl HeldHead {
    /// Number of leaves.
    pub const fn size(&self) -> u64 {
        self.head.checkpoint().size
    }
    /// Root of the tree.
    pub const fn root(&self) -> &Hash {
        &self.head.checkpoint().root
    }
    /// The head as it was received.
    pub const fn head(&self) -> &SignedCheckpoint {
        &self.head
    }
    /// Our cosignature line.
    pub const fn line(&self) -> &NoteSignature {
        &self.line
    }
    /// What is to be made durable: the received note with our line added, a note that anyone can verify.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut note = self.head.note().clone();
        note.put_line(self.line.clone());
        note.to_text().into_bytes()
    }
}

/// What this node knows of one tree of another.
#[derive(Debug, Clone)]
pub struct Witness {
    owner: VerifierKey,
    own: VerifierKey,
    held: Option<HeldHead>,
}

impl Witness {
    /// A witness that has seen nothing yet. `owner` is the checkpoint key of the witnessed tree, named as the tree; `own` is
    /// the cosignature key that this node signs with.
    pub const fn new(owner: VerifierKey, own: VerifierKey) -> Self {
        Self { owner, own, held: None }
    }

    /// A witness as it was stored ([`HeldHead::to_bytes`]).
    ///
    /// # Errors
    /// The stored note is not a head of this tree with our own cosignature: storage or keys are not what they were.
    pub fn restore(owner: VerifierKey, own: VerifierKey, stored: &[u8]) -> Result<Self, StoredHeadFault> {
        let mut head = SignedCheckpoint::verify(stored, &owner)?;
        let unsigned = || NoteFault::Unsigned { name: own.name().to_owned() };
        let line = head.note().line_of(&own)?.cloned().ok_or_else(unsigned)?;
        cosignature::verify(head.note().text(), &line, &own)?;
        head.drop_line(&line);
        Ok(Self { owner, own, held: Some(HeldHead { head, line }) })
    }

    /// The same witness after its owner's or its own key was changed: what is held stays, and what comes is verified and
    /// cosigned with these.
    #[must_use]
    pub fn with_keys(self, owner: VerifierKey, own: VerifierKey) -> Self {
        Self { owner, own, held: self.held }
    }

    /// The highest head that was cosigned: what is shown to its owner at the beginning of a stream.
    pub const fn held(&self) -> Option<&HeldHead> {
        self.held.as_ref()
    }

    /// Decides on an offered head. Changes nothing yet.
    ///
    /// # Errors
    /// Says why not; [`HeadRefusal::Fork`] carries evidence to be stored.
    pub fn consider(&self, note: &[u8], old_size: u64, proof: &[Hash]) -> Result<Extension, HeadRefusal> {
        let head = read_head(note, &self.owner).map_err(HeadRefusal::NotThisTree)?;
        let offered = head.checkpoint().size;
        let Some(held) = &self.held else {
            let none = ProofFault::Length { found: proof.len() };
            return match (old_size, proof) {
                (0, []) => Ok(Extension { from: None, head, own: self.own.clone() }),
                (0, _) => Err(HeadRefusal::NotProven { held: 0, source: none }),
                _ => Err(HeadRefusal::OtherSize { held: 0 }),
            };
        };
        let size = held.size();
        if offered == size && head.checkpoint().root != *held.root() {
            let evidence = ForkEvidence::Heads { first: held.head.to_bytes(), second: note.to_vec(), size };
            return Err(HeadRefusal::Fork(Box::new(evidence)));
        }
        if old_size != size {
            return Err(HeadRefusal::OtherSize { held: size });
        }
        if offered < size {
            return Err(HeadRefusal::Smaller { held: size, offered });
        }
        // From a head without leaves there is nothing to prove, and no proof is taken for it.
        let proven = if size == 0 && proof.is_empty() {
            Ok(())
        } else {
            verify_consistency(size, held.root(), offered, &head.checkpoint().root, proof)
        };
        proven.map_err(|source| HeadRefusal::NotProven { held: size, source })?;
        Ok(Extension { from: Some((size, *held.root())), head, own: self.own.clone() })
    }

    /// Takes over a cosigned head **after** its bytes are durable, and gives out the line to answer with.
    ///
    /// # Errors
    /// [`HeadMoved`] if another head was taken in between: nothing is given out.
    pub fn adopt(&mut self, cosigned: Cosigned) -> Result<NoteSignature, HeadMoved> {
        if self.held.as_ref().map(|held| (held.size(), *held.root())) != cosigned.from {
            return Err(HeadMoved);
        }
        let line = cosigned.held.line.clone();
        self.held = Some(cosigned.held);
        Ok(line)
    }

    /// The key that this witness cosigns with.
    pub const fn own_key(&self) -> &VerifierKey {
        &self.own
    }
}

fn read_head(note: &[u8], owner: &VerifierKey) -> Result<SignedCheckpoint, CheckpointFault> {
    if note.len() > HEAD_BYTES_MAX {
        return Err(CheckpointFault::Note(NoteFault::Malformed("larger than 4 KiB")));
    }
    SignedCheckpoint::verify(note, owner)
}

/// A head that extends what was held: decided, not cosigned.
#[derive(Debug)]
#[must_use = "a head that may be cosigned and is not leaves the partner without a witness"]
pub struct Extension {
    from: Option<(u64, Hash)>,
    head: SignedCheckpoint,
    own: VerifierKey,
}

impl Extension {
    /// The head.
    pub const fn head(&self) -> &SignedCheckpoint {
        &self.head
    }

    /// Signs. The line stays inside until [`Witness::adopt`]. `time_s` is seconds since 1970.
    ///
    /// # Errors
    /// The signer did not sign, or its key is not the one this witness was made with.
    pub fn cosign(self, signer: &dyn NoteSigner, time_s: u64) -> Result<Cosigned, NoteFault> {
        if *signer.verifier() != self.own {
            return Err(NoteFault::WrongKey { name: signer.verifier().name().to_owned() });
        }
        let line = cosignature::cosign(&self.head, time_s, signer)?;
        Ok(Cosigned { from: self.from, held: HeldHead { head: self.head, line } })
    }
}

/// A cosigned head that is not durable yet.
#[derive(Debug)]
#[must_use = "store its bytes, then adopt it"]
pub struct Cosigned {
    from: Option<(u64, Hash)>,
    held: HeldHead,
}

impl Cosigned {
    /// What must be durable before [`Witness::adopt`].
    pub fn to_persist(&self) -> Vec<u8> {
        self.held.to_bytes()
    }
}

/// Checks the answer of a partner to our own head and adds the line to it.
///
/// # Errors
/// The line is not one, is of another key, or does not verify: the head stays as it was.
pub fn take_answer(
    head: &mut SignedCheckpoint,
    line: &str,
    partner: &VerifierKey,
) -> Result<Cosignature, NoteFault> {
    let line = NoteSignature::from_line(line)?;
    let cosignature = cosignature::verify(head.note().text(), &line, partner)?;
    head.put_line(line);
    Ok(cosignature)
}
