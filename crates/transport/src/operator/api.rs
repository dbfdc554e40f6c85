//! What the node of an authority must be able to answer to its own people.

use std::future::Future;
use std::time::Duration;

use entente_casework::ids::{AuthorityId, StatementId};
use jiff::Timestamp;

use super::{
    About, CaseLine, CaseName, CaseView, ClockReading, Consulates, Deadline, Delivery, Draft, ExportFile,
    Fault, GrantOutcome, Granting, HeldLine, Hop, LetterParagraph, LetterTo, NodeStatus, Open, Opened, Peer,
    Preview, Reasons, Recorded, Recording, SendAnswer, Sending, Settled, Settling, Verification,
};

/// Whatever an answer is, or why there is none.
type Answer<T> = Result<T, Fault>;

/// The node as its own people see it. Each call runs to its end even if the caller goes away. An act that a rule bars is
/// an answer; a [`Fault`] means that nothing was decided.
pub trait Operator: Send + Sync + 'static {
    /// Opens a case towards one partner. A repeated request id gets the first answer.
    fn open(&self, open: Open) -> impl Future<Output = Answer<Opened>> + Send;
    /// Records a fact. Never refused for the state of the case. A repeated request id gets the first answer.
    fn record(&self, recording: Recording) -> impl Future<Output = Answer<Recorded>> + Send;
    /// Decides about a message and, unless it is a dry run, commits it. A repeated request id gets the first answer.
    fn send(&self, sending: Sending) -> impl Future<Output = Answer<SendAnswer>> + Send;
    /// What the partner would see of a message. Writes nothing.
    fn preview(&self, draft: Draft) -> impl Future<Output = Answer<Preview>> + Send;
    /// Where a case stands.
    fn show(&self, case: CaseName) -> impl Future<Output = Answer<CaseView>> + Send;
    /// Why an act is possible or not, now.
    fn why(&self, case: CaseName, about: About) -> impl Future<Output = Answer<Reasons>> + Send;
    /// The cases, with one partner or with all, the one that waits longest first.
    fn list(&self, partner: Option<AuthorityId>) -> impl Future<Output = Answer<Vec<CaseLine>>> + Send;
    /// What arrived and was held for a person, in one case or in all, the oldest first.
    fn held(&self, case: Option<CaseName>) -> impl Future<Output = Answer<Vec<HeldLine>>> + Send;
    /// Settles what was held; the partner is told. A repeated request id gets the first answer.
    fn settle(&self, settling: Settling) -> impl Future<Output = Answer<Settled>> + Send;
    /// What is on its way or waiting to leave.
    fn outbox(&self, partner: Option<AuthorityId>) -> impl Future<Output = Answer<Vec<Delivery>>> + Send;
    /// Where a message is. If it is not settled, waits for that up to `wait` of real time (0: not at all) and then tells
    /// where it is by then.
    fn track(&self, message: StatementId, wait: Duration) -> impl Future<Output = Answer<Delivery>> + Send;
    /// The time limits of a case, in order of their last day.
    fn deadlines(&self, case: CaseName) -> impl Future<Output = Answer<Vec<Deadline>>> + Send;
    /// What a letter about a case says, by the keys of its texts.
    fn letter(
        &self,
        case: CaseName,
        to: LetterTo,
    ) -> impl Future<Output = Answer<Vec<LetterParagraph>>> + Send;
    /// Grants a consulate one question a day about a case. A grant that stands as long already is the answer.
    fn grant(&self, granting: Granting) -> impl Future<Output = Answer<GrantOutcome>> + Send;
    /// The grants to consulates in a case, and who asked.
    fn consulates(&self, case: CaseName) -> impl Future<Output = Answer<Consulates>> + Send;
    /// Verifies one tree, or all, from the journal upwards.
    fn verify(&self, tree: Option<String>) -> impl Future<Output = Answer<Verification>> + Send;
    /// One tree as files for a verifier without a network.
    fn export(&self, tree: String) -> impl Future<Output = Answer<Vec<ExportFile>>> + Send;
    /// The partners, in order of their names.
    fn peers(&self) -> impl Future<Output = Answer<Vec<Peer>>> + Send;
    /// Tries the line to one partner; the first step that failed is the last told.
    fn test_peer(&self, partner: AuthorityId) -> impl Future<Output = Answer<Vec<Hop>>> + Send;
    /// How the node fares.
    fn status(&self) -> impl Future<Output = Answer<NodeStatus>> + Send;
    /// What the clock shows.
    fn clock(&self) -> impl Future<Output = Answer<ClockReading>> + Send;
    /// Moves the clock forward. A fault unless the node rehearses.
    fn set_clock(&self, to: Timestamp) -> impl Future<Output = Answer<ClockReading>> + Send;
    /// Begins to stop: answers once that is certain, and stops after what has begun is durable.
    fn shutdown(&self) -> impl Future<Output = Answer<()>> + Send;
}
