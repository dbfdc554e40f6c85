//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::LocateChildRequest> for plain::LocateChildRequest {
    fn expected(_rule: &Rule) -> String {
        "a LocateChildRequest".to_owned()
    }
    fn read(
        wire: proto::LocateChildRequest,
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
        const REASON: Rule = Rule {
            name: "reason",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const TITLE: Rule = Rule {
            name: "title",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::LocateChildRequest { child, reason, title } = wire;
        let child = at.required(&CHILD, child);
        let reason = at.required(&REASON, code(reason));
        let title = at.optional(&TITLE, title);
        Some(Self {
            child: child?,
            reason: reason?,
            title: title?,
        })
    }
}
impl Write<proto::LocateChildRequest> for plain::LocateChildRequest {
    fn write(&self) -> proto::LocateChildRequest {
        let Self { child, reason, title } = self;
        proto::LocateChildRequest {
            child: Some(child.write()),
            reason: reason.write(),
            title: title.as_ref().map(Write::write),
        }
    }
}
impl Read<proto::LocateChildResponse> for plain::LocateChildResponse {
    fn expected(_rule: &Rule) -> String {
        "a LocateChildResponse".to_owned()
    }
    fn read(
        wire: proto::LocateChildResponse,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const RESULT: Rule = Rule {
            name: "result",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CHILD_AGREED: Rule = Rule {
            name: "child_agreed",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::LocateChildResponse { result, child_agreed } = wire;
        let result = at.required(&RESULT, code(result));
        let child_agreed = at.optional(&CHILD_AGREED, child_agreed);
        Some(Self {
            result: result?,
            child_agreed: child_agreed?,
        })
    }
}
impl Write<proto::LocateChildResponse> for plain::LocateChildResponse {
    fn write(&self) -> proto::LocateChildResponse {
        let Self { result, child_agreed } = self;
        proto::LocateChildResponse {
            result: result.write(),
            child_agreed: child_agreed.as_ref().map(Write::write),
        }
    }
}
impl Read<proto::FamilyContactArrangement> for plain::FamilyContactArrangement {
    fn expected(_rule: &Rule) -> String {
        "a FamilyContactArrangement".to_owned()
    }
    fn read(
        wire: proto::FamilyContactArrangement,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const PERSONS: Rule = Rule {
            name: "persons",
            required: true,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const MODE: Rule = Rule {
            name: "mode",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FREQUENCY: Rule = Rule {
            name: "frequency",
            required: false,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const WISH: Rule = Rule {
            name: "wish",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SUPERVISED_BY: Rule = Rule {
            name: "supervised_by",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::FamilyContactArrangement {
            persons,
            mode,
            frequency,
            wish,
            supervised_by,
        } = wire;
        let persons = at.list(&PERSONS, persons);
        let mode = at.required(&MODE, code(mode));
        let frequency = at.optional(&FREQUENCY, text(frequency));
        let wish = at.optional(&WISH, code(wish));
        let supervised_by = at.optional(&SUPERVISED_BY, code(supervised_by));
        Some(Self {
            persons: persons?,
            mode: mode?,
            frequency: frequency?,
            wish: wish?,
            supervised_by: supervised_by?,
        })
    }
}
impl Write<proto::FamilyContactArrangement> for plain::FamilyContactArrangement {
    fn write(&self) -> proto::FamilyContactArrangement {
        let Self { persons, mode, frequency, wish, supervised_by } = self;
        proto::FamilyContactArrangement {
            persons: persons.iter().map(Write::write).collect(),
            mode: mode.write(),
            frequency: frequency.as_ref().map(Write::write).unwrap_or_default(),
            wish: wish.as_ref().map(Write::write).unwrap_or_default(),
            supervised_by: supervised_by.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::CarerAuthorityRequest> for plain::CarerAuthorityRequest {
    fn expected(_rule: &Rule) -> String {
        "a CarerAuthorityRequest".to_owned()
    }
    fn read(
        wire: proto::CarerAuthorityRequest,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const CARER: Rule = Rule {
            name: "carer",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PAPER: Rule = Rule {
            name: "paper",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::CarerAuthorityRequest { carer, paper } = wire;
        let carer = at.required(&CARER, carer);
        let paper = at.optional(&PAPER, paper);
        Some(Self {
            carer: carer?,
            paper: paper?,
        })
    }
}
impl Write<proto::CarerAuthorityRequest> for plain::CarerAuthorityRequest {
    fn write(&self) -> proto::CarerAuthorityRequest {
        let Self { carer, paper } = self;
        proto::CarerAuthorityRequest {
            carer: Some(carer.write()),
            paper: paper.as_ref().map(Write::write),
        }
    }
}
impl Read<proto::CarerAuthorityResponse> for plain::CarerAuthorityResponse {
    fn expected(_rule: &Rule) -> String {
        "a CarerAuthorityResponse".to_owned()
    }
    fn read(
        wire: proto::CarerAuthorityResponse,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const CARER: Rule = Rule {
            name: "carer",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const AUTHORITY: Rule = Rule {
            name: "authority",
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
        const OBJECTION_ON_FILE: Rule = Rule {
            name: "objection_on_file",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CHECKED_ON: Rule = Rule {
            name: "checked_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::CarerAuthorityResponse {
            carer,
            authority,
            until,
            objection_on_file,
            checked_on,
        } = wire;
        let carer = at.required(&CARER, carer);
        let authority = at.required(&AUTHORITY, code(authority));
        let until = at.optional(&UNTIL, text(until));
        let objection_on_file = at.required(&OBJECTION_ON_FILE, objection_on_file);
        let checked_on = at.required(&CHECKED_ON, text(checked_on));
        Some(Self {
            carer: carer?,
            authority: authority?,
            until: until?,
            objection_on_file: objection_on_file?,
            checked_on: checked_on?,
        })
    }
}
impl Write<proto::CarerAuthorityResponse> for plain::CarerAuthorityResponse {
    fn write(&self) -> proto::CarerAuthorityResponse {
        let Self { carer, authority, until, objection_on_file, checked_on } = self;
        proto::CarerAuthorityResponse {
            carer: Some(carer.write()),
            authority: authority.write(),
            until: until.as_ref().map(Write::write).unwrap_or_default(),
            objection_on_file: Some(objection_on_file.write()),
            checked_on: checked_on.write(),
        }
    }
}
