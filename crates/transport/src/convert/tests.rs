//! Bounds of each frame at the limit and beyond, and the way there and back for any frame.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn transmittal(change: impl FnOnce(&mut pb::Transmittal)) -> pb::ToReceiver {
    let mut inner = pb::Transmittal {
        statement: Bytes::from_static(b"statement"),
        ciphertexts: vec![Bytes::from_static(b"section")],
        key_envelopes: vec![Bytes::from_static(b"envelope")],
        lane: pb::Lane::Routine.into(),
    };
    change(&mut inner);
    pb::ToReceiver { frame: Some(pb::to_receiver::Frame::Transmittal(inner)) }
}

fn head(checkpoint: usize, hashes: usize, hash: usize) -> pb::ToReceiver {
    let inner =
        pb::Head { checkpoint: bytes(checkpoint), old_size: 1, consistency: vec![bytes(hash); hashes] };
    pb::ToReceiver { frame: Some(pb::to_receiver::Frame::Head(inner)) }
}

fn bytes(length: usize) -> Bytes {
    Bytes::from(vec![1; length])
}

fn is_taken(frame: pb::ToReceiver) -> bool {
    matches!(read_from_sender(frame), Ok(FromSender::Frame(..)))
}

#[test]
fn every_bound_of_a_frame_holds_at_the_limit_and_not_beyond() {
    let statement = |n| transmittal(|t| t.statement = bytes(n));
    let section = |n| transmittal(|t| t.ciphertexts = vec![bytes(n)]);
    let sections = |n| transmittal(|t| t.ciphertexts = vec![bytes(1); n]);
    let envelope = |n| transmittal(|t| t.key_envelopes = vec![bytes(n)]);
    let envelopes = |n| transmittal(|t| t.key_envelopes = vec![bytes(1); n]);
    for (what, at, beyond) in [
        ("statement", statement(STATEMENT_BYTES_MAX), statement(STATEMENT_BYTES_MAX + 1)),
        ("no statement", statement(1), statement(0)),
        ("section", section(SECTION_BYTES_MAX), section(SECTION_BYTES_MAX + 1)),
        ("empty section", section(1), section(0)),
        ("sections", sections(SECTIONS_MAX), sections(SECTIONS_MAX + 1)),
        ("envelope", envelope(KEY_ENVELOPE_BYTES_MAX), envelope(KEY_ENVELOPE_BYTES_MAX + 1)),
        ("envelopes", envelopes(KEY_ENVELOPES_MAX), envelopes(KEY_ENVELOPES_MAX + 1)),
        ("lane", transmittal(|t| t.lane = 2), transmittal(|t| t.lane = 3)),
        ("no lane", transmittal(|t| t.lane = 1), transmittal(|t| t.lane = 0)),
        ("checkpoint", head(CHECKPOINT_BYTES_MAX, 1, 32), head(CHECKPOINT_BYTES_MAX + 1, 1, 32)),
        ("proof", head(1, PROOF_HASHES_MAX, 32), head(1, PROOF_HASHES_MAX + 1, 32)),
        ("hash", head(1, 1, 32), head(1, 1, 33)),
    ] {
        assert!(is_taken(at), "{what} at its limit");
        assert!(!is_taken(beyond), "{what} beyond its limit");
    }
}

#[test]
fn a_malformed_frame_is_answered_with_the_digest_of_its_statement() {
    let frame = transmittal(|t| t.lane = 0);
    let expected: Digest32 = Sha256::digest(b"statement").into();
    let Ok(FromSender::Faulty(ToSender::FrameFault(fault))) = read_from_sender(frame) else {
        panic!("a fault was expected");
    };
    assert_eq!(fault.carriage, Some(expected));
    assert_eq!(fault.cause, FrameFaultCause::Malformed);
}

fn answer(frame: pb::to_sender::Frame) -> Result<FromReceiver, Malformed> {
    read_from_receiver(pb::ToSender { frame: Some(frame) })
}

#[test]
fn an_answer_needs_what_its_cause_names() {
    use pb::to_sender::Frame;
    let deferred = pb::Deferred {
        statement_digest: bytes(32),
        cause: pb::DeferredCause::UnknownAgreement.into(),
        retry_after_ms: RETRY_AFTER_MS_MAX,
        named: bytes(32),
        in_force: Bytes::new(),
        encryption_certificate: Bytes::new(),
    };
    assert!(answer(Frame::Deferred(deferred.clone())).is_ok());
    // The number of a cause is for ever.
    let unknown_type = pb::Deferred { cause: 8, ..deferred.clone() };
    let Ok(FromReceiver::Frame(ToSender::Deferred(read))) = answer(Frame::Deferred(unknown_type)) else {
        panic!("a deferral was expected");
    };
    assert_eq!(read.cause, DeferredCause::UnknownType);
    for (field, broken) in [
        ("deferred.named", pb::Deferred { named: Bytes::new(), ..deferred.clone() }),
        ("deferred.in_force", pb::Deferred { in_force: bytes(31), ..deferred.clone() }),
        ("deferred.statement_digest", pb::Deferred { statement_digest: bytes(33), ..deferred.clone() }),
        ("deferred.cause", pb::Deferred { cause: 0, ..deferred.clone() }),
        ("deferred.cause", pb::Deferred { cause: 99, ..deferred.clone() }),
        (
            "deferred.retry_after_ms",
            pb::Deferred { retry_after_ms: RETRY_AFTER_MS_MAX + 1, ..deferred.clone() },
        ),
        (
            "deferred.encryption_certificate",
            pb::Deferred { cause: pb::DeferredCause::StaleEncryptionKey.into(), ..deferred },
        ),
    ] {
        assert_eq!(answer(Frame::Deferred(broken)).unwrap_err(), Malformed(field));
    }
    let empty = Frame::HeadAnswer(pb::HeadAnswer { answer: None });
    assert_eq!(answer(empty).unwrap_err(), Malformed("head_answer.answer"));
    let nothing = Frame::Acknowledgement(pb::Acknowledgement { statement: Bytes::new() });
    assert_eq!(answer(nothing).unwrap_err(), Malformed("acknowledgement.statement"));
}

#[test]
fn a_hello_is_bounded_and_dated() {
    let hello = Hello {
        incarnation: 3,
        held: None,
        encryption_certificates: vec![bytes(10); ENCRYPTION_CERTIFICATES_MAX],
    };
    let now: Timestamp = "2027-03-05T09:00:00.123Z".parse().unwrap();
    let written = write_hello(hello.clone(), now);
    let read = read_hello(written.clone()).unwrap();
    assert_eq!(read, Greeting { protocol: PROTOCOL, wall_time: now, hello });
    let mut many = written.clone();
    many.encryption_certificates.push(bytes(10));
    assert_eq!(read_hello(many).unwrap_err(), Malformed("hello.encryption_certificates"));
    let never = pb::Hello { wall_time_ms: i64::MAX, ..written };
    assert_eq!(read_hello(never).unwrap_err(), Malformed("hello.wall_time_ms"));
}

fn some_bytes(max: usize) -> impl Strategy<Value = Bytes> {
    vec(any::<u8>(), 1..=max).prop_map(Bytes::from)
}

fn lane() -> impl Strategy<Value = Lane> {
    prop_oneof![Just(Lane::Urgent), Just(Lane::Routine)]
}

fn to_receiver() -> impl Strategy<Value = ToReceiver> {
    let transmittal =
        (some_bytes(200), vec(some_bytes(300), 0..=SECTIONS_MAX), vec(some_bytes(90), 0..=2), lane())
            .prop_map(|(statement, ciphertexts, key_envelopes, lane)| {
                ToReceiver::Transmittal(TransmittalFrame { statement, ciphertexts, key_envelopes, lane })
            });
    let statement = (some_bytes(200), lane())
        .prop_map(|(statement, lane)| ToReceiver::Statement(StatementFrame { statement, lane }));
    let head = (some_bytes(300), any::<u64>(), vec(any::<Digest32>(), 0..=PROOF_HASHES_MAX)).prop_map(
        |(checkpoint, old_size, consistency)| {
            ToReceiver::Head(HeadFrame { checkpoint, old_size, consistency })
        },
    );
    prop_oneof![transmittal, statement, head]
}

fn deferred_cause() -> impl Strategy<Value = DeferredCause> {
    prop_oneof![
        (any::<Digest32>(), any::<Option<Digest32>>())
            .prop_map(|(named, in_force)| DeferredCause::UnknownAgreement { named, in_force }),
        any::<Digest32>().prop_map(|named| DeferredCause::MissingPredecessor { named }),
        Just(DeferredCause::PartsMissing),
        some_bytes(100).prop_map(|certificate| DeferredCause::StaleEncryptionKey { certificate }),
        Just(DeferredCause::NumberTooFar),
        Just(DeferredCause::Quota),
        Just(DeferredCause::Reserve),
        Just(DeferredCause::UnknownType),
    ]
}

fn frame_fault_cause() -> impl Strategy<Value = FrameFaultCause> {
    prop_oneof![
        Just(FrameFaultCause::Malformed),
        Just(FrameFaultCause::NotAuthentic),
        Just(FrameFaultCause::WrongParty),
        Just(FrameFaultCause::ContentMismatch),
        Just(FrameFaultCause::UnknownFrame),
    ]
}

fn to_sender() -> impl Strategy<Value = ToSender> {
    let deferred = (any::<Digest32>(), deferred_cause(), 0..=RETRY_AFTER_MS_MAX).prop_map(
        |(statement, cause, retry_after_ms)| {
            ToSender::Deferred(Deferred { statement, cause, retry_after_ms })
        },
    );
    let head_answer = prop_oneof![
        some_bytes(COSIGNATURE_BYTES_MAX).prop_map(HeadAnswer::Cosigned),
        any::<u64>().prop_map(HeadAnswer::HeldSize),
        Just(HeadAnswer::Fault(HeadFault::NotThisTree)),
        Just(HeadAnswer::Fault(HeadFault::Inconsistent)),
    ];
    prop_oneof![
        some_bytes(300).prop_map(ToSender::Acknowledgement),
        deferred,
        head_answer.prop_map(ToSender::HeadAnswer),
        (any::<Option<Digest32>>(), frame_fault_cause())
            .prop_map(|(carriage, cause)| ToSender::FrameFault(FrameFault { carriage, cause })),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_a_sender_writes_its_receiver_reads_at_the_same_cost(frame in to_receiver()) {
        let (written, cost) = write_to_receiver(frame.clone());
        let carried = pb::ToReceiver::decode(written.encode_to_vec().as_slice()).unwrap();
        match read_from_sender(carried) {
            Ok(FromSender::Frame(read, counted)) => {
                prop_assert_eq!(read, frame);
                prop_assert_eq!(counted, cost);
            }
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn what_a_receiver_writes_its_sender_reads(frame in to_sender()) {
        let written = write_to_sender(frame.clone());
        let carried = pb::ToSender::decode(written.encode_to_vec().as_slice()).unwrap();
        match read_from_receiver(carried) {
            Ok(FromReceiver::Frame(read)) => prop_assert_eq!(read, frame),
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..400)) {
        if let Ok(frame) = pb::ToReceiver::decode(bytes.as_slice()) {
            let _ = read_from_sender(frame);
        }
        if let Ok(frame) = pb::ToSender::decode(bytes.as_slice()) {
            let _ = read_from_receiver(frame);
        }
    }
}
