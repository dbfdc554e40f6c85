//! What an administrator writes about one node, read once from a TOML file before any port opens. Unknown keys are
//! refused; relative paths are relative to the file. Never reads a secret: it only says where the secrets lie.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use entente_casework::{AuthorityId, CountryCode};
use entente_transport::KeyPin;
use entente_transport::consular::{ContactDesk, InvalidDesk};
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
    /// The port that consulates ask. Absent: none is open.
    #[serde(default)]
    pub consular: Option<Consular>,
    /// The consulates that may be granted something.
    #[serde(default)]
    pub consulate: Vec<Consulate>,
}

/// The port that consulates ask, the certificate shown there, and whom they call.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consular {
    /// Address to listen on.
    pub listen: SocketAddr,
    /// Certificate chain of the port, PEM, leaf first; its URI name ends in `/consular`. Not the border port's.
    pub certificate: PathBuf,
    /// Its private key, PEM.
    pub key: PathBuf,
    /// Whom a consulate calls: on every card the same, and never the desk of an asylum unit.
    pub desk: DeskLines,
}

/// What stands on every card.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeskLines {
    /// What the desk is called.
    pub name: String,
    /// Its telephone number.
    pub telephone: String,
    /// When somebody answers, in words.
    pub hours: String,
}

impl DeskLines {
    /// The desk of the card.
    ///
    /// # Errors
    /// If a line is empty, too long or more than one line.
    pub fn card(&self) -> Result<ContactDesk, InvalidDesk> {
        ContactDesk::new(&self.name, &self.telephone, &self.hours)
    }
}

/// One consulate: how to know it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consulate {
    /// Its name, as in `XB.consulate`: the one in its certificate, and in the consents that name it.
    pub name: AuthorityId,
    /// Trust anchors of its country, PEM.
    pub anchors: PathBuf,
    /// Revocation lists of its country, PEM.
    pub revocation: Vec<PathBuf>,
    /// SHA-256 of the public keys it may show, 64 hexadecimal digits each.
    #[serde(deserialize_with = "pins")]
    pub pins: Vec<KeyPin>,
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
        self.check_consulates()?;
        if self.rehearsal { self.check_rehearsal() } else { self.check_real() }
    }

    fn check_consulates(&self) -> Result<(), String> {
        if self.consular.is_none() && !self.consulate.is_empty() {
            return Err("a `[[consulate]]` needs the port that it asks: `[consular]`".to_owned());
        }
        if let Some(port) = &self.consular {
            port.desk.card().map_err(|fault| fault.to_string())?;
        }
        for (at, Consulate { name, pins, .. }) in self.consulate.iter().enumerate() {
            if name.country() == self.authority.country() {
                return Err(format!("consulate `{name}` is of our own country"));
            }
            // A consent that names one of the two would be taken for the other.
            if self.partner.iter().any(|partner| partner.authority == *name) {
                return Err(format!("consulate `{name}` has the name of a partner: give it one of its own"));
            }
            if self.consulate.iter().take(at).any(|other| other.name == *name) {
                return Err(format!("consulate `{name}` stands there twice"));
            }
            if pins.is_empty() {
                return Err(format!("consulate `{name}` needs at least one pinned key in `pins`"));
            }
        }
        Ok(())
    }

    /// The countries of everybody whom this node knows, its own included.
    fn countries(&self) -> impl Iterator<Item = CountryCode> {
        let partners = self.partner.iter().map(|partner| partner.authority.country());
        let consulates = self.consulate.iter().map(|consulate| consulate.name.country());
        partners.chain(consulates).chain([self.authority.country()])
    }

    fn check_rehearsal(&self) -> Result<(), String> {
        if let Some(real) = self.countries().find(|country| !country.is_test()) {
            return Err(format!("a rehearsal knows only the test countries XA to XZ, not `{real}`"));
        }
        let own = [self.border.listen].into_iter().chain(self.consular.as_ref().map(|port| port.listen));
        let mut addresses = self.partner.iter().map(|p| p.address).chain(own);
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
        match self.countries().find(|country| country.is_test()) {
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
        if let Some(port) = &mut self.consular {
            at(&mut port.certificate);
            at(&mut port.key);
        }
        for consulate in &mut self.consulate {
            at(&mut consulate.anchors);
            consulate.revocation.iter_mut().for_each(at);
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

    fn with_consulate(text: &str) -> String {
        let pin = "cd".repeat(32);
        format!(
            "{text}[consular]\nlisten = \"127.0.0.1:7411\"\ncertificate = \"consular.pem\"\nkey = \"consular.key.pem\"\n\
             desk = {{ name = \"Contact desk\", telephone = \"+000 1\", hours = \"Mon-Fri 9-12\" }}\n\
             [[consulate]]\nname = \"XB.consulate\"\nanchors = \"xb/root.pem\"\nrevocation = [\"xb/root.crl.pem\"]\npins = [\"{pin}\"]\n"
        )
    }

    #[test]
    fn a_consulate_is_known_by_a_name_of_its_own() {
        let config = sample(|t| with_consulate(&t)).unwrap();
        assert!(config.consulate[0].anchors.is_absolute() && config.consular.unwrap().key.is_absolute());
        let bad = |from: &str, to: &str| refused(|t| with_consulate(&t).replace(from, to));
        assert!(bad("XB.consulate", "XB.ca").contains("name of a partner"));
        assert!(bad("XB.consulate", "XA.consulate").contains("own country"));
        assert!(bad("XB.consulate", "FR.consulate").contains("test countries"));
        assert!(bad("127.0.0.1:7411", "0.0.0.0:7411").contains("loopback"));
        assert!(bad("Contact desk", "").contains("name of the desk"));
        assert!(bad("cdcd", "").contains("pinned key is 64"));
        assert!(
            refused(|t| {
                let whole = with_consulate(&t);
                let (before, port) = whole.split_once("[consular]").unwrap();
                format!("{before}{}", &port[port.find("[[consulate]]").unwrap()..])
            })
            .contains("[consular]")
        );
    }

    #[test]
    fn an_unknown_key_is_refused_by_name() {
        assert!(refused(|t| format!("colour = \"blue\"\n{t}")).contains("colour"));
        assert!(refused(|t| t.replace("XB.ca", "XA.ca2")).contains("own country"));
    }
}
