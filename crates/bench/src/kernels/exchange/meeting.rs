//! A stream between a side that sends and a side that answers, and turns of so many transmittals on it. What the sides do
//! with a transmittal is theirs.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use entente_transport::{
    Arrived, Bytes, InboundStream, NotSent, OutboundStream, Sending, ToReceiver, ToSender, TransmittalFrame,
};
use tokio::sync::Semaphore;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::timeout;

use super::border::Two;
use crate::rounds::Failed;

/// A turn that takes longer has come to a stand.
const TURN_MAX: Duration = Duration::from_secs(60);

/// Makes transmittals and takes their answers.
pub(crate) trait Sends: Send + Sync + 'static {
    /// The next transmittal, ready to be sent.
    fn depart(&self) -> impl Future<Output = Result<TransmittalFrame, Failed>> + Send;
    /// What the other side answered.
    fn answered(&self, carriage: Bytes) -> impl Future<Output = Result<(), Failed>> + Send;
}

/// Answers transmittals.
pub(crate) trait Answers: Send + Sync + 'static {
    /// The answer to a transmittal.
    fn answer(&self, frame: TransmittalFrame) -> impl Future<Output = Result<Bytes, Failed>> + Send;
}

/// An open stream with both its ends.
pub(crate) struct Meeting<S> {
    sender: Arc<S>,
    outbound: OutboundStream,
    answering: JoinHandle<Result<(), Failed>>,
}

impl<S: Sends> Meeting<S> {
    /// Opens a stream over the border and answers on it until it is dropped.
    pub(crate) async fn open(two: &Two, sender: Arc<S>, receiver: Arc<impl Answers>) -> Result<Self, Failed> {
        let (outbound, inbound) = two.open().await?;
        Ok(Self { sender, outbound, answering: tokio::spawn(answer_all(inbound, receiver)) })
    }

    /// Sends `units` transmittals and takes their answers, `under_way` at a time.
    pub(crate) async fn turn(&mut self, units: u32, under_way: u32) -> Result<(), Failed> {
        timeout(TURN_MAX, self.turn_without_end(units, under_way)).await.map_err(|_| "it came to a stand")?
    }

    async fn turn_without_end(&mut self, units: u32, under_way: u32) -> Result<(), Failed> {
        let window = Arc::new(Semaphore::new(under_way as usize));
        let Self { sender, outbound, answering } = self;
        let (sending, answers) = (&outbound.sending, &mut outbound.answers);
        let departing = async {
            let mut leaving = JoinSet::new();
            for _ in 0..units {
                Arc::clone(&window).acquire_owned().await?.forget();
                leaving.spawn(depart(Arc::clone(sender), sending.clone()));
            }
            all(leaving).await
        };
        let returning = async {
            let mut taking = JoinSet::new();
            for _ in 0..units {
                let answer = match answers.next().await {
                    Some(ToSender::Acknowledgement(carriage)) => carriage,
                    Some(other) => return Err(format!("the answer was {other:?}").into()),
                    None => {
                        // The receiver ended: it says why.
                        answering.await??;
                        return Err("the stream ended".into());
                    }
                };
                let (sender, window) = (Arc::clone(sender), Arc::clone(&window));
                taking.spawn(async move {
                    let taken = sender.answered(answer).await;
                    window.add_permits(1);
                    taken
                });
            }
            all(taking).await
        };
        tokio::try_join!(departing, returning).map(|((), ())| ())
    }
}

async fn all(mut tasks: JoinSet<Result<(), Failed>>) -> Result<(), Failed> {
    while let Some(ended) = tasks.join_next().await {
        ended??;
    }
    Ok(())
}

async fn depart<S: Sends>(sender: Arc<S>, sending: Sending) -> Result<(), Failed> {
    let frame = ToReceiver::Transmittal(sender.depart().await?);
    let cost = Sending::cost(&frame);
    loop {
        sending.room_for(cost).await?;
        match sending.send(frame.clone()).await {
            // Another task was faster and took the room.
            Err(NotSent::NoCredit) => {}
            sent => return Ok(sent?),
        }
    }
}

async fn answer_all(mut inbound: InboundStream, receiver: Arc<impl Answers>) -> Result<(), Failed> {
    let mut answering = JoinSet::new();
    loop {
        tokio::select! {
            arrived = inbound.arrivals.next() => {
                let Some(Arrived { frame, charge, .. }) = arrived else { return Ok(()) };
                let ToReceiver::Transmittal(frame) = frame else { continue };
                let (receiver, answers) = (Arc::clone(&receiver), inbound.answers.clone());
                answering.spawn(async move {
                    let answer = receiver.answer(frame).await?;
                    drop(charge);
                    Ok::<_, Failed>(answers.send(ToSender::Acknowledgement(answer)).await?)
                });
            }
            Some(ended) = answering.join_next() => ended??,
        }
    }
}
