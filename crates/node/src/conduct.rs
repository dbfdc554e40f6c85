//! What happens inside: decisions with all their facts, refusals, drafts, reads, keys, agreements. Each is kept sealed under a
//! key of its case and bound by a keyed commitment in the conduct tree, which no partner sees. Names no person.
//!
//! ```text
//! entry      version u8 = 1 | commitment key 32 | JSON
//! commitment HMAC-SHA-256(commitment key, "entente.conduct.v1" | id 16 | time ms u64 | JSON)
//! ```

use entente_casework::{CaseRef, EventId};
use entente_seals::{Digest, StatementRef, Verdict};
use serde::{Deserialize, Serialize};

/// First byte of a kept entry.
pub const ENTRY_VERSION: u8 = 1;

/// One rule that was not met, with everything it saw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InnerFinding {
    /// The rule.
    pub rule: String,
    /// The article behind it.
    pub article: String,
    /// What it saw, name and value.
    pub facts: Vec<(String, String)>,
    /// The fields concerned.
    pub paths: Vec<String>,
}

/// What a decision rested on, so that it can be made again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecidedOn {
    /// Digest of the act.
    pub act: Digest,
    /// Digest of the facts.
    pub facts: Digest,
    /// Digest of the agreement.
    pub agreement: Digest,
    /// Digest of the floor.
    pub floor: Digest,
}

/// One thing that happened inside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Conduct {
    /// The node began to work.
    Started {
        /// Version of the program.
        version: String,
        /// Life of the node.
        incarnation: u32,
    },
    /// A rehearsal's clock was moved.
    ClockSet {
        /// To when.
        to: String,
    },
    /// An agreement package was loaded.
    AgreementLoaded {
        /// With whom.
        partner: String,
        /// Digest of the package.
        digest: Digest,
    },
    /// A case was opened by a person.
    CaseOpened {
        /// Which.
        case: CaseRef,
    },
    /// A fact was written down.
    Recorded {
        /// In which case.
        case: CaseRef,
        /// Which event.
        event: EventId,
        /// What kind.
        kind: String,
    },
    /// An act was allowed and waits to be sent.
    Drafted {
        /// In which case.
        case: CaseRef,
        /// Which message.
        event: EventId,
        /// What kind.
        kind: String,
        /// What the decision rested on.
        on: DecidedOn,
    },
    /// An allowed act was decided again, numbered and signed.
    Sent {
        /// In which case.
        case: CaseRef,
        /// What kind.
        kind: String,
        /// Which statement.
        statement: StatementRef,
        /// What the decision rested on.
        on: DecidedOn,
    },
    /// An act was refused or held, before or when it was to begin.
    Barred {
        /// In which case.
        case: CaseRef,
        /// Which message, if it was a draft already.
        event: Option<EventId>,
        /// What kind.
        kind: String,
        /// Held by an error, rather than refused by a rule.
        held: bool,
        /// Why, with all facts.
        findings: Vec<InnerFinding>,
        /// Digest of the agreement.
        agreement: Digest,
    },
    /// A statement of the partner was judged.
    Judged {
        /// In which case.
        case: CaseRef,
        /// What kind.
        kind: String,
        /// Which statement.
        statement: StatementRef,
        /// What we made of it.
        verdict: Verdict,
        /// Why, with all facts.
        findings: Vec<InnerFinding>,
        /// What the decision rested on, when there was one.
        on: Option<DecidedOn>,
    },
    /// A person settled what was held.
    Settled {
        /// In which case.
        case: CaseRef,
        /// What was held.
        held: StatementRef,
        /// The statement that tells the partner.
        told: StatementRef,
        /// What became of it.
        verdict: Verdict,
    },
    /// A statement of ours may no longer go.
    Voided {
        /// Which.
        statement: StatementRef,
        /// Why.
        why: String,
    },
    /// The hourly commitment to this tree was written into the tree with a partner.
    Anchored {
        /// Which partner.
        partner: String,
        /// What opens the commitment, in hexadecimal digits.
        key: String,
        /// The head of this tree that it commits to.
        head: String,
    },
    /// A person read a case.
    Read {
        /// Which.
        case: CaseRef,
    },
    /// A tree was exported.
    Exported {
        /// Which.
        tree: String,
    },
    /// A partner signed two statements for one number, or showed two histories.
    Evidence {
        /// Which partner.
        partner: String,
        /// What it is.
        about: String,
    },
}

impl Conduct {
    /// The case it is about, under whose key it is sealed.
    pub fn case(&self) -> Option<CaseRef> {
        match self {
            Self::CaseOpened { case }
            | Self::Recorded { case, .. }
            | Self::Drafted { case, .. }
            | Self::Sent { case, .. }
            | Self::Barred { case, .. }
            | Self::Judged { case, .. }
            | Self::Settled { case, .. }
            | Self::Read { case } => Some(*case),
            _ => None,
        }
    }
}
