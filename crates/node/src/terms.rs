//! The agreement with one partner, as the desk asks it: read from its folder, checked with both authorities' signatures, and
//! ready to be asked. Holds no rule of its own.

use std::path::{Path, PathBuf};

use entente_agreements::package::{Entry, Package};
use entente_agreements::{Agreement, Fault};
use entente_casework::AuthorityId;
use entente_casework::Facts;
use entente_casework::generated::Kind;
use entente_seals::Digest;
use jiff::Timestamp;
use jiff::civil::Date;

/// Why an agreement does not serve.
#[derive(Debug, thiserror::Error)]
pub enum TermsFault {
    /// The folder could not be read.
    #[error("could not read the agreement package in `{path}`")]
    Unreadable {
        /// Which folder or file.
        path: PathBuf,
        /// What the operating system said.
        #[source]
        cause: std::io::Error,
    },
    /// The package has faults: it must change, or be signed.
    #[error("the agreement package in `{path}` cannot be used: {faults}")]
    Faulty {
        /// Which folder.
        path: PathBuf,
        /// Every fault, with file and line.
        faults: String,
    },
    /// None of the packages is between us and this partner.
    #[error("no agreement package is between this authority and `{partner}`")]
    NotBetween {
        /// Which partner.
        partner: AuthorityId,
    },
    /// The calendar of a party does not say which day it is.
    #[error("the agreement has no calendar for `{authority}`")]
    NoCalendar {
        /// Whose.
        authority: AuthorityId,
    },
}

/// The agreement with one partner.
#[derive(Debug)]
pub struct Terms {
    agreement: Agreement,
}

/// Reads the folder of a package. Links are entries of their own kind, so that the package refuses them.
///
/// # Errors
/// The folder cannot be read.
pub fn read_folder(folder: &Path) -> Result<Vec<(String, Entry)>, TermsFault> {
    let mut entries = Vec::new();
    read_into(folder, folder, &mut entries)?;
    Ok(entries)
}

fn read_into(root: &Path, folder: &Path, entries: &mut Vec<(String, Entry)>) -> Result<(), TermsFault> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |cause| TermsFault::Unreadable { path, cause }
    };
    for entry in std::fs::read_dir(folder).map_err(unreadable(folder))? {
        let path = entry.map_err(unreadable(folder))?.path();
        let meta = std::fs::symlink_metadata(&path).map_err(unreadable(&path))?;
        let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        if meta.is_dir() {
            read_into(root, &path, entries)?;
        } else if meta.is_file() {
            entries.push((name, Entry::File(std::fs::read(&path).map_err(unreadable(&path))?)));
        } else {
            entries.push((name, Entry::NotAFile));
        }
    }
    Ok(())
}

impl Terms {
    /// Loads the first of these packages that is between `us` and `partner`, signed by both.
    ///
    /// # Errors
    /// See [`TermsFault`].
    pub fn load(
        folders: &[PathBuf],
        us: &AuthorityId,
        partner: &AuthorityId,
        authority_keys: &[(AuthorityId, [u8; 32])],
    ) -> Result<Self, TermsFault> {
        for folder in folders {
            let faulty = |faults: Vec<Fault>| TermsFault::Faulty {
                path: folder.clone(),
                faults: faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
            };
            let package = Package::from_files(read_folder(folder)?).map_err(faulty)?;
            let between = Agreement::check(&package).map_err(faulty)?;
            if between.partner_of(us) == Some(partner) {
                let agreement = Agreement::load(&package, authority_keys).map_err(faulty)?;
                return Ok(Self { agreement });
            }
        }
        Err(TermsFault::NotBetween { partner: partner.clone() })
    }

    /// The agreement itself.
    pub fn agreement(&self) -> &Agreement {
        &self.agreement
    }
    /// Digest of its package.
    pub fn digest(&self) -> Digest {
        Digest::from_bytes(*self.agreement.digest())
    }
    /// First day on which it is in force.
    pub fn in_force_from(&self) -> Date {
        self.agreement.provisions().in_force_from
    }

    /// The civil day of an instant where `receiver` is.
    ///
    /// # Errors
    /// The agreement has no calendar for it.
    pub fn day_of(&self, receiver: &AuthorityId, at: Timestamp) -> Result<Date, TermsFault> {
        let none = || TermsFault::NoCalendar { authority: receiver.clone() };
        self.agreement.day_at(receiver, at).ok_or_else(none)
    }

    /// Fills in what only the agreement knows of an act by `sender`.
    pub fn complete(&self, kind: Kind, sender: &AuthorityId, facts: &mut Facts) {
        self.agreement.complete(kind, sender, facts);
    }
}
