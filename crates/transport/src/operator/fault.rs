//! Why a call on the operator socket failed, in words a person can act on, and how that crosses inside a gRPC status.
//! Names fields and ids; never a value of a field, and nothing personal.

use prost::Message as _;
use tonic::{Code, Status};

use super::carried::{Carried, Unfit, carried, carried_enum};
use crate::generated::operator_v1 as v1;

/// Type of the one detail in a status: what google.protobuf.Any asks for.
const FAULT_TYPE: &str = "type.googleapis.com/entente.operator.v1.Fault";
/// Longest text of a fault that is taken into a status, in bytes: headers have a bound.
const FAULT_BYTES_MAX: usize = 6 * 1024;

carried_enum! {
    /// Sorts of fault; the exit code of a command follows from it.
    FaultKind as FaultKind {
        /// A field of the document or of the request is not as it must be. Nothing was written.
        Fields,
        /// The case, message, partner or tree is not known here.
        Unknown,
        /// The partner cannot be reached.
        Unreachable,
        /// This node does not do that, as moving a clock outside a rehearsal.
        Unavailable,
        /// Something failed here.
        Failed,
    }
}

carried! {
    /// One field that is not as it must be.
    FieldFault as FieldFault {
        /// Path from the top of the document.
        path: String,
        /// What is expected there.
        expected: String,
        /// What was found, by its sort and never by its value.
        found: Option<String>,
    }

    /// Why a call failed.
    Fault as Fault {
        /// Its sort.
        kind: FaultKind,
        /// What was being done and what went wrong; lower case, no full stop.
        words: String,
        /// Fields, when it is about fields.
        fields: Vec<FieldFault>,
        /// What a person can do about it.
        hint: Option<String>,
        /// Whether the same call can succeed later without anyone acting.
        retry_helps: bool,
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.words)
    }
}

impl std::error::Error for Fault {}

impl Fault {
    fn new(kind: FaultKind, words: impl Into<String>) -> Self {
        Self { kind, words: words.into(), fields: Vec::new(), hint: None, retry_helps: false }
    }

    /// Fields of a document or request that are not as they must be. Nothing was written.
    pub fn fields(words: impl Into<String>, fields: Vec<FieldFault>) -> Self {
        Self { fields, ..Self::new(FaultKind::Fields, words) }
    }

    /// Something that is named in the request and not known here.
    pub fn unknown(words: impl Into<String>) -> Self {
        Self::new(FaultKind::Unknown, words)
    }

    /// The partner cannot be reached. Trying again may help.
    pub fn unreachable(words: impl Into<String>) -> Self {
        Self { retry_helps: true, ..Self::new(FaultKind::Unreachable, words) }
    }

    /// This node does not do that.
    pub fn unavailable(words: impl Into<String>) -> Self {
        Self::new(FaultKind::Unavailable, words)
    }

    /// Something failed here.
    pub fn failed(words: impl Into<String>) -> Self {
        Self::new(FaultKind::Failed, words)
    }

    /// The same fault with what a person can do about it.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// The status that carries this fault. A list of fields that no header could hold is cut, and says so.
    pub(super) fn into_status(mut self) -> Status {
        let mut cut = 0;
        while v1::Fault::encoded_len(&self.clone().carry()) > FAULT_BYTES_MAX && self.fields.pop().is_some() {
            cut += 1;
        }
        if cut > 0 {
            self.words = format!("{} ({cut} more fields are not shown)", self.words);
        }
        let code = match self.kind {
            FaultKind::Fields => Code::InvalidArgument,
            FaultKind::Unknown => Code::NotFound,
            FaultKind::Unreachable => Code::Unavailable,
            FaultKind::Unavailable => Code::FailedPrecondition,
            FaultKind::Failed => Code::Internal,
        };
        let words = self.words.clone();
        let carried: v1::Fault = self.carry();
        let detail =
            v1::FaultDetail { type_url: FAULT_TYPE.to_owned(), value: carried.encode_to_vec().into() };
        let details = v1::FaultStatus { code: code.into(), message: words.clone(), details: vec![detail] };
        Status::with_details(code, words, details.encode_to_vec().into())
    }

    /// The fault that a status carries, if it carries one of ours.
    pub(super) fn from_status(status: &Status) -> Option<Self> {
        let details = v1::FaultStatus::decode(status.details()).ok()?;
        let detail = details.details.into_iter().find(|detail| detail.type_url == FAULT_TYPE)?;
        Self::land(v1::Fault::decode(detail.value).ok()?).ok()
    }
}

impl From<Unfit> for Fault {
    fn from(unfit: Unfit) -> Self {
        let field = FieldFault { path: unfit.path, expected: unfit.expected, found: None };
        Self::fields("the request cannot be read", vec![field])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many(count: usize) -> Fault {
        let field = |at| FieldFault {
            path: format!("content.child.names[{at}].script"),
            expected: "a script".to_owned(),
            found: Some("a number".to_owned()),
        };
        Fault::fields("the message cannot be read", (0..count).map(field).collect()).hint("see docs/kinds.md")
    }

    #[test]
    fn a_fault_comes_back_as_it_was_told() {
        let fault = many(3);
        let status = fault.clone().into_status();
        assert_eq!(status.code(), Code::InvalidArgument);
        assert_eq!(Fault::from_status(&status), Some(fault));
    }

    #[test]
    fn a_list_that_no_header_holds_is_cut_and_says_so() {
        let status = many(900).into_status();
        assert!(status.details().len() < 8 * 1024);
        let back = Fault::from_status(&status).unwrap();
        assert!(back.fields.len() < 900);
        assert!(back.words.contains(&format!("{} more fields", 900 - back.fields.len())));
    }

    #[test]
    fn a_status_of_someone_else_is_no_fault_of_ours() {
        assert_eq!(Fault::from_status(&Status::internal("no")), None);
        assert_eq!(Fault::from_status(&Status::with_details(Code::Internal, "no", vec![1, 2].into())), None);
    }
}
