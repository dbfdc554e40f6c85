//! The program as a person runs it: exports in a temporary folder, words, JSON and exit codes.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test code")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use ed25519_dalek::{Signer as _, SigningKey};
use entente_ledger::{
    Checkpoint, ExchangeLeaf, FolderFault, Hash, KeyKind, LeafKind, LoggedProof, Maker, NoteSigner, Opening,
    OpeningReason, Origin, SignedCheckpoint, SignerFault, Tree, VerifierKey, Witness, leaf_hash,
    write_export,
};
use tempfile::TempDir;

struct SeedSigner(SigningKey, VerifierKey);

impl SeedSigner {
    fn new(name: &str, kind: KeyKind, label: &str) -> Self {
        let key = SigningKey::from_bytes(Hash::digest(label.as_bytes()).as_bytes());
        let verifier = VerifierKey::new(name, kind, key.verifying_key().to_bytes()).unwrap();
        Self(key, verifier)
    }
}

impl NoteSigner for SeedSigner {
    fn verifier(&self) -> &VerifierKey {
        &self.1
    }
    fn sign(&self, message: &[u8]) -> Result<[u8; 64], SignerFault> {
        Ok(self.0.sign(message).to_bytes())
    }
}

fn origin() -> Origin {
    Origin::exchange("XA.ca", "XB.ca", 1, false).unwrap()
}

fn owner() -> SeedSigner {
    SeedSigner::new(&origin().to_string(), KeyKind::Checkpoint, "owner of the invented tree")
}

fn cosigner() -> SeedSigner {
    SeedSigner::new("entente/XB.ca/cosigner/1", KeyKind::Cosignature, "its invented cosigner")
}

fn leaves(word: &str) -> Vec<Vec<u8>> {
    let opening = Opening { origin: origin(), ended: None, reason: OpeningReason::First }.leaf(1_000);
    let statements = (1..300_u64).map(|number| {
        let digest = Hash::digest(format!("{word} {number}").as_bytes());
        ExchangeLeaf::shared(LeafKind::Transmittal, Maker::Owner, 1, number, number * 1_000, digest).unwrap()
    });
    std::iter::once(opening).chain(statements).map(|leaf| leaf.to_bytes().to_vec()).collect()
}

fn tree(leaves: &[Vec<u8>]) -> Tree {
    leaves.iter().map(|leaf| leaf_hash(leaf)).collect()
}

fn cosigned(leaves: &[Vec<u8>]) -> SignedCheckpoint {
    let tree = tree(leaves);
    let head = Checkpoint { origin: origin(), size: leaves.len() as u64, root: tree.root() };
    let head = head.sign(&owner()).unwrap();
    let witness = Witness::new(owner().1, cosigner().1);
    let extension = witness.consider(&head.to_bytes(), 0, &[]).unwrap();
    let stored = extension.cosign(&cosigner(), 1_775_030_460).unwrap().to_persist();
    SignedCheckpoint::verify(&stored, &owner().1).unwrap()
}

/// A temporary folder with a keys file and an export of an invented tree.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(TempDir::new().unwrap());
        place.write("trusted", format!("# by telephone\n{}\n{}\n", owner().1, cosigner().1).as_bytes());
        place.export(&cosigned(&leaves("statement")));
        place
    }
    fn export(&self, head: &SignedCheckpoint) {
        let leaves = leaves("statement");
        let write = |path: &str, bytes: &[u8]| {
            self.write(&format!("export/{path}"), bytes);
            Ok::<(), FolderFault>(())
        };
        write_export(&tree(&leaves), head, &[], |at| leaves.get(usize::try_from(at).ok()?).cloned(), write)
            .unwrap();
    }
    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
    fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        std::fs::write(self.path(name), bytes).unwrap();
    }
    fn proof(&self, name: &str, leaves: &[Vec<u8>], index: u64) {
        let leaf = &leaves[usize::try_from(index).unwrap()];
        let proof = LoggedProof::make(&tree(leaves), index, leaf, &cosigned(leaves)).unwrap();
        self.write(name, proof.to_text().as_bytes());
    }
    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_entente-verify"));
        command.args(arguments).current_dir(self.0.path()).output().unwrap()
    }
}

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

const TREE: [&str; 5] = ["--json", "tree", "export", "--keys", "trusted"];

#[test]
fn a_whole_tree_verifies_and_the_limits_are_said() {
    let place = Place::new();
    let output = place.run(&["tree", "export", "--keys", "trusted", "--require-cosignatures"]);
    let words = String::from_utf8(output.stdout.clone()).unwrap();
    assert_eq!(code(&output), Some(0), "{words}");
    assert!(words.contains("every entry is as it was when the head was signed"), "{words}");
    assert!(words.contains("cosigned by entente/XB.ca/cosigner/1 at 2026-04-01T08:01:00Z"), "{words}");
    assert!(words.contains("this does not prove:"), "{words}");
    assert!(!words.to_lowercase().contains("complian"), "{words}");
    let found = json(&place.run(&TREE));
    assert_eq!((&found["ok"], &found["entries"]), (&true.into(), &300.into()));
    assert_eq!(found["tree"], "entente/XA.ca/with/XB.ca/1");
}

#[test]
fn one_changed_byte_names_the_entry() {
    let place = Place::new();
    let bundle = "export/tile/entries/001.p/44";
    let mut bytes = std::fs::read(place.path(bundle)).unwrap();
    bytes[7 * 88 + 40] ^= 1;
    place.write(bundle, &bytes);
    let output = place.run(&TREE);
    assert_eq!(code(&output), Some(3));
    assert_eq!((&json(&output)["ok"], &json(&output)["entry"]), (&false.into(), &263.into()));
    let words = String::from_utf8(place.run(&TREE[1..]).stdout).unwrap();
    assert!(words.contains("NOT VERIFIED") && words.contains("look at entry 263"), "{words}");
}

#[test]
fn a_missing_cosignature_is_found_only_when_asked_for() {
    let place = Place::new();
    let mut head = String::from_utf8(cosigned(&leaves("statement")).to_bytes()).unwrap();
    let at = head.rfind('\u{2014}').unwrap();
    head.truncate(at);
    place.write("export/checkpoint", head.as_bytes());
    let output = place.run(&TREE[1..]);
    assert_eq!(code(&output), Some(0));
    assert!(String::from_utf8(output.stdout).unwrap().contains("only the owner vouches"));
    let output = place.run(&[&TREE[..], &["--require-cosignatures"]].concat());
    assert_eq!(code(&output), Some(3));
}

#[test]
fn entries_and_forks() {
    let place = Place::new();
    let (ours, forged) = (leaves("statement"), leaves("another"));
    place.proof("a", &ours, 41);
    place.proof("b", &forged, 41);
    place.proof("c", &forged, 42);
    let keys = ["--keys", "trusted"];
    let run = |arguments: &[&str]| place.run(&[&["--json"], arguments, &keys].concat());
    let entry = run(&["entry", "a"]);
    assert_eq!((code(&entry), &json(&entry)["entry"]), (Some(0), &41.into()));
    let words = String::from_utf8(place.run(&["entry", "a", "--keys", "trusted"]).stdout).unwrap();
    assert!(words.contains("entry 41: transmittal of the owner, number 41 of incarnation 1"), "{words}");
    let fork = run(&["fork", "a", "b"]);
    assert_eq!((code(&fork), &json(&fork)["result"]), (Some(3), &"forked".into()));
    let none = run(&["fork", "a", "c"]);
    assert_eq!((code(&none), &json(&none)["result"]), (Some(0), &"no contradiction".into()));
    place.write("h1", &cosigned(&ours).to_bytes());
    place.write("h2", &cosigned(&forged).to_bytes());
    assert_eq!(json(&run(&["fork", "h1", "h2"]))["result"], "forked");
    assert_eq!(json(&run(&["fork", "h1", "h1"]))["result"], "no contradiction");
    let moved = std::fs::read_to_string(place.path("a")).unwrap().replace("index 41\n", "index 40\n");
    place.write("moved", moved.as_bytes());
    assert_eq!(code(&run(&["entry", "moved"])), Some(3));
}

#[test]
fn what_cannot_be_checked_is_no_finding() {
    let place = Place::new();
    place.write("strangers", format!("{}\n", cosigner().1).as_bytes());
    place.write("broken", b"no key\n");
    for (folder, keys, said) in [
        ("export", "strangers", "no key for `entente/XA.ca/with/XB.ca/1`"),
        ("export", "broken", "line 1"),
        ("export", "nowhere", "`nowhere` could not be read"),
        ("nowhere", "trusted", "`checkpoint` is missing"),
    ] {
        let output = place.run(&["tree", folder, "--keys", keys]);
        let words = String::from_utf8(output.stderr.clone()).unwrap();
        assert_eq!(code(&output), Some(1), "{words}");
        assert!(words.contains(said), "{words}");
        assert!(output.stdout.is_empty());
    }
    assert_eq!(code(&place.run(&["tree", "export"])), Some(2), "no keys given");
    assert_eq!(code(&place.run(&[])), Some(2));
}

#[test]
fn the_golden_proof_verifies() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/ledger");
    let output = Command::new(env!("CARGO_BIN_EXE_entente-verify"))
        .args(["entry", "entry-3.v1.tlog-proof", "--keys", "keys.v1.txt", "--require-cosignatures"])
        .current_dir(golden)
        .output()
        .unwrap();
    assert_eq!(code(&output), Some(0), "{output:?}");
}
