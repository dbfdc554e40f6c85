//! Numbers that may be published: no small cell, and none that could be computed from its neighbours. Pure arithmetic over
//! the cells that are handed in; a release that differs from the last one by one child is for a person to see.

use crate::generated::{AgeBand, SolutionKind, StatisticsCell, StatisticsReport};

/// The cells that must not be published as they stand: small ones, and those from which a small one follows.
pub fn revealing(report: &StatisticsReport) -> Vec<usize> {
    let allowed = suppress(report);
    let pairs = report.cells.iter().zip(&allowed.cells).enumerate();
    pairs.filter(|(_, (as_is, may_be))| as_is != may_be).map(|(at, _)| at).collect()
}

/// The report with every such cell left empty.
pub fn suppress(report: &StatisticsReport) -> StatisticsReport {
    let mut report = report.clone();
    let threshold = report.threshold;
    for cell in &mut report.cells {
        if cell.children.is_some_and(|children| children > 0 && children < threshold) {
            empty(cell);
        }
    }
    // Emptying a cell can leave another line with a single gap; each round empties at least one, so this ends.
    while let Some(at) = next_to_empty(&report.cells) {
        let Some(cell) = report.cells.get_mut(at) else { break };
        empty(cell);
    }
    report
}

fn empty(cell: &mut StatisticsCell) {
    cell.children = None;
    cell.median_days = None;
}

/// A line of the table: a total, and the parts that add up to it.
#[derive(Clone, Copy)]
enum Line {
    /// Of one solution, or of all, by age.
    ByAge(Option<SolutionKind>),
    /// Of one age, or of all, by solution.
    BySolution(Option<AgeBand>),
}

impl Line {
    fn is_total(self, cell: &StatisticsCell) -> bool {
        match self {
            Self::ByAge(solution) => cell.age.is_none() && cell.solution == solution,
            Self::BySolution(age) => cell.solution.is_none() && cell.age == age,
        }
    }

    fn is_part(self, cell: &StatisticsCell) -> bool {
        match self {
            Self::ByAge(solution) => cell.age.is_some() && cell.solution == solution,
            Self::BySolution(age) => cell.solution.is_some() && cell.age == age,
        }
    }
}

fn lines() -> impl Iterator<Item = Line> {
    let solutions = SolutionKind::ALL.iter().copied().map(Some).chain([None]);
    let ages = AgeBand::ALL.iter().copied().map(Some).chain([None]);
    solutions.map(Line::ByAge).chain(ages.map(Line::BySolution))
}

/// In a line whose total is shown and of whose parts exactly one is empty, that part is the difference: the smallest part
/// that is shown must be emptied too, or the total if no other part is left.
fn next_to_empty(cells: &[StatisticsCell]) -> Option<usize> {
    for line in lines() {
        let total = cells.iter().position(|cell| line.is_total(cell) && cell.children.is_some());
        let Some(total) = total else { continue };
        let parts = || cells.iter().enumerate().filter(|(_, cell)| line.is_part(cell));
        if parts().filter(|(_, cell)| cell.children.is_none()).count() != 1 {
            continue;
        }
        let shown = parts().filter_map(|(at, cell)| Some((cell.children?, at)));
        // An empty part beside a zero is still the difference, so a zero hides nothing.
        let smallest = shown.filter(|(children, _)| *children > 0).min();
        return Some(smallest.map_or(total, |(_, at)| at));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cell(
        age: Option<AgeBand>,
        solution: Option<SolutionKind>,
        children: impl Into<Option<u32>>,
    ) -> StatisticsCell {
        StatisticsCell { age, solution, children: children.into(), median_days: None }
    }

    fn report(cells: Vec<StatisticsCell>) -> StatisticsReport {
        let day = jiff::civil::date(2027, 1, 1);
        StatisticsReport { from: day, until: day.last_of_year(), threshold: 5, cells }
    }

    fn shown(report: &StatisticsReport) -> Vec<Option<u32>> {
        report.cells.iter().map(|cell| cell.children).collect()
    }

    #[test]
    fn a_small_cell_takes_a_second_one_with_it() {
        let years = [(AgeBand::From6To11, 3), (AgeBand::From12To14, 8), (AgeBand::From15To17, 20)];
        let mut cells = vec![cell(None, None, 31)];
        cells.extend(years.map(|(age, children)| cell(Some(age), None, children)));
        let full = report(cells);
        assert_eq!(shown(&suppress(&full)), [Some(31), None, None, Some(20)]);
        assert_eq!(revealing(&full), [1, 2]);
        // The control: with the small cell alone left out, 31 - 8 - 20 = 3 would tell it.
        let mut naive = full;
        naive.cells[1].children = None;
        assert_eq!(revealing(&naive), [2]);
    }

    #[test]
    fn a_lone_part_takes_the_total() {
        let full = report(vec![cell(None, None, 4), cell(Some(AgeBand::From0To5), None, 4)]);
        assert_eq!(shown(&suppress(&full)), [None, None]);
        let hidden = report(vec![cell(None, None, 9), cell(Some(AgeBand::From0To5), None, None)]);
        assert_eq!(shown(&suppress(&hidden)), [None, None]);
    }

    fn any_table() -> impl Strategy<Value = StatisticsReport> {
        let ages = AgeBand::ALL.len();
        proptest::collection::vec(0..12_u32, ages * 3).prop_map(move |counts| {
            let solutions = &SolutionKind::ALL[..3];
            let mut cells = vec![cell(None, None, counts.iter().sum::<u32>())];
            for (row, age) in counts.chunks(3).zip(AgeBand::ALL) {
                cells.push(cell(Some(*age), None, row.iter().sum::<u32>()));
                for (children, solution) in row.iter().zip(solutions) {
                    cells.push(cell(Some(*age), Some(*solution), *children));
                }
            }
            for (at, solution) in solutions.iter().enumerate() {
                let sum = counts.chunks(3).map(|row| row[at]).sum::<u32>();
                cells.push(cell(None, Some(*solution), sum));
            }
            report(cells)
        })
    }

    proptest! {
        #[test]
        fn no_small_number_stands_and_none_is_a_difference(table in any_table()) {
            let safe = suppress(&table);
            for cell in &safe.cells {
                prop_assert!(cell.children.is_none_or(|children| children == 0 || children >= 5));
            }
            for line in lines() {
                let total = safe.cells.iter().any(|cell| line.is_total(cell) && cell.children.is_some());
                let parts = safe.cells.iter().filter(|cell| line.is_part(cell));
                let gaps = parts.filter(|cell| cell.children.is_none()).count();
                prop_assert!(!total || gaps != 1);
            }
            prop_assert_eq!(revealing(&safe), Vec::<usize>::new());
        }
    }
}
