//! What an administrator writes about one node, read once from a TOML file before any port opens. Unknown keys are
//! refused; relative paths are relative to the file. Never reads a secret: it only says where the secrets lie.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use entente_casework::{AuthorityId, CountryCode};
use entente_transport::KeyPin;
use jiff::Timestamp;
use serde::Deserialize;

/// Why a node does not start on this file. The administrator's to mend; nothing was opened or changed.
#[derive(Debug, thiserror::Error)]
pub enum ConfigFault {
    /// The file could not be read.
    #[error("could not read the configuration `{path}`")]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// What the operating system said.
        #[source]
        cause: std::io::Error,
    },
    /// The file is no TOML, or has an unknown or missing key or a value of another form.
    #[error("the configuration `{path}` does not read")]
    Malformed {
        /// Which file.
        path: PathBuf,
        /// Where and what.
        #[source]
        cause: Box<toml::de::Error>,
    },
    /// It reads, and cannot stand.
    #[error("the configuration `{path}` cannot stand: {why}")]
    Refused {
        /// Which file.
        path: PathBuf,
        /// Why, and what to do.
        why: String,
    },
}

/// One node: the authority it serves, where its things lie and whom it exchanges with.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The authority whose node this is.
    pub authority: AuthorityId,
    /// Only test countries, only loopback, a clock that is moved by hand, tree origins that end in `.rehearsal`.
    #[serde(default)]
    pub rehearsal: bool,
    /// Where a rehearsal's clock starts; refused outside a rehearsal.
    #[serde(default)]
    pub rehearsal_clock: Option<Timestamp>,
    /// In which language the people of this authority are told what stands in the way of a case. Absent: English.
    #[serde(default)]
    pub language: Option<String>,
    /// Journal, index and keyring. Made if it is not there.
    pub directory: PathBuf,
    /// Second place of the keyring, on another disk in real life.
    pub keyring_mirror: PathBuf,
    /// The folder of role keys: `statement.key`, `checkpoint.key`, `cosignature.key`, `encryption.key`, `node.key`.
    pub keys: PathBuf,
    /// Unix socket of the operator API; made with mode 0600.
    pub operator_socket: PathBuf,
    /// Agreement packages, one folder each.
    pub agreements: Vec<PathBuf>,
    /// The port that other countries reach.
    pub border: Border,
    /// With whom this authority exchanges.
    pub partner: Vec<Partner>,
}

/// The border port and the certificate shown there.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Border {
    /// Address to listen on.
    pub listen: SocketAddr,
    /// Certificate chain of the node, PEM, leaf first.
    pub certificate: PathBuf,
    /// Its private key, PEM.
    pub key: PathBuf,
}

/// One partner: how to reach it, how to know it, and with which keys it signs.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// The authority.
    pub authority: AuthorityId,
    /// Where its border port is.
    pub address: SocketAddr,
    /// The DNS name in its certificate.
    pub server_name: String,
    /// Trust anchors of its country, PEM.
    pub anchors: PathBuf,
    /// Revocation lists of its country, PEM.
    pub revocation: Vec<PathBuf>,
    /// SHA-256 of the public keys its node may show, 64 hexadecimal digits each.
    #[serde(deserialize_with = "pins")]
    pub pins: Vec<KeyPin>,
    /// Its authority key (Ed25519), 64 hexadecimal digits: certifies its role keys and signs agreements.
    pub authority_key: String,
    /// Folder with the certificates of its role keys.
    pub certificates: PathBuf,
}

fn pins<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<KeyPin>, D::Error> {
    let texts = Vec::<String>::deserialize(from)?;
    texts.iter().map(|text| text.parse().map_err(serde::de::Error::custom)).collect()
}

impl Config {
    /// Reads and checks the file.
    ///
    /// # Errors
    /// Says what is wrong, in which file, and what would be accepted.
    pub fn read(path: &Path) -> Result<Self, ConfigFault> {
        let text = std::fs::read_to_string(path)
            .map_err(|cause| ConfigFault::Unreadable { path: path.to_owned(), cause })?;
        let mut config: Self = toml::from_str(&text)
            .map_err(|cause| ConfigFault::Malformed { path: path.to_owned(), cause: Box::new(cause) })?;
        config.check().map_err(|why| ConfigFault::Refused { path: path.to_owned(), why })?;
        config.resolve(path.parent().unwrap_or(Path::new(".")));
        Ok(config)
    }

    fn check(&self) -> Result<(), String> {
        if self.partner.is_empty() {
            return Err("at least one `[[partner]]` is needed".to_owned());
        }
        for (at, partner) in self.partner.iter().enumerate() {
            let name = &partner.authority;
            if name.country() == self.authority.country() {
                return Err(format!("partner `{name}` is of our own country"));
            }
            if self.partner.iter().take(at).any(|other| other.authority == *name) {
                return Err(format!("partner `{name}` stands there twice"));
            }
            if partner.pins.is_empty() {
                return Err(format!("partner `{name}` needs at least one pinned key in `pins`"));
            }
        }
        if self.rehearsal { self.check_rehearsal() } else { self.check_real() }
    }

    fn check_rehearsal(&self) -> Result<(), String> {
        let countries = self.partner.iter().map(|p| p.authority.country());
        let mut all = countries.chain([self.authority.country()]);
        if let Some(real) = all.find(|country: &CountryCode| !country.is_test()) {
            return Err(format!("a rehearsal knows only the test countries XA to XZ, not `{real}`"));
        }
        let mut addresses = self.partner.iter().map(|p| p.address).chain([self.border.listen]);
        match addresses.find(|address| !address.ip().is_loopback()) {
            Some(outside) => {
                Err(format!("a rehearsal stays on the loopback interface, `{outside}` is not on it"))
            }
            None => Ok(()),
        }
    }

    fn check_real(&self) -> Result<(), String> {
        if self.rehearsal_clock.is_some() {
            return Err(
                "`rehearsal_clock` needs `rehearsal = true`: no other node has a clock to set".to_owned()
            );
        }
        let countries = self.partner.iter().map(|p| p.authority.country());
        let mut all = countries.chain([self.authority.country()]);
        match all.find(|country: &CountryCode| country.is_test()) {
            Some(test) => Err(format!("`{test}` is a test country: set `rehearsal = true`")),
            None => Ok(()),
        }
    }

    fn resolve(&mut self, base: &Path) {
        let at = |path: &mut PathBuf| *path = base.join(&*path);
        for path in [
            &mut self.directory,
            &mut self.keyring_mirror,
            &mut self.keys,
            &mut self.operator_socket,
            &mut self.border.certificate,
            &mut self.border.key,
        ] {
            at(path);
        }
        self.agreements.iter_mut().for_each(at);
        for partner in &mut self.partner {
            at(&mut partner.anchors);
            at(&mut partner.certificates);
            partner.revocation.iter_mut().for_each(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(change: impl Fn(String) -> String) -> Result<Config, ConfigFault> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("node.toml");
        let pin = "ab".repeat(32);
        let text = format!(
            "authority = \"XA.ca\"\nrehearsal = true\nrehearsal_clock = \"2027-03-01T08:00:00Z\"\ndirectory = \"data\"\n\
             keyring_mirror = \"mirror\"\nkeys = \"keys\"\noperator_socket = \"operator.sock\"\nagreements = [\"XA-XB\"]\n\
             [border]\nlisten = \"127.0.0.1:7401\"\ncertificate = \"node.pem\"\nkey = \"node.key.pem\"\n\
             [[partner]]\nauthority = \"XB.ca\"\naddress = \"127.0.0.1:7402\"\nserver_name = \"localhost\"\n\
             anchors = \"xb/root.pem\"\nrevocation = [\"xb/root.crl.pem\"]\npins = [\"{pin}\"]\n\
             authority_key = \"{pin}\"\ncertificates = \"xb/keys\"\n"
        );
        std::fs::write(&file, change(text)).unwrap();
        Config::read(&file)
    }

    fn refused(change: impl Fn(String) -> String) -> String {
        match sample(change) {
            Err(ConfigFault::Refused { why, .. }) => why,
            Err(ConfigFault::Malformed { cause, .. }) => cause.to_string(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn a_rehearsal_reads_and_its_paths_follow_the_file() {
        let config = sample(|text| text).unwrap();
        assert!(config.directory.is_absolute() && config.directory.ends_with("data"));
        assert_eq!(config.partner.len(), 1);
    }

    #[test]
    fn a_settable_clock_is_for_rehearsals_only() {
        assert!(refused(|t| t.replace("rehearsal = true\n", "")).contains("rehearsal_clock"));
        let without_clock = |t: String| {
            t.replace("rehearsal = true\n", "").replace("rehearsal_clock = \"2027-03-01T08:00:00Z\"\n", "")
        };
        assert!(refused(without_clock).contains("test country"));
    }

    #[test]
    fn a_rehearsal_knows_test_countries_and_loopback_only() {
        assert!(refused(|t| t.replace("XB.ca", "FR.ca")).contains("test countries"));
        assert!(refused(|t| t.replace("127.0.0.1:7402", "192.0.2.1:7402")).contains("loopback"));
        assert!(refused(|t| t.replace("127.0.0.1:7401", "0.0.0.0:7401")).contains("loopback"));
    }

    #[test]
    fn an_unknown_key_is_refused_by_name() {
        assert!(refused(|t| format!("colour = \"blue\"\n{t}")).contains("colour"));
        assert!(refused(|t| t.replace("XB.ca", "XA.ca2")).contains("own country"));
    }
}
