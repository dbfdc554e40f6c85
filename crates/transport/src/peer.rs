//! Who is on the other end: asserted once, from the handshake, and carried with the connection. Nothing that a frame
//! says can change it.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use entente_casework::ids::AuthorityId;
use rustls_pki_types::CertificateDer;
use sha2::{Digest, Sha256};

/// SHA-256 of a certificate's public key (SubjectPublicKeyInfo, DER): what two authorities exchange on paper and pin.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyPin([u8; 32]);

impl KeyPin {
    /// The pin that these 32 bytes are.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The pin of a public key.
    pub fn of_public_key(public_key_der: &[u8]) -> Self {
        Self(Sha256::digest(public_key_der).into())
    }

    /// The 32 bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for KeyPin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for KeyPin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The text is not a pin.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a pinned key is 64 lower-case hexadecimal digits (SHA-256 of the public key)")]
pub struct InvalidPin;

impl FromStr for KeyPin {
    type Err = InvalidPin;

    fn from_str(text: &str) -> Result<Self, InvalidPin> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| InvalidPin)?;
        if hex::encode(bytes) == text { Ok(Self(bytes)) } else { Err(InvalidPin) }
    }
}

/// Which end of the connection a peer is; a certificate is checked for one use or the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// It called us.
    Client,
    /// We called it.
    Server,
}

/// A partner whose certificate was checked: chain, name and pinned key. Only the checks make one.
#[derive(Clone)]
pub struct Peer {
    authority: AuthorityId,
    pin: KeyPin,
    side: Side,
    chain: Arc<[CertificateDer<'static>]>,
}

impl Peer {
    pub(crate) fn new(
        authority: AuthorityId,
        pin: KeyPin,
        side: Side,
        chain: Arc<[CertificateDer<'static>]>,
    ) -> Self {
        Self { authority, pin, side, chain }
    }

    /// Which authority it is.
    pub fn authority(&self) -> &AuthorityId {
        &self.authority
    }

    /// The key it proved to hold.
    pub fn pin(&self) -> KeyPin {
        self.pin
    }

    pub(crate) fn side(&self) -> Side {
        self.side
    }

    pub(crate) fn chain(&self) -> &[CertificateDer<'static>] {
        &self.chain
    }
}

impl fmt::Debug for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Peer({}, {})", self.authority, self.pin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_has_one_spelling() {
        let pin = KeyPin::of_public_key(b"some key");
        assert_eq!(pin.to_string().parse::<KeyPin>(), Ok(pin));
        for bad in [pin.to_string().to_uppercase(), pin.to_string()[1..].to_owned(), String::new()] {
            assert_eq!(bad.parse::<KeyPin>(), Err(InvalidPin), "{bad}");
        }
    }
}
