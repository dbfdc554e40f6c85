//! `entente status --as consulate`: asks an authority where the case of a grant stands, with the consulate's own certificate. Speaks to no node
//! of one's own.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use entente_transport::consular::Card;

use crate::consulate::Consulate;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;

/// Who may ask an authority without being one.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum As {
    /// A consulate, once a day for each of its grants
    Consulate,
}

/// Asks where a case stands.
#[derive(Debug, Args)]
pub struct Status {
    /// The name of the grant, as the authority gave it
    grant: String,
    /// In which role
    #[arg(long = "as", value_name = "ROLE", default_value = "consulate")]
    role: As,
    /// Who asks and whom: the configuration of the consulate
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

impl Status {
    pub(crate) async fn run(self, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let Self { grant, role: As::Consulate, config } = self;
        let Card { bucket, desk } = Consulate::read(&config)?.ask(&grant).await?;
        printer.data(bucket)?;
        printer.data(format_args!("{}  {}  {}", desk.name(), desk.telephone(), desk.hours()))?;
        printer.json(&serde_json::json!({
            "bucket": bucket.as_str(),
            "desk": { "name": desk.name(), "telephone": desk.telephone(), "hours": desk.hours() },
        }))?;
        printer.words("One question a day is answered for each grant. NO_INFORMATION says nothing of whether there is a case.")?;
        Ok(Ending::Done)
    }
}
