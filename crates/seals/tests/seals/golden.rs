//! The bytes of every format, from keys and entropy that anybody can compute (see `fixtures`). A golden file is never
//! edited: a new version of a format adds files. `ENTENTE_BLESS_NEW=1` writes a file that is missing, and no other.

use std::path::PathBuf;

use entente_seals::dsse::{self, Signed as _};
use entente_seals::section::{self, SectionPlace};
use entente_seals::{rest, *};

use crate::fixtures::*;

fn compare(name: &str, bytes: &[u8]) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/protocol").join(name);
    match std::fs::read(&path) {
        Ok(golden) => {
            assert!(golden == bytes, "`{name}` differs: a format that is signed or stored has changed")
        }
        Err(_) if std::env::var_os("ENTENTE_BLESS_NEW").is_some() => {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, bytes).unwrap();
        }
        Err(error) => {
            assert!(
                path.exists(),
                "`{name}` is missing ({error}); for a new format, run with ENTENTE_BLESS_NEW=1"
            );
        }
    }
}

/// Binary golden files are written in hexadecimal, 32 bytes to a line: a changed byte shows in a review.
fn compare_hex(name: &str, bytes: &[u8]) {
    let lines: Vec<String> = bytes.chunks(32).map(hex::encode).collect();
    compare(name, format!("{}\n", lines.join("\n")).as_bytes());
}

#[test]
fn transmittal() {
    let sealed = sealed();
    let envelope = sealed.statement.envelope();
    compare("transmittal.v1.json", &envelope.payload);
    compare("transmittal.v1.pae", &envelope.pae());
    compare("transmittal.v1.identity.hex", format!("{}\n", sealed.statement.identity()).as_bytes());
    compare_hex("transmittal.v1.carriage.hex", &envelope.to_carriage().unwrap());
    compare("transmittal.v1.dsse.json", envelope.to_json().as_bytes());
    compare_hex("transmittal.v1.ciphertext-0.hex", &sealed.ciphertexts[0]);
    compare_hex("transmittal.v1.ciphertext-1.hex", &sealed.ciphertexts[1]);
    compare_hex("transmittal.v1.ciphertext-2.hex", &sealed.ciphertexts[2]);
    compare_hex("transmittal.v1.key-envelope.hex", &key_envelope(&sealed).to_bytes());
}

#[test]
fn a_golden_transmittal_still_opens() {
    // From the files alone: what was written long ago is read today.
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/protocol");
    let read = |name: &str| {
        let text = std::fs::read_to_string(folder.join(name)).unwrap();
        hex::decode(text.split_whitespace().collect::<String>()).unwrap()
    };
    let envelope = Envelope::from_carriage(&read("transmittal.v1.carriage.hex")).unwrap();
    let keys = [statement_key().public()];
    let statement = dsse::verify_statement::<Transmittal>(envelope, &xa(), &xb(), &keys, &[]).unwrap();
    let ciphertexts: Vec<_> = (0..3).map(|n| read(&format!("transmittal.v1.ciphertext-{n}.hex"))).collect();
    let whole = Whole::new(&statement, &ciphertexts).unwrap();
    let envelope = KeyEnvelope::from_bytes(&read("transmittal.v1.key-envelope.hex")).unwrap();
    let opened = whole.open(&envelope, &opening_key()).unwrap();
    assert_eq!(opened.sections[0].fields.as_slice(), ROUTING);
}

#[test]
fn section() {
    let place =
        SectionPlace { transmittal: id(0x11), section: entente_casework::SectionId::from_bytes([0x66; 16]) };
    let sealed =
        section::seal(&SectionSecret::from_bytes([0x77; 32]), place, b"fields of a section").unwrap();
    compare_hex("section.v1.ciphertext.hex", &sealed.ciphertext);
    compare("section.v1.commitment.hex", format!("{}\n", sealed.commitment).as_bytes());
}

#[test]
fn statements() {
    fn golden<T: StatementText>(name: &str, text: T, key: &SigningKey) {
        let signed = dsse::sign(text, key).unwrap();
        compare(&format!("{name}.v1.json"), &signed.envelope().payload);
        compare_hex(&format!("{name}.v1.carriage.hex"), &signed.envelope().to_carriage().unwrap());
    }
    let (xa, xb) = (statement_key(), xb_statement_key());
    golden("acknowledgement-accepted", acknowledgement(Verdict::Accepted), &xb);
    golden("acknowledgement-refused", acknowledgement(Verdict::Refused), &xb);
    golden("acknowledgement-held", acknowledgement(Verdict::Held), &xb);
    golden("acknowledgement-voided", acknowledgement(Verdict::Voided), &xb);
    golden("station", station(), &xb);
    golden("resolved", resolved(), &xb);
    golden("switch", switch(), &xa);
    golden("key", key_event(), &xa);
    golden("gap", gap(), &xa);
    golden("void", void(), &xa);
}

#[test]
fn keys() {
    let root = signing(Role::Authority, "XA authority key");
    let terms = CertificateTerms {
        id: id(0x61),
        authority: xa(),
        replaces: None,
        cause: Cause::First,
        rehearsal: true,
        made_at: at("2027-01-02T08:00:00.000Z"),
        use_until: None,
    };
    let certificate = KeyCertificate::new(&statement_key().public(), terms);
    compare("key-certificate.v1.json", &certificate.write().unwrap());
    let signed = dsse::sign(certificate, &root).unwrap();
    compare_hex("key-certificate.v1.carriage.hex", &signed.envelope().to_carriage().unwrap());
    let ids = [statement_key().public(), root.public(), opening_key().public()]
        .map(|key| format!("{}\n", key.id()));
    compare("key-ids.v1.hex", ids.concat().as_bytes());
    let file = KeyFile { role: Role::Statement, rehearsal: true, seed: seed("XA statement key") };
    compare_hex("key-file.v1.hex", &file.to_bytes().unwrap());
}

#[test]
fn at_rest() {
    let key = ContentKey::from_bytes([0x88; 32]);
    let mut random = entropy("rest");
    compare_hex("rest.v1.hex", &rest::seal(&key, b"stream 1, version 3", b"a record", &mut random).unwrap());
    compare_hex("wrap.v1.hex", &rest::wrap_secret(&key, b"a place", &[5; 32], &mut random).unwrap());
}
