//! The agreement of a rehearsal: the specimen between its two countries, signed here with the two authority keys that were made for it, and
//! put in force on each side by the two officers who were made for that.

use entente_agreements::{Agreement, SPECIMENS, Specimen};
use entente_casework::AuthorityId;

use super::authority::{Party, package_name};
use crate::ending::Ending;
use crate::failure::Failure;

/// The files of the package with the signatures of both, and the activations of the officers of each.
pub(super) fn signed(parties: [&Party; 2]) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let [one, other] = parties;
    let mut package = named(&package_name(&one.authority, &other.authority))?.package();
    for party in parties {
        let signature = package.sign(&party.authority, party.authority_seed()?.expose());
        package = package.with(signature);
        for officer in party.officer_seeds() {
            package = package.clone().with(package.activate(&party.authority, officer.expose()));
        }
    }
    Ok(package.files().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect())
}

/// The two parties of a specimen agreement.
///
/// # Errors
/// If there is none of that id, or the one that is part of the program is broken, which a test of its own excludes.
pub(crate) fn parties_of(agreement: &str) -> Result<[AuthorityId; 2], Failure> {
    let broken =
        || Failure::new(Ending::Failed, "the specimen agreement that is part of the program is broken");
    let agreement = Agreement::check(&named(agreement)?.package())
        .map_err(|faults| broken().detailed(faults.iter().map(ToString::to_string).collect()))?;
    let parties: Vec<AuthorityId> =
        agreement.provisions().parties.iter().map(|party| party.authority.clone()).collect();
    parties.try_into().map_err(|_| broken())
}

fn named(agreement: &str) -> Result<&'static Specimen, Failure> {
    Specimen::of(agreement).ok_or_else(|| {
        let known: Vec<&str> = SPECIMENS.iter().map(|specimen| specimen.id).collect();
        Failure::new(Ending::Usage, format!("there is no specimen agreement `{agreement}`"))
            .hint(format!("a rehearsal knows {}", known.join(", ")))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_specimen_can_be_rehearsed() {
        for specimen in SPECIMENS {
            let [one, other] = parties_of(specimen.id).unwrap();
            assert_eq!(package_name(&one, &other), specimen.id);
        }
        let none = parties_of("XA-XD").unwrap_err();
        assert_eq!(none.ending(), Ending::Usage);
        assert!(none.to_string().contains("`XA-XD`"));
    }
}
