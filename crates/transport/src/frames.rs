//! What crosses the border, in this crate's own types: no protobuf is seen outside. Signed and sealed bytes are opaque
//! here and are handed on exactly as they came.

pub use prost::bytes::Bytes;

/// SHA-256 of something, as it stands in frames.
pub type Digest32 = [u8; 32];

/// The first frame of each side: what one holds, read without signing anything.
#[derive(Clone, PartialEq, Eq)]
pub struct Hello {
    /// The incarnation of the node that says it.
    pub incarnation: u32,
    /// The highest head of the other side's exchange tree that it holds; none yet if absent.
    pub held: Option<HeldHead>,
    /// Carriage bytes of the certificates of the encryption keys it can open envelopes with, newest first, at most
    /// [`crate::limits::ENCRYPTION_CERTIFICATES_MAX`].
    pub encryption_certificates: Vec<Bytes>,
}

/// A checkpoint of the other side's tree, as one holds it.
#[derive(Clone, PartialEq, Eq)]
pub struct HeldHead {
    /// Number of leaves.
    pub size: u64,
    /// Root hash.
    pub root: Digest32,
    /// The signed note as it was received.
    pub checkpoint: Bytes,
    /// One's own cosignature line over it; empty if none was given.
    pub cosignature: Bytes,
}

/// Which queue something waits in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lane {
    /// Danger, missing child, withdrawal, erasure. Sorts first.
    Urgent,
    /// Ordinary work.
    Routine,
}

/// A transmittal on its way.
#[derive(Clone, PartialEq, Eq)]
pub struct TransmittalFrame {
    /// Carriage bytes of the signed statement.
    pub statement: Bytes,
    /// The sealed sections in the order of the statement.
    pub ciphertexts: Vec<Bytes>,
    /// One key envelope per reader.
    pub key_envelopes: Vec<Bytes>,
    /// Which queue it waits in.
    pub lane: Lane,
}

/// A statement without sections on its way.
#[derive(Clone, PartialEq, Eq)]
pub struct StatementFrame {
    /// Carriage bytes of the signed statement.
    pub statement: Bytes,
    /// Which queue it waits in.
    pub lane: Lane,
}

/// A checkpoint on its way to be cosigned.
#[derive(Clone, PartialEq, Eq)]
pub struct HeadFrame {
    /// The signed note.
    pub checkpoint: Bytes,
    /// The size that the receiver last cosigned, as far as the sender knows.
    pub old_size: u64,
    /// Consistency proof from that size.
    pub consistency: Vec<Digest32>,
}

/// From the sender of transmittals to their receiver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ToReceiver {
    /// Costs credit.
    Transmittal(TransmittalFrame),
    /// Costs credit.
    Statement(StatementFrame),
    /// At most one is unanswered.
    Head(HeadFrame),
}

/// From the receiver of transmittals to their sender.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ToSender {
    /// Carriage bytes of the signed acknowledgement.
    Acknowledgement(Bytes),
    /// Not now.
    Deferred(Deferred),
    /// What became of a head.
    HeadAnswer(HeadAnswer),
    /// A frame that was not taken; nothing was recorded.
    FrameFault(FrameFault),
}

/// Not now: nothing was recorded, the number is not used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deferred {
    /// Which statement.
    pub statement: Digest32,
    /// What has to be cured.
    pub cause: DeferredCause,
    /// Not before this many milliseconds, at most [`crate::limits::RETRY_AFTER_MS_MAX`].
    pub retry_after_ms: u32,
}

/// What time or an administrator has to cure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeferredCause {
    /// The agreement digest in the statement is not one that the receiver holds.
    UnknownAgreement {
        /// The digest in the statement.
        named: Digest32,
        /// The digest that the receiver has in force with the sender, if any.
        in_force: Option<Digest32>,
    },
    /// The sender's previous statement in this case has not arrived.
    MissingPredecessor {
        /// Its digest.
        named: Digest32,
    },
    /// An attachment is not whole.
    PartsMissing,
    /// The envelope is sealed to a key that is no longer held.
    StaleEncryptionKey {
        /// Carriage bytes of the newest key's certificate.
        certificate: Bytes,
    },
    /// The number is too far above the highest number below which nothing is missing.
    NumberTooFar,
    /// The agreed quota is used up.
    Quota,
    /// The receiver is below its disk reserve or is recovering.
    Reserve,
    /// The statement is authentic and of a type that the receiver does not take in.
    UnknownType,
}

/// What became of a head.
#[derive(Clone, PartialEq, Eq)]
pub enum HeadAnswer {
    /// The cosignature line.
    Cosigned(Bytes),
    /// It was not proven from the size that the receiver holds, which is this one.
    HeldSize(u64),
    /// It is wrong. A person is told.
    Fault(HeadFault),
}

/// Why a head was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadFault {
    /// No checkpoint of this tree, or not by its key.
    NotThisTree,
    /// It contradicts what the receiver holds.
    Inconsistent,
}

/// A transport error about one frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrameFault {
    /// SHA-256 of the carriage bytes in question; absent for a frame that is not known at all.
    pub carriage: Option<Digest32>,
    /// What is wrong.
    pub cause: FrameFaultCause,
}

/// Why a frame could not be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FrameFaultCause {
    /// The bytes are not what the frame claims.
    Malformed,
    /// Not signed by a statement key of the sender.
    NotAuthentic,
    /// Signed by the sender, but addressed to another or naming another.
    WrongParty,
    /// Ciphertexts or envelope do not belong to the statement.
    ContentMismatch,
    /// A kind of frame that this version does not know.
    UnknownFrame,
}

/// Frames carry sealed and signed bytes; logs carry their sizes.
macro_rules! sizes_only {
    ($type:ident, |$frame:ident| $($name:literal: $value:expr),+) => {
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let $frame = self;
                f.debug_struct(stringify!($type))$(.field($name, &$value))+.finish()
            }
        }
    };
}

sizes_only!(Hello, |hello| "incarnation": hello.incarnation, "held": hello.held,
    "encryption_certificates": hello.encryption_certificates.len());
sizes_only!(HeldHead, |head| "size": head.size, "root": hex::encode(head.root));
sizes_only!(TransmittalFrame, |frame| "statement_bytes": frame.statement.len(),
    "sections": frame.ciphertexts.len(), "lane": frame.lane);
sizes_only!(StatementFrame, |frame| "statement_bytes": frame.statement.len(), "lane": frame.lane);
sizes_only!(HeadFrame, |head| "old_size": head.old_size, "proof_hashes": head.consistency.len());

impl std::fmt::Debug for HeadAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Cosigned(_) => f.write_str("Cosigned"),
            Self::HeldSize(size) => write!(f, "HeldSize({size})"),
            Self::Fault(fault) => write!(f, "Fault({fault:?})"),
        }
    }
}
