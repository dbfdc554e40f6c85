//! Facts that no case ever has: a number out of its bounds, two facts that exclude each other. A row that is given such facts shows
//! nothing, whatever comes of it. Only what follows from how the facts are made is here (`casework/src/case/facts_*.rs`).

use std::collections::BTreeMap;

use entente_casework::FactValue;
use entente_casework::facts::days_between;
use entente_casework::generated::Domain;

use super::provisions::APPEAL_DAYS_MAX;

/// The facts of a row by name.
pub(super) type ByName<'a> = BTreeMap<&'static str, FactValue<'a>>;

/// Nobody older than this is in a case: it is about a child, and follows a young adult for some years.
const YEARS_MAX: i64 = 30;
/// No count and no number of days is larger.
const COUNT_MAX: i64 = 100_000;

/// The least and the most that a number can be.
fn bounds(name: &str) -> (i64, i64) {
    match name {
        "child_age_years" => (0, YEARS_MAX),
        "plan_version" | "plan_version_named" => (1, COUNT_MAX),
        "plan_domains_unanswered" | "plan_domains_missing" | "domains_not_reviewed" => {
            (0, i64::try_from(Domain::ALL.len()).unwrap_or(COUNT_MAX))
        }
        "remedy_window_days" => (0, APPEAL_DAYS_MAX),
        // What is dated after the act, or a review before the journey, can be written down; rules bar it.
        "urgent_review_hours" | "views_age_days" | "risk_age_days" | "guarantee_age_days" => {
            (-COUNT_MAX, COUNT_MAX)
        }
        _ => (0, COUNT_MAX),
    }
}

/// What a fact is, for one that it excludes.
#[derive(Debug, Clone, Copy)]
enum Is {
    Yes,
    No,
    Known,
    Number(i64),
    Word(&'static str),
    AnotherThan(&'static str),
}

impl Is {
    fn met(self, value: &FactValue<'_>) -> bool {
        match (self, value) {
            (Self::Known, _) => true,
            (Self::Yes, FactValue::Bool(flag)) => *flag,
            (Self::No, FactValue::Bool(flag)) => !flag,
            (Self::Number(number), FactValue::Long(is)) => number == *is,
            (Self::Word(word), FactValue::Text(is)) => word == *is,
            (Self::AnotherThan(word), FactValue::Text(is)) => word != *is,
            _ => false,
        }
    }
}

/// Two facts that exclude each other, and why.
type Pair = (&'static str, Is, &'static str, Is, &'static str);

/// Facts that say the same thing twice.
const NEVER: &[Pair] = &[
    ("child_wants_return", Is::Yes, "child_objects", Is::Yes, "the child says one thing about its return"),
    ("views_mode", Is::Word("DIRECT"), "views_mode_justified", Is::No, "DIRECT needs no reason"),
    (
        "risk_result",
        Is::Word("CLEAR"),
        "risk_answered",
        Is::No,
        "where all is clear there is nothing to answer",
    ),
    ("risk_result", Is::Word("BAR"), "risk_bars", Is::No, "a risk that bars bars"),
    (
        "guarantee_covers",
        Is::Yes,
        "guarantee_state",
        Is::AnotherThan("GRANTED"),
        "only a guarantee that is granted covers a day",
    ),
    ("notified", Is::No, "notified_on", Is::Known, "no notice has no day"),
    ("went_over", Is::No, "arrived_on", Is::Known, "who did not go over did not arrive"),
    ("went_over", Is::No, "months_since_arrival", Is::Known, "who did not go over did not arrive"),
    ("monitor_records", Is::Number(0), "monitor_independent", Is::Known, "no record was made by nobody"),
    ("monitor_records", Is::Number(0), "monitor_concerned", Is::Known, "no record raises no concern"),
    (
        "best_interests_options",
        Is::Number(0),
        "best_interests_other_option",
        Is::Yes,
        "no option is no other option",
    ),
    (
        "protection_indicated",
        Is::No,
        "data_ordered_since_protection",
        Is::Known,
        "nothing was ordered since nothing was indicated",
    ),
    (
        "decision_reasons_recorded",
        Is::No,
        "divergence_reasoned",
        Is::Known,
        "reasons that are not recorded say nothing",
    ),
];

/// Facts of which the second follows from the first. A row may take the first away and leave the second as its set of facts has it, so
/// that one rule alone is seen to bar; one that writes down both has made a slip.
const FOLLOWS: &[Pair] = &[
    ("child_heard", Is::No, "views_mode", Is::Known, "who was not heard was heard in no way"),
    ("child_heard", Is::No, "views_age_days", Is::Known, "who was not heard was heard on no day"),
    ("risk_result", Is::Word("BAR"), "risk_answered", Is::Yes, "nothing answers a risk that bars"),
    (
        "guarantee_age_days",
        Is::Known,
        "guarantee_state",
        Is::AnotherThan("GRANTED"),
        "only a guarantee that is granted has its days counted",
    ),
    ("request_made", Is::No, "request_open", Is::Known, "what nobody asked is neither open nor answered"),
    ("request_made", Is::No, "extensions_made", Is::Known, "what nobody asked is not extended"),
    ("request_made", Is::No, "request_due_on", Is::Known, "what nobody asked is due on no day"),
    (
        "transfer_proposed",
        Is::No,
        "transfer_as_proposed",
        Is::Known,
        "nothing is as it was proposed if nothing was",
    ),
    (
        "decision_served",
        Is::No,
        "served_in_own_language",
        Is::Known,
        "what was not served was served in no language",
    ),
    ("decision_served", Is::No, "served_on_guardian", Is::Known, "what was not served was served on nobody"),
    (
        "decision_served",
        Is::No,
        "served_with_reasons",
        Is::Known,
        "what was not served was served with nothing",
    ),
    (
        "decision_served",
        Is::No,
        "appeal_window_over",
        Is::Yes,
        "the window for an appeal begins with the service",
    ),
    ("executable", Is::Yes, "decision_served", Is::No, "nothing is carried out before it was served"),
    ("follow_ups_done", Is::Number(0), "last_follow_up_month", Is::Known, "no visit was the last one"),
];

/// Why the facts of a row cannot hold together; empty if they can.
pub(super) fn faults_of(facts: &ByName<'_>) -> Vec<String> {
    let mut found: Vec<String> =
        facts.iter().filter_map(|(name, value)| out_of_bounds(name, value)).collect();
    found.extend(excluded(facts, NEVER));
    found.extend(versions(facts));
    found
}

/// Why what one table writes down itself cannot hold together.
pub(super) fn faults_of_written(facts: &ByName<'_>) -> Vec<String> {
    let mut found = excluded(facts, FOLLOWS);
    found.extend(window(facts));
    found.extend(carried_out_in_the_window(facts));
    found
}

fn out_of_bounds(name: &str, value: &FactValue<'_>) -> Option<String> {
    let (least, most) = bounds(name);
    let FactValue::Long(number) = value else { return None };
    (!(least..=most).contains(number)).then(|| format!("`{name}` is {least} to {most}, never {number}"))
}

fn excluded(facts: &ByName<'_>, pairs: &[Pair]) -> Vec<String> {
    let met = |name: &str, is: Is| facts.get(name).is_some_and(|value| is.met(value));
    let found = pairs.iter().filter(|(one, is, other, as_well, _)| met(one, *is) && met(other, *as_well));
    found
        .map(|(one, _, other, _, why)| format!("`{one}` and `{other}` are never so together: {why}"))
        .collect()
}

/// Whether the act names the newest plan follows from the two versions.
fn versions(facts: &ByName<'_>) -> Option<String> {
    let (FactValue::Long(newest), FactValue::Long(named), FactValue::Bool(current)) =
        (facts.get("plan_version")?, facts.get("plan_version_named")?, facts.get("plan_version_current")?)
    else {
        return None;
    };
    ((newest == named) != *current).then(|| {
        format!("`plan_version_current` follows from version {named} of {newest} and is not {current}")
    })
}

/// Nothing is carried out while an appeal can be lodged, but what child, guardian and lawyer have each accepted.
fn carried_out_in_the_window(facts: &ByName<'_>) -> Option<String> {
    let is = |name: &str, is: Is| facts.get(name).is_some_and(|value| is.met(value));
    let all = match facts.get("decision_accepted_by") {
        Some(FactValue::Texts(by)) => ["CHILD", "GUARDIAN", "LAWYER"].iter().all(|one| by.contains(*one)),
        _ => false,
    };
    (is("executable", Is::Yes) && is("appeal_window_over", Is::No) && !all).then(|| {
        "`executable` and `appeal_window_over` are never so together: nothing is carried out while an appeal can be lodged and child, \
         guardian and lawyer have not each accepted"
            .to_owned()
    })
}

/// Whether a window is over follows from the two days. Where the child is, it may be a day earlier or later.
fn window(facts: &ByName<'_>) -> Option<String> {
    let (FactValue::Day(today), FactValue::Day(ends), FactValue::Bool(over)) =
        (facts.get("act_day")?, facts.get("appeal_window_ends_on")?, facts.get("appeal_window_over")?)
    else {
        return None;
    };
    let past = days_between(*ends, *today);
    let wrong = if *over { past < 0 } else { past > 1 };
    wrong.then(|| format!("`appeal_window_over` follows from `{ends}` and `{today}` and is not {over}"))
}
