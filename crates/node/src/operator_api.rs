//! What the people of this authority ask of their node, answered by the desk. Turns documents into drafts and decisions into
//! words; decides nothing itself. Every question is handed to a thread that may wait for the disk.

mod acts;
mod alerts;
mod by_when;
mod consular;
mod delivery;
mod due;
mod findings;
mod held;
mod house;
mod letter;
mod question;
mod repeats;
mod show;
mod since;
mod why;
mod words;

use std::sync::Arc;
use std::time::Duration;

use entente_casework::{AuthorityId, StatementId};
use entente_exchange::NotNow;
use entente_transport::operator::{
    About, CaseLine, CaseName, CaseView, ClockReading, Consulates, Deadline, Delivery, Draft, ExportFile,
    Fault, GrantOutcome, Granting, HeldLine, Hop, LetterParagraph, LetterTo, NodeStatus, Open, Opened,
    Operator, Peer, Preview, Reasons, Recorded, Recording, SendAnswer, Sending, Settled, Settling,
    Verification,
};
use jiff::Timestamp;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};

use crate::desk::{Desk, DeskFault};
use crate::postman::chain;
use crate::terms::TermsFault;
use crate::views::ViewFault;

use acts::Changes;

/// While somebody waits for a message, the desk is asked at least this often, whatever it says of itself.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// The node, as its own people see it.
pub struct Api {
    desk: Arc<Desk>,
    stop: watch::Sender<bool>,
    border: String,
    changes: Arc<Changes>,
}

/// Why a question has no answer.
#[derive(Debug)]
enum Unanswered {
    /// The desk could not.
    Desk(DeskFault),
    /// The question cannot be answered as it is.
    Told(Fault),
}

impl From<Fault> for Unanswered {
    fn from(fault: Fault) -> Self {
        Self::Told(fault)
    }
}

macro_rules! of_the_desk {
    ($($fault:ty),+) => {$(
        impl From<$fault> for Unanswered {
            fn from(fault: $fault) -> Self {
                Self::Desk(fault.into())
            }
        }
    )+};
}
of_the_desk!(DeskFault, ViewFault, TermsFault);

/// An answer, or why there is none.
type Answer<T> = Result<T, Unanswered>;

/// What the desk's fault means to the person who asked.
fn told(fault: &DeskFault) -> Fault {
    match fault {
        DeskFault::NotAPartner(_) => {
            Fault::unknown(fault.to_string()).hint("`entente peers list` names the partners")
        }
        DeskFault::UnknownCase => {
            Fault::unknown(fault.to_string()).hint("`entente case list` names the cases")
        }
        DeskFault::NoOtherCase => {
            Fault::unknown(fault.to_string()).hint("`entente case list` names the cases; nothing was written")
        }
        DeskFault::TooManyTies => Fault::failed(fault.to_string())
            .hint("record the end of a tie with `ended_on` (N12); nothing was changed"),
        DeskFault::NotAConsulate(_) => Fault::unknown(fault.to_string()).hint(
            "the configuration names the consulates (`[[consulate]]`); a grant is about one case, and nothing was written",
        ),
        DeskFault::UnknownMessage => {
            Fault::unknown(fault.to_string()).hint("`entente outbox list` names the messages")
        }
        DeskFault::NotNow(NotNow::NothingHeld) => {
            Fault::unknown("nothing of this name waits here for a person").hint(
                "`entente held list` names what does; what was settled before stands in `entente case show`, and a message is settled once",
            )
        }
        DeskFault::Busy => Fault { retry_helps: true, ..Fault::failed(fault.to_string()) },
        fault if fault.is_fatal() => {
            Fault::failed(chain(fault)).hint("the node ends; start it again, it recovers by itself")
        }
        fault => Fault::failed(chain(fault)).hint("see the log of the node; nothing was changed"),
    }
}

impl Api {
    /// The answers of this desk. `stop` turns true when somebody asks the node to stop; `border` is the address of the border
    /// port, for people to read.
    pub fn new(desk: Arc<Desk>, stop: watch::Sender<bool>, border: String) -> Self {
        Self { desk, stop, border, changes: Arc::default() }
    }

    /// Hands a question to the desk. A desk that can no longer write ends the process.
    async fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Arc<Desk>) -> Answer<T> + Send + 'static,
    ) -> Result<T, Fault> {
        let desk = Arc::clone(&self.desk);
        let fault = match crate::blocking(move || Ok(work(&desk))).await {
            Ok(Ok(answer)) => return Ok(answer),
            Ok(Err(Unanswered::Told(fault))) => return Err(fault),
            Ok(Err(Unanswered::Desk(fault))) | Err(fault) => fault,
        };
        if fault.is_fatal() {
            tracing::error!(fault = chain(&fault), "the node can no longer write and stops");
            self.stop.send_replace(true);
        }
        Err(told(&fault))
    }
}

impl Operator for Api {
    async fn open(&self, open: Open) -> Result<Opened, Fault> {
        let changes = Arc::clone(&self.changes);
        self.ask(move |desk| acts::open(desk, &changes, &open)).await
    }

    async fn record(&self, recording: Recording) -> Result<Recorded, Fault> {
        let changes = Arc::clone(&self.changes);
        self.ask(move |desk| acts::record(desk, &changes, &recording)).await
    }

    async fn send(&self, sending: Sending) -> Result<SendAnswer, Fault> {
        let changes = Arc::clone(&self.changes);
        self.ask(move |desk| acts::send(desk, &changes, &sending)).await
    }

    async fn preview(&self, draft: Draft) -> Result<Preview, Fault> {
        self.ask(move |desk| acts::preview(desk, &draft)).await
    }

    async fn show(&self, case: CaseName) -> Result<CaseView, Fault> {
        self.ask(move |desk| show::show(desk, &case)).await
    }

    async fn why(&self, case: CaseName, about: About) -> Result<Reasons, Fault> {
        self.ask(move |desk| why::why(desk, &case, &about)).await
    }

    async fn list(&self, partner: Option<AuthorityId>) -> Result<Vec<CaseLine>, Fault> {
        self.ask(move |desk| show::list(desk, partner.as_ref())).await
    }

    async fn held(&self, case: Option<CaseName>) -> Result<Vec<HeldLine>, Fault> {
        self.ask(move |desk| held::list(desk, case.as_ref())).await
    }

    async fn settle(&self, settling: Settling) -> Result<Settled, Fault> {
        let changes = Arc::clone(&self.changes);
        self.ask(move |desk| held::settle(desk, &changes, &settling)).await
    }

    async fn outbox(&self, partner: Option<AuthorityId>) -> Result<Vec<Delivery>, Fault> {
        self.ask(move |desk| delivery::outbox(desk, partner.as_ref())).await
    }

    async fn track(&self, message: StatementId, wait: Duration) -> Result<Delivery, Fault> {
        let (moved, mut stop) = (self.desk.moved(), self.stop.subscribe());
        let until = Instant::now() + wait;
        loop {
            let changed = moved.notified();
            tokio::pin!(changed);
            // Before the look: what changes while the desk is asked is not missed.
            changed.as_mut().enable();
            let delivery = self.ask(move |desk| delivery::track(desk, &message)).await?;
            let now = Instant::now();
            if delivery.progress.is_settled() || now >= until || *stop.borrow_and_update() {
                return Ok(delivery);
            }
            tokio::select! {
                () = changed => {}
                () = sleep_until(until.min(now + LOOK_EVERY)) => {}
                _ = stop.changed() => {}
            }
        }
    }

    async fn letter(&self, case: CaseName, to: LetterTo) -> Result<Vec<LetterParagraph>, Fault> {
        self.ask(move |desk| letter::letter(desk, &case, to)).await
    }

    async fn deadlines(&self, case: CaseName) -> Result<Vec<Deadline>, Fault> {
        self.ask(move |desk| due::deadlines(desk, &case)).await
    }

    async fn grant(&self, granting: Granting) -> Result<GrantOutcome, Fault> {
        self.ask(move |desk| consular::grant(desk, &granting)).await
    }

    async fn consulates(&self, case: CaseName) -> Result<Consulates, Fault> {
        self.ask(move |desk| consular::list(desk, &case)).await
    }

    async fn verify(&self, tree: Option<String>) -> Result<Verification, Fault> {
        self.ask(move |desk| house::verify(desk, tree.as_deref())).await
    }

    async fn export(&self, tree: String) -> Result<Vec<ExportFile>, Fault> {
        self.ask(move |desk| house::export(desk, &tree)).await
    }

    async fn peers(&self) -> Result<Vec<Peer>, Fault> {
        self.ask(|desk| house::peers(desk)).await
    }

    async fn test_peer(&self, partner: AuthorityId) -> Result<Vec<Hop>, Fault> {
        self.ask(move |desk| house::test_peer(desk, &partner)).await
    }

    async fn status(&self) -> Result<NodeStatus, Fault> {
        let border = self.border.clone();
        self.ask(move |desk| house::status(desk, border)).await
    }

    async fn clock(&self) -> Result<ClockReading, Fault> {
        Ok(house::clock(&self.desk))
    }

    async fn set_clock(&self, to: Timestamp) -> Result<ClockReading, Fault> {
        self.ask(move |desk| house::set_clock(desk, to)).await
    }

    async fn shutdown(&self) -> Result<(), Fault> {
        tracing::info!("the node was asked to stop");
        self.stop.send_replace(true);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
