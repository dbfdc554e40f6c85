//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// Why a child is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LocateReason {
    /// Its parents or lawful carers look for it.
    ParentSeeks = 1,
    /// It is missing from care.
    MissingFromCare = 2,
    /// A court of the one who asks needs to know.
    Court = 3,
}
impl LocateReason {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::ParentSeeks,
        Self::MissingFromCare,
        Self::Court,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ParentSeeks => "PARENT_SEEKS",
            Self::MissingFromCare => "MISSING_FROM_CARE",
            Self::Court => "COURT",
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
impl std::fmt::Display for LocateReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for LocateReason {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "LocateReason",
            })
    }
}
/// What may be said. There is no third answer, so that none speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LocateResult {
    /// The child is safe, and agrees that this is said. Where it is, is not said.
    FoundSafe = 1,
    /// No information: not known, not to be told, or not yet looked for.
    NoInformation = 2,
}
impl LocateResult {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::FoundSafe, Self::NoInformation];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FoundSafe => "FOUND_SAFE",
            Self::NoInformation => "NO_INFORMATION",
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
impl std::fmt::Display for LocateResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for LocateResult {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "LocateResult",
            })
    }
}
/// Which authority a person has over the child.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CarerAuthority {
    /// Parental responsibility.
    Parental = 1,
    /// Guardianship that an authority gave.
    Guardianship = 2,
    /// Entrusted for a time by who has parental responsibility.
    Entrusted = 3,
    /// None that the law knows.
    None = 4,
    /// It cannot be told.
    Unclear = 5,
}
impl CarerAuthority {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Parental,
        Self::Guardianship,
        Self::Entrusted,
        Self::None,
        Self::Unclear,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Parental => "PARENTAL",
            Self::Guardianship => "GUARDIANSHIP",
            Self::Entrusted => "ENTRUSTED",
            Self::None => "NONE",
            Self::Unclear => "UNCLEAR",
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
impl std::fmt::Display for CarerAuthority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for CarerAuthority {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "CarerAuthority",
            })
    }
}
/// Asks whether a child is in the country of the other (Hague 1996, 31(c)). Filled by either side.
#[derive(Clone, PartialEq, Eq)]
pub struct LocateChildRequest {
    /// The child.
    pub child: super::Person,
    /// Why.
    pub reason: super::LocateReason,
    /// The legal title of who asks. Absent: none.
    pub title: Option<super::DocRef>,
}
impl std::fmt::Debug for LocateChildRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LocateChildRequest { .. }")
    }
}
impl LocateChildRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { child, reason, title } = self;
        let [child_info, reason_info, title_info] = &super::kinds::LOCATE_CHILD_REQUEST_FIELDS;
        at.field(child_info, |at| child.walk(at));
        at.field(reason_info, |at| at.code(reason.as_str()));
        if let Some(title) = title {
            at.field(title_info, |at| title.walk(at));
        }
    }
}
/// Answers whether the child is safe. Written by a person, never by a program.
#[derive(Clone, PartialEq, Eq)]
pub struct LocateChildResponse {
    /// The answer.
    pub result: super::LocateResult,
    /// Whether the child agreed that this is said. Absent for NO_INFORMATION.
    pub child_agreed: Option<bool>,
}
impl std::fmt::Debug for LocateChildResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LocateChildResponse { .. }")
    }
}
impl LocateChildResponse {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { result, child_agreed } = self;
        let [result_info, child_agreed_info] = &super::kinds::LOCATE_CHILD_RESPONSE_FIELDS;
        at.field(result_info, |at| at.code(result.as_str()));
        if let Some(child_agreed) = child_agreed {
            at.field(
                child_agreed_info,
                |at| at.leaf(crate::walk::Value::Flag(*child_agreed)),
            );
        }
    }
}
/// Arranges contact between the child and members of its family (UNGAC 151). Filled by either side.
#[derive(Clone, PartialEq, Eq)]
pub struct FamilyContactArrangement {
    /// With whom.
    pub persons: Vec<super::Relative>,
    /// How.
    pub mode: super::ContactMode,
    /// How often, in words of its own. Absent: once.
    pub frequency: Option<String>,
    /// What the child wants. Absent from ORIGIN, which does not know.
    pub wish: Option<super::ContactWish>,
    /// Who is there beside them. Absent: nobody.
    pub supervised_by: Option<super::Role>,
}
impl std::fmt::Debug for FamilyContactArrangement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FamilyContactArrangement { .. }")
    }
}
impl FamilyContactArrangement {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { persons, mode, frequency, wish, supervised_by } = self;
        let [persons_info, mode_info, frequency_info, wish_info, supervised_by_info] = &super::kinds::FAMILY_CONTACT_ARRANGEMENT_FIELDS;
        if !persons.is_empty() {
            at.field(persons_info, |at| at.each(persons, |at, item| item.walk(at)));
        }
        at.field(mode_info, |at| at.code(mode.as_str()));
        if let Some(frequency) = frequency {
            at.field(frequency_info, |at| at.leaf(crate::walk::Value::Text(frequency)));
        }
        if let Some(wish) = wish {
            at.field(wish_info, |at| at.code(wish.as_str()));
        }
        if let Some(supervised_by) = supervised_by {
            at.field(supervised_by_info, |at| at.code(supervised_by.as_str()));
        }
    }
}
/// Asks whether somebody who is with the child, or offers to take it, may care for it by the law of the other country
/// (Hague 1996, 40). Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct CarerAuthorityRequest {
    /// Who.
    pub carer: super::Relative,
    /// The paper that it shows. Absent: none.
    pub paper: Option<super::DocRef>,
}
impl std::fmt::Debug for CarerAuthorityRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CarerAuthorityRequest { .. }")
    }
}
impl CarerAuthorityRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { carer, paper } = self;
        let [carer_info, paper_info] = &super::kinds::CARER_AUTHORITY_REQUEST_FIELDS;
        at.field(carer_info, |at| carer.walk(at));
        if let Some(paper) = paper {
            at.field(paper_info, |at| paper.walk(at));
        }
    }
}
/// Says which authority the person has. Filled by ORIGIN.
#[derive(Clone, PartialEq, Eq)]
pub struct CarerAuthorityResponse {
    /// Who.
    pub carer: super::Relative,
    /// Which authority.
    pub authority: super::CarerAuthority,
    /// Until when. Absent: until the child is of age; always absent for NONE and UNCLEAR.
    pub until: Option<jiff::civil::Date>,
    /// Whether somebody with a right over the child objects to its being with this person.
    pub objection_on_file: bool,
    /// The day on which it was looked up.
    pub checked_on: jiff::civil::Date,
}
impl std::fmt::Debug for CarerAuthorityResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CarerAuthorityResponse { .. }")
    }
}
impl CarerAuthorityResponse {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { carer, authority, until, objection_on_file, checked_on } = self;
        let [carer_info, authority_info, until_info, objection_on_file_info,
        checked_on_info] = &super::kinds::CARER_AUTHORITY_RESPONSE_FIELDS;
        at.field(carer_info, |at| carer.walk(at));
        at.field(authority_info, |at| at.code(authority.as_str()));
        if let Some(until) = until {
            at.field(until_info, |at| at.written(until));
        }
        at.field(
            objection_on_file_info,
            |at| at.leaf(crate::walk::Value::Flag(*objection_on_file)),
        );
        at.field(checked_on_info, |at| at.written(checked_on));
    }
}
