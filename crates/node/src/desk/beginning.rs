//! A draft begins: decided again on the case as it stands, numbered, sealed, signed and committed, in one step. Before it there
//! was nothing that a partner could ever learn of.

use std::collections::BTreeSet;
use std::sync::Arc;

use entente_casework::generated::{Content, Kind};
use entente_casework::{AuthorityId, StatementId};
use entente_exchange::departure;
use entente_exchange::{Lane, retry};
use entente_seals::departure::Part;
use entente_seals::{Code, Digest, Instant, KindId, Reader, StatementRef};
use entente_store::StreamId;
use entente_wire::to_sections;

use crate::case_file::{CaseAt, CaseFile, CaseNote, DraftEnd, WaitingDraft};
use crate::conduct::Conduct;
use crate::kept::{self, EventHeader, PartToKeep, Way};

use super::commit::Committed;
use super::sending::{Prepared, barred, decided_on, part_count};
use super::{DECIDE_AGAIN_MAX, Desk, DeskFault, Outcome};

/// Whether a reminder, or the word that further steps are pending, is about a request that was answered while it waited.
fn was_answered(file: &CaseFile, content: &Content, about: Option<Digest>) -> bool {
    let presses = matches!(content.kind(), Kind::Reminder | Kind::InterimAnswer);
    let requests = || file.case.iter().flat_map(entente_casework::case::Case::requests);
    presses
        && requests().any(|request| {
            about.is_some_and(|about| about.as_bytes() == request.statement.as_bytes())
                && request.answered_at.is_some()
        })
}

impl Desk {
    /// Begins the oldest draft for a partner, if there is one and an agreement serves: decides again, numbers, seals, signs
    /// and commits. A draft that is barred now is one no longer, and the next is looked at.
    ///
    /// # Errors
    /// See [`DeskFault`].
    pub fn begin_next(&self, partner: &AuthorityId) -> Result<Option<StatementRef>, DeskFault> {
        if self.lost().is_some() {
            return Ok(None);
        }
        let mut aside = BTreeSet::new();
        for _ in 0..DECIDE_AGAIN_MAX {
            let pair = self.views.pair(partner)?;
            let known = self.partner(partner)?;
            if pair.our_agreement() != Some(known.terms.digest())
                && let Some(switch) = self.begin_switch(partner, &pair)?
            {
                return Ok(Some(switch));
            }
            // Until the newer package is accepted the one before it serves, at any number.
            let Some(terms) = pair.our_agreement().and_then(|digest| known.terms_for(&digest)) else {
                return Ok(None);
            };
            let today = terms.day_of(partner, self.now()?.timestamp())?;
            let is_over = terms.digest() != known.terms.digest() && !terms.agreement().in_force(today);
            let oldest = self.oldest_draft(partner, &aside)?;
            // Before every draft that is not urgent: neither a draft nor what bars one moves it.
            if !oldest.as_ref().is_some_and(|(_, _, draft)| is_urgent(&draft.header))
                && let Some(station) = self.begin_station(partner, &pair)?
            {
                return Ok(Some(station));
            }
            let Some((case, file, draft)) = oldest else { return Ok(None) };
            // Ordinary work waits for the package that is to come rather than be barred by one that is over.
            if is_over && !is_urgent(&draft.header) {
                return Ok(None);
            }
            let stream = file.stream;
            let file = match self.beside(file, partner) {
                // A tied case that cannot be read keeps this one's drafts where they are, and nobody else's.
                Err(fault) if fault.concerns_one_case() => {
                    tracing::error!(%partner, fault = crate::postman::chain(&fault), "a draft waits: a case that its case is tied to cannot be read");
                    aside.insert(stream);
                    continue;
                }
                beside => beside?,
            };
            if let Begin::Sent(statement) = self.begin(partner, &pair, &case, &file, &draft)? {
                return Ok(Some(statement));
            }
        }
        Ok(None)
    }

    fn oldest_draft(
        &self,
        partner: &AuthorityId,
        aside: &BTreeSet<StreamId>,
    ) -> Result<Option<(CaseAt, Arc<CaseFile>, WaitingDraft)>, DeskFault> {
        let mut oldest: Option<(CaseAt, Arc<CaseFile>, WaitingDraft)> = None;
        for (_, file) in self.views.with_drafts()? {
            let Some(case) = file.place().filter(|case| case.partner == *partner) else { continue };
            if aside.contains(&file.stream) {
                continue;
            }
            // Within a case drafts keep their order; between cases urgent ones come first, then the oldest.
            let Some(draft) = file.drafts.first() else { continue };
            let rank = |draft: &WaitingDraft| (!is_urgent(&draft.header), draft.header.recorded_at);
            if oldest.as_ref().is_none_or(|(_, _, best)| rank(draft) < rank(best)) {
                oldest = Some((case, Arc::clone(&file), draft.clone()));
            }
        }
        Ok(oldest)
    }

    fn begin(
        &self,
        partner: &AuthorityId,
        pair: &entente_exchange::Pair,
        case: &CaseAt,
        file: &CaseFile,
        draft: &WaitingDraft,
    ) -> Result<Begin, DeskFault> {
        let header = &draft.header;
        let Way::Draft(wanted) = &header.way else { return Err(DeskFault::Impossible("a draft is none")) };
        let at = self.now()?;
        let message = draft.message;
        let gone = |why, bars| CaseNote::DraftGone { message, why, bars };
        // Erased while it waited, or it presses for an answer that is here by now: nothing is left to send.
        let Some(content) =
            draft.content.clone().filter(|content| !was_answered(file, content, wanted.in_reply_to))
        else {
            let mut outcome = Outcome::new(self);
            outcome.on_case(file);
            outcome.case_note(self, file, &gone(DraftEnd::Withdrawn, Vec::new()))?;
            let _ = self.commit(outcome)?;
            return Ok(Begin::Again);
        };
        let act = Prepared {
            content,
            subject: header.subject,
            purpose: wanted.purpose.clone(),
            legal_basis: wanted.legal_basis.clone(),
            happened_at: header.happened_at,
            in_reply_to: wanted.in_reply_to,
            expires_at: wanted.expires_at,
        };
        let permit = match barred(self.decide_under(
            self.partner(partner)?.serving(pair),
            file,
            partner,
            &act,
            at,
            None,
        )?) {
            Ok(permit) => permit,
            Err(bars) => {
                let mut outcome = Outcome::new(self);
                outcome.on_case(file);
                outcome.case_note(self, file, &gone(DraftEnd::Barred, bars.kept(self.words())))?;
                let entry = Conduct::Barred {
                    case: case.clone(),
                    event: Some(header.event),
                    kind: act.kind().id().to_owned(),
                    held: bars.held,
                    findings: bars.inner(),
                    agreement: self.partner(partner)?.serving(pair).digest(),
                };
                outcome.conduct(self, &entry, at)?;
                let _ = self.commit(outcome)?;
                return Ok(Begin::Again);
            }
        };
        self.depart(partner, pair, case, file, header, &act, permit, at)
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one batch is made of all of it; a struct would be used once"
    )]
    fn depart(
        &self,
        partner: &AuthorityId,
        pair: &entente_exchange::Pair,
        case: &CaseAt,
        file: &CaseFile,
        header: &EventHeader,
        act: &Prepared,
        permit: entente_agreements::Permit,
        at: Instant,
    ) -> Result<Begin, DeskFault> {
        let mut entropy = self.entropy;
        let protected = act.kind().info().protected;
        let previous = if case.is_a_case() { self.previous_in(partner, pair, file)? } else { None };
        let expires =
            act.expires_at.map(Instant::timestamp).or_else(|| retry::expiry(at.timestamp(), protected));
        let draft = departure::Draft {
            id: StatementId::from_bytes(*header.event.as_bytes()),
            kind: KindId::new(act.kind().id()).map_err(|_| DeskFault::Impossible("a kind has no id"))?,
            case: case.named(),
            subject: act.subject,
            purpose: act.purpose.clone(),
            legal_basis: act.legal_basis.clone(),
            previous,
            in_reply_to: act.in_reply_to,
            expires_at: if protected { None } else { expires.and_then(|end| Instant::new(end).ok()) },
            lane: if protected { Lane::Urgent } else { Lane::Routine },
        };
        let sections = to_sections(&act.content);
        let mut parts = Vec::new();
        for section in &sections {
            parts.push(Part {
                tier: sealed_tier(section.tier),
                class: Code::new(section.class.as_str())
                    .map_err(|_| DeskFault::Impossible("a class is no code"))?,
                reader: Reader::Authority,
                fields: &section.bytes,
            });
        }
        let departure =
            departure::begin(permit, pair, draft, at)?.seal(&parts, &mut entropy, self.keys.statement())?;
        let text = departure.sealed.statement.text();
        let identity = departure.sealed.statement.identity();
        let statement = StatementRef { incarnation: text.incarnation, number: text.number, digest: identity };
        let header = EventHeader {
            way: Way::Sent { statement },
            recorded_at: at,
            parts: part_count(text.sections.len())?,
            ..header.clone()
        };
        let keep: Vec<_> = text
            .sections
            .iter()
            .zip(&departure.sealed.secrets.sections)
            .zip(&departure.sealed.ciphertexts)
            .map(|((entry, secret), ciphertext)| PartToKeep::Crossed { entry, secret, ciphertext })
            .collect();
        let mut outcome = Outcome::new(self);
        let envelope = Some(departure.sealed.statement.envelope());
        let records = kept::records(file.stream, &header, envelope, &keep, &outcome.leases, &mut entropy)?;
        outcome.on_case(file);
        outcome.on_pair(partner, pair.version());
        outcome.add(records);
        let message = StatementId::from_bytes(*header.event.as_bytes());
        outcome.case_note(
            self,
            file,
            &CaseNote::DraftGone { message, why: DraftEnd::Begun, bars: Vec::new() },
        )?;
        outcome.pair_event(partner, &departure.event)?;
        outcome.leaf(self, partner, &departure.leaf)?;
        let on = decided_on(&departure.trace);
        let kind = act.kind().id().to_owned();
        outcome.conduct(self, &Conduct::Sent { case: case.clone(), kind, statement, on }, at)?;
        crate::crash_point("desk.departure-decided");
        match self.commit(outcome)? {
            Committed::Kept => {
                crate::crash_point("desk.departure-committed");
                Ok(Begin::Sent(statement))
            }
            Committed::Moved => Ok(Begin::Again),
        }
    }
}

/// What came of trying to begin a draft.
enum Begin {
    Sent(StatementRef),
    Again,
}

fn is_urgent(header: &EventHeader) -> bool {
    matches!(&header.way, Way::Draft(terms) if terms.urgent)
}

fn sealed_tier(tier: entente_casework::generated::Tier) -> entente_seals::Tier {
    use entente_casework::generated::Tier;
    match tier {
        Tier::T0 => entente_seals::Tier::T0,
        Tier::T1 => entente_seals::Tier::T1,
        Tier::T2 => entente_seals::Tier::T2,
        Tier::T3 => entente_seals::Tier::T3,
    }
}

#[cfg(test)]
#[path = "tests_correspondence.rs"]
mod tests_correspondence;
#[cfg(test)]
#[path = "tests_kinds.rs"]
mod tests_kinds;
#[cfg(test)]
#[path = "tests_moved.rs"]
mod tests_moved;
#[cfg(test)]
#[path = "tests_unreadable.rs"]
mod tests_unreadable;
