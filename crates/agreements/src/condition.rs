//! The conditions of a rule as a tree, so that they can be looked into: which words they compare, what bars whatever else is known,
//! and how they are said to a person. Made from the form that the rule language writes of itself; decides nothing.

use cedar_policy::Policy;
use serde_json::Value;

/// How two values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    AtMost,
    More,
    AtLeast,
}

/// What a set is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holding {
    /// One word.
    One,
    /// Any of several words.
    Any,
    /// Each of several words.
    All,
}

/// A part of a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Expression {
    /// A fact.
    Fact(String),
    /// Whether a fact is known.
    Has(String),
    /// A parameter of the package.
    Parameter(String),
    Word(String),
    Number(i64),
    Flag(bool),
    /// A list that stands in the rule.
    List(Vec<Expression>),
    Not(Box<Expression>),
    Both(Box<Expression>, Box<Expression>),
    Either(Box<Expression>, Box<Expression>),
    If(Box<[Expression; 3]>),
    Compare(Comparison, Box<Expression>, Box<Expression>),
    Holds(Holding, Box<Expression>, Box<Expression>),
    /// A pattern that a word is like.
    Like(Box<Expression>),
    /// The whole days from the second day to the first.
    DaysBetween(Box<Expression>, Box<Expression>),
    /// Anything else that the language knows, and its parts.
    Other(Vec<Expression>),
}

/// A `when` or an `unless`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Condition {
    pub(crate) unless: bool,
    pub(crate) expression: Expression,
}

/// The conditions of a rule in the order of its text. None: the language does not write it down, and then it did not load.
pub(crate) fn conditions(policy: &Policy) -> Option<Vec<Condition>> {
    let json = policy.to_json().ok()?;
    let written = json.get("conditions")?.as_array()?;
    let read = |one: &Value| {
        let unless = one.get("kind")?.as_str()? == "unless";
        Some(Condition { unless, expression: read(one.get("body")?) })
    };
    written.iter().map(read).collect()
}

fn read(value: &Value) -> Expression {
    let Some((operator, operand)) = value.as_object().and_then(|fields| fields.iter().next()) else {
        return literal(value);
    };
    let side = |name: &str| Box::new(operand.get(name).map_or(Expression::Other(Vec::new()), read));
    let compare = |how| Expression::Compare(how, side("left"), side("right"));
    let holds = |how| Expression::Holds(how, side("left"), side("right"));
    match operator.as_str() {
        "Value" => literal(operand),
        "Set" => Expression::List(parts(operand)),
        "has" | "." => attribute(operator, operand),
        "!" => Expression::Not(side("arg")),
        "&&" => Expression::Both(side("left"), side("right")),
        "||" => Expression::Either(side("left"), side("right")),
        "if-then-else" => Expression::If(Box::new([*side("if"), *side("then"), *side("else")])),
        "==" => compare(Comparison::Equal),
        "!=" => compare(Comparison::NotEqual),
        "<" => compare(Comparison::Less),
        "<=" => compare(Comparison::AtMost),
        ">" => compare(Comparison::More),
        ">=" => compare(Comparison::AtLeast),
        "contains" => holds(Holding::One),
        "containsAny" => holds(Holding::Any),
        "containsAll" => holds(Holding::All),
        "like" => Expression::Like(side("left")),
        "datetime" | "toDays" => extension(operand),
        "durationSince" => match parts(operand).as_slice() {
            [to, from] => Expression::DaysBetween(Box::new(to.clone()), Box::new(from.clone())),
            _ => Expression::Other(parts(operand)),
        },
        _ => Expression::Other(parts(operand)),
    }
}

/// `datetime("2030-12-31")` is the day itself here, and `toDays()` of a duration the duration.
fn extension(operand: &Value) -> Expression {
    let mut inner = parts(operand);
    if inner.len() == 1 { inner.remove(0) } else { Expression::Other(inner) }
}

fn parts(operand: &Value) -> Vec<Expression> {
    match operand {
        Value::Array(items) => items.iter().map(read).collect(),
        Value::Object(fields) => fields.values().map(read).collect(),
        _ => Vec::new(),
    }
}

fn literal(value: &Value) -> Expression {
    match value {
        Value::Bool(flag) => Expression::Flag(*flag),
        Value::String(word) => Expression::Word(word.clone()),
        Value::Number(number) => number.as_i64().map_or(Expression::Other(Vec::new()), Expression::Number),
        Value::Array(items) => Expression::List(items.iter().map(literal).collect()),
        _ => Expression::Other(Vec::new()),
    }
}

fn attribute(operator: &str, operand: &Value) -> Expression {
    let (Some(of), Some(name)) = (operand.get("left"), operand.get("attr")) else {
        return Expression::Other(Vec::new());
    };
    let name = name.as_str().or_else(|| name.get(0).and_then(Value::as_str)).unwrap_or_default().to_owned();
    let context = |value: &Value| value.get("Var").and_then(Value::as_str) == Some("context");
    // The parameters are always there; whether one is, is known.
    let terms = |value: &Value| {
        value.get(".").is_some_and(|inner| {
            inner.get("left").is_some_and(context)
                && inner.get("attr").and_then(Value::as_str) == Some("terms")
        })
    };
    match (context(of), terms(of), operator) {
        (true, _, "has") if name == "terms" => Expression::Flag(true),
        (true, _, "has") => Expression::Has(name),
        (true, ..) => Expression::Fact(name),
        (_, true, "has") => Expression::Flag(true),
        (_, true, _) => Expression::Parameter(name),
        _ => Expression::Other(vec![read(of)]),
    }
}

impl Expression {
    /// The parts that it is made of.
    pub(crate) fn inner(&self) -> Vec<&Expression> {
        match self {
            Self::Fact(_)
            | Self::Has(_)
            | Self::Parameter(_)
            | Self::Word(_)
            | Self::Number(_)
            | Self::Flag(_) => Vec::new(),
            Self::List(parts) | Self::Other(parts) => parts.iter().collect(),
            Self::Not(one) | Self::Like(one) => vec![one],
            Self::If(parts) => parts.iter().collect(),
            Self::Both(left, right)
            | Self::Either(left, right)
            | Self::DaysBetween(left, right)
            | Self::Compare(_, left, right)
            | Self::Holds(_, left, right) => vec![left, right],
        }
    }

    /// Whether it reads this fact, or asks whether it is known.
    pub(crate) fn mentions(&self, fact: &str) -> bool {
        match self {
            Self::Fact(name) | Self::Has(name) => name == fact,
            other => other.inner().into_iter().any(|part| part.mentions(fact)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_read_part_by_part() {
        let text = "forbid (principal, action, resource) when { context has a && context.a != \"X\" }\n\
                    unless { context.terms.few.contains(context.a) || !context.b };";
        let policy = Policy::parse(None, text).unwrap();
        let found = conditions(&policy).unwrap();
        let fact = |name: &str| Box::new(Expression::Fact(name.into()));
        let compared =
            Expression::Compare(Comparison::NotEqual, fact("a"), Box::new(Expression::Word("X".into())));
        let both = Expression::Both(Box::new(Expression::Has("a".into())), Box::new(compared));
        assert_eq!(found[0], Condition { unless: false, expression: both });
        let few = Box::new(Expression::Parameter("few".into()));
        let held = Expression::Holds(Holding::One, few, fact("a"));
        let either = Expression::Either(Box::new(held), Box::new(Expression::Not(fact("b"))));
        assert_eq!(found[1], Condition { unless: true, expression: either });
        assert!(found[1].expression.mentions("b") && !found[1].expression.mentions("few"));
    }
}
