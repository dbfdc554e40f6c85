//! Cases that belong together: brothers and sisters, a family, the same child with another partner, a group. What keeps one child
//! here keeps its family here; each decision is still about one child.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::Case;
use crate::generated::{CaseLink, ClosureReason, HoldKind, LinkTie, RiskResult};
use crate::{AuthorityId, CaseRef};

/// A case that this one is tied to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// Its reference.
    pub case: CaseRef,
    /// The partner with whom it is shared.
    pub partner: AuthorityId,
    /// What ties them.
    pub tie: LinkTie,
}

/// A tied case as it stands, beside what ties it.
#[derive(Clone)]
pub struct Kin {
    /// What ties it, or tied it.
    pub tie: LinkTie,
    /// When it was written down that the tie is ended, or a mere group: then only what was known of a need of protection until then goes on.
    /// Absent: it holds.
    pub until: Option<Timestamp>,
    /// The case.
    pub case: Arc<Case>,
}

impl Kin {
    pub(super) fn is_tied(&self) -> bool {
        self.until.is_none() && self.tie != LinkTie::Group
    }
}

/// The holds that one child's case lays on its family's: what keeps the child from moving, and what nobody may decide over. A
/// consent, a guardian, a bed, a message that waits are each child's own.
const SPREADS_IN_FAMILY: &[HoldKind] =
    &[HoldKind::Appeal, HoldKind::Risk, HoldKind::Trafficking, HoldKind::Jurisdiction, HoldKind::Medical];

impl Case {
    /// The cases that this one is tied to on `day`.
    pub fn links(&self, day: Date) -> BTreeSet<Link> {
        let mut links = BTreeSet::new();
        for (_, said) in self.all::<CaseLink>() {
            let link = Link {
                case: said.other_case,
                partner: said.other_partner.clone().unwrap_or_else(|| self.partner.clone()),
                tie: said.tie,
            };
            links.retain(|known: &Link| known.case != link.case || known.partner != link.partner);
            if said.ended_on.is_none_or(|ended| day < ended) {
                links.insert(link);
            }
        }
        links
    }

    /// The family ties that were written down as ended, or as a mere group, with the instant at which they were. A tie that is taken away
    /// takes no child out of danger: what endangered it stays until lawyer and lead release it.
    pub fn past_ties(&self) -> Vec<(Link, Timestamp)> {
        let mut now: BTreeMap<(CaseRef, AuthorityId), LinkTie> = BTreeMap::new();
        let mut past: BTreeMap<(CaseRef, AuthorityId), (LinkTie, Timestamp)> = BTreeMap::new();
        for (entry, said) in self.all::<CaseLink>() {
            let partner = said.other_partner.clone().unwrap_or_else(|| self.partner.clone());
            let place = (said.other_case, partner);
            if said.ended_on.is_none() && said.tie != LinkTie::Group {
                past.remove(&place);
                now.insert(place, said.tie);
            } else if let Some(tie) = now.remove(&place) {
                past.insert(place, (tie, entry.recorded_at));
            }
        }
        past.into_iter().map(|((case, partner), (tie, at))| (Link { case, partner, tie }, at)).collect()
    }

    /// This case beside the cases that it is tied to. Whoever decides on it hands them in as they stand.
    pub fn beside(&self, kin: Vec<Kin>) -> Self {
        Self { kin, ..self.clone() }
    }

    /// The holds that its tied cases lay on this one on `day`.
    ///
    /// The asylum hold spreads over every tie but a mere group, and stays here until lawyer and lead release it *here*: what is
    /// learned of a brother endangers the sister. The others last as long as they stand there.
    pub(super) fn inherited_holds(&self, day: Date) -> BTreeSet<HoldKind> {
        let mut holds = BTreeSet::new();
        if self.inherits_protection() {
            holds.insert(HoldKind::InternationalProtection);
        }
        for kin in self.kin.iter().filter(|kin| kin.is_tied()) {
            if matches!(kin.tie, LinkTie::Family | LinkTie::Sibling) {
                let theirs = kin.case.own_holds(day);
                let spreads =
                    |hold: &&HoldKind| theirs.contains(hold) && !kin.case.keeps_to_itself(**hold, day);
                holds.extend(SPREADS_IN_FAMILY.iter().filter(spreads));
            }
            if kin.tie == LinkTie::SameChild {
                holds.extend(kin.case.own_holds(day).iter().filter(|hold| **hold != HoldKind::ConsentGap));
            }
        }
        holds
    }

    /// Whether a hold on this child says nothing of its family: nobody waits for the recovery, or the court, of one who has died, and that
    /// nobody has assessed anew what awaits one who stays is no risk to one who goes. Who endangered it may endanger the others.
    fn keeps_to_itself(&self, hold: HoldKind, day: Date) -> bool {
        let died = || self.ending(day).is_some_and(|ending| ending.reason == Some(ClosureReason::Deceased));
        match hold {
            HoldKind::Medical | HoldKind::Jurisdiction => died(),
            HoldKind::Risk => (self.no_return_decided() || self.alternative_solution()) && !self.risk_found(),
            _ => false,
        }
    }

    /// Whether an assessment bars return, of this child or of one of its family: nobody is taken where a brother is in danger.
    pub(super) fn risk_bars_in_family(&self) -> bool {
        let bars = |case: &Case| case.risks().iter().any(|risk| risk.result == RiskResult::Bar);
        bars(self) || self.kin.iter().filter(|kin| kin.is_tied()).any(|kin| bars(&kin.case))
    }

    /// Whether an appeal is open about the same child or one of its family: none of them goes before it is decided.
    pub(super) fn appeal_open_in_family(&self) -> bool {
        self.kin.iter().filter(|kin| kin.is_tied()).any(|kin| kin.case.appeal_open())
    }

    /// Whether a tied child needs protection, or may, and lawyer and lead have not released this one since.
    pub(super) fn inherits_protection(&self) -> bool {
        self.protection_of_kin_at().is_some()
    }

    /// Since when a tied child needs protection, or may, and this one was not released since.
    pub(super) fn protection_of_kin_at(&self) -> Option<Timestamp> {
        let released_here = self.protection_released_at();
        let tied = self.kin.iter().filter(|kin| kin.tie != LinkTie::Group);
        let indicated = tied.filter_map(|kin| match kin.until {
            None => kin.case.protection_indicated_at(),
            Some(until) => kin.case.protection_indicated_until(until),
        });
        indicated.filter(|at| released_here.is_none_or(|released| *at > released)).min()
    }
}
