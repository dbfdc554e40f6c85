//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// What a report on a child's situation serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SituationPurpose {
    /// A measure of protection that is considered.
    ProtectionMeasure = 1,
    /// Proceedings about custody or contact.
    Custody = 2,
    /// The best interests of a brother or sister.
    Sibling = 3,
}
impl SituationPurpose {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::ProtectionMeasure,
        Self::Custody,
        Self::Sibling,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProtectionMeasure => "PROTECTION_MEASURE",
            Self::Custody => "CUSTODY",
            Self::Sibling => "SIBLING",
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
impl std::fmt::Display for SituationPurpose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for SituationPurpose {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "SituationPurpose",
            })
    }
}
/// Asks for a report on the situation of a child (Hague 1996, 32; Regulation (EU) 2019/1111, 80). Filled by either side.
#[derive(Clone, PartialEq, Eq)]
pub struct ChildSituationRequest {
    /// What it serves.
    pub serves: super::SituationPurpose,
    /// Why it is asked for.
    pub reasons: String,
    /// What is asked beside the usual content. Absent: nothing more.
    pub questions: Vec<String>,
}
impl std::fmt::Debug for ChildSituationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ChildSituationRequest { .. }")
    }
}
impl ChildSituationRequest {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { serves, reasons, questions } = self;
        let [serves_info, reasons_info, questions_info] = &super::kinds::CHILD_SITUATION_REQUEST_FIELDS;
        at.field(serves_info, |at| at.code(serves.as_str()));
        at.field(reasons_info, |at| at.leaf(crate::walk::Value::Text(reasons)));
        if !questions.is_empty() {
            at.field(
                questions_info,
                |at| {
                    at
                        .each(
                            questions,
                            |at, item| at.leaf(crate::walk::Value::Text(item)),
                        )
                },
            );
        }
    }
}
/// Reports on the situation of a child. Filled by the authority of the country where the child is.
#[derive(Clone, PartialEq, Eq)]
pub struct ChildSituationReport {
    /// How the child is; no place, no address.
    pub situation: String,
    /// Proceedings that are pending. Absent: none.
    pub proceedings: Vec<String>,
    /// Decisions that were made. Absent: none.
    pub decisions: Vec<String>,
    /// Whether a parent or relative is suitable to care. Absent: not asked.
    pub carer_suitability: Option<String>,
    /// Who wrote it.
    pub author: super::Role,
    /// The day.
    pub made_on: jiff::civil::Date,
}
impl std::fmt::Debug for ChildSituationReport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ChildSituationReport { .. }")
    }
}
impl ChildSituationReport {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self {
            situation,
            proceedings,
            decisions,
            carer_suitability,
            author,
            made_on,
        } = self;
        let [situation_info, proceedings_info, decisions_info, carer_suitability_info,
        author_info, made_on_info] = &super::kinds::CHILD_SITUATION_REPORT_FIELDS;
        at.field(situation_info, |at| at.leaf(crate::walk::Value::Text(situation)));
        if !proceedings.is_empty() {
            at.field(
                proceedings_info,
                |at| {
                    at
                        .each(
                            proceedings,
                            |at, item| at.leaf(crate::walk::Value::Text(item)),
                        )
                },
            );
        }
        if !decisions.is_empty() {
            at.field(
                decisions_info,
                |at| {
                    at
                        .each(
                            decisions,
                            |at, item| at.leaf(crate::walk::Value::Text(item)),
                        )
                },
            );
        }
        if let Some(carer_suitability) = carer_suitability {
            at.field(
                carer_suitability_info,
                |at| at.leaf(crate::walk::Value::Text(carer_suitability)),
            );
        }
        at.field(author_info, |at| at.code(author.as_str()));
        at.field(made_on_info, |at| at.written(made_on));
    }
}
/// What the child lets be told of its views, and to whom. Its views themselves (D6) stay at HOST. Filled by HOST with the child.
#[derive(Clone, PartialEq, Eq)]
pub struct SharedViews {
    /// The day on which the child was heard.
    pub heard_on: jiff::civil::Date,
    /// What it wants to be told, in its words.
    pub child_says: String,
    /// Who may be told, as the child said it. Nobody else is.
    pub may_be_told: Vec<super::Relation>,
    /// What it thinks of returning, if it wants that to be told. Absent: it does not.
    pub on_return: Option<super::Stance>,
}
impl std::fmt::Debug for SharedViews {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SharedViews { .. }")
    }
}
impl SharedViews {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { heard_on, child_says, may_be_told, on_return } = self;
        let [heard_on_info, child_says_info, may_be_told_info, on_return_info] = &super::kinds::SHARED_VIEWS_FIELDS;
        at.field(heard_on_info, |at| at.written(heard_on));
        at.field(child_says_info, |at| at.leaf(crate::walk::Value::Text(child_says)));
        if !may_be_told.is_empty() {
            at.field(
                may_be_told_info,
                |at| at.each(may_be_told, |at, item| at.code(item.as_str())),
            );
        }
        if let Some(on_return) = on_return {
            at.field(on_return_info, |at| at.code(on_return.as_str()));
        }
    }
}
