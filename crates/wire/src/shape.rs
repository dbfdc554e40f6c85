//! From what a person wrote (JSON or TOML, both as one tree) to a message of the schema: are the names known, is a list
//! a list, is a code in its list. What the values mean is read later, by the same conversions that read the wire.

use prost_reflect::{
    DynamicMessage, EnumDescriptor, FieldDescriptor, Kind as Form, MessageDescriptor, Value as Held,
};
use serde_json::Value;

use crate::fault::Nature;
use crate::reading::Reading;

/// What a value is, in words, without the value.
pub(crate) fn describe(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a table",
    }
}

/// Reads a table into a message of this description, noting all that does not fit. What did not fit is left out.
pub(crate) fn message(
    described: &MessageDescriptor,
    value: &Value,
    path: &str,
    at: &mut Reading,
) -> DynamicMessage {
    let mut made = DynamicMessage::new(described.clone());
    let Value::Object(map) = value else {
        at.fault_at(
            path.to_owned(),
            format!("a table: {}", described.name()),
            describe(value),
            Nature::Malformed,
        );
        return made;
    };
    for (key, value) in map {
        let place = format!("{path}.{key}");
        let Some(field) = described.get_field_by_name(key) else {
            let names: Vec<String> = described.fields().map(|field| field.name().to_owned()).collect();
            let expected = format!("one of the fields {}", names.join(", "));
            at.fault_at(place, expected, "a name that is none of them", Nature::Malformed);
            continue;
        };
        if value.is_null() {
            continue;
        }
        if let Some(held) = held(&field, value, &place, at) {
            made.set_field(&field, held);
        }
    }
    made
}

fn held(field: &FieldDescriptor, value: &Value, place: &str, at: &mut Reading) -> Option<Held> {
    if !field.is_list() {
        return single(field, value, place, at);
    }
    let Value::Array(items) = value else {
        at.fault_at(place.to_owned(), "a list", describe(value), Nature::Malformed);
        return None;
    };
    let mut made = Vec::with_capacity(items.len());
    for (number, item) in items.iter().enumerate() {
        let place = format!("{place}[{number}]");
        // A bad item keeps its place, so that the paths of those after it stay right.
        let item = single(field, item, &place, at);
        made.push(item.unwrap_or_else(|| Held::default_value(&field.kind())));
    }
    Some(Held::List(made))
}

fn single(field: &FieldDescriptor, value: &Value, place: &str, at: &mut Reading) -> Option<Held> {
    let form = field.kind();
    let made = match (&form, value) {
        (Form::Message(described), _) => return Some(Held::Message(message(described, value, place, at))),
        (Form::Enum(list), Value::String(name)) => code(list, name).map(Held::EnumNumber),
        (Form::String, Value::String(text)) => Some(Held::String(text.clone())),
        (Form::Bool, Value::Bool(flag)) => Some(Held::Bool(*flag)),
        (Form::Uint32, _) => whole(value).and_then(|n| n.try_into().ok()).map(Held::U32),
        (Form::Int32, _) => whole(value).and_then(|n| n.try_into().ok()).map(Held::I32),
        (Form::Uint64, _) => whole(value).and_then(|n| n.try_into().ok()).map(Held::U64),
        (Form::Int64, _) => whole(value).and_then(|n| n.try_into().ok()).map(Held::I64),
        _ => None,
    };
    if made.is_none() {
        at.fault_at(place.to_owned(), expected(&form), found(&form, value), Nature::Malformed);
    }
    made
}

/// A whole number; also in quotes, as the JSON mapping of proto3 writes those of 64 bits.
fn whole(value: &Value) -> Option<i128> {
    match value {
        Value::Number(number) => number.as_i128(),
        Value::String(digits) => digits.parse().ok(),
        _ => None,
    }
}

/// The number of a code, named in full or without the prefix that its list gives to each. Never zero.
fn code(list: &EnumDescriptor, name: &str) -> Option<i32> {
    let short = |full: &str| full.strip_prefix(&prefix(list)).is_some_and(|short| short == name);
    list.values().find(|v| v.number() != 0 && (v.name() == name || short(v.name()))).map(|v| v.number())
}

/// What stands before UNSPECIFIED, the first name of every list.
fn prefix(list: &EnumDescriptor) -> String {
    list.default_value().name().trim_end_matches("UNSPECIFIED").to_owned()
}

fn expected(form: &Form) -> String {
    match form {
        Form::String => "a text in quotes".to_owned(),
        Form::Bool => "true or false".to_owned(),
        Form::Enum(list) => {
            let prefix = prefix(list);
            let codes: Vec<String> = list
                .values()
                .filter(|value| value.number() != 0)
                .map(|value| value.name().strip_prefix(&prefix).unwrap_or(value.name()).to_owned())
                .collect();
            format!("one of {}", codes.join(", "))
        }
        _ => "a whole number".to_owned(),
    }
}

fn found(form: &Form, value: &Value) -> &'static str {
    match (form, value) {
        (Form::Enum(_), Value::String(_)) => "a code that is none of them",
        (Form::String | Form::Bool | Form::Enum(_), _) => describe(value),
        (_, Value::Number(_)) => "a number that does not fit",
        (_, value) => describe(value),
    }
}
