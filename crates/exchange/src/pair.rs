//! What two authorities have settled between them, seen from one side: the numbers given and taken, what became of each,
//! and which agreement serves in each direction. A fold of [`PairEvent`]s; never reads a clock, never decides a rule.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use entente_casework::AuthorityId;
use entente_seals::{Digest, Instant, Position, StatementRef, Verdict};

use crate::arrival::AHEAD_NUMBERS_MAX;
use crate::event::{Lane, PairEvent};
use crate::serving::Terms;

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
    /// What was in force when it was signed: what it replaces, if it is a SWITCH.
    replaces: Option<Digest>,
    /// Identity of the acknowledgement that settled it.
    answered_by: Option<Digest>,
    /// When it arrived, as that acknowledgement says.
    arrived_at: Option<Instant>,
    /// Whether evidence of another acknowledgement is kept.
    answered_twice: bool,
}

impl Departed {
    /// The package that it puts in force for what we send, if it is a SWITCH and is accepted.
    pub fn switches_to(&self) -> Option<Digest> {
        self.switches_to
    }

    /// When it arrived at the partner, as the acknowledgement that settled it says.
    pub fn arrived_at(&self) -> Option<Instant> {
        self.arrived_at
    }

    /// Identity of the acknowledgement that settled it, while no evidence of another one is kept.
    pub(crate) fn answered_only_by(&self) -> Option<Digest> {
        self.answered_by.filter(|_| !self.answered_twice)
    }
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
    /// Those of them that are not settled, in the order in which they go.
    open: BTreeSet<(Lane, Position)>,
    lives: BTreeMap<u32, Life>,
    our_terms: Terms,
    their_terms: Terms,
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
            open: BTreeSet::new(),
            lives: BTreeMap::new(),
            our_terms: Terms::default(),
            their_terms: Terms::default(),
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
        self.our_terms.in_force()
    }
    /// The package that the newest accepted SWITCH of the partner put in force.
    pub fn their_agreement(&self) -> Option<Digest> {
        self.their_terms.in_force()
    }
    /// Whether what the partner sends at this place may name this package: the one in force, or the one before while the
    /// partner could not know better.
    pub fn is_served_by(&self, agreement: &Digest, at: Position) -> bool {
        self.their_terms.serves(agreement, at)
    }

    pub(crate) fn our_terms(&self) -> &Terms {
        &self.our_terms
    }
    pub(crate) fn their_terms(&self) -> &Terms {
        &self.their_terms
    }

    /// One statement of ours.
    pub fn departed(&self, position: Position) -> Option<&Departed> {
        self.departed.get(&position)
    }
    /// Everything of ours that still waits for an acknowledgement, urgent first, then in the order of numbers.
    pub fn unsettled(&self) -> Vec<&Departed> {
        self.open.iter().filter_map(|(_, position)| self.departed.get(position)).collect()
    }
    /// Whether a SWITCH of ours to this package is sent and not yet acknowledged.
    pub fn is_switching_to(&self, agreement: &Digest) -> bool {
        self.departed
            .values()
            .any(|d| d.switches_to.as_ref() == Some(agreement) && d.state == DepartedState::Open)
    }

    /// When we last signed a SWITCH to this package, in the place of the one that is still in force, that the partner settled and
    /// did not accept. To send the same again at once would be answered the same again.
    pub fn switch_turned_down(&self, agreement: &Digest) -> Option<Instant> {
        let in_force = self.our_agreement();
        let settled = |d: &&Departed| matches!(d.state, DepartedState::Settled(_));
        let ours = self.departed.values().rev().filter(|d| d.switches_to.as_ref() == Some(agreement));
        ours.filter(settled).find(|d| d.replaces == in_force).map(|d| d.at)
    }

    /// What we made of one statement of the partner.
    pub fn taken(&self, position: Position) -> Option<&Taken> {
        self.lives.get(&position.incarnation)?.taken.get(&position.number)
    }
    /// Highest number of this life below and at which nothing is missing.
    pub fn watermark(&self, incarnation: u32) -> u64 {
        self.lives.get(&incarnation).map_or(0, |life| life.watermark)
    }
    /// How many statements of this life were taken in whose number is far ahead of what is whole.
    pub(crate) fn taken_far_ahead(&self, incarnation: u32) -> usize {
        let Some(life) = self.lives.get(&incarnation) else { return 0 };
        // At and below the watermark there is one for each number, so nobody walks through all that is far ahead.
        let ahead = life.taken.len().saturating_sub(usize::try_from(life.watermark).unwrap_or(usize::MAX));
        let last_near = life.watermark.saturating_add(AHEAD_NUMBERS_MAX);
        let near = (Bound::Excluded(life.watermark), Bound::Included(last_near));
        ahead.saturating_sub(life.taken.range(near).count())
    }
    /// Whether this life of the partner is the newest that we know, or the first.
    pub(crate) fn is_current_life(&self, incarnation: u32) -> bool {
        self.lives.keys().next_back().is_none_or(|newest| *newest == incarnation)
    }
    /// Whether this life of the partner has not begun for us yet: a later one than the newest that we know.
    pub(crate) fn is_coming_life(&self, incarnation: u32) -> bool {
        self.lives.keys().next_back().is_some_and(|newest| *newest < incarnation)
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
                self.open.insert((*lane, statement.position()));
                self.departed.insert(
                    statement.position(),
                    Departed {
                        statement: *statement,
                        lane: *lane,
                        at: *at,
                        expires_at: *expires_at,
                        state: DepartedState::Open,
                        switches_to: *switches_to,
                        replaces: switches_to.and(self.our_terms.in_force()),
                        answered_by: None,
                        arrived_at: None,
                        answered_twice: false,
                    },
                );
            }
            PairEvent::VoidSent { statement } => self.settle(statement, DepartedState::Voiding),
            PairEvent::Settled { statement, verdict, acknowledgement, arrived_at } => {
                self.acknowledged(statement, *verdict);
                if let Some(departed) = self.departed.get_mut(&statement.position()) {
                    departed.answered_by.get_or_insert(*acknowledgement);
                    departed.arrived_at.get_or_insert(*arrived_at);
                }
            }
            PairEvent::AnsweredTwice { statement, .. } => {
                if let Some(departed) = self.departed.get_mut(&statement.position()) {
                    departed.answered_twice = true;
                }
            }
            PairEvent::Received { statement, verdict, acknowledgement, agreement, switches_to } => {
                self.receive(statement, *verdict, *acknowledgement);
                if let Some(agreement) = agreement {
                    self.their_terms.used(*agreement, statement.position());
                }
                if let Some(agreement) = switches_to {
                    self.their_terms.switched(statement.position(), *agreement);
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
            if matches!(state, DepartedState::Settled(_)) {
                self.open.remove(&(departed.lane, statement.position()));
            }
        }
    }

    fn acknowledged(&mut self, statement: &StatementRef, verdict: Verdict) {
        let switched = self.departed.get(&statement.position()).and_then(|d| d.switches_to);
        self.settle(statement, DepartedState::Settled(verdict));
        if let (Some(agreement), Verdict::Accepted) = (switched, verdict) {
            self.our_terms.switched(statement.position(), agreement);
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

#[cfg(test)]
mod tests {
    use super::*;

    fn at(number: u64) -> StatementRef {
        StatementRef { incarnation: 1, number, digest: Digest::of(&number.to_be_bytes()) }
    }

    fn sent(number: u64, lane: Lane) -> PairEvent {
        let at_ms = Instant::new(jiff::Timestamp::UNIX_EPOCH).unwrap();
        PairEvent::Sent { statement: at(number), lane, at: at_ms, expires_at: None, switches_to: None }
    }

    fn waiting(pair: &Pair) -> Vec<u64> {
        pair.unsettled().into_iter().map(|departed| departed.statement.number).collect()
    }

    /// The oracle: everything that departed, looked through.
    fn looked_through(pair: &Pair) -> Vec<u64> {
        let mut all: Vec<_> =
            pair.departed.values().filter(|d| !matches!(d.state, DepartedState::Settled(_))).collect();
        all.sort_by_key(|d| (d.lane, d.statement.position()));
        all.into_iter().map(|departed| departed.statement.number).collect()
    }

    #[test]
    fn what_waits_is_what_a_look_through_everything_finds() {
        let mut pair = Pair::new("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap(), 1);
        for number in 1..=9 {
            let lane = if number % 3 == 0 { Lane::Urgent } else { Lane::Routine };
            pair.apply(&sent(number, lane));
            assert_eq!(waiting(&pair), looked_through(&pair));
        }
        assert_eq!(waiting(&pair), [3, 6, 9, 1, 2, 4, 5, 7, 8]);
        pair.apply(&PairEvent::VoidSent { statement: at(2) });
        for (number, verdict) in
            [(6, Verdict::Accepted), (1, Verdict::Held), (8, Verdict::Refused), (2, Verdict::Voided)]
        {
            pair.settle(&at(number), DepartedState::Settled(verdict));
            assert_eq!(waiting(&pair), looked_through(&pair));
        }
        assert_eq!(waiting(&pair), [3, 9, 4, 5, 7]);
    }
}
