//! Cases that are found without looking through all of them, and what is committed is seen.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use entente_casework::EventId;
use entente_seals::{Code, Entropy as _, Instant};
use entente_store::{
    Batch, Body, DiskFiles, Fatal, IndexChoice, JournalStore, Lookup, NodeKey, Position, Reply, Scrubbed,
    Settings, StoredRecord, Swept,
};
use entente_wire::{Format, read_draft, to_sections};

use super::*;
use crate::case_file::{CaseNote, CaseOpened, DraftEnd, KeptBar, note_record, opened_record};
use crate::entropy::System;
use crate::kept::{self, DraftTerms, EventHeader, PartToKeep, Way};

const REQUEST: &str = include_str!("../../../../tests/examples/C1-identity-request.toml");

/// A store that counts what it is asked.
struct Counted(JournalStore, AtomicUsize);

impl Counted {
    fn asked(&self) -> usize {
        self.1.swap(0, Ordering::SeqCst)
    }
    fn inner(&self) -> &JournalStore {
        self.1.fetch_add(1, Ordering::SeqCst);
        &self.0
    }
}

impl Store for Counted {
    fn submit(&self, batch: Batch, reply: Reply) {
        self.0.submit(batch, reply);
    }
    fn version(&self, stream: StreamId) -> u64 {
        self.inner().version(stream)
    }
    fn read_page(&self, stream: StreamId, after: u64, most: usize) -> Result<Vec<StoredRecord>, ReadError> {
        self.inner().read_page(stream, after, most)
    }
    fn find(&self, lookup: Lookup) -> Result<Option<StoredRecord>, ReadError> {
        self.inner().find(lookup)
    }
    fn find_all(&self, lookup: Lookup) -> Result<Vec<StoredRecord>, ReadError> {
        self.inner().find_all(lookup)
    }
    fn streams(&self, class: u8) -> Result<Vec<StreamId>, ReadError> {
        self.inner().streams(class)
    }
    fn replay(
        &self,
        after: Option<Position>,
        visit: &mut dyn FnMut(StoredRecord) -> ControlFlow<()>,
    ) -> Result<(), ReadError> {
        self.0.replay(after, visit)
    }
    fn sweep(&self) -> Result<Swept, ReadError> {
        self.0.sweep()
    }
    fn scrub(&self) -> Result<Scrubbed, ReadError> {
        self.0.scrub()
    }
    fn close(&self) -> Result<(), Fatal> {
        self.0.close()
    }
}

struct Node {
    store: Arc<Counted>,
    keyring: Arc<Keyring>,
    views: Views,
}

fn partner() -> AuthorityId {
    "XB.ca".parse().unwrap()
}

fn at() -> Instant {
    Instant::new("2027-03-05T09:00:00Z".parse().unwrap()).unwrap()
}

impl Node {
    fn new(folder: &Path) -> Self {
        let files = Arc::new(DiskFiles);
        let settings = Settings { index: IndexChoice::Memory, ..Settings::default() };
        let opened =
            JournalStore::open(Arc::clone(&files) as _, &folder.join("store"), settings, Arc::new(System));
        let store = opened.unwrap().0;
        let dirs = [folder.join("ring"), folder.join("mirror")];
        let dirs = [dirs[0].as_path(), dirs[1].as_path()];
        let keyring = Keyring::create(files, dirs, NodeKey::from_bytes([7; 32]), Arc::new(System)).unwrap();
        keyring.attach(&store).unwrap();
        let (store, keyring) = (Arc::new(Counted(store, AtomicUsize::new(0))), Arc::new(keyring));
        let views = Self::views(&store, &keyring);
        Self { store, keyring, views }
    }

    fn views(store: &Arc<Counted>, keyring: &Arc<Keyring>) -> Views {
        Views::new("XA.ca".parse().unwrap(), 1, Arc::clone(store) as _, Arc::clone(keyring))
    }

    /// Commits what `make` seals, as the desk does; says so only if `told`.
    fn commit(&self, told: bool, make: impl FnOnce(&Leases<'_>) -> Vec<entente_store::Record>) {
        let leases = Leases::new(&self.keyring);
        let records = make(&leases);
        let touched: Vec<StreamId> = records.iter().map(|record| record.stream).collect();
        let mut all = leases.assignments();
        all.extend(records);
        self.store.append(Batch::of(all)).unwrap();
        leases.confirm().unwrap();
        if told {
            self.views.committed(touched);
        }
    }

    fn case(&self, id: u8) -> StreamId {
        let opened = CaseOpened {
            case: CaseRef::from_bytes([id; 16]),
            partner: partner(),
            local_ref: None,
            opened_at: at(),
        };
        self.commit(true, |leases| vec![opened_record(&opened, leases, &mut System).unwrap()]);
        streams::case(&partner(), &opened.case)
    }

    fn draft(&self, stream: StreamId, told: bool) -> StatementId {
        let content = read_draft(REQUEST, Format::Toml).unwrap().content;
        let parts = to_sections(&content);
        let code = |text: &str| Code::new(text).unwrap();
        let terms = DraftTerms {
            urgent: false,
            purpose: code("FAMILY_TRACING"),
            legal_basis: code("ART_4"),
            in_reply_to: None,
            expires_at: None,
        };
        let mut entropy = System;
        let event = EventId::from_bytes(entropy.id());
        let header = EventHeader {
            event,
            recorded_at: at(),
            happened_at: None,
            way: Way::Draft(Box::new(terms)),
            kind: kept::kind_id(content.kind()).unwrap(),
            subject: 1,
            parts: u16::try_from(parts.len()).unwrap(),
        };
        self.commit(told, |leases| {
            let own: Vec<_> = parts.iter().map(PartToKeep::Own).collect();
            kept::records(stream, &header, None, &own, leases, &mut entropy).unwrap()
        });
        StatementId::from_bytes(*event.as_bytes())
    }

    fn gone(&self, stream: StreamId, message: StatementId, why: DraftEnd) {
        let note = CaseNote::DraftGone { message, why, bars: Vec::new() };
        self.commit(true, |leases| vec![note_record(stream, &note, leases, &mut System).unwrap()]);
    }
}

fn streams_of(cases: &[(CaseRef, Arc<CaseFile>)]) -> Vec<StreamId> {
    cases.iter().map(|(_, file)| file.stream).collect()
}

#[test]
fn an_idle_node_asks_the_store_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let node = Node::new(folder.path());
    let cases: Vec<StreamId> = (1..=40).map(|id| node.case(id)).collect();
    let message = node.draft(cases[6], true);
    assert_eq!(streams_of(&node.views.with_drafts().unwrap()), [cases[6]]);
    assert!(node.store.asked() > 40, "the control: the first look reads every case");
    for _ in 0..3 {
        assert_eq!(node.views.with_drafts().unwrap().len(), 1);
        assert_eq!(node.views.with_open_messages().unwrap().len(), 1);
        assert_eq!(node.views.case_with(&message).unwrap().unwrap().stream, cases[6]);
        assert_eq!(node.views.cases().unwrap().len(), 40);
    }
    assert_eq!(node.store.asked(), 0);
    node.draft(cases[7], true);
    assert_eq!(streams_of(&node.views.with_drafts().unwrap()), [cases[6], cases[7]]);
    assert!(node.store.asked() <= 4, "one case moved, and one is read");
}

#[test]
fn a_draft_is_found_from_its_commit_to_its_end() {
    let folder = tempfile::tempdir().unwrap();
    let node = Node::new(folder.path());
    let case = node.case(1);
    let unknown = StatementId::from_bytes([9; 16]);
    assert!(node.views.with_drafts().unwrap().is_empty());
    let (begun, barred) = (node.draft(case, true), node.draft(case, true));
    assert_eq!(node.views.with_drafts().unwrap()[0].1.drafts.len(), 2);
    node.gone(case, begun, DraftEnd::Begun);
    node.gone(case, barred, DraftEnd::Barred);
    assert!(node.views.with_drafts().unwrap().is_empty());
    assert_eq!(streams_of(&node.views.with_open_messages().unwrap()), [case], "one of the two is on its way");
    for message in [begun, barred] {
        assert!(node.views.case_with(&message).unwrap().is_some(), "what ended can still be followed");
    }
    assert!(node.views.case_with(&unknown).unwrap().is_none());
}

#[test]
fn what_barred_a_draft_is_kept_with_it_under_the_key_of_the_case() {
    let folder = tempfile::tempdir().unwrap();
    let node = Node::new(folder.path());
    let case = node.case(1);
    let message = node.draft(case, true);
    let bar = KeptBar {
        rule: "CF14".to_owned(),
        article: "CRC Art. 12".to_owned(),
        cure: "wait until the window is over".to_owned(),
        who: "nobody".to_owned(),
        paths: vec!["transfer_on".to_owned()],
    };
    let note = CaseNote::DraftGone { message, why: DraftEnd::Barred, bars: vec![bar.clone()] };
    node.commit(true, |leases| {
        let record = note_record(case, &note, leases, &mut System).unwrap();
        assert!(
            matches!(&record.body, Body::Content { sealed, .. } if !sealed.windows(4).any(|w| w == b"CF14"))
        );
        vec![record]
    });
    let again = Node::views(&node.store, &node.keyring);
    for views in [&node.views, &again] {
        let file = views.case_with(&message).unwrap().unwrap();
        let own = file.messages.get(&message).unwrap();
        assert_eq!((own.ended, &own.bars), (Some(DraftEnd::Barred), &vec![bar.clone()]));
        assert!(!own.is_open());
    }
}

#[test]
fn a_restart_finds_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let node = Node::new(folder.path());
    let (one, two) = (node.case(1), node.case(2));
    let ended = node.draft(one, true);
    node.gone(one, ended, DraftEnd::Withdrawn);
    let waits = node.draft(two, true);
    let again = Node::views(&node.store, &node.keyring);
    for views in [&node.views, &again] {
        assert_eq!(streams_of(&views.with_drafts().unwrap()), [two]);
        assert_eq!(streams_of(&views.with_open_messages().unwrap()), [two]);
        assert_eq!(views.case_with(&waits).unwrap().unwrap().stream, two);
        assert_eq!(views.case_with(&ended).unwrap().unwrap().stream, one);
    }
}

/// The control of [`Views::committed`]: without it a commit would not be seen.
#[test]
fn what_nobody_told_of_is_not_looked_for() {
    let folder = tempfile::tempdir().unwrap();
    let node = Node::new(folder.path());
    let case = node.case(1);
    assert!(node.views.with_drafts().unwrap().is_empty());
    node.draft(case, false);
    assert!(node.views.with_drafts().unwrap().is_empty());
    node.views.committed([case]);
    assert_eq!(node.views.with_drafts().unwrap().len(), 1);
}

/// A record of a kind that only a newer program knows.
fn from_the_future(stream: StreamId, leases: &Leases<'_>) -> Vec<entente_store::Record> {
    let mut entropy = System;
    let id = entropy.id();
    vec![kept::seal_own(stream, 99, &id, b"what is not known may bar an act", leases, &mut entropy).unwrap()]
}

#[test]
fn a_case_that_cannot_be_read_takes_no_other_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let node = Node::new(folder.path());
    let (one, two, three) = (node.case(1), node.case(2), node.case(3));
    let message = node.draft(three, true);
    node.draft(two, true);
    assert_eq!(node.views.cases().unwrap().len(), 3);
    node.commit(true, |leases| from_the_future(two, leases));
    let again = Node::views(&node.store, &node.keyring);
    for views in [&node.views, &again] {
        assert_eq!(
            streams_of(&views.cases().unwrap()),
            [one, three],
            "what was known of it before is no answer"
        );
        assert_eq!(streams_of(&views.with_drafts().unwrap()), [three]);
        assert!(views.case_with(&message).unwrap().is_some());
        assert_eq!(views.set_aside().unwrap(), 1, "and people see that there is one");
        assert!(matches!(views.case_of(two), Err(ViewFault::Kept(_))), "asked for itself it says why");
    }
}

#[test]
fn a_case_whose_keys_are_destroyed_is_forgotten_where_it_was_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let node = Node::new(folder.path());
    let (one, two) = (node.case(1), node.case(2));
    let message = node.draft(two, true);
    assert_eq!(node.views.cases().unwrap().len(), 2);
    let keys = node.keyring.keys_of_case(&streams::scope(two)).unwrap();
    let keys: Vec<_> = keys.into_iter().map(|(_, key)| key).collect();
    assert!(!keys.is_empty());
    node.keyring.destroy(&keys).unwrap();
    assert!(
        node.views.case_of(two).unwrap().opened.is_some(),
        "the control: what is remembered is still read"
    );
    node.views.forget(two);
    assert!(node.views.case_of(two).unwrap().is_erased());
    assert_eq!(streams_of(&node.views.cases().unwrap()), [one]);
    assert!(node.views.with_drafts().unwrap().is_empty());
    assert!(node.views.case_with(&message).unwrap().is_none());
}
