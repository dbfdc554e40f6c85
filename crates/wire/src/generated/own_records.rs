//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::AgeAssessmentRecord> for plain::AgeAssessmentRecord {
    fn expected(_rule: &Rule) -> String {
        "an AgeAssessmentRecord".to_owned()
    }
    fn read(
        wire: proto::AgeAssessmentRecord,
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
        const ASSESSED_ON: Rule = Rule {
            name: "assessed_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FINAL_ON: Rule = Rule {
            name: "final_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::AgeAssessmentRecord {
            presumed_minor,
            method,
            assessed_on,
            final_on,
        } = wire;
        let presumed_minor = at.required(&PRESUMED_MINOR, presumed_minor);
        let method = at.required(&METHOD, code(method));
        let assessed_on = at.required(&ASSESSED_ON, text(assessed_on));
        let final_on = at.optional(&FINAL_ON, text(final_on));
        Some(Self {
            presumed_minor: presumed_minor?,
            method: method?,
            assessed_on: assessed_on?,
            final_on: final_on?,
        })
    }
}
impl Write<proto::AgeAssessmentRecord> for plain::AgeAssessmentRecord {
    fn write(&self) -> proto::AgeAssessmentRecord {
        let Self { presumed_minor, method, assessed_on, final_on } = self;
        proto::AgeAssessmentRecord {
            presumed_minor: Some(presumed_minor.write()),
            method: method.write(),
            assessed_on: assessed_on.write(),
            final_on: final_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::MissingRecord> for plain::MissingRecord {
    fn expected(_rule: &Rule) -> String {
        "a MissingRecord".to_owned()
    }
    fn read(wire: proto::MissingRecord, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const SINCE: Rule = Rule {
            name: "since",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const BACK_AT: Rule = Rule {
            name: "back_at",
            required: false,
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
        let proto::MissingRecord { since, back_at, dangers } = wire;
        let since = at.required(&SINCE, text(since));
        let back_at = at.optional(&BACK_AT, text(back_at));
        let dangers = at.list(&DANGERS, dangers);
        Some(Self {
            since: since?,
            back_at: back_at?,
            dangers: dangers?,
        })
    }
}
impl Write<proto::MissingRecord> for plain::MissingRecord {
    fn write(&self) -> proto::MissingRecord {
        let Self { since, back_at, dangers } = self;
        proto::MissingRecord {
            since: since.write(),
            back_at: back_at.as_ref().map(Write::write).unwrap_or_default(),
            dangers: dangers.iter().map(Write::write).collect(),
        }
    }
}
impl Read<proto::CaseLink> for plain::CaseLink {
    fn expected(_rule: &Rule) -> String {
        "a CaseLink".to_owned()
    }
    fn read(wire: proto::CaseLink, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const OTHER_CASE: Rule = Rule {
            name: "other_case",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const OTHER_PARTNER: Rule = Rule {
            name: "other_partner",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const TIE: Rule = Rule {
            name: "tie",
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
        let proto::CaseLink { other_case, other_partner, tie, ended_on } = wire;
        let other_case = at.required(&OTHER_CASE, text(other_case));
        let other_partner = at.optional(&OTHER_PARTNER, text(other_partner));
        let tie = at.required(&TIE, code(tie));
        let ended_on = at.optional(&ENDED_ON, text(ended_on));
        Some(Self {
            other_case: other_case?,
            other_partner: other_partner?,
            tie: tie?,
            ended_on: ended_on?,
        })
    }
}
impl Write<proto::CaseLink> for plain::CaseLink {
    fn write(&self) -> proto::CaseLink {
        let Self { other_case, other_partner, tie, ended_on } = self;
        proto::CaseLink {
            other_case: other_case.write(),
            other_partner: other_partner.as_ref().map(Write::write).unwrap_or_default(),
            tie: tie.write(),
            ended_on: ended_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::InterimStatusRecord> for plain::InterimStatusRecord {
    fn expected(_rule: &Rule) -> String {
        "an InterimStatusRecord".to_owned()
    }
    fn read(
        wire: proto::InterimStatusRecord,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const STATUS: Rule = Rule {
            name: "status",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FROM: Rule = Rule {
            name: "from",
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
        let proto::InterimStatusRecord { status, from, until } = wire;
        let status = at.required(&STATUS, code(status));
        let from = at.required(&FROM, text(from));
        let until = at.optional(&UNTIL, text(until));
        Some(Self {
            status: status?,
            from: from?,
            until: until?,
        })
    }
}
impl Write<proto::InterimStatusRecord> for plain::InterimStatusRecord {
    fn write(&self) -> proto::InterimStatusRecord {
        let Self { status, from, until } = self;
        proto::InterimStatusRecord {
            status: status.write(),
            from: from.write(),
            until: until.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::LibertyReview> for plain::LibertyReview {
    fn expected(_rule: &Rule) -> String {
        "a LibertyReview".to_owned()
    }
    fn read(wire: proto::LibertyReview, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const DEPRIVED_SINCE: Rule = Rule {
            name: "deprived_since",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const LAWYER_TOLD_AT: Rule = Rule {
            name: "lawyer_told_at",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const MONITOR_TOLD_AT: Rule = Rule {
            name: "monitor_told_at",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const NEXT_REVIEW_ON: Rule = Rule {
            name: "next_review_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const RELEASED_AT: Rule = Rule {
            name: "released_at",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::LibertyReview {
            deprived_since,
            lawyer_told_at,
            monitor_told_at,
            next_review_on,
            released_at,
        } = wire;
        let deprived_since = at.required(&DEPRIVED_SINCE, text(deprived_since));
        let lawyer_told_at = at.optional(&LAWYER_TOLD_AT, text(lawyer_told_at));
        let monitor_told_at = at.optional(&MONITOR_TOLD_AT, text(monitor_told_at));
        let next_review_on = at.optional(&NEXT_REVIEW_ON, text(next_review_on));
        let released_at = at.optional(&RELEASED_AT, text(released_at));
        Some(Self {
            deprived_since: deprived_since?,
            lawyer_told_at: lawyer_told_at?,
            monitor_told_at: monitor_told_at?,
            next_review_on: next_review_on?,
            released_at: released_at?,
        })
    }
}
impl Write<proto::LibertyReview> for plain::LibertyReview {
    fn write(&self) -> proto::LibertyReview {
        let Self {
            deprived_since,
            lawyer_told_at,
            monitor_told_at,
            next_review_on,
            released_at,
        } = self;
        proto::LibertyReview {
            deprived_since: deprived_since.write(),
            lawyer_told_at: lawyer_told_at
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
            monitor_told_at: monitor_told_at
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
            next_review_on: next_review_on
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
            released_at: released_at.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::FacilityVisit> for plain::FacilityVisit {
    fn expected(_rule: &Rule) -> String {
        "a FacilityVisit".to_owned()
    }
    fn read(wire: proto::FacilityVisit, _rule: &Rule, at: &mut Reading) -> Option<Self> {
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
        const PLACE: Rule = Rule {
            name: "place",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ANNOUNCED: Rule = Rule {
            name: "announced",
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
        let proto::FacilityVisit { visited_on, visited_by, place, announced, notes } = wire;
        let visited_on = at.required(&VISITED_ON, text(visited_on));
        let visited_by = at.required(&VISITED_BY, code(visited_by));
        let place = at.required(&PLACE, code(place));
        let announced = at.required(&ANNOUNCED, announced);
        let notes = at.optional(&NOTES, text(notes));
        Some(Self {
            visited_on: visited_on?,
            visited_by: visited_by?,
            place: place?,
            announced: announced?,
            notes: notes?,
        })
    }
}
impl Write<proto::FacilityVisit> for plain::FacilityVisit {
    fn write(&self) -> proto::FacilityVisit {
        let Self { visited_on, visited_by, place, announced, notes } = self;
        proto::FacilityVisit {
            visited_on: visited_on.write(),
            visited_by: visited_by.write(),
            place: place.write(),
            announced: Some(announced.write()),
            notes: notes.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::DelegationRecord> for plain::DelegationRecord {
    fn expected(_rule: &Rule) -> String {
        "a DelegationRecord".to_owned()
    }
    fn read(
        wire: proto::DelegationRecord,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const DELEGATE: Rule = Rule {
            name: "delegate",
            required: true,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const TASK: Rule = Rule {
            name: "task",
            required: true,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const FROM: Rule = Rule {
            name: "from",
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
        let proto::DelegationRecord { delegate, task, from, until } = wire;
        let delegate = at.required(&DELEGATE, text(delegate));
        let task = at.required(&TASK, text(task));
        let from = at.required(&FROM, text(from));
        let until = at.optional(&UNTIL, text(until));
        Some(Self {
            delegate: delegate?,
            task: task?,
            from: from?,
            until: until?,
        })
    }
}
impl Write<proto::DelegationRecord> for plain::DelegationRecord {
    fn write(&self) -> proto::DelegationRecord {
        let Self { delegate, task, from, until } = self;
        proto::DelegationRecord {
            delegate: delegate.write(),
            task: task.write(),
            from: from.write(),
            until: until.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::CourtRecord> for plain::CourtRecord {
    fn expected(_rule: &Rule) -> String {
        "a CourtRecord".to_owned()
    }
    fn read(wire: proto::CourtRecord, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const COURT: Rule = Rule {
            name: "court",
            required: true,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const STEP: Rule = Rule {
            name: "step",
            required: true,
            items_max: 32,
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
        const ORDERS: Rule = Rule {
            name: "orders",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const MATTER: Rule = Rule {
            name: "matter",
            required: false,
            items_max: 32,
            bytes_max: 60,
            min: 0,
            max: 1000000000000,
        };
        let proto::CourtRecord { court, step, on, orders, matter } = wire;
        let court = at.required(&COURT, text(court));
        let step = at.required(&STEP, code(step));
        let on = at.required(&ON, text(on));
        let orders = at.optional(&ORDERS, text(orders));
        let matter = at.optional(&MATTER, text(matter));
        Some(Self {
            court: court?,
            step: step?,
            on: on?,
            orders: orders?,
            matter: matter?,
        })
    }
}
impl Write<proto::CourtRecord> for plain::CourtRecord {
    fn write(&self) -> proto::CourtRecord {
        let Self { court, step, on, orders, matter } = self;
        proto::CourtRecord {
            court: court.write(),
            step: step.write(),
            on: on.write(),
            orders: orders.as_ref().map(Write::write).unwrap_or_default(),
            matter: matter.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::CaseEndRecord> for plain::CaseEndRecord {
    fn expected(_rule: &Rule) -> String {
        "a CaseEndRecord".to_owned()
    }
    fn read(wire: proto::CaseEndRecord, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const REASON: Rule = Rule {
            name: "reason",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SOLUTION: Rule = Rule {
            name: "solution",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ENDED_ON: Rule = Rule {
            name: "ended_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SIGNED_BY: Rule = Rule {
            name: "signed_by",
            required: true,
            items_max: 4,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CHILD_INFORMED: Rule = Rule {
            name: "child_informed",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const TAKEN_BACK_ON: Rule = Rule {
            name: "taken_back_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::CaseEndRecord {
            reason,
            solution,
            ended_on,
            signed_by,
            child_informed,
            taken_back_on,
        } = wire;
        let reason = at.required(&REASON, code(reason));
        let solution = at.optional(&SOLUTION, code(solution));
        let ended_on = at.required(&ENDED_ON, text(ended_on));
        let signed_by = at.list(&SIGNED_BY, signed_by);
        let child_informed = at.optional(&CHILD_INFORMED, child_informed);
        let taken_back_on = at.optional(&TAKEN_BACK_ON, text(taken_back_on));
        Some(Self {
            reason: reason?,
            solution: solution?,
            ended_on: ended_on?,
            signed_by: signed_by?,
            child_informed: child_informed?,
            taken_back_on: taken_back_on?,
        })
    }
}
impl Write<proto::CaseEndRecord> for plain::CaseEndRecord {
    fn write(&self) -> proto::CaseEndRecord {
        let Self {
            reason,
            solution,
            ended_on,
            signed_by,
            child_informed,
            taken_back_on,
        } = self;
        proto::CaseEndRecord {
            reason: reason.write(),
            solution: solution.as_ref().map(Write::write).unwrap_or_default(),
            ended_on: ended_on.write(),
            signed_by: signed_by.iter().map(Write::write).collect(),
            child_informed: child_informed.as_ref().map(Write::write),
            taken_back_on: taken_back_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::ProtectionClaim> for plain::ProtectionClaim {
    fn expected(_rule: &Rule) -> String {
        "a ProtectionClaim".to_owned()
    }
    fn read(
        wire: proto::ProtectionClaim,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const STAGE: Rule = Rule {
            name: "stage",
            required: true,
            items_max: 32,
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
        let proto::ProtectionClaim { stage, on } = wire;
        let stage = at.required(&STAGE, code(stage));
        let on = at.required(&ON, text(on));
        Some(Self { stage: stage?, on: on? })
    }
}
impl Write<proto::ProtectionClaim> for plain::ProtectionClaim {
    fn write(&self) -> proto::ProtectionClaim {
        let Self { stage, on } = self;
        proto::ProtectionClaim {
            stage: stage.write(),
            on: on.write(),
        }
    }
}
impl Read<proto::OwnReturnRequest> for plain::OwnReturnRequest {
    fn expected(_rule: &Rule) -> String {
        "an OwnReturnRequest".to_owned()
    }
    fn read(
        wire: proto::OwnReturnRequest,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const ASKED_ON: Rule = Rule {
            name: "asked_on",
            required: true,
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
        const LAWYER_ADVISED_ON: Rule = Rule {
            name: "lawyer_advised_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CONFIRMED_ON: Rule = Rule {
            name: "confirmed_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const TAKEN_BACK_ON: Rule = Rule {
            name: "taken_back_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::OwnReturnRequest {
            asked_on,
            guardian_agrees,
            lawyer_advised_on,
            confirmed_on,
            taken_back_on,
        } = wire;
        let asked_on = at.required(&ASKED_ON, text(asked_on));
        let guardian_agrees = at.optional(&GUARDIAN_AGREES, guardian_agrees);
        let lawyer_advised_on = at.optional(&LAWYER_ADVISED_ON, text(lawyer_advised_on));
        let confirmed_on = at.optional(&CONFIRMED_ON, text(confirmed_on));
        let taken_back_on = at.optional(&TAKEN_BACK_ON, text(taken_back_on));
        Some(Self {
            asked_on: asked_on?,
            guardian_agrees: guardian_agrees?,
            lawyer_advised_on: lawyer_advised_on?,
            confirmed_on: confirmed_on?,
            taken_back_on: taken_back_on?,
        })
    }
}
impl Write<proto::OwnReturnRequest> for plain::OwnReturnRequest {
    fn write(&self) -> proto::OwnReturnRequest {
        let Self {
            asked_on,
            guardian_agrees,
            lawyer_advised_on,
            confirmed_on,
            taken_back_on,
        } = self;
        proto::OwnReturnRequest {
            asked_on: asked_on.write(),
            guardian_agrees: guardian_agrees.as_ref().map(Write::write),
            lawyer_advised_on: lawyer_advised_on
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
            confirmed_on: confirmed_on.as_ref().map(Write::write).unwrap_or_default(),
            taken_back_on: taken_back_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::GroupRecord> for plain::GroupRecord {
    fn expected(_rule: &Rule) -> String {
        "a GroupRecord".to_owned()
    }
    fn read(wire: proto::GroupRecord, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const REASON: Rule = Rule {
            name: "reason",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const NAME: Rule = Rule {
            name: "name",
            required: true,
            items_max: 32,
            bytes_max: 60,
            min: 0,
            max: 1000000000000,
        };
        const CHILDREN: Rule = Rule {
            name: "children",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 2,
            max: 10000,
        };
        const IN_CHARGE: Rule = Rule {
            name: "in_charge",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::GroupRecord { reason, name, children, in_charge } = wire;
        let reason = at.required(&REASON, code(reason));
        let name = at.required(&NAME, text(name));
        let children = at.required(&CHILDREN, children);
        let in_charge = at.optional(&IN_CHARGE, code(in_charge));
        Some(Self {
            reason: reason?,
            name: name?,
            children: children?,
            in_charge: in_charge?,
        })
    }
}
impl Write<proto::GroupRecord> for plain::GroupRecord {
    fn write(&self) -> proto::GroupRecord {
        let Self { reason, name, children, in_charge } = self;
        proto::GroupRecord {
            reason: reason.write(),
            name: name.write(),
            children: Some(children.write()),
            in_charge: in_charge.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::VulnerabilityRecord> for plain::VulnerabilityRecord {
    fn expected(_rule: &Rule) -> String {
        "a VulnerabilityRecord".to_owned()
    }
    fn read(
        wire: proto::VulnerabilityRecord,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const CODES: Rule = Rule {
            name: "codes",
            required: true,
            items_max: 16,
            bytes_max: 5,
            min: 0,
            max: 1000000000000,
        };
        const ANSWERED_BY: Rule = Rule {
            name: "answered_by",
            required: false,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SEEN_ON: Rule = Rule {
            name: "seen_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::VulnerabilityRecord { codes, answered_by, seen_on } = wire;
        let codes = at.list(&CODES, codes);
        let answered_by = at.list(&ANSWERED_BY, answered_by);
        let seen_on = at.required(&SEEN_ON, text(seen_on));
        Some(Self {
            codes: codes?,
            answered_by: answered_by?,
            seen_on: seen_on?,
        })
    }
}
impl Write<proto::VulnerabilityRecord> for plain::VulnerabilityRecord {
    fn write(&self) -> proto::VulnerabilityRecord {
        let Self { codes, answered_by, seen_on } = self;
        proto::VulnerabilityRecord {
            codes: codes.iter().map(Write::write).collect(),
            answered_by: answered_by.iter().map(Write::write).collect(),
            seen_on: seen_on.write(),
        }
    }
}
impl Read<proto::NoReturnDecision> for plain::NoReturnDecision {
    fn expected(_rule: &Rule) -> String {
        "a NoReturnDecision".to_owned()
    }
    fn read(
        wire: proto::NoReturnDecision,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const DECIDED_ON: Rule = Rule {
            name: "decided_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const DECIDING_BODY: Rule = Rule {
            name: "deciding_body",
            required: true,
            items_max: 32,
            bytes_max: 60,
            min: 0,
            max: 1000000000000,
        };
        const REASONS: Rule = Rule {
            name: "reasons",
            required: true,
            items_max: 32,
            bytes_max: 16000,
            min: 0,
            max: 1000000000000,
        };
        let proto::NoReturnDecision { decided_on, deciding_body, reasons } = wire;
        let decided_on = at.required(&DECIDED_ON, text(decided_on));
        let deciding_body = at.required(&DECIDING_BODY, text(deciding_body));
        let reasons = at.required(&REASONS, text(reasons));
        Some(Self {
            decided_on: decided_on?,
            deciding_body: deciding_body?,
            reasons: reasons?,
        })
    }
}
impl Write<proto::NoReturnDecision> for plain::NoReturnDecision {
    fn write(&self) -> proto::NoReturnDecision {
        let Self { decided_on, deciding_body, reasons } = self;
        proto::NoReturnDecision {
            decided_on: decided_on.write(),
            deciding_body: deciding_body.write(),
            reasons: reasons.write(),
        }
    }
}
impl Read<proto::JourneyRecord> for plain::JourneyRecord {
    fn expected(_rule: &Rule) -> String {
        "a JourneyRecord".to_owned()
    }
    fn read(wire: proto::JourneyRecord, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const RESULT: Rule = Rule {
            name: "result",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const TOOK_PLACE_AT: Rule = Rule {
            name: "took_place_at",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const TAKEN_BY: Rule = Rule {
            name: "taken_by",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const GIVEN_TO: Rule = Rule {
            name: "given_to",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const KNOWN_FROM: Rule = Rule {
            name: "known_from",
            required: true,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::JourneyRecord {
            result,
            took_place_at,
            taken_by,
            given_to,
            known_from,
        } = wire;
        let result = at.required(&RESULT, code(result));
        let took_place_at = at.required(&TOOK_PLACE_AT, text(took_place_at));
        let taken_by = at.optional(&TAKEN_BY, code(taken_by));
        let given_to = at.optional(&GIVEN_TO, code(given_to));
        let known_from = at.required(&KNOWN_FROM, text(known_from));
        Some(Self {
            result: result?,
            took_place_at: took_place_at?,
            taken_by: taken_by?,
            given_to: given_to?,
            known_from: known_from?,
        })
    }
}
impl Write<proto::JourneyRecord> for plain::JourneyRecord {
    fn write(&self) -> proto::JourneyRecord {
        let Self { result, took_place_at, taken_by, given_to, known_from } = self;
        proto::JourneyRecord {
            result: result.write(),
            took_place_at: took_place_at.write(),
            taken_by: taken_by.as_ref().map(Write::write).unwrap_or_default(),
            given_to: given_to.as_ref().map(Write::write).unwrap_or_default(),
            known_from: known_from.write(),
        }
    }
}
