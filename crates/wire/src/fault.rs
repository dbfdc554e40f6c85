//! What is wrong with a message, all of it at once, each with its place. A fault says what is expected and describes
//! what was found; it never repeats a value, because faults are written to logs and values are about people.

use std::fmt;

use entente_casework::consistency::inconsistencies;
use entente_casework::generated::Content;

/// Whose understanding ended: the difference decides between a refusal and a hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Nature {
    /// Wrong by the schema that we know: refused.
    Malformed,
    /// Not in the schema that we know, perhaps in a newer one: held for a person.
    Unknown,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where: `content.child.names[0].original`; empty for the whole.
    pub path: String,
    /// What belongs there.
    pub expected: String,
    /// What is there, described and never repeated.
    pub found: String,
    /// Malformed or unknown.
    pub nature: Nature,
    /// The check of [`entente_casework::consistency`] that found it. Absent: the value itself is wrong.
    pub check: Option<&'static str>,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the message" } else { &self.path };
        write!(f, "`{path}`: expected {}, found {}", self.expected, self.found)
    }
}

/// At most this many faults are kept; the others are counted. A hostile message could otherwise fill memory with them.
pub const FAULTS_MAX: usize = 100;

/// Everything that is wrong with a message, in the order in which it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    kept: Vec<Fault>,
    more: usize,
    malformed: bool,
}

impl Faults {
    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// The faults that were kept, at most [`FAULTS_MAX`].
    pub fn iter(&self) -> std::slice::Iter<'_, Fault> {
        self.kept.iter()
    }

    /// How many more there were.
    pub fn more(&self) -> usize {
        self.more
    }

    /// Whether every fault is something that a newer schema may know: such a message is held, not refused.
    pub fn only_unknown(&self) -> bool {
        !self.malformed && !self.kept.is_empty()
    }

    /// A single fault.
    pub(crate) fn one(fault: Fault) -> Self {
        let mut faults = Self::default();
        faults.push(fault);
        faults
    }

    pub(crate) fn push(&mut self, fault: Fault) {
        self.malformed |= fault.nature == Nature::Malformed;
        if self.kept.len() < FAULTS_MAX {
            self.kept.push(fault);
        } else {
            self.more = self.more.saturating_add(1);
        }
    }

    /// Adds where a sound message contradicts itself, with paths that begin at `top`.
    pub(crate) fn add_inconsistencies(&mut self, content: &Content, top: &str) {
        for found in inconsistencies(content) {
            self.push(Fault {
                path: format!("{top}.{}", found.path),
                expected: found.expected.to_owned(),
                found: found.found.to_owned(),
                nature: Nature::Malformed,
                check: Some(found.check),
            });
        }
    }

    /// Takes over the faults of a later reading, but not those that an earlier fault explains: a field whose text could not
    /// be read is not also missing.
    pub(crate) fn extend_unexplained(&mut self, later: Faults) {
        let before = self.kept.len();
        for fault in later.kept {
            let explained = self.kept.iter().take(before).any(|known| {
                reaches(&known.path, &fault.path)
                    || (fault.found == NOTHING && reaches(&fault.path, &known.path))
            });
            if !explained {
                self.push(fault);
            }
        }
        self.more = self.more.saturating_add(later.more);
        self.malformed |= later.malformed;
    }
}

/// How a missing value is described.
pub(crate) const NOTHING: &str = "nothing";

/// Whether `inner` is `outer` or a part of it.
fn reaches(outer: &str, inner: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

impl<'f> IntoIterator for &'f Faults {
    type Item = &'f Fault;
    type IntoIter = std::slice::Iter<'f, Fault>;
    fn into_iter(self) -> Self::IntoIter {
        self.kept.iter()
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, fault) in self.kept.iter().enumerate() {
            if at > 0 {
                f.write_str("\n")?;
            }
            fault.fmt(f)?;
        }
        if self.more > 0 {
            write!(f, "\nand {} more", self.more)?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(path: &str, found: &str) -> Fault {
        Fault {
            path: path.to_owned(),
            expected: "a day".to_owned(),
            found: found.to_owned(),
            nature: Nature::Malformed,
            check: None,
        }
    }

    #[test]
    fn what_an_earlier_fault_explains_is_said_once() {
        let mut faults = Faults::one(fault("content.child.names[0]", "a number"));
        let mut later = Faults::default();
        later.push(fault("content.child.names[0].kind", NOTHING));
        later.push(fault("content.child.names", NOTHING));
        later.push(fault("content.child.names[1].kind", NOTHING));
        later.push(fault("content.child.namesake", NOTHING));
        faults.extend_unexplained(later);
        let paths: Vec<&str> = faults.iter().map(|fault| fault.path.as_str()).collect();
        assert_eq!(
            paths,
            ["content.child.names[0]", "content.child.names[1].kind", "content.child.namesake"]
        );
    }

    #[test]
    fn a_thousand_faults_are_a_hundred_and_a_number() {
        let mut faults = Faults::default();
        (0..1000).for_each(|_| faults.push(fault("a", NOTHING)));
        assert_eq!((faults.iter().count(), faults.more()), (FAULTS_MAX, 1000 - FAULTS_MAX));
    }
}
