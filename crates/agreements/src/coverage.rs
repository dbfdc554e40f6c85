//! What a table of cases shows of the rules: that each bars and lets pass, and that no condition of a rule could be left out unseen. For
//! those who write rules. Never asked when an act is decided.

use std::sync::Arc;

use cedar_policy::Policy;

use crate::agreement::Agreement;
use crate::decision::{Origin, RuleId};
use crate::engine::{Engine, Judgement};
use crate::fault::Fault;
use crate::floor;
use crate::package::cases::{self, CaseRow};
use crate::rule::Rule;
use crate::schema::{TermValue, Terms};

/// What the rows of a table show of one rule.
#[derive(Debug, Clone)]
pub struct Covered {
    /// The rule.
    pub rule: RuleId,
    /// What it rests on.
    pub article: String,
    /// Whether it is one of the floor.
    pub of_the_floor: bool,
    /// How many rows say that it bars: they come otherwise when it is switched off.
    pub bars: usize,
    /// How many rows of its acts it lets pass.
    pub passes: usize,
    /// The first row that comes otherwise without the rule: its name and the line it begins on. Absent: none does.
    pub first: Option<(String, u32)>,
    /// Its conditions that could be left out, and every row would come as before.
    pub unseen: Vec<String>,
}

/// The floor and its own table of cases.
///
/// # Errors
/// The floor cannot be read, with all reasons: a fault of the program, which its tests exclude.
pub fn floor_coverage() -> Result<Vec<Covered>, Vec<Fault>> {
    let specimen = Agreement::read(&crate::specimen())?;
    let mut faults = Vec::new();
    let rows = cases::read("cases.toml", floor::FLOOR_CASES, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    // Rules of the floor read no term of an agreement.
    let of_floor = specimen.shared_rules().filter(|rule| rule.text.origin == Origin::Floor);
    of_floor.map(|rule| covered(rule, &rows, &Terms::new()).map_err(|what| fault(rule, what))).collect()
}

/// The rules of an agreement, without those of the floor, and its table of cases.
///
/// # Errors
/// A rule cannot be asked without one of its conditions: a fault of the program.
pub fn coverage(agreement: &Agreement) -> Result<Vec<Covered>, Vec<Fault>> {
    let own = agreement.shared_rules().filter(|rule| rule.text.origin != Origin::Floor);
    let terms = &agreement.provisions().parameters;
    own.map(|rule| covered(rule, agreement.cases(), terms).map_err(|what| fault(rule, what))).collect()
}

fn fault(rule: &Rule, what: String) -> Vec<Fault> {
    vec![Fault::new("rules", rule.line, what)]
}

fn covered(rule: &Arc<Rule>, rows: &[CaseRow], terms: &Terms) -> Result<Covered, String> {
    let id = rule.text.id.as_str();
    let about: Vec<&CaseRow> =
        rows.iter().filter(|row| rule.acts.contains(&row.kind) && rule.side.asked_on(row.side)).collect();
    let (bars, passes): (Vec<_>, Vec<_>) = about.iter().copied().partition(|row| row.rules.contains(id));
    let as_it_is = barred(rule, &about, terms)?;
    let mut unseen = Vec::new();
    for (condition, without) in without_each_condition(rule)? {
        let without = Arc::new(without);
        let unlike = |terms: &Terms, as_it_is: &[bool]| {
            barred(&without, &about, terms).map(|without| without != as_it_is)
        };
        // What this agreement leaves out another version may allow: then the condition is there for that one.
        let flipped = flipped(terms);
        if !unlike(terms, &as_it_is)? && !unlike(&flipped, &barred(rule, &about, &flipped)?)? {
            unseen.push(condition);
        }
    }
    Ok(Covered {
        rule: rule.text.id.clone(),
        article: rule.text.article.clone(),
        of_the_floor: rule.text.origin == Origin::Floor,
        bars: bars.len(),
        passes: passes.len(),
        first: bars.first().map(|row| (row.name.clone(), row.line)),
        unseen,
    })
}

/// The same terms with each yes a no and each no a yes.
fn flipped(terms: &Terms) -> Terms {
    let other = |value: &TermValue| match value {
        TermValue::Bool(flag) => TermValue::Bool(!flag),
        kept => kept.clone(),
    };
    terms.iter().map(|(name, value)| (name.clone(), other(value))).collect()
}

/// Which rows the rule bars. One that cannot be evaluated is none that it lets pass.
fn barred(rule: &Arc<Rule>, rows: &[&CaseRow], terms: &Terms) -> Result<Vec<bool>, String> {
    let engine = Engine::new(std::slice::from_ref(rule), terms)?;
    let bars = |row: &&CaseRow| !matches!(engine.judge(row.kind, row.side, &row.pairs()), Judgement::Clear);
    Ok(rows.iter().map(bars).collect())
}

/// The rule without each of its conditions in turn, beside the condition as the rule language writes it.
fn without_each_condition(rule: &Rule) -> Result<Vec<(String, Rule)>, String> {
    let whole = rule.policy.to_json().map_err(|e| e.to_string())?;
    let conditions = whole.get("conditions").and_then(|list| list.as_array()).cloned().unwrap_or_default();
    let with = |conditions: Vec<serde_json::Value>| {
        let mut json = whole.clone();
        if let Some(list) = json.get_mut("conditions") {
            *list = conditions.into();
        }
        Policy::from_json(Some(rule.policy.id().clone()), json).map_err(|e| e.to_string())
    };
    let mut all = Vec::new();
    for (left_out, condition) in conditions.iter().enumerate() {
        let rest = conditions.iter().enumerate().filter(|(at, _)| *at != left_out);
        let policy = with(rest.map(|(_, kept)| kept.clone()).collect())?;
        all.push((written(&with(vec![condition.clone()])?), Rule { policy, ..rule.clone() }));
    }
    Ok(all)
}

/// The only condition of a policy, on one line.
fn written(policy: &Policy) -> String {
    let text = policy.to_string();
    let from = ["when {", "unless {"].iter().filter_map(|word| text.find(word)).min().unwrap_or(0);
    let condition = text.get(from..).unwrap_or(&text).trim_end_matches(';');
    condition.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_of_the_floor_is_seen_when_it_is_gone() {
        for covered in floor_coverage().unwrap() {
            assert!(covered.bars > 0 && covered.passes > 0, "{covered:?}");
            assert!(covered.first.is_some(), "{covered:?}");
            assert_eq!(covered.unseen, [""; 0], "{}", covered.rule);
        }
    }

    #[test]
    fn a_condition_that_no_row_asks_for_is_found() {
        let agreement = Agreement::read(&crate::specimen()).unwrap();
        let rule = agreement.shared_rules().find(|rule| rule.text.id.as_str() == "CF14").unwrap();
        let mut faults = Vec::new();
        let rows = cases::read("cases.toml", floor::FLOOR_CASES, &mut faults);
        let seen = covered(rule, &rows, &Terms::new()).unwrap();
        assert_eq!(seen.unseen, [""; 0]);
        let all_but_accepted: Vec<CaseRow> =
            rows.into_iter().filter(|row| row.rules.contains("CF14")).collect();
        let unseen = covered(rule, &all_but_accepted, &Terms::new()).unwrap().unseen;
        assert!(!unseen.is_empty(), "the control: no row is left that shows CF14 let an act pass");
    }
}
