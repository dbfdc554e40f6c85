//! The content of messages between its three forms: plain Rust ([`entente_casework::generated`]), protobuf in sections, and
//! the JSON or TOML that people write. Every reading collects all faults with their paths. Knows no gRPC, no storage and no
//! rule.

mod content;
mod draft;
mod fault;
#[rustfmt::skip]
mod generated;
#[cfg(test)]
mod random;
mod reading;
mod sections;
mod shape;
mod strict;
#[cfg(test)]
mod tests;

pub use content::{content_to_json, decode, encode};
pub use draft::{DRAFT_BYTES_MAX, Draft, Format, ReplyTo, read_draft};
pub use fault::{FAULTS_MAX, Fault, Faults, Nature};
pub use sections::{SectionPart, from_sections, sections_to_json, to_sections};
