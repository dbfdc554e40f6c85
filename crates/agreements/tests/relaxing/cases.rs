//! What `cases.toml` cannot say: a table that shows less than it seems to lets a rule pass that nobody has looked at. `# here` marks the line
//! on which the fault stands.

use super::{Attempt, all_refused, faults, shown, text};
use entente_agreements::specimen;

const CASES: &str = "cases.toml";

const BLANK: Attempt = Attempt { name: "", file: CASES, changes: &[], at: "# here", says: "", floor: "" };

/// What is found wrong with one more row, which is given these words.
fn found(row: &str) -> Vec<String> {
    let table = text(&specimen(), CASES);
    let line = u32::try_from(table.lines().count() + 2).expect("a short file");
    let row = format!("{table}\n[[case]] # line {line}\nact = \"I2\"\nfacts = [\"confirmation\"]\n{row}\n");
    let package = specimen().with((CASES.to_owned(), row.into_bytes()));
    let told = faults(&package).into_iter().map(|fault| {
        let lines = line..line + 8;
        assert!(fault.file == CASES && fault.line.is_some_and(|at| lines.contains(&at)), "{fault}");
        fault.what
    });
    told.collect()
}

fn refused(with: &str, says: &str) {
    let told = found(&format!("name = \"one more\"\nexpect = \"permit\"\nwith = {{ {with} }}"));
    assert!(
        told.iter().any(|what| what.contains(says)),
        "{with}: `{says}` is not among:\n{}",
        told.join("\n")
    );
}

fn passes(with: &str) {
    let told = found(&format!("name = \"one more\"\nexpect = \"permit\"\nwith = {{ {with} }}"));
    assert!(told.is_empty(), "{with}:\n{}", told.join("\n"));
}

#[test]
fn a_case_has_a_name_of_its_own() {
    all_refused(&[Attempt {
        name: "two cases of one name",
        changes: &[(
            "[[case]]\nname = \"a notice without consent\"",
            "[[case]] # here\nname = \"a first notice\"",
        )],
        says: "`a first notice` is the name of the case on line",
        ..BLANK
    }]);
    let told = found("name = \"an own name\"\nexpect = \"permit\"");
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn a_word_of_a_case_is_one_of_its_list() {
    refused("risk_result = \"CLEER\"", "`CLEER` is no word of `risk_result`; the nearest is `CLEAR`");
    refused("holds = [\"CRISIES\"]", "`CRISIES` is no word of `holds`; the nearest is `CRISIS`");
    refused(
        "own_role = \"NEIGHBOUR\"",
        "`NEIGHBOUR` is no word of `own_role`; it is one of `HOST`, `ORIGIN`",
    );
    passes("risk_result = \"CLEAR\"");
    // The code of a body is no word of a list: a row may show one that nobody knows.
    passes("deciding_body = \"XA.nobody\"");
}

#[test]
fn a_number_of_a_case_is_within_its_bounds() {
    refused("child_age_years = -1", "`child_age_years` is 0 to 30, never -1");
    refused("child_age_years = 99", "`child_age_years` is 0 to 30, never 99");
    refused("plan_domains_missing = 8", "`plan_domains_missing` is 0 to 7, never 8");
    refused("plan_version = 0", "`plan_version` is 1 to");
    refused("follow_ups_done = -2", "`follow_ups_done` is 0 to");
    passes("child_age_years = 17");
}

#[test]
fn facts_that_exclude_each_other_are_no_case() {
    refused("child_objects = true", "`child_wants_return` and `child_objects`");
    refused("guarantee_state = \"REVOKED\"", "`guarantee_covers` and `guarantee_state`");
    refused("risk_answered = false", "`risk_result` and `risk_answered`");
    refused("plan_version = 3", "`plan_version_current` follows from version 2 of 3");
    refused("views_mode_justified = false", "`views_mode` and `views_mode_justified`");
    refused("went_over = false, months_since_arrival = 2", "`went_over` and `months_since_arrival`");
    refused("notified = false, notified_on = 2027-03-05", "`notified` and `notified_on`");
    refused("child_heard = false, views_mode = \"DIRECT\"", "`child_heard` and `views_mode`");
    refused("request_made = false, request_open = true", "`request_made` and `request_open`");
    refused(
        "act_day = 2027-06-21, appeal_window_ends_on = 2027-06-25, appeal_window_over = true",
        "`appeal_window_over` follows from",
    );
    passes("child_objects = false");
    passes("act_day = 2027-06-21, appeal_window_ends_on = 2027-06-20, appeal_window_over = true");
}

#[test]
fn a_case_leaves_out_only_what_it_was_given() {
    let without =
        |name: &str| found(&format!("name = \"one more\"\nexpect = \"permit\"\nwithout = [\"{name}\"]"));
    for name in ["arrived_on", "no_such_fact"] {
        let told = without(name);
        assert!(
            told.iter().any(|what| what.contains("is not among the facts")),
            "{name}: {}",
            told.join("\n")
        );
    }
    assert!(without("plan_visits").is_empty(), "{}", without("plan_visits").join("\n"));
    assert_eq!(shown(&faults(&specimen())), "");
}
