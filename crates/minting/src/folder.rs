//! Writes a country's certificates and an authority's keys to a folder: what `cargo xtask certs-dev` and a rehearsal
//! need on disk. Private keys are written with mode 0600 and never over an existing file.

use std::io::Write;
use std::path::Path;

use entente_casework::ids::AuthorityId;

use crate::country::{Country, Leaf, Minted, Validity};
use crate::fault::MintFault;
use crate::role_keys::RoleKeys;

/// How long what is written is valid. A rehearsal plays years in a minute, so each is given by the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// Of leaf certificates.
    pub leaves: Validity,
    /// Of the revocation list.
    pub revocation: Validity,
}

/// Writes one country's folder: `root.pem`, `root.crl.pem`, `node.pem` and `node.key.pem` (the authority's node),
/// `consulate.*`, `monitor.*`, and fresh role keys as [`RoleKeys::files`] names them. `revoked` goes into the list.
/// Answers the node's certificate, of which the partner pins the key.
///
/// # Errors
/// If something cannot be minted, or a file exists or cannot be written.
pub fn write_country(
    folder: &Path,
    country: &Country,
    authority: &AuthorityId,
    revoked: &[&Minted],
    dated: Dated,
) -> Result<Minted, MintFault> {
    std::fs::create_dir_all(folder).map_err(|source| MintFault::File { path: folder.to_owned(), source })?;
    write_new(&folder.join("root.pem"), country.root_pem().as_bytes(), PUBLIC)?;
    let list = country.revocation_list(revoked, dated.revocation)?;
    write_new(&folder.join("root.crl.pem"), list.as_bytes(), PUBLIC)?;
    let node = country.issue(&Leaf::authority(authority, dated.leaves))?;
    write_leaf(folder, "node", &node)?;
    for role in ["consulate", "monitor"] {
        let leaf = country.issue(&Leaf::role(authority, role, dated.leaves))?;
        write_leaf(folder, role, &leaf)?;
    }
    write_role_keys(folder, &RoleKeys::fresh()?)?;
    Ok(node)
}

/// Writes `NAME.pem` and, with mode 0600, `NAME.key.pem`.
///
/// # Errors
/// If a file exists or cannot be written.
pub fn write_leaf(folder: &Path, name: &str, leaf: &Minted) -> Result<(), MintFault> {
    write_new(&folder.join(format!("{name}.pem")), leaf.certificate_pem().as_bytes(), PUBLIC)?;
    write_new(&folder.join(format!("{name}.key.pem")), leaf.key_pem().as_bytes(), SECRET)
}

/// Writes each role key to its file, with mode 0600.
///
/// # Errors
/// If a file exists or cannot be written.
pub fn write_role_keys(folder: &Path, keys: &RoleKeys) -> Result<(), MintFault> {
    for (name, file) in keys.files() {
        let bytes = file.to_bytes().map_err(MintFault::KeyFile)?;
        write_new(&folder.join(name), &bytes, SECRET)?;
    }
    Ok(())
}

const PUBLIC: u32 = 0o644;
const SECRET: u32 = 0o600;

fn write_new(path: &Path, bytes: &[u8], mode: u32) -> Result<(), MintFault> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
    let written = options.open(path).and_then(|mut file| file.write_all(bytes));
    written.map_err(|source| MintFault::File { path: path.to_owned(), source })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn a_country_is_written_once_and_its_keys_are_for_their_owner_only() {
        let at = "2027-03-05T09:00:00Z".parse().unwrap();
        let valid = Validity::days_from(at, 30);
        let country = Country::mint("XA".parse().unwrap(), valid).unwrap();
        let authority: AuthorityId = "XA.ca".parse().unwrap();
        let dated = Dated { leaves: valid, revocation: valid };
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("XA");
        write_country(&inside, &country, &authority, &[], dated).unwrap();
        let mut secret = 0;
        for entry in std::fs::read_dir(&inside).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
            let is_secret = name.ends_with(".key") || name.ends_with(".key.pem");
            assert_eq!(mode & if is_secret { 0o077 } else { 0o022 }, 0, "{name} has mode {mode:o}");
            secret += usize::from(is_secret);
        }
        assert_eq!(secret, 11, "three leaves, six roles and two officers");
        let again = write_country(&inside, &country, &authority, &[], dated);
        assert!(matches!(again, Err(MintFault::File { .. })), "an existing key was overwritten");
    }
}
