//! Cosignatures with a time (C2SP tlog-cosignature, Ed25519): what a witness says about the head of another's tree. Decides
//! nothing: whether a head may be cosigned is for [`crate::witness`].

use crate::checkpoint::SignedCheckpoint;
use crate::note::{KeyKind, Note, NoteFault, NoteSignature, NoteSigner, VerifierKey, sign_with};

/// Seconds since 1970 that a cosignature may carry at most (C2SP: 2^63 - 1).
pub const COSIGNATURE_TIME_MAX: u64 = i64::MAX as u64;

/// A cosignature that was verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cosignature {
    /// Who cosigned.
    pub name: String,
    /// When, by the cosigner's clock, in seconds since 1970.
    pub time_s: u64,
}

fn message(time_s: u64, text: &str) -> Vec<u8> {
    format!("cosignature/v1\ntime {time_s}\n{text}").into_bytes()
}

fn for_cosigning(key: &VerifierKey) -> Result<(), NoteFault> {
    match key.kind() {
        KeyKind::Cosignature => Ok(()),
        KeyKind::Checkpoint => Err(NoteFault::WrongKey { name: key.name().to_owned() }),
    }
}

/// Cosigns a head. Called by the witness only, after the new head was decided on.
pub(crate) fn cosign(
    head: &SignedCheckpoint,
    time_s: u64,
    signer: &dyn NoteSigner,
) -> Result<NoteSignature, NoteFault> {
    let key = signer.verifier();
    for_cosigning(key)?;
    if time_s > COSIGNATURE_TIME_MAX {
        return Err(NoteFault::Malformed("a time beyond 2^63 - 1 seconds"));
    }
    let signature = sign_with(signer, &message(time_s, head.note().text()))?;
    Ok(NoteSignature::by(key, [&time_s.to_be_bytes()[..], &signature].concat()))
}

/// Verifies one cosignature line over the text of a checkpoint.
///
/// # Errors
/// The line is of another key, or not its signature.
pub fn verify(text: &str, line: &NoteSignature, key: &VerifierKey) -> Result<Cosignature, NoteFault> {
    for_cosigning(key)?;
    if !line.names(key) {
        return Err(NoteFault::Unsigned { name: key.name().to_owned() });
    }
    let bad = || NoteFault::BadSignature { name: key.name().to_owned() };
    let (time, signature) = line.bytes().split_first_chunk::<8>().ok_or_else(bad)?;
    let time_s = u64::from_be_bytes(*time);
    if time_s > COSIGNATURE_TIME_MAX {
        return Err(bad());
    }
    key.verify(&message(time_s, text), signature)?;
    Ok(Cosignature { name: key.name().to_owned(), time_s })
}

/// The verified cosignatures of these keys in a note; keys without a line are left out.
///
/// # Errors
/// A line of one of these keys that it did not sign, or two of them: the note is not to be believed.
pub fn verify_all(note: &Note, keys: &[VerifierKey]) -> Result<Vec<Cosignature>, NoteFault> {
    let mut found = Vec::new();
    for key in keys.iter().filter(|key| key.kind() == KeyKind::Cosignature) {
        if let Some(line) = note.line_of(key)? {
            found.push(verify(note.text(), line, key)?);
        }
    }
    Ok(found)
}
