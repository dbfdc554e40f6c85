//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// What consent is asked for (CPCM and PRIMERO list, extended). The names are also the purpose of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// To take part in the procedure.
    Participation = 1,
    /// To collect data.
    DataCollection = 2,
    /// To tell services in HOST.
    ShareServicesHost = 3,
    /// To tell the central authority of ORIGIN.
    ShareOriginCa = 4,
    /// To tell a consulate.
    ShareConsulate = 5,
    /// To tell a transit state.
    ShareTransit = 6,
    /// To look for the family.
    Tracing = 7,
    /// To have a home inquired into.
    SocialInquiry = 8,
    /// To hand health data from clinician to clinician.
    HealthShare = 9,
    /// To share a photograph.
    PhotoShare = 10,
    /// To make and share a reintegration plan.
    Plan = 11,
    /// To return.
    Return = 12,
    /// To be visited and written to after arrival, beyond the duty of the authority.
    MonitoringContact = 13,
    /// To be counted without a name.
    AnonReporting = 14,
}
impl Purpose {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Participation,
        Self::DataCollection,
        Self::ShareServicesHost,
        Self::ShareOriginCa,
        Self::ShareConsulate,
        Self::ShareTransit,
        Self::Tracing,
        Self::SocialInquiry,
        Self::HealthShare,
        Self::PhotoShare,
        Self::Plan,
        Self::Return,
        Self::MonitoringContact,
        Self::AnonReporting,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Participation => "PARTICIPATION",
            Self::DataCollection => "DATA_COLLECTION",
            Self::ShareServicesHost => "SHARE_SERVICES_HOST",
            Self::ShareOriginCa => "SHARE_ORIGIN_CA",
            Self::ShareConsulate => "SHARE_CONSULATE",
            Self::ShareTransit => "SHARE_TRANSIT",
            Self::Tracing => "TRACING",
            Self::SocialInquiry => "SOCIAL_INQUIRY",
            Self::HealthShare => "HEALTH_SHARE",
            Self::PhotoShare => "PHOTO_SHARE",
            Self::Plan => "PLAN",
            Self::Return => "RETURN",
            Self::MonitoringContact => "MONITORING_CONTACT",
            Self::AnonReporting => "ANON_REPORTING",
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
impl std::fmt::Display for Purpose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for Purpose {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "Purpose",
            })
    }
}
/// Who consents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConsentGiver {
    /// The child, or the young adult.
    Child = 1,
    /// One parent.
    OneParent = 2,
    /// Both parents.
    BothParents = 3,
    /// A caregiver.
    Caregiver = 4,
    /// The guardian.
    Guardian = 5,
    /// An authority in the place of all these.
    Authority = 6,
}
impl ConsentGiver {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Child,
        Self::OneParent,
        Self::BothParents,
        Self::Caregiver,
        Self::Guardian,
        Self::Authority,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Child => "CHILD",
            Self::OneParent => "ONE_PARENT",
            Self::BothParents => "BOTH_PARENTS",
            Self::Caregiver => "CAREGIVER",
            Self::Guardian => "GUARDIAN",
            Self::Authority => "AUTHORITY",
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
impl std::fmt::Display for ConsentGiver {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ConsentGiver {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ConsentGiver",
            })
    }
}
/// Whether the giver decides or agrees with who decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConsentForm {
    /// Decides.
    Consent = 1,
    /// Agrees, while another decides.
    Assent = 2,
}
impl ConsentForm {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Consent, Self::Assent];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Consent => "CONSENT",
            Self::Assent => "ASSENT",
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
impl std::fmt::Display for ConsentForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ConsentForm {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ConsentForm",
            })
    }
}
/// The answer. Silence is neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConsentAnswer {
    /// Granted.
    Granted = 1,
    /// Refused.
    Refused = 2,
}
impl ConsentAnswer {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Granted, Self::Refused];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Granted => "GRANTED",
            Self::Refused => "REFUSED",
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
impl std::fmt::Display for ConsentAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ConsentAnswer {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ConsentAnswer",
            })
    }
}
/// Whether data rest on this consent alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConsentEffect {
    /// The legal basis of the processing: withdrawn, the data go.
    LegalBasis = 1,
    /// Participation: the processing rests on law, and stops for this purpose when withdrawn.
    Participation = 2,
}
impl ConsentEffect {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::LegalBasis, Self::Participation];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LegalBasis => "LEGAL_BASIS",
            Self::Participation => "PARTICIPATION",
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
impl std::fmt::Display for ConsentEffect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ConsentEffect {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ConsentEffect",
            })
    }
}
/// How widely data may be known, as a consent says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConsentTier {
    /// Aggregates that name nobody.
    T0 = 1,
    /// Essentials.
    T1 = 2,
    /// The case file.
    T2 = 3,
    /// Sealed annexes, from profession to profession.
    T3 = 4,
}
impl ConsentTier {
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
impl std::fmt::Display for ConsentTier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ConsentTier {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ConsentTier",
            })
    }
}
/// What data are about, as a consent says it: the data classes of the fields, by the same names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConsentClass {
    /// Names, birth, nationality, papers.
    Identity = 1,
    /// Relatives, ties, tracing.
    Family = 2,
    /// Where and with whom the child lives.
    Placement = 3,
    /// Social inquiry and best interests.
    Assessment = 4,
    /// What the child says.
    Views = 5,
    /// Plan and goals.
    Plan = 6,
    /// Decisions.
    Decision = 7,
    /// Journey and handover.
    Transfer = 8,
    /// Health.
    Health = 9,
    /// Visits and reports after arrival.
    Monitoring = 10,
    /// Who pays what.
    Money = 11,
    /// Risk and dangers.
    Protection = 12,
    /// Guardian and lawyer.
    Guardianship = 13,
    /// Who will care for the child.
    Care = 14,
}
impl ConsentClass {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Identity,
        Self::Family,
        Self::Placement,
        Self::Assessment,
        Self::Views,
        Self::Plan,
        Self::Decision,
        Self::Transfer,
        Self::Health,
        Self::Monitoring,
        Self::Money,
        Self::Protection,
        Self::Guardianship,
        Self::Care,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Identity => "IDENTITY",
            Self::Family => "FAMILY",
            Self::Placement => "PLACEMENT",
            Self::Assessment => "ASSESSMENT",
            Self::Views => "VIEWS",
            Self::Plan => "PLAN",
            Self::Decision => "DECISION",
            Self::Transfer => "TRANSFER",
            Self::Health => "HEALTH",
            Self::Monitoring => "MONITORING",
            Self::Money => "MONEY",
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
impl std::fmt::Display for ConsentClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ConsentClass {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ConsentClass",
            })
    }
}
/// What is kept from someone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WithheldItem {
    /// Everything: that the child is known at all.
    Everything = 1,
    /// Where the child is.
    Whereabouts = 2,
    /// What the child says.
    Views = 3,
    /// Health.
    Health = 4,
}
impl WithheldItem {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Everything,
        Self::Whereabouts,
        Self::Views,
        Self::Health,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Everything => "EVERYTHING",
            Self::Whereabouts => "WHEREABOUTS",
            Self::Views => "VIEWS",
            Self::Health => "HEALTH",
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
impl std::fmt::Display for WithheldItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for WithheldItem {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "WithheldItem",
            })
    }
}
/// Why something is withheld (PRIMERO). Stays with the authority that was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WithheldReason {
    /// Fear of harm.
    FearOfHarm = 1,
    /// Wants to tell it personally.
    WantsToTellPersonally = 2,
    /// Another reason, or none given.
    Other = 3,
}
impl WithheldReason {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::FearOfHarm,
        Self::WantsToTellPersonally,
        Self::Other,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FearOfHarm => "FEAR_OF_HARM",
            Self::WantsToTellPersonally => "WANTS_TO_TELL_PERSONALLY",
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
impl std::fmt::Display for WithheldReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for WithheldReason {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "WithheldReason",
            })
    }
}
/// What the giver wants to happen to what was already shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WithdrawalEffect {
    /// No more is shared.
    Stop = 1,
    /// No more is shared, and what was shared is closed.
    StopAndRestrict = 2,
    /// No more is shared, and what was shared is erased.
    StopAndErase = 3,
}
impl WithdrawalEffect {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Stop,
        Self::StopAndRestrict,
        Self::StopAndErase,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stop => "STOP",
            Self::StopAndRestrict => "STOP_AND_RESTRICT",
            Self::StopAndErase => "STOP_AND_ERASE",
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
impl std::fmt::Display for WithdrawalEffect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for WithdrawalEffect {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "WithdrawalEffect",
            })
    }
}
/// What is kept from whom, and why.
#[derive(Clone, PartialEq, Eq)]
pub struct Withholding {
    /// What is kept.
    pub item: super::WithheldItem,
    /// From whom.
    pub from_whom: super::BarredContact,
    /// Why. Stays here.
    pub reason: super::WithheldReason,
}
impl std::fmt::Debug for Withholding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Withholding { .. }")
    }
}
impl Withholding {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { item, from_whom, reason } = self;
        at.step("item", |at| at.code(item.as_str()));
        at.step("from_whom", |at| from_whom.walk(at));
        at.step("reason", |at| at.code(reason.as_str()));
    }
}
/// What is kept from whom; the reason is not said.
#[derive(Clone, PartialEq, Eq)]
pub struct WithholdingToken {
    /// What is kept.
    pub item: super::WithheldItem,
    /// From whom.
    pub from_whom: super::BarredContact,
}
impl std::fmt::Debug for WithholdingToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WithholdingToken { .. }")
    }
}
impl WithholdingToken {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { item, from_whom } = self;
        at.step("item", |at| at.code(item.as_str()));
        at.step("from_whom", |at| from_whom.walk(at));
    }
}
/// One consent, as it was taken. Filled by the authority that took it.
#[derive(Clone, PartialEq, Eq)]
pub struct ConsentRecord {
    /// Names this record for ever, in tokens and withdrawals.
    pub consent_id: crate::ids::ConsentId,
    /// Who consents.
    pub giver: super::ConsentGiver,
    /// Whether the giver decides or agrees.
    pub form: super::ConsentForm,
    /// The answer.
    pub answer: super::ConsentAnswer,
    /// Whether data rest on it alone.
    pub effect: super::ConsentEffect,
    /// For what.
    pub purposes: Vec<super::Purpose>,
    /// To whom data may go. Absent: nobody outside the authority that took it.
    pub recipients: Vec<crate::ids::AuthorityId>,
    /// How widely at most.
    pub highest_tier: super::ConsentTier,
    /// About what.
    pub classes: Vec<super::ConsentClass>,
    /// What is kept from whom, and why. Absent: nothing.
    pub withheld: Vec<super::Withholding>,
    /// The language in which it was explained.
    pub explained_in: crate::values::Language,
    /// Who explained it.
    pub explained_by: super::Role,
    /// Whether an interpreter took part.
    pub interpreter: bool,
    /// When it was given.
    pub given_at: jiff::Timestamp,
    /// The last day on which it holds. Absent: until withdrawn.
    pub valid_until: Option<jiff::civil::Date>,
    /// The record that this one takes the place of. Absent: none.
    pub supersedes: Option<crate::ids::ConsentId>,
    /// The signed form. Absent: given by word of mouth.
    pub evidence: Option<super::DocRef>,
    /// Whether the child was deprived of liberty at the time. Absent: no.
    pub while_deprived: Option<bool>,
    /// The day on which it was confirmed with a lawyer, when given while deprived: it holds from then on. Absent: not confirmed.
    pub confirmed_with_lawyer_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for ConsentRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsentRecord { .. }")
    }
}
impl ConsentRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            consent_id,
            giver,
            form,
            answer,
            effect,
            purposes,
            recipients,
            highest_tier,
            classes,
            withheld,
            explained_in,
            explained_by,
            interpreter,
            given_at,
            valid_until,
            supersedes,
            evidence,
            while_deprived,
            confirmed_with_lawyer_on,
        } = self;
        let [consent_id_info, giver_info, form_info, answer_info, effect_info,
        purposes_info, recipients_info, highest_tier_info, classes_info, withheld_info,
        explained_in_info, explained_by_info, interpreter_info, given_at_info,
        valid_until_info, supersedes_info, evidence_info, while_deprived_info,
        confirmed_with_lawyer_on_info] = &super::kinds::CONSENT_RECORD_FIELDS;
        at.field(consent_id_info, |at| at.written(consent_id));
        at.field(giver_info, |at| at.code(giver.as_str()));
        at.field(form_info, |at| at.code(form.as_str()));
        at.field(answer_info, |at| at.code(answer.as_str()));
        at.field(effect_info, |at| at.code(effect.as_str()));
        if !purposes.is_empty() {
            at.field(
                purposes_info,
                |at| at.each(purposes, |at, item| at.code(item.as_str())),
            );
        }
        if !recipients.is_empty() {
            at.field(
                recipients_info,
                |at| at.each(recipients, |at, item| at.written(item)),
            );
        }
        at.field(highest_tier_info, |at| at.code(highest_tier.as_str()));
        if !classes.is_empty() {
            at.field(
                classes_info,
                |at| at.each(classes, |at, item| at.code(item.as_str())),
            );
        }
        if !withheld.is_empty() {
            at.field(withheld_info, |at| at.each(withheld, |at, item| item.walk(at)));
        }
        at.field(explained_in_info, |at| at.written(explained_in));
        at.field(explained_by_info, |at| at.code(explained_by.as_str()));
        at.field(interpreter_info, |at| at.leaf(crate::walk::Value::Flag(*interpreter)));
        at.field(given_at_info, |at| at.written(given_at));
        if let Some(valid_until) = valid_until {
            at.field(valid_until_info, |at| at.written(valid_until));
        }
        if let Some(supersedes) = supersedes {
            at.field(supersedes_info, |at| at.written(supersedes));
        }
        if let Some(evidence) = evidence {
            at.field(evidence_info, |at| evidence.walk(at));
        }
        if let Some(while_deprived) = while_deprived {
            at.field(
                while_deprived_info,
                |at| at.leaf(crate::walk::Value::Flag(*while_deprived)),
            );
        }
        if let Some(confirmed_with_lawyer_on) = confirmed_with_lawyer_on {
            at.field(
                confirmed_with_lawyer_on_info,
                |at| at.written(confirmed_with_lawyer_on),
            );
        }
    }
}
/// That a consent exists, how far it goes and who must not be told. Filled from E1; never says why.
#[derive(Clone, PartialEq, Eq)]
pub struct ConsentToken {
    /// The record of which this is the token.
    pub consent_id: crate::ids::ConsentId,
    /// Who consents.
    pub giver: super::ConsentGiver,
    /// Whether the giver decides or agrees.
    pub form: super::ConsentForm,
    /// For what consent is granted. What was refused is not told.
    pub purposes: Vec<super::Purpose>,
    /// Who may know.
    pub recipients: Vec<crate::ids::AuthorityId>,
    /// How widely at most.
    pub highest_tier: super::ConsentTier,
    /// About what.
    pub classes: Vec<super::ConsentClass>,
    /// What is kept from whom. Absent: nothing.
    pub withheld: Vec<super::WithholdingToken>,
    /// The day on which it was given.
    pub given_on: jiff::civil::Date,
    /// The last day on which it holds. Absent: until withdrawn.
    pub valid_until: Option<jiff::civil::Date>,
    /// The record that this one takes the place of. Absent: none.
    pub supersedes: Option<crate::ids::ConsentId>,
}
impl std::fmt::Debug for ConsentToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsentToken { .. }")
    }
}
impl ConsentToken {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            consent_id,
            giver,
            form,
            purposes,
            recipients,
            highest_tier,
            classes,
            withheld,
            given_on,
            valid_until,
            supersedes,
        } = self;
        let [consent_id_info, giver_info, form_info, purposes_info, recipients_info,
        highest_tier_info, classes_info, withheld_info, given_on_info, valid_until_info,
        supersedes_info] = &super::kinds::CONSENT_TOKEN_FIELDS;
        at.field(consent_id_info, |at| at.written(consent_id));
        at.field(giver_info, |at| at.code(giver.as_str()));
        at.field(form_info, |at| at.code(form.as_str()));
        if !purposes.is_empty() {
            at.field(
                purposes_info,
                |at| at.each(purposes, |at, item| at.code(item.as_str())),
            );
        }
        if !recipients.is_empty() {
            at.field(
                recipients_info,
                |at| at.each(recipients, |at, item| at.written(item)),
            );
        }
        at.field(highest_tier_info, |at| at.code(highest_tier.as_str()));
        if !classes.is_empty() {
            at.field(
                classes_info,
                |at| at.each(classes, |at, item| at.code(item.as_str())),
            );
        }
        if !withheld.is_empty() {
            at.field(withheld_info, |at| at.each(withheld, |at, item| item.walk(at)));
        }
        at.field(given_on_info, |at| at.written(given_on));
        if let Some(valid_until) = valid_until {
            at.field(valid_until_info, |at| at.written(valid_until));
        }
        if let Some(supersedes) = supersedes {
            at.field(supersedes_info, |at| at.written(supersedes));
        }
    }
}
/// A consent is withdrawn. Acts at home when it is recorded. A reason is never asked for.
#[derive(Clone, PartialEq, Eq)]
pub struct ConsentWithdrawal {
    /// The record that is withdrawn.
    pub consent_id: crate::ids::ConsentId,
    /// For what. Absent: for everything it covered.
    pub purposes: Vec<super::Purpose>,
    /// When it was withdrawn.
    pub withdrawn_at: jiff::Timestamp,
    /// What the giver wants.
    pub effect: super::WithdrawalEffect,
    /// Who withdrew.
    pub withdrawn_by: super::ConsentGiver,
    /// What the giver said, if it wished to be written down. Absent: nothing was said, which is enough.
    pub words: Option<String>,
}
impl std::fmt::Debug for ConsentWithdrawal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsentWithdrawal { .. }")
    }
}
impl ConsentWithdrawal {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { consent_id, purposes, withdrawn_at, effect, withdrawn_by, words } = self;
        let [consent_id_info, purposes_info, withdrawn_at_info, effect_info,
        withdrawn_by_info, words_info] = &super::kinds::CONSENT_WITHDRAWAL_FIELDS;
        at.field(consent_id_info, |at| at.written(consent_id));
        if !purposes.is_empty() {
            at.field(
                purposes_info,
                |at| at.each(purposes, |at, item| at.code(item.as_str())),
            );
        }
        at.field(withdrawn_at_info, |at| at.written(withdrawn_at));
        at.field(effect_info, |at| at.code(effect.as_str()));
        at.field(withdrawn_by_info, |at| at.code(withdrawn_by.as_str()));
        if let Some(words) = words {
            at.field(words_info, |at| at.leaf(crate::walk::Value::Text(words)));
        }
    }
}
/// Tells the partner to stop. Filled from E2.
#[derive(Clone, PartialEq, Eq)]
pub struct ConsentWithdrawalToken {
    /// The record that is withdrawn.
    pub consent_id: crate::ids::ConsentId,
    /// For what. Absent: for everything it covered.
    pub purposes: Vec<super::Purpose>,
    /// When it was withdrawn.
    pub withdrawn_at: jiff::Timestamp,
    /// What the giver wants.
    pub effect: super::WithdrawalEffect,
}
impl std::fmt::Debug for ConsentWithdrawalToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsentWithdrawalToken { .. }")
    }
}
impl ConsentWithdrawalToken {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { consent_id, purposes, withdrawn_at, effect } = self;
        let [consent_id_info, purposes_info, withdrawn_at_info, effect_info] = &super::kinds::CONSENT_WITHDRAWAL_TOKEN_FIELDS;
        at.field(consent_id_info, |at| at.written(consent_id));
        if !purposes.is_empty() {
            at.field(
                purposes_info,
                |at| at.each(purposes, |at, item| at.code(item.as_str())),
            );
        }
        at.field(withdrawn_at_info, |at| at.written(withdrawn_at));
        at.field(effect_info, |at| at.code(effect.as_str()));
    }
}
