//! Openings and anchors: how a tree begins, and how an exchange tree is tied to the conduct tree without showing anything of
//! it. An anchor key is consumed by the one anchor it makes.

use std::fmt;

use crate::checkpoint::Checkpoint;
use crate::hash::Hash;
use crate::leaf::{ExchangeLeaf, LeafKind, keyed};
use crate::origin::{Origin, decimal};

/// Why a tree begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpeningReason {
    /// The node's first life.
    First,
    /// Restored from a backup.
    Restored,
    /// Built anew from what partners held.
    Rebuilt,
    /// Moved to other machines.
    Moved,
    /// A signing key was lost or compromised.
    KeyLost,
}

impl OpeningReason {
    const ALL: [Self; 5] = [Self::First, Self::Restored, Self::Rebuilt, Self::Moved, Self::KeyLost];

    /// The code in the opening text.
    pub const fn code(self) -> &'static str {
        match self {
            Self::First => "FIRST",
            Self::Restored => "RESTORED",
            Self::Rebuilt => "REBUILT",
            Self::Moved => "MOVED",
            Self::KeyLost => "KEY_LOST",
        }
    }
}

/// The tree before this one, and the highest head of it that the partner cosigned, as far as known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// The name of the ended tree.
    pub origin: Origin,
    /// Size and root of the head; none if nobody cosigned one.
    pub head: Option<(u64, Hash)>,
}

/// What the first leaf of a tree binds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The tree that begins.
    pub origin: Origin,
    /// The tree it follows; none in the first life.
    pub ended: Option<Ended>,
    /// Why it begins.
    pub reason: OpeningReason,
}

/// A text that is no opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an opening text of version 1")]
pub struct InvalidOpening;

impl Opening {
    /// The text that the digest covers; in a conduct tree it is the entry itself.
    pub fn to_text(&self) -> String {
        let (after, head) = self.ended.as_ref().map_or_else(
            || ("none".to_owned(), "none".to_owned()),
            |ended| {
                let head = ended
                    .head
                    .map_or_else(|| "none".to_owned(), |(size, root)| format!("{size} {}", root.to_base64()));
                (ended.origin.to_string(), head)
            },
        );
        let (tree, reason) = (&self.origin, self.reason.code());
        format!("entente/opening/v1\ntree {tree}\nafter {after}\nhead {head}\nreason {reason}\n")
    }

    /// Reads what [`Opening::to_text`] writes.
    ///
    /// # Errors
    /// Any other text.
    pub fn from_text(text: &str) -> Result<Self, InvalidOpening> {
        let lines: Vec<&str> = text.strip_suffix('\n').ok_or(InvalidOpening)?.split('\n').collect();
        let ["entente/opening/v1", tree, after, head, reason] = lines.as_slice() else {
            return Err(InvalidOpening);
        };
        let field = |line: &str, name: &str| {
            line.strip_prefix(name)
                .and_then(|rest| rest.strip_prefix(' '))
                .map(str::to_owned)
                .ok_or(InvalidOpening)
        };
        let origin = field(tree, "tree")?.parse().map_err(|_| InvalidOpening)?;
        let head = match field(head, "head")?.split_once(' ') {
            Some((size, root)) => {
                Some((decimal(size).ok_or(InvalidOpening)?, Hash::from_base64(root).ok_or(InvalidOpening)?))
            }
            None if head.ends_with(" none") => None,
            None => return Err(InvalidOpening),
        };
        let after = field(after, "after")?;
        let ended = match (after.as_str(), head) {
            ("none", None) => None,
            ("none", Some(_)) => return Err(InvalidOpening),
            (name, head) => Some(Ended { origin: name.parse().map_err(|_| InvalidOpening)?, head }),
        };
        let code = field(reason, "reason")?;
        let reason =
            OpeningReason::ALL.into_iter().find(|reason| reason.code() == code).ok_or(InvalidOpening)?;
        let opening = Self { origin, ended, reason };
        if opening.to_text() == text { Ok(opening) } else { Err(InvalidOpening) }
    }

    /// The first leaf of an exchange tree. `time_ms` is milliseconds since 1970.
    pub fn leaf(&self, time_ms: u64) -> ExchangeLeaf {
        let digest = Hash::digest(self.to_text().as_bytes());
        ExchangeLeaf::own(LeafKind::Opening, self.origin.incarnation(), time_ms, digest, Hash::ZERO)
    }
}

/// 32 fresh random bytes for one anchor of one partner. Consumed by [`AnchorKey::anchor`], which gives them back once, to be
/// kept in the conduct tree. Prints as `...`.
pub struct AnchorKey([u8; 32]);

impl fmt::Debug for AnchorKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnchorKey(...)")
    }
}

/// An anchor and what opens it.
#[derive(Debug)]
#[must_use = "an anchor whose key is not kept can never be opened"]
pub struct Anchored {
    /// The leaf for the exchange tree.
    pub leaf: ExchangeLeaf,
    /// What the conduct tree keeps, so that the commitment can be opened.
    pub key: OpenedAnchorKey,
}

/// A used anchor key: opens its anchor and makes no other. Prints as `...`.
pub struct OpenedAnchorKey([u8; 32]);

impl OpenedAnchorKey {
    /// A key as the conduct tree kept it.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
    /// The bytes to keep.
    pub const fn expose(&self) -> &[u8; 32] {
        &self.0
    }
    /// Whether an anchor leaf commits to this conduct head under this key.
    pub fn opens(&self, leaf: &ExchangeLeaf, conduct: &Checkpoint) -> bool {
        leaf.kind() == LeafKind::Anchor && *leaf.digest() == commitment(&self.0, conduct)
    }
}

impl fmt::Debug for OpenedAnchorKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OpenedAnchorKey(...)")
    }
}

fn commitment(key: &[u8; 32], conduct: &Checkpoint) -> Hash {
    keyed(key, &[conduct.to_text().as_bytes()])
}

impl AnchorKey {
    /// A key from fresh random bytes. The same bytes must never come twice: the caller's source of randomness sees to it.
    pub const fn from_entropy(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The hourly leaf of one exchange tree. `newest` is the newest head received from the partner of that tree, if any;
    /// `incarnation` is that of the tree; `time_ms` is milliseconds since 1970.
    pub fn anchor(
        self,
        incarnation: u32,
        time_ms: u64,
        conduct: &Checkpoint,
        newest: Option<&Checkpoint>,
    ) -> Anchored {
        let second = newest.map_or(Hash::ZERO, Checkpoint::digest);
        let digest = commitment(&self.0, conduct);
        let leaf = ExchangeLeaf::own(LeafKind::Anchor, incarnation, time_ms, digest, second);
        Anchored { leaf, key: OpenedAnchorKey(self.0) }
    }
}
