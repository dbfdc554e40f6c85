//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// What a notice asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ask {
    /// Verify who the child is.
    VerifyIdentity = 1,
    /// Find the family.
    Trace = 2,
    /// Inquire into a home.
    Inquire = 3,
    /// Issue a document.
    Document = 4,
    /// Say whether a parent has the child by law and takes it: the notice then asks for a guarantee of care.
    CareByParent = 5,
}
impl Ask {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::VerifyIdentity,
        Self::Trace,
        Self::Inquire,
        Self::Document,
        Self::CareByParent,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::VerifyIdentity => "VERIFY_IDENTITY",
            Self::Trace => "TRACE",
            Self::Inquire => "INQUIRE",
            Self::Document => "DOCUMENT",
            Self::CareByParent => "CARE_BY_PARENT",
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
impl std::fmt::Display for Ask {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for Ask {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "Ask",
            })
    }
}
/// In which capacity someone speaks for the child by law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GuardianRole {
    /// Provisional representative.
    Provisional = 1,
    /// Guardian.
    Guardian = 2,
    /// Parent or lawful carer who is with the child.
    ParentOrCarer = 3,
}
impl GuardianRole {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Provisional,
        Self::Guardian,
        Self::ParentOrCarer,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Provisional => "PROVISIONAL",
            Self::Guardian => "GUARDIAN",
            Self::ParentOrCarer => "PARENT_OR_CARER",
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
impl std::fmt::Display for GuardianRole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for GuardianRole {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "GuardianRole",
            })
    }
}
/// How soon somebody must act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// At once.
    Emergency = 1,
    /// Within 24 hours.
    High = 2,
    /// Within a week.
    Medium = 3,
    /// Within two weeks.
    Low = 4,
}
impl Urgency {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Emergency,
        Self::High,
        Self::Medium,
        Self::Low,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Emergency => "EMERGENCY",
            Self::High => "HIGH",
            Self::Medium => "MEDIUM",
            Self::Low => "LOW",
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
impl std::fmt::Display for Urgency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for Urgency {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "Urgency",
            })
    }
}
/// Whether contact with the consulate is offered or asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConsularStep {
    /// HOST says that the child would like contact, or that it does not.
    Offer = 1,
    /// ORIGIN asks whether the child would like contact.
    Request = 2,
}
impl ConsularStep {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Offer, Self::Request];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Offer => "OFFER",
            Self::Request => "REQUEST",
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
impl std::fmt::Display for ConsularStep {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ConsularStep {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ConsularStep",
            })
    }
}
/// Whether the child wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContactWish {
    /// Wants it.
    Wants = 1,
    /// Does not want it.
    DoesNot = 2,
    /// Wants it on the terms that are named.
    OnTerms = 3,
}
impl ContactWish {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Wants, Self::DoesNot, Self::OnTerms];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wants => "WANTS",
            Self::DoesNot => "DOES_NOT",
            Self::OnTerms => "ON_TERMS",
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
impl std::fmt::Display for ContactWish {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ContactWish {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ContactWish",
            })
    }
}
/// How two people are in contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContactMode {
    /// In person.
    InPerson = 1,
    /// By telephone.
    Call = 2,
    /// By video.
    Video = 3,
    /// In writing.
    Letter = 4,
}
impl ContactMode {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::InPerson,
        Self::Call,
        Self::Video,
        Self::Letter,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InPerson => "IN_PERSON",
            Self::Call => "CALL",
            Self::Video => "VIDEO",
            Self::Letter => "LETTER",
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
impl std::fmt::Display for ContactMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ContactMode {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ContactMode",
            })
    }
}
/// How an age was assessed. No look at bones or teeth is in the list (JGC 23, 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgeMethod {
    /// Documents.
    Documents = 1,
    /// Talks with the child and who knows it.
    Interview = 2,
    /// Several professions together, by development and history.
    Multidisciplinary = 3,
}
impl AgeMethod {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Documents,
        Self::Interview,
        Self::Multidisciplinary,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Documents => "DOCUMENTS",
            Self::Interview => "INTERVIEW",
            Self::Multidisciplinary => "MULTIDISCIPLINARY",
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
impl std::fmt::Display for AgeMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for AgeMethod {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "AgeMethod",
            })
    }
}
/// That someone speaks for the child, and since when.
#[derive(Clone, PartialEq, Eq)]
pub struct GuardianSummary {
    /// In which capacity.
    pub role: super::GuardianRole,
    /// The day of appointment, in HOST.
    pub since: jiff::civil::Date,
}
impl std::fmt::Debug for GuardianSummary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("GuardianSummary { .. }")
    }
}
impl GuardianSummary {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { role, since } = self;
        at.step("role", |at| at.code(role.as_str()));
        at.step("since", |at| at.written(since));
    }
}
/// Says that a child was found and what is asked about it. Filled by HOST after the protection screening is cleared.
#[derive(Clone, PartialEq, Eq)]
pub struct IdentificationNotice {
    /// The child as it named itself.
    pub child: super::Person,
    /// With whom the child was found.
    pub status: super::ChildStatus,
    /// The day on which the child was found, in HOST. The place is not said.
    pub found_on: jiff::civil::Date,
    /// Languages the child speaks, best first.
    pub languages: Vec<crate::values::Language>,
    /// Who speaks for the child. Absent: nobody yet, and then only a notice that protects may go.
    pub guardian: Option<super::GuardianSummary>,
    /// Services the child needs. Absent: none known.
    pub needs: Vec<super::Need>,
    /// What is asked of ORIGIN.
    pub asks: Vec<super::Ask>,
}
impl std::fmt::Debug for IdentificationNotice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("IdentificationNotice { .. }")
    }
}
impl IdentificationNotice {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { child, status, found_on, languages, guardian, needs, asks } = self;
        let [child_info, status_info, found_on_info, languages_info, guardian_info,
        needs_info, asks_info] = &super::kinds::IDENTIFICATION_NOTICE_FIELDS;
        at.field(child_info, |at| child.walk(at));
        at.field(status_info, |at| at.code(status.as_str()));
        at.field(found_on_info, |at| at.written(found_on));
        if !languages.is_empty() {
            at.field(
                languages_info,
                |at| at.each(languages, |at, item| at.written(item)),
            );
        }
        if let Some(guardian) = guardian {
            at.field(guardian_info, |at| guardian.walk(at));
        }
        if !needs.is_empty() {
            at.field(needs_info, |at| at.each(needs, |at, item| at.code(item.as_str())));
        }
        if !asks.is_empty() {
            at.field(asks_info, |at| at.each(asks, |at, item| at.code(item.as_str())));
        }
    }
}
/// Says who speaks for the child in HOST. Filled by HOST; the name of the guardian is not said.
#[derive(Clone, PartialEq, Eq)]
pub struct GuardianNotice {
    /// In which capacity.
    pub role: super::GuardianRole,
    /// The body that appointed, such as a court.
    pub appointed_by: String,
    /// The day of appointment.
    pub appointed_on: jiff::civil::Date,
    /// Whether it was checked that the guardian has no interest against the child.
    pub conflict_checked: bool,
    /// Whether a lawyer has been named who acts free of charge. Absent: not known.
    pub legal_aid_named: Option<bool>,
    /// The day on which the guardianship ended. Absent: it goes on.
    pub ended_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for GuardianNotice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("GuardianNotice { .. }")
    }
}
impl GuardianNotice {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            role,
            appointed_by,
            appointed_on,
            conflict_checked,
            legal_aid_named,
            ended_on,
        } = self;
        let [role_info, appointed_by_info, appointed_on_info, conflict_checked_info,
        legal_aid_named_info, ended_on_info] = &super::kinds::GUARDIAN_NOTICE_FIELDS;
        at.field(role_info, |at| at.code(role.as_str()));
        at.field(
            appointed_by_info,
            |at| at.leaf(crate::walk::Value::Text(appointed_by)),
        );
        at.field(appointed_on_info, |at| at.written(appointed_on));
        at.field(
            conflict_checked_info,
            |at| at.leaf(crate::walk::Value::Flag(*conflict_checked)),
        );
        if let Some(legal_aid_named) = legal_aid_named {
            at.field(
                legal_aid_named_info,
                |at| at.leaf(crate::walk::Value::Flag(*legal_aid_named)),
            );
        }
        if let Some(ended_on) = ended_on {
            at.field(ended_on_info, |at| at.written(ended_on));
        }
    }
}
/// Says how the child is cared for while it waits. Filled by HOST; never an address.
#[derive(Clone, PartialEq, Eq)]
pub struct InterimPlacementNotice {
    /// Kind of care.
    pub placement: super::PlacementKind,
    /// The first day of it.
    pub since: jiff::civil::Date,
    /// Whether the child is free.
    pub liberty: super::LibertyFacts,
    /// The day on which the placement will be looked at again (CRC 25).
    pub review_on: jiff::civil::Date,
    /// Whether the child goes to school. Absent: not known.
    pub school_enrolled: Option<bool>,
}
impl std::fmt::Debug for InterimPlacementNotice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InterimPlacementNotice { .. }")
    }
}
impl InterimPlacementNotice {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { placement, since, liberty, review_on, school_enrolled } = self;
        let [placement_info, since_info, liberty_info, review_on_info,
        school_enrolled_info] = &super::kinds::INTERIM_PLACEMENT_NOTICE_FIELDS;
        at.field(placement_info, |at| at.code(placement.as_str()));
        at.field(since_info, |at| at.written(since));
        at.field(liberty_info, |at| liberty.walk(at));
        at.field(review_on_info, |at| at.written(review_on));
        if let Some(school_enrolled) = school_enrolled {
            at.field(
                school_enrolled_info,
                |at| at.leaf(crate::walk::Value::Flag(*school_enrolled)),
            );
        }
    }
}
/// A danger to the child, told without delay (Hague 1996, 36; Regulation (EU) 2019/1111, 80(2)). Filled by either side; a
/// person also calls.
#[derive(Clone, PartialEq, Eq)]
pub struct DangerNotice {
    /// Which dangers.
    pub dangers: Vec<super::Hazard>,
    /// How soon somebody must act.
    pub urgency: super::Urgency,
    /// What was done. Absent: nothing yet.
    pub measures_taken: Option<String>,
    /// What is considered, or asked of the other side. Absent: nothing.
    pub measures_asked: Option<String>,
    /// Whether somebody of the other side was reached by telephone. Absent: nobody called yet.
    pub called: Option<bool>,
}
impl std::fmt::Debug for DangerNotice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DangerNotice { .. }")
    }
}
impl DangerNotice {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { dangers, urgency, measures_taken, measures_asked, called } = self;
        let [dangers_info, urgency_info, measures_taken_info, measures_asked_info,
        called_info] = &super::kinds::DANGER_NOTICE_FIELDS;
        if !dangers.is_empty() {
            at.field(
                dangers_info,
                |at| at.each(dangers, |at, item| at.code(item.as_str())),
            );
        }
        at.field(urgency_info, |at| at.code(urgency.as_str()));
        if let Some(measures_taken) = measures_taken {
            at.field(
                measures_taken_info,
                |at| at.leaf(crate::walk::Value::Text(measures_taken)),
            );
        }
        if let Some(measures_asked) = measures_asked {
            at.field(
                measures_asked_info,
                |at| at.leaf(crate::walk::Value::Text(measures_asked)),
            );
        }
        if let Some(called) = called {
            at.field(called_info, |at| at.leaf(crate::walk::Value::Flag(*called)));
        }
    }
}
/// Contact with the consulate of ORIGIN: a right of the child, not of the state (JGC 23, 17(e); UNGAC 150). Filled by either.
#[derive(Clone, PartialEq, Eq)]
pub struct ConsularContact {
    /// Offer or request.
    pub step: super::ConsularStep,
    /// What the child wants. Absent from ORIGIN, which does not know.
    pub wish: Option<super::ContactWish>,
    /// Whether the guardian agrees. Absent from ORIGIN.
    pub guardian_agrees: Option<bool>,
    /// How. Absent: open.
    pub mode: Option<super::ContactMode>,
    /// Where, if in person: an office, never where the child lives. Absent: open.
    pub place: Option<String>,
    /// Whether an interpreter is needed. Absent: not known.
    pub interpreter: Option<bool>,
}
impl std::fmt::Debug for ConsularContact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsularContact { .. }")
    }
}
impl ConsularContact {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { step, wish, guardian_agrees, mode, place, interpreter } = self;
        let [step_info, wish_info, guardian_agrees_info, mode_info, place_info,
        interpreter_info] = &super::kinds::CONSULAR_CONTACT_FIELDS;
        at.field(step_info, |at| at.code(step.as_str()));
        if let Some(wish) = wish {
            at.field(wish_info, |at| at.code(wish.as_str()));
        }
        if let Some(guardian_agrees) = guardian_agrees {
            at.field(
                guardian_agrees_info,
                |at| at.leaf(crate::walk::Value::Flag(*guardian_agrees)),
            );
        }
        if let Some(mode) = mode {
            at.field(mode_info, |at| at.code(mode.as_str()));
        }
        if let Some(place) = place {
            at.field(place_info, |at| at.leaf(crate::walk::Value::Text(place)));
        }
        if let Some(interpreter) = interpreter {
            at.field(
                interpreter_info,
                |at| at.leaf(crate::walk::Value::Flag(*interpreter)),
            );
        }
    }
}
/// How old HOST takes the child to be. Doubt counts for the child. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct AgeAssessmentNotice {
    /// Whether it is taken for a child.
    pub presumed_minor: bool,
    /// How.
    pub method: super::AgeMethod,
    /// The least age in whole years. Absent: not said.
    pub years_from: Option<u32>,
    /// The greatest age in whole years. Absent: not said.
    pub years_to: Option<u32>,
    /// Whether a doubt is left.
    pub doubt: bool,
    /// The independent body that can look at it again.
    pub review_body: String,
}
impl std::fmt::Debug for AgeAssessmentNotice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AgeAssessmentNotice { .. }")
    }
}
impl AgeAssessmentNotice {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { presumed_minor, method, years_from, years_to, doubt, review_body } = self;
        let [presumed_minor_info, method_info, years_from_info, years_to_info,
        doubt_info, review_body_info] = &super::kinds::AGE_ASSESSMENT_NOTICE_FIELDS;
        at.field(
            presumed_minor_info,
            |at| at.leaf(crate::walk::Value::Flag(*presumed_minor)),
        );
        at.field(method_info, |at| at.code(method.as_str()));
        if let Some(years_from) = years_from {
            at.field(
                years_from_info,
                |at| at.leaf(crate::walk::Value::Number(i128::from(*years_from))),
            );
        }
        if let Some(years_to) = years_to {
            at.field(
                years_to_info,
                |at| at.leaf(crate::walk::Value::Number(i128::from(*years_to))),
            );
        }
        at.field(doubt_info, |at| at.leaf(crate::walk::Value::Flag(*doubt)));
        at.field(review_body_info, |at| at.leaf(crate::walk::Value::Text(review_body)));
    }
}
/// The child is missing, or was found again. Abroad only if HOST chooses so: it may tell a state that is feared that the child
/// ran. At home it is recorded in any case (N11).
#[derive(Clone, PartialEq, Eq)]
pub struct MissingChildNotice {
    /// Since which day.
    pub since: jiff::civil::Date,
    /// Which dangers it may be in. Absent: none is known.
    pub dangers: Vec<super::Hazard>,
    /// The day on which it was found again. Absent: it is missing.
    pub found_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for MissingChildNotice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MissingChildNotice { .. }")
    }
}
impl MissingChildNotice {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { since, dangers, found_on } = self;
        let [since_info, dangers_info, found_on_info] = &super::kinds::MISSING_CHILD_NOTICE_FIELDS;
        at.field(since_info, |at| at.written(since));
        if !dangers.is_empty() {
            at.field(
                dangers_info,
                |at| at.each(dangers, |at, item| at.code(item.as_str())),
            );
        }
        if let Some(found_on) = found_on {
            at.field(found_on_info, |at| at.written(found_on));
        }
    }
}
