//! The specimen agreement between the rehearsal countries XA and XB: what the demonstration and the tests run under, and
//! what a new agreement is copied from. Unsigned, because rehearsal keys are made anew each time.

use crate::package::{Entry, Package};

/// The files of the specimen, by their path in the package.
pub const SPECIMEN_FILES: &[(&str, &str)] = &[
    ("agreement.toml", include_str!("../packages/XA-XB/agreement.toml")),
    ("articles.md", include_str!("../packages/XA-XB/articles.md")),
    ("cases.toml", include_str!("../packages/XA-XB/cases.toml")),
    ("rules.cedar", include_str!("../packages/XA-XB/rules.cedar")),
];

/// The specimen as a package without signatures.
pub fn specimen() -> Package {
    let entry = |(path, text): &(&str, &str)| ((*path).to_owned(), Entry::File(text.as_bytes().to_vec()));
    // The paths stand above and are plain, so that nothing is refused.
    Package::from_files(SPECIMEN_FILES.iter().map(entry)).unwrap_or_else(|_| Package::empty())
}
