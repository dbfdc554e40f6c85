//! Who signed what came: every frame of a partner is verified here before a byte of it is believed. Decides nothing.

use entente_casework::AuthorityId;
use entente_seals::any::{AnyStatement, StatementType};
use entente_seals::dsse::{DsseFault, Envelope};
use entente_seals::history::{HistoryFault, KeyHistory};
use entente_seals::keys::Suite;
use entente_seals::{Digest, Instant};
use entente_transport::{Deferred, DeferredCause, FrameFaultCause, ToSender};

use super::arriving::RETRY_SLOW_MS;
use super::{Desk, DeskFault, locked};

/// How far after its own arrival a statement may say that it was made, in milliseconds: what two clocks may be apart
/// before it is shown.
const CLOCK_APART_MS_MAX: i64 = 5 * 60 * 1000;

/// What came in a frame, once its signature is verified.
#[derive(Debug)]
pub(super) enum Came {
    /// A statement of a type that this version reads.
    Read(Box<AnyStatement>),
    /// Something of another type, with its identity.
    Unread(Digest),
}

/// Verifies what came as the type that it says it is; of a type that is not known here, that the partner signed it.
fn came(history: &KeyHistory, envelope: Envelope, us: &AuthorityId) -> Result<Came, HistoryFault> {
    let required = [Suite::Ed25519];
    match StatementType::of(&envelope) {
        Some(_) => history.verify_arrival(envelope, us, &required).map(|read| Came::Read(Box::new(read))),
        None => history.verify_unknown_type(&envelope, &required).map(Came::Unread),
    }
}

fn cause_of(fault: &HistoryFault) -> FrameFaultCause {
    match fault {
        HistoryFault::Certificate(DsseFault::WrongAddressee | DsseFault::WrongAuthor) => {
            FrameFaultCause::WrongParty
        }
        HistoryFault::Certificate(DsseFault::Text(_) | DsseFault::WrongType { .. }) => {
            FrameFaultCause::Malformed
        }
        _ => FrameFaultCause::NotAuthentic,
    }
}

/// Not now, and nothing is recorded: the number stays open for the day on which this node, or a newer one, takes it in.
pub(super) fn of_unknown_type(from: &AuthorityId, identity: &Digest) -> ToSender {
    tracing::warn!(partner = %from, statement = %identity, "the partner sends a type that this node does not take in");
    ToSender::Deferred(Deferred {
        statement: *identity.as_bytes(),
        cause: DeferredCause::UnknownType,
        retry_after_ms: RETRY_SLOW_MS,
    })
}

/// Says in the log that a statement claims to have been made later than it came. No verdict depends on it.
pub(super) fn note_made_at(from: &AuthorityId, made_at: Instant, arrived_at: Instant) {
    if is_ahead(made_at, arrived_at) {
        tracing::warn!(partner = %from, %made_at, %arrived_at, "a statement was made later than it came: compare the clocks");
    }
}

fn is_ahead(made_at: Instant, arrived_at: Instant) -> bool {
    made_at.as_millisecond().saturating_sub(arrived_at.as_millisecond()) > CLOCK_APART_MS_MAX
}

impl Desk {
    /// The statement in a carriage, once it is known that the partner signed it; otherwise what is wrong with the frame.
    ///
    /// # Errors
    /// The partner is not known here.
    pub(super) fn authentic(
        &self,
        from: &AuthorityId,
        carriage: &[u8],
    ) -> Result<Result<Came, FrameFaultCause>, DeskFault> {
        let partner = self.partner(from)?;
        let Ok(envelope) = Envelope::from_carriage(carriage) else {
            tracing::warn!(partner = %from, "a frame is no signed statement");
            return Ok(Err(FrameFaultCause::Malformed));
        };
        let keys = locked(&partner.keys);
        Ok(came(keys.history(), envelope, &self.us).map_err(|why| {
            tracing::warn!(partner = %from, %why, "a statement is not authentic");
            cause_of(&why)
        }))
    }
}

#[cfg(test)]
mod tests;
