//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::ChildSituationRequest> for plain::ChildSituationRequest {
    fn expected(_rule: &Rule) -> String {
        "a ChildSituationRequest".to_owned()
    }
    fn read(
        wire: proto::ChildSituationRequest,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const SERVES: Rule = Rule {
            name: "serves",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const REASONS: Rule = Rule {
            name: "reasons",
            required: true,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const QUESTIONS: Rule = Rule {
            name: "questions",
            required: false,
            items_max: 16,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::ChildSituationRequest { serves, reasons, questions } = wire;
        let serves = at.required(&SERVES, code(serves));
        let reasons = at.required(&REASONS, text(reasons));
        let questions = at.list(&QUESTIONS, questions);
        Some(Self {
            serves: serves?,
            reasons: reasons?,
            questions: questions?,
        })
    }
}
impl Write<proto::ChildSituationRequest> for plain::ChildSituationRequest {
    fn write(&self) -> proto::ChildSituationRequest {
        let Self { serves, reasons, questions } = self;
        proto::ChildSituationRequest {
            serves: serves.write(),
            reasons: reasons.write(),
            questions: questions.iter().map(Write::write).collect(),
        }
    }
}
impl Read<proto::ChildSituationReport> for plain::ChildSituationReport {
    fn expected(_rule: &Rule) -> String {
        "a ChildSituationReport".to_owned()
    }
    fn read(
        wire: proto::ChildSituationReport,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const SITUATION: Rule = Rule {
            name: "situation",
            required: true,
            items_max: 32,
            bytes_max: 8000,
            min: 0,
            max: 1000000000000,
        };
        const PROCEEDINGS: Rule = Rule {
            name: "proceedings",
            required: false,
            items_max: 8,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const DECISIONS: Rule = Rule {
            name: "decisions",
            required: false,
            items_max: 8,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const CARER_SUITABILITY: Rule = Rule {
            name: "carer_suitability",
            required: false,
            items_max: 32,
            bytes_max: 2000,
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
        const MADE_ON: Rule = Rule {
            name: "made_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::ChildSituationReport {
            situation,
            proceedings,
            decisions,
            carer_suitability,
            author,
            made_on,
        } = wire;
        let situation = at.required(&SITUATION, text(situation));
        let proceedings = at.list(&PROCEEDINGS, proceedings);
        let decisions = at.list(&DECISIONS, decisions);
        let carer_suitability = at.optional(&CARER_SUITABILITY, text(carer_suitability));
        let author = at.required(&AUTHOR, code(author));
        let made_on = at.required(&MADE_ON, text(made_on));
        Some(Self {
            situation: situation?,
            proceedings: proceedings?,
            decisions: decisions?,
            carer_suitability: carer_suitability?,
            author: author?,
            made_on: made_on?,
        })
    }
}
impl Write<proto::ChildSituationReport> for plain::ChildSituationReport {
    fn write(&self) -> proto::ChildSituationReport {
        let Self {
            situation,
            proceedings,
            decisions,
            carer_suitability,
            author,
            made_on,
        } = self;
        proto::ChildSituationReport {
            situation: situation.write(),
            proceedings: proceedings.iter().map(Write::write).collect(),
            decisions: decisions.iter().map(Write::write).collect(),
            carer_suitability: carer_suitability
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
            author: author.write(),
            made_on: made_on.write(),
        }
    }
}
impl Read<proto::SharedViews> for plain::SharedViews {
    fn expected(_rule: &Rule) -> String {
        "a SharedViews".to_owned()
    }
    fn read(wire: proto::SharedViews, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const HEARD_ON: Rule = Rule {
            name: "heard_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CHILD_SAYS: Rule = Rule {
            name: "child_says",
            required: true,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const MAY_BE_TOLD: Rule = Rule {
            name: "may_be_told",
            required: true,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ON_RETURN: Rule = Rule {
            name: "on_return",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::SharedViews { heard_on, child_says, may_be_told, on_return } = wire;
        let heard_on = at.required(&HEARD_ON, text(heard_on));
        let child_says = at.required(&CHILD_SAYS, text(child_says));
        let may_be_told = at.list(&MAY_BE_TOLD, may_be_told);
        let on_return = at.optional(&ON_RETURN, code(on_return));
        Some(Self {
            heard_on: heard_on?,
            child_says: child_says?,
            may_be_told: may_be_told?,
            on_return: on_return?,
        })
    }
}
impl Write<proto::SharedViews> for plain::SharedViews {
    fn write(&self) -> proto::SharedViews {
        let Self { heard_on, child_says, may_be_told, on_return } = self;
        proto::SharedViews {
            heard_on: heard_on.write(),
            child_says: child_says.write(),
            may_be_told: may_be_told.iter().map(Write::write).collect(),
            on_return: on_return.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
