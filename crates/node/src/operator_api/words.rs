//! Sentences about a case: what a hold keeps back and what ends it, and what may be done now that helps. Which acts a rule bars
//! stands in the rules alone; these sentences say what a hold is there for.

use entente_casework::case::{CaseRole, Gap, Request};
use entente_casework::generated::{HoldKind, Kind};

/// What a hold keeps back, and what ends it.
pub(super) fn hold(kind: HoldKind) -> (&'static str, &'static str) {
    match kind {
        HoldKind::InternationalProtection => (
            "everything that would tell the partner of the child or lead to a return; the partner is not told that it holds",
            "a release by lawyer and lead together, once no need of protection is claimed, held or suggested",
        ),
        HoldKind::Appeal => ("the journey", "the end of the window without an appeal, or the last judgment"),
        HoldKind::ChildObjection => (
            "the journey",
            "a newer view of the child, or a determination of best interests that answers what the child says",
        ),
        HoldKind::ConsentGap => ("what rests on that consent", "a new consent, freely given; nothing else"),
        HoldKind::Risk => {
            ("the decision to return and the journey", "a new risk assessment that clears the way")
        }
        HoldKind::GuardianGap => {
            ("what needs somebody who speaks for the child", "the appointment of a guardian")
        }
        HoldKind::DetentionAlert => {
            ("that this goes unseen: lead and monitor are told", "a place that the child may leave")
        }
        HoldKind::Trafficking => {
            ("the journey, and telling those who may be involved", "a release by lawyer and lead together")
        }
        HoldKind::Jurisdiction => ("what the court has taken up", "a release by lead or judge"),
        HoldKind::Medical => ("the journey", "a release by a physician"),
        HoldKind::Crisis => (
            "the journey into that area",
            "a release by the lead, or 30 days, after which it is decided anew",
        ),
        HoldKind::Preserve => ("erasure", "a release by lead or judge"),
        HoldKind::ForAPerson => (
            "what rests on the message that is looked at",
            "a person who accepts or refuses the message: `entente held list` names it",
        ),
    }
}

/// What may be done now that helps: one sentence for each thing that is missing and that this authority can do something
/// about, those that only time or the partner can cure left out.
pub(super) fn next(gaps: &[Gap], role: Option<CaseRole>, requests: &[Request]) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for gap in gaps {
        let Some(kind) = cure(gap, role) else { continue };
        let asked = requests
            .iter()
            .any(|request| request.ours && request.kind == kind && request.answered_at.is_none());
        let sentence = sentence(kind);
        if !asked && !told.contains(&sentence) {
            told.push(sentence);
        }
    }
    told
}

fn sentence(kind: Kind) -> String {
    let info = kind.info();
    let verb = if info.crosses() { "send" } else { "record" };
    format!("{verb} {} ({kind})", info.title)
}

/// The message or record of ours that closes a gap.
fn cure(gap: &Gap, role: Option<CaseRole>) -> Option<Kind> {
    Some(match gap {
        Gap::Screening => Kind::ProtectionScreening,
        Gap::Guardian => Kind::GuardianRecord,
        Gap::LegalAid => Kind::LegalAidRecord,
        Gap::Views => Kind::ChildViews,
        Gap::Notice => Kind::IdentificationNotice,
        Gap::Identity => Kind::IdentityVerificationRequest,
        Gap::Inquiry => Kind::SocialInquiryRequest,
        Gap::Guarantee => Kind::CareGuaranteeRequest,
        Gap::PlacementConsent => Kind::PlacementConsentRequest,
        Gap::Risk => Kind::RiskAssessment,
        Gap::BestInterests => Kind::BestInterests,
        Gap::Plan => Kind::PlanProposal,
        Gap::PlanAcceptance => Kind::PlanAnswer,
        Gap::Funding(_) => Kind::ResourceCommitment,
        Gap::Decision => Kind::ReturnDecision,
        Gap::Service => Kind::ServiceProof,
        Gap::TransferProposal => Kind::TransferProposal,
        Gap::TransferConfirmation(by) if role == Some(*by) => Kind::TransferConfirmation,
        Gap::Arrival if role == Some(CaseRole::Origin) => Kind::ArrivalNotice,
        Gap::Review(_) if role == Some(CaseRole::Origin) => Kind::MonitoringReport,
        Gap::Answer(asked) => *asked.info().reply.first()?,
        Gap::Child => Kind::MissingRecord,
        Gap::Safety if role == Some(CaseRole::Origin) => Kind::MonitoringAlert,
        Gap::Release => Kind::LibertyReview,
        Gap::DataOrder => Kind::DataOrder,
        Gap::Ending => Kind::CaseEndRecord,
        Gap::TransferConfirmation(_)
        | Gap::Safety
        | Gap::Arrival
        | Gap::Review(_)
        | Gap::AppealWindow(_)
        | Gap::Hold(_) => {
            return None;
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_casework::values::Digest;

    fn request(answered: bool) -> Request {
        let at = "2027-03-05T09:00:00Z".parse().unwrap();
        Request {
            kind: Kind::SocialInquiryRequest,
            statement: Digest::from_bytes([1; 32]),
            ours: true,
            asked_at: at,
            answered_at: answered.then_some(at),
            extensions: 0,
            extended_to: None,
        }
    }

    #[test]
    fn what_was_asked_and_is_not_answered_is_not_asked_again() {
        let gaps = [Gap::Views, Gap::Inquiry];
        let host = Some(CaseRole::Host);
        assert_eq!(next(&gaps, host, &[]).len(), 2);
        assert_eq!(next(&gaps, host, &[request(false)]).len(), 1);
        assert_eq!(next(&gaps, host, &[request(true)]).len(), 2);
    }

    #[test]
    fn what_only_the_partner_or_time_can_do_is_not_proposed() {
        let window = Gap::AppealWindow("2027-06-15".parse().unwrap());
        let gaps = [window, Gap::Arrival, Gap::TransferConfirmation(CaseRole::Origin)];
        assert!(next(&gaps, Some(CaseRole::Host), &[]).is_empty());
        assert_eq!(next(&gaps, Some(CaseRole::Origin), &[]).len(), 2);
    }

    #[test]
    fn every_hold_says_what_it_keeps_back_and_what_ends_it() {
        for kind in HoldKind::ALL {
            let (bars, lifted_by) = hold(*kind);
            assert!(!bars.is_empty() && !lifted_by.is_empty(), "{kind}");
        }
    }
}
