//! The proof that an act was allowed. Made only by [`Agreement::decide`](crate::Agreement::decide), consumed by the one
//! outcome it allows. It cannot be copied or stored: a permit of yesterday allows nothing today.

use crate::act::Digest;

/// Allows one act on one version of one case. Spend it or drop it.
///
/// Not `Clone`, not serialisable, without a public constructor: whoever holds one was given it by a decision.
#[must_use]
#[derive(Debug, PartialEq, Eq)]
pub struct Permit {
    trace: PermitTrace,
}

/// What a permit was, once it is spent: enough to decide the same question again years later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PermitTrace {
    /// What was allowed.
    pub act: Digest,
    /// On which facts.
    pub facts: Digest,
    /// Under which agreement.
    pub agreement: Digest,
    /// Above which floor.
    pub floor: Digest,
    /// On which version of the case.
    pub case_version: u64,
}

impl Permit {
    pub(crate) fn new(trace: PermitTrace) -> Self {
        Self { trace }
    }

    /// The act that is allowed, and no other.
    pub fn act(&self) -> &Digest {
        &self.trace.act
    }

    /// The version of the case on which it is allowed. A commit on another version must decide again.
    pub fn case_version(&self) -> u64 {
        self.trace.case_version
    }

    /// Uses the permit up. What remains is its trace, for the conduct ledger.
    pub fn spend(self) -> PermitTrace {
        self.trace
    }
}
