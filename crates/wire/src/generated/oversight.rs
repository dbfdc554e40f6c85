//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::StatusRequest> for plain::StatusRequest {
    fn expected(_rule: &Rule) -> String {
        "a StatusRequest".to_owned()
    }
    fn read(wire: proto::StatusRequest, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const ASKED_BY: Rule = Rule {
            name: "asked_by",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::StatusRequest { asked_by } = wire;
        let asked_by = at.required(&ASKED_BY, code(asked_by));
        Some(Self { asked_by: asked_by? })
    }
}
impl Write<proto::StatusRequest> for plain::StatusRequest {
    fn write(&self) -> proto::StatusRequest {
        let Self { asked_by } = self;
        proto::StatusRequest {
            asked_by: asked_by.write(),
        }
    }
}
impl Read<proto::StatusResponse> for plain::StatusResponse {
    fn expected(_rule: &Rule) -> String {
        "a StatusResponse".to_owned()
    }
    fn read(
        wire: proto::StatusResponse,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const BUCKET: Rule = Rule {
            name: "bucket",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::StatusResponse { bucket } = wire;
        let bucket = at.required(&BUCKET, code(bucket));
        Some(Self { bucket: bucket? })
    }
}
impl Write<proto::StatusResponse> for plain::StatusResponse {
    fn write(&self) -> proto::StatusResponse {
        let Self { bucket } = self;
        proto::StatusResponse {
            bucket: bucket.write(),
        }
    }
}
impl Read<proto::Complaint> for plain::Complaint {
    fn expected(_rule: &Rule) -> String {
        "a Complaint".to_owned()
    }
    fn read(wire: proto::Complaint, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const ABOUT: Rule = Rule {
            name: "about",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const COMPLAINANT: Rule = Rule {
            name: "complainant",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const WORDS: Rule = Rule {
            name: "words",
            required: true,
            items_max: 32,
            bytes_max: 16000,
            min: 0,
            max: 1000000000000,
        };
        const SAFE_CONTACT: Rule = Rule {
            name: "safe_contact",
            required: false,
            items_max: 32,
            bytes_max: 400,
            min: 0,
            max: 1000000000000,
        };
        const MADE_ON: Rule = Rule {
            name: "made_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::Complaint { about, complainant, words, safe_contact, made_on } = wire;
        let about = at.required(&ABOUT, code(about));
        let complainant = at.required(&COMPLAINANT, code(complainant));
        let words = at.required(&WORDS, text(words));
        let safe_contact = at.optional(&SAFE_CONTACT, text(safe_contact));
        let made_on = at.required(&MADE_ON, text(made_on));
        Some(Self {
            about: about?,
            complainant: complainant?,
            words: words?,
            safe_contact: safe_contact?,
            made_on: made_on?,
        })
    }
}
impl Write<proto::Complaint> for plain::Complaint {
    fn write(&self) -> proto::Complaint {
        let Self { about, complainant, words, safe_contact, made_on } = self;
        proto::Complaint {
            about: about.write(),
            complainant: complainant.write(),
            words: words.write(),
            safe_contact: safe_contact.as_ref().map(Write::write).unwrap_or_default(),
            made_on: made_on.write(),
        }
    }
}
impl Read<proto::ComplaintOutcome> for plain::ComplaintOutcome {
    fn expected(_rule: &Rule) -> String {
        "a ComplaintOutcome".to_owned()
    }
    fn read(
        wire: proto::ComplaintOutcome,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const COMPLAINT_OF: Rule = Rule {
            name: "complaint_of",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const RESULT: Rule = Rule {
            name: "result",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const DECIDED_ON: Rule = Rule {
            name: "decided_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const REMEDY: Rule = Rule {
            name: "remedy",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::ComplaintOutcome { complaint_of, result, decided_on, remedy } = wire;
        let complaint_of = at.required(&COMPLAINT_OF, text(complaint_of));
        let result = at.required(&RESULT, code(result));
        let decided_on = at.required(&DECIDED_ON, text(decided_on));
        let remedy = at.optional(&REMEDY, text(remedy));
        Some(Self {
            complaint_of: complaint_of?,
            result: result?,
            decided_on: decided_on?,
            remedy: remedy?,
        })
    }
}
impl Write<proto::ComplaintOutcome> for plain::ComplaintOutcome {
    fn write(&self) -> proto::ComplaintOutcome {
        let Self { complaint_of, result, decided_on, remedy } = self;
        proto::ComplaintOutcome {
            complaint_of: complaint_of.write(),
            result: result.write(),
            decided_on: decided_on.write(),
            remedy: remedy.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::InspectionRequest> for plain::InspectionRequest {
    fn expected(_rule: &Rule) -> String {
        "an InspectionRequest".to_owned()
    }
    fn read(
        wire: proto::InspectionRequest,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const MONITOR: Rule = Rule {
            name: "monitor",
            required: true,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const SCOPE: Rule = Rule {
            name: "scope",
            required: true,
            items_max: 32,
            bytes_max: 64,
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
        let proto::InspectionRequest { monitor, scope, asked_on } = wire;
        let monitor = at.required(&MONITOR, text(monitor));
        let scope = at.required(&SCOPE, code(scope));
        let asked_on = at.required(&ASKED_ON, text(asked_on));
        Some(Self {
            monitor: monitor?,
            scope: scope?,
            asked_on: asked_on?,
        })
    }
}
impl Write<proto::InspectionRequest> for plain::InspectionRequest {
    fn write(&self) -> proto::InspectionRequest {
        let Self { monitor, scope, asked_on } = self;
        proto::InspectionRequest {
            monitor: monitor.write(),
            scope: scope.write(),
            asked_on: asked_on.write(),
        }
    }
}
impl Read<proto::InspectionAnswer> for plain::InspectionAnswer {
    fn expected(_rule: &Rule) -> String {
        "an InspectionAnswer".to_owned()
    }
    fn read(
        wire: proto::InspectionAnswer,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const REQUEST_OF: Rule = Rule {
            name: "request_of",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SHOWN: Rule = Rule {
            name: "shown",
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
        const REASONS: Rule = Rule {
            name: "reasons",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::InspectionAnswer { request_of, shown, answered_on, reasons } = wire;
        let request_of = at.required(&REQUEST_OF, text(request_of));
        let shown = at.required(&SHOWN, shown);
        let answered_on = at.required(&ANSWERED_ON, text(answered_on));
        let reasons = at.optional(&REASONS, text(reasons));
        Some(Self {
            request_of: request_of?,
            shown: shown?,
            answered_on: answered_on?,
            reasons: reasons?,
        })
    }
}
impl Write<proto::InspectionAnswer> for plain::InspectionAnswer {
    fn write(&self) -> proto::InspectionAnswer {
        let Self { request_of, shown, answered_on, reasons } = self;
        proto::InspectionAnswer {
            request_of: request_of.write(),
            shown: Some(shown.write()),
            answered_on: answered_on.write(),
            reasons: reasons.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
