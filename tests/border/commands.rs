//! What a person types and what comes of it: a field that is not as it must be, an act that a rule bars, a partner that is
//! not there. Exit codes are what scripts of national case systems read.

use std::process::Output;

use entente_casework::CaseRef;

use crate::harness::{Nodes, XA, XB, example};

fn words(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn told(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|fault| panic!("{fault}: {}", words(output)))
}

/// Sends the text of a message as a file.
async fn send(nodes: &Nodes, case: CaseRef, text: &str, options: &[&str]) -> Output {
    let file = nodes.rehearsal().path().join("message.toml");
    std::fs::write(&file, text).unwrap();
    let case = case.to_string();
    let file = file.to_str().unwrap();
    nodes.command(XA, &[&["case", "send", file, "--case", &case], options].concat()).await
}

#[tokio::test]
async fn a_person_is_told_what_is_wrong_and_what_would_cure_it() {
    let mut nodes = Nodes::start().await;
    // No full hour passes until the clock is moved, so that no anchor is written meanwhile.
    nodes.quiet().await;
    let case = nodes.open_case(XA).await;
    let batches = nodes.client(XA).status().await.unwrap().batches;

    // A field is wrong: its path, what is expected, and nothing is written. Every fault is told at once.
    let good = example("B1-identification-notice.toml");
    let bad = good.replace("found_on = 2027-03-01", "found_on = \"soon\"").replace("\"TRACE\"", "\"GUESS\"");
    assert_ne!(bad, good);
    let output = send(&nodes, case, &bad, &[]).await;
    assert_eq!(output.status.code(), Some(2), "{}", words(&output));
    for path in ["content.found_on", "content.asks[1]"] {
        assert!(words(&output).contains(path), "{}", words(&output));
    }
    assert!(!words(&output).contains("soon"), "{}", words(&output));
    assert_eq!(nodes.client(XA).status().await.unwrap().batches, batches, "something was written");

    // Nobody has asked yet whether she needs protection from her own country: a rule bars the notice.
    let inside = nodes.conduct_entries(XA).await;
    let dry = send(&nodes, case, &good, &["--dry-run", "--json"]).await;
    assert_eq!(dry.status.code(), Some(5), "{}", words(&dry));
    assert_eq!(nodes.conduct_entries(XA).await, inside, "a dry run was written down");
    let output = send(&nodes, case, &good, &["--json"]).await;
    assert_eq!(output.status.code(), Some(5), "{}", words(&output));
    let answer = told(&output);
    assert_eq!((&answer["kind"], &answer["outcome"]), (&"B1".into(), &"refused".into()));
    let finding = answer["findings"].as_array().unwrap().iter().find(|f| f["rule"] == "CF10").cloned();
    let finding = finding.unwrap_or_else(|| panic!("{answer}"));
    for said in ["article", "sentence", "cure"] {
        assert!(finding[said].as_str().is_some_and(|text| !text.is_empty()), "{said}: {finding}");
        assert!(words(&output).contains(finding[said].as_str().unwrap()), "{said}: {}", words(&output));
    }
    assert_eq!(nodes.conduct_entries(XA).await, inside + 1, "the refusal is kept");
    assert!(nodes.client(XA).outbox(None).await.unwrap().is_empty());

    // The cure, and the partner is not there: it is kept and goes by itself.
    nodes.at("2027-03-05T08:00:00Z".parse().unwrap()).await;
    nodes.kill(XB).await;
    let notice = nodes.tell_of_a_child(case).await;
    let output = send(&nodes, case, &example("C1-identity-request.toml"), &["--wait", "1"]).await;
    assert_eq!(output.status.code(), Some(4), "{}", words(&output));
    let tested = nodes.command(XA, &["peers", "test", "XB.ca"]).await;
    assert_eq!(tested.status.code(), Some(4), "{}", words(&tested));
    nodes.restart(XB).await;
    assert_eq!(nodes.settled(XA, notice).await.verdict.as_deref(), Some("ACCEPTED"));
    nodes.connected(XA).await;
    let tested = nodes.command(XA, &["peers", "test", "XB.ca"]).await;
    assert_eq!(tested.status.code(), Some(0), "{}", words(&tested));
    nodes.verified().await;
}
