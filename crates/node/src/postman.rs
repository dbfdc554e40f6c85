//! Delivers to one partner: keeps a stream open, tries again what is not acknowledged, begins drafts when there is room,
//! and sends our newest head in its own lane. Decides no rule: whether a draft may go is the desk's to say, at the moment
//! it begins. Timers here are the runtime's, never a rehearsal's clock.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use entente_casework::AuthorityId;
use entente_exchange::retry;
use entente_seals::{Digest, StatementRef};
use entente_transport::{
    Connect, Deferred, DialFault, Dialer, HeadAnswer, OutboundStream, Sending, ToReceiver, ToSender,
};
use tokio::sync::watch;
use tokio::time::Instant;

use crate::desk::{Desk, DeskFault};

/// A head is sent at most this often.
const HEAD_EVERY: Duration = Duration::from_secs(1);
/// However long nothing happens, the outbox is looked at this often: expiry and deferral follow clocks, not events.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// After a fault that people must mend, calling again waits at least this long.
const SELDOM: Duration = Duration::from_secs(60);

/// The postman of one partner.
pub struct Postman<C> {
    /// Where everything is decided and kept.
    pub desk: Arc<Desk>,
    /// How partners are called.
    pub dialer: Dialer<C>,
    /// Whom this one serves.
    pub partner: AuthorityId,
    /// Where it is, host and port.
    pub address: String,
    /// Turns true when the node stops.
    pub stop: watch::Receiver<bool>,
}

/// What is under way on one open stream.
struct Round {
    sending: Sending,
    in_flight: BTreeSet<StatementRef>,
    not_before: BTreeMap<Digest, Instant>,
    head_unanswered: bool,
    head_sent: Option<Instant>,
}

impl<C: Connect> Postman<C> {
    /// Runs until the node stops.
    ///
    /// # Errors
    /// Only what ends the process: the store can no longer be written.
    pub async fn run(mut self) -> Result<(), DeskFault> {
        let mut failed: u32 = 0;
        while !*self.stop.borrow() {
            let hello = self.asked(|desk, partner| desk.hello(partner)).await?;
            let wait = match self.dialer.open(&self.partner, &self.address, hello).await {
                Ok(stream) => {
                    failed = 0;
                    tracing::info!(partner = %self.partner, "a stream to the partner is open");
                    let ended = self.deliver(stream).await?;
                    tracing::info!(partner = %self.partner, why = ended, "the stream to the partner ended");
                    Duration::from_millis(retry::wait_ms(1, self.desk.spread()))
                }
                Err(fault) => {
                    failed = failed.saturating_add(1);
                    self.could_not_call(&fault, failed)
                }
            };
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                _ = self.stop.changed() => {}
            }
        }
        Ok(())
    }

    fn could_not_call(&self, fault: &DialFault, failed: u32) -> Duration {
        let helps = fault.trying_again_helps();
        self.desk.note_trouble(&self.partner, Some(chain(fault)));
        tracing::warn!(partner = %self.partner, failed, helps, fault = chain(fault), "the partner could not be called");
        let wait = Duration::from_millis(retry::wait_ms(failed, self.desk.spread()));
        // In a rehearsal the people are at hand: its clocks are moved one after the other, and stand together again at once.
        if helps || self.desk.is_rehearsal() { wait } else { wait.max(SELDOM) }
    }

    /// Asks the desk, off the runtime's own threads: the answer may wait for a sync.
    async fn asked<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&Desk, &AuthorityId) -> Result<T, DeskFault> + Send + 'static,
    ) -> Result<T, DeskFault> {
        let (desk, partner) = (Arc::clone(&self.desk), self.partner.clone());
        crate::blocking(move || ask(&desk, &partner)).await
    }

    async fn deliver(&mut self, mut stream: OutboundStream) -> Result<String, DeskFault> {
        let hello = stream.hello.clone();
        let skew = stream.skew;
        self.desk.note_outbound(&self.partner);
        self.asked(move |desk, partner| desk.greeted(partner, &hello, skew)).await?;
        let mut round = Round {
            sending: stream.sending.clone(),
            in_flight: BTreeSet::new(),
            not_before: BTreeMap::new(),
            head_unanswered: false,
            head_sent: None,
        };
        let wake = self.desk.wake(&self.partner);
        loop {
            self.fill(&mut round).await?;
            tokio::select! {
                answer = stream.answers.next() => match answer {
                    Some(answer) => self.answered(&mut round, answer).await?,
                    None => break,
                },
                () = wake.notified() => {}
                () = tokio::time::sleep(LOOK_EVERY) => {}
                _ = self.stop.changed() => break,
            }
        }
        self.desk.hung_up(&self.partner);
        Ok(stream.answers.end().map_or_else(|| "the node stops".to_owned(), ToString::to_string))
    }

    /// Sends everything that may go now: first what is numbered, then what is still a draft, then our head.
    async fn fill(&self, round: &mut Round) -> Result<(), DeskFault> {
        let now = Instant::now();
        round.not_before.retain(|_, at| *at > now);
        let waiting = self.asked(|desk, partner| desk.unsettled(partner)).await?;
        for statement in waiting {
            let held_back = round.not_before.contains_key(&statement.digest);
            if held_back || round.in_flight.contains(&statement) {
                continue;
            }
            if !self.attempt(round, statement).await? {
                return Ok(());
            }
        }
        while round.sending.room().frames > 0 && !round.sending.has_ended() {
            let Some(statement) = self.asked(|desk, partner| desk.begin_next(partner)).await? else { break };
            if !self.attempt(round, statement).await? {
                return Ok(());
            }
        }
        self.send_head(round, now).await
    }

    /// One attempt at one statement. False: no room, or the stream has ended.
    async fn attempt(&self, round: &mut Round, statement: StatementRef) -> Result<bool, DeskFault> {
        let frame = match self.asked(move |desk, partner| desk.frame(partner, &statement)).await {
            // What cannot be read cannot be sent; everything else goes on.
            Err(fault) if fault.concerns_one_case() => {
                tracing::error!(partner = %self.partner, fault = chain(&fault), "a statement cannot be sent: its case cannot be read");
                None
            }
            frame => frame?,
        };
        let Some(frame) = frame else { return Ok(true) };
        if !round.sending.room().has(Sending::cost(&frame)) || round.sending.send(frame).await.is_err() {
            return Ok(false);
        }
        crate::crash_point("postman.frame-sent");
        round.in_flight.insert(statement);
        Ok(true)
    }

    async fn send_head(&self, round: &mut Round, now: Instant) -> Result<(), DeskFault> {
        let too_soon = round.head_sent.is_some_and(|sent| now < sent + HEAD_EVERY);
        if round.head_unanswered || too_soon {
            return Ok(());
        }
        if let Some(head) = self.asked(|desk, partner| desk.head_to_send(partner)).await? {
            round.head_sent = Some(now);
            round.head_unanswered = round.sending.send(ToReceiver::Head(head)).await.is_ok();
        }
        Ok(())
    }

    async fn answered(&self, round: &mut Round, answer: ToSender) -> Result<(), DeskFault> {
        match answer {
            ToSender::Acknowledgement(carriage) => {
                let settled = self.asked(move |desk, partner| desk.acknowledged(partner, &carriage)).await?;
                if let Some(statement) = settled {
                    round.in_flight.retain(|flying| flying.position() != statement.position());
                }
            }
            ToSender::Deferred(deferred) => self.deferred(round, deferred).await?,
            ToSender::HeadAnswer(answer) => {
                round.head_unanswered = false;
                self.head_answered(answer).await?;
            }
            ToSender::FrameFault(fault) => {
                // The partner recorded nothing. What is in flight stays so until the stream ends, so that a faulty
                // frame is not repeated in a circle; a person is told.
                tracing::error!(partner = %self.partner, fault = ?fault.cause, "the partner could not take a frame");
                self.desk.note_trouble(
                    &self.partner,
                    Some(format!("the partner could not take a frame: {:?}", fault.cause)),
                );
            }
        }
        Ok(())
    }

    async fn deferred(&self, round: &mut Round, deferred: Deferred) -> Result<(), DeskFault> {
        let digest = Digest::from_bytes(deferred.statement);
        let wait = Duration::from_millis(u64::from(deferred.retry_after_ms));
        round.in_flight.retain(|flying| flying.digest != digest);
        round.not_before.insert(digest, Instant::now() + wait);
        self.asked(move |desk, partner| desk.deferred(partner, &deferred)).await
    }

    async fn head_answered(&self, answer: HeadAnswer) -> Result<(), DeskFault> {
        self.asked(move |desk, partner| desk.head_answered(partner, answer)).await
    }
}

/// A fault with its causes, in one line.
pub(crate) fn chain(fault: &dyn std::error::Error) -> String {
    let mut words = fault.to_string();
    let mut cause = fault.source();
    while let Some(inner) = cause {
        words.push_str(": ");
        words.push_str(&inner.to_string());
        cause = inner.source();
    }
    words
}
