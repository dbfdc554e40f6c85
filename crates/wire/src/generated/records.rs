//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::FoundRecord> for plain::FoundRecord {
    fn expected(_rule: &Rule) -> String {
        "a FoundRecord".to_owned()
    }
    fn read(wire: proto::FoundRecord, _rule: &Rule, at: &mut Reading) -> Option<Self> {
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
        const FOUND_AREA: Rule = Rule {
            name: "found_area",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PROTECTION_TOLD_ON: Rule = Rule {
            name: "protection_told_on",
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
        const SEPARATION_TOLD: Rule = Rule {
            name: "separation_told",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::FoundRecord {
            child,
            status,
            found_on,
            found_area,
            protection_told_on,
            languages,
            separation_told,
        } = wire;
        let child = at.required(&CHILD, child);
        let status = at.required(&STATUS, code(status));
        let found_on = at.required(&FOUND_ON, text(found_on));
        let found_area = at.optional(&FOUND_AREA, text(found_area));
        let protection_told_on = at
            .required(&PROTECTION_TOLD_ON, text(protection_told_on));
        let languages = at.list(&LANGUAGES, languages);
        let separation_told = at.optional(&SEPARATION_TOLD, text(separation_told));
        Some(Self {
            child: child?,
            status: status?,
            found_on: found_on?,
            found_area: found_area?,
            protection_told_on: protection_told_on?,
            languages: languages?,
            separation_told: separation_told?,
        })
    }
}
impl Write<proto::FoundRecord> for plain::FoundRecord {
    fn write(&self) -> proto::FoundRecord {
        let Self {
            child,
            status,
            found_on,
            found_area,
            protection_told_on,
            languages,
            separation_told,
        } = self;
        proto::FoundRecord {
            child: Some(child.write()),
            status: status.write(),
            found_on: found_on.write(),
            found_area: found_area.as_ref().map(Write::write).unwrap_or_default(),
            protection_told_on: protection_told_on.write(),
            languages: languages.iter().map(Write::write).collect(),
            separation_told: separation_told
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
        }
    }
}
impl Read<proto::ProtectionScreening> for plain::ProtectionScreening {
    fn expected(_rule: &Rule) -> String {
        "a ProtectionScreening".to_owned()
    }
    fn read(
        wire: proto::ProtectionScreening,
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
        const SCREENED_ON: Rule = Rule {
            name: "screened_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SCREENED_BY: Rule = Rule {
            name: "screened_by",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CHILD_INFORMED: Rule = Rule {
            name: "child_informed",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const NOTES: Rule = Rule {
            name: "notes",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::ProtectionScreening {
            result,
            screened_on,
            screened_by,
            child_informed,
            notes,
        } = wire;
        let result = at.required(&RESULT, code(result));
        let screened_on = at.required(&SCREENED_ON, text(screened_on));
        let screened_by = at.required(&SCREENED_BY, code(screened_by));
        let child_informed = at.required(&CHILD_INFORMED, child_informed);
        let notes = at.optional(&NOTES, text(notes));
        Some(Self {
            result: result?,
            screened_on: screened_on?,
            screened_by: screened_by?,
            child_informed: child_informed?,
            notes: notes?,
        })
    }
}
impl Write<proto::ProtectionScreening> for plain::ProtectionScreening {
    fn write(&self) -> proto::ProtectionScreening {
        let Self { result, screened_on, screened_by, child_informed, notes } = self;
        proto::ProtectionScreening {
            result: result.write(),
            screened_on: screened_on.write(),
            screened_by: screened_by.write(),
            child_informed: Some(child_informed.write()),
            notes: notes.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::GuardianRecord> for plain::GuardianRecord {
    fn expected(_rule: &Rule) -> String {
        "a GuardianRecord".to_owned()
    }
    fn read(
        wire: proto::GuardianRecord,
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
        const NAME: Rule = Rule {
            name: "name",
            required: false,
            items_max: 32,
            bytes_max: 200,
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
        const ENDED_ON: Rule = Rule {
            name: "ended_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::GuardianRecord {
            role,
            name,
            appointed_by,
            appointed_on,
            conflict_checked,
            ended_on,
        } = wire;
        let role = at.required(&ROLE, code(role));
        let name = at.optional(&NAME, text(name));
        let appointed_by = at.required(&APPOINTED_BY, text(appointed_by));
        let appointed_on = at.required(&APPOINTED_ON, text(appointed_on));
        let conflict_checked = at.required(&CONFLICT_CHECKED, conflict_checked);
        let ended_on = at.optional(&ENDED_ON, text(ended_on));
        Some(Self {
            role: role?,
            name: name?,
            appointed_by: appointed_by?,
            appointed_on: appointed_on?,
            conflict_checked: conflict_checked?,
            ended_on: ended_on?,
        })
    }
}
impl Write<proto::GuardianRecord> for plain::GuardianRecord {
    fn write(&self) -> proto::GuardianRecord {
        let Self {
            role,
            name,
            appointed_by,
            appointed_on,
            conflict_checked,
            ended_on,
        } = self;
        proto::GuardianRecord {
            role: role.write(),
            name: name.as_ref().map(Write::write).unwrap_or_default(),
            appointed_by: appointed_by.write(),
            appointed_on: appointed_on.write(),
            conflict_checked: Some(conflict_checked.write()),
            ended_on: ended_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::LegalAidRecord> for plain::LegalAidRecord {
    fn expected(_rule: &Rule) -> String {
        "a LegalAidRecord".to_owned()
    }
    fn read(
        wire: proto::LegalAidRecord,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const PROVIDER: Rule = Rule {
            name: "provider",
            required: true,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const NAMED_ON: Rule = Rule {
            name: "named_on",
            required: true,
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
        let proto::LegalAidRecord { provider, named_on, ended_on } = wire;
        let provider = at.required(&PROVIDER, text(provider));
        let named_on = at.required(&NAMED_ON, text(named_on));
        let ended_on = at.optional(&ENDED_ON, text(ended_on));
        Some(Self {
            provider: provider?,
            named_on: named_on?,
            ended_on: ended_on?,
        })
    }
}
impl Write<proto::LegalAidRecord> for plain::LegalAidRecord {
    fn write(&self) -> proto::LegalAidRecord {
        let Self { provider, named_on, ended_on } = self;
        proto::LegalAidRecord {
            provider: provider.write(),
            named_on: named_on.write(),
            ended_on: ended_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::PlacementRecord> for plain::PlacementRecord {
    fn expected(_rule: &Rule) -> String {
        "a PlacementRecord".to_owned()
    }
    fn read(
        wire: proto::PlacementRecord,
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
        const ADDRESS: Rule = Rule {
            name: "address",
            required: false,
            items_max: 32,
            bytes_max: 400,
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
        let proto::PlacementRecord {
            placement,
            since,
            liberty,
            review_on,
            address,
            school_enrolled,
        } = wire;
        let placement = at.required(&PLACEMENT, code(placement));
        let since = at.required(&SINCE, text(since));
        let liberty = at.required(&LIBERTY, liberty);
        let review_on = at.required(&REVIEW_ON, text(review_on));
        let address = at.optional(&ADDRESS, text(address));
        let school_enrolled = at.optional(&SCHOOL_ENROLLED, school_enrolled);
        Some(Self {
            placement: placement?,
            since: since?,
            liberty: liberty?,
            review_on: review_on?,
            address: address?,
            school_enrolled: school_enrolled?,
        })
    }
}
impl Write<proto::PlacementRecord> for plain::PlacementRecord {
    fn write(&self) -> proto::PlacementRecord {
        let Self { placement, since, liberty, review_on, address, school_enrolled } = self;
        proto::PlacementRecord {
            placement: placement.write(),
            since: since.write(),
            liberty: Some(liberty.write()),
            review_on: review_on.write(),
            address: address.as_ref().map(Write::write).unwrap_or_default(),
            school_enrolled: school_enrolled.as_ref().map(Write::write),
        }
    }
}
impl Read<proto::CaseReview> for plain::CaseReview {
    fn expected(_rule: &Rule) -> String {
        "a CaseReview".to_owned()
    }
    fn read(wire: proto::CaseReview, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const REVIEWED_ON: Rule = Rule {
            name: "reviewed_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PANEL: Rule = Rule {
            name: "panel",
            required: true,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const OUTCOME: Rule = Rule {
            name: "outcome",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const WAITS_FOR: Rule = Rule {
            name: "waits_for",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::CaseReview { reviewed_on, panel, outcome, waits_for } = wire;
        let reviewed_on = at.required(&REVIEWED_ON, text(reviewed_on));
        let panel = at.list(&PANEL, panel);
        let outcome = at.required(&OUTCOME, code(outcome));
        let waits_for = at.optional(&WAITS_FOR, text(waits_for));
        Some(Self {
            reviewed_on: reviewed_on?,
            panel: panel?,
            outcome: outcome?,
            waits_for: waits_for?,
        })
    }
}
impl Write<proto::CaseReview> for plain::CaseReview {
    fn write(&self) -> proto::CaseReview {
        let Self { reviewed_on, panel, outcome, waits_for } = self;
        proto::CaseReview {
            reviewed_on: reviewed_on.write(),
            panel: panel.iter().map(Write::write).collect(),
            outcome: outcome.write(),
            waits_for: waits_for.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::VisitRecord> for plain::VisitRecord {
    fn expected(_rule: &Rule) -> String {
        "a VisitRecord".to_owned()
    }
    fn read(wire: proto::VisitRecord, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const VISITED_AT: Rule = Rule {
            name: "visited_at",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const VISITED_BY: Rule = Rule {
            name: "visited_by",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SEEN_ALONE: Rule = Rule {
            name: "seen_alone",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const NOTES: Rule = Rule {
            name: "notes",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::VisitRecord { visited_at, visited_by, seen_alone, notes } = wire;
        let visited_at = at.required(&VISITED_AT, text(visited_at));
        let visited_by = at.required(&VISITED_BY, code(visited_by));
        let seen_alone = at.required(&SEEN_ALONE, seen_alone);
        let notes = at.optional(&NOTES, text(notes));
        Some(Self {
            visited_at: visited_at?,
            visited_by: visited_by?,
            seen_alone: seen_alone?,
            notes: notes?,
        })
    }
}
impl Write<proto::VisitRecord> for plain::VisitRecord {
    fn write(&self) -> proto::VisitRecord {
        let Self { visited_at, visited_by, seen_alone, notes } = self;
        proto::VisitRecord {
            visited_at: visited_at.write(),
            visited_by: visited_by.write(),
            seen_alone: Some(seen_alone.write()),
            notes: notes.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::MonitorRecord> for plain::MonitorRecord {
    fn expected(_rule: &Rule) -> String {
        "a MonitorRecord".to_owned()
    }
    fn read(wire: proto::MonitorRecord, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const VISITED_ON: Rule = Rule {
            name: "visited_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const VISITED_BY: Rule = Rule {
            name: "visited_by",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const INDEPENDENT: Rule = Rule {
            name: "independent",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SEEN_ALONE: Rule = Rule {
            name: "seen_alone",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CONCERN: Rule = Rule {
            name: "concern",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const NOTES: Rule = Rule {
            name: "notes",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::MonitorRecord {
            visited_on,
            visited_by,
            independent,
            seen_alone,
            concern,
            notes,
        } = wire;
        let visited_on = at.required(&VISITED_ON, text(visited_on));
        let visited_by = at.required(&VISITED_BY, code(visited_by));
        let independent = at.required(&INDEPENDENT, independent);
        let seen_alone = at.required(&SEEN_ALONE, seen_alone);
        let concern = at.required(&CONCERN, concern);
        let notes = at.optional(&NOTES, text(notes));
        Some(Self {
            visited_on: visited_on?,
            visited_by: visited_by?,
            independent: independent?,
            seen_alone: seen_alone?,
            concern: concern?,
            notes: notes?,
        })
    }
}
impl Write<proto::MonitorRecord> for plain::MonitorRecord {
    fn write(&self) -> proto::MonitorRecord {
        let Self { visited_on, visited_by, independent, seen_alone, concern, notes } = self;
        proto::MonitorRecord {
            visited_on: visited_on.write(),
            visited_by: visited_by.write(),
            independent: Some(independent.write()),
            seen_alone: Some(seen_alone.write()),
            concern: Some(concern.write()),
            notes: notes.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::HoldRecord> for plain::HoldRecord {
    fn expected(_rule: &Rule) -> String {
        "a HoldRecord".to_owned()
    }
    fn read(wire: proto::HoldRecord, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const HOLD: Rule = Rule {
            name: "hold",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CHANGE: Rule = Rule {
            name: "change",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const DECIDED_BY: Rule = Rule {
            name: "decided_by",
            required: true,
            items_max: 4,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ON: Rule = Rule {
            name: "on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const REASON: Rule = Rule {
            name: "reason",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::HoldRecord { hold, change, decided_by, on, reason } = wire;
        let hold = at.required(&HOLD, code(hold));
        let change = at.required(&CHANGE, code(change));
        let decided_by = at.list(&DECIDED_BY, decided_by);
        let on = at.required(&ON, text(on));
        let reason = at.optional(&REASON, text(reason));
        Some(Self {
            hold: hold?,
            change: change?,
            decided_by: decided_by?,
            on: on?,
            reason: reason?,
        })
    }
}
impl Write<proto::HoldRecord> for plain::HoldRecord {
    fn write(&self) -> proto::HoldRecord {
        let Self { hold, change, decided_by, on, reason } = self;
        proto::HoldRecord {
            hold: hold.write(),
            change: change.write(),
            decided_by: decided_by.iter().map(Write::write).collect(),
            on: on.write(),
            reason: reason.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
