//! The wall clock as the border sees it: handed in, so that a rehearsal's clock also decides which certificates and
//! revocation lists are valid. Deadlines of sockets and streams do not follow it; they are tokio's.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use rustls::time_provider::TimeProvider;
use rustls_pki_types::UnixTime;

/// Says what time it is.
pub trait WallClock: Send + Sync + 'static {
    /// The present instant.
    fn now(&self) -> Timestamp;
}

impl<F: Fn() -> Timestamp + Send + Sync + 'static> WallClock for F {
    fn now(&self) -> Timestamp {
        self()
    }
}

/// A [`WallClock`] as rustls asks for it.
pub(crate) struct CertificateClock(pub(crate) Arc<dyn WallClock>);

impl CertificateClock {
    /// Nothing before 1970: certificates of that time would all be refused.
    pub(crate) fn unix_time(&self) -> Option<UnixTime> {
        let seconds = u64::try_from(self.0.now().as_second()).ok()?;
        Some(UnixTime::since_unix_epoch(Duration::from_secs(seconds)))
    }
}

impl fmt::Debug for CertificateClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CertificateClock")
    }
}

impl TimeProvider for CertificateClock {
    fn current_time(&self) -> Option<UnixTime> {
        self.unix_time()
    }
}
