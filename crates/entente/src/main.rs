//! The crate is being laid out.
fn main() {}
