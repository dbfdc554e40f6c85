//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// Whether a court takes over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JurisdictionAnswer {
    /// It takes over.
    Assumed = 1,
    /// It does not.
    Declined = 2,
}
impl JurisdictionAnswer {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Assumed, Self::Declined];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Assumed => "ASSUMED",
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
impl std::fmt::Display for JurisdictionAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for JurisdictionAnswer {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "JurisdictionAnswer",
            })
    }
}
/// Whether an order holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecognitionAnswer {
    /// It holds.
    Recognised = 1,
    /// It does not.
    Refused = 2,
    /// A court must be asked.
    CourtNeeded = 3,
}
impl RecognitionAnswer {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Recognised,
        Self::Refused,
        Self::CourtNeeded,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Recognised => "RECOGNISED",
            Self::Refused => "REFUSED",
            Self::CourtNeeded => "COURT_NEEDED",
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
impl std::fmt::Display for RecognitionAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for RecognitionAnswer {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "RecognitionAnswer",
            })
    }
}
/// Asks that the courts or authorities of one country take over the case from the other. Filled by either side.
#[derive(Clone, PartialEq, Eq)]
pub struct JurisdictionRequest {
    /// The country whose courts are to decide.
    pub to_decide: crate::ids::CountryCode,
    /// The court that is seised now. Absent: none.
    pub court_seised: Option<String>,
    /// About what.
    pub matter: String,
}
impl std::fmt::Debug for JurisdictionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JurisdictionRequest { .. }")
    }
}
impl JurisdictionRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { to_decide, court_seised, matter } = self;
        let [to_decide_info, court_seised_info, matter_info] = &super::kinds::JURISDICTION_REQUEST_FIELDS;
        at.field(to_decide_info, |at| at.written(to_decide));
        if let Some(court_seised) = court_seised {
            at.field(
                court_seised_info,
                |at| at.leaf(crate::walk::Value::Text(court_seised)),
            );
        }
        at.field(matter_info, |at| at.leaf(crate::walk::Value::Text(matter)));
    }
}
/// Answers who will decide. Filled by who was asked.
#[derive(Clone, PartialEq, Eq)]
pub struct JurisdictionReply {
    /// The answer.
    pub answer: super::JurisdictionAnswer,
    /// The court. Absent when declined.
    pub court: Option<String>,
}
impl std::fmt::Debug for JurisdictionReply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JurisdictionReply { .. }")
    }
}
impl JurisdictionReply {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { answer, court } = self;
        let [answer_info, court_info] = &super::kinds::JURISDICTION_REPLY_FIELDS;
        at.field(answer_info, |at| at.code(answer.as_str()));
        if let Some(court) = court {
            at.field(court_info, |at| at.leaf(crate::walk::Value::Text(court)));
        }
    }
}
/// Asks that an order about the child be recognised or declared enforceable. Filled by either side.
#[derive(Clone, PartialEq, Eq)]
pub struct OrderRecognitionRequest {
    /// The order.
    pub order: super::DocRef,
    /// What it orders, in a few words.
    pub orders: String,
    /// Whether the child was heard before it was made. Absent: not known.
    pub child_heard: Option<bool>,
}
impl std::fmt::Debug for OrderRecognitionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OrderRecognitionRequest { .. }")
    }
}
impl OrderRecognitionRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { order, orders, child_heard } = self;
        let [order_info, orders_info, child_heard_info] = &super::kinds::ORDER_RECOGNITION_REQUEST_FIELDS;
        at.field(order_info, |at| order.walk(at));
        at.field(orders_info, |at| at.leaf(crate::walk::Value::Text(orders)));
        if let Some(child_heard) = child_heard {
            at.field(
                child_heard_info,
                |at| at.leaf(crate::walk::Value::Flag(*child_heard)),
            );
        }
    }
}
/// Answers whether the order holds. Filled by who was asked.
#[derive(Clone, PartialEq, Eq)]
pub struct OrderRecognitionReply {
    /// The answer.
    pub answer: super::RecognitionAnswer,
    /// Why it does not hold. Absent when it does.
    pub reasons: Option<String>,
}
impl std::fmt::Debug for OrderRecognitionReply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OrderRecognitionReply { .. }")
    }
}
impl OrderRecognitionReply {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { answer, reasons } = self;
        let [answer_info, reasons_info] = &super::kinds::ORDER_RECOGNITION_REPLY_FIELDS;
        at.field(answer_info, |at| at.code(answer.as_str()));
        if let Some(reasons) = reasons {
            at.field(reasons_info, |at| at.leaf(crate::walk::Value::Text(reasons)));
        }
    }
}
