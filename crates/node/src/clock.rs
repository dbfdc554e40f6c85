//! What time it is. A real node has the system's clock and nothing else; a rehearsal has one that is set over the local
//! socket and runs on from there. Timers of retries and sockets do not follow it.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Instant;

use jiff::{SignedDuration, Timestamp};

/// The clock of a node.
#[derive(Debug)]
pub enum Clock {
    /// The system's.
    System,
    /// One that a rehearsal moves.
    Rehearsal(RehearsalClock),
}

/// Why a clock was not set.
#[derive(Debug, thiserror::Error)]
pub enum ClockFault {
    /// This node is no rehearsal.
    #[error("only a rehearsal has a clock that can be set")]
    NotARehearsal,
    /// A rehearsal's time runs forward: what is recorded would otherwise come before what it follows.
    #[error("the clock stands at {now} and can only be set forward")]
    Backward {
        /// Where it stands.
        now: Timestamp,
    },
    /// The file that keeps it over a restart could not be written.
    #[error("could not keep the clock in `{path}`")]
    Unwritten {
        /// Which file.
        path: PathBuf,
        /// What the operating system said.
        #[source]
        cause: std::io::Error,
    },
}

/// A clock that is set by hand and runs on. It survives a restart: a node never goes back behind what it recorded.
#[derive(Debug)]
pub struct RehearsalClock {
    file: PathBuf,
    set: Mutex<(Timestamp, Instant)>,
}

impl RehearsalClock {
    /// Starts at `start`, or where an earlier run of this rehearsal had set it.
    pub fn start(directory: &Path, start: Timestamp) -> Self {
        let file = directory.join("rehearsal-clock");
        let kept = std::fs::read_to_string(&file).ok().and_then(|text| text.trim().parse().ok());
        let at = kept.map_or(start, |kept: Timestamp| kept.max(start));
        Self { file, set: Mutex::new((at, now_monotonic())) }
    }

    fn now(&self) -> Timestamp {
        let (at, since) = *self.set.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let run = SignedDuration::try_from(since.elapsed()).unwrap_or(SignedDuration::ZERO);
        at.checked_add(run).unwrap_or(at)
    }

    fn set(&self, to: Timestamp) -> Result<(), ClockFault> {
        let now = self.now();
        if to < now {
            return Err(ClockFault::Backward { now });
        }
        std::fs::write(&self.file, to.to_string())
            .map_err(|cause| ClockFault::Unwritten { path: self.file.clone(), cause })?;
        *self.set.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = (to, now_monotonic());
        Ok(())
    }
}

#[expect(clippy::disallowed_methods, reason = "the one doorway to the monotonic clock")]
fn now_monotonic() -> Instant {
    Instant::now()
}

#[expect(clippy::disallowed_methods, reason = "the one doorway to the wall clock")]
fn now_system() -> Timestamp {
    Timestamp::now()
}

impl Clock {
    /// The present instant, to the millisecond: what is signed carries no more.
    pub fn now(&self) -> Timestamp {
        let now = match self {
            Self::System => now_system(),
            Self::Rehearsal(clock) => clock.now(),
        };
        Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
    }

    /// Sets a rehearsal's clock forward.
    ///
    /// # Errors
    /// See [`ClockFault`].
    pub fn set(&self, to: Timestamp) -> Result<(), ClockFault> {
        match self {
            Self::System => Err(ClockFault::NotARehearsal),
            Self::Rehearsal(clock) => clock.set(to),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rehearsal_runs_forward_and_survives_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let start: Timestamp = "2027-03-01T08:00:00Z".parse().unwrap();
        let later: Timestamp = "2027-03-05T08:00:00Z".parse().unwrap();
        let clock = Clock::Rehearsal(RehearsalClock::start(folder.path(), start));
        clock.set(later).unwrap();
        assert!(matches!(clock.set(start), Err(ClockFault::Backward { .. })));
        let again = Clock::Rehearsal(RehearsalClock::start(folder.path(), start));
        assert!(again.now() >= later);
    }

    #[test]
    fn a_real_clock_cannot_be_set() {
        let to: Timestamp = "2027-03-05T08:00:00Z".parse().unwrap();
        assert!(matches!(Clock::System.set(to), Err(ClockFault::NotARehearsal)));
    }
}
