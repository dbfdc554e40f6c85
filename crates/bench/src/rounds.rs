//! Measures two pieces of work beside each other: in every round both run, in turn and for about as long, so that what
//! else the machine does meets both. A piece of work that fails ends the measurement: failing fast is no speed.

use std::time::{Duration, Instant};

use crate::figures::{Spread, ratios};

/// Why a benchmark could not be run to its end.
pub(crate) type Failed = Box<dyn std::error::Error + Send + Sync>;

/// How long and how often to measure.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plan {
    /// How often both sides run.
    pub(crate) rounds: u32,
    /// About how long one side runs in one round, when only the processor works.
    pub(crate) processor: Duration,
    /// The same, when the disk or the network takes part.
    pub(crate) disk: Duration,
}

impl Plan {
    /// Enough to see a factor: all benchmarks together stay under a minute.
    pub(crate) const QUICK: Self =
        Self { rounds: 15, processor: Duration::from_millis(20), disk: Duration::from_millis(60) };
    /// Enough to see a tenth.
    pub(crate) const LONG: Self =
        Self { rounds: 41, processor: Duration::from_millis(40), disk: Duration::from_millis(200) };
}

/// What was measured, in nanoseconds for one unit of work.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Compared {
    pub(crate) ours: Spread,
    pub(crate) reference: Spread,
    /// Ours over reference, taken round by round.
    pub(crate) ratio: Spread,
}

/// Measures `ours` beside `reference`. Each call of either does `units` units of work; `slice` is about how long one
/// side runs in a round.
pub(crate) fn beside(
    plan: &Plan,
    slice: Duration,
    units: u32,
    mut ours: impl FnMut() -> Result<(), Failed>,
    mut reference: impl FnMut() -> Result<(), Failed>,
) -> Result<Compared, Failed> {
    let our_calls = calls_in(slice, &mut ours)?;
    let reference_calls = calls_in(slice, &mut reference)?;
    let mut measured = (Vec::new(), Vec::new());
    for round in 0..plan.rounds {
        // Who comes first changes, so that neither always meets what the other left behind.
        if round % 2 == 0 {
            measured.0.push(one_unit(our_calls, units, &mut ours)?);
            measured.1.push(one_unit(reference_calls, units, &mut reference)?);
        } else {
            measured.1.push(one_unit(reference_calls, units, &mut reference)?);
            measured.0.push(one_unit(our_calls, units, &mut ours)?);
        }
    }
    let spread = |figures: &[f64]| Spread::of(figures).ok_or("nothing was measured");
    Ok(Compared {
        ours: spread(&measured.0)?,
        reference: spread(&measured.1)?,
        ratio: spread(&ratios(&measured.0, &measured.1))?,
    })
}

/// How many calls fill a slice, at least one. Also warms up what is measured.
fn calls_in(slice: Duration, work: &mut impl FnMut() -> Result<(), Failed>) -> Result<u32, Failed> {
    let mut calls = 1_u32;
    loop {
        let took = timed(calls, work)?;
        if took * 4 >= slice || calls >= 1 << 28 {
            let scale = slice.as_secs_f64() / took.as_secs_f64().max(1e-9);
            return Ok(((f64::from(calls) * scale) as u32).max(1));
        }
        calls *= 2;
    }
}

/// Nanoseconds for one unit.
fn one_unit(calls: u32, units: u32, work: &mut impl FnMut() -> Result<(), Failed>) -> Result<f64, Failed> {
    let took = timed(calls, work)?;
    Ok(took.as_secs_f64() * 1e9 / (f64::from(calls) * f64::from(units)))
}

#[expect(clippy::disallowed_methods, reason = "a benchmark reads the machine's own clock and no other")]
fn timed(calls: u32, work: &mut impl FnMut() -> Result<(), Failed>) -> Result<Duration, Failed> {
    let start = Instant::now();
    for _ in 0..calls {
        work()?;
    }
    Ok(start.elapsed())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHORT: Plan =
        Plan { rounds: 3, processor: Duration::from_millis(8), disk: Duration::from_millis(8) };

    fn wait(time: Duration) -> impl FnMut() -> Result<(), Failed> {
        move || {
            std::thread::sleep(time);
            Ok(())
        }
    }

    #[test]
    fn work_that_takes_longer_measures_longer() {
        let (long, short) = (Duration::from_millis(4), Duration::from_micros(500));
        let found = beside(&SHORT, SHORT.processor, 1, wait(long), wait(short)).unwrap();
        assert!(found.ours.median >= 4e6, "sleeping never ends early: {found:?}");
        assert!(found.ratio.median > 1.0, "{found:?}");
    }

    #[test]
    fn a_call_that_does_much_is_divided_by_what_it_does() {
        let time = Duration::from_millis(4);
        let whole = beside(&SHORT, SHORT.processor, 1, wait(time), wait(time)).unwrap();
        let parts = beside(&SHORT, SHORT.processor, 1_000, wait(time), wait(time)).unwrap();
        assert!(parts.ours.low < whole.ours.low / 10.0, "{parts:?} {whole:?}");
    }

    #[test]
    fn work_that_fails_is_not_measured() {
        let mut calls = 0;
        let fails_later = || {
            calls += 1;
            if calls > 2 { Err("it broke".into()) } else { wait(SHORT.processor)() }
        };
        let found = beside(&SHORT, SHORT.processor, 1, fails_later, wait(SHORT.processor));
        assert_eq!(found.unwrap_err().to_string(), "it broke");
    }
}
