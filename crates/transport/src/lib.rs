//! The way between two authorities, and between a person and the node of their own authority: gRPC, mutual TLS, who the
//! other end is, and what it may take up. Carries signed and sealed bytes without reading them; knows no rule, stores
//! nothing, and decides no retry. No protobuf type leaves this crate.

mod border;
mod clock;
pub mod consular;
mod convert;
mod credit;
mod dial;
mod door;
mod frames;
#[rustfmt::skip]
mod generated;
mod heard;
pub mod limits;
pub mod operator;
mod peer;
mod receive;
mod send;
mod serve;
mod stream;
mod tls;

pub use border::{Border, Refusal, TurnedAway};
pub use clock::WallClock;
pub use credit::{Charge, Room};
pub use dial::{Connect, DialFault, Dialer, Tcp};
pub use door::Listener;
pub use frames::{
    Bytes, Deferred, DeferredCause, Digest32, FrameFault, FrameFaultCause, HeadAnswer, HeadFault, HeadFrame,
    HeldHead, Hello, Lane, StatementFrame, ToReceiver, ToSender, TransmittalFrame,
};
pub use peer::{InvalidPin, KeyPin, Peer};
pub use serve::{ServeFault, serve};
pub use stream::{
    Answering, Arrived, Ended, InboundStream, Inbox, NotSent, OutboundStream, Sending, Skew, StreamEnd,
};
pub use tls::{
    BorderTls, CertificateFault, CountryTrust, Credentials, MaterialFault, Partner, Roles, TlsFault, Trust,
};
