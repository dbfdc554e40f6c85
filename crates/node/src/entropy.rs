//! Randomness from the operating system: the one doorway. Without it no key, id or nonce can be made, so its failure ends the
//! process.

use entente_store::EntropyError;

/// The operating system's source.
#[derive(Debug, Clone, Copy, Default)]
pub struct System;

impl System {
    /// Thirty-two random bits.
    pub fn word(self) -> u32 {
        let mut bytes = [0; 4];
        entente_seals::Entropy::fill(&mut Self, &mut bytes);
        u32::from_be_bytes(bytes)
    }
}

impl entente_seals::Entropy for System {
    fn fill(&mut self, bytes: &mut [u8]) {
        if let Err(fault) = getrandom::fill(bytes) {
            tracing::error!(%fault, "no randomness from the operating system: this process ends");
            std::process::exit(1);
        }
    }
}

impl entente_store::Entropy for System {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), EntropyError> {
        getrandom::fill(bytes).map_err(|cause| EntropyError { cause: Box::new(cause) })
    }
}
