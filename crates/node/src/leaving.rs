//! When answers to a partner leave: on the ticks of a clock that nothing inside can move, one whole tick or more after the question came. What
//! deciding took, which depends on what is known of a child here, is not told by it (P7). Knows neither what is asked nor what is answered.

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until};

/// The time between two ticks. Several times what deciding an arrival and syncing it takes on an ordinary disk, and far below what a person
/// notices.
pub(crate) const TICK: Duration = Duration::from_millis(20);
/// Answers of one stream that wait for their tick. More than a partner may have in flight wait behind them.
pub(crate) const WAITING_MAX: usize = 256;

/// The ticks of one stream, counted from its beginning.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ticks {
    began: Instant,
}

impl Ticks {
    /// Ticks that begin now.
    pub(crate) fn begin() -> Self {
        Self { began: Instant::now() }
    }

    /// The tick on which the answer to a question that came at `came` leaves: the first that is a whole tick away. An answer that is not
    /// ready by then leaves on the first tick after it is.
    pub(crate) fn after(self, came: Instant) -> Instant {
        self.at_or_after(came + TICK)
    }

    fn at_or_after(self, instant: Instant) -> Instant {
        let since = instant.saturating_duration_since(self.began).as_nanos();
        let ticks = since.div_ceil(TICK.as_nanos());
        // A stream lives for hours: its ticks are counted in 32 bits.
        self.began + TICK * u32::try_from(ticks).unwrap_or(u32::MAX)
    }
}

/// An answer that waits for its tick.
pub(crate) struct Leaving<T> {
    /// On which tick.
    pub(crate) at: Instant,
    /// What leaves; what it holds is given back when it has left.
    pub(crate) answer: T,
}

/// Lets each answer leave on its tick, in the order in which they came. Ends when nothing more can come, or when one could not leave.
pub(crate) async fn leave<T>(
    ticks: Ticks,
    mut waiting: mpsc::Receiver<Leaving<T>>,
    mut send: impl AsyncFnMut(T) -> bool,
) {
    while let Some(next) = waiting.recv().await {
        sleep_until(ticks.at_or_after(next.at.max(Instant::now()))).await;
        if !send(next.answer).await {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Answers questions that come at these milliseconds after deciding so long about each; answers when each answer left.
    async fn answered(questions: &[(u64, u64)]) -> Vec<u128> {
        let ticks = Ticks::begin();
        let began = Instant::now();
        let (queue, waiting) = mpsc::channel(WAITING_MAX);
        let questions = questions.to_vec();
        let asking = async move {
            for (came, takes) in questions {
                let came = began + Duration::from_millis(came);
                sleep_until(came).await;
                tokio::time::sleep(Duration::from_millis(takes)).await;
                queue.send(Leaving { at: ticks.after(came), answer: () }).await.unwrap();
            }
        };
        let mut left = Vec::new();
        tokio::join!(
            asking,
            leave(ticks, waiting, async |()| {
                left.push(began.elapsed().as_millis());
                true
            })
        );
        left
    }

    #[tokio::test(start_paused = true)]
    async fn how_long_deciding_took_does_not_show() {
        let quick = answered(&[(3, 0), (41, 0), (60, 0)]).await;
        assert_eq!(quick, [40, 80, 80]);
        for takes in [1, 7, 15] {
            assert_eq!(answered(&[(3, takes), (41, takes), (60, takes)]).await, quick);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_late_leaves_on_a_tick_too() {
        assert_eq!(answered(&[(0, 33)]).await, [40]);
        assert_eq!(answered(&[(0, 41)]).await, [60]);
    }

    #[tokio::test(start_paused = true)]
    async fn what_cannot_leave_ends_the_waiting() {
        let ticks = Ticks::begin();
        let (queue, waiting) = mpsc::channel(1);
        queue.send(Leaving { at: ticks.after(Instant::now()), answer: () }).await.unwrap();
        leave(ticks, waiting, async |()| false).await;
        assert!(queue.is_closed());
    }
}
