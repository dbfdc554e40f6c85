//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::CareGuaranteeRequest> for plain::CareGuaranteeRequest {
    fn expected(_rule: &Rule) -> String {
        "a CareGuaranteeRequest".to_owned()
    }
    fn read(
        wire: proto::CareGuaranteeRequest,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const CAREGIVER: Rule = Rule {
            name: "caregiver",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PLACEMENT: Rule = Rule {
            name: "placement",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FROM: Rule = Rule {
            name: "from",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::CareGuaranteeRequest { caregiver, placement, from } = wire;
        let caregiver = at.required(&CAREGIVER, caregiver);
        let placement = at.required(&PLACEMENT, code(placement));
        let from = at.optional(&FROM, text(from));
        Some(Self {
            caregiver: caregiver?,
            placement: placement?,
            from: from?,
        })
    }
}
impl Write<proto::CareGuaranteeRequest> for plain::CareGuaranteeRequest {
    fn write(&self) -> proto::CareGuaranteeRequest {
        let Self { caregiver, placement, from } = self;
        proto::CareGuaranteeRequest {
            caregiver: Some(caregiver.write()),
            placement: placement.write(),
            from: from.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::ParentWord> for plain::ParentWord {
    fn expected(_rule: &Rule) -> String {
        "a ParentWord".to_owned()
    }
    fn read(wire: proto::ParentWord, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const REGISTERED: Rule = Rule {
            name: "registered",
            required: true,
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
        const WILLING_ON: Rule = Rule {
            name: "willing_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::ParentWord { registered, objection_on_file, willing_on } = wire;
        let registered = at.required(&REGISTERED, registered);
        let objection_on_file = at.required(&OBJECTION_ON_FILE, objection_on_file);
        let willing_on = at.optional(&WILLING_ON, text(willing_on));
        Some(Self {
            registered: registered?,
            objection_on_file: objection_on_file?,
            willing_on: willing_on?,
        })
    }
}
impl Write<proto::ParentWord> for plain::ParentWord {
    fn write(&self) -> proto::ParentWord {
        let Self { registered, objection_on_file, willing_on } = self;
        proto::ParentWord {
            registered: Some(registered.write()),
            objection_on_file: Some(objection_on_file.write()),
            willing_on: willing_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::CareGuarantee> for plain::CareGuarantee {
    fn expected(_rule: &Rule) -> String {
        "a CareGuarantee".to_owned()
    }
    fn read(wire: proto::CareGuarantee, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const STATE: Rule = Rule {
            name: "state",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CAREGIVER: Rule = Rule {
            name: "caregiver",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PLACEMENT: Rule = Rule {
            name: "placement",
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
        const RESPONSIBLE: Rule = Rule {
            name: "responsible",
            required: true,
            items_max: 32,
            bytes_max: 200,
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
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const REVOCATION_NOTICE_DAYS: Rule = Rule {
            name: "revocation_notice_days",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 365,
        };
        const CUSTODY_BASIS: Rule = Rule {
            name: "custody_basis",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CONDITIONS: Rule = Rule {
            name: "conditions",
            required: false,
            items_max: 8,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const ENTRY_STAY_REGISTRATION: Rule = Rule {
            name: "entry_stay_registration",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const RESIDENTIAL_GROUND: Rule = Rule {
            name: "residential_ground",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PARENT: Rule = Rule {
            name: "parent",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::CareGuarantee {
            state,
            caregiver,
            placement,
            liberty,
            responsible,
            from,
            until,
            revocation_notice_days,
            custody_basis,
            conditions,
            entry_stay_registration,
            residential_ground,
            parent,
        } = wire;
        let state = at.required(&STATE, code(state));
        let caregiver = at.required(&CAREGIVER, caregiver);
        let placement = at.required(&PLACEMENT, code(placement));
        let liberty = at.required(&LIBERTY, liberty);
        let responsible = at.required(&RESPONSIBLE, text(responsible));
        let from = at.required(&FROM, text(from));
        let until = at.required(&UNTIL, text(until));
        let revocation_notice_days = at
            .required(&REVOCATION_NOTICE_DAYS, revocation_notice_days);
        let custody_basis = at.optional(&CUSTODY_BASIS, custody_basis);
        let conditions = at.list(&CONDITIONS, conditions);
        let entry_stay_registration = at
            .optional(&ENTRY_STAY_REGISTRATION, entry_stay_registration);
        let residential_ground = at
            .optional(&RESIDENTIAL_GROUND, code(residential_ground));
        let parent = at.optional(&PARENT, parent);
        Some(Self {
            state: state?,
            caregiver: caregiver?,
            placement: placement?,
            liberty: liberty?,
            responsible: responsible?,
            from: from?,
            until: until?,
            revocation_notice_days: revocation_notice_days?,
            custody_basis: custody_basis?,
            conditions: conditions?,
            entry_stay_registration: entry_stay_registration?,
            residential_ground: residential_ground?,
            parent: parent?,
        })
    }
}
impl Write<proto::CareGuarantee> for plain::CareGuarantee {
    fn write(&self) -> proto::CareGuarantee {
        let Self {
            state,
            caregiver,
            placement,
            liberty,
            responsible,
            from,
            until,
            revocation_notice_days,
            custody_basis,
            conditions,
            entry_stay_registration,
            residential_ground,
            parent,
        } = self;
        proto::CareGuarantee {
            state: state.write(),
            caregiver: Some(caregiver.write()),
            placement: placement.write(),
            liberty: Some(liberty.write()),
            responsible: responsible.write(),
            from: from.write(),
            until: until.write(),
            revocation_notice_days: Some(revocation_notice_days.write()),
            custody_basis: custody_basis.as_ref().map(Write::write),
            conditions: conditions.iter().map(Write::write).collect(),
            entry_stay_registration: entry_stay_registration.as_ref().map(Write::write),
            residential_ground: residential_ground
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
            parent: parent.as_ref().map(Write::write),
        }
    }
}
impl Read<proto::PlacementConsentRequest> for plain::PlacementConsentRequest {
    fn expected(_rule: &Rule) -> String {
        "a PlacementConsentRequest".to_owned()
    }
    fn read(
        wire: proto::PlacementConsentRequest,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const CAREGIVER: Rule = Rule {
            name: "caregiver",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PLACEMENT: Rule = Rule {
            name: "placement",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const REPORT: Rule = Rule {
            name: "report",
            required: true,
            items_max: 32,
            bytes_max: 8000,
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
        const UNTIL: Rule = Rule {
            name: "until",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::PlacementConsentRequest {
            caregiver,
            placement,
            report,
            reasons,
            until,
        } = wire;
        let caregiver = at.required(&CAREGIVER, caregiver);
        let placement = at.required(&PLACEMENT, code(placement));
        let report = at.required(&REPORT, text(report));
        let reasons = at.required(&REASONS, text(reasons));
        let until = at.optional(&UNTIL, text(until));
        Some(Self {
            caregiver: caregiver?,
            placement: placement?,
            report: report?,
            reasons: reasons?,
            until: until?,
        })
    }
}
impl Write<proto::PlacementConsentRequest> for plain::PlacementConsentRequest {
    fn write(&self) -> proto::PlacementConsentRequest {
        let Self { caregiver, placement, report, reasons, until } = self;
        proto::PlacementConsentRequest {
            caregiver: Some(caregiver.write()),
            placement: placement.write(),
            report: report.write(),
            reasons: reasons.write(),
            until: until.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::PlacementConsent> for plain::PlacementConsent {
    fn expected(_rule: &Rule) -> String {
        "a PlacementConsent".to_owned()
    }
    fn read(
        wire: proto::PlacementConsent,
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
        const DECIDED_ON: Rule = Rule {
            name: "decided_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const VALID_UNTIL: Rule = Rule {
            name: "valid_until",
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
        const SUPERVISION: Rule = Rule {
            name: "supervision",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::PlacementConsent {
            answer,
            decided_on,
            valid_until,
            reasons,
            supervision,
        } = wire;
        let answer = at.required(&ANSWER, code(answer));
        let decided_on = at.required(&DECIDED_ON, text(decided_on));
        let valid_until = at.optional(&VALID_UNTIL, text(valid_until));
        let reasons = at.optional(&REASONS, text(reasons));
        let supervision = at.optional(&SUPERVISION, text(supervision));
        Some(Self {
            answer: answer?,
            decided_on: decided_on?,
            valid_until: valid_until?,
            reasons: reasons?,
            supervision: supervision?,
        })
    }
}
impl Write<proto::PlacementConsent> for plain::PlacementConsent {
    fn write(&self) -> proto::PlacementConsent {
        let Self { answer, decided_on, valid_until, reasons, supervision } = self;
        proto::PlacementConsent {
            answer: answer.write(),
            decided_on: decided_on.write(),
            valid_until: valid_until.as_ref().map(Write::write).unwrap_or_default(),
            reasons: reasons.as_ref().map(Write::write).unwrap_or_default(),
            supervision: supervision.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
