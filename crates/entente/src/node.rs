//! `entente node`: one authority's node in the foreground. Its log goes to standard error; standard output stays empty. Ends
//! with 1 if it cannot start or can no longer write, and with 0 when it was asked to stop.

use std::io;
use std::path::PathBuf;

use clap::Args;
use entente_node::Config;
use entente_operator::{Ending, Failure, Printer};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tracing_subscriber::EnvFilter;

/// Says what the log tells, as in `info` or `warn,entente_node=debug`.
const LOG_VARIABLE: &str = "ENTENTE_LOG";

/// Runs a node.
#[derive(Debug, Args)]
pub(crate) struct NodeCommand {
    /// Its configuration, a TOML file
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

impl NodeCommand {
    pub(crate) async fn run(self, printer: &mut Printer<'_>) -> Ending {
        match self.attempt().await {
            Ok(()) => Ending::Done,
            Err(failure) => {
                // Without a terminal there is nobody to tell; the exit code still tells.
                let _ = printer.failure(&failure);
                failure.ending()
            }
        }
    }

    async fn attempt(self) -> Result<(), Failure> {
        let config = Config::read(&self.config).map_err(|fault| {
            Failure::new(Ending::Failed, "the node did not start")
                .because(fault)
                .hint("mend the configuration; docs/commands.md says how to write one for practising")
        })?;
        let filter = EnvFilter::try_from_env(LOG_VARIABLE).unwrap_or_else(|_| EnvFilter::new("info"));
        tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false).with_writer(io::stderr).init();
        let authority = config.authority.clone();
        let stop = stop_when_asked()?;
        entente_node::run(config, stop).await.map_err(|fault| {
            Failure::new(Ending::Failed, format!("the node of `{authority}` ended"))
                .because(fault)
                .hint("what it had committed is kept; mend the cause and start it again")
        })
    }
}

/// Turns true when this process is asked to stop (SIGTERM, SIGINT).
fn stop_when_asked() -> Result<watch::Sender<bool>, Failure> {
    let deaf = |cause| Failure::new(Ending::Failed, "could not listen for signals").because(cause);
    let mut terminated = signal(SignalKind::terminate()).map_err(deaf)?;
    let mut interrupted = signal(SignalKind::interrupt()).map_err(deaf)?;
    let (stop, _) = watch::channel(false);
    let asked = stop.clone();
    tokio::spawn(async move {
        tokio::select! {
            _ = terminated.recv() => {}
            _ = interrupted.recv() => {}
        }
        asked.send_replace(true);
    });
    Ok(stop)
}
