//! `entente held list`: what waits for a person, since when, and what held it.

use clap::Args;
use entente_transport::operator::{CaseName, Client};

use crate::commands::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::words;

/// Lists what was held.
#[derive(Debug, Args)]
pub struct ListHeld {
    /// Only what is held in this case: the reference of both authorities or your own file number
    #[arg(long, value_name = "CASE", value_parser = values::case)]
    case: Option<CaseName>,
}

impl ListHeld {
    pub(super) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let held = node.held(self.case).await?;
        for line in held.iter().flat_map(words::held) {
            printer.data(line)?;
        }
        printer.json(&held)?;
        if held.is_empty() {
            printer.words("nothing waits for a person")?;
        }
        Ok(Ending::Done)
    }
}
