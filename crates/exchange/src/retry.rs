//! When to try again, and when a person is told. Pure arithmetic on instants that are handed in; never sleeps.

use jiff::{SignedDuration, Timestamp};

/// First wait after a failed attempt, in milliseconds.
pub const FIRST_WAIT_MS: u64 = 1_000;
/// Longest wait between two attempts, in milliseconds: 15 minutes.
pub const WAIT_MS_MAX: u64 = 15 * 60 * 1_000;
/// After this long without an acknowledgement a person is told, in seconds.
pub const FIRST_ALARM_SECONDS: i64 = 3_600;
/// After this long a person is told again, in seconds.
pub const SECOND_ALARM_SECONDS: i64 = 24 * 3_600;
/// How long a statement may be delivered when the agreement says nothing, in days.
pub const EXPIRY_DAYS: i64 = 30;

/// How long to wait before attempt number `attempt` (1 = the first repeat), in milliseconds: doubling, capped, and spread
/// over its upper half by `spread` (random), so that partners that came back together do not call together.
pub fn wait_ms(attempt: u32, spread: u32) -> u64 {
    let doubled = FIRST_WAIT_MS.checked_shl(attempt.saturating_sub(1).min(20)).unwrap_or(WAIT_MS_MAX);
    let full = doubled.min(WAIT_MS_MAX);
    let half = full / 2;
    half + u64::from(spread) % (full - half + 1)
}

/// Whether a person must be told of a statement that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alarm {
    /// Under an hour.
    None,
    /// Over an hour: look; for a protected kind, phone.
    Hour,
    /// Over a day: phone.
    Day,
}

/// How long `since` is ago, as an alarm. A clock that stepped back raises none.
pub fn alarm(since: Timestamp, now: Timestamp) -> Alarm {
    let waited = now.duration_since(since).as_secs();
    if waited >= SECOND_ALARM_SECONDS {
        Alarm::Day
    } else if waited >= FIRST_ALARM_SECONDS {
        Alarm::Hour
    } else {
        Alarm::None
    }
}

/// The end of delivery for something sent at `made_at`; none for protected kinds.
pub fn expiry(made_at: Timestamp, protected: bool) -> Option<Timestamp> {
    if protected {
        return None;
    }
    made_at.checked_add(SignedDuration::from_hours(24 * EXPIRY_DAYS)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn waits_grow_stay_capped_and_are_spread(attempt in 1u32..10_000, spread: u32) {
            let wait = wait_ms(attempt, spread);
            prop_assert!(wait <= WAIT_MS_MAX);
            prop_assert!(wait >= FIRST_WAIT_MS / 2);
            if attempt > 12 {
                prop_assert!(wait >= WAIT_MS_MAX / 2);
            }
        }
    }

    #[test]
    fn protected_kinds_never_expire() {
        let now: Timestamp = "2027-03-05T09:00:00Z".parse().unwrap();
        assert_eq!(expiry(now, true), None);
        assert_eq!(expiry(now, false).unwrap().to_string(), "2027-04-04T09:00:00Z");
    }

    #[test]
    fn a_person_is_told_at_one_hour_and_at_one_day() {
        let sent: Timestamp = "2027-03-05T09:00:00Z".parse().unwrap();
        for (now, expected) in [
            ("2027-03-05T08:00:00Z", Alarm::None),
            ("2027-03-05T09:59:59Z", Alarm::None),
            ("2027-03-05T10:00:00Z", Alarm::Hour),
            ("2027-03-06T08:59:59Z", Alarm::Hour),
            ("2027-03-06T09:00:00Z", Alarm::Day),
        ] {
            assert_eq!(alarm(sent, now.parse().unwrap()), expected, "{now}");
        }
    }
}
