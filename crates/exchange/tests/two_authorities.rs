//! Two authorities and a line that drops, repeats and reorders, with crashes in between. Whatever the seed, each
//! statement has its effect once, both sides end with the same answer for each number and the same package in force, and a
//! repeat gets the same answer.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "test code: what cannot be made is a failed test"
)]

use std::collections::BTreeMap;

use entente_exchange::{Answered, Arriving, DepartedState, Lane, Loaded, Pair, PairEvent, Placement};
use entente_seals::{Acknowledgement, Digest, Instant, StatementRef, Switch, Verdict};
use proptest::prelude::*;

/// A seeded sequence (xorshift): a failing seed plays again.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}

#[derive(Debug, Clone)]
enum Frame {
    Statement { statement: StatementRef, said: Said },
    Void(StatementRef),
    Answer(Acknowledgement),
}

/// What a statement says, as far as it is placed by it.
#[derive(Debug, Clone)]
struct Said {
    previous: Option<StatementRef>,
    agreement: Option<Digest>,
    switch: Option<Switch>,
}

/// The newest package that anybody has.
const NEWEST: u32 = 4;

fn package(version: u32) -> Digest {
    Digest::of(format!("agreement {version}").as_bytes())
}

fn loaded(agreement: Digest, in_force: Option<Digest>) -> Loaded {
    let version = |digest| (1..=NEWEST).find(|version| package(*version) == digest).unwrap();
    let day = jiff::civil::date(2027, 1, 1);
    let replaced = in_force.map(version);
    Loaded { agreement, version: version(agreement), in_force_from: day, replaced, made_on: day }
}

/// One side: what is durable (events, answers, effects) and what a crash loses (nothing else is kept).
struct Side {
    name: &'static str,
    events: Vec<PairEvent>,
    pair: Pair,
    answers: BTreeMap<Digest, Acknowledgement>,
    effects: BTreeMap<Digest, u32>,
    said: BTreeMap<StatementRef, Said>,
    last: Option<StatementRef>,
    /// The newest package that it has loaded.
    newest: u32,
}

fn identity(answer: &Acknowledgement) -> Digest {
    Digest::of(&serde_json::to_vec(answer).unwrap())
}

fn at(seconds: i64) -> Instant {
    let text = format!("2027-03-05T09:{:02}:{:02}.000Z", (seconds / 60) % 60, seconds % 60);
    serde_json::from_str(&format!("\"{text}\"")).unwrap()
}

impl Side {
    fn new(name: &'static str, other: &'static str) -> Self {
        let opened =
            PairEvent::Opened { ours: name.parse().unwrap(), theirs: other.parse().unwrap(), incarnation: 1 };
        let mut side = Self {
            name,
            events: Vec::new(),
            pair: Pair::new(name.parse().unwrap(), other.parse().unwrap(), 1),
            answers: BTreeMap::new(),
            effects: BTreeMap::new(),
            said: BTreeMap::new(),
            last: None,
            newest: 1,
        };
        side.commit(opened);
        side
    }

    fn commit(&mut self, event: PairEvent) {
        let kept = event.to_bytes().unwrap();
        assert_eq!(PairEvent::from_bytes(&kept).unwrap(), event);
        self.pair.apply(&event);
        self.events.push(event);
    }

    /// Sends a statement: commits it, and answers the frame of its first attempt.
    fn send(&mut self, switch: Option<Digest>, clock: i64) -> Frame {
        let position = self.pair.next_position();
        let digest =
            Digest::of(format!("{} {} {}", self.name, position.incarnation, position.number).as_bytes());
        let statement = StatementRef { incarnation: position.incarnation, number: position.number, digest };
        let text = switch.map(|agreement| Switch {
            id: entente_casework::StatementId::from_bytes([1; 16]),
            from: self.pair.ours().clone(),
            to: self.pair.theirs().clone(),
            incarnation: position.incarnation,
            number: position.number,
            agreement,
            replaces: self.pair.our_agreement(),
            in_force_from: jiff::civil::date(2027, 1, 1),
            made_at: at(clock),
        });
        if let Some(text) = &text {
            let named = loaded(text.agreement, self.pair.our_agreement());
            assert_eq!(
                self.pair.judge_our_switch(text, &named),
                Ok(()),
                "it sends none that it would refuse"
            );
        }
        let said = match text {
            Some(text) => Said { previous: None, agreement: None, switch: Some(text) },
            None => Said { previous: self.last, agreement: self.pair.our_agreement(), switch: None },
        };
        self.commit(PairEvent::Sent {
            statement,
            lane: Lane::Routine,
            at: at(clock),
            expires_at: None,
            switches_to: switch,
        });
        self.said.insert(statement, said.clone());
        if switch.is_none() {
            self.last = Some(statement);
        }
        Frame::Statement { statement, said }
    }

    /// Switches to the newest package that it has, unless it has, or waits for an answer to that.
    fn switch(&mut self, clock: i64) -> Option<Frame> {
        let newest = package(self.newest);
        let wanted = self.pair.our_agreement() != Some(newest) && !self.pair.is_switching_to(&newest);
        wanted.then(|| self.send(Some(newest), clock))
    }

    fn attempts(&self) -> Vec<Frame> {
        self.pair
            .unsettled()
            .into_iter()
            .map(|departed| match departed.state {
                DepartedState::Voiding => Frame::Void(departed.statement),
                _ => Frame::Statement {
                    statement: departed.statement,
                    said: self.said[&departed.statement].clone(),
                },
            })
            .collect()
    }

    fn answer(
        &mut self,
        statement: StatementRef,
        verdict: Verdict,
        (agreement, switches_to): (Option<Digest>, Option<Digest>),
        clock: i64,
    ) -> Frame {
        let answer = Acknowledgement {
            from: self.pair.ours().clone(),
            to: self.pair.theirs().clone(),
            incarnation: 1,
            statement,
            verdict,
            findings: Vec::new(),
            findings_omitted: 0,
            arrived_at: at(clock),
        };
        let acknowledgement = identity(&answer);
        self.commit(PairEvent::Received { statement, verdict, acknowledgement, agreement, switches_to });
        self.answers.insert(acknowledgement, answer.clone());
        Frame::Answer(answer)
    }

    fn take(&mut self, frame: Frame, clock: i64) -> Option<Frame> {
        match frame {
            Frame::Statement { statement, said } => {
                let arriving = Arriving {
                    statement,
                    previous: said.previous,
                    agreement: said.agreement.as_ref(),
                    protected: false,
                    begins_life: false,
                };
                match self.pair.place(&arriving) {
                    Placement::Fresh => {
                        let in_force = self.pair.their_agreement();
                        let wrong = said.switch.as_ref().and_then(|text| {
                            self.pair.judge_their_switch(text, &loaded(text.agreement, in_force)).err()
                        });
                        let verdict = if wrong.is_some() { Verdict::Refused } else { Verdict::Accepted };
                        if wrong.is_none() {
                            *self.effects.entry(statement.digest).or_default() += 1;
                        }
                        let to = said.switch.filter(|_| wrong.is_none()).map(|text| text.agreement);
                        Some(self.answer(statement, verdict, (said.agreement, to), clock))
                    }
                    Placement::Repeat { acknowledgement } => {
                        Some(Frame::Answer(self.answers[&acknowledgement].clone()))
                    }
                    Placement::Deferred(_) => None,
                    Placement::SecondText { .. } => panic!("nobody signed two texts for one number"),
                }
            }
            Frame::Void(statement) => match self.pair.place_void(&statement) {
                Placement::Fresh => Some(self.answer(statement, Verdict::Voided, (None, None), clock)),
                Placement::Repeat { acknowledgement } => {
                    Some(Frame::Answer(self.answers[&acknowledgement].clone()))
                }
                other => panic!("a void cannot be {other:?}"),
            },
            Frame::Answer(answer) => {
                let settles = self.pair.place_acknowledgement(&answer, identity(&answer));
                if let Answered::Settles(event) = settles {
                    self.commit(event);
                }
                None
            }
        }
    }

    /// What a restart sees: only the events.
    fn crash(&mut self) {
        let mut again = Pair::new("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap(), 1);
        for event in &self.events {
            again.apply(event);
        }
        assert_eq!(format!("{again:?}"), format!("{:?}", self.pair));
        self.pair = again;
    }
}

struct Line {
    sides: [Side; 2],
    /// Frames on their way, each with the side that will read it.
    flying: Vec<(usize, Frame)>,
    clock: i64,
}

impl Line {
    fn step(&mut self, chance: &mut Chance) {
        self.clock += 1;
        let who = chance.below(2);
        match chance.below(13) {
            0 | 1 if self.sides[who].pair.our_agreement().is_some() => {
                let frame = self.sides[who].send(None, self.clock);
                self.flying.push((1 - who, frame));
            }
            2 => {
                let frames = self.sides[who].attempts();
                self.flying.extend(frames.into_iter().map(|frame| (1 - who, frame)));
            }
            3 => {
                let open: Vec<_> = self.sides[who].pair.unsettled().iter().map(|d| d.statement).collect();
                if let Some(statement) = open.get(chance.below(open.len().max(1)))
                    && statement.number > 1
                {
                    self.sides[who].commit(PairEvent::VoidSent { statement: *statement });
                }
            }
            4 => {
                self.sides[who].crash();
                self.flying.retain(|(to, _)| *to == who);
            }
            5 if !self.flying.is_empty() => {
                let lost = chance.below(self.flying.len());
                self.flying.swap_remove(lost);
            }
            6 if !self.flying.is_empty() => {
                let twice = self.flying[chance.below(self.flying.len())].clone();
                self.flying.push(twice);
            }
            7 => {
                let side = &mut self.sides[who];
                side.newest = NEWEST.min(side.newest + u32::from(chance.below(8) == 0));
                let frame = side.switch(self.clock);
                self.flying.extend(frame.map(|frame| (1 - who, frame)));
            }
            _ if !self.flying.is_empty() => {
                let next = chance.below(self.flying.len());
                let (to, frame) = self.flying.swap_remove(next);
                self.deliver(to, frame);
            }
            _ => {}
        }
    }

    fn deliver(&mut self, to: usize, frame: Frame) {
        if let Some(reply) = self.sides[to].take(frame, self.clock) {
            self.flying.push((1 - to, reply));
        }
    }

    /// The line is whole again: every statement is tried until nothing waits.
    fn settle(&mut self) {
        for _ in 0..2_000 {
            while let Some((to, frame)) = self.flying.pop() {
                self.deliver(to, frame);
            }
            for who in 0..2 {
                let mut frames = self.sides[who].attempts();
                frames.extend(self.sides[who].switch(self.clock));
                self.flying.extend(frames.into_iter().map(|frame| (1 - who, frame)));
            }
            if self.flying.is_empty() {
                return;
            }
        }
        panic!("something waits for ever: {:?}", self.flying);
    }

    fn check(&self) {
        for (from, to) in [(0, 1), (1, 0)] {
            let (sender, receiver) = (&self.sides[from], &self.sides[to]);
            let mut number = 1;
            while let Some(departed) =
                sender.pair.departed(entente_seals::Position { incarnation: 1, number })
            {
                let taken =
                    receiver.pair.taken(departed.statement.position()).expect("every number is settled");
                assert_eq!(departed.state, DepartedState::Settled(taken.verdict));
                let effects = receiver.effects.get(&departed.statement.digest).copied().unwrap_or(0);
                assert_eq!(effects, u32::from(taken.verdict == Verdict::Accepted), "number {number}");
                number += 1;
            }
            assert_eq!(receiver.pair.watermark(1), number - 1, "numbers are gapless");
            let newest = Some(package(sender.newest));
            assert_eq!((sender.pair.our_agreement(), receiver.pair.their_agreement()), (newest, newest));
        }
    }
}

fn play(seed: u64, steps: usize) {
    let mut line = Line {
        sides: [Side::new("XA.ca", "XB.ca"), Side::new("XB.ca", "XA.ca")],
        flying: Vec::new(),
        clock: 0,
    };
    for who in 0..2 {
        let frame = line.sides[who].switch(0);
        line.flying.extend(frame.map(|frame| (1 - who, frame)));
    }
    let mut chance = Chance(seed | 1);
    for _ in 0..steps {
        line.step(&mut chance);
    }
    line.settle();
    line.check();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn each_statement_has_its_effect_once(seed: u64) {
        play(seed, 400);
    }
}

fn reference(number: u64, bytes: &[u8]) -> StatementRef {
    StatementRef { incarnation: 1, number, digest: Digest::of(bytes) }
}

fn arriving(statement: StatementRef, agreement: &Digest) -> Arriving<'_> {
    Arriving { statement, previous: None, agreement: Some(agreement), protected: false, begins_life: false }
}

#[test]
fn a_second_text_for_a_number_gets_the_first_answer_and_is_kept_once() {
    let agreement = Digest::of(b"agreement");
    let mut side = Side::new("XB.ca", "XA.ca");
    side.commit(PairEvent::Received {
        statement: reference(1, b"switch"),
        verdict: Verdict::Accepted,
        acknowledgement: Digest::of(b"first answer"),
        agreement: None,
        switches_to: Some(agreement),
    });
    let second = reference(1, b"another text");
    let Placement::SecondText { acknowledgement, evidence: Some(evidence) } =
        side.pair.place(&arriving(second, &agreement))
    else {
        panic!("two texts for one number are evidence");
    };
    assert_eq!(acknowledgement, Digest::of(b"first answer"));
    side.commit(evidence);
    let again = side.pair.place(&arriving(second, &agreement));
    assert!(matches!(again, Placement::SecondText { evidence: None, .. }), "{again:?}");
}

#[test]
fn a_number_far_ahead_is_deferred_and_the_last_allowed_one_is_not() {
    let agreement = Digest::of(b"agreement");
    let mut side = Side::new("XB.ca", "XA.ca");
    side.commit(PairEvent::Received {
        statement: reference(1, b"switch"),
        verdict: Verdict::Accepted,
        acknowledgement: Digest::of(b"answer"),
        agreement: None,
        switches_to: Some(agreement),
    });
    let last = 1 + entente_exchange::AHEAD_NUMBERS_MAX;
    assert_eq!(side.pair.place(&arriving(reference(last, b"x"), &agreement)), Placement::Fresh);
    let far = side.pair.place(&arriving(reference(last + 1, b"x"), &agreement));
    assert_eq!(far, Placement::Deferred(entente_exchange::Deferral::NumberTooFar));
}

#[test]
fn a_withdrawal_passes_where_its_predecessor_is_missing_and_anything_else_waits() {
    let agreement = Digest::of(b"agreement");
    let mut side = Side::new("XB.ca", "XA.ca");
    side.commit(PairEvent::Received {
        statement: reference(1, b"switch"),
        verdict: Verdict::Accepted,
        acknowledgement: Digest::of(b"answer"),
        agreement: None,
        switches_to: Some(agreement),
    });
    let missing = reference(2, b"never came");
    let ordinary = Arriving { previous: Some(missing), ..arriving(reference(3, b"m"), &agreement) };
    assert!(matches!(side.pair.place(&ordinary), Placement::Deferred(_)));
    let protected = Arriving { protected: true, ..ordinary };
    assert_eq!(side.pair.place(&protected), Placement::Fresh);
    side.commit(PairEvent::Received {
        statement: missing,
        verdict: Verdict::Voided,
        acknowledgement: Digest::of(b"voided"),
        agreement: None,
        switches_to: None,
    });
    assert_eq!(side.pair.place(&ordinary), Placement::Fresh, "a voided predecessor counts as present");
}

#[test]
fn a_withdrawal_waits_for_no_package_and_anything_else_does() {
    let mut side = Side::new("XB.ca", "XA.ca");
    side.commit(PairEvent::Received {
        statement: reference(1, b"switch"),
        verdict: Verdict::Accepted,
        acknowledgement: Digest::of(b"answer"),
        agreement: None,
        switches_to: Some(Digest::of(b"agreement")),
    });
    let never_common = Digest::of(b"a package that nobody has");
    let ordinary = arriving(reference(2, b"m"), &never_common);
    assert!(matches!(side.pair.place(&ordinary), Placement::Deferred(_)), "the control");
    let protected = Arriving { protected: true, ..ordinary };
    assert_eq!(side.pair.place(&protected), Placement::Fresh);
}

#[test]
fn what_was_never_taken_back_cannot_be_acknowledged_as_void() {
    let mut side = Side::new("XA.ca", "XB.ca");
    let Some(Frame::Statement { statement, .. }) = side.switch(1) else {
        panic!("a statement is sent");
    };
    let answer = Acknowledgement {
        from: "XB.ca".parse().unwrap(),
        to: "XA.ca".parse().unwrap(),
        incarnation: 1,
        statement,
        verdict: Verdict::Voided,
        findings: Vec::new(),
        findings_omitted: 0,
        arrived_at: at(2),
    };
    assert_eq!(side.pair.place_acknowledgement(&answer, identity(&answer)), Answered::NotOurs);
}

fn took(side: &mut Side, number: u64, agreement: Option<Digest>, switches_to: Option<Digest>) {
    side.commit(PairEvent::Received {
        statement: reference(number, b"taken"),
        verdict: Verdict::Accepted,
        acknowledgement: Digest::of(b"answer"),
        agreement,
        switches_to,
    });
}

#[test]
fn at_midnight_what_was_queued_under_the_old_agreement_still_passes() {
    let (old, new) = (Digest::of(b"old agreement"), Digest::of(b"new agreement"));
    let mut side = Side::new("XB.ca", "XA.ca");
    took(&mut side, 1, None, Some(old));
    took(&mut side, 10, None, Some(new));
    let place =
        |side: &Side, number, agreement| side.pair.place(&arriving(reference(number, b"x"), agreement));
    // Numbered before the SWITCH and late; numbered after it, before its acceptance was heard; and the new one.
    for (number, agreement) in [(9, &old), (11, &old), (12, &new)] {
        assert_eq!(place(&side, number, agreement), Placement::Fresh, "{number}");
    }
    // Once the partner has used the new one at 12, it knows: what is numbered higher may not go back.
    took(&mut side, 12, Some(new), None);
    assert!(matches!(place(&side, 13, &old), Placement::Deferred(_)));
    for (number, agreement) in [(9, &old), (11, &old), (13, &new)] {
        assert_eq!(place(&side, number, agreement), Placement::Fresh, "{number}");
    }
    // Nor may what is numbered before the SWITCH name what it put in force, however late it comes.
    assert!(matches!(place(&side, 9, &new), Placement::Deferred(_)));
    let unknown = Digest::of(b"an agreement of others");
    assert!(matches!(place(&side, 13, &unknown), Placement::Deferred(_)));
}

/// A use of the newer package below its SWITCH shows nothing: only a protected kind is taken in there, whatever it names.
#[test]
fn what_a_withdrawal_names_before_the_switch_takes_nothing_from_what_was_queued() {
    let (old, new) = (Digest::of(b"old agreement"), Digest::of(b"new agreement"));
    let mut side = Side::new("XB.ca", "XA.ca");
    took(&mut side, 1, None, Some(old));
    took(&mut side, 5, Some(new), None);
    took(&mut side, 10, None, Some(new));
    assert_eq!(side.pair.place(&arriving(reference(11, b"x"), &old)), Placement::Fresh);
}

#[test]
fn before_the_first_switch_nothing_goes_but_what_must_always_go() {
    let agreement = Digest::of(b"agreement");
    let mut side = Side::new("XB.ca", "XA.ca");
    let first = arriving(reference(1, b"x"), &agreement);
    assert!(matches!(side.pair.place(&first), Placement::Deferred(_)));
    assert_eq!(side.pair.place(&Arriving { protected: true, ..first }), Placement::Fresh);
    // A SWITCH that comes later gives the number below it no package either.
    took(&mut side, 2, None, Some(agreement));
    assert!(matches!(side.pair.place(&first), Placement::Deferred(_)));
    assert_eq!(side.pair.place(&arriving(reference(3, b"x"), &agreement)), Placement::Fresh, "the control");
}

#[test]
fn the_switch_with_the_highest_number_counts_whichever_was_accepted_first() {
    let (first, second, third) = (Digest::of(b"1"), Digest::of(b"2"), Digest::of(b"3"));
    let mut side = Side::new("XB.ca", "XA.ca");
    took(&mut side, 1, None, Some(first));
    took(&mut side, 20, None, Some(third));
    took(&mut side, 10, None, Some(second));
    assert_eq!(side.pair.their_agreement(), Some(third));
}

#[test]
fn a_void_begins_no_life() {
    let agreement = Digest::of(b"agreement");
    let mut side = Side::new("XB.ca", "XA.ca");
    took(&mut side, 1, None, Some(agreement));
    let later = StatementRef { incarnation: 2, ..reference(1, b"x") };
    assert!(matches!(side.pair.place_void(&later), Placement::Deferred(_)));
    assert_eq!(side.pair.place_void(&reference(2, b"x")), Placement::Fresh);
    assert_eq!(side.pair.place(&arriving(reference(2, b"x"), &agreement)), Placement::Fresh);
}
