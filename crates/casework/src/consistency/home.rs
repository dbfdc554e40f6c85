//! Groups K to N: oversight, the rights of the subject, money and numbers, and what is written down at home.

use jiff::ToSpan;

use super::{Check, before, check, earliest_day};
use crate::generated::{ClosureReason, Content, CostAnswer, JourneyResult, Kind, OnwardAnswer, StatusKind};

pub(super) const CHECKS: &[Check] = &[
    check!("K4-decided", ComplaintOutcome, "a day not before `complaint_of`", |said, at| {
        at.early_if(said.decided_on < said.complaint_of, "decided_on");
    }),
    check!("K6-answered", InspectionAnswer, "a day not before `request_of`", |said, at| {
        at.early_if(said.answered_on < said.request_of, "answered_on");
    }),
    check!("K6-reasons", InspectionAnswer, "why it was not shown", |said, at| {
        at.missing_if(!said.shown && said.reasons.is_none(), "reasons");
    }),
    check!("K6-shown", InspectionAnswer, "nothing: it was shown", |said, at| {
        at.surplus_if(said.shown && said.reasons.is_some(), "reasons");
    }),
    check!("L2-answered", AccessAnswer, "a day not before `request_of`", |said, at| {
        at.early_if(said.answered_on < said.request_of, "answered_on");
    }),
    check!("L7-until", OnwardTransferDecision, "nothing when it is REFUSED", |said, at| {
        at.surplus_if(said.answer == OnwardAnswer::Refused && said.until.is_some(), "until");
    }),
    check!("M2-paid", CostSettlement, "a day only for PAID", |said, at| {
        at.surplus_if(said.answer != CostAnswer::Paid && said.paid_on.is_some(), "paid_on");
    }),
    check!("M3-until", StatisticsReport, "a day not before `from`", |said, at| {
        at.early_if(said.until < said.from, "until");
    }),
    check!("M3-threshold", StatisticsReport, "zero, or a number not below `threshold`", |said, at| {
        for (number, cell) in said.cells.iter().enumerate() {
            let small = cell.children.is_some_and(|children| children > 0 && children < said.threshold);
            at.wrong_if(small, format!("cells[{number}].children"));
        }
    }),
    check!("N3-ended", GuardianRecord, "a day not before `appointed_on`", |said, at| {
        at.early_if(before(said.ended_on, said.appointed_on), "ended_on");
    }),
    check!("N4-ended", LegalAidRecord, "a day not before `named_on`", |said, at| {
        at.early_if(before(said.ended_on, said.named_on), "ended_on");
    }),
    check!("N5-review", PlacementRecord, "a day not before `since`", |said, at| {
        at.early_if(said.review_on < said.since, "review_on");
    }),
    check!("N10-final", AgeAssessmentRecord, "a day not before `assessed_on`", |said, at| {
        at.early_if(before(said.final_on, said.assessed_on), "final_on");
    }),
    check!("N11-back", MissingRecord, "an instant not before `since`", |said, at| {
        at.early_if(said.back_at.is_some_and(|back| back < said.since), "back_at");
    }),
    check!("N13-until", InterimStatusRecord, "a day not before `from`", |said, at| {
        let ends = said.status != StatusKind::Permanent;
        at.early_if(ends && before(said.until, said.from), "until");
    }),
    check!("N13-permanent", InterimStatusRecord, "nothing for PERMANENT", |said, at| {
        at.surplus_if(said.status == StatusKind::Permanent && said.until.is_some(), "until");
    }),
    check!("N14-review", LibertyReview, "a day not before `deprived_since`", |said, at| {
        at.early_if(before(said.next_review_on, earliest_day(said.deprived_since)), "next_review_on");
    }),
    check!("N14-released", LibertyReview, "an instant not before `deprived_since`", |said, at| {
        at.early_if(said.released_at.is_some_and(|released| released < said.deprived_since), "released_at");
    }),
    check!("N16-until", DelegationRecord, "a day not before `from`", |said, at| {
        at.early_if(before(said.until, said.from), "until");
    }),
    check!(
        "N18-solution",
        CaseEndRecord,
        "a solution only for SOLUTION_REACHED or TRANSFERRED_TO_NATIONAL_CARE",
        |said, at| {
            let solved = matches!(
                said.reason,
                ClosureReason::SolutionReached | ClosureReason::TransferredToNationalCare
            );
            at.surplus_if(!solved && said.solution.is_some(), "solution");
        }
    ),
    check!("N18-taken-back", CaseEndRecord, "a day not before `ended_on`", |said, at| {
        at.early_if(before(said.taken_back_on, said.ended_on), "taken_back_on");
    }),
    check!("N24-hands", JourneyRecord, "nothing for NOT_GONE: nobody took the child", |said, at| {
        let stayed = said.result == JourneyResult::NotGone;
        at.surplus_if(stayed && said.taken_by.is_some(), "taken_by");
        at.surplus_if(stayed && said.given_to.is_some(), "given_to");
    }),
    check!("N18-informed", CaseEndRecord, "nothing for DECEASED", |said, at| {
        at.surplus_if(
            said.reason == ClosureReason::Deceased && said.child_informed.is_some(),
            "child_informed",
        );
    }),
    // Asked again before the seven days are over, the child has not confirmed: there is nothing yet to write here.
    check!("N20-confirmed", OwnReturnRequest, "a day at least seven days after `asked_on`", |said, at| {
        let earliest = said.asked_on.checked_add(7.days()).unwrap_or(said.asked_on);
        at.early_if(before(said.confirmed_on, earliest), "confirmed_on");
    }),
    check!("N20-taken-back", OwnReturnRequest, "a day not before `asked_on`", |said, at| {
        at.early_if(before(said.taken_back_on, said.asked_on), "taken_back_on");
    }),
];
