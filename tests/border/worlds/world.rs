//! One world: two desks that live through a script, everything that crosses recorded, and which of its acts never crossed.

use entente_casework::{CaseRef, StatementId};
use entente_node::desk::SendDecision;
use entente_transport::operator::{CaseName, Operator as _};
use entente_transport::{Skew, ToReceiver};
use jiff::{SignedDuration, Timestamp};

use crate::harness::{Pair, Wire, XA, XB, authority, example, played};

/// How many rounds two desks may take until neither has anything to say.
const ROUNDS_MAX: usize = 256;

/// One of the two children of a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Child {
    /// A girl whose case both sides know.
    Girl,
    /// Her brother.
    Brother,
}

/// What happens.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    /// Somebody writes down what is known.
    Record(usize, Child, String),
    /// Somebody tries to send something. It waits as a draft if it may go.
    Write(usize, Child, String),
    /// Somebody reads a case: what the partner sent is opened.
    Read(usize, Child),
    /// Everything that waits crosses, and both show their heads.
    Carry,
    /// Time goes on by hours; each hour has its anchor, and each evening what a node says by itself.
    Hours(u32),
    /// Days go by, each with its evening.
    Days(u32),
    /// The line was down: both sides greet each other anew.
    Greet,
    /// A node is started again.
    Restart(usize),
}

/// A world at some moment of its script.
pub(crate) struct World {
    pair: Pair,
    girl: CaseRef,
    brother: CaseRef,
    wire: Wire,
    now: Timestamp,
}

/// What became of the step of a person who wanted to send something.
#[derive(Debug, Clone)]
pub(crate) enum Wrote {
    /// A rule stopped it at once.
    Barred,
    /// It became a draft.
    Draft(StatementId),
}

impl World {
    /// Both worlds begin alike: a girl is known to both sides, up to the request for an inquiry; her brother has a case here, is tied to her,
    /// and is told of abroad or not.
    pub(crate) fn begin(brother_is_told: bool) -> Self {
        let (pair, girl) = played(17);
        let brother = pair.open_case(XA);
        let now = "2027-03-20T09:00:00Z".parse().unwrap();
        pair.at(now);
        let mut world = Self { pair, girl, brother, wire: Wire::default(), now };
        for file in ["N1-found.toml", "N5-placement.toml", "N3-guardian.toml", "N4-legal-aid.toml"] {
            world.record(XA, Child::Brother, &example(file));
        }
        for file in ["N2-screening.toml", "D6-views-first.toml", "E1-consent-first.toml"] {
            world.record(XA, Child::Brother, &example(file));
        }
        world.record(XA, Child::Girl, &tie(&brother));
        if brother_is_told {
            world.pair.draft(XA, &brother, "B1-identification-notice.toml");
        }
        world.carry();
        world
    }

    /// Lives through a script, without the steps that are left out. Answers what became of each step that wanted to send something.
    pub(crate) fn live(&mut self, script: &[Step], left_out: impl Fn(usize) -> bool) -> Vec<Option<Wrote>> {
        let mut wrote = Vec::new();
        for (at, step) in script.iter().enumerate() {
            let mut became = None;
            // A minute passes in both worlds, whether or not anything is done in it.
            self.minutes(1);
            if !left_out(at) {
                match step {
                    Step::Record(side, child, text) => self.record(*side, *child, text),
                    Step::Write(side, child, text) => became = self.write(*side, *child, text),
                    Step::Read(side, child) => self.read(*side, *child),
                    Step::Carry => self.carry(),
                    Step::Hours(hours) => self.hours(*hours),
                    Step::Days(days) => self.days(*days),
                    Step::Greet => self.greet(),
                    Step::Restart(side) => self.pair.crash(*side),
                }
            }
            wrote.push(became);
        }
        self.carry();
        self.look();
        wrote
    }

    /// Whether what was written has been numbered, and so was on the wire.
    pub(crate) fn crossed(&self, side: usize, wrote: &Wrote) -> bool {
        match wrote {
            Wrote::Barred => false,
            Wrote::Draft(message) => self.pair.track(side, message).statement.is_some(),
        }
    }

    /// What crossed, and what the partner saw at the end.
    pub(crate) fn lines(&self) -> &[String] {
        self.wire.lines()
    }

    fn case(&self, child: Child) -> CaseRef {
        match child {
            Child::Girl => self.girl,
            Child::Brother => self.brother,
        }
    }

    fn minutes(&mut self, minutes: i64) {
        self.now += SignedDuration::from_mins(minutes);
        self.pair.at(self.now);
        for side in [XA, XB] {
            self.pair.desk(side).anchor_if_due().unwrap();
            self.pair.desk(side).slot_if_due().unwrap();
        }
    }

    fn hours(&mut self, hours: u32) {
        for _ in 0..hours {
            self.minutes(60);
            self.carry();
        }
    }

    fn days(&mut self, days: u32) {
        for _ in 0..days {
            self.minutes(24 * 60);
            self.carry();
        }
    }

    fn record(&self, side: usize, child: Child, text: &str) {
        self.pair.record_text(side, &self.case(child), text);
    }

    fn read(&self, side: usize, child: Child) {
        let case = self.case(child);
        // A case that this side does not know is read by nobody.
        let _ = self.pair.ask(side, async |api| api.show(CaseName::Shared(case)).await);
    }

    /// None: there is nothing to write about, for example a case that this side does not know.
    fn write(&mut self, side: usize, child: Child, text: &str) -> Option<Wrote> {
        let place = self.pair.place(side, &self.case(child));
        let draft = entente_wire::read_draft(text, entente_wire::Format::Toml).unwrap();
        let act = self.pair.desk(side).prepare(&place, draft).ok()?;
        match self.pair.desk(side).send(&place, &act, false).unwrap() {
            SendDecision::Drafted(message) => Some(Wrote::Draft(message)),
            SendDecision::Barred(bars) => {
                // What the partner's own people are told belongs to what the partner can observe.
                if side == XB {
                    let rules: Vec<_> = bars.findings.iter().map(|found| found.rule().to_string()).collect();
                    self.wire.note(
                        self.now,
                        &format!("{} is barred at the partner: {rules:?}", act.kind().info().id),
                    );
                }
                Some(Wrote::Barred)
            }
            SendDecision::Allowed => panic!("only a dry run is allowed and not sent"),
        }
    }

    /// As the postmen do: what is numbered, then what is a draft. Heads go once at the end: at most one a second goes, and how many seconds
    /// a machine takes for a test is no matter of the two worlds.
    fn carry(&mut self) {
        for _ in 0..ROUNDS_MAX {
            let mut quiet = true;
            for side in [XA, XB] {
                let waiting = self.pair.unsettled(side);
                let next = if waiting.is_empty() { self.pair.begin(side) } else { None };
                for statement in waiting.into_iter().chain(next) {
                    let frame = self.pair.frame(side, &statement);
                    self.cross(side, frame);
                    quiet = false;
                }
            }
            if quiet {
                return self.show_heads();
            }
        }
        panic!("two desks go on talking for ever");
    }

    fn show_heads(&mut self) {
        for side in [XA, XB] {
            let head = self.pair.desk(side).head_to_send(&authority(1 - side)).unwrap();
            if let Some(head) = head {
                self.cross(side, ToReceiver::Head(head));
            }
        }
    }

    fn cross(&mut self, side: usize, frame: ToReceiver) {
        self.wire.frame(self.now, side, &frame);
        let answer = self.pair.take(side, frame);
        self.wire.answer(self.now, side, &answer);
        self.pair.answer(side, &answer);
    }

    fn greet(&mut self) {
        for side in [XA, XB] {
            self.pair.desk(side).hung_up(&authority(1 - side));
        }
        for side in [XA, XB] {
            let hello = self.pair.desk(1 - side).hello(&authority(side)).unwrap();
            self.wire.greeting(self.now, 1 - side, &hello);
            let skew = Skew(SignedDuration::ZERO);
            self.pair.desk(side).greeted(&authority(1 - side), &hello, skew).unwrap();
        }
    }

    /// Everything that the partner's own node tells its people: cases, terms, trees and what is exported of them.
    fn look(&mut self) {
        let cases = [self.girl, self.brother];
        let (said, trees) = self.pair.ask(XB, async |api| {
            let mut said = vec![format!("{:?}", api.list(None).await.unwrap())];
            for case in cases {
                let Ok(view) = api.show(CaseName::Shared(case)).await else { continue };
                said.push(format!("{view:?}"));
                said.push(format!("{:?}", api.deadlines(CaseName::Shared(case)).await.unwrap()));
            }
            let trees = api.verify(None).await.unwrap().trees;
            for tree in &trees {
                let files = api.export(tree.tree.clone()).await.unwrap();
                let lengths: Vec<_> =
                    files.iter().map(|file| (file.path.clone(), file.bytes.len())).collect();
                said.push(format!("{} {lengths:?}", tree.tree));
            }
            (said, trees)
        });
        for one in said {
            self.wire.note(self.now, &one);
        }
        for tree in trees {
            let cosigned: Vec<_> = tree.cosigners.iter().map(|cosigner| cosigner.size).collect();
            self.wire
                .note(self.now, &format!("{} has {} leaves, cosigned {cosigned:?}", tree.tree, tree.entries));
        }
    }
}

fn tie(other: &CaseRef) -> String {
    let text = example("N12-case-link.toml");
    let changed = text.replace("3KCNHPYVK45NHP2WV55MR30C1HX", &other.to_string());
    assert_ne!(text, changed);
    changed
}
