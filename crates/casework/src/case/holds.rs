//! What bars some acts of a case on a day. Most holds follow from facts and end when the facts do; some are set and released
//! by people. Which acts a hold bars stands in the rules, once.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::crisis::CRISIS_DAYS_MAX;
use super::matters::which_ends;
use super::{Case, CaseRole, Party, Verdict};
use crate::facts::days_between;
use crate::generated::{
    Complaint, ComplaintOutcome, CourtRecord, CourtStep, DangerNotice, HealthCertificate, HoldChange,
    HoldKind, HoldRecord, Kind, RiskAssessment, RiskResult, Role, Stance,
};

/// Holds that are set by facts and released by people, in the order in which things were written down: elsewhere.
const FOLLOWS_THE_ORDER_OF_RECORDS: &[HoldKind] = &[HoldKind::InternationalProtection, HoldKind::Trafficking];

impl Case {
    /// The holds that stand on `day`, those that its tied cases lay on it included.
    pub fn holds(&self, day: Date) -> BTreeSet<HoldKind> {
        let mut holds = self.own_holds(day);
        holds.extend(self.inherited_holds(day));
        holds
    }

    /// The holds that stand on `day` by what is known of this child.
    pub(super) fn own_holds(&self, day: Date) -> BTreeSet<HoldKind> {
        let mut holds: BTreeSet<HoldKind> = HoldKind::ALL
            .iter()
            .copied()
            .filter(|hold| !FOLLOWS_THE_ORDER_OF_RECORDS.contains(hold) && self.set_by_people(*hold, day))
            .collect();
        let follows = [
            (HoldKind::InternationalProtection, self.protection_hold()),
            (HoldKind::Appeal, self.appeal_open() || self.appeal_window_runs(day)),
            (HoldKind::ChildObjection, self.child_objects() && !self.objection_answered()),
            (HoldKind::ConsentGap, !self.purposes_gone(day).is_empty()),
            (HoldKind::Risk, self.risk_bars(day)),
            (HoldKind::GuardianGap, self.guardian_gap(day)),
            (HoldKind::DetentionAlert, self.deprived() == Some(true)),
            (HoldKind::Trafficking, self.trafficking_hold()),
            (HoldKind::Jurisdiction, self.court_seised() || self.jurisdiction_asked()),
            (HoldKind::Medical, self.unfit_to_travel()),
            (HoldKind::Crisis, self.crisis_told(day)),
            (HoldKind::Preserve, self.must_preserve()),
            (HoldKind::ForAPerson, self.waits_for_a_person()),
        ];
        holds.extend(follows.into_iter().filter(|(_, stands)| *stands).map(|(hold, _)| hold));
        // Arrived or closed: what barred the journey has nothing left to bar. An appeal that nobody has decided goes on.
        let ended = self.ending(day).is_some();
        if self.arrived_as_known_here().is_some() || ended {
            for over in [HoldKind::ChildObjection, HoldKind::Risk, HoldKind::GuardianGap] {
                holds.remove(&over);
            }
            if ended || !self.appeal_open() {
                holds.remove(&HoldKind::Appeal);
            }
        }
        holds
    }

    /// Whether the child, when last heard, is against returning.
    pub(super) fn child_objects(&self) -> bool {
        self.stance_on_return() == Some(Stance::Against)
    }

    fn appeal_window_runs(&self, day: Date) -> bool {
        self.return_approved()
            && self.appeal_window_ends_on().is_some_and(|ends| day <= ends)
            && !self.window_given_up()
    }

    fn risk_bars(&self, day: Date) -> bool {
        self.risk_found() || self.risks().iter().any(|risk| day > risk.valid_until)
    }

    /// Whether an assessment found that a risk bars, or a danger was told since: more than that the last look is old.
    pub(super) fn risk_found(&self) -> bool {
        self.risks().iter().any(|risk| risk.result == RiskResult::Bar) || self.warned_since_risk()
    }

    /// Whether the partner told of a danger and the risk was not assessed since. What was found before it knows nothing of it.
    fn warned_since_risk(&self) -> bool {
        let warned = self.all::<DangerNotice>().filter(|(entry, _)| !entry.party.is_ours());
        let Some((warned, _)) = warned.max_by_key(|(entry, _)| entry.recorded_at) else { return false };
        let mut assessed = self.all::<RiskAssessment>();
        let since = assessed
            .any(|(entry, risk)| entry.recorded_at > warned.recorded_at && risk.made_on >= warned.said_on());
        self.role() == Some(CaseRole::Host) && !since
    }

    fn guardian_gap(&self, day: Date) -> bool {
        self.role() == Some(CaseRole::Host) && self.presumed_minor(day) && !self.guardian_in_place(day)
    }

    fn waits_for_a_person(&self) -> bool {
        self.entries().iter().any(|entry| {
            matches!(entry.party, Party::Received { .. }) && self.verdict(entry) == Verdict::Held
        })
    }

    /// Whether a court is seised that has neither decided nor let the case go.
    fn court_seised(&self) -> bool {
        // Two may ask one court: the end of the one is not the end of the other.
        let mut pending: BTreeMap<&str, Vec<Option<&str>>> = BTreeMap::new();
        let mut steps: Vec<_> = self.all::<CourtRecord>().map(|(_, record)| record).collect();
        steps.sort_by_key(|record| record.on);
        for record in steps {
            let asked = pending.entry(record.court.as_str()).or_default();
            let matter = record.matter.as_deref();
            if record.step == CourtStep::Seised {
                asked.push(matter);
                continue;
            }
            if let Some(ended) = which_ends(matter, asked.iter().copied()) {
                asked.remove(ended);
            }
        }
        pending.into_values().any(|asked| !asked.is_empty())
    }

    /// Whether it was asked which country's court decides (H8), and nobody has answered: nobody decides over the head of a court.
    fn jurisdiction_asked(&self) -> bool {
        self.requests()
            .iter()
            .any(|request| request.kind == Kind::JurisdictionRequest && request.answered_at.is_none())
    }

    /// Whether the last certificate says that the child cannot travel, and no physician has released that since.
    fn unfit_to_travel(&self) -> bool {
        let last = self.all::<HealthCertificate>().max_by_key(|(_, said)| said.examined_on);
        last.is_some_and(|(entry, said)| {
            let released = self.all::<HoldRecord>().any(|(later, hold)| {
                hold.hold == HoldKind::Medical
                    && hold.change == HoldChange::Released
                    && may_release(hold)
                    && later.recorded_at > entry.recorded_at
            });
            !said.fit_to_travel && !released
        })
    }

    /// Whether content must be kept for a complaint or an appeal that nobody has decided.
    fn must_preserve(&self) -> bool {
        let decided = self.all::<ComplaintOutcome>().count();
        self.all::<Complaint>().count() > decided || self.appeal_open()
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
