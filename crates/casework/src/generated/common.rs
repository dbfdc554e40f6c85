//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// Which of a person's names this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameKind {
    /// The name in the register of birth.
    Birth = 1,
    /// The name borne now.
    Current = 2,
    /// Any other name the person is known by.
    Alias = 3,
}
impl NameKind {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Birth, Self::Current, Self::Alias];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Birth => "BIRTH",
            Self::Current => "CURRENT",
            Self::Alias => "ALIAS",
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
impl std::fmt::Display for NameKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for NameKind {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "NameKind",
            })
    }
}
/// ISO/IEC 5218, and X of ICAO 9303. Never read by a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sex {
    /// Not known.
    NotKnown = 1,
    /// Male.
    Male = 2,
    /// Female.
    Female = 3,
    /// Neither, or not stated (ICAO X).
    X = 4,
    /// The question does not apply.
    NotApplicable = 5,
}
impl Sex {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::NotKnown,
        Self::Male,
        Self::Female,
        Self::X,
        Self::NotApplicable,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotKnown => "NOT_KNOWN",
            Self::Male => "MALE",
            Self::Female => "FEMALE",
            Self::X => "X",
            Self::NotApplicable => "NOT_APPLICABLE",
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
impl std::fmt::Display for Sex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for Sex {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "Sex",
            })
    }
}
/// Where a date of birth comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BirthBasis {
    /// An extract of a register or a document of identity.
    Document = 1,
    /// The child said so.
    Child = 2,
    /// A relative said so.
    Relative = 3,
    /// Estimated by a professional; doubt counts for the child (CRC General Comment 6, 31).
    Estimated = 4,
}
impl BirthBasis {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Document,
        Self::Child,
        Self::Relative,
        Self::Estimated,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Document => "DOCUMENT",
            Self::Child => "CHILD",
            Self::Relative => "RELATIVE",
            Self::Estimated => "ESTIMATED",
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
impl std::fmt::Display for BirthBasis {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for BirthBasis {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "BirthBasis",
            })
    }
}
/// Whether a nationality is that of a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NationalityKind {
    /// A national of `country`.
    National = 1,
    /// Found to be stateless.
    Stateless = 2,
    /// Not known.
    Unknown = 3,
}
impl NationalityKind {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::National, Self::Stateless, Self::Unknown];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::National => "NATIONAL",
            Self::Stateless => "STATELESS",
            Self::Unknown => "UNKNOWN",
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
impl std::fmt::Display for NationalityKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for NationalityKind {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "NationalityKind",
            })
    }
}
/// What a person is to the child (PRIMERO list, extended).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// Mother.
    Mother = 1,
    /// Father.
    Father = 2,
    /// Grandmother.
    Grandmother = 3,
    /// Grandfather.
    Grandfather = 4,
    /// Aunt.
    Aunt = 5,
    /// Uncle.
    Uncle = 6,
    /// Brother.
    Brother = 7,
    /// Sister.
    Sister = 8,
    /// Half-sibling.
    HalfSibling = 9,
    /// Husband or wife of a parent.
    StepParent = 10,
    /// Partner of a parent, not married to them.
    ParentsPartner = 11,
    /// Guardian appointed by law.
    LegalGuardian = 12,
    /// Foster parent.
    FosterParent = 13,
    /// Someone who cared for the child without a title.
    Caregiver = 14,
    /// Another member of the family.
    OtherFamily = 15,
    /// Not of the family.
    NonFamily = 16,
}
impl Relation {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Mother,
        Self::Father,
        Self::Grandmother,
        Self::Grandfather,
        Self::Aunt,
        Self::Uncle,
        Self::Brother,
        Self::Sister,
        Self::HalfSibling,
        Self::StepParent,
        Self::ParentsPartner,
        Self::LegalGuardian,
        Self::FosterParent,
        Self::Caregiver,
        Self::OtherFamily,
        Self::NonFamily,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mother => "MOTHER",
            Self::Father => "FATHER",
            Self::Grandmother => "GRANDMOTHER",
            Self::Grandfather => "GRANDFATHER",
            Self::Aunt => "AUNT",
            Self::Uncle => "UNCLE",
            Self::Brother => "BROTHER",
            Self::Sister => "SISTER",
            Self::HalfSibling => "HALF_SIBLING",
            Self::StepParent => "STEP_PARENT",
            Self::ParentsPartner => "PARENTS_PARTNER",
            Self::LegalGuardian => "LEGAL_GUARDIAN",
            Self::FosterParent => "FOSTER_PARENT",
            Self::Caregiver => "CAREGIVER",
            Self::OtherFamily => "OTHER_FAMILY",
            Self::NonFamily => "NON_FAMILY",
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
impl std::fmt::Display for Relation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for Relation {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "Relation",
            })
    }
}
/// Kind of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentKind {
    /// Passport.
    Passport = 1,
    /// Identity card.
    IdentityCard = 2,
    /// Birth certificate or extract of the register of births.
    BirthCertificate = 3,
    /// Travel paper for one journey.
    LaissezPasser = 4,
    /// Order of custody or guardianship.
    CustodyOrder = 5,
    /// Report of a social inquiry.
    SocialInquiry = 6,
    /// Best interests report.
    BestInterestsReport = 7,
    /// Signed form of consent.
    ConsentForm = 8,
    /// Decision of an authority.
    Decision = 9,
    /// Judgment of a court.
    Judgment = 10,
    /// Medical certificate.
    MedicalCertificate = 11,
    /// School record.
    SchoolRecord = 12,
    /// Record of vaccinations.
    VaccinationRecord = 13,
    /// Record of a handover.
    HandoverRecord = 14,
}
impl DocumentKind {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Passport,
        Self::IdentityCard,
        Self::BirthCertificate,
        Self::LaissezPasser,
        Self::CustodyOrder,
        Self::SocialInquiry,
        Self::BestInterestsReport,
        Self::ConsentForm,
        Self::Decision,
        Self::Judgment,
        Self::MedicalCertificate,
        Self::SchoolRecord,
        Self::VaccinationRecord,
        Self::HandoverRecord,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Passport => "PASSPORT",
            Self::IdentityCard => "IDENTITY_CARD",
            Self::BirthCertificate => "BIRTH_CERTIFICATE",
            Self::LaissezPasser => "LAISSEZ_PASSER",
            Self::CustodyOrder => "CUSTODY_ORDER",
            Self::SocialInquiry => "SOCIAL_INQUIRY",
            Self::BestInterestsReport => "BEST_INTERESTS_REPORT",
            Self::ConsentForm => "CONSENT_FORM",
            Self::Decision => "DECISION",
            Self::Judgment => "JUDGMENT",
            Self::MedicalCertificate => "MEDICAL_CERTIFICATE",
            Self::SchoolRecord => "SCHOOL_RECORD",
            Self::VaccinationRecord => "VACCINATION_RECORD",
            Self::HandoverRecord => "HANDOVER_RECORD",
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
impl std::fmt::Display for DocumentKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for DocumentKind {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "DocumentKind",
            })
    }
}
/// How far a piece of evidence carries (Regulation (EU) 2014/1560, Annex II, as a model).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EvidenceGrade {
    /// Extract of a register, confirmation by the other state.
    Proof = 1,
    /// Statements, tickets, reports of organisations.
    Circumstantial = 2,
}
impl EvidenceGrade {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Proof, Self::Circumstantial];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Proof => "PROOF",
            Self::Circumstantial => "CIRCUMSTANTIAL",
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
impl std::fmt::Display for EvidenceGrade {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for EvidenceGrade {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "EvidenceGrade",
            })
    }
}
/// Status of the child at the time of the notice (CRC General Comment 6, 7-8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChildStatus {
    /// With no adult who is responsible by law or custom.
    Unaccompanied = 1,
    /// Apart from both parents, with another relative.
    Separated = 2,
    /// With a parent or lawful carer.
    Accompanied = 3,
}
impl ChildStatus {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Unaccompanied,
        Self::Separated,
        Self::Accompanied,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unaccompanied => "UNACCOMPANIED",
            Self::Separated => "SEPARATED",
            Self::Accompanied => "ACCOMPANIED",
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
impl std::fmt::Display for ChildStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ChildStatus {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ChildStatus",
            })
    }
}
/// How a child is cared for (CPCM and PRIMERO; the last by JGC 22, 32(f)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlacementKind {
    /// With a parent.
    Parent = 1,
    /// With a relative.
    Kinship = 2,
    /// In a foster family.
    Foster = 3,
    /// In another family-like setting.
    OtherFamilyBased = 4,
    /// In a residential home.
    Residential = 5,
    /// On its own with support, for older children.
    SupportedIndependent = 6,
    /// Kafala.
    Kafala = 7,
    /// With a child as head of the household.
    ChildHeaded = 8,
    /// With an adult who is no relative.
    UnrelatedAdult = 9,
    /// No care at all.
    NoCare = 10,
    /// Secure protective care by order of a court inside child protection.
    SecureProtectiveCourtOrdered = 11,
}
impl PlacementKind {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Parent,
        Self::Kinship,
        Self::Foster,
        Self::OtherFamilyBased,
        Self::Residential,
        Self::SupportedIndependent,
        Self::Kafala,
        Self::ChildHeaded,
        Self::UnrelatedAdult,
        Self::NoCare,
        Self::SecureProtectiveCourtOrdered,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Parent => "PARENT",
            Self::Kinship => "KINSHIP",
            Self::Foster => "FOSTER",
            Self::OtherFamilyBased => "OTHER_FAMILY_BASED",
            Self::Residential => "RESIDENTIAL",
            Self::SupportedIndependent => "SUPPORTED_INDEPENDENT",
            Self::Kafala => "KAFALA",
            Self::ChildHeaded => "CHILD_HEADED",
            Self::UnrelatedAdult => "UNRELATED_ADULT",
            Self::NoCare => "NO_CARE",
            Self::SecureProtectiveCourtOrdered => "SECURE_PROTECTIVE_COURT_ORDERED",
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
impl std::fmt::Display for PlacementKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for PlacementKind {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "PlacementKind",
            })
    }
}
/// Which part a public authority has in the child not being free to leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AuthorityLink {
    /// Ordered it.
    Order = 1,
    /// Brought it about.
    Instigation = 2,
    /// Agreed to it.
    Consent = 3,
    /// Knew and let it happen.
    Acquiescence = 4,
    /// Has no part in it.
    None = 5,
}
impl AuthorityLink {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Order,
        Self::Instigation,
        Self::Consent,
        Self::Acquiescence,
        Self::None,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Order => "ORDER",
            Self::Instigation => "INSTIGATION",
            Self::Consent => "CONSENT",
            Self::Acquiescence => "ACQUIESCENCE",
            Self::None => "NONE",
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
impl std::fmt::Display for AuthorityLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for AuthorityLink {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "AuthorityLink",
            })
    }
}
/// Who runs the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperatorKind {
    /// The state or a public body.
    Public = 1,
    /// A private body or family.
    Private = 2,
}
impl OperatorKind {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Public, Self::Private];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Public => "PUBLIC",
            Self::Private => "PRIVATE",
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
impl std::fmt::Display for OperatorKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for OperatorKind {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "OperatorKind",
            })
    }
}
/// The profession or function in which someone acts. Never a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Case worker of the central authority.
    CaseWorker = 1,
    /// Lead of the central authority.
    Lead = 2,
    /// Social worker of the local authority.
    SocialWorker = 3,
    /// Officer of child protection.
    ChildProtectionOfficer = 4,
    /// Psychologist.
    Psychologist = 5,
    /// Guardian of the child.
    Guardian = 6,
    /// Lawyer of the child.
    Lawyer = 7,
    /// Physician.
    Physician = 8,
    /// Teacher.
    Teacher = 9,
    /// Cultural mediator or interpreter.
    Mediator = 10,
    /// Judge.
    Judge = 11,
    /// Prosecutor.
    Prosecutor = 12,
    /// Independent monitor, ombudsperson.
    Monitor = 13,
    /// Border, migration or police officer. Present in the list so that a record can say it happened.
    EnforcementOfficer = 14,
    /// The caregiver who is to receive the child.
    Caregiver = 15,
    /// A parent.
    Parent = 16,
    /// The child.
    Child = 17,
}
impl Role {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::CaseWorker,
        Self::Lead,
        Self::SocialWorker,
        Self::ChildProtectionOfficer,
        Self::Psychologist,
        Self::Guardian,
        Self::Lawyer,
        Self::Physician,
        Self::Teacher,
        Self::Mediator,
        Self::Judge,
        Self::Prosecutor,
        Self::Monitor,
        Self::EnforcementOfficer,
        Self::Caregiver,
        Self::Parent,
        Self::Child,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CaseWorker => "CASE_WORKER",
            Self::Lead => "LEAD",
            Self::SocialWorker => "SOCIAL_WORKER",
            Self::ChildProtectionOfficer => "CHILD_PROTECTION_OFFICER",
            Self::Psychologist => "PSYCHOLOGIST",
            Self::Guardian => "GUARDIAN",
            Self::Lawyer => "LAWYER",
            Self::Physician => "PHYSICIAN",
            Self::Teacher => "TEACHER",
            Self::Mediator => "MEDIATOR",
            Self::Judge => "JUDGE",
            Self::Prosecutor => "PROSECUTOR",
            Self::Monitor => "MONITOR",
            Self::EnforcementOfficer => "ENFORCEMENT_OFFICER",
            Self::Caregiver => "CAREGIVER",
            Self::Parent => "PARENT",
            Self::Child => "CHILD",
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
impl std::fmt::Display for Role {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for Role {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "Role",
            })
    }
}
/// Domains of a plan and of its follow-up (JGC 22, 32(k)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Domain {
    /// Care and home.
    Care = 1,
    /// Education.
    Education = 2,
    /// Health.
    Health = 3,
    /// Psychosocial.
    Psychosocial = 4,
    /// Social inclusion.
    SocialInclusion = 5,
    /// Justice.
    Justice = 6,
    /// Protection.
    Protection = 7,
}
impl Domain {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Care,
        Self::Education,
        Self::Health,
        Self::Psychosocial,
        Self::SocialInclusion,
        Self::Justice,
        Self::Protection,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Care => "CARE",
            Self::Education => "EDUCATION",
            Self::Health => "HEALTH",
            Self::Psychosocial => "PSYCHOSOCIAL",
            Self::SocialInclusion => "SOCIAL_INCLUSION",
            Self::Justice => "JUSTICE",
            Self::Protection => "PROTECTION",
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
impl std::fmt::Display for Domain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for Domain {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "Domain",
            })
    }
}
/// Where a child can have a lasting solution (JGC 22, 32(j), 33).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SolutionKind {
    /// Stays in HOST for good.
    IntegrationHostPermanent = 1,
    /// Stays in HOST for a time.
    IntegrationHostTemporary = 2,
    /// Family joins the child in HOST.
    FamilyReunificationHost = 3,
    /// Returns to family in ORIGIN.
    ReturnOriginFamily = 4,
    /// Returns to alternative care in ORIGIN.
    ReturnOriginAlternativeCare = 5,
    /// Joins family in a third country.
    ThirdCountryFamily = 6,
    /// Resettled in a third country.
    ThirdCountryResettlement = 7,
    /// Another solution.
    Other = 8,
}
impl SolutionKind {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::IntegrationHostPermanent,
        Self::IntegrationHostTemporary,
        Self::FamilyReunificationHost,
        Self::ReturnOriginFamily,
        Self::ReturnOriginAlternativeCare,
        Self::ThirdCountryFamily,
        Self::ThirdCountryResettlement,
        Self::Other,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IntegrationHostPermanent => "INTEGRATION_HOST_PERMANENT",
            Self::IntegrationHostTemporary => "INTEGRATION_HOST_TEMPORARY",
            Self::FamilyReunificationHost => "FAMILY_REUNIFICATION_HOST",
            Self::ReturnOriginFamily => "RETURN_ORIGIN_FAMILY",
            Self::ReturnOriginAlternativeCare => "RETURN_ORIGIN_ALTERNATIVE_CARE",
            Self::ThirdCountryFamily => "THIRD_COUNTRY_FAMILY",
            Self::ThirdCountryResettlement => "THIRD_COUNTRY_RESETTLEMENT",
            Self::Other => "OTHER",
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
impl std::fmt::Display for SolutionKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for SolutionKind {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "SolutionKind",
            })
    }
}
/// A need, as the service that answers it: never its cause, which can shame or endanger a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// An interpreter.
    Interpreter = 1,
    /// A medical examination or treatment.
    MedicalCare = 2,
    /// A psychologist.
    Psychologist = 3,
    /// A place in a school.
    School = 4,
    /// Special education.
    SpecialEducation = 5,
    /// Help with a disability.
    DisabilitySupport = 6,
    /// Legal help.
    LegalHelp = 7,
    /// Papers.
    Documents = 8,
}
impl Need {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Interpreter,
        Self::MedicalCare,
        Self::Psychologist,
        Self::School,
        Self::SpecialEducation,
        Self::DisabilitySupport,
        Self::LegalHelp,
        Self::Documents,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Interpreter => "INTERPRETER",
            Self::MedicalCare => "MEDICAL_CARE",
            Self::Psychologist => "PSYCHOLOGIST",
            Self::School => "SCHOOL",
            Self::SpecialEducation => "SPECIAL_EDUCATION",
            Self::DisabilitySupport => "DISABILITY_SUPPORT",
            Self::LegalHelp => "LEGAL_HELP",
            Self::Documents => "DOCUMENTS",
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
impl std::fmt::Display for Need {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for Need {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "Need",
            })
    }
}
/// A danger that was looked for or found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hazard {
    /// Armed conflict.
    Conflict = 1,
    /// Recruitment.
    Recruitment = 2,
    /// Trafficking.
    Trafficking = 3,
    /// Violence in the family.
    FamilyViolence = 4,
    /// Nobody to care.
    NoCare = 5,
    /// Being sent on to another place.
    OnwardRemoval = 6,
    /// Treatment that is not there.
    HealthGap = 7,
}
impl Hazard {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Conflict,
        Self::Recruitment,
        Self::Trafficking,
        Self::FamilyViolence,
        Self::NoCare,
        Self::OnwardRemoval,
        Self::HealthGap,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Conflict => "CONFLICT",
            Self::Recruitment => "RECRUITMENT",
            Self::Trafficking => "TRAFFICKING",
            Self::FamilyViolence => "FAMILY_VIOLENCE",
            Self::NoCare => "NO_CARE",
            Self::OnwardRemoval => "ONWARD_REMOVAL",
            Self::HealthGap => "HEALTH_GAP",
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
impl std::fmt::Display for Hazard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for Hazard {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "Hazard",
            })
    }
}
/// One name of a person, in the script in which it is borne and in Latin letters.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonName {
    /// Which name this is.
    pub kind: super::NameKind,
    /// The whole name as written in its own script.
    pub original: String,
    /// The whole name in Latin letters by ICAO 9303. Absent: the original is already in Latin letters.
    pub latin: Option<String>,
}
impl std::fmt::Debug for PersonName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PersonName { .. }")
    }
}
impl PersonName {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { kind, original, latin } = self;
        at.step("kind", |at| at.code(kind.as_str()));
        at.step("original", |at| at.leaf(crate::walk::Value::Text(original)));
        if let Some(latin) = latin {
            at.step("latin", |at| at.leaf(crate::walk::Value::Text(latin)));
        }
    }
}
/// A date of birth, as far as it is known.
#[derive(Clone, PartialEq, Eq)]
pub struct BirthDate {
    /// The day, the month or the year.
    pub value: crate::values::PartialDate,
    /// Where it comes from.
    pub basis: super::BirthBasis,
}
impl std::fmt::Debug for BirthDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BirthDate { .. }")
    }
}
impl BirthDate {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { value, basis } = self;
        at.step("value", |at| at.written(value));
        at.step("basis", |at| at.code(basis.as_str()));
    }
}
/// One nationality. Never read by a rule.
#[derive(Clone, PartialEq, Eq)]
pub struct Nationality {
    /// Whether it is that of a country.
    pub kind: super::NationalityKind,
    /// The country. Absent unless the kind is NATIONAL.
    pub country: Option<crate::ids::CountryCode>,
}
impl std::fmt::Debug for Nationality {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Nationality { .. }")
    }
}
impl Nationality {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { kind, country } = self;
        at.step("kind", |at| at.code(kind.as_str()));
        if let Some(country) = country {
            at.step("country", |at| at.written(country));
        }
    }
}
/// A person, described as far as the purpose needs.
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    /// Every name that helps to find the person in a register.
    pub names: Vec<super::PersonName>,
    /// As stated by the person or found in a document.
    pub sex: super::Sex,
    /// Absent: not known.
    pub birth: Option<super::BirthDate>,
    /// Place of birth as stated. Absent: not known.
    pub birth_place: Option<String>,
    /// Absent: not asked.
    pub nationalities: Vec<super::Nationality>,
}
impl std::fmt::Debug for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Person { .. }")
    }
}
impl Person {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { names, sex, birth, birth_place, nationalities } = self;
        if !names.is_empty() {
            at.step("names", |at| at.each(names, |at, item| item.walk(at)));
        }
        at.step("sex", |at| at.code(sex.as_str()));
        if let Some(birth) = birth {
            at.step("birth", |at| birth.walk(at));
        }
        if let Some(birth_place) = birth_place {
            at.step("birth_place", |at| at.leaf(crate::walk::Value::Text(birth_place)));
        }
        if !nationalities.is_empty() {
            at.step(
                "nationalities",
                |at| at.each(nationalities, |at, item| item.walk(at)),
            );
        }
    }
}
/// A person and what it is to the child.
#[derive(Clone, PartialEq, Eq)]
pub struct Relative {
    /// The person.
    pub person: super::Person,
    /// What it is to the child.
    pub relation: super::Relation,
}
impl std::fmt::Debug for Relative {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Relative { .. }")
    }
}
impl Relative {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { person, relation } = self;
        at.step("person", |at| person.walk(at));
        at.step("relation", |at| at.code(relation.as_str()));
    }
}
/// Someone who must not learn of the child. Says who, never why.
#[derive(Clone, PartialEq, Eq)]
pub struct BarredContact {
    /// The whole name, in Latin letters.
    pub name: String,
    /// What the person is to the child.
    pub relation: super::Relation,
}
impl std::fmt::Debug for BarredContact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BarredContact { .. }")
    }
}
impl BarredContact {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { name, relation } = self;
        at.step("name", |at| at.leaf(crate::walk::Value::Text(name)));
        at.step("relation", |at| at.code(relation.as_str()));
    }
}
/// A document that was seen. Documents are presumed genuine unless shown otherwise (JGC 23, 4).
#[derive(Clone, PartialEq, Eq)]
pub struct DocRef {
    /// What it is.
    pub kind: super::DocumentKind,
    /// SHA-256 of the document. Absent: only seen on paper.
    pub digest: Option<crate::values::Digest>,
    /// Who issued it. Absent: not stated on it.
    pub issuer: Option<String>,
    /// The day of issue. Absent: not stated on it.
    pub issued_on: Option<jiff::civil::Date>,
    /// The last day of validity. Absent: unlimited or not stated.
    pub valid_until: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for DocRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DocRef { .. }")
    }
}
impl DocRef {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { kind, digest, issuer, issued_on, valid_until } = self;
        at.step("kind", |at| at.code(kind.as_str()));
        if let Some(digest) = digest {
            at.step("digest", |at| at.written(digest));
        }
        if let Some(issuer) = issuer {
            at.step("issuer", |at| at.leaf(crate::walk::Value::Text(issuer)));
        }
        if let Some(issued_on) = issued_on {
            at.step("issued_on", |at| at.written(issued_on));
        }
        if let Some(valid_until) = valid_until {
            at.step("valid_until", |at| at.written(valid_until));
        }
    }
}
/// Facts about liberty, never a label: deprived = custodial, not free to leave, and an authority has a part in it
/// (definition of the UN Global Study; the name of the place is irrelevant, JGC 23, 6).
#[derive(Clone, PartialEq, Eq)]
pub struct LibertyFacts {
    /// Whether the place holds people who are in custody.
    pub custodial_setting: bool,
    /// Whether the child may leave at will. Evening rules and signing out alone do not take that away.
    pub may_leave_at_will: bool,
    /// Which part an authority has in it.
    pub authority_link: super::AuthorityLink,
    /// Who runs the place. Absent: not known.
    pub operator: Option<super::OperatorKind>,
}
impl std::fmt::Debug for LibertyFacts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LibertyFacts { .. }")
    }
}
impl LibertyFacts {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { custodial_setting, may_leave_at_will, authority_link, operator } = self;
        at.step(
            "custodial_setting",
            |at| at.leaf(crate::walk::Value::Flag(*custodial_setting)),
        );
        at.step(
            "may_leave_at_will",
            |at| at.leaf(crate::walk::Value::Flag(*may_leave_at_will)),
        );
        at.step("authority_link", |at| at.code(authority_link.as_str()));
        if let Some(operator) = operator {
            at.step("operator", |at| at.code(operator.as_str()));
        }
    }
}
