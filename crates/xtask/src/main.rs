//! The tasks of the house that are no part of the product: generation, test certificates, benchmarks.
//! `cargo xtask` lists them. Never runs on a machine that exchanges cases.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a task speaks to the terminal it was started from"
)]

mod bench;
mod certs_dev;
mod floor;
mod generate;
mod problems;

use std::process::ExitCode;

use problems::Problems;

/// One task: its name, what it does, and the function that does it with the arguments that follow the name.
struct Task {
    name: &'static str,
    does: &'static str,
    run: fn(&[String]) -> Result<(), Problems>,
}

const TASKS: &[Task] = &[
    Task {
        name: "generate",
        does: "write the code and tables that follow from proto/ (`--check`: only compare)",
        run: generate::run,
    },
    Task {
        name: "certs-dev",
        does: "write certs-dev/: two countries with keys, and the certificates that a border refuses",
        run: certs_dev::run,
    },
    Task {
        name: "floor",
        does: "switch off each rule of the floor and of the packages, and say which case is red then (`--json`)",
        run: floor::run,
    },
    Task {
        name: "bench",
        does: "measure what the path stands on, optimised (`--quick`, `--only NAME`, `--write`: docs/performance.md)",
        run: bench::run,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let chosen = arguments
        .split_first()
        .and_then(|(name, rest)| TASKS.iter().find(|task| task.name == name).map(|task| (task, rest)));
    let Some((task, rest)) = chosen else {
        eprintln!("usage: cargo xtask TASK");
        for task in TASKS {
            eprintln!("  {:12} {}", task.name, task.does);
        }
        return ExitCode::from(2);
    };
    match (task.run)(rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            eprintln!("{problems}");
            ExitCode::FAILURE
        }
    }
}
