//! Writes a country's certificates and an authority's keys to a folder: what `cargo xtask certs-dev` and a rehearsal
//! need on disk. Private keys are written with mode 0600 and never over an existing file.

use std::io::Write;
use std::path::Path;

use entente_casework::ids::AuthorityId;

use crate::country::{Country, Leaf, Minted, Validity};
use crate::fault::MintFault;
use crate::seeds::{KEY_FILE_VERSION, RoleSeeds};

/// How long what is written is valid. A rehearsal plays years in a minute, so each is given by the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// Of leaf certificates.
    pub leaves: Validity,
    /// Of the revocation list.
    pub revocation: Validity,
}

/// Writes one country's folder: `root.pem`, `root.crl.pem`, `node.pem` and `node.key.pem` (the authority's node),
/// `consulate.*`, `monitor.*`, and the role seeds as [`RoleSeeds::files`] names them. `revoked` goes into the list.
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
    for (name, seed) in RoleSeeds::fresh()?.files() {
        let mut bytes = zeroize::Zeroizing::new(vec![KEY_FILE_VERSION]);
        bytes.extend_from_slice(seed);
        write_new(&folder.join(name), &bytes, SECRET)?;
    }
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
