//! A child asks for protection after something about it was numbered and before it arrived: it is not delivered, its number is taken
//! back when its time is over, and nothing else shows.

use entente_exchange::{DepartedState, Lane, PairEvent};
use entente_seals::dsse::Envelope;
use entente_seals::{Digest, StatementRef, StatementText as _, Transmittal, Verdict};
use entente_transport::{ToReceiver, ToSender};

use super::two::{FACTS, Two, XA, XB, name, prepared, prepared_text};
use super::*;
use crate::case_file::CaseAt;

const SEARCH: &str = "C5-tracing-request.toml";
/// Withdrawals, dangers and the like: it never expires.
const DANGER: &str = "B2-danger-notice.toml";

/// XA's case, of which XB has the first notice.
fn told() -> (Two, CaseAt) {
    let two = Two::fresh();
    let switch = two.begin(XA).unwrap();
    two.cross(XA, &switch);
    let desk = two.desk(XA);
    let case = desk.open_case(&name(XB), None).unwrap();
    for fact in FACTS {
        desk.record(&case, &prepared(desk, &case, fact)).unwrap();
    }
    let notice = begun(&two, &case, "B1-identification-notice.toml");
    two.cross(XA, &notice);
    (two, case)
}

/// Numbered, and lost on the way.
fn begun(two: &Two, case: &CaseAt, file: &str) -> StatementRef {
    let desk = two.desk(XA);
    let act = prepared(desk, case, file);
    assert!(matches!(desk.send(case, &act, false).unwrap(), SendDecision::Drafted(_)), "{file} is barred");
    two.begin(XA).unwrap()
}

fn claims(two: &Two, case: &CaseAt) {
    let desk = two.desk(XA);
    let claim = super::two::example("N2-screening.toml").replace("NO_INDICATION", "CLAIM");
    desk.record(case, &prepared_text(desk, case, &claim)).unwrap();
}

fn attempt(two: &Two, statement: &StatementRef) -> Option<ToReceiver> {
    two.desk(XA).frame(&name(XB), statement).unwrap()
}

fn time(two: &Two, to: &str) {
    for side in [XA, XB] {
        two.desk(side).clock().set(to.parse().unwrap()).unwrap();
    }
}

fn previous(frame: &ToReceiver) -> Option<StatementRef> {
    let ToReceiver::Transmittal(frame) = frame else { panic!("no transmittal") };
    let envelope = Envelope::from_carriage(&frame.statement).unwrap();
    Transmittal::from_payload(&envelope.payload).unwrap().previous
}

#[test]
fn what_was_numbered_before_a_claim_does_not_arrive_after_it() {
    for (file, claimed) in [(SEARCH, false), (SEARCH, true), (DANGER, true)] {
        let (mut two, case) = told();
        let lost = begun(&two, &case, file);
        if claimed {
            claims(&two, &case);
        }
        for again in [false, true] {
            if again {
                two.again(XA);
            }
            assert_eq!(two.desk(XA).unsettled(&name(XB)).unwrap(), [lost], "nothing is taken back");
            assert_eq!(
                attempt(&two, &lost).is_none(),
                claimed,
                "{file}: without a claim it goes (the control)"
            );
        }
        if !claimed {
            continue;
        }
        // Another case goes on beside it.
        let other = two.desk(XA).open_case(&name(XB), None).unwrap();
        for fact in FACTS {
            two.desk(XA).record(&other, &prepared(two.desk(XA), &other, fact)).unwrap();
        }
        let notice = begun(&two, &other, "B1-identification-notice.toml");
        two.cross(XA, &notice);
        // Its VOID leaves when its time is over, as of anything that could not be delivered, and names no cause.
        time(&two, "2027-04-03T08:00:00Z");
        assert_eq!(two.desk(XA).unsettled(&name(XB)).unwrap(), [lost]);
        assert!(attempt(&two, &lost).is_none());
        time(&two, "2027-04-05T08:00:00Z");
        assert_eq!(two.desk(XA).unsettled(&name(XB)).unwrap(), [lost]);
        let void = attempt(&two, &lost).unwrap();
        assert!(matches!(void, ToReceiver::Statement(_)));
        let Some(ToSender::Acknowledgement(answer)) = two.take(XA, void) else {
            panic!("it is not answered")
        };
        two.desk(XA).acknowledged(&name(XB), &answer).unwrap();
        assert_eq!(two.desk(XA).unsettled(&name(XB)).unwrap(), []);
    }
}

#[test]
fn what_goes_in_every_case_does_not_wait_for_what_is_kept_back() {
    for claimed in [false, true] {
        let (two, case) = told();
        let lost = begun(&two, &case, SEARCH);
        let before = previous(&two.frame(XA, &lost));
        if claimed {
            claims(&two, &case);
        }
        let asked = begun(&two, &case, "L8-breach-notice.toml");
        let named = previous(&two.frame(XA, &asked));
        if claimed {
            assert_eq!(named, before, "it names what XB has");
            two.cross(XA, &asked);
        } else {
            assert_eq!(named, Some(lost), "the control");
        }
    }
}

/// So many further numbers are given and answered.
fn numbers_pass(two: &Two, count: u64) {
    let desk = two.desk(XA);
    let pair = desk.views.pair(&name(XB)).unwrap();
    let (next, at) = (pair.next_position(), desk.now().unwrap());
    let mut outcome = Outcome::new(desk);
    for number in (next.number..).take(usize::try_from(count).unwrap()) {
        let digest = Digest::of(&number.to_be_bytes());
        let statement = StatementRef { incarnation: next.incarnation, number, digest };
        let sent =
            PairEvent::Sent { statement, lane: Lane::Routine, at, expires_at: None, switches_to: None };
        let settled = PairEvent::Settled {
            statement,
            verdict: Verdict::Accepted,
            acknowledgement: digest,
            arrived_at: at,
        };
        outcome.pair_event(&name(XB), &sent).unwrap();
        outcome.pair_event(&name(XB), &settled).unwrap();
    }
    desk.commit_fact(outcome).unwrap();
}

#[test]
fn what_is_kept_back_does_not_stop_everything_else_between_the_two() {
    for claimed in [false, true] {
        let (two, case) = told();
        let lost = begun(&two, &case, SEARCH);
        if claimed {
            claims(&two, &case);
        }
        let state = || {
            assert_eq!(two.desk(XA).unsettled(&name(XB)).unwrap(), [lost]);
            two.desk(XA).views.pair(&name(XB)).unwrap().departed(lost.position()).unwrap().state
        };
        numbers_pass(&two, 511);
        assert_eq!(state(), DepartedState::Open);
        numbers_pass(&two, 1);
        // The control: what may go is not taken back, however many numbers pass it.
        let expected = if claimed { DepartedState::Voiding } else { DepartedState::Open };
        assert_eq!(state(), expected);
    }
}
