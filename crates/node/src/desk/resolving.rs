//! What was held is settled by a person: the verdict takes effect here and is told to the partner, in one commit. Allowed
//! under every hold, and in every state.

use entente_agreements::OutwardRule;
use entente_casework::StatementId;
use entente_exchange::departure::{self, Settling};
use entente_exchange::findings;
use entente_seals::{Digest, Entropy as _, Findings, StatementRef, Verdict};

use crate::case_file::{CaseAt, CaseNote};
use crate::conduct::Conduct;
use crate::streams;

use super::commit::Committed;
use super::{DECIDE_AGAIN_MAX, Desk, DeskFault, Outcome};

impl Desk {
    /// Settles a statement of the partner that was held: accepted, or refused with the one answer that says nothing.
    ///
    /// # Errors
    /// Nothing of this digest was held in the case; see [`DeskFault`].
    pub fn resolve(&self, case: &CaseAt, statement: &Digest, accept: bool) -> Result<(), DeskFault> {
        self.may_sign()?;
        for _ in 0..DECIDE_AGAIN_MAX {
            let (file, partner) = (self.readable(case)?, case.partner.clone());
            let held = file
                .statements
                .values()
                .find(|(known, verdict)| known.digest == *statement && *verdict == Some(Verdict::Held));
            let Some((held, _)) = held.copied() else {
                return Err(DeskFault::NotNow(entente_exchange::NotNow::NothingHeld));
            };
            let (verdict, findings) = if accept {
                (Verdict::Accepted, Findings::default())
            } else {
                let rule = OutwardRule::NotAvailable;
                let face = entente_agreements::OutwardFinding {
                    rule,
                    article: None,
                    paths: Vec::new(),
                    cure: rule.cure(),
                };
                (Verdict::Refused, findings::outward([face]))
            };
            let at = self.now()?;
            let pair = self.views.pair(&partner)?;
            let mut entropy = self.entropy;
            let id = StatementId::from_bytes(entropy.id());
            let settling = Settling { statement: held, verdict, findings };
            let resolved = departure::resolve(&pair, settling, at, id, self.keys.statement())?;
            let mut outcome = Outcome::new(self);
            outcome.on_case(&file);
            outcome.on_pair(&partner, pair.version());
            outcome.pair_event(&partner, &resolved.event)?;
            outcome.leaf(self, &partner, &resolved.leaf)?;
            let (envelope, identity) = (resolved.statement.envelope(), resolved.statement.identity());
            outcome.statement(self, file.stream, envelope, &identity)?;
            outcome.also_found_by(streams::resolution_of(statement));
            outcome.case_note(self, &file, &CaseNote::Verdict { statement: *statement, verdict })?;
            let text = resolved.statement.text();
            let told = StatementRef { incarnation: text.incarnation, number: text.number, digest: identity };
            outcome.conduct(self, &Conduct::Settled { case: case.clone(), held, told, verdict }, at)?;
            outcome.wakes.push(partner);
            if self.commit(outcome)? == Committed::Kept {
                return Ok(());
            }
        }
        Err(DeskFault::Busy)
    }
}
