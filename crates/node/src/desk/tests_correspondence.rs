//! What belongs to no case crosses between two desks: kept with the partner, carried by a statement that names no case, and
//! refused where a case is missing or should not be.

use std::path::Path;

use entente_casework::case::Lifecycle;
use entente_casework::generated::Kind;
use entente_operator::Rehearsal;
use entente_transport::ToSender;
use tempfile::TempDir;

use super::*;
use crate::Config;
use crate::desk::SendDecision;

pub(super) struct Two {
    _folder: TempDir,
    pub(super) ours: Desk,
    pub(super) theirs: Desk,
}

/// Two desks that have taken each other's SWITCH.
pub(super) fn two() -> Two {
    let folder = tempfile::tempdir().unwrap();
    let parties = ["XA.ca".parse().unwrap(), "XB.ca".parse().unwrap()];
    let start = "2027-03-05T08:00:00Z".parse().unwrap();
    let rehearsal = Rehearsal::write(folder.path(), parties, start).unwrap();
    let [ours, theirs] =
        rehearsal.stands.map(|stand| crate::run::open(&Config::read(&stand.config).unwrap()).unwrap());
    let two = Two { _folder: folder, ours, theirs };
    deliver(&two.ours, &two.theirs);
    two
}

/// Begins the next draft, hands it over and takes the answer. None: nothing waited.
fn deliver(from: &Desk, to: &Desk) -> Option<()> {
    let statement = from.begin_next(to.us()).unwrap()?;
    let frame = from.frame(to.us(), &statement).unwrap().unwrap();
    let Some(ToSender::Acknowledgement(answer)) = to.take(from.us(), frame).unwrap() else {
        panic!("it is not acknowledged")
    };
    from.acknowledged(to.us(), &answer).unwrap();
    Some(())
}

fn crisis() -> entente_wire::Draft {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/examples");
    let text = std::fs::read_to_string(folder.join("A5-crisis-notice.toml")).unwrap();
    entente_wire::read_draft(&text, entente_wire::Format::Toml).unwrap()
}

#[test]
fn a_crisis_is_told_without_a_case() {
    let Two { ours, theirs, .. } = &two();
    let at = ours.correspondence(theirs.us()).unwrap();
    assert_eq!(ours.correspondence(theirs.us()).unwrap(), at, "there is one with each partner");
    let act = ours.prepare(&at, crisis()).unwrap();
    let SendDecision::Drafted(message) = ours.send(&at, &act, false).unwrap() else { panic!("it is barred") };
    deliver(ours, theirs).unwrap();
    let sent = ours.track(&message).unwrap();
    assert_eq!(sent.verdict, Some(entente_seals::Verdict::Accepted));
    let there = theirs.readable(&CaseAt::correspondence(ours.us().clone())).unwrap();
    let case = there.case.as_ref().unwrap();
    assert_eq!(case.entries().last().map(entente_casework::Entry::kind), Some(Kind::CrisisNotice));
    assert_eq!(case.entries().last().and_then(|entry| entry.open()).cloned(), Some(act.content));
    // It is no case, and no list of cases has it.
    assert_eq!(case.state("2027-03-05".parse().unwrap()), Lifecycle::Opened);
    assert!(ours.cases_with(None).unwrap().is_empty() && theirs.cases_with(None).unwrap().is_empty());
    assert!(there.place().is_some_and(|at| !at.is_a_case()));
    // A second one has no predecessor in its statement: it waits for nothing.
    let SendDecision::Drafted(_) = ours.send(&at, &act_again(ours, &at), false).unwrap() else {
        panic!("it is barred")
    };
    deliver(ours, theirs).unwrap();
}

fn act_again(desk: &Desk, at: &CaseAt) -> Prepared {
    desk.prepare(at, crisis()).unwrap()
}

#[test]
fn what_names_the_wrong_place_is_refused() {
    let Two { ours, theirs, .. } = &two();
    // A crisis in a case: our own desk would not be asked so; a partner that does is refused.
    let case = ours.open_case(theirs.us(), None).unwrap();
    let act = ours.prepare(&case, crisis()).unwrap();
    let SendDecision::Drafted(message) = ours.send(&case, &act, false).unwrap() else { panic!("barred") };
    deliver(ours, theirs).unwrap();
    assert_eq!(ours.track(&message).unwrap().verdict, Some(entente_seals::Verdict::Refused));
    assert!(theirs.cases_with_reference(&case.case).unwrap().is_empty(), "nothing is opened by it");
}
