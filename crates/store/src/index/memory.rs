//! An index in memory: for simulation, for a node whose sled failed, and as the other side of the comparison.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use super::{Entry, Index, IndexError};
use crate::journal::{Head, Place};
use crate::record::{Lookup, StreamId};

#[derive(Debug, Default)]
struct Tables {
    streams: BTreeMap<(StreamId, u64), Place>,
    lookups: BTreeMap<(Lookup, u64, u32), Place>,
    head: Option<Head>,
}

/// Ordered maps, gone when the process ends.
#[derive(Debug, Default)]
pub(crate) struct MemoryIndex(RwLock<Tables>);

impl Index for MemoryIndex {
    fn head(&self) -> Result<Option<Head>, IndexError> {
        Ok(self.0.read().unwrap_or_else(PoisonError::into_inner).head)
    }

    fn apply(&self, entries: &[Entry], head: Option<Head>) -> Result<(), IndexError> {
        let mut tables = self.0.write().unwrap_or_else(PoisonError::into_inner);
        for entry in entries {
            tables.streams.insert((entry.stream, entry.version), entry.place);
            for lookup in &entry.lookup {
                tables.lookups.insert((*lookup, entry.place.batch, entry.place.frame), entry.place);
            }
        }
        tables.head = head;
        Ok(())
    }

    fn records(&self, stream: StreamId, after: u64, count_max: usize) -> Result<Vec<Place>, IndexError> {
        let tables = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let range = (stream, after.saturating_add(1))..=(stream, u64::MAX);
        Ok(tables.streams.range(range).take(count_max).map(|(_, place)| *place).collect())
    }

    fn found(&self, lookup: Lookup, count_max: usize) -> Result<Vec<Place>, IndexError> {
        let tables = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let range = (lookup, 0, 0)..=(lookup, u64::MAX, u32::MAX);
        Ok(tables.lookups.range(range).take(count_max).map(|(_, place)| *place).collect())
    }

    fn distrust(&self) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).head = None;
    }

    fn close(&self) -> Result<(), IndexError> {
        Ok(())
    }
}
