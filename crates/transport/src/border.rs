//! What the border asks of the node behind it. The methods hand over and return: nothing is decided inside a call, so
//! that a caller who hangs up never leaves half an effect.

use std::net::SocketAddr;

use entente_casework::ids::AuthorityId;

use crate::frames::Hello;
use crate::stream::{InboundStream, StreamEnd};
use crate::tls::CertificateFault;

/// The node behind the border port.
pub trait Border: Send + Sync + 'static {
    /// What this node holds of the partner's tree. A pure read, answered in every state of the node.
    fn hello(&self, partner: &AuthorityId) -> impl Future<Output = Hello> + Send;

    /// A partner opened a stream to send to us. The older stream of the same partner, if any, is ending. Take it and
    /// return: it lives on in the tasks of this crate.
    fn opened(&self, stream: InboundStream) -> impl Future<Output = ()> + Send;

    /// Someone was turned away. Already logged; here for counting and for the administrators.
    fn turned_away(&self, turned: &TurnedAway) {
        let _ = turned;
    }
}

/// Someone who was not let in, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnedAway {
    /// From where; not who.
    pub source: SocketAddr,
    /// Why.
    pub why: Refusal,
}

/// Why someone was not let in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// All sockets are in use.
    #[error("all sockets are in use")]
    SocketsFull,
    /// Too many handshakes are under way.
    #[error("too many handshakes are under way")]
    HandshakesFull,
    /// Too many handshakes from this address are under way.
    #[error("too many handshakes from this address are under way")]
    SourceFull,
    /// The handshake took too long.
    #[error("the handshake took too long")]
    HandshakeTooSlow,
    /// The certificate failed a check.
    #[error("a certificate was refused")]
    Certificate(#[source] CertificateFault),
    /// The handshake failed for another reason: an old protocol, no common cipher, no TLS at all.
    #[error("the handshake failed: {0}")]
    Handshake(String),
    /// No agreement on HTTP/2.
    #[error("the caller does not speak HTTP/2")]
    NotHttp2,
    /// The partner has too many connections.
    #[error("`{0}` has too many connections")]
    PartnerFull(AuthorityId),
    /// The partner is right, but its stream ended before it was opened.
    #[error("the stream of `{partner}` was not opened")]
    NotOpened {
        /// Whose stream.
        partner: AuthorityId,
        /// Why it ended.
        #[source]
        why: StreamEnd,
    },
}
