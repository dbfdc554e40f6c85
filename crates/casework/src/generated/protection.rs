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
}
impl Ask {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::VerifyIdentity,
        Self::Trace,
        Self::Inquire,
        Self::Document,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::VerifyIdentity => "VERIFY_IDENTITY",
            Self::Trace => "TRACE",
            Self::Inquire => "INQUIRE",
            Self::Document => "DOCUMENT",
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
