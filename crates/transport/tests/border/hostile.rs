//! A partner with the right certificate that breaks the rules of the stream: frames are written by hand here, because
//! our own sender cannot be made to break them.

use std::time::Duration;

use entente_transport::limits::{CREDIT_FRAMES, HEADERS_BYTES_MAX, HELLO_MAX, PARTNER_CONNECTIONS_MAX};
use entente_transport::{Refusal, StreamEnd};
use hyper_util::rt::TokioIo;
use jiff::SignedDuration;
use prost::Message;
use tokio::sync::mpsc;
use tokio::time::Instant;
use tokio_stream::wrappers::ReceiverStream;
use tonic::transport::Endpoint;
use tonic::{Code, Request, Status, Streaming};

use crate::rig::{Clock, SOON, Served, World, authority, bare, start_of_story};

/// `ToReceiver` with its inner messages as bytes, and a kind of frame that nobody knows.
#[derive(Clone, PartialEq, Message)]
struct Raw {
    #[prost(bytes = "vec", optional, tag = "1")]
    hello: Option<Vec<u8>>,
    #[prost(bytes = "vec", optional, tag = "3")]
    statement: Option<Vec<u8>>,
    #[prost(bytes = "vec", optional, tag = "5")]
    heartbeat: Option<Vec<u8>>,
    #[prost(bytes = "vec", optional, tag = "12")]
    unknown: Option<Vec<u8>>,
}

#[derive(Clone, PartialEq, Message)]
struct RawHello {
    #[prost(uint32, tag = "1")]
    protocol: u32,
    #[prost(int64, tag = "3")]
    wall_time_ms: i64,
}

#[derive(Clone, PartialEq, Message)]
struct RawStatement {
    #[prost(bytes = "vec", tag = "1")]
    statement: Vec<u8>,
    #[prost(int32, tag = "2")]
    lane: i32,
}

/// `ToSender`, as far as these tests look into it.
#[derive(Clone, PartialEq, Message)]
struct RawAnswer {
    #[prost(bytes = "vec", optional, tag = "1")]
    hello: Option<Vec<u8>>,
    #[prost(bytes = "vec", optional, tag = "4")]
    credit: Option<Vec<u8>>,
    #[prost(bytes = "vec", optional, tag = "7")]
    frame_fault: Option<Vec<u8>>,
}

fn greeting(protocol: u32, ahead: SignedDuration) -> Raw {
    let wall_time_ms = start_of_story().checked_add(ahead).unwrap().as_millisecond();
    Raw { hello: Some(RawHello { protocol, wall_time_ms }.encode_to_vec()), ..Raw::default() }
}

fn right_greeting() -> Raw {
    greeting(1, SignedDuration::ZERO)
}

fn statement(lane: i32) -> Raw {
    let inner = RawStatement { statement: vec![1; 10], lane };
    Raw { statement: Some(inner.encode_to_vec()), ..Raw::default() }
}

struct Hostile {
    frames: mpsc::Sender<Raw>,
    answers: Streaming<RawAnswer>,
}

impl Hostile {
    async fn call(served: &Served, world: &World) -> Self {
        Self::call_with(served, world, None).await.unwrap()
    }

    /// With one more header.
    async fn call_with(
        served: &Served,
        world: &World,
        header: Option<(&'static str, String)>,
    ) -> Result<Self, Status> {
        let stream = bare::call(served.address, Some(&world.b_leaf), b"h2").await.unwrap();
        let mut once = Some(TokioIo::new(stream));
        let connect = tower::service_fn(move |_: http::Uri| {
            let stream = once.take();
            async move { stream.ok_or_else(|| std::io::Error::other("used up")) }
        });
        let channel = Endpoint::from_static("http://border").connect_with_connector(connect).await.unwrap();
        let mut grpc = tonic::client::Grpc::new(channel);
        grpc.ready().await.unwrap();
        let (frames, stream) = mpsc::channel(8);
        let path = http::uri::PathAndQuery::from_static("/entente.exchange.v1.Exchange/Deliver");
        let codec = tonic_prost::ProstCodec::<Raw, RawAnswer>::default();
        let mut request = Request::new(ReceiverStream::new(stream));
        if let Some((name, value)) = header {
            request.metadata_mut().insert(name, value.parse().unwrap());
        }
        let answers = grpc.streaming(request, path, codec).await?.into_inner();
        Ok(Self { frames, answers })
    }

    async fn greeted(served: &Served, world: &World) -> Self {
        let hostile = Self::call(served, world).await;
        hostile.frames.send(right_greeting()).await.unwrap();
        hostile
    }

    async fn answer(&mut self) -> Result<Option<RawAnswer>, Status> {
        tokio::time::timeout(SOON, self.answers.message()).await.unwrap()
    }

    /// Reads to the end and answers how it ended.
    async fn end(&mut self) -> Status {
        loop {
            match self.answer().await {
                Ok(Some(_)) => {}
                Ok(None) => panic!("the stream ended without a reason"),
                Err(status) => return status,
            }
        }
    }
}

#[tokio::test]
async fn a_stream_that_says_no_hello_is_dropped() {
    let world = World::new();
    let mut served = Served::new(world.tls_a(&Clock::new())).await;
    let begun = Instant::now();
    let mut hostile = Hostile::call(&served, &world).await;
    assert_eq!(hostile.end().await.code(), Code::DeadlineExceeded);
    let waited = begun.elapsed();
    assert!(waited >= HELLO_MAX && waited < HELLO_MAX + Duration::from_secs(5), "{waited:?}");
    let why = served.turned_away().await.why;
    assert_eq!(why, Refusal::NotOpened { partner: authority("XB.ca"), why: StreamEnd::Silent });
    assert!(served.opened.try_recv().is_err());
}

#[tokio::test]
async fn the_first_frame_is_a_hello_of_our_version_and_the_second_is_none() {
    let world = World::new();
    let mut served = Served::new(world.tls_a(&Clock::new())).await;
    for (first, code) in [
        (statement(1), Code::InvalidArgument),
        (greeting(2, SignedDuration::ZERO), Code::FailedPrecondition),
        (greeting(1, SignedDuration::from_hours(25)), Code::FailedPrecondition),
        (Raw { hello: Some(vec![0x18, 0xff]), ..Raw::default() }, Code::Internal),
    ] {
        let mut hostile = Hostile::call(&served, &world).await;
        hostile.frames.send(first).await.unwrap();
        let status = hostile.end().await;
        assert!(status.code() == code || status.code() == Code::Cancelled, "{status:?}");
        assert!(matches!(served.turned_away().await.why, Refusal::NotOpened { .. }));
        assert!(served.opened.try_recv().is_err(), "the node was given the stream");
    }
    let mut hostile = Hostile::greeted(&served, &world).await;
    hostile.frames.send(right_greeting()).await.unwrap();
    assert_eq!(hostile.end().await.code(), Code::InvalidArgument);
}

#[tokio::test]
async fn one_frame_more_than_the_credit_ends_the_stream() {
    let world = World::new();
    let mut served = Served::new(world.tls_a(&Clock::new())).await;
    let mut hostile = Hostile::greeted(&served, &world).await;
    let mut stream = served.stream().await;
    let mut held = Vec::new();
    for _ in 0..CREDIT_FRAMES {
        hostile.frames.send(statement(1)).await.unwrap();
        held.push(tokio::time::timeout(SOON, stream.arrivals.next()).await.unwrap().unwrap());
    }
    hostile.frames.send(statement(1)).await.unwrap();
    assert!(tokio::time::timeout(SOON, stream.arrivals.next()).await.unwrap().is_none());
    assert_eq!(stream.arrivals.end(), Some(&StreamEnd::Protocol("more frames than credit")));
    assert_eq!(hostile.end().await.code(), Code::InvalidArgument);
}

#[tokio::test]
async fn a_kind_of_frame_that_is_not_known_is_answered_and_the_stream_lives() {
    let world = World::new();
    let mut served = Served::new(world.tls_a(&Clock::new())).await;
    let mut hostile = Hostile::greeted(&served, &world).await;
    let mut stream = served.stream().await;
    hostile.frames.send(Raw { unknown: Some(vec![1, 2, 3]), ..Raw::default() }).await.unwrap();
    // A lane that is not known is a faulty frame too.
    hostile.frames.send(statement(0)).await.unwrap();
    let mut faults = 0;
    while faults < 2 {
        if hostile.answer().await.unwrap().unwrap().frame_fault.is_some() {
            faults += 1;
        }
    }
    hostile.frames.send(Raw { heartbeat: Some(Vec::new()), ..Raw::default() }).await.unwrap();
    hostile.frames.send(statement(2)).await.unwrap();
    assert!(tokio::time::timeout(SOON, stream.arrivals.next()).await.unwrap().is_some());
}

#[tokio::test]
async fn headers_are_bounded_and_nothing_compressed_is_read() {
    let world = World::new();
    let mut served = Served::new(world.tls_a(&Clock::new())).await;
    let padding = |length: usize| Some(("x-padding", "a".repeat(length)));
    let most = usize::try_from(HEADERS_BYTES_MAX).unwrap();
    // The other headers of a call and what HTTP/2 adds to each (RFC 9113, section 6.5.2) take less than 1 KiB.
    let within = Hostile::call_with(&served, &world, padding(most - 1_024)).await.unwrap();
    within.frames.send(right_greeting()).await.unwrap();
    served.stream().await;
    let gzip = Some(("grpc-encoding", "gzip".to_owned()));
    for header in [padding(most), gzip] {
        if let Ok(mut beyond) = Hostile::call_with(&served, &world, header).await {
            let _ = beyond.frames.send(right_greeting()).await;
            beyond.end().await;
        }
    }
    assert!(served.opened.try_recv().is_err(), "the node was given the stream");
}

#[tokio::test]
async fn a_partner_has_so_many_connections_and_no_more() {
    let world = World::new();
    let mut served = Served::new(world.tls_a(&Clock::new())).await;
    let mut connections = Vec::new();
    for _ in 0..PARTNER_CONNECTIONS_MAX {
        connections.push(Hostile::greeted(&served, &world).await);
        served.stream().await;
    }
    if let Ok(stream) = bare::call(served.address, Some(&world.b_leaf), b"h2").await {
        assert!(!bare::is_heard(stream).await);
    }
    assert_eq!(served.turned_away().await.why, Refusal::PartnerFull(authority("XB.ca")));
    // One that goes makes room for one.
    drop(connections.pop());
    let deadline = Instant::now() + SOON;
    loop {
        let stream = bare::call(served.address, Some(&world.b_leaf), b"h2").await.unwrap();
        if bare::is_heard(stream).await {
            break;
        }
        assert!(Instant::now() < deadline, "the place of a closed connection stayed taken");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
