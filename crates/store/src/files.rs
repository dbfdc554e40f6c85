//! The doorway to the disk. Every write, sync and rename of this crate goes through [`Files`], so that a simulation can
//! lose what was not synced, tear a write, refuse the n-th call, or stop the world at a named place.

mod disk;
#[cfg(any(test, feature = "testing"))]
mod memory;

use std::io;
use std::path::Path;

pub use disk::DiskFiles;
#[cfg(any(test, feature = "testing"))]
pub(crate) use memory::next_random;
#[cfg(any(test, feature = "testing"))]
pub use memory::{Kept, MemoryFiles};

/// Held as long as a directory belongs to this process; dropping it lets go.
pub trait DirectoryLock: Send + Sync {}

/// A file being read. It stays readable when its name is given to another file.
pub trait FileReader: Send + Sync {
    /// Reads from `offset` until `buffer` is full or the file ends; answers how many bytes were read.
    ///
    /// # Errors
    /// Whatever the disk says.
    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize>;
}

/// A file being written. Nothing written counts before [`FileWriter::sync_data`] has returned.
pub trait FileWriter: Send {
    /// Writes all of `bytes` after the last byte.
    ///
    /// # Errors
    /// Whatever the disk says; an unknown part may have been written.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Makes contents and length durable (`fdatasync`). After an error nothing since the last success may be relied
    /// on, not even if a later call succeeds.
    ///
    /// # Errors
    /// Whatever the disk says.
    fn sync_data(&mut self) -> io::Result<()>;
}

/// A file system as far as a store needs one.
pub trait Files: Send + Sync {
    /// Makes a directory and those above it. There already is fine.
    ///
    /// # Errors
    /// Whatever the disk says.
    fn create_dir(&self, dir: &Path) -> io::Result<()>;

    /// The names in a directory, sorted; a directory that is not there has none.
    ///
    /// # Errors
    /// Whatever the disk says.
    fn list(&self, dir: &Path) -> io::Result<Vec<String>>;

    /// Opens a new, empty file for appending; one of that name is emptied.
    ///
    /// # Errors
    /// Whatever the disk says.
    fn create(&self, path: &Path) -> io::Result<Box<dyn FileWriter>>;

    /// Opens a file that is there for appending.
    ///
    /// # Errors
    /// Whatever the disk says.
    fn open_append(&self, path: &Path) -> io::Result<Box<dyn FileWriter>>;

    /// How many bytes a file has; `None` when there is no such file.
    ///
    /// # Errors
    /// Whatever the disk says.
    fn length(&self, path: &Path) -> io::Result<Option<u64>>;

    /// Opens a file for reading.
    ///
    /// # Errors
    /// Whatever the disk says, also when there is no such file.
    fn open_read(&self, path: &Path) -> io::Result<Box<dyn FileReader>>;

    /// Overwrites bytes that are already there and makes them durable before it returns. Only for zeroing what was
    /// erased.
    ///
    /// # Errors
    /// Whatever the disk says, and when the file ends before the last byte.
    fn overwrite(&self, path: &Path, ranges: &[(u64, u64)]) -> io::Result<()>;

    /// Gives a file another name, replacing what had it. Durable after [`Files::sync_dir`].
    ///
    /// # Errors
    /// Whatever the disk says.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file. Durable after [`Files::sync_dir`].
    ///
    /// # Errors
    /// Whatever the disk says.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Makes the names in a directory durable.
    ///
    /// # Errors
    /// Whatever the disk says.
    fn sync_dir(&self, dir: &Path) -> io::Result<()>;

    /// Takes the directory for this process alone; `None` when another one has it.
    ///
    /// # Errors
    /// Whatever the disk says.
    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn DirectoryLock>>>;

    /// A place at which a campaign may stop the process. The names are listed in `docs/storage.md`.
    fn crash_point(&self, _name: &'static str) {}
}

/// Reads a whole file, at most `bytes_max` of it; `None` when there is no such file.
pub(crate) fn read_all(files: &dyn Files, path: &Path, bytes_max: u64) -> io::Result<Option<Vec<u8>>> {
    let Some(length) = files.length(path)? else { return Ok(None) };
    if length > bytes_max {
        return Err(io::Error::new(
            io::ErrorKind::FileTooLarge,
            format!("{length} bytes, at most {bytes_max}"),
        ));
    }
    let mut bytes = vec![0; usize::try_from(length).map_err(io::Error::other)?];
    let read = files.open_read(path)?.read_at(0, &mut bytes)?;
    bytes.truncate(read);
    Ok(Some(bytes))
}

/// Writes a file so that after a crash its name has the old contents or the new ones, never a part: a temporary file is
/// written and synced, renamed over the name, and the directory synced.
pub(crate) fn replace(files: &dyn Files, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let dir = path.parent().ok_or_else(|| io::Error::other("a file without a directory"))?;
    let temporary = path.with_extension("new");
    let mut writer = files.create(&temporary)?;
    writer.append(bytes)?;
    writer.sync_data()?;
    drop(writer);
    files.crash_point("replace.before-rename");
    files.rename(&temporary, path)?;
    files.sync_dir(dir)
}
