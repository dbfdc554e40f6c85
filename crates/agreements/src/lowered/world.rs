//! What a condition gives when some facts are known and all others may be anything, or unknown. A side that cannot be told is open, so
//! that what is found to hold holds whatever else is the case.

use std::collections::{BTreeMap, BTreeSet};

use crate::condition::{Comparison, Condition, Expression, Holding};
use crate::schema::{TermValue, Terms};

/// What is known of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Known {
    Flag(bool),
    Number(i64),
    Word(String),
    Words(BTreeSet<String>),
    /// It may be anything.
    Open,
}

/// Some facts, and the parameters of a package.
pub(super) struct World<'a> {
    pub(super) facts: BTreeMap<&'static str, Known>,
    pub(super) terms: &'a Terms,
}

impl World<'_> {
    /// Whether a rule with these conditions never bars here, whatever else is known.
    pub(super) fn never_bars(&self, conditions: &[Condition]) -> bool {
        conditions.iter().any(|condition| self.value(&condition.expression) == Known::Flag(condition.unless))
    }

    pub(super) fn value(&self, of: &Expression) -> Known {
        match of {
            Expression::Fact(name) => self.facts.get(name.as_str()).cloned().unwrap_or(Known::Open),
            Expression::Has(name) if self.facts.contains_key(name.as_str()) => Known::Flag(true),
            Expression::Parameter(name) => self.terms.get(name).map_or(Known::Open, known_term),
            Expression::Word(word) => Known::Word(word.clone()),
            Expression::Number(number) => Known::Number(*number),
            Expression::Flag(flag) => Known::Flag(*flag),
            Expression::List(parts) => self.words(parts),
            Expression::Not(one) => match self.value(one) {
                Known::Flag(flag) => Known::Flag(!flag),
                _ => Known::Open,
            },
            Expression::Both(left, right) => self.joined(left, right, false),
            Expression::Either(left, right) => self.joined(left, right, true),
            Expression::If(parts) => {
                let [asked, yes, no] = parts.as_ref();
                match self.value(asked) {
                    Known::Flag(true) => self.value(yes),
                    Known::Flag(false) => self.value(no),
                    _ => Known::Open,
                }
            }
            Expression::Compare(how, left, right) => compare(*how, &self.value(left), &self.value(right)),
            Expression::Holds(how, left, right) => holds(*how, &self.value(left), &self.value(right)),
            Expression::Has(_) | Expression::Like(_) | Expression::DaysBetween(..) | Expression::Other(_) => {
                Known::Open
            }
        }
    }

    fn words(&self, parts: &[Expression]) -> Known {
        let word = |part: &Expression| match self.value(part) {
            Known::Word(word) => Some(word),
            _ => None,
        };
        parts.iter().map(word).collect::<Option<_>>().map_or(Known::Open, Known::Words)
    }

    /// Both of two, or either: one side may settle it alone.
    fn joined(&self, left: &Expression, right: &Expression, settles: bool) -> Known {
        match (self.value(left), self.value(right)) {
            (Known::Flag(flag), _) | (_, Known::Flag(flag)) if flag == settles => Known::Flag(settles),
            (Known::Flag(_), Known::Flag(_)) => Known::Flag(!settles),
            _ => Known::Open,
        }
    }
}

fn known_term(value: &TermValue) -> Known {
    match value {
        TermValue::Long(number) => Known::Number(*number),
        TermValue::Bool(flag) => Known::Flag(*flag),
        TermValue::Texts(words) => Known::Words(words.clone()),
    }
}

fn compare(how: Comparison, left: &Known, right: &Known) -> Known {
    if *left == Known::Open || *right == Known::Open {
        return Known::Open;
    }
    match (how, left, right) {
        (Comparison::Equal, left, right) => Known::Flag(left == right),
        (Comparison::NotEqual, left, right) => Known::Flag(left != right),
        (Comparison::Less, Known::Number(left), Known::Number(right)) => Known::Flag(left < right),
        (Comparison::AtMost, Known::Number(left), Known::Number(right)) => Known::Flag(left <= right),
        (Comparison::More, Known::Number(left), Known::Number(right)) => Known::Flag(left > right),
        (Comparison::AtLeast, Known::Number(left), Known::Number(right)) => Known::Flag(left >= right),
        _ => Known::Open,
    }
}

fn holds(how: Holding, set: &Known, asked: &Known) -> Known {
    let flag = match (how, set, asked) {
        (Holding::One, Known::Words(set), Known::Word(word)) => set.contains(word),
        (Holding::Any, Known::Words(set), Known::Words(asked)) => !set.is_disjoint(asked),
        (Holding::All, Known::Words(set), Known::Words(asked)) => set.is_superset(asked),
        _ => return Known::Open,
    };
    Known::Flag(flag)
}
