//! How files look: a file says what it is for, stays readable, and holds nothing that belongs elsewhere.

use std::fs;
use std::path::{Path, PathBuf};

const LINES_MAX: usize = 800;
const BYTES_MAX: u64 = 512 * 1024;

/// What the top of the project may hold, tools' dotted files apart.
const TOP: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    "proto",
    "crates",
    "certs-dev",
    "tests",
    "docs",
    "README.md",
    "LICENSE",
    "target",
];

fn files(below: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(below) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name();
        let hidden = name.to_string_lossy().starts_with('.');
        if path.is_dir() && !hidden && name != "target" {
            files(&path, found);
        } else if path.is_file() && !hidden {
            found.push(path);
        }
    }
}

fn all() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for part in ["crates", "proto", "tests", "docs"] {
        files(&super::root().join(part), &mut found);
    }
    found
}

fn sources() -> impl Iterator<Item = (PathBuf, String)> {
    all()
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .filter(|path| !path.components().any(|part| part.as_os_str() == "generated"))
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a source file is text");
            (path, text)
        })
}

fn none(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_source_opens_with_what_it_is_for() {
    none(
        sources()
            .filter(|(_, text)| !text.starts_with("//!"))
            .map(|(path, _)| path.display().to_string())
            .collect(),
    );
}

#[test]
fn no_source_is_too_long_to_read() {
    none(
        sources()
            .map(|(path, text)| (path, text.lines().count()))
            .filter(|(_, lines)| *lines > LINES_MAX)
            .map(|(path, lines)| format!("{} has {lines} lines, the most is {LINES_MAX}", path.display()))
            .collect(),
    );
}

#[test]
fn nothing_is_left_for_later_in_the_code() {
    let words =
        [concat!("FIX", "ME"), concat!("TO", "DO"), concat!("to", "do!("), concat!("unimple", "mented!(")];
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        for (at, line) in text.lines().enumerate() {
            if words.iter().any(|word| line.contains(word)) {
                wrong.push(format!("{}:{}: {line}", path.display(), at + 1));
            }
            if line.contains(concat!("#[ign", "ore")) {
                wrong.push(format!("{}:{}: a test that does not run", path.display(), at + 1));
            }
        }
    }
    none(wrong);
}

#[test]
fn every_crate_takes_the_lints_of_the_house() {
    none(
        all()
            .into_iter()
            .filter(|path| path.file_name().is_some_and(|name| name == "Cargo.toml"))
            .filter(|path| {
                let text = fs::read_to_string(path).unwrap_or_default();
                !text.contains("[lints]\nworkspace = true")
            })
            .map(|path| path.display().to_string())
            .collect(),
    );
}

#[test]
fn the_top_level_is_as_the_owner_fixed_it() {
    let mut wrong = Vec::new();
    for entry in fs::read_dir(super::root()).expect("the root can be read").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') && !TOP.contains(&name.as_str()) {
            wrong.push(format!("`{name}` does not belong at the top"));
        }
    }
    none(wrong);
}

#[test]
fn no_private_key_and_no_blob_is_kept() {
    let mut wrong = Vec::new();
    for path in all() {
        let size = fs::metadata(&path).map(|meta| meta.len()).unwrap_or_default();
        if size > BYTES_MAX {
            wrong.push(format!("{} has {size} bytes", path.display()));
        }
        let text = fs::read(&path).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        if text.contains(concat!("PRIVATE KEY", "-----")) {
            wrong.push(format!("{} holds a private key", path.display()));
        }
    }
    none(wrong);
}

#[test]
fn the_readme_fits_one_page() {
    let readme = fs::read_to_string(super::root().join("README.md")).expect("README.md is there");
    assert!(readme.lines().count() <= 80, "README.md has {} lines", readme.lines().count());
    for command in ["cargo run --release -- demo", "cargo test --workspace"] {
        assert!(readme.contains(command), "README.md does not say `{command}`");
    }
}
