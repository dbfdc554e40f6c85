//! The bytes of what a node keeps, against files in `tests/golden/records`, which are never edited: a new version adds files. A file
//! that does not exist yet is written by `ENTENTE_BLESS_NEW=1 cargo test -p entente-node --test golden`.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test ends where it finds what it did not expect")]

use std::path::Path;
use std::str::FromStr as _;

use entente_casework::generated::{DataClass, Tier};
use entente_casework::{AuthorityId, CaseRef, EventId, GrantName, StatementId};
use entente_exchange::{Lane, PairEvent};
use entente_node::case_file::{
    CaseAt, CaseNote, CaseOpened, DraftEnd, consular_record, note_record, opened_record,
};
use entente_node::conduct::{Conduct, DecidedOn, TakenBack};
use entente_node::consular_file::ConsularNote;
use entente_node::kept::{self, ContentKeys, EventHeader, KeptFault, PartToKeep, Way};
use entente_node::streams;
use entente_seals::secret::ContentKey;
use entente_seals::{Digest, Entropy, Instant, KindId, StatementRef, StationName, Verdict};
use entente_store::{Body, KeyId, KeyScope, Record, StoredBody, StoredRecord};
use entente_wire::SectionPart;

/// One key for every scope, so that the bytes are the same in every run; its id shows the scope.
struct OneKey;

impl ContentKeys for OneKey {
    fn key_for(&self, scope: KeyScope) -> Result<(KeyId, ContentKey), KeptFault> {
        let id = [&scope.case[..12], &scope.subject.to_be_bytes(), &scope.class.to_be_bytes()].concat();
        Ok((KeyId(id.try_into().unwrap()), ContentKey::from_bytes([7; 32])))
    }
    fn key(&self, _: KeyId) -> Result<Option<ContentKey>, KeptFault> {
        Ok(Some(ContentKey::from_bytes([7; 32])))
    }
}

/// Counts up: never for anything but these files.
struct Counting(u8);

impl Entropy for Counting {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 = self.0.wrapping_add(1);
            *byte = self.0;
        }
    }
}

fn golden(name: &str, bytes: &[u8]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/records").join(name);
    let text = format!("{}\n", hex::encode(bytes));
    match std::fs::read_to_string(&path) {
        Ok(expected) => assert_eq!(expected, text, "{name} is no longer what it was"),
        Err(_) if std::env::var_os("ENTENTE_BLESS_NEW").is_some() => {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, text).unwrap();
        }
        Err(error) => panic!("{name}: {error}; ENTENTE_BLESS_NEW=1 writes a golden file that is missing"),
    }
}

fn at() -> Instant {
    Instant::from_millisecond(1_804_237_200_000).unwrap()
}

fn partner() -> AuthorityId {
    "XB.ca".parse().unwrap()
}

fn case() -> CaseRef {
    CaseRef::from_bytes(*b"an invented case")
}

fn statement() -> StatementRef {
    StatementRef { incarnation: 1, number: 2, digest: Digest::of(b"an invented statement") }
}

/// A record as one line of bytes: class, stream, kind, key if it is content, and the body.
fn bytes(record: &Record) -> Vec<u8> {
    let (key, body) = match &record.body {
        Body::Structure(body) => (&[][..], body),
        Body::Content { key, sealed } => (&key.0[..], sealed),
    };
    [&[record.stream.class][..], &record.stream.id, &[record.kind], key, body].concat()
}

#[test]
fn the_names_of_streams_are_those_of_the_page() {
    let all = [
        streams::pair(&partner()),
        streams::case(&partner(), &case()),
        streams::tree("entente/XA.ca/with/XB.ca/1"),
        streams::heads(&partner()),
        streams::conduct(),
        streams::papers(&partner()),
    ];
    let line: Vec<u8> = all.iter().flat_map(|s| [&[s.class][..], &s.id].concat()).collect();
    golden("streams.v1.hex", &line);
    // No program writes the first version any more; its file says what the bytes of a rehearsal's keyring meant.
    let first = Digest::of(&[b"entente.scope.conduct.v1\n", &case().as_bytes()[..]].concat());
    golden("conduct-scope.v1.hex", &first.as_bytes()[..16]);
    golden("conduct-scope.v2.hex", &streams::conduct_scope(&partner(), &case()));
    golden("answer-to.v1.hex", &streams::answer_to(&statement().digest));
    golden("resolution-of.v1.hex", &streams::resolution_of(&statement().digest));
    golden("judgement-of.v1.hex", &streams::judgement_of(&statement().digest));
    golden("station-of.v1.hex", &streams::station_of(&statement().digest, StationName::Opened));
}

/// What happened in a case names the case by both: its reference and with whom. A statement that was taken back names neither.
#[test]
fn an_entry_of_conduct_has_these_bytes() {
    let at = CaseAt { case: case(), partner: partner() };
    let event = EventId::from_bytes([3; 16]);
    let recorded = Conduct::Recorded { case: at, event, kind: "N1".to_owned() };
    let voided = Conduct::Voided { statement: statement(), why: TakenBack::Stopped };
    for (name, entry) in [("conduct-recorded.v1.hex", recorded), ("conduct-voided.v1.hex", voided)] {
        let bytes = entry.to_entry().unwrap();
        golden(name, &bytes);
        assert_eq!(Conduct::from_entry(&bytes), Some(entry));
    }
}

#[test]
fn what_a_case_keeps_has_these_bytes() {
    let stream = streams::case(&partner(), &case());
    let opened = CaseOpened {
        case: case(),
        partner: partner(),
        local_ref: Some("27/0001".to_owned()),
        opened_at: at(),
    };
    golden("case-opened.v1.hex", &bytes(&opened_record(&opened, &OneKey, &mut Counting(0)).unwrap()));
    let verdict = CaseNote::Verdict { statement: statement().digest, verdict: Verdict::Accepted };
    let note = note_record(stream, &verdict, &OneKey, &mut Counting(0)).unwrap();
    golden("case-note-verdict.v1.hex", &bytes(&note));
    let message = StatementId::from_bytes([9; 16]);
    let gone = CaseNote::DraftGone { message, why: DraftEnd::Begun, bars: Vec::new() };
    let note = note_record(stream, &gone, &OneKey, &mut Counting(0)).unwrap();
    golden("case-note-draft-gone.v1.hex", &bytes(&note));
    let opened = CaseNote::Opened { statement: statement(), at: at() };
    let note = note_record(stream, &opened, &OneKey, &mut Counting(0)).unwrap();
    golden("case-note-opened.v1.hex", &bytes(&note));
    let reached_on = "2027-03-08".parse().unwrap();
    let station =
        CaseNote::Station { statement: statement().digest, station: StationName::Opened, reached_on };
    let note = note_record(stream, &station, &OneKey, &mut Counting(0)).unwrap();
    golden("case-note-station.v1.hex", &bytes(&note));
    let left = CaseNote::LeftToPeople {
        request: statement().digest,
        kind: KindId::new("A7").unwrap(),
        on: "2027-04-03".parse().unwrap(),
        bars: Vec::new(),
    };
    let note = note_record(stream, &left, &OneKey, &mut Counting(0)).unwrap();
    golden("case-note-left-to-people.v1.hex", &bytes(&note));
}

/// A grant to a consulate and a question under it: in the case, and in the conduct.
#[test]
fn what_is_kept_of_a_consulate_has_these_bytes() {
    let stream = streams::case(&partner(), &case());
    let (grant, consulate) = (GrantName::from_bytes([7; 16]), AuthorityId::from_str("XB.consulate").unwrap());
    let (from, until) = ("2027-03-05".parse().unwrap(), "2027-06-30".parse().unwrap());
    let granted = ConsularNote::Granted { grant, consulate: consulate.clone(), from, until, made_at: at() };
    let told = "IN_PROGRESS".to_owned();
    let asked = ConsularNote::Asked { grant, on: from, at: at(), told: told.clone() };
    for (name, note) in [("case-consular-granted.v1.hex", granted), ("case-consular-asked.v1.hex", asked)] {
        golden(name, &bytes(&consular_record(stream, &note, &OneKey, &mut Counting(0)).unwrap()));
    }
    let place = || CaseAt { case: case(), partner: partner() };
    let [act, facts, agreement, floor] = [&b"act"[..], b"facts", b"agreement", b"floor"].map(Digest::of);
    let on = DecidedOn { act, facts, agreement, floor };
    let granted = Conduct::ConsulateGranted { case: place(), consulate: consulate.clone(), grant, until, on };
    let asked = Conduct::ConsulateAsked { case: place(), consulate, grant, told };
    for (name, entry) in
        [("conduct-consulate-granted.v1.hex", granted), ("conduct-consulate-asked.v1.hex", asked)]
    {
        let bytes = entry.to_entry().unwrap();
        golden(name, &bytes);
        assert_eq!(Conduct::from_entry(&bytes), Some(entry));
    }
}

#[test]
fn an_event_has_these_bytes_and_opens_only_where_it_stands() {
    let stream = streams::case(&partner(), &case());
    let header = EventHeader {
        event: EventId::from_bytes([3; 16]),
        recorded_at: at(),
        happened_at: None,
        way: Way::Local,
        kind: KindId::new("D6").unwrap(),
        subject: 1,
        parts: 1,
    };
    let part = SectionPart { tier: Tier::T2, class: DataClass::Views, bytes: b"invented fields".to_vec() };
    let records =
        kept::records(stream, &header, None, &[PartToKeep::Own(&part)], &OneKey, &mut Counting(0)).unwrap();
    golden("event-header.v1.hex", &bytes(&records[0]));
    golden("part-own.v1.hex", &bytes(&records[1]));
    let Body::Content { key, sealed } = records[0].body.clone() else { panic!("a header is content") };
    let stored = StoredRecord {
        stream,
        version: 1,
        position: entente_store::Position { batch: 1, frame: 0 },
        kind: records[0].kind,
        body: StoredBody::Content { key, sealed },
        lookup: Vec::new(),
    };
    let (back, envelope) = kept::open_header(&stored, &OneKey).unwrap().unwrap();
    assert!(back == header && envelope.is_none());
    let other = StoredRecord { kind: streams::RECORD_CASE_DRAFT, ..stored };
    assert!(kept::open_header(&other, &OneKey).is_err(), "as a draft it would be another thing");
}

#[test]
fn what_a_pair_keeps_has_these_bytes() {
    let sent = PairEvent::Sent {
        statement: statement(),
        lane: Lane::Routine,
        at: at(),
        expires_at: None,
        switches_to: None,
    };
    golden("pair-sent.v1.hex", &sent.to_bytes().unwrap());
    let settled = PairEvent::Settled {
        statement: statement(),
        verdict: Verdict::Accepted,
        acknowledgement: Digest::of(b"an invented acknowledgement"),
        arrived_at: at(),
    };
    golden("pair-settled.v1.hex", &settled.to_bytes().unwrap());
}
