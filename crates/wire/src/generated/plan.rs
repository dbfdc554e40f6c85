//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::PlanGoal> for plain::PlanGoal {
    fn expected(_rule: &Rule) -> String {
        "a PlanGoal".to_owned()
    }
    fn read(wire: proto::PlanGoal, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const DOMAIN: Rule = Rule {
            name: "domain",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const GOAL: Rule = Rule {
            name: "goal",
            required: true,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const ACTOR: Rule = Rule {
            name: "actor",
            required: true,
            items_max: 32,
            bytes_max: 64,
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
        const INDICATOR: Rule = Rule {
            name: "indicator",
            required: true,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::PlanGoal { domain, goal, actor, due_on, indicator } = wire;
        let domain = at.required(&DOMAIN, code(domain));
        let goal = at.required(&GOAL, text(goal));
        let actor = at.required(&ACTOR, code(actor));
        let due_on = at.required(&DUE_ON, text(due_on));
        let indicator = at.required(&INDICATOR, text(indicator));
        Some(Self {
            domain: domain?,
            goal: goal?,
            actor: actor?,
            due_on: due_on?,
            indicator: indicator?,
        })
    }
}
impl Write<proto::PlanGoal> for plain::PlanGoal {
    fn write(&self) -> proto::PlanGoal {
        let Self { domain, goal, actor, due_on, indicator } = self;
        proto::PlanGoal {
            domain: domain.write(),
            goal: goal.write(),
            actor: actor.write(),
            due_on: due_on.write(),
            indicator: indicator.write(),
        }
    }
}
impl Read<proto::DomainNotNeeded> for plain::DomainNotNeeded {
    fn expected(_rule: &Rule) -> String {
        "a DomainNotNeeded".to_owned()
    }
    fn read(
        wire: proto::DomainNotNeeded,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const DOMAIN: Rule = Rule {
            name: "domain",
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
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::DomainNotNeeded { domain, reason } = wire;
        let domain = at.required(&DOMAIN, code(domain));
        let reason = at.required(&REASON, text(reason));
        Some(Self {
            domain: domain?,
            reason: reason?,
        })
    }
}
impl Write<proto::DomainNotNeeded> for plain::DomainNotNeeded {
    fn write(&self) -> proto::DomainNotNeeded {
        let Self { domain, reason } = self;
        proto::DomainNotNeeded {
            domain: domain.write(),
            reason: reason.write(),
        }
    }
}
impl Read<proto::PlanLine> for plain::PlanLine {
    fn expected(_rule: &Rule) -> String {
        "a PlanLine".to_owned()
    }
    fn read(wire: proto::PlanLine, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const NUMBER: Rule = Rule {
            name: "number",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 1,
            max: 99,
        };
        const DOMAIN: Rule = Rule {
            name: "domain",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const KIND: Rule = Rule {
            name: "kind",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const WEIGHT: Rule = Rule {
            name: "weight",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const WHAT: Rule = Rule {
            name: "what",
            required: true,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const WAIVED_BY: Rule = Rule {
            name: "waived_by",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::PlanLine { number, domain, kind, weight, what, waived_by } = wire;
        let number = at.required(&NUMBER, number);
        let domain = at.required(&DOMAIN, code(domain));
        let kind = at.required(&KIND, code(kind));
        let weight = at.required(&WEIGHT, code(weight));
        let what = at.required(&WHAT, text(what));
        let waived_by = at.optional(&WAIVED_BY, code(waived_by));
        Some(Self {
            number: number?,
            domain: domain?,
            kind: kind?,
            weight: weight?,
            what: what?,
            waived_by: waived_by?,
        })
    }
}
impl Write<proto::PlanLine> for plain::PlanLine {
    fn write(&self) -> proto::PlanLine {
        let Self { number, domain, kind, weight, what, waived_by } = self;
        proto::PlanLine {
            number: Some(number.write()),
            domain: domain.write(),
            kind: kind.write(),
            weight: weight.write(),
            what: what.write(),
            waived_by: waived_by.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::ChildPart> for plain::ChildPart {
    fn expected(_rule: &Rule) -> String {
        "a ChildPart".to_owned()
    }
    fn read(wire: proto::ChildPart, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const HOW: Rule = Rule {
            name: "how",
            required: true,
            items_max: 32,
            bytes_max: 2000,
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
        let proto::ChildPart { how, on } = wire;
        let how = at.required(&HOW, text(how));
        let on = at.required(&ON, text(on));
        Some(Self { how: how?, on: on? })
    }
}
impl Write<proto::ChildPart> for plain::ChildPart {
    fn write(&self) -> proto::ChildPart {
        let Self { how, on } = self;
        proto::ChildPart {
            how: how.write(),
            on: on.write(),
        }
    }
}
impl Read<proto::PlanProposal> for plain::PlanProposal {
    fn expected(_rule: &Rule) -> String {
        "a PlanProposal".to_owned()
    }
    fn read(wire: proto::PlanProposal, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const VERSION: Rule = Rule {
            name: "version",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 1,
            max: 999,
        };
        const GOALS: Rule = Rule {
            name: "goals",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const NOT_NEEDED: Rule = Rule {
            name: "not_needed",
            required: false,
            items_max: 7,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const LINES: Rule = Rule {
            name: "lines",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CHILD_PART: Rule = Rule {
            name: "child_part",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CAREGIVER_AGREED: Rule = Rule {
            name: "caregiver_agreed",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const VISIT_MONTHS: Rule = Rule {
            name: "visit_months",
            required: true,
            items_max: 12,
            bytes_max: 64,
            min: 1,
            max: 60,
        };
        const FALLBACK: Rule = Rule {
            name: "fallback",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SHORT_PLAN: Rule = Rule {
            name: "short_plan",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::PlanProposal {
            version,
            goals,
            not_needed,
            lines,
            child_part,
            caregiver_agreed,
            visit_months,
            fallback,
            short_plan,
        } = wire;
        let version = at.required(&VERSION, version);
        let goals = at.list(&GOALS, goals);
        let not_needed = at.list(&NOT_NEEDED, not_needed);
        let lines = at.list(&LINES, lines);
        let child_part = at.optional(&CHILD_PART, child_part);
        let caregiver_agreed = at.optional(&CAREGIVER_AGREED, caregiver_agreed);
        let visit_months = at.list(&VISIT_MONTHS, visit_months);
        let fallback = at.required(&FALLBACK, code(fallback));
        let short_plan = at.optional(&SHORT_PLAN, short_plan);
        Some(Self {
            version: version?,
            goals: goals?,
            not_needed: not_needed?,
            lines: lines?,
            child_part: child_part?,
            caregiver_agreed: caregiver_agreed?,
            visit_months: visit_months?,
            fallback: fallback?,
            short_plan: short_plan?,
        })
    }
}
impl Write<proto::PlanProposal> for plain::PlanProposal {
    fn write(&self) -> proto::PlanProposal {
        let Self {
            version,
            goals,
            not_needed,
            lines,
            child_part,
            caregiver_agreed,
            visit_months,
            fallback,
            short_plan,
        } = self;
        proto::PlanProposal {
            version: Some(version.write()),
            goals: goals.iter().map(Write::write).collect(),
            not_needed: not_needed.iter().map(Write::write).collect(),
            lines: lines.iter().map(Write::write).collect(),
            child_part: child_part.as_ref().map(Write::write),
            caregiver_agreed: caregiver_agreed.as_ref().map(Write::write),
            visit_months: visit_months.iter().map(Write::write).collect(),
            fallback: fallback.write(),
            short_plan: short_plan.as_ref().map(Write::write),
        }
    }
}
impl Read<proto::PlanAmendment> for plain::PlanAmendment {
    fn expected(_rule: &Rule) -> String {
        "a PlanAmendment".to_owned()
    }
    fn read(wire: proto::PlanAmendment, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const VERSION: Rule = Rule {
            name: "version",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 2,
            max: 999,
        };
        const GOALS: Rule = Rule {
            name: "goals",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const NOT_NEEDED: Rule = Rule {
            name: "not_needed",
            required: false,
            items_max: 7,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const LINES: Rule = Rule {
            name: "lines",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CHILD_PART: Rule = Rule {
            name: "child_part",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CAREGIVER_AGREED: Rule = Rule {
            name: "caregiver_agreed",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const VISIT_MONTHS: Rule = Rule {
            name: "visit_months",
            required: true,
            items_max: 12,
            bytes_max: 64,
            min: 1,
            max: 60,
        };
        const FALLBACK: Rule = Rule {
            name: "fallback",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SHORT_PLAN: Rule = Rule {
            name: "short_plan",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CHANGES: Rule = Rule {
            name: "changes",
            required: true,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::PlanAmendment {
            version,
            goals,
            not_needed,
            lines,
            child_part,
            caregiver_agreed,
            visit_months,
            fallback,
            short_plan,
            changes,
        } = wire;
        let version = at.required(&VERSION, version);
        let goals = at.list(&GOALS, goals);
        let not_needed = at.list(&NOT_NEEDED, not_needed);
        let lines = at.list(&LINES, lines);
        let child_part = at.optional(&CHILD_PART, child_part);
        let caregiver_agreed = at.optional(&CAREGIVER_AGREED, caregiver_agreed);
        let visit_months = at.list(&VISIT_MONTHS, visit_months);
        let fallback = at.required(&FALLBACK, code(fallback));
        let short_plan = at.optional(&SHORT_PLAN, short_plan);
        let changes = at.required(&CHANGES, text(changes));
        Some(Self {
            version: version?,
            goals: goals?,
            not_needed: not_needed?,
            lines: lines?,
            child_part: child_part?,
            caregiver_agreed: caregiver_agreed?,
            visit_months: visit_months?,
            fallback: fallback?,
            short_plan: short_plan?,
            changes: changes?,
        })
    }
}
impl Write<proto::PlanAmendment> for plain::PlanAmendment {
    fn write(&self) -> proto::PlanAmendment {
        let Self {
            version,
            goals,
            not_needed,
            lines,
            child_part,
            caregiver_agreed,
            visit_months,
            fallback,
            short_plan,
            changes,
        } = self;
        proto::PlanAmendment {
            version: Some(version.write()),
            goals: goals.iter().map(Write::write).collect(),
            not_needed: not_needed.iter().map(Write::write).collect(),
            lines: lines.iter().map(Write::write).collect(),
            child_part: child_part.as_ref().map(Write::write),
            caregiver_agreed: caregiver_agreed.as_ref().map(Write::write),
            visit_months: visit_months.iter().map(Write::write).collect(),
            fallback: fallback.write(),
            short_plan: short_plan.as_ref().map(Write::write),
            changes: changes.write(),
        }
    }
}
impl Read<proto::PlanAnswer> for plain::PlanAnswer {
    fn expected(_rule: &Rule) -> String {
        "a PlanAnswer".to_owned()
    }
    fn read(wire: proto::PlanAnswer, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const VERSION: Rule = Rule {
            name: "version",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 1,
            max: 999,
        };
        const ANSWER: Rule = Rule {
            name: "answer",
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
        let proto::PlanAnswer { version, answer, answered_on, reasons } = wire;
        let version = at.required(&VERSION, version);
        let answer = at.required(&ANSWER, code(answer));
        let answered_on = at.required(&ANSWERED_ON, text(answered_on));
        let reasons = at.optional(&REASONS, text(reasons));
        Some(Self {
            version: version?,
            answer: answer?,
            answered_on: answered_on?,
            reasons: reasons?,
        })
    }
}
impl Write<proto::PlanAnswer> for plain::PlanAnswer {
    fn write(&self) -> proto::PlanAnswer {
        let Self { version, answer, answered_on, reasons } = self;
        proto::PlanAnswer {
            version: Some(version.write()),
            answer: answer.write(),
            answered_on: answered_on.write(),
            reasons: reasons.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::LineCommitment> for plain::LineCommitment {
    fn expected(_rule: &Rule) -> String {
        "a LineCommitment".to_owned()
    }
    fn read(
        wire: proto::LineCommitment,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const LINE: Rule = Rule {
            name: "line",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 1,
            max: 99,
        };
        const STATE: Rule = Rule {
            name: "state",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PAYER: Rule = Rule {
            name: "payer",
            required: true,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const AMOUNT_MINOR: Rule = Rule {
            name: "amount_minor",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 100000000,
        };
        const CURRENCY: Rule = Rule {
            name: "currency",
            required: false,
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
        let proto::LineCommitment {
            line,
            state,
            payer,
            amount_minor,
            currency,
            until,
        } = wire;
        let line = at.required(&LINE, line);
        let state = at.required(&STATE, code(state));
        let payer = at.required(&PAYER, text(payer));
        let amount_minor = at.optional(&AMOUNT_MINOR, amount_minor);
        let currency = at.optional(&CURRENCY, text(currency));
        let until = at.optional(&UNTIL, text(until));
        Some(Self {
            line: line?,
            state: state?,
            payer: payer?,
            amount_minor: amount_minor?,
            currency: currency?,
            until: until?,
        })
    }
}
impl Write<proto::LineCommitment> for plain::LineCommitment {
    fn write(&self) -> proto::LineCommitment {
        let Self { line, state, payer, amount_minor, currency, until } = self;
        proto::LineCommitment {
            line: Some(line.write()),
            state: state.write(),
            payer: payer.write(),
            amount_minor: amount_minor.as_ref().map(Write::write),
            currency: currency.as_ref().map(Write::write).unwrap_or_default(),
            until: until.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::ResourceCommitment> for plain::ResourceCommitment {
    fn expected(_rule: &Rule) -> String {
        "a ResourceCommitment".to_owned()
    }
    fn read(
        wire: proto::ResourceCommitment,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const VERSION: Rule = Rule {
            name: "version",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 1,
            max: 999,
        };
        const LINES: Rule = Rule {
            name: "lines",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::ResourceCommitment { version, lines } = wire;
        let version = at.required(&VERSION, version);
        let lines = at.list(&LINES, lines);
        Some(Self {
            version: version?,
            lines: lines?,
        })
    }
}
impl Write<proto::ResourceCommitment> for plain::ResourceCommitment {
    fn write(&self) -> proto::ResourceCommitment {
        let Self { version, lines } = self;
        proto::ResourceCommitment {
            version: Some(version.write()),
            lines: lines.iter().map(Write::write).collect(),
        }
    }
}
