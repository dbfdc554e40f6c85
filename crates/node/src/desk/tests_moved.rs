//! Two acts on one snapshot of a case: the second to be committed finds that the case moved, and is decided again on what it is
//! now.

use std::path::Path;

use entente_operator::Rehearsal;
use entente_transport::ToSender;
use entente_transport::operator::{About, CaseName, Operator as _};
use tempfile::TempDir;

use super::*;
use crate::desk::SendDecision;
use crate::{Config, streams};

/// What is written down before anything may be told abroad.
const FACTS: [&str; 7] = [
    "N1-found.toml",
    "N5-placement.toml",
    "N3-guardian.toml",
    "N4-legal-aid.toml",
    "N2-screening.toml",
    "D6-views-first.toml",
    "E1-consent-first.toml",
];

fn example(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/examples");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

fn prepared(desk: &Desk, case: &CaseAt, text: &str) -> Prepared {
    let draft = entente_wire::read_draft(text, entente_wire::Format::Toml).unwrap();
    desk.prepare(case, draft).unwrap()
}

/// A desk with a notice that may go and waits.
struct Waiting {
    _folder: TempDir,
    desk: Desk,
    partner: AuthorityId,
    case: CaseAt,
    message: StatementId,
}

fn waiting() -> Waiting {
    let folder = tempfile::tempdir().unwrap();
    let parties = ["XA.ca".parse().unwrap(), "XB.ca".parse().unwrap()];
    let start = "2027-03-05T08:00:00Z".parse().unwrap();
    let rehearsal = Rehearsal::write(folder.path(), parties, start).unwrap();
    let [desk, other] =
        rehearsal.stands.map(|stand| crate::run::open(&Config::read(&stand.config).unwrap()).unwrap());
    let partner = other.us().clone();
    // The partner takes our SWITCH, so that an agreement serves.
    let switch = desk.begin_next(&partner).unwrap().unwrap();
    let frame = desk.frame(&partner, &switch).unwrap().unwrap();
    let Some(ToSender::Acknowledgement(answer)) = other.take(desk.us(), frame).unwrap() else {
        panic!("the SWITCH is not acknowledged")
    };
    desk.acknowledged(&partner, &answer).unwrap();
    let case = desk.open_case(&partner, None).unwrap();
    for fact in FACTS {
        desk.record(&case, &prepared(&desk, &case, &example(fact))).unwrap();
    }
    let notice = prepared(&desk, &case, &example("B1-identification-notice.toml"));
    let SendDecision::Drafted(message) = desk.send(&case, &notice, false).unwrap() else {
        panic!("the notice is barred")
    };
    Waiting { _folder: folder, desk, partner, case, message }
}

#[test]
fn what_was_decided_on_an_older_case_is_not_committed_and_is_decided_again() {
    let Waiting { desk, partner, case, message, .. } = &waiting();
    let (pair, older) = (desk.views.pair(partner).unwrap(), desk.views.case(partner, &case.case).unwrap());
    // Between the decision and its commit the child asks for asylum.
    let claim = example("N2-screening.toml").replace("NO_INDICATION", "CLAIM");
    desk.record(case, &prepared(desk, case, &claim)).unwrap();
    assert_eq!(desk.views.pair(partner).unwrap().version(), pair.version(), "only the case moved");
    let begun = desk.begin(partner, &pair, case, &older, &older.drafts[0]).unwrap();
    assert!(matches!(begun, Begin::Again));
    assert_eq!(
        desk.views.pair(partner).unwrap().next_position(),
        pair.next_position(),
        "no number was given"
    );
    // Decided again on what the case is now, it may not go.
    assert!(desk.begin_next(partner).unwrap().is_none());
    let tracked = desk.track(message).unwrap();
    assert_eq!((tracked.ended, tracked.statement), (Some(DraftEnd::Barred), None));
}

#[test]
fn on_a_case_that_did_not_move_the_same_steps_send_it() {
    let Waiting { desk, partner, case, .. } = &waiting();
    let (pair, file) = (desk.views.pair(partner).unwrap(), desk.views.case(partner, &case.case).unwrap());
    let begun = desk.begin(partner, &pair, case, &file, &file.drafts[0]).unwrap();
    let Begin::Sent(statement) = begun else { panic!("it was not sent") };
    assert_eq!(statement.position(), pair.next_position());
    // Once is enough: the same decision is not committed a second time.
    assert!(matches!(desk.begin(partner, &pair, case, &file, &file.drafts[0]).unwrap(), Begin::Again));
}

/// A partner that is away keeps nobody from preparing what comes after the first notice; what goes is decided on what went.
#[test]
fn what_follows_the_first_notice_is_prepared_before_it_went() {
    let Waiting { desk, partner, case, message, .. } = &waiting();
    let question = prepared(desk, case, &example("C1-identity-request.toml"));
    let SendDecision::Drafted(second) = desk.send(case, &question, false).unwrap() else {
        panic!("it was barred")
    };
    let first = desk.begin_next(partner).unwrap();
    assert_eq!(desk.track(message).unwrap().statement, first);
    let next = desk.begin_next(partner).unwrap();
    assert!(next.is_some() && desk.track(&second).unwrap().statement == next);

    // The control: without a notice nobody is HOST yet, and what only HOST sends is barred.
    let other = desk.open_case(partner, None).unwrap();
    for file in FACTS {
        desk.record(&other, &prepared(desk, &other, &example(file))).unwrap();
    }
    let question = prepared(desk, &other, &example("C1-identity-request.toml"));
    assert!(matches!(desk.send(&other, &question, true).unwrap(), SendDecision::Barred(_)));
}

/// What may be prepared is not said to be barred.
#[tokio::test]
async fn why_foresees_the_part_that_send_foresees() {
    let Waiting { _folder, desk, partner, case, .. } = waiting();
    let other = desk.open_case(&partner, None).unwrap();
    for file in FACTS {
        desk.record(&other, &prepared(&desk, &other, &example(file))).unwrap();
    }
    let (stop, _) = tokio::sync::watch::channel(false);
    let api = crate::operator_api::Api::new(Arc::new(desk), stop, String::new());
    let barred_by_part = async |case: &CaseAt| {
        let reasons = api.why(CaseName::Shared(case.case), About::Kind("C1".to_owned())).await.unwrap();
        reasons.findings.iter().any(|finding| finding.rule == "XA-XB-2-2-host")
    };
    assert!(!barred_by_part(&case).await, "its notice waits to go");
    assert!(barred_by_part(&other).await, "the control: nobody is HOST there yet");
}

fn tie(other: &CaseAt, kind: &str) -> String {
    format!("kind = \"CaseLink\"\n[content]\nother_case = \"{}\"\ntie = \"{kind}\"\n", other.case)
}

/// A brother's case with the same partner, tied to the one with the notice.
fn brother(of: &Waiting, kind: &str) -> CaseAt {
    let Waiting { desk, partner, case, .. } = of;
    let brother = desk.open_case(partner, None).unwrap();
    desk.record(&brother, &prepared(desk, &brother, &example("N1-found.toml"))).unwrap();
    desk.record(&brother, &prepared(desk, &brother, &tie(case, kind))).unwrap();
    brother
}

#[test]
fn a_brothers_claim_keeps_his_sisters_draft_at_home() {
    let waiting = waiting();
    let brother = brother(&waiting, "SIBLING");
    let Waiting { desk, partner, case, message, .. } = &waiting;
    // The tie stands in her case too, though it was written into his.
    let kin = desk.readable(case).unwrap().kin.clone();
    assert!(kin.iter().any(|(stream, _)| *stream == streams::case(partner, &brother.case)));
    // What comes beside any case counts too, before anything has come.
    assert!(kin.iter().any(|(stream, version)| {
        *stream == streams::case(partner, &CaseAt::correspondence(partner.clone()).case) && *version == 0
    }));
    let pair = desk.views.pair(partner).unwrap();
    let older = desk.beside(desk.views.case(partner, &case.case).unwrap(), partner).unwrap();
    let claim = example("N2-screening.toml").replace("NO_INDICATION", "CLAIM");
    desk.record(&brother, &prepared(desk, &brother, &claim)).unwrap();
    // Only his case moved, and that is enough: what was decided about her rests on it.
    let begun = desk.begin(partner, &pair, case, &older, &older.drafts[0]).unwrap();
    assert!(matches!(begun, Begin::Again));
    assert!(desk.begin_next(partner).unwrap().is_none());
    let tracked = desk.track(message).unwrap();
    assert_eq!((tracked.ended, tracked.statement), (Some(DraftEnd::Barred), None));
}

#[test]
fn without_the_tie_her_draft_goes() {
    let waiting = waiting();
    let brother = brother(&waiting, "GROUP");
    let Waiting { desk, partner, message, .. } = &waiting;
    let claim = example("N2-screening.toml").replace("NO_INDICATION", "CLAIM");
    desk.record(&brother, &prepared(desk, &brother, &claim)).unwrap();
    assert!(desk.begin_next(partner).unwrap().is_some(), "a mere group holds nobody");
    assert!(desk.track(message).unwrap().statement.is_some());
}

#[test]
fn a_tie_to_no_case_is_not_written() {
    let Waiting { desk, case, .. } = &waiting();
    let before = desk.readable(case).unwrap().version;
    let nobodys =
        CaseAt { case: entente_casework::CaseRef::from_bytes([9; 16]), partner: case.partner.clone() };
    for other in [nobodys, case.clone()] {
        let link = prepared(desk, case, &tie(&other, "SIBLING"));
        assert!(matches!(desk.record(case, &link), Err(DeskFault::NoOtherCase)));
    }
    assert_eq!(desk.readable(case).unwrap().version, before);
}
