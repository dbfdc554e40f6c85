//! What arrived and was held for a person, and how a person settles it. Names a held message by what both authorities know
//! of it: the digest of its statement, or its id.

use std::fmt;
use std::str::FromStr;

use entente_casework::ids::{AuthorityId, CaseRef, StatementId};
use entente_seals::Digest;
use jiff::Timestamp;

use super::ask::{CaseName, LocalRef, RequestId};
use super::carried::{Carried, Unfit, as_text, carried, carried_enum};
use super::tell::Finding;

/// How a person names a message that was held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum HeldName {
    /// The digest of its statement.
    Statement(Digest),
    /// Its id.
    Message(StatementId),
}

impl fmt::Display for HeldName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Statement(digest) => digest.fmt(f),
            Self::Message(message) => message.fmt(f),
        }
    }
}

impl FromStr for HeldName {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let statement = text.parse().map(Self::Statement);
        statement.or_else(|_| text.parse().map(Self::Message)).map_err(|_| ())
    }
}

as_text! {
    HeldName: "the digest of a statement, or the id of a message",
}

carried_enum! {
    /// How a held message is settled.
    Settlement as Settlement {
        /// It counts in the case from now on.
        Accept,
        /// It does not count, and the partner gets the one answer that says nothing.
        Refuse,
    }
}

carried! {
    /// One message that arrived and was held for a person.
    HeldLine as HeldLine {
        /// The reference of its case; absent: it belongs to none.
        case: Option<CaseRef>,
        /// The file number of this authority.
        local_ref: Option<LocalRef>,
        /// The partner that sent it.
        partner: AuthorityId,
        /// Kind id, as its sender wrote it.
        kind: String,
        /// Title of the kind; absent: this program does not know the kind.
        title: Option<String>,
        /// Id of the message, the same on both sides.
        message: StatementId,
        /// Digest of the statement.
        statement: Digest,
        /// When it arrived.
        arrived_at: Timestamp,
        /// Since how many civil days it waits.
        days: u32,
        /// What held it, in the words of this authority.
        findings: Vec<Finding>,
        /// Whether this program can read what it says.
        readable: bool,
        /// What it does to accept it.
        accepting: String,
        /// What it does to refuse it.
        refusing: String,
    }

    /// Settles a message that was held.
    Settling as SettleRequest {
        /// Names this change.
        request_id: RequestId,
        /// The message.
        held: HeldName,
        /// The case that it must be in; absent: wherever it is.
        case: Option<CaseName>,
        /// Which way.
        settlement: Settlement,
    }

    /// A message that was settled.
    Settled as SettleResponse {
        /// The reference of its case; absent: it belongs to none.
        case: Option<CaseRef>,
        /// The partner, who is told.
        partner: AuthorityId,
        /// Kind id.
        kind: String,
        /// Digest of the statement that was held.
        statement: Digest,
        /// ACCEPTED or REFUSED.
        verdict: String,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::operator_v1 as v1;

    #[test]
    fn a_held_message_is_named_by_its_statement_or_its_id() {
        let (statement, message) = (Digest::of(b"held"), StatementId::from_bytes([3; 16]));
        for name in [HeldName::Statement(statement), HeldName::Message(message)] {
            assert_eq!(name.to_string().parse(), Ok(name));
        }
        for bad in ["", "12", "2027/114", &statement.to_string()[1..]] {
            assert_eq!(bad.parse::<HeldName>(), Err(()), "{bad}");
        }
    }

    #[test]
    fn nothing_is_settled_without_saying_which_way() {
        let asked = |settlement| v1::SettleRequest {
            request_id: "r-1".to_owned(),
            held: Digest::of(b"held").to_string(),
            case: String::new(),
            settlement,
        };
        assert_eq!(Settling::land(asked(0)).unwrap_err().path, "settlement");
        let accept = Settling::land(asked(1)).unwrap();
        assert_eq!((accept.settlement, accept.case), (Settlement::Accept, None));
    }
}
