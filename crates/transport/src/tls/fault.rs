//! Which check a certificate failed. For the log and the administrators of this side; the peer is told only that its
//! certificate was not accepted.

use std::sync::Arc;

use entente_casework::ids::AuthorityId;
use rustls::{CertificateError, OtherError};

/// The first check that a certificate failed. None is cured by trying again at once; the administrators of both sides
/// have to talk.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CertificateFault {
    /// The client showed no certificate.
    #[error("no certificate was shown")]
    Missing,
    /// It could not be read.
    #[error("the certificate is malformed")]
    Malformed,
    /// Its validity is over.
    #[error("the certificate has expired")]
    Expired,
    /// Its validity has not begun.
    #[error("the certificate is not valid yet")]
    NotYetValid,
    /// Its issuer's revocation list names it.
    #[error("the certificate is revoked")]
    Revoked,
    /// No revocation list that we hold speaks of it: treated as revoked.
    #[error("no revocation list says whether the certificate is revoked")]
    RevocationUnknown,
    /// The revocation list is past its next update: treated as revoked.
    #[error("the revocation list is out of date")]
    RevocationListExpired,
    /// No trust anchor of its country vouches for it.
    #[error("no trust anchor of its country vouches for the certificate")]
    UnknownIssuer,
    /// It is not meant for this side of a connection.
    #[error("the certificate is not meant for this use")]
    WrongUse,
    /// Another fault of the chain.
    #[error("the certificate chain does not hold: {0}")]
    Chain(String),
    /// The server's certificate does not carry the DNS name that was called.
    #[error("the certificate does not carry the DNS name that was called")]
    OtherDnsName,
    /// It must have exactly one URI name.
    #[error("the certificate has {found} URI names instead of one")]
    UriNames {
        /// How many it has.
        found: usize,
    },
    /// Its URI name is not of the form `entente://XA.ca/authority`, whatever the role.
    #[error("the certificate's URI name is not one of this network")]
    ForeignUri,
    /// It belongs to another body: a police, border or migration body, a consulate or a monitor cannot hold the
    /// authority's role on the border port, nor can an authority ask as a consulate.
    #[error("`{claimed}` shows a certificate that is not of the role `{expected}`")]
    OtherRole {
        /// Whose body it is.
        claimed: AuthorityId,
        /// The role that is let in here.
        expected: &'static str,
    },
    /// A right authority, but none that this node exchanges with.
    #[error("`{claimed}` is not a partner of this node")]
    NotAPartner {
        /// Who it says it is.
        claimed: AuthorityId,
    },
    /// We called one partner and another answered.
    #[error("`{expected}` was called and `{claimed}` answered")]
    OtherPartner {
        /// Who was called.
        expected: AuthorityId,
        /// Who answered.
        claimed: AuthorityId,
    },
    /// The chain and the name are right and the key is not one that the partner announced.
    #[error("the key of `{claimed}` is not pinned")]
    KeyNotPinned {
        /// Who it says it is.
        claimed: AuthorityId,
    },
    /// The clock of this node is before 1970.
    #[error("this node does not know what time it is")]
    NoClock,
}

impl CertificateFault {
    /// What rustls' own checks found, in our words.
    pub(crate) fn of_chain(error: &rustls::Error) -> Self {
        let rustls::Error::InvalidCertificate(cause) = error else {
            return match error {
                rustls::Error::NoCertificatesPresented => Self::Missing,
                other => Self::Chain(other.to_string()),
            };
        };
        match cause {
            CertificateError::BadEncoding => Self::Malformed,
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => Self::Expired,
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => Self::NotYetValid,
            CertificateError::Revoked => Self::Revoked,
            CertificateError::UnknownRevocationStatus => Self::RevocationUnknown,
            CertificateError::ExpiredRevocationList
            | CertificateError::ExpiredRevocationListContext { .. } => Self::RevocationListExpired,
            // A right name over a wrong root: the signature does not fit the anchor of that name.
            CertificateError::UnknownIssuer | CertificateError::BadSignature => Self::UnknownIssuer,
            CertificateError::InvalidPurpose | CertificateError::InvalidPurposeContext { .. } => {
                Self::WrongUse
            }
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                Self::OtherDnsName
            }
            other => Self::Chain(other.to_string()),
        }
    }

    /// As rustls carries it through a handshake. The peer sees the alert `certificate_unknown`, whatever the fault.
    pub(crate) fn into_rustls(self) -> rustls::Error {
        rustls::Error::InvalidCertificate(CertificateError::Other(OtherError(Arc::new(self))))
    }

    /// The fault that a failed handshake carries, if a certificate was why it failed.
    pub(crate) fn in_rustls(error: &rustls::Error) -> Option<Self> {
        match error {
            rustls::Error::InvalidCertificate(CertificateError::Other(OtherError(cause))) => {
                cause.downcast_ref::<Self>().cloned()
            }
            rustls::Error::NoCertificatesPresented => Some(Self::Missing),
            rustls::Error::InvalidCertificate(_) => Some(Self::of_chain(error)),
            _ => None,
        }
    }
}
