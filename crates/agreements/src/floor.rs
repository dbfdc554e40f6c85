//! The child-rights floor: rules that hold under every agreement. They ship in the binary in the form in which agreements
//! write theirs, and are always asked first. What they rest on stands beside each of them in `floor/floor.cedar`.

use std::fmt::Write as _;
use std::sync::LazyLock;

use cedar_policy::Validator;
use sha2::{Digest as _, Sha256};

use crate::act::Digest;
use crate::decision::Origin;
use crate::fault::Fault;
use crate::package::provisions::Provisions;
use crate::rule::{Rule, Source, read_rules};
use crate::schema::{Terms, vocabulary};

/// The rules of the floor.
pub const FLOOR_TEXT: &str = include_str!("../floor/floor.cedar");
/// The rule whose condition lists the appeal bodies that an agreement names.
pub const REMEDY_TEXT: &str = include_str!("../floor/remedy.cedar");
/// Facts and the decisions that the floor gives on them.
pub const FLOOR_CASES: &str = include_str!("../floor/cases.toml");
/// The name under which faults of the floor are shown.
const FLOOR_FILE: &str = "floor.cedar";
const REMEDY_FILE: &str = "remedy.cedar";
/// Stands in [`REMEDY_TEXT`] for the bodies.
const BODIES: &str = "true /* bodies */";

/// SHA-256 over the `sha256sum` listing of the files of the floor, as for a package.
pub fn floor_digest() -> Digest {
    let line = |(name, text): (&str, &str)| format!("{}  {name}\n", hex::encode(Sha256::digest(text)));
    let listing: String =
        [(FLOOR_FILE, FLOOR_TEXT), (REMEDY_FILE, REMEDY_TEXT)].into_iter().map(line).collect();
    Sha256::digest(listing).into()
}

struct Read {
    vocabulary: Validator,
    rules: Vec<Rule>,
}

/// The part of the floor that is the same under every agreement, read once: reading takes longer than a thousand decisions.
static FLOOR: LazyLock<Result<Read, Vec<Fault>>> = LazyLock::new(|| {
    let vocabulary = vocabulary(&Terms::new()).map_err(|what| vec![Fault::new(FLOOR_FILE, None, what)])?;
    let mut faults = Vec::new();
    let rules = read_rules(&source(FLOOR_FILE, &vocabulary), FLOOR_TEXT, &mut faults);
    if faults.is_empty() { Ok(Read { vocabulary, rules }) } else { Err(faults) }
});

fn source<'a>(file: &'a str, vocabulary: &'a Validator) -> Source<'a> {
    Source { file, origin: Origin::Floor, vocabulary }
}

/// Reads the floor for an agreement.
pub(crate) fn rules(provisions: &Provisions, faults: &mut Vec<Fault>) -> Vec<Rule> {
    match FLOOR.as_ref() {
        Ok(Read { vocabulary, rules }) => {
            let mut rules = rules.clone();
            rules.extend(read_rules(&source(REMEDY_FILE, vocabulary), &remedy_rule(provisions), faults));
            rules
        }
        Err(found) => {
            faults.extend(found.iter().cloned());
            Vec::new()
        }
    }
}

/// The rule that a decision names the appeal body and at least the window of its deciding body.
fn remedy_rule(provisions: &Provisions) -> String {
    let mut bodies = String::new();
    for body in provisions.parties.iter().flat_map(|party| &party.bodies).filter(|body| body.decides) {
        let Some(appeal) = &body.appeal else { continue };
        if !bodies.is_empty() {
            bodies.push_str(" || ");
        }
        // Codes have letters, digits, dots and hyphens only, so that nothing here needs escaping.
        let _ = write!(
            bodies,
            "(context.deciding_body == \"{}\" && context.remedy_body == \"{}\" && context.remedy_window_days >= {})",
            body.code, appeal.body, appeal.window_days
        );
    }
    let bodies = if bodies.is_empty() { "false".to_owned() } else { format!("({bodies})") };
    REMEDY_TEXT.replace(BODIES, &bodies)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::Arc;

    use super::*;
    use crate::engine::Engine;
    use crate::package::articles::Articles;
    use crate::package::cases::{self, CaseRow};
    use crate::package::provisions;
    use crate::specimen::SPECIMEN_FILES;

    fn file(name: &str) -> &'static str {
        SPECIMEN_FILES.iter().find(|(path, _)| *path == name).unwrap().1
    }

    fn floor() -> Vec<Arc<Rule>> {
        let mut faults = Vec::new();
        let articles = Articles::read(file("articles.md"), &mut faults);
        let provisions = provisions::read(file("agreement.toml"), &articles, &mut faults).unwrap();
        let rules = rules(&provisions, &mut faults);
        assert!(faults.is_empty(), "{faults:?}");
        rules.into_iter().map(Arc::new).collect()
    }

    fn rows() -> Vec<CaseRow> {
        let mut faults = Vec::new();
        let rows = cases::read("cases.toml", FLOOR_CASES, &mut faults);
        assert!(faults.is_empty(), "{faults:?}");
        rows
    }

    #[test]
    fn every_row_comes_out_as_it_says_and_every_rule_has_its_rows() {
        let rules = floor();
        let engine = Engine::new(&rules, &Terms::new()).unwrap();
        let covered = rules.iter().map(|rule| (FLOOR_FILE, rule.as_ref()));
        let faults = cases::play("cases.toml", &rows(), &engine, covered);
        let shown: String = faults.iter().map(|fault| format!("{fault}\n")).collect();
        assert!(faults.is_empty(), "{shown}");
    }

    /// The control of the table: without a rule, a row that this rule bars comes out otherwise.
    #[test]
    fn without_any_one_rule_a_row_turns_red() {
        let (all, rows) = (floor(), rows());
        for left_out in &all {
            let rest: Vec<_> = all.iter().filter(|rule| rule.text.id != left_out.text.id).cloned().collect();
            let engine = Engine::new(&rest, &Terms::new()).unwrap();
            let red = rows.iter().any(|row| cases::outcome(row, &engine).as_ref() != Ok(&row.rules));
            assert!(red, "{} can be left out and nobody notices", left_out.text.id);
        }
    }

    #[test]
    fn what_the_story_touches_is_in_the_floor() {
        let rules = floor();
        let families = [
            "CF1", "CF3", "CF5", "CF6", "CF7", "CF8", "CF10", "CF11", "CF13", "CF14", "CF15", "CF16", "CF17",
            "CF31",
        ];
        for family in families {
            assert!(rules.iter().any(|rule| rule.text.id.as_str() == family), "{family}");
        }
    }

    #[test]
    fn each_rule_has_words_for_a_person_and_the_floor_says_what_it_cannot_check() {
        let rules = floor();
        let mut sentences = BTreeSet::new();
        for rule in &rules {
            let text = &rule.text;
            assert!(text.sentence.ends_with('.') && text.sentence.len() > 20, "{}", text.id);
            assert!(sentences.insert(&text.sentence), "{} has the sentence of another rule", text.id);
            assert!(!text.cure.is_empty() && !text.cure.ends_with('.'), "{}", text.id);
        }
        let with = rules.iter().filter(|rule| !rule.text.cannot.is_empty()).count();
        assert!(with >= 12, "only {with}");
    }

    #[test]
    fn a_decision_against_return_is_never_barred_for_what_return_needs() {
        let rules = floor();
        let engine = Engine::new(&rules, &Terms::new()).unwrap();
        let row = rows().into_iter().find(|row| row.name.starts_with("a decision not to return")).unwrap();
        assert_eq!(cases::outcome(&row, &engine), Ok(BTreeSet::new()));
    }
}
