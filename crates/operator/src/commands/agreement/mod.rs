//! `entente agreement ...`: packages on disk. Asks no node.

mod check;

use clap::Subcommand;

use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;

/// What may be done with agreement packages.
#[derive(Debug, Subcommand)]
pub enum AgreementCommand {
    /// Say everything that is wrong with a package, with file and line
    Check(check::CheckPackage),
}

impl AgreementCommand {
    pub(crate) fn run(self, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        match self {
            Self::Check(command) => command.run(printer),
        }
    }
}
