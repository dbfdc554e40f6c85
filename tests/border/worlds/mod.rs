//! The asylum firewall (P7). Two worlds: in one somebody asks for protection, and what people then write is stopped; in the other nobody
//! asked, and what was stopped was never written. The partner must not be able to tell which one it lives in. Scripts are drawn from a
//! seed, so that nobody has to think of the order that gives it away.

mod script;
mod world;

use std::collections::BTreeSet;

use crate::harness::{XA, XB, example};

use script::{Draw, Script};
use world::{Child, Step, World, Wrote};

/// How many seeds a normal run plays for each kind of claim; a campaign sets `ENTENTE_WORLDS`.
const SEEDS: u64 = 1;

fn seeds() -> u64 {
    std::env::var("ENTENTE_WORLDS").ok().and_then(|text| text.parse().ok()).unwrap_or(SEEDS)
}

/// How the need of protection becomes known.
#[derive(Debug, Clone, Copy)]
enum Claim {
    /// The child whose case crosses asks for asylum.
    Own,
    /// A screening shows it.
    Screening,
    /// A person sets the hold.
    Person,
    /// The brother asks; nobody abroad knows of him.
    HiddenBrother,
    /// The brother asks; his case crosses too.
    Brother,
}

impl Claim {
    fn step(self) -> Step {
        let day = "2027-03-20";
        let lodged = || example("N19-protection-claim.toml").replace("2027-04-26", day);
        match self {
            Self::Own => Step::Record(XA, Child::Girl, lodged()),
            Self::HiddenBrother | Self::Brother => Step::Record(XA, Child::Brother, lodged()),
            Self::Screening => {
                let text = example("N2-screening.toml").replace("2027-03-03", day);
                Step::Record(XA, Child::Girl, text.replace("NO_INDICATION", "INDICATION"))
            }
            Self::Person => {
                let text = example("N9-hold.toml").replace("2027-06-20", day);
                Step::Record(XA, Child::Girl, text.replace("JURISDICTION", "INTERNATIONAL_PROTECTION"))
            }
        }
    }

    /// What both worlds write at the end: it says no cause, and goes whatever is kept back.
    fn ending(self) -> Vec<Step> {
        let write = |file: &str| Step::Write(XA, Child::Girl, example(file));
        let answer = example("L5-data-order-confirmation.toml");
        vec![
            Step::Read(XA, Child::Girl),
            Step::Read(XB, Child::Girl),
            Step::Carry,
            // Long enough for the inquiry to be late: both are reminded, and remind.
            Step::Days(45),
            write("H7-return-not-pursued.toml"),
            write("L4-data-order.toml"),
            Step::Carry,
            Step::Write(XB, Child::Girl, answer),
            Step::Hours(3),
        ]
    }
}

/// Plays one script in both worlds; answers what crossed in each, and how many acts of the first never did.
fn both(claim: Claim, script: &Script) -> (Vec<String>, Vec<String>, usize) {
    let told = matches!(claim, Claim::Brother);
    let mut claimed = World::begin(told);
    let wrote = claimed.live(&script.steps, |_| false);
    let stopped: BTreeSet<usize> = (0..script.steps.len())
        .filter(|at| matches!(script.steps[*at], Step::Write(XA, ..)))
        .filter(|at| wrote[*at].as_ref().is_some_and(|wrote| !claimed.crossed(XA, wrote)))
        .collect();
    let mut quiet = World::begin(told);
    let again = quiet.live(&script.steps, |at| at == script.claim || stopped.contains(&at));
    for (at, wrote) in again.iter().enumerate() {
        let barred = matches!((wrote, &script.steps[at]), (Some(Wrote::Barred), Step::Write(XA, ..)));
        assert!(!barred, "what went under the claim does not go without it: {:?}", script.steps[at]);
    }
    (claimed.lines().to_vec(), quiet.lines().to_vec(), stopped.len())
}

fn assert_alike(claim: Claim, seed: u64, one: &[String], other: &[String]) {
    let at =
        one.iter().zip(other).position(|(one, other)| one != other).unwrap_or(one.len().min(other.len()));
    let around = |lines: &[String]| lines[at.saturating_sub(4)..lines.len().min(at + 3)].join("\n");
    assert!(
        one == other,
        "the partner can tell {claim:?} with seed {seed} by line {at}:\n{}\n\nwithout it:\n{}",
        around(one),
        around(other)
    );
}

fn indistinguishable(claim: Claim) {
    let (mut stopped, mut crossed) = (0, 0);
    for seed in 0..seeds() {
        let script = Script::drawn(&mut Draw::from_seed(seed), claim.step(), claim.ending());
        let (one, other, kept) = both(claim, &script);
        assert_alike(claim, seed, &one, &other);
        // What a node says by itself is in what was compared: it went on under the claim.
        for word in ["\"kind\":\"A7\"", "\"station\":\"OPENED\""] {
            assert!(one.iter().any(|line| line.contains("0 says") && line.contains(word)), "no {word}");
        }
        stopped += kept;
        crossed += one.len();
    }
    assert!(stopped > 0, "the claim stopped nothing: the scripts are too tame");
    assert!(crossed > 0);
}

#[test]
fn the_childs_own_claim_leaves_no_trace() {
    indistinguishable(Claim::Own);
}

#[test]
fn a_screening_that_finds_a_need_leaves_no_trace() {
    indistinguishable(Claim::Screening);
}

#[test]
fn a_hold_that_a_person_sets_leaves_no_trace() {
    indistinguishable(Claim::Person);
}

#[test]
fn the_claim_of_a_brother_whom_nobody_abroad_knows_leaves_no_trace() {
    indistinguishable(Claim::HiddenBrother);
}

#[test]
fn the_claim_of_a_brother_leaves_no_trace_in_either_case() {
    indistinguishable(Claim::Brother);
}

/// Without the claim, what it stopped goes: the partner sees it, and so does this recording.
#[test]
fn what_the_claim_stopped_would_have_been_seen() {
    for claim in [Claim::Own, Claim::HiddenBrother] {
        let script = Script::drawn(&mut Draw::from_seed(0), claim.step(), claim.ending());
        let (_, quiet, stopped) = both(claim, &script);
        assert!(stopped > 0);
        let mut open = World::begin(matches!(claim, Claim::Brother));
        open.live(&script.steps, |at| at == script.claim);
        assert_ne!(open.lines(), quiet, "{claim:?}");
    }
}

/// The recording sees one minute, one draft and one head too many; and nothing where nothing is.
#[test]
fn the_recording_is_neither_blind_nor_jumpy() {
    let script = Script::drawn(&mut Draw::from_seed(1), Step::Greet, Claim::Own.ending());
    let lived = |script: &[Step]| {
        let mut world = World::begin(false);
        world.live(script, |_| false);
        world.lines().to_vec()
    };
    let first = lived(&script.steps);
    assert_eq!(first, lived(&script.steps));
    let mut later = script.steps.clone();
    later.insert(script.claim, Step::Hours(0));
    assert_ne!(first, lived(&later), "a minute later");
    let mut more = script.steps.clone();
    more[script.claim] = Step::Write(XA, Child::Girl, example("C3-civil-document-request.toml"));
    assert_ne!(first, lived(&more), "one message more");
}
