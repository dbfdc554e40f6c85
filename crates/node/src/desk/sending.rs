//! Acts and facts of our own side: a fact is recorded in every state; an act is decided, kept as a draft, and decided again
//! when it begins. A permit never outlives the version of the case it was given on.

use std::sync::Arc;

use entente_agreements::{Act, Decision, Finding, Side};
use entente_casework::case::Undisclosable;
use entente_casework::generated::{CaseLink, ConsentWithdrawal, Content, Kind};
use entente_casework::{AuthorityId, CaseRef, CaseRole, EventId, StatementId, values};
use entente_exchange::DepartedState;
use entente_exchange::departure;
use entente_seals::{Code, Digest, Entropy as _, Instant, StatementRef};
use entente_wire::{ReplyTo, to_sections};

use crate::case_file::{CaseAt, CaseFile, CaseNote, CaseOpened, DraftEnd, KeptBar, opened_record};
use crate::conduct::{Conduct, DecidedOn, InnerFinding, TakenBack};
use crate::kept::{self, DraftTerms, EventHeader, PartToKeep, Way};
use crate::sentences::{self, Catalogue};
use crate::streams;
use crate::terms::{Named, Terms};

use super::commit::Committed;
use super::{DECIDE_AGAIN_MAX, Desk, DeskFault, Outcome};

/// Why an act may not be done.
#[derive(Debug)]
pub struct Bars {
    /// A rule could not be evaluated, so a person decides.
    pub held: bool,
    /// Every rule that was not met.
    pub findings: Vec<Finding>,
    /// Every field that may not be told, with the reason.
    pub fields: Vec<(String, Undisclosable)>,
}

/// A draft that was barred when it was to begin.
#[derive(Debug)]
pub struct Barred {
    /// Which message.
    pub message: StatementId,
    /// Why.
    pub bars: Bars,
}

/// What becomes of an act.
#[derive(Debug)]
pub enum SendDecision {
    /// It is kept and goes as soon as the partner can be reached.
    Drafted(StatementId),
    /// It would be; nothing was kept.
    Allowed,
    /// It may not be done. The refusal is kept.
    Barred(Bars),
}

/// A message that is read, with what its author left open filled in.
#[derive(Debug, Clone)]
pub struct Prepared {
    /// What it says.
    pub content: Content,
    /// Which child, 0 = the case.
    pub subject: u16,
    /// What it is sent for.
    pub purpose: Code,
    /// What allows sending it.
    pub legal_basis: Code,
    /// When it happened, for what is recorded later.
    pub happened_at: Option<Instant>,
    /// What it answers.
    pub in_reply_to: Option<Digest>,
    /// After this it may no longer be delivered.
    pub expires_at: Option<Instant>,
}

impl Prepared {
    /// The message's kind.
    pub fn kind(&self) -> Kind {
        self.content.kind()
    }

    fn act(&self, version: u64) -> Act {
        let digest = Digest::of(&entente_wire::encode(&self.content));
        Act { kind: self.kind(), digest: *digest.as_bytes(), case_version: version }
    }
}

fn casework(digest: Digest) -> values::Digest {
    values::Digest::from_bytes(*digest.as_bytes())
}

fn seals(digest: values::Digest) -> Digest {
    Digest::from_bytes(*digest.as_bytes())
}

fn inner(findings: &[Finding]) -> Vec<InnerFinding> {
    let of = |finding: &Finding| InnerFinding {
        rule: finding.rule().to_string(),
        article: finding.text().article.clone(),
        facts: finding
            .facts()
            .iter()
            .map(|fact| (fact.name.to_owned(), fact.value.clone().unwrap_or_default()))
            .collect(),
        paths: finding.text().paths.clone(),
    };
    findings.iter().map(of).collect()
}

impl Bars {
    /// As the conduct tree keeps it.
    pub(crate) fn inner(&self) -> Vec<InnerFinding> {
        let mut all = inner(&self.findings);
        all.extend(self.fields.iter().map(|(path, why)| InnerFinding {
            rule: GATE_RULE.to_owned(),
            article: GATE_ARTICLE.to_owned(),
            facts: vec![("why".to_owned(), why.to_string())],
            paths: vec![path.clone()],
        }));
        all
    }

    /// As the case keeps it for people, without any value.
    pub(crate) fn kept(&self, words: &Catalogue) -> Vec<KeptBar> {
        let of_rule = |finding: &Finding| KeptBar {
            rule: finding.rule().to_string(),
            article: finding.text().article.clone(),
            cure: finding.text().cure.clone(),
            who: finding.text().curer.to_string(),
            paths: finding.text().paths.clone(),
        };
        let mut all: Vec<KeptBar> = self.findings.iter().map(of_rule).collect();
        all.extend(by_cause(&self.fields).into_iter().map(|(why, paths)| {
            let told = words.sentence(&sentences::gate(why));
            KeptBar {
                rule: GATE_RULE.to_owned(),
                article: told.article,
                cure: told.cure.unwrap_or_default(),
                who: words.who(&told.who),
                paths,
            }
        }));
        all
    }
}

/// The fields that may not be told, by why not: each cause once, with its fields in their order.
pub(crate) fn by_cause(fields: &[(String, Undisclosable)]) -> Vec<(Undisclosable, Vec<String>)> {
    let mut causes: Vec<(Undisclosable, Vec<String>)> = Vec::new();
    for (path, why) in fields {
        match causes.iter_mut().find(|(known, _)| known == why) {
            Some((_, paths)) => paths.push(path.clone()),
            None => causes.push((*why, vec![path.clone()])),
        }
    }
    causes
}

/// The rule under which the outbound gate names a field that may not be told.
pub const GATE_RULE: &str = "CF20-gate";
/// What the gate rests on.
const GATE_ARTICLE: &str = "CRC Art. 16; JGC 22 para. 17";

impl Desk {
    /// Opens a case with a partner, before anything crosses.
    ///
    /// # Errors
    /// See [`DeskFault`].
    pub fn open_case(&self, partner: &AuthorityId, local_ref: Option<String>) -> Result<CaseAt, DeskFault> {
        self.partner(partner)?;
        let mut entropy = self.entropy;
        let case = CaseAt { case: CaseRef::from_bytes(entropy.id()), partner: partner.clone() };
        let opened_at = self.now()?;
        let opened = CaseOpened { case: case.case, partner: partner.clone(), local_ref, opened_at };
        let mut outcome = Outcome::new(self);
        let record = opened_record(&opened, &outcome.leases, &mut entropy)?;
        outcome.on_case(&CaseFile::new(case.stream()));
        outcome.add([record]);
        outcome.conduct(self, &Conduct::CaseOpened { case: case.clone() }, opened_at)?;
        match self.commit(outcome)? {
            Committed::Kept => Ok(case),
            Committed::Moved => Err(DeskFault::Impossible("a random case reference was in use")),
        }
    }

    /// The place of what is exchanged with a partner and belongs to no case, made when it is first needed.
    ///
    /// # Errors
    /// See [`DeskFault`].
    pub fn correspondence(&self, partner: &AuthorityId) -> Result<CaseAt, DeskFault> {
        let at = CaseAt::correspondence(self.partner(partner)?.authority.clone());
        for _ in 0..DECIDE_AGAIN_MAX {
            let file = self.views.case(partner, &at.case)?;
            if file.opened.is_some() {
                return Ok(at);
            }
            let opened_at = self.now()?;
            let opened = CaseOpened { case: at.case, partner: partner.clone(), local_ref: None, opened_at };
            let mut outcome = Outcome::new(self);
            let mut entropy = self.entropy;
            outcome.on_case(&file);
            let record = opened_record(&opened, &outcome.leases, &mut entropy)?;
            outcome.add([record]);
            if self.commit(outcome)? == Committed::Kept {
                return Ok(at);
            }
        }
        Err(DeskFault::Busy)
    }

    /// The case, if it can be read.
    pub(crate) fn readable(&self, at: &CaseAt) -> Result<Arc<CaseFile>, DeskFault> {
        let file = self.views.case(&at.partner, &at.case)?;
        if file.opened.is_none() {
            return Err(DeskFault::UnknownCase);
        }
        self.beside(file, &at.partner)
    }

    /// The cases with this reference that can be read here: more than one when different partners gave the same one, which
    /// only chance or ill will brings about. Whoever asks must then say whose.
    pub(crate) fn cases_with_reference(&self, case: &CaseRef) -> Result<Vec<CaseAt>, DeskFault> {
        let mut found = Vec::new();
        for partner in self.partners.keys() {
            if self.views.case(partner, case)?.opened.is_some() {
                found.push(CaseAt { case: *case, partner: partner.clone() });
            }
        }
        Ok(found)
    }

    /// Fills in what the author of a message left open.
    ///
    /// # Errors
    /// See [`DeskFault`].
    pub fn prepare(&self, case: &CaseAt, draft: entente_wire::Draft) -> Result<Prepared, DeskFault> {
        let file = self.readable(case)?;
        let code = |text: &str| {
            Code::new(text).map_err(|_| DeskFault::Impossible("a code of the catalogue is none"))
        };
        let instant = |at: jiff::Timestamp| {
            Instant::new(at).map_err(|_| DeskFault::Impossible("an instant out of bounds was read"))
        };
        let folded = file.case.as_ref().ok_or(DeskFault::UnknownCase)?;
        let in_reply_to = match draft.in_reply_to {
            Some(ReplyTo::Statement(digest)) => Some(seals(digest)),
            Some(ReplyTo::Newest(kind)) => newest(folded, kind),
            None => folded.reply_to(&draft.content).map(seals),
        };
        let local = !draft.content.kind().info().crosses();
        let or_local = |text: &str| if local && text.is_empty() { code("LOCAL") } else { code(text) };
        Ok(Prepared {
            subject: u16::try_from(draft.subject)
                .map_err(|_| DeskFault::Impossible("a subject out of bounds was read"))?,
            purpose: or_local(&draft.purpose)?,
            legal_basis: or_local(&draft.legal_basis)?,
            happened_at: draft.happened_at.map(instant).transpose()?,
            in_reply_to,
            expires_at: draft.expires_at.map(instant).transpose()?,
            content: draft.content,
        })
    }

    /// Writes a fact down. Never refused for what it says: rules bar acts.
    ///
    /// # Errors
    /// See [`DeskFault`].
    pub fn record(&self, case: &CaseAt, fact: &Prepared) -> Result<EventId, DeskFault> {
        for _ in 0..DECIDE_AGAIN_MAX {
            let (file, partner) = (self.readable(case)?, case.partner.clone());
            let mut entropy = self.entropy;
            let event = EventId::from_bytes(entropy.id());
            let at = self.now()?;
            let parts = to_sections(&fact.content);
            let header = EventHeader {
                event,
                recorded_at: at,
                happened_at: fact.happened_at,
                way: Way::Local,
                kind: kept::kind_id(fact.kind())?,
                subject: fact.subject,
                parts: part_count(parts.len())?,
            };
            let mut outcome = Outcome::new(self);
            let own: Vec<_> = parts.iter().map(PartToKeep::Own).collect();
            let records = kept::records(file.stream, &header, None, &own, &outcome.leases, &mut entropy)?;
            outcome.add(records);
            if let Content::CaseLink(link) = &fact.content {
                self.record_other_end(&mut outcome, case, link, &header)?;
            }
            if let Content::ConsentWithdrawal(withdrawal) = &fact.content {
                let purposes = withdrawn_purposes(&file, withdrawal);
                let stopped = Stopped { purposes, subject: fact.subject };
                self.stop_purposes(&mut outcome, &file, &partner, &stopped, at)?;
            }
            let kind = fact.kind().id().to_owned();
            outcome.conduct(self, &Conduct::Recorded { case: case.clone(), event, kind }, at)?;
            if self.commit(outcome)? == Committed::Kept {
                return Ok(event);
            }
        }
        Err(DeskFault::Busy)
    }

    /// Writes a tie into the other case too, in the commit of this one: a tie that only one side knows would hold only one child.
    fn record_other_end(
        &self,
        outcome: &mut Outcome<'_>,
        this: &CaseAt,
        link: &CaseLink,
        header: &EventHeader,
    ) -> Result<(), DeskFault> {
        let mut entropy = self.entropy;
        let (there, other, mirrored) = self.other_end(this, link)?;
        let event = EventId::from_bytes(entropy.id());
        let parts = to_sections(&mirrored);
        let header = EventHeader { event, parts: part_count(parts.len())?, ..header.clone() };
        let own: Vec<_> = parts.iter().map(PartToKeep::Own).collect();
        let records = kept::records(other.stream, &header, None, &own, &outcome.leases, &mut entropy)?;
        outcome.on_case(&other);
        outcome.add(records);
        let kind = mirrored.kind().id().to_owned();
        let at = header.recorded_at;
        outcome.conduct(self, &Conduct::Recorded { case: there, event, kind }, at)
    }

    /// Takes back what is queued or unacknowledged for purposes that are withdrawn, in the commit of the withdrawal.
    fn stop_purposes(
        &self,
        outcome: &mut Outcome<'_>,
        file: &CaseFile,
        partner: &AuthorityId,
        stopped: &Stopped,
        at: Instant,
    ) -> Result<(), DeskFault> {
        let pair = self.views.pair(partner)?;
        outcome.on_case(file);
        for draft in &file.drafts {
            let Way::Draft(terms) = &draft.header.way else { continue };
            let protected = draft.header.known_kind().is_some_and(|kind| kind.info().protected);
            if stopped.concerns(&terms.purpose, draft.header.subject) && !protected {
                let (message, why) = (draft.message, DraftEnd::Withdrawn);
                let gone = CaseNote::DraftGone { message, why, bars: Vec::new() };
                outcome.case_note(self, file, &gone)?;
            }
        }
        let stopped = file.messages.values().filter(|own| {
            let concerned = own.purpose.as_ref().is_some_and(|p| stopped.concerns(p, own.subject));
            concerned && !own.kind.info().protected
        });
        for statement in stopped.filter_map(|own| own.statement) {
            let open = pair.departed(statement.position()).is_some_and(|d| d.state == DepartedState::Open);
            if open {
                self.add_void(outcome, partner, &pair, &statement, at, TakenBack::Stopped)?;
            }
        }
        Ok(())
    }

    pub(crate) fn add_void(
        &self,
        outcome: &mut Outcome<'_>,
        partner: &AuthorityId,
        pair: &entente_exchange::Pair,
        statement: &StatementRef,
        at: Instant,
        why: TakenBack,
    ) -> Result<(), DeskFault> {
        let void = departure::void(pair, statement, at, self.keys.statement())?;
        outcome.on_pair(partner, pair.version());
        outcome.pair_event(partner, &void.event)?;
        outcome.leaf(self, partner, &void.leaf)?;
        let (envelope, identity) = (void.statement.envelope(), void.statement.identity());
        outcome.statement(self, streams::papers(partner), envelope, &identity)?;
        outcome.conduct(self, &Conduct::Voided { statement: *statement, why }, at)?;
        outcome.wakes.push(partner.clone());
        Ok(())
    }

    /// Decides an act on the case as it will stand when what is drafted before it has gone, under the package that serves for
    /// what we send now. It is decided again, on what crossed alone, when it is to go.
    pub(crate) fn decide(
        &self,
        file: &CaseFile,
        partner: &AuthorityId,
        act: &Prepared,
        at: Instant,
    ) -> Result<Decided, DeskFault> {
        let pair = self.views.pair(partner)?;
        let terms = self.partner(partner)?.serving(&pair);
        self.decide_under(terms, file, partner, act, at, file.foreseen_part())
    }

    /// Decides an act on the case as it stands, under this package. `foreseen`: the part that this authority will have, if nothing
    /// that crossed says one yet.
    pub(super) fn decide_under(
        &self,
        terms: &Terms,
        file: &CaseFile,
        partner: &AuthorityId,
        act: &Prepared,
        at: Instant,
        foreseen: Option<CaseRole>,
    ) -> Result<Decided, DeskFault> {
        let case = file.case.as_ref().ok_or(DeskFault::UnknownCase)?;
        let named = Named {
            purpose: act.purpose.as_str(),
            legal_basis: act.legal_basis.as_str(),
            in_reply_to: act.in_reply_to.map(casework),
        };
        let mut facts = terms.facts_to_send(case, &act.content, &named, at.timestamp())?;
        facts.sender_role = facts.sender_role.or_else(|| foreseen.map(|role| role.as_str().to_owned()));
        // What may be told is for the consents that hold here, on the day that it is here.
        let own_day = terms.day_of(&self.us, at.timestamp())?;
        let fields = case.undisclosable(&act.content, (named.purpose, named.legal_basis), partner, own_day);
        let decision = terms.agreement().decide(&act.act(file.version), &facts, Side::Sender);
        Ok(Decided { decision, fields })
    }

    /// Decides an act and, unless it is a dry run, keeps it as a draft or keeps its refusal.
    ///
    /// # Errors
    /// See [`DeskFault`].
    pub fn send(&self, case: &CaseAt, act: &Prepared, dry_run: bool) -> Result<SendDecision, DeskFault> {
        for _ in 0..DECIDE_AGAIN_MAX {
            let (file, partner) = (self.readable(case)?, case.partner.clone());
            let at = self.now()?;
            let permit = match barred(self.decide(&file, &partner, act, at)?) {
                Err(bars) => {
                    if !dry_run {
                        self.keep_refusal(case, &partner, act.kind(), None, &bars, at)?;
                    }
                    return Ok(SendDecision::Barred(bars));
                }
                Ok(permit) => permit,
            };
            if dry_run {
                return Ok(SendDecision::Allowed);
            }
            let on = decided_on(&permit.spend());
            if let Some(message) = self.keep_draft(case, &file, &partner, act, on, at)? {
                return Ok(SendDecision::Drafted(message));
            }
        }
        Err(DeskFault::Busy)
    }

    pub(super) fn keep_draft(
        &self,
        case: &CaseAt,
        file: &CaseFile,
        partner: &AuthorityId,
        act: &Prepared,
        on: DecidedOn,
        at: Instant,
    ) -> Result<Option<StatementId>, DeskFault> {
        let mut entropy = self.entropy;
        let message = StatementId::from_bytes(entropy.id());
        let event = EventId::from_bytes(*message.as_bytes());
        let parts = to_sections(&act.content);
        let info = act.kind().info();
        let terms = DraftTerms {
            urgent: info.protected,
            purpose: act.purpose.clone(),
            legal_basis: act.legal_basis.clone(),
            in_reply_to: act.in_reply_to,
            expires_at: act.expires_at,
        };
        let header = EventHeader {
            event,
            recorded_at: at,
            happened_at: act.happened_at,
            way: Way::Draft(Box::new(terms)),
            kind: kept::kind_id(act.kind())?,
            subject: act.subject,
            parts: part_count(parts.len())?,
        };
        let mut outcome = Outcome::new(self);
        let own: Vec<_> = parts.iter().map(PartToKeep::Own).collect();
        let records = kept::records(file.stream, &header, None, &own, &outcome.leases, &mut entropy)?;
        outcome.on_case(file);
        outcome.add(records);
        let kind = act.kind().id().to_owned();
        outcome.conduct(self, &Conduct::Drafted { case: case.clone(), event, kind, on }, at)?;
        outcome.wakes.push(partner.clone());
        Ok((self.commit(outcome)? == Committed::Kept).then_some(message))
    }

    pub(crate) fn keep_refusal(
        &self,
        case: &CaseAt,
        partner: &AuthorityId,
        kind: Kind,
        event: Option<EventId>,
        bars: &Bars,
        at: Instant,
    ) -> Result<(), DeskFault> {
        let mut outcome = Outcome::new(self);
        let agreement = self.partner(partner)?.serving(&*self.views.pair(partner)?).digest();
        let entry = Conduct::Barred {
            case: case.clone(),
            event,
            kind: kind.id().to_owned(),
            held: bars.held,
            findings: bars.inner(),
            agreement,
        };
        outcome.conduct(self, &entry, at)?;
        self.commit_fact(outcome)
    }
}

/// What a withdrawal stops: these purposes, for this child; for 0, for every child of the case.
struct Stopped {
    purposes: Vec<Code>,
    subject: u16,
}

impl Stopped {
    /// A message about the case as a whole speaks of every child in it.
    fn concerns(&self, purpose: &Code, subject: u16) -> bool {
        self.purposes.contains(purpose) && (self.subject == 0 || subject == 0 || subject == self.subject)
    }
}

/// The purposes that a withdrawal ends; when it names none, all that the record covered.
fn withdrawn_purposes(file: &CaseFile, withdrawal: &ConsentWithdrawal) -> Vec<Code> {
    let mut purposes = withdrawal.purposes.clone();
    if purposes.is_empty() {
        let consents = file.case.as_ref().map(entente_casework::case::Case::consents).unwrap_or_default();
        let covered = consents.into_iter().filter(|standing| standing.consent == withdrawal.consent_id);
        purposes.extend(covered.flat_map(|standing| standing.purposes));
    }
    purposes.iter().filter_map(|purpose| Code::new(purpose.as_str()).ok()).collect()
}

/// What the rules and the outbound gate say of an act.
pub(crate) struct Decided {
    pub(crate) decision: Decision,
    pub(crate) fields: Vec<(String, Undisclosable)>,
}

/// A permit, if neither a rule nor the gate bars the act.
pub(crate) fn barred(decided: Decided) -> Result<entente_agreements::Permit, Bars> {
    let Decided { decision, fields } = decided;
    match decision {
        Decision::Permit(permit) if fields.is_empty() => Ok(permit),
        Decision::Permit(_) => Err(Bars { held: false, findings: Vec::new(), fields }),
        Decision::Refuse(findings) => Err(Bars { held: false, findings, fields }),
        Decision::Hold(findings) => Err(Bars { held: true, findings, fields }),
    }
}

pub(crate) fn decided_on(trace: &entente_agreements::PermitTrace) -> DecidedOn {
    DecidedOn {
        act: Digest::from_bytes(trace.act),
        facts: Digest::from_bytes(trace.facts),
        agreement: Digest::from_bytes(trace.agreement),
        floor: Digest::from_bytes(trace.floor),
    }
}

pub(crate) fn part_count(parts: usize) -> Result<u16, DeskFault> {
    u16::try_from(parts).map_err(|_| DeskFault::Impossible("a message of more than 65,535 parts"))
}

/// The newest statement of a kind in the case, from either side; if there is none, the newest of another kind that asks for the same.
fn newest(case: &entente_casework::case::Case, kind: Kind) -> Option<Digest> {
    let found = case.entries().iter().rev().find(|entry| entry.kind() == kind);
    let asked = || case.requests().into_iter().rfind(|request| request.kind == kind);
    found.map_or_else(|| asked().map(|request| request.statement), |entry| entry.party.statement()).map(seals)
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_agreements::{Agreement, specimen};
    use entente_casework::Facts;

    #[test]
    fn what_the_case_keeps_of_a_bar_names_no_value() {
        let agreement = Agreement::check(&specimen()).unwrap();
        let day = "2027-06-10".parse().unwrap();
        let ends = "2027-06-15".parse().unwrap();
        let facts = Facts {
            act_day: Some(day),
            appeal_window_ends_on: Some(ends),
            appeal_window_over: Some(false),
            ..Facts::default()
        };
        let act = Act { kind: Kind::TransferProposal, digest: [0; 32], case_version: 1 };
        let Decision::Refuse(findings) = agreement.decide(&act, &facts, Side::Sender) else {
            panic!("a journey within the window is not refused");
        };
        let fields = vec![("escort".to_owned(), Undisclosable::NoConsent)];
        let bars = Bars { held: false, findings, fields };
        assert!(serde_json::to_string(&bars.inner()).unwrap().contains("2027-06-15"), "the control");
        let kept = bars.kept(&Catalogue::english().unwrap());
        assert!(!serde_json::to_string(&kept).unwrap().contains("2027"));
        let window = kept.iter().find(|bar| bar.rule == "CF14").unwrap();
        assert!(!window.article.is_empty() && !window.who.is_empty());
        assert_eq!(kept.last().map(|bar| (bar.rule.as_str(), bar.paths.len())), Some((GATE_RULE, 1)));
    }
}
