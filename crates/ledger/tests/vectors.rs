//! Published inclusion and consistency proofs, good and malformed, of the transparency-dev/merkle project (Apache-2.0). Read
//! from the folder that `ENTENTE_VECTORS` names, or from `../shared/vectors` beside the project; never copied into it.
#![expect(clippy::unwrap_used, clippy::print_stderr, reason = "test code")]

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use entente_ledger::{Hash, verify_consistency, verify_inclusion};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Inclusion {
    leaf_idx: u64,
    tree_size: u64,
    root: Option<String>,
    leaf_hash: Option<String>,
    proof: Option<Vec<String>>,
    desc: String,
    want_err: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Consistency {
    size1: u64,
    size2: u64,
    root1: Option<String>,
    root2: Option<String>,
    proof: Option<Vec<String>>,
    desc: String,
    want_err: bool,
}

/// The folder of vectors; none if this machine has none and nobody said that it should.
fn folder() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("ENTENTE_VECTORS") {
        let named = PathBuf::from(named);
        assert!(named.is_dir(), "ENTENTE_VECTORS names no folder: {}", named.display());
        return Some(named);
    }
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/vectors");
    let found = beside.is_dir().then_some(beside);
    if found.is_none() {
        eprintln!(
            "no published vectors on this machine: set ENTENTE_VECTORS to check them; golden files and oracles are checked anyway"
        );
    }
    found
}

fn json_files(under: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(under).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            json_files(&path, into);
        } else if path.extension().is_some_and(|end| end == "json") {
            into.push(path);
        }
    }
}

/// A hash as a careful reader takes it: base64 of exactly 32 bytes, or nothing.
fn hash(text: Option<&String>) -> Option<Hash> {
    STANDARD.decode(text?).unwrap().try_into().ok().map(Hash::from_bytes)
}

/// A root of a vector. Some are short words where only their equality matters; they are told apart by filling them up.
fn root(text: Option<&String>) -> Option<Hash> {
    let mut bytes = STANDARD.decode(text?).unwrap();
    if bytes.len() < 32 {
        bytes.resize(32, 0);
    }
    bytes.try_into().ok().map(Hash::from_bytes)
}

fn path(proof: Option<Vec<String>>) -> Option<Vec<Hash>> {
    proof.unwrap_or_default().iter().map(|text| hash(Some(text))).collect()
}

/// Runs all files of one kind and answers how many were to be taken and how many refused.
fn run(kind: &str, accepted: impl Fn(&str) -> (bool, bool, String)) -> Option<(u32, u32)> {
    let mut files = Vec::new();
    json_files(&folder()?.join("rfc6962/testdata").join(kind), &mut files);
    let (mut good, mut bad) = (0, 0);
    for file in files {
        let (accepted, want_err, desc) = accepted(&std::fs::read_to_string(&file).unwrap());
        assert_eq!(accepted, !want_err, "{}: {desc}", file.display());
        if want_err { bad += 1 } else { good += 1 }
    }
    Some((good, bad))
}

#[test]
fn published_inclusion_proofs() {
    let counted = run("inclusion", |text| {
        let case: Inclusion = serde_json::from_str(text).unwrap();
        let (root, leaf) = (root(case.root.as_ref()), hash(case.leaf_hash.as_ref()));
        let accepted = match (root, leaf, path(case.proof)) {
            (Some(root), Some(leaf), Some(path)) => {
                verify_inclusion(&leaf, case.leaf_idx, case.tree_size, &path, &root).is_ok()
            }
            _ => false,
        };
        (accepted, case.want_err, case.desc)
    });
    assert!(counted.is_none_or(|(good, bad)| good >= 5 && bad >= 50), "{counted:?}");
}

#[test]
fn published_consistency_proofs() {
    let counted = run("consistency", |text| {
        let case: Consistency = serde_json::from_str(text).unwrap();
        let (old, new) = (root(case.root1.as_ref()), root(case.root2.as_ref()));
        let accepted = match (old, new, path(case.proof)) {
            (Some(old), Some(new), Some(path)) => {
                verify_consistency(case.size1, &old, case.size2, &new, &path).is_ok()
            }
            _ => false,
        };
        (accepted, case.want_err, case.desc)
    });
    assert!(counted.is_none_or(|(good, bad)| good >= 5 && bad >= 50), "{counted:?}");
}
