//! Two acts on one case: a transfer is confirmed while an appeal comes in. Once the appeal is recorded, no transfer begins,
//! whatever was decided before.

use std::sync::Barrier;

use entente_casework::{CaseRef, StatementId};
use entente_node::case_file::DraftEnd;
use jiff::Timestamp;

use crate::harness::{Pair, XA, authority, played};

const CONFIRMATION: &str = "I2-transfer-confirmation-host.toml";
const APPEAL: &str = "H4-appeal.toml";
const ROUNDS: usize = 8;

/// Everything is ready for XA to confirm the journey.
fn ready() -> (Pair, CaseRef) {
    let (pair, case) = played(50);
    pair.at("2027-06-21T09:00:00Z".parse::<Timestamp>().unwrap());
    (pair, case)
}

#[test]
fn a_transfer_that_was_allowed_does_not_begin_after_an_appeal() {
    let (mut pair, case) = ready();
    let first = pair.draft(XA, &case, CONFIRMATION);
    pair.record(XA, &case, APPEAL);
    pair.crash(XA);
    assert!(pair.begin(XA).is_none());
    let tracked = pair.track(XA, &first);
    assert_eq!((tracked.ended, tracked.statement), (Some(DraftEnd::Barred), None), "no number was given");
}

#[test]
fn however_they_meet_no_transfer_is_numbered_after_the_appeal() {
    let (mut pair, case) = ready();
    let message = pair.draft(XA, &case, CONFIRMATION);
    let before = pair.kept_copy(XA);
    let mut begun = 0;
    for round in 0..ROUNDS {
        begun += usize::from(race(&pair, &case, &message, round));
        pair.verify();
        pair.restore(XA, &before);
    }
    println!("{begun} of {ROUNDS} transfers were quicker than the appeal");
}

/// Begins the transfer and records the appeal at the same time. Answers whether the transfer was first.
fn race(pair: &Pair, case: &CaseRef, message: &StatementId, round: usize) -> bool {
    let start = Barrier::new(2);
    let desk = pair.desk(XA);
    let begun = std::thread::scope(|scope| {
        let begins = scope.spawn(|| {
            start.wait();
            desk.begin_next(&authority(1)).unwrap()
        });
        start.wait();
        // The appeal comes a little later in each round, so that both orders happen.
        std::thread::sleep(std::time::Duration::from_millis(2 * u64::try_from(round).unwrap()));
        pair.record(XA, case, APPEAL);
        begins.join().unwrap()
    });
    let tracked = pair.track(XA, message);
    let view = pair.view(XA, case);
    let newest = |kind: &str| view.timeline.iter().rposition(|entry| entry.kind == kind);
    match begun {
        Some(statement) => {
            assert_eq!(tracked.statement, Some(statement));
            assert!(newest("I2") < newest("H4"), "a transfer was numbered after the appeal was recorded");
            true
        }
        None => {
            assert_eq!((tracked.ended, tracked.statement), (Some(DraftEnd::Barred), None));
            false
        }
    }
}
