//! Each thing that can weigh against a return, alone, on the eve of the decision, the proposal and the confirmation: nothing goes that
//! the oracle bars, and each of its reasons is the one that counts at least once, so that a bar that is taken out shows in every run.

use std::collections::BTreeSet;

use entente_agreements::Agreement;
use entente_casework::Lifecycle;
use entente_casework::generated::Kind;
use jiff::ToSpan as _;

use crate::asked::{agreement, barred, barred_under, lenient};
use crate::chance::{Happening, WEIGHS, forms, moved, told, told_early, told_short};
use crate::oracle::Bars;
use crate::played::day_of;
use crate::two::Two;

/// The story until an act of HOST is due, and that act as the story has it. Without anything else it may be done.
fn eve(of: Kind) -> (Two, Happening) {
    eve_of(agreement(), &told(), of)
}

/// The same of another story under another agreement.
fn eve_of(agreement: &'static Agreement, story: &[Happening], of: Kind) -> (Two, Happening) {
    let nth = story.iter().position(|step| step.kind == of && step.node == 0).expect("the story has it");
    let mut two = Two::under(agreement, true);
    for step in &story[..nth] {
        two.happens(step);
    }
    let act = story[nth].clone();
    two.until(act.at);
    (two, act)
}

#[test]
fn each_thing_that_weighs_bars_what_the_oracle_says_it_bars() {
    let mut reasons = BTreeSet::new();
    for of in [Kind::ReturnDecision, Kind::TransferProposal, Kind::TransferConfirmation] {
        let (before, act) = eve(of);
        let wanted = act.draft();
        let asked = |two: &Two| barred(&two.cases[0], &wanted, &act.at.to_string());
        assert!(
            asked(&before).is_empty(),
            "the control: {of} goes when nothing weighs: {:?}",
            asked(&before)
        );
        for (kind, texts) in forms().iter().filter(|(kind, _)| WEIGHS.contains(&kind.id())) {
            for (text, node) in texts.iter().flat_map(|text| [(text, 0), (text, 1)]) {
                let at = act.at.checked_sub(2.minutes()).expect("in range");
                let text = moved(text, day_of(at));
                let weighs = Happening { at, node, kind: *kind, text, hours: 0, held: false, erased: None };
                let mut two = before.clone();
                two.happens(&weighs);
                two.until(act.at);
                let why = Bars::read(&two, 0, act.at).against(&wanted.content);
                let by = asked(&two);
                assert!(why.is_none() || !by.is_empty(), "{of} goes, and {why:?}:\n{}", weighs.text);
                reasons.extend(why);
            }
        }
    }
    let missed: Vec<&str> = ALONE.iter().copied().filter(|reason| !reasons.contains(reason)).collect();
    assert!(missed.is_empty(), "no single thing gave these reasons: {missed:?}");
}

/// What bars the word of HOST on a journey under every agreement takes that word back when it happens afterwards. The rules stand in the floor
/// and what takes the journey back in the case: this holds the two together.
#[test]
fn what_bars_the_confirmation_takes_it_back_too() {
    let rules = taken_back_too(agreement(), &told());
    assert!(rules.len() >= 10, "too few rules were tried: {rules:?}");
}

/// So it is where the time for an appeal still runs and was given up: what takes that back takes the journey back.
#[test]
fn what_bars_the_confirmation_of_a_journey_in_the_window_takes_it_back_too() {
    let rules = taken_back_too(lenient(), &told_early());
    assert!(rules.len() >= 10, "too few rules were tried: {rules:?}");
    assert!(rules.contains("CF14"), "nobody took back what was accepted: {rules:?}");
}

/// And so on the short lane, where what is known of a parent stands in the place of a study of the home.
#[test]
fn what_bars_the_confirmation_of_a_journey_on_the_short_lane_takes_it_back_too() {
    let rules = taken_back_too(lenient(), &told_short());
    assert!(rules.len() >= 10, "too few rules were tried: {rules:?}");
    assert!(rules.contains("CF13-able"), "nothing was said against the parent: {rules:?}");
}

/// The rules of the floor that bar the word of HOST on a journey after one more thing; each such thing takes that word back.
fn taken_back_too(agreement: &'static Agreement, story: &[Happening]) -> BTreeSet<String> {
    let (before, act) = eve_of(agreement, story, Kind::TransferConfirmation);
    let wanted = act.draft();
    let mut confirmed = before.clone();
    confirmed.happens(&act);
    let state = |two: &Two| two.cases[0].state(day_of(act.at));
    assert_eq!(state(&confirmed), Lifecycle::InTransfer, "the control");
    let mut rules = BTreeSet::new();
    // What tells that the child went is the journey, and takes nothing back.
    let went = [Kind::HandoverRecord, Kind::JourneyRecord, Kind::ArrivalNotice];
    for (kind, texts) in forms().iter().filter(|(kind, _)| !went.contains(kind)) {
        for (text, node) in texts.iter().flat_map(|text| [(text, 0), (text, 1)]) {
            let weighs = |minutes: i64| {
                let at = act.at.checked_add(minutes.minutes()).expect("in range");
                let text = moved(text, day_of(at));
                Happening { at, node, kind: *kind, text, hours: 0, held: false, erased: None }
            };
            let mut two = before.clone();
            two.happens(&weighs(-2));
            two.until(act.at);
            let by = barred_under(agreement, &two.cases[0], &wanted, &act.at.to_string());
            let floor: Vec<String> = by.into_iter().filter(|rule| rule.starts_with("CF")).collect();
            if floor.is_empty() {
                continue;
            }
            let mut two = confirmed.clone();
            two.happens(&weighs(2));
            two.until(act.at.checked_add(1.hours()).expect("in range"));
            assert_ne!(state(&two), Lifecycle::InTransfer, "{floor:?} does not take it back:\n{text}");
            rules.extend(floor);
        }
    }
    rules
}

/// The reasons that one thing gives by itself; the others say that something was never done, and `any.rs` leaves it out.
const ALONE: &[&str] = &[
    "the risk bars it",
    "no guarantee stands",
    "something suggests that it needs protection",
    "trafficking is suspected",
    "a court is seised",
    "it said no, and nobody looked at that since",
    "an appeal is open",
    "it is not fit to travel",
    "travel is suspended",
    "no return is decided",
];
