//! Calls a partner: a socket, mutual TLS that accepts nobody else, one stream, and its greeting. When and how often to
//! call again is decided elsewhere.

use std::future::Future;
use std::io;
use std::sync::Arc;

use entente_casework::ids::AuthorityId;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_stream::wrappers::ReceiverStream;
use tonic::Streaming;
use tonic::transport::{Channel, Endpoint};

use crate::convert::{FromReceiver, Greeting, Malformed, hello_to_receiver, read_from_receiver};
use crate::frames::Hello;
use crate::generated::exchange_v1 as pb;
use crate::generated::exchange_v1::exchange_client::ExchangeClient;
use crate::heard::{Heard, Refused};
use crate::limits::{
    CONNECT_MAX, CONNECTION_WINDOW_BYTES, FRAME_BYTES_MAX, HANDSHAKE_MAX, HEADERS_BYTES_MAX, HELLO_MAX,
    KEEPALIVE_ANSWER_MAX, KEEPALIVE_EVERY, STREAM_WINDOW_BYTES,
};
use crate::peer::Peer;
use crate::receive::{broken, check_greeting};
use crate::send::start;
use crate::stream::{OutboundStream, Skew, StreamEnd};
use crate::tls::{BorderTls, CertificateFault, TlsFault, speaks_http2};

/// Frames that wait between the postman and HTTP/2. Few: what waits here counts as sent.
const FRAMES_WAITING: usize = 8;

/// A way to a partner's address: TCP in a node, a simulated network in a simulation.
pub trait Connect: Send + Sync {
    /// The byte stream of one connection.
    type Io: AsyncRead + AsyncWrite + Unpin + Send + 'static;

    /// Opens a socket to `address`, which is a host and a port.
    fn connect(&self, address: &str) -> impl Future<Output = io::Result<Self::Io>> + Send;
}

/// TCP.
#[derive(Debug, Clone, Copy, Default)]
pub struct Tcp;

impl Connect for Tcp {
    type Io = TcpStream;

    async fn connect(&self, address: &str) -> io::Result<TcpStream> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(stream)
    }
}

/// Why a partner could not be reached. Nothing was sent.
#[derive(Debug, thiserror::Error)]
pub enum DialFault {
    /// No partner of that name.
    #[error("`{0}` is not a partner of this node")]
    NotAPartner(AuthorityId),
    /// No socket. Trying again may help.
    #[error("`{partner}` could not be reached at `{address}`")]
    Unreachable {
        /// Who was called.
        partner: AuthorityId,
        /// Where.
        address: String,
        /// What the system said.
        source: io::Error,
    },
    /// Too slow. Trying again may help.
    #[error("`{partner}` did not answer in time while {doing}")]
    TooSlow {
        /// Who was called.
        partner: AuthorityId,
        /// At which step.
        doing: &'static str,
    },
    /// Whoever answered is not the partner. Trying again does not help; nothing was said to it.
    #[error("whoever answers for `{partner}` was not accepted")]
    Certificate {
        /// Who was called.
        partner: AuthorityId,
        /// Which check failed.
        source: CertificateFault,
    },
    /// TLS did not come about.
    #[error("no secure connection with `{partner}`: {why}")]
    Tls {
        /// Who was called.
        partner: AuthorityId,
        /// What the library said.
        why: String,
    },
    /// The partner does not accept our certificate; it does not say why. Its administrators can.
    #[error("`{partner}` does not accept this node's certificate")]
    RefusedByPartner {
        /// Who was called.
        partner: AuthorityId,
    },
    /// The stream ended before it was open.
    #[error("the stream to `{partner}` was not opened")]
    NotOpened {
        /// Who was called.
        partner: AuthorityId,
        /// Why it ended.
        source: StreamEnd,
    },
    /// This node's own certificate cannot be used.
    #[error("this node cannot call anyone")]
    OwnTls(#[source] TlsFault),
}

impl DialFault {
    /// Whether calling again can help without a person doing something.
    pub fn trying_again_helps(&self) -> bool {
        match self {
            Self::Unreachable { .. } | Self::TooSlow { .. } | Self::Tls { .. } => true,
            Self::NotOpened { source, .. } => source.trying_again_helps(),
            Self::NotAPartner(_)
            | Self::Certificate { .. }
            | Self::RefusedByPartner { .. }
            | Self::OwnTls(_) => false,
        }
    }
}

/// Calls partners.
#[derive(Debug, Clone)]
pub struct Dialer<C = Tcp> {
    tls: Arc<BorderTls>,
    connect: C,
}

impl<C: Connect> Dialer<C> {
    /// A dialer over the given way to addresses.
    pub fn new(tls: Arc<BorderTls>, connect: C) -> Self {
        Self { tls, connect }
    }

    /// Calls `partner` at `address` (host and port), says `hello`, and waits for its greeting.
    ///
    /// # Errors
    /// Says at which step it failed, whose doing it was, and whether calling again can help.
    pub async fn open(
        &self,
        partner: &AuthorityId,
        address: &str,
        hello: Hello,
    ) -> Result<OutboundStream, DialFault> {
        let (stream, peer) = self.connected(partner, address).await?;
        let too_slow = |_| DialFault::TooSlow { partner: partner.clone(), doing: "greeting" };
        timeout(HELLO_MAX, self.greet(stream, peer, hello)).await.map_err(too_slow)?
    }

    /// HTTP/2 with `partner` at `address`, and nothing said on it yet. That our certificate was refused is known only when something is
    /// read.
    pub(crate) async fn channel(
        &self,
        partner: &AuthorityId,
        address: &str,
    ) -> Result<(Channel, Refused), DialFault> {
        let (stream, _) = self.connected(partner, address).await?;
        let (stream, refused) = Heard::new(stream);
        match over(stream).await {
            Ok(channel) => Ok((channel, refused)),
            Err(_) if refused.is_set() => Err(DialFault::RefusedByPartner { partner: partner.clone() }),
            Err(error) => Err(DialFault::Tls { partner: partner.clone(), why: error.to_string() }),
        }
    }

    /// A socket and a handshake with nobody but `partner`.
    async fn connected(
        &self,
        partner: &AuthorityId,
        address: &str,
    ) -> Result<(TlsStream<C::Io>, Peer), DialFault> {
        let too_slow = |doing| move |_| DialFault::TooSlow { partner: partner.clone(), doing };
        let io = timeout(CONNECT_MAX, self.connect.connect(address))
            .await
            .map_err(too_slow("connecting"))?
            .map_err(|source| DialFault::Unreachable {
            partner: partner.clone(),
            address: address.to_owned(),
            source,
        })?;
        timeout(HANDSHAKE_MAX, self.shake_hands(partner, io)).await.map_err(too_slow("shaking hands"))?
    }

    async fn shake_hands(
        &self,
        partner: &AuthorityId,
        io: C::Io,
    ) -> Result<(TlsStream<C::Io>, Peer), DialFault> {
        let (config, name) = self.tls.client_config(partner).map_err(|fault| match fault {
            TlsFault::NotAPartner { authority } => DialFault::NotAPartner(authority),
            other => DialFault::OwnTls(other),
        })?;
        let shaken = TlsConnector::from(config).connect(name, io).await;
        let stream = shaken.map_err(|error| tls_fault(partner, &error))?;
        let (_, session) = stream.get_ref();
        if !speaks_http2(session.alpn_protocol()) {
            return Err(DialFault::Tls { partner: partner.clone(), why: "no HTTP/2".to_owned() });
        }
        let chain = session.peer_certificates().unwrap_or_default();
        let peer = self
            .tls
            .answerer(partner, chain)
            .map_err(|source| DialFault::Certificate { partner: partner.clone(), source })?;
        Ok((stream, peer))
    }

    async fn greet(
        &self,
        stream: TlsStream<C::Io>,
        peer: Peer,
        hello: Hello,
    ) -> Result<OutboundStream, DialFault> {
        let partner = peer.authority().clone();
        let (stream, refused) = Heard::new(stream);
        let not_opened = |source: StreamEnd| match source {
            StreamEnd::RefusedByPartner => DialFault::RefusedByPartner { partner: partner.clone() },
            _ if refused.is_set() => DialFault::RefusedByPartner { partner: partner.clone() },
            source => DialFault::NotOpened { partner: partner.clone(), source },
        };
        let channel = over(stream).await.map_err(|error| not_opened(StreamEnd::Broken(error.to_string())))?;
        let mut client = ExchangeClient::new(channel)
            .max_decoding_message_size(FRAME_BYTES_MAX)
            .max_encoding_message_size(FRAME_BYTES_MAX);
        let (out, frames) = mpsc::channel(FRAMES_WAITING);
        // There is room: the channel is new.
        let _ = out.try_send(hello_to_receiver(hello, self.tls.clock().now()));
        let answered = client.deliver(ReceiverStream::new(frames)).await;
        let mut answers = answered.map_err(|status| not_opened(broken(&status)))?.into_inner();
        let (greeting, skew) = self.first_frame(&peer, &mut answers).await.map_err(not_opened)?;
        Ok(start(Arc::clone(&self.tls), peer, greeting.hello, skew, out, answers))
    }

    async fn first_frame(
        &self,
        peer: &Peer,
        answers: &mut Streaming<pb::ToSender>,
    ) -> Result<(Greeting, Skew), StreamEnd> {
        let first = match answers.message().await {
            Ok(Some(frame)) => frame,
            Ok(None) => return Err(StreamEnd::Closed),
            Err(status) => return Err(broken(&status)),
        };
        match read_from_receiver(first) {
            Ok(FromReceiver::Hello(greeting)) => {
                let skew = check_greeting(peer, &greeting, self.tls.clock().now())?;
                Ok((greeting, skew))
            }
            Ok(_) => Err(StreamEnd::Protocol("the first frame was no hello")),
            Err(Malformed(field)) => Err(StreamEnd::Protocol(field)),
        }
    }
}

/// HTTP/2 over a stream that is already secure. One connection, never a second: when it breaks, the postman decides.
async fn over<Io>(stream: Heard<Io>) -> Result<Channel, tonic::transport::Error>
where
    Io: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let mut once = Some(TokioIo::new(stream));
    Endpoint::from_static("http://border")
        .user_agent("entente")?
        .initial_stream_window_size(STREAM_WINDOW_BYTES)
        .initial_connection_window_size(CONNECTION_WINDOW_BYTES)
        .http2_max_header_list_size(HEADERS_BYTES_MAX)
        .http2_keep_alive_interval(KEEPALIVE_EVERY)
        .keep_alive_timeout(KEEPALIVE_ANSWER_MAX)
        .keep_alive_while_idle(true)
        .connect_with_connector(tower::service_fn(move |_: http::Uri| {
            let stream = once.take();
            async move { stream.ok_or_else(|| io::Error::other("the one connection is used up")) }
        }))
        .await
}

fn tls_fault(partner: &AuthorityId, error: &io::Error) -> DialFault {
    let partner = partner.clone();
    let in_rustls = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    match in_rustls {
        Some(rustls::Error::AlertReceived(_)) => DialFault::RefusedByPartner { partner },
        Some(error) => match CertificateFault::in_rustls(error) {
            Some(source) => DialFault::Certificate { partner, source },
            None => DialFault::Tls { partner, why: error.to_string() },
        },
        None => DialFault::Tls { partner, why: error.to_string() },
    }
}
