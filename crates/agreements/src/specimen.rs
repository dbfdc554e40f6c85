//! The specimen agreements between rehearsal countries: what the demonstration, its stories and the tests run under, and what a new
//! agreement is copied from. Unsigned, because rehearsal keys are made anew each time.

use crate::package::{Entry, Package};

/// A specimen agreement that is part of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Specimen {
    /// Its id, which is that of its two countries in the order of the alphabet.
    pub id: &'static str,
    files: &'static [(&'static str, &'static str)],
}

macro_rules! specimen_files {
    ($id:literal) => {
        &[
            ("agreement.toml", include_str!(concat!("../packages/", $id, "/agreement.toml"))),
            ("articles.md", include_str!(concat!("../packages/", $id, "/articles.md"))),
            ("cases.toml", include_str!(concat!("../packages/", $id, "/cases.toml"))),
            ("rules.cedar", include_str!(concat!("../packages/", $id, "/rules.cedar"))),
        ]
    };
}

/// The files of the first specimen, by their path in the package.
pub const SPECIMEN_FILES: &[(&str, &str)] = specimen_files!("XA-XB");

/// Every specimen. The first is the one that is meant where none is named.
pub const SPECIMENS: &[Specimen] = &[
    Specimen { id: "XA-XB", files: SPECIMEN_FILES },
    Specimen { id: "XA-XC", files: specimen_files!("XA-XC") },
    Specimen { id: "XB-XC", files: specimen_files!("XB-XC") },
];

impl Specimen {
    /// The specimen of that id.
    pub fn of(id: &str) -> Option<&'static Self> {
        SPECIMENS.iter().find(|known| known.id == id)
    }

    /// It as a package without signatures.
    pub fn package(&self) -> Package {
        let entry = |(path, text): &(&str, &str)| ((*path).to_owned(), Entry::File(text.as_bytes().to_vec()));
        // The paths stand above and are plain, so that nothing is refused.
        Package::from_files(self.files.iter().map(entry)).unwrap_or_else(|_| Package::empty())
    }
}

/// The first specimen, between XA and XB, as a package without signatures.
pub fn specimen() -> Package {
    Specimen { id: "XA-XB", files: SPECIMEN_FILES }.package()
}
