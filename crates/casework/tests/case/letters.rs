//! Letters: played through the first story, a letter on any day has a beginning, a state and the way to complain; and what it must never say
//! is not in it, whatever happened.

use entente_casework::case::{LetterKey, LetterPart, LetterReader};
use entente_casework::generated::{
    AppealNotice, ClaimStage, Content, GuardianRecord, GuardianRole, HoldKind, ProtectionClaim,
};
use jiff::civil::Date;

use crate::played::{Sides, story};

const XA: &str = "XA.ca";

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn keys(parts: &[LetterPart]) -> Vec<LetterKey> {
    parts.iter().map(|part| part.key).collect()
}

#[test]
fn a_letter_of_any_day_says_where_it_stands_and_how_to_complain() {
    for step in story() {
        let on = crate::played::day_of(step.at);
        let sides = Sides::play_until(&on.to_string());
        for (node, reader) in
            [(XA, LetterReader::Child), (XA, LetterReader::Guardian), ("XB.ca", LetterReader::Child)]
        {
            let parts = sides.case(node).letter(reader, on);
            let keys = keys(&parts);
            assert_eq!(keys.first(), Some(&LetterKey::Opening));
            assert!(keys.get(1).is_some_and(|key| key.as_str().starts_with("state.")), "{on} {node}");
            assert_eq!(keys.last(), Some(&LetterKey::Complain), "in every state");
            assert!(keys.contains(&LetterKey::Protection), "in every letter alike");
            assert_eq!(keys.contains(&LetterKey::Duties), reader == LetterReader::Guardian);
        }
    }
}

#[test]
fn the_window_of_appeal_is_told_while_it_runs() {
    let told = |on: &str| {
        let parts = Sides::play_until(on).case(XA).letter(LetterReader::Child, day(on));
        parts.into_iter().find(|part| part.key == LetterKey::Appeal).map(|part| part.values)
    };
    assert_eq!(told("2027-06-10"), Some(vec![("until", "2027-06-15".to_owned())]));
    assert_eq!(told("2027-06-16"), None, "it is over");
    assert_eq!(told("2027-05-20"), None, "nothing is decided");
}

/// A letter lies about: whoever reads it over a shoulder must not learn of a claim, on no day until the child has gone.
#[test]
fn a_claim_changes_no_word_of_any_letter() {
    let days: std::collections::BTreeSet<Date> =
        story().iter().map(|step| crate::played::day_of(step.at)).collect();
    let mut states = std::collections::BTreeSet::new();
    for on in days {
        let without = Sides::play_until(&on.to_string());
        // Found, and not gone home yet.
        if without.case(XA).waited(on).is_none_or(|waited| waited.stopped_on.is_some()) {
            continue;
        }
        let mut with = Sides::play_until(&on.to_string());
        let claim = ProtectionClaim { stage: ClaimStage::Lodged, on };
        with.record(XA, format!("{on}T20:00:00Z").parse().expect("an instant"), claim);
        assert!(with.case(XA).holds(on) != without.case(XA).holds(on), "the control: the hold stands");
        states.insert((without.case(XA).state(on).as_str(), with.case(XA).state(on).as_str()));
        for reader in [LetterReader::Child, LetterReader::Guardian] {
            assert_eq!(with.case(XA).letter(reader, on), without.case(XA).letter(reader, on), "{on}");
        }
    }
    assert!(
        states.iter().any(|(without, with)| without != with),
        "the control: a claim changes the state: {states:?}"
    );
}

/// A parent who speaks for the child does not read in a letter what the child took back.
#[test]
fn each_reader_reads_its_own_consents() {
    let of = |reader| {
        let parts = Sides::play_until("2027-05-20").case(XA).letter(reader, day("2027-05-20"));
        parts.into_iter().find(|part| matches!(part.key, LetterKey::Agreed | LetterKey::NothingAgreed))
    };
    assert_ne!(of(LetterReader::Child), of(LetterReader::Guardian));
}

#[test]
fn the_day_of_the_journey_is_told_when_both_agreed_and_not_before() {
    let told = |until: &str, on: &str, reader| {
        let parts = Sides::play_until(until).case(XA).letter(reader, day(on));
        parts.into_iter().find(|part| part.key == LetterKey::JourneyAgreed).map(|part| part.values)
    };
    for reader in [LetterReader::Child, LetterReader::Guardian] {
        assert_eq!(told("2027-06-17", "2027-06-17", reader), None, "it is only proposed");
        let agreed = Some(vec![("on", "2027-06-29".to_owned())]);
        assert_eq!(told("2027-06-22", "2027-06-22", reader), agreed);
        assert_eq!(told("2027-06-22", "2027-06-30", reader), None, "the day is over");
        assert_eq!(told("2027-07-01", "2027-06-29", reader), None, "the child has gone");
    }
}

#[test]
fn what_is_still_to_be_done_is_told_the_first_things_first() {
    let told = |on: &str| {
        let parts = Sides::play_until(on).case(XA).letter(LetterReader::Child, day(on));
        let part = parts.into_iter().find(|part| part.key == LetterKey::StillToDo);
        part.map(|part| part.values)
    };
    assert_eq!(told("2027-03-02"), Some(vec![("gaps", "screening,guardian,lawyer".to_owned())]));
    assert_eq!(told("2027-06-10"), Some(vec![("gaps", "journey".to_owned())]));
    assert_eq!(told("2028-01-31"), None, "nothing is left");
}

#[test]
fn a_letter_says_since_when_of_the_appointment_that_holds() {
    let mut sides = Sides::play_until("2027-03-10");
    let guardian = |from: &str, until: Option<&str>| GuardianRecord {
        role: GuardianRole::Guardian,
        name: None,
        appointed_by: "Guardianship court".to_owned(),
        appointed_on: day(from),
        conflict_checked: true,
        ended_on: until.map(day),
    };
    let at = |text: &str| text.parse().expect("an instant");
    sides.record(XA, at("2027-03-11T09:00:00Z"), guardian("2027-03-09", None));
    // What ended is written down last, and is not who speaks.
    sides.record(XA, at("2027-03-12T09:00:00Z"), guardian("2027-03-03", Some("2027-03-09")));
    let parts = sides.case(XA).letter(LetterReader::Guardian, day("2027-03-12"));
    let speaks = parts.into_iter().find(|part| part.key == LetterKey::Speaks).map(|part| part.values);
    assert_eq!(speaks, Some(vec![("since", "2027-03-09".to_owned())]));
}

/// That the child resists is not told to its family: with a parent among those who speak for it, an appeal changes no word.
#[test]
fn an_appeal_changes_no_word_of_the_letter_of_a_parent() {
    let letter = |reader, family: bool, appeals: bool| {
        let mut sides = Sides::play_until("2027-06-01");
        let at = |text: &str| text.parse().expect("an instant");
        if family {
            let father = GuardianRecord {
                role: GuardianRole::ParentOrCarer,
                name: None,
                appointed_by: "Guardianship court".to_owned(),
                appointed_on: day("2027-05-31"),
                conflict_checked: true,
                ended_on: None,
            };
            sides.record(XA, at("2027-06-01T09:00:00Z"), father);
        }
        if appeals {
            let Content::AppealNotice(appeal) = crate::played::draft("H4-appeal.toml").content else {
                panic!("the example is an appeal");
            };
            let lodged = AppealNotice { lodged_on: day("2027-06-02"), ..appeal };
            sides.record(XA, at("2027-06-02T09:00:00Z"), lodged);
            let holds = sides.case(XA).holds(day("2027-06-03"));
            assert!(holds.contains(&HoldKind::Appeal), "the control");
        }
        sides.case(XA).letter(reader, day("2027-06-03"))
    };
    assert_eq!(letter(LetterReader::Guardian, true, true), letter(LetterReader::Guardian, true, false));
    assert_ne!(letter(LetterReader::Guardian, false, true), letter(LetterReader::Guardian, false, false));
    assert_ne!(letter(LetterReader::Child, true, true), letter(LetterReader::Child, true, false));
}
