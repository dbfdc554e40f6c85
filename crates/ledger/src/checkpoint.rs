//! Checkpoints (C2SP tlog-checkpoint): the signed head of a tree, three lines and no extensions. Signs nothing that its
//! caller did not make durable before: that order is the caller's.

use crate::hash::Hash;
use crate::note::{Note, NoteFault, NoteSignature, NoteSigner, VerifierKey};
use crate::origin::{InvalidOrigin, Origin, decimal};

/// Why a checkpoint was not taken. Trying again with the same bytes never helps.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointFault {
    /// Not a note, or not signed as it must be.
    #[error("the checkpoint is not signed as it must be")]
    Note(#[from] NoteFault),
    /// The text is not origin, size, root and nothing else.
    #[error("not a checkpoint: {0}")]
    Malformed(&'static str),
    /// The first line names no tree.
    #[error("the checkpoint names no tree")]
    Origin(#[from] InvalidOrigin),
    /// A head of another tree than the one expected.
    #[error("a head of `{found}`, expected was `{expected}`")]
    OtherTree {
        /// The tree that was expected.
        expected: String,
        /// The tree it is a head of.
        found: String,
    },
}

/// A head: which tree, how many leaves, which root. Signed or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The tree.
    pub origin: Origin,
    /// How many leaves it has.
    pub size: u64,
    /// Its root at that size.
    pub root: Hash,
}

impl Checkpoint {
    /// The text that is signed and cosigned.
    pub fn to_text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, self.root.to_base64())
    }

    /// Reads what [`Checkpoint::to_text`] writes, and nothing else.
    ///
    /// # Errors
    /// Says which line is wrong. A head of no leaves must have the root of no leaves.
    pub fn from_text(text: &str) -> Result<Self, CheckpointFault> {
        const LINES: CheckpointFault =
            CheckpointFault::Malformed("expected origin, size and root, a line each");
        let lines: Vec<&str> = text.strip_suffix('\n').ok_or(LINES)?.split('\n').collect();
        let [origin, size, root] = lines.as_slice() else { return Err(LINES) };
        let origin = origin.parse()?;
        let size = decimal(size).ok_or(CheckpointFault::Malformed("the size is no plain decimal"))?;
        let root =
            Hash::from_base64(root).ok_or(CheckpointFault::Malformed("the root is no hash in base64"))?;
        if size == 0 && root != Hash::empty_root() {
            return Err(CheckpointFault::Malformed("no leaves, and yet a root"));
        }
        Ok(Self { origin, size, root })
    }

    /// The digest of the head: SHA-256 of its text. Anchors bind it.
    pub fn digest(&self) -> Hash {
        Hash::digest(self.to_text().as_bytes())
    }

    /// Signs the head with the checkpoint key of its tree.
    ///
    /// # Errors
    /// The key has another name than the tree, is for something else, or did not sign.
    pub fn sign(self, signer: &dyn NoteSigner) -> Result<SignedCheckpoint, CheckpointFault> {
        named_as_tree(&self.origin, signer.verifier())?;
        let note = Note::sign(&self.to_text(), signer)?;
        Ok(SignedCheckpoint { checkpoint: self, note })
    }
}

fn named_as_tree(origin: &Origin, key: &VerifierKey) -> Result<(), CheckpointFault> {
    let expected = origin.to_string();
    if key.name() == expected {
        return Ok(());
    }
    Err(CheckpointFault::OtherTree { expected: key.name().to_owned(), found: expected })
}

/// A head whose owner's signature was verified, with the note as it came (cosignature lines included, not verified).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCheckpoint {
    checkpoint: Checkpoint,
    note: Note,
}

impl SignedCheckpoint {
    /// Reads a note and verifies that the owner of the tree signed it. The key's name is the tree that is expected.
    ///
    /// # Errors
    /// Not a note, another tree, not signed by the key, or not a checkpoint.
    pub fn verify(note: &[u8], key: &VerifierKey) -> Result<Self, CheckpointFault> {
        let note = Note::parse(note)?;
        let checkpoint = Checkpoint::from_text(note.text())?;
        named_as_tree(&checkpoint.origin, key)?;
        note.verify(key)?;
        Ok(Self { checkpoint, note })
    }

    /// The head.
    pub const fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }
    /// The note.
    pub const fn note(&self) -> &Note {
        &self.note
    }
    /// The note as bytes to store or send.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.note.to_text().into_bytes()
    }
    /// Adds a line that was verified as a cosignature.
    pub(crate) fn put_line(&mut self, line: NoteSignature) {
        self.note.put_line(line);
    }
    pub(crate) fn drop_line(&mut self, line: &NoteSignature) {
        self.note.drop_line(line);
    }
}
