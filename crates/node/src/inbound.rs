//! What partners send us: each stream that one opens is read in order, and every frame is handed to the desk and answered.
//! Nothing is decided here, and nothing works inside the call of a partner: who hangs up leaves no half effect.

use std::sync::Arc;

use entente_casework::AuthorityId;
use entente_transport::{Arrived, Border, Charge, Hello, InboundStream, ToSender, TurnedAway};
use tokio::sync::mpsc;

use crate::desk::{Desk, DeskFault};
use crate::leaving::{Leaving, Ticks, WAITING_MAX, leave};
use crate::postman::chain;

/// The node, as the border port sees it.
pub struct Reception {
    desk: Arc<Desk>,
    /// Where a fault goes that ends the process.
    fatal: mpsc::Sender<DeskFault>,
}

impl Reception {
    /// A reception before this desk.
    pub fn new(desk: Arc<Desk>, fatal: mpsc::Sender<DeskFault>) -> Self {
        Self { desk, fatal }
    }
}

impl Border for Reception {
    async fn hello(&self, partner: &AuthorityId) -> Hello {
        let (desk, partner) = (Arc::clone(&self.desk), partner.clone());
        match crate::blocking(move || desk.hello(&partner)).await {
            Ok(hello) => hello,
            Err(fault) => {
                tracing::error!(fault = chain(&fault), "could not say what is held of a partner's tree");
                Hello {
                    incarnation: self.desk.incarnation(),
                    held: None,
                    encryption_certificates: Vec::new(),
                }
            }
        }
    }

    async fn opened(&self, stream: InboundStream) {
        let (desk, fatal) = (Arc::clone(&self.desk), self.fatal.clone());
        tokio::spawn(async move {
            if let Err(fault) = receive(desk, stream).await {
                // The channel is only closed when the process is already ending.
                let _ = fatal.send(fault).await;
            }
        });
    }

    fn turned_away(&self, turned: &TurnedAway) {
        self.desk.count_turned_away(&turned.why.to_string());
    }
}

async fn receive(desk: Arc<Desk>, mut stream: InboundStream) -> Result<(), DeskFault> {
    let partner = stream.peer.authority().clone();
    let (hello, skew) = (stream.hello.clone(), stream.skew);
    {
        let (desk, partner) = (Arc::clone(&desk), partner.clone());
        crate::blocking(move || desk.greeted(&partner, &hello, skew)).await?;
    }
    desk.note_inbound(&partner, true);
    let ticks = Ticks::begin();
    let (queue, waiting) = mpsc::channel(WAITING_MAX);
    let answers = stream.answers.clone();
    // A stream that ended meanwhile loses nothing: the answer is kept and given again to the repeat.
    let leaving = tokio::spawn(leave(ticks, waiting, async move |(answer, charge): (_, Charge)| {
        let sent = answers.send(answer).await.is_ok();
        drop(charge);
        sent
    }));
    let heard = hear(&desk, &partner, &mut stream, ticks, queue).await;
    if heard.is_err() {
        // The process is to end: nobody waits for a partner that does not read.
        leaving.abort();
    }
    // The task ends by itself: nothing more can come. An answer that no longer leaves comes with the repeat.
    let _ = leaving.await;
    desk.note_inbound(&partner, false);
    heard
}

/// Reads the stream to its end; each answer is queued for its tick.
async fn hear(
    desk: &Arc<Desk>,
    partner: &AuthorityId,
    stream: &mut InboundStream,
    ticks: Ticks,
    queue: mpsc::Sender<Leaving<(ToSender, Charge)>>,
) -> Result<(), DeskFault> {
    while let Some(Arrived { frame, charge, came }) = stream.arrivals.next().await {
        let (asked, from) = (Arc::clone(desk), partner.clone());
        let answer = crate::blocking(move || asked.take(&from, frame)).await?;
        let Some(answer) = answer else { continue };
        if queue.send(Leaving { at: ticks.after(came), answer: (answer, charge) }).await.is_err() {
            break;
        }
    }
    Ok(())
}
