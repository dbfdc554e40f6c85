//! A message as a person writes it: a JSON or TOML file with a few lines for the envelope and a table `content`. Answers
//! a draft or every fault at once, each with its path; what is sound by itself must also not contradict the rest. Never
//! decides whether the message may be sent.

use jiff::Timestamp;
use prost::Message;
use serde_json::{Map, Value};

use crate::content::{decode_at, descriptor};
use crate::fault::{Fault, Faults, Nature};
use crate::reading::Reading;
use crate::shape::{self, describe};
use crate::strict;
use entente_casework::generated::{Content, Kind};
use entente_casework::values::Digest;
use entente_casework::{AuthorityId, CaseRef};

/// The most bytes that a message file may have. All sections of a message together hold less.
pub const DRAFT_BYTES_MAX: usize = 1024 * 1024;

/// How a message file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The proto3 JSON mapping, with the field names of proto.
    Json,
    /// The same tree in TOML.
    Toml,
}

impl Format {
    /// The format that the name of a file tells: `.json` or `.toml`.
    pub fn of_name(name: &str) -> Option<Self> {
        match name.rsplit_once('.')?.1 {
            "json" => Some(Self::Json),
            "toml" => Some(Self::Toml),
            _ => None,
        }
    }
}

/// What a message answers, as its author names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReplyTo {
    /// The statement with this digest.
    Statement(Digest),
    /// The newest message of this kind in the case, from either side.
    Newest(Kind),
}

/// A message that is read and sound, and not yet sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    /// The case. Absent: the one that the command names, or a new one.
    pub case: Option<CaseRef>,
    /// The partner. Absent: the one that the case is shared with.
    pub to: Option<AuthorityId>,
    /// Why the content is disclosed; the kind's own purpose when the file names none.
    pub purpose: String,
    /// The legal basis; the kind's own when the file names none.
    pub legal_basis: String,
    /// Whom it is about: 0 is the case, 1 its first child.
    pub subject: u32,
    /// When it happened, for what is recorded later.
    pub happened_at: Option<Timestamp>,
    /// What it answers.
    pub in_reply_to: Option<ReplyTo>,
    /// When it is too late to deliver it. Absent: the default of the agreement.
    pub expires_at: Option<Timestamp>,
    /// What it says.
    pub content: Content,
}

impl std::fmt::Debug for Draft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Draft({}, ..)", self.content.kind())
    }
}

/// The most subjects that a case can have beside itself.
const SUBJECTS_MAX: u64 = 1_000;
/// The most bytes of a purpose or a legal basis.
const CODE_BYTES_MAX: usize = 64;

const KEYS: &[&str] = &[
    "kind",
    "case",
    "to",
    "purpose",
    "legal_basis",
    "subject",
    "happened_at",
    "in_reply_to",
    "expires_at",
    "content",
];

/// Reads a message file.
///
/// # Errors
/// Every fault with its path; for text that is no JSON or TOML, one fault that names the line.
pub fn read_draft(text: &str, format: Format) -> Result<Draft, Faults> {
    read(text, format, |content, faults| faults.add_inconsistencies(content, "content"))
}

/// Reads a message file, each value by itself, and has the whole looked at by `beside` if its content is sound.
pub(crate) fn read(
    text: &str,
    format: Format,
    beside: impl FnOnce(&Content, &mut Faults),
) -> Result<Draft, Faults> {
    let Value::Object(map) = tree(text, format)? else {
        return Err(whole("a table with `kind` and `content`", "something else"));
    };
    let mut envelope = Envelope { map: &map, at: Reading::default() };
    envelope.only_known_keys();
    let kind = envelope.kind();
    let case =
        envelope.text("case", "a case reference of 26 digits and a check symbol", |text| text.parse().ok());
    let to = envelope.text("to", "an authority, as in `XA.ca`", |text| text.parse().ok());
    let purpose = envelope.code("purpose");
    let legal_basis = envelope.code("legal_basis");
    let subject = envelope.subject();
    let happened_at = envelope.instant("happened_at");
    let in_reply_to =
        envelope.text("in_reply_to", "the digest of a statement, or a kind such as `C1`", reply_to);
    let expires_at = envelope.instant("expires_at");
    let mut at = envelope.at;
    let content = match kind {
        Some(kind) => content(kind, map.get("content"), &mut at),
        None => Err(Faults::default()),
    };
    let mut faults = at.into_faults();
    if let Ok(content) = &content {
        beside(content, &mut faults);
    }
    match (kind, content) {
        (Some(kind), Ok(content)) if faults.is_empty() => {
            let info = kind.info();
            Ok(Draft {
                case,
                to,
                purpose: purpose.unwrap_or_else(|| info.default_purpose.to_owned()),
                legal_basis: legal_basis.unwrap_or_else(|| info.default_legal_basis.to_owned()),
                subject: subject.unwrap_or_else(|| info.default_subject()),
                happened_at,
                in_reply_to,
                expires_at,
                content,
            })
        }
        (_, Ok(_)) => Err(faults),
        (_, Err(later)) => {
            faults.extend_unexplained(later);
            Err(faults)
        }
    }
}

/// The content, read twice: for its shape, then by the conversions that read the wire.
fn content(kind: Kind, value: Option<&Value>, at: &mut Reading) -> Result<Content, Faults> {
    let empty = Value::Object(Map::new());
    let made = shape::message(&descriptor(kind), value.unwrap_or(&empty), "content", at);
    decode_at("content", kind, &made.encode_to_vec())
}

fn reply_to(text: &str) -> Option<ReplyTo> {
    let digest = text.parse().ok().map(ReplyTo::Statement);
    digest.or_else(|| Kind::find(text).map(ReplyTo::Newest))
}

fn whole(expected: &str, found: &str) -> Faults {
    let (path, expected, found) = (String::new(), expected.to_owned(), found.to_owned());
    Faults::one(Fault { path, expected, found, nature: Nature::Malformed, check: None })
}

/// Text to one tree, whatever it was written in.
fn tree(text: &str, format: Format) -> Result<Value, Faults> {
    if text.len() > DRAFT_BYTES_MAX {
        return Err(whole(&format!("at most {DRAFT_BYTES_MAX} bytes"), &text.len().to_string()));
    }
    match format {
        Format::Json => strict::json(text).map_err(|cause| {
            whole("JSON", &format!("something else in line {}, column {}", cause.line(), cause.column()))
        }),
        Format::Toml => match text.parse::<toml::Table>() {
            Ok(table) => Ok(from_toml(toml::Value::Table(table))),
            Err(cause) => {
                let before = cause.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
                let line = before.matches('\n').count() + 1;
                Err(whole("TOML", &format!("something else near line {line}: {}", cause.message())))
            }
        },
    }
}

fn from_toml(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => Value::Number(number.into()),
        toml::Value::Float(number) => serde_json::Number::from_f64(number).map_or(Value::Null, Value::Number),
        toml::Value::Boolean(flag) => Value::Bool(flag),
        // A day without quotes is a day: what TOML calls a datetime has the same text.
        toml::Value::Datetime(moment) => Value::String(moment.to_string()),
        toml::Value::Array(items) => Value::Array(items.into_iter().map(from_toml).collect()),
        toml::Value::Table(table) => {
            Value::Object(table.into_iter().map(|(key, item)| (key, from_toml(item))).collect())
        }
    }
}

/// The lines round the content.
struct Envelope<'m> {
    map: &'m Map<String, Value>,
    at: Reading,
}

impl Envelope<'_> {
    fn only_known_keys(&mut self) {
        for key in self.map.keys().filter(|key| !KEYS.contains(&key.as_str())) {
            let expected = format!("one of {}", KEYS.join(", "));
            self.at.fault_at(key.clone(), expected, "a name that is none of them", Nature::Malformed);
        }
    }

    fn kind(&mut self) -> Option<Kind> {
        let expected = "a kind of docs/kinds.md, as in `IdentificationNotice` or `B1`";
        let kind = self.text("kind", expected, Kind::find);
        if self.map.get("kind").is_none() {
            self.at.fault_at("kind".to_owned(), expected, crate::fault::NOTHING, Nature::Malformed);
        }
        kind
    }

    /// A text that `read` understands.
    fn text<T>(&mut self, key: &str, expected: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let value = self.map.get(key).filter(|value| !value.is_null())?;
        let found = match value.as_str() {
            Some(text) => match read(text) {
                Some(understood) => return Some(understood),
                None => "a text that is none",
            },
            None => describe(value),
        };
        self.at.fault_at(key.to_owned(), expected, found, Nature::Malformed);
        None
    }

    /// A code in capitals; the statement carries it, so it must name nobody.
    fn code(&mut self, key: &str) -> Option<String> {
        let sound = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_';
        self.text(key, "a code in capitals, as in `SHARE_ORIGIN_CA`", |text| {
            (!text.is_empty() && text.len() <= CODE_BYTES_MAX && text.bytes().all(sound))
                .then(|| text.to_owned())
        })
    }

    fn instant(&mut self, key: &str) -> Option<Timestamp> {
        let expected = "an instant in UTC, as in `2026-03-19T08:30:00Z`";
        self.text(key, expected, |text| {
            text.parse::<Timestamp>().ok().filter(|read| read.to_string() == text)
        })
    }

    fn subject(&mut self) -> Option<u32> {
        let value = self.map.get("subject").filter(|value| !value.is_null())?;
        let number = value.as_u64().filter(|number| (0..=SUBJECTS_MAX).contains(number));
        if number.is_none() {
            let expected = "0 for the case, 1 for its first child, and so on";
            self.at.fault_at("subject".to_owned(), expected, describe(value), Nature::Malformed);
        }
        number.and_then(|number| number.try_into().ok())
    }
}
