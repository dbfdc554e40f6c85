//! The message kinds as plain Rust, with their table and their field walk.
//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
mod common;
mod consent;
mod identity;
mod kinds;
mod protection;
pub use common::*;
pub use consent::*;
pub use identity::*;
pub use kinds::*;
pub use protection::*;
pub use crate::kind::{Direction, FieldInfo, KindInfo};
