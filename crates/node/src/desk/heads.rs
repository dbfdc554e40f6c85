//! Heads and anchors: what we say of our trees, what we cosign of the partner's, and the hourly commitment to what
//! happened inside. A head is signed only over leaves that are durable; a cosignature leaves only after it is kept.

use entente_casework::AuthorityId;
use entente_ledger::{
    AnchorKey, Checkpoint, ExchangeLeaf, ForkEvidence, HashReader as _, HeadRefusal, LaneEvent, LeafKind,
    Origin, SignedCheckpoint, Tree,
};
use entente_seals::Digest;
use entente_store::{Batch, Record, StoredBody, StoredRecord};
use entente_transport::{Bytes, HeadAnswer, HeadFault, HeadFrame, HeldHead, Hello, Skew};
use zeroize::Zeroizing;

use crate::conduct::Conduct;
use crate::streams;

use super::{Desk, DeskFault, Outcome, Partner, locked};

/// How long an hour is, in milliseconds.
const HOUR_MS: i64 = 3_600_000;
/// How many leaves are looked through at once, from the newest back.
const LEAVES_PAGE_RECORDS: u64 = 256;

impl Desk {
    /// What we hold of the partner's tree: a pure reading, answered in every state.
    ///
    /// # Errors
    /// See [`DeskFault`].
    pub fn hello(&self, partner: &AuthorityId) -> Result<Hello, DeskFault> {
        let witness = locked(&self.partner(partner)?.witness);
        let held = witness.held().map(|held| HeldHead {
            size: held.size(),
            root: *held.root().as_bytes(),
            checkpoint: Bytes::from(held.head().to_bytes()),
            cosignature: Bytes::from(held.line().to_string().into_bytes()),
        });
        let certificate = Bytes::copy_from_slice(self.keys.encryption_certificate());
        Ok(Hello { incarnation: self.incarnation, held, encryption_certificates: vec![certificate] })
    }

    /// Takes what a partner said at the beginning of a stream: its encryption keys, and what it holds of our tree. A partner
    /// that holds more of it than we have means that we lost something.
    ///
    /// # Errors
    /// See [`DeskFault`].
    pub fn greeted(&self, partner: &AuthorityId, hello: &Hello, skew: Skew) -> Result<(), DeskFault> {
        let known = self.partner(partner)?;
        for certificate in hello.encryption_certificates.iter().rev() {
            locked(&known.keys).shown(certificate);
        }
        if skew.is_flagged() {
            tracing::warn!(%partner, skew = %skew.0, "the partner's clock is far from ours");
        }
        self.note_skew(partner, skew);
        if let Some(held) = &hello.held {
            self.check_held(partner, held)?;
        }
        Ok(())
    }

    /// Signs the head of one of our trees as it stands on the disk.
    pub(crate) fn signed_head(&self, origin: &Origin, tree: &Tree) -> Result<SignedCheckpoint, DeskFault> {
        let signer = self.keys.checkpoint_signer(origin)?;
        let checkpoint = Checkpoint { origin: origin.clone(), size: tree.size(), root: tree.root() };
        checkpoint.sign(&signer).map_err(|fault| DeskFault::Head(fault.to_string()))
    }

    fn timer_ms(&self) -> u64 {
        // The lane's rhythm is the postman's; a rehearsal's clock may jump, which only lets a head go sooner.
        self.clock.now().as_millisecond().unsigned_abs()
    }

    /// Our newest head for this partner, if it is time to send one.
    ///
    /// # Errors
    /// See [`DeskFault`].
    pub fn head_to_send(&self, partner: &AuthorityId) -> Result<Option<HeadFrame>, DeskFault> {
        if self.lost().is_some() {
            return Ok(None);
        }
        let known = self.partner(partner)?;
        let now = self.timer_ms();
        if !locked(&known.lane).is_due(now) {
            return Ok(None);
        }
        let tree = self.views.tree(&known.origin)?;
        let head = self.signed_head(&known.origin, &tree)?;
        let offer = locked(&known.lane)
            .offer(now, &head, tree.as_ref())
            .map_err(|fault| DeskFault::Head(fault.to_string()))?;
        Ok(offer.map(|offer| HeadFrame {
            checkpoint: Bytes::from(offer.checkpoint),
            old_size: offer.old_size,
            consistency: offer.proof.iter().map(|hash| *hash.as_bytes()).collect(),
        }))
    }

    /// Takes the partner's answer to our head.
    ///
    /// # Errors
    /// See [`DeskFault`].
    pub fn head_answered(&self, partner: &AuthorityId, answer: HeadAnswer) -> Result<(), DeskFault> {
        let known = self.partner(partner)?;
        let answer = match answer {
            HeadAnswer::Cosigned(line) => {
                entente_ledger::HeadAnswer::Cosigned(String::from_utf8_lossy(&line).into_owned())
            }
            HeadAnswer::HeldSize(size) => entente_ledger::HeadAnswer::Held(size),
            HeadAnswer::Fault(_) => entente_ledger::HeadAnswer::Refused,
        };
        let event = match locked(&known.lane).answered(&answer) {
            Ok(event) => event,
            Err(fault) => {
                tracing::warn!(%partner, %fault, "the partner's answer to our head does not fit");
                return Ok(());
            }
        };
        match event {
            LaneEvent::Cosigned { head, .. } => {
                let stream = streams::heads(partner);
                let record = Record::structure(stream, streams::RECORD_HEAD_COSIGNED, head.to_bytes());
                let mut outcome = Outcome::new(self);
                outcome.add([record]);
                self.commit_fact(outcome)?;
            }
            LaneEvent::Again => {}
            LaneEvent::ClaimsMore { held } => {
                // Only a number so far: what the partner shows at the beginning of a stream is what counts.
                tracing::warn!(%partner, held, "the partner says that it holds more of our tree than this node has");
            }
            LaneEvent::Refused => {
                tracing::error!(%partner, "the partner refuses our head");
                self.note_trouble(partner, Some("the partner refuses the head of our tree".to_owned()));
            }
        }
        Ok(())
    }

    /// Cosigns the partner's head if it extends what we hold. Kept before it is answered.
    pub(crate) fn take_head(&self, from: &AuthorityId, head: &HeadFrame) -> Result<HeadAnswer, DeskFault> {
        let known = self.partner(from)?;
        let proof: Vec<_> =
            head.consistency.iter().map(|hash| entente_ledger::Hash::from_bytes(*hash)).collect();
        // Held over the commit: two heads of one partner are never considered at once.
        let mut witness = locked(&known.witness);
        let extension = match witness.consider(&head.checkpoint, head.old_size, &proof) {
            Ok(extension) => extension,
            Err(refusal) => {
                drop(witness);
                return self.refuse_head(from, &refusal);
            }
        };
        let signer = self.keys.cosigner(&self.us, self.incarnation, self.rehearsal)?;
        let time_s = self.now()?.as_millisecond().unsigned_abs() / 1_000;
        let cosigned =
            extension.cosign(&signer, time_s).map_err(|fault| DeskFault::Head(fault.to_string()))?;
        let stream = streams::heads(from);
        let record = Record::structure(stream, streams::RECORD_HEAD_WITNESSED, cosigned.to_persist());
        self.store.append(Batch::of(vec![record])).map_err(|fault| match fault {
            entente_store::AppendError::Fatal(fatal) => DeskFault::Fatal(fatal),
            other => DeskFault::Append(other),
        })?;
        let line = witness
            .adopt(cosigned)
            .map_err(|_| DeskFault::Impossible("a head moved while its witness was locked"))?;
        Ok(HeadAnswer::Cosigned(Bytes::from(line.to_string().into_bytes())))
    }

    fn refuse_head(&self, from: &AuthorityId, refusal: &HeadRefusal) -> Result<HeadAnswer, DeskFault> {
        let answer = match refusal {
            HeadRefusal::NotThisTree(_) => HeadAnswer::Fault(HeadFault::NotThisTree),
            HeadRefusal::OtherSize { held } => return Ok(HeadAnswer::HeldSize(*held)),
            HeadRefusal::Smaller { .. } | HeadRefusal::NotProven { .. } | HeadRefusal::Fork(_) => {
                HeadAnswer::Fault(HeadFault::Inconsistent)
            }
        };
        tracing::error!(partner = %from, why = %refusal, "the partner's head was not cosigned");
        self.note_trouble(from, Some(refusal.to_string()));
        if let HeadRefusal::Fork(evidence) = refusal {
            self.keep_fork(from, evidence)?;
        }
        Ok(answer)
    }

    /// Keeps both signed heads, once for each that contradicts: they prove to anybody that the partner forked its tree.
    fn keep_fork(&self, from: &AuthorityId, evidence: &ForkEvidence) -> Result<(), DeskFault> {
        let ForkEvidence::Heads { first, second, .. } = evidence else { return Ok(()) };
        let name = *Digest::of(second).as_bytes();
        if self.store.find(name)?.is_some() {
            return Ok(());
        }
        let note =
            |bytes: &[u8]| Record::structure(streams::heads(from), streams::RECORD_HEAD_FORK, bytes.to_vec());
        let mut outcome = Outcome::new(self);
        outcome.add([note(first), note(second).found_by(name)]);
        let about = "two heads of one size with different roots".to_owned();
        outcome.conduct(self, &Conduct::Evidence { partner: from.to_string(), about }, self.now()?)?;
        self.commit_fact(outcome)
    }

    /// Writes the anchor of this hour into every exchange tree, if it was not written yet: one, however many hours passed.
    ///
    /// # Errors
    /// See [`DeskFault`].
    pub fn anchor_if_due(&self) -> Result<(), DeskFault> {
        let now = self.now()?;
        let hour = now.as_millisecond() / HOUR_MS;
        // A tree that may not be ours any more gets no leaf.
        if self.lost().is_some() || locked(&self.last_anchor_hour).replace(hour) == Some(hour) {
            return Ok(());
        }
        let conduct_tree = self.views.tree(&self.conduct)?;
        let conduct =
            Checkpoint { origin: self.conduct.clone(), size: conduct_tree.size(), root: conduct_tree.root() };
        for (authority, partner) in &self.partners {
            // A restart within the hour is no event abroad; after an outage there is one anchor, however long it was.
            if self.anchored_hour(partner)?.is_some_and(|anchored| anchored >= hour) {
                continue;
            }
            let mut key = Zeroizing::new([0; 32]);
            let mut entropy = self.entropy;
            entente_seals::Entropy::fill(&mut entropy, key.as_mut());
            let newest = locked(&partner.witness).held().map(|held| held.head().checkpoint().clone());
            let time_ms = now.as_millisecond().unsigned_abs();
            let anchored =
                AnchorKey::from_entropy(*key).anchor(self.incarnation, time_ms, &conduct, newest.as_ref());
            let mut outcome = Outcome::new(self);
            outcome.leaf(self, authority, &anchored.leaf)?;
            let entry = Conduct::Anchored {
                partner: authority.to_string(),
                key: hex::encode(anchored.key.expose()),
                head: conduct.to_text(),
            };
            outcome.conduct(self, &entry, now)?;
            outcome.heads.push(authority.clone());
            self.commit_fact(outcome)?;
        }
        Ok(())
    }

    /// The hour of the newest anchor in the tree with a partner, or of its opening.
    fn anchored_hour(&self, partner: &Partner) -> Result<Option<i64>, DeskFault> {
        let stream = streams::tree(&partner.origin.to_string());
        let mut end = self.store.version(stream);
        while end > 0 {
            let after = end.saturating_sub(LEAVES_PAGE_RECORDS);
            let page =
                self.store.read_page(stream, after, usize::try_from(end - after).unwrap_or(usize::MAX))?;
            if let Some(time_ms) = page.iter().rev().find_map(anchored_at) {
                return Ok(i64::try_from(time_ms).ok().map(|time_ms| time_ms / HOUR_MS));
            }
            end = after;
        }
        Ok(None)
    }
}

/// When this leaf was made, if it is an anchor or the opening.
fn anchored_at(record: &StoredRecord) -> Option<u64> {
    let StoredBody::Structure(bytes) = &record.body else { return None };
    let leaf = ExchangeLeaf::from_bytes(bytes).ok()?;
    matches!(leaf.kind(), LeafKind::Anchor | LeafKind::Opening).then(|| leaf.time_ms())
}
