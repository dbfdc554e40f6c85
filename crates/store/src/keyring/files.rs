//! Keyring files in two directories that should be alike. What one has lost the other gives back; what both have lost
//! is damage and said. Every file is written anew at each start, so that nothing counts that only the page cache had.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use super::KeyringError;
use super::format::{Header, KEYRING_VERSION, KeyRecord, RECORD_BYTES, Unreadable};
use crate::files::{FileWriter, Files, read_all, replace};

/// Most records written between two syncs. Only these can be torn.
pub(crate) const APPEND_RECORDS_MAX: usize = 64;
/// A keyring larger than this is not read, in bytes: nine million keys.
const KEYRING_BYTES_MAX: u64 = 1_000_000_000;
const EXTENSION: &str = "keyring";

/// Two places for the same files: the second one should be on another disk.
#[derive(Debug, Clone)]
pub(crate) struct Places {
    pub(crate) dirs: [PathBuf; 2],
}

/// A keyring as both places together have it.
pub(crate) struct Loaded {
    pub(crate) header: Header,
    pub(crate) records: Vec<KeyRecord>,
    /// Which place had to be mended, if one had.
    pub(crate) mended: [bool; 2],
    /// How many records at the end no place had sound.
    pub(crate) torn: usize,
}

fn failed(doing: &'static str) -> impl Fn(io::Error) -> KeyringError {
    move |cause| KeyringError::Io { doing, cause }
}

fn epoch_number(name: &str) -> Option<u64> {
    let digits = name.strip_suffix(EXTENSION)?.strip_suffix('.')?.strip_prefix("epoch-")?;
    (digits.len() == 10).then(|| digits.parse().ok()).flatten()
}

/// The path of an epoch's file.
pub(crate) fn epoch_path(dir: &Path, epoch: u64) -> PathBuf {
    dir.join(format!("epoch-{epoch:010}.{EXTENSION}"))
}

impl Places {
    /// The epochs that there are files of, in either place.
    pub(crate) fn epochs(&self, files: &dyn Files) -> Result<BTreeSet<u64>, KeyringError> {
        let mut epochs = BTreeSet::new();
        for dir in &self.dirs {
            let names = files.list(dir).map_err(failed("listing the keyring"))?;
            epochs.extend(names.iter().filter_map(|name| epoch_number(name)));
        }
        Ok(epochs)
    }

    /// Reads the file of an epoch from both places. Changes nothing.
    pub(crate) fn load(&self, files: &dyn Files, epoch: u64) -> Result<Loaded, KeyringError> {
        let mut copies = Vec::new();
        for dir in &self.dirs {
            let bytes = read_all(files, &epoch_path(dir, epoch), KEYRING_BYTES_MAX);
            copies.push(bytes.map_err(failed("reading the keyring"))?.unwrap_or_default());
        }
        let header = common_header(&copies, epoch)?;
        let (records, torn) = common_records(&copies, epoch)?;
        let whole = whole_file(header, &records);
        let differs = |at: usize| copies.get(at).is_none_or(|copy| *copy != whole);
        Ok(Loaded { header, records, mended: [differs(0), differs(1)], torn })
    }

    /// Writes a whole file in both places, each durable with its name before the next is touched.
    pub(crate) fn write(
        &self,
        files: &dyn Files,
        header: Header,
        records: &[KeyRecord],
    ) -> Result<(), KeyringError> {
        let bytes = whole_file(header, records);
        for dir in &self.dirs {
            replace(files, &epoch_path(dir, header.epoch), &bytes).map_err(failed("writing a keyring"))?;
            files.crash_point("keyring.between-places");
        }
        for dir in &self.dirs {
            let back = read_all(files, &epoch_path(dir, header.epoch), KEYRING_BYTES_MAX);
            if back.map_err(failed("reading a keyring back"))?.as_deref() != Some(bytes.as_slice()) {
                let cause = io::Error::other("it came back different");
                return Err(KeyringError::Io { doing: "reading a keyring back", cause });
            }
        }
        Ok(())
    }

    /// Opens the file of an epoch for appending, in both places.
    pub(crate) fn writers(
        &self,
        files: &dyn Files,
        epoch: u64,
    ) -> Result<Vec<Box<dyn FileWriter>>, KeyringError> {
        let open = |dir: &PathBuf| files.open_append(&epoch_path(dir, epoch));
        self.dirs.iter().map(open).collect::<io::Result<_>>().map_err(failed("opening the keyring"))
    }

    /// Destroys every file but that of `epoch`: zeros over it, synced, then the name away.
    pub(crate) fn destroy_others(&self, files: &dyn Files, epoch: u64) -> Result<u64, KeyringError> {
        let failed = failed("destroying an old keyring");
        let mut destroyed = 0;
        for dir in &self.dirs {
            let names = files.list(dir).map_err(&failed)?;
            let old = |name: &&String| {
                name.ends_with(".new") || epoch_number(name).is_some_and(|number| number != epoch)
            };
            let mut removed = false;
            for name in names.iter().filter(old) {
                let path = dir.join(name);
                let length = files.length(&path).map_err(&failed)?.unwrap_or(0);
                files.overwrite(&path, &[(0, length)]).map_err(&failed)?;
                files.crash_point("keyring.before-remove");
                files.remove(&path).map_err(&failed)?;
                removed = true;
                destroyed += 1;
            }
            if removed {
                files.sync_dir(dir).map_err(&failed)?;
            }
        }
        Ok(destroyed)
    }
}

fn whole_file(header: Header, records: &[KeyRecord]) -> Vec<u8> {
    let mut bytes = header.to_bytes();
    bytes.extend(records.iter().flat_map(|record| record.to_bytes()));
    bytes
}

fn common_header(copies: &[Vec<u8>], epoch: u64) -> Result<Header, KeyringError> {
    let mut found: Option<Header> = None;
    for copy in copies.iter().filter(|copy| !copy.is_empty()) {
        match copy.get(..RECORD_BYTES).map(Header::parse) {
            Some(Ok(header)) if found.is_none_or(|other| other == header) && header.epoch == epoch => {
                found = Some(header);
            }
            Some(Err(Unreadable::TooNew(version))) => {
                return Err(KeyringError::TooNew { found: version, known: KEYRING_VERSION });
            }
            Some(Ok(_)) => return Err(KeyringError::Damaged { epoch, record: 0 }),
            Some(Err(Unreadable::Bad)) | None => {}
        }
    }
    found.ok_or(KeyringError::Damaged { epoch, record: 0 })
}

/// Record by record, from whichever copy has it sound.
fn common_records(copies: &[Vec<u8>], epoch: u64) -> Result<(Vec<KeyRecord>, usize), KeyringError> {
    let mut torn = 0;
    let record_at = |copy: &Vec<u8>, at: usize| {
        copy.get(at * RECORD_BYTES..(at + 1) * RECORD_BYTES).and_then(KeyRecord::parse)
    };
    let counts = copies.iter().map(|copy| copy.len() / RECORD_BYTES);
    let (longest, shortest) = (counts.clone().max().unwrap_or(0), counts.min().unwrap_or(0));
    let mut records = Vec::with_capacity(longest);
    for at in 1..longest {
        let found: Vec<KeyRecord> = copies.iter().filter_map(|copy| record_at(copy, at)).collect();
        match found.as_slice() {
            [one] => records.push(*one),
            [one, other] if one == other => records.push(*one),
            // The first place is synced before the second is written. So a record that no copy has sound, beyond what
            // the second one has, at the very end, was never confirmed.
            [] if at >= shortest && at + APPEND_RECORDS_MAX >= longest => torn += 1,
            _ => return Err(KeyringError::Damaged { epoch, record: at }),
        }
    }
    Ok((records, torn))
}
