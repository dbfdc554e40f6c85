//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// What ORIGIN says of a guarantee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GuaranteeState {
    /// Offered, not yet granted.
    Offered = 1,
    /// Granted.
    Granted = 2,
    /// Declined.
    Declined = 3,
    /// Revoked by notice.
    Revoked = 4,
}
impl GuaranteeState {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Offered,
        Self::Granted,
        Self::Declined,
        Self::Revoked,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Offered => "OFFERED",
            Self::Granted => "GRANTED",
            Self::Declined => "DECLINED",
            Self::Revoked => "REVOKED",
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
impl std::fmt::Display for GuaranteeState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for GuaranteeState {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "GuaranteeState",
            })
    }
}
/// Why a child under 3 may be in residential care (A/RES/64/142, 22).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResidentialGround {
    /// To stay with its brothers and sisters.
    WithSiblings = 1,
    /// In an emergency, for a time fixed beforehand, until a family is found.
    Emergency = 2,
}
impl ResidentialGround {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::WithSiblings, Self::Emergency];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WithSiblings => "WITH_SIBLINGS",
            Self::Emergency => "EMERGENCY",
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
impl std::fmt::Display for ResidentialGround {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ResidentialGround {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ResidentialGround",
            })
    }
}
/// Whether ORIGIN consents. Silence is no consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlacementAnswer {
    /// Granted.
    Granted = 1,
    /// Refused.
    Refused = 2,
}
impl PlacementAnswer {
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
impl std::fmt::Display for PlacementAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for PlacementAnswer {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "PlacementAnswer",
            })
    }
}
/// Asks ORIGIN to guarantee care by a named person. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct CareGuaranteeRequest {
    /// Who would care for the child.
    pub caregiver: super::Relative,
    /// Kind of placement.
    pub placement: super::PlacementKind,
    /// From when care is needed. Absent: from the day of arrival.
    pub from: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for CareGuaranteeRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CareGuaranteeRequest { .. }")
    }
}
impl CareGuaranteeRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { caregiver, placement, from } = self;
        let [caregiver_info, placement_info, from_info] = &super::kinds::CARE_GUARANTEE_REQUEST_FIELDS;
        at.field(caregiver_info, |at| caregiver.walk(at));
        at.field(placement_info, |at| at.code(placement.as_str()));
        if let Some(from) = from {
            at.field(from_info, |at| at.written(from));
        }
    }
}
/// What ORIGIN knows of a parent who takes its own child, in the place of a study of the home.
#[derive(Clone, PartialEq, Eq)]
pub struct ParentWord {
    /// Whether the registers have the child, and the caregiver as its parent.
    pub registered: bool,
    /// Whether somebody with a right over the child objects to its being with that parent.
    pub objection_on_file: bool,
    /// The day on which the parent said in writing that it takes the child. Absent: not in writing.
    pub willing_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for ParentWord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ParentWord { .. }")
    }
}
impl ParentWord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { registered, objection_on_file, willing_on } = self;
        at.step("registered", |at| at.leaf(crate::walk::Value::Flag(*registered)));
        at.step(
            "objection_on_file",
            |at| at.leaf(crate::walk::Value::Flag(*objection_on_file)),
        );
        if let Some(willing_on) = willing_on {
            at.step("willing_on", |at| at.written(willing_on));
        }
    }
}
/// Guarantees care, declines it, or revokes it. Filled by ORIGIN.
#[derive(Clone, PartialEq, Eq)]
pub struct CareGuarantee {
    /// What ORIGIN says.
    pub state: super::GuaranteeState,
    /// Who will care for the child.
    pub caregiver: super::Relative,
    /// Kind of placement.
    pub placement: super::PlacementKind,
    /// Whether the child will be free there.
    pub liberty: super::LibertyFacts,
    /// The authority that answers for it.
    pub responsible: String,
    /// The first day.
    pub from: jiff::civil::Date,
    /// The last day. For a child, not before it is 18 unless the plan says what follows.
    pub until: jiff::civil::Date,
    /// How many days before it ends a revocation must be announced.
    pub revocation_notice_days: u32,
    /// The order or law on which custody rests. Absent: the caregiver has it by law.
    pub custody_basis: Option<super::DocRef>,
    /// What the guarantee depends on. Absent: nothing.
    pub conditions: Vec<String>,
    /// Whether ORIGIN lets the child in, lets it stay lawfully and registers it, whatever its registers say of it today. Absent: not said.
    pub entry_stay_registration: Option<bool>,
    /// Why a child under 3 would live in residential care. Absent: it is older, or would live with a family.
    pub residential_ground: Option<super::ResidentialGround>,
    /// What the registers of ORIGIN say of a caregiver who is a parent. Absent: not looked up for this guarantee.
    pub parent: Option<super::ParentWord>,
}
impl std::fmt::Debug for CareGuarantee {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CareGuarantee { .. }")
    }
}
impl CareGuarantee {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            state,
            caregiver,
            placement,
            liberty,
            responsible,
            from,
            until,
            revocation_notice_days,
            custody_basis,
            conditions,
            entry_stay_registration,
            residential_ground,
            parent,
        } = self;
        let [state_info, caregiver_info, placement_info, liberty_info, responsible_info,
        from_info, until_info, revocation_notice_days_info, custody_basis_info,
        conditions_info, entry_stay_registration_info, residential_ground_info,
        parent_info] = &super::kinds::CARE_GUARANTEE_FIELDS;
        at.field(state_info, |at| at.code(state.as_str()));
        at.field(caregiver_info, |at| caregiver.walk(at));
        at.field(placement_info, |at| at.code(placement.as_str()));
        at.field(liberty_info, |at| liberty.walk(at));
        at.field(responsible_info, |at| at.leaf(crate::walk::Value::Text(responsible)));
        at.field(from_info, |at| at.written(from));
        at.field(until_info, |at| at.written(until));
        at.field(
            revocation_notice_days_info,
            |at| at.leaf(crate::walk::Value::Number(i128::from(*revocation_notice_days))),
        );
        if let Some(custody_basis) = custody_basis {
            at.field(custody_basis_info, |at| custody_basis.walk(at));
        }
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
        if let Some(entry_stay_registration) = entry_stay_registration {
            at.field(
                entry_stay_registration_info,
                |at| at.leaf(crate::walk::Value::Flag(*entry_stay_registration)),
            );
        }
        if let Some(residential_ground) = residential_ground {
            at.field(residential_ground_info, |at| at.code(residential_ground.as_str()));
        }
        if let Some(parent) = parent {
            at.field(parent_info, |at| parent.walk(at));
        }
    }
}
/// Asks ORIGIN to consent to a placement with someone who is no parent (Hague 1996, 33 as a model). Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct PlacementConsentRequest {
    /// Who would care for the child.
    pub caregiver: super::Relative,
    /// Kind of placement.
    pub placement: super::PlacementKind,
    /// A short report on the child, as far as the placement needs it.
    pub report: String,
    /// Why this placement.
    pub reasons: String,
    /// For how long. Absent: until the child is of age.
    pub until: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for PlacementConsentRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PlacementConsentRequest { .. }")
    }
}
impl PlacementConsentRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { caregiver, placement, report, reasons, until } = self;
        let [caregiver_info, placement_info, report_info, reasons_info, until_info] = &super::kinds::PLACEMENT_CONSENT_REQUEST_FIELDS;
        at.field(caregiver_info, |at| caregiver.walk(at));
        at.field(placement_info, |at| at.code(placement.as_str()));
        at.field(report_info, |at| at.leaf(crate::walk::Value::Text(report)));
        at.field(reasons_info, |at| at.leaf(crate::walk::Value::Text(reasons)));
        if let Some(until) = until {
            at.field(until_info, |at| at.written(until));
        }
    }
}
/// Answers a placement consent request. Filled by ORIGIN.
#[derive(Clone, PartialEq, Eq)]
pub struct PlacementConsent {
    /// The answer.
    pub answer: super::PlacementAnswer,
    /// The day of the answer.
    pub decided_on: jiff::civil::Date,
    /// The last day on which the consent binds; a longer time needs a new request. Absent when refused.
    pub valid_until: Option<jiff::civil::Date>,
    /// Why it is refused. Absent when granted.
    pub reasons: Option<String>,
    /// How the placement will be supervised. Absent: by the plan.
    pub supervision: Option<String>,
}
impl std::fmt::Debug for PlacementConsent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PlacementConsent { .. }")
    }
}
impl PlacementConsent {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { answer, decided_on, valid_until, reasons, supervision } = self;
        let [answer_info, decided_on_info, valid_until_info, reasons_info,
        supervision_info] = &super::kinds::PLACEMENT_CONSENT_FIELDS;
        at.field(answer_info, |at| at.code(answer.as_str()));
        at.field(decided_on_info, |at| at.written(decided_on));
        if let Some(valid_until) = valid_until {
            at.field(valid_until_info, |at| at.written(valid_until));
        }
        if let Some(reasons) = reasons {
            at.field(reasons_info, |at| at.leaf(crate::walk::Value::Text(reasons)));
        }
        if let Some(supervision) = supervision {
            at.field(
                supervision_info,
                |at| at.leaf(crate::walk::Value::Text(supervision)),
            );
        }
    }
}
