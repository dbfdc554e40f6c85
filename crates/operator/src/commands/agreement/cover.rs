//! `entente agreement cover`: what tables of cases show of rules, each switched off in turn, and each of its conditions. For who writes rules.

use std::path::PathBuf;

use clap::Args;
use entente_agreements::coverage::{Covered, coverage, floor_coverage};
use serde_json::{Value, json};

use super::{check, opened};
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;

/// Switches each rule off in turn, and each of its conditions, and says which case shows it.
#[derive(Debug, Args)]
pub struct CoverPackage {
    /// The folder that holds `agreement.toml`; without one, the floor that lies under every agreement
    folder: Option<PathBuf>,
}

impl CoverPackage {
    pub(super) fn run(self, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let read = match &self.folder {
            None => floor_coverage(),
            Some(folder) => {
                let Some(agreement) = opened(folder, printer)? else { return Ok(Ending::Found) };
                coverage(&agreement)
            }
        };
        let rules = match read {
            Ok(rules) => rules,
            Err(faults) => {
                check::tell(&faults, printer)?;
                return Ok(Ending::Failed);
            }
        };
        for rule in &rules {
            printer.data(format_args!("{}", said(rule)))?;
            for condition in &rule.unseen {
                printer.data(format_args!("    no case shows this condition: {condition}"))?;
            }
        }
        let silent = rules.iter().filter(|rule| rule.first.is_none()).count();
        let unseen: usize = rules.iter().map(|rule| rule.unseen.len()).sum();
        let ok = silent == 0 && unseen == 0;
        printer.json(&json!({ "ok": ok, "rules": rules.iter().map(as_json).collect::<Vec<_>>() }))?;
        printer.words(format_args!(
            "{} rules; {silent} could be switched off and {unseen} conditions left out, and no case would come otherwise",
            rules.len()
        ))?;
        Ok(if ok { Ending::Done } else { Ending::Found })
    }
}

fn said(rule: &Covered) -> String {
    let Covered { rule: id, article, bars, passes, .. } = rule;
    match &rule.first {
        Some((name, line)) => {
            format!(
                "{id} ({article}): off, {bars} cases are wrong, first `{name}` (line {line}); on, it lets {passes} pass"
            )
        }
        None => format!("{id} ({article}): off, NO CASE IS WRONG"),
    }
}

fn as_json(rule: &Covered) -> Value {
    let first = rule.first.as_ref().map(|(name, line)| json!({ "case": name, "line": line }));
    json!({
        "rule": rule.rule.as_str(), "article": rule.article, "floor": rule.of_the_floor, "bars": rule.bars,
        "passes": rule.passes, "first": first, "unseen": rule.unseen,
    })
}
