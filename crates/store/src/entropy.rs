//! Where randomness comes from: always handed in, so that a simulation can hand in its own.

/// A source of random bytes for names and keys. In a node it is the operating system's; a simulation hands in a seed.
pub trait Entropy: Send + Sync {
    /// Fills `bytes` with randomness fit for keys.
    ///
    /// # Errors
    /// When the source has none. Nothing may be made from what `bytes` then holds.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), EntropyError>;
}

/// The source of randomness failed. The world's fault; without it no key and no segment can be made.
#[derive(Debug, thiserror::Error)]
#[error("no randomness from the operating system")]
pub struct EntropyError {
    /// What the source said.
    #[source]
    pub cause: Box<dyn std::error::Error + Send + Sync>,
}
