//! `entente deadlines explain`: the arithmetic of each term of a case, or of one.

use clap::Args;
use entente_transport::operator::{CaseName, Client, Deadline};

use crate::commands::values;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::words;

/// Explains time limits.
#[derive(Debug, Args)]
pub struct ExplainDeadlines {
    /// The reference of both authorities or your own file number
    #[arg(value_parser = values::case)]
    case: CaseName,
    /// The term, by its name in the agreement, such as `guardian` [default: each that began]
    term: Option<String>,
}

impl ExplainDeadlines {
    pub(super) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let mut deadlines = node.deadlines(self.case).await?;
        if let Some(term) = &self.term {
            let begun = names(&deadlines);
            deadlines.retain(|deadline| deadline.term == *term);
            if deadlines.is_empty() {
                return Err(none_of(term, &begun));
            }
        }
        for line in deadlines.iter().flat_map(words::deadline_explained) {
            printer.data(line)?;
        }
        printer.json(&deadlines)?;
        if deadlines.is_empty() {
            printer.words("no term of this case has begun that can be known here")?;
        }
        Ok(Ending::Done)
    }
}

/// The terms that began, each once.
fn names(deadlines: &[Deadline]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for deadline in deadlines {
        if !names.contains(&deadline.term) {
            names.push(deadline.term.clone());
        }
    }
    names
}

fn none_of(term: &str, begun: &[String]) -> Failure {
    let hint = if begun.is_empty() {
        "no term of this case has begun that can be known here".to_owned()
    } else {
        format!(
            "the terms that began are: {}; `entente agreement show` names those of the agreement",
            begun.join(", ")
        )
    };
    Failure::new(Ending::Usage, format!("no term `{term}` has begun in this case")).hint(hint)
}
