//! A transmittal from draft to opened sections, and each way in which its pieces could be exchanged underway.

use entente_seals::departure;
use entente_seals::dsse;
use entente_seals::*;

use crate::fixtures::*;

#[test]
fn what_leaves_arrives() {
    let sealed = sealed();
    let envelope = key_envelope(&sealed);
    let carriage = sealed.statement.envelope().to_carriage().unwrap();

    let received = Envelope::from_carriage(&carriage).unwrap();
    let keys = [statement_key().public()];
    let statement = dsse::verify_statement::<Transmittal>(received, &xa(), &xb(), &keys, &[]).unwrap();
    let whole = Whole::new(&statement, &sealed.ciphertexts).unwrap();
    let opened = whole.open(&KeyEnvelope::from_bytes(&envelope.to_bytes()).unwrap(), &opening_key()).unwrap();
    let fields: Vec<&[u8]> = opened.sections.iter().map(|section| section.fields.as_slice()).collect();
    assert_eq!(fields, [ROUTING, IDENTITY]);
    assert_eq!(opened.attachments[0].expose(), attachment_keys()[0].expose());
    for (section, secret) in opened.sections.iter().zip(&sealed.secrets.sections) {
        assert_eq!(section.secret.expose(), secret.expose());
    }
}

#[test]
fn the_ombudsperson_opens_its_own_section_and_nothing_else() {
    let sealed = sealed();
    let key = ombuds_key().public();
    let mut random = entropy("ombuds");
    let envelope = sealed.secrets.key_envelope(&sealed.statement, Reader::Ombuds, &key, &mut random).unwrap();
    let whole = Whole::new(&sealed.statement, &sealed.ciphertexts).unwrap();
    let opened = whole.open(&envelope, &ombuds_key()).unwrap();
    assert_eq!(opened.sections.len(), 1);
    assert_eq!(opened.sections[0].fields.as_slice(), VIEWS);
    assert!(opened.attachments.is_empty());
    assert!(whole.open(&envelope, &opening_key()).is_err());
    assert_eq!(sealed.statement.text().readers().collect::<Vec<_>>(), [Reader::Authority, Reader::Ombuds]);
    // Each reader that has a section has one envelope; none twice.
    let authority = key_envelope(&sealed);
    assert!(whole.check_readers(&[authority.clone(), envelope.clone()]).is_ok());
    for wrong in [
        vec![],
        vec![authority.clone()],
        vec![envelope.clone()],
        vec![authority.clone(), authority, envelope],
    ] {
        assert!(whole.check_readers(&wrong).is_err());
    }
}

#[test]
fn exchanged_missing_and_additional_ciphertexts_are_refused() {
    let sealed = sealed();
    let wrong =
        |ciphertexts: Vec<Vec<u8>>| Whole::new(&sealed.statement, &ciphertexts).map(|_| ()).unwrap_err();
    let mut swapped = sealed.ciphertexts.clone();
    swapped.swap(0, 1);
    assert!(matches!(wrong(swapped), ArrivalFault::Section { at: 0, source: SectionFault::WrongCiphertext }));
    // Also one that this reader cannot open.
    let mut spoilt = sealed.ciphertexts.clone();
    spoilt[2][0] ^= 1;
    assert!(matches!(wrong(spoilt), ArrivalFault::Section { at: 2, .. }));
    assert!(matches!(
        wrong(sealed.ciphertexts[..2].to_vec()),
        ArrivalFault::Ciphertexts { expected: 3, found: 2 }
    ));
    let mut more = sealed.ciphertexts.clone();
    more.push(Vec::new());
    assert!(matches!(wrong(more), ArrivalFault::Ciphertexts { expected: 3, found: 4 }));
}

#[test]
fn a_statement_that_names_exchanged_sections_does_not_open() {
    // The sender itself signs two entries with their ciphertexts exchanged: the ids under the seal say no.
    let sealed = sealed();
    let mut text = sealed.statement.text().clone();
    let (first, second) = (text.sections[0].clone(), text.sections[1].clone());
    (text.sections[0].id, text.sections[1].id) = (second.id, first.id);
    let statement = dsse::sign(text, &statement_key()).unwrap();
    let whole = Whole::new(&statement, &sealed.ciphertexts).unwrap();
    let mut random = entropy("exchanged");
    let key = opening_key().public();
    let envelope = sealed.secrets.key_envelope(&statement, Reader::Authority, &key, &mut random).unwrap();
    let fault = whole.open(&envelope, &opening_key()).unwrap_err();
    assert_eq!(fault, ArrivalFault::Section { at: 0, source: SectionFault::Sealed });
}

#[test]
fn a_key_envelope_of_another_transmittal_does_not_open_this_one() {
    let sealed = sealed();
    let other = TransmittalHeader { position: Position { incarnation: 1, number: 43 }, ..header() };
    let other =
        departure::seal(other, &parts(), attachment_keys(), &mut entropy("sections"), &statement_key())
            .unwrap();
    // Same ids, same secrets, same content; only the number differs, and with it the identity.
    assert_eq!(other.ciphertexts, sealed.ciphertexts);
    let whole = Whole::new(&sealed.statement, &sealed.ciphertexts).unwrap();
    let fault = whole.open(&key_envelope(&other), &opening_key()).unwrap_err();
    assert_eq!(fault, ArrivalFault::Envelope(EnvelopeFault::Sealed));
}

#[test]
fn the_statement_says_nothing_of_the_content() {
    let sealed = sealed();
    let payload = &sealed.statement.envelope().payload;
    for secret in [ROUTING, IDENTITY, VIEWS] {
        assert!(!payload.windows(8).any(|window| secret.windows(8).any(|known| known == window)));
    }
    // A hold's later draft and an ordinary one have the same shape: equal lengths for all contents of one step.
    let short = Part { fields: b"x", ..parts()[0].clone() };
    let long = Part { fields: &[0x78; 1_000], ..parts()[0].clone() };
    let shape = |part: Part<'static>| {
        let sealed =
            departure::seal(header(), &[part], attachment_keys(), &mut entropy("shape"), &statement_key());
        let sealed = sealed.unwrap();
        (sealed.statement.envelope().payload.len(), sealed.ciphertexts[0].len())
    };
    assert_eq!(shape(short), shape(long));
}

#[test]
fn what_cannot_be_sealed_says_which_part() {
    let long = vec![0; 256 << 10];
    let part = Part { tier: Tier::T2, class: code("FAMILY"), reader: Reader::Authority, fields: &long };
    let fault = departure::seal(header(), &[part], attachment_keys(), &mut entropy("long"), &statement_key());
    let fault = fault.unwrap_err();
    assert_eq!(fault.to_string(), "the part of tier `T2` and class `FAMILY` cannot be sealed");
    let fault =
        departure::seal(header(), &parts(), Vec::new(), &mut entropy("keys"), &statement_key()).unwrap_err();
    assert!(matches!(fault, DepartureFault::AttachmentKeys { expected: 1, found: 0 }));
    let twice = [parts()[0].clone(), parts()[0].clone()];
    let fault = departure::seal(header(), &twice, attachment_keys(), &mut entropy("twice"), &statement_key());
    assert!(
        matches!(fault, Err(DepartureFault::Statement(_))),
        "one section for each tier, class and reader"
    );
}

#[test]
fn nothing_secret_is_printed() {
    let sealed = sealed();
    let printed = format!("{sealed:?} {:?} {:?}", opening_key(), statement_key());
    for secret in &sealed.secrets.sections {
        assert!(!printed.contains(&hex::encode(secret.expose())));
        assert!(!printed.contains(&format!("{:?}", secret.expose())));
    }
    assert!(printed.contains("SectionSecret(...)"));
}
