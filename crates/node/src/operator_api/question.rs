//! What a person wrote, read: the case that is meant, and the message in a document. Every fault names its field.

use entente_casework::AuthorityId;
use entente_seals::{Code, Instant};
use entente_transport::operator::{CaseName, Document, Fault, FieldFault, Format};
use entente_wire::{Draft, ReplyTo, read_draft};

use crate::case_file::CaseAt;
use crate::desk::{Desk, DeskFault, Prepared};

use super::Answer;

/// One field that is not as it must be.
pub(super) fn field(path: &str, expected: impl Into<String>, found: impl Into<String>) -> FieldFault {
    FieldFault { path: path.to_owned(), expected: expected.into(), found: Some(found.into()) }
}

/// The case that is meant by this name.
pub(super) fn named(desk: &Desk, name: &CaseName) -> Answer<CaseAt> {
    let own = match name {
        CaseName::Shared(case) => return one_of(desk, case),
        CaseName::With(partner, case) => {
            let at = CaseAt { case: *case, partner: desk.partner(partner)?.authority.clone() };
            desk.readable(&at)?;
            return Ok(at);
        }
        // A file number may look like an authority; a partner it is only if it is one.
        CaseName::Correspondence(partner) if desk.partner(partner).is_err() => {
            return called(desk, partner.as_str());
        }
        CaseName::Correspondence(partner) => {
            let at = CaseAt::correspondence(desk.partner(partner)?.authority.clone());
            desk.readable(&at)?;
            return Ok(at);
        }
        CaseName::Own(own) => own,
    };
    called(desk, own.as_str())
}

/// The one case with this file number of our own.
fn called(desk: &Desk, own: &str) -> Answer<CaseAt> {
    match desk.cases_called(own)?.as_slice() {
        [case] => Ok(case.clone()),
        [] => Err(Fault::unknown("no case has this file number")
            .hint("`entente case list` names the cases")
            .into()),
        several => {
            let found = format!("a file number that {} cases have", several.len());
            let field = field("case", "a number that only one case has, or the reference", found);
            Err(Fault::fields("more than one case has this file number", vec![field]).into())
        }
    }
}

/// The one case with this reference.
fn one_of(desk: &Desk, case: &entente_casework::CaseRef) -> Answer<CaseAt> {
    match desk.cases_with_reference(case)?.as_slice() {
        [] => Err(DeskFault::UnknownCase.into()),
        [one] => Ok(one.clone()),
        several => {
            let names: Vec<String> = several.iter().map(|at| format!("`{}/{case}`", at.partner)).collect();
            let field =
                field("case", names.join(" or "), "a reference that two partners gave to different cases");
            Err(Fault::fields("it is not clear which case is meant", vec![field]).into())
        }
    }
}

/// The message in a document.
pub(super) fn draft(document: &Document) -> Answer<Draft> {
    let format = match document.format {
        Format::Toml => entente_wire::Format::Toml,
        Format::Json => entente_wire::Format::Json,
    };
    read_draft(&document.text, format).map_err(|faults| {
        let more = match faults.more() {
            0 => String::new(),
            more => format!(" ({more} further faults are not shown)"),
        };
        let fields = faults.iter().map(|fault| field(&fault.path, &fault.expected, &fault.found)).collect();
        Fault::fields(format!("the message cannot be read{more}"), fields)
            .hint("`docs/kinds.md` lists the fields of every kind")
            .into()
    })
}

/// A message with its case, ready to be decided.
pub(super) struct Asked {
    /// The case.
    pub(super) case: CaseAt,
    /// The message, with what its author left open filled in.
    pub(super) act: Prepared,
}

/// Reads a document, finds its case and fills in what was left open.
pub(super) fn asked(desk: &Desk, name: Option<&CaseName>, document: &Document) -> Answer<Asked> {
    let draft = draft(document)?;
    if draft.content.kind().info().caseless {
        return of_no_case(desk, name, draft);
    }
    let case = match (name.map(|name| named(desk, name)).transpose()?, draft.case) {
        (Some(said), Some(written)) if said.case != written => {
            let field = field("case", "the case of the command, or none", "another case");
            return Err(Fault::fields("the document names another case than the command", vec![field]).into());
        }
        (Some(said), _) => said,
        (None, Some(written)) => one_of(desk, &written)?,
        (None, None) => {
            let field = field("case", "a case, here or with the command", "nothing");
            return Err(Fault::fields("no case is named", vec![field]).into());
        }
    };
    if !case.is_a_case() {
        let field = field("kind", "a kind that belongs to no case", format!("`{}`", draft.content.kind()));
        return Err(Fault::fields("this message belongs to a case", vec![field]).into());
    }
    let partner = case.partner.clone();
    let mut fields = unfit(&draft);
    if draft.to.as_ref().is_some_and(|to| *to != partner) {
        fields.push(field("to", format!("`{partner}`, with whom the case is shared"), "another authority"));
    }
    if !fields.is_empty() {
        return Err(Fault::fields("the message cannot be sent as it is", fields).into());
    }
    let answers = draft.in_reply_to;
    let act = desk.prepare(&case, draft)?;
    if let (Some(ReplyTo::Newest(kind)), None) = (answers, act.in_reply_to) {
        let field =
            field("in_reply_to", "a kind that crossed in this case", format!("`{kind}`, which did not"));
        return Err(Fault::fields("there is nothing of that kind to answer", vec![field]).into());
    }
    Ok(Asked { case, act })
}

/// A message that belongs to no case: its partner is named in the document, with the command, or is the only one.
fn of_no_case(desk: &Desk, name: Option<&CaseName>, draft: Draft) -> Answer<Asked> {
    let mut fields = unfit(&draft);
    let said = match name {
        None => None,
        Some(CaseName::Correspondence(partner)) => Some(partner.clone()),
        Some(_) => {
            fields.push(field(
                "case",
                "none, or the partner",
                "a case, to which this message does not belong",
            ));
            None
        }
    };
    if draft.case.is_some() {
        fields.push(field("case", "none: this message belongs to no case", "a case"));
    }
    let partners: Vec<AuthorityId> = desk.partners().cloned().collect();
    let partner = match (said, draft.to.clone(), partners.as_slice()) {
        (Some(said), Some(to), _) if said != to => {
            fields.push(field("to", format!("`{said}`, as the command says"), "another authority"));
            None
        }
        (Some(partner), _, _) | (None, Some(partner), _) => Some(partner),
        (None, None, [only]) => Some(only.clone()),
        (None, None, _) => {
            fields.push(field("to", "the partner that it goes to", "nothing"));
            None
        }
    };
    match partner {
        Some(partner) if fields.is_empty() => {
            let case = desk.correspondence(&partner)?;
            let act = desk.prepare(&case, draft)?;
            Ok(Asked { case, act })
        }
        _ => Err(Fault::fields("the message cannot be sent as it is", fields).into()),
    }
}

/// What a statement cannot carry.
fn unfit(draft: &Draft) -> Vec<FieldFault> {
    let mut fields = Vec::new();
    let crosses = draft.content.kind().info().crosses();
    for (path, code) in [("purpose", &draft.purpose), ("legal_basis", &draft.legal_basis)] {
        let absent_at_home = !crosses && code.is_empty();
        if !absent_at_home && let Err(why) = Code::new(code.as_str()) {
            fields.push(field(path, why.expected, "another text"));
        }
    }
    for (path, at) in [("happened_at", draft.happened_at), ("expires_at", draft.expires_at)] {
        if at.is_some_and(|at| Instant::new(at).is_err()) {
            fields.push(field(path, "an instant between 1970 and 9998", "another instant"));
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operator_api::Unanswered;

    const FOUND: &str = include_str!("../../../../tests/examples/N1-found.toml");

    fn read(text: &str) -> Answer<Draft> {
        draft(&Document { text: text.to_owned(), format: Format::Toml })
    }

    #[test]
    fn every_fault_of_a_document_has_its_path_and_no_value() {
        let Err(Unanswered::Told(fault)) = read("kind = \"FoundRecord\"\ncase = \"Mira\"\n[content]\n")
        else {
            panic!("it was read");
        };
        assert!(fault.fields.iter().any(|field| field.path == "case"));
        assert!(fault.fields.iter().any(|field| field.path.starts_with("content.")));
        assert!(!format!("{fault:?}").contains("Mira"));
    }

    #[test]
    fn what_no_statement_can_carry_is_a_fault_of_its_field() {
        let mut draft = read(FOUND).unwrap();
        assert_eq!(unfit(&draft), Vec::new());
        draft.purpose = "1_PURPOSE".to_owned();
        draft.happened_at = Some("1960-01-01T00:00:00Z".parse().unwrap());
        let paths: Vec<String> = unfit(&draft).into_iter().map(|field| field.path).collect();
        assert_eq!(paths, ["purpose", "happened_at"]);
    }
}
