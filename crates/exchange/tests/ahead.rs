//! How far ahead of what is whole a number may be: ordinary work waits, a danger or a withdrawal does not, and whatever a partner
//! sends, what is kept ahead stays bounded.
#![expect(clippy::unwrap_used, reason = "test code: what cannot be made is a failed test")]

use entente_exchange::{
    AHEAD_NUMBERS_MAX, AHEAD_PROTECTED_MAX, Arriving, Deferral, Pair, PairEvent, Placement,
};
use entente_seals::{Digest, StatementRef, Verdict};
use proptest::prelude::*;

/// XB's side of a pair in which XA's SWITCH, number 1, was accepted.
struct Taking {
    pair: Pair,
    taken: usize,
}

fn agreement() -> Digest {
    Digest::of(b"agreement")
}

impl Taking {
    fn new() -> Self {
        let pair = Pair::new("XB.ca".parse().unwrap(), "XA.ca".parse().unwrap(), 1);
        let mut taking = Self { pair, taken: 0 };
        taking.keep(1, Some(agreement()));
        taking
    }

    fn place(&self, number: u64, protected: bool) -> Placement {
        let statement = StatementRef { incarnation: 1, number, digest: Digest::of(&number.to_be_bytes()) };
        let agreement = agreement();
        let named = Some(&agreement);
        self.pair.place(&Arriving {
            statement,
            previous: None,
            agreement: named,
            protected,
            begins_life: false,
        })
    }

    fn keep(&mut self, number: u64, switches_to: Option<Digest>) {
        self.taken += 1;
        self.pair.apply(&PairEvent::Received {
            statement: StatementRef { incarnation: 1, number, digest: Digest::of(&number.to_be_bytes()) },
            verdict: Verdict::Accepted,
            acknowledgement: Digest::of(b"answer"),
            agreement: None,
            switches_to,
        });
    }

    /// Whether it was taken in.
    fn take(&mut self, number: u64, protected: bool) -> bool {
        let fresh = self.place(number, protected) == Placement::Fresh;
        if fresh {
            self.keep(number, None);
        }
        fresh
    }

    /// How many are kept above the numbers that are whole.
    fn ahead(&self) -> usize {
        self.taken - usize::try_from(self.pair.watermark(1)).unwrap()
    }
}

#[test]
fn a_thousand_open_numbers_stop_no_danger_notice() {
    let mut side = Taking::new();
    // Number 2 stays open for ever, and everything that may pass it has.
    for number in 3..=1 + AHEAD_NUMBERS_MAX {
        assert!(side.take(number, false));
    }
    let next = 2 + AHEAD_NUMBERS_MAX;
    assert_eq!(side.place(next, false), Placement::Deferred(Deferral::NumberTooFar), "the control");
    for number in [next, next + 1, next * 1_000] {
        assert!(side.take(number, true), "{number}");
    }
    // What is open comes at last, and what waited goes on behind it.
    assert!(side.take(2, false));
    assert_eq!(side.pair.watermark(1), next + 1);
    assert!(side.take(next + 2, false));
}

#[test]
fn the_allowance_ends_and_begins_again_when_what_was_open_comes() {
    let mut side = Taking::new();
    let first = 2 + AHEAD_NUMBERS_MAX;
    let most = u64::try_from(AHEAD_PROTECTED_MAX).unwrap();
    for number in (first..).take(AHEAD_PROTECTED_MAX) {
        assert!(side.take(number, true), "{number}");
    }
    assert_eq!(side.place(first + most, true), Placement::Deferred(Deferral::NumberTooFar));
    assert!(side.take(first - 1, true), "what is near has its own room");
    for number in 2..first - 1 {
        assert!(side.take(number, false), "{number}");
    }
    assert_eq!(side.pair.watermark(1), first + most - 1);
    assert!(side.take(first + most, true) && side.take(first * most, true));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn what_is_kept_ahead_is_bounded_whatever_a_partner_sends(
        sent in prop::collection::vec((1u64..1 << 40, 1u64..4_000, 1usize..6_000, any::<bool>()), 1..12),
    ) {
        let mut side = Taking::new();
        let bound = usize::try_from(AHEAD_NUMBERS_MAX).unwrap() + AHEAD_PROTECTED_MAX;
        for (from, stride, count, protected) in sent {
            // Half of them begin near, so that the numbers that are whole grow as well.
            let from = if from % 2 == 0 { from % 4_000 + 1 } else { from };
            for number in (from..).step_by(usize::try_from(stride).unwrap()).take(count) {
                let whole = side.pair.watermark(1);
                let near = number <= whole + AHEAD_NUMBERS_MAX;
                let taken = side.take(number, protected);
                prop_assert!(!taken || near || protected);
                prop_assert!(side.ahead() <= bound, "{} are kept ahead", side.ahead());
            }
        }
    }
}
