//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// Where a case stands, in the only words that may be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusBucket {
    /// In progress.
    InProgress = 1,
    /// Decided.
    Decided = 2,
    /// The child went over.
    Transferred = 3,
    /// Closed.
    Closed = 4,
    /// No information: unknown, barred and not entitled are one answer.
    NoInformation = 5,
}
impl StatusBucket {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::InProgress,
        Self::Decided,
        Self::Transferred,
        Self::Closed,
        Self::NoInformation,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Decided => "DECIDED",
            Self::Transferred => "TRANSFERRED",
            Self::Closed => "CLOSED",
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
impl std::fmt::Display for StatusBucket {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for StatusBucket {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "StatusBucket",
            })
    }
}
/// About what a complaint is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ComplaintAbout {
    /// The authority.
    Authority = 1,
    /// The guardian.
    Guardian = 2,
    /// The place where the child lives.
    Placement = 3,
    /// The journey or the handover.
    Journey = 4,
    /// How data were treated.
    Data = 5,
    /// Something else.
    Other = 6,
}
impl ComplaintAbout {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Authority,
        Self::Guardian,
        Self::Placement,
        Self::Journey,
        Self::Data,
        Self::Other,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Authority => "AUTHORITY",
            Self::Guardian => "GUARDIAN",
            Self::Placement => "PLACEMENT",
            Self::Journey => "JOURNEY",
            Self::Data => "DATA",
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
impl std::fmt::Display for ComplaintAbout {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ComplaintAbout {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ComplaintAbout",
            })
    }
}
/// What came of a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ComplaintResult {
    /// It was right.
    Upheld = 1,
    /// It was not.
    NotUpheld = 2,
    /// It was taken back.
    Withdrawn = 3,
}
impl ComplaintResult {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Upheld, Self::NotUpheld, Self::Withdrawn];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Upheld => "UPHELD",
            Self::NotUpheld => "NOT_UPHELD",
            Self::Withdrawn => "WITHDRAWN",
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
impl std::fmt::Display for ComplaintResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ComplaintResult {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ComplaintResult",
            })
    }
}
/// What a monitor wants to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InspectionScope {
    /// The trail of what was done, without content.
    Trail = 1,
    /// The content, on a complaint or with consent.
    Content = 2,
    /// The place where the child lives.
    Place = 3,
}
impl InspectionScope {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Trail, Self::Content, Self::Place];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Trail => "TRAIL",
            Self::Content => "CONTENT",
            Self::Place => "PLACE",
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
impl std::fmt::Display for InspectionScope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for InspectionScope {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "InspectionScope",
            })
    }
}
/// Asks where a case stands. Filled by ORIGIN.
#[derive(Clone, PartialEq, Eq)]
pub struct StatusRequest {
    /// In which function it is asked.
    pub asked_by: super::Role,
}
impl std::fmt::Debug for StatusRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StatusRequest { .. }")
    }
}
impl StatusRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { asked_by } = self;
        let [asked_by_info] = &super::kinds::STATUS_REQUEST_FIELDS;
        at.field(asked_by_info, |at| at.code(asked_by.as_str()));
    }
}
/// Answers where a case stands, from the view that was frozen when the partner last learned something. No date is in it.
#[derive(Clone, PartialEq, Eq)]
pub struct StatusResponse {
    /// Where it stands.
    pub bucket: super::StatusBucket,
}
impl std::fmt::Debug for StatusResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StatusResponse { .. }")
    }
}
impl StatusResponse {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { bucket } = self;
        let [bucket_info] = &super::kinds::STATUS_RESPONSE_FIELDS;
        at.field(bucket_info, |at| at.code(bucket.as_str()));
    }
}
/// A complaint, by the child or for it. Taken in every state; no hold stops it. Filled by whoever takes it down, or by the child.
#[derive(Clone, PartialEq, Eq)]
pub struct Complaint {
    /// About what.
    pub about: super::ComplaintAbout,
    /// Who complains.
    pub complainant: super::Role,
    /// What it says.
    pub words: String,
    /// How the complainant can be reached safely. Absent: through the ombudsperson only.
    pub safe_contact: Option<String>,
    /// The day.
    pub made_on: jiff::civil::Date,
}
impl std::fmt::Debug for Complaint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Complaint { .. }")
    }
}
impl Complaint {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { about, complainant, words, safe_contact, made_on } = self;
        let [about_info, complainant_info, words_info, safe_contact_info, made_on_info,
        ] = &super::kinds::COMPLAINT_FIELDS;
        at.field(about_info, |at| at.code(about.as_str()));
        at.field(complainant_info, |at| at.code(complainant.as_str()));
        at.field(words_info, |at| at.leaf(crate::walk::Value::Text(words)));
        if let Some(safe_contact) = safe_contact {
            at.field(
                safe_contact_info,
                |at| at.leaf(crate::walk::Value::Text(safe_contact)),
            );
        }
        at.field(made_on_info, |at| at.written(made_on));
    }
}
/// What came of a complaint, as the ombudsperson said it. Filled at home.
#[derive(Clone, PartialEq, Eq)]
pub struct ComplaintOutcome {
    /// The day on which the complaint was made.
    pub complaint_of: jiff::civil::Date,
    /// What came of it.
    pub result: super::ComplaintResult,
    /// The day.
    pub decided_on: jiff::civil::Date,
    /// What is to be done. Absent: nothing.
    pub remedy: Option<String>,
}
impl std::fmt::Debug for ComplaintOutcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ComplaintOutcome { .. }")
    }
}
impl ComplaintOutcome {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { complaint_of, result, decided_on, remedy } = self;
        let [complaint_of_info, result_info, decided_on_info, remedy_info] = &super::kinds::COMPLAINT_OUTCOME_FIELDS;
        at.field(complaint_of_info, |at| at.written(complaint_of));
        at.field(result_info, |at| at.code(result.as_str()));
        at.field(decided_on_info, |at| at.written(decided_on));
        if let Some(remedy) = remedy {
            at.field(remedy_info, |at| at.leaf(crate::walk::Value::Text(remedy)));
        }
    }
}
/// A monitor wants to look. Filled at home.
#[derive(Clone, PartialEq, Eq)]
pub struct InspectionRequest {
    /// Who.
    pub monitor: String,
    /// What it wants to see.
    pub scope: super::InspectionScope,
    /// The day.
    pub asked_on: jiff::civil::Date,
}
impl std::fmt::Debug for InspectionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InspectionRequest { .. }")
    }
}
impl InspectionRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { monitor, scope, asked_on } = self;
        let [monitor_info, scope_info, asked_on_info] = &super::kinds::INSPECTION_REQUEST_FIELDS;
        at.field(monitor_info, |at| at.leaf(crate::walk::Value::Text(monitor)));
        at.field(scope_info, |at| at.code(scope.as_str()));
        at.field(asked_on_info, |at| at.written(asked_on));
    }
}
/// What the monitor was shown. Filled at home.
#[derive(Clone, PartialEq, Eq)]
pub struct InspectionAnswer {
    /// The day on which it was asked.
    pub request_of: jiff::civil::Date,
    /// Whether it was shown what it asked for.
    pub shown: bool,
    /// The day.
    pub answered_on: jiff::civil::Date,
    /// Why it was not shown. Required when it was not, absent when it was.
    pub reasons: Option<String>,
}
impl std::fmt::Debug for InspectionAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InspectionAnswer { .. }")
    }
}
impl InspectionAnswer {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { request_of, shown, answered_on, reasons } = self;
        let [request_of_info, shown_info, answered_on_info, reasons_info] = &super::kinds::INSPECTION_ANSWER_FIELDS;
        at.field(request_of_info, |at| at.written(request_of));
        at.field(shown_info, |at| at.leaf(crate::walk::Value::Flag(*shown)));
        at.field(answered_on_info, |at| at.written(answered_on));
        if let Some(reasons) = reasons {
            at.field(reasons_info, |at| at.leaf(crate::walk::Value::Text(reasons)));
        }
    }
}
