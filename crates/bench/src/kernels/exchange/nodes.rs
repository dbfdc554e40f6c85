//! Two whole nodes, as `entente node` runs them, in one process: fresh keys, a signed agreement, a rehearsal clock. A first
//! notice is sent again and again in cases that have all it needs, asked over the operator socket of the one node and
//! waited for until the other has accepted it.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use entente_casework::{AuthorityId, CaseRef};
use entente_node::{Config, RunFault};
use entente_operator::Rehearsal;
use entente_transport::operator::{
    CaseName, Client, Document, Format, Open, Progress, Recording, SendOutcome, Sending,
};
use jiff::Timestamp;
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{sleep, timeout};

use crate::page;
use crate::rounds::Failed;

/// The instant at which the clocks of both nodes start: the day of the notice in the first story.
const START: &str = "2027-03-05T08:00:00Z";
/// What the story records before the notice may go.
const FACTS: [&str; 7] = [
    "N1-found",
    "N5-placement",
    "N3-guardian",
    "N4-legal-aid",
    "N2-screening",
    "D6-views-first",
    "E1-consent-first",
];
const NOTICE: &str = "B1-identification-notice";
/// How long a node may take to start, and a message to be answered.
const ANSWER_MAX: Duration = Duration::from_secs(30);
const ASK_EVERY: Duration = Duration::from_millis(20);

/// Two running nodes, and the cases at the first.
pub(crate) struct Nodes {
    client: Arc<Client>,
    cases: Vec<CaseRef>,
    stops: Vec<watch::Sender<bool>>,
    running: Vec<JoinHandle<Result<(), RunFault>>>,
}

impl Nodes {
    /// Starts both nodes in `folder` and opens `cases` cases with all that a first notice needs.
    pub(crate) async fn start(folder: &Path, cases: u32) -> Result<Self, Failed> {
        let parties = ["XA.ca".parse()?, "XB.ca".parse()?];
        let rehearsal = Rehearsal::write(folder, parties, START.parse::<Timestamp>()?)
            .map_err(|failure| format!("the rehearsal was not written: {failure:?}"))?;
        let (mut stops, mut running) = (Vec::new(), Vec::new());
        for stand in &rehearsal.stands {
            let (stop, _) = watch::channel(false);
            running.push(tokio::spawn(entente_node::run(Config::read(&stand.config)?, stop.clone())));
            stops.push(stop);
        }
        let [first, second] = &rehearsal.stands;
        // Each answers on its socket only when it is ready.
        connected(&second.socket).await?;
        let client = Arc::new(connected(&first.socket).await?);
        let mut opened = Vec::new();
        for _ in 0..cases {
            opened.push(case(&client, second.authority.clone()).await?);
        }
        Ok(Self { client, cases: opened, stops, running })
    }

    /// Sends one notice in every case, all at once, and waits until all are accepted.
    pub(crate) async fn turn(&self) -> Result<(), Failed> {
        let mut under_way = JoinSet::new();
        for case in &self.cases {
            under_way.spawn(accepted(Arc::clone(&self.client), *case));
        }
        while let Some(ended) = under_way.join_next().await {
            ended??;
        }
        Ok(())
    }

    /// Stops both nodes; a node that ended badly is a failure.
    pub(crate) async fn stop(self) -> Result<(), Failed> {
        for stop in &self.stops {
            stop.send_replace(true);
        }
        for node in self.running {
            node.await??;
        }
        Ok(())
    }
}

async fn connected(socket: &Path) -> Result<Client, Failed> {
    let asking = async {
        loop {
            match Client::connect(socket).await {
                Ok(client) => return client,
                Err(_) => sleep(ASK_EVERY).await,
            }
        }
    };
    Ok(timeout(ANSWER_MAX, asking).await.map_err(|_| "a node did not start in time")?)
}

fn document(name: &str) -> Result<Document, Failed> {
    let text = std::fs::read_to_string(page::root().join(format!("tests/examples/{name}.toml")))?;
    Ok(Document { text, format: Format::Toml })
}

async fn case(client: &Client, partner: AuthorityId) -> Result<CaseRef, Failed> {
    let open = Open { request_id: Client::fresh_request_id()?, partner, local_ref: None };
    let case = client.open(open).await?.case;
    for fact in FACTS {
        let (request_id, case) = (Client::fresh_request_id()?, Some(CaseName::Shared(case)));
        client.record(Recording { request_id, case, document: document(fact)? }).await?;
    }
    Ok(case)
}

async fn accepted(client: Arc<Client>, case: CaseRef) -> Result<(), Failed> {
    let (request_id, case) = (Client::fresh_request_id()?, Some(CaseName::Shared(case)));
    let sending = Sending { request_id, case, document: document(NOTICE)?, dry_run: false };
    let SendOutcome::Sent(sent) = client.send(sending).await?.outcome else {
        return Err("the notice was barred at home".into());
    };
    let message = sent.message.ok_or("the notice has no id")?;
    let delivery = client.track(message, ANSWER_MAX).await?;
    match (delivery.progress, delivery.verdict.as_deref()) {
        (Progress::Answered, Some("ACCEPTED")) => Ok(()),
        (progress, verdict) => Err(format!("the notice was not accepted: {progress:?}, {verdict:?}").into()),
    }
}
