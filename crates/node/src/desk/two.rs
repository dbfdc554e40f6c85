//! Two desks in one folder, for tests: each signs with its own keys, and what one sends the other takes only when the test says so.

use std::path::{Path, PathBuf};

use entente_agreements::specimen;
use entente_casework::AuthorityId;
use entente_ledger::{Checkpoint, Hash, HashReader as _};
use entente_operator::Rehearsal;
use entente_seals::dsse;
use entente_seals::{Acknowledgement, Digest, KeyFile, StatementRef, StatementText as _, Verdict};
use entente_store::{StoredBody, StoredRecord};
use entente_transport::{HeldHead, Hello, Skew, ToReceiver, ToSender};
use jiff::SignedDuration;
use tempfile::TempDir;

use super::{Desk, Prepared};
use crate::case_file::CaseAt;
use crate::{Config, streams};

/// What is written down before anything may be told abroad.
pub(super) const FACTS: [&str; 7] = [
    "N1-found.toml",
    "N5-placement.toml",
    "N3-guardian.toml",
    "N4-legal-aid.toml",
    "N2-screening.toml",
    "D6-views-first.toml",
    "E1-consent-first.toml",
];
pub(super) const XA: usize = 0;
pub(super) const XB: usize = 1;

/// Two nodes in a folder.
pub(super) struct Two {
    pub(super) folder: TempDir,
    pub(super) configs: [PathBuf; 2],
    pub(super) desks: [Option<Desk>; 2],
}

impl Two {
    pub(super) fn fresh() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let parties = ["XA.ca".parse().unwrap(), "XB.ca".parse().unwrap()];
        let start = "2027-03-05T08:10:00Z".parse().unwrap();
        let rehearsal = Rehearsal::write(folder.path(), parties, start).unwrap();
        let configs = rehearsal.stands.map(|stand| stand.config);
        let mut two = Self { folder, configs, desks: [None, None] };
        two.again(XA);
        two.again(XB);
        two
    }

    /// The node starts, or ends and starts again.
    pub(super) fn again(&mut self, side: usize) {
        self.desks[side] = None;
        let config = Config::read(&self.configs[side]).unwrap();
        self.desks[side] = Some(crate::run::open(&config).unwrap());
    }

    pub(super) fn desk(&self, side: usize) -> &Desk {
        self.desks[side].as_ref().unwrap()
    }

    pub(super) fn home(&self, side: usize) -> PathBuf {
        self.folder.path().join(name(side).as_str())
    }

    pub(super) fn authority_seed(&self, side: usize) -> KeyFile {
        let folder = self.folder.path().join(format!("{}-offline", name(side)));
        KeyFile::from_bytes(&std::fs::read(folder.join("authority.key")).unwrap()).unwrap()
    }

    pub(super) fn officer_seeds(&self, side: usize) -> [KeyFile; 2] {
        let folder = self.folder.path().join(format!("{}-offline", name(side)));
        [1, 2].map(|officer| {
            let bytes = std::fs::read(folder.join(format!("officer-{officer}.key"))).unwrap();
            KeyFile::from_bytes(&bytes).unwrap()
        })
    }

    pub(super) fn frame(&self, side: usize, statement: &StatementRef) -> ToReceiver {
        self.desk(side).frame(&name(1 - side), statement).unwrap().unwrap()
    }

    pub(super) fn take(&self, from: usize, frame: ToReceiver) -> Option<ToSender> {
        self.desk(1 - from).take(&name(from), frame).unwrap()
    }

    pub(super) fn begin(&self, side: usize) -> Option<StatementRef> {
        self.desk(side).begin_next(&name(1 - side)).unwrap()
    }

    /// One statement crosses, is accepted, and the answer comes home.
    pub(super) fn cross(&self, side: usize, statement: &StatementRef) {
        let answer = self.take(side, self.frame(side, statement)).unwrap();
        let ToSender::Acknowledgement(carriage) = &answer else { panic!("not acknowledged: {answer:?}") };
        let envelope = dsse::Envelope::from_carriage(carriage).unwrap();
        let text = Acknowledgement::from_payload(&envelope.payload).unwrap();
        assert_eq!(text.verdict, Verdict::Accepted, "{:?}", text.findings);
        assert!(self.desk(side).acknowledged(&name(1 - side), carriage).unwrap().is_some());
    }

    pub(super) fn heads(&self, side: usize, kind: u8) -> Vec<Vec<u8>> {
        let records = self.desk(side).store.read(streams::heads(&name(1 - side)), 0).unwrap();
        records.iter().filter(|record| record.kind == kind).map(structure).collect()
    }

    pub(super) fn greet_with(&self, side: usize, held: HeldHead) {
        let hello = Hello { incarnation: 1, held: Some(held), encryption_certificates: Vec::new() };
        self.desk(side).greeted(&name(1 - side), &hello, Skew(SignedDuration::ZERO)).unwrap();
    }

    /// A head of the tree of `side` that it signs, whether or not the tree is so.
    pub(super) fn signed(&self, side: usize, size: u64, root: Hash) -> Vec<u8> {
        let desk = self.desk(side);
        let origin = desk.partner(&name(1 - side)).unwrap().origin.clone();
        let signer = desk.keys.checkpoint_signer(&origin).unwrap();
        Checkpoint { origin, size, root }.sign(&signer).unwrap().to_bytes()
    }

    pub(super) fn show_head(&self, side: usize) -> ToSender {
        let head = self.desk(side).head_to_send(&name(1 - side)).unwrap().unwrap();
        self.take(side, ToReceiver::Head(head)).unwrap()
    }

    /// Puts another version of the agreement, in force from this day on and signed by both, beside the others in the folder of one
    /// node. Answers its digest.
    pub(super) fn add_package(&self, side: usize, version: u32, in_force_from: &str) -> Digest {
        let specimen = specimen();
        let (_, text) = specimen.files().find(|(path, _)| *path == "agreement.toml").unwrap();
        let text = String::from_utf8(text.to_vec()).unwrap();
        let versioned = text.replacen("version = 1\n", &format!("version = {version}\n"), 1);
        let from = format!("in_force_from = {in_force_from}");
        let changed = versioned.replacen("in_force_from = 2027-01-01", &from, 1);
        assert!(versioned != text && changed.contains(&from));
        let mut package = specimen.with(("agreement.toml".to_owned(), changed.into_bytes()));
        for signer in [XA, XB] {
            let signature = package.sign(&name(signer), self.authority_seed(signer).seed.expose());
            package = package.with(signature);
        }
        for key in self.officer_seeds(side) {
            package = package.clone().with(package.activate(&name(side), key.seed.expose()));
        }
        let folder = format!("agreements/XA-XB-{version}");
        for (path, bytes) in package.files() {
            let path = self.home(side).join(&folder).join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        let config = std::fs::read_to_string(&self.configs[side]).unwrap();
        let more = config.replace("\"agreements/XA-XB\"", &format!("\"agreements/XA-XB\", \"{folder}\""));
        assert_ne!(more, config);
        std::fs::write(&self.configs[side], more).unwrap();
        Digest::from_bytes(package.digest())
    }

    pub(super) fn tree_size(&self, side: usize) -> u64 {
        let desk = self.desk(side);
        desk.views.tree(&desk.partner(&name(1 - side)).unwrap().origin).unwrap().size()
    }
}

pub(super) fn name(side: usize) -> AuthorityId {
    ["XA.ca", "XB.ca"][side].parse().unwrap()
}

pub(super) fn structure(record: &StoredRecord) -> Vec<u8> {
    let StoredBody::Structure(bytes) = &record.body else { panic!("no structure") };
    bytes.clone()
}

pub(super) fn example(file: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/examples").join(file))
        .unwrap()
}

pub(super) fn prepared(desk: &Desk, case: &CaseAt, file: &str) -> Prepared {
    prepared_text(desk, case, &example(file))
}

pub(super) fn prepared_text(desk: &Desk, case: &CaseAt, text: &str) -> Prepared {
    let draft = entente_wire::read_draft(text, entente_wire::Format::Toml).unwrap();
    desk.prepare(case, draft).unwrap()
}

pub(super) fn named_agreement(frame: &ToReceiver) -> Digest {
    let ToReceiver::Transmittal(frame) = frame else { panic!("no transmittal") };
    let envelope = dsse::Envelope::from_carriage(&frame.statement).unwrap();
    entente_seals::Transmittal::from_payload(&envelope.payload).unwrap().agreement
}
