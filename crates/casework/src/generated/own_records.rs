//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// What ties two cases of one authority together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LinkTie {
    /// Brothers and sisters.
    Sibling = 1,
    /// Parent and child, or another family that belongs together.
    Family = 2,
    /// The same child, with another partner.
    SameChild = 3,
    /// Children who travel as one group and have no tie beside.
    Group = 4,
}
impl LinkTie {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Sibling,
        Self::Family,
        Self::SameChild,
        Self::Group,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sibling => "SIBLING",
            Self::Family => "FAMILY",
            Self::SameChild => "SAME_CHILD",
            Self::Group => "GROUP",
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
impl std::fmt::Display for LinkTie {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for LinkTie {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "LinkTie",
            })
    }
}
/// What a child may do while it waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusKind {
    /// Stays for the time of the procedure.
    Procedure = 1,
    /// Stays for a time, with school, health care and a guardian.
    Temporary = 2,
    /// Stays for good.
    Permanent = 3,
}
impl StatusKind {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Procedure,
        Self::Temporary,
        Self::Permanent,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Procedure => "PROCEDURE",
            Self::Temporary => "TEMPORARY",
            Self::Permanent => "PERMANENT",
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
impl std::fmt::Display for StatusKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for StatusKind {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "StatusKind",
            })
    }
}
/// What a court has to do with the child.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CourtStep {
    /// It is seised of custody, guardianship, abduction (Hague 1980) or protection: the authority decides nothing over its head.
    Seised = 1,
    /// It has decided, and nothing of it is open.
    Decided = 2,
    /// It is no longer seised.
    Ended = 3,
}
impl CourtStep {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Seised, Self::Decided, Self::Ended];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Seised => "SEISED",
            Self::Decided => "DECIDED",
            Self::Ended => "ENDED",
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
impl std::fmt::Display for CourtStep {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for CourtStep {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "CourtStep",
            })
    }
}
/// Where a claim of international protection stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClaimStage {
    /// Lodged.
    Lodged = 1,
    /// Refused, and a remedy is open or taken.
    RefusedNotFinal = 2,
    /// Refused for good.
    RefusedFinal = 3,
    /// A status was granted.
    Granted = 4,
    /// Taken back by the child, with its lawyer.
    Withdrawn = 5,
}
impl ClaimStage {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Lodged,
        Self::RefusedNotFinal,
        Self::RefusedFinal,
        Self::Granted,
        Self::Withdrawn,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Lodged => "LODGED",
            Self::RefusedNotFinal => "REFUSED_NOT_FINAL",
            Self::RefusedFinal => "REFUSED_FINAL",
            Self::Granted => "GRANTED",
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
impl std::fmt::Display for ClaimStage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for ClaimStage {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "ClaimStage",
            })
    }
}
/// Why several children are dealt with together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GroupReason {
    /// An institution or class was evacuated.
    Evacuation = 1,
    /// They travel together.
    Journey = 2,
}
impl GroupReason {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Evacuation, Self::Journey];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Evacuation => "EVACUATION",
            Self::Journey => "JOURNEY",
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
impl std::fmt::Display for GroupReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for GroupReason {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "GroupReason",
            })
    }
}
/// What became of a journey, as it is known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JourneyResult {
    /// The child was taken over the border, by whomever.
    TakenOver = 1,
    /// The child did not go and is here, whatever was told of its arrival.
    NotGone = 2,
}
impl JourneyResult {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::TakenOver, Self::NotGone];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TakenOver => "TAKEN_OVER",
            Self::NotGone => "NOT_GONE",
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
impl std::fmt::Display for JourneyResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for JourneyResult {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "JourneyResult",
            })
    }
}
/// How old the person is taken to be at home. Only a finding that was reviewed can say that it is no child. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct AgeAssessmentRecord {
    /// Whether it is taken for a child.
    pub presumed_minor: bool,
    /// How.
    pub method: super::AgeMethod,
    /// The day.
    pub assessed_on: jiff::civil::Date,
    /// The day on which an independent body confirmed it, or the time to ask for that ended unused. Absent: neither.
    pub final_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for AgeAssessmentRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AgeAssessmentRecord { .. }")
    }
}
impl AgeAssessmentRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { presumed_minor, method, assessed_on, final_on } = self;
        let [presumed_minor_info, method_info, assessed_on_info, final_on_info] = &super::kinds::AGE_ASSESSMENT_RECORD_FIELDS;
        at.field(
            presumed_minor_info,
            |at| at.leaf(crate::walk::Value::Flag(*presumed_minor)),
        );
        at.field(method_info, |at| at.code(method.as_str()));
        at.field(assessed_on_info, |at| at.written(assessed_on));
        if let Some(final_on) = final_on {
            at.field(final_on_info, |at| at.written(final_on));
        }
    }
}
/// The child is missing from care, or is back. A fact in every state. Filled by whoever is responsible for the child.
#[derive(Clone, PartialEq, Eq)]
pub struct MissingRecord {
    /// Since when.
    pub since: jiff::Timestamp,
    /// When it was found or came back. Absent: it is missing.
    pub back_at: Option<jiff::Timestamp>,
    /// What is feared. Absent: nothing certain.
    pub dangers: Vec<super::Hazard>,
}
impl std::fmt::Debug for MissingRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MissingRecord { .. }")
    }
}
impl MissingRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { since, back_at, dangers } = self;
        let [since_info, back_at_info, dangers_info] = &super::kinds::MISSING_RECORD_FIELDS;
        at.field(since_info, |at| at.written(since));
        if let Some(back_at) = back_at {
            at.field(back_at_info, |at| at.written(back_at));
        }
        if !dangers.is_empty() {
            at.field(
                dangers_info,
                |at| at.each(dangers, |at, item| at.code(item.as_str())),
            );
        }
    }
}
/// Another case of this authority belongs to this one: what keeps one child here keeps its family here. Written into both
/// cases at once. Filled by the case worker.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseLink {
    /// The other case.
    pub other_case: crate::ids::CaseRef,
    /// The partner with whom the other case is shared. Absent: the same as this one's.
    pub other_partner: Option<crate::ids::AuthorityId>,
    /// What ties them.
    pub tie: super::LinkTie,
    /// The day on which the tie ended. Absent: it goes on.
    pub ended_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for CaseLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CaseLink { .. }")
    }
}
impl CaseLink {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { other_case, other_partner, tie, ended_on } = self;
        let [other_case_info, other_partner_info, tie_info, ended_on_info] = &super::kinds::CASE_LINK_FIELDS;
        at.field(other_case_info, |at| at.written(other_case));
        if let Some(other_partner) = other_partner {
            at.field(other_partner_info, |at| at.written(other_partner));
        }
        at.field(tie_info, |at| at.code(tie.as_str()));
        if let Some(ended_on) = ended_on {
            at.field(ended_on_info, |at| at.written(ended_on));
        }
    }
}
/// The child is given a status, so that it does not wait in limbo (JGC 22, 32(j)). Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct InterimStatusRecord {
    /// Which.
    pub status: super::StatusKind,
    /// The first day.
    pub from: jiff::civil::Date,
    /// The last day. Absent: without end; always absent for PERMANENT.
    pub until: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for InterimStatusRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InterimStatusRecord { .. }")
    }
}
impl InterimStatusRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { status, from, until } = self;
        let [status_info, from_info, until_info] = &super::kinds::INTERIM_STATUS_RECORD_FIELDS;
        at.field(status_info, |at| at.code(status.as_str()));
        at.field(from_info, |at| at.written(from));
        if let Some(until) = until {
            at.field(until_info, |at| at.written(until));
        }
    }
}
/// The child is deprived of liberty, and somebody works on its release. Starts when it is recorded. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct LibertyReview {
    /// Since when it is deprived of liberty.
    pub deprived_since: jiff::Timestamp,
    /// When its lawyer was told. Absent: not yet.
    pub lawyer_told_at: Option<jiff::Timestamp>,
    /// When the independent monitor was told. Absent: not yet.
    pub monitor_told_at: Option<jiff::Timestamp>,
    /// The day of the next review by a court or body that can release it. Absent: none is set, which is an alarm while it lasts.
    pub next_review_on: Option<jiff::civil::Date>,
    /// When it was released. Absent: it is not.
    pub released_at: Option<jiff::Timestamp>,
}
impl std::fmt::Debug for LibertyReview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LibertyReview { .. }")
    }
}
impl LibertyReview {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            deprived_since,
            lawyer_told_at,
            monitor_told_at,
            next_review_on,
            released_at,
        } = self;
        let [deprived_since_info, lawyer_told_at_info, monitor_told_at_info,
        next_review_on_info, released_at_info] = &super::kinds::LIBERTY_REVIEW_FIELDS;
        at.field(deprived_since_info, |at| at.written(deprived_since));
        if let Some(lawyer_told_at) = lawyer_told_at {
            at.field(lawyer_told_at_info, |at| at.written(lawyer_told_at));
        }
        if let Some(monitor_told_at) = monitor_told_at {
            at.field(monitor_told_at_info, |at| at.written(monitor_told_at));
        }
        if let Some(next_review_on) = next_review_on {
            at.field(next_review_on_info, |at| at.written(next_review_on));
        }
        if let Some(released_at) = released_at {
            at.field(released_at_info, |at| at.written(released_at));
        }
    }
}
/// A visit to the place where a child lives, not to the child (CRC 3(3), 25). Filled by the authority or the monitor.
#[derive(Clone, PartialEq, Eq)]
pub struct FacilityVisit {
    /// The day.
    pub visited_on: jiff::civil::Date,
    /// Who visited.
    pub visited_by: super::Role,
    /// Kind of place.
    pub place: super::PlacementKind,
    /// Whether it was announced before.
    pub announced: bool,
    /// What was found. Absent: nothing of note.
    pub notes: Option<String>,
}
impl std::fmt::Debug for FacilityVisit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FacilityVisit { .. }")
    }
}
impl FacilityVisit {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { visited_on, visited_by, place, announced, notes } = self;
        let [visited_on_info, visited_by_info, place_info, announced_info, notes_info] = &super::kinds::FACILITY_VISIT_FIELDS;
        at.field(visited_on_info, |at| at.written(visited_on));
        at.field(visited_by_info, |at| at.code(visited_by.as_str()));
        at.field(place_info, |at| at.code(place.as_str()));
        at.field(announced_info, |at| at.leaf(crate::walk::Value::Flag(*announced)));
        if let Some(notes) = notes {
            at.field(notes_info, |at| at.leaf(crate::walk::Value::Text(notes)));
        }
    }
}
/// A task is given to somebody outside the authority, such as a case manager of an organisation. Filled by the authority.
#[derive(Clone, PartialEq, Eq)]
pub struct DelegationRecord {
    /// To whom.
    pub delegate: String,
    /// Which task.
    pub task: String,
    /// The first day.
    pub from: jiff::civil::Date,
    /// The last day. Absent: until it is taken back.
    pub until: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for DelegationRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DelegationRecord { .. }")
    }
}
impl DelegationRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { delegate, task, from, until } = self;
        let [delegate_info, task_info, from_info, until_info] = &super::kinds::DELEGATION_RECORD_FIELDS;
        at.field(delegate_info, |at| at.leaf(crate::walk::Value::Text(delegate)));
        at.field(task_info, |at| at.leaf(crate::walk::Value::Text(task)));
        at.field(from_info, |at| at.written(from));
        if let Some(until) = until {
            at.field(until_info, |at| at.written(until));
        }
    }
}
/// A court is asked, or has decided, about the child. Filled by whoever learns of it.
#[derive(Clone, PartialEq, Eq)]
pub struct CourtRecord {
    /// The court.
    pub court: String,
    /// What happened.
    pub step: super::CourtStep,
    /// The day.
    pub on: jiff::civil::Date,
    /// What it ordered. Absent: nothing.
    pub orders: Option<String>,
    /// The number of the matter at that court. Absent: not known, or it has one matter about the child.
    pub matter: Option<String>,
}
impl std::fmt::Debug for CourtRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CourtRecord { .. }")
    }
}
impl CourtRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { court, step, on, orders, matter } = self;
        let [court_info, step_info, on_info, orders_info, matter_info] = &super::kinds::COURT_RECORD_FIELDS;
        at.field(court_info, |at| at.leaf(crate::walk::Value::Text(court)));
        at.field(step_info, |at| at.code(step.as_str()));
        at.field(on_info, |at| at.written(on));
        if let Some(orders) = orders {
            at.field(orders_info, |at| at.leaf(crate::walk::Value::Text(orders)));
        }
        if let Some(matter) = matter {
            at.field(matter_info, |at| at.leaf(crate::walk::Value::Text(matter)));
        }
    }
}
/// The case ends here, without the other side: because the child is of age, has died, was never of this case, went home with
/// its parents, or is cared for here. From any state. Filled by the lead.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseEndRecord {
    /// Why.
    pub reason: super::ClosureReason,
    /// The solution that was reached. Absent unless SOLUTION_REACHED or TRANSFERRED_TO_NATIONAL_CARE.
    pub solution: Option<super::SolutionKind>,
    /// The day.
    pub ended_on: jiff::civil::Date,
    /// Who signed: the lead.
    pub signed_by: Vec<super::Role>,
    /// Whether the child was told, and how it can come back. Absent: it cannot be told; always absent for DECEASED.
    pub child_informed: Option<bool>,
    /// The day on which the end was taken back here: it was a mistake, or the case goes on. Nothing is told abroad. Absent: it was not.
    pub taken_back_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for CaseEndRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CaseEndRecord { .. }")
    }
}
impl CaseEndRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            reason,
            solution,
            ended_on,
            signed_by,
            child_informed,
            taken_back_on,
        } = self;
        let [reason_info, solution_info, ended_on_info, signed_by_info,
        child_informed_info, taken_back_on_info] = &super::kinds::CASE_END_RECORD_FIELDS;
        at.field(reason_info, |at| at.code(reason.as_str()));
        if let Some(solution) = solution {
            at.field(solution_info, |at| at.code(solution.as_str()));
        }
        at.field(ended_on_info, |at| at.written(ended_on));
        if !signed_by.is_empty() {
            at.field(
                signed_by_info,
                |at| at.each(signed_by, |at, item| at.code(item.as_str())),
            );
        }
        if let Some(child_informed) = child_informed {
            at.field(
                child_informed_info,
                |at| at.leaf(crate::walk::Value::Flag(*child_informed)),
            );
        }
        if let Some(taken_back_on) = taken_back_on {
            at.field(taken_back_on_info, |at| at.written(taken_back_on));
        }
    }
}
/// Where the claim of the child stands. Never leaves, never shows. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct ProtectionClaim {
    /// Where it stands.
    pub stage: super::ClaimStage,
    /// The day.
    pub on: jiff::civil::Date,
}
impl std::fmt::Debug for ProtectionClaim {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ProtectionClaim { .. }")
    }
}
impl ProtectionClaim {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { stage, on } = self;
        let [stage_info, on_info] = &super::kinds::PROTECTION_CLAIM_FIELDS;
        at.field(stage_info, |at| at.code(stage.as_str()));
        at.field(on_info, |at| at.written(on));
    }
}
/// A child who is protected here, or who asked to be, wants to go home all the same. Nobody else can ask for it. Filled by HOST
/// with the child, its guardian and its lawyer.
#[derive(Clone, PartialEq, Eq)]
pub struct OwnReturnRequest {
    /// The day on which the child asked.
    pub asked_on: jiff::civil::Date,
    /// Whether the guardian agrees. Absent: not asked yet.
    pub guardian_agrees: Option<bool>,
    /// The day on which its lawyer advised it alone. Absent: not yet.
    pub lawyer_advised_on: Option<jiff::civil::Date>,
    /// The day on which it was asked a second time, at least seven days later, and wants the same. Absent: not yet.
    pub confirmed_on: Option<jiff::civil::Date>,
    /// The day on which the child took it back. Absent: it did not.
    pub taken_back_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for OwnReturnRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OwnReturnRequest { .. }")
    }
}
impl OwnReturnRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            asked_on,
            guardian_agrees,
            lawyer_advised_on,
            confirmed_on,
            taken_back_on,
        } = self;
        let [asked_on_info, guardian_agrees_info, lawyer_advised_on_info,
        confirmed_on_info, taken_back_on_info] = &super::kinds::OWN_RETURN_REQUEST_FIELDS;
        at.field(asked_on_info, |at| at.written(asked_on));
        if let Some(guardian_agrees) = guardian_agrees {
            at.field(
                guardian_agrees_info,
                |at| at.leaf(crate::walk::Value::Flag(*guardian_agrees)),
            );
        }
        if let Some(lawyer_advised_on) = lawyer_advised_on {
            at.field(lawyer_advised_on_info, |at| at.written(lawyer_advised_on));
        }
        if let Some(confirmed_on) = confirmed_on {
            at.field(confirmed_on_info, |at| at.written(confirmed_on));
        }
        if let Some(taken_back_on) = taken_back_on {
            at.field(taken_back_on_info, |at| at.written(taken_back_on));
        }
    }
}
/// The child is one of a group. Each has a file, a decision and a record of handover of its own; only the journey is one.
#[derive(Clone, PartialEq, Eq)]
pub struct GroupRecord {
    /// Why.
    pub reason: super::GroupReason,
    /// How the authority calls the group.
    pub name: String,
    /// How many children.
    pub children: u32,
    /// In which function the adult in charge acts, and by which law: its authority is asked for (C10) like anybody's. Absent: none.
    pub in_charge: Option<super::Role>,
}
impl std::fmt::Debug for GroupRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("GroupRecord { .. }")
    }
}
impl GroupRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { reason, name, children, in_charge } = self;
        let [reason_info, name_info, children_info, in_charge_info] = &super::kinds::GROUP_RECORD_FIELDS;
        at.field(reason_info, |at| at.code(reason.as_str()));
        at.field(name_info, |at| at.leaf(crate::walk::Value::Text(name)));
        at.field(
            children_info,
            |at| at.leaf(crate::walk::Value::Number(i128::from(*children))),
        );
        if let Some(in_charge) = in_charge {
            at.field(in_charge_info, |at| at.code(in_charge.as_str()));
        }
    }
}
/// What vulnerability was seen. Only at home: a cause can shame or endanger a child; abroad goes the service that answers it.
/// Codes of specific needs as UNHCR and PRIMERO use them.
#[derive(Clone, PartialEq, Eq)]
pub struct VulnerabilityRecord {
    /// The codes, such as CR-TP.
    pub codes: Vec<String>,
    /// The services that answer them.
    pub answered_by: Vec<super::Need>,
    /// The day.
    pub seen_on: jiff::civil::Date,
}
impl std::fmt::Debug for VulnerabilityRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("VulnerabilityRecord { .. }")
    }
}
impl VulnerabilityRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { codes, answered_by, seen_on } = self;
        let [codes_info, answered_by_info, seen_on_info] = &super::kinds::VULNERABILITY_RECORD_FIELDS;
        if !codes.is_empty() {
            at.field(
                codes_info,
                |at| at.each(codes, |at, item| at.leaf(crate::walk::Value::Text(item))),
            );
        }
        if !answered_by.is_empty() {
            at.field(
                answered_by_info,
                |at| at.each(answered_by, |at, item| at.code(item.as_str())),
            );
        }
        at.field(seen_on_info, |at| at.written(seen_on));
    }
}
/// What was decided at home against a return. Nothing bars it, and nothing abroad shows it: H7 says one day that the return is not
/// pursued. Filled by the body of HOST that decides.
#[derive(Clone, PartialEq, Eq)]
pub struct NoReturnDecision {
    /// The day.
    pub decided_on: jiff::civil::Date,
    /// The body that decided, by its code in the agreement.
    pub deciding_body: String,
    /// Why, for the child and its lawyer.
    pub reasons: String,
}
impl std::fmt::Debug for NoReturnDecision {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NoReturnDecision { .. }")
    }
}
impl NoReturnDecision {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { decided_on, deciding_body, reasons } = self;
        let [decided_on_info, deciding_body_info, reasons_info] = &super::kinds::NO_RETURN_DECISION_FIELDS;
        at.field(decided_on_info, |at| at.written(decided_on));
        at.field(
            deciding_body_info,
            |at| at.leaf(crate::walk::Value::Text(deciding_body)),
        );
        at.field(reasons_info, |at| at.leaf(crate::walk::Value::Text(reasons)));
    }
}
/// That a child was taken over the border, or did not go, as it is known here. It is written down in every case, also under the asylum hold,
/// and tells the partner nothing. A lawful handover is told by I7. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct JourneyRecord {
    /// What became of it.
    pub result: super::JourneyResult,
    /// When.
    pub took_place_at: jiff::Timestamp,
    /// In which function somebody took the child over. Absent: not known; always absent for NOT_GONE.
    pub taken_by: Option<super::Role>,
    /// To whom it was given, by function. Absent: not known; always absent for NOT_GONE.
    pub given_to: Option<super::Role>,
    /// How it is known.
    pub known_from: String,
}
impl std::fmt::Debug for JourneyRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JourneyRecord { .. }")
    }
}
impl JourneyRecord {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { result, took_place_at, taken_by, given_to, known_from } = self;
        let [result_info, took_place_at_info, taken_by_info, given_to_info,
        known_from_info] = &super::kinds::JOURNEY_RECORD_FIELDS;
        at.field(result_info, |at| at.code(result.as_str()));
        at.field(took_place_at_info, |at| at.written(took_place_at));
        if let Some(taken_by) = taken_by {
            at.field(taken_by_info, |at| at.code(taken_by.as_str()));
        }
        if let Some(given_to) = given_to {
            at.field(given_to_info, |at| at.code(given_to.as_str()));
        }
        at.field(known_from_info, |at| at.leaf(crate::walk::Value::Text(known_from)));
    }
}
