//! A disk in memory that behaves like a bad day: what was written is seen at once but survives a power cut only after a
//! sync; names survive only after a sync of their directory; a failed sync leaves pages that are seen and never durable
//! (what Linux does); any call can fail or be the last one. For tests and simulations.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{DirectoryLock, FileReader, FileWriter, Files};

/// A disk writes whole sectors or nothing of them.
const SECTOR_BYTES: u64 = 512;

/// What of the unsynced bytes happens to be on the disk when the power fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Nothing: the kindest case to find a missing sync.
    Nothing,
    /// All of it.
    Everything,
    /// The first so many bytes of each file: a write torn in the middle.
    FirstBytes(u64),
    /// Sectors chosen by this seed, in any order: a disk that reorders.
    Seeded(u64),
}

#[derive(Debug, Default, Clone)]
struct Inode {
    /// What a power cut leaves.
    durable: Vec<u8>,
    /// What a reader sees.
    seen: Vec<u8>,
    /// Parts of `seen` that the disk was not yet told to keep: begin and end.
    dirty: Vec<(usize, usize)>,
}

#[derive(Debug, Default)]
struct State {
    inodes: BTreeMap<u64, Inode>,
    next_inode: u64,
    names: BTreeMap<PathBuf, u64>,
    durable_names: BTreeMap<PathBuf, u64>,
    locked: BTreeSet<PathBuf>,
    /// Changing calls so far, and which of them fails, is the last one, or both.
    calls: u64,
    fail_at: Option<u64>,
    stop_at: Option<u64>,
    stop_at_point: Option<(String, u64)>,
    /// The process is gone: nothing works until it is started again.
    stopped: bool,
    /// Writers and locks of an earlier process do nothing.
    process: u64,
    syncs_ignored: bool,
}

/// Files in memory. Clones share the same disk.
#[derive(Debug, Clone, Default)]
pub struct MemoryFiles(Arc<Mutex<State>>);

fn injected() -> io::Error {
    io::Error::other("injected: input/output error")
}

fn gone() -> io::Error {
    io::Error::other("injected: the process is gone")
}

fn missing(path: &Path) -> io::Error {
    io::Error::new(ErrorKind::NotFound, format!("no file `{}`", path.display()))
}

impl Inode {
    fn write(&mut self, offset: usize, bytes: &[u8]) {
        let end = offset + bytes.len();
        if self.seen.len() < end {
            self.seen.resize(end, 0);
        }
        if let Some(place) = self.seen.get_mut(offset..end) {
            place.copy_from_slice(bytes);
        }
        if end > offset {
            self.dirty.push((offset, end));
        }
    }

    fn keep(&mut self, begin: usize, end: usize) {
        if self.durable.len() < end {
            self.durable.resize(end, 0);
        }
        if let (Some(to), Some(from)) = (self.durable.get_mut(begin..end), self.seen.get(begin..end)) {
            to.copy_from_slice(from);
        }
    }

    fn sync(&mut self) {
        for (begin, end) in std::mem::take(&mut self.dirty) {
            self.keep(begin, end);
        }
    }

    fn power_cut(&mut self, kept: Kept, seed: &mut u64) {
        let mut budget = if let Kept::FirstBytes(count) = kept { count } else { u64::MAX };
        for (begin, end) in std::mem::take(&mut self.dirty) {
            match kept {
                Kept::Nothing => {}
                Kept::Everything => self.keep(begin, end),
                Kept::FirstBytes(_) => {
                    let count = budget.min((end - begin) as u64);
                    budget -= count;
                    self.keep(begin, begin + count as usize);
                }
                Kept::Seeded(_) => {
                    let mut at = begin;
                    while at < end {
                        let sector_end = (at as u64 / SECTOR_BYTES + 1) * SECTOR_BYTES;
                        let to = end.min(sector_end as usize);
                        if next_random(seed) & 1 == 0 {
                            self.keep(at, to);
                        }
                        at = to;
                    }
                }
            }
        }
        self.seen.clone_from(&self.durable);
    }
}

/// One step of SplitMix64 (Steele, Lea, Flood 2014): enough to choose sectors.
pub(crate) fn next_random(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut mixed = *seed;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

impl State {
    /// Counts a changing call. `Ok(true)` = do it and then fail.
    fn change(&mut self) -> io::Result<bool> {
        if self.stopped {
            return Err(gone());
        }
        self.calls += 1;
        if self.stop_at == Some(self.calls) {
            self.stopped = true;
            return Err(gone());
        }
        Ok(self.fail_at == Some(self.calls))
    }

    fn alive(&self) -> io::Result<()> {
        if self.stopped { Err(gone()) } else { Ok(()) }
    }

    fn inode(&mut self, number: u64) -> io::Result<&mut Inode> {
        self.inodes.get_mut(&number).ok_or_else(|| io::Error::other("the file is gone"))
    }

    fn new_process(&mut self) {
        self.process += 1;
        self.stopped = false;
        self.locked.clear();
        self.fail_at = None;
        self.stop_at = None;
        self.stop_at_point = None;
    }
}

impl MemoryFiles {
    /// An empty disk.
    pub fn new() -> Self {
        Self::default()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many changing calls (writes, syncs, renames, removals) there were.
    pub fn calls(&self) -> u64 {
        self.state().calls
    }

    /// Lets the changing call number `call` (counted from the first ever, from 1) fail: a write in the middle, a sync
    /// for good.
    pub fn fail_at(&self, call: u64) {
        self.state().fail_at = Some(call);
    }

    /// Lets the process be gone just before its changing call number `call`.
    pub fn stop_at(&self, call: u64) {
        self.state().stop_at = Some(call);
    }

    /// Lets the process be gone at the `time`-th passing (from 1) of this crash point.
    pub fn stop_at_point(&self, name: &str, time: u64) {
        self.state().stop_at_point = Some((name.to_owned(), time));
    }

    /// Whether a planned stop has come.
    pub fn has_stopped(&self) -> bool {
        self.state().stopped
    }

    /// Lets every sync answer "done" without doing anything: the control of all power-cut tests.
    pub fn ignore_syncs(&self, ignore: bool) {
        self.state().syncs_ignored = ignore;
    }

    /// The process died, the machine did not: what was written is still seen.
    pub fn kill(&self) {
        self.state().new_process();
    }

    /// The power failed and came back.
    pub fn power_cut(&self, kept: Kept) {
        let mut state = self.state();
        let mut seed = if let Kept::Seeded(seed) = kept { seed } else { 0 };
        let state = &mut *state;
        state.names.clone_from(&state.durable_names);
        for inode in state.inodes.values_mut() {
            inode.power_cut(kept, &mut seed);
        }
        state.new_process();
    }

    /// A disk that is a copy of this one as it is seen now, with no fault planned.
    #[must_use]
    pub fn copied(&self) -> Self {
        let state = self.state();
        let copy = State {
            inodes: state.inodes.clone(),
            next_inode: state.next_inode,
            names: state.names.clone(),
            durable_names: state.durable_names.clone(),
            ..State::default()
        };
        drop(state);
        Self(Arc::new(Mutex::new(copy)))
    }

    /// All files, sorted by name.
    pub fn names(&self) -> Vec<PathBuf> {
        self.state().names.keys().cloned().collect()
    }

    /// What a file holds.
    pub fn contents(&self, path: &Path) -> Option<Vec<u8>> {
        let state = self.state();
        state.names.get(path).and_then(|number| state.inodes.get(number)).map(|inode| inode.seen.clone())
    }

    /// Puts these bytes in place of what a file holds, durable, as a failing disk or an intruder would.
    pub fn tamper(&self, path: &Path, bytes: Vec<u8>) {
        let mut state = self.state();
        let number = state.next_inode;
        state.next_inode += 1;
        state.inodes.insert(number, Inode { durable: bytes.clone(), seen: bytes, dirty: Vec::new() });
        state.names.insert(path.to_owned(), number);
        state.durable_names.insert(path.to_owned(), number);
    }
}

struct Opened {
    disk: MemoryFiles,
    inode: u64,
    process: u64,
}

impl Opened {
    fn check(&self, state: &State) -> io::Result<()> {
        if self.process == state.process { Ok(()) } else { Err(gone()) }
    }
}

impl FileWriter for Opened {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.disk.state();
        self.check(&state)?;
        let fails = state.change()?;
        let inode = state.inode(self.inode)?;
        let end = inode.seen.len();
        if fails {
            inode.write(end, bytes.get(..bytes.len() / 2).unwrap_or_default());
            return Err(injected());
        }
        inode.write(end, bytes);
        Ok(())
    }

    fn sync_data(&mut self) -> io::Result<()> {
        let mut state = self.disk.state();
        self.check(&state)?;
        let fails = state.change()?;
        let ignored = state.syncs_ignored;
        let inode = state.inode(self.inode)?;
        if fails {
            // The pages are marked clean: seen until the power fails, and no later sync brings them to the disk.
            inode.dirty.clear();
            return Err(injected());
        }
        if !ignored {
            inode.sync();
        }
        Ok(())
    }
}

impl FileReader for Opened {
    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let mut state = self.disk.state();
        self.check(&state)?;
        state.alive()?;
        let inode = state.inode(self.inode)?;
        let begin = usize::try_from(offset).map_err(io::Error::other)?;
        let rest = inode.seen.get(begin..).unwrap_or_default();
        let count = rest.len().min(buffer.len());
        if let (Some(to), Some(from)) = (buffer.get_mut(..count), rest.get(..count)) {
            to.copy_from_slice(from);
        }
        Ok(count)
    }
}

struct Held {
    disk: MemoryFiles,
    path: PathBuf,
    process: u64,
}

impl DirectoryLock for Held {}

impl Drop for Held {
    fn drop(&mut self) {
        let mut state = self.disk.state();
        if state.process == self.process {
            state.locked.remove(&self.path);
        }
    }
}

impl Files for MemoryFiles {
    fn create_dir(&self, _dir: &Path) -> io::Result<()> {
        self.state().alive()
    }

    fn list(&self, dir: &Path) -> io::Result<Vec<String>> {
        let state = self.state();
        state.alive()?;
        let inside = state.names.keys().filter(|path| path.parent() == Some(dir));
        Ok(inside.filter_map(|path| path.file_name()?.to_str().map(str::to_owned)).collect())
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn FileWriter>> {
        let mut state = self.state();
        if state.change()? {
            return Err(injected());
        }
        let inode = state.next_inode;
        state.next_inode += 1;
        state.inodes.insert(inode, Inode::default());
        state.names.insert(path.to_owned(), inode);
        Ok(Box::new(Opened { disk: self.clone(), inode, process: state.process }))
    }

    fn open_append(&self, path: &Path) -> io::Result<Box<dyn FileWriter>> {
        let state = self.state();
        state.alive()?;
        let inode = *state.names.get(path).ok_or_else(|| missing(path))?;
        Ok(Box::new(Opened { disk: self.clone(), inode, process: state.process }))
    }

    fn length(&self, path: &Path) -> io::Result<Option<u64>> {
        let state = self.state();
        state.alive()?;
        let inode = state.names.get(path).and_then(|number| state.inodes.get(number));
        Ok(inode.map(|inode| inode.seen.len() as u64))
    }

    fn open_read(&self, path: &Path) -> io::Result<Box<dyn FileReader>> {
        let state = self.state();
        state.alive()?;
        let inode = *state.names.get(path).ok_or_else(|| missing(path))?;
        Ok(Box::new(Opened { disk: self.clone(), inode, process: state.process }))
    }

    fn overwrite(&self, path: &Path, ranges: &[(u64, u64)]) -> io::Result<()> {
        let mut state = self.state();
        let fails = state.change()?;
        let ignored = state.syncs_ignored;
        let number = *state.names.get(path).ok_or_else(|| missing(path))?;
        let inode = state.inode(number)?;
        for (offset, count) in ranges {
            let begin = usize::try_from(*offset).map_err(io::Error::other)?;
            let count = usize::try_from(*count).map_err(io::Error::other)?;
            if begin + count > inode.seen.len() {
                return Err(io::Error::new(
                    ErrorKind::UnexpectedEof,
                    "the file ends before what is to be zeroed",
                ));
            }
            inode.write(begin, &vec![0; if fails { count / 2 } else { count }]);
        }
        if fails {
            return Err(injected());
        }
        if !ignored {
            inode.sync();
        }
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.state();
        if state.change()? {
            return Err(injected());
        }
        let inode = state.names.remove(from).ok_or_else(|| missing(from))?;
        state.names.insert(to.to_owned(), inode);
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        if state.change()? {
            return Err(injected());
        }
        state.names.remove(path).map(|_| ()).ok_or_else(|| missing(path))
    }

    fn sync_dir(&self, dir: &Path) -> io::Result<()> {
        let mut state = self.state();
        if state.change()? {
            return Err(injected());
        }
        if state.syncs_ignored {
            return Ok(());
        }
        let now: BTreeMap<PathBuf, u64> = state
            .names
            .iter()
            .filter(|(path, _)| path.parent() == Some(dir))
            .map(|(p, n)| (p.clone(), *n))
            .collect();
        state.durable_names.retain(|path, _| path.parent() != Some(dir));
        state.durable_names.extend(now);
        Ok(())
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn DirectoryLock>>> {
        let mut state = self.state();
        state.alive()?;
        if !state.locked.insert(path.to_owned()) {
            return Ok(None);
        }
        Ok(Some(Box::new(Held { disk: self.clone(), path: path.to_owned(), process: state.process })))
    }

    fn crash_point(&self, name: &'static str) {
        let mut state = self.state();
        if let Some((wanted, time)) = &mut state.stop_at_point
            && wanted == name
        {
            *time = time.saturating_sub(1);
            if *time == 0 {
                state.stopped = true;
            }
        }
    }
}
