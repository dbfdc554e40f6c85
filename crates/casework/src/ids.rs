//! The names that cross borders: authorities, countries, and 128-bit ids written so that they can be read out over a
//! telephone. Reads text and bytes, answers typed ids; never makes one (entropy is handed in by the caller).

use std::fmt;
use std::str::FromStr;

/// What was wrong with a piece of text that should have been an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidId {
    /// Not 27 characters (26 digits and the check symbol), hyphens and spaces apart.
    #[error("expected 26 digits and a check symbol, found {found} characters")]
    Length {
        /// How many characters there were, hyphens and spaces apart.
        found: usize,
    },
    /// A character that Crockford's base32 does not have.
    #[error("`{character}` is not a digit of Crockford base32")]
    Character {
        /// The character that was found.
        character: char,
    },
    /// The number does not fit 128 bits: the first digit is above 7.
    #[error("the number is larger than 128 bits")]
    TooLarge,
    /// The check symbol does not belong to these digits: one was misread or misheard.
    #[error("the check symbol should be `{expected}`: a digit was misread")]
    CheckSymbol {
        /// The symbol that these digits have.
        expected: char,
    },
    /// Not two upper-case letters.
    #[error("a country is two upper-case letters of ISO 3166-1, as in `XA`")]
    Country,
    /// Not a country, a dot and a short lower-case name.
    #[error(
        "an authority is a country, a dot and 1 to 30 lower-case letters, digits or hyphens, as in `XA.ca`"
    )]
    Authority,
}

const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The five further symbols that only a check symbol can be (Crockford).
const CHECK_TAIL: &[u8; 5] = b"*~$=U";

fn check_symbol(value: u128) -> char {
    // The remainder is below 37, so one of the two tables has it.
    let rest = (value % 37) as usize;
    let byte = DIGITS.get(rest).or_else(|| CHECK_TAIL.get(rest.saturating_sub(32)));
    char::from(byte.copied().unwrap_or(b'0'))
}

fn digit_value(character: char) -> Option<u128> {
    let upper = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    DIGITS.iter().position(|digit| char::from(*digit) == upper).map(|at| at as u128)
}

/// Writes 16 bytes as 26 upper-case Crockford base32 digits (big-endian, left-padded) and a check symbol.
pub fn write_id(bytes: &[u8; 16]) -> String {
    let value = u128::from_be_bytes(*bytes);
    let mut text = String::with_capacity(27);
    for place in (0..26).rev() {
        let digit = ((value >> (place * 5)) & 31) as usize;
        text.push(char::from(DIGITS.get(digit).copied().unwrap_or(b'0')));
    }
    text.push(check_symbol(value));
    text
}

/// Reads what [`write_id`] wrote. Lower case, hyphens and spaces are forgiven, and `O`, `I`, `L` are read as digits.
///
/// # Errors
/// Says which character, length or check symbol is wrong.
pub fn read_id(text: &str) -> Result<[u8; 16], InvalidId> {
    let characters: Vec<char> = text.chars().filter(|c| *c != '-' && *c != ' ').collect();
    let [digits @ .., check] = characters.as_slice() else { return Err(InvalidId::Length { found: 0 }) };
    if digits.len() != 26 {
        return Err(InvalidId::Length { found: characters.len() });
    }
    let mut value: u128 = 0;
    for (at, character) in digits.iter().enumerate() {
        let digit = digit_value(*character).ok_or(InvalidId::Character { character: *character })?;
        if at == 0 && digit > 7 {
            return Err(InvalidId::TooLarge);
        }
        value = (value << 5) | digit;
    }
    let expected = check_symbol(value);
    let folded = match check.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    if folded != expected {
        return Err(InvalidId::CheckSymbol { expected });
    }
    Ok(value.to_be_bytes())
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 16]);

        impl $name {
            /// The id that these 16 bytes are. They must be random: nothing here makes them so.
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }
            /// The 16 bytes, big-endian.
            pub const fn as_bytes(&self) -> &[u8; 16] {
                &self.0
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&write_id(&self.0))
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self)
            }
        }
        impl FromStr for $name {
            type Err = InvalidId;
            fn from_str(text: &str) -> Result<Self, InvalidId> {
                read_id(text).map(Self)
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(from)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

id!(
    /// One case between one pair of partners: made by the first sender, used by both, spoken on the telephone.
    CaseRef
);
id!(
    /// One statement, whatever its kind. Random; says nothing about when or about whom.
    StatementId
);
id!(
    /// One section of a transmittal.
    SectionId
);
id!(
    /// One consent record.
    ConsentId
);
id!(
    /// One upload of attachment parts, made before anything names a case.
    UploadId
);
id!(
    /// One event in a case's local history.
    EventId
);
id!(
    /// A grant to one consulate for one case: what the consulate asks by. Renewed grants keep it.
    GrantName
);

/// A country: ISO 3166-1 alpha-2, upper case. `XA`, `XB`, `XC` are the test countries.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode([u8; 2]);

impl CountryCode {
    /// Whether ISO leaves this code to users (`XA` to `XZ`): the only countries a rehearsal may name.
    pub fn is_test(self) -> bool {
        let [first, second] = self.0;
        first == b'X' && second.is_ascii_uppercase()
    }
}
impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, second] = self.0;
        write!(f, "{}{}", char::from(first), char::from(second))
    }
}
impl fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
impl FromStr for CountryCode {
    type Err = InvalidId;
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        match text.as_bytes() {
            [first, second] if first.is_ascii_uppercase() && second.is_ascii_uppercase() => {
                Ok(Self([*first, *second]))
            }
            _ => Err(InvalidId::Country),
        }
    }
}

/// A central authority: its country, a dot and a short name, as in `XA.ca`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AuthorityId {
    text: String,
    country: CountryCode,
}

impl AuthorityId {
    /// The country this authority belongs to.
    pub fn country(&self) -> CountryCode {
        self.country
    }
    /// The whole name, as in `XA.ca`.
    pub fn as_str(&self) -> &str {
        &self.text
    }
    /// The one URI SAN that the certificate of this authority's node carries.
    pub fn san_uri(&self) -> String {
        format!("entente://{}/authority", self.text)
    }
}
impl fmt::Display for AuthorityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
impl fmt::Debug for AuthorityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
impl FromStr for AuthorityId {
    type Err = InvalidId;
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let (country, name) = text.split_once('.').ok_or(InvalidId::Authority)?;
        let country = country.parse().map_err(|_| InvalidId::Authority)?;
        let letters = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if name.is_empty() || name.len() > 30 || !letters {
            return Err(InvalidId::Authority);
        }
        Ok(Self { text: text.to_owned(), country })
    }
}

macro_rules! serde_as_text {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(from)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
serde_as_text!(CountryCode);
serde_as_text!(AuthorityId);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_id_is_26_digits_and_a_check_symbol() {
        assert_eq!(CaseRef::from_bytes([0; 16]).to_string(), format!("{}0", "0".repeat(26)));
        assert_eq!(CaseRef::from_bytes([0xff; 16]).to_string().len(), 27);
        assert!(CaseRef::from_bytes([0xff; 16]).to_string().starts_with("7ZZZ"));
    }

    #[test]
    fn a_misread_digit_is_named() {
        let good = CaseRef::from_bytes(*b"0123456789abcdef").to_string();
        let bad = good.replacen('6', "7", 1);
        assert_ne!(good, bad);
        assert!(matches!(bad.parse::<CaseRef>(), Err(InvalidId::CheckSymbol { .. })));
    }

    #[test]
    fn authorities_and_countries_are_exact() {
        assert_eq!("XA.ca".parse::<AuthorityId>().unwrap().san_uri(), "entente://XA.ca/authority");
        for bad in ["XA", "xa.ca", "XA.", "XA.CA", "XAB.ca", "XA.c a", "XA.ca/x", ""] {
            assert_eq!(bad.parse::<AuthorityId>(), Err(InvalidId::Authority), "{bad}");
        }
        assert!("XZ".parse::<CountryCode>().unwrap().is_test());
        assert!(!"FR".parse::<CountryCode>().unwrap().is_test());
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(bytes: [u8; 16]) {
            let text = write_id(&bytes);
            prop_assert_eq!(read_id(&text).unwrap(), bytes);
            prop_assert_eq!(read_id(&text.to_lowercase()).unwrap(), bytes);
        }

        #[test]
        fn one_wrong_digit_never_passes(bytes: [u8; 16], at in 0usize..26, to in 0usize..32) {
            let text = write_id(&bytes);
            let mut changed: Vec<u8> = text.clone().into_bytes();
            changed[at] = DIGITS[to];
            let changed = String::from_utf8(changed).unwrap();
            prop_assume!(changed != text);
            prop_assert!(read_id(&changed).is_err());
        }
    }
}
