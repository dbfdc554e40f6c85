//! A ledger in a copy, one byte of which is changed: verification must name the entry. Works on a folder of its own; no node
//! and no journal is ever touched.

use std::io;
use std::path::{Path, PathBuf};

use entente_ledger::tiles::entry_tiles;
use entente_ledger::{
    ExportFault, ExportFolder, FolderFault, KeyKind, Trust, VerifierKey, VerifyFault, cosigner_name,
    verify_export,
};
use entente_transport::operator::ExportFile;

use crate::commands::ledger::write_export;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::rehearsal::Stand;

/// An export as it lies in a folder.
#[derive(Debug)]
pub(super) struct Copy {
    folder: PathBuf,
    trust: Trust,
}

/// What verification of a copy found.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Whole and unchanged: so many entries.
    Whole(u64),
    /// This entry was changed.
    Changed(u64),
    /// It does not verify, and no entry is named.
    Broken(String),
}

impl Copy {
    /// Writes the exported files of `tree` into `folder`. Believed are the keys that the authorities certified, not those
    /// that lie beside the export.
    pub(super) fn write(
        folder: PathBuf,
        files: &[ExportFile],
        tree: &str,
        owner: &Stand,
        cosigner: &Stand,
    ) -> Result<Self, Failure> {
        let unmade = |cause| {
            Failure::new(Ending::Failed, format!("could not take over the keys of the tree `{tree}`"))
                .because(cause)
        };
        let name = cosigner_name(cosigner.authority.as_str(), 1, true);
        let name =
            name.map_err(|cause| Failure::new(Ending::Failed, "could not name a cosigner").because(cause))?;
        let owner = VerifierKey::new(tree, KeyKind::Checkpoint, owner.checkpoint).map_err(unmade)?;
        let cosigner = VerifierKey::new(&name, KeyKind::Cosignature, cosigner.cosignature).map_err(unmade)?;
        write_export(&folder, files)?;
        Ok(Self { folder, trust: Trust { owner, cosigners: vec![cosigner] } })
    }

    /// Verifies the copy as it lies there.
    pub(super) fn verify(&self) -> Found {
        match verify_export(&mut Files(&self.folder), &self.trust) {
            Ok(verified) => Found::Whole(verified.tree.size),
            Err(ExportFault::Tree(VerifyFault::Changed { index, .. })) => Found::Changed(index),
            Err(fault) => Found::Broken(fault.to_string()),
        }
    }

    /// Changes one bit of the last byte of one entry.
    pub(super) fn change(&self, entry: u64, entries: u64) -> Result<(), Failure> {
        let failed = |cause: io::Error| {
            Failure::new(Ending::Failed, format!("could not change entry {entry} of the copy")).because(cause)
        };
        let mut first = 0;
        for tile in entry_tiles(entries) {
            if entry >= first + u64::from(tile.width) {
                first += u64::from(tile.width);
                continue;
            }
            let path = self.folder.join(tile.to_string());
            let mut bytes = std::fs::read(&path).map_err(failed)?;
            let at = last_byte_of(&bytes, entry - first);
            let byte = at.and_then(|at| bytes.get_mut(at));
            *byte.ok_or_else(|| failed(io::ErrorKind::UnexpectedEof.into()))? ^= 1;
            return std::fs::write(&path, &bytes).map_err(failed);
        }
        Err(failed(io::ErrorKind::NotFound.into()))
    }
}

/// Where the last byte of the entry stands in a bundle of entries, each after its u16 length.
fn last_byte_of(bundle: &[u8], entry: u64) -> Option<usize> {
    let mut start = 0_usize;
    for _ in 0..entry {
        start += 2 + length_at(bundle, start)?;
    }
    Some(start + 1 + length_at(bundle, start)?)
}

fn length_at(bundle: &[u8], start: usize) -> Option<usize> {
    let length: [u8; 2] = bundle.get(start..start + 2)?.try_into().ok()?;
    Some(u16::from_be_bytes(length).into())
}

/// The files of an export on disk.
struct Files<'a>(&'a Path);

impl ExportFolder for Files<'_> {
    fn read(&mut self, path: &str, bytes_max: usize) -> Result<Option<Vec<u8>>, FolderFault> {
        match std::fs::read(self.0.join(path)) {
            Ok(bytes) if bytes.len() > bytes_max => {
                Err(FolderFault(format!("it is longer than {bytes_max} bytes")))
            }
            Ok(bytes) => Ok(Some(bytes)),
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(cause) => Err(FolderFault(cause.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_ledger::{
        Checkpoint, ConductLeaf, NoteSigner, Origin, SignerFault, Tree, write_export as ledger_export,
    };
    use entente_seals::{KeySeed, Role, SigningKey};

    struct Signer(SigningKey, VerifierKey);

    impl NoteSigner for Signer {
        fn verifier(&self) -> &VerifierKey {
            &self.1
        }
        fn sign(&self, message: &[u8]) -> Result<[u8; 64], SignerFault> {
            self.0.sign_note(message).map_err(|fault| SignerFault(fault.to_string()))
        }
    }

    fn stand(key: [u8; 32]) -> Stand {
        Stand {
            authority: "XA.ca".parse().unwrap(),
            config: PathBuf::new(),
            socket: PathBuf::new(),
            log: PathBuf::new(),
            checkpoint: key,
            cosignature: key,
            consulate: "XB.consulate".parse().unwrap(),
            consulate_config: PathBuf::new(),
        }
    }

    /// An export of a conduct tree with so many entries, and the key that signed its head.
    fn exported(entries: u64) -> (Vec<ExportFile>, String, Stand) {
        let origin = Origin::conduct("XA.ca", 1, true).unwrap();
        let name = origin.to_string();
        let key = SigningKey::from_seed(Role::Checkpoint, &KeySeed::from_bytes([7; 32])).unwrap();
        let public = *key.public().as_bytes();
        let signer = Signer(key, VerifierKey::new(&name, KeyKind::Checkpoint, public).unwrap());
        let leaf = |at: u64| ConductLeaf::commit([1; 16], at, &[2; 32], b"entry").to_bytes().to_vec();
        let mut tree = Tree::new();
        (0..entries).for_each(|at| {
            tree.append(&leaf(at));
        });
        let head = Checkpoint { origin, size: entries, root: tree.root() }.sign(&signer).unwrap();
        let mut files = Vec::new();
        let write = |path: &str, bytes: &[u8]| {
            files.push(ExportFile { path: path.to_owned(), bytes: bytes.to_vec() });
            Ok(())
        };
        ledger_export(&tree, &head, &[], |at| Some(leaf(at)), write).unwrap();
        (files, name, stand(public))
    }

    #[test]
    fn whichever_entry_is_changed_is_the_one_that_is_named() {
        for (entries, entry) in [(1, 0), (60, 30), (256, 255), (300, 256), (300, 299)] {
            let (files, name, owner) = exported(entries);
            let folder = tempfile::tempdir().unwrap();
            let copy = Copy::write(folder.path().join("copy"), &files, &name, &owner, &owner).unwrap();
            assert_eq!(copy.verify(), Found::Whole(entries));
            copy.change(entry, entries).unwrap();
            assert_eq!(copy.verify(), Found::Changed(entry));
        }
    }

    #[test]
    fn keys_that_lie_beside_an_export_are_not_believed() {
        let (files, name, _) = exported(3);
        let other = SigningKey::from_seed(Role::Checkpoint, &KeySeed::from_bytes([8; 32])).unwrap();
        let owner = stand(*other.public().as_bytes());
        let folder = tempfile::tempdir().unwrap();
        let copy = Copy::write(folder.path().join("copy"), &files, &name, &owner, &owner).unwrap();
        assert!(matches!(copy.verify(), Found::Broken(_)));
    }

    #[test]
    fn the_last_byte_of_an_entry_is_found_behind_its_length() {
        let bundle = [0, 2, 10, 11, 0, 1, 20, 0, 3, 30, 31, 32];
        let byte = |entry| last_byte_of(&bundle, entry).and_then(|at| bundle.get(at).copied());
        assert_eq!([byte(0), byte(1), byte(2)], [Some(11), Some(20), Some(32)]);
        assert_eq!(byte(3), None);
    }
}
