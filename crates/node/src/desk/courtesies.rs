//! Protocol statements that arrive: VOID and RESOLVED. Placed and answered like a transmittal; nothing in them is about a person.

use entente_agreements::OutwardRule;
use entente_casework::AuthorityId;
use entente_exchange::{Arriving, Deferral, DepartedState, Judgement, findings, reply};
use entente_ledger::LeafKind;
use entente_seals::dsse::Authentic;
use entente_seals::{Findings, Resolved, StatementRef, Verdict, Void};
use entente_transport::ToSender;

use crate::case_file::CaseNote;
use crate::streams;

use super::arriving::deferred;
use super::{DECIDE_AGAIN_MAX, Desk, DeskFault, Outcome};

impl Desk {
    /// The partner settles what it had held: the verdict takes its place in the case.
    pub(super) fn take_resolved(
        &self,
        from: &AuthorityId,
        statement: &Authentic<Resolved>,
    ) -> Result<ToSender, DeskFault> {
        let text = statement.text();
        let reference =
            StatementRef { incarnation: text.incarnation, number: text.number, digest: statement.identity() };
        let arriving = Arriving {
            statement: reference,
            previous: None,
            agreement: None,
            // It names no package and no predecessor that it could wait for.
            protected: false,
            begins_life: false,
        };
        for _ in 0..DECIDE_AGAIN_MAX {
            let pair = self.views.pair(from)?;
            if let Some(answer) =
                self.answer_known(from, &reference, (statement.envelope(), None), pair.place(&arriving))?
            {
                return Ok(answer);
            }
            let ours = pair.departed(text.statement.position());
            // Its own acknowledgement is still on its way: refused now, the settlement would be lost for ever.
            if ours.is_some_and(|departed| {
                departed.statement == text.statement
                    && matches!(departed.state, DepartedState::Open | DepartedState::Voiding)
            }) {
                let named = Some(text.statement.digest);
                return Ok(deferred(&reference, Deferral::MissingPredecessor { named }));
            }
            // Only of a case with this very partner: nobody writes into another's.
            let file = self
                .case_of_statement(&text.statement.digest)?
                .filter(|file| file.opened.as_ref().is_some_and(|opened| opened.partner == *from));
            // Settled once: what a first RESOLVED said stands. Found by its name, which outlives the case.
            let waits = self.store.find(streams::resolution_of(&text.statement.digest))?.is_none();
            let held = waits
                && ours.is_some_and(|departed| {
                    departed.statement == text.statement
                        && departed.state == DepartedState::Settled(Verdict::Held)
                });
            let (verdict, findings) = if held {
                (Verdict::Accepted, Findings::default())
            } else {
                let face = OutwardRule::NotAsked;
                let out = entente_agreements::OutwardFinding {
                    rule: face,
                    article: None,
                    paths: Vec::new(),
                    cure: face.cure(),
                };
                (Verdict::Refused, findings::outward([out]))
            };
            let mut outcome = Outcome::new(self);
            // Of a case that is erased only the papers of the pair keep it, under the same name.
            let file = file.filter(|_| held);
            let stream = file.as_ref().map_or(streams::papers(from), |file| file.stream);
            outcome.statement(self, stream, statement.envelope(), &statement.identity())?;
            if held {
                outcome.also_found_by(streams::resolution_of(&text.statement.digest));
            }
            if let Some(file) = file {
                outcome.on_case(&file);
                let (statement, verdict) = (text.statement.digest, text.verdict);
                outcome.case_note(self, &file, &CaseNote::Verdict { statement, verdict })?;
            }
            let judgement = Judgement {
                statement: reference,
                leaf: LeafKind::Resolved,
                came: statement.identity(),
                agreement: None,
                verdict,
                findings,
                arrived_at: self.now()?,
                switches_to: None,
            };
            let reply = reply::answer(&pair, judgement, self.keys.statement())?;
            if let Some(answer) = self.keep_reply(outcome, from, &pair, &reply)? {
                return Ok(answer);
            }
        }
        Err(DeskFault::Busy)
    }

    pub(super) fn take_void(
        &self,
        from: &AuthorityId,
        statement: &Authentic<Void>,
    ) -> Result<ToSender, DeskFault> {
        let reference = statement.text().statement;
        for _ in 0..DECIDE_AGAIN_MAX {
            let pair = self.views.pair(from)?;
            if let Some(answer) = self.answer_known(
                from,
                &reference,
                (statement.envelope(), None),
                pair.place_void(&reference),
            )? {
                return Ok(answer);
            }
            let judgement = Judgement {
                statement: reference,
                leaf: LeafKind::Void,
                came: statement.identity(),
                agreement: None,
                verdict: Verdict::Voided,
                findings: Findings::default(),
                arrived_at: self.now()?,
                switches_to: None,
            };
            let reply = reply::answer(&pair, judgement, self.keys.statement())?;
            let mut outcome = Outcome::new(self);
            outcome.statement(self, streams::papers(from), statement.envelope(), &statement.identity())?;
            if let Some(answer) = self.keep_reply(outcome, from, &pair, &reply)? {
                return Ok(answer);
            }
        }
        Err(DeskFault::Busy)
    }
}
