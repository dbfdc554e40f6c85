//! Two authorities on one machine and a consulate of each with the other, with keys made now: folders, certificates, role keys, a
//! signed agreement and a configuration for each. Only test countries, only loopback. Starts nothing.

mod agreement;
mod authority;
mod consulate;
mod folder;

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};

use entente_casework::AuthorityId;
use entente_minting::{Country, Validity};
use jiff::Timestamp;

use crate::ending::Ending;
use crate::failure::Failure;
pub(crate) use agreement::parties_of;
use authority::Party;

/// Where a node's log may go, in its folder.
pub(crate) const NODE_LOG: &str = "node.log";
/// How long everything that has an end is valid, in days: a story of a year, and time to look at it afterwards.
const VALID_DAYS: u32 = 800;

/// Two nodes that are ready to be started.
#[derive(Debug)]
pub struct Rehearsal {
    /// The two sides, in the order in which they were named.
    pub stands: [Stand; 2],
}

/// One node that is ready to be started.
#[derive(Debug, Clone)]
pub struct Stand {
    /// The authority.
    pub authority: AuthorityId,
    /// Its configuration file.
    pub config: PathBuf,
    /// Where its operator socket will be.
    pub socket: PathBuf,
    /// Where its log may go.
    pub log: PathBuf,
    /// The public half of its checkpoint key (Ed25519).
    pub checkpoint: [u8; 32],
    /// The public half of its cosignature key (Ed25519).
    pub cosignature: [u8; 32],
    /// The consulate that may be granted something here.
    pub consulate: AuthorityId,
    /// The configuration file with which that consulate asks here.
    pub consulate_config: PathBuf,
}

impl Rehearsal {
    /// Writes two nodes into `folder`, which must not hold a rehearsal yet, under the specimen agreement between their countries.
    /// `start` is what their clocks will show.
    ///
    /// # Errors
    /// If a country is no test country, the two have no specimen agreement, or something cannot be made or written.
    pub fn write(folder: &Path, parties: [AuthorityId; 2], start: Timestamp) -> Result<Self, Failure> {
        if let Some(real) = parties.iter().find(|party| !party.country().is_test()) {
            return Err(Failure::new(Ending::Usage, format!("`{real}` is no authority of a test country"))
                .hint("a rehearsal knows only the countries XA to XZ"));
        }
        let validity = Validity::days_from(start, VALID_DAYS);
        let [border_a, consular_a, border_b, consular_b] = free_ports()?;
        let [a, b] = parties;
        let a = Party::mint(a, (border_a, consular_a), validity, start)?;
        let b = Party::mint(b, (border_b, consular_b), validity, start)?;
        let package = agreement::signed([&a, &b])?;
        let stands = [a.write(folder, &b, &package, start)?, b.write(folder, &a, &package, start)?];
        Ok(Self { stands })
    }
}

/// Loopback ports that are free now. Somebody else may take one before the node does; the node then says so.
fn free_ports() -> Result<[SocketAddr; 4], Failure> {
    let none = |cause: std::io::Error| {
        Failure::new(Ending::Failed, "could not find four free ports on the loopback interface")
            .because(cause)
            .hint("close other programs that listen on 127.0.0.1, and try again")
    };
    let held = || TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(none);
    // All are held until all are known, so that they differ.
    let all = [held()?, held()?, held()?, held()?];
    let [a, b, c, d] = &all;
    let address = |one: &TcpListener| one.local_addr().map_err(none);
    Ok([address(a)?, address(b)?, address(c)?, address(d)?])
}

/// Something could not be made.
fn unmade(what: &'static str, cause: impl std::error::Error + Send + Sync + 'static) -> Failure {
    Failure::new(Ending::Failed, format!("could not make {what} for the rehearsal"))
        .because(cause)
        .hint("this is a fault of the program or of the machine's randomness; nothing real is concerned")
}

/// A country with a fresh root.
fn mint_country(party: &AuthorityId, validity: Validity) -> Result<Country, Failure> {
    Country::mint(party.country(), validity).map_err(|cause| unmade("a country's root", cause))
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_agreements::package::Package;
    use entente_seals::history::Entry;
    use entente_seals::{Envelope, KeyHistory, PublicKey, Role, TreePosition};

    fn start() -> Timestamp {
        "2027-03-01T08:00:00Z".parse().unwrap()
    }

    fn parties() -> [AuthorityId; 2] {
        ["XA.ca".parse().unwrap(), "XB.ca".parse().unwrap()]
    }

    fn bytes_of_hex(text: &str) -> [u8; 32] {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).unwrap();
        bytes
    }

    #[test]
    fn each_side_can_believe_the_keys_of_the_other() {
        let folder = tempfile::tempdir().unwrap();
        let rehearsal = Rehearsal::write(folder.path(), parties(), start()).unwrap();
        for (stand, other) in rehearsal.stands.iter().zip(rehearsal.stands.iter().rev()) {
            let config: toml::Table = std::fs::read_to_string(&stand.config).unwrap().parse().unwrap();
            let partner = config["partner"][0].as_table().unwrap();
            let root = bytes_of_hex(partner["authority_key"].as_str().unwrap());
            let root = PublicKey::new(Role::Authority, root).unwrap();
            let mut history = KeyHistory::new(other.authority.clone(), root, true).unwrap();
            let home = stand.config.parent().unwrap();
            let certificates = home.join(partner["certificates"].as_str().unwrap());
            let leaf = TreePosition { incarnation: 0, index: 0 };
            let names = ["statement", "checkpoint", "cosignature", "ombuds", "encryption", "tls"];
            for name in names {
                let bytes = std::fs::read(certificates.join(format!("{name}.cert"))).unwrap();
                let envelope = Envelope::from_carriage(&bytes).unwrap();
                history.enter(envelope, Entry { leaf, statement: None, trusted_until: None }).unwrap();
            }
            assert_eq!(std::fs::read_dir(&certificates).unwrap().count(), names.len());
            let checkpoint = history.current(Role::Checkpoint).map(|(key, _)| *key.as_bytes());
            assert_eq!(checkpoint, Some(other.checkpoint));
            let package = crate::reading::package(&home.join("agreements/XA-XB")).unwrap();
            let package = Package::from_files(package).unwrap();
            assert_eq!(package.verify_signature(&other.authority, root.as_bytes()), Ok(()));
        }
    }

    #[test]
    fn a_consulate_of_each_side_is_ready_to_ask_the_other() {
        let folder = tempfile::tempdir().unwrap();
        let rehearsal = Rehearsal::write(folder.path(), parties(), start()).unwrap();
        for (stand, consulate) in rehearsal.stands.iter().zip(["XB.consulate", "XA.consulate"]) {
            assert_eq!(stand.consulate.as_str(), consulate);
            assert!(crate::consulate::Consulate::read(&stand.consulate_config).is_ok());
            let text = std::fs::read_to_string(&stand.consulate_config).unwrap();
            let other = text.replace(&format!("rehearsal_clock = \"{}\"\n", start()), "");
            assert_ne!(other, text);
            std::fs::write(&stand.consulate_config, other).unwrap();
            let refused = crate::consulate::Consulate::read(&stand.consulate_config).unwrap_err();
            assert_eq!(refused.ending(), Ending::Usage);
        }
    }

    #[test]
    fn no_node_holds_the_key_that_certifies() {
        let folder = tempfile::tempdir().unwrap();
        let rehearsal = Rehearsal::write(folder.path(), parties(), start()).unwrap();
        for stand in &rehearsal.stands {
            let keys = stand.config.parent().unwrap().join("keys");
            assert!(keys.join("statement.key").exists() && !keys.join("authority.key").exists());
            let offline = folder.path().join(format!("{}-offline", stand.authority));
            assert!(offline.join("authority.key").exists() && offline.join("ombuds.key").exists());
        }
    }

    #[test]
    fn a_rehearsal_is_for_test_countries_and_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let real = ["XA.ca".parse().unwrap(), "FR.ca".parse().unwrap()];
        let refused = Rehearsal::write(folder.path(), real, start()).unwrap_err();
        assert_eq!(refused.ending(), Ending::Usage);
        Rehearsal::write(folder.path(), parties(), start()).unwrap();
        assert!(Rehearsal::write(folder.path(), parties(), start()).is_err());
    }
}
