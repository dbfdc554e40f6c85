//! The crate is being laid out.

#[rustfmt::skip]
mod generated;
pub mod operator;
