//! Every story of `tests/examples` between two real nodes: two processes, mutual TLS, the agreement that it names, signed by both. Each step must come
//! as the story says, with the rule that refuses it, the states and the holds; both ledgers verify and are cosigned, and a changed byte
//! of a copy is found.

#![expect(clippy::panic, reason = "a test ends where it finds what it did not expect")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/examples")
}

fn play(name: &str) {
    let file = folder().join(format!("story-{name}.toml"));
    let ended = Command::new(env!("CARGO_BIN_EXE_entente"))
        .args(["demo", "--json", "--story"])
        .arg(&file)
        .env_remove("ENTENTE_SOCKET")
        .output()
        .unwrap_or_else(|fault| panic!("{fault}"));
    let told: serde_json::Value = serde_json::from_slice(&ended.stdout).unwrap_or_default();
    let words = String::from_utf8_lossy(&ended.stderr);
    let ok = told.get("ok").and_then(serde_json::Value::as_bool);
    assert_eq!((ended.status.code(), ok), (Some(0), Some(true)), "{words}");
}

macro_rules! stories {
    ($($test:ident: $name:literal,)+) => {
        $(
            #[test]
            fn $test() {
                play($name);
            }
        )+

        /// The names that are played here.
        const PLAYED: &[&str] = &[$($name),+];
    };
}

stories! {
    a_court_annuls_the_decision_and_the_child_stays: "annulled",
    what_was_annulled_no_withdrawn_appeal_brings_back: "appeal-moot",
    what_was_decided_of_one_carer_is_not_decided_of_another: "carer-changed-on-the-eve",
    a_call_about_school_is_no_all_clear: "danger-other-matter",
    a_no_is_looked_at_also_when_a_yes_follows_it: "no-and-yes",
    a_claim_of_asylum_leaves_no_word: "asylum",
    a_child_that_comes_back_begins_anew: "came-back",
    a_yes_behind_a_locked_door_carries_nothing: "detained",
    at_eighteen_the_rights_pass: "eighteen",
    what_keeps_the_brother_keeps_the_sister: "family",
    a_group_holds_nobody: "group",
    a_mother_fetches_her_child_in_48_hours_and_ten_messages: "fetch",
    what_was_accepted_early_can_be_taken_back_until_he_goes: "fetch-taken-back",
    the_short_way_is_closed_to_a_child_that_says_no: "fetch-no",
    against_his_words_with_reasons_a_second_body_and_the_whole_window: "against-his-words",
    an_infant_is_observed_and_has_the_same_rules: "infant",
    a_late_appeal_stops_a_journey_that_was_confirmed: "late-appeal",
    one_journey_and_for_each_child_a_file: "journey",
    a_child_that_runs_is_missing_and_comes_back: "missing",
    when_a_mother_is_detained_somebody_speaks_for_her_children: "mother",
    nobody_returns_against_its_will: "objects",
    who_is_protected_goes_home_only_by_its_own_wish: "asks-home",
    a_country_that_is_passed_answers_yes_or_no: "transit",
    a_handover_under_a_claim_is_recorded_at_home: "claim-then-night",
    who_looks_for_a_child_learns_nothing_of_a_claim: "origin-asks",
    silence_is_no_answer_and_is_not_waited_for: "silence",
    an_unlawful_handover_is_recorded_told_and_followed_up: "unlawful-handover",
}

#[test]
fn no_story_is_left_out() {
    let mut there = BTreeSet::new();
    for entry in folder().read_dir().into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        there.extend(
            name.strip_prefix("story-").and_then(|name| name.strip_suffix(".toml")).map(str::to_owned),
        );
    }
    // The first one is the demonstration, and has a test of its own.
    there.remove("s1");
    assert_eq!(there, PLAYED.iter().map(|name| (*name).to_owned()).collect());
}

#[test]
fn a_story_that_comes_otherwise_than_it_says_is_a_failure() {
    fails("missing", ("state = \"MISSING\"", "state = \"ASSESSING\""), "leads to MISSING");
}

#[test]
fn a_story_that_takes_more_messages_than_it_may_is_a_failure() {
    fails(
        "fetch",
        ("crossing_max = 10", "crossing_max = 9"),
        "10 messages crossed in the story, and 9 are the most",
    );
}

/// Plays a story of which one thing is written otherwise, and looks for what is then said.
fn fails(name: &str, (from, to): (&str, &str), said: &str) {
    let name = format!("story-{name}.toml");
    let text = std::fs::read_to_string(folder().join(&name)).unwrap_or_default();
    let wrong = text.replacen(from, to, 1);
    assert_ne!(text, wrong, "the control says otherwise");
    let copy = tempfile::tempdir().unwrap_or_else(|fault| panic!("{fault}"));
    for entry in folder().read_dir().into_iter().flatten().flatten() {
        if entry.path().is_file() {
            let _ = std::fs::copy(entry.path(), copy.path().join(entry.file_name()));
        }
    }
    let file = copy.path().join(&name);
    assert!(std::fs::write(&file, wrong).is_ok());
    let ended = Command::new(env!("CARGO_BIN_EXE_entente"))
        .args(["demo", "--json", "--story"])
        .arg(&file)
        .output()
        .unwrap_or_else(|fault| panic!("{fault}"));
    assert_eq!(ended.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&ended.stderr).contains(said));
}
