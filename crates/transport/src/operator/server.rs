//! The four gRPC services of the operator surface, each a thin hand-over to the one [`Operator`]. A call that was begun runs
//! to its end even if the client hangs up: a cancelled call must not leave half an effect. Never listens on a network.

use std::future::Future;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;
use tokio_stream::wrappers::UnixListenerStream;
use tonic::transport::Server;
use tonic::{Request, Response, Status};

use super::carried::{Carried, Unfit};
use super::socket::OperatorSocket;
use super::surface::Surface;
use super::{About, CaseName, Document, ExportFile, Fault, Granting, LetterTo, Operator, Settling};
use crate::generated::operator_v1 as v1;

/// Bytes of one request: a message file and what is said about it.
const REQUEST_BYTES_MAX: usize = 1280 * 1024;
/// Bytes of one answer: the timeline of a long case.
pub(super) const ANSWER_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Calls at once on one connection.
const CALLS_MAX: usize = 64;
/// Longest time that a call waits for a message to be settled.
pub const TRACK_WAIT_MAX: Duration = Duration::from_secs(60);
/// How long calls may go on after the node was told to stop.
const GRACE_MAX: Duration = Duration::from_secs(2);
/// Bytes of one piece of an exported file.
const EXPORT_PART_BYTES_MAX: usize = 64 * 1024;

/// Serves the operator surface on `socket` until `shutdown` is done, and a short grace beyond for calls under way.
///
/// # Errors
/// If the socket breaks.
pub async fn serve<O: Operator>(
    socket: OperatorSocket,
    operator: Arc<O>,
    shutdown: impl Future<Output = ()> + Send,
) -> io::Result<()> {
    // Kept until the end: its file goes when nobody listens any more.
    let (listener, _file) = socket.into_parts();
    let (stop, mut stopped) = watch::channel(false);
    macro_rules! service {
        ($server:ident :: $name:ident) => {
            v1::$server::$name::from_arc(Arc::new(Adapter(Arc::clone(&operator))))
                .max_decoding_message_size(REQUEST_BYTES_MAX)
                .max_encoding_message_size(ANSWER_BYTES_MAX)
        };
    }
    let surface = Surface {
        cases: service!(cases_server::CasesServer),
        ledger: service!(ledger_server::LedgerServer),
        peers: service!(peers_server::PeersServer),
        node: service!(node_server::NodeServer),
    };
    let serving = Server::builder().concurrency_limit_per_connection(CALLS_MAX).serve_with_incoming_shutdown(
        surface,
        UnixListenerStream::new(listener),
        async move {
            // An error means that the sender is gone, which is a reason to stop as well.
            let _ = stopped.wait_for(|stop| *stop).await;
        },
    );
    tokio::pin!(serving);
    tokio::select! {
        ended = &mut serving => return ended.map_err(io::Error::other),
        () = shutdown => {}
    }
    let _ = stop.send(true);
    match tokio::time::timeout(GRACE_MAX, serving).await {
        Ok(ended) => ended.map_err(io::Error::other),
        Err(_) => Ok(()),
    }
}

/// The services over one operator.
struct Adapter<O>(Arc<O>);

impl<O: Operator> Adapter<O> {
    /// Runs a call in a task of its own and turns its answer into the one of the wire.
    async fn hand_over<T, P, F>(&self, call: impl FnOnce(Arc<O>) -> F) -> Result<P, Status>
    where
        F: Future<Output = Result<T, Fault>> + Send + 'static,
        T: Carried<P> + Send + 'static,
    {
        Ok(self.run(call).await?.carry())
    }

    async fn run<T, F>(&self, call: impl FnOnce(Arc<O>) -> F) -> Result<T, Status>
    where
        F: Future<Output = Result<T, Fault>> + Send + 'static,
        T: Send + 'static,
    {
        match tokio::spawn(call(Arc::clone(&self.0))).await {
            Ok(answer) => answer.map_err(Fault::into_status),
            Err(_) => Err(Fault::failed("the node broke off while it was answering")
                .hint("see the log of the node; what it had not committed did not happen")
                .into_status()),
        }
    }
}

/// Reads one field of a request, and names it when it does not fit.
fn read<T: Carried<P>, P>(field: &'static str, from: P) -> Result<T, Status> {
    T::land(from).map_err(|unfit| Fault::from(unfit.under(field)).into_status())
}

/// Reads a whole request.
fn whole<T: Carried<P>, P>(request: Request<P>) -> Result<T, Status> {
    T::land(request.into_inner()).map_err(|unfit| Fault::from(unfit).into_status())
}

/// A finished list as a stream.
type Listed<P> = tokio_stream::Iter<std::vec::IntoIter<Result<P, Status>>>;

fn listed<T: Carried<P>, P>(parts: Vec<T>) -> Response<Listed<P>> {
    let parts: Vec<Result<P, Status>> = parts.into_iter().map(|part| Ok(part.carry())).collect();
    Response::new(tokio_stream::iter(parts))
}

#[tonic::async_trait]
impl<O: Operator> v1::cases_server::Cases for Adapter<O> {
    async fn open(&self, request: Request<v1::OpenRequest>) -> Result<Response<v1::OpenResponse>, Status> {
        let open = whole(request)?;
        self.hand_over(|node| async move { node.open(open).await }).await.map(Response::new)
    }

    async fn record(
        &self,
        request: Request<v1::RecordRequest>,
    ) -> Result<Response<v1::RecordResponse>, Status> {
        let recording = whole(request)?;
        self.hand_over(|node| async move { node.record(recording).await }).await.map(Response::new)
    }

    async fn send(&self, request: Request<v1::SendRequest>) -> Result<Response<v1::SendResponse>, Status> {
        let sending = whole(request)?;
        self.hand_over(|node| async move { node.send(sending).await }).await.map(Response::new)
    }

    async fn preview(
        &self,
        request: Request<v1::PreviewRequest>,
    ) -> Result<Response<v1::PreviewResponse>, Status> {
        let draft = whole(request)?;
        self.hand_over(|node| async move { node.preview(draft).await }).await.map(Response::new)
    }

    async fn show(&self, request: Request<v1::ShowRequest>) -> Result<Response<v1::ShowResponse>, Status> {
        let v1::ShowRequest { request_id: _, case } = request.into_inner();
        let case: CaseName = read("case", case)?;
        self.hand_over(|node| async move { node.show(case).await }).await.map(Response::new)
    }

    async fn why(&self, request: Request<v1::WhyRequest>) -> Result<Response<v1::WhyResponse>, Status> {
        let v1::WhyRequest { request_id: _, case, about } = request.into_inner();
        let case: CaseName = read("case", case)?;
        let about = match about {
            Some(v1::why_request::About::Kind(kind)) => About::Kind(kind),
            Some(v1::why_request::About::Document(document)) => {
                About::Document(read::<Document, _>("document", Some(document))?)
            }
            None => {
                return Err(Fault::from(Unfit::expected("a kind or a document").under("about")).into_status());
            }
        };
        self.hand_over(|node| async move { node.why(case, about).await }).await.map(Response::new)
    }

    type ListStream = Listed<v1::CaseLine>;

    async fn list(&self, request: Request<v1::ListRequest>) -> Result<Response<Self::ListStream>, Status> {
        let v1::ListRequest { request_id: _, partner } = request.into_inner();
        let partner = read("partner", partner)?;
        self.run(|node| async move { node.list(partner).await }).await.map(listed)
    }

    type HeldStream = Listed<v1::HeldLine>;

    async fn held(&self, request: Request<v1::HeldRequest>) -> Result<Response<Self::HeldStream>, Status> {
        let v1::HeldRequest { request_id: _, case } = request.into_inner();
        let case: Option<CaseName> = read("case", case)?;
        self.run(|node| async move { node.held(case).await }).await.map(listed)
    }

    async fn settle(
        &self,
        request: Request<v1::SettleRequest>,
    ) -> Result<Response<v1::SettleResponse>, Status> {
        let settling: Settling = whole(request)?;
        self.hand_over(|node| async move { node.settle(settling).await }).await.map(Response::new)
    }

    type OutboxStream = Listed<v1::Delivery>;

    async fn outbox(
        &self,
        request: Request<v1::OutboxRequest>,
    ) -> Result<Response<Self::OutboxStream>, Status> {
        let v1::OutboxRequest { request_id: _, partner } = request.into_inner();
        let partner = read("partner", partner)?;
        self.run(|node| async move { node.outbox(partner).await }).await.map(listed)
    }

    async fn track(&self, request: Request<v1::TrackRequest>) -> Result<Response<v1::TrackResponse>, Status> {
        let v1::TrackRequest { request_id: _, message, wait_ms } = request.into_inner();
        let message = read("message", message)?;
        let wait = Duration::from_millis(wait_ms.into()).min(TRACK_WAIT_MAX);
        let delivery = self.hand_over(|node| async move { node.track(message, wait).await }).await?;
        Ok(Response::new(v1::TrackResponse { delivery: Some(delivery) }))
    }

    async fn deadlines(
        &self,
        request: Request<v1::DeadlinesRequest>,
    ) -> Result<Response<v1::DeadlinesResponse>, Status> {
        let v1::DeadlinesRequest { request_id: _, case } = request.into_inner();
        let case: CaseName = read("case", case)?;
        let deadlines = self.hand_over(|node| async move { node.deadlines(case).await }).await?;
        Ok(Response::new(v1::DeadlinesResponse { deadlines }))
    }

    async fn letter(
        &self,
        request: Request<v1::LetterRequest>,
    ) -> Result<Response<v1::LetterResponse>, Status> {
        let v1::LetterRequest { request_id: _, case, to } = request.into_inner();
        let case: CaseName = read("case", case)?;
        let to: LetterTo = read("to", to)?;
        let parts = self.hand_over(|node| async move { node.letter(case, to).await }).await?;
        Ok(Response::new(v1::LetterResponse { parts }))
    }

    async fn grant(&self, request: Request<v1::GrantRequest>) -> Result<Response<v1::GrantResponse>, Status> {
        let granting: Granting = whole(request)?;
        self.hand_over(|node| async move { node.grant(granting).await }).await.map(Response::new)
    }

    async fn consulates(
        &self,
        request: Request<v1::ConsulatesRequest>,
    ) -> Result<Response<v1::ConsulatesResponse>, Status> {
        let v1::ConsulatesRequest { request_id: _, case } = request.into_inner();
        let case: CaseName = read("case", case)?;
        self.hand_over(|node| async move { node.consulates(case).await }).await.map(Response::new)
    }
}

#[tonic::async_trait]
impl<O: Operator> v1::ledger_server::Ledger for Adapter<O> {
    async fn verify(
        &self,
        request: Request<v1::VerifyRequest>,
    ) -> Result<Response<v1::VerifyResponse>, Status> {
        let v1::VerifyRequest { request_id: _, tree } = request.into_inner();
        let tree: Option<String> = read("tree", tree)?;
        self.hand_over(|node| async move { node.verify(tree).await }).await.map(Response::new)
    }

    type ExportStream = Listed<v1::ExportPart>;

    async fn export(
        &self,
        request: Request<v1::ExportRequest>,
    ) -> Result<Response<Self::ExportStream>, Status> {
        let v1::ExportRequest { request_id: _, tree } = request.into_inner();
        let files = self.run(|node| async move { node.export(tree).await }).await?;
        let parts: Vec<Result<v1::ExportPart, Status>> = files.iter().flat_map(parts).map(Ok).collect();
        Ok(Response::new(tokio_stream::iter(parts)))
    }
}

/// A file in pieces; an empty file is one empty piece.
fn parts(file: &ExportFile) -> Vec<v1::ExportPart> {
    let part = |bytes: &[u8]| v1::ExportPart { path: file.path.clone(), bytes: bytes.to_vec().into() };
    if file.bytes.is_empty() {
        return vec![part(&[])];
    }
    file.bytes.chunks(EXPORT_PART_BYTES_MAX).map(part).collect()
}

#[tonic::async_trait]
impl<O: Operator> v1::peers_server::Peers for Adapter<O> {
    async fn list(
        &self,
        _request: Request<v1::PeersListRequest>,
    ) -> Result<Response<v1::PeersListResponse>, Status> {
        let peers = self.hand_over(|node| async move { node.peers().await }).await?;
        Ok(Response::new(v1::PeersListResponse { peers }))
    }

    async fn test(
        &self,
        request: Request<v1::PeersTestRequest>,
    ) -> Result<Response<v1::PeersTestResponse>, Status> {
        let v1::PeersTestRequest { request_id: _, authority } = request.into_inner();
        let authority = read("authority", authority)?;
        let hops = self.hand_over(|node| async move { node.test_peer(authority).await }).await?;
        Ok(Response::new(v1::PeersTestResponse { hops }))
    }
}

#[tonic::async_trait]
impl<O: Operator> v1::node_server::Node for Adapter<O> {
    async fn status(
        &self,
        _request: Request<v1::StatusRequest>,
    ) -> Result<Response<v1::StatusResponse>, Status> {
        self.hand_over(|node| async move { node.status().await }).await.map(Response::new)
    }

    async fn clock(
        &self,
        _request: Request<v1::ClockRequest>,
    ) -> Result<Response<v1::ClockResponse>, Status> {
        self.hand_over(|node| async move { node.clock().await }).await.map(Response::new)
    }

    async fn set_clock(
        &self,
        request: Request<v1::SetClockRequest>,
    ) -> Result<Response<v1::SetClockResponse>, Status> {
        let v1::SetClockRequest { request_id: _, to } = request.into_inner();
        let to: Timestamp = read("to", to)?;
        let reading = self.run(|node| async move { node.set_clock(to).await }).await?;
        Ok(Response::new(v1::SetClockResponse { now: reading.now.carry() }))
    }

    async fn shutdown(
        &self,
        _request: Request<v1::ShutdownRequest>,
    ) -> Result<Response<v1::ShutdownResponse>, Status> {
        self.run(|node| async move { node.shutdown().await }).await?;
        Ok(Response::new(v1::ShutdownResponse {}))
    }
}
