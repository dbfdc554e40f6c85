//! Where randomness comes from: always handed in, so that a simulation can hand in its own.

#[cfg(any(test, feature = "testing"))]
use std::sync::atomic::{AtomicU64, Ordering};

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

/// The same bytes for the same seed, for tests and simulations. Never for keys of a node.
#[cfg(any(test, feature = "testing"))]
#[derive(Debug)]
pub struct SeededEntropy(AtomicU64);

#[cfg(any(test, feature = "testing"))]
impl SeededEntropy {
    /// A source that begins at `seed`.
    pub const fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }
}

#[cfg(any(test, feature = "testing"))]
impl Entropy for SeededEntropy {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), EntropyError> {
        for piece in bytes.chunks_mut(8) {
            let mut step = self.0.load(Ordering::Relaxed);
            let random = crate::files::next_random(&mut step);
            self.0.store(step, Ordering::Relaxed);
            piece.iter_mut().zip(random.to_be_bytes()).for_each(|(place, byte)| *place = byte);
        }
        Ok(())
    }
}
