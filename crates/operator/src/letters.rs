//! The words of letters: a text for each paragraph and reader, by key, in one file for each language. Fills in values; decides nothing and
//! knows no case.

use std::collections::BTreeMap;

use entente_transport::operator::LetterParagraph;
use serde::Deserialize;

use crate::ending::Ending;
use crate::failure::Failure;

/// The languages there are, with their texts. A new one is a file beside the others and a line here.
const LANGUAGES: &[(&str, &str)] = &[("en", include_str!("../texts/en.toml"))];

/// The texts of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Texts {
    child: BTreeMap<String, String>,
    guardian: BTreeMap<String, String>,
    purpose: BTreeMap<String, String>,
}

impl Texts {
    /// The texts of a language.
    ///
    /// # Errors
    /// There are none: which languages there are.
    pub(crate) fn of(language: &str) -> Result<Self, Failure> {
        let known = || LANGUAGES.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
        let found = LANGUAGES.iter().find(|(name, _)| *name == language);
        let (_, text) = found.ok_or_else(|| {
            Failure::new(Ending::Usage, format!("there are no texts in `{language}`"))
                .hint(format!("the languages are: {}", known()))
        })?;
        toml::from_str(text).map_err(|cause| {
            Failure::new(Ending::Failed, format!("the texts in `{language}` cannot be read"))
                .because(cause)
                .hint("this is a fault of the program: the texts are part of it")
        })
    }

    /// One paragraph in words. None: it has no text, which a test excludes, or none for this reader.
    pub(crate) fn paragraph(&self, for_child: bool, part: &LetterParagraph) -> Option<String> {
        let texts = if for_child { &self.child } else { &self.guardian };
        let mut words = texts.get(&part.key).filter(|text| !text.is_empty())?.clone();
        for value in &part.values {
            let filled =
                if value.name == "purposes" { self.purposes(&value.value) } else { value.value.clone() };
            words = words.replace(&format!("{{{}}}", value.name), &filled);
        }
        Some(words)
    }

    fn purposes(&self, codes: &str) -> String {
        let words = codes.split(',').map(|code| self.purpose.get(code).map_or(code, String::as_str));
        words.collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_casework::case::LetterKey;
    use entente_casework::generated::Purpose;
    use entente_transport::operator::Fact;

    /// Words that a sentence of the child's letter has at most: it is read aloud.
    const WORDS_MAX: usize = 25;

    #[test]
    fn every_key_has_its_texts_and_no_text_is_left_over() {
        for (language, _) in LANGUAGES {
            let texts = Texts::of(language).unwrap();
            let keys: Vec<&str> = LetterKey::ALL.iter().map(|key| key.as_str()).collect();
            for reader in [&texts.child, &texts.guardian] {
                let mut there: Vec<&str> = reader.keys().map(String::as_str).collect();
                let mut expected = keys.clone();
                there.sort_unstable();
                expected.sort_unstable();
                assert_eq!(there, expected, "{language}");
            }
            for purpose in Purpose::ALL {
                assert!(texts.purpose.contains_key(purpose.as_str()), "{purpose}");
            }
        }
    }

    #[test]
    fn a_child_is_written_to_in_short_sentences() {
        let texts = Texts::of("en").unwrap();
        for (key, text) in &texts.child {
            for sentence in text.split(['.', '?', '!']) {
                let words = sentence.split_whitespace().count();
                assert!(words <= WORDS_MAX, "{key}: {words} words in `{sentence}`");
            }
        }
    }

    #[test]
    fn values_are_filled_in_and_none_is_left_open() {
        let texts = Texts::of("en").unwrap();
        let value = |name: &str, value: &str| Fact { name: name.to_owned(), value: value.to_owned() };
        let part =
            LetterParagraph { key: "agreed".to_owned(), values: vec![value("purposes", "PLAN,RETURN")] };
        let words = texts.paragraph(true, &part).unwrap();
        assert!(words.contains("making a plan, going back") && !words.contains('{'), "{words}");
        assert!(Texts::of("tlh").is_err());
    }
}
