//! One way through an arrival: signature over the exact bytes, repeat or void, key envelope, commitments, content, decide,
//! commit, answer. Whatever is answered was committed before, except that it is not now.

use entente_agreements::{Act, Decision, OutwardRule, Side};
use entente_casework::consistency::inconsistencies;
use entente_casework::generated::{Content, DataClass, Kind};
use entente_casework::{AuthorityId, EventId, values};
use entente_exchange::{Arriving, Deferral, Judgement, PairEvent, Placement, findings, reply};
use entente_ledger::LeafKind;
use entente_seals::any::AnyStatement;
use entente_seals::arrival::{Opened, Whole};
use entente_seals::dsse::{Authentic, Envelope};
use entente_seals::envelope::KeyEnvelope;
use entente_seals::{Digest, Entropy as _, Findings, Instant, Reader, StatementRef, Transmittal, Verdict};
use entente_transport::{
    Bytes, Deferred, DeferredCause, FrameFault, FrameFaultCause, ToReceiver, ToSender, TransmittalFrame,
};
use entente_wire::SectionPart;

use crate::case_file::{CaseAt, CaseFile, CaseOpened, opened_record};
use crate::conduct::{Conduct, DecidedOn, InnerFinding};
use crate::kept::{self, EventHeader, PartToKeep, Way};
use crate::streams;
use crate::terms::Named;

use super::authentic::{Came, note_made_at, of_unknown_type};
use super::commit::Committed;
use super::sending::{Bars, decided_on, part_count};
use super::{DECIDE_AGAIN_MAX, Desk, DeskFault, Outcome};

/// How long a partner is asked to wait when something has to be cured by a person, in milliseconds.
pub(super) const RETRY_SLOW_MS: u32 = 60_000;
/// How long a partner is asked to wait when time will cure it soon, in milliseconds.
const RETRY_SOON_MS: u32 = 1_000;

/// What we make of the content of an arrival.
struct Judged {
    verdict: Verdict,
    outward: Findings,
    inner: Vec<InnerFinding>,
    on: Option<DecidedOn>,
}

impl Judged {
    fn of(verdict: Verdict, rule: OutwardRule, paths: Vec<String>) -> Self {
        let inner = InnerFinding {
            rule: rule.as_str().to_owned(),
            article: String::new(),
            facts: Vec::new(),
            paths: paths.clone(),
        };
        let face = entente_agreements::OutwardFinding { rule, article: None, paths, cure: rule.cure() };
        Self { verdict, outward: findings::outward([face]), inner: vec![inner], on: None }
    }
}

fn fault(carriage: &[u8], cause: FrameFaultCause) -> ToSender {
    ToSender::FrameFault(FrameFault { carriage: Some(*Digest::of(carriage).as_bytes()), cause })
}

impl Desk {
    /// Takes one frame of a partner. None: there is nothing to answer.
    ///
    /// # Errors
    /// Only what is ours to mend; whatever is wrong with the frame is an answer.
    pub fn take(&self, from: &AuthorityId, frame: ToReceiver) -> Result<Option<ToSender>, DeskFault> {
        if self.lost().is_some() {
            return self.take_while_lost(from, &frame);
        }
        let carriage = match &frame {
            ToReceiver::Transmittal(frame) => Some(frame.statement.clone()),
            ToReceiver::Statement(frame) => Some(frame.statement.clone()),
            ToReceiver::Head(_) => None,
        };
        match (self.take_frame(from, frame), carriage) {
            // No reason to end, and none to refuse for ever: the number stays open until people have mended it, or others let it through.
            (Err(fault), Some(carriage)) if fault.puts_an_arrival_off() => {
                tracing::error!(partner = %from, fault = crate::postman::chain(&fault), "an arrival is put off");
                Ok(put_off(&carriage))
            }
            (taken, _) => taken,
        }
    }

    fn take_frame(&self, from: &AuthorityId, frame: ToReceiver) -> Result<Option<ToSender>, DeskFault> {
        match frame {
            ToReceiver::Transmittal(frame) => {
                self.take_carriage(from, &frame.statement, Some(&frame)).map(Some)
            }
            ToReceiver::Statement(frame) => self.take_carriage(from, &frame.statement, None).map(Some),
            ToReceiver::Head(head) => {
                self.take_head(from, &head).map(|answer| Some(ToSender::HeadAnswer(answer)))
            }
        }
    }

    /// Takes a signed statement, which a transmittal's frame brings with its sections and any other frame alone.
    fn take_carriage(
        &self,
        from: &AuthorityId,
        carriage: &[u8],
        whole: Option<&TransmittalFrame>,
    ) -> Result<ToSender, DeskFault> {
        let statement = match self.authentic(from, carriage)? {
            Ok(Came::Read(statement)) => statement,
            Ok(Came::Unread(identity)) => return Ok(of_unknown_type(from, &identity)),
            Err(cause) => return Ok(fault(carriage, cause)),
        };
        match (&*statement, whole) {
            (AnyStatement::Transmittal(statement), Some(frame)) => {
                self.take_transmittal(from, statement, frame)
            }
            (AnyStatement::Switch(statement), None) => self.take_switch(from, statement),
            (AnyStatement::Resolved(statement), None) => self.take_resolved(from, statement),
            (AnyStatement::Void(statement), None) => self.take_void(from, statement),
            (AnyStatement::Station(statement), None) => self.take_station(from, statement),
            (AnyStatement::Key(_) | AnyStatement::Gap(_), None) => {
                Ok(of_unknown_type(from, &statement.identity()))
            }
            // In the other's frame, or an answer where a statement should be.
            _ => Ok(fault(carriage, FrameFaultCause::Malformed)),
        }
    }

    fn take_transmittal(
        &self,
        from: &AuthorityId,
        statement: &Authentic<Transmittal>,
        frame: &TransmittalFrame,
    ) -> Result<ToSender, DeskFault> {
        let text = statement.text();
        let reference =
            StatementRef { incarnation: text.incarnation, number: text.number, digest: statement.identity() };
        let kind = Kind::from_id(text.kind.as_str());
        let arriving = Arriving {
            statement: reference,
            previous: text.previous,
            agreement: Some(&text.agreement),
            protected: kind.is_some_and(|kind| kind.info().protected),
            begins_life: false,
        };
        let ciphertexts: Vec<Vec<u8>> = frame.ciphertexts.iter().map(|bytes| bytes.to_vec()).collect();
        for _ in 0..DECIDE_AGAIN_MAX {
            let pair = self.views.pair(from)?;
            let about = text.case.map(|case| CaseAt { case, partner: from.clone() });
            let placement = pair.place(&arriving);
            if let Some(answer) =
                self.answer_known(from, &reference, (statement.envelope(), about.as_ref()), placement)?
            {
                return Ok(answer);
            }
            if !arriving.protected && self.partner(from)?.terms_for(&text.agreement).is_none() {
                let in_force = pair.their_agreement();
                return Ok(deferred(
                    &reference,
                    Deferral::UnknownAgreement { named: text.agreement, in_force },
                ));
            }
            if !text.attachments.is_empty() {
                // Parts cannot be taken in yet: an acknowledged message must be one that can be read.
                return Ok(ToSender::Deferred(Deferred {
                    statement: *reference.digest.as_bytes(),
                    cause: DeferredCause::PartsMissing,
                    retry_after_ms: RETRY_SLOW_MS,
                }));
            }
            let opened = match self.open_arrival(statement, &ciphertexts, &frame.key_envelopes) {
                Ok(opened) => opened,
                Err(NotOpened::Stale) => return Ok(self.stale(&reference)),
                Err(NotOpened::Mismatch) => {
                    return Ok(fault(&frame.statement, FrameFaultCause::ContentMismatch));
                }
            };
            if let Some(answer) =
                self.judge_and_keep(from, &pair, statement, &reference, kind, &opened, &ciphertexts)?
            {
                return Ok(answer);
            }
        }
        Err(DeskFault::Busy)
    }

    /// What to answer when it needs no decision. None: it is fresh.
    pub(super) fn answer_known(
        &self,
        from: &AuthorityId,
        reference: &StatementRef,
        (came, about): (&Envelope, Option<&CaseAt>),
        placement: Placement,
    ) -> Result<Option<ToSender>, DeskFault> {
        match placement {
            Placement::Fresh => Ok(None),
            Placement::Repeat { acknowledgement } => self.kept_acknowledgement(&acknowledgement).map(Some),
            Placement::SecondText { acknowledgement, evidence } => {
                if let Some(event) = evidence {
                    self.keep_evidence(from, &event, came, about)?;
                }
                self.kept_acknowledgement(&acknowledgement).map(Some)
            }
            Placement::Deferred(why) => Ok(Some(deferred(reference, why))),
        }
    }

    /// Keeps that a partner signed two things where there can be one, and the second of them as it was signed: what was
    /// taken in first is kept already, and the two together convince anybody.
    pub(super) fn keep_evidence(
        &self,
        from: &AuthorityId,
        event: &PairEvent,
        second: &Envelope,
        about: Option<&CaseAt>,
    ) -> Result<(), DeskFault> {
        tracing::error!(partner = %from, "the partner signed two things where there can be one");
        let pair = self.views.pair(from)?;
        let mut outcome = Outcome::new(self);
        outcome.on_pair(from, pair.version());
        outcome.pair_event(from, event)?;
        // What speaks of a case goes when the case goes; of one that is not here, or erased, nothing new is kept under its key.
        let file = about.map(|at| self.views.case(&at.partner, &at.case)).transpose()?;
        let stream = match file.filter(|file| file.opened.is_some()) {
            Some(file) => {
                outcome.on_case(&file);
                file.stream
            }
            None => streams::papers(from),
        };
        outcome.statement(self, stream, second, &second.identity())?;
        let about = match event {
            PairEvent::AnsweredTwice { .. } => "two answers to one statement",
            _ => "two statements for one number",
        };
        let about = about.to_owned();
        outcome.conduct(self, &Conduct::Evidence { partner: from.to_string(), about }, self.now()?)?;
        // If the pair moved, the evidence is kept when the second text comes again.
        let _ = self.commit(outcome)?;
        Ok(())
    }

    pub(crate) fn kept_acknowledgement(&self, identity: &Digest) -> Result<ToSender, DeskFault> {
        let found = self.store.find(*identity.as_bytes())?;
        match found.map(|record| record.body) {
            Some(entente_store::StoredBody::Structure(carriage)) => {
                Ok(ToSender::Acknowledgement(Bytes::from(carriage)))
            }
            _ => Err(DeskFault::Impossible("an acknowledgement that was given is not kept")),
        }
    }

    fn open_arrival<'a>(
        &self,
        statement: &'a Authentic<Transmittal>,
        ciphertexts: &'a [Vec<u8>],
        envelopes: &[Bytes],
    ) -> Result<Opened<'a>, NotOpened> {
        let whole = Whole::new(statement, ciphertexts).map_err(|_| NotOpened::Mismatch)?;
        let envelopes: Vec<KeyEnvelope> = envelopes
            .iter()
            .map(|bytes| KeyEnvelope::from_bytes(bytes))
            .collect::<Result<_, _>>()
            .map_err(|_| NotOpened::Mismatch)?;
        whole.check_readers(&envelopes).map_err(|_| NotOpened::Mismatch)?;
        let Some(ours) = envelopes.iter().find(|envelope| envelope.reader() == Reader::Authority) else {
            return Ok(Opened { sections: Vec::new(), attachments: Vec::new() });
        };
        if ours.recipient() != self.keys.opening().public().id() {
            return Err(NotOpened::Stale);
        }
        whole.open(ours, self.keys.opening()).map_err(|_| NotOpened::Mismatch)
    }

    fn stale(&self, reference: &StatementRef) -> ToSender {
        let certificate = Bytes::copy_from_slice(self.keys.encryption_certificate());
        ToSender::Deferred(Deferred {
            statement: *reference.digest.as_bytes(),
            cause: DeferredCause::StaleEncryptionKey { certificate },
            retry_after_ms: RETRY_SOON_MS,
        })
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one decision reads all of it; a struct would be used once"
    )]
    fn judge_and_keep(
        &self,
        from: &AuthorityId,
        pair: &entente_exchange::Pair,
        statement: &Authentic<Transmittal>,
        reference: &StatementRef,
        kind: Option<Kind>,
        opened: &Opened<'_>,
        ciphertexts: &[Vec<u8>],
    ) -> Result<Option<ToSender>, DeskFault> {
        let text = statement.text();
        let at = self.now()?;
        note_made_at(from, text.made_at, at);
        let place = match place_of(from, text, kind) {
            Some(at) => {
                let file = self.views.case(&at.partner, &at.case)?;
                Some((at, file))
            }
            None => None,
        };
        let judged = match &place {
            None => Judged::of(Verdict::Refused, OutwardRule::Content, vec!["case".to_owned()]),
            // Erased: what is unknown, barred and not entitled gets this one answer, and nothing is kept of it.
            Some((_, file)) if file.is_erased() => {
                Judged::of(Verdict::Refused, OutwardRule::NotAvailable, Vec::new())
            }
            // Nobody here can hand a section on to the ombudsperson yet, and what cannot be handed on is not taken.
            Some(_) if text.sections.iter().any(|section| section.reader == Reader::Ombuds) => {
                Judged::of(Verdict::Refused, OutwardRule::Content, vec!["sections".to_owned()])
            }
            Some((case, file)) => match kind {
                Some(kind) if kind.info().crosses() => {
                    self.judge(from, file, case, statement, kind, opened, at)?
                }
                // What stays at home with everybody cannot come from abroad.
                Some(_) => Judged::of(Verdict::Refused, OutwardRule::Content, vec!["kind".to_owned()]),
                // A kind of a newer catalogue: kept closed, and a person looks at it.
                None => Judged::of(Verdict::Held, OutwardRule::UnderReview, vec!["kind".to_owned()]),
            },
        };
        let mut outcome = Outcome::new(self);
        match &place {
            Some((case, file)) if !file.is_erased() => {
                self.keep_arrival(
                    &mut outcome,
                    from,
                    case,
                    file,
                    statement,
                    reference,
                    &judged,
                    opened,
                    ciphertexts,
                    at,
                )?;
            }
            Some(_) => {}
            None => {
                let papers = streams::papers(from);
                outcome.statement(self, papers, statement.envelope(), &statement.identity())?;
            }
        }
        let verdict = judged.verdict;
        let judgement = Judgement {
            statement: *reference,
            leaf: LeafKind::Transmittal,
            came: statement.identity(),
            agreement: Some(text.agreement),
            verdict,
            findings: judged.outward,
            arrived_at: at,
            switches_to: None,
        };
        let reply = reply::answer(pair, judgement, self.keys.statement())?;
        // Nothing new is kept under a key of a case that is erased: its pair event and its answer say enough.
        if let Some((case, _)) = place.as_ref().filter(|(_, file)| !file.is_erased()) {
            let entry = Conduct::Judged {
                case: case.clone(),
                kind: text.kind.to_string(),
                statement: *reference,
                verdict,
                findings: judged.inner,
                on: judged.on,
            };
            match verdict {
                Verdict::Held => {
                    let name = streams::judgement_of(&reference.digest);
                    outcome.conduct_found_by(self, &entry, at, name)?;
                }
                _ => outcome.conduct(self, &entry, at)?,
            }
        }
        self.keep_reply(outcome, from, pair, &reply)
    }

    pub(super) fn keep_reply(
        &self,
        mut outcome: Outcome<'_>,
        from: &AuthorityId,
        pair: &entente_exchange::Pair,
        reply: &reply::Reply,
    ) -> Result<Option<ToSender>, DeskFault> {
        outcome.on_pair(from, pair.version());
        outcome.pair_event(from, &reply.event)?;
        for leaf in &reply.leaves {
            outcome.leaf(self, from, leaf)?;
        }
        let (envelope, identity) = (reply.acknowledgement.envelope(), reply.acknowledgement.identity());
        outcome.paper(from, streams::RECORD_ACKNOWLEDGEMENT, envelope, &identity)?;
        let carriage = envelope
            .to_carriage()
            .map_err(|_| DeskFault::Impossible("a signed acknowledgement has no carriage"))?;
        match self.commit(outcome)? {
            Committed::Kept => {
                crate::crash_point("desk.answer-committed");
                Ok(Some(ToSender::Acknowledgement(Bytes::from(carriage))))
            }
            Committed::Moved => Ok(None),
        }
    }

    /// The verdict: a function of statement, content, what crossed before, agreement and floor.
    #[expect(
        clippy::too_many_arguments,
        reason = "one decision reads all of it; a struct would be used once"
    )]
    fn judge(
        &self,
        from: &AuthorityId,
        file: &CaseFile,
        case: &CaseAt,
        statement: &Authentic<Transmittal>,
        kind: Kind,
        opened: &Opened<'_>,
        at: Instant,
    ) -> Result<Judged, DeskFault> {
        let text = statement.text();
        let mut parts = Vec::new();
        for section in &opened.sections {
            let Ok(class) = section.entry.class.as_str().parse::<DataClass>() else {
                return Ok(Judged::of(Verdict::Held, OutwardRule::UnderReview, Vec::new()));
            };
            let bytes = section.fields.to_vec();
            parts.push(SectionPart { tier: kept::tier(section.entry.tier), class, bytes });
        }
        let content = match entente_wire::from_sections(kind, &parts) {
            Ok(content) => content,
            Err(faults) => {
                let paths: Vec<String> = faults.iter().map(|fault| fault.path.clone()).collect();
                return Ok(if faults.only_unknown() {
                    Judged::of(Verdict::Held, OutwardRule::UnderReview, paths)
                } else {
                    of_faulty(kind, paths)
                });
            }
        };
        // Only here, where it arrives: what was kept is read back as it was taken in.
        let contradictions: Vec<String> =
            inconsistencies(&content).into_iter().map(|found| found.path).collect();
        if !contradictions.is_empty() {
            return Ok(of_faulty(kind, contradictions));
        }
        self.judge_content(from, file, case, statement, text, &content, at)
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one decision reads all of it; a struct would be used once"
    )]
    fn judge_content(
        &self,
        from: &AuthorityId,
        file: &CaseFile,
        case: &CaseAt,
        statement: &Authentic<Transmittal>,
        text: &Transmittal,
        content: &Content,
        at: Instant,
    ) -> Result<Judged, DeskFault> {
        // Judged by the package that it was decided under. What is protected is judged by the newest if that one is no
        // longer loaded: it is never put off for an agreement.
        let partner = self.partner(from)?;
        let terms = partner.terms_for(&text.agreement).unwrap_or(&partner.terms);
        let fresh = entente_casework::case::Case::new(self.us.clone(), from.clone());
        let folded = self.judged_knowing(file.case.as_ref().unwrap_or(&fresh), from)?;
        let named = Named {
            purpose: text.purpose.as_str(),
            legal_basis: text.legal_basis.as_str(),
            in_reply_to: text.in_reply_to.map(|digest| values::Digest::from_bytes(*digest.as_bytes())),
        };
        let facts = terms.facts_of_arrival(&folded, content, &named, text.made_at.timestamp())?;
        let act = Act {
            kind: content.kind(),
            digest: *statement.identity().as_bytes(),
            case_version: file.version,
        };
        let decision = terms.agreement().decide(&act, &facts, Side::Receiver);
        let out =
            |bars: &Bars| findings::outward(bars.findings.iter().map(entente_agreements::Finding::outward));
        tracing::debug!(partner = %from, case = %case.case, kind = %content.kind(), %at, "an arrival was decided");
        Ok(match decision {
            Decision::Permit(permit) => Judged {
                verdict: Verdict::Accepted,
                outward: Findings::default(),
                inner: Vec::new(),
                on: Some(decided_on(&permit.spend())),
            },
            Decision::Refuse(findings) => {
                let bars = Bars { held: false, findings, fields: Vec::new() };
                Judged { verdict: Verdict::Refused, outward: out(&bars), inner: bars.inner(), on: None }
            }
            Decision::Hold(findings) => {
                let bars = Bars { held: true, findings, fields: Vec::new() };
                Judged { verdict: Verdict::Held, outward: out(&bars), inner: bars.inner(), on: None }
            }
        })
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one batch is made of all of it; a struct would be used once"
    )]
    fn keep_arrival(
        &self,
        outcome: &mut Outcome<'_>,
        from: &AuthorityId,
        case: &CaseAt,
        file: &CaseFile,
        statement: &Authentic<Transmittal>,
        reference: &StatementRef,
        judged: &Judged,
        opened: &Opened<'_>,
        ciphertexts: &[Vec<u8>],
        at: Instant,
    ) -> Result<(), DeskFault> {
        let text = statement.text();
        let mut entropy = self.entropy;
        outcome.on_case(file);
        if file.version == 0 {
            let opened =
                CaseOpened { case: case.case, partner: from.clone(), local_ref: None, opened_at: at };
            let record = opened_record(&opened, &outcome.leases, &mut entropy)?;
            outcome.add([record]);
        }
        let mut parts = Vec::new();
        for (entry, ciphertext) in text.sections.iter().zip(ciphertexts) {
            let open = opened.sections.iter().find(|section| section.entry.id == entry.id);
            parts.push(match open {
                Some(section) => PartToKeep::Crossed { entry, secret: &section.secret, ciphertext },
                None => PartToKeep::Closed { entry, ciphertext },
            });
        }
        let header = EventHeader {
            event: EventId::from_bytes(entropy.id()),
            recorded_at: at,
            happened_at: None,
            way: Way::Received { statement: *reference, verdict: judged.verdict },
            kind: text.kind.clone(),
            subject: text.subject,
            parts: part_count(parts.len())?,
        };
        let envelope = Some(statement.envelope());
        let records = kept::records(file.stream, &header, envelope, &parts, &outcome.leases, &mut entropy)?;
        outcome.add(records);
        Ok(())
    }
}

/// Not now, for a cause that only people here can cure.
fn put_off(carriage: &[u8]) -> Option<ToSender> {
    let statement = *Envelope::from_carriage(carriage).ok()?.identity().as_bytes();
    let cause = DeferredCause::Reserve;
    Some(ToSender::Deferred(Deferred { statement, cause, retry_after_ms: RETRY_SLOW_MS }))
}

/// Where an arrival belongs: its case, or the correspondence with its sender. None: a kind that belongs to a case names none, or
/// the other way round, or it names the reference that no case has.
fn place_of(from: &AuthorityId, text: &Transmittal, kind: Option<Kind>) -> Option<CaseAt> {
    let caseless = kind.map(|kind| kind.info().caseless);
    match text.case {
        Some(case) => {
            let at = CaseAt { case, partner: from.clone() };
            (at.is_a_case() && caseless != Some(true)).then_some(at)
        }
        None => (caseless != Some(false)).then(|| CaseAt::correspondence(from.clone())),
    }
}

/// What is made of a content that makes no sense. A danger, a withdrawal, a child that did not arrive is not sent back for a slip of
/// the pen: a person sees it at once, and asks.
fn of_faulty(kind: Kind, paths: Vec<String>) -> Judged {
    if kind.info().protected {
        // Abroad it says what every message that waits says; here, that it makes no sense.
        let inner = Judged::of(Verdict::Held, OutwardRule::Content, paths.clone()).inner;
        Judged { inner, ..Judged::of(Verdict::Held, OutwardRule::UnderReview, paths) }
    } else {
        Judged::of(Verdict::Refused, OutwardRule::Content, paths)
    }
}

enum NotOpened {
    /// Sealed to a key that we no longer hold.
    Stale,
    /// Not what the statement names.
    Mismatch,
}

pub(super) fn deferred(reference: &StatementRef, why: Deferral) -> ToSender {
    let (cause, retry_after_ms) = match why {
        Deferral::UnknownAgreement { named, in_force } => {
            let in_force = in_force.map(|digest| *digest.as_bytes());
            (DeferredCause::UnknownAgreement { named: *named.as_bytes(), in_force }, RETRY_SLOW_MS)
        }
        Deferral::MissingPredecessor { named } => {
            let named = named.map_or([0; 32], |digest| *digest.as_bytes());
            (DeferredCause::MissingPredecessor { named }, RETRY_SOON_MS)
        }
        Deferral::NumberTooFar => (DeferredCause::NumberTooFar, RETRY_SOON_MS),
    };
    ToSender::Deferred(Deferred { statement: *reference.digest.as_bytes(), cause, retry_after_ms })
}
