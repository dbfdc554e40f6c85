//! What arrived and waits for a person, and how a person settles it. Shows what held it, which is for people here only: the
//! partner was told that somebody looks at it, and nothing else.

use entente_agreements::{Agreement, OutwardRule};
use entente_casework::generated::Kind;
use entente_transport::operator::{
    CaseName, Fact, Fault, Finding, HeldLine, HeldName, Settled, Settlement, Settling,
};

use crate::conduct::InnerFinding;
use crate::desk::{Desk, DeskFault, HeldMessage};
use crate::sentences::{Catalogue, Said, Who};

use super::Answer;
use super::acts::{Changes, digest};
use super::delivery::verdict_word;
use super::question::{field, named};
use super::show::local_ref;

/// What waits for a person, the oldest first.
pub(super) fn list(desk: &Desk, name: Option<&CaseName>) -> Answer<Vec<HeldLine>> {
    let case = name.map(|name| named(desk, name)).transpose()?;
    desk.held(case.as_ref())?.iter().map(|held| line(desk, held)).collect()
}

fn line(desk: &Desk, held: &HeldMessage) -> Answer<HeldLine> {
    let (partner, words) = (&held.at.partner, desk.words());
    let agreement = desk.partner(partner)?.terms.agreement();
    let kind = Kind::from_id(held.kind.as_str());
    let arrived_at = held.arrived_at.timestamp();
    let day = |at| desk.day_with(partner, at);
    let days = day(desk.clock().now()).since(day(arrived_at)).map_or(0, |span| span.get_days());
    let findings = match &held.why {
        Some(why) => why.iter().map(|inner| of_inner(words, agreement, inner, kind)).collect(),
        None => vec![of_no_rule(words, &Said::HeldForgotten, OutwardRule::UnderReview.as_str())],
    };
    Ok(HeldLine {
        case: held.at.named(),
        local_ref: local_ref(&held.file),
        partner: partner.clone(),
        kind: held.kind.to_string(),
        title: kind.map(|kind| kind.info().title.to_owned()),
        message: held.message,
        statement: held.statement.digest,
        arrived_at,
        days: u32::try_from(days).unwrap_or(0),
        findings,
        readable: held.readable,
        accepting: words.say(&accepting(held, kind)),
        refusing: words.say(&Said::SettleRefuse { partner: partner.to_string() }),
    })
}

/// What it does to accept it. What nobody can read yet counts with its kind and its day, and with nothing that it says.
fn accepting(held: &HeldMessage, kind: Option<Kind>) -> Said {
    let partner = held.at.partner.to_string();
    match kind.map(|kind| kind.to_string()) {
        Some(kind) if held.readable => Said::SettleAccept { kind, partner },
        Some(kind) => Said::SettleAcceptClosed { kind, partner },
        None => Said::SettleAcceptUnknown { partner },
    }
}

/// One thing that held it, in the words of the rule or, where none is known, of the catalogue.
fn of_inner(words: &Catalogue, agreement: &Agreement, inner: &InnerFinding, kind: Option<Kind>) -> Finding {
    let facts = inner.facts.iter().map(|(name, value)| {
        // An empty value is how the conduct tree keeps one that was not known.
        (name.as_str(), Some(value.as_str()).filter(|value| !value.is_empty()))
    });
    let mut found = match agreement.text_of(&inner.rule).map(|text| words.rule(&text)) {
        Some(text) => Finding {
            sentence: text.why(facts.clone()),
            who: Some(words.who(&[Who::from(text.curer)])),
            cure: Some(text.cure),
            ..of_no_rule(words, &Said::HeldUnknownRule, &inner.rule)
        },
        None if inner.rule == OutwardRule::UnderReview.as_str() => {
            of_no_rule(words, &newer(kind), &inner.rule)
        }
        None if inner.rule == OutwardRule::Content.as_str() => {
            of_no_rule(words, &Said::HeldFaulty, &inner.rule)
        }
        None => of_no_rule(words, &Said::HeldUnknownRule, &inner.rule),
    };
    if !inner.article.is_empty() {
        found.article.clone_from(&inner.article);
    }
    found.facts = facts
        .map(|(name, value)| Fact { name: name.to_owned(), value: value.unwrap_or("unknown").to_owned() })
        .collect();
    found.paths.clone_from(&inner.paths);
    found
}

/// What a person finds where no rule says what held it: of a newer program, or of an older one that kept the reason under no name.
fn of_no_rule(words: &Catalogue, said: &Said, rule: &str) -> Finding {
    let told = words.sentence(said);
    Finding {
        rule: rule.to_owned(),
        article: told.article,
        sentence: told.sentence,
        cure: told.cure,
        who: Some(words.who(&told.who)),
        facts: Vec::new(),
        paths: Vec::new(),
        outward: Some(OutwardRule::UnderReview.as_str().to_owned()),
        by_when: None,
        due_on: None,
    }
}

fn newer(kind: Option<Kind>) -> Said {
    if kind.is_some() { Said::HeldNewerField } else { Said::HeldNewerKind }
}

/// Settles what a person names.
pub(super) fn settle(desk: &Desk, changes: &Changes, settling: &Settling) -> Answer<Settled> {
    changes.settled.once(&settling.request_id, digest(settling)?, || {
        let held = one(desk, settling)?;
        let accept = settling.settlement == Settlement::Accept;
        desk.resolve(&held.at, &held.statement.digest, accept)?;
        let verdict = if accept { entente_seals::Verdict::Accepted } else { entente_seals::Verdict::Refused };
        Ok(Settled {
            case: held.at.named(),
            partner: held.at.partner.clone(),
            kind: held.kind.to_string(),
            statement: held.statement.digest,
            verdict: verdict_word(verdict).to_owned(),
        })
    })
}

/// The one message that is meant.
fn one(desk: &Desk, settling: &Settling) -> Answer<HeldMessage> {
    let case = settling.case.as_ref().map(|name| named(desk, name)).transpose()?;
    let mut meant = desk.held(case.as_ref())?;
    meant.retain(|held| match settling.held {
        HeldName::Statement(digest) => held.statement.digest == digest,
        HeldName::Message(message) => held.message == message,
    });
    match (meant.pop(), meant.as_slice()) {
        (None, _) => Err(DeskFault::NotNow(entente_exchange::NotNow::NothingHeld).into()),
        (Some(held), []) => Ok(held),
        // The id is the sender's to choose; the digest is nobody's.
        (Some(held), others) => {
            let digests = std::iter::once(&held).chain(others).map(|held| held.statement.digest.to_string());
            let field =
                field("held", digests.collect::<Vec<_>>().join(" or "), "an id that several messages have");
            Err(Fault::fields("it is not clear which message is meant", vec![field]).into())
        }
    }
}
