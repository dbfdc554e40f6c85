//! Reads what a person wrote: a message file, or standard input. Bounded; never prints what it read.

use std::io::Read;
use std::path::{Path, PathBuf};

use entente_transport::operator::{DOCUMENT_BYTES_MAX, Document, Format};

use crate::ending::Ending;
use crate::failure::Failure;

/// The text of a message file. `-` is standard input, whose format must be named.
///
/// # Errors
/// If it cannot be read, is too long, is no text, or its format cannot be told.
pub(crate) fn document(file: &Path, format: Option<Format>) -> Result<Document, Failure> {
    let unread = |cause: std::io::Error| {
        Failure::new(Ending::Usage, format!("could not read `{}`", file.display()))
            .because(cause)
            .hint("name a message file; tests/examples has one of every kind")
    };
    let format = format.or_else(|| format_of(file)).ok_or_else(|| {
        Failure::new(Ending::Usage, format!("cannot tell whether `{}` is TOML or JSON", file.display()))
            .hint("name the file .toml or .json, or say --format toml or --format json")
    })?;
    let limit = DOCUMENT_BYTES_MAX as u64 + 1;
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        std::io::stdin().lock().take(limit).read_to_end(&mut bytes).map_err(unread)?;
    } else {
        std::fs::File::open(file)
            .and_then(|open| open.take(limit).read_to_end(&mut bytes))
            .map_err(unread)?;
    }
    if bytes.len() > DOCUMENT_BYTES_MAX {
        return Err(Failure::new(Ending::Usage, format!("`{}` is longer than 256 KiB", file.display()))
            .hint("a message carries text; letters and images go as attachments"));
    }
    let text = String::from_utf8(bytes).map_err(|cause| {
        Failure::new(Ending::Usage, format!("`{}` is no UTF-8 text", file.display()))
            .because(cause.utf8_error())
            .hint("save the file as UTF-8")
    })?;
    Ok(Document { text, format })
}

fn format_of(file: &Path) -> Option<Format> {
    match file.extension()?.to_str()? {
        "toml" => Some(Format::Toml),
        "json" => Some(Format::Json),
        _ => None,
    }
}

/// Longest file of an agreement package, in bytes.
const PACKAGE_FILE_BYTES_MAX: u64 = 4 * 1024 * 1024;
/// Most files of an agreement package.
const PACKAGE_FILES_MAX: usize = 1_000;
/// Deepest folder of an agreement package.
const PACKAGE_DEPTH_MAX: usize = 4;

/// Every entry of an agreement package: paths with `/` from its top, sorted, with their bytes. A link, a hidden file or
/// anything else that is no regular file is named, since the digest of a package does not cover it.
///
/// # Errors
/// If the folder cannot be read, or is larger than a package can be.
pub(crate) fn package(folder: &Path) -> Result<PackageFiles, Failure> {
    let mut found = PackageFiles::default();
    walk(folder, "", 0, &mut found)?;
    found.files.sort();
    Ok(found)
}

/// What stands in the folder of a package.
#[derive(Debug, Default)]
pub(crate) struct PackageFiles {
    /// Regular files.
    pub(crate) files: Vec<(String, Vec<u8>)>,
    /// Paths of what a package may not hold, with the reason.
    pub(crate) odd: Vec<(String, &'static str)>,
}

fn walk(folder: &Path, prefix: &str, depth: usize, found: &mut PackageFiles) -> Result<(), Failure> {
    let unread = |path: PathBuf| {
        move |cause: std::io::Error| {
            Failure::new(Ending::Usage, format!("could not read `{}`", path.display()))
                .because(cause)
                .hint("name the folder that holds `agreement.toml`")
        }
    };
    let too_large = || {
        Failure::new(
            Ending::Usage,
            format!("`{}` is larger than an agreement package can be", folder.display()),
        )
        .hint("a package holds a few texts; is this the right folder?")
    };
    for entry in std::fs::read_dir(folder).map_err(unread(folder.to_owned()))? {
        let path = entry.map_err(unread(folder.to_owned()))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            found.odd.push((format!("{prefix}{}", path.display()), "its name is no UTF-8"));
            continue;
        };
        let inside = format!("{prefix}{name}");
        let kind = std::fs::symlink_metadata(&path).map_err(unread(path.clone()))?;
        if name.starts_with('.') {
            found.odd.push((inside, "a hidden file is not covered by the digest"));
        } else if kind.is_dir() && depth < PACKAGE_DEPTH_MAX {
            walk(&path, &format!("{inside}/"), depth + 1, found)?;
        } else if kind.is_file() {
            if kind.len() > PACKAGE_FILE_BYTES_MAX || found.files.len() >= PACKAGE_FILES_MAX {
                return Err(too_large());
            }
            let bytes = std::fs::read(&path).map_err(unread(path.clone()))?;
            found.files.push((inside, bytes));
        } else if kind.is_dir() {
            return Err(too_large());
        } else {
            found.odd.push((inside, "a link or a device is not covered by the digest"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_follows_the_name_unless_it_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &[u8]| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).unwrap();
            path
        };
        assert_eq!(document(&write("a.toml", b"x = 1"), None).unwrap().format, Format::Toml);
        assert_eq!(document(&write("a.json", b"{}"), None).unwrap().format, Format::Json);
        assert_eq!(document(&write("a.txt", b"{}"), Some(Format::Json)).unwrap().format, Format::Json);
        for (bad, words) in [
            (write("b.txt", b"{}"), "cannot tell"),
            (write("c.toml", &[0xff]), "no UTF-8"),
            (write("d.toml", &vec![b'x'; DOCUMENT_BYTES_MAX + 1]), "longer"),
            (folder.path().join("missing.toml"), "could not read"),
        ] {
            let failure = document(&bad, None).unwrap_err();
            assert_eq!(failure.ending(), Ending::Usage);
            assert!(failure.to_string().contains(words), "{failure}");
        }
        assert!(document(&write("e.toml", &vec![b'x'; DOCUMENT_BYTES_MAX]), None).is_ok());
    }

    #[test]
    fn a_package_is_read_in_order_and_what_it_may_not_hold_is_named() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("signatures")).unwrap();
        for name in ["rules.cedar", "agreement.toml", "signatures/XA.ca.sig", ".hidden"] {
            std::fs::write(folder.path().join(name), name).unwrap();
        }
        std::os::unix::fs::symlink("rules.cedar", folder.path().join("also.cedar")).unwrap();
        let found = package(folder.path()).unwrap();
        let names: Vec<&str> = found.files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["agreement.toml", "rules.cedar", "signatures/XA.ca.sig"]);
        let mut odd: Vec<&str> = found.odd.iter().map(|(name, _)| name.as_str()).collect();
        odd.sort_unstable();
        assert_eq!(odd, [".hidden", "also.cedar"]);
    }
}
