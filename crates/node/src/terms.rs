//! The agreement with one partner, as the desk asks it: read from its folder, checked with both authorities' signatures, and
//! ready to be asked. Holds no rule of its own.

use std::path::{Path, PathBuf};

use entente_agreements::package::signature::OFFICERS;
use entente_agreements::package::{Entry, Package};
use entente_agreements::{Agreement, Asked, Fault};
use entente_casework::case::{Case, Frame};
use entente_casework::generated::Content;
use entente_casework::{AuthorityId, Facts, values};
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
    /// Two packages with one partner and one version: nobody could say which is the newer.
    #[error(
        "the agreement package in `{path}` has version {version}, as another one with the same partner has"
    )]
    SameVersion {
        /// Which folder.
        path: PathBuf,
        /// The version of both.
        version: u32,
    },
    /// Both authorities signed it, and too few officers of ours put it in force.
    #[error(
        "the agreement package in `{path}` is in force on no node of ours: {found} of {OFFICERS} officers activated it; `entente agreement \
         activate` does that"
    )]
    NotActivated {
        /// Which folder.
        path: PathBuf,
        /// How many officers did.
        found: usize,
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

/// What the statement of an act names beside its content.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a> {
    /// What it is sent for.
    pub purpose: &'a str,
    /// What allows sending it.
    pub legal_basis: &'a str,
    /// The statement that it answers.
    pub in_reply_to: Option<values::Digest>,
}

/// Who may put a package in force on this node, and what was put in force before.
pub struct Activation<'a> {
    /// The keys of our officers that are in use today.
    pub officers: &'a [[u8; 32]],
    /// Whether this node has written down before that the package of this digest is in force.
    pub stands: &'a dyn Fn(&Digest) -> bool,
}

/// The agreement with one partner.
#[derive(Debug)]
pub struct Terms {
    agreement: Agreement,
    /// Short names of the keys of the officers who put it in force, as the package shows it today.
    officers: Vec<String>,
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
        let name = name_of(path.strip_prefix(root).unwrap_or(&path));
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

/// The names on the way to a file, as they are: what another system would read otherwise is for the package to refuse.
fn name_of(path: &Path) -> String {
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

impl Terms {
    /// Loads those of these packages that are between `us` and `partner`, signed by both and put in force by officers of ours: the newest,
    /// and those before it by falling version. An older one stays in the configuration as long as it serves for something.
    ///
    /// # Errors
    /// See [`TermsFault`].
    pub fn load(
        folders: &[PathBuf],
        us: &AuthorityId,
        partner: &AuthorityId,
        authority_keys: &[(AuthorityId, [u8; 32])],
        activation: &Activation<'_>,
    ) -> Result<(Self, Vec<Self>), TermsFault> {
        let mut found: Vec<Self> = Vec::new();
        let mut waiting = None;
        for folder in folders {
            let faulty = |faults: Vec<Fault>| TermsFault::Faulty {
                path: folder.clone(),
                faults: faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
            };
            let package = Package::from_files(read_folder(folder)?).map_err(faulty)?;
            let checked = Agreement::check(&package).map_err(faulty)?;
            if checked.partner_of(us) == Some(partner) {
                let agreement = checked.signed(&package, authority_keys).map_err(faulty)?;
                let version = agreement.provisions().version;
                let officers: Vec<_> = package.activated_by(us, activation.officers).into_iter().collect();
                let terms = Self { agreement, officers };
                if terms.officers.len() < OFFICERS && !(activation.stands)(&terms.digest()) {
                    let fault =
                        TermsFault::NotActivated { path: folder.clone(), found: terms.officers.len() };
                    tracing::warn!(%partner, version, "{fault}");
                    waiting = Some(fault);
                    continue;
                }
                if found.iter().any(|other| other.agreement.provisions().version == version) {
                    return Err(TermsFault::SameVersion { path: folder.clone(), version });
                }
                found.push(terms);
            }
        }
        found.sort_by_key(|terms| std::cmp::Reverse(terms.agreement.provisions().version));
        let mut found = found.into_iter();
        let none = || waiting.unwrap_or_else(|| TermsFault::NotBetween { partner: partner.clone() });
        let newest = found.next().ok_or_else(none)?;
        Ok((newest, found.collect()))
    }

    /// An agreement as its author has it before anybody signed.
    #[cfg(test)]
    pub(crate) fn unsigned(agreement: Agreement) -> Self {
        Self { agreement, officers: Vec::new() }
    }

    /// Short names of the keys of the officers who put it in force, as the package shows it today.
    pub fn officers(&self) -> &[String] {
        &self.officers
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

    /// What `case` knows when we are about to send `act` at an instant.
    ///
    /// # Errors
    /// The agreement has no calendar for one of the two.
    pub fn facts_to_send(
        &self,
        case: &Case,
        act: &Content,
        named: &Named<'_>,
        at: Timestamp,
    ) -> Result<Facts, TermsFault> {
        let frame = Frame {
            day: self.day_of(case.partner(), at)?,
            own_day: self.day_of(case.us(), at)?,
            sending: true,
            purpose: named.purpose,
            legal_basis: named.legal_basis,
            in_reply_to: named.in_reply_to,
        };
        let mut facts = case.facts(act, &frame);
        self.agreement.complete_at(case.us(), at, &mut facts);
        self.complete_request(case, act, &frame, case.us(), &mut facts);
        Ok(facts)
    }

    /// What `case` knows when an act has arrived that was made at an instant. The day of an arrival is that of its sending: a
    /// late delivery must not turn a timely answer into a late one.
    ///
    /// # Errors
    /// The agreement has no calendar for us.
    pub fn facts_of_arrival(
        &self,
        case: &Case,
        act: &Content,
        named: &Named<'_>,
        made_at: Timestamp,
    ) -> Result<Facts, TermsFault> {
        let day = self.day_of(case.us(), made_at)?;
        let frame = Frame {
            day,
            own_day: day,
            sending: false,
            purpose: named.purpose,
            legal_basis: named.legal_basis,
            in_reply_to: named.in_reply_to,
        };
        let mut facts = case.facts(act, &frame);
        self.agreement.complete(case.partner(), &mut facts);
        self.complete_request(case, act, &frame, case.partner(), &mut facts);
        Ok(facts)
    }

    fn complete_request(
        &self,
        case: &Case,
        act: &Content,
        frame: &Frame<'_>,
        sender: &AuthorityId,
        facts: &mut Facts,
    ) {
        if let Some(request) = case.request_of(act, frame) {
            let asked = Asked::of(&request, frame.sending);
            self.agreement.complete_request(act.kind(), sender, &asked, facts);
        }
    }
}

#[cfg(test)]
mod tests;
