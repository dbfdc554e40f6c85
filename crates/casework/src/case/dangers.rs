//! Dangers that were told, and a child that is missing. Both are facts of any state, and both sides see the same of what crossed.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::event::Told as _;
use super::{Case, Entry};
use crate::generated::{
    ArrivalNotice, ArrivalResult, CaseReopening, ContactKind, Content, DangerNotice, Domain, FoundRecord,
    GuaranteeState, HandoverRecord, Hazard, HoldChange, HoldKind, HoldRecord, JourneyRecord, JourneyResult,
    MissingChildNotice, MissingRecord, MonitorRecord, MonitoringAlert, MonitoringReport, ReopenReason,
    RiskAssessment, Role, SocialInquiryReport, TransferProposal, Wellbeing,
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
        words.extend(self.handed_over_words());
        words.extend(self.found_words());
        // A journey that is proposed after the child did not come is a new one: it was found before. A child that ran from its care is
        // found when somebody says so. Who did not come because it never went is not missing.
        let proposed = self.all::<TransferProposal>().map(|(entry, _)| entry.said_at()).max();
        let stayed = self.all::<JourneyRecord>().filter(|(_, said)| said.result == JourneyResult::NotGone);
        let stayed = stayed.map(|(entry, _)| entry.said_at()).max();
        let taken_up = proposed.max(stayed);
        words.extend(
            self.all::<ArrivalNotice>()
                .map(|(entry, said)| (entry.said_at(), said.result == ArrivalResult::NoShow))
                .filter(|(at, no_show)| !(*no_show && taken_up.is_some_and(|taken_up| taken_up > *at))),
        );
        words.into_iter().max_by_key(|(at, _)| *at).is_some_and(|(_, missing)| missing)
    }

    /// Whoever was handed over was there at that instant.
    fn handed_over_words(&self) -> impl Iterator<Item = (Timestamp, bool)> {
        // A day to come is a slip of the pen: nobody writes down what has not happened.
        self.all::<HandoverRecord>().map(|(entry, said)| (said.handed_over_at.min(entry.said_at()), false))
    }

    /// Whoever was found, or came back to HOST, is there. A finding goes by its own day, if it is written down later.
    fn found_words(&self) -> impl Iterator<Item = (Timestamp, bool)> {
        let found = self
            .all::<FoundRecord>()
            .map(|(entry, said)| (entry.said_at().min(end_of(said.found_on)), false));
        found.chain(self.came_back().map(|entry| (entry.said_at(), false)))
    }

    /// Each time that it crossed that the child came back to HOST.
    pub(super) fn came_back(&self) -> impl Iterator<Item = &Entry> {
        let back = self.all::<CaseReopening>();
        back.filter(|(_, said)| said.reason == ReopenReason::ChildCameBack).map(|(entry, _)| entry)
    }

    /// Whether there is a danger after return that nobody has seen to be over, by what crossed. Absent: nobody has looked yet.
    ///
    /// It goes by what happened, not by what was said last: a danger that was told (J2) is over when its end is told, or when a later
    /// visit in person saw the child alone, looked at its protection and at what was named, and found no danger. A visit of before, a
    /// call, or a look at school only, clears nothing.
    pub(super) fn danger_open(&self) -> Option<bool> {
        let (arrived_at, arrived) = (self.arrived_at()?, self.arrived_on()?);
        // A danger is noticed when it is told, and over when its end says.
        let alerts = self.all::<MonitoringAlert>().map(|(entry, alert)| {
            (alert.over_on.unwrap_or(entry.said_on()), entry.order(), Word::Alert(alert))
        });
        // One that the other side tells of (B2) names no part of the plan: it is for whoever protects the child. What was told before the
        // child arrived is a matter of the journey.
        let notices = self.all::<DangerNotice>().filter(|(entry, _)| entry.said_at() >= arrived_at);
        let notices = notices.map(|(entry, _)| (entry.said_on(), entry.order(), Word::Notice));
        // Who guaranteed the care of a child that is there takes that back, or gives it anew.
        let guarantees = self.guarantees().into_iter().filter(|(entry, _)| entry.said_at() >= arrived_at);
        let guarantees = guarantees.filter_map(|(entry, said)| {
            let word = match said.state {
                GuaranteeState::Granted => Word::Guaranteed,
                GuaranteeState::Revoked => Word::Revoked,
                GuaranteeState::Offered | GuaranteeState::Declined => return None,
            };
            Some((entry.said_on(), entry.order(), word))
        });
        let visits = self.all::<MonitoringReport>().filter(|(_, report)| report.visited_on >= arrived);
        let visits = visits.map(|(entry, report)| (report.visited_on, entry.order(), Word::Visit(report)));
        let mut words: Vec<_> = alerts.chain(visits).chain(notices).chain(guarantees).collect();
        words.sort_by_key(|(day, order, _)| (*day, *order));
        let looked = words.iter().any(|(_, _, word)| !matches!(word, Word::Guaranteed));
        let mut moved = false;
        let mut open: BTreeMap<Domain, Open> = BTreeMap::new();
        for (on, _, word) in words {
            match word {
                Word::Alert(alert) if alert.over_on.is_some() => {
                    open.retain(|domain, _| !alert.domains.contains(domain));
                }
                Word::Alert(alert) => {
                    open.extend(alert.domains.iter().map(|domain| (*domain, Open { on, told: true })));
                }
                Word::Notice => {
                    open.insert(Domain::Protection, Open { on, told: true });
                }
                Word::Revoked => {
                    open.insert(Domain::Care, Open { on, told: true });
                }
                Word::Guaranteed => moved = false,
                Word::Visit(report) => {
                    open.retain(|domain, danger| !sees_over(report, *domain, danger));
                    // A child that lives elsewhere than was guaranteed is seen there once more before anybody lets go of it.
                    if !report.placement_as_guaranteed && !moved {
                        open.insert(Domain::Care, Open { on, told: true });
                    }
                    moved = !report.placement_as_guaranteed;
                    let found = report.domains.iter().filter(|review| review.finding == Wellbeing::Danger);
                    for review in found {
                        open.entry(review.domain).or_insert(Open { on, told: false }).on = on;
                    }
                }
            }
        }
        looked.then_some(!open.is_empty())
    }

    /// Every entry that tells of a danger after return, but what a visit saw.
    pub(super) fn dangers_told(&self) -> impl Iterator<Item = &Entry> {
        let alerts = self.all::<MonitoringAlert>().filter(|(_, alert)| alert.over_on.is_none());
        let notices = self.all::<DangerNotice>().map(|(entry, _)| entry);
        alerts.map(|(entry, _)| entry).chain(notices)
    }

    /// Whether the independent monitor raised a concern after the arrival and none has seen the child alone since and raised none. Its
    /// file stays here; nobody abroad reckons with it.
    pub(super) fn monitor_concerned(&self) -> bool {
        let Some(arrived) = self.arrived_on() else { return false };
        let seen =
            || self.all::<MonitorRecord>().map(|(_, seen)| seen).filter(|seen| seen.visited_on >= arrived);
        let concern = seen().filter(|seen| seen.concern).map(|seen| seen.visited_on).max();
        concern.is_some_and(|concern| {
            !seen().any(|seen| {
                seen.visited_on > concern
                    && seen.independent
                    && seen.seen_alone
                    && seen.visited_by == Role::Monitor
            })
        })
    }

    /// An indication of trafficking stands until the lawyer and the lead release it, in the order in which things were written
    /// down. It is told by whoever saw it; no new risk assessment takes it away.
    pub(super) fn trafficking_hold(&self) -> bool {
        let mut stands = false;
        for content in self.counted().filter_map(Entry::open) {
            stands |= names_trafficking(content);
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

    /// Whether anything ever named trafficking, also if the hold was released since: a child that was released goes by the full
    /// procedure.
    pub(super) fn trafficking_indicated(&self) -> bool {
        self.counted().filter_map(Entry::open).any(|content| {
            let set = HoldRecord::told(content)
                .filter(|hold| hold.hold == HoldKind::Trafficking && hold.change == HoldChange::Set);
            names_trafficking(content) || set.is_some()
        })
    }
}

/// Whether somebody who saw the child, or what awaits it, names trafficking.
fn names_trafficking(content: &Content) -> bool {
    let named = |hazards: &[Hazard]| hazards.contains(&Hazard::Trafficking);
    RiskAssessment::told(content).is_some_and(|risk| named(&risk.found))
        || DangerNotice::told(content).is_some_and(|notice| named(&notice.dangers))
        || MonitoringAlert::told(content).is_some_and(|alert| named(&alert.dangers))
        || MissingRecord::told(content).is_some_and(|missing| named(&missing.dangers))
        || MissingChildNotice::told(content).is_some_and(|missing| named(&missing.dangers))
        || SocialInquiryReport::told(content)
            .is_some_and(|report| report.sealed_annex.iter().any(|found| found.hazard == Hazard::Trafficking))
}

/// The last instant of a day, in UTC.
fn end_of(day: Date) -> Timestamp {
    let last = day.at(23, 59, 59, 0);
    jiff::tz::Offset::UTC.to_timestamp(last).unwrap_or(Timestamp::MAX)
}

/// Somebody told of a danger, or looked.
enum Word<'a> {
    Alert(&'a MonitoringAlert),
    Notice,
    Guaranteed,
    Revoked,
    Visit(&'a MonitoringReport),
}

/// Whether a visit found a danger.
pub(super) fn finds_danger(report: &MonitoringReport) -> bool {
    report.domains.iter().any(|review| review.finding == Wellbeing::Danger)
}

/// A danger in one domain.
struct Open {
    /// Since when.
    on: Date,
    /// Whether somebody told of it; otherwise a visit found it.
    told: bool,
}

/// Whether a visit saw that a danger in a domain is over.
fn sees_over(report: &MonitoringReport, domain: Domain, danger: &Open) -> bool {
    let well = |domain: Domain| {
        let mut reviews = report.domains.iter().filter(|review| review.domain == domain);
        reviews.next().is_some_and(|review| review.finding != Wellbeing::Danger)
    };
    let in_person = report.contact != ContactKind::Call && report.seen_alone;
    in_person && report.visited_on > danger.on && well(domain) && (!danger.told || well(Domain::Protection))
}
