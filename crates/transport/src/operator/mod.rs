//! What a person or a national case system asks of the node of their own authority, over a unix socket that only its
//! owner may open. The node implements [`Operator`], a command line holds a [`Client`]; both speak plain types and neither
//! sees protobuf. Decides nothing and stores nothing.

mod api;
mod ask;
mod carried;
mod client;
mod consular;
mod fault;
mod held;
mod house;
mod server;
mod socket;
mod surface;
mod tell;

pub use api::Operator;
pub use ask::{
    About, CaseName, DOCUMENT_BYTES_MAX, Document, Draft, Format, LOCAL_REF_CHARACTERS_MAX, LetterTo,
    LocalRef, Open, Recording, RequestId, Sending,
};
pub use client::{CallError, Client};
pub use consular::{ConsularGrant, ConsularQuestion, Consulates, GrantOutcome, Granting};
pub use fault::{Fault, FaultKind, FieldFault};
pub use held::{HeldLine, HeldName, Settled, Settlement, Settling};
pub use house::{
    AgreementLine, ClockReading, Cosigner, ExportFile, Hop, NodeStatus, Peer, TreeState, Verification,
};
pub use server::{TRACK_WAIT_MAX, serve};
pub use socket::{BindError, OperatorSocket};
pub use tell::{
    Basis, CaseLine, CaseView, ConsentLine, DaysLeftOut, Deadline, Delivery, Direction, Fact, FieldView,
    Finding, Gap, Hold, LetterParagraph, Opened, Plan, PlanLine, Preview, Progress, Reasons, Recorded,
    SendAnswer, SendOutcome, Sent, Station, TimelineEntry, Waiting,
};
