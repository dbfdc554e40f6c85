//! The transmittal's statement, what all statements have in common, and the bounds they keep. A statement is the small
//! signed text that a court reads; nothing in it is personal. This file never signs, verifies, seals or opens.
//!
//! The bytes are described field by field in `docs/protocol.md`, sections 2 to 4.

use entente_casework::{AuthorityId, CaseRef, SectionId, StatementId, UploadId};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::digest::Digest;
use crate::instant::Instant;
use crate::strict::{self, present};
use crate::words::{Code, KindId};

/// Longest statement, in bytes of JSON.
pub const STATEMENT_BYTES_MAX: usize = 8 * 1024;
/// Most sections of one transmittal.
pub const SECTIONS_MAX: usize = 16;
/// Most attachments of one transmittal.
pub const ATTACHMENTS_MAX: usize = 8;
/// Integers stay below this, so that every JSON reader holds them exactly (RFC 8259, section 6).
pub const INTEGER_END: u64 = 1 << 53;
/// Lengths a section's plaintext is padded to, in bytes: its length is seen by whoever sees the statement.
pub const PADDED_BYTES: [u32; 5] = [1 << 10, 4 << 10, 16 << 10, 64 << 10, 256 << 10];

/// Why a text is no statement of its type, or would not be one if it were written.
#[derive(Debug, thiserror::Error)]
pub enum StatementFault {
    /// Longer than [`STATEMENT_BYTES_MAX`].
    #[error("the statement has {length} bytes, {STATEMENT_BYTES_MAX} are allowed")]
    TooLong {
        /// The length found, in bytes.
        length: usize,
    },
    /// Not JSON, or an unknown, missing or repeated key, or a value of another form.
    #[error("the statement does not read as its type")]
    Unreadable(#[source] serde_json::Error),
    /// It reads, but some value is not in its one spelling (a lower-case id, an escape, an array in the place of an object).
    #[error("a value of the statement is not in its one spelling")]
    NotStrict,
    /// A value that reads but cannot stand.
    #[error("`{field}` of the statement must be {expected}")]
    OutOfBounds {
        /// The key.
        field: &'static str,
        /// What would be accepted.
        expected: &'static str,
    },
    /// A payload type that this version does not know.
    #[error("no statement has this payload type")]
    UnknownType,
}

pub(crate) fn bound(holds: bool, field: &'static str, expected: &'static str) -> Result<(), StatementFault> {
    if holds { Ok(()) } else { Err(StatementFault::OutOfBounds { field, expected }) }
}

/// A place in what one authority sends another: the incarnation of the sending node and the number within it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// Life of the sending node, from 1; rises by one after a recovery.
    pub incarnation: u32,
    /// 1 for the first numbered statement of the incarnation; gapless.
    pub number: u64,
}

/// Points at one numbered statement: where it stands and which bytes it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatementRef {
    /// Life of the node that sent it.
    pub incarnation: u32,
    /// Its number within that life.
    pub number: u64,
    /// Its identity: SHA-256 of its pre-authentication encoding.
    pub digest: Digest,
}

impl StatementRef {
    /// Where it stands.
    pub fn position(&self) -> Position {
        Position { incarnation: self.incarnation, number: self.number }
    }

    pub(crate) fn check(&self, field: &'static str) -> Result<(), StatementFault> {
        check_incarnation(self.incarnation, field)?;
        check_number(self.number, field)
    }
}

pub(crate) fn check_number(number: u64, field: &'static str) -> Result<(), StatementFault> {
    bound((1..INTEGER_END).contains(&number), field, "numbered from 1, below 2^53")
}

/// A node's first life is 1: 0 is no life, and stands for none where keys are entered.
pub(crate) fn check_incarnation(incarnation: u32, field: &'static str) -> Result<(), StatementFault> {
    bound(incarnation != 0, field, "of an incarnation from 1")
}

pub(crate) fn check_ends(from: &AuthorityId, to: &AuthorityId) -> Result<(), StatementFault> {
    bound(from != to, "to", "another authority than `from`")
}

/// A statement type: one JSON object, one payload type, one version. A new meaning is a new payload type.
pub trait StatementText: Serialize + DeserializeOwned {
    /// What DSSE binds into the signature beside the bytes.
    const PAYLOAD_TYPE: &'static str;

    /// The authority that signs.
    fn sender(&self) -> &AuthorityId;
    /// The authority it is for.
    fn addressee(&self) -> &AuthorityId;
    /// Where it stands among the numbered statements of its sender; none for acknowledgement and VOID.
    fn position(&self) -> Option<Position>;
    /// What the types alone do not say.
    ///
    /// # Errors
    /// The first value that cannot stand.
    fn check(&self) -> Result<(), StatementFault>;

    /// The exact bytes to sign: compact JSON, keys in the order of the struct.
    ///
    /// # Errors
    /// A value out of bounds, or more than [`STATEMENT_BYTES_MAX`].
    fn to_payload(&self) -> Result<Vec<u8>, StatementFault> {
        self.check()?;
        let bytes = serde_json::to_vec(self).map_err(StatementFault::Unreadable)?;
        strict::within_bounds(&bytes)?;
        Ok(bytes)
    }

    /// Reads exact bytes. Key order and white space are free; every key must be there once and no other may be.
    ///
    /// # Errors
    /// Says whether it is too long, does not read, is not in its one spelling or out of bounds.
    fn from_payload(payload: &[u8]) -> Result<Self, StatementFault> {
        let text: Self = strict::read(payload)?;
        text.check()?;
        Ok(text)
    }
}

/// How widely a section may be known. Closed: another tier would be another payload type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Tier {
    /// Aggregates that name nobody.
    T0,
    /// Essentials: what the first notice needs.
    T1,
    /// The case file.
    T2,
    /// Sealed annex: from one profession to the same profession.
    T3,
}

/// Who may open a section at the receiving side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Reader {
    /// The central authority.
    Authority,
    /// The children's ombudsperson of the receiving country; the authority passes it on unopened.
    Ombuds,
}

/// What the statement says about one section of content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectionEntry {
    /// Random; different in every transmittal.
    pub id: SectionId,
    /// How widely it may be known.
    pub tier: Tier,
    /// What it is about, such as `IDENTITY`. A class the reader does not know holds the message.
    pub class: Code,
    /// Who may open it.
    pub reader: Reader,
    /// HMAC-SHA-256 over ids and padded plaintext, under a key from the section's secret.
    pub commitment: Digest,
    /// SHA-256 of the ciphertext, tag included.
    pub ciphertext_sha256: Digest,
    /// Length of the padded plaintext, one of [`PADDED_BYTES`]; the ciphertext is 16 bytes longer.
    pub padded_length: u32,
}

/// What the statement says about one attachment, whose parts went ahead under a random upload id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttachmentEntry {
    /// The upload.
    pub upload: UploadId,
    /// Length of the sealed parts together, in bytes.
    pub length: u64,
    /// RFC 6962 root over the sealed parts.
    pub root: Digest,
}

/// The statement of a transmittal: content of one kind about one subject, from one authority to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transmittal {
    /// Random.
    pub id: StatementId,
    /// What kind of message it is.
    pub kind: KindId,
    /// Who signs and sends.
    pub from: AuthorityId,
    /// For whom it is.
    pub to: AuthorityId,
    /// The case, as both authorities call it; null when it is about none.
    #[serde(deserialize_with = "present")]
    pub case: Option<CaseRef>,
    /// Digest of the agreement package that it was decided under.
    pub agreement: Digest,
    /// What it is sent for.
    pub purpose: Code,
    /// What allows sending it.
    pub legal_basis: Code,
    /// Which child of the case, from 1; 0 is the case as a whole.
    pub subject: u16,
    /// Life of the sending node.
    pub incarnation: u32,
    /// Number in that life.
    pub number: u64,
    /// The sender's previous transmittal in this case; null for the first, and without a case.
    #[serde(deserialize_with = "present")]
    pub previous: Option<StatementRef>,
    /// Digest of the statement that this answers.
    #[serde(deserialize_with = "present")]
    pub in_reply_to: Option<Digest>,
    /// When it was signed, which is when it was sent. By the sender's clock.
    pub made_at: Instant,
    /// After this it may no longer be delivered; null: it never expires.
    #[serde(deserialize_with = "present")]
    pub expires_at: Option<Instant>,
    /// At most [`ATTACHMENTS_MAX`].
    pub attachments: Vec<AttachmentEntry>,
    /// At most [`SECTIONS_MAX`].
    pub sections: Vec<SectionEntry>,
}

impl StatementText for Transmittal {
    const PAYLOAD_TYPE: &'static str = "application/vnd.entente.transmittal.v1+json";

    fn sender(&self) -> &AuthorityId {
        &self.from
    }
    fn addressee(&self) -> &AuthorityId {
        &self.to
    }
    fn position(&self) -> Option<Position> {
        Some(Position { incarnation: self.incarnation, number: self.number })
    }

    fn check(&self) -> Result<(), StatementFault> {
        check_ends(&self.from, &self.to)?;
        check_incarnation(self.incarnation, "incarnation")?;
        check_number(self.number, "number")?;
        if let Some(previous) = &self.previous {
            previous.check("previous")?;
            bound(self.case.is_some(), "previous", "null when `case` is null")?;
            let before = Position { incarnation: self.incarnation, number: self.number };
            bound(previous.position() < before, "previous", "before the statement itself")?;
        }
        bound(self.case.is_some() || self.subject == 0, "subject", "0 when `case` is null")?;
        bound(self.expires_at.is_none_or(|end| end > self.made_at), "expires_at", "after `made_at`")?;
        check_sections(&self.sections)?;
        check_attachments(&self.attachments)
    }
}

fn check_sections(sections: &[SectionEntry]) -> Result<(), StatementFault> {
    bound(sections.len() <= SECTIONS_MAX, "sections", "at most 16")?;
    for (at, section) in sections.iter().enumerate() {
        bound(PADDED_BYTES.contains(&section.padded_length), "padded_length", "1, 4, 16, 64 or 256 KiB")?;
        let earlier = sections.iter().take(at);
        let same_place = |other: &SectionEntry| {
            (other.tier, &other.class, other.reader) == (section.tier, &section.class, section.reader)
        };
        bound(!earlier.clone().any(|other| other.id == section.id), "sections", "without an id twice")?;
        bound(!earlier.clone().any(same_place), "sections", "one for each tier, class and reader")?;
    }
    Ok(())
}

fn check_attachments(attachments: &[AttachmentEntry]) -> Result<(), StatementFault> {
    bound(attachments.len() <= ATTACHMENTS_MAX, "attachments", "at most 8")?;
    for (at, attachment) in attachments.iter().enumerate() {
        bound((1..INTEGER_END).contains(&attachment.length), "length", "at least 1, below 2^53")?;
        let mut earlier = attachments.iter().take(at);
        bound(
            !earlier.any(|other| other.upload == attachment.upload),
            "attachments",
            "without an upload twice",
        )?;
    }
    Ok(())
}
