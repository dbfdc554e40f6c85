//! The facts that follow from what the two authorities sent each other before. Both sides compute the same, up to what one
//! of them has erased.

use jiff::civil::Date;

use super::facts_carried::{count, word, words};
use super::identity::whole_months;
use super::requests::speaks_of_a_request;
use super::transfer::{as_proposed, is_parent};
use super::{Case, CaseRole, Frame, Identity};
use crate::facts::{Facts, days_between};
use crate::generated::{Content, IdentificationNotice, Kind};

pub(super) fn fill(case: &Case, act: &Content, frame: &Frame<'_>, facts: &mut Facts) {
    parts(case, act, frame, facts);
    request(case, act, frame, facts);
    // What must hold on the journey is looked at for its day, everything else for the day of the act.
    let day = facts.transfer_on.unwrap_or(frame.day);
    care(case, day, frame.day, facts);
    facts.entry_secured = case.entry_secured();
    facts.child_under_three = match act {
        Content::CareGuarantee(guarantee) => case.under_three_on(guarantee.from.max(frame.day)),
        Content::ClosureProposal(_) => case.under_three_on(frame.day),
        _ => None,
    };
    plan(case, day, facts);
    journey(case, act, facts);
    follow_up(case, frame, facts);
    facts.token_consents = words(case.purposes_by_token(frame.day).iter().map(|purpose| purpose.as_str()));
}

fn parts(case: &Case, act: &Content, frame: &Frame<'_>, facts: &mut Facts) {
    let own = case.role_by_what_crossed();
    facts.sender_role = match (act.kind(), own) {
        // The first notice makes its sender HOST; a later one comes from whom the parts say.
        (Kind::IdentificationNotice, _) if !case.has(Kind::IdentificationNotice) => {
            word(CaseRole::Host.as_str())
        }
        (_, Some(own)) => word(if frame.sending { own } else { own.other() }.as_str()),
        (_, None) => None,
    };
    let first = case.all::<IdentificationNotice>().next();
    facts.notified = Some(first.is_some());
    facts.notified_on = first.map(|(entry, _)| entry.said_on());
    facts.identity_result = match case.identity() {
        Identity::Claimed | Identity::Asked => None,
        known => word(known.as_str()),
    };
}

/// The request that the act answers, extends or reminds of. On which day it was made is for who knows the calendars.
fn request(case: &Case, act: &Content, frame: &Frame<'_>, facts: &mut Facts) {
    if !speaks_of_a_request(act) {
        return;
    }
    let found = case.request_of(act, frame);
    facts.request_made = Some(found.is_some());
    facts.request_open = found.as_ref().map(|request| request.answered_at.is_none());
    facts.extensions_made = found.map(|request| i64::from(request.extensions));
}

fn care(case: &Case, day: Date, today: Date, facts: &mut Facts) {
    facts.guarantee_covers = case.guarantee_covers(day);
    facts.placement_consented = case.placement_consented(day);
    facts.caregiver_recommended =
        case.caregiver_recommended(day).and_then(|recommendation| word(recommendation.as_str()));
    facts.caregiver_found_unsuitable = case.caregiver_found_unsuitable();
    facts.caregiver_verified = case.caregiver_verified(day);
    facts.caregiver_objected_to = case.caregiver_objected_to();
    facts.guarantee_age_days = case.guarantee_confirmed_on().map(|confirmed| days_between(confirmed, today));
    if let Some((_, guarantee)) = case.guarantee() {
        facts.guarantee_state = word(guarantee.state.as_str());
        facts.guarantee_to_parent = Some(is_parent(guarantee.caregiver.relation));
    }
}

fn plan(case: &Case, day: Date, facts: &mut Facts) {
    let Some(plan) = case.plan(day) else { return };
    facts.plan_version = Some(i64::from(plan.version));
    facts.plan_version_current = facts.plan_version_named.map(|named| named == i64::from(plan.version));
    facts.plan_accepted_by_both = Some(plan.accepted_by_both());
    facts.plan_is_short = Some(plan.short);
    facts.plan_essential_unfunded = count(plan.essential_unfunded.len());
    facts.plan_lines_unfunded = count(plan.unfunded.len());
    facts.plan_domains_missing = count(plan.domains_unanswered);
    facts.plan_visits = count(plan.visits);
    facts.plan_made_with_child = Some(plan.made_with_child);
}

fn journey(case: &Case, act: &Content, facts: &mut Facts) {
    facts.best_interests_shared = Some(case.has_now(Kind::BestInterestsSummary));
    facts.decision_made = case.decision().and_then(|(_, decision)| word(decision.outcome.as_str()));
    facts.return_not_pursued = Some(case.not_pursued_by(CaseRole::Host).is_some());
    facts.went_over = Some(case.went_over());
    let proposal = case.transfer_proposal();
    facts.transfer_proposed = Some(proposal.is_some());
    facts.transfer_as_proposed = match (act, proposal) {
        (Content::TransferConfirmation(said), Some((_, proposal))) => Some(as_proposed(said, proposal)),
        _ => None,
    };
    facts.transfer_confirmed_by_origin = Some(case.transfer_confirmation(CaseRole::Origin).is_some());
    facts.pre_transfer_info_sent = Some(case.has_now(Kind::PreTransferInformation));
}

fn follow_up(case: &Case, frame: &Frame<'_>, facts: &mut Facts) {
    facts.arrived_on = case.arrived_on();
    facts.months_since_arrival = facts.arrived_on.map(|arrived| whole_months(arrived, frame.day));
    facts.follow_ups_done = count(case.follow_ups().count());
    facts.last_follow_up_month = case.last_follow_up_month();
    facts.domains_not_reviewed = count(case.domains_not_reviewed());
    facts.missing_days = case.missing_days(frame.day);
    facts.follow_up_danger = case.danger_open();
    let proposal = case.closure_proposal();
    facts.closure_proposed = Some(proposal.is_some_and(|(entry, _)| entry.party.is_ours() != frame.sending));
    facts.closure_proposed_reason = proposal.and_then(|(_, proposal)| word(proposal.reason.as_str()));
}
