//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::SocialInquiryRequest> for plain::SocialInquiryRequest {
    fn expected(_rule: &Rule) -> String {
        "a SocialInquiryRequest".to_owned()
    }
    fn read(
        wire: proto::SocialInquiryRequest,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const CAREGIVERS: Rule = Rule {
            name: "caregivers",
            required: true,
            items_max: 8,
            bytes_max: 64,
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
        const BARRED_CONTACTS: Rule = Rule {
            name: "barred_contacts",
            required: false,
            items_max: 16,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::SocialInquiryRequest { caregivers, questions, barred_contacts } = wire;
        let caregivers = at.list(&CAREGIVERS, caregivers);
        let questions = at.list(&QUESTIONS, questions);
        let barred_contacts = at.list(&BARRED_CONTACTS, barred_contacts);
        Some(Self {
            caregivers: caregivers?,
            questions: questions?,
            barred_contacts: barred_contacts?,
        })
    }
}
impl Write<proto::SocialInquiryRequest> for plain::SocialInquiryRequest {
    fn write(&self) -> proto::SocialInquiryRequest {
        let Self { caregivers, questions, barred_contacts } = self;
        proto::SocialInquiryRequest {
            caregivers: caregivers.iter().map(Write::write).collect(),
            questions: questions.iter().map(Write::write).collect(),
            barred_contacts: barred_contacts.iter().map(Write::write).collect(),
        }
    }
}
impl Read<proto::InquiredCaregiver> for plain::InquiredCaregiver {
    fn expected(_rule: &Rule) -> String {
        "an InquiredCaregiver".to_owned()
    }
    fn read(
        wire: proto::InquiredCaregiver,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const WHO: Rule = Rule {
            name: "who",
            required: true,
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
        const WILLING: Rule = Rule {
            name: "willing",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ABLE: Rule = Rule {
            name: "able",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CHECKS_DONE: Rule = Rule {
            name: "checks_done",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const RECOMMENDATION: Rule = Rule {
            name: "recommendation",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::InquiredCaregiver {
            who,
            tie,
            willing,
            able,
            checks_done,
            recommendation,
        } = wire;
        let who = at.required(&WHO, who);
        let tie = at.required(&TIE, code(tie));
        let willing = at.required(&WILLING, willing);
        let able = at.required(&ABLE, able);
        let checks_done = at.required(&CHECKS_DONE, checks_done);
        let recommendation = at.required(&RECOMMENDATION, code(recommendation));
        Some(Self {
            who: who?,
            tie: tie?,
            willing: willing?,
            able: able?,
            checks_done: checks_done?,
            recommendation: recommendation?,
        })
    }
}
impl Write<proto::InquiredCaregiver> for plain::InquiredCaregiver {
    fn write(&self) -> proto::InquiredCaregiver {
        let Self { who, tie, willing, able, checks_done, recommendation } = self;
        proto::InquiredCaregiver {
            who: Some(who.write()),
            tie: tie.write(),
            willing: Some(willing.write()),
            able: Some(able.write()),
            checks_done: Some(checks_done.write()),
            recommendation: recommendation.write(),
        }
    }
}
impl Read<proto::Home> for plain::Home {
    fn expected(_rule: &Rule) -> String {
        "a Home".to_owned()
    }
    fn read(wire: proto::Home, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const SAFE: Rule = Rule {
            name: "safe",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SPACE: Rule = Rule {
            name: "space",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const INCOME: Rule = Rule {
            name: "income",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::Home { safe, space, income } = wire;
        let safe = at.required(&SAFE, safe);
        let space = at.required(&SPACE, space);
        let income = at.optional(&INCOME, code(income));
        Some(Self {
            safe: safe?,
            space: space?,
            income: income?,
        })
    }
}
impl Write<proto::Home> for plain::Home {
    fn write(&self) -> proto::Home {
        let Self { safe, space, income } = self;
        proto::Home {
            safe: Some(safe.write()),
            space: Some(space.write()),
            income: income.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::SealedFinding> for plain::SealedFinding {
    fn expected(_rule: &Rule) -> String {
        "a SealedFinding".to_owned()
    }
    fn read(wire: proto::SealedFinding, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const RELATION: Rule = Rule {
            name: "relation",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const HAZARD: Rule = Rule {
            name: "hazard",
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
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::SealedFinding { relation, hazard, finding } = wire;
        let relation = at.required(&RELATION, code(relation));
        let hazard = at.required(&HAZARD, code(hazard));
        let finding = at.required(&FINDING, text(finding));
        Some(Self {
            relation: relation?,
            hazard: hazard?,
            finding: finding?,
        })
    }
}
impl Write<proto::SealedFinding> for plain::SealedFinding {
    fn write(&self) -> proto::SealedFinding {
        let Self { relation, hazard, finding } = self;
        proto::SealedFinding {
            relation: relation.write(),
            hazard: hazard.write(),
            finding: finding.write(),
        }
    }
}
impl Read<proto::SocialInquiryReport> for plain::SocialInquiryReport {
    fn expected(_rule: &Rule) -> String {
        "a SocialInquiryReport".to_owned()
    }
    fn read(
        wire: proto::SocialInquiryReport,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const VISITED_ON: Rule = Rule {
            name: "visited_on",
            required: true,
            items_max: 16,
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
        const CAREGIVERS: Rule = Rule {
            name: "caregivers",
            required: true,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const HOME: Rule = Rule {
            name: "home",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const OTHER_CHILDREN: Rule = Rule {
            name: "other_children",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 40,
        };
        const SCHOOL_PLACE: Rule = Rule {
            name: "school_place",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const HEALTH_ACCESS: Rule = Rule {
            name: "health_access",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FAMILY_VIEWS: Rule = Rule {
            name: "family_views",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const SUPPORTS_NEEDED: Rule = Rule {
            name: "supports_needed",
            required: false,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const VALID_UNTIL: Rule = Rule {
            name: "valid_until",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const SEALED_ANNEX: Rule = Rule {
            name: "sealed_annex",
            required: false,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::SocialInquiryReport {
            visited_on,
            author,
            caregivers,
            home,
            other_children,
            school_place,
            health_access,
            family_views,
            supports_needed,
            valid_until,
            sealed_annex,
        } = wire;
        let visited_on = at.list(&VISITED_ON, visited_on);
        let author = at.required(&AUTHOR, code(author));
        let caregivers = at.list(&CAREGIVERS, caregivers);
        let home = at.required(&HOME, home);
        let other_children = at.optional(&OTHER_CHILDREN, other_children);
        let school_place = at.optional(&SCHOOL_PLACE, school_place);
        let health_access = at.optional(&HEALTH_ACCESS, health_access);
        let family_views = at.optional(&FAMILY_VIEWS, text(family_views));
        let supports_needed = at.list(&SUPPORTS_NEEDED, supports_needed);
        let valid_until = at.required(&VALID_UNTIL, text(valid_until));
        let sealed_annex = at.list(&SEALED_ANNEX, sealed_annex);
        Some(Self {
            visited_on: visited_on?,
            author: author?,
            caregivers: caregivers?,
            home: home?,
            other_children: other_children?,
            school_place: school_place?,
            health_access: health_access?,
            family_views: family_views?,
            supports_needed: supports_needed?,
            valid_until: valid_until?,
            sealed_annex: sealed_annex?,
        })
    }
}
impl Write<proto::SocialInquiryReport> for plain::SocialInquiryReport {
    fn write(&self) -> proto::SocialInquiryReport {
        let Self {
            visited_on,
            author,
            caregivers,
            home,
            other_children,
            school_place,
            health_access,
            family_views,
            supports_needed,
            valid_until,
            sealed_annex,
        } = self;
        proto::SocialInquiryReport {
            visited_on: visited_on.iter().map(Write::write).collect(),
            author: author.write(),
            caregivers: caregivers.iter().map(Write::write).collect(),
            home: Some(home.write()),
            other_children: other_children.as_ref().map(Write::write),
            school_place: school_place.as_ref().map(Write::write),
            health_access: health_access.as_ref().map(Write::write),
            family_views: family_views.as_ref().map(Write::write).unwrap_or_default(),
            supports_needed: supports_needed.iter().map(Write::write).collect(),
            valid_until: valid_until.write(),
            sealed_annex: sealed_annex.iter().map(Write::write).collect(),
        }
    }
}
impl Read<proto::RiskAssessment> for plain::RiskAssessment {
    fn expected(_rule: &Rule) -> String {
        "a RiskAssessment".to_owned()
    }
    fn read(
        wire: proto::RiskAssessment,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const AREA: Rule = Rule {
            name: "area",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const LOOKED_FOR: Rule = Rule {
            name: "looked_for",
            required: true,
            items_max: 7,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FOUND: Rule = Rule {
            name: "found",
            required: false,
            items_max: 7,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const RESULT: Rule = Rule {
            name: "result",
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
        const VALID_UNTIL: Rule = Rule {
            name: "valid_until",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ASSESSOR: Rule = Rule {
            name: "assessor",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const MITIGATION: Rule = Rule {
            name: "mitigation",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const SECOND_SIGNATURE: Rule = Rule {
            name: "second_signature",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const LISTED: Rule = Rule {
            name: "listed",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ASKED_FOR_BY: Rule = Rule {
            name: "asked_for_by",
            required: false,
            items_max: 3,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const GIVEN_UP_BECAUSE: Rule = Rule {
            name: "given_up_because",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::RiskAssessment {
            area,
            looked_for,
            found,
            result,
            made_on,
            valid_until,
            assessor,
            mitigation,
            second_signature,
            listed,
            asked_for_by,
            given_up_because,
        } = wire;
        let area = at.required(&AREA, text(area));
        let looked_for = at.list(&LOOKED_FOR, looked_for);
        let found = at.list(&FOUND, found);
        let result = at.required(&RESULT, code(result));
        let made_on = at.required(&MADE_ON, text(made_on));
        let valid_until = at.required(&VALID_UNTIL, text(valid_until));
        let assessor = at.required(&ASSESSOR, code(assessor));
        let mitigation = at.optional(&MITIGATION, text(mitigation));
        let second_signature = at.optional(&SECOND_SIGNATURE, code(second_signature));
        let listed = at.required(&LISTED, listed);
        let asked_for_by = at.list(&ASKED_FOR_BY, asked_for_by);
        let given_up_because = at.optional(&GIVEN_UP_BECAUSE, text(given_up_because));
        Some(Self {
            area: area?,
            looked_for: looked_for?,
            found: found?,
            result: result?,
            made_on: made_on?,
            valid_until: valid_until?,
            assessor: assessor?,
            mitigation: mitigation?,
            second_signature: second_signature?,
            listed: listed?,
            asked_for_by: asked_for_by?,
            given_up_because: given_up_because?,
        })
    }
}
impl Write<proto::RiskAssessment> for plain::RiskAssessment {
    fn write(&self) -> proto::RiskAssessment {
        let Self {
            area,
            looked_for,
            found,
            result,
            made_on,
            valid_until,
            assessor,
            mitigation,
            second_signature,
            listed,
            asked_for_by,
            given_up_because,
        } = self;
        proto::RiskAssessment {
            area: area.write(),
            looked_for: looked_for.iter().map(Write::write).collect(),
            found: found.iter().map(Write::write).collect(),
            result: result.write(),
            made_on: made_on.write(),
            valid_until: valid_until.write(),
            assessor: assessor.write(),
            mitigation: mitigation.as_ref().map(Write::write).unwrap_or_default(),
            second_signature: second_signature
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
            listed: Some(listed.write()),
            asked_for_by: asked_for_by.iter().map(Write::write).collect(),
            given_up_because: given_up_because
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
        }
    }
}
impl Read<proto::OptionView> for plain::OptionView {
    fn expected(_rule: &Rule) -> String {
        "an OptionView".to_owned()
    }
    fn read(wire: proto::OptionView, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const OPTION: Rule = Rule {
            name: "option",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const STANCE: Rule = Rule {
            name: "stance",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const WORDS: Rule = Rule {
            name: "words",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::OptionView { option, stance, words } = wire;
        let option = at.required(&OPTION, code(option));
        let stance = at.required(&STANCE, code(stance));
        let words = at.optional(&WORDS, text(words));
        Some(Self {
            option: option?,
            stance: stance?,
            words: words?,
        })
    }
}
impl Write<proto::OptionView> for plain::OptionView {
    fn write(&self) -> proto::OptionView {
        let Self { option, stance, words } = self;
        proto::OptionView {
            option: option.write(),
            stance: stance.write(),
            words: words.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::ChildViews> for plain::ChildViews {
    fn expected(_rule: &Rule) -> String {
        "a ChildViews".to_owned()
    }
    fn read(wire: proto::ChildViews, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const HEARD_ON: Rule = Rule {
            name: "heard_on",
            required: true,
            items_max: 32,
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
        const MODE_REASON: Rule = Rule {
            name: "mode_reason",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const PRESENT: Rule = Rule {
            name: "present",
            required: true,
            items_max: 8,
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
        const INTERPRETER: Rule = Rule {
            name: "interpreter",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const OPTIONS: Rule = Rule {
            name: "options",
            required: false,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const WEIGHT: Rule = Rule {
            name: "weight",
            required: true,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const SAYS_THE_SAME: Rule = Rule {
            name: "says_the_same",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const WHILE_DEPRIVED: Rule = Rule {
            name: "while_deprived",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CONFIRMED_WITH_LAWYER_ON: Rule = Rule {
            name: "confirmed_with_lawyer_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::ChildViews {
            heard_on,
            mode,
            mode_reason,
            present,
            language,
            interpreter,
            options,
            weight,
            says_the_same,
            while_deprived,
            confirmed_with_lawyer_on,
        } = wire;
        let heard_on = at.required(&HEARD_ON, text(heard_on));
        let mode = at.required(&MODE, code(mode));
        let mode_reason = at.optional(&MODE_REASON, text(mode_reason));
        let present = at.list(&PRESENT, present);
        let language = at.required(&LANGUAGE, text(language));
        let interpreter = at.required(&INTERPRETER, interpreter);
        let options = at.list(&OPTIONS, options);
        let weight = at.required(&WEIGHT, text(weight));
        let says_the_same = at.optional(&SAYS_THE_SAME, says_the_same);
        let while_deprived = at.optional(&WHILE_DEPRIVED, while_deprived);
        let confirmed_with_lawyer_on = at
            .optional(&CONFIRMED_WITH_LAWYER_ON, text(confirmed_with_lawyer_on));
        Some(Self {
            heard_on: heard_on?,
            mode: mode?,
            mode_reason: mode_reason?,
            present: present?,
            language: language?,
            interpreter: interpreter?,
            options: options?,
            weight: weight?,
            says_the_same: says_the_same?,
            while_deprived: while_deprived?,
            confirmed_with_lawyer_on: confirmed_with_lawyer_on?,
        })
    }
}
impl Write<proto::ChildViews> for plain::ChildViews {
    fn write(&self) -> proto::ChildViews {
        let Self {
            heard_on,
            mode,
            mode_reason,
            present,
            language,
            interpreter,
            options,
            weight,
            says_the_same,
            while_deprived,
            confirmed_with_lawyer_on,
        } = self;
        proto::ChildViews {
            heard_on: heard_on.write(),
            mode: mode.write(),
            mode_reason: mode_reason.as_ref().map(Write::write).unwrap_or_default(),
            present: present.iter().map(Write::write).collect(),
            language: language.write(),
            interpreter: Some(interpreter.write()),
            options: options.iter().map(Write::write).collect(),
            weight: weight.write(),
            says_the_same: says_the_same.as_ref().map(Write::write),
            while_deprived: while_deprived.as_ref().map(Write::write),
            confirmed_with_lawyer_on: confirmed_with_lawyer_on
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
        }
    }
}
impl Read<proto::WeighedFactor> for plain::WeighedFactor {
    fn expected(_rule: &Rule) -> String {
        "a WeighedFactor".to_owned()
    }
    fn read(wire: proto::WeighedFactor, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const FACTOR: Rule = Rule {
            name: "factor",
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
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const WEIGHT: Rule = Rule {
            name: "weight",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 1,
            max: 5,
        };
        let proto::WeighedFactor { factor, finding, weight } = wire;
        let factor = at.required(&FACTOR, code(factor));
        let finding = at.required(&FINDING, text(finding));
        let weight = at.required(&WEIGHT, weight);
        Some(Self {
            factor: factor?,
            finding: finding?,
            weight: weight?,
        })
    }
}
impl Write<proto::WeighedFactor> for plain::WeighedFactor {
    fn write(&self) -> proto::WeighedFactor {
        let Self { factor, finding, weight } = self;
        proto::WeighedFactor {
            factor: factor.write(),
            finding: finding.write(),
            weight: Some(weight.write()),
        }
    }
}
impl Read<proto::WeighedOption> for plain::WeighedOption {
    fn expected(_rule: &Rule) -> String {
        "a WeighedOption".to_owned()
    }
    fn read(wire: proto::WeighedOption, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const OPTION: Rule = Rule {
            name: "option",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const IN_FAVOUR: Rule = Rule {
            name: "in_favour",
            required: true,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        const AGAINST: Rule = Rule {
            name: "against",
            required: true,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::WeighedOption { option, in_favour, against } = wire;
        let option = at.required(&OPTION, code(option));
        let in_favour = at.required(&IN_FAVOUR, text(in_favour));
        let against = at.required(&AGAINST, text(against));
        Some(Self {
            option: option?,
            in_favour: in_favour?,
            against: against?,
        })
    }
}
impl Write<proto::WeighedOption> for plain::WeighedOption {
    fn write(&self) -> proto::WeighedOption {
        let Self { option, in_favour, against } = self;
        proto::WeighedOption {
            option: option.write(),
            in_favour: in_favour.write(),
            against: against.write(),
        }
    }
}
impl Read<proto::BestInterests> for plain::BestInterests {
    fn expected(_rule: &Rule) -> String {
        "a BestInterests".to_owned()
    }
    fn read(wire: proto::BestInterests, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const KIND: Rule = Rule {
            name: "kind",
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
        const PANEL: Rule = Rule {
            name: "panel",
            required: true,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FACTORS: Rule = Rule {
            name: "factors",
            required: true,
            items_max: 16,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const OPTIONS: Rule = Rule {
            name: "options",
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
        const REASONS: Rule = Rule {
            name: "reasons",
            required: true,
            items_max: 32,
            bytes_max: 8000,
            min: 0,
            max: 1000000000000,
        };
        const DIVERGES_FROM_VIEWS: Rule = Rule {
            name: "diverges_from_views",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const DIVERGENCE_REASON: Rule = Rule {
            name: "divergence_reason",
            required: false,
            items_max: 32,
            bytes_max: 2000,
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
        const SEPARATION_REASON: Rule = Rule {
            name: "separation_reason",
            required: false,
            items_max: 32,
            bytes_max: 2000,
            min: 0,
            max: 1000000000000,
        };
        let proto::BestInterests {
            kind,
            decided_on,
            panel,
            factors,
            options,
            outcome,
            reasons,
            diverges_from_views,
            divergence_reason,
            review_on,
            separation_reason,
        } = wire;
        let kind = at.required(&KIND, code(kind));
        let decided_on = at.required(&DECIDED_ON, text(decided_on));
        let panel = at.list(&PANEL, panel);
        let factors = at.list(&FACTORS, factors);
        let options = at.list(&OPTIONS, options);
        let outcome = at.required(&OUTCOME, code(outcome));
        let reasons = at.required(&REASONS, text(reasons));
        let diverges_from_views = at.required(&DIVERGES_FROM_VIEWS, diverges_from_views);
        let divergence_reason = at.optional(&DIVERGENCE_REASON, text(divergence_reason));
        let review_on = at.required(&REVIEW_ON, text(review_on));
        let separation_reason = at.optional(&SEPARATION_REASON, text(separation_reason));
        Some(Self {
            kind: kind?,
            decided_on: decided_on?,
            panel: panel?,
            factors: factors?,
            options: options?,
            outcome: outcome?,
            reasons: reasons?,
            diverges_from_views: diverges_from_views?,
            divergence_reason: divergence_reason?,
            review_on: review_on?,
            separation_reason: separation_reason?,
        })
    }
}
impl Write<proto::BestInterests> for plain::BestInterests {
    fn write(&self) -> proto::BestInterests {
        let Self {
            kind,
            decided_on,
            panel,
            factors,
            options,
            outcome,
            reasons,
            diverges_from_views,
            divergence_reason,
            review_on,
            separation_reason,
        } = self;
        proto::BestInterests {
            kind: kind.write(),
            decided_on: decided_on.write(),
            panel: panel.iter().map(Write::write).collect(),
            factors: factors.iter().map(Write::write).collect(),
            options: options.iter().map(Write::write).collect(),
            outcome: outcome.write(),
            reasons: reasons.write(),
            diverges_from_views: Some(diverges_from_views.write()),
            divergence_reason: divergence_reason
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
            review_on: review_on.write(),
            separation_reason: separation_reason
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
        }
    }
}
impl Read<proto::BestInterestsSummary> for plain::BestInterestsSummary {
    fn expected(_rule: &Rule) -> String {
        "a BestInterestsSummary".to_owned()
    }
    fn read(
        wire: proto::BestInterestsSummary,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const KIND: Rule = Rule {
            name: "kind",
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
        const OUTCOME: Rule = Rule {
            name: "outcome",
            required: true,
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
        const REVIEW_ON: Rule = Rule {
            name: "review_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::BestInterestsSummary {
            kind,
            decided_on,
            outcome,
            conditions,
            review_on,
        } = wire;
        let kind = at.required(&KIND, code(kind));
        let decided_on = at.required(&DECIDED_ON, text(decided_on));
        let outcome = at.required(&OUTCOME, code(outcome));
        let conditions = at.list(&CONDITIONS, conditions);
        let review_on = at.required(&REVIEW_ON, text(review_on));
        Some(Self {
            kind: kind?,
            decided_on: decided_on?,
            outcome: outcome?,
            conditions: conditions?,
            review_on: review_on?,
        })
    }
}
impl Write<proto::BestInterestsSummary> for plain::BestInterestsSummary {
    fn write(&self) -> proto::BestInterestsSummary {
        let Self { kind, decided_on, outcome, conditions, review_on } = self;
        proto::BestInterestsSummary {
            kind: kind.write(),
            decided_on: decided_on.write(),
            outcome: outcome.write(),
            conditions: conditions.iter().map(Write::write).collect(),
            review_on: review_on.write(),
        }
    }
}
