//! Why an act may be done or not. A message is decided as it would be sent. A bare kind is decided on what the case holds;
//! what only a message could say is left open, and that is said.

use entente_agreements::{Act, Decision, Side};
use entente_casework::case::{Case, Request, Undisclosable};
use entente_casework::generated::{CaseReview, Content, Kind, ReviewOutcome};
use entente_casework::{AuthorityId, FactScope, Facts};
use entente_transport::operator::{About, Basis, CaseName, Fault, Reasons};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::case_file::CaseAt;
use crate::desk::{Bars, Desk, DeskFault};
use crate::sentences::{Catalogue, Said};
use crate::terms::{Named, Terms, TermsFault};

use super::Answer;
use super::by_when::Asking;
use super::findings::{awaited, basis, of_bars, of_gate, of_rule};
use super::question::{Asked, asked, field, named};

/// Why an act is possible or not, now.
pub(super) fn why(desk: &Desk, name: &CaseName, about: &About) -> Answer<Reasons> {
    match about {
        About::Document(document) => {
            let asked = asked(desk, Some(name), document)?;
            desk.note_read(&asked.case)?;
            of_message(desk, &asked)
        }
        About::Kind(kind) => {
            let case = named(desk, name)?;
            let Some(kind) = Kind::find(kind) else {
                let field = field("kind", "a kind of `docs/kinds.md`, as in `H2`", "a text that is none");
                return Err(Fault::fields("this is no kind of message", vec![field]).into());
            };
            desk.note_read(&case)?;
            of_kind(desk, &case, kind)
        }
    }
}

/// A kind that stays here: a fact is written down in every state.
fn always(words: &Catalogue, kind: Kind) -> Reasons {
    let basis = vec![Basis { article: "CRC Art. 3(1)".to_owned(), words: words.say(&Said::BasisStaysHere) }];
    Reasons { kind: kind.id().to_owned(), allowed: true, findings: Vec::new(), basis }
}

fn of_message(desk: &Desk, asked: &Asked) -> Answer<Reasons> {
    let kind = asked.act.kind();
    if !kind.info().crosses() {
        return Ok(always(desk.words(), kind));
    }
    let (file, partner) = (desk.readable(&asked.case)?, asked.case.partner.clone());
    let at = desk.now()?;
    let crate::desk::Decided { decision, fields } = desk.decide(&file, &partner, &asked.act, at)?;
    let bars = match decision {
        Decision::Permit(_) => Bars { held: false, findings: Vec::new(), fields },
        Decision::Refuse(findings) => Bars { held: false, findings, fields },
        Decision::Hold(findings) => Bars { held: true, findings, fields },
    };
    let findings = of_bars(&Asking::about(desk, &file, &partner)?.for_act(kind), &bars);
    let basis = basis(desk.words(), desk.partner(&partner)?.terms.agreement(), &asked.act);
    Ok(Reasons { kind: kind.id().to_owned(), allowed: findings.is_empty(), findings, basis })
}

fn of_kind(desk: &Desk, name: &CaseAt, kind: Kind) -> Answer<Reasons> {
    let info = kind.info();
    if !info.crosses() {
        return Ok(always(desk.words(), kind));
    }
    let (file, partner) = (desk.readable(name)?, name.partner.clone());
    let case = file.case.as_ref().ok_or(DeskFault::UnknownCase)?;
    let terms = &desk.partner(&partner)?.terms;
    let now = desk.clock().now();
    let mut facts = facts(terms, case, kind, now)?;
    let foreseen = || file.foreseen_part().map(|part| part.as_str().to_owned());
    facts.sender_role = facts.sender_role.or_else(foreseen);
    if let Some(request) = answers(case, kind, &mut facts) {
        terms.agreement().complete_request(
            kind,
            desk.us(),
            &entente_agreements::Asked::of(&request, true),
            &mut facts,
        );
    }
    let act = Act { kind, digest: [0; 32], case_version: file.version };
    let decision = terms.agreement().decide(&act, &facts, Side::Sender);
    let of_the_case = decision.findings().iter().filter(|finding| !is_for_the_message(finding));
    let asking = Asking::about(desk, &file, &partner)?.for_act(kind);
    let mut findings: Vec<_> = of_the_case.map(|finding| of_rule(&asking, finding)).collect();
    findings.extend(of_gate(&asking, &undisclosable(case, kind, &partner, terms.day_of(desk.us(), now)?)));
    let mut basis: Vec<Basis> = awaited(desk.words(), terms.agreement(), kind).into_iter().collect();
    basis.push(Basis {
        article: info.default_legal_basis.to_owned(),
        words: desk.words().say(&Said::BasisWithoutMessage),
    });
    Ok(Reasons { kind: kind.id().to_owned(), allowed: findings.is_empty(), findings, basis })
}

/// What is known when an act of this kind is asked about and nothing of it is written yet: an act without content takes the
/// place of the message, so that no fact is carried that nobody wrote.
fn facts(terms: &Terms, case: &Case, kind: Kind, now: Timestamp) -> Result<Facts, TermsFault> {
    let info = kind.info();
    let named =
        Named { purpose: info.default_purpose, legal_basis: info.default_legal_basis, in_reply_to: None };
    let reviewed_on = terms.day_of(case.us(), now)?;
    let blank = ReviewOutcome::ALL.first().map(|outcome| {
        let outcome = *outcome;
        Content::CaseReview(CaseReview { reviewed_on, panel: Vec::new(), outcome, waits_for: None })
    });
    let facts = blank.map(|blank| terms.facts_to_send(case, &blank, &named, now)).transpose()?;
    let mut facts = facts.unwrap_or_default();
    facts.act_kind = Some(kind.id().to_owned());
    facts.purpose_fits_kind = Some(true);
    // Nobody is named in a text that is not written; who must not be named is looked at when it is.
    facts.barred_contact_named = Some(false);
    if kind == Kind::IdentificationNotice {
        facts.sender_role = Some("HOST".to_owned());
    }
    Ok(facts)
}

/// The newest request of the partner that an act of this kind would answer.
fn answers(case: &Case, kind: Kind, facts: &mut Facts) -> Option<Request> {
    kind.info().answers().next()?;
    let mut asked = case
        .requests()
        .into_iter()
        .filter(|request| !request.ours && request.kind.info().reply.contains(&kind));
    let newest = asked.next_back();
    facts.request_made = Some(newest.is_some());
    facts.request_open = newest.as_ref().map(|request| request.answered_at.is_none());
    facts.extensions_made = newest.as_ref().map(|request| i64::from(request.extensions));
    newest
}

/// Whether a rule looks only at what the message itself carries, some of which nobody has written yet.
fn is_for_the_message(finding: &entente_agreements::Finding) -> bool {
    let carried = |name: &str| {
        let row = Facts::TABLE.iter().find(|row| row.name == name);
        row.is_some_and(|row| row.scope == FactScope::Carried)
    };
    let facts = finding.facts();
    facts.iter().all(|fact| carried(fact.name)) && facts.iter().any(|fact| fact.value.is_none())
}

/// The required fields that no consent and no duty covers now.
fn undisclosable(case: &Case, kind: Kind, partner: &AuthorityId, day: Date) -> Vec<(String, Undisclosable)> {
    let info = kind.info();
    let always = info.protected || info.generic || case.looks_for_it(kind);
    if always || info.default_legal_basis == "VITAL_INTERESTS" {
        return Vec::new();
    }
    let required = info.fields.iter().filter(|field| field.required);
    let barred = required.filter_map(|field| {
        let told = case.may_disclose(info.default_purpose, partner, (field.tier, field.class), day);
        told.err().map(|why| (field.name.to_owned(), why))
    });
    barred.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use entente_agreements::{Agreement, specimen};

    fn fresh() -> Case {
        Case::new("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap())
    }

    fn terms() -> Terms {
        Terms::unsigned(Agreement::check(&specimen()).unwrap())
    }

    fn told(kind: Kind) -> Facts {
        facts(&terms(), &fresh(), kind, "2027-03-05T09:00:00Z".parse().unwrap()).unwrap()
    }

    fn day() -> Date {
        "2027-03-05".parse().unwrap()
    }

    #[test]
    fn nothing_is_carried_that_nobody_wrote() {
        let facts = told(Kind::ReturnDecision);
        let told = ["act_kind", "act_day", "purpose", "legal_basis", "purpose_fits_kind"];
        let carried = Facts::TABLE.iter().filter(|row| row.scope == FactScope::Carried);
        let carried: BTreeSet<&str> = carried.map(|row| row.name).collect();
        for (name, _) in facts.pairs() {
            assert!(!carried.contains(name) || told.contains(&name), "{name}");
        }
        assert_eq!(facts.act_kind.as_deref(), Some("H2"));
    }

    #[test]
    fn an_empty_case_does_not_let_a_return_be_decided_and_says_why() {
        let agreement = Agreement::check(&specimen()).unwrap();
        let kind = Kind::ReturnDecision;
        let act = Act { kind, digest: [0; 32], case_version: 1 };
        let decision = agreement.decide(&act, &told(kind), Side::Sender);
        let (for_the_message, of_the_case): (Vec<_>, Vec<_>) =
            decision.findings().iter().partition(|finding| is_for_the_message(finding));
        assert!(of_the_case.iter().any(|finding| finding.rule().belongs_to("CF3")));
        assert!(for_the_message.iter().all(|finding| finding.facts().iter().any(|f| f.value.is_none())));
    }

    #[test]
    fn a_case_without_consent_may_not_tell_what_consent_protects() {
        let partner = "XB.ca".parse().unwrap();
        assert!(!undisclosable(&fresh(), Kind::IdentificationNotice, &partner, day()).is_empty());
        assert!(undisclosable(&fresh(), Kind::ConsentWithdrawalToken, &partner, day()).is_empty());
    }
}
