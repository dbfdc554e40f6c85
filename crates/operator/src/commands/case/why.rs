//! `entente case why`: every rule that bears on an act now. Answers 3 if one bars it, so that a script can ask.

use std::path::PathBuf;

use clap::Args;
use entente_transport::operator::{About, CaseName, Client, Format};

use crate::commands::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::{reading, words};

/// Asks why.
#[derive(Debug, Args)]
pub struct WhyAct {
    /// The reference of both authorities or your own file number
    #[arg(value_parser = values::case)]
    case: CaseName,
    /// The kind of act, as in `H2`
    #[arg(required_unless_present = "file")]
    kind: Option<String>,
    /// Ask about this message file instead
    #[arg(long, conflicts_with = "kind")]
    file: Option<PathBuf>,
    /// How the file is written: toml or json [default: as its name says]
    #[arg(long, requires = "file", value_parser = values::format)]
    format: Option<Format>,
}

impl WhyAct {
    pub(super) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let about = match (self.file, self.kind) {
            (Some(file), _) => About::Document(reading::document(&file, self.format)?),
            (None, kind) => About::Kind(kind.unwrap_or_default()),
        };
        let reasons = node.why(self.case, about).await?;
        printer.json(&reasons)?;
        let now = if reasons.allowed { "may be done now" } else { "may not be done now" };
        printer.data(format_args!("{} {now}", reasons.kind))?;
        for line in words::findings(&reasons.findings).iter().chain(&words::basis(&reasons.basis)) {
            printer.data(format_args!("  {line}"))?;
        }
        Ok(if reasons.allowed { Ending::Done } else { Ending::Found })
    }
}
