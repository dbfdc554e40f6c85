//! What the tests stand on: a rehearsal in a folder, two desks in this process with frames carried by hand, or two real
//! nodes in processes of their own. Asks nothing that a partner or a person could not ask.

mod folder;
mod forge;
mod nodes;
mod package;
mod pair;
mod story;
mod wire;

pub(crate) use folder::{Rehearsal, XA, XB, authority, copy, example};
pub(crate) use forge::{Forger, statement};
pub(crate) use nodes::Nodes;
pub(crate) use pair::{Pair, acknowledgement};
pub(crate) use story::{played, played_in};
pub(crate) use wire::Wire;
