//! The walk over everything that a message says, leaf by leaf, each with its path, tier and class. The outbound gate,
//! the preview and the check for forbidden contacts stand on it, so that none of them can forget a field: the steps are
//! generated from proto/. Never decides anything.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use crate::generated::{Content, DataClass, Tier};
use crate::kind::FieldInfo;

/// One value inside a message.
#[derive(Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// Free text.
    Text(&'a str),
    /// A typed value (a day, a country, an id, a code of a list), as it is written.
    Written(Cow<'a, str>),
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(i128),
}

impl Value<'_> {
    /// The value as a person reads it.
    pub fn to_text(&self) -> Cow<'_, str> {
        match self {
            Value::Text(text) => Cow::Borrowed(text),
            Value::Written(text) => Cow::Borrowed(text.as_ref()),
            Value::Flag(true) => Cow::Borrowed("yes"),
            Value::Flag(false) => Cow::Borrowed("no"),
            Value::Number(number) => Cow::Owned(number.to_string()),
        }
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Value(..)")
    }
}

/// A value with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf<'a> {
    /// Where it stands, from the top of the content: `child.names[0].latin`.
    pub path: &'a str,
    /// The top-level field that it is part of.
    pub field: &'static FieldInfo,
    /// What it is.
    pub value: Value<'a>,
}

impl Leaf<'_> {
    /// The tier of its top-level field.
    pub fn tier(&self) -> Tier {
        self.field.tier
    }
    /// The class of its top-level field.
    pub fn class(&self) -> DataClass {
        self.field.class
    }
}

impl Content {
    /// Shows every value that is set to `see`, in the order of the fields.
    pub fn visit(&self, see: &mut dyn FnMut(Leaf<'_>)) {
        self.walk(&mut Walk { path: String::new(), field: None, see });
    }

    /// The top-level fields that are set, in their order. A message that is set but empty counts as set.
    pub fn set_fields(&self) -> Vec<&'static FieldInfo> {
        self.kind().info().fields.iter().filter(|field| self.is_set(field.number)).collect()
    }
}

/// Where a walk stands. Only generated code moves it.
pub(crate) struct Walk<'w> {
    path: String,
    field: Option<&'static FieldInfo>,
    see: &'w mut dyn FnMut(Leaf<'_>),
}

impl Walk<'_> {
    /// Enters a top-level field.
    pub(crate) fn field(&mut self, field: &'static FieldInfo, inside: impl FnOnce(&mut Self)) {
        self.field = Some(field);
        self.step(field.name, inside);
    }

    /// Enters a part of a message.
    pub(crate) fn step(&mut self, name: &str, inside: impl FnOnce(&mut Self)) {
        let before = self.path.len();
        if before > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        inside(self);
        self.path.truncate(before);
    }

    /// Enters each item of a list.
    pub(crate) fn each<T>(&mut self, items: &[T], mut inside: impl FnMut(&mut Self, &T)) {
        let before = self.path.len();
        for (at, item) in items.iter().enumerate() {
            let _ = write!(self.path, "[{at}]");
            inside(self, item);
            self.path.truncate(before);
        }
    }

    /// Shows one value.
    pub(crate) fn leaf(&mut self, value: Value<'_>) {
        if let Some(field) = self.field {
            (self.see)(Leaf { path: &self.path, field, value });
        }
    }

    /// Shows one code of a list.
    pub(crate) fn code(&mut self, code: &'static str) {
        self.leaf(Value::Written(Cow::Borrowed(code)));
    }

    /// Shows one typed value as it is written.
    pub(crate) fn written(&mut self, value: &dyn fmt::Display) {
        self.leaf(Value::Written(Cow::Owned(value.to_string())));
    }
}
