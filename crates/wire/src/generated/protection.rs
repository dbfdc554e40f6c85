//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::GuardianSummary> for plain::GuardianSummary {
    fn expected(_rule: &Rule) -> String {
        "a GuardianSummary".to_owned()
    }
    fn read(
        wire: proto::GuardianSummary,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const ROLE: Rule = Rule {
            name: "role",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SINCE: Rule = Rule {
            name: "since",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::GuardianSummary { role, since } = wire;
        let role = at.required(&ROLE, code(role));
        let since = at.required(&SINCE, text(since));
        Some(Self { role: role?, since: since? })
    }
}
impl Write<proto::GuardianSummary> for plain::GuardianSummary {
    fn write(&self) -> proto::GuardianSummary {
        let Self { role, since } = self;
        proto::GuardianSummary {
            role: role.write(),
            since: since.write(),
        }
    }
}
impl Read<proto::IdentificationNotice> for plain::IdentificationNotice {
    fn expected(_rule: &Rule) -> String {
        "an IdentificationNotice".to_owned()
    }
    fn read(
        wire: proto::IdentificationNotice,
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
        const STATUS: Rule = Rule {
            name: "status",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FOUND_ON: Rule = Rule {
            name: "found_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const LANGUAGES: Rule = Rule {
            name: "languages",
            required: false,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const GUARDIAN: Rule = Rule {
            name: "guardian",
            required: false,
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
        const ASKS: Rule = Rule {
            name: "asks",
            required: true,
            items_max: 4,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::IdentificationNotice {
            child,
            status,
            found_on,
            languages,
            guardian,
            needs,
            asks,
        } = wire;
        let child = at.required(&CHILD, child);
        let status = at.required(&STATUS, code(status));
        let found_on = at.required(&FOUND_ON, text(found_on));
        let languages = at.list(&LANGUAGES, languages);
        let guardian = at.optional(&GUARDIAN, guardian);
        let needs = at.list(&NEEDS, needs);
        let asks = at.list(&ASKS, asks);
        Some(Self {
            child: child?,
            status: status?,
            found_on: found_on?,
            languages: languages?,
            guardian: guardian?,
            needs: needs?,
            asks: asks?,
        })
    }
}
impl Write<proto::IdentificationNotice> for plain::IdentificationNotice {
    fn write(&self) -> proto::IdentificationNotice {
        let Self { child, status, found_on, languages, guardian, needs, asks } = self;
        proto::IdentificationNotice {
            child: Some(child.write()),
            status: status.write(),
            found_on: found_on.write(),
            languages: languages.iter().map(Write::write).collect(),
            guardian: guardian.as_ref().map(Write::write),
            needs: needs.iter().map(Write::write).collect(),
            asks: asks.iter().map(Write::write).collect(),
        }
    }
}
impl Read<proto::GuardianNotice> for plain::GuardianNotice {
    fn expected(_rule: &Rule) -> String {
        "a GuardianNotice".to_owned()
    }
    fn read(
        wire: proto::GuardianNotice,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const ROLE: Rule = Rule {
            name: "role",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const APPOINTED_BY: Rule = Rule {
            name: "appointed_by",
            required: true,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const APPOINTED_ON: Rule = Rule {
            name: "appointed_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CONFLICT_CHECKED: Rule = Rule {
            name: "conflict_checked",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const LEGAL_AID_NAMED: Rule = Rule {
            name: "legal_aid_named",
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
        let proto::GuardianNotice {
            role,
            appointed_by,
            appointed_on,
            conflict_checked,
            legal_aid_named,
            ended_on,
        } = wire;
        let role = at.required(&ROLE, code(role));
        let appointed_by = at.required(&APPOINTED_BY, text(appointed_by));
        let appointed_on = at.required(&APPOINTED_ON, text(appointed_on));
        let conflict_checked = at.required(&CONFLICT_CHECKED, conflict_checked);
        let legal_aid_named = at.optional(&LEGAL_AID_NAMED, legal_aid_named);
        let ended_on = at.optional(&ENDED_ON, text(ended_on));
        Some(Self {
            role: role?,
            appointed_by: appointed_by?,
            appointed_on: appointed_on?,
            conflict_checked: conflict_checked?,
            legal_aid_named: legal_aid_named?,
            ended_on: ended_on?,
        })
    }
}
impl Write<proto::GuardianNotice> for plain::GuardianNotice {
    fn write(&self) -> proto::GuardianNotice {
        let Self {
            role,
            appointed_by,
            appointed_on,
            conflict_checked,
            legal_aid_named,
            ended_on,
        } = self;
        proto::GuardianNotice {
            role: role.write(),
            appointed_by: appointed_by.write(),
            appointed_on: appointed_on.write(),
            conflict_checked: Some(conflict_checked.write()),
            legal_aid_named: legal_aid_named.as_ref().map(Write::write),
            ended_on: ended_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::InterimPlacementNotice> for plain::InterimPlacementNotice {
    fn expected(_rule: &Rule) -> String {
        "an InterimPlacementNotice".to_owned()
    }
    fn read(
        wire: proto::InterimPlacementNotice,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const PLACEMENT: Rule = Rule {
            name: "placement",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SINCE: Rule = Rule {
            name: "since",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const LIBERTY: Rule = Rule {
            name: "liberty",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const REVIEW_ON: Rule = Rule {
            name: "review_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SCHOOL_ENROLLED: Rule = Rule {
            name: "school_enrolled",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::InterimPlacementNotice {
            placement,
            since,
            liberty,
            review_on,
            school_enrolled,
        } = wire;
        let placement = at.required(&PLACEMENT, code(placement));
        let since = at.required(&SINCE, text(since));
        let liberty = at.required(&LIBERTY, liberty);
        let review_on = at.required(&REVIEW_ON, text(review_on));
        let school_enrolled = at.optional(&SCHOOL_ENROLLED, school_enrolled);
        Some(Self {
            placement: placement?,
            since: since?,
            liberty: liberty?,
            review_on: review_on?,
            school_enrolled: school_enrolled?,
        })
    }
}
impl Write<proto::InterimPlacementNotice> for plain::InterimPlacementNotice {
    fn write(&self) -> proto::InterimPlacementNotice {
        let Self { placement, since, liberty, review_on, school_enrolled } = self;
        proto::InterimPlacementNotice {
            placement: placement.write(),
            since: since.write(),
            liberty: Some(liberty.write()),
            review_on: review_on.write(),
            school_enrolled: school_enrolled.as_ref().map(Write::write),
        }
    }
}
impl Read<proto::DangerNotice> for plain::DangerNotice {
    fn expected(_rule: &Rule) -> String {
        "a DangerNotice".to_owned()
    }
    fn read(wire: proto::DangerNotice, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const DANGERS: Rule = Rule {
            name: "dangers",
            required: true,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const URGENCY: Rule = Rule {
            name: "urgency",
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
        const MEASURES_ASKED: Rule = Rule {
            name: "measures_asked",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const CALLED: Rule = Rule {
            name: "called",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::DangerNotice {
            dangers,
            urgency,
            measures_taken,
            measures_asked,
            called,
        } = wire;
        let dangers = at.list(&DANGERS, dangers);
        let urgency = at.required(&URGENCY, code(urgency));
        let measures_taken = at.optional(&MEASURES_TAKEN, text(measures_taken));
        let measures_asked = at.optional(&MEASURES_ASKED, text(measures_asked));
        let called = at.optional(&CALLED, called);
        Some(Self {
            dangers: dangers?,
            urgency: urgency?,
            measures_taken: measures_taken?,
            measures_asked: measures_asked?,
            called: called?,
        })
    }
}
impl Write<proto::DangerNotice> for plain::DangerNotice {
    fn write(&self) -> proto::DangerNotice {
        let Self { dangers, urgency, measures_taken, measures_asked, called } = self;
        proto::DangerNotice {
            dangers: dangers.iter().map(Write::write).collect(),
            urgency: urgency.write(),
            measures_taken: measures_taken
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
            measures_asked: measures_asked
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
            called: called.as_ref().map(Write::write),
        }
    }
}
impl Read<proto::ConsularContact> for plain::ConsularContact {
    fn expected(_rule: &Rule) -> String {
        "a ConsularContact".to_owned()
    }
    fn read(
        wire: proto::ConsularContact,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const STEP: Rule = Rule {
            name: "step",
            required: true,
            items_max: 32,
            bytes_max: 64,
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
        const GUARDIAN_AGREES: Rule = Rule {
            name: "guardian_agrees",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const MODE: Rule = Rule {
            name: "mode",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PLACE: Rule = Rule {
            name: "place",
            required: false,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const INTERPRETER: Rule = Rule {
            name: "interpreter",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::ConsularContact {
            step,
            wish,
            guardian_agrees,
            mode,
            place,
            interpreter,
        } = wire;
        let step = at.required(&STEP, code(step));
        let wish = at.optional(&WISH, code(wish));
        let guardian_agrees = at.optional(&GUARDIAN_AGREES, guardian_agrees);
        let mode = at.optional(&MODE, code(mode));
        let place = at.optional(&PLACE, text(place));
        let interpreter = at.optional(&INTERPRETER, interpreter);
        Some(Self {
            step: step?,
            wish: wish?,
            guardian_agrees: guardian_agrees?,
            mode: mode?,
            place: place?,
            interpreter: interpreter?,
        })
    }
}
impl Write<proto::ConsularContact> for plain::ConsularContact {
    fn write(&self) -> proto::ConsularContact {
        let Self { step, wish, guardian_agrees, mode, place, interpreter } = self;
        proto::ConsularContact {
            step: step.write(),
            wish: wish.as_ref().map(Write::write).unwrap_or_default(),
            guardian_agrees: guardian_agrees.as_ref().map(Write::write),
            mode: mode.as_ref().map(Write::write).unwrap_or_default(),
            place: place.as_ref().map(Write::write).unwrap_or_default(),
            interpreter: interpreter.as_ref().map(Write::write),
        }
    }
}
impl Read<proto::AgeAssessmentNotice> for plain::AgeAssessmentNotice {
    fn expected(_rule: &Rule) -> String {
        "an AgeAssessmentNotice".to_owned()
    }
    fn read(
        wire: proto::AgeAssessmentNotice,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const PRESUMED_MINOR: Rule = Rule {
            name: "presumed_minor",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const METHOD: Rule = Rule {
            name: "method",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const YEARS_FROM: Rule = Rule {
            name: "years_from",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 40,
        };
        const YEARS_TO: Rule = Rule {
            name: "years_to",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 40,
        };
        const DOUBT: Rule = Rule {
            name: "doubt",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const REVIEW_BODY: Rule = Rule {
            name: "review_body",
            required: true,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        let proto::AgeAssessmentNotice {
            presumed_minor,
            method,
            years_from,
            years_to,
            doubt,
            review_body,
        } = wire;
        let presumed_minor = at.required(&PRESUMED_MINOR, presumed_minor);
        let method = at.required(&METHOD, code(method));
        let years_from = at.optional(&YEARS_FROM, years_from);
        let years_to = at.optional(&YEARS_TO, years_to);
        let doubt = at.required(&DOUBT, doubt);
        let review_body = at.required(&REVIEW_BODY, text(review_body));
        Some(Self {
            presumed_minor: presumed_minor?,
            method: method?,
            years_from: years_from?,
            years_to: years_to?,
            doubt: doubt?,
            review_body: review_body?,
        })
    }
}
impl Write<proto::AgeAssessmentNotice> for plain::AgeAssessmentNotice {
    fn write(&self) -> proto::AgeAssessmentNotice {
        let Self { presumed_minor, method, years_from, years_to, doubt, review_body } = self;
        proto::AgeAssessmentNotice {
            presumed_minor: Some(presumed_minor.write()),
            method: method.write(),
            years_from: years_from.as_ref().map(Write::write),
            years_to: years_to.as_ref().map(Write::write),
            doubt: Some(doubt.write()),
            review_body: review_body.write(),
        }
    }
}
impl Read<proto::MissingChildNotice> for plain::MissingChildNotice {
    fn expected(_rule: &Rule) -> String {
        "a MissingChildNotice".to_owned()
    }
    fn read(
        wire: proto::MissingChildNotice,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const SINCE: Rule = Rule {
            name: "since",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const DANGERS: Rule = Rule {
            name: "dangers",
            required: false,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FOUND_ON: Rule = Rule {
            name: "found_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::MissingChildNotice { since, dangers, found_on } = wire;
        let since = at.required(&SINCE, text(since));
        let dangers = at.list(&DANGERS, dangers);
        let found_on = at.optional(&FOUND_ON, text(found_on));
        Some(Self {
            since: since?,
            dangers: dangers?,
            found_on: found_on?,
        })
    }
}
impl Write<proto::MissingChildNotice> for plain::MissingChildNotice {
    fn write(&self) -> proto::MissingChildNotice {
        let Self { since, dangers, found_on } = self;
        proto::MissingChildNotice {
            since: since.write(),
            dangers: dangers.iter().map(Write::write).collect(),
            found_on: found_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
