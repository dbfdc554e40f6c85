//! Writes `certs-dev/`: two countries with everything that a node of theirs needs, and the certificates that it must
//! refuse. For trying things out by hand; tests mint their own in memory, and nothing of this is ever committed.

use std::path::{Path, PathBuf};

use entente_casework::ids::AuthorityId;
use entente_minting::{Bad, Country, Dated, MintFault, Validity, write_country, write_leaf};
use jiff::Timestamp;

use crate::problems::{Problems, root};

/// How long the roots, the leaves and the lists are valid. Long, because a rehearsal plays years.
const DAYS: u32 = 5 * 365;

/// `cargo xtask certs-dev [FOLDER] [--replace]`.
pub(crate) fn run(arguments: &[String]) -> Result<(), Problems> {
    let replace = arguments.iter().any(|argument| argument == "--replace");
    let folders: Vec<&String> = arguments.iter().filter(|argument| *argument != "--replace").collect();
    let folder = match folders.as_slice() {
        [] => root().join("certs-dev"),
        [one] if !one.starts_with('-') => PathBuf::from(one),
        _ => return Err(Problems::one("usage: cargo xtask certs-dev [FOLDER] [--replace]")),
    };
    if replace {
        remove_old(&folder)?;
    }
    #[expect(clippy::disallowed_methods, reason = "certificates for trying out begin today")]
    let now = Timestamp::now();
    write(&folder, now).map_err(|fault| {
        let hint = "; `--replace` removes what an earlier run wrote";
        Problems::one(format!("{}{hint}", with_cause(&fault)))
    })?;
    println!("wrote {}", folder.display());
    Ok(())
}

/// What an earlier run wrote, and nothing else.
fn remove_old(folder: &Path) -> Result<(), Problems> {
    for name in ["XA", "XB", "bad"] {
        let inside = folder.join(name);
        if inside.is_dir() {
            std::fs::remove_dir_all(&inside).map_err(|cause| Problems::file("remove", &inside, &cause))?;
        }
    }
    Ok(())
}

fn with_cause(fault: &MintFault) -> String {
    match std::error::Error::source(fault) {
        Some(cause) => format!("{fault}: {cause}"),
        None => fault.to_string(),
    }
}

fn write(folder: &Path, now: Timestamp) -> Result<(), MintFault> {
    let valid = Validity::days_from(now, DAYS);
    let dated = Dated { leaves: valid, revocation: valid };
    let (a, b) = (country("XA", valid)?, country("XB", valid)?);
    let (at_a, at_b) = (authority("XA.ca")?, authority("XB.ca")?);
    // All the bad ones pretend to be XB's authority.
    let bad_folder = folder.join("bad");
    let mut revoked = Vec::new();
    for kind in Bad::ALL {
        let leaf = kind.issue(&at_b, &b, &a, valid)?;
        std::fs::create_dir_all(&bad_folder)
            .map_err(|source| MintFault::File { path: bad_folder.clone(), source })?;
        write_leaf(&bad_folder, kind.name(), &leaf)?;
        if kind == Bad::Revoked {
            revoked.push(leaf);
        }
    }
    write_country(&folder.join("XA"), &a, &at_a, &[], dated)?;
    write_country(&folder.join("XB"), &b, &at_b, &revoked.iter().collect::<Vec<_>>(), dated)?;
    Ok(())
}

fn country(code: &str, valid: Validity) -> Result<Country, MintFault> {
    let code = code.parse().map_err(|_| MintFault::Name { name: code.to_owned() })?;
    Country::mint(code, valid)
}

fn authority(name: &str) -> Result<AuthorityId, MintFault> {
    name.parse().map_err(|_| MintFault::Name { name: name.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_the_readme_names_is_written_and_nothing_is_overwritten() {
        let readme = std::fs::read_to_string(root().join("certs-dev/README.md")).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let now = "2027-03-05T09:00:00Z".parse().unwrap();
        write(folder.path(), now).unwrap();
        let mut files = Vec::new();
        for inside in ["XA", "XB", "bad"] {
            for entry in std::fs::read_dir(folder.path().join(inside)).unwrap() {
                let name = entry.unwrap().file_name().into_string().unwrap();
                let stem = name.trim_end_matches(".key.pem").trim_end_matches(".pem").to_owned();
                assert!(readme.contains(&format!("`{stem}")), "the readme does not name {inside}/{name}");
                files.push(name);
            }
        }
        assert_eq!(files.len(), 2 * 16 + 2 * Bad::ALL.len());
        assert!(write(folder.path(), now).is_err());
        remove_old(folder.path()).unwrap();
        write(folder.path(), now).unwrap();
    }
}
