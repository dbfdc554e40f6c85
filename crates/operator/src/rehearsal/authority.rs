//! One side of a rehearsal: its country, its keys, and the folder from which its node starts.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use entente_casework::AuthorityId;
use entente_casework::ids::StatementId;
use entente_minting::{Country, Leaf, Minted, RoleKeys, Validity};
use entente_seals::{
    Cause, CertificateTerms, Instant, KeyCertificate, KeySeed, OpeningKey, PublicKey, Role, SigningKey, dsse,
};
use entente_transport::KeyPin;
use jiff::Timestamp;
use serde::Serialize;
use zeroize::Zeroizing;

use super::consulate::{self, Consular, KnownFile, PortFile};
use super::{NODE_LOG, Stand, folder, mint_country, unmade};
use crate::failure::Failure;

/// Everything that one authority has before its node starts.
pub(super) struct Party {
    pub(super) authority: AuthorityId,
    address: SocketAddr,
    country: Country,
    revocation: String,
    leaf: Minted,
    keys: RoleKeys,
    certificates: Vec<(&'static str, Vec<u8>)>,
    pub(super) consular: Consular,
}

impl Party {
    /// Makes a country, the leaf of its node and all role keys, and certifies them.
    pub(super) fn mint(
        authority: AuthorityId,
        (address, consular): (SocketAddr, SocketAddr),
        validity: Validity,
        start: Timestamp,
    ) -> Result<Self, Failure> {
        let country = mint_country(&authority, validity)?;
        let leaf = country
            .issue(&Leaf::authority(&authority, validity))
            .map_err(|cause| unmade("a certificate", cause))?;
        let revocation =
            country.revocation_list(&[], validity).map_err(|cause| unmade("a revocation list", cause))?;
        let keys = RoleKeys::fresh().map_err(|cause| unmade("role keys", cause))?;
        let certificates = certify(&authority, &keys, &leaf, start)?;
        let consular = Consular::mint(&authority, &country, consular, validity)?;
        Ok(Self { authority, address, country, revocation, leaf, keys, certificates, consular })
    }

    /// The trust anchor of its country.
    pub(super) fn root_pem(&self) -> String {
        self.country.root_pem()
    }

    /// The revocation list of its country.
    pub(super) fn revocation(&self) -> &str {
        &self.revocation
    }

    /// The key that signs agreements and certifies the other keys; kept away from the node.
    fn authority_key(&self) -> Result<SigningKey, Failure> {
        signing(&self.keys, Role::Authority)
    }

    /// The seed of that key, for signing an agreement.
    pub(super) fn authority_seed(&self) -> Result<&KeySeed, Failure> {
        seed(&self.keys, Role::Authority)
    }

    /// The keys of the officers, for putting an agreement in force on the node of this side.
    pub(super) fn officer_seeds(&self) -> impl Iterator<Item = &KeySeed> {
        self.keys.all_of(Role::Officer).map(|file| &file.seed)
    }

    /// Writes the folder of this side's node, and beside it the keys that no node holds: the authority's, which certifies, the
    /// officers' and the ombudsperson's.
    pub(super) fn write(
        &self,
        top: &Path,
        partner: &Self,
        package: &[(String, Vec<u8>)],
        start: Timestamp,
    ) -> Result<Stand, Failure> {
        let home = top.join(self.authority.as_str());
        for (name, file) in self.keys.files() {
            let place = match file.role {
                Role::Authority | Role::Ombuds | Role::Officer => {
                    top.join(format!("{}-offline", self.authority))
                }
                Role::Statement | Role::Checkpoint | Role::Cosignature | Role::Encryption | Role::Tls => {
                    home.join("keys")
                }
            };
            let bytes = file.to_bytes().map_err(|cause| unmade("a key file", cause))?;
            folder::secret(&place.join(name), bytes)?;
        }
        folder::secret(&home.join("keys/storage.key"), hex::encode(*fresh_seed()?).as_bytes())?;
        folder::public(
            &home.join("keys/authority.pub"),
            hex::encode(self.authority_key()?.public().as_bytes()),
        )?;
        for (name, bytes) in &self.certificates {
            folder::public(&home.join("keys/certificates").join(name), bytes)?;
        }
        folder::public(&home.join("border/node.pem"), self.leaf.certificate_pem())?;
        folder::secret(&home.join("border/node.key.pem"), self.leaf.key_pem().as_bytes())?;
        self.consular.write_port(&home)?;
        let abroad = home.join(partner.authority.as_str());
        folder::public(&abroad.join("root.pem"), partner.country.root_pem())?;
        folder::public(&abroad.join("root.crl.pem"), &partner.revocation)?;
        // Who may put an agreement in force there is no business of ours.
        for (name, bytes) in partner.certificates.iter().filter(|(name, _)| !name.starts_with("officer-")) {
            folder::public(&abroad.join("certificates").join(name), bytes)?;
        }
        let of_theirs = format!("signatures/{}.officer-", partner.authority);
        let folder = home.join("agreements").join(package_name(&self.authority, &partner.authority));
        for (path, bytes) in package.iter().filter(|(path, _)| !path.starts_with(&of_theirs)) {
            folder::public(&folder.join(path), bytes)?;
        }
        let config = home.join("node.toml");
        folder::public(&config, self.config(partner, start)?)?;
        Ok(Stand {
            authority: self.authority.clone(),
            config,
            socket: home.join("operator.sock"),
            log: home.join(NODE_LOG),
            checkpoint: *signing(&self.keys, Role::Checkpoint)?.public().as_bytes(),
            cosignature: *signing(&self.keys, Role::Cosignature)?.public().as_bytes(),
            consulate: partner.consular.consulate.clone(),
            consulate_config: consulate::write(top, partner, self, start)?,
        })
    }

    /// The configuration file: paths are relative to it, so that the folder may be moved.
    fn config(&self, partner: &Self, start: Timestamp) -> Result<String, Failure> {
        let abroad = PathBuf::from(partner.authority.as_str());
        let authority_key = partner.authority_key()?.public();
        let config = ConfigFile {
            authority: &self.authority,
            rehearsal: true,
            rehearsal_clock: start.to_string(),
            directory: "data",
            keyring_mirror: "keyring-mirror",
            keys: "keys",
            operator_socket: "operator.sock",
            agreements: vec![
                PathBuf::from("agreements").join(package_name(&self.authority, &partner.authority)),
            ],
            border: BorderFile {
                listen: self.address,
                certificate: "border/node.pem",
                key: "border/node.key.pem",
            },
            partner: vec![PartnerFile {
                authority: &partner.authority,
                address: partner.address,
                server_name: "localhost",
                anchors: abroad.join("root.pem"),
                revocation: vec![abroad.join("root.crl.pem")],
                pins: vec![KeyPin::of_public_key(&partner.leaf.public_key_der()).to_string()],
                authority_key: hex::encode(authority_key.as_bytes()),
                certificates: abroad.join("certificates"),
            }],
            consular: self.consular.port(&self.authority),
            consulate: vec![partner.consular.known_abroad(&abroad)],
        };
        toml::to_string(&config).map_err(|cause| unmade("a configuration", cause))
    }
}

/// The name of the package of two authorities: their countries in the order of the alphabet.
pub(super) fn package_name(one: &AuthorityId, other: &AuthorityId) -> String {
    let mut countries = [one.country().to_string(), other.country().to_string()];
    countries.sort();
    countries.join("-")
}

#[derive(Serialize)]
struct ConfigFile<'a> {
    authority: &'a AuthorityId,
    rehearsal: bool,
    rehearsal_clock: String,
    directory: &'a str,
    keyring_mirror: &'a str,
    keys: &'a str,
    operator_socket: &'a str,
    agreements: Vec<PathBuf>,
    border: BorderFile<'a>,
    partner: Vec<PartnerFile<'a>>,
    consular: PortFile,
    consulate: Vec<KnownFile<'a>>,
}

#[derive(Serialize)]
struct BorderFile<'a> {
    listen: SocketAddr,
    certificate: &'a str,
    key: &'a str,
}

#[derive(Serialize)]
struct PartnerFile<'a> {
    authority: &'a AuthorityId,
    address: SocketAddr,
    server_name: &'a str,
    anchors: PathBuf,
    revocation: Vec<PathBuf>,
    pins: Vec<String>,
    authority_key: String,
    certificates: PathBuf,
}

/// The certificates of an authority's role keys and of its TLS pin, each with the name of its file.
fn certify(
    authority: &AuthorityId,
    keys: &RoleKeys,
    leaf: &Minted,
    start: Timestamp,
) -> Result<Vec<(&'static str, Vec<u8>)>, Failure> {
    let made_at = Instant::new(start).map_err(|cause| unmade("an instant", cause))?;
    let offline = signing(keys, Role::Authority)?;
    let statement = signing(keys, Role::Statement)?;
    let pin = KeyPin::of_public_key(&leaf.public_key_der());
    let tls = PublicKey::new(Role::Tls, *pin.as_bytes()).map_err(|cause| unmade("a pin", cause))?;
    let certified = [
        ("statement.cert", statement.public(), &offline),
        ("checkpoint.cert", signing(keys, Role::Checkpoint)?.public(), &offline),
        ("cosignature.cert", signing(keys, Role::Cosignature)?.public(), &offline),
        ("ombuds.cert", opening(keys, Role::Ombuds)?.public(), &offline),
        ("officer-1.cert", officer(keys, 0)?.public(), &offline),
        ("officer-2.cert", officer(keys, 1)?.public(), &offline),
        ("encryption.cert", opening(keys, Role::Encryption)?.public(), &statement),
        ("tls.cert", tls, &statement),
    ];
    let mut files = Vec::new();
    for (name, key, certifier) in certified {
        let terms = CertificateTerms {
            id: StatementId::from_bytes(fresh_id()?),
            authority: authority.clone(),
            replaces: None,
            cause: Cause::First,
            rehearsal: true,
            made_at,
            use_until: None,
        };
        let signed = dsse::sign(KeyCertificate::new(&key, terms), certifier)
            .map_err(|cause| unmade("a key certificate", cause))?;
        let bytes = signed.envelope().to_carriage().map_err(|cause| unmade("a key certificate", cause))?;
        files.push((name, bytes));
    }
    Ok(files)
}

fn signing(keys: &RoleKeys, role: Role) -> Result<SigningKey, Failure> {
    SigningKey::from_seed(role, seed(keys, role)?).map_err(|cause| unmade("a signing key", cause))
}

fn officer(keys: &RoleKeys, which: usize) -> Result<SigningKey, Failure> {
    let missing = || unmade("a key", std::io::Error::from(std::io::ErrorKind::NotFound));
    let file = keys.all_of(Role::Officer).nth(which).ok_or_else(missing)?;
    SigningKey::from_seed(Role::Officer, &file.seed).map_err(|cause| unmade("a signing key", cause))
}

fn opening(keys: &RoleKeys, role: Role) -> Result<OpeningKey, Failure> {
    OpeningKey::from_seed(role, seed(keys, role)?).map_err(|cause| unmade("an encryption key", cause))
}

fn seed(keys: &RoleKeys, role: Role) -> Result<&KeySeed, Failure> {
    let file =
        keys.of(role).ok_or_else(|| unmade("a key", std::io::Error::from(std::io::ErrorKind::NotFound)))?;
    Ok(&file.seed)
}

fn fresh_seed() -> Result<Zeroizing<[u8; 32]>, Failure> {
    let mut seed = Zeroizing::new([0; 32]);
    getrandom::fill(seed.as_mut()).map_err(|cause| unmade("a key", cause))?;
    Ok(seed)
}

fn fresh_id() -> Result<[u8; 16], Failure> {
    let mut id = [0; 16];
    getrandom::fill(&mut id).map_err(|cause| unmade("an id", cause))?;
    Ok(id)
}
