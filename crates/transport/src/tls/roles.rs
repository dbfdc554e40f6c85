//! The roles that meet at a port: the part of a certificate's URI name after whose it is, as in `entente://XA.ca/authority`.
//! A right certificate of another role is refused, whatever its key opens elsewhere.

/// What this end of a connection shows, and what the other end must show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Roles {
    pub(crate) own: &'static str,
    pub(crate) peer: &'static str,
}

impl Roles {
    /// Two authorities at the border port, whoever of them calls.
    pub const BORDER: Self = Self { own: "authority", peer: "authority" };
    /// An authority that is asked by consulates. Its certificate has a role of its own: whoever gets at the key of the port that
    /// consulates reach can use it at no border port.
    pub const CONSULAR_DESK: Self = Self { own: "consular", peer: "consulate" };
    /// A consulate that asks.
    pub const CONSULATE: Self = Self { own: "consulate", peer: "consular" };

    /// The role in the certificate of this end.
    pub fn own(self) -> &'static str {
        self.own
    }
}
