//! The commands: noun, then verb, one file per verb.

pub(crate) mod agreement;
pub(crate) mod case;
pub(crate) mod clock;
pub(crate) mod consular;
pub(crate) mod deadlines;
pub(crate) mod held;
pub(crate) mod ledger;
pub(crate) mod outbox;
pub(crate) mod peers;
pub(crate) mod rehearsal;
pub(crate) mod status;
pub(crate) mod values;
