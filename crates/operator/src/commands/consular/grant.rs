//! `entente consular grant`: one question a day for a consulate, or the rules that bar it. What is printed is what the consulate asks by.

use clap::Args;
use entente_casework::AuthorityId;
use entente_transport::operator::{CaseName, Client, GrantOutcome, Granting, RequestId};

use crate::commands::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::words;

/// Grants a consulate one question a day.
#[derive(Debug, Args)]
pub struct GrantConsulate {
    /// The case: the reference of both authorities or your own file number
    #[arg(value_name = "CASE", value_parser = values::case)]
    case: CaseName,
    /// The consulate, as the configuration of the node names it and the consents do, as in `XB.consulate`
    #[arg(long, value_name = "NAME", value_parser = values::authority)]
    to: AuthorityId,
    /// Name this change, so that repeating the command does it once
    #[arg(long, value_name = "ID", value_parser = values::request_id)]
    request_id: Option<RequestId>,
}

impl GrantConsulate {
    pub(super) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let Self { case, to, request_id } = self;
        let granting = Granting { request_id: values::or_fresh(request_id)?, case, consulate: to.clone() };
        let outcome = node.grant(granting).await?;
        printer.json(&outcome)?;
        let (findings, why) = match &outcome {
            GrantOutcome::Granted(grant) => {
                printer.data(grant.grant)?;
                printer.words(&grant.sentence)?;
                return Ok(Ending::Done);
            }
            GrantOutcome::Refused { findings } => (findings, "may not be granted anything"),
            GrantOutcome::Held { findings } => (findings, "is granted nothing: a person has to look first"),
        };
        printer.words(format_args!("{to} {why}:"))?;
        for line in words::findings(findings) {
            printer.words(format_args!("  {line}"))?;
        }
        Ok(Ending::Refused)
    }
}
