//! Two invented authorities with their keys, one of each statement, and entropy from a label.

use entente_casework::{AuthorityId, CaseRef, SectionId, StatementId, UploadId};
use entente_seals::departure;
use entente_seals::*;
use sha2::{Digest as _, Sha256};

/// Entropy that anybody can compute: SHA-256 of a label and a counter. For tests and golden files only.
pub(crate) struct Labelled {
    label: &'static str,
    counter: u64,
}

pub(crate) fn entropy(label: &'static str) -> Labelled {
    Labelled { label, counter: 0 }
}

impl Entropy for Labelled {
    fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let mut hash = Sha256::new();
            hash.update(self.label.as_bytes());
            hash.update(self.counter.to_be_bytes());
            self.counter += 1;
            let block = hash.finalize();
            for (to, from) in chunk.iter_mut().zip(block) {
                *to = from;
            }
        }
    }
}

pub(crate) fn seed(label: &'static str) -> KeySeed {
    KeySeed::fresh(&mut entropy(label))
}

pub(crate) fn signing(role: Role, label: &'static str) -> SigningKey {
    SigningKey::from_seed(role, &seed(label)).unwrap()
}

pub(crate) fn statement_key() -> SigningKey {
    signing(Role::Statement, "XA statement key")
}

pub(crate) fn xb_statement_key() -> SigningKey {
    signing(Role::Statement, "XB statement key")
}

pub(crate) fn opening_key() -> OpeningKey {
    OpeningKey::from_seed(Role::Encryption, &seed("XB encryption key")).unwrap()
}

pub(crate) fn ombuds_key() -> OpeningKey {
    OpeningKey::from_seed(Role::Ombuds, &seed("XB ombuds key")).unwrap()
}

pub(crate) fn xa() -> AuthorityId {
    "XA.ca".parse().unwrap()
}

pub(crate) fn xb() -> AuthorityId {
    "XB.ca".parse().unwrap()
}

pub(crate) fn id(byte: u8) -> StatementId {
    StatementId::from_bytes([byte; 16])
}

pub(crate) fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

pub(crate) fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

pub(crate) fn refers_to(number: u64) -> StatementRef {
    StatementRef { incarnation: 1, number, digest: Digest::of(&number.to_be_bytes()) }
}

pub(crate) fn header() -> TransmittalHeader {
    TransmittalHeader {
        id: id(0x11),
        kind: KindId::new("B1").unwrap(),
        from: xa(),
        to: xb(),
        case: Some(CaseRef::from_bytes([0x22; 16])),
        agreement: Digest::of(b"the agreement of XA and XB"),
        purpose: code("SHARE_ORIGIN_CA"),
        legal_basis: code("TREATY_DUTY"),
        subject: 1,
        position: Position { incarnation: 1, number: 42 },
        previous: Some(refers_to(41)),
        in_reply_to: None,
        made_at: at("2027-03-05T09:00:00.000Z"),
        expires_at: Some(at("2027-04-04T09:00:00.000Z")),
        attachments: vec![AttachmentEntry {
            upload: UploadId::from_bytes([0x33; 16]),
            length: 70_000,
            root: Digest::of(b"root of the chunks"),
        }],
    }
}

pub(crate) const ROUTING: &[u8] = b"\x0a\x0fwhat is asked for";
pub(crate) const IDENTITY: &[u8] = b"\x12\x10an invented name";
pub(crate) const VIEWS: &[u8] = b"\x1a\x12what the child says";

pub(crate) fn parts() -> Vec<Part<'static>> {
    let part = |tier, class, reader, fields| Part { tier, class: code(class), reader, fields };
    vec![
        part(Tier::T1, "ROUTING", Reader::Authority, ROUTING),
        part(Tier::T1, "IDENTITY", Reader::Authority, IDENTITY),
        part(Tier::T3, "VIEWS", Reader::Ombuds, VIEWS),
    ]
}

pub(crate) fn attachment_keys() -> Vec<AttachmentKey> {
    vec![AttachmentKey::from_bytes([0x44; 32])]
}

pub(crate) fn sealed() -> SealedTransmittal {
    departure::seal(header(), &parts(), attachment_keys(), &mut entropy("sections"), &statement_key())
        .unwrap()
}

pub(crate) fn key_envelope(sealed: &SealedTransmittal) -> KeyEnvelope {
    let (key, mut entropy) = (opening_key().public(), entropy("attempt"));
    sealed.secrets.key_envelope(&sealed.statement, Reader::Authority, &key, &mut entropy).unwrap()
}

pub(crate) fn finding() -> OutwardFinding {
    OutwardFinding::new(
        RuleCode::new("CF11").unwrap(),
        Some(Citation::new("CRC Art. 12; GC 12").unwrap()),
        vec![FieldPath::new("children[0].heard_on").unwrap()],
        Some(Cure::new("Hear the child, or say why it cannot be heard, and send again.").unwrap()),
    )
}

pub(crate) fn acknowledgement(verdict: Verdict) -> Acknowledgement {
    let findings = match verdict {
        Verdict::Refused | Verdict::Held => vec![finding()],
        Verdict::Accepted | Verdict::Voided => Vec::new(),
    };
    Acknowledgement {
        from: xb(),
        to: xa(),
        incarnation: 1,
        statement: refers_to(42),
        verdict,
        findings,
        findings_omitted: 0,
        arrived_at: at("2027-03-05T09:00:01.250Z"),
    }
}

pub(crate) fn station() -> Station {
    Station {
        id: id(0x51),
        from: xb(),
        to: xa(),
        incarnation: 1,
        number: 7,
        statement: refers_to(42),
        station: StationName::Opened,
        reached_on: "2027-03-08".parse().unwrap(),
        made_at: at("2027-03-08T17:00:00.000Z"),
    }
}

pub(crate) fn resolved() -> Resolved {
    Resolved {
        id: id(0x52),
        from: xb(),
        to: xa(),
        incarnation: 1,
        number: 8,
        statement: refers_to(42),
        verdict: Verdict::Refused,
        findings: vec![finding()],
        findings_omitted: 0,
        made_at: at("2027-03-09T10:00:00.000Z"),
    }
}

pub(crate) fn switch() -> Switch {
    Switch {
        id: id(0x53),
        from: xa(),
        to: xb(),
        incarnation: 1,
        number: 1,
        agreement: Digest::of(b"the agreement of XA and XB"),
        replaces: None,
        in_force_from: "2027-01-01".parse().unwrap(),
        made_at: at("2027-01-02T08:00:00.000Z"),
    }
}

pub(crate) fn key_event() -> KeyEvent {
    KeyEvent {
        id: id(0x54),
        from: xa(),
        to: xb(),
        incarnation: 1,
        number: 43,
        certificate: "AQIDBA==".to_owned(),
        trusted_until: Some(TreePosition { incarnation: 1, index: 90 }),
        made_at: at("2027-03-10T08:00:00.000Z"),
    }
}

pub(crate) fn gap() -> Gap {
    Gap {
        id: id(0x55),
        from: xa(),
        to: xb(),
        incarnation: 2,
        number: 1,
        ended_incarnation: 1,
        ended_number: 43,
        ended_head: Some(TreeHead { size: 131, root: Digest::of(b"root of the ended tree") }),
        reason: code("RESTORED"),
        made_at: at("2027-03-11T08:00:00.000Z"),
    }
}

pub(crate) fn void() -> Void {
    Void { from: xa(), to: xb(), statement: refers_to(42) }
}

/// The longest transmittal that the bounds allow.
pub(crate) fn longest_transmittal() -> Transmittal {
    let long = "A".repeat(words::CODE_BYTES_MAX);
    let name: AuthorityId = format!("XA.{}", "a".repeat(30)).parse().unwrap();
    let other: AuthorityId = format!("XB.{}", "b".repeat(30)).parse().unwrap();
    let number = statement::INTEGER_END - 1;
    let reference = StatementRef { incarnation: u32::MAX, number: number - 1, digest: Digest::of(b"") };
    let section = |n: u8| SectionEntry {
        id: SectionId::from_bytes([n; 16]),
        tier: Tier::T3,
        class: code(&format!("{}{}", &long[..long.len() - 2], char::from(b'A' + n))),
        reader: Reader::Authority,
        commitment: Digest::of(b"c"),
        ciphertext_sha256: Digest::of(b"h"),
        padded_length: 16 << 10,
    };
    let attachment = |n: u8| AttachmentEntry {
        upload: UploadId::from_bytes([n; 16]),
        length: number,
        root: Digest::of(b"r"),
    };
    Transmittal {
        id: id(0xff),
        kind: KindId::new("B12T").unwrap(),
        from: name,
        to: other,
        case: Some(CaseRef::from_bytes([0xff; 16])),
        agreement: Digest::of(b""),
        purpose: code(&long),
        legal_basis: code(&long),
        subject: u16::MAX,
        incarnation: u32::MAX,
        number,
        previous: Some(reference),
        in_reply_to: Some(Digest::of(b"")),
        made_at: at("2027-03-05T09:00:00.000Z"),
        expires_at: Some(at("2027-04-04T09:00:00.000Z")),
        attachments: (0..8).map(attachment).collect(),
        sections: (0..16).map(section).collect(),
    }
}

/// The longest acknowledgement that the bounds allow.
pub(crate) fn longest_acknowledgement() -> Acknowledgement {
    let number = statement::INTEGER_END - 1;
    let path = FieldPath::new("a".repeat(words::FIELD_PATH_BYTES_MAX)).unwrap();
    let finding = OutwardFinding::new(
        RuleCode::new("A".repeat(words::RULE_CODE_BYTES_MAX)).unwrap(),
        Some(Citation::new("A".repeat(words::CITATION_BYTES_MAX)).unwrap()),
        vec![path; 70_000],
        Some(Cure::new("A".repeat(words::CURE_BYTES_MAX)).unwrap()),
    );
    let (findings, findings_omitted) = Findings::new(vec![finding; 70_000]).into_parts();
    Acknowledgement {
        from: format!("XB.{}", "b".repeat(30)).parse().unwrap(),
        to: format!("XA.{}", "a".repeat(30)).parse().unwrap(),
        incarnation: u32::MAX,
        statement: StatementRef { incarnation: u32::MAX, number, digest: Digest::of(b"") },
        verdict: Verdict::Refused,
        findings,
        findings_omitted,
        arrived_at: at("2027-03-05T09:00:01.250Z"),
    }
}
