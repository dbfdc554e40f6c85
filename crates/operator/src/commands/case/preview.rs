//! `entente case preview`: exactly what the partner would see, and what stays here.

use clap::Args;
use entente_transport::operator::{Client, Draft, FieldView};

use super::MessageFile;
use crate::commands::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::words;

/// Previews a message.
#[derive(Debug, Args)]
pub struct PreviewMessage {
    #[command(flatten)]
    message: MessageFile,
}

impl PreviewMessage {
    pub(super) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let (case, document) = self.message.read()?;
        let request_id = values::or_fresh(None)?;
        let preview = node.preview(Draft { request_id, case, document }).await?;
        printer.json(&preview)?;
        let (crosses, stays): (Vec<&FieldView>, Vec<&FieldView>) =
            preview.fields.iter().partition(|field| field.crosses);
        printer.data(format_args!("{}: exactly what they will see", preview.kind))?;
        fields(&crosses, printer)?;
        printer.data("stays here")?;
        fields(&stays, printer)?;
        if !preview.cannot.is_empty() {
            printer.words("what no program can check, and you who sign must:")?;
        }
        for line in &preview.cannot {
            printer.words(format_args!("  {line}"))?;
        }
        let barred = preview.fields.iter().any(|field| field.barred.is_some());
        Ok(if barred { Ending::Refused } else { Ending::Done })
    }
}

fn fields(all: &[&FieldView], printer: &mut Printer<'_>) -> Result<(), Failure> {
    if all.is_empty() {
        printer.data("  nothing")?;
    }
    for field in all {
        printer.data(format_args!("  {} = {} ({} {})", field.path, field.value, field.tier, field.class))?;
        for line in field.barred.iter().flat_map(words::finding) {
            printer.words(format_args!("    {}: {line}", field.path))?;
        }
    }
    Ok(())
}
