//! The 32-byte seeds of an authority's role keys. What kind of key grows from a seed is decided where it is used.

use zeroize::Zeroizing;

use crate::fault::MintFault;

/// First byte of a key file; the 32 bytes of the seed follow, and nothing else.
pub const KEY_FILE_VERSION: u8 = 1;

/// One seed per role. A key serves one role only: a cosignature does not commit to the name of its maker, and whoever
/// steals the key of a node must not be able to replace it (only the authority key, kept offline, certifies).
#[derive(Clone)]
pub struct RoleSeeds {
    /// Signs agreements and certifies the other signing keys. Kept away from the node in real life.
    pub authority: Zeroizing<[u8; 32]>,
    /// Signs statements; certifies encryption keys and TLS pins.
    pub statement: Zeroizing<[u8; 32]>,
    /// Signs checkpoints of one's own trees.
    pub checkpoint: Zeroizing<[u8; 32]>,
    /// Signs cosignatures over the partner's checkpoints.
    pub cosignature: Zeroizing<[u8; 32]>,
    /// Opens key envelopes (X25519 today).
    pub encryption: Zeroizing<[u8; 32]>,
}

impl std::fmt::Debug for RoleSeeds {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RoleSeeds(...)")
    }
}

impl RoleSeeds {
    /// Five fresh seeds from the operating system.
    ///
    /// # Errors
    /// If the system gives no randomness.
    pub fn fresh() -> Result<Self, MintFault> {
        Ok(Self {
            authority: fresh_seed()?,
            statement: fresh_seed()?,
            checkpoint: fresh_seed()?,
            cosignature: fresh_seed()?,
            encryption: fresh_seed()?,
        })
    }

    /// Each seed with the name of its file: `authority.key`, `statement.key`, `checkpoint.key`, `cosignature.key`,
    /// `encryption.key`.
    pub fn files(&self) -> [(&'static str, &[u8; 32]); 5] {
        [
            ("authority.key", &self.authority),
            ("statement.key", &self.statement),
            ("checkpoint.key", &self.checkpoint),
            ("cosignature.key", &self.cosignature),
            ("encryption.key", &self.encryption),
        ]
    }
}

fn fresh_seed() -> Result<Zeroizing<[u8; 32]>, MintFault> {
    let mut seed = Zeroizing::new([0; 32]);
    getrandom::fill(seed.as_mut()).map_err(MintFault::Randomness)?;
    Ok(seed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_roles_share_a_seed_and_none_is_printed() {
        let seeds = RoleSeeds::fresh().unwrap();
        let files = seeds.files();
        for (at, (name, seed)) in files.iter().enumerate() {
            assert_ne!(**seed, [0; 32], "{name}");
            assert!(files.iter().skip(at + 1).all(|(_, other)| other != seed), "{name}");
        }
        assert_eq!(format!("{seeds:?}"), "RoleSeeds(...)");
    }
}
