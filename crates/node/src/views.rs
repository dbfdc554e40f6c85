//! What the node remembers of its streams: folds that catch up with the newest committed records whenever they are asked.
//! They hold nothing that the journal does not; a restart makes the same ones.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use entente_casework::{AuthorityId, CaseRef, GrantName, StatementId};
use entente_exchange::{Departed, EventFault, Pair, PairEvent};
use entente_ledger::{HashReader as _, Origin, Tree};
use entente_seals::{StatementRef, Verdict};
use entente_store::{Keyring, ReadError, Store, StoredBody, StreamId};

use crate::case_file::{CaseFile, OwnMessage};
use crate::kept::KeptFault;
use crate::leases::Leases;
use crate::streams;

/// Why what is kept could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ViewFault {
    /// The store could not read.
    #[error("the journal could not be read")]
    Read(#[from] ReadError),
    /// A record of a case does not open or read.
    #[error("a case could not be read")]
    Kept(#[from] KeptFault),
    /// A pair event does not read.
    #[error("an event of the exchange could not be read")]
    Event(#[from] EventFault),
}

impl ViewFault {
    /// Whether it is about the records of one case, so that everything else goes on.
    pub fn concerns_one_case(&self) -> bool {
        match self {
            Self::Kept(fault) => fault.concerns_one_case(),
            Self::Read(_) | Self::Event(_) => false,
        }
    }
}

#[derive(Default)]
struct Remembered {
    pairs: BTreeMap<AuthorityId, (u64, Arc<Pair>)>,
    cases: HashMap<StreamId, Arc<CaseFile>>,
    /// Cases to which something was committed that may not be folded yet. None: they were not listed since the start.
    behind: Option<BTreeSet<StreamId>>,
    /// Cases that could not be folded as they stand, with the reason. They are looked at again when something is committed to them.
    aside: BTreeMap<StreamId, String>,
    found: Found,
    trees: BTreeMap<StreamId, Arc<Tree>>,
}

/// Where the cases are that are asked for by what is in them: kept as they are folded, so that nobody looks through all.
#[derive(Default)]
struct Found {
    /// The cases that can be read. A reference is one of a pair, so it may be there more than once.
    readable: BTreeSet<(CaseRef, StreamId)>,
    /// The case of each message of ours.
    messages: HashMap<StatementId, StreamId>,
    /// Cases with a draft that waits.
    drafting: BTreeSet<(CaseRef, StreamId)>,
    /// Cases with a message of ours that is not settled.
    waiting: BTreeSet<(CaseRef, StreamId)>,
    /// The case of each grant to a consulate.
    grants: HashMap<GrantName, StreamId>,
    /// Cases with something that one of the two sides holds for a person.
    holding: BTreeSet<(CaseRef, StreamId)>,
    /// Cases with something that was opened here and that the partner was not told of.
    opening: BTreeSet<(CaseRef, StreamId)>,
}

impl Found {
    /// Forgets a case: it is in no list any more.
    fn forget(&mut self, stream: StreamId) {
        self.messages.retain(|_, of| *of != stream);
        self.grants.retain(|_, of| *of != stream);
        let Self { readable, drafting, waiting, holding, opening, .. } = self;
        for set in [readable, drafting, waiting, holding, opening] {
            set.retain(|(_, of)| *of != stream);
        }
    }

    fn note(&mut self, file: &CaseFile) {
        self.messages.extend(file.messages.keys().map(|message| (*message, file.stream)));
        let Some(opened) = &file.opened else { return };
        self.grants.extend(file.consular.grants().iter().map(|grant| (grant.name, file.stream)));
        let name = (opened.case, file.stream);
        self.readable.insert(name);
        let mark =
            |set: &mut BTreeSet<_>, belongs| if belongs { set.insert(name) } else { set.remove(&name) };
        mark(&mut self.drafting, !file.drafts.is_empty());
        mark(&mut self.waiting, file.messages.values().any(OwnMessage::is_open));
        let held = |(_, verdict): &(StatementRef, Option<Verdict>)| *verdict == Some(Verdict::Held);
        mark(&mut self.holding, file.statements.values().any(held));
        mark(&mut self.opening, file.openings.values().any(|opening| !opening.told));
    }
}

/// The folds of this node's streams.
pub struct Views {
    us: AuthorityId,
    incarnation: u32,
    store: Arc<dyn Store>,
    keyring: Arc<Keyring>,
    remembered: Mutex<Remembered>,
}

impl Views {
    /// Nothing read yet.
    pub fn new(us: AuthorityId, incarnation: u32, store: Arc<dyn Store>, keyring: Arc<Keyring>) -> Self {
        Self { us, incarnation, store, keyring, remembered: Mutex::default() }
    }

    fn remembered(&self) -> MutexGuard<'_, Remembered> {
        self.remembered.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What we settled with a partner, as newly as it is committed.
    ///
    /// # Errors
    /// See [`ViewFault`].
    pub fn pair(&self, partner: &AuthorityId) -> Result<Arc<Pair>, ViewFault> {
        self.pair_among(&mut self.remembered().pairs, partner)
    }

    fn pair_among(
        &self,
        pairs: &mut BTreeMap<AuthorityId, (u64, Arc<Pair>)>,
        partner: &AuthorityId,
    ) -> Result<Arc<Pair>, ViewFault> {
        let stream = streams::pair(partner);
        let (version, pair) = pairs
            .entry(partner.clone())
            .or_insert_with(|| (0, Arc::new(Pair::new(self.us.clone(), partner.clone(), self.incarnation))));
        if self.store.version(stream) > *version {
            for record in self.store.read(stream, *version)? {
                if let StoredBody::Structure(bytes) = &record.body {
                    Arc::make_mut(pair).apply(&PairEvent::from_bytes(bytes)?);
                }
                *version = record.version;
            }
        }
        Ok(Arc::clone(pair))
    }

    /// A case, as newly as it is committed. A case that was never heard of has version 0.
    ///
    /// # Errors
    /// See [`ViewFault`].
    pub fn case(&self, partner: &AuthorityId, case: &CaseRef) -> Result<Arc<CaseFile>, ViewFault> {
        self.case_of(streams::case(partner, case))
    }

    /// The case that is kept in this stream.
    ///
    /// # Errors
    /// See [`ViewFault`].
    pub fn case_of(&self, stream: StreamId) -> Result<Arc<CaseFile>, ViewFault> {
        self.fold(&mut self.remembered(), stream)
    }

    fn fold(&self, remembered: &mut Remembered, stream: StreamId) -> Result<Arc<CaseFile>, ViewFault> {
        let Remembered { pairs, cases, found, .. } = remembered;
        let file = cases.entry(stream).or_insert_with(|| Arc::new(CaseFile::new(stream)));
        if self.store.version(stream) > file.version {
            let records = self.store.read(stream, file.version)?;
            let leases = Leases::new(&self.keyring);
            let mut next = CaseFile::clone(file);
            next.absorb(&self.us, &records, &leases)?;
            self.tell_arrivals(pairs, &mut next)?;
            *file = Arc::new(next);
            found.note(file);
        }
        Ok(Arc::clone(file))
    }

    /// Tells a case when its statements that were answered arrived: so both sides put what they wrote into the same order. An answer
    /// is committed with the note of it in the case, so the pair knows it when the case does, and a restart folds the same.
    fn tell_arrivals(
        &self,
        pairs: &mut BTreeMap<AuthorityId, (u64, Arc<Pair>)>,
        file: &mut CaseFile,
    ) -> Result<(), ViewFault> {
        let answered = std::mem::take(&mut file.answered);
        let Some(at) = file.place().filter(|_| !answered.is_empty()) else { return Ok(()) };
        let pair = self.pair_among(pairs, &at.partner)?;
        for statement in answered {
            let departed = pair.departed(statement.position()).filter(|sent| sent.statement == statement);
            if let Some(arrived_at) = departed.and_then(Departed::arrived_at) {
                file.arrived(&statement.digest, arrived_at);
            }
        }
        Ok(())
    }

    /// Says that something was committed to these streams. Whoever appends to the stream of a case must say it.
    pub(crate) fn committed(&self, streams: impl IntoIterator<Item = StreamId>) {
        let cases = streams.into_iter().filter(|stream| stream.class == streams::CASE);
        if let Some(behind) = &mut self.remembered().behind {
            behind.extend(cases);
        }
    }

    /// Folds what was committed and is not folded. Costs nothing when nothing was.
    fn caught_up(&self) -> Result<MutexGuard<'_, Remembered>, ViewFault> {
        let mut remembered = self.remembered();
        if remembered.behind.is_none() {
            remembered.behind = Some(self.store.streams(streams::CASE)?.into_iter().collect());
        }
        while let Some(stream) = remembered.behind.as_ref().and_then(|behind| behind.first().copied()) {
            // A case that cannot be read has no answer, and takes nobody else's away. A journal or a keyring that cannot be read has
            // none for anybody.
            match self.fold(&mut remembered, stream) {
                Ok(_) => drop(remembered.aside.remove(&stream)),
                Err(fault) if !fault.concerns_one_case() => return Err(fault),
                Err(fault) => {
                    let why = crate::postman::chain(&fault);
                    if remembered.aside.insert(stream, why.clone()).is_none() {
                        tracing::error!(why, "a case cannot be read and is set aside; the others go on");
                    }
                    remembered.found.forget(stream);
                }
            }
            if let Some(behind) = &mut remembered.behind {
                behind.remove(&stream);
            }
        }
        Ok(remembered)
    }

    /// How many cases cannot be read as they stand. Asking for one of them says why.
    ///
    /// # Errors
    /// See [`ViewFault`].
    pub fn set_aside(&self) -> Result<usize, ViewFault> {
        Ok(self.caught_up()?.aside.len())
    }

    /// Drops what is remembered of a case whose keys were destroyed: what was folded before must not be read after. Whoever
    /// destroys keys says it before anybody is answered again.
    pub fn forget(&self, stream: StreamId) {
        let mut remembered = self.remembered();
        remembered.cases.remove(&stream);
        remembered.found.forget(stream);
        if let Some(behind) = &mut remembered.behind {
            behind.insert(stream);
        }
    }

    /// Every case that can still be read, in the order of references.
    ///
    /// # Errors
    /// See [`ViewFault`].
    pub fn cases(&self) -> Result<Vec<(CaseRef, Arc<CaseFile>)>, ViewFault> {
        let remembered = self.caught_up()?;
        Ok(those(&remembered, &remembered.found.readable))
    }

    /// The cases with a draft that waits.
    ///
    /// # Errors
    /// See [`ViewFault`].
    pub fn with_drafts(&self) -> Result<Vec<(CaseRef, Arc<CaseFile>)>, ViewFault> {
        let remembered = self.caught_up()?;
        Ok(those(&remembered, &remembered.found.drafting))
    }

    /// The cases with a message of ours that waits or is on its way.
    ///
    /// # Errors
    /// See [`ViewFault`].
    pub fn with_open_messages(&self) -> Result<Vec<(CaseRef, Arc<CaseFile>)>, ViewFault> {
        let remembered = self.caught_up()?;
        Ok(those(&remembered, &remembered.found.waiting))
    }

    /// The cases with something that one of the two sides holds for a person.
    ///
    /// # Errors
    /// See [`ViewFault`].
    pub fn with_held(&self) -> Result<Vec<Arc<CaseFile>>, ViewFault> {
        let remembered = self.caught_up()?;
        Ok(those(&remembered, &remembered.found.holding).into_iter().map(|(_, file)| file).collect())
    }

    /// The cases with something that was opened here and that the partner was not told of.
    ///
    /// # Errors
    /// See [`ViewFault`].
    pub fn with_openings(&self) -> Result<Vec<Arc<CaseFile>>, ViewFault> {
        let remembered = self.caught_up()?;
        Ok(those(&remembered, &remembered.found.opening).into_iter().map(|(_, file)| file).collect())
    }

    /// The case that a message of ours belongs to.
    ///
    /// # Errors
    /// See [`ViewFault`].
    pub fn case_with(&self, message: &StatementId) -> Result<Option<Arc<CaseFile>>, ViewFault> {
        let remembered = self.caught_up()?;
        let stream = remembered.found.messages.get(message);
        Ok(stream.and_then(|stream| remembered.cases.get(stream)).cloned())
    }

    /// The case that a grant to a consulate is about. None: there is no such grant, or the case is erased or set aside.
    ///
    /// # Errors
    /// See [`ViewFault`].
    pub fn case_of_grant(&self, grant: &GrantName) -> Result<Option<Arc<CaseFile>>, ViewFault> {
        let remembered = self.caught_up()?;
        let stream = remembered.found.grants.get(grant);
        Ok(stream.and_then(|stream| remembered.cases.get(stream)).cloned())
    }

    /// The leaves of a tree, as newly as they are committed.
    ///
    /// # Errors
    /// See [`ViewFault`].
    pub fn tree(&self, origin: &Origin) -> Result<Arc<Tree>, ViewFault> {
        let stream = streams::tree(&origin.to_string());
        let mut remembered = self.remembered();
        let tree = remembered.trees.entry(stream).or_default();
        let size = tree.size();
        if self.store.version(stream) > size {
            for record in self.store.read(stream, size)? {
                if let StoredBody::Structure(leaf) = &record.body {
                    Arc::make_mut(tree).append(leaf);
                }
            }
        }
        Ok(Arc::clone(tree))
    }
}

fn those(remembered: &Remembered, named: &BTreeSet<(CaseRef, StreamId)>) -> Vec<(CaseRef, Arc<CaseFile>)> {
    let file =
        |(case, stream): &(CaseRef, StreamId)| Some((*case, Arc::clone(remembered.cases.get(stream)?)));
    named.iter().filter_map(file).collect()
}

#[cfg(test)]
mod tests;
