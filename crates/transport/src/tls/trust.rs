//! What a border node trusts: a set of anchors and revocation lists per country, and the partners with their pinned
//! keys. Text and bytes in, checked values out; where the bytes come from is the caller's affair.

use std::collections::BTreeMap;
use std::fmt;

use entente_casework::ids::{AuthorityId, CountryCode};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, CertificateRevocationListDer, PrivateKeyDer, ServerName};

use crate::limits::REVOCATION_LIST_BYTES_MAX;
use crate::peer::KeyPin;

/// Why what an administrator gave cannot be used. Nothing is loaded in part; what was in force stays in force.
#[derive(Debug, thiserror::Error)]
pub enum MaterialFault {
    /// The text is not PEM of the kind that is wanted.
    #[error("could not read {what}")]
    Pem {
        /// What was being read.
        what: &'static str,
        /// What is wrong with it.
        source: rustls_pki_types::pem::Error,
    },
    /// There is nothing of the kind that is wanted.
    #[error("{what} is empty")]
    Empty {
        /// What was being read.
        what: &'static str,
    },
    /// A revocation list is larger than anyone needs.
    #[error(
        "the revocation list of `{country}` has {found} bytes; at most {REVOCATION_LIST_BYTES_MAX} are read"
    )]
    ListTooLarge {
        /// Whose list.
        country: CountryCode,
        /// How large it is.
        found: usize,
    },
    /// A partner's country has no anchors.
    #[error("`{partner}` is a partner, but there are no trust anchors for its country")]
    NoAnchors {
        /// Which partner.
        partner: AuthorityId,
    },
    /// A partner has no pinned key, so that nobody could be it.
    #[error("`{partner}` has no pinned key")]
    NoPins {
        /// Which partner.
        partner: AuthorityId,
    },
    /// The same country or partner twice.
    #[error("`{name}` is given twice")]
    Twice {
        /// Which.
        name: String,
    },
    /// A partner's DNS name is none.
    #[error("`{name}` is not a DNS name")]
    DnsName {
        /// The text that was given.
        name: String,
    },
}

/// The anchors and revocation lists of one country.
#[derive(Debug, Clone)]
pub struct CountryTrust {
    pub(crate) code: CountryCode,
    pub(crate) anchors: Vec<CertificateDer<'static>>,
    pub(crate) lists: Vec<CertificateRevocationListDer<'static>>,
}

impl CountryTrust {
    /// Reads the root certificates and the revocation lists of a country. Both are needed: without a list nobody's
    /// status is known, and unknown is refused.
    ///
    /// # Errors
    /// If either is empty, malformed or too large.
    pub fn from_pem(code: CountryCode, anchors_pem: &[u8], lists_pem: &[u8]) -> Result<Self, MaterialFault> {
        if lists_pem.len() > REVOCATION_LIST_BYTES_MAX {
            return Err(MaterialFault::ListTooLarge { country: code, found: lists_pem.len() });
        }
        let anchors = all::<CertificateDer<'static>>("a country's trust anchors", anchors_pem)?;
        let lists = all::<CertificateRevocationListDer<'static>>("a country's revocation list", lists_pem)?;
        Ok(Self { code, anchors, lists })
    }
}

/// One authority that this node exchanges with.
#[derive(Debug, Clone)]
pub struct Partner {
    pub(crate) authority: AuthorityId,
    pub(crate) pins: Vec<KeyPin>,
    pub(crate) dns_name: ServerName<'static>,
}

impl Partner {
    /// A partner, the keys that its node may hold (the one in use and, around a change, the next), and the DNS name
    /// under which its node is called.
    ///
    /// # Errors
    /// If there is no key or the DNS name is none.
    pub fn new(authority: AuthorityId, pins: Vec<KeyPin>, dns_name: &str) -> Result<Self, MaterialFault> {
        if pins.is_empty() {
            return Err(MaterialFault::NoPins { partner: authority });
        }
        let dns_name = match ServerName::try_from(dns_name.to_owned()) {
            Ok(name @ ServerName::DnsName(_)) => name,
            _ => return Err(MaterialFault::DnsName { name: dns_name.to_owned() }),
        };
        Ok(Self { authority, pins, dns_name })
    }
}

/// Everything that a border node trusts, replaced as a whole.
#[derive(Debug, Clone)]
pub struct Trust {
    pub(crate) countries: BTreeMap<CountryCode, CountryTrust>,
    pub(crate) partners: BTreeMap<AuthorityId, Partner>,
}

impl Trust {
    /// The countries and partners together.
    ///
    /// # Errors
    /// If one is given twice or a partner's country has no anchors.
    pub fn new(countries: Vec<CountryTrust>, partners: Vec<Partner>) -> Result<Self, MaterialFault> {
        let mut trust = Self { countries: BTreeMap::new(), partners: BTreeMap::new() };
        for country in countries {
            let code = country.code;
            if trust.countries.insert(code, country).is_some() {
                return Err(MaterialFault::Twice { name: code.to_string() });
            }
        }
        for partner in partners {
            let authority = partner.authority.clone();
            if !trust.countries.contains_key(&authority.country()) {
                return Err(MaterialFault::NoAnchors { partner: authority });
            }
            if trust.partners.insert(authority.clone(), partner).is_some() {
                return Err(MaterialFault::Twice { name: authority.to_string() });
            }
        }
        Ok(trust)
    }
}

/// The certificate that this node shows and its private key. The key is never printed.
pub struct Credentials {
    pub(crate) chain: Vec<CertificateDer<'static>>,
    pub(crate) key: PrivateKeyDer<'static>,
}

impl Credentials {
    /// Reads the certificate (leaf first, then intermediates) and the private key.
    ///
    /// # Errors
    /// If either is missing or malformed.
    pub fn from_pem(chain_pem: &[u8], key_pem: &[u8]) -> Result<Self, MaterialFault> {
        let chain = all::<CertificateDer<'static>>("this node's certificate", chain_pem)?;
        let key = PrivateKeyDer::from_pem_slice(key_pem)
            .map_err(|source| MaterialFault::Pem { what: "this node's private key", source })?;
        Ok(Self { chain, key })
    }
}

impl Clone for Credentials {
    fn clone(&self) -> Self {
        Self { chain: self.chain.clone(), key: self.key.clone_key() }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials({} certificates, key ...)", self.chain.len())
    }
}

fn all<T: PemObject>(what: &'static str, pem: &[u8]) -> Result<Vec<T>, MaterialFault> {
    let items: Result<Vec<T>, _> = T::pem_slice_iter(pem).collect();
    match items {
        Ok(items) if items.is_empty() => Err(MaterialFault::Empty { what }),
        Ok(items) => Ok(items),
        Err(source) => Err(MaterialFault::Pem { what, source }),
    }
}
