//! Ways in which a rule of an agreement lowers the floor, although it can only forbid: it keeps a child from help, leaves an older
//! child with fewer guards, lets a hold open what was closed, or never bars because a word in it is misspelt.

mod ages;
mod kept_free;
mod world;

use std::collections::{BTreeMap, BTreeSet};

use crate::code_words::{Compared, Words, compared, nearest, words_of};
use crate::condition::{Condition, conditions};
use crate::fault::{Fault, some_of};
use crate::package::provisions::Provisions;
use crate::package::{AGREEMENT_FILE, RULES_FILE};
use crate::rule::Rule;
use crate::schema::TermValue;

/// Every way in which these rules lower the floor, each with its line.
pub(crate) fn faults_of(rules: &[Rule], text: &str, provisions: &Provisions) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut misspelt = BTreeMap::new();
    for rule in rules {
        let Some(conditions) = conditions(&rule.policy) else {
            faults.push(Fault::new(RULES_FILE, rule.line, "this rule cannot be looked into"));
            continue;
        };
        let here = |what: String| Fault::new(RULES_FILE, rule.line, what);
        faults.extend(kept_free::faults_of(rule, &conditions, &provisions.parameters).into_iter().map(here));
        faults.extend(ages::faults_of(rule, &conditions, &provisions.parameters).into_iter().map(here));
        word_faults(rule, &conditions, text, provisions, &mut faults, &mut misspelt);
    }
    faults.extend(misspelt.into_values());
    faults
}

/// Words that a fact of the rule can never be. One in a parameter is told once, where it stands.
fn word_faults(
    rule: &Rule,
    conditions: &[Condition],
    text: &str,
    provisions: &Provisions,
    faults: &mut Vec<Fault>,
    misspelt: &mut BTreeMap<(String, String), Fault>,
) {
    let mut found = BTreeSet::new();
    conditions.iter().for_each(|condition| compared(&condition.expression, &mut found));
    let bodies = provisions.parties.iter().flat_map(|party| &party.bodies);
    let bodies: Words<'_> = bodies.map(|body| body.code.as_str()).collect();
    for (fact, word) in found {
        let known: Option<Words<'_>> = match fact.as_str() {
            "deciding_body" | "remedy_body" | "confirming_body" => Some(bodies.clone()),
            _ => words_of(&fact),
        };
        let Some(known) = known else { continue };
        let wrong = |word: &str| {
            let near = nearest(word, &known).map(|near| format!("; the nearest is `{near}`"));
            let near = near.unwrap_or_else(|| format!("; it is one of {}", some_of(known.iter().copied())));
            format!("`{word}` is no word of `{fact}`, so that nothing is ever found equal to it{near}")
        };
        match word {
            Compared::Word(word) if !known.contains(word.as_str()) => {
                let line = line_of(text, rule.line, &word);
                faults.push(Fault::new(RULES_FILE, line, wrong(&word)));
            }
            Compared::InParameter(name) => {
                let line = provisions.lines.of("parameter", &name);
                let Some(TermValue::Texts(words)) = provisions.parameters.get(&name) else { continue };
                for word in words.iter().filter(|word| !known.contains(word.as_str())) {
                    let fault = Fault::new(AGREEMENT_FILE, line, wrong(word));
                    misspelt.entry((name.clone(), word.clone())).or_insert(fault);
                }
            }
            Compared::Pattern => {
                let what = format!("`{fact}` is a word of a list: write out the words instead of a pattern");
                faults.push(Fault::new(RULES_FILE, rule.line, what));
            }
            Compared::Word(_) => {}
        }
    }
}

/// The line of a word of the rule that begins on `from`, or that of the rule: its annotations may say the word too.
fn line_of(text: &str, from: u32, word: &str) -> u32 {
    let quoted = format!("\"{word}\"");
    let mut after_its_head = false;
    for (number, line) in (1_u32..).zip(text.lines()).skip_while(|(number, _)| *number < from) {
        after_its_head |= line.trim_start().starts_with("forbid");
        if after_its_head && line.contains(&quoted) {
            return number;
        }
        if after_its_head && line.trim_end().ends_with(';') {
            break;
        }
    }
    from
}
