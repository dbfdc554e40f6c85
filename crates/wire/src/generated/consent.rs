//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::Withholding> for plain::Withholding {
    fn expected(_rule: &Rule) -> String {
        "a Withholding".to_owned()
    }
    fn read(wire: proto::Withholding, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const ITEM: Rule = Rule {
            name: "item",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FROM_WHOM: Rule = Rule {
            name: "from_whom",
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
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::Withholding { item, from_whom, reason } = wire;
        let item = at.required(&ITEM, code(item));
        let from_whom = at.required(&FROM_WHOM, from_whom);
        let reason = at.required(&REASON, code(reason));
        Some(Self {
            item: item?,
            from_whom: from_whom?,
            reason: reason?,
        })
    }
}
impl Write<proto::Withholding> for plain::Withholding {
    fn write(&self) -> proto::Withholding {
        let Self { item, from_whom, reason } = self;
        proto::Withholding {
            item: item.write(),
            from_whom: Some(from_whom.write()),
            reason: reason.write(),
        }
    }
}
impl Read<proto::WithholdingToken> for plain::WithholdingToken {
    fn expected(_rule: &Rule) -> String {
        "a WithholdingToken".to_owned()
    }
    fn read(
        wire: proto::WithholdingToken,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const ITEM: Rule = Rule {
            name: "item",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FROM_WHOM: Rule = Rule {
            name: "from_whom",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::WithholdingToken { item, from_whom } = wire;
        let item = at.required(&ITEM, code(item));
        let from_whom = at.required(&FROM_WHOM, from_whom);
        Some(Self {
            item: item?,
            from_whom: from_whom?,
        })
    }
}
impl Write<proto::WithholdingToken> for plain::WithholdingToken {
    fn write(&self) -> proto::WithholdingToken {
        let Self { item, from_whom } = self;
        proto::WithholdingToken {
            item: item.write(),
            from_whom: Some(from_whom.write()),
        }
    }
}
impl Read<proto::ConsentRecord> for plain::ConsentRecord {
    fn expected(_rule: &Rule) -> String {
        "a ConsentRecord".to_owned()
    }
    fn read(wire: proto::ConsentRecord, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const CONSENT_ID: Rule = Rule {
            name: "consent_id",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const GIVER: Rule = Rule {
            name: "giver",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FORM: Rule = Rule {
            name: "form",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const ANSWER: Rule = Rule {
            name: "answer",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const EFFECT: Rule = Rule {
            name: "effect",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PURPOSES: Rule = Rule {
            name: "purposes",
            required: true,
            items_max: 14,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const RECIPIENTS: Rule = Rule {
            name: "recipients",
            required: false,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const HIGHEST_TIER: Rule = Rule {
            name: "highest_tier",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CLASSES: Rule = Rule {
            name: "classes",
            required: true,
            items_max: 14,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const WITHHELD: Rule = Rule {
            name: "withheld",
            required: false,
            items_max: 16,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const EXPLAINED_IN: Rule = Rule {
            name: "explained_in",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const EXPLAINED_BY: Rule = Rule {
            name: "explained_by",
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
        const GIVEN_AT: Rule = Rule {
            name: "given_at",
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
        const SUPERSEDES: Rule = Rule {
            name: "supersedes",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const EVIDENCE: Rule = Rule {
            name: "evidence",
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
        let proto::ConsentRecord {
            consent_id,
            giver,
            form,
            answer,
            effect,
            purposes,
            recipients,
            highest_tier,
            classes,
            withheld,
            explained_in,
            explained_by,
            interpreter,
            given_at,
            valid_until,
            supersedes,
            evidence,
            while_deprived,
            confirmed_with_lawyer_on,
        } = wire;
        let consent_id = at.required(&CONSENT_ID, text(consent_id));
        let giver = at.required(&GIVER, code(giver));
        let form = at.required(&FORM, code(form));
        let answer = at.required(&ANSWER, code(answer));
        let effect = at.required(&EFFECT, code(effect));
        let purposes = at.list(&PURPOSES, purposes);
        let recipients = at.list(&RECIPIENTS, recipients);
        let highest_tier = at.required(&HIGHEST_TIER, code(highest_tier));
        let classes = at.list(&CLASSES, classes);
        let withheld = at.list(&WITHHELD, withheld);
        let explained_in = at.required(&EXPLAINED_IN, text(explained_in));
        let explained_by = at.required(&EXPLAINED_BY, code(explained_by));
        let interpreter = at.required(&INTERPRETER, interpreter);
        let given_at = at.required(&GIVEN_AT, text(given_at));
        let valid_until = at.optional(&VALID_UNTIL, text(valid_until));
        let supersedes = at.optional(&SUPERSEDES, text(supersedes));
        let evidence = at.optional(&EVIDENCE, evidence);
        let while_deprived = at.optional(&WHILE_DEPRIVED, while_deprived);
        let confirmed_with_lawyer_on = at
            .optional(&CONFIRMED_WITH_LAWYER_ON, text(confirmed_with_lawyer_on));
        Some(Self {
            consent_id: consent_id?,
            giver: giver?,
            form: form?,
            answer: answer?,
            effect: effect?,
            purposes: purposes?,
            recipients: recipients?,
            highest_tier: highest_tier?,
            classes: classes?,
            withheld: withheld?,
            explained_in: explained_in?,
            explained_by: explained_by?,
            interpreter: interpreter?,
            given_at: given_at?,
            valid_until: valid_until?,
            supersedes: supersedes?,
            evidence: evidence?,
            while_deprived: while_deprived?,
            confirmed_with_lawyer_on: confirmed_with_lawyer_on?,
        })
    }
}
impl Write<proto::ConsentRecord> for plain::ConsentRecord {
    fn write(&self) -> proto::ConsentRecord {
        let Self {
            consent_id,
            giver,
            form,
            answer,
            effect,
            purposes,
            recipients,
            highest_tier,
            classes,
            withheld,
            explained_in,
            explained_by,
            interpreter,
            given_at,
            valid_until,
            supersedes,
            evidence,
            while_deprived,
            confirmed_with_lawyer_on,
        } = self;
        proto::ConsentRecord {
            consent_id: consent_id.write(),
            giver: giver.write(),
            form: form.write(),
            answer: answer.write(),
            effect: effect.write(),
            purposes: purposes.iter().map(Write::write).collect(),
            recipients: recipients.iter().map(Write::write).collect(),
            highest_tier: highest_tier.write(),
            classes: classes.iter().map(Write::write).collect(),
            withheld: withheld.iter().map(Write::write).collect(),
            explained_in: explained_in.write(),
            explained_by: explained_by.write(),
            interpreter: Some(interpreter.write()),
            given_at: given_at.write(),
            valid_until: valid_until.as_ref().map(Write::write).unwrap_or_default(),
            supersedes: supersedes.as_ref().map(Write::write).unwrap_or_default(),
            evidence: evidence.as_ref().map(Write::write),
            while_deprived: while_deprived.as_ref().map(Write::write),
            confirmed_with_lawyer_on: confirmed_with_lawyer_on
                .as_ref()
                .map(Write::write)
                .unwrap_or_default(),
        }
    }
}
impl Read<proto::ConsentToken> for plain::ConsentToken {
    fn expected(_rule: &Rule) -> String {
        "a ConsentToken".to_owned()
    }
    fn read(wire: proto::ConsentToken, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const CONSENT_ID: Rule = Rule {
            name: "consent_id",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const GIVER: Rule = Rule {
            name: "giver",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const FORM: Rule = Rule {
            name: "form",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const PURPOSES: Rule = Rule {
            name: "purposes",
            required: true,
            items_max: 14,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const RECIPIENTS: Rule = Rule {
            name: "recipients",
            required: true,
            items_max: 8,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const HIGHEST_TIER: Rule = Rule {
            name: "highest_tier",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const CLASSES: Rule = Rule {
            name: "classes",
            required: true,
            items_max: 14,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const WITHHELD: Rule = Rule {
            name: "withheld",
            required: false,
            items_max: 16,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const GIVEN_ON: Rule = Rule {
            name: "given_on",
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
        const SUPERSEDES: Rule = Rule {
            name: "supersedes",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::ConsentToken {
            consent_id,
            giver,
            form,
            purposes,
            recipients,
            highest_tier,
            classes,
            withheld,
            given_on,
            valid_until,
            supersedes,
        } = wire;
        let consent_id = at.required(&CONSENT_ID, text(consent_id));
        let giver = at.required(&GIVER, code(giver));
        let form = at.required(&FORM, code(form));
        let purposes = at.list(&PURPOSES, purposes);
        let recipients = at.list(&RECIPIENTS, recipients);
        let highest_tier = at.required(&HIGHEST_TIER, code(highest_tier));
        let classes = at.list(&CLASSES, classes);
        let withheld = at.list(&WITHHELD, withheld);
        let given_on = at.required(&GIVEN_ON, text(given_on));
        let valid_until = at.optional(&VALID_UNTIL, text(valid_until));
        let supersedes = at.optional(&SUPERSEDES, text(supersedes));
        Some(Self {
            consent_id: consent_id?,
            giver: giver?,
            form: form?,
            purposes: purposes?,
            recipients: recipients?,
            highest_tier: highest_tier?,
            classes: classes?,
            withheld: withheld?,
            given_on: given_on?,
            valid_until: valid_until?,
            supersedes: supersedes?,
        })
    }
}
impl Write<proto::ConsentToken> for plain::ConsentToken {
    fn write(&self) -> proto::ConsentToken {
        let Self {
            consent_id,
            giver,
            form,
            purposes,
            recipients,
            highest_tier,
            classes,
            withheld,
            given_on,
            valid_until,
            supersedes,
        } = self;
        proto::ConsentToken {
            consent_id: consent_id.write(),
            giver: giver.write(),
            form: form.write(),
            purposes: purposes.iter().map(Write::write).collect(),
            recipients: recipients.iter().map(Write::write).collect(),
            highest_tier: highest_tier.write(),
            classes: classes.iter().map(Write::write).collect(),
            withheld: withheld.iter().map(Write::write).collect(),
            given_on: given_on.write(),
            valid_until: valid_until.as_ref().map(Write::write).unwrap_or_default(),
            supersedes: supersedes.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::ConsentWithdrawal> for plain::ConsentWithdrawal {
    fn expected(_rule: &Rule) -> String {
        "a ConsentWithdrawal".to_owned()
    }
    fn read(
        wire: proto::ConsentWithdrawal,
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
        const PURPOSES: Rule = Rule {
            name: "purposes",
            required: false,
            items_max: 14,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const WITHDRAWN_AT: Rule = Rule {
            name: "withdrawn_at",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const EFFECT: Rule = Rule {
            name: "effect",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const WITHDRAWN_BY: Rule = Rule {
            name: "withdrawn_by",
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
        let proto::ConsentWithdrawal {
            consent_id,
            purposes,
            withdrawn_at,
            effect,
            withdrawn_by,
            words,
        } = wire;
        let consent_id = at.required(&CONSENT_ID, text(consent_id));
        let purposes = at.list(&PURPOSES, purposes);
        let withdrawn_at = at.required(&WITHDRAWN_AT, text(withdrawn_at));
        let effect = at.required(&EFFECT, code(effect));
        let withdrawn_by = at.required(&WITHDRAWN_BY, code(withdrawn_by));
        let words = at.optional(&WORDS, text(words));
        Some(Self {
            consent_id: consent_id?,
            purposes: purposes?,
            withdrawn_at: withdrawn_at?,
            effect: effect?,
            withdrawn_by: withdrawn_by?,
            words: words?,
        })
    }
}
impl Write<proto::ConsentWithdrawal> for plain::ConsentWithdrawal {
    fn write(&self) -> proto::ConsentWithdrawal {
        let Self { consent_id, purposes, withdrawn_at, effect, withdrawn_by, words } = self;
        proto::ConsentWithdrawal {
            consent_id: consent_id.write(),
            purposes: purposes.iter().map(Write::write).collect(),
            withdrawn_at: withdrawn_at.write(),
            effect: effect.write(),
            withdrawn_by: withdrawn_by.write(),
            words: words.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::ConsentWithdrawalToken> for plain::ConsentWithdrawalToken {
    fn expected(_rule: &Rule) -> String {
        "a ConsentWithdrawalToken".to_owned()
    }
    fn read(
        wire: proto::ConsentWithdrawalToken,
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
        const PURPOSES: Rule = Rule {
            name: "purposes",
            required: false,
            items_max: 14,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const WITHDRAWN_AT: Rule = Rule {
            name: "withdrawn_at",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const EFFECT: Rule = Rule {
            name: "effect",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::ConsentWithdrawalToken {
            consent_id,
            purposes,
            withdrawn_at,
            effect,
        } = wire;
        let consent_id = at.required(&CONSENT_ID, text(consent_id));
        let purposes = at.list(&PURPOSES, purposes);
        let withdrawn_at = at.required(&WITHDRAWN_AT, text(withdrawn_at));
        let effect = at.required(&EFFECT, code(effect));
        Some(Self {
            consent_id: consent_id?,
            purposes: purposes?,
            withdrawn_at: withdrawn_at?,
            effect: effect?,
        })
    }
}
impl Write<proto::ConsentWithdrawalToken> for plain::ConsentWithdrawalToken {
    fn write(&self) -> proto::ConsentWithdrawalToken {
        let Self { consent_id, purposes, withdrawn_at, effect } = self;
        proto::ConsentWithdrawalToken {
            consent_id: consent_id.write(),
            purposes: purposes.iter().map(Write::write).collect(),
            withdrawn_at: withdrawn_at.write(),
            effect: effect.write(),
        }
    }
}
