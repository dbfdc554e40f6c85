//! What arrived and was held: which messages wait for a person, and what held each. Reads only; `resolving` settles.

use std::sync::Arc;

use entente_casework::StatementId;
use entente_seals::dsse::Envelope;
use entente_seals::{Digest, Instant, KindId, Resolved, StatementRef, StatementText as _, Verdict, rest};
use entente_store::StoredBody;

use crate::case_file::{CaseAt, CaseFile};
use crate::conduct::{Conduct, InnerFinding, KeptEntry};
use crate::kept::{self, ContentKeys as _, KeptFault};
use crate::leases::Leases;
use crate::streams;

use super::{Desk, DeskFault};

/// One message that arrived and waits for a person.
pub(crate) struct HeldMessage {
    /// Where it belongs.
    pub(crate) at: CaseAt,
    /// The case as it is kept.
    pub(crate) file: Arc<CaseFile>,
    /// Which statement.
    pub(crate) statement: StatementRef,
    /// Its id, the same on both sides.
    pub(crate) message: StatementId,
    /// What kind its sender says that it is.
    pub(crate) kind: KindId,
    /// When it arrived.
    pub(crate) arrived_at: Instant,
    /// Whether this program can read what it says.
    pub(crate) readable: bool,
    /// What held it. None: that can no longer be read.
    pub(crate) why: Option<Vec<InnerFinding>>,
}

impl Desk {
    /// What waits for a person: in one case, or in all and in what belongs to none; the oldest first.
    pub(crate) fn held(&self, case: Option<&CaseAt>) -> Result<Vec<HeldMessage>, DeskFault> {
        let files = match case {
            Some(case) => vec![self.readable(case)?],
            None => self.views.with_held()?,
        };
        let mut held = Vec::new();
        for file in files {
            let Some(at) = file.place() else { continue };
            let pair = self.views.pair(&at.partner)?;
            // What the partner holds of ours has the same verdict in the case, and is not ours to settle.
            let ours = |(known, verdict): &&(StatementRef, Option<Verdict>)| {
                *verdict == Some(Verdict::Held)
                    && pair.taken(known.position()).is_some_and(|taken| taken.digest == known.digest)
            };
            for (statement, _) in file.statements.values().filter(ours) {
                held.extend(self.held_message(&at, &file, statement)?);
            }
        }
        held.sort_by_key(|held| (held.arrived_at, held.statement.digest));
        Ok(held)
    }

    fn held_message(
        &self,
        at: &CaseAt,
        file: &Arc<CaseFile>,
        statement: &StatementRef,
    ) -> Result<Option<HeldMessage>, DeskFault> {
        let Some(record) = self.store.find(*statement.digest.as_bytes())? else { return Ok(None) };
        let Some(kept) = self.kept_event(&record)? else { return Ok(None) };
        let Some((_, text)) = &kept.statement else { return Ok(None) };
        Ok(Some(HeldMessage {
            at: at.clone(),
            file: Arc::clone(file),
            statement: *statement,
            message: text.id,
            kind: kept.header.kind.clone(),
            arrived_at: kept.header.recorded_at,
            readable: kept.content.is_some(),
            why: self.why_held(&statement.digest)?,
        }))
    }

    /// What the conduct tree keeps of the judgement that held a statement. None: its key is gone, or an older program wrote
    /// it under no name.
    fn why_held(&self, statement: &Digest) -> Result<Option<Vec<InnerFinding>>, DeskFault> {
        let Some(record) = self.store.find(streams::judgement_of(statement))? else { return Ok(None) };
        let StoredBody::Content { key, sealed } = &record.body else { return Ok(None) };
        let Some(key) = Leases::new(&self.keyring).key(*key)? else { return Ok(None) };
        let Some((id, sealed)) = sealed.split_first_chunk::<16>() else { return Ok(None) };
        let plain = rest::open(&key, id, sealed).map_err(KeptFault::Sealed)?;
        Ok(match KeptEntry::from_bytes(&plain).and_then(|kept| Conduct::from_entry(&kept.entry)) {
            Some(Conduct::Judged { findings, .. }) => Some(findings),
            _ => None,
        })
    }

    /// The RESOLVED that settled a statement, whoever of the two sent it. None: it was never held, waits still, or can no
    /// longer be read.
    pub(crate) fn resolution_of(&self, statement: &StatementRef) -> Result<Option<Resolved>, DeskFault> {
        let Some(record) = self.store.find(streams::resolution_of(&statement.digest))? else {
            return Ok(None);
        };
        let Some((_, carriage)) = kept::open_own(&record, &Leases::new(&self.keyring))? else {
            return Ok(None);
        };
        let read = Envelope::from_carriage(&carriage).ok();
        let read = read.and_then(|envelope| Resolved::from_payload(&envelope.payload).ok());
        Ok(read.filter(|resolved| resolved.statement == *statement))
    }
}
