//! Signing and verifying a transmittal's statement beside Ed25519 over the same bytes by the same library. What is added
//! is the JSON, its strict reading, and the identity.

use std::hint::black_box;

use ed25519_dalek::{Signer as _, SigningKey};
use entente_seals::dsse::{self, Authentic};
use entente_seals::{Suite, Transmittal};

use crate::kernels::Surroundings;
use crate::pair::Pair;
use crate::rounds::{Failed, Plan, beside};
use crate::table::Row;

pub(crate) fn measure(plan: &Plan, _: &Surroundings) -> Result<Vec<Row>, Failed> {
    let pair = Pair::new()?;
    let (text, envelope) = pair.seal(1)?.statement.into_parts();
    let message = envelope.pae();
    let bytes = message.len();
    let raw = SigningKey::from_bytes(&pair.statement_seed);
    let sign = beside(
        plan,
        plan.processor,
        1,
        || {
            black_box(dsse::sign(black_box(text.clone()), &pair.statement_key)?);
            Ok(())
        },
        || {
            black_box(raw.sign(black_box(&message)));
            Ok(())
        },
    )?;
    let signature = raw.sign(&message);
    let verifying = raw.verifying_key();
    let keys = [pair.statement_key.public()];
    let verify = beside(
        plan,
        plan.processor,
        1,
        || {
            let envelope = black_box(envelope.clone());
            let believed: Authentic<Transmittal> =
                dsse::verify_statement(envelope, &pair.sender, &pair.receiver, &keys, &[Suite::Ed25519])?;
            black_box(believed);
            Ok(())
        },
        || Ok(verifying.verify_strict(black_box(&message), black_box(&signature))?),
    )?;
    let beside_what = format!("Ed25519 over its {bytes} bytes");
    Ok(vec![
        Row { work: "statement: write and sign".into(), reference: beside_what.clone(), compared: sign },
        Row { work: "statement: verify and read".into(), reference: beside_what, compared: verify },
    ])
}
