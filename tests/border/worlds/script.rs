//! Scripts of the two worlds, drawn from a seed: what people of both sides try, in any order, before and after the moment of a claim.

use std::path::Path;

use crate::harness::{XA, XB, example};

use super::world::{Child, Step};

/// How many steps there are before and after the claim.
const STEPS_BEFORE: usize = 8;
const STEPS_AFTER: usize = 24;
/// Drafts of people here that wait in the moment of the claim.
const QUEUED: [&str; 3] =
    ["C3-civil-document-request.toml", "D3-child-situation-request.toml", "C5-tracing-request.toml"];

/// Numbers from a seed (SplitMix64): a failing script can be played again.
pub(crate) struct Draw(u64);

impl Draw {
    pub(crate) fn from_seed(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let bound = u64::try_from(bound).unwrap();
        usize::try_from((mixed ^ (mixed >> 31)) % bound).unwrap()
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// What both worlds live through but for the step of the claim and what it stops.
pub(crate) struct Script {
    pub(crate) steps: Vec<Step>,
    /// Which step is the claim.
    pub(crate) claim: usize,
}

impl Script {
    /// A script with the claim in its midst. What waits in that moment was never numbered: a number that is on its way shows, and the
    /// people who sign are told so.
    pub(crate) fn drawn(draw: &mut Draw, claim: Step, ending: Vec<Step>) -> Self {
        let (messages, facts) = (files(true), files(false));
        let mut steps: Vec<Step> = (0..STEPS_BEFORE).map(|_| step(draw, &messages, &facts)).collect();
        steps.push(Step::Carry);
        steps.extend(QUEUED.map(|file| Step::Write(XA, Child::Girl, example(file))));
        let at = steps.len();
        steps.push(claim);
        steps.extend((0..STEPS_AFTER).map(|_| step(draw, &messages, &facts)));
        steps.extend(ending);
        Self { steps, claim: at }
    }
}

fn step(draw: &mut Draw, messages: &[String], facts: &[String]) -> Step {
    let child = *draw.of(&[Child::Girl, Child::Girl, Child::Brother]);
    match draw.below(20) {
        0..8 => Step::Write(XA, child, draw.of(messages).clone()),
        8..13 => Step::Write(XB, child, draw.of(messages).clone()),
        13 => Step::Record(XA, Child::Girl, draw.of(facts).clone()),
        14 => Step::Read(draw.below(2), child),
        15..17 => Step::Carry,
        17 => Step::Hours(u32::try_from(1 + draw.below(30)).unwrap()),
        18 => Step::Greet,
        _ => Step::Restart(draw.below(2)),
    }
}

/// The examples of all kinds that cross in a case, or of what is only written down. Facts that would change what the claim stops are no
/// part of a script: a second claim, a hold, the end of a hold, a tie.
fn files(cross: bool) -> Vec<String> {
    const LEFT_OUT: [&str; 5] = ["N2", "N9", "N12", "N19", "N20"];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/examples");
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".toml") && !name.starts_with("story"))
        .collect();
    names.sort();
    let texts = names.iter().map(|name| example(name));
    texts
        .filter(|text| {
            let draft = entente_wire::read_draft(text, entente_wire::Format::Toml).unwrap();
            let info = draft.content.kind().info();
            info.crosses() == cross && !info.caseless && !LEFT_OUT.contains(&info.id)
        })
        .collect()
}
