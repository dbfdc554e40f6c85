//! What must hold for every message of every kind: nothing is lost or invented on the way to bytes, sections and files and
//! back, no field leaves its section, and each thing that is wrong is named with its place.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use prost::Message as _;
use prost_reflect::{DynamicMessage, Value as Held};
use serde_json::{Map, Value, json};

use crate::content::descriptor;
use crate::random::Random;
use crate::{
    Draft, Faults, Format, Nature, SectionPart, content_to_json, decode, encode, from_sections, read_draft,
    to_sections,
};
use entente_casework::consistency::inconsistencies;
use entente_casework::generated::{Content, Kind};

fn any_content() -> impl Strategy<Value = Content> {
    any::<u64>().prop_map(|seed| {
        let (kind, message) = Random(seed).any();
        decode(kind, &message.encode_to_vec()).unwrap_or_else(|faults| panic!("{kind}: {faults}"))
    })
}

/// Each value by itself: a message made at random contradicts itself.
fn read_values(text: &str, format: Format) -> Result<Draft, Faults> {
    crate::draft::read(text, format, |_, _| {})
}

/// A message that has more than one section.
fn content_in_parts() -> impl Strategy<Value = Content> {
    any::<u64>().prop_map(|seed| {
        let mut random = Random(seed);
        loop {
            let (kind, message) = random.any();
            let content = decode(kind, &message.encode_to_vec()).unwrap();
            if to_sections(&content).len() > 1 {
                return content;
            }
        }
    })
}

/// The values of a JSON tree, each with its path.
fn leaves(value: &Value, path: &str, into: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let dot = if path.is_empty() { "" } else { "." };
                leaves(value, &format!("{path}{dot}{key}"), into);
            }
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| leaves(item, &format!("{path}[{at}]"), into));
        }
        Value::String(text) => drop(into.insert(path.to_owned(), text.clone())),
        Value::Bool(flag) => drop(into.insert(path.to_owned(), if *flag { "yes" } else { "no" }.to_owned())),
        other => drop(into.insert(path.to_owned(), other.to_string())),
    }
}

fn draft_of(content: &Content) -> Value {
    json!({ "kind": content.kind().id(), "content": content_to_json(content) })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn bytes_read_back(seed: u64) {
        let (kind, message) = Random(seed).any();
        let content = decode(kind, &message.encode_to_vec()).unwrap();
        prop_assert_eq!(content.kind(), kind);
        // Reflection is the oracle: the plain structs hold all that the message held.
        let again = DynamicMessage::decode(descriptor(kind), encode(&content).as_slice()).unwrap();
        prop_assert_eq!(again, message);
    }

    #[test]
    fn files_read_back(content in any_content()) {
        let draft = draft_of(&content);
        let json = read_values(&draft.to_string(), Format::Json).unwrap();
        prop_assert_eq!(&json.content, &content);
        let toml = read_values(&toml::to_string(&draft).unwrap(), Format::Toml).unwrap();
        prop_assert_eq!(&toml, &json);
    }

    #[test]
    fn a_file_is_refused_for_what_contradicts_itself_and_nothing_else(content in any_content()) {
        let expected: Vec<String> =
            inconsistencies(&content).into_iter().map(|found| format!("content.{}", found.path)).collect();
        let read = read_draft(&draft_of(&content).to_string(), Format::Json);
        let found: Vec<String> =
            read.err().iter().flatten().map(|fault| fault.path.clone()).collect();
        prop_assert_eq!(found, expected);
        // What is kept or has arrived is read as it is: only who asks is told.
        prop_assert!(from_sections(content.kind(), &to_sections(&content)).is_ok());
    }

    #[test]
    fn sections_read_back_and_each_field_is_in_its_own(content in any_content()) {
        let kind = content.kind();
        let parts = to_sections(&content);
        prop_assert_eq!(from_sections(kind, &parts).unwrap(), content.clone());
        let whole: Vec<u8> = parts.iter().flat_map(|part| part.bytes.clone()).collect();
        prop_assert_eq!(decode(kind, &whole).unwrap(), content.clone());
        let mut found = BTreeSet::new();
        for part in &parts {
            let section = DynamicMessage::decode(descriptor(kind), part.bytes.as_slice()).unwrap();
            for (field, _) in section.fields() {
                let info = kind.info().fields.iter().find(|info| info.name == field.name()).unwrap();
                prop_assert_eq!((info.tier, info.class), (part.tier, part.class));
                prop_assert!(found.insert(info.name));
            }
        }
        let set: BTreeSet<&str> = content.set_fields().iter().map(|info| info.name).collect();
        prop_assert_eq!(found, set);
    }

    #[test]
    fn the_walk_forgets_nothing(content in any_content()) {
        let mut expected = BTreeMap::new();
        leaves(&content_to_json(&content), "", &mut expected);
        let mut seen = BTreeMap::new();
        let mut places = Vec::new();
        content.visit(&mut |leaf| {
            seen.insert(leaf.path.to_owned(), leaf.value.to_text().into_owned());
            places.push((leaf.path.to_owned(), leaf.field));
        });
        let paths: Vec<&String> = expected.keys().collect();
        prop_assert_eq!(paths, seen.keys().collect::<Vec<_>>());
        for (path, text) in &seen {
            // JSON writes a code with the name of its list before it.
            prop_assert!(expected[path] == *text || expected[path].ends_with(&format!("_{text}")), "{path}");
        }
        for (path, field) in places {
            let top: String = path.chars().take_while(|c| !['.', '['].contains(c)).collect();
            prop_assert_eq!(top, field.name);
        }
    }

    #[test]
    fn a_field_in_a_foreign_section_is_refused(content in content_in_parts(), seed: u64) {
        let kind = content.kind();
        let mut parts = to_sections(&content);
        let from = Random(seed).below(parts.len() as u64) as usize;
        let to = (from + 1) % parts.len();
        let moved = parts[from].bytes.clone();
        parts[to].bytes.extend_from_slice(&moved);
        // In two sections.
        let faults = from_sections(kind, &parts).unwrap_err();
        prop_assert!(!faults.only_unknown());
        // In the wrong one only: what the sections put together say is the same as ever.
        parts.remove(from);
        let whole: Vec<u8> = parts.iter().flat_map(|part| part.bytes.clone()).collect();
        prop_assert_eq!(decode(kind, &whole).unwrap(), content);
        let faults = from_sections(kind, &parts).unwrap_err();
        prop_assert!(faults.iter().all(|fault| fault.path.starts_with("section ") && fault.nature == Nature::Malformed));
    }

    #[test]
    fn what_is_left_after_an_erasure_shows_no_erased_field(content in any_content(), seed: u64) {
        let kind = content.kind();
        let mut parts = to_sections(&content);
        prop_assume!(!parts.is_empty());
        let erased = parts.remove(Random(seed).below(parts.len() as u64) as usize);
        let whole = content_to_json(&content);
        let rest = crate::sections_to_json(kind, &parts);
        for field in kind.info().fields {
            let gone = (field.tier, field.class) == (erased.tier, erased.class);
            let expected = if gone { None } else { whole.get(field.name) };
            prop_assert_eq!(rest.get(field.name), expected, "{}", field.name);
        }
    }

    #[test]
    fn two_sections_of_one_place_and_empty_ones_are_refused(content in any_content()) {
        let kind = content.kind();
        let parts = to_sections(&content);
        prop_assume!(!parts.is_empty());
        let mut twice = parts.clone();
        twice.push(parts[0].clone());
        prop_assert!(from_sections(kind, &twice).is_err());
        let mut empty = parts.clone();
        empty[0].bytes.clear();
        prop_assert!(from_sections(kind, &empty).is_err());
    }

    #[test]
    fn what_a_newer_schema_may_explain_is_told_apart(content in any_content(), deep: bool) {
        let kind = content.kind();
        let mut parts = to_sections(&content);
        prop_assume!(!parts.is_empty());
        // Field 2,000, a varint.
        let unknown = [0x80, 0x7d, 1];
        let mut message = DynamicMessage::decode(descriptor(kind), encode(&content).as_slice()).unwrap();
        let inner = message.fields_mut().find_map(|(_, value)| match value {
            Held::Message(inner) => Some(inner),
            _ => None,
        });
        match inner {
            Some(inner) if deep => {
                inner.merge(unknown.as_slice()).unwrap();
                let faults = decode(kind, &message.encode_to_vec()).unwrap_err();
                prop_assert!(faults.only_unknown());
                prop_assert!(faults.iter().all(|fault| fault.path.ends_with(".#2000")));
            }
            _ => {
                parts[0].bytes.extend_from_slice(&unknown);
                let faults = from_sections(kind, &parts).unwrap_err();
                prop_assert!(faults.only_unknown());
                // The control: beside something malformed it is a refusal.
                let first = parts[0].clone();
                parts.push(first);
                prop_assert!(!from_sections(kind, &parts).unwrap_err().only_unknown());
            }
        }
    }

    #[test]
    fn strange_bytes_are_refused_or_stand_still(kind in 0..Kind::ALL.len(), bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let kind = Kind::ALL[kind];
        if let Ok(content) = decode(kind, &bytes) {
            prop_assert_eq!(decode(kind, &encode(&content)).unwrap(), content);
        }
        for (tier, class) in kind.info().sections {
            let _ = from_sections(kind, &[SectionPart { tier: *tier, class: *class, bytes: bytes.clone() }]);
        }
    }

    #[test]
    fn changed_bytes_never_panic(content in any_content(), at: prop::sample::Index, to: u8) {
        let mut bytes = encode(&content);
        prop_assume!(!bytes.is_empty());
        let at = at.index(bytes.len());
        bytes[at] = to;
        if let Ok(read) = decode(content.kind(), &bytes) {
            prop_assert_eq!(decode(read.kind(), &encode(&read)).unwrap(), read);
        }
    }
}

/// The paths of what is wrong with a draft.
fn paths(draft: &Value) -> Vec<String> {
    match read_values(&draft.to_string(), Format::Json) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(|fault| fault.path.clone()).collect(),
    }
}

fn sound(kind: Kind) -> Content {
    let message = Random(7).message(&descriptor(kind));
    decode(kind, &message.encode_to_vec()).unwrap()
}

#[test]
fn each_required_field_is_missed_by_its_path() {
    for kind in Kind::ALL {
        let draft = draft_of(&sound(*kind));
        assert_eq!(paths(&draft), Vec::<String>::new());
        for field in kind.info().fields {
            let mut without = draft.clone();
            without["content"].as_object_mut().unwrap().remove(field.name);
            let expected = if field.required { vec![format!("content.{}", field.name)] } else { vec![] };
            assert_eq!(paths(&without), expected, "{kind}");
        }
    }
}

#[test]
fn each_value_of_the_wrong_shape_is_named_once() {
    for kind in Kind::ALL {
        let draft = draft_of(&sound(*kind));
        for field in kind.info().fields {
            let mut wrong = draft.clone();
            // Neither a text, a code, a number, a flag, a list nor any of our tables.
            wrong["content"][field.name] = json!({ "no such field": 1 });
            let found = paths(&wrong);
            assert!(
                !found.is_empty()
                    && found.iter().all(|path| path.starts_with(&format!("content.{}", field.name)))
            );
        }
        let all: Map<String, Value> = kind
            .info()
            .fields
            .iter()
            .map(|field| (field.name.to_owned(), json!({ "no such field": 1 })))
            .collect();
        let found = paths(&json!({ "kind": kind.id(), "content": all }));
        assert!(found.len() >= kind.info().fields.len(), "{kind}: all at once, {found:?}");
    }
}

/// Every place in a JSON tree: pointers of RFC 6901 with the path that a fault has there.
fn places(value: &Value, pointer: &str, path: &str, into: &mut Vec<(String, String)>) {
    into.push((pointer.to_owned(), path.to_owned()));
    match value {
        Value::Object(map) => {
            map.iter().for_each(|(key, value)| {
                places(value, &format!("{pointer}/{key}"), &format!("{path}.{key}"), into)
            });
        }
        Value::Array(items) => {
            let each = items.iter().enumerate();
            each.for_each(|(at, item)| {
                places(item, &format!("{pointer}/{at}"), &format!("{path}[{at}]"), into)
            });
        }
        _ => {}
    }
}

#[test]
fn each_value_beyond_its_bounds_is_named_by_its_path() {
    let mut tried = 0;
    for kind in Kind::ALL {
        let draft = draft_of(&sound(*kind));
        let mut all = Vec::new();
        places(&draft["content"], "/content", "content", &mut all);
        for (pointer, path) in all {
            let bad = match draft.pointer(&pointer).unwrap() {
                Value::String(_) => vec![
                    json!("a\u{7}b"),
                    json!("a\u{202e}b"),
                    json!("x".repeat(100_000)),
                    json!(" "),
                    // A number would do where the JSON mapping writes 64 bits in quotes.
                    json!(1.5),
                ],
                Value::Number(_) => vec![json!(u64::MAX), json!(-1), json!(1.5), json!("x")],
                Value::Bool(_) => vec![json!(1), json!("yes")],
                Value::Array(items) => vec![Value::Array(vec![items[0].clone(); 300]), json!({})],
                _ => vec![json!("x"), json!([])],
            };
            for bad in bad {
                let mut wrong = draft.clone();
                *wrong.pointer_mut(&pointer).unwrap() = bad;
                assert_eq!(paths(&wrong), [path.as_str()], "{kind}");
                tried += 1;
            }
        }
    }
    assert!(tried > 1_000, "{tried}");
}

#[test]
fn the_lines_round_the_content_are_checked_with_it() {
    let draft = json!({
        "kind": "B1", "case": "123", "to": "XA", "purpose": "because", "subject": -1, "happened_at": "today",
        "in_reply_to": "Z9", "expires_at": 5, "colour": "red", "content": { "child": 4, "weather": "fine" }
    });
    let found: BTreeSet<String> = paths(&draft).into_iter().collect();
    for path in [
        "case",
        "to",
        "purpose",
        "subject",
        "happened_at",
        "in_reply_to",
        "expires_at",
        "colour",
        "content.child",
        "content.weather",
    ] {
        assert!(found.contains(path), "{path} in {found:?}");
    }
    assert_eq!(paths(&json!({ "content": {} })), ["kind"]);
    assert_eq!(paths(&json!({ "kind": "Z1" })), ["kind"]);
    assert_eq!(paths(&json!([1])), [""]);
}

#[test]
fn text_that_is_no_file_is_one_fault_with_its_line() {
    let faults = read_draft("kind = \"B1\"\nkind = \"B1\"\n", Format::Toml).unwrap_err();
    assert!(faults.to_string().contains("near line 2"), "{faults}");
    let faults = read_draft("{\n\"kind\": \"B1\",\n\"kind\": \"B1\"}", Format::Json).unwrap_err();
    assert!(faults.to_string().contains("line 3"), "{faults}");
    let big = " ".repeat(crate::DRAFT_BYTES_MAX + 1);
    assert!(read_draft(&big, Format::Json).is_err());
}

#[test]
fn no_fault_repeats_what_was_written() {
    let secret = "Example-Secret-Name";
    for kind in Kind::ALL {
        for value in [json!(secret), json!([secret]), json!({ "value": secret })] {
            let all: Map<String, Value> =
                kind.info().fields.iter().map(|field| (field.name.to_owned(), value.clone())).collect();
            let draft =
                json!({ "kind": kind.id(), "case": secret, "to": secret, "purpose": secret, "content": all });
            let faults = read_draft(&draft.to_string(), Format::Json).unwrap_err();
            assert!(!format!("{faults} {faults:?}").contains(secret), "{kind}");
        }
    }
}

#[test]
fn a_message_does_not_print_what_it_holds() {
    for kind in Kind::ALL {
        let content = sound(*kind);
        let mut texts = Vec::new();
        content.visit(&mut |leaf| {
            if let entente_casework::walk::Value::Text(text) = leaf.value {
                texts.push(text.to_owned());
            }
        });
        let printed = format!("{content:?} {:?}", to_sections(&content));
        assert!(
            texts.iter().filter(|text| text.len() > 3).all(|text| !printed.contains(text.as_str())),
            "{printed}"
        );
        assert!(printed.contains(kind.info().name));
    }
}

#[test]
fn a_case_reference_is_read_as_it_is_spoken() {
    let reference = entente_casework::CaseRef::from_bytes(*b"0123456789abcdef").to_string();
    let spoken = format!("{}-{}", &reference[..9].to_lowercase(), &reference[9..]);
    let content = content_to_json(&sound(Kind::ALL[0]));
    let draft = json!({ "kind": Kind::ALL[0].id(), "case": spoken, "in_reply_to": "C1", "content": content });
    let read = read_values(&draft.to_string(), Format::Json).unwrap();
    assert_eq!(read.case.unwrap().to_string(), reference);
    assert_eq!(read.in_reply_to, Some(crate::ReplyTo::Newest(Kind::find("C1").unwrap())));
    assert_eq!(read.subject, Kind::ALL[0].info().default_subject());
}
