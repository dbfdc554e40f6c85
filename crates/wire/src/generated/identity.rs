//! Written by `cargo xtask generate` from proto/entente/casework/v1, never by hand.
use super::proto;
use crate::reading::{Read, Reading, Rule, Write, code, text};
use entente_casework::generated as plain;
impl Read<proto::IdentityPaper> for plain::IdentityPaper {
    fn expected(_rule: &Rule) -> String {
        "an IdentityPaper".to_owned()
    }
    fn read(wire: proto::IdentityPaper, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const KIND: Rule = Rule {
            name: "kind",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const NUMBER: Rule = Rule {
            name: "number",
            required: false,
            items_max: 32,
            bytes_max: 60,
            min: 0,
            max: 1000000000000,
        };
        const ISSUER: Rule = Rule {
            name: "issuer",
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
        let proto::IdentityPaper { kind, number, issuer, valid_until } = wire;
        let kind = at.required(&KIND, code(kind));
        let number = at.optional(&NUMBER, text(number));
        let issuer = at.required(&ISSUER, text(issuer));
        let valid_until = at.optional(&VALID_UNTIL, text(valid_until));
        Some(Self {
            kind: kind?,
            number: number?,
            issuer: issuer?,
            valid_until: valid_until?,
        })
    }
}
impl Write<proto::IdentityPaper> for plain::IdentityPaper {
    fn write(&self) -> proto::IdentityPaper {
        let Self { kind, number, issuer, valid_until } = self;
        proto::IdentityPaper {
            kind: kind.write(),
            number: number.as_ref().map(Write::write).unwrap_or_default(),
            issuer: issuer.write(),
            valid_until: valid_until.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::IdentityVerificationRequest> for plain::IdentityVerificationRequest {
    fn expected(_rule: &Rule) -> String {
        "an IdentityVerificationRequest".to_owned()
    }
    fn read(
        wire: proto::IdentityVerificationRequest,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const CHILD: Rule = Rule {
            name: "child",
            required: true,
            items_max: 32,
            bytes_max: 64,
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
        const RESIDENCES: Rule = Rule {
            name: "residences",
            required: false,
            items_max: 8,
            bytes_max: 200,
            min: 0,
            max: 1000000000000,
        };
        const PARENTS: Rule = Rule {
            name: "parents",
            required: false,
            items_max: 4,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::IdentityVerificationRequest { child, papers, residences, parents } = wire;
        let child = at.required(&CHILD, child);
        let papers = at.list(&PAPERS, papers);
        let residences = at.list(&RESIDENCES, residences);
        let parents = at.list(&PARENTS, parents);
        Some(Self {
            child: child?,
            papers: papers?,
            residences: residences?,
            parents: parents?,
        })
    }
}
impl Write<proto::IdentityVerificationRequest> for plain::IdentityVerificationRequest {
    fn write(&self) -> proto::IdentityVerificationRequest {
        let Self { child, papers, residences, parents } = self;
        proto::IdentityVerificationRequest {
            child: Some(child.write()),
            papers: papers.iter().map(Write::write).collect(),
            residences: residences.iter().map(Write::write).collect(),
            parents: parents.iter().map(Write::write).collect(),
        }
    }
}
impl Read<proto::Evidence> for plain::Evidence {
    fn expected(_rule: &Rule) -> String {
        "an Evidence".to_owned()
    }
    fn read(wire: proto::Evidence, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const KIND: Rule = Rule {
            name: "kind",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const GRADE: Rule = Rule {
            name: "grade",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::Evidence { kind, grade } = wire;
        let kind = at.required(&KIND, code(kind));
        let grade = at.required(&GRADE, code(grade));
        Some(Self { kind: kind?, grade: grade? })
    }
}
impl Write<proto::Evidence> for plain::Evidence {
    fn write(&self) -> proto::Evidence {
        let Self { kind, grade } = self;
        proto::Evidence {
            kind: kind.write(),
            grade: grade.write(),
        }
    }
}
impl Read<proto::IdentityVerificationResponse> for plain::IdentityVerificationResponse {
    fn expected(_rule: &Rule) -> String {
        "an IdentityVerificationResponse".to_owned()
    }
    fn read(
        wire: proto::IdentityVerificationResponse,
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
        const EVIDENCE: Rule = Rule {
            name: "evidence",
            required: true,
            items_max: 16,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const REGISTERED: Rule = Rule {
            name: "registered",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const VERIFIED_ON: Rule = Rule {
            name: "verified_on",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::IdentityVerificationResponse {
            result,
            evidence,
            registered,
            verified_on,
        } = wire;
        let result = at.required(&RESULT, code(result));
        let evidence = at.list(&EVIDENCE, evidence);
        let registered = at.optional(&REGISTERED, registered);
        let verified_on = at.required(&VERIFIED_ON, text(verified_on));
        Some(Self {
            result: result?,
            evidence: evidence?,
            registered: registered?,
            verified_on: verified_on?,
        })
    }
}
impl Write<proto::IdentityVerificationResponse> for plain::IdentityVerificationResponse {
    fn write(&self) -> proto::IdentityVerificationResponse {
        let Self { result, evidence, registered, verified_on } = self;
        proto::IdentityVerificationResponse {
            result: result.write(),
            evidence: evidence.iter().map(Write::write).collect(),
            registered: registered.as_ref().map(Write::write),
            verified_on: verified_on.write(),
        }
    }
}
impl Read<proto::TracingRequest> for plain::TracingRequest {
    fn expected(_rule: &Rule) -> String {
        "a TracingRequest".to_owned()
    }
    fn read(
        wire: proto::TracingRequest,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const SOUGHT: Rule = Rule {
            name: "sought",
            required: true,
            items_max: 16,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const WISH: Rule = Rule {
            name: "wish",
            required: true,
            items_max: 32,
            bytes_max: 64,
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
        const SEPARATED_ON: Rule = Rule {
            name: "separated_on",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::TracingRequest { sought, wish, barred_contacts, separated_on } = wire;
        let sought = at.list(&SOUGHT, sought);
        let wish = at.required(&WISH, code(wish));
        let barred_contacts = at.list(&BARRED_CONTACTS, barred_contacts);
        let separated_on = at.optional(&SEPARATED_ON, text(separated_on));
        Some(Self {
            sought: sought?,
            wish: wish?,
            barred_contacts: barred_contacts?,
            separated_on: separated_on?,
        })
    }
}
impl Write<proto::TracingRequest> for plain::TracingRequest {
    fn write(&self) -> proto::TracingRequest {
        let Self { sought, wish, barred_contacts, separated_on } = self;
        proto::TracingRequest {
            sought: sought.iter().map(Write::write).collect(),
            wish: wish.write(),
            barred_contacts: barred_contacts.iter().map(Write::write).collect(),
            separated_on: separated_on.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
impl Read<proto::TracedPerson> for plain::TracedPerson {
    fn expected(_rule: &Rule) -> String {
        "a TracedPerson".to_owned()
    }
    fn read(wire: proto::TracedPerson, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const PERSON: Rule = Rule {
            name: "person",
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
        const WANTS_CONTACT: Rule = Rule {
            name: "wants_contact",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const OFFERS_CARE: Rule = Rule {
            name: "offers_care",
            required: false,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        let proto::TracedPerson { person, outcome, wants_contact, offers_care } = wire;
        let person = at.required(&PERSON, person);
        let outcome = at.required(&OUTCOME, code(outcome));
        let wants_contact = at.optional(&WANTS_CONTACT, wants_contact);
        let offers_care = at.optional(&OFFERS_CARE, offers_care);
        Some(Self {
            person: person?,
            outcome: outcome?,
            wants_contact: wants_contact?,
            offers_care: offers_care?,
        })
    }
}
impl Write<proto::TracedPerson> for plain::TracedPerson {
    fn write(&self) -> proto::TracedPerson {
        let Self { person, outcome, wants_contact, offers_care } = self;
        proto::TracedPerson {
            person: Some(person.write()),
            outcome: outcome.write(),
            wants_contact: wants_contact.as_ref().map(Write::write),
            offers_care: offers_care.as_ref().map(Write::write),
        }
    }
}
impl Read<proto::TracingResult> for plain::TracingResult {
    fn expected(_rule: &Rule) -> String {
        "a TracingResult".to_owned()
    }
    fn read(wire: proto::TracingResult, _rule: &Rule, at: &mut Reading) -> Option<Self> {
        const PERSONS: Rule = Rule {
            name: "persons",
            required: true,
            items_max: 16,
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
        let proto::TracingResult { persons, ended_on } = wire;
        let persons = at.list(&PERSONS, persons);
        let ended_on = at.required(&ENDED_ON, text(ended_on));
        Some(Self {
            persons: persons?,
            ended_on: ended_on?,
        })
    }
}
impl Write<proto::TracingResult> for plain::TracingResult {
    fn write(&self) -> proto::TracingResult {
        let Self { persons, ended_on } = self;
        proto::TracingResult {
            persons: persons.iter().map(Write::write).collect(),
            ended_on: ended_on.write(),
        }
    }
}
impl Read<proto::CivilDocumentRequest> for plain::CivilDocumentRequest {
    fn expected(_rule: &Rule) -> String {
        "a CivilDocumentRequest".to_owned()
    }
    fn read(
        wire: proto::CivilDocumentRequest,
        _rule: &Rule,
        at: &mut Reading,
    ) -> Option<Self> {
        const DOCUMENT: Rule = Rule {
            name: "document",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const HOLDER: Rule = Rule {
            name: "holder",
            required: true,
            items_max: 32,
            bytes_max: 64,
            min: 0,
            max: 1000000000000,
        };
        const NEEDED_FOR: Rule = Rule {
            name: "needed_for",
            required: true,
            items_max: 32,
            bytes_max: 400,
            min: 0,
            max: 1000000000000,
        };
        let proto::CivilDocumentRequest { document, holder, needed_for } = wire;
        let document = at.required(&DOCUMENT, code(document));
        let holder = at.required(&HOLDER, holder);
        let needed_for = at.required(&NEEDED_FOR, text(needed_for));
        Some(Self {
            document: document?,
            holder: holder?,
            needed_for: needed_for?,
        })
    }
}
impl Write<proto::CivilDocumentRequest> for plain::CivilDocumentRequest {
    fn write(&self) -> proto::CivilDocumentRequest {
        let Self { document, holder, needed_for } = self;
        proto::CivilDocumentRequest {
            document: document.write(),
            holder: Some(holder.write()),
            needed_for: needed_for.write(),
        }
    }
}
impl Read<proto::CivilDocumentIssue> for plain::CivilDocumentIssue {
    fn expected(_rule: &Rule) -> String {
        "a CivilDocumentIssue".to_owned()
    }
    fn read(
        wire: proto::CivilDocumentIssue,
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
        const DOCUMENT: Rule = Rule {
            name: "document",
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
        let proto::CivilDocumentIssue { answer, document, reasons } = wire;
        let answer = at.required(&ANSWER, code(answer));
        let document = at.optional(&DOCUMENT, document);
        let reasons = at.optional(&REASONS, text(reasons));
        Some(Self {
            answer: answer?,
            document: document?,
            reasons: reasons?,
        })
    }
}
impl Write<proto::CivilDocumentIssue> for plain::CivilDocumentIssue {
    fn write(&self) -> proto::CivilDocumentIssue {
        let Self { answer, document, reasons } = self;
        proto::CivilDocumentIssue {
            answer: answer.write(),
            document: document.as_ref().map(Write::write),
            reasons: reasons.as_ref().map(Write::write).unwrap_or_default(),
        }
    }
}
