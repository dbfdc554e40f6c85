//! What happens inside: decisions with all their facts, refusals, drafts, reads, keys, agreements. Each is kept sealed under a
//! key of its case and bound by a keyed commitment in the conduct tree, which no partner sees. Names no person.
//!
//! The bytes are in `docs/records.md`, section 1, and `docs/ledger.md`, section 2.2:
//!
//! ```text
//! entry      version u8 = 1 | JSON; the opening of a conduct tree is its text
//! kept       sealed: version u8 = 1 | commitment key 32 | entry
//! commitment HMAC-SHA-256(commitment key, "entente/conduct-entry/v1\n" | id 16 | time ms u64 | entry)
//! ```

use entente_casework::{AuthorityId, EventId, GrantName};
use entente_ledger::ConductLeaf;
use entente_seals::{Digest, StatementRef, Verdict};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::case_file::CaseAt;

/// First byte of an entry; stands under the commitment.
pub const ENTRY_VERSION: u8 = 1;
/// First byte of what is kept of an entry.
pub const KEPT_VERSION: u8 = 1;

/// An entry with what opens its leaf: what stands under the seal of its record. `Debug` shows neither.
#[derive(Clone, PartialEq, Eq)]
pub struct KeptEntry {
    /// What opens the commitment of the leaf.
    pub key: Zeroizing<[u8; 32]>,
    /// Exactly the bytes that the leaf commits to.
    pub entry: Zeroizing<Vec<u8>>,
}

impl KeptEntry {
    /// The leaf that binds the entry under this id and time, in milliseconds since 1970.
    pub fn leaf(&self, id: [u8; 16], time_ms: u64) -> ConductLeaf {
        ConductLeaf::commit(id, time_ms, &self.key, &self.entry)
    }

    /// What is sealed.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new([&[KEPT_VERSION], self.key.as_slice(), self.entry.as_slice()].concat())
    }

    /// Reads what was sealed. None: it is of another version, or cut short.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (key, entry) = bytes.strip_prefix(&[KEPT_VERSION])?.split_first_chunk::<32>()?;
        Some(Self { key: Zeroizing::new(*key), entry: Zeroizing::new(entry.to_vec()) })
    }
}

impl std::fmt::Debug for KeptEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("KeptEntry(...)")
    }
}

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

/// Why a statement may no longer go. It says nothing of the case, because it is kept under a key that no erasure reaches; that a
/// consent was withdrawn stands in the case, as a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TakenBack {
    /// This authority stopped it.
    Stopped,
    /// Its time was over.
    Expired,
    /// Its content is gone.
    Erased,
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
    /// Officers put an agreement package in force on this node.
    AgreementActivated {
        /// With whom.
        partner: String,
        /// Digest of the package.
        digest: Digest,
        /// Short names of the keys of the officers.
        officers: Vec<String>,
    },
    /// A case was opened by a person.
    CaseOpened {
        /// Which.
        #[serde(flatten)]
        case: CaseAt,
    },
    /// A fact was written down.
    Recorded {
        /// In which case.
        #[serde(flatten)]
        case: CaseAt,
        /// Which event.
        event: EventId,
        /// What kind.
        kind: String,
    },
    /// An act was allowed and waits to be sent.
    Drafted {
        /// In which case.
        #[serde(flatten)]
        case: CaseAt,
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
        #[serde(flatten)]
        case: CaseAt,
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
        #[serde(flatten)]
        case: CaseAt,
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
        #[serde(flatten)]
        case: CaseAt,
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
        #[serde(flatten)]
        case: CaseAt,
        /// What was held.
        held: StatementRef,
        /// The statement that tells the partner.
        told: StatementRef,
        /// What became of it.
        verdict: Verdict,
    },
    /// A consulate was granted one question a day about a case.
    ConsulateGranted {
        /// Which.
        #[serde(flatten)]
        case: CaseAt,
        /// Which consulate.
        consulate: AuthorityId,
        /// The name by which it asks.
        grant: GrantName,
        /// Its last day.
        until: Date,
        /// What the decision rested on.
        on: DecidedOn,
    },
    /// A consulate asked and was told where a case stands.
    ConsulateAsked {
        /// Which.
        #[serde(flatten)]
        case: CaseAt,
        /// Which consulate.
        consulate: AuthorityId,
        /// The name by which it asked.
        grant: GrantName,
        /// The word of the card.
        told: String,
    },
    /// A STATION says to the partner that a person here opened what it sent.
    StationSaid {
        /// In which case.
        #[serde(flatten)]
        case: CaseAt,
        /// What was opened.
        statement: StatementRef,
        /// The statement that tells the partner.
        told: StatementRef,
    },
    /// A statement of ours may no longer go.
    Voided {
        /// Which.
        statement: StatementRef,
        /// Why.
        why: TakenBack,
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
        #[serde(flatten)]
        case: CaseAt,
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
    /// The bytes that are kept and committed to.
    ///
    /// # Errors
    /// None in practice: every entry has a JSON.
    pub fn to_entry(&self) -> Result<Zeroizing<Vec<u8>>, serde_json::Error> {
        let json = Zeroizing::new(serde_json::to_vec(self)?);
        Ok(Zeroizing::new([&[ENTRY_VERSION], json.as_slice()].concat()))
    }

    /// Reads an entry. None: it is of another version, an opening, or does not read.
    pub fn from_entry(entry: &[u8]) -> Option<Self> {
        serde_json::from_slice(entry.strip_prefix(&[ENTRY_VERSION])?).ok()
    }

    /// The case it is about, under whose key it is sealed.
    pub fn case(&self) -> Option<&CaseAt> {
        match self {
            Self::CaseOpened { case }
            | Self::Recorded { case, .. }
            | Self::Drafted { case, .. }
            | Self::Sent { case, .. }
            | Self::Barred { case, .. }
            | Self::Judged { case, .. }
            | Self::Settled { case, .. }
            | Self::ConsulateGranted { case, .. }
            | Self::ConsulateAsked { case, .. }
            | Self::StationSaid { case, .. }
            | Self::Read { case } => Some(case),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: [u8; 32] = [7; 32];

    fn kept() -> KeptEntry {
        let entry = Conduct::Started { version: "1.0".to_owned(), incarnation: 1 }.to_entry().unwrap();
        KeptEntry { key: Zeroizing::new(KEY), entry }
    }

    #[test]
    fn an_entry_is_kept_as_the_page_says_and_reads_back() {
        let json = br#"{"what":"started","version":"1.0","incarnation":1}"#;
        let bytes = kept().to_bytes();
        assert_eq!(*bytes, [&[1], KEY.as_slice(), &[1], json].concat());
        let read = KeptEntry::from_bytes(&bytes).unwrap();
        assert_eq!(read, kept());
        let Some(Conduct::Started { version, incarnation: 1 }) = Conduct::from_entry(&read.entry) else {
            panic!("the entry does not read");
        };
        assert_eq!(version, "1.0");
        assert!(KeptEntry::from_bytes(&bytes[..32]).is_none());
        assert!(KeptEntry::from_bytes(&[&[2], &bytes[1..]].concat()).is_none());
        assert_eq!(format!("{read:?}"), "KeptEntry(...)");
    }

    #[test]
    fn the_leaf_binds_the_version_of_the_entry_too() {
        let kept = kept();
        let leaf = kept.leaf([3; 16], 1_000);
        assert!(leaf.opens(&KEY, &kept.entry));
        let mut as_version_2 = kept.entry.to_vec();
        as_version_2[0] = 2;
        assert!(!leaf.opens(&KEY, &as_version_2) && Conduct::from_entry(&as_version_2).is_none());
        assert!(!leaf.opens(&KEY, &kept.entry[1..]), "the JSON alone is not the entry");
        // An opening begins with a letter and is never taken for an entry of version 1.
        assert!(Conduct::from_entry(b"entente/opening/v1\n").is_none());
    }
}
