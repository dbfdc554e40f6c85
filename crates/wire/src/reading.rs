//! How a field that prost decoded becomes a plain value, or a fault with its path, and how the value is written back.
//! Generated code calls it field by field and reads on after a fault, so that a person gets all of them at once.

use jiff::Timestamp;
use jiff::civil::Date;
use prost::Message;

use crate::fault::{Fault, Faults, NOTHING, Nature};
use entente_casework::values::{Area, Currency, Digest, Language, PartialDate};
use entente_casework::{AuthorityId, CaseRef, ConsentId, CountryCode, StatementId};

/// What the options of a field allow.
pub(crate) struct Rule {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) items_max: usize,
    pub(crate) bytes_max: usize,
    pub(crate) min: i128,
    pub(crate) max: i128,
}

/// The rule of a message as a whole, which has no field to stand in.
const WHOLE: Rule = Rule { name: "", required: true, items_max: 0, bytes_max: 0, min: 0, max: 0 };

/// Days outside these years are mistakes, and arithmetic on them could overflow.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// A plain value that can be read from its form `W` on the wire.
pub(crate) trait Read<W>: Sized {
    /// What a person is told to write.
    fn expected(rule: &Rule) -> String;
    /// The value, or `None` after a fault was noted.
    fn read(wire: W, rule: &Rule, at: &mut Reading) -> Option<Self>;
}

/// A plain value that has a form `W` on the wire.
pub(crate) trait Write<W> {
    fn write(&self) -> W;
}

/// Where a reading stands, and what it found wrong.
#[derive(Default)]
pub(crate) struct Reading {
    path: String,
    faults: Faults,
}

impl Reading {
    /// Begins at a path, such as `content`.
    pub(crate) fn at(path: &str) -> Self {
        Self { path: path.to_owned(), faults: Faults::default() }
    }

    pub(crate) fn into_faults(self) -> Faults {
        self.faults
    }

    /// Notes what is wrong here.
    pub(crate) fn fault(&mut self, expected: impl Into<String>, found: impl Into<String>, nature: Nature) {
        self.fault_at(self.path.clone(), expected, found, nature);
    }

    /// Notes what is wrong at another place.
    pub(crate) fn fault_at(
        &mut self,
        path: String,
        expected: impl Into<String>,
        found: impl Into<String>,
        nature: Nature,
    ) {
        self.faults.push(Fault { path, expected: expected.into(), found: found.into(), nature, check: None });
    }

    fn step<T>(&mut self, name: &str, inside: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.path.len();
        if before > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        let done = inside(self);
        self.path.truncate(before);
        done
    }

    pub(crate) fn required<W, T: Read<W>>(&mut self, rule: &Rule, wire: Option<W>) -> Option<T> {
        self.step(rule.name, |at| match wire {
            Some(wire) => T::read(wire, rule, at),
            None => {
                at.fault(T::expected(rule), NOTHING, Nature::Malformed);
                None
            }
        })
    }

    /// The outer `None` is a fault, the inner one an absent value.
    pub(crate) fn optional<W, T: Read<W>>(&mut self, rule: &Rule, wire: Option<W>) -> Option<Option<T>> {
        match wire {
            Some(wire) => self.step(rule.name, |at| T::read(wire, rule, at)).map(Some),
            None => Some(None),
        }
    }

    pub(crate) fn list<W, T: Read<W>>(&mut self, rule: &Rule, wire: Vec<W>) -> Option<Vec<T>> {
        self.step(rule.name, |at| {
            let count = wire.len();
            if rule.required && count == 0 {
                at.fault(format!("a list with {} in it", T::expected(rule)), NOTHING, Nature::Malformed);
                return None;
            }
            if count > rule.items_max {
                at.fault(format!("at most {} items", rule.items_max), format!("{count}"), Nature::Malformed);
                return None;
            }
            let before = at.path.len();
            let mut items = Vec::with_capacity(count);
            for (place, item) in wire.into_iter().enumerate() {
                at.path.push_str(&format!("[{place}]"));
                items.extend(T::read(item, rule, at));
                at.path.truncate(before);
            }
            (items.len() == count).then_some(items)
        })
    }
}

/// A string of proto3 without presence: empty is absent.
pub(crate) fn text(wire: String) -> Option<String> {
    (!wire.is_empty()).then_some(wire)
}

/// An enum of proto3 without presence: zero is absent.
pub(crate) fn code(wire: i32) -> Option<i32> {
    (wire != 0).then_some(wire)
}

/// Reads the encoding of a whole message.
pub(crate) fn content<W: Message + Default, T: Read<W>>(
    bytes: &[u8],
    at: &mut Reading,
) -> Result<Option<T>, prost::DecodeError> {
    Ok(T::read(W::decode(bytes)?, &WHOLE, at))
}

impl Read<String> for String {
    fn expected(_: &Rule) -> String {
        "a text".to_owned()
    }
    fn read(wire: String, rule: &Rule, at: &mut Reading) -> Option<Self> {
        if wire.trim().is_empty() {
            at.fault("a text", "an empty one", Nature::Malformed);
            return None;
        }
        if wire.len() > rule.bytes_max {
            at.fault(
                format!("at most {} bytes", rule.bytes_max),
                format!("{}", wire.len()),
                Nature::Malformed,
            );
            return None;
        }
        if wire.chars().any(misleads) {
            at.fault("a text that shows as it is", "a control or direction character", Nature::Malformed);
            return None;
        }
        Some(wire)
    }
}

/// Control characters but line feed, and the embeddings and overrides of writing direction (U+202A to U+202E): with them a
/// name can be shown that is not the name that is compared.
fn misleads(c: char) -> bool {
    (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c)
}

impl Write<String> for String {
    fn write(&self) -> String {
        self.clone()
    }
}

/// Reads a typed text that has one way of being written: another spelling is a fault, because two spellings of one value
/// would be two values to everything that compares bytes.
fn typed<T: std::str::FromStr + ToString>(wire: &str, expected: &str, at: &mut Reading) -> Option<T> {
    let value = wire.parse::<T>().ok().filter(|value| value.to_string() == wire);
    if value.is_none() {
        at.fault(expected, format!("a text of {} bytes that is none", wire.len()), Nature::Malformed);
    }
    value
}

macro_rules! typed_text {
    ($($name:ty, $expected:literal, $sound:expr;)*) => {$(
        impl Read<String> for $name {
            fn expected(_: &Rule) -> String {
                $expected.to_owned()
            }
            fn read(wire: String, _: &Rule, at: &mut Reading) -> Option<Self> {
                let value: $name = typed(&wire, $expected, at)?;
                let sound: fn(&$name) -> bool = $sound;
                if !sound(&value) {
                    at.fault($expected, "a year before 1900 or after 2199", Nature::Malformed);
                    return None;
                }
                Some(value)
            }
        }
        impl Write<String> for $name {
            fn write(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

typed_text! {
    Date, "a day, as in `2026-03-19`", |day| YEARS.contains(&day.year());
    Timestamp, "an instant in UTC, as in `2026-03-19T08:30:00Z`", |instant| {
        YEARS.contains(&jiff::tz::Offset::UTC.to_datetime(*instant).year())
    };
    PartialDate, "a day known in full, to the month or to the year, as in `2013-04-17`, `2013-04` or `2013`", |day| {
        YEARS.contains(&day.earliest().year())
    };
    CountryCode, "a country of ISO 3166-1, as in `XA`", |_| true;
    Area, "an area of ISO 3166-2, as in `XA-07`", |_| true;
    Language, "a BCP 47 language in its usual letter case, as in `ro` or `uk-Latn`", |_| true;
    AuthorityId, "an authority, as in `XA.ca`", |_| true;
    CaseRef, "a case reference of 26 digits and a check symbol, without hyphens", |_| true;
    StatementId, "the id of a statement: 26 digits and a check symbol, without hyphens", |_| true;
    ConsentId, "the id of a consent record: 26 digits and a check symbol, without hyphens", |_| true;
    Digest, "a SHA-256 digest in 64 lower-case hexadecimal digits", |_| true;
    Currency, "a currency of ISO 4217, as in `EUR`", |_| true;
}

impl Read<bool> for bool {
    fn expected(_: &Rule) -> String {
        "true or false".to_owned()
    }
    fn read(wire: bool, _: &Rule, _: &mut Reading) -> Option<Self> {
        Some(wire)
    }
}

impl Write<bool> for bool {
    fn write(&self) -> bool {
        *self
    }
}

macro_rules! number {
    ($($name:ty),*) => {$(
        impl Read<$name> for $name {
            fn expected(rule: &Rule) -> String {
                format!("a whole number from {} to {}", rule.min, rule.max.min(i128::from(<$name>::MAX)))
            }
            fn read(wire: $name, rule: &Rule, at: &mut Reading) -> Option<Self> {
                if (rule.min..=rule.max).contains(&i128::from(wire)) {
                    return Some(wire);
                }
                let side = if i128::from(wire) < rule.min { "a smaller one" } else { "a greater one" };
                at.fault(Self::expected(rule), side, Nature::Malformed);
                None
            }
        }
        impl Write<$name> for $name {
            fn write(&self) -> $name {
                *self
            }
        }
    )*};
}
number!(u32, i32, u64, i64);

/// Reads the number of a code. Zero is no code; another number that we do not know may be one of a newer list.
pub(crate) fn read_code<T: Copy>(
    wire: i32,
    known: Option<T>,
    expected: impl FnOnce() -> String,
    at: &mut Reading,
) -> Option<T> {
    if known.is_none() {
        let (found, nature) = if wire == 0 {
            ("the code UNSPECIFIED", Nature::Malformed)
        } else {
            ("a code that this schema does not have", Nature::Unknown)
        };
        at.fault(expected(), found, nature);
    }
    known
}

/// Makes the enums of the catalogue readable and writable.
macro_rules! codes {
    ($($name:ident),* $(,)?) => {$(
        impl crate::reading::Read<i32> for plain::$name {
            fn expected(_: &crate::reading::Rule) -> String {
                let codes: Vec<&str> = Self::ALL.iter().map(|code| code.as_str()).collect();
                format!("one of {}", codes.join(", "))
            }
            fn read(wire: i32, rule: &crate::reading::Rule, at: &mut crate::reading::Reading) -> Option<Self> {
                crate::reading::read_code(wire, Self::from_number(wire), || Self::expected(rule), at)
            }
        }
        impl crate::reading::Write<i32> for plain::$name {
            fn write(&self) -> i32 {
                self.number()
            }
        }
    )*};
}
pub(crate) use codes;
