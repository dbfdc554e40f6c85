//! Certificates and keys for rehearsals and tests: a root per country, the leaf of an authority's node, and the wrong
//! ones that a border must turn away. Never part of a real authority's key ceremony: real roots belong to the
//! countries, and real role keys are made on the machine that uses them.

mod bad;
mod country;
mod fault;
mod folder;
mod role_keys;

pub use bad::Bad;
pub use country::{Country, Leaf, Minted, Validity};
pub use fault::MintFault;
pub use folder::{Dated, write_country, write_leaf, write_role_keys};
pub use role_keys::RoleKeys;
