//! How values on a command line are read.

use entente_casework::AuthorityId;
use entente_casework::ids::StatementId;
use entente_transport::operator::{
    CaseName, Client, Format, HeldName, LOCAL_REF_CHARACTERS_MAX, LocalRef, RequestId,
};

use crate::ending::Ending;
use crate::failure::Failure;

/// Characters of a case reference without hyphens and blanks.
const REFERENCE_CHARACTERS: usize = 27;

/// A case: the reference of both authorities, with the partner before it where two gave the same one, or one's own file number. Something as long as a reference that is none was
/// misread, and is said to be.
pub(crate) fn case(text: &str) -> Result<CaseName, String> {
    let bare = text.chars().filter(|c| !matches!(c, '-' | ' '));
    let looks_like_one = bare.clone().count() == REFERENCE_CHARACTERS
        && bare.clone().take(REFERENCE_CHARACTERS - 1).all(|c| c.is_ascii_alphanumeric());
    let name: CaseName = text.parse().map_err(|()| {
        format!("a case reference, `XB.ca/REFERENCE`, or a file number of at most {LOCAL_REF_CHARACTERS_MAX} characters")
    })?;
    match (&name, text.parse::<entente_casework::CaseRef>()) {
        (CaseName::Own(_), Err(fault)) if looks_like_one => Err(format!("no case reference: {fault}")),
        _ => Ok(name),
    }
}

/// An authority.
pub(crate) fn authority(text: &str) -> Result<AuthorityId, String> {
    text.parse().map_err(|fault: entente_casework::InvalidId| fault.to_string())
}

/// The id of a message.
pub(crate) fn message(text: &str) -> Result<StatementId, String> {
    text.parse().map_err(|fault: entente_casework::InvalidId| fault.to_string())
}

/// A message that was held.
pub(crate) fn held(text: &str) -> Result<HeldName, String> {
    text.parse().map_err(|()| {
        "the id of a message (26 digits and a check symbol) or the digest of its statement (64 hexadecimal digits)"
            .to_owned()
    })
}

/// A file number of one's own.
pub(crate) fn local_ref(text: &str) -> Result<LocalRef, String> {
    text.parse().map_err(|()| {
        format!("a file number has 1 to {LOCAL_REF_CHARACTERS_MAX} characters and no blank at either end")
    })
}

/// A request id, for a caller who may have to repeat itself.
pub(crate) fn request_id(text: &str) -> Result<RequestId, String> {
    text.parse().map_err(|()| "1 to 64 letters, digits, hyphens or underscores".to_owned())
}

/// A format.
pub(crate) fn format(text: &str) -> Result<Format, String> {
    match text {
        "toml" => Ok(Format::Toml),
        "json" => Ok(Format::Json),
        _ => Err("`toml` or `json`".to_owned()),
    }
}

/// The given request id, or a fresh one.
pub(crate) fn or_fresh(given: Option<RequestId>) -> Result<RequestId, Failure> {
    match given {
        Some(id) => Ok(id),
        None => Client::fresh_request_id().map_err(|cause| {
            Failure::new(Ending::Failed, "could not make a request id")
                .because(cause)
                .hint("name one yourself with --request-id")
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_casework::CaseRef;

    #[test]
    fn a_misheard_reference_is_no_file_number() {
        let good = CaseRef::from_bytes([9; 16]).to_string();
        assert!(matches!(case(&good), Ok(CaseName::Shared(_))));
        let check = good.chars().last().unwrap();
        let other = if check == '7' { '8' } else { '7' };
        let bad = format!("{}{other}", good.trim_end_matches(check));
        assert!(case(&bad).unwrap_err().contains("check symbol"), "{bad}");
        assert!(matches!(case("2027/114"), Ok(CaseName::Own(_))));
    }
}
