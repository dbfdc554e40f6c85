//! The agreement of a rehearsal: the specimen of XA and XB, signed here with the two authority keys that were made for it.

use entente_agreements::specimen;

use super::authority::Party;
use crate::failure::Failure;

/// The files of the package with the signatures of both.
pub(super) fn signed(parties: [&Party; 2]) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let mut package = specimen();
    for party in parties {
        let signature = package.sign(&party.authority, party.authority_seed()?.expose());
        package = package.with(signature);
    }
    Ok(package.files().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect())
}
