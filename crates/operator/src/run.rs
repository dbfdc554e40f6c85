//! From parsed arguments to an ending. Connects to the node only for commands that ask it something.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use entente_transport::operator::Client;

use crate::commands::agreement::AgreementCommand;
use crate::commands::case::CaseCommand;
use crate::commands::clock::ClockCommand;
use crate::commands::consular::ConsularCommand;
use crate::commands::deadlines::DeadlinesCommand;
use crate::commands::held::HeldCommand;
use crate::commands::ledger::LedgerCommand;
use crate::commands::outbox::OutboxCommand;
use crate::commands::peers::PeersCommand;
use crate::commands::rehearsal::RehearsalCommand;
use crate::commands::status::Status;
use crate::demo::Demo;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;

/// Names the socket when `--socket` does not.
const SOCKET_VARIABLE: &str = "ENTENTE_SOCKET";

/// What every command understands.
#[derive(Debug, Args)]
pub struct Common {
    /// The socket of the node [default: ENTENTE_SOCKET]
    #[arg(long, global = true, value_name = "PATH")]
    socket: Option<PathBuf>,
    /// Answer with JSON on standard output; words go to standard error either way
    #[arg(long, global = true)]
    json: bool,
}

impl Common {
    /// Whether data is wanted as JSON.
    pub fn json(&self) -> bool {
        self.json
    }

    async fn node(&self) -> Result<Client, Failure> {
        let named = || std::env::var_os(SOCKET_VARIABLE).filter(|path| !path.is_empty()).map(PathBuf::from);
        let path = self.socket.clone().or_else(named).ok_or_else(|| {
            Failure::new(Ending::Usage, "no node is named")
                .hint("name its socket with --socket PATH or the variable ENTENTE_SOCKET")
        })?;
        Ok(Client::connect(&path).await?)
    }
}

/// What a person may ask for.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Open, record, send, show: the cases of this authority
    #[command(subcommand)]
    Case(CaseCommand),
    /// By when what is due, and why then
    #[command(subcommand)]
    Deadlines(DeadlinesCommand),
    /// What arrived and waits for a person
    #[command(subcommand)]
    Held(HeldCommand),
    /// What consulates may ask, and who asked
    #[command(subcommand)]
    Consular(ConsularCommand),
    /// What is on its way to partners
    #[command(subcommand)]
    Outbox(OutboxCommand),
    /// The partners and the line to each
    #[command(subcommand)]
    Peers(PeersCommand),
    /// Is what was written whole and unchanged?
    #[command(subcommand)]
    Ledger(LedgerCommand),
    /// Agreement packages on disk
    #[command(subcommand)]
    Agreement(AgreementCommand),
    /// The clock by which a node decides
    #[command(subcommand)]
    Clock(ClockCommand),
    /// Two nodes for practising, with keys made now
    #[command(subcommand)]
    Rehearsal(RehearsalCommand),
    /// Ask an authority where a case stands, as a consulate
    Status(Status),
    /// Play a whole case between two nodes on this machine, with invented people
    Demo(Demo),
}

/// Runs one command to its end and says why if it fails.
pub async fn run(common: &Common, command: Command, printer: &mut Printer<'_>) -> Ending {
    match attempt(common, command, printer).await {
        Ok(ending) => ending,
        Err(failure) => {
            // A terminal that went away cannot be told why; the exit code still can.
            let _ = printer.failure(&failure);
            failure.ending()
        }
    }
}

async fn attempt(common: &Common, command: Command, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
    match command {
        Command::Case(command) => command.run(&common.node().await?, printer).await,
        Command::Deadlines(command) => command.run(&common.node().await?, printer).await,
        Command::Held(command) => command.run(&common.node().await?, printer).await,
        Command::Consular(command) => command.run(&common.node().await?, printer).await,
        Command::Outbox(command) => command.run(&common.node().await?, printer).await,
        Command::Peers(command) => command.run(&common.node().await?, printer).await,
        Command::Ledger(command) => command.run(&common.node().await?, printer).await,
        Command::Clock(command) => command.run(&common.node().await?, printer).await,
        Command::Agreement(command) => command.run(printer),
        Command::Rehearsal(command) => command.run(printer),
        Command::Status(command) => command.run(printer).await,
        Command::Demo(command) => command.run(printer).await,
    }
}
