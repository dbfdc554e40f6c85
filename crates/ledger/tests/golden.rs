//! Our own formats against the files in `tests/golden/ledger`: a change of one byte is red. Files are never edited; a new
//! version of a format adds files. A file that does not exist yet is written by `ENTENTE_BLESS_NEW=1 cargo test -p entente-ledger`.
#![expect(clippy::unwrap_used, clippy::panic, reason = "test code")]

mod support;

use std::path::Path;

use entente_ledger::{
    AnchorKey, Checkpoint, ConductLeaf, Ended, ExchangeLeaf, Hash, KeyKind, LeafKind, LoggedProof, Maker,
    Opening, OpeningReason, Origin, SignedCheckpoint, Witness, verify_export,
};
use support::{
    Folder, START_MS, SeedSigner, cosigner, exchange_leaves, exchange_origin, head_of, owner, tree_of,
};

/// Compares with a golden file, or writes one that is missing when asked to. Never overwrites.
fn golden(name: &str, bytes: &[u8]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/ledger").join(name);
    match std::fs::read(&path) {
        Ok(expected) => assert!(
            expected == bytes,
            "{name} is no longer what it was:\nexpected {}\nfound    {}",
            expected.escape_ascii(),
            bytes.escape_ascii()
        ),
        Err(_) if std::env::var_os("ENTENTE_BLESS_NEW").is_some() => {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, bytes).unwrap();
        }
        Err(error) => panic!("{name}: {error}; ENTENTE_BLESS_NEW=1 writes a golden file that is missing"),
    }
}

fn conduct_head() -> Checkpoint {
    let origin = Origin::conduct("XA.ca", 1, false).unwrap();
    Checkpoint { origin, size: 12, root: Hash::digest(b"an invented conduct root") }
}

#[test]
fn leaves() {
    for kind in LeafKind::ALL.into_iter().filter(|kind| kind.is_shared()) {
        for maker in [Maker::Owner, Maker::Partner] {
            let digest = Hash::digest(kind.word().as_bytes());
            let leaf = ExchangeLeaf::shared(kind, maker, 1, 41, START_MS + 7, digest).unwrap();
            assert_eq!(ExchangeLeaf::from_bytes(&leaf.to_bytes()).unwrap(), leaf);
            let who = if maker == Maker::Owner { "sent" } else { "received" };
            golden(&format!("leaf-{}-{who}.v1.hex", kind.word()), &line(&leaf.to_bytes()));
        }
    }
    let conduct = ConductLeaf::commit([7; 16], START_MS, &[9; 32], b"an invented entry");
    assert!(conduct.opens(&[9; 32], b"an invented entry"));
    assert!(!conduct.opens(&[8; 32], b"an invented entry") && !conduct.opens(&[9; 32], b"another"));
    assert_eq!(ConductLeaf::from_bytes(&conduct.to_bytes()).unwrap(), conduct);
    golden("leaf-conduct.v1.hex", &line(&conduct.to_bytes()));
}

fn line(bytes: &[u8]) -> Vec<u8> {
    format!("{}\n", hex::encode(bytes)).into_bytes()
}

#[test]
fn openings() {
    let first = Opening { origin: exchange_origin(), ended: None, reason: OpeningReason::First };
    let again = Opening {
        origin: Origin::exchange("XA.ca", "XB.ca", 2, false).unwrap(),
        ended: Some(Ended { origin: exchange_origin(), head: Some((41, Hash::digest(b"an invented root"))) }),
        reason: OpeningReason::Restored,
    };
    let unseen = Opening {
        origin: Origin::conduct("XA.ca", 3, true).unwrap(),
        ended: Some(Ended { origin: Origin::conduct("XA.ca", 2, true).unwrap(), head: None }),
        reason: OpeningReason::KeyLost,
    };
    for (name, opening) in [("first", &first), ("restored", &again), ("unseen", &unseen)] {
        assert_eq!(&Opening::from_text(&opening.to_text()).unwrap(), opening);
        golden(&format!("opening-{name}.v1.txt"), opening.to_text().as_bytes());
    }
    golden("leaf-opening.v1.hex", &line(&again.leaf(START_MS).to_bytes()));
    for bad in
        ["", "entente/opening/v1\n", "entente/opening/v2\ntree x\nafter none\nhead none\nreason FIRST\n"]
    {
        assert!(Opening::from_text(bad).is_err());
    }
    let claims = again.to_text().replace("after entente/XA.ca/with/XB.ca/1", "after none");
    assert!(Opening::from_text(&claims).is_err(), "a head of no tree");
}

#[test]
fn anchors() {
    let newest = Checkpoint { size: 3, root: Hash::digest(b"an invented head"), origin: exchange_origin() };
    let anchored = AnchorKey::from_entropy([5; 32]).anchor(1, START_MS, &conduct_head(), Some(&newest));
    golden("leaf-anchor.v1.hex", &line(&anchored.leaf.to_bytes()));
    assert!(anchored.key.opens(&anchored.leaf, &conduct_head()));
    let other = Checkpoint { size: 13, ..conduct_head() };
    assert!(!anchored.key.opens(&anchored.leaf, &other));
    let silent = AnchorKey::from_entropy([6; 32]).anchor(1, START_MS, &conduct_head(), None);
    assert!(silent.leaf.second().is_zero());
    assert_eq!(ExchangeLeaf::from_bytes(&silent.leaf.to_bytes()).unwrap(), silent.leaf);
    assert_eq!(format!("{:?}", silent.key), "OpenedAnchorKey(...)");
}

/// A head of five leaves that the partner cosigned at a fixed second.
fn cosigned() -> (Vec<Vec<u8>>, SignedCheckpoint) {
    let leaves = exchange_leaves(5);
    let head = head_of(&tree_of(&leaves), 5, &owner());
    let mut witness = Witness::new(owner().key(), cosigner().key());
    let extension = witness.consider(&head.to_bytes(), 0, &[]).unwrap();
    let cosigned = extension.cosign(&cosigner(), START_MS / 1_000 + 60).unwrap();
    let stored = cosigned.to_persist();
    golden("cosigned-checkpoint.v1.txt", &stored);
    let line = witness.adopt(cosigned).unwrap();
    golden("cosignature.v1.txt", format!("{line}\n").as_bytes());
    let again = Witness::restore(owner().key(), cosigner().key(), &stored).unwrap();
    assert_eq!(again.held(), witness.held());
    (leaves, SignedCheckpoint::verify(&stored, &owner().key()).unwrap())
}

#[test]
fn heads_and_proofs() {
    let (leaves, cosigned) = cosigned();
    golden("checkpoint.v1.txt", &head_of(&tree_of(&leaves), 5, &owner()).to_bytes());
    golden("keys.v1.txt", format!("{}\n{}\n", owner().key(), cosigner().key()).as_bytes());
    let rehearsal = Origin::exchange("XA.ca", "XB.ca", 1, true).unwrap().to_string();
    let signer = SeedSigner::new(&rehearsal, KeyKind::Checkpoint, "XA.ca rehearsal");
    golden("checkpoint-rehearsal.v1.txt", &head_of(&tree_of(&leaves), 5, &signer).to_bytes());
    let proof = LoggedProof::make(&tree_of(&leaves), 3, &leaves[3], &cosigned).unwrap();
    golden("entry-3.v1.tlog-proof", proof.to_text().as_bytes());
    let proven = LoggedProof::parse(proof.to_text().as_bytes()).unwrap();
    assert_eq!(proven, proof);
    let proven = proven.verify(&owner().key(), &[cosigner().key()]).unwrap();
    assert_eq!((proven.index, proven.head.size, proven.cosignatures.len()), (3, 5, 1));
}

#[test]
fn exports() {
    let (leaves, cosigned) = cosigned();
    let mut folder = Folder::export(&leaves, &cosigned);
    let names: Vec<_> = folder.0.keys().cloned().collect();
    assert_eq!(names, ["checkpoint", "keys", "tile/0/000.p/5", "tile/entries/000.p/5"]);
    golden("export-entries.v1.hex", &line(&folder.0["tile/entries/000.p/5"]));
    golden("export-leaf-hashes.v1.hex", &line(&folder.0["tile/0/000.p/5"]));
    let trust = entente_ledger::Trust { owner: owner().key(), cosigners: vec![cosigner().key()] };
    assert_eq!(verify_export(&mut folder, &trust).unwrap().tree.size, 5);
}
