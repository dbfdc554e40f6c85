//! The consulate of each side of a rehearsal, and the port on which it asks the other: certificates, what stands in the configuration of
//! the node, and a folder from which the consulate asks.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use entente_casework::AuthorityId;
use entente_minting::{Country, Leaf, Minted, Validity};
use entente_transport::KeyPin;
use jiff::Timestamp;
use serde::Serialize;

use super::authority::Party;
use super::{folder, unmade};
use crate::consulate::{AskedAuthority, ConsulateFile};
use crate::failure::Failure;

/// The consular port of one side, and the consulate that its country has with the other.
pub(super) struct Consular {
    pub(super) address: SocketAddr,
    port: Minted,
    pub(super) consulate: AuthorityId,
    leaf: Minted,
}

impl Consular {
    /// Makes both certificates.
    pub(super) fn mint(
        authority: &AuthorityId,
        country: &Country,
        address: SocketAddr,
        validity: Validity,
    ) -> Result<Self, Failure> {
        let made = |leaf: Leaf| country.issue(&leaf).map_err(|cause| unmade("a certificate", cause));
        let consulate: AuthorityId = format!("{}.consulate", country.code())
            .parse()
            .map_err(|cause| unmade("the name of a consulate", cause))?;
        Ok(Self {
            address,
            port: made(Leaf::role(authority, "consular", validity))?,
            leaf: made(Leaf::role(&consulate, "consulate", validity))?,
            consulate,
        })
    }

    /// Writes what the node shows on the port into its folder.
    pub(super) fn write_port(&self, home: &Path) -> Result<(), Failure> {
        folder::public(&home.join("consular/port.pem"), self.port.certificate_pem())?;
        folder::secret(&home.join("consular/port.key.pem"), self.port.key_pem().as_bytes())
    }

    /// What stands in the configuration of the node.
    pub(super) fn port(&self, authority: &AuthorityId) -> PortFile {
        PortFile {
            listen: self.address,
            certificate: "consular/port.pem",
            key: "consular/port.key.pem",
            desk: DeskFile {
                name: format!("Contact desk of {authority} (rehearsal)"),
                telephone: "+000 555 0100",
                hours: "Monday to Friday, 9 to 12",
            },
        }
    }

    /// What stands about this consulate in the configuration of the other side, whose folder has the roots of this country in `abroad`.
    pub(super) fn known_abroad(&self, abroad: &Path) -> KnownFile<'_> {
        KnownFile {
            name: &self.consulate,
            anchors: abroad.join("root.pem"),
            revocation: vec![abroad.join("root.crl.pem")],
            pins: vec![pin(&self.leaf)],
        }
    }
}

/// Writes the folder from which the consulate of `own` asks the authority of `asked`. Answers its configuration file.
pub(super) fn write(top: &Path, own: &Party, asked: &Party, start: Timestamp) -> Result<PathBuf, Failure> {
    let home = top.join(own.consular.consulate.as_str());
    folder::public(&home.join("consulate.pem"), own.consular.leaf.certificate_pem())?;
    folder::secret(&home.join("consulate.key.pem"), own.consular.leaf.key_pem().as_bytes())?;
    let abroad = PathBuf::from(asked.authority.as_str());
    folder::public(&home.join(&abroad).join("root.pem"), asked.root_pem())?;
    folder::public(&home.join(&abroad).join("root.crl.pem"), asked.revocation())?;
    let file = ConsulateFile {
        name: own.consular.consulate.clone(),
        rehearsal_clock: Some(start),
        certificate: "consulate.pem".into(),
        key: "consulate.key.pem".into(),
        authority: AskedAuthority {
            name: asked.authority.clone(),
            address: asked.consular.address,
            server_name: "localhost".to_owned(),
            anchors: abroad.join("root.pem"),
            revocation: vec![abroad.join("root.crl.pem")],
            pins: vec![pin(&asked.consular.port)],
        },
    };
    let text = toml::to_string(&file).map_err(|cause| unmade("a configuration", cause))?;
    let config = home.join("consulate.toml");
    folder::public(&config, text)?;
    Ok(config)
}

fn pin(leaf: &Minted) -> String {
    KeyPin::of_public_key(&leaf.public_key_der()).to_string()
}

/// `[consular]`.
#[derive(Serialize)]
pub(super) struct PortFile {
    listen: SocketAddr,
    certificate: &'static str,
    key: &'static str,
    desk: DeskFile,
}

#[derive(Serialize)]
struct DeskFile {
    name: String,
    telephone: &'static str,
    hours: &'static str,
}

/// `[[consulate]]`.
#[derive(Serialize)]
pub(super) struct KnownFile<'a> {
    name: &'a AuthorityId,
    anchors: PathBuf,
    revocation: Vec<PathBuf>,
    pins: Vec<String>,
}
