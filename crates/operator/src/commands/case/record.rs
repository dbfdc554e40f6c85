//! `entente case record`: a fact that stays here. What is remarkable about it (late, unlawful) is said and bars nothing.

use clap::Args;
use entente_transport::operator::{Client, Recording, RequestId};

use super::MessageFile;
use crate::commands::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::words;

/// Records a fact.
#[derive(Debug, Args)]
pub struct RecordFact {
    #[command(flatten)]
    message: MessageFile,
    /// Name this change, so that repeating the command does it once
    #[arg(long, value_name = "ID", value_parser = values::request_id)]
    request_id: Option<RequestId>,
}

impl RecordFact {
    pub(super) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let (case, document) = self.message.read()?;
        let request_id = values::or_fresh(self.request_id)?;
        let recorded = node.record(Recording { request_id, case, document }).await?;
        printer.data(recorded.event)?;
        printer.json(&recorded)?;
        printer
            .words(format_args!("recorded {} at {}; it stays here", recorded.kind, recorded.recorded_at))?;
        for line in words::basis(&recorded.basis) {
            printer.words(format_args!("  {line}"))?;
        }
        if !recorded.remarks.is_empty() {
            printer.words("remarkable, and shown to the lead and the monitor:")?;
        }
        for line in recorded.remarks.iter().map(words::remark) {
            printer.words(format_args!("  {line}"))?;
        }
        Ok(Ending::Done)
    }
}
