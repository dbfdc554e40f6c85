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
    /// Deadline extension (A6).
    DeadlineExtension,
    /// Reminder (A7).
    Reminder,
    /// Identity verification request (C1).
    IdentityVerificationRequest,
    /// Identity verification response (C2).
    IdentityVerificationResponse,
    /// Tracing request (C5).
    TracingRequest,
    /// Tracing result (C6).
    TracingResult,
    /// Identification notice (B1).
    IdentificationNotice,
    /// Guardian notice (B4).
    GuardianNotice,
    /// Interim placement notice (B5).
    InterimPlacementNotice,
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
    /// Statistics report (M3).
    StatisticsReport,
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
        Self::ReturnDecision,
        Self::DecisionReasons,
        Self::ServiceProof,
        Self::DecisionAcceptance,
        Self::AppealNotice,
        Self::AppealOutcome,
        Self::PlanProposal,
        Self::PlanAmendment,
        Self::PlanAnswer,
        Self::ResourceCommitment,
        Self::MonitoringReport,
        Self::ClosureProposal,
        Self::ClosureConfirmation,
        Self::DeadlineExtension,
        Self::Reminder,
        Self::IdentityVerificationRequest,
        Self::IdentityVerificationResponse,
        Self::TracingRequest,
        Self::TracingResult,
        Self::IdentificationNotice,
        Self::GuardianNotice,
        Self::InterimPlacementNotice,
        Self::FoundRecord,
        Self::ProtectionScreening,
        Self::GuardianRecord,
        Self::LegalAidRecord,
        Self::PlacementRecord,
        Self::CaseReview,
        Self::VisitRecord,
        Self::MonitorRecord,
        Self::HoldRecord,
        Self::StatisticsReport,
        Self::TransferProposal,
        Self::TransferConfirmation,
        Self::PreTransferInformation,
        Self::HealthCertificate,
        Self::HandoverRecord,
        Self::ArrivalNotice,
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
            Self::ReturnDecision => &RETURN_DECISION,
            Self::DecisionReasons => &DECISION_REASONS,
            Self::ServiceProof => &SERVICE_PROOF,
            Self::DecisionAcceptance => &DECISION_ACCEPTANCE,
            Self::AppealNotice => &APPEAL_NOTICE,
            Self::AppealOutcome => &APPEAL_OUTCOME,
            Self::PlanProposal => &PLAN_PROPOSAL,
            Self::PlanAmendment => &PLAN_AMENDMENT,
            Self::PlanAnswer => &PLAN_ANSWER,
            Self::ResourceCommitment => &RESOURCE_COMMITMENT,
            Self::MonitoringReport => &MONITORING_REPORT,
            Self::ClosureProposal => &CLOSURE_PROPOSAL,
            Self::ClosureConfirmation => &CLOSURE_CONFIRMATION,
            Self::DeadlineExtension => &DEADLINE_EXTENSION,
            Self::Reminder => &REMINDER,
            Self::IdentityVerificationRequest => &IDENTITY_VERIFICATION_REQUEST,
            Self::IdentityVerificationResponse => &IDENTITY_VERIFICATION_RESPONSE,
            Self::TracingRequest => &TRACING_REQUEST,
            Self::TracingResult => &TRACING_RESULT,
            Self::IdentificationNotice => &IDENTIFICATION_NOTICE,
            Self::GuardianNotice => &GUARDIAN_NOTICE,
            Self::InterimPlacementNotice => &INTERIM_PLACEMENT_NOTICE,
            Self::FoundRecord => &FOUND_RECORD,
            Self::ProtectionScreening => &PROTECTION_SCREENING,
            Self::GuardianRecord => &GUARDIAN_RECORD,
            Self::LegalAidRecord => &LEGAL_AID_RECORD,
            Self::PlacementRecord => &PLACEMENT_RECORD,
            Self::CaseReview => &CASE_REVIEW,
            Self::VisitRecord => &VISIT_RECORD,
            Self::MonitorRecord => &MONITOR_RECORD,
            Self::HoldRecord => &HOLD_RECORD,
            Self::StatisticsReport => &STATISTICS_REPORT,
            Self::TransferProposal => &TRANSFER_PROPOSAL,
            Self::TransferConfirmation => &TRANSFER_CONFIRMATION,
            Self::PreTransferInformation => &PRE_TRANSFER_INFORMATION,
            Self::HealthCertificate => &HEALTH_CERTIFICATE,
            Self::HandoverRecord => &HANDOVER_RECORD,
            Self::ArrivalNotice => &ARRIVAL_NOTICE,
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
    /// Deadline extension (A6).
    DeadlineExtension(super::DeadlineExtension),
    /// Reminder (A7).
    Reminder(super::Reminder),
    /// Identity verification request (C1).
    IdentityVerificationRequest(super::IdentityVerificationRequest),
    /// Identity verification response (C2).
    IdentityVerificationResponse(super::IdentityVerificationResponse),
    /// Tracing request (C5).
    TracingRequest(super::TracingRequest),
    /// Tracing result (C6).
    TracingResult(super::TracingResult),
    /// Identification notice (B1).
    IdentificationNotice(super::IdentificationNotice),
    /// Guardian notice (B4).
    GuardianNotice(super::GuardianNotice),
    /// Interim placement notice (B5).
    InterimPlacementNotice(super::InterimPlacementNotice),
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
    /// Statistics report (M3).
    StatisticsReport(super::StatisticsReport),
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
            Self::ReturnDecision(_) => Kind::ReturnDecision,
            Self::DecisionReasons(_) => Kind::DecisionReasons,
            Self::ServiceProof(_) => Kind::ServiceProof,
            Self::DecisionAcceptance(_) => Kind::DecisionAcceptance,
            Self::AppealNotice(_) => Kind::AppealNotice,
            Self::AppealOutcome(_) => Kind::AppealOutcome,
            Self::PlanProposal(_) => Kind::PlanProposal,
            Self::PlanAmendment(_) => Kind::PlanAmendment,
            Self::PlanAnswer(_) => Kind::PlanAnswer,
            Self::ResourceCommitment(_) => Kind::ResourceCommitment,
            Self::MonitoringReport(_) => Kind::MonitoringReport,
            Self::ClosureProposal(_) => Kind::ClosureProposal,
            Self::ClosureConfirmation(_) => Kind::ClosureConfirmation,
            Self::DeadlineExtension(_) => Kind::DeadlineExtension,
            Self::Reminder(_) => Kind::Reminder,
            Self::IdentityVerificationRequest(_) => Kind::IdentityVerificationRequest,
            Self::IdentityVerificationResponse(_) => Kind::IdentityVerificationResponse,
            Self::TracingRequest(_) => Kind::TracingRequest,
            Self::TracingResult(_) => Kind::TracingResult,
            Self::IdentificationNotice(_) => Kind::IdentificationNotice,
            Self::GuardianNotice(_) => Kind::GuardianNotice,
            Self::InterimPlacementNotice(_) => Kind::InterimPlacementNotice,
            Self::FoundRecord(_) => Kind::FoundRecord,
            Self::ProtectionScreening(_) => Kind::ProtectionScreening,
            Self::GuardianRecord(_) => Kind::GuardianRecord,
            Self::LegalAidRecord(_) => Kind::LegalAidRecord,
            Self::PlacementRecord(_) => Kind::PlacementRecord,
            Self::CaseReview(_) => Kind::CaseReview,
            Self::VisitRecord(_) => Kind::VisitRecord,
            Self::MonitorRecord(_) => Kind::MonitorRecord,
            Self::HoldRecord(_) => Kind::HoldRecord,
            Self::StatisticsReport(_) => Kind::StatisticsReport,
            Self::TransferProposal(_) => Kind::TransferProposal,
            Self::TransferConfirmation(_) => Kind::TransferConfirmation,
            Self::PreTransferInformation(_) => Kind::PreTransferInformation,
            Self::HealthCertificate(_) => Kind::HealthCertificate,
            Self::HandoverRecord(_) => Kind::HandoverRecord,
            Self::ArrivalNotice(_) => Kind::ArrivalNotice,
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
            Self::ReturnDecision(content) => content.walk(at),
            Self::DecisionReasons(content) => content.walk(at),
            Self::ServiceProof(content) => content.walk(at),
            Self::DecisionAcceptance(content) => content.walk(at),
            Self::AppealNotice(content) => content.walk(at),
            Self::AppealOutcome(content) => content.walk(at),
            Self::PlanProposal(content) => content.walk(at),
            Self::PlanAmendment(content) => content.walk(at),
            Self::PlanAnswer(content) => content.walk(at),
            Self::ResourceCommitment(content) => content.walk(at),
            Self::MonitoringReport(content) => content.walk(at),
            Self::ClosureProposal(content) => content.walk(at),
            Self::ClosureConfirmation(content) => content.walk(at),
            Self::DeadlineExtension(content) => content.walk(at),
            Self::Reminder(content) => content.walk(at),
            Self::IdentityVerificationRequest(content) => content.walk(at),
            Self::IdentityVerificationResponse(content) => content.walk(at),
            Self::TracingRequest(content) => content.walk(at),
            Self::TracingResult(content) => content.walk(at),
            Self::IdentificationNotice(content) => content.walk(at),
            Self::GuardianNotice(content) => content.walk(at),
            Self::InterimPlacementNotice(content) => content.walk(at),
            Self::FoundRecord(content) => content.walk(at),
            Self::ProtectionScreening(content) => content.walk(at),
            Self::GuardianRecord(content) => content.walk(at),
            Self::LegalAidRecord(content) => content.walk(at),
            Self::PlacementRecord(content) => content.walk(at),
            Self::CaseReview(content) => content.walk(at),
            Self::VisitRecord(content) => content.walk(at),
            Self::MonitorRecord(content) => content.walk(at),
            Self::HoldRecord(content) => content.walk(at),
            Self::StatisticsReport(content) => content.walk(at),
            Self::TransferProposal(content) => content.walk(at),
            Self::TransferConfirmation(content) => content.walk(at),
            Self::PreTransferInformation(content) => content.walk(at),
            Self::HealthCertificate(content) => content.walk(at),
            Self::HandoverRecord(content) => content.walk(at),
            Self::ArrivalNotice(content) => content.walk(at),
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
                    1 | 4 | 5 | 6 | 7 => true,
                    2 => !content.looked_for.is_empty(),
                    3 => !content.found.is_empty(),
                    8 => content.mitigation.is_some(),
                    9 => content.second_signature.is_some(),
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
            Self::AppealNotice(_) => matches!(number, 1 | 2 | 3),
            Self::AppealOutcome(_) => matches!(number, 1 | 2 | 3),
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
            Self::DeadlineExtension(_) => matches!(number, 1 | 2 | 3 | 4),
            Self::Reminder(_) => matches!(number, 1 | 2 | 3),
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
            Self::StatisticsReport(content) => {
                match number {
                    1 | 2 | 3 => true,
                    4 => !content.cells.is_empty(),
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
impl From<super::StatisticsReport> for Content {
    fn from(content: super::StatisticsReport) -> Self {
        Self::StatisticsReport(content)
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
    fields: &SOCIAL_INQUIRY_REPORT_FIELDS,
    sections: &[
        (Tier::T2, DataClass::Assessment),
        (Tier::T2, DataClass::Family),
        (Tier::T3, DataClass::Protection),
    ],
};
pub(super) static RISK_ASSESSMENT_FIELDS: [crate::kind::FieldInfo; 9] = [
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
    fields: &CHILD_VIEWS_FIELDS,
    sections: &[(Tier::T3, DataClass::Views)],
};
pub(super) static BEST_INTERESTS_FIELDS: [crate::kind::FieldInfo; 10] = [
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
    fields: &CARE_GUARANTEE_REQUEST_FIELDS,
    sections: &[(Tier::T2, DataClass::Care)],
};
pub(super) static CARE_GUARANTEE_FIELDS: [crate::kind::FieldInfo; 10] = [
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
    fields: &PLACEMENT_CONSENT_FIELDS,
    sections: &[(Tier::T2, DataClass::Care)],
};
pub(super) static CONSENT_RECORD_FIELDS: [crate::kind::FieldInfo; 17] = [
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
    fields: &CONSENT_WITHDRAWAL_TOKEN_FIELDS,
    sections: &[(Tier::T1, DataClass::Consent)],
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
    fields: &DECISION_ACCEPTANCE_FIELDS,
    sections: &[(Tier::T3, DataClass::Decision)],
};
pub(super) static APPEAL_NOTICE_FIELDS: [crate::kind::FieldInfo; 3] = [
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
    fields: &APPEAL_NOTICE_FIELDS,
    sections: &[(Tier::T3, DataClass::Decision)],
};
pub(super) static APPEAL_OUTCOME_FIELDS: [crate::kind::FieldInfo; 3] = [
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
    fields: &APPEAL_OUTCOME_FIELDS,
    sections: &[(Tier::T3, DataClass::Decision)],
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
    fields: &CLOSURE_CONFIRMATION_FIELDS,
    sections: &[(Tier::T2, DataClass::Monitoring)],
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
    fields: &REMINDER_FIELDS,
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
    fields: &TRACING_RESULT_FIELDS,
    sections: &[(Tier::T2, DataClass::Family)],
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
    fields: &INTERIM_PLACEMENT_NOTICE_FIELDS,
    sections: &[(Tier::T1, DataClass::Placement)],
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
    fields: &HOLD_RECORD_FIELDS,
    sections: &[(Tier::T3, DataClass::Protection)],
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
    fields: &STATISTICS_REPORT_FIELDS,
    sections: &[(Tier::T0, DataClass::Statistics)],
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
    fields: &ARRIVAL_NOTICE_FIELDS,
    sections: &[(Tier::T2, DataClass::Transfer)],
};
