//! Two invented authorities with fresh keys, a transmittal between them, and the operating system's randomness: what
//! the benchmarks are fed with. Nothing of it is kept.

use entente_casework::{AuthorityId, CaseRef, StatementId};
use entente_seals::departure::{self, Part, SealedTransmittal, TransmittalHeader};
use entente_seals::{
    Code, Digest, Entropy, Instant, KeySeed, KindId, OpeningKey, Position, Reader, Role, SigningKey, Tier,
};

use crate::rounds::Failed;

/// Content of one section that fills 4 KiB once its length stands before it, in bytes.
pub(crate) const FIELDS_BYTES: usize = 4_092;
/// Sections of the transmittal: as many as an identification notice has.
const SECTIONS: [(Tier, &str); 3] = [(Tier::T0, "ROUTING"), (Tier::T1, "IDENTITY"), (Tier::T2, "HEALTH")];

/// The operating system's randomness, as a node hands it in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FromSystem;

impl Entropy for FromSystem {
    fn fill(&mut self, bytes: &mut [u8]) {
        if getrandom::fill(bytes).is_err() {
            // The trait knows no failure: without randomness there is nothing to measure.
            std::process::abort();
        }
    }
}

impl entente_store::Entropy for FromSystem {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), entente_store::EntropyError> {
        getrandom::fill(bytes).map_err(|cause| entente_store::EntropyError { cause: cause.into() })
    }
}

/// 32 fresh bytes.
pub(crate) fn seed() -> [u8; 32] {
    let mut seed = [0; 32];
    Entropy::fill(&mut FromSystem, &mut seed);
    seed
}

/// Two authorities, the keys with which the one signs and the other opens, and the case they write about.
pub(crate) struct Pair {
    pub(crate) sender: AuthorityId,
    pub(crate) receiver: AuthorityId,
    pub(crate) statement_seed: [u8; 32],
    pub(crate) statement_key: SigningKey,
    pub(crate) encryption_key: OpeningKey,
    case: CaseRef,
}

impl Pair {
    /// Fresh keys.
    pub(crate) fn new() -> Result<Self, Failed> {
        let statement_seed = seed();
        Ok(Self {
            sender: "XA.ca".parse()?,
            receiver: "XB.ca".parse()?,
            statement_seed,
            statement_key: SigningKey::from_seed(Role::Statement, &KeySeed::from_bytes(statement_seed))?,
            encryption_key: OpeningKey::from_seed(Role::Encryption, &KeySeed::from_bytes(seed()))?,
            case: CaseRef::from_bytes(FromSystem.id()),
        })
    }

    /// A fresh transmittal with this number, sealed and signed.
    pub(crate) fn seal(&self, number: u64) -> Result<SealedTransmittal, Failed> {
        let fields = [0x5a; FIELDS_BYTES];
        let part = |(tier, class): (Tier, &str)| -> Result<Part<'_>, Failed> {
            Ok(Part { tier, class: Code::new(class)?, reader: Reader::Authority, fields: &fields })
        };
        let parts = SECTIONS.into_iter().map(part).collect::<Result<Vec<_>, _>>()?;
        let header = self.header(number)?;
        Ok(departure::seal(header, &parts, Vec::new(), &mut FromSystem, &self.statement_key)?)
    }

    fn header(&self, number: u64) -> Result<TransmittalHeader, Failed> {
        Ok(TransmittalHeader {
            id: StatementId::from_bytes(FromSystem.id()),
            kind: KindId::new("B1")?,
            from: self.sender.clone(),
            to: self.receiver.clone(),
            case: Some(self.case),
            agreement: Digest::of(b"an agreement"),
            purpose: Code::new("PROTECTION")?,
            legal_basis: Code::new("ART_30")?,
            subject: 1,
            position: Position { incarnation: 1, number },
            previous: None,
            in_reply_to: None,
            made_at: "2027-03-05T09:00:00.000Z".parse::<Instant>()?,
            expires_at: Some("2027-04-04T09:00:00.000Z".parse::<Instant>()?),
            attachments: Vec::new(),
        })
    }
}
