//! A consulate is granted one question a day about one case, and asks it. Who may is decided when the grant is made, by the rules of the
//! offer of contact that it amounts to (B3). What is told is the word that follows from what crossed; what is not told looks the
//! same for every cause, and writes nothing.

use entente_agreements::Permit;
use entente_casework::generated::{Content, Kind, StatusBucket};
use entente_casework::{AuthorityId, GrantName};
use entente_seals::{Code, Entropy as _, Instant};

use crate::case_file::{CaseAt, CaseFile, consular_record};
use crate::conduct::Conduct;
use crate::consular_file::{ConsularNote, Grant, ends_on};

use super::commit::Committed;
use super::sending::{barred, decided_on};
use super::{Bars, DECIDE_AGAIN_MAX, Desk, DeskFault, Outcome, Prepared};

/// The consent that a grant rests on.
const PURPOSE: &str = "SHARE_CONSULATE";
/// The legal basis of the offer that it amounts to.
const BASIS: &str = "CONSENT";

/// What becomes of a wish to grant.
#[derive(Debug)]
pub(crate) enum GrantDecision {
    /// It stands: made now, or there already.
    Granted(Grant),
    /// It may not be made. The refusal is kept.
    Barred(Bars),
}

/// What becomes of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    /// The consulate has a right to this word; that it asked is durable.
    Told(StatusBucket),
    /// Unknown, not its own, over, erased, set aside, or asked before today: one answer, and nothing is written.
    Nothing,
}

impl Desk {
    /// Grants a consulate one question a day about a case, to the end of the half-year. One that stands as long already is answered as it
    /// is; one that ends earlier is followed by another of the same name.
    pub(crate) fn grant(&self, case: &CaseAt, consulate: &AuthorityId) -> Result<GrantDecision, DeskFault> {
        if !self.consulates.contains(consulate) || !case.is_a_case() {
            return Err(DeskFault::NotAConsulate(consulate.clone()));
        }
        for _ in 0..DECIDE_AGAIN_MAX {
            let (file, at) = (self.readable(case)?, self.now()?);
            let today = self.day_with(&case.partner, at.timestamp());
            let (last, until) = (file.consular.last_to(consulate), ends_on(today));
            if let Some(stands) = last.filter(|grant| grant.until >= until) {
                return Ok(GrantDecision::Granted(stands.clone()));
            }
            let permit = match self.decide_grant(&file, case, consulate, at)? {
                Ok(permit) => permit,
                Err(bars) => {
                    self.keep_refusal(case, &case.partner, Kind::ConsularContact, None, &bars, at)?;
                    return Ok(GrantDecision::Barred(bars));
                }
            };
            let after =
                last.filter(|grant| grant.until >= today).and_then(|grant| grant.until.tomorrow().ok());
            let mut entropy = self.entropy;
            let name = last.map_or_else(|| GrantName::from_bytes(entropy.id()), |grant| grant.name);
            let from = after.unwrap_or(today);
            let grant = Grant { name, consulate: consulate.clone(), from, until, made_at: at };
            let mut outcome = Outcome::new(self);
            outcome.on_case(&file);
            let note =
                ConsularNote::Granted { grant: name, consulate: consulate.clone(), from, until, made_at: at };
            outcome.consular(self, &file, &note)?;
            let entry = Conduct::ConsulateGranted {
                case: case.clone(),
                consulate: consulate.clone(),
                grant: name,
                until,
                on: decided_on(&permit.spend()),
            };
            outcome.conduct(self, &entry, at)?;
            if self.commit(outcome)? == Committed::Kept {
                return Ok(GrantDecision::Granted(grant));
            }
        }
        Err(DeskFault::Busy)
    }

    /// Whether the offer of contact that the grant amounts to may be made, and a consent names this consulate.
    fn decide_grant(
        &self,
        file: &CaseFile,
        case: &CaseAt,
        consulate: &AuthorityId,
        at: Instant,
    ) -> Result<Result<Permit, Bars>, DeskFault> {
        let known = file.case.as_ref().ok_or(DeskFault::UnknownCase)?;
        let today = self.day_with(&case.partner, at.timestamp());
        let (contact, fields) = match known.contact_by_grant(consulate, today) {
            Ok(contact) => (contact, Vec::new()),
            Err((why, contact)) => (contact, vec![("consulate".to_owned(), why)]),
        };
        let code = |text| Code::new(text).map_err(|_| DeskFault::Impossible("a code of ours is none"));
        let act = Prepared {
            subject: 0,
            purpose: code(PURPOSE)?,
            legal_basis: code(BASIS)?,
            happened_at: None,
            in_reply_to: None,
            expires_at: None,
            content: Content::from(contact),
        };
        let mut decided = self.decide(file, &case.partner, &act, at)?;
        // What goes to a consulate is a word and a desk; the fields of the offer go nowhere.
        decided.fields = fields;
        Ok(barred(decided))
    }

    /// A consulate asks by the name of a grant; none is a text that reads as no name. Durable before it answers with more than nothing.
    pub(crate) fn asked_by(
        &self,
        consulate: &AuthorityId,
        name: Option<GrantName>,
    ) -> Result<Asked, DeskFault> {
        // A node that lost something does not know whether it was asked today, nor what it said before.
        let Some(name) = name.filter(|_| self.lost().is_none()) else { return Ok(Asked::Nothing) };
        for _ in 0..DECIDE_AGAIN_MAX {
            let Some(file) = self.views.case_of_grant(&name)? else { return Ok(Asked::Nothing) };
            let (Some(case), Some(known)) = (file.place(), &file.case) else { return Ok(Asked::Nothing) };
            let at = self.now()?;
            let today = self.day_with(&case.partner, at.timestamp());
            if !file.consular.may_ask(consulate, &name, today) {
                return Ok(Asked::Nothing);
            }
            let word = known.outward_view();
            let told = word.as_str().to_owned();
            let mut outcome = Outcome::new(self);
            // Of two questions at once the second finds the first, and is one too many.
            outcome.on_case(&file);
            let note = ConsularNote::Asked { grant: name, on: today, at, told: told.clone() };
            outcome.consular(self, &file, &note)?;
            let entry = Conduct::ConsulateAsked { case, consulate: consulate.clone(), grant: name, told };
            outcome.conduct(self, &entry, at)?;
            if self.commit(outcome)? == Committed::Kept {
                return Ok(Asked::Told(word));
            }
        }
        Err(DeskFault::Busy)
    }
}

impl Outcome<'_> {
    /// A grant to a consulate, or a question of one, in the case that it is about.
    fn consular(&mut self, desk: &Desk, file: &CaseFile, note: &ConsularNote) -> Result<(), DeskFault> {
        let mut entropy = desk.entropy;
        let record = consular_record(file.stream, note, &self.leases, &mut entropy)?;
        self.add([record]);
        Ok(())
    }
}
