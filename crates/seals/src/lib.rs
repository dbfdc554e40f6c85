//! What is signed and sealed between two authorities: statements and acknowledgements, their DSSE envelopes, sections and
//! their commitments, the key envelope, sealing at rest, role keys and their history. `docs/protocol.md` is the same in
//! bytes. Knows no disk, no network, no clock and no rule; entropy is handed in.

pub mod acknowledgement;
pub mod courtesies;
pub mod digest;
pub mod entropy;
pub mod instant;
pub mod statement;
mod strict;
pub mod words;

pub use acknowledgement::{Acknowledgement, Findings, OutwardFinding, Resolved, Verdict};
pub use courtesies::{Gap, KeyEvent, Station, StationName, Switch, TreeHead, TreePosition, Void};
pub use digest::Digest;
pub use entropy::Entropy;
pub use instant::Instant;
pub use statement::{
    AttachmentEntry, Position, Reader, SectionEntry, StatementFault, StatementRef, StatementText, Tier,
    Transmittal,
};
pub use words::{Citation, Code, Cure, FieldPath, KindId, RuleCode};
