//! What is signed and sealed between two authorities: statements and acknowledgements, their DSSE envelopes, sections and
//! their commitments, the key envelope, sealing at rest, role keys and their history. `docs/protocol.md` is the same in
//! bytes. Knows no disk, no network, no clock and no rule; entropy is handed in.

pub mod acknowledgement;
pub mod any;
pub mod arrival;
pub mod carriage;
pub mod certificate;
pub mod courtesies;
pub mod departure;
pub mod digest;
pub mod dsse;
pub mod entropy;
pub mod envelope;
pub mod history;
pub mod instant;
pub mod keyfile;
pub mod keys;
pub mod rest;
pub mod secret;
pub mod section;
pub mod statement;
mod strict;
pub mod words;

pub use acknowledgement::{Acknowledgement, Findings, OutwardFinding, Resolved, Verdict};
pub use any::{AnyStatement, StatementType};
pub use arrival::{ArrivalFault, Opened, OpenedSection, Whole};
pub use carriage::{CARRIAGE_BYTES_MAX, CarriageFault};
pub use certificate::{Cause, CertificateTerms, KeyCertificate};
pub use courtesies::{Gap, KeyEvent, Station, StationName, Switch, TreeHead, TreePosition, Void};
pub use departure::{DepartureFault, Part, SealedTransmittal, TransmittalHeader, TransmittalSecrets};
pub use digest::Digest;
pub use dsse::{Authentic, DsseFault, Envelope, Signature};
pub use entropy::Entropy;
pub use envelope::{EnvelopeFault, KeyEnvelope, OpeningKey};
pub use history::{HistoryFault, KeyHistory};
pub use instant::Instant;
pub use keyfile::{KeyFile, KeyFileFault};
pub use keys::{KeyFault, PublicKey, Role, RoleKeyId, SigningKey, Suite};
pub use rest::RestFault;
pub use secret::{AttachmentKey, ContentKey, KeySeed, SectionSecret};
pub use section::SectionFault;
pub use statement::{
    AttachmentEntry, Position, Reader, SectionEntry, StatementFault, StatementRef, StatementText, Tier,
    Transmittal,
};
pub use words::{Citation, Code, Cure, FieldPath, KindId, RuleCode};
