//! `entente case ...`: the cases of this authority.

mod deadlines;
mod letter;
mod list;
mod open;
mod preview;
mod record;
mod send;
mod show;
mod why;

use std::path::PathBuf;

use clap::{Args, Subcommand};
use entente_transport::operator::{CaseName, Client, Document, Format};

use super::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::reading;

/// What may be asked about cases.
#[derive(Debug, Subcommand)]
pub enum CaseCommand {
    /// Open a case towards a partner; nothing is sent
    Open(open::OpenCase),
    /// Record a fact that stays here; never refused for the state of the case
    Record(record::RecordFact),
    /// Send a message, or say why it may not go
    Send(send::SendMessage),
    /// Show what the partner would see of a message, and what stays here
    Preview(preview::PreviewMessage),
    /// Show where a case stands, since when, and for whom the child waits
    Show(show::ShowCase),
    /// Say why an act is possible or barred now
    Why(why::WhyAct),
    /// List the cases, the one that waits longest first
    List(list::ListCases),
    /// List the time limits of a case, each with its arithmetic
    Deadlines(deadlines::CaseDeadlines),
    /// Write a letter for the child, or for who speaks for it
    Letter(letter::WriteLetter),
}

impl CaseCommand {
    pub(crate) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        match self {
            Self::Open(command) => command.run(node, printer).await,
            Self::Record(command) => command.run(node, printer).await,
            Self::Send(command) => command.run(node, printer).await,
            Self::Preview(command) => command.run(node, printer).await,
            Self::Show(command) => command.run(node, printer).await,
            Self::Why(command) => command.run(node, printer).await,
            Self::List(command) => command.run(node, printer).await,
            Self::Deadlines(command) => command.run(node, printer).await,
            Self::Letter(command) => command.run(node, printer).await,
        }
    }
}

/// A message file and the case it belongs to.
#[derive(Debug, Args)]
struct MessageFile {
    /// The message, written as TOML or JSON; `-` reads it from standard input
    file: PathBuf,
    /// The case: the reference of both authorities or your own file number [default: the one in the file]
    #[arg(long, value_name = "CASE", value_parser = values::case)]
    case: Option<CaseName>,
    /// How the file is written: toml or json [default: as its name says]
    #[arg(long, value_parser = values::format)]
    format: Option<Format>,
}

impl MessageFile {
    fn read(self) -> Result<(Option<CaseName>, Document), Failure> {
        Ok((self.case, reading::document(&self.file, self.format)?))
    }
}
