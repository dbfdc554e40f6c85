//! Content as bytes and as JSON: encode, decode with every fault, and find what the schema does not know. Never
//! trusts that the sender used the same schema.

use std::sync::LazyLock;

use prost_reflect::{DescriptorPool, DynamicMessage, MessageDescriptor, SerializeOptions, Value};

use crate::fault::{Fault, Faults, Nature};
use crate::generated::{DESCRIPTORS, read_content, write_content};
use crate::reading::Reading;
use entente_casework::generated::{Content, Kind};

/// The protobuf encoding of a message, its fields in the order of their numbers.
pub fn encode(content: &Content) -> Vec<u8> {
    write_content(content)
}

/// Reads the encoding of a message of this kind.
///
/// # Errors
/// Every fault with its path. [`Faults::only_unknown`] tells what a newer schema may explain.
pub fn decode(kind: Kind, bytes: &[u8]) -> Result<Content, Faults> {
    decode_at("", kind, bytes)
}

/// [`decode`] with paths that begin at `top`.
pub(crate) fn decode_at(top: &str, kind: Kind, bytes: &[u8]) -> Result<Content, Faults> {
    let unreadable = || {
        Faults::one(Fault {
            path: top.to_owned(),
            expected: format!("the protobuf encoding of {}", kind.info().name),
            found: "bytes that are none".to_owned(),
            nature: Nature::Malformed,
            check: None,
        })
    };
    let mut at = Reading::at(top);
    let message = DynamicMessage::decode(descriptor(kind), bytes).map_err(|_| unreadable())?;
    note_unknown(&message, top, &mut at);
    let content = read_content(kind, bytes, &mut at).map_err(|_| unreadable())?;
    let faults = at.into_faults();
    match content {
        Some(content) if faults.is_empty() => Ok(content),
        _ => Err(faults),
    }
}

/// A message as JSON for people to look at: the proto3 mapping with the field names of proto.
pub fn content_to_json(content: &Content) -> serde_json::Value {
    bytes_to_json(content.kind(), &encode(content))
}

/// The encoding of a message, or of a part of one, as JSON; null if it is no encoding.
pub(crate) fn bytes_to_json(kind: Kind, bytes: &[u8]) -> serde_json::Value {
    let Ok(message) = DynamicMessage::decode(descriptor(kind), bytes) else { return serde_json::Value::Null };
    let options = SerializeOptions::new().use_proto_field_name(true);
    message.serialize_with_options(serde_json::value::Serializer, &options).unwrap_or_default()
}

static POOL: LazyLock<DescriptorPool> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the bytes are part of this program, and a test decodes them")]
    DescriptorPool::decode(DESCRIPTORS).expect("the committed descriptors decode")
});

/// What proto/ says of a kind.
pub(crate) fn descriptor(kind: Kind) -> MessageDescriptor {
    let name = format!("entente.casework.v1.{}", kind.info().name);
    #[expect(
        clippy::expect_used,
        reason = "kinds and descriptors are made in one go, and a test looks at each"
    )]
    POOL.get_message_by_name(&name).expect("each kind is a message of proto/")
}

/// Notes each field that this schema does not have, at any depth.
fn note_unknown(message: &DynamicMessage, path: &str, at: &mut Reading) {
    let dot = if path.is_empty() { "" } else { "." };
    for field in message.unknown_fields() {
        let place = format!("{path}{dot}#{}", field.number());
        at.fault_at(place, "a field that this schema has", "one that it does not have", Nature::Unknown);
    }
    for (field, value) in message.fields() {
        let place = format!("{path}{dot}{}", field.name());
        match value {
            Value::Message(inner) => note_unknown(inner, &place, at),
            Value::List(items) => {
                for (number, item) in items.iter().enumerate() {
                    if let Value::Message(inner) = item {
                        note_unknown(inner, &format!("{place}[{number}]"), at);
                    }
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_a_message_with_the_fields_of_the_table() {
        for kind in Kind::ALL {
            let known: Vec<(String, u32)> =
                kind.info().fields.iter().map(|field| (field.name.to_owned(), field.number)).collect();
            let mut found: Vec<(String, u32)> =
                descriptor(*kind).fields().map(|field| (field.name().to_owned(), field.number())).collect();
            found.sort_by_key(|(_, number)| *number);
            assert_eq!(known, found, "{kind}");
        }
    }
}
