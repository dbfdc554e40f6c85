//! An agreement as a folder of text files: its files, its digest and the signatures under it. Reads bytes that are handed
//! in, never a disk.

pub mod articles;
pub mod cases;
mod owed;
pub mod provisions;
pub(crate) mod relaxed;
pub mod signature;
mod together;

use std::collections::{BTreeMap, BTreeSet};

use entente_casework::AuthorityId;
use sha2::{Digest as _, Sha256};

use crate::act::Digest;
use crate::fault::Fault;
use signature::{BadSignature, SIGNATURES_FOLDER};

/// Most files in a package.
pub const FILES_MAX: usize = 64;
/// Largest file of a package, in bytes.
pub const FILE_BYTES_MAX: usize = 1024 * 1024;
/// Longest path in a package, in bytes.
pub const PATH_BYTES_MAX: usize = 120;

/// The parameters, parties, calendars and deadlines.
pub const AGREEMENT_FILE: &str = "agreement.toml";
/// The rules.
pub const RULES_FILE: &str = "rules.cedar";
/// The table of cases with the decisions that are expected.
pub const CASES_FILE: &str = "cases.toml";

/// What stands at a path of the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A regular file and its bytes.
    File(Vec<u8>),
    /// A symbolic link, a device, a socket: refused, because two readers may see two things.
    NotAFile,
}

/// The files of an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    files: BTreeMap<String, Vec<u8>>,
}

impl Package {
    /// Takes the entries of a folder: path from the folder with `/` between its parts, and what is there. Folders
    /// themselves are left out.
    ///
    /// # Errors
    /// Every entry that does not belong into a package: links, hidden files, names that another system reads otherwise,
    /// too many or too large files.
    pub fn from_files(entries: impl IntoIterator<Item = (String, Entry)>) -> Result<Self, Vec<Fault>> {
        let mut files = BTreeMap::new();
        let mut faults = Vec::new();
        for (path, entry) in entries.into_iter().take(FILES_MAX + 1) {
            if let Err(what) = check_path(&path) {
                faults.push(Fault::new(&path, None, what));
            }
            match entry {
                Entry::NotAFile => {
                    faults.push(Fault::new(&path, None, "only regular files belong into a package"))
                }
                Entry::File(bytes) if bytes.len() > FILE_BYTES_MAX => {
                    faults.push(Fault::new(&path, None, "a file of a package has at most 1 MiB"));
                }
                Entry::File(bytes) => {
                    if files.insert(path.clone(), bytes).is_some() {
                        faults.push(Fault::new(&path, None, "this path is there twice"));
                    }
                }
            }
        }
        if files.len() > FILES_MAX {
            faults.push(Fault::new("", None, format!("a package has at most {FILES_MAX} files")));
        }
        if faults.is_empty() { Ok(Self { files }) } else { Err(faults) }
    }

    /// A package without any file.
    pub(crate) fn empty() -> Self {
        Self { files: BTreeMap::new() }
    }

    /// SHA-256 over the listing that `sha256sum` prints for the files (`hex␠␠path`, one a line), sorted by the bytes of
    /// the path, the signatures apart. Anybody can compute it with standard tools: docs/agreements.md says how.
    pub fn digest(&self) -> Digest {
        Sha256::digest(self.listing()).into()
    }

    /// The listing of which [`Package::digest`] is the SHA-256.
    pub fn listing(&self) -> String {
        let counted = self.files.iter().filter(|(path, _)| !path.starts_with(SIGNATURES_FOLDER));
        counted.map(|(path, bytes)| format!("{}  {path}\n", hex::encode(Sha256::digest(bytes)))).collect()
    }

    /// The file of a signature by the authority key with this Ed25519 seed: its path and its bytes. Put it beside the
    /// others with [`Package::with`].
    pub fn sign(&self, authority: &AuthorityId, seed: &[u8; 32]) -> (String, Vec<u8>) {
        let text = signature::write(authority, seed, &self.digest());
        (signature::path_of(authority), text.into_bytes())
    }

    /// The file of an activation by the officer of `authority` with this Ed25519 seed: its path and its bytes.
    pub fn activate(&self, authority: &AuthorityId, seed: &[u8; 32]) -> (String, Vec<u8>) {
        let (path, text) = signature::activate(authority, seed, &self.digest());
        (path, text.into_bytes())
    }

    /// The short names of those of these officers' keys whose activation of these files holds, each once. What other keys signed counts as
    /// nothing.
    pub fn activated_by(&self, authority: &AuthorityId, officers: &[[u8; 32]]) -> BTreeSet<String> {
        let digest = self.digest();
        let holds = |key: &[u8; 32]| {
            let id = signature::key_id(key);
            let text = self.text(&signature::activation_path(authority, &id)).ok()?;
            signature::verify_activation(authority, key, &digest, text).ok().map(|()| id)
        };
        officers.iter().filter_map(holds).collect()
    }

    /// The package with one more file, or with another text of a file.
    #[must_use]
    pub fn with(mut self, (path, bytes): (String, Vec<u8>)) -> Self {
        self.files.insert(path, bytes);
        self
    }

    /// The files, sorted by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// A file as text; a fault if it is missing or no UTF-8.
    pub(crate) fn text(&self, path: &str) -> Result<&str, Fault> {
        let Some(bytes) = self.files.get(path) else {
            return Err(Fault::new(path, None, "this file is missing"));
        };
        std::str::from_utf8(bytes).map_err(|_| Fault::new(path, None, "this file is no UTF-8 text"))
    }

    /// Whether an authority signed these files with its authority key.
    ///
    /// # Errors
    /// Says why the signature does not hold.
    pub fn verify_signature(&self, authority: &AuthorityId, key: &[u8; 32]) -> Result<(), BadSignature> {
        let Ok(text) = self.text(&signature::path_of(authority)) else {
            return Err(BadSignature::Absent(authority.clone()));
        };
        signature::verify(authority, key, &self.digest(), text)
    }
}

fn check_path(path: &str) -> Result<(), &'static str> {
    if path.is_empty() || path.len() > PATH_BYTES_MAX {
        return Err("a path of a package has 1 to 120 bytes");
    }
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'/');
    if !path.bytes().all(plain) {
        return Err("a path of a package has letters, digits, `.`, `-`, `_` and `/`");
    }
    if path.split('/').any(|part| part.is_empty() || part.starts_with('.')) {
        return Err("hidden files and paths that lead out do not belong into a package");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> (String, Entry) {
        (path.to_owned(), Entry::File(text.as_bytes().to_vec()))
    }

    #[test]
    fn the_digest_is_that_of_the_sorted_listing() {
        let package = Package::from_files([file("b.txt", "two\n"), file("a/x.txt", "one\n")]).unwrap();
        // Printed by `sha256sum a/x.txt b.txt | sha256sum` for these two files.
        let listing = "2c8b08da5ce60398e1f19af0e5dccc744df274b826abe585eaba68c525434806  a/x.txt\n\
                       27dd8ed44a83ff94d557f9fd0412ed5a8cbca69ea04922d88c01184a07300a5a  b.txt\n";
        assert_eq!(package.listing(), listing);
        // And piped into `sha256sum` once more.
        let digest = "c631bf5cfead32c00975a75ca467d507b20ce7a865a4a1147b4d71dd3076b71f";
        assert_eq!(hex::encode(package.digest()), digest);
    }

    #[test]
    fn a_signature_does_not_change_what_is_signed() {
        let package = Package::from_files([file("a.txt", "one")]).unwrap();
        let (authority, seed) = ("XA.ca".parse().unwrap(), [3; 32]);
        let signed = package.clone().with(package.sign(&authority, &seed));
        assert_eq!(signed.digest(), package.digest());
        let key = ed25519_dalek::SigningKey::from_bytes(&seed).verifying_key().to_bytes();
        assert_eq!(signed.verify_signature(&authority, &key), Ok(()));
        let changed = signed.with(("a.txt".into(), b"two".to_vec()));
        assert!(changed.verify_signature(&authority, &key).is_err());
    }

    #[test]
    fn an_activation_is_of_one_authority_one_officer_and_one_text() {
        let package = Package::from_files([file("a.txt", "one")]).unwrap();
        let (xa, xb): (AuthorityId, AuthorityId) = ("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap());
        let public = |seed: [u8; 32]| ed25519_dalek::SigningKey::from_bytes(&seed).verifying_key().to_bytes();
        let (first, second, stranger) = ([3; 32], [4; 32], [5; 32]);
        let officers = [public(first), public(second)];
        let by = |package: &Package| package.activated_by(&xa, &officers).len();
        let one = package.clone().with(package.activate(&xa, &first));
        assert_eq!((by(&package), by(&one)), (0, 1));
        assert_eq!(one.digest(), package.digest(), "what is signed does not change");
        // The same officer once more, a stranger, and an officer of the other side add nothing.
        assert_eq!(by(&one.clone().with(one.activate(&xa, &first))), 1);
        assert_eq!(by(&one.clone().with(one.activate(&xa, &stranger))), 1);
        assert_eq!(by(&one.clone().with(one.activate(&xb, &second))), 1);
        let both = one.clone().with(one.activate(&xa, &second));
        assert_eq!(by(&both), 2);
        // One key that the authority certified twice is one officer.
        assert_eq!(both.activated_by(&xa, &[public(first), public(first)]).len(), 1);
        assert_eq!(by(&both.with(("a.txt".into(), b"two".to_vec()))), 0, "another text is not activated");
        // An officer's name under the text that an authority signs is no activation, and the other way round.
        let (path, _) = one.activate(&xa, &second);
        let (_, agreed) = one.sign(&xa, &second);
        assert_eq!(by(&one.clone().with((path, agreed))), 1);
        let (signature_path, _) = package.sign(&xa, &first);
        let (_, activated) = package.activate(&xa, &first);
        let swapped = package.with((signature_path, activated));
        assert!(swapped.verify_signature(&xa, &public(first)).is_err());
    }

    /// The bytes of docs/agreements.md, made once and never edited: what is on a disk must read for ever.
    #[test]
    fn an_activation_is_the_bytes_of_the_page() {
        let package = Package::from_files([file("a.txt", "one")]).unwrap();
        let (path, text) = package.activate(&"XA.ca".parse().unwrap(), &[3; 32]);
        assert_eq!(path, "signatures/XA.ca.officer-b62e867fa2f33afe.sig");
        assert_eq!(
            String::from_utf8(text).unwrap(),
            "entente agreement activation v1\n\
                    authority: XA.ca\n\
                    key: b62e867fa2f33afe\n\
                    digest: 982a5d10047b29469903cfc18b452414bda71c1dae9126f777f3d9c78ecb453c\n\
                    ed25519: WkUOyBAiVVuubpmwXsqnD6RnGe4ME38OksRtqd4F/P3tj1nwMFJuS14NgiPKTS7fNRwdbiTMdjkME9HlZ/JrCA==\n"
        );
    }

    #[test]
    fn what_two_readers_may_read_differently_is_refused() {
        for bad in ["", "../a", "a//b", ".hidden", "a/.git/b", "a\\b", "ä.txt", "/etc/x", "a b"] {
            assert!(Package::from_files([file(bad, "x")]).is_err(), "{bad}");
        }
        assert!(Package::from_files([("a".to_owned(), Entry::NotAFile)]).is_err());
        assert!(Package::from_files([file("a", "x"), file("a", "y")]).is_err());
        let many = (0..=FILES_MAX).map(|n| file(&format!("{n}.txt"), "x"));
        assert!(Package::from_files(many).is_err());
        let large = Entry::File(vec![0; FILE_BYTES_MAX + 1]);
        assert!(Package::from_files([("a".to_owned(), large)]).is_err());
    }
}
