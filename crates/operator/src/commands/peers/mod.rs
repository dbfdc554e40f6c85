//! `entente peers ...`: the partners and the line to each.

use clap::{Args, Subcommand};
use entente_casework::AuthorityId;
use entente_transport::operator::Client;

use super::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::words;

/// What may be asked about partners.
#[derive(Debug, Subcommand)]
pub enum PeersCommand {
    /// List the partners, the state of the line to each, and agreements that differ
    List,
    /// Try the line to one partner and say how far it goes
    Test(TestPeer),
}

/// Tries a line.
#[derive(Debug, Args)]
pub struct TestPeer {
    /// The partner, as in `XB.ca`
    #[arg(value_parser = values::authority)]
    partner: AuthorityId,
}

impl PeersCommand {
    pub(crate) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        match self {
            Self::List => {
                let peers = node.peers().await?;
                for line in peers.iter().flat_map(words::peer) {
                    printer.data(line)?;
                }
                printer.json(&peers)?;
                Ok(Ending::Done)
            }
            Self::Test(TestPeer { partner }) => {
                let hops = node.test_peer(partner).await?;
                for hop in &hops {
                    let mark = if hop.good { "good" } else { "FAILED" };
                    printer.data(format_args!("{mark}  {}: {}", hop.name, hop.words))?;
                }
                printer.json(&hops)?;
                Ok(if hops.iter().all(|hop| hop.good) { Ending::Done } else { Ending::NotReached })
            }
        }
    }
}
