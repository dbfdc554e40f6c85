//! Statements read strictly: one meaning for any signed bytes, and every bound at its limit and beyond.

use entente_seals::statement::{INTEGER_END, SECTIONS_MAX, STATEMENT_BYTES_MAX};
use entente_seals::*;
use proptest::prelude::*;

use crate::fixtures::*;

fn payload() -> String {
    String::from_utf8(sealed().statement.text().to_payload().unwrap()).unwrap()
}

fn read(text: &str) -> Result<Transmittal, StatementFault> {
    Transmittal::from_payload(text.as_bytes())
}

fn check<T: StatementText + PartialEq + std::fmt::Debug>(text: &T) {
    let payload = text.to_payload().unwrap();
    assert_eq!(&T::from_payload(&payload).unwrap(), text);
    // White space and key order are the writer's: another language may write both in its own way.
    let value: serde_json::Value = serde_json::from_slice(&payload).unwrap();
    assert_eq!(&T::from_payload(serde_json::to_string_pretty(&value).unwrap().as_bytes()).unwrap(), text);
    // Every key must be there, nulls included, and no other.
    let object = value.as_object().unwrap();
    for key in object.keys() {
        let mut without = object.clone();
        without.remove(key);
        assert!(T::from_payload(&serde_json::to_vec(&without).unwrap()).is_err(), "without `{key}`");
    }
    let mut with = object.clone();
    with.insert("note".to_owned(), serde_json::Value::Null);
    assert!(T::from_payload(&serde_json::to_vec(&with).unwrap()).is_err());
}

#[test]
fn every_statement_reads_back_and_needs_each_of_its_keys() {
    check(sealed().statement.text());
    for verdict in [Verdict::Accepted, Verdict::Refused, Verdict::Held, Verdict::Voided] {
        check(&acknowledgement(verdict));
    }
    check(&station());
    check(&resolved());
    check(&switch());
    check(&key_event());
    check(&gap());
    check(&void());
}

#[test]
fn repeated_unknown_and_misspelt_keys_are_refused() {
    let good = payload();
    assert!(read(&good).is_ok());
    let kind = r#""kind":"B1","#;
    let cases = [
        (kind, r#""kind":"B1","kind":"B1","#),
        (kind, r#""kind":"B1","kind":"E2","#),
        // The same key in another spelling: JSON readers see one key.
        (kind, r#""kind":"B1","\u006bind":"E2","#),
        (kind, r#""kind":"B1","note":"x","#),
        (kind, r#""Kind":"B1","#),
        (kind, ""),
        (r#""in_reply_to":null,"#, ""),
        (r#""tier":"T1""#, r#""tier":"T1","tier":"T1""#),
        (r#""tier":"T1""#, r#""tier":"T4""#),
        (r#""number":42"#, r#""number":42.0"#),
        (r#""number":42"#, r#""number":4.2e1"#),
        (r#""number":42"#, r#""number":"42""#),
        (r#""number":42"#, r#""number":042"#),
        (r#""number":42"#, r#""number":-42"#),
        (r#""number":42"#, r#""number":0"#),
        (r#""subject":1"#, r#""subject":65536"#),
        (r#""made_at":"2027-03-05T09:00:00.000Z""#, r#""made_at":"2027-03-05T09:00:00Z""#),
        (r#""made_at":"2027-03-05T09:00:00.000Z""#, r#""made_at":"2027-03-05T10:00:00.000+01:00""#),
    ];
    for (from, to) in cases {
        let changed = good.replacen(from, to, 1);
        assert_ne!(changed, good, "{from}");
        assert!(read(&changed).is_err(), "{from} -> {to}");
    }
    for tail in ["{}", "x", "\u{0}"] {
        assert!(read(&format!("{good}{tail}")).is_err());
    }
    assert!(read(&format!("\u{feff}{good}")).is_err(), "a byte order mark is no JSON");
    // Control: a reader that keeps the last of two keys would take the second meaning without a word.
    let twice = good.replacen(kind, r#""kind":"B1","kind":"E2","#, 1);
    let lenient: serde_json::Value = serde_json::from_str(&twice).unwrap();
    assert_eq!(lenient["kind"], "E2");
}

#[test]
fn another_spelling_of_the_same_value_is_refused() {
    let good = payload();
    let id = sealed().statement.text().id.to_string();
    let lower = good.replacen(&id, &id.to_lowercase(), 1);
    let hyphens = good.replacen(&id, &format!("{}-{}", &id[..13], &id[13..]), 1);
    let previous = good.find(r#""previous":{"#).unwrap();
    let end = good[previous..].find('}').unwrap() + previous;
    let reference: StatementRef = serde_json::from_str(&good[previous + 11..=end]).unwrap();
    let as_array = format!(
        "{}\"previous\":[{},{},\"{}\"]{}",
        &good[..previous],
        reference.incarnation,
        reference.number,
        reference.digest,
        &good[end + 1..]
    );
    // Escapes of JSON, in a value and in a key.
    let kind = r#""kind":"B1""#;
    let value_escaped = good.replacen(kind, r#""kind":"\u00421""#, 1);
    let key_escaped = good.replacen(kind, r#""\u006bind":"B1""#, 1);
    for spelling in [lower, hyphens, as_array, value_escaped, key_escaped] {
        assert_ne!(spelling, good);
        assert!(matches!(read(&spelling), Err(StatementFault::NotStrict)), "{spelling}");
        // Control: the struct reader alone takes it, so that it is this check that refuses it.
        assert!(serde_json::from_str::<Transmittal>(&spelling).is_ok());
    }
}

#[test]
fn the_longest_statements_fit_and_one_byte_more_is_refused() {
    let longest = longest_transmittal().to_payload().unwrap();
    assert!(longest.len() <= STATEMENT_BYTES_MAX, "{}", longest.len());
    let answer = longest_acknowledgement().to_payload().unwrap();
    assert!(answer.len() <= STATEMENT_BYTES_MAX, "{}", answer.len());

    let mut text = payload();
    text.push_str(&" ".repeat(STATEMENT_BYTES_MAX - text.len()));
    assert!(read(&text).is_ok());
    text.push(' ');
    assert!(
        matches!(read(&text), Err(StatementFault::TooLong { length }) if length == STATEMENT_BYTES_MAX + 1)
    );
}

#[test]
fn every_bound_of_a_transmittal_is_kept() {
    let good = sealed().statement.into_parts().0;
    let refuse = |change: fn(&mut Transmittal)| {
        let mut text = good.clone();
        change(&mut text);
        assert!(matches!(text.to_payload(), Err(StatementFault::OutOfBounds { .. })), "{text:?}");
        // Whoever writes without checking is refused by the reader.
        let unchecked = serde_json::to_vec(&text).unwrap();
        assert!(Transmittal::from_payload(&unchecked).is_err());
    };
    refuse(|text| text.to = text.from.clone());
    refuse(|text| text.number = 0);
    refuse(|text| text.number = INTEGER_END);
    refuse(|text| text.case = None);
    refuse(|text| (text.case, text.previous) = (None, None));
    refuse(|text| text.previous = Some(refers_to(42)));
    refuse(|text| text.previous = Some(refers_to(0)));
    refuse(|text| text.expires_at = Some(text.made_at));
    refuse(|text| text.sections[1].id = text.sections[0].id);
    refuse(|text| text.sections[1].class = text.sections[0].class.clone());
    refuse(|text| text.sections[0].padded_length = 1_000);
    refuse(|text| text.attachments[0].length = 0);
    refuse(|text| text.attachments[0].length = INTEGER_END);
    refuse(|text| text.attachments.push(text.attachments[0].clone()));

    let mut full = longest_transmittal();
    assert_eq!(full.sections.len(), SECTIONS_MAX);
    let mut one_more = full.sections[0].clone();
    (one_more.id, one_more.class) = (SectionIdOf(0xEE).into(), code("ONE_MORE"));
    full.sections.push(one_more);
    assert!(full.to_payload().is_err());
}

struct SectionIdOf(u8);
impl From<SectionIdOf> for entente_casework::SectionId {
    fn from(id: SectionIdOf) -> Self {
        Self::from_bytes([id.0; 16])
    }
}

#[test]
fn a_verdict_carries_the_findings_that_it_must() {
    for (verdict, findings) in [
        (Verdict::Accepted, vec![finding()]),
        (Verdict::Voided, vec![finding()]),
        (Verdict::Refused, vec![]),
        (Verdict::Held, vec![]),
    ] {
        let text = Acknowledgement { findings, ..acknowledgement(verdict) };
        assert!(text.to_payload().is_err(), "{verdict:?}");
    }
    for verdict in [Verdict::Held, Verdict::Voided] {
        assert!(Resolved { verdict, ..resolved() }.to_payload().is_err(), "{verdict:?}");
    }
    let omitted = Acknowledgement { findings_omitted: 1, ..acknowledgement(Verdict::Refused) };
    assert!(omitted.to_payload().is_err(), "nothing is left out while there is room");
}

#[test]
fn findings_beyond_the_limit_are_counted_and_never_lost_silently() {
    let longest = longest_acknowledgement();
    assert_eq!((longest.findings.len(), longest.findings_omitted), (8, u16::MAX));
    assert_eq!((longest.findings[0].paths.len(), longest.findings[0].paths_omitted), (6, u16::MAX));
    let (named, omitted) = Findings::new(vec![finding(); 9]).into_parts();
    assert_eq!((named.len(), omitted), (8, 1));
    let (named, omitted) = Findings::new(vec![finding(); 8]).into_parts();
    assert_eq!((named.len(), omitted), (8, 0));
}

#[test]
fn no_life_of_a_node_is_zero() {
    let refers = StatementRef { incarnation: 0, ..refers_to(1) };
    let transmittal = |change: fn(&mut Transmittal)| {
        let mut text = sealed().statement.into_parts().0;
        change(&mut text);
        text.to_payload()
    };
    let refused = [
        transmittal(|text| text.incarnation = 0),
        transmittal(|text| text.previous = text.previous.map(|p| StatementRef { incarnation: 0, ..p })),
        Acknowledgement { incarnation: 0, ..acknowledgement(Verdict::Accepted) }.to_payload(),
        Acknowledgement { statement: refers, ..acknowledgement(Verdict::Accepted) }.to_payload(),
        Resolved { incarnation: 0, ..resolved() }.to_payload(),
        Station { incarnation: 0, ..station() }.to_payload(),
        Station { statement: refers, ..station() }.to_payload(),
        Switch { incarnation: 0, ..switch() }.to_payload(),
        KeyEvent { incarnation: 0, ..key_event() }.to_payload(),
        KeyEvent { trusted_until: Some(TreePosition { incarnation: 0, index: 1 }), ..key_event() }
            .to_payload(),
        Gap { ended_incarnation: 0, ..gap() }.to_payload(),
        Void { statement: refers, ..void() }.to_payload(),
    ];
    for (at, payload) in refused.into_iter().enumerate() {
        assert!(matches!(payload, Err(StatementFault::OutOfBounds { .. })), "{at}");
    }
}

#[test]
fn the_other_statements_keep_their_bounds() {
    assert!(Gap { ended_incarnation: 2, ..gap() }.to_payload().is_err());
    assert!(Gap { ended_number: INTEGER_END, ..gap() }.to_payload().is_err());
    assert!(Gap { ended_number: 0, ..gap() }.to_payload().is_ok());
    assert!(Switch { replaces: Some(switch().agreement), ..switch() }.to_payload().is_err());
    assert!(KeyEvent { certificate: String::new(), ..key_event() }.to_payload().is_err());
    assert!(KeyEvent { certificate: "A".repeat(7 * 1024), ..key_event() }.to_payload().is_ok());
    assert!(KeyEvent { certificate: "A".repeat(7 * 1024 + 1), ..key_event() }.to_payload().is_err());
    assert!(KeyEvent { certificate: "not base64!".to_owned(), ..key_event() }.to_payload().is_err());
    assert!(Station { number: 0, ..station() }.to_payload().is_err());
    assert!(Void { to: xa(), ..void() }.to_payload().is_err());
}

proptest! {
    #[test]
    fn no_bytes_make_a_reader_fall(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = Transmittal::from_payload(&bytes);
        let _ = Acknowledgement::from_payload(&bytes);
        let _ = Envelope::from_carriage(&bytes);
        let _ = KeyEnvelope::from_bytes(&bytes);
        let _ = KeyFile::from_bytes(&bytes);
    }

    #[test]
    fn one_changed_byte_reads_as_another_text_or_not_at_all(at in 0usize..1_500, to: u8) {
        let good = payload().into_bytes();
        let at = at % good.len();
        let mut changed = good.clone();
        changed[at] = to;
        prop_assume!(changed != good);
        if let Ok(text) = Transmittal::from_payload(&changed) {
            let original = Transmittal::from_payload(&good).unwrap();
            prop_assert_ne!(text, original);
        }
    }
}
