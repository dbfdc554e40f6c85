//! By when what is due, asked of two running nodes by command: paused, met, extended once, late; and that both sides count the same day.

use std::process::Output;

use entente_casework::CaseRef;
use serde_json::Value;

use crate::harness::{Nodes, XA, XB, example};

fn words(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// One term as a node explains it to a program.
async fn explained(nodes: &Nodes, side: usize, case: CaseRef, term: &str) -> Value {
    let output = nodes.command(side, &["deadlines", "explain", &case.to_string(), term, "--json"]).await;
    assert_eq!(output.status.code(), Some(0), "{}", words(&output));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told.as_array().map(Vec::len), Some(1), "{told}");
    told[0].clone()
}

/// State, last day and, if it was extended, the day before.
fn standing(told: &Value) -> (&str, Option<&str>, Option<&str>) {
    (told["state"].as_str().unwrap(), told["due"].as_str(), told["extended_from"].as_str())
}

/// Announces that the report takes longer.
async fn extend(nodes: &Nodes, case: CaseRef, from: &str, until: &str) -> Output {
    let text = example("A6-deadline-extension.toml").replace("2027-04-16", from).replace("2027-04-30", until);
    let file = nodes.rehearsal().path().join("extension.toml");
    std::fs::write(&file, text).unwrap();
    let sent = ["case", "send", file.to_str().unwrap(), "--case", &case.to_string(), "--wait", "30"];
    nodes.command(XB, &sent).await
}

#[tokio::test]
async fn a_term_explains_itself_on_both_sides_and_an_extension_moves_it_once() {
    let nodes = Nodes::start().await;
    nodes.quiet().await;
    let case = nodes.open_case(XA).await;
    nodes.at("2027-03-02T09:00:00Z".parse().unwrap()).await;
    nodes.record(XA, case, "N1-found.toml").await;
    // Nobody has asked yet whether she needs protection: no clock forces a notice.
    let notice = explained(&nodes, XA, case, "notice").await;
    assert_eq!(standing(&notice), ("PAUSED", None, None));
    assert_eq!(
        standing(&explained(&nodes, XA, case, "guardian").await),
        ("RUNNING", Some("2027-03-22"), None)
    );

    let sent = nodes.tell_of_a_child(case).await;
    nodes.settled(XA, sent).await;
    let notice = explained(&nodes, XA, case, "notice").await;
    assert_eq!(standing(&notice), ("MET", Some("2027-03-11"), None));
    let holiday =
        notice["left_out"].as_array().unwrap().iter().find(|days| days["why"] == "HOLIDAY").unwrap();
    assert_eq!((&holiday["from"], &holiday["name"]), (&"2027-03-08".into(), &"Eighth of March".into()));
    // What XA alone wrote down is XA's: XB has no such term, and says which it has.
    let none = nodes.command(XB, &["deadlines", "explain", &case.to_string(), "guardian"]).await;
    assert_eq!(none.status.code(), Some(2), "{}", words(&none));
    assert!(words(&none).contains("plan"), "{}", words(&none));

    for file in ["E1T-consent-token-first.toml", "C1-identity-request.toml"] {
        let sent = nodes.send(XA, case, file).await;
        nodes.settled(XA, sent).await;
    }
    nodes.at("2027-03-19T08:00:00Z".parse().unwrap()).await;
    nodes.connected(XA).await;
    let asked = nodes.send(XA, case, "D1-social-inquiry-request.toml").await;
    nodes.settled(XA, asked).await;
    for side in [XA, XB] {
        let inquiry = explained(&nodes, side, case, "inquiry").await;
        assert_eq!(standing(&inquiry), ("RUNNING", Some("2027-04-16"), None), "the control");
    }

    nodes.at("2027-04-14T09:00:00Z".parse().unwrap()).await;
    nodes.connected(XA).await;
    let announced = extend(&nodes, case, "2027-04-16", "2027-04-22").await;
    assert_eq!(announced.status.code(), Some(0), "{}", words(&announced));
    for side in [XA, XB] {
        let inquiry = explained(&nodes, side, case, "inquiry").await;
        assert_eq!(standing(&inquiry), ("EXTENDED", Some("2027-04-22"), Some("2027-04-16")));
    }
    // Once: the rule of the agreement bars a second one, and nothing moves.
    let again = extend(&nodes, case, "2027-04-22", "2027-04-30").await;
    assert_eq!(again.status.code(), Some(5), "{}", words(&again));
    assert!(words(&again).contains("Art. 5(2)"), "{}", words(&again));

    nodes.at("2027-04-23T09:00:00Z".parse().unwrap()).await;
    let inquiry = explained(&nodes, XA, case, "inquiry").await;
    assert_eq!(standing(&inquiry), ("LATE", Some("2027-04-22"), Some("2027-04-16")));
    assert_eq!((&inquiry["next_step"], &inquiry["next_on"]), (&"REMINDER".into(), &"2027-04-23".into()));
    // A person reads the same, step by step.
    let read = nodes.command(XA, &["deadlines", "explain", &case.to_string(), "inquiry"]).await;
    let read = String::from_utf8_lossy(&read.stdout).into_owned();
    for step in
        ["1. begun by D1", "4 weeks after 2027-03-19", "announced on 2027-04-14", "silence decides nothing"]
    {
        assert!(read.contains(step), "`{step}` is not in:\n{read}");
    }
}
