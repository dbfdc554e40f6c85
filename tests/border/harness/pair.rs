//! Two desks in this process without a network: a test carries each frame and each answer by hand, and loses what it likes.

use std::sync::Arc;
use std::time::Duration;

use entente_casework::{CaseRef, EventId, StatementId};
use entente_node::case_file::CaseAt;
use entente_node::desk::{SendDecision, Tracked};
use entente_node::operator_api::Api;
use entente_node::{Config, Desk};
use entente_seals::dsse::Envelope;
use entente_seals::{Acknowledgement, StatementRef, StatementText as _};
use entente_transport::operator::{CaseName, CaseView, Direction, Operator as _};
use entente_transport::{Skew, ToReceiver, ToSender};
use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;

use super::folder::{Rehearsal, authority, copy, example};

/// How many rounds two desks may take until neither has anything to say.
const ROUNDS_MAX: usize = 64;
/// The folders in which a node keeps what it knows.
const KEPT: [&str; 2] = ["data", "keyring-mirror"];

/// Two desks.
pub(crate) struct Pair {
    rehearsal: Rehearsal,
    desks: [Option<Arc<Desk>>; 2],
    runtime: tokio::runtime::Runtime,
}

/// What an acknowledgement says. Whether it is signed is the desk's to check, not the test's.
pub(crate) fn acknowledgement(answer: &ToSender) -> Acknowledgement {
    let ToSender::Acknowledgement(carriage) = answer else { panic!("no acknowledgement: {answer:?}") };
    let envelope = Envelope::from_carriage(carriage).unwrap();
    Acknowledgement::from_payload(&envelope.payload).unwrap()
}

impl Pair {
    /// Two fresh nodes that have not said anything yet.
    pub(crate) fn in_process() -> Self {
        Self::over(Rehearsal::fresh())
    }

    /// Two nodes over what lies in a rehearsal.
    pub(crate) fn over(rehearsal: Rehearsal) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let mut pair = Self { rehearsal, desks: [None, None], runtime };
        pair.open(0);
        pair.open(1);
        pair
    }

    pub(crate) fn rehearsal(&self) -> &Rehearsal {
        &self.rehearsal
    }

    pub(crate) fn desk(&self, side: usize) -> &Arc<Desk> {
        self.desks[side].as_ref().unwrap()
    }

    /// A desk opens what it finds.
    pub(crate) fn open(&mut self, side: usize) {
        let config = Config::read(&self.rehearsal.config(side)).unwrap();
        let desk = entente_node::run::open(&config).unwrap();
        self.desks[side] = Some(Arc::new(desk));
    }

    /// The power is cut: nothing is closed, and nothing of the memory survives.
    pub(crate) fn cut_power(&mut self, side: usize) {
        let desk = self.desks[side].take().unwrap();
        assert_eq!(Arc::strong_count(&desk), 1, "somebody still holds the desk");
        drop(desk);
    }

    /// The power is cut and comes back.
    pub(crate) fn crash(&mut self, side: usize) {
        self.cut_power(side);
        self.open(side);
    }

    /// A copy of everything that a node keeps, made while its power is cut for a moment.
    pub(crate) fn kept_copy(&mut self, side: usize) -> TempDir {
        self.cut_power(side);
        let kept = tempfile::tempdir().unwrap();
        for part in KEPT {
            copy(&self.rehearsal.home(side).join(part), &kept.path().join(part));
        }
        self.open(side);
        kept
    }

    /// A node comes back from a copy, as from a backup.
    pub(crate) fn restore(&mut self, side: usize, kept: &TempDir) {
        self.cut_power(side);
        for part in KEPT {
            let place = self.rehearsal.home(side).join(part);
            std::fs::remove_dir_all(&place).unwrap();
            copy(&kept.path().join(part), &place);
        }
        self.open(side);
    }

    /// Sets both clocks forward; one that shows more already is left alone.
    pub(crate) fn at(&self, to: Timestamp) {
        for desk in self.desks.iter().flatten() {
            if desk.clock().now() < to {
                desk.clock().set(to).unwrap();
            }
        }
    }

    /// Begins the oldest draft of one side.
    pub(crate) fn begin(&self, side: usize) -> Option<StatementRef> {
        self.desk(side).begin_next(&authority(1 - side)).unwrap()
    }

    /// What of one side waits for an acknowledgement.
    pub(crate) fn unsettled(&self, side: usize) -> Vec<StatementRef> {
        self.desk(side).unsettled(&authority(1 - side)).unwrap()
    }

    /// The frame of one attempt.
    pub(crate) fn frame(&self, side: usize, statement: &StatementRef) -> ToReceiver {
        self.desk(side).frame(&authority(1 - side), statement).unwrap().unwrap()
    }

    /// The other side of `from` takes a frame.
    pub(crate) fn take(&self, from: usize, frame: ToReceiver) -> ToSender {
        self.desk(1 - from).take(&authority(from), frame).unwrap().unwrap()
    }

    /// An answer comes home to `side`.
    pub(crate) fn answer(&self, side: usize, answer: &ToSender) {
        let partner = authority(1 - side);
        match answer {
            ToSender::Acknowledgement(carriage) => {
                self.desk(side).acknowledged(&partner, carriage).unwrap().unwrap();
            }
            ToSender::Deferred(deferred) => self.desk(side).deferred(&partner, deferred).unwrap(),
            ToSender::HeadAnswer(answer) => self.desk(side).head_answered(&partner, answer.clone()).unwrap(),
            ToSender::FrameFault(fault) => panic!("the frame was not taken: {fault:?}"),
        }
    }

    /// One whole attempt: the frame crosses, the answer comes home.
    pub(crate) fn cross(&self, side: usize, statement: &StatementRef) -> ToSender {
        let answer = self.take(side, self.frame(side, statement));
        self.answer(side, &answer);
        answer
    }

    /// Carries everything that waits, in both directions, until neither side has anything to say.
    pub(crate) fn settle(&self) {
        for _ in 0..ROUNDS_MAX {
            let mut quiet = true;
            for side in [0, 1] {
                for statement in self.unsettled(side) {
                    self.cross(side, &statement);
                    quiet = false;
                }
                quiet &= self.begin(side).is_none();
            }
            if quiet {
                return;
            }
        }
        panic!("two desks go on talking for ever");
    }

    /// Sends the newest head of one side, if it has one to send, and takes the answer home. Answers whether it did.
    pub(crate) fn show_head(&self, side: usize) -> bool {
        let Some(head) = self.desk(side).head_to_send(&authority(1 - side)).unwrap() else { return false };
        let answer = self.take(side, ToReceiver::Head(head));
        self.answer(side, &answer);
        true
    }

    /// Both sides greet each other, as at the beginning of a stream.
    pub(crate) fn greet(&self) {
        for side in [0, 1] {
            let hello = self.desk(1 - side).hello(&authority(side)).unwrap();
            self.desk(side).greeted(&authority(1 - side), &hello, Skew(SignedDuration::ZERO)).unwrap();
        }
    }

    /// What is wrong with the connection, as an administrator of `side` sees it.
    pub(crate) fn trouble(&self, side: usize) -> Option<String> {
        self.desk(side).contact_with(&authority(1 - side)).trouble
    }

    pub(crate) fn open_case(&self, side: usize) -> CaseRef {
        self.desk(side).open_case(&authority(1 - side), None).unwrap().case
    }

    /// The case with this reference as one side names it: by its partner too.
    pub(crate) fn place(&self, side: usize, case: &CaseRef) -> CaseAt {
        CaseAt { case: *case, partner: authority(1 - side) }
    }

    fn prepared(&self, side: usize, case: &CaseRef, text: &str) -> entente_node::desk::Prepared {
        let draft = entente_wire::read_draft(text, entente_wire::Format::Toml).unwrap();
        self.desk(side).prepare(&self.place(side, case), draft).unwrap()
    }

    /// Records a fact of the story.
    pub(crate) fn record(&self, side: usize, case: &CaseRef, file: &str) -> EventId {
        self.record_text(side, case, &example(file))
    }

    pub(crate) fn record_text(&self, side: usize, case: &CaseRef, text: &str) -> EventId {
        let fact = self.prepared(side, case, text);
        self.desk(side).record(&self.place(side, case), &fact).unwrap()
    }

    /// Tries an act of the story.
    pub(crate) fn decide(&self, side: usize, case: &CaseRef, file: &str) -> SendDecision {
        self.decide_text(side, case, &example(file))
    }

    fn decide_text(&self, side: usize, case: &CaseRef, text: &str) -> SendDecision {
        let act = self.prepared(side, case, text);
        self.desk(side).send(&self.place(side, case), &act, false).unwrap()
    }

    /// Sends a message of the story: it is decided and waits as a draft.
    pub(crate) fn draft(&self, side: usize, case: &CaseRef, file: &str) -> StatementId {
        self.draft_text(side, case, &example(file))
    }

    pub(crate) fn draft_text(&self, side: usize, case: &CaseRef, text: &str) -> StatementId {
        match self.decide_text(side, case, text) {
            SendDecision::Drafted(message) => message,
            other => panic!("it is not sent: {other:?}\n{text}"),
        }
    }

    pub(crate) fn track(&self, side: usize, message: &StatementId) -> Tracked {
        self.desk(side).track(message).unwrap()
    }

    /// A case as the people of one side see it.
    pub(crate) fn view(&self, side: usize, case: &CaseRef) -> CaseView {
        self.ask(side, async |api| api.show(CaseName::Shared(*case)).await.unwrap())
    }

    /// Asks the node of one side what its own people may ask.
    pub(crate) fn ask<T>(&self, side: usize, question: impl AsyncFnOnce(&Api) -> T) -> T {
        let (stop, _) = tokio::sync::watch::channel(false);
        let api = Api::new(Arc::clone(self.desk(side)), stop, String::new());
        let told = self.runtime.block_on(question(&api));
        drop(api);
        let until = Duration::from_secs(5);
        self.runtime.block_on(async {
            // The thread that answered lets go of the desk a moment after its answer.
            let alone = async {
                while Arc::strong_count(self.desk(side)) > 1 {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
            };
            tokio::time::timeout(until, alone).await.unwrap();
        });
        told
    }

    /// How many messages of a kind one side has received in a case.
    pub(crate) fn received(&self, side: usize, case: &CaseRef, kind: &str) -> usize {
        let view = self.view(side, case);
        let is = |entry: &&_| {
            let entry: &&entente_transport::operator::TimelineEntry = entry;
            entry.direction == Direction::Received && entry.kind == kind
        };
        view.timeline.iter().filter(is).count()
    }

    /// Every tree of both sides fits, from the journal upwards.
    pub(crate) fn verify(&self) {
        for desk in self.desks.iter().flatten() {
            for tree in desk.verify(None).unwrap().trees {
                assert_eq!((tree.wrong, tree.broken_at), (None, None), "{}", tree.origin);
            }
        }
    }

    /// Names, sizes and roots of the trees of one side.
    pub(crate) fn trees(&self, side: usize) -> Vec<(String, u64, String)> {
        let verified = self.desk(side).verify(None).unwrap();
        verified.trees.iter().map(|t| (t.origin.to_string(), t.entries, t.root.to_string())).collect()
    }
}
