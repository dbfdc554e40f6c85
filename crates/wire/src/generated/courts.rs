//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::JurisdictionRequest> for plain::JurisdictionRequest {
    fn expected(_rule: &Rule) -> String {
        "a JurisdictionRequest".to_owned()
    }
    fn read(
        wire: proto::JurisdictionRequest,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const TO_DECIDE: Rule = Rule {
            name: "to_decide",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const COURT_SEISED: Rule = Rule {
            name: "court_seised",
            required: false,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const MATTER: Rule = Rule {
            name: "matter",
            required: true,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::JurisdictionRequest { to_decide, court_seised, matter } = wire;
        let to_decide = at.required(&TO_DECIDE, text(to_decide));
        let court_seised = at.optional(&COURT_SEISED, text(court_seised));
        let matter = at.required(&MATTER, text(matter));
        Some(Self {
            to_decide: to_decide?,
            court_seised: court_seised?,
            matter: matter?,
        })
    }
}
impl Write<proto::JurisdictionRequest> for plain::JurisdictionRequest {
    fn write(&self) -> proto::JurisdictionRequest {
        let Self { to_decide, court_seised, matter } = self;
        proto::JurisdictionRequest {
            to_decide: to_decide.write(),
            court_seised: court_seised.as_ref().map(Write::write).unwrap_or_default(),
            matter: matter.write(),
        }
    }
}
impl Read<proto::JurisdictionReply> for plain::JurisdictionReply {
    fn expected(_rule: &Rule) -> String {
        "a JurisdictionReply".to_owned()
    }
    fn read(
        wire: proto::JurisdictionReply,
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
        const COURT: Rule = Rule {
            name: "court",
            required: false,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        let proto::JurisdictionReply { answer, court } = wire;
        let answer = at.required(&ANSWER, code(answer));
        let court = at.optional(&COURT, text(court));
        Some(Self {
            answer: answer?,
            court: court?,
        })
    }
}
impl Write<proto::JurisdictionReply> for plain::JurisdictionReply {
    fn write(&self) -> proto::JurisdictionReply {
        let Self { answer, court } = self;
        proto::JurisdictionReply {
            answer: answer.write(),
            court: court.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::OrderRecognitionRequest> for plain::OrderRecognitionRequest {
    fn expected(_rule: &Rule) -> String {
        "an OrderRecognitionRequest".to_owned()
    }
    fn read(
        wire: proto::OrderRecognitionRequest,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const ORDER: Rule = Rule {
            name: "order",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ORDERS: Rule = Rule {
            name: "orders",
            required: true,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const CHILD_HEARD: Rule = Rule {
            name: "child_heard",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::OrderRecognitionRequest { order, orders, child_heard } = wire;
        let order = at.required(&ORDER, order);
        let orders = at.required(&ORDERS, text(orders));
        let child_heard = at.optional(&CHILD_HEARD, child_heard);
        Some(Self {
            order: order?,
            orders: orders?,
            child_heard: child_heard?,
        })
    }
}
impl Write<proto::OrderRecognitionRequest> for plain::OrderRecognitionRequest {
    fn write(&self) -> proto::OrderRecognitionRequest {
        let Self { order, orders, child_heard } = self;
        proto::OrderRecognitionRequest {
            order: Some(order.write()),
            orders: orders.write(),
            child_heard: child_heard.as_ref().map(Write::write),
        }
    }
}
impl Read<proto::OrderRecognitionReply> for plain::OrderRecognitionReply {
    fn expected(_rule: &Rule) -> String {
        "an OrderRecognitionReply".to_owned()
    }
    fn read(
        wire: proto::OrderRecognitionReply,
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
        const REASONS: Rule = Rule {
            name: "reasons",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::OrderRecognitionReply { answer, reasons } = wire;
        let answer = at.required(&ANSWER, code(answer));
        let reasons = at.optional(&REASONS, text(reasons));
        Some(Self {
            answer: answer?,
            reasons: reasons?,
        })
    }
}
impl Write<proto::OrderRecognitionReply> for plain::OrderRecognitionReply {
    fn write(&self) -> proto::OrderRecognitionReply {
        let Self { answer, reasons } = self;
        proto::OrderRecognitionReply {
            answer: answer.write(),
            reasons: reasons.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
