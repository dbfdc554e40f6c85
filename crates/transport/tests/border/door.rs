//! The accept loop: silent and slow callers, callers of old protocols, and the caps, at the limit and beyond.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use entente_transport::limits::{DESCRIPTORS_REST, HANDSHAKE_MAX, HANDSHAKES_MAX, HANDSHAKES_PER_SOURCE_MAX};
use entente_transport::{Listener, Refusal};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::Instant;

use crate::rig::{Clock, SOON, Served, World, authority, bare, call};

/// A socket from another address of this machine.
async fn from_source(source: [u8; 4], to: SocketAddr) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(SocketAddr::from((source, 0))).unwrap();
    socket.connect(to).await.unwrap()
}

async fn is_closed(stream: &mut TcpStream) {
    let mut nothing = [0; 1];
    let read = tokio::time::timeout(SOON, stream.read(&mut nothing)).await.unwrap();
    assert!(matches!(read, Ok(0) | Err(_)), "something was said to a silent caller");
}

#[tokio::test]
async fn silent_callers_are_dropped_and_do_not_keep_a_partner_out() {
    let world = World::new();
    let mut served = Served::new(world.tls_a(&Clock::new())).await;
    let begun = Instant::now();
    let mut silent = Vec::new();
    for _ in 0..HANDSHAKES_PER_SOURCE_MAX {
        silent.push(from_source([127, 0, 0, 2], served.address).await);
    }
    // One beyond the limit is closed at once, and says so.
    let mut beyond = from_source([127, 0, 0, 2], served.address).await;
    is_closed(&mut beyond).await;
    assert_eq!(served.turned_away().await.why, Refusal::SourceFull);
    assert!(begun.elapsed() < HANDSHAKE_MAX, "the caller beyond the limit was kept");

    // The partner comes from elsewhere and is let in while they wait.
    let tls = world.tls_b(&Clock::new());
    let stream = call(&tls, "XA.ca", served.address, 2).await.unwrap();
    assert_eq!(stream.peer.authority(), &authority("XA.ca"));

    for caller in &mut silent {
        is_closed(caller).await;
    }
    let waited = begun.elapsed();
    assert!(waited >= HANDSHAKE_MAX && waited < HANDSHAKE_MAX + Duration::from_secs(5), "{waited:?}");
    for _ in 0..HANDSHAKES_PER_SOURCE_MAX {
        let turned = served.turned_away().await;
        assert_eq!(turned.why, Refusal::HandshakeTooSlow);
        assert_eq!(turned.source.ip().to_string(), "127.0.0.2");
    }
    // And their places are free again.
    let again = from_source([127, 0, 0, 2], served.address).await;
    assert!(tokio::time::timeout(Duration::from_millis(200), again.readable()).await.is_err());
}

#[tokio::test]
async fn handshakes_under_way_are_bounded_over_all_sources() {
    let world = World::new();
    let mut served = Served::new(world.tls_a(&Clock::new())).await;
    let mut silent = Vec::new();
    for number in 0..HANDSHAKES_MAX {
        let source = u8::try_from(number / HANDSHAKES_PER_SOURCE_MAX).unwrap();
        silent.push(from_source([127, 0, 1, source + 1], served.address).await);
    }
    let mut beyond = from_source([127, 0, 2, 1], served.address).await;
    is_closed(&mut beyond).await;
    assert_eq!(served.turned_away().await.why, Refusal::HandshakesFull);
    drop(silent);
}

#[tokio::test]
async fn a_caller_that_knows_only_tls_1_2_gets_an_alert() {
    let world = World::new();
    let mut served = Served::new(world.tls_a(&Clock::new())).await;
    let mut socket = TcpStream::connect(served.address).await.unwrap();
    socket.write_all(&client_hello_1_2()).await.unwrap();
    let mut answer = Vec::new();
    tokio::time::timeout(SOON, socket.read_to_end(&mut answer)).await.unwrap().unwrap();
    // RFC 8446, section 6: an alert record, fatal, protocol_version.
    assert!(matches!(answer.as_slice(), [21, 3, _, 0, 2, 2, 70]), "{answer:?}");
    assert!(matches!(served.turned_away().await.why, Refusal::Handshake(_)));
    assert_eq!(served.hellos(), 0);
}

/// A ClientHello of TLS 1.2 (RFC 5246, section 7.4.1.2): no `supported_versions`.
fn client_hello_1_2() -> Vec<u8> {
    let mut extensions = Vec::new();
    extensions.extend([0, 10, 0, 4, 0, 2, 0, 29]); // supported_groups: x25519
    extensions.extend([0, 13, 0, 6, 0, 4, 8, 7, 4, 3]); // signature_algorithms: ed25519, ecdsa_secp256r1_sha256
    let mut body = vec![3, 3];
    body.extend([0x5a; 32]); // random
    body.push(0); // no session
    body.extend([0, 4, 0xc0, 0x2b, 0xc0, 0x2c]); // ECDHE_ECDSA with AES-GCM
    body.extend([1, 0]); // no compression
    body.extend(u16::try_from(extensions.len()).unwrap().to_be_bytes());
    body.extend(extensions);
    let mut handshake = vec![1, 0];
    handshake.extend(u16::try_from(body.len()).unwrap().to_be_bytes());
    handshake.extend(body);
    let mut record = vec![22, 3, 1];
    record.extend(u16::try_from(handshake.len()).unwrap().to_be_bytes());
    record.extend(handshake);
    record
}

#[tokio::test]
async fn a_partner_that_does_not_speak_http_2_is_not_heard() {
    let world = World::new();
    let mut served = Served::new(world.tls_a(&Clock::new())).await;
    let stream = bare::call(served.address, Some(&world.b_leaf), b"http/1.1").await;
    assert!(stream.is_err(), "a protocol was agreed on");
    assert!(matches!(served.turned_away().await.why, Refusal::Handshake(_)));
}

/// A listener whose process has no descriptor left.
struct Exhausted(Arc<AtomicUsize>);

impl Listener for Exhausted {
    type Io = TcpStream;

    async fn accept(&mut self) -> std::io::Result<(TcpStream, SocketAddr)> {
        self.0.fetch_add(1, Ordering::SeqCst);
        // EMFILE
        Err(std::io::Error::from_raw_os_error(24))
    }
}

#[tokio::test]
async fn without_descriptors_the_accept_loop_rests_instead_of_spinning() {
    let world = World::new();
    let asked = Arc::new(AtomicUsize::new(0));
    let serving = Served::behind(Exhausted(Arc::clone(&asked)), world.tls_a(&Clock::new()));
    tokio::time::sleep(DESCRIPTORS_REST * 10).await;
    let asked = asked.load(Ordering::SeqCst);
    assert!((2..=15).contains(&asked), "asked {asked} times in ten rests");
    drop(serving);
}
