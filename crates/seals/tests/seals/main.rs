//! What is signed stays signed, what is sealed stays sealed: each defence of the crate, with a control that shows what
//! would pass without it. Golden files hold the bytes for ever.
#![expect(clippy::unwrap_used, reason = "test code: a fixture that cannot be made is a failed test")]

mod fixtures;
mod golden;
mod history;
mod key_envelope;
mod section;
mod signature;
mod strictness;
mod whole;
