//! What a new version of an agreement changes for a case worker: what it says otherwise, and which of the cases that both sides wrote down would now
//! be decided otherwise. Compares; never says whether a change is good.

use std::collections::BTreeMap;

use crate::agreement::Agreement;
use crate::decision::words;
use crate::package::cases::RowOutcome;
use crate::shown::{Item, Section};

words! {
    /// What became of an item.
    Became {
        /// It is new.
        Added = "ADDED",
        /// It is gone.
        Removed = "REMOVED",
        /// It says something else.
        Changed = "CHANGED",
        /// It says the same, and bars in other cases: its condition is another one.
        ConditionChanged = "CONDITION_CHANGED",
    }
}

/// One item that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What became of it.
    pub became: Became,
    /// As it was. Absent: it is new.
    pub before: Option<Item>,
    /// As it is. Absent: it is gone.
    pub after: Option<Item>,
}

/// One case that is decided otherwise.
#[derive(Debug, Clone)]
pub struct DecidedOtherwise {
    /// As the older version decides it.
    pub before: RowOutcome,
    /// As the newer one does.
    pub after: RowOutcome,
}

/// What `newer` says otherwise than `older`, in the order of sections and names.
pub fn changes(older: &Agreement, newer: &Agreement) -> Vec<Change> {
    let mut both: BTreeMap<(Section, String), (Option<Item>, Option<Item>)> = BTreeMap::new();
    for item in older.items() {
        let place = (item.section, item.name.clone());
        both.entry(place).or_default().0 = Some(item);
    }
    for item in newer.items() {
        let place = (item.section, item.name.clone());
        both.entry(place).or_default().1 = Some(item);
    }
    both.into_values().filter_map(|(before, after)| change(before, after)).collect()
}

fn change(before: Option<Item>, after: Option<Item>) -> Option<Change> {
    let became = match (&before, &after) {
        (None, _) => Became::Added,
        (_, None) => Became::Removed,
        (Some(before), Some(after)) => {
            // The words of a condition say the value of a parameter, which is an item of its own.
            let unsaid = |item: &Item| Item { conditions: Vec::new(), ..item.clone() };
            let words = |item: &Item| Item { condition: String::new(), ..unsaid(item) };
            match (unsaid(before) == unsaid(after), words(before) == words(after)) {
                (true, _) => return None,
                (_, true) => Became::ConditionChanged,
                _ => Became::Changed,
            }
        }
    };
    Some(Change { became, before, after })
}

/// How much of an article is otherwise.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OfArticle {
    /// The article, by its number, as it is cited: `Art. 5`. Empty: what rests on no article, such as validity or a rule of the floor.
    pub article: String,
    /// What is new.
    pub added: usize,
    /// What is gone.
    pub removed: usize,
    /// What says something else, or bars in other cases.
    pub changed: usize,
}

/// How much is otherwise, article by article, in the order of their numbers.
pub fn by_article(changes: &[Change]) -> Vec<OfArticle> {
    let mut found: BTreeMap<u16, OfArticle> = BTreeMap::new();
    for change in changes {
        let Some(item) = change.after.as_ref().or(change.before.as_ref()) else { continue };
        let number = article_number(&item.article);
        let of = found.entry(number.unwrap_or_default()).or_default();
        if let Some(number) = number {
            of.article = format!("Art. {number}");
        }
        match change.became {
            Became::Added => of.added += 1,
            Became::Removed => of.removed += 1,
            Became::Changed | Became::ConditionChanged => of.changed += 1,
        }
    }
    found.into_values().collect()
}

/// The first article that a citation names.
fn article_number(citation: &str) -> Option<u16> {
    let digits = citation.strip_prefix("Art. ")?;
    digits.split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()
}

/// The cases of both tables that the two decide otherwise. Each is asked of both, whichever table it stands in; a case that stands in
/// both is asked once, as the newer has it.
pub fn decided_otherwise(older: &Agreement, newer: &Agreement) -> Vec<DecidedOtherwise> {
    let known = |name: &str| newer.cases().iter().any(|row| row.name == name);
    let rows = newer.cases().iter().chain(older.cases().iter().filter(|row| !known(&row.name)));
    let asked = rows.map(|row| DecidedOtherwise { before: older.play(row), after: newer.play(row) });
    asked.filter(|both| both.before.barred_by() != both.after.barred_by()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::package::Entry;
    use crate::{Package, specimen};

    /// The specimen with words of a file changed; each must be there.
    fn version_2(changes: &[(&str, &str, &str)]) -> Agreement {
        let mut files: Vec<(String, Entry)> =
            specimen().files().map(|(path, bytes)| (path.to_owned(), Entry::File(bytes.to_vec()))).collect();
        let all = [("agreement.toml", "version = 1", "version = 2")];
        for (file, from, to) in all.iter().chain(changes) {
            for (path, entry) in &mut files {
                if let Entry::File(bytes) = entry
                    && path == file
                {
                    let text = String::from_utf8(bytes.clone()).unwrap();
                    assert!(text.contains(from), "{file}: {from}");
                    *bytes = text.replacen(from, to, 1).into_bytes();
                }
            }
        }
        Agreement::read(&Package::from_files(files).unwrap()).unwrap_or_else(|faults| panic!("{faults:?}"))
    }

    fn told(newer: &Agreement) -> Vec<(Became, Section, String)> {
        let older = Agreement::check(&specimen()).unwrap();
        let found = changes(&older, newer).into_iter().map(|change| {
            let item = change.after.or(change.before).unwrap();
            (change.became, item.section, item.name)
        });
        found.collect()
    }

    #[test]
    fn nothing_changed_but_the_version() {
        assert_eq!(told(&version_2(&[])), [(Became::Changed, Section::Validity, "XA-XB".to_owned())]);
    }

    #[test]
    fn a_longer_deadline_and_a_rule_with_another_condition_are_told() {
        let newer = version_2(&[
            ("agreement.toml", "length = \"4 weeks\"", "length = \"6 weeks\""),
            ("agreement.toml", "recheck_days_max = { value = 30", "recheck_days_max = { value = 20"),
        ]);
        let told = told(&newer);
        assert!(told.contains(&(Became::Changed, Section::Deadline, "tracing".to_owned())), "{told:?}");
        assert!(
            told.contains(&(Became::Changed, Section::Parameter, "recheck_days_max".to_owned())),
            "{told:?}"
        );
        assert_eq!(told.len(), 3, "{told:?}");
    }

    #[test]
    fn a_changed_word_of_the_text_is_told() {
        let newer = version_2(&[
            ("articles.md", "within three\nmonths of the request", "within four\nmonths of the request"),
            ("articles.md", "people decide. The rights", "both decide. The rights"),
            ("articles.md", "## Art. 7 Plan", "## Art. 7 The plan"),
        ]);
        let told = told(&newer);
        for name in ["Art. 6(1)", "preamble", "Art. 7"] {
            assert!(told.contains(&(Became::Changed, Section::Article, name.to_owned())), "{name}: {told:?}");
        }
        assert_eq!(told.len(), 4, "{told:?}");
        let found = by_article(&changes(&Agreement::check(&specimen()).unwrap(), &newer));
        let counted: Vec<_> = found.iter().map(|of| (of.article.as_str(), of.changed)).collect();
        assert_eq!(counted, [("", 2), ("Art. 6", 1), ("Art. 7", 1)]);
    }

    #[test]
    fn a_case_that_is_decided_otherwise_names_the_rule() {
        let older = Agreement::check(&specimen()).unwrap();
        let newer = version_2(&[(
            "agreement.toml",
            "early_acceptance = { flag = \"NO\"",
            "early_acceptance = { flag = \"YES\"",
        )]);
        let told = decided_otherwise(&older, &newer);
        assert!(!told.is_empty());
        for both in &told {
            assert!(both.before.barred_by().contains("XA-XB-9-2"), "{}", both.before.name);
            assert!(!both.after.barred_by().contains("XA-XB-9-2"), "{}", both.after.name);
        }
    }
}
