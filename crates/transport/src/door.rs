//! The accept loop of a port that faces another country: who may have a socket, how long a handshake may take, and whom the handshake
//! showed. Nothing behind it sees a byte of someone who was not let in.

use std::collections::HashMap;
use std::future::Future;
use std::hash::Hash;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use entente_casework::ids::AuthorityId;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;
use tonic::transport::server::Connected;

use crate::border::{Refusal, TurnedAway};
use crate::limits::{
    DESCRIPTORS_REST, HANDSHAKE_MAX, HANDSHAKES_MAX, HANDSHAKES_PER_SOURCE_MAX, SOCKETS_MAX,
};
use crate::peer::Peer;
use crate::tls::{BorderTls, CertificateFault, speaks_http2};

/// A socket that accepts: TCP in a node, a simulated network in a simulation.
pub trait Listener: Send + 'static {
    /// The byte stream of one connection.
    type Io: AsyncRead + AsyncWrite + Unpin + Send + 'static;

    /// The next connection and where it comes from. Safe to cancel.
    fn accept(&mut self) -> impl Future<Output = io::Result<(Self::Io, SocketAddr)>> + Send;
}

impl Listener for TcpListener {
    type Io = TcpStream;

    async fn accept(&mut self) -> io::Result<(TcpStream, SocketAddr)> {
        let (stream, source) = TcpListener::accept(self).await?;
        // Frames are written whole; waiting for more to send with them only delays.
        stream.set_nodelay(true)?;
        Ok((stream, source))
    }
}

/// How many of something each key has at the moment.
#[derive(Debug)]
struct Tally<K: Eq + Hash + Clone> {
    counts: Arc<Mutex<HashMap<K, usize>>>,
    max: usize,
}

impl<K: Eq + Hash + Clone> Clone for Tally<K> {
    fn clone(&self) -> Self {
        Self { counts: Arc::clone(&self.counts), max: self.max }
    }
}

/// One of a [`Tally`]; given back when dropped.
#[derive(Debug)]
struct Counted<K: Eq + Hash + Clone> {
    tally: Tally<K>,
    key: K,
}

impl<K: Eq + Hash + Clone> Tally<K> {
    fn new(max: usize) -> Self {
        Self { counts: Arc::default(), max }
    }

    fn count(&self, key: K) -> Option<Counted<K>> {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(key.clone()).or_insert(0);
        if *count >= self.max {
            return None;
        }
        *count += 1;
        drop(counts);
        Some(Counted { tally: self.clone(), key })
    }
}

impl<K: Eq + Hash + Clone> Drop for Counted<K> {
    fn drop(&mut self) {
        let mut counts = self.tally.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = counts.get_mut(&self.key) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                counts.remove(&self.key);
            }
        }
    }
}

/// A connection of a partner: encrypted, and its end known.
pub(crate) struct Admitted<Io> {
    stream: TlsStream<Io>,
    peer: Peer,
    source: SocketAddr,
    _socket: OwnedSemaphorePermit,
    _connection: Counted<AuthorityId>,
}

/// What each call of a connection carries with it.
#[derive(Debug, Clone)]
pub(crate) struct Asserted {
    pub(crate) peer: Peer,
    pub(crate) source: SocketAddr,
}

impl<Io> Connected for Admitted<Io> {
    type ConnectInfo = Asserted;

    fn connect_info(&self) -> Asserted {
        Asserted { peer: self.peer.clone(), source: self.source }
    }
}

impl<Io: AsyncRead + AsyncWrite + Unpin> AsyncRead for Admitted<Io> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, into)
    }
}

impl<Io: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Admitted<Io> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        from: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, from)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        from: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, from)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

/// What the accept loop counts before it knows anyone.
#[derive(Clone)]
struct Caps {
    sockets: Arc<Semaphore>,
    handshakes: Arc<Semaphore>,
    sources: Tally<IpAddr>,
}

impl Caps {
    fn new() -> Self {
        Self {
            sockets: Arc::new(Semaphore::new(SOCKETS_MAX)),
            handshakes: Arc::new(Semaphore::new(HANDSHAKES_MAX)),
            sources: Tally::new(HANDSHAKES_PER_SOURCE_MAX),
        }
    }

    fn begin(&self, source: IpAddr) -> Result<Under, Refusal> {
        let socket = Arc::clone(&self.sockets).try_acquire_owned().map_err(|_| Refusal::SocketsFull)?;
        let handshake =
            Arc::clone(&self.handshakes).try_acquire_owned().map_err(|_| Refusal::HandshakesFull)?;
        let counted = self.sources.count(source).ok_or(Refusal::SourceFull)?;
        Ok(Under { socket, _handshake: handshake, _source: counted })
    }
}

/// Who is told of those who are not let in.
pub(crate) type ToldOfTurnedAway = Arc<dyn Fn(&TurnedAway) + Send + Sync>;

/// The accept loop's own.
#[derive(Clone)]
struct Door {
    tls: Arc<BorderTls>,
    told: ToldOfTurnedAway,
    caps: Caps,
    peers: Tally<AuthorityId>,
}

/// What one handshake holds while it is under way.
struct Under {
    socket: OwnedSemaphorePermit,
    _handshake: OwnedSemaphorePermit,
    _source: Counted<IpAddr>,
}

/// Accepts until the receiver of `admitted` is gone. One peer has at most `connections_max` connections at once.
pub(crate) async fn accept<L: Listener>(
    mut listener: L,
    tls: Arc<BorderTls>,
    told: ToldOfTurnedAway,
    connections_max: usize,
    admitted: mpsc::Sender<io::Result<Admitted<L::Io>>>,
) {
    let door = Door { tls, told, caps: Caps::new(), peers: Tally::new(connections_max) };
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = admitted.closed() => return,
        };
        let (io, source) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                rest_if_exhausted(&error).await;
                continue;
            }
        };
        match door.caps.begin(source.ip()) {
            Ok(under) => {
                let (door, admitted) = (door.clone(), admitted.clone());
                tokio::spawn(async move {
                    match door.shake_hands(io, source, under).await {
                        // Only a node that is shutting down has nobody to take it.
                        Ok(connection) => drop(admitted.send(Ok(connection)).await),
                        Err(why) => door.turn_away(source, why),
                    }
                });
            }
            Err(why) => door.turn_away(source, why),
        }
    }
}

/// EMFILE and ENFILE: the same connection would be offered again at once and the loop would spin.
async fn rest_if_exhausted(error: &io::Error) {
    const ENFILE: i32 = 23;
    const EMFILE: i32 = 24;
    if matches!(error.raw_os_error(), Some(ENFILE | EMFILE)) {
        tracing::error!(%error, "no descriptor left for a connection");
        tokio::time::sleep(DESCRIPTORS_REST).await;
    } else {
        tracing::debug!(%error, "a connection was gone before it was accepted");
    }
}

impl Door {
    async fn shake_hands<Io: AsyncRead + AsyncWrite + Unpin>(
        &self,
        io: Io,
        source: SocketAddr,
        under: Under,
    ) -> Result<Admitted<Io>, Refusal> {
        let acceptor = TlsAcceptor::from(self.tls.server_config());
        let shaken = tokio::time::timeout(HANDSHAKE_MAX, acceptor.accept(io)).await;
        let stream = shaken.map_err(|_| Refusal::HandshakeTooSlow)?.map_err(|error| refusal_of(&error))?;
        let (_, session) = stream.get_ref();
        if !speaks_http2(session.alpn_protocol()) {
            return Err(Refusal::NotHttp2);
        }
        let chain = session.peer_certificates().unwrap_or_default();
        let peer = self.tls.caller(chain).map_err(Refusal::Certificate)?;
        let Some(connection) = self.peers.count(peer.authority().clone()) else {
            return Err(Refusal::PartnerFull(peer.authority().clone()));
        };
        tracing::info!(partner = %peer.authority(), %source, group = ?session.negotiated_key_exchange_group().map(|group| group.name()), "a partner connected");
        Ok(Admitted { stream, peer, source, _socket: under.socket, _connection: connection })
    }

    fn turn_away(&self, source: SocketAddr, why: Refusal) {
        let cause = std::error::Error::source(&why).map(ToString::to_string);
        tracing::warn!(%source, reason = %why, check = cause, "turned away");
        (self.told)(&TurnedAway { source, why });
    }
}

fn refusal_of(error: &io::Error) -> Refusal {
    let in_rustls = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    match in_rustls.and_then(CertificateFault::in_rustls) {
        Some(fault) => Refusal::Certificate(fault),
        None => Refusal::Handshake(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tally_counts_each_key_apart_and_gives_back() {
        let tally = Tally::new(2);
        let first = tally.count("a").unwrap();
        let _second = tally.count("a").unwrap();
        assert!(tally.count("a").is_none());
        assert!(tally.count("b").is_some());
        drop(first);
        assert!(tally.count("a").is_some());
    }

    #[test]
    fn sockets_are_bounded_also_when_nobody_is_shaking_hands() {
        let caps = Caps::new();
        let source = IpAddr::from([127, 0, 0, 1]);
        let mut open = Vec::new();
        for _ in 0..SOCKETS_MAX {
            // The handshake is over; the socket stays.
            open.push(caps.begin(source).unwrap().socket);
        }
        assert_eq!(caps.begin(source).err(), Some(Refusal::SocketsFull));
        open.pop();
        assert!(caps.begin(source).is_ok());
    }
}
