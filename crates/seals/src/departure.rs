//! A transmittal on its way out: the draft and its parts become sealed sections and a signed statement. Chooses ids and
//! secrets from the entropy handed in; decides nothing, stores nothing, and gives no number of its own.

use entente_casework::{AuthorityId, CaseRef, SectionId, StatementId};

use crate::digest::Digest;
use crate::dsse::{self, Authentic, DsseFault};
use crate::entropy::Entropy;
use crate::envelope::{EnvelopeFault, KeyEnvelope};
use crate::instant::Instant;
use crate::keys::{PublicKey, SigningKey};
use crate::secret::{AttachmentKey, SectionSecret};
use crate::section::{self, SectionFault, SectionPlace};
use crate::statement::{AttachmentEntry, Position, Reader, SectionEntry, StatementRef, Tier, Transmittal};
use crate::words::{Code, KindId};

/// What a transmittal says before its content is sealed: all of the statement but its sections.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "each field is described once, at `Transmittal`")]
pub struct TransmittalHeader {
    pub id: StatementId,
    pub kind: KindId,
    pub from: AuthorityId,
    pub to: AuthorityId,
    pub case: Option<CaseRef>,
    pub agreement: Digest,
    pub purpose: Code,
    pub legal_basis: Code,
    pub subject: u16,
    pub position: Position,
    pub previous: Option<StatementRef>,
    pub in_reply_to: Option<Digest>,
    pub made_at: Instant,
    pub expires_at: Option<Instant>,
    pub attachments: Vec<AttachmentEntry>,
}

/// The fields of one tier and class, for one reader.
#[derive(Debug, Clone)]
pub struct Part<'a> {
    /// How widely it may be known.
    pub tier: Tier,
    /// What it is about.
    pub class: Code,
    /// Who may open it.
    pub reader: Reader,
    /// The partial encoding of the content.
    pub fields: &'a [u8],
}

/// The secrets of one transmittal, in the order of its statement. To be wrapped under the case's keys by whoever keeps it.
#[derive(Debug, Clone)]
pub struct TransmittalSecrets {
    /// One for each section.
    pub sections: Vec<SectionSecret>,
    /// One for each attachment.
    pub attachments: Vec<AttachmentKey>,
}

/// A transmittal that is signed and sealed. What is sent is its envelope, its ciphertexts and a fresh key envelope.
#[derive(Debug, Clone)]
pub struct SealedTransmittal {
    /// The signed statement.
    pub statement: Authentic<Transmittal>,
    /// The sealed sections, in the order of the statement.
    pub ciphertexts: Vec<Vec<u8>>,
    /// What opens them.
    pub secrets: TransmittalSecrets,
}

/// Why a transmittal could not be sealed.
#[derive(Debug, thiserror::Error)]
pub enum DepartureFault {
    /// A part is too long.
    #[error("the part of tier `{tier:?}` and class `{class}` cannot be sealed")]
    Section {
        /// Tier of the part.
        tier: Tier,
        /// Class of the part.
        class: Code,
        /// What was wrong with it.
        #[source]
        source: SectionFault,
    },
    /// The statement is out of bounds, or the key does not sign statements.
    #[error("the statement cannot be signed")]
    Statement(#[from] DsseFault),
    /// The number of attachment keys is not that of the attachments.
    #[error("there are {found} attachment keys for {expected} attachments")]
    AttachmentKeys {
        /// Attachments in the statement.
        expected: usize,
        /// Keys handed in.
        found: usize,
    },
}

/// Seals the parts and signs the statement. Deterministic in its arguments and the entropy.
///
/// # Errors
/// A part that is too long, a statement out of bounds, a key of another role.
pub fn seal(
    header: TransmittalHeader,
    parts: &[Part<'_>],
    attachment_keys: Vec<AttachmentKey>,
    entropy: &mut (impl Entropy + ?Sized),
    key: &SigningKey,
) -> Result<SealedTransmittal, DepartureFault> {
    let (expected, found) = (header.attachments.len(), attachment_keys.len());
    if expected != found {
        return Err(DepartureFault::AttachmentKeys { expected, found });
    }
    let mut secrets = TransmittalSecrets { sections: Vec::new(), attachments: attachment_keys };
    let mut ciphertexts = Vec::new();
    let mut entries = Vec::new();
    for part in parts {
        let id = SectionId::from_bytes(entropy.id());
        let secret = SectionSecret::fresh(entropy);
        let place = SectionPlace { transmittal: header.id, section: id };
        let sealed = section::seal(&secret, place, part.fields).map_err(|source| {
            DepartureFault::Section { tier: part.tier, class: part.class.clone(), source }
        })?;
        entries.push(SectionEntry {
            id,
            tier: part.tier,
            class: part.class.clone(),
            reader: part.reader,
            commitment: sealed.commitment,
            ciphertext_sha256: Digest::of(&sealed.ciphertext),
            padded_length: sealed.padded_length,
        });
        ciphertexts.push(sealed.ciphertext);
        secrets.sections.push(secret);
    }
    let statement = dsse::sign(statement(header, entries), key)?;
    Ok(SealedTransmittal { statement, ciphertexts, secrets })
}

fn statement(header: TransmittalHeader, sections: Vec<SectionEntry>) -> Transmittal {
    Transmittal {
        id: header.id,
        kind: header.kind,
        from: header.from,
        to: header.to,
        case: header.case,
        agreement: header.agreement,
        purpose: header.purpose,
        legal_basis: header.legal_basis,
        subject: header.subject,
        incarnation: header.position.incarnation,
        number: header.position.number,
        previous: header.previous,
        in_reply_to: header.in_reply_to,
        made_at: header.made_at,
        expires_at: header.expires_at,
        attachments: header.attachments,
        sections,
    }
}

impl Transmittal {
    /// How many secrets the key envelope of this reader carries. None: it needs no key envelope.
    pub fn secrets_for(&self, reader: Reader) -> usize {
        let attachments = if reader == Reader::Authority { self.attachments.len() } else { 0 };
        self.sections.iter().filter(|section| section.reader == reader).count() + attachments
    }

    /// The readers for whom a key envelope is needed.
    pub fn readers(&self) -> impl Iterator<Item = Reader> {
        [Reader::Authority, Reader::Ombuds].into_iter().filter(|reader| self.secrets_for(*reader) > 0)
    }
}

impl TransmittalSecrets {
    /// Makes the key envelope of one reader for one attempt.
    ///
    /// # Errors
    /// The recipient's key is none for encryption, or these are not the secrets of `statement`.
    pub fn key_envelope(
        &self,
        statement: &Authentic<Transmittal>,
        reader: Reader,
        recipient: &PublicKey,
        entropy: &mut (impl Entropy + ?Sized),
    ) -> Result<KeyEnvelope, EnvelopeFault> {
        let text = statement.text();
        let (expected, found) = (text.sections.len(), self.sections.len());
        if expected != found || text.attachments.len() != self.attachments.len() {
            return Err(EnvelopeFault::Count { expected, found });
        }
        let sections = text.sections.iter().zip(&self.sections);
        let mut secrets: Vec<&[u8; 32]> =
            sections.filter(|(entry, _)| entry.reader == reader).map(|(_, secret)| secret.expose()).collect();
        if reader == Reader::Authority {
            secrets.extend(self.attachments.iter().map(AttachmentKey::expose));
        }
        KeyEnvelope::seal(&statement.identity(), reader, recipient, &secrets, entropy)
    }
}
