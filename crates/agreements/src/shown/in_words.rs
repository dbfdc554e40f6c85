//! A condition, a parameter and the acts of a rule in words. The words of a fact are the first sentence of its description in the table of
//! facts, so that they cannot lag behind it. Says all that stands there and judges nothing.

use std::collections::BTreeSet;

use entente_casework::generated::Kind;
use entente_casework::{FactType, Facts};

use crate::condition::{Comparison, Condition, Expression, Holding};
use crate::package::provisions::Voice;
use crate::schema::{
    GROUP_AUTOMATIC, GROUP_CONTENT, GROUP_FRAMEWORK, GROUP_GENERIC, GROUP_PROTECTED, GROUPS, TermValue,
    Terms, acts_named,
};

/// The acts of a rule: a whole group by what it is, every other kind by its name.
pub(super) fn acts(of: &BTreeSet<Kind>) -> String {
    let mut left = of.clone();
    let mut told = Vec::new();
    for group in GROUPS {
        let all = acts_named(group);
        // One or two acts are said sooner than what they have in common.
        if all.len() > 2 && all.iter().all(|kind| left.contains(kind)) {
            left.retain(|kind| !all.contains(kind));
            told.push(format!("{} ({} kinds)", group_words(group), all.len()));
        }
    }
    told.extend(left.into_iter().map(kind));
    told.join(", ")
}

fn group_words(group: &str) -> &'static str {
    match group {
        GROUP_CONTENT => "everything that a person writes about a child and that may be barred",
        GROUP_PROTECTED => "everything that otherwise always goes",
        GROUP_GENERIC => "everything that says the same whatever its cause",
        GROUP_FRAMEWORK => "everything about law, services and offices",
        GROUP_AUTOMATIC => "everything that the node sends by itself",
        _ => "everything of a group",
    }
}

/// A kind by its name, and by its id for who looks it up.
pub(super) fn kind(of: Kind) -> String {
    format!("{} ({of})", of.info().title)
}

/// A name of the package as words: `extension_days_max` is `extension days at most`.
pub(super) fn name(of: &str) -> String {
    let (stem, bound) = match (of.strip_suffix("_max"), of.strip_suffix("_min")) {
        (Some(stem), _) => (stem, " at most"),
        (_, Some(stem)) => (stem, " at least"),
        _ => (of, ""),
    };
    format!("{}{bound}", stem.replace(['_', '-'], " "))
}

/// A parameter of a package and its value.
pub(super) fn parameter(of: &str, value: &TermValue) -> String {
    format!("{}: {}", name(of), term(value))
}

fn term(value: &TermValue) -> String {
    match value {
        TermValue::Long(number) => number.to_string(),
        TermValue::Bool(true) => "yes".to_owned(),
        TermValue::Bool(false) => "no".to_owned(),
        TermValue::Texts(words) => words.iter().map(|one| word(one)).collect::<Vec<_>>().join(", "),
    }
}

/// A word of a code list: a kind by its name, a code in small letters, the code of a body as it is.
fn word(of: &str) -> String {
    if let Some(known) = Kind::from_id(of) {
        return kind(known);
    }
    let letters = of.bytes().all(|b| b.is_ascii_uppercase() || b == b'_');
    // These two are said as they are written.
    if letters && !["BIA", "BID"].contains(&of) { code(of) } else { of.to_owned() }
}

/// A code in small letters.
pub(super) fn code(of: &str) -> String {
    of.replace('_', " ").to_lowercase()
}

/// What a child has to say from an age on.
pub(super) fn voice(of: Voice) -> &'static str {
    match of {
        Voice::Caregiver => "the caregiver answers, and the child is heard",
        Voice::Assent => "the caregiver answers, and the child assents",
        Voice::Consent => "the child answers",
    }
}

/// Each condition in words, in the order of the rule: one after the other: an act is barred only when
/// every `only when` is so, and it goes when one `unless` is.
pub(super) fn conditions(of: &[Condition], terms: &Terms) -> Vec<String> {
    let told = of.iter().map(|condition| {
        let lead = if condition.unless { "unless" } else { "only when" };
        format!("{lead} {}", Telling { terms }.expression(&condition.expression))
    });
    told.collect()
}

struct Telling<'a> {
    terms: &'a Terms,
}

impl Telling<'_> {
    fn expression(&self, of: &Expression) -> String {
        match of {
            Expression::Fact(fact) => fact_words(fact),
            Expression::Has(fact) => format!("it is known: {}", fact_words(fact)),
            Expression::Parameter(of) => match self.terms.get(of) {
                Some(flag @ TermValue::Bool(_)) => parameter(of, flag),
                Some(value) => format!("{} ({})", term(value), name(of)),
                None => name(of),
            },
            Expression::Word(of) => word(of),
            Expression::Number(number) => number.to_string(),
            Expression::Flag(flag) => (if *flag { "always" } else { "never" }).to_owned(),
            Expression::List(parts) => self.list(parts, ", "),
            Expression::Not(one) => self.denied(one),
            Expression::Both(..) => self.both(of),
            Expression::Either(left, right) => {
                format!("either {}, or {}", self.expression(left), self.expression(right))
            }
            Expression::If(parts) => {
                let [asked, yes, no] = parts.as_ref();
                let (asked, yes, no) = (self.expression(asked), self.expression(yes), self.expression(no));
                format!("if {asked}, then {yes}, and else {no}")
            }
            Expression::Compare(how, left, right) => self.compared(*how, left, right),
            Expression::Holds(how, set, asked) => self.held(*how, set, asked, false),
            Expression::Like(one) => format!("{} is like a pattern", self.value(one)),
            Expression::DaysBetween(to, from) => {
                format!("the days from {} to {}", self.value(from), self.value(to))
            }
            Expression::Other(parts) => self.list(parts, " and "),
        }
    }

    fn list(&self, parts: &[Expression], between: &str) -> String {
        parts.iter().map(|part| self.value(part)).collect::<Vec<_>>().join(between)
    }

    /// What is compared, and not whether it is so.
    fn value(&self, of: &Expression) -> String {
        if let Expression::Fact(fact) = of { fact_words(fact) } else { self.expression(of) }
    }

    fn denied(&self, of: &Expression) -> String {
        match of {
            Expression::Holds(how, set, asked) => self.held(*how, set, asked, true),
            Expression::Fact(fact) => format!("not so: {}", fact_words(fact)),
            other => format!("not so: {}", self.expression(other)),
        }
    }

    /// That a fact is known need not be said where it is compared.
    fn both(&self, of: &Expression) -> String {
        let mut parts = Vec::new();
        flat(of, &mut parts);
        let used =
            |fact: &str| parts.iter().any(|part| !matches!(part, Expression::Has(_)) && part.mentions(fact));
        let said = parts.iter().filter(|part| !matches!(part, Expression::Has(fact) if used(fact)));
        said.map(|part| self.expression(part)).collect::<Vec<_>>().join(", and ")
    }

    fn compared(&self, how: Comparison, left: &Expression, right: &Expression) -> String {
        let days = is_day(left) || is_day(right);
        let verb = match (how, days) {
            (Comparison::Equal, _) => "is",
            (Comparison::NotEqual, _) => "is another than",
            (Comparison::Less, false) => "is less than",
            (Comparison::AtMost, false) => "is at most",
            (Comparison::More, false) => "is more than",
            (Comparison::AtLeast, false) => "is at least",
            (Comparison::Less, true) => "is before",
            (Comparison::AtMost, true) => "is not after",
            (Comparison::More, true) => "is after",
            (Comparison::AtLeast, true) => "is not before",
        };
        format!("{} {verb} {}", self.value(left), self.value(right))
    }

    fn held(&self, how: Holding, set: &Expression, asked: &Expression, denied: bool) -> String {
        if how == Holding::One && matches!(set, Expression::List(_) | Expression::Parameter(_)) {
            let verb = if denied { "is none of" } else { "is one of" };
            return format!("{} {verb}: {}", self.value(asked), self.value(set));
        }
        let which = match (how, denied) {
            (Holding::One, false) => "",
            (Holding::One, true) => "not ",
            (Holding::Any, false) => "one of ",
            (Holding::Any, true) => "none of ",
            (Holding::All, false) => "each of ",
            (Holding::All, true) => "not each of ",
        };
        format!("among {}: {which}{}", self.value(set), self.value(asked))
    }
}

fn flat<'a>(of: &'a Expression, into: &mut Vec<&'a Expression>) {
    match of {
        Expression::Both(left, right) => {
            flat(left, into);
            flat(right, into);
        }
        other => into.push(other),
    }
}

fn is_day(of: &Expression) -> bool {
    let Expression::Fact(fact) = of else { return false };
    Facts::TABLE.iter().any(|row| row.name == fact && row.kind == FactType::Day)
}

/// Facts whose description leans on the one before it in the table, or says more than a condition needs.
const OWN_WORDS: &[(&str, &str)] = &[
    ("act_day", "the day of the act"),
    ("act_kind", "the kind of the act"),
    ("appeal_window_over", "the window for an appeal is over"),
    (
        "best_interests_after_inquiry",
        "the determination of best interests is not older than the last social inquiry",
    ),
    (
        "best_interests_after_views",
        "the determination of best interests is not older than what the child last said anew",
    ),
    ("best_interests_diverges", "the determination of best interests goes against what the child wants"),
    ("best_interests_for_return", "the determination of best interests ends in a return"),
    ("best_interests_other_option", "one of the options that were weighed was no return"),
    ("best_interests_reasoned", "the determination of best interests says why"),
    (
        "best_interests_valid",
        "the day of review of the best interests has not passed, and nothing since took away their ground",
    ),
    ("deciding_body_is_the_senders", "the body that decides is one of the sender's country"),
    ("decision_accepted_by", "those who accepted the decision and have not revoked that"),
    ("divergence_reasoned", "the decision says why it goes against what the child wants"),
    ("extension_of", "the request whose answer is late"),
    ("extensions_made", "the number of extensions of the request"),
    ("guardian_free_of_conflict", "who speaks for the child was found to have no interest against it"),
    ("lesser_options_answered", "the decision says of each lesser option why it fails"),
    ("monitor_independent", "every record of the monitor was made by somebody outside the authority"),
    ("plan_is_short", "the newest plan is the short one of a short lane"),
    (
        "postponement_says_nothing",
        "the postponement says only that further steps are pending, and names no day",
    ),
    ("reminder_of", "the request that is reminded of"),
    ("request_due_on", "the day on which the answer to the request is due"),
    ("request_sent_on", "the day on which the request was made"),
    ("risk_age_days", "how many days ago the oldest risk assessment was made"),
    ("risk_answered", "a mitigation of the risk is named, with a second signature"),
    (
        "risk_valid",
        "the risk assessment of each area is valid on the day of the act or, if the act names one, of the transfer",
    ),
    ("served_in_own_language", "the decision was served in a language of the child"),
    ("served_on_guardian", "the decision was served on the guardian too"),
];

/// What a fact says: the first sentence of its description, without the kinds it belongs to and the words it can be.
fn fact_words(fact: &str) -> String {
    if let Some((_, words)) = OWN_WORDS.iter().find(|(own, _)| *own == fact) {
        return (*words).to_owned();
    }
    let Some(row) = Facts::TABLE.iter().find(|row| row.name == fact) else { return name(fact) };
    let doc = row.doc.trim();
    let sentence = doc.split(". ").next().unwrap_or(doc).trim_end_matches('.');
    let without = |text: &'static str, end: &str| text.split(end).next().unwrap_or(text);
    let said = without(without(without(sentence, "; true "), ", such as `"), ", by its code");
    // `B1: whether ..`, `` `CLEAR` or `BAR`: the worst .. ``, `How the child was heard: `DIRECT`, ..`.
    let part = said.split(": ").find(|part| !is_lead(part));
    let Some(part) = part else { return format!("the {}", name(fact)) };
    let part = part.strip_prefix("Whether ").or_else(|| part.strip_prefix("whether ")).unwrap_or(part);
    let mut letters = part.chars();
    let first = letters.next().map(|letter| letter.to_lowercase().to_string()).unwrap_or_default();
    // A name that begins with capitals, as HOST, stays as it is.
    let stays = part.chars().nth(1).is_some_and(char::is_uppercase);
    if stays { part.to_owned() } else { format!("{first}{}", letters.as_str()) }
}

/// Whether a part of a description names kinds or codes, and says nothing else.
fn is_lead(part: &str) -> bool {
    let kinds = part.split([',', ' ']).filter(|word| !word.is_empty() && !["to", "and", "or"].contains(word));
    kinds.clone().all(|word| {
        word.trim_matches('`').bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
    })
}

#[cfg(test)]
mod tests {
    use cedar_policy::Policy;

    use super::*;

    fn told(condition: &str) -> Vec<String> {
        let policy =
            Policy::parse(None, format!("forbid (principal, action, resource) {condition};")).unwrap();
        let terms = Terms::from([
            ("extension_days_max".to_owned(), TermValue::Long(14)),
            ("care_kinds".to_owned(), TermValue::Texts(["FOSTER".to_owned()].into())),
        ]);
        conditions(&crate::condition::conditions(&policy).unwrap(), &terms)
    }

    #[test]
    fn a_condition_is_said_without_a_name_of_the_language() {
        let cases = [
            ("unless { context has child_heard && context.child_heard }", "unless the child was heard"),
            (
                "unless { context has child_objects && !context.child_objects }",
                "unless not so: the child, when last heard, is against return",
            ),
            (
                "when { context has decision_outcome && context.decision_outcome != \"APPROVED\" }",
                "only when the decision outcome is another than approved",
            ),
            (
                "unless { context has extension_new_due_on && context has extension_old_due_on && context.extension_new_due_on.durationSince(context.extension_old_due_on).toDays() <= context.terms.extension_days_max }",
                "unless the days from the due day that was running, as the notice says to the new due day that is asked for is at most 14 (extension days at most)",
            ),
            (
                "unless { context has guarantee_placement && context.terms.care_kinds.contains(context.guarantee_placement) }",
                "unless kind of placement is one of: foster (care kinds)",
            ),
            (
                "unless { context has holds && !context.holds.containsAny([\"CRISIS\", \"FOR_A_PERSON\"]) }",
                "unless among the holds that stand here: none of crisis, for a person",
            ),
            (
                "unless { context has act_day && context has transfer_on && context.transfer_on >= context.act_day }",
                "unless the day of the transfer is not before the day of the act",
            ),
        ];
        for (condition, words) in cases {
            assert_eq!(told(condition), [words], "{condition}");
        }
    }

    /// Who knows no programming can read a rule: no fact is called by a name with an underscore.
    #[test]
    fn every_fact_has_words() {
        for row in Facts::TABLE {
            let words = fact_words(row.name);
            assert!(
                words.len() > 5 && !words.contains('_') && !words.starts_with(' '),
                "{}: {words}",
                row.name
            );
            assert!(!words.contains(": ") || row.name == "days_since_review", "{}: {words}", row.name);
            let leans = ["it ", "its ", "that ", "such "].iter().any(|lead| words.starts_with(lead));
            assert!(!leans, "{}: `{words}` leans on another fact; it needs words of its own", row.name);
        }
        for (name, _) in OWN_WORDS {
            assert!(Facts::TABLE.iter().any(|row| row.name == *name), "{name} is no fact");
        }
    }

    #[test]
    fn acts_are_called_by_their_names_and_a_group_by_what_it_is() {
        assert_eq!(acts(&[Kind::ReturnDecision].into()), "Return decision (H2)");
        let group: BTreeSet<Kind> = acts_named(GROUP_CONTENT).into_iter().collect();
        assert!(
            acts(&group).starts_with("everything that a person writes about a child"),
            "{}",
            acts(&group)
        );
    }

    #[test]
    fn a_parameter_is_said_in_words() {
        assert_eq!(parameter("follow_ups_min", &TermValue::Long(3)), "follow ups at least: 3");
        let kinds = TermValue::Texts(["D1".to_owned()].into());
        assert_eq!(parameter("extendable", &kinds), "extendable: Social inquiry request (D1)");
    }
}
