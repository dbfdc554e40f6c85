//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// How far a goal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GoalStatus {
    /// Not started.
    NotStarted = 1,
    /// In progress.
    InProgress = 2,
    /// Met.
    Met = 3,
}
impl GoalStatus {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::NotStarted, Self::InProgress, Self::Met];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotStarted => "NOT_STARTED",
            Self::InProgress => "IN_PROGRESS",
            Self::Met => "MET",
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
impl std::fmt::Display for GoalStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for GoalStatus {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "GoalStatus",
            })
    }
}
/// What a line gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineKind {
    /// Money.
    Cash = 1,
    /// A service.
    Service = 2,
    /// A thing.
    Item = 3,
}
impl LineKind {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Cash, Self::Service, Self::Item];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cash => "CASH",
            Self::Service => "SERVICE",
            Self::Item => "ITEM",
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
impl std::fmt::Display for LineKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for LineKind {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "LineKind",
            })
    }
}
/// Whether the return depends on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineWeight {
    /// No return without it.
    Essential = 1,
    /// Wanted; the child or its guardian may waive it in writing.
    Wanted = 2,
}
impl LineWeight {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Essential, Self::Wanted];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Essential => "ESSENTIAL",
            Self::Wanted => "WANTED",
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
impl std::fmt::Display for LineWeight {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for LineWeight {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "LineWeight",
            })
    }
}
/// Whether a side accepts a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanVerdict {
    /// Accepted.
    Accepted = 1,
    /// Refused.
    Refused = 2,
}
impl PlanVerdict {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Accepted, Self::Refused];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "ACCEPTED",
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
impl std::fmt::Display for PlanVerdict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for PlanVerdict {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "PlanVerdict",
            })
    }
}
/// Whether somebody will pay or do a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CommitmentState {
    /// Committed.
    Committed = 1,
    /// Not, or no longer.
    Declined = 2,
}
impl CommitmentState {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Committed, Self::Declined];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Committed => "COMMITTED",
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
impl std::fmt::Display for CommitmentState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for CommitmentState {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "CommitmentState",
            })
    }
}
/// One goal.
#[derive(Clone, PartialEq, Eq)]
pub struct PlanGoal {
    /// In which domain.
    pub domain: super::Domain,
    /// What is to be reached, so that the child can understand it.
    pub goal: String,
    /// Who sees to it.
    pub actor: super::Role,
    /// By when.
    pub due_on: jiff::civil::Date,
    /// By what one sees that it is reached.
    pub indicator: String,
}
impl std::fmt::Debug for PlanGoal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PlanGoal { .. }")
    }
}
impl PlanGoal {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { domain, goal, actor, due_on, indicator } = self;
        at.step("domain", |at| at.code(domain.as_str()));
        at.step("goal", |at| at.leaf(crate::walk::Value::Text(goal)));
        at.step("actor", |at| at.code(actor.as_str()));
        at.step("due_on", |at| at.written(due_on));
        at.step("indicator", |at| at.leaf(crate::walk::Value::Text(indicator)));
    }
}
/// A domain in which nothing is needed.
#[derive(Clone, PartialEq, Eq)]
pub struct DomainNotNeeded {
    /// The domain.
    pub domain: super::Domain,
    /// Why nothing is needed.
    pub reason: String,
}
impl std::fmt::Debug for DomainNotNeeded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainNotNeeded { .. }")
    }
}
impl DomainNotNeeded {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { domain, reason } = self;
        at.step("domain", |at| at.code(domain.as_str()));
        at.step("reason", |at| at.leaf(crate::walk::Value::Text(reason)));
    }
}
/// One thing that somebody must pay or do.
#[derive(Clone, PartialEq, Eq)]
pub struct PlanLine {
    /// Its number, the same in every version.
    pub number: u32,
    /// Which domain it serves.
    pub domain: super::Domain,
    /// What it gives.
    pub kind: super::LineKind,
    /// Whether the return depends on it.
    pub weight: super::LineWeight,
    /// What exactly.
    pub what: String,
    /// Who waived it in writing: the child or its guardian. Absent: nobody.
    pub waived_by: Option<super::Role>,
}
impl std::fmt::Debug for PlanLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PlanLine { .. }")
    }
}
impl PlanLine {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { number, domain, kind, weight, what, waived_by } = self;
        at.step("number", |at| at.leaf(crate::walk::Value::Number(i128::from(*number))));
        at.step("domain", |at| at.code(domain.as_str()));
        at.step("kind", |at| at.code(kind.as_str()));
        at.step("weight", |at| at.code(weight.as_str()));
        at.step("what", |at| at.leaf(crate::walk::Value::Text(what)));
        if let Some(waived_by) = waived_by {
            at.step("waived_by", |at| at.code(waived_by.as_str()));
        }
    }
}
/// How the child took part in making the plan.
#[derive(Clone, PartialEq, Eq)]
pub struct ChildPart {
    /// How.
    pub how: String,
    /// The day.
    pub on: jiff::civil::Date,
}
impl std::fmt::Debug for ChildPart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ChildPart { .. }")
    }
}
impl ChildPart {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { how, on } = self;
        at.step("how", |at| at.leaf(crate::walk::Value::Text(how)));
        at.step("on", |at| at.written(on));
    }
}
/// A plan is proposed. Filled by HOST with the child.
#[derive(Clone, PartialEq, Eq)]
pub struct PlanProposal {
    /// 1 for the first; each later version is higher.
    pub version: u32,
    /// Goals by domain.
    pub goals: Vec<super::PlanGoal>,
    /// Domains in which nothing is needed. Absent: none.
    pub not_needed: Vec<super::DomainNotNeeded>,
    /// What must be paid or done.
    pub lines: Vec<super::PlanLine>,
    /// How the child took part. Absent: it has not yet.
    pub child_part: Option<super::ChildPart>,
    /// Whether the caregiver agrees. Absent: not asked yet.
    pub caregiver_agreed: Option<bool>,
    /// How many months after arrival each follow-up visit is due.
    pub visit_months: Vec<u32>,
    /// Where the child will live if the placement fails.
    pub fallback: super::PlacementKind,
    /// Whether it is the short plan of a short lane. Absent: no.
    pub short_plan: Option<bool>,
}
impl std::fmt::Debug for PlanProposal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PlanProposal { .. }")
    }
}
impl PlanProposal {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            version,
            goals,
            not_needed,
            lines,
            child_part,
            caregiver_agreed,
            visit_months,
            fallback,
            short_plan,
        } = self;
        let [version_info, goals_info, not_needed_info, lines_info, child_part_info,
        caregiver_agreed_info, visit_months_info, fallback_info, short_plan_info] = &super::kinds::PLAN_PROPOSAL_FIELDS;
        at.field(
            version_info,
            |at| at.leaf(crate::walk::Value::Number(i128::from(*version))),
        );
        if !goals.is_empty() {
            at.field(goals_info, |at| at.each(goals, |at, item| item.walk(at)));
        }
        if !not_needed.is_empty() {
            at.field(
                not_needed_info,
                |at| at.each(not_needed, |at, item| item.walk(at)),
            );
        }
        if !lines.is_empty() {
            at.field(lines_info, |at| at.each(lines, |at, item| item.walk(at)));
        }
        if let Some(child_part) = child_part {
            at.field(child_part_info, |at| child_part.walk(at));
        }
        if let Some(caregiver_agreed) = caregiver_agreed {
            at.field(
                caregiver_agreed_info,
                |at| at.leaf(crate::walk::Value::Flag(*caregiver_agreed)),
            );
        }
        if !visit_months.is_empty() {
            at.field(
                visit_months_info,
                |at| {
                    at
                        .each(
                            visit_months,
                            |at, item| {
                                at.leaf(crate::walk::Value::Number(i128::from(*item)))
                            },
                        )
                },
            );
        }
        at.field(fallback_info, |at| at.code(fallback.as_str()));
        if let Some(short_plan) = short_plan {
            at.field(
                short_plan_info,
                |at| at.leaf(crate::walk::Value::Flag(*short_plan)),
            );
        }
    }
}
/// A newer version of the plan, whole. Filled by either side.
#[derive(Clone, PartialEq, Eq)]
pub struct PlanAmendment {
    /// One more than the version it changes.
    pub version: u32,
    /// Goals by domain.
    pub goals: Vec<super::PlanGoal>,
    /// Domains in which nothing is needed. Absent: none.
    pub not_needed: Vec<super::DomainNotNeeded>,
    /// What must be paid or done.
    pub lines: Vec<super::PlanLine>,
    /// How the child took part. Absent: it has not yet.
    pub child_part: Option<super::ChildPart>,
    /// Whether the caregiver agrees. Absent: not asked yet.
    pub caregiver_agreed: Option<bool>,
    /// How many months after arrival each follow-up visit is due.
    pub visit_months: Vec<u32>,
    /// Where the child will live if the placement fails.
    pub fallback: super::PlacementKind,
    /// Whether it is the short plan of a short lane. Absent: no.
    pub short_plan: Option<bool>,
    /// What changed, in words.
    pub changes: String,
}
impl std::fmt::Debug for PlanAmendment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PlanAmendment { .. }")
    }
}
impl PlanAmendment {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            version,
            goals,
            not_needed,
            lines,
            child_part,
            caregiver_agreed,
            visit_months,
            fallback,
            short_plan,
            changes,
        } = self;
        let [version_info, goals_info, not_needed_info, lines_info, child_part_info,
        caregiver_agreed_info, visit_months_info, fallback_info, short_plan_info,
        changes_info] = &super::kinds::PLAN_AMENDMENT_FIELDS;
        at.field(
            version_info,
            |at| at.leaf(crate::walk::Value::Number(i128::from(*version))),
        );
        if !goals.is_empty() {
            at.field(goals_info, |at| at.each(goals, |at, item| item.walk(at)));
        }
        if !not_needed.is_empty() {
            at.field(
                not_needed_info,
                |at| at.each(not_needed, |at, item| item.walk(at)),
            );
        }
        if !lines.is_empty() {
            at.field(lines_info, |at| at.each(lines, |at, item| item.walk(at)));
        }
        if let Some(child_part) = child_part {
            at.field(child_part_info, |at| child_part.walk(at));
        }
        if let Some(caregiver_agreed) = caregiver_agreed {
            at.field(
                caregiver_agreed_info,
                |at| at.leaf(crate::walk::Value::Flag(*caregiver_agreed)),
            );
        }
        if !visit_months.is_empty() {
            at.field(
                visit_months_info,
                |at| {
                    at
                        .each(
                            visit_months,
                            |at, item| {
                                at.leaf(crate::walk::Value::Number(i128::from(*item)))
                            },
                        )
                },
            );
        }
        at.field(fallback_info, |at| at.code(fallback.as_str()));
        if let Some(short_plan) = short_plan {
            at.field(
                short_plan_info,
                |at| at.leaf(crate::walk::Value::Flag(*short_plan)),
            );
        }
        at.field(changes_info, |at| at.leaf(crate::walk::Value::Text(changes)));
    }
}
/// Accepts or refuses a version: the one whose statement it replies to. Filled by each side for itself.
#[derive(Clone, PartialEq, Eq)]
pub struct PlanAnswer {
    /// The version.
    pub version: u32,
    /// Accepted or refused.
    pub answer: super::PlanVerdict,
    /// The day.
    pub answered_on: jiff::civil::Date,
    /// Why it is refused. Absent when accepted.
    pub reasons: Option<String>,
}
impl std::fmt::Debug for PlanAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PlanAnswer { .. }")
    }
}
impl PlanAnswer {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { version, answer, answered_on, reasons } = self;
        let [version_info, answer_info, answered_on_info, reasons_info] = &super::kinds::PLAN_ANSWER_FIELDS;
        at.field(
            version_info,
            |at| at.leaf(crate::walk::Value::Number(i128::from(*version))),
        );
        at.field(answer_info, |at| at.code(answer.as_str()));
        at.field(answered_on_info, |at| at.written(answered_on));
        if let Some(reasons) = reasons {
            at.field(reasons_info, |at| at.leaf(crate::walk::Value::Text(reasons)));
        }
    }
}
/// Who pays or does one line.
#[derive(Clone, PartialEq, Eq)]
pub struct LineCommitment {
    /// The number of the line.
    pub line: u32,
    /// Committed or not.
    pub state: super::CommitmentState,
    /// Who pays or does it.
    pub payer: String,
    /// In hundredths of the currency. Absent: a service or a thing.
    pub amount_minor: Option<u64>,
    /// The currency. Absent: a service or a thing.
    pub currency: Option<crate::values::Currency>,
    /// The last day on which it holds. Absent: until the plan ends.
    pub until: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for LineCommitment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LineCommitment { .. }")
    }
}
impl LineCommitment {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { line, state, payer, amount_minor, currency, until } = self;
        at.step("line", |at| at.leaf(crate::walk::Value::Number(i128::from(*line))));
        at.step("state", |at| at.code(state.as_str()));
        at.step("payer", |at| at.leaf(crate::walk::Value::Text(payer)));
        if let Some(amount_minor) = amount_minor {
            at.step(
                "amount_minor",
                |at| at.leaf(crate::walk::Value::Number(i128::from(*amount_minor))),
            );
        }
        if let Some(currency) = currency {
            at.step("currency", |at| at.written(currency));
        }
        if let Some(until) = until {
            at.step("until", |at| at.written(until));
        }
    }
}
/// Commits to lines of a version: the one whose statement it replies to. Filled by each side for what it gives.
#[derive(Clone, PartialEq, Eq)]
pub struct ResourceCommitment {
    /// The version.
    pub version: u32,
    /// Line by line.
    pub lines: Vec<super::LineCommitment>,
}
impl std::fmt::Debug for ResourceCommitment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ResourceCommitment { .. }")
    }
}
impl ResourceCommitment {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { version, lines } = self;
        let [version_info, lines_info] = &super::kinds::RESOURCE_COMMITMENT_FIELDS;
        at.field(
            version_info,
            |at| at.leaf(crate::walk::Value::Number(i128::from(*version))),
        );
        if !lines.is_empty() {
            at.field(lines_info, |at| at.each(lines, |at, item| item.walk(at)));
        }
    }
}
