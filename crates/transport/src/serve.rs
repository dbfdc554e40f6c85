//! The border port: accepts partners, and gives each stream that one opens a task of its own. The call itself only
//! hands over.

use std::collections::HashMap;
use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use entente_casework::ids::AuthorityId;
use tokio::sync::{mpsc, oneshot, watch};
use tokio_stream::wrappers::ReceiverStream;
use tonic::body::Body;
use tonic::codegen::Service;
use tonic::transport::Server;
use tonic::{Request, Response, Status, Streaming};

use crate::border::{Border, TurnedAway};
use crate::door::{Asserted, Listener, ToldOfTurnedAway, accept};
use crate::generated::exchange_v1 as pb;
use crate::generated::exchange_v1::exchange_server::{Exchange, ExchangeServer};
use crate::limits::{
    CONNECTION_GRACE, CONNECTION_WINDOW_BYTES, FRAME_BYTES_MAX, HEADERS_BYTES_MAX, KEEPALIVE_ANSWER_MAX,
    KEEPALIVE_EVERY, PARTNER_CONNECTIONS_MAX, RESETS_BY_US_MAX, RESETS_PENDING_MAX, SHUTDOWN_MAX,
    STREAM_AGE_MAX, STREAM_WINDOW_BYTES, STREAMS_MAX,
};
use crate::receive::Receiving;
use crate::tls::BorderTls;

/// Admitted connections that wait for the HTTP/2 server.
const ADMITTED_WAITING: usize = 16;
/// Frames that wait between a stream's task and HTTP/2.
const ANSWERS_WAITING: usize = 64;

/// The server could not run.
#[derive(Debug, thiserror::Error)]
#[error("a port that faces another country could not be served")]
pub struct ServeFault(#[source] tonic::transport::Error);

/// Serves the border port until `shutdown` resolves; then streams are ended and connections closed.
///
/// # Errors
/// If the HTTP/2 server fails as a whole; a single connection never makes it fail.
pub async fn serve<L: Listener, B: Border>(
    listener: L,
    tls: Arc<BorderTls>,
    border: Arc<B>,
    shutdown: impl Future<Output = ()> + Send,
) -> Result<(), ServeFault> {
    let (stop, stopped) = watch::channel(false);
    let service = ExchangeServer::new(Port {
        tls: Arc::clone(&tls),
        border: Arc::clone(&border),
        newest: Arc::default(),
        stopped,
    })
    .max_decoding_message_size(FRAME_BYTES_MAX)
    .max_encoding_message_size(FRAME_BYTES_MAX);
    let told = Arc::new(move |turned: &TurnedAway| border.turned_away(turned));
    let door = Behind { tls, told, connections_max: PARTNER_CONNECTIONS_MAX, calls_max: STREAMS_MAX };
    door.serve(listener, service, stop, shutdown).await
}

/// What stands before a service that another country reaches.
pub(crate) struct Behind {
    pub(crate) tls: Arc<BorderTls>,
    pub(crate) told: ToldOfTurnedAway,
    /// Connections of one peer at once.
    pub(crate) connections_max: usize,
    /// Calls of one connection at once.
    pub(crate) calls_max: u32,
}

impl Behind {
    /// Serves `service` to those whom the accept loop lets in, until `shutdown` resolves and `stop` has said so.
    ///
    /// # Errors
    /// If the HTTP/2 server fails as a whole.
    pub(crate) async fn serve<L: Listener, S>(
        self,
        listener: L,
        service: S,
        stop: watch::Sender<bool>,
        shutdown: impl Future<Output = ()> + Send,
    ) -> Result<(), ServeFault>
    where
        S: Service<http::Request<Body>, Response = http::Response<Body>, Error = Infallible>
            + Clone
            + Send
            + 'static,
        S::Future: Send,
    {
        let Self { tls, told, connections_max, calls_max } = self;
        let (admitted, incoming) = mpsc::channel::<io::Result<_>>(ADMITTED_WAITING);
        let accepting = tokio::spawn(accept(listener, tls, told, connections_max, admitted));
        let mut stopping = stop.subscribe();
        let serving =
            server(calls_max).serve_with_incoming_shutdown(service, ReceiverStream::new(incoming), async {
                shutdown.await;
                let _ = stop.send(true);
            });
        // A partner that does not read must not keep a node from stopping.
        let cut = async {
            let _ = stopping.wait_for(|stop| *stop).await;
            tokio::time::sleep(SHUTDOWN_MAX).await;
        };
        let served = tokio::select! {
            served = serving => served.map_err(ServeFault),
            () = cut => Ok(()),
        };
        accepting.abort();
        served
    }
}

fn server(calls_max: u32) -> Server {
    Server::builder()
        .max_concurrent_streams(calls_max)
        .http2_max_header_list_size(HEADERS_BYTES_MAX)
        .initial_stream_window_size(STREAM_WINDOW_BYTES)
        .initial_connection_window_size(CONNECTION_WINDOW_BYTES)
        .http2_max_pending_accept_reset_streams(Some(RESETS_PENDING_MAX))
        .http2_max_local_error_reset_streams(Some(RESETS_BY_US_MAX))
        .http2_keepalive_interval(Some(KEEPALIVE_EVERY))
        .http2_keepalive_timeout(Some(KEEPALIVE_ANSWER_MAX))
        .max_connection_age(STREAM_AGE_MAX)
        .max_connection_age_grace(CONNECTION_GRACE)
        .accept_http1(false)
}

/// The one live stream of each partner.
#[derive(Debug, Default)]
pub(crate) struct Newest {
    streams: Mutex<HashMap<AuthorityId, (u64, oneshot::Sender<()>)>>,
}

/// One stream's place among the newest; given up when dropped.
#[derive(Debug)]
pub(crate) struct Place {
    newest: Arc<Newest>,
    authority: AuthorityId,
    number: u64,
}

impl Newest {
    /// Makes this stream the partner's newest and tells the older one to end. The receiver resolves when a newer one
    /// comes.
    pub(crate) fn take(self: &Arc<Self>, authority: AuthorityId) -> (Place, oneshot::Receiver<()>) {
        let (replace, replaced) = oneshot::channel();
        let mut streams = self.streams.lock().unwrap_or_else(PoisonError::into_inner);
        let number = streams.get(&authority).map_or(0, |(number, _)| number.wrapping_add(1));
        if let Some((_, older)) = streams.insert(authority.clone(), (number, replace)) {
            // It may have ended by itself at this moment.
            let _ = older.send(());
        }
        drop(streams);
        (Place { newest: Arc::clone(self), authority, number }, replaced)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut streams = self.newest.streams.lock().unwrap_or_else(PoisonError::into_inner);
        if streams.get(&self.authority).is_some_and(|(number, _)| *number == self.number) {
            streams.remove(&self.authority);
        }
    }
}

/// The gRPC service.
struct Port<B> {
    tls: Arc<BorderTls>,
    border: Arc<B>,
    newest: Arc<Newest>,
    stopped: watch::Receiver<bool>,
}

#[tonic::async_trait]
impl<B: Border> Exchange for Port<B> {
    type DeliverStream = ReceiverStream<Result<pb::ToSender, Status>>;

    async fn deliver(
        &self,
        request: Request<Streaming<pb::ToReceiver>>,
    ) -> Result<Response<Self::DeliverStream>, Status> {
        let Some(Asserted { peer, source }) = request.extensions().get::<Asserted>().cloned() else {
            return Err(Status::unauthenticated("no certificate"));
        };
        if let Err(fault) = self.tls.still_admitted(&peer) {
            tracing::warn!(partner = %peer.authority(), check = %fault, "a call was refused");
            return Err(Status::unauthenticated("not admitted"));
        }
        let (answers, stream) = mpsc::channel(ANSWERS_WAITING);
        let receiving = Receiving {
            tls: Arc::clone(&self.tls),
            border: Arc::clone(&self.border),
            newest: Arc::clone(&self.newest),
            stopped: self.stopped.clone(),
            peer,
            source,
            out: answers,
        };
        tokio::spawn(receiving.run(request.into_inner()));
        Ok(Response::new(ReceiverStream::new(stream)))
    }
}
