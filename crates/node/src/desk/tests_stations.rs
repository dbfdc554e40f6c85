//! STATION OPENED between two desks: a person opens, the slot comes, the day is said once, whatever holds the case; and what of it is believed.

use entente_casework::StatementId;
use entente_exchange::{DepartedState, Pair, PairEvent};
use entente_seals::dsse;
use entente_seals::{
    Acknowledgement, Digest, Entropy as _, StatementRef, StatementText as _, Station, StationName, Verdict,
};
use entente_transport::{Bytes, DeferredCause, Lane, StatementFrame, ToReceiver, ToSender};
use jiff::civil::{Date, date};

use super::stations::{OPEN_NUMBERS_MAX, unopened};
use super::two::{FACTS, Two, XA, XB, example, name, prepared, prepared_text};
use super::*;
use crate::case_file::CaseAt;
use crate::streams;

/// XA's case, of which XB has the first notice and XA its answer.
struct Told {
    two: Two,
    case: CaseAt,
    notice: StatementRef,
}

fn told() -> Told {
    let two = Two::fresh();
    for side in [XA, XB] {
        let switch = two.begin(side).unwrap();
        two.cross(side, &switch);
    }
    let desk = two.desk(XA);
    let case = desk.open_case(&name(XB), None).unwrap();
    for fact in FACTS {
        desk.record(&case, &prepared(desk, &case, fact)).unwrap();
    }
    let notice = begun(&two, XA, &case, "B1-identification-notice.toml");
    two.cross(XA, &notice);
    Told { two, case, notice }
}

fn begun(two: &Two, side: usize, case: &CaseAt, file: &str) -> StatementRef {
    let desk = two.desk(side);
    let act = prepared(desk, case, file);
    let decided = desk.send(case, &act, false).unwrap();
    assert!(matches!(decided, SendDecision::Drafted(_)), "{file} is barred: {decided:?}");
    two.begin(side).unwrap()
}

impl Told {
    /// The case as this side names it.
    fn at(&self, side: usize) -> CaseAt {
        CaseAt { case: self.case.case, partner: name(1 - side) }
    }

    fn open(&self, side: usize) {
        self.two.desk(side).note_opened(&self.at(side)).unwrap();
    }

    fn time(&self, to: &str) {
        for side in [XA, XB] {
            self.two.desk(side).clock().set(to.parse().unwrap()).unwrap();
        }
    }

    /// What `side` knows of how far a statement of its own has come.
    fn stations(&self, side: usize, statement: &StatementRef) -> Vec<(StationName, Date)> {
        let file = self.two.desk(side).views.case(&name(1 - side), &self.case.case).unwrap();
        file.stations.get(&statement.digest).into_iter().flatten().map(|(name, on)| (*name, *on)).collect()
    }

    fn erase(&self, side: usize) {
        let (desk, stream) = (self.two.desk(side), self.at(side).stream());
        let keys = desk.keyring.keys_of_case(&streams::scope(stream)).unwrap();
        let keys: Vec<_> = keys.into_iter().map(|(_, key)| key).collect();
        desk.keyring.destroy(&keys).unwrap();
        desk.views.forget(stream);
        assert!(desk.views.case_of(stream).unwrap().is_erased());
    }

    /// XB says with its own key, under this number, that it opened this on this day.
    fn says(&self, number: u64, statement: StatementRef, reached_on: Date) -> ToSender {
        let other = self.two.desk(XB);
        let mut entropy = other.entropy;
        let text = Station {
            id: StatementId::from_bytes(entropy.id()),
            from: name(XB),
            to: name(XA),
            incarnation: 1,
            number,
            statement,
            station: StationName::Opened,
            reached_on,
            made_at: other.now().unwrap(),
        };
        let signed = dsse::sign(text, other.keys.statement()).unwrap();
        let statement = Bytes::from(signed.envelope().to_carriage().unwrap());
        self.two.take(XB, ToReceiver::Statement(StatementFrame { statement, lane: Lane::Routine })).unwrap()
    }
}

fn verdict(answer: &ToSender) -> Verdict {
    let ToSender::Acknowledgement(carriage) = answer else { panic!("not acknowledged: {answer:?}") };
    let envelope = dsse::Envelope::from_carriage(carriage).unwrap();
    Acknowledgement::from_payload(&envelope.payload).unwrap().verdict
}

#[test]
fn what_a_person_opened_is_said_after_the_slot_once_and_with_its_day() {
    let mut told = told();
    assert!(told.two.begin(XB).is_none());
    told.time("2027-03-05T20:00:00Z");
    assert!(told.two.begin(XB).is_none(), "nobody opened it (the control)");
    told.open(XB);
    told.two.again(XB);
    assert!(told.two.begin(XB).is_none(), "the slot of that day was over");
    // Of an outage over several slots one is left, and one statement.
    told.time("2027-03-09T20:00:00Z");
    told.two.again(XB);
    told.open(XB);
    let before = told.two.tree_size(XA);
    let station = told.two.begin(XB).unwrap();
    told.two.cross(XB, &station);
    assert!(told.two.begin(XB).is_none());
    assert_eq!(told.two.tree_size(XA), before + 2, "its leaf and that of the answer");
    for again in [false, true] {
        if again {
            told.two.again(XA);
            told.two.again(XB);
        }
        let opened = [(StationName::Opened, date(2027, 3, 5))];
        assert_eq!(told.stations(XA, &told.notice), opened, "the day on which it was opened");
        told.open(XB);
        told.time(if again { "2027-03-11T20:00:00Z" } else { "2027-03-10T20:00:00Z" });
        assert!(told.two.begin(XB).is_none(), "it was said");
    }
    let file = told.two.desk(XA).views.case(&name(XB), &told.case.case).unwrap();
    let message = *file.messages.keys().next().unwrap();
    assert_eq!(told.two.desk(XA).track(&message).unwrap().stations.len(), 1);
}

#[test]
fn of_several_the_one_that_arrived_first_is_said_first() {
    let told = told();
    let search = begun(&told.two, XA, &told.case, "C5-tracing-request.toml");
    told.two.cross(XA, &search);
    told.open(XB);
    told.time("2027-03-06T20:00:00Z");
    for arrived in [told.notice, search] {
        let station = told.two.begin(XB).unwrap();
        told.two.cross(XB, &station);
        assert_eq!(told.stations(XA, &arrived).len(), 1);
    }
    assert!(told.two.begin(XB).is_none());
}

#[test]
fn a_hold_between_the_opening_and_the_slot_changes_nothing() {
    for claimed in [false, true] {
        let told = told();
        let request = begun(&told.two, XB, &told.at(XB), "D3-child-situation-request.toml");
        told.two.cross(XB, &request);
        told.open(XA);
        let desk = told.two.desk(XA);
        if claimed {
            let claim = example("N2-screening.toml").replace("NO_INDICATION", "CLAIM");
            desk.record(&told.case, &prepared_text(desk, &told.case, &claim)).unwrap();
        }
        told.time("2027-03-06T20:00:00Z");
        let station = told.two.begin(XA).unwrap();
        told.two.cross(XA, &station);
        assert_eq!(told.stations(XB, &request), [(StationName::Opened, date(2027, 3, 5))]);
    }
}

#[test]
fn a_draft_goes_behind_it_and_what_bars_the_draft_moves_nothing() {
    for claimed in [false, true] {
        let told = told();
        let request = begun(&told.two, XB, &told.at(XB), "D3-child-situation-request.toml");
        told.two.cross(XB, &request);
        told.open(XA);
        let desk = told.two.desk(XA);
        let search = prepared(desk, &told.case, "C5-tracing-request.toml");
        assert!(matches!(desk.send(&told.case, &search, false).unwrap(), SendDecision::Drafted(_)));
        if claimed {
            let claim = example("N2-screening.toml").replace("NO_INDICATION", "CLAIM");
            desk.record(&told.case, &prepared_text(desk, &told.case, &claim)).unwrap();
        }
        told.time("2027-03-06T20:00:00Z");
        let first = told.two.begin(XA).unwrap();
        told.two.cross(XA, &first);
        assert_eq!(told.stations(XB, &request).len(), 1, "the station has the next number either way");
        assert_eq!(told.two.begin(XA).is_none(), claimed, "the draft goes or is barred (the control)");
    }
}

#[test]
fn a_node_that_lost_something_says_nothing() {
    let told = told();
    told.open(XB);
    told.time("2027-03-06T20:00:00Z");
    *locked(&told.two.desk(XB).lost) = Some("rolled back".to_owned());
    assert!(told.two.begin(XB).is_none());
    *locked(&told.two.desk(XB).lost) = None;
    assert!(told.two.begin(XB).is_some(), "the control");
}

#[test]
fn no_slot_fills_the_way() {
    let told = told();
    told.open(XB);
    told.time("2027-03-06T20:00:00Z");
    let desk = told.two.desk(XB);
    let slot = desk.newest_slot(&name(XA)).unwrap().unwrap();
    *locked(&desk.partner(&name(XA)).unwrap().released) = (Some(slot.at), 64);
    assert!(told.two.begin(XB).is_none(), "the rest goes after the next slot");
    told.time("2027-03-07T20:00:00Z");
    assert!(told.two.begin(XB).is_some());
}

#[test]
fn none_is_numbered_while_too_many_numbers_are_open() {
    for open in [OPEN_NUMBERS_MAX - 1, OPEN_NUMBERS_MAX] {
        let told = told();
        told.open(XB);
        told.time("2027-03-06T20:00:00Z");
        let desk = told.two.desk(XB);
        let (next, at) = (desk.views.pair(&name(XA)).unwrap().next_position(), desk.now().unwrap());
        let mut outcome = Outcome::new(desk);
        for number in (next.number..).take(open) {
            let digest = Digest::of(&number.to_be_bytes());
            let statement = StatementRef { incarnation: next.incarnation, number, digest };
            let lane = entente_exchange::Lane::Routine;
            let sent = PairEvent::Sent { statement, lane, at, expires_at: None, switches_to: None };
            outcome.pair_event(&name(XA), &sent).unwrap();
        }
        desk.commit_fact(outcome).unwrap();
        assert_eq!(told.two.begin(XB).is_some(), open < OPEN_NUMBERS_MAX, "{open} are open");
    }
}

#[test]
fn what_was_refused_is_not_opened() {
    let told = told();
    let file = told.two.desk(XB).views.case(&name(XA), &told.case.case).unwrap();
    for (verdict, opened) in [(Verdict::Refused, 0), (Verdict::Accepted, 1), (Verdict::Held, 1)] {
        let mut pair = Pair::new(name(XB), name(XA), 1);
        pair.apply(&PairEvent::Received {
            statement: told.notice,
            verdict,
            acknowledgement: Digest::of(b"an answer"),
            agreement: None,
            switches_to: None,
        });
        assert_eq!(unopened(&file, &pair).count(), opened, "{verdict:?}");
    }
}

#[test]
fn of_an_erased_case_nothing_is_said_and_nothing_is_kept() {
    let erased_there = told();
    erased_there.open(XB);
    erased_there.erase(XB);
    erased_there.time("2027-03-06T20:00:00Z");
    assert!(erased_there.two.begin(XB).is_none());
    let mut erased_here = told();
    erased_here.erase(XA);
    let day = date(2027, 3, 5);
    assert_eq!(verdict(&erased_here.says(2, erased_here.notice, day)), Verdict::Accepted);
    assert!(erased_here.stations(XA, &erased_here.notice).is_empty());
    erased_here.two.again(XA);
    assert_eq!(verdict(&erased_here.says(3, erased_here.notice, day)), Verdict::Refused, "said before");
}

#[test]
fn what_is_said_of_nothing_of_a_wrong_day_or_twice_is_refused_and_too_soon_it_waits() {
    let mut told = told();
    let (today, notice) = (date(2027, 3, 5), told.notice);
    let nothing = StatementRef { digest: Digest::of(b"no statement"), ..notice };
    assert_eq!(verdict(&told.says(2, nothing, today)), Verdict::Refused);
    let switch = StatementRef { number: 1, ..notice };
    assert_eq!(verdict(&told.says(3, switch, today)), Verdict::Refused);
    assert_eq!(verdict(&told.says(4, notice, today.yesterday().unwrap())), Verdict::Refused);
    assert_eq!(verdict(&told.says(5, notice, today.tomorrow().unwrap())), Verdict::Refused);
    assert!(told.stations(XA, &notice).is_empty());
    assert_eq!(verdict(&told.says(6, notice, today)), Verdict::Accepted, "the control");
    told.two.again(XA);
    assert_eq!(verdict(&told.says(7, notice, today)), Verdict::Refused, "after a restart too");
    // Its answer is on its way: refused now, the station would be lost for ever.
    let search = begun(&told.two, XA, &told.case, "C5-tracing-request.toml");
    let answer = told.two.take(XA, told.two.frame(XA, &search)).unwrap();
    let ToSender::Deferred(waits) = told.says(8, search, today) else { panic!("it does not wait") };
    assert_eq!(waits.cause, DeferredCause::MissingPredecessor { named: *search.digest.as_bytes() });
    let ToSender::Acknowledgement(carriage) = answer else { panic!("not acknowledged") };
    told.two.desk(XA).acknowledged(&name(XB), &carriage).unwrap();
    let pair = told.two.desk(XA).views.pair(&name(XB)).unwrap();
    let state = pair.departed(search.position()).map(|departed| departed.state);
    assert_eq!(state, Some(DepartedState::Settled(Verdict::Accepted)));
    assert_eq!(verdict(&told.says(8, search, today)), Verdict::Accepted);
}
