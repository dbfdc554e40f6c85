//! Sections: padding at each step, places that cannot be exchanged, and a sender who commits to one thing and seals another.

use entente_casework::SectionId;
use entente_seals::rest;
use entente_seals::section::{self, FIELDS_BYTES_MAX, SectionPlace};
use entente_seals::statement::PADDED_BYTES;
use entente_seals::*;
use proptest::prelude::*;

use crate::fixtures::*;

const SECTION: SectionId = SectionId::from_bytes([0x66; 16]);

fn place() -> SectionPlace {
    SectionPlace { transmittal: id(0x11), section: SECTION }
}

fn secret() -> SectionSecret {
    SectionSecret::from_bytes([0x77; 32])
}

fn entry(sealed: &section::SealedSection) -> SectionEntry {
    SectionEntry {
        id: SECTION,
        tier: Tier::T2,
        class: code("FAMILY"),
        reader: Reader::Authority,
        commitment: sealed.commitment,
        ciphertext_sha256: Digest::of(&sealed.ciphertext),
        padded_length: sealed.padded_length,
    }
}

#[test]
fn a_section_is_padded_to_the_smallest_length_that_holds_it() {
    for (index, padded) in PADDED_BYTES.into_iter().enumerate() {
        let most = padded as usize - 4;
        let sealed = section::seal(&secret(), place(), &vec![1; most]).unwrap();
        assert_eq!((sealed.padded_length, sealed.ciphertext.len()), (padded, padded as usize + 16));
        let opened = section::open(&secret(), id(0x11), &entry(&sealed), &sealed.ciphertext).unwrap();
        assert_eq!(opened.len(), most);
        let next = section::seal(&secret(), place(), &vec![1; most + 1]);
        match PADDED_BYTES.get(index + 1) {
            Some(larger) => assert_eq!(next.unwrap().padded_length, *larger),
            None => assert_eq!(next, Err(SectionFault::TooLong { length: FIELDS_BYTES_MAX + 1 })),
        }
    }
    assert_eq!(section::seal(&secret(), place(), b"").unwrap().padded_length, 1 << 10);
}

#[test]
fn every_changed_bit_of_a_ciphertext_is_refused() {
    let sealed = section::seal(&secret(), place(), b"fields").unwrap();
    let entry = entry(&sealed);
    for at in 0..sealed.ciphertext.len() {
        let mut changed = sealed.ciphertext.clone();
        changed[at] ^= 1 << (at % 8);
        let opened = section::open(&secret(), id(0x11), &entry, &changed);
        assert_eq!(opened.unwrap_err(), SectionFault::WrongCiphertext, "byte {at}");
        // And if the statement named the changed bytes, the seal itself would not give.
        let named = SectionEntry { ciphertext_sha256: Digest::of(&changed), ..entry.clone() };
        assert_eq!(section::open(&secret(), id(0x11), &named, &changed).unwrap_err(), SectionFault::Sealed);
    }
}

#[test]
fn a_section_opens_only_at_its_place_and_with_its_secret() {
    let sealed = section::seal(&secret(), place(), b"fields").unwrap();
    let good = entry(&sealed);
    assert!(section::open(&secret(), id(0x11), &good, &sealed.ciphertext).is_ok());
    let moved = section::open(&secret(), id(0x12), &good, &sealed.ciphertext);
    assert_eq!(moved.unwrap_err(), SectionFault::Sealed);
    let renamed = SectionEntry { id: SectionId::from_bytes([0x67; 16]), ..good.clone() };
    let renamed = section::open(&secret(), id(0x11), &renamed, &sealed.ciphertext);
    assert_eq!(renamed.unwrap_err(), SectionFault::Sealed);
    let other = SectionSecret::from_bytes([0x78; 32]);
    let other = section::open(&other, id(0x11), &good, &sealed.ciphertext);
    assert_eq!(other.unwrap_err(), SectionFault::Sealed);
}

#[test]
fn a_sender_is_bound_to_what_it_commits_to() {
    let sealed = section::seal(&secret(), place(), b"what was sealed").unwrap();
    let other = section::seal(&secret(), place(), b"what was promised").unwrap();
    let promised = SectionEntry { commitment: other.commitment, ..entry(&sealed) };
    let opened = section::open(&secret(), id(0x11), &promised, &sealed.ciphertext);
    assert_eq!(opened.unwrap_err(), SectionFault::WrongCommitment);
    // Control: all else in that entry is right; with the true commitment the same bytes open.
    assert!(section::open(&secret(), id(0x11), &entry(&sealed), &sealed.ciphertext).is_ok());
    // The place and the secret are part of what is committed to: equal content is not seen to be equal.
    let elsewhere = SectionPlace { transmittal: id(0x12), section: SECTION };
    let elsewhere = section::seal(&secret(), elsewhere, b"what was sealed").unwrap();
    assert_ne!(elsewhere.commitment, sealed.commitment);
    let again = section::seal(&SectionSecret::from_bytes([1; 32]), place(), b"what was sealed").unwrap();
    assert_ne!(again.commitment, sealed.commitment);
}

/// A section made by hand from `docs/protocol.md`, with any padded plaintext: what a careless or hostile sender could make.
fn by_hand(padded: &[u8]) -> section::SealedSection {
    use aes_gcm::aead::{Aead as _, Nonce, Payload};
    use aes_gcm::{Aes256Gcm, KeyInit as _};
    use hmac::Mac as _;
    let hkdf = hkdf::Hkdf::<sha2::Sha256>::new(Some(b"entente.section.v1"), secret().expose());
    let (mut seal, mut commit) = ([0; 32], [0; 32]);
    hkdf.expand(b"entente.section.v1 seal", &mut seal).unwrap();
    hkdf.expand(b"entente.section.v1 commit", &mut commit).unwrap();
    let place = [[0x11; 16], [0x66; 16]].concat();
    let cipher = Aes256Gcm::new_from_slice(&seal).unwrap();
    let ciphertext =
        cipher.encrypt(&Nonce::<Aes256Gcm>::default(), Payload { msg: padded, aad: &place }).unwrap();
    let mut mac = hmac::Hmac::<sha2::Sha256>::new_from_slice(&commit).unwrap();
    mac.update(b"entente.commitment.v1");
    mac.update(&place);
    mac.update(padded);
    let commitment = Digest::from_bytes(mac.finalize().into_bytes().into());
    section::SealedSection { ciphertext, commitment, padded_length: u32::try_from(padded.len()).unwrap() }
}

#[test]
fn a_section_made_by_hand_is_the_same_and_bad_padding_is_refused() {
    let open = |sealed: &section::SealedSection| {
        section::open(&secret(), id(0x11), &entry(sealed), &sealed.ciphertext).map(|fields| fields.to_vec())
    };
    let padded = |length: usize, fields: &[u8], to: usize| {
        let mut padded = u32::try_from(length).unwrap().to_be_bytes().to_vec();
        padded.extend_from_slice(fields);
        padded.resize(to, 0);
        padded
    };
    let good = padded(6, b"fields", 1 << 10);
    assert_eq!(by_hand(&good), section::seal(&secret(), place(), b"fields").unwrap());
    // More padding than is needed reads: a writer may hide a length better than we do.
    assert_eq!(open(&by_hand(&padded(6, b"fields", 4 << 10))).unwrap(), b"fields");
    // A byte behind the fields would be a second, hidden content under the same commitment.
    let mut hidden = good.clone();
    hidden[1_023] = 1;
    assert_eq!(open(&by_hand(&hidden)), Err(SectionFault::Padding));
    assert_eq!(open(&by_hand(&padded(1_021, b"fields", 1 << 10))), Err(SectionFault::Padding));
    assert_eq!(open(&by_hand(&padded(1_020, b"fields", 1 << 10))).unwrap().len(), 1_020);
}

#[test]
fn what_rests_opens_only_under_its_key_at_its_place_as_what_it_is() {
    let key = ContentKey::from_bytes([0x88; 32]);
    let mut random = entropy("rest");
    let sealed = rest::seal(&key, b"stream 1, version 3", b"a record", &mut random).unwrap();
    assert_eq!(sealed.len(), b"a record".len() + rest::REST_OVERHEAD_BYTES);
    assert_eq!(&**rest::open(&key, b"stream 1, version 3", &sealed).unwrap(), b"a record");
    assert_eq!(rest::open(&key, b"stream 1, version 4", &sealed).unwrap_err(), RestFault::Sealed);
    let other = ContentKey::from_bytes([0x89; 32]);
    assert_eq!(rest::open(&other, b"stream 1, version 3", &sealed).unwrap_err(), RestFault::Sealed);
    for at in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[at] ^= 0x10;
        assert!(rest::open(&key, b"stream 1, version 3", &changed).is_err(), "byte {at}");
    }
    // Two seals of one record at one place differ: nobody sees that it is the same.
    assert_ne!(rest::seal(&key, b"stream 1, version 3", b"a record", &mut random).unwrap(), sealed);
    // A wrapped secret is no record, and a record no wrapped secret.
    let wrapped = rest::wrap_secret(&key, b"place", &[5; 32], &mut random).unwrap();
    assert_eq!(*rest::unwrap_secret(&key, b"place", &wrapped).unwrap(), [5; 32]);
    assert_eq!(rest::open(&key, b"place", &wrapped).unwrap_err(), RestFault::Sealed);
    let record = rest::seal(&key, b"place", &[5; 32], &mut random).unwrap();
    assert_eq!(rest::unwrap_secret(&key, b"place", &record).unwrap_err(), RestFault::Sealed);
    assert_eq!(rest::seal(&key, &[0; 1_025], b"", &mut random), Err(RestFault::TooLong));
    assert!(rest::seal(&key, &[0; 1_024], b"", &mut random).is_ok());
    for length in 0..rest::REST_OVERHEAD_BYTES {
        assert!(rest::open(&key, b"place", &record[..length]).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn what_is_sealed_opens(fields in proptest::collection::vec(any::<u8>(), 0..6_000), bytes: [u8; 32]) {
        let secret = SectionSecret::from_bytes(bytes);
        let sealed = section::seal(&secret, place(), &fields).unwrap();
        prop_assert!(PADDED_BYTES.contains(&sealed.padded_length));
        let opened = section::open(&secret, id(0x11), &entry(&sealed), &sealed.ciphertext).unwrap();
        prop_assert_eq!(&**opened, &fields[..]);
    }
}
