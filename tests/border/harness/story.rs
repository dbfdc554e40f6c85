//! The first story, played between two desks up to a step: each outcome is the one that its file tells.

use entente_casework::CaseRef;
use entente_node::desk::SendDecision;
use entente_seals::Verdict;
use jiff::Timestamp;

use super::folder::{PARTIES, example};
use super::pair::{Pair, acknowledgement};

/// Two desks that stand before step `before` of the story, and the case.
pub(crate) fn played(before: u32) -> (Pair, CaseRef) {
    played_in(Pair::in_process(), before)
}

/// The same between two desks that have not said anything yet.
pub(crate) fn played_in(pair: Pair, before: u32) -> (Pair, CaseRef) {
    let story: toml::Table = example("story-s1.toml").parse().unwrap();
    let case = pair.open_case(0);
    pair.settle();
    for step in story["step"].as_array().unwrap() {
        let word = |name: &str| step.get(name).and_then(toml::Value::as_str);
        if step["n"].as_integer().unwrap() >= i64::from(before) {
            break;
        }
        let at: Timestamp = step["at"].as_datetime().unwrap().to_string().parse().unwrap();
        pair.at(at);
        let side = PARTIES.iter().position(|party| word("node") == Some(party)).unwrap();
        let Some(file) = word("file") else { continue };
        match word("act").unwrap() {
            "record" => {
                pair.record(side, &case, file);
            }
            _ => act(&pair, side, &case, file, word("outcome").unwrap(), word("rule")),
        }
    }
    pair.verify();
    (pair, case)
}

fn act(pair: &Pair, side: usize, case: &CaseRef, file: &str, outcome: &str, rule: Option<&str>) {
    match pair.decide(side, case, file) {
        SendDecision::Drafted(message) => {
            assert_eq!(outcome, "accepted", "`{file}` was sent");
            let statement = pair.begin(side).unwrap_or_else(|| panic!("`{file}` was barred when it began"));
            let answer = pair.cross(side, &statement);
            let answer = acknowledgement(&answer);
            assert_eq!(answer.verdict, Verdict::Accepted, "`{file}`: {:?}", answer.findings);
            assert_eq!(pair.track(side, &message).verdict, Some(Verdict::Accepted));
        }
        SendDecision::Barred(bars) => {
            assert_eq!(outcome, "refused", "`{file}` is barred: {:?}", bars.findings);
            let named = bars.findings.iter().any(|found| Some(found.rule().to_string().as_str()) == rule);
            assert!(named, "`{file}` is barred by another rule than {rule:?}: {:?}", bars.findings);
        }
        SendDecision::Allowed => panic!("only a dry run is allowed and not sent"),
    }
}
