//! What a letter about a case says, by keys. The words are the command line's; that a letter was made is written down as a reading is.

use entente_casework::case::{LetterKey, LetterReader};
use entente_transport::operator::{CaseName, Fact, LetterParagraph, LetterTo};

use crate::desk::{Desk, DeskFault};

use super::Answer;
use super::question::named;

/// The paragraphs of a letter.
pub(super) fn letter(desk: &Desk, name: &CaseName, to: LetterTo) -> Answer<Vec<LetterParagraph>> {
    let case = named(desk, name)?;
    desk.note_read(&case)?;
    let file = desk.readable(&case)?;
    let folded = file.case.as_ref().ok_or(DeskFault::UnknownCase)?;
    let reader = match to {
        LetterTo::Child => LetterReader::Child,
        LetterTo::Guardian => LetterReader::Guardian,
    };
    // Whoever stays here complains to the ombudsperson of here.
    let terms = &desk.partner(&case.partner)?.terms;
    let monitor = terms.agreement().party(desk.us()).map(|party| party.monitor_name().to_owned());
    let parts = folded.letter(reader, desk.today_with(&case.partner)).into_iter().map(|part| {
        let values = part.values.into_iter().map(|(name, value)| Fact { name: name.to_owned(), value });
        let mut values: Vec<Fact> = values.collect();
        if part.key == LetterKey::Complain {
            let fact = |name: &String| Fact { name: "ombudsperson".to_owned(), value: name.clone() };
            values.extend(monitor.as_ref().map(fact));
        }
        LetterParagraph { key: part.key.as_str().to_owned(), values }
    });
    Ok(parts.collect())
}
