//! `entente held settle`: a person accepts or refuses what was held. Once, and the partner is told.

use clap::{ArgGroup, Args};
use entente_transport::operator::{CaseName, Client, HeldName, RequestId, Settlement, Settling};

use crate::commands::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;

/// Settles what was held.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("settlement").required(true).args(["accept", "refuse"]))]
pub struct SettleHeld {
    /// The message: the id or the digest of its statement, as `entente held list` names it
    #[arg(value_name = "STATEMENT_OR_MESSAGE", value_parser = values::held)]
    held: HeldName,
    /// It counts in the case from now on
    #[arg(long)]
    accept: bool,
    /// It does not count; the partner is told that it is not available, and no reason
    #[arg(long)]
    refuse: bool,
    /// The case that it must be in [default: wherever it is]
    #[arg(long, value_name = "CASE", value_parser = values::case)]
    case: Option<CaseName>,
    /// Name this change, so that repeating the command does it once
    #[arg(long, value_name = "ID", value_parser = values::request_id)]
    request_id: Option<RequestId>,
}

impl SettleHeld {
    pub(super) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let Self { held, accept, refuse: _, case, request_id } = self;
        // Exactly one of the two was said: the parser sees to it.
        let settlement = if accept { Settlement::Accept } else { Settlement::Refuse };
        let settling = Settling { request_id: values::or_fresh(request_id)?, held, case, settlement };
        let settled = node.settle(settling).await?;
        printer.data(format_args!("{}  {}", settled.statement, settled.verdict))?;
        printer.json(&settled)?;
        printer.words(format_args!("{} is settled; {} is told", settled.kind, settled.partner))?;
        Ok(Ending::Done)
    }
}
