//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// Years of age, in bands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgeBand {
    /// 0 to 5 years.
    From0To5 = 1,
    /// 6 to 11 years.
    From6To11 = 2,
    /// 12 to 14 years.
    From12To14 = 3,
    /// 15 to 17 years.
    From15To17 = 4,
}
impl AgeBand {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::From0To5,
        Self::From6To11,
        Self::From12To14,
        Self::From15To17,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::From0To5 => "FROM_0_TO_5",
            Self::From6To11 => "FROM_6_TO_11",
            Self::From12To14 => "FROM_12_TO_14",
            Self::From15To17 => "FROM_15_TO_17",
        }
    }
    /// The number in protobuf.
    pub const fn number(self) -> i32 {
        self as i32
    }
    /// The code with this number in protobuf.
    pub fn from_number(number: i32) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.number() == number)
    }
}
impl std::fmt::Display for AgeBand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for AgeBand {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "AgeBand",
            })
    }
}
/// One number.
#[derive(Clone, PartialEq, Eq)]
pub struct StatisticsCell {
    /// Which band of age. Absent: all.
    pub age: Option<super::AgeBand>,
    /// Which lasting solution. Absent: all.
    pub solution: Option<super::SolutionKind>,
    /// How many children. Absent: suppressed, because it is below the threshold or would show one that is.
    pub children: Option<u32>,
    /// Median of days from finding to arrival. Absent: none arrived, or suppressed.
    pub median_days: Option<u32>,
}
impl std::fmt::Debug for StatisticsCell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StatisticsCell { .. }")
    }
}
impl StatisticsCell {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { age, solution, children, median_days } = self;
        if let Some(age) = age {
            at.step("age", |at| at.code(age.as_str()));
        }
        if let Some(solution) = solution {
            at.step("solution", |at| at.code(solution.as_str()));
        }
        if let Some(children) = children {
            at.step(
                "children",
                |at| at.leaf(crate::walk::Value::Number(i128::from(*children))),
            );
        }
        if let Some(median_days) = median_days {
            at.step(
                "median_days",
                |at| at.leaf(crate::walk::Value::Number(i128::from(*median_days))),
            );
        }
    }
}
/// A year in numbers. Filled by each authority for what it publishes.
#[derive(Clone, PartialEq, Eq)]
pub struct StatisticsReport {
    /// The first day that is counted.
    pub from: jiff::civil::Date,
    /// The last day that is counted.
    pub until: jiff::civil::Date,
    /// No number above zero and below this one may stand in a cell.
    pub threshold: u32,
    /// The numbers.
    pub cells: Vec<super::StatisticsCell>,
}
impl std::fmt::Debug for StatisticsReport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StatisticsReport { .. }")
    }
}
impl StatisticsReport {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { from, until, threshold, cells } = self;
        let [from_info, until_info, threshold_info, cells_info] = &super::kinds::STATISTICS_REPORT_FIELDS;
        at.field(from_info, |at| at.written(from));
        at.field(until_info, |at| at.written(until));
        at.field(
            threshold_info,
            |at| at.leaf(crate::walk::Value::Number(i128::from(*threshold))),
        );
        if !cells.is_empty() {
            at.field(cells_info, |at| at.each(cells, |at, item| item.walk(at)));
        }
    }
}
