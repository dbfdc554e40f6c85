//! The three checks. Reads files, asks the ledger, answers what was found; words and exit codes are in `report`.

use std::path::{Path, PathBuf};

use entente_ledger::checkpoint::Checkpoint;
use entente_ledger::export::{KEYS_BYTES_MAX, parse_keys, read_checkpoint};
use entente_ledger::logged::LOGGED_PROOF_BYTES_MAX;
use entente_ledger::note::NOTE_BYTES_MAX;
use entente_ledger::{
    CheckpointFault, ConductLeaf, Cosignature, ExchangeLeaf, ExportFault, ForkEvidence, Hash, KeyKind,
    LeafFault, LoggedFault, LoggedProof, NotAFork, Note, NoteFault, Tally, TreeKind, Trust, VerifierKey,
    VerifyFault, verify_export,
};

use crate::folder::{Folder, Unreadable, read_file};

/// The check could not be made: nothing is said about the export.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    #[error("`{}`, line {line}: not a verifier key", .path.display())]
    Key {
        path: PathBuf,
        line: usize,
        #[source]
        source: NoteFault,
    },
    #[error("`{}` is not text", .path.display())]
    KeysText { path: PathBuf },
    #[error("the key file has no key for `{origin}`; take it from the agreement package of that authority")]
    NoKey { origin: String },
    #[error("`{}` could not be read", .path.display())]
    Folder {
        path: PathBuf,
        #[source]
        source: ExportFault,
    },
}

/// What is wrong, as the check found it.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Finding {
    #[error("the export does not verify")]
    Export(#[source] ExportFault),
    #[error("the head is none")]
    Head(#[source] CheckpointFault),
    #[error("the proof does not verify")]
    Proof(#[source] LoggedFault),
    #[error("the entry is not a leaf that this program knows")]
    Leaf(#[source] LeafFault),
    #[error("the head is not cosigned by `{name}`")]
    NotCosigned { name: String },
    #[error("the two files are no evidence of a fork")]
    NoFork(#[source] NotAFork),
}

impl Finding {
    /// The entry that was changed, is missing, or does not fit, where it can be named.
    pub(crate) fn entry(&self) -> Option<u64> {
        match self {
            Self::Export(ExportFault::Tree(fault)) => match fault {
                VerifyFault::Changed { index, .. }
                | VerifyFault::Missing { index }
                | VerifyFault::RecordedHash { index }
                | VerifyFault::NotALeaf { index, .. }
                | VerifyFault::Opening { index }
                | VerifyFault::NumberTwice { index, .. } => Some(*index),
                VerifyFault::Rewritten { first_difference } => *first_difference,
                VerifyFault::Short { .. } => None,
            },
            _ => None,
        }
    }
}

/// What holds.
#[derive(Debug)]
pub(crate) enum Held {
    Tree { tally: Tally },
    Entry { index: u64, leaf_hash: Hash, about: String },
    Fork { evidence: ForkEvidence },
    NoContradiction,
}

/// How a check ended.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// The tree, as its head names it.
    pub(crate) origin: String,
    /// The head, if its signature held.
    pub(crate) head: Option<Checkpoint>,
    pub(crate) cosignatures: Vec<Cosignature>,
    pub(crate) result: Result<Held, Finding>,
}

fn read_keys(path: &Path) -> Result<Vec<VerifierKey>, Failure> {
    let bytes = read_file(path, KEYS_BYTES_MAX)?;
    let text = String::from_utf8(bytes).map_err(|_| Failure::KeysText { path: path.to_owned() })?;
    parse_keys(&text).map_err(|(line, source)| Failure::Key { path: path.to_owned(), line, source })
}

/// The trust for the tree that a note claims to be of. That the claim is true is checked with the key.
fn trust(note: &[u8], keys: &Path) -> Result<Result<Trust, CheckpointFault>, Failure> {
    let keys = read_keys(keys)?;
    let claimed = match Note::parse(note)
        .map_err(CheckpointFault::from)
        .and_then(|note| Checkpoint::from_text(note.text()))
    {
        Ok(checkpoint) => checkpoint.origin.to_string(),
        Err(fault) => return Ok(Err(fault)),
    };
    let (owners, cosigners): (Vec<_>, Vec<_>) =
        keys.into_iter().partition(|key| key.kind() == KeyKind::Checkpoint);
    match owners.into_iter().find(|key| key.name() == claimed) {
        Some(owner) => Ok(Ok(Trust { owner, cosigners })),
        None => Err(Failure::NoKey { origin: claimed }),
    }
}

fn not_a_head(fault: CheckpointFault) -> Outcome {
    Outcome { origin: String::new(), head: None, cosignatures: Vec::new(), result: Err(Finding::Head(fault)) }
}

/// The first expected cosigner without a line.
fn uncosigned(trust: &Trust, found: &[Cosignature], required: bool) -> Option<Finding> {
    let mut expected = trust.cosigners.iter().filter(|_| required);
    let missing = expected.find(|key| !found.iter().any(|cosignature| cosignature.name == key.name()))?;
    Some(Finding::NotCosigned { name: missing.name().to_owned() })
}

pub(crate) fn tree(path: &Path, keys: &Path, required: bool) -> Result<Outcome, Failure> {
    let mut folder = Folder::new(path);
    let note =
        read_checkpoint(&mut folder).map_err(|source| Failure::Folder { path: path.to_owned(), source })?;
    let trust = match trust(&note, keys)? {
        Ok(trust) => trust,
        Err(fault) => return Ok(not_a_head(fault)),
    };
    let origin = trust.owner.name().to_owned();
    match verify_export(&mut folder, &trust) {
        Ok(export) => {
            let finding = uncosigned(&trust, &export.cosignatures, required);
            let result = finding.map_or(Ok(Held::Tree { tally: export.tree.tally }), Err);
            Ok(Outcome { origin, head: Some(export.head), cosignatures: export.cosignatures, result })
        }
        // What the disk did is no finding about the ledger.
        Err(source @ ExportFault::Folder { .. }) => Err(Failure::Folder { path: path.to_owned(), source }),
        Err(fault) => {
            let result = Err(Finding::Export(fault));
            Ok(Outcome { origin, head: None, cosignatures: Vec::new(), result })
        }
    }
}

pub(crate) fn entry(path: &Path, keys: &Path, required: bool) -> Result<Outcome, Failure> {
    let proof = match LoggedProof::parse(&read_file(path, LOGGED_PROOF_BYTES_MAX)?) {
        Ok(proof) => proof,
        Err(fault) => {
            let result = Err(Finding::Proof(fault));
            return Ok(Outcome { origin: String::new(), head: None, cosignatures: Vec::new(), result });
        }
    };
    let trust = match trust(proof.checkpoint.as_bytes(), keys)? {
        Ok(trust) => trust,
        Err(fault) => return Ok(not_a_head(fault)),
    };
    let origin = trust.owner.name().to_owned();
    let proven = match proof.verify(&trust.owner, &trust.cosigners) {
        Ok(proven) => proven,
        Err(fault) => {
            let result = Err(Finding::Proof(fault));
            return Ok(Outcome { origin, head: None, cosignatures: Vec::new(), result });
        }
    };
    let leaf = proof.leaf.as_deref().unwrap_or_default();
    let held = about(leaf, proven.head.origin.kind())
        .map(|about| Held::Entry { index: proven.index, leaf_hash: proven.leaf_hash, about })
        .map_err(Finding::Leaf);
    let result = match uncosigned(&trust, &proven.cosignatures, required) {
        Some(finding) => Err(finding),
        None => held,
    };
    Ok(Outcome { origin, head: Some(proven.head), cosignatures: proven.cosignatures, result })
}

/// What a leaf says about itself, in one line.
fn about(leaf: &[u8], tree: &TreeKind) -> Result<String, LeafFault> {
    if *tree == TreeKind::Conduct {
        let leaf = ConductLeaf::from_bytes(leaf)?;
        return Ok(format!(
            "a conduct entry recorded at {}, commitment {}",
            instant(leaf.time_ms),
            leaf.commitment
        ));
    }
    let leaf = ExchangeLeaf::from_bytes(leaf)?;
    let who = match leaf.maker() {
        entente_ledger::Maker::Owner => "of the owner",
        entente_ledger::Maker::Partner => "of the partner",
    };
    let number = match leaf.number() {
        0 => String::new(),
        number => format!(", number {number} of incarnation {}", leaf.incarnation()),
    };
    let (word, time, digest) = (leaf.kind().word(), instant(leaf.time_ms()), leaf.digest());
    Ok(format!("{word} {who}{number}, recorded at {time}, digest {digest}"))
}

/// An instant in words; a number of milliseconds that is no instant is shown as it is.
fn instant(time_ms: u64) -> String {
    i64::try_from(time_ms)
        .ok()
        .and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok())
        .map_or_else(|| format!("{time_ms} ms"), |at| at.to_string())
}

/// Seconds since 1970 in words.
pub(crate) fn second(time_s: u64) -> String {
    instant(time_s.saturating_mul(1_000))
}

pub(crate) fn fork(first: &Path, second: &Path, keys: &Path) -> Result<Outcome, Failure> {
    let bytes_max = LOGGED_PROOF_BYTES_MAX.max(NOTE_BYTES_MAX);
    let (one, other) = (read_file(first, bytes_max)?, read_file(second, bytes_max)?);
    let proofs = LoggedProof::parse(&one).is_ok();
    let note = LoggedProof::parse(&one).map_or_else(|_| one.clone(), |proof| proof.checkpoint.into_bytes());
    let trust = match trust(&note, keys)? {
        Ok(trust) => trust,
        Err(fault) => return Ok(not_a_head(fault)),
    };
    let evidence = if proofs {
        ForkEvidence::from_proofs(&one, &other, &trust.owner)
    } else {
        ForkEvidence::from_heads(&one, &other, &trust.owner)
    };
    let result = match evidence {
        Ok(evidence) => Ok(Held::Fork { evidence }),
        Err(NotAFork::NoContradiction) => Ok(Held::NoContradiction),
        Err(fault) => Err(Finding::NoFork(fault)),
    };
    Ok(Outcome { origin: trust.owner.name().to_owned(), head: None, cosignatures: Vec::new(), result })
}
