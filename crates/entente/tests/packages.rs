//! Packages on disk as an author handles them: shown in words, compared with their next version, their cases played. Both outputs and the exit
//! codes are looked at; no node runs.

#![expect(clippy::panic, reason = "a test ends where it finds what it did not expect")]

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn package() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../agreements/packages/XA-XB")
}

fn agreement(words: &[&str]) -> Output {
    let program = Command::new(env!("CARGO_BIN_EXE_entente")).arg("agreement").args(words).output();
    program.unwrap_or_else(|fault| panic!("{fault}"))
}

fn told(words: &[&str]) -> (Option<i32>, Value) {
    let ended = agreement(words);
    (ended.status.code(), serde_json::from_slice(&ended.stdout).unwrap_or_default())
}

/// The package as its next version, with words of its files changed; each must be there.
fn version_2(changes: &[(&str, &str, &str)]) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap_or_else(|fault| panic!("{fault}"));
    for entry in package().read_dir().into_iter().flatten().flatten().filter(|entry| entry.path().is_file()) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let mut text = std::fs::read_to_string(entry.path()).unwrap_or_default();
        let rises = ("agreement.toml", "\nversion = 1\n", "\nversion = 2\n");
        for (file, from, to) in std::iter::once(&rises).chain(changes).filter(|(file, ..)| *file == name) {
            assert!(text.contains(from), "{file}: {from}");
            text = text.replacen(from, to, 1);
        }
        assert!(std::fs::write(copy.path().join(&name), text).is_ok());
    }
    copy
}

/// Two states sign, and two officers of one of them put it in force: from a copy of the package to a node that goes by it.
#[test]
fn a_package_is_signed_by_both_and_put_in_force_by_two_officers() {
    let rehearsal = tempfile::tempdir().unwrap_or_else(|fault| panic!("{fault}"));
    let made =
        Command::new(env!("CARGO_BIN_EXE_entente")).args(["rehearsal", "new"]).arg(rehearsal.path()).output();
    assert!(made.is_ok_and(|made| made.status.success()));
    let copy = version_2(&[]);
    let folder = copy.path().to_string_lossy().into_owned();
    let key = |name: &str| rehearsal.path().join(name).to_string_lossy().into_owned();
    let told = |verb: &str, party: &str, file: &str| {
        let ended = agreement(&[verb, &folder, "--as", party, "--key", &key(file)]);
        (ended.status.code(), String::from_utf8_lossy(&ended.stderr).into_owned())
    };
    let (code, why) = told("activate", "XA.ca", "XA.ca-offline/officer-1.key");
    assert!(code == Some(5) && why.contains("has not signed"), "{code:?} {why}");
    let (code, why) = told("sign", "XA.ca", "XA.ca-offline/officer-1.key");
    assert!(code == Some(2) && why.contains("no key of the authority"), "{code:?} {why}");
    let (code, why) = told("sign", "XC.ca", "XA.ca-offline/authority.key");
    assert!(code == Some(2) && why.contains("no party"), "{code:?} {why}");
    for (party, file) in [("XA.ca", "XA.ca-offline/authority.key"), ("XB.ca", "XB.ca-offline/authority.key")]
    {
        let (code, words) = told("sign", party, file);
        assert_eq!(code, Some(0), "{words}");
        assert!(words.contains("Whether the child wants it for itself."), "{words}");
    }
    for (at, file) in ["XA.ca-offline/officer-1.key", "XA.ca-offline/officer-2.key"].into_iter().enumerate() {
        let (code, words) = told("activate", "XA.ca", file);
        assert_eq!(code, Some(0), "{words}");
        let there = copy.path().join("signatures").read_dir().into_iter().flatten().flatten();
        assert_eq!(there.count(), 3 + at);
    }
    // Once more changes nothing; another text under the same name is not overwritten.
    assert_eq!(told("sign", "XA.ca", "XA.ca-offline/authority.key").0, Some(0));
    assert!(std::fs::write(copy.path().join("more.md"), "more").is_ok());
    let (code, why) = told("sign", "XA.ca", "XA.ca-offline/authority.key");
    assert!(code == Some(5) && why.contains("another text"), "{code:?} {why}");
}

#[test]
fn a_package_is_shown_article_by_article_with_what_cannot_be_checked() {
    let folder = package().to_string_lossy().into_owned();
    let ended = agreement(&["show", &folder]);
    let words = String::from_utf8_lossy(&ended.stdout);
    assert_eq!(ended.status.code(), Some(0));
    let at = |what: &str| words.find(what).unwrap_or_else(|| panic!("{what} is not shown"));
    assert!(
        at("Art. 5(2)  ") < at("XA-XB-5-2: bars Deadline extension (A6)")
            && at("XA-XB-5-2:") < at("Art. 5(3)  ")
    );
    assert!(at("cannot be checked: Whether the child wants it for itself.") > at("XA-XB-8-2"));
    assert!(!words.contains("CF14"), "the floor is shown when asked for");
    assert!(at("Art. 5  Social inquiry") < at("Art. 5(1)  "), "an article has its title");
    // Words, and no names of the language of rules.
    for words_of in ["extension days at most: 14", "early acceptance: no", "identity data are kept 10 years"]
    {
        at(words_of);
    }
    at("        unless the part that the sender of the act has in the case is host");
    assert!(at("Identification notice (B1), Guardian notice (B4)") > at("XA-XB-2-2-host: bars "));
    at("XA-XB-15-1: bars everything that a person writes about a child and that may be barred");
    for line in words.lines().filter(|line| line.starts_with("    ")) {
        assert!(!line.contains('_') && !line.contains("context."), "{line}");
    }
    let ended = agreement(&["show", "--floor", &folder]);
    assert!(String::from_utf8_lossy(&ended.stdout).contains("CF14: bars Transfer proposal (I1)"));
}

/// As `| head -1` reads it.
#[test]
fn a_reader_that_has_read_enough_ends_it_quietly() {
    let folder = package().to_string_lossy().into_owned();
    let mut program = Command::new(env!("CARGO_BIN_EXE_entente"))
        .args(["agreement", "show", "--floor", &folder])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|fault| panic!("{fault}"));
    let mut line = String::new();
    // The reader is dropped after one line, with the rest unread.
    let read = program.stdout.take().map(|out| BufReader::with_capacity(16, out).read_line(&mut line));
    assert!(read.is_some_and(|read| read.is_ok()) && line.contains("XA and XB"), "{line}");
    let ended = program.wait_with_output().unwrap_or_else(|fault| panic!("{fault}"));
    assert_eq!((ended.status.code(), String::from_utf8_lossy(&ended.stderr).as_ref()), (Some(0), ""));
}

#[test]
fn a_new_version_says_what_it_changes_for_a_case_worker() {
    let newer = version_2(&[
        ("agreement.toml", "length = \"30 days\"", "length = \"45 days\""),
        ("agreement.toml", "recheck_days_max = { value = 30", "recheck_days_max = { value = 20"),
    ]);
    let (older, newer) =
        (package().to_string_lossy().into_owned(), newer.path().to_string_lossy().into_owned());
    let (code, told) = told(&["diff", &older, &newer, "--json"]);
    assert_eq!(code, Some(0));
    let changed: Vec<&str> = told["changes"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|c| c["after"]["name"].as_str())
        .collect();
    assert_eq!(changed, ["XA-XB", "verification", "recheck_days_max"]);
    let otherwise = told["decided_otherwise"].as_array().cloned().unwrap_or_default();
    let asked_late = otherwise.iter().find(|case| case["case"] == "the child was asked 30 days ago");
    let asked_late = asked_late.unwrap_or_else(|| panic!("{otherwise:?}"));
    assert_eq!(asked_late["before"], serde_json::json!([]));
    assert_eq!(asked_late["after"], serde_json::json!(["XA-XB-10-3-views"]));
    let words = agreement(&["diff", &older, &older]);
    assert!(String::from_utf8_lossy(&words.stderr).contains("nothing is changed"));
}

/// What `agreement diff` writes, line by line.
fn compared(words: &[&str]) -> (String, String) {
    let ended = agreement(&[&["diff"], words].concat());
    assert_eq!(ended.status.code(), Some(0));
    (String::from_utf8_lossy(&ended.stdout).into_owned(), String::from_utf8_lossy(&ended.stderr).into_owned())
}

#[test]
fn a_new_version_says_which_words_of_it_are_others_and_no_more() {
    let newer = version_2(&[
        ("articles.md", "within three\nmonths of the request", "within four\nmonths of the request"),
        ("rules.cedar", "@by(\"nobody\")", "@by(\"lead\")"),
        ("rules.cedar", "leave it to the authority whose part it is", "leave it to the other authority"),
    ]);
    let (older, newer) =
        (package().to_string_lossy().into_owned(), newer.path().to_string_lossy().into_owned());
    let (words, _) = compared(&[&older, &newer]);
    let at = |what: &str| words.find(what).unwrap_or_else(|| panic!("{what} is not told:\n{words}"));
    let first = at("What is otherwise, by article:");
    assert!(
        first < at("  Art. 6 Care: 1 changed")
            && at("  Art. 6 Care: 1 changed") < at("article Art. 6(1) (changed)")
    );
    assert!(at("within three months of the request") < at("within four months of the request"));
    assert!(words.contains("cure was: none under this agreement; the young adult decides alone, by: nobody"));
    assert!(words.contains("cure is:  none under this agreement; the young adult decides alone, by: lead"));
    let lines: Vec<&str> = words.lines().map(str::trim).collect();
    for pair in lines.windows(2) {
        let [was, is] = pair else { continue };
        if let (Some((_, was)), Some((_, is))) = (was.split_once("was: "), is.split_once("is:  ")) {
            assert_ne!(was, is, "nothing is otherwise in:\n{words}");
        }
    }
}

#[test]
fn two_agreements_are_compared_in_a_page() {
    let (one, other) = (package(), package().with_file_name("XB-XC"));
    let (one, other) = (one.to_string_lossy().into_owned(), other.to_string_lossy().into_owned());
    let (words, said) = compared(&[&one, &other]);
    assert!(words.starts_with("What is otherwise, by article:"), "{words}");
    assert!(words.lines().count() < 30, "{words}");
    assert!(words.contains("cases are decided otherwise"), "{words}");
    assert!(said.contains("these are two agreements, XA-XB and XB-XC") && said.contains("--all"), "{said}");
    let (all, _) = compared(&[&one, &other, "--all"]);
    assert!(all.lines().count() > 300, "{}", all.lines().count());
}

#[test]
fn the_cases_of_a_package_are_played_with_reasons_and_a_wrong_one_is_named() {
    let folder = package().to_string_lossy().into_owned();
    let (code, right) = told(&["test", &folder, "--json"]);
    assert_eq!((code, &right["ok"]), (Some(0), &Value::Bool(true)));
    assert!(right["cases"].as_array().is_some_and(|cases| cases.len() > 80));
    let wrong = version_2(&[(
        "agreement.toml",
        "recheck_days_max = { value = 30",
        "recheck_days_max = { value = 20",
    )]);
    let ended = agreement(&["test", &wrong.path().to_string_lossy(), "--wrong"]);
    let words = String::from_utf8_lossy(&ended.stdout);
    assert_eq!(ended.status.code(), Some(3));
    assert!(words.contains("the child was asked 30 days ago: refused, NOT AS EXPECTED"), "{words}");
    assert!(words.contains("expects it to be barred by nothing"), "{words}");
}

#[test]
fn a_package_that_cannot_be_read_is_told_with_file_and_line() {
    let broken = version_2(&[("rules.cedar", "context has sender_role", "context has sender_rule")]);
    for command in ["show", "test", "check"] {
        let ended = agreement(&[command, &broken.path().to_string_lossy()]);
        assert_eq!(ended.status.code(), Some(3), "{command}");
        let words = String::from_utf8_lossy(&ended.stdout);
        assert!(words.contains("rules.cedar") && words.contains("there is no fact `sender_rule`"), "{words}");
    }
}

/// Each package that ships loads and decides each of its cases as both sides wrote it down.
#[test]
fn every_package_that_ships_decides_its_cases_as_it_says() {
    let folder = package();
    let packages = folder.parent().map(Path::read_dir);
    let mut rows = Vec::new();
    for entry in packages.into_iter().flatten().flatten().flatten() {
        let (name, path) = (entry.file_name().to_string_lossy().into_owned(), entry.path());
        let path = path.to_string_lossy().into_owned();
        assert_eq!(agreement(&["check", &path]).status.code(), Some(0), "{name}");
        let (code, played) = told(&["test", &path, "--json"]);
        assert_eq!((code, &played["ok"]), (Some(0), &Value::Bool(true)), "{name}");
        rows.push((name, played["cases"].as_array().map_or(0, Vec::len)));
    }
    rows.sort();
    let names: Vec<&str> = rows.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["XA-XB", "XA-XC", "XB-XC"]);
    assert!(rows.iter().map(|(_, rows)| rows).sum::<usize>() >= 150, "{rows:?}");
}
