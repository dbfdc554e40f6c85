//! DSSE: the vector of its specification, every changed byte, every confusion of type, author, addressee and role.

use entente_seals::dsse::{self, pae};
use entente_seals::*;

use crate::fixtures::*;

fn verify(carriage: &[u8]) -> Option<Authentic<Transmittal>> {
    let envelope = Envelope::from_carriage(carriage).ok()?;
    dsse::verify_statement(envelope, &xa(), &xb(), &[statement_key().public()], &[Suite::Ed25519]).ok()
}

#[test]
fn the_encoding_is_that_of_the_specification() {
    let expected = b"DSSEv1 29 http://example.com/HelloWorld 11 hello world";
    assert_eq!(pae("http://example.com/HelloWorld", b"hello world"), expected);
    assert_eq!(pae("", b""), b"DSSEv1 0  0 ");
}

#[test]
fn what_is_signed_verifies_and_has_one_identity() {
    let sealed = sealed();
    let envelope = sealed.statement.envelope();
    let back = verify(&envelope.to_carriage().unwrap()).unwrap();
    assert_eq!(back.text(), sealed.statement.text());
    assert_eq!(back.identity(), Digest::of(&pae(Transmittal::PAYLOAD_TYPE, &envelope.payload)));
    assert_eq!(back.signers(), [statement_key().public().id()]);
    // Without its signatures, or with others, the envelope has the same identity.
    let unsigned = Envelope { signatures: Vec::new(), ..envelope.clone() };
    assert_eq!(unsigned.identity(), back.identity());
}

#[test]
fn every_changed_bit_of_the_carriage_is_refused() {
    let carriage = sealed().statement.envelope().to_carriage().unwrap();
    assert!(verify(&carriage).is_some());
    for at in 0..carriage.len() {
        let mut changed = carriage.clone();
        changed[at] ^= 1 << (at % 8);
        assert!(verify(&changed).is_none(), "byte {at}");
    }
    for length in 0..carriage.len() {
        assert!(verify(&carriage[..length]).is_none(), "cut at {length}");
    }
    assert!(verify(&[&carriage[..], &[0]].concat()).is_none());
}

#[test]
fn a_text_signed_as_one_type_is_none_of_another() {
    let key = xb_statement_key();
    let envelopes = [
        dsse::sign(acknowledgement(Verdict::Accepted), &key).unwrap().envelope().clone(),
        dsse::sign(station(), &key).unwrap().envelope().clone(),
        dsse::sign(resolved(), &key).unwrap().envelope().clone(),
        dsse::sign(Switch { from: xb(), to: xa(), ..switch() }, &key).unwrap().envelope().clone(),
        dsse::sign(KeyEvent { from: xb(), to: xa(), ..key_event() }, &key).unwrap().envelope().clone(),
        dsse::sign(Gap { from: xb(), to: xa(), ..gap() }, &key).unwrap().envelope().clone(),
        dsse::sign(Void { from: xb(), to: xa(), ..void() }, &key).unwrap().envelope().clone(),
    ];
    for envelope in envelopes {
        for other in StatementType::ALL {
            let replayed = Envelope { payload_type: other.payload_type().to_owned(), ..envelope.clone() };
            let genuine = replayed.payload_type == envelope.payload_type;
            let verified = AnyStatement::verify(replayed, &xb(), &xa(), &[key.public()], &[]);
            assert_eq!(verified.is_ok(), genuine, "{} as {}", envelope.payload_type, other.payload_type());
        }
    }
}

#[test]
fn an_unknown_type_is_no_statement() {
    let envelope = dsse::sign(void(), &statement_key()).unwrap().envelope().clone();
    let unknown = Envelope { payload_type: "application/vnd.entente.void.v2+json".to_owned(), ..envelope };
    let verified = AnyStatement::verify(unknown, &xa(), &xb(), &[statement_key().public()], &[]);
    assert!(matches!(verified, Err(DsseFault::Text(StatementFault::UnknownType))));
}

#[test]
fn author_addressee_and_role_are_checked() {
    let envelope = sealed().statement.envelope().clone();
    let keys = [statement_key().public()];
    let verify = |author, addressee, keys: &[PublicKey]| {
        dsse::verify_statement::<Transmittal>(envelope.clone(), &author, &addressee, keys, &[])
    };
    assert!(verify(xa(), xb(), &keys).is_ok());
    assert!(matches!(verify(xa(), "XC.ca".parse().unwrap(), &keys), Err(DsseFault::WrongAddressee)));
    assert!(matches!(verify("XC.ca".parse().unwrap(), xb(), &keys), Err(DsseFault::WrongAuthor)));
    assert!(matches!(verify(xa(), xb(), &[]), Err(DsseFault::Unsigned { .. })));
    assert!(matches!(verify(xa(), xb(), &[xb_statement_key().public()]), Err(DsseFault::Unsigned { .. })));
    // The same seed in another role is another key, so its signature is not even looked at.
    let other_role = signing(Role::Checkpoint, "XA statement key").public();
    assert_eq!(other_role.as_bytes(), keys[0].as_bytes());
    assert!(matches!(verify(xa(), xb(), &[other_role]), Err(DsseFault::Unsigned { .. })));
    assert!(matches!(
        dsse::sign(void(), &signing(Role::Checkpoint, "XA statement key")),
        Err(DsseFault::WrongRole { .. })
    ));
}

#[test]
fn a_required_suite_that_is_missing_is_refused_and_an_extra_one_ignored() {
    let signed = dsse::sign(void(), &statement_key()).unwrap();
    let keys = [statement_key().public()];
    let with = |signatures: Vec<Signature>, required: &[Suite]| {
        let envelope = Envelope { signatures, ..signed.envelope().clone() };
        dsse::verify_statement::<Void>(envelope, &xa(), &xb(), &keys, required)
    };
    let good = signed.envelope().signatures.clone();
    let later = Signature { suite: 200, key_id: RoleKeyId::from_bytes([9; 32]), bytes: vec![1; 3_309] };
    assert!(with(vec![later.clone(), good[0].clone()], &[]).is_ok());
    assert!(matches!(with(vec![later], &[]), Err(DsseFault::Unsigned { .. })));
    let missing = with(good.clone(), &[Suite::DhkemX25519HkdfSha256]);
    assert!(matches!(missing, Err(DsseFault::Unsigned { suite: Suite::DhkemX25519HkdfSha256 })));
    // A trusted key is named twice, once with a signature that does not fit: somebody changed something.
    let spoilt = Signature { bytes: vec![0; 64], ..good[0].clone() };
    assert!(matches!(with(vec![good[0].clone(), spoilt], &[]), Err(DsseFault::BadSignature { .. })));
    // The suite byte stands under no signature, so it must be that of the key.
    let renamed = Signature { suite: 2, ..good[0].clone() };
    assert!(matches!(with(vec![renamed], &[]), Err(DsseFault::BadSignature { .. })));
}

#[test]
fn a_signature_of_the_other_half_of_the_field_is_refused() {
    // s + L verifies under a lax verifier: two byte strings for one signature (RFC 8032, section 5.1.7).
    let signed = dsse::sign(void(), &statement_key()).unwrap();
    let mut signature = signed.envelope().signatures[0].clone();
    let order = hex::decode("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010").unwrap();
    let mut carry = 0u16;
    for (byte, add) in signature.bytes[32..].iter_mut().zip(order) {
        let sum = u16::from(*byte) + u16::from(add) + carry;
        *byte = (sum & 0xff) as u8;
        carry = sum >> 8;
    }
    assert_eq!(carry, 0);
    let envelope = Envelope { signatures: vec![signature], ..signed.envelope().clone() };
    let verified = dsse::verify_statement::<Void>(envelope, &xa(), &xb(), &[statement_key().public()], &[]);
    assert!(matches!(verified, Err(DsseFault::BadSignature { .. })));
}

#[test]
fn the_json_form_reads_back() {
    let envelope = sealed().statement.envelope().clone();
    let json = envelope.to_json();
    assert_eq!(Envelope::from_json(&json).unwrap(), envelope);
    assert!(json.contains(r#""payloadType":"application/vnd.entente.transmittal.v1+json""#));
    // What the specification lets others add is ignored.
    let more = json.replacen('{', r#"{"note":1,"#, 1);
    assert_eq!(Envelope::from_json(&more).unwrap(), envelope);
    for bad in ["", "{}", "[]", &json[1..]] {
        assert_eq!(Envelope::from_json(bad), Err(CarriageFault::Json));
    }
}

#[test]
fn the_carriage_keeps_its_bounds() {
    let good = dsse::sign(void(), &statement_key()).unwrap().envelope().clone();
    let signature = good.signatures[0].clone();
    let refused = |envelope: Envelope| assert!(envelope.to_carriage().is_err(), "{envelope:?}");
    refused(Envelope { signatures: Vec::new(), ..good.clone() });
    refused(Envelope { signatures: vec![signature.clone(); 5], ..good.clone() });
    refused(Envelope { payload: vec![0; 8 * 1024 + 1], ..good.clone() });
    refused(Envelope { payload_type: String::new(), ..good.clone() });
    refused(Envelope { payload_type: "a".repeat(81), ..good.clone() });
    refused(Envelope { payload_type: "a b".to_owned(), ..good.clone() });
    refused(Envelope {
        signatures: vec![Signature { bytes: vec![0; 4_628], ..signature.clone() }],
        ..good.clone()
    });
    // The longest statement, with Ed25519 and the longest signature there is; then to the last byte, and beyond.
    let long = |bytes: usize| Signature { bytes: vec![0; bytes], ..signature.clone() };
    let with = |rest: usize| Envelope {
        payload_type: "a".repeat(80),
        payload: vec![0; 8 * 1024],
        signatures: vec![long(64), long(4_627), long(rest)],
    };
    let room = CARRIAGE_BYTES_MAX - (6 + 80 + 8 * 1024 + 1 + 35 + 64 + 35 + 4_627 + 35);
    let longest = with(room);
    assert_eq!(longest.to_carriage().unwrap().len(), CARRIAGE_BYTES_MAX);
    assert_eq!(Envelope::from_carriage(&longest.to_carriage().unwrap()).unwrap(), longest);
    refused(with(room + 1));
    let mut version = good.to_carriage().unwrap();
    version[0] = 2;
    assert_eq!(Envelope::from_carriage(&version), Err(CarriageFault::Version { found: 2 }));
}
