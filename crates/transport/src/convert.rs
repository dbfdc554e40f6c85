//! Frames to and from protobuf. Reading checks every bound of [`crate::limits`] and every required field; writing
//! cannot fail. No other part of this crate names a generated type of a frame's inside.

use jiff::Timestamp;
use prost::Message;
use sha2::{Digest, Sha256};

use crate::frames::{
    Bytes, Deferred, DeferredCause, Digest32, FrameFault, FrameFaultCause, HeadAnswer, HeadFault, HeadFrame,
    HeldHead, Hello, Lane, StatementFrame, ToReceiver, ToSender, TransmittalFrame,
};
use crate::generated::exchange_v1 as pb;
use crate::limits::{
    CHECKPOINT_BYTES_MAX, COSIGNATURE_BYTES_MAX, ENCRYPTION_CERTIFICATES_MAX, KEY_ENVELOPE_BYTES_MAX,
    KEY_ENVELOPES_MAX, PROOF_HASHES_MAX, RETRY_AFTER_MS_MAX, SECTION_BYTES_MAX, SECTIONS_MAX,
    STATEMENT_BYTES_MAX,
};

/// The version of the exchange protocol that this crate speaks.
pub(crate) const PROTOCOL: u32 = 1;

/// Which field of a frame breaks a bound. Never carries its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("field `{0}` of the frame is missing or out of bounds")]
pub(crate) struct Malformed(pub(crate) &'static str);

/// A hello with what the transport itself puts into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Greeting {
    pub(crate) protocol: u32,
    pub(crate) wall_time: Timestamp,
    pub(crate) hello: Hello,
}

/// What a frame to the receiver turned out to be.
#[derive(Debug)]
pub(crate) enum FromSender {
    Hello(Greeting),
    Heartbeat,
    /// With its cost in credit; 0 for a head.
    Frame(ToReceiver, u64),
    /// To be answered with this, and otherwise ignored.
    Faulty(ToSender),
}

/// What a frame to the sender turned out to be.
#[derive(Debug)]
pub(crate) enum FromReceiver {
    Hello(Greeting),
    Heartbeat,
    Credit { bytes: u64, frames: u64 },
    Frame(ToSender),
    Unknown,
}

// ---- reading -------------------------------------------------------------------------------------------------------

pub(crate) fn read_from_sender(frame: pb::ToReceiver) -> Result<FromSender, Malformed> {
    use pb::to_receiver::Frame;
    let cost = frame.encoded_len() as u64;
    match frame.frame {
        Some(Frame::Hello(hello)) => Ok(FromSender::Hello(read_hello(hello)?)),
        Some(Frame::Heartbeat(pb::Heartbeat {})) => Ok(FromSender::Heartbeat),
        Some(Frame::Transmittal(transmittal)) => {
            let carriage = transmittal.statement.clone();
            Ok(taken_or_faulty(read_transmittal(transmittal).map(ToReceiver::Transmittal), &carriage, cost))
        }
        Some(Frame::Statement(statement)) => {
            let carriage = statement.statement.clone();
            Ok(taken_or_faulty(read_statement(statement).map(ToReceiver::Statement), &carriage, cost))
        }
        Some(Frame::Head(head)) => Ok(match read_head(head) {
            Ok(head) => FromSender::Frame(ToReceiver::Head(head), 0),
            Err(_) => FromSender::Faulty(ToSender::HeadAnswer(HeadAnswer::Fault(HeadFault::NotThisTree))),
        }),
        None => Ok(FromSender::Faulty(ToSender::FrameFault(FrameFault {
            carriage: None,
            cause: FrameFaultCause::UnknownFrame,
        }))),
    }
}

fn taken_or_faulty(read: Result<ToReceiver, Malformed>, carriage: &Bytes, cost: u64) -> FromSender {
    match read {
        Ok(frame) => FromSender::Frame(frame, cost),
        Err(Malformed(field)) => {
            tracing::warn!(field, "a frame of the partner is malformed");
            FromSender::Faulty(ToSender::FrameFault(FrameFault {
                carriage: Some(Sha256::digest(carriage).into()),
                cause: FrameFaultCause::Malformed,
            }))
        }
    }
}

pub(crate) fn read_from_receiver(frame: pb::ToSender) -> Result<FromReceiver, Malformed> {
    use pb::to_sender::Frame;
    Ok(match frame.frame {
        Some(Frame::Hello(hello)) => FromReceiver::Hello(read_hello(hello)?),
        Some(Frame::Heartbeat(pb::Heartbeat {})) => FromReceiver::Heartbeat,
        Some(Frame::Credit(credit)) => FromReceiver::Credit { bytes: credit.bytes, frames: credit.frames },
        Some(Frame::Acknowledgement(answer)) => {
            let statement = filled("acknowledgement.statement", answer.statement, STATEMENT_BYTES_MAX)?;
            FromReceiver::Frame(ToSender::Acknowledgement(statement))
        }
        Some(Frame::Deferred(deferred)) => FromReceiver::Frame(ToSender::Deferred(read_deferred(deferred)?)),
        Some(Frame::HeadAnswer(answer)) => {
            FromReceiver::Frame(ToSender::HeadAnswer(read_head_answer(answer)?))
        }
        Some(Frame::FrameFault(fault)) => {
            FromReceiver::Frame(ToSender::FrameFault(read_frame_fault(&fault)?))
        }
        None => FromReceiver::Unknown,
    })
}

fn filled(field: &'static str, bytes: Bytes, max: usize) -> Result<Bytes, Malformed> {
    if bytes.is_empty() { Err(Malformed(field)) } else { bounded(field, bytes, max) }
}

fn bounded(field: &'static str, bytes: Bytes, max: usize) -> Result<Bytes, Malformed> {
    if bytes.len() > max { Err(Malformed(field)) } else { Ok(bytes) }
}

fn list(field: &'static str, items: Vec<Bytes>, count: usize, max: usize) -> Result<Vec<Bytes>, Malformed> {
    if items.len() > count {
        return Err(Malformed(field));
    }
    items.into_iter().map(|item| filled(field, item, max)).collect()
}

fn digest(field: &'static str, bytes: &Bytes) -> Result<Digest32, Malformed> {
    Digest32::try_from(bytes.as_ref()).map_err(|_| Malformed(field))
}

fn digest_or_none(field: &'static str, bytes: &Bytes) -> Result<Option<Digest32>, Malformed> {
    if bytes.is_empty() { Ok(None) } else { digest(field, bytes).map(Some) }
}

fn read_hello(hello: pb::Hello) -> Result<Greeting, Malformed> {
    let wall_time =
        Timestamp::from_millisecond(hello.wall_time_ms).map_err(|_| Malformed("hello.wall_time_ms"))?;
    let held = hello.held.map(read_held).transpose()?;
    let encryption_certificates = list(
        "hello.encryption_certificates",
        hello.encryption_certificates,
        ENCRYPTION_CERTIFICATES_MAX,
        STATEMENT_BYTES_MAX,
    )?;
    let said = Hello { incarnation: hello.incarnation, held, encryption_certificates };
    Ok(Greeting { protocol: hello.protocol, wall_time, hello: said })
}

fn read_held(held: pb::HeldHead) -> Result<HeldHead, Malformed> {
    Ok(HeldHead {
        size: held.size,
        root: digest("hello.held.root", &held.root)?,
        checkpoint: filled("hello.held.checkpoint", held.checkpoint, CHECKPOINT_BYTES_MAX)?,
        cosignature: bounded("hello.held.cosignature", held.cosignature, COSIGNATURE_BYTES_MAX)?,
    })
}

fn read_lane(field: &'static str, lane: i32) -> Result<Lane, Malformed> {
    match pb::Lane::try_from(lane) {
        Ok(pb::Lane::Routine) => Ok(Lane::Routine),
        Ok(pb::Lane::Urgent) => Ok(Lane::Urgent),
        Ok(pb::Lane::Unspecified) | Err(_) => Err(Malformed(field)),
    }
}

fn read_transmittal(frame: pb::Transmittal) -> Result<TransmittalFrame, Malformed> {
    Ok(TransmittalFrame {
        statement: filled("transmittal.statement", frame.statement, STATEMENT_BYTES_MAX)?,
        ciphertexts: list("transmittal.ciphertexts", frame.ciphertexts, SECTIONS_MAX, SECTION_BYTES_MAX)?,
        key_envelopes: list(
            "transmittal.key_envelopes",
            frame.key_envelopes,
            KEY_ENVELOPES_MAX,
            KEY_ENVELOPE_BYTES_MAX,
        )?,
        lane: read_lane("transmittal.lane", frame.lane)?,
    })
}

fn read_statement(frame: pb::Statement) -> Result<StatementFrame, Malformed> {
    Ok(StatementFrame {
        statement: filled("statement.statement", frame.statement, STATEMENT_BYTES_MAX)?,
        lane: read_lane("statement.lane", frame.lane)?,
    })
}

fn read_head(head: pb::Head) -> Result<HeadFrame, Malformed> {
    if head.consistency.len() > PROOF_HASHES_MAX {
        return Err(Malformed("head.consistency"));
    }
    let consistency: Result<Vec<Digest32>, Malformed> =
        head.consistency.iter().map(|hash| digest("head.consistency", hash)).collect();
    Ok(HeadFrame {
        checkpoint: filled("head.checkpoint", head.checkpoint, CHECKPOINT_BYTES_MAX)?,
        old_size: head.old_size,
        consistency: consistency?,
    })
}

fn read_deferred(deferred: pb::Deferred) -> Result<Deferred, Malformed> {
    use pb::DeferredCause as Cause;
    let named = || digest("deferred.named", &deferred.named);
    let cause = match pb::DeferredCause::try_from(deferred.cause) {
        Ok(Cause::UnknownAgreement) => DeferredCause::UnknownAgreement {
            named: named()?,
            in_force: digest_or_none("deferred.in_force", &deferred.in_force)?,
        },
        Ok(Cause::MissingPredecessor) => DeferredCause::MissingPredecessor { named: named()? },
        Ok(Cause::PartsMissing) => DeferredCause::PartsMissing,
        Ok(Cause::StaleEncryptionKey) => DeferredCause::StaleEncryptionKey {
            certificate: filled(
                "deferred.encryption_certificate",
                deferred.encryption_certificate.clone(),
                STATEMENT_BYTES_MAX,
            )?,
        },
        Ok(Cause::NumberTooFar) => DeferredCause::NumberTooFar,
        Ok(Cause::Quota) => DeferredCause::Quota,
        Ok(Cause::Reserve) => DeferredCause::Reserve,
        Ok(Cause::UnknownType) => DeferredCause::UnknownType,
        Ok(Cause::Unspecified) | Err(_) => return Err(Malformed("deferred.cause")),
    };
    if deferred.retry_after_ms > RETRY_AFTER_MS_MAX {
        return Err(Malformed("deferred.retry_after_ms"));
    }
    let statement = digest("deferred.statement_digest", &deferred.statement_digest)?;
    Ok(Deferred { statement, cause, retry_after_ms: deferred.retry_after_ms })
}

fn read_head_answer(answer: pb::HeadAnswer) -> Result<HeadAnswer, Malformed> {
    use pb::head_answer::Answer;
    Ok(match answer.answer {
        Some(Answer::Cosignature(line)) => {
            HeadAnswer::Cosigned(filled("head_answer.cosignature", line, COSIGNATURE_BYTES_MAX)?)
        }
        Some(Answer::HeldSize(size)) => HeadAnswer::HeldSize(size),
        Some(Answer::Fault(fault)) => HeadAnswer::Fault(match pb::HeadFault::try_from(fault) {
            Ok(pb::HeadFault::NotThisTree) => HeadFault::NotThisTree,
            Ok(pb::HeadFault::Inconsistent) => HeadFault::Inconsistent,
            Ok(pb::HeadFault::Unspecified) | Err(_) => return Err(Malformed("head_answer.fault")),
        }),
        None => return Err(Malformed("head_answer.answer")),
    })
}

fn read_frame_fault(fault: &pb::FrameFault) -> Result<FrameFault, Malformed> {
    use pb::FrameFaultCause as Cause;
    let cause = match pb::FrameFaultCause::try_from(fault.cause) {
        Ok(Cause::Malformed) => FrameFaultCause::Malformed,
        Ok(Cause::NotAuthentic) => FrameFaultCause::NotAuthentic,
        Ok(Cause::WrongParty) => FrameFaultCause::WrongParty,
        Ok(Cause::ContentMismatch) => FrameFaultCause::ContentMismatch,
        Ok(Cause::UnknownFrame) => FrameFaultCause::UnknownFrame,
        Ok(Cause::Unspecified) | Err(_) => return Err(Malformed("frame_fault.cause")),
    };
    Ok(FrameFault { carriage: digest_or_none("frame_fault.carriage_sha256", &fault.carriage_sha256)?, cause })
}

// ---- writing -------------------------------------------------------------------------------------------------------

fn write_hello(hello: Hello, now: Timestamp) -> pb::Hello {
    pb::Hello {
        protocol: PROTOCOL,
        incarnation: hello.incarnation,
        wall_time_ms: now.as_millisecond(),
        held: hello.held.map(|held| pb::HeldHead {
            size: held.size,
            root: Bytes::copy_from_slice(&held.root),
            checkpoint: held.checkpoint,
            cosignature: held.cosignature,
        }),
        encryption_certificates: hello.encryption_certificates,
    }
}

pub(crate) fn hello_to_receiver(hello: Hello, now: Timestamp) -> pb::ToReceiver {
    pb::ToReceiver { frame: Some(pb::to_receiver::Frame::Hello(write_hello(hello, now))) }
}

pub(crate) fn hello_to_sender(hello: Hello, now: Timestamp) -> pb::ToSender {
    pb::ToSender { frame: Some(pb::to_sender::Frame::Hello(write_hello(hello, now))) }
}

pub(crate) fn heartbeat_to_receiver() -> pb::ToReceiver {
    pb::ToReceiver { frame: Some(pb::to_receiver::Frame::Heartbeat(pb::Heartbeat {})) }
}

pub(crate) fn heartbeat_to_sender() -> pb::ToSender {
    pb::ToSender { frame: Some(pb::to_sender::Frame::Heartbeat(pb::Heartbeat {})) }
}

pub(crate) fn credit_to_sender(bytes: u64, frames: u64) -> pb::ToSender {
    pb::ToSender { frame: Some(pb::to_sender::Frame::Credit(pb::Credit { bytes, frames })) }
}

fn write_lane(lane: Lane) -> i32 {
    match lane {
        Lane::Urgent => pb::Lane::Urgent,
        Lane::Routine => pb::Lane::Routine,
    }
    .into()
}

/// The frame and its cost in credit (0 for a head).
pub(crate) fn write_to_receiver(frame: ToReceiver) -> (pb::ToReceiver, u64) {
    use pb::to_receiver::Frame;
    let (frame, costs) = match frame {
        ToReceiver::Transmittal(TransmittalFrame { statement, ciphertexts, key_envelopes, lane }) => {
            let lane = write_lane(lane);
            (Frame::Transmittal(pb::Transmittal { statement, ciphertexts, key_envelopes, lane }), true)
        }
        ToReceiver::Statement(StatementFrame { statement, lane }) => {
            (Frame::Statement(pb::Statement { statement, lane: write_lane(lane) }), true)
        }
        ToReceiver::Head(HeadFrame { checkpoint, old_size, consistency }) => {
            let consistency = consistency.iter().map(|hash| Bytes::copy_from_slice(hash)).collect();
            (Frame::Head(pb::Head { checkpoint, old_size, consistency }), false)
        }
    };
    let frame = pb::ToReceiver { frame: Some(frame) };
    let cost = if costs { frame.encoded_len() as u64 } else { 0 };
    (frame, cost)
}

pub(crate) fn write_to_sender(frame: ToSender) -> pb::ToSender {
    use pb::to_sender::Frame;
    let frame = match frame {
        ToSender::Acknowledgement(statement) => Frame::Acknowledgement(pb::Acknowledgement { statement }),
        ToSender::Deferred(deferred) => Frame::Deferred(write_deferred(deferred)),
        ToSender::HeadAnswer(answer) => {
            Frame::HeadAnswer(pb::HeadAnswer { answer: Some(write_head_answer(answer)) })
        }
        ToSender::FrameFault(fault) => Frame::FrameFault(write_frame_fault(fault)),
    };
    pb::ToSender { frame: Some(frame) }
}

fn write_deferred(deferred: Deferred) -> pb::Deferred {
    use pb::DeferredCause as Cause;
    let of = |digest: &Digest32| Bytes::copy_from_slice(digest);
    let empty = Bytes::new;
    let (cause, named, in_force, encryption_certificate) = match deferred.cause {
        DeferredCause::UnknownAgreement { named, in_force } => {
            (Cause::UnknownAgreement, of(&named), in_force.as_ref().map_or_else(empty, of), empty())
        }
        DeferredCause::MissingPredecessor { named } => {
            (Cause::MissingPredecessor, of(&named), empty(), empty())
        }
        DeferredCause::PartsMissing => (Cause::PartsMissing, empty(), empty(), empty()),
        DeferredCause::StaleEncryptionKey { certificate } => {
            (Cause::StaleEncryptionKey, empty(), empty(), certificate)
        }
        DeferredCause::NumberTooFar => (Cause::NumberTooFar, empty(), empty(), empty()),
        DeferredCause::Quota => (Cause::Quota, empty(), empty(), empty()),
        DeferredCause::Reserve => (Cause::Reserve, empty(), empty(), empty()),
        DeferredCause::UnknownType => (Cause::UnknownType, empty(), empty(), empty()),
    };
    pb::Deferred {
        statement_digest: of(&deferred.statement),
        cause: cause.into(),
        retry_after_ms: deferred.retry_after_ms.min(RETRY_AFTER_MS_MAX),
        named,
        in_force,
        encryption_certificate,
    }
}

fn write_head_answer(answer: HeadAnswer) -> pb::head_answer::Answer {
    use pb::head_answer::Answer;
    match answer {
        HeadAnswer::Cosigned(line) => Answer::Cosignature(line),
        HeadAnswer::HeldSize(size) => Answer::HeldSize(size),
        HeadAnswer::Fault(HeadFault::NotThisTree) => Answer::Fault(pb::HeadFault::NotThisTree.into()),
        HeadAnswer::Fault(HeadFault::Inconsistent) => Answer::Fault(pb::HeadFault::Inconsistent.into()),
    }
}

fn write_frame_fault(fault: FrameFault) -> pb::FrameFault {
    use pb::FrameFaultCause as Cause;
    let cause = match fault.cause {
        FrameFaultCause::Malformed => Cause::Malformed,
        FrameFaultCause::NotAuthentic => Cause::NotAuthentic,
        FrameFaultCause::WrongParty => Cause::WrongParty,
        FrameFaultCause::ContentMismatch => Cause::ContentMismatch,
        FrameFaultCause::UnknownFrame => Cause::UnknownFrame,
    };
    let carriage_sha256 = fault.carriage.map_or_else(Bytes::new, |digest| Bytes::copy_from_slice(&digest));
    pb::FrameFault { carriage_sha256, cause: cause.into() }
}

#[cfg(test)]
mod tests;
