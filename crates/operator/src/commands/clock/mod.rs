//! `entente clock ...`: the clock by which a node decides. Only a rehearsal's can be moved, and only forward.

use clap::{Args, Subcommand};
use entente_transport::operator::Client;
use jiff::Timestamp;

use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;

/// What may be asked of the clock.
#[derive(Debug, Subcommand)]
pub enum ClockCommand {
    /// Show the instant by which the node decides
    Show,
    /// Move the clock of a rehearsal forward
    Set(SetClock),
}

/// Moves the clock.
#[derive(Debug, Args)]
pub struct SetClock {
    /// The new instant in UTC, as in `2027-03-05T09:00:00Z`
    to: Timestamp,
}

impl ClockCommand {
    pub(crate) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let now = match self {
            Self::Show => {
                let reading = node.clock().await?;
                printer.json(&reading)?;
                reading.now
            }
            Self::Set(SetClock { to }) => {
                let now = node.set_clock(to).await?;
                printer.json(&serde_json::json!({ "now": now }))?;
                now
            }
        };
        printer.data(now)?;
        Ok(Ending::Done)
    }
}
