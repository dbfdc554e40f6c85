//! By when, on a case with a few entries: what the partner was asked, what time cures, what is ours to do.

use super::*;
use entente_agreements::specimen;
use entente_casework::EventId;
use entente_casework::case::{CaseEvent, Entry, Party};
use entente_casework::values::Digest;
use entente_wire::{Format, read_draft};

const ASKED_AT: &str = "2027-03-05T09:00:00Z";
const IDENTITY: &str = include_str!("../../../../../tests/examples/C1-identity-request.toml");
const JOURNEY: &str = include_str!("../../../../../tests/examples/I1-transfer-proposal.toml");
const FOUND: &str = include_str!("../../../../../tests/examples/N1-found.toml");
const REVIEWED: &str = include_str!("../../../../../tests/examples/N6-review.toml");

/// A case of XA.ca in which these were written down, sent by us, or received.
fn case(entries: &[(&str, &str)]) -> Case {
    let mut case = Case::new("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap());
    for (at, (way, text)) in (1_u8..).zip(entries) {
        let digest = Digest::from_bytes([at; 32]);
        case.apply(&CaseEvent::Entered(Entry {
            id: EventId::from_bytes([at; 16]),
            recorded_at: ASKED_AT.parse().unwrap(),
            happened_at: None,
            made_at: Some(ASKED_AT.parse().unwrap()),
            party: match *way {
                "sent" => Party::Sent { digest },
                "received" => Party::Received { digest },
                _ => Party::Local,
            },
            in_reply_to: None,
            content: read_draft(text, Format::Toml).unwrap().content.into(),
        }));
    }
    case
}

/// What is told of this case at noon of a day: the sentence, and the day if there is one.
fn told(case: &Case, day: &str, ask: impl FnOnce(Asking<'_>) -> Option<When>) -> (String, Option<String>) {
    let (words, agreement) = (Catalogue::english().unwrap(), Agreement::check(&specimen()).unwrap());
    let when = ask(Asking {
        words: &words,
        agreement: &agreement,
        case: Some(case),
        us: case.us(),
        partner: case.partner(),
        now: format!("{day}T12:00:00Z").parse().unwrap(),
        answers: None,
        act: None,
    });
    when.map_or_else(Default::default, |when| (when.words, when.on.map(|on| on.to_string())))
}

fn both(words: &str, on: &str) -> (String, Option<String>) {
    (words.to_owned(), Some(on.to_owned()))
}

fn bare(words: &str) -> (String, Option<String>) {
    (words.to_owned(), None)
}

#[test]
fn what_the_partner_was_asked_for_is_due_when_its_answer_is() {
    let asked = case(&[("sent", IDENTITY)]);
    let by_partner = |kind| move |asking: Asking<'_>| asking.by_when(&[Who::Partner], Some(kind), None);
    let identity = Kind::IdentityVerificationRequest;
    assert_eq!(
        told(&asked, "2027-04-04", by_partner(identity)),
        both("XB.ca was asked with C1 on 2027-03-05; its answer is due on 2027-04-04", "2027-04-04")
    );
    assert_eq!(
        told(&asked, "2027-04-05", by_partner(identity)),
        both("XB.ca was asked with C1 on 2027-03-05; its answer was due on 2027-04-04", "2027-04-04")
    );
    let theirs = case(&[("received", IDENTITY)]);
    assert_eq!(
        told(&theirs, "2027-03-06", by_partner(identity)),
        bare("ask with C1 (Identity verification request); an answer is awaited within 30 days")
    );
    let proposed = case(&[("sent", JOURNEY)]);
    assert_eq!(
        told(&proposed, "2027-03-06", by_partner(Kind::TransferProposal)),
        bare("XB.ca was asked with I1 on 2027-03-05; no day is set for its answer")
    );
    assert_eq!(
        told(&asked, "2027-03-06", by_partner(Kind::TransferProposal)),
        bare("ask with I1 (Transfer proposal); no day is set for the answer")
    );
    let nothing_to_ask = |asking: Asking<'_>| asking.by_when(&[Who::Partner], None, None);
    assert_eq!(told(&asked, "2027-03-06", nothing_to_ask), bare("no day is set"));
}

#[test]
fn what_time_cures_is_possible_on_the_day_after() {
    let passes = |last: Option<&str>| {
        let last = last.map(|day| day.parse().unwrap());
        move |asking: Asking<'_>| asking.by_when(&[Who::Time], None, last)
    };
    let case = case(&[]);
    assert_eq!(
        told(&case, "2027-06-15", passes(Some("2027-06-15"))),
        both("not before 2027-06-16", "2027-06-16")
    );
    // The window is over, and something else stands: an open appeal has no day.
    assert_eq!(told(&case, "2027-06-16", passes(Some("2027-06-15"))), bare("no day is set"));
    assert_eq!(told(&case, "2027-06-15", passes(None)), bare("no day is set"));
}

#[test]
fn what_is_ours_to_cure_is_due_with_the_answer_else_before_the_review_of_the_wait() {
    let ours = |asking: Asking<'_>| asking.by_when(&[Who::CaseWorker], None, None);
    let answering = |asking: Asking<'_>| ours(asking.for_act(Kind::IdentityVerificationResponse));
    let found = case(&[("here", FOUND), ("received", IDENTITY)]);
    assert_eq!(
        told(&found, "2027-03-06", answering),
        both("the answer to C1 is due on 2027-04-04", "2027-04-04")
    );
    assert_eq!(
        told(&found, "2027-04-05", answering),
        both("the answer to C1 was due on 2027-04-04", "2027-04-04")
    );
    assert_eq!(
        told(&found, "2027-05-30", ours),
        both("before the review of the wait on 2027-05-30", "2027-05-30")
    );
    assert_eq!(
        told(&found, "2027-05-31", ours),
        both("now: the review of the wait was due on 2027-05-30", "2027-05-30")
    );
    let reviewed = case(&[("here", FOUND), ("here", REVIEWED)]);
    assert_eq!(
        told(&reviewed, "2027-06-01", ours),
        both("before the review of the wait on 2027-08-28", "2027-08-28")
    );
    assert_eq!(told(&case(&[]), "2027-06-01", ours), bare("no day is set"), "no child was found yet");
}

#[test]
fn what_nobody_cures_has_no_when() {
    let nobody = |asking: Asking<'_>| asking.by_when(&[Who::Nobody], None, None);
    assert_eq!(told(&case(&[("here", FOUND)]), "2027-03-06", nobody), bare(""));
}

#[test]
fn the_day_of_the_act_is_no_term() {
    let fact = |name, value: &str| ShownFact { name, value: Some(value.to_owned()) };
    let shown = [
        fact("act_day", "2027-07-01"),
        fact("appeal_window_ends_on", "2027-06-15"),
        fact("decision_on", "2027-05-28"),
        fact("state", "2027-08-01"),
    ];
    assert_eq!(latest_day(&shown), Some("2027-06-15".parse().unwrap()));
    assert_eq!(latest_day(&shown[..1]), None);
}

const HANDED_OVER: &str = include_str!("../../../../../tests/examples/I7-handover-record.toml");
const NOTICE: &str = include_str!("../../../../../tests/examples/B1-identification-notice.toml");
const SCREENED: &str = include_str!("../../../../../tests/examples/N2-screening.toml");

#[test]
fn what_meets_a_term_is_due_with_it() {
    let by = |who: Who, kind| {
        move |asking: Asking<'_>| asking.by_when_answering(&[who], None, None, None, Some(kind))
    };
    let found = case(&[("here", FOUND)]);
    let guardian = by(Who::CaseWorker, Kind::GuardianRecord);
    assert_eq!(
        told(&found, "2027-03-22", guardian),
        both("Guardian record (N3), the term guardian, is due on 2027-03-22", "2027-03-22")
    );
    assert_eq!(
        told(&found, "2027-03-23", by(Who::CaseWorker, Kind::GuardianRecord)),
        both("now: Guardian record (N3), the term guardian, was due on 2027-03-22", "2027-03-22")
    );
    // The control: what no term is met by is due with the review of the wait.
    assert_eq!(
        told(&found, "2027-03-22", by(Who::CaseWorker, Kind::ChildViews)),
        both("before the review of the wait on 2027-05-30", "2027-05-30")
    );
    let notice = by(Who::CaseWorker, Kind::IdentificationNotice);
    assert_eq!(
        told(&found, "2027-03-22", notice),
        bare("no day runs: Identification notice (B1), the term notice, is paused")
    );
    let screened = case(&[("here", FOUND), ("here", SCREENED)]);
    assert_eq!(
        told(&screened, "2027-03-04", by(Who::CaseWorker, Kind::IdentificationNotice)),
        both("Identification notice (B1), the term notice, is due on 2027-03-11", "2027-03-11")
    );
    let gone = case(&[("sent", NOTICE), ("sent", HANDED_OVER)]);
    let arrival = by(Who::Partner, Kind::ArrivalNotice);
    let (words, on) = told(&gone, "2027-06-29", arrival);
    assert_eq!(words, "Arrival notice (I8), the term arrival-report, is due on 2027-06-30");
    assert_eq!(on.as_deref(), Some("2027-06-30"));
    assert_eq!(told(&gone, "2027-06-29", by(Who::Partner, Kind::CareGuarantee)), bare("no day is set"));
}
