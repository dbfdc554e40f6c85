//! The arithmetic of a benchmark: medians, quartiles, ratios, and how a duration is written. Measures nothing.

/// The middle of what was measured, and the quarter below and above which the rest lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Spread {
    pub(crate) low: f64,
    pub(crate) median: f64,
    pub(crate) high: f64,
}

impl Spread {
    /// The quartiles of some figures, interpolated between neighbours. None of none.
    pub(crate) fn of(figures: &[f64]) -> Option<Self> {
        let mut sorted = figures.to_vec();
        sorted.sort_by(f64::total_cmp);
        Some(Self {
            low: quantile(&sorted, 1, 4)?,
            median: quantile(&sorted, 2, 4)?,
            high: quantile(&sorted, 3, 4)?,
        })
    }
}

/// The figure below which `part` of `whole` parts of the sorted figures lie.
fn quantile(sorted: &[f64], part: usize, whole: usize) -> Option<f64> {
    let steps = sorted.len().checked_sub(1)? * part;
    let (at, beyond) = (steps / whole, steps % whole);
    let below = *sorted.get(at)?;
    let above = sorted.get(at + 1).copied().unwrap_or(below);
    Some(below + (above - below) * beyond as f64 / whole as f64)
}

/// How often each reference goes into the figure of the same round. A round without a reference has no ratio.
pub(crate) fn ratios(ours: &[f64], reference: &[f64]) -> Vec<f64> {
    ours.iter()
        .zip(reference)
        .filter(|(_, below)| **below > 0.0)
        .map(|(above, below)| above / below)
        .collect()
}

/// Nanoseconds in the unit that a person reads, to three digits.
pub(crate) fn duration(nanoseconds: f64) -> String {
    let (figure, unit) = match nanoseconds {
        small if small < 1e3 => (small, "ns"),
        middle if middle < 1e6 => (middle / 1e3, "µs"),
        large => (large / 1e6, "ms"),
    };
    format!("{} {unit}", digits(figure))
}

/// A ratio, to three digits.
pub(crate) fn times(ratio: f64) -> String {
    format!("{} ×", digits(ratio))
}

fn digits(figure: f64) -> String {
    match figure {
        hundreds if hundreds >= 99.95 => format!("{hundreds:.0}"),
        tens if tens >= 9.995 => format!("{tens:.1}"),
        ones => format!("{ones:.2}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_an_odd_number_is_the_one_in_the_middle() {
        let spread = Spread::of(&[9.0, 1.0, 5.0, 3.0, 100.0]).unwrap();
        assert_eq!(spread, Spread { low: 3.0, median: 5.0, high: 9.0 });
    }

    #[test]
    fn the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        let spread = Spread::of(&[4.0, 1.0, 2.0, 3.0]).unwrap();
        assert_eq!(spread, Spread { low: 1.75, median: 2.5, high: 3.25 });
    }

    #[test]
    fn one_figure_is_its_own_median_and_none_has_none() {
        assert_eq!(Spread::of(&[7.0]).unwrap(), Spread { low: 7.0, median: 7.0, high: 7.0 });
        assert_eq!(Spread::of(&[]), None);
    }

    #[test]
    fn one_slow_round_moves_the_mean_and_not_the_median() {
        let figures = [10.0, 10.0, 11.0, 10.0, 5_000.0];
        assert_eq!(Spread::of(&figures).unwrap().median, 10.0);
        assert!(figures.iter().sum::<f64>() / 5.0 > 1_000.0);
    }

    #[test]
    fn a_ratio_is_taken_within_a_round() {
        // The machine was ten times slower in the second round, for both.
        assert_eq!(ratios(&[20.0, 200.0], &[10.0, 100.0]), [2.0, 2.0]);
        assert_eq!(ratios(&[20.0, 30.0], &[0.0, 10.0]), [3.0], "nothing is divided by zero");
    }

    #[test]
    fn durations_and_ratios_have_three_digits() {
        let cases = [
            (0.0, "0.00 ns"),
            (87.25, "87.2 ns"),
            (999.4, "999 ns"),
            (1_234.0, "1.23 µs"),
            (45_600.0, "45.6 µs"),
            (7_890_000.0, "7.89 ms"),
            (1.5e9, "1500 ms"),
        ];
        for (nanoseconds, words) in cases {
            assert_eq!(duration(nanoseconds), words);
        }
        assert_eq!(times(1.0), "1.00 ×");
        assert_eq!(times(12.34), "12.3 ×");
        assert_eq!(times(99.97), "100 ×");
    }
}
