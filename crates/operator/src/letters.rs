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
    gap: BTreeMap<String, String>,
    #[serde(rename = "gap-guardian")]
    gap_guardian: BTreeMap<String, String>,
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
            let filled = match value.name.as_str() {
                "purposes" => listed(&self.purpose, &value.value),
                "gaps" => listed(if for_child { &self.gap } else { &self.gap_guardian }, &value.value),
                _ => value.value.clone(),
            };
            words = words.replace(&format!("{{{}}}", value.name), &filled);
        }
        Some(words)
    }
}

/// Codes in words, one after the other. A code without words stands as it is.
fn listed(texts: &BTreeMap<String, String>, codes: &str) -> String {
    let words = codes.split(',').map(|code| texts.get(code).map_or(code, String::as_str));
    words.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_casework::case::{LetterGap, LetterKey};
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
            assert_eq!(texts.purpose.len(), Purpose::ALL.len(), "{language}");
            for gaps in [&texts.gap, &texts.gap_guardian] {
                for gap in LetterGap::ALL {
                    assert!(gaps.contains_key(gap.as_str()), "{language}: {gap:?}");
                }
                assert_eq!(gaps.len(), LetterGap::ALL.len(), "{language}");
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

    /// What is read aloud to a child takes two minutes at most (150 words a minute), in the worst letter that there can be: the longest of
    /// texts that exclude each other, three longest gaps, and a yes to everything.
    #[test]
    fn the_longest_letter_to_a_child_is_read_in_two_minutes() {
        use LetterKey as K;
        let texts = Texts::of("en").unwrap();
        let count = |text: &str| text.split_whitespace().count();
        let text = |key: &K| count(&texts.child[key.as_str()]);
        let longest = |keys: &[K]| keys.iter().map(text).max().unwrap();
        let states: Vec<K> =
            K::ALL.iter().copied().filter(|key| key.as_str().starts_with("state.")).collect();
        let mut gaps: Vec<usize> = texts.gap.values().map(|words| count(words)).collect();
        gaps.sort_unstable();
        let purposes: usize = texts.purpose.values().map(|words| count(words)).sum();
        let alternatives: [&[K]; 14] = [
            &[K::Opening],
            &states,
            &[K::StillToDo],
            &[K::Waiting],
            &[K::Speaks, K::NobodySpeaks, K::SpeaksAlone],
            &[K::Lawyer, K::NoLawyer],
            &[K::Held],
            &[K::Agreed, K::NothingAgreed],
            &[K::Heard],
            // A visit is after the journey, an appeal before it is agreed, or it says that the child does not travel.
            &[K::Appeal, K::AppealOpen, K::JourneyAgreed, K::NextVisit],
            &[K::Protection],
            &[K::SeeAndCorrect],
            &[K::Complain],
            &[K::Duties],
        ];
        let named: usize = alternatives.iter().map(|keys| keys.len()).sum();
        assert_eq!(named, K::ALL.len(), "each paragraph stands in one place");
        let name = count("Ombudsperson for Children of the Republic of XA");
        let words: usize = alternatives.iter().map(|keys| longest(keys)).sum::<usize>()
            + gaps.iter().rev().take(3).sum::<usize>()
            + purposes
            + name;
        assert!(words <= 300, "{words} words");
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
