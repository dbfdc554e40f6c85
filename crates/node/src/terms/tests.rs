//! A folder that is read as it is, and facts that both sides count alike.

use entente_agreements::specimen;
use entente_casework::EventId;
use entente_casework::case::{self, CaseEvent, Party};
use entente_wire::{Format, read_draft};

use super::*;

const REQUEST: &str = include_str!("../../../../tests/examples/D1-social-inquiry-request.toml");
const ANSWER: &str = include_str!("../../../../tests/examples/D2-social-inquiry-report.toml");

fn written(folder: &Path) {
    for (name, bytes) in specimen().files() {
        std::fs::write(folder.join(name), bytes).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn a_name_that_another_system_would_read_otherwise_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    written(folder.path());
    let signatures = folder.path().join("signatures");
    std::fs::create_dir(&signatures).unwrap();
    std::fs::write(signatures.join("note.txt"), b"one").unwrap();
    let names =
        |entries: &[(String, Entry)]| entries.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    let entries = read_folder(folder.path()).unwrap();
    assert!(names(&entries).contains(&"signatures/note.txt".to_owned()), "folders are parts of a name");
    assert!(Package::from_files(entries).is_ok(), "the control: the same folder without the other name");
    std::fs::write(folder.path().join("articles\\more.md"), b"two").unwrap();
    let entries = read_folder(folder.path()).unwrap();
    assert!(names(&entries).contains(&"articles\\more.md".to_owned()), "{:?}", names(&entries));
    assert!(Package::from_files(entries).is_err());
}

#[test]
fn a_package_that_nobody_signed_does_not_serve() {
    let folder = tempfile::tempdir().unwrap();
    written(folder.path());
    let (us, them) = ("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap());
    let keys = [(AuthorityId::clone(&us), [1; 32]), (AuthorityId::clone(&them), [2; 32])];
    let nobody = Activation { officers: &[], stands: &|_| true };
    let load = |partner: &AuthorityId| Terms::load(&[folder.path().to_owned()], &us, partner, &keys, &nobody);
    assert!(matches!(load(&them), Err(TermsFault::Faulty { .. })));
    let other = "XC.ca".parse().unwrap();
    assert!(matches!(load(&other), Err(TermsFault::NotBetween { .. })), "of others nothing is asked");
}

fn asked(us: &str, them: &str, at: &str) -> Case {
    let mut told = Case::new(us.parse().unwrap(), them.parse().unwrap());
    let digest = values::Digest::from_bytes([1; 32]);
    let at: Timestamp = at.parse().unwrap();
    told.apply(&CaseEvent::Entered(case::Entry {
        id: EventId::from_bytes([1; 16]),
        recorded_at: at,
        happened_at: None,
        made_at: Some(at),
        party: if us == "XA.ca" { Party::Sent { digest } } else { Party::Received { digest } },
        in_reply_to: None,
        content: read_draft(REQUEST, Format::Toml).unwrap().content.into(),
    }));
    told
}

/// Asked at half past eleven at night in XA, which is the next day in XB, where the answer is owed.
#[test]
fn both_sides_count_from_the_civil_day_where_the_answer_is_owed() {
    let terms = Terms::unsigned(Agreement::check(&specimen()).unwrap());
    let content = read_draft(ANSWER, Format::Toml).unwrap().content;
    let asked_at = "2027-03-19T22:30:00Z";
    let named = Named {
        purpose: "FAMILY_ASSESSMENT",
        legal_basis: "ART_7",
        in_reply_to: Some(values::Digest::from_bytes([1; 32])),
    };
    let at = "2027-04-17T21:30:00Z".parse().unwrap();
    let here = terms.facts_to_send(&asked("XB.ca", "XA.ca", asked_at), &content, &named, at).unwrap();
    let there = terms.facts_of_arrival(&asked("XA.ca", "XB.ca", asked_at), &content, &named, at).unwrap();
    for facts in [here, there] {
        assert_eq!(facts.request_sent_on, Some("2027-03-20".parse().unwrap()));
        assert_eq!(facts.request_due_on, Some("2027-04-17".parse().unwrap()));
    }
}
