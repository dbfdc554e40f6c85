//! `entente case send`: a message to the partner, or the rules that bar it. With `--dry-run` nothing is written.

use std::time::Duration;

use clap::Args;
use entente_transport::operator::{
    Client, Delivery, Progress, RequestId, SendAnswer, SendOutcome, Sending, Sent, TRACK_WAIT_MAX,
};

use super::MessageFile;
use crate::commands::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::words;

/// Longest wait for an answer, in seconds: one question to the node waits no longer.
const WAIT_SECONDS_MAX: u64 = TRACK_WAIT_MAX.as_secs();

/// Sends a message.
#[derive(Debug, Args)]
pub struct SendMessage {
    #[command(flatten)]
    message: MessageFile,
    /// Only say whether it may go and why not; write nothing, send nothing
    #[arg(long)]
    dry_run: bool,
    /// Wait up to so many seconds (at most 60) for the partner's answer
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=WAIT_SECONDS_MAX))]
    wait: Option<u64>,
    /// Name this change, so that repeating the command does it once
    #[arg(long, value_name = "ID", value_parser = values::request_id)]
    request_id: Option<RequestId>,
}

impl SendMessage {
    pub(super) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let (case, document) = self.message.read()?;
        let request_id = values::or_fresh(self.request_id)?;
        let answer = node.send(Sending { request_id, case, document, dry_run: self.dry_run }).await?;
        let SendOutcome::Sent(Sent { message: Some(message), .. }) = &answer.outcome else {
            printer.json(&answer)?;
            return decided(&answer, printer);
        };
        let Some(seconds) = self.wait else {
            printer.data(message)?;
            printer.json(&answer)?;
            return decided(&answer, printer);
        };
        decided(&answer, printer)?;
        let delivery = node.track(*message, Duration::from_secs(seconds)).await?;
        printer.data(message)?;
        printer.json(&delivery)?;
        answered(&delivery, printer)
    }
}

/// What the node decided, in words.
fn decided(answer: &SendAnswer, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
    match &answer.outcome {
        SendOutcome::Sent(sent) => {
            let dry = sent.message.is_none();
            let done = if dry { "may go to" } else { "is committed and goes to" };
            printer.words(format_args!("{} {done} {}", answer.kind, sent.to))?;
            for line in words::basis(&sent.basis) {
                printer.words(format_args!("  {line}"))?;
            }
            if dry {
                printer.words("nothing was written: this was a dry run")?;
            }
            Ok(Ending::Done)
        }
        SendOutcome::Refused { findings } => {
            printer.words(format_args!("{} may not go:", answer.kind))?;
            for line in words::findings(findings) {
                printer.words(format_args!("  {line}"))?;
            }
            Ok(Ending::Refused)
        }
        SendOutcome::Held { findings } => {
            printer.words(format_args!("{} is held: a person has to look at it first", answer.kind))?;
            for line in words::findings(findings) {
                printer.words(format_args!("  {line}"))?;
            }
            Ok(Ending::Refused)
        }
    }
}

/// What the partner answered, in words.
fn answered(delivery: &Delivery, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
    for line in words::delivery(delivery) {
        printer.words(line)?;
    }
    match (delivery.progress, delivery.verdict.as_deref()) {
        (Progress::Answered, Some("REFUSED" | "HELD")) | (Progress::Voided, _) => Ok(Ending::Refused),
        (Progress::Answered, _) => Ok(Ending::Done),
        (Progress::Waiting | Progress::OnItsWay | Progress::Deferred, _) => {
            printer.words("hint: it is kept here and goes by itself; `entente outbox list` follows it")?;
            Ok(Ending::NotReached)
        }
    }
}
