//! What prost makes of the message kinds, and the way from there to plain Rust and back.
//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
#[allow(
    missing_docs,
    unreachable_pub,
    dead_code,
    rustdoc::all,
    clippy::all,
    clippy::pedantic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::allow_attributes_without_reason,
    reason = "written by prost and tonic"
)]
pub(crate) mod proto;
mod assessment;
mod care;
mod common;
mod consent;
mod decision;
mod follow_up;
mod framework;
mod identity;
mod plan;
mod protection;
mod records;
mod statistics;
mod transfer;
use crate::reading::{Reading, Write, codes, content};
use entente_casework::generated as plain;
use entente_casework::generated::{Content, Kind};
/// The set that proto/ compiles to, with our options.
pub(crate) const DESCRIPTORS: &[u8] = include_bytes!("descriptors.bin");
/// Reads the encoding of a message of this kind; `None` when a fault was noted.
pub(crate) fn read_content(
    kind: Kind,
    bytes: &[u8],
    at: &mut Reading,
) -> Result<Option<Content>, prost::DecodeError> {
    match kind {
        Kind::SocialInquiryRequest => {
            content::<
                proto::SocialInquiryRequest,
                plain::SocialInquiryRequest,
            >(bytes, at)
                .map(|read| read.map(Content::SocialInquiryRequest))
        }
        Kind::SocialInquiryReport => {
            content::<proto::SocialInquiryReport, plain::SocialInquiryReport>(bytes, at)
                .map(|read| read.map(Content::SocialInquiryReport))
        }
        Kind::RiskAssessment => {
            content::<proto::RiskAssessment, plain::RiskAssessment>(bytes, at)
                .map(|read| read.map(Content::RiskAssessment))
        }
        Kind::ChildViews => {
            content::<proto::ChildViews, plain::ChildViews>(bytes, at)
                .map(|read| read.map(Content::ChildViews))
        }
        Kind::BestInterests => {
            content::<proto::BestInterests, plain::BestInterests>(bytes, at)
                .map(|read| read.map(Content::BestInterests))
        }
        Kind::BestInterestsSummary => {
            content::<
                proto::BestInterestsSummary,
                plain::BestInterestsSummary,
            >(bytes, at)
                .map(|read| read.map(Content::BestInterestsSummary))
        }
        Kind::CareGuaranteeRequest => {
            content::<
                proto::CareGuaranteeRequest,
                plain::CareGuaranteeRequest,
            >(bytes, at)
                .map(|read| read.map(Content::CareGuaranteeRequest))
        }
        Kind::CareGuarantee => {
            content::<proto::CareGuarantee, plain::CareGuarantee>(bytes, at)
                .map(|read| read.map(Content::CareGuarantee))
        }
        Kind::PlacementConsentRequest => {
            content::<
                proto::PlacementConsentRequest,
                plain::PlacementConsentRequest,
            >(bytes, at)
                .map(|read| read.map(Content::PlacementConsentRequest))
        }
        Kind::PlacementConsent => {
            content::<proto::PlacementConsent, plain::PlacementConsent>(bytes, at)
                .map(|read| read.map(Content::PlacementConsent))
        }
        Kind::ConsentRecord => {
            content::<proto::ConsentRecord, plain::ConsentRecord>(bytes, at)
                .map(|read| read.map(Content::ConsentRecord))
        }
        Kind::ConsentToken => {
            content::<proto::ConsentToken, plain::ConsentToken>(bytes, at)
                .map(|read| read.map(Content::ConsentToken))
        }
        Kind::ConsentWithdrawal => {
            content::<proto::ConsentWithdrawal, plain::ConsentWithdrawal>(bytes, at)
                .map(|read| read.map(Content::ConsentWithdrawal))
        }
        Kind::ConsentWithdrawalToken => {
            content::<
                proto::ConsentWithdrawalToken,
                plain::ConsentWithdrawalToken,
            >(bytes, at)
                .map(|read| read.map(Content::ConsentWithdrawalToken))
        }
        Kind::ReturnDecision => {
            content::<proto::ReturnDecision, plain::ReturnDecision>(bytes, at)
                .map(|read| read.map(Content::ReturnDecision))
        }
        Kind::DecisionReasons => {
            content::<proto::DecisionReasons, plain::DecisionReasons>(bytes, at)
                .map(|read| read.map(Content::DecisionReasons))
        }
        Kind::ServiceProof => {
            content::<proto::ServiceProof, plain::ServiceProof>(bytes, at)
                .map(|read| read.map(Content::ServiceProof))
        }
        Kind::DecisionAcceptance => {
            content::<proto::DecisionAcceptance, plain::DecisionAcceptance>(bytes, at)
                .map(|read| read.map(Content::DecisionAcceptance))
        }
        Kind::AppealNotice => {
            content::<proto::AppealNotice, plain::AppealNotice>(bytes, at)
                .map(|read| read.map(Content::AppealNotice))
        }
        Kind::AppealOutcome => {
            content::<proto::AppealOutcome, plain::AppealOutcome>(bytes, at)
                .map(|read| read.map(Content::AppealOutcome))
        }
        Kind::PlanProposal => {
            content::<proto::PlanProposal, plain::PlanProposal>(bytes, at)
                .map(|read| read.map(Content::PlanProposal))
        }
        Kind::PlanAmendment => {
            content::<proto::PlanAmendment, plain::PlanAmendment>(bytes, at)
                .map(|read| read.map(Content::PlanAmendment))
        }
        Kind::PlanAnswer => {
            content::<proto::PlanAnswer, plain::PlanAnswer>(bytes, at)
                .map(|read| read.map(Content::PlanAnswer))
        }
        Kind::ResourceCommitment => {
            content::<proto::ResourceCommitment, plain::ResourceCommitment>(bytes, at)
                .map(|read| read.map(Content::ResourceCommitment))
        }
        Kind::MonitoringReport => {
            content::<proto::MonitoringReport, plain::MonitoringReport>(bytes, at)
                .map(|read| read.map(Content::MonitoringReport))
        }
        Kind::ClosureProposal => {
            content::<proto::ClosureProposal, plain::ClosureProposal>(bytes, at)
                .map(|read| read.map(Content::ClosureProposal))
        }
        Kind::ClosureConfirmation => {
            content::<proto::ClosureConfirmation, plain::ClosureConfirmation>(bytes, at)
                .map(|read| read.map(Content::ClosureConfirmation))
        }
        Kind::DeadlineExtension => {
            content::<proto::DeadlineExtension, plain::DeadlineExtension>(bytes, at)
                .map(|read| read.map(Content::DeadlineExtension))
        }
        Kind::Reminder => {
            content::<proto::Reminder, plain::Reminder>(bytes, at)
                .map(|read| read.map(Content::Reminder))
        }
        Kind::IdentityVerificationRequest => {
            content::<
                proto::IdentityVerificationRequest,
                plain::IdentityVerificationRequest,
            >(bytes, at)
                .map(|read| read.map(Content::IdentityVerificationRequest))
        }
        Kind::IdentityVerificationResponse => {
            content::<
                proto::IdentityVerificationResponse,
                plain::IdentityVerificationResponse,
            >(bytes, at)
                .map(|read| read.map(Content::IdentityVerificationResponse))
        }
        Kind::TracingRequest => {
            content::<proto::TracingRequest, plain::TracingRequest>(bytes, at)
                .map(|read| read.map(Content::TracingRequest))
        }
        Kind::TracingResult => {
            content::<proto::TracingResult, plain::TracingResult>(bytes, at)
                .map(|read| read.map(Content::TracingResult))
        }
        Kind::IdentificationNotice => {
            content::<
                proto::IdentificationNotice,
                plain::IdentificationNotice,
            >(bytes, at)
                .map(|read| read.map(Content::IdentificationNotice))
        }
        Kind::GuardianNotice => {
            content::<proto::GuardianNotice, plain::GuardianNotice>(bytes, at)
                .map(|read| read.map(Content::GuardianNotice))
        }
        Kind::InterimPlacementNotice => {
            content::<
                proto::InterimPlacementNotice,
                plain::InterimPlacementNotice,
            >(bytes, at)
                .map(|read| read.map(Content::InterimPlacementNotice))
        }
        Kind::FoundRecord => {
            content::<proto::FoundRecord, plain::FoundRecord>(bytes, at)
                .map(|read| read.map(Content::FoundRecord))
        }
        Kind::ProtectionScreening => {
            content::<proto::ProtectionScreening, plain::ProtectionScreening>(bytes, at)
                .map(|read| read.map(Content::ProtectionScreening))
        }
        Kind::GuardianRecord => {
            content::<proto::GuardianRecord, plain::GuardianRecord>(bytes, at)
                .map(|read| read.map(Content::GuardianRecord))
        }
        Kind::LegalAidRecord => {
            content::<proto::LegalAidRecord, plain::LegalAidRecord>(bytes, at)
                .map(|read| read.map(Content::LegalAidRecord))
        }
        Kind::PlacementRecord => {
            content::<proto::PlacementRecord, plain::PlacementRecord>(bytes, at)
                .map(|read| read.map(Content::PlacementRecord))
        }
        Kind::CaseReview => {
            content::<proto::CaseReview, plain::CaseReview>(bytes, at)
                .map(|read| read.map(Content::CaseReview))
        }
        Kind::VisitRecord => {
            content::<proto::VisitRecord, plain::VisitRecord>(bytes, at)
                .map(|read| read.map(Content::VisitRecord))
        }
        Kind::MonitorRecord => {
            content::<proto::MonitorRecord, plain::MonitorRecord>(bytes, at)
                .map(|read| read.map(Content::MonitorRecord))
        }
        Kind::HoldRecord => {
            content::<proto::HoldRecord, plain::HoldRecord>(bytes, at)
                .map(|read| read.map(Content::HoldRecord))
        }
        Kind::StatisticsReport => {
            content::<proto::StatisticsReport, plain::StatisticsReport>(bytes, at)
                .map(|read| read.map(Content::StatisticsReport))
        }
        Kind::TransferProposal => {
            content::<proto::TransferProposal, plain::TransferProposal>(bytes, at)
                .map(|read| read.map(Content::TransferProposal))
        }
        Kind::TransferConfirmation => {
            content::<
                proto::TransferConfirmation,
                plain::TransferConfirmation,
            >(bytes, at)
                .map(|read| read.map(Content::TransferConfirmation))
        }
        Kind::PreTransferInformation => {
            content::<
                proto::PreTransferInformation,
                plain::PreTransferInformation,
            >(bytes, at)
                .map(|read| read.map(Content::PreTransferInformation))
        }
        Kind::HealthCertificate => {
            content::<proto::HealthCertificate, plain::HealthCertificate>(bytes, at)
                .map(|read| read.map(Content::HealthCertificate))
        }
        Kind::HandoverRecord => {
            content::<proto::HandoverRecord, plain::HandoverRecord>(bytes, at)
                .map(|read| read.map(Content::HandoverRecord))
        }
        Kind::ArrivalNotice => {
            content::<proto::ArrivalNotice, plain::ArrivalNotice>(bytes, at)
                .map(|read| read.map(Content::ArrivalNotice))
        }
    }
}
/// The encoding of a message.
pub(crate) fn write_content(content: &Content) -> Vec<u8> {
    match content {
        Content::SocialInquiryRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::SocialInquiryReport(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::RiskAssessment(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::ChildViews(content) => prost::Message::encode_to_vec(&content.write()),
        Content::BestInterests(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::BestInterestsSummary(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::CareGuaranteeRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::CareGuarantee(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::PlacementConsentRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::PlacementConsent(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::ConsentRecord(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::ConsentToken(content) => prost::Message::encode_to_vec(&content.write()),
        Content::ConsentWithdrawal(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::ConsentWithdrawalToken(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::ReturnDecision(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::DecisionReasons(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::ServiceProof(content) => prost::Message::encode_to_vec(&content.write()),
        Content::DecisionAcceptance(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::AppealNotice(content) => prost::Message::encode_to_vec(&content.write()),
        Content::AppealOutcome(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::PlanProposal(content) => prost::Message::encode_to_vec(&content.write()),
        Content::PlanAmendment(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::PlanAnswer(content) => prost::Message::encode_to_vec(&content.write()),
        Content::ResourceCommitment(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::MonitoringReport(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::ClosureProposal(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::ClosureConfirmation(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::DeadlineExtension(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::Reminder(content) => prost::Message::encode_to_vec(&content.write()),
        Content::IdentityVerificationRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::IdentityVerificationResponse(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::TracingRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::TracingResult(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::IdentificationNotice(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::GuardianNotice(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::InterimPlacementNotice(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::FoundRecord(content) => prost::Message::encode_to_vec(&content.write()),
        Content::ProtectionScreening(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::GuardianRecord(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::LegalAidRecord(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::PlacementRecord(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::CaseReview(content) => prost::Message::encode_to_vec(&content.write()),
        Content::VisitRecord(content) => prost::Message::encode_to_vec(&content.write()),
        Content::MonitorRecord(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::HoldRecord(content) => prost::Message::encode_to_vec(&content.write()),
        Content::StatisticsReport(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::TransferProposal(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::TransferConfirmation(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::PreTransferInformation(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::HealthCertificate(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::HandoverRecord(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::ArrivalNotice(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
    }
}
codes!(
    NameKind, Sex, BirthBasis, NationalityKind, Relation, DocumentKind, EvidenceGrade,
    ChildStatus, PlacementKind, AuthorityLink, OperatorKind, Role, Domain, SolutionKind,
    Need, Recommendation, IncomeBand, Hazard, RiskResult, HearingMode, Stance,
    BestInterestsKind, Factor, GuaranteeState, PlacementAnswer, Purpose, ConsentGiver,
    ConsentForm, ConsentAnswer, ConsentEffect, ConsentTier, ConsentClass, WithheldItem,
    WithheldReason, WithdrawalEffect, DecisionOutcome, OutwardReason, AppealResult,
    GoalStatus, LineKind, LineWeight, PlanVerdict, CommitmentState, ContactKind,
    Wellbeing, ClosureReason, ClosureVerdict, ExtensionCause, ReminderLevel,
    VerificationResult, TracingWish, TracingOutcome, Ask, GuardianRole, ScreeningResult,
    ReviewOutcome, HoldKind, HoldChange, AgeBand, TravelMeans, ChildCondition,
    ArrivalResult
);
