//! The same border over a network that is none: the sockets come in through two small traits, or nothing that uses this
//! crate could ever be simulated.

use std::io;
use std::net::SocketAddr;

use entente_transport::{Bytes, Connect, Dialer, Lane, Listener, StatementFrame, ToReceiver, ToSender};
use tokio::io::DuplexStream;
use tokio::sync::mpsc;

use crate::rig::{Clock, SOON, Served, World, authority, hello};

/// Both ends of a pipe that is made anew for each call.
const PIPE_BYTES: usize = 64 << 10;

struct Arriving(mpsc::UnboundedReceiver<DuplexStream>);

impl Listener for Arriving {
    type Io = DuplexStream;

    async fn accept(&mut self) -> io::Result<(DuplexStream, SocketAddr)> {
        match self.0.recv().await {
            Some(stream) => Ok((stream, SocketAddr::from(([192, 0, 2, 1], 1)))),
            None => std::future::pending().await,
        }
    }
}

struct Leaving(mpsc::UnboundedSender<DuplexStream>);

impl Connect for Leaving {
    type Io = DuplexStream;

    async fn connect(&self, address: &str) -> io::Result<DuplexStream> {
        assert_eq!(address, "node-of-xa:7443");
        let (near, far) = tokio::io::duplex(PIPE_BYTES);
        self.0.send(far).map_err(|_| io::Error::from(io::ErrorKind::ConnectionRefused))?;
        Ok(near)
    }
}

#[tokio::test]
async fn a_pair_meets_over_any_byte_stream() {
    let world = World::new();
    let (leaving, arriving) = mpsc::unbounded_channel();
    let mut at_a = Served::behind(Arriving(arriving), world.tls_a(&Clock::new()));
    let dialer = Dialer::new(world.tls_b(&Clock::new()), Leaving(leaving));
    let mut out = dialer.open(&authority("XA.ca"), "node-of-xa:7443", hello(2)).await.unwrap();
    let mut inn = at_a.stream().await;
    out.sending.room_for(1).await.unwrap();
    let statement = StatementFrame { statement: Bytes::from_static(b"signed"), lane: Lane::Routine };
    out.sending.send(ToReceiver::Statement(statement.clone())).await.unwrap();
    let arrived = tokio::time::timeout(SOON, inn.arrivals.next()).await.unwrap().unwrap();
    assert_eq!(arrived.frame, ToReceiver::Statement(statement));
    let answer = ToSender::Acknowledgement(Bytes::from_static(b"signed too"));
    inn.answers.send(answer.clone()).await.unwrap();
    assert_eq!(tokio::time::timeout(SOON, out.answers.next()).await.unwrap(), Some(answer));
}
