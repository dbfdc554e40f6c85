//! What is wrong with a package, with file and line. Faults are collected: a person who mends a package wants all of them.

use std::fmt;

/// One fault of a package.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub struct Fault {
    /// The file, by its path in the package; empty for the package as a whole.
    pub file: String,
    /// The line, from 1; `None` for the file as a whole.
    pub line: Option<u32>,
    /// What is wrong, and what is expected.
    pub what: String,
}

impl Fault {
    pub(crate) fn new(file: &str, line: impl Into<Option<u32>>, what: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: line.into(), what: what.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.file.is_empty() {
            f.write_str(&self.file)?;
            if let Some(line) = self.line {
                write!(f, ":{line}")?;
            }
            f.write_str(": ")?;
        }
        f.write_str(&self.what)
    }
}

/// The line, from 1, on which the byte at `offset` stands.
pub(crate) fn line_at(text: &str, offset: usize) -> u32 {
    let before = text.as_bytes().iter().take(offset).filter(|b| **b == b'\n').count();
    u32::try_from(before).unwrap_or(u32::MAX - 1).saturating_add(1)
}

/// A list of names for a sentence: `a`, `b` and 3 more.
pub(crate) fn some_of<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    const SHOWN_MAX: usize = 12;
    let names: Vec<&str> = names.into_iter().collect();
    let shown = names.iter().take(SHOWN_MAX).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(SHOWN_MAX) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_says_where() {
        assert_eq!(Fault::new("rules.cedar", 12, "no such fact").to_string(), "rules.cedar:12: no such fact");
        assert_eq!(Fault::new("articles.md", None, "missing").to_string(), "articles.md: missing");
        assert_eq!(Fault::new("", None, "no agreement").to_string(), "no agreement");
    }

    #[test]
    fn lines_count_from_one() {
        assert_eq!(line_at("a\nb\nc", 0), 1);
        assert_eq!(line_at("a\nb\nc", 2), 2);
        assert_eq!(line_at("a\nb\nc", 99), 3);
    }
}
