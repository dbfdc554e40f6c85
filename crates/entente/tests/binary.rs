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
    for noun in ["node", "case", "ledger", "agreement", "peers", "outbox", "clock", "demo"] {
        assert!(help.contains(&format!("\n  {noun} ")), "{noun}: {help}");
    }
    assert!(text(&entente(&["--version"]).stdout).starts_with("entente "));
}
