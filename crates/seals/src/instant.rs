//! Instants as they stand in statements: UTC, RFC 3339, to the millisecond, in exactly one spelling,
//! `2027-03-05T09:00:00.000Z`. Asks no clock.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

/// The first millisecond of the year 9999: out of bounds, because time zones make its end unsafe to reckon with.
const END_MS: i64 = 253_370_764_800_000;
const LENGTH: usize = 24;

/// An instant between 1970 and the end of the year 9998, to the millisecond.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(Timestamp);

/// Text or a time that cannot stand in a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an instant is written `2027-03-05T09:00:00.000Z`, between 1970 and 9998")]
pub struct InvalidInstant;

impl Instant {
    /// The instant of `at`, with what is finer than a millisecond cut off.
    ///
    /// # Errors
    /// Before 1970 or after 9998.
    pub fn new(at: Timestamp) -> Result<Self, InvalidInstant> {
        Self::from_millisecond(at.as_millisecond())
    }

    /// The instant that lies `ms` milliseconds after the beginning of 1970, UTC.
    ///
    /// # Errors
    /// Before 1970 or after 9998.
    pub fn from_millisecond(ms: i64) -> Result<Self, InvalidInstant> {
        if !(0..END_MS).contains(&ms) {
            return Err(InvalidInstant);
        }
        Timestamp::from_millisecond(ms).map(Self).map_err(|_| InvalidInstant)
    }

    /// The same instant in the calendar crate's type.
    pub fn timestamp(self) -> Timestamp {
        self.0
    }

    /// Milliseconds since the beginning of 1970, UTC. Never negative.
    pub fn as_millisecond(self) -> i64 {
        self.0.as_millisecond()
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.3}", self.0)
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Instant {
    type Err = InvalidInstant;
    fn from_str(text: &str) -> Result<Self, InvalidInstant> {
        // Reads leniently, then asks for the one spelling: a time zone, a comma or a leap second does not come back.
        if text.len() != LENGTH {
            return Err(InvalidInstant);
        }
        let instant = Self::new(text.parse().map_err(|_| InvalidInstant)?)?;
        if instant.to_string() == text { Ok(instant) } else { Err(InvalidInstant) }
    }
}

impl serde::Serialize for Instant {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Instant {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_instant_has_one_spelling() {
        let good = "2027-03-05T09:00:00.000Z";
        assert_eq!(good.parse::<Instant>().unwrap().to_string(), good);
        for bad in [
            "2027-03-05T09:00:00Z",
            "2027-03-05T09:00:00.0000Z",
            "2027-03-05t09:00:00.000z",
            "2027-03-05 09:00:00.000Z",
            "2027-03-05T09:00:60.000Z",
            "2027-02-30T09:00:00.000Z",
            "2027-03-05T10:00+01:00..",
            "1969-12-31T23:59:59.999Z",
            "",
        ] {
            assert_eq!(bad.parse::<Instant>(), Err(InvalidInstant), "{bad}");
        }
        assert!(Instant::from_millisecond(END_MS - 1).is_ok());
        assert_eq!(Instant::from_millisecond(END_MS), Err(InvalidInstant));
    }

    proptest! {
        #[test]
        fn every_millisecond_reads_back(ms in 0..END_MS) {
            let instant = Instant::from_millisecond(ms).unwrap();
            prop_assert_eq!(instant.to_string().len(), LENGTH);
            prop_assert_eq!(instant.to_string().parse(), Ok(instant));
            prop_assert_eq!(instant.as_millisecond(), ms);
        }
    }
}
