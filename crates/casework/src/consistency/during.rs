//! Groups G to J: the plan, the decision and courts, the journey, the time after return.

use super::{Check, Places, before, check, earliest_day};
use crate::generated::{
    ArrivalResult, ClosureReason, ClosureVerdict, Content, DecisionOutcome, Domain, DomainNotNeeded,
    JurisdictionAnswer, Kind, LineWeight, PlanGoal, PlanLine, PlanVerdict, ReExaminationAnswer,
    RecognitionAnswer, Role, TransitAnswer,
};

pub(super) const CHECKS: &[Check] = &[
    check!("G1-not-needed", PlanProposal, "a domain without goal and line", |said, at| {
        not_needed(&said.not_needed, &said.goals, &said.lines, at);
    }),
    check!("G1-line-once", PlanProposal, "a number that no line before it has", |said, at| {
        once(&said.lines, at);
    }),
    check!("G1-waived", PlanProposal, "nothing for ESSENTIAL: no return without it", |said, at| {
        essential(&said.lines, at);
    }),
    check!("G1-waived-by", PlanProposal, "CHILD or GUARDIAN", |said, at| waived_by(&said.lines, at)),
    check!("G2-not-needed", PlanAmendment, "a domain without goal and line", |said, at| {
        not_needed(&said.not_needed, &said.goals, &said.lines, at);
    }),
    check!("G2-line-once", PlanAmendment, "a number that no line before it has", |said, at| {
        once(&said.lines, at);
    }),
    check!("G2-waived", PlanAmendment, "nothing for ESSENTIAL: no return without it", |said, at| {
        essential(&said.lines, at);
    }),
    check!("G2-waived-by", PlanAmendment, "CHILD or GUARDIAN", |said, at| waived_by(&said.lines, at)),
    check!("G3-reasons", PlanAnswer, "nothing when it is ACCEPTED", |said, at| {
        at.surplus_if(said.answer == PlanVerdict::Accepted && said.reasons.is_some(), "reasons");
    }),
    check!("G4-currency", ResourceCommitment, "the currency of the amount", |said, at| {
        for (number, line) in said.lines.iter().enumerate() {
            let so = line.amount_minor.is_some() && line.currency.is_none();
            at.missing_if(so, format!("lines[{number}].currency"));
        }
    }),
    check!("G4-amount", ResourceCommitment, "the amount in the currency", |said, at| {
        for (number, line) in said.lines.iter().enumerate() {
            let so = line.amount_minor.is_none() && line.currency.is_some();
            at.missing_if(so, format!("lines[{number}].amount_minor"));
        }
    }),
    check!("H2-plan", ReturnDecision, "a version only for APPROVED", |said, at| {
        at.surplus_if(
            said.outcome != DecisionOutcome::Approved && said.plan_version.is_some(),
            "plan_version",
        );
    }),
    check!("H2-best-interests", ReturnDecision, "a day only for APPROVED", |said, at| {
        let so = said.outcome != DecisionOutcome::Approved && said.best_interests_on.is_some();
        at.surplus_if(so, "best_interests_on");
    }),
    check!("H2-best-interests-first", ReturnDecision, "a day not after `decided_on`", |said, at| {
        let later = said.best_interests_on.is_some_and(|day| day > said.decided_on);
        at.wrong_if(said.outcome == DecisionOutcome::Approved && later, "best_interests_on");
    }),
    check!("H2-outward-reason", ReturnDecision, "nothing for APPROVED", |said, at| {
        at.surplus_if(
            said.outcome == DecisionOutcome::Approved && said.outward_reason.is_some(),
            "outward_reason",
        );
    }),
    check!(
        "H2R-lesser",
        DecisionReasons,
        "options that ask less of the child, with `divergence_reasons`",
        |said, at| {
            at.missing_if(
                said.divergence_reasons.is_some() && said.lesser_options.is_empty(),
                "lesser_options",
            );
        }
    ),
    check!("H3-window", ServiceProof, "a day not before `served_on`", |said, at| {
        at.early_if(before(said.window_ends_on, said.served_on), "window_ends_on");
    }),
    check!("H6R-reason", ReExaminationReply, "nothing when it is REOPENED", |said, at| {
        let so = said.answer == ReExaminationAnswer::Reopened && said.outward_reason.is_some();
        at.surplus_if(so, "outward_reason");
    }),
    check!("H9-court", JurisdictionReply, "nothing when it is DECLINED", |said, at| {
        at.surplus_if(said.answer == JurisdictionAnswer::Declined && said.court.is_some(), "court");
    }),
    check!("H11-reasons", OrderRecognitionReply, "nothing when it is RECOGNISED", |said, at| {
        at.surplus_if(said.answer == RecognitionAnswer::Recognised && said.reasons.is_some(), "reasons");
    }),
    check!("I2-guarantee", TransferConfirmation, "a day not after `transfer_on`", |said, at| {
        let later = said.guarantee_confirmed_on.is_some_and(|day| day > said.transfer_on);
        at.wrong_if(later, "guarantee_confirmed_on");
    }),
    check!("I3-leaves", TransitRequest, "an instant after `enters_at`", |said, at| {
        at.early_if(said.leaves_at <= said.enters_at, "leaves_at");
    }),
    check!("I4-stops", TransitDecision, "nothing when it is REFUSED", |said, at| {
        let so = said.answer == TransitAnswer::Refused && !said.medical_stops.is_empty();
        at.surplus_if(so, "medical_stops");
    }),
    check!("I4-no-custody", TransitDecision, "whether the child stays free on the way", |said, at| {
        at.missing_if(said.answer == TransitAnswer::Granted && said.no_custody.is_none(), "no_custody");
    }),
    check!("I4-no-way", TransitDecision, "nothing when it is REFUSED", |said, at| {
        at.surplus_if(said.answer == TransitAnswer::Refused && said.no_custody.is_some(), "no_custody");
    }),
    check!("I8-received", ArrivalNotice, "nothing for NO_SHOW: the child is with nobody", |said, at| {
        at.surplus_if(said.result == ArrivalResult::NoShow && said.received_by.is_some(), "received_by");
    }),
    // That 72 hours are the limit is for a rule to say: a later look is a fact, and the child must travel all the same.
    check!("I10-review", UrgentMovement, "an instant not before `leaves_at`", |said, at| {
        at.early_if(said.review_at < said.leaves_at, "review_at");
    }),
    check!("I10-acts-there", UrgentMovement, "nothing: the guardian travels", |said, at| {
        at.surplus_if(said.guardian_travels && said.acts_there.is_some(), "acts_there");
    }),
    check!("I10-returned", UrgentMovement, "a day not before `leaves_at`", |said, at| {
        at.early_if(before(said.returned_on, earliest_day(said.leaves_at)), "returned_on");
    }),
    check!("J1-next", MonitoringReport, "a day not before `visited_on`", |said, at| {
        at.early_if(before(said.next_on, said.visited_on), "next_on");
    }),
    check!("J4-solution", ClosureProposal, "a solution only for SOLUTION_REACHED", |said, at| {
        at.surplus_if(said.reason != ClosureReason::SolutionReached && said.solution.is_some(), "solution");
    }),
    check!("J5-closed", ClosureConfirmation, "nothing when it is REFUSED", |said, at| {
        at.surplus_if(said.answer == ClosureVerdict::Refused && said.closed_on.is_some(), "closed_on");
    }),
    check!("J5-reasons", ClosureConfirmation, "nothing when it is CONFIRMED", |said, at| {
        at.surplus_if(said.answer == ClosureVerdict::Confirmed && said.reasons.is_some(), "reasons");
    }),
];

/// What a plan says of a domain in which nothing is needed.
fn not_needed(rows: &[DomainNotNeeded], goals: &[PlanGoal], lines: &[PlanLine], at: &mut Places) {
    let used = |domain: Domain| {
        goals.iter().any(|goal| goal.domain == domain) || lines.iter().any(|line| line.domain == domain)
    };
    for (number, row) in rows.iter().enumerate() {
        at.wrong_if(used(row.domain), format!("not_needed[{number}].domain"));
    }
}

/// A commitment names a line by its number alone.
fn once(lines: &[PlanLine], at: &mut Places) {
    for (number, line) in lines.iter().enumerate() {
        let twice = lines.iter().take(number).any(|earlier| earlier.number == line.number);
        at.wrong_if(twice, format!("lines[{number}].number"));
    }
}

fn essential(lines: &[PlanLine], at: &mut Places) {
    for (number, line) in lines.iter().enumerate() {
        let so = line.weight == LineWeight::Essential && line.waived_by.is_some();
        at.surplus_if(so, format!("lines[{number}].waived_by"));
    }
}

fn waived_by(lines: &[PlanLine], at: &mut Places) {
    for (number, line) in lines.iter().enumerate() {
        let other = line.waived_by.is_some_and(|who| !matches!(who, Role::Child | Role::Guardian));
        at.wrong_if(line.weight != LineWeight::Essential && other, format!("lines[{number}].waived_by"));
    }
}
