//! What is asked to be allowed: one act of one kind, on one version of a case. A record of a fact is no act and is never
//! refused. Never reads a case; the facts come beside it.

use std::fmt;

use entente_casework::generated::Kind;

/// SHA-256 of something.
pub type Digest = [u8; 32];

/// On which side of the border a decision is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The authority that wants to act.
    Sender,
    /// The authority that the act arrives at.
    Receiver,
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sender => "sender",
            Self::Receiver => "receiver",
        })
    }
}

/// One act, and the version of the case it was prepared on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Act {
    /// What is to be done.
    pub kind: Kind,
    /// What exactly: SHA-256 of the content that is to go, or of the statement that arrived. Two acts that differ in
    /// one byte have two digests; a permit for one is none for the other.
    pub digest: Digest,
    /// The version of the case whose facts were read. The permit dies with it.
    pub case_version: u64,
}

/// Whether a message of this kind is an act, about which rules may be asked. What an authority writes down at home is a
/// fact: it is recorded in every state, marked where it came late, and never refused.
pub fn is_act(kind: Kind) -> bool {
    kind.info().crosses()
}

/// Whether a kind is one that always goes: under the last common agreement, also when a rule could not be evaluated, and
/// without expiry. Only the rules of the asylum hold may keep it at home.
pub fn is_protected(kind: Kind) -> bool {
    is_act(kind) && kind.info().protected
}

/// Whether the node itself sends messages of this kind, in every case alike, whatever holds it. They say nothing about a
/// child, and the asylum hold does not stop them: their absence would show it.
pub fn is_automatic(kind: Kind) -> bool {
    matches!(kind, Kind::DeadlineExtension | Kind::Reminder | Kind::InterimAnswer)
}

/// Whether a message of this kind says the same whatever its cause: that a return is not pursued, and what concerns data that
/// were told before. The asylum hold lets it go, because it goes in every case.
pub fn is_generic(kind: Kind) -> bool {
    is_act(kind) && kind.info().generic
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_down_at_home_is_no_act() {
        assert!(!is_act(Kind::AppealNotice));
        assert!(!is_act(Kind::ChildViews));
        assert!(!is_act(Kind::ConsentWithdrawal));
        assert!(is_act(Kind::TransferConfirmation));
        assert!(is_act(Kind::ConsentToken), "a token crosses");
    }

    #[test]
    fn a_withdrawal_is_protected_where_it_crosses() {
        assert!(is_protected(Kind::ConsentWithdrawalToken));
        assert!(!is_protected(Kind::ConsentWithdrawal), "at home it is a fact, not an act");
        assert!(!is_protected(Kind::TransferConfirmation));
    }
}
