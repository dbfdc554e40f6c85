//! A rehearsal in a folder, written by the program itself; copies of it; the message files of the story.

use std::path::{Path, PathBuf};
use std::process::Command;

use entente_casework::AuthorityId;
use tempfile::TempDir;

/// The side where the child is.
pub(crate) const XA: usize = 0;
/// The side where the child belongs.
pub(crate) const XB: usize = 1;
/// Both, in that order.
pub(crate) const PARTIES: [&str; 2] = ["XA.ca", "XB.ca"];

/// Two nodes that are ready to be started, and the folder they lie in.
pub(crate) struct Rehearsal {
    folder: TempDir,
}

impl Rehearsal {
    /// Fresh keys, an agreement signed by both, nothing said yet.
    pub(crate) fn fresh() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let written = Command::new(env!("CARGO_BIN_EXE_entente"))
            .args(["rehearsal", "new"])
            .arg(folder.path())
            .output()
            .unwrap();
        assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));
        Self { folder }
    }

    /// Where it lies.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The folder of one node.
    pub(crate) fn home(&self, side: usize) -> PathBuf {
        self.folder.path().join(PARTIES[side])
    }

    /// The configuration of one node.
    pub(crate) fn config(&self, side: usize) -> PathBuf {
        self.home(side).join("node.toml")
    }

    /// The folder of the keys that no node holds.
    pub(crate) fn offline(&self, side: usize) -> PathBuf {
        self.folder.path().join(format!("{}-offline", PARTIES[side]))
    }
}

/// The authority of one side.
pub(crate) fn authority(side: usize) -> AuthorityId {
    PARTIES[side].parse().unwrap()
}

/// Copies everything in `from` into `to`, which is made if it is not there. Sockets are no files and stay behind.
pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let kind = entry.file_type().unwrap();
        let target = to.join(entry.file_name());
        if kind.is_dir() {
            copy(&entry.path(), &target);
        } else if kind.is_file() {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The text of a message file of the story.
pub(crate) fn example(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/examples").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
}
