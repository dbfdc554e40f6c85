//! `entente agreement ...`: packages on disk. Asks no node.

mod check;
mod cover;
mod diff;
mod show;
mod sign;
mod test;

use std::path::Path;

use clap::Subcommand;
use entente_agreements::shown::Item;
use entente_agreements::{Agreement, Package};
use serde_json::{Value, json};

use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::reading;

/// What may be done with agreement packages.
#[derive(Debug, Subcommand)]
pub enum AgreementCommand {
    /// Say everything that is wrong with a package, with file and line
    Check(check::CheckPackage),
    /// Say in words what a package says, article by article
    Show(show::ShowPackage),
    /// Say what a newer version changes for a case worker
    Diff(diff::DiffPackages),
    /// Play the table of cases of a package and say how each is decided, and why
    Test(test::TestPackage),
    /// Sign a package with the offline key of an authority
    Sign(sign::SignPackage),
    /// Put a signed package in force on the node of one's own authority: two officers do
    Activate(sign::ActivatePackage),
    /// Switch each rule off in turn, and each of its conditions, and say which case shows it
    Cover(cover::CoverPackage),
}

impl AgreementCommand {
    pub(crate) fn run(self, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        match self {
            Self::Check(command) => command.run(printer),
            Self::Show(command) => command.run(printer),
            Self::Diff(command) => command.run(printer),
            Self::Test(command) => command.run(printer),
            Self::Sign(command) => command.run(printer),
            Self::Activate(command) => command.run(printer),
            Self::Cover(command) => command.run(printer),
        }
    }
}

/// The agreement in a folder, whatever comes of its cases. None: it cannot be read, and why was told.
fn opened(folder: &Path, printer: &mut Printer<'_>) -> Result<Option<Agreement>, Failure> {
    let entries = reading::package(folder)?;
    match Package::from_files(entries).and_then(|package| Agreement::read(&package)) {
        Ok(agreement) => Ok(Some(agreement)),
        Err(faults) => {
            check::tell(&faults, printer)?;
            Ok(None)
        }
    }
}

fn as_json(item: &Item) -> Value {
    json!({
        "section": item.section.as_str(), "name": item.name, "article": item.article, "words": item.words,
        "cure": item.cure, "cannot": item.cannot, "conditions": item.conditions,
        "condition": item.condition,
    })
}
