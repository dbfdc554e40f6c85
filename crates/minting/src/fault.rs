//! Why something could not be minted or written.

use std::path::PathBuf;

/// Why something could not be minted or written. Always this machine's or the caller's doing, never a partner's.
#[derive(Debug, thiserror::Error)]
pub enum MintFault {
    /// The certificate library refused; trying again does not help.
    #[error("could not make {what}")]
    Certificate {
        /// What was being made.
        what: &'static str,
        /// What the library said.
        source: rcgen::Error,
    },
    /// A name that a certificate cannot carry.
    #[error("`{name}` cannot stand in a certificate: only ASCII can")]
    Name {
        /// The name that was asked for.
        name: String,
    },
    /// The operating system gave no randomness.
    #[error("the system gave no randomness for a key")]
    Randomness(#[source] getrandom::Error),
    /// A key has no file form.
    #[error("a key cannot be written to a file")]
    KeyFile(#[source] entente_seals::KeyFileFault),
    /// A file could not be written.
    #[error("could not write `{}`", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}
