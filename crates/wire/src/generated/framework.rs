//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::DeadlineExtension> for plain::DeadlineExtension {
    fn expected(_rule: &Rule) -> String {
        "a DeadlineExtension".to_owned()
    }
    fn read(
        wire: proto::DeadlineExtension,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const REQUEST_KIND: Rule = Rule {
            name: "request_kind",
            required: true,
            items_max: 32,
            bytes_max: 4,
            min: 0,
            max: 1000000000000,
        };
        const OLD_DUE_ON: Rule = Rule {
            name: "old_due_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const NEW_DUE_ON: Rule = Rule {
            name: "new_due_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CAUSE: Rule = Rule {
            name: "cause",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::DeadlineExtension { request_kind, old_due_on, new_due_on, cause } = wire;
        let request_kind = at.required(&REQUEST_KIND, text(request_kind));
        let old_due_on = at.required(&OLD_DUE_ON, text(old_due_on));
        let new_due_on = at.required(&NEW_DUE_ON, text(new_due_on));
        let cause = at.required(&CAUSE, code(cause));
        Some(Self {
            request_kind: request_kind?,
            old_due_on: old_due_on?,
            new_due_on: new_due_on?,
            cause: cause?,
        })
    }
}
impl Write<proto::DeadlineExtension> for plain::DeadlineExtension {
    fn write(&self) -> proto::DeadlineExtension {
        let Self { request_kind, old_due_on, new_due_on, cause } = self;
        proto::DeadlineExtension {
            request_kind: request_kind.write(),
            old_due_on: old_due_on.write(),
            new_due_on: new_due_on.write(),
            cause: cause.write(),
        }
    }
}
impl Read<proto::Reminder> for plain::Reminder {
    fn expected(_rule: &Rule) -> String {
        "a Reminder".to_owned()
    }
    fn read(wire: proto::Reminder, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const REQUEST_KIND: Rule = Rule {
            name: "request_kind",
            required: true,
            items_max: 32,
            bytes_max: 4,
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
        const LEVEL: Rule = Rule {
            name: "level",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::Reminder { request_kind, due_on, level } = wire;
        let request_kind = at.required(&REQUEST_KIND, text(request_kind));
        let due_on = at.required(&DUE_ON, text(due_on));
        let level = at.required(&LEVEL, code(level));
        Some(Self {
            request_kind: request_kind?,
            due_on: due_on?,
            level: level?,
        })
    }
}
impl Write<proto::Reminder> for plain::Reminder {
    fn write(&self) -> proto::Reminder {
        let Self { request_kind, due_on, level } = self;
        proto::Reminder {
            request_kind: request_kind.write(),
            due_on: due_on.write(),
            level: level.write(),
        }
    }
}
