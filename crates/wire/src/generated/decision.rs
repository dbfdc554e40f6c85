//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::Remedy> for plain::Remedy {
    fn expected(_rule: &Rule) -> String {
        "a Remedy".to_owned()
    }
    fn read(wire: proto::Remedy, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const BODY: Rule = Rule {
            name: "body",
            required: true,
            items_max: 32,
            bytes_max: 60,
            min: 0,
            max: 1000000000000,
        };
        const WINDOW_DAYS: Rule = Rule {
            name: "window_days",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 1,
            max: 365,
        };
        const SUSPENSIVE: Rule = Rule {
            name: "suspensive",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const EARLY_ACCEPTANCE: Rule = Rule {
            name: "early_acceptance",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::Remedy { body, window_days, suspensive, early_acceptance } = wire;
        let body = at.required(&BODY, text(body));
        let window_days = at.required(&WINDOW_DAYS, window_days);
        let suspensive = at.required(&SUSPENSIVE, suspensive);
        let early_acceptance = at.optional(&EARLY_ACCEPTANCE, early_acceptance);
        Some(Self {
            body: body?,
            window_days: window_days?,
            suspensive: suspensive?,
            early_acceptance: early_acceptance?,
        })
    }
}
impl Write<proto::Remedy> for plain::Remedy {
    fn write(&self) -> proto::Remedy {
        let Self { body, window_days, suspensive, early_acceptance } = self;
        proto::Remedy {
            body: body.write(),
            window_days: Some(window_days.write()),
            suspensive: Some(suspensive.write()),
            early_acceptance: early_acceptance.as_ref().map(Write::write),
        }
    }
}
impl Read<proto::ReturnDecision> for plain::ReturnDecision {
    fn expected(_rule: &Rule) -> String {
        "a ReturnDecision".to_owned()
    }
    fn read(
        wire: proto::ReturnDecision,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const OUTCOME: Rule = Rule {
            name: "outcome",
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
        const DECIDING_BODY: Rule = Rule {
            name: "deciding_body",
            required: true,
            items_max: 32,
            bytes_max: 60,
            min: 0,
            max: 1000000000000,
        };
        const CONFIRMED_BY: Rule = Rule {
            name: "confirmed_by",
            required: false,
            items_max: 32,
            bytes_max: 60,
            min: 0,
            max: 1000000000000,
        };
        const REMEDY: Rule = Rule {
            name: "remedy",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PLAN_VERSION: Rule = Rule {
            name: "plan_version",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 1,
            max: 999,
        };
        const BEST_INTERESTS_ON: Rule = Rule {
            name: "best_interests_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const OUTWARD_REASON: Rule = Rule {
            name: "outward_reason",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::ReturnDecision {
            outcome,
            decided_on,
            deciding_body,
            confirmed_by,
            remedy,
            plan_version,
            best_interests_on,
            outward_reason,
        } = wire;
        let outcome = at.required(&OUTCOME, code(outcome));
        let decided_on = at.required(&DECIDED_ON, text(decided_on));
        let deciding_body = at.required(&DECIDING_BODY, text(deciding_body));
        let confirmed_by = at.optional(&CONFIRMED_BY, text(confirmed_by));
        let remedy = at.required(&REMEDY, remedy);
        let plan_version = at.optional(&PLAN_VERSION, plan_version);
        let best_interests_on = at.optional(&BEST_INTERESTS_ON, text(best_interests_on));
        let outward_reason = at.optional(&OUTWARD_REASON, code(outward_reason));
        Some(Self {
            outcome: outcome?,
            decided_on: decided_on?,
            deciding_body: deciding_body?,
            confirmed_by: confirmed_by?,
            remedy: remedy?,
            plan_version: plan_version?,
            best_interests_on: best_interests_on?,
            outward_reason: outward_reason?,
        })
    }
}
impl Write<proto::ReturnDecision> for plain::ReturnDecision {
    fn write(&self) -> proto::ReturnDecision {
        let Self {
            outcome,
            decided_on,
            deciding_body,
            confirmed_by,
            remedy,
            plan_version,
            best_interests_on,
            outward_reason,
        } = self;
        proto::ReturnDecision {
            outcome: outcome.write(),
            decided_on: decided_on.write(),
            deciding_body: deciding_body.write(),
            confirmed_by: confirmed_by.as_ref().map(Write::write).unwrap_or_default(),
            remedy: Some(remedy.write()),
            plan_version: plan_version.as_ref().map(Write::write),
            best_interests_on: best_interests_on
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
            outward_reason: outward_reason.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::LesserOption> for plain::LesserOption {
    fn expected(_rule: &Rule) -> String {
        "a LesserOption".to_owned()
    }
    fn read(wire: proto::LesserOption, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const OPTION: Rule = Rule {
            name: "option",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const WHY_IT_FAILS: Rule = Rule {
            name: "why_it_fails",
            required: true,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::LesserOption { option, why_it_fails } = wire;
        let option = at.required(&OPTION, code(option));
        let why_it_fails = at.required(&WHY_IT_FAILS, text(why_it_fails));
        Some(Self {
            option: option?,
            why_it_fails: why_it_fails?,
        })
    }
}
impl Write<proto::LesserOption> for plain::LesserOption {
    fn write(&self) -> proto::LesserOption {
        let Self { option, why_it_fails } = self;
        proto::LesserOption {
            option: option.write(),
            why_it_fails: why_it_fails.write(),
        }
    }
}
impl Read<proto::DecisionReasons> for plain::DecisionReasons {
    fn expected(_rule: &Rule) -> String {
        "a DecisionReasons".to_owned()
    }
    fn read(
        wire: proto::DecisionReasons,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const OUTCOME: Rule = Rule {
            name: "outcome",
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
            bytes_max: 16000,
            min: 0,
            max: 1000000000000,
        };
        const DIVERGENCE_REASONS: Rule = Rule {
            name: "divergence_reasons",
            required: false,
            items_max: 32,
            bytes_max: 8000,
            min: 0,
            max: 1000000000000,
        };
        const LESSER_OPTIONS: Rule = Rule {
            name: "lesser_options",
            required: false,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const WRITTEN_ON: Rule = Rule {
            name: "written_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::DecisionReasons {
            outcome,
            reasons,
            divergence_reasons,
            lesser_options,
            written_on,
        } = wire;
        let outcome = at.required(&OUTCOME, code(outcome));
        let reasons = at.required(&REASONS, text(reasons));
        let divergence_reasons = at
            .optional(&DIVERGENCE_REASONS, text(divergence_reasons));
        let lesser_options = at.list(&LESSER_OPTIONS, lesser_options);
        let written_on = at.required(&WRITTEN_ON, text(written_on));
        Some(Self {
            outcome: outcome?,
            reasons: reasons?,
            divergence_reasons: divergence_reasons?,
            lesser_options: lesser_options?,
            written_on: written_on?,
        })
    }
}
impl Write<proto::DecisionReasons> for plain::DecisionReasons {
    fn write(&self) -> proto::DecisionReasons {
        let Self { outcome, reasons, divergence_reasons, lesser_options, written_on } = self;
        proto::DecisionReasons {
            outcome: outcome.write(),
            reasons: reasons.write(),
            divergence_reasons: divergence_reasons
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
            lesser_options: lesser_options.iter().map(Write::write).collect(),
            written_on: written_on.write(),
        }
    }
}
impl Read<proto::ServiceProof> for plain::ServiceProof {
    fn expected(_rule: &Rule) -> String {
        "a ServiceProof".to_owned()
    }
    fn read(wire: proto::ServiceProof, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const SERVED_ON: Rule = Rule {
            name: "served_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const LANGUAGE: Rule = Rule {
            name: "language",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const GUARDIAN_SERVED: Rule = Rule {
            name: "guardian_served",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const REASONS_TOLD: Rule = Rule {
            name: "reasons_told",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const REMEDY_TOLD: Rule = Rule {
            name: "remedy_told",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const WINDOW_ENDS_ON: Rule = Rule {
            name: "window_ends_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::ServiceProof {
            served_on,
            language,
            guardian_served,
            reasons_told,
            remedy_told,
            window_ends_on,
        } = wire;
        let served_on = at.required(&SERVED_ON, text(served_on));
        let language = at.required(&LANGUAGE, text(language));
        let guardian_served = at.required(&GUARDIAN_SERVED, guardian_served);
        let reasons_told = at.required(&REASONS_TOLD, reasons_told);
        let remedy_told = at.required(&REMEDY_TOLD, remedy_told);
        let window_ends_on = at.optional(&WINDOW_ENDS_ON, text(window_ends_on));
        Some(Self {
            served_on: served_on?,
            language: language?,
            guardian_served: guardian_served?,
            reasons_told: reasons_told?,
            remedy_told: remedy_told?,
            window_ends_on: window_ends_on?,
        })
    }
}
impl Write<proto::ServiceProof> for plain::ServiceProof {
    fn write(&self) -> proto::ServiceProof {
        let Self {
            served_on,
            language,
            guardian_served,
            reasons_told,
            remedy_told,
            window_ends_on,
        } = self;
        proto::ServiceProof {
            served_on: served_on.write(),
            language: language.write(),
            guardian_served: Some(guardian_served.write()),
            reasons_told: Some(reasons_told.write()),
            remedy_told: Some(remedy_told.write()),
            window_ends_on: window_ends_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::DecisionAcceptance> for plain::DecisionAcceptance {
    fn expected(_rule: &Rule) -> String {
        "a DecisionAcceptance".to_owned()
    }
    fn read(
        wire: proto::DecisionAcceptance,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const BY: Rule = Rule {
            name: "by",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ACCEPTED: Rule = Rule {
            name: "accepted",
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
        let proto::DecisionAcceptance { by, accepted, on } = wire;
        let by = at.required(&BY, code(by));
        let accepted = at.required(&ACCEPTED, accepted);
        let on = at.required(&ON, text(on));
        Some(Self {
            by: by?,
            accepted: accepted?,
            on: on?,
        })
    }
}
impl Write<proto::DecisionAcceptance> for plain::DecisionAcceptance {
    fn write(&self) -> proto::DecisionAcceptance {
        let Self { by, accepted, on } = self;
        proto::DecisionAcceptance {
            by: by.write(),
            accepted: Some(accepted.write()),
            on: on.write(),
        }
    }
}
impl Read<proto::AppealNotice> for plain::AppealNotice {
    fn expected(_rule: &Rule) -> String {
        "an AppealNotice".to_owned()
    }
    fn read(wire: proto::AppealNotice, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const LODGED_ON: Rule = Rule {
            name: "lodged_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const LODGED_BY: Rule = Rule {
            name: "lodged_by",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const BODY: Rule = Rule {
            name: "body",
            required: true,
            items_max: 32,
            bytes_max: 60,
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
        let proto::AppealNotice { lodged_on, lodged_by, body, matter } = wire;
        let lodged_on = at.required(&LODGED_ON, text(lodged_on));
        let lodged_by = at.required(&LODGED_BY, code(lodged_by));
        let body = at.required(&BODY, text(body));
        let matter = at.optional(&MATTER, text(matter));
        Some(Self {
            lodged_on: lodged_on?,
            lodged_by: lodged_by?,
            body: body?,
            matter: matter?,
        })
    }
}
impl Write<proto::AppealNotice> for plain::AppealNotice {
    fn write(&self) -> proto::AppealNotice {
        let Self { lodged_on, lodged_by, body, matter } = self;
        proto::AppealNotice {
            lodged_on: lodged_on.write(),
            lodged_by: lodged_by.write(),
            body: body.write(),
            matter: matter.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::AppealOutcome> for plain::AppealOutcome {
    fn expected(_rule: &Rule) -> String {
        "an AppealOutcome".to_owned()
    }
    fn read(wire: proto::AppealOutcome, _rule: &Rule, at: &mut Reading) -> Option<Self> {
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
        const FINAL_RESULT: Rule = Rule {
            name: "final_result",
            required: true,
            items_max: 32,
            bytes_max: 64,
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
        let proto::AppealOutcome { result, decided_on, final_result, matter } = wire;
        let result = at.required(&RESULT, code(result));
        let decided_on = at.required(&DECIDED_ON, text(decided_on));
        let final_result = at.required(&FINAL_RESULT, final_result);
        let matter = at.optional(&MATTER, text(matter));
        Some(Self {
            result: result?,
            decided_on: decided_on?,
            final_result: final_result?,
            matter: matter?,
        })
    }
}
impl Write<proto::AppealOutcome> for plain::AppealOutcome {
    fn write(&self) -> proto::AppealOutcome {
        let Self { result, decided_on, final_result, matter } = self;
        proto::AppealOutcome {
            result: result.write(),
            decided_on: decided_on.write(),
            final_result: Some(final_result.write()),
            matter: matter.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::ReturnRequest> for plain::ReturnRequest {
    fn expected(_rule: &Rule) -> String {
        "a ReturnRequest".to_owned()
    }
    fn read(wire: proto::ReturnRequest, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const CAREGIVER: Rule = Rule {
            name: "caregiver",
            required: false,
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
        const WISHED_ON: Rule = Rule {
            name: "wished_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::ReturnRequest { caregiver, reasons, wished_on } = wire;
        let caregiver = at.optional(&CAREGIVER, caregiver);
        let reasons = at.required(&REASONS, text(reasons));
        let wished_on = at.optional(&WISHED_ON, text(wished_on));
        Some(Self {
            caregiver: caregiver?,
            reasons: reasons?,
            wished_on: wished_on?,
        })
    }
}
impl Write<proto::ReturnRequest> for plain::ReturnRequest {
    fn write(&self) -> proto::ReturnRequest {
        let Self { caregiver, reasons, wished_on } = self;
        proto::ReturnRequest {
            caregiver: caregiver.as_ref().map(Write::write),
            reasons: reasons.write(),
            wished_on: wished_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::ReExaminationRequest> for plain::ReExaminationRequest {
    fn expected(_rule: &Rule) -> String {
        "a ReExaminationRequest".to_owned()
    }
    fn read(
        wire: proto::ReExaminationRequest,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const REFUSAL: Rule = Rule {
            name: "refusal",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const NEW_FACTS: Rule = Rule {
            name: "new_facts",
            required: true,
            items_max: 32,
            bytes_max: 8000,
            min: 0,
            max: 1000000000000,
        };
        let proto::ReExaminationRequest { refusal, new_facts } = wire;
        let refusal = at.required(&REFUSAL, text(refusal));
        let new_facts = at.required(&NEW_FACTS, text(new_facts));
        Some(Self {
            refusal: refusal?,
            new_facts: new_facts?,
        })
    }
}
impl Write<proto::ReExaminationRequest> for plain::ReExaminationRequest {
    fn write(&self) -> proto::ReExaminationRequest {
        let Self { refusal, new_facts } = self;
        proto::ReExaminationRequest {
            refusal: refusal.write(),
            new_facts: new_facts.write(),
        }
    }
}
impl Read<proto::ReExaminationReply> for plain::ReExaminationReply {
    fn expected(_rule: &Rule) -> String {
        "a ReExaminationReply".to_owned()
    }
    fn read(
        wire: proto::ReExaminationReply,
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
        const OUTWARD_REASON: Rule = Rule {
            name: "outward_reason",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::ReExaminationReply { answer, outward_reason } = wire;
        let answer = at.required(&ANSWER, code(answer));
        let outward_reason = at.optional(&OUTWARD_REASON, code(outward_reason));
        Some(Self {
            answer: answer?,
            outward_reason: outward_reason?,
        })
    }
}
impl Write<proto::ReExaminationReply> for plain::ReExaminationReply {
    fn write(&self) -> proto::ReExaminationReply {
        let Self { answer, outward_reason } = self;
        proto::ReExaminationReply {
            answer: answer.write(),
            outward_reason: outward_reason.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::AlternativeSolutionNotice> for plain::AlternativeSolutionNotice {
    fn expected(_rule: &Rule) -> String {
        "an AlternativeSolutionNotice".to_owned()
    }
    fn read(
        wire: proto::AlternativeSolutionNotice,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const OUTWARD_REASON: Rule = Rule {
            name: "outward_reason",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SETTLED_DATA: Rule = Rule {
            name: "settled_data",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::AlternativeSolutionNotice { outward_reason, settled_data } = wire;
        let outward_reason = at.required(&OUTWARD_REASON, code(outward_reason));
        let settled_data = at.required(&SETTLED_DATA, code(settled_data));
        Some(Self {
            outward_reason: outward_reason?,
            settled_data: settled_data?,
        })
    }
}
impl Write<proto::AlternativeSolutionNotice> for plain::AlternativeSolutionNotice {
    fn write(&self) -> proto::AlternativeSolutionNotice {
        let Self { outward_reason, settled_data } = self;
        proto::AlternativeSolutionNotice {
            outward_reason: outward_reason.write(),
            settled_data: settled_data.write(),
        }
    }
}
