//! How the seed of a role key lies in its file, mode 0600. Bytes in, bytes out; no file is touched here.
//!
//! ```text
//! offset  length  meaning
//!      0       4  "ENTK"
//!      4       1  version, 1
//!      5       1  role: 1 AUTHORITY, 2 STATEMENT, 3 CHECKPOINT, 4 COSIGNATURE, 5 ENCRYPTION, 7 OMBUDS, 8 OFFICER
//!      6       1  suite: 1 Ed25519, 2 DHKEM(X25519, HKDF-SHA256)
//!      7       1  mark: 0 real, 1 rehearsal
//!      8      32  seed
//!     40       4  first bytes of SHA-256 of bytes 0 to 39
//! ```

use zeroize::Zeroizing;

use crate::digest::Digest;
use crate::keys::Role;
use crate::secret::KeySeed;

const MAGIC: &[u8; 4] = b"ENTK";
const VERSION: u8 = 1;
const CHECKED_BYTES: usize = 40;
/// Length of a key file, in bytes.
pub const KEY_FILE_BYTES: usize = 44;

/// A seed with what its file says about it.
#[derive(Debug, Clone)]
pub struct KeyFile {
    /// What the key is for.
    pub role: Role,
    /// Whether it may only serve in a rehearsal.
    pub rehearsal: bool,
    /// The seed.
    pub seed: KeySeed,
}

/// Why bytes are no key file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyFileFault {
    /// Not a key file of this program.
    #[error("this is no key file")]
    NotAKeyFile,
    /// Written by a version that this one does not know.
    #[error("the key file has version `{found}`, this node reads version 1")]
    Version {
        /// The version byte.
        found: u8,
    },
    /// The checksum does not fit, or a byte has no meaning.
    #[error("the key file is damaged")]
    Damaged,
    /// TLS keys live in PEM files.
    #[error("a TLS key has no key file of this form")]
    Tls,
}

impl KeyFile {
    /// The bytes of the file. Wiped when dropped.
    ///
    /// # Errors
    /// A TLS key.
    pub fn to_bytes(&self) -> Result<Zeroizing<Vec<u8>>, KeyFileFault> {
        if self.role == Role::Tls {
            return Err(KeyFileFault::Tls);
        }
        let mut bytes = Zeroizing::new(Vec::with_capacity(KEY_FILE_BYTES));
        bytes.extend_from_slice(MAGIC);
        let suite = self.role.suite().number();
        bytes.extend_from_slice(&[VERSION, self.role.number(), suite, u8::from(self.rehearsal)]);
        bytes.extend_from_slice(self.seed.expose());
        let check = checksum(&bytes);
        bytes.extend_from_slice(&check);
        Ok(bytes)
    }

    /// Reads the bytes of a file.
    ///
    /// # Errors
    /// No key file, another version, or damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, KeyFileFault> {
        let bytes: &[u8; KEY_FILE_BYTES] = bytes.try_into().map_err(|_| KeyFileFault::NotAKeyFile)?;
        let (checked, check) = bytes.split_at(CHECKED_BYTES);
        let (head, seed) = checked.split_first_chunk::<8>().ok_or(KeyFileFault::NotAKeyFile)?;
        let [m0, m1, m2, m3, version, role, suite, mark] = *head;
        if [m0, m1, m2, m3] != *MAGIC {
            return Err(KeyFileFault::NotAKeyFile);
        }
        if version != VERSION {
            return Err(KeyFileFault::Version { found: version });
        }
        let role = Role::from_number(role).filter(|role| *role != Role::Tls).ok_or(KeyFileFault::Damaged)?;
        let seed: &[u8; 32] = seed.try_into().map_err(|_| KeyFileFault::NotAKeyFile)?;
        if check != checksum(checked) || suite != role.suite().number() || mark > 1 {
            return Err(KeyFileFault::Damaged);
        }
        Ok(Self { role, rehearsal: mark == 1, seed: KeySeed::from_bytes(*seed) })
    }
}

fn checksum(bytes: &[u8]) -> [u8; 4] {
    let digest = Digest::of(bytes);
    let [a, b, c, d, ..] = *digest.as_bytes();
    [a, b, c, d]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_file_reads_back_and_every_changed_byte_is_found() {
        for role in [Role::Authority, Role::Statement, Role::Checkpoint, Role::Cosignature, Role::Encryption]
        {
            let file = KeyFile { role, rehearsal: true, seed: KeySeed::from_bytes([9; 32]) };
            let bytes = file.to_bytes().unwrap();
            let back = KeyFile::from_bytes(&bytes).unwrap();
            assert_eq!((back.role, back.rehearsal, back.seed.expose()), (role, true, &[9; 32]));
            for at in 0..bytes.len() {
                let mut changed = bytes.to_vec();
                changed[at] ^= 1;
                assert!(KeyFile::from_bytes(&changed).is_err(), "byte {at}");
            }
        }
        let tls = KeyFile { role: Role::Tls, rehearsal: true, seed: KeySeed::from_bytes([9; 32]) };
        assert_eq!(tls.to_bytes().unwrap_err(), KeyFileFault::Tls);
    }
}
