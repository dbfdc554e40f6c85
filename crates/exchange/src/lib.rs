//! How a statement crosses: numbers, repeats, order, voids, retries, and what a permitted act becomes. Sans-IO: it is
//! handed state, time and entropy, and returns plain values. Knows no tokio, no gRPC, no disk, no clock.

pub mod arrival;
pub mod departure;
pub mod event;
pub mod findings;
pub mod pair;
pub mod reply;
pub mod retry;
pub mod serving;
pub mod stations;

pub use arrival::{AHEAD_NUMBERS_MAX, AHEAD_PROTECTED_MAX, Answered, Arriving, Deferral, Placement};
pub use departure::{Begun, CourtesyDeparture, Departure, Draft, NotNow};
pub use event::{EventFault, Lane, PairEvent};
pub use pair::{Departed, DepartedState, Pair, Taken};
pub use reply::{Judgement, Reply, ReplyFault, Settlement};
pub use serving::{Loaded, WrongSwitch};
pub use stations::{Reached, Spoken, WrongStation};
