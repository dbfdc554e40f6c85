//! What a node tells about itself: its trees, its partners, its clock. Nothing here is about a person.

use entente_casework::ids::AuthorityId;
use entente_seals::Digest;
use jiff::Timestamp;

use super::carried::carried;

carried! {
    /// What verification found.
    Verification as VerifyResponse {
        /// Authority that keeps these trees.
        authority: AuthorityId,
        /// One per tree.
        trees: Vec<TreeState>,
    }

    /// One tree as verified, from the journal upwards.
    TreeState as TreeState {
        /// Its origin, as in `entente/XA.ca/with/XB.ca/1`.
        tree: String,
        /// Number of entries.
        entries: u64,
        /// Root hash.
        root: Digest,
        /// Whether every entry, the root and every signature fit.
        verified: bool,
        /// Who cosigned, and up to which size.
        cosigners: Vec<Cosigner>,
        /// First entry that does not fit, counted from 0.
        broken_at: Option<u64>,
        /// What is wrong.
        wrong: Option<String>,
    }

    /// One cosigner of a tree.
    Cosigner as Cosigner {
        /// Who.
        name: String,
        /// Size of the tree it last cosigned.
        size: u64,
    }

    /// The line to one partner.
    Peer as Peer {
        /// The partner.
        authority: AuthorityId,
        /// Whether our stream to it is open.
        connected_out: bool,
        /// Whether its stream to us is open.
        connected_in: bool,
        /// Messages that wait to be answered by it.
        waiting: u32,
        /// Digest of the agreement that we hold.
        agreement_ours: Digest,
        /// Digest of the agreement that it last named.
        agreement_theirs: Option<Digest>,
        /// Why a message was last deferred, ours by them or theirs by us.
        deferred: Option<String>,
        /// Difference of clocks, theirs minus ours, in milliseconds.
        skew_ms: i64,
        /// Why the line is down.
        trouble: Option<String>,
    }

    /// One step of a line test.
    Hop as Hop {
        /// Its name, as in `certificate`.
        name: String,
        /// Whether it was good.
        good: bool,
        /// What was seen.
        words: String,
    }

    /// One agreement in force.
    AgreementLine as AgreementLine {
        /// The partner.
        partner: AuthorityId,
        /// Name of the package.
        name: String,
        /// Its digest.
        digest: Digest,
    }

    /// How the node fares.
    NodeStatus as StatusResponse {
        /// The authority.
        authority: AuthorityId,
        /// Version of the program.
        version: String,
        /// Whether it rehearses.
        rehearsal: bool,
        /// Incarnation of its trees.
        incarnation: u32,
        /// Its clock.
        now: Timestamp,
        /// Batches in its journal.
        batches: u64,
        /// Messages that wait to leave or to be answered.
        outbox: u32,
        /// Agreements in force.
        agreements: Vec<AgreementLine>,
        /// Address of the border port.
        border: String,
        /// Cases that cannot be read as they stand and are in no list.
        set_aside: u32,
    }

    /// What the clock shows.
    ClockReading as ClockResponse {
        /// The instant by which the node decides.
        now: Timestamp,
        /// Whether it can be moved.
        rehearsal: bool,
    }
}

/// One file of an export.
#[derive(Clone, PartialEq, Eq)]
pub struct ExportFile {
    /// Path inside the export, with `/`; never absolute, never with `..`.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for ExportFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExportFile").field("path", &self.path).field("length", &self.bytes.len()).finish()
    }
}
