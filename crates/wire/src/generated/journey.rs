//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::TransitRequest> for plain::TransitRequest {
    fn expected(_rule: &Rule) -> String {
        "a TransitRequest".to_owned()
    }
    fn read(
        wire: proto::TransitRequest,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const CHILD: Rule = Rule {
            name: "child",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ROUTE: Rule = Rule {
            name: "route",
            required: true,
            items_max: 8,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const ENTERS_AT: Rule = Rule {
            name: "enters_at",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const LEAVES_AT: Rule = Rule {
            name: "leaves_at",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ESCORT: Rule = Rule {
            name: "escort",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const NEEDS: Rule = Rule {
            name: "needs",
            required: false,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::TransitRequest {
            child,
            route,
            enters_at,
            leaves_at,
            escort,
            needs,
        } = wire;
        let child = at.required(&CHILD, child);
        let route = at.list(&ROUTE, route);
        let enters_at = at.required(&ENTERS_AT, text(enters_at));
        let leaves_at = at.required(&LEAVES_AT, text(leaves_at));
        let escort = at.required(&ESCORT, code(escort));
        let needs = at.list(&NEEDS, needs);
        Some(Self {
            child: child?,
            route: route?,
            enters_at: enters_at?,
            leaves_at: leaves_at?,
            escort: escort?,
            needs: needs?,
        })
    }
}
impl Write<proto::TransitRequest> for plain::TransitRequest {
    fn write(&self) -> proto::TransitRequest {
        let Self { child, route, enters_at, leaves_at, escort, needs } = self;
        proto::TransitRequest {
            child: Some(child.write()),
            route: route.iter().map(Write::write).collect(),
            enters_at: enters_at.write(),
            leaves_at: leaves_at.write(),
            escort: escort.write(),
            needs: needs.iter().map(Write::write).collect(),
        }
    }
}
impl Read<proto::TransitDecision> for plain::TransitDecision {
    fn expected(_rule: &Rule) -> String {
        "a TransitDecision".to_owned()
    }
    fn read(
        wire: proto::TransitDecision,
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
        const MEDICAL_STOPS: Rule = Rule {
            name: "medical_stops",
            required: false,
            items_max: 8,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const NO_CUSTODY: Rule = Rule {
            name: "no_custody",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::TransitDecision { answer, medical_stops, no_custody } = wire;
        let answer = at.required(&ANSWER, code(answer));
        let medical_stops = at.list(&MEDICAL_STOPS, medical_stops);
        let no_custody = at.optional(&NO_CUSTODY, no_custody);
        Some(Self {
            answer: answer?,
            medical_stops: medical_stops?,
            no_custody: no_custody?,
        })
    }
}
impl Write<proto::TransitDecision> for plain::TransitDecision {
    fn write(&self) -> proto::TransitDecision {
        let Self { answer, medical_stops, no_custody } = self;
        proto::TransitDecision {
            answer: answer.write(),
            medical_stops: medical_stops.iter().map(Write::write).collect(),
            no_custody: no_custody.as_ref().map(Write::write),
        }
    }
}
impl Read<proto::TransferPostponement> for plain::TransferPostponement {
    fn expected(_rule: &Rule) -> String {
        "a TransferPostponement".to_owned()
    }
    fn read(
        wire: proto::TransferPostponement,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const CAUSE: Rule = Rule {
            name: "cause",
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
        const ENDED_ON: Rule = Rule {
            name: "ended_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::TransferPostponement { cause, until, ended_on } = wire;
        let cause = at.required(&CAUSE, code(cause));
        let until = at.optional(&UNTIL, text(until));
        let ended_on = at.optional(&ENDED_ON, text(ended_on));
        Some(Self {
            cause: cause?,
            until: until?,
            ended_on: ended_on?,
        })
    }
}
impl Write<proto::TransferPostponement> for plain::TransferPostponement {
    fn write(&self) -> proto::TransferPostponement {
        let Self { cause, until, ended_on } = self;
        proto::TransferPostponement {
            cause: cause.write(),
            until: until.as_ref().map(Write::write).unwrap_or_default(),
            ended_on: ended_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::UrgentMovement> for plain::UrgentMovement {
    fn expected(_rule: &Rule) -> String {
        "an UrgentMovement".to_owned()
    }
    fn read(
        wire: proto::UrgentMovement,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const DESTINATION: Rule = Rule {
            name: "destination",
            required: true,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const LEAVES_AT: Rule = Rule {
            name: "leaves_at",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const REVIEW_AT: Rule = Rule {
            name: "review_at",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const RETURN_SECURED: Rule = Rule {
            name: "return_secured",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const GUARDIAN_TRAVELS: Rule = Rule {
            name: "guardian_travels",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ACTS_THERE: Rule = Rule {
            name: "acts_there",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const RETURNED_ON: Rule = Rule {
            name: "returned_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::UrgentMovement {
            destination,
            leaves_at,
            review_at,
            return_secured,
            guardian_travels,
            acts_there,
            returned_on,
        } = wire;
        let destination = at.required(&DESTINATION, text(destination));
        let leaves_at = at.required(&LEAVES_AT, text(leaves_at));
        let review_at = at.required(&REVIEW_AT, text(review_at));
        let return_secured = at.required(&RETURN_SECURED, return_secured);
        let guardian_travels = at.required(&GUARDIAN_TRAVELS, guardian_travels);
        let acts_there = at.optional(&ACTS_THERE, code(acts_there));
        let returned_on = at.optional(&RETURNED_ON, text(returned_on));
        Some(Self {
            destination: destination?,
            leaves_at: leaves_at?,
            review_at: review_at?,
            return_secured: return_secured?,
            guardian_travels: guardian_travels?,
            acts_there: acts_there?,
            returned_on: returned_on?,
        })
    }
}
impl Write<proto::UrgentMovement> for plain::UrgentMovement {
    fn write(&self) -> proto::UrgentMovement {
        let Self {
            destination,
            leaves_at,
            review_at,
            return_secured,
            guardian_travels,
            acts_there,
            returned_on,
        } = self;
        proto::UrgentMovement {
            destination: destination.write(),
            leaves_at: leaves_at.write(),
            review_at: review_at.write(),
            return_secured: Some(return_secured.write()),
            guardian_travels: Some(guardian_travels.write()),
            acts_there: acts_there.as_ref().map(Write::write).unwrap_or_default(),
            returned_on: returned_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
