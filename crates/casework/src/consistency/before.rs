//! Groups A to F: what the exchange is about, the notices, identity and family, assessment, consent, care.

use super::{Check, before, check, earliest_day};
use crate::generated::{
    CarerAuthority, ConsularStep, ContactMode, Content, DocumentAnswer, HearingMode, Kind, LocateResult,
    PlacementAnswer, Recommendation, RiskResult, TracingOutcome, VerificationResult,
};

pub(super) const CHECKS: &[Check] = &[
    check!("A1-appeal-body", AuthorityDirectory, "the code of a body in this list", |said, at| {
        for (number, body) in said.bodies.iter().enumerate() {
            let unknown = |code: &String| said.bodies.iter().all(|body| body.code != *code);
            let path = format!("bodies[{number}].appeal_body");
            at.wrong_if(body.appeal_body.as_ref().is_some_and(unknown), path);
        }
    }),
    check!("A1-code-once", AuthorityDirectory, "a code that no body before it has", |said, at| {
        for (number, body) in said.bodies.iter().enumerate() {
            let twice = said.bodies.iter().take(number).any(|earlier| earlier.code == body.code);
            at.wrong_if(twice, format!("bodies[{number}].code"));
        }
    }),
    check!("A5-ends", CrisisNotice, "a day not before `starts_on`", |said, at| {
        at.early_if(before(said.ends_on, said.starts_on), "ends_on");
    }),
    check!("A6-new-due", DeadlineExtension, "a day after `old_due_on`", |said, at| {
        at.early_if(said.new_due_on <= said.old_due_on, "new_due_on");
    }),
    check!(
        "B3-wish-of-request",
        ConsularContact,
        "nothing in a REQUEST: ORIGIN does not know",
        |said, at| {
            at.surplus_if(said.step == ConsularStep::Request && said.wish.is_some(), "wish");
        }
    ),
    check!(
        "B3-guardian-of-request",
        ConsularContact,
        "nothing in a REQUEST: ORIGIN does not know",
        |said, at| {
            let so = said.step == ConsularStep::Request && said.guardian_agrees.is_some();
            at.surplus_if(so, "guardian_agrees");
        }
    ),
    check!("B3-wish-of-offer", ConsularContact, "what the child wants, in an OFFER", |said, at| {
        at.missing_if(said.step == ConsularStep::Offer && said.wish.is_none(), "wish");
    }),
    check!("B3-place", ConsularContact, "a place only for IN_PERSON", |said, at| {
        let elsewhere = said.mode.is_some_and(|mode| mode != ContactMode::InPerson);
        at.surplus_if(elsewhere && said.place.is_some(), "place");
    }),
    check!("B4-ended", GuardianNotice, "a day not before `appointed_on`", |said, at| {
        at.early_if(before(said.ended_on, said.appointed_on), "ended_on");
    }),
    check!("B5-review", InterimPlacementNotice, "a day not before `since`", |said, at| {
        at.early_if(said.review_on < said.since, "review_on");
    }),
    check!("B6-years", AgeAssessmentNotice, "an age not below `years_from`", |said, at| {
        let below = said.years_from.zip(said.years_to).is_some_and(|(from, to)| to < from);
        at.wrong_if(below, "years_to");
    }),
    check!("B7-found", MissingChildNotice, "a day not before `since`", |said, at| {
        at.early_if(before(said.found_on, said.since), "found_on");
    }),
    check!(
        "C2-registered",
        IdentityVerificationResponse,
        "the register's entry only for CONFIRMED",
        |said, at| {
            let so = said.result != VerificationResult::Confirmed && said.registered.is_some();
            at.surplus_if(so, "registered");
        }
    ),
    check!("C4-document", CivilDocumentIssue, "a document only for ISSUED", |said, at| {
        at.surplus_if(said.answer != DocumentAnswer::Issued && said.document.is_some(), "document");
    }),
    check!("C4-reasons", CivilDocumentIssue, "reasons only for REFUSED", |said, at| {
        at.surplus_if(said.answer != DocumentAnswer::Refused && said.reasons.is_some(), "reasons");
    }),
    check!("C4-reasons-of-refusal", CivilDocumentIssue, "why it is refused", |said, at| {
        at.missing_if(said.answer == DocumentAnswer::Refused && said.reasons.is_none(), "reasons");
    }),
    check!("C6-wants-contact", TracingResult, "nothing for NOT_FOUND: nobody was asked", |said, at| {
        for (number, row) in said.persons.iter().enumerate() {
            let so = row.outcome == TracingOutcome::NotFound && row.wants_contact.is_some();
            at.surplus_if(so, format!("persons[{number}].wants_contact"));
        }
    }),
    check!("C6-offers-care", TracingResult, "nothing for NOT_FOUND: nobody was asked", |said, at| {
        for (number, row) in said.persons.iter().enumerate() {
            let so = row.outcome == TracingOutcome::NotFound && row.offers_care.is_some();
            at.surplus_if(so, format!("persons[{number}].offers_care"));
        }
    }),
    check!("C8-agreed-of-nothing", LocateChildResponse, "nothing for NO_INFORMATION", |said, at| {
        at.surplus_if(
            said.result == LocateResult::NoInformation && said.child_agreed.is_some(),
            "child_agreed",
        );
    }),
    check!(
        "C8-agreed",
        LocateChildResponse,
        "true: FOUND_SAFE is said only with the child's yes",
        |said, at| {
            let so = said.result == LocateResult::FoundSafe && said.child_agreed != Some(true);
            at.wrong_if(so, "child_agreed");
        }
    ),
    check!("C11-until", CarerAuthorityResponse, "nothing for NONE and UNCLEAR", |said, at| {
        let none = matches!(said.authority, CarerAuthority::None | CarerAuthority::Unclear);
        at.surplus_if(none && said.until.is_some(), "until");
    }),
    check!(
        "D2-supports",
        SocialInquiryReport,
        "the support without which WITH_SUPPORT does not hold",
        |said, at| {
            let with = said.caregivers.iter().any(|one| one.recommendation == Recommendation::WithSupport);
            at.missing_if(with && said.supports_needed.is_empty(), "supports_needed");
        }
    ),
    check!("D2-valid-until", SocialInquiryReport, "a day not before the visits", |said, at| {
        at.early_if(said.visited_on.iter().any(|day| said.valid_until < *day), "valid_until");
    }),
    check!("D5-mitigation", RiskAssessment, "what answers the risk, for CONCERN", |said, at| {
        at.missing_if(said.result == RiskResult::Concern && said.mitigation.is_none(), "mitigation");
    }),
    check!(
        "D5-second-signature",
        RiskAssessment,
        "who signed beside the assessor, for CONCERN",
        |said, at| {
            at.missing_if(
                said.result == RiskResult::Concern && said.second_signature.is_none(),
                "second_signature",
            );
        }
    ),
    check!(
        "D5-given-up",
        RiskAssessment,
        "who signed beside the assessor, when the area is given up",
        |said, at| {
            at.missing_if(
                said.given_up_because.is_some() && said.second_signature.is_none(),
                "second_signature",
            );
        }
    ),
    check!(
        "D5-asked-for",
        RiskAssessment,
        "nobody: an area that is not listed needs no request",
        |said, at| {
            at.surplus_if(!said.listed && !said.asked_for_by.is_empty(), "asked_for_by");
        }
    ),
    check!("D5-clear", RiskAssessment, "nothing for CLEAR: no risk was found", |said, at| {
        at.surplus_if(said.result == RiskResult::Clear && !said.found.is_empty(), "found");
    }),
    check!("D5-valid-until", RiskAssessment, "a day not before `made_on`", |said, at| {
        at.early_if(said.valid_until < said.made_on, "valid_until");
    }),
    check!("D6-mode-reason", ChildViews, "why the child was not heard directly", |said, at| {
        at.missing_if(said.mode != HearingMode::Direct && said.mode_reason.is_none(), "mode_reason");
    }),
    check!("D6-confirmed", ChildViews, "a day not before `heard_on`", |said, at| {
        at.early_if(before(said.confirmed_with_lawyer_on, said.heard_on), "confirmed_with_lawyer_on");
    }),
    check!("D7-divergence", BestInterests, "why it goes against what the child says", |said, at| {
        at.missing_if(said.diverges_from_views && said.divergence_reason.is_none(), "divergence_reason");
    }),
    check!(
        "D7-no-divergence",
        BestInterests,
        "nothing: it does not go against what the child says",
        |said, at| {
            at.surplus_if(!said.diverges_from_views && said.divergence_reason.is_some(), "divergence_reason");
        }
    ),
    check!("D7-review", BestInterests, "a day not before `decided_on`", |said, at| {
        at.early_if(said.review_on < said.decided_on, "review_on");
    }),
    check!("D7T-review", BestInterestsSummary, "a day not before `decided_on`", |said, at| {
        at.early_if(said.review_on < said.decided_on, "review_on");
    }),
    check!("E1-valid-until", ConsentRecord, "a day not before `given_at`", |said, at| {
        at.early_if(before(said.valid_until, earliest_day(said.given_at)), "valid_until");
    }),
    check!("E1-supersedes", ConsentRecord, "another record than `consent_id`", |said, at| {
        at.wrong_if(said.supersedes == Some(said.consent_id), "supersedes");
    }),
    check!("E1T-valid-until", ConsentToken, "a day not before `given_on`", |said, at| {
        at.early_if(before(said.valid_until, said.given_on), "valid_until");
    }),
    check!("E1T-supersedes", ConsentToken, "another record than `consent_id`", |said, at| {
        at.wrong_if(said.supersedes == Some(said.consent_id), "supersedes");
    }),
    check!("F2-until", CareGuarantee, "a day not before `from`", |said, at| {
        at.early_if(said.until < said.from, "until");
    }),
    check!("F4-valid-until", PlacementConsent, "nothing when it is REFUSED", |said, at| {
        at.surplus_if(said.answer == PlacementAnswer::Refused && said.valid_until.is_some(), "valid_until");
    }),
    check!("F4-order", PlacementConsent, "a day not before `decided_on`", |said, at| {
        let granted = said.answer == PlacementAnswer::Granted;
        at.early_if(granted && before(said.valid_until, said.decided_on), "valid_until");
    }),
    check!("F4-reasons", PlacementConsent, "nothing when it is GRANTED", |said, at| {
        at.surplus_if(said.answer == PlacementAnswer::Granted && said.reasons.is_some(), "reasons");
    }),
];
