//! `entente agreement diff`: what a newer version of a package changes for a case worker: what it says otherwise, and which of the cases of both
//! tables would be decided otherwise.

use std::path::PathBuf;

use clap::Args;
use entente_agreements::changed::{Became, Change, changes, decided_otherwise};
use entente_agreements::package::cases::RowOutcome;
use serde_json::json;

use super::{as_json, opened};
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;

/// Compares two versions of a package.
#[derive(Debug, Args)]
pub struct DiffPackages {
    /// The folder of the older version
    older: PathBuf,
    /// The folder of the newer version
    newer: PathBuf,
}

impl DiffPackages {
    pub(super) fn run(self, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let Some(older) = opened(&self.older, printer)? else { return Ok(Ending::Found) };
        let Some(newer) = opened(&self.newer, printer)? else { return Ok(Ending::Found) };
        let changed = changes(&older, &newer);
        for change in &changed {
            tell(change, printer)?;
        }
        let otherwise = decided_otherwise(&older, &newer);
        if !otherwise.is_empty() {
            printer.data("")?;
            printer.data("Cases that are decided otherwise:")?;
        }
        for both in &otherwise {
            printer.data(format_args!("  {} ({})", both.after.name, both.after.kind))?;
            printer.data(format_args!("    was: {}", decision(&both.before)))?;
            printer.data(format_args!("    is:  {}", decision(&both.after)))?;
        }
        let (was, is) = (older.provisions(), newer.provisions());
        if was.id != is.id {
            printer.words(format_args!(
                "these are two agreements, {} and {}, and no two versions of one",
                was.id, is.id
            ))?;
        } else if is.version <= was.version && older.digest() != newer.digest() {
            printer.words(format_args!(
                "version {} follows version {}: a node switches only to a higher one",
                is.version, was.version
            ))?;
        }
        if changed.is_empty() && otherwise.is_empty() {
            printer.words("nothing is changed for a case worker")?;
        }
        let changes: Vec<_> = changed
            .iter()
            .map(|change| {
                json!({
                    "became": change.became.as_str(),
                    "before": change.before.as_ref().map(as_json),
                    "after": change.after.as_ref().map(as_json),
                })
            })
            .collect();
        let cases: Vec<_> = otherwise
            .iter()
            .map(|both| {
                json!({
                    "case": both.after.name, "act": both.after.kind.id(),
                    "before": both.before.barred_by(), "after": both.after.barred_by(),
                })
            })
            .collect();
        printer.json(&json!({ "changes": changes, "decided_otherwise": cases }))?;
        Ok(Ending::Done)
    }
}

fn tell(change: &Change, printer: &mut Printer<'_>) -> Result<(), Failure> {
    let Some(item) = change.after.as_ref().or(change.before.as_ref()) else { return Ok(()) };
    let word = match change.became {
        Became::Added => "new",
        Became::Removed => "gone",
        Became::Changed => "changed",
        Became::ConditionChanged => "bars in other cases",
    };
    let article = if item.article.is_empty() { String::new() } else { format!(", {}", item.article) };
    printer.data(format_args!("{} {} ({word}{article})", item.section.as_str().to_lowercase(), item.name))?;
    match change.became {
        Became::ConditionChanged => {
            printer.data(format_args!("    {}", item.words))?;
            for (when, item) in [("was", &change.before), ("is", &change.after)] {
                if let Some(item) = item {
                    printer.data(format_args!("    {when}: {}", item.condition))?;
                }
            }
        }
        _ => {
            for (when, item) in [("was", &change.before), ("is", &change.after)] {
                if let Some(item) = item {
                    printer.data(format_args!("    {when}: {}", item.words))?;
                }
            }
        }
    }
    Ok(())
}

fn decision(row: &RowOutcome) -> String {
    if row.findings.is_empty() {
        return "allowed".to_owned();
    }
    let why: Vec<String> =
        row.findings.iter().map(|finding| format!("{}: {}", finding.rule(), finding.why())).collect();
    let word = if row.unclear { "held for a person" } else { "refused" };
    format!("{word}; {}", why.join(" "))
}
