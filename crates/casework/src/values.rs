//! Small values that content is made of: a birth date that is half known, a language, an area, a currency, a digest.
//! Reads text, answers typed values; each value has exactly one way of being written. Knows no protobuf.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use crate::CountryCode;

/// What was wrong with a piece of text that should have been a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidValue {
    /// Not a day, a month or a year.
    #[error("a day known in full, to the month or to the year, as in `2013-04-17`, `2013-04` or `2013`")]
    PartialDate,
    /// Not a BCP 47 tag in its usual letter case.
    #[error("a BCP 47 language in its usual letter case, as in `ro` or `uk-Latn`")]
    Language,
    /// Not an ISO 3166-2 code.
    #[error("an area of ISO 3166-2, as in `XA-07`")]
    Area,
    /// Not three upper-case letters.
    #[error("a currency of ISO 4217, as in `EUR`")]
    Currency,
    /// Not 64 lower-case hexadecimal digits.
    #[error("a SHA-256 digest in 64 lower-case hexadecimal digits")]
    Digest,
}

/// A day of the civil calendar of which perhaps only the month or the year is known. `2013` is not 1 January 2013.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PartialDate {
    // 1 January or the first of the month where the rest is not known.
    first: Date,
    precision: Precision,
}

/// How much of a [`PartialDate`] is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Precision {
    /// The year only.
    Year,
    /// The month and the year.
    Month,
    /// The day.
    Day,
}

impl PartialDate {
    /// The earliest day it can mean.
    pub fn earliest(&self) -> Date {
        self.first
    }

    /// The latest day it can mean. A rule that protects the younger child reads this one of a birth date.
    pub fn latest(&self) -> Date {
        match self.precision {
            Precision::Day => self.first,
            Precision::Month => self.first.last_of_month(),
            Precision::Year => self.first.last_of_year(),
        }
    }

    /// How much of it is known.
    pub fn precision(&self) -> Precision {
        self.precision
    }
}

impl From<Date> for PartialDate {
    fn from(day: Date) -> Self {
        Self { first: day, precision: Precision::Day }
    }
}

impl FromStr for PartialDate {
    type Err = InvalidValue;
    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let digits = text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
        let (whole, precision) = match (digits, text.len()) {
            (true, 4) => (format!("{text}-01-01"), Precision::Year),
            (true, 7) => (format!("{text}-01"), Precision::Month),
            (true, 10) => (text.to_owned(), Precision::Day),
            _ => return Err(InvalidValue::PartialDate),
        };
        let first: Date = whole.parse().map_err(|_| InvalidValue::PartialDate)?;
        Ok(Self { first, precision })
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = (self.first.year(), self.first.month(), self.first.day());
        match self.precision {
            Precision::Year => write!(f, "{year:04}"),
            Precision::Month => write!(f, "{year:04}-{month:02}"),
            Precision::Day => write!(f, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A birth date is enough to find a child.
        f.write_str("PartialDate(..)")
    }
}

macro_rules! text_value {
    ($(#[$doc:meta])* $name:ident, $fault:ident, $valid:path) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text, as it is written everywhere.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl FromStr for $name {
            type Err = InvalidValue;
            fn from_str(text: &str) -> Result<Self, InvalidValue> {
                if $valid(text) { Ok(Self(text.to_owned())) } else { Err(InvalidValue::$fault) }
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(..)"))
            }
        }
    };
}

text_value!(
    /// A language, BCP 47, in the letter case that RFC 5646 section 2.1.1 recommends: `ro`, `uk-Latn`, `sgn-ZA`. Whether the
    /// tag is registered is not checked.
    Language,
    Language,
    is_language
);
text_value!(
    /// A part of a country, ISO 3166-2: `XA-07`. Whether the code is assigned is not checked.
    Area,
    Area,
    is_area
);
text_value!(
    /// A currency, ISO 4217: `EUR`. Whether the code is assigned is not checked.
    Currency,
    Currency,
    is_currency
);

impl Area {
    /// The country that the area is part of.
    pub fn country(&self) -> Option<CountryCode> {
        self.0.get(..2).and_then(|code| code.parse().ok())
    }
}

fn is_language(text: &str) -> bool {
    // RFC 5646 allows longer tags; none that a case needs is longer than its section 4.4.1 recommends room for.
    const LANGUAGE_BYTES_MAX: usize = 35;
    let mut subtags = text.split('-');
    let first = subtags.next().unwrap_or_default();
    let language = (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_lowercase());
    text.len() <= LANGUAGE_BYTES_MAX
        && language
        && subtags.all(|subtag| {
            let letters = subtag.bytes().all(|b| b.is_ascii_alphabetic());
            let usual_case = match (subtag.len(), letters) {
                (2, true) => subtag.bytes().all(|b| b.is_ascii_uppercase()),
                (4, true) => {
                    let (head, tail) = subtag.split_at(1);
                    head.bytes().all(|b| b.is_ascii_uppercase())
                        && tail.bytes().all(|b| b.is_ascii_lowercase())
                }
                _ => subtag.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()),
            };
            (1..=8).contains(&subtag.len()) && usual_case
        })
}

fn is_area(text: &str) -> bool {
    let Some((country, part)) = text.split_once('-') else { return false };
    country.parse::<CountryCode>().is_ok()
        && (1..=3).contains(&part.len())
        && part.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase())
}

/// A SHA-256 digest, written as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest that these 32 bytes are.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
    /// The 32 bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl FromStr for Digest {
    type Err = InvalidValue;
    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let value = |byte: u8| match byte {
            b'0'..=b'9' => Some(byte - b'0'),
            b'a'..=b'f' => Some(byte - b'a' + 10),
            _ => None,
        };
        if text.len() != 64 {
            return Err(InvalidValue::Digest);
        }
        let (pairs, _) = text.as_bytes().as_chunks::<2>();
        let mut bytes = [0; 32];
        for (into, [high, low]) in bytes.iter_mut().zip(pairs) {
            let (Some(high), Some(low)) = (value(*high), value(*low)) else {
                return Err(InvalidValue::Digest);
            };
            *into = high << 4 | low;
        }
        Ok(Self(bytes))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_year_is_not_its_first_of_january() {
        let year: PartialDate = "2012".parse().unwrap();
        assert_ne!(year, "2012-01-01".parse().unwrap());
        assert_eq!(year.latest().to_string(), "2012-12-31");
        let month: PartialDate = "2012-02".parse().unwrap();
        assert_eq!(month.latest().to_string(), "2012-02-29");
        assert_eq!(format!("{month:?}"), "PartialDate(..)");
    }

    #[test]
    fn a_second_spelling_is_refused() {
        for bad in ["2012-2", "12", "2012-02-30", "2012-13", "2012/02", "+2012", "", "2012-02-1x", " 2012"] {
            assert_eq!(bad.parse::<PartialDate>(), Err(InvalidValue::PartialDate), "{bad}");
        }
        for bad in ["RO", "r", "ro_RO", "uk-latn", "ro-", "-ro", "romanian", "ro-ro"] {
            assert_eq!(bad.parse::<Language>(), Err(InvalidValue::Language), "{bad}");
        }
        for good in ["ro", "uk-Latn", "sgn-ZA", "de-1996", "gag"] {
            assert_eq!(good.parse::<Language>().unwrap().as_str(), good);
        }
        for bad in ["XA", "XA-", "XA-ABCD", "xa-07", "X-07"] {
            assert_eq!(bad.parse::<Area>(), Err(InvalidValue::Area), "{bad}");
        }
        assert_eq!("XA-07".parse::<Area>().unwrap().country(), "XA".parse().ok());
        assert_eq!("eur".parse::<Currency>(), Err(InvalidValue::Currency));
        assert_eq!("AB".repeat(32).parse::<Digest>(), Err(InvalidValue::Digest));
    }

    proptest! {
        #[test]
        fn digests_and_days_read_back(bytes: [u8; 32], year in 1i16..9999, month in 1i8..=12, day in 1i8..=28) {
            let digest = Digest::from_bytes(bytes);
            prop_assert_eq!(digest.to_string().parse::<Digest>().unwrap(), digest);
            for text in [format!("{year:04}"), format!("{year:04}-{month:02}"), format!("{year:04}-{month:02}-{day:02}")] {
                prop_assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
            }
        }
    }
}
