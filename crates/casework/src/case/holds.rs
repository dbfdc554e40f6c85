//! What bars some acts of a case on a day. Most holds follow from facts and end when the facts do; some are set and released
//! by people. Which acts a hold bars stands in the rules, once.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Case, CaseRole, Party, Verdict};
use crate::facts::days_between;
use crate::generated::{
    HoldChange, HoldKind, HoldRecord, ProtectionScreening, RiskResult, Role, ScreeningResult, Stance,
};

/// A suspension of travel ends by itself and must be decided anew, or it would bar rescue for ever.
const CRISIS_DAYS_MAX: i64 = 30;

impl Case {
    /// The holds that stand on `day`.
    pub fn holds(&self, day: Date) -> BTreeSet<HoldKind> {
        let mut holds: BTreeSet<HoldKind> = HoldKind::ALL
            .iter()
            .copied()
            .filter(|hold| *hold != HoldKind::InternationalProtection && self.set_by_people(*hold, day))
            .collect();
        let follows = [
            (HoldKind::InternationalProtection, self.protection_hold()),
            (HoldKind::Appeal, self.appeal_open() || self.appeal_window_runs(day)),
            (HoldKind::ChildObjection, self.child_objects() && !self.objection_answered()),
            (HoldKind::ConsentGap, !self.purposes_gone(day).is_empty()),
            (HoldKind::Risk, self.risk_bars(day)),
            (HoldKind::GuardianGap, self.guardian_gap(day)),
            (HoldKind::DetentionAlert, self.deprived() == Some(true)),
            (HoldKind::ForAPerson, self.waits_for_a_person()),
        ];
        holds.extend(follows.into_iter().filter(|(_, stands)| *stands).map(|(hold, _)| hold));
        // Arrived or closed: what barred the journey has nothing left to bar.
        if self.arrived_on().is_some() || self.closed_on().is_some() {
            for over in [HoldKind::Appeal, HoldKind::ChildObjection, HoldKind::Risk, HoldKind::GuardianGap] {
                holds.remove(&over);
            }
        }
        holds
    }

    /// Whether the child, when last heard, is against returning.
    pub(super) fn child_objects(&self) -> bool {
        self.stance_on_return() == Some(Stance::Against)
    }

    fn appeal_window_runs(&self, day: Date) -> bool {
        self.return_approved() && self.appeal_window_ends_on().is_some_and(|ends| day <= ends)
    }

    fn risk_bars(&self, day: Date) -> bool {
        self.risk().is_some_and(|risk| risk.result == RiskResult::Bar || day > risk.valid_until)
    }

    fn guardian_gap(&self, day: Date) -> bool {
        self.role() == Some(CaseRole::Host) && self.presumed_minor(day) && !self.guardian_in_place(day)
    }

    fn waits_for_a_person(&self) -> bool {
        self.entries().iter().any(|entry| {
            matches!(entry.party, Party::Received { .. }) && self.verdict(entry) == Verdict::Held
        })
    }

    /// A claim, a status or an indication stands until lawyer and lead release it, in the order in which things were written
    /// down: a claim that is recorded late still stops everything from then on.
    pub(super) fn protection_hold(&self) -> bool {
        let mut stands = false;
        for entry in self.counted() {
            let Some(content) = entry.open() else { continue };
            if let Some(screening) = <ProtectionScreening as super::event::Told>::told(content) {
                stands |= screening.result != ScreeningResult::NoIndication;
            }
            let Some(hold) = <HoldRecord as super::event::Told>::told(content) else { continue };
            if hold.hold == HoldKind::InternationalProtection {
                match hold.change {
                    HoldChange::Set => stands = true,
                    HoldChange::Released => stands &= !may_release(hold),
                }
            }
        }
        stands
    }

    fn set_by_people(&self, hold: HoldKind, day: Date) -> bool {
        let mut since = None;
        for (_, record) in self.all::<HoldRecord>().filter(|(_, record)| record.hold == hold) {
            match record.change {
                HoldChange::Set => since = Some(record.on),
                HoldChange::Released if may_release(record) => since = None,
                HoldChange::Released => {}
            }
        }
        since.is_some_and(|since| hold != HoldKind::Crisis || days_between(since, day) <= CRISIS_DAYS_MAX)
    }
}

/// Whether those who decided may release this hold. A release by others is recorded and has no effect.
fn may_release(record: &HoldRecord) -> bool {
    let by = |role: Role| record.decided_by.contains(&role);
    match record.hold {
        HoldKind::InternationalProtection | HoldKind::Trafficking => by(Role::Lawyer) && by(Role::Lead),
        HoldKind::Medical => by(Role::Physician),
        _ => by(Role::Lead) || by(Role::Judge),
    }
}
