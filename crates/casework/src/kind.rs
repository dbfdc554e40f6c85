//! What is known of every message kind, whatever it says: its name, whether it crosses, what answers it, where each of
//! its fields belongs. The rows are generated from proto/ (docs/kinds.md shows them); this file holds their shape.

use std::fmt;

use crate::generated::{DataClass, Kind, Tier};

/// What a kind of message does at the border.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Recorded at home; no byte of it ever leaves.
    Local,
    /// Sent to the partner as it is.
    Crosses,
    /// Sent to the partner in the place of a local kind that stays ([`KindInfo::token_of`]).
    Token,
}

/// One row of the table of kinds.
#[derive(Debug)]
pub struct KindInfo {
    /// The kind.
    pub kind: Kind,
    /// The id in the catalogue: `B1`.
    pub id: &'static str,
    /// The name of the message: `IdentificationNotice`.
    pub name: &'static str,
    /// What a case worker calls it.
    pub title: &'static str,
    /// Whether it crosses.
    pub direction: Direction,
    /// The kinds that answer it; empty when no answer is awaited.
    pub reply: &'static [Kind],
    /// The purpose used when a draft names none; empty for local kinds that need none.
    pub default_purpose: &'static str,
    /// The legal basis used when a draft names none; empty for local kinds that need none.
    pub default_legal_basis: &'static str,
    /// Never expires and is never deferred for agreement, predecessor or quota.
    pub protected: bool,
    /// The local kind that stays when this one crosses in its place.
    pub token_of: Option<Kind>,
    /// Speaks about the case, or about no child, so that the subject is 0 unless a draft says otherwise.
    pub about_case: bool,
    /// Belongs to no case at all: about law, services or offices of a country.
    pub caseless: bool,
    /// Says the same whatever its cause, so that the asylum hold lets it go.
    pub generic: bool,
    /// The top-level fields, by number.
    pub fields: &'static [FieldInfo],
    /// The sections that it can have, in the order in which they are sent.
    pub sections: &'static [(Tier, DataClass)],
}

impl KindInfo {
    /// Whether a message of this kind may leave the country.
    pub fn crosses(&self) -> bool {
        self.direction != Direction::Local
    }

    /// The kinds that this one answers; empty when it answers none.
    pub fn answers(&self) -> impl Iterator<Item = Kind> {
        let kind = self.kind;
        Kind::ALL.iter().copied().filter(move |asked| asked.info().reply.contains(&kind))
    }

    /// The subject used when a draft names none: 0 is the case, 1 its first child.
    pub fn default_subject(&self) -> u32 {
        u32::from(!self.about_case && !self.caseless)
    }
}

/// One top-level field of a kind.
#[derive(Debug, PartialEq, Eq)]
pub struct FieldInfo {
    /// Its name in proto, JSON and TOML.
    pub name: &'static str,
    /// Its number in protobuf.
    pub number: u32,
    /// How widely it may be known.
    pub tier: Tier,
    /// What it is about.
    pub class: DataClass,
    /// Whether it must be set.
    pub required: bool,
    /// Whether it is a list.
    pub list: bool,
}

/// A text that is no code of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no code of the list {list}")]
pub struct UnknownCode {
    /// The list.
    pub list: &'static str,
}

impl Kind {
    /// The kind with this id or this name.
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.id() == text || kind.info().name == text)
    }

    /// The kind with this id, such as `B1`.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.id() == id)
    }

    /// The id in the catalogue, such as `B1`.
    pub fn id(self) -> &'static str {
        self.info().id
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl std::str::FromStr for Kind {
    type Err = UnknownCode;
    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        Self::from_id(text).ok_or(UnknownCode { list: "Kind" })
    }
}

macro_rules! serde_as_code {
    ($($name:ident),*) => {$(
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(from)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )*};
}
serde_as_code!(Tier, DataClass, Kind);
