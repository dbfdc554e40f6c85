//! The reintegration plan: its versions, who accepted which, and which of its lines somebody will pay or do. Both sides
//! compute the same from what crossed. An acceptance counts only for the statement that it answers.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Case;
use crate::generated::{
    CommitmentState, Content, Domain, DomainNotNeeded, LineWeight, PlanAnswer, PlanGoal, PlanLine,
    PlanVerdict, ResourceCommitment, Role,
};
use crate::values::Digest;

/// What is in a version, whichever kind carried it.
#[derive(Clone, Copy)]
pub(super) struct PlanText<'a> {
    pub(super) version: u32,
    goals: &'a [PlanGoal],
    not_needed: &'a [DomainNotNeeded],
    lines: &'a [PlanLine],
    pub(super) visits: usize,
    pub(super) child_took_part: bool,
    pub(super) short: bool,
}

impl<'a> PlanText<'a> {
    pub(super) fn of(content: &'a Content) -> Option<Self> {
        match content {
            Content::PlanProposal(plan) => Some(Self {
                version: plan.version,
                goals: &plan.goals,
                not_needed: &plan.not_needed,
                lines: &plan.lines,
                visits: plan.visit_months.len(),
                child_took_part: plan.child_part.is_some(),
                short: plan.short_plan == Some(true),
            }),
            Content::PlanAmendment(plan) => Some(Self {
                version: plan.version,
                goals: &plan.goals,
                not_needed: &plan.not_needed,
                lines: &plan.lines,
                visits: plan.visit_months.len(),
                child_took_part: plan.child_part.is_some(),
                short: plan.short_plan == Some(true),
            }),
            _ => None,
        }
    }

    /// How many of the domains have neither a goal nor a reason why none is needed.
    pub(super) fn domains_unanswered(&self) -> usize {
        let goals = self.goals.iter().map(|goal| goal.domain);
        let answered: BTreeSet<Domain> =
            goals.chain(self.not_needed.iter().map(|none| none.domain)).collect();
        Domain::ALL.iter().filter(|domain| !answered.contains(domain)).count()
    }
}

/// Where the plan stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanStanding {
    /// The newest version.
    pub version: u32,
    /// The statement that carried it.
    pub statement: Digest,
    /// Whether this authority accepted that statement.
    pub accepted_by_us: bool,
    /// Whether the partner did.
    pub accepted_by_partner: bool,
    /// How many domains are unanswered.
    pub domains_unanswered: usize,
    /// The numbers of essential lines that nobody has committed to.
    pub essential_unfunded: Vec<u32>,
    /// The numbers of all lines that nobody has committed to, and nobody has waived.
    pub unfunded: Vec<u32>,
    /// How many follow-up visits it sets.
    pub visits: usize,
    /// Whether it says how the child took part.
    pub made_with_child: bool,
    /// Whether it is the short plan of a short lane.
    pub short: bool,
}

impl PlanStanding {
    /// Whether both accepted the same statement.
    pub fn accepted_by_both(&self) -> bool {
        self.accepted_by_us && self.accepted_by_partner
    }
}

impl Case {
    fn newest_plan(&self) -> Option<(Digest, PlanText<'_>)> {
        let versions =
            self.counted().filter(|entry| self.is_of_now(entry, entry.said_on())).filter_map(|entry| {
                Some((entry.order(), entry.party.statement()?, PlanText::of(entry.open()?)?))
            });
        let newest = versions.max_by_key(|(order, _, plan)| (plan.version, *order));
        newest.map(|(_, statement, plan)| (statement, plan))
    }

    /// Where the newest version of the plan stands on `day`. Absent: none crossed yet.
    pub fn plan(&self, day: Date) -> Option<PlanStanding> {
        let (statement, plan) = self.newest_plan()?;
        let funded = self.lines_funded(statement, plan.version, day);
        let open = plan.lines.iter().filter(|line| !funded.contains(&line.number));
        let essential = open.clone().filter(|line| line.weight == LineWeight::Essential);
        let unwaived = open.filter(|line| !is_waived(line));
        Some(PlanStanding {
            version: plan.version,
            statement,
            accepted_by_us: self.accepted(statement, &plan, true),
            accepted_by_partner: self.accepted(statement, &plan, false),
            domains_unanswered: plan.domains_unanswered(),
            essential_unfunded: essential.map(|line| line.number).collect(),
            unfunded: unwaived.map(|line| line.number).collect(),
            visits: plan.visits,
            made_with_child: plan.child_took_part,
            short: plan.short,
        })
    }

    /// The last word of one side about that statement. Who proposes a short plan has accepted it by that: a short lane has no day for two
    /// answers to one paper. A full one is often a first draft, and is accepted when both have read what it became.
    fn accepted(&self, statement: Digest, plan: &PlanText<'_>, ours: bool) -> bool {
        let mut words = self
            .all::<PlanAnswer>()
            .filter(|(entry, _)| entry.party.is_ours() == ours && entry.in_reply_to == Some(statement));
        match words.next_back() {
            Some((_, answer)) => answer.answer == PlanVerdict::Accepted,
            None => {
                plan.short
                    && self.counted().any(|entry| {
                        entry.party.statement() == Some(statement) && entry.party.is_ours() == ours
                    })
            }
        }
    }

    fn lines_funded(&self, statement: Digest, version: u32, day: Date) -> BTreeSet<u32> {
        let mut funded = BTreeSet::new();
        for (entry, commitment) in self.all::<ResourceCommitment>() {
            if commitment.version != version || entry.in_reply_to.is_some_and(|named| named != statement) {
                continue;
            }
            for line in &commitment.lines {
                let stands =
                    line.state == CommitmentState::Committed && line.until.is_none_or(|until| day <= until);
                if stands {
                    funded.insert(line.line);
                } else {
                    funded.remove(&line.line);
                }
            }
        }
        funded
    }
}

/// Only the child or its guardian can waive, and never what the return depends on.
fn is_waived(line: &PlanLine) -> bool {
    line.weight == LineWeight::Wanted && matches!(line.waived_by, Some(Role::Child | Role::Guardian))
}
