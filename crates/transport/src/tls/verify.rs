//! Whether a certificate is a partner's: chain and revocation by rustls against the anchors of the country that the
//! certificate names, then the one URI name, then the pinned key. The first check that fails is the answer; none is
//! ever caught and forgiven.

use std::collections::BTreeMap;
use std::sync::Arc;

use entente_casework::ids::{AuthorityId, CountryCode};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, WebPkiSupportedAlgorithms, verify_tls13_signature};
use rustls::server::WebPkiClientVerifier;
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::{DigitallySignedStruct, DistinguishedName, PeerIncompatible, RootCertStore, SignatureScheme};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};

use super::configure::TlsFault;
use super::fault::CertificateFault;
use super::roles::Roles;
use super::trust::{CountryTrust, Partner, Trust};
use crate::peer::{KeyPin, Peer, Side};

/// rustls' own checks with the anchors and revocation lists of one country.
#[derive(Debug)]
struct CountryChecks {
    client: Arc<dyn ClientCertVerifier>,
    server: Arc<WebPkiServerVerifier>,
}

/// All that is needed to say who a certificate belongs to. Built once per load, shared by every connection.
#[derive(Debug)]
pub(crate) struct Checks {
    countries: BTreeMap<CountryCode, CountryChecks>,
    partners: BTreeMap<AuthorityId, Partner>,
    signatures: WebPkiSupportedAlgorithms,
    roles: Roles,
}

/// What a leaf certificate says it is.
struct Claim {
    authority: AuthorityId,
    /// The part of the URI name after the authority.
    role: String,
    pin: KeyPin,
}

impl Checks {
    pub(crate) fn new(trust: Trust, roles: Roles, provider: &Arc<CryptoProvider>) -> Result<Self, TlsFault> {
        let mut countries = BTreeMap::new();
        for (code, country) in trust.countries {
            countries.insert(code, country_checks(country, provider)?);
        }
        let signatures = provider.signature_verification_algorithms;
        Ok(Self { countries, partners: trust.partners, signatures, roles })
    }

    pub(crate) fn partner(&self, authority: &AuthorityId) -> Option<&Partner> {
        self.partners.get(authority)
    }

    /// Whether this key is still pinned for this authority. No cryptography: for every frame.
    pub(crate) fn pinned(&self, authority: &AuthorityId, pin: KeyPin) -> bool {
        self.partners.get(authority).is_some_and(|partner| partner.pins.contains(&pin))
    }

    /// Who called us.
    pub(crate) fn client(
        &self,
        chain: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<Peer, CertificateFault> {
        let (leaf, intermediates) = chain.split_first().ok_or(CertificateFault::Missing)?;
        let claim = claim(leaf)?;
        let country = self.country(&claim)?;
        country
            .client
            .verify_client_cert(leaf, intermediates, now)
            .map_err(|error| CertificateFault::of_chain(&error))?;
        self.admit(claim, Side::Client, chain)
    }

    /// Whether the one who answered is `expected`.
    pub(crate) fn server(
        &self,
        expected: &AuthorityId,
        chain: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<Peer, CertificateFault> {
        let (leaf, intermediates) = chain.split_first().ok_or(CertificateFault::Missing)?;
        let claim = claim(leaf)?;
        let partner = self
            .partners
            .get(expected)
            .ok_or_else(|| CertificateFault::NotAPartner { claimed: expected.clone() })?;
        self.country(&claim)?
            .server
            .verify_server_cert(leaf, intermediates, &partner.dns_name, &[], now)
            .map_err(|error| CertificateFault::of_chain(&error))?;
        if claim.role == self.roles.peer && &claim.authority != expected {
            return Err(CertificateFault::OtherPartner {
                expected: expected.clone(),
                claimed: claim.authority,
            });
        }
        self.admit(claim, Side::Server, chain)
    }

    /// The same checks again, for a connection that lives while certificates expire, lists change and pins go.
    pub(crate) fn again(&self, peer: &Peer, now: UnixTime) -> Result<(), CertificateFault> {
        match peer.side() {
            Side::Client => self.client(peer.chain(), now).map(drop),
            Side::Server => self.server(peer.authority(), peer.chain(), now).map(drop),
        }
    }

    fn country(&self, claim: &Claim) -> Result<&CountryChecks, CertificateFault> {
        let unknown = || CertificateFault::NotAPartner { claimed: claim.authority.clone() };
        self.countries.get(&claim.authority.country()).ok_or_else(unknown)
    }

    fn admit(
        &self,
        claim: Claim,
        side: Side,
        chain: &[CertificateDer<'_>],
    ) -> Result<Peer, CertificateFault> {
        let Claim { authority, role, pin } = claim;
        if role != self.roles.peer {
            return Err(CertificateFault::OtherRole { claimed: authority, expected: self.roles.peer });
        }
        let Some(partner) = self.partners.get(&authority) else {
            return Err(CertificateFault::NotAPartner { claimed: authority });
        };
        if !partner.pins.contains(&pin) {
            return Err(CertificateFault::KeyNotPinned { claimed: authority });
        }
        let chain = chain.iter().map(|certificate| certificate.clone().into_owned()).collect();
        Ok(Peer::new(authority, pin, side, chain))
    }
}

/// Checks of rustls that refuse an unknown status and an outdated list, for the whole chain. rustls skips revocation
/// when it has no list at all, so that the absence of one is refused when trust is read.
fn country_checks(country: CountryTrust, provider: &Arc<CryptoProvider>) -> Result<CountryChecks, TlsFault> {
    let code = country.code;
    let mut roots = RootCertStore::empty();
    for anchor in country.anchors {
        roots.add(anchor).map_err(|source| TlsFault::Anchor { country: code, source })?;
    }
    let roots = Arc::new(roots);
    let client = WebPkiClientVerifier::builder_with_provider(Arc::clone(&roots), Arc::clone(provider))
        .with_crls(country.lists.clone())
        .enforce_revocation_expiration()
        .build()
        .map_err(|error| TlsFault::RevocationList { country: code, why: error.to_string() })?;
    let server = WebPkiServerVerifier::builder_with_provider(roots, Arc::clone(provider))
        .with_crls(country.lists)
        .enforce_revocation_expiration()
        .build()
        .map_err(|error| TlsFault::RevocationList { country: code, why: error.to_string() })?;
    Ok(CountryChecks { client, server })
}

/// Reads the names and the key of a leaf that nobody has vouched for yet, with the parser that also checks the chain.
fn claim(leaf: &CertificateDer<'_>) -> Result<Claim, CertificateFault> {
    let parsed = webpki::EndEntityCert::try_from(leaf).map_err(|_| CertificateFault::Malformed)?;
    let uris: Vec<&str> = parsed.valid_uri_names().collect();
    let [uri] = uris.as_slice() else {
        return Err(CertificateFault::UriNames { found: uris.len() });
    };
    let (authority, role) = uri
        .strip_prefix("entente://")
        .and_then(|rest| rest.split_once('/'))
        .ok_or(CertificateFault::ForeignUri)?;
    let authority: AuthorityId = authority.parse().map_err(|_| CertificateFault::ForeignUri)?;
    let role = role.to_owned();
    let pin = KeyPin::of_public_key(parsed.subject_public_key_info().as_ref());
    Ok(Claim { authority, role, pin })
}

/// Whom a certificate names, if it is of this role: for checking our own before we show it.
pub(crate) fn named_in_role(
    leaf: &CertificateDer<'_>,
    role: &'static str,
) -> Result<AuthorityId, CertificateFault> {
    let claim = claim(leaf)?;
    if claim.role == role {
        Ok(claim.authority)
    } else {
        Err(CertificateFault::OtherRole { claimed: claim.authority, expected: role })
    }
}

/// Checks callers during the handshake.
#[derive(Debug)]
pub(crate) struct CallerCheck(pub(crate) Arc<Checks>);

/// Checks the partner that was called during the handshake.
#[derive(Debug)]
pub(crate) struct AnswererCheck {
    pub(crate) checks: Arc<Checks>,
    pub(crate) expected: AuthorityId,
}

fn chain_of<'a>(leaf: &CertificateDer<'a>, rest: &[CertificateDer<'a>]) -> Vec<CertificateDer<'a>> {
    std::iter::once(leaf).chain(rest).cloned().collect()
}

fn tls12_is_not_spoken() -> rustls::Error {
    rustls::Error::PeerIncompatible(PeerIncompatible::Tls12NotOffered)
}

impl ClientCertVerifier for CallerCheck {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        // Whom we exchange with is nobody's business before they have shown who they are.
        &[]
    }

    fn verify_client_cert(
        &self,
        leaf: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<ClientCertVerified, rustls::Error> {
        let checked = self.0.client(&chain_of(leaf, intermediates), now);
        checked.map(|_| ClientCertVerified::assertion()).map_err(CertificateFault::into_rustls)
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(tls12_is_not_spoken())
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        leaf: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, leaf, signed, &self.0.signatures)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signatures.supported_schemes()
    }
}

impl ServerCertVerifier for AnswererCheck {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let checked = self.checks.server(&self.expected, &chain_of(leaf, intermediates), now);
        checked.map(|_| ServerCertVerified::assertion()).map_err(CertificateFault::into_rustls)
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(tls12_is_not_spoken())
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        leaf: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, leaf, signed, &self.checks.signatures)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.checks.signatures.supported_schemes()
    }
}
