//! `entente rehearsal ...`: two nodes for practising, with keys made now. Writes files and starts nothing.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::Timestamp;

use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::rehearsal::{Rehearsal, parties_of};

/// What may be done for a rehearsal.
#[derive(Debug, Subcommand)]
pub enum RehearsalCommand {
    /// Write two nodes with fresh keys into a folder
    New(NewRehearsal),
}

/// Writes the nodes of two countries whose specimen agreement is part of the program.
#[derive(Debug, Args)]
pub struct NewRehearsal {
    /// A folder that is empty or not there yet
    folder: PathBuf,
    /// What both clocks show at the start
    #[arg(long, value_name = "INSTANT", default_value = "2027-03-01T08:00:00Z")]
    start: Timestamp,
    /// The specimen agreement between them, which says which two they are
    #[arg(long, value_name = "ID", default_value = "XA-XB")]
    agreement: String,
}

impl RehearsalCommand {
    pub(crate) fn run(self, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let Self::New(NewRehearsal { folder, start, agreement }) = self;
        let rehearsal = Rehearsal::write(&folder, parties_of(&agreement)?, start)?;
        let mut told = Vec::new();
        for stand in &rehearsal.stands {
            printer.data(stand.config.display())?;
            told.push(serde_json::json!({
                "authority": stand.authority,
                "config": stand.config,
                "socket": stand.socket,
                "consulate": stand.consulate,
                "consulate_config": stand.consulate_config,
            }));
        }
        printer.json(&told)?;
        printer.words("keys for practising only: no real node takes them. Start each side with:")?;
        for stand in &rehearsal.stands {
            printer.words(format_args!("  entente node --config {}", stand.config.display()))?;
        }
        printer.words("and ask as a consulate, with a name that `entente consular grant` prints:")?;
        for stand in &rehearsal.stands {
            let config = stand.consulate_config.display();
            printer.words(format_args!("  entente status GRANT --as consulate --config {config}"))?;
        }
        Ok(Ending::Done)
    }
}
