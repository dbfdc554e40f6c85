//! The other end: a consulate asks. Trusts nobody but the one authority that it calls, and keeps nothing.

use entente_casework::ids::AuthorityId;
use tokio::time::timeout;
use tonic::transport::Channel;

use super::{Card, read_card};
use crate::dial::{Connect, DialFault, Dialer};
use crate::generated::consular_v1 as pb;
use crate::generated::consular_v1::status_client::StatusClient;
use crate::heard::Refused;
use crate::limits::{CARD_BYTES_MAX, CARD_WAIT_MAX};

/// Why a consulate has no card. No fault tells anything of a case.
#[derive(Debug, thiserror::Error)]
pub enum AskFault {
    /// The authority was not reached.
    #[error("the question was not asked")]
    Dial(#[from] DialFault),
    /// The connection broke before the card came. Asking again may find the question of the day used up.
    #[error("`{authority}` sent no card: {why}")]
    NoCard {
        /// Who was asked.
        authority: AuthorityId,
        /// What the connection said.
        why: String,
    },
    /// What came is no card.
    #[error("what `{authority}` sent is no card that this program reads")]
    Unread {
        /// Who was asked.
        authority: AuthorityId,
    },
}

impl AskFault {
    /// Whether asking again can help without a person doing something.
    pub fn trying_again_helps(&self) -> bool {
        match self {
            Self::Dial(fault) => fault.trying_again_helps(),
            Self::NoCard { .. } => true,
            Self::Unread { .. } => false,
        }
    }
}

/// A line to the consular port of one authority. Cloning it is cheap; it is still one connection.
#[derive(Debug, Clone)]
pub struct Line {
    authority: AuthorityId,
    client: StatusClient<Channel>,
    refused: Refused,
}

impl Line {
    /// Calls `authority` at `address` (host and port). The dialer's TLS is one between the roles [`crate::Roles::CONSULATE`].
    ///
    /// # Errors
    /// Says at which step it failed and whether calling again can help.
    pub async fn open<C: Connect>(
        dialer: &Dialer<C>,
        authority: &AuthorityId,
        address: &str,
    ) -> Result<Self, AskFault> {
        let (channel, refused) = dialer.channel(authority, address).await?;
        let client = StatusClient::new(channel).max_decoding_message_size(CARD_BYTES_MAX);
        Ok(Self { authority: authority.clone(), client, refused })
    }

    /// Asks for the card of a grant.
    ///
    /// # Errors
    /// No card came, or nothing that reads as one.
    pub async fn ask(&self, grant: &str) -> Result<Card, AskFault> {
        let no_card = |why: String| AskFault::NoCard { authority: self.authority.clone(), why };
        let question = pb::Question { grant: grant.to_owned() };
        let mut client = self.client.clone();
        let asked = timeout(CARD_WAIT_MAX, client.ask(question)).await;
        let answered = asked.map_err(|_| no_card("it took too long".to_owned()))?;
        let answered = answered.map_err(|status| match self.refused.is_set() {
            // A caller learns only from what it reads after its handshake that its certificate was refused.
            true => DialFault::RefusedByPartner { partner: self.authority.clone() }.into(),
            false => no_card(status.message().to_owned()),
        })?;
        let card = read_card(answered.into_inner());
        card.ok_or_else(|| AskFault::Unread { authority: self.authority.clone() })
    }
}
