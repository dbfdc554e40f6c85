//! How a plain value crosses the operator socket: one table per message gives the struct that the house speaks, and both
//! conversions. What lands is parsed here; past here nothing is half-valid. Says the path of a field that does not fit.

use std::fmt;
use std::str::FromStr;

use entente_casework::ids::{AuthorityId, CaseRef, ConsentId, EventId, GrantName, StatementId};
use entente_seals::Digest;
use jiff::Timestamp;
use jiff::civil::Date;
use prost::bytes::Bytes;

/// A field that does not fit: where it is and what is expected there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unfit {
    /// Path from the top of the message.
    pub(super) path: String,
    /// What is expected.
    pub(super) expected: String,
}

impl Unfit {
    /// A value that does not fit, before it is known where.
    pub(super) fn expected(what: impl Into<String>) -> Self {
        Self { path: String::new(), expected: what.into() }
    }

    /// The same fault, seen from the message around it.
    pub(super) fn under(mut self, step: impl fmt::Display) -> Self {
        let joint = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{step}{joint}{}", self.path);
        self
    }
}

/// A value that crosses as `P`.
pub(super) trait Carried<P>: Sized {
    /// Its form on the wire.
    fn carry(self) -> P;
    /// The value that this form stands for.
    fn land(from: P) -> Result<Self, Unfit>;
}

macro_rules! as_it_is {
    ($($type:ty),+) => {$(
        impl Carried<$type> for $type {
            fn carry(self) -> $type {
                self
            }
            fn land(from: $type) -> Result<Self, Unfit> {
                Ok(from)
            }
        }
    )+};
}
as_it_is!(String, bool, u32, u64, i64);

/// Absent text is empty text on this wire: no field of the operator API means anything by an empty string.
impl Carried<String> for Option<String> {
    fn carry(self) -> String {
        self.unwrap_or_default()
    }
    fn land(from: String) -> Result<Self, Unfit> {
        Ok(Some(from).filter(|text| !text.is_empty()))
    }
}

macro_rules! as_text {
    ($($type:ty: $expected:literal),+ $(,)?) => {$(
        impl Carried<String> for $type {
            fn carry(self) -> String {
                self.to_string()
            }
            fn land(from: String) -> Result<Self, Unfit> {
                <$type>::from_str(&from).map_err(|_| Unfit::expected($expected))
            }
        }
        impl Carried<String> for Option<$type> {
            fn carry(self) -> String {
                self.map(|value| value.to_string()).unwrap_or_default()
            }
            fn land(from: String) -> Result<Self, Unfit> {
                if from.is_empty() { Ok(None) } else { Carried::land(from).map(Some) }
            }
        }
    )+};
}
pub(super) use as_text;
as_text! {
    AuthorityId: "an authority, as in `XA.ca`",
    CaseRef: "a case reference: 26 digits and a check symbol",
    ConsentId: "the id of a consent: 26 digits and a check symbol",
    GrantName: "the name of a grant: 26 digits and a check symbol",
    EventId: "the id of an event: 26 digits and a check symbol",
    StatementId: "the id of a message: 26 digits and a check symbol",
    Digest: "a digest: 64 lower-case hexadecimal digits",
    Timestamp: "an instant in UTC, as in `2027-03-05T09:00:00Z`",
    Date: "a day, as in `2027-03-05`",
}

impl Carried<Bytes> for Vec<u8> {
    fn carry(self) -> Bytes {
        self.into()
    }
    fn land(from: Bytes) -> Result<Self, Unfit> {
        Ok(from.into())
    }
}

impl<T: Carried<P>, P> Carried<Vec<P>> for Vec<T> {
    fn carry(self) -> Vec<P> {
        self.into_iter().map(T::carry).collect()
    }
    fn land(from: Vec<P>) -> Result<Self, Unfit> {
        let landed = from.into_iter().enumerate();
        landed.map(|(at, part)| T::land(part).map_err(|unfit| unfit.under(format!("[{at}]")))).collect()
    }
}

impl<T: Carried<P>, P> Carried<Option<P>> for Option<T> {
    fn carry(self) -> Option<P> {
        self.map(T::carry)
    }
    fn land(from: Option<P>) -> Result<Self, Unfit> {
        from.map(T::land).transpose()
    }
}

/// Writes a struct and how it crosses as a message whose fields have the same names. Its `Debug` says its name and
/// nothing else: what a person asks of a node is often about a child.
macro_rules! carried {
    ($($(#[$doc:meta])* $name:ident as $proto:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })+) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, serde::Serialize)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)*
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), " { .. }"))
            }
        }
        impl $crate::operator::carried::Carried<$crate::generated::operator_v1::$proto> for $name {
            fn carry(self) -> $crate::generated::operator_v1::$proto {
                $crate::generated::operator_v1::$proto {
                    $($field: $crate::operator::carried::Carried::carry(self.$field),)*
                }
            }
            fn land(
                from: $crate::generated::operator_v1::$proto,
            ) -> Result<Self, $crate::operator::carried::Unfit> {
                let $crate::generated::operator_v1::$proto { $($field,)* } = from;
                Ok(Self {
                    $($field: $crate::operator::carried::Carried::land($field)
                        .map_err(|unfit| unfit.under(stringify!($field)))?,)*
                })
            }
        }
        impl $crate::operator::carried::Carried<Option<$crate::generated::operator_v1::$proto>> for $name {
            fn carry(self) -> Option<$crate::generated::operator_v1::$proto> {
                Some($crate::operator::carried::Carried::carry(self))
            }
            fn land(
                from: Option<$crate::generated::operator_v1::$proto>,
            ) -> Result<Self, $crate::operator::carried::Unfit> {
                let from = from.ok_or_else(|| $crate::operator::carried::Unfit::expected("a value"))?;
                $crate::operator::carried::Carried::land(from)
            }
        }
    )+};
}
pub(super) use carried;

/// Writes an enum without a zero and how it crosses as the generated one.
macro_rules! carried_enum {
    ($($(#[$doc:meta])* $name:ident as $proto:ident { $($(#[$variant_doc:meta])* $variant:ident,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
        #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }
        impl $crate::operator::carried::Carried<i32> for $name {
            fn carry(self) -> i32 {
                match self {
                    $(Self::$variant => $crate::generated::operator_v1::$proto::$variant.into(),)+
                }
            }
            fn land(from: i32) -> Result<Self, $crate::operator::carried::Unfit> {
                match $crate::generated::operator_v1::$proto::try_from(from) {
                    $(Ok($crate::generated::operator_v1::$proto::$variant) => Ok(Self::$variant),)+
                    _ => Err($crate::operator::carried::Unfit::expected(concat!(
                        "one of:", $(" `", stringify!($variant), "`",)+
                    ))),
                }
            }
        }
    )+};
}
pub(super) use carried_enum;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_grows_from_the_inside() {
        let unfit = Unfit::expected("a day").under("due").under("[2]").under("deadlines");
        assert_eq!(unfit.path, "deadlines[2].due");
        assert_eq!(Unfit::expected("a day").under("due").path, "due");
    }

    #[test]
    fn empty_text_is_absent_and_wrong_text_is_not() {
        assert_eq!(<Option<AuthorityId> as Carried<String>>::land(String::new()), Ok(None));
        assert!(<Option<AuthorityId> as Carried<String>>::land("nobody".to_owned()).is_err());
        assert!(<AuthorityId as Carried<String>>::land(String::new()).is_err());
    }
}
