//! The two hashes of RFC 6962 section 2.1 and the 32 bytes they make. Never hashes anything but stored bytes: no value is
//! encoded here on the way to its hash.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// Length of a hash, in bytes.
pub const HASH_BYTES: usize = 32;

/// A leaf hash, a node hash, a root or a digest: 32 bytes of SHA-256. Prints as hex; notes and proofs write base64.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash([u8; HASH_BYTES]);

impl Hash {
    /// All zeros: "no digest" in a leaf. Never the hash of anything known.
    pub const ZERO: Self = Self([0; HASH_BYTES]);

    /// The root of a tree without leaves: SHA-256 of nothing.
    pub fn empty_root() -> Self {
        Self::digest(b"")
    }
    /// The hash that these bytes are.
    pub const fn from_bytes(bytes: [u8; HASH_BYTES]) -> Self {
        Self(bytes)
    }
    /// The 32 bytes.
    pub const fn as_bytes(&self) -> &[u8; HASH_BYTES] {
        &self.0
    }
    /// Plain SHA-256, for digests of heads and openings. Not a leaf hash.
    pub fn digest(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
    /// Standard base64 with padding, 44 characters, as C2SP writes hashes.
    pub fn to_base64(&self) -> String {
        STANDARD.encode(self.0)
    }
    /// Reads what [`Hash::to_base64`] writes; nothing for any other text, also for unused bits that are not zero.
    pub fn from_base64(text: &str) -> Option<Self> {
        STANDARD.decode(text).ok()?.try_into().ok().map(Self)
    }
    /// Whether all bytes are zero.
    pub fn is_zero(&self) -> bool {
        *self == Self::ZERO
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}

/// SHA-256 of a zero byte and the leaf as stored (RFC 6962, 2.1).
pub fn leaf_hash(leaf: &[u8]) -> Hash {
    Hash(Sha256::new().chain_update([0x00]).chain_update(leaf).finalize().into())
}

/// SHA-256 of a one byte, the left and the right hash (RFC 6962, 2.1).
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Hash(Sha256::new().chain_update([0x01]).chain_update(left.0).chain_update(right.0).finalize().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_answers_of_rfc_6962() {
        assert_eq!(
            Hash::empty_root().to_string(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
        // A leaf without bytes, as certificate-transparency's own tests have it.
        assert_eq!(
            leaf_hash(b"").to_string(),
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
        );
    }

    #[test]
    fn a_leaf_is_not_a_node() {
        let (left, right) = (leaf_hash(b"l"), leaf_hash(b"r"));
        let joined = [left.as_bytes().as_slice(), right.as_bytes()].concat();
        assert_ne!(leaf_hash(&joined), node_hash(&left, &right));
    }

    #[test]
    fn base64_is_read_strictly() {
        let text = Hash::empty_root().to_base64();
        assert_eq!(Hash::from_base64(&text), Some(Hash::empty_root()));
        assert_eq!(Hash::from_base64(text.trim_end_matches('=')), None);
        // The last digit carries two unused bits: another digit with the same bytes is not the same text.
        let bent = text.replace("hSuFU=", "hSuFV=");
        assert_ne!(bent, text);
        assert_eq!(Hash::from_base64(&bent), None);
        assert_eq!(Hash::from_base64("AAAA"), None);
    }
}
