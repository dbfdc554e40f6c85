//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::AccessRequest> for plain::AccessRequest {
    fn expected(_rule: &Rule) -> String {
        "an AccessRequest".to_owned()
    }
    fn read(wire: proto::AccessRequest, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const ASKED_BY: Rule = Rule {
            name: "asked_by",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SCOPE: Rule = Rule {
            name: "scope",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const ASKED_ON: Rule = Rule {
            name: "asked_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::AccessRequest { asked_by, scope, asked_on } = wire;
        let asked_by = at.required(&ASKED_BY, code(asked_by));
        let scope = at.optional(&SCOPE, text(scope));
        let asked_on = at.required(&ASKED_ON, text(asked_on));
        Some(Self {
            asked_by: asked_by?,
            scope: scope?,
            asked_on: asked_on?,
        })
    }
}
impl Write<proto::AccessRequest> for plain::AccessRequest {
    fn write(&self) -> proto::AccessRequest {
        let Self { asked_by, scope, asked_on } = self;
        proto::AccessRequest {
            asked_by: asked_by.write(),
            scope: scope.as_ref().map(Write::write).unwrap_or_default(),
            asked_on: asked_on.write(),
        }
    }
}
impl Read<proto::AccessAnswer> for plain::AccessAnswer {
    fn expected(_rule: &Rule) -> String {
        "an AccessAnswer".to_owned()
    }
    fn read(wire: proto::AccessAnswer, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const REQUEST_OF: Rule = Rule {
            name: "request_of",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ANSWERED_ON: Rule = Rule {
            name: "answered_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const KEPT_BACK: Rule = Rule {
            name: "kept_back",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::AccessAnswer { request_of, answered_on, kept_back } = wire;
        let request_of = at.required(&REQUEST_OF, text(request_of));
        let answered_on = at.required(&ANSWERED_ON, text(answered_on));
        let kept_back = at.optional(&KEPT_BACK, text(kept_back));
        Some(Self {
            request_of: request_of?,
            answered_on: answered_on?,
            kept_back: kept_back?,
        })
    }
}
impl Write<proto::AccessAnswer> for plain::AccessAnswer {
    fn write(&self) -> proto::AccessAnswer {
        let Self { request_of, answered_on, kept_back } = self;
        proto::AccessAnswer {
            request_of: request_of.write(),
            answered_on: answered_on.write(),
            kept_back: kept_back.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::DataItem> for plain::DataItem {
    fn expected(_rule: &Rule) -> String {
        "a DataItem".to_owned()
    }
    fn read(wire: proto::DataItem, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const STATEMENT: Rule = Rule {
            name: "statement",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PATH: Rule = Rule {
            name: "path",
            required: false,
            items_max: 32,
            bytes_max: 80,
            min: 0,
            max: 1000000000000,
        };
        let proto::DataItem { statement, path } = wire;
        let statement = at.required(&STATEMENT, text(statement));
        let path = at.optional(&PATH, text(path));
        Some(Self {
            statement: statement?,
            path: path?,
        })
    }
}
impl Write<proto::DataItem> for plain::DataItem {
    fn write(&self) -> proto::DataItem {
        let Self { statement, path } = self;
        proto::DataItem {
            statement: statement.write(),
            path: path.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::Rectification> for plain::Rectification {
    fn expected(_rule: &Rule) -> String {
        "a Rectification".to_owned()
    }
    fn read(wire: proto::Rectification, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const ITEM: Rule = Rule {
            name: "item",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const RIGHT_VALUE: Rule = Rule {
            name: "right_value",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const HARMFUL: Rule = Rule {
            name: "harmful",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::Rectification { item, right_value, harmful } = wire;
        let item = at.required(&ITEM, item);
        let right_value = at.optional(&RIGHT_VALUE, text(right_value));
        let harmful = at.required(&HARMFUL, harmful);
        Some(Self {
            item: item?,
            right_value: right_value?,
            harmful: harmful?,
        })
    }
}
impl Write<proto::Rectification> for plain::Rectification {
    fn write(&self) -> proto::Rectification {
        let Self { item, right_value, harmful } = self;
        proto::Rectification {
            item: Some(item.write()),
            right_value: right_value.as_ref().map(Write::write).unwrap_or_default(),
            harmful: Some(harmful.write()),
        }
    }
}
impl Read<proto::DataOrder> for plain::DataOrder {
    fn expected(_rule: &Rule) -> String {
        "a DataOrder".to_owned()
    }
    fn read(wire: proto::DataOrder, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const MEASURE: Rule = Rule {
            name: "measure",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const GROUND: Rule = Rule {
            name: "ground",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ITEMS: Rule = Rule {
            name: "items",
            required: false,
            items_max: 64,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const DUE_ON: Rule = Rule {
            name: "due_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::DataOrder { measure, ground, items, due_on } = wire;
        let measure = at.required(&MEASURE, code(measure));
        let ground = at.required(&GROUND, code(ground));
        let items = at.list(&ITEMS, items);
        let due_on = at.required(&DUE_ON, text(due_on));
        Some(Self {
            measure: measure?,
            ground: ground?,
            items: items?,
            due_on: due_on?,
        })
    }
}
impl Write<proto::DataOrder> for plain::DataOrder {
    fn write(&self) -> proto::DataOrder {
        let Self { measure, ground, items, due_on } = self;
        proto::DataOrder {
            measure: measure.write(),
            ground: ground.write(),
            items: items.iter().map(Write::write).collect(),
            due_on: due_on.write(),
        }
    }
}
impl Read<proto::DataOrderConfirmation> for plain::DataOrderConfirmation {
    fn expected(_rule: &Rule) -> String {
        "a DataOrderConfirmation".to_owned()
    }
    fn read(
        wire: proto::DataOrderConfirmation,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const MEASURE: Rule = Rule {
            name: "measure",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const DONE_ON: Rule = Rule {
            name: "done_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const RECIPIENTS_TOLD: Rule = Rule {
            name: "recipients_told",
            required: false,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const KEPT_BY_LAW: Rule = Rule {
            name: "kept_by_law",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::DataOrderConfirmation {
            measure,
            done_on,
            recipients_told,
            kept_by_law,
        } = wire;
        let measure = at.required(&MEASURE, code(measure));
        let done_on = at.required(&DONE_ON, text(done_on));
        let recipients_told = at.list(&RECIPIENTS_TOLD, recipients_told);
        let kept_by_law = at.optional(&KEPT_BY_LAW, text(kept_by_law));
        Some(Self {
            measure: measure?,
            done_on: done_on?,
            recipients_told: recipients_told?,
            kept_by_law: kept_by_law?,
        })
    }
}
impl Write<proto::DataOrderConfirmation> for plain::DataOrderConfirmation {
    fn write(&self) -> proto::DataOrderConfirmation {
        let Self { measure, done_on, recipients_told, kept_by_law } = self;
        proto::DataOrderConfirmation {
            measure: measure.write(),
            done_on: done_on.write(),
            recipients_told: recipients_told.iter().map(Write::write).collect(),
            kept_by_law: kept_by_law.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::OnwardTransferRequest> for plain::OnwardTransferRequest {
    fn expected(_rule: &Rule) -> String {
        "an OnwardTransferRequest".to_owned()
    }
    fn read(
        wire: proto::OnwardTransferRequest,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const RECIPIENT: Rule = Rule {
            name: "recipient",
            required: true,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const NEEDED_FOR: Rule = Rule {
            name: "needed_for",
            required: true,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const ITEMS: Rule = Rule {
            name: "items",
            required: true,
            items_max: 64,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::OnwardTransferRequest { recipient, needed_for, items } = wire;
        let recipient = at.required(&RECIPIENT, text(recipient));
        let needed_for = at.required(&NEEDED_FOR, text(needed_for));
        let items = at.list(&ITEMS, items);
        Some(Self {
            recipient: recipient?,
            needed_for: needed_for?,
            items: items?,
        })
    }
}
impl Write<proto::OnwardTransferRequest> for plain::OnwardTransferRequest {
    fn write(&self) -> proto::OnwardTransferRequest {
        let Self { recipient, needed_for, items } = self;
        proto::OnwardTransferRequest {
            recipient: recipient.write(),
            needed_for: needed_for.write(),
            items: items.iter().map(Write::write).collect(),
        }
    }
}
impl Read<proto::OnwardTransferDecision> for plain::OnwardTransferDecision {
    fn expected(_rule: &Rule) -> String {
        "an OnwardTransferDecision".to_owned()
    }
    fn read(
        wire: proto::OnwardTransferDecision,
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
        const UNTIL: Rule = Rule {
            name: "until",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::OnwardTransferDecision { answer, until } = wire;
        let answer = at.required(&ANSWER, code(answer));
        let until = at.optional(&UNTIL, text(until));
        Some(Self {
            answer: answer?,
            until: until?,
        })
    }
}
impl Write<proto::OnwardTransferDecision> for plain::OnwardTransferDecision {
    fn write(&self) -> proto::OnwardTransferDecision {
        let Self { answer, until } = self;
        proto::OnwardTransferDecision {
            answer: answer.write(),
            until: until.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::BreachNotice> for plain::BreachNotice {
    fn expected(_rule: &Rule) -> String {
        "a BreachNotice".to_owned()
    }
    fn read(wire: proto::BreachNotice, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const WHAT: Rule = Rule {
            name: "what",
            required: true,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const NOTICED_AT: Rule = Rule {
            name: "noticed_at",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const RISK: Rule = Rule {
            name: "risk",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const MEASURES_TAKEN: Rule = Rule {
            name: "measures_taken",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::BreachNotice { what, noticed_at, risk, measures_taken } = wire;
        let what = at.required(&WHAT, text(what));
        let noticed_at = at.required(&NOTICED_AT, text(noticed_at));
        let risk = at.required(&RISK, code(risk));
        let measures_taken = at.optional(&MEASURES_TAKEN, text(measures_taken));
        Some(Self {
            what: what?,
            noticed_at: noticed_at?,
            risk: risk?,
            measures_taken: measures_taken?,
        })
    }
}
impl Write<proto::BreachNotice> for plain::BreachNotice {
    fn write(&self) -> proto::BreachNotice {
        let Self { what, noticed_at, risk, measures_taken } = self;
        proto::BreachNotice {
            what: what.write(),
            noticed_at: noticed_at.write(),
            risk: risk.write(),
            measures_taken: measures_taken.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::NonDisclosureFlag> for plain::NonDisclosureFlag {
    fn expected(_rule: &Rule) -> String {
        "a NonDisclosureFlag".to_owned()
    }
    fn read(
        wire: proto::NonDisclosureFlag,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const ITEMS: Rule = Rule {
            name: "items",
            required: false,
            items_max: 64,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const BARRED_CONTACTS: Rule = Rule {
            name: "barred_contacts",
            required: false,
            items_max: 16,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::NonDisclosureFlag { items, barred_contacts } = wire;
        let items = at.list(&ITEMS, items);
        let barred_contacts = at.list(&BARRED_CONTACTS, barred_contacts);
        Some(Self {
            items: items?,
            barred_contacts: barred_contacts?,
        })
    }
}
impl Write<proto::NonDisclosureFlag> for plain::NonDisclosureFlag {
    fn write(&self) -> proto::NonDisclosureFlag {
        let Self { items, barred_contacts } = self;
        proto::NonDisclosureFlag {
            items: items.iter().map(Write::write).collect(),
            barred_contacts: barred_contacts.iter().map(Write::write).collect(),
        }
    }
}
