//! The facts that the statement and the content of the act itself carry. Both sides read the same here.

use std::collections::BTreeSet;

use super::Frame;
use super::plan::PlanText;
use super::protection::is_deprived;
use crate::facts::Facts;
use crate::generated::{
    Content, InquiredCaregiver, PostponementCause, TransferConfirmation, TransferProposal,
};

/// A number of things as a fact.
pub(super) fn count(number: usize) -> Option<i64> {
    i64::try_from(number).ok()
}

/// The words of some codes as a fact.
pub(super) fn words<'a>(codes: impl IntoIterator<Item = &'a str>) -> Option<BTreeSet<String>> {
    Some(codes.into_iter().map(str::to_owned).collect())
}

/// One word as a fact.
pub(super) fn word(code: &str) -> Option<String> {
    Some(code.to_owned())
}

pub(super) fn fill(act: &Content, frame: &Frame<'_>, facts: &mut Facts) {
    facts.act_kind = word(act.kind().id());
    facts.act_day = Some(frame.day);
    facts.purpose = word(frame.purpose);
    facts.legal_basis = word(frame.legal_basis);
    facts.purpose_fits_kind = Some(frame.purpose == act.kind().info().default_purpose);
    about_the_child(act, facts);
    about_return(act, facts);
    about_the_journey(act, facts);
    plan(act, facts);
}

/// Groups A to F.
fn about_the_child(act: &Content, facts: &mut Facts) {
    match act {
        Content::IdentificationNotice(notice) => {
            facts.guardian_named = Some(notice.guardian.is_some());
            facts.asks = words(notice.asks.iter().map(|ask| ask.as_str()));
        }
        Content::DeadlineExtension(extension) => {
            facts.extension_of = word(&extension.request_kind);
            facts.extension_old_due_on = Some(extension.old_due_on);
            facts.extension_new_due_on = Some(extension.new_due_on);
        }
        Content::Reminder(reminder) => {
            facts.reminder_of = word(&reminder.request_kind);
            facts.reminder_due_on = Some(reminder.due_on);
        }
        Content::IdentityVerificationResponse(answer) => {
            facts.verification_result = word(answer.result.as_str());
        }
        Content::SocialInquiryReport(report) => {
            let best = report.caregivers.iter().min_by_key(|inquired| inquired.recommendation);
            facts.inquiry_recommends = best.map(recommended);
        }
        Content::BestInterestsSummary(summary) => facts.summary_outcome = word(summary.outcome.as_str()),
        Content::ConsentToken(token) => {
            facts.token_purposes = words(token.purposes.iter().map(|purpose| purpose.as_str()));
        }
        Content::ConsentWithdrawalToken(token) => {
            facts.token_purposes = words(token.purposes.iter().map(|purpose| purpose.as_str()));
        }
        Content::CareGuaranteeRequest(request) => {
            facts.guarantee_placement = word(request.placement.as_str())
        }
        Content::CareGuarantee(guarantee) => {
            facts.guarantee_placement = word(guarantee.placement.as_str());
            facts.guarantee_answer = word(guarantee.state.as_str());
            facts.residential_ground = guarantee.residential_ground.and_then(|ground| word(ground.as_str()));
            facts.guarantee_place_is_free = Some(!is_deprived(&guarantee.liberty));
        }
        Content::ConsularContact(contact) => {
            facts.consular_wish = contact.wish.and_then(|wish| word(wish.as_str()));
            facts.consular_guardian_agrees = contact.guardian_agrees;
        }
        Content::LocateChildResponse(answer) => {
            facts.locate_result = word(answer.result.as_str());
            facts.locate_child_agreed = answer.child_agreed;
        }
        Content::FamilyContactArrangement(contact) => {
            facts.contact_wish = contact.wish.and_then(|wish| word(wish.as_str()));
        }
        Content::PlacementConsent(consent) => facts.placement_answer = word(consent.answer.as_str()),
        _ => {}
    }
}

fn recommended(inquired: &InquiredCaregiver) -> String {
    inquired.recommendation.as_str().to_owned()
}

/// Groups H and J.
fn about_return(act: &Content, facts: &mut Facts) {
    match act {
        Content::ReturnDecision(decision) => {
            facts.decision_outcome = word(decision.outcome.as_str());
            facts.decision_on = Some(decision.decided_on);
            facts.deciding_body = word(&decision.deciding_body);
            facts.remedy_body = word(&decision.remedy.body);
            facts.remedy_window_days = Some(i64::from(decision.remedy.window_days));
            facts.remedy_suspensive = Some(decision.remedy.suspensive);
            facts.remedy_early_acceptance = Some(decision.remedy.early_acceptance == Some(true));
            let second = decision.confirmed_by.as_ref();
            facts.confirming_body = decision.confirmed_by.clone();
            facts.decision_confirmed_by_second_body =
                Some(second.is_some_and(|second| *second != decision.deciding_body));
            facts.plan_version_named = decision.plan_version.map(i64::from);
        }
        Content::MonitoringReport(report) => {
            facts.report_author_role = word(report.author.as_str());
            facts.report_seen_alone = Some(report.seen_alone);
        }
        Content::ClosureProposal(proposal) => {
            facts.closure_reason = word(proposal.reason.as_str());
            facts.closure_child_informed = Some(proposal.child_informed);
        }
        Content::ClosureConfirmation(answer) => facts.closure_answer = word(answer.answer.as_str()),
        _ => {}
    }
}

/// Group I.
fn about_the_journey(act: &Content, facts: &mut Facts) {
    match act {
        Content::TransferProposal(TransferProposal {
            transfer_on,
            escort,
            receiver,
            on_border_line,
            plan_version,
            ..
        })
        | Content::TransferConfirmation(TransferConfirmation {
            transfer_on,
            escort,
            receiver,
            on_border_line,
            plan_version,
            ..
        }) => {
            facts.transfer_on = Some(*transfer_on);
            facts.escort_role = word(escort.as_str());
            facts.receiver_role = word(receiver.as_str());
            facts.handover_on_border_line = Some(*on_border_line);
            facts.plan_version_named = Some(i64::from(*plan_version));
        }
        // The field is required, so a certificate that names none cannot be written; the fact says that this one does.
        Content::HealthCertificate(_) => facts.health_consent_named = Some(true),
        Content::HandoverRecord(handover) => {
            facts.handover_signed_by = words(handover.signatures.iter().map(|signed| signed.role.as_str()));
        }
        Content::UrgentMovement(movement) => {
            let seconds = movement.review_at.as_second() - movement.leaves_at.as_second();
            facts.urgent_review_hours = Some(seconds.div_euclid(3_600));
            facts.urgent_return_secured = Some(movement.return_secured);
            facts.urgent_somebody_acts = Some(movement.guardian_travels || movement.acts_there.is_some());
        }
        Content::TransferPostponement(said) => {
            let generic = said.cause == PostponementCause::PendingFurtherSteps;
            facts.postponement_says_nothing =
                Some(generic && said.until.is_none() && said.ended_on.is_none());
        }
        Content::ArrivalNotice(arrival) => facts.arrival_result = word(arrival.result.as_str()),
        _ => {}
    }
}

/// Group G.
fn plan(act: &Content, facts: &mut Facts) {
    if let Some(plan) = PlanText::of(act) {
        facts.plan_domains_unanswered = count(plan.domains_unanswered());
        facts.plan_says_short = Some(plan.short);
        facts.plan_child_took_part = Some(plan.child_took_part);
        facts.plan_visits_set = count(plan.visits);
        facts.plan_version_named = Some(i64::from(plan.version));
    }
    match act {
        Content::PlanAnswer(answer) => {
            facts.plan_answer = word(answer.answer.as_str());
            facts.plan_version_named = Some(i64::from(answer.version));
        }
        Content::ResourceCommitment(commitment) => {
            facts.plan_version_named = Some(i64::from(commitment.version));
        }
        _ => {}
    }
}
