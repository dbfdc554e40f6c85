//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::DirectoryBody> for plain::DirectoryBody {
    fn expected(_rule: &Rule) -> String {
        "a DirectoryBody".to_owned()
    }
    fn read(wire: proto::DirectoryBody, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const CODE: Rule = Rule {
            name: "code",
            required: true,
            items_max: 32,
            bytes_max: 60,
            min: 0,
            max: 1000000000000,
        };
        const NAME: Rule = Rule {
            name: "name",
            required: true,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const APPEAL_BODY: Rule = Rule {
            name: "appeal_body",
            required: false,
            items_max: 32,
            bytes_max: 60,
            min: 0,
            max: 1000000000000,
        };
        let proto::DirectoryBody { code, name, appeal_body } = wire;
        let code = at.required(&CODE, text(code));
        let name = at.required(&NAME, text(name));
        let appeal_body = at.optional(&APPEAL_BODY, text(appeal_body));
        Some(Self {
            code: code?,
            name: name?,
            appeal_body: appeal_body?,
        })
    }
}
impl Write<proto::DirectoryBody> for plain::DirectoryBody {
    fn write(&self) -> proto::DirectoryBody {
        let Self { code, name, appeal_body } = self;
        proto::DirectoryBody {
            code: code.write(),
            name: name.write(),
            appeal_body: appeal_body.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::AuthorityDirectory> for plain::AuthorityDirectory {
    fn expected(_rule: &Rule) -> String {
        "an AuthorityDirectory".to_owned()
    }
    fn read(
        wire: proto::AuthorityDirectory,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const VALID_FROM: Rule = Rule {
            name: "valid_from",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const COMPETENCE: Rule = Rule {
            name: "competence",
            required: true,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const LANGUAGES: Rule = Rule {
            name: "languages",
            required: true,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const BODIES: Rule = Rule {
            name: "bodies",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const MONITOR: Rule = Rule {
            name: "monitor",
            required: true,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const DOCUMENTS: Rule = Rule {
            name: "documents",
            required: false,
            items_max: 16,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PLACEMENT_EXEMPT: Rule = Rule {
            name: "placement_exempt",
            required: false,
            items_max: 16,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const DUTY_PHONE: Rule = Rule {
            name: "duty_phone",
            required: false,
            items_max: 32,
            bytes_max: 60,
            min: 0,
            max: 1000000000000,
        };
        let proto::AuthorityDirectory {
            valid_from,
            competence,
            languages,
            bodies,
            monitor,
            documents,
            placement_exempt,
            duty_phone,
        } = wire;
        let valid_from = at.required(&VALID_FROM, text(valid_from));
        let competence = at.required(&COMPETENCE, text(competence));
        let languages = at.list(&LANGUAGES, languages);
        let bodies = at.list(&BODIES, bodies);
        let monitor = at.required(&MONITOR, text(monitor));
        let documents = at.list(&DOCUMENTS, documents);
        let placement_exempt = at.list(&PLACEMENT_EXEMPT, placement_exempt);
        let duty_phone = at.optional(&DUTY_PHONE, text(duty_phone));
        Some(Self {
            valid_from: valid_from?,
            competence: competence?,
            languages: languages?,
            bodies: bodies?,
            monitor: monitor?,
            documents: documents?,
            placement_exempt: placement_exempt?,
            duty_phone: duty_phone?,
        })
    }
}
impl Write<proto::AuthorityDirectory> for plain::AuthorityDirectory {
    fn write(&self) -> proto::AuthorityDirectory {
        let Self {
            valid_from,
            competence,
            languages,
            bodies,
            monitor,
            documents,
            placement_exempt,
            duty_phone,
        } = self;
        proto::AuthorityDirectory {
            valid_from: valid_from.write(),
            competence: competence.write(),
            languages: languages.iter().map(Write::write).collect(),
            bodies: bodies.iter().map(Write::write).collect(),
            monitor: monitor.write(),
            documents: documents.iter().map(Write::write).collect(),
            placement_exempt: placement_exempt.iter().map(Write::write).collect(),
            duty_phone: duty_phone.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::ForwardNotice> for plain::ForwardNotice {
    fn expected(_rule: &Rule) -> String {
        "a ForwardNotice".to_owned()
    }
    fn read(wire: proto::ForwardNotice, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const FORWARDED: Rule = Rule {
            name: "forwarded",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FORWARDED_TO: Rule = Rule {
            name: "forwarded_to",
            required: true,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const FORWARDED_ON: Rule = Rule {
            name: "forwarded_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::ForwardNotice { forwarded, forwarded_to, forwarded_on } = wire;
        let forwarded = at.required(&FORWARDED, text(forwarded));
        let forwarded_to = at.required(&FORWARDED_TO, text(forwarded_to));
        let forwarded_on = at.required(&FORWARDED_ON, text(forwarded_on));
        Some(Self {
            forwarded: forwarded?,
            forwarded_to: forwarded_to?,
            forwarded_on: forwarded_on?,
        })
    }
}
impl Write<proto::ForwardNotice> for plain::ForwardNotice {
    fn write(&self) -> proto::ForwardNotice {
        let Self { forwarded, forwarded_to, forwarded_on } = self;
        proto::ForwardNotice {
            forwarded: forwarded.write(),
            forwarded_to: forwarded_to.write(),
            forwarded_on: forwarded_on.write(),
        }
    }
}
impl Read<proto::LawAndServicesInfo> for plain::LawAndServicesInfo {
    fn expected(_rule: &Rule) -> String {
        "a LawAndServicesInfo".to_owned()
    }
    fn read(
        wire: proto::LawAndServicesInfo,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const TOPIC: Rule = Rule {
            name: "topic",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SAYS: Rule = Rule {
            name: "says",
            required: true,
            items_max: 32,
            bytes_max: 16000,
            min: 0,
            max: 1000000000000,
        };
        const PUBLISHED_AT: Rule = Rule {
            name: "published_at",
            required: false,
            items_max: 8,
            bytes_max: 400,
            min: 0,
            max: 1000000000000,
        };
        let proto::LawAndServicesInfo { topic, says, published_at } = wire;
        let topic = at.required(&TOPIC, code(topic));
        let says = at.required(&SAYS, text(says));
        let published_at = at.list(&PUBLISHED_AT, published_at);
        Some(Self {
            topic: topic?,
            says: says?,
            published_at: published_at?,
        })
    }
}
impl Write<proto::LawAndServicesInfo> for plain::LawAndServicesInfo {
    fn write(&self) -> proto::LawAndServicesInfo {
        let Self { topic, says, published_at } = self;
        proto::LawAndServicesInfo {
            topic: topic.write(),
            says: says.write(),
            published_at: published_at.iter().map(Write::write).collect(),
        }
    }
}
impl Read<proto::CrisisNotice> for plain::CrisisNotice {
    fn expected(_rule: &Rule) -> String {
        "a CrisisNotice".to_owned()
    }
    fn read(wire: proto::CrisisNotice, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const CRISIS: Rule = Rule {
            name: "crisis",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const AREAS: Rule = Rule {
            name: "areas",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const WAY: Rule = Rule {
            name: "way",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SUSPENDED: Rule = Rule {
            name: "suspended",
            required: true,
            items_max: 4,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const STARTS_ON: Rule = Rule {
            name: "starts_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ENDS_ON: Rule = Rule {
            name: "ends_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::CrisisNotice { crisis, areas, way, suspended, starts_on, ends_on } = wire;
        let crisis = at.required(&CRISIS, code(crisis));
        let areas = at.list(&AREAS, areas);
        let way = at.required(&WAY, code(way));
        let suspended = at.list(&SUSPENDED, suspended);
        let starts_on = at.required(&STARTS_ON, text(starts_on));
        let ends_on = at.optional(&ENDS_ON, text(ends_on));
        Some(Self {
            crisis: crisis?,
            areas: areas?,
            way: way?,
            suspended: suspended?,
            starts_on: starts_on?,
            ends_on: ends_on?,
        })
    }
}
impl Write<proto::CrisisNotice> for plain::CrisisNotice {
    fn write(&self) -> proto::CrisisNotice {
        let Self { crisis, areas, way, suspended, starts_on, ends_on } = self;
        proto::CrisisNotice {
            crisis: crisis.write(),
            areas: areas.iter().map(Write::write).collect(),
            way: way.write(),
            suspended: suspended.iter().map(Write::write).collect(),
            starts_on: starts_on.write(),
            ends_on: ends_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
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
impl Read<proto::InterimAnswer> for plain::InterimAnswer {
    fn expected(_rule: &Rule) -> String {
        "an InterimAnswer".to_owned()
    }
    fn read(wire: proto::InterimAnswer, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const REQUEST_KIND: Rule = Rule {
            name: "request_kind",
            required: true,
            items_max: 32,
            bytes_max: 4,
            min: 0,
            max: 1000000000000,
        };
        const OUTWARD_REASON: Rule = Rule {
            name: "outward_reason",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::InterimAnswer { request_kind, outward_reason } = wire;
        let request_kind = at.required(&REQUEST_KIND, text(request_kind));
        let outward_reason = at.required(&OUTWARD_REASON, code(outward_reason));
        Some(Self {
            request_kind: request_kind?,
            outward_reason: outward_reason?,
        })
    }
}
impl Write<proto::InterimAnswer> for plain::InterimAnswer {
    fn write(&self) -> proto::InterimAnswer {
        let Self { request_kind, outward_reason } = self;
        proto::InterimAnswer {
            request_kind: request_kind.write(),
            outward_reason: outward_reason.write(),
        }
    }
}
