//! `cargo xtask generate`: proto/ is the single source of a message kind, and everything that can follow from it is
//! written here and committed under `generated/`. Reads proto/, answers files in memory, then writes or compares them.
//! Never merges: a generated file belongs to the generator whole.

mod compile;
#[cfg(test)]
mod consular_tests;
mod convert;
mod domain;
mod model;
#[cfg(test)]
mod model_tests;
mod pages;
mod prost_code;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::problems::{Problems, root};

/// A file as it ought to be: its path from the top of the checkout, and its bytes.
pub(crate) struct Output {
    pub(crate) path: PathBuf,
    pub(crate) bytes: Vec<u8>,
}

impl Output {
    fn new(path: impl Into<PathBuf>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into() }
    }
}

/// Everything that follows from proto/, and what was wrong with the parts that could not be read. Each package stands
/// alone, so that a fault in one does not stop work on another.
fn outputs(root: &Path) -> (Vec<Output>, Problems) {
    let mut made = Vec::new();
    let mut problems = Vec::new();
    let parts = [casework(root), prost_code::surfaces(root)];
    for part in parts {
        match part {
            Ok(outputs) => made.extend(outputs),
            Err(Problems(found)) => problems.extend(found),
        }
    }
    (made, Problems(problems))
}

/// What follows from the message kinds.
fn casework(root: &Path) -> Result<Vec<Output>, Problems> {
    let Some(compiled) = compile::folder(root, "entente/casework/v1")? else { return Ok(Vec::new()) };
    let catalogue = model::Catalogue::read(&compiled.pool)?;
    let mut made = domain::outputs(&catalogue)?;
    made.extend(convert::outputs(&compiled, &catalogue)?);
    made.extend(pages::outputs(&catalogue));
    Ok(made)
}

/// The task. With `--check` nothing is written, and a difference is a problem.
pub(crate) fn run(arguments: &[String]) -> Result<(), Problems> {
    let check = match arguments {
        [] => false,
        [only] if only == "--check" => true,
        _ => return Err(Problems::one("`cargo xtask generate` takes no argument but `--check`")),
    };
    let root = root();
    let (made, Problems(mut problems)) = outputs(&root);
    for output in &made {
        let path = root.join(&output.path);
        if fs::read(&path).is_ok_and(|found| found == output.bytes) {
            continue;
        }
        if check {
            problems.push(format!(
                "`{}` is not what proto/ says: run `cargo xtask generate`",
                output.path.display()
            ));
            continue;
        }
        write(&path, &output.bytes)?;
        println!("wrote {}", output.path.display());
    }
    if problems.is_empty() {
        problems.extend(leftovers(&root, &made, check)?);
    }
    if problems.is_empty() { Ok(()) } else { Err(Problems(problems)) }
}

/// Files in the generated folders that nothing makes any more: removed, or said when only comparing.
fn leftovers(root: &Path, made: &[Output], check: bool) -> Result<Vec<String>, Problems> {
    let folders: BTreeSet<&Path> = made.iter().filter_map(|output| output.path.parent()).collect();
    let mut problems = Vec::new();
    for folder in folders.into_iter().filter(|folder| folder.ends_with("generated")) {
        let whole = root.join(folder);
        let entries = fs::read_dir(&whole).map_err(|cause| Problems::file("list", &whole, &cause))?;
        for entry in entries {
            let name = entry.map_err(|cause| Problems::file("list", &whole, &cause))?.file_name();
            let path = folder.join(name);
            if made.iter().any(|output| output.path == path) {
                continue;
            }
            if check {
                problems
                    .push(format!("`{}` follows from nothing: run `cargo xtask generate`", path.display()));
            } else {
                fs::remove_file(root.join(&path)).map_err(|cause| Problems::file("remove", &path, &cause))?;
            }
        }
    }
    Ok(problems)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Problems> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|cause| Problems::file("make the folder of", path, &cause))?;
    }
    fs::write(path, bytes).map_err(|cause| Problems::file("write", path, &cause))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_committed_is_what_proto_says() {
        run(&["--check".to_owned()]).unwrap();
    }
}
