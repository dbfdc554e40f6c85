//! Where an arriving statement belongs: fresh, a repeat, a second text for a number, or too early. Looks at numbers and
//! digests only, so that a repeat is answered without opening anything. Never judges what a message says.

use entente_seals::{Acknowledgement, Digest, Position, StatementRef, Verdict};

use crate::event::PairEvent;
use crate::pair::{DepartedState, Pair};

/// A number this far above the watermark is deferred: the sparse set stays bounded whatever a partner sends.
pub const AHEAD_NUMBERS_MAX: u64 = 1_024;
/// So many protected statements are taken in further ahead than that. A danger or a withdrawal does not wait until people have cured
/// what keeps a thousand other numbers open; and a partner that sends more of them than any authority could still meets a bound.
pub const AHEAD_PROTECTED_MAX: usize = 16_384;

/// What must be known of an arriving numbered statement to place it.
#[derive(Debug, Clone, Copy)]
pub struct Arriving<'a> {
    /// Where it stands and which bytes it is.
    pub statement: StatementRef,
    /// The sender's previous statement in the same case.
    pub previous: Option<StatementRef>,
    /// The package it was decided under; none for a SWITCH, which names one of its own.
    pub agreement: Option<&'a Digest>,
    /// Danger notices, withdrawals, complaints, erasure orders: never deferred for predecessor or agreement, nor for numbers below
    /// theirs that are open.
    pub protected: bool,
    /// Whether it is a GAP, the only statement that may begin a new life.
    pub begins_life: bool,
}

/// Why a statement is not taken in now. Records nothing, uses no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deferral {
    /// The package it names does not serve for what this partner sends at this number.
    UnknownAgreement {
        /// What the statement names.
        named: Digest,
        /// What serves in this direction, if anything does.
        in_force: Option<Digest>,
    },
    /// The sender's previous statement in this case, or the GAP that begins this life, has not come.
    MissingPredecessor {
        /// What is missing; none when it is the GAP.
        named: Option<Digest>,
    },
    /// More than [`AHEAD_NUMBERS_MAX`] above the watermark; of what is protected, one more than [`AHEAD_PROTECTED_MAX`] there.
    NumberTooFar,
}

/// Where an arriving statement belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Placement {
    /// Never seen: open it, decide it, commit, answer.
    Fresh,
    /// Seen before, or void: the kept acknowledgement is sent again, byte for byte.
    Repeat {
        /// Identity of that acknowledgement.
        acknowledgement: Digest,
    },
    /// The number was used for other bytes: it gets the first acknowledgement, and the evidence is kept once.
    SecondText {
        /// Identity of the first acknowledgement.
        acknowledgement: Digest,
        /// What to commit, unless such evidence is already kept.
        evidence: Option<PairEvent>,
    },
    /// Not now.
    Deferred(Deferral),
}

impl Pair {
    /// Places an arriving numbered statement. A pure reading; committing is the caller's.
    pub fn place(&self, arriving: &Arriving<'_>) -> Placement {
        let position = arriving.statement.position();
        if let Some(placement) = self.place_known(&arriving.statement) {
            return placement;
        }
        if !self.is_current_life(position.incarnation) && !arriving.begins_life {
            return Placement::Deferred(Deferral::MissingPredecessor { named: None });
        }
        let has_room = arriving.protected && self.taken_far_ahead(position.incarnation) < AHEAD_PROTECTED_MAX;
        if self.is_far_ahead(position) && !has_room {
            return Placement::Deferred(Deferral::NumberTooFar);
        }
        // A withdrawal, a danger, an erasure order is put off for nothing that an administrator has to cure: it overtakes its
        // predecessors, and a package that was never common is no reason to leave a child in danger.
        if arriving.protected {
            return Placement::Fresh;
        }
        if let Some(named) = arriving.agreement.filter(|named| !self.is_served_by(named, position)) {
            let in_force = self.their_agreement();
            return Placement::Deferred(Deferral::UnknownAgreement { named: *named, in_force });
        }
        if let Some(previous) = arriving.previous.filter(|previous| !self.has_come(previous)) {
            return Placement::Deferred(Deferral::MissingPredecessor { named: Some(previous.digest) });
        }
        Placement::Fresh
    }

    fn place_known(&self, statement: &StatementRef) -> Option<Placement> {
        let position = statement.position();
        let taken = self.taken(position)?;
        let acknowledgement = taken.acknowledgement;
        if taken.digest == statement.digest {
            return Some(Placement::Repeat { acknowledgement });
        }
        let evidence = (!self.has_equivocated(position)).then_some(PairEvent::Equivocated {
            position,
            first: taken.digest,
            second: statement.digest,
        });
        Some(Placement::SecondText { acknowledgement, evidence })
    }

    fn is_far_ahead(&self, position: Position) -> bool {
        position.number > self.watermark(position.incarnation).saturating_add(AHEAD_NUMBERS_MAX)
    }

    /// Whether a predecessor counts as present. A voided or refused one does: its number is settled. A predecessor
    /// of an ended life does too: what the partner lost there its GAP has said.
    fn has_come(&self, previous: &StatementRef) -> bool {
        let in_ended_life = !self.is_current_life(previous.incarnation);
        in_ended_life || self.taken(previous.position()).is_some_and(|taken| taken.digest == previous.digest)
    }

    /// What to do with a VOID for this statement: the acknowledgement already given, or a fresh VOIDED.
    pub fn place_void(&self, statement: &StatementRef) -> Placement {
        if let Some(placement) = self.place_known(statement) {
            return placement;
        }
        let position = statement.position();
        // Only a GAP begins a life: a VOID that did would shut out whatever the life before still sends.
        if self.is_coming_life(position.incarnation) {
            return Placement::Deferred(Deferral::MissingPredecessor { named: None });
        }
        if self.is_far_ahead(position) {
            return Placement::Deferred(Deferral::NumberTooFar);
        }
        Placement::Fresh
    }

    /// What an arriving acknowledgement does to a statement of ours.
    pub fn place_acknowledgement(&self, answer: &Acknowledgement, identity: Digest) -> Answered {
        let Some(departed) = self.departed(answer.statement.position()) else { return Answered::NotOurs };
        if departed.statement.digest != answer.statement.digest {
            return Answered::NotOurs;
        }
        match departed.state {
            DepartedState::Settled(_) => match departed.answered_only_by() {
                Some(first) if first != identity => Answered::SecondAnswer(PairEvent::AnsweredTwice {
                    statement: answer.statement,
                    first,
                    second: identity,
                }),
                _ => Answered::Known,
            },
            // A statement that we never took back cannot have been voided.
            DepartedState::Open if answer.verdict == Verdict::Voided => Answered::NotOurs,
            DepartedState::Open | DepartedState::Voiding => Answered::Settles(PairEvent::Settled {
                statement: answer.statement,
                verdict: answer.verdict,
                acknowledgement: identity,
                arrived_at: answer.arrived_at,
            }),
        }
    }
}

/// What an arriving acknowledgement does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answered {
    /// It settles one of our statements: commit this.
    Settles(PairEvent),
    /// That statement is settled already; a repeat of the same answer changes nothing.
    Known,
    /// That statement is settled already and this is another answer than the first: it changes nothing, and is evidence to
    /// be kept, once.
    SecondAnswer(PairEvent),
    /// No statement of ours that it could answer: dropped and counted.
    NotOurs,
}
