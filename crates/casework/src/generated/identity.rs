//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// What the registers say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VerificationResult {
    /// The child was found, and is a national or was resident.
    Confirmed = 1,
    /// No such child was found. Never a ground for return.
    NotConfirmed = 2,
    /// The registers do not decide it.
    Inconclusive = 3,
}
impl VerificationResult {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Confirmed,
        Self::NotConfirmed,
        Self::Inconclusive,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "CONFIRMED",
            Self::NotConfirmed => "NOT_CONFIRMED",
            Self::Inconclusive => "INCONCLUSIVE",
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
impl std::fmt::Display for VerificationResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for VerificationResult {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "VerificationResult",
            })
    }
}
/// Whether the child wants its family to be looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TracingWish {
    /// Wants it.
    Wants = 1,
    /// Wants it for some persons only: those named.
    WantsSome = 2,
    /// Too young or unable to say; its guardian decides.
    GuardianDecides = 3,
}
impl TracingWish {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Wants,
        Self::WantsSome,
        Self::GuardianDecides,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wants => "WANTS",
            Self::WantsSome => "WANTS_SOME",
            Self::GuardianDecides => "GUARDIAN_DECIDES",
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
impl std::fmt::Display for TracingWish {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for TracingWish {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "TracingWish",
            })
    }
}
/// What a search for one person gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TracingOutcome {
    /// Found.
    Found = 1,
    /// Not found.
    NotFound = 2,
    /// Has died.
    Deceased = 3,
    /// Found, and must not be told of by name.
    NotDisclosed = 4,
}
impl TracingOutcome {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Found,
        Self::NotFound,
        Self::Deceased,
        Self::NotDisclosed,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Found => "FOUND",
            Self::NotFound => "NOT_FOUND",
            Self::Deceased => "DECEASED",
            Self::NotDisclosed => "NOT_DISCLOSED",
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
impl std::fmt::Display for TracingOutcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for TracingOutcome {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "TracingOutcome",
            })
    }
}
/// Whether a document is issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentAnswer {
    /// Issued, and on its way on paper.
    Issued = 1,
    /// No entry was found.
    NoEntry = 2,
    /// Refused, for the reason that is named.
    Refused = 3,
}
impl DocumentAnswer {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Issued, Self::NoEntry, Self::Refused];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Issued => "ISSUED",
            Self::NoEntry => "NO_ENTRY",
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
impl std::fmt::Display for DocumentAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for DocumentAnswer {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "DocumentAnswer",
            })
    }
}
/// A paper of identity, as read from it.
#[derive(Clone, PartialEq, Eq)]
pub struct IdentityPaper {
    /// What it is.
    pub kind: super::DocumentKind,
    /// Its number. Absent: not legible or not known.
    pub number: Option<String>,
    /// The country that issued it.
    pub issuer: crate::ids::CountryCode,
    /// The last day of validity. Absent: not stated.
    pub valid_until: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for IdentityPaper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("IdentityPaper { .. }")
    }
}
impl IdentityPaper {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { kind, number, issuer, valid_until } = self;
        at.step("kind", |at| at.code(kind.as_str()));
        if let Some(number) = number {
            at.step("number", |at| at.leaf(crate::walk::Value::Text(number)));
        }
        at.step("issuer", |at| at.written(issuer));
        if let Some(valid_until) = valid_until {
            at.step("valid_until", |at| at.written(valid_until));
        }
    }
}
/// Asks ORIGIN to find the child in its registers. The fields are a closed list: no religion, ethnicity, political view,
/// offence or claim can be written here. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct IdentityVerificationRequest {
    /// The child as it named itself, with every name it is known by.
    pub child: super::Person,
    /// Papers that the child has. Absent: none.
    pub papers: Vec<super::IdentityPaper>,
    /// Places in ORIGIN where the child says it lived; only if needed to tell it from others. Absent: not needed.
    pub residences: Vec<String>,
    /// Parents as the child named them; only if needed to tell it from others. Absent: not needed.
    pub parents: Vec<super::Relative>,
}
impl std::fmt::Debug for IdentityVerificationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("IdentityVerificationRequest { .. }")
    }
}
impl IdentityVerificationRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { child, papers, residences, parents } = self;
        let [child_info, papers_info, residences_info, parents_info] = &super::kinds::IDENTITY_VERIFICATION_REQUEST_FIELDS;
        at.field(child_info, |at| child.walk(at));
        if !papers.is_empty() {
            at.field(papers_info, |at| at.each(papers, |at, item| item.walk(at)));
        }
        if !residences.is_empty() {
            at.field(
                residences_info,
                |at| {
                    at
                        .each(
                            residences,
                            |at, item| at.leaf(crate::walk::Value::Text(item)),
                        )
                },
            );
        }
        if !parents.is_empty() {
            at.field(parents_info, |at| at.each(parents, |at, item| item.walk(at)));
        }
    }
}
/// A piece of evidence that was looked at.
#[derive(Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Kind of document.
    pub kind: super::DocumentKind,
    /// How far it carries.
    pub grade: super::EvidenceGrade,
}
impl std::fmt::Debug for Evidence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Evidence { .. }")
    }
}
impl Evidence {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { kind, grade } = self;
        at.step("kind", |at| at.code(kind.as_str()));
        at.step("grade", |at| at.code(grade.as_str()));
    }
}
/// Answers whether the child is known to the registers of ORIGIN. Filled by ORIGIN.
#[derive(Clone, PartialEq, Eq)]
pub struct IdentityVerificationResponse {
    /// What the registers say.
    pub result: super::VerificationResult,
    /// What was looked at.
    pub evidence: Vec<super::Evidence>,
    /// The child as the register has it. Absent unless CONFIRMED.
    pub registered: Option<super::Person>,
    /// The day on which the registers were read.
    pub verified_on: jiff::civil::Date,
}
impl std::fmt::Debug for IdentityVerificationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("IdentityVerificationResponse { .. }")
    }
}
impl IdentityVerificationResponse {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { result, evidence, registered, verified_on } = self;
        let [result_info, evidence_info, registered_info, verified_on_info] = &super::kinds::IDENTITY_VERIFICATION_RESPONSE_FIELDS;
        at.field(result_info, |at| at.code(result.as_str()));
        if !evidence.is_empty() {
            at.field(evidence_info, |at| at.each(evidence, |at, item| item.walk(at)));
        }
        if let Some(registered) = registered {
            at.field(registered_info, |at| registered.walk(at));
        }
        at.field(verified_on_info, |at| at.written(verified_on));
    }
}
/// Asks ORIGIN to find members of the family. Filled by HOST with the child.
#[derive(Clone, PartialEq, Eq)]
pub struct TracingRequest {
    /// Persons to be found.
    pub sought: Vec<super::Relative>,
    /// What the child wants.
    pub wish: super::TracingWish,
    /// Who must not learn of the child or of the search. No reason is given. Absent: nobody.
    pub barred_contacts: Vec<super::BarredContact>,
    /// When the child was last with its family. Absent: not known or not needed.
    pub separated_on: Option<crate::values::PartialDate>,
}
impl std::fmt::Debug for TracingRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TracingRequest { .. }")
    }
}
impl TracingRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { sought, wish, barred_contacts, separated_on } = self;
        let [sought_info, wish_info, barred_contacts_info, separated_on_info] = &super::kinds::TRACING_REQUEST_FIELDS;
        if !sought.is_empty() {
            at.field(sought_info, |at| at.each(sought, |at, item| item.walk(at)));
        }
        at.field(wish_info, |at| at.code(wish.as_str()));
        if !barred_contacts.is_empty() {
            at.field(
                barred_contacts_info,
                |at| at.each(barred_contacts, |at, item| item.walk(at)),
            );
        }
        if let Some(separated_on) = separated_on {
            at.field(separated_on_info, |at| at.written(separated_on));
        }
    }
}
/// What was found out about one person sought.
#[derive(Clone, PartialEq, Eq)]
pub struct TracedPerson {
    /// The person, as it is in ORIGIN.
    pub person: super::Relative,
    /// What the search gave.
    pub outcome: super::TracingOutcome,
    /// Whether the person wants to be in contact. Absent: was not asked.
    pub wants_contact: Option<bool>,
    /// Whether the person offers to care for the child. Absent: was not asked.
    pub offers_care: Option<bool>,
}
impl std::fmt::Debug for TracedPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TracedPerson { .. }")
    }
}
impl TracedPerson {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { person, outcome, wants_contact, offers_care } = self;
        at.step("person", |at| person.walk(at));
        at.step("outcome", |at| at.code(outcome.as_str()));
        if let Some(wants_contact) = wants_contact {
            at.step(
                "wants_contact",
                |at| at.leaf(crate::walk::Value::Flag(*wants_contact)),
            );
        }
        if let Some(offers_care) = offers_care {
            at.step("offers_care", |at| at.leaf(crate::walk::Value::Flag(*offers_care)));
        }
    }
}
/// Answers a tracing request. Filled by ORIGIN.
#[derive(Clone, PartialEq, Eq)]
pub struct TracingResult {
    /// One row for each person that was sought.
    pub persons: Vec<super::TracedPerson>,
    /// The day on which the search ended.
    pub ended_on: jiff::civil::Date,
}
impl std::fmt::Debug for TracingResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TracingResult { .. }")
    }
}
impl TracingResult {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { persons, ended_on } = self;
        let [persons_info, ended_on_info] = &super::kinds::TRACING_RESULT_FIELDS;
        if !persons.is_empty() {
            at.field(persons_info, |at| at.each(persons, |at, item| item.walk(at)));
        }
        at.field(ended_on_info, |at| at.written(ended_on));
    }
}
/// Asks ORIGIN for a civil document of the child. Filled by HOST.
#[derive(Clone, PartialEq, Eq)]
pub struct CivilDocumentRequest {
    /// What is asked for.
    pub document: super::DocumentKind,
    /// Whose document it is.
    pub holder: super::Person,
    /// What it is needed for.
    pub needed_for: String,
}
impl std::fmt::Debug for CivilDocumentRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CivilDocumentRequest { .. }")
    }
}
impl CivilDocumentRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { document, holder, needed_for } = self;
        let [document_info, holder_info, needed_for_info] = &super::kinds::CIVIL_DOCUMENT_REQUEST_FIELDS;
        at.field(document_info, |at| at.code(document.as_str()));
        at.field(holder_info, |at| holder.walk(at));
        at.field(needed_for_info, |at| at.leaf(crate::walk::Value::Text(needed_for)));
    }
}
/// Issues a civil document or says why not. Filled by ORIGIN.
#[derive(Clone, PartialEq, Eq)]
pub struct CivilDocumentIssue {
    /// The answer.
    pub answer: super::DocumentAnswer,
    /// The document, by its digest. Absent unless ISSUED.
    pub document: Option<super::DocRef>,
    /// Why it is refused. Absent unless REFUSED.
    pub reasons: Option<String>,
}
impl std::fmt::Debug for CivilDocumentIssue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CivilDocumentIssue { .. }")
    }
}
impl CivilDocumentIssue {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { answer, document, reasons } = self;
        let [answer_info, document_info, reasons_info] = &super::kinds::CIVIL_DOCUMENT_ISSUE_FIELDS;
        at.field(answer_info, |at| at.code(answer.as_str()));
        if let Some(document) = document {
            at.field(document_info, |at| document.walk(at));
        }
        if let Some(reasons) = reasons {
            at.field(reasons_info, |at| at.leaf(crate::walk::Value::Text(reasons)));
        }
    }
}
