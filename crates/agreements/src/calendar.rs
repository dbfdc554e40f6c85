//! The published calendar of a country: its zone, its days of rest and its holidays. Says which civil day an instant falls
//! on and whether a day is worked. Never guesses: beyond the years that were published it has no answer.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use entente_casework::CountryCode;
use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

/// Most holidays in one calendar.
pub const HOLIDAYS_MAX: usize = 1_000;

/// Why nobody works on a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rest {
    /// A day of the week on which nobody works.
    Weekend,
    /// A public holiday, by its published name.
    Holiday(String),
}

impl fmt::Display for Rest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Weekend => f.write_str("weekend"),
            Self::Holiday(name) => f.write_str(name),
        }
    }
}

/// The day lies outside the years for which holidays were published.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the calendar of {country} is published from {from} to {until} and says nothing about {day}")]
pub struct NotPublished {
    /// Whose calendar.
    pub country: CountryCode,
    /// First day it covers.
    pub from: Date,
    /// Last day it covers.
    pub until: Date,
    /// The day that was asked for.
    pub day: Date,
}

/// One country's calendar.
#[derive(Debug, Clone)]
pub struct Calendar {
    country: CountryCode,
    zone: TimeZone,
    weekend: BTreeSet<i8>,
    holidays: BTreeMap<Date, String>,
    from: Date,
    until: Date,
}

impl Calendar {
    /// A calendar that covers `from` to `until`. `weekend` may be empty; holidays outside the years covered are kept.
    pub fn new(
        country: CountryCode,
        zone: TimeZone,
        weekend: impl IntoIterator<Item = Weekday>,
        (from, until): (Date, Date),
        holidays: impl IntoIterator<Item = (Date, String)>,
    ) -> Self {
        let weekend = weekend.into_iter().map(Weekday::to_monday_one_offset).collect();
        Self { country, zone, weekend, holidays: holidays.into_iter().collect(), from, until }
    }

    /// Whose calendar it is.
    pub fn country(&self) -> CountryCode {
        self.country
    }

    /// The zone, by its IANA name.
    pub fn zone(&self) -> &str {
        self.zone.iana_name().unwrap_or("UTC")
    }

    /// The first and the last day that it covers.
    pub fn published(&self) -> (Date, Date) {
        (self.from, self.until)
    }

    /// The days of the week on which nobody works, from Monday.
    pub fn weekend(&self) -> impl Iterator<Item = Weekday> + '_ {
        self.weekend.iter().filter_map(|day| Weekday::from_monday_one_offset(*day).ok())
    }

    /// The holidays, by day.
    pub fn holidays(&self) -> impl Iterator<Item = (Date, &str)> {
        self.holidays.iter().map(|(day, name)| (*day, name.as_str()))
    }

    /// The civil day here at an instant.
    pub fn day_of(&self, at: Timestamp) -> Date {
        at.to_zoned_datetime(self.zone.clone()).date()
    }

    /// The instant at which a full hour begins on a civil day here; where the clocks skip it, the instant that takes its place.
    /// `None`: there is no such hour, or the day lies outside of what can be reckoned.
    pub fn hour_on(&self, day: Date, hour: i8) -> Option<Timestamp> {
        let at = jiff::civil::Time::new(hour, 0, 0, 0).ok()?;
        self.zone.to_timestamp(day.to_datetime(at)).ok()
    }

    /// Why nobody works on `day`; `None` on a working day.
    ///
    /// # Errors
    /// The day is outside the published years: the calendar must be prolonged by who keeps it, trying again does not help.
    pub fn rest(&self, day: Date) -> Result<Option<Rest>, NotPublished> {
        if day < self.from || day > self.until {
            let Self { country, from, until, .. } = *self;
            return Err(NotPublished { country, from, until, day });
        }
        if let Some(name) = self.holidays.get(&day) {
            return Ok(Some(Rest::Holiday(name.clone())));
        }
        let weekend = self.weekend.contains(&day.weekday().to_monday_one_offset());
        Ok(weekend.then_some(Rest::Weekend))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use jiff::civil::date;

    pub(crate) fn xa(holidays: &[(Date, &str)]) -> Calendar {
        Calendar::new(
            "XA".parse().unwrap(),
            TimeZone::get("CET").unwrap(),
            [Weekday::Saturday, Weekday::Sunday],
            (date(2027, 1, 1), date(2028, 12, 31)),
            holidays.iter().map(|(day, name)| (*day, (*name).to_owned())),
        )
    }

    #[test]
    fn a_day_is_the_day_in_the_zone() {
        let late = "2027-03-05T23:30:00Z".parse().unwrap();
        assert_eq!(xa(&[]).day_of(late), date(2027, 3, 6));
        assert_eq!(xa(&[]).zone(), "CET");
    }

    #[test]
    fn an_hour_is_that_of_the_zone_also_when_the_clocks_change() {
        let at = |day, hour| xa(&[]).hour_on(day, hour).map(|at| at.to_string());
        assert_eq!(at(date(2027, 3, 5), 18).as_deref(), Some("2027-03-05T17:00:00Z"));
        assert_eq!(at(date(2027, 7, 5), 18).as_deref(), Some("2027-07-05T16:00:00Z"));
        assert_eq!(
            at(date(2027, 3, 28), 2).as_deref(),
            Some("2027-03-28T01:00:00Z"),
            "an hour that is skipped"
        );
        assert_eq!(at(date(2027, 3, 5), 24), None);
    }

    #[test]
    fn a_holiday_is_named_and_a_weekend_is_one() {
        let calendar = xa(&[(date(2027, 3, 8), "Eighth of March")]);
        assert_eq!(calendar.rest(date(2027, 3, 7)), Ok(Some(Rest::Weekend)));
        assert_eq!(calendar.rest(date(2027, 3, 8)), Ok(Some(Rest::Holiday("Eighth of March".into()))));
        assert_eq!(calendar.rest(date(2027, 3, 9)), Ok(None));
    }

    #[test]
    fn beyond_what_is_published_there_is_no_answer() {
        assert!(xa(&[]).rest(date(2029, 1, 1)).is_err());
        assert!(xa(&[]).rest(date(2026, 12, 31)).is_err());
    }
}
