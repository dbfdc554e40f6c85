//! The signed answers: the acknowledgement that follows every numbered statement, and RESOLVED, which settles a HELD one.
//! A repeat gets the byte-identical acknowledgement for ever, so nothing here names a leaf, a proof or a checkpoint.

use entente_casework::{AuthorityId, StatementId};
use serde::{Deserialize, Serialize};

use crate::instant::Instant;
use crate::statement::{
    Position, StatementFault, StatementRef, StatementText, bound, check_ends, check_incarnation, check_number,
};
use crate::strict::present;
use crate::words::{Citation, Cure, FieldPath, RuleCode};

/// Most findings that an answer names; how many more there were stands beside them.
pub const FINDINGS_MAX: usize = 8;
/// Most paths that a finding names; how many more there were stands beside them.
pub const PATHS_MAX: usize = 6;

/// What the receiver makes of a numbered statement. A function of the statement, its content, the pair's earlier
/// statements and acknowledgements, agreement and floor, and of nothing else: not of the hour, not of a hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Verdict {
    /// Stored, and it has its effect.
    Accepted,
    /// Stored, and it has no effect; the findings say why.
    Refused,
    /// Stored; a RESOLVED statement will say accepted or refused.
    Held,
    /// The sender voided it before it was taken in. The original is dropped unopened if it comes later.
    Voided,
}

/// The outward face of a rule that was not met: nothing that a case's facts would show through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutwardFinding {
    /// The rule, from the closed outward list.
    pub rule: RuleCode,
    /// The article behind the rule; null when the rule is one of form.
    #[serde(deserialize_with = "present")]
    pub article: Option<Citation>,
    /// Fields concerned; never values. At most [`PATHS_MAX`].
    pub paths: Vec<FieldPath>,
    /// How many further fields are concerned.
    pub paths_omitted: u16,
    /// What would cure it; null when nothing would.
    #[serde(deserialize_with = "present")]
    pub cure: Option<Cure>,
}

impl OutwardFinding {
    /// A finding that names the first [`PATHS_MAX`] of `paths` and counts the rest.
    pub fn new(
        rule: RuleCode,
        article: Option<Citation>,
        mut paths: Vec<FieldPath>,
        cure: Option<Cure>,
    ) -> Self {
        let paths_omitted = omitted(paths.len(), PATHS_MAX);
        paths.truncate(PATHS_MAX);
        Self { rule, article, paths, paths_omitted, cure }
    }

    fn check(&self) -> Result<(), StatementFault> {
        bound(self.paths.len() <= PATHS_MAX, "paths", "at most 6")?;
        bound(
            self.paths_omitted == 0 || self.paths.len() == PATHS_MAX,
            "paths_omitted",
            "0 unless `paths` is full",
        )
    }
}

fn omitted(found: usize, kept: usize) -> u16 {
    u16::try_from(found.saturating_sub(kept)).unwrap_or(u16::MAX)
}

/// Findings within what one answer can carry: at most [`FINDINGS_MAX`], and how many more there were.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Findings {
    named: Vec<OutwardFinding>,
    omitted: u16,
}

impl Findings {
    /// Keeps the first [`FINDINGS_MAX`] and counts the rest.
    pub fn new(mut findings: Vec<OutwardFinding>) -> Self {
        let omitted = omitted(findings.len(), FINDINGS_MAX);
        findings.truncate(FINDINGS_MAX);
        Self { named: findings, omitted }
    }

    /// The findings that are named, and the number of those that are not.
    pub fn into_parts(self) -> (Vec<OutwardFinding>, u16) {
        (self.named, self.omitted)
    }
}

fn check_findings(findings: &[OutwardFinding], omitted: u16) -> Result<(), StatementFault> {
    bound(findings.len() <= FINDINGS_MAX, "findings", "at most 8")?;
    bound(omitted == 0 || findings.len() == FINDINGS_MAX, "findings_omitted", "0 unless `findings` is full")?;
    findings.iter().try_for_each(OutwardFinding::check)
}

/// Whether a verdict carries the findings that it must, and none that it must not.
fn check_verdict(verdict: Verdict, findings: &[OutwardFinding]) -> Result<(), StatementFault> {
    match verdict {
        Verdict::Accepted | Verdict::Voided => {
            bound(findings.is_empty(), "findings", "empty for this verdict")
        }
        Verdict::Refused | Verdict::Held => bound(!findings.is_empty(), "findings", "given for this verdict"),
    }
}

/// The receiver's signed answer to one numbered statement. Unnumbered; never acknowledged itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acknowledgement {
    /// Who answers.
    pub from: AuthorityId,
    /// Who sent what is answered.
    pub to: AuthorityId,
    /// Life of the answering node when it decided; an acknowledgement that is adopted after a recovery keeps it.
    pub incarnation: u32,
    /// What is answered. A second digest for one number gets the answer to the first.
    pub statement: StatementRef,
    /// What the receiver makes of it.
    pub verdict: Verdict,
    /// Why, for REFUSED and HELD. At most [`FINDINGS_MAX`].
    pub findings: Vec<OutwardFinding>,
    /// How many further rules were not met.
    pub findings_omitted: u16,
    /// When it arrived, by the receiver's clock.
    pub arrived_at: Instant,
}

impl StatementText for Acknowledgement {
    const PAYLOAD_TYPE: &'static str = "application/vnd.entente.acknowledgement.v1+json";

    fn sender(&self) -> &AuthorityId {
        &self.from
    }
    fn addressee(&self) -> &AuthorityId {
        &self.to
    }
    fn position(&self) -> Option<Position> {
        None
    }
    fn check(&self) -> Result<(), StatementFault> {
        check_ends(&self.from, &self.to)?;
        check_incarnation(self.incarnation, "incarnation")?;
        self.statement.check("statement")?;
        check_verdict(self.verdict, &self.findings)?;
        check_findings(&self.findings, self.findings_omitted)
    }
}

/// Settles what was acknowledged HELD. Numbered and acknowledged; allowed under every hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resolved {
    /// Random.
    pub id: StatementId,
    /// Who held it.
    pub from: AuthorityId,
    /// Who sent it.
    pub to: AuthorityId,
    /// Life of the sending node.
    pub incarnation: u32,
    /// Number in that life.
    pub number: u64,
    /// What was held.
    pub statement: StatementRef,
    /// ACCEPTED or REFUSED.
    pub verdict: Verdict,
    /// Why, for REFUSED.
    pub findings: Vec<OutwardFinding>,
    /// How many further rules were not met.
    pub findings_omitted: u16,
    /// When it was signed, by the sender's clock.
    pub made_at: Instant,
}

impl StatementText for Resolved {
    const PAYLOAD_TYPE: &'static str = "application/vnd.entente.resolved.v1+json";

    fn sender(&self) -> &AuthorityId {
        &self.from
    }
    fn addressee(&self) -> &AuthorityId {
        &self.to
    }
    fn position(&self) -> Option<Position> {
        Some(Position { incarnation: self.incarnation, number: self.number })
    }
    fn check(&self) -> Result<(), StatementFault> {
        check_ends(&self.from, &self.to)?;
        check_incarnation(self.incarnation, "incarnation")?;
        check_number(self.number, "number")?;
        self.statement.check("statement")?;
        bound(
            matches!(self.verdict, Verdict::Accepted | Verdict::Refused),
            "verdict",
            "ACCEPTED or REFUSED",
        )?;
        check_verdict(self.verdict, &self.findings)?;
        check_findings(&self.findings, self.findings_omitted)
    }
}
