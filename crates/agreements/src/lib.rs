//! What two countries have allowed each other, and the one question asked of it: may this act be done on these facts?
//!
//! An [`Agreement`] is read from a [`Package`], a folder of text that both authorities signed. Its rules can only forbid,
//! and under every agreement lies the child-rights floor, which ships in the binary. [`Agreement::decide`] is the only
//! maker of a [`Permit`]. Never reads a clock, a disk or a network; never knows who is connected or what is stored.

pub mod act;
pub mod agreement;
pub mod answer;
pub mod calendar;
pub mod changed;
mod code_words;
mod condition;
pub mod coverage;
pub mod deadline;
pub mod decision;
mod engine;
pub mod fault;
pub mod floor;
mod lowered;
pub mod package;
pub mod pause;
pub mod permit;
mod rule;
pub mod schema;
pub mod shown;
pub mod specimen;
pub mod standing;
mod statements;
mod toml_file;

pub use act::{Act, Digest, Side, is_act, is_automatic, is_generic, is_protected};
pub use agreement::{Agreement, Rung};
pub use answer::{Asked, Reckoned};
pub use calendar::{Calendar, NotPublished, Rest};
pub use deadline::{
    BadLength, Ends, Explained, Extended, Length, NoDueDay, NoExtension, due, due_at, due_but_for, extended,
};
pub use decision::{
    Curer, Decision, Finding, Origin, OutwardFinding, OutwardRule, RuleId, RuleText, ShownFact,
};
pub use engine::{ENGINE_ERROR, ENGINE_NOT_IN_FORCE};
pub use fault::Fault;
pub use package::{Entry, Package};
pub use pause::Pause;
pub use permit::{Permit, PermitTrace};
pub use rule::RuleSide;
pub use specimen::{SPECIMENS, Specimen, specimen};
pub use standing::{Begun, Met, Standing, State};
