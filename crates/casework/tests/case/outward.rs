//! The word for those who may know where a case stands and nothing else: what moves it crossed and was accepted, and what stays at
//! home, waits, was refused or was taken back moves nothing.

use entente_casework::case::Undisclosable;
use entente_casework::generated::{ContactWish, Content, StatusBucket as Bucket};
use entente_casework::values::Digest;
use entente_casework::{Case, CaseEvent, Entry, EventContent, EventId, Party, Settlement, Verdict};

use crate::played::{Sides, authority, draft, examples};
use crate::states::{XA, XB, at, day, sent};
use crate::words::{
    self, claim, decided, hold, looked_at_again, missing_told, not_pursued, reopened, varied, written,
};

fn both(sides: &Sides) -> Bucket {
    let (host, origin) = (sides.xa.outward_view(), sides.xb.outward_view());
    assert_eq!(host, origin, "the two sides read the same");
    host
}

#[test]
fn the_word_follows_what_crossed_on_both_sides_alike() {
    let days = [
        ("2027-03-04", Bucket::NoInformation),
        ("2027-03-05", Bucket::InProgress),
        ("2027-05-27", Bucket::InProgress),
        ("2027-05-28", Bucket::Decided),
        ("2027-06-28", Bucket::Decided),
        ("2027-06-29", Bucket::Transferred),
        ("2028-01-13", Bucket::Transferred),
        ("2028-01-14", Bucket::Closed),
    ];
    for (on, bucket) in days {
        assert_eq!(both(&Sides::play_until(on)), bucket, "{on}");
    }
}

/// Every message file there is, told with this party and verdict into a case of the story.
fn told(mut case: Case, party: Party, verdict: Option<Verdict>) -> Vec<(String, Bucket)> {
    let before = case.clone();
    let files = std::fs::read_dir(examples()).expect("the examples are there");
    let names = files.map(|file| file.expect("a file").file_name().into_string().expect("a name"));
    let mut moved = Vec::new();
    for name in names.filter(|name| name.ends_with(".toml") && !name.starts_with("story")) {
        case.clone_from(&before);
        case.apply(&CaseEvent::Entered(Entry {
            id: EventId::from_bytes([0xee; 16]),
            recorded_at: at("2029-01-01"),
            happened_at: None,
            made_at: party.statement().map(|_| at("2029-01-01")),
            party,
            in_reply_to: None,
            content: EventContent::from(draft(&name).content),
        }));
        if let (Some(statement), Some(verdict)) = (party.statement(), verdict) {
            case.apply(&CaseEvent::Settled(Settlement { statement, verdict }));
        }
        if case.outward_view() != before.outward_view() {
            moved.push((name, case.outward_view()));
        }
    }
    moved.sort();
    moved
}

#[test]
fn no_message_at_home_and_none_that_did_not_arrive_moves_it() {
    let digest = Digest::from_bytes([0xee; 32]);
    for day in ["2027-03-04", "2027-03-05", "2027-05-28", "2027-06-29", "2028-01-14"] {
        let case = Sides::play_until(day).xa;
        assert_eq!(told(case.clone(), Party::Local, None), [], "{day}");
        for verdict in [None, Some(Verdict::Refused), Some(Verdict::Held), Some(Verdict::Voided)] {
            for party in [Party::Sent { digest }, Party::Received { digest }] {
                assert_eq!(told(case.clone(), party, verdict), [], "{day}, {verdict:?}");
            }
        }
    }
    // The control: the same messages, accepted, move it.
    let case = Sides::play_until("2027-03-05").xa;
    let moved = told(case, Party::Sent { digest }, Some(Verdict::Accepted));
    let names: Vec<&str> = moved.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "H2-return-decision-early.toml",
            "H2-return-decision.toml",
            "H7-return-not-pursued.toml",
            "I8-arrival-notice.toml",
            "J5-closure-confirmation.toml",
        ]
    );
}

#[test]
fn a_question_for_the_status_makes_no_case_and_one_for_the_child_does() {
    let mut sides = Sides::default();
    sent(&mut sides, XB, "2027-03-01", draft("K1-status-request.toml").content);
    assert_eq!(both(&sides), Bucket::NoInformation);
    sent(&mut sides, XB, "2027-03-02", words::sought().content);
    assert_eq!(both(&sides), Bucket::InProgress);
}

#[test]
fn a_claim_and_its_hold_change_nothing_and_the_generic_end_says_the_same_with_and_without() {
    let without = Sides::play_until("2027-05-28");
    let mut with = Sides::play_until("2027-05-28");
    with.record(XA, at("2027-05-29"), claim("LODGED", "2027-05-29"));
    with.record(XA, at("2027-05-29"), hold("INTERNATIONAL_PROTECTION", "SET", &["LEAD"], "2027-05-29"));
    assert!(!with.xa.holds(day("2027-05-30")).is_empty());
    assert_eq!(both(&with), both(&without));
    for mut sides in [with, without] {
        sent(&mut sides, XA, "2027-06-01", not_pursued().content);
        assert_eq!(both(&sides), Bucket::Decided);
    }
}

#[test]
fn it_never_says_that_a_child_did_not_arrive_or_is_missing_or_in_danger() {
    let before = "2027-06-28";
    let mut sides = Sides::play_until(before);
    let no_show = varied("I8-arrival-notice.toml", &[("SAFE_ARRIVAL", "NO_SHOW")]);
    sent(&mut sides, XB, "2027-06-29", no_show.content);
    sent(&mut sides, XA, "2027-06-30", missing_told("2027-06-28", None).content);
    assert_eq!(both(&sides), both(&Sides::play_until(before)));
    let mut closed = Sides::play_until("2028-01-14");
    sent(&mut closed, XB, "2028-01-20", draft("J2-monitoring-alert.toml").content);
    assert_eq!(both(&closed), Bucket::Closed, "a danger opens a case, and the card does not tell");
    sent(&mut closed, XB, "2028-01-21", reopened("DANGER", "2028-01-21").content);
    assert_eq!(both(&closed), Bucket::InProgress);
}

#[test]
fn what_begins_again_is_in_progress() {
    let mut refused = Sides::play_until("2027-03-05");
    sent(&mut refused, XA, "2027-05-28", decided("REFUSED", "2027-05-28").content);
    assert_eq!(both(&refused), Bucket::Decided);
    sent(&mut refused, XA, "2027-06-10", looked_at_again("STANDS").content);
    assert_eq!(both(&refused), Bucket::Decided);
    sent(&mut refused, XA, "2027-06-11", looked_at_again("REOPENED").content);
    assert_eq!(both(&refused), Bucket::InProgress);
    let mut back = Sides::play_until("2027-06-29");
    sent(&mut back, XA, "2027-08-01", reopened("CHILD_CAME_BACK", "2027-08-01").content);
    assert_eq!(both(&back), Bucket::InProgress);
}

#[test]
fn origin_decides_nothing_for_a_child_that_it_has_not() {
    let mut sides = Sides::play_until("2027-03-05");
    sent(&mut sides, XB, "2027-04-01", not_pursued().content);
    assert_eq!(both(&sides), Bucket::InProgress);
    sent(&mut sides, XA, "2027-04-02", not_pursued().content);
    assert_eq!(both(&sides), Bucket::Decided);
}

#[test]
fn what_was_decided_stays_decided_when_its_words_are_gone() {
    let mut case = Sides::play_until("2027-03-05").xa;
    let statement = Digest::from_bytes([9; 32]);
    let kind = draft("H2-return-decision.toml").content.kind();
    case.apply(&CaseEvent::Entered(Entry {
        id: EventId::from_bytes([9; 16]),
        recorded_at: at("2027-05-28"),
        happened_at: None,
        made_at: Some(at("2027-05-28")),
        party: Party::Sent { digest: statement },
        in_reply_to: None,
        content: EventContent::Erased { kind },
    }));
    case.apply(&CaseEvent::Settled(Settlement { statement, verdict: Verdict::Accepted }));
    assert_eq!(case.outward_view(), Bucket::Decided);
}

fn consent(id: &str, giver: &str, recipients: &str, more: &str) -> Content {
    let fields = format!(
        "consent_id = \"{id}\"\ngiver = \"{giver}\"\nform = \"CONSENT\"\nanswer = \"GRANTED\"\neffect = \"LEGAL_BASIS\"\n\
         purposes = [\"SHARE_CONSULATE\"]\nrecipients = [{recipients}]\nhighest_tier = \"T1\"\nclasses = [\"IDENTITY\"]\n\
         explained_in = \"ro\"\nexplained_by = \"GUARDIAN\"\ninterpreter = true\ngiven_at = 2027-03-04T10:00:00Z\n{more}"
    );
    written("ConsentRecord", &fields).content
}

#[test]
fn a_grant_rests_on_what_child_and_guardian_said_of_this_consulate() {
    let consulate = authority("XB.consulate");
    let on = day("2027-04-01");
    let (one, other) = ("477DARAHGCM75HNH7TGJZAKW0B=", "3BZVCJWG08R6WEBCZWWGZC7C9HQ");
    let mut sides = Sides::play_until("2027-03-05");
    let asked = |sides: &Sides| sides.xa.contact_by_grant(&consulate, on).map_err(|(why, _)| why);
    assert_eq!(asked(&sides), Err(Undisclosable::NoConsent));
    sides.record(XA, at("2027-03-05"), consent(one, "CHILD", "\"XC.consulate\"", ""));
    assert_eq!(asked(&sides), Err(Undisclosable::NotThisRecipient), "another consulate");
    let id = "34C73NW4CFH8PTDQEQV59F9SWH8";
    sides.record(XA, at("2027-03-06"), consent(id, "CHILD", "\"XB.consulate\"", ""));
    let contact = asked(&sides).expect("the child wants it");
    assert_eq!((contact.wish, contact.guardian_agrees), (Some(ContactWish::Wants), None));
    sides.record(XA, at("2027-03-07"), consent(other, "GUARDIAN", "\"XB.consulate\"", ""));
    assert_eq!(asked(&sides).expect("both want it").guardian_agrees, Some(true));
    let over = sides.xa.contact_by_grant(&consulate, day("2027-03-03")).map_err(|(why, _)| why);
    assert_eq!(over, Err(Undisclosable::Gone), "not given yet on that day");
    let fields = format!(
        "consent_id = \"{id}\"\nwithdrawn_at = 2027-03-08T10:00:00Z\neffect = \"STOP\"\nwithdrawn_by = \"CHILD\""
    );
    let before = sides.xa.outward_view();
    sides.record(XA, at("2027-03-08"), written("ConsentWithdrawal", &fields).content);
    let left = asked(&sides).expect("the guardian has not taken anything back");
    assert_eq!(left.wish, None, "so that the floor bars it (CF28)");
    assert_eq!(sides.xa.outward_view(), before, "what may be granted changes, what is said does not");
}
