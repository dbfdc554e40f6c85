//! Two processes that are killed while messages cross, and started again: each message has one effect and one answer, and both
//! ledgers verify.

use entente_transport::operator::CaseName;
use jiff::Timestamp;

use crate::harness::{Nodes, XA, XB};

/// How many messages cross while a node is killed.
const BURST: usize = 12;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nodes_that_are_killed_while_a_burst_crosses_lose_nothing_and_do_nothing_twice() {
    let mut nodes = Nodes::start().await;
    let case = nodes.open_case(XA).await;
    let told = nodes.tell_of_a_child(case).await;
    nodes.settled(XA, told).await;
    let mut sent = Vec::new();
    for at in 0..BURST {
        sent.push(nodes.send(XA, case, "C5-tracing-request.toml").await);
        match at {
            3 | 9 => {
                nodes.kill(XB).await;
                nodes.restart(XB).await;
            }
            6 => {
                nodes.kill(XA).await;
                nodes.restart(XA).await;
            }
            _ => {}
        }
    }
    let mut numbers = Vec::new();
    for message in &sent {
        let delivery = nodes.settled(XA, *message).await;
        assert_eq!(delivery.verdict.as_deref(), Some("ACCEPTED"));
        numbers.push(delivery.number);
    }
    // Given in the order in which they were sent, each once, none left out.
    let first = numbers[0];
    assert!(numbers.iter().copied().eq((first..).take(BURST)), "{numbers:?}");
    assert_eq!(nodes.received(XB, case, "C5").await, BURST);
    assert!(nodes.client(XA).outbox(None).await.unwrap().is_empty());
    nodes.verified().await;
}

#[tokio::test]
async fn a_stopped_node_without_its_index_starts_as_the_same_node() {
    let mut nodes = Nodes::start().await;
    let case = nodes.open_case(XA).await;
    let told = nodes.tell_of_a_child(case).await;
    nodes.settled(XA, told).await;
    nodes.verified().await;
    let name = CaseName::Shared(case);
    nodes.kill(XB).await;
    let waiting = nodes.send(XA, case, "C5-tracing-request.toml").await;
    let view = nodes.client(XA).show(name.clone()).await.unwrap();
    let now: Timestamp = nodes.client(XA).clock().await.unwrap().now;
    nodes.stop(XA).await;
    let index = nodes.rehearsal().home(XA).join("data/store/index");
    std::fs::remove_dir_all(&index).unwrap();
    nodes.restart(XA).await;
    let again = nodes.client(XA).show(name).await.unwrap();
    assert!(
        nodes.client(XA).clock().await.unwrap().now
            >= now.checked_sub(jiff::SignedDuration::from_mins(5)).unwrap()
    );
    assert!(serde_json::to_value(&again).unwrap() == serde_json::to_value(&view).unwrap());
    assert!(index.exists());
    let outbox = nodes.client(XA).outbox(None).await.unwrap();
    assert_eq!(outbox.iter().map(|delivery| delivery.message).collect::<Vec<_>>(), [waiting]);
    nodes.restart(XB).await;
    assert_eq!(nodes.settled(XA, waiting).await.verdict.as_deref(), Some("ACCEPTED"));
    nodes.verified().await;
}
