//! A transmittal that arrives, once its signature is verified: are the ciphertexts those that the statement names, does
//! the key envelope open, does every section hold what it commits to. Decides nothing about what it says.

use crate::dsse::Authentic;
use crate::envelope::{EnvelopeFault, KeyEnvelope, OpeningKey};
use crate::secret::{AttachmentKey, SectionSecret};
use crate::section::{self, SectionFault};
use crate::statement::{Reader, SectionEntry, Transmittal};
use zeroize::Zeroizing;

/// Why an arrival could not be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ArrivalFault {
    /// Another number of ciphertexts came than the statement has sections.
    #[error("{found} ciphertexts came, the statement names {expected}")]
    Ciphertexts {
        /// Sections in the statement.
        expected: usize,
        /// Ciphertexts that came.
        found: usize,
    },
    /// A section is not what the statement names, or does not open.
    #[error("section {at} of the transmittal cannot be accepted")]
    Section {
        /// Which section, from 0.
        at: usize,
        /// What was wrong with it.
        #[source]
        source: SectionFault,
    },
    /// The key envelope does not open.
    #[error("the key envelope of the transmittal cannot be opened")]
    Envelope(#[from] EnvelopeFault),
}

/// A signed statement together with the very ciphertexts that it names. Borrowed: nothing is copied to prove it.
#[derive(Debug)]
pub struct Whole<'a> {
    statement: &'a Authentic<Transmittal>,
    ciphertexts: &'a [Vec<u8>],
}

/// A section that is open and holds what it commits to.
#[derive(Debug)]
pub struct OpenedSection<'a> {
    /// What the statement says about it.
    pub entry: &'a SectionEntry,
    /// Its fields, padding removed. Wiped when dropped.
    pub fields: Zeroizing<Vec<u8>>,
    /// What opens it: to be wrapped under the case's key.
    pub secret: SectionSecret,
}

/// What one reader can open of a transmittal.
#[derive(Debug)]
pub struct Opened<'a> {
    /// The sections of the reader, in the order of the statement.
    pub sections: Vec<OpenedSection<'a>>,
    /// The keys of the attachments, in the order of the statement; empty for another reader than AUTHORITY.
    pub attachments: Vec<AttachmentKey>,
}

impl<'a> Whole<'a> {
    /// Checks every ciphertext against the statement, also those that somebody else will open.
    ///
    /// # Errors
    /// A ciphertext is missing, is one too many, or is not the one that the statement names.
    pub fn new(
        statement: &'a Authentic<Transmittal>,
        ciphertexts: &'a [Vec<u8>],
    ) -> Result<Self, ArrivalFault> {
        let sections = &statement.text().sections;
        let (expected, found) = (sections.len(), ciphertexts.len());
        if expected != found {
            return Err(ArrivalFault::Ciphertexts { expected, found });
        }
        for (at, (entry, ciphertext)) in sections.iter().zip(ciphertexts).enumerate() {
            let checked = section::check_ciphertext(entry, ciphertext);
            checked.map_err(|source| ArrivalFault::Section { at, source })?;
        }
        Ok(Self { statement, ciphertexts })
    }

    /// Opens what `envelope` is for. All sections of its reader open, or none does.
    ///
    /// # Errors
    /// The key envelope does not open, or a section is not what it commits to.
    pub fn open(&self, envelope: &KeyEnvelope, key: &OpeningKey) -> Result<Opened<'a>, ArrivalFault> {
        let text = self.statement.text();
        let reader = envelope.reader();
        let expected = text.secrets_for(reader);
        let mut secrets = envelope.open(&self.statement.identity(), key, expected)?.into_iter();
        let mut sections = Vec::new();
        for (at, (entry, ciphertext)) in text.sections.iter().zip(self.ciphertexts).enumerate() {
            if entry.reader != reader {
                continue;
            }
            // As many secrets as sections of this reader, and attachments: checked when the envelope was opened.
            let Some(secret) = secrets.next().map(|secret| SectionSecret::from_bytes(*secret)) else { break };
            let fields = section::open(&secret, text.id, entry, ciphertext);
            let fields = fields.map_err(|source| ArrivalFault::Section { at, source })?;
            sections.push(OpenedSection { entry, fields, secret });
        }
        let attachments = secrets.map(|key| AttachmentKey::from_bytes(*key)).collect();
        Ok(Opened { sections, attachments })
    }

    /// Whether every reader that the statement names has a key envelope among `envelopes`, and no reader has two.
    ///
    /// # Errors
    /// One is missing or is one too many.
    pub fn check_readers(&self, envelopes: &[KeyEnvelope]) -> Result<(), ArrivalFault> {
        let of = |reader: Reader| envelopes.iter().filter(|envelope| envelope.reader() == reader).count();
        for reader in [Reader::Authority, Reader::Ombuds] {
            let expected = usize::from(self.statement.text().secrets_for(reader) > 0);
            if of(reader) != expected {
                return Err(EnvelopeFault::Reader.into());
            }
        }
        Ok(())
    }
}
