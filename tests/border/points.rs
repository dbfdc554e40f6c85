//! A node ends at a named place, as a power cut there would end it: between commit and answer, before and after a message leaves,
//! before an answer is written down. Each time one effect and one answer, the same bytes on both sides. The places exist only with the
//! feature `crash-points`; without it the last test shows that the program does not know them.

use std::collections::BTreeMap;

use crate::harness::{Nodes, XA, XB};

/// Where an acknowledgement stands in the leaves of an exported tree, and for which numbers.
async fn answers(nodes: &Nodes, side: usize, maker: u8) -> BTreeMap<u64, Vec<u8>> {
    const LEAF_BYTES: usize = 86;
    const ACKNOWLEDGEMENT: u8 = 3;
    let trees = nodes.client(side).verify(None).await.unwrap().trees;
    let tree = trees.into_iter().find(|tree| tree.tree.contains("/with/")).unwrap().tree;
    let files = nodes.client(side).export(tree).await.unwrap();
    let mut answers = BTreeMap::new();
    for file in files.iter().filter(|file| file.path.starts_with("tile/entries/")) {
        // Each entry stands behind its length in two bytes.
        for leaf in file.bytes.chunks(LEAF_BYTES + 2).map(|entry| &entry[2..]) {
            if leaf[1] == ACKNOWLEDGEMENT | maker {
                let number = u64::from_be_bytes(leaf[6..14].try_into().unwrap());
                answers.insert(number, leaf[22..54].to_vec());
            }
        }
    }
    answers
}

/// One message crosses while a node ends at a place; then everything is as if nothing had happened.
#[cfg_attr(not(feature = "crash-points"), expect(dead_code, reason = "only with the feature"))]
async fn a_power_cut_at(side: usize, place: &str) {
    let mut nodes = Nodes::start().await;
    let case = nodes.open_case(XA).await;
    let told = nodes.tell_of_a_child(case).await;
    nodes.settled(XA, told).await;
    // The partner is away, so that the message waits until both are there.
    nodes.kill(XB).await;
    nodes.stop(XA).await;
    if side == XA {
        nodes.restart_to_crash(XA, place).await;
    } else {
        nodes.restart(XA).await;
    }
    let message = nodes.send(XA, case, "C5-tracing-request.toml").await;
    if side == XB {
        nodes.restart_to_crash(XB, place).await;
    } else {
        nodes.restart(XB).await;
    }
    nodes.gone(side).await;
    nodes.restart(side).await;
    let delivery = nodes.settled(XA, message).await;
    assert_eq!(delivery.verdict.as_deref(), Some("ACCEPTED"), "{place}");
    assert_eq!(nodes.received(XB, case, "C5").await, 1, "{place}");
    nodes.verified().await;
    let (given, taken) = (answers(&nodes, XB, 0).await, answers(&nodes, XA, 0x80).await);
    assert!(given.contains_key(&delivery.number) && given == taken, "{place}: one answer, the same bytes");
}

#[cfg(feature = "crash-points")]
mod with_places {
    use super::{XA, XB, a_power_cut_at};

    #[tokio::test]
    async fn the_receiver_ends_between_commit_and_answer() {
        a_power_cut_at(XB, "desk.answer-committed").await;
    }

    #[tokio::test]
    async fn the_sender_ends_before_the_message_is_sent() {
        a_power_cut_at(XA, "desk.departure-decided").await;
    }

    #[tokio::test]
    async fn the_sender_ends_when_it_is_sent_and_has_not_left() {
        a_power_cut_at(XA, "desk.departure-committed").await;
    }

    #[tokio::test]
    async fn the_sender_ends_after_the_message_left() {
        a_power_cut_at(XA, "postman.frame-sent").await;
    }

    #[tokio::test]
    async fn the_sender_ends_before_it_wrote_the_answer_down() {
        a_power_cut_at(XA, "desk.answer-taken").await;
    }
}

#[cfg(not(feature = "crash-points"))]
#[tokio::test]
async fn the_program_as_it_is_shipped_knows_no_such_place() {
    let mut nodes = Nodes::start().await;
    let case = nodes.open_case(XA).await;
    nodes.kill(XB).await;
    nodes.restart_to_crash(XB, "desk.answer-committed").await;
    let told = nodes.tell_of_a_child(case).await;
    assert_eq!(nodes.settled(XA, told).await.verdict.as_deref(), Some("ACCEPTED"));
    nodes.verified().await;
    assert_eq!(answers(&nodes, XB, 0).await, answers(&nodes, XA, 0x80).await);
}
