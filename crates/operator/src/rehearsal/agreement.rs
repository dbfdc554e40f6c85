//! The agreement of a rehearsal: the specimen of XA and XB, signed here with the two authority keys that were made for it, and put in force
//! on each side by the two officers who were made for that.

use entente_agreements::specimen;

use super::authority::Party;
use crate::failure::Failure;

/// The files of the package with the signatures of both, and the activations of the officers of each.
pub(super) fn signed(parties: [&Party; 2]) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let mut package = specimen();
    for party in parties {
        let signature = package.sign(&party.authority, party.authority_seed()?.expose());
        package = package.with(signature);
        for officer in party.officer_seeds() {
            package = package.clone().with(package.activate(&party.authority, officer.expose()));
        }
    }
    Ok(package.files().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect())
}
