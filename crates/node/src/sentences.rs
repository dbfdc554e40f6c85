//! The one catalogue of what this node says of a case to its own people: why, what would cure it, who can, on which article. The files are
//! compiled in; a fault in one ends the start and names the key. Never says anything abroad, and holds no sentence of a rule: those
//! stand with the rule and are signed with it.

mod keys;
mod read;
mod said;
mod who;

use std::collections::BTreeMap;

use entente_agreements::RuleText;

pub(crate) use keys::{asks, at_its_sender, gap, gate, hold, is_the_partners, mark, outward};
pub use read::CatalogueFault;
use said::ROWS;
pub(crate) use said::Said;
pub(crate) use who::Who;

/// The language against which every other one is checked.
pub(crate) const ENGLISH: &str = "en";
/// The languages there are, with their files. A new one is a file beside the others and a line here.
const LANGUAGES: &[(&str, &str)] = &[(ENGLISH, include_str!("../texts/en.toml"))];

/// One entry as it is written, with its placeholders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Entry {
    sentence: String,
    cure: Option<String>,
    who: Vec<Who>,
    /// `None`: it rests on none, and says so.
    article: Option<String>,
}

/// What a rule says in a language that is not that of its package.
#[derive(Debug, Clone, PartialEq, Eq)]
struct OfRule {
    sentence: String,
    cure: String,
}

/// One entry, filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sentence {
    /// Why, or what it is.
    pub(crate) sentence: String,
    /// What would cure it. `None`: nothing would.
    pub(crate) cure: Option<String>,
    /// Who can cure it, the first to turn to first.
    pub(crate) who: Vec<Who>,
    /// What it rests on, or that it rests on nothing.
    pub(crate) article: String,
}

/// The sentences of one language.
#[derive(Debug)]
pub(crate) struct Catalogue {
    entries: BTreeMap<&'static str, Entry>,
    rules: BTreeMap<String, OfRule>,
}

impl Catalogue {
    /// The sentences of a language.
    ///
    /// # Errors
    /// There are none, or their file is not whole.
    pub(crate) fn of(language: &str) -> Result<Self, CatalogueFault> {
        match LANGUAGES.iter().find(|(name, _)| *name == language) {
            Some((_, text)) => Self::read(text),
            None => Err(CatalogueFault::unknown(language, LANGUAGES.iter().map(|(name, _)| *name))),
        }
    }

    /// The sentences in English, for tests.
    #[cfg(test)]
    pub(crate) fn english() -> Result<Self, CatalogueFault> {
        Self::of(ENGLISH)
    }

    /// A sentence or a line, filled in.
    pub(crate) fn say(&self, said: &Said) -> String {
        self.filled(said, self.entry(said).map(|entry| entry.sentence.as_str()))
    }

    /// An entry with everything that it holds.
    pub(crate) fn sentence(&self, said: &Said) -> Sentence {
        let entry = self.entry(said);
        let cure = entry.and_then(|entry| entry.cure.as_deref());
        Sentence {
            sentence: self.say(said),
            cure: cure.map(|cure| self.filled(said, Some(cure))),
            who: entry.map(|entry| entry.who.clone()).unwrap_or_default(),
            article: entry.and_then(|entry| entry.article.clone()).unwrap_or_else(|| self.no_article()),
        }
    }

    /// What stands for an article where there is none.
    pub(crate) fn no_article(&self) -> String {
        self.say(&Said::ArticleNone)
    }

    /// Those who can cure something, in words.
    pub(crate) fn who(&self, all: &[Who]) -> String {
        let words: Vec<String> = all.iter().map(|who| self.say(&who.said())).collect();
        words.join(", ")
    }

    /// What a rule says: in the words of this language where the catalogue has them, else in those that were signed.
    pub(crate) fn rule(&self, text: &RuleText) -> RuleText {
        match self.rules.get(text.id.as_str()) {
            None => text.clone(),
            Some(said) => {
                RuleText { sentence: said.sentence.clone(), cure: said.cure.clone(), ..text.clone() }
            }
        }
    }

    fn entry(&self, said: &Said) -> Option<&Entry> {
        self.entries.get(said.key())
    }

    /// A catalogue that was read has every entry, so that the key stands for none.
    fn filled(&self, said: &Said, text: Option<&str>) -> String {
        fill(text.unwrap_or_else(|| said.key()), &said.values())
    }
}

/// A text with its placeholders filled in. What is filled in is not looked at again: a value is never read as a placeholder.
fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(text.len());
    for (at, part) in text.split('{').enumerate() {
        match part.split_once('}') {
            Some((name, rest)) if at > 0 => {
                let value = values.iter().find(|(known, _)| *known == name);
                filled.push_str(value.map_or(name, |(_, value)| value));
                filled.push_str(rest);
            }
            _ => filled.push_str(part),
        }
    }
    filled
}

/// The names between braces.
fn placeholders(text: &str) -> Vec<&str> {
    text.split('{').skip(1).map(|part| part.split('}').next().unwrap_or_default()).collect()
}

#[cfg(test)]
mod tests;
