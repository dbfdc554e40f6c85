//! A node that lost something it had signed: a partner showed it a head of its own tree that it does not have. From then on it
//! says nothing new to any partner, because a number or a head given twice would be two truths. Repeats are answered, and
//! facts, holds and drafts go on at home. It ends with the recovery, not with a restart.

use entente_casework::AuthorityId;
use entente_exchange::{Arriving, Placement};
use entente_ledger::lane::{Shown, judge_shown};
use entente_seals::any::AnyStatement;
use entente_seals::{Digest, StatementRef};
use entente_store::{Record, StoredBody};
use entente_transport::{HeldHead, ToReceiver, ToSender};

use crate::conduct::Conduct;
use crate::streams;

use super::authentic::Came;
use super::{Desk, DeskFault, Outcome, Partner, locked};

impl Desk {
    /// What shows that this node lost something it had signed. While it stands, nothing new is said to any partner.
    pub fn lost(&self) -> Option<String> {
        locked(&self.lost).clone()
    }

    /// Nothing new may be numbered or signed for a partner while this node does not know what it signed before.
    ///
    /// # Errors
    /// [`DeskFault::Lost`].
    pub(super) fn may_sign(&self) -> Result<(), DeskFault> {
        if self.lost().is_some() { Err(DeskFault::Lost) } else { Ok(()) }
    }

    /// Whether a head of our own tree, as it was shown or kept, is one that we signed and do not have.
    fn loss_in(&self, partner: &Partner, checkpoint: &[u8]) -> Result<Option<String>, DeskFault> {
        let tree = self.views.tree(&partner.origin)?;
        let who = &partner.authority;
        for key in self.keys.checkpoint_keys_ever(&partner.origin)? {
            // Only what we signed ourselves counts: a partner cannot make us believe that we lost something.
            let what = match judge_shown(checkpoint, &key, tree.as_ref()) {
                Err(_) => continue,
                Ok(Shown::Ours { .. }) => return Ok(None),
                Ok(Shown::Ahead { .. }) => {
                    format!("{who} holds more of our tree than this node has: it was rolled back")
                }
                Ok(Shown::Another { .. }) => format!("{who} holds another history of our tree"),
            };
            return Ok(Some(format!(
                "{what}. Nothing new is said to any partner until this node is recovered"
            )));
        }
        Ok(None)
    }

    /// Judges what a partner holds of our tree. What shows a loss is kept, so that a restart does not forget it.
    pub(super) fn check_held(&self, partner: &AuthorityId, held: &HeldHead) -> Result<(), DeskFault> {
        let Some(about) = self.loss_in(self.partner(partner)?, &held.checkpoint)? else { return Ok(()) };
        {
            let mut lost = locked(&self.lost);
            if lost.is_some() {
                return Ok(());
            }
            *lost = Some(about.clone());
        }
        tracing::error!(%partner, held = held.size, about);
        let mut outcome = Outcome::new(self);
        let shown = held.checkpoint.to_vec();
        outcome.add([Record::structure(streams::heads(partner), streams::RECORD_HEAD_SHOWN, shown)]);
        let entry = Conduct::Evidence { partner: partner.to_string(), about };
        outcome.conduct(self, &entry, self.now()?)?;
        self.commit_fact(outcome)
    }

    /// At the start: whether something that was shown before is still missing.
    pub(crate) fn look_for_losses(&self) -> Result<(), DeskFault> {
        for (authority, partner) in &self.partners {
            for record in self.store.read(streams::heads(authority), 0)? {
                let StoredBody::Structure(shown) = &record.body else { continue };
                if record.kind == streams::RECORD_HEAD_SHOWN
                    && let Some(about) = self.loss_in(partner, shown)?
                {
                    tracing::error!(partner = %authority, about);
                    *locked(&self.lost) = Some(about);
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// What a node that lost something answers: what it answered before, and nothing else.
    pub(super) fn take_while_lost(
        &self,
        from: &AuthorityId,
        frame: &ToReceiver,
    ) -> Result<Option<ToSender>, DeskFault> {
        let carriage = match frame {
            ToReceiver::Transmittal(frame) => &frame.statement,
            ToReceiver::Statement(frame) => &frame.statement,
            // A cosignature would stand beside one that this node may have given and forgotten.
            ToReceiver::Head(_) => return Ok(None),
        };
        let Ok(Came::Read(statement)) = self.authentic(from, carriage)? else { return Ok(None) };
        let Some(reference) = reference_of(&statement) else { return Ok(None) };
        let arriving = Arriving {
            statement: reference,
            previous: None,
            agreement: None,
            protected: false,
            begins_life: false,
        };
        match self.views.pair(from)?.place(&arriving) {
            Placement::Repeat { acknowledgement } | Placement::SecondText { acknowledgement, .. } => {
                self.kept_acknowledgement(&acknowledgement).map(Some)
            }
            Placement::Fresh | Placement::Deferred(_) => Ok(None),
        }
    }
}

/// The place that a statement speaks of: its own, or that of what a VOID takes back.
fn reference_of(statement: &AnyStatement) -> Option<StatementRef> {
    if let AnyStatement::Void(void) = statement {
        return Some(void.text().statement);
    }
    let digest: Digest = statement.identity();
    let position = statement.position()?;
    Some(StatementRef { incarnation: position.incarnation, number: position.number, digest })
}
