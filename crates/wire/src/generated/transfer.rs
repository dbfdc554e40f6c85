//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::TransferProposal> for plain::TransferProposal {
    fn expected(_rule: &Rule) -> String {
        "a TransferProposal".to_owned()
    }
    fn read(
        wire: proto::TransferProposal,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const TRANSFER_ON: Rule = Rule {
            name: "transfer_on",
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
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const ON_BORDER_LINE: Rule = Rule {
            name: "on_border_line",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const MEANS: Rule = Rule {
            name: "means",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ESCORT: Rule = Rule {
            name: "escort",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const RECEIVER: Rule = Rule {
            name: "receiver",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PLAN_VERSION: Rule = Rule {
            name: "plan_version",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 1,
            max: 999,
        };
        const ESCORT_WISH: Rule = Rule {
            name: "escort_wish",
            required: false,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        let proto::TransferProposal {
            transfer_on,
            place,
            on_border_line,
            means,
            escort,
            receiver,
            plan_version,
            escort_wish,
        } = wire;
        let transfer_on = at.required(&TRANSFER_ON, text(transfer_on));
        let place = at.required(&PLACE, text(place));
        let on_border_line = at.required(&ON_BORDER_LINE, on_border_line);
        let means = at.required(&MEANS, code(means));
        let escort = at.required(&ESCORT, code(escort));
        let receiver = at.required(&RECEIVER, code(receiver));
        let plan_version = at.required(&PLAN_VERSION, plan_version);
        let escort_wish = at.optional(&ESCORT_WISH, text(escort_wish));
        Some(Self {
            transfer_on: transfer_on?,
            place: place?,
            on_border_line: on_border_line?,
            means: means?,
            escort: escort?,
            receiver: receiver?,
            plan_version: plan_version?,
            escort_wish: escort_wish?,
        })
    }
}
impl Write<proto::TransferProposal> for plain::TransferProposal {
    fn write(&self) -> proto::TransferProposal {
        let Self {
            transfer_on,
            place,
            on_border_line,
            means,
            escort,
            receiver,
            plan_version,
            escort_wish,
        } = self;
        proto::TransferProposal {
            transfer_on: transfer_on.write(),
            place: place.write(),
            on_border_line: Some(on_border_line.write()),
            means: means.write(),
            escort: escort.write(),
            receiver: receiver.write(),
            plan_version: Some(plan_version.write()),
            escort_wish: escort_wish.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::TransferConfirmation> for plain::TransferConfirmation {
    fn expected(_rule: &Rule) -> String {
        "a TransferConfirmation".to_owned()
    }
    fn read(
        wire: proto::TransferConfirmation,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const TRANSFER_ON: Rule = Rule {
            name: "transfer_on",
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
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const ON_BORDER_LINE: Rule = Rule {
            name: "on_border_line",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ESCORT: Rule = Rule {
            name: "escort",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const RECEIVER: Rule = Rule {
            name: "receiver",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PLAN_VERSION: Rule = Rule {
            name: "plan_version",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 1,
            max: 999,
        };
        const GUARANTEE_CONFIRMED_ON: Rule = Rule {
            name: "guarantee_confirmed_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::TransferConfirmation {
            transfer_on,
            place,
            on_border_line,
            escort,
            receiver,
            plan_version,
            guarantee_confirmed_on,
        } = wire;
        let transfer_on = at.required(&TRANSFER_ON, text(transfer_on));
        let place = at.required(&PLACE, text(place));
        let on_border_line = at.required(&ON_BORDER_LINE, on_border_line);
        let escort = at.required(&ESCORT, code(escort));
        let receiver = at.required(&RECEIVER, code(receiver));
        let plan_version = at.required(&PLAN_VERSION, plan_version);
        let guarantee_confirmed_on = at
            .optional(&GUARANTEE_CONFIRMED_ON, text(guarantee_confirmed_on));
        Some(Self {
            transfer_on: transfer_on?,
            place: place?,
            on_border_line: on_border_line?,
            escort: escort?,
            receiver: receiver?,
            plan_version: plan_version?,
            guarantee_confirmed_on: guarantee_confirmed_on?,
        })
    }
}
impl Write<proto::TransferConfirmation> for plain::TransferConfirmation {
    fn write(&self) -> proto::TransferConfirmation {
        let Self {
            transfer_on,
            place,
            on_border_line,
            escort,
            receiver,
            plan_version,
            guarantee_confirmed_on,
        } = self;
        proto::TransferConfirmation {
            transfer_on: transfer_on.write(),
            place: place.write(),
            on_border_line: Some(on_border_line.write()),
            escort: escort.write(),
            receiver: receiver.write(),
            plan_version: Some(plan_version.write()),
            guarantee_confirmed_on: guarantee_confirmed_on
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
        }
    }
}
impl Read<proto::PreTransferInformation> for plain::PreTransferInformation {
    fn expected(_rule: &Rule) -> String {
        "a PreTransferInformation".to_owned()
    }
    fn read(
        wire: proto::PreTransferInformation,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const IMMEDIATE_NEEDS: Rule = Rule {
            name: "immediate_needs",
            required: false,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FAMILY_CONTACTS: Rule = Rule {
            name: "family_contacts",
            required: true,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const EDUCATION: Rule = Rule {
            name: "education",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const LANGUAGES: Rule = Rule {
            name: "languages",
            required: true,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const LIKES: Rule = Rule {
            name: "likes",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const PAPERS: Rule = Rule {
            name: "papers",
            required: false,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::PreTransferInformation {
            immediate_needs,
            family_contacts,
            education,
            languages,
            likes,
            papers,
        } = wire;
        let immediate_needs = at.list(&IMMEDIATE_NEEDS, immediate_needs);
        let family_contacts = at.list(&FAMILY_CONTACTS, family_contacts);
        let education = at.optional(&EDUCATION, text(education));
        let languages = at.list(&LANGUAGES, languages);
        let likes = at.optional(&LIKES, text(likes));
        let papers = at.list(&PAPERS, papers);
        Some(Self {
            immediate_needs: immediate_needs?,
            family_contacts: family_contacts?,
            education: education?,
            languages: languages?,
            likes: likes?,
            papers: papers?,
        })
    }
}
impl Write<proto::PreTransferInformation> for plain::PreTransferInformation {
    fn write(&self) -> proto::PreTransferInformation {
        let Self {
            immediate_needs,
            family_contacts,
            education,
            languages,
            likes,
            papers,
        } = self;
        proto::PreTransferInformation {
            immediate_needs: immediate_needs.iter().map(Write::write).collect(),
            family_contacts: family_contacts.iter().map(Write::write).collect(),
            education: education.as_ref().map(Write::write).unwrap_or_default(),
            languages: languages.iter().map(Write::write).collect(),
            likes: likes.as_ref().map(Write::write).unwrap_or_default(),
            papers: papers.iter().map(Write::write).collect(),
        }
    }
}
impl Read<proto::HealthCertificate> for plain::HealthCertificate {
    fn expected(_rule: &Rule) -> String {
        "a HealthCertificate".to_owned()
    }
    fn read(
        wire: proto::HealthCertificate,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const CONSENT_ID: Rule = Rule {
            name: "consent_id",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const EXAMINED_ON: Rule = Rule {
            name: "examined_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const EXAMINED_BY: Rule = Rule {
            name: "examined_by",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FIT_TO_TRAVEL: Rule = Rule {
            name: "fit_to_travel",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FINDINGS: Rule = Rule {
            name: "findings",
            required: false,
            items_max: 32,
            bytes_max: 8000,
            min: 0,
            max: 1000000000000,
        };
        const MEDICINES: Rule = Rule {
            name: "medicines",
            required: false,
            items_max: 16,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const ALLERGIES: Rule = Rule {
            name: "allergies",
            required: false,
            items_max: 16,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const VACCINATIONS: Rule = Rule {
            name: "vaccinations",
            required: false,
            items_max: 32,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        let proto::HealthCertificate {
            consent_id,
            examined_on,
            examined_by,
            fit_to_travel,
            findings,
            medicines,
            allergies,
            vaccinations,
        } = wire;
        let consent_id = at.required(&CONSENT_ID, text(consent_id));
        let examined_on = at.required(&EXAMINED_ON, text(examined_on));
        let examined_by = at.required(&EXAMINED_BY, code(examined_by));
        let fit_to_travel = at.required(&FIT_TO_TRAVEL, fit_to_travel);
        let findings = at.optional(&FINDINGS, text(findings));
        let medicines = at.list(&MEDICINES, medicines);
        let allergies = at.list(&ALLERGIES, allergies);
        let vaccinations = at.list(&VACCINATIONS, vaccinations);
        Some(Self {
            consent_id: consent_id?,
            examined_on: examined_on?,
            examined_by: examined_by?,
            fit_to_travel: fit_to_travel?,
            findings: findings?,
            medicines: medicines?,
            allergies: allergies?,
            vaccinations: vaccinations?,
        })
    }
}
impl Write<proto::HealthCertificate> for plain::HealthCertificate {
    fn write(&self) -> proto::HealthCertificate {
        let Self {
            consent_id,
            examined_on,
            examined_by,
            fit_to_travel,
            findings,
            medicines,
            allergies,
            vaccinations,
        } = self;
        proto::HealthCertificate {
            consent_id: consent_id.write(),
            examined_on: examined_on.write(),
            examined_by: examined_by.write(),
            fit_to_travel: Some(fit_to_travel.write()),
            findings: findings.as_ref().map(Write::write).unwrap_or_default(),
            medicines: medicines.iter().map(Write::write).collect(),
            allergies: allergies.iter().map(Write::write).collect(),
            vaccinations: vaccinations.iter().map(Write::write).collect(),
        }
    }
}
impl Read<proto::HandoverSignature> for plain::HandoverSignature {
    fn expected(_rule: &Rule) -> String {
        "a HandoverSignature".to_owned()
    }
    fn read(
        wire: proto::HandoverSignature,
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
        const COUNTRY: Rule = Rule {
            name: "country",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::HandoverSignature { role, country } = wire;
        let role = at.required(&ROLE, code(role));
        let country = at.required(&COUNTRY, text(country));
        Some(Self {
            role: role?,
            country: country?,
        })
    }
}
impl Write<proto::HandoverSignature> for plain::HandoverSignature {
    fn write(&self) -> proto::HandoverSignature {
        let Self { role, country } = self;
        proto::HandoverSignature {
            role: role.write(),
            country: country.write(),
        }
    }
}
impl Read<proto::HandoverRecord> for plain::HandoverRecord {
    fn expected(_rule: &Rule) -> String {
        "a HandoverRecord".to_owned()
    }
    fn read(
        wire: proto::HandoverRecord,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const HANDED_OVER_AT: Rule = Rule {
            name: "handed_over_at",
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
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const GIVEN_BY: Rule = Rule {
            name: "given_by",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const RECEIVED_BY: Rule = Rule {
            name: "received_by",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SIGNATURES: Rule = Rule {
            name: "signatures",
            required: true,
            items_max: 4,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CONDITION: Rule = Rule {
            name: "condition",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const BELONGINGS: Rule = Rule {
            name: "belongings",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const PAPERS: Rule = Rule {
            name: "papers",
            required: false,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::HandoverRecord {
            handed_over_at,
            place,
            given_by,
            received_by,
            signatures,
            condition,
            belongings,
            papers,
        } = wire;
        let handed_over_at = at.required(&HANDED_OVER_AT, text(handed_over_at));
        let place = at.required(&PLACE, text(place));
        let given_by = at.required(&GIVEN_BY, code(given_by));
        let received_by = at.required(&RECEIVED_BY, code(received_by));
        let signatures = at.list(&SIGNATURES, signatures);
        let condition = at.required(&CONDITION, code(condition));
        let belongings = at.optional(&BELONGINGS, text(belongings));
        let papers = at.list(&PAPERS, papers);
        Some(Self {
            handed_over_at: handed_over_at?,
            place: place?,
            given_by: given_by?,
            received_by: received_by?,
            signatures: signatures?,
            condition: condition?,
            belongings: belongings?,
            papers: papers?,
        })
    }
}
impl Write<proto::HandoverRecord> for plain::HandoverRecord {
    fn write(&self) -> proto::HandoverRecord {
        let Self {
            handed_over_at,
            place,
            given_by,
            received_by,
            signatures,
            condition,
            belongings,
            papers,
        } = self;
        proto::HandoverRecord {
            handed_over_at: handed_over_at.write(),
            place: place.write(),
            given_by: given_by.write(),
            received_by: received_by.write(),
            signatures: signatures.iter().map(Write::write).collect(),
            condition: condition.write(),
            belongings: belongings.as_ref().map(Write::write).unwrap_or_default(),
            papers: papers.iter().map(Write::write).collect(),
        }
    }
}
impl Read<proto::ArrivalNotice> for plain::ArrivalNotice {
    fn expected(_rule: &Rule) -> String {
        "an ArrivalNotice".to_owned()
    }
    fn read(wire: proto::ArrivalNotice, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const RESULT: Rule = Rule {
            name: "result",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const NOTED_AT: Rule = Rule {
            name: "noted_at",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const RECEIVED_BY: Rule = Rule {
            name: "received_by",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::ArrivalNotice { result, noted_at, received_by } = wire;
        let result = at.required(&RESULT, code(result));
        let noted_at = at.required(&NOTED_AT, text(noted_at));
        let received_by = at.optional(&RECEIVED_BY, code(received_by));
        Some(Self {
            result: result?,
            noted_at: noted_at?,
            received_by: received_by?,
        })
    }
}
impl Write<proto::ArrivalNotice> for plain::ArrivalNotice {
    fn write(&self) -> proto::ArrivalNotice {
        let Self { result, noted_at, received_by } = self;
        proto::ArrivalNotice {
            result: result.write(),
            noted_at: noted_at.write(),
            received_by: received_by.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
