//! Two whole nodes and what stands between them: crashes, repeats, withdrawals, forgeries, wrong certificates. Each test is a
//! story; where it tests a defence, a control beside it shows that the story passes without the attack.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test ends where it finds what it did not expect"
)]

mod harness;

mod agreement;
mod always;
mod arrivals;
mod certificates;
mod commands;
mod consulate;
mod crashes;
mod deadlines;
mod heads;
mod held;
mod memory;
mod points;
mod processes;
mod snapshot;
mod withdrawal;
mod worlds;
