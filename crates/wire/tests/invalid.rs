//! The table of invalid messages in `tests/examples/invalid`: each row changes one example, and is refused for exactly the one
//! thing that it names. No kind and no check is without a row, so that a check that is switched off is missed.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "test code")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use entente_casework::consistency::checks;
use entente_casework::generated::Kind;
use entente_wire::{Fault, Faults, Format, read_draft};
use prost_reflect::DescriptorPool;
use toml::{Table, Value};

/// The least rows of a kind.
const ROWS_MIN: usize = 2;

struct Row {
    /// The group and the row, for whoever must find it.
    name: String,
    kind: Kind,
    /// The changed message file.
    text: String,
    fault: String,
    says: String,
    check: Option<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn examples() -> PathBuf {
    root().join("tests/examples")
}

fn table(path: &Path) -> Table {
    let text = std::fs::read_to_string(path).unwrap_or_else(|cause| panic!("{}: {cause}", path.display()));
    text.parse().unwrap_or_else(|cause| panic!("{}: {cause}", path.display()))
}

fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for entry in examples().join("invalid").read_dir().unwrap() {
        let path = entry.unwrap().path();
        let group = path.file_stem().unwrap().to_string_lossy().into_owned();
        for (number, row) in table(&path)["row"].as_array().unwrap().iter().enumerate() {
            let row = read_row(format!("{group}, row {}", number + 1), row.as_table().unwrap());
            assert!(row.kind.id().starts_with(&group), "{} is of another group", row.name);
            rows.push(row);
        }
    }
    rows
}

fn read_row(name: String, row: &Table) -> Row {
    let known = ["file", "set", "fill", "drop", "fault", "says", "check"];
    assert!(row.keys().all(|key| known.contains(&key.as_str())), "{name}: {row:?}");
    let text = |key: &str| row.get(key).map(|value| value.as_str().unwrap().to_owned());
    let changes = |key: &str| row.get(key).map(|table| table.as_table().unwrap().clone()).unwrap_or_default();
    let mut message = table(&examples().join(text("file").unwrap()));
    let content = message.get_mut("content").unwrap();
    for (path, value) in changes("set") {
        change(content, &path, |_| Some(value));
    }
    for (path, times) in changes("fill") {
        let times = usize::try_from(times.as_integer().unwrap()).unwrap();
        change(content, &path, |list| {
            let first = list?.as_array()?.first()?.clone();
            Some(Value::Array(vec![first; times]))
        });
    }
    for path in row.get("drop").and_then(Value::as_array).into_iter().flatten() {
        change(content, path.as_str().unwrap(), |value| {
            assert!(value.is_some(), "{name}: nothing to drop");
            None
        });
    }
    Row {
        kind: Kind::find(message["kind"].as_str().unwrap()).unwrap(),
        text: message.to_string(),
        fault: format!("content.{}", text("fault").unwrap()),
        says: text("says").unwrap(),
        check: text("check"),
        name,
    }
}

/// Puts at `path` (`child.names[0].latin`) what `to` makes of what is there.
fn change(top: &mut Value, path: &str, to: impl FnOnce(Option<Value>) -> Option<Value>) {
    let (stem, last) = path.rsplit_once('.').map_or((None, path), |(stem, last)| (Some(stem), last));
    let holder = stem.into_iter().flat_map(|stem| stem.split('.')).fold(top, |at, step| {
        let (name, index) = indexed(step);
        let at = at.get_mut(name).unwrap_or_else(|| panic!("{path}: no {name}"));
        match index {
            Some(index) => at.get_mut(index).unwrap_or_else(|| panic!("{path}: no item {index}")),
            None => at,
        }
    });
    let holder = holder.as_table_mut().unwrap();
    match indexed(last) {
        (name, None) => {
            if let Some(value) = to(holder.remove(name)) {
                holder.insert(name.to_owned(), value);
            }
        }
        (name, Some(index)) => {
            let list = holder[name].as_array_mut().unwrap();
            let old = (index < list.len()).then(|| list.remove(index));
            list.splice(index..index, to(old));
        }
    }
}

/// `names[0]` as its name and its number.
fn indexed(step: &str) -> (&str, Option<usize>) {
    match step.split_once('[') {
        Some((name, rest)) => (name, Some(rest.trim_end_matches(']').parse().unwrap())),
        None => (step, None),
    }
}

fn faults(row: &Row) -> Faults {
    match read_draft(&row.text, Format::Toml) {
        Ok(_) => Faults::default(),
        Err(faults) => faults,
    }
}

/// What is wrong with a row by the checks that are left when `off` is switched off.
fn without(row: &Row, off: &str) -> Vec<Fault> {
    faults(row).iter().filter(|fault| fault.check != Some(off)).cloned().collect()
}

#[test]
fn each_row_is_refused_for_what_it_names_and_nothing_else() {
    let mut wrong = Vec::new();
    for row in rows() {
        let faults = faults(&row);
        let found: Vec<&Fault> = faults.iter().collect();
        let as_named = |fault: &Fault| {
            fault.path == row.fault
                && fault.expected.contains(&row.says)
                && fault.check == row.check.as_deref()
        };
        if !matches!(found[..], [fault] if as_named(fault)) {
            wrong.push(format!(
                "{}: `{}` should say {:?} by {:?}; found\n{faults}",
                row.name, row.fault, row.says, row.check
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn each_kind_has_rows() {
    let mut rows_of: BTreeMap<Kind, usize> = BTreeMap::new();
    let mut of_values: BTreeSet<Kind> = BTreeSet::new();
    for row in rows() {
        *rows_of.entry(row.kind).or_default() += 1;
        if row.check.is_none() {
            of_values.insert(row.kind);
        }
    }
    let few: Vec<&Kind> =
        Kind::ALL.iter().filter(|kind| rows_of.get(kind).is_none_or(|rows| *rows < ROWS_MIN)).collect();
    assert!(few.is_empty(), "fewer than {ROWS_MIN} rows: {few:?}");
    let none: Vec<&Kind> = Kind::ALL.iter().filter(|kind| !of_values.contains(kind)).collect();
    assert!(none.is_empty(), "no row with a value that is wrong by itself: {none:?}");
}

#[test]
fn a_check_that_is_switched_off_is_missed() {
    let rows = rows();
    let known: BTreeSet<&str> = checks().map(|check| check.id).collect();
    let named: BTreeSet<&str> = rows.iter().filter_map(|row| row.check.as_deref()).collect();
    assert_eq!(named, known, "each check has a row, and each row names a check that is there");
    for id in known {
        let missed = rows.iter().filter(|row| row.check.as_deref() == Some(id));
        for row in missed {
            // Without it the message would be read, and the first test be red. The control: with it there is one fault.
            assert!(without(row, id).is_empty(), "{}", row.name);
            assert_eq!(without(row, "no check").len(), 1, "{}", row.name);
        }
    }
}

#[test]
fn a_kind_is_in_every_list_or_in_none() {
    let every: BTreeSet<String> = Kind::ALL.iter().map(|kind| kind.id().to_owned()).collect();
    assert_eq!(every.len(), Kind::ALL.len());

    let bytes = include_bytes!("../src/generated/descriptors.bin");
    let pool = DescriptorPool::decode(bytes.as_slice()).unwrap();
    let option = pool.get_extension_by_name("entente.options.v1.kind").unwrap();
    let described: BTreeSet<String> = pool
        .all_messages()
        .filter(|message| message.options().has_extension(&option))
        .map(|message| {
            let options = message.options();
            let kind = options.get_extension(&option);
            let kind = kind.as_message().unwrap();
            kind.get_field_by_name("id").unwrap().as_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!(described, every, "proto");

    let page = std::fs::read_to_string(root().join("docs/kinds.md")).unwrap();
    let cell = |line: &str| {
        let (id, rest) = line.strip_prefix("| ")?.split_once(" | [")?;
        rest.contains(&format!("](#{}-", id.to_lowercase())).then(|| id.to_owned())
    };
    let listed: Vec<String> = page.lines().filter_map(cell).collect();
    assert_eq!(listed.len(), every.len(), "docs/kinds.md");
    assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), every, "docs/kinds.md");

    let shown: BTreeSet<String> = examples()
        .read_dir()
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".toml") && !name.starts_with("story-"))
        .map(|name| name.split('-').next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(shown, every, "examples");

    let refused: BTreeSet<String> = rows().iter().map(|row| row.kind.id().to_owned()).collect();
    assert_eq!(refused, every, "invalid");
}
