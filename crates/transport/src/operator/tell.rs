//! What a node tells a person of its own authority about cases and messages. May hold what is known of a child, so it is
//! shown and never logged.

use entente_casework::ids::{AuthorityId, CaseRef, ConsentId, EventId, StatementId};
use entente_seals::Digest;
use jiff::Timestamp;
use jiff::civil::Date;

use super::ask::LocalRef;
use super::carried::{Carried, Unfit, carried, carried_enum};
use crate::generated::operator_v1 as v1;

carried! {
    /// One fact as a rule saw it.
    Fact as Fact {
        /// Name in the published facts table.
        name: String,
        /// Value as text; `unknown` when the case does not say.
        value: String,
    }

    /// One rule that was not met, with everything an insider may know.
    Finding as Finding {
        /// Id of the rule.
        rule: String,
        /// Article it rests on.
        article: String,
        /// Why, as a sentence of the one catalogue.
        sentence: String,
        /// What would cure it.
        cure: Option<String>,
        /// Who can cure it.
        who: Option<String>,
        /// The facts it was decided on.
        facts: Vec<Fact>,
        /// Paths of the fields concerned; none: the act as a whole.
        paths: Vec<String>,
        /// Id of the outward rule that the partner would be told.
        outward: Option<String>,
        /// By when the cure is awaited or possible.
        by_when: Option<String>,
        /// The day that this sentence names.
        due_on: Option<Date>,
    }

    /// An article that allows or asks for an act.
    Basis as Basis {
        /// The article.
        article: String,
        /// What it says about this act.
        words: String,
    }

    /// A case that was opened.
    Opened as OpenResponse {
        /// The reference that both authorities will use.
        case: CaseRef,
    }

    /// A fact that was recorded.
    Recorded as RecordResponse {
        /// Id of the event.
        event: EventId,
        /// Kind id.
        kind: String,
        /// When the node recorded it.
        recorded_at: Timestamp,
        /// When it happened, if that was told.
        happened_at: Option<Timestamp>,
        /// What is remarkable about it (late, unlawful); bars nothing.
        remarks: Vec<Finding>,
        /// Articles that ask for this record.
        basis: Vec<Basis>,
    }

    /// A message that may go.
    Sent as Sent {
        /// Id by which it can be tracked; absent in a dry run.
        message: Option<StatementId>,
        /// The partner.
        to: AuthorityId,
        /// Articles it rests on.
        basis: Vec<Basis>,
    }

    /// One field in a preview.
    FieldView as FieldView {
        /// Path from the top of the content.
        path: String,
        /// The value as JSON.
        value: String,
        /// Tier, as in `T1`.
        tier: String,
        /// Data class.
        class: String,
        /// Whether the partner would see it.
        crosses: bool,
        /// Why not, when it stays although its author wrote it into a message that crosses: one finding for each cause.
        barred: Vec<Finding>,
    }

    /// What the partner would see of a message and what stays here.
    Preview as PreviewResponse {
        /// Kind id.
        kind: String,
        /// Every set top-level field.
        fields: Vec<FieldView>,
        /// What software cannot check and the person who signs must.
        cannot: Vec<String>,
    }

    /// The child's clock, in civil days.
    Waiting as Waiting {
        /// Days since the clock started.
        days: u32,
        /// Of these, days in which this authority had to act.
        for_us: u32,
        /// Of these, days in which the partner had to act.
        for_partner: u32,
        /// For whom it waits now.
        now_for: Option<String>,
    }

    /// A hold on a case.
    Hold as Hold {
        /// Its kind.
        kind: String,
        /// Day since which it holds.
        since: Date,
        /// What it bars.
        bars: String,
        /// What lifts it.
        lifted_by: String,
        /// Who can lift it, the first to turn to first.
        who: String,
        /// Article it rests on, or that it rests on none.
        article: String,
        /// By when that is awaited or possible.
        by_when: Option<String>,
        /// The day that this sentence names.
        due_on: Option<Date>,
    }

    /// One thing that is missing.
    Gap as Gap {
        /// Its key in the catalogue.
        key: String,
        /// What is missing.
        sentence: String,
        /// What would cure it, where the sentence does not say so itself.
        cure: Option<String>,
        /// Who can, the first to turn to first.
        who: String,
        /// Article it rests on, or that it rests on none.
        article: String,
        /// By when that is awaited or possible.
        by_when: Option<String>,
        /// The day that this sentence names.
        due_on: Option<Date>,
    }

    /// One station of a message.
    Station as Station {
        /// SENT, ARRIVED, AT_DESK, OPENED or ANSWERED.
        name: String,
        /// When, by the clock of the authority where it happened.
        at: Option<Timestamp>,
        /// The civil day there, where only that is told.
        on: Option<Date>,
    }

    /// One thing that happened in a case.
    TimelineEntry as TimelineEntry {
        /// Id of the event.
        event: EventId,
        /// When it happened, if that was told.
        happened_at: Option<Timestamp>,
        /// When this node recorded it.
        recorded_at: Timestamp,
        /// Whether it was recorded later than it should have been.
        late: bool,
        /// How it came about.
        direction: Direction,
        /// Kind id.
        kind: String,
        /// Title of the kind in words.
        title: String,
        /// Number in the sequence of the pair; 0: none.
        number: u64,
        /// Digest of the statement.
        statement: Option<Digest>,
        /// Answer to it: ACCEPTED, REFUSED, HELD, VOIDED.
        verdict: Option<String>,
        /// Where it has been.
        stations: Vec<Station>,
        /// Findings that the answer gave.
        findings: Vec<Finding>,
        /// Whether its content was erased.
        erased: bool,
    }

    /// One consent.
    ConsentLine as ConsentLine {
        /// Its id.
        consent: ConsentId,
        /// Purpose.
        purpose: String,
        /// Authority or person it allows disclosure to.
        recipient: String,
        /// IN_FORCE, WITHDRAWN, EXPIRED or REFUSED.
        state: String,
        /// First day.
        since: Date,
        /// Last day, if it has one.
        until: Option<Date>,
    }

    /// One line of a plan.
    PlanLine as PlanLine {
        /// Domain, as in `EDUCATION`.
        domain: String,
        /// What is to be done.
        words: String,
        /// Whether the return cannot go without it.
        essential: bool,
        /// Whether money for it is confirmed.
        funded: bool,
    }

    /// The plan of a case.
    Plan as Plan {
        /// Version number.
        version: u32,
        /// Digest that both sides accept.
        digest: Digest,
        /// Authorities that accepted this digest.
        accepted_by: Vec<AuthorityId>,
        /// Its lines.
        lines: Vec<PlanLine>,
    }

    /// One time limit with its arithmetic.
    Deadline as Deadline {
        /// What is due.
        what: String,
        /// Article it rests on.
        article: String,
        /// Who has to act.
        who: AuthorityId,
        /// Last day on which it is in time. Absent: it is paused, or its day cannot be counted.
        due: Option<Date>,
        /// RUNNING, PAUSED, MET, LATE, EXTENDED or UNCOUNTED.
        state: String,
        /// How the day was found, step by step, and what comes next.
        arithmetic: Vec<String>,
        /// Name of the term in the agreement.
        term: String,
        /// Kind id of the message that began it.
        begun_by: String,
        /// Civil day on which it began, where it is counted.
        begun_on: Date,
        /// Authority by whose calendar and civil days it is counted.
        counted_by: AuthorityId,
        /// How long it is.
        length: String,
        /// Days that were not counted.
        left_out: Vec<DaysLeftOut>,
        /// Last day before an extension that was announced in time.
        extended_from: Option<Date>,
        /// Civil day on which it was met.
        met_on: Option<Date>,
        /// What comes next while it is not met: REMINDER, ESCALATION or JOINT_COMMISSION.
        next_step: Option<String>,
        /// Day from which that is due.
        next_on: Option<Date>,
    }

    /// Days in a time limit that were not counted.
    DaysLeftOut as DaysLeftOut {
        /// The first of them.
        from: Date,
        /// The last of them. Absent: it goes on.
        until: Option<Date>,
        /// WEEKEND, HOLIDAY or PAUSED.
        why: String,
        /// Published name of the holiday.
        name: Option<String>,
    }

    /// Where a case stands.
    CaseView as ShowResponse {
        /// The reference that both authorities use.
        case: CaseRef,
        /// The file number of this authority.
        local_ref: Option<LocalRef>,
        /// The partner.
        partner: AuthorityId,
        /// Role of this authority: HOST or ORIGIN.
        role: String,
        /// State of the case in this role.
        state: String,
        /// Day since which it is in that state.
        state_since: Option<Date>,
        /// How long the child has waited.
        waiting: Waiting,
        /// What bars some acts.
        holds: Vec<Hold>,
        /// Everything that happened, oldest first.
        timeline: Vec<TimelineEntry>,
        /// Consents and their state.
        consents: Vec<ConsentLine>,
        /// The plan.
        plan: Option<Plan>,
        /// What may be done now that helps, as sentences.
        next: Vec<String>,
        /// Time limits that run.
        deadlines: Vec<Deadline>,
        /// What must be seen before anything else, as sentences.
        alerts: Vec<String>,
        /// What is missing.
        gaps: Vec<Gap>,
    }

    /// One paragraph of a letter, by the key of its text.
    LetterParagraph as LetterParagraph {
        /// The key.
        key: String,
        /// What is filled into the text.
        values: Vec<Fact>,
    }

    /// Why an act is possible or not.
    Reasons as WhyResponse {
        /// Kind id.
        kind: String,
        /// Whether it may be done now.
        allowed: bool,
        /// Rules that bar it.
        findings: Vec<Finding>,
        /// Articles that allow or ask for it.
        basis: Vec<Basis>,
    }

    /// One case in a list.
    CaseLine as CaseLine {
        /// The reference that both authorities use.
        case: CaseRef,
        /// The file number of this authority.
        local_ref: Option<LocalRef>,
        /// The partner.
        partner: AuthorityId,
        /// Role of this authority.
        role: String,
        /// State in this role.
        state: String,
        /// Days waited, and for whom.
        waiting: Waiting,
        /// Kinds of hold.
        holds: Vec<String>,
    }

    /// One message on its way.
    Delivery as Delivery {
        /// Id of the message.
        message: StatementId,
        /// Kind id; absent: a protocol statement.
        kind: Option<String>,
        /// The partner.
        to: AuthorityId,
        /// Case it belongs to.
        case: Option<CaseRef>,
        /// Where it is.
        progress: Progress,
        /// Number in the sequence of the pair; 0: not numbered yet.
        number: u64,
        /// Digest of the statement; absent: not signed yet.
        statement: Option<Digest>,
        /// ACCEPTED, REFUSED, HELD or VOIDED; absent: not answered yet.
        verdict: Option<String>,
        /// What the partner found.
        findings: Vec<Finding>,
        /// Attempts begun.
        attempts: u32,
        /// Why it is not there yet.
        detail: Option<String>,
        /// How far it has come at the partner, as that said.
        stations: Vec<Station>,
    }
}

carried_enum! {
    /// How an entry of the timeline came about.
    Direction as Direction {
        /// Recorded here; stays here.
        Local,
        /// Sent by this authority.
        Sent,
        /// Received from the partner.
        Received,
    }

    /// Where a message is.
    Progress as Progress {
        /// Committed here; no attempt has begun.
        Waiting,
        /// Numbered, signed, and handed to the line.
        OnItsWay,
        /// The partner said: not now.
        Deferred,
        /// Answered.
        Answered,
        /// Taken back before it was answered, or expired.
        Voided,
    }
}

impl Progress {
    /// Whether nothing further will happen to the message.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Answered | Self::Voided)
    }
}

/// What became of a message at its sender.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct SendAnswer {
    /// Kind id.
    pub kind: String,
    /// The decision.
    #[serde(flatten)]
    pub outcome: SendOutcome,
}

/// The decision about a message.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "outcome", rename_all = "lowercase")]
pub enum SendOutcome {
    /// It may go; unless it was a dry run it is committed.
    Sent(Sent),
    /// Rules bar it.
    Refused {
        /// Each rule that was not met.
        findings: Vec<Finding>,
    },
    /// A person has to look at it first.
    Held {
        /// Why.
        findings: Vec<Finding>,
    },
}

impl Carried<v1::SendResponse> for SendAnswer {
    fn carry(self) -> v1::SendResponse {
        let barred = |findings: Vec<Finding>| v1::Barred { findings: findings.carry() };
        let outcome = match self.outcome {
            SendOutcome::Sent(sent) => v1::send_response::Outcome::Sent(sent.carry()),
            SendOutcome::Refused { findings } => v1::send_response::Outcome::Refused(barred(findings)),
            SendOutcome::Held { findings } => v1::send_response::Outcome::Held(barred(findings)),
        };
        v1::SendResponse { kind: self.kind, outcome: Some(outcome) }
    }
    fn land(from: v1::SendResponse) -> Result<Self, Unfit> {
        let under = |step: &'static str| move |unfit: Unfit| unfit.under("findings").under(step);
        let outcome = match from.outcome {
            Some(v1::send_response::Outcome::Sent(sent)) => {
                SendOutcome::Sent(Sent::land(sent).map_err(|unfit| unfit.under("sent"))?)
            }
            Some(v1::send_response::Outcome::Refused(barred)) => {
                SendOutcome::Refused { findings: Carried::land(barred.findings).map_err(under("refused"))? }
            }
            Some(v1::send_response::Outcome::Held(barred)) => {
                SendOutcome::Held { findings: Carried::land(barred.findings).map_err(under("held"))? }
            }
            None => return Err(Unfit::expected("a decision").under("outcome")),
        };
        Ok(Self { kind: from.kind, outcome })
    }
}
