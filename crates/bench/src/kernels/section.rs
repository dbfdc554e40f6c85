//! Sealing and opening one section beside AES-256-GCM over as many bytes by the same library. What is added are two keys
//! by HKDF, the commitment over the padded content, and on opening the digest of the ciphertext.

use std::hint::black_box;

use aes_gcm::aead::{Aead as _, Nonce, Payload};
use aes_gcm::{Aes256Gcm, KeyInit as _};
use entente_casework::{SectionId, StatementId};
use entente_seals::section::{self, SectionPlace};
use entente_seals::{Entropy as _, SectionSecret};

use crate::kernels::Surroundings;
use crate::pair::{FIELDS_BYTES, FromSystem, Pair, seed};
use crate::rounds::{Failed, Plan, beside};
use crate::table::Row;

pub(crate) fn measure(plan: &Plan, _: &Surroundings) -> Result<Vec<Row>, Failed> {
    let fields = vec![0x5a; FIELDS_BYTES];
    let padded = vec![0x5a; FIELDS_BYTES + 4];
    let secret = SectionSecret::fresh(&mut FromSystem);
    let place = SectionPlace {
        transmittal: StatementId::from_bytes(FromSystem.id()),
        section: SectionId::from_bytes(FromSystem.id()),
    };
    let (raw_key, aad, nonce) = (seed(), [7; 32], Nonce::<Aes256Gcm>::default());
    let raw_seal = |msg: &[u8]| {
        // Each section has a key of its own, so the key schedule belongs to the work.
        let cipher = Aes256Gcm::new(black_box(&raw_key).into());
        cipher.encrypt(&nonce, Payload { msg, aad: &aad }).map_err(|_| "sealing failed")
    };
    let seal = beside(
        plan,
        plan.processor,
        1,
        || {
            black_box(section::seal(&secret, place, black_box(&fields))?);
            Ok(())
        },
        || {
            black_box(raw_seal(black_box(&padded))?);
            Ok(())
        },
    )?;
    let pair = Pair::new()?;
    let sealed = pair.seal(1)?;
    let text = sealed.statement.text();
    let first = text.sections.first().zip(sealed.ciphertexts.first()).zip(sealed.secrets.sections.first());
    let ((entry, ciphertext), secret) = first.ok_or("the transmittal has no section")?;
    let raw_ciphertext = raw_seal(&padded)?;
    let open = beside(
        plan,
        plan.processor,
        1,
        || {
            black_box(section::open(secret, text.id, entry, black_box(ciphertext))?);
            Ok(())
        },
        || {
            let cipher = Aes256Gcm::new(black_box(&raw_key).into());
            let payload = Payload { msg: black_box(raw_ciphertext.as_slice()), aad: &aad };
            black_box(cipher.decrypt(&nonce, payload).map_err(|_| "opening failed")?);
            Ok(())
        },
    )?;
    let reference = "AES-256-GCM of 4 KiB".to_owned();
    Ok(vec![
        Row { work: "section of 4 KiB: seal".into(), reference: reference.clone(), compared: seal },
        Row { work: "section of 4 KiB: check and open".into(), reference, compared: open },
    ])
}
