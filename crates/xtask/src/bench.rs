//! Builds the benchmarks optimised and runs them. They are a program of their own, `crates/bench`, so that generating
//! code does not wait for the store and the border to be compiled.

use std::process::Command;

use crate::problems::{Problems, root};

/// Hands the arguments on to the benchmarks.
pub(crate) fn run(arguments: &[String]) -> Result<(), Problems> {
    // Cargo names itself to what it starts.
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let ended = Command::new(cargo)
        .args(["run", "--release", "--package", "entente-bench", "--"])
        .args(arguments)
        .current_dir(root())
        .status()
        .map_err(|cause| Problems::one(format!("could not start cargo: {cause}")))?;
    if ended.success() { Ok(()) } else { Err(Problems::one("the benchmarks did not run to their end")) }
}
