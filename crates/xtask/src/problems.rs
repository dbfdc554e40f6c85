//! Why a task ended without doing its work: sentences for the person at the terminal, all of them at once.

use std::fmt;
use std::path::{Path, PathBuf};

/// One or more sentences, each naming the file or field it speaks of.
#[derive(Debug)]
pub(crate) struct Problems(pub(crate) Vec<String>);

impl Problems {
    /// A single sentence.
    pub(crate) fn one(sentence: impl Into<String>) -> Self {
        Self(vec![sentence.into()])
    }

    /// What could not be done to a file, and what the system answered.
    pub(crate) fn file(doing: &str, path: &Path, cause: &std::io::Error) -> Self {
        Self::one(format!("could not {doing} `{}`: {cause}", path.display()))
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for Problems {}

/// The top of the checkout, as cargo told this program when it was built.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}
