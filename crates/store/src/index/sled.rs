//! sled as the index. Its `flush` does not reach the disk (no `fsync` on Linux), which is why it never holds the only
//! copy of anything: it is flushed once, at a clean stop, and its files are then synced by us.

use std::fs::{self, File};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock};

use super::fingerprint::{Fingerprint, LOOKUP_PREFIX, STREAM_PREFIX, lookup_key, place_bytes, stream_key};
use super::{Entry, Index, IndexError};
use crate::bytes::Rest;
use crate::journal::{Head, Place};
use crate::record::{Lookup, StreamId};

/// The key under which the last applied batch stands.
const HEAD_KEY: &[u8] = b"P";

/// A sled database.
pub(crate) struct SledIndex {
    /// Gone once the index was closed: only then has sled written its last byte.
    db: RwLock<Option<sled::Db>>,
    dir: PathBuf,
}

fn failed(doing: &'static str) -> impl Fn(sled::Error) -> IndexError {
    move |cause| IndexError { doing, cause: Some(Box::new(cause)) }
}

fn malformed(doing: &'static str) -> IndexError {
    IndexError { doing, cause: None }
}

/// sled panics on some damaged files; a damaged index must not end the node.
fn contained<T>(doing: &'static str, ask: impl FnOnce() -> Result<T, IndexError>) -> Result<T, IndexError> {
    catch_unwind(AssertUnwindSafe(ask)).unwrap_or_else(|_| Err(malformed(doing)))
}

impl SledIndex {
    /// Opens the database in `dir`, or makes one.
    pub(crate) fn open(dir: &Path, cache_bytes: u64) -> Result<Self, IndexError> {
        const DOING: &str = "opening sled";
        contained(DOING, || {
            let config = sled::Config::new()
                .path(dir)
                .cache_capacity(cache_bytes)
                .mode(sled::Mode::LowSpace)
                // Nothing here is worth a flush before the clean stop: an unclean one rebuilds in any case.
                .flush_every_ms(None);
            let db = config.open().map_err(failed(DOING))?;
            Ok(Self { db: RwLock::new(Some(db)), dir: dir.to_owned() })
        })
    }

    /// Removes the database in `dir`, which must not be open.
    pub(crate) fn remove(dir: &Path) -> Result<(), IndexError> {
        match fs::remove_dir_all(dir) {
            Err(cause) if cause.kind() != io::ErrorKind::NotFound => {
                Err(IndexError { doing: "removing the old index", cause: Some(Box::new(cause)) })
            }
            _ => Ok(()),
        }
    }
}

fn read_place(bytes: &[u8]) -> Option<Place> {
    let mut rest = Rest::of(bytes);
    let place = Place { segment: rest.u64()?, offset: rest.u64()?, batch: rest.u64()?, frame: rest.u32()? };
    (rest.len() == 0).then_some(place)
}

fn read_head(bytes: &[u8]) -> Option<Head> {
    let mut rest = Rest::of(bytes);
    let head = Head { batch: rest.u64()?, hash: rest.array()? };
    (rest.len() == 0).then_some(head)
}

impl SledIndex {
    fn ask<T>(
        &self,
        doing: &'static str,
        ask: impl FnOnce(&sled::Db) -> Result<T, IndexError>,
    ) -> Result<T, IndexError> {
        let db = self.db.read().unwrap_or_else(PoisonError::into_inner);
        contained(doing, || ask(db.as_ref().ok_or_else(|| malformed(doing))?))
    }

    /// Reads every entry. A duplicate lookup on one record is one entry here, so the caller counts it once, too.
    pub(crate) fn fingerprint(&self) -> Result<Fingerprint, IndexError> {
        const DOING: &str = "reading sled whole";
        self.ask(DOING, |db| {
            let mut fingerprint = Fingerprint::default();
            for prefix in [STREAM_PREFIX, LOOKUP_PREFIX] {
                for entry in db.scan_prefix([prefix]) {
                    let (key, value) = entry.map_err(failed(DOING))?;
                    fingerprint.add(&key, &value);
                }
            }
            Ok(fingerprint)
        })
    }

    fn close_and_sync(&self) -> Result<(), IndexError> {
        const DOING: &str = "closing sled";
        self.ask(DOING, |db| db.flush().map_err(failed(DOING)).map(|_| ()))?;
        let db = self.db.write().unwrap_or_else(PoisonError::into_inner).take();
        // Dropping the last handle lets sled write its last bytes; only then do we sync them.
        contained(DOING, || {
            drop(db);
            Ok(())
        })?;
        sync_tree(&self.dir).map_err(|cause| IndexError { doing: DOING, cause: Some(Box::new(cause)) })
    }

    fn places(&self, from: Vec<u8>, to: Vec<u8>, count_max: usize) -> Result<Vec<Place>, IndexError> {
        const DOING: &str = "reading sled";
        self.ask(DOING, |db| {
            let mut places = Vec::new();
            for found in db.range(from..=to).take(count_max) {
                let (_, value) = found.map_err(failed(DOING))?;
                places.push(read_place(&value).ok_or_else(|| malformed(DOING))?);
            }
            Ok(places)
        })
    }
}

impl Index for SledIndex {
    fn head(&self) -> Result<Option<Head>, IndexError> {
        const DOING: &str = "reading the position of sled";
        self.ask(DOING, |db| match db.get(HEAD_KEY).map_err(failed(DOING))? {
            Some(value) => read_head(&value).map(Some).ok_or_else(|| malformed(DOING)),
            None => Ok(None),
        })
    }

    /// One insert after the other and the position last, not one sled batch: sled keeps what a batch of a thousand
    /// entries replaced until far too late (measured: 1.3 GB instead of 130 MB for a million). Together or not at all
    /// is kept in another way: an index whose position is not the end of the journal is never trusted.
    fn apply(&self, entries: &[Entry], head: Option<Head>) -> Result<(), IndexError> {
        const DOING: &str = "writing sled";
        self.ask(DOING, |db| {
            if head.is_none() {
                db.remove(HEAD_KEY).map_err(failed(DOING))?;
            }
            let mut changes = Vec::new();
            for entry in entries {
                let value = place_bytes(entry.place);
                for lookup in &entry.lookup {
                    changes.push((lookup_key(lookup, entry.place.batch, entry.place.frame), value.clone()));
                }
                changes.push((stream_key(entry.stream, entry.version), value));
            }
            // In order, so that neighbours meet the same page: that is what makes a rebuild bearable.
            changes.sort_unstable();
            for (key, value) in changes {
                db.insert(key, value).map_err(failed(DOING))?;
            }
            if let Some(head) = head {
                let mut value = head.batch.to_be_bytes().to_vec();
                value.extend(head.hash);
                db.insert(HEAD_KEY, value).map_err(failed(DOING))?;
            }
            Ok(())
        })
    }

    fn records(&self, stream: StreamId, after: u64, count_max: usize) -> Result<Vec<Place>, IndexError> {
        self.places(stream_key(stream, after.saturating_add(1)), stream_key(stream, u64::MAX), count_max)
    }

    fn found(&self, lookup: Lookup, count_max: usize) -> Result<Vec<Place>, IndexError> {
        self.places(lookup_key(&lookup, 0, 0), lookup_key(&lookup, u64::MAX, u32::MAX), count_max)
    }

    fn distrust(&self) {
        const DOING: &str = "marking sled as not to be trusted";
        let marked = self.ask(DOING, |db| {
            db.remove(HEAD_KEY).map_err(failed(DOING))?;
            db.flush().map_err(failed(DOING)).map(|_| ())
        });
        if let Err(cause) = marked {
            tracing::warn!(%cause, "the index could not be marked; it is rebuilt at the next start in any case");
        }
    }

    fn close(&self) -> Result<(), IndexError> {
        let closed = self.close_and_sync();
        if closed.is_err() {
            // The next start would trust what may not be on the disk: take it away.
            drop(self.db.write().unwrap_or_else(PoisonError::into_inner).take());
            Self::remove(&self.dir)?;
        }
        closed
    }
}

/// What sled's own flush leaves out: `fsync` of every file and directory.
fn sync_tree(dir: &Path) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            sync_tree(&path)?;
        } else {
            File::open(&path)?.sync_all()?;
        }
    }
    File::open(dir)?.sync_all()
}
