//! `entente agreement test`: plays the table of cases of a package, its facts against its rules and the floor, and says of each what is decided and why.

use std::path::PathBuf;

use clap::Args;
use entente_agreements::Side;
use entente_agreements::package::CASES_FILE;
use serde_json::json;

use super::opened;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;

/// Plays the table of cases of a package.
#[derive(Debug, Args)]
pub struct TestPackage {
    /// The folder that holds `agreement.toml`
    folder: PathBuf,
    /// Only the cases that come otherwise than they say
    #[arg(long)]
    wrong: bool,
}

impl TestPackage {
    pub(super) fn run(self, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let Some(agreement) = opened(&self.folder, printer)? else { return Ok(Ending::Found) };
        let mut wrong = 0_usize;
        let mut told = Vec::new();
        for row in agreement.cases() {
            let came = agreement.play(row);
            let right = came.as_expected();
            wrong += usize::from(!right);
            let decided = match (came.findings.is_empty(), came.unclear) {
                (true, _) => "allowed",
                (false, true) => "held",
                (false, false) => "refused",
            };
            if !right || !self.wrong {
                let mark = if right { "as expected" } else { "NOT AS EXPECTED" };
                printer.data(format_args!(
                    "{}: {decided}, {mark} ({}, line {})",
                    came.name, came.kind, came.line
                ))?;
                for finding in &came.findings {
                    let text = finding.text();
                    printer.data(format_args!(
                        "    {}, {}: {}",
                        finding.rule(),
                        text.article,
                        finding.why()
                    ))?;
                }
                if !right {
                    let expected: Vec<&str> = came.expected.iter().map(String::as_str).collect();
                    let expected =
                        if expected.is_empty() { "nothing".to_owned() } else { expected.join(", ") };
                    printer.data(format_args!("    {CASES_FILE} expects it to be barred by {expected}"))?;
                }
            }
            told.push(json!({
                "case": came.name, "line": came.line, "act": came.kind.id(),
                "side": if came.side == Side::Sender { "sender" } else { "receiver" },
                "decided": decided, "as_expected": right, "barred_by": came.barred_by(), "expected": came.expected,
            }));
        }
        let count = told.len();
        printer.json(&json!({ "ok": wrong == 0, "cases": told }))?;
        if wrong == 0 {
            printer.words(format_args!("{count} cases, all as expected"))?;
            return Ok(Ending::Done);
        }
        printer.words(format_args!(
            "{wrong} of {count} cases come otherwise than they say; no node loads this package"
        ))?;
        Ok(Ending::Found)
    }
}
