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
    /// Consent record (E1).
    ConsentRecord,
    /// Consent token (E1T).
    ConsentToken,
    /// Withdrawal of consent (E2).
    ConsentWithdrawal,
    /// Withdrawal token (E2T).
    ConsentWithdrawalToken,
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
}
impl Kind {
    /// Every kind, in the order of the catalogue.
    pub const ALL: &'static [Self] = &[
        Self::ConsentRecord,
        Self::ConsentToken,
        Self::ConsentWithdrawal,
        Self::ConsentWithdrawalToken,
        Self::IdentityVerificationRequest,
        Self::IdentityVerificationResponse,
        Self::TracingRequest,
        Self::TracingResult,
        Self::IdentificationNotice,
        Self::GuardianNotice,
        Self::InterimPlacementNotice,
    ];
    /// What is known of it.
    pub fn info(self) -> &'static crate::kind::KindInfo {
        match self {
            Self::ConsentRecord => &CONSENT_RECORD,
            Self::ConsentToken => &CONSENT_TOKEN,
            Self::ConsentWithdrawal => &CONSENT_WITHDRAWAL,
            Self::ConsentWithdrawalToken => &CONSENT_WITHDRAWAL_TOKEN,
            Self::IdentityVerificationRequest => &IDENTITY_VERIFICATION_REQUEST,
            Self::IdentityVerificationResponse => &IDENTITY_VERIFICATION_RESPONSE,
            Self::TracingRequest => &TRACING_REQUEST,
            Self::TracingResult => &TRACING_RESULT,
            Self::IdentificationNotice => &IDENTIFICATION_NOTICE,
            Self::GuardianNotice => &GUARDIAN_NOTICE,
            Self::InterimPlacementNotice => &INTERIM_PLACEMENT_NOTICE,
        }
    }
}
/// What a message says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Consent record (E1).
    ConsentRecord(super::ConsentRecord),
    /// Consent token (E1T).
    ConsentToken(super::ConsentToken),
    /// Withdrawal of consent (E2).
    ConsentWithdrawal(super::ConsentWithdrawal),
    /// Withdrawal token (E2T).
    ConsentWithdrawalToken(super::ConsentWithdrawalToken),
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
}
impl Content {
    /// The kind of message that this is.
    pub fn kind(&self) -> Kind {
        match self {
            Self::ConsentRecord(_) => Kind::ConsentRecord,
            Self::ConsentToken(_) => Kind::ConsentToken,
            Self::ConsentWithdrawal(_) => Kind::ConsentWithdrawal,
            Self::ConsentWithdrawalToken(_) => Kind::ConsentWithdrawalToken,
            Self::IdentityVerificationRequest(_) => Kind::IdentityVerificationRequest,
            Self::IdentityVerificationResponse(_) => Kind::IdentityVerificationResponse,
            Self::TracingRequest(_) => Kind::TracingRequest,
            Self::TracingResult(_) => Kind::TracingResult,
            Self::IdentificationNotice(_) => Kind::IdentificationNotice,
            Self::GuardianNotice(_) => Kind::GuardianNotice,
            Self::InterimPlacementNotice(_) => Kind::InterimPlacementNotice,
        }
    }
    pub(crate) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        match self {
            Self::ConsentRecord(content) => content.walk(at),
            Self::ConsentToken(content) => content.walk(at),
            Self::ConsentWithdrawal(content) => content.walk(at),
            Self::ConsentWithdrawalToken(content) => content.walk(at),
            Self::IdentityVerificationRequest(content) => content.walk(at),
            Self::IdentityVerificationResponse(content) => content.walk(at),
            Self::TracingRequest(content) => content.walk(at),
            Self::TracingResult(content) => content.walk(at),
            Self::IdentificationNotice(content) => content.walk(at),
            Self::GuardianNotice(content) => content.walk(at),
            Self::InterimPlacementNotice(content) => content.walk(at),
        }
    }
    pub(crate) fn is_set(&self, number: u32) -> bool {
        match self {
            Self::ConsentRecord(content) => {
                match number {
                    1 => true,
                    2 => true,
                    3 => true,
                    4 => true,
                    5 => true,
                    6 => !content.purposes.is_empty(),
                    7 => !content.recipients.is_empty(),
                    8 => true,
                    9 => !content.classes.is_empty(),
                    10 => !content.withheld.is_empty(),
                    11 => true,
                    12 => true,
                    13 => true,
                    14 => true,
                    15 => content.valid_until.is_some(),
                    16 => content.supersedes.is_some(),
                    17 => content.evidence.is_some(),
                    _ => false,
                }
            }
            Self::ConsentToken(content) => {
                match number {
                    1 => true,
                    2 => true,
                    3 => true,
                    4 => !content.purposes.is_empty(),
                    5 => !content.recipients.is_empty(),
                    6 => true,
                    7 => !content.classes.is_empty(),
                    8 => !content.withheld.is_empty(),
                    9 => true,
                    10 => content.valid_until.is_some(),
                    11 => content.supersedes.is_some(),
                    _ => false,
                }
            }
            Self::ConsentWithdrawal(content) => {
                match number {
                    1 => true,
                    2 => !content.purposes.is_empty(),
                    3 => true,
                    4 => true,
                    5 => true,
                    6 => content.words.is_some(),
                    _ => false,
                }
            }
            Self::ConsentWithdrawalToken(content) => {
                match number {
                    1 => true,
                    2 => !content.purposes.is_empty(),
                    3 => true,
                    4 => true,
                    _ => false,
                }
            }
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
                    1 => true,
                    2 => !content.evidence.is_empty(),
                    3 => content.registered.is_some(),
                    4 => true,
                    _ => false,
                }
            }
            Self::TracingRequest(content) => {
                match number {
                    1 => !content.sought.is_empty(),
                    2 => true,
                    3 => !content.barred_contacts.is_empty(),
                    4 => content.separated_on.is_some(),
                    _ => false,
                }
            }
            Self::TracingResult(content) => {
                match number {
                    1 => !content.persons.is_empty(),
                    2 => true,
                    _ => false,
                }
            }
            Self::IdentificationNotice(content) => {
                match number {
                    1 => true,
                    2 => true,
                    3 => true,
                    4 => !content.languages.is_empty(),
                    5 => content.guardian.is_some(),
                    6 => !content.needs.is_empty(),
                    7 => !content.asks.is_empty(),
                    _ => false,
                }
            }
            Self::GuardianNotice(content) => {
                match number {
                    1 => true,
                    2 => true,
                    3 => true,
                    4 => true,
                    5 => content.legal_aid_named.is_some(),
                    6 => content.ended_on.is_some(),
                    _ => false,
                }
            }
            Self::InterimPlacementNotice(content) => {
                match number {
                    1 => true,
                    2 => true,
                    3 => true,
                    4 => true,
                    5 => content.school_enrolled.is_some(),
                    _ => false,
                }
            }
        }
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
