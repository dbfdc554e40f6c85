//! The key envelope: the published vector of its suite, every changed byte, and no use for another transmittal or key.

use entente_seals::*;
use hpke::aead::AesGcm256;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable as _, Kem as _, OpModeR, Serializable as _};

use crate::fixtures::*;

/// RFC 9180 test vectors (the JSON file that its appendix A refers to): mode 0, KEM 0x0020, KDF 0x0001, AEAD 0x0002,
/// first encryption.
mod vector {
    pub(super) const INFO: &str = "4f6465206f6e2061204772656369616e2055726e";
    pub(super) const RECIPIENT_PRIVATE: &str =
        "497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d";
    pub(super) const RECIPIENT_PUBLIC: &str =
        "430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c";
    pub(super) const ENCAPSULATED: &str = "6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256";
    pub(super) const AAD: &str = "436f756e742d30";
    pub(super) const PLAINTEXT: &str = "4265617574792069732074727574682c20747275746820626561757479";
    pub(super) const CIPHERTEXT: &str =
        "e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a";
}

#[test]
fn the_suite_is_that_of_rfc_9180() {
    let bytes = |text: &str| hex::decode(text).unwrap();
    let private =
        <X25519HkdfSha256 as hpke::Kem>::PrivateKey::from_bytes(&bytes(vector::RECIPIENT_PRIVATE)).unwrap();
    let public = X25519HkdfSha256::sk_to_pk(&private);
    assert_eq!(hex::encode(public.to_bytes()), vector::RECIPIENT_PUBLIC);
    let encapsulated =
        <X25519HkdfSha256 as hpke::Kem>::EncappedKey::from_bytes(&bytes(vector::ENCAPSULATED)).unwrap();
    let opened = hpke::single_shot_open::<AesGcm256, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &private,
        &encapsulated,
        &bytes(vector::INFO),
        &bytes(vector::CIPHERTEXT),
        &bytes(vector::AAD),
    );
    assert_eq!(hex::encode(opened.unwrap()), vector::PLAINTEXT);
}

#[test]
fn the_layout_is_the_one_that_is_written_down() {
    let sealed = sealed();
    let bytes = key_envelope(&sealed).to_bytes();
    assert_eq!(bytes[..8], [1, 1, 0x00, 0x20, 0x00, 0x01, 0x00, 0x02]);
    assert_eq!(bytes[8..40], opening_key().public().id().as_bytes()[..]);
    assert_eq!(bytes.len(), 72 + 3 * 32 + 16, "two sections of the authority and one attachment");
    // Opened by the library alone, from the offsets: nothing but the documented bytes goes in.
    let private = X25519HkdfSha256::derive_keypair(seed("XB encryption key").expose()).0;
    let encapsulated = <X25519HkdfSha256 as hpke::Kem>::EncappedKey::from_bytes(&bytes[40..72]).unwrap();
    let plaintext = hpke::single_shot_open::<AesGcm256, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &private,
        &encapsulated,
        sealed.statement.identity().as_bytes(),
        &bytes[72..],
        &bytes[..40],
    )
    .unwrap();
    assert_eq!(plaintext[..32], sealed.secrets.sections[0].expose()[..]);
    assert_eq!(plaintext[32..64], sealed.secrets.sections[1].expose()[..]);
    assert_eq!(plaintext[64..], sealed.secrets.attachments[0].expose()[..]);
}

#[test]
fn every_changed_bit_is_refused() {
    let sealed = sealed();
    let bytes = key_envelope(&sealed).to_bytes();
    let open = |bytes: &[u8]| {
        KeyEnvelope::from_bytes(bytes)
            .and_then(|e| e.open(&sealed.statement.identity(), &opening_key(), 3).map(|_| ()))
    };
    assert_eq!(open(&bytes), Ok(()));
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1 << (at % 8);
        assert!(open(&changed).is_err(), "byte {at}");
    }
    for length in 0..bytes.len() {
        assert!(open(&bytes[..length]).is_err(), "cut at {length}");
    }
    assert_eq!(open(&[&bytes[..], &[0; 32]].concat()), Err(EnvelopeFault::Sealed));
}

#[test]
fn it_serves_one_transmittal_one_key_and_one_reader() {
    let sealed = sealed();
    let envelope = key_envelope(&sealed);
    let identity = sealed.statement.identity();
    assert!(envelope.open(&identity, &opening_key(), 3).is_ok());
    let other = Digest::of(b"another transmittal");
    assert_eq!(envelope.open(&other, &opening_key(), 3).unwrap_err(), EnvelopeFault::Sealed);
    let recipient = opening_key().public().id();
    assert_eq!(
        envelope.open(&identity, &ombuds_key(), 3).unwrap_err(),
        EnvelopeFault::OtherKey { recipient }
    );
    let count = EnvelopeFault::Count { expected: 2, found: 3 };
    assert_eq!(envelope.open(&identity, &opening_key(), 2).unwrap_err(), count);
    let mut for_ombuds = envelope.to_bytes();
    for_ombuds[1] = 2;
    let for_ombuds = KeyEnvelope::from_bytes(&for_ombuds).unwrap();
    assert_eq!(for_ombuds.open(&identity, &opening_key(), 3).unwrap_err(), EnvelopeFault::Sealed);
}

#[test]
fn each_attempt_has_an_envelope_of_its_own() {
    let sealed = sealed();
    let mut random = entropy("attempts");
    let mut make = || {
        let key = opening_key().public();
        sealed.secrets.key_envelope(&sealed.statement, Reader::Authority, &key, &mut random).unwrap()
    };
    let (first, second) = (make(), make());
    assert_ne!(first, second);
    let open =
        |envelope: &KeyEnvelope| envelope.open(&sealed.statement.identity(), &opening_key(), 3).unwrap();
    assert_eq!(open(&first), open(&second));
}

#[test]
fn it_is_sealed_to_encryption_keys_only_and_keeps_its_bounds() {
    let random = &mut entropy("bounds");
    let identity = Digest::of(b"");
    let wrong = KeyEnvelope::seal(&identity, Reader::Authority, &statement_key().public(), &[], random);
    assert!(matches!(wrong, Err(EnvelopeFault::Key(KeyFault::WrongRole { .. }))));
    let ombuds = ombuds_key().public();
    for (reader, key) in [(Reader::Authority, ombuds), (Reader::Ombuds, opening_key().public())] {
        let crossed = KeyEnvelope::seal(&identity, reader, &key, &[], random);
        assert!(matches!(crossed, Err(EnvelopeFault::Key(KeyFault::WrongRole { .. }))));
    }
    assert!(OpeningKey::from_seed(Role::Statement, &seed("no opening key")).is_err());
    // A public key of small order would give everybody the same shared secret.
    let zero = PublicKey::new(Role::Encryption, [0; 32]).unwrap();
    let weak = KeyEnvelope::seal(&identity, Reader::Authority, &zero, &[], random);
    assert!(matches!(weak, Err(EnvelopeFault::Key(KeyFault::NotAKey))));
    let key = opening_key().public();
    let full = KeyEnvelope::seal(&identity, Reader::Authority, &key, &[&[0; 32]; 24], random).unwrap();
    assert_eq!(full.to_bytes().len(), entente_seals::envelope::KEY_ENVELOPE_BYTES_MAX);
    assert!(KeyEnvelope::from_bytes(&full.to_bytes()).is_ok());
    let over = KeyEnvelope::seal(&identity, Reader::Authority, &key, &[&[0; 32]; 25], random);
    assert_eq!(over, Err(EnvelopeFault::Length));
    let mut suite = full.to_bytes();
    suite[7] = 3;
    assert_eq!(KeyEnvelope::from_bytes(&suite), Err(EnvelopeFault::Suite));
    let mut version = full.to_bytes();
    version[0] = 2;
    assert_eq!(KeyEnvelope::from_bytes(&version), Err(EnvelopeFault::Version { found: 2 }));
}
