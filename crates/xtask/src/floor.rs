//! Switches off each rule of the floor and of the packages that ship, and says which case is red then. What it asks is a command of the
//! product, so that a lawyer who writes a package can ask it too.

use std::process::Command;

use crate::problems::{Problems, root};

const PACKAGES: &str = "crates/agreements/packages";

/// Asks for the floor, then for each package.
pub(crate) fn run(arguments: &[String]) -> Result<(), Problems> {
    let listed = std::fs::read_dir(root().join(PACKAGES))
        .map_err(|cause| Problems::one(format!("could not list {PACKAGES}: {cause}")))?;
    let mut packages: Vec<String> = listed
        .filter_map(Result::ok)
        .filter(|entry| entry.path().join("agreement.toml").is_file())
        .map(|entry| format!("{PACKAGES}/{}", entry.file_name().to_string_lossy()))
        .collect();
    packages.sort();
    let mut red = Vec::new();
    for about in std::iter::once(None).chain(packages.iter().map(Some)) {
        // Cargo names itself to what it starts.
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        println!("== {}", about.map_or("the floor", String::as_str));
        let ended = Command::new(cargo)
            .args(["run", "--quiet", "--package", "entente", "--", "agreement", "cover"])
            .args(about)
            .args(arguments)
            .current_dir(root())
            .status()
            .map_err(|cause| Problems::one(format!("could not start cargo: {cause}")))?;
        if !ended.success() {
            red.push(about.map_or_else(|| "the floor".to_owned(), Clone::clone));
        }
    }
    if red.is_empty() { Ok(()) } else { Err(Problems::one(format!("not shown in full: {}", red.join(", ")))) }
}
