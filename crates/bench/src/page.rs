//! Puts a new table where the old one stood in `docs/performance.md`. What a person wrote around it stays.

use std::fs;
use std::path::{Path, PathBuf};

use crate::rounds::Failed;

const BEGINS: &str = "<!-- figures: written by `cargo xtask bench --write`, never by hand -->\n";
const ENDS: &str = "<!-- end of figures -->";

/// The checkout that this program was built from.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// The page in it.
pub(crate) fn path() -> PathBuf {
    root().join("docs/performance.md")
}

/// Writes `figures` into the page.
pub(crate) fn write(page: &Path, figures: &str) -> Result<(), Failed> {
    let old = fs::read_to_string(page)?;
    let new = with_figures(&old, figures).ok_or("docs/performance.md has no place for the figures")?;
    Ok(fs::write(page, new)?)
}

fn with_figures(page: &str, figures: &str) -> Option<String> {
    let (before, rest) = page.split_once(BEGINS)?;
    let (_, after) = rest.split_once(ENDS)?;
    Some(format!("{before}{BEGINS}\n{}\n\n{ENDS}{after}", figures.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_figures_change() {
        let page = format!("before\n{BEGINS}old\n{ENDS}\nafter\n");
        let new = with_figures(&page, "new\n").unwrap();
        assert_eq!(new, format!("before\n{BEGINS}\nnew\n\n{ENDS}\nafter\n"));
        assert_eq!(with_figures(&new, "new\n").unwrap(), new, "a second time changes nothing");
    }

    #[test]
    fn a_page_without_a_place_is_left_alone() {
        assert_eq!(with_figures("words\n", "new"), None);
        assert_eq!(with_figures(BEGINS, "new"), None);
    }

    #[test]
    fn the_page_of_this_checkout_has_a_place() {
        let page = fs::read_to_string(path()).unwrap();
        assert!(with_figures(&page, "new").is_some());
    }
}
