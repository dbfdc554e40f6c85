//! What this node says by itself at the daily slot, in every case alike and whatever holds it: that an answer of the partner is late (A7), on the
//! last day that one of ours comes later (A6), and to whoever presses for one that further steps are pending (A8). So silence here looks the same whatever its cause. Each is drafted through the decision
//! that a person's message takes; what a rule bars is left to people. Never answers a request, and decides nothing about a child.

use std::sync::Arc;

use entente_agreements::{Agreement, Rung};
use entente_casework::AuthorityId;
use entente_casework::case::{Case, Entry, Party, Request, Verdict};
use entente_casework::generated::{
    ClosureVerdict, Content, DeadlineExtension, ExtensionCause, InterimAnswer, InterimReason, Kind, Reminder,
    ReminderLevel,
};
use entente_seals::{Code, Digest};

use crate::case_file::{CaseAt, CaseFile, CaseNote};
use crate::conduct::Conduct;
use crate::kept::{self, Way};
use crate::terms::Terms;

use super::sending::{Prepared, barred, decided_on};
use super::slot::Slot;
use super::{Desk, DeskFault, Outcome, locked};

/// How often one case is looked at for one slot: once for each thing that is said or left to people, and again whenever it moved.
const ROUNDS_OF_A_CASE_MAX: u32 = 256;

/// One thing that this node is to say by itself.
struct Owed {
    /// The request that it speaks of.
    request: Digest,
    content: Content,
}

/// One case at one slot, under the package that serves for what we send.
struct AtSlot<'a> {
    us: &'a AuthorityId,
    agreement: &'a Agreement,
    slot: Slot,
    /// When it is looked at: at the slot, or later after an outage.
    now: jiff::Timestamp,
    file: &'a CaseFile,
    case: &'a Case,
}

impl Desk {
    /// Does what the newest slot is for, with each partner with which it was not done yet: once, however many slots went by. What was said
    /// already is seen in the case, so that a restart does nothing twice.
    ///
    /// # Errors
    /// Only what ends the process. What concerns one case is said in the log, and the others go on.
    pub fn slot_if_due(&self) -> Result<(), DeskFault> {
        if self.lost().is_some() {
            return Ok(());
        }
        // Held to the end: two looks at one slot would decide the same things twice.
        let mut done = locked(&self.slots_done);
        for partner in self.partners.keys() {
            let Some(slot) = self.newest_slot(partner)? else { continue };
            if done.get(partner) == Some(&slot.at) {
                continue;
            }
            if self.at_slot(partner, slot)? {
                done.insert(partner.clone(), slot.at);
            }
        }
        Ok(())
    }

    /// Whether it is done, and need not be looked at again before the next slot.
    fn at_slot(&self, partner: &AuthorityId, slot: Slot) -> Result<bool, DeskFault> {
        let mut done = true;
        for (_, file) in self.cases_with(Some(partner))? {
            let Some(case) = file.place() else { continue };
            match self.say_by_itself(&case, &file, slot) {
                Ok(()) => {}
                Err(fault) if fault.is_fatal() => return Err(fault),
                Err(fault) => {
                    let again = matches!(fault, DeskFault::Busy);
                    let fault = crate::postman::chain(&fault);
                    tracing::error!(%partner, fault, again, "what a case owes at the slot was not said");
                    done &= !again;
                }
            }
        }
        Ok(done)
    }

    fn say_by_itself(&self, at: &CaseAt, file: &Arc<CaseFile>, slot: Slot) -> Result<(), DeskFault> {
        let mut file = Arc::clone(file);
        for _ in 0..ROUNDS_OF_A_CASE_MAX {
            let pair = self.views.pair(&at.partner)?;
            let terms = self.partner(&at.partner)?.serving(&pair);
            let Some(case) = &file.case else { return Ok(()) };
            let (us, agreement, now) = (&self.us, terms.agreement(), self.now()?.timestamp());
            let looked = AtSlot { us, agreement, slot, now, file: &file, case };
            let Some(owed) = looked.owed().into_iter().next() else { return Ok(()) };
            self.draft_or_leave(at, &file, &owed, slot, terms)?;
            // What was drafted or left to people is seen there; if the case moved, it is looked at anew.
            file = self.views.case(&at.partner, &at.case)?;
        }
        Err(DeskFault::Busy)
    }

    /// Drafts what is to be said, or notes in the case what bars it. Nothing, if the case has moved since it was looked at.
    fn draft_or_leave(
        &self,
        at: &CaseAt,
        looked: &CaseFile,
        owed: &Owed,
        slot: Slot,
        terms: &Terms,
    ) -> Result<(), DeskFault> {
        // Beside its tied cases, as a person's message is decided. What a person said meanwhile is not said again.
        let file = self.readable(at)?;
        if file.version != looked.version {
            return Ok(());
        }
        let (act, now) = (prepared(owed)?, self.now()?);
        let bars = match barred(self.decide(&file, &at.partner, &act, now)?) {
            Ok(permit) => {
                let on = decided_on(&permit.spend());
                // If it moved in between, the next look sees it.
                let _ = self.keep_draft(at, &file, &at.partner, &act, on, now)?;
                return Ok(());
            }
            Err(bars) => bars,
        };
        let mut outcome = Outcome::new(self);
        outcome.on_case(&file);
        let (kind, kept) = (kept::kind_id(act.kind())?, bars.kept(self.words()));
        let note = CaseNote::LeftToPeople { request: owed.request, kind, on: slot.day, bars: kept };
        outcome.case_note(self, &file, &note)?;
        let entry = Conduct::Barred {
            case: at.clone(),
            event: None,
            kind: act.kind().id().to_owned(),
            held: bars.held,
            findings: bars.inner(),
            agreement: terms.digest(),
        };
        outcome.conduct(self, &entry, now)?;
        let _ = self.commit(outcome)?;
        Ok(())
    }
}

fn prepared(owed: &Owed) -> Result<Prepared, DeskFault> {
    let info = owed.content.kind().info();
    let code =
        |text: &str| Code::new(text).map_err(|_| DeskFault::Impossible("a code of the catalogue is none"));
    Ok(Prepared {
        subject: 0,
        purpose: code(info.default_purpose)?,
        legal_basis: code(info.default_legal_basis)?,
        happened_at: None,
        in_reply_to: Some(owed.request),
        expires_at: None,
        content: owed.content.clone(),
    })
}

impl AtSlot<'_> {
    /// What is to be said and was not said, is not on its way, and was not barred at this slot.
    fn owed(&self) -> Vec<Owed> {
        let open = self.case.requests().into_iter().filter(|request| {
            request.answered_at.is_none()
                && self.was_taken_in(request)
                && !self.is_over_for_both(request)
                && !self.was_taken_back(request)
        });
        let said = open.flat_map(|request| {
            let contents = match request.ours {
                true => [self.reminder(&request), None],
                false => [self.extension(&request), self.interim(&request)],
            };
            let request = Digest::from_bytes(*request.statement.as_bytes());
            contents.into_iter().flatten().map(move |content| Owed { request, content })
        });
        said.filter(|owed| !self.was_barred(owed) && !self.is_drafted(owed)).collect()
    }

    /// What is not settled, or was held, is nobody's to answer yet.
    fn was_taken_in(&self, request: &Request) -> bool {
        let entry = self.case.carried_by(&request.statement);
        entry.is_some_and(|entry| self.case.verdict(entry) == Verdict::Accepted)
    }

    /// Nobody is pressed to go on with what the child no longer wants.
    fn was_taken_back(&self, request: &Request) -> bool {
        let purpose = request.kind.info().default_purpose.parse();
        purpose.is_ok_and(|purpose| self.case.taken_back_for_both(purpose, self.slot.day))
    }

    /// Whether both know since the request that the matter is over. What only this side knows changes nothing that the other sees.
    fn is_over_for_both(&self, request: &Request) -> bool {
        self.case.entries().iter().any(|entry| {
            let ends = match entry.open() {
                Some(Content::AlternativeSolutionNotice(_)) => true,
                Some(Content::ClosureConfirmation(said)) => said.answer == ClosureVerdict::Confirmed,
                _ => false,
            };
            ends && entry.party != Party::Local
                && self.case.verdict(entry) == Verdict::Accepted
                && entry.made_at.is_some_and(|at| at >= request.asked_at)
        })
    }

    /// Of the steps whose day had come at the slot the highest, if neither it nor a higher one was said.
    fn reminder(&self, request: &Request) -> Option<Content> {
        let partner = self.case.partner();
        let (asked, announced) = (request.asked_at, request.announced.as_slice());
        let found = self.agreement.answer_due(request.kind, asked, announced, partner).ok()?;
        let due_on = found?.due;
        let day = self.agreement.day_at(partner, self.slot.at)?;
        let come = self.agreement.rungs(due_on).into_iter().filter(|(_, on)| *on <= day);
        let level = come.map(|(rung, _): (Rung, _)| rung).max()?.level();
        if self.reminded(request).any(|said| said >= level) {
            return None;
        }
        let request_kind = request.kind.id().to_owned();
        Some(Content::Reminder(Reminder { request_kind, due_on, level }))
    }

    /// The steps that were said, whatever became of the message: none is said twice.
    fn reminded<'a>(&'a self, request: &'a Request) -> impl Iterator<Item = ReminderLevel> + 'a {
        let of_ours = self.said_about(request).filter_map(|entry| match entry.open() {
            Some(Content::Reminder(said)) => Some(said.level),
            _ => None,
        });
        of_ours.chain(request.reminded.iter().copied())
    }

    /// At the last slot before the answer is over, to the furthest day, if none was announced.
    fn extension(&self, request: &Request) -> Option<Content> {
        let announced = |entry: &Entry| matches!(entry.open(), Some(Content::DeadlineExtension(_)));
        if !request.announced.is_empty() || self.said_about(request).any(announced) {
            return None;
        }
        let found = self.agreement.answer_due(request.kind, request.asked_at, &[], self.us).ok()??;
        let in_time = match found.ends_at {
            Some(ends) => self.now <= ends && self.slot.next > ends,
            None => self.slot.day == found.due && self.agreement.day_at(self.us, self.now)? <= found.due,
        };
        if !in_time {
            return None;
        }
        Some(Content::DeadlineExtension(DeadlineExtension {
            request_kind: request.kind.id().to_owned(),
            old_due_on: found.due,
            new_due_on: self.agreement.furthest_extension(request.kind, found.due, self.us)?,
            // The same word in every case, whatever the cause.
            cause: ExtensionCause::Other,
        }))
    }

    /// If the head of this authority or the joint commission was asked for the answer before the slot, and nothing was said since.
    fn interim(&self, request: &Request) -> Option<Content> {
        let pressed = self.case.entries().iter().filter(|entry| {
            let pressing = match entry.open() {
                Some(Content::Reminder(said)) => said.level > ReminderLevel::Reminder,
                _ => false,
            };
            pressing
                && matches!(entry.party, Party::Received { .. })
                && entry.in_reply_to == Some(request.statement)
                && self.case.verdict(entry) == Verdict::Accepted
                && entry.recorded_at < self.slot.at
        });
        let pressed = pressed.map(|entry| entry.recorded_at).max()?;
        let interim = |entry: &&Entry| matches!(entry.open(), Some(Content::InterimAnswer(_)));
        if self.said_about(request).filter(interim).any(|entry| entry.recorded_at >= pressed) {
            return None;
        }
        Some(Content::InterimAnswer(InterimAnswer {
            request_kind: request.kind.id().to_owned(),
            outward_reason: InterimReason::PendingFurtherSteps,
        }))
    }

    /// What this side sent in reply to a request.
    fn said_about<'a>(&'a self, request: &'a Request) -> impl Iterator<Item = &'a Entry> + 'a {
        let ours = |entry: &&Entry| matches!(entry.party, Party::Sent { .. });
        let named = move |entry: &&Entry| entry.in_reply_to == Some(request.statement);
        self.case.entries().iter().filter(ours).filter(named)
    }

    fn was_barred(&self, owed: &Owed) -> bool {
        let left = self.file.left_to_people.get(&(owed.request, owed.content.kind()));
        left.is_some_and(|left| left.on >= self.slot.day)
    }

    /// Whether one about this request waits to leave: a backlog is made by nobody.
    fn is_drafted(&self, owed: &Owed) -> bool {
        let kind: Kind = owed.content.kind();
        self.file.drafts.iter().any(|draft| {
            let names = match &draft.header.way {
                Way::Draft(terms) => terms.in_reply_to == Some(owed.request),
                _ => false,
            };
            names && draft.header.known_kind() == Some(kind)
        })
    }
}
