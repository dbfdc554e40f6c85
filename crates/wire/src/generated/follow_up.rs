//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::DomainReview> for plain::DomainReview {
    fn expected(_rule: &Rule) -> String {
        "a DomainReview".to_owned()
    }
    fn read(wire: proto::DomainReview, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const DOMAIN: Rule = Rule {
            name: "domain",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FINDING: Rule = Rule {
            name: "finding",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const GOALS: Rule = Rule {
            name: "goals",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::DomainReview { domain, finding, goals } = wire;
        let domain = at.required(&DOMAIN, code(domain));
        let finding = at.required(&FINDING, code(finding));
        let goals = at.optional(&GOALS, code(goals));
        Some(Self {
            domain: domain?,
            finding: finding?,
            goals: goals?,
        })
    }
}
impl Write<proto::DomainReview> for plain::DomainReview {
    fn write(&self) -> proto::DomainReview {
        let Self { domain, finding, goals } = self;
        proto::DomainReview {
            domain: domain.write(),
            finding: finding.write(),
            goals: goals.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::MonitoringReport> for plain::MonitoringReport {
    fn expected(_rule: &Rule) -> String {
        "a MonitoringReport".to_owned()
    }
    fn read(
        wire: proto::MonitoringReport,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const VISITED_ON: Rule = Rule {
            name: "visited_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CONTACT: Rule = Rule {
            name: "contact",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const AUTHOR: Rule = Rule {
            name: "author",
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
        const DOMAINS: Rule = Rule {
            name: "domains",
            required: true,
            items_max: 7,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PLACEMENT_AS_GUARANTEED: Rule = Rule {
            name: "placement_as_guaranteed",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ATTENDS_SCHOOL: Rule = Rule {
            name: "attends_school",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const DEVIATIONS: Rule = Rule {
            name: "deviations",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const CHILD_SAYS: Rule = Rule {
            name: "child_says",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const NEXT_ON: Rule = Rule {
            name: "next_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::MonitoringReport {
            visited_on,
            contact,
            author,
            seen_alone,
            domains,
            placement_as_guaranteed,
            attends_school,
            deviations,
            child_says,
            next_on,
        } = wire;
        let visited_on = at.required(&VISITED_ON, text(visited_on));
        let contact = at.required(&CONTACT, code(contact));
        let author = at.required(&AUTHOR, code(author));
        let seen_alone = at.required(&SEEN_ALONE, seen_alone);
        let domains = at.list(&DOMAINS, domains);
        let placement_as_guaranteed = at
            .required(&PLACEMENT_AS_GUARANTEED, placement_as_guaranteed);
        let attends_school = at.optional(&ATTENDS_SCHOOL, attends_school);
        let deviations = at.optional(&DEVIATIONS, text(deviations));
        let child_says = at.optional(&CHILD_SAYS, text(child_says));
        let next_on = at.optional(&NEXT_ON, text(next_on));
        Some(Self {
            visited_on: visited_on?,
            contact: contact?,
            author: author?,
            seen_alone: seen_alone?,
            domains: domains?,
            placement_as_guaranteed: placement_as_guaranteed?,
            attends_school: attends_school?,
            deviations: deviations?,
            child_says: child_says?,
            next_on: next_on?,
        })
    }
}
impl Write<proto::MonitoringReport> for plain::MonitoringReport {
    fn write(&self) -> proto::MonitoringReport {
        let Self {
            visited_on,
            contact,
            author,
            seen_alone,
            domains,
            placement_as_guaranteed,
            attends_school,
            deviations,
            child_says,
            next_on,
        } = self;
        proto::MonitoringReport {
            visited_on: visited_on.write(),
            contact: contact.write(),
            author: author.write(),
            seen_alone: Some(seen_alone.write()),
            domains: domains.iter().map(Write::write).collect(),
            placement_as_guaranteed: Some(placement_as_guaranteed.write()),
            attends_school: attends_school.as_ref().map(Write::write),
            deviations: deviations.as_ref().map(Write::write).unwrap_or_default(),
            child_says: child_says.as_ref().map(Write::write).unwrap_or_default(),
            next_on: next_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::ClosureProposal> for plain::ClosureProposal {
    fn expected(_rule: &Rule) -> String {
        "a ClosureProposal".to_owned()
    }
    fn read(
        wire: proto::ClosureProposal,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
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
        const CLOSE_ON: Rule = Rule {
            name: "close_on",
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
        let proto::ClosureProposal { reason, solution, close_on, child_informed } = wire;
        let reason = at.required(&REASON, code(reason));
        let solution = at.optional(&SOLUTION, code(solution));
        let close_on = at.required(&CLOSE_ON, text(close_on));
        let child_informed = at.required(&CHILD_INFORMED, child_informed);
        Some(Self {
            reason: reason?,
            solution: solution?,
            close_on: close_on?,
            child_informed: child_informed?,
        })
    }
}
impl Write<proto::ClosureProposal> for plain::ClosureProposal {
    fn write(&self) -> proto::ClosureProposal {
        let Self { reason, solution, close_on, child_informed } = self;
        proto::ClosureProposal {
            reason: reason.write(),
            solution: solution.as_ref().map(Write::write).unwrap_or_default(),
            close_on: close_on.write(),
            child_informed: Some(child_informed.write()),
        }
    }
}
impl Read<proto::ClosureConfirmation> for plain::ClosureConfirmation {
    fn expected(_rule: &Rule) -> String {
        "a ClosureConfirmation".to_owned()
    }
    fn read(
        wire: proto::ClosureConfirmation,
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
        const CLOSED_ON: Rule = Rule {
            name: "closed_on",
            required: false,
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
        let proto::ClosureConfirmation { answer, closed_on, reasons } = wire;
        let answer = at.required(&ANSWER, code(answer));
        let closed_on = at.optional(&CLOSED_ON, text(closed_on));
        let reasons = at.optional(&REASONS, text(reasons));
        Some(Self {
            answer: answer?,
            closed_on: closed_on?,
            reasons: reasons?,
        })
    }
}
impl Write<proto::ClosureConfirmation> for plain::ClosureConfirmation {
    fn write(&self) -> proto::ClosureConfirmation {
        let Self { answer, closed_on, reasons } = self;
        proto::ClosureConfirmation {
            answer: answer.write(),
            closed_on: closed_on.as_ref().map(Write::write).unwrap_or_default(),
            reasons: reasons.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::MonitoringAlert> for plain::MonitoringAlert {
    fn expected(_rule: &Rule) -> String {
        "a MonitoringAlert".to_owned()
    }
    fn read(
        wire: proto::MonitoringAlert,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const DOMAINS: Rule = Rule {
            name: "domains",
            required: true,
            items_max: 7,
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
        const OVER_ON: Rule = Rule {
            name: "over_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::MonitoringAlert {
            domains,
            dangers,
            urgency,
            measures_taken,
            over_on,
        } = wire;
        let domains = at.list(&DOMAINS, domains);
        let dangers = at.list(&DANGERS, dangers);
        let urgency = at.required(&URGENCY, code(urgency));
        let measures_taken = at.optional(&MEASURES_TAKEN, text(measures_taken));
        let over_on = at.optional(&OVER_ON, text(over_on));
        Some(Self {
            domains: domains?,
            dangers: dangers?,
            urgency: urgency?,
            measures_taken: measures_taken?,
            over_on: over_on?,
        })
    }
}
impl Write<proto::MonitoringAlert> for plain::MonitoringAlert {
    fn write(&self) -> proto::MonitoringAlert {
        let Self { domains, dangers, urgency, measures_taken, over_on } = self;
        proto::MonitoringAlert {
            domains: domains.iter().map(Write::write).collect(),
            dangers: dangers.iter().map(Write::write).collect(),
            urgency: urgency.write(),
            measures_taken: measures_taken
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
            over_on: over_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::CaseReopening> for plain::CaseReopening {
    fn expected(_rule: &Rule) -> String {
        "a CaseReopening".to_owned()
    }
    fn read(wire: proto::CaseReopening, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const REASON: Rule = Rule {
            name: "reason",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const REOPENED_ON: Rule = Rule {
            name: "reopened_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PREVIOUS_CASE: Rule = Rule {
            name: "previous_case",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::CaseReopening { reason, reopened_on, previous_case } = wire;
        let reason = at.required(&REASON, code(reason));
        let reopened_on = at.required(&REOPENED_ON, text(reopened_on));
        let previous_case = at.optional(&PREVIOUS_CASE, text(previous_case));
        Some(Self {
            reason: reason?,
            reopened_on: reopened_on?,
            previous_case: previous_case?,
        })
    }
}
impl Write<proto::CaseReopening> for plain::CaseReopening {
    fn write(&self) -> proto::CaseReopening {
        let Self { reason, reopened_on, previous_case } = self;
        proto::CaseReopening {
            reason: reason.write(),
            reopened_on: reopened_on.write(),
            previous_case: previous_case.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
