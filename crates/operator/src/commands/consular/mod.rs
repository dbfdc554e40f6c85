//! `entente consular ...`: what consulates may ask about the cases of this authority.

mod grant;
mod list;

use clap::Subcommand;
use entente_transport::operator::Client;

use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;

/// What may be done about consulates.
#[derive(Debug, Subcommand)]
pub enum ConsularCommand {
    /// Let a consulate ask once a day where a case stands, to the end of the half-year; it cannot be taken back
    Grant(grant::GrantConsulate),
    /// List the grants of a case, and who asked when
    List(list::ListConsulates),
}

impl ConsularCommand {
    pub(crate) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        match self {
            Self::Grant(command) => command.run(node, printer).await,
            Self::List(command) => command.run(node, printer).await,
        }
    }
}
