//! One row for each kernel, as Markdown: the same table on the terminal and in `docs/performance.md`.

use std::fmt::Write as _;

use crate::figures::{duration, times};
use crate::rounds::Compared;

/// What was measured beside what.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// What we do, and to how much.
    pub(crate) work: String,
    /// What it is measured beside.
    pub(crate) reference: String,
    pub(crate) compared: Compared,
}

const HEAD: &str = "\
| work | time | beside | time | ratio | middle half of the rounds |
|---|---:|---|---:|---:|---|
";

/// The rows as a table.
pub(crate) fn render(rows: &[Row]) -> String {
    let mut table = HEAD.to_owned();
    for Row { work, reference, compared } in rows {
        let Compared { ours, reference: beside, ratio } = compared;
        let (ours, beside) = (duration(ours.median), duration(beside.median));
        let (low, middle, high) = (times(ratio.low), times(ratio.median), times(ratio.high));
        // Writing to a string cannot fail.
        let _ =
            writeln!(table, "| {work} | {ours} | {reference} | {beside} | **{middle}** | {low} to {high} |");
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::Spread;

    #[test]
    fn a_row_has_as_many_cells_as_the_head() {
        let of = |median| Spread { low: median / 2.0, median, high: median * 2.0 };
        let compared = Compared { ours: of(3_000.0), reference: of(1_500.0), ratio: of(2.0) };
        let row = Row { work: "walk".into(), reference: "run".into(), compared };
        let table = render(&[row]);
        let cells: Vec<usize> = table.lines().map(|line| line.matches('|').count()).collect();
        assert_eq!(cells, [7, 7, 7]);
        assert!(table.ends_with("| walk | 3.00 µs | run | 1.50 µs | **2.00 ×** | 1.00 × to 4.00 × |\n"));
    }
}
