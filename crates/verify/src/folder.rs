//! Reads files for a check, each with a bound on its size. Follows no path that an export names: the names are the ledger's own.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use entente_ledger::{ExportFolder, FolderFault};

/// A file could not be read.
#[derive(Debug, thiserror::Error)]
#[error("`{}` could not be read", .path.display())]
pub(crate) struct Unreadable {
    pub(crate) path: PathBuf,
    #[source]
    pub(crate) source: std::io::Error,
}

/// Reads a whole file of at most `bytes_max` bytes.
pub(crate) fn read_file(path: &Path, bytes_max: usize) -> Result<Vec<u8>, Unreadable> {
    let unreadable = |source| Unreadable { path: path.to_owned(), source };
    let mut bytes = Vec::new();
    let limit = u64::try_from(bytes_max).unwrap_or(u64::MAX).saturating_add(1);
    File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes)).map_err(unreadable)?;
    if bytes.len() > bytes_max {
        let larger = std::io::Error::other(format!("larger than {bytes_max} bytes"));
        return Err(unreadable(larger));
    }
    Ok(bytes)
}

/// An export on a disk.
pub(crate) struct Folder {
    root: PathBuf,
}

impl Folder {
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }
}

impl ExportFolder for Folder {
    fn read(&mut self, path: &str, bytes_max: usize) -> Result<Option<Vec<u8>>, FolderFault> {
        match read_file(&self.root.join(path), bytes_max) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(fault) if fault.source.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(fault) => Err(FolderFault(fault.source.to_string())),
        }
    }
}
