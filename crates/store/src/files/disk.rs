//! The real disk. `sync_data` is `fdatasync`; a directory is synced by `fsync` on its handle; the lock is the advisory
//! lock of the operating system, which dies with the process.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, FileExt, OpenOptionsExt};
use std::path::Path;

use super::{DirectoryLock, FileReader, FileWriter, Files};

/// Only the owner may read what a node keeps.
const FILE_MODE: u32 = 0o600;
const DIRECTORY_MODE: u32 = 0o700;
/// Zeros are written in pieces of this many bytes.
const ZERO_BYTES: usize = 64 * 1024;

/// Files of the operating system.
#[derive(Debug, Clone, Copy, Default)]
pub struct DiskFiles;

struct OnDisk(File);

impl FileWriter for OnDisk {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    fn sync_data(&mut self) -> io::Result<()> {
        self.0.sync_data()
    }
}

impl FileReader for OnDisk {
    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let mut done = 0;
        while let Some(rest) = buffer.get_mut(done..).filter(|rest| !rest.is_empty()) {
            match self.0.read_at(rest, offset + done as u64) {
                Ok(0) => break,
                Ok(read) => done += read,
                Err(cause) if cause.kind() == ErrorKind::Interrupted => {}
                Err(cause) => return Err(cause),
            }
        }
        Ok(done)
    }
}

struct Locked {
    // Closing the handle releases the lock.
    _file: File,
}

impl DirectoryLock for Locked {}

impl Files for DiskFiles {
    fn create_dir(&self, dir: &Path) -> io::Result<()> {
        fs::DirBuilder::new().recursive(true).mode(DIRECTORY_MODE).create(dir)?;
        // The new name itself must survive a power cut. The directory above may be unreadable for us; then it is
        // one that was there before.
        match dir.parent().filter(|parent| !parent.as_os_str().is_empty()).map(|parent| self.sync_dir(parent))
        {
            Some(Err(cause)) if cause.kind() != ErrorKind::PermissionDenied => Err(cause),
            _ => Ok(()),
        }
    }

    fn list(&self, dir: &Path) -> io::Result<Vec<String>> {
        let entries = match fs::read_dir(dir) {
            Ok(entries) => entries,
            Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(cause) => return Err(cause),
        };
        let mut names = Vec::new();
        for entry in entries {
            // A name that is not text is none of ours.
            if let Ok(name) = entry?.file_name().into_string() {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn FileWriter>> {
        let file = OpenOptions::new().write(true).create(true).truncate(true).mode(FILE_MODE).open(path)?;
        Ok(Box::new(OnDisk(file)))
    }

    fn open_append(&self, path: &Path) -> io::Result<Box<dyn FileWriter>> {
        Ok(Box::new(OnDisk(OpenOptions::new().append(true).open(path)?)))
    }

    fn length(&self, path: &Path) -> io::Result<Option<u64>> {
        match fs::metadata(path) {
            Ok(metadata) => Ok(Some(metadata.len())),
            Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
            Err(cause) => Err(cause),
        }
    }

    fn open_read(&self, path: &Path) -> io::Result<Box<dyn FileReader>> {
        Ok(Box::new(OnDisk(File::open(path)?)))
    }

    fn overwrite(&self, path: &Path, ranges: &[(u64, u64)]) -> io::Result<()> {
        let file = OpenOptions::new().write(true).open(path)?;
        let length = file.metadata()?.len();
        let zeros = vec![0; ZERO_BYTES];
        for (offset, count) in ranges {
            if offset.checked_add(*count).is_none_or(|end| end > length) {
                return Err(io::Error::new(
                    ErrorKind::UnexpectedEof,
                    "the file ends before what is to be zeroed",
                ));
            }
            let mut at = *offset;
            let end = offset + count;
            while at < end {
                let piece = (end - at).min(ZERO_BYTES as u64);
                // `piece` is at most the length of `zeros`.
                let bytes = zeros.get(..piece as usize).unwrap_or(&zeros);
                file.write_all_at(bytes, at)?;
                at += piece;
            }
        }
        file.sync_data()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn sync_dir(&self, dir: &Path) -> io::Result<()> {
        File::open(dir)?.sync_all()
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn DirectoryLock>>> {
        let file = OpenOptions::new().write(true).create(true).truncate(false).mode(FILE_MODE).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Box::new(Locked { _file: file }))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(cause)) => Err(cause),
        }
    }

    fn crash_point(&self, name: &'static str) {
        #[cfg(feature = "crash-points")]
        crate::crash::point(name);
        #[cfg(not(feature = "crash-points"))]
        let _ = name;
    }
}
