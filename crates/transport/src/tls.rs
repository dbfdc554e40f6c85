//! Mutual TLS between two authorities, and between an authority and a consulate. TLS 1.3 only, post-quantum hybrid first, no resumption (a resumed session is not
//! verified anew), HTTP/2 only. Trust anchors are kept per country: no country's root can vouch for another's authority.
//! Never reads a file and never decides what an authority may do.

mod configure;
mod fault;
mod roles;
mod trust;
mod verify;

pub(crate) use configure::speaks_http2;
pub use configure::{BorderTls, TlsFault};
pub use fault::CertificateFault;
pub use roles::Roles;
pub use trust::{CountryTrust, Credentials, MaterialFault, Partner, Trust};
