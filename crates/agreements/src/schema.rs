//! The published vocabulary of rules: every act, every fact, every parameter, written as a Cedar schema. A rule that names
//! anything else does not load. Made from the table of facts and the table of kinds, so that it cannot lag behind them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use cedar_policy::{Schema, Validator};
use entente_casework::generated::Kind;
use entente_casework::{FactType, Facts};

use crate::act::{is_act, is_automatic, is_generic, is_protected};

/// The group of every act that tells the partner something and may be barred.
pub const GROUP_CONTENT: &str = "content";
/// The group of the acts that always go, the asylum hold apart.
pub const GROUP_PROTECTED: &str = "protected";
/// The group of what says the same whatever its cause: the asylum hold lets it go.
pub const GROUP_GENERIC: &str = "generic";
/// The group of what belongs to no case: law, services, offices.
pub const GROUP_FRAMEWORK: &str = "framework";
/// The group of what the node sends by itself in every case.
pub const GROUP_AUTOMATIC: &str = "automatic";

/// Every group. An act is in exactly one.
pub const GROUPS: [&str; 5] =
    [GROUP_CONTENT, GROUP_PROTECTED, GROUP_GENERIC, GROUP_FRAMEWORK, GROUP_AUTOMATIC];

/// A parameter of a package, as rules see it under `context.terms`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TermValue {
    /// A whole number; the name says its unit.
    Long(i64),
    /// Yes or no.
    Bool(bool),
    /// Words.
    Texts(BTreeSet<String>),
}

impl TermValue {
    fn cedar_type(&self) -> &'static str {
        match self {
            Self::Long(_) => "Long",
            Self::Bool(_) => "Bool",
            Self::Texts(_) => "Set<String>",
        }
    }
}

/// The parameters of a package, by name.
pub type Terms = BTreeMap<String, TermValue>;

/// The group that an act belongs to.
pub(crate) fn group_of(kind: Kind) -> &'static str {
    if is_automatic(kind) {
        GROUP_AUTOMATIC
    } else if kind.info().caseless {
        GROUP_FRAMEWORK
    } else if is_generic(kind) {
        GROUP_GENERIC
    } else if is_protected(kind) {
        GROUP_PROTECTED
    } else {
        GROUP_CONTENT
    }
}

/// The acts that an action or a group in a rule stands for; empty for a name that is neither.
pub(crate) fn acts_named(name: &str) -> Vec<Kind> {
    let acts = Kind::ALL.iter().copied().filter(|kind| is_act(*kind));
    acts.filter(|kind| kind.id() == name || group_of(*kind) == name).collect()
}

/// The schema as text, for a package with these parameters. People who write rules read it.
pub fn schema_text(terms: &Terms) -> String {
    let mut text = String::from("entity Authority;\nentity Case;\n\n");
    let mut line = |written: std::fmt::Arguments<'_>| {
        // Writing to a string cannot fail.
        let _ = text.write_fmt(written);
    };
    line(format_args!("type Asked = {{\n"));
    for fact in Facts::TABLE {
        let kind = match fact.kind {
            FactType::Bool => "Bool",
            FactType::Long => "Long",
            FactType::Day => "datetime",
            FactType::Text => "String",
            FactType::Texts => "Set<String>",
        };
        line(format_args!(
            "  // {}: {}\n  {}?: {kind},\n",
            scope_word(fact.scope),
            fact.doc.trim(),
            fact.name
        ));
    }
    line(format_args!("  terms: {{\n"));
    for (name, value) in terms {
        line(format_args!("    {name}: {},\n", value.cedar_type()));
    }
    line(format_args!("  }},\n}};\n\n"));
    for group in GROUPS {
        line(format_args!("action \"{group}\";\n"));
    }
    for kind in Kind::ALL.iter().copied().filter(|kind| is_act(*kind)) {
        line(format_args!(
            "// {}\naction \"{}\" in [\"{}\"] appliesTo {{ principal: [Authority], resource: [Case], context: Asked }};\n",
            kind.info().title,
            kind.id(),
            group_of(kind),
        ));
    }
    text
}

fn scope_word(scope: entente_casework::FactScope) -> &'static str {
    match scope {
        entente_casework::FactScope::Carried => "carried",
        entente_casework::FactScope::Pair => "pair",
        entente_casework::FactScope::Own => "own",
    }
}

/// The vocabulary, ready to check rules against.
///
/// # Errors
/// Says what the schema language found wrong. Only a name of a parameter can bring that about.
pub(crate) fn vocabulary(terms: &Terms) -> Result<Validator, String> {
    let (schema, _warnings) = Schema::from_cedarschema_str(&schema_text(terms)).map_err(|e| e.to_string())?;
    Ok(Validator::new(schema))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vocabulary_is_a_schema() {
        let terms = Terms::from([("views_days_max".to_owned(), TermValue::Long(30))]);
        vocabulary(&terms).unwrap();
        assert!(schema_text(&terms).contains("views_days_max: Long"));
    }

    #[test]
    fn a_group_holds_what_it_says() {
        assert!(acts_named(GROUP_PROTECTED).contains(&Kind::ConsentWithdrawalToken));
        assert!(!acts_named(GROUP_CONTENT).contains(&Kind::Reminder));
        assert!(acts_named(GROUP_GENERIC).contains(&Kind::AlternativeSolutionNotice));
        assert!(!acts_named(GROUP_PROTECTED).contains(&Kind::DataOrder), "the asylum hold lets it go");
        assert_eq!(acts_named("H2"), vec![Kind::ReturnDecision]);
        assert!(acts_named("D6").is_empty(), "a fact is no act");
        let all: usize = GROUPS.iter().map(|g| acts_named(g).len()).sum();
        assert_eq!(all, Kind::ALL.iter().filter(|kind| is_act(**kind)).count());
    }
}
