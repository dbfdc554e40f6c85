//! Asks the rules. Rules are indexed by act and side, so that a question meets only those it concerns. Errors are read
//! before the answer: Cedar leaves out a policy that errs, and here an error holds the act for a person.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use cedar_policy::{
    Authorizer, Context, Entities, EntityId, EntityTypeName, EntityUid, Policy, PolicyId, PolicySet, Request,
    RestrictedExpression,
};
use entente_casework::FactValue;
use entente_casework::generated::Kind;
use sha2::{Digest as _, Sha256};

use crate::act::{Digest, Side};
use crate::decision::{Curer, Finding, Origin, OutwardRule, RuleId, RuleText, ShownFact};
use crate::rule::Rule;
use crate::schema::{TermValue, Terms};

/// The facts of one question: name and value, in the order of the table.
pub(crate) type Pairs<'a> = [(&'static str, FactValue<'a>)];

/// What the rules say.
#[derive(Debug)]
pub(crate) enum Judgement {
    Clear,
    Barred(Vec<Finding>),
    Unclear(Vec<Finding>),
}

/// The rules about one act on one side.
struct Bench {
    policies: PolicySet,
    action: EntityUid,
    reads: BTreeSet<&'static str>,
    rules: BTreeMap<String, (usize, Arc<Rule>)>,
}

/// All rules of an agreement and of the floor, ready to be asked.
pub(crate) struct Engine {
    benches: BTreeMap<(Kind, Side), Bench>,
    terms: RestrictedExpression,
    entities: (EntityUid, EntityUid),
}

fn entity(kind: &str, id: &str) -> Result<EntityUid, String> {
    let name: EntityTypeName = kind.parse().map_err(|e| format!("`{kind}` is no name of a type: {e}"))?;
    Ok(EntityUid::from_type_name_and_id(name, EntityId::new(id)))
}

impl Engine {
    /// Indexes `rules`, which stand in the order in which findings are shown.
    ///
    /// # Errors
    /// Says what the rule language refused; cannot happen with rules that were read.
    pub(crate) fn new(rules: &[Arc<Rule>], terms: &Terms) -> Result<Self, String> {
        let terms = RestrictedExpression::new_record(
            terms.iter().map(|(name, value)| (name.clone(), term_expression(value))),
        )
        .map_err(|e| e.to_string())?;
        let entities = (entity("Authority", "sender")?, entity("Case", "this")?);
        let mut engine = Self { benches: BTreeMap::new(), terms, entities };
        for (at, rule) in rules.iter().enumerate() {
            let policy = open_scope(&rule.policy)?;
            for kind in &rule.acts {
                for side in [Side::Sender, Side::Receiver].into_iter().filter(|s| rule.side.asked_on(*s)) {
                    engine.seat(at, rule, &policy, (*kind, side))?;
                }
            }
        }
        Ok(engine)
    }

    fn seat(
        &mut self,
        at: usize,
        rule: &Arc<Rule>,
        policy: &Policy,
        (kind, side): (Kind, Side),
    ) -> Result<(), String> {
        let bench = match self.benches.entry((kind, side)) {
            std::collections::btree_map::Entry::Occupied(seated) => seated.into_mut(),
            std::collections::btree_map::Entry::Vacant(free) => {
                let permit =
                    Policy::parse(Some(PolicyId::new("permit")), "permit(principal, action, resource);")
                        .map_err(|e| e.to_string())?;
                free.insert(Bench {
                    policies: PolicySet::from_policies([permit]).map_err(|e| e.to_string())?,
                    action: entity("Action", kind.id())?,
                    reads: BTreeSet::new(),
                    rules: BTreeMap::new(),
                })
            }
        };
        bench.policies.add(policy.clone()).map_err(|e| e.to_string())?;
        bench.reads.extend(rule.reads.iter().map(|fact| fact.name));
        bench.rules.insert(rule.text.id.as_str().to_owned(), (at, Arc::clone(rule)));
        Ok(())
    }

    /// What the rules say of an act on these facts. About a protected act there are only the rules that keep the asylum
    /// hold invisible ([`read_rules`](crate::rule::read_rules) sees to it), and those err on the safe side.
    pub(crate) fn judge(&self, kind: Kind, side: Side, pairs: &Pairs<'_>) -> Judgement {
        let Some(bench) = self.benches.get(&(kind, side)) else { return Judgement::Clear };
        let request = match self.request(bench, pairs) {
            Ok(request) => request,
            Err(_) => {
                return Judgement::Unclear(bench.rules.keys().map(|rule| not_evaluated(rule)).collect());
            }
        };
        let response = Authorizer::new().is_authorized(&request, &bench.policies, &Entities::empty());
        let errs: Vec<&Arc<Rule>> = response
            .diagnostics()
            .errors()
            .filter_map(|error| match error {
                cedar_policy::AuthorizationError::PolicyEvaluationError(of) => bench.rule(of.policy_id()),
            })
            .collect();
        if !errs.is_empty() {
            return Judgement::Unclear(
                errs.iter().map(|rule| not_evaluated(rule.text.id.as_str())).collect(),
            );
        }
        let mut unmet: Vec<&(usize, Arc<Rule>)> = response
            .diagnostics()
            .reason()
            .filter_map(|id| bench.rules.get(AsRef::<str>::as_ref(id)))
            .collect();
        if unmet.is_empty() {
            return Judgement::Clear;
        }
        unmet.sort_by_key(|(at, _)| *at);
        Judgement::Barred(unmet.iter().map(|(_, rule)| finding(rule, pairs)).collect())
    }

    fn request(&self, bench: &Bench, pairs: &Pairs<'_>) -> Result<Request, String> {
        let known = pairs.iter().filter(|(name, _)| bench.reads.contains(name));
        let known = known.map(|(name, value)| ((*name).to_owned(), expression(value)));
        let all = known.chain([("terms".to_owned(), self.terms.clone())]);
        let context = Context::from_pairs(all).map_err(|e| e.to_string())?;
        let (sender, case) = &self.entities;
        Request::new(sender.clone(), bench.action.clone(), case.clone(), context, None)
            .map_err(|e| e.to_string())
    }
}

impl Bench {
    fn rule(&self, id: &PolicyId) -> Option<&Arc<Rule>> {
        self.rules.get(AsRef::<str>::as_ref(id)).map(|(_, rule)| rule)
    }
}

/// The rule without its list of acts: the bench it sits on is that of one act, and groups need no look-up then.
fn open_scope(policy: &Policy) -> Result<Policy, String> {
    let mut json = policy.to_json().map_err(|e| e.to_string())?;
    let any = serde_json::json!({ "op": "All" });
    if let Some(scope) = json.get_mut("action") {
        *scope = any;
    }
    Policy::from_json(Some(policy.id().clone()), json).map_err(|e| e.to_string())
}

fn expression(value: &FactValue<'_>) -> RestrictedExpression {
    match value {
        FactValue::Bool(value) => RestrictedExpression::new_bool(*value),
        FactValue::Long(value) => RestrictedExpression::new_long(*value),
        FactValue::Day(day) => RestrictedExpression::new_datetime(day.to_string()),
        FactValue::Text(text) => RestrictedExpression::new_string((*text).to_owned()),
        FactValue::Texts(texts) => RestrictedExpression::new_set(
            texts.iter().map(|text| RestrictedExpression::new_string(text.clone())),
        ),
    }
}

fn term_expression(value: &TermValue) -> RestrictedExpression {
    match value {
        TermValue::Long(value) => RestrictedExpression::new_long(*value),
        TermValue::Bool(value) => RestrictedExpression::new_bool(*value),
        TermValue::Texts(texts) => expression(&FactValue::Texts(texts)),
    }
}

fn finding(rule: &Rule, pairs: &Pairs<'_>) -> Finding {
    let shown = |name: &'static str| {
        let value = pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| written(value));
        ShownFact { name, value }
    };
    Finding::new(Arc::clone(&rule.text), rule.shows.iter().map(|fact| shown(fact.name)).collect())
}

/// A fact as a person reads it.
fn written(value: &FactValue<'_>) -> String {
    match value {
        FactValue::Bool(true) => "yes".to_owned(),
        FactValue::Bool(false) => "no".to_owned(),
        FactValue::Long(number) => number.to_string(),
        FactValue::Day(day) => day.to_string(),
        FactValue::Text(text) => (*text).to_owned(),
        FactValue::Texts(texts) if texts.is_empty() => "none".to_owned(),
        FactValue::Texts(texts) => texts.iter().map(String::as_str).collect::<Vec<_>>().join(", "),
    }
}

/// SHA-256 of the facts of a question. Every name and value has its length before it, so that no two sets of facts give
/// the same bytes.
pub(crate) fn digest_of(pairs: &Pairs<'_>) -> Digest {
    let mut hash = Sha256::new_with_prefix(b"entente/facts/v1\n");
    let mut put = |text: &str| {
        hash.update(u64::try_from(text.len()).unwrap_or(u64::MAX).to_be_bytes());
        hash.update(text);
    };
    for (name, value) in pairs {
        put(name);
        match value {
            FactValue::Bool(value) => put(if *value { "true" } else { "false" }),
            FactValue::Long(number) => put(&number.to_string()),
            FactValue::Day(day) => put(&day.to_string()),
            FactValue::Text(text) => put(text),
            FactValue::Texts(texts) => {
                put(&texts.len().to_string());
                texts.iter().for_each(|text| put(text));
            }
        }
    }
    hash.finalize().into()
}

/// The id of the finding that a rule could not be evaluated.
pub const ENGINE_ERROR: &str = "ENGINE-error";
/// The id of the finding that the agreement is not in force on the day of the act.
pub const ENGINE_NOT_IN_FORCE: &str = "ENGINE-not-in-force";

fn engine_text(id: &str, sentence: &str, cure: &str) -> RuleText {
    RuleText {
        id: RuleId::trusted(id),
        origin: Origin::Engine,
        article: "CRC Art. 3(1)".to_owned(),
        sentence: sentence.to_owned(),
        cure: cure.to_owned(),
        curer: Curer::Lead,
        asks: None,
        cannot: String::new(),
        paths: Vec::new(),
        outward: Some(OutwardRule::UnderReview),
    }
}

fn error_text() -> RuleText {
    engine_text(
        ENGINE_ERROR,
        "A rule could not be evaluated: {rule}. Until a person has looked at it, the act waits.",
        "have the rule mended, or decide the case by hand",
    )
}

fn not_in_force_text() -> RuleText {
    engine_text(
        ENGINE_NOT_IN_FORCE,
        "On the day of the act, {act_day}, the agreement is not in force. The act waits for a person.",
        "renew the agreement, or decide the case by hand",
    )
}

/// The catalogue row of a finding of the engine's own.
pub(crate) fn text_of(id: &str) -> Option<RuleText> {
    [error_text(), not_in_force_text()].into_iter().find(|text| text.id.as_str() == id)
}

/// Names the rule, never the cause: the cause may hold a value.
fn not_evaluated(rule: &str) -> Finding {
    let fact = ShownFact { name: "rule", value: Some(rule.to_owned()) };
    Finding::new(Arc::new(error_text()), vec![fact])
}

/// The agreement does not cover the day of the act.
pub(crate) fn not_in_force(day: Option<String>) -> Finding {
    let fact = ShownFact { name: "act_day", value: day };
    Finding::new(Arc::new(not_in_force_text()), vec![fact])
}
