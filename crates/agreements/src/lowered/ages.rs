//! Guards that fall away: with age, or because a hold stands. A rule bars an older child in every case in which it bars a younger one
//! (floor CF1), and a hold closes and opens nothing (floor CF29): urgency shortens waits, never safeguards.

use std::collections::BTreeMap;

use entente_casework::generated::Kind;

use super::world::{Known, World};
use crate::condition::{Condition, Expression};
use crate::rule::Rule;
use crate::schema::Terms;

const AGE: &str = "child_age_years";
const HOLDS: &str = "holds";
/// Whoever has this age is no child (CRC Art. 1); what changes then is for the rules about that.
const OF_AGE: i64 = 18;

pub(super) fn faults_of(rule: &Rule, conditions: &[Condition], terms: &Terms) -> Vec<String> {
    let mut found = Vec::new();
    // Only the time in which one authority owes another an answer may be stretched while a hold stands (BR23).
    let stretches = rule.acts.iter().all(|kind| *kind == Kind::DeadlineExtension);
    for condition in conditions {
        // An act is barred when every `when` is true and no `unless` is.
        let bars = !condition.unless;
        judge(&condition.expression, bars, &mut |part, bars| {
            if part.mentions(AGE) {
                found.extend(age_fault(part, bars, terms));
            }
            if part.mentions(HOLDS) && !stretches {
                found.extend(hold_fault(part, bars));
            }
        });
    }
    found.sort();
    found.dedup();
    found
}

/// Calls `judge` with each part that is not made of others by `not`, `and`, `or`: whether the rule bars where the part is true.
fn judge(of: &Expression, bars: bool, found: &mut impl FnMut(&Expression, bool)) {
    match of {
        Expression::Not(one) => judge(one, !bars, found),
        Expression::Both(left, right) | Expression::Either(left, right) => {
            judge(left, bars, found);
            judge(right, bars, found);
        }
        part => found(part, bars),
    }
}

fn age_fault(part: &Expression, bars: bool, terms: &Terms) -> Option<String> {
    let at = |years: i64| {
        let facts = BTreeMap::from([(AGE, Known::Number(years))]);
        match (World { facts, terms }).value(part) {
            Known::Flag(flag) => Some(flag),
            _ => None,
        }
    };
    let Some(told) = (0..OF_AGE).map(at).collect::<Option<Vec<bool>>>() else {
        return Some(format!(
            "`{AGE}` is compared with a number of years alone (`<`, `<=`, `>`, `>=`), or nobody could see that an older child has as many guards (floor CF1, CRC Art. 1)"
        ));
    };
    let falls = (1_u32..)
        .zip(told.windows(2))
        .find(|(_, pair)| matches!(pair, [less, more] if (*less, *more) == (bars, !bars)));
    falls.map(|(years, _)| {
        format!("the guard falls away with {years} years: an older child has at least as many guards as a younger one (floor CF1, CRC Art. 1)")
    })
}

/// A hold that is asked for makes a rule bar, or it does not matter.
fn hold_fault(part: &Expression, bars: bool) -> Option<String> {
    match part {
        Expression::Has(_) => None,
        Expression::Holds(_, set, asked)
            if matches!(set.as_ref(), Expression::Fact(name) if name == HOLDS) && !asked.mentions(HOLDS) =>
        {
            (!bars).then(|| {
                "the guard falls away where a hold stands: urgency shortens waits, never safeguards (floor CF29, JGC 23 para. 17(g))".to_owned()
            })
        }
        _ => Some(format!(
            "`{HOLDS}` is asked with `contains`, `containsAny` or `containsAll` alone, or nobody could see that no hold opens what was closed (floor CF29)"
        )),
    }
}
