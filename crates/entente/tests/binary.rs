//! The program as a shell starts it: its exit codes, and which of its two outputs says what.

#![expect(clippy::panic, reason = "a test ends where it finds what it did not expect")]

use std::process::{Command, Output};

fn entente(words: &[&str]) -> Output {
    let program =
        Command::new(env!("CARGO_BIN_EXE_entente")).args(words).env_remove("ENTENTE_SOCKET").output();
    program.unwrap_or_else(|fault| panic!("{fault}"))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn no_command_and_a_wrong_one_are_usage() {
    for words in [&[][..], &["case"], &["cases", "list"], &["case", "send"], &["node"]] {
        let ended = entente(words);
        assert_eq!(ended.status.code(), Some(2), "{words:?}");
        assert!(ended.stdout.is_empty() && !ended.stderr.is_empty(), "{words:?}");
    }
}

#[test]
fn a_command_without_a_node_says_how_to_name_one() {
    let ended = entente(&["case", "list"]);
    assert_eq!(ended.status.code(), Some(2));
    assert!(
        text(&ended.stderr)
            .contains("hint: name its socket with --socket PATH or the variable ENTENTE_SOCKET")
    );
    let ended = entente(&["case", "list", "--socket", "/nonexistent/socket"]);
    assert_eq!(ended.status.code(), Some(1));
    assert!(ended.stdout.is_empty());
}

#[test]
fn a_node_that_cannot_read_its_configuration_does_not_start() {
    let ended = entente(&["node", "--config", "/nonexistent/node.toml"]);
    assert_eq!(ended.status.code(), Some(1));
    assert!(text(&ended.stderr).contains("/nonexistent/node.toml"));
}

#[test]
fn help_and_version_are_data() {
    let ended = entente(&["--help"]);
    assert_eq!(ended.status.code(), Some(0));
    let help = text(&ended.stdout);
    for noun in
        ["node", "case", "ledger", "agreement", "peers", "outbox", "consular", "status", "clock", "demo"]
    {
        assert!(help.contains(&format!("\n  {noun} ")), "{noun}: {help}");
    }
    assert!(text(&entente(&["--version"]).stdout).starts_with("entente "));
}

#[test]
fn the_demonstration_holds_and_says_so_in_one_object() {
    let ended = entente(&["demo", "--json"]);
    assert_eq!(ended.status.code(), Some(0), "{}", text(&ended.stderr));
    let told: serde_json::Value = serde_json::from_slice(&ended.stdout).unwrap_or_default();
    assert_eq!((&told["ok"], &told["story"]), (&true.into(), &"S1".into()));
    let list = |name: &str| told[name].as_array().cloned().unwrap_or_default();
    let refused: Vec<_> = list("steps").into_iter().filter(|step| step["outcome"] == "refused").collect();
    let of =
        |name: &str| refused.iter().map(|step| step[name].as_str().unwrap_or_default()).collect::<Vec<_>>();
    // The plan of which a line is not paid, the journey inside the window of appeal, the closing that comes too early.
    assert_eq!(of("kind"), ["H2", "I1", "J4"]);
    assert_eq!(of("rule"), ["CF16", "CF14", "XA-XB-13-1"]);
    for kind in ["H2", "I1", "J4"] {
        let allowed = list("steps").iter().any(|step| step["kind"] == kind && step["outcome"] == "accepted");
        assert!(allowed, "{kind} is allowed later");
    }
    for ledger in list("ledgers") {
        assert_eq!(ledger["verified"], true, "{ledger}");
        let shared = ledger["tree"].as_str().is_some_and(|tree| tree.contains("/with/"));
        let cosigners = ledger["cosigned_by"].as_array().map_or(0, Vec::len);
        assert_eq!(cosigners > 0, shared, "{ledger}");
    }
    assert_eq!(list("ledgers").len(), 4);
    assert!(told["tamper_found_at"].is_u64());
    let word = |of: &str| told["consulate"][of].as_str().unwrap_or_default().to_owned();
    assert_eq!((word("with_grant"), word("without")), ("IN_PROGRESS".into(), "NO_INFORMATION".into()));
}
