//! What is measured, and in which order. A new kernel is one module and one line here.

mod decide;
mod envelope;
mod exchange;
mod journal;
mod section;
mod statement;
mod tree;

use std::path::Path;

use crate::rounds::{Failed, Plan};
use crate::table::Row;

/// What a benchmark is given.
#[derive(Debug)]
pub(crate) struct Surroundings<'a> {
    /// A directory on the disk that is measured.
    pub(crate) disk: &'a Path,
}

/// One benchmark: its name for `--only`, and what measures it.
pub(crate) struct Bench {
    pub(crate) name: &'static str,
    pub(crate) measure: fn(&Plan, &Surroundings) -> Result<Vec<Row>, Failed>,
}

pub(crate) const ALL: &[Bench] = &[
    Bench { name: "statement", measure: statement::measure },
    Bench { name: "envelope", measure: envelope::measure },
    Bench { name: "section", measure: section::measure },
    Bench { name: "decide", measure: decide::measure },
    Bench { name: "tree", measure: tree::measure },
    Bench { name: "journal", measure: journal::measure },
    Bench { name: "exchange", measure: exchange::measure },
];
