//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// Whether the child may pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TransitAnswer {
    /// It may pass.
    Granted = 1,
    /// It may not.
    Refused = 2,
}
impl TransitAnswer {
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
impl std::fmt::Display for TransitAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for TransitAnswer {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "TransitAnswer",
            })
    }
}
/// Why a journey is put off. Weather and papers, never what would tell more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PostponementCause {
    /// Further steps are pending.
    PendingFurtherSteps = 1,
    /// Weather, traffic, a closed route.
    Route = 2,
    /// Papers are missing.
    Papers = 3,
    /// Who receives the child cannot come.
    Receiver = 4,
}
impl PostponementCause {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::PendingFurtherSteps,
        Self::Route,
        Self::Papers,
        Self::Receiver,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PendingFurtherSteps => "PENDING_FURTHER_STEPS",
            Self::Route => "ROUTE",
            Self::Papers => "PAPERS",
            Self::Receiver => "RECEIVER",
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
impl std::fmt::Display for PostponementCause {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for PostponementCause {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "PostponementCause",
            })
    }
}
/// Asks a third country to let the child pass. It gets the packet for the way and no case file. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct TransitRequest {
    /// The child.
    pub child: super::Person,
    /// The places on the way, in order.
    pub route: Vec<String>,
    /// When the child enters.
    pub enters_at: jiff::Timestamp,
    /// When it leaves.
    pub leaves_at: jiff::Timestamp,
    /// In which function the escort travels.
    pub escort: super::Role,
    /// What the child may need on the way. Absent: nothing.
    pub needs: Vec<super::Need>,
}
impl std::fmt::Debug for TransitRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TransitRequest { .. }")
    }
}
impl TransitRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { child, route, enters_at, leaves_at, escort, needs } = self;
        let [child_info, route_info, enters_at_info, leaves_at_info, escort_info,
        needs_info] = &super::kinds::TRANSIT_REQUEST_FIELDS;
        at.field(child_info, |at| child.walk(at));
        if !route.is_empty() {
            at.field(
                route_info,
                |at| at.each(route, |at, item| at.leaf(crate::walk::Value::Text(item))),
            );
        }
        at.field(enters_at_info, |at| at.written(enters_at));
        at.field(leaves_at_info, |at| at.written(leaves_at));
        at.field(escort_info, |at| at.code(escort.as_str()));
        if !needs.is_empty() {
            at.field(needs_info, |at| at.each(needs, |at, item| at.code(item.as_str())));
        }
    }
}
/// Answers whether the child may pass. Filled by TRANSIT.
#[derive(Clone, PartialEq, Eq)]
pub struct TransitDecision {
    /// The answer.
    pub answer: super::TransitAnswer,
    /// Places where a stop for a physician is possible. Absent: none; always absent when refused.
    pub medical_stops: Vec<String>,
    /// Whether the child stays free on the way: no place in which it is held. Required for GRANTED, absent when refused.
    pub no_custody: Option<bool>,
}
impl std::fmt::Debug for TransitDecision {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TransitDecision { .. }")
    }
}
impl TransitDecision {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { answer, medical_stops, no_custody } = self;
        let [answer_info, medical_stops_info, no_custody_info] = &super::kinds::TRANSIT_DECISION_FIELDS;
        at.field(answer_info, |at| at.code(answer.as_str()));
        if !medical_stops.is_empty() {
            at.field(
                medical_stops_info,
                |at| {
                    at
                        .each(
                            medical_stops,
                            |at, item| at.leaf(crate::walk::Value::Text(item)),
                        )
                },
            );
        }
        if let Some(no_custody) = no_custody {
            at.field(
                no_custody_info,
                |at| at.leaf(crate::walk::Value::Flag(*no_custody)),
            );
        }
    }
}
/// Puts a journey off, or says that it can be planned again. Filled by either side.
#[derive(Clone, PartialEq, Eq)]
pub struct TransferPostponement {
    /// Why.
    pub cause: super::PostponementCause,
    /// Until when. Absent: not known yet.
    pub until: Option<jiff::civil::Date>,
    /// The day on which the cause ended, so that the journey is planned anew. Absent: it has not.
    pub ended_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for TransferPostponement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TransferPostponement { .. }")
    }
}
impl TransferPostponement {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { cause, until, ended_on } = self;
        let [cause_info, until_info, ended_on_info] = &super::kinds::TRANSFER_POSTPONEMENT_FIELDS;
        at.field(cause_info, |at| at.code(cause.as_str()));
        if let Some(until) = until {
            at.field(until_info, |at| at.written(until));
        }
        if let Some(ended_on) = ended_on {
            at.field(ended_on_info, |at| at.written(ended_on));
        }
    }
}
/// A child is taken over the border at once for its life or health, and comes back. It changes no status and decides nothing.
/// Never to a country that the asylum hold or a risk bars. Filled by the country that the child leaves.
#[derive(Clone, PartialEq, Eq)]
pub struct UrgentMovement {
    /// Where the child goes, such as a clinic.
    pub destination: String,
    /// When it leaves.
    pub leaves_at: jiff::Timestamp,
    /// When it is looked at again: within 72 hours.
    pub review_at: jiff::Timestamp,
    /// Whether the way back is booked or guaranteed.
    pub return_secured: bool,
    /// Whether the guardian travels; if not, `acts_there` names who acts in its place.
    pub guardian_travels: bool,
    /// Who acts for the child there when the guardian does not travel. Absent: the guardian does, or nobody is named yet.
    pub acts_there: Option<super::Role>,
    /// The day on which the child came back. Absent: it has not.
    pub returned_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for UrgentMovement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("UrgentMovement { .. }")
    }
}
impl UrgentMovement {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            destination,
            leaves_at,
            review_at,
            return_secured,
            guardian_travels,
            acts_there,
            returned_on,
        } = self;
        let [destination_info, leaves_at_info, review_at_info, return_secured_info,
        guardian_travels_info, acts_there_info, returned_on_info] = &super::kinds::URGENT_MOVEMENT_FIELDS;
        at.field(destination_info, |at| at.leaf(crate::walk::Value::Text(destination)));
        at.field(leaves_at_info, |at| at.written(leaves_at));
        at.field(review_at_info, |at| at.written(review_at));
        at.field(
            return_secured_info,
            |at| at.leaf(crate::walk::Value::Flag(*return_secured)),
        );
        at.field(
            guardian_travels_info,
            |at| at.leaf(crate::walk::Value::Flag(*guardian_travels)),
        );
        if let Some(acts_there) = acts_there {
            at.field(acts_there_info, |at| at.code(acts_there.as_str()));
        }
        if let Some(returned_on) = returned_on {
            at.field(returned_on_info, |at| at.written(returned_on));
        }
    }
}
