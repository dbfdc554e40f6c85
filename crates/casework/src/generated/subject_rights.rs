//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// What is to happen to the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DataMeasure {
    /// Closed: kept, and used for nothing.
    Restrict = 1,
    /// Erased.
    Erase = 2,
}
impl DataMeasure {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Restrict, Self::Erase];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Restrict => "RESTRICT",
            Self::Erase => "ERASE",
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
impl std::fmt::Display for DataMeasure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for DataMeasure {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "DataMeasure",
            })
    }
}
/// On which ground. None of them says more than that it is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DataGround {
    /// The return is not pursued.
    NotPursued = 1,
    /// Consent was withdrawn.
    Withdrawn = 2,
    /// The time of keeping is over.
    RetentionOver = 3,
    /// It was wrong.
    Wrong = 4,
    /// The subject asked.
    SubjectAsked = 5,
}
impl DataGround {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::NotPursued,
        Self::Withdrawn,
        Self::RetentionOver,
        Self::Wrong,
        Self::SubjectAsked,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotPursued => "NOT_PURSUED",
            Self::Withdrawn => "WITHDRAWN",
            Self::RetentionOver => "RETENTION_OVER",
            Self::Wrong => "WRONG",
            Self::SubjectAsked => "SUBJECT_ASKED",
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
impl std::fmt::Display for DataGround {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for DataGround {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "DataGround",
            })
    }
}
/// Whether they may be handed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OnwardAnswer {
    /// They may.
    Granted = 1,
    /// They may not.
    Refused = 2,
}
impl OnwardAnswer {
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
impl std::fmt::Display for OnwardAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for OnwardAnswer {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "OnwardAnswer",
            })
    }
}
/// The child, its guardian or a parent asks to see what is kept. Filled by who takes it down.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessRequest {
    /// Who asks.
    pub asked_by: super::Role,
    /// What it wants to see. Absent: everything about it.
    pub scope: Option<String>,
    /// The day.
    pub asked_on: jiff::civil::Date,
}
impl std::fmt::Debug for AccessRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AccessRequest { .. }")
    }
}
impl AccessRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { asked_by, scope, asked_on } = self;
        let [asked_by_info, scope_info, asked_on_info] = &super::kinds::ACCESS_REQUEST_FIELDS;
        at.field(asked_by_info, |at| at.code(asked_by.as_str()));
        if let Some(scope) = scope {
            at.field(scope_info, |at| at.leaf(crate::walk::Value::Text(scope)));
        }
        at.field(asked_on_info, |at| at.written(asked_on));
    }
}
/// What the subject was shown. Filled at home.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessAnswer {
    /// The day on which it was asked.
    pub request_of: jiff::civil::Date,
    /// The day on which it was answered.
    pub answered_on: jiff::civil::Date,
    /// What was kept back, and on which ground. Absent: nothing.
    pub kept_back: Option<String>,
}
impl std::fmt::Debug for AccessAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AccessAnswer { .. }")
    }
}
impl AccessAnswer {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { request_of, answered_on, kept_back } = self;
        let [request_of_info, answered_on_info, kept_back_info] = &super::kinds::ACCESS_ANSWER_FIELDS;
        at.field(request_of_info, |at| at.written(request_of));
        at.field(answered_on_info, |at| at.written(answered_on));
        if let Some(kept_back) = kept_back {
            at.field(kept_back_info, |at| at.leaf(crate::walk::Value::Text(kept_back)));
        }
    }
}
/// A field of a message that was sent.
#[derive(Clone, PartialEq, Eq)]
pub struct DataItem {
    /// The statement.
    pub statement: crate::values::Digest,
    /// The path of the field. Absent: the whole message.
    pub path: Option<String>,
}
impl std::fmt::Debug for DataItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DataItem { .. }")
    }
}
impl DataItem {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { statement, path } = self;
        at.step("statement", |at| at.written(statement));
        if let Some(path) = path {
            at.step("path", |at| at.leaf(crate::walk::Value::Text(path)));
        }
    }
}
/// Something that was told is wrong. It is put right beside it, never over it. Filled by who told it; every recipient is told.
#[derive(Clone, PartialEq, Eq)]
pub struct Rectification {
    /// What is wrong.
    pub item: super::DataItem,
    /// What is right. Absent: only that it is wrong is known.
    pub right_value: Option<String>,
    /// Whether the wrong value does harm and must be made unreadable.
    pub harmful: bool,
}
impl std::fmt::Debug for Rectification {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Rectification { .. }")
    }
}
impl Rectification {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { item, right_value, harmful } = self;
        let [item_info, right_value_info, harmful_info] = &super::kinds::RECTIFICATION_FIELDS;
        at.field(item_info, |at| item.walk(at));
        if let Some(right_value) = right_value {
            at.field(
                right_value_info,
                |at| at.leaf(crate::walk::Value::Text(right_value)),
            );
        }
        at.field(harmful_info, |at| at.leaf(crate::walk::Value::Flag(*harmful)));
    }
}
/// Orders the partner to close or erase what it was told. Always goes, never expires.
#[derive(Clone, PartialEq, Eq)]
pub struct DataOrder {
    /// What is to happen.
    pub measure: super::DataMeasure,
    /// On which ground.
    pub ground: super::DataGround,
    /// To what. Absent: everything that was told in this case.
    pub items: Vec<super::DataItem>,
    /// The day by which it must be done.
    pub due_on: jiff::civil::Date,
}
impl std::fmt::Debug for DataOrder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DataOrder { .. }")
    }
}
impl DataOrder {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { measure, ground, items, due_on } = self;
        let [measure_info, ground_info, items_info, due_on_info] = &super::kinds::DATA_ORDER_FIELDS;
        at.field(measure_info, |at| at.code(measure.as_str()));
        at.field(ground_info, |at| at.code(ground.as_str()));
        if !items.is_empty() {
            at.field(items_info, |at| at.each(items, |at, item| item.walk(at)));
        }
        at.field(due_on_info, |at| at.written(due_on));
    }
}
/// Confirms what was closed or erased, and who else was told. Filled by who was ordered.
#[derive(Clone, PartialEq, Eq)]
pub struct DataOrderConfirmation {
    /// What was done.
    pub measure: super::DataMeasure,
    /// The day.
    pub done_on: jiff::civil::Date,
    /// Bodies inside the country that had the data and were told. Absent: none had them.
    pub recipients_told: Vec<String>,
    /// What is kept all the same, and by which law. Absent: nothing.
    pub kept_by_law: Option<String>,
}
impl std::fmt::Debug for DataOrderConfirmation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DataOrderConfirmation { .. }")
    }
}
impl DataOrderConfirmation {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { measure, done_on, recipients_told, kept_by_law } = self;
        let [measure_info, done_on_info, recipients_told_info, kept_by_law_info] = &super::kinds::DATA_ORDER_CONFIRMATION_FIELDS;
        at.field(measure_info, |at| at.code(measure.as_str()));
        at.field(done_on_info, |at| at.written(done_on));
        if !recipients_told.is_empty() {
            at.field(
                recipients_told_info,
                |at| {
                    at
                        .each(
                            recipients_told,
                            |at, item| at.leaf(crate::walk::Value::Text(item)),
                        )
                },
            );
        }
        if let Some(kept_by_law) = kept_by_law {
            at.field(
                kept_by_law_info,
                |at| at.leaf(crate::walk::Value::Text(kept_by_law)),
            );
        }
    }
}
/// Asks whether data may be handed on, inside the country or beyond. Without an answer they may not. Filled by who has them.
#[derive(Clone, PartialEq, Eq)]
pub struct OnwardTransferRequest {
    /// To whom.
    pub recipient: String,
    /// What for.
    pub needed_for: String,
    /// Which messages.
    pub items: Vec<super::DataItem>,
}
impl std::fmt::Debug for OnwardTransferRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OnwardTransferRequest { .. }")
    }
}
impl OnwardTransferRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { recipient, needed_for, items } = self;
        let [recipient_info, needed_for_info, items_info] = &super::kinds::ONWARD_TRANSFER_REQUEST_FIELDS;
        at.field(recipient_info, |at| at.leaf(crate::walk::Value::Text(recipient)));
        at.field(needed_for_info, |at| at.leaf(crate::walk::Value::Text(needed_for)));
        if !items.is_empty() {
            at.field(items_info, |at| at.each(items, |at, item| item.walk(at)));
        }
    }
}
/// Answers whether data may be handed on. Filled by who told them.
#[derive(Clone, PartialEq, Eq)]
pub struct OnwardTransferDecision {
    /// The answer.
    pub answer: super::OnwardAnswer,
    /// The last day. Absent: once, now; always absent when refused.
    pub until: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for OnwardTransferDecision {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OnwardTransferDecision { .. }")
    }
}
impl OnwardTransferDecision {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { answer, until } = self;
        let [answer_info, until_info] = &super::kinds::ONWARD_TRANSFER_DECISION_FIELDS;
        at.field(answer_info, |at| at.code(answer.as_str()));
        if let Some(until) = until {
            at.field(until_info, |at| at.written(until));
        }
    }
}
/// Data came to where they must not be. Told as soon as possible. Filled by where it happened.
#[derive(Clone, PartialEq, Eq)]
pub struct BreachNotice {
    /// What happened.
    pub what: String,
    /// When it was noticed.
    pub noticed_at: jiff::Timestamp,
    /// What it may bring about.
    pub risk: super::Urgency,
    /// What was done. Absent: nothing yet.
    pub measures_taken: Option<String>,
}
impl std::fmt::Debug for BreachNotice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BreachNotice { .. }")
    }
}
impl BreachNotice {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { what, noticed_at, risk, measures_taken } = self;
        let [what_info, noticed_at_info, risk_info, measures_taken_info] = &super::kinds::BREACH_NOTICE_FIELDS;
        at.field(what_info, |at| at.leaf(crate::walk::Value::Text(what)));
        at.field(noticed_at_info, |at| at.written(noticed_at));
        at.field(risk_info, |at| at.code(risk.as_str()));
        if let Some(measures_taken) = measures_taken {
            at.field(
                measures_taken_info,
                |at| at.leaf(crate::walk::Value::Text(measures_taken)),
            );
        }
    }
}
/// Something must not be told on, to anybody, and no reason is given (Regulation (EU) 2019/1111, 89(2)). Filled by either side.
#[derive(Clone, PartialEq, Eq)]
pub struct NonDisclosureFlag {
    /// What must not be told on. Absent: everything in this case.
    pub items: Vec<super::DataItem>,
    /// From whom it is kept. Absent: from everybody.
    pub barred_contacts: Vec<super::BarredContact>,
}
impl std::fmt::Debug for NonDisclosureFlag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NonDisclosureFlag { .. }")
    }
}
impl NonDisclosureFlag {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { items, barred_contacts } = self;
        let [items_info, barred_contacts_info] = &super::kinds::NON_DISCLOSURE_FLAG_FIELDS;
        if !items.is_empty() {
            at.field(items_info, |at| at.each(items, |at, item| item.walk(at)));
        }
        if !barred_contacts.is_empty() {
            at.field(
                barred_contacts_info,
                |at| at.each(barred_contacts, |at, item| item.walk(at)),
            );
        }
    }
}
