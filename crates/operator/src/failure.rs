//! Why a command failed, with the exit code that follows and what a person can do. Every failure ends with a hint: one
//! that knows none is told where to look.

use std::error::Error;
use std::fmt;
use std::io;

use entente_transport::operator::{CallError, Fault, FaultKind};

use crate::ending::Ending;

/// What is said when nothing better is known.
const LOOK_IN_THE_LOG: &str = "the log of the node says more; nothing that it had not committed has happened";

/// Why a command failed.
#[derive(Debug)]
pub struct Failure {
    ending: Ending,
    words: String,
    details: Vec<String>,
    hint: Option<String>,
    cause: Option<Box<dyn Error + Send + Sync>>,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause.as_ref().map(|cause| &**cause as &(dyn Error + 'static))
    }
}

impl Failure {
    /// A failure: what was being done and what went wrong, lower case, no full stop.
    pub fn new(ending: Ending, words: impl Into<String>) -> Self {
        Self { ending, words: words.into(), details: Vec::new(), hint: None, cause: None }
    }

    /// With its cause.
    #[must_use]
    pub fn because(self, cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { cause: Some(cause.into()), ..self }
    }

    /// With what a person can do.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// With lines that belong to it, such as one per field.
    #[must_use]
    pub fn detailed(self, details: Vec<String>) -> Self {
        Self { details, ..self }
    }

    /// The exit code that follows.
    pub fn ending(&self) -> Ending {
        self.ending
    }

    /// Lines that belong to it.
    pub(crate) fn details(&self) -> &[String] {
        &self.details
    }

    /// What a person can do.
    pub(crate) fn told_hint(&self) -> &str {
        self.hint.as_deref().unwrap_or(LOOK_IN_THE_LOG)
    }
}

/// A full disk under a redirect. A reader that went away (`| head`) is none: the printer goes on without it.
impl From<io::Error> for Failure {
    fn from(cause: io::Error) -> Self {
        Self::new(Ending::Failed, "could not write the answer")
            .because(cause)
            .hint("what was asked has been done; `entente case show` tells it again")
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        let (ending, hint) = match fault.kind {
            FaultKind::Fields => (
                Ending::Usage,
                "nothing was written; mend the fields and try again, docs/kinds.md lists them all",
            ),
            FaultKind::Unknown => {
                (Ending::Failed, "`entente case list` and `entente peers list` name what is here")
            }
            FaultKind::Unreachable => (Ending::NotReached, "`entente peers test` says how far the line goes"),
            FaultKind::Unavailable => {
                (Ending::Failed, "`entente peers list` and the node's configuration say what it does")
            }
            FaultKind::Failed => (Ending::Failed, LOOK_IN_THE_LOG),
        };
        let line = |field: &entente_transport::operator::FieldFault| {
            let found = field.found.as_deref().map(|found| format!(", found {found}")).unwrap_or_default();
            let path = if field.path.is_empty() { "(the whole)" } else { &field.path };
            format!("{path}: expected {}{found}", field.expected)
        };
        let details = fault.fields.iter().map(line).collect();
        let hint = fault.hint.clone().unwrap_or_else(|| hint.to_owned());
        Self::new(ending, fault.words).detailed(details).hint(hint)
    }
}

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        match error {
            CallError::Fault(fault) => fault.into(),
            CallError::NoNode { path, cause } => {
                Self::new(Ending::Failed, format!("no node answers on `{}`", path.display())).because(cause).hint(
                    "start it with `entente node --config FILE`, or name its socket with --socket or ENTENTE_SOCKET",
                )
            }
            CallError::Broken { .. } => Self::new(Ending::Failed, error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_transport::operator::FieldFault;

    #[test]
    fn the_sort_of_a_fault_decides_the_exit_code() {
        let code = |fault: Fault| Failure::from(fault).ending().code();
        assert_eq!(code(Fault::fields("unread", Vec::new())), 2);
        assert_eq!(code(Fault::unknown("no such case")), 1);
        assert_eq!(code(Fault::unreachable("no line")), 4);
        assert_eq!(code(Fault::unavailable("no rehearsal")), 1);
        assert_eq!(code(Fault::failed("disk")), 1);
    }

    #[test]
    fn a_field_is_named_with_what_is_expected() {
        let field = FieldFault {
            path: "content.child.birth".to_owned(),
            expected: "a day, as in `2014-05-02`".to_owned(),
            found: Some("a number".to_owned()),
        };
        let failure = Failure::from(Fault::fields("the message cannot be read", vec![field]));
        assert_eq!(
            failure.details(),
            ["content.child.birth: expected a day, as in `2014-05-02`, found a number"]
        );
        assert!(failure.told_hint().starts_with("nothing was written"));
    }

    #[test]
    fn every_failure_says_what_to_do() {
        assert!(!Failure::new(Ending::Failed, "odd").told_hint().is_empty());
    }
}
