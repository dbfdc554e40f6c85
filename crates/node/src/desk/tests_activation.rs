//! Two officers put an agreement in force on the node of their own authority. Until then it is as if it were not there, also for the
//! partner; afterwards it stands.

use std::path::Path;

use entente_seals::{Role, StatementText as _, Switch, dsse};
use entente_transport::{DeferredCause, ToReceiver, ToSender};

use super::two::{Two, XA, XB, name};
use super::*;

/// The activations of one side in the folder of its node, first those of officer 1.
fn activations(two: &Two, side: usize, package: &str) -> Vec<std::path::PathBuf> {
    let folder = two.home(side).join("agreements").join(package).join("signatures");
    let officer = |path: &Path| path.to_string_lossy().contains(".officer-");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|path| officer(path));
    files.sort();
    files
}

fn opens(two: &Two, side: usize) -> Result<(), String> {
    let config = crate::Config::read(&two.configs[side]).unwrap();
    crate::run::open(&config).map(|_| ()).map_err(|fault| crate::postman::chain(&fault))
}

fn version(desk: &Desk) -> u32 {
    desk.partners.values().next().unwrap().terms.agreement().provisions().version
}

#[test]
fn a_node_goes_by_no_package_that_fewer_than_two_officers_put_in_force() {
    let mut two = Two::fresh();
    let other = tempfile::tempdir().unwrap();
    // A node that has never begun: nothing stands yet.
    for side in [XA, XB] {
        two.desks[side] = None;
        let data = two.home(side).join("data");
        std::fs::remove_dir_all(&data).unwrap();
        std::fs::remove_dir_all(two.home(side).join("keyring-mirror")).unwrap();
    }
    let [first, second] = activations(&two, XA, "XA-XB").try_into().unwrap();
    assert_eq!(activations(&two, XB, "XA-XB").len(), 2, "each side has its own, and only those");
    let kept = other.path().join("kept");
    std::fs::copy(&second, &kept).unwrap();
    std::fs::remove_file(&second).unwrap();
    let why = opens(&two, XA).unwrap_err();
    assert!(why.contains("1 of 2 officers"), "{why}");
    // The same officer twice is one officer.
    std::fs::copy(&first, &second).unwrap();
    assert!(opens(&two, XA).unwrap_err().contains("1 of 2 officers"));
    std::fs::copy(&kept, &second).unwrap();
    assert_eq!(opens(&two, XA), Ok(()), "the control");
    // It stands from then on, also when an officer has left.
    std::fs::remove_file(&second).unwrap();
    std::fs::remove_file(&first).unwrap();
    assert_eq!(opens(&two, XA), Ok(()));
    two.again(XA);
    let entries = two
        .desk(XA)
        .store
        .find(crate::streams::activation_of(&two.desk(XA).partners.values().next().unwrap().terms.digest()));
    assert!(entries.unwrap().is_some());
}

#[test]
fn a_key_that_the_authority_certified_for_something_else_is_no_officer() {
    let two = Two::fresh();
    let officers = two.desk(XA).keys.officers();
    assert_eq!(officers.len(), 2);
    let statement = two.desk(XA).keys.history().current(Role::Statement).unwrap().0;
    assert!(!officers.contains(statement.as_bytes()));
    // Nor are the officers of one side those of the other.
    assert!(two.desk(XB).keys.officers().iter().all(|theirs| !officers.contains(theirs)));
}

#[test]
fn a_newer_version_waits_for_its_officers_on_both_sides() {
    let mut two = Two::fresh();
    let digest = two.add_package(XA, 2, "2027-01-01");
    two.add_package(XB, 2, "2027-01-01");
    let [one, other] = activations(&two, XB, "XA-XB-2").try_into().unwrap();
    let kept = tempfile::tempdir().unwrap();
    std::fs::rename(&one, kept.path().join("one")).unwrap();
    two.again(XA);
    two.again(XB);
    assert_eq!((version(two.desk(XA)), version(two.desk(XB))), (2, 1));
    // XA switches to it; for XB it is a package that it does not know, and nothing is recorded.
    let switch = two.begin(XA).unwrap();
    let frame = two.frame(XA, &switch);
    let ToReceiver::Statement(carried) = &frame else { panic!("no statement") };
    let envelope = dsse::Envelope::from_carriage(&carried.statement).unwrap();
    assert_eq!(Switch::from_payload(&envelope.payload).unwrap().agreement, digest);
    let answer = two.take(XA, frame).unwrap();
    let ToSender::Deferred(deferred) = answer else { panic!("not deferred: {answer:?}") };
    assert!(
        matches!(deferred.cause, DeferredCause::UnknownAgreement { named, .. } if named == *digest.as_bytes())
    );
    // XB's own SWITCH goes to the version that its officers put in force.
    assert_eq!(two.desk(XB).partner(&name(XA)).unwrap().terms.agreement().provisions().version, 1);
    std::fs::rename(kept.path().join("one"), &one).unwrap();
    assert!(other.exists());
    two.again(XB);
    assert_eq!(version(two.desk(XB)), 2);
    two.cross(XA, &switch);
}
