//! Reads the catalogue of one language: the whole of it or every fault, by key. What is not on the list of what this node says is a
//! fault too, and so is a placeholder that nothing fills.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use entente_casework::Facts;
use toml::{Table, Value};

use super::said::{Row, Shape};
use super::who::Who;
use super::{Catalogue, Entry, OfRule, ROWS, placeholders};

/// Longest sentence or cure, in bytes.
const SENTENCE_BYTES_MAX: usize = 300;
/// How a file says that an entry rests on no article.
const NO_ARTICLE: &str = "NONE";
/// The section with what rules say in this language.
const RULES: &str = "rule";
/// What a finding of the engine fills in beside facts.
const ENGINE_SLOT: &str = "rule";

/// A catalogue that is not whole: every fault, with the key that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueFault(Vec<String>);

impl CatalogueFault {
    /// There is no such language.
    pub(super) fn unknown(language: &str, known: impl Iterator<Item = &'static str>) -> Self {
        let known: Vec<&str> = known.collect();
        Self(vec![format!("there are none in `{language}`; the languages are: {}", known.join(", "))])
    }
}

impl fmt::Display for CatalogueFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("; "))
    }
}

impl std::error::Error for CatalogueFault {}

impl Catalogue {
    /// The catalogue in this text.
    ///
    /// # Errors
    /// It is not whole: an entry is missing or too much, or is not as its row says.
    pub(super) fn read(text: &str) -> Result<Self, CatalogueFault> {
        let mut faults = Vec::new();
        let file: Table = text.parse().map_err(|cause: toml::de::Error| {
            CatalogueFault(vec![format!("the file is no TOML: {}", cause.message())])
        })?;
        let mut rules = BTreeMap::new();
        let mut written: BTreeMap<String, &Value> = BTreeMap::new();
        for (section, part) in &file {
            let Some(part) = part.as_table() else {
                faults.push(format!("`{section}` is no section"));
                continue;
            };
            for (name, value) in part {
                if section == RULES {
                    rules.extend(of_rule(name, value, &mut faults).map(|rule| (name.clone(), rule)));
                } else {
                    written.insert(format!("{section}.{name}"), value);
                }
            }
        }
        let mut entries = BTreeMap::new();
        for row in ROWS {
            match written.remove(row.key) {
                None => faults.push(format!("`{}` is missing", row.key)),
                Some(value) => {
                    entries.extend(entry(row, value, &mut faults).map(|entry| (row.key, entry)));
                }
            }
        }
        faults.extend(written.keys().map(|key| format!("`{key}` is said by nothing")));
        if faults.is_empty() { Ok(Self { entries, rules }) } else { Err(CatalogueFault(faults)) }
    }
}

fn entry(row: &Row, value: &Value, faults: &mut Vec<String>) -> Option<Entry> {
    let before = faults.len();
    let found = match (row.shape, value) {
        (Shape::Line, Value::String(line)) => Entry { sentence: line.clone(), ..Entry::default() },
        (Shape::Blocker, Value::Table(table)) => blocker(row.key, table, faults),
        (Shape::Line, _) => {
            faults.push(format!("`{}` is a line of text", row.key));
            return None;
        }
        (Shape::Blocker, _) => {
            faults.push(format!("`{}` is a table with `sentence`, `who` and `article`", row.key));
            return None;
        }
    };
    check_text(row.key, &found.sentence, faults);
    let texts = std::iter::once(found.sentence.as_str()).chain(found.cure.as_deref());
    let there: BTreeSet<&str> = texts.flat_map(placeholders).collect();
    let filled: BTreeSet<&str> = row.slots.iter().copied().collect();
    let of = |names: &mut dyn Iterator<Item = &&str>| {
        names.map(|name| format!("`{{{name}}}`")).collect::<Vec<_>>()
    };
    for name in of(&mut there.difference(&filled)) {
        faults.push(format!("{name} in `{}` is filled by nothing", row.key));
    }
    for name in of(&mut filled.difference(&there)) {
        faults.push(format!("`{}` leaves out {name}", row.key));
    }
    (faults.len() == before).then_some(found)
}

fn blocker(key: &str, table: &Table, faults: &mut Vec<String>) -> Entry {
    for name in table.keys().filter(|name| !["sentence", "cure", "who", "article"].contains(&name.as_str())) {
        faults.push(format!("`{key}` has an unknown `{name}`"));
    }
    let cure = table.contains_key("cure").then(|| text_of(key, table, "cure", faults));
    if let Some(cure) = &cure {
        check_text(key, cure, faults);
    }
    let article = text_of(key, table, "article", faults);
    if article.trim().is_empty() {
        faults.push(format!("`{key}` names no article; `{NO_ARTICLE}` says that it rests on none"));
    }
    let codes = table.get("who").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let who: Vec<Who> = codes.iter().filter_map(|code| Who::read(code.as_str()?)).collect();
    if who.is_empty() || who.len() != codes.len() {
        faults.push(format!("`{key}` does not say who can cure it, by the codes of `[who]`"));
    }
    Entry {
        sentence: text_of(key, table, "sentence", faults),
        cure,
        who,
        article: Some(article).filter(|article| article != NO_ARTICLE),
    }
}

fn text_of(key: &str, table: &Table, name: &str, faults: &mut Vec<String>) -> String {
    let text = table.get(name).and_then(Value::as_str);
    if text.is_none() {
        faults.push(format!("`{key}` has no `{name}`"));
    }
    text.unwrap_or_default().to_owned()
}

fn check_text(key: &str, text: &str, faults: &mut Vec<String>) {
    if text.trim() != text || text.is_empty() || text.len() > SENTENCE_BYTES_MAX || text.contains('\n') {
        faults.push(format!("`{key}` has a text that is not one line of at most {SENTENCE_BYTES_MAX} bytes"));
    }
}

fn of_rule(id: &str, value: &Value, faults: &mut Vec<String>) -> Option<OfRule> {
    let key = format!("{RULES}.{id}");
    let Some(table) = value.as_table() else {
        faults.push(format!("`{key}` is a table with `sentence` and `cure`"));
        return None;
    };
    let rule = OfRule {
        sentence: text_of(&key, table, "sentence", faults),
        cure: text_of(&key, table, "cure", faults),
    };
    for text in [&rule.sentence, &rule.cure] {
        check_text(&key, text, faults);
    }
    for name in placeholders(&rule.sentence) {
        if name != ENGINE_SLOT && Facts::TABLE.iter().all(|fact| fact.name != name) {
            faults.push(format!("`{{{name}}}` in `{key}` is no fact"));
        }
    }
    Some(rule)
}
