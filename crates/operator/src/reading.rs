//! Reads what a person wrote: a message file, or standard input. Bounded; never prints what it read.

use std::io::Read;
use std::path::Path;

use entente_agreements::package::{Entry, FILE_BYTES_MAX, FILES_MAX};
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
        return Err(Failure::new(Ending::Usage, format!("`{}` is longer than 1 MiB", file.display()))
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

/// Deepest folder that is looked into: a package has folders one deep.
const PACKAGE_DEPTH_MAX: usize = 4;

/// Everything that stands in the folder of an agreement package: paths with `/` from its top, and what is there. What does
/// not belong into a package is handed on too, so that the check can name it.
///
/// # Errors
/// If the folder cannot be read, or is nothing like a package.
pub(crate) fn package(folder: &Path) -> Result<Vec<(String, Entry)>, Failure> {
    let mut found = Vec::new();
    walk(folder, "", 0, &mut found)?;
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(found)
}

fn walk(folder: &Path, prefix: &str, depth: usize, found: &mut Vec<(String, Entry)>) -> Result<(), Failure> {
    let unread = |path: &Path, cause: std::io::Error| {
        Failure::new(Ending::Usage, format!("could not read `{}`", path.display()))
            .because(cause)
            .hint("name the folder that holds `agreement.toml`")
    };
    for entry in std::fs::read_dir(folder).map_err(|cause| unread(folder, cause))? {
        let path = entry.map_err(|cause| unread(folder, cause))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let inside = format!("{prefix}{name}");
        let kind = std::fs::symlink_metadata(&path).map_err(|cause| unread(&path, cause))?;
        if kind.is_dir() && !name.starts_with('.') && depth < PACKAGE_DEPTH_MAX {
            walk(&path, &format!("{inside}/"), depth + 1, found)?;
            continue;
        }
        // One file more than a package may have is enough for the check to say so.
        if found.len() > FILES_MAX {
            return Ok(());
        }
        let there = if kind.is_file() {
            let mut bytes = Vec::new();
            let read = std::fs::File::open(&path)
                .and_then(|open| open.take(FILE_BYTES_MAX as u64 + 1).read_to_end(&mut bytes));
            read.map_err(|cause| unread(&path, cause))?;
            Entry::File(bytes)
        } else {
            Entry::NotAFile
        };
        found.push((inside, there));
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
    fn a_package_is_read_in_order_with_what_does_not_belong_there() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("signatures")).unwrap();
        std::fs::create_dir(folder.path().join(".git")).unwrap();
        for name in ["rules.cedar", "agreement.toml", "signatures/XA.ca.sig", ".hidden", ".git/config"] {
            std::fs::write(folder.path().join(name), name).unwrap();
        }
        std::os::unix::fs::symlink("rules.cedar", folder.path().join("also.cedar")).unwrap();
        let found = package(folder.path()).unwrap();
        let file = |name: &str| (name.to_owned(), Entry::File(name.as_bytes().to_vec()));
        let odd = |name: &str| (name.to_owned(), Entry::NotAFile);
        let expected = [
            odd(".git"),
            file(".hidden"),
            file("agreement.toml"),
            odd("also.cedar"),
            file("rules.cedar"),
            file("signatures/XA.ca.sig"),
        ];
        assert_eq!(found, expected);
    }
}
