//! What a person does: opens a case, writes a fact down, sends a message, looks at what the partner would see of it.

use entente_casework::case::Undisclosable;
use entente_casework::generated::FieldInfo;
use entente_seals::Digest;
use entente_transport::operator::{
    Draft, Fault, FieldView, Open, Opened, Preview, Recorded, Recording, SendAnswer, SendOutcome, Sending,
    Sent, Settled,
};

use crate::desk::{Desk, DeskFault, SendDecision};

use super::Answer;
use super::by_when::Asking;
use super::findings::{basis, of_bars, of_gate, of_mark};
use super::question::{Asked, asked, field};
use super::repeats::Repeats;

/// The newest changes and their answers.
#[derive(Default)]
pub(super) struct Changes {
    opened: Repeats<Opened>,
    recorded: Repeats<Recorded>,
    sent: Repeats<SendAnswer>,
    pub(super) settled: Repeats<Settled>,
}

/// What a repeat is compared by.
pub(super) fn digest(question: &impl serde::Serialize) -> Result<Digest, DeskFault> {
    let json = serde_json::to_vec(question).map_err(|_| DeskFault::Impossible("a request has no JSON"))?;
    Ok(Digest::of(&json))
}

/// Opens a case. Nothing is sent.
pub(super) fn open(desk: &Desk, changes: &Changes, open: &Open) -> Answer<Opened> {
    changes.opened.once(&open.request_id, digest(open)?, || {
        let local_ref = open.local_ref.as_ref().map(|own| own.as_str().to_owned());
        Ok(Opened { case: desk.open_case(&open.partner, local_ref)?.case })
    })
}

/// Writes a fact down.
pub(super) fn record(desk: &Desk, changes: &Changes, recording: &Recording) -> Answer<Recorded> {
    changes.recorded.once(&recording.request_id, digest(recording)?, || {
        let Asked { case, act } = asked(desk, recording.case.as_ref(), &recording.document)?;
        let kind = act.kind();
        if kind.info().crosses() {
            let field = field("kind", "a kind that stays here", format!("`{kind}`, which crosses"));
            return Err(Fault::fields("this kind is sent and not recorded", vec![field])
                .hint("`entente case send` sends it")
                .into());
        }
        let event = desk.record(&case, &act)?;
        let (file, partner) = (desk.readable(&case)?, case.partner.clone());
        let summary = file.case.as_ref().map(|case| case.summary(desk.today_with(&partner)));
        let line = summary.and_then(|summary| summary.timeline.into_iter().find(|line| line.entry == event));
        let line = line.ok_or(DeskFault::Impossible("a fact that was recorded is not in its case"))?;
        Ok(Recorded {
            event,
            kind: kind.id().to_owned(),
            recorded_at: line.recorded_at,
            happened_at: line.happened_at,
            remarks: line.marks.iter().map(|mark| of_mark(desk.words(), *mark)).collect(),
            basis: Vec::new(),
        })
    })
}

/// Sends a message, or says what bars it.
pub(super) fn send(desk: &Desk, changes: &Changes, sending: &Sending) -> Answer<SendAnswer> {
    let work = || {
        let Asked { case, act } = asked(desk, sending.case.as_ref(), &sending.document)?;
        let kind = act.kind();
        if !kind.info().crosses() {
            let field = field("kind", "a kind that crosses", format!("`{kind}`, which stays here"));
            return Err(Fault::fields("this kind is recorded and not sent", vec![field])
                .hint("`entente case record` writes it down")
                .into());
        }
        let to = case.partner.clone();
        let rests = basis(desk.words(), desk.partner(&to)?.terms.agreement(), &act);
        let sent = |message| SendOutcome::Sent(Sent { message, to: to.clone(), basis: rests.clone() });
        let told = |bars| -> Answer<_> {
            let file = desk.readable(&case)?;
            Ok(of_bars(&Asking::about(desk, &file, &case.partner)?.for_act(kind), bars))
        };
        let outcome = match desk.send(&case, &act, sending.dry_run)? {
            SendDecision::Drafted(message) => sent(Some(message)),
            SendDecision::Allowed => sent(None),
            SendDecision::Barred(bars) if bars.held => SendOutcome::Held { findings: told(&bars)? },
            SendDecision::Barred(bars) => SendOutcome::Refused { findings: told(&bars)? },
        };
        Ok(SendAnswer { kind: kind.id().to_owned(), outcome })
    };
    if sending.dry_run {
        // A dry run changes nothing and is answered anew each time.
        return work();
    }
    changes.sent.once(&sending.request_id, digest(sending)?, work)
}

/// What the partner would see of a message, field by field.
pub(super) fn preview(desk: &Desk, draft: &Draft) -> Answer<Preview> {
    let Asked { case, act } = asked(desk, draft.case.as_ref(), &draft.document)?;
    let (file, partner) = (desk.readable(&case)?, case.partner.clone());
    let terms = &desk.partner(&partner)?.terms;
    let kind = act.kind();
    let crosses = kind.info().crosses();
    let known = file.case.as_ref().ok_or(DeskFault::UnknownCase)?;
    let own_day = terms.day_of(desk.us(), desk.clock().now())?;
    let barred = known.undisclosable(
        &act.content,
        (act.purpose.as_str(), act.legal_basis.as_str()),
        &partner,
        own_day,
    );
    let asking = Asking::about(desk, &file, &partner)?.for_act(kind);
    let json = entente_wire::content_to_json(&act.content);
    let fields = act.content.set_fields().into_iter().map(|field| {
        let barred = if crosses { of_gate(&asking, &barred_in(field, &barred)) } else { Vec::new() };
        FieldView {
            path: field.name.to_owned(),
            value: json.get(field.name).map(ToString::to_string).unwrap_or_default(),
            tier: field.tier.to_string(),
            class: field.class.to_string(),
            crosses: crosses && barred.is_empty(),
            barred,
        }
    });
    let fields = fields.collect();
    let cannot = if crosses { cannot(terms.agreement().cannot(kind)) } else { Vec::new() };
    Ok(Preview { kind: kind.id().to_owned(), fields, cannot })
}

/// What bars a top-level field or something inside it.
fn barred_in(field: &FieldInfo, barred: &[(String, Undisclosable)]) -> Vec<(String, Undisclosable)> {
    let inside = |path: &str| {
        path.strip_prefix(field.name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    barred.iter().filter(|(path, _)| inside(path)).cloned().collect()
}

/// Each sentence once, in the order of the rules.
fn cannot<'a>(sentences: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for sentence in sentences {
        if !told.iter().any(|known| known == sentence) {
            told.push(sentence.to_owned());
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_casework::generated::Kind;

    #[test]
    fn what_is_barred_inside_a_field_keeps_the_field() {
        let fields = Kind::IdentificationNotice.info().fields;
        let field = fields.first().unwrap();
        let path = |tail: &str| vec![(format!("{}{tail}", field.name), Undisclosable::BarredContact)];
        for tail in ["", ".names[0].original", "[2]"] {
            assert!(!barred_in(field, &path(tail)).is_empty(), "{tail}");
        }
        assert!(barred_in(field, &path("_more")).is_empty());
    }

    #[test]
    fn a_sentence_is_said_once() {
        assert_eq!(cannot(["a", "b", "a"].into_iter()), ["a", "b"]);
    }
}
