//! One country's root and what it signs: leaves and revocation lists. Holds the root's private key in memory; writes
//! nothing.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use entente_casework::ids::{AuthorityId, CountryCode};
use jiff::{SignedDuration, Timestamp};
use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, CertifiedIssuer, DistinguishedName,
    DnType, ExtendedKeyUsagePurpose, IsCa, KeyIdMethod, KeyPair, KeyUsagePurpose, PKCS_ED25519,
    PublicKeyData, RevocationReason, RevokedCertParams, SanType, SerialNumber, date_time_ymd,
};
use zeroize::Zeroizing;

use crate::fault::MintFault;

/// How long before `now` a certificate begins, so that a partner whose clock is a little behind accepts it.
const BEFORE: SignedDuration = SignedDuration::from_mins(10);

/// Serial numbers count up from here: eight bytes, positive, none of them a leading zero.
const FIRST_SERIAL: u64 = 1 << 56;

/// From when until when something is valid; both ends belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Validity {
    /// First instant.
    pub from: Timestamp,
    /// Last instant.
    pub until: Timestamp,
}

impl Validity {
    /// From ten minutes before `now` for so many days.
    pub fn days_from(now: Timestamp, days: u32) -> Self {
        let length = SignedDuration::from_hours(24 * i64::from(days));
        Self {
            from: now.checked_sub(BEFORE).unwrap_or(now),
            until: now.checked_add(length).unwrap_or(Timestamp::MAX),
        }
    }

    /// Over before `now`: it began 30 days ago and ended yesterday.
    pub fn over_at(now: Timestamp) -> Self {
        let back = |hours| now.checked_sub(SignedDuration::from_hours(hours)).unwrap_or(now);
        Self { from: back(24 * 30), until: back(24) }
    }
}

/// What a leaf certificate is to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// URI names, as in `entente://XA.ca/authority`. A right certificate has exactly one.
    pub uris: Vec<String>,
    /// DNS names that the caller of this node asks for.
    pub dns: Vec<String>,
    /// When it is valid.
    pub validity: Validity,
}

impl Leaf {
    /// The leaf of an authority's node that is called as `localhost`.
    pub fn authority(authority: &AuthorityId, validity: Validity) -> Self {
        Self { uris: vec![authority.san_uri()], dns: vec!["localhost".to_owned()], validity }
    }

    /// The leaf of another body of a country, as in `entente://XA.ca/consulate`.
    pub fn role(authority: &AuthorityId, role: &str, validity: Validity) -> Self {
        Self { uris: vec![format!("entente://{authority}/{role}")], ..Self::authority(authority, validity) }
    }
}

/// A leaf certificate with its private key.
pub struct Minted {
    certificate: rcgen::Certificate,
    key: KeyPair,
    serial: SerialNumber,
}

impl Minted {
    /// The certificate, PEM.
    pub fn certificate_pem(&self) -> String {
        self.certificate.pem()
    }

    /// The certificate, DER.
    pub fn certificate_der(&self) -> Vec<u8> {
        self.certificate.der().to_vec()
    }

    /// The private key, PEM of PKCS #8. Wiped when dropped.
    pub fn key_pem(&self) -> Zeroizing<String> {
        Zeroizing::new(self.key.serialize_pem())
    }

    /// The public key as the certificate carries it (SubjectPublicKeyInfo, DER): what a pin is the SHA-256 of.
    pub fn public_key_der(&self) -> Vec<u8> {
        self.key.subject_public_key_info()
    }
}

impl std::fmt::Debug for Minted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Minted").field("serial", &self.serial.to_string()).finish_non_exhaustive()
    }
}

/// A country with its own root.
pub struct Country {
    code: CountryCode,
    root: CertifiedIssuer<'static, KeyPair>,
    serials: AtomicU64,
}

impl std::fmt::Debug for Country {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Country").field("code", &self.code).finish_non_exhaustive()
    }
}

impl Country {
    /// A country with a fresh Ed25519 root: the same length of signature every time, so that a simulation repeats.
    ///
    /// # Errors
    /// If the library cannot make a key or sign.
    pub fn mint(code: CountryCode, validity: Validity) -> Result<Self, MintFault> {
        let mut params = CertificateParams::default();
        params.distinguished_name = named(&format!("{code} rehearsal root"));
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        params.not_before = date_time_ymd(1970, 1, 1) + since_1970(validity.from);
        params.not_after = date_time_ymd(1970, 1, 1) + since_1970(validity.until);
        let root = CertifiedIssuer::self_signed(params, fresh_key()?)
            .map_err(|source| MintFault::Certificate { what: "a country's root", source })?;
        Ok(Self { code, root, serials: AtomicU64::new(FIRST_SERIAL) })
    }

    /// Which country this is.
    pub fn code(&self) -> CountryCode {
        self.code
    }

    /// The root certificate, PEM: the trust anchor that others hold for this country.
    pub fn root_pem(&self) -> String {
        self.root.pem()
    }

    /// A leaf with a fresh key, signed by this root, good for either side of a connection.
    ///
    /// # Errors
    /// If a name is not ASCII or the library cannot sign.
    pub fn issue(&self, leaf: &Leaf) -> Result<Minted, MintFault> {
        let serial = self.next_serial();
        let key = fresh_key()?;
        let mut params = CertificateParams::default();
        params.distinguished_name = named(&format!("{} rehearsal node", self.code));
        params.subject_alt_names = alternative_names(leaf)?;
        params.is_ca = IsCa::ExplicitNoCa;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages =
            vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
        params.use_authority_key_identifier_extension = true;
        params.serial_number = Some(serial.clone());
        params.not_before = date_time_ymd(1970, 1, 1) + since_1970(leaf.validity.from);
        params.not_after = date_time_ymd(1970, 1, 1) + since_1970(leaf.validity.until);
        let certificate = params
            .signed_by(&key, &self.root)
            .map_err(|source| MintFault::Certificate { what: "a leaf certificate", source })?;
        Ok(Minted { certificate, key, serial })
    }

    /// A revocation list (PEM) that names these leaves, all revoked at `validity.from`. An empty list says that nothing is revoked.
    ///
    /// # Errors
    /// If the validity is empty or the library cannot sign.
    pub fn revocation_list(&self, revoked: &[&Minted], validity: Validity) -> Result<String, MintFault> {
        let at = date_time_ymd(1970, 1, 1) + since_1970(validity.from);
        let revoked_certs = revoked.iter().map(|leaf| RevokedCertParams {
            serial_number: leaf.serial.clone(),
            revocation_time: at,
            reason_code: Some(RevocationReason::KeyCompromise),
            invalidity_date: None,
        });
        let params = CertificateRevocationListParams {
            this_update: at,
            next_update: date_time_ymd(1970, 1, 1) + since_1970(validity.until),
            crl_number: self.next_serial(),
            issuing_distribution_point: None,
            revoked_certs: revoked_certs.collect(),
            key_identifier_method: KeyIdMethod::Sha256,
        };
        let list = params.signed_by(&self.root).and_then(|list| list.pem());
        list.map_err(|source| MintFault::Certificate { what: "a revocation list", source })
    }

    fn next_serial(&self) -> SerialNumber {
        SerialNumber::from_slice(&self.serials.fetch_add(1, Ordering::Relaxed).to_be_bytes())
    }
}

fn fresh_key() -> Result<KeyPair, MintFault> {
    KeyPair::generate_for(&PKCS_ED25519).map_err(|source| MintFault::Certificate { what: "a key", source })
}

fn named(common_name: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, common_name);
    name
}

fn alternative_names(leaf: &Leaf) -> Result<Vec<SanType>, MintFault> {
    let ascii = |name: &String| name.as_str().try_into().map_err(|_| MintFault::Name { name: name.clone() });
    let uris = leaf.uris.iter().map(|name| ascii(name).map(SanType::URI));
    let dns = leaf.dns.iter().map(|name| ascii(name).map(SanType::DnsName));
    uris.chain(dns).collect()
}

/// How long after the start of 1970, to the second. Instants before it become 1970: no certificate is that old.
fn since_1970(at: Timestamp) -> Duration {
    Duration::from_secs(u64::try_from(at.as_second()).unwrap_or(0))
}
