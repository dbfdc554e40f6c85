//! `entente case preview`: exactly what the partner would see, and what stays here.

use clap::Args;
use entente_transport::operator::{Client, Draft, FieldView};

use super::MessageFile;
use crate::commands::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;

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
        for line in cures(&preview.fields) {
            printer.words(line)?;
        }
        if !preview.cannot.is_empty() {
            printer.words("what no program can check, and you who sign must:")?;
        }
        for line in &preview.cannot {
            printer.words(format_args!("  {line}"))?;
        }
        let barred = preview.fields.iter().any(|field| !field.barred.is_empty());
        Ok(if barred { Ending::Refused } else { Ending::Done })
    }
}

fn fields(all: &[&FieldView], printer: &mut Printer<'_>) -> Result<(), Failure> {
    if all.is_empty() {
        printer.data("  nothing")?;
    }
    for field in all {
        printer.data(format_args!("  {} = {} ({} {})", field.path, field.value, field.tier, field.class))?;
        for barred in &field.barred {
            printer.data(format_args!(
                "    kept here by {}, {}: {}",
                barred.rule, barred.article, barred.sentence
            ))?;
        }
    }
    Ok(())
}

/// What would let fields cross that are kept here, who can do that and by when; each cure once.
fn cures(fields: &[FieldView]) -> Vec<String> {
    let mut cures: Vec<String> = Vec::new();
    for barred in fields.iter().flat_map(|field| &field.barred) {
        let cure = barred.cure.as_deref().unwrap_or("none: this cannot be done");
        let mut line = format!("{}: {cure}", barred.rule);
        if let Some(who) = &barred.who {
            line.push_str(&format!("; who can: {who}"));
        }
        if let Some(when) = &barred.by_when {
            line.push_str(&format!("; by when: {when}"));
        }
        if !cures.contains(&line) {
            cures.push(line);
        }
    }
    cures
}
