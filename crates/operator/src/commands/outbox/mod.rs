//! `entente outbox ...`: what is on its way.

use std::time::Duration;

use clap::{Args, Subcommand};
use entente_casework::AuthorityId;
use entente_casework::ids::StatementId;
use entente_transport::operator::Client;

use super::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::words;

/// What may be asked about the outbox.
#[derive(Debug, Subcommand)]
pub enum OutboxCommand {
    /// List what is on its way or waiting to leave
    List(ListOutbox),
    /// Say where one message is
    Show(ShowMessage),
}

/// Lists the outbox.
#[derive(Debug, Args)]
pub struct ListOutbox {
    /// Only messages to this partner
    #[arg(long, value_parser = values::authority)]
    partner: Option<AuthorityId>,
}

/// Shows one message.
#[derive(Debug, Args)]
pub struct ShowMessage {
    /// The id that `entente case send` answered
    #[arg(value_parser = values::message)]
    message: StatementId,
}

impl OutboxCommand {
    pub(crate) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        match self {
            Self::List(ListOutbox { partner }) => {
                let waiting = node.outbox(partner).await?;
                for line in waiting.iter().flat_map(words::delivery) {
                    printer.data(line)?;
                }
                printer.json(&waiting)?;
                if waiting.is_empty() {
                    printer.words("nothing waits: all that was sent has been answered")?;
                }
            }
            Self::Show(ShowMessage { message }) => {
                let delivery = node.track(message, Duration::ZERO).await?;
                for line in words::delivery(&delivery) {
                    printer.data(line)?;
                }
                printer.json(&delivery)?;
            }
        }
        Ok(Ending::Done)
    }
}
