//! What a case keeps of consulates: the grants that were made, and who asked under them on which day. Folded from the case's own
//! records, so that an erasure takes it along and a restart forgets no question. Decides nothing and computes no word.

use std::collections::BTreeMap;

use entente_casework::{AuthorityId, GrantName};
use entente_seals::Instant;
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

/// In the last so many days of a half-year, its end counted, a grant is made to the end of the next: otherwise one that is made on its last
/// day would be over the next.
pub const NEXT_HALF_DAYS: i32 = 30;

/// One record of kind 15 (`docs/records.md`, section 2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "consular", rename_all = "snake_case", deny_unknown_fields)]
pub enum ConsularNote {
    /// A grant was made.
    Granted {
        /// The name by which the consulate asks.
        grant: GrantName,
        /// To whom.
        consulate: AuthorityId,
        /// Its first day.
        from: Date,
        /// Its last day.
        until: Date,
        /// When it was made.
        made_at: Instant,
    },
    /// A question was asked and answered under it.
    Asked {
        /// The name of the grant.
        grant: GrantName,
        /// The civil day here.
        on: Date,
        /// When.
        at: Instant,
        /// The word of the card.
        told: String,
    },
}

/// A grant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The name by which the consulate asks.
    pub name: GrantName,
    /// To whom.
    pub consulate: AuthorityId,
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub until: Date,
    /// When it was made.
    pub made_at: Instant,
}

impl Grant {
    /// Whether it stands on a day.
    pub fn stands_on(&self, day: Date) -> bool {
        self.from <= day && day <= self.until
    }
}

/// A question that was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// When.
    pub at: Instant,
    /// The word of the card.
    pub told: String,
}

/// What one case keeps of consulates.
#[derive(Debug, Clone, Default)]
pub struct ConsularFile {
    grants: Vec<Grant>,
    asked: BTreeMap<(GrantName, Date), Question>,
}

impl ConsularFile {
    /// Takes a record in.
    pub fn absorb(&mut self, note: ConsularNote) {
        match note {
            ConsularNote::Granted { grant: name, consulate, from, until, made_at } => {
                self.grants.push(Grant { name, consulate, from, until, made_at });
            }
            ConsularNote::Asked { grant, on, at, told } => {
                self.asked.entry((grant, on)).or_insert(Question { at, told });
            }
        }
    }

    /// Every grant, in the order in which they were made.
    pub fn grants(&self) -> &[Grant] {
        &self.grants
    }

    /// Every question that was answered, by grant and day.
    pub fn asked(&self) -> impl Iterator<Item = (&GrantName, &Date, &Question)> {
        self.asked.iter().map(|((grant, on), question)| (grant, on, question))
    }

    /// The grant to this consulate that ends last, over or not.
    pub fn last_to(&self, consulate: &AuthorityId) -> Option<&Grant> {
        self.grants.iter().filter(|grant| grant.consulate == *consulate).max_by_key(|grant| grant.until)
    }

    /// Whether this consulate may ask by this name on this day, and has not yet.
    pub fn may_ask(&self, consulate: &AuthorityId, name: &GrantName, day: Date) -> bool {
        let stands =
            |grant: &Grant| grant.name == *name && grant.consulate == *consulate && grant.stands_on(day);
        self.grants.iter().any(stands) && !self.asked.contains_key(&(*name, day))
    }
}

/// The last day of a grant that is made on `day`: the end of a half-year, the same for everybody, so that no end tells of anything.
pub fn ends_on(day: Date) -> Date {
    let end = end_of_half(day);
    // A day in a year that no calendar has any more ends there.
    let soon = end.checked_sub((NEXT_HALF_DAYS - 1).days()).unwrap_or(end);
    if day < soon { end } else { end.tomorrow().map_or(end, end_of_half) }
}

fn end_of_half(day: Date) -> Date {
    if day.month() <= 6 { date(day.year(), 6, 30) } else { date(day.year(), 12, 31) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grants_end_with_the_half_year_for_everybody() {
        for (made, until) in [
            ("2027-01-01", "2027-06-30"),
            ("2027-05-31", "2027-06-30"),
            ("2027-06-01", "2027-12-31"),
            ("2027-06-30", "2027-12-31"),
            ("2027-07-01", "2027-12-31"),
            ("2027-12-01", "2027-12-31"),
            ("2027-12-02", "2028-06-30"),
            ("2027-12-31", "2028-06-30"),
            ("9999-12-31", "9999-12-31"),
        ] {
            assert_eq!(ends_on(made.parse().unwrap()), until.parse().unwrap(), "{made}");
        }
    }

    #[test]
    fn a_consulate_asks_by_its_own_grant_while_it_stands_and_once_a_day() {
        let (name, other) = (GrantName::from_bytes([1; 16]), GrantName::from_bytes([2; 16]));
        let who: AuthorityId = "XB.consulate".parse().unwrap();
        let day = |text: &str| -> Date { text.parse().unwrap() };
        let at = Instant::from_millisecond(1_804_237_200_000).unwrap();
        let mut file = ConsularFile::default();
        file.absorb(ConsularNote::Granted {
            grant: name,
            consulate: who.clone(),
            from: day("2027-03-05"),
            until: day("2027-06-30"),
            made_at: at,
        });
        assert!(file.may_ask(&who, &name, day("2027-03-05")) && file.may_ask(&who, &name, day("2027-06-30")));
        assert!(
            !file.may_ask(&who, &name, day("2027-03-04")) && !file.may_ask(&who, &name, day("2027-07-01"))
        );
        assert!(!file.may_ask(&who, &other, day("2027-03-05")));
        assert!(!file.may_ask(&"XC.consulate".parse().unwrap(), &name, day("2027-03-05")));
        let asked = |on| ConsularNote::Asked { grant: name, on, at, told: "IN_PROGRESS".to_owned() };
        file.absorb(asked(day("2027-03-05")));
        assert!(
            !file.may_ask(&who, &name, day("2027-03-05")) && file.may_ask(&who, &name, day("2027-03-06"))
        );
    }
}
