//! The one place where facts are read, a rule is asked, and the answer is committed. Everything that is said to anyone, at
//! home or abroad, was committed here before. Blocking: callers hand over from the runtime with [`crate::blocking`].

mod arriving;
mod authentic;
mod beginning;
mod by_itself;
mod commit;
mod consular;
mod courtesies;
mod heads;
mod held;
mod kept_back;
mod kin;
mod lost;
mod outbox;
mod reading;
mod resolving;
mod sending;
mod slot;
mod stations;
mod switching;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use entente_casework::{AuthorityId, StatementId};
use entente_exchange::reply::ReplyFault;
use entente_exchange::{EventFault, NotNow};
use entente_ledger::{HeadLane, Origin, Witness};
use entente_seals::Instant;
use entente_store::{AppendError, Fatal, Keyring, KeyringError, ReadError, Store};
use entente_transport::Skew;
use tokio::sync::Notify;

use crate::clock::Clock;
use crate::entropy::System;
use crate::kept::KeptFault;
use crate::keys::{KeysFault, OwnKeys, PartnerKeys};
use crate::sentences::Catalogue;
use crate::terms::{Terms, TermsFault};
use crate::views::{ViewFault, Views};

pub use commit::Outcome;
pub(crate) use consular::{Asked, GrantDecision};
pub(crate) use held::HeldMessage;
pub use outbox::Tracked;
pub(crate) use reading::CaseReading;
pub use reading::{TreeReport, Verified};
pub(crate) use sending::Decided;
pub(crate) use sending::by_cause;
pub use sending::{Barred, Bars, GATE_RULE, Prepared, SendDecision};
pub use slot::SLOT_HOUR;

/// How often a decision is made again because something moved meanwhile, before a person is told.
const DECIDE_AGAIN_MAX: u32 = 16;

/// Why the desk could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum DeskFault {
    /// The store can no longer be written: the process ends.
    #[error("the journal can no longer be written; this process ends and the next start recovers")]
    Fatal(#[from] Fatal),
    /// The batch was not kept for another reason. Ours to mend.
    #[error("what was decided could not be kept")]
    Append(#[source] AppendError),
    /// What is kept could not be read.
    #[error("what is kept could not be read")]
    View(#[from] ViewFault),
    /// The store could not read.
    #[error("the journal could not be read")]
    Read(#[from] ReadError),
    /// The keyring gave no key or could not be written.
    #[error("the keyring cannot be used")]
    Keyring(#[from] KeyringError),
    /// Content could not be sealed or opened.
    #[error("content could not be sealed or opened")]
    Kept(#[from] KeptFault),
    /// Something moved each time it was decided. Trying again helps.
    #[error("other decisions about the same case came first, each time; try again")]
    Busy,
    /// This node lost something that it had signed. The administrator's to mend; trying again does not help before.
    #[error(
        "this node lost something that it had signed and says nothing new to a partner until it is recovered"
    )]
    Lost,
    /// No partner of that name.
    #[error("`{0}` is not a partner of this node")]
    NotAPartner(AuthorityId),
    /// No consulate of that name, or nothing that one could be told of.
    #[error("`{0}` is no consulate that may be granted anything here, or this is no case")]
    NotAConsulate(AuthorityId),
    /// No case of that reference, or one that is erased.
    #[error("no case of that reference can be read here")]
    UnknownCase,
    /// A case is to be tied to one that is not there, or to itself. The author's to mend.
    #[error(
        "no other case of that reference, with that partner, can be read here; name one of this authority's cases"
    )]
    NoOtherCase,
    /// More cases are tied together than anybody decides on at once. A person looks; trying again does not help.
    #[error("more cases are tied to this one than are looked at together; end the ties that do not matter")]
    TooManyTies,
    /// No message of that id.
    #[error("no message of that id was drafted here")]
    UnknownMessage,
    /// Nothing can depart.
    #[error("nothing can be sent to the partner now")]
    NotNow(#[from] NotNow),
    /// An answer could not be made.
    #[error("an arrival could not be answered")]
    Reply(#[from] ReplyFault),
    /// A pair event does not read or write.
    #[error("an event of the exchange could not be kept")]
    Event(#[from] EventFault),
    /// The agreement cannot answer.
    #[error("the agreement with the partner cannot be asked")]
    Terms(#[from] TermsFault),
    /// A key cannot be used.
    #[error("a key of this node cannot be used")]
    Keys(#[from] KeysFault),
    /// A head could not be made or read.
    #[error("a head of a tree could not be made")]
    Head(String),
    /// A fault of this program: something impossible by construction.
    #[error("this is a fault of the program: {0}")]
    Impossible(&'static str),
}

impl DeskFault {
    /// Whether the process must end.
    pub fn is_fatal(&self) -> bool {
        match self {
            Self::Fatal(_) | Self::Append(AppendError::Fatal(_)) => true,
            Self::Read(ReadError::Fatal(_)) | Self::View(ViewFault::Read(ReadError::Fatal(_))) => true,
            // A keyring that could not write has stopped, as the journal would have.
            Self::Keyring(KeyringError::Io { .. } | KeyringError::Stopped) => true,
            Self::Kept(KeptFault::NoKey { stopped, .. })
            | Self::View(ViewFault::Kept(KeptFault::NoKey { stopped, .. })) => *stopped,
            _ => false,
        }
    }

    /// Whether it is about one case that cannot be read or decided on, so that the node goes on for all others.
    pub fn concerns_one_case(&self) -> bool {
        match self {
            Self::View(fault) => fault.concerns_one_case(),
            Self::Kept(fault) => fault.concerns_one_case(),
            Self::TooManyTies => true,
            _ => false,
        }
    }

    /// Whether an arrival that meets it is deferred: its sender is not at fault, and everything else goes on.
    pub fn puts_an_arrival_off(&self) -> bool {
        matches!(self, Self::Busy) || self.concerns_one_case()
    }
}

/// What is known of the connection with a partner, for people to look at. Nothing is decided on it.
#[derive(Debug, Clone, Default)]
pub struct Contact {
    /// Whether our stream to it is open.
    pub out: bool,
    /// Whether its stream to us is open.
    pub inbound: bool,
    /// How far its clock is from ours, in milliseconds.
    pub skew_ms: i64,
    /// Why it defers something of ours.
    pub deferred: Option<String>,
    /// What is wrong with the connection.
    pub trouble: Option<String>,
}

/// One partner, as the desk needs it.
pub(crate) struct Partner {
    pub(crate) authority: AuthorityId,
    pub(crate) keys: Mutex<PartnerKeys>,
    /// The newest package that is loaded.
    pub(crate) terms: Arc<Terms>,
    /// The packages before it that are loaded, newest first: what was agreed under them goes on under them.
    pub(crate) older_terms: Vec<Terms>,
    /// The tree that we keep with it.
    pub(crate) origin: Origin,
    pub(crate) wake: Arc<Notify>,
    pub(crate) contact: Mutex<Contact>,
    pub(crate) lane: Mutex<HeadLane>,
    pub(crate) witness: Mutex<Witness>,
    pub(crate) attempts: Mutex<HashMap<StatementId, u32>>,
    /// How many STATION were said after the newest slot, and which slot that was.
    pub(crate) released: Mutex<(Option<jiff::Timestamp>, u32)>,
}

impl Partner {
    /// The package of this digest, if it is loaded.
    pub(crate) fn terms_for(&self, digest: &entente_seals::Digest) -> Option<&Terms> {
        let newest = std::iter::once(&*self.terms);
        newest.chain(&self.older_terms).find(|terms| terms.digest() == *digest)
    }

    /// The package that what we send now is decided under: the one of our last SWITCH that the partner accepted, or the
    /// newest while none that is loaded was accepted.
    pub(crate) fn serving(&self, pair: &entente_exchange::Pair) -> &Terms {
        pair.our_agreement().and_then(|digest| self.terms_for(&digest)).unwrap_or(&self.terms)
    }
}

/// The desk of one node.
pub struct Desk {
    pub(crate) us: AuthorityId,
    /// What is said to the people of this authority.
    pub(crate) words: Catalogue,
    pub(crate) rehearsal: bool,
    pub(crate) incarnation: u32,
    pub(crate) clock: Clock,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) keyring: Arc<Keyring>,
    pub(crate) keys: OwnKeys,
    pub(crate) partners: BTreeMap<AuthorityId, Partner>,
    /// The consulates that may be granted something.
    pub(crate) consulates: BTreeSet<AuthorityId>,
    pub(crate) views: Views,
    pub(crate) entropy: System,
    /// The tree of what happens inside.
    pub(crate) conduct: Origin,
    /// Serialises appends to trees with the reading of their size, so that a head never names leaves that are not there.
    pub(crate) turned_away: Mutex<BTreeMap<String, u64>>,
    /// Raised after every commit, for those who wait for something to happen.
    pub(crate) moved: Arc<Notify>,
    pub(crate) last_anchor_hour: Mutex<Option<i64>>,
    /// The newest slot that was done with each partner.
    pub(crate) slots_done: Mutex<BTreeMap<AuthorityId, jiff::Timestamp>>,
    /// What shows that this node lost something it had signed. While it stands, nothing new is said to any partner.
    pub(crate) lost: Mutex<Option<String>>,
}

pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A poisoned lock means that a thread died while it held it; what it guards is a cache or a word for people.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Desk {
    /// The authority whose node this is.
    pub fn us(&self) -> &AuthorityId {
        &self.us
    }
    /// What is said to the people of this authority.
    pub(crate) fn words(&self) -> &Catalogue {
        &self.words
    }
    /// The life of this node.
    pub fn incarnation(&self) -> u32 {
        self.incarnation
    }
    /// The clock of this node.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }
    /// Whether this is a rehearsal.
    pub fn is_rehearsal(&self) -> bool {
        self.rehearsal
    }
    /// The partners of this node.
    pub fn partners(&self) -> impl Iterator<Item = &AuthorityId> {
        self.partners.keys()
    }
    /// Thirty-two random bits, to spread retries.
    pub fn spread(&self) -> u32 {
        self.entropy.word()
    }

    pub(crate) fn partner(&self, authority: &AuthorityId) -> Result<&Partner, DeskFault> {
        self.partners.get(authority).ok_or_else(|| DeskFault::NotAPartner(authority.clone()))
    }

    pub(crate) fn now(&self) -> Result<Instant, DeskFault> {
        Instant::new(self.clock.now()).map_err(|_| DeskFault::Impossible("the clock stands before 1970"))
    }

    /// Raised when there may be something to deliver to this partner.
    pub fn wake(&self, partner: &AuthorityId) -> Arc<Notify> {
        self.partners.get(partner).map_or_else(|| Arc::new(Notify::new()), |known| Arc::clone(&known.wake))
    }

    /// Raised after every commit.
    pub fn moved(&self) -> Arc<Notify> {
        Arc::clone(&self.moved)
    }

    fn contact(&self, partner: &AuthorityId, change: impl FnOnce(&mut Contact)) {
        if let Some(known) = self.partners.get(partner) {
            change(&mut locked(&known.contact));
        }
        self.moved.notify_waiters();
    }

    /// What is known of the connection with a partner.
    pub fn contact_with(&self, partner: &AuthorityId) -> Contact {
        let mut contact =
            self.partners.get(partner).map(|known| locked(&known.contact).clone()).unwrap_or_default();
        // A loss concerns every partner, and no good connection ends it.
        if let Some(lost) = self.lost() {
            contact.trouble = Some(lost);
        }
        contact
    }

    /// Notes what is wrong with the connection, for people to look at.
    pub fn note_trouble(&self, partner: &AuthorityId, trouble: Option<String>) {
        self.contact(partner, |contact| contact.trouble = trouble);
    }

    /// Our stream to the partner ended.
    pub fn hung_up(&self, partner: &AuthorityId) {
        if let Some(known) = self.partners.get(partner) {
            locked(&known.lane).stream_ended();
        }
        self.contact(partner, |contact| contact.out = false);
    }

    /// The partner's stream to us began or ended.
    pub fn note_inbound(&self, partner: &AuthorityId, open: bool) {
        self.contact(partner, |contact| contact.inbound = open);
    }

    /// Our stream to the partner is open. What was wrong with calling it is over; what it shows next is judged afterwards.
    pub(crate) fn note_outbound(&self, partner: &AuthorityId) {
        self.contact(partner, |contact| {
            contact.out = true;
            contact.trouble = None;
        });
    }

    pub(crate) fn note_skew(&self, partner: &AuthorityId, skew: Skew) {
        let skew_ms = i64::try_from(skew.0.as_millis()).unwrap_or(i64::MAX);
        self.contact(partner, |contact| contact.skew_ms = skew_ms);
    }

    /// Counts someone who was not let in, by cause.
    pub fn count_turned_away(&self, why: &str) {
        *locked(&self.turned_away).entry(why.to_owned()).or_default() += 1;
    }
}

#[cfg(test)]
mod tests_activation;
#[cfg(test)]
mod tests_by_itself;
#[cfg(test)]
mod tests_consular;
#[cfg(test)]
mod tests_consular_port;
#[cfg(test)]
mod tests_dated;
#[cfg(test)]
mod tests_evidence;
#[cfg(test)]
mod tests_kept_back;
#[cfg(test)]
mod tests_settled;
#[cfg(test)]
mod tests_stations;
#[cfg(test)]
mod tests_switch;
#[cfg(test)]
mod two;
