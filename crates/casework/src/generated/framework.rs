//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
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
