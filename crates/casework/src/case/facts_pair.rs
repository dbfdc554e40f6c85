//! The facts that follow from what the two authorities sent each other before. Both sides compute the same, up to what one
//! of them has erased.

use jiff::civil::Date;

use super::event::day_of;
use super::facts_carried::{count, word, words};
use super::identity::whole_months;
use super::transfer::{as_proposed, is_parent};
use super::{Case, CaseRole, Frame, Identity, Request};
use crate::facts::{Facts, days_between};
use crate::generated::{Content, IdentificationNotice, Kind};

pub(super) fn fill(case: &Case, act: &Content, frame: &Frame<'_>, facts: &mut Facts) {
    parts(case, act, frame, facts);
    request(case, act, frame, facts);
    // What must hold on the journey is looked at for its day, everything else for the day of the act.
    let day = facts.transfer_on.unwrap_or(frame.day);
    care(case, day, frame.day, facts);
    plan(case, frame.day, facts);
    journey(case, act, facts);
    follow_up(case, frame.day, facts);
    facts.token_consents = words(case.purposes_by_token(frame.day).iter().map(|purpose| purpose.as_str()));
}

fn parts(case: &Case, act: &Content, frame: &Frame<'_>, facts: &mut Facts) {
    let own = case.role();
    facts.sender_role = match (act.kind(), own) {
        (Kind::IdentificationNotice, _) => word(CaseRole::Host.as_str()),
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

/// The request that the act answers, extends or reminds of.
fn request(case: &Case, act: &Content, frame: &Frame<'_>, facts: &mut Facts) {
    let kind = act.kind();
    let answers = Kind::ALL.iter().any(|asked| asked.info().reply.contains(&kind));
    let speaks_of = matches!(act, Content::DeadlineExtension(_) | Content::Reminder(_));
    if !answers && !speaks_of {
        return;
    }
    // Before it is signed the desk may still choose what a draft answers; what has arrived says it or answers nothing.
    let named = frame.in_reply_to.or_else(|| frame.sending.then(|| case.reply_to(act)).flatten());
    let requests = case.requests();
    let found: Option<&Request> =
        named.and_then(|named| requests.iter().find(|request| request.statement == named));
    facts.request_made = Some(found.is_some());
    facts.request_open = found.map(|request| request.answered_at.is_none());
    facts.request_sent_on = found.map(|request| day_of(request.asked_at));
    facts.extensions_made = found.map(|request| i64::from(request.extensions));
}

fn care(case: &Case, day: Date, today: Date, facts: &mut Facts) {
    facts.guarantee_covers = case.guarantee_covers(day);
    facts.placement_consented = case.placement_consented(day);
    facts.caregiver_recommended =
        case.caregiver_recommended().and_then(|recommendation| word(recommendation.as_str()));
    facts.guarantee_age_days = case.guarantee_confirmed_on().map(|confirmed| days_between(confirmed, today));
    if let Some((_, guarantee)) = case.guarantee() {
        facts.guarantee_state = word(guarantee.state.as_str());
        facts.guarantee_to_parent = Some(is_parent(guarantee.caregiver.relation));
    }
}

fn plan(case: &Case, today: Date, facts: &mut Facts) {
    let Some(plan) = case.plan(today) else { return };
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
    facts.best_interests_shared = Some(case.has(Kind::BestInterestsSummary));
    facts.decision_made = case.decision().and_then(|(_, decision)| word(decision.outcome.as_str()));
    let proposal = case.transfer_proposal();
    facts.transfer_proposed = Some(proposal.is_some());
    facts.transfer_as_proposed = match (act, proposal) {
        (Content::TransferConfirmation(said), Some((_, proposal))) => Some(as_proposed(said, proposal)),
        _ => None,
    };
    facts.transfer_confirmed_by_origin = Some(case.transfer_confirmation(CaseRole::Origin).is_some());
    facts.pre_transfer_info_sent = Some(case.has(Kind::PreTransferInformation));
}

fn follow_up(case: &Case, today: Date, facts: &mut Facts) {
    facts.arrived_on = case.arrived_on();
    facts.months_since_arrival = facts.arrived_on.map(|arrived| whole_months(arrived, today));
    facts.follow_ups_done = count(case.follow_ups().count());
    facts.last_follow_up_month = case.last_follow_up_month();
    facts.domains_not_reviewed = count(case.domains_not_reviewed());
    facts.follow_up_danger = case.follow_up_danger();
    facts.closure_proposed = Some(case.closure_proposal().is_some());
}
