//! Where a case stands for whoever may be told that and nothing else (K2, and the card of a consulate): a word that is computed
//! from what has crossed, and from nothing that is known here alone. A hold, a claim, a withdrawn consent, a draft, a
//! record at home and the day cannot change it, because they are not in what it is computed from; it changes when the partner has
//! taken something in, or when what we took in says it, and not otherwise.
//!
//! It never says that a child is missing, in danger, or did not arrive: an arrival that did not happen leaves the word as it was.

use jiff::Timestamp;

use super::event::{Entry, EventContent};
use super::{Case, Party, Verdict};
use crate::generated::{
    ArrivalResult, ClosureVerdict, Content, Kind, ReExaminationAnswer, ReopenReason, StatusBucket,
};
use crate::values::Digest;

/// One message that both sides hold: sent or received, and accepted. There is no other way to make one than from such an entry, so that
/// what is computed from these can look at nothing that stayed at home, waits, is held, was refused or was taken back.
#[derive(Clone, Copy)]
pub(super) struct Crossed<'a> {
    kind: Kind,
    /// Absent where its key is destroyed.
    content: Option<&'a Content>,
    ours: bool,
    order: (Timestamp, Digest),
}

impl<'a> Crossed<'a> {
    fn of(case: &Case, entry: &'a Entry) -> Option<Self> {
        let (digest, ours) = match entry.party {
            Party::Local => return None,
            Party::Sent { digest } => (digest, true),
            Party::Received { digest } => (digest, false),
        };
        // On its way is not there yet: what is numbered and kept back is pending for ever, and then void.
        if case.verdict(entry) != Verdict::Accepted {
            return None;
        }
        let content = match &entry.content {
            EventContent::Open(content) => Some(&**content),
            EventContent::Erased { .. } => None,
        };
        Some(Self { kind: entry.kind(), content, ours, order: (entry.said_at(), digest) })
    }
}

impl Case {
    /// The word for those who know only what both authorities know. The same on both sides for the same messages.
    pub fn outward_view(&self) -> StatusBucket {
        let mut crossed: Vec<Crossed<'_>> =
            self.entries.iter().filter_map(|entry| Crossed::of(self, entry)).collect();
        crossed.sort_by_key(|message| message.order);
        bucket(&crossed)
    }
}

/// Folds what crossed, in the order in which it was said.
fn bucket(crossed: &[Crossed<'_>]) -> StatusBucket {
    let host_is_us = host_is_us(crossed);
    // Before anything about a child crossed nobody abroad knows of a case, and nobody learns it so; that somebody asks for the status of one
    // makes none.
    let first = if host_is_us.is_none() { StatusBucket::NoInformation } else { StatusBucket::InProgress };
    crossed.iter().fold(first, |word, message| after(word, message, Some(message.ours) == host_is_us))
}

/// Whether this side has the child: who gave the first notice has it, and who asks for a child that it seeks has not.
fn host_is_us(crossed: &[Crossed<'_>]) -> Option<bool> {
    let noticed = crossed.iter().find(|message| message.kind == Kind::IdentificationNotice);
    let asked = || {
        crossed.iter().find(|message| matches!(message.kind, Kind::LocateChildRequest | Kind::ReturnRequest))
    };
    noticed.map(|notice| notice.ours).or_else(|| asked().map(|question| !question.ours))
}

/// The word after one more message.
fn after(word: StatusBucket, message: &Crossed<'_>, from_host: bool) -> StatusBucket {
    let open = !matches!(word, StatusBucket::Transferred | StatusBucket::Closed);
    match (message.kind, message.content) {
        _ if word == StatusBucket::NoInformation => word,
        // Whatever the decision was, and also where its words are gone: that there is one is all that is said.
        (Kind::ReturnDecision, _) if open => StatusBucket::Decided,
        // ORIGIN cannot decide for a child that it does not have.
        (Kind::AlternativeSolutionNotice, _) if open && from_host => StatusBucket::Decided,
        (_, Some(Content::ArrivalNotice(said)))
            if said.result == ArrivalResult::SafeArrival && word != StatusBucket::Closed =>
        {
            StatusBucket::Transferred
        }
        (_, Some(Content::ClosureConfirmation(said))) if said.answer == ClosureVerdict::Confirmed => {
            StatusBucket::Closed
        }
        (_, Some(Content::CaseReopening(said)))
            if word == StatusBucket::Closed || said.reason == ReopenReason::ChildCameBack =>
        {
            StatusBucket::InProgress
        }
        (_, Some(Content::ReExaminationReply(said)))
            if said.answer == ReExaminationAnswer::Reopened && word != StatusBucket::Transferred =>
        {
            StatusBucket::InProgress
        }
        _ => word,
    }
}
