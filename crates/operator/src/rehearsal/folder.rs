//! Writes the files of a rehearsal: public ones readable, secret ones for their owner only, none over another.

use std::fs::{DirBuilder, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::Path;

use crate::ending::Ending;
use crate::failure::Failure;

const PUBLIC: u32 = 0o644;
const SECRET: u32 = 0o600;
/// Every folder of a node: its owner and nobody else.
const FOLDER: u32 = 0o700;

/// Writes a file that anyone may read.
pub(super) fn public(path: &Path, bytes: impl AsRef<[u8]>) -> Result<(), Failure> {
    write(path, bytes.as_ref(), PUBLIC)
}

/// Writes a file that its owner alone may read.
pub(super) fn secret(path: &Path, bytes: impl AsRef<[u8]>) -> Result<(), Failure> {
    write(path, bytes.as_ref(), SECRET)
}

fn write(path: &Path, bytes: &[u8], mode: u32) -> Result<(), Failure> {
    let written = || -> io::Result<()> {
        if let Some(folder) = path.parent() {
            DirBuilder::new().recursive(true).mode(FOLDER).create(folder)?;
        }
        OpenOptions::new().write(true).create_new(true).mode(mode).open(path)?.write_all(bytes)
    };
    written().map_err(|cause| {
        Failure::new(Ending::Failed, format!("could not write `{}`", path.display()))
            .because(cause)
            .hint("name a folder that is empty or not there yet, with room for a few files")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn a_secret_is_for_its_owner_and_nothing_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys/statement.key");
        secret(&path, [1]).unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
        assert!(secret(&path, [2]).is_err());
        assert_eq!(std::fs::read(&path).unwrap(), [1]);
    }
}
