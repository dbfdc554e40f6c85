//! Letters: played through the first story, a letter on any day has a beginning, a state and the way to complain; and what it must never say
//! is not in it, whatever happened.

use entente_casework::case::{LetterKey, LetterPart, LetterReader};
use entente_casework::generated::{ClaimStage, ProtectionClaim};
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

/// A letter lies about: whoever reads it over a shoulder must not learn of a claim.
#[test]
fn a_claim_changes_no_word_of_any_letter() {
    let on = day("2027-05-20");
    for reader in [LetterReader::Child, LetterReader::Guardian] {
        let without = Sides::play_until(&on.to_string());
        let mut with = Sides::play_until(&on.to_string());
        let claim = ProtectionClaim { stage: ClaimStage::Lodged, on: day("2027-05-19") };
        with.record(XA, "2027-05-19T09:00:00Z".parse().expect("an instant"), claim);
        assert!(with.case(XA).holds(on) != without.case(XA).holds(on), "the control: the hold stands");
        assert_eq!(with.case(XA).letter(reader, on), without.case(XA).letter(reader, on));
    }
}
