//! One stream that we opened, from the partner's greeting to its end: answers in, frames out, credit kept, heartbeats,
//! and the checks that go on while it lives.

use std::sync::Arc;

use tokio::sync::mpsc;
use tokio::time::{MissedTickBehavior, interval, timeout};
use tonic::Streaming;

use crate::convert::{FromReceiver, Malformed, heartbeat_to_receiver, read_from_receiver};
use crate::credit::Allowance;
use crate::frames::{Hello, ToSender};
use crate::generated::exchange_v1 as pb;
use crate::limits::{HEARTBEAT_EVERY, SILENCE_MAX, WAITING_FRAMES_MAX};
use crate::peer::Peer;
use crate::receive::broken;
use crate::stream::{EndCell, Inbox, OutboundStream, Sending, Skew, StreamEnd};
use crate::tls::BorderTls;

/// Starts the task of a greeted stream.
pub(crate) fn start(
    tls: Arc<BorderTls>,
    peer: Peer,
    hello: Hello,
    skew: Skew,
    out: mpsc::Sender<pb::ToReceiver>,
    answers: Streaming<pb::ToSender>,
) -> OutboundStream {
    let end = EndCell::default();
    let allowance = Arc::new(Allowance::default());
    let (arrived, inbox) = mpsc::channel(WAITING_FRAMES_MAX);
    let (sending, frames) = mpsc::channel(1);
    let task = Sender { tls, peer: peer.clone(), out, allowance: Arc::clone(&allowance) };
    let cell = Arc::clone(&end);
    tokio::spawn(async move {
        let why = tokio::select! {
            why = task.read(answers, &arrived) => why,
            why = task.write(frames) => why,
            why = task.watch() => why,
            () = arrived.closed() => StreamEnd::Closed,
        };
        tracing::info!(partner = %task.peer.authority(), reason = %why, "the stream to a partner ended");
        // Set before the inbox closes, so that whoever finds it closed finds the reason.
        let _ = cell.set(why);
        drop(arrived);
    });
    OutboundStream {
        peer,
        hello,
        skew,
        sending: Sending { frames: sending, allowance, end: Arc::clone(&end) },
        answers: Inbox { frames: inbox, end },
    }
}

struct Sender {
    tls: Arc<BorderTls>,
    peer: Peer,
    out: mpsc::Sender<pb::ToReceiver>,
    allowance: Arc<Allowance>,
}

impl Sender {
    async fn read(
        &self,
        mut answers: Streaming<pb::ToSender>,
        arrived: &mpsc::Sender<ToSender>,
    ) -> StreamEnd {
        loop {
            let frame = match timeout(SILENCE_MAX, answers.message()).await {
                Err(_) => return StreamEnd::Silent,
                Ok(Err(status)) => return broken(&status),
                Ok(Ok(None)) => return StreamEnd::Closed,
                Ok(Ok(Some(frame))) => frame,
            };
            if !self.tls.still_pinned(&self.peer) {
                let claimed = self.peer.authority().clone();
                return StreamEnd::NotAdmitted(crate::tls::CertificateFault::KeyNotPinned { claimed });
            }
            match read_from_receiver(frame) {
                Ok(FromReceiver::Heartbeat) => {}
                Ok(FromReceiver::Hello(_)) => return StreamEnd::Protocol("a second hello"),
                Ok(FromReceiver::Credit { bytes, frames }) => self.allowance.grant(bytes, frames),
                Ok(FromReceiver::Frame(answer)) => {
                    if arrived.send(answer).await.is_err() {
                        return StreamEnd::Closed;
                    }
                }
                Ok(FromReceiver::Unknown) => {
                    tracing::warn!(partner = %self.peer.authority(), "a kind of frame that is not known here");
                }
                Err(Malformed(field)) => return StreamEnd::Protocol(field),
            }
        }
    }

    async fn write(&self, mut frames: mpsc::Receiver<pb::ToReceiver>) -> StreamEnd {
        loop {
            let next = tokio::select! {
                frame = frames.recv() => match frame {
                    Some(frame) => frame,
                    None => return StreamEnd::Closed,
                },
                () = tokio::time::sleep(HEARTBEAT_EVERY) => heartbeat_to_receiver(),
                () = self.out.closed() => return StreamEnd::Closed,
            };
            if self.out.send(next).await.is_err() {
                return StreamEnd::Closed;
            }
        }
    }

    async fn watch(&self) -> StreamEnd {
        let mut checks = interval(HEARTBEAT_EVERY);
        checks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            checks.tick().await;
            if let Err(fault) = self.tls.still_admitted(&self.peer) {
                return StreamEnd::NotAdmitted(fault);
            }
        }
    }
}
