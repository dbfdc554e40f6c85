//! Names of trees and of cosigners: parses and writes them, so that a head of one tree can never pass for a head of another.
//! Knows no authority: a name is a country, a dot and a short word, and means nothing here.

use std::fmt;
use std::str::FromStr;

/// Longest short word of an authority's name, in characters.
const WORD_CHARS_MAX: usize = 30;
const REHEARSAL: &str = ".rehearsal";

/// A text that is no origin. The fault of whoever wrote it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{text}` is no name of a tree: expected `entente/XA.ca/with/XB.ca/1` or `entente/XA.ca/conduct/1`, or either with `.rehearsal`"
)]
pub struct InvalidOrigin {
    text: String,
}

/// Which of an authority's trees.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TreeKind {
    /// What the owner and this partner both hold.
    Exchange {
        /// The partner's authority, as in `XB.ca`.
        partner: String,
    },
    /// What happened inside the owner's node.
    Conduct,
}

/// The name of a tree: the origin line of its checkpoints and the key name of its log signature.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    owner: String,
    kind: TreeKind,
    incarnation: u32,
    rehearsal: bool,
}

fn authority(text: &str) -> bool {
    let Some((country, word)) = text.split_once('.') else { return false };
    country.len() == 2
        && country.bytes().all(|b| b.is_ascii_uppercase())
        && (1..=WORD_CHARS_MAX).contains(&word.len())
        && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Reads a decimal without sign and without leading zeros, as all C2SP numbers are written.
pub(crate) fn decimal<N: FromStr>(text: &str) -> Option<N> {
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let plain = text == "0" || !text.starts_with('0');
    (digits && plain).then(|| text.parse().ok()).flatten()
}

impl Origin {
    /// The tree of `owner` with `partner`. Names are authorities, as in `XA.ca`.
    ///
    /// # Errors
    /// A name that is no authority, an owner who is their own partner, or incarnation 0: a node's first life is 1.
    pub fn exchange(
        owner: &str,
        partner: &str,
        incarnation: u32,
        rehearsal: bool,
    ) -> Result<Self, InvalidOrigin> {
        Self {
            owner: owner.into(),
            kind: TreeKind::Exchange { partner: partner.into() },
            incarnation,
            rehearsal,
        }
        .checked()
    }

    /// The conduct tree of `owner`.
    ///
    /// # Errors
    /// A name that is no authority, or incarnation 0.
    pub fn conduct(owner: &str, incarnation: u32, rehearsal: bool) -> Result<Self, InvalidOrigin> {
        Self { owner: owner.into(), kind: TreeKind::Conduct, incarnation, rehearsal }.checked()
    }

    fn checked(self) -> Result<Self, InvalidOrigin> {
        let partner = match &self.kind {
            TreeKind::Exchange { partner } => authority(partner) && *partner != self.owner,
            TreeKind::Conduct => true,
        };
        if authority(&self.owner) && partner && self.incarnation != 0 {
            Ok(self)
        } else {
            Err(InvalidOrigin { text: self.to_string() })
        }
    }

    /// Whose tree it is.
    pub fn owner(&self) -> &str {
        &self.owner
    }
    /// Which of the owner's trees.
    pub const fn kind(&self) -> &TreeKind {
        &self.kind
    }
    /// Which life of the owner's node.
    pub const fn incarnation(&self) -> u32 {
        self.incarnation
    }
    /// Whether it belongs to a rehearsal, whose heads no real node takes.
    pub const fn rehearsal(&self) -> bool {
        self.rehearsal
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "entente/{}/", self.owner)?;
        match &self.kind {
            TreeKind::Exchange { partner } => write!(f, "with/{partner}/{}", self.incarnation)?,
            TreeKind::Conduct => write!(f, "conduct/{}", self.incarnation)?,
        }
        if self.rehearsal { f.write_str(REHEARSAL) } else { Ok(()) }
    }
}

impl FromStr for Origin {
    type Err = InvalidOrigin;
    fn from_str(text: &str) -> Result<Self, InvalidOrigin> {
        let invalid = || InvalidOrigin { text: text.chars().take(120).collect() };
        let (plain, rehearsal) = text.strip_suffix(REHEARSAL).map_or((text, false), |plain| (plain, true));
        let parts: Vec<&str> = plain.split('/').collect();
        let (owner, kind, incarnation) = match parts.as_slice() {
            ["entente", owner, "with", partner, life] => {
                (*owner, TreeKind::Exchange { partner: (*partner).to_owned() }, *life)
            }
            ["entente", owner, "conduct", life] => (*owner, TreeKind::Conduct, *life),
            _ => return Err(invalid()),
        };
        let incarnation = decimal(incarnation).ok_or_else(invalid)?;
        Self { owner: owner.to_owned(), kind, incarnation, rehearsal }.checked()
    }
}

/// The key name of a cosigner: `entente/XB.ca/cosigner/1`, in a rehearsal with `.rehearsal` at the end.
///
/// # Errors
/// A name that is no authority, or incarnation 0.
pub fn cosigner_name(owner: &str, incarnation: u32, rehearsal: bool) -> Result<String, InvalidOrigin> {
    let text = format!("entente/{owner}/cosigner/{incarnation}{}", if rehearsal { REHEARSAL } else { "" });
    if authority(owner) && incarnation != 0 { Ok(text) } else { Err(InvalidOrigin { text }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_written() {
        for text in [
            "entente/XA.ca/with/XB.ca/1",
            "entente/XA.ca/conduct/1",
            "entente/XA.ca/with/XB.ca-2/4294967295.rehearsal",
            "entente/XA.ca/conduct/1.rehearsal",
        ] {
            assert_eq!(text.parse::<Origin>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_name_is_refused() {
        for text in [
            "",
            "entente/XA.ca/with/XB.ca/01",
            "entente/XA.ca/with/XB.ca/0",
            "entente/XA.ca/conduct/0.rehearsal",
            "entente/XA.ca/with/XB.ca/",
            "entente/XA.ca/with/XB.ca/+1",
            "entente/XA.ca/with/XB.ca/4294967296",
            "entente/XA.ca/with/XA.ca/1",
            "entente/XA.ca/with/XB.ca/1.rehearsal.rehearsal",
            "entente/xa.ca/conduct/1",
            "entente/XA.ca/conduct/1/",
            "entente/XA/conduct/1",
            "entente/XA.ca/with/XB ca/1",
        ] {
            assert!(text.parse::<Origin>().is_err(), "{text}");
        }
        assert!(cosigner_name("XB", 1, false).is_err() && cosigner_name("XB.ca", 0, false).is_err());
        assert!(Origin::conduct("XA.ca", 0, false).is_err());
        assert!(Origin::exchange("XA.ca", "XB.ca", 0, false).is_err());
    }
}
