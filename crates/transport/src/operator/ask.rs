//! What a person asks of the node of their own authority, parsed. Holds texts of message files; prints none of them.

use std::fmt;
use std::str::FromStr;

use entente_casework::ids::{AuthorityId, CaseRef};

use super::carried::{Carried, Unfit, as_text, carried, carried_enum};

/// Longest file number of one's own, in characters.
pub const LOCAL_REF_CHARACTERS_MAX: usize = 64;
/// Longest request id, in characters.
const REQUEST_ID_CHARACTERS_MAX: usize = 64;
/// Longest message file, in bytes.
pub const DOCUMENT_BYTES_MAX: usize = 1024 * 1024;

/// What a client calls one intended change: a repeat with the same id gets the first answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
pub struct RequestId(String);

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for RequestId {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        if text.is_empty() || text.len() > REQUEST_ID_CHARACTERS_MAX || !plain {
            return Err(());
        }
        Ok(Self(text.to_owned()))
    }
}

/// The file number that this authority gave a case. Never sent.
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize)]
pub struct LocalRef(String);

impl LocalRef {
    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LocalRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for LocalRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LocalRef(..)")
    }
}

impl FromStr for LocalRef {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let bad = text.trim() != text || text.chars().any(char::is_control);
        if text.is_empty() || text.chars().count() > LOCAL_REF_CHARACTERS_MAX || bad {
            return Err(());
        }
        Ok(Self(text.to_owned()))
    }
}

/// How a person names a case: by the reference that both authorities use, with the partner before it where two partners gave the
/// same one (`XB.ca/REFERENCE`), by their own file number, or by the partner alone for what belongs to no case.
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum CaseName {
    /// The reference of the pair.
    Shared(CaseRef),
    /// The reference of the pair with this partner.
    With(AuthorityId, CaseRef),
    /// What is exchanged with this partner and belongs to no case.
    Correspondence(AuthorityId),
    /// The file number of this authority.
    Own(LocalRef),
}

impl fmt::Display for CaseName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shared(case) => case.fmt(f),
            Self::With(partner, case) => write!(f, "{partner}/{case}"),
            Self::Correspondence(partner) => partner.fmt(f),
            Self::Own(own) => own.fmt(f),
        }
    }
}

impl fmt::Debug for CaseName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Own(own) => fmt::Debug::fmt(own, f),
            known => fmt::Display::fmt(known, f),
        }
    }
}

impl FromStr for CaseName {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        if let Ok(case) = text.parse() {
            return Ok(Self::Shared(case));
        }
        if let Ok(partner) = text.parse() {
            return Ok(Self::Correspondence(partner));
        }
        let with = text
            .split_once('/')
            .and_then(|(partner, case)| Some((partner.parse().ok()?, case.parse().ok()?)));
        match with {
            Some((partner, case)) => Ok(Self::With(partner, case)),
            None => text.parse().map(Self::Own),
        }
    }
}

as_text! {
    RequestId: "1 to 64 letters, digits, hyphens or underscores",
    LocalRef: "1 to 64 characters, no blank at either end",
    CaseName: "a case reference, `XB.ca/REFERENCE`, or a file number of at most 64 characters",
}

carried_enum! {
    /// How a text is written.
    Format as Format {
        /// TOML.
        Toml,
        /// JSON, proto3 mapping with proto field names.
        Json,
    }
}

carried_enum! {
    /// Who reads a letter.
    LetterTo as LetterTo {
        /// The child.
        Child,
        /// Who speaks for the child.
        Guardian,
    }
}

/// A message file as its author wrote it, at most [`DOCUMENT_BYTES_MAX`].
#[derive(Clone, PartialEq, Eq)]
pub struct Document {
    /// The whole text.
    pub text: String,
    /// How it is written.
    pub format: Format,
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Document { .. }")
    }
}

impl Carried<Option<crate::generated::operator_v1::Document>> for Document {
    fn carry(self) -> Option<crate::generated::operator_v1::Document> {
        Some(crate::generated::operator_v1::Document { text: self.text, format: self.format.carry() })
    }
    fn land(from: Option<crate::generated::operator_v1::Document>) -> Result<Self, Unfit> {
        let crate::generated::operator_v1::Document { text, format } =
            from.ok_or_else(|| Unfit::expected("a document"))?;
        if text.len() > DOCUMENT_BYTES_MAX {
            return Err(Unfit::expected("at most 1 MiB of text").under("text"));
        }
        Ok(Self { text, format: Format::land(format).map_err(|unfit| unfit.under("format"))? })
    }
}

impl serde::Serialize for Document {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.text)
    }
}

carried! {
    /// Opens a local case towards one partner. Sends nothing.
    Open as OpenRequest {
        /// Names this change.
        request_id: RequestId,
        /// The partner.
        partner: AuthorityId,
        /// The file number of this authority.
        local_ref: Option<LocalRef>,
    }

    /// Records a fact that stays here.
    Recording as RecordRequest {
        /// Names this change.
        request_id: RequestId,
        /// The case; absent when the document names it.
        case: Option<CaseName>,
        /// The fact.
        document: Document,
    }

    /// Sends a message.
    Sending as SendRequest {
        /// Names this change.
        request_id: RequestId,
        /// The case; absent when the document names it.
        case: Option<CaseName>,
        /// The message.
        document: Document,
        /// Decide only; write nothing, send nothing.
        dry_run: bool,
    }

    /// Asks what the partner would see of a message.
    Draft as PreviewRequest {
        /// Names this question.
        request_id: RequestId,
        /// The case; absent when the document names it.
        case: Option<CaseName>,
        /// The message.
        document: Document,
    }
}

/// What a question `why` is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// A kind id: the act with nothing in it but what the case holds.
    Kind(String),
    /// A message file.
    Document(Document),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_named_by_either_number() {
        let shared = CaseRef::from_bytes([7; 16]);
        assert_eq!(shared.to_string().parse(), Ok(CaseName::Shared(shared)));
        assert!(matches!("2027/114".parse(), Ok(CaseName::Own(_))));
        let xb: AuthorityId = "XB.ca".parse().unwrap();
        for name in [CaseName::With(xb.clone(), shared), CaseName::Correspondence(xb)] {
            assert_eq!(name.to_string().parse(), Ok(name));
        }
        for bad in ["", " 2027", "2027\n", &"x".repeat(LOCAL_REF_CHARACTERS_MAX + 1)] {
            assert_eq!(bad.parse::<CaseName>(), Err(()), "{bad}");
        }
    }

    #[test]
    fn what_a_person_wrote_is_never_printed() {
        let document = Document { text: "name = \"Example\"".to_owned(), format: Format::Toml };
        let sending = Sending {
            request_id: "r-1".parse().unwrap(),
            case: Some("Example 1".parse().unwrap()),
            document,
            dry_run: false,
        };
        assert!(!format!("{sending:?} {:?} {:?}", sending.case, sending.document).contains("Example"));
    }

    #[test]
    fn a_document_has_a_bound() {
        let carried = |length: usize| {
            let document = Document { text: "x".repeat(length), format: Format::Toml };
            Document::land(document.carry())
        };
        assert!(carried(DOCUMENT_BYTES_MAX).is_ok());
        assert_eq!(carried(DOCUMENT_BYTES_MAX + 1).unwrap_err().path, "text");
    }
}
