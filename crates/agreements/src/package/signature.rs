//! The signatures under a package: one small text file for each authority, made with its authority key over the digest, and those of the
//! officers who put it in force on their own node. They lie outside the digest, so that both sides sign the same thing.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use entente_casework::AuthorityId;
use sha2::{Digest as _, Sha256};

use crate::act::Digest;

/// The folder of the signatures.
pub const SIGNATURES_FOLDER: &str = "signatures/";
/// First line of a signature file.
pub const SIGNATURE_FORMAT: &str = "entente agreement signature v1";
/// First line of an activation file.
pub const ACTIVATION_FORMAT: &str = "entente agreement activation v1";
/// How many officers put a package in force on the node of their authority.
pub const OFFICERS: usize = 2;
/// What an authority signs: these bytes and the digest of the package.
const SIGNED_PREFIX: &[u8] = b"entente/agreement/v1\n";
/// What an officer signs: these bytes, the authority and a line break, and the digest of the package.
const ACTIVATED_PREFIX: &[u8] = b"entente/agreement-activation/v1\n";

/// What a signature under a package is for. One is never the other: what is signed begins otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// An authority agrees.
    Agreement,
    /// An officer puts it in force at home.
    Activation,
}

impl Purpose {
    const fn format(self) -> &'static str {
        match self {
            Self::Agreement => SIGNATURE_FORMAT,
            Self::Activation => ACTIVATION_FORMAT,
        }
    }

    fn signed_bytes(self, authority: &AuthorityId, digest: &Digest) -> Vec<u8> {
        match self {
            Self::Agreement => [SIGNED_PREFIX, digest.as_slice()].concat(),
            Self::Activation => {
                [ACTIVATED_PREFIX, authority.as_str().as_bytes(), b"\n", digest.as_slice()].concat()
            }
        }
    }
}

/// Why a signature does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadSignature {
    /// There is no file for the authority.
    #[error("`{0}` has not signed")]
    Absent(AuthorityId),
    /// The file is not of the form that is described in docs/agreements.md.
    #[error("this is no signature file: line {line} is `{expected}`")]
    Shape {
        /// The line, from 1.
        line: u32,
        /// What should stand there.
        expected: &'static str,
    },
    /// The file says that it signs another digest: the package was changed after it was signed, or before.
    #[error("`{signer}` signed another text of this package, with the digest {signed}")]
    OtherDigest {
        /// Who signed.
        signer: AuthorityId,
        /// What was signed, in hexadecimal.
        signed: String,
    },
    /// The key of the file is not the authority key.
    #[error("the signature of `{signer}` is made with the key {used}, and its authority key is {expected}")]
    OtherKey {
        /// Who should have signed.
        signer: AuthorityId,
        /// Id of the key that was used.
        used: String,
        /// Id of the authority key.
        expected: String,
    },
    /// The authority key is no Ed25519 key.
    #[error("the authority key of `{0}` is no key")]
    NoKey(AuthorityId),
    /// The bytes do not verify.
    #[error("the signature of `{0}` does not verify")]
    Wrong(AuthorityId),
}

/// The short name of a key: the first 16 hexadecimal digits of its SHA-256.
pub fn key_id(key: &[u8; 32]) -> String {
    hex::encode(Sha256::digest(key)).chars().take(16).collect()
}

/// The path of an authority's signature in the package.
pub(crate) fn path_of(authority: &AuthorityId) -> String {
    format!("{SIGNATURES_FOLDER}{authority}.sig")
}

/// The path of an officer's activation in the package.
pub(crate) fn activation_path(authority: &AuthorityId, key: &str) -> String {
    format!("{SIGNATURES_FOLDER}{authority}.officer-{key}.sig")
}

/// The text of a signature file, made with the 32-byte Ed25519 seed of an authority key. Deterministic.
pub(crate) fn write(authority: &AuthorityId, seed: &[u8; 32], digest: &Digest) -> String {
    written(Purpose::Agreement, authority, seed, digest)
}

/// The path and the text of an activation, made with the 32-byte Ed25519 seed of an officer's key. Deterministic.
pub(crate) fn activate(authority: &AuthorityId, seed: &[u8; 32], digest: &Digest) -> (String, String) {
    let key = key_id(SigningKey::from_bytes(seed).verifying_key().as_bytes());
    (activation_path(authority, &key), written(Purpose::Activation, authority, seed, digest))
}

fn written(purpose: Purpose, authority: &AuthorityId, seed: &[u8; 32], digest: &Digest) -> String {
    let key = SigningKey::from_bytes(seed);
    let signature = STANDARD.encode(key.sign(&purpose.signed_bytes(authority, digest)).to_bytes());
    let id = key_id(key.verifying_key().as_bytes());
    let (format, digest) = (purpose.format(), hex::encode(digest));
    format!("{format}\nauthority: {authority}\nkey: {id}\ndigest: {digest}\ned25519: {signature}\n")
}

/// Whether `text` is the signature of `signer` under the package with this digest, by its authority key.
///
/// # Errors
/// Says what does not hold. The package or the list of keys must change; trying again does not help.
pub(crate) fn verify(
    signer: &AuthorityId,
    key: &[u8; 32],
    digest: &Digest,
    text: &str,
) -> Result<(), BadSignature> {
    verified(Purpose::Agreement, signer, key, digest, text)
}

/// Whether `text` is the activation of the package with this digest by the officer of `authority` with this key.
///
/// # Errors
/// Says what does not hold.
pub(crate) fn verify_activation(
    authority: &AuthorityId,
    key: &[u8; 32],
    digest: &Digest,
    text: &str,
) -> Result<(), BadSignature> {
    verified(Purpose::Activation, authority, key, digest, text)
}

fn verified(
    purpose: Purpose,
    signer: &AuthorityId,
    key: &[u8; 32],
    digest: &Digest,
    text: &str,
) -> Result<(), BadSignature> {
    let mut lines = text.lines().zip(1u32..);
    let mut next = |lead: &'static str| match lines.next() {
        Some((line, _)) if line.starts_with(lead) => Ok(line.get(lead.len()..).unwrap_or_default()),
        Some((_, line)) => Err(BadSignature::Shape { line, expected: lead }),
        None => Err(BadSignature::Shape { line: 0, expected: lead }),
    };
    let rest = next(purpose.format())?;
    let (named, used) = (next("authority: ")?, next("key: ")?);
    let (signed, signature) = (next("digest: ")?, next("ed25519: ")?);
    if let Some((_, line)) = lines.next() {
        return Err(BadSignature::Shape { line, expected: "nothing more" });
    }
    if !rest.is_empty() {
        return Err(BadSignature::Shape { line: 1, expected: purpose.format() });
    }
    if named != signer.as_str() {
        return Err(BadSignature::Shape { line: 2, expected: "authority: the authority of the file's name" });
    }
    if signed != hex::encode(digest) {
        return Err(BadSignature::OtherDigest {
            signer: signer.clone(),
            signed: signed.chars().take(64).collect(),
        });
    }
    let expected = key_id(key);
    if used != expected {
        let used = used.chars().take(16).collect();
        return Err(BadSignature::OtherKey { signer: signer.clone(), used, expected });
    }
    let key = VerifyingKey::from_bytes(key).map_err(|_| BadSignature::NoKey(signer.clone()))?;
    let wrong = || BadSignature::Wrong(signer.clone());
    let bytes = STANDARD.decode(signature).map_err(|_| wrong())?;
    let signature = Signature::from_slice(&bytes).map_err(|_| wrong())?;
    key.verify_strict(&purpose.signed_bytes(signer, digest), &signature).map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signer() -> AuthorityId {
        "XA.ca".parse().unwrap()
    }

    fn public(seed: &[u8; 32]) -> [u8; 32] {
        SigningKey::from_bytes(seed).verifying_key().to_bytes()
    }

    #[test]
    fn a_signature_holds_for_its_digest_and_key_alone() {
        let (seed, digest) = ([7; 32], [9; 32]);
        let text = write(&signer(), &seed, &digest);
        assert_eq!(verify(&signer(), &public(&seed), &digest, &text), Ok(()));
        assert!(matches!(
            verify(&signer(), &public(&seed), &[8; 32], &text),
            Err(BadSignature::OtherDigest { .. })
        ));
        assert!(matches!(
            verify(&signer(), &public(&[6; 32]), &digest, &text),
            Err(BadSignature::OtherKey { .. })
        ));
        assert!(matches!(
            verify(&"XB.ca".parse().unwrap(), &public(&seed), &digest, &text),
            Err(BadSignature::Shape { line: 2, .. })
        ));
    }

    #[test]
    fn a_file_that_only_claims_is_caught() {
        let (seed, digest) = ([7; 32], [9; 32]);
        let other = write(&signer(), &seed, &[1; 32]).replace(&hex::encode([1; 32]), &hex::encode(digest));
        assert_eq!(verify(&signer(), &public(&seed), &digest, &other), Err(BadSignature::Wrong(signer())));
        let cut = write(&signer(), &seed, &digest).replace("digest: ", "");
        assert!(matches!(
            verify(&signer(), &public(&seed), &digest, &cut),
            Err(BadSignature::Shape { line: 4, .. })
        ));
        assert!(verify(&signer(), &public(&seed), &digest, "").is_err());
        let more = format!("{}and more\n", write(&signer(), &seed, &digest));
        assert!(matches!(
            verify(&signer(), &public(&seed), &digest, &more),
            Err(BadSignature::Shape { line: 6, .. })
        ));
    }
}
