//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// What is asked or told about law and services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InfoTopic {
    /// Guardianship and custody.
    Guardianship = 1,
    /// Alternative care.
    Care = 2,
    /// School.
    Education = 3,
    /// Health care.
    Health = 4,
    /// Registers and documents.
    Documents = 5,
    /// Remedies and legal aid.
    Remedies = 6,
    /// Another topic.
    Other = 7,
}
impl InfoTopic {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Guardianship,
        Self::Care,
        Self::Education,
        Self::Health,
        Self::Documents,
        Self::Remedies,
        Self::Other,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Guardianship => "GUARDIANSHIP",
            Self::Care => "CARE",
            Self::Education => "EDUCATION",
            Self::Health => "HEALTH",
            Self::Documents => "DOCUMENTS",
            Self::Remedies => "REMEDIES",
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
impl std::fmt::Display for InfoTopic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for InfoTopic {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "InfoTopic",
            })
    }
}
/// What kind of crisis it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CrisisKind {
    /// Armed conflict.
    Conflict = 1,
    /// Epidemic.
    Epidemic = 2,
    /// Disaster.
    Disaster = 3,
    /// Borders or routes are closed.
    RoutesClosed = 4,
    /// Offices do not work.
    OfficesClosed = 5,
}
impl CrisisKind {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Conflict,
        Self::Epidemic,
        Self::Disaster,
        Self::RoutesClosed,
        Self::OfficesClosed,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Conflict => "CONFLICT",
            Self::Epidemic => "EPIDEMIC",
            Self::Disaster => "DISASTER",
            Self::RoutesClosed => "ROUTES_CLOSED",
            Self::OfficesClosed => "OFFICES_CLOSED",
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
impl std::fmt::Display for CrisisKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for CrisisKind {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "CrisisKind",
            })
    }
}
/// Which way of travel a crisis stops, seen from who says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CrisisDirection {
    /// Into the country of who says it.
    Into = 1,
    /// Out of it.
    OutOf = 2,
    /// Both.
    Both = 3,
}
impl CrisisDirection {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Into, Self::OutOf, Self::Both];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Into => "INTO",
            Self::OutOf => "OUT_OF",
            Self::Both => "BOTH",
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
impl std::fmt::Display for CrisisDirection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for CrisisDirection {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "CrisisDirection",
            })
    }
}
/// What a crisis suspends. Hearing, appeal, best interests and erasure are not in the list and never will be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SuspendedStep {
    /// Journeys.
    Transfer = 1,
    /// Visits on the spot: a call counts meanwhile.
    Visit = 2,
    /// Inquiries on the spot.
    Inquiry = 3,
}
impl SuspendedStep {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Transfer, Self::Visit, Self::Inquiry];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Transfer => "TRANSFER",
            Self::Visit => "VISIT",
            Self::Inquiry => "INQUIRY",
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
impl std::fmt::Display for SuspendedStep {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for SuspendedStep {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "SuspendedStep",
            })
    }
}
/// Why an answer takes longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExtensionCause {
    /// A further inquiry will serve the child.
    FurtherInquiry = 1,
    /// A person could not be reached.
    PersonNotReached = 2,
    /// Registers or offices are closed.
    OfficeClosed = 3,
    /// Another cause.
    Other = 4,
}
impl ExtensionCause {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::FurtherInquiry,
        Self::PersonNotReached,
        Self::OfficeClosed,
        Self::Other,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FurtherInquiry => "FURTHER_INQUIRY",
            Self::PersonNotReached => "PERSON_NOT_REACHED",
            Self::OfficeClosed => "OFFICE_CLOSED",
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
impl std::fmt::Display for ExtensionCause {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ExtensionCause {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ExtensionCause",
            })
    }
}
/// How urgently an answer is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReminderLevel {
    /// A reminder.
    Reminder = 1,
    /// To the head of the central authority.
    Escalation = 2,
    /// To the joint commission.
    JointCommission = 3,
}
impl ReminderLevel {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Reminder,
        Self::Escalation,
        Self::JointCommission,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reminder => "REMINDER",
            Self::Escalation => "ESCALATION",
            Self::JointCommission => "JOINT_COMMISSION",
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
impl std::fmt::Display for ReminderLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ReminderLevel {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ReminderLevel",
            })
    }
}
/// What is said of an answer that has not come yet: one word for every cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InterimReason {
    /// Further steps are pending.
    PendingFurtherSteps = 1,
}
impl InterimReason {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::PendingFurtherSteps];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PendingFurtherSteps => "PENDING_FURTHER_STEPS",
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
impl std::fmt::Display for InterimReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for InterimReason {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "InterimReason",
            })
    }
}
/// One body that decides about children, and where its decisions can be appealed.
#[derive(Clone, PartialEq, Eq)]
pub struct DirectoryBody {
    /// Its code in the agreement.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The body that hears appeals against it, by its code. Absent: it decides nothing that can be appealed.
    pub appeal_body: Option<String>,
}
impl std::fmt::Debug for DirectoryBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DirectoryBody { .. }")
    }
}
impl DirectoryBody {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { code, name, appeal_body } = self;
        at.step("code", |at| at.leaf(crate::walk::Value::Text(code)));
        at.step("name", |at| at.leaf(crate::walk::Value::Text(name)));
        if let Some(appeal_body) = appeal_body {
            at.step("appeal_body", |at| at.leaf(crate::walk::Value::Text(appeal_body)));
        }
    }
}
/// Who is responsible for what, in which languages, with which appeal bodies (Regulation (EU) 2019/1111, 76, 77, 91; Hague
/// 1996, 29-30). Filled by each authority when it changes; the agreement stays as it was signed.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthorityDirectory {
    /// The first day on which it is so.
    pub valid_from: jiff::civil::Date,
    /// For what the authority is competent, in a few words.
    pub competence: String,
    /// Languages in which it takes requests, best first.
    pub languages: Vec<crate::values::Language>,
    /// Bodies that decide, and those that hear appeals.
    pub bodies: Vec<super::DirectoryBody>,
    /// The monitor who is independent of the authority.
    pub monitor: String,
    /// Documents that are accepted. Absent: any.
    pub documents: Vec<super::DocumentKind>,
    /// Close relatives with whom a placement needs no consent. Absent: parents only.
    pub placement_exempt: Vec<super::Relation>,
    /// The telephone that answers at any hour when the lines are down. Absent: there is none.
    pub duty_phone: Option<String>,
}
impl std::fmt::Debug for AuthorityDirectory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AuthorityDirectory { .. }")
    }
}
impl AuthorityDirectory {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            valid_from,
            competence,
            languages,
            bodies,
            monitor,
            documents,
            placement_exempt,
            duty_phone,
        } = self;
        let [valid_from_info, competence_info, languages_info, bodies_info, monitor_info,
        documents_info, placement_exempt_info, duty_phone_info] = &super::kinds::AUTHORITY_DIRECTORY_FIELDS;
        at.field(valid_from_info, |at| at.written(valid_from));
        at.field(competence_info, |at| at.leaf(crate::walk::Value::Text(competence)));
        if !languages.is_empty() {
            at.field(
                languages_info,
                |at| at.each(languages, |at, item| at.written(item)),
            );
        }
        if !bodies.is_empty() {
            at.field(bodies_info, |at| at.each(bodies, |at, item| item.walk(at)));
        }
        at.field(monitor_info, |at| at.leaf(crate::walk::Value::Text(monitor)));
        if !documents.is_empty() {
            at.field(
                documents_info,
                |at| at.each(documents, |at, item| at.code(item.as_str())),
            );
        }
        if !placement_exempt.is_empty() {
            at.field(
                placement_exempt_info,
                |at| at.each(placement_exempt, |at, item| at.code(item.as_str())),
            );
        }
        if let Some(duty_phone) = duty_phone {
            at.field(
                duty_phone_info,
                |at| at.leaf(crate::walk::Value::Text(duty_phone)),
            );
        }
    }
}
/// A message came to the wrong authority and was handed on inside the country (Regulation (EU) 2019/1111, 76). Filled by
/// who handed it on; the message is named by what is answered.
#[derive(Clone, PartialEq, Eq)]
pub struct ForwardNotice {
    /// The statement that was handed on.
    pub forwarded: crate::values::Digest,
    /// To which body.
    pub forwarded_to: String,
    /// The day.
    pub forwarded_on: jiff::civil::Date,
}
impl std::fmt::Debug for ForwardNotice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ForwardNotice { .. }")
    }
}
impl ForwardNotice {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { forwarded, forwarded_to, forwarded_on } = self;
        let [forwarded_info, forwarded_to_info, forwarded_on_info] = &super::kinds::FORWARD_NOTICE_FIELDS;
        at.field(forwarded_info, |at| at.written(forwarded));
        at.field(
            forwarded_to_info,
            |at| at.leaf(crate::walk::Value::Text(forwarded_to)),
        );
        at.field(forwarded_on_info, |at| at.written(forwarded_on));
    }
}
/// Law and services of one country, for the other (Hague 1996, 30(2)). About no child.
#[derive(Clone, PartialEq, Eq)]
pub struct LawAndServicesInfo {
    /// About what.
    pub topic: super::InfoTopic,
    /// What is the law, or what is there. A question ends with a question mark.
    pub says: String,
    /// Where it is published. Absent: nowhere.
    pub published_at: Vec<String>,
}
impl std::fmt::Debug for LawAndServicesInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LawAndServicesInfo { .. }")
    }
}
impl LawAndServicesInfo {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { topic, says, published_at } = self;
        let [topic_info, says_info, published_at_info] = &super::kinds::LAW_AND_SERVICES_INFO_FIELDS;
        at.field(topic_info, |at| at.code(topic.as_str()));
        at.field(says_info, |at| at.leaf(crate::walk::Value::Text(says)));
        if !published_at.is_empty() {
            at.field(
                published_at_info,
                |at| {
                    at
                        .each(
                            published_at,
                            |at, item| at.leaf(crate::walk::Value::Text(item)),
                        )
                },
            );
        }
    }
}
/// A crisis stops journeys in an area. It lapses after 30 days and must be said anew; it never stops a rescue.
#[derive(Clone, PartialEq, Eq)]
pub struct CrisisNotice {
    /// What kind.
    pub crisis: super::CrisisKind,
    /// Where. Absent: the whole country.
    pub areas: Vec<crate::values::Area>,
    /// Which way.
    pub way: super::CrisisDirection,
    /// What is suspended.
    pub suspended: Vec<super::SuspendedStep>,
    /// The first day.
    pub starts_on: jiff::civil::Date,
    /// The last day, once it is known. Absent: not known.
    pub ends_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for CrisisNotice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CrisisNotice { .. }")
    }
}
impl CrisisNotice {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { crisis, areas, way, suspended, starts_on, ends_on } = self;
        let [crisis_info, areas_info, way_info, suspended_info, starts_on_info,
        ends_on_info] = &super::kinds::CRISIS_NOTICE_FIELDS;
        at.field(crisis_info, |at| at.code(crisis.as_str()));
        if !areas.is_empty() {
            at.field(areas_info, |at| at.each(areas, |at, item| at.written(item)));
        }
        at.field(way_info, |at| at.code(way.as_str()));
        if !suspended.is_empty() {
            at.field(
                suspended_info,
                |at| at.each(suspended, |at, item| at.code(item.as_str())),
            );
        }
        at.field(starts_on_info, |at| at.written(starts_on));
        if let Some(ends_on) = ends_on {
            at.field(ends_on_info, |at| at.written(ends_on));
        }
    }
}
/// Announces, before the due day is over, that an answer will come later. Filled by who owes the answer. One for a request.
#[derive(Clone, PartialEq, Eq)]
pub struct DeadlineExtension {
    /// The id of the kind that is to be answered, such as D1.
    pub request_kind: String,
    /// The due day that runs.
    pub old_due_on: jiff::civil::Date,
    /// The due day that is announced.
    pub new_due_on: jiff::civil::Date,
    /// Why.
    pub cause: super::ExtensionCause,
}
impl std::fmt::Debug for DeadlineExtension {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DeadlineExtension { .. }")
    }
}
impl DeadlineExtension {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { request_kind, old_due_on, new_due_on, cause } = self;
        let [request_kind_info, old_due_on_info, new_due_on_info, cause_info] = &super::kinds::DEADLINE_EXTENSION_FIELDS;
        at.field(
            request_kind_info,
            |at| at.leaf(crate::walk::Value::Text(request_kind)),
        );
        at.field(old_due_on_info, |at| at.written(old_due_on));
        at.field(new_due_on_info, |at| at.written(new_due_on));
        at.field(cause_info, |at| at.code(cause.as_str()));
    }
}
/// Says that an answer is late. Silence is neither yes nor no. Filled by the node of who waits.
#[derive(Clone, PartialEq, Eq)]
pub struct Reminder {
    /// The id of the kind that is to be answered, such as D1.
    pub request_kind: String,
    /// The due day that passed.
    pub due_on: jiff::civil::Date,
    /// How urgently.
    pub level: super::ReminderLevel,
}
impl std::fmt::Debug for Reminder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Reminder { .. }")
    }
}
impl Reminder {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { request_kind, due_on, level } = self;
        let [request_kind_info, due_on_info, level_info] = &super::kinds::REMINDER_FIELDS;
        at.field(
            request_kind_info,
            |at| at.leaf(crate::walk::Value::Text(request_kind)),
        );
        at.field(due_on_info, |at| at.written(due_on));
        at.field(level_info, |at| at.code(level.as_str()));
    }
}
/// Says, when the head of the authority or the joint commission was asked for an answer (A7), that it has not been forgotten. The
/// same words in every case, whatever keeps it. Answers nothing, and moves no due day. Filled by the node of who owes the answer.
#[derive(Clone, PartialEq, Eq)]
pub struct InterimAnswer {
    /// The id of the kind that is to be answered, such as D1.
    pub request_kind: String,
    /// Why it has not come yet.
    pub outward_reason: super::InterimReason,
}
impl std::fmt::Debug for InterimAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InterimAnswer { .. }")
    }
}
impl InterimAnswer {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { request_kind, outward_reason } = self;
        let [request_kind_info, outward_reason_info] = &super::kinds::INTERIM_ANSWER_FIELDS;
        at.field(
            request_kind_info,
            |at| at.leaf(crate::walk::Value::Text(request_kind)),
        );
        at.field(outward_reason_info, |at| at.code(outward_reason.as_str()));
    }
}
