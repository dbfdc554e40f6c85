//! The facts that follow from what only this authority has recorded. The partner never learns them from a verdict.

use jiff::civil::Date;

use super::best_interests::{
    asked_for, before_parents_only, heard_with_reason, is_return, risk_answered, risk_valid,
};
use super::facts_carried::{count, word, words};
use super::floor_facts::professions;
use super::{Case, CaseRole, Frame};
use crate::facts::{Facts, days_between};
use crate::generated::{BestInterestsKind, Content, MonitorRecord, Purpose, Role, Stance};

pub(super) fn fill(case: &Case, act: &Content, frame: &Frame<'_>, facts: &mut Facts) {
    let today = frame.own_day;
    standing(case, act, today, facts);
    protection(case, facts.transfer_on.unwrap_or(today), today, facts);
    views(case, today, facts);
    best_interests(case, today, facts);
    family(case, today, facts);
    risk(case, facts.transfer_on.unwrap_or(today), today, facts);
    reasons(case, facts);
    decision(case, today, facts);
    consents(case, act, frame, facts);
    follow_up(case, facts);
}

fn standing(case: &Case, act: &Content, today: Date, facts: &mut Facts) {
    facts.own_role = case.role_for(act.kind()).and_then(|role| word(role.as_str()));
    facts.state = word(case.state(today).as_str());
    facts.holds = words(case.holds(today).iter().map(|hold| hold.as_str()));
    facts.over_there = Some(case.over_there());
    facts.only_passes = Some(case.only_passes());
    facts.child_age_years = case.age_years(today);
    facts.child_presumed_minor = Some(case.presumed_minor(today));
    facts.days_waited = case.waited(today).map(|waited| waited.days);
    facts.days_since_review = case.days_since_review(today);
}

fn protection(case: &Case, journey: Date, today: Date, facts: &mut Facts) {
    facts.screening_cleared = case.screening_cleared();
    facts.protection_indicated = Some(case.protection_indicated());
    facts.data_ordered_since_protection =
        case.protection_indicated().then(|| case.data_ordered_since_protection());
    facts.protection_granted = Some(case.protected_here());
    facts.child_asks_to_return = Some(case.own_return_request().is_some());
    facts.guardian_in_place = Some(case.guardian_in_place(today) && case.guardian_in_place(journey));
    facts.guardian_free_of_conflict = case.guardian_free_of_conflict(today);
    facts.legal_aid_named = case.legal_aid_named(today);
    facts.child_deprived_of_liberty = case.deprived();
}

fn views(case: &Case, today: Date, facts: &mut Facts) {
    let Some((_, views)) = case.views() else { return };
    facts.child_heard = Some(true);
    facts.views_mode = word(views.mode.as_str());
    facts.views_mode_justified = Some(heard_with_reason(views));
    facts.views_before_parent_only = Some(before_parents_only(views));
    facts.views_in_own_language = Some(case.in_own_language(views));
    facts.views_need_confirmation = Some(case.needs_confirmation(views));
    facts.views_age_days = Some(days_between(views.heard_on, today));
    let stance = case.stance_on_return();
    facts.child_wants_return = stance.map(|stance| stance == Stance::For);
    facts.child_objects =
        stance.map(|stance| stance == Stance::Against).or_else(|| case.without_words(today).then_some(false));
}

fn best_interests(case: &Case, today: Date, facts: &mut Facts) {
    let Some((_, best)) = case.best_interests() else { return };
    facts.best_interests_kind = word(match best.kind {
        BestInterestsKind::Bia => "BIA",
        BestInterestsKind::Bid => "BID",
        BestInterestsKind::BidShort => "BID_SHORT",
    });
    facts.best_interests_for_return = Some(is_return(best.outcome));
    facts.best_interests_professions = count(professions(&best.panel));
    facts.best_interests_panel_enforcement = Some(best.panel.contains(&Role::EnforcementOfficer));
    facts.best_interests_options = count(best.options.len());
    facts.best_interests_other_option = Some(best.options.iter().any(|option| !is_return(option.option)));
    facts.best_interests_reasoned = Some(!best.reasons.trim().is_empty());
    facts.best_interests_after_views = case.best_interests_after_views();
    facts.best_interests_after_inquiry = case.best_interests_after_inquiry();
    facts.best_interests_valid = Some(case.best_interests_hold(today));
    facts.best_interests_diverges =
        Some(best.diverges_from_views || (is_return(best.outcome) && case.child_objects()));
}

fn family(case: &Case, today: Date, facts: &mut Facts) {
    facts.family_outcome_differs = case.family_outcome_differs(today);
    facts.separation_reasoned = case.separation_reasoned();
    facts.returned_before = Some(case.returned_before());
    facts.trafficking_indicated = Some(case.trafficking_indicated());
}

fn risk(case: &Case, day: Date, today: Date, facts: &mut Facts) {
    facts.risk_bars = Some(case.risk_bars_in_family());
    let Some(risk) = case.risk() else { return };
    facts.risk_result = word(risk.result.as_str());
    // Each area is asked: what is known of the one says nothing of the other.
    let areas = case.risks();
    facts.risk_valid = Some(areas.iter().all(|risk| risk_valid(risk, day)));
    facts.risk_age_days = areas.iter().map(|risk| days_between(risk.made_on, today)).max();
    facts.risk_answered = Some(areas.iter().all(|risk| risk_answered(risk)));
    facts.area_listed = Some(areas.iter().any(|risk| risk.listed));
    facts.area_asked_for = Some(areas.iter().filter(|risk| risk.listed).all(|risk| asked_for(risk)));
}

fn reasons(case: &Case, facts: &mut Facts) {
    let Some(reasons) = case.reasons() else { return };
    facts.decision_reasons_recorded = Some(true);
    facts.divergence_reasoned = Some(reasons.divergence_reasons.is_some());
    facts.lesser_options_answered = Some(!reasons.lesser_options.is_empty());
}

fn decision(case: &Case, today: Date, facts: &mut Facts) {
    // Only HOST serves and hears appeals: at ORIGIN these are unknown, not false.
    if case.role() != Some(CaseRole::Host) {
        return;
    }
    let service = case.service();
    facts.decision_served = Some(service.is_some());
    facts.served_in_own_language = service.map(|service| case.speaks(&service.language));
    facts.served_on_guardian = service.map(|service| service.guardian_served);
    facts.served_with_reasons = service.map(|service| service.reasons_told && service.remedy_told);
    facts.appeal_window_ends_on = case.appeal_window_ends_on();
    facts.appeal_window_over = facts.appeal_window_ends_on.map(|ends| today > ends);
    // An appeal of the family keeps here who is here.
    let in_family = !case.over_there() && case.appeal_open_in_family();
    facts.appeal_open = Some(case.appeal_open() || in_family);
    facts.appeal_outcome = case.appeal_result_of_decision().and_then(|result| word(result.as_str()));
    facts.confirmed_since_appeal = Some(case.confirmed_since_appeal());
    facts.decision_accepted_by = words(case.accepted_by().iter().map(|role| role.as_str()));
    facts.executable = Some(case.executable(today) && !case.over_there());
}

fn consents(case: &Case, act: &Content, frame: &Frame<'_>, facts: &mut Facts) {
    let held = case.purposes_held(frame.own_day);
    let gone = case.purposes_gone(frame.own_day);
    facts.consents = words(held.iter().map(|purpose| purpose.as_str()));
    facts.consents_gone = words(gone.iter().map(|purpose| purpose.as_str()));
    let purpose: Option<Purpose> = frame.purpose.parse().ok();
    facts.purpose_consented = purpose.map(|purpose| held.contains(&purpose));
    facts.purpose_consented_by = purpose
        .and_then(|purpose| words(case.givers(purpose, frame.own_day).iter().map(|giver| giver.as_str())));
    facts.purpose_refused = purpose.map(|purpose| gone.contains(&purpose));
    if let Content::HealthCertificate(certificate) = act {
        let holds = case.consent_holds(certificate.consent_id, Purpose::HealthShare, frame.own_day);
        facts.health_consent_holds = Some(holds);
    }
    facts.barred_contact_named = Some(!case.barred_in(act).is_empty());
}

fn follow_up(case: &Case, facts: &mut Facts) {
    let Some(arrived) = case.arrived_on() else { return };
    let records: Vec<_> = case
        .all::<MonitorRecord>()
        .map(|(_, record)| record)
        .filter(|record| record.visited_on >= arrived)
        .collect();
    facts.monitor_records = count(records.len());
    facts.monitor_concerned = (!records.is_empty()).then(|| case.monitor_concerned());
    facts.monitor_independent = (!records.is_empty())
        .then(|| records.iter().any(|record| record.independent && record.visited_by == Role::Monitor));
    facts.first_visit_hours = case.first_visit_hours();
}
