//! One case as this node holds it: the fold of its stream. Read again from the stream at any time with the same result;
//! nothing here is kept apart from the journal.

use std::collections::BTreeMap;

use entente_casework::case::{Arrival, Case, CaseEvent, Entry, EventContent, Party, Settlement};
use entente_casework::generated::{Content, Kind};
use entente_casework::values;
use entente_casework::{AuthorityId, CaseRef, CaseRole, EventId, StatementId};
use entente_seals::{Digest, Entropy, Instant, KindId, StatementRef, StationName, Verdict};
use entente_store::{Record, StoredRecord, StreamId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::consular_file::{ConsularFile, ConsularNote};
use crate::kept::{self, ContentKeys, EventHeader, KeptEvent, KeptFault, Way};
use crate::streams;

const VERSION: u8 = 1;

/// Which case. A reference belongs to a pair of authorities, so both name it: the same reference with another partner is another
/// case. What belongs to no case is kept with the partner as if it were one, under the reference that is all zeros, which no
/// statement carries: there `case` is null.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CaseAt {
    /// The reference.
    pub case: CaseRef,
    /// With whom it is shared.
    pub partner: AuthorityId,
}

impl CaseAt {
    /// What belongs to no case and is exchanged with this partner.
    pub fn correspondence(partner: AuthorityId) -> Self {
        Self { case: CaseRef::from_bytes([0; 16]), partner }
    }

    /// Whether this is a case, and not the correspondence with a partner.
    pub fn is_a_case(&self) -> bool {
        is_a_case(&self.case)
    }

    /// The reference that a statement carries. None: it belongs to no case.
    pub fn named(&self) -> Option<CaseRef> {
        self.is_a_case().then_some(self.case)
    }

    /// Its stream.
    pub fn stream(&self) -> StreamId {
        streams::case(&self.partner, &self.case)
    }
}

/// Whether a reference is that of a case.
pub fn is_a_case(case: &CaseRef) -> bool {
    case.as_bytes() != &[0; 16]
}

/// What the first record of a case says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseOpened {
    /// The reference that both authorities use.
    pub case: CaseRef,
    /// With whom it is shared.
    pub partner: AuthorityId,
    /// What the case is called at home.
    pub local_ref: Option<String>,
    /// When it was opened here.
    pub opened_at: Instant,
}

/// What became of something in a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "note", rename_all = "snake_case", deny_unknown_fields)]
pub enum CaseNote {
    /// The partner acknowledged a statement of ours, or we settled one that we held.
    Verdict {
        /// Which.
        statement: Digest,
        /// What became of it.
        verdict: Verdict,
    },
    /// A draft is one no longer.
    DraftGone {
        /// Which.
        message: StatementId,
        /// Why: it began, or it was barred when it was to begin, or a person took it back.
        why: DraftEnd,
        /// What barred it, if it was barred.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        bars: Vec<KeptBar>,
    },
    /// A person here opened a transmittal of the partner's for the first time.
    Opened {
        /// Which.
        statement: StatementRef,
        /// When. Its hour stays at home.
        at: Instant,
    },
    /// How far a transmittal has come at its receiver: we said it of one of the partner's, or the partner of one of ours.
    Station {
        /// Which.
        statement: Digest,
        /// How far.
        station: StationName,
        /// On which civil day of its receiver.
        reached_on: Date,
    },
    /// A rule barred what the node was to say by itself at a slot, so that a person decides.
    LeftToPeople {
        /// The request that it was to speak of.
        request: Digest,
        /// The kind that it would have been.
        kind: KindId,
        /// The civil day of the slot.
        on: Date,
        /// What barred it.
        bars: Vec<KeptBar>,
    },
}

/// What a rule kept the node from saying by itself, last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftToPeople {
    /// The civil day of the slot.
    pub on: Date,
    /// What barred it.
    pub bars: Vec<KeptBar>,
}

/// That a person here opened a transmittal of the partner's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// Which.
    pub statement: StatementRef,
    /// When it was first opened.
    pub at: Instant,
    /// When it arrived.
    pub arrived_at: Instant,
    /// Whether the partner was told.
    pub told: bool,
}

/// What barred a draft when it was to begin, so that a person sees why. Names a rule and never a value: the values are in the
/// case, and the conduct tree has those of that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptBar {
    /// Which rule.
    pub rule: String,
    /// What it rests on.
    pub article: String,
    /// What would cure it. Empty: nothing.
    pub cure: String,
    /// Who can do that.
    pub who: String,
    /// Fields that it is about.
    pub paths: Vec<String>,
}

/// How a draft ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DraftEnd {
    /// It was numbered and sent.
    Begun,
    /// A rule barred it at the moment it was to begin.
    Barred,
    /// A person took it back.
    Withdrawn,
}

/// A message of ours in this case, for tracking.
#[derive(Debug, Clone)]
pub struct OwnMessage {
    /// What kind it is.
    pub kind: Kind,
    /// Which child it is about, 0 = the case.
    pub subject: u16,
    /// Its statement, once it has one.
    pub statement: Option<StatementRef>,
    /// What the partner made of it.
    pub verdict: Option<Verdict>,
    /// How it ended as a draft.
    pub ended: Option<DraftEnd>,
    /// What barred it when it was to begin.
    pub bars: Vec<KeptBar>,
    /// What it is sent for.
    pub purpose: Option<entente_seals::Code>,
}

impl OwnMessage {
    /// Whether it waits or is on its way: neither answered nor taken back.
    pub fn is_open(&self) -> bool {
        self.verdict.is_none() && matches!(self.ended, None | Some(DraftEnd::Begun))
    }

    fn new(kind: Kind, subject: u16, purpose: Option<entente_seals::Code>) -> Self {
        Self { kind, subject, statement: None, verdict: None, ended: None, bars: Vec::new(), purpose }
    }
}

/// A draft that waits.
#[derive(Clone)]
pub struct WaitingDraft {
    /// What it is.
    pub header: EventHeader,
    /// Its message.
    pub message: StatementId,
    /// What it says; none when it was erased meanwhile.
    pub content: Option<Content>,
}

/// One case with one partner, folded.
#[derive(Clone)]
pub struct CaseFile {
    /// Its stream.
    pub stream: StreamId,
    /// How many records were folded.
    pub version: u64,
    /// What its first record says; none when that is erased.
    pub opened: Option<CaseOpened>,
    /// The case itself.
    pub case: Option<Case>,
    /// Drafts that wait, by message, oldest first.
    pub drafts: Vec<WaitingDraft>,
    /// Every message of ours.
    pub messages: BTreeMap<StatementId, OwnMessage>,
    /// The statement behind each event that crossed.
    pub statements: BTreeMap<EventId, (StatementRef, Option<Verdict>)>,
    /// Grants to consulates, and who asked.
    pub consular: ConsularFile,
    /// What people here opened of what the partner sent.
    pub openings: BTreeMap<Digest, Opening>,
    /// How far each transmittal has come at its receiver, as that said.
    pub stations: BTreeMap<Digest, BTreeMap<StationName, Date>>,
    /// What the node was barred from saying by itself, by request and kind.
    pub left_to_people: BTreeMap<(Digest, Kind), LeftToPeople>,
    /// Statements of ours that were answered, of which the case was not told yet when they arrived: the acknowledgements are with the
    /// pair. Empty in what is remembered.
    pub answered: Vec<StatementRef>,
    /// What [`CaseFile::case`] was put beside, with its versions: the correspondence with its partner, and the tied cases. Not folded: empty in what is remembered.
    pub kin: Vec<(StreamId, u64)>,
}

fn encode<T: Serialize>(value: &T) -> Result<Vec<u8>, KeptFault> {
    let mut bytes = vec![VERSION];
    serde_json::to_writer(&mut bytes, value).map_err(|_| KeptFault::Unreadable { what: "a record" })?;
    Ok(bytes)
}

fn decode<'de, T: Deserialize<'de>>(bytes: &'de [u8], what: &'static str) -> Result<T, KeptFault> {
    let json = bytes.strip_prefix(&[VERSION]).ok_or(KeptFault::Unreadable { what })?;
    serde_json::from_slice(json).map_err(|_| KeptFault::Unreadable { what })
}

/// The first record of a case.
///
/// # Errors
/// The keyring gives no key.
pub fn opened_record(
    opened: &CaseOpened,
    keys: &dyn ContentKeys,
    entropy: &mut dyn Entropy,
) -> Result<Record, KeptFault> {
    let stream = streams::case(&opened.partner, &opened.case);
    let id = entropy.id();
    kept::seal_own(stream, streams::RECORD_CASE_OPENED, &id, &encode(opened)?, keys, entropy)
}

/// The record of what became of something in a case.
///
/// # Errors
/// The keyring gives no key.
pub fn note_record(
    stream: StreamId,
    note: &CaseNote,
    keys: &dyn ContentKeys,
    entropy: &mut dyn Entropy,
) -> Result<Record, KeptFault> {
    let id = entropy.id();
    kept::seal_own(stream, streams::RECORD_CASE_NOTE, &id, &encode(note)?, keys, entropy)
}

/// The record of a grant to a consulate, or of a question of one.
///
/// # Errors
/// The keyring gives no key.
pub fn consular_record(
    stream: StreamId,
    note: &ConsularNote,
    keys: &dyn ContentKeys,
    entropy: &mut dyn Entropy,
) -> Result<Record, KeptFault> {
    let id = entropy.id();
    kept::seal_own(stream, streams::RECORD_CASE_CONSULAR, &id, &encode(note)?, keys, entropy)
}

impl CaseFile {
    /// Which case it is. None: its first record is erased, or it has none yet.
    pub fn place(&self) -> Option<CaseAt> {
        let opened = self.opened.as_ref()?;
        Some(CaseAt { case: opened.case, partner: opened.partner.clone() })
    }

    /// The part that this authority will have once what it has drafted has gone: the first notice makes it HOST. A partner that is
    /// away must not keep the work from being prepared. It counts only where nothing that crossed says otherwise, and never
    /// when a draft is to go.
    pub fn foreseen_part(&self) -> Option<CaseRole> {
        let noticed = |draft: &WaitingDraft| draft.header.known_kind() == Some(Kind::IdentificationNotice);
        self.drafts.iter().any(noticed).then_some(CaseRole::Host)
    }

    /// A stream of which nothing was read yet.
    pub fn new(stream: StreamId) -> Self {
        Self {
            stream,
            version: 0,
            opened: None,
            case: None,
            drafts: Vec::new(),
            messages: BTreeMap::new(),
            statements: BTreeMap::new(),
            consular: ConsularFile::default(),
            openings: BTreeMap::new(),
            stations: BTreeMap::new(),
            left_to_people: BTreeMap::new(),
            answered: Vec::new(),
            kin: Vec::new(),
        }
    }

    /// Whether there was a case whose keys are destroyed: nothing of it can be read, and nothing more is taken for it.
    pub fn is_erased(&self) -> bool {
        self.version > 0 && self.opened.is_none()
    }

    /// Folds further records of the stream in. They must follow those folded before.
    ///
    /// # Errors
    /// A record does not open or does not read.
    pub fn absorb(
        &mut self,
        us: &AuthorityId,
        records: &[StoredRecord],
        keys: &dyn ContentKeys,
    ) -> Result<(), KeptFault> {
        let mut at = 0;
        while let Some(record) = records.get(at) {
            let parts = self.absorb_one(us, record, records.get(at + 1..).unwrap_or_default(), keys)?;
            at += 1 + parts;
        }
        self.version = records.last().map_or(self.version, |last| last.version);
        Ok(())
    }

    /// Folds one record and its parts in; answers how many parts it had.
    fn absorb_one(
        &mut self,
        us: &AuthorityId,
        record: &StoredRecord,
        rest: &[StoredRecord],
        keys: &dyn ContentKeys,
    ) -> Result<usize, KeptFault> {
        match record.kind {
            streams::RECORD_CASE_OPENED => {
                if let Some(opened) = self.open_first(record, keys)? {
                    self.case = Some(Case::new(us.clone(), opened.partner.clone()));
                    self.opened = Some(opened);
                }
                Ok(0)
            }
            streams::RECORD_CASE_NOTE => {
                if let Some((_, plain)) = kept::open_own(record, keys)? {
                    self.note(decode(&plain, "a note of a case")?);
                }
                Ok(0)
            }
            streams::RECORD_CASE_CONSULAR => {
                if let Some((_, plain)) = kept::open_own(record, keys)? {
                    self.consular.absorb(decode(&plain, "what a case keeps of consulates")?);
                }
                Ok(0)
            }
            streams::RECORD_CASE_DRAFT | streams::RECORD_CASE_EVENT => {
                match kept::open_header(record, keys)? {
                    Some((header, envelope)) => {
                        let parts = usize::from(header.parts);
                        let slice = rest.get(..parts).ok_or(KeptFault::Unreadable { what: "an event" })?;
                        let kept = kept::open_event(header, envelope, slice, keys)?;
                        self.enter(kept);
                        Ok(parts)
                    }
                    None => Ok(rest.iter().take_while(|r| r.kind == streams::RECORD_CASE_PART).count()),
                }
            }
            // A protocol statement that speaks of the case: what it changed stands in a note beside it.
            streams::RECORD_STATEMENT => Ok(0),
            // A record of a newer program may bar what this one would allow: better no answer than a wrong one.
            _ => Err(KeptFault::Unreadable { what: "a record that this program knows" }),
        }
    }

    fn open_first(
        &self,
        record: &StoredRecord,
        keys: &dyn ContentKeys,
    ) -> Result<Option<CaseOpened>, KeptFault> {
        let Some((_, plain)) = kept::open_own(record, keys)? else { return Ok(None) };
        decode(&plain, "the beginning of a case").map(Some)
    }

    fn note(&mut self, note: CaseNote) {
        match note {
            CaseNote::Verdict { statement, verdict } => self.settled(&statement, verdict),
            CaseNote::DraftGone { message, why, bars } => {
                self.drafts.retain(|draft| draft.message != message);
                if let Some(own) = self.messages.get_mut(&message) {
                    own.ended = Some(why);
                    own.bars = bars;
                }
            }
            CaseNote::Opened { statement, at } => self.opened_first(statement, at),
            CaseNote::LeftToPeople { request, kind, on, bars } => {
                // A kind of a newer program is nobody's to look at here.
                if let Some(kind) = Kind::from_id(kind.as_str()) {
                    self.left_to_people.insert((request, kind), LeftToPeople { on, bars });
                }
            }
            CaseNote::Station { statement, station, reached_on } => {
                self.stations.entry(statement).or_default().entry(station).or_insert(reached_on);
                if let Some(opening) = self.openings.get_mut(&statement) {
                    opening.told |= station == StationName::Opened;
                }
            }
        }
    }

    fn opened_first(&mut self, statement: StatementRef, at: Instant) {
        let digest = values::Digest::from_bytes(*statement.digest.as_bytes());
        let entry = self.case.as_ref().and_then(|case| case.carried_by(&digest));
        let arrived_at = entry.and_then(|entry| Instant::new(entry.recorded_at).ok()).unwrap_or(at);
        let opening = Opening { statement, at, arrived_at, told: false };
        self.openings.entry(statement.digest).or_insert(opening);
    }

    fn settled(&mut self, statement: &Digest, verdict: Verdict) {
        let settlement = Settlement {
            statement: values::Digest::from_bytes(*statement.as_bytes()),
            verdict: word(verdict),
        };
        if let Some(case) = &mut self.case {
            case.apply(&CaseEvent::Settled(settlement));
        }
        for own in self.messages.values_mut() {
            if let Some(sent) = own.statement.filter(|sent| sent.digest == *statement) {
                own.verdict = Some(verdict);
                self.answered.push(sent);
            }
        }
        for (known, told) in self.statements.values_mut() {
            if known.digest == *statement {
                *told = Some(verdict);
            }
        }
    }

    /// Takes in when a statement arrived, as its acknowledgement says.
    pub fn arrived(&mut self, statement: &Digest, at: Instant) {
        let statement = values::Digest::from_bytes(*statement.as_bytes());
        if let Some(case) = &mut self.case {
            case.apply(&CaseEvent::Arrived(Arrival { statement, arrived_at: at.timestamp() }));
        }
    }

    /// A message of a kind that only a newer program knows: held, and read again when this program is a newer one.
    fn enter_unknown(&mut self, header: &EventHeader) {
        if let Way::Received { statement, verdict } = &header.way {
            self.statements.insert(header.event, (*statement, Some(*verdict)));
        }
    }

    fn enter(&mut self, kept: KeptEvent) {
        let header = kept.header;
        let Some(kind) = header.known_kind() else { return self.enter_unknown(&header) };
        let message = StatementId::from_bytes(*header.event.as_bytes());
        let party = match &header.way {
            Way::Draft(terms) => {
                let purpose = Some(terms.purpose.clone());
                let own = OwnMessage::new(kind, header.subject, purpose);
                self.messages.insert(message, own);
                self.drafts.push(WaitingDraft { header, message, content: kept.content });
                return;
            }
            Way::Local => Party::Local,
            Way::Sent { statement } => {
                let fresh = OwnMessage::new(kind, header.subject, None);
                let own = self.messages.entry(message).or_insert(fresh);
                own.statement = Some(*statement);
                own.purpose = kept.statement.as_ref().map(|(_, text)| text.purpose.clone());
                Party::Sent { digest: values::Digest::from_bytes(*statement.digest.as_bytes()) }
            }
            Way::Received { statement, .. } => {
                Party::Received { digest: values::Digest::from_bytes(*statement.digest.as_bytes()) }
            }
        };
        let in_reply_to = kept.statement.as_ref().and_then(|(_, text)| text.in_reply_to);
        let entry = Entry {
            id: header.event,
            recorded_at: header.recorded_at.timestamp(),
            happened_at: header.happened_at.map(Instant::timestamp),
            made_at: kept.statement.as_ref().map(|(_, text)| text.made_at.timestamp()),
            party,
            in_reply_to: in_reply_to.map(|digest| values::Digest::from_bytes(*digest.as_bytes())),
            content: match kept.content {
                Some(content) => EventContent::from(content),
                None => EventContent::Erased { kind },
            },
        };
        if let Some(case) = &mut self.case {
            case.apply(&CaseEvent::Entered(entry));
        }
        match &header.way {
            Way::Received { statement, verdict } => {
                self.statements.insert(header.event, (*statement, Some(*verdict)));
                self.settled(&statement.digest, *verdict);
                // It was written down here in the commit that holds our acknowledgement, which names the same instant.
                self.arrived(&statement.digest, header.recorded_at);
            }
            Way::Sent { statement } => {
                self.statements.insert(header.event, (*statement, None));
            }
            Way::Local | Way::Draft(_) => {}
        }
    }
}

/// A verdict in the words of a case.
pub fn word(verdict: Verdict) -> entente_casework::case::Verdict {
    use entente_casework::case::Verdict as Word;
    match verdict {
        Verdict::Accepted => Word::Accepted,
        Verdict::Refused => Word::Refused,
        Verdict::Held => Word::Held,
        Verdict::Voided => Word::Voided,
    }
}
