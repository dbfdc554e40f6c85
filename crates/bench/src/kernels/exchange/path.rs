//! The steps of a transmittal from end to end, in the order in which two nodes take them: decide, seal, sign, keep, send;
//! verify, check and open, decide, sign the answer, keep, answer; verify the answer, keep it. Nothing is said before it is durable.

use std::collections::HashSet;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use entente_agreements::{Act, Agreement, Decision, Side};
use entente_casework::Facts;
use entente_casework::generated::Kind;
use entente_ledger::{ExchangeLeaf, Hash, LeafKind, Maker, Tree, leaf_hash};
use entente_seals::departure::SealedTransmittal;
use entente_seals::dsse::{self, Authentic};
use entente_seals::{
    Acknowledgement, ContentKey, Digest, Envelope, KeyEnvelope, PublicKey, Reader, SectionSecret, SigningKey,
    StatementRef, Suite, Transmittal, Verdict, Whole, rest,
};
use entente_store::{Batch, DiskFiles, JournalStore, KeyId, Record, Settings, Store as _, StreamId};
use entente_transport::{Bytes, Lane, TransmittalFrame};
use tokio::sync::oneshot;

use super::meeting::{Answers, Sends};
use crate::kernels::decide;
use crate::pair::{FromSystem, Pair, seed};
use crate::rounds::Failed;

const INCARNATION: u32 = 1;
/// The instant in all leaves, in milliseconds since 1970: its value costs nothing.
const RECORDED_MS: u64 = 1_800_000_000_000;

/// What both sides decide by: the agreement, and the facts of a first notice.
pub(crate) struct Rules {
    agreement: Agreement,
    facts: Facts,
}

impl Rules {
    pub(crate) fn new() -> Result<Self, Failed> {
        Ok(Self { agreement: decide::agreement()?, facts: decide::notice() })
    }

    /// Decides the act with this digest. Its permit is spent at once: here nothing else could use it.
    fn permitted(&self, digest: Digest, side: Side) -> Result<(), Failed> {
        let act = Act { kind: Kind::IdentificationNotice, digest: *digest.as_bytes(), case_version: 1 };
        match self.agreement.decide(&act, &self.facts, side) {
            Decision::Permit(_) => Ok(()),
            other => Err(format!("the notice was not permitted: {other:?}").into()),
        }
    }
}

/// What each side keeps: its journal, its exchange tree, and the key of the case.
pub(crate) struct Keeping {
    store: JournalStore,
    tree: Mutex<Tree>,
    case_key: ContentKey,
    case: StreamId,
}

impl Keeping {
    pub(crate) fn open(dir: &Path) -> Result<Self, Failed> {
        let (store, _) =
            JournalStore::open(Arc::new(DiskFiles), dir, Settings::default(), Arc::new(FromSystem))?;
        let case_key = ContentKey::from_bytes(seed());
        Ok(Self { store, tree: Mutex::default(), case_key, case: StreamId::new(1, seed()) })
    }

    /// Keeps a statement with its leaf, then what came with it; answers once all of it is durable.
    async fn keep(
        &self,
        (kind, maker): (LeafKind, Maker),
        (number, identity): (u64, Digest),
        statement: &[u8],
        further: Vec<Record>,
    ) -> Result<(), Failed> {
        let digest = Hash::from_bytes(*identity.as_bytes());
        let leaf = ExchangeLeaf::shared(kind, maker, INCARNATION, number, RECORDED_MS, digest)?.to_bytes();
        let mut records = vec![
            self.sealed(statement)?.found_by(*identity.as_bytes()),
            Record::structure(self.case, 1, leaf.to_vec()),
        ];
        records.extend(further);
        let (answer, kept) = oneshot::channel();
        let reply = move |appended| {
            // Nobody waits only if the measurement has failed already.
            let _ = answer.send(appended);
        };
        self.store.submit(Batch::of(records), Box::new(reply));
        kept.await??;
        self.tree.lock().unwrap_or_else(PoisonError::into_inner).append_hash(leaf_hash(&leaf));
        Ok(())
    }

    fn sealed(&self, bytes: &[u8]) -> Result<Record, Failed> {
        let sealed = rest::seal(&self.case_key, &self.case.id, bytes, &mut FromSystem)?;
        Ok(Record::content(self.case, 2, KeyId([9; 16]), sealed))
    }

    /// The sections as they travel, and what opens them under the key of the case.
    fn sections<'s>(
        &self,
        ciphertexts: &[Vec<u8>],
        secrets: impl Iterator<Item = &'s SectionSecret>,
    ) -> Result<Vec<Record>, Failed> {
        let mut records = Vec::new();
        for (ciphertext, secret) in ciphertexts.iter().zip(secrets) {
            let wrapped = rest::wrap_secret(&self.case_key, &self.case.id, secret.expose(), &mut FromSystem)?;
            records.push(Record::content(self.case, 3, KeyId([9; 16]), ciphertext.clone()));
            records.push(Record::content(self.case, 4, KeyId([9; 16]), wrapped));
        }
        Ok(records)
    }

    /// How many leaves the tree has.
    pub(crate) fn leaves(&self) -> u64 {
        entente_ledger::HashReader::size(&*self.tree.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The sending side.
pub(crate) struct Sender {
    pub(crate) pair: Arc<Pair>,
    pub(crate) rules: Arc<Rules>,
    pub(crate) partner_key: PublicKey,
    pub(crate) keeping: Keeping,
    last_number: AtomicU64,
    waiting: Mutex<HashSet<Digest>>,
}

impl Sender {
    pub(crate) fn new(pair: Arc<Pair>, rules: Arc<Rules>, partner_key: PublicKey, keeping: Keeping) -> Self {
        let (last_number, waiting) = (AtomicU64::new(0), Mutex::default());
        Self { pair, rules, partner_key, keeping, last_number, waiting }
    }
}

impl Sends for Sender {
    /// Decides, seals, signs and keeps the next transmittal; what may now be sent.
    async fn depart(&self) -> Result<TransmittalFrame, Failed> {
        let number = self.last_number.fetch_add(1, Ordering::Relaxed) + 1;
        self.rules.permitted(Digest::of(&number.to_be_bytes()), Side::Sender)?;
        let sealed = self.pair.seal(number)?;
        let identity = sealed.statement.identity();
        let carriage = sealed.statement.envelope().to_carriage()?;
        let records = self.keeping.sections(&sealed.ciphertexts, sealed.secrets.sections.iter())?;
        let leaf = (LeafKind::Transmittal, Maker::Owner);
        self.keeping.keep(leaf, (number, identity), &carriage, records).await?;
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).insert(identity);
        frame(&self.pair, sealed, carriage)
    }

    /// Believes, matches and keeps an answer.
    async fn answered(&self, carriage: Bytes) -> Result<(), Failed> {
        let envelope = Envelope::from_carriage(&carriage)?;
        let (from, to) = (&self.pair.receiver, &self.pair.sender);
        let keys = [self.partner_key];
        let answer: Authentic<Acknowledgement> =
            dsse::verify_statement(envelope, from, to, &keys, &[Suite::Ed25519])?;
        let StatementRef { number, digest, .. } = answer.text().statement;
        let known = self.waiting.lock().unwrap_or_else(PoisonError::into_inner).remove(&digest);
        if !known || answer.text().verdict != Verdict::Accepted {
            return Err("an answer to nothing that was sent".into());
        }
        let leaf = (LeafKind::Acknowledgement, Maker::Partner);
        self.keeping.keep(leaf, (number, answer.identity()), &carriage, Vec::new()).await
    }
}

/// A sealed transmittal as it travels, with a key envelope made for this attempt.
pub(crate) fn frame(
    pair: &Pair,
    sealed: SealedTransmittal,
    carriage: Vec<u8>,
) -> Result<TransmittalFrame, Failed> {
    let (statement, recipient) = (&sealed.statement, pair.encryption_key.public());
    let envelope = sealed.secrets.key_envelope(statement, Reader::Authority, &recipient, &mut FromSystem)?;
    Ok(TransmittalFrame {
        statement: carriage.into(),
        ciphertexts: sealed.ciphertexts.into_iter().map(Bytes::from).collect(),
        key_envelopes: vec![envelope.to_bytes().into()],
        lane: Lane::Routine,
    })
}

/// The receiving side.
pub(crate) struct Receiver {
    pub(crate) pair: Arc<Pair>,
    pub(crate) rules: Arc<Rules>,
    pub(crate) statement_key: SigningKey,
    pub(crate) keeping: Keeping,
}

impl Answers for Receiver {
    /// Believes, checks, opens, decides and keeps what arrived; the signed answer, once it may be given.
    async fn answer(&self, frame: TransmittalFrame) -> Result<Bytes, Failed> {
        let envelope = Envelope::from_carriage(&frame.statement)?;
        let (from, to) = (&self.pair.sender, &self.pair.receiver);
        let keys = [self.pair.statement_key.public()];
        let statement: Authentic<Transmittal> =
            dsse::verify_statement(envelope, from, to, &keys, &[Suite::Ed25519])?;
        let key_envelope = frame.key_envelopes.first().ok_or("no key envelope came")?;
        let key_envelope = KeyEnvelope::from_bytes(key_envelope)?;
        let ciphertexts: Vec<Vec<u8>> = frame.ciphertexts.iter().map(|bytes| bytes.to_vec()).collect();
        let opened = Whole::new(&statement, &ciphertexts)?.open(&key_envelope, &self.pair.encryption_key)?;
        self.rules.permitted(statement.identity(), Side::Receiver)?;
        let records =
            self.keeping.sections(&ciphertexts, opened.sections.iter().map(|section| &section.secret))?;
        let answer = dsse::sign(self.accepted(&statement), &self.statement_key)?;
        let answer = answer.envelope().to_carriage()?;
        self.keep(&statement, &frame.statement, records, &answer).await?;
        Ok(answer.into())
    }
}

impl Receiver {
    fn accepted(&self, statement: &Authentic<Transmittal>) -> Acknowledgement {
        let text = statement.text();
        let (incarnation, number) = (text.incarnation, text.number);
        Acknowledgement {
            from: self.pair.receiver.clone(),
            to: self.pair.sender.clone(),
            incarnation: INCARNATION,
            statement: StatementRef { incarnation, number, digest: statement.identity() },
            verdict: Verdict::Accepted,
            findings: Vec::new(),
            findings_omitted: 0,
            arrived_at: text.made_at,
        }
    }

    async fn keep(
        &self,
        statement: &Authentic<Transmittal>,
        carriage: &[u8],
        mut records: Vec<Record>,
        answer: &[u8],
    ) -> Result<(), Failed> {
        records.push(Record::structure(self.keeping.case, 5, answer.to_vec()));
        let leaf = (LeafKind::Transmittal, Maker::Partner);
        let numbered = (statement.text().number, statement.identity());
        self.keeping.keep(leaf, numbered, carriage, records).await
    }
}
