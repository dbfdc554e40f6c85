//! What each side says of its tree, and what the other remembers of it.

use jiff::SignedDuration;

use crate::harness::{Pair, XA, XB, played};

/// Lets a minute pass, and each side show its newest head.
fn show_heads(pair: &Pair) {
    let later = pair.desk(XA).clock().now() + SignedDuration::from_mins(1);
    pair.at(later);
    for side in [XA, XB] {
        while pair.show_head(side) {
            let later = pair.desk(XA).clock().now() + SignedDuration::from_mins(1);
            pair.at(later);
        }
    }
}

/// The size of the tree of `side` with its partner, and up to which size the partner cosigned it.
fn cosigned(pair: &Pair, side: usize) -> (u64, Option<u64>) {
    let trees = pair.desk(side).verify(None).unwrap().trees;
    let shared = trees.into_iter().find(|tree| tree.origin.to_string().contains("/with/")).unwrap();
    assert_eq!(shared.wrong, None);
    (shared.entries, shared.cosigners.first().map(|(_, size)| *size))
}

#[test]
fn each_side_cosigns_the_tree_of_the_other() {
    let (mut pair, _) = played(9);
    assert!([XA, XB].iter().all(|side| cosigned(&pair, *side).1.is_none()));
    show_heads(&pair);
    for cut in [false, true] {
        if cut {
            pair.crash(XA);
            pair.crash(XB);
        }
        for side in [XA, XB] {
            let (entries, cosigned) = cosigned(&pair, side);
            assert_eq!(cosigned, Some(entries));
        }
    }
}

#[test]
fn a_node_that_comes_back_from_an_older_copy_is_told_at_the_greeting() {
    let (mut pair, case) = played(9);
    show_heads(&pair);
    let older = pair.kept_copy(XA);
    pair.draft(XA, &case, "E1T-consent-token-first.toml");
    pair.settle();
    show_heads(&pair);
    // A restart alone is nothing.
    pair.crash(XA);
    pair.greet();
    assert_eq!((pair.trouble(XA), pair.trouble(XB)), (None, None));
    pair.restore(XA, &older);
    pair.greet();
    let trouble = pair.trouble(XA).unwrap();
    assert!(trouble.contains("rolled back"), "{trouble}");
}
