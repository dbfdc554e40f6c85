//! Which statement an envelope carries, by its payload type, and one way to verify whatever came.

use entente_casework::AuthorityId;

use crate::acknowledgement::{Acknowledgement, Resolved};
use crate::courtesies::{Gap, KeyEvent, Station, Switch, Void};
use crate::digest::Digest;
use crate::dsse::{self, Authentic, DsseFault, Envelope};
use crate::keys::{PublicKey, RoleKeyId, Suite};
use crate::statement::{Position, StatementFault, StatementText, Transmittal};

macro_rules! any_statement {
    ($($(#[$doc:meta])* $name:ident($text:ident)),+ $(,)?) => {
        /// The types of statements, as their payload types name them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum StatementType {
            $($(#[$doc])* $name,)+
        }

        impl StatementType {
            /// Every type there is.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The payload type.
            pub const fn payload_type(self) -> &'static str {
                match self {
                    $(Self::$name => <$text as StatementText>::PAYLOAD_TYPE,)+
                }
            }
        }

        /// A verified statement of any type.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum AnyStatement {
            $($(#[$doc])* $name(Authentic<$text>),)+
        }

        impl AnyStatement {
            /// Verifies what came as the type that it says it is. See [`dsse::verify_statement`].
            ///
            /// # Errors
            /// An unknown payload type, or what [`dsse::verify_statement`] finds.
            pub fn verify(
                envelope: Envelope,
                author: &AuthorityId,
                addressee: &AuthorityId,
                keys: &[PublicKey],
                required: &[Suite],
            ) -> Result<Self, DsseFault> {
                match StatementType::of(&envelope).ok_or(StatementFault::UnknownType)? {
                    $(StatementType::$name => {
                        dsse::verify_statement(envelope, author, addressee, keys, required).map(Self::$name)
                    })+
                }
            }

            /// Which type it is.
            pub fn statement_type(&self) -> StatementType {
                match self {
                    $(Self::$name(_) => StatementType::$name,)+
                }
            }
            /// SHA-256 of the pre-authentication encoding.
            pub fn identity(&self) -> Digest {
                match self {
                    $(Self::$name(statement) => statement.identity(),)+
                }
            }
            /// Where it stands among the numbered statements of its sender; none for acknowledgement and VOID.
            pub fn position(&self) -> Option<Position> {
                match self {
                    $(Self::$name(statement) => statement.text().position(),)+
                }
            }
            /// The envelope as it was signed or received.
            pub fn envelope(&self) -> &Envelope {
                match self {
                    $(Self::$name(statement) => statement.envelope(),)+
                }
            }
            /// The keys whose signatures were verified.
            pub fn signers(&self) -> &[RoleKeyId] {
                match self {
                    $(Self::$name(statement) => statement.signers(),)+
                }
            }
        }
    };
}

any_statement! {
    /// Content from one authority to the other.
    Transmittal(Transmittal),
    /// The receiver's answer to a numbered statement.
    Acknowledgement(Acknowledgement),
    /// How far a transmittal has come.
    Station(Station),
    /// Settles what was held.
    Resolved(Resolved),
    /// Puts an agreement version in force.
    Switch(Switch),
    /// Brings a certificate of a role key.
    Key(KeyEvent),
    /// Opens a new incarnation after a recovery.
    Gap(Gap),
    /// Takes a number back.
    Void(Void),
}

impl StatementType {
    /// The type that the envelope says it carries; nothing is verified.
    pub fn of(envelope: &Envelope) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.payload_type() == envelope.payload_type)
    }
}
