//! The nouns of a case that crosses a border, and what follows from its events. Knows no protobuf, no storage, no
//! clock and no agreement: everything is handed in.

pub mod ids;

pub use ids::{AuthorityId, CaseRef, ConsentId, CountryCode, EventId, InvalidId, SectionId, StatementId, UploadId};
