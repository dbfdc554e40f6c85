//! The command line of an authority: reads what a person typed, asks the node over its operator socket, and says what it
//! answered. Knows nothing that the operator API does not offer, and never opens the node's files.

mod commands;
mod consulate;
mod demo;
mod ending;
mod failure;
mod letters;
mod printer;
mod reading;
mod rehearsal;
mod run;
mod words;

pub use ending::Ending;
pub use failure::Failure;
pub use printer::Printer;
pub use rehearsal::{Rehearsal, Stand};
pub use run::{Command, Common, run};
