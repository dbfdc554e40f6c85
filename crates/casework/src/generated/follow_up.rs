//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// How the child was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContactKind {
    /// At home.
    HomeVisit = 1,
    /// Elsewhere.
    OtherPlace = 2,
    /// By call.
    Call = 3,
}
impl ContactKind {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::HomeVisit, Self::OtherPlace, Self::Call];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HomeVisit => "HOME_VISIT",
            Self::OtherPlace => "OTHER_PLACE",
            Self::Call => "CALL",
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
impl std::fmt::Display for ContactKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ContactKind {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ContactKind",
            })
    }
}
/// How one domain is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wellbeing {
    /// Good.
    Good = 1,
    /// A concern.
    Concern = 2,
    /// A danger.
    Danger = 3,
}
impl Wellbeing {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Good, Self::Concern, Self::Danger];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Good => "GOOD",
            Self::Concern => "CONCERN",
            Self::Danger => "DANGER",
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
impl std::fmt::Display for Wellbeing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for Wellbeing {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "Wellbeing",
            })
    }
}
/// Why a case is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClosureReason {
    /// A lasting solution is reached and was followed up.
    SolutionReached = 1,
    /// National care goes on without the other side.
    TransferredToNationalCare = 2,
    /// The child is of age, aftercare was offered.
    AgedOut = 3,
    /// The child has died.
    Deceased = 4,
    /// Missing for long.
    MissingLongTerm = 5,
    /// The same case was opened twice.
    Duplicate = 6,
    /// Another reason.
    Other = 7,
}
impl ClosureReason {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::SolutionReached,
        Self::TransferredToNationalCare,
        Self::AgedOut,
        Self::Deceased,
        Self::MissingLongTerm,
        Self::Duplicate,
        Self::Other,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SolutionReached => "SOLUTION_REACHED",
            Self::TransferredToNationalCare => "TRANSFERRED_TO_NATIONAL_CARE",
            Self::AgedOut => "AGED_OUT",
            Self::Deceased => "DECEASED",
            Self::MissingLongTerm => "MISSING_LONG_TERM",
            Self::Duplicate => "DUPLICATE",
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
impl std::fmt::Display for ClosureReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ClosureReason {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ClosureReason",
            })
    }
}
/// Whether the other side agrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClosureVerdict {
    /// The case is closed; the retention clock starts.
    Confirmed = 1,
    /// The case goes on.
    Refused = 2,
}
impl ClosureVerdict {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Confirmed, Self::Refused];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "CONFIRMED",
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
impl std::fmt::Display for ClosureVerdict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ClosureVerdict {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ClosureVerdict",
            })
    }
}
/// Why a case begins again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReopenReason {
    /// A danger after return.
    Danger = 1,
    /// The child is in HOST again.
    ChildCameBack = 2,
    /// A complaint was upheld.
    Complaint = 3,
    /// The child asks for it.
    ChildAsks = 4,
}
impl ReopenReason {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Danger,
        Self::ChildCameBack,
        Self::Complaint,
        Self::ChildAsks,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Danger => "DANGER",
            Self::ChildCameBack => "CHILD_CAME_BACK",
            Self::Complaint => "COMPLAINT",
            Self::ChildAsks => "CHILD_ASKS",
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
impl std::fmt::Display for ReopenReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ReopenReason {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ReopenReason",
            })
    }
}
/// What was seen in one domain of the plan.
#[derive(Clone, PartialEq, Eq)]
pub struct DomainReview {
    /// The domain.
    pub domain: super::Domain,
    /// How it is.
    pub finding: super::Wellbeing,
    /// How far the goals are. Absent: there are none in this domain.
    pub goals: Option<super::GoalStatus>,
}
impl std::fmt::Debug for DomainReview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainReview { .. }")
    }
}
impl DomainReview {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { domain, finding, goals } = self;
        at.step("domain", |at| at.code(domain.as_str()));
        at.step("finding", |at| at.code(finding.as_str()));
        if let Some(goals) = goals {
            at.step("goals", |at| at.code(goals.as_str()));
        }
    }
}
/// A follow-up visit by the authority of ORIGIN. Rests on the duty of the agreement, not on consent.
#[derive(Clone, PartialEq, Eq)]
pub struct MonitoringReport {
    /// The day of the visit.
    pub visited_on: jiff::civil::Date,
    /// How the child was met.
    pub contact: super::ContactKind,
    /// Who visited.
    pub author: super::Role,
    /// Whether the child was seen alone.
    pub seen_alone: bool,
    /// Domain by domain.
    pub domains: Vec<super::DomainReview>,
    /// Whether the child lives where the guarantee says.
    pub placement_as_guaranteed: bool,
    /// Whether the child goes to school. Absent: not of that age.
    pub attends_school: Option<bool>,
    /// Where the plan was not kept. Absent: it was.
    pub deviations: Option<String>,
    /// What the child wants to be told to HOST. Absent: nothing.
    pub child_says: Option<String>,
    /// The day of the next visit. Absent: it was the last.
    pub next_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for MonitoringReport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MonitoringReport { .. }")
    }
}
impl MonitoringReport {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            visited_on,
            contact,
            author,
            seen_alone,
            domains,
            placement_as_guaranteed,
            attends_school,
            deviations,
            child_says,
            next_on,
        } = self;
        let [visited_on_info, contact_info, author_info, seen_alone_info, domains_info,
        placement_as_guaranteed_info, attends_school_info, deviations_info,
        child_says_info, next_on_info] = &super::kinds::MONITORING_REPORT_FIELDS;
        at.field(visited_on_info, |at| at.written(visited_on));
        at.field(contact_info, |at| at.code(contact.as_str()));
        at.field(author_info, |at| at.code(author.as_str()));
        at.field(seen_alone_info, |at| at.leaf(crate::walk::Value::Flag(*seen_alone)));
        if !domains.is_empty() {
            at.field(domains_info, |at| at.each(domains, |at, item| item.walk(at)));
        }
        at.field(
            placement_as_guaranteed_info,
            |at| at.leaf(crate::walk::Value::Flag(*placement_as_guaranteed)),
        );
        if let Some(attends_school) = attends_school {
            at.field(
                attends_school_info,
                |at| at.leaf(crate::walk::Value::Flag(*attends_school)),
            );
        }
        if let Some(deviations) = deviations {
            at.field(
                deviations_info,
                |at| at.leaf(crate::walk::Value::Text(deviations)),
            );
        }
        if let Some(child_says) = child_says {
            at.field(
                child_says_info,
                |at| at.leaf(crate::walk::Value::Text(child_says)),
            );
        }
        if let Some(next_on) = next_on {
            at.field(next_on_info, |at| at.written(next_on));
        }
    }
}
/// Proposes to close the case. Filled by either side.
#[derive(Clone, PartialEq, Eq)]
pub struct ClosureProposal {
    /// Why.
    pub reason: super::ClosureReason,
    /// The solution that was reached. Absent unless SOLUTION_REACHED.
    pub solution: Option<super::SolutionKind>,
    /// The day on which the case is to be closed.
    pub close_on: jiff::civil::Date,
    /// Whether the child was told, and how it can come back.
    pub child_informed: bool,
}
impl std::fmt::Debug for ClosureProposal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ClosureProposal { .. }")
    }
}
impl ClosureProposal {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { reason, solution, close_on, child_informed } = self;
        let [reason_info, solution_info, close_on_info, child_informed_info] = &super::kinds::CLOSURE_PROPOSAL_FIELDS;
        at.field(reason_info, |at| at.code(reason.as_str()));
        if let Some(solution) = solution {
            at.field(solution_info, |at| at.code(solution.as_str()));
        }
        at.field(close_on_info, |at| at.written(close_on));
        at.field(
            child_informed_info,
            |at| at.leaf(crate::walk::Value::Flag(*child_informed)),
        );
    }
}
/// Answers a closure proposal.
#[derive(Clone, PartialEq, Eq)]
pub struct ClosureConfirmation {
    /// The answer.
    pub answer: super::ClosureVerdict,
    /// The day on which the case is closed. Absent when refused.
    pub closed_on: Option<jiff::civil::Date>,
    /// Why it is refused. Absent when confirmed.
    pub reasons: Option<String>,
}
impl std::fmt::Debug for ClosureConfirmation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ClosureConfirmation { .. }")
    }
}
impl ClosureConfirmation {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { answer, closed_on, reasons } = self;
        let [answer_info, closed_on_info, reasons_info] = &super::kinds::CLOSURE_CONFIRMATION_FIELDS;
        at.field(answer_info, |at| at.code(answer.as_str()));
        if let Some(closed_on) = closed_on {
            at.field(closed_on_info, |at| at.written(closed_on));
        }
        if let Some(reasons) = reasons {
            at.field(reasons_info, |at| at.leaf(crate::walk::Value::Text(reasons)));
        }
    }
}
/// A danger or a grave concern after return, told at once (Hague 1996, 36). Filled by ORIGIN, or by HOST if the child or its
/// family turned to it.
#[derive(Clone, PartialEq, Eq)]
pub struct MonitoringAlert {
    /// In which domains of the plan.
    pub domains: Vec<super::Domain>,
    /// Which dangers. Absent: a grave concern that none of them names.
    pub dangers: Vec<super::Hazard>,
    /// How soon somebody must act.
    pub urgency: super::Urgency,
    /// What was done. Absent: nothing yet.
    pub measures_taken: Option<String>,
    /// The day on which the danger was over. Absent: it is not.
    pub over_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for MonitoringAlert {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MonitoringAlert { .. }")
    }
}
impl MonitoringAlert {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { domains, dangers, urgency, measures_taken, over_on } = self;
        let [domains_info, dangers_info, urgency_info, measures_taken_info, over_on_info,
        ] = &super::kinds::MONITORING_ALERT_FIELDS;
        if !domains.is_empty() {
            at.field(
                domains_info,
                |at| at.each(domains, |at, item| at.code(item.as_str())),
            );
        }
        if !dangers.is_empty() {
            at.field(
                dangers_info,
                |at| at.each(dangers, |at, item| at.code(item.as_str())),
            );
        }
        at.field(urgency_info, |at| at.code(urgency.as_str()));
        if let Some(measures_taken) = measures_taken {
            at.field(
                measures_taken_info,
                |at| at.leaf(crate::walk::Value::Text(measures_taken)),
            );
        }
        if let Some(over_on) = over_on {
            at.field(over_on_info, |at| at.written(over_on));
        }
    }
}
/// A closed case begins again, or a new case follows an older one. Filled by either side.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseReopening {
    /// Why.
    pub reason: super::ReopenReason,
    /// The day from which it is open again.
    pub reopened_on: jiff::civil::Date,
    /// The case before, if this is another. Absent: it is the same.
    pub previous_case: Option<crate::ids::CaseRef>,
}
impl std::fmt::Debug for CaseReopening {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CaseReopening { .. }")
    }
}
impl CaseReopening {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { reason, reopened_on, previous_case } = self;
        let [reason_info, reopened_on_info, previous_case_info] = &super::kinds::CASE_REOPENING_FIELDS;
        at.field(reason_info, |at| at.code(reason.as_str()));
        at.field(reopened_on_info, |at| at.written(reopened_on));
        if let Some(previous_case) = previous_case {
            at.field(previous_case_info, |at| at.written(previous_case));
        }
    }
}
