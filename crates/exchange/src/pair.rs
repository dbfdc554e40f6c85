//! What two authorities have settled between them, seen from one side: the numbers given and taken, what became of each,
//! and which agreement serves in each direction. A fold of [`PairEvent`]s; never reads a clock, never decides a rule.

use std::collections::{BTreeMap, BTreeSet};

use entente_casework::AuthorityId;
use entente_seals::{Digest, Instant, Position, StatementRef, Verdict};

use crate::event::{Lane, PairEvent};

/// What became of one statement that we numbered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Departed {
    /// Where it stands and which bytes it is.
    pub statement: StatementRef,
    /// Which queue it waits in.
    pub lane: Lane,
    /// When it was signed.
    pub at: Instant,
    /// After this it may only be voided.
    pub expires_at: Option<Instant>,
    /// How far it has come.
    pub state: DepartedState,
    switches_to: Option<Digest>,
}

/// How far a statement of ours has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DepartedState {
    /// Signed, on its way, not acknowledged.
    Open,
    /// We said it is void, and wait for the acknowledgement.
    Voiding,
    /// Acknowledged with this verdict.
    Settled(Verdict),
}

/// What we made of one statement of the partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// Which bytes it is.
    pub digest: Digest,
    /// Identity of our acknowledgement.
    pub acknowledgement: Digest,
    /// What we made of it.
    pub verdict: Verdict,
}

/// What the partner sent in one life of its node.
#[derive(Debug, Clone, Default)]
struct Life {
    taken: BTreeMap<u64, Taken>,
    /// Highest number below and at which nothing is missing.
    watermark: u64,
    equivocated: BTreeSet<u64>,
}

/// The state of one pair of authorities, from our side.
#[derive(Debug, Clone)]
pub struct Pair {
    ours: AuthorityId,
    theirs: AuthorityId,
    incarnation: u32,
    departed: BTreeMap<Position, Departed>,
    lives: BTreeMap<u32, Life>,
    our_agreement: Option<Digest>,
    their_agreement: Option<Digest>,
    common: BTreeSet<Digest>,
    version: u64,
}

impl Pair {
    /// A pair that has not said anything to each other yet.
    pub fn new(ours: AuthorityId, theirs: AuthorityId, incarnation: u32) -> Self {
        Self {
            ours,
            theirs,
            incarnation,
            departed: BTreeMap::new(),
            lives: BTreeMap::new(),
            our_agreement: None,
            their_agreement: None,
            common: BTreeSet::new(),
            version: 0,
        }
    }

    /// How many events were folded: the version that an outcome decided on this state names.
    pub fn version(&self) -> u64 {
        self.version
    }
    /// We.
    pub fn ours(&self) -> &AuthorityId {
        &self.ours
    }
    /// The partner.
    pub fn theirs(&self) -> &AuthorityId {
        &self.theirs
    }
    /// The life of our node.
    pub fn incarnation(&self) -> u32 {
        self.incarnation
    }

    /// The position that the next statement of ours gets. Positions are gapless within a life, from 1.
    pub fn next_position(&self) -> Position {
        let last = self.departed.keys().next_back().filter(|last| last.incarnation == self.incarnation);
        Position { incarnation: self.incarnation, number: last.map_or(1, |last| last.number + 1) }
    }

    /// The package that what we send now is judged by: that of our last SWITCH that the partner accepted.
    pub fn our_agreement(&self) -> Option<Digest> {
        self.our_agreement
    }
    /// The package that what the partner sends now is judged by.
    pub fn their_agreement(&self) -> Option<Digest> {
        self.their_agreement
    }
    /// Whether this package was ever in force in either direction.
    pub fn was_common(&self, agreement: &Digest) -> bool {
        self.common.contains(agreement)
    }

    /// One statement of ours.
    pub fn departed(&self, position: Position) -> Option<&Departed> {
        self.departed.get(&position)
    }
    /// Everything of ours that still waits for an acknowledgement, urgent first, then in the order of numbers.
    pub fn unsettled(&self) -> Vec<&Departed> {
        let mut waiting: Vec<_> =
            self.departed.values().filter(|d| !matches!(d.state, DepartedState::Settled(_))).collect();
        waiting.sort_by_key(|d| (d.lane, d.statement.position()));
        waiting
    }
    /// Whether a SWITCH of ours to this package is sent and not yet acknowledged.
    pub fn is_switching_to(&self, agreement: &Digest) -> bool {
        self.departed
            .values()
            .any(|d| d.switches_to.as_ref() == Some(agreement) && d.state == DepartedState::Open)
    }

    /// What we made of one statement of the partner.
    pub fn taken(&self, position: Position) -> Option<&Taken> {
        self.lives.get(&position.incarnation)?.taken.get(&position.number)
    }
    /// Highest number of this life below and at which nothing is missing.
    pub fn watermark(&self, incarnation: u32) -> u64 {
        self.lives.get(&incarnation).map_or(0, |life| life.watermark)
    }
    /// Whether this life of the partner is the newest that we know, or the first.
    pub(crate) fn is_current_life(&self, incarnation: u32) -> bool {
        self.lives.keys().next_back().is_none_or(|newest| *newest == incarnation)
    }
    /// Whether evidence of two statements for this number is already kept.
    pub(crate) fn has_equivocated(&self, position: Position) -> bool {
        self.lives.get(&position.incarnation).is_some_and(|life| life.equivocated.contains(&position.number))
    }

    /// Folds one event in. Total: an event that was committed happened, whatever this program thinks of it.
    pub fn apply(&mut self, event: &PairEvent) {
        self.version += 1;
        match event {
            PairEvent::Opened { ours, theirs, incarnation } => {
                self.ours = ours.clone();
                self.theirs = theirs.clone();
                self.incarnation = *incarnation;
            }
            PairEvent::Sent { statement, lane, at, expires_at, switches_to } => {
                self.departed.insert(
                    statement.position(),
                    Departed {
                        statement: *statement,
                        lane: *lane,
                        at: *at,
                        expires_at: *expires_at,
                        state: DepartedState::Open,
                        switches_to: *switches_to,
                    },
                );
            }
            PairEvent::VoidSent { statement } => self.settle(statement, DepartedState::Voiding),
            PairEvent::Settled { statement, verdict, .. } => self.acknowledged(statement, *verdict),
            PairEvent::Received { statement, verdict, acknowledgement, switches_to } => {
                self.receive(statement, *verdict, *acknowledgement);
                if let Some(agreement) = switches_to {
                    self.their_agreement = Some(*agreement);
                    self.common.insert(*agreement);
                }
            }
            PairEvent::Equivocated { position, .. } => {
                self.lives.entry(position.incarnation).or_default().equivocated.insert(position.number);
            }
        }
    }

    fn settle(&mut self, statement: &StatementRef, state: DepartedState) {
        if let Some(departed) = self.departed.get_mut(&statement.position()) {
            departed.state = state;
        }
    }

    fn acknowledged(&mut self, statement: &StatementRef, verdict: Verdict) {
        let switched = self.departed.get(&statement.position()).and_then(|d| d.switches_to);
        self.settle(statement, DepartedState::Settled(verdict));
        if let (Some(agreement), Verdict::Accepted) = (switched, verdict) {
            self.our_agreement = Some(agreement);
            self.common.insert(agreement);
        }
    }

    fn receive(&mut self, statement: &StatementRef, verdict: Verdict, acknowledgement: Digest) {
        let life = self.lives.entry(statement.incarnation).or_default();
        let taken = Taken { digest: statement.digest, acknowledgement, verdict };
        life.taken.entry(statement.number).or_insert(taken);
        while life.taken.contains_key(&(life.watermark + 1)) {
            life.watermark += 1;
        }
    }
}
