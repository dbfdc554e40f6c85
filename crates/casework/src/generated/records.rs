//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// What a screening for protection needs found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScreeningResult {
    /// Nothing suggests a need of international protection or a risk of trafficking.
    NoIndication = 1,
    /// Something suggests it: all that goes abroad stops.
    Indication = 2,
    /// A claim was made or a status is held.
    Claim = 3,
}
impl ScreeningResult {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::NoIndication,
        Self::Indication,
        Self::Claim,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoIndication => "NO_INDICATION",
            Self::Indication => "INDICATION",
            Self::Claim => "CLAIM",
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
impl std::fmt::Display for ScreeningResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ScreeningResult {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ScreeningResult",
            })
    }
}
/// What a review of a waiting child decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReviewOutcome {
    /// The path goes on.
    Continue = 1,
    /// Best interests are looked at on other sources, without waiting for the partner.
    OtherSources = 2,
    /// The child gets an interim status.
    InterimStatus = 3,
    /// Another solution is looked for.
    OtherSolution = 4,
}
impl ReviewOutcome {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Continue,
        Self::OtherSources,
        Self::InterimStatus,
        Self::OtherSolution,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Continue => "CONTINUE",
            Self::OtherSources => "OTHER_SOURCES",
            Self::InterimStatus => "INTERIM_STATUS",
            Self::OtherSolution => "OTHER_SOLUTION",
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
impl std::fmt::Display for ReviewOutcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ReviewOutcome {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ReviewOutcome",
            })
    }
}
/// What bars some acts of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HoldKind {
    /// A need of international protection is claimed, held or suggested. Invisible abroad.
    InternationalProtection = 1,
    /// An appeal is open, or its window runs.
    Appeal = 2,
    /// The child is against it, and no assessment has answered that.
    ChildObjection = 3,
    /// A consent is withdrawn, refused or over.
    ConsentGap = 4,
    /// The risk assessment bars it, or is over.
    Risk = 5,
    /// Nobody speaks for the child.
    GuardianGap = 6,
    /// The child is deprived of liberty.
    DetentionAlert = 7,
    /// An indication of trafficking.
    Trafficking = 8,
    /// A court is seised.
    Jurisdiction = 9,
    /// The child is not fit to travel.
    Medical = 10,
    /// Travel in an area is suspended.
    Crisis = 11,
    /// Content is kept for a complaint, an appeal or an inquiry.
    Preserve = 12,
    /// A person must look at a message or an error before the case goes on.
    ForAPerson = 13,
}
impl HoldKind {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::InternationalProtection,
        Self::Appeal,
        Self::ChildObjection,
        Self::ConsentGap,
        Self::Risk,
        Self::GuardianGap,
        Self::DetentionAlert,
        Self::Trafficking,
        Self::Jurisdiction,
        Self::Medical,
        Self::Crisis,
        Self::Preserve,
        Self::ForAPerson,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InternationalProtection => "INTERNATIONAL_PROTECTION",
            Self::Appeal => "APPEAL",
            Self::ChildObjection => "CHILD_OBJECTION",
            Self::ConsentGap => "CONSENT_GAP",
            Self::Risk => "RISK",
            Self::GuardianGap => "GUARDIAN_GAP",
            Self::DetentionAlert => "DETENTION_ALERT",
            Self::Trafficking => "TRAFFICKING",
            Self::Jurisdiction => "JURISDICTION",
            Self::Medical => "MEDICAL",
            Self::Crisis => "CRISIS",
            Self::Preserve => "PRESERVE",
            Self::ForAPerson => "FOR_A_PERSON",
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
impl std::fmt::Display for HoldKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for HoldKind {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "HoldKind",
            })
    }
}
/// Whether a hold is set or released.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HoldChange {
    /// Set.
    Set = 1,
    /// Released.
    Released = 2,
}
impl HoldChange {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Set, Self::Released];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Set => "SET",
            Self::Released => "RELEASED",
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
impl std::fmt::Display for HoldChange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for HoldChange {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "HoldChange",
            })
    }
}
/// A child was found. Opens a case at HOST and starts the child's clock. Filled by the case worker.
#[derive(Clone, PartialEq, Eq)]
pub struct FoundRecord {
    /// The child as it named itself.
    pub child: super::Person,
    /// With whom the child was found.
    pub status: super::ChildStatus,
    /// The day on which it was found.
    pub found_on: jiff::civil::Date,
    /// The area in which it was found. Absent: not written down.
    pub found_area: Option<crate::values::Area>,
    /// The day on which child protection was told.
    pub protection_told_on: jiff::civil::Date,
    /// Languages the child speaks, best first. Absent: not known yet.
    pub languages: Vec<crate::values::Language>,
    /// Why the child is apart from its family, as it told it. Absent: it has not said.
    pub separation_told: Option<String>,
}
impl std::fmt::Debug for FoundRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FoundRecord { .. }")
    }
}
impl FoundRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            child,
            status,
            found_on,
            found_area,
            protection_told_on,
            languages,
            separation_told,
        } = self;
        let [child_info, status_info, found_on_info, found_area_info,
        protection_told_on_info, languages_info, separation_told_info] = &super::kinds::FOUND_RECORD_FIELDS;
        at.field(child_info, |at| child.walk(at));
        at.field(status_info, |at| at.code(status.as_str()));
        at.field(found_on_info, |at| at.written(found_on));
        if let Some(found_area) = found_area {
            at.field(found_area_info, |at| at.written(found_area));
        }
        at.field(protection_told_on_info, |at| at.written(protection_told_on));
        if !languages.is_empty() {
            at.field(
                languages_info,
                |at| at.each(languages, |at, item| at.written(item)),
            );
        }
        if let Some(separation_told) = separation_told {
            at.field(
                separation_told_info,
                |at| at.leaf(crate::walk::Value::Text(separation_told)),
            );
        }
    }
}
/// The screening that comes before anything is told to anybody abroad. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct ProtectionScreening {
    /// What was found.
    pub result: super::ScreeningResult,
    /// The day of the screening.
    pub screened_on: jiff::civil::Date,
    /// Who screened.
    pub screened_by: super::Role,
    /// Whether the child was told of its right to ask for protection, in its language.
    pub child_informed: bool,
    /// What was seen or said. Absent: nothing of note.
    pub notes: Option<String>,
}
impl std::fmt::Debug for ProtectionScreening {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ProtectionScreening { .. }")
    }
}
impl ProtectionScreening {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { result, screened_on, screened_by, child_informed, notes } = self;
        let [result_info, screened_on_info, screened_by_info, child_informed_info,
        notes_info] = &super::kinds::PROTECTION_SCREENING_FIELDS;
        at.field(result_info, |at| at.code(result.as_str()));
        at.field(screened_on_info, |at| at.written(screened_on));
        at.field(screened_by_info, |at| at.code(screened_by.as_str()));
        at.field(
            child_informed_info,
            |at| at.leaf(crate::walk::Value::Flag(*child_informed)),
        );
        if let Some(notes) = notes {
            at.field(notes_info, |at| at.leaf(crate::walk::Value::Text(notes)));
        }
    }
}
/// Who speaks for the child, from when and until when. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct GuardianRecord {
    /// In which capacity.
    pub role: super::GuardianRole,
    /// The name of the guardian. Absent: the office holder of the body that appointed.
    pub name: Option<String>,
    /// The body that appointed.
    pub appointed_by: String,
    /// The day of appointment.
    pub appointed_on: jiff::civil::Date,
    /// Whether it was checked that the guardian has no interest against the child.
    pub conflict_checked: bool,
    /// The day on which it ended. Absent: it goes on.
    pub ended_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for GuardianRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("GuardianRecord { .. }")
    }
}
impl GuardianRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            role,
            name,
            appointed_by,
            appointed_on,
            conflict_checked,
            ended_on,
        } = self;
        let [role_info, name_info, appointed_by_info, appointed_on_info,
        conflict_checked_info, ended_on_info] = &super::kinds::GUARDIAN_RECORD_FIELDS;
        at.field(role_info, |at| at.code(role.as_str()));
        if let Some(name) = name {
            at.field(name_info, |at| at.leaf(crate::walk::Value::Text(name)));
        }
        at.field(
            appointed_by_info,
            |at| at.leaf(crate::walk::Value::Text(appointed_by)),
        );
        at.field(appointed_on_info, |at| at.written(appointed_on));
        at.field(
            conflict_checked_info,
            |at| at.leaf(crate::walk::Value::Flag(*conflict_checked)),
        );
        if let Some(ended_on) = ended_on {
            at.field(ended_on_info, |at| at.written(ended_on));
        }
    }
}
/// That a lawyer acts for the child free of charge. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct LegalAidRecord {
    /// Who provides it.
    pub provider: String,
    /// The day on which the lawyer was named.
    pub named_on: jiff::civil::Date,
    /// The day on which it ended. Absent: it goes on.
    pub ended_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for LegalAidRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LegalAidRecord { .. }")
    }
}
impl LegalAidRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { provider, named_on, ended_on } = self;
        let [provider_info, named_on_info, ended_on_info] = &super::kinds::LEGAL_AID_RECORD_FIELDS;
        at.field(provider_info, |at| at.leaf(crate::walk::Value::Text(provider)));
        at.field(named_on_info, |at| at.written(named_on));
        if let Some(ended_on) = ended_on {
            at.field(ended_on_info, |at| at.written(ended_on));
        }
    }
}
/// Where the child lives now. Filled by HOST; the address never leaves.
#[derive(Clone, PartialEq, Eq)]
pub struct PlacementRecord {
    /// Kind of care.
    pub placement: super::PlacementKind,
    /// The first day.
    pub since: jiff::civil::Date,
    /// Whether the child is free.
    pub liberty: super::LibertyFacts,
    /// The day on which it will be looked at again.
    pub review_on: jiff::civil::Date,
    /// Where. Absent: kept in the national register only.
    pub address: Option<String>,
    /// Whether the child goes to school. Absent: not known.
    pub school_enrolled: Option<bool>,
}
impl std::fmt::Debug for PlacementRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PlacementRecord { .. }")
    }
}
impl PlacementRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { placement, since, liberty, review_on, address, school_enrolled } = self;
        let [placement_info, since_info, liberty_info, review_on_info, address_info,
        school_enrolled_info] = &super::kinds::PLACEMENT_RECORD_FIELDS;
        at.field(placement_info, |at| at.code(placement.as_str()));
        at.field(since_info, |at| at.written(since));
        at.field(liberty_info, |at| liberty.walk(at));
        at.field(review_on_info, |at| at.written(review_on));
        if let Some(address) = address {
            at.field(address_info, |at| at.leaf(crate::walk::Value::Text(address)));
        }
        if let Some(school_enrolled) = school_enrolled {
            at.field(
                school_enrolled_info,
                |at| at.leaf(crate::walk::Value::Flag(*school_enrolled)),
            );
        }
    }
}
/// A review of the case because of the time the child has waited: due 90 and 180 days after the finding. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseReview {
    /// The day of the review.
    pub reviewed_on: jiff::civil::Date,
    /// Who took part.
    pub panel: Vec<super::Role>,
    /// What was decided.
    pub outcome: super::ReviewOutcome,
    /// For whom the child waits now, and why. Absent: for nobody.
    pub waits_for: Option<String>,
}
impl std::fmt::Debug for CaseReview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CaseReview { .. }")
    }
}
impl CaseReview {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { reviewed_on, panel, outcome, waits_for } = self;
        let [reviewed_on_info, panel_info, outcome_info, waits_for_info] = &super::kinds::CASE_REVIEW_FIELDS;
        at.field(reviewed_on_info, |at| at.written(reviewed_on));
        if !panel.is_empty() {
            at.field(panel_info, |at| at.each(panel, |at, item| at.code(item.as_str())));
        }
        at.field(outcome_info, |at| at.code(outcome.as_str()));
        if let Some(waits_for) = waits_for {
            at.field(waits_for_info, |at| at.leaf(crate::walk::Value::Text(waits_for)));
        }
    }
}
/// A visit to the child by the authority, before or after return. Filled by whoever is responsible for the child then.
#[derive(Clone, PartialEq, Eq)]
pub struct VisitRecord {
    /// When.
    pub visited_at: jiff::Timestamp,
    /// Who visited.
    pub visited_by: super::Role,
    /// Whether the child was seen alone.
    pub seen_alone: bool,
    /// What was found. Absent: nothing of note.
    pub notes: Option<String>,
}
impl std::fmt::Debug for VisitRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("VisitRecord { .. }")
    }
}
impl VisitRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { visited_at, visited_by, seen_alone, notes } = self;
        let [visited_at_info, visited_by_info, seen_alone_info, notes_info] = &super::kinds::VISIT_RECORD_FIELDS;
        at.field(visited_at_info, |at| at.written(visited_at));
        at.field(visited_by_info, |at| at.code(visited_by.as_str()));
        at.field(seen_alone_info, |at| at.leaf(crate::walk::Value::Flag(*seen_alone)));
        if let Some(notes) = notes {
            at.field(notes_info, |at| at.leaf(crate::walk::Value::Text(notes)));
        }
    }
}
/// A visit by the independent monitor, outside the line of the ministry. Its own record, never the authority's.
#[derive(Clone, PartialEq, Eq)]
pub struct MonitorRecord {
    /// The day of the visit.
    pub visited_on: jiff::civil::Date,
    /// The function of the visitor.
    pub visited_by: super::Role,
    /// Whether the visitor stands outside the authority that follows the case up.
    pub independent: bool,
    /// Whether the child was seen alone.
    pub seen_alone: bool,
    /// Whether the monitor raises a concern.
    pub concern: bool,
    /// What the monitor wrote. Absent: kept in the monitor's own file.
    pub notes: Option<String>,
}
impl std::fmt::Debug for MonitorRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MonitorRecord { .. }")
    }
}
impl MonitorRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { visited_on, visited_by, independent, seen_alone, concern, notes } = self;
        let [visited_on_info, visited_by_info, independent_info, seen_alone_info,
        concern_info, notes_info] = &super::kinds::MONITOR_RECORD_FIELDS;
        at.field(visited_on_info, |at| at.written(visited_on));
        at.field(visited_by_info, |at| at.code(visited_by.as_str()));
        at.field(independent_info, |at| at.leaf(crate::walk::Value::Flag(*independent)));
        at.field(seen_alone_info, |at| at.leaf(crate::walk::Value::Flag(*seen_alone)));
        at.field(concern_info, |at| at.leaf(crate::walk::Value::Flag(*concern)));
        if let Some(notes) = notes {
            at.field(notes_info, |at| at.leaf(crate::walk::Value::Text(notes)));
        }
    }
}
/// A person sets or releases a hold. Holds that follow from facts need no such record. Filled at home; never crosses.
#[derive(Clone, PartialEq, Eq)]
pub struct HoldRecord {
    /// Which hold.
    pub hold: super::HoldKind,
    /// Set or released.
    pub change: super::HoldChange,
    /// Who decided: for a release of INTERNATIONAL_PROTECTION the lawyer and the lead.
    pub decided_by: Vec<super::Role>,
    /// The day.
    pub on: jiff::civil::Date,
    /// Why. Absent: not written down.
    pub reason: Option<String>,
}
impl std::fmt::Debug for HoldRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HoldRecord { .. }")
    }
}
impl HoldRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { hold, change, decided_by, on, reason } = self;
        let [hold_info, change_info, decided_by_info, on_info, reason_info] = &super::kinds::HOLD_RECORD_FIELDS;
        at.field(hold_info, |at| at.code(hold.as_str()));
        at.field(change_info, |at| at.code(change.as_str()));
        if !decided_by.is_empty() {
            at.field(
                decided_by_info,
                |at| at.each(decided_by, |at, item| at.code(item.as_str())),
            );
        }
        at.field(on_info, |at| at.written(on));
        if let Some(reason) = reason {
            at.field(reason_info, |at| at.leaf(crate::walk::Value::Text(reason)));
        }
    }
}
