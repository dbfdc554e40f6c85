//! Reads a TOML file of a package, collecting every fault with its line: a missing key, a wrong type, a key that nobody
//! knows. A thin layer over the parser; knows nothing of what the file is about.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::str::FromStr;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::fault::{Fault, line_at, some_of};

/// Deepest nesting that is read.
pub(crate) const DEPTH_MAX: usize = 6;

/// A file that was parsed, and the faults found so far.
pub(crate) struct TomlFile<'a> {
    name: &'a str,
    text: &'a str,
    faults: RefCell<Vec<Fault>>,
}

/// One table of a file. Keys that were asked for are known; [`Table::done`] faults the others.
pub(crate) struct Table<'a> {
    file: &'a TomlFile<'a>,
    values: &'a DeTable<'a>,
    offset: usize,
    asked: RefCell<BTreeSet<String>>,
}

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) line: u32,
}

impl<'a> TomlFile<'a> {
    pub(crate) fn new(name: &'a str, text: &'a str) -> Self {
        Self { name, text, faults: RefCell::new(Vec::new()) }
    }

    /// Parses the file; `None` if it is no TOML, with its fault noted.
    pub(crate) fn parse(&self) -> Option<Spanned<DeTable<'a>>> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        if errors.is_empty() {
            return Some(table);
        }
        for error in &errors {
            self.fault(error.span().map_or(0, |span| span.start), error.message());
        }
        None
    }

    pub(crate) fn root(&'a self, parsed: &'a Spanned<DeTable<'a>>) -> Table<'a> {
        Table { file: self, values: parsed.get_ref(), offset: 0, asked: RefCell::default() }
    }

    pub(crate) fn fault(&self, offset: usize, what: impl Into<String>) {
        self.faults.borrow_mut().push(Fault::new(self.name, line_at(self.text, offset), what));
    }

    pub(crate) fn fault_on(&self, line: u32, what: impl Into<String>) {
        self.faults.borrow_mut().push(Fault::new(self.name, line, what));
    }

    pub(crate) fn into_faults(self) -> Vec<Fault> {
        self.faults.into_inner()
    }
}

impl<'a> Table<'a> {
    /// The line on which the table begins.
    pub(crate) fn line(&self) -> u32 {
        line_at(self.file.text, self.offset)
    }

    fn find(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.borrow_mut().insert(key.to_owned());
        self.values.iter().find(|(name, _)| name.get_ref().as_ref() == key).map(|(_, value)| value)
    }

    fn line_of(&self, value: &Spanned<DeValue<'_>>) -> u32 {
        line_at(self.file.text, value.span().start)
    }

    fn wrong(&self, value: &Spanned<DeValue<'_>>, key: &str, expected: &str) {
        self.file.fault(value.span().start, format!("`{key}` is {expected}"));
    }

    fn missing(&self, key: &str) {
        self.file.fault(self.offset, format!("`{key}` is missing"));
    }

    /// Whether the key is there.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.values.iter().any(|(name, _)| name.get_ref().as_ref() == key)
    }

    /// Notes a fault at this table.
    pub(crate) fn fault(&self, what: impl Into<String>) {
        self.file.fault(self.offset, what);
    }

    /// A text that must be there and must not be empty.
    pub(crate) fn text(&self, key: &str) -> Option<At<String>> {
        let found = self.find(key);
        if found.is_none() {
            self.missing(key);
        }
        found.and_then(|value| self.as_text(value, key))
    }

    /// A text that may be absent.
    pub(crate) fn text_if(&self, key: &str) -> Option<At<String>> {
        self.find(key).and_then(|value| self.as_text(value, key))
    }

    fn as_text(&self, value: &Spanned<DeValue<'_>>, key: &str) -> Option<At<String>> {
        match value.get_ref().as_str().map(str::trim).filter(|text| !text.is_empty()) {
            Some(text) => Some(At { value: text.to_owned(), line: self.line_of(value) }),
            None => {
                self.wrong(value, key, "a text that is not empty");
                None
            }
        }
    }

    /// A text that is read as something.
    pub(crate) fn read<T: FromStr<Err = E>, E: std::fmt::Display>(&self, key: &str) -> Option<At<T>> {
        self.parsed(self.text(key)?)
    }

    /// A text that may be absent and is read as something.
    pub(crate) fn read_if<T: FromStr<Err = E>, E: std::fmt::Display>(&self, key: &str) -> Option<At<T>> {
        self.parsed(self.text_if(key)?)
    }

    fn parsed<T: FromStr<Err = E>, E: std::fmt::Display>(&self, text: At<String>) -> Option<At<T>> {
        match text.value.parse() {
            Ok(value) => Some(At { value, line: text.line }),
            Err(error) => {
                self.file.fault_on(text.line, error.to_string());
                None
            }
        }
    }

    /// A whole number within bounds.
    pub(crate) fn number(&self, key: &str, min: i64, max: i64) -> Option<At<i64>> {
        let Some(value) = self.find(key) else {
            self.missing(key);
            return None;
        };
        let number = as_number(value.get_ref()).filter(|number| (min..=max).contains(number));
        if number.is_none() {
            self.wrong(value, key, &format!("a whole number from {min} to {max}"));
        }
        number.map(|number| At { value: number, line: self.line_of(value) })
    }

    /// A civil day.
    pub(crate) fn day(&self, key: &str) -> Option<At<Date>> {
        let Some(value) = self.find(key) else {
            self.missing(key);
            return None;
        };
        let day = as_day(value.get_ref());
        if day.is_none() {
            self.wrong(value, key, "a day, as 2027-03-08");
        }
        day.map(|day| At { value: day, line: self.line_of(value) })
    }

    /// A civil day that may be absent.
    pub(crate) fn day_if(&self, key: &str) -> Option<At<Date>> {
        if self.has(key) { self.day(key) } else { None }
    }

    /// A list of texts; empty if absent.
    pub(crate) fn texts(&self, key: &str) -> Vec<At<String>> {
        let Some(value) = self.find(key) else { return Vec::new() };
        let Some(items) = value.get_ref().as_array() else {
            self.wrong(value, key, "a list of texts");
            return Vec::new();
        };
        items.iter().filter_map(|item| self.as_text(item, key)).collect()
    }

    /// A table that must be there.
    pub(crate) fn table(&self, key: &str) -> Option<Table<'a>> {
        let Some(value) = self.find(key) else {
            self.missing(key);
            return None;
        };
        self.as_table(value, key)
    }

    fn as_table(&self, value: &'a Spanned<DeValue<'a>>, key: &str) -> Option<Table<'a>> {
        match value.get_ref().as_table() {
            Some(values) => {
                Some(Table { file: self.file, values, offset: value.span().start, asked: RefCell::default() })
            }
            None => {
                self.wrong(value, key, "a table");
                None
            }
        }
    }

    /// A list of tables; empty if absent.
    pub(crate) fn tables(&self, key: &str) -> Vec<Table<'a>> {
        let Some(value) = self.find(key) else { return Vec::new() };
        let Some(items) = value.get_ref().as_array() else {
            self.wrong(value, key, "a list of tables");
            return Vec::new();
        };
        items.iter().filter_map(|item| self.as_table(item, key)).collect()
    }

    /// Every key of this table with its value, for tables whose keys are names. Then all keys are known.
    pub(crate) fn entries(&self) -> Vec<(At<String>, &'a Spanned<DeValue<'a>>)> {
        let entry = |(name, value): (&'a Spanned<_>, &'a Spanned<DeValue<'a>>)| {
            let name: &std::borrow::Cow<'a, str> = name.get_ref();
            self.asked.borrow_mut().insert(name.to_string());
            (At { value: name.to_string(), line: self.line_of(value) }, value)
        };
        self.values.iter().map(entry).collect()
    }

    /// The tables of a table whose keys are names.
    pub(crate) fn named_tables(&self) -> Vec<(At<String>, Table<'a>)> {
        let entries = self.entries();
        entries
            .into_iter()
            .filter_map(|(name, value)| {
                let table = self.as_table(value, &name.value)?;
                Some((name, table))
            })
            .collect()
    }

    /// Faults every key that nobody asked for.
    pub(crate) fn done(self) {
        let asked = self.asked.borrow();
        for (name, _) in self.values {
            if !asked.contains(name.get_ref().as_ref()) {
                let known = some_of(asked.iter().map(String::as_str));
                self.file.fault(
                    name.span().start,
                    format!("`{}` is unknown here; known are {known}", name.get_ref()),
                );
            }
        }
    }
}

/// A whole number.
pub(crate) fn as_number(value: &DeValue<'_>) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(&integer.as_str().replace('_', ""), integer.radix()).ok()
}

/// A civil day: a local date without a time.
pub(crate) fn as_day(value: &DeValue<'_>) -> Option<Date> {
    let moment = value.as_datetime()?;
    if moment.time.is_some() || moment.offset.is_some() {
        return None;
    }
    let date = moment.date?;
    Date::new(i16::try_from(date.year).ok()?, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?)
        .ok()
}
