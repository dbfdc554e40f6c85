//! Sealing and opening the key envelope of a transmittal beside the X25519 that HPKE cannot do without: two
//! multiplications to seal (the ephemeral key, the shared secret), one to open.

use std::hint::black_box;

use entente_seals::Reader;
use x25519_dalek::{PublicKey, StaticSecret};

use crate::kernels::Surroundings;
use crate::pair::{FromSystem, Pair, seed};
use crate::rounds::{Failed, Plan, beside};
use crate::table::Row;

pub(crate) fn measure(plan: &Plan, _: &Surroundings) -> Result<Vec<Row>, Failed> {
    let pair = Pair::new()?;
    let transmittal = pair.seal(1)?;
    let (statement, secrets) = (&transmittal.statement, &transmittal.secrets);
    let recipient = pair.encryption_key.public();
    let raw_secret = StaticSecret::from(seed());
    let raw_public = PublicKey::from(*recipient.as_bytes());
    let sealed = || secrets.key_envelope(statement, Reader::Authority, &recipient, &mut FromSystem);
    let seal = beside(
        plan,
        plan.processor,
        1,
        || {
            black_box(sealed()?);
            Ok(())
        },
        || {
            let ephemeral = StaticSecret::from(black_box(raw_secret.to_bytes()));
            black_box(PublicKey::from(&ephemeral));
            black_box(ephemeral.diffie_hellman(black_box(&raw_public)));
            Ok(())
        },
    )?;
    let (envelope, count) = (sealed()?, secrets.sections.len());
    let open = beside(
        plan,
        plan.processor,
        1,
        || {
            black_box(envelope.open(&statement.identity(), &pair.encryption_key, count)?);
            Ok(())
        },
        || {
            black_box(raw_secret.diffie_hellman(black_box(&raw_public)));
            Ok(())
        },
    )?;
    Ok(vec![
        Row {
            work: format!("key envelope: seal {count} secrets"),
            reference: "X25519, key pair and shared secret".into(),
            compared: seal,
        },
        Row { work: "key envelope: open".into(), reference: "X25519, shared secret".into(), compared: open },
    ])
}
