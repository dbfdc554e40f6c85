//! When an answer leaves. The time that a look took says what was found, so no answer leaves when it is ready: all leave on the same
//! boundaries, each at least one whole tick after its question was read.

use std::time::Duration;

use entente_casework::generated::StatusBucket;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep_until};

use crate::limits::CONSULAR_TICK;

/// The boundaries on which answers leave, counted from the start of the port.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ticks {
    began: Instant,
}

impl Ticks {
    pub(super) fn from(began: Instant) -> Self {
        Self { began }
    }

    /// The first boundary that is a whole tick or more after `read_at`.
    fn after(self, read_at: Instant) -> Instant {
        let since = read_at.saturating_duration_since(self.began) + CONSULAR_TICK;
        let whole = since.as_nanos().div_ceil(CONSULAR_TICK.as_nanos());
        let ticks = u32::try_from(whole).unwrap_or(u32::MAX);
        self.began + CONSULAR_TICK * ticks
    }

    /// Waits for the first boundary after `read_at` on which `answer` is there. A task that ended without one says nothing.
    pub(super) async fn wait_for(self, read_at: Instant, answer: JoinHandle<StatusBucket>) -> StatusBucket {
        let mut boundary = self.after(read_at);
        loop {
            sleep_until(boundary).await;
            if answer.is_finished() {
                return answer.await.unwrap_or(StatusBucket::NoInformation);
            }
            boundary += CONSULAR_TICK;
        }
    }
}

/// How long the longest may take to be counted: a port that serves for so long is started anew before.
const _: () =
    assert!(u32::MAX as u64 * CONSULAR_TICK.as_secs() > Duration::from_secs(100 * 365 * 86_400).as_secs());

#[cfg(test)]
mod tests {
    use super::*;

    async fn waited(read_after: Duration, work: Duration) -> Duration {
        let began = Instant::now();
        let ticks = Ticks::from(began);
        tokio::time::advance(read_after).await;
        let read_at = Instant::now();
        let answer = tokio::spawn(async move {
            tokio::time::sleep(work).await;
            StatusBucket::InProgress
        });
        assert_eq!(ticks.wait_for(read_at, answer).await, StatusBucket::InProgress);
        began.elapsed()
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_leaves_on_a_boundary_a_whole_tick_later_whatever_the_work() {
        let ms = Duration::from_millis;
        for (read, work, left) in [
            (0, 0, 1_000),
            (1, 0, 2_000),
            (400, 0, 2_000),
            (400, 700, 2_000),
            (999, 1, 2_000),
            (1_000, 0, 2_000),
            (1_001, 0, 3_000),
            // Not durable by then: the boundary after the work is done, never the moment itself.
            (400, 1_700, 3_000),
            (400, 5_100, 6_000),
        ] {
            // A timer of tokio has a grain of a millisecond.
            let waited = waited(ms(read), ms(work)).await;
            assert!(waited >= ms(left) && waited < ms(left + 2), "read at {read}, work {work}: {waited:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_task_that_broke_says_nothing_and_on_the_tick() {
        let began = Instant::now();
        let broken = tokio::spawn(async { std::future::pending::<StatusBucket>().await });
        broken.abort();
        let word = Ticks::from(began).wait_for(began, broken).await;
        assert_eq!((word, began.elapsed().as_secs()), (StatusBucket::NoInformation, 1));
    }
}
