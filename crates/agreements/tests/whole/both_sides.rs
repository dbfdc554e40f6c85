//! What both sides know of what crossed is the same at both, whatever crossed, in whatever order and however late.

use entente_agreements::{Side, is_act};
use entente_casework::{FactScope, Facts};
use jiff::ToSpan as _;
use proptest::prelude::*;

use crate::any::{fails, runner};
use crate::asked::facts;
use crate::chance::{Happening, any_crowd, any_history, forms, moved};
use crate::played::day_of;
use crate::two::Two;

/// Of how many acts one is looked at in each history.
const ONE_IN: usize = 7;

fn shared(facts: &Facts) -> Vec<(&'static str, String)> {
    let own = |name: &str| Facts::TABLE.iter().any(|row| row.name == name && row.scope == FactScope::Own);
    let pairs = facts.pairs().into_iter().filter(|(name, _)| !own(name));
    pairs.map(|(name, value)| (name, format!("{value:?}"))).collect()
}

/// Acts that each side could do next, looked at from both sides: of a history one in some, over all histories every one.
fn disagreement(two: &Two, last: &Happening, nth: usize) -> Option<String> {
    let at = last.at.checked_add(100.hours()).expect("in range");
    let acts = forms().iter().filter(|(kind, _)| is_act(*kind)).skip(nth).step_by(ONE_IN);
    for (kind, texts) in acts {
        let text = moved(&texts[0], day_of(at));
        let draft = entente_wire::read_draft(&text, entente_wire::Format::Toml).expect("a message");
        for node in [0, 1] {
            let in_reply_to = two.cases[node].reply_to(&draft.content);
            let here = shared(&facts(&two.cases[node], &draft, at, Side::Sender, in_reply_to));
            let there = shared(&facts(&two.cases[1 - node], &draft, at, Side::Receiver, in_reply_to));
            if here != there {
                let only: Vec<_> = here.iter().filter(|fact| !there.contains(fact)).collect();
                let other: Vec<_> = there.iter().filter(|fact| !here.contains(fact)).collect();
                return Some(format!("{kind} of {node}: the sender has {only:?}, the receiver {other:?}"));
            }
        }
    }
    None
}

#[test]
fn both_sides_know_the_same_of_what_crossed() {
    let mut runner = runner(60);
    let done = runner.run(&(prop_oneof![any_history(14), any_crowd()], 0..ONE_IN), |(history, nth)| {
        let mut two = Two::new(false);
        for happening in &history {
            two.happens(&Happening { held: false, ..happening.clone() });
        }
        let Some(last) = history.last() else { return Ok(()) };
        two.until(last.at.checked_add(100.hours()).expect("in range"));
        match disagreement(&two, last, nth) {
            None => Ok(()),
            Some(what) => fails(&history, what),
        }
    });
    done.unwrap_or_else(|why| panic!("{why}"));
}
