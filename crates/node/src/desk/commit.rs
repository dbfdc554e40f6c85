//! One batch for everything that a decision changes: pair, case, leaves, conduct and papers, or nothing. Compares with
//! the versions it was decided on; signs heads only afterwards.

use std::collections::BTreeSet;

use entente_casework::AuthorityId;
use entente_exchange::PairEvent;
use entente_ledger::ExchangeLeaf;
use entente_seals::dsse::Envelope;
use entente_seals::{Digest, Entropy as _, Instant, rest};
use entente_store::{AppendError, Batch, KeyScope, Record};
use zeroize::Zeroizing;

use crate::case_file::{CaseFile, CaseNote, note_record};
use crate::conduct::{Conduct, KeptEntry};
use crate::kept::{self, ContentKeys as _, KeptFault};
use crate::leases::Leases;
use crate::streams;

use super::{Desk, DeskFault};

/// Number of the data class of conduct in key scopes; no class of the catalogue has it.
const CONDUCT_CLASS: u16 = 0xffff;

/// What a decision changes. Plain values; nothing is true of it before it is committed.
#[must_use = "what is not committed did not happen"]
pub struct Outcome<'a> {
    pub(crate) leases: Leases<'a>,
    pub(crate) batch: Batch,
    /// Partners whose postman has something to do afterwards.
    pub(crate) wakes: Vec<AuthorityId>,
    /// Partners whose tree grew by something that both hold.
    pub(crate) heads: Vec<AuthorityId>,
}

impl<'a> Outcome<'a> {
    pub(crate) fn new(desk: &'a Desk) -> Self {
        Self {
            leases: Leases::new(&desk.keyring),
            batch: Batch::default(),
            wakes: Vec::new(),
            heads: Vec::new(),
        }
    }

    /// Decided on this version of a pair.
    pub(crate) fn on_pair(&mut self, partner: &AuthorityId, version: u64) {
        self.batch.expects.push(entente_store::Expect { stream: streams::pair(partner), version });
    }

    /// Decided on this version of a case, and of those that it was put beside.
    pub(crate) fn on_case(&mut self, file: &CaseFile) {
        self.batch.expects.push(entente_store::Expect { stream: file.stream, version: file.version });
        let kin = file
            .kin
            .iter()
            .map(|(stream, version)| entente_store::Expect { stream: *stream, version: *version });
        self.batch.expects.extend(kin);
    }

    /// What became of something in a case.
    pub(crate) fn case_note(
        &mut self,
        desk: &Desk,
        file: &CaseFile,
        note: &CaseNote,
    ) -> Result<(), DeskFault> {
        self.note_in(desk, file.stream, note)
    }

    /// What became of something in the case that is kept in this stream.
    pub(crate) fn note_in(
        &mut self,
        desk: &Desk,
        stream: entente_store::StreamId,
        note: &CaseNote,
    ) -> Result<(), DeskFault> {
        let mut entropy = desk.entropy;
        let record = note_record(stream, note, &self.leases, &mut entropy)?;
        self.add([record]);
        Ok(())
    }

    pub(crate) fn add(&mut self, records: impl IntoIterator<Item = Record>) {
        self.batch.records.extend(records);
    }

    pub(crate) fn pair_event(&mut self, partner: &AuthorityId, event: &PairEvent) -> Result<(), DeskFault> {
        let bytes = event.to_bytes()?;
        self.add([Record::structure(streams::pair(partner), streams::RECORD_PAIR_EVENT, bytes)]);
        Ok(())
    }

    /// Keeps a protocol statement, sealed under the key of `stream`: the pair's papers, or the case that it speaks of.
    pub(crate) fn statement(
        &mut self,
        desk: &Desk,
        stream: entente_store::StreamId,
        envelope: &Envelope,
        identity: &Digest,
    ) -> Result<(), DeskFault> {
        let bytes = envelope
            .to_carriage()
            .map_err(|_| DeskFault::Impossible("a signed statement has no carriage"))?;
        let mut entropy = desk.entropy;
        let id = entropy.id();
        let kind = streams::RECORD_STATEMENT;
        let record = kept::seal_own(stream, kind, &id, &bytes, &self.leases, &mut entropy)?;
        self.add([record.found_by(*identity.as_bytes())]);
        Ok(())
    }

    /// Keeps an acknowledgement, which names digests only, to be found by its identity.
    pub(crate) fn paper(
        &mut self,
        partner: &AuthorityId,
        kind: u8,
        envelope: &Envelope,
        identity: &Digest,
    ) -> Result<(), DeskFault> {
        let bytes = envelope
            .to_carriage()
            .map_err(|_| DeskFault::Impossible("a signed statement has no carriage"))?;
        let record = Record::structure(streams::papers(partner), kind, bytes);
        self.add([record.found_by(*identity.as_bytes())]);
        Ok(())
    }

    /// The record added last is also to be found under this name.
    pub(crate) fn also_found_by(&mut self, lookup: [u8; 32]) {
        if let Some(record) = self.batch.records.last_mut() {
            record.lookup.push(lookup);
        }
    }

    /// A leaf of the tree with a partner.
    pub(crate) fn leaf(
        &mut self,
        desk: &Desk,
        partner: &AuthorityId,
        leaf: &ExchangeLeaf,
    ) -> Result<(), DeskFault> {
        let origin = desk.partner(partner)?.origin.to_string();
        let bytes = leaf.to_bytes().to_vec();
        self.add([Record::structure(streams::tree(&origin), streams::RECORD_LEAF, bytes)]);
        if leaf.kind().is_shared() {
            self.heads.push(partner.clone());
        }
        Ok(())
    }

    /// What happened inside: sealed under a key of its case, bound by a leaf of the conduct tree.
    pub(crate) fn conduct(&mut self, desk: &Desk, entry: &Conduct, at: Instant) -> Result<(), DeskFault> {
        let case = entry.case().map_or([0; 16], |at| streams::conduct_scope(&at.partner, &at.case));
        let entry = entry.to_entry().map_err(|_| DeskFault::Impossible("an entry has no JSON"))?;
        self.conduct_entry(desk, case, entry, at)
    }

    /// The same, to be found again by a name: what held a message is shown to the person who settles it.
    pub(crate) fn conduct_found_by(
        &mut self,
        desk: &Desk,
        entry: &Conduct,
        at: Instant,
        lookup: [u8; 32],
    ) -> Result<(), DeskFault> {
        let first = self.batch.records.len();
        self.conduct(desk, entry, at)?;
        // The entry itself comes before its leaf.
        if let Some(record) = self.batch.records.get_mut(first) {
            record.lookup.push(lookup);
        }
        Ok(())
    }

    /// An entry as it stands, under a key of this scope: what [`Outcome::conduct`] makes, or the opening of the tree.
    pub(crate) fn conduct_entry(
        &mut self,
        desk: &Desk,
        case: [u8; 16],
        entry: Zeroizing<Vec<u8>>,
        at: Instant,
    ) -> Result<(), DeskFault> {
        let mut entropy = desk.entropy;
        let id = entropy.id();
        let mut key = Zeroizing::new([0; 32]);
        entente_seals::Entropy::fill(&mut entropy, key.as_mut());
        let kept = KeptEntry { key, entry };
        let leaf = kept.leaf(id, at.as_millisecond().unsigned_abs());
        let plain = kept.to_bytes();
        let scope = KeyScope { case, subject: 0, tier: 0, class: CONDUCT_CLASS };
        let (key_id, content_key) = self.leases.key_for(scope)?;
        let sealed = rest::seal(&content_key, &id, &plain, &mut entropy).map_err(KeptFault::Sealed)?;
        let mut body = id.to_vec();
        body.extend(sealed);
        let record = Record::content(streams::conduct(), streams::RECORD_CONDUCT, key_id, body);
        let tree = streams::tree(&desk.conduct.to_string());
        self.add([record, Record::structure(tree, streams::RECORD_LEAF, leaf.to_bytes().to_vec())]);
        Ok(())
    }
}

/// Whether a batch was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub(crate) enum Committed {
    /// It is durable.
    Kept,
    /// Something it was decided on moved: decide again.
    Moved,
}

impl Desk {
    /// Makes an outcome durable, or says that it was decided on something that moved.
    pub(crate) fn commit(&self, mut outcome: Outcome<'_>) -> Result<Committed, DeskFault> {
        let mut records = outcome.leases.assignments();
        records.append(&mut outcome.batch.records);
        outcome.batch.records = records;
        let streams: BTreeSet<_> = outcome.batch.records.iter().map(|record| record.stream).collect();
        match self.store.append(outcome.batch) {
            Ok(_) => {}
            Err(fault) if fault.is_worth_deciding_again() => return Ok(Committed::Moved),
            Err(AppendError::Fatal(fatal)) => return Err(fatal.into()),
            Err(fault) => return Err(DeskFault::Append(fault)),
        }
        // Before anybody is woken: who looks then finds it.
        self.views.committed(streams);
        outcome.leases.confirm()?;
        for partner in outcome.heads.iter().chain(&outcome.wakes) {
            if let Some(known) = self.partners.get(partner) {
                if outcome.heads.contains(partner) {
                    super::locked(&known.lane).want();
                }
                known.wake.notify_one();
            }
        }
        self.moved.notify_waiters();
        Ok(Committed::Kept)
    }

    /// Commits something that expects nothing.
    pub(crate) fn commit_fact(&self, outcome: Outcome<'_>) -> Result<(), DeskFault> {
        match self.commit(outcome)? {
            Committed::Kept => Ok(()),
            Committed::Moved => Err(DeskFault::Impossible("a batch without expectations moved")),
        }
    }
}
