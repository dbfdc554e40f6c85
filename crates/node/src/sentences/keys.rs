//! Which entry of the catalogue says what casework and the agreements know by a code. What is said is matched exhaustively: a new gap, hold, mark,
//! reason of the gate or answer without an entry does not compile.

use entente_agreements::OutwardRule;
use entente_casework::case::{CaseRole, Gap, Mark, NoEnd, Undisclosable};
use entente_casework::generated::{HoldKind, Kind};

use super::said::Said;
use super::who::Who;

/// Why the outbound gate keeps a field here.
pub(crate) fn gate(why: Undisclosable) -> Said {
    match why {
        Undisclosable::UnknownPurpose => Said::GateUnknownPurpose,
        Undisclosable::NoConsent => Said::GateNoConsent,
        Undisclosable::Gone => Said::GateGone,
        Undisclosable::NotThisRecipient => Said::GateNotThisRecipient,
        Undisclosable::TierTooHigh => Said::GateTierTooHigh,
        Undisclosable::ClassNotNamed => Said::GateClassNotNamed,
        Undisclosable::BarredContact => Said::GateBarredContact,
    }
}

/// What is remarkable about a fact: the name under which it is shown, and what is said.
pub(crate) fn mark(mark: Mark) -> (&'static str, Said) {
    match mark {
        Mark::RecordedLate { hours } => {
            ("RECORDED-LATE", Said::MarkRecordedLate { hours: hours.to_string() })
        }
        Mark::HandedOverUnlawfully => ("HANDED-OVER-UNLAWFULLY", Said::MarkHandedOverUnlawfully),
        Mark::HandedOverUnconfirmed => ("HANDED-OVER-UNCONFIRMED", Said::MarkHandedOverUnconfirmed),
        Mark::ArrivedUntold => ("ARRIVED-UNTOLD", Said::MarkArrivedUntold),
        Mark::AppealLate => ("APPEAL-LATE", Said::MarkAppealLate),
        Mark::WithoutEffect(why) => ("WITHOUT-EFFECT", no_end(why)),
        Mark::HeldForAPerson => ("HELD-FOR-A-PERSON", Said::MarkHeldForAPerson),
    }
}

fn no_end(why: NoEnd) -> Said {
    match why {
        NoEnd::NotSigned => Said::MarkNotSigned,
        NoEnd::ChildNotTold => Said::MarkChildNotTold,
        NoEnd::FollowedUp => Said::MarkFollowedUp,
        NoEnd::NotOfAge => Said::MarkNotOfAge,
        NoEnd::TakenBack => Said::MarkTakenBack,
    }
}

/// What a hold keeps back, and what ends it.
pub(crate) fn hold(kind: HoldKind) -> Said {
    match kind {
        HoldKind::InternationalProtection => Said::HoldInternationalProtection,
        HoldKind::Appeal => Said::HoldAppeal,
        HoldKind::ChildObjection => Said::HoldChildObjection,
        HoldKind::ConsentGap => Said::HoldConsentGap,
        HoldKind::Risk => Said::HoldRisk,
        HoldKind::GuardianGap => Said::HoldGuardianGap,
        HoldKind::DetentionAlert => Said::HoldDetentionAlert,
        HoldKind::Trafficking => Said::HoldTrafficking,
        HoldKind::Jurisdiction => Said::HoldJurisdiction,
        HoldKind::Medical => Said::HoldMedical,
        HoldKind::Crisis => Said::HoldCrisis,
        HoldKind::Preserve => Said::HoldPreserve,
        HoldKind::ForAPerson => Said::HoldForAPerson,
    }
}

/// What is missing. A hold is said by its own entry, with [`Said::EndHold`] in front.
pub(crate) fn gap(gap: &Gap) -> Said {
    match gap {
        Gap::Screening => Said::GapScreening,
        Gap::Guardian => Said::GapGuardian,
        Gap::LegalAid => Said::GapLegalAid,
        Gap::Views => Said::GapViews,
        Gap::Notice => Said::GapNotice,
        Gap::Identity => Said::GapIdentity,
        Gap::Inquiry => Said::GapInquiry,
        Gap::Guarantee => Said::GapGuarantee,
        Gap::PlacementConsent => Said::GapPlacementConsent,
        Gap::Risk => Said::GapRisk,
        Gap::BestInterests => Said::GapBestInterests,
        Gap::Plan => Said::GapPlan,
        Gap::PlanAcceptance => Said::GapPlanAcceptance,
        Gap::Funding(lines) => {
            let lines: Vec<String> = lines.iter().map(u32::to_string).collect();
            Said::GapFunding { lines: lines.join(", ") }
        }
        Gap::Decision => Said::GapDecision,
        Gap::Service => Said::GapService,
        Gap::AppealWindow(ends) => Said::GapAppealWindow { ends: ends.to_string() },
        Gap::Hold(kind) => hold(*kind),
        Gap::TransferProposal => Said::GapTransferProposal,
        Gap::TransferConfirmation(role) => Said::GapTransferConfirmation { role: role.as_str().to_owned() },
        Gap::JourneyAnew => Said::GapJourneyAnew,
        Gap::Arrival => Said::GapArrival,
        Gap::Answer(kind) => Said::GapAnswer { kind: kind.to_string(), title: kind.info().title.to_owned() },
        Gap::Review(domains) => Said::GapReview { domains: domains.to_string() },
        Gap::Child => Said::GapChild,
        Gap::Rescue => Said::GapRescue,
        Gap::Safety => Said::GapSafety,
        Gap::WrongValue { kind, .. } => {
            Said::GapWrongValue { kind: kind.to_string(), title: kind.info().title.to_owned() }
        }
        Gap::Release => Said::GapRelease,
        Gap::DataOrder => Said::GapDataOrder,
        Gap::Ending => Said::GapEnding,
    }
}

/// Whether only the partner can close the gap, though its entry names somebody here: what each part reports of its own.
pub(crate) fn is_the_partners(gap: &Gap, role: Option<CaseRole>) -> bool {
    match gap {
        Gap::TransferConfirmation(by) => role != Some(*by),
        Gap::Arrival | Gap::Review(_) | Gap::Safety => role != Some(CaseRole::Origin),
        Gap::Rescue => role == Some(CaseRole::Origin),
        Gap::WrongValue { ours, .. } => !ours,
        _ => false,
    }
}

/// The kind by which the partner is asked for what is missing.
pub(crate) fn asks(gap: &Gap) -> Option<Kind> {
    match gap {
        Gap::Identity => Some(Kind::IdentityVerificationRequest),
        Gap::Inquiry => Some(Kind::SocialInquiryRequest),
        Gap::Guarantee => Some(Kind::CareGuaranteeRequest),
        Gap::PlacementConsent => Some(Kind::PlacementConsentRequest),
        Gap::TransferConfirmation(_) => Some(Kind::TransferProposal),
        Gap::Review(_) | Gap::Safety => Some(Kind::ChildSituationRequest),
        _ => None,
    }
}

/// What the partner answered. `None`: a rule that is not on the list here.
pub(crate) fn outward(rule: Option<OutwardRule>) -> Said {
    match rule {
        Some(OutwardRule::NotAvailable) => Said::OutwardNotAvailable,
        Some(OutwardRule::UnderReview) => Said::OutwardUnderReview,
        Some(OutwardRule::Content) => Said::OutwardContent,
        Some(OutwardRule::OtherPart) => Said::OutwardOtherPart,
        Some(OutwardRule::NotAsked) => Said::OutwardNotAsked,
        Some(OutwardRule::TooLate) => Said::OutwardTooLate,
        Some(OutwardRule::TooEarly) => Said::OutwardTooEarly,
        Some(OutwardRule::Plan) => Said::OutwardPlan,
        Some(OutwardRule::Remedy) => Said::OutwardRemedy,
        Some(OutwardRule::Guarantee) => Said::OutwardGuarantee,
        Some(OutwardRule::Journey) => Said::OutwardJourney,
        Some(OutwardRule::FollowUp) => Said::OutwardFollowUp,
        Some(OutwardRule::ConsentNotNamed) => Said::OutwardConsentNotNamed,
        None => Said::OutwardUnknown,
    }
}

/// Who can do what the partner answered about a message that came from it: not us.
pub(crate) fn at_its_sender(who: Who) -> Who {
    match who {
        Who::CaseWorker | Who::Lead => Who::Partner,
        other => other,
    }
}
