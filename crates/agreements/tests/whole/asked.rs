//! Asks the agreement what one side may do in a case.

use std::sync::OnceLock;

use entente_agreements::{Act, Agreement, Asked, Decision, Side, specimen};
use entente_casework::values::Digest;
use entente_casework::{Case, Facts, Frame};
use entente_wire::Draft;
use jiff::Timestamp;

pub(crate) const XA: &str = "XA.ca";
pub(crate) const XB: &str = "XB.ca";

pub(crate) fn agreement() -> &'static Agreement {
    static AGREEMENT: OnceLock<Agreement> = OnceLock::new();
    AGREEMENT.get_or_init(|| Agreement::check(&specimen()).unwrap_or_else(|faults| panic!("{faults:?}")))
}

/// An instant; of a day without an hour, nine in the evening.
pub(crate) fn at(text: &str) -> Timestamp {
    let text = if text.contains('T') { text.to_owned() } else { format!("{text}T21:00:00Z") };
    text.parse().expect("an instant")
}

/// The same, but it lets child, guardian and lawyer give up the time for an appeal.
pub(crate) fn lenient() -> &'static Agreement {
    static AGREEMENT: OnceLock<Agreement> = OnceLock::new();
    AGREEMENT.get_or_init(|| {
        let package = specimen();
        let (_, bytes) =
            package.files().find(|(path, _)| *path == "agreement.toml").expect("a package has one");
        let text = String::from_utf8(bytes.to_vec()).expect("UTF-8");
        let yes = text.replace("early_acceptance = { flag = \"NO\"", "early_acceptance = { flag = \"YES\"");
        assert_ne!(text, yes);
        let package = package.with(("agreement.toml".to_owned(), yes.into_bytes()));
        // Its table of cases is that of the stricter one.
        Agreement::read(&package).unwrap_or_else(|faults| panic!("{faults:?}"))
    })
}

/// What is known to one side of an act that answers this statement.
pub(crate) fn facts(
    case: &Case,
    draft: &Draft,
    at: Timestamp,
    side: Side,
    in_reply_to: Option<Digest>,
) -> Facts {
    facts_under(agreement(), case, draft, at, side, in_reply_to)
}

/// The same under an agreement.
pub(crate) fn facts_under(
    agreement: &Agreement,
    case: &Case,
    draft: &Draft,
    at: Timestamp,
    side: Side,
    in_reply_to: Option<Digest>,
) -> Facts {
    let sending = side == Side::Sender;
    let (sender, receiver) = if sending { (case.us(), case.partner()) } else { (case.partner(), case.us()) };
    let frame = Frame {
        day: agreement.day_at(receiver, at).expect("the receiver has a calendar"),
        own_day: agreement.day_at(case.us(), at).expect("both have a calendar"),
        sending,
        purpose: &draft.purpose,
        legal_basis: &draft.legal_basis,
        in_reply_to,
    };
    let mut facts = case.facts(&draft.content, &frame);
    match side {
        Side::Sender => agreement.complete_at(sender, at, &mut facts),
        Side::Receiver => agreement.complete(sender, &mut facts),
    }
    if let Some(request) = case.request_of(&draft.content, &frame) {
        let asked = Asked::of(&request, sending);
        agreement.complete_request(draft.content.kind(), sender, &asked, &mut facts);
    }
    facts
}

/// Every rule that bars an act on these facts.
pub(crate) fn judged(draft: &Draft, facts: &Facts, side: Side) -> Vec<String> {
    judged_under(agreement(), draft, facts, side)
}

/// The same under an agreement.
pub(crate) fn judged_under(agreement: &Agreement, draft: &Draft, facts: &Facts, side: Side) -> Vec<String> {
    let act = Act { kind: draft.content.kind(), digest: [0; 32], case_version: 1 };
    match agreement.decide(&act, facts, side) {
        Decision::Permit(_) => Vec::new(),
        Decision::Refuse(findings) => findings.iter().map(|finding| finding.rule().to_string()).collect(),
        Decision::Hold(findings) => {
            findings.iter().map(|finding| format!("held: {}", finding.rule())).collect()
        }
    }
}

/// Every rule that bars what this side wants to send.
pub(crate) fn barred(case: &Case, draft: &Draft, on: &str) -> Vec<String> {
    barred_under(agreement(), case, draft, on)
}

/// The same under an agreement.
pub(crate) fn barred_under(agreement: &Agreement, case: &Case, draft: &Draft, on: &str) -> Vec<String> {
    let answers = case.reply_to(&draft.content);
    let facts = facts_under(agreement, case, draft, at(on), Side::Sender, answers);
    judged_under(agreement, draft, &facts, Side::Sender)
}
