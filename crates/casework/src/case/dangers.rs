//! Dangers that were told, and a child that is missing. Both are facts of any state, and both sides see the same of what crossed.

use jiff::Timestamp;

use super::event::Told as _;
use super::{Case, CaseRole};
use crate::generated::{
    ArrivalNotice, ArrivalResult, DangerNotice, HandoverRecord, Hazard, HoldChange, HoldKind, HoldRecord,
    MissingChildNotice, MissingRecord, MonitoringAlert, MonitoringReport, RiskAssessment, Role,
    SocialInquiryReport, TransferProposal, Wellbeing,
};

impl Case {
    /// Whether the child is missing, by the last word on it of either side.
    pub(super) fn missing(&self) -> bool {
        let mut words: Vec<(Timestamp, bool)> = Vec::new();
        words.extend(
            self.all::<MissingRecord>().map(|(entry, said)| (entry.said_at(), said.back_at.is_none())),
        );
        words.extend(
            self.all::<MissingChildNotice>().map(|(entry, said)| (entry.said_at(), said.found_on.is_none())),
        );
        if self.role() == Some(CaseRole::Host) {
            words.extend(self.handed_over_words());
            // A journey that is proposed after the child did not come is a new one: it was found before. A child that ran from its
            // care is found when somebody says so.
            let proposed = self.all::<TransferProposal>().map(|(entry, _)| entry.said_at()).max();
            words.extend(
                self.all::<ArrivalNotice>()
                    .map(|(entry, said)| (entry.said_at(), said.result == ArrivalResult::NoShow))
                    .filter(|(at, no_show)| !(*no_show && proposed.is_some_and(|proposed| proposed > *at))),
            );
        }
        words.into_iter().max_by_key(|(at, _)| *at).is_some_and(|(_, missing)| missing)
    }

    /// Whoever was handed over was there at that instant.
    fn handed_over_words(&self) -> impl Iterator<Item = (Timestamp, bool)> {
        self.all::<HandoverRecord>().map(|(_, said)| (said.handed_over_at, false))
    }

    /// Whether a danger after return was told and nothing since says that it is over: an alert that stands, or a last visit that
    /// found one. Absent: nobody has looked yet.
    pub(super) fn danger_open(&self) -> Option<bool> {
        let mut words: Vec<(Timestamp, bool)> = Vec::new();
        words.extend(
            self.all::<MonitoringAlert>().map(|(entry, said)| (entry.said_at(), said.over_on.is_none())),
        );
        let arrived = self.arrived_on()?;
        words.extend(self.all::<MonitoringReport>().filter(|(_, report)| report.visited_on >= arrived).map(
            |(entry, report)| {
                let found = report.domains.iter().any(|review| review.finding == Wellbeing::Danger);
                (entry.said_at(), found)
            },
        ));
        words.into_iter().max_by_key(|(at, _)| *at).map(|(_, danger)| danger)
    }

    /// An indication of trafficking stands until the lawyer and the lead release it, in the order in which things were written
    /// down. It is told by whoever saw it; no new risk assessment takes it away.
    pub(super) fn trafficking_hold(&self) -> bool {
        let mut stands = false;
        for content in self.counted().filter_map(super::Entry::open) {
            let named = |hazards: &[Hazard]| hazards.contains(&Hazard::Trafficking);
            stands |= RiskAssessment::told(content).is_some_and(|risk| named(&risk.found))
                || DangerNotice::told(content).is_some_and(|notice| named(&notice.dangers))
                || MonitoringAlert::told(content).is_some_and(|alert| named(&alert.dangers))
                || MissingRecord::told(content).is_some_and(|missing| named(&missing.dangers))
                || MissingChildNotice::told(content).is_some_and(|missing| named(&missing.dangers))
                || SocialInquiryReport::told(content).is_some_and(|report| {
                    report.sealed_annex.iter().any(|found| found.hazard == Hazard::Trafficking)
                });
            let Some(hold) = HoldRecord::told(content).filter(|hold| hold.hold == HoldKind::Trafficking)
            else {
                continue;
            };
            match hold.change {
                HoldChange::Set => stands = true,
                HoldChange::Released => {
                    let both =
                        hold.decided_by.contains(&Role::Lawyer) && hold.decided_by.contains(&Role::Lead);
                    stands &= !both;
                }
            }
        }
        stands
    }
}
