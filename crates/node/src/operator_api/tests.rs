//! Questions whose answer is not as clear as the person thought: a reference that two partners gave, a case that cannot be
//! read.

use std::path::Path;

use entente_casework::CaseRef;
use entente_casework::generated::Kind;
use entente_operator::Rehearsal;
use entente_seals::Entropy as _;
use entente_transport::operator::{CaseName, FaultKind, Format};
use tempfile::TempDir;

use super::*;
use crate::Config;
use crate::case_file::{CaseAt, CaseOpened, opened_record};
use crate::desk::{Outcome, Partner};
use crate::entropy::System;
use crate::kept;

fn party(name: &str) -> AuthorityId {
    name.parse().unwrap()
}

/// A desk of XA.ca with one partner.
fn desk(folder: &Path) -> Desk {
    let start = "2027-03-05T08:00:00Z".parse().unwrap();
    let rehearsal = Rehearsal::write(folder, [party("XA.ca"), party("XB.ca")], start).unwrap();
    let [stand, _] = rehearsal.stands;
    crate::run::open(&Config::read(&stand.config).unwrap()).unwrap()
}

struct Asked {
    _folders: Vec<TempDir>,
    desk: Arc<Desk>,
    api: Api,
}

/// Two partners, and a case with each.
fn asked() -> (Asked, CaseAt, CaseAt) {
    let folders = vec![tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let (mut desk, mut other) = (desk(folders[0].path()), desk(folders[1].path()));
    // There is one specimen of an agreement, so the third country has that of the second.
    let third = other.partners.remove(&party("XB.ca")).unwrap();
    desk.partners.insert(party("XC.ca"), Partner { authority: party("XC.ca"), ..third });
    let desk = Arc::new(desk);
    let (stop, _) = watch::channel(false);
    let api = Api::new(Arc::clone(&desk), stop, String::new());
    let cases = ["XB.ca", "XC.ca"].map(|with| desk.open_case(&party(with), None).unwrap());
    let [one, two] = cases;
    (Asked { _folders: folders, desk, api }, one, two)
}

/// The same reference again, from another partner.
fn given_too(desk: &Desk, case: CaseRef, partner: AuthorityId) {
    let opened = CaseOpened { case, partner, local_ref: None, opened_at: desk.now().unwrap() };
    let mut outcome = Outcome::new(desk);
    let record = opened_record(&opened, &outcome.leases, &mut System).unwrap();
    outcome.add([record]);
    desk.commit_fact(outcome).unwrap();
}

#[tokio::test]
async fn a_reference_that_two_partners_gave_is_refused_with_both_names() {
    let (Asked { _folders, desk, api }, one, _) = asked();
    let shared = CaseName::Shared(one.case);
    // The control: while one partner gave it, it names one case.
    assert_eq!(api.show(shared.clone()).await.unwrap().partner, one.partner);
    given_too(&desk, one.case, party("XC.ca"));
    let fault = api.show(shared).await.unwrap_err();
    assert_eq!(fault.kind, FaultKind::Fields, "exit code 2");
    let [field] = fault.fields.as_slice() else { panic!("one field: {fault:?}") };
    assert_eq!(field.path, "case");
    for partner in ["XB.ca", "XC.ca"] {
        let name = format!("{partner}/{}", one.case);
        assert!(field.expected.contains(&name), "{name}: {}", field.expected);
        let case = api.show(name.parse().unwrap()).await.unwrap();
        assert_eq!((case.case, case.partner), (one.case, party(partner)));
    }
}

#[tokio::test]
async fn a_case_that_cannot_be_read_is_counted_and_says_why_when_it_is_asked_for() {
    let (Asked { _folders, desk, api }, one, two) = asked();
    let listed = async || -> Vec<CaseRef> {
        api.list(None).await.unwrap().into_iter().map(|line| line.case).collect()
    };
    assert_eq!((listed().await.len(), api.status().await.unwrap().set_aside), (2, 0));
    let mut outcome = Outcome::new(&desk);
    let id = System.id();
    let record = kept::seal_own(one.stream(), 99, &id, b"of a newer program", &outcome.leases, &mut System);
    outcome.add([record.unwrap()]);
    desk.commit_fact(outcome).unwrap();
    assert_eq!((listed().await, api.status().await.unwrap().set_aside), (vec![two.case], 1));
    assert!(api.held(None).await.unwrap().is_empty(), "and what is held elsewhere is still listed");
    let fault = api.show(CaseName::Shared(one.case)).await.unwrap_err();
    assert!(fault.words.contains("a record that this program knows"), "{fault}");
    assert_eq!(api.show(CaseName::Shared(two.case)).await.unwrap().partner, two.partner);
}

const FOUND: &str = include_str!("../../../../tests/examples/N1-found.toml");

#[tokio::test]
async fn every_finding_says_why_by_what_law_who_can_cure_it_and_by_when() {
    let (Asked { _folders, desk: _, api }, one, _) = asked();
    let document = entente_transport::operator::Document { text: FOUND.to_owned(), format: Format::Toml };
    let case = CaseName::Shared(one.case);
    let request_id = "found".parse().unwrap();
    api.record(Recording { request_id, case: Some(case.clone()), document }).await.unwrap();
    let (mut seen, mut days) = (0, 0);
    for kind in Kind::ALL.iter().filter(|kind| kind.info().crosses()) {
        let reasons = api.why(case.clone(), About::Kind(kind.id().to_owned())).await.unwrap();
        for finding in reasons.findings {
            let name = format!("{kind}, {}", finding.rule);
            let who = finding.who.unwrap_or_default();
            assert!(!finding.sentence.is_empty() && !finding.article.is_empty() && !who.is_empty(), "{name}");
            assert!(!finding.sentence.contains('{'), "{name}: {}", finding.sentence);
            assert_eq!(finding.by_when.is_none(), who == "nobody", "{name}: {who}");
            assert!(finding.cure.is_some(), "{name}");
            seen += 1;
            days += usize::from(finding.due_on.is_some());
        }
    }
    assert!(seen > 100 && days > 50, "{seen} findings, {days} with a day");
    let view = api.show(case).await.unwrap();
    assert!(
        view.gaps.iter().all(|gap| !gap.who.is_empty() && !gap.article.is_empty() && gap.by_when.is_some())
    );
    let guardian = view.gaps.iter().find(|gap| gap.key == "gap.GUARDIAN").unwrap();
    // It is due with its own term, and not only with the review of the wait.
    assert_eq!((guardian.who.as_str(), guardian.due_on), ("lead", Some("2027-03-22".parse().unwrap())));
    let views = view.gaps.iter().find(|gap| gap.key == "gap.VIEWS").unwrap();
    assert_eq!(views.due_on, Some("2027-05-30".parse().unwrap()), "the control: no term is met by views");
}
