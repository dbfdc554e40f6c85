//! What a consulate has on its own machine, and how it asks with it: a file that says who it is, whom it asks, and how it knows that it is
//! nobody else. Speaks to no node of one's own; the answer is a card.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use entente_casework::AuthorityId;
use entente_transport::consular::{AskFault, Card, Line};
use entente_transport::{
    BorderTls, CountryTrust, Credentials, DialFault, Dialer, KeyPin, MaterialFault, Partner, Roles, Tcp,
    Trust, WallClock,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::ending::Ending;
use crate::failure::Failure;

/// The configuration of a consulate. Relative paths are relative to the file.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConsulateFile {
    /// Its name, as in `XB.consulate`.
    pub(crate) name: AuthorityId,
    /// What a rehearsal's clock shows: certificates are looked at as of then. Only for test countries and loopback.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) rehearsal_clock: Option<Timestamp>,
    /// Its certificate, PEM.
    pub(crate) certificate: PathBuf,
    /// Its private key, PEM.
    pub(crate) key: PathBuf,
    /// Whom it asks.
    pub(crate) authority: AskedAuthority,
}

/// The authority that is asked.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskedAuthority {
    /// Its name.
    pub(crate) name: AuthorityId,
    /// Where its consular port is.
    pub(crate) address: SocketAddr,
    /// The DNS name in the certificate of that port.
    pub(crate) server_name: String,
    /// Trust anchors of its country, PEM.
    pub(crate) anchors: PathBuf,
    /// Revocation lists of its country, PEM.
    pub(crate) revocation: Vec<PathBuf>,
    /// SHA-256 of the public keys that the port may show, 64 hexadecimal digits each.
    pub(crate) pins: Vec<String>,
}

/// A consulate that is ready to ask.
#[derive(Debug)]
pub(crate) struct Consulate {
    dialer: Dialer<Tcp>,
    authority: AuthorityId,
    address: String,
}

impl Consulate {
    /// Reads the file and everything that it names.
    ///
    /// # Errors
    /// Says what cannot be read or used, and in which file.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let unread = |what: &Path| {
            Failure::new(Ending::Usage, format!("could not use `{}`", what.display()))
                .hint("docs/consular.md says what a consulate has; `entente rehearsal new` writes one for practising")
        };
        let text = std::fs::read_to_string(path).map_err(|cause| unread(path).because(cause))?;
        let file: ConsulateFile = toml::from_str(&text).map_err(|cause| unread(path).because(cause))?;
        file.check().map_err(|why| unread(path).because(why))?;
        let base = path.parent().unwrap_or(Path::new("."));
        let bytes = |name: &Path| {
            let path = base.join(name);
            std::fs::read(&path).map_err(|cause| unread(&path).because(cause))
        };
        let wrong = |name: &Path| {
            let path = base.join(name);
            move |cause: MaterialFault| unread(&path).because(cause)
        };
        let asked = &file.authority;
        let mut lists = Vec::new();
        for name in &asked.revocation {
            lists.extend(bytes(name)?);
            lists.push(b'\n');
        }
        let country = CountryTrust::from_pem(asked.name.country(), &bytes(&asked.anchors)?, &lists)
            .map_err(wrong(&asked.anchors))?;
        let pins: Result<Vec<KeyPin>, _> = asked.pins.iter().map(|pin| pin.parse()).collect();
        let pins = pins.map_err(|cause: entente_transport::InvalidPin| unread(path).because(cause))?;
        let partner = Partner::new(asked.name.clone(), pins, &asked.server_name)
            .map_err(|cause| unread(path).because(cause))?;
        let trust = Trust::new(vec![country], vec![partner]).map_err(|cause| unread(path).because(cause))?;
        let credentials = Credentials::from_pem(&bytes(&file.certificate)?, &bytes(&file.key)?)
            .map_err(wrong(&file.certificate))?;
        let (name, clock) = (file.name.clone(), clock(file.rehearsal_clock));
        let tls = BorderTls::between(Roles::CONSULATE, name, credentials, trust, clock)
            .map_err(|cause| unread(&base.join(&file.certificate)).because(cause))?;
        Ok(Self {
            dialer: Dialer::new(Arc::new(tls), Tcp),
            authority: asked.name.clone(),
            address: asked.address.to_string(),
        })
    }

    /// Asks for the card of a grant.
    ///
    /// # Errors
    /// The authority was not reached, or sent no card.
    pub(crate) async fn ask(&self, grant: &str) -> Result<Card, Failure> {
        let asked =
            async { Line::open(&self.dialer, &self.authority, &self.address).await?.ask(grant).await };
        asked.await.map_err(|fault| {
            let ending = if fault.trying_again_helps() { Ending::NotReached } else { Ending::Failed };
            let hint = match &fault {
                AskFault::Dial(DialFault::RefusedByPartner { .. }) => {
                    "the authority does not take this certificate: its administrators know why"
                }
                _ if fault.trying_again_helps() => {
                    "try again; a question that was read may have used up the one of this day"
                }
                _ => "the administrators of the authority know the certificate and the keys of its port",
            };
            Failure::new(ending, format!("`{}` was not asked, or sent no card", self.authority))
                .because(fault)
                .hint(hint)
        })
    }
}

impl ConsulateFile {
    fn check(&self) -> Result<(), String> {
        let rehearses = self.rehearsal_clock.is_some();
        let countries = [self.name.country(), self.authority.name.country()];
        if rehearses
            && !(countries.iter().all(|one| one.is_test()) && self.authority.address.ip().is_loopback())
        {
            return Err(
                "`rehearsal_clock` is for the test countries XA to XZ on the loopback interface".to_owned()
            );
        }
        if !rehearses && countries.iter().any(|one| one.is_test()) {
            return Err("a test country needs `rehearsal_clock`".to_owned());
        }
        Ok(())
    }
}

/// Which certificates are valid: by the clock of this machine, or as of the instant of a rehearsal.
fn clock(rehearsal: Option<Timestamp>) -> Arc<dyn WallClock> {
    match rehearsal {
        Some(instant) => Arc::new(move || instant),
        None => Arc::new(wall),
    }
}

/// What time it is for a consulate, which has no node.
#[expect(clippy::disallowed_methods, reason = "the doorway to the wall clock of a program without a node")]
fn wall() -> Timestamp {
    Timestamp::now()
}
