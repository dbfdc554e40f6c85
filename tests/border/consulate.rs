//! A consulate asks a real node, as its people would: what it needs, what it is told, and that a node whose power was cut forgets no
//! question. What an authority's certificate does at that port, and a consulate's at the border port.

use std::process::Output;

use entente_transport::consular::{AskFault, Line};
use entente_transport::{
    BorderTls, CountryTrust, Credentials, DialFault, Dialer, KeyPin, Partner, Roles, Tcp, Trust,
};

use crate::harness::{Nodes, XA, XB, authority};

fn words(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn told(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|fault| panic!("{fault}: {}", words(output)))
}

/// What the consulate of XB is told by this name.
async fn asks(nodes: &Nodes, name: &str) -> String {
    let config = nodes.rehearsal().path().join("XB.consulate/consulate.toml");
    let config = config.to_str().unwrap();
    let words = ["status", name, "--as", "consulate", "--config", config, "--json"];
    let output = nodes.command(XA, &words).await;
    told(&output)["bucket"].as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_consulate_is_told_one_word_a_day_and_a_killed_node_forgets_no_question() {
    let mut nodes = Nodes::start().await;
    let case = nodes.open_case(XA).await;
    let notice = nodes.tell_of_a_child(case).await;
    nodes.settled(XA, notice).await;
    let reference = case.to_string();
    let grant = ["consular", "grant", &reference, "--to", "XB.consulate", "--json"];

    // Nobody asked the child: which rule, what would cure it, and what the consents lack.
    let barred = nodes.command(XA, &grant).await;
    assert_eq!(barred.status.code(), Some(5), "{}", words(&barred));
    for part in ["CF28", "ask the child and its guardian", "No consent for this purpose is recorded."] {
        assert!(words(&barred).contains(part), "{part}: {}", words(&barred));
    }
    for consent in ["child", "guardian"] {
        nodes.record(XA, case, &format!("E1-consent-consulate-{consent}.toml")).await;
    }
    let granted = nodes.command(XA, &grant).await;
    assert_eq!(granted.status.code(), Some(0), "{}", words(&granted));
    assert!(words(&granted).contains("until 2027-06-30. Nothing ends this earlier"), "{}", words(&granted));
    let name = told(&granted)["grant"].as_str().unwrap().to_owned();

    assert_eq!(asks(&nodes, &reference).await, "NO_INFORMATION", "the reference of the pair opens nothing");
    assert_eq!(asks(&nodes, &name).await, "IN_PROGRESS");
    let inside = nodes.conduct_entries(XA).await;
    assert_eq!(asks(&nodes, &name).await, "NO_INFORMATION");
    assert_eq!(nodes.conduct_entries(XA).await, inside, "a question too many was written down");
    nodes.kill(XA).await;
    nodes.restart(XA).await;
    assert_eq!(asks(&nodes, &name).await, "NO_INFORMATION", "the question of this day is used up");
    nodes.at("2027-03-06T09:00:00Z".parse().unwrap()).await;
    assert_eq!(asks(&nodes, &name).await, "IN_PROGRESS", "the control: another day");

    let listed = told(&nodes.command(XA, &["consular", "list", &reference, "--json"]).await);
    let asked: Vec<_> = listed["asked"].as_array().unwrap().iter().map(|one| one["on"].clone()).collect();
    assert_eq!(asked, ["2027-03-05", "2027-03-06"]);
    let log = nodes.log(XA);
    assert!(!log.contains(&name) && !log.contains(&reference), "a log names a case:\n{log}");
}

/// XB's consulate, or its authority, with these files, as one that asks XA.
fn dialer(nodes: &Nodes, roles: Roles, who: &str, leaf: &str, key: &str) -> Dialer<Tcp> {
    let top = nodes.rehearsal().path();
    let read = |path: &str| std::fs::read(top.join(path)).unwrap();
    let text = String::from_utf8(read("XB.consulate/consulate.toml")).unwrap();
    let file: toml::Table = text.parse().unwrap();
    let own = if roles == Roles::CONSULATE {
        let pin: KeyPin = file["authority"]["pins"][0].as_str().unwrap().parse().unwrap();
        pin
    } else {
        let known: toml::Table = String::from_utf8(read("XB.ca/node.toml")).unwrap().parse().unwrap();
        known["partner"][0]["pins"][0].as_str().unwrap().parse().unwrap()
    };
    let anchors = (read("XB.consulate/XA.ca/root.pem"), read("XB.consulate/XA.ca/root.crl.pem"));
    let country = CountryTrust::from_pem("XA".parse().unwrap(), &anchors.0, &anchors.1).unwrap();
    let partner = Partner::new(authority(XA), vec![own], "localhost").unwrap();
    let trust = Trust::new(vec![country], vec![partner]).unwrap();
    let credentials = Credentials::from_pem(&read(leaf), &read(key)).unwrap();
    let now: jiff::Timestamp = "2027-03-05T09:00:00Z".parse().unwrap();
    let clock = std::sync::Arc::new(move || now);
    let tls = BorderTls::between(roles, who.parse().unwrap(), credentials, trust, clock).unwrap();
    Dialer::new(std::sync::Arc::new(tls), Tcp)
}

/// Each comes to the port of the other with its own right certificate: the role ends it, already at the caller.
#[tokio::test]
async fn at_the_wrong_port_nobody_is_heard() {
    let nodes = Nodes::start().await;
    let config: toml::Table = std::fs::read_to_string(nodes.rehearsal().config(XA)).unwrap().parse().unwrap();
    let port = |of: &str| config[of]["listen"].as_str().unwrap().to_owned();
    let ways = [
        (Roles::BORDER, "XB.ca", "XB.ca/border/node.pem", "XB.ca/border/node.key.pem", port("consular")),
        (
            Roles::CONSULATE,
            "XB.consulate",
            "XB.consulate/consulate.pem",
            "XB.consulate/consulate.key.pem",
            port("border"),
        ),
    ];
    for (roles, who, leaf, key, address) in ways {
        let dialer = dialer(&nodes, roles, who, leaf, key);
        // The caller too looks for the role of the port: it meets another certificate than it wants, and says nothing.
        match Line::open(&dialer, &authority(XA), &address).await.unwrap_err() {
            AskFault::Dial(DialFault::Certificate { .. } | DialFault::RefusedByPartner { .. }) => {}
            other => panic!("{who}: {other:?}"),
        }
    }
    // The control: the consulate at its own port.
    let (leaf, key) = ("XB.consulate/consulate.pem", "XB.consulate/consulate.key.pem");
    let right = dialer(&nodes, Roles::CONSULATE, "XB.consulate", leaf, key);
    let line = Line::open(&right, &authority(XA), &port("consular")).await.unwrap();
    assert!(line.ask("nobody's").await.is_ok());
    assert!(
        nodes.client(XB).peers().await.unwrap().iter().all(|peer| peer.connected_out),
        "the pair works on"
    );
}
