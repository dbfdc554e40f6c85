//! One stream that a partner opened, from its first frame to its end: greeting, credit, heartbeats, and the checks that
//! go on while it lives. Frames are handed to the node; none is decided here.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};
use tonic::{Code, Status, Streaming};

use crate::border::{Border, Refusal, TurnedAway};
use crate::convert::{
    FromSender, Greeting, Malformed, PROTOCOL, credit_to_sender, heartbeat_to_sender, hello_to_sender,
    read_from_sender, write_to_sender,
};
use crate::credit::{Charge, Returned, Used};
use crate::frames::ToSender;
use crate::generated::exchange_v1 as pb;
use crate::limits::{
    HEARTBEAT_EVERY, HELLO_MAX, SILENCE_MAX, SKEW_FLAGGED, SKEW_MAX, STREAM_AGE_MAX, WAITING_FRAMES_MAX,
};
use crate::peer::Peer;
use crate::serve::Newest;
use crate::stream::{Answering, Arrived, EndCell, InboundStream, Inbox, Skew, StreamEnd};
use crate::tls::BorderTls;

/// A stream before its first frame.
pub(crate) struct Receiving<B> {
    pub(crate) tls: Arc<BorderTls>,
    pub(crate) border: Arc<B>,
    pub(crate) newest: Arc<Newest>,
    pub(crate) stopped: watch::Receiver<bool>,
    pub(crate) peer: Peer,
    pub(crate) source: SocketAddr,
    pub(crate) out: mpsc::Sender<Result<pb::ToSender, Status>>,
}

impl<B: Border> Receiving<B> {
    /// Runs the stream to its end and tells the partner why it ended.
    pub(crate) async fn run(self, mut frames: Streaming<pb::ToReceiver>) {
        let end = match self.greet(&mut frames).await {
            Ok((greeting, skew)) => self.live(frames, greeting, skew).await,
            Err(why) => {
                let partner = self.peer.authority().clone();
                tracing::warn!(%partner, reason = %why, "a stream was not opened");
                let refusal = Refusal::NotOpened { partner, why: why.clone() };
                self.border.turned_away(&TurnedAway { source: self.source, why: refusal });
                why
            }
        };
        // Nobody is there to read it if the partner closed.
        let _ = self.out.try_send(Err(status_of(&end)));
    }

    /// Says our hello and reads theirs; neither waits for the other.
    async fn greet(&self, frames: &mut Streaming<pb::ToReceiver>) -> Result<(Greeting, Skew), StreamEnd> {
        let ours = async {
            let hello = self.border.hello(self.peer.authority()).await;
            let frame = hello_to_sender(hello, self.tls.clock().now());
            self.out.send(Ok(frame)).await.map_err(|_| StreamEnd::Closed)
        };
        let theirs = async {
            match frames.message().await {
                Ok(Some(frame)) => {
                    read_from_sender(frame).map_err(|Malformed(field)| StreamEnd::Protocol(field))
                }
                Ok(None) => Err(StreamEnd::Closed),
                Err(status) => Err(broken(&status)),
            }
        };
        let both = timeout(HELLO_MAX, async { tokio::try_join!(ours, theirs) }).await;
        let ((), first) = both.map_err(|_| StreamEnd::Silent)??;
        let FromSender::Hello(greeting) = first else {
            return Err(StreamEnd::Protocol("the first frame was no hello"));
        };
        let skew = check_greeting(&self.peer, &greeting, self.tls.clock().now())?;
        Ok((greeting, skew))
    }

    async fn live(&self, frames: Streaming<pb::ToReceiver>, greeting: Greeting, skew: Skew) -> StreamEnd {
        let (place, replaced) = self.newest.take(self.peer.authority().clone());
        let returned = Arc::new(Returned::default());
        let end = EndCell::default();
        let (arrivals, inbox) = mpsc::channel(WAITING_FRAMES_MAX);
        let (answering, answers) = mpsc::channel(WAITING_FRAMES_MAX);
        let faults = answering.clone();
        let stream = InboundStream {
            peer: self.peer.clone(),
            hello: greeting.hello,
            skew,
            arrivals: Inbox { frames: inbox, end: Arc::clone(&end) },
            answers: Answering { frames: answering },
        };
        let why = tokio::select! {
            why = self.read(frames, &arrivals, &faults, &returned) => why,
            why = self.write(answers, &returned) => why,
            why = self.watch(replaced) => why,
            () = arrivals.closed() => StreamEnd::Closed,
            why = async { self.border.opened(stream).await; std::future::pending().await } => why,
        };
        tracing::info!(partner = %self.peer.authority(), reason = %why, "a partner's stream ended");
        // Set before the inbox closes, so that whoever finds it closed finds the reason.
        let _ = end.set(why.clone());
        drop((arrivals, place));
        why
    }

    /// Takes frames until the stream ends. Waits when the desk does not take them.
    async fn read(
        &self,
        mut frames: Streaming<pb::ToReceiver>,
        arrivals: &mpsc::Sender<Arrived>,
        faults: &mpsc::Sender<ToSender>,
        returned: &Arc<Returned>,
    ) -> StreamEnd {
        let mut used = Used::default();
        loop {
            let frame = match timeout(SILENCE_MAX, frames.message()).await {
                Err(_) => return StreamEnd::Silent,
                Ok(Err(status)) => return broken(&status),
                Ok(Ok(None)) => return StreamEnd::Closed,
                Ok(Ok(Some(frame))) => frame,
            };
            if !self.tls.still_pinned(&self.peer) {
                return self.not_admitted();
            }
            match read_from_sender(frame) {
                Ok(FromSender::Heartbeat) => {}
                Ok(FromSender::Hello(_)) => return StreamEnd::Protocol("a second hello"),
                Ok(FromSender::Frame(frame, cost)) => {
                    if !used.count(cost, returned) {
                        return StreamEnd::Protocol("more frames than credit");
                    }
                    let charge = Charge::new(cost, Arc::clone(returned));
                    if arrivals.send(Arrived { frame, charge, came: Instant::now() }).await.is_err() {
                        return StreamEnd::Closed;
                    }
                }
                Ok(FromSender::Faulty(answer)) => {
                    if faults.send(answer).await.is_err() {
                        return StreamEnd::Closed;
                    }
                }
                Err(Malformed(field)) => return StreamEnd::Protocol(field),
            }
        }
    }

    /// Writes answers, credit and heartbeats until the partner no longer reads.
    async fn write(&self, mut answers: mpsc::Receiver<ToSender>, returned: &Returned) -> StreamEnd {
        let (bytes, frames) = returned.granted();
        let mut next = credit_to_sender(bytes, frames);
        loop {
            if self.out.send(Ok(next)).await.is_err() {
                return StreamEnd::Closed;
            }
            next = tokio::select! {
                biased;
                answer = answers.recv() => match answer {
                    Some(answer) => write_to_sender(answer),
                    None => return StreamEnd::Closed,
                },
                () = returned.changed() => {
                    let (bytes, frames) = returned.granted();
                    credit_to_sender(bytes, frames)
                }
                () = tokio::time::sleep(HEARTBEAT_EVERY) => heartbeat_to_sender(),
                () = self.out.closed() => return StreamEnd::Closed,
            };
        }
    }

    /// Ends the stream when it is replaced, old, no longer admitted, or when the node stops.
    async fn watch(&self, mut replaced: oneshot::Receiver<()>) -> StreamEnd {
        let mut stopped = self.stopped.clone();
        let mut checks = interval(HEARTBEAT_EVERY);
        checks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let old = tokio::time::sleep_until(Instant::now() + STREAM_AGE_MAX);
        tokio::pin!(old);
        loop {
            tokio::select! {
                _ = &mut replaced => return StreamEnd::Replaced,
                _ = stopped.wait_for(|stop| *stop) => return StreamEnd::Shutdown,
                () = &mut old => return StreamEnd::Age,
                _ = checks.tick() => {
                    if let Err(fault) = self.tls.still_admitted(&self.peer) {
                        return StreamEnd::NotAdmitted(fault);
                    }
                }
            }
        }
    }

    fn not_admitted(&self) -> StreamEnd {
        let claimed = self.peer.authority().clone();
        let fault = self.tls.still_admitted(&self.peer).err();
        StreamEnd::NotAdmitted(fault.unwrap_or(crate::tls::CertificateFault::KeyNotPinned { claimed }))
    }
}

/// What both sides check in the other's first frame.
pub(crate) fn check_greeting(
    peer: &Peer,
    greeting: &Greeting,
    now: jiff::Timestamp,
) -> Result<Skew, StreamEnd> {
    if greeting.protocol != PROTOCOL {
        return Err(StreamEnd::Version(greeting.protocol));
    }
    let apart = greeting.wall_time.duration_since(now);
    if apart.abs() > SKEW_MAX {
        return Err(StreamEnd::Skew(apart));
    }
    if apart.abs() > SKEW_FLAGGED {
        tracing::warn!(partner = %peer.authority(), seconds = apart.as_secs(), "the clocks are apart");
    }
    Ok(Skew(apart))
}

/// What an error status means for a stream.
pub(crate) fn broken(status: &Status) -> StreamEnd {
    match status.code() {
        Code::Aborted => StreamEnd::Replaced,
        Code::Unauthenticated => StreamEnd::RefusedByPartner,
        Code::InvalidArgument | Code::FailedPrecondition | Code::Unimplemented => {
            StreamEnd::EndedByPartner(printable(status))
        }
        _ => StreamEnd::Broken(printable(status)),
    }
}

/// The partner chose the words of its status: they are shortened and stripped before they reach a log.
fn printable(status: &Status) -> String {
    const WORDS_MAX: usize = 120;
    let words: String =
        status.message().chars().filter(|c| c.is_ascii_graphic() || *c == ' ').take(WORDS_MAX).collect();
    format!("{:?}: {words}", status.code())
}

/// What the partner is told. No inner reason leaves: a certificate fault says only that it is not admitted.
fn status_of(end: &StreamEnd) -> Status {
    match end {
        StreamEnd::Closed
        | StreamEnd::Broken(_)
        | StreamEnd::EndedByPartner(_)
        | StreamEnd::RefusedByPartner => Status::cancelled("closed"),
        StreamEnd::Replaced => Status::aborted("a newer stream of the same sender"),
        StreamEnd::Shutdown => Status::unavailable("shutting down"),
        StreamEnd::Age => Status::unavailable("stream age"),
        StreamEnd::Silent => Status::deadline_exceeded("silent"),
        StreamEnd::Protocol(rule) => Status::invalid_argument(*rule),
        StreamEnd::Version(_) => Status::failed_precondition("another protocol version"),
        StreamEnd::Skew(_) => Status::failed_precondition("clocks are too far apart"),
        StreamEnd::NotAdmitted(_) => Status::unauthenticated("not admitted"),
    }
}
