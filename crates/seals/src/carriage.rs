//! How an envelope travels and lies in the journal (binary, one way to write it), and how it is exported (the JSON envelope
//! of the DSSE specification). Reading here believes nothing: it only finds the parts.
//!
//! ```text
//! offset  length  meaning
//!      0       1  version, 1
//!      1       1  length p of the payload type, 1 to 80
//!      2       p  payload type, printable ASCII
//!    2+p       4  length n of the payload, big-endian, at most 8,192
//!    6+p       n  payload
//!  6+p+n       1  number of signatures, 1 to 4; for each:
//!              1  suite
//!             32  key id
//!              2  length s of the signature, big-endian, 1 to 4,627
//!              s  signature
//! ```
//! The whole is at most 16 KiB long.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use crate::dsse::{Envelope, ONE_SIGNATURE_BYTES_MAX, PAYLOAD_TYPE_BYTES_MAX, SIGNATURES_MAX, Signature};
use crate::keys::RoleKeyId;
use crate::statement::STATEMENT_BYTES_MAX;

const VERSION: u8 = 1;
/// Longest carriage, in bytes: the longest statement with an Ed25519 signature and one of ML-DSA-87.
pub const CARRIAGE_BYTES_MAX: usize = 16 * 1024;

/// Why bytes are no carriage, or an envelope cannot be carried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CarriageFault {
    /// Written by a version that this one does not know.
    #[error("the envelope is carried in version `{found}`, this node reads version 1")]
    Version {
        /// The version byte.
        found: u8,
    },
    /// The bytes end too early, or go on too long.
    #[error("the envelope is cut off or followed by other bytes")]
    Length,
    /// A length or a number of parts that is not allowed.
    #[error("`{part}` of the envelope is outside its bounds")]
    OutOfBounds {
        /// The part.
        part: &'static str,
    },
    /// Not the JSON envelope of the specification.
    #[error("the text is no DSSE envelope in JSON")]
    Json,
}

struct Cursor<'a>(&'a [u8]);

impl<'a> Cursor<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], CarriageFault> {
        let (head, tail) = self.0.split_at_checked(length).ok_or(CarriageFault::Length)?;
        self.0 = tail;
        Ok(head)
    }
    fn array<const N: usize>(&mut self) -> Result<[u8; N], CarriageFault> {
        self.take(N)?.try_into().map_err(|_| CarriageFault::Length)
    }
    fn byte(&mut self) -> Result<u8, CarriageFault> {
        Ok(u8::from_be_bytes(self.array()?))
    }
}

fn bounded(holds: bool, part: &'static str) -> Result<(), CarriageFault> {
    if holds { Ok(()) } else { Err(CarriageFault::OutOfBounds { part }) }
}

fn is_payload_type(text: &[u8]) -> bool {
    (1..=PAYLOAD_TYPE_BYTES_MAX).contains(&text.len()) && text.iter().all(u8::is_ascii_graphic)
}

impl Envelope {
    fn check(&self) -> Result<(), CarriageFault> {
        bounded(is_payload_type(self.payload_type.as_bytes()), "payload type")?;
        bounded(self.payload.len() <= STATEMENT_BYTES_MAX, "payload")?;
        bounded((1..=SIGNATURES_MAX).contains(&self.signatures.len()), "signatures")?;
        let in_bounds =
            |signature: &Signature| (1..=ONE_SIGNATURE_BYTES_MAX).contains(&signature.bytes.len());
        bounded(self.signatures.iter().all(in_bounds), "signature")
    }

    /// The binary form.
    ///
    /// # Errors
    /// A part is outside its bounds.
    pub fn to_carriage(&self) -> Result<Vec<u8>, CarriageFault> {
        self.check()?;
        let length = |n: usize, part| u8::try_from(n).map_err(|_| CarriageFault::OutOfBounds { part });
        let mut bytes = vec![VERSION, length(self.payload_type.len(), "payload type")?];
        bytes.extend_from_slice(self.payload_type.as_bytes());
        let payload =
            u32::try_from(self.payload.len()).map_err(|_| CarriageFault::OutOfBounds { part: "payload" })?;
        bytes.extend_from_slice(&payload.to_be_bytes());
        bytes.extend_from_slice(&self.payload);
        bytes.push(length(self.signatures.len(), "signatures")?);
        for signature in &self.signatures {
            let long = u16::try_from(signature.bytes.len());
            let long = long.map_err(|_| CarriageFault::OutOfBounds { part: "signature" })?;
            bytes.push(signature.suite);
            bytes.extend_from_slice(signature.key_id.as_bytes());
            bytes.extend_from_slice(&long.to_be_bytes());
            bytes.extend_from_slice(&signature.bytes);
        }
        bounded(bytes.len() <= CARRIAGE_BYTES_MAX, "carriage")?;
        Ok(bytes)
    }

    /// Reads the binary form, to its last byte.
    ///
    /// # Errors
    /// Another version, a wrong length, or a part outside its bounds.
    pub fn from_carriage(bytes: &[u8]) -> Result<Self, CarriageFault> {
        bounded(bytes.len() <= CARRIAGE_BYTES_MAX, "carriage")?;
        let mut rest = Cursor(bytes);
        let version = rest.byte()?;
        if version != VERSION {
            return Err(CarriageFault::Version { found: version });
        }
        let length = usize::from(rest.byte()?);
        bounded(length <= PAYLOAD_TYPE_BYTES_MAX, "payload type")?;
        let payload_type = rest.take(length)?;
        bounded(is_payload_type(payload_type), "payload type")?;
        let payload_type = String::from_utf8_lossy(payload_type).into_owned();
        let length = usize::try_from(u32::from_be_bytes(rest.array()?)).map_err(|_| CarriageFault::Length)?;
        bounded(length <= STATEMENT_BYTES_MAX, "payload")?;
        let payload = rest.take(length)?.to_vec();
        let count = usize::from(rest.byte()?);
        bounded(count <= SIGNATURES_MAX, "signatures")?;
        let signatures = (0..count).map(|_| read_signature(&mut rest)).collect::<Result<_, _>>()?;
        if !rest.0.is_empty() {
            return Err(CarriageFault::Length);
        }
        let envelope = Self { payload_type, payload, signatures };
        envelope.check()?;
        Ok(envelope)
    }

    /// The JSON form of the specification, for exports; each signature also says its suite.
    pub fn to_json(&self) -> String {
        let signatures = self.signatures.iter().map(|signature| JsonSignature {
            keyid: signature.key_id.to_string(),
            sig: STANDARD.encode(&signature.bytes),
            suite: signature.suite,
        });
        let envelope = JsonEnvelope {
            payload: STANDARD.encode(&self.payload),
            payload_type: self.payload_type.clone(),
            signatures: signatures.collect(),
        };
        // Strings and small numbers: there is nothing that could fail.
        serde_json::to_string(&envelope).unwrap_or_default()
    }

    /// Reads the JSON form.
    ///
    /// # Errors
    /// Not such a form, or a part outside its bounds.
    pub fn from_json(text: &str) -> Result<Self, CarriageFault> {
        let json: JsonEnvelope = serde_json::from_str(text).map_err(|_| CarriageFault::Json)?;
        let decode = |text: &str| STANDARD.decode(text).map_err(|_| CarriageFault::Json);
        let mut signatures = Vec::new();
        for signature in &json.signatures {
            let key_id: RoleKeyId = signature.keyid.parse().map_err(|_| CarriageFault::Json)?;
            signatures.push(Signature { suite: signature.suite, key_id, bytes: decode(&signature.sig)? });
        }
        let envelope = Self { payload_type: json.payload_type, payload: decode(&json.payload)?, signatures };
        envelope.check()?;
        Ok(envelope)
    }
}

fn read_signature(rest: &mut Cursor<'_>) -> Result<Signature, CarriageFault> {
    let suite = rest.byte()?;
    let key_id = RoleKeyId::from_bytes(rest.array()?);
    let length = usize::from(u16::from_be_bytes(rest.array()?));
    bounded(length <= ONE_SIGNATURE_BYTES_MAX, "signature")?;
    Ok(Signature { suite, key_id, bytes: rest.take(length)?.to_vec() })
}

#[derive(Serialize, Deserialize)]
struct JsonEnvelope {
    payload: String,
    #[serde(rename = "payloadType")]
    payload_type: String,
    signatures: Vec<JsonSignature>,
}

#[derive(Serialize, Deserialize)]
struct JsonSignature {
    keyid: String,
    sig: String,
    /// Not in the specification, which tells readers to ignore what they do not know.
    suite: u8,
}
