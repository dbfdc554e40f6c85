//! Open streams: frames both ways, credit, replacement, clocks, and what ends them.

use std::sync::Arc;
use std::time::Duration;

use entente_transport::limits::{
    CREDIT_BYTES, CREDIT_FRAMES, FRAME_BYTES_MAX, SECTION_BYTES_MAX, SECTIONS_MAX,
};
use entente_transport::{
    Bytes, CertificateFault, Deferred, DeferredCause, DialFault, FrameFault, FrameFaultCause, HeadAnswer,
    HeadFrame, InboundStream, Lane, NotSent, OutboundStream, Refusal, Sending, StatementFrame, StreamEnd,
    ToReceiver, ToSender, TransmittalFrame,
};
use jiff::SignedDuration;

use crate::rig::{Clock, SOON, Served, World, authority, call, credentials, hello};

fn transmittal(mark: u8) -> ToReceiver {
    ToReceiver::Transmittal(TransmittalFrame {
        statement: Bytes::from(vec![mark; 900]),
        ciphertexts: vec![Bytes::from(vec![mark; 1_040]), Bytes::from(vec![mark; 4_112])],
        key_envelopes: vec![Bytes::from(vec![mark; 120])],
        lane: Lane::Urgent,
    })
}

fn statement(mark: u8) -> ToReceiver {
    ToReceiver::Statement(StatementFrame { statement: Bytes::from(vec![mark; 300]), lane: Lane::Routine })
}

fn head() -> ToReceiver {
    ToReceiver::Head(HeadFrame {
        checkpoint: Bytes::from_static(b"a newer note"),
        old_size: 7,
        consistency: vec![[1; 32], [2; 32]],
    })
}

async fn arrived(stream: &mut InboundStream) -> entente_transport::Arrived {
    tokio::time::timeout(SOON, stream.arrivals.next()).await.unwrap().unwrap()
}

async fn answer(stream: &mut OutboundStream) -> Option<ToSender> {
    tokio::time::timeout(SOON, stream.answers.next()).await.unwrap()
}

/// B has opened a stream to A.
async fn opened(world: &World, served: &mut Served, clock: &Clock) -> (OutboundStream, InboundStream) {
    let tls = world.tls_b(clock);
    let out = call(&tls, "XA.ca", served.address, 2).await.unwrap();
    (out, served.stream().await)
}

async fn send(stream: &OutboundStream, frame: ToReceiver) {
    let cost = Sending::cost(&frame);
    tokio::time::timeout(SOON, stream.sending.room_for(cost)).await.unwrap().unwrap();
    stream.sending.send(frame).await.unwrap();
}

#[tokio::test]
async fn an_honest_pair_exchanges_frames_both_ways() {
    let world = World::new();
    let clock = Clock::new();
    let mut at_a = Served::new(world.tls_a(&clock)).await;
    let mut at_b = Served::new(world.tls_b(&clock)).await;
    let (b_to_a, in_a) = opened(&world, &mut at_a, &clock).await;
    let tls_a = world.tls_a(&clock);
    let a_to_b = call(&tls_a, "XB.ca", at_b.address, 3).await.unwrap();
    let in_b = at_b.stream().await;
    assert_eq!(in_a.peer.authority(), &authority("XB.ca"));
    assert_eq!(in_a.hello, hello(2));
    assert_eq!(in_b.hello, hello(3));
    assert_eq!(a_to_b.hello, hello(1));
    assert!(!in_a.skew.is_flagged());
    for (mut out, mut inn) in [(b_to_a, in_a), (a_to_b, in_b)] {
        for frame in [transmittal(1), head(), statement(2)] {
            send(&out, frame.clone()).await;
            assert_eq!(arrived(&mut inn).await.frame, frame);
        }
        for said in answers() {
            inn.answers.send(said.clone()).await.unwrap();
            assert_eq!(answer(&mut out).await, Some(said));
        }
    }
}

fn answers() -> Vec<ToSender> {
    let deferred = |cause| ToSender::Deferred(Deferred { statement: [9; 32], cause, retry_after_ms: 30_000 });
    vec![
        ToSender::Acknowledgement(Bytes::from_static(b"signed")),
        deferred(DeferredCause::UnknownAgreement { named: [1; 32], in_force: Some([2; 32]) }),
        deferred(DeferredCause::UnknownAgreement { named: [1; 32], in_force: None }),
        deferred(DeferredCause::MissingPredecessor { named: [3; 32] }),
        deferred(DeferredCause::StaleEncryptionKey { certificate: Bytes::from_static(b"newer") }),
        deferred(DeferredCause::Reserve),
        ToSender::HeadAnswer(HeadAnswer::Cosigned(Bytes::from_static(b"line"))),
        ToSender::HeadAnswer(HeadAnswer::HeldSize(0)),
        ToSender::FrameFault(FrameFault { carriage: Some([4; 32]), cause: FrameFaultCause::NotAuthentic }),
    ]
}

#[tokio::test]
async fn the_largest_transmittal_crosses_and_a_larger_frame_does_not() {
    let world = World::new();
    let clock = Clock::new();
    let mut at_a = Served::new(world.tls_a(&clock)).await;
    let (out, mut inn) = opened(&world, &mut at_a, &clock).await;
    let with = |length: usize| TransmittalFrame {
        statement: Bytes::from(vec![1; 16 << 10]),
        ciphertexts: vec![Bytes::from(vec![2; length]); SECTIONS_MAX],
        key_envelopes: vec![Bytes::from(vec![3; 8 << 10]); 2],
        lane: Lane::Routine,
    };
    let largest = ToReceiver::Transmittal(with(SECTION_BYTES_MAX));
    assert!(Sending::cost(&largest) <= FRAME_BYTES_MAX as u64);
    send(&out, largest.clone()).await;
    assert_eq!(arrived(&mut inn).await.frame, largest);

    send(&out, ToReceiver::Transmittal(with(SECTION_BYTES_MAX + (16 << 10)))).await;
    assert!(tokio::time::timeout(SOON, inn.arrivals.next()).await.unwrap().is_none());
    assert!(inn.arrivals.end().is_some());
}

#[tokio::test]
async fn a_frame_with_a_section_too_large_is_answered_and_the_stream_lives() {
    let world = World::new();
    let clock = Clock::new();
    let mut at_a = Served::new(world.tls_a(&clock)).await;
    let (mut out, mut inn) = opened(&world, &mut at_a, &clock).await;
    let too_large = TransmittalFrame {
        statement: Bytes::from_static(b"statement"),
        ciphertexts: vec![Bytes::from(vec![0; SECTION_BYTES_MAX + 1])],
        key_envelopes: Vec::new(),
        lane: Lane::Routine,
    };
    send(&out, ToReceiver::Transmittal(too_large)).await;
    let said = answer(&mut out).await;
    assert!(matches!(
        said,
        Some(ToSender::FrameFault(FrameFault { carriage: Some(_), cause: FrameFaultCause::Malformed }))
    ));
    send(&out, statement(1)).await;
    assert_eq!(arrived(&mut inn).await.frame, statement(1));
}

#[tokio::test]
async fn what_is_not_answered_holds_credit_and_an_answer_gives_it_back() {
    let world = World::new();
    let clock = Clock::new();
    let mut at_a = Served::new(world.tls_a(&clock)).await;
    let (out, mut inn) = opened(&world, &mut at_a, &clock).await;
    let cost = Sending::cost(&statement(0));
    let mut held = Vec::new();
    for _ in 0..CREDIT_FRAMES {
        send(&out, statement(0)).await;
        held.push(arrived(&mut inn).await.charge);
    }
    assert_eq!(out.sending.room().frames, 0);
    assert_eq!(out.sending.room().bytes, CREDIT_BYTES - cost * CREDIT_FRAMES);
    assert_eq!(out.sending.send(statement(1)).await, Err(NotSent::NoCredit));
    // Heads have their own lane.
    out.sending.send(head()).await.unwrap();
    assert_eq!(arrived(&mut inn).await.frame, head());
    drop(held.pop());
    send(&out, statement(2)).await;
    assert_eq!(arrived(&mut inn).await.frame, statement(2));
}

#[tokio::test]
async fn a_newer_stream_of_the_same_sender_ends_the_older() {
    let world = World::new();
    let clock = Clock::new();
    let mut at_a = Served::new(world.tls_a(&clock)).await;
    let (mut older_out, mut older_in) = opened(&world, &mut at_a, &clock).await;
    let (newer_out, mut newer_in) = opened(&world, &mut at_a, &clock).await;
    assert!(tokio::time::timeout(SOON, older_in.arrivals.next()).await.unwrap().is_none());
    assert_eq!(older_in.arrivals.end(), Some(&StreamEnd::Replaced));
    assert!(answer(&mut older_out).await.is_none());
    assert_eq!(older_out.answers.end(), Some(&StreamEnd::Replaced));
    assert!(older_out.sending.has_ended());
    send(&newer_out, statement(1)).await;
    assert_eq!(arrived(&mut newer_in).await.frame, statement(1));
}

#[tokio::test]
async fn clocks_apart_are_flagged_and_clocks_a_day_apart_do_not_exchange() {
    let world = World::new();
    let clock = Clock::new();
    let mut at_a = Served::new(world.tls_a(&clock)).await;
    let ahead = Clock::new();
    ahead.forward(SignedDuration::from_mins(6));
    let (out, inn) = opened(&world, &mut at_a, &ahead).await;
    assert!(out.skew.is_flagged() && inn.skew.is_flagged());
    assert!(inn.skew.0 > SignedDuration::from_mins(5), "B is ahead of A: {:?}", inn.skew);

    ahead.forward(SignedDuration::from_hours(24));
    let tls = world.tls_b(&ahead);
    let fault = call(&tls, "XA.ca", at_a.address, 2).await.unwrap_err();
    assert!(!fault.trying_again_helps(), "{fault:?}");
    assert!(matches!(fault, DialFault::NotOpened { source: StreamEnd::Skew(_), .. }), "{fault:?}");
    let turned = at_a.turned_away().await.why;
    assert!(
        matches!(
            turned,
            Refusal::NotOpened { why: StreamEnd::Skew(_) | StreamEnd::Closed | StreamEnd::Broken(_), .. }
        ),
        "{turned:?}"
    );
}

#[tokio::test]
async fn a_pin_taken_away_ends_the_stream_at_the_next_frame() {
    let world = World::new();
    let clock = Clock::new();
    let tls_a = world.tls_a(&clock);
    let mut at_a = Served::new(Arc::clone(&tls_a)).await;
    let (mut out, mut inn) = opened(&world, &mut at_a, &clock).await;
    send(&out, statement(1)).await;
    assert_eq!(arrived(&mut inn).await.frame, statement(1));

    // The pin of another key takes its place.
    tls_a.reload(credentials(&world.a_leaf), world.trust_at_a(&[&world.a_leaf], &[])).unwrap();
    let _ = out.sending.send(statement(2)).await;
    assert!(tokio::time::timeout(SOON, inn.arrivals.next()).await.unwrap().is_none(), "a frame was taken");
    let fault = CertificateFault::KeyNotPinned { claimed: authority("XB.ca") };
    assert_eq!(inn.arrivals.end(), Some(&StreamEnd::NotAdmitted(fault)));
    // The partner learns that it is not admitted, not why.
    assert!(answer(&mut out).await.is_none());
    assert_eq!(out.answers.end(), Some(&StreamEnd::RefusedByPartner));
    let again = call(&world.tls_b(&clock), "XA.ca", at_a.address, 2).await;
    assert!(matches!(again, Err(DialFault::RefusedByPartner { .. })), "{again:?}");
}

#[tokio::test]
async fn a_certificate_that_expires_ends_a_silent_stream_within_a_heartbeat() {
    let world = World::new();
    let at_a_clock = Clock::new();
    let mut at_a = Served::new(world.tls_a(&at_a_clock)).await;
    let (_out, mut inn) = opened(&world, &mut at_a, &Clock::new()).await;
    // Only A's clock moves, after the check at the beginning of the stream.
    tokio::time::sleep(Duration::from_millis(300)).await;
    at_a_clock.forward(SignedDuration::from_hours(24 * 401));
    assert!(tokio::time::timeout(SOON, inn.arrivals.next()).await.unwrap().is_none());
    assert_eq!(inn.arrivals.end(), Some(&StreamEnd::NotAdmitted(CertificateFault::Expired)));
}

#[tokio::test]
async fn a_node_that_shuts_down_ends_its_streams() {
    let world = World::new();
    let clock = Clock::new();
    let mut at_a = Served::new(world.tls_a(&clock)).await;
    let (mut out, mut inn) = opened(&world, &mut at_a, &clock).await;
    at_a.stop();
    assert!(tokio::time::timeout(SOON, inn.arrivals.next()).await.unwrap().is_none());
    assert_eq!(inn.arrivals.end(), Some(&StreamEnd::Shutdown));
    assert!(answer(&mut out).await.is_none());
    assert!(out.answers.end().unwrap().trying_again_helps());
    // The port is closed: nobody is there to be reached.
    tokio::time::sleep(Duration::from_millis(200)).await;
    let again = call(&world.tls_b(&clock), "XA.ca", at_a.address, 2).await;
    assert!(matches!(again, Err(DialFault::Unreachable { .. })), "{again:?}");
}

#[tokio::test]
async fn dropping_a_stream_ends_it_on_the_other_side() {
    let world = World::new();
    let clock = Clock::new();
    let mut at_a = Served::new(world.tls_a(&clock)).await;
    let (out, mut inn) = opened(&world, &mut at_a, &clock).await;
    drop(out);
    assert!(tokio::time::timeout(SOON, inn.arrivals.next()).await.unwrap().is_none());
    let (mut out, inn) = opened(&world, &mut at_a, &clock).await;
    drop(inn);
    assert!(answer(&mut out).await.is_none());
}

#[tokio::test]
async fn only_partners_can_be_called() {
    let world = World::new();
    let tls = world.tls_b(&Clock::new());
    let at_c = Served::new(world.tls_a(&Clock::new())).await;
    let fault = call(&tls, "XC.ca", at_c.address, 2).await.unwrap_err();
    assert!(matches!(fault, DialFault::NotAPartner(_)));
}
