//! Attempts to sign away what no agreement can take: each is the specimen with a few words changed, and each is refused at the
//! line of those words, with the rule of the floor that it relaxes. The control of all of them: as it stands the specimen
//! loads, and so do the packages beside it.
#![expect(clippy::expect_used, reason = "test code")]

mod cases;
mod provisions;
mod rules;

use entente_agreements::{Agreement, Entry, Fault, Package, specimen};

pub(crate) const TOML: &str = "agreement.toml";

/// One attempt.
pub(crate) struct Attempt {
    pub(crate) name: &'static str,
    pub(crate) file: &'static str,
    /// Words of the specimen; each must be there, and the first place is changed.
    pub(crate) changes: &'static [(&'static str, &'static str)],
    /// The line of the fault: the first one that holds these words afterwards.
    pub(crate) at: &'static str,
    /// What the fault says.
    pub(crate) says: &'static str,
    /// The rule of the floor that it names.
    pub(crate) floor: &'static str,
}

pub(crate) fn text(package: &Package, file: &str) -> String {
    let (_, bytes) = package.files().find(|(path, _)| *path == file).expect("a file of the specimen");
    String::from_utf8(bytes.to_vec()).expect("text")
}

pub(crate) fn changed(file: &str, changes: &[(&str, &str)]) -> Package {
    let mut words = text(&specimen(), file);
    for (old, new) in changes {
        assert!(words.contains(old), "`{old}` is not in {file}");
        words = words.replacen(old, new, 1);
    }
    specimen().with((file.to_owned(), words.into_bytes()))
}

pub(crate) fn faults(package: &Package) -> Vec<Fault> {
    Agreement::check(package).err().unwrap_or_default()
}

pub(crate) fn shown(faults: &[Fault]) -> String {
    faults.iter().map(|fault| format!("{fault}\n")).collect()
}

fn refused(attempt: &Attempt) -> Result<(), String> {
    let package = changed(attempt.file, attempt.changes);
    let words = text(&package, attempt.file);
    let line = words.lines().position(|line| line.contains(attempt.at)).expect("the line of the fault");
    let line = u32::try_from(line + 1).expect("a short file");
    let found = faults(&package);
    let right = |fault: &Fault| {
        fault.file == attempt.file
            && fault.line == Some(line)
            && fault.what.contains(attempt.says)
            && fault.what.contains(attempt.floor)
    };
    if found.iter().any(right) {
        return Ok(());
    }
    let Attempt { name, file, says, floor, .. } = attempt;
    Err(format!("{name}: `{says}` and `{floor}` at {file}:{line} are not among:\n{}", shown(&found)))
}

pub(crate) fn all_refused(attempts: &[Attempt]) {
    let wrong: Vec<String> = attempts.iter().filter_map(|attempt| refused(attempt).err()).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), attempts.len(), wrong.join("\n"));
}

/// The control of an attempt: words that differ from its own in what relaxes only, and load.
pub(crate) fn loads(file: &str, changes: &[(&str, &str)]) {
    let found = faults(&changed(file, changes));
    assert!(found.is_empty(), "{changes:?}:\n{}", shown(&found));
}

#[test]
fn what_is_honest_loads() {
    let packages = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("packages");
    for folder in ["XA-XB", "XA-XC", "XB-XC"] {
        let files = ["agreement.toml", "articles.md", "cases.toml", "rules.cedar"].map(|file| {
            let bytes = std::fs::read(packages.join(folder).join(file)).expect("a file of a package");
            (file.to_owned(), Entry::File(bytes))
        });
        let package = Package::from_files(files).unwrap_or_else(|faults| panic!("{}", shown(&faults)));
        assert_eq!(shown(&faults(&package)), "", "{folder}");
    }
}
