//! What is on its way: which statements wait for an acknowledgement, the frame of one attempt, and what an answer changes.

use std::collections::BTreeMap;
use std::sync::Arc;

use entente_casework::generated::Kind;
use entente_casework::{AuthorityId, CaseRef, StatementId};
use entente_exchange::{Answered, DepartedState, Pair, reply};
use entente_seals::any::AnyStatement;
use entente_seals::departure::TransmittalSecrets;
use entente_seals::dsse::{self, Envelope};
use entente_seals::keys::Suite;
use entente_seals::{
    Acknowledgement, Digest, StatementRef, StatementText as _, StationName, Transmittal, Verdict, Void,
};
use entente_store::{StoredBody, StoredRecord};
use entente_transport::{Bytes, Deferred, DeferredCause, Lane, StatementFrame, ToReceiver, TransmittalFrame};
use jiff::civil::Date;

use crate::case_file::{CaseFile, CaseNote, DraftEnd, KeptBar};
use crate::conduct::TakenBack;
use crate::kept::{self, KeptEvent, KeptPart};
use crate::leases::Leases;
use crate::streams;

use super::commit::Committed;
use super::{DECIDE_AGAIN_MAX, Desk, DeskFault, Outcome, locked};

/// How far a message of ours has come.
#[derive(Debug, Clone)]
pub struct Tracked {
    /// Which message.
    pub message: StatementId,
    /// In which case.
    pub case: CaseRef,
    /// To whom.
    pub to: AuthorityId,
    /// What kind it is.
    pub kind: Kind,
    /// Its statement, once it was numbered.
    pub statement: Option<StatementRef>,
    /// Its number's state.
    pub state: Option<DepartedState>,
    /// What the partner made of it.
    pub verdict: Option<Verdict>,
    /// Why, in the partner's outward words.
    pub findings: Vec<entente_seals::OutwardFinding>,
    /// How it ended as a draft.
    pub ended: Option<DraftEnd>,
    /// What barred it when it was to begin.
    pub bars: Vec<KeptBar>,
    /// How far it has come at the partner, as that said.
    pub stations: BTreeMap<StationName, Date>,
    /// How often delivery was begun.
    pub attempts: u32,
}

impl Desk {
    /// What waits for the partner's acknowledgement, urgent first. Takes back what is over before it answers.
    ///
    /// # Errors
    /// See [`DeskFault`].
    pub fn unsettled(&self, partner: &AuthorityId) -> Result<Vec<StatementRef>, DeskFault> {
        if self.lost().is_some() {
            return Ok(Vec::new());
        }
        let pair = self.views.pair(partner)?;
        let now = self.now()?;
        for departed in pair.unsettled() {
            if departed.state == DepartedState::Open && self.is_over(partner, &pair, departed, now)? {
                let mut outcome = Outcome::new(self);
                self.add_void(&mut outcome, partner, &pair, &departed.statement, now, TakenBack::Expired)?;
                // If the pair moved, the next look takes it back.
                let _ = self.commit(outcome)?;
                break;
            }
        }
        let pair = self.views.pair(partner)?;
        Ok(pair.unsettled().into_iter().map(|departed| departed.statement).collect())
    }

    /// The frame of one attempt. None: there is nothing to send any more.
    ///
    /// # Errors
    /// See [`DeskFault`].
    pub fn frame(
        &self,
        partner: &AuthorityId,
        statement: &StatementRef,
    ) -> Result<Option<ToReceiver>, DeskFault> {
        let pair = self.views.pair(partner)?;
        let Some(departed) = pair.departed(statement.position()) else { return Ok(None) };
        let lane = match departed.lane {
            entente_exchange::Lane::Urgent => Lane::Urgent,
            entente_exchange::Lane::Routine => Lane::Routine,
        };
        match departed.state {
            DepartedState::Settled(_) => Ok(None),
            DepartedState::Voiding => self.void_frame(&pair, statement).map(Some),
            DepartedState::Open => self.open_frame(partner, statement, lane),
        }
    }

    /// The same VOID every time: it names no time, and the signature is a function of the text.
    fn void_frame(&self, pair: &Pair, statement: &StatementRef) -> Result<ToReceiver, DeskFault> {
        let text = Void { from: pair.ours().clone(), to: pair.theirs().clone(), statement: *statement };
        let signed = dsse::sign(text, self.keys.statement())
            .map_err(|fault| DeskFault::NotNow(entente_exchange::NotNow::Sign(fault)))?;
        statement_frame(signed.envelope(), Lane::Urgent)
    }

    fn open_frame(
        &self,
        partner: &AuthorityId,
        statement: &StatementRef,
        lane: Lane,
    ) -> Result<Option<ToReceiver>, DeskFault> {
        let found = self.store.find(*statement.digest.as_bytes())?;
        let Some(record) = found else {
            return Err(DeskFault::Impossible("a statement that was sent is not kept"));
        };
        if record.kind == streams::RECORD_STATEMENT {
            let Some((_, carriage)) = kept::open_own(&record, &Leases::new(&self.keyring))? else {
                self.take_back(partner, statement, TakenBack::Erased)?;
                return Ok(None);
            };
            let frame = StatementFrame { statement: Bytes::copy_from_slice(&carriage), lane };
            return Ok(Some(ToReceiver::Statement(frame)));
        }
        let Some(kept) = self.kept_event(&record)? else {
            // Erased while it was on its way: the number is settled by a VOID.
            self.take_back(partner, statement, TakenBack::Erased)?;
            return Ok(None);
        };
        // A number says nothing that another number does not; what stands under it may.
        if self.keeps_back(partner, record.stream, &kept)? {
            return Ok(None);
        }
        self.count_attempt(partner, &StatementId::from_bytes(*kept.header.event.as_bytes()));
        match self.transmittal_frame(partner, kept, lane)? {
            Some(frame) => Ok(Some(ToReceiver::Transmittal(frame))),
            None => {
                self.take_back(partner, statement, TakenBack::Erased)?;
                Ok(None)
            }
        }
    }

    fn count_attempt(&self, partner: &AuthorityId, message: &StatementId) {
        if let Some(known) = self.partners.get(partner) {
            *locked(&known.attempts).entry(*message).or_default() += 1;
        }
    }

    fn take_back(
        &self,
        partner: &AuthorityId,
        statement: &StatementRef,
        why: TakenBack,
    ) -> Result<(), DeskFault> {
        let pair = self.views.pair(partner)?;
        let mut outcome = Outcome::new(self);
        self.add_void(&mut outcome, partner, &pair, statement, self.now()?, why)?;
        let _ = self.commit(outcome)?;
        Ok(())
    }

    /// The event that begins at this record.
    pub(crate) fn kept_event(&self, record: &StoredRecord) -> Result<Option<KeptEvent>, DeskFault> {
        let leases = Leases::new(&self.keyring);
        let Some((header, envelope)) = kept::open_header(record, &leases)? else { return Ok(None) };
        let parts = self.store.read_page(record.stream, record.version, usize::from(header.parts))?;
        Ok(Some(kept::open_event(header, envelope, &parts, &leases)?))
    }

    fn transmittal_frame(
        &self,
        partner: &AuthorityId,
        kept: KeptEvent,
        lane: Lane,
    ) -> Result<Option<TransmittalFrame>, DeskFault> {
        let Some((envelope, _)) = kept.statement else { return Ok(None) };
        let carriage = carriage(&envelope)?;
        let own = self.keys.history().arrival_keys();
        let verified =
            dsse::verify_statement::<Transmittal>(envelope, &self.us, partner, &own, &[Suite::Ed25519])
                .map_err(|_| DeskFault::Impossible("a statement that was sent is not signed by this node"))?;
        let mut secrets = TransmittalSecrets { sections: Vec::new(), attachments: Vec::new() };
        let mut ciphertexts = Vec::new();
        for part in kept.parts {
            let KeptPart::Crossed { secret, ciphertext } = part else { return Ok(None) };
            secrets.sections.push(secret);
            ciphertexts.push(Bytes::from(ciphertext));
        }
        let recipient = locked(&self.partner(partner)?.keys).encryption();
        let recipient =
            recipient.ok_or(DeskFault::Impossible("a partner without an encryption key was loaded"))?;
        let mut entropy = self.entropy;
        let mut key_envelopes = Vec::new();
        for reader in verified.text().readers() {
            let sealed = secrets
                .key_envelope(&verified, reader, &recipient, &mut entropy)
                .map_err(|_| DeskFault::Impossible("the kept secrets are not those of the statement"))?;
            key_envelopes.push(Bytes::from(sealed.to_bytes()));
        }
        Ok(Some(TransmittalFrame { statement: Bytes::from(carriage), ciphertexts, key_envelopes, lane }))
    }

    /// Takes an acknowledgement. Answers which of our statements it settles, if any.
    ///
    /// # Errors
    /// See [`DeskFault`].
    pub fn acknowledged(
        &self,
        partner: &AuthorityId,
        carriage: &[u8],
    ) -> Result<Option<StatementRef>, DeskFault> {
        let Ok(envelope) = Envelope::from_carriage(carriage) else { return Ok(None) };
        let verified = locked(&self.partner(partner)?.keys).history().verify_arrival(
            envelope,
            &self.us,
            &[Suite::Ed25519],
        );
        let answer = match verified {
            Ok(AnyStatement::Acknowledgement(answer)) => answer,
            Ok(_) => return Ok(None),
            Err(why) => {
                tracing::warn!(%partner, %why, "an acknowledgement is not authentic");
                return Ok(None);
            }
        };
        let statement = answer.text().statement;
        for _ in 0..DECIDE_AGAIN_MAX {
            let pair = self.views.pair(partner)?;
            // What settles a statement grows the tree: for a node that lost something it comes again later.
            if self.lost().is_some() {
                return Ok(None);
            }
            let Some(settlement) = reply::settle(&pair, &answer, self.now()?)? else {
                if let Answered::SecondAnswer(event) =
                    pair.place_acknowledgement(answer.text(), answer.identity())
                {
                    self.keep_evidence(partner, &event, answer.envelope(), None)?;
                }
                return Ok(Some(statement));
            };
            let mut outcome = Outcome::new(self);
            outcome.on_pair(partner, pair.version());
            outcome.pair_event(partner, &settlement.event)?;
            outcome.leaf(self, partner, &settlement.leaf)?;
            outcome.paper(partner, streams::RECORD_ACKNOWLEDGEMENT, answer.envelope(), &answer.identity())?;
            outcome.also_found_by(streams::answer_to(&statement.digest));
            if let Some(stream) = self.noting_stream(&statement.digest)? {
                let note = CaseNote::Verdict { statement: statement.digest, verdict: answer.text().verdict };
                outcome.note_in(self, stream, &note)?;
            }
            crate::crash_point("desk.answer-taken");
            if self.commit(outcome)? == Committed::Kept {
                self.contact(partner, |contact| contact.deferred = None);
                let switched = pair.departed(statement.position()).and_then(|sent| sent.switches_to());
                if let Some(agreement) = switched.filter(|_| answer.text().verdict != Verdict::Accepted) {
                    self.note_turned_down(partner, &agreement);
                }
                return Ok(Some(statement));
            }
        }
        Err(DeskFault::Busy)
    }

    /// The stream in which the verdict on a statement is noted: its case's, unless that is erased. A case that cannot be read at the
    /// moment gets its note all the same, and reads it when it can be read again.
    fn noting_stream(&self, digest: &Digest) -> Result<Option<entente_store::StreamId>, DeskFault> {
        match self.case_of_statement(digest) {
            Ok(file) => Ok(file.filter(|file| !file.is_erased()).map(|file| file.stream)),
            Err(fault) if fault.concerns_one_case() => {
                Ok(self.store.find(*digest.as_bytes())?.map(|record| record.stream))
            }
            Err(fault) => Err(fault),
        }
    }

    /// The case that a statement belongs to, if it belongs to one that can still be read.
    pub(crate) fn case_of_statement(&self, digest: &Digest) -> Result<Option<Arc<CaseFile>>, DeskFault> {
        let Some(record) = self.store.find(*digest.as_bytes())? else { return Ok(None) };
        if record.stream.class != streams::CASE {
            return Ok(None);
        }
        Ok(Some(self.views.case_of(record.stream)?))
    }

    /// Takes note of a deferral. Nothing is kept: nothing happened.
    ///
    /// # Errors
    /// See [`DeskFault`].
    pub fn deferred(&self, partner: &AuthorityId, deferred: &Deferred) -> Result<(), DeskFault> {
        let words = match &deferred.cause {
            DeferredCause::UnknownAgreement { named, in_force } => {
                let ours = Digest::from_bytes(*named);
                if let Some(theirs) = in_force {
                    self.note_digests(partner, &Digest::from_bytes(*theirs), &ours);
                }
                format!("the partner does not hold agreement {ours}")
            }
            DeferredCause::MissingPredecessor { .. } => {
                "the partner waits for an earlier message of the case".to_owned()
            }
            DeferredCause::PartsMissing => "the partner waits for parts of an attachment".to_owned(),
            DeferredCause::StaleEncryptionKey { certificate } => {
                let taken = locked(&self.partner(partner)?.keys).shown(certificate);
                format!(
                    "the partner has a new encryption key ({})",
                    if taken { "taken" } else { "not believed" }
                )
            }
            DeferredCause::NumberTooFar => "the partner waits for earlier numbers".to_owned(),
            DeferredCause::Quota => "the partner's quota for us is used up".to_owned(),
            DeferredCause::Reserve => "the partner has no room on its disk".to_owned(),
            DeferredCause::UnknownType => {
                "the partner's node does not take this type of statement in yet: its administrators have to bring it up to date"
                    .to_owned()
            }
        };
        tracing::warn!(%partner, why = words, "the partner defers a statement");
        self.contact(partner, |contact| contact.deferred = Some(words));
        Ok(())
    }

    /// How far a message of ours has come.
    ///
    /// # Errors
    /// [`DeskFault::UnknownMessage`]; see [`DeskFault`].
    pub fn track(&self, message: &StatementId) -> Result<Tracked, DeskFault> {
        let file = self.views.case_with(message)?.ok_or(DeskFault::UnknownMessage)?;
        let case = file.opened.as_ref().ok_or(DeskFault::UnknownMessage)?.case;
        self.tracked_in(&case, &file, message)?.ok_or(DeskFault::UnknownMessage)
    }

    fn tracked_in(
        &self,
        case: &CaseRef,
        file: &CaseFile,
        message: &StatementId,
    ) -> Result<Option<Tracked>, DeskFault> {
        let (Some(own), Some(opened)) = (file.messages.get(message), &file.opened) else { return Ok(None) };
        let pair = self.views.pair(&opened.partner)?;
        let state = own.statement.and_then(|s| pair.departed(s.position())).map(|departed| departed.state);
        let attempts =
            self.partners.get(&opened.partner).map(|known| locked(&known.attempts).get(message).copied());
        let findings = match own.statement {
            // What a person at the partner decided replaces what the partner's node had said before.
            Some(statement) => match self.resolution_of(&statement)? {
                Some(resolved) => resolved.findings,
                None => self.findings_on(&opened.partner, &statement)?,
            },
            None => Vec::new(),
        };
        Ok(Some(Tracked {
            message: *message,
            case: *case,
            to: opened.partner.clone(),
            kind: own.kind,
            statement: own.statement,
            state,
            verdict: own.verdict,
            findings,
            ended: own.ended,
            bars: own.bars.clone(),
            stations: own
                .statement
                .and_then(|statement| file.stations.get(&statement.digest).cloned())
                .unwrap_or_default(),
            attempts: attempts.flatten().unwrap_or(0),
        }))
    }

    /// What the partner said against a statement of ours.
    pub(crate) fn findings_on(
        &self,
        partner: &AuthorityId,
        statement: &StatementRef,
    ) -> Result<Vec<entente_seals::OutwardFinding>, DeskFault> {
        let answer = self.acknowledgement(streams::answer_to(&statement.digest), statement)?;
        let answer = answer.filter(|answer| answer.from == *partner);
        Ok(answer.map(|answer| answer.findings).unwrap_or_default())
    }

    /// The acknowledgement of a statement that is kept under this name.
    pub(crate) fn acknowledgement(
        &self,
        name: [u8; 32],
        statement: &StatementRef,
    ) -> Result<Option<Acknowledgement>, DeskFault> {
        let Some(record) = self.store.find(name)? else { return Ok(None) };
        let StoredBody::Structure(bytes) = record.body else { return Ok(None) };
        let answer = Envelope::from_carriage(&bytes)
            .ok()
            .and_then(|envelope| Acknowledgement::from_payload(&envelope.payload).ok());
        Ok(answer.filter(|answer| answer.statement == *statement))
    }

    /// Every message of ours that is not settled, oldest first within a case.
    ///
    /// # Errors
    /// See [`DeskFault`].
    pub fn outbox(&self, partner: Option<&AuthorityId>) -> Result<Vec<Tracked>, DeskFault> {
        let mut waiting = Vec::new();
        for (case, file) in self.views.with_open_messages()? {
            let wanted = |opened: &crate::case_file::CaseOpened| partner.is_none_or(|p| opened.partner == *p);
            if !file.opened.as_ref().is_some_and(wanted) {
                continue;
            }
            let open = file.messages.iter().filter(|(_, own)| own.is_open());
            for (message, _) in open {
                waiting.extend(self.tracked_in(&case, &file, message)?);
            }
        }
        Ok(waiting)
    }
}

fn carriage(envelope: &Envelope) -> Result<Vec<u8>, DeskFault> {
    envelope.to_carriage().map_err(|_| DeskFault::Impossible("a signed statement has no carriage"))
}

fn statement_frame(envelope: &Envelope, lane: Lane) -> Result<ToReceiver, DeskFault> {
    let statement = Bytes::from(carriage(envelope)?);
    Ok(ToReceiver::Statement(StatementFrame { statement, lane }))
}
