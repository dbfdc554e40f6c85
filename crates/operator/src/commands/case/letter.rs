//! `entente case letter`: a letter to hand over or to read aloud. What a letter leaves out, and why, stands in docs/commands.md.

use clap::{Args, ValueEnum};
use entente_transport::operator::{CaseName, Client, LetterParagraph, LetterTo};
use serde::Serialize;

use crate::commands::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::letters::Texts;
use crate::printer::Printer;

/// Who reads the letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Reader {
    /// The child
    Child,
    /// Who speaks for the child
    Guardian,
}

/// Writes a letter.
#[derive(Debug, Args)]
pub struct WriteLetter {
    /// The reference of both authorities or your own file number
    #[arg(value_parser = values::case)]
    case: CaseName,
    /// For whom
    #[arg(long = "for", value_enum)]
    reader: Reader,
    /// In which language
    #[arg(long, default_value = "en")]
    language: String,
}

/// One paragraph as `--json` shows it: in words, and by key for whoever has words of its own.
#[derive(Debug, Serialize)]
struct Paragraph {
    words: String,
    #[serde(flatten)]
    part: LetterParagraph,
}

impl WriteLetter {
    pub(super) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        // Before the node is asked: that a letter was made is written down there.
        let texts = Texts::of(&self.language)?;
        let to = match self.reader {
            Reader::Child => LetterTo::Child,
            Reader::Guardian => LetterTo::Guardian,
        };
        let parts = node.letter(self.case, to).await?;
        let mut paragraphs = Vec::new();
        for part in parts {
            let Some(words) = texts.paragraph(self.reader == Reader::Child, &part) else { continue };
            printer.data(&words)?;
            printer.data("")?;
            paragraphs.push(Paragraph { words, part });
        }
        printer.json(&paragraphs)?;
        Ok(Ending::Done)
    }
}
