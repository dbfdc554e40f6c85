//! The time for an appeal, given up and taken back in any order: whether a journey may be arranged is what somebody reads off the list
//! who never saw the code. Under an agreement that does not let it be given up nothing changes, whatever anybody accepts.

use std::cell::Cell;
use std::collections::BTreeSet;

use entente_casework::generated::{HoldKind, Role};
use entente_casework::{Lifecycle, Verdict};
use jiff::{Timestamp, ToSpan as _};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use crate::any::runner;
use crate::asked::{XA, agreement, at, barred_under, lenient};
use crate::chance::accepts;
use crate::played::{Sides, day_of, draft};
use crate::words::{appealed, judged, sound, varied};

/// What may happen between the service of a decision and the end of its window.
#[derive(Debug, Clone, Copy)]
enum Says {
    Yes(Role),
    No(Role),
    Appeals,
    Withdraws,
    /// The decision is made and served anew.
    Anew,
}

const THREE: [Role; 3] = [Role::Child, Role::Guardian, Role::Lawyer];

fn any_word() -> impl Strategy<Value = Says> {
    let role = || prop::sample::select(THREE.to_vec());
    prop_oneof![
        6 => role().prop_map(Says::Yes),
        2 => role().prop_map(Says::No),
        1 => Just(Says::Appeals),
        2 => Just(Says::Withdraws),
        1 => Just(Says::Anew),
    ]
}

/// A case in which a decision was served on 31 May that may be accepted early, or may not.
fn served(early: bool) -> Sides {
    let mut sides = Sides::play_until("2027-05-27");
    decides(&mut sides, at("2027-05-28T09:00:00Z"), early);
    sides.record(XA, at("2027-05-31T09:00:00Z"), draft("H3-service-proof.toml").content);
    sides
}

fn decides(sides: &mut Sides, when: Timestamp, early: bool) {
    let on = format!("decided_on = {}", day_of(when));
    let remedy = if early { "suspensive = true, early_acceptance = true }" } else { "suspensive = true }" };
    let changes = [("decided_on = 2027-05-28", on.as_str()), ("suspensive = true }", remedy)];
    let decision = varied("H2-return-decision.toml", &changes);
    sides.send(XA, when, decision.content, Verdict::Accepted);
}

fn says(sides: &mut Sides, when: Timestamp, word: Says) {
    let today = day_of(when);
    match word {
        Says::Yes(role) | Says::No(role) => {
            let yes = matches!(word, Says::Yes(_));
            let text = accepts(role.as_str(), yes, today);
            sides.record(XA, when, sound("H3A", text).content);
        }
        Says::Appeals => sides.record(XA, when, appealed(&today.to_string())),
        Says::Withdraws => sides.record(XA, when, judged("WITHDRAWN", &today.to_string())),
        Says::Anew => {
            decides(sides, when, true);
            let on = format!("served_on = {today}");
            let service = varied("H3-service-proof.toml", &[("served_on = 2027-05-31", &on)]);
            sides.record(XA, when.checked_add(1.minutes()).expect("in range"), service.content);
        }
    }
}

/// What a list of these words says: who accepted since the last decision and the last appeal and has not taken it back, and how many
/// appeals nobody withdrew.
#[derive(Default)]
struct Naive {
    accepted: BTreeSet<Role>,
    open: usize,
}

impl Naive {
    fn hears(&mut self, word: Says) {
        match word {
            Says::Yes(role) => {
                self.accepted.insert(role);
            }
            Says::No(role) => {
                self.accepted.remove(&role);
            }
            Says::Appeals => {
                self.accepted.clear();
                self.open += 1;
            }
            Says::Withdraws => self.open = self.open.saturating_sub(1),
            Says::Anew => self.accepted.clear(),
        }
    }

    fn may_go(&self) -> bool {
        self.open == 0 && THREE.iter().all(|role| self.accepted.contains(role))
    }
}

#[test]
fn the_window_is_given_up_by_all_three_and_by_nobody_else() {
    let mut runner = runner(200);
    let words = prop::collection::vec((any_word(), 1..30_i64), 1..14);
    let (gone, stayed) = (Cell::new(0), Cell::new(0));
    let done = runner.run(&words, |words| {
        let (mut sides, mut naive) = (served(true), Naive::default());
        let mut when = at("2027-05-31T10:00:00Z");
        for (word, hours) in words {
            when = when.checked_add(hours.hours()).expect("in range");
            // Two appeals of one day by one person are one.
            if matches!(word, Says::Appeals) && naive.open > 0 {
                continue;
            }
            says(&mut sides, when, word);
            naive.hears(word);
            let later = when.checked_add(5.minutes()).expect("in range");
            if day_of(later) > at("2027-06-14").to_string()[..10].parse().expect("a day") {
                break;
            }
            agree(&sides, &naive, later, word)?;
            let count = if naive.may_go() { &gone } else { &stayed };
            count.set(count.get() + 1);
        }
        Ok(())
    });
    done.unwrap_or_else(|why| panic!("{why}"));
    println!("{} may go, {} may not", gone.get(), stayed.get());
    assert!(gone.get() > 20 && stayed.get() > 20, "the property says little: {gone:?} {stayed:?}");
}

fn agree(sides: &Sides, naive: &Naive, when: Timestamp, word: Says) -> Result<(), TestCaseError> {
    let today = day_of(when);
    let wanted = draft("I1-transfer-proposal.toml");
    let by = barred_under(lenient(), &sides.xa, &wanted, &when.to_string());
    let goes = naive.may_go();
    prop_assert_eq!(by.is_empty(), goes, "{:?}: {:?}", word, by);
    prop_assert_eq!(sides.xa.executable(today), goes, "{:?}", word);
    prop_assert_eq!(sides.xa.holds(today).contains(&HoldKind::Appeal), !goes, "{:?}", word);
    prop_assert_eq!(sides.xa.state(today) == Lifecycle::Executable, goes, "{:?}", word);
    // What nobody may give up runs on.
    let strict = barred_under(agreement(), &sides.xa, &wanted, &when.to_string());
    prop_assert!(strict.contains(&"XA-XB-9-2".to_owned()), "{:?}: {:?}", word, strict);
    Ok(())
}

fn accepted_by_all(sides: &mut Sides, on: &str) {
    for role in THREE {
        says(sides, at(on), Says::Yes(role));
    }
}

#[test]
fn what_a_decision_does_not_say_nobody_can_give_up() {
    let mut sides = served(false);
    accepted_by_all(&mut sides, "2027-06-02T09:00:00Z");
    let today = "2027-06-03".parse().expect("a day");
    assert_eq!(sides.xa.state(today), Lifecycle::DecidedReturn);
    assert!(sides.xa.holds(today).contains(&HoldKind::Appeal));
    let by = barred_under(lenient(), &sides.xa, &draft("I1-transfer-proposal.toml"), "2027-06-03");
    assert!(by.contains(&"XA-XB-10-1".to_owned()), "{by:?}");
}

#[test]
fn a_decision_says_so_only_where_the_agreement_does() {
    let sides = Sides::play_until("2027-05-27");
    let remedy = [("suspensive = true }", "suspensive = true, early_acceptance = true }")];
    let early = varied("H2-return-decision.toml", &remedy);
    assert_eq!(barred_under(agreement(), &sides.xa, &early, "2027-05-28T10:00:00Z"), ["CF14-early"]);
    assert_eq!(barred_under(lenient(), &sides.xa, &early, "2027-05-28T10:00:00Z"), [""; 0]);
}

#[test]
fn what_was_accepted_before_it_was_served_or_decided_says_nothing() {
    let mut sides = Sides::play_until("2027-05-27");
    accepted_by_all(&mut sides, "2027-05-28T08:00:00Z");
    decides(&mut sides, at("2027-05-28T09:00:00Z"), true);
    accepted_by_all(&mut sides, "2027-05-29T08:00:00Z");
    sides.record(XA, at("2027-05-31T09:00:00Z"), draft("H3-service-proof.toml").content);
    let today = "2027-06-01".parse().expect("a day");
    assert!(!sides.xa.executable(today));
    accepted_by_all(&mut sides, "2027-06-01T08:00:00Z");
    assert!(sides.xa.executable(today), "the control");
}

#[test]
fn a_word_taken_back_counts_whatever_day_it_bears() {
    for (on, recorded) in [("2027-06-03", "2027-06-03"), ("2027-06-01", "2027-06-03")] {
        let mut sides = served(true);
        accepted_by_all(&mut sides, "2027-06-02T09:00:00Z");
        let no = accepts("GUARDIAN", false, on.parse().expect("a day"));
        sides.record(XA, at(&format!("{recorded}T10:00:00Z")), sound("H3A", no).content);
        assert!(!sides.xa.executable("2027-06-03".parse().expect("a day")), "{on}");
    }
    // Nor does a yes of before that is written down after it bring it back.
    let mut sides = served(true);
    accepted_by_all(&mut sides, "2027-06-02T09:00:00Z");
    says(&mut sides, at("2027-06-04T09:00:00Z"), Says::No(Role::Lawyer));
    let yes = accepts("LAWYER", true, "2027-06-03".parse().expect("a day"));
    sides.record(XA, at("2027-06-05T09:00:00Z"), sound("H3A", yes).content);
    assert!(!sides.xa.executable("2027-06-05".parse().expect("a day")));
}

#[test]
fn after_the_window_nothing_is_left_to_take_back() {
    let mut sides = served(true);
    accepted_by_all(&mut sides, "2027-06-02T09:00:00Z");
    says(&mut sides, at("2027-06-17T09:00:00Z"), Says::No(Role::Lawyer));
    assert_eq!(sides.xa.state("2027-06-17".parse().expect("a day")), Lifecycle::Executable);
}

#[test]
fn what_was_accepted_on_the_day_of_service_before_it_or_ahead_of_its_day_says_nothing() {
    let mut sides = Sides::play_until("2027-05-27");
    decides(&mut sides, at("2027-05-28T09:00:00Z"), true);
    accepted_by_all(&mut sides, "2027-05-31T08:00:00Z");
    sides.record(XA, at("2027-05-31T09:00:00Z"), draft("H3-service-proof.toml").content);
    let today = "2027-06-01".parse().expect("a day");
    assert!(!sides.xa.executable(today), "accepted an hour before it was served");
    accepted_by_all(&mut sides, "2027-05-31T10:00:00Z");
    assert!(sides.xa.executable(today), "the control");
    for (on, goes) in [("2027-06-09", false), ("2027-06-02", true)] {
        let mut sides = served(true);
        for role in [Role::Child, Role::Guardian] {
            says(&mut sides, at("2027-06-02T09:00:00Z"), Says::Yes(role));
        }
        let yes = accepts("LAWYER", true, on.parse().expect("a day"));
        sides.record(XA, at("2027-06-02T09:00:00Z"), sound("H3A", yes).content);
        assert_eq!(sides.xa.executable("2027-06-03".parse().expect("a day")), goes, "{on}");
    }
}
