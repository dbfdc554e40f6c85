//! Findings and bases in the form in which people are told them: the inner face of our own rules with all facts, the outward
//! face of the partner's, the fields that the gate kept back, and what is remarkable about a fact. Its words are the catalogue's.

use entente_agreements::{Agreement, OutwardRule};
use entente_casework::case::{Mark, Undisclosable};
use entente_casework::generated::Kind;
use entente_seals::OutwardFinding;
use entente_transport::operator::{Basis, Fact, Finding};

use crate::case_file::KeptBar;
use crate::desk::{Bars, GATE_RULE, Prepared, by_cause};
use crate::sentences::{self, Catalogue, Said, Who};

use super::by_when::{Asking, latest_day};

/// Everything that bars an act: rules first, then the gate with all its fields.
pub(super) fn of_bars(asking: &Asking<'_>, bars: &Bars) -> Vec<Finding> {
    let mut findings: Vec<Finding> = bars.findings.iter().map(|finding| of_rule(asking, finding)).collect();
    findings.extend(of_gate(asking, &bars.fields));
    findings
}

/// A rule of ours that was not met.
pub(super) fn of_rule(asking: &Asking<'_>, finding: &entente_agreements::Finding) -> Finding {
    let text = asking.words.rule(finding.text());
    let fact = |fact: &entente_agreements::ShownFact| Fact {
        name: fact.name.to_owned(),
        value: fact.value.clone().unwrap_or_else(|| "unknown".to_owned()),
    };
    let who = [Who::from(text.curer)];
    let by_when = asking.by_when(&who, text.asks, latest_day(finding.facts()));
    Finding {
        rule: finding.rule().to_string(),
        sentence: text.why(finding.facts().iter().map(|fact| (fact.name, fact.value.as_deref()))),
        cure: Some(text.cure).filter(|cure| !cure.is_empty()),
        who: Some(asking.words.who(&who)),
        facts: finding.facts().iter().map(fact).collect(),
        paths: text.paths,
        outward: text.outward.map(|rule| rule.as_str().to_owned()),
        article: text.article,
        due_on: by_when.as_ref().and_then(|when| when.on),
        by_when: by_when.map(|when| when.words),
    }
}

/// What barred a draft when it was to leave, as the case kept it: without the values of that day.
pub(super) fn of_bar(words: &Catalogue, bar: &KeptBar) -> Finding {
    Finding {
        rule: bar.rule.clone(),
        article: bar.article.clone(),
        sentence: words.say(&Said::WayNotMet),
        cure: Some(bar.cure.clone()).filter(|cure| !cure.is_empty()),
        who: Some(bar.who.clone()),
        facts: Vec::new(),
        paths: bar.paths.clone(),
        outward: None,
        by_when: None,
        due_on: None,
    }
}

/// The fields that may not be told: one finding for each cause, with its fields.
pub(super) fn of_gate(asking: &Asking<'_>, fields: &[(String, Undisclosable)]) -> Vec<Finding> {
    let finding = |(why, paths): (Undisclosable, Vec<String>)| {
        let told = asking.words.sentence(&sentences::gate(why));
        let by_when = asking.by_when(&told.who, None, None);
        Finding {
            rule: GATE_RULE.to_owned(),
            article: told.article,
            sentence: told.sentence,
            cure: told.cure,
            who: Some(asking.words.who(&told.who)),
            facts: Vec::new(),
            paths,
            outward: None,
            due_on: by_when.as_ref().and_then(|when| when.on),
            by_when: by_when.map(|when| when.words),
        }
    };
    by_cause(fields).into_iter().map(finding).collect()
}

/// What the partner answered about a message of ours or, if it is not `ours`, what we answered about one of the partner's. Names a rule of
/// the closed list and nothing of a case.
pub(super) fn of_answer(words: &Catalogue, finding: &OutwardFinding, ours: bool) -> Finding {
    let told = words.sentence(&sentences::outward(OutwardRule::read(finding.rule.as_str())));
    let mut paths: Vec<String> = finding.paths.iter().map(ToString::to_string).collect();
    if finding.paths_omitted > 0 {
        paths.push(format!("and {} more", finding.paths_omitted));
    }
    let at_sender = |who: &Who| if ours { *who } else { sentences::at_its_sender(*who) };
    let who: Vec<Who> = told.who.iter().map(at_sender).collect();
    Finding {
        rule: finding.rule.to_string(),
        article: finding.article.as_ref().map_or(told.article, |article| article.as_str().to_owned()),
        sentence: told.sentence,
        // What the answer says nothing of is not added here; what it says is told in the words of the reader.
        cure: finding.cure.as_ref().map(|cure| told.cure.unwrap_or_else(|| cure.to_string())),
        who: Some(words.who(&who)),
        facts: Vec::new(),
        paths,
        outward: Some(finding.rule.to_string()),
        by_when: None,
        due_on: None,
    }
}

/// What is remarkable about a recorded fact. Bars nothing.
pub(super) fn of_mark(words: &Catalogue, mark: Mark) -> Finding {
    let (rule, said) = sentences::mark(mark);
    let told = words.sentence(&said);
    Finding {
        rule: rule.to_owned(),
        article: told.article,
        sentence: told.sentence,
        cure: told.cure,
        who: Some(words.who(&told.who)),
        facts: Vec::new(),
        paths: Vec::new(),
        outward: None,
        by_when: None,
        due_on: None,
    }
}

/// What an act that crosses rests on.
pub(super) fn basis(words: &Catalogue, agreement: &Agreement, act: &Prepared) -> Vec<Basis> {
    let said = Said::BasisSentFor { purpose: act.purpose.to_string() };
    let rests = Basis { article: act.legal_basis.to_string(), words: words.say(&said) };
    std::iter::once(rests).chain(awaited(words, agreement, act.kind())).collect()
}

/// The article under which an answer to this kind is awaited.
pub(super) fn awaited(words: &Catalogue, agreement: &Agreement, kind: Kind) -> Option<Basis> {
    let term = agreement.term_for(kind)?;
    let said = Said::BasisAwaited { term: term.length.to_string(), event: term.from.to_string() };
    Some(Basis { article: term.article.clone(), words: words.say(&said) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_agreements::specimen;

    fn gate(fields: &[(&str, Undisclosable)]) -> Vec<Finding> {
        let (words, agreement) = (Catalogue::english().unwrap(), Agreement::check(&specimen()).unwrap());
        let (us, partner) = ("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap());
        let asking = Asking {
            words: &words,
            agreement: &agreement,
            case: None,
            us: &us,
            partner: &partner,
            now: "2027-03-05T09:00:00Z".parse().unwrap(),
            act: None,
            answers: None,
        };
        let fields: Vec<_> = fields.iter().map(|(path, why)| ((*path).to_owned(), *why)).collect();
        of_gate(&asking, &fields)
    }

    #[test]
    fn the_gate_names_every_cause_with_its_own_fields_cure_and_curer() {
        let found = gate(&[
            ("found_area", Undisclosable::NoConsent),
            ("notes", Undisclosable::BarredContact),
            ("child", Undisclosable::NoConsent),
        ]);
        let [asked, barred] = found.as_slice() else { panic!("two causes: {}", found.len()) };
        assert_eq!((asked.rule.as_str(), barred.rule.as_str()), (GATE_RULE, GATE_RULE));
        assert_eq!(
            (asked.paths.as_slice(), barred.paths.as_slice()),
            (&["found_area".to_owned(), "child".to_owned()][..], &["notes".to_owned()][..])
        );
        assert_eq!(
            (asked.who.as_deref(), barred.who.as_deref()),
            (Some("child, guardian"), Some("case worker"))
        );
        assert!(barred.cure.as_ref().is_some_and(|cure| cure.contains("take the name out")));
        assert_ne!((&asked.sentence, &asked.cure), (&barred.sentence, &barred.cure));
        assert!(gate(&[]).is_empty());
    }
}
