//! The nouns of a case that crosses a border, and what follows from its events. Knows no protobuf, no storage, no
//! clock and no agreement: everything is handed in.

#[rustfmt::skip]
#[allow(clippy::large_enum_variant, clippy::manual_range_patterns, reason = "generated; a message is moved little")]
pub mod generated;
pub mod case;
pub mod consistency;
pub mod facts;
pub mod ids;
pub mod kind;
pub mod statistics;
pub mod values;
pub mod walk;

pub use case::{
    Case, CaseEvent, CaseRole, Entry, EventContent, Frame, Lifecycle, Party, Settlement, Verdict,
};
pub use facts::{FactInfo, FactScope, FactType, FactValue, Facts};
pub use ids::{
    AuthorityId, CaseRef, ConsentId, CountryCode, EventId, GrantName, InvalidId, SectionId, StatementId,
    UploadId,
};
