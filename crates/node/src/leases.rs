//! Content keys for one batch: what is sealed is named, and the records that say what a new key is for go into the same
//! batch. Confirmed only when that batch was kept.

use std::cell::RefCell;
use std::collections::BTreeMap;

use entente_seals::secret::ContentKey;
use entente_store::{KeyId, KeyScope, Keyring, KeyringError, Record};

use crate::kept::{ContentKeys, KeptFault};

/// The keys that one batch uses.
pub struct Leases<'a> {
    keyring: &'a Keyring,
    assignments: RefCell<BTreeMap<KeyId, Record>>,
}

fn refused(fault: &KeyringError) -> KeptFault {
    let stopped = matches!(fault, KeyringError::Io { .. } | KeyringError::Stopped);
    KeptFault::NoKey { why: fault.to_string(), stopped }
}

impl<'a> Leases<'a> {
    /// No keys yet.
    pub fn new(keyring: &'a Keyring) -> Self {
        Self { keyring, assignments: RefCell::default() }
    }

    /// The records that must go into the batch.
    pub fn assignments(&self) -> Vec<Record> {
        self.assignments.borrow().values().cloned().collect()
    }

    /// Says that the batch was kept.
    ///
    /// # Errors
    /// The keyring had stopped.
    pub fn confirm(&self) -> Result<(), KeyringError> {
        let keys: Vec<KeyId> = self.assignments.borrow().keys().copied().collect();
        self.keyring.confirm(&keys)
    }
}

impl ContentKeys for Leases<'_> {
    fn key_for(&self, scope: KeyScope) -> Result<(KeyId, ContentKey), KeptFault> {
        let lease = self.keyring.key_for(scope).map_err(|fault| refused(&fault))?;
        if let Some(record) = lease.assignment {
            self.assignments.borrow_mut().insert(lease.id, record);
        }
        Ok((lease.id, ContentKey::from_bytes(*lease.key.expose())))
    }

    fn key(&self, id: KeyId) -> Result<Option<ContentKey>, KeptFault> {
        let key = self.keyring.key(id).map_err(|fault| refused(&fault))?;
        Ok(key.map(|key| ContentKey::from_bytes(*key.expose())))
    }
}
