//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// How widely a field may be known. Ordered: what is not understood is treated as T3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// Aggregates that name nobody.
    T0 = 1,
    /// Essentials: what the first notice needs.
    T1 = 2,
    /// The case file.
    T2 = 3,
    /// Sealed annex: from one profession to the same profession.
    T3 = 4,
}
impl Tier {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::T0, Self::T1, Self::T2, Self::T3];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::T0 => "T0",
            Self::T1 => "T1",
            Self::T2 => "T2",
            Self::T3 => "T3",
        }
    }
    /// The number in protobuf.
    pub const fn number(self) -> i32 {
        self as i32
    }
    /// The code with this number in protobuf.
    pub fn from_number(number: i32) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.number() == number)
    }
}
impl std::fmt::Display for Tier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for Tier {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "Tier",
            })
    }
}
/// What a field is about. A section holds the fields of one tier and one class, under one key, so a class is also what
/// can be erased, restricted or consented to on its own. Extend at the end; a number is never used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DataClass {
    /// What is asked and answered, references, dates of the procedure. Nothing about a person.
    Routing = 1,
    /// Names, birth, nationality, documents of identity.
    Identity = 2,
    /// Relatives, ties, tracing.
    Family = 3,
    /// Where and with whom the child lives now, and whether it may leave.
    Placement = 4,
    /// Social inquiry and best interests.
    Assessment = 5,
    /// What the child says.
    Views = 6,
    /// Consents, their scope and their withdrawal.
    Consent = 7,
    /// Reintegration plan and its goals.
    Plan = 8,
    /// Decisions, their service and their remedies.
    Decision = 9,
    /// Journey, escort, handover.
    Transfer = 10,
    /// Health.
    Health = 11,
    /// Visits and reports after arrival.
    Monitoring = 12,
    /// Who pays what.
    Money = 13,
    /// Counts.
    Statistics = 14,
    /// Protection screening, risk, dangers.
    Protection = 15,
    /// Guardian, lawyer, representative.
    Guardianship = 16,
    /// Who will care for the child, and who guarantees it.
    Care = 17,
    /// What is complained of, and how the complainant can be reached.
    Complaint = 18,
}
impl DataClass {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Routing,
        Self::Identity,
        Self::Family,
        Self::Placement,
        Self::Assessment,
        Self::Views,
        Self::Consent,
        Self::Plan,
        Self::Decision,
        Self::Transfer,
        Self::Health,
        Self::Monitoring,
        Self::Money,
        Self::Statistics,
        Self::Protection,
        Self::Guardianship,
        Self::Care,
        Self::Complaint,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Routing => "ROUTING",
            Self::Identity => "IDENTITY",
            Self::Family => "FAMILY",
            Self::Placement => "PLACEMENT",
            Self::Assessment => "ASSESSMENT",
            Self::Views => "VIEWS",
            Self::Consent => "CONSENT",
            Self::Plan => "PLAN",
            Self::Decision => "DECISION",
            Self::Transfer => "TRANSFER",
            Self::Health => "HEALTH",
            Self::Monitoring => "MONITORING",
            Self::Money => "MONEY",
            Self::Statistics => "STATISTICS",
            Self::Protection => "PROTECTION",
            Self::Guardianship => "GUARDIANSHIP",
            Self::Care => "CARE",
            Self::Complaint => "COMPLAINT",
        }
    }
    /// The number in protobuf.
    pub const fn number(self) -> i32 {
        self as i32
    }
    /// The code with this number in protobuf.
    pub fn from_number(number: i32) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.number() == number)
    }
}
impl std::fmt::Display for DataClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for DataClass {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "DataClass",
            })
    }
}
/// The kinds of message, each with a row in docs/kinds.md.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Social inquiry request (D1).
    SocialInquiryRequest,
    /// Social inquiry report (D2).
    SocialInquiryReport,
    /// Risk assessment (D5).
    RiskAssessment,
    /// Child's views (D6).
    ChildViews,
    /// Best interests determination (D7).
    BestInterests,
    /// Best interests summary (D7T).
    BestInterestsSummary,
    /// Care guarantee request (F1).
    CareGuaranteeRequest,
    /// Care guarantee (F2).
    CareGuarantee,
    /// Placement consent request (F3).
    PlacementConsentRequest,
    /// Placement consent (F4).
    PlacementConsent,
    /// Consent record (E1).
    ConsentRecord,
    /// Consent token (E1T).
    ConsentToken,
    /// Withdrawal of consent (E2).
    ConsentWithdrawal,
    /// Withdrawal token (E2T).
    ConsentWithdrawalToken,
    /// Jurisdiction request (H8).
    JurisdictionRequest,
    /// Jurisdiction reply (H9).
    JurisdictionReply,
    /// Order recognition request (H10).
    OrderRecognitionRequest,
    /// Order recognition reply (H11).
    OrderRecognitionReply,
    /// Return decision (H2).
    ReturnDecision,
    /// Reasons of the decision (H2R).
    DecisionReasons,
    /// Proof of service (H3).
    ServiceProof,
    /// Acceptance of the decision (H3A).
    DecisionAcceptance,
    /// Appeal (H4).
    AppealNotice,
    /// Outcome of an appeal (H5).
    AppealOutcome,
    /// Return request (H1).
    ReturnRequest,
    /// Re-examination request (H6).
    ReExaminationRequest,
    /// Re-examination reply (H6R).
    ReExaminationReply,
    /// Return not pursued (H7).
    AlternativeSolutionNotice,
    /// Identification notice (B1).
    IdentificationNotice,
    /// Guardian notice (B4).
    GuardianNotice,
    /// Interim placement notice (B5).
    InterimPlacementNotice,
    /// Danger notice (B2).
    DangerNotice,
    /// Consular contact (B3).
    ConsularContact,
    /// Age assessment notice (B6).
    AgeAssessmentNotice,
    /// Missing child notice (B7).
    MissingChildNotice,
    /// Locate child request (C7).
    LocateChildRequest,
    /// Locate child response (C8).
    LocateChildResponse,
    /// Family contact (C9).
    FamilyContactArrangement,
    /// Carer authority request (C10).
    CarerAuthorityRequest,
    /// Carer authority response (C11).
    CarerAuthorityResponse,
    /// Plan proposal (G1).
    PlanProposal,
    /// Plan amendment (G2).
    PlanAmendment,
    /// Plan answer (G3).
    PlanAnswer,
    /// Resource commitment (G4).
    ResourceCommitment,
    /// Follow-up report (J1).
    MonitoringReport,
    /// Closure proposal (J4).
    ClosureProposal,
    /// Closure confirmation (J5).
    ClosureConfirmation,
    /// Monitoring alert (J2).
    MonitoringAlert,
    /// Reopening (J3).
    CaseReopening,
    /// Authority directory (A1).
    AuthorityDirectory,
    /// Forward notice (A2).
    ForwardNotice,
    /// Law and services (A4).
    LawAndServicesInfo,
    /// Crisis notice (A5).
    CrisisNotice,
    /// Deadline extension (A6).
    DeadlineExtension,
    /// Reminder (A7).
    Reminder,
    /// Interim answer (A8).
    InterimAnswer,
    /// Identity verification request (C1).
    IdentityVerificationRequest,
    /// Identity verification response (C2).
    IdentityVerificationResponse,
    /// Tracing request (C5).
    TracingRequest,
    /// Tracing result (C6).
    TracingResult,
    /// Civil document request (C3).
    CivilDocumentRequest,
    /// Civil document (C4).
    CivilDocumentIssue,
    /// Transfer proposal (I1).
    TransferProposal,
    /// Transfer confirmation (I2).
    TransferConfirmation,
    /// Information before transfer (I5).
    PreTransferInformation,
    /// Health certificate (I6).
    HealthCertificate,
    /// Handover record (I7).
    HandoverRecord,
    /// Arrival notice (I8).
    ArrivalNotice,
    /// Transit request (I3).
    TransitRequest,
    /// Transit decision (I4).
    TransitDecision,
    /// Transfer postponement (I9).
    TransferPostponement,
    /// Urgent movement (I10).
    UrgentMovement,
    /// Cost statement (M1).
    CostStatement,
    /// Cost settlement (M2).
    CostSettlement,
    /// Status request (K1).
    StatusRequest,
    /// Status response (K2).
    StatusResponse,
    /// Complaint (K3).
    Complaint,
    /// Complaint outcome (K4).
    ComplaintOutcome,
    /// Inspection request (K5).
    InspectionRequest,
    /// Inspection answer (K6).
    InspectionAnswer,
    /// Age assessment record (N10).
    AgeAssessmentRecord,
    /// Missing record (N11).
    MissingRecord,
    /// Case link (N12).
    CaseLink,
    /// Interim status record (N13).
    InterimStatusRecord,
    /// Liberty review (N14).
    LibertyReview,
    /// Facility visit (N15).
    FacilityVisit,
    /// Delegation record (N16).
    DelegationRecord,
    /// Court record (N17).
    CourtRecord,
    /// End of the case (N18).
    CaseEndRecord,
    /// Protection claim (N19).
    ProtectionClaim,
    /// Child's own request to return (N20).
    OwnReturnRequest,
    /// Group record (N21).
    GroupRecord,
    /// Vulnerability record (N22).
    VulnerabilityRecord,
    /// Decision not to return (N23).
    NoReturnDecision,
    /// Record of a journey (N24).
    JourneyRecord,
    /// Record of finding (N1).
    FoundRecord,
    /// Protection screening (N2).
    ProtectionScreening,
    /// Guardian record (N3).
    GuardianRecord,
    /// Legal aid record (N4).
    LegalAidRecord,
    /// Placement record (N5).
    PlacementRecord,
    /// Review of the wait (N6).
    CaseReview,
    /// Visit record (N7).
    VisitRecord,
    /// Monitor's record (N8).
    MonitorRecord,
    /// Hold record (N9).
    HoldRecord,
    /// Child situation request (D3).
    ChildSituationRequest,
    /// Child situation report (D4).
    ChildSituationReport,
    /// Shared views (D6S).
    SharedViews,
    /// Statistics report (M3).
    StatisticsReport,
    /// Access request (L1).
    AccessRequest,
    /// Access answer (L2).
    AccessAnswer,
    /// Rectification (L3).
    Rectification,
    /// Restriction or erasure order (L4).
    DataOrder,
    /// Confirmation of an order (L5).
    DataOrderConfirmation,
    /// Onward transfer request (L6).
    OnwardTransferRequest,
    /// Onward transfer decision (L7).
    OnwardTransferDecision,
    /// Breach notice (L8).
    BreachNotice,
    /// Non-disclosure flag (L9).
    NonDisclosureFlag,
}
impl Kind {
    /// Every kind, in the order of the catalogue.
    pub const ALL: &'static [Self] = &[
        Self::SocialInquiryRequest,
        Self::SocialInquiryReport,
        Self::RiskAssessment,
        Self::ChildViews,
        Self::BestInterests,
        Self::BestInterestsSummary,
        Self::CareGuaranteeRequest,
        Self::CareGuarantee,
        Self::PlacementConsentRequest,
        Self::PlacementConsent,
        Self::ConsentRecord,
        Self::ConsentToken,
        Self::ConsentWithdrawal,
        Self::ConsentWithdrawalToken,
        Self::JurisdictionRequest,
        Self::JurisdictionReply,
        Self::OrderRecognitionRequest,
        Self::OrderRecognitionReply,
        Self::ReturnDecision,
        Self::DecisionReasons,
        Self::ServiceProof,
        Self::DecisionAcceptance,
        Self::AppealNotice,
        Self::AppealOutcome,
        Self::ReturnRequest,
        Self::ReExaminationRequest,
        Self::ReExaminationReply,
        Self::AlternativeSolutionNotice,
        Self::IdentificationNotice,
        Self::GuardianNotice,
        Self::InterimPlacementNotice,
        Self::DangerNotice,
        Self::ConsularContact,
        Self::AgeAssessmentNotice,
        Self::MissingChildNotice,
        Self::LocateChildRequest,
        Self::LocateChildResponse,
        Self::FamilyContactArrangement,
        Self::CarerAuthorityRequest,
        Self::CarerAuthorityResponse,
        Self::PlanProposal,
        Self::PlanAmendment,
        Self::PlanAnswer,
        Self::ResourceCommitment,
        Self::MonitoringReport,
        Self::ClosureProposal,
        Self::ClosureConfirmation,
        Self::MonitoringAlert,
        Self::CaseReopening,
        Self::AuthorityDirectory,
        Self::ForwardNotice,
        Self::LawAndServicesInfo,
        Self::CrisisNotice,
        Self::DeadlineExtension,
        Self::Reminder,
        Self::InterimAnswer,
        Self::IdentityVerificationRequest,
        Self::IdentityVerificationResponse,
        Self::TracingRequest,
        Self::TracingResult,
        Self::CivilDocumentRequest,
        Self::CivilDocumentIssue,
        Self::TransferProposal,
        Self::TransferConfirmation,
        Self::PreTransferInformation,
        Self::HealthCertificate,
        Self::HandoverRecord,
        Self::ArrivalNotice,
        Self::TransitRequest,
        Self::TransitDecision,
        Self::TransferPostponement,
        Self::UrgentMovement,
        Self::CostStatement,
        Self::CostSettlement,
        Self::StatusRequest,
        Self::StatusResponse,
        Self::Complaint,
        Self::ComplaintOutcome,
        Self::InspectionRequest,
        Self::InspectionAnswer,
        Self::AgeAssessmentRecord,
        Self::MissingRecord,
        Self::CaseLink,
        Self::InterimStatusRecord,
        Self::LibertyReview,
        Self::FacilityVisit,
        Self::DelegationRecord,
        Self::CourtRecord,
        Self::CaseEndRecord,
        Self::ProtectionClaim,
        Self::OwnReturnRequest,
        Self::GroupRecord,
        Self::VulnerabilityRecord,
        Self::NoReturnDecision,
        Self::JourneyRecord,
        Self::FoundRecord,
        Self::ProtectionScreening,
        Self::GuardianRecord,
        Self::LegalAidRecord,
        Self::PlacementRecord,
        Self::CaseReview,
        Self::VisitRecord,
        Self::MonitorRecord,
        Self::HoldRecord,
        Self::ChildSituationRequest,
        Self::ChildSituationReport,
        Self::SharedViews,
        Self::StatisticsReport,
        Self::AccessRequest,
        Self::AccessAnswer,
        Self::Rectification,
        Self::DataOrder,
        Self::DataOrderConfirmation,
        Self::OnwardTransferRequest,
        Self::OnwardTransferDecision,
        Self::BreachNotice,
        Self::NonDisclosureFlag,
    ];
    /// What is known of it.
    pub fn info(self) -> &'static crate::kind::KindInfo {
        match self {
            Self::SocialInquiryRequest => &SOCIAL_INQUIRY_REQUEST,
            Self::SocialInquiryReport => &SOCIAL_INQUIRY_REPORT,
            Self::RiskAssessment => &RISK_ASSESSMENT,
            Self::ChildViews => &CHILD_VIEWS,
            Self::BestInterests => &BEST_INTERESTS,
            Self::BestInterestsSummary => &BEST_INTERESTS_SUMMARY,
            Self::CareGuaranteeRequest => &CARE_GUARANTEE_REQUEST,
            Self::CareGuarantee => &CARE_GUARANTEE,
            Self::PlacementConsentRequest => &PLACEMENT_CONSENT_REQUEST,
            Self::PlacementConsent => &PLACEMENT_CONSENT,
            Self::ConsentRecord => &CONSENT_RECORD,
            Self::ConsentToken => &CONSENT_TOKEN,
            Self::ConsentWithdrawal => &CONSENT_WITHDRAWAL,
            Self::ConsentWithdrawalToken => &CONSENT_WITHDRAWAL_TOKEN,
            Self::JurisdictionRequest => &JURISDICTION_REQUEST,
            Self::JurisdictionReply => &JURISDICTION_REPLY,
            Self::OrderRecognitionRequest => &ORDER_RECOGNITION_REQUEST,
            Self::OrderRecognitionReply => &ORDER_RECOGNITION_REPLY,
            Self::ReturnDecision => &RETURN_DECISION,
            Self::DecisionReasons => &DECISION_REASONS,
            Self::ServiceProof => &SERVICE_PROOF,
            Self::DecisionAcceptance => &DECISION_ACCEPTANCE,
            Self::AppealNotice => &APPEAL_NOTICE,
            Self::AppealOutcome => &APPEAL_OUTCOME,
            Self::ReturnRequest => &RETURN_REQUEST,
            Self::ReExaminationRequest => &RE_EXAMINATION_REQUEST,
            Self::ReExaminationReply => &RE_EXAMINATION_REPLY,
            Self::AlternativeSolutionNotice => &ALTERNATIVE_SOLUTION_NOTICE,
            Self::IdentificationNotice => &IDENTIFICATION_NOTICE,
            Self::GuardianNotice => &GUARDIAN_NOTICE,
            Self::InterimPlacementNotice => &INTERIM_PLACEMENT_NOTICE,
            Self::DangerNotice => &DANGER_NOTICE,
            Self::ConsularContact => &CONSULAR_CONTACT,
            Self::AgeAssessmentNotice => &AGE_ASSESSMENT_NOTICE,
            Self::MissingChildNotice => &MISSING_CHILD_NOTICE,
            Self::LocateChildRequest => &LOCATE_CHILD_REQUEST,
            Self::LocateChildResponse => &LOCATE_CHILD_RESPONSE,
            Self::FamilyContactArrangement => &FAMILY_CONTACT_ARRANGEMENT,
            Self::CarerAuthorityRequest => &CARER_AUTHORITY_REQUEST,
            Self::CarerAuthorityResponse => &CARER_AUTHORITY_RESPONSE,
            Self::PlanProposal => &PLAN_PROPOSAL,
            Self::PlanAmendment => &PLAN_AMENDMENT,
            Self::PlanAnswer => &PLAN_ANSWER,
            Self::ResourceCommitment => &RESOURCE_COMMITMENT,
            Self::MonitoringReport => &MONITORING_REPORT,
            Self::ClosureProposal => &CLOSURE_PROPOSAL,
            Self::ClosureConfirmation => &CLOSURE_CONFIRMATION,
            Self::MonitoringAlert => &MONITORING_ALERT,
            Self::CaseReopening => &CASE_REOPENING,
            Self::AuthorityDirectory => &AUTHORITY_DIRECTORY,
            Self::ForwardNotice => &FORWARD_NOTICE,
            Self::LawAndServicesInfo => &LAW_AND_SERVICES_INFO,
            Self::CrisisNotice => &CRISIS_NOTICE,
            Self::DeadlineExtension => &DEADLINE_EXTENSION,
            Self::Reminder => &REMINDER,
            Self::InterimAnswer => &INTERIM_ANSWER,
            Self::IdentityVerificationRequest => &IDENTITY_VERIFICATION_REQUEST,
            Self::IdentityVerificationResponse => &IDENTITY_VERIFICATION_RESPONSE,
            Self::TracingRequest => &TRACING_REQUEST,
            Self::TracingResult => &TRACING_RESULT,
            Self::CivilDocumentRequest => &CIVIL_DOCUMENT_REQUEST,
            Self::CivilDocumentIssue => &CIVIL_DOCUMENT_ISSUE,
            Self::TransferProposal => &TRANSFER_PROPOSAL,
            Self::TransferConfirmation => &TRANSFER_CONFIRMATION,
            Self::PreTransferInformation => &PRE_TRANSFER_INFORMATION,
            Self::HealthCertificate => &HEALTH_CERTIFICATE,
            Self::HandoverRecord => &HANDOVER_RECORD,
            Self::ArrivalNotice => &ARRIVAL_NOTICE,
            Self::TransitRequest => &TRANSIT_REQUEST,
            Self::TransitDecision => &TRANSIT_DECISION,
            Self::TransferPostponement => &TRANSFER_POSTPONEMENT,
            Self::UrgentMovement => &URGENT_MOVEMENT,
            Self::CostStatement => &COST_STATEMENT,
            Self::CostSettlement => &COST_SETTLEMENT,
            Self::StatusRequest => &STATUS_REQUEST,
            Self::StatusResponse => &STATUS_RESPONSE,
            Self::Complaint => &COMPLAINT,
            Self::ComplaintOutcome => &COMPLAINT_OUTCOME,
            Self::InspectionRequest => &INSPECTION_REQUEST,
            Self::InspectionAnswer => &INSPECTION_ANSWER,
            Self::AgeAssessmentRecord => &AGE_ASSESSMENT_RECORD,
            Self::MissingRecord => &MISSING_RECORD,
            Self::CaseLink => &CASE_LINK,
            Self::InterimStatusRecord => &INTERIM_STATUS_RECORD,
            Self::LibertyReview => &LIBERTY_REVIEW,
            Self::FacilityVisit => &FACILITY_VISIT,
            Self::DelegationRecord => &DELEGATION_RECORD,
            Self::CourtRecord => &COURT_RECORD,
            Self::CaseEndRecord => &CASE_END_RECORD,
            Self::ProtectionClaim => &PROTECTION_CLAIM,
            Self::OwnReturnRequest => &OWN_RETURN_REQUEST,
            Self::GroupRecord => &GROUP_RECORD,
            Self::VulnerabilityRecord => &VULNERABILITY_RECORD,
            Self::NoReturnDecision => &NO_RETURN_DECISION,
            Self::JourneyRecord => &JOURNEY_RECORD,
            Self::FoundRecord => &FOUND_RECORD,
            Self::ProtectionScreening => &PROTECTION_SCREENING,
            Self::GuardianRecord => &GUARDIAN_RECORD,
            Self::LegalAidRecord => &LEGAL_AID_RECORD,
            Self::PlacementRecord => &PLACEMENT_RECORD,
            Self::CaseReview => &CASE_REVIEW,
            Self::VisitRecord => &VISIT_RECORD,
            Self::MonitorRecord => &MONITOR_RECORD,
            Self::HoldRecord => &HOLD_RECORD,
            Self::ChildSituationRequest => &CHILD_SITUATION_REQUEST,
            Self::ChildSituationReport => &CHILD_SITUATION_REPORT,
            Self::SharedViews => &SHARED_VIEWS,
            Self::StatisticsReport => &STATISTICS_REPORT,
            Self::AccessRequest => &ACCESS_REQUEST,
            Self::AccessAnswer => &ACCESS_ANSWER,
            Self::Rectification => &RECTIFICATION,
            Self::DataOrder => &DATA_ORDER,
            Self::DataOrderConfirmation => &DATA_ORDER_CONFIRMATION,
            Self::OnwardTransferRequest => &ONWARD_TRANSFER_REQUEST,
            Self::OnwardTransferDecision => &ONWARD_TRANSFER_DECISION,
            Self::BreachNotice => &BREACH_NOTICE,
            Self::NonDisclosureFlag => &NON_DISCLOSURE_FLAG,
        }
    }
}
/// What a message says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Social inquiry request (D1).
    SocialInquiryRequest(super::SocialInquiryRequest),
    /// Social inquiry report (D2).
    SocialInquiryReport(super::SocialInquiryReport),
    /// Risk assessment (D5).
    RiskAssessment(super::RiskAssessment),
    /// Child's views (D6).
    ChildViews(super::ChildViews),
    /// Best interests determination (D7).
    BestInterests(super::BestInterests),
    /// Best interests summary (D7T).
    BestInterestsSummary(super::BestInterestsSummary),
    /// Care guarantee request (F1).
    CareGuaranteeRequest(super::CareGuaranteeRequest),
    /// Care guarantee (F2).
    CareGuarantee(super::CareGuarantee),
    /// Placement consent request (F3).
    PlacementConsentRequest(super::PlacementConsentRequest),
    /// Placement consent (F4).
    PlacementConsent(super::PlacementConsent),
    /// Consent record (E1).
    ConsentRecord(super::ConsentRecord),
    /// Consent token (E1T).
    ConsentToken(super::ConsentToken),
    /// Withdrawal of consent (E2).
    ConsentWithdrawal(super::ConsentWithdrawal),
    /// Withdrawal token (E2T).
    ConsentWithdrawalToken(super::ConsentWithdrawalToken),
    /// Jurisdiction request (H8).
    JurisdictionRequest(super::JurisdictionRequest),
    /// Jurisdiction reply (H9).
    JurisdictionReply(super::JurisdictionReply),
    /// Order recognition request (H10).
    OrderRecognitionRequest(super::OrderRecognitionRequest),
    /// Order recognition reply (H11).
    OrderRecognitionReply(super::OrderRecognitionReply),
    /// Return decision (H2).
    ReturnDecision(super::ReturnDecision),
    /// Reasons of the decision (H2R).
    DecisionReasons(super::DecisionReasons),
    /// Proof of service (H3).
    ServiceProof(super::ServiceProof),
    /// Acceptance of the decision (H3A).
    DecisionAcceptance(super::DecisionAcceptance),
    /// Appeal (H4).
    AppealNotice(super::AppealNotice),
    /// Outcome of an appeal (H5).
    AppealOutcome(super::AppealOutcome),
    /// Return request (H1).
    ReturnRequest(super::ReturnRequest),
    /// Re-examination request (H6).
    ReExaminationRequest(super::ReExaminationRequest),
    /// Re-examination reply (H6R).
    ReExaminationReply(super::ReExaminationReply),
    /// Return not pursued (H7).
    AlternativeSolutionNotice(super::AlternativeSolutionNotice),
    /// Identification notice (B1).
    IdentificationNotice(super::IdentificationNotice),
    /// Guardian notice (B4).
    GuardianNotice(super::GuardianNotice),
    /// Interim placement notice (B5).
    InterimPlacementNotice(super::InterimPlacementNotice),
    /// Danger notice (B2).
    DangerNotice(super::DangerNotice),
    /// Consular contact (B3).
    ConsularContact(super::ConsularContact),
    /// Age assessment notice (B6).
    AgeAssessmentNotice(super::AgeAssessmentNotice),
    /// Missing child notice (B7).
    MissingChildNotice(super::MissingChildNotice),
    /// Locate child request (C7).
    LocateChildRequest(super::LocateChildRequest),
    /// Locate child response (C8).
    LocateChildResponse(super::LocateChildResponse),
    /// Family contact (C9).
    FamilyContactArrangement(super::FamilyContactArrangement),
    /// Carer authority request (C10).
    CarerAuthorityRequest(super::CarerAuthorityRequest),
    /// Carer authority response (C11).
    CarerAuthorityResponse(super::CarerAuthorityResponse),
    /// Plan proposal (G1).
    PlanProposal(super::PlanProposal),
    /// Plan amendment (G2).
    PlanAmendment(super::PlanAmendment),
    /// Plan answer (G3).
    PlanAnswer(super::PlanAnswer),
    /// Resource commitment (G4).
    ResourceCommitment(super::ResourceCommitment),
    /// Follow-up report (J1).
    MonitoringReport(super::MonitoringReport),
    /// Closure proposal (J4).
    ClosureProposal(super::ClosureProposal),
    /// Closure confirmation (J5).
    ClosureConfirmation(super::ClosureConfirmation),
    /// Monitoring alert (J2).
    MonitoringAlert(super::MonitoringAlert),
    /// Reopening (J3).
    CaseReopening(super::CaseReopening),
    /// Authority directory (A1).
    AuthorityDirectory(super::AuthorityDirectory),
    /// Forward notice (A2).
    ForwardNotice(super::ForwardNotice),
    /// Law and services (A4).
    LawAndServicesInfo(super::LawAndServicesInfo),
    /// Crisis notice (A5).
    CrisisNotice(super::CrisisNotice),
    /// Deadline extension (A6).
    DeadlineExtension(super::DeadlineExtension),
    /// Reminder (A7).
    Reminder(super::Reminder),
    /// Interim answer (A8).
    InterimAnswer(super::InterimAnswer),
    /// Identity verification request (C1).
    IdentityVerificationRequest(super::IdentityVerificationRequest),
    /// Identity verification response (C2).
    IdentityVerificationResponse(super::IdentityVerificationResponse),
    /// Tracing request (C5).
    TracingRequest(super::TracingRequest),
    /// Tracing result (C6).
    TracingResult(super::TracingResult),
    /// Civil document request (C3).
    CivilDocumentRequest(super::CivilDocumentRequest),
    /// Civil document (C4).
    CivilDocumentIssue(super::CivilDocumentIssue),
    /// Transfer proposal (I1).
    TransferProposal(super::TransferProposal),
    /// Transfer confirmation (I2).
    TransferConfirmation(super::TransferConfirmation),
    /// Information before transfer (I5).
    PreTransferInformation(super::PreTransferInformation),
    /// Health certificate (I6).
    HealthCertificate(super::HealthCertificate),
    /// Handover record (I7).
    HandoverRecord(super::HandoverRecord),
    /// Arrival notice (I8).
    ArrivalNotice(super::ArrivalNotice),
    /// Transit request (I3).
    TransitRequest(super::TransitRequest),
    /// Transit decision (I4).
    TransitDecision(super::TransitDecision),
    /// Transfer postponement (I9).
    TransferPostponement(super::TransferPostponement),
    /// Urgent movement (I10).
    UrgentMovement(super::UrgentMovement),
    /// Cost statement (M1).
    CostStatement(super::CostStatement),
    /// Cost settlement (M2).
    CostSettlement(super::CostSettlement),
    /// Status request (K1).
    StatusRequest(super::StatusRequest),
    /// Status response (K2).
    StatusResponse(super::StatusResponse),
    /// Complaint (K3).
    Complaint(super::Complaint),
    /// Complaint outcome (K4).
    ComplaintOutcome(super::ComplaintOutcome),
    /// Inspection request (K5).
    InspectionRequest(super::InspectionRequest),
    /// Inspection answer (K6).
    InspectionAnswer(super::InspectionAnswer),
    /// Age assessment record (N10).
    AgeAssessmentRecord(super::AgeAssessmentRecord),
    /// Missing record (N11).
    MissingRecord(super::MissingRecord),
    /// Case link (N12).
    CaseLink(super::CaseLink),
    /// Interim status record (N13).
    InterimStatusRecord(super::InterimStatusRecord),
    /// Liberty review (N14).
    LibertyReview(super::LibertyReview),
    /// Facility visit (N15).
    FacilityVisit(super::FacilityVisit),
    /// Delegation record (N16).
    DelegationRecord(super::DelegationRecord),
    /// Court record (N17).
    CourtRecord(super::CourtRecord),
    /// End of the case (N18).
    CaseEndRecord(super::CaseEndRecord),
    /// Protection claim (N19).
    ProtectionClaim(super::ProtectionClaim),
    /// Child's own request to return (N20).
    OwnReturnRequest(super::OwnReturnRequest),
    /// Group record (N21).
    GroupRecord(super::GroupRecord),
    /// Vulnerability record (N22).
    VulnerabilityRecord(super::VulnerabilityRecord),
    /// Decision not to return (N23).
    NoReturnDecision(super::NoReturnDecision),
    /// Record of a journey (N24).
    JourneyRecord(super::JourneyRecord),
    /// Record of finding (N1).
    FoundRecord(super::FoundRecord),
    /// Protection screening (N2).
    ProtectionScreening(super::ProtectionScreening),
    /// Guardian record (N3).
    GuardianRecord(super::GuardianRecord),
    /// Legal aid record (N4).
    LegalAidRecord(super::LegalAidRecord),
    /// Placement record (N5).
    PlacementRecord(super::PlacementRecord),
    /// Review of the wait (N6).
    CaseReview(super::CaseReview),
    /// Visit record (N7).
    VisitRecord(super::VisitRecord),
    /// Monitor's record (N8).
    MonitorRecord(super::MonitorRecord),
    /// Hold record (N9).
    HoldRecord(super::HoldRecord),
    /// Child situation request (D3).
    ChildSituationRequest(super::ChildSituationRequest),
    /// Child situation report (D4).
    ChildSituationReport(super::ChildSituationReport),
    /// Shared views (D6S).
    SharedViews(super::SharedViews),
    /// Statistics report (M3).
    StatisticsReport(super::StatisticsReport),
    /// Access request (L1).
    AccessRequest(super::AccessRequest),
    /// Access answer (L2).
    AccessAnswer(super::AccessAnswer),
    /// Rectification (L3).
    Rectification(super::Rectification),
    /// Restriction or erasure order (L4).
    DataOrder(super::DataOrder),
    /// Confirmation of an order (L5).
    DataOrderConfirmation(super::DataOrderConfirmation),
    /// Onward transfer request (L6).
    OnwardTransferRequest(super::OnwardTransferRequest),
    /// Onward transfer decision (L7).
    OnwardTransferDecision(super::OnwardTransferDecision),
    /// Breach notice (L8).
    BreachNotice(super::BreachNotice),
    /// Non-disclosure flag (L9).
    NonDisclosureFlag(super::NonDisclosureFlag),
}
impl Content {
    /// The kind of message that this is.
    pub fn kind(&self) -> Kind {
        match self {
            Self::SocialInquiryRequest(_) => Kind::SocialInquiryRequest,
            Self::SocialInquiryReport(_) => Kind::SocialInquiryReport,
            Self::RiskAssessment(_) => Kind::RiskAssessment,
            Self::ChildViews(_) => Kind::ChildViews,
            Self::BestInterests(_) => Kind::BestInterests,
            Self::BestInterestsSummary(_) => Kind::BestInterestsSummary,
            Self::CareGuaranteeRequest(_) => Kind::CareGuaranteeRequest,
            Self::CareGuarantee(_) => Kind::CareGuarantee,
            Self::PlacementConsentRequest(_) => Kind::PlacementConsentRequest,
            Self::PlacementConsent(_) => Kind::PlacementConsent,
            Self::ConsentRecord(_) => Kind::ConsentRecord,
            Self::ConsentToken(_) => Kind::ConsentToken,
            Self::ConsentWithdrawal(_) => Kind::ConsentWithdrawal,
            Self::ConsentWithdrawalToken(_) => Kind::ConsentWithdrawalToken,
            Self::JurisdictionRequest(_) => Kind::JurisdictionRequest,
            Self::JurisdictionReply(_) => Kind::JurisdictionReply,
            Self::OrderRecognitionRequest(_) => Kind::OrderRecognitionRequest,
            Self::OrderRecognitionReply(_) => Kind::OrderRecognitionReply,
            Self::ReturnDecision(_) => Kind::ReturnDecision,
            Self::DecisionReasons(_) => Kind::DecisionReasons,
            Self::ServiceProof(_) => Kind::ServiceProof,
            Self::DecisionAcceptance(_) => Kind::DecisionAcceptance,
            Self::AppealNotice(_) => Kind::AppealNotice,
            Self::AppealOutcome(_) => Kind::AppealOutcome,
            Self::ReturnRequest(_) => Kind::ReturnRequest,
            Self::ReExaminationRequest(_) => Kind::ReExaminationRequest,
            Self::ReExaminationReply(_) => Kind::ReExaminationReply,
            Self::AlternativeSolutionNotice(_) => Kind::AlternativeSolutionNotice,
            Self::IdentificationNotice(_) => Kind::IdentificationNotice,
            Self::GuardianNotice(_) => Kind::GuardianNotice,
            Self::InterimPlacementNotice(_) => Kind::InterimPlacementNotice,
            Self::DangerNotice(_) => Kind::DangerNotice,
            Self::ConsularContact(_) => Kind::ConsularContact,
            Self::AgeAssessmentNotice(_) => Kind::AgeAssessmentNotice,
            Self::MissingChildNotice(_) => Kind::MissingChildNotice,
            Self::LocateChildRequest(_) => Kind::LocateChildRequest,
            Self::LocateChildResponse(_) => Kind::LocateChildResponse,
            Self::FamilyContactArrangement(_) => Kind::FamilyContactArrangement,
            Self::CarerAuthorityRequest(_) => Kind::CarerAuthorityRequest,
            Self::CarerAuthorityResponse(_) => Kind::CarerAuthorityResponse,
            Self::PlanProposal(_) => Kind::PlanProposal,
            Self::PlanAmendment(_) => Kind::PlanAmendment,
            Self::PlanAnswer(_) => Kind::PlanAnswer,
            Self::ResourceCommitment(_) => Kind::ResourceCommitment,
            Self::MonitoringReport(_) => Kind::MonitoringReport,
            Self::ClosureProposal(_) => Kind::ClosureProposal,
            Self::ClosureConfirmation(_) => Kind::ClosureConfirmation,
            Self::MonitoringAlert(_) => Kind::MonitoringAlert,
            Self::CaseReopening(_) => Kind::CaseReopening,
            Self::AuthorityDirectory(_) => Kind::AuthorityDirectory,
            Self::ForwardNotice(_) => Kind::ForwardNotice,
            Self::LawAndServicesInfo(_) => Kind::LawAndServicesInfo,
            Self::CrisisNotice(_) => Kind::CrisisNotice,
            Self::DeadlineExtension(_) => Kind::DeadlineExtension,
            Self::Reminder(_) => Kind::Reminder,
            Self::InterimAnswer(_) => Kind::InterimAnswer,
            Self::IdentityVerificationRequest(_) => Kind::IdentityVerificationRequest,
            Self::IdentityVerificationResponse(_) => Kind::IdentityVerificationResponse,
            Self::TracingRequest(_) => Kind::TracingRequest,
            Self::TracingResult(_) => Kind::TracingResult,
            Self::CivilDocumentRequest(_) => Kind::CivilDocumentRequest,
            Self::CivilDocumentIssue(_) => Kind::CivilDocumentIssue,
            Self::TransferProposal(_) => Kind::TransferProposal,
            Self::TransferConfirmation(_) => Kind::TransferConfirmation,
            Self::PreTransferInformation(_) => Kind::PreTransferInformation,
            Self::HealthCertificate(_) => Kind::HealthCertificate,
            Self::HandoverRecord(_) => Kind::HandoverRecord,
            Self::ArrivalNotice(_) => Kind::ArrivalNotice,
            Self::TransitRequest(_) => Kind::TransitRequest,
            Self::TransitDecision(_) => Kind::TransitDecision,
            Self::TransferPostponement(_) => Kind::TransferPostponement,
            Self::UrgentMovement(_) => Kind::UrgentMovement,
            Self::CostStatement(_) => Kind::CostStatement,
            Self::CostSettlement(_) => Kind::CostSettlement,
            Self::StatusRequest(_) => Kind::StatusRequest,
            Self::StatusResponse(_) => Kind::StatusResponse,
            Self::Complaint(_) => Kind::Complaint,
            Self::ComplaintOutcome(_) => Kind::ComplaintOutcome,
            Self::InspectionRequest(_) => Kind::InspectionRequest,
            Self::InspectionAnswer(_) => Kind::InspectionAnswer,
            Self::AgeAssessmentRecord(_) => Kind::AgeAssessmentRecord,
            Self::MissingRecord(_) => Kind::MissingRecord,
            Self::CaseLink(_) => Kind::CaseLink,
            Self::InterimStatusRecord(_) => Kind::InterimStatusRecord,
            Self::LibertyReview(_) => Kind::LibertyReview,
            Self::FacilityVisit(_) => Kind::FacilityVisit,
            Self::DelegationRecord(_) => Kind::DelegationRecord,
            Self::CourtRecord(_) => Kind::CourtRecord,
            Self::CaseEndRecord(_) => Kind::CaseEndRecord,
            Self::ProtectionClaim(_) => Kind::ProtectionClaim,
            Self::OwnReturnRequest(_) => Kind::OwnReturnRequest,
            Self::GroupRecord(_) => Kind::GroupRecord,
            Self::VulnerabilityRecord(_) => Kind::VulnerabilityRecord,
            Self::NoReturnDecision(_) => Kind::NoReturnDecision,
            Self::JourneyRecord(_) => Kind::JourneyRecord,
            Self::FoundRecord(_) => Kind::FoundRecord,
            Self::ProtectionScreening(_) => Kind::ProtectionScreening,
            Self::GuardianRecord(_) => Kind::GuardianRecord,
            Self::LegalAidRecord(_) => Kind::LegalAidRecord,
            Self::PlacementRecord(_) => Kind::PlacementRecord,
            Self::CaseReview(_) => Kind::CaseReview,
            Self::VisitRecord(_) => Kind::VisitRecord,
            Self::MonitorRecord(_) => Kind::MonitorRecord,
            Self::HoldRecord(_) => Kind::HoldRecord,
            Self::ChildSituationRequest(_) => Kind::ChildSituationRequest,
            Self::ChildSituationReport(_) => Kind::ChildSituationReport,
            Self::SharedViews(_) => Kind::SharedViews,
            Self::StatisticsReport(_) => Kind::StatisticsReport,
            Self::AccessRequest(_) => Kind::AccessRequest,
            Self::AccessAnswer(_) => Kind::AccessAnswer,
            Self::Rectification(_) => Kind::Rectification,
            Self::DataOrder(_) => Kind::DataOrder,
            Self::DataOrderConfirmation(_) => Kind::DataOrderConfirmation,
            Self::OnwardTransferRequest(_) => Kind::OnwardTransferRequest,
            Self::OnwardTransferDecision(_) => Kind::OnwardTransferDecision,
            Self::BreachNotice(_) => Kind::BreachNotice,
            Self::NonDisclosureFlag(_) => Kind::NonDisclosureFlag,
        }
    }
    pub(crate) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        match self {
            Self::SocialInquiryRequest(content) => content.walk(at),
            Self::SocialInquiryReport(content) => content.walk(at),
            Self::RiskAssessment(content) => content.walk(at),
            Self::ChildViews(content) => content.walk(at),
            Self::BestInterests(content) => content.walk(at),
            Self::BestInterestsSummary(content) => content.walk(at),
            Self::CareGuaranteeRequest(content) => content.walk(at),
            Self::CareGuarantee(content) => content.walk(at),
            Self::PlacementConsentRequest(content) => content.walk(at),
            Self::PlacementConsent(content) => content.walk(at),
            Self::ConsentRecord(content) => content.walk(at),
            Self::ConsentToken(content) => content.walk(at),
            Self::ConsentWithdrawal(content) => content.walk(at),
            Self::ConsentWithdrawalToken(content) => content.walk(at),
            Self::JurisdictionRequest(content) => content.walk(at),
            Self::JurisdictionReply(content) => content.walk(at),
            Self::OrderRecognitionRequest(content) => content.walk(at),
            Self::OrderRecognitionReply(content) => content.walk(at),
            Self::ReturnDecision(content) => content.walk(at),
            Self::DecisionReasons(content) => content.walk(at),
            Self::ServiceProof(content) => content.walk(at),
            Self::DecisionAcceptance(content) => content.walk(at),
            Self::AppealNotice(content) => content.walk(at),
            Self::AppealOutcome(content) => content.walk(at),
            Self::ReturnRequest(content) => content.walk(at),
            Self::ReExaminationRequest(content) => content.walk(at),
            Self::ReExaminationReply(content) => content.walk(at),
            Self::AlternativeSolutionNotice(content) => content.walk(at),
            Self::IdentificationNotice(content) => content.walk(at),
            Self::GuardianNotice(content) => content.walk(at),
            Self::InterimPlacementNotice(content) => content.walk(at),
            Self::DangerNotice(content) => content.walk(at),
            Self::ConsularContact(content) => content.walk(at),
            Self::AgeAssessmentNotice(content) => content.walk(at),
            Self::MissingChildNotice(content) => content.walk(at),
            Self::LocateChildRequest(content) => content.walk(at),
            Self::LocateChildResponse(content) => content.walk(at),
            Self::FamilyContactArrangement(content) => content.walk(at),
            Self::CarerAuthorityRequest(content) => content.walk(at),
            Self::CarerAuthorityResponse(content) => content.walk(at),
            Self::PlanProposal(content) => content.walk(at),
            Self::PlanAmendment(content) => content.walk(at),
            Self::PlanAnswer(content) => content.walk(at),
            Self::ResourceCommitment(content) => content.walk(at),
            Self::MonitoringReport(content) => content.walk(at),
            Self::ClosureProposal(content) => content.walk(at),
            Self::ClosureConfirmation(content) => content.walk(at),
            Self::MonitoringAlert(content) => content.walk(at),
            Self::CaseReopening(content) => content.walk(at),
            Self::AuthorityDirectory(content) => content.walk(at),
            Self::ForwardNotice(content) => content.walk(at),
            Self::LawAndServicesInfo(content) => content.walk(at),
            Self::CrisisNotice(content) => content.walk(at),
            Self::DeadlineExtension(content) => content.walk(at),
            Self::Reminder(content) => content.walk(at),
            Self::InterimAnswer(content) => content.walk(at),
            Self::IdentityVerificationRequest(content) => content.walk(at),
            Self::IdentityVerificationResponse(content) => content.walk(at),
            Self::TracingRequest(content) => content.walk(at),
            Self::TracingResult(content) => content.walk(at),
            Self::CivilDocumentRequest(content) => content.walk(at),
            Self::CivilDocumentIssue(content) => content.walk(at),
            Self::TransferProposal(content) => content.walk(at),
            Self::TransferConfirmation(content) => content.walk(at),
            Self::PreTransferInformation(content) => content.walk(at),
            Self::HealthCertificate(content) => content.walk(at),
            Self::HandoverRecord(content) => content.walk(at),
            Self::ArrivalNotice(content) => content.walk(at),
            Self::TransitRequest(content) => content.walk(at),
            Self::TransitDecision(content) => content.walk(at),
            Self::TransferPostponement(content) => content.walk(at),
            Self::UrgentMovement(content) => content.walk(at),
            Self::CostStatement(content) => content.walk(at),
            Self::CostSettlement(content) => content.walk(at),
            Self::StatusRequest(content) => content.walk(at),
            Self::StatusResponse(content) => content.walk(at),
            Self::Complaint(content) => content.walk(at),
            Self::ComplaintOutcome(content) => content.walk(at),
            Self::InspectionRequest(content) => content.walk(at),
            Self::InspectionAnswer(content) => content.walk(at),
            Self::AgeAssessmentRecord(content) => content.walk(at),
            Self::MissingRecord(content) => content.walk(at),
            Self::CaseLink(content) => content.walk(at),
            Self::InterimStatusRecord(content) => content.walk(at),
            Self::LibertyReview(content) => content.walk(at),
            Self::FacilityVisit(content) => content.walk(at),
            Self::DelegationRecord(content) => content.walk(at),
            Self::CourtRecord(content) => content.walk(at),
            Self::CaseEndRecord(content) => content.walk(at),
            Self::ProtectionClaim(content) => content.walk(at),
            Self::OwnReturnRequest(content) => content.walk(at),
            Self::GroupRecord(content) => content.walk(at),
            Self::VulnerabilityRecord(content) => content.walk(at),
            Self::NoReturnDecision(content) => content.walk(at),
            Self::JourneyRecord(content) => content.walk(at),
            Self::FoundRecord(content) => content.walk(at),
            Self::ProtectionScreening(content) => content.walk(at),
            Self::GuardianRecord(content) => content.walk(at),
            Self::LegalAidRecord(content) => content.walk(at),
            Self::PlacementRecord(content) => content.walk(at),
            Self::CaseReview(content) => content.walk(at),
            Self::VisitRecord(content) => content.walk(at),
            Self::MonitorRecord(content) => content.walk(at),
            Self::HoldRecord(content) => content.walk(at),
            Self::ChildSituationRequest(content) => content.walk(at),
            Self::ChildSituationReport(content) => content.walk(at),
            Self::SharedViews(content) => content.walk(at),
            Self::StatisticsReport(content) => content.walk(at),
            Self::AccessRequest(content) => content.walk(at),
            Self::AccessAnswer(content) => content.walk(at),
            Self::Rectification(content) => content.walk(at),
            Self::DataOrder(content) => content.walk(at),
            Self::DataOrderConfirmation(content) => content.walk(at),
            Self::OnwardTransferRequest(content) => content.walk(at),
            Self::OnwardTransferDecision(content) => content.walk(at),
            Self::BreachNotice(content) => content.walk(at),
            Self::NonDisclosureFlag(content) => content.walk(at),
        }
    }
    pub(crate) fn is_set(&self, number: u32) -> bool {
        match self {
            Self::SocialInquiryRequest(content) => {
                match number {
                    1 => !content.caregivers.is_empty(),
                    2 => !content.questions.is_empty(),
                    3 => !content.barred_contacts.is_empty(),
                    _ => false,
                }
            }
            Self::SocialInquiryReport(content) => {
                match number {
                    2 | 4 | 10 => true,
                    1 => !content.visited_on.is_empty(),
                    3 => !content.caregivers.is_empty(),
                    5 => content.other_children.is_some(),
                    6 => content.school_place.is_some(),
                    7 => content.health_access.is_some(),
                    8 => content.family_views.is_some(),
                    9 => !content.supports_needed.is_empty(),
                    11 => !content.sealed_annex.is_empty(),
                    _ => false,
                }
            }
            Self::RiskAssessment(content) => {
                match number {
                    1 | 4 | 5 | 6 | 7 | 10 => true,
                    2 => !content.looked_for.is_empty(),
                    3 => !content.found.is_empty(),
                    8 => content.mitigation.is_some(),
                    9 => content.second_signature.is_some(),
                    11 => !content.asked_for_by.is_empty(),
                    12 => content.given_up_because.is_some(),
                    _ => false,
                }
            }
            Self::ChildViews(content) => {
                match number {
                    1 | 2 | 5 | 6 | 8 => true,
                    3 => content.mode_reason.is_some(),
                    4 => !content.present.is_empty(),
                    7 => !content.options.is_empty(),
                    9 => content.says_the_same.is_some(),
                    10 => content.while_deprived.is_some(),
                    11 => content.confirmed_with_lawyer_on.is_some(),
                    _ => false,
                }
            }
            Self::BestInterests(content) => {
                match number {
                    1 | 2 | 6 | 7 | 8 | 10 => true,
                    3 => !content.panel.is_empty(),
                    4 => !content.factors.is_empty(),
                    5 => !content.options.is_empty(),
                    9 => content.divergence_reason.is_some(),
                    11 => content.separation_reason.is_some(),
                    _ => false,
                }
            }
            Self::BestInterestsSummary(content) => {
                match number {
                    1 | 2 | 3 | 5 => true,
                    4 => !content.conditions.is_empty(),
                    _ => false,
                }
            }
            Self::CareGuaranteeRequest(content) => {
                match number {
                    1 | 2 => true,
                    3 => content.from.is_some(),
                    _ => false,
                }
            }
            Self::CareGuarantee(content) => {
                match number {
                    1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 => true,
                    9 => content.custody_basis.is_some(),
                    10 => !content.conditions.is_empty(),
                    11 => content.entry_stay_registration.is_some(),
                    12 => content.residential_ground.is_some(),
                    13 => content.parent.is_some(),
                    _ => false,
                }
            }
            Self::PlacementConsentRequest(content) => {
                match number {
                    1 | 2 | 3 | 4 => true,
                    5 => content.until.is_some(),
                    _ => false,
                }
            }
            Self::PlacementConsent(content) => {
                match number {
                    1 | 2 => true,
                    3 => content.valid_until.is_some(),
                    4 => content.reasons.is_some(),
                    5 => content.supervision.is_some(),
                    _ => false,
                }
            }
            Self::ConsentRecord(content) => {
                match number {
                    1 | 2 | 3 | 4 | 5 | 8 | 11 | 12 | 13 | 14 => true,
                    6 => !content.purposes.is_empty(),
                    7 => !content.recipients.is_empty(),
                    9 => !content.classes.is_empty(),
                    10 => !content.withheld.is_empty(),
                    15 => content.valid_until.is_some(),
                    16 => content.supersedes.is_some(),
                    17 => content.evidence.is_some(),
                    18 => content.while_deprived.is_some(),
                    19 => content.confirmed_with_lawyer_on.is_some(),
                    _ => false,
                }
            }
            Self::ConsentToken(content) => {
                match number {
                    1 | 2 | 3 | 6 | 9 => true,
                    4 => !content.purposes.is_empty(),
                    5 => !content.recipients.is_empty(),
                    7 => !content.classes.is_empty(),
                    8 => !content.withheld.is_empty(),
                    10 => content.valid_until.is_some(),
                    11 => content.supersedes.is_some(),
                    _ => false,
                }
            }
            Self::ConsentWithdrawal(content) => {
                match number {
                    1 | 3 | 4 | 5 => true,
                    2 => !content.purposes.is_empty(),
                    6 => content.words.is_some(),
                    _ => false,
                }
            }
            Self::ConsentWithdrawalToken(content) => {
                match number {
                    1 | 3 | 4 => true,
                    2 => !content.purposes.is_empty(),
                    _ => false,
                }
            }
            Self::JurisdictionRequest(content) => {
                match number {
                    1 | 3 => true,
                    2 => content.court_seised.is_some(),
                    _ => false,
                }
            }
            Self::JurisdictionReply(content) => {
                match number {
                    1 => true,
                    2 => content.court.is_some(),
                    _ => false,
                }
            }
            Self::OrderRecognitionRequest(content) => {
                match number {
                    1 | 2 => true,
                    3 => content.child_heard.is_some(),
                    _ => false,
                }
            }
            Self::OrderRecognitionReply(content) => {
                match number {
                    1 => true,
                    2 => content.reasons.is_some(),
                    _ => false,
                }
            }
            Self::ReturnDecision(content) => {
                match number {
                    1 | 2 | 3 | 5 => true,
                    4 => content.confirmed_by.is_some(),
                    6 => content.plan_version.is_some(),
                    7 => content.best_interests_on.is_some(),
                    8 => content.outward_reason.is_some(),
                    _ => false,
                }
            }
            Self::DecisionReasons(content) => {
                match number {
                    1 | 2 | 5 => true,
                    3 => content.divergence_reasons.is_some(),
                    4 => !content.lesser_options.is_empty(),
                    _ => false,
                }
            }
            Self::ServiceProof(content) => {
                match number {
                    1 | 2 | 3 | 4 | 5 => true,
                    6 => content.window_ends_on.is_some(),
                    _ => false,
                }
            }
            Self::DecisionAcceptance(_) => matches!(number, 1 | 2 | 3),
            Self::AppealNotice(content) => {
                match number {
                    1 | 2 | 3 => true,
                    4 => content.matter.is_some(),
                    _ => false,
                }
            }
            Self::AppealOutcome(content) => {
                match number {
                    1 | 2 | 3 => true,
                    4 => content.matter.is_some(),
                    _ => false,
                }
            }
            Self::ReturnRequest(content) => {
                match number {
                    2 => true,
                    1 => content.caregiver.is_some(),
                    3 => content.wished_on.is_some(),
                    _ => false,
                }
            }
            Self::ReExaminationRequest(_) => matches!(number, 1 | 2),
            Self::ReExaminationReply(content) => {
                match number {
                    1 => true,
                    2 => content.outward_reason.is_some(),
                    _ => false,
                }
            }
            Self::AlternativeSolutionNotice(_) => matches!(number, 1 | 2),
            Self::IdentificationNotice(content) => {
                match number {
                    1 | 2 | 3 => true,
                    4 => !content.languages.is_empty(),
                    5 => content.guardian.is_some(),
                    6 => !content.needs.is_empty(),
                    7 => !content.asks.is_empty(),
                    _ => false,
                }
            }
            Self::GuardianNotice(content) => {
                match number {
                    1 | 2 | 3 | 4 => true,
                    5 => content.legal_aid_named.is_some(),
                    6 => content.ended_on.is_some(),
                    _ => false,
                }
            }
            Self::InterimPlacementNotice(content) => {
                match number {
                    1 | 2 | 3 | 4 => true,
                    5 => content.school_enrolled.is_some(),
                    _ => false,
                }
            }
            Self::DangerNotice(content) => {
                match number {
                    2 => true,
                    1 => !content.dangers.is_empty(),
                    3 => content.measures_taken.is_some(),
                    4 => content.measures_asked.is_some(),
                    5 => content.called.is_some(),
                    _ => false,
                }
            }
            Self::ConsularContact(content) => {
                match number {
                    1 => true,
                    2 => content.wish.is_some(),
                    3 => content.guardian_agrees.is_some(),
                    4 => content.mode.is_some(),
                    5 => content.place.is_some(),
                    6 => content.interpreter.is_some(),
                    _ => false,
                }
            }
            Self::AgeAssessmentNotice(content) => {
                match number {
                    1 | 2 | 5 | 6 => true,
                    3 => content.years_from.is_some(),
                    4 => content.years_to.is_some(),
                    _ => false,
                }
            }
            Self::MissingChildNotice(content) => {
                match number {
                    1 => true,
                    2 => !content.dangers.is_empty(),
                    3 => content.found_on.is_some(),
                    _ => false,
                }
            }
            Self::LocateChildRequest(content) => {
                match number {
                    1 | 2 => true,
                    3 => content.title.is_some(),
                    _ => false,
                }
            }
            Self::LocateChildResponse(content) => {
                match number {
                    1 => true,
                    2 => content.child_agreed.is_some(),
                    _ => false,
                }
            }
            Self::FamilyContactArrangement(content) => {
                match number {
                    2 => true,
                    1 => !content.persons.is_empty(),
                    3 => content.frequency.is_some(),
                    4 => content.wish.is_some(),
                    5 => content.supervised_by.is_some(),
                    _ => false,
                }
            }
            Self::CarerAuthorityRequest(content) => {
                match number {
                    1 => true,
                    2 => content.paper.is_some(),
                    _ => false,
                }
            }
            Self::CarerAuthorityResponse(content) => {
                match number {
                    1 | 2 | 4 | 5 => true,
                    3 => content.until.is_some(),
                    _ => false,
                }
            }
            Self::PlanProposal(content) => {
                match number {
                    1 | 8 => true,
                    2 => !content.goals.is_empty(),
                    3 => !content.not_needed.is_empty(),
                    4 => !content.lines.is_empty(),
                    5 => content.child_part.is_some(),
                    6 => content.caregiver_agreed.is_some(),
                    7 => !content.visit_months.is_empty(),
                    9 => content.short_plan.is_some(),
                    _ => false,
                }
            }
            Self::PlanAmendment(content) => {
                match number {
                    1 | 8 | 10 => true,
                    2 => !content.goals.is_empty(),
                    3 => !content.not_needed.is_empty(),
                    4 => !content.lines.is_empty(),
                    5 => content.child_part.is_some(),
                    6 => content.caregiver_agreed.is_some(),
                    7 => !content.visit_months.is_empty(),
                    9 => content.short_plan.is_some(),
                    _ => false,
                }
            }
            Self::PlanAnswer(content) => {
                match number {
                    1 | 2 | 3 => true,
                    4 => content.reasons.is_some(),
                    _ => false,
                }
            }
            Self::ResourceCommitment(content) => {
                match number {
                    1 => true,
                    2 => !content.lines.is_empty(),
                    _ => false,
                }
            }
            Self::MonitoringReport(content) => {
                match number {
                    1 | 2 | 3 | 4 | 6 => true,
                    5 => !content.domains.is_empty(),
                    7 => content.attends_school.is_some(),
                    8 => content.deviations.is_some(),
                    9 => content.child_says.is_some(),
                    10 => content.next_on.is_some(),
                    _ => false,
                }
            }
            Self::ClosureProposal(content) => {
                match number {
                    1 | 3 | 4 => true,
                    2 => content.solution.is_some(),
                    _ => false,
                }
            }
            Self::ClosureConfirmation(content) => {
                match number {
                    1 => true,
                    2 => content.closed_on.is_some(),
                    3 => content.reasons.is_some(),
                    _ => false,
                }
            }
            Self::MonitoringAlert(content) => {
                match number {
                    3 => true,
                    1 => !content.domains.is_empty(),
                    2 => !content.dangers.is_empty(),
                    4 => content.measures_taken.is_some(),
                    5 => content.over_on.is_some(),
                    _ => false,
                }
            }
            Self::CaseReopening(content) => {
                match number {
                    1 | 2 => true,
                    3 => content.previous_case.is_some(),
                    _ => false,
                }
            }
            Self::AuthorityDirectory(content) => {
                match number {
                    1 | 2 | 5 => true,
                    3 => !content.languages.is_empty(),
                    4 => !content.bodies.is_empty(),
                    6 => !content.documents.is_empty(),
                    7 => !content.placement_exempt.is_empty(),
                    8 => content.duty_phone.is_some(),
                    _ => false,
                }
            }
            Self::ForwardNotice(_) => matches!(number, 1 | 2 | 3),
            Self::LawAndServicesInfo(content) => {
                match number {
                    1 | 2 => true,
                    3 => !content.published_at.is_empty(),
                    _ => false,
                }
            }
            Self::CrisisNotice(content) => {
                match number {
                    1 | 3 | 5 => true,
                    2 => !content.areas.is_empty(),
                    4 => !content.suspended.is_empty(),
                    6 => content.ends_on.is_some(),
                    _ => false,
                }
            }
            Self::DeadlineExtension(_) => matches!(number, 1 | 2 | 3 | 4),
            Self::Reminder(_) => matches!(number, 1 | 2 | 3),
            Self::InterimAnswer(_) => matches!(number, 1 | 2),
            Self::IdentityVerificationRequest(content) => {
                match number {
                    1 => true,
                    2 => !content.papers.is_empty(),
                    3 => !content.residences.is_empty(),
                    4 => !content.parents.is_empty(),
                    _ => false,
                }
            }
            Self::IdentityVerificationResponse(content) => {
                match number {
                    1 | 4 => true,
                    2 => !content.evidence.is_empty(),
                    3 => content.registered.is_some(),
                    _ => false,
                }
            }
            Self::TracingRequest(content) => {
                match number {
                    2 => true,
                    1 => !content.sought.is_empty(),
                    3 => !content.barred_contacts.is_empty(),
                    4 => content.separated_on.is_some(),
                    _ => false,
                }
            }
            Self::TracingResult(content) => {
                match number {
                    2 => true,
                    1 => !content.persons.is_empty(),
                    _ => false,
                }
            }
            Self::CivilDocumentRequest(_) => matches!(number, 1 | 2 | 3),
            Self::CivilDocumentIssue(content) => {
                match number {
                    1 => true,
                    2 => content.document.is_some(),
                    3 => content.reasons.is_some(),
                    _ => false,
                }
            }
            Self::TransferProposal(content) => {
                match number {
                    1 | 2 | 3 | 4 | 5 | 6 | 7 => true,
                    8 => content.escort_wish.is_some(),
                    _ => false,
                }
            }
            Self::TransferConfirmation(content) => {
                match number {
                    1 | 2 | 3 | 4 | 5 | 6 => true,
                    7 => content.guarantee_confirmed_on.is_some(),
                    _ => false,
                }
            }
            Self::PreTransferInformation(content) => {
                match number {
                    1 => !content.immediate_needs.is_empty(),
                    2 => !content.family_contacts.is_empty(),
                    3 => content.education.is_some(),
                    4 => !content.languages.is_empty(),
                    5 => content.likes.is_some(),
                    6 => !content.papers.is_empty(),
                    _ => false,
                }
            }
            Self::HealthCertificate(content) => {
                match number {
                    1 | 2 | 3 | 4 => true,
                    5 => content.findings.is_some(),
                    6 => !content.medicines.is_empty(),
                    7 => !content.allergies.is_empty(),
                    8 => !content.vaccinations.is_empty(),
                    _ => false,
                }
            }
            Self::HandoverRecord(content) => {
                match number {
                    1 | 2 | 3 | 4 | 6 => true,
                    5 => !content.signatures.is_empty(),
                    7 => content.belongings.is_some(),
                    8 => !content.papers.is_empty(),
                    _ => false,
                }
            }
            Self::ArrivalNotice(content) => {
                match number {
                    1 | 2 => true,
                    3 => content.received_by.is_some(),
                    _ => false,
                }
            }
            Self::TransitRequest(content) => {
                match number {
                    1 | 3 | 4 | 5 => true,
                    2 => !content.route.is_empty(),
                    6 => !content.needs.is_empty(),
                    _ => false,
                }
            }
            Self::TransitDecision(content) => {
                match number {
                    1 => true,
                    2 => !content.medical_stops.is_empty(),
                    3 => content.no_custody.is_some(),
                    _ => false,
                }
            }
            Self::TransferPostponement(content) => {
                match number {
                    1 => true,
                    2 => content.until.is_some(),
                    3 => content.ended_on.is_some(),
                    _ => false,
                }
            }
            Self::UrgentMovement(content) => {
                match number {
                    1 | 2 | 3 | 4 | 5 => true,
                    6 => content.acts_there.is_some(),
                    7 => content.returned_on.is_some(),
                    _ => false,
                }
            }
            Self::CostStatement(content) => {
                match number {
                    2 => true,
                    1 => !content.costs.is_empty(),
                    _ => false,
                }
            }
            Self::CostSettlement(content) => {
                match number {
                    1 => true,
                    2 => content.paid_on.is_some(),
                    _ => false,
                }
            }
            Self::StatusRequest(_) => matches!(number, 1),
            Self::StatusResponse(_) => matches!(number, 1),
            Self::Complaint(content) => {
                match number {
                    1 | 2 | 3 | 5 => true,
                    4 => content.safe_contact.is_some(),
                    _ => false,
                }
            }
            Self::ComplaintOutcome(content) => {
                match number {
                    1 | 2 | 3 => true,
                    4 => content.remedy.is_some(),
                    _ => false,
                }
            }
            Self::InspectionRequest(_) => matches!(number, 1 | 2 | 3),
            Self::InspectionAnswer(content) => {
                match number {
                    1 | 2 | 3 => true,
                    4 => content.reasons.is_some(),
                    _ => false,
                }
            }
            Self::AgeAssessmentRecord(content) => {
                match number {
                    1 | 2 | 3 => true,
                    4 => content.final_on.is_some(),
                    _ => false,
                }
            }
            Self::MissingRecord(content) => {
                match number {
                    1 => true,
                    2 => content.back_at.is_some(),
                    3 => !content.dangers.is_empty(),
                    _ => false,
                }
            }
            Self::CaseLink(content) => {
                match number {
                    1 | 3 => true,
                    2 => content.other_partner.is_some(),
                    4 => content.ended_on.is_some(),
                    _ => false,
                }
            }
            Self::InterimStatusRecord(content) => {
                match number {
                    1 | 2 => true,
                    3 => content.until.is_some(),
                    _ => false,
                }
            }
            Self::LibertyReview(content) => {
                match number {
                    1 => true,
                    2 => content.lawyer_told_at.is_some(),
                    3 => content.monitor_told_at.is_some(),
                    4 => content.next_review_on.is_some(),
                    5 => content.released_at.is_some(),
                    _ => false,
                }
            }
            Self::FacilityVisit(content) => {
                match number {
                    1 | 2 | 3 | 4 => true,
                    5 => content.notes.is_some(),
                    _ => false,
                }
            }
            Self::DelegationRecord(content) => {
                match number {
                    1 | 2 | 3 => true,
                    4 => content.until.is_some(),
                    _ => false,
                }
            }
            Self::CourtRecord(content) => {
                match number {
                    1 | 2 | 3 => true,
                    4 => content.orders.is_some(),
                    5 => content.matter.is_some(),
                    _ => false,
                }
            }
            Self::CaseEndRecord(content) => {
                match number {
                    1 | 3 => true,
                    2 => content.solution.is_some(),
                    4 => !content.signed_by.is_empty(),
                    5 => content.child_informed.is_some(),
                    6 => content.taken_back_on.is_some(),
                    _ => false,
                }
            }
            Self::ProtectionClaim(_) => matches!(number, 1 | 2),
            Self::OwnReturnRequest(content) => {
                match number {
                    1 => true,
                    2 => content.guardian_agrees.is_some(),
                    3 => content.lawyer_advised_on.is_some(),
                    4 => content.confirmed_on.is_some(),
                    5 => content.taken_back_on.is_some(),
                    _ => false,
                }
            }
            Self::GroupRecord(content) => {
                match number {
                    1 | 2 | 3 => true,
                    4 => content.in_charge.is_some(),
                    _ => false,
                }
            }
            Self::VulnerabilityRecord(content) => {
                match number {
                    3 => true,
                    1 => !content.codes.is_empty(),
                    2 => !content.answered_by.is_empty(),
                    _ => false,
                }
            }
            Self::NoReturnDecision(_) => matches!(number, 1 | 2 | 3),
            Self::JourneyRecord(content) => {
                match number {
                    1 | 2 | 5 => true,
                    3 => content.taken_by.is_some(),
                    4 => content.given_to.is_some(),
                    _ => false,
                }
            }
            Self::FoundRecord(content) => {
                match number {
                    1 | 2 | 3 | 5 => true,
                    4 => content.found_area.is_some(),
                    6 => !content.languages.is_empty(),
                    7 => content.separation_told.is_some(),
                    _ => false,
                }
            }
            Self::ProtectionScreening(content) => {
                match number {
                    1 | 2 | 3 | 4 => true,
                    5 => content.notes.is_some(),
                    _ => false,
                }
            }
            Self::GuardianRecord(content) => {
                match number {
                    1 | 3 | 4 | 5 => true,
                    2 => content.name.is_some(),
                    6 => content.ended_on.is_some(),
                    _ => false,
                }
            }
            Self::LegalAidRecord(content) => {
                match number {
                    1 | 2 => true,
                    3 => content.ended_on.is_some(),
                    _ => false,
                }
            }
            Self::PlacementRecord(content) => {
                match number {
                    1 | 2 | 3 | 4 => true,
                    5 => content.address.is_some(),
                    6 => content.school_enrolled.is_some(),
                    _ => false,
                }
            }
            Self::CaseReview(content) => {
                match number {
                    1 | 3 => true,
                    2 => !content.panel.is_empty(),
                    4 => content.waits_for.is_some(),
                    _ => false,
                }
            }
            Self::VisitRecord(content) => {
                match number {
                    1 | 2 | 3 => true,
                    4 => content.notes.is_some(),
                    _ => false,
                }
            }
            Self::MonitorRecord(content) => {
                match number {
                    1 | 2 | 3 | 4 | 5 => true,
                    6 => content.notes.is_some(),
                    _ => false,
                }
            }
            Self::HoldRecord(content) => {
                match number {
                    1 | 2 | 4 => true,
                    3 => !content.decided_by.is_empty(),
                    5 => content.reason.is_some(),
                    _ => false,
                }
            }
            Self::ChildSituationRequest(content) => {
                match number {
                    1 | 2 => true,
                    3 => !content.questions.is_empty(),
                    _ => false,
                }
            }
            Self::ChildSituationReport(content) => {
                match number {
                    1 | 5 | 6 => true,
                    2 => !content.proceedings.is_empty(),
                    3 => !content.decisions.is_empty(),
                    4 => content.carer_suitability.is_some(),
                    _ => false,
                }
            }
            Self::SharedViews(content) => {
                match number {
                    1 | 2 => true,
                    3 => !content.may_be_told.is_empty(),
                    4 => content.on_return.is_some(),
                    _ => false,
                }
            }
            Self::StatisticsReport(content) => {
                match number {
                    1 | 2 | 3 => true,
                    4 => !content.cells.is_empty(),
                    _ => false,
                }
            }
            Self::AccessRequest(content) => {
                match number {
                    1 | 3 => true,
                    2 => content.scope.is_some(),
                    _ => false,
                }
            }
            Self::AccessAnswer(content) => {
                match number {
                    1 | 2 => true,
                    3 => content.kept_back.is_some(),
                    _ => false,
                }
            }
            Self::Rectification(content) => {
                match number {
                    1 | 3 => true,
                    2 => content.right_value.is_some(),
                    _ => false,
                }
            }
            Self::DataOrder(content) => {
                match number {
                    1 | 2 | 4 => true,
                    3 => !content.items.is_empty(),
                    _ => false,
                }
            }
            Self::DataOrderConfirmation(content) => {
                match number {
                    1 | 2 => true,
                    3 => !content.recipients_told.is_empty(),
                    4 => content.kept_by_law.is_some(),
                    _ => false,
                }
            }
            Self::OnwardTransferRequest(content) => {
                match number {
                    1 | 2 => true,
                    3 => !content.items.is_empty(),
                    _ => false,
                }
            }
            Self::OnwardTransferDecision(content) => {
                match number {
                    1 => true,
                    2 => content.until.is_some(),
                    _ => false,
                }
            }
            Self::BreachNotice(content) => {
                match number {
                    1 | 2 | 3 => true,
                    4 => content.measures_taken.is_some(),
                    _ => false,
                }
            }
            Self::NonDisclosureFlag(content) => {
                match number {
                    1 => !content.items.is_empty(),
                    2 => !content.barred_contacts.is_empty(),
                    _ => false,
                }
            }
        }
    }
}
impl From<super::SocialInquiryRequest> for Content {
    fn from(content: super::SocialInquiryRequest) -> Self {
        Self::SocialInquiryRequest(content)
    }
}
impl From<super::SocialInquiryReport> for Content {
    fn from(content: super::SocialInquiryReport) -> Self {
        Self::SocialInquiryReport(content)
    }
}
impl From<super::RiskAssessment> for Content {
    fn from(content: super::RiskAssessment) -> Self {
        Self::RiskAssessment(content)
    }
}
impl From<super::ChildViews> for Content {
    fn from(content: super::ChildViews) -> Self {
        Self::ChildViews(content)
    }
}
impl From<super::BestInterests> for Content {
    fn from(content: super::BestInterests) -> Self {
        Self::BestInterests(content)
    }
}
impl From<super::BestInterestsSummary> for Content {
    fn from(content: super::BestInterestsSummary) -> Self {
        Self::BestInterestsSummary(content)
    }
}
impl From<super::CareGuaranteeRequest> for Content {
    fn from(content: super::CareGuaranteeRequest) -> Self {
        Self::CareGuaranteeRequest(content)
    }
}
impl From<super::CareGuarantee> for Content {
    fn from(content: super::CareGuarantee) -> Self {
        Self::CareGuarantee(content)
    }
}
impl From<super::PlacementConsentRequest> for Content {
    fn from(content: super::PlacementConsentRequest) -> Self {
        Self::PlacementConsentRequest(content)
    }
}
impl From<super::PlacementConsent> for Content {
    fn from(content: super::PlacementConsent) -> Self {
        Self::PlacementConsent(content)
    }
}
impl From<super::ConsentRecord> for Content {
    fn from(content: super::ConsentRecord) -> Self {
        Self::ConsentRecord(content)
    }
}
impl From<super::ConsentToken> for Content {
    fn from(content: super::ConsentToken) -> Self {
        Self::ConsentToken(content)
    }
}
impl From<super::ConsentWithdrawal> for Content {
    fn from(content: super::ConsentWithdrawal) -> Self {
        Self::ConsentWithdrawal(content)
    }
}
impl From<super::ConsentWithdrawalToken> for Content {
    fn from(content: super::ConsentWithdrawalToken) -> Self {
        Self::ConsentWithdrawalToken(content)
    }
}
impl From<super::JurisdictionRequest> for Content {
    fn from(content: super::JurisdictionRequest) -> Self {
        Self::JurisdictionRequest(content)
    }
}
impl From<super::JurisdictionReply> for Content {
    fn from(content: super::JurisdictionReply) -> Self {
        Self::JurisdictionReply(content)
    }
}
impl From<super::OrderRecognitionRequest> for Content {
    fn from(content: super::OrderRecognitionRequest) -> Self {
        Self::OrderRecognitionRequest(content)
    }
}
impl From<super::OrderRecognitionReply> for Content {
    fn from(content: super::OrderRecognitionReply) -> Self {
        Self::OrderRecognitionReply(content)
    }
}
impl From<super::ReturnDecision> for Content {
    fn from(content: super::ReturnDecision) -> Self {
        Self::ReturnDecision(content)
    }
}
impl From<super::DecisionReasons> for Content {
    fn from(content: super::DecisionReasons) -> Self {
        Self::DecisionReasons(content)
    }
}
impl From<super::ServiceProof> for Content {
    fn from(content: super::ServiceProof) -> Self {
        Self::ServiceProof(content)
    }
}
impl From<super::DecisionAcceptance> for Content {
    fn from(content: super::DecisionAcceptance) -> Self {
        Self::DecisionAcceptance(content)
    }
}
impl From<super::AppealNotice> for Content {
    fn from(content: super::AppealNotice) -> Self {
        Self::AppealNotice(content)
    }
}
impl From<super::AppealOutcome> for Content {
    fn from(content: super::AppealOutcome) -> Self {
        Self::AppealOutcome(content)
    }
}
impl From<super::ReturnRequest> for Content {
    fn from(content: super::ReturnRequest) -> Self {
        Self::ReturnRequest(content)
    }
}
impl From<super::ReExaminationRequest> for Content {
    fn from(content: super::ReExaminationRequest) -> Self {
        Self::ReExaminationRequest(content)
    }
}
impl From<super::ReExaminationReply> for Content {
    fn from(content: super::ReExaminationReply) -> Self {
        Self::ReExaminationReply(content)
    }
}
impl From<super::AlternativeSolutionNotice> for Content {
    fn from(content: super::AlternativeSolutionNotice) -> Self {
        Self::AlternativeSolutionNotice(content)
    }
}
impl From<super::IdentificationNotice> for Content {
    fn from(content: super::IdentificationNotice) -> Self {
        Self::IdentificationNotice(content)
    }
}
impl From<super::GuardianNotice> for Content {
    fn from(content: super::GuardianNotice) -> Self {
        Self::GuardianNotice(content)
    }
}
impl From<super::InterimPlacementNotice> for Content {
    fn from(content: super::InterimPlacementNotice) -> Self {
        Self::InterimPlacementNotice(content)
    }
}
impl From<super::DangerNotice> for Content {
    fn from(content: super::DangerNotice) -> Self {
        Self::DangerNotice(content)
    }
}
impl From<super::ConsularContact> for Content {
    fn from(content: super::ConsularContact) -> Self {
        Self::ConsularContact(content)
    }
}
impl From<super::AgeAssessmentNotice> for Content {
    fn from(content: super::AgeAssessmentNotice) -> Self {
        Self::AgeAssessmentNotice(content)
    }
}
impl From<super::MissingChildNotice> for Content {
    fn from(content: super::MissingChildNotice) -> Self {
        Self::MissingChildNotice(content)
    }
}
impl From<super::LocateChildRequest> for Content {
    fn from(content: super::LocateChildRequest) -> Self {
        Self::LocateChildRequest(content)
    }
}
impl From<super::LocateChildResponse> for Content {
    fn from(content: super::LocateChildResponse) -> Self {
        Self::LocateChildResponse(content)
    }
}
impl From<super::FamilyContactArrangement> for Content {
    fn from(content: super::FamilyContactArrangement) -> Self {
        Self::FamilyContactArrangement(content)
    }
}
impl From<super::CarerAuthorityRequest> for Content {
    fn from(content: super::CarerAuthorityRequest) -> Self {
        Self::CarerAuthorityRequest(content)
    }
}
impl From<super::CarerAuthorityResponse> for Content {
    fn from(content: super::CarerAuthorityResponse) -> Self {
        Self::CarerAuthorityResponse(content)
    }
}
impl From<super::PlanProposal> for Content {
    fn from(content: super::PlanProposal) -> Self {
        Self::PlanProposal(content)
    }
}
impl From<super::PlanAmendment> for Content {
    fn from(content: super::PlanAmendment) -> Self {
        Self::PlanAmendment(content)
    }
}
impl From<super::PlanAnswer> for Content {
    fn from(content: super::PlanAnswer) -> Self {
        Self::PlanAnswer(content)
    }
}
impl From<super::ResourceCommitment> for Content {
    fn from(content: super::ResourceCommitment) -> Self {
        Self::ResourceCommitment(content)
    }
}
impl From<super::MonitoringReport> for Content {
    fn from(content: super::MonitoringReport) -> Self {
        Self::MonitoringReport(content)
    }
}
impl From<super::ClosureProposal> for Content {
    fn from(content: super::ClosureProposal) -> Self {
        Self::ClosureProposal(content)
    }
}
impl From<super::ClosureConfirmation> for Content {
    fn from(content: super::ClosureConfirmation) -> Self {
        Self::ClosureConfirmation(content)
    }
}
impl From<super::MonitoringAlert> for Content {
    fn from(content: super::MonitoringAlert) -> Self {
        Self::MonitoringAlert(content)
    }
}
impl From<super::CaseReopening> for Content {
    fn from(content: super::CaseReopening) -> Self {
        Self::CaseReopening(content)
    }
}
impl From<super::AuthorityDirectory> for Content {
    fn from(content: super::AuthorityDirectory) -> Self {
        Self::AuthorityDirectory(content)
    }
}
impl From<super::ForwardNotice> for Content {
    fn from(content: super::ForwardNotice) -> Self {
        Self::ForwardNotice(content)
    }
}
impl From<super::LawAndServicesInfo> for Content {
    fn from(content: super::LawAndServicesInfo) -> Self {
        Self::LawAndServicesInfo(content)
    }
}
impl From<super::CrisisNotice> for Content {
    fn from(content: super::CrisisNotice) -> Self {
        Self::CrisisNotice(content)
    }
}
impl From<super::DeadlineExtension> for Content {
    fn from(content: super::DeadlineExtension) -> Self {
        Self::DeadlineExtension(content)
    }
}
impl From<super::Reminder> for Content {
    fn from(content: super::Reminder) -> Self {
        Self::Reminder(content)
    }
}
impl From<super::InterimAnswer> for Content {
    fn from(content: super::InterimAnswer) -> Self {
        Self::InterimAnswer(content)
    }
}
impl From<super::IdentityVerificationRequest> for Content {
    fn from(content: super::IdentityVerificationRequest) -> Self {
        Self::IdentityVerificationRequest(content)
    }
}
impl From<super::IdentityVerificationResponse> for Content {
    fn from(content: super::IdentityVerificationResponse) -> Self {
        Self::IdentityVerificationResponse(content)
    }
}
impl From<super::TracingRequest> for Content {
    fn from(content: super::TracingRequest) -> Self {
        Self::TracingRequest(content)
    }
}
impl From<super::TracingResult> for Content {
    fn from(content: super::TracingResult) -> Self {
        Self::TracingResult(content)
    }
}
impl From<super::CivilDocumentRequest> for Content {
    fn from(content: super::CivilDocumentRequest) -> Self {
        Self::CivilDocumentRequest(content)
    }
}
impl From<super::CivilDocumentIssue> for Content {
    fn from(content: super::CivilDocumentIssue) -> Self {
        Self::CivilDocumentIssue(content)
    }
}
impl From<super::TransferProposal> for Content {
    fn from(content: super::TransferProposal) -> Self {
        Self::TransferProposal(content)
    }
}
impl From<super::TransferConfirmation> for Content {
    fn from(content: super::TransferConfirmation) -> Self {
        Self::TransferConfirmation(content)
    }
}
impl From<super::PreTransferInformation> for Content {
    fn from(content: super::PreTransferInformation) -> Self {
        Self::PreTransferInformation(content)
    }
}
impl From<super::HealthCertificate> for Content {
    fn from(content: super::HealthCertificate) -> Self {
        Self::HealthCertificate(content)
    }
}
impl From<super::HandoverRecord> for Content {
    fn from(content: super::HandoverRecord) -> Self {
        Self::HandoverRecord(content)
    }
}
impl From<super::ArrivalNotice> for Content {
    fn from(content: super::ArrivalNotice) -> Self {
        Self::ArrivalNotice(content)
    }
}
impl From<super::TransitRequest> for Content {
    fn from(content: super::TransitRequest) -> Self {
        Self::TransitRequest(content)
    }
}
impl From<super::TransitDecision> for Content {
    fn from(content: super::TransitDecision) -> Self {
        Self::TransitDecision(content)
    }
}
impl From<super::TransferPostponement> for Content {
    fn from(content: super::TransferPostponement) -> Self {
        Self::TransferPostponement(content)
    }
}
impl From<super::UrgentMovement> for Content {
    fn from(content: super::UrgentMovement) -> Self {
        Self::UrgentMovement(content)
    }
}
impl From<super::CostStatement> for Content {
    fn from(content: super::CostStatement) -> Self {
        Self::CostStatement(content)
    }
}
impl From<super::CostSettlement> for Content {
    fn from(content: super::CostSettlement) -> Self {
        Self::CostSettlement(content)
    }
}
impl From<super::StatusRequest> for Content {
    fn from(content: super::StatusRequest) -> Self {
        Self::StatusRequest(content)
    }
}
impl From<super::StatusResponse> for Content {
    fn from(content: super::StatusResponse) -> Self {
        Self::StatusResponse(content)
    }
}
impl From<super::Complaint> for Content {
    fn from(content: super::Complaint) -> Self {
        Self::Complaint(content)
    }
}
impl From<super::ComplaintOutcome> for Content {
    fn from(content: super::ComplaintOutcome) -> Self {
        Self::ComplaintOutcome(content)
    }
}
impl From<super::InspectionRequest> for Content {
    fn from(content: super::InspectionRequest) -> Self {
        Self::InspectionRequest(content)
    }
}
impl From<super::InspectionAnswer> for Content {
    fn from(content: super::InspectionAnswer) -> Self {
        Self::InspectionAnswer(content)
    }
}
impl From<super::AgeAssessmentRecord> for Content {
    fn from(content: super::AgeAssessmentRecord) -> Self {
        Self::AgeAssessmentRecord(content)
    }
}
impl From<super::MissingRecord> for Content {
    fn from(content: super::MissingRecord) -> Self {
        Self::MissingRecord(content)
    }
}
impl From<super::CaseLink> for Content {
    fn from(content: super::CaseLink) -> Self {
        Self::CaseLink(content)
    }
}
impl From<super::InterimStatusRecord> for Content {
    fn from(content: super::InterimStatusRecord) -> Self {
        Self::InterimStatusRecord(content)
    }
}
impl From<super::LibertyReview> for Content {
    fn from(content: super::LibertyReview) -> Self {
        Self::LibertyReview(content)
    }
}
impl From<super::FacilityVisit> for Content {
    fn from(content: super::FacilityVisit) -> Self {
        Self::FacilityVisit(content)
    }
}
impl From<super::DelegationRecord> for Content {
    fn from(content: super::DelegationRecord) -> Self {
        Self::DelegationRecord(content)
    }
}
impl From<super::CourtRecord> for Content {
    fn from(content: super::CourtRecord) -> Self {
        Self::CourtRecord(content)
    }
}
impl From<super::CaseEndRecord> for Content {
    fn from(content: super::CaseEndRecord) -> Self {
        Self::CaseEndRecord(content)
    }
}
impl From<super::ProtectionClaim> for Content {
    fn from(content: super::ProtectionClaim) -> Self {
        Self::ProtectionClaim(content)
    }
}
impl From<super::OwnReturnRequest> for Content {
    fn from(content: super::OwnReturnRequest) -> Self {
        Self::OwnReturnRequest(content)
    }
}
impl From<super::GroupRecord> for Content {
    fn from(content: super::GroupRecord) -> Self {
        Self::GroupRecord(content)
    }
}
impl From<super::VulnerabilityRecord> for Content {
    fn from(content: super::VulnerabilityRecord) -> Self {
        Self::VulnerabilityRecord(content)
    }
}
impl From<super::NoReturnDecision> for Content {
    fn from(content: super::NoReturnDecision) -> Self {
        Self::NoReturnDecision(content)
    }
}
impl From<super::JourneyRecord> for Content {
    fn from(content: super::JourneyRecord) -> Self {
        Self::JourneyRecord(content)
    }
}
impl From<super::FoundRecord> for Content {
    fn from(content: super::FoundRecord) -> Self {
        Self::FoundRecord(content)
    }
}
impl From<super::ProtectionScreening> for Content {
    fn from(content: super::ProtectionScreening) -> Self {
        Self::ProtectionScreening(content)
    }
}
impl From<super::GuardianRecord> for Content {
    fn from(content: super::GuardianRecord) -> Self {
        Self::GuardianRecord(content)
    }
}
impl From<super::LegalAidRecord> for Content {
    fn from(content: super::LegalAidRecord) -> Self {
        Self::LegalAidRecord(content)
    }
}
impl From<super::PlacementRecord> for Content {
    fn from(content: super::PlacementRecord) -> Self {
        Self::PlacementRecord(content)
    }
}
impl From<super::CaseReview> for Content {
    fn from(content: super::CaseReview) -> Self {
        Self::CaseReview(content)
    }
}
impl From<super::VisitRecord> for Content {
    fn from(content: super::VisitRecord) -> Self {
        Self::VisitRecord(content)
    }
}
impl From<super::MonitorRecord> for Content {
    fn from(content: super::MonitorRecord) -> Self {
        Self::MonitorRecord(content)
    }
}
impl From<super::HoldRecord> for Content {
    fn from(content: super::HoldRecord) -> Self {
        Self::HoldRecord(content)
    }
}
impl From<super::ChildSituationRequest> for Content {
    fn from(content: super::ChildSituationRequest) -> Self {
        Self::ChildSituationRequest(content)
    }
}
impl From<super::ChildSituationReport> for Content {
    fn from(content: super::ChildSituationReport) -> Self {
        Self::ChildSituationReport(content)
    }
}
impl From<super::SharedViews> for Content {
    fn from(content: super::SharedViews) -> Self {
        Self::SharedViews(content)
    }
}
impl From<super::StatisticsReport> for Content {
    fn from(content: super::StatisticsReport) -> Self {
        Self::StatisticsReport(content)
    }
}
impl From<super::AccessRequest> for Content {
    fn from(content: super::AccessRequest) -> Self {
        Self::AccessRequest(content)
    }
}
impl From<super::AccessAnswer> for Content {
    fn from(content: super::AccessAnswer) -> Self {
        Self::AccessAnswer(content)
    }
}
impl From<super::Rectification> for Content {
    fn from(content: super::Rectification) -> Self {
        Self::Rectification(content)
    }
}
impl From<super::DataOrder> for Content {
    fn from(content: super::DataOrder) -> Self {
        Self::DataOrder(content)
    }
}
impl From<super::DataOrderConfirmation> for Content {
    fn from(content: super::DataOrderConfirmation) -> Self {
        Self::DataOrderConfirmation(content)
    }
}
impl From<super::OnwardTransferRequest> for Content {
    fn from(content: super::OnwardTransferRequest) -> Self {
        Self::OnwardTransferRequest(content)
    }
}
impl From<super::OnwardTransferDecision> for Content {
    fn from(content: super::OnwardTransferDecision) -> Self {
        Self::OnwardTransferDecision(content)
    }
}
impl From<super::BreachNotice> for Content {
    fn from(content: super::BreachNotice) -> Self {
        Self::BreachNotice(content)
    }
}
impl From<super::NonDisclosureFlag> for Content {
    fn from(content: super::NonDisclosureFlag) -> Self {
        Self::NonDisclosureFlag(content)
    }
}
pub(super) static SOCIAL_INQUIRY_REQUEST_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "caregivers",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Family,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "questions",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "barred_contacts",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Family,
        required: false,
        list: true,
    },
];
static SOCIAL_INQUIRY_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::SocialInquiryRequest,
    id: "D1",
    name: "SocialInquiryRequest",
    title: "Social inquiry request",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::SocialInquiryReport],
    default_purpose: "SOCIAL_INQUIRY",
    default_legal_basis: "CONSENT",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &SOCIAL_INQUIRY_REQUEST_FIELDS,
    sections: &[(Tier::T2, DataClass::Assessment), (Tier::T2, DataClass::Family)],
};
pub(super) static SOCIAL_INQUIRY_REPORT_FIELDS: [crate::kind::FieldInfo; 11] = [
    crate::kind::FieldInfo {
        name: "visited_on",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "author",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "caregivers",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Family,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "home",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "other_children",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Family,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "school_place",
        number: 6,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "health_access",
        number: 7,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "family_views",
        number: 8,
        tier: Tier::T2,
        class: DataClass::Family,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "supports_needed",
        number: 9,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "valid_until",
        number: 10,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "sealed_annex",
        number: 11,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: false,
        list: true,
    },
];
static SOCIAL_INQUIRY_REPORT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::SocialInquiryReport,
    id: "D2",
    name: "SocialInquiryReport",
    title: "Social inquiry report",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SOCIAL_INQUIRY",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &SOCIAL_INQUIRY_REPORT_FIELDS,
    sections: &[
        (Tier::T2, DataClass::Assessment),
        (Tier::T2, DataClass::Family),
        (Tier::T3, DataClass::Protection),
    ],
};
pub(super) static RISK_ASSESSMENT_FIELDS: [crate::kind::FieldInfo; 12] = [
    crate::kind::FieldInfo {
        name: "area",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "looked_for",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "found",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "result",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "made_on",
        number: 5,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "valid_until",
        number: 6,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "assessor",
        number: 7,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "mitigation",
        number: 8,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "second_signature",
        number: 9,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "listed",
        number: 10,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "asked_for_by",
        number: 11,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "given_up_because",
        number: 12,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: false,
        list: false,
    },
];
static RISK_ASSESSMENT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::RiskAssessment,
    id: "D5",
    name: "RiskAssessment",
    title: "Risk assessment",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &RISK_ASSESSMENT_FIELDS,
    sections: &[(Tier::T3, DataClass::Protection)],
};
pub(super) static CHILD_VIEWS_FIELDS: [crate::kind::FieldInfo; 11] = [
    crate::kind::FieldInfo {
        name: "heard_on",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Views,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "mode",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Views,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "mode_reason",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Views,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "present",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Views,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "language",
        number: 5,
        tier: Tier::T3,
        class: DataClass::Views,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "interpreter",
        number: 6,
        tier: Tier::T3,
        class: DataClass::Views,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "options",
        number: 7,
        tier: Tier::T3,
        class: DataClass::Views,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "weight",
        number: 8,
        tier: Tier::T3,
        class: DataClass::Views,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "says_the_same",
        number: 9,
        tier: Tier::T3,
        class: DataClass::Views,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "while_deprived",
        number: 10,
        tier: Tier::T3,
        class: DataClass::Views,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "confirmed_with_lawyer_on",
        number: 11,
        tier: Tier::T3,
        class: DataClass::Views,
        required: false,
        list: false,
    },
];
static CHILD_VIEWS: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ChildViews,
    id: "D6",
    name: "ChildViews",
    title: "Child's views",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &CHILD_VIEWS_FIELDS,
    sections: &[(Tier::T3, DataClass::Views)],
};
pub(super) static BEST_INTERESTS_FIELDS: [crate::kind::FieldInfo; 11] = [
    crate::kind::FieldInfo {
        name: "kind",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "decided_on",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "panel",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Assessment,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "factors",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Assessment,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "options",
        number: 5,
        tier: Tier::T3,
        class: DataClass::Assessment,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "outcome",
        number: 6,
        tier: Tier::T3,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "reasons",
        number: 7,
        tier: Tier::T3,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "diverges_from_views",
        number: 8,
        tier: Tier::T3,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "divergence_reason",
        number: 9,
        tier: Tier::T3,
        class: DataClass::Assessment,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "review_on",
        number: 10,
        tier: Tier::T3,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "separation_reason",
        number: 11,
        tier: Tier::T3,
        class: DataClass::Assessment,
        required: false,
        list: false,
    },
];
static BEST_INTERESTS: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::BestInterests,
    id: "D7",
    name: "BestInterests",
    title: "Best interests determination",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &BEST_INTERESTS_FIELDS,
    sections: &[(Tier::T3, DataClass::Assessment)],
};
pub(super) static BEST_INTERESTS_SUMMARY_FIELDS: [crate::kind::FieldInfo; 5] = [
    crate::kind::FieldInfo {
        name: "kind",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "decided_on",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "outcome",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "conditions",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "review_on",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
];
static BEST_INTERESTS_SUMMARY: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::BestInterestsSummary,
    id: "D7T",
    name: "BestInterestsSummary",
    title: "Best interests summary",
    direction: crate::kind::Direction::Token,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: Some(Kind::BestInterests),
    about_case: false,
    caseless: false,
    generic: false,
    fields: &BEST_INTERESTS_SUMMARY_FIELDS,
    sections: &[(Tier::T2, DataClass::Assessment)],
};
pub(super) static CARE_GUARANTEE_REQUEST_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "caregiver",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "placement",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "from",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Care,
        required: false,
        list: false,
    },
];
static CARE_GUARANTEE_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::CareGuaranteeRequest,
    id: "F1",
    name: "CareGuaranteeRequest",
    title: "Care guarantee request",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::CareGuarantee],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &CARE_GUARANTEE_REQUEST_FIELDS,
    sections: &[(Tier::T2, DataClass::Care)],
};
pub(super) static CARE_GUARANTEE_FIELDS: [crate::kind::FieldInfo; 13] = [
    crate::kind::FieldInfo {
        name: "state",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "caregiver",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "placement",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "liberty",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "responsible",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "from",
        number: 6,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "until",
        number: 7,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "revocation_notice_days",
        number: 8,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "custody_basis",
        number: 9,
        tier: Tier::T2,
        class: DataClass::Care,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "conditions",
        number: 10,
        tier: Tier::T2,
        class: DataClass::Care,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "entry_stay_registration",
        number: 11,
        tier: Tier::T2,
        class: DataClass::Care,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "residential_ground",
        number: 12,
        tier: Tier::T2,
        class: DataClass::Care,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "parent",
        number: 13,
        tier: Tier::T2,
        class: DataClass::Care,
        required: false,
        list: false,
    },
];
static CARE_GUARANTEE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::CareGuarantee,
    id: "F2",
    name: "CareGuarantee",
    title: "Care guarantee",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &CARE_GUARANTEE_FIELDS,
    sections: &[(Tier::T2, DataClass::Care)],
};
pub(super) static PLACEMENT_CONSENT_REQUEST_FIELDS: [crate::kind::FieldInfo; 5] = [
    crate::kind::FieldInfo {
        name: "caregiver",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "placement",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "report",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "reasons",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "until",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Care,
        required: false,
        list: false,
    },
];
static PLACEMENT_CONSENT_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::PlacementConsentRequest,
    id: "F3",
    name: "PlacementConsentRequest",
    title: "Placement consent request",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::PlacementConsent],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &PLACEMENT_CONSENT_REQUEST_FIELDS,
    sections: &[(Tier::T2, DataClass::Assessment), (Tier::T2, DataClass::Care)],
};
pub(super) static PLACEMENT_CONSENT_FIELDS: [crate::kind::FieldInfo; 5] = [
    crate::kind::FieldInfo {
        name: "answer",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "decided_on",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "valid_until",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Care,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "reasons",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Care,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "supervision",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Care,
        required: false,
        list: false,
    },
];
static PLACEMENT_CONSENT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::PlacementConsent,
    id: "F4",
    name: "PlacementConsent",
    title: "Placement consent",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &PLACEMENT_CONSENT_FIELDS,
    sections: &[(Tier::T2, DataClass::Care)],
};
pub(super) static CONSENT_RECORD_FIELDS: [crate::kind::FieldInfo; 19] = [
    crate::kind::FieldInfo {
        name: "consent_id",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "giver",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "form",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "answer",
        number: 4,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "effect",
        number: 5,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "purposes",
        number: 6,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "recipients",
        number: 7,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "highest_tier",
        number: 8,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "classes",
        number: 9,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "withheld",
        number: 10,
        tier: Tier::T3,
        class: DataClass::Consent,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "explained_in",
        number: 11,
        tier: Tier::T2,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "explained_by",
        number: 12,
        tier: Tier::T2,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "interpreter",
        number: 13,
        tier: Tier::T2,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "given_at",
        number: 14,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "valid_until",
        number: 15,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "supersedes",
        number: 16,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "evidence",
        number: 17,
        tier: Tier::T3,
        class: DataClass::Consent,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "while_deprived",
        number: 18,
        tier: Tier::T2,
        class: DataClass::Consent,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "confirmed_with_lawyer_on",
        number: 19,
        tier: Tier::T2,
        class: DataClass::Consent,
        required: false,
        list: false,
    },
];
static CONSENT_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ConsentRecord,
    id: "E1",
    name: "ConsentRecord",
    title: "Consent record",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "PARTICIPATION",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &CONSENT_RECORD_FIELDS,
    sections: &[
        (Tier::T1, DataClass::Consent),
        (Tier::T2, DataClass::Consent),
        (Tier::T3, DataClass::Consent),
    ],
};
pub(super) static CONSENT_TOKEN_FIELDS: [crate::kind::FieldInfo; 11] = [
    crate::kind::FieldInfo {
        name: "consent_id",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "giver",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "form",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "purposes",
        number: 4,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "recipients",
        number: 5,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "highest_tier",
        number: 6,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "classes",
        number: 7,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "withheld",
        number: 8,
        tier: Tier::T2,
        class: DataClass::Consent,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "given_on",
        number: 9,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "valid_until",
        number: 10,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "supersedes",
        number: 11,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: false,
        list: false,
    },
];
static CONSENT_TOKEN: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ConsentToken,
    id: "E1T",
    name: "ConsentToken",
    title: "Consent token",
    direction: crate::kind::Direction::Token,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: Some(Kind::ConsentRecord),
    about_case: false,
    caseless: false,
    generic: false,
    fields: &CONSENT_TOKEN_FIELDS,
    sections: &[(Tier::T1, DataClass::Consent), (Tier::T2, DataClass::Consent)],
};
pub(super) static CONSENT_WITHDRAWAL_FIELDS: [crate::kind::FieldInfo; 6] = [
    crate::kind::FieldInfo {
        name: "consent_id",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "purposes",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "withdrawn_at",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "effect",
        number: 4,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "withdrawn_by",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "words",
        number: 6,
        tier: Tier::T3,
        class: DataClass::Consent,
        required: false,
        list: false,
    },
];
static CONSENT_WITHDRAWAL: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ConsentWithdrawal,
    id: "E2",
    name: "ConsentWithdrawal",
    title: "Withdrawal of consent",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "PARTICIPATION",
    default_legal_basis: "TREATY_DUTY",
    protected: true,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &CONSENT_WITHDRAWAL_FIELDS,
    sections: &[
        (Tier::T1, DataClass::Consent),
        (Tier::T2, DataClass::Consent),
        (Tier::T3, DataClass::Consent),
    ],
};
pub(super) static CONSENT_WITHDRAWAL_TOKEN_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "consent_id",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "purposes",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "withdrawn_at",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "effect",
        number: 4,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
];
static CONSENT_WITHDRAWAL_TOKEN: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ConsentWithdrawalToken,
    id: "E2T",
    name: "ConsentWithdrawalToken",
    title: "Withdrawal token",
    direction: crate::kind::Direction::Token,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: true,
    token_of: Some(Kind::ConsentWithdrawal),
    about_case: false,
    caseless: false,
    generic: false,
    fields: &CONSENT_WITHDRAWAL_TOKEN_FIELDS,
    sections: &[(Tier::T1, DataClass::Consent)],
};
pub(super) static JURISDICTION_REQUEST_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "to_decide",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "court_seised",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "matter",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
];
static JURISDICTION_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::JurisdictionRequest,
    id: "H8",
    name: "JurisdictionRequest",
    title: "Jurisdiction request",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::JurisdictionReply],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &JURISDICTION_REQUEST_FIELDS,
    sections: &[(Tier::T2, DataClass::Decision)],
};
pub(super) static JURISDICTION_REPLY_FIELDS: [crate::kind::FieldInfo; 2] = [
    crate::kind::FieldInfo {
        name: "answer",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "court",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: false,
        list: false,
    },
];
static JURISDICTION_REPLY: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::JurisdictionReply,
    id: "H9",
    name: "JurisdictionReply",
    title: "Jurisdiction reply",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &JURISDICTION_REPLY_FIELDS,
    sections: &[(Tier::T2, DataClass::Decision)],
};
pub(super) static ORDER_RECOGNITION_REQUEST_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "order",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "orders",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "child_heard",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: false,
        list: false,
    },
];
static ORDER_RECOGNITION_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::OrderRecognitionRequest,
    id: "H10",
    name: "OrderRecognitionRequest",
    title: "Order recognition request",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::OrderRecognitionReply],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &ORDER_RECOGNITION_REQUEST_FIELDS,
    sections: &[(Tier::T2, DataClass::Decision)],
};
pub(super) static ORDER_RECOGNITION_REPLY_FIELDS: [crate::kind::FieldInfo; 2] = [
    crate::kind::FieldInfo {
        name: "answer",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "reasons",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: false,
        list: false,
    },
];
static ORDER_RECOGNITION_REPLY: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::OrderRecognitionReply,
    id: "H11",
    name: "OrderRecognitionReply",
    title: "Order recognition reply",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &ORDER_RECOGNITION_REPLY_FIELDS,
    sections: &[(Tier::T2, DataClass::Decision)],
};
pub(super) static RETURN_DECISION_FIELDS: [crate::kind::FieldInfo; 8] = [
    crate::kind::FieldInfo {
        name: "outcome",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "decided_on",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "deciding_body",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "confirmed_by",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "remedy",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "plan_version",
        number: 6,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "best_interests_on",
        number: 7,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "outward_reason",
        number: 8,
        tier: Tier::T1,
        class: DataClass::Decision,
        required: false,
        list: false,
    },
];
static RETURN_DECISION: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ReturnDecision,
    id: "H2",
    name: "ReturnDecision",
    title: "Return decision",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "RETURN",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &RETURN_DECISION_FIELDS,
    sections: &[(Tier::T1, DataClass::Decision), (Tier::T2, DataClass::Decision)],
};
pub(super) static DECISION_REASONS_FIELDS: [crate::kind::FieldInfo; 5] = [
    crate::kind::FieldInfo {
        name: "outcome",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "reasons",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "divergence_reasons",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "lesser_options",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "written_on",
        number: 5,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
];
static DECISION_REASONS: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::DecisionReasons,
    id: "H2R",
    name: "DecisionReasons",
    title: "Reasons of the decision",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &DECISION_REASONS_FIELDS,
    sections: &[(Tier::T3, DataClass::Decision)],
};
pub(super) static SERVICE_PROOF_FIELDS: [crate::kind::FieldInfo; 6] = [
    crate::kind::FieldInfo {
        name: "served_on",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "language",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "guardian_served",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "reasons_told",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "remedy_told",
        number: 5,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "window_ends_on",
        number: 6,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: false,
        list: false,
    },
];
static SERVICE_PROOF: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ServiceProof,
    id: "H3",
    name: "ServiceProof",
    title: "Proof of service",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &SERVICE_PROOF_FIELDS,
    sections: &[(Tier::T3, DataClass::Decision)],
};
pub(super) static DECISION_ACCEPTANCE_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "by",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "accepted",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "on",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
];
static DECISION_ACCEPTANCE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::DecisionAcceptance,
    id: "H3A",
    name: "DecisionAcceptance",
    title: "Acceptance of the decision",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &DECISION_ACCEPTANCE_FIELDS,
    sections: &[(Tier::T3, DataClass::Decision)],
};
pub(super) static APPEAL_NOTICE_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "lodged_on",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "lodged_by",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "body",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "matter",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: false,
        list: false,
    },
];
static APPEAL_NOTICE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::AppealNotice,
    id: "H4",
    name: "AppealNotice",
    title: "Appeal",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &APPEAL_NOTICE_FIELDS,
    sections: &[(Tier::T3, DataClass::Decision)],
};
pub(super) static APPEAL_OUTCOME_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "result",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "decided_on",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "final_result",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "matter",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: false,
        list: false,
    },
];
static APPEAL_OUTCOME: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::AppealOutcome,
    id: "H5",
    name: "AppealOutcome",
    title: "Outcome of an appeal",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &APPEAL_OUTCOME_FIELDS,
    sections: &[(Tier::T3, DataClass::Decision)],
};
pub(super) static RETURN_REQUEST_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "caregiver",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Care,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "reasons",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "wished_on",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: false,
        list: false,
    },
];
static RETURN_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ReturnRequest,
    id: "H1",
    name: "ReturnRequest",
    title: "Return request",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::ReturnDecision, Kind::AlternativeSolutionNotice],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &RETURN_REQUEST_FIELDS,
    sections: &[(Tier::T2, DataClass::Care), (Tier::T2, DataClass::Decision)],
};
pub(super) static RE_EXAMINATION_REQUEST_FIELDS: [crate::kind::FieldInfo; 2] = [
    crate::kind::FieldInfo {
        name: "refusal",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "new_facts",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
];
static RE_EXAMINATION_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ReExaminationRequest,
    id: "H6",
    name: "ReExaminationRequest",
    title: "Re-examination request",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::ReExaminationReply],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &RE_EXAMINATION_REQUEST_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing), (Tier::T2, DataClass::Decision)],
};
pub(super) static RE_EXAMINATION_REPLY_FIELDS: [crate::kind::FieldInfo; 2] = [
    crate::kind::FieldInfo {
        name: "answer",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "outward_reason",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Decision,
        required: false,
        list: false,
    },
];
static RE_EXAMINATION_REPLY: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ReExaminationReply,
    id: "H6R",
    name: "ReExaminationReply",
    title: "Re-examination reply",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &RE_EXAMINATION_REPLY_FIELDS,
    sections: &[(Tier::T1, DataClass::Decision)],
};
pub(super) static ALTERNATIVE_SOLUTION_NOTICE_FIELDS: [crate::kind::FieldInfo; 2] = [
    crate::kind::FieldInfo {
        name: "outward_reason",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "settled_data",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
];
static ALTERNATIVE_SOLUTION_NOTICE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::AlternativeSolutionNotice,
    id: "H7",
    name: "AlternativeSolutionNotice",
    title: "Return not pursued",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: true,
    fields: &ALTERNATIVE_SOLUTION_NOTICE_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing)],
};
pub(super) static IDENTIFICATION_NOTICE_FIELDS: [crate::kind::FieldInfo; 7] = [
    crate::kind::FieldInfo {
        name: "child",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "status",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "found_on",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "languages",
        number: 4,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "guardian",
        number: 5,
        tier: Tier::T1,
        class: DataClass::Guardianship,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "needs",
        number: 6,
        tier: Tier::T1,
        class: DataClass::Protection,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "asks",
        number: 7,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: true,
    },
];
static IDENTIFICATION_NOTICE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::IdentificationNotice,
    id: "B1",
    name: "IdentificationNotice",
    title: "Identification notice",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &IDENTIFICATION_NOTICE_FIELDS,
    sections: &[
        (Tier::T1, DataClass::Guardianship),
        (Tier::T1, DataClass::Identity),
        (Tier::T1, DataClass::Protection),
        (Tier::T1, DataClass::Routing),
    ],
};
pub(super) static GUARDIAN_NOTICE_FIELDS: [crate::kind::FieldInfo; 6] = [
    crate::kind::FieldInfo {
        name: "role",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Guardianship,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "appointed_by",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Guardianship,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "appointed_on",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Guardianship,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "conflict_checked",
        number: 4,
        tier: Tier::T1,
        class: DataClass::Guardianship,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "legal_aid_named",
        number: 5,
        tier: Tier::T1,
        class: DataClass::Guardianship,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "ended_on",
        number: 6,
        tier: Tier::T1,
        class: DataClass::Guardianship,
        required: false,
        list: false,
    },
];
static GUARDIAN_NOTICE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::GuardianNotice,
    id: "B4",
    name: "GuardianNotice",
    title: "Guardian notice",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &GUARDIAN_NOTICE_FIELDS,
    sections: &[(Tier::T1, DataClass::Guardianship)],
};
pub(super) static INTERIM_PLACEMENT_NOTICE_FIELDS: [crate::kind::FieldInfo; 5] = [
    crate::kind::FieldInfo {
        name: "placement",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Placement,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "since",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Placement,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "liberty",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Placement,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "review_on",
        number: 4,
        tier: Tier::T1,
        class: DataClass::Placement,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "school_enrolled",
        number: 5,
        tier: Tier::T1,
        class: DataClass::Placement,
        required: false,
        list: false,
    },
];
static INTERIM_PLACEMENT_NOTICE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::InterimPlacementNotice,
    id: "B5",
    name: "InterimPlacementNotice",
    title: "Interim placement notice",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &INTERIM_PLACEMENT_NOTICE_FIELDS,
    sections: &[(Tier::T1, DataClass::Placement)],
};
pub(super) static DANGER_NOTICE_FIELDS: [crate::kind::FieldInfo; 5] = [
    crate::kind::FieldInfo {
        name: "dangers",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Protection,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "urgency",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "measures_taken",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Protection,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "measures_asked",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Protection,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "called",
        number: 5,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: false,
        list: false,
    },
];
static DANGER_NOTICE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::DangerNotice,
    id: "B2",
    name: "DangerNotice",
    title: "Danger notice",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "VITAL_INTERESTS",
    protected: true,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &DANGER_NOTICE_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing), (Tier::T2, DataClass::Protection)],
};
pub(super) static CONSULAR_CONTACT_FIELDS: [crate::kind::FieldInfo; 6] = [
    crate::kind::FieldInfo {
        name: "step",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "wish",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Views,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "guardian_agrees",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Guardianship,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "mode",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Family,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "place",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Family,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "interpreter",
        number: 6,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: false,
        list: false,
    },
];
static CONSULAR_CONTACT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ConsularContact,
    id: "B3",
    name: "ConsularContact",
    title: "Consular contact",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_CONSULATE",
    default_legal_basis: "CONSENT",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &CONSULAR_CONTACT_FIELDS,
    sections: &[
        (Tier::T1, DataClass::Routing),
        (Tier::T2, DataClass::Family),
        (Tier::T2, DataClass::Guardianship),
        (Tier::T2, DataClass::Views),
    ],
};
pub(super) static AGE_ASSESSMENT_NOTICE_FIELDS: [crate::kind::FieldInfo; 6] = [
    crate::kind::FieldInfo {
        name: "presumed_minor",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "method",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "years_from",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "years_to",
        number: 4,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "doubt",
        number: 5,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "review_body",
        number: 6,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
];
static AGE_ASSESSMENT_NOTICE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::AgeAssessmentNotice,
    id: "B6",
    name: "AgeAssessmentNotice",
    title: "Age assessment notice",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &AGE_ASSESSMENT_NOTICE_FIELDS,
    sections: &[(Tier::T1, DataClass::Identity)],
};
pub(super) static MISSING_CHILD_NOTICE_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "since",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "dangers",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Protection,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "found_on",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Protection,
        required: false,
        list: false,
    },
];
static MISSING_CHILD_NOTICE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::MissingChildNotice,
    id: "B7",
    name: "MissingChildNotice",
    title: "Missing child notice",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "VITAL_INTERESTS",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &MISSING_CHILD_NOTICE_FIELDS,
    sections: &[(Tier::T1, DataClass::Protection), (Tier::T2, DataClass::Protection)],
};
pub(super) static LOCATE_CHILD_REQUEST_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "child",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "reason",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "title",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Family,
        required: false,
        list: false,
    },
];
static LOCATE_CHILD_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::LocateChildRequest,
    id: "C7",
    name: "LocateChildRequest",
    title: "Locate child request",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::LocateChildResponse],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &LOCATE_CHILD_REQUEST_FIELDS,
    sections: &[
        (Tier::T1, DataClass::Identity),
        (Tier::T1, DataClass::Routing),
        (Tier::T2, DataClass::Family),
    ],
};
pub(super) static LOCATE_CHILD_RESPONSE_FIELDS: [crate::kind::FieldInfo; 2] = [
    crate::kind::FieldInfo {
        name: "result",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "child_agreed",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: false,
        list: false,
    },
];
static LOCATE_CHILD_RESPONSE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::LocateChildResponse,
    id: "C8",
    name: "LocateChildResponse",
    title: "Locate child response",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &LOCATE_CHILD_RESPONSE_FIELDS,
    sections: &[(Tier::T1, DataClass::Consent), (Tier::T1, DataClass::Routing)],
};
pub(super) static FAMILY_CONTACT_ARRANGEMENT_FIELDS: [crate::kind::FieldInfo; 5] = [
    crate::kind::FieldInfo {
        name: "persons",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Family,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "mode",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Family,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "frequency",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Family,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "wish",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Views,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "supervised_by",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Family,
        required: false,
        list: false,
    },
];
static FAMILY_CONTACT_ARRANGEMENT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::FamilyContactArrangement,
    id: "C9",
    name: "FamilyContactArrangement",
    title: "Family contact",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "TRACING",
    default_legal_basis: "CONSENT",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &FAMILY_CONTACT_ARRANGEMENT_FIELDS,
    sections: &[(Tier::T2, DataClass::Family), (Tier::T2, DataClass::Views)],
};
pub(super) static CARER_AUTHORITY_REQUEST_FIELDS: [crate::kind::FieldInfo; 2] = [
    crate::kind::FieldInfo {
        name: "carer",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "paper",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Care,
        required: false,
        list: false,
    },
];
static CARER_AUTHORITY_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::CarerAuthorityRequest,
    id: "C10",
    name: "CarerAuthorityRequest",
    title: "Carer authority request",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::CarerAuthorityResponse],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &CARER_AUTHORITY_REQUEST_FIELDS,
    sections: &[(Tier::T2, DataClass::Care)],
};
pub(super) static CARER_AUTHORITY_RESPONSE_FIELDS: [crate::kind::FieldInfo; 5] = [
    crate::kind::FieldInfo {
        name: "carer",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "authority",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "until",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Care,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "objection_on_file",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "checked_on",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
];
static CARER_AUTHORITY_RESPONSE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::CarerAuthorityResponse,
    id: "C11",
    name: "CarerAuthorityResponse",
    title: "Carer authority response",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &CARER_AUTHORITY_RESPONSE_FIELDS,
    sections: &[(Tier::T2, DataClass::Care)],
};
pub(super) static PLAN_PROPOSAL_FIELDS: [crate::kind::FieldInfo; 9] = [
    crate::kind::FieldInfo {
        name: "version",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "goals",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "not_needed",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "lines",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "child_part",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "caregiver_agreed",
        number: 6,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "visit_months",
        number: 7,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "fallback",
        number: 8,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "short_plan",
        number: 9,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: false,
        list: false,
    },
];
static PLAN_PROPOSAL: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::PlanProposal,
    id: "G1",
    name: "PlanProposal",
    title: "Plan proposal",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::PlanAmendment, Kind::PlanAnswer],
    default_purpose: "PLAN",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &PLAN_PROPOSAL_FIELDS,
    sections: &[(Tier::T2, DataClass::Plan)],
};
pub(super) static PLAN_AMENDMENT_FIELDS: [crate::kind::FieldInfo; 10] = [
    crate::kind::FieldInfo {
        name: "version",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "goals",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "not_needed",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "lines",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "child_part",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "caregiver_agreed",
        number: 6,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "visit_months",
        number: 7,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "fallback",
        number: 8,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "short_plan",
        number: 9,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "changes",
        number: 10,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: true,
        list: false,
    },
];
static PLAN_AMENDMENT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::PlanAmendment,
    id: "G2",
    name: "PlanAmendment",
    title: "Plan amendment",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::PlanAmendment, Kind::PlanAnswer],
    default_purpose: "PLAN",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &PLAN_AMENDMENT_FIELDS,
    sections: &[(Tier::T2, DataClass::Plan)],
};
pub(super) static PLAN_ANSWER_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "version",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "answer",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "answered_on",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "reasons",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: false,
        list: false,
    },
];
static PLAN_ANSWER: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::PlanAnswer,
    id: "G3",
    name: "PlanAnswer",
    title: "Plan answer",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "PLAN",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &PLAN_ANSWER_FIELDS,
    sections: &[(Tier::T2, DataClass::Plan)],
};
pub(super) static RESOURCE_COMMITMENT_FIELDS: [crate::kind::FieldInfo; 2] = [
    crate::kind::FieldInfo {
        name: "version",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Plan,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "lines",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Money,
        required: true,
        list: true,
    },
];
static RESOURCE_COMMITMENT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ResourceCommitment,
    id: "G4",
    name: "ResourceCommitment",
    title: "Resource commitment",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "PLAN",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &RESOURCE_COMMITMENT_FIELDS,
    sections: &[(Tier::T2, DataClass::Money), (Tier::T2, DataClass::Plan)],
};
pub(super) static MONITORING_REPORT_FIELDS: [crate::kind::FieldInfo; 10] = [
    crate::kind::FieldInfo {
        name: "visited_on",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "contact",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "author",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "seen_alone",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "domains",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "placement_as_guaranteed",
        number: 6,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "attends_school",
        number: 7,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "deviations",
        number: 8,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "child_says",
        number: 9,
        tier: Tier::T2,
        class: DataClass::Views,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "next_on",
        number: 10,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: false,
        list: false,
    },
];
static MONITORING_REPORT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::MonitoringReport,
    id: "J1",
    name: "MonitoringReport",
    title: "Follow-up report",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "MONITORING_CONTACT",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &MONITORING_REPORT_FIELDS,
    sections: &[(Tier::T2, DataClass::Monitoring), (Tier::T2, DataClass::Views)],
};
pub(super) static CLOSURE_PROPOSAL_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "reason",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "solution",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "close_on",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "child_informed",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
];
static CLOSURE_PROPOSAL: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ClosureProposal,
    id: "J4",
    name: "ClosureProposal",
    title: "Closure proposal",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::ClosureConfirmation],
    default_purpose: "MONITORING_CONTACT",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &CLOSURE_PROPOSAL_FIELDS,
    sections: &[(Tier::T2, DataClass::Monitoring)],
};
pub(super) static CLOSURE_CONFIRMATION_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "answer",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "closed_on",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "reasons",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: false,
        list: false,
    },
];
static CLOSURE_CONFIRMATION: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ClosureConfirmation,
    id: "J5",
    name: "ClosureConfirmation",
    title: "Closure confirmation",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "MONITORING_CONTACT",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &CLOSURE_CONFIRMATION_FIELDS,
    sections: &[(Tier::T2, DataClass::Monitoring)],
};
pub(super) static MONITORING_ALERT_FIELDS: [crate::kind::FieldInfo; 5] = [
    crate::kind::FieldInfo {
        name: "domains",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "dangers",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Protection,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "urgency",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "measures_taken",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "over_on",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: false,
        list: false,
    },
];
static MONITORING_ALERT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::MonitoringAlert,
    id: "J2",
    name: "MonitoringAlert",
    title: "Monitoring alert",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "MONITORING_CONTACT",
    default_legal_basis: "VITAL_INTERESTS",
    protected: true,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &MONITORING_ALERT_FIELDS,
    sections: &[(Tier::T2, DataClass::Monitoring), (Tier::T2, DataClass::Protection)],
};
pub(super) static CASE_REOPENING_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "reason",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "reopened_on",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "previous_case",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: false,
        list: false,
    },
];
static CASE_REOPENING: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::CaseReopening,
    id: "J3",
    name: "CaseReopening",
    title: "Reopening",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "MONITORING_CONTACT",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: false,
    fields: &CASE_REOPENING_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing), (Tier::T2, DataClass::Monitoring)],
};
pub(super) static AUTHORITY_DIRECTORY_FIELDS: [crate::kind::FieldInfo; 8] = [
    crate::kind::FieldInfo {
        name: "valid_from",
        number: 1,
        tier: Tier::T0,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "competence",
        number: 2,
        tier: Tier::T0,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "languages",
        number: 3,
        tier: Tier::T0,
        class: DataClass::Routing,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "bodies",
        number: 4,
        tier: Tier::T0,
        class: DataClass::Routing,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "monitor",
        number: 5,
        tier: Tier::T0,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "documents",
        number: 6,
        tier: Tier::T0,
        class: DataClass::Routing,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "placement_exempt",
        number: 7,
        tier: Tier::T0,
        class: DataClass::Routing,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "duty_phone",
        number: 8,
        tier: Tier::T0,
        class: DataClass::Routing,
        required: false,
        list: false,
    },
];
static AUTHORITY_DIRECTORY: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::AuthorityDirectory,
    id: "A1",
    name: "AuthorityDirectory",
    title: "Authority directory",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "PARTICIPATION",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: true,
    generic: false,
    fields: &AUTHORITY_DIRECTORY_FIELDS,
    sections: &[(Tier::T0, DataClass::Routing)],
};
pub(super) static FORWARD_NOTICE_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "forwarded",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "forwarded_to",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "forwarded_on",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
];
static FORWARD_NOTICE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ForwardNotice,
    id: "A2",
    name: "ForwardNotice",
    title: "Forward notice",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "PARTICIPATION",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: false,
    fields: &FORWARD_NOTICE_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing)],
};
pub(super) static LAW_AND_SERVICES_INFO_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "topic",
        number: 1,
        tier: Tier::T0,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "says",
        number: 2,
        tier: Tier::T0,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "published_at",
        number: 3,
        tier: Tier::T0,
        class: DataClass::Routing,
        required: false,
        list: true,
    },
];
static LAW_AND_SERVICES_INFO: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::LawAndServicesInfo,
    id: "A4",
    name: "LawAndServicesInfo",
    title: "Law and services",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "PARTICIPATION",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: true,
    generic: false,
    fields: &LAW_AND_SERVICES_INFO_FIELDS,
    sections: &[(Tier::T0, DataClass::Routing)],
};
pub(super) static CRISIS_NOTICE_FIELDS: [crate::kind::FieldInfo; 6] = [
    crate::kind::FieldInfo {
        name: "crisis",
        number: 1,
        tier: Tier::T0,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "areas",
        number: 2,
        tier: Tier::T0,
        class: DataClass::Routing,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "way",
        number: 3,
        tier: Tier::T0,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "suspended",
        number: 4,
        tier: Tier::T0,
        class: DataClass::Routing,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "starts_on",
        number: 5,
        tier: Tier::T0,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "ends_on",
        number: 6,
        tier: Tier::T0,
        class: DataClass::Routing,
        required: false,
        list: false,
    },
];
static CRISIS_NOTICE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::CrisisNotice,
    id: "A5",
    name: "CrisisNotice",
    title: "Crisis notice",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "PARTICIPATION",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: true,
    generic: false,
    fields: &CRISIS_NOTICE_FIELDS,
    sections: &[(Tier::T0, DataClass::Routing)],
};
pub(super) static DEADLINE_EXTENSION_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "request_kind",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "old_due_on",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "new_due_on",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "cause",
        number: 4,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
];
static DEADLINE_EXTENSION: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::DeadlineExtension,
    id: "A6",
    name: "DeadlineExtension",
    title: "Deadline extension",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "PARTICIPATION",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: false,
    fields: &DEADLINE_EXTENSION_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing)],
};
pub(super) static REMINDER_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "request_kind",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "due_on",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "level",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
];
static REMINDER: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::Reminder,
    id: "A7",
    name: "Reminder",
    title: "Reminder",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "PARTICIPATION",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: false,
    fields: &REMINDER_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing)],
};
pub(super) static INTERIM_ANSWER_FIELDS: [crate::kind::FieldInfo; 2] = [
    crate::kind::FieldInfo {
        name: "request_kind",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "outward_reason",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
];
static INTERIM_ANSWER: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::InterimAnswer,
    id: "A8",
    name: "InterimAnswer",
    title: "Interim answer",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "PARTICIPATION",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: false,
    fields: &INTERIM_ANSWER_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing)],
};
pub(super) static IDENTITY_VERIFICATION_REQUEST_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "child",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "papers",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "residences",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Identity,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "parents",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Family,
        required: false,
        list: true,
    },
];
static IDENTITY_VERIFICATION_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::IdentityVerificationRequest,
    id: "C1",
    name: "IdentityVerificationRequest",
    title: "Identity verification request",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::IdentityVerificationResponse],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &IDENTITY_VERIFICATION_REQUEST_FIELDS,
    sections: &[
        (Tier::T1, DataClass::Identity),
        (Tier::T2, DataClass::Family),
        (Tier::T2, DataClass::Identity),
    ],
};
pub(super) static IDENTITY_VERIFICATION_RESPONSE_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "result",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "evidence",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "registered",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "verified_on",
        number: 4,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
];
static IDENTITY_VERIFICATION_RESPONSE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::IdentityVerificationResponse,
    id: "C2",
    name: "IdentityVerificationResponse",
    title: "Identity verification response",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &IDENTITY_VERIFICATION_RESPONSE_FIELDS,
    sections: &[(Tier::T1, DataClass::Identity)],
};
pub(super) static TRACING_REQUEST_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "sought",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Family,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "wish",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Family,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "barred_contacts",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Family,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "separated_on",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Family,
        required: false,
        list: false,
    },
];
static TRACING_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::TracingRequest,
    id: "C5",
    name: "TracingRequest",
    title: "Tracing request",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::TracingResult],
    default_purpose: "TRACING",
    default_legal_basis: "CONSENT",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &TRACING_REQUEST_FIELDS,
    sections: &[(Tier::T2, DataClass::Family)],
};
pub(super) static TRACING_RESULT_FIELDS: [crate::kind::FieldInfo; 2] = [
    crate::kind::FieldInfo {
        name: "persons",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Family,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "ended_on",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Family,
        required: true,
        list: false,
    },
];
static TRACING_RESULT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::TracingResult,
    id: "C6",
    name: "TracingResult",
    title: "Tracing result",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "TRACING",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &TRACING_RESULT_FIELDS,
    sections: &[(Tier::T2, DataClass::Family)],
};
pub(super) static CIVIL_DOCUMENT_REQUEST_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "document",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "holder",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "needed_for",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
];
static CIVIL_DOCUMENT_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::CivilDocumentRequest,
    id: "C3",
    name: "CivilDocumentRequest",
    title: "Civil document request",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::CivilDocumentIssue],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &CIVIL_DOCUMENT_REQUEST_FIELDS,
    sections: &[(Tier::T1, DataClass::Identity)],
};
pub(super) static CIVIL_DOCUMENT_ISSUE_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "answer",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "document",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "reasons",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: false,
        list: false,
    },
];
static CIVIL_DOCUMENT_ISSUE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::CivilDocumentIssue,
    id: "C4",
    name: "CivilDocumentIssue",
    title: "Civil document",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &CIVIL_DOCUMENT_ISSUE_FIELDS,
    sections: &[(Tier::T1, DataClass::Identity)],
};
pub(super) static TRANSFER_PROPOSAL_FIELDS: [crate::kind::FieldInfo; 8] = [
    crate::kind::FieldInfo {
        name: "transfer_on",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "place",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "on_border_line",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "means",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "escort",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "receiver",
        number: 6,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "plan_version",
        number: 7,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "escort_wish",
        number: 8,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: false,
        list: false,
    },
];
static TRANSFER_PROPOSAL: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::TransferProposal,
    id: "I1",
    name: "TransferProposal",
    title: "Transfer proposal",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::TransferConfirmation],
    default_purpose: "RETURN",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &TRANSFER_PROPOSAL_FIELDS,
    sections: &[(Tier::T2, DataClass::Transfer)],
};
pub(super) static TRANSFER_CONFIRMATION_FIELDS: [crate::kind::FieldInfo; 7] = [
    crate::kind::FieldInfo {
        name: "transfer_on",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "place",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "on_border_line",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "escort",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "receiver",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "plan_version",
        number: 6,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "guarantee_confirmed_on",
        number: 7,
        tier: Tier::T2,
        class: DataClass::Care,
        required: false,
        list: false,
    },
];
static TRANSFER_CONFIRMATION: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::TransferConfirmation,
    id: "I2",
    name: "TransferConfirmation",
    title: "Transfer confirmation",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "RETURN",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &TRANSFER_CONFIRMATION_FIELDS,
    sections: &[(Tier::T2, DataClass::Care), (Tier::T2, DataClass::Transfer)],
};
pub(super) static PRE_TRANSFER_INFORMATION_FIELDS: [crate::kind::FieldInfo; 6] = [
    crate::kind::FieldInfo {
        name: "immediate_needs",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "family_contacts",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Family,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "education",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "languages",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "likes",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Views,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "papers",
        number: 6,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: false,
        list: true,
    },
];
static PRE_TRANSFER_INFORMATION: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::PreTransferInformation,
    id: "I5",
    name: "PreTransferInformation",
    title: "Information before transfer",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "RETURN",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &PRE_TRANSFER_INFORMATION_FIELDS,
    sections: &[
        (Tier::T2, DataClass::Family),
        (Tier::T2, DataClass::Transfer),
        (Tier::T2, DataClass::Views),
    ],
};
pub(super) static HEALTH_CERTIFICATE_FIELDS: [crate::kind::FieldInfo; 8] = [
    crate::kind::FieldInfo {
        name: "consent_id",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Consent,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "examined_on",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Health,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "examined_by",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Health,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "fit_to_travel",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Health,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "findings",
        number: 5,
        tier: Tier::T3,
        class: DataClass::Health,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "medicines",
        number: 6,
        tier: Tier::T3,
        class: DataClass::Health,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "allergies",
        number: 7,
        tier: Tier::T3,
        class: DataClass::Health,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "vaccinations",
        number: 8,
        tier: Tier::T3,
        class: DataClass::Health,
        required: false,
        list: true,
    },
];
static HEALTH_CERTIFICATE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::HealthCertificate,
    id: "I6",
    name: "HealthCertificate",
    title: "Health certificate",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "HEALTH_SHARE",
    default_legal_basis: "CONSENT",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &HEALTH_CERTIFICATE_FIELDS,
    sections: &[(Tier::T1, DataClass::Consent), (Tier::T3, DataClass::Health)],
};
pub(super) static HANDOVER_RECORD_FIELDS: [crate::kind::FieldInfo; 8] = [
    crate::kind::FieldInfo {
        name: "handed_over_at",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "place",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "given_by",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "received_by",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "signatures",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "condition",
        number: 6,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "belongings",
        number: 7,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "papers",
        number: 8,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: false,
        list: true,
    },
];
static HANDOVER_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::HandoverRecord,
    id: "I7",
    name: "HandoverRecord",
    title: "Handover record",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "RETURN",
    default_legal_basis: "TREATY_DUTY",
    protected: true,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &HANDOVER_RECORD_FIELDS,
    sections: &[(Tier::T2, DataClass::Transfer)],
};
pub(super) static ARRIVAL_NOTICE_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "result",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "noted_at",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "received_by",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: false,
        list: false,
    },
];
static ARRIVAL_NOTICE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ArrivalNotice,
    id: "I8",
    name: "ArrivalNotice",
    title: "Arrival notice",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "RETURN",
    default_legal_basis: "TREATY_DUTY",
    protected: true,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &ARRIVAL_NOTICE_FIELDS,
    sections: &[(Tier::T2, DataClass::Transfer)],
};
pub(super) static TRANSIT_REQUEST_FIELDS: [crate::kind::FieldInfo; 6] = [
    crate::kind::FieldInfo {
        name: "child",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "route",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Transfer,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "enters_at",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "leaves_at",
        number: 4,
        tier: Tier::T1,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "escort",
        number: 5,
        tier: Tier::T1,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "needs",
        number: 6,
        tier: Tier::T1,
        class: DataClass::Transfer,
        required: false,
        list: true,
    },
];
static TRANSIT_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::TransitRequest,
    id: "I3",
    name: "TransitRequest",
    title: "Transit request",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::TransitDecision],
    default_purpose: "SHARE_TRANSIT",
    default_legal_basis: "CONSENT",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &TRANSIT_REQUEST_FIELDS,
    sections: &[(Tier::T1, DataClass::Identity), (Tier::T1, DataClass::Transfer)],
};
pub(super) static TRANSIT_DECISION_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "answer",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "medical_stops",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Transfer,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "no_custody",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Transfer,
        required: false,
        list: false,
    },
];
static TRANSIT_DECISION: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::TransitDecision,
    id: "I4",
    name: "TransitDecision",
    title: "Transit decision",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_TRANSIT",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &TRANSIT_DECISION_FIELDS,
    sections: &[(Tier::T1, DataClass::Transfer)],
};
pub(super) static TRANSFER_POSTPONEMENT_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "cause",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "until",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "ended_on",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: false,
        list: false,
    },
];
static TRANSFER_POSTPONEMENT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::TransferPostponement,
    id: "I9",
    name: "TransferPostponement",
    title: "Transfer postponement",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "RETURN",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &TRANSFER_POSTPONEMENT_FIELDS,
    sections: &[(Tier::T2, DataClass::Transfer)],
};
pub(super) static URGENT_MOVEMENT_FIELDS: [crate::kind::FieldInfo; 7] = [
    crate::kind::FieldInfo {
        name: "destination",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "leaves_at",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "review_at",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "return_secured",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "guardian_travels",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Guardianship,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "acts_there",
        number: 6,
        tier: Tier::T2,
        class: DataClass::Guardianship,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "returned_on",
        number: 7,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: false,
        list: false,
    },
];
static URGENT_MOVEMENT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::UrgentMovement,
    id: "I10",
    name: "UrgentMovement",
    title: "Urgent movement",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "VITAL_INTERESTS",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &URGENT_MOVEMENT_FIELDS,
    sections: &[(Tier::T2, DataClass::Guardianship), (Tier::T2, DataClass::Transfer)],
};
pub(super) static COST_STATEMENT_FIELDS: [crate::kind::FieldInfo; 2] = [
    crate::kind::FieldInfo {
        name: "costs",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "currency",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
];
static COST_STATEMENT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::CostStatement,
    id: "M1",
    name: "CostStatement",
    title: "Cost statement",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::CostSettlement],
    default_purpose: "PARTICIPATION",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: false,
    fields: &COST_STATEMENT_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing)],
};
pub(super) static COST_SETTLEMENT_FIELDS: [crate::kind::FieldInfo; 2] = [
    crate::kind::FieldInfo {
        name: "answer",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "paid_on",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: false,
        list: false,
    },
];
static COST_SETTLEMENT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::CostSettlement,
    id: "M2",
    name: "CostSettlement",
    title: "Cost settlement",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "PARTICIPATION",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: false,
    fields: &COST_SETTLEMENT_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing)],
};
pub(super) static STATUS_REQUEST_FIELDS: [crate::kind::FieldInfo; 1] = [
    crate::kind::FieldInfo {
        name: "asked_by",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
];
static STATUS_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::StatusRequest,
    id: "K1",
    name: "StatusRequest",
    title: "Status request",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::StatusResponse],
    default_purpose: "PARTICIPATION",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: false,
    fields: &STATUS_REQUEST_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing)],
};
pub(super) static STATUS_RESPONSE_FIELDS: [crate::kind::FieldInfo; 1] = [
    crate::kind::FieldInfo {
        name: "bucket",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
];
static STATUS_RESPONSE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::StatusResponse,
    id: "K2",
    name: "StatusResponse",
    title: "Status response",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "PARTICIPATION",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: true,
    fields: &STATUS_RESPONSE_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing)],
};
pub(super) static COMPLAINT_FIELDS: [crate::kind::FieldInfo; 5] = [
    crate::kind::FieldInfo {
        name: "about",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Complaint,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "complainant",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Complaint,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "words",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Complaint,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "safe_contact",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Complaint,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "made_on",
        number: 5,
        tier: Tier::T3,
        class: DataClass::Complaint,
        required: true,
        list: false,
    },
];
static COMPLAINT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::Complaint,
    id: "K3",
    name: "Complaint",
    title: "Complaint",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: true,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &COMPLAINT_FIELDS,
    sections: &[(Tier::T3, DataClass::Complaint)],
};
pub(super) static COMPLAINT_OUTCOME_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "complaint_of",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Complaint,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "result",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Complaint,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "decided_on",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Complaint,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "remedy",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Complaint,
        required: false,
        list: false,
    },
];
static COMPLAINT_OUTCOME: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ComplaintOutcome,
    id: "K4",
    name: "ComplaintOutcome",
    title: "Complaint outcome",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &COMPLAINT_OUTCOME_FIELDS,
    sections: &[(Tier::T3, DataClass::Complaint)],
};
pub(super) static INSPECTION_REQUEST_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "monitor",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "scope",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "asked_on",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
];
static INSPECTION_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::InspectionRequest,
    id: "K5",
    name: "InspectionRequest",
    title: "Inspection request",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: false,
    fields: &INSPECTION_REQUEST_FIELDS,
    sections: &[(Tier::T2, DataClass::Monitoring)],
};
pub(super) static INSPECTION_ANSWER_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "request_of",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "shown",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "answered_on",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "reasons",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: false,
        list: false,
    },
];
static INSPECTION_ANSWER: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::InspectionAnswer,
    id: "K6",
    name: "InspectionAnswer",
    title: "Inspection answer",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: false,
    fields: &INSPECTION_ANSWER_FIELDS,
    sections: &[(Tier::T2, DataClass::Monitoring)],
};
pub(super) static AGE_ASSESSMENT_RECORD_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "presumed_minor",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "method",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "assessed_on",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "final_on",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Identity,
        required: false,
        list: false,
    },
];
static AGE_ASSESSMENT_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::AgeAssessmentRecord,
    id: "N10",
    name: "AgeAssessmentRecord",
    title: "Age assessment record",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &AGE_ASSESSMENT_RECORD_FIELDS,
    sections: &[(Tier::T2, DataClass::Identity)],
};
pub(super) static MISSING_RECORD_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "since",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "back_at",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "dangers",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: false,
        list: true,
    },
];
static MISSING_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::MissingRecord,
    id: "N11",
    name: "MissingRecord",
    title: "Missing record",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &MISSING_RECORD_FIELDS,
    sections: &[(Tier::T3, DataClass::Protection)],
};
pub(super) static CASE_LINK_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "other_case",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Family,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "other_partner",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Family,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "tie",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Family,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "ended_on",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Family,
        required: false,
        list: false,
    },
];
static CASE_LINK: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::CaseLink,
    id: "N12",
    name: "CaseLink",
    title: "Case link",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: false,
    fields: &CASE_LINK_FIELDS,
    sections: &[(Tier::T2, DataClass::Family)],
};
pub(super) static INTERIM_STATUS_RECORD_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "status",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "from",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "until",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: false,
        list: false,
    },
];
static INTERIM_STATUS_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::InterimStatusRecord,
    id: "N13",
    name: "InterimStatusRecord",
    title: "Interim status record",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &INTERIM_STATUS_RECORD_FIELDS,
    sections: &[(Tier::T3, DataClass::Decision)],
};
pub(super) static LIBERTY_REVIEW_FIELDS: [crate::kind::FieldInfo; 5] = [
    crate::kind::FieldInfo {
        name: "deprived_since",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Placement,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "lawyer_told_at",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Placement,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "monitor_told_at",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Placement,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "next_review_on",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Placement,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "released_at",
        number: 5,
        tier: Tier::T3,
        class: DataClass::Placement,
        required: false,
        list: false,
    },
];
static LIBERTY_REVIEW: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::LibertyReview,
    id: "N14",
    name: "LibertyReview",
    title: "Liberty review",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &LIBERTY_REVIEW_FIELDS,
    sections: &[(Tier::T3, DataClass::Placement)],
};
pub(super) static FACILITY_VISIT_FIELDS: [crate::kind::FieldInfo; 5] = [
    crate::kind::FieldInfo {
        name: "visited_on",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "visited_by",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "place",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "announced",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "notes",
        number: 5,
        tier: Tier::T3,
        class: DataClass::Monitoring,
        required: false,
        list: false,
    },
];
static FACILITY_VISIT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::FacilityVisit,
    id: "N15",
    name: "FacilityVisit",
    title: "Facility visit",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &FACILITY_VISIT_FIELDS,
    sections: &[(Tier::T2, DataClass::Monitoring), (Tier::T3, DataClass::Monitoring)],
};
pub(super) static DELEGATION_RECORD_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "delegate",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "task",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "from",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Care,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "until",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Care,
        required: false,
        list: false,
    },
];
static DELEGATION_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::DelegationRecord,
    id: "N16",
    name: "DelegationRecord",
    title: "Delegation record",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &DELEGATION_RECORD_FIELDS,
    sections: &[(Tier::T2, DataClass::Care)],
};
pub(super) static COURT_RECORD_FIELDS: [crate::kind::FieldInfo; 5] = [
    crate::kind::FieldInfo {
        name: "court",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "step",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "on",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "orders",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "matter",
        number: 5,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: false,
        list: false,
    },
];
static COURT_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::CourtRecord,
    id: "N17",
    name: "CourtRecord",
    title: "Court record",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &COURT_RECORD_FIELDS,
    sections: &[(Tier::T3, DataClass::Decision)],
};
pub(super) static CASE_END_RECORD_FIELDS: [crate::kind::FieldInfo; 6] = [
    crate::kind::FieldInfo {
        name: "reason",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "solution",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Assessment,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "ended_on",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "signed_by",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Routing,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "child_informed",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Routing,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "taken_back_on",
        number: 6,
        tier: Tier::T2,
        class: DataClass::Routing,
        required: false,
        list: false,
    },
];
static CASE_END_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::CaseEndRecord,
    id: "N18",
    name: "CaseEndRecord",
    title: "End of the case",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: false,
    fields: &CASE_END_RECORD_FIELDS,
    sections: &[(Tier::T2, DataClass::Routing), (Tier::T3, DataClass::Assessment)],
};
pub(super) static PROTECTION_CLAIM_FIELDS: [crate::kind::FieldInfo; 2] = [
    crate::kind::FieldInfo {
        name: "stage",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "on",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
];
static PROTECTION_CLAIM: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ProtectionClaim,
    id: "N19",
    name: "ProtectionClaim",
    title: "Protection claim",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &PROTECTION_CLAIM_FIELDS,
    sections: &[(Tier::T3, DataClass::Protection)],
};
pub(super) static OWN_RETURN_REQUEST_FIELDS: [crate::kind::FieldInfo; 5] = [
    crate::kind::FieldInfo {
        name: "asked_on",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Views,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "guardian_agrees",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Views,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "lawyer_advised_on",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Views,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "confirmed_on",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Views,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "taken_back_on",
        number: 5,
        tier: Tier::T3,
        class: DataClass::Views,
        required: false,
        list: false,
    },
];
static OWN_RETURN_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::OwnReturnRequest,
    id: "N20",
    name: "OwnReturnRequest",
    title: "Child's own request to return",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &OWN_RETURN_REQUEST_FIELDS,
    sections: &[(Tier::T3, DataClass::Views)],
};
pub(super) static GROUP_RECORD_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "reason",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "name",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "children",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "in_charge",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Transfer,
        required: false,
        list: false,
    },
];
static GROUP_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::GroupRecord,
    id: "N21",
    name: "GroupRecord",
    title: "Group record",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: false,
    fields: &GROUP_RECORD_FIELDS,
    sections: &[(Tier::T2, DataClass::Transfer)],
};
pub(super) static VULNERABILITY_RECORD_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "codes",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "answered_by",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "seen_on",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
];
static VULNERABILITY_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::VulnerabilityRecord,
    id: "N22",
    name: "VulnerabilityRecord",
    title: "Vulnerability record",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &VULNERABILITY_RECORD_FIELDS,
    sections: &[(Tier::T3, DataClass::Protection)],
};
pub(super) static NO_RETURN_DECISION_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "decided_on",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "deciding_body",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "reasons",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Decision,
        required: true,
        list: false,
    },
];
static NO_RETURN_DECISION: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::NoReturnDecision,
    id: "N23",
    name: "NoReturnDecision",
    title: "Decision not to return",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &NO_RETURN_DECISION_FIELDS,
    sections: &[(Tier::T3, DataClass::Decision)],
};
pub(super) static JOURNEY_RECORD_FIELDS: [crate::kind::FieldInfo; 5] = [
    crate::kind::FieldInfo {
        name: "result",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "took_place_at",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "taken_by",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Transfer,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "given_to",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Transfer,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "known_from",
        number: 5,
        tier: Tier::T3,
        class: DataClass::Transfer,
        required: true,
        list: false,
    },
];
static JOURNEY_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::JourneyRecord,
    id: "N24",
    name: "JourneyRecord",
    title: "Record of a journey",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &JOURNEY_RECORD_FIELDS,
    sections: &[(Tier::T3, DataClass::Transfer)],
};
pub(super) static FOUND_RECORD_FIELDS: [crate::kind::FieldInfo; 7] = [
    crate::kind::FieldInfo {
        name: "child",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "status",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "found_on",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Identity,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "found_area",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Placement,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "protection_told_on",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "languages",
        number: 6,
        tier: Tier::T2,
        class: DataClass::Identity,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "separation_told",
        number: 7,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: false,
        list: false,
    },
];
static FOUND_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::FoundRecord,
    id: "N1",
    name: "FoundRecord",
    title: "Record of finding",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &FOUND_RECORD_FIELDS,
    sections: &[
        (Tier::T2, DataClass::Identity),
        (Tier::T2, DataClass::Routing),
        (Tier::T3, DataClass::Placement),
        (Tier::T3, DataClass::Protection),
    ],
};
pub(super) static PROTECTION_SCREENING_FIELDS: [crate::kind::FieldInfo; 5] = [
    crate::kind::FieldInfo {
        name: "result",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "screened_on",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "screened_by",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "child_informed",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "notes",
        number: 5,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: false,
        list: false,
    },
];
static PROTECTION_SCREENING: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ProtectionScreening,
    id: "N2",
    name: "ProtectionScreening",
    title: "Protection screening",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &PROTECTION_SCREENING_FIELDS,
    sections: &[(Tier::T3, DataClass::Protection)],
};
pub(super) static GUARDIAN_RECORD_FIELDS: [crate::kind::FieldInfo; 6] = [
    crate::kind::FieldInfo {
        name: "role",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Guardianship,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "name",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Guardianship,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "appointed_by",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Guardianship,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "appointed_on",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Guardianship,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "conflict_checked",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Guardianship,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "ended_on",
        number: 6,
        tier: Tier::T2,
        class: DataClass::Guardianship,
        required: false,
        list: false,
    },
];
static GUARDIAN_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::GuardianRecord,
    id: "N3",
    name: "GuardianRecord",
    title: "Guardian record",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &GUARDIAN_RECORD_FIELDS,
    sections: &[(Tier::T2, DataClass::Guardianship)],
};
pub(super) static LEGAL_AID_RECORD_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "provider",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Guardianship,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "named_on",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Guardianship,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "ended_on",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Guardianship,
        required: false,
        list: false,
    },
];
static LEGAL_AID_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::LegalAidRecord,
    id: "N4",
    name: "LegalAidRecord",
    title: "Legal aid record",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &LEGAL_AID_RECORD_FIELDS,
    sections: &[(Tier::T2, DataClass::Guardianship)],
};
pub(super) static PLACEMENT_RECORD_FIELDS: [crate::kind::FieldInfo; 6] = [
    crate::kind::FieldInfo {
        name: "placement",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Placement,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "since",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Placement,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "liberty",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Placement,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "review_on",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Placement,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "address",
        number: 5,
        tier: Tier::T3,
        class: DataClass::Placement,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "school_enrolled",
        number: 6,
        tier: Tier::T2,
        class: DataClass::Placement,
        required: false,
        list: false,
    },
];
static PLACEMENT_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::PlacementRecord,
    id: "N5",
    name: "PlacementRecord",
    title: "Placement record",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &PLACEMENT_RECORD_FIELDS,
    sections: &[(Tier::T2, DataClass::Placement), (Tier::T3, DataClass::Placement)],
};
pub(super) static CASE_REVIEW_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "reviewed_on",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "panel",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "outcome",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "waits_for",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: false,
        list: false,
    },
];
static CASE_REVIEW: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::CaseReview,
    id: "N6",
    name: "CaseReview",
    title: "Review of the wait",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &CASE_REVIEW_FIELDS,
    sections: &[(Tier::T2, DataClass::Assessment)],
};
pub(super) static VISIT_RECORD_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "visited_at",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "visited_by",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "seen_alone",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "notes",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Monitoring,
        required: false,
        list: false,
    },
];
static VISIT_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::VisitRecord,
    id: "N7",
    name: "VisitRecord",
    title: "Visit record",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &VISIT_RECORD_FIELDS,
    sections: &[(Tier::T2, DataClass::Monitoring), (Tier::T3, DataClass::Monitoring)],
};
pub(super) static MONITOR_RECORD_FIELDS: [crate::kind::FieldInfo; 6] = [
    crate::kind::FieldInfo {
        name: "visited_on",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "visited_by",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "independent",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "seen_alone",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "concern",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Monitoring,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "notes",
        number: 6,
        tier: Tier::T3,
        class: DataClass::Monitoring,
        required: false,
        list: false,
    },
];
static MONITOR_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::MonitorRecord,
    id: "N8",
    name: "MonitorRecord",
    title: "Monitor's record",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &MONITOR_RECORD_FIELDS,
    sections: &[(Tier::T2, DataClass::Monitoring), (Tier::T3, DataClass::Monitoring)],
};
pub(super) static HOLD_RECORD_FIELDS: [crate::kind::FieldInfo; 5] = [
    crate::kind::FieldInfo {
        name: "hold",
        number: 1,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "change",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "decided_by",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "on",
        number: 4,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "reason",
        number: 5,
        tier: Tier::T3,
        class: DataClass::Protection,
        required: false,
        list: false,
    },
];
static HOLD_RECORD: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::HoldRecord,
    id: "N9",
    name: "HoldRecord",
    title: "Hold record",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &HOLD_RECORD_FIELDS,
    sections: &[(Tier::T3, DataClass::Protection)],
};
pub(super) static CHILD_SITUATION_REQUEST_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "serves",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "reasons",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "questions",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: false,
        list: true,
    },
];
static CHILD_SITUATION_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ChildSituationRequest,
    id: "D3",
    name: "ChildSituationRequest",
    title: "Child situation request",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::ChildSituationReport],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &CHILD_SITUATION_REQUEST_FIELDS,
    sections: &[(Tier::T2, DataClass::Assessment)],
};
pub(super) static CHILD_SITUATION_REPORT_FIELDS: [crate::kind::FieldInfo; 6] = [
    crate::kind::FieldInfo {
        name: "situation",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "proceedings",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "decisions",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Decision,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "carer_suitability",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Family,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "author",
        number: 5,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "made_on",
        number: 6,
        tier: Tier::T2,
        class: DataClass::Assessment,
        required: true,
        list: false,
    },
];
static CHILD_SITUATION_REPORT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::ChildSituationReport,
    id: "D4",
    name: "ChildSituationReport",
    title: "Child situation report",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &CHILD_SITUATION_REPORT_FIELDS,
    sections: &[
        (Tier::T2, DataClass::Assessment),
        (Tier::T2, DataClass::Decision),
        (Tier::T2, DataClass::Family),
    ],
};
pub(super) static SHARED_VIEWS_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "heard_on",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Views,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "child_says",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Views,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "may_be_told",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Views,
        required: true,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "on_return",
        number: 4,
        tier: Tier::T2,
        class: DataClass::Views,
        required: false,
        list: false,
    },
];
static SHARED_VIEWS: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::SharedViews,
    id: "D6S",
    name: "SharedViews",
    title: "Shared views",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "CONSENT",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &SHARED_VIEWS_FIELDS,
    sections: &[(Tier::T2, DataClass::Views)],
};
pub(super) static STATISTICS_REPORT_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "from",
        number: 1,
        tier: Tier::T0,
        class: DataClass::Statistics,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "until",
        number: 2,
        tier: Tier::T0,
        class: DataClass::Statistics,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "threshold",
        number: 3,
        tier: Tier::T0,
        class: DataClass::Statistics,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "cells",
        number: 4,
        tier: Tier::T0,
        class: DataClass::Statistics,
        required: true,
        list: true,
    },
];
static STATISTICS_REPORT: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::StatisticsReport,
    id: "M3",
    name: "StatisticsReport",
    title: "Statistics report",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: false,
    fields: &STATISTICS_REPORT_FIELDS,
    sections: &[(Tier::T0, DataClass::Statistics)],
};
pub(super) static ACCESS_REQUEST_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "asked_by",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "scope",
        number: 2,
        tier: Tier::T3,
        class: DataClass::Routing,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "asked_on",
        number: 3,
        tier: Tier::T2,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
];
static ACCESS_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::AccessRequest,
    id: "L1",
    name: "AccessRequest",
    title: "Access request",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &ACCESS_REQUEST_FIELDS,
    sections: &[(Tier::T2, DataClass::Routing), (Tier::T3, DataClass::Routing)],
};
pub(super) static ACCESS_ANSWER_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "request_of",
        number: 1,
        tier: Tier::T2,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "answered_on",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "kept_back",
        number: 3,
        tier: Tier::T3,
        class: DataClass::Routing,
        required: false,
        list: false,
    },
];
static ACCESS_ANSWER: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::AccessAnswer,
    id: "L2",
    name: "AccessAnswer",
    title: "Access answer",
    direction: crate::kind::Direction::Local,
    reply: &[],
    default_purpose: "",
    default_legal_basis: "",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: false,
    fields: &ACCESS_ANSWER_FIELDS,
    sections: &[(Tier::T2, DataClass::Routing), (Tier::T3, DataClass::Routing)],
};
pub(super) static RECTIFICATION_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "item",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "right_value",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Identity,
        required: false,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "harmful",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
];
static RECTIFICATION: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::Rectification,
    id: "L3",
    name: "Rectification",
    title: "Rectification",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: true,
    fields: &RECTIFICATION_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing), (Tier::T2, DataClass::Identity)],
};
pub(super) static DATA_ORDER_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "measure",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "ground",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "items",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "due_on",
        number: 4,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
];
static DATA_ORDER: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::DataOrder,
    id: "L4",
    name: "DataOrder",
    title: "Restriction or erasure order",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::DataOrderConfirmation],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: true,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: true,
    fields: &DATA_ORDER_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing)],
};
pub(super) static DATA_ORDER_CONFIRMATION_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "measure",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "done_on",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "recipients_told",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "kept_by_law",
        number: 4,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: false,
        list: false,
    },
];
static DATA_ORDER_CONFIRMATION: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::DataOrderConfirmation,
    id: "L5",
    name: "DataOrderConfirmation",
    title: "Confirmation of an order",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: true,
    fields: &DATA_ORDER_CONFIRMATION_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing)],
};
pub(super) static ONWARD_TRANSFER_REQUEST_FIELDS: [crate::kind::FieldInfo; 3] = [
    crate::kind::FieldInfo {
        name: "recipient",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "needed_for",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "items",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: true,
    },
];
static ONWARD_TRANSFER_REQUEST: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::OnwardTransferRequest,
    id: "L6",
    name: "OnwardTransferRequest",
    title: "Onward transfer request",
    direction: crate::kind::Direction::Crosses,
    reply: &[Kind::OnwardTransferDecision],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: true,
    fields: &ONWARD_TRANSFER_REQUEST_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing)],
};
pub(super) static ONWARD_TRANSFER_DECISION_FIELDS: [crate::kind::FieldInfo; 2] = [
    crate::kind::FieldInfo {
        name: "answer",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "until",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: false,
        list: false,
    },
];
static ONWARD_TRANSFER_DECISION: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::OnwardTransferDecision,
    id: "L7",
    name: "OnwardTransferDecision",
    title: "Onward transfer decision",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: false,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: true,
    fields: &ONWARD_TRANSFER_DECISION_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing)],
};
pub(super) static BREACH_NOTICE_FIELDS: [crate::kind::FieldInfo; 4] = [
    crate::kind::FieldInfo {
        name: "what",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "noticed_at",
        number: 2,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "risk",
        number: 3,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: true,
        list: false,
    },
    crate::kind::FieldInfo {
        name: "measures_taken",
        number: 4,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: false,
        list: false,
    },
];
static BREACH_NOTICE: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::BreachNotice,
    id: "L8",
    name: "BreachNotice",
    title: "Breach notice",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: true,
    token_of: None,
    about_case: true,
    caseless: false,
    generic: true,
    fields: &BREACH_NOTICE_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing)],
};
pub(super) static NON_DISCLOSURE_FLAG_FIELDS: [crate::kind::FieldInfo; 2] = [
    crate::kind::FieldInfo {
        name: "items",
        number: 1,
        tier: Tier::T1,
        class: DataClass::Routing,
        required: false,
        list: true,
    },
    crate::kind::FieldInfo {
        name: "barred_contacts",
        number: 2,
        tier: Tier::T2,
        class: DataClass::Family,
        required: false,
        list: true,
    },
];
static NON_DISCLOSURE_FLAG: crate::kind::KindInfo = crate::kind::KindInfo {
    kind: Kind::NonDisclosureFlag,
    id: "L9",
    name: "NonDisclosureFlag",
    title: "Non-disclosure flag",
    direction: crate::kind::Direction::Crosses,
    reply: &[],
    default_purpose: "SHARE_ORIGIN_CA",
    default_legal_basis: "TREATY_DUTY",
    protected: true,
    token_of: None,
    about_case: false,
    caseless: false,
    generic: true,
    fields: &NON_DISCLOSURE_FLAG_FIELDS,
    sections: &[(Tier::T1, DataClass::Routing), (Tier::T2, DataClass::Family)],
};
