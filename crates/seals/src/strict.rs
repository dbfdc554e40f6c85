//! Strict reading of a statement's JSON. Struct readers refuse unknown, missing and repeated keys; what they forgive
//! (another spelling of an id, an escape, an array in the place of an object, a missing null) is refused here, so that two readers
//! can never take two meanings from the same signed bytes.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

use crate::statement::{STATEMENT_BYTES_MAX, StatementFault};

/// Reads a key that may be null but must be there.
pub(crate) fn present<'de, D, T>(from: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::deserialize(from)
}

pub(crate) fn within_bounds(payload: &[u8]) -> Result<(), StatementFault> {
    if payload.len() > STATEMENT_BYTES_MAX {
        return Err(StatementFault::TooLong { length: payload.len() });
    }
    Ok(())
}

/// Reads `payload`, then asks that every value be spelled as we would spell it. Compares values, not bytes: key order
/// and white space are the writer's.
pub(crate) fn read<T: Serialize + DeserializeOwned>(payload: &[u8]) -> Result<T, StatementFault> {
    within_bounds(payload)?;
    let text: T = serde_json::from_slice(payload).map_err(StatementFault::Unreadable)?;
    // No value and no key of a statement needs an escape, so an escape is always a second spelling of something.
    if payload.contains(&b'\\') {
        return Err(StatementFault::NotStrict);
    }
    let as_sent: serde_json::Value = serde_json::from_slice(payload).map_err(StatementFault::Unreadable)?;
    let as_ours = serde_json::to_value(&text).map_err(StatementFault::Unreadable)?;
    if as_sent == as_ours { Ok(text) } else { Err(StatementFault::NotStrict) }
}
