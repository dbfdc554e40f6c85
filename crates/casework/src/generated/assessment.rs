//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// What an inquiry recommends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Recommendation {
    /// Suitable.
    Suitable = 1,
    /// Suitable with the support that is named.
    WithSupport = 2,
    /// Not suitable.
    NotSuitable = 3,
}
impl Recommendation {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Suitable,
        Self::WithSupport,
        Self::NotSuitable,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Suitable => "SUITABLE",
            Self::WithSupport => "WITH_SUPPORT",
            Self::NotSuitable => "NOT_SUITABLE",
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
impl std::fmt::Display for Recommendation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for Recommendation {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "Recommendation",
            })
    }
}
/// How far an income goes. A band, never an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IncomeBand {
    /// Not enough without help.
    NeedsHelp = 1,
    /// Enough for the household as it will be.
    Enough = 2,
}
impl IncomeBand {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::NeedsHelp, Self::Enough];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NeedsHelp => "NEEDS_HELP",
            Self::Enough => "ENOUGH",
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
impl std::fmt::Display for IncomeBand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for IncomeBand {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "IncomeBand",
            })
    }
}
/// What a risk assessment says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RiskResult {
    /// No risk was found.
    Clear = 1,
    /// A risk that a named measure answers.
    Concern = 2,
    /// A risk that bars return.
    Bar = 3,
}
impl RiskResult {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Clear, Self::Concern, Self::Bar];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Clear => "CLEAR",
            Self::Concern => "CONCERN",
            Self::Bar => "BAR",
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
impl std::fmt::Display for RiskResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for RiskResult {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "RiskResult",
            })
    }
}
/// How a child was heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HearingMode {
    /// By itself.
    Direct = 1,
    /// With a person it trusts.
    WithTrustedPerson = 2,
    /// Through its representative.
    ByRepresentative = 3,
    /// By being observed: for infants and children who do not speak.
    Observed = 4,
    /// It was asked and did not want to.
    Declined = 5,
}
impl HearingMode {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Direct,
        Self::WithTrustedPerson,
        Self::ByRepresentative,
        Self::Observed,
        Self::Declined,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Direct => "DIRECT",
            Self::WithTrustedPerson => "WITH_TRUSTED_PERSON",
            Self::ByRepresentative => "BY_REPRESENTATIVE",
            Self::Observed => "OBSERVED",
            Self::Declined => "DECLINED",
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
impl std::fmt::Display for HearingMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for HearingMode {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "HearingMode",
            })
    }
}
/// What a child thinks of one option.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stance {
    /// For it.
    For = 1,
    /// Against it.
    Against = 2,
    /// Has not made up its mind.
    Undecided = 3,
}
impl Stance {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::For, Self::Against, Self::Undecided];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::For => "FOR",
            Self::Against => "AGAINST",
            Self::Undecided => "UNDECIDED",
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
impl std::fmt::Display for Stance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for Stance {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "Stance",
            })
    }
}
/// Which look at best interests it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BestInterestsKind {
    /// An assessment along the way.
    Bia = 1,
    /// The formal determination before a decision.
    Bid = 2,
    /// The one-day determination of a short lane, by two professions.
    BidShort = 3,
}
impl BestInterestsKind {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Bia, Self::Bid, Self::BidShort];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bia => "BIA",
            Self::Bid => "BID",
            Self::BidShort => "BID_SHORT",
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
impl std::fmt::Display for BestInterestsKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for BestInterestsKind {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "BestInterestsKind",
            })
    }
}
/// What was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Factor {
    /// Family.
    Family = 1,
    /// Care.
    Care = 2,
    /// Safety.
    Safety = 3,
    /// Health.
    Health = 4,
    /// Education.
    Education = 5,
    /// Identity, culture, language.
    IdentityCultureLanguage = 6,
    /// Ties in HOST.
    TiesInHost = 7,
    /// What the child says.
    Views = 8,
    /// What the guardian says.
    GuardianInput = 9,
}
impl Factor {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Family,
        Self::Care,
        Self::Safety,
        Self::Health,
        Self::Education,
        Self::IdentityCultureLanguage,
        Self::TiesInHost,
        Self::Views,
        Self::GuardianInput,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Family => "FAMILY",
            Self::Care => "CARE",
            Self::Safety => "SAFETY",
            Self::Health => "HEALTH",
            Self::Education => "EDUCATION",
            Self::IdentityCultureLanguage => "IDENTITY_CULTURE_LANGUAGE",
            Self::TiesInHost => "TIES_IN_HOST",
            Self::Views => "VIEWS",
            Self::GuardianInput => "GUARDIAN_INPUT",
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
impl std::fmt::Display for Factor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for Factor {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "Factor",
            })
    }
}
/// Asks ORIGIN to inquire into homes that might receive the child. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct SocialInquiryRequest {
    /// Who might care for the child.
    pub caregivers: Vec<super::Relative>,
    /// What HOST wants to know beside the usual content. Absent: nothing more.
    pub questions: Vec<String>,
    /// Who must not learn of the child or of the inquiry. Absent: nobody.
    pub barred_contacts: Vec<super::BarredContact>,
}
impl std::fmt::Debug for SocialInquiryRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SocialInquiryRequest { .. }")
    }
}
impl SocialInquiryRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { caregivers, questions, barred_contacts } = self;
        let [caregivers_info, questions_info, barred_contacts_info] = &super::kinds::SOCIAL_INQUIRY_REQUEST_FIELDS;
        if !caregivers.is_empty() {
            at.field(
                caregivers_info,
                |at| at.each(caregivers, |at, item| item.walk(at)),
            );
        }
        if !questions.is_empty() {
            at.field(
                questions_info,
                |at| {
                    at
                        .each(
                            questions,
                            |at, item| at.leaf(crate::walk::Value::Text(item)),
                        )
                },
            );
        }
        if !barred_contacts.is_empty() {
            at.field(
                barred_contacts_info,
                |at| at.each(barred_contacts, |at, item| item.walk(at)),
            );
        }
    }
}
/// What was found out about one person who might care for the child.
#[derive(Clone, PartialEq, Eq)]
pub struct InquiredCaregiver {
    /// The person.
    pub who: super::Relative,
    /// How well the tie to the child is shown.
    pub tie: super::EvidenceGrade,
    /// Whether the person wants to care for the child.
    pub willing: bool,
    /// Whether the person is able to.
    pub able: bool,
    /// Whether the registers of child protection and of convictions were asked.
    pub checks_done: bool,
    /// What is recommended.
    pub recommendation: super::Recommendation,
}
impl std::fmt::Debug for InquiredCaregiver {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InquiredCaregiver { .. }")
    }
}
impl InquiredCaregiver {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { who, tie, willing, able, checks_done, recommendation } = self;
        at.step("who", |at| who.walk(at));
        at.step("tie", |at| at.code(tie.as_str()));
        at.step("willing", |at| at.leaf(crate::walk::Value::Flag(*willing)));
        at.step("able", |at| at.leaf(crate::walk::Value::Flag(*able)));
        at.step("checks_done", |at| at.leaf(crate::walk::Value::Flag(*checks_done)));
        at.step("recommendation", |at| at.code(recommendation.as_str()));
    }
}
/// The home as it was seen.
#[derive(Clone, PartialEq, Eq)]
pub struct Home {
    /// Whether it is safe.
    pub safe: bool,
    /// Whether there is a place to sleep and to learn for the child.
    pub space: bool,
    /// How far the income goes. Absent: not asked.
    pub income: Option<super::IncomeBand>,
}
impl std::fmt::Debug for Home {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Home { .. }")
    }
}
impl Home {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { safe, space, income } = self;
        at.step("safe", |at| at.leaf(crate::walk::Value::Flag(*safe)));
        at.step("space", |at| at.leaf(crate::walk::Value::Flag(*space)));
        if let Some(income) = income {
            at.step("income", |at| at.code(income.as_str()));
        }
    }
}
/// A danger that comes from one person, for the professions that must know it.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedFinding {
    /// From whom.
    pub relation: super::Relation,
    /// Which danger.
    pub hazard: super::Hazard,
    /// What was found.
    pub finding: String,
}
impl std::fmt::Debug for SealedFinding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealedFinding { .. }")
    }
}
impl SealedFinding {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { relation, hazard, finding } = self;
        at.step("relation", |at| at.code(relation.as_str()));
        at.step("hazard", |at| at.code(hazard.as_str()));
        at.step("finding", |at| at.leaf(crate::walk::Value::Text(finding)));
    }
}
/// What the inquiry found. Filled by the local authority of ORIGIN, sent by its central authority.
#[derive(Clone, PartialEq, Eq)]
pub struct SocialInquiryReport {
    /// The days of the visits.
    pub visited_on: Vec<jiff::civil::Date>,
    /// Who wrote it.
    pub author: super::Role,
    /// Everyone who was looked at.
    pub caregivers: Vec<super::InquiredCaregiver>,
    /// The home that would receive the child.
    pub home: super::Home,
    /// How many other children live there. Absent: not known.
    pub other_children: Option<u32>,
    /// Whether a school offers a place. Absent: not asked yet.
    pub school_place: Option<bool>,
    /// Whether a doctor is within reach. Absent: not asked yet.
    pub health_access: Option<bool>,
    /// What the family says. Absent: it said nothing.
    pub family_views: Option<String>,
    /// Support without which the recommendation does not hold. Absent: none.
    pub supports_needed: Vec<super::Need>,
    /// The last day on which the report may be relied on.
    pub valid_until: jiff::civil::Date,
    /// Dangers that come from named relatives: for the lead, the guardian and the lawyer only. Absent: none.
    pub sealed_annex: Vec<super::SealedFinding>,
}
impl std::fmt::Debug for SocialInquiryReport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SocialInquiryReport { .. }")
    }
}
impl SocialInquiryReport {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            visited_on,
            author,
            caregivers,
            home,
            other_children,
            school_place,
            health_access,
            family_views,
            supports_needed,
            valid_until,
            sealed_annex,
        } = self;
        let [visited_on_info, author_info, caregivers_info, home_info,
        other_children_info, school_place_info, health_access_info, family_views_info,
        supports_needed_info, valid_until_info, sealed_annex_info] = &super::kinds::SOCIAL_INQUIRY_REPORT_FIELDS;
        if !visited_on.is_empty() {
            at.field(
                visited_on_info,
                |at| at.each(visited_on, |at, item| at.written(item)),
            );
        }
        at.field(author_info, |at| at.code(author.as_str()));
        if !caregivers.is_empty() {
            at.field(
                caregivers_info,
                |at| at.each(caregivers, |at, item| item.walk(at)),
            );
        }
        at.field(home_info, |at| home.walk(at));
        if let Some(other_children) = other_children {
            at.field(
                other_children_info,
                |at| at.leaf(crate::walk::Value::Number(i128::from(*other_children))),
            );
        }
        if let Some(school_place) = school_place {
            at.field(
                school_place_info,
                |at| at.leaf(crate::walk::Value::Flag(*school_place)),
            );
        }
        if let Some(health_access) = health_access {
            at.field(
                health_access_info,
                |at| at.leaf(crate::walk::Value::Flag(*health_access)),
            );
        }
        if let Some(family_views) = family_views {
            at.field(
                family_views_info,
                |at| at.leaf(crate::walk::Value::Text(family_views)),
            );
        }
        if !supports_needed.is_empty() {
            at.field(
                supports_needed_info,
                |at| at.each(supports_needed, |at, item| at.code(item.as_str())),
            );
        }
        at.field(valid_until_info, |at| at.written(valid_until));
        if !sealed_annex.is_empty() {
            at.field(
                sealed_annex_info,
                |at| at.each(sealed_annex, |at, item| item.walk(at)),
            );
        }
    }
}
/// What awaits the child in the area it would return to, and on the way. Filled by HOST; stays there.
#[derive(Clone, PartialEq, Eq)]
pub struct RiskAssessment {
    /// The area.
    pub area: crate::values::Area,
    /// What was looked for. A hazard that is not named was not looked for.
    pub looked_for: Vec<super::Hazard>,
    /// What was found. Absent: none of them.
    pub found: Vec<super::Hazard>,
    /// What follows.
    pub result: super::RiskResult,
    /// The day it was made.
    pub made_on: jiff::civil::Date,
    /// The last day on which it may be relied on.
    pub valid_until: jiff::civil::Date,
    /// Who made it.
    pub assessor: super::Role,
    /// What answers the risk. Required for CONCERN.
    pub mitigation: Option<String>,
    /// Who signed beside the assessor. Required for CONCERN, and when the area is given up.
    pub second_signature: Option<super::Role>,
    /// Whether the area is on the list that HOST keeps of areas in which people fight or recruit children.
    pub listed: bool,
    /// Who asked that the child go there although it is listed. Absent: nobody.
    pub asked_for_by: Vec<super::Role>,
    /// Why the child goes neither there nor through there any more, so that nobody asks about the area again. Absent: it may go there.
    pub given_up_because: Option<String>,
}
impl std::fmt::Debug for RiskAssessment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RiskAssessment { .. }")
    }
}
impl RiskAssessment {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            area,
            looked_for,
            found,
            result,
            made_on,
            valid_until,
            assessor,
            mitigation,
            second_signature,
            listed,
            asked_for_by,
            given_up_because,
        } = self;
        let [area_info, looked_for_info, found_info, result_info, made_on_info,
        valid_until_info, assessor_info, mitigation_info, second_signature_info,
        listed_info, asked_for_by_info, given_up_because_info] = &super::kinds::RISK_ASSESSMENT_FIELDS;
        at.field(area_info, |at| at.written(area));
        if !looked_for.is_empty() {
            at.field(
                looked_for_info,
                |at| at.each(looked_for, |at, item| at.code(item.as_str())),
            );
        }
        if !found.is_empty() {
            at.field(found_info, |at| at.each(found, |at, item| at.code(item.as_str())));
        }
        at.field(result_info, |at| at.code(result.as_str()));
        at.field(made_on_info, |at| at.written(made_on));
        at.field(valid_until_info, |at| at.written(valid_until));
        at.field(assessor_info, |at| at.code(assessor.as_str()));
        if let Some(mitigation) = mitigation {
            at.field(
                mitigation_info,
                |at| at.leaf(crate::walk::Value::Text(mitigation)),
            );
        }
        if let Some(second_signature) = second_signature {
            at.field(second_signature_info, |at| at.code(second_signature.as_str()));
        }
        at.field(listed_info, |at| at.leaf(crate::walk::Value::Flag(*listed)));
        if !asked_for_by.is_empty() {
            at.field(
                asked_for_by_info,
                |at| at.each(asked_for_by, |at, item| at.code(item.as_str())),
            );
        }
        if let Some(given_up_because) = given_up_because {
            at.field(
                given_up_because_info,
                |at| at.leaf(crate::walk::Value::Text(given_up_because)),
            );
        }
    }
}
/// The child's view of one option.
#[derive(Clone, PartialEq, Eq)]
pub struct OptionView {
    /// The option.
    pub option: super::SolutionKind,
    /// What the child thinks of it.
    pub stance: super::Stance,
    /// In the child's own words. Absent: it used none that should be written down.
    pub words: Option<String>,
}
impl std::fmt::Debug for OptionView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OptionView { .. }")
    }
}
impl OptionView {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { option, stance, words } = self;
        at.step("option", |at| at.code(option.as_str()));
        at.step("stance", |at| at.code(stance.as_str()));
        if let Some(words) = words {
            at.step("words", |at| at.leaf(crate::walk::Value::Text(words)));
        }
    }
}
/// What the child says. Filled by HOST; stays there.
#[derive(Clone, PartialEq, Eq)]
pub struct ChildViews {
    /// The day on which the child was heard.
    pub heard_on: jiff::civil::Date,
    /// How.
    pub mode: super::HearingMode,
    /// Why not directly. Required for any mode but DIRECT.
    pub mode_reason: Option<String>,
    /// Who was there beside the child.
    pub present: Vec<super::Role>,
    /// The language in which it was heard.
    pub language: crate::values::Language,
    /// Whether an interpreter took part.
    pub interpreter: bool,
    /// What the child thinks of each option. Absent: options were not spoken of yet.
    pub options: Vec<super::OptionView>,
    /// Which weight was given to it, by age and maturity, and why.
    pub weight: String,
    /// Whether the child was asked again and says the same as last time. Absent: it was heard anew.
    pub says_the_same: Option<bool>,
    /// Whether the child was deprived of liberty at the time. Absent: no.
    pub while_deprived: Option<bool>,
    /// The day on which it was confirmed with a lawyer, when heard while deprived. Absent: not confirmed.
    pub confirmed_with_lawyer_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for ChildViews {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ChildViews { .. }")
    }
}
impl ChildViews {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            heard_on,
            mode,
            mode_reason,
            present,
            language,
            interpreter,
            options,
            weight,
            says_the_same,
            while_deprived,
            confirmed_with_lawyer_on,
        } = self;
        let [heard_on_info, mode_info, mode_reason_info, present_info, language_info,
        interpreter_info, options_info, weight_info, says_the_same_info,
        while_deprived_info, confirmed_with_lawyer_on_info] = &super::kinds::CHILD_VIEWS_FIELDS;
        at.field(heard_on_info, |at| at.written(heard_on));
        at.field(mode_info, |at| at.code(mode.as_str()));
        if let Some(mode_reason) = mode_reason {
            at.field(
                mode_reason_info,
                |at| at.leaf(crate::walk::Value::Text(mode_reason)),
            );
        }
        if !present.is_empty() {
            at.field(
                present_info,
                |at| at.each(present, |at, item| at.code(item.as_str())),
            );
        }
        at.field(language_info, |at| at.written(language));
        at.field(interpreter_info, |at| at.leaf(crate::walk::Value::Flag(*interpreter)));
        if !options.is_empty() {
            at.field(options_info, |at| at.each(options, |at, item| item.walk(at)));
        }
        at.field(weight_info, |at| at.leaf(crate::walk::Value::Text(weight)));
        if let Some(says_the_same) = says_the_same {
            at.field(
                says_the_same_info,
                |at| at.leaf(crate::walk::Value::Flag(*says_the_same)),
            );
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
/// One factor, what was found and how much it weighs.
#[derive(Clone, PartialEq, Eq)]
pub struct WeighedFactor {
    /// The factor.
    pub factor: super::Factor,
    /// What was found.
    pub finding: String,
    /// How much it weighs here, from 1 to 5.
    pub weight: u32,
}
impl std::fmt::Debug for WeighedFactor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WeighedFactor { .. }")
    }
}
impl WeighedFactor {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { factor, finding, weight } = self;
        at.step("factor", |at| at.code(factor.as_str()));
        at.step("finding", |at| at.leaf(crate::walk::Value::Text(finding)));
        at.step("weight", |at| at.leaf(crate::walk::Value::Number(i128::from(*weight))));
    }
}
/// One option and what speaks for and against it.
#[derive(Clone, PartialEq, Eq)]
pub struct WeighedOption {
    /// The option.
    pub option: super::SolutionKind,
    /// What speaks for it.
    pub in_favour: String,
    /// What speaks against it.
    pub against: String,
}
impl std::fmt::Debug for WeighedOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WeighedOption { .. }")
    }
}
impl WeighedOption {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { option, in_favour, against } = self;
        at.step("option", |at| at.code(option.as_str()));
        at.step("in_favour", |at| at.leaf(crate::walk::Value::Text(in_favour)));
        at.step("against", |at| at.leaf(crate::walk::Value::Text(against)));
    }
}
/// What is best for this child, and why. Filled by the panel of HOST; stays there.
#[derive(Clone, PartialEq, Eq)]
pub struct BestInterests {
    /// Which look it is.
    pub kind: super::BestInterestsKind,
    /// The day.
    pub decided_on: jiff::civil::Date,
    /// The professions of the panel.
    pub panel: Vec<super::Role>,
    /// What was looked at.
    pub factors: Vec<super::WeighedFactor>,
    /// What was weighed.
    pub options: Vec<super::WeighedOption>,
    /// What was found best.
    pub outcome: super::SolutionKind,
    /// Why.
    pub reasons: String,
    /// Whether it goes against what the child says.
    pub diverges_from_views: bool,
    /// Why it goes against it. Required when it does.
    pub divergence_reason: Option<String>,
    /// The last day on which it may be relied on.
    pub review_on: jiff::civil::Date,
    /// Why the child is to live apart from a brother, a sister or other family whose case is tied to its own. Absent: nobody is parted.
    pub separation_reason: Option<String>,
}
impl std::fmt::Debug for BestInterests {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BestInterests { .. }")
    }
}
impl BestInterests {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            kind,
            decided_on,
            panel,
            factors,
            options,
            outcome,
            reasons,
            diverges_from_views,
            divergence_reason,
            review_on,
            separation_reason,
        } = self;
        let [kind_info, decided_on_info, panel_info, factors_info, options_info,
        outcome_info, reasons_info, diverges_from_views_info, divergence_reason_info,
        review_on_info, separation_reason_info] = &super::kinds::BEST_INTERESTS_FIELDS;
        at.field(kind_info, |at| at.code(kind.as_str()));
        at.field(decided_on_info, |at| at.written(decided_on));
        if !panel.is_empty() {
            at.field(panel_info, |at| at.each(panel, |at, item| at.code(item.as_str())));
        }
        if !factors.is_empty() {
            at.field(factors_info, |at| at.each(factors, |at, item| item.walk(at)));
        }
        if !options.is_empty() {
            at.field(options_info, |at| at.each(options, |at, item| item.walk(at)));
        }
        at.field(outcome_info, |at| at.code(outcome.as_str()));
        at.field(reasons_info, |at| at.leaf(crate::walk::Value::Text(reasons)));
        at.field(
            diverges_from_views_info,
            |at| at.leaf(crate::walk::Value::Flag(*diverges_from_views)),
        );
        if let Some(divergence_reason) = divergence_reason {
            at.field(
                divergence_reason_info,
                |at| at.leaf(crate::walk::Value::Text(divergence_reason)),
            );
        }
        at.field(review_on_info, |at| at.written(review_on));
        if let Some(separation_reason) = separation_reason {
            at.field(
                separation_reason_info,
                |at| at.leaf(crate::walk::Value::Text(separation_reason)),
            );
        }
    }
}
/// The outcome of the determination, for ORIGIN. Filled from D7; the options, the views and the reasons are not in it.
#[derive(Clone, PartialEq, Eq)]
pub struct BestInterestsSummary {
    /// Which look it is.
    pub kind: super::BestInterestsKind,
    /// The day.
    pub decided_on: jiff::civil::Date,
    /// What was found best.
    pub outcome: super::SolutionKind,
    /// What must be there for it to hold. Absent: nothing beyond the plan.
    pub conditions: Vec<String>,
    /// The last day on which it may be relied on.
    pub review_on: jiff::civil::Date,
}
impl std::fmt::Debug for BestInterestsSummary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BestInterestsSummary { .. }")
    }
}
impl BestInterestsSummary {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { kind, decided_on, outcome, conditions, review_on } = self;
        let [kind_info, decided_on_info, outcome_info, conditions_info, review_on_info,
        ] = &super::kinds::BEST_INTERESTS_SUMMARY_FIELDS;
        at.field(kind_info, |at| at.code(kind.as_str()));
        at.field(decided_on_info, |at| at.written(decided_on));
        at.field(outcome_info, |at| at.code(outcome.as_str()));
        if !conditions.is_empty() {
            at.field(
                conditions_info,
                |at| {
                    at
                        .each(
                            conditions,
                            |at, item| at.leaf(crate::walk::Value::Text(item)),
                        )
                },
            );
        }
        at.field(review_on_info, |at| at.written(review_on));
    }
}
