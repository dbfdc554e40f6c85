//! Thirty-two secret bytes, each use with its own type. They print as `...`, are wiped when dropped, and are compared by
//! nobody.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::entropy::Entropy;

/// Length of every secret, in bytes.
pub const SECRET_BYTES: usize = 32;

macro_rules! secret {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Zeroize, ZeroizeOnDrop)]
        pub struct $name([u8; SECRET_BYTES]);

        impl $name {
            /// A fresh one.
            pub fn fresh(entropy: &mut (impl Entropy + ?Sized)) -> Self {
                let mut secret = Self([0; SECRET_BYTES]);
                entropy.fill(&mut secret.0);
                secret
            }
            /// The secret that these bytes are. The caller wipes its own copy.
            pub const fn from_bytes(bytes: [u8; SECRET_BYTES]) -> Self {
                Self(bytes)
            }
            /// The bytes themselves: for sealing them elsewhere, never for showing.
            pub const fn expose(&self) -> &[u8; SECRET_BYTES] {
                &self.0
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(...)"))
            }
        }
    };
}

secret!(
    /// What one section is sealed and committed under. Fresh for every section of every transmittal.
    SectionSecret
);
secret!(
    /// What one attachment's parts are sealed under.
    AttachmentKey
);
secret!(
    /// A key of the keyring: what is stored here about one case, subject, tier and class is sealed under it.
    ContentKey
);
secret!(
    /// The seed of a signing or opening key, as it lies in a key file.
    KeySeed
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_prints_as_dots() {
        let secret = SectionSecret::from_bytes([0xAB; SECRET_BYTES]);
        assert_eq!(format!("{secret:?}"), "SectionSecret(...)");
        assert_eq!(format!("{:?}", Some(KeySeed::from_bytes([7; 32]))), "Some(KeySeed(...))");
    }
}
