//! The witness and the head lane: what is cosigned, what is refused, what is evidence, and that a defence taken away is seen.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test code")]

mod support;

use entente_ledger::lane::HEAD_GAP_MS;
use entente_ledger::{
    ForkEvidence, HeadAnswer, HeadLane, HeadMoved, HeadRefusal, KeyKind, LaneEvent, LaneFault, LoggedProof,
    NotAFork, Note, NoteFault, Shown, SignedCheckpoint, Tree, Witness, consistency_proof, judge_shown,
};
use proptest::prelude::*;
use support::{SeedSigner, cosigner, exchange_leaves, head_of, owner, tree_of};

fn witness() -> Witness {
    Witness::new(owner().key(), cosigner().key())
}

/// Has a head of `size` of this tree cosigned, proven from what the witness holds.
fn extend(witness: &mut Witness, tree: &Tree, size: u64) -> String {
    let old = witness.held().map_or(0, |held| held.size());
    let proof = consistency_proof(tree, old, size).unwrap();
    let extension = witness.consider(&head_of(tree, size, &owner()).to_bytes(), old, &proof).unwrap();
    let cosigned = extension.cosign(&cosigner(), 1_700_000_000).unwrap();
    witness.adopt(cosigned).unwrap().to_string()
}

/// The tree of `leaves`, and one in which leaf 2 is another.
fn forked(count: u64) -> (Tree, Tree, Vec<Vec<u8>>, Vec<Vec<u8>>) {
    let leaves = exchange_leaves(count);
    let mut others = leaves.clone();
    others[2] = exchange_leaves(count + 8)[usize::try_from(count + 7).unwrap()].clone();
    (tree_of(&leaves), tree_of(&others), leaves, others)
}

#[test]
fn a_growing_tree_is_cosigned_and_survives_a_restart() {
    let tree = tree_of(&exchange_leaves(40));
    let mut witness = witness();
    for size in [0, 1, 1, 7, 8, 31, 40] {
        extend(&mut witness, &tree, size);
        let stored = witness.held().unwrap().to_bytes();
        witness = Witness::restore(owner().key(), cosigner().key(), &stored).unwrap();
        assert_eq!(witness.held().unwrap().size(), size);
        assert_eq!(witness.held().unwrap().head().to_bytes(), head_of(&tree, size, &owner()).to_bytes());
    }
}

#[test]
fn what_does_not_extend_is_refused() {
    let (tree, other, ..) = forked(20);
    let mut witness = witness();
    extend(&mut witness, &tree, 10);
    let offer = |witness: &Witness, tree: &Tree, size, from, proof: &[_]| {
        witness.consider(&head_of(tree, size, &owner()).to_bytes(), from, proof).map(|_| ())
    };
    let right = consistency_proof(&tree, 10, 20).unwrap();
    assert!(offer(&witness, &tree, 20, 10, &right).is_ok(), "control");
    let held = Err(HeadRefusal::OtherSize { held: 10 });
    assert_eq!(offer(&witness, &tree, 20, 0, &[]), held);
    assert_eq!(offer(&witness, &tree, 20, 9, &consistency_proof(&tree, 9, 20).unwrap()), held);
    assert_eq!(offer(&witness, &tree, 9, 10, &[]), Err(HeadRefusal::Smaller { held: 10, offered: 9 }));
    let not_proven = |result| matches!(result, Err(HeadRefusal::NotProven { held: 10, .. }));
    assert!(not_proven(offer(&witness, &tree, 20, 10, &[])));
    assert!(not_proven(offer(&witness, &other, 20, 10, &consistency_proof(&other, 10, 20).unwrap())));
    assert!(not_proven(offer(&witness, &other, 20, 10, &right)));
    let stranger = SeedSigner::new(owner().key().name(), KeyKind::Checkpoint, "a stranger");
    let note = head_of(&tree, 20, &stranger).to_bytes();
    assert!(matches!(witness.consider(&note, 10, &right), Err(HeadRefusal::NotThisTree(_))));
    let elsewhere = SeedSigner::new("entente/XA.ca/with/XC.ca/1", KeyKind::Checkpoint, "XA.ca checkpoint");
    let note = head_of(&tree, 20, &elsewhere).to_bytes();
    assert!(matches!(witness.consider(&note, 10, &right), Err(HeadRefusal::NotThisTree(_))));
    let mut long = head_of(&tree, 20, &owner()).to_bytes();
    long.extend(std::iter::repeat_n(b'x', 5_000));
    assert!(matches!(witness.consider(&long, 10, &right), Err(HeadRefusal::NotThisTree(_))));
}

#[test]
fn two_decisions_on_one_state_do_not_both_give_a_cosignature() {
    let (tree, other, ..) = forked(20);
    let mut witness = witness();
    extend(&mut witness, &tree, 2);
    let decide = |tree: &Tree| {
        let proof = consistency_proof(tree, 2, 20).unwrap();
        let extension = witness.consider(&head_of(tree, 20, &owner()).to_bytes(), 2, &proof).unwrap();
        extension.cosign(&cosigner(), 1).unwrap()
    };
    let (first, second) = (decide(&tree), decide(&other));
    assert!(witness.adopt(first).is_ok());
    assert_eq!(witness.adopt(second).unwrap_err(), HeadMoved);
}

#[test]
fn only_the_own_key_cosigns() {
    let tree = tree_of(&exchange_leaves(3));
    let note = head_of(&tree, 3, &owner()).to_bytes();
    let another = SeedSigner::new("entente/XB.ca/cosigner/1", KeyKind::Cosignature, "another");
    let wrong = witness().consider(&note, 0, &[]).unwrap().cosign(&another, 1);
    assert!(matches!(wrong, Err(NoteFault::WrongKey { .. })));
    let checkpoint_key = witness().consider(&note, 0, &[]).unwrap().cosign(&owner(), 1);
    assert!(matches!(checkpoint_key, Err(NoteFault::WrongKey { .. })));
    assert!(Witness::restore(owner().key(), cosigner().key(), &note).is_err(), "without our own line");
}

#[test]
fn two_heads_of_one_size_are_evidence_for_anyone() {
    let (tree, other, ..) = forked(20);
    let mut witness = witness();
    extend(&mut witness, &tree, 20);
    let note = head_of(&other, 20, &owner()).to_bytes();
    let Err(HeadRefusal::Fork(evidence)) = witness.consider(&note, 20, &[]) else { panic!("no evidence") };
    evidence.verify(&owner().key()).unwrap();
    assert_eq!(evidence.size(), 20);
    let stranger = SeedSigner::new(owner().key().name(), KeyKind::Checkpoint, "a stranger");
    assert!(matches!(evidence.verify(&stranger.key()), Err(NotAFork::Head(_))));
    let own = head_of(&tree, 20, &owner()).to_bytes();
    assert_eq!(ForkEvidence::from_heads(&own, &own, &owner().key()), Err(NotAFork::NoContradiction));
    let longer = head_of(&tree_of(&exchange_leaves(21)), 21, &owner()).to_bytes();
    assert_eq!(ForkEvidence::from_heads(&own, &longer, &owner().key()), Err(NotAFork::NoContradiction));
}

#[test]
fn two_leaves_at_one_index_are_evidence_for_anyone() {
    let (tree, other, leaves, others) = forked(20);
    let proof = |tree: &Tree, leaves: &[Vec<u8>], index: u64, size| {
        let head = head_of(tree, size, &owner());
        let leaf = &leaves[usize::try_from(index).unwrap()];
        LoggedProof::make(tree, index, leaf, &head).unwrap().to_text().into_bytes()
    };
    let (one, two) = (proof(&tree, &leaves, 2, 20), proof(&other, &others, 2, 17));
    let evidence = ForkEvidence::from_proofs(&one, &two, &owner().key()).unwrap();
    evidence.verify(&owner().key()).unwrap();
    let same = proof(&tree, &leaves, 2, 11);
    assert_eq!(ForkEvidence::from_proofs(&one, &same, &owner().key()), Err(NotAFork::NoContradiction));
    let elsewhere = proof(&other, &others, 3, 17);
    assert_eq!(ForkEvidence::from_proofs(&one, &elsewhere, &owner().key()), Err(NotAFork::NoContradiction));
    let swapped = String::from_utf8(two).unwrap().replace("index 2\n", "index 3\n").into_bytes();
    assert!(matches!(ForkEvidence::from_proofs(&one, &swapped, &owner().key()), Err(NotAFork::Proof(_))));
}

#[test]
fn a_note_with_a_broken_line_of_a_known_key_is_thrown_away() {
    let tree = tree_of(&exchange_leaves(3));
    let note = String::from_utf8(head_of(&tree, 3, &owner()).to_bytes()).unwrap();
    let verify = |text: &str| SignedCheckpoint::verify(text.as_bytes(), &owner().key());
    assert!(verify(&note).is_ok(), "control");
    let line = Note::parse(note.as_bytes()).unwrap().signatures()[0].to_string();
    assert!(verify(&format!("{note}{line}\n")).is_err(), "twice");
    assert!(verify(&note.replace("\n3\n", "\n4\n")).is_err(), "another size");
    assert!(verify(&note.replace("\n3\n", "\n03\n")).is_err(), "a leading zero");
    assert!(verify(&note.replacen("\n\n", "\nextension\n\n", 1)).is_err(), "an extension line");
    let stranger = "\u{2014} entente/XC.ca/cosigner/1 AAAAAAAAAAAA";
    assert!(verify(&format!("{note}{stranger}\n")).is_ok(), "lines of unknown keys are ignored");
    assert!(verify(&note.replace('\n', "\r\n")).is_err());
}

#[test]
fn the_lane_offers_once_waits_and_proves_from_what_is_held() {
    let tree = tree_of(&exchange_leaves(30));
    let mut witness = witness();
    extend(&mut witness, &tree, 4);
    let mut lane = HeadLane::new(cosigner().key(), 0);
    let head = head_of(&tree, 30, &owner());
    assert_eq!(lane.offer(0, &head, &tree).unwrap(), None, "nothing wants to be shown");
    lane.want();
    let offer = lane.offer(0, &head, &tree).unwrap().unwrap();
    lane.want();
    assert_eq!(lane.offer(10 * HEAD_GAP_MS, &head, &tree).unwrap(), None, "one is open");
    let Err(HeadRefusal::OtherSize { held }) =
        witness.consider(&offer.checkpoint, offer.old_size, &offer.proof)
    else {
        panic!("proven from the wrong size")
    };
    assert_eq!(lane.answered(&HeadAnswer::Held(held)).unwrap(), LaneEvent::Again);
    assert_eq!(lane.offer(HEAD_GAP_MS - 1, &head, &tree).unwrap(), None, "at most one a second");
    let offer = lane.offer(HEAD_GAP_MS, &head, &tree).unwrap().unwrap();
    assert_eq!(offer.old_size, 4);
    let extension = witness.consider(&offer.checkpoint, offer.old_size, &offer.proof).unwrap();
    let line = witness.adopt(extension.cosign(&cosigner(), 77).unwrap()).unwrap().to_string();
    let LaneEvent::Cosigned { head, cosignature } = lane.answered(&HeadAnswer::Cosigned(line)).unwrap()
    else {
        panic!("not cosigned")
    };
    assert_eq!((cosignature.time_s, head.note().signatures().len()), (77, 2));
    assert_eq!(lane.offer(9 * HEAD_GAP_MS, &head, &tree).unwrap(), None, "nothing new");
    assert_eq!(lane.answered(&HeadAnswer::Held(3)), Err(LaneFault::NothingOffered));
}

#[test]
fn a_lost_offer_is_made_again_and_a_false_line_is_not_believed() {
    let tree = tree_of(&exchange_leaves(5));
    let head = head_of(&tree, 5, &owner());
    let mut lane = HeadLane::new(cosigner().key(), 0);
    lane.want();
    assert!(lane.offer(0, &head, &tree).unwrap().is_some());
    lane.stream_ended();
    assert!(lane.offer(HEAD_GAP_MS, &head, &tree).unwrap().is_some());
    let mut other = witness();
    let line = extend(&mut other, &tree, 4);
    assert!(matches!(lane.answered(&HeadAnswer::Cosigned(line)), Err(LaneFault::Cosignature(_))));
    assert!(lane.offer(2 * HEAD_GAP_MS, &head, &tree).unwrap().is_some(), "offered again");
    assert_eq!(lane.answered(&HeadAnswer::Held(6)).unwrap(), LaneEvent::ClaimsMore { held: 6 });
}

#[test]
fn a_head_of_ours_shown_by_the_partner_tells_a_rollback() {
    let (tree, other, ..) = forked(20);
    let shown = |size, tree_now: &Tree| {
        judge_shown(&head_of(&tree, size, &owner()).to_bytes(), &owner().key(), tree_now)
    };
    assert_eq!(shown(20, &tree), Ok(Shown::Ours { size: 20 }));
    assert_eq!(shown(7, &tree), Ok(Shown::Ours { size: 7 }));
    assert_eq!(shown(20, &tree_of(&exchange_leaves(19))), Ok(Shown::Ahead { size: 20 }));
    assert_eq!(shown(20, &other), Ok(Shown::Another { size: 20 }));
    let stranger = SeedSigner::new(owner().key().name(), KeyKind::Checkpoint, "a stranger");
    let claim = head_of(&tree, 20, &stranger).to_bytes();
    assert!(judge_shown(&claim, &owner().key(), &tree_of(&exchange_leaves(3))).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Whatever two histories an owner shows in whatever order, the witness never cosigns two that contradict each other.
    #[test]
    fn no_two_contradicting_heads_are_cosigned(offers in proptest::collection::vec((any::<bool>(), 0_u64..16, 0_u64..16), 1..24)) {
        let (tree, other, ..) = forked(16);
        let mut witness = witness();
        let mut cosigned: Vec<(u64, bool)> = Vec::new();
        for (fork, size, from) in offers {
            let source = if fork { &other } else { &tree };
            let proof = consistency_proof(source, from.min(size), size).unwrap();
            let note = head_of(source, size, &owner()).to_bytes();
            if let Ok(extension) = witness.consider(&note, from, &proof) {
                witness.adopt(extension.cosign(&cosigner(), 1).unwrap()).unwrap();
                cosigned.push((size, fork));
            }
        }
        prop_assert!(cosigned.is_sorted_by_key(|(size, _)| *size));
        // The histories part at leaf 2: of the heads that have it, all are of one history.
        let mut parted = cosigned.iter().filter(|(size, _)| *size > 2).map(|(_, fork)| *fork);
        let first = parted.next();
        prop_assert!(parted.all(|fork| Some(fork) == first));
    }
}
