//! `entente consular list`: the grants of a case, and every question that was answered under them.

use clap::Args;
use entente_transport::operator::{CaseName, Client};

use crate::commands::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;

/// Lists the grants of a case.
#[derive(Debug, Args)]
pub struct ListConsulates {
    /// The case: the reference of both authorities or your own file number
    #[arg(value_name = "CASE", value_parser = values::case)]
    case: CaseName,
}

impl ListConsulates {
    pub(super) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let found = node.consulates(self.case).await?;
        for grant in &found.grants {
            let state = if grant.stands { "stands" } else { "does not stand today" };
            printer.data(format_args!(
                "{}  {}  {} to {}  {state}",
                grant.grant, grant.consulate, grant.from, grant.until
            ))?;
        }
        for question in &found.asked {
            printer.data(format_args!(
                "{}  {} asked and was told {}",
                question.asked_at, question.consulate, question.told
            ))?;
        }
        printer.json(&found)?;
        if found.grants.is_empty() {
            printer.words("no consulate was granted anything in this case")?;
        } else if found.asked.is_empty() {
            printer.words("nobody has asked")?;
        }
        Ok(Ending::Done)
    }
}
