//! The statements that keep a pair in step and are no message kind: STATION, SWITCH, KEY, GAP (numbered and acknowledged)
//! and VOID (unnumbered). Types and bounds only.

use entente_casework::{AuthorityId, StatementId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::digest::Digest;
use crate::instant::Instant;
use crate::statement::{
    INTEGER_END, Position, StatementFault, StatementRef, StatementText, bound, check_ends, check_incarnation,
    check_number,
};
use crate::strict::present;
use crate::words::Code;

/// Longest certificate that a KEY statement carries, in characters of base64.
pub const CERTIFICATE_CHARS_MAX: usize = 7 * 1024;

macro_rules! numbered {
    ($name:ident, $payload_type:literal, |$this:ident| $check:expr) => {
        impl StatementText for $name {
            const PAYLOAD_TYPE: &'static str = $payload_type;
            fn sender(&self) -> &AuthorityId {
                &self.from
            }
            fn addressee(&self) -> &AuthorityId {
                &self.to
            }
            fn position(&self) -> Option<Position> {
                Some(Position { incarnation: self.incarnation, number: self.number })
            }
            fn check(&self) -> Result<(), StatementFault> {
                check_ends(&self.from, &self.to)?;
                check_incarnation(self.incarnation, "incarnation")?;
                check_number(self.number, "number")?;
                let $this = self;
                $check
            }
        }
    };
}

/// How far a transmittal has come at the receiving authority. SENT is the transmittal itself, ARRIVED its
/// acknowledgement; neither is a statement of this type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum StationName {
    /// A person is charged with it.
    AtDesk,
    /// A person truly opened it; released at a daily slot.
    Opened,
    /// An answer has been sent.
    Answered,
}

/// Says how far a transmittal has come. Sent for every case alike, whatever holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Station {
    /// Random.
    pub id: StatementId,
    /// The authority that received the transmittal.
    pub from: AuthorityId,
    /// The authority that sent it.
    pub to: AuthorityId,
    /// Life of the sending node.
    pub incarnation: u32,
    /// Number in that life.
    pub number: u64,
    /// The transmittal, as its own sender numbered it.
    pub statement: StatementRef,
    /// How far it has come.
    pub station: StationName,
    /// On which civil day of the country that says so. A day, not an hour: nobody's working hours are anybody's business.
    pub reached_on: Date,
    /// When it was signed, by the sender's clock.
    pub made_at: Instant,
}
numbered!(Station, "application/vnd.entente.station.v1+json", |this| {
    check_day(this.reached_on, "reached_on")?;
    this.statement.check("statement")
});

/// Puts an agreement version in force for what its sender sends from this number on. Number 1 of a pair is a SWITCH.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Switch {
    /// Random.
    pub id: StatementId,
    /// Who switches.
    pub from: AuthorityId,
    /// The partner.
    pub to: AuthorityId,
    /// Life of the sending node.
    pub incarnation: u32,
    /// Number in that life.
    pub number: u64,
    /// Digest of the package that serves from here on.
    pub agreement: Digest,
    /// Digest of the package that served before; null for the first.
    #[serde(deserialize_with = "present")]
    pub replaces: Option<Digest>,
    /// First civil day on which the package is in force, as it says itself.
    pub in_force_from: Date,
    /// When it was signed, by the sender's clock.
    pub made_at: Instant,
}
numbered!(Switch, "application/vnd.entente.switch.v1+json", |this| {
    check_day(this.in_force_from, "in_force_from")?;
    bound(this.replaces != Some(this.agreement), "replaces", "another package than `agreement`")
});

/// Brings a partner a certificate of a role key: a new key, or one that takes the place of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyEvent {
    /// Random.
    pub id: StatementId,
    /// Whose key it is.
    pub from: AuthorityId,
    /// The partner.
    pub to: AuthorityId,
    /// Life of the sending node.
    pub incarnation: u32,
    /// Number in that life.
    pub number: u64,
    /// The certificate: a DSSE envelope in its binary carriage, in base64.
    pub certificate: String,
    /// The last leaf of the sender's tree for this pair up to which the replaced key is still to be believed; null: up to
    /// this statement. Set after a loss or a compromise.
    #[serde(deserialize_with = "present")]
    pub trusted_until: Option<TreePosition>,
    /// When it was signed, by the sender's clock.
    pub made_at: Instant,
}
numbered!(KeyEvent, "application/vnd.entente.key.v1+json", |this| {
    let base64 = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=');
    let length = this.certificate.len();
    bound((1..=CERTIFICATE_CHARS_MAX).contains(&length), "certificate", "1 to 7,168 characters")?;
    bound(this.certificate.bytes().all(base64), "certificate", "base64")?;
    this.trusted_until.as_ref().map_or(Ok(()), |at| at.check("trusted_until"))
});

/// A place in an exchange tree: the life of the tree and the number of leaves before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TreePosition {
    /// Life of the tree.
    pub incarnation: u32,
    /// Leaf index, from 0.
    pub index: u64,
}

impl TreePosition {
    pub(crate) fn check(&self, field: &'static str) -> Result<(), StatementFault> {
        check_incarnation(self.incarnation, field)?;
        bound(self.index < INTEGER_END, field, "an index below 2^53")
    }
}

/// The head of a tree as the partner last cosigned it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TreeHead {
    /// How many leaves it covers.
    pub size: u64,
    /// Its RFC 6962 root.
    pub root: Digest,
}

/// Opens a new incarnation after a recovery: says where the old one ended and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// Random.
    pub id: StatementId,
    /// Whose node was recovered.
    pub from: AuthorityId,
    /// The partner.
    pub to: AuthorityId,
    /// The new life.
    pub incarnation: u32,
    /// Number in the new life.
    pub number: u64,
    /// The life that ended.
    pub ended_incarnation: u32,
    /// Last number of the ended life that the node knows of after pulling back what the partner held; 0: none.
    pub ended_number: u64,
    /// Highest head of the ended tree that the partner cosigned, as far as known.
    #[serde(deserialize_with = "present")]
    pub ended_head: Option<TreeHead>,
    /// Why, from a code list: `RESTORED`, `REBUILT`, `MOVED`.
    pub reason: Code,
    /// When it was signed, by the sender's clock.
    pub made_at: Instant,
}
numbered!(Gap, "application/vnd.entente.gap.v1+json", |this| {
    check_incarnation(this.ended_incarnation, "ended_incarnation")?;
    bound(this.ended_incarnation < this.incarnation, "ended_incarnation", "below `incarnation`")?;
    bound(this.ended_number < INTEGER_END, "ended_number", "below 2^53")?;
    bound(this.ended_head.is_none_or(|head| head.size < INTEGER_END), "ended_head", "a size below 2^53")
});

/// Settles a number whose statement may no longer go: one shape for every cause, and no time that would tell one cause
/// from another. Unnumbered. Answered with the acknowledgement already given, or VOIDED.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Void {
    /// Who takes the number back.
    pub from: AuthorityId,
    /// The partner.
    pub to: AuthorityId,
    /// The sender's own statement that is void.
    pub statement: StatementRef,
}

impl StatementText for Void {
    const PAYLOAD_TYPE: &'static str = "application/vnd.entente.void.v1+json";

    fn sender(&self) -> &AuthorityId {
        &self.from
    }
    fn addressee(&self) -> &AuthorityId {
        &self.to
    }
    fn position(&self) -> Option<Position> {
        None
    }
    fn check(&self) -> Result<(), StatementFault> {
        check_ends(&self.from, &self.to)?;
        self.statement.check("statement")
    }
}

/// Days are written with a four-digit year.
fn check_day(day: Date, field: &'static str) -> Result<(), StatementFault> {
    bound((1970..=9999).contains(&day.year()), field, "a day between 1970 and 9999")
}
