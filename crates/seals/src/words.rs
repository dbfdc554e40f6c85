//! The short texts of a statement, each with its bound and its alphabet. None of them needs an escape in JSON, so the
//! length of a statement can be reckoned before it is written. None of them may hold anything about a person.

use std::fmt;

/// Why a text cannot stand in a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}")]
pub struct InvalidWord {
    /// What was expected, in words.
    pub expected: &'static str,
}

macro_rules! word {
    ($(#[$doc:meta])* $name:ident, $expected:literal, $accepts:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Takes the text over when it keeps to the alphabet and the bound of this type.
            ///
            /// # Errors
            /// Says what was expected.
            pub fn new(text: impl Into<String>) -> Result<Self, InvalidWord> {
                let text = text.into();
                let accepts: fn(&str) -> bool = $accepts;
                if accepts(&text) { Ok(Self(text)) } else { Err(InvalidWord { expected: $expected }) }
            }
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }
        impl std::str::FromStr for $name {
            type Err = InvalidWord;
            fn from_str(text: &str) -> Result<Self, InvalidWord> {
                Self::new(text)
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                Self::new(String::deserialize(from)?).map_err(serde::de::Error::custom)
            }
        }
    };
}

/// Longest [`Code`], in bytes.
pub const CODE_BYTES_MAX: usize = 40;
/// Longest [`RuleCode`], in bytes.
pub const RULE_CODE_BYTES_MAX: usize = 64;
/// Longest [`Citation`], in bytes.
pub const CITATION_BYTES_MAX: usize = 80;
/// Longest [`Cure`], in bytes.
pub const CURE_BYTES_MAX: usize = 160;
/// Longest [`FieldPath`], in bytes.
pub const FIELD_PATH_BYTES_MAX: usize = 80;

word!(
    /// The id of a message kind in the catalogue, such as `B1` or `E1T`.
    KindId,
    "a kind: a capital, one or two digits and at most one capital, as in `B1`",
    is_kind
);
word!(
    /// A word of a code list: a purpose, a legal basis, a data class, a reason. A word that the reader does not know is
    /// still a word: what follows from it is decided later, never while reading.
    Code,
    "a code: 1 to 40 capitals, digits and underscores, a capital first",
    |text| text.len() <= CODE_BYTES_MAX
        && text.as_bytes().first().is_some_and(u8::is_ascii_uppercase)
        && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
);
word!(
    /// The id of a rule that may be named abroad.
    RuleCode,
    "a rule: 1 to 64 letters, digits, `.`, `-` and `_`, a letter first",
    |text| text.len() <= RULE_CODE_BYTES_MAX
        && text.as_bytes().first().is_some_and(u8::is_ascii_alphabetic)
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
);
word!(
    /// An article as it is cited, such as `CRC Art. 12; Agreement Art. 6(2)`.
    Citation,
    "a citation: 1 to 80 bytes of printable text without quotation mark and backslash",
    |text| is_line(text, CITATION_BYTES_MAX)
);
word!(
    /// What would cure a finding: a sentence from the closed outward catalogue, without any value of the case.
    Cure,
    "a cure: 1 to 160 bytes of printable text without quotation mark and backslash",
    |text| is_line(text, CURE_BYTES_MAX)
);
word!(
    /// The path of a field of the content, such as `children[0].born_on`. Names the field, never its value.
    FieldPath,
    "a path: 1 to 80 lower-case letters, digits, `.`, `_`, `[` and `]`",
    |text| !text.is_empty()
        && text.len() <= FIELD_PATH_BYTES_MAX
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'_' | b'[' | b']'))
);

fn is_kind(text: &str) -> bool {
    let Some(rest) = text.strip_prefix(|c: char| c.is_ascii_uppercase()) else { return false };
    let digits = rest.strip_suffix(|c: char| c.is_ascii_uppercase()).unwrap_or(rest);
    (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

fn is_line(text: &str, bytes_max: usize) -> bool {
    // Besides what JSON escapes: characters that reorder or hide text, so that what is read is what is signed.
    let hiding =
        |c: char| matches!(c, '\u{200b}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let forbidden = |c: char| c.is_control() || matches!(c, '"' | '\\') || hiding(c);
    !text.is_empty() && text.len() <= bytes_max && !text.contains(forbidden) && text.trim() == text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_keeps_to_its_alphabet() {
        for good in ["B1", "E1T", "A12", "A12X"] {
            assert!(KindId::new(good).is_ok(), "{good}");
        }
        for bad in ["", "B", "b1", "B123", "BB1", "B1t", "B1TT", "1B", "B 1", "BX"] {
            assert!(KindId::new(bad).is_err(), "{bad}");
        }
        assert!(Code::new("SHARE_ORIGIN_CA").is_ok());
        for bad in ["", "share", "_X", "A B", "A-B", "9A", "É"] {
            assert!(Code::new(bad).is_err(), "{bad}");
        }
        for bad in ["", "a\nb", "say \"no\"", "a\\b", " a", "a\u{2028}b", "a\u{202e}b", "\u{feff}a"] {
            assert!(Cure::new(bad).is_err(), "{bad:?}");
        }
        assert!(FieldPath::new("children[0].born_on").is_ok());
        assert!(FieldPath::new("children[0].born_on = 2013-04-17").is_err());
        assert!(
            RuleCode::new("CF14").is_ok()
                && RuleCode::new("XA-XB.7-2").is_ok()
                && RuleCode::new("7").is_err()
        );
    }

    #[test]
    fn each_bound_is_exact() {
        assert!(Code::new("A".repeat(CODE_BYTES_MAX)).is_ok());
        assert!(Code::new("A".repeat(CODE_BYTES_MAX + 1)).is_err());
        assert!(RuleCode::new("A".repeat(RULE_CODE_BYTES_MAX)).is_ok());
        assert!(RuleCode::new("A".repeat(RULE_CODE_BYTES_MAX + 1)).is_err());
        assert!(Citation::new("A".repeat(CITATION_BYTES_MAX)).is_ok());
        assert!(Citation::new("A".repeat(CITATION_BYTES_MAX + 1)).is_err());
        assert!(Cure::new("é".repeat(CURE_BYTES_MAX / 2)).is_ok());
        assert!(Cure::new("é".repeat(CURE_BYTES_MAX / 2 + 1)).is_err());
        assert!(FieldPath::new("a".repeat(FIELD_PATH_BYTES_MAX)).is_ok());
        assert!(FieldPath::new("a".repeat(FIELD_PATH_BYTES_MAX + 1)).is_err());
    }
}
