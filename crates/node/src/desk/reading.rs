//! What the desk keeps, read for people: a case as it stands today, the partner's answers beside it, and the trees read back
//! from the disk. Changes nothing; that a person read a case is itself written down.

mod trees;

use std::collections::BTreeMap;
use std::sync::Arc;

use entente_casework::case::Summary;
use entente_casework::{AuthorityId, CaseRef};
use entente_exchange::Pair;
use entente_seals::{Acknowledgement, Digest, Instant, OutwardFinding, StatementRef, Verdict};
use entente_store::StreamId;
use jiff::civil::Date;

use crate::case_file::{CaseAt, CaseFile, is_a_case};
use crate::conduct::Conduct;
use crate::streams;

use super::{Desk, DeskFault, Outcome};

pub use trees::{TreeReport, Verified};

/// What became of one statement, as its acknowledgement says.
#[derive(Debug, Clone)]
pub(crate) struct Answered {
    /// What its receiver made of it.
    pub(crate) verdict: Verdict,
    /// Why, in outward words.
    pub(crate) findings: Vec<OutwardFinding>,
    /// When it arrived, by the receiver's clock.
    pub(crate) arrived_at: Instant,
}

/// One case, read for a person.
pub(crate) struct CaseReading {
    /// The case as it is kept.
    pub(crate) file: Arc<CaseFile>,
    /// With whom it is shared.
    pub(crate) partner: AuthorityId,
    /// The civil day at home.
    pub(crate) today: Date,
    /// The case on that day.
    pub(crate) summary: Summary,
    /// The answers to the statements that crossed in it, by statement.
    pub(crate) answers: BTreeMap<Digest, Answered>,
}

impl Desk {
    /// The civil day at home by the calendar of the agreement with this partner; in UTC where there is none any more.
    pub(crate) fn today_with(&self, partner: &AuthorityId) -> Date {
        self.day_with(partner, self.clock.now())
    }

    /// The civil day of an instant at home, by the same calendar.
    pub(crate) fn day_with(&self, partner: &AuthorityId, at: jiff::Timestamp) -> Date {
        let known = self.partners.get(partner).and_then(|known| known.terms.day_of(&self.us, at).ok());
        known.unwrap_or_else(|| jiff::tz::Offset::UTC.to_datetime(at).date())
    }

    /// A case as it stands today, with the answers to what crossed in it.
    pub(crate) fn case_view(&self, case: &CaseAt) -> Result<CaseReading, DeskFault> {
        let (file, partner) = (self.readable(case)?, case.partner.clone());
        let today = self.today_with(&partner);
        let summary = file.case.as_ref().ok_or(DeskFault::UnknownCase)?.summary(today);
        let answers = self.answers_in(&file, &partner)?;
        Ok(CaseReading { file, partner, today, summary, answers })
    }

    /// The partner's answers to what we sent, and ours to what came.
    fn answers_in(
        &self,
        file: &CaseFile,
        partner: &AuthorityId,
    ) -> Result<BTreeMap<Digest, Answered>, DeskFault> {
        let pair = self.views.pair(partner)?;
        let mut answers = BTreeMap::new();
        for (statement, _) in file.statements.values() {
            if let Some(answer) = self.acknowledgement(name_of_answer(&pair, statement), statement)? {
                let Acknowledgement { mut verdict, mut findings, arrived_at, .. } = answer;
                // HELD is an answer until a person settles it.
                if verdict == Verdict::Held
                    && let Some(resolved) = self.resolution_of(statement)?
                {
                    (verdict, findings) = (resolved.verdict, resolved.findings);
                }
                answers.insert(statement.digest, Answered { verdict, findings, arrived_at });
            }
        }
        Ok(answers)
    }

    /// Every case that can be read, with one partner or with all.
    pub(crate) fn cases_with(
        &self,
        partner: Option<&AuthorityId>,
    ) -> Result<Vec<(CaseRef, Arc<CaseFile>)>, DeskFault> {
        let mut cases = self.views.cases()?;
        cases.retain(|(case, file)| {
            let with = file.opened.as_ref().map(|opened| &opened.partner);
            is_a_case(case) && (partner.is_none() || with == partner)
        });
        Ok(cases)
    }

    /// The cases with this file number of our own. Nothing keeps two from having the same.
    pub(crate) fn cases_called(&self, local_ref: &str) -> Result<Vec<CaseAt>, DeskFault> {
        let called = |file: &CaseFile| {
            file.opened.as_ref().is_some_and(|opened| opened.local_ref.as_deref() == Some(local_ref))
        };
        let cases = self.views.cases()?;
        Ok(cases.into_iter().filter(|(_, file)| called(file)).filter_map(|(_, file)| file.place()).collect())
    }

    /// Writes down that a person read a case. Durable before what was read is shown.
    pub(crate) fn note_read(&self, case: &CaseAt) -> Result<(), DeskFault> {
        let mut outcome = Outcome::new(self);
        outcome.conduct(self, &Conduct::Read { case: case.clone() }, self.now()?)?;
        self.commit_fact(outcome)
    }

    /// Number of the journal batch that holds the newest entry of a tree or of a pair: every decision writes to one of them.
    pub(crate) fn newest_batch(&self) -> Result<u64, DeskFault> {
        let mut newest = self.batch_of_newest(streams::tree(&self.conduct.to_string()))?;
        for partner in self.partners.values() {
            let authority = &partner.authority;
            let tree = streams::tree(&partner.origin.to_string());
            for stream in
                [tree, streams::pair(authority), streams::papers(authority), streams::heads(authority)]
            {
                newest = newest.max(self.batch_of_newest(stream)?);
            }
        }
        Ok(newest)
    }

    fn batch_of_newest(&self, stream: StreamId) -> Result<u64, DeskFault> {
        let Some(before) = self.store.version(stream).checked_sub(1) else { return Ok(0) };
        let newest = self.store.read_page(stream, before, 1)?;
        Ok(newest.first().map_or(0, |record| record.position.batch))
    }
}

/// Under which name the acknowledgement of a statement is kept: ours under its identity, the partner's under what it answers.
/// Both sides number from 1, so the place alone does not say whose statement it is.
fn name_of_answer(pair: &Pair, statement: &StatementRef) -> [u8; 32] {
    let taken = pair.taken(statement.position()).filter(|taken| taken.digest == statement.digest);
    let theirs = || streams::answer_to(&statement.digest);
    taken.map_or_else(theirs, |taken| *taken.acknowledgement.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_exchange::PairEvent;

    #[test]
    fn an_answer_is_ours_or_the_partners_though_both_have_one_number() {
        let mut pair = Pair::new("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap(), 1);
        let at = |text: &[u8]| StatementRef { incarnation: 1, number: 7, digest: Digest::of(text) };
        let (sent, came) = (at(b"sent"), at(b"came"));
        let acknowledgement = Digest::of(b"our acknowledgement");
        let verdict = Verdict::Accepted;
        pair.apply(&PairEvent::Received {
            statement: came,
            verdict,
            acknowledgement,
            agreement: None,
            switches_to: None,
        });
        assert_eq!(name_of_answer(&pair, &came), *acknowledgement.as_bytes());
        assert_eq!(name_of_answer(&pair, &sent), streams::answer_to(&sent.digest));
    }
}
