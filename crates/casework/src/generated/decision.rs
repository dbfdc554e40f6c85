//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DecisionOutcome {
    /// Return is approved.
    Approved = 1,
    /// Return is refused.
    Refused = 2,
    /// No decision is made now.
    Withheld = 3,
}
impl DecisionOutcome {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Approved, Self::Refused, Self::Withheld];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Approved => "APPROVED",
            Self::Refused => "REFUSED",
            Self::Withheld => "WITHHELD",
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
impl std::fmt::Display for DecisionOutcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for DecisionOutcome {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "DecisionOutcome",
            })
    }
}
/// The only reasons that may be said abroad. The same for every cause, so that none shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutwardReason {
    /// Not pursued.
    NotPursued = 1,
    /// Further steps are pending.
    PendingFurtherSteps = 2,
    /// Not in the best interests of the child.
    NotInBestInterests = 3,
    /// Consent is not available.
    ConsentNotAvailable = 4,
    /// No information.
    NoInformation = 5,
}
impl OutwardReason {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::NotPursued,
        Self::PendingFurtherSteps,
        Self::NotInBestInterests,
        Self::ConsentNotAvailable,
        Self::NoInformation,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotPursued => "NOT_PURSUED",
            Self::PendingFurtherSteps => "PENDING_FURTHER_STEPS",
            Self::NotInBestInterests => "NOT_IN_BEST_INTERESTS",
            Self::ConsentNotAvailable => "CONSENT_NOT_AVAILABLE",
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
impl std::fmt::Display for OutwardReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for OutwardReason {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "OutwardReason",
            })
    }
}
/// What came of an appeal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AppealResult {
    /// The decision stands; views, risk and best interests are to be confirmed again.
    Upheld = 1,
    /// The decision falls.
    Annulled = 2,
    /// The decision is to be made anew.
    Remitted = 3,
    /// The appeal was taken back by who lodged it.
    Withdrawn = 4,
}
impl AppealResult {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Upheld,
        Self::Annulled,
        Self::Remitted,
        Self::Withdrawn,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Upheld => "UPHELD",
            Self::Annulled => "ANNULLED",
            Self::Remitted => "REMITTED",
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
impl std::fmt::Display for AppealResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for AppealResult {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "AppealResult",
            })
    }
}
/// Whether it is looked at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReExaminationAnswer {
    /// It is looked at again; the case is assessed anew.
    Reopened = 1,
    /// The refusal stands.
    Stands = 2,
}
impl ReExaminationAnswer {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Reopened, Self::Stands];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reopened => "REOPENED",
            Self::Stands => "STANDS",
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
impl std::fmt::Display for ReExaminationAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ReExaminationAnswer {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ReExaminationAnswer",
            })
    }
}
/// What ORIGIN is to do with what it was told. The same for every cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SettledData {
    /// Sealed now; erased on the day that the agreement names.
    Seal = 1,
    /// Erased at once, because the child or its guardian asked for it; no reason is given.
    EraseAtOnce = 2,
}
impl SettledData {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Seal, Self::EraseAtOnce];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Seal => "SEAL",
            Self::EraseAtOnce => "ERASE_AT_ONCE",
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
impl std::fmt::Display for SettledData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for SettledData {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "SettledData",
            })
    }
}
/// Where and how long the decision can be appealed. An appeal always stops the return.
#[derive(Clone, PartialEq, Eq)]
pub struct Remedy {
    /// The body that an appeal goes to, by its code in the agreement.
    pub body: String,
    /// Days from service in which it can be lodged.
    pub window_days: u32,
    /// Whether an appeal stops the return.
    pub suspensive: bool,
    /// Whether child, guardian and lawyer may each accept the decision before these days are over. Absent: no.
    pub early_acceptance: Option<bool>,
}
impl std::fmt::Debug for Remedy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Remedy { .. }")
    }
}
impl Remedy {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { body, window_days, suspensive, early_acceptance } = self;
        at.step("body", |at| at.leaf(crate::walk::Value::Text(body)));
        at.step(
            "window_days",
            |at| at.leaf(crate::walk::Value::Number(i128::from(*window_days))),
        );
        at.step("suspensive", |at| at.leaf(crate::walk::Value::Flag(*suspensive)));
        if let Some(early_acceptance) = early_acceptance {
            at.step(
                "early_acceptance",
                |at| at.leaf(crate::walk::Value::Flag(*early_acceptance)),
            );
        }
    }
}
/// The decision on return. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct ReturnDecision {
    /// What was decided.
    pub outcome: super::DecisionOutcome,
    /// The day.
    pub decided_on: jiff::civil::Date,
    /// The body that decided, by its code in the agreement.
    pub deciding_body: String,
    /// The body that confirmed it, by its code in the agreement. Absent: none did.
    pub confirmed_by: Option<String>,
    /// Where it can be appealed.
    pub remedy: super::Remedy,
    /// The version of the plan it rests on. Absent unless APPROVED.
    pub plan_version: Option<u32>,
    /// The day of the determination of best interests it rests on. Absent unless APPROVED.
    pub best_interests_on: Option<jiff::civil::Date>,
    /// What may be said abroad when it is not APPROVED. Absent when it is.
    pub outward_reason: Option<super::OutwardReason>,
}
impl std::fmt::Debug for ReturnDecision {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReturnDecision { .. }")
    }
}
impl ReturnDecision {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            outcome,
            decided_on,
            deciding_body,
            confirmed_by,
            remedy,
            plan_version,
            best_interests_on,
            outward_reason,
        } = self;
        let [outcome_info, decided_on_info, deciding_body_info, confirmed_by_info,
        remedy_info, plan_version_info, best_interests_on_info, outward_reason_info] = &super::kinds::RETURN_DECISION_FIELDS;
        at.field(outcome_info, |at| at.code(outcome.as_str()));
        at.field(decided_on_info, |at| at.written(decided_on));
        at.field(
            deciding_body_info,
            |at| at.leaf(crate::walk::Value::Text(deciding_body)),
        );
        if let Some(confirmed_by) = confirmed_by {
            at.field(
                confirmed_by_info,
                |at| at.leaf(crate::walk::Value::Text(confirmed_by)),
            );
        }
        at.field(remedy_info, |at| remedy.walk(at));
        if let Some(plan_version) = plan_version {
            at.field(
                plan_version_info,
                |at| at.leaf(crate::walk::Value::Number(i128::from(*plan_version))),
            );
        }
        if let Some(best_interests_on) = best_interests_on {
            at.field(best_interests_on_info, |at| at.written(best_interests_on));
        }
        if let Some(outward_reason) = outward_reason {
            at.field(outward_reason_info, |at| at.code(outward_reason.as_str()));
        }
    }
}
/// One option that asks less of the child, and why it fails.
#[derive(Clone, PartialEq, Eq)]
pub struct LesserOption {
    /// The option.
    pub option: super::SolutionKind,
    /// Why it fails.
    pub why_it_fails: String,
}
impl std::fmt::Debug for LesserOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LesserOption { .. }")
    }
}
impl LesserOption {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { option, why_it_fails } = self;
        at.step("option", |at| at.code(option.as_str()));
        at.step("why_it_fails", |at| at.leaf(crate::walk::Value::Text(why_it_fails)));
    }
}
/// The reasons of the decision, in full, for the child. Filled by HOST before the decision is sent.
#[derive(Clone, PartialEq, Eq)]
pub struct DecisionReasons {
    /// What is to be decided.
    pub outcome: super::DecisionOutcome,
    /// Why, so that the child and its lawyer can answer it.
    pub reasons: String,
    /// Why it goes against what the child says. Required when it does.
    pub divergence_reasons: Option<String>,
    /// Options that ask less of the child. Required when the decision goes against what it says.
    pub lesser_options: Vec<super::LesserOption>,
    /// The day on which the reasons were written.
    pub written_on: jiff::civil::Date,
}
impl std::fmt::Debug for DecisionReasons {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DecisionReasons { .. }")
    }
}
impl DecisionReasons {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { outcome, reasons, divergence_reasons, lesser_options, written_on } = self;
        let [outcome_info, reasons_info, divergence_reasons_info, lesser_options_info,
        written_on_info] = &super::kinds::DECISION_REASONS_FIELDS;
        at.field(outcome_info, |at| at.code(outcome.as_str()));
        at.field(reasons_info, |at| at.leaf(crate::walk::Value::Text(reasons)));
        if let Some(divergence_reasons) = divergence_reasons {
            at.field(
                divergence_reasons_info,
                |at| at.leaf(crate::walk::Value::Text(divergence_reasons)),
            );
        }
        if !lesser_options.is_empty() {
            at.field(
                lesser_options_info,
                |at| at.each(lesser_options, |at, item| item.walk(at)),
            );
        }
        at.field(written_on_info, |at| at.written(written_on));
    }
}
/// The decision was served on the child. Starts the window for an appeal. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct ServiceProof {
    /// The day of service.
    pub served_on: jiff::civil::Date,
    /// The language in which it was served and explained.
    pub language: crate::values::Language,
    /// Whether the guardian was there or was served.
    pub guardian_served: bool,
    /// Whether the reasons were told.
    pub reasons_told: bool,
    /// Whether the remedy was told.
    pub remedy_told: bool,
    /// The last day of the window by the procedure of HOST, where that is later than the days of the remedy. Absent: it is not.
    pub window_ends_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for ServiceProof {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ServiceProof { .. }")
    }
}
impl ServiceProof {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            served_on,
            language,
            guardian_served,
            reasons_told,
            remedy_told,
            window_ends_on,
        } = self;
        let [served_on_info, language_info, guardian_served_info, reasons_told_info,
        remedy_told_info, window_ends_on_info] = &super::kinds::SERVICE_PROOF_FIELDS;
        at.field(served_on_info, |at| at.written(served_on));
        at.field(language_info, |at| at.written(language));
        at.field(
            guardian_served_info,
            |at| at.leaf(crate::walk::Value::Flag(*guardian_served)),
        );
        at.field(
            reasons_told_info,
            |at| at.leaf(crate::walk::Value::Flag(*reasons_told)),
        );
        at.field(remedy_told_info, |at| at.leaf(crate::walk::Value::Flag(*remedy_told)));
        if let Some(window_ends_on) = window_ends_on {
            at.field(window_ends_on_info, |at| at.written(window_ends_on));
        }
    }
}
/// The child, its guardian or its lawyer accepts the decision, or takes that back. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct DecisionAcceptance {
    /// Who.
    pub by: super::Role,
    /// Whether it is accepted; false takes an acceptance back.
    pub accepted: bool,
    /// The day.
    pub on: jiff::civil::Date,
}
impl std::fmt::Debug for DecisionAcceptance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DecisionAcceptance { .. }")
    }
}
impl DecisionAcceptance {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { by, accepted, on } = self;
        let [by_info, accepted_info, on_info] = &super::kinds::DECISION_ACCEPTANCE_FIELDS;
        at.field(by_info, |at| at.code(by.as_str()));
        at.field(accepted_info, |at| at.leaf(crate::walk::Value::Flag(*accepted)));
        at.field(on_info, |at| at.written(on));
    }
}
/// An appeal was lodged, in time or late: it always stops the return. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct AppealNotice {
    /// The day on which it was lodged.
    pub lodged_on: jiff::civil::Date,
    /// Who lodged it.
    pub lodged_by: super::Role,
    /// The body it went to, by its code in the agreement.
    pub body: String,
    /// The number under which that body has it. Absent: not known yet.
    pub matter: Option<String>,
}
impl std::fmt::Debug for AppealNotice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AppealNotice { .. }")
    }
}
impl AppealNotice {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { lodged_on, lodged_by, body, matter } = self;
        let [lodged_on_info, lodged_by_info, body_info, matter_info] = &super::kinds::APPEAL_NOTICE_FIELDS;
        at.field(lodged_on_info, |at| at.written(lodged_on));
        at.field(lodged_by_info, |at| at.code(lodged_by.as_str()));
        at.field(body_info, |at| at.leaf(crate::walk::Value::Text(body)));
        if let Some(matter) = matter {
            at.field(matter_info, |at| at.leaf(crate::walk::Value::Text(matter)));
        }
    }
}
/// An appeal was decided. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct AppealOutcome {
    /// What came of it.
    pub result: super::AppealResult,
    /// The day.
    pub decided_on: jiff::civil::Date,
    /// Whether no further remedy stops the return.
    pub final_result: bool,
    /// The number of the appeal that it ends. Absent: the only one that is open.
    pub matter: Option<String>,
}
impl std::fmt::Debug for AppealOutcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AppealOutcome { .. }")
    }
}
impl AppealOutcome {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { result, decided_on, final_result, matter } = self;
        let [result_info, decided_on_info, final_result_info, matter_info] = &super::kinds::APPEAL_OUTCOME_FIELDS;
        at.field(result_info, |at| at.code(result.as_str()));
        at.field(decided_on_info, |at| at.written(decided_on));
        at.field(
            final_result_info,
            |at| at.leaf(crate::walk::Value::Flag(*final_result)),
        );
        if let Some(matter) = matter {
            at.field(matter_info, |at| at.leaf(crate::walk::Value::Text(matter)));
        }
    }
}
/// Asks that a child return, or offers to take it. Filled by either side; answered by a decision (H2) or by H7.
#[derive(Clone, PartialEq, Eq)]
pub struct ReturnRequest {
    /// Who would care for the child. Absent: not known yet.
    pub caregiver: Option<super::Relative>,
    /// Why it is asked for.
    pub reasons: String,
    /// When, if the family has a wish. Absent: none.
    pub wished_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for ReturnRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReturnRequest { .. }")
    }
}
impl ReturnRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { caregiver, reasons, wished_on } = self;
        let [caregiver_info, reasons_info, wished_on_info] = &super::kinds::RETURN_REQUEST_FIELDS;
        if let Some(caregiver) = caregiver {
            at.field(caregiver_info, |at| caregiver.walk(at));
        }
        at.field(reasons_info, |at| at.leaf(crate::walk::Value::Text(reasons)));
        if let Some(wished_on) = wished_on {
            at.field(wished_on_info, |at| at.written(wished_on));
        }
    }
}
/// Asks once more about a refusal, with new facts. Filled by who was refused.
#[derive(Clone, PartialEq, Eq)]
pub struct ReExaminationRequest {
    /// The statement that was refused with.
    pub refusal: crate::values::Digest,
    /// What is new.
    pub new_facts: String,
}
impl std::fmt::Debug for ReExaminationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReExaminationRequest { .. }")
    }
}
impl ReExaminationRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { refusal, new_facts } = self;
        let [refusal_info, new_facts_info] = &super::kinds::RE_EXAMINATION_REQUEST_FIELDS;
        at.field(refusal_info, |at| at.written(refusal));
        at.field(new_facts_info, |at| at.leaf(crate::walk::Value::Text(new_facts)));
    }
}
/// Answers a request to look again. Filled by who refused.
#[derive(Clone, PartialEq, Eq)]
pub struct ReExaminationReply {
    /// The answer.
    pub answer: super::ReExaminationAnswer,
    /// Of the reasons that may be said. Absent when it is reopened.
    pub outward_reason: Option<super::OutwardReason>,
}
impl std::fmt::Debug for ReExaminationReply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReExaminationReply { .. }")
    }
}
impl ReExaminationReply {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { answer, outward_reason } = self;
        let [answer_info, outward_reason_info] = &super::kinds::RE_EXAMINATION_REPLY_FIELDS;
        at.field(answer_info, |at| at.code(answer.as_str()));
        if let Some(outward_reason) = outward_reason {
            at.field(outward_reason_info, |at| at.code(outward_reason.as_str()));
        }
    }
}
/// The return is not pursued. One form for every cause: nothing in it tells which. Filled by HOST; an order to restrict or
/// erase (L4) goes with it.
#[derive(Clone, PartialEq, Eq)]
pub struct AlternativeSolutionNotice {
    /// Of the reasons that may be said.
    pub outward_reason: super::OutwardReason,
    /// What is to be done with what was told.
    pub settled_data: super::SettledData,
}
impl std::fmt::Debug for AlternativeSolutionNotice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AlternativeSolutionNotice { .. }")
    }
}
impl AlternativeSolutionNotice {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { outward_reason, settled_data } = self;
        let [outward_reason_info, settled_data_info] = &super::kinds::ALTERNATIVE_SOLUTION_NOTICE_FIELDS;
        at.field(outward_reason_info, |at| at.code(outward_reason.as_str()));
        at.field(settled_data_info, |at| at.code(settled_data.as_str()));
    }
}
