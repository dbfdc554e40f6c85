//! `entente case open`: a case towards one partner. Nothing is sent by it.

use clap::Args;
use entente_casework::AuthorityId;
use entente_transport::operator::{Client, LocalRef, Open, RequestId};

use crate::commands::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;

/// Opens a case.
#[derive(Debug, Args)]
pub struct OpenCase {
    /// The partner, as in `XB.ca`
    #[arg(long, value_parser = values::authority)]
    partner: AuthorityId,
    /// Your own file number; it is never sent
    #[arg(long, value_name = "NUMBER", value_parser = values::local_ref)]
    local_ref: Option<LocalRef>,
    /// Name this change, so that repeating the command does it once
    #[arg(long, value_name = "ID", value_parser = values::request_id)]
    request_id: Option<RequestId>,
}

impl OpenCase {
    pub(super) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let Self { partner, local_ref, request_id } = self;
        let open = Open { request_id: values::or_fresh(request_id)?, partner, local_ref };
        let opened = node.open(open).await?;
        printer.data(opened.case)?;
        printer.json(&opened)?;
        printer.words("opened; nothing has been sent")?;
        Ok(Ending::Done)
    }
}
