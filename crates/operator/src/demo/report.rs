//! What a demonstration tells: each step as it goes, and at the end one object that a script can judge.

use serde::Serialize;

use super::story::{Outcome, Step};

/// The whole, as `--json` prints it.
#[derive(Debug, Default, Serialize)]
pub(super) struct Report {
    /// Whether everything held that the story says.
    pub(super) ok: bool,
    /// The story.
    pub(super) story: String,
    /// The specimen agreement under which it was played.
    pub(super) agreement: String,
    /// How many messages crossed, both ways, and were accepted.
    pub(super) crossed: usize,
    /// What happened, in order.
    pub(super) steps: Vec<StepReport>,
    /// What a consulate was told. Absent: none asked in this story.
    pub(super) consulate: Option<ConsulateReport>,
    /// The trees of both sides.
    pub(super) ledgers: Vec<LedgerReport>,
    /// The entry that verification named after one byte of a copy was changed. Absent: it was not found.
    pub(super) tamper_found_at: Option<u64>,
}

/// One step.
#[derive(Debug, Serialize)]
pub(super) struct StepReport {
    n: u32,
    at: jiff::Timestamp,
    from: String,
    to: Option<String>,
    kind: Option<String>,
    outcome: Outcome,
    rule: Option<String>,
    article: String,
}

impl StepReport {
    /// What became of `step`. A refusal names the article of its rule.
    pub(super) fn new(
        step: &Step,
        kind: Option<String>,
        outcome: Outcome,
        refusal: Option<(String, String)>,
    ) -> Self {
        let (rule, article) = match refusal {
            Some((rule, article)) => (Some(rule), article),
            None => (None, step.article.clone()),
        };
        let to = step.to.as_ref().map(ToString::to_string);
        Self { n: step.n, at: step.at, from: step.node.to_string(), to, kind, outcome, rule, article }
    }

    /// What became of it.
    pub(super) fn outcome(&self) -> Outcome {
        self.outcome
    }
}

/// What a consulate was told.
#[derive(Debug, Serialize)]
pub(super) struct ConsulateReport {
    /// The word for who has a grant.
    pub(super) with_grant: &'static str,
    /// The word for who has none.
    pub(super) without: &'static str,
}

/// One tree of one side.
#[derive(Debug, Serialize)]
pub(super) struct LedgerReport {
    /// Whose.
    pub(super) authority: String,
    /// Its origin.
    pub(super) tree: String,
    /// Number of entries.
    pub(super) entries: u64,
    /// Root hash.
    pub(super) root: String,
    /// Whether it verifies.
    pub(super) verified: bool,
    /// Who cosigned it.
    pub(super) cosigned_by: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::story::Story;

    #[test]
    fn the_object_has_the_names_that_scripts_read() {
        let step = Story::s1().unwrap().step.into_iter().find(|step| step.rule.is_some()).unwrap();
        let refusal = Some(("CF16".to_owned(), "Art. 7(3)".to_owned()));
        let report = Report {
            ok: true,
            story: "S1".to_owned(),
            agreement: "XA-XB".to_owned(),
            crossed: 1,
            steps: vec![StepReport::new(&step, Some("H2".to_owned()), Outcome::Refused, refusal)],
            consulate: Some(ConsulateReport { with_grant: "IN_PROGRESS", without: "NO_INFORMATION" }),
            ledgers: vec![LedgerReport {
                authority: "XA.ca".to_owned(),
                tree: "t".to_owned(),
                entries: 1,
                root: "00".to_owned(),
                verified: true,
                cosigned_by: vec!["XB.ca".to_owned()],
            }],
            tamper_found_at: Some(7),
        };
        let told = serde_json::to_value(&report).unwrap();
        let keys = |value: &serde_json::Value| {
            value.as_object().unwrap().keys().cloned().collect::<std::collections::BTreeSet<_>>()
        };
        let names = |all: &[&str]| all.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(
            keys(&told),
            names(&[
                "ok",
                "story",
                "agreement",
                "crossed",
                "steps",
                "consulate",
                "ledgers",
                "tamper_found_at"
            ])
        );
        assert_eq!(keys(&told["consulate"]), names(&["with_grant", "without"]));
        let step_names = ["n", "at", "from", "to", "kind", "outcome", "rule", "article"];
        assert_eq!(keys(&told["steps"][0]), names(&step_names));
        assert_eq!(told["steps"][0]["outcome"], "refused");
        let ledger_names = ["authority", "tree", "entries", "root", "verified", "cosigned_by"];
        assert_eq!(keys(&told["ledgers"][0]), names(&ledger_names));
    }
}
