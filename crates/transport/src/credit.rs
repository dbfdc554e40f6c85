//! How much may be on its way. The receiver of a frame gives its credit back by dropping the [`Charge`] that came with
//! it, so that what waits for a decision, and nothing else, is what is counted; the sender counts the same bytes.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;

use crate::limits::{CREDIT_BYTES, CREDIT_FRAMES};

/// What the receiver of a stream has given back so far.
#[derive(Debug, Default)]
pub(crate) struct Returned {
    bytes: AtomicU64,
    frames: AtomicU64,
    changed: Notify,
}

impl Returned {
    /// The totals that the sender may have sent since the stream was opened.
    pub(crate) fn granted(&self) -> (u64, u64) {
        let bytes = self.bytes.load(Ordering::Acquire).saturating_add(CREDIT_BYTES);
        (bytes, self.frames.load(Ordering::Acquire).saturating_add(CREDIT_FRAMES))
    }

    /// Resolves when more was given back than when it last resolved.
    pub(crate) async fn changed(&self) {
        self.changed.notified().await;
    }
}

/// The credit that one frame costs. Dropping it gives the credit back: hold it until the frame is answered.
#[derive(Debug)]
#[must_use = "dropping the charge says that the frame is answered"]
pub struct Charge {
    cost: u64,
    returned: Arc<Returned>,
}

impl Charge {
    pub(crate) fn new(cost: u64, returned: Arc<Returned>) -> Self {
        Self { cost, returned }
    }
}

impl Drop for Charge {
    fn drop(&mut self) {
        if self.cost == 0 {
            return;
        }
        self.returned.bytes.fetch_add(self.cost, Ordering::AcqRel);
        self.returned.frames.fetch_add(1, Ordering::AcqRel);
        self.returned.changed.notify_one();
    }
}

/// What a sender has used, at the receiver.
#[derive(Debug, Default)]
pub(crate) struct Used {
    bytes: u64,
    frames: u64,
}

impl Used {
    /// Counts one frame. False if the sender had no credit for it.
    pub(crate) fn count(&mut self, cost: u64, returned: &Returned) -> bool {
        if cost == 0 {
            return true;
        }
        self.bytes = self.bytes.saturating_add(cost);
        self.frames = self.frames.saturating_add(1);
        let (bytes, frames) = returned.granted();
        self.bytes <= bytes && self.frames <= frames
    }
}

/// Room for more on an open stream, at the sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Bytes that may still be sent.
    pub bytes: u64,
    /// Transmittals and statements that may still be sent.
    pub frames: u64,
}

impl Room {
    /// Whether one frame of this cost can go.
    pub fn has(&self, cost: u64) -> bool {
        cost == 0 || (self.frames > 0 && self.bytes >= cost)
    }
}

#[derive(Debug, Default)]
struct Account {
    granted_bytes: u64,
    granted_frames: u64,
    used_bytes: u64,
    used_frames: u64,
}

/// What the receiver allows us, at the sender.
#[derive(Debug, Default)]
pub(crate) struct Allowance {
    account: Mutex<Account>,
    more: Notify,
}

impl Allowance {
    /// Takes over the newest totals. They never fall; older ones are ignored.
    pub(crate) fn grant(&self, bytes: u64, frames: u64) {
        let mut account = self.account.lock().unwrap_or_else(PoisonError::into_inner);
        account.granted_bytes = account.granted_bytes.max(bytes);
        account.granted_frames = account.granted_frames.max(frames);
        drop(account);
        self.more.notify_waiters();
    }

    pub(crate) fn room(&self) -> Room {
        let account = self.account.lock().unwrap_or_else(PoisonError::into_inner);
        Room {
            bytes: account.granted_bytes.saturating_sub(account.used_bytes),
            frames: account.granted_frames.saturating_sub(account.used_frames),
        }
    }

    /// Takes credit for one frame; false if there is none.
    pub(crate) fn take(&self, cost: u64) -> bool {
        let mut account = self.account.lock().unwrap_or_else(PoisonError::into_inner);
        let room = Room {
            bytes: account.granted_bytes.saturating_sub(account.used_bytes),
            frames: account.granted_frames.saturating_sub(account.used_frames),
        };
        if !room.has(cost) {
            return false;
        }
        if cost > 0 {
            account.used_bytes = account.used_bytes.saturating_add(cost);
            account.used_frames = account.used_frames.saturating_add(1);
        }
        true
    }

    /// Resolves when there is room for this cost.
    pub(crate) async fn wait_for(&self, cost: u64) {
        loop {
            let more = self.more.notified();
            let mut more = std::pin::pin!(more);
            // Registered before looking, or a grant between the two would be missed.
            more.as_mut().enable();
            if self.room().has(cost) {
                return;
            }
            more.await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sender_at_its_limit_may_send_nothing_more_until_something_is_answered() {
        let returned = Arc::new(Returned::default());
        let mut used = Used::default();
        let mut held: Vec<Charge> = Vec::new();
        for _ in 0..CREDIT_FRAMES {
            assert!(used.count(10, &returned));
            held.push(Charge::new(10, Arc::clone(&returned)));
        }
        drop(held.pop());
        assert!(used.count(10, &returned), "one was answered, so one more may come");
        assert!(!used.count(10, &returned), "and not a second");
    }

    #[test]
    fn bytes_are_bounded_apart_from_frames() {
        let returned = Returned::default();
        let mut used = Used::default();
        assert!(used.count(CREDIT_BYTES, &returned));
        assert!(!used.count(1, &returned));
        assert!(Used::default().count(0, &returned), "a head costs nothing");
    }

    #[test]
    fn an_allowance_is_never_overdrawn_and_totals_never_fall() {
        let allowance = Allowance::default();
        assert!(!allowance.take(1), "nothing was granted yet");
        allowance.grant(100, 2);
        allowance.grant(50, 1);
        assert_eq!(allowance.room(), Room { bytes: 100, frames: 2 });
        assert!(allowance.take(100));
        assert!(!allowance.take(1));
        assert!(allowance.take(0), "a head needs none");
        allowance.grant(101, 2);
        assert!(allowance.take(1));
        assert_eq!(allowance.room(), Room { bytes: 0, frames: 0 });
    }
}
