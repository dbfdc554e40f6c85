//! Findings and bases in the form in which people are told them: the inner face of our own rules with all facts, the outward
//! face of the partner's, the fields that the gate kept back, and what is remarkable about a fact.

use entente_agreements::{Agreement, OutwardRule};
use entente_casework::case::{Mark, Undisclosable};
use entente_casework::generated::Kind;
use entente_seals::OutwardFinding;
use entente_transport::operator::{Basis, Fact, Finding};

use crate::case_file::KeptBar;
use crate::desk::{Bars, GATE_ARTICLE, GATE_RULE, Prepared};

/// What stands for an article where a finding rests on none.
pub(super) const NO_ARTICLE: &str = "no article";

/// Everything that bars an act: rules first, then the gate with all its fields.
pub(super) fn of_bars(bars: &Bars) -> Vec<Finding> {
    let mut findings: Vec<Finding> = bars.findings.iter().map(of_rule).collect();
    findings.extend(of_gate(&bars.fields));
    findings
}

/// A rule of ours that was not met.
pub(super) fn of_rule(finding: &entente_agreements::Finding) -> Finding {
    let text = finding.text();
    let fact = |fact: &entente_agreements::ShownFact| Fact {
        name: fact.name.to_owned(),
        value: fact.value.clone().unwrap_or_else(|| "unknown".to_owned()),
    };
    Finding {
        rule: finding.rule().to_string(),
        article: text.article.clone(),
        sentence: finding.why(),
        cure: Some(text.cure.clone()).filter(|cure| !cure.is_empty()),
        who: Some(text.curer.to_string()),
        facts: finding.facts().iter().map(fact).collect(),
        paths: text.paths.clone(),
        outward: text.outward.map(|rule| rule.as_str().to_owned()),
    }
}

/// What barred a draft when it was to leave, as the case kept it: without the values of that day.
pub(super) fn of_bar(bar: &KeptBar) -> Finding {
    Finding {
        rule: bar.rule.clone(),
        article: bar.article.clone(),
        sentence: "This was not met when the message was to leave.".to_owned(),
        cure: Some(bar.cure.clone()).filter(|cure| !cure.is_empty()),
        who: Some(bar.who.clone()),
        facts: Vec::new(),
        paths: bar.paths.clone(),
        outward: None,
    }
}

/// The fields that may not be told, as one finding; none, if all may.
pub(super) fn of_gate(fields: &[(String, Undisclosable)]) -> Option<Finding> {
    let (_, first) = fields.first()?;
    let fact = |(path, why): &(String, Undisclosable)| Fact { name: path.clone(), value: why.to_string() };
    Some(Finding {
        rule: GATE_RULE.to_owned(),
        article: GATE_ARTICLE.to_owned(),
        sentence: "These fields may not be told to the partner.".to_owned(),
        cure: Some(cure_of(*first).to_owned()),
        who: Some("case worker".to_owned()),
        facts: fields.iter().map(fact).collect(),
        paths: fields.iter().map(|(path, _)| path.clone()).collect(),
        outward: None,
    })
}

fn cure_of(why: Undisclosable) -> &'static str {
    match why {
        Undisclosable::UnknownPurpose => "name a purpose of the list of purposes",
        Undisclosable::NoConsent => "ask for consent and record the answer, or leave the fields out",
        Undisclosable::Gone => {
            "leave the fields out; a consent that is gone is only replaced by a new one, freely given"
        }
        Undisclosable::NotThisRecipient | Undisclosable::TierTooHigh | Undisclosable::ClassNotNamed => {
            "leave the fields out, or ask for a consent that covers them and record it"
        }
        Undisclosable::BarredContact => "take the name out of the text",
    }
}

/// What the partner answered, or what we answered the partner. Names a rule of the closed list and nothing of a case.
pub(super) fn of_answer(finding: &OutwardFinding) -> Finding {
    let rule = OutwardRule::read(finding.rule.as_str());
    let mut paths: Vec<String> = finding.paths.iter().map(ToString::to_string).collect();
    if finding.paths_omitted > 0 {
        paths.push(format!("and {} more", finding.paths_omitted));
    }
    Finding {
        rule: finding.rule.to_string(),
        article: finding.article.as_ref().map_or(NO_ARTICLE, |article| article.as_str()).to_owned(),
        sentence: outward_words(rule).to_owned(),
        cure: finding.cure.as_ref().map(ToString::to_string),
        who: None,
        facts: Vec::new(),
        paths,
        outward: Some(finding.rule.to_string()),
    }
}

fn outward_words(rule: Option<OutwardRule>) -> &'static str {
    match rule {
        Some(OutwardRule::NotAvailable) => "It is not available. No reason is ever given for this answer.",
        Some(OutwardRule::UnderReview) => "A person at the receiving authority looks at it first.",
        Some(OutwardRule::Content) => "A field is missing, out of bounds or not known.",
        Some(OutwardRule::OtherPart) => "The act belongs to the other authority in this case.",
        Some(OutwardRule::NotAsked) => "It answers nothing that was asked.",
        Some(OutwardRule::TooLate) => "It came after its day.",
        Some(OutwardRule::TooEarly) => "It came before its day.",
        Some(OutwardRule::Plan) => "It speaks of a plan that is not the newest, or not complete.",
        Some(OutwardRule::Remedy) => "The remedy is not the one that the agreement names.",
        Some(OutwardRule::Guarantee) => "The care that is guaranteed is not what the agreement asks.",
        Some(OutwardRule::Journey) => "Escort, receiver or place are not what the agreement asks.",
        Some(OutwardRule::FollowUp) => "The follow-up is not complete.",
        Some(OutwardRule::ConsentNotNamed) => "It needs a consent and names none.",
        None => "The receiving authority named a rule that this program does not know.",
    }
}

/// What is remarkable about a recorded fact. Bars nothing.
pub(super) fn of_mark(mark: Mark) -> Finding {
    let (rule, article, sentence) = match mark {
        Mark::RecordedLate { hours } => {
            ("RECORDED-LATE", NO_ARTICLE, format!("It was written down {hours} hours after it happened."))
        }
        Mark::HandedOverUnlawfully => (
            "HANDED-OVER-UNLAWFULLY",
            "CRC Art. 3(1)",
            "The child was handed over although no return was approved, or it could not be carried out that day."
                .to_owned(),
        ),
        Mark::HandedOverUnconfirmed => (
            "HANDED-OVER-UNCONFIRMED",
            "CRC Art. 3(1)",
            "The child was handed over although the journey was not confirmed.".to_owned(),
        ),
        Mark::AppealLate => (
            "APPEAL-LATE",
            "JGC 23 para. 17(h)",
            "The appeal came after the window; it stops the return all the same.".to_owned(),
        ),
        Mark::WithoutEffect(why) => {
            ("WITHOUT-EFFECT", NO_ARTICLE, format!("This does not end the case: {why}."))
        }
        Mark::HeldForAPerson => ("HELD-FOR-A-PERSON", NO_ARTICLE, "A person must look at it.".to_owned()),
    };
    Finding {
        rule: rule.to_owned(),
        article: article.to_owned(),
        sentence,
        cure: None,
        who: None,
        facts: Vec::new(),
        paths: Vec::new(),
        outward: None,
    }
}

/// What an act that crosses rests on.
pub(super) fn basis(agreement: &Agreement, act: &Prepared) -> Vec<Basis> {
    let kind = act.kind();
    let rests = Basis {
        article: act.legal_basis.to_string(),
        words: format!("it is sent for the purpose {}", act.purpose),
    };
    std::iter::once(rests).chain(awaited(agreement, kind)).collect()
}

/// The article under which an answer to this kind is awaited.
pub(super) fn awaited(agreement: &Agreement, kind: Kind) -> Option<Basis> {
    let term = agreement.term_for(kind)?;
    let words = format!("an answer is awaited within {} from {}", term.length, term.from);
    Some(Basis { article: term.article.clone(), words })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gate_names_every_field_once() {
        let fields = vec![
            ("found_area".to_owned(), Undisclosable::NoConsent),
            ("child".to_owned(), Undisclosable::TierTooHigh),
        ];
        let finding = of_gate(&fields).unwrap();
        assert_eq!(finding.paths, ["found_area", "child"]);
        assert_eq!((finding.rule.as_str(), finding.facts.len()), (GATE_RULE, 2));
        assert_eq!(of_gate(&[]), None);
    }

    #[test]
    fn every_outward_rule_has_words_of_its_own() {
        let words: std::collections::BTreeSet<&str> =
            OutwardRule::ALL.iter().map(|rule| outward_words(Some(*rule))).collect();
        assert_eq!(words.len(), OutwardRule::ALL.len());
        assert!(!words.contains(outward_words(None)));
    }
}
