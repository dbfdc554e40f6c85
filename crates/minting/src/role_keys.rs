//! Fresh role keys of an authority, for a rehearsal: every key file is marked so, and a real node refuses it.

use entente_seals::{KeyFile, KeySeed, Role};
use zeroize::Zeroizing;

use crate::fault::MintFault;

/// Every role that has a key file, with the name of the file. A key serves one role only: a cosignature does not commit to
/// the name of its maker, and whoever steals the key of a node must not be able to replace it.
const ROLES: [(Role, &str); 8] = [
    (Role::Authority, "authority.key"),
    (Role::Statement, "statement.key"),
    (Role::Checkpoint, "checkpoint.key"),
    (Role::Cosignature, "cosignature.key"),
    (Role::Encryption, "encryption.key"),
    (Role::Ombuds, "ombuds.key"),
    // It takes two to put an agreement in force.
    (Role::Officer, "officer-1.key"),
    (Role::Officer, "officer-2.key"),
];

/// One key per role, and two officers.
#[derive(Debug, Clone)]
pub struct RoleKeys {
    files: Vec<(&'static str, KeyFile)>,
}

impl RoleKeys {
    /// Fresh keys from the operating system's randomness.
    ///
    /// # Errors
    /// If the system gives none.
    pub fn fresh() -> Result<Self, MintFault> {
        let files: Result<Vec<_>, MintFault> = ROLES
            .into_iter()
            .map(|(role, name)| Ok((name, KeyFile { role, rehearsal: true, seed: fresh_seed()? })))
            .collect();
        Ok(Self { files: files? })
    }

    /// The key of a role, the first where there are several; none for TLS, whose key is a PEM file.
    pub fn of(&self, role: Role) -> Option<&KeyFile> {
        self.all_of(role).next()
    }

    /// Every key of a role.
    pub fn all_of(&self, role: Role) -> impl Iterator<Item = &KeyFile> {
        self.files.iter().map(|(_, file)| file).filter(move |file| file.role == role)
    }

    /// Each key with the name of its file, as in `statement.key`.
    pub fn files(&self) -> impl Iterator<Item = (&'static str, &KeyFile)> {
        self.files.iter().map(|(name, file)| (*name, file))
    }
}

fn fresh_seed() -> Result<KeySeed, MintFault> {
    let mut seed = Zeroizing::new([0; 32]);
    getrandom::fill(seed.as_mut()).map_err(MintFault::Randomness)?;
    Ok(KeySeed::from_bytes(*seed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_has_its_own_key_and_every_file_is_marked() {
        let keys = RoleKeys::fresh().unwrap();
        let files: Vec<_> = keys.files().collect();
        for (at, (name, file)) in files.iter().enumerate() {
            assert!(file.rehearsal, "{name}");
            let read = KeyFile::from_bytes(&file.to_bytes().unwrap()).unwrap();
            assert_eq!((read.role, read.seed.expose()), (file.role, file.seed.expose()), "{name}");
            assert!(files.iter().skip(at + 1).all(|(_, other)| other.seed.expose() != file.seed.expose()));
        }
        assert!(keys.of(Role::Statement).is_some());
        assert!(keys.of(Role::Tls).is_none());
    }
}
