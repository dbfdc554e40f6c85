//! What prost and tonic make of proto/: written by `cargo xtask generate`, never by hand.

#[allow(missing_docs, unreachable_pub, dead_code, rustdoc::all, clippy::all, clippy::pedantic, clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::allow_attributes_without_reason, reason = "written by prost and tonic")]
pub(crate) mod consular_v1;
#[allow(missing_docs, unreachable_pub, dead_code, rustdoc::all, clippy::all, clippy::pedantic, clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::allow_attributes_without_reason, reason = "written by prost and tonic")]
pub(crate) mod exchange_v1;
#[allow(missing_docs, unreachable_pub, dead_code, rustdoc::all, clippy::all, clippy::pedantic, clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::allow_attributes_without_reason, reason = "written by prost and tonic")]
pub(crate) mod operator_v1;
