//! The configurations of rustls that a port which faces another country uses, and the one place where certificates, revocation lists and pins
//! are replaced while connections live. A new connection takes the newest; a living one is checked again.

use std::sync::{Arc, PoisonError, RwLock};

use entente_casework::ids::{AuthorityId, CountryCode};
use rustls::client::Resumption;
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::server::NoServerSessionStorage;
use rustls::{ClientConfig, ServerConfig};
use rustls_pki_types::{CertificateDer, ServerName};

use super::fault::CertificateFault;
use super::roles::Roles;
use super::trust::{Credentials, Trust};
use super::verify::{AnswererCheck, CallerCheck, Checks, named_in_role};
use crate::clock::{CertificateClock, WallClock};
use crate::peer::Peer;

/// The only protocol that is spoken inside TLS.
const ALPN: &[u8] = b"h2";

/// Why the border's TLS could not be set up. What was in force before stays in force.
#[derive(Debug, thiserror::Error)]
pub enum TlsFault {
    /// A trust anchor is no certificate.
    #[error("a trust anchor of `{country}` cannot be used")]
    Anchor {
        /// Whose anchor.
        country: CountryCode,
        /// What is wrong with it.
        source: rustls::Error,
    },
    /// A revocation list cannot be used.
    #[error("the anchors or the revocation list of `{country}` cannot be used: {why}")]
    RevocationList {
        /// Whose list.
        country: CountryCode,
        /// What is wrong with it.
        why: String,
    },
    /// Our own certificate cannot be read or is of another role.
    #[error("this node's own certificate cannot be used")]
    OwnCertificate(#[source] CertificateFault),
    /// Our own certificate names another authority than the configuration.
    #[error("this node is `{expected}`, but its certificate is of `{found}`")]
    OtherAuthority {
        /// Who this node is.
        expected: AuthorityId,
        /// Whom the certificate names.
        found: AuthorityId,
    },
    /// rustls does not take the certificate and key together.
    #[error("this node's certificate and private key do not work together")]
    Credentials(#[source] rustls::Error),
    /// The library does not speak TLS 1.3.
    #[error("TLS 1.3 is not available")]
    Versions(#[source] rustls::Error),
    /// The node asked to call is not a partner.
    #[error("`{authority}` is not a partner of this node")]
    NotAPartner {
        /// Who was to be called.
        authority: AuthorityId,
    },
}

/// What is in force at one moment.
struct InForce {
    checks: Arc<Checks>,
    credentials: Credentials,
    server: Arc<ServerConfig>,
}

/// The TLS of one end of a port that faces another country. Cheap to share; every method sees the newest load.
pub struct BorderTls {
    own: AuthorityId,
    roles: Roles,
    provider: Arc<CryptoProvider>,
    clock: Arc<CertificateClock>,
    in_force: RwLock<Arc<InForce>>,
}

impl std::fmt::Debug for BorderTls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "BorderTls({})", self.own)
    }
}

impl BorderTls {
    /// Sets up the TLS of the border port of `own`. `clock` decides what has expired.
    ///
    /// # Errors
    /// If anchors, lists or credentials cannot be used, or the certificate is not `own`'s.
    pub fn new(
        own: AuthorityId,
        credentials: Credentials,
        trust: Trust,
        clock: Arc<dyn WallClock>,
    ) -> Result<Self, TlsFault> {
        Self::between(Roles::BORDER, own, credentials, trust, clock)
    }

    /// The same between these roles: every check but the role is the border port's.
    ///
    /// # Errors
    /// As [`BorderTls::new`].
    pub fn between(
        roles: Roles,
        own: AuthorityId,
        credentials: Credentials,
        trust: Trust,
        clock: Arc<dyn WallClock>,
    ) -> Result<Self, TlsFault> {
        let provider = Arc::new(provider());
        let clock = Arc::new(CertificateClock(clock));
        let in_force = build((&own, roles), &provider, &clock, credentials, trust)?;
        Ok(Self { own, roles, provider, clock, in_force: RwLock::new(Arc::new(in_force)) })
    }

    /// Replaces certificate, anchors, revocation lists and pins together. Connections that are no longer admitted end
    /// within [`crate::limits::HEARTBEAT_EVERY`].
    ///
    /// # Errors
    /// As [`BorderTls::new`]; then nothing was replaced.
    pub fn reload(&self, credentials: Credentials, trust: Trust) -> Result<(), TlsFault> {
        let next = Arc::new(build((&self.own, self.roles), &self.provider, &self.clock, credentials, trust)?);
        *self.in_force.write().unwrap_or_else(PoisonError::into_inner) = next;
        Ok(())
    }

    /// Which authority this node is.
    pub fn own(&self) -> &AuthorityId {
        &self.own
    }

    /// Whether the peer's key is still pinned. Costs a look-up: for every frame.
    pub fn still_pinned(&self, peer: &Peer) -> bool {
        self.now_in_force().checks.pinned(peer.authority(), peer.pin())
    }

    /// Whether the peer would be admitted if it came now: expiry, revocation, name and pin.
    ///
    /// # Errors
    /// The check that it fails.
    pub fn still_admitted(&self, peer: &Peer) -> Result<(), CertificateFault> {
        let now = self.clock.unix_time().ok_or(CertificateFault::NoClock)?;
        self.now_in_force().checks.again(peer, now)
    }

    /// For the next connection that comes in.
    pub(crate) fn server_config(&self) -> Arc<ServerConfig> {
        Arc::clone(&self.now_in_force().server)
    }

    /// For calling one partner: a configuration that accepts nobody else, and the DNS name to ask for.
    pub(crate) fn client_config(
        &self,
        partner: &AuthorityId,
    ) -> Result<(Arc<ClientConfig>, ServerName<'static>), TlsFault> {
        let in_force = self.now_in_force();
        let Some(known) = in_force.checks.partner(partner) else {
            return Err(TlsFault::NotAPartner { authority: partner.clone() });
        };
        let check = AnswererCheck { checks: Arc::clone(&in_force.checks), expected: partner.clone() };
        let credentials = in_force.credentials.clone();
        let mut config = ClientConfig::builder_with_details(self.provider.clone(), self.clock.clone())
            .with_protocol_versions(&[&rustls::version::TLS13])
            .map_err(TlsFault::Versions)?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(check))
            .with_client_auth_cert(credentials.chain, credentials.key)
            .map_err(TlsFault::Credentials)?;
        config.alpn_protocols = vec![ALPN.to_vec()];
        config.resumption = Resumption::disabled();
        config.enable_early_data = false;
        Ok((Arc::new(config), known.dns_name.clone()))
    }

    /// Who called, from a handshake that our own check has passed.
    pub(crate) fn caller(&self, chain: &[CertificateDer<'_>]) -> Result<Peer, CertificateFault> {
        let now = self.clock.unix_time().ok_or(CertificateFault::NoClock)?;
        self.now_in_force().checks.client(chain, now)
    }

    /// Who answered, from a handshake that our own check has passed.
    pub(crate) fn answerer(
        &self,
        expected: &AuthorityId,
        chain: &[CertificateDer<'_>],
    ) -> Result<Peer, CertificateFault> {
        let now = self.clock.unix_time().ok_or(CertificateFault::NoClock)?;
        self.now_in_force().checks.server(expected, chain, now)
    }

    pub(crate) fn clock(&self) -> &Arc<dyn WallClock> {
        &self.clock.0
    }

    fn now_in_force(&self) -> Arc<InForce> {
        Arc::clone(&self.in_force.read().unwrap_or_else(PoisonError::into_inner))
    }
}

/// aws-lc-rs with the hybrid first and no group that neither side needs. Said here, and not left to a cargo feature
/// that another crate could switch.
fn provider() -> CryptoProvider {
    CryptoProvider {
        kx_groups: vec![aws_lc_rs::kx_group::X25519MLKEM768, aws_lc_rs::kx_group::X25519],
        ..aws_lc_rs::default_provider()
    }
}

fn build(
    (own, roles): (&AuthorityId, Roles),
    provider: &Arc<CryptoProvider>,
    clock: &Arc<CertificateClock>,
    credentials: Credentials,
    trust: Trust,
) -> Result<InForce, TlsFault> {
    let leaf = credentials.chain.first().ok_or(TlsFault::OwnCertificate(CertificateFault::Missing))?;
    let found = named_in_role(leaf, roles.own).map_err(TlsFault::OwnCertificate)?;
    if &found != own {
        return Err(TlsFault::OtherAuthority { expected: own.clone(), found });
    }
    let checks = Arc::new(Checks::new(trust, roles, provider)?);
    let copy = credentials.clone();
    let mut server = ServerConfig::builder_with_details(Arc::clone(provider), clock.clone())
        .with_protocol_versions(&[&rustls::version::TLS13])
        .map_err(TlsFault::Versions)?
        .with_client_cert_verifier(Arc::new(CallerCheck(Arc::clone(&checks))))
        .with_single_cert(copy.chain, copy.key)
        .map_err(TlsFault::Credentials)?;
    server.alpn_protocols = vec![ALPN.to_vec()];
    server.session_storage = Arc::new(NoServerSessionStorage {});
    server.send_tls13_tickets = 0;
    server.max_early_data_size = 0;
    Ok(InForce { checks, credentials, server: Arc::new(server) })
}

/// Whether a finished handshake agreed on HTTP/2.
pub(crate) fn speaks_http2(negotiated: Option<&[u8]>) -> bool {
    negotiated == Some(ALPN)
}
