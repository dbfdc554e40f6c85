//! What was numbered, has not arrived, and must not go to the country that its child may fear: decided again at every attempt. What
//! the partner then sees is a number that does not come, as after any broken stream, and in the end a VOID that names no cause.

use std::cmp::Reverse;

use entente_agreements::{Decision, ENGINE_ERROR, Finding};
use entente_casework::AuthorityId;
use entente_exchange::{AHEAD_NUMBERS_MAX, Departed, DepartedState, Pair, retry};
use entente_seals::{Instant, StatementRef};
use entente_store::StreamId;

use crate::case_file::CaseFile;
use crate::kept::KeptEvent;

use super::sending::Prepared;
use super::{Desk, DeskFault};

/// The rule of the floor that keeps at home what tells of a child that needs protection. No other rule stops what was numbered: it
/// stands in the case itself by now, so that they would be asked of an act that was done.
const FIREWALL: &str = "CF10-hold";
/// A number that is kept back stays open until so many more were given. Twice as many would stop everything else between the two.
const KEPT_BACK_NUMBERS_MAX: u64 = AHEAD_NUMBERS_MAX / 2;

impl Desk {
    /// Whether this statement of ours must not be delivered as its case stands now.
    pub(super) fn keeps_back(
        &self,
        partner: &AuthorityId,
        stream: StreamId,
        kept: &KeptEvent,
    ) -> Result<bool, DeskFault> {
        let (Some(content), Some((_, text))) = (&kept.content, &kept.statement) else { return Ok(false) };
        let file = self.beside(self.views.case_of(stream)?, partner)?;
        if file.case.is_none() {
            return Ok(false);
        }
        let act = Prepared {
            content: content.clone(),
            subject: text.subject,
            purpose: text.purpose.clone(),
            legal_basis: text.legal_basis.clone(),
            happened_at: kept.header.happened_at,
            in_reply_to: text.in_reply_to,
            expires_at: text.expires_at,
        };
        let pair = self.views.pair(partner)?;
        let terms = self.partner(partner)?.serving(&pair);
        let decided = self.decide_under(terms, &file, partner, &act, self.now()?, None)?;
        // A rule that cannot be evaluated hides what the others say.
        let keeps = |finding: &Finding| {
            finding.rule().as_str() == FIREWALL || finding.rule().as_str() == ENGINE_ERROR
        };
        Ok(match decided.decision {
            Decision::Permit(_) => false,
            Decision::Refuse(findings) | Decision::Hold(findings) => findings.iter().any(keeps),
        })
    }

    fn keeps_back_statement(
        &self,
        partner: &AuthorityId,
        statement: &StatementRef,
    ) -> Result<bool, DeskFault> {
        let Some(record) = self.store.find(*statement.digest.as_bytes())? else { return Ok(false) };
        if record.stream.class != crate::streams::CASE || record.kind != crate::streams::RECORD_CASE_EVENT {
            return Ok(false);
        }
        match self.kept_event(&record)? {
            Some(kept) => self.keeps_back(partner, record.stream, &kept),
            None => Ok(false),
        }
    }

    /// Whether an open number is to be taken back now: its time is over; or it is kept back, and is of a kind whose time is never
    /// over, or has stood in the way of others for too long. Neither tells of the day on which anything was written down.
    pub(super) fn is_over(
        &self,
        partner: &AuthorityId,
        pair: &Pair,
        departed: &Departed,
        now: Instant,
    ) -> Result<bool, DeskFault> {
        if let Some(end) = departed.expires_at
            && end <= now
        {
            return Ok(true);
        }
        let (place, next) = (departed.statement.position(), pair.next_position());
        let in_the_way = place.incarnation == next.incarnation
            && next.number.saturating_sub(place.number) > KEPT_BACK_NUMBERS_MAX;
        let end = retry::expiry(departed.at.timestamp(), false);
        let would_be_over = departed.expires_at.is_none() && end.is_some_and(|end| end <= now.timestamp());
        if !in_the_way && !would_be_over {
            return Ok(false);
        }
        match self.keeps_back_statement(partner, &departed.statement) {
            // Nothing of it can be sent, and everything else goes on.
            Err(fault) if fault.concerns_one_case() => Ok(false),
            kept_back => kept_back,
        }
    }

    /// Our previous transmittal in this case that has arrived or may. One that is kept back is none: whatever names it would wait for
    /// it at the partner, and show that it is there.
    pub(super) fn previous_in(
        &self,
        partner: &AuthorityId,
        pair: &Pair,
        file: &CaseFile,
    ) -> Result<Option<StatementRef>, DeskFault> {
        let mut sent: Vec<StatementRef> = file
            .messages
            .values()
            .filter_map(|own| own.statement)
            .filter(|sent| sent.incarnation <= self.incarnation)
            .collect();
        sent.sort_by_key(|sent| Reverse(sent.position()));
        for statement in sent {
            let open = pair.departed(statement.position()).is_some_and(|departed| {
                departed.statement == statement && departed.state == DepartedState::Open
            });
            if !open || !self.keeps_back_statement(partner, &statement)? {
                return Ok(Some(statement));
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use entente_agreements::{Agreement, specimen};

    #[test]
    fn the_floor_has_the_rule_that_keeps_back() {
        let agreement = Agreement::check(&specimen()).unwrap();
        assert!(agreement.text_of(super::FIREWALL).is_some());
    }
}
