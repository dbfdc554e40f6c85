//! The nouns of a case that crosses a border, and what follows from its events. Knows no protobuf, no storage, no
//! clock and no agreement: everything is handed in.

#[rustfmt::skip]
#[allow(clippy::large_enum_variant, reason = "a message is made once and moved little; a box would be in every match")]
pub mod generated;
pub mod ids;
pub mod kind;
pub mod values;
pub mod walk;

pub use ids::{
    AuthorityId, CaseRef, ConsentId, CountryCode, EventId, InvalidId, SectionId, StatementId, UploadId,
};
