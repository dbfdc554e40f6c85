//! An open stream as the node sees it: frames in, frames out, and why it ended. Both directions of the exchange are
//! made of these parts.

use std::sync::{Arc, OnceLock};

use jiff::SignedDuration;
use tokio::sync::mpsc;
use tokio::time::Instant;

use crate::convert::write_to_receiver;
use crate::credit::{Allowance, Charge, Room};
use crate::frames::{Hello, ToReceiver, ToSender};
use crate::generated::exchange_v1 as pb;
use crate::limits::SKEW_FLAGGED;
use crate::peer::Peer;
use crate::tls::CertificateFault;

/// Why a stream ended.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StreamEnd {
    /// The other side closed it, or this side dropped it.
    #[error("the stream was closed")]
    Closed,
    /// A newer stream of the same sender took its place.
    #[error("a newer stream of the same sender took its place")]
    Replaced,
    /// This node is shutting down.
    #[error("this node is shutting down")]
    Shutdown,
    /// It reached its age; certificates are shown anew on the next one.
    #[error("the stream reached its age")]
    Age,
    /// No whole frame came for too long, or the first did not come.
    #[error("the partner was silent")]
    Silent,
    /// The connection broke, or the partner ended the stream with an error.
    #[error("the stream broke: {0}")]
    Broken(String),
    /// The partner broke a rule of the protocol.
    #[error("the partner broke a rule of the protocol: {0}")]
    Protocol(&'static str),
    /// The partner speaks another version of the protocol.
    #[error("the partner speaks version {0} of the protocol")]
    Version(u32),
    /// The partner ended the stream because of us: it says that we broke a rule, or that our clocks are too far apart.
    #[error("the partner ended the stream: {0}")]
    EndedByPartner(String),
    /// The partner does not accept our certificate; it does not say why.
    #[error("the partner does not accept this node's certificate")]
    RefusedByPartner,
    /// The clocks are more than a day apart.
    #[error("the clocks of the two nodes are {:#} apart", .0.abs())]
    Skew(SignedDuration),
    /// The partner's certificate is no longer accepted.
    #[error("the partner is no longer admitted")]
    NotAdmitted(#[source] CertificateFault),
}

impl StreamEnd {
    /// Whether opening a new stream at once can help. If not, people have to do something first, here or there; the
    /// stream is still tried again, seldom, since nobody tells us when they have.
    pub fn trying_again_helps(&self) -> bool {
        match self {
            Self::Closed | Self::Replaced | Self::Shutdown | Self::Age | Self::Silent | Self::Broken(_) => {
                true
            }
            Self::Protocol(_)
            | Self::Version(_)
            | Self::EndedByPartner(_)
            | Self::RefusedByPartner
            | Self::Skew(_)
            | Self::NotAdmitted(_) => false,
        }
    }
}

/// Why a stream ended, once it has.
pub(crate) type EndCell = Arc<OnceLock<StreamEnd>>;

/// How far the partner's clock is from ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Skew(pub SignedDuration);

impl Skew {
    /// Whether the administrators should be shown it.
    pub fn is_flagged(self) -> bool {
        self.0.abs() > SKEW_FLAGGED
    }
}

/// Frames that come in, in order.
#[derive(Debug)]
pub struct Inbox<T> {
    pub(crate) frames: mpsc::Receiver<T>,
    pub(crate) end: EndCell,
}

impl<T> Inbox<T> {
    /// The next frame; `None` when the stream has ended and all its frames were taken. Safe to cancel.
    pub async fn next(&mut self) -> Option<T> {
        self.frames.recv().await
    }

    /// Why the stream ended; `None` while it lives.
    pub fn end(&self) -> Option<&StreamEnd> {
        self.end.get()
    }
}

/// A frame of a sender, with the credit that it costs.
#[derive(Debug)]
pub struct Arrived {
    /// The frame.
    pub frame: ToReceiver,
    /// To be held until the frame is answered.
    pub charge: Charge,
    /// When it had been read whole, by the runtime's clock: before it waited for the frames in front of it.
    pub came: Instant,
}

/// A stream that a partner opened to send us transmittals.
#[derive(Debug)]
pub struct InboundStream {
    /// Who opened it.
    pub peer: Peer,
    /// What the partner holds of our tree, and its encryption keys.
    pub hello: Hello,
    /// How far its clock is from ours.
    pub skew: Skew,
    /// What it sends.
    pub arrivals: Inbox<Arrived>,
    /// What we answer.
    pub answers: Answering,
}

/// Where answers go. Cheap to clone; works until the stream has ended.
#[derive(Debug, Clone)]
pub struct Answering {
    pub(crate) frames: mpsc::Sender<ToSender>,
}

/// The stream has ended; what was not sent will not be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the stream has ended")]
pub struct Ended;

impl Answering {
    /// Hands one answer to the stream.
    ///
    /// # Errors
    /// If the stream has ended. A stored acknowledgement is given again on the next one.
    pub async fn send(&self, answer: ToSender) -> Result<(), Ended> {
        self.frames.send(answer).await.map_err(|_| Ended)
    }
}

/// A stream that we opened to send transmittals to a partner.
#[derive(Debug)]
pub struct OutboundStream {
    /// Who answers.
    pub peer: Peer,
    /// What the partner holds of our tree, and its encryption keys.
    pub hello: Hello,
    /// How far its clock is from ours.
    pub skew: Skew,
    /// What we send.
    pub sending: Sending,
    /// What it answers, in any order.
    pub answers: Inbox<ToSender>,
}

/// Where transmittals go. Cheap to clone; works until the stream has ended.
#[derive(Debug, Clone)]
pub struct Sending {
    pub(crate) frames: mpsc::Sender<pb::ToReceiver>,
    pub(crate) allowance: Arc<Allowance>,
    pub(crate) end: EndCell,
}

/// Why a frame did not leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSent {
    /// The receiver allows no more at the moment.
    #[error("the receiver allows no more at the moment")]
    NoCredit,
    /// The stream has ended.
    #[error("the stream has ended")]
    Ended,
}

impl Sending {
    /// How much may be sent now.
    pub fn room(&self) -> Room {
        self.allowance.room()
    }

    /// Resolves when a frame of this cost can go, or the stream has ended. Safe to cancel.
    pub async fn room_for(&self, cost: u64) -> Result<(), Ended> {
        tokio::select! {
            () = self.allowance.wait_for(cost) => Ok(()),
            () = self.frames.closed() => Err(Ended),
        }
    }

    /// The credit that a frame costs: its encoded bytes; nothing for a head.
    pub fn cost(frame: &ToReceiver) -> u64 {
        write_to_receiver(frame.clone()).1
    }

    /// Hands one frame to the stream: from here on it counts as sent.
    ///
    /// # Errors
    /// If there is no credit or the stream has ended; then nothing left.
    pub async fn send(&self, frame: ToReceiver) -> Result<(), NotSent> {
        let (frame, cost) = write_to_receiver(frame);
        let place = self.frames.reserve().await.map_err(|_| NotSent::Ended)?;
        if !self.allowance.take(cost) {
            return Err(NotSent::NoCredit);
        }
        place.send(frame);
        Ok(())
    }

    /// Whether the stream has ended.
    pub fn has_ended(&self) -> bool {
        self.end.get().is_some() || self.frames.is_closed()
    }
}
