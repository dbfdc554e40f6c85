//! What happened between two authorities, as it is kept: digests, numbers, verdicts and times, nothing about a person.
//! A pair's state is the fold of these events and of nothing else. `docs/protocol.md` says what each statement means.

use entente_casework::AuthorityId;
use entente_seals::{Digest, Instant, Position, StatementRef, Verdict};
use serde::{Deserialize, Serialize};

/// First byte of a kept event: the version of its form.
pub const EVENT_VERSION: u8 = 1;

/// Which queue a statement waits in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// Danger, missing child, withdrawal, erasure: never behind ordinary work.
    Urgent,
    /// Ordinary work.
    Routine,
}

/// One thing that happened between us and one partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case", deny_unknown_fields)]
pub enum PairEvent {
    /// The first event of a pair: who with whom, in which life of our node.
    Opened {
        /// We.
        ours: AuthorityId,
        /// The partner.
        theirs: AuthorityId,
        /// The life of our node.
        incarnation: u32,
    },
    /// We numbered and signed a statement: it is sent.
    Sent {
        /// Where it stands and which bytes it is.
        statement: StatementRef,
        /// Which queue it waits in until it is acknowledged.
        lane: Lane,
        /// When it was signed.
        at: Instant,
        /// After this it may only be voided; none: it never expires.
        expires_at: Option<Instant>,
        /// The package that it puts in force for what we send, if it is a SWITCH.
        switches_to: Option<Digest>,
    },
    /// We told the partner that one of our numbers may no longer go.
    VoidSent {
        /// What is void.
        statement: StatementRef,
    },
    /// The partner acknowledged one of our statements.
    Settled {
        /// What was acknowledged.
        statement: StatementRef,
        /// What the partner made of it.
        verdict: Verdict,
        /// Identity of the acknowledgement.
        acknowledgement: Digest,
        /// When it arrived there, by the partner's clock.
        arrived_at: Instant,
    },
    /// We took in a statement of the partner and signed what we make of it. With VOIDED, it was void before it came.
    Received {
        /// Where it stands and which bytes it is.
        statement: StatementRef,
        /// What we make of it.
        verdict: Verdict,
        /// Identity of our acknowledgement.
        acknowledgement: Digest,
        /// The package that it names as the one it was decided under, if it is a transmittal that was not void.
        agreement: Option<Digest>,
        /// The package that it puts in force for what the partner sends, if it is an accepted SWITCH.
        switches_to: Option<Digest>,
    },
    /// The partner signed two different statements for one number. Kept once for each number, as evidence.
    Equivocated {
        /// The number.
        position: Position,
        /// What came first and was acknowledged.
        first: Digest,
        /// What came later.
        second: Digest,
    },
    /// The partner signed two different acknowledgements of one statement of ours. Kept once for each, as evidence; what it
    /// said first stays.
    AnsweredTwice {
        /// Which statement of ours.
        statement: StatementRef,
        /// Identity of the acknowledgement that settled it.
        first: Digest,
        /// Identity of the one that came later.
        second: Digest,
    },
}

/// Why kept bytes are no event.
#[derive(Debug, thiserror::Error)]
pub enum EventFault {
    /// Written by another version of this program.
    #[error("an event of form {found} was kept, this program reads form {EVENT_VERSION}")]
    Version {
        /// The first byte, 0 where there was none.
        found: u8,
    },
    /// The version fits and the rest does not.
    #[error("a kept event does not read")]
    Unreadable(#[source] serde_json::Error),
}

impl PairEvent {
    /// The bytes to keep: the version byte and compact JSON.
    ///
    /// # Errors
    /// None in practice: every field has a JSON form.
    pub fn to_bytes(&self) -> Result<Vec<u8>, EventFault> {
        let mut bytes = vec![EVENT_VERSION];
        serde_json::to_writer(&mut bytes, self).map_err(EventFault::Unreadable)?;
        Ok(bytes)
    }

    /// Reads kept bytes.
    ///
    /// # Errors
    /// Another version, or bytes that are no event.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, EventFault> {
        match bytes.split_first() {
            Some((&EVENT_VERSION, json)) => serde_json::from_slice(json).map_err(EventFault::Unreadable),
            Some((&found, _)) => Err(EventFault::Version { found }),
            None => Err(EventFault::Version { found: 0 }),
        }
    }
}
