//! A message cut into sections, one per tier and data class, and put together again. A section is the partial encoding
//! of its top-level fields, so that sections put one after the other are the encoding of the whole. A field in a section
//! that is not its own is a fault: there it would travel under a key that more people hold, or outlive its erasure.

use std::collections::BTreeSet;
use std::ops::Range;

use prost::encoding::{DecodeContext, WireType, decode_key, skip_field};

use crate::content::{bytes_to_json, decode_at, encode};
use crate::fault::{Faults, Nature};
use crate::reading::Reading;
use entente_casework::generated::{Content, DataClass, FieldInfo, Kind, Tier};

/// The fields of one tier and one data class of a message.
#[derive(Clone, PartialEq, Eq)]
pub struct SectionPart {
    /// How widely it may be known.
    pub tier: Tier,
    /// What it is about.
    pub class: DataClass,
    /// The partial encoding; never empty.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for SectionPart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SectionPart({} {}, ..)", self.tier, self.class)
    }
}

/// Cuts a message into its sections, in the order of the table of kinds. A section that would be empty is left out.
pub fn to_sections(content: &Content) -> Vec<SectionPart> {
    let info = content.kind().info();
    let whole = encode(content);
    let entries = entries(&whole).unwrap_or_default();
    let mut parts = Vec::new();
    for (tier, class) in info.sections {
        let mut bytes = Vec::new();
        for entry in &entries {
            let own =
                info.fields.iter().any(|f| f.number == entry.number && f.tier == *tier && f.class == *class);
            if own {
                bytes.extend_from_slice(whole.get(entry.range.clone()).unwrap_or_default());
            }
        }
        if !bytes.is_empty() {
            parts.push(SectionPart { tier: *tier, class: *class, bytes });
        }
    }
    parts
}

/// Puts the sections of a message of this kind together.
///
/// # Errors
/// Every fault with its path: a field outside its own section or in two, two sections of one tier and class, an empty
/// section, and all that [`crate::decode`] finds. [`Faults::only_unknown`] tells what a newer schema may explain.
pub fn from_sections(kind: Kind, parts: &[SectionPart]) -> Result<Content, Faults> {
    let mut at = Reading::default();
    let mut whole = Vec::new();
    let mut seen = BTreeSet::new();
    for part in parts {
        let place = format!("section {} {}", part.tier, part.class);
        if !seen.insert((part.tier, part.class)) {
            at.fault_at(
                place.clone(),
                "one section of this tier and class",
                "a second one",
                Nature::Malformed,
            );
        }
        check_part(kind, part, &place, &mut at);
        whole.extend_from_slice(&part.bytes);
    }
    let mut faults = at.into_faults();
    match decode_at("", kind, &whole) {
        Ok(content) if faults.is_empty() => Ok(content),
        Ok(_) => Err(faults),
        Err(found) => {
            faults.extend_unexplained(found);
            Err(faults)
        }
    }
}

/// What can still be read of a message when some of its sections cannot: erased, or sealed to another reader. The JSON that
/// [`crate::content_to_json`] gives, with fields left out; for people to look at, never to decide on.
pub fn sections_to_json(kind: Kind, parts: &[SectionPart]) -> serde_json::Value {
    let whole: Vec<u8> = parts.iter().flat_map(|part| part.bytes.iter().copied()).collect();
    bytes_to_json(kind, &whole)
}

/// Checks that what is in a section belongs there. Fields that no section of this kind has are found by the decoder.
fn check_part(kind: Kind, part: &SectionPart, place: &str, at: &mut Reading) {
    let Some(entries) = entries(&part.bytes).filter(|entries| !entries.is_empty()) else {
        at.fault_at(place.to_owned(), "the encoding of at least one field", "none", Nature::Malformed);
        return;
    };
    let mut seen = BTreeSet::new();
    for entry in entries {
        let Some(field) = field(kind, entry.number) else { continue };
        if (field.tier, field.class) != (part.tier, part.class) {
            let expected = format!("only fields of {} {}", part.tier, part.class);
            let found = format!("one of {} {}", field.tier, field.class);
            at.fault_at(format!("{place}: {}", field.name), expected, found, Nature::Malformed);
        }
        // The last of two would win, and what the first said would be sealed, signed and never seen.
        if !seen.insert(entry.number) && !field.list {
            at.fault_at(format!("{place}: {}", field.name), "the field once", "it twice", Nature::Malformed);
        }
    }
}

fn field(kind: Kind, number: u32) -> Option<&'static FieldInfo> {
    kind.info().fields.iter().find(|field| field.number == number)
}

/// One field with its key, as it stands in an encoding.
struct Entry {
    number: u32,
    range: Range<usize>,
}

/// The top-level fields of an encoding; `None` if it is none.
fn entries(bytes: &[u8]) -> Option<Vec<Entry>> {
    let mut rest = bytes;
    let mut entries = Vec::new();
    while !rest.is_empty() {
        let start = bytes.len() - rest.len();
        let (number, wire_type) = decode_key(&mut rest).ok()?;
        if matches!(wire_type, WireType::StartGroup | WireType::EndGroup) {
            return None;
        }
        skip_field(wire_type, number, &mut rest, DecodeContext::default()).ok()?;
        entries.push(Entry { number, range: start..bytes.len() - rest.len() });
    }
    Some(entries)
}
