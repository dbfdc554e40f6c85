//! Whether a message contradicts itself: a refusal with a last day of consent, a child found before it was missing. Each
//! check says what the comment of its field in proto/ says, and looks at one message and at nothing else. Rules bar acts and
//! never the record of a fact, so nothing is here that can really be so: no lateness, no order of events, no duty.
//!
//! Applied where a person's message file is read and where a message arrives. Never to what is kept: a replay reads it as it
//! was taken in.

mod before;
mod during;
mod home;
mod persons;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, tz::Offset};

use crate::generated::{Content, Kind};

/// One thing that a message may not say beside another.
#[derive(Debug)]
pub struct Check {
    /// Names it in tests and in the table of invalid messages: the kind and the field.
    pub id: &'static str,
    /// The kind that it looks at. Absent: every kind that has what it looks at.
    pub kind: Option<Kind>,
    /// What belongs there.
    pub expected: &'static str,
    look: fn(&Content, &mut Places),
}

/// One contradiction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inconsistency {
    /// The check that found it.
    pub check: &'static str,
    /// Where, as in the field walk: `child.nationalities[0].country`.
    pub path: String,
    /// What belongs there.
    pub expected: &'static str,
    /// What is there, described and never repeated.
    pub found: &'static str,
}

/// Every check.
pub fn checks() -> impl Iterator<Item = &'static Check> {
    [persons::CHECKS, before::CHECKS, during::CHECKS, home::CHECKS].into_iter().flatten()
}

/// Every contradiction in a message, in the order of the checks.
pub fn inconsistencies(content: &Content) -> Vec<Inconsistency> {
    let kind = content.kind();
    let mut all = Vec::new();
    for check in checks().filter(|check| check.kind.is_none_or(|own| own == kind)) {
        let mut places = Places::default();
        (check.look)(content, &mut places);
        let found = places.0.into_iter().map(|(path, found)| Inconsistency {
            check: check.id,
            path,
            expected: check.expected,
            found,
        });
        all.extend(found);
    }
    all
}

/// Where a check found something.
#[derive(Default)]
struct Places(Vec<(String, &'static str)>);

impl Places {
    /// Something must stand at this path, and does not.
    fn missing_if(&mut self, so: bool, path: impl Into<String>) {
        self.note(so, path, "nothing");
    }

    /// Nothing may stand at this path, and something does.
    fn surplus_if(&mut self, so: bool, path: impl Into<String>) {
        self.note(so, path, "a value");
    }

    /// A day or an instant at this path is before the one that it follows.
    fn early_if(&mut self, so: bool, path: impl Into<String>) {
        self.note(so, path, "an earlier one");
    }

    /// What stands at this path does not go with the rest.
    fn wrong_if(&mut self, so: bool, path: impl Into<String>) {
        self.note(so, path, "another one");
    }

    fn note(&mut self, so: bool, path: impl Into<String>, found: &'static str) {
        if so {
            self.0.push((path.into(), found));
        }
    }
}

/// Whether a day that may be absent is before this one.
fn before(day: Option<Date>, earliest: Date) -> bool {
    day.is_some_and(|day| day < earliest)
}

/// The earliest civil day that an instant can be anywhere: no time zone is more than twelve hours behind UTC.
fn earliest_day(instant: Timestamp) -> Date {
    let behind = instant.checked_sub(SignedDuration::from_hours(12)).unwrap_or(instant);
    Offset::UTC.to_datetime(behind).date()
}

/// A check of one kind: `check!("B7-found", MissingChildNotice, "what belongs there", |said, at| ..)`.
macro_rules! check {
    ($id:literal, $kind:ident, $expected:literal, |$said:ident, $at:ident| $look:expr) => {
        Check {
            id: $id,
            kind: Some(Kind::$kind),
            expected: $expected,
            look: |content, $at| {
                if let Content::$kind($said) = content {
                    $look
                }
            },
        }
    };
}
use check;

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_check_has_a_name_of_its_own_that_begins_with_its_kind() {
        let mut seen = BTreeSet::new();
        for check in checks() {
            assert!(seen.insert(check.id), "{} twice", check.id);
            let prefix = check.kind.map_or("every".to_owned(), |kind| kind.id().to_owned());
            assert!(check.id.starts_with(&format!("{prefix}-")), "{} of {prefix}", check.id);
            assert!(!check.expected.is_empty());
        }
    }

    #[test]
    fn the_earliest_day_of_an_instant_is_that_of_the_westernmost_zone() {
        let day = |text: &str| earliest_day(text.parse().unwrap()).to_string();
        assert_eq!(day("2027-03-04T11:59:59Z"), "2027-03-03");
        assert_eq!(day("2027-03-04T12:00:00Z"), "2027-03-04");
    }
}
