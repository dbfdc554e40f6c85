//! How an event of a case is kept: a header under the ROUTING key of the case, then one record for each section, under the
//! key of its subject, tier and class, so that each can be erased on its own. Seals and opens; decides nothing.
//!
//! ```text
//! header   sealed: version u8 = 1 | u32 length of the JSON | JSON header | carriage of the statement, if it has one
//! part     sealed: version u8 = 1 | form u8 | ...
//!            form 1, written here:    sealed(tier u8 | class u16 | fields)
//!            form 2, came or went:    u16 length of the wrapped secret | wrapped secret | ciphertext as it crossed
//!            form 3, not ours to open: ciphertext as it crossed
//! ```
//! A header stands as event id 16 | sealed; its place under the seal is stream (class u8, id 32) | record kind u8 | event id.
//! The place of a part is stream | event id | number of the part u16.

use entente_casework::EventId;
use entente_casework::generated::{Content, DataClass, Kind, Tier};
use entente_seals::dsse::Envelope;
use entente_seals::secret::{ContentKey, SectionSecret};
use entente_seals::{
    Digest, Entropy, Instant, KindId, SectionEntry, StatementRef, StatementText, Transmittal, rest, section,
};
use entente_store::{Body, KeyId, KeyScope, Record, StoredBody, StoredRecord, StreamId};
use entente_wire::SectionPart;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::streams::{RECORD_CASE_DRAFT, RECORD_CASE_EVENT, RECORD_CASE_PART};

const VERSION: u8 = 1;
const FORM_OWN: u8 = 1;
const FORM_CROSSED: u8 = 2;
const FORM_CLOSED: u8 = 3;

/// Where content keys come from. A key that is gone is gone: what was under it reads as erased.
pub trait ContentKeys {
    /// The key of this scope, made and durable before it is answered.
    ///
    /// # Errors
    /// The keyring cannot give one: it was erased, or cannot be written.
    fn key_for(&self, scope: KeyScope) -> Result<(KeyId, ContentKey), KeptFault>;
    /// The key with this id, if it still exists.
    ///
    /// # Errors
    /// The keyring had stopped.
    fn key(&self, id: KeyId) -> Result<Option<ContentKey>, KeptFault>;
}

/// Why something could not be kept or read back.
#[derive(Debug, thiserror::Error)]
pub enum KeptFault {
    /// The keyring gave no key.
    #[error("the keyring has no key for this content: {why}")]
    NoKey {
        /// What it said.
        why: String,
        /// Whether it can be written no more: then no case has a key, and the process ends.
        stopped: bool,
    },
    /// Content that should open under its key does not: the journal was changed behind our back, or this is a fault of ours.
    #[error("kept content does not open; run `entente ledger verify` and restore from a copy")]
    Sealed(#[source] rest::RestFault),
    /// Content that opens and does not read.
    #[error("kept content does not read as {what}")]
    Unreadable {
        /// What it should have been.
        what: &'static str,
    },
}

impl KeptFault {
    /// Whether it is about one record, so that everything else goes on. A keyring that has stopped has no key for anybody; one
    /// that goes on keeps back only the key that was asked for.
    pub fn concerns_one_case(&self) -> bool {
        match self {
            Self::NoKey { stopped, .. } => !stopped,
            Self::Sealed(_) | Self::Unreadable { .. } => true,
        }
    }
}

/// What an event is, apart from its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventHeader {
    /// The event.
    pub event: EventId,
    /// When it was written down here.
    pub recorded_at: Instant,
    /// When it happened, if that was said and is another time.
    pub happened_at: Option<Instant>,
    /// Which way it went.
    pub way: Way,
    /// What kind of message it is, by its id: a partner with a newer catalogue may send one that is not known here yet.
    pub kind: KindId,
    /// Which child, 0 = the case.
    pub subject: u16,
    /// How many part records follow.
    pub parts: u16,
}

impl EventHeader {
    /// The kind, if this program knows it.
    pub fn known_kind(&self) -> Option<Kind> {
        Kind::from_id(self.kind.as_str())
    }
}

/// The id of a kind as statements and headers write it.
///
/// # Errors
/// None in practice: the catalogue holds only ids that a statement can carry.
pub fn kind_id(kind: Kind) -> Result<KindId, KeptFault> {
    KindId::new(kind.id()).map_err(|_| unreadable("the id of a kind"))
}

/// Which way an event went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "way", rename_all = "snake_case", deny_unknown_fields)]
pub enum Way {
    /// It stays here.
    Local,
    /// Written, and not yet numbered: a withdrawal or a hold removes it without trace.
    Draft(Box<DraftTerms>),
    /// Sent by us.
    Sent {
        /// Where it stands and which bytes it is.
        statement: StatementRef,
    },
    /// Sent by the partner, and what we made of it.
    Received {
        /// Where it stands and which bytes it is.
        statement: StatementRef,
        /// What we acknowledged.
        verdict: entente_seals::Verdict,
    },
}

/// What a draft will say in its statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DraftTerms {
    /// Which queue it waits in.
    pub urgent: bool,
    /// What it is sent for.
    pub purpose: entente_seals::Code,
    /// What allows sending it.
    pub legal_basis: entente_seals::Code,
    /// Digest of the statement that it answers.
    pub in_reply_to: Option<Digest>,
    /// After this it may no longer be delivered.
    pub expires_at: Option<Instant>,
}

/// One section to be kept.
pub enum PartToKeep<'a> {
    /// Written here.
    Own(&'a SectionPart),
    /// Crossed, and we hold its secret.
    Crossed {
        /// What the statement says of it.
        entry: &'a SectionEntry,
        /// What opens it.
        secret: &'a SectionSecret,
        /// The bytes that crossed.
        ciphertext: &'a [u8],
    },
    /// Crossed, and somebody else opens it.
    Closed {
        /// What the statement says of it.
        entry: &'a SectionEntry,
        /// The bytes that crossed.
        ciphertext: &'a [u8],
    },
}

/// An event as it was kept.
pub struct KeptEvent {
    /// What it is.
    pub header: EventHeader,
    /// What it says; none when a part of it is erased, or is not ours to open.
    pub content: Option<Content>,
    /// The statement it crossed with.
    pub statement: Option<(Envelope, Transmittal)>,
    /// Every part as it lies, for sending it again.
    pub parts: Vec<KeptPart>,
}

/// One part as it lies.
pub enum KeptPart {
    /// Written here, open.
    Own(Zeroizing<Vec<u8>>),
    /// Crossed.
    Crossed {
        /// What opens it.
        secret: SectionSecret,
        /// The bytes that crossed.
        ciphertext: Vec<u8>,
    },
    /// Crossed; not ours to open.
    Closed(Vec<u8>),
    /// Erased.
    Erased,
}

/// A record of its own that belongs to a case: its place is its stream, its kind and its id, which stands in clear before it.
fn own_place(stream: StreamId, kind: u8, id: &[u8; 16]) -> Vec<u8> {
    [&[stream.class][..], &stream.id, &[kind], id].concat()
}

/// Seals a record of its own under the ROUTING key of its stream: `id | sealed`.
///
/// # Errors
/// The keyring gives no key.
pub fn seal_own(
    stream: StreamId,
    kind: u8,
    id: &[u8; 16],
    plain: &[u8],
    keys: &dyn ContentKeys,
    entropy: &mut dyn Entropy,
) -> Result<Record, KeptFault> {
    let (key_id, key) = keys.key_for(routing(stream))?;
    let sealed = rest::seal(&key, &own_place(stream, kind, id), plain, entropy).map_err(KeptFault::Sealed)?;
    Ok(Record::content(stream, kind, key_id, [&id[..], &sealed].concat()))
}

/// The id of a record of its own, and what was sealed in it.
pub type OwnPlain = ([u8; 16], Zeroizing<Vec<u8>>);

/// Opens what [`seal_own`] sealed. None: it is erased.
///
/// # Errors
/// It does not open, or does not read.
pub fn open_own(record: &StoredRecord, keys: &dyn ContentKeys) -> Result<Option<OwnPlain>, KeptFault> {
    let StoredBody::Content { key, sealed } = &record.body else { return Ok(None) };
    let Some(key) = keys.key(*key)? else { return Ok(None) };
    let (id, sealed) = sealed.split_first_chunk::<16>().ok_or(unreadable("a record of its own"))?;
    let place = own_place(record.stream, record.kind, id);
    let plain = rest::open(&key, &place, sealed).map_err(KeptFault::Sealed)?;
    Ok(Some((*id, plain)))
}

fn part_place(stream: StreamId, event: EventId, part: u16) -> Vec<u8> {
    [&[stream.class][..], &stream.id, event.as_bytes(), &part.to_be_bytes()].concat()
}

fn scope(stream: StreamId, subject: u16, tier: Tier, class: DataClass) -> KeyScope {
    KeyScope { case: crate::streams::scope(stream), subject, tier: tier as u8, class: class as u16 }
}

/// The tier of a statement as the catalogue numbers it.
pub fn tier(sealed: entente_seals::Tier) -> Tier {
    match sealed {
        entente_seals::Tier::T0 => Tier::T0,
        entente_seals::Tier::T1 => Tier::T1,
        entente_seals::Tier::T2 => Tier::T2,
        entente_seals::Tier::T3 => Tier::T3,
    }
}

fn unreadable(what: &'static str) -> KeptFault {
    KeptFault::Unreadable { what }
}

/// Seals an event into its records: the header, then its parts, all for one stream and one batch.
///
/// # Errors
/// The keyring gives no key, or a part is too long.
pub fn records(
    stream: StreamId,
    header: &EventHeader,
    statement: Option<&Envelope>,
    parts: &[PartToKeep<'_>],
    keys: &dyn ContentKeys,
    entropy: &mut dyn Entropy,
) -> Result<Vec<Record>, KeptFault> {
    let mut plain = Zeroizing::new(vec![VERSION]);
    let json = serde_json::to_vec(header).map_err(|_| unreadable("a header"))?;
    let length = u32::try_from(json.len()).map_err(|_| unreadable("a header"))?;
    plain.extend_from_slice(&length.to_be_bytes());
    plain.extend_from_slice(&json);
    if let Some(envelope) = statement {
        plain.extend_from_slice(&envelope.to_carriage().map_err(|_| unreadable("a carriage"))?);
    }
    let kind = if matches!(header.way, Way::Draft(_)) { RECORD_CASE_DRAFT } else { RECORD_CASE_EVENT };
    let mut record = seal_own(stream, kind, header.event.as_bytes(), &plain, keys, entropy)?;
    if let Way::Sent { statement } | Way::Received { statement, .. } = &header.way {
        record = record.found_by(*statement.digest.as_bytes());
    }
    let mut records = vec![record];
    for (at, part) in (0u16..).zip(parts) {
        records.push(part_record(stream, header, at, part, keys, entropy)?);
    }
    Ok(records)
}

fn part_record(
    stream: StreamId,
    header: &EventHeader,
    at: u16,
    part: &PartToKeep<'_>,
    keys: &dyn ContentKeys,
    entropy: &mut dyn Entropy,
) -> Result<Record, KeptFault> {
    let (tier, class) = match part {
        PartToKeep::Own(part) => (part.tier, part.class),
        PartToKeep::Crossed { entry, .. } | PartToKeep::Closed { entry, .. } => {
            // A class of a newer schema is kept with the most closed of ours.
            (tier(entry.tier), entry.class.as_str().parse().unwrap_or(DataClass::Protection))
        }
    };
    let (id, key) = keys.key_for(scope(stream, header.subject, tier, class))?;
    let place = part_place(stream, header.event, at);
    let mut bytes = vec![VERSION];
    match part {
        PartToKeep::Own(part) => {
            bytes.push(FORM_OWN);
            let mut plain = Zeroizing::new(vec![part.tier as u8]);
            plain.extend_from_slice(&(part.class as u16).to_be_bytes());
            plain.extend_from_slice(&part.bytes);
            bytes.extend(rest::seal(&key, &place, &plain, entropy).map_err(KeptFault::Sealed)?);
        }
        PartToKeep::Crossed { secret, ciphertext, .. } => {
            let wrapped =
                rest::wrap_secret(&key, &place, secret.expose(), entropy).map_err(KeptFault::Sealed)?;
            let length = u16::try_from(wrapped.len()).map_err(|_| unreadable("a wrapped secret"))?;
            bytes.push(FORM_CROSSED);
            bytes.extend_from_slice(&length.to_be_bytes());
            bytes.extend_from_slice(&wrapped);
            bytes.extend_from_slice(ciphertext);
        }
        PartToKeep::Closed { ciphertext, .. } => {
            bytes.push(FORM_CLOSED);
            bytes.extend_from_slice(ciphertext);
        }
    }
    Ok(Record {
        stream,
        kind: RECORD_CASE_PART,
        body: Body::Content { key: id, sealed: bytes },
        lookup: Vec::new(),
    })
}

/// The key scope of headers: erased last, when retention ends.
pub fn routing(stream: StreamId) -> KeyScope {
    scope(stream, 0, Tier::T0, DataClass::Routing)
}

/// Opens the header in `record`. None: it is erased.
///
/// # Errors
/// It does not open, or does not read.
pub fn open_header(
    record: &StoredRecord,
    keys: &dyn ContentKeys,
) -> Result<Option<(EventHeader, Option<Envelope>)>, KeptFault> {
    let Some((id, plain)) = open_own(record, keys)? else { return Ok(None) };
    let rest = plain.strip_prefix(&[VERSION]).ok_or(unreadable("a header of this version"))?;
    let (length, rest) = rest.split_first_chunk::<4>().ok_or(unreadable("a header"))?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| unreadable("a header"))?;
    let (json, carriage) = rest.split_at_checked(length).ok_or(unreadable("a header"))?;
    let header: EventHeader = serde_json::from_slice(json).map_err(|_| unreadable("a header"))?;
    if *header.event.as_bytes() != id {
        return Err(unreadable("the header of this event"));
    }
    let envelope = if carriage.is_empty() {
        None
    } else {
        Some(Envelope::from_carriage(carriage).map_err(|_| unreadable("a carriage"))?)
    };
    Ok(Some((header, envelope)))
}

/// Opens the parts that follow a header.
///
/// # Errors
/// A part does not open, or does not read.
pub fn open_event(
    header: EventHeader,
    envelope: Option<Envelope>,
    parts: &[StoredRecord],
    keys: &dyn ContentKeys,
) -> Result<KeptEvent, KeptFault> {
    let statement = match envelope {
        Some(envelope) => {
            let text = Transmittal::from_payload(&envelope.payload).map_err(|_| unreadable("a statement"))?;
            Some((envelope, text))
        }
        None => None,
    };
    let mut opened = Vec::new();
    for (at, record) in (0u16..).zip(parts) {
        opened.push(open_part(&header, at, record, keys)?);
    }
    let content = content(&header, statement.as_ref().map(|(_, text)| text), &opened)?;
    Ok(KeptEvent { header, content, statement, parts: opened })
}

fn open_part(
    header: &EventHeader,
    at: u16,
    record: &StoredRecord,
    keys: &dyn ContentKeys,
) -> Result<KeptPart, KeptFault> {
    let StoredBody::Content { key, sealed } = &record.body else { return Ok(KeptPart::Erased) };
    let Some(key) = keys.key(*key)? else { return Ok(KeptPart::Erased) };
    let place = part_place(record.stream, header.event, at);
    match sealed.as_slice() {
        [VERSION, FORM_OWN, rest @ ..] => {
            rest::open(&key, &place, rest).map(KeptPart::Own).map_err(KeptFault::Sealed)
        }
        [VERSION, FORM_CROSSED, high, low, rest @ ..] => {
            let length = usize::from(u16::from_be_bytes([*high, *low]));
            let (wrapped, ciphertext) = rest.split_at_checked(length).ok_or(unreadable("a part"))?;
            let secret = rest::unwrap_secret(&key, &place, wrapped).map_err(KeptFault::Sealed)?;
            let secret = SectionSecret::from_bytes(*secret);
            Ok(KeptPart::Crossed { secret, ciphertext: ciphertext.to_vec() })
        }
        [VERSION, FORM_CLOSED, ciphertext @ ..] => Ok(KeptPart::Closed(ciphertext.to_vec())),
        _ => Err(unreadable("a part of this version")),
    }
}

/// The content of an event, if every part of it can be opened.
fn content(
    header: &EventHeader,
    statement: Option<&Transmittal>,
    parts: &[KeptPart],
) -> Result<Option<Content>, KeptFault> {
    let mut sections = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let entry = statement.and_then(|text| text.sections.get(at));
        match (part, entry) {
            (KeptPart::Own(plain), _) => match own_section(plain) {
                Some(section) => sections.push(section),
                None => return Err(unreadable("a section")),
            },
            (KeptPart::Crossed { secret, ciphertext }, Some(entry)) => {
                let transmittal = statement.map(|text| text.id).ok_or(unreadable("a statement"))?;
                let fields = section::open(secret, transmittal, entry, ciphertext)
                    .map_err(|_| unreadable("a section"))?;
                // A class of a newer schema was HELD when it came; until this program knows it, it stays closed.
                let Ok(class) = entry.class.as_str().parse() else { return Ok(None) };
                sections.push(SectionPart { tier: tier(entry.tier), class, bytes: fields.to_vec() });
            }
            (KeptPart::Closed(_), _) => {}
            (KeptPart::Erased | KeptPart::Crossed { .. }, _) => return Ok(None),
        }
    }
    // What was HELD or REFUSED for its form is kept as it came, and reads as closed.
    Ok(header.known_kind().and_then(|kind| entente_wire::from_sections(kind, &sections).ok()))
}

/// An own part says its tier and class before its fields, since no statement says them.
fn own_section(plain: &[u8]) -> Option<SectionPart> {
    let [tier, class_high, class_low, bytes @ ..] = plain else { return None };
    let class = i32::from(u16::from_be_bytes([*class_high, *class_low]));
    Some(SectionPart {
        tier: Tier::from_number(i32::from(*tier))?,
        class: DataClass::from_number(class)?,
        bytes: bytes.to_vec(),
    })
}
