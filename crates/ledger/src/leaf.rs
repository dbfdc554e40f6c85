//! The leaves of both trees, byte for byte as `docs/ledger.md` section 2 says. Carries digests and commitments only: no
//! name, no case, nothing that could need erasure.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::hash::Hash;

/// Version of both kinds of leaf.
pub const LEAF_VERSION: u8 = 1;
/// Length of an exchange leaf, in bytes.
pub const EXCHANGE_LEAF_BYTES: usize = 86;
/// Length of a conduct leaf, in bytes.
pub const CONDUCT_LEAF_BYTES: usize = 57;
const PARTNER_BIT: u8 = 0x80;
const CONDUCT_LABEL: &[u8] = b"entente/conduct-entry/v1\n";

/// Why bytes are no leaf of this version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LeafFault {
    /// Another length than leaves of this tree have.
    #[error("a leaf of {found} bytes, expected were {expected}")]
    Length {
        /// The length of a leaf.
        expected: usize,
        /// The length there was.
        found: usize,
    },
    /// A version that this program does not know.
    #[error("leaf version {found} is not known here")]
    Version {
        /// The version byte.
        found: u8,
    },
    /// A type that this version does not have.
    #[error("leaf type {found:#04x} is not known here")]
    Kind {
        /// The type byte.
        found: u8,
    },
    /// A number where the kind has none, or none where it has one.
    #[error("the number does not fit the kind of the leaf")]
    Number,
    /// Incarnation 0: a node's first life is 1.
    #[error("no incarnation is 0")]
    Incarnation,
    /// A second digest outside an anchor, or no digest.
    #[error("the digests do not fit the kind of the leaf")]
    Digest,
}

/// What an exchange leaf records. The numbers are in the leaf's type byte and never change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum LeafKind {
    /// The first leaf of a tree.
    Opening = 1,
    /// A statement with content.
    Transmittal = 2,
    /// A verdict on a statement of the other side.
    Acknowledgement = 3,
    /// A number that may no longer go.
    Void = 4,
    /// How far a transmittal has come.
    Station = 5,
    /// What was held is settled.
    Resolved = 6,
    /// Another version of the agreement holds from here.
    Switch = 7,
    /// A key was certified, replaced or ended.
    Key = 8,
    /// The node was recovered into a new incarnation.
    Gap = 9,
    /// The hourly commitment to the conduct tree.
    Anchor = 10,
}

impl LeafKind {
    /// All kinds, in the order of their numbers.
    pub const ALL: [Self; 10] = [
        Self::Opening,
        Self::Transmittal,
        Self::Acknowledgement,
        Self::Void,
        Self::Station,
        Self::Resolved,
        Self::Switch,
        Self::Key,
        Self::Gap,
        Self::Anchor,
    ];

    /// Whether the partner holds the same thing. Only such a leaf, and the hourly anchor, makes a new head go out.
    pub const fn is_shared(self) -> bool {
        !matches!(self, Self::Opening | Self::Anchor)
    }
    /// Whether it is a statement with a number of its own in its maker's sequence, used once.
    pub const fn is_numbered(self) -> bool {
        self.is_shared() && !matches!(self, Self::Acknowledgement | Self::Void)
    }
    /// The word for it in reports.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Transmittal => "transmittal",
            Self::Acknowledgement => "acknowledgement",
            Self::Void => "void",
            Self::Station => "station",
            Self::Resolved => "resolved",
            Self::Switch => "switch",
            Self::Key => "key",
            Self::Gap => "gap",
            Self::Anchor => "anchor",
        }
    }
}

/// Who made what a leaf records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Maker {
    /// The owner of the tree.
    Owner,
    /// The partner of the tree.
    Partner,
}

/// A leaf of an exchange tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExchangeLeaf {
    kind: LeafKind,
    maker: Maker,
    incarnation: u32,
    number: u64,
    time_ms: u64,
    digest: Hash,
    second: Hash,
}

fn put(to: &mut Vec<u8>, parts: &[&[u8]]) {
    parts.iter().for_each(|part| to.extend_from_slice(part));
}

/// Takes the next `N` bytes off a slice.
fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (head, tail) = rest.split_first_chunk::<N>()?;
    *rest = tail;
    Some(*head)
}

impl ExchangeLeaf {
    /// A leaf for something that both sides hold: the number is never 0. `time_ms` is milliseconds since 1970.
    ///
    /// # Errors
    /// Opening and anchor (they have their own makers), incarnation 0, number 0, a digest of zeros.
    pub fn shared(
        kind: LeafKind,
        maker: Maker,
        incarnation: u32,
        number: u64,
        time_ms: u64,
        digest: Hash,
    ) -> Result<Self, LeafFault> {
        if !kind.is_shared() {
            return Err(LeafFault::Kind { found: kind as u8 });
        }
        Self { kind, maker, incarnation, number, time_ms, digest, second: Hash::ZERO }.checked()
    }

    pub(crate) const fn own(
        kind: LeafKind,
        incarnation: u32,
        time_ms: u64,
        digest: Hash,
        second: Hash,
    ) -> Self {
        Self { kind, maker: Maker::Owner, incarnation, number: 0, time_ms, digest, second }
    }

    fn checked(self) -> Result<Self, LeafFault> {
        if self.incarnation == 0 {
            return Err(LeafFault::Incarnation);
        }
        if self.kind.is_shared() != (self.number != 0) {
            return Err(LeafFault::Number);
        }
        if self.digest.is_zero() || (self.kind != LeafKind::Anchor && !self.second.is_zero()) {
            return Err(LeafFault::Digest);
        }
        Ok(self)
    }

    /// What it records.
    pub const fn kind(&self) -> LeafKind {
        self.kind
    }
    /// Who made what it records.
    pub const fn maker(&self) -> Maker {
        self.maker
    }
    /// The incarnation of the sequence that the number belongs to.
    pub const fn incarnation(&self) -> u32 {
        self.incarnation
    }
    /// The number in that sequence; 0 = none.
    pub const fn number(&self) -> u64 {
        self.number
    }
    /// When it was recorded, by the owner's clock, in milliseconds since 1970.
    pub const fn time_ms(&self) -> u64 {
        self.time_ms
    }
    /// The digest.
    pub const fn digest(&self) -> &Hash {
        &self.digest
    }
    /// The second digest, of anchors only: the newest head received.
    pub const fn second(&self) -> &Hash {
        &self.second
    }

    /// The bytes that are stored and hashed.
    pub fn to_bytes(&self) -> [u8; EXCHANGE_LEAF_BYTES] {
        let bit = if self.maker == Maker::Partner { PARTNER_BIT } else { 0 };
        let mut bytes = Vec::with_capacity(EXCHANGE_LEAF_BYTES);
        put(&mut bytes, &[&[LEAF_VERSION, self.kind as u8 | bit], &self.incarnation.to_be_bytes()]);
        put(&mut bytes, &[&self.number.to_be_bytes(), &self.time_ms.to_be_bytes()]);
        put(&mut bytes, &[self.digest.as_bytes(), self.second.as_bytes()]);
        filled(&bytes)
    }

    /// Reads a stored leaf.
    ///
    /// # Errors
    /// Length, version, type, incarnation, number or digests are not those of a leaf.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, LeafFault> {
        let length = LeafFault::Length { expected: EXCHANGE_LEAF_BYTES, found: bytes.len() };
        let mut rest = bytes;
        let [version, type_byte] = take(&mut rest).ok_or(length)?;
        if version != LEAF_VERSION {
            return Err(LeafFault::Version { found: version });
        }
        let incarnation = u32::from_be_bytes(take(&mut rest).ok_or(length)?);
        let number = u64::from_be_bytes(take(&mut rest).ok_or(length)?);
        let time_ms = u64::from_be_bytes(take(&mut rest).ok_or(length)?);
        let digest = Hash::from_bytes(take(&mut rest).ok_or(length)?);
        let second = Hash::from_bytes(take(&mut rest).ok_or(length)?);
        if !rest.is_empty() {
            return Err(length);
        }
        let unknown = LeafFault::Kind { found: type_byte };
        let number_of_kind = type_byte & !PARTNER_BIT;
        let kind = LeafKind::ALL.into_iter().find(|kind| *kind as u8 == number_of_kind).ok_or(unknown)?;
        let maker = if type_byte == number_of_kind { Maker::Owner } else { Maker::Partner };
        if maker == Maker::Partner && !kind.is_shared() {
            return Err(unknown);
        }
        Self { kind, maker, incarnation, number, time_ms, digest, second }.checked()
    }
}

/// Copies what was put together into an array of the length that it has by construction.
fn filled<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let mut array = [0; N];
    array.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    array
}

/// A leaf of the conduct tree: says that an entry exists, and nothing about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConductLeaf {
    /// Random id of the entry.
    pub id: [u8; 16],
    /// When it was recorded, in milliseconds since 1970.
    pub time_ms: u64,
    /// Keyed commitment to the entry.
    pub commitment: Hash,
}

impl ConductLeaf {
    /// Commits to an entry under 32 fresh random bytes, which are kept beside the entry and die with its case's key. `entry`
    /// is all of it: its version byte too, so that the same text in another version is another entry.
    pub fn commit(id: [u8; 16], time_ms: u64, key: &[u8; 32], entry: &[u8]) -> Self {
        let commitment = keyed(key, &[CONDUCT_LABEL, &id, &time_ms.to_be_bytes(), entry]);
        Self { id, time_ms, commitment }
    }

    /// Whether this leaf commits to this entry under this key.
    pub fn opens(&self, key: &[u8; 32], entry: &[u8]) -> bool {
        Self::commit(self.id, self.time_ms, key, entry).commitment == self.commitment
    }

    /// The bytes that are stored and hashed.
    pub fn to_bytes(&self) -> [u8; CONDUCT_LEAF_BYTES] {
        let mut bytes = Vec::with_capacity(CONDUCT_LEAF_BYTES);
        put(
            &mut bytes,
            &[&[LEAF_VERSION], &self.id, &self.time_ms.to_be_bytes(), self.commitment.as_bytes()],
        );
        filled(&bytes)
    }

    /// Reads a stored leaf.
    ///
    /// # Errors
    /// Length or version are not those of a leaf, or there is no commitment.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, LeafFault> {
        let length = LeafFault::Length { expected: CONDUCT_LEAF_BYTES, found: bytes.len() };
        let mut rest = bytes;
        let [version] = take(&mut rest).ok_or(length)?;
        if version != LEAF_VERSION {
            return Err(LeafFault::Version { found: version });
        }
        let id = take(&mut rest).ok_or(length)?;
        let time_ms = u64::from_be_bytes(take(&mut rest).ok_or(length)?);
        let commitment = Hash::from_bytes(take(&mut rest).ok_or(length)?);
        if !rest.is_empty() {
            return Err(length);
        }
        if commitment.is_zero() { Err(LeafFault::Digest) } else { Ok(Self { id, time_ms, commitment }) }
    }
}

/// HMAC-SHA-256 under a key of exactly 32 bytes: HMAC takes a key and the same key with zeros after it for one.
pub(crate) fn keyed(key: &[u8; 32], parts: &[&[u8]]) -> Hash {
    let mut block = [0; 64];
    block.iter_mut().zip(key).for_each(|(to, from)| *to = *from);
    let mut mac = Hmac::<Sha256>::new(&block.into());
    parts.iter().for_each(|part| mac.update(part));
    Hash::from_bytes(mac.finalize().into_bytes().into())
}
