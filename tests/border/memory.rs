//! The journal is the truth: what a node remembers is the same whether its index is there or not, and however often it starts.

use crate::harness::{Pair, XA, XB, played};

/// Everything that a node says of a case, its trees and its outbox. How often delivery was tried is not kept.
fn all(
    pair: &Pair,
    side: usize,
    case: &entente_casework::CaseRef,
) -> impl PartialEq + std::fmt::Debug + use<> {
    let outbox = pair.desk(side).outbox(None).unwrap();
    let waiting: Vec<_> =
        outbox.into_iter().map(|t| (t.message, t.kind, t.statement, t.state, t.ended)).collect();
    let trees = pair.trees(side);
    let view = serde_json::to_value(pair.view(side, case)).unwrap();
    // That somebody looked is itself kept: the conduct tree grows by one with each look.
    let shared: Vec<_> = trees.into_iter().filter(|(name, ..)| name.contains("/with/")).collect();
    (waiting, shared, view)
}

#[test]
fn a_node_without_its_index_is_the_same_node() {
    let (mut pair, case) = played(13);
    pair.draft(XA, &case, "B5-interim-placement-notice.toml");
    pair.begin(XA).unwrap();
    pair.draft(XA, &case, "C5-tracing-request.toml");
    let conduct =
        |pair: &Pair, side| pair.trees(side).into_iter().find(|(name, ..)| name.contains("/conduct/"));
    for side in [XA, XB] {
        let before = all(&pair, side, &case);
        let inside = conduct(&pair, side);
        let index = pair.rehearsal().home(side).join("data/store/index");
        for gone in [false, true] {
            pair.cut_power(side);
            assert!(index.exists());
            if gone {
                std::fs::remove_dir_all(&index).unwrap();
            }
            pair.open(side);
            if !gone {
                assert_eq!(conduct(&pair, side), inside);
            }
            assert_eq!(all(&pair, side, &case), before, "index gone: {gone}");
        }
    }
    // And it works on.
    pair.settle();
    assert!(pair.desk(XA).outbox(None).unwrap().is_empty());
    pair.verify();
}
