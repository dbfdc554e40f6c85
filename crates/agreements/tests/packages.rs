//! The specimen agreement and the floor: every row of their tables, and every rule shown to matter.
#![expect(clippy::unwrap_used, reason = "test code")]

use entente_agreements::{Agreement, Fault, specimen};

fn shown(faults: &[Fault]) -> String {
    faults.iter().map(|fault| format!("{fault}\n")).collect()
}

#[test]
fn the_specimen_holds() {
    let agreement = Agreement::check(&specimen()).map_err(|faults| shown(&faults));
    assert!(agreement.is_ok(), "{}", agreement.unwrap_err());
}
