//! `entente-verify`: checks, offline, what a node exported: a whole tree, one entry's proof, or evidence of a fork. For courts,
//! monitors and partners who trust neither node. Never opens a connection, never writes a file, never decides what is true.

mod check;
mod folder;
mod report;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use check::{Failure, Outcome};

/// Checks exports of a ledger, offline.
///
/// Exit codes: 0 all holds, 1 could not be checked, 2 wrong use, 3 the check found something.
#[derive(Parser)]
#[command(name = "entente-verify", version, propagate_version = true)]
struct Arguments {
    /// Print one JSON object on stdout instead of words.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    what: What,
}

/// The keys that are believed, for every check.
#[derive(clap::Args)]
struct Keys {
    /// File of verifier keys, `name+id+base64` a line. Take them from the agreement package or by telephone, not from the export.
    #[arg(long, value_name = "FILE")]
    keys: PathBuf,
    /// Every cosignature key in the file must have cosigned the head.
    #[arg(long)]
    require_cosignatures: bool,
}

#[derive(Subcommand)]
enum What {
    /// Check a folder that holds a whole tree, and name the entry that was changed.
    Tree {
        /// The folder.
        folder: PathBuf,
        #[command(flatten)]
        keys: Keys,
    },
    /// Check that one entry is in a tree (a `.tlog-proof` file).
    Entry {
        /// The file.
        file: PathBuf,
        #[command(flatten)]
        keys: Keys,
    },
    /// Check that two files of one tree contradict each other: two signed heads, or two `.tlog-proof` files.
    Fork {
        /// The first file.
        first: PathBuf,
        /// The second file.
        second: PathBuf,
        #[command(flatten)]
        keys: Keys,
    },
}

fn run(what: &What) -> Result<Outcome, Failure> {
    match what {
        What::Tree { folder, keys } => check::tree(folder, &keys.keys, keys.require_cosignatures),
        What::Entry { file, keys } => check::entry(file, &keys.keys, keys.require_cosignatures),
        What::Fork { first, second, keys } => check::fork(first, second, &keys.keys),
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = run(&arguments.what);
    let (text, code) = if arguments.json { report::json(&outcome) } else { report::words(&outcome) };
    // A reader that closed the pipe has what it wanted; the exit code still says how the check went.
    let _ = std::io::stdout().write_all(text.as_bytes());
    if let Err(failure) = &outcome {
        let _ = std::io::stderr().write_all(report::failure(failure).as_bytes());
    }
    ExitCode::from(code)
}
