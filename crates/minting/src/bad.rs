//! The certificates that a border must turn away. Each is right in every respect but one, so that a test that lets it
//! through names the check that is missing.

use entente_casework::ids::AuthorityId;

use crate::country::{Country, Leaf, Minted, Validity};
use crate::fault::MintFault;

/// What is wrong with a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bad {
    /// It ended yesterday.
    Expired,
    /// Right in itself; the country's revocation list names it.
    Revoked,
    /// The right name, signed by the root of another country.
    OtherRoot,
    /// Signed by its own country's root, but naming another country's authority.
    WrongCountry,
    /// A police body of the right country, signed by the right root.
    PoliceBody,
    /// The authority's name and a second one.
    TwoNames,
    /// No URI name at all.
    NoName,
}

impl Bad {
    /// Every kind, in the order in which they are written to a folder.
    pub const ALL: [Self; 7] = [
        Self::Expired,
        Self::Revoked,
        Self::OtherRoot,
        Self::WrongCountry,
        Self::PoliceBody,
        Self::TwoNames,
        Self::NoName,
    ];

    /// The name of its files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::Revoked => "revoked",
            Self::OtherRoot => "other-root",
            Self::WrongCountry => "wrong-country",
            Self::PoliceBody => "police",
            Self::TwoNames => "two-names",
            Self::NoName => "no-name",
        }
    }

    /// A leaf that is wrong in this way, for someone who pretends to be `authority`. `own` is the authority's country,
    /// `other` is another one.
    ///
    /// # Errors
    /// As [`Country::issue`].
    pub fn issue(
        self,
        authority: &AuthorityId,
        own: &Country,
        other: &Country,
        validity: Validity,
    ) -> Result<Minted, MintFault> {
        self.issue_in_role("authority", authority, own, other, validity)
    }

    /// The same for another role, such as `consulate`.
    ///
    /// # Errors
    /// As [`Country::issue`].
    pub fn issue_in_role(
        self,
        role: &str,
        authority: &AuthorityId,
        own: &Country,
        other: &Country,
        validity: Validity,
    ) -> Result<Minted, MintFault> {
        let right = Leaf::role(authority, role, validity);
        match self {
            Self::Expired => own.issue(&Leaf { validity: Validity::over_at(validity.from), ..right }),
            Self::Revoked => own.issue(&right),
            Self::OtherRoot => other.issue(&right),
            Self::WrongCountry => {
                own.issue(&Leaf { uris: vec![format!("entente://{}.ca/{role}", other.code())], ..right })
            }
            Self::PoliceBody => own.issue(&Leaf::role(authority, "police", validity)),
            Self::TwoNames => {
                let first = format!("entente://{authority}/{role}");
                let second = format!("entente://{}.ca/{role}", other.code());
                own.issue(&Leaf { uris: vec![first, second], ..right })
            }
            Self::NoName => own.issue(&Leaf { uris: Vec::new(), ..right }),
        }
    }
}
