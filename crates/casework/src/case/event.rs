//! What happens to a case: something is recorded, sent or received, and a statement is settled. Plain records; nothing
//! here decides.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;

use crate::EventId;
use crate::generated::{self as told, Content, Kind};
use crate::values::Digest;

/// One event of a case, in the order of the journal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CaseEvent {
    /// Something was recorded, sent or received.
    Entered(Entry),
    /// It became known what became of a statement.
    Settled(Settlement),
    /// It became known when a statement arrived.
    Arrived(Arrival),
}

/// Something that was recorded, sent or received.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Names this entry.
    pub id: EventId,
    /// When this authority wrote it down.
    pub recorded_at: Timestamp,
    /// When it happened, if that was earlier. Absent: when it was recorded.
    pub happened_at: Option<Timestamp>,
    /// When it was made, as both sides reckon it: what its statement says, and never later than its [`Arrival`]. Absent: it did not
    /// cross.
    pub made_at: Option<Timestamp>,
    /// Who said it to whom.
    pub party: Party,
    /// The statement that it answers.
    pub in_reply_to: Option<Digest>,
    /// What it says.
    pub content: EventContent,
}

/// Who said something to whom.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Party {
    /// Written down at home; nobody abroad knows it.
    Local,
    /// Sent by this authority in the statement with this digest.
    Sent {
        /// SHA-256 of the statement's signed bytes.
        digest: Digest,
    },
    /// Received from the partner in the statement with this digest.
    Received {
        /// SHA-256 of the statement's signed bytes.
        digest: Digest,
    },
}

impl Party {
    /// The statement that carried it, if it crossed.
    pub fn statement(&self) -> Option<Digest> {
        match self {
            Self::Local => None,
            Self::Sent { digest } | Self::Received { digest } => Some(*digest),
        }
    }

    /// Whether this authority said it.
    pub fn is_ours(&self) -> bool {
        !matches!(self, Self::Received { .. })
    }
}

/// What an entry says, or that it no longer can be read.
#[derive(Clone, PartialEq, Eq)]
pub enum EventContent {
    /// It can be read.
    Open(Box<Content>),
    /// Its key is destroyed; that it was there remains.
    Erased {
        /// What kind it was.
        kind: Kind,
    },
}

impl From<Content> for EventContent {
    fn from(content: Content) -> Self {
        Self::Open(Box::new(content))
    }
}

impl std::fmt::Debug for EventContent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Open(content) => write!(f, "{}(..)", content.kind()),
            Self::Erased { kind } => write!(f, "{kind}(erased)"),
        }
    }
}

/// What became of a statement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Settlement {
    /// The statement.
    pub statement: Digest,
    /// What became of it.
    pub verdict: Verdict,
}

/// When a statement arrived, as its acknowledgement says. Both sides hold that signed, so neither its sender's clock nor its sender's
/// will puts it behind what was said after it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Arrival {
    /// The statement.
    pub statement: Digest,
    /// When it arrived, by its receiver's clock.
    pub arrived_at: Timestamp,
}

/// What the receiver of a statement said of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Verdict {
    /// Nothing yet.
    Pending,
    /// Accepted.
    Accepted,
    /// Refused.
    Refused,
    /// Stored; a person decides.
    Held,
    /// Taken back by its sender before it had an effect.
    Voided,
}

impl Verdict {
    /// Whether it stands for ever.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Accepted | Self::Refused | Self::Voided)
    }

    /// The word for it, upper case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::Accepted => "ACCEPTED",
            Self::Refused => "REFUSED",
            Self::Held => "HELD",
            Self::Voided => "VOIDED",
        }
    }
}

impl Entry {
    /// Its kind, erased or not.
    pub fn kind(&self) -> Kind {
        match &self.content {
            EventContent::Open(content) => content.kind(),
            EventContent::Erased { kind } => *kind,
        }
    }

    /// What it says, if it can be read.
    pub fn open(&self) -> Option<&Content> {
        match &self.content {
            EventContent::Open(content) => Some(content),
            EventContent::Erased { .. } => None,
        }
    }

    /// The day on which it was recorded here, in UTC: for counting, never for a deadline.
    pub(crate) fn day(&self) -> Date {
        day_of(self.recorded_at)
    }

    /// Whether it was written down before this day had come, wherever on the earth: what it says of that day nobody could know yet.
    pub(crate) fn is_before(&self, day: Date) -> bool {
        self.day().tomorrow().is_ok_and(|tomorrow| day > tomorrow)
    }

    /// When it was said: what both sides read from the statement and its acknowledgement, or when it was recorded if it did not cross.
    pub(crate) fn said_at(&self) -> Timestamp {
        self.made_at.unwrap_or(self.recorded_at)
    }

    /// Its place among what was said: the same on both sides for what crossed.
    pub(crate) fn order(&self) -> (Timestamp, Option<Digest>) {
        (self.said_at(), self.party.statement())
    }

    /// The day on which it was said, in UTC.
    pub(crate) fn said_on(&self) -> Date {
        day_of(self.said_at())
    }
}

/// The civil day of an instant in UTC.
pub(crate) fn day_of(at: Timestamp) -> Date {
    Offset::UTC.to_datetime(at).date()
}

/// A message of one kind, as it is found in content.
pub(crate) trait Told: Sized + 'static {
    /// The message, if the content is of this kind.
    fn told(content: &Content) -> Option<&Self>;
}

macro_rules! told {
    ($($name:ident),* $(,)?) => {$(
        impl Told for told::$name {
            fn told(content: &Content) -> Option<&Self> {
                match content {
                    Content::$name(told) => Some(told),
                    _ => None,
                }
            }
        }
    )*};
}

told!(
    AgeAssessmentNotice,
    AgeAssessmentRecord,
    AlternativeSolutionNotice,
    AppealNotice,
    AppealOutcome,
    ArrivalNotice,
    BestInterests,
    CareGuarantee,
    CarerAuthorityResponse,
    CaseEndRecord,
    CaseLink,
    CaseReopening,
    CaseReview,
    ChildViews,
    ClosureConfirmation,
    ClosureProposal,
    Complaint,
    ComplaintOutcome,
    ConsentRecord,
    ConsentToken,
    ConsentWithdrawal,
    ConsentWithdrawalToken,
    CourtRecord,
    CrisisNotice,
    DangerNotice,
    DeadlineExtension,
    DecisionAcceptance,
    DecisionReasons,
    FoundRecord,
    GuardianNotice,
    GuardianRecord,
    HandoverRecord,
    HealthCertificate,
    HoldRecord,
    IdentificationNotice,
    IdentityVerificationResponse,
    InterimPlacementNotice,
    InterimStatusRecord,
    JourneyRecord,
    LegalAidRecord,
    LibertyReview,
    MissingChildNotice,
    MissingRecord,
    MonitorRecord,
    MonitoringAlert,
    MonitoringReport,
    NoReturnDecision,
    NonDisclosureFlag,
    OwnReturnRequest,
    PlacementConsent,
    PlacementConsentRequest,
    PlacementRecord,
    PlanAmendment,
    PlanAnswer,
    PlanProposal,
    ProtectionClaim,
    ProtectionScreening,
    ReExaminationReply,
    Rectification,
    Reminder,
    ResourceCommitment,
    ReturnDecision,
    RiskAssessment,
    ServiceProof,
    SocialInquiryReport,
    TracingRequest,
    TransferConfirmation,
    TransferPostponement,
    TransferProposal,
    TransitRequest,
    UrgentMovement,
    VisitRecord,
);
