//! What stands in the way of a case and who can help: its holds, what is missing, and what may be done now. Which acts a rule bars stands
//! in the rules alone.

use entente_casework::case::{CaseRole, Gap, Request, Summary};
use entente_casework::generated::{HoldKind, Kind};
use entente_transport::operator;
use jiff::civil::Date;

use crate::sentences::{self, Catalogue, Said, Who};

use super::by_when::Asking;
use super::since::Since;

/// The holds: what each keeps back, what ends it, who can, and by when.
pub(super) fn holds(
    asking: &Asking<'_>,
    summary: &Summary,
    since: &Since,
    today: Date,
) -> Vec<operator::Hold> {
    let hold = |kind: HoldKind| {
        let told = asking.words.sentence(&sentences::hold(kind));
        let by_when = asking.by_when(&told.who, None, summary.appeal_window_ends_on);
        operator::Hold {
            kind: kind.to_string(),
            since: since.holds.get(&kind).copied().unwrap_or(today),
            bars: told.sentence,
            lifted_by: told.cure.unwrap_or_default(),
            who: asking.words.who(&told.who),
            article: told.article,
            due_on: by_when.as_ref().and_then(|when| when.on),
            by_when: by_when.map(|when| when.words),
        }
    };
    summary.holds.iter().copied().map(hold).collect()
}

/// What is missing, with who can help and by when; then the days that cannot be counted.
pub(super) fn gaps(asking: &Asking<'_>, summary: &Summary, uncounted: Vec<Said>) -> Vec<operator::Gap> {
    let missing = summary.gaps.iter().map(|gap| missing(asking, gap, summary));
    missing.chain(uncounted.iter().map(|said| of_gap(asking, said, asking.words.say(said), None))).collect()
}

fn missing(asking: &Asking<'_>, gap: &Gap, summary: &Summary) -> operator::Gap {
    let said = sentences::gap(gap);
    let sentence = match gap {
        Gap::Hold(kind) => asking.words.say(&Said::EndHold { hold: kind.to_string() }),
        _ => asking.words.say(&said),
    };
    of_gap(asking, &said, sentence, Some((gap, summary)))
}

fn of_gap(asking: &Asking<'_>, said: &Said, sentence: String, of: Option<(&Gap, &Summary)>) -> operator::Gap {
    let told = asking.words.sentence(said);
    let theirs = of.is_some_and(|(gap, summary)| sentences::is_the_partners(gap, summary.role));
    let who = if theirs { vec![Who::Partner] } else { told.who };
    let answers = of.and_then(|(gap, _)| match gap {
        Gap::Answer(kind) => asking.for_answer_to(*kind),
        _ => None,
    });
    let article = answers.as_ref().and_then(|request| asking.agreement.term_for(request.kind));
    let asks = of.and_then(|(gap, _)| sentences::asks(gap));
    let ends = of.and_then(|(_, summary)| summary.appeal_window_ends_on);
    let meets = of.and_then(|(gap, summary)| {
        let role = if theirs { summary.role.map(CaseRole::other) } else { summary.role };
        cure(gap, role)
    });
    let by_when = asking.by_when_answering(&who, asks, ends, answers.as_ref(), meets);
    operator::Gap {
        key: said.key().to_owned(),
        sentence,
        cure: told.cure,
        who: asking.words.who(&who),
        article: article.map_or(told.article, |term| term.article.clone()),
        due_on: by_when.as_ref().and_then(|when| when.on),
        by_when: by_when.map(|when| when.words),
    }
}

/// What may be done now that helps: one sentence for each thing that is missing and that this authority can do something
/// about, those that only time or the partner can cure left out.
pub(super) fn next(
    words: &Catalogue,
    gaps: &[Gap],
    role: Option<CaseRole>,
    requests: &[Request],
) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for gap in gaps {
        let Some(kind) = cure(gap, role) else { continue };
        let asked = requests
            .iter()
            .any(|request| request.ours && request.kind == kind && request.answered_at.is_none());
        let sentence = words.say(&proposed(kind));
        if !asked && !told.contains(&sentence) {
            told.push(sentence);
        }
    }
    told
}

fn proposed(kind: Kind) -> Said {
    let (title, kind, crosses) = (kind.info().title.to_owned(), kind.to_string(), kind.info().crosses());
    if crosses { Said::NextSend { title, kind } } else { Said::NextRecord { title, kind } }
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
        Gap::Rescue if role != Some(CaseRole::Origin) => Kind::UrgentMovement,
        Gap::Safety if role == Some(CaseRole::Origin) => Kind::MonitoringAlert,
        Gap::WrongValue { kind, ours: true } => *kind,
        Gap::JourneyAnew => Kind::TransferConfirmation,
        Gap::Release => Kind::LibertyReview,
        Gap::DataOrder => Kind::DataOrder,
        Gap::Ending => Kind::CaseEndRecord,
        Gap::TransferConfirmation(_)
        | Gap::WrongValue { .. }
        | Gap::Safety
        | Gap::Rescue
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
            announced: Vec::new(),
            answer_said_at: answered.then_some(at),
            reminded: Vec::new(),
        }
    }

    #[test]
    fn what_was_asked_and_is_not_answered_is_not_asked_again() {
        let words = Catalogue::english().unwrap();
        let gaps = [Gap::Views, Gap::Inquiry];
        let host = Some(CaseRole::Host);
        assert_eq!(next(&words, &gaps, host, &[]).len(), 2);
        assert_eq!(next(&words, &gaps, host, &[request(false)]).len(), 1);
        assert_eq!(next(&words, &gaps, host, &[request(true)]).len(), 2);
    }

    #[test]
    fn what_only_the_partner_or_time_can_do_is_not_proposed() {
        let words = Catalogue::english().unwrap();
        let window = Gap::AppealWindow("2027-06-15".parse().unwrap());
        let gaps = [window, Gap::Arrival, Gap::TransferConfirmation(CaseRole::Origin)];
        assert!(next(&words, &gaps, Some(CaseRole::Host), &[]).is_empty());
        assert_eq!(next(&words, &gaps, Some(CaseRole::Origin), &[]).len(), 2);
    }
}
