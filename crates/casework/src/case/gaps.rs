//! What is missing before a child can go home, or before a case may end: the list that answers "what can I do now that
//! helps". Formal only; nothing here bars an act.

use jiff::Timestamp;
use jiff::civil::Date;

use super::best_interests::is_return;
use super::event::day_of;
use super::transfer::is_parent;
use super::{Case, CaseRole, Entry, Identity, Lifecycle, Request};
use crate::generated::{GuaranteeState, HoldKind, Kind, Rectification, RiskResult, UrgentMovement};

/// One thing that is missing. How it is said, and who can help, stands in the catalogue of who shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    /// No screening for protection needs is recorded.
    Screening,
    /// Nobody speaks for the child.
    Guardian,
    /// No lawyer is named.
    LegalAid,
    /// The child was not heard.
    Views,
    /// The partner does not know of the child.
    Notice,
    /// Nobody confirmed who the child is.
    Identity,
    /// No home was inquired into.
    Inquiry,
    /// ORIGIN guarantees no care.
    Guarantee,
    /// The caregiver is no parent, and ORIGIN has not consented to the placement.
    PlacementConsent,
    /// No risk assessment that can be relied on clears the way.
    Risk,
    /// No determination of best interests that is newer than what the child says.
    BestInterests,
    /// No plan crossed.
    Plan,
    /// The newest plan is not accepted by both.
    PlanAcceptance,
    /// Nobody has committed to these essential lines of the plan.
    Funding(Vec<u32>),
    /// No decision stands.
    Decision,
    /// The decision was not served on the child.
    Service,
    /// The window for an appeal runs to this day.
    AppealWindow(Date),
    /// This hold stands.
    Hold(HoldKind),
    /// No transfer is proposed.
    TransferProposal,
    /// A side has not confirmed the transfer.
    TransferConfirmation(CaseRole),
    /// HOST confirmed the journey, and something came since that the confirmation did not know: it is confirmed anew.
    JourneyAnew,
    /// The arrival is not reported.
    Arrival,
    /// A request of this kind has no answer yet.
    Answer(Kind),
    /// So many domains of the plan were not looked at after arrival.
    Review(usize),
    /// The child is missing, and nobody has written down that it is back.
    Child,
    /// The child was taken over the border for its life or health, its review is over, and nobody has said that it came back.
    Rescue,
    /// A danger was told, and nobody has said that it is over.
    Safety,
    /// A message of this kind says something that is wrong, and it was not sent anew. By `ours`: whether it is ours.
    WrongValue {
        /// What kind of message.
        kind: Kind,
        /// Whether this authority sent it.
        ours: bool,
    },
    /// The child is deprived of liberty, and nobody has written down who works on its release.
    Release,
    /// It was said that the return is not pursued, and what was told is not ordered to be closed or erased.
    DataOrder,
    /// Nothing more is to be done with the partner, and the case is not ended.
    Ending,
}

impl Case {
    /// What is missing on `day`, in the order in which it is usually done.
    pub fn gaps(&self, day: Date) -> Vec<Gap> {
        let mut gaps = match self.state(day) {
            Lifecycle::Closed => {
                let mut gaps = self.gaps_after_end();
                // What the other side asks after the end is answered all the same: it may not know of the end, or look anew.
                let ended = self.ending(day).map(|ending| ending.on);
                let since = |asked: Timestamp| ended.is_none_or(|ended| day_of(asked) >= ended);
                let asked = self.owed().into_iter().filter(|request| since(request.asked_at));
                gaps.extend(asked.map(|request| Gap::Answer(request.kind)));
                return gaps;
            }
            Lifecycle::Missing => vec![Gap::Child],
            Lifecycle::Monitoring | Lifecycle::Following => self.gaps_after_arrival(),
            Lifecycle::InTransfer => vec![Gap::Arrival],
            Lifecycle::AlternativeSolution => {
                let mut gaps = self.gaps_after_end();
                gaps.push(Gap::Ending);
                gaps
            }
            Lifecycle::DecidedNoReturn | Lifecycle::OpenedByOrigin => Vec::new(),
            _ if self.role() == Some(CaseRole::Host) => self.gaps_before_return(day),
            _ => Vec::new(),
        };
        if self.liberty_clock().is_some_and(|clock| clock.next_review_on.is_none()) {
            gaps.insert(0, Gap::Release);
        }
        if self.danger_open() == Some(true) || self.monitor_concerned() {
            gaps.insert(0, Gap::Safety);
        }
        if self.rescue_overdue(day) {
            gaps.insert(0, Gap::Rescue);
        }
        gaps.extend(self.owed().into_iter().map(|request| Gap::Answer(request.kind)));
        gaps.extend(self.wrong_values());
        gaps
    }

    /// What the other side asked and nobody here has answered.
    fn owed(&self) -> Vec<Request> {
        let mut requests = self.requests();
        requests.retain(|request| !request.ours && request.answered_at.is_none());
        requests
    }

    /// Whether a child that was taken over the border for its life or health was to be looked at again before `day`, and nobody has said
    /// since that it came back or when it is looked at again.
    fn rescue_overdue(&self, day: Date) -> bool {
        let last = self.newest_of_now::<UrgentMovement>();
        last.is_some_and(|(_, said)| said.returned_on.is_none() && day_of(said.review_at) < day)
    }

    /// What was said to be wrong and not said anew since. Whoever said it says what is right: no word of another changes what was signed.
    fn wrong_values(&self) -> Vec<Gap> {
        let mut wrong = Vec::new();
        for (corrected, said) in self.all::<Rectification>() {
            let of_it = |entry: &&Entry| entry.party.statement() == Some(said.item.statement);
            let Some(told) = self.counted().find(of_it) else { continue };
            let (kind, ours) = (told.kind(), told.party.is_ours());
            let anew = self.counted().any(|entry| {
                entry.kind() == kind
                    && entry.party.is_ours() == ours
                    && entry.party.statement().is_some()
                    && entry.said_at() > told.said_at().max(corrected.said_at())
            });
            let gap = Gap::WrongValue { kind, ours };
            if !anew && !wrong.contains(&gap) {
                wrong.push(gap);
            }
        }
        wrong
    }

    /// What outlives the end of a case: the data that the partner was told of a return that is not pursued.
    fn gaps_after_end(&self) -> Vec<Gap> {
        let Some((gave_up, _)) = self.not_pursued_by(CaseRole::Host) else { return Vec::new() };
        let ordered = self.counted().any(|entry| {
            entry.kind() == Kind::DataOrder && entry.party.is_ours() && entry.said_at() >= gave_up.said_at()
        });
        if gave_up.party.is_ours() && !ordered { vec![Gap::DataOrder] } else { Vec::new() }
    }

    fn gaps_after_arrival(&self) -> Vec<Gap> {
        match self.domains_not_reviewed() {
            0 => Vec::new(),
            domains => vec![Gap::Review(domains)],
        }
    }

    fn gaps_before_return(&self, day: Date) -> Vec<Gap> {
        let mut gaps = self.gaps_of_protection(day);
        gaps.extend(self.gaps_of_care(day));
        // A decision whose ground is gone is made anew.
        if self.return_approved() && !self.ground_is_gone() {
            gaps.extend(self.gaps_of_execution(day));
        } else {
            gaps.extend(self.gaps_of_decision(day));
        }
        gaps
    }

    fn gaps_of_protection(&self, day: Date) -> Vec<Gap> {
        let missing = [
            (Gap::Screening, self.screening_cleared().is_none()),
            (Gap::Guardian, !self.guardian_in_place(day)),
            (Gap::LegalAid, self.legal_aid_named(day) != Some(true)),
            (Gap::Views, self.views().is_none()),
            (Gap::Notice, !self.has(Kind::IdentificationNotice)),
            (Gap::Identity, self.identity() != Identity::Confirmed),
        ];
        missing.into_iter().filter(|(_, missing)| *missing).map(|(gap, _)| gap).collect()
    }

    fn gaps_of_care(&self, day: Date) -> Vec<Gap> {
        let granted = self.guarantee().is_some_and(|(_, given)| given.state == GuaranteeState::Granted);
        let parent = self.guarantee().is_some_and(|(_, given)| is_parent(given.caregiver.relation));
        let missing = [
            (Gap::Inquiry, !self.has(Kind::SocialInquiryReport)),
            (Gap::Guarantee, !granted),
            (Gap::PlacementConsent, granted && !parent && self.placement_consented(day) != Some(true)),
        ];
        missing.into_iter().filter(|(_, missing)| *missing).map(|(gap, _)| gap).collect()
    }

    fn gaps_of_decision(&self, day: Date) -> Vec<Gap> {
        let risks = self.risks();
        let clear = !risks.is_empty()
            && risks.iter().all(|risk| risk.result != RiskResult::Bar && day <= risk.valid_until);
        let best = self.best_interests().is_some_and(|(_, best)| is_return(best.outcome))
            && self.best_interests_after_views() == Some(true)
            && !self.ground_of_best_interests_gone();
        let mut gaps = Vec::new();
        if !clear {
            gaps.push(Gap::Risk);
        }
        if !best {
            gaps.push(Gap::BestInterests);
        }
        match self.plan(day) {
            None => gaps.push(Gap::Plan),
            Some(plan) => {
                if !plan.accepted_by_both() {
                    gaps.push(Gap::PlanAcceptance);
                }
                if !plan.essential_unfunded.is_empty() {
                    gaps.push(Gap::Funding(plan.essential_unfunded));
                }
            }
        }
        gaps.push(Gap::Decision);
        gaps
    }

    fn gaps_of_execution(&self, day: Date) -> Vec<Gap> {
        let mut gaps = Vec::new();
        match self.appeal_window_ends_on() {
            None => gaps.push(Gap::Service),
            Some(ends) if day <= ends && !self.window_given_up() => gaps.push(Gap::AppealWindow(ends)),
            Some(_) => {}
        }
        // The window has a line of its own; a hold that remains has one each.
        let holds = self.holds(day).into_iter();
        gaps.extend(holds.filter(|hold| *hold != HoldKind::Appeal || self.appeal_open()).map(Gap::Hold));
        if self.transfer_proposal().is_none() {
            gaps.push(Gap::TransferProposal);
        } else {
            // The word of HOST is the last: where it could be given without one of ORIGIN, none is missing.
            if self.transfer_confirmation(CaseRole::Host).is_none() {
                let open = |role: &CaseRole| self.transfer_confirmation(*role).is_none();
                let both = [CaseRole::Origin, CaseRole::Host].into_iter();
                gaps.extend(both.filter(open).map(Gap::TransferConfirmation));
            } else if !self.journey_confirmed() {
                gaps.push(Gap::JourneyAnew);
            }
        }
        gaps
    }
}
