//! What the program says: words or one JSON object, and the exit code. Says each time what a check does not prove, and never
//! that anything complied with a law.

use std::error::Error;
use std::fmt::Write as _;

use entente_ledger::{ForkEvidence, Tally};
use serde::Serialize;

use crate::check::{Failure, Finding, Held, Outcome, second};

const HOLDS: u8 = 0;
const FAILED: u8 = 1;
const FOUND: u8 = 3;

/// What no check of a ledger can show.
const NOT_PROVEN: [&str; 5] = [
    "that everything was recorded: only that what was recorded before the head was signed was not changed since",
    "that what a statement says is true, or that the person named in it said it",
    "when something happened: times in entries are the owner's, times of cosignatures are the cosigners'",
    "that a partner received what it never acknowledged",
    "anything, if the owner and every cosigner made it up together, or if the keys were taken from the export itself",
];

/// A fault and its causes in one line.
fn chain(fault: &dyn Error) -> String {
    let mut text = fault.to_string();
    let mut cause = fault.source();
    while let Some(next) = cause {
        // Writing to a string cannot fail.
        let _ = write!(text, ": {next}");
        cause = next.source();
    }
    text
}

pub(crate) fn failure(failure: &Failure) -> String {
    format!("could not be checked: {}\n", chain(failure))
}

fn code(outcome: &Result<Outcome, Failure>) -> u8 {
    match outcome {
        // A proven fork is what the check was asked for, and is nothing that holds: scripts must not take it for quiet.
        Ok(Outcome { result: Ok(Held::Fork { .. }) | Err(_), .. }) => FOUND,
        Ok(_) => HOLDS,
        Err(_) => FAILED,
    }
}

fn tally_words(text: &mut String, tally: &Tally) {
    let mut counts: Vec<String> =
        tally.kinds.iter().map(|(kind, count)| format!("{count} {}", kind.word())).collect();
    if tally.conduct > 0 {
        counts.push(format!("{} of conduct", tally.conduct));
    }
    if !counts.is_empty() {
        let _ = writeln!(text, "entries: {}", counts.join(", "));
    }
    for (incarnation, missing) in &tally.own_numbers_missing {
        let _ = writeln!(
            text,
            "note: {missing} numbers of the owner's incarnation {incarnation} stand for no statement in this tree; ask the owner what they were"
        );
    }
}

fn held_words(text: &mut String, held: &Held) {
    let _ = match held {
        Held::Tree { tally } => {
            tally_words(text, tally);
            writeln!(text, "result: every entry is as it was when the head was signed")
        }
        Held::Entry { index, leaf_hash, about } => {
            writeln!(text, "entry {index}: {about}\nleaf hash: {leaf_hash}\nresult: the entry is in the tree")
        }
        Held::NoContradiction => writeln!(text, "result: the two files do not contradict each other"),
        Held::Fork { evidence: ForkEvidence::Heads { size, .. } } => writeln!(
            text,
            "result: FORKED. The owner signed two different histories of {size} entries; anyone with its key can check this"
        ),
        Held::Fork { evidence: ForkEvidence::Leaves { index, .. } } => writeln!(
            text,
            "result: FORKED. The owner signed two different entries {index}; anyone with its key can check this"
        ),
    };
}

fn found_words(text: &mut String, finding: &Finding) {
    let _ = writeln!(text, "result: NOT VERIFIED. {}", chain(finding));
    if let Some(entry) = finding.entry() {
        let _ = writeln!(text, "look at entry {entry} (counted from 0)");
    }
}

pub(crate) fn words(outcome: &Result<Outcome, Failure>) -> (String, u8) {
    let mut text = String::new();
    if let Ok(outcome) = outcome {
        if !outcome.origin.is_empty() {
            let _ = writeln!(text, "tree: {}", outcome.origin);
        }
        if let Some(head) = &outcome.head {
            let _ = writeln!(text, "head: {} entries, root {}", head.size, head.root);
            for cosignature in &outcome.cosignatures {
                let _ = writeln!(text, "cosigned by {} at {}", cosignature.name, second(cosignature.time_s));
            }
            if outcome.cosignatures.is_empty() {
                text.push_str(
                    "cosigned by nobody whose key was given: only the owner vouches for this head\n",
                );
            }
        }
        match &outcome.result {
            Ok(held) => held_words(&mut text, held),
            Err(finding) => found_words(&mut text, finding),
        }
        text.push_str("this does not prove:\n");
        for line in NOT_PROVEN {
            let _ = writeln!(text, "  - {line}");
        }
    }
    (text, code(outcome))
}

#[derive(Serialize)]
struct JsonCosignature<'a> {
    name: &'a str,
    time: String,
}

#[derive(Serialize)]
struct Json<'a> {
    /// Whether all holds.
    ok: bool,
    /// `verified`, `found`, `no contradiction`, `forked` or `failed`.
    result: &'static str,
    tree: Option<&'a str>,
    entries: Option<u64>,
    root: Option<String>,
    cosigned_by: Vec<JsonCosignature<'a>>,
    /// The entry that was asked for, or the one that does not fit.
    entry: Option<u64>,
    finding: Option<String>,
    not_proven: [&'static str; 5],
}

pub(crate) fn json(outcome: &Result<Outcome, Failure>) -> (String, u8) {
    let code = code(outcome);
    let found = outcome.as_ref().ok();
    let head = found.and_then(|found| found.head.as_ref());
    let (result, entry, finding) = match outcome {
        Err(failure) => ("failed", None, Some(chain(failure))),
        Ok(Outcome { result: Err(finding), .. }) => ("found", finding.entry(), Some(chain(finding))),
        Ok(Outcome { result: Ok(Held::Tree { .. }), .. }) => ("verified", None, None),
        Ok(Outcome { result: Ok(Held::NoContradiction), .. }) => ("no contradiction", None, None),
        Ok(Outcome { result: Ok(Held::Entry { index, .. }), .. }) => ("verified", Some(*index), None),
        Ok(Outcome { result: Ok(Held::Fork { evidence }), .. }) => match evidence {
            ForkEvidence::Heads { .. } => ("forked", None, None),
            ForkEvidence::Leaves { index, .. } => ("forked", Some(*index), None),
        },
    };
    let cosignatures = found.map_or(&[][..], |found| found.cosignatures.as_slice());
    let cosigned_by = cosignatures
        .iter()
        .map(|cosignature| JsonCosignature { name: &cosignature.name, time: second(cosignature.time_s) })
        .collect();
    let object = Json {
        ok: code == HOLDS,
        result,
        tree: found.map(|found| found.origin.as_str()).filter(|origin| !origin.is_empty()),
        entries: head.map(|head| head.size),
        root: head.map(|head| head.root.to_string()),
        cosigned_by,
        entry,
        finding,
        not_proven: NOT_PROVEN,
    };
    // Strings and numbers only: serialising cannot fail; an empty line would still not read as success.
    let text = serde_json::to_string(&object).unwrap_or_default();
    (format!("{text}\n"), code)
}
