//! The border over a simulated network: no socket and no hour of the machine takes part, so whatever reached past the doorways for
//! them would be found here. A line that is cut is noticed, called again, and carries on.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use entente_transport::{
    Bytes, Connect, DialFault, Dialer, Lane, Listener, Sending, StatementFrame, ToReceiver, ToSender,
};
use turmoil::net::{TcpListener, TcpStream};

use crate::rig::{Clock, Served, World, authority, hello};

const PORT: u16 = 7_443;
/// Longer than the heartbeats take to notice that nobody answers.
const LONG: Duration = Duration::from_secs(120);

/// Sockets of the simulated network.
struct Simulated;

impl Connect for Simulated {
    type Io = TcpStream;

    async fn connect(&self, address: &str) -> io::Result<TcpStream> {
        TcpStream::connect(address).await
    }
}

struct Port(TcpListener);

impl Listener for Port {
    type Io = TcpStream;

    async fn accept(&mut self) -> io::Result<(TcpStream, SocketAddr)> {
        self.0.accept().await
    }
}

fn statement(mark: u8) -> ToReceiver {
    ToReceiver::Statement(StatementFrame { statement: Bytes::from(vec![mark; 300]), lane: Lane::Routine })
}

/// A node that acknowledges whatever comes with what came.
async fn answering(world: &World, clock: &Clock) -> turmoil::Result {
    let listener = Port(TcpListener::bind(("0.0.0.0", PORT)).await?);
    let mut served = Served::behind(listener, world.tls_a(clock));
    while let Some(mut stream) = served.opened.recv().await {
        tokio::spawn(async move {
            while let Some(arrived) = stream.arrivals.next().await {
                let ToReceiver::Statement(frame) = arrived.frame else { continue };
                let _ = stream.answers.send(ToSender::Acknowledgement(frame.statement)).await;
            }
        });
    }
    Ok(())
}

/// Calls, sends one statement and waits for its answer.
async fn told(dialer: &Dialer<Simulated>, mark: u8) -> Result<bool, DialFault> {
    let mut stream = dialer.open(&authority("XA.ca"), &format!("xa:{PORT}"), hello(2)).await?;
    let frame = statement(mark);
    let cost = Sending::cost(&frame);
    stream.sending.room_for(cost).await.unwrap();
    stream.sending.send(frame).await.unwrap();
    let answer = tokio::time::timeout(LONG, stream.answers.next()).await.unwrap();
    Ok(answer == Some(ToSender::Acknowledgement(Bytes::from(vec![mark; 300]))))
}

#[test]
fn a_line_that_is_cut_is_noticed_and_carries_again_when_it_is_mended() {
    let mut network = turmoil::Builder::new().simulation_duration(Duration::from_secs(900)).build();
    let (there, clock) = (std::rc::Rc::new(World::new()), Clock::new());
    let (here, our_clock) = (std::rc::Rc::clone(&there), clock.clone());
    network.host("xa", move || {
        let (world, clock) = (std::rc::Rc::clone(&there), clock.clone());
        async move { answering(&world, &clock).await }
    });
    network.client("xb", async move {
        let dialer = Dialer::new(here.tls_b(&our_clock), Simulated);
        assert!(told(&dialer, 1).await?, "the control: a whole line carries");
        // A stream that stands when the line is cut ends by its heartbeats, and does not hang.
        let mut standing = dialer.open(&authority("XA.ca"), &format!("xa:{PORT}"), hello(2)).await?;
        turmoil::partition("xa", "xb");
        let ended = tokio::time::timeout(LONG, standing.answers.next()).await;
        assert_eq!(ended.ok(), Some(None), "the silence of a cut line is noticed");
        let fault = told(&dialer, 2).await.expect_err("nobody is reached over a cut line");
        assert!(fault.trying_again_helps(), "{fault}");
        turmoil::repair("xa", "xb");
        assert!(told(&dialer, 3).await?, "the same node is called again and answers");
        Ok(())
    });
    network.run().expect("the simulation ends by itself");
}
