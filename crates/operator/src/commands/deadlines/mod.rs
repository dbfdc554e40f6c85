//! `entente deadlines ...`: by when what is due, and why then.

mod explain;

use clap::Subcommand;
use entente_transport::operator::Client;

use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;

/// What may be asked about time limits.
#[derive(Debug, Subcommand)]
pub enum DeadlinesCommand {
    /// Show how the last day of each term was found, step by step, and what comes after it
    Explain(explain::ExplainDeadlines),
}

impl DeadlinesCommand {
    pub(crate) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        match self {
            Self::Explain(command) => command.run(node, printer).await,
        }
    }
}
