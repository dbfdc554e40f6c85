//! `entente case list`: the cases, the one that waits longest first.

use clap::Args;
use entente_casework::AuthorityId;
use entente_transport::operator::Client;

use crate::commands::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::words;

/// Lists cases.
#[derive(Debug, Args)]
pub struct ListCases {
    /// Only cases with this partner
    #[arg(long, value_parser = values::authority)]
    partner: Option<AuthorityId>,
}

impl ListCases {
    pub(super) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let cases = node.list(self.partner).await?;
        for line in &cases {
            printer.data(words::case_line(line))?;
        }
        printer.json(&cases)?;
        if cases.is_empty() {
            printer.words("no cases; `entente case open --partner XB.ca` opens one")?;
        }
        // A list that leaves out a child without a word would be believed.
        let aside = node.status().await?.set_aside;
        if aside > 0 {
            printer.words(format_args!(
                "{aside} more cannot be read as they stand and are in no list; asking for one (`entente case show CASE`) says why"
            ))?;
        }
        Ok(Ending::Done)
    }
}
