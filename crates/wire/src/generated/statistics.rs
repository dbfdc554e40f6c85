//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::StatisticsCell> for plain::StatisticsCell {
    fn expected(_rule: &Rule) -> String {
        "a StatisticsCell".to_owned()
    }
    fn read(
        wire: proto::StatisticsCell,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const AGE: Rule = Rule {
            name: "age",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SOLUTION: Rule = Rule {
            name: "solution",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CHILDREN: Rule = Rule {
            name: "children",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const MEDIAN_DAYS: Rule = Rule {
            name: "median_days",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 10000,
        };
        let proto::StatisticsCell { age, solution, children, median_days } = wire;
        let age = at.optional(&AGE, code(age));
        let solution = at.optional(&SOLUTION, code(solution));
        let children = at.optional(&CHILDREN, children);
        let median_days = at.optional(&MEDIAN_DAYS, median_days);
        Some(Self {
            age: age?,
            solution: solution?,
            children: children?,
            median_days: median_days?,
        })
    }
}
impl Write<proto::StatisticsCell> for plain::StatisticsCell {
    fn write(&self) -> proto::StatisticsCell {
        let Self { age, solution, children, median_days } = self;
        proto::StatisticsCell {
            age: age.as_ref().map(Write::write).unwrap_or_default(),
            solution: solution.as_ref().map(Write::write).unwrap_or_default(),
            children: children.as_ref().map(Write::write),
            median_days: median_days.as_ref().map(Write::write),
        }
    }
}
impl Read<proto::StatisticsReport> for plain::StatisticsReport {
    fn expected(_rule: &Rule) -> String {
        "a StatisticsReport".to_owned()
    }
    fn read(
        wire: proto::StatisticsReport,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const FROM: Rule = Rule {
            name: "from",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const UNTIL: Rule = Rule {
            name: "until",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const THRESHOLD: Rule = Rule {
            name: "threshold",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 3,
            max: 100,
        };
        const CELLS: Rule = Rule {
            name: "cells",
            required: true,
            items_max: 256,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::StatisticsReport { from, until, threshold, cells } = wire;
        let from = at.required(&FROM, text(from));
        let until = at.required(&UNTIL, text(until));
        let threshold = at.required(&THRESHOLD, threshold);
        let cells = at.list(&CELLS, cells);
        Some(Self {
            from: from?,
            until: until?,
            threshold: threshold?,
            cells: cells?,
        })
    }
}
impl Write<proto::StatisticsReport> for plain::StatisticsReport {
    fn write(&self) -> proto::StatisticsReport {
        let Self { from, until, threshold, cells } = self;
        proto::StatisticsReport {
            from: from.write(),
            until: until.write(),
            threshold: Some(threshold.write()),
            cells: cells.iter().map(Write::write).collect(),
        }
    }
}
