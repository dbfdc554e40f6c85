//! A case beside those that it is tied to, and beside what was exchanged with its partner: what keeps one child here keeps its family
//! here, and a crisis keeps everybody. Whoever decides on the one names the
//! versions of the others too, so that a hold on a brother that is written down meanwhile moves the decision about his sister.

use std::collections::BTreeSet;
use std::sync::Arc;

use entente_casework::case::{Kin, Link};
use entente_casework::generated::{CaseLink, Content, LinkTie};
use entente_casework::{AuthorityId, Case};
use jiff::Timestamp;

use crate::case_file::{CaseAt, CaseFile};
use crate::streams;

use super::{Desk, DeskFault};

/// A family is counted in persons: beyond so many tied cases nobody decides any more, a person looks.
const KIN_MAX: usize = 64;

impl Desk {
    /// The same case, knowing those that it is tied to as they stand now.
    ///
    /// # Errors
    /// A tied case cannot be read: nobody knows then what keeps this child here.
    pub(crate) fn beside(
        &self,
        file: Arc<CaseFile>,
        partner: &AuthorityId,
    ) -> Result<Arc<CaseFile>, DeskFault> {
        let file = self.knowing_correspondence(file, partner)?;
        let Some(case) = &file.case else { return Ok(file) };
        let today = self.today_with(partner);
        // What holds comes last, so that it is looked at first: a past tie to the same case says no more then.
        let past = case.past_ties().into_iter().map(|(link, until)| (link.tie, Some(until), link));
        let holds = case.links(today).into_iter().map(|link| (link.tie, None, link));
        let (groups, family): (Vec<_>, Vec<_>) = holds.partition(|(tie, ..)| *tie == LinkTie::Group);
        let mut open: Vec<(LinkTie, Option<Timestamp>, Link)> =
            groups.into_iter().chain(past).chain(family).collect();
        if open.is_empty() {
            return Ok(file);
        }
        let mut seen = BTreeSet::from([file.stream]);
        let (mut kin, mut versions) = (Vec::new(), Vec::new());
        while let Some((tie, until, link)) = open.pop() {
            let stream = streams::case(&link.partner, &link.case);
            if !seen.insert(stream) {
                continue;
            }
            if seen.len() > KIN_MAX {
                return Err(DeskFault::TooManyTies);
            }
            let other = self.views.case_of(stream)?;
            // Its version counts even when nothing of it can be read any more: somebody may still write to it.
            versions.push((stream, other.version));
            let Some(known) = &other.case else { continue };
            kin.push(Kin { tie, until, case: Arc::new(known.clone()) });
            // A mere group ties nobody further, nor does a tie that is past.
            if tie != LinkTie::Group && until.is_none() {
                let further = known.links(today).into_iter();
                open.extend(further.map(|link| (through(tie, link.tie), None, link)));
            }
        }
        let beside = case.beside(kin);
        versions.extend_from_slice(&file.kin);
        Ok(Arc::new(CaseFile { case: Some(beside), kin: versions, ..CaseFile::clone(&file) }))
    }

    /// The same case, knowing what was exchanged with its partner beside any case: a crisis stops journeys in every one.
    fn knowing_correspondence(
        &self,
        file: Arc<CaseFile>,
        partner: &AuthorityId,
    ) -> Result<Arc<CaseFile>, DeskFault> {
        let at = CaseAt::correspondence(partner.clone());
        let stream = streams::case(&at.partner, &at.case);
        if file.case.is_none() || file.stream == stream {
            return Ok(file);
        }
        let known = self.views.case_of(stream)?;
        let case = file.case.as_ref().map(|case| match &known.case {
            Some(correspondence) => case.knowing(Arc::new(correspondence.clone())),
            None => case.clone(),
        });
        // Its version counts even when nothing stands in it yet: the first notice of a crisis opens it.
        let kin = vec![(stream, known.version)];
        Ok(Arc::new(CaseFile { case, kin, ..CaseFile::clone(&file) }))
    }

    /// A case that an arrival is judged by, knowing what was exchanged with its partner beside any case: both sides read there whether
    /// visits are suspended.
    pub(super) fn judged_knowing(&self, case: &Case, partner: &AuthorityId) -> Result<Case, DeskFault> {
        let at = CaseAt::correspondence(partner.clone());
        let known = self.views.case_of(streams::case(&at.partner, &at.case))?;
        Ok(match &known.case {
            Some(correspondence) => case.knowing(Arc::new(correspondence.clone())),
            None => case.clone(),
        })
    }

    /// The other case that a link names, and what is to be written there: the same tie, seen from the other side.
    ///
    /// # Errors
    /// There is no such case, or it is this one.
    pub(super) fn other_end(
        &self,
        this: &CaseAt,
        link: &CaseLink,
    ) -> Result<(CaseAt, Arc<CaseFile>, Content), DeskFault> {
        let partner = link.other_partner.clone().unwrap_or_else(|| this.partner.clone());
        let there = CaseAt { case: link.other_case, partner };
        let other = self.views.case(&there.partner, &there.case)?;
        if other.opened.is_none() || there == *this || !there.is_a_case() {
            return Err(DeskFault::NoOtherCase);
        }
        let mirrored = CaseLink {
            other_case: this.case,
            other_partner: Some(this.partner.clone()),
            tie: link.tie,
            ended_on: link.ended_on,
        };
        Ok((there, other, Content::from(mirrored)))
    }
}

/// What ties the first to the third when two ties lie one behind the other: the same child is the child itself.
fn through(first: LinkTie, second: LinkTie) -> LinkTie {
    if first == LinkTie::SameChild { second } else { first }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_child_is_the_child_itself() {
        assert_eq!(through(LinkTie::SameChild, LinkTie::Sibling), LinkTie::Sibling);
        assert_eq!(through(LinkTie::Sibling, LinkTie::SameChild), LinkTie::Sibling);
        assert_eq!(through(LinkTie::Sibling, LinkTie::Group), LinkTie::Sibling);
    }
}
