//! `entente case deadlines`: the time limits of a case and how each day was found.

use clap::Args;
use entente_transport::operator::{CaseName, Client};

use crate::commands::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::words;

/// Lists time limits.
#[derive(Debug, Args)]
pub struct CaseDeadlines {
    /// The reference of both authorities or your own file number
    #[arg(value_parser = values::case)]
    case: CaseName,
}

impl CaseDeadlines {
    pub(super) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let deadlines = node.deadlines(self.case).await?;
        for line in deadlines.iter().flat_map(words::deadline) {
            printer.data(line)?;
        }
        printer.json(&deadlines)?;
        Ok(Ending::Done)
    }
}
