//! Two border nodes over real mutual TLS on loopback: what an honest pair can do, and whom the border turns away. The
//! clock is in the test's hand (it stands in March 2027); certificates are minted in memory.

#![expect(clippy::unwrap_used, clippy::panic, reason = "test code: a failed step is a failed test")]

mod certificates;
mod consular;
mod door;
mod hostile;
mod rig;
mod simulated;
mod streams;
