//! Where provisions stand in their file, so that what is wrong with them together is told at a line too.

use std::collections::BTreeMap;

/// The lines of tables and parameters, by what kind of table it is and what it is called.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lines(BTreeMap<&'static str, BTreeMap<String, u32>>);

impl Lines {
    /// Notes where something begins. What stands twice is at its second place: that is the one too many.
    pub(super) fn note(&mut self, table: &'static str, name: impl Into<String>, line: u32) {
        self.0.entry(table).or_default().insert(name.into(), line);
    }

    /// The line of a table.
    pub(crate) fn of(&self, table: &'static str, name: &str) -> u32 {
        self.0.get(table).and_then(|names| names.get(name)).copied().unwrap_or(1)
    }

    /// Where a table that is missing belongs: the first line of the tables of its kind, or of the file.
    pub(crate) fn place_for(&self, table: &'static str) -> u32 {
        self.0.get(table).and_then(|names| names.values().min()).copied().unwrap_or(1)
    }
}
