//! The other end of the operator socket: one method per question, plain types in and out. Gives every call a fresh
//! request id where the caller has none of their own.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use entente_casework::ids::{AuthorityId, StatementId};
use hyper_util::rt::TokioIo;
use jiff::Timestamp;
use tokio::net::UnixStream;
use tonic::Status;
use tonic::transport::{Channel, Endpoint};

use super::carried::{Carried, Unfit};
use super::server::ANSWER_BYTES_MAX;
use super::{
    About, CaseLine, CaseName, CaseView, ClockReading, Consulates, Deadline, Delivery, Document, Draft,
    ExportFile, Fault, GrantOutcome, Granting, HeldLine, Hop, LetterParagraph, LetterTo, NodeStatus, Open,
    Opened, Peer, Preview, Reasons, Recorded, Recording, RequestId, SendAnswer, Sending, Settled, Settling,
    Verification,
};
use crate::generated::operator_v1 as v1;

/// Files and bytes of one export: a stream that never ends must end here.
const EXPORT_BYTES_MAX: usize = 1 << 30;
/// The authority part that HTTP/2 asks for; nothing is looked up.
const NOWHERE: &str = "http://operator.invalid";

/// Why a question got no answer.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// Nobody answers on the socket.
    #[error("no node answers on `{}`", path.display())]
    NoNode {
        /// The path of the socket.
        path: PathBuf,
        /// What the operating system said.
        #[source]
        cause: io::Error,
    },
    /// The node answered that it cannot.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// The line broke, or the answer could not be read.
    #[error("the node on `{}` broke off: {words}", path.display())]
    Broken {
        /// The path of the socket.
        path: PathBuf,
        /// What the line said.
        words: String,
    },
}

/// A line to the node of one's own authority. Cloning it is cheap.
#[derive(Debug, Clone)]
pub struct Client {
    path: PathBuf,
    channel: Channel,
}

type Answer<T> = Result<T, CallError>;

impl Client {
    /// Connects to the socket at `path`.
    ///
    /// # Errors
    /// If nobody answers there.
    pub async fn connect(path: &Path) -> Answer<Self> {
        let no_node = |cause| CallError::NoNode { path: path.to_owned(), cause };
        // Tried once by hand, so that a missing file and a closed door can be told apart.
        drop(UnixStream::connect(path).await.map_err(no_node)?);
        let to = path.to_owned();
        let channel = Endpoint::from_static(NOWHERE)
            .connect_with_connector(tower::service_fn(move |_| {
                let to = to.clone();
                async move { UnixStream::connect(to).await.map(TokioIo::new) }
            }))
            .await
            .map_err(|cause| no_node(io::Error::other(cause)))?;
        Ok(Self { path: path.to_owned(), channel })
    }

    /// The socket it speaks to.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A request id that nobody used before: 16 random bytes.
    ///
    /// # Errors
    /// If the operating system gives no randomness.
    pub fn fresh_request_id() -> io::Result<RequestId> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(io::Error::other)?;
        hex::encode(bytes).parse().map_err(|()| io::Error::other("the request id is longer than its bound"))
    }

    fn id(&self) -> Answer<String> {
        let id = Self::fresh_request_id();
        id.map(|id| id.to_string()).map_err(|cause| self.broken(format!("no randomness: {cause}")))
    }

    fn broken(&self, words: impl Into<String>) -> CallError {
        CallError::Broken { path: self.path.clone(), words: words.into() }
    }

    fn failed(&self, status: &Status) -> CallError {
        match Fault::from_status(status) {
            Some(fault) => CallError::Fault(fault),
            None => self.broken(status.message()),
        }
    }

    fn landed<T: Carried<P>, P>(&self, answer: Result<tonic::Response<P>, Status>) -> Answer<T> {
        let answer = answer.map_err(|status| self.failed(&status))?.into_inner();
        T::land(answer).map_err(|unfit| self.unread(unfit))
    }

    fn unread(&self, unfit: Unfit) -> CallError {
        self.broken(format!("its answer has something else than {} at `{}`", unfit.expected, unfit.path))
    }

    async fn gathered<T: Carried<P>, P>(
        &self,
        answer: Result<tonic::Response<tonic::Streaming<P>>, Status>,
    ) -> Answer<Vec<T>> {
        let mut stream = answer.map_err(|status| self.failed(&status))?.into_inner();
        let mut parts = Vec::new();
        while let Some(part) = stream.message().await.map_err(|status| self.failed(&status))? {
            parts.push(T::land(part).map_err(|unfit| self.unread(unfit))?);
        }
        Ok(parts)
    }

    fn cases(&self) -> v1::cases_client::CasesClient<Channel> {
        v1::cases_client::CasesClient::new(self.channel.clone()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    fn ledger(&self) -> v1::ledger_client::LedgerClient<Channel> {
        v1::ledger_client::LedgerClient::new(self.channel.clone()).max_decoding_message_size(ANSWER_BYTES_MAX)
    }

    fn peer_lines(&self) -> v1::peers_client::PeersClient<Channel> {
        v1::peers_client::PeersClient::new(self.channel.clone())
    }

    fn node(&self) -> v1::node_client::NodeClient<Channel> {
        v1::node_client::NodeClient::new(self.channel.clone())
    }
}

/// The questions; each fails as [`CallError`] says and in no other way.
#[expect(clippy::missing_errors_doc, reason = "said once for all of them in the line above")]
impl Client {
    /// Opens a case.
    pub async fn open(&self, open: Open) -> Answer<Opened> {
        let request: v1::OpenRequest = open.carry();
        self.landed(self.cases().open(request).await)
    }

    /// Records a fact.
    pub async fn record(&self, recording: Recording) -> Answer<Recorded> {
        let request: v1::RecordRequest = recording.carry();
        self.landed(self.cases().record(request).await)
    }

    /// Sends a message, or says what would bar it.
    pub async fn send(&self, sending: Sending) -> Answer<SendAnswer> {
        let request: v1::SendRequest = sending.carry();
        self.landed(self.cases().send(request).await)
    }

    /// Asks what the partner would see.
    pub async fn preview(&self, draft: Draft) -> Answer<Preview> {
        let request: v1::PreviewRequest = draft.carry();
        self.landed(self.cases().preview(request).await)
    }

    /// Asks where a case stands.
    pub async fn show(&self, case: CaseName) -> Answer<CaseView> {
        let request = v1::ShowRequest { request_id: self.id()?, case: case.carry() };
        self.landed(self.cases().show(request).await)
    }

    /// Asks why an act is possible or not.
    pub async fn why(&self, case: CaseName, about: About) -> Answer<Reasons> {
        let about = match about {
            About::Kind(kind) => Some(v1::why_request::About::Kind(kind)),
            About::Document(document) => {
                <Document as Carried<Option<_>>>::carry(document).map(v1::why_request::About::Document)
            }
        };
        let request = v1::WhyRequest { request_id: self.id()?, case: case.carry(), about };
        self.landed(self.cases().why(request).await)
    }

    /// Lists cases.
    pub async fn list(&self, partner: Option<AuthorityId>) -> Answer<Vec<CaseLine>> {
        let request = v1::ListRequest { request_id: self.id()?, partner: partner.carry() };
        let answer = self.cases().list(request).await;
        self.gathered(answer).await
    }

    /// Lists what was held for a person.
    pub async fn held(&self, case: Option<CaseName>) -> Answer<Vec<HeldLine>> {
        let request = v1::HeldRequest { request_id: self.id()?, case: case.carry() };
        let answer = self.cases().held(request).await;
        self.gathered(answer).await
    }

    /// Settles what was held.
    pub async fn settle(&self, settling: Settling) -> Answer<Settled> {
        let request: v1::SettleRequest = settling.carry();
        self.landed(self.cases().settle(request).await)
    }

    /// Lists what is on its way.
    pub async fn outbox(&self, partner: Option<AuthorityId>) -> Answer<Vec<Delivery>> {
        let request = v1::OutboxRequest { request_id: self.id()?, partner: partner.carry() };
        let answer = self.cases().outbox(request).await;
        self.gathered(answer).await
    }

    /// Asks where a message is, waiting up to `wait` for it to be settled.
    pub async fn track(&self, message: StatementId, wait: Duration) -> Answer<Delivery> {
        let wait_ms = u32::try_from(wait.as_millis()).unwrap_or(u32::MAX);
        let request = v1::TrackRequest { request_id: self.id()?, message: message.carry(), wait_ms };
        let answer = self.cases().track(request).await.map_err(|status| self.failed(&status))?;
        Delivery::land(answer.into_inner().delivery).map_err(|unfit| self.unread(unfit.under("delivery")))
    }

    /// Lists the time limits of a case.
    pub async fn deadlines(&self, case: CaseName) -> Answer<Vec<Deadline>> {
        let request = v1::DeadlinesRequest { request_id: self.id()?, case: case.carry() };
        let answer = self.cases().deadlines(request).await.map_err(|status| self.failed(&status))?;
        Carried::land(answer.into_inner().deadlines).map_err(|unfit| self.unread(unfit))
    }

    /// Asks what a letter about a case says.
    pub async fn letter(&self, case: CaseName, to: LetterTo) -> Answer<Vec<LetterParagraph>> {
        let request = v1::LetterRequest { request_id: self.id()?, case: case.carry(), to: to.carry() };
        let answer = self.cases().letter(request).await.map_err(|status| self.failed(&status))?;
        Carried::land(answer.into_inner().parts).map_err(|unfit| self.unread(unfit))
    }

    /// Grants a consulate one question a day about a case, or says what would bar it.
    pub async fn grant(&self, granting: Granting) -> Answer<GrantOutcome> {
        let request: v1::GrantRequest = granting.carry();
        self.landed(self.cases().grant(request).await)
    }

    /// Lists the grants to consulates in a case, and who asked.
    pub async fn consulates(&self, case: CaseName) -> Answer<Consulates> {
        let request = v1::ConsulatesRequest { request_id: self.id()?, case: case.carry() };
        self.landed(self.cases().consulates(request).await)
    }

    /// Has one tree verified, or all.
    pub async fn verify(&self, tree: Option<String>) -> Answer<Verification> {
        let request = v1::VerifyRequest { request_id: self.id()?, tree: tree.carry() };
        self.landed(self.ledger().verify(request).await)
    }

    /// Fetches one tree as files. Paths that would leave the export are refused.
    pub async fn export(&self, tree: String) -> Answer<Vec<ExportFile>> {
        let request = v1::ExportRequest { request_id: self.id()?, tree };
        let answer = self.ledger().export(request).await;
        let mut stream = answer.map_err(|status| self.failed(&status))?.into_inner();
        let mut files: Vec<ExportFile> = Vec::new();
        let mut total = 0;
        while let Some(part) = stream.message().await.map_err(|status| self.failed(&status))? {
            total += part.bytes.len() + part.path.len();
            if total > EXPORT_BYTES_MAX {
                return Err(self.broken("its export is larger than 1 GiB"));
            }
            if !stays_inside(&part.path) {
                return Err(self.broken(format!("its export names the path `{}`", part.path)));
            }
            match files.last_mut().filter(|file| file.path == part.path) {
                Some(file) => file.bytes.extend_from_slice(&part.bytes),
                None => files.push(ExportFile { path: part.path, bytes: part.bytes.into() }),
            }
        }
        Ok(files)
    }

    /// Lists the partners.
    pub async fn peers(&self) -> Answer<Vec<Peer>> {
        let request = v1::PeersListRequest { request_id: self.id()? };
        let answer = self.peer_lines().list(request).await.map_err(|status| self.failed(&status))?;
        Carried::land(answer.into_inner().peers).map_err(|unfit| self.unread(unfit))
    }

    /// Tries the line to one partner.
    pub async fn test_peer(&self, partner: AuthorityId) -> Answer<Vec<Hop>> {
        let request = v1::PeersTestRequest { request_id: self.id()?, authority: partner.carry() };
        let answer = self.peer_lines().test(request).await.map_err(|status| self.failed(&status))?;
        Carried::land(answer.into_inner().hops).map_err(|unfit| self.unread(unfit))
    }

    /// Asks how the node fares.
    pub async fn status(&self) -> Answer<NodeStatus> {
        let request = v1::StatusRequest { request_id: self.id()? };
        self.landed(self.node().status(request).await)
    }

    /// Reads the clock.
    pub async fn clock(&self) -> Answer<ClockReading> {
        let request = v1::ClockRequest { request_id: self.id()? };
        self.landed(self.node().clock(request).await)
    }

    /// Moves the clock of a rehearsal; answers what it then shows.
    pub async fn set_clock(&self, to: Timestamp) -> Answer<Timestamp> {
        let request = v1::SetClockRequest { request_id: self.id()?, to: to.carry() };
        let answer = self.node().set_clock(request).await.map_err(|status| self.failed(&status))?;
        Carried::land(answer.into_inner().now).map_err(|unfit: Unfit| self.unread(unfit.under("now")))
    }

    /// Tells the node to stop.
    pub async fn shutdown(&self) -> Answer<()> {
        let request = v1::ShutdownRequest { request_id: self.id()? };
        self.node().shutdown(request).await.map_err(|status| self.failed(&status))?;
        Ok(())
    }
}

/// Whether a path from elsewhere names a file inside the folder it is given to.
fn stays_inside(path: &str) -> bool {
    let plain = |step: &str| !step.is_empty() && step != "." && step != ".." && !step.contains(['\\', '\0']);
    path.split('/').all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_export_never_leaves_its_folder() {
        for good in ["checkpoint", "tile/0/000", "a..b"] {
            assert!(stays_inside(good), "{good}");
        }
        for bad in ["", "/etc/x", "../x", "a/../x", "a//b", "./a", "a\\b", "a/"] {
            assert!(!stays_inside(bad), "{bad}");
        }
    }

    #[test]
    fn a_request_id_is_never_given_twice() {
        assert_ne!(Client::fresh_request_id().unwrap(), Client::fresh_request_id().unwrap());
    }
}
