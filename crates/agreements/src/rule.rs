//! Reads rules: Cedar policies that can only forbid, each with an id, an article, a sentence, a cure and a side. A rule
//! that names an unknown fact, act or parameter, or reads more than its side can know, does not load.

use std::collections::BTreeSet;
use std::sync::Arc;

use cedar_policy::{
    ActionConstraint, Effect, Policy, PolicyId, PolicySet, PrincipalConstraint, ResourceConstraint,
    ValidationMode, Validator,
};
use entente_casework::generated::Kind;
use entente_casework::{FactInfo, FactScope, Facts};
use serde_json::Value;

use crate::act::{Side, is_protected};
use crate::decision::{Curer, Origin, OutwardRule, RuleId, RuleText, words};
use crate::fault::{Fault, line_at, some_of};
use crate::schema::acts_named;
use crate::statements::{Statement, statements};

/// Most rules in one file.
pub(crate) const RULES_MAX: usize = 400;
/// Longest citation, sentence or cure, in bytes. A citation travels in an acknowledgement.
pub(crate) const CITATION_BYTES_MAX: usize = 80;
/// Longest sentence of a rule, in bytes.
pub(crate) const SENTENCE_BYTES_MAX: usize = 300;

words! {
    /// On which side of the border a rule is asked, and with that what it may read.
    RuleSide {
        /// Where the act is wanted. Reads everything this side has.
        Sender = "sender",
        /// Where the act arrives. Reads what the act carries and what crossed before.
        Receiver = "receiver",
        /// On both sides, from what the act itself carries.
        Both = "both",
        /// On both sides, from what the act carries and what crossed before.
        Pair = "pair",
    }
}

impl RuleSide {
    /// Whether the rule is asked on that side.
    pub fn asked_on(self, side: Side) -> bool {
        match self {
            Self::Sender => side == Side::Sender,
            Self::Receiver => side == Side::Receiver,
            Self::Both | Self::Pair => true,
        }
    }

    /// The widest fact that such a rule may read. A verdict on an arrival is a function of what both sides hold.
    fn reads_at_most(self) -> FactScope {
        match self {
            Self::Sender => FactScope::Own,
            Self::Receiver | Self::Pair => FactScope::Pair,
            Self::Both => FactScope::Carried,
        }
    }
}

/// One rule, read and checked.
#[derive(Debug, Clone)]
pub(crate) struct Rule {
    pub(crate) text: Arc<RuleText>,
    pub(crate) side: RuleSide,
    pub(crate) acts: BTreeSet<Kind>,
    pub(crate) reads: Vec<&'static FactInfo>,
    pub(crate) shows: Vec<&'static FactInfo>,
    pub(crate) policy: Policy,
    pub(crate) line: u32,
}

const ANNOTATIONS: &[&str] =
    &["id", "article", "sentence", "cure", "by", "asks", "side", "outward", "paths", "cannot", "firewall"];

/// Where rules are read from, and what they may name.
pub(crate) struct Source<'a> {
    pub(crate) file: &'a str,
    pub(crate) origin: Origin,
    pub(crate) vocabulary: &'a Validator,
}

/// Reads all rules of a file, collecting every fault. Rules that have a fault are left out.
pub(crate) fn read_rules(source: &Source<'_>, text: &str, faults: &mut Vec<Fault>) -> Vec<Rule> {
    let found = statements(text);
    if found.len() > RULES_MAX {
        faults.push(Fault::new(source.file, None, format!("at most {RULES_MAX} rules in a file")));
        return Vec::new();
    }
    let mut rules: Vec<Rule> = Vec::new();
    for statement in found {
        let line = line_at(text, statement.offset);
        let mut here = Vec::new();
        let rule = read_rule(source, statement, line, &mut here);
        faults.extend(here.into_iter().map(|what| Fault::new(source.file, line, what)));
        let Some(rule) = rule else { continue };
        match rules.iter().find(|other| other.text.id == rule.text.id) {
            Some(other) => {
                let what = format!("the id `{}` is already used on line {}", rule.text.id, other.line);
                faults.push(Fault::new(source.file, line, what));
            }
            None => rules.push(rule),
        }
    }
    rules
}

fn read_rule(
    source: &Source<'_>,
    statement: Statement<'_>,
    line: u32,
    faults: &mut Vec<String>,
) -> Option<Rule> {
    let policy = match Policy::parse(None, statement.text) {
        Ok(policy) => policy,
        Err(errors) => {
            faults.extend(errors.iter().map(|error| format!("this rule cannot be read: {error}")));
            return None;
        }
    };
    if policy.effect() != Effect::Forbid {
        faults.push("a rule can only forbid: what is not forbidden is permitted by the law behind it".into());
    }
    let unscoped = policy.principal_constraint() == PrincipalConstraint::Any
        && policy.resource_constraint() == ResourceConstraint::Any;
    if !unscoped {
        faults.push("a rule speaks of no person and no case: write `principal` and `resource` alone".into());
    }
    let (text, side, firewall) = read_annotations(source, &policy, faults)?;
    let acts = read_acts(&policy, source.origin, firewall, faults);
    let reads = read_conditions(&policy, side, faults);
    let shows = read_shown(&text, &reads, faults);
    check_paths(&text, faults);
    let policy = policy.new_id(PolicyId::new(text.id.as_str()));
    validate(&policy, source.vocabulary, faults);
    faults.is_empty().then(|| Rule { text: Arc::new(text), side, acts, reads, shows, policy, line })
}

fn read_annotations(
    source: &Source<'_>,
    policy: &Policy,
    faults: &mut Vec<String>,
) -> Option<(RuleText, RuleSide, bool)> {
    for (name, _) in policy.annotations() {
        if !ANNOTATIONS.contains(&name) {
            faults.push(format!("`@{name}` is unknown; known are {}", some_of(ANNOTATIONS.iter().copied())));
        }
    }
    let given = |name: &str| policy.annotation(name).map(str::trim).filter(|text| !text.is_empty());
    let mut need = |name: &str, max: usize| {
        let text = given(name);
        match text {
            None => faults.push(format!("the rule has no `@{name}`")),
            Some(text) if text.len() > max || text.contains(['\n', '"', '\\']) => faults.push(format!(
                "`@{name}` is one line of at most {max} bytes without quotation mark and backslash"
            )),
            Some(_) => {}
        }
        text.unwrap_or_default().to_owned()
    };
    let id = need("id", crate::decision::RULE_ID_BYTES_MAX);
    let article = need("article", CITATION_BYTES_MAX);
    let sentence = need("sentence", SENTENCE_BYTES_MAX);
    let cure = need("cure", SENTENCE_BYTES_MAX);
    let by = need("by", 40);
    let side = need("side", 40);
    let outward = given("outward");
    let curer = one_of(Curer::read(&by), "by", Curer::ALL.iter().map(|c| c.as_str()), faults);
    let side = one_of(RuleSide::read(&side), "side", RuleSide::ALL.iter().map(|s| s.as_str()), faults);
    let outward = outward.map(|text| {
        one_of(OutwardRule::read(text), "outward", OutwardRule::ALL.iter().map(|o| o.as_str()), faults)
    });
    let rule_id = RuleId::new(&id);
    if rule_id.is_none() {
        faults.push(format!("`{id}` is no id: letters, digits and hyphens, a capital first"));
    }
    let firewall = given("firewall").is_some();
    if firewall && source.origin != Origin::Floor {
        faults.push("`@firewall` is for the floor alone".into());
    }
    if let Some(side) = side {
        check_outward(side, outward.is_some(), faults);
    }
    let asks = read_asked(given("asks"), curer, faults);
    let paths = given("paths").map(|text| text.split(',').map(|path| path.trim().to_owned()).collect());
    let text = RuleText {
        id: rule_id?,
        origin: source.origin,
        article,
        sentence,
        cure,
        curer: curer?,
        asks,
        cannot: given("cannot").unwrap_or_default().to_owned(),
        paths: paths.unwrap_or_default(),
        outward: outward.flatten(),
    };
    Some((text, side?, firewall))
}

/// The message by which the partner is asked for what only it can do. Without one nobody could say by when.
fn read_asked(written: Option<&str>, curer: Option<Curer>, faults: &mut Vec<String>) -> Option<Kind> {
    let Some(written) = written else {
        if curer == Some(Curer::Partner) {
            faults.push(
                "`@by(\"partner\")` needs `@asks` with the kind by which the partner is asked, as in `F3`"
                    .into(),
            );
        }
        return None;
    };
    let kind = Kind::from_id(written).filter(|kind| kind.info().crosses());
    if kind.is_none() {
        faults.push(format!("`{written}` in `@asks` is no kind that crosses"));
    }
    kind
}

fn one_of<T>(
    read: Option<T>,
    name: &str,
    known: impl Iterator<Item = &'static str>,
    faults: &mut Vec<String>,
) -> Option<T> {
    if read.is_none() {
        faults.push(format!("`@{name}` is one of {}", some_of(known)));
    }
    read
}

fn check_outward(side: RuleSide, has_outward: bool, faults: &mut Vec<String>) {
    match (side, has_outward) {
        (RuleSide::Sender, true) => {
            faults.push("a rule of the sender refuses at home and says nothing abroad: no `@outward`".into());
        }
        (RuleSide::Receiver | RuleSide::Both | RuleSide::Pair, false) => {
            faults.push("a rule that meets an arrival names an `@outward` rule of the closed list".into());
        }
        _ => {}
    }
}

fn read_acts(policy: &Policy, origin: Origin, firewall: bool, faults: &mut Vec<String>) -> BTreeSet<Kind> {
    let named = match policy.action_constraint() {
        ActionConstraint::Any => {
            faults.push("a rule names the acts it bars: `action in [Action::\"H2\", ..]`".into());
            Vec::new()
        }
        ActionConstraint::Eq(one) => vec![one],
        ActionConstraint::In(several) => several,
    };
    let mut acts = BTreeSet::new();
    for action in named {
        let name = action.id().unescaped().to_owned();
        let found = acts_named(&name);
        if found.is_empty() {
            faults.push(format!(
                "there is no act `{name}`; what is recorded at home is no act and is never barred"
            ));
        }
        acts.extend(found);
    }
    let protected: Vec<&str> =
        acts.iter().filter(|kind| is_protected(**kind)).map(|kind| kind.id()).collect();
    let may_bar_them = origin == Origin::Floor && firewall;
    if !protected.is_empty() && !may_bar_them {
        faults.push(format!(
            "{} always go: no rule of an agreement bars them (floor CF10-hold alone may, CRC Arts. 3, 6)",
            some_of(protected)
        ));
    }
    acts
}

fn read_conditions(policy: &Policy, side: RuleSide, faults: &mut Vec<String>) -> Vec<&'static FactInfo> {
    let json = match policy.to_json() {
        Ok(json) => json,
        Err(error) => {
            faults.push(format!("this rule cannot be looked into: {error}"));
            return Vec::new();
        }
    };
    let mut names = BTreeSet::new();
    let conditions = json.get("conditions").cloned().unwrap_or_default();
    if conditions.as_array().is_none_or(Vec::is_empty) {
        faults.push("a rule without `when` or `unless` would bar its acts for ever".into());
    }
    walk(&conditions, &mut names, faults);
    let mut reads = Vec::new();
    for name in names.iter().filter(|name| *name != "terms") {
        let Some(fact) = Facts::TABLE.iter().find(|row| row.name == *name) else {
            faults.push(format!("there is no fact `{name}`"));
            continue;
        };
        if fact.scope > side.reads_at_most() {
            faults.push(format!(
                "a rule with `@side(\"{side}\")` cannot read `{name}`: the other side does not know it"
            ));
        }
        reads.push(fact);
    }
    reads
}

/// Collects the attributes of `context` that an expression reads.
fn walk(value: &Value, names: &mut BTreeSet<String>, faults: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| walk(item, names, faults)),
        Value::Object(fields) => {
            for (operator, operand) in fields {
                if let Some(name) = attribute_of_context(operator, operand) {
                    names.insert(name);
                } else if operator == "Var" {
                    faults.push("a rule reads single facts, as `context.name`, and nothing else".into());
                } else {
                    walk(operand, names, faults);
                }
            }
        }
        _ => {}
    }
}

fn attribute_of_context(operator: &str, operand: &Value) -> Option<String> {
    if operator != "." && operator != "has" {
        return None;
    }
    let of = operand.get("left")?.get("Var")?.as_str()?;
    let attribute = operand.get("attr")?;
    let name = attribute.as_str().or_else(|| attribute.get(0).and_then(Value::as_str))?;
    (of == "context").then(|| name.to_owned())
}

/// What a finding of the rule shows: the facts that it reads, and those that its sentence names beside them.
fn read_shown(
    text: &RuleText,
    reads: &[&'static FactInfo],
    faults: &mut Vec<String>,
) -> Vec<&'static FactInfo> {
    let mut shows = reads.to_vec();
    for part in text.sentence.split('{').skip(1) {
        let name = part.split('}').next().unwrap_or_default();
        match Facts::TABLE.iter().find(|row| row.name == name) {
            None => faults.push(format!("`{{{name}}}` in `@sentence` is no fact")),
            Some(fact) if !shows.contains(&fact) => shows.push(fact),
            Some(_) => {}
        }
    }
    shows
}

fn check_paths(text: &RuleText, faults: &mut Vec<String>) {
    let bad_path = |path: &&String| {
        path.is_empty()
            || path.len() > 80
            || !path.bytes().all(|b| b.is_ascii_lowercase() || b"0123456789._[]".contains(&b))
    };
    for path in text.paths.iter().filter(bad_path) {
        faults.push(format!("`{path}` in `@paths` is no path of a field"));
    }
}

fn validate(policy: &Policy, vocabulary: &Validator, faults: &mut Vec<String>) {
    let Ok(set) = PolicySet::from_policies([policy.clone()]) else { return };
    let result = vocabulary.validate(&set, ValidationMode::Strict);
    // Cedar puts the id of the policy in front; the fault has a line instead.
    let plain = |text: String| {
        let lead = format!("for policy `{}`, ", policy.id());
        text.strip_prefix(&lead).map(str::to_owned).unwrap_or(text)
    };
    faults.extend(result.validation_errors().map(|error| plain(error.to_string())));
    faults.extend(result.validation_warnings().map(|warning| plain(warning.to_string())));
}
