//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// How the child travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TravelMeans {
    /// By road.
    Road = 1,
    /// By rail.
    Rail = 2,
    /// By air.
    Air = 3,
    /// By water.
    Water = 4,
}
impl TravelMeans {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Road, Self::Rail, Self::Air, Self::Water];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Road => "ROAD",
            Self::Rail => "RAIL",
            Self::Air => "AIR",
            Self::Water => "WATER",
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
impl std::fmt::Display for TravelMeans {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for TravelMeans {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "TravelMeans",
            })
    }
}
/// How the child was at the handover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChildCondition {
    /// Well.
    Well = 1,
    /// Tired or unwell.
    Unwell = 2,
    /// Hurt or in distress.
    InDistress = 3,
    /// Did not want to go.
    Refused = 4,
}
impl ChildCondition {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Well,
        Self::Unwell,
        Self::InDistress,
        Self::Refused,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Well => "WELL",
            Self::Unwell => "UNWELL",
            Self::InDistress => "IN_DISTRESS",
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
impl std::fmt::Display for ChildCondition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ChildCondition {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ChildCondition",
            })
    }
}
/// Whether the child arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArrivalResult {
    /// It is safe with its caregiver.
    SafeArrival = 1,
    /// It did not come.
    NoShow = 2,
}
impl ArrivalResult {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::SafeArrival, Self::NoShow];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SafeArrival => "SAFE_ARRIVAL",
            Self::NoShow => "NO_SHOW",
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
impl std::fmt::Display for ArrivalResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ArrivalResult {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ArrivalResult",
            })
    }
}
/// Proposes day, place and escort. Filled by HOST, once the decision can be carried out.
#[derive(Clone, PartialEq, Eq)]
pub struct TransferProposal {
    /// The day of the handover, in ORIGIN.
    pub transfer_on: jiff::civil::Date,
    /// Where the child is handed over.
    pub place: String,
    /// Whether that is on the border line.
    pub on_border_line: bool,
    /// How.
    pub means: super::TravelMeans,
    /// In which function the escort travels.
    pub escort: super::Role,
    /// In which function the child is received.
    pub receiver: super::Role,
    /// The version of the plan.
    pub plan_version: u32,
    /// What the child wishes of the escort. Absent: nothing.
    pub escort_wish: Option<String>,
}
impl std::fmt::Debug for TransferProposal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TransferProposal { .. }")
    }
}
impl TransferProposal {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            transfer_on,
            place,
            on_border_line,
            means,
            escort,
            receiver,
            plan_version,
            escort_wish,
        } = self;
        let [transfer_on_info, place_info, on_border_line_info, means_info, escort_info,
        receiver_info, plan_version_info, escort_wish_info] = &super::kinds::TRANSFER_PROPOSAL_FIELDS;
        at.field(transfer_on_info, |at| at.written(transfer_on));
        at.field(place_info, |at| at.leaf(crate::walk::Value::Text(place)));
        at.field(
            on_border_line_info,
            |at| at.leaf(crate::walk::Value::Flag(*on_border_line)),
        );
        at.field(means_info, |at| at.code(means.as_str()));
        at.field(escort_info, |at| at.code(escort.as_str()));
        at.field(receiver_info, |at| at.code(receiver.as_str()));
        at.field(
            plan_version_info,
            |at| at.leaf(crate::walk::Value::Number(i128::from(*plan_version))),
        );
        if let Some(escort_wish) = escort_wish {
            at.field(
                escort_wish_info,
                |at| at.leaf(crate::walk::Value::Text(escort_wish)),
            );
        }
    }
}
/// Confirms the transfer. First ORIGIN, saying when the guarantee was confirmed again; then HOST, and the journey may begin.
#[derive(Clone, PartialEq, Eq)]
pub struct TransferConfirmation {
    /// The day of the handover, as proposed.
    pub transfer_on: jiff::civil::Date,
    /// Where the child is handed over, as proposed.
    pub place: String,
    /// Whether that is on the border line.
    pub on_border_line: bool,
    /// In which function the escort travels.
    pub escort: super::Role,
    /// In which function the child is received.
    pub receiver: super::Role,
    /// The version of the plan.
    pub plan_version: u32,
    /// The day on which ORIGIN confirmed the guarantee again. Absent from HOST.
    pub guarantee_confirmed_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for TransferConfirmation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TransferConfirmation { .. }")
    }
}
impl TransferConfirmation {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            transfer_on,
            place,
            on_border_line,
            escort,
            receiver,
            plan_version,
            guarantee_confirmed_on,
        } = self;
        let [transfer_on_info, place_info, on_border_line_info, escort_info,
        receiver_info, plan_version_info, guarantee_confirmed_on_info] = &super::kinds::TRANSFER_CONFIRMATION_FIELDS;
        at.field(transfer_on_info, |at| at.written(transfer_on));
        at.field(place_info, |at| at.leaf(crate::walk::Value::Text(place)));
        at.field(
            on_border_line_info,
            |at| at.leaf(crate::walk::Value::Flag(*on_border_line)),
        );
        at.field(escort_info, |at| at.code(escort.as_str()));
        at.field(receiver_info, |at| at.code(receiver.as_str()));
        at.field(
            plan_version_info,
            |at| at.leaf(crate::walk::Value::Number(i128::from(*plan_version))),
        );
        if let Some(guarantee_confirmed_on) = guarantee_confirmed_on {
            at.field(
                guarantee_confirmed_on_info,
                |at| at.written(guarantee_confirmed_on),
            );
        }
    }
}
/// What those who receive the child must know before it comes. A closed list (Regulation (EU) 604/2013, 31 as a model).
/// Filled by HOST with the child. Nothing about health.
#[derive(Clone, PartialEq, Eq)]
pub struct PreTransferInformation {
    /// Services the child needs on arrival. Absent: none.
    pub immediate_needs: Vec<super::Need>,
    /// Relatives at the destination who know that the child comes.
    pub family_contacts: Vec<super::Relative>,
    /// Which school the child went to and what it learns in. Absent: not known.
    pub education: Option<String>,
    /// Languages the child speaks, best first.
    pub languages: Vec<crate::values::Language>,
    /// What the child likes and what calms it, if it wants that to be told. Absent: nothing is told.
    pub likes: Option<String>,
    /// Papers that travel with the child. Absent: none.
    pub papers: Vec<super::DocumentKind>,
}
impl std::fmt::Debug for PreTransferInformation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PreTransferInformation { .. }")
    }
}
impl PreTransferInformation {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            immediate_needs,
            family_contacts,
            education,
            languages,
            likes,
            papers,
        } = self;
        let [immediate_needs_info, family_contacts_info, education_info, languages_info,
        likes_info, papers_info] = &super::kinds::PRE_TRANSFER_INFORMATION_FIELDS;
        if !immediate_needs.is_empty() {
            at.field(
                immediate_needs_info,
                |at| at.each(immediate_needs, |at, item| at.code(item.as_str())),
            );
        }
        if !family_contacts.is_empty() {
            at.field(
                family_contacts_info,
                |at| at.each(family_contacts, |at, item| item.walk(at)),
            );
        }
        if let Some(education) = education {
            at.field(education_info, |at| at.leaf(crate::walk::Value::Text(education)));
        }
        if !languages.is_empty() {
            at.field(
                languages_info,
                |at| at.each(languages, |at, item| at.written(item)),
            );
        }
        if let Some(likes) = likes {
            at.field(likes_info, |at| at.leaf(crate::walk::Value::Text(likes)));
        }
        if !papers.is_empty() {
            at.field(
                papers_info,
                |at| at.each(papers, |at, item| at.code(item.as_str())),
            );
        }
    }
}
/// Health data from clinician to clinician, by consent. Without it the data stay and the transfer goes on.
#[derive(Clone, PartialEq, Eq)]
pub struct HealthCertificate {
    /// The consent it rests on.
    pub consent_id: crate::ids::ConsentId,
    /// The day of the examination.
    pub examined_on: jiff::civil::Date,
    /// Who examined.
    pub examined_by: super::Role,
    /// Whether the child can travel.
    pub fit_to_travel: bool,
    /// What the next clinician must know. Absent: nothing of note.
    pub findings: Option<String>,
    /// Medicines and doses. Absent: none.
    pub medicines: Vec<String>,
    /// Allergies. Absent: none known.
    pub allergies: Vec<String>,
    /// Vaccinations. Absent: not known.
    pub vaccinations: Vec<String>,
}
impl std::fmt::Debug for HealthCertificate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HealthCertificate { .. }")
    }
}
impl HealthCertificate {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            consent_id,
            examined_on,
            examined_by,
            fit_to_travel,
            findings,
            medicines,
            allergies,
            vaccinations,
        } = self;
        let [consent_id_info, examined_on_info, examined_by_info, fit_to_travel_info,
        findings_info, medicines_info, allergies_info, vaccinations_info] = &super::kinds::HEALTH_CERTIFICATE_FIELDS;
        at.field(consent_id_info, |at| at.written(consent_id));
        at.field(examined_on_info, |at| at.written(examined_on));
        at.field(examined_by_info, |at| at.code(examined_by.as_str()));
        at.field(
            fit_to_travel_info,
            |at| at.leaf(crate::walk::Value::Flag(*fit_to_travel)),
        );
        if let Some(findings) = findings {
            at.field(findings_info, |at| at.leaf(crate::walk::Value::Text(findings)));
        }
        if !medicines.is_empty() {
            at.field(
                medicines_info,
                |at| {
                    at
                        .each(
                            medicines,
                            |at, item| at.leaf(crate::walk::Value::Text(item)),
                        )
                },
            );
        }
        if !allergies.is_empty() {
            at.field(
                allergies_info,
                |at| {
                    at
                        .each(
                            allergies,
                            |at, item| at.leaf(crate::walk::Value::Text(item)),
                        )
                },
            );
        }
        if !vaccinations.is_empty() {
            at.field(
                vaccinations_info,
                |at| {
                    at
                        .each(
                            vaccinations,
                            |at, item| at.leaf(crate::walk::Value::Text(item)),
                        )
                },
            );
        }
    }
}
/// One signature under the record of handover.
#[derive(Clone, PartialEq, Eq)]
pub struct HandoverSignature {
    /// In which function.
    pub role: super::Role,
    /// For which country.
    pub country: crate::ids::CountryCode,
}
impl std::fmt::Debug for HandoverSignature {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HandoverSignature { .. }")
    }
}
impl HandoverSignature {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { role, country } = self;
        at.step("role", |at| at.code(role.as_str()));
        at.step("country", |at| at.written(country));
    }
}
/// The child was handed over. A fact: it is recorded whatever the state of the case, and marked when it should not have
/// happened. Filled by the escort.
#[derive(Clone, PartialEq, Eq)]
pub struct HandoverRecord {
    /// When.
    pub handed_over_at: jiff::Timestamp,
    /// Where.
    pub place: String,
    /// Who gave the child into care.
    pub given_by: super::Role,
    /// Who took the child into care.
    pub received_by: super::Role,
    /// Who signed.
    pub signatures: Vec<super::HandoverSignature>,
    /// How the child was.
    pub condition: super::ChildCondition,
    /// What the child brought along. Absent: nothing.
    pub belongings: Option<String>,
    /// Papers that were handed over. Absent: none.
    pub papers: Vec<super::DocumentKind>,
}
impl std::fmt::Debug for HandoverRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HandoverRecord { .. }")
    }
}
impl HandoverRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            handed_over_at,
            place,
            given_by,
            received_by,
            signatures,
            condition,
            belongings,
            papers,
        } = self;
        let [handed_over_at_info, place_info, given_by_info, received_by_info,
        signatures_info, condition_info, belongings_info, papers_info] = &super::kinds::HANDOVER_RECORD_FIELDS;
        at.field(handed_over_at_info, |at| at.written(handed_over_at));
        at.field(place_info, |at| at.leaf(crate::walk::Value::Text(place)));
        at.field(given_by_info, |at| at.code(given_by.as_str()));
        at.field(received_by_info, |at| at.code(received_by.as_str()));
        if !signatures.is_empty() {
            at.field(
                signatures_info,
                |at| at.each(signatures, |at, item| item.walk(at)),
            );
        }
        at.field(condition_info, |at| at.code(condition.as_str()));
        if let Some(belongings) = belongings {
            at.field(
                belongings_info,
                |at| at.leaf(crate::walk::Value::Text(belongings)),
            );
        }
        if !papers.is_empty() {
            at.field(
                papers_info,
                |at| at.each(papers, |at, item| at.code(item.as_str())),
            );
        }
    }
}
/// Says whether the child arrived. Filled by ORIGIN.
#[derive(Clone, PartialEq, Eq)]
pub struct ArrivalNotice {
    /// Whether it arrived.
    pub result: super::ArrivalResult,
    /// When it arrived, or until when it was waited for.
    pub noted_at: jiff::Timestamp,
    /// With whom the child is now. Absent: it did not come.
    pub received_by: Option<super::Role>,
}
impl std::fmt::Debug for ArrivalNotice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ArrivalNotice { .. }")
    }
}
impl ArrivalNotice {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { result, noted_at, received_by } = self;
        let [result_info, noted_at_info, received_by_info] = &super::kinds::ARRIVAL_NOTICE_FIELDS;
        at.field(result_info, |at| at.code(result.as_str()));
        at.field(noted_at_info, |at| at.written(noted_at));
        if let Some(received_by) = received_by {
            at.field(received_by_info, |at| at.code(received_by.as_str()));
        }
    }
}
