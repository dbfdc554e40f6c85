//! The child-rights floor: rules that hold under every agreement. They ship in the binary in the form in which agreements
//! write theirs, and are always asked first. What they rest on stands beside each of them in `floor/floor.cedar`.

use std::fmt::Write as _;

use cedar_policy::Schema;
use sha2::{Digest as _, Sha256};

use crate::act::Digest;
use crate::decision::Origin;
use crate::fault::Fault;
use crate::package::provisions::Provisions;
use crate::rule::{Rule, Source, read_rules};
use crate::schema::{Terms, schema};

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
    let listing: String = [(FLOOR_FILE, FLOOR_TEXT), (REMEDY_FILE, REMEDY_TEXT)].into_iter().map(line).collect();
    Sha256::digest(listing).into()
}

/// Reads the floor for an agreement.
pub(crate) fn rules(provisions: &Provisions, faults: &mut Vec<Fault>) -> Vec<Rule> {
    read(FLOOR_TEXT, &remedy_rule(provisions), faults)
}

/// Reads a floor; tests hand in one with a rule taken out.
pub(crate) fn read(floor: &str, remedy: &str, faults: &mut Vec<Fault>) -> Vec<Rule> {
    let terms = Terms::new();
    let schema: Schema = match schema(&terms) {
        Ok(schema) => schema,
        Err(what) => {
            faults.push(Fault::new(FLOOR_FILE, None, what));
            return Vec::new();
        }
    };
    let source = |file| Source { file, origin: Origin::Floor, schema: &schema };
    let mut rules = read_rules(&source(FLOOR_FILE), floor, faults);
    rules.extend(read_rules(&source(REMEDY_FILE), remedy, faults));
    rules
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
