//! Ends the process at a named place, as a `kill -9` there would. Compiled only with the feature `crash-points`, which
//! no release binary has. Callers may name places of their own.

use std::sync::atomic::{AtomicU64, Ordering};

/// The variable that names the place: `NAME`, or `NAME:N` for the N-th time it is reached (from 1).
pub const CRASH_POINT_VARIABLE: &str = "ENTENTE_CRASH_POINT";

static REACHED: AtomicU64 = AtomicU64::new(0);

/// Ends the process without unwinding, flushing or closing if the variable names this place.
pub fn point(name: &str) {
    let Ok(wanted) = std::env::var(CRASH_POINT_VARIABLE) else { return };
    let (place, time) = match wanted.rsplit_once(':') {
        Some((place, number)) => (place, number.parse().unwrap_or(1)),
        None => (wanted.as_str(), 1),
    };
    if place == name && REACHED.fetch_add(1, Ordering::SeqCst) + 1 == time {
        std::process::abort();
    }
}
