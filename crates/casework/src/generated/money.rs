//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
/// For what money was spent (Chisinau Agreement, 1, as a list of lines; the agreement says who bears which).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CostLine {
    /// Fare of the child.
    ChildFare = 1,
    /// Fare of the escort, both ways.
    EscortFare = 2,
    /// Food on the way.
    Food = 3,
    /// Allowance of the escort.
    EscortAllowance = 4,
    /// Lodging of the escort.
    EscortLodging = 5,
    /// Documents.
    Documents = 6,
}
impl CostLine {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[
        Self::ChildFare,
        Self::EscortFare,
        Self::Food,
        Self::EscortAllowance,
        Self::EscortLodging,
        Self::Documents,
    ];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ChildFare => "CHILD_FARE",
            Self::EscortFare => "ESCORT_FARE",
            Self::Food => "FOOD",
            Self::EscortAllowance => "ESCORT_ALLOWANCE",
            Self::EscortLodging => "ESCORT_LODGING",
            Self::Documents => "DOCUMENTS",
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
impl std::fmt::Display for CostLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for CostLine {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "CostLine",
            })
    }
}
/// Whether it is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CostAnswer {
    /// Paid.
    Paid = 1,
    /// Borne by each side itself, as agreed.
    EachItsOwn = 2,
    /// Disputed; it goes to the joint commission and stops nothing.
    Disputed = 3,
}
impl CostAnswer {
    /// Every code of the list, in its order.
    pub const ALL: &'static [Self] = &[Self::Paid, Self::EachItsOwn, Self::Disputed];
    /// The code as it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Paid => "PAID",
            Self::EachItsOwn => "EACH_ITS_OWN",
            Self::Disputed => "DISPUTED",
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
impl std::fmt::Display for CostAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl std::str::FromStr for CostAnswer {
    type Err = crate::kind::UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|code| code.as_str() == text);
        found
            .ok_or(crate::kind::UnknownCode {
                list: "CostAnswer",
            })
    }
}
/// One line of costs.
#[derive(Clone, PartialEq, Eq)]
pub struct Cost {
    /// For what.
    pub line: super::CostLine,
    /// How much, in the smallest unit of the currency.
    pub amount_minor: u64,
}
impl std::fmt::Debug for Cost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Cost { .. }")
    }
}
impl Cost {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { line, amount_minor } = self;
        at.step("line", |at| at.code(line.as_str()));
        at.step(
            "amount_minor",
            |at| at.leaf(crate::walk::Value::Number(i128::from(*amount_minor))),
        );
    }
}
/// What was spent and is to be borne by the other side. Filled by either side.
#[derive(Clone, PartialEq, Eq)]
pub struct CostStatement {
    /// The lines.
    pub costs: Vec<super::Cost>,
    /// The currency of all lines.
    pub currency: crate::values::Currency,
}
impl std::fmt::Debug for CostStatement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CostStatement { .. }")
    }
}
impl CostStatement {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { costs, currency } = self;
        let [costs_info, currency_info] = &super::kinds::COST_STATEMENT_FIELDS;
        if !costs.is_empty() {
            at.field(costs_info, |at| at.each(costs, |at, item| item.walk(at)));
        }
        at.field(currency_info, |at| at.written(currency));
    }
}
/// Answers a cost statement.
#[derive(Clone, PartialEq, Eq)]
pub struct CostSettlement {
    /// The answer.
    pub answer: super::CostAnswer,
    /// The day of payment. Absent unless PAID.
    pub paid_on: Option<jiff::civil::Date>,
}
impl std::fmt::Debug for CostSettlement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CostSettlement { .. }")
    }
}
impl CostSettlement {
    pub(super) fn walk(&self, at: &mut crate::walk::Walk<'_>) {
        let Self { answer, paid_on } = self;
        let [answer_info, paid_on_info] = &super::kinds::COST_SETTLEMENT_FIELDS;
        at.field(answer_info, |at| at.code(answer.as_str()));
        if let Some(paid_on) = paid_on {
            at.field(paid_on_info, |at| at.written(paid_on));
        }
    }
}
