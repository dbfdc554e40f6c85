//! What the node remembers of its streams: folds that catch up with the newest committed records whenever they are asked.
//! They hold nothing that the journal does not; a restart makes the same ones.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use entente_casework::{AuthorityId, CaseRef};
use entente_exchange::{EventFault, Pair, PairEvent};
use entente_ledger::{HashReader as _, Origin, Tree};
use entente_store::{Keyring, ReadError, Store, StoredBody, StreamId};

use crate::case_file::CaseFile;
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

#[derive(Default)]
struct Remembered {
    pairs: BTreeMap<AuthorityId, (u64, Arc<Pair>)>,
    cases: HashMap<StreamId, Arc<CaseFile>>,
    references: BTreeMap<CaseRef, StreamId>,
    trees: BTreeMap<StreamId, Arc<Tree>>,
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
        let stream = streams::pair(partner);
        let mut remembered = self.remembered();
        let (version, pair) = remembered
            .pairs
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
    pub fn case(&self, case: &CaseRef) -> Result<Arc<CaseFile>, ViewFault> {
        let file = self.case_of(streams::case(case))?;
        if file.version > 0 {
            self.remembered().references.insert(*case, file.stream);
        }
        Ok(file)
    }

    /// The case that is kept in this stream.
    ///
    /// # Errors
    /// See [`ViewFault`].
    pub fn case_of(&self, stream: StreamId) -> Result<Arc<CaseFile>, ViewFault> {
        let mut remembered = self.remembered();
        let file = remembered.cases.entry(stream).or_insert_with(|| Arc::new(CaseFile::new(stream)));
        if self.store.version(stream) > file.version {
            let records = self.store.read(stream, file.version)?;
            let leases = Leases::new(&self.keyring);
            let mut next = CaseFile::clone(file);
            next.absorb(&self.us, &records, &leases)?;
            *file = Arc::new(next);
        }
        Ok(Arc::clone(file))
    }

    /// Every case that can still be read.
    ///
    /// # Errors
    /// See [`ViewFault`].
    pub fn cases(&self) -> Result<Vec<(CaseRef, Arc<CaseFile>)>, ViewFault> {
        let mut found = Vec::new();
        for stream in self.store.streams(streams::CASE)? {
            let file = self.case_of(stream)?;
            if let Some(opened) = &file.opened {
                found.push((opened.case, file));
            }
        }
        found.sort_by_key(|(case, _)| *case);
        Ok(found)
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
