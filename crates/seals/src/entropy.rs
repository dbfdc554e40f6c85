//! Where random bytes come from: the caller. Nothing in this crate asks the operating system.

/// A source of bytes that nobody can foresee. In a node it is the operating system; in a simulation, a seed.
pub trait Entropy {
    /// Fills `bytes` wholly. A source that cannot do so ends the process: there is no second choice.
    fn fill(&mut self, bytes: &mut [u8]);

    /// Sixteen fresh bytes, as ids are made of.
    fn id(&mut self) -> [u8; 16] {
        let mut bytes = [0; 16];
        self.fill(&mut bytes);
        bytes
    }
}

impl<E: Entropy + ?Sized> Entropy for &mut E {
    fn fill(&mut self, bytes: &mut [u8]) {
        (**self).fill(bytes);
    }
}
