//! What was asked and is answered or not: who waits for whom. Deadlines are the agreement's; this says when each request
//! left and what came back.

use jiff::Timestamp;
use jiff::civil::Date;

use super::event::{Entry, Told};
use super::{Case, Frame, Party};
use crate::generated::{
    Ask, Content, DeadlineExtension, ExtensionCause, IdentificationNotice, Kind, PlanAmendment, PlanProposal,
    Reminder, ReminderLevel,
};
use crate::values::Digest;

/// One request that awaits an answer, or had one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Its kind; of a notice that asks for care by a parent, the kind of a request for that.
    pub kind: Kind,
    /// Its statement.
    pub statement: Digest,
    /// Whether this authority asked.
    pub ours: bool,
    /// When it was asked, as its statement says.
    pub asked_at: Timestamp,
    /// When the answer was recorded here: for counting days, not for judging them. Absent: none yet.
    pub answered_at: Option<Timestamp>,
    /// When the answer was made, as its statement says: for judging whether it came in time. What its journey took makes it not late.
    pub answer_said_at: Option<Timestamp>,
    /// How many extensions the one who owes the answer announced.
    pub extensions: u32,
    /// These, in the order in which they were said. Which of them moves a day is the agreement's.
    pub announced: Vec<Announced>,
    /// The steps of which who waits has reminded (A7).
    pub reminded: Vec<ReminderLevel>,
}

/// An extension as it was announced (A6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announced {
    /// When, as its statement says: the same on both sides.
    pub at: Timestamp,
    /// The due day that it announces.
    pub until: Date,
    /// Why.
    pub cause: ExtensionCause,
}

fn announced(said: &Entry, extension: &DeadlineExtension) -> Announced {
    Announced { at: said.said_at(), until: extension.new_due_on, cause: extension.cause }
}

/// Whether an act answers a request, extends the time for its answer, reminds of it or says that further steps are pending.
pub(super) fn speaks_of_a_request(act: &Content) -> bool {
    let kind = act.kind();
    matches!(act, Content::DeadlineExtension(_) | Content::Reminder(_) | Content::InterimAnswer(_))
        || Kind::ALL.iter().any(|asked| asked.info().reply.contains(&kind))
}

/// What an entry asks for, by the kind of request that asks it. A first notice that asks for care by a parent is that request too: where a
/// mother stands at the door, the same is not asked twice.
fn asked_by(entry: &Entry) -> Option<Kind> {
    let kind = entry.kind();
    if !kind.info().reply.is_empty() {
        return Some(kind);
    }
    let notice = IdentificationNotice::told(entry.open()?)?;
    notice.asks.contains(&Ask::CareByParent).then_some(Kind::CareGuaranteeRequest)
}

impl Case {
    /// The request that an act in these circumstances answers, extends, reminds of or says something interim about.
    pub fn request_of(&self, act: &Content, frame: &Frame<'_>) -> Option<Request> {
        if !speaks_of_a_request(act) {
            return None;
        }
        // Before it is signed the desk may still choose what a draft answers; what has arrived says it or answers nothing.
        let named = frame.in_reply_to.or_else(|| frame.sending.then(|| self.reply_to(act)).flatten())?;
        self.requests().into_iter().find(|request| request.statement == named)
    }

    /// Every request that counts, oldest first.
    pub fn requests(&self) -> Vec<Request> {
        let mut requests = Vec::new();
        for entry in self.counted() {
            let (Some(kind), Some(statement)) = (asked_by(entry), entry.party.statement()) else {
                continue;
            };
            let answer = self.answer_to(entry, kind, statement);
            let extensions: Vec<_> = self
                .all::<DeadlineExtension>()
                .filter(|(said, extension)| {
                    let named = said.in_reply_to == Some(statement);
                    let newest = || self.newest_before(said, kind) == Some(statement);
                    said.party.is_ours() != entry.party.is_ours()
                        && extension.request_kind == kind.id()
                        && (named || (said.in_reply_to.is_none() && newest()))
                })
                .collect();
            let reminders = self.all::<Reminder>().filter(|(said, reminder)| {
                // Who waits reminds of its own request; one that names no statement means the newest of that kind.
                let newest = || self.newest_from(said, kind) == Some(statement);
                said.party.is_ours() == entry.party.is_ours()
                    && reminder.request_kind == kind.id()
                    && said.in_reply_to.map_or_else(newest, |named| named == statement)
            });
            requests.push(Request {
                kind,
                statement,
                ours: entry.party.is_ours(),
                asked_at: entry.said_at(),
                answered_at: answer.map(|answer| answer.recorded_at),
                answer_said_at: answer.map(Entry::said_at),
                extensions: u32::try_from(extensions.len()).unwrap_or(u32::MAX),
                announced: extensions.iter().map(|(said, extension)| announced(said, extension)).collect(),
                reminded: reminders.map(|(_, reminder)| reminder.level).collect(),
            });
        }
        requests
    }

    /// The first answer of the other side: one that names the request or, naming nothing, could only mean it.
    fn answer_to(&self, request: &Entry, kind: Kind, statement: Digest) -> Option<&Entry> {
        let replies = kind.info().reply;
        self.counted().find(|entry| {
            replies.contains(&entry.kind())
                && entry.party.statement().is_some()
                && entry.party.is_ours() != request.party.is_ours()
                && match entry.in_reply_to {
                    Some(named) => named == statement,
                    None => self.newest_before(entry, kind) == Some(statement),
                }
        })
    }

    /// The newest statement of this kind from the other side that was said before `entry`.
    fn newest_before(&self, entry: &Entry, kind: Kind) -> Option<Digest> {
        let before = self.counted().filter(|known| {
            asked_by(known) == Some(kind)
                && known.party.is_ours() != entry.party.is_ours()
                && known.order() < entry.order()
        });
        before.max_by_key(|known| known.order()).and_then(|known| known.party.statement())
    }

    /// The newest statement of this kind from the same side that was said before `entry`.
    fn newest_from(&self, entry: &Entry, kind: Kind) -> Option<Digest> {
        let before = self.counted().filter(|known| {
            asked_by(known) == Some(kind)
                && known.party.is_ours() == entry.party.is_ours()
                && known.order() < entry.order()
        });
        before.max_by_key(|known| known.order()).and_then(|known| known.party.statement())
    }

    /// The statement that a draft answers, if its author named none: the plan version it names, the request it reminds of or
    /// extends, the transfer it confirms, else the newest request of the partner that its kind answers.
    pub fn reply_to(&self, act: &Content) -> Option<Digest> {
        match act {
            Content::PlanAnswer(answer) => self.plan_statement(answer.version),
            Content::ResourceCommitment(commitment) => self.plan_statement(commitment.version),
            Content::PlanAmendment(amendment) => self.plan_statement(amendment.version.saturating_sub(1)),
            Content::TransferConfirmation(_) => self.newest_statement(Kind::TransferProposal, |_| true),
            Content::DeadlineExtension(extension) => {
                let kind = Kind::from_id(&extension.request_kind)?;
                self.newest_statement(kind, |party| !party.is_ours())
            }
            Content::InterimAnswer(interim) => {
                let kind = Kind::from_id(&interim.request_kind)?;
                self.newest_statement(kind, |party| !party.is_ours())
            }
            Content::Reminder(reminder) => {
                let kind = Kind::from_id(&reminder.request_kind)?;
                self.newest_statement(kind, Party::is_ours)
            }
            _ => {
                let kind = act.kind();
                let mut asked = self
                    .requests()
                    .into_iter()
                    .filter(|request| !request.ours && request.kind.info().reply.contains(&kind));
                asked.next_back().map(|request| request.statement)
            }
        }
    }

    fn newest_statement(&self, kind: Kind, from: impl Fn(&Party) -> bool) -> Option<Digest> {
        let mut of_kind = self.counted().filter(|entry| asked_by(entry) == Some(kind) && from(&entry.party));
        of_kind.next_back().and_then(|entry| entry.party.statement())
    }

    fn plan_statement(&self, version: u32) -> Option<Digest> {
        let mut carried = self.counted().filter(|entry| {
            let Some(content) = entry.open() else { return false };
            let proposed = PlanProposal::told(content).map(|plan| plan.version);
            let amended = PlanAmendment::told(content).map(|plan| plan.version);
            proposed.or(amended) == Some(version)
        });
        carried.next_back().and_then(|entry| entry.party.statement())
    }
}
