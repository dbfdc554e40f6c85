//! `entente held ...`: what arrived and waits for a person.

mod list;
mod settle;

use clap::Subcommand;
use entente_transport::operator::Client;

use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;

/// What may be asked about held messages.
#[derive(Debug, Subcommand)]
pub enum HeldCommand {
    /// List what arrived and was held for a person, the oldest first, with what held it
    List(list::ListHeld),
    /// Accept or refuse one of them; the partner is told, and it cannot be taken back
    Settle(settle::SettleHeld),
}

impl HeldCommand {
    pub(crate) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        match self {
            Self::List(command) => command.run(node, printer).await,
            Self::Settle(command) => command.run(node, printer).await,
        }
    }
}
