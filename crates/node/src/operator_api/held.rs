//! What arrived and waits for a person, and how a person settles it. Shows what held it, which is for people here only: the
//! partner was told that somebody looks at it, and nothing else.

use entente_agreements::{Agreement, OutwardRule};
use entente_casework::generated::Kind;
use entente_transport::operator::{
    CaseName, Fact, Fault, Finding, HeldLine, HeldName, Settled, Settlement, Settling,
};

use crate::conduct::InnerFinding;
use crate::desk::{Desk, DeskFault, HeldMessage};

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
    let partner = &held.at.partner;
    let agreement = desk.partner(partner)?.terms.agreement();
    let kind = Kind::from_id(held.kind.as_str());
    let arrived_at = held.arrived_at.timestamp();
    let day = |at| desk.day_with(partner, at);
    let days = day(desk.clock().now()).since(day(arrived_at)).map_or(0, |span| span.get_days());
    let findings = match &held.why {
        Some(why) => why.iter().map(|inner| of_inner(agreement, inner, kind)).collect(),
        None => vec![forgotten()],
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
        accepting: accepting(held, kind),
        refusing: format!(
            "it does not count, and {partner} is told that it is not available, without a reason"
        ),
    })
}

/// What it does to accept it. What nobody can read yet counts with its kind and its day, and with nothing that it says.
fn accepting(held: &HeldMessage, kind: Option<Kind>) -> String {
    let partner = &held.at.partner;
    match kind {
        Some(kind) if held.readable => {
            format!("it counts as {kind} from now on, and {partner} is told that it is accepted")
        }
        Some(kind) => format!(
            "{partner} is told that it is accepted, and it counts as {kind}; what it says stays closed until this program is a newer one"
        ),
        None => format!(
            "{partner} is told that it is accepted; here it counts only when a newer program knows the kind"
        ),
    }
}

/// One thing that held it, in the words of the catalogue.
fn of_inner(agreement: &Agreement, inner: &InnerFinding, kind: Option<Kind>) -> Finding {
    let known = agreement.text_of(&inner.rule);
    let facts = inner.facts.iter().map(|(name, value)| {
        // An empty value is how the conduct tree keeps one that was not known.
        (name.as_str(), Some(value.as_str()).filter(|value| !value.is_empty()))
    });
    let sentence = match &known {
        Some(text) => text.why(facts.clone()),
        None if inner.rule == OutwardRule::UnderReview.as_str() => newer(kind).to_owned(),
        None => "The rule is in no package that is loaded now.".to_owned(),
    };
    let cure = known.as_ref().map(|text| text.cure.clone()).filter(|cure| !cure.is_empty());
    Finding {
        rule: inner.rule.clone(),
        article: Some(inner.article.clone()).filter(|article| !article.is_empty()).unwrap_or_else(no_article),
        sentence,
        cure: Some(cure.unwrap_or_else(|| BY_HAND.to_owned())),
        who: Some(known.as_ref().map_or_else(|| "lead".to_owned(), |text| text.curer.to_string())),
        facts: facts
            .map(|(name, value)| Fact { name: name.to_owned(), value: value.unwrap_or("unknown").to_owned() })
            .collect(),
        paths: inner.paths.clone(),
        outward: Some(OutwardRule::UnderReview.as_str().to_owned()),
    }
}

/// What a person can always do.
const BY_HAND: &str = "bring the program up to date, or settle it by hand";

fn no_article() -> String {
    super::findings::NO_ARTICLE.to_owned()
}

fn newer(kind: Option<Kind>) -> &'static str {
    match kind {
        Some(_) => {
            "It has a field or a class of data that this program does not know: its sender has a newer one."
        }
        None => "Its kind is one that this program does not know: its sender has a newer catalogue.",
    }
}

/// For what an older program held: it kept the reason under no name.
fn forgotten() -> Finding {
    Finding {
        rule: OutwardRule::UnderReview.as_str().to_owned(),
        article: no_article(),
        sentence: "What held it can no longer be read here.".to_owned(),
        cure: Some("settle it by hand".to_owned()),
        who: Some("lead".to_owned()),
        facts: Vec::new(),
        paths: Vec::new(),
        outward: Some(OutwardRule::UnderReview.as_str().to_owned()),
    }
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
