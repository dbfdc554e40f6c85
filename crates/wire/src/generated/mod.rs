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
mod courts;
mod decision;
mod family;
mod follow_up;
mod framework;
mod identity;
mod journey;
mod money;
mod oversight;
mod own_records;
mod plan;
mod protection;
mod records;
mod situation;
mod statistics;
mod subject_rights;
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
        Kind::JurisdictionRequest => {
            content::<proto::JurisdictionRequest, plain::JurisdictionRequest>(bytes, at)
                .map(|read| read.map(Content::JurisdictionRequest))
        }
        Kind::JurisdictionReply => {
            content::<proto::JurisdictionReply, plain::JurisdictionReply>(bytes, at)
                .map(|read| read.map(Content::JurisdictionReply))
        }
        Kind::OrderRecognitionRequest => {
            content::<
                proto::OrderRecognitionRequest,
                plain::OrderRecognitionRequest,
            >(bytes, at)
                .map(|read| read.map(Content::OrderRecognitionRequest))
        }
        Kind::OrderRecognitionReply => {
            content::<
                proto::OrderRecognitionReply,
                plain::OrderRecognitionReply,
            >(bytes, at)
                .map(|read| read.map(Content::OrderRecognitionReply))
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
        Kind::ReturnRequest => {
            content::<proto::ReturnRequest, plain::ReturnRequest>(bytes, at)
                .map(|read| read.map(Content::ReturnRequest))
        }
        Kind::ReExaminationRequest => {
            content::<
                proto::ReExaminationRequest,
                plain::ReExaminationRequest,
            >(bytes, at)
                .map(|read| read.map(Content::ReExaminationRequest))
        }
        Kind::ReExaminationReply => {
            content::<proto::ReExaminationReply, plain::ReExaminationReply>(bytes, at)
                .map(|read| read.map(Content::ReExaminationReply))
        }
        Kind::AlternativeSolutionNotice => {
            content::<
                proto::AlternativeSolutionNotice,
                plain::AlternativeSolutionNotice,
            >(bytes, at)
                .map(|read| read.map(Content::AlternativeSolutionNotice))
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
        Kind::DangerNotice => {
            content::<proto::DangerNotice, plain::DangerNotice>(bytes, at)
                .map(|read| read.map(Content::DangerNotice))
        }
        Kind::ConsularContact => {
            content::<proto::ConsularContact, plain::ConsularContact>(bytes, at)
                .map(|read| read.map(Content::ConsularContact))
        }
        Kind::AgeAssessmentNotice => {
            content::<proto::AgeAssessmentNotice, plain::AgeAssessmentNotice>(bytes, at)
                .map(|read| read.map(Content::AgeAssessmentNotice))
        }
        Kind::MissingChildNotice => {
            content::<proto::MissingChildNotice, plain::MissingChildNotice>(bytes, at)
                .map(|read| read.map(Content::MissingChildNotice))
        }
        Kind::LocateChildRequest => {
            content::<proto::LocateChildRequest, plain::LocateChildRequest>(bytes, at)
                .map(|read| read.map(Content::LocateChildRequest))
        }
        Kind::LocateChildResponse => {
            content::<proto::LocateChildResponse, plain::LocateChildResponse>(bytes, at)
                .map(|read| read.map(Content::LocateChildResponse))
        }
        Kind::FamilyContactArrangement => {
            content::<
                proto::FamilyContactArrangement,
                plain::FamilyContactArrangement,
            >(bytes, at)
                .map(|read| read.map(Content::FamilyContactArrangement))
        }
        Kind::CarerAuthorityRequest => {
            content::<
                proto::CarerAuthorityRequest,
                plain::CarerAuthorityRequest,
            >(bytes, at)
                .map(|read| read.map(Content::CarerAuthorityRequest))
        }
        Kind::CarerAuthorityResponse => {
            content::<
                proto::CarerAuthorityResponse,
                plain::CarerAuthorityResponse,
            >(bytes, at)
                .map(|read| read.map(Content::CarerAuthorityResponse))
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
        Kind::MonitoringAlert => {
            content::<proto::MonitoringAlert, plain::MonitoringAlert>(bytes, at)
                .map(|read| read.map(Content::MonitoringAlert))
        }
        Kind::CaseReopening => {
            content::<proto::CaseReopening, plain::CaseReopening>(bytes, at)
                .map(|read| read.map(Content::CaseReopening))
        }
        Kind::AuthorityDirectory => {
            content::<proto::AuthorityDirectory, plain::AuthorityDirectory>(bytes, at)
                .map(|read| read.map(Content::AuthorityDirectory))
        }
        Kind::ForwardNotice => {
            content::<proto::ForwardNotice, plain::ForwardNotice>(bytes, at)
                .map(|read| read.map(Content::ForwardNotice))
        }
        Kind::LawAndServicesInfo => {
            content::<proto::LawAndServicesInfo, plain::LawAndServicesInfo>(bytes, at)
                .map(|read| read.map(Content::LawAndServicesInfo))
        }
        Kind::CrisisNotice => {
            content::<proto::CrisisNotice, plain::CrisisNotice>(bytes, at)
                .map(|read| read.map(Content::CrisisNotice))
        }
        Kind::DeadlineExtension => {
            content::<proto::DeadlineExtension, plain::DeadlineExtension>(bytes, at)
                .map(|read| read.map(Content::DeadlineExtension))
        }
        Kind::Reminder => {
            content::<proto::Reminder, plain::Reminder>(bytes, at)
                .map(|read| read.map(Content::Reminder))
        }
        Kind::InterimAnswer => {
            content::<proto::InterimAnswer, plain::InterimAnswer>(bytes, at)
                .map(|read| read.map(Content::InterimAnswer))
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
        Kind::CivilDocumentRequest => {
            content::<
                proto::CivilDocumentRequest,
                plain::CivilDocumentRequest,
            >(bytes, at)
                .map(|read| read.map(Content::CivilDocumentRequest))
        }
        Kind::CivilDocumentIssue => {
            content::<proto::CivilDocumentIssue, plain::CivilDocumentIssue>(bytes, at)
                .map(|read| read.map(Content::CivilDocumentIssue))
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
        Kind::TransitRequest => {
            content::<proto::TransitRequest, plain::TransitRequest>(bytes, at)
                .map(|read| read.map(Content::TransitRequest))
        }
        Kind::TransitDecision => {
            content::<proto::TransitDecision, plain::TransitDecision>(bytes, at)
                .map(|read| read.map(Content::TransitDecision))
        }
        Kind::TransferPostponement => {
            content::<
                proto::TransferPostponement,
                plain::TransferPostponement,
            >(bytes, at)
                .map(|read| read.map(Content::TransferPostponement))
        }
        Kind::UrgentMovement => {
            content::<proto::UrgentMovement, plain::UrgentMovement>(bytes, at)
                .map(|read| read.map(Content::UrgentMovement))
        }
        Kind::CostStatement => {
            content::<proto::CostStatement, plain::CostStatement>(bytes, at)
                .map(|read| read.map(Content::CostStatement))
        }
        Kind::CostSettlement => {
            content::<proto::CostSettlement, plain::CostSettlement>(bytes, at)
                .map(|read| read.map(Content::CostSettlement))
        }
        Kind::StatusRequest => {
            content::<proto::StatusRequest, plain::StatusRequest>(bytes, at)
                .map(|read| read.map(Content::StatusRequest))
        }
        Kind::StatusResponse => {
            content::<proto::StatusResponse, plain::StatusResponse>(bytes, at)
                .map(|read| read.map(Content::StatusResponse))
        }
        Kind::Complaint => {
            content::<proto::Complaint, plain::Complaint>(bytes, at)
                .map(|read| read.map(Content::Complaint))
        }
        Kind::ComplaintOutcome => {
            content::<proto::ComplaintOutcome, plain::ComplaintOutcome>(bytes, at)
                .map(|read| read.map(Content::ComplaintOutcome))
        }
        Kind::InspectionRequest => {
            content::<proto::InspectionRequest, plain::InspectionRequest>(bytes, at)
                .map(|read| read.map(Content::InspectionRequest))
        }
        Kind::InspectionAnswer => {
            content::<proto::InspectionAnswer, plain::InspectionAnswer>(bytes, at)
                .map(|read| read.map(Content::InspectionAnswer))
        }
        Kind::AgeAssessmentRecord => {
            content::<proto::AgeAssessmentRecord, plain::AgeAssessmentRecord>(bytes, at)
                .map(|read| read.map(Content::AgeAssessmentRecord))
        }
        Kind::MissingRecord => {
            content::<proto::MissingRecord, plain::MissingRecord>(bytes, at)
                .map(|read| read.map(Content::MissingRecord))
        }
        Kind::CaseLink => {
            content::<proto::CaseLink, plain::CaseLink>(bytes, at)
                .map(|read| read.map(Content::CaseLink))
        }
        Kind::InterimStatusRecord => {
            content::<proto::InterimStatusRecord, plain::InterimStatusRecord>(bytes, at)
                .map(|read| read.map(Content::InterimStatusRecord))
        }
        Kind::LibertyReview => {
            content::<proto::LibertyReview, plain::LibertyReview>(bytes, at)
                .map(|read| read.map(Content::LibertyReview))
        }
        Kind::FacilityVisit => {
            content::<proto::FacilityVisit, plain::FacilityVisit>(bytes, at)
                .map(|read| read.map(Content::FacilityVisit))
        }
        Kind::DelegationRecord => {
            content::<proto::DelegationRecord, plain::DelegationRecord>(bytes, at)
                .map(|read| read.map(Content::DelegationRecord))
        }
        Kind::CourtRecord => {
            content::<proto::CourtRecord, plain::CourtRecord>(bytes, at)
                .map(|read| read.map(Content::CourtRecord))
        }
        Kind::CaseEndRecord => {
            content::<proto::CaseEndRecord, plain::CaseEndRecord>(bytes, at)
                .map(|read| read.map(Content::CaseEndRecord))
        }
        Kind::ProtectionClaim => {
            content::<proto::ProtectionClaim, plain::ProtectionClaim>(bytes, at)
                .map(|read| read.map(Content::ProtectionClaim))
        }
        Kind::OwnReturnRequest => {
            content::<proto::OwnReturnRequest, plain::OwnReturnRequest>(bytes, at)
                .map(|read| read.map(Content::OwnReturnRequest))
        }
        Kind::GroupRecord => {
            content::<proto::GroupRecord, plain::GroupRecord>(bytes, at)
                .map(|read| read.map(Content::GroupRecord))
        }
        Kind::VulnerabilityRecord => {
            content::<proto::VulnerabilityRecord, plain::VulnerabilityRecord>(bytes, at)
                .map(|read| read.map(Content::VulnerabilityRecord))
        }
        Kind::NoReturnDecision => {
            content::<proto::NoReturnDecision, plain::NoReturnDecision>(bytes, at)
                .map(|read| read.map(Content::NoReturnDecision))
        }
        Kind::JourneyRecord => {
            content::<proto::JourneyRecord, plain::JourneyRecord>(bytes, at)
                .map(|read| read.map(Content::JourneyRecord))
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
        Kind::ChildSituationRequest => {
            content::<
                proto::ChildSituationRequest,
                plain::ChildSituationRequest,
            >(bytes, at)
                .map(|read| read.map(Content::ChildSituationRequest))
        }
        Kind::ChildSituationReport => {
            content::<
                proto::ChildSituationReport,
                plain::ChildSituationReport,
            >(bytes, at)
                .map(|read| read.map(Content::ChildSituationReport))
        }
        Kind::SharedViews => {
            content::<proto::SharedViews, plain::SharedViews>(bytes, at)
                .map(|read| read.map(Content::SharedViews))
        }
        Kind::StatisticsReport => {
            content::<proto::StatisticsReport, plain::StatisticsReport>(bytes, at)
                .map(|read| read.map(Content::StatisticsReport))
        }
        Kind::AccessRequest => {
            content::<proto::AccessRequest, plain::AccessRequest>(bytes, at)
                .map(|read| read.map(Content::AccessRequest))
        }
        Kind::AccessAnswer => {
            content::<proto::AccessAnswer, plain::AccessAnswer>(bytes, at)
                .map(|read| read.map(Content::AccessAnswer))
        }
        Kind::Rectification => {
            content::<proto::Rectification, plain::Rectification>(bytes, at)
                .map(|read| read.map(Content::Rectification))
        }
        Kind::DataOrder => {
            content::<proto::DataOrder, plain::DataOrder>(bytes, at)
                .map(|read| read.map(Content::DataOrder))
        }
        Kind::DataOrderConfirmation => {
            content::<
                proto::DataOrderConfirmation,
                plain::DataOrderConfirmation,
            >(bytes, at)
                .map(|read| read.map(Content::DataOrderConfirmation))
        }
        Kind::OnwardTransferRequest => {
            content::<
                proto::OnwardTransferRequest,
                plain::OnwardTransferRequest,
            >(bytes, at)
                .map(|read| read.map(Content::OnwardTransferRequest))
        }
        Kind::OnwardTransferDecision => {
            content::<
                proto::OnwardTransferDecision,
                plain::OnwardTransferDecision,
            >(bytes, at)
                .map(|read| read.map(Content::OnwardTransferDecision))
        }
        Kind::BreachNotice => {
            content::<proto::BreachNotice, plain::BreachNotice>(bytes, at)
                .map(|read| read.map(Content::BreachNotice))
        }
        Kind::NonDisclosureFlag => {
            content::<proto::NonDisclosureFlag, plain::NonDisclosureFlag>(bytes, at)
                .map(|read| read.map(Content::NonDisclosureFlag))
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
        Content::JurisdictionRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::JurisdictionReply(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::OrderRecognitionRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::OrderRecognitionReply(content) => {
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
        Content::ReturnRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::ReExaminationRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::ReExaminationReply(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::AlternativeSolutionNotice(content) => {
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
        Content::DangerNotice(content) => prost::Message::encode_to_vec(&content.write()),
        Content::ConsularContact(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::AgeAssessmentNotice(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::MissingChildNotice(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::LocateChildRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::LocateChildResponse(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::FamilyContactArrangement(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::CarerAuthorityRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::CarerAuthorityResponse(content) => {
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
        Content::MonitoringAlert(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::CaseReopening(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::AuthorityDirectory(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::ForwardNotice(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::LawAndServicesInfo(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::CrisisNotice(content) => prost::Message::encode_to_vec(&content.write()),
        Content::DeadlineExtension(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::Reminder(content) => prost::Message::encode_to_vec(&content.write()),
        Content::InterimAnswer(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
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
        Content::CivilDocumentRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::CivilDocumentIssue(content) => {
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
        Content::TransitRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::TransitDecision(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::TransferPostponement(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::UrgentMovement(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::CostStatement(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::CostSettlement(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::StatusRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::StatusResponse(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::Complaint(content) => prost::Message::encode_to_vec(&content.write()),
        Content::ComplaintOutcome(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::InspectionRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::InspectionAnswer(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::AgeAssessmentRecord(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::MissingRecord(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::CaseLink(content) => prost::Message::encode_to_vec(&content.write()),
        Content::InterimStatusRecord(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::LibertyReview(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::FacilityVisit(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::DelegationRecord(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::CourtRecord(content) => prost::Message::encode_to_vec(&content.write()),
        Content::CaseEndRecord(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::ProtectionClaim(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::OwnReturnRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::GroupRecord(content) => prost::Message::encode_to_vec(&content.write()),
        Content::VulnerabilityRecord(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::NoReturnDecision(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::JourneyRecord(content) => {
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
        Content::ChildSituationRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::ChildSituationReport(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::SharedViews(content) => prost::Message::encode_to_vec(&content.write()),
        Content::StatisticsReport(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::AccessRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::AccessAnswer(content) => prost::Message::encode_to_vec(&content.write()),
        Content::Rectification(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::DataOrder(content) => prost::Message::encode_to_vec(&content.write()),
        Content::DataOrderConfirmation(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::OnwardTransferRequest(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::OnwardTransferDecision(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
        Content::BreachNotice(content) => prost::Message::encode_to_vec(&content.write()),
        Content::NonDisclosureFlag(content) => {
            prost::Message::encode_to_vec(&content.write())
        }
    }
}
codes!(
    NameKind, Sex, BirthBasis, NationalityKind, Relation, DocumentKind, EvidenceGrade,
    ChildStatus, PlacementKind, AuthorityLink, OperatorKind, Role, Domain, SolutionKind,
    Need, Hazard, Recommendation, IncomeBand, RiskResult, HearingMode, Stance,
    BestInterestsKind, Factor, GuaranteeState, ResidentialGround, PlacementAnswer,
    Purpose, ConsentGiver, ConsentForm, ConsentAnswer, ConsentEffect, ConsentTier,
    ConsentClass, WithheldItem, WithheldReason, WithdrawalEffect, JurisdictionAnswer,
    RecognitionAnswer, DecisionOutcome, OutwardReason, AppealResult, ReExaminationAnswer,
    SettledData, Ask, GuardianRole, Urgency, ConsularStep, ContactWish, ContactMode,
    AgeMethod, LocateReason, LocateResult, CarerAuthority, GoalStatus, LineKind,
    LineWeight, PlanVerdict, CommitmentState, ContactKind, Wellbeing, ClosureReason,
    ClosureVerdict, ReopenReason, InfoTopic, CrisisKind, CrisisDirection, SuspendedStep,
    ExtensionCause, ReminderLevel, InterimReason, VerificationResult, TracingWish,
    TracingOutcome, DocumentAnswer, TravelMeans, ChildCondition, ArrivalResult,
    TransitAnswer, PostponementCause, CostLine, CostAnswer, StatusBucket, ComplaintAbout,
    ComplaintResult, InspectionScope, LinkTie, StatusKind, CourtStep, ClaimStage,
    GroupReason, JourneyResult, ScreeningResult, ReviewOutcome, HoldKind, HoldChange,
    SituationPurpose, AgeBand, DataMeasure, DataGround, OnwardAnswer
);
