//! The two nodes of a demonstration as two processes of this same program. Each can be killed and started again; none
//! outlives the demonstration.

use std::fs::OpenOptions;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use entente_casework::AuthorityId;
use entente_transport::operator::Client;
use jiff::Timestamp;
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep, timeout};

use crate::ending::Ending;
use crate::failure::Failure;
use crate::rehearsal::{Rehearsal, Stand};

/// How long a node may take until it answers on its socket.
const START_MAX: Duration = Duration::from_secs(20);
/// How long a node may take to stop when it is asked to.
const STOP_MAX: Duration = Duration::from_secs(10);
/// How often it is asked whether it is there yet.
const ASK_EVERY: Duration = Duration::from_millis(20);
/// How much of a log is shown when a node ended by itself, in bytes.
const LOG_TAIL_BYTES_MAX: u64 = 2_000;

/// Two nodes, running or killed.
#[derive(Debug)]
pub(super) struct Stage {
    players: [Player; 2],
}

/// One node and the process it runs in.
#[derive(Debug)]
struct Player {
    stand: Stand,
    process: Option<Child>,
    client: Option<Client>,
}

impl Stage {
    /// Starts both nodes and waits until both answer.
    pub(super) async fn start(rehearsal: Rehearsal) -> Result<Self, Failure> {
        let players = rehearsal.stands.map(|stand| Player { stand, process: None, client: None });
        let mut stage = Self { players };
        for player in &mut stage.players {
            player.launch()?;
        }
        for player in &mut stage.players {
            player.wait_until_it_answers().await?;
        }
        stage.wait_until_they_met().await?;
        Ok(stage)
    }

    /// Waits until both streams are open. Clocks are moved one after the other, and two nodes whose clocks are more than a day
    /// apart do not open a stream: so it must be open before the first is moved.
    async fn wait_until_they_met(&self) -> Result<(), Failure> {
        let until = Instant::now() + START_MAX;
        for player in &self.players {
            loop {
                let peers = match &player.client {
                    Some(client) => client.peers().await?,
                    None => return Err(gone(&player.stand.authority)),
                };
                if peers.iter().all(|peer| peer.connected_out && peer.connected_in) {
                    break;
                }
                if Instant::now() >= until {
                    let trouble = peers.into_iter().find_map(|peer| peer.trouble).unwrap_or_default();
                    let words = format!("the two nodes did not find each other: {trouble}");
                    return Err(Failure::new(Ending::Failed, words));
                }
                sleep(ASK_EVERY).await;
            }
        }
        Ok(())
    }

    /// The line to the node of this authority.
    pub(super) fn node(&self, authority: &AuthorityId) -> Result<&Client, Failure> {
        let player = self.players.iter().find(|player| player.stand.authority == *authority);
        player.and_then(|player| player.client.as_ref()).ok_or_else(|| gone(authority))
    }

    /// Both stands.
    pub(super) fn stands(&self) -> impl Iterator<Item = &Stand> {
        self.players.iter().map(|player| &player.stand)
    }

    /// Sets both clocks forward to `to`; one that shows more already is left alone.
    pub(super) async fn advance(&self, to: Timestamp) -> Result<(), Failure> {
        for client in self.players.iter().filter_map(|player| player.client.as_ref()) {
            if client.clock().await?.now < to {
                client.set_clock(to).await?;
            }
        }
        Ok(())
    }

    /// Kills a node as a power cut would (SIGKILL): it gets no chance to tidy up.
    pub(super) async fn kill(&mut self, authority: &AuthorityId) -> Result<(), Failure> {
        let player = self.player(authority)?;
        player.client = None;
        let mut process = player.process.take().ok_or_else(|| gone(authority))?;
        process.kill().await.map_err(|cause| {
            Failure::new(Ending::Failed, format!("could not kill the node of `{authority}`")).because(cause)
        })
    }

    /// Starts a killed node again.
    pub(super) async fn restart(&mut self, authority: &AuthorityId) -> Result<(), Failure> {
        let player = self.player(authority)?;
        player.launch()?;
        player.wait_until_it_answers().await?;
        self.wait_until_they_met().await
    }

    /// Asks both nodes to stop and waits for that; what does not stop is killed.
    pub(super) async fn end(mut self) -> Result<(), Failure> {
        for player in &mut self.players {
            player.stop().await?;
        }
        Ok(())
    }

    fn player(&mut self, authority: &AuthorityId) -> Result<&mut Player, Failure> {
        self.players
            .iter_mut()
            .find(|player| player.stand.authority == *authority)
            .ok_or_else(|| gone(authority))
    }
}

fn gone(authority: &AuthorityId) -> Failure {
    Failure::new(Ending::Failed, format!("the node of `{authority}` is not running"))
}

impl Player {
    fn launch(&mut self) -> Result<(), Failure> {
        let failed = |cause: std::io::Error| {
            Failure::new(Ending::Failed, format!("could not start the node of `{}`", self.stand.authority))
                .because(cause)
                .hint("the demonstration starts this same program twice; is it still where it was?")
        };
        let program = std::env::current_exe().map_err(failed)?;
        let log = OpenOptions::new().create(true).append(true).open(&self.stand.log).map_err(failed)?;
        let process = Command::new(program)
            .arg("node")
            .arg("--config")
            .arg(&self.stand.config)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .kill_on_drop(true)
            .spawn()
            .map_err(failed)?;
        self.process = Some(process);
        Ok(())
    }

    /// A node that ended instead is told with the end of its log.
    async fn wait_until_it_answers(&mut self) -> Result<(), Failure> {
        let until = Instant::now() + START_MAX;
        loop {
            if let Some(Ok(Some(status))) = self.process.as_mut().map(Child::try_wait) {
                return Err(self.did_not_start(&format!("ended with {status}")));
            }
            if let Ok(client) = Client::connect(&self.stand.socket).await
                && client.clock().await.is_ok()
            {
                self.client = Some(client);
                return Ok(());
            }
            if Instant::now() > until {
                return Err(self.did_not_start("did not answer within 20 s"));
            }
            sleep(ASK_EVERY).await;
        }
    }

    fn did_not_start(&self, what: &str) -> Failure {
        Failure::new(Ending::Failed, format!("the node of `{}` {what}", self.stand.authority))
            .hint("the last lines of its log stand above")
    }

    async fn stop(&mut self) -> Result<(), Failure> {
        if let Some(client) = self.client.take() {
            // A node that no longer answers is killed below.
            let _ = client.shutdown().await;
        }
        let Some(mut process) = self.process.take() else { return Ok(()) };
        if timeout(STOP_MAX, process.wait()).await.is_err() {
            process.kill().await.map_err(|cause| {
                Failure::new(Ending::Failed, format!("could not stop the node of `{}`", self.stand.authority))
                    .because(cause)
            })?;
        }
        Ok(())
    }
}

/// The last lines of a log.
pub(super) fn tail(log: &Path) -> Vec<String> {
    let read = || -> std::io::Result<Vec<u8>> {
        let mut file = std::fs::File::open(log)?;
        let length = file.metadata()?.len();
        file.seek(SeekFrom::Start(length.saturating_sub(LOG_TAIL_BYTES_MAX)))?;
        let mut bytes = Vec::new();
        file.take(LOG_TAIL_BYTES_MAX).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().unwrap_or_default();
    String::from_utf8_lossy(&bytes).lines().map(str::to_owned).collect()
}
