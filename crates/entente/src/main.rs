//! The one binary: a node when it is told to be one, else the command line of the authority that runs one.

mod node;

use std::io;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use entente_operator::{Common, Ending, Printer};

/// The exchange node of a central authority for child protection
#[derive(Debug, Parser)]
#[command(name = "entente", version, arg_required_else_help = true)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the node of one authority until it is stopped
    Node(node::NodeCommand),
    #[command(flatten)]
    Operator(entente_operator::Command),
}

fn main() -> ExitCode {
    let Cli { common, command } = Cli::parse();
    let (mut data, mut words) = (io::stdout(), io::stderr());
    let mut printer = Printer::new(common.json(), &mut data, &mut words);
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(cause) => {
            // Without a terminal there is nobody to tell; the exit code still tells.
            let _ = printer.words(format_args!("error: could not start the runtime: {cause}"));
            return Ending::Failed.into();
        }
    };
    let ending = runtime.block_on(async {
        match command {
            Command::Node(command) => command.run(&mut printer).await,
            Command::Operator(command) => entente_operator::run(&common, command, &mut printer).await,
        }
    });
    // A node's last write may still be on a thread that blocks; everything that counts has been awaited above.
    runtime.shutdown_background();
    ending.into()
}
