//! `entente ledger ...`: is what was written whole and unchanged?

mod verify;

pub(crate) use verify::write as write_export;

use clap::Subcommand;
use entente_transport::operator::Client;

use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;

/// What may be asked about the trees.
#[derive(Debug, Subcommand)]
pub enum LedgerCommand {
    /// Verify every tree from the journal upwards, and export it if asked
    Verify(verify::VerifyLedger),
}

impl LedgerCommand {
    pub(crate) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        match self {
            Self::Verify(command) => command.run(node, printer).await,
        }
    }
}
