//! What somebody reads off the list of events who never saw the code: whether something surely bars a return. It looks for reasons
//! that no reading of the law lets pass, and says nothing where the list leaves a doubt.

use std::collections::BTreeMap;

use entente_casework::generated::{
    AppealResult, ClaimStage, Content, CourtStep, DecisionOutcome, Hazard, HoldChange, HoldKind, Kind,
    ReopenReason, RiskResult, Role, ScreeningResult, SolutionKind, Stance,
};
use entente_casework::generated::{BestInterestsKind, GuaranteeState, HearingMode};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};

use crate::played::day_of;
use crate::two::{Raw, Two};

/// Whether a kind says anything of a child that the country which it fears could use: what a person writes, and no form that is
/// the same for every cause.
pub(crate) fn tells_of_a_child(kind: Kind) -> bool {
    let form = ["H7", "K2", "L4", "L5", "L7", "L8", "L9", "A6", "A7", "A8", "A1", "A2", "A4", "A5", "C8"];
    kind.info().crosses() && !form.contains(&kind.id())
}

/// Whether it is anything but a first notice.
pub(crate) fn is_no_notice(raw: &Raw) -> bool {
    raw.content.kind() != Kind::IdentificationNotice
}

/// Whether this child surely needs protection, or may: something said so, and nobody wrote down since that it is over.
pub(crate) fn protected(two: &Two, node: usize) -> bool {
    let mut stands = false;
    for raw in two.raw.iter().filter(|raw| raw.node == node) {
        match &raw.content {
            Content::ProtectionScreening(screening) => {
                stands |= screening.result != ScreeningResult::NoIndication
            }
            Content::ProtectionClaim(claim) => stands |= claim.stage != ClaimStage::RefusedFinal,
            Content::HoldRecord(hold) if hold.hold == HoldKind::InternationalProtection => {
                stands = hold.change == HoldChange::Set;
            }
            _ => {}
        }
    }
    stands
}

/// What the list says on a day.
pub(crate) struct Bars<'a> {
    known: Vec<&'a Raw>,
    day: Date,
}

impl<'a> Bars<'a> {
    /// What one side can know at an instant. What was refused, or has not arrived, it does not count.
    pub(crate) fn read(two: &'a Two, node: usize, at: Timestamp) -> Self {
        let counts = |raw: &&Raw| {
            let mine = raw.node == node;
            let arrived = raw.crossed.is_some_and(|digest| two.cases[node].carried_by(&digest).is_some());
            let refused = raw.crossed.is_some_and(|digest| two.refused.contains(&digest));
            (mine || arrived) && !refused
        };
        Self { known: two.raw.iter().filter(counts).collect(), day: day_of(at) }
    }

    /// A reason why this act surely must not be done by HOST. Absent: the list names none.
    pub(crate) fn against(&self, act: &Content) -> Option<&'static str> {
        let (decides, moves) = match act {
            Content::ReturnDecision(decision) => (decision.outcome == DecisionOutcome::Approved, false),
            Content::TransferProposal(_) | Content::TransferConfirmation(_) => (false, true),
            _ => (false, false),
        };
        if !decides && !moves {
            return None;
        }
        let both = [
            ("nobody screened it for protection", !self.screened()),
            ("nobody speaks for it", !self.any(|content| matches!(content, Content::GuardianRecord(_)))),
            ("no lawyer acts for it", !self.any(|content| matches!(content, Content::LegalAidRecord(_)))),
            ("nobody heard it", !self.heard()),
            ("nobody assessed the risk", self.risk().is_none()),
            ("the risk bars it", self.risk() == Some(RiskResult::Bar)),
            ("no guarantee stands", !self.guaranteed()),
            ("something suggests that it needs protection", self.protected()),
            ("trafficking is suspected", self.trafficking()),
            ("a court is seised", self.court()),
            ("it said no, and nobody looked at that since", self.said_no()),
        ];
        let of_deciding = [("its best interests were not determined", !self.determined())];
        let of_moving = [
            ("an appeal is open", self.appeal()),
            ("the time for an appeal runs, and not all three gave it up", self.window_runs()),
            ("it is not fit to travel", self.unfit()),
            ("travel is suspended", self.crisis()),
            ("no return is decided", !self.approved()),
        ];
        let mut reasons: Vec<(&'static str, bool)> = both.to_vec();
        reasons.extend(of_deciding.into_iter().filter(|_| decides));
        reasons.extend(of_moving.into_iter().filter(|_| moves));
        reasons.into_iter().find(|(_, stands)| *stands).map(|(why, _)| why)
    }

    /// The list since the child came back, if it did: what was agreed before is history.
    fn since_it_came_back(&self) -> impl DoubleEndedIterator<Item = &'a Content> + '_ {
        let back = self.known.iter().rposition(|raw| {
            matches!(&raw.content, Content::CaseReopening(said) if said.reason == ReopenReason::ChildCameBack)
        });
        // Nobody comes back who did not go.
        let went = self
            .known
            .iter()
            .position(|raw| matches!(&raw.content, Content::HandoverRecord(_) | Content::ArrivalNotice(_)));
        let back = back.filter(|back| went.is_some_and(|went| went < *back));
        // Records of the days before it was told may be of the new round; only what crossed surely is not.
        let crossed_only = back.unwrap_or(0);
        self.known
            .iter()
            .enumerate()
            .filter(move |(nth, raw)| *nth >= crossed_only || raw.crossed.is_none())
            .map(|(_, raw)| &raw.content)
    }

    fn any(&self, is: impl Fn(&Content) -> bool) -> bool {
        self.known.iter().any(|raw| is(&raw.content))
    }

    fn screened(&self) -> bool {
        self.any(|content| matches!(content, Content::ProtectionScreening(screening) if screening.result == ScreeningResult::NoIndication))
    }

    fn heard(&self) -> bool {
        self.any(
            |content| matches!(content, Content::ChildViews(views) if views.mode != HearingMode::Declined),
        )
    }

    fn determined(&self) -> bool {
        self.any(
            |content| matches!(content, Content::BestInterests(best) if best.kind != BestInterestsKind::Bia),
        )
    }

    /// The worst of what was found last of each area.
    fn risk(&self) -> Option<RiskResult> {
        let mut last: BTreeMap<String, (Date, RiskResult)> = BTreeMap::new();
        for raw in &self.known {
            if let Content::RiskAssessment(risk) = &raw.content
                && last.get(&risk.area.to_string()).is_none_or(|(day, _)| *day <= risk.made_on)
            {
                last.insert(risk.area.to_string(), (risk.made_on, risk.result));
            }
        }
        let found = |result| last.values().any(|(_, known)| *known == result);
        [RiskResult::Bar, RiskResult::Concern, RiskResult::Clear].into_iter().find(|result| found(*result))
    }

    /// Whether the child was against every return it spoke of, anew, on a later day than its best interests were ever found.
    fn said_no(&self) -> bool {
        let found = self.known.iter().filter_map(|raw| match &raw.content {
            Content::BestInterests(best) => Some(best.decided_on),
            _ => None,
        });
        let Some(found) = found.max() else { return false };
        let came_back = self.any(|content| {
            matches!(content, Content::CaseReopening(said) if said.reason == ReopenReason::ChildCameBack)
        });
        let returns = [SolutionKind::ReturnOriginFamily, SolutionKind::ReturnOriginAlternativeCare];
        let no = self.any(|content| {
            let Content::ChildViews(views) = content else { return false };
            let of_returns = || views.options.iter().filter(|view| returns.contains(&view.option));
            views.heard_on > found
                && views.says_the_same != Some(true)
                && views.mode != HearingMode::Declined
                && of_returns().next().is_some()
                && of_returns().all(|view| view.stance == Stance::Against)
        });
        no && !came_back
    }

    fn guaranteed(&self) -> bool {
        let mut last = self.since_it_came_back().filter_map(|content| match content {
            Content::CareGuarantee(guarantee) => Some(guarantee.state),
            _ => None,
        });
        last.next_back() == Some(GuaranteeState::Granted)
    }

    fn approved(&self) -> bool {
        let mut approved = false;
        for content in self.since_it_came_back() {
            match content {
                Content::ReturnDecision(decision) => {
                    approved |= decision.outcome == DecisionOutcome::Approved
                }
                Content::AlternativeSolutionNotice(_) => approved = false,
                _ => {}
            }
        }
        approved
    }

    fn protected(&self) -> bool {
        let mut stands = false;
        for raw in self.known.iter().filter(|raw| raw.crossed.is_none()) {
            match &raw.content {
                Content::ProtectionScreening(screening) => {
                    stands |= screening.result != ScreeningResult::NoIndication
                }
                Content::ProtectionClaim(claim) => stands |= claim.stage != ClaimStage::RefusedFinal,
                Content::HoldRecord(hold) if hold.hold == HoldKind::InternationalProtection => {
                    stands = hold.change == HoldChange::Set;
                }
                _ => {}
            }
        }
        stands
    }

    /// The last word of people on a hold, by what was written down last. A release by whomever ends what is sure.
    fn set(&self, kind: HoldKind) -> Option<Date> {
        let mut since = None;
        for raw in &self.known {
            if let Content::HoldRecord(hold) = &raw.content
                && hold.hold == kind
            {
                since = (hold.change == HoldChange::Set).then_some(hold.on);
            }
        }
        since
    }

    fn trafficking(&self) -> bool {
        let mut stands = false;
        for raw in &self.known {
            match &raw.content {
                Content::RiskAssessment(risk) => stands |= risk.found.contains(&Hazard::Trafficking),
                Content::DangerNotice(notice) => stands |= notice.dangers.contains(&Hazard::Trafficking),
                Content::MissingChildNotice(notice) => {
                    stands |= notice.dangers.contains(&Hazard::Trafficking)
                }
                Content::SocialInquiryReport(report) => {
                    stands |= report.sealed_annex.iter().any(|found| found.hazard == Hazard::Trafficking);
                }
                Content::HoldRecord(hold) if hold.hold == HoldKind::Trafficking => {
                    stands = hold.change == HoldChange::Set;
                }
                _ => {}
            }
        }
        stands
    }

    fn court(&self) -> bool {
        let mut pending: BTreeMap<&str, i32> = BTreeMap::new();
        for raw in &self.known {
            if let Content::CourtRecord(record) = &raw.content {
                *pending.entry(record.court.as_str()).or_default() +=
                    if record.step == CourtStep::Seised { 1 } else { -1 };
            }
        }
        let seised = pending.values().any(|pending| *pending > 0);
        seised || self.set(HoldKind::Jurisdiction).is_some()
    }

    /// Whether the only decision there is can surely still be appealed: its days after the last service are not over, and one of the three
    /// has accepted nothing, or was the last to say no.
    fn window_runs(&self) -> bool {
        let mut decisions = self.known.iter().filter_map(|raw| match &raw.content {
            Content::ReturnDecision(decision) => Some(decision),
            _ => None,
        });
        let (Some(decision), None) = (decisions.next(), decisions.next()) else { return false };
        let services = self.known.iter().filter_map(|raw| match &raw.content {
            Content::ServiceProof(service) => Some(service),
            _ => None,
        });
        let Some(service) = services.max_by_key(|service| service.served_on) else { return false };
        let days = i64::from(decision.remedy.window_days);
        let ends = service.served_on.checked_add(days.days()).unwrap_or(service.served_on);
        let refuses = |role: Role| {
            let mut said = self.known.iter().filter_map(|raw| match &raw.content {
                Content::DecisionAcceptance(said) if said.by == role => Some(said.accepted),
                _ => None,
            });
            said.next_back() != Some(true)
        };
        let given_up = decision.remedy.early_acceptance == Some(true)
            && ![Role::Child, Role::Guardian, Role::Lawyer].into_iter().any(refuses);
        service.served_on >= decision.decided_on && self.day <= ends && !given_up
    }

    fn appeal(&self) -> bool {
        let mut lodged: Vec<_> = Vec::new();
        let mut outcomes = Vec::new();
        for raw in &self.known {
            match &raw.content {
                Content::AppealNotice(notice) if !lodged.contains(&notice) => lodged.push(notice),
                Content::AppealOutcome(outcome) => outcomes.push(outcome.result),
                _ => {}
            }
        }
        let takes_away =
            |result: &AppealResult| matches!(result, AppealResult::Annulled | AppealResult::Remitted);
        // Each outcome ends one appeal, but for one that takes away what all of them are against.
        let open = lodged.len() > outcomes.len() && !outcomes.iter().any(takes_away);
        let judged = outcomes.iter().rfind(|result| **result != AppealResult::Withdrawn);
        let decided_since =
            self.known.iter().rev().take_while(|raw| !matches!(raw.content, Content::AppealOutcome(_)));
        let decided_since =
            decided_since.into_iter().any(|raw| matches!(raw.content, Content::ReturnDecision(_)));
        let fell = judged.is_some_and(takes_away) && !decided_since;
        let fell = fell && !self.any(
            |content| matches!(content, Content::ReturnDecision(decision) if decision.decided_on > self.day),
        );
        open || (fell && self.judged_last())
    }

    /// Whether the last judgment bears a later day than every decision.
    fn judged_last(&self) -> bool {
        let judged = self.known.iter().filter_map(|raw| match &raw.content {
            Content::AppealOutcome(outcome) if outcome.result != AppealResult::Withdrawn => {
                Some((outcome.decided_on, outcome.result))
            }
            _ => None,
        });
        let decided = self.known.iter().filter_map(|raw| match &raw.content {
            Content::ReturnDecision(decision) => Some(decision.decided_on),
            _ => None,
        });
        let (Some((judged, result)), Some(decided)) = (judged.max_by_key(|(day, _)| *day), decided.max())
        else {
            return false;
        };
        matches!(result, AppealResult::Annulled | AppealResult::Remitted) && judged > decided
    }

    fn unfit(&self) -> bool {
        let last = self.known.iter().filter_map(|raw| match &raw.content {
            Content::HealthCertificate(said) => Some((said.examined_on, said.fit_to_travel)),
            _ => None,
        });
        let unfit = last.max_by_key(|(day, _)| *day).is_some_and(|(_, fit)| !fit);
        let released = self.any(|content| {
            matches!(content, Content::HoldRecord(hold) if hold.hold == HoldKind::Medical && hold.change == HoldChange::Released)
        });
        (unfit && !released) || self.set(HoldKind::Medical).is_some()
    }

    fn crisis(&self) -> bool {
        self.set(HoldKind::Crisis).is_some_and(|since| {
            let days = since.until(self.day).map_or(i32::MAX, |span| span.get_days());
            (0..=29).contains(&days)
        })
    }
}
