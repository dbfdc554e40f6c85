//! Signed notes (C2SP signed-note): reading, writing, and the verifier keys that name who may sign what. Verification is
//! strict Ed25519. Private keys stay outside, behind [`NoteSigner`].

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, VerifyingKey};
use sha2::{Digest as _, Sha256};

/// Largest note that is read, in bytes.
pub const NOTE_BYTES_MAX: usize = 64 * 1024;
/// Most signature lines that are read in one note.
pub const NOTE_SIGNATURES_MAX: usize = 32;
/// Length of an Ed25519 signature, in bytes.
pub const SIGNATURE_BYTES: usize = 64;
const LINE_START: &str = "\u{2014} ";

/// Why a note, a key or a signature was not taken. Trying again with the same bytes never helps.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoteFault {
    /// The bytes are no signed note.
    #[error("not a signed note: {0}")]
    Malformed(&'static str),
    /// A text that is no verifier key, or a key whose id does not belong to it.
    #[error("not a verifier key: {0}")]
    Key(&'static str),
    /// A key of one kind was used for the other kind of signature, or under another name than the tree's.
    #[error("the key `{name}` is not one that may sign this")]
    WrongKey {
        /// The name of the key.
        name: String,
    },
    /// Nobody who was expected signed the note.
    #[error("not signed by `{name}`")]
    Unsigned {
        /// The name of the key that was looked for.
        name: String,
    },
    /// A known key is named on a line that it did not sign: the note is to be thrown away whole.
    #[error("the signature of `{name}` does not belong to this text")]
    BadSignature {
        /// The name of the key.
        name: String,
    },
    /// Two lines of one known key.
    #[error("more than one signature of `{name}`")]
    Twice {
        /// The name of the key.
        name: String,
    },
    /// The signer did not sign; only its owner can cure that.
    #[error("`{name}` could not sign")]
    Signer {
        /// The name of the key.
        name: String,
        /// What the signer said.
        #[source]
        source: SignerFault,
    },
}

/// Why a signer did not sign: the key is not at hand, or its role forbids it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct SignerFault(pub String);

/// What a key signs; the signature type byte of C2SP.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyKind {
    /// 0x01: checkpoints of one's own tree. Signs the text of the note.
    Checkpoint,
    /// 0x04: cosignatures with a time over checkpoints of others.
    Cosignature,
}

impl KeyKind {
    const fn type_byte(self) -> u8 {
        match self {
            Self::Checkpoint => 0x01,
            Self::Cosignature => 0x04,
        }
    }
}

/// A public key with its name and kind: what a verifier trusts. Written as a C2SP `vkey`: `name+id+base64`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VerifierKey {
    name: String,
    kind: KeyKind,
    bytes: [u8; 32],
    id: [u8; 4],
}

fn key_name(name: &str) -> bool {
    !name.is_empty() && !name.chars().any(|c| c.is_whitespace() || c.is_control() || c == '+')
}

impl VerifierKey {
    /// The key of `name` with these 32 public bytes (RFC 8032).
    ///
    /// # Errors
    /// Not a point of the curve, a point of small order, or a name with spaces, `+` or nothing in it.
    pub fn new(name: &str, kind: KeyKind, bytes: [u8; 32]) -> Result<Self, NoteFault> {
        if !key_name(name) {
            return Err(NoteFault::Key("a name has no spaces and no `+`"));
        }
        let point =
            VerifyingKey::from_bytes(&bytes).map_err(|_| NoteFault::Key("not a point of the curve"))?;
        if point.is_weak() {
            return Err(NoteFault::Key("a point of small order"));
        }
        let hash = Sha256::new()
            .chain_update(name)
            .chain_update([b'\n', kind.type_byte()])
            .chain_update(bytes)
            .finalize();
        let mut id = [0; 4];
        id.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
        Ok(Self { name: name.to_owned(), kind, bytes, id })
    }

    /// Who signs with it: the origin of a tree, or the name of a cosigner.
    pub fn name(&self) -> &str {
        &self.name
    }
    /// What it signs.
    pub const fn kind(&self) -> KeyKind {
        self.kind
    }
    /// The public bytes.
    pub const fn public_bytes(&self) -> &[u8; 32] {
        &self.bytes
    }
    /// The first four bytes of SHA-256 over name, newline, type and public bytes.
    pub const fn id(&self) -> [u8; 4] {
        self.id
    }

    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), NoteFault> {
        let bad = || NoteFault::BadSignature { name: self.name.clone() };
        let signature = Signature::from_slice(signature).map_err(|_| bad())?;
        let key = VerifyingKey::from_bytes(&self.bytes).map_err(|_| bad())?;
        key.verify_strict(message, &signature).map_err(|_| bad())
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let material = [&[self.kind.type_byte()][..], &self.bytes].concat();
        write!(f, "{}+{}+{}", self.name, hex::encode(self.id), STANDARD.encode(material))
    }
}

impl fmt::Debug for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifierKey({self})")
    }
}

impl FromStr for VerifierKey {
    type Err = NoteFault;
    fn from_str(text: &str) -> Result<Self, NoteFault> {
        let shape = NoteFault::Key("expected `name+id+base64`");
        let (name, rest) = text.split_once('+').ok_or(shape.clone())?;
        let (id, material) = rest.split_once('+').ok_or(shape)?;
        let material = STANDARD.decode(material).map_err(|_| NoteFault::Key("not base64"))?;
        let (kind, bytes) = match material.split_first() {
            Some((0x01, bytes)) => (KeyKind::Checkpoint, bytes),
            Some((0x04, bytes)) => (KeyKind::Cosignature, bytes),
            _ => return Err(NoteFault::Key("only Ed25519 keys of types 1 and 4 are known")),
        };
        let bytes = bytes.try_into().map_err(|_| NoteFault::Key("an Ed25519 key has 32 bytes"))?;
        let key = Self::new(name, kind, bytes)?;
        if hex::encode(key.id) == id { Ok(key) } else { Err(NoteFault::Key("the id is that of another key")) }
    }
}

/// Whoever holds a private key. Implemented outside this crate, over a key file or a hardware module.
pub trait NoteSigner {
    /// The public half, with name and kind.
    fn verifier(&self) -> &VerifierKey;
    /// Signs these bytes with Ed25519.
    ///
    /// # Errors
    /// The key is not at hand or not for this.
    fn sign(&self, message: &[u8]) -> Result<[u8; SIGNATURE_BYTES], SignerFault>;
}

pub(crate) fn sign_with(signer: &dyn NoteSigner, message: &[u8]) -> Result<[u8; SIGNATURE_BYTES], NoteFault> {
    let key = signer.verifier();
    let signature =
        signer.sign(message).map_err(|source| NoteFault::Signer { name: key.name.clone(), source })?;
    // A module that answers with a broken signature (a flipped bit, the wrong slot) must not poison a head.
    key.verify(message, &signature)?;
    Ok(signature)
}

/// One signature line, not verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteSignature {
    name: String,
    id: [u8; 4],
    bytes: Vec<u8>,
}

impl NoteSignature {
    pub(crate) fn by(key: &VerifierKey, bytes: Vec<u8>) -> Self {
        Self { name: key.name.clone(), id: key.id, bytes }
    }
    /// The claimed signer.
    pub fn name(&self) -> &str {
        &self.name
    }
    /// What follows the key id: what it means depends on the type of the key.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
    /// Whether the line names this key.
    pub fn names(&self, key: &VerifierKey) -> bool {
        self.name == key.name && self.id == key.id
    }
    /// Reads a line without its newline.
    ///
    /// # Errors
    /// Not an em dash, a space, a name, a space and base64 of more than four bytes.
    pub fn from_line(line: &str) -> Result<Self, NoteFault> {
        const WHAT: NoteFault = NoteFault::Malformed("a signature line is `\u{2014} name base64`");
        let (name, text) = line.strip_prefix(LINE_START).and_then(|rest| rest.split_once(' ')).ok_or(WHAT)?;
        let raw = STANDARD.decode(text).map_err(|_| WHAT)?;
        let (id, bytes) = raw.split_first_chunk::<4>().ok_or(WHAT)?;
        if !key_name(name) || bytes.is_empty() {
            return Err(WHAT);
        }
        Ok(Self { name: name.to_owned(), id: *id, bytes: bytes.to_vec() })
    }
}

impl fmt::Display for NoteSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let raw = [&self.id[..], &self.bytes].concat();
        write!(f, "{LINE_START}{} {}", self.name, STANDARD.encode(raw))
    }
}

/// A text with signature lines, none of them verified yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<NoteSignature>,
}

impl Note {
    /// Signs a text, which ends in a newline, with one key of [`KeyKind::Checkpoint`].
    ///
    /// # Errors
    /// The text cannot be a note's, the key is for something else, or the signer did not sign.
    pub fn sign(text: &str, signer: &dyn NoteSigner) -> Result<Self, NoteFault> {
        let key = signer.verifier();
        if key.kind != KeyKind::Checkpoint {
            return Err(NoteFault::WrongKey { name: key.name.clone() });
        }
        if !text.ends_with('\n') || text.chars().any(|c| c < ' ' && c != '\n') {
            return Err(NoteFault::Malformed("the text is lines without control characters"));
        }
        let signature = sign_with(signer, text.as_bytes())?;
        Ok(Self { text: text.to_owned(), signatures: vec![NoteSignature::by(key, signature.to_vec())] })
    }

    /// Reads a note of at most [`NOTE_BYTES_MAX`] bytes.
    ///
    /// # Errors
    /// Says what is not as C2SP signed-note wants it.
    pub fn parse(bytes: &[u8]) -> Result<Self, NoteFault> {
        if bytes.len() > NOTE_BYTES_MAX {
            return Err(NoteFault::Malformed("larger than 64 KiB"));
        }
        let whole = str::from_utf8(bytes).map_err(|_| NoteFault::Malformed("not UTF-8"))?;
        if whole.chars().any(|c| c < ' ' && c != '\n') {
            return Err(NoteFault::Malformed("control characters"));
        }
        // The signatures follow the last empty line; the text keeps the newline before it.
        let at = whole.rfind("\n\n").ok_or(NoteFault::Malformed("no empty line before the signatures"))?;
        let (text, rest) = whole.split_at(at + 1);
        let lines = rest.strip_prefix('\n').and_then(|rest| rest.strip_suffix('\n'));
        let lines = lines.ok_or(NoteFault::Malformed("the last line has no end"))?;
        let signatures = lines.split('\n').take(NOTE_SIGNATURES_MAX + 1).map(NoteSignature::from_line);
        let signatures: Vec<_> = signatures.collect::<Result<_, _>>()?;
        if signatures.len() > NOTE_SIGNATURES_MAX {
            return Err(NoteFault::Malformed("more than 32 signatures"));
        }
        Ok(Self { text: text.to_owned(), signatures })
    }

    /// The note as text, ready to be stored or sent.
    pub fn to_text(&self) -> String {
        let mut all = format!("{}\n", self.text);
        for line in &self.signatures {
            all.push_str(&line.to_string());
            all.push('\n');
        }
        all
    }

    /// What is signed: lines, the last newline included.
    pub fn text(&self) -> &str {
        &self.text
    }
    /// The lines, as they came.
    pub fn signatures(&self) -> &[NoteSignature] {
        &self.signatures
    }

    /// The line of a key, not verified; none if the key has none.
    ///
    /// # Errors
    /// [`NoteFault::Twice`].
    pub fn line_of(&self, key: &VerifierKey) -> Result<Option<&NoteSignature>, NoteFault> {
        let mut lines = self.signatures.iter().filter(|line| line.names(key));
        let first = lines.next();
        if lines.next().is_some() {
            return Err(NoteFault::Twice { name: key.name.clone() });
        }
        Ok(first)
    }

    /// Checks that a key of [`KeyKind::Checkpoint`] signed the text.
    ///
    /// # Errors
    /// Not signed by it, signed twice, or a line that is not its signature.
    pub fn verify(&self, key: &VerifierKey) -> Result<(), NoteFault> {
        if key.kind != KeyKind::Checkpoint {
            return Err(NoteFault::WrongKey { name: key.name.clone() });
        }
        let line = self.line_of(key)?.ok_or_else(|| NoteFault::Unsigned { name: key.name.clone() })?;
        key.verify(self.text.as_bytes(), &line.bytes)
    }

    /// Adds a line, in the place of an older line of the same key.
    pub fn put_line(&mut self, line: NoteSignature) {
        self.drop_line(&line);
        self.signatures.push(line);
    }

    /// Takes away the lines of the key that this line names.
    pub(crate) fn drop_line(&mut self, line: &NoteSignature) {
        self.signatures.retain(|old| old.name != line.name || old.id != line.id);
    }
}
