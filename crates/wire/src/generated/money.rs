//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::Cost> for plain::Cost {
    fn expected(_rule: &Rule) -> String {
        "a Cost".to_owned()
    }
    fn read(wire: proto::Cost, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const LINE: Rule = Rule {
            name: "line",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const AMOUNT_MINOR: Rule = Rule {
            name: "amount_minor",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::Cost { line, amount_minor } = wire;
        let line = at.required(&LINE, code(line));
        let amount_minor = at.required(&AMOUNT_MINOR, amount_minor);
        Some(Self {
            line: line?,
            amount_minor: amount_minor?,
        })
    }
}
impl Write<proto::Cost> for plain::Cost {
    fn write(&self) -> proto::Cost {
        let Self { line, amount_minor } = self;
        proto::Cost {
            line: line.write(),
            amount_minor: Some(amount_minor.write()),
        }
    }
}
impl Read<proto::CostStatement> for plain::CostStatement {
    fn expected(_rule: &Rule) -> String {
        "a CostStatement".to_owned()
    }
    fn read(wire: proto::CostStatement, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const COSTS: Rule = Rule {
            name: "costs",
            required: true,
            items_max: 16,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CURRENCY: Rule = Rule {
            name: "currency",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::CostStatement { costs, currency } = wire;
        let costs = at.list(&COSTS, costs);
        let currency = at.required(&CURRENCY, text(currency));
        Some(Self {
            costs: costs?,
            currency: currency?,
        })
    }
}
impl Write<proto::CostStatement> for plain::CostStatement {
    fn write(&self) -> proto::CostStatement {
        let Self { costs, currency } = self;
        proto::CostStatement {
            costs: costs.iter().map(Write::write).collect(),
            currency: currency.write(),
        }
    }
}
impl Read<proto::CostSettlement> for plain::CostSettlement {
    fn expected(_rule: &Rule) -> String {
        "a CostSettlement".to_owned()
    }
    fn read(
        wire: proto::CostSettlement,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const ANSWER: Rule = Rule {
            name: "answer",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PAID_ON: Rule = Rule {
            name: "paid_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::CostSettlement { answer, paid_on } = wire;
        let answer = at.required(&ANSWER, code(answer));
        let paid_on = at.optional(&PAID_ON, text(paid_on));
        Some(Self {
            answer: answer?,
            paid_on: paid_on?,
        })
    }
}
impl Write<proto::CostSettlement> for plain::CostSettlement {
    fn write(&self) -> proto::CostSettlement {
        let Self { answer, paid_on } = self;
        proto::CostSettlement {
            answer: answer.write(),
            paid_on: paid_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
