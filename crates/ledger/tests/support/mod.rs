//! What the tests of the ledger share: signers grown from labels, trees, and an export folder in memory.
#![allow(dead_code, unreachable_pub, reason = "each test file uses another part")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "test code")]

use std::collections::BTreeMap;

use ed25519_dalek::{Signer as _, SigningKey};
use entente_ledger::{
    Checkpoint, ExchangeLeaf, ExportFolder, FolderFault, Hash, KeyKind, LeafKind, Maker, NoteSigner, Opening,
    OpeningReason, Origin, SignedCheckpoint, SignerFault, Tree, VerifierKey, leaf_hash,
};

/// 2026-04-01T08:00:00Z in milliseconds: when the invented trees begin.
pub const START_MS: u64 = 1_775_030_400_000;

/// A signer whose key is SHA-256 of a label: never used outside tests.
pub struct SeedSigner {
    key: SigningKey,
    verifier: VerifierKey,
}

impl SeedSigner {
    pub fn new(name: &str, kind: KeyKind, label: &str) -> Self {
        let seed = Hash::digest(format!("entente test key, {label}").as_bytes());
        let key = SigningKey::from_bytes(seed.as_bytes());
        let verifier = VerifierKey::new(name, kind, key.verifying_key().to_bytes()).unwrap();
        Self { key, verifier }
    }
    pub fn key(&self) -> VerifierKey {
        self.verifier.clone()
    }
}

impl NoteSigner for SeedSigner {
    fn verifier(&self) -> &VerifierKey {
        &self.verifier
    }
    fn sign(&self, message: &[u8]) -> Result<[u8; 64], SignerFault> {
        Ok(self.key.sign(message).to_bytes())
    }
}

pub fn exchange_origin() -> Origin {
    Origin::exchange("XA.ca", "XB.ca", 1, false).unwrap()
}

pub fn owner() -> SeedSigner {
    SeedSigner::new(&exchange_origin().to_string(), KeyKind::Checkpoint, "XA.ca checkpoint")
}

pub fn cosigner() -> SeedSigner {
    SeedSigner::new("entente/XB.ca/cosigner/1", KeyKind::Cosignature, "XB.ca cosignature")
}

/// `count` leaves of an exchange tree: an opening, then statements and acknowledgements in turn.
pub fn exchange_leaves(count: u64) -> Vec<Vec<u8>> {
    (0..count).map(|index| exchange_leaf(index).to_bytes().to_vec()).collect()
}

pub fn exchange_leaf(index: u64) -> ExchangeLeaf {
    let time = START_MS + index * 1_000;
    if index == 0 {
        return Opening { origin: exchange_origin(), ended: None, reason: OpeningReason::First }.leaf(time);
    }
    let number = index.div_ceil(2);
    let (kind, maker) = if index % 2 == 1 {
        (LeafKind::Transmittal, Maker::Owner)
    } else {
        (LeafKind::Acknowledgement, Maker::Partner)
    };
    let digest = Hash::digest(format!("statement {index}").as_bytes());
    ExchangeLeaf::shared(kind, maker, 1, number, time, digest).unwrap()
}

pub fn tree_of(leaves: &[Vec<u8>]) -> Tree {
    leaves.iter().map(|leaf| leaf_hash(leaf)).collect()
}

pub fn head_of(tree: &Tree, size: u64, signer: &SeedSigner) -> SignedCheckpoint {
    let origin = signer.key().name().parse().unwrap();
    Checkpoint { origin, size, root: tree.root_at(size).unwrap() }.sign(signer).unwrap()
}

/// An export in memory.
#[derive(Clone, Default)]
pub struct Folder(pub BTreeMap<String, Vec<u8>>);

impl Folder {
    pub fn export(leaves: &[Vec<u8>], head: &SignedCheckpoint) -> Self {
        let mut folder = Self::default();
        entente_ledger::write_export(
            &tree_of(leaves),
            head,
            &[owner().key(), cosigner().key()],
            |index| leaves.get(usize::try_from(index).ok()?).cloned(),
            |path, bytes| {
                assert!(folder.0.insert(path.to_owned(), bytes.to_vec()).is_none(), "written twice: {path}");
                Ok(())
            },
        )
        .expect("the tree fits its head");
        folder
    }
}

impl ExportFolder for Folder {
    fn read(&mut self, path: &str, bytes_max: usize) -> Result<Option<Vec<u8>>, FolderFault> {
        match self.0.get(path) {
            Some(bytes) if bytes.len() > bytes_max => Err(FolderFault("larger than it may be".into())),
            found => Ok(found.cloned()),
        }
    }
}
