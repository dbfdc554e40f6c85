//! Verifies a whole tree leaf by leaf against a signed head and names the first leaf that does not fit. Needs the recorded
//! leaf hashes beside the leaves to name it; without them it can only say that something is wrong.

use std::collections::{BTreeMap, BTreeSet};

use crate::checkpoint::Checkpoint;
use crate::hash::{Hash, leaf_hash};
use crate::leaf::{ConductLeaf, ExchangeLeaf, LeafFault, LeafKind, Maker};
use crate::origin::{Origin, TreeKind};
use crate::tree::Frontier;

/// What is wrong with a tree. Nothing here can be cured by trying again.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VerifyFault {
    /// The recorded hashes give the signed root, and this leaf does not have its recorded hash: it was changed.
    #[error("entry {index} was changed after the head was signed")]
    Changed {
        /// The first changed leaf, from 0.
        index: u64,
        /// How many leaves were changed.
        count: u64,
    },
    /// The recorded hashes give the signed root, and this leaf is not there.
    #[error("entry {index} is missing")]
    Missing {
        /// The first missing leaf, from 0.
        index: u64,
    },
    /// Leaves and recorded hashes both end before the signed size.
    #[error("the head was signed over {size} entries, and only {found} are there")]
    Short {
        /// The signed size.
        size: u64,
        /// What is there.
        found: u64,
    },
    /// The leaves give the signed root; a recorded hash beside them was changed or is missing. The history itself is whole.
    #[error("the recorded hash of entry {index} is damaged, the entries themselves are as they were signed")]
    RecordedHash {
        /// The leaf beside it, from 0.
        index: u64,
    },
    /// Neither the leaves nor the recorded hashes give the signed root: both were changed.
    #[error("the entries are not those that the head was signed over")]
    Rewritten {
        /// The first leaf that differs from its recorded hash, if any does.
        first_difference: Option<u64>,
    },
    /// The leaf is what was signed, and no leaf of this version of the format.
    #[error("entry {index} is not a leaf that this program knows")]
    NotALeaf {
        /// The leaf, from 0.
        index: u64,
        /// What is wrong with it.
        #[source]
        source: LeafFault,
    },
    /// An exchange tree begins with an opening of its own incarnation and has no other.
    #[error("entry {index} is an opening out of place, or the opening is missing there")]
    Opening {
        /// The leaf, from 0.
        index: u64,
    },
    /// A number stands for two statements: the owner recorded both, and signed it.
    #[error("entry {index} uses number {number} of incarnation {incarnation} again")]
    NumberTwice {
        /// The later of the two leaves, from 0.
        index: u64,
        /// The incarnation of the sequence.
        incarnation: u32,
        /// The number.
        number: u64,
    },
}

/// What a verified tree holds, counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Leaves of each kind, of an exchange tree.
    pub kinds: BTreeMap<LeafKind, u64>,
    /// Leaves of a conduct tree.
    pub conduct: u64,
    /// Numbers of the owner's own statements that lie below its highest and are not in the tree: voided before they were ever
    /// recorded, or left out. As (incarnation, how many).
    pub own_numbers_missing: Vec<(u32, u64)>,
}

/// A tree whose leaves are those that the head was signed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// How many leaves were checked: the size of the head.
    pub size: u64,
    /// The root that they give.
    pub root: Hash,
    /// What they are.
    pub tally: Tally,
}

/// Numbers seen in one sequence, kept small: all up to a watermark, and the few above it.
#[derive(Debug, Clone, Default)]
struct Numbers {
    up_to: u64,
    above: BTreeSet<u64>,
}

impl Numbers {
    /// False if it was seen before.
    fn take(&mut self, number: u64) -> bool {
        if number <= self.up_to || !self.above.insert(number) {
            return false;
        }
        while self.above.remove(&(self.up_to + 1)) {
            self.up_to += 1;
        }
        true
    }
    fn missing(&self) -> u64 {
        self.above.last().map_or(0, |last| last - self.up_to - self.above.len() as u64)
    }
}

/// A check in progress: leaves go in one by one, so that a tree of any size can be verified in constant memory.
#[derive(Debug)]
pub struct LeafCheck {
    origin: Origin,
    leaves: Frontier,
    recorded: Option<Frontier>,
    missing: Option<u64>,
    differing: Option<(u64, u64)>,
    content: Option<VerifyFault>,
    numbers: BTreeMap<(Maker, u32), Numbers>,
    tally: Tally,
    index: u64,
}

impl LeafCheck {
    /// Begins a check of the tree with this name.
    pub fn new(origin: Origin) -> Self {
        Self {
            origin,
            leaves: Frontier::new(),
            recorded: Some(Frontier::new()),
            missing: None,
            differing: None,
            content: None,
            numbers: BTreeMap::new(),
            tally: Tally::default(),
            index: 0,
        }
    }

    /// How many places were gone through.
    pub const fn size(&self) -> u64 {
        self.index
    }

    /// Takes the next place: the leaf as stored and its recorded hash, either of which may be missing. Answers the hash of the
    /// leaf that is there.
    pub fn push(&mut self, leaf: Option<&[u8]>, recorded: Option<Hash>) -> Option<Hash> {
        let index = self.index;
        self.index += 1;
        match (&mut self.recorded, recorded) {
            (Some(frontier), Some(hash)) => frontier.append_hash(hash),
            (frontier, _) => *frontier = None,
        }
        let Some(leaf) = leaf else {
            self.missing.get_or_insert(index);
            return None;
        };
        let hash = leaf_hash(leaf);
        self.leaves.append_hash(hash);
        if recorded != Some(hash) {
            let (first, count) = self.differing.unwrap_or((index, 0));
            self.differing = Some((first, count + 1));
        }
        if let Err(fault) = self.read(index, leaf) {
            self.content.get_or_insert(fault);
        }
        Some(hash)
    }

    fn read(&mut self, index: u64, leaf: &[u8]) -> Result<(), VerifyFault> {
        let not_a_leaf = |source| VerifyFault::NotALeaf { index, source };
        if *self.origin.kind() == TreeKind::Conduct {
            ConductLeaf::from_bytes(leaf).map_err(not_a_leaf)?;
            self.tally.conduct += 1;
            return Ok(());
        }
        let leaf = ExchangeLeaf::from_bytes(leaf).map_err(not_a_leaf)?;
        let (kind, incarnation, number) = (leaf.kind(), leaf.incarnation(), leaf.number());
        let opening = kind == LeafKind::Opening;
        if opening != (index == 0) || (opening && incarnation != self.origin.incarnation()) {
            return Err(VerifyFault::Opening { index });
        }
        *self.tally.kinds.entry(kind).or_default() += 1;
        let sequence = self.numbers.entry((leaf.maker(), incarnation));
        if kind.is_numbered() && !sequence.or_default().take(number) {
            return Err(VerifyFault::NumberTwice { index, incarnation, number });
        }
        Ok(())
    }

    /// Ends the check against a head of the tree.
    ///
    /// # Errors
    /// Says what is wrong, and names the entry where it can.
    pub fn finish(mut self, head: &Checkpoint) -> Result<Verified, VerifyFault> {
        let recorded_fit = self.index == head.size
            && self.recorded.as_ref().is_some_and(|recorded| recorded.root() == head.root);
        if let Some(index) = self.missing.filter(|_| recorded_fit) {
            return Err(VerifyFault::Missing { index });
        }
        if self.leaves.size() < head.size {
            return Err(VerifyFault::Short { size: head.size, found: self.leaves.size() });
        }
        if self.leaves.size() == head.size && self.leaves.root() == head.root {
            return match (self.differing, self.content.take()) {
                (_, Some(fault)) => Err(fault),
                (Some((index, _)), None) => Err(VerifyFault::RecordedHash { index }),
                (None, None) => Ok(self.verified(head)),
            };
        }
        match self.differing {
            Some((index, count)) if recorded_fit => Err(VerifyFault::Changed { index, count }),
            differing => Err(VerifyFault::Rewritten { first_difference: differing.map(|(index, _)| index) }),
        }
    }

    fn verified(mut self, head: &Checkpoint) -> Verified {
        self.tally.own_numbers_missing = self
            .numbers
            .iter()
            .filter(|((maker, _), numbers)| *maker == Maker::Owner && numbers.missing() > 0)
            .map(|((_, incarnation), numbers)| (*incarnation, numbers.missing()))
            .collect();
        Verified { size: head.size, root: head.root, tally: self.tally }
    }
}

/// Verifies the leaves of a tree against its head. `recorded` are the leaf hashes kept beside them, in the same order. Leaves
/// beyond the size of the head are newer than it and are not looked at.
///
/// # Errors
/// Says what is wrong, and names the entry where it can.
pub fn verify_leaves<'a>(
    head: &Checkpoint,
    leaves: impl IntoIterator<Item = &'a [u8]>,
    recorded: impl IntoIterator<Item = Hash>,
) -> Result<Verified, VerifyFault> {
    let mut check = LeafCheck::new(head.origin.clone());
    let (mut leaves, mut recorded) = (leaves.into_iter(), recorded.into_iter());
    while check.size() < head.size {
        let (leaf, hash) = (leaves.next(), recorded.next());
        if leaf.is_none() && hash.is_none() {
            break;
        }
        check.push(leaf, hash);
    }
    check.finish(head)
}
