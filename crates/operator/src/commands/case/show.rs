//! `entente case show`: where a case stands, since when, and for whom the child waits.

use clap::Args;
use entente_transport::operator::{CaseName, Client};

use crate::commands::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::words;

/// Shows a case.
#[derive(Debug, Args)]
pub struct ShowCase {
    /// The reference of both authorities or your own file number
    #[arg(value_parser = values::case)]
    case: CaseName,
}

impl ShowCase {
    pub(super) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let view = node.show(self.case).await?;
        for line in words::case_view(&view) {
            printer.data(line)?;
        }
        printer.json(&view)?;
        Ok(Ending::Done)
    }
}
