//! Two real nodes: two processes of the program, mutual TLS between them, spoken to over their operator sockets. Waits are on a
//! state and have a bound.

use std::fs::{File, OpenOptions};
use std::process::{Output, Stdio};
use std::time::Duration;

use entente_casework::{CaseRef, StatementId};
use entente_transport::operator::{
    CaseName, Client, Delivery, Direction, Document, Format, Open, Peer, Recording, SendOutcome, Sending,
};
use jiff::Timestamp;
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep};

use super::folder::{Rehearsal, authority, example};

/// How long a node may take to start, to stop or to bring about what a test waits for.
const SOON: Duration = Duration::from_secs(30);
/// How often a state is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// Two nodes, running or killed. Both are killed when it is dropped.
pub(crate) struct Nodes {
    rehearsal: Rehearsal,
    processes: [Option<Child>; 2],
    clients: [Option<Client>; 2],
}

impl Nodes {
    /// Two fresh nodes that have found each other.
    pub(crate) async fn start() -> Self {
        Self::over(Rehearsal::fresh()).await
    }

    /// Two nodes over what lies in a rehearsal.
    pub(crate) async fn over(rehearsal: Rehearsal) -> Self {
        let mut nodes = Self { rehearsal, processes: [None, None], clients: [None, None] };
        nodes.launch(0);
        nodes.launch(1);
        nodes.wait_until_it_answers(0).await;
        nodes.wait_until_it_answers(1).await;
        // Before a test moves the clocks, one after the other: nodes whose clocks are days apart do not exchange.
        nodes.connected(0).await;
        nodes
    }

    pub(crate) fn rehearsal(&self) -> &Rehearsal {
        &self.rehearsal
    }

    /// What a node wrote into its log so far.
    pub(crate) fn log(&self, side: usize) -> String {
        std::fs::read_to_string(self.rehearsal.home(side).join("node.log")).unwrap()
    }

    /// Starts a stopped node so that it ends, as a power cut would end it, where the program reaches this place.
    pub(crate) async fn restart_to_crash(&mut self, side: usize, place: &str) {
        self.launch_with(side, Some(place));
        self.wait_until_it_answers(side).await;
    }

    /// Waits until a node has ended by itself.
    pub(crate) async fn gone(&mut self, side: usize) {
        self.clients[side] = None;
        let ended = tokio::time::timeout(SOON, self.processes[side].take().unwrap().wait()).await;
        assert!(!ended.unwrap().unwrap().success(), "the node reaches the place");
    }

    fn launch(&mut self, side: usize) {
        self.launch_with(side, None);
    }

    fn launch_with(&mut self, side: usize, crash_point: Option<&str>) {
        let log: File = OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.rehearsal.home(side).join("node.log"))
            .unwrap();
        let process = Command::new(env!("CARGO_BIN_EXE_entente"))
            .args(["node", "--config"])
            .arg(self.rehearsal.config(side))
            .envs(crash_point.map(|place| ("ENTENTE_CRASH_POINT", place)))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        self.processes[side] = Some(process);
    }

    async fn wait_until_it_answers(&mut self, side: usize) {
        let socket = self.rehearsal.home(side).join("operator.sock");
        let until = Instant::now() + SOON;
        loop {
            if let Ok(client) = Client::connect(&socket).await
                && client.clock().await.is_ok()
            {
                self.clients[side] = Some(client);
                return;
            }
            let ended = self.processes[side].as_mut().unwrap().try_wait().unwrap();
            assert!(ended.is_none() && Instant::now() < until, "{ended:?}\n{}", self.log(side));
            sleep(LOOK_EVERY).await;
        }
    }

    pub(crate) fn client(&self, side: usize) -> &Client {
        self.clients[side].as_ref().unwrap()
    }

    /// SIGKILL: the node gets no chance to tidy up.
    pub(crate) async fn kill(&mut self, side: usize) {
        self.clients[side] = None;
        self.processes[side].take().unwrap().kill().await.unwrap();
    }

    /// Asks a node to stop, and waits until it has.
    pub(crate) async fn stop(&mut self, side: usize) {
        self.clients[side].take().unwrap().shutdown().await.unwrap();
        let ended = tokio::time::timeout(SOON, self.processes[side].take().unwrap().wait()).await;
        assert!(ended.unwrap().unwrap().success(), "{}", self.log(side));
    }

    /// Starts a node that was killed or stopped.
    pub(crate) async fn restart(&mut self, side: usize) {
        self.launch(side);
        self.wait_until_it_answers(side).await;
    }

    /// Sets both clocks forward.
    pub(crate) async fn at(&self, to: Timestamp) {
        for client in self.clients.iter().flatten() {
            if client.clock().await.unwrap().now < to {
                client.set_clock(to).await.unwrap();
            }
        }
    }

    pub(crate) async fn open_case(&self, side: usize) -> CaseRef {
        let open = Open {
            request_id: Client::fresh_request_id().unwrap(),
            partner: authority(1 - side),
            local_ref: None,
        };
        self.client(side).open(open).await.unwrap().case
    }

    pub(crate) async fn record(&self, side: usize, case: CaseRef, file: &str) {
        let recording = Recording {
            request_id: Client::fresh_request_id().unwrap(),
            case: Some(CaseName::Shared(case)),
            document: document(file),
        };
        self.client(side).record(recording).await.unwrap();
    }

    /// Sends a message of the story; a rule that bars it fails the test.
    pub(crate) async fn send(&self, side: usize, case: CaseRef, file: &str) -> StatementId {
        let sending = Sending {
            request_id: Client::fresh_request_id().unwrap(),
            case: Some(CaseName::Shared(case)),
            document: document(file),
            dry_run: false,
        };
        match self.client(side).send(sending).await.unwrap().outcome {
            SendOutcome::Sent(sent) => sent.message.unwrap(),
            other => panic!("`{file}` is not sent: {other:?}"),
        }
    }

    /// Waits until a message is settled.
    pub(crate) async fn settled(&self, side: usize, message: StatementId) -> Delivery {
        let delivery = self.client(side).track(message, SOON).await.unwrap();
        assert!(delivery.progress.is_settled(), "{:?} {:?}", delivery.progress, delivery.detail);
        delivery
    }

    /// Waits until a message that was held was settled so at the partner, and that is known here.
    pub(crate) async fn until_verdict(&self, side: usize, message: StatementId, verdict: &str) {
        let until = Instant::now() + SOON;
        while self.settled(side, message).await.verdict.as_deref() != Some(verdict) {
            assert!(Instant::now() < until, "{}", self.log(side));
            sleep(LOOK_EVERY).await;
        }
    }

    /// Waits until both streams of `side` with its partner are open.
    pub(crate) async fn connected(&self, side: usize) {
        let until = Instant::now() + SOON;
        loop {
            let peers = self.client(side).peers().await.unwrap();
            if peers.iter().all(|peer| peer.connected_out && peer.connected_in) {
                return;
            }
            assert!(Instant::now() < until, "{}", self.log(side));
            sleep(LOOK_EVERY).await;
        }
    }

    /// Waits until every shared tree is cosigned to its end; all trees must fit.
    pub(crate) async fn verified(&self) {
        let until = Instant::now() + SOON;
        for side in [0, 1] {
            loop {
                let trees = self.client(side).verify(None).await.unwrap().trees;
                for tree in &trees {
                    assert!(tree.verified, "{}: {:?} {:?}", tree.tree, tree.wrong, tree.broken_at);
                }
                let shared = trees.iter().find(|tree| tree.tree.contains("/with/")).unwrap();
                if shared.cosigners.iter().any(|cosigner| cosigner.size == shared.entries) {
                    break;
                }
                assert!(Instant::now() < until, "{} is not cosigned", shared.tree);
                sleep(LOOK_EVERY).await;
            }
        }
    }

    /// How many messages of a kind one side has received in a case.
    pub(crate) async fn received(&self, side: usize, case: CaseRef, kind: &str) -> usize {
        let view = self.client(side).show(CaseName::Shared(case)).await.unwrap();
        view.timeline.iter().filter(|e| e.direction == Direction::Received && e.kind == kind).count()
    }

    /// Waits for a line with all of these words, after so many lines of a log.
    pub(crate) async fn logged_after(&self, side: usize, lines: usize, one: &str, other: &str) {
        let until = Instant::now() + SOON;
        while !self.log(side).lines().skip(lines).any(|line| line.contains(one) && line.contains(other)) {
            assert!(Instant::now() < until, "no `{one}` with `{other}` in the log:\n{}", self.log(side));
            sleep(LOOK_EVERY).await;
        }
    }

    /// Runs a command of the program against one node, as a person would.
    pub(crate) async fn command(&self, side: usize, words: &[&str]) -> Output {
        let socket = self.rehearsal.home(side).join("operator.sock");
        let mut command = Command::new(env!("CARGO_BIN_EXE_entente"));
        command.args(words).arg("--socket").arg(socket).stdin(Stdio::null()).output().await.unwrap()
    }

    /// Waits until the two have found each other, agreed on the package and cosigned that: what is written from now on is
    /// written because of the test.
    pub(crate) async fn quiet(&self) {
        let until = Instant::now() + SOON;
        for side in [0, 1] {
            self.connected(side).await;
            while !self.client(side).peers().await.unwrap().iter().all(agreed) {
                assert!(Instant::now() < until, "{}", self.log(side));
                sleep(LOOK_EVERY).await;
            }
        }
        self.verified().await;
    }

    /// How many entries the tree of what happens inside a node has.
    pub(crate) async fn conduct_entries(&self, side: usize) -> u64 {
        let trees = self.client(side).verify(None).await.unwrap().trees;
        trees.iter().find(|tree| tree.tree.contains("/conduct/")).unwrap().entries
    }

    /// Everything of the story up to the first notice, which is sent; answers it.
    pub(crate) async fn tell_of_a_child(&self, case: CaseRef) -> StatementId {
        self.at("2027-03-05T08:00:00Z".parse().unwrap()).await;
        for file in FIRST_FACTS {
            self.record(0, case, file).await;
        }
        self.send(0, case, "B1-identification-notice.toml").await
    }
}

/// What the side that found a child writes down before it may tell anyone.
const FIRST_FACTS: [&str; 7] = [
    "N1-found.toml",
    "N5-placement.toml",
    "N3-guardian.toml",
    "N4-legal-aid.toml",
    "N2-screening.toml",
    "D6-views-first.toml",
    "E1-consent-first.toml",
];

fn agreed(peer: &Peer) -> bool {
    peer.waiting == 0 && peer.agreement_theirs == Some(peer.agreement_ours)
}

fn document(file: &str) -> Document {
    Document { text: example(file), format: Format::Toml }
}
