//! A case: what one authority knows of one child together with one partner, folded from its events. Everything that is
//! asked of it (state, holds, facts, days waited, what is missing) is a pure function of those events and a civil day,
//! so that a replay gives the same answers. Never refuses an event: rules bar acts, never the record of a fact.

mod best_interests;
mod claims;
mod clock;
mod consents;
mod consulate;
mod crisis;
mod dangers;
mod decision;
mod ending;
mod event;
mod facts_carried;
mod facts_own;
mod facts_pair;
mod family;
mod floor_facts;
mod gaps;
mod gate;
mod ground;
mod happened;
mod holds;
mod identity;
mod journey;
mod letter;
mod liberty;
mod matters;
mod outward;
mod plan;
mod protection;
mod requests;
mod state;
mod summary;
mod transfer;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

pub use clock::Waited;
pub use consents::ConsentStanding;
pub use ending::{Ending, NoEnd};
pub use event::{Arrival, CaseEvent, Entry, EventContent, Party, Settlement, Verdict};
pub use family::{Kin, Link};
pub use gaps::Gap;
pub use gate::{Disclosure, Undisclosable};
pub use happened::{Happening, Lasting, Moment, can_begin, has_an_instant};
pub use identity::Identity;
pub use letter::{LetterGap, LetterKey, LetterPart, LetterReader};
pub use liberty::LibertyClock;
pub use plan::PlanStanding;
pub use requests::{Announced, Request};
pub use state::{CaseRole, Lifecycle};
pub use summary::{Mark, Summary, TimelineLine};

use crate::AuthorityId;
use crate::facts::Facts;
use crate::generated::{Content, Kind};
use crate::values::Digest;
use event::Told;

/// The circumstances of an act that its content does not say.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// The civil day of the act in the zone of the receiving authority.
    pub day: Date,
    /// The civil day of the act where this authority is. What only it has recorded is looked at for this day: a window is not
    /// over here because it is tomorrow already where the act goes.
    pub own_day: Date,
    /// Whether this authority is about to send the act; false when it has arrived and is judged.
    pub sending: bool,
    /// The purpose in the statement.
    pub purpose: &'a str,
    /// The legal basis in the statement.
    pub legal_basis: &'a str,
    /// The statement that the act answers, as the statement says. Absent: see [`Case::reply_to`].
    pub in_reply_to: Option<Digest>,
}

/// One case of this authority with one partner.
#[derive(Clone)]
pub struct Case {
    us: AuthorityId,
    partner: AuthorityId,
    /// In the order in which they were recorded; entries of one instant in the order in which they came.
    entries: Vec<Entry>,
    /// What became of each statement that crossed.
    settled: BTreeMap<Digest, Verdict>,
    /// The cases that it is tied to, as whoever decides on it handed them in; no part of its events.
    kin: Vec<Kin>,
    /// What was exchanged with the partner beside any case, handed in likewise.
    correspondence: Option<Arc<Case>>,
}

impl std::fmt::Debug for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Case({} with {}, {} events)", self.us, self.partner, self.entries.len())
    }
}

impl Case {
    /// A case in which nothing has happened yet.
    pub fn new(us: AuthorityId, partner: AuthorityId) -> Self {
        Self {
            us,
            partner,
            entries: Vec::new(),
            settled: BTreeMap::new(),
            kin: Vec::new(),
            correspondence: None,
        }
    }

    /// This authority.
    pub fn us(&self) -> &AuthorityId {
        &self.us
    }

    /// The other one.
    pub fn partner(&self) -> &AuthorityId {
        &self.partner
    }

    /// Takes an event in. Any event, in any state; the same event twice is one.
    pub fn apply(&mut self, event: &CaseEvent) {
        match event {
            CaseEvent::Entered(entry) => {
                if self.entries.iter().any(|known| known.id == entry.id) {
                    return;
                }
                let at = self.entries.partition_point(|known| known.recorded_at <= entry.recorded_at);
                self.entries.insert(at, entry.clone());
            }
            CaseEvent::Settled(Settlement { statement, verdict }) => {
                let known = self.settled.entry(*statement).or_insert(Verdict::Pending);
                // The first final verdict stands for ever; HELD waits for one.
                if !known.is_final() {
                    *known = *verdict;
                }
            }
            CaseEvent::Arrived(arrival) => self.arrive(arrival),
        }
    }

    /// What was made after it arrived was made when it arrived.
    fn arrive(&mut self, arrival: &Arrival) {
        let carried = |entry: &&mut Entry| entry.party.statement() == Some(arrival.statement);
        for entry in self.entries.iter_mut().filter(carried) {
            entry.made_at = entry.made_at.map(|made_at| made_at.min(arrival.arrived_at));
        }
    }

    /// Every entry, in the order in which they were recorded.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry that a statement carried.
    pub fn carried_by(&self, statement: &Digest) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.party.statement() == Some(*statement))
    }

    /// What became of a statement: pending until something is known.
    pub fn verdict(&self, entry: &Entry) -> Verdict {
        match entry.party {
            Party::Local => Verdict::Accepted,
            Party::Sent { digest } | Party::Received { digest } => {
                self.settled.get(&digest).copied().unwrap_or(Verdict::Pending)
            }
        }
    }

    /// Whether an entry counts: a local one always, one that crossed unless it was refused, voided or is held. What is held
    /// counts for neither side until it is resolved.
    pub(crate) fn counts(&self, entry: &Entry) -> bool {
        matches!(self.verdict(entry), Verdict::Pending | Verdict::Accepted)
    }

    /// The entries that count, in order.
    pub(crate) fn counted(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().filter(|entry| self.counts(entry))
    }

    /// The entries of one kind that count, in the order in which they were said: what crossed stands in the same order on both
    /// sides, however late one of them got it.
    pub(crate) fn all<T: Told>(&self) -> std::vec::IntoIter<(&Entry, &T)> {
        let told = |entry| Some((entry, T::told(Entry::open(entry)?)?));
        let of_kind = self.entries.iter().filter_map(told);
        let mut all: Vec<(&Entry, &T)> = of_kind.filter(|(entry, _)| self.counts(entry)).collect();
        all.sort_by_key(|(entry, _)| entry.order());
        all.into_iter()
    }

    /// The one said last.
    pub(crate) fn newest<T: Told>(&self) -> Option<(&Entry, &T)> {
        self.all().next_back()
    }

    /// The one whose own day is latest, whenever it was recorded; of one day, the one said last.
    pub(crate) fn latest_by_day<T: Told>(&self, day: impl Fn(&T) -> Date) -> Option<(&Entry, &T)> {
        // `max_by_key` keeps the last of equals, and the entries are in the order in which they were said.
        self.all().max_by_key(|(_, told)| day(told))
    }

    /// Whether anything of this kind counts.
    pub(crate) fn has(&self, kind: Kind) -> bool {
        self.counted().any(|entry| entry.kind() == kind)
    }

    /// What is known when `act` is decided in these circumstances.
    pub fn facts(&self, act: &Content, frame: &Frame<'_>) -> Facts {
        let mut facts = Facts::default();
        facts_carried::fill(act, frame, &mut facts);
        facts_pair::fill(self, act, frame, &mut facts);
        facts_own::fill(self, act, frame, &mut facts);
        facts
    }
}
