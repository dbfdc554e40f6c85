//! Two desks: what one of them does that cannot be, what the other keeps of it, and what a node does that forgot or that goes by
//! an older package.

use entente_agreements::specimen;
use entente_exchange::{Loaded, Pair, departure};
use entente_ledger::{ConductLeaf, ForkEvidence, Hash, HashReader as _};
use entente_seals::dsse;
use entente_seals::{
    Acknowledgement, Cause, CertificateTerms, Digest, Entropy as _, Instant, KeyCertificate, KeyFile, Role,
    SigningKey, Verdict,
};
use entente_store::{StoredBody, StoredRecord};
use entente_transport::{
    Bytes, DeferredCause, HeadAnswer, HeadFault, HeadFrame, HeldHead, Lane, StatementFrame, ToReceiver,
    ToSender,
};
use jiff::SignedDuration;

use super::two::{FACTS, Two, XA, XB, name, named_agreement, prepared, structure};
use super::*;
use crate::conduct::KeptEntry;
use crate::leases::Leases;
use crate::{kept, streams};

#[test]
fn the_opening_of_the_conduct_tree_is_kept_with_what_opens_its_leaf() {
    let two = Two::fresh();
    let desk = two.desk(XA);
    let leaves = desk.store.read(streams::tree(&desk.conduct.to_string()), 0).unwrap();
    let entries = desk.store.read(streams::conduct(), 0).unwrap();
    let (leaf, StoredBody::Content { key, sealed }) = (&leaves[0], &entries[0].body) else {
        panic!("no content")
    };
    let leases = Leases::new(&desk.keyring);
    let key = kept::ContentKeys::key(&leases, *key).unwrap().unwrap();
    let (id, sealed) = sealed.split_first_chunk::<16>().unwrap();
    let plain = entente_seals::rest::open(&key, id, sealed).unwrap();
    let entry = KeptEntry::from_bytes(&plain).unwrap();
    assert!(entry.entry.starts_with(b"entente/opening/v1\n"));
    assert!(ConductLeaf::from_bytes(&structure(leaf)).unwrap().opens(&entry.key, &entry.entry));
}

#[test]
fn both_heads_of_a_fork_are_kept_once_and_convince_a_stranger() {
    let two = Two::fresh();
    assert!(matches!(two.show_head(XA), ToSender::HeadAnswer(HeadAnswer::Cosigned(_))));
    let size = two.tree_size(XA);
    let forged = HeadFrame {
        checkpoint: Bytes::from(two.signed(XA, size, Hash::from_bytes([9; 32]))),
        old_size: size,
        consistency: Vec::new(),
    };
    for _ in 0..2 {
        let answer = two.take(XA, ToReceiver::Head(forged.clone())).unwrap();
        assert_eq!(answer, ToSender::HeadAnswer(HeadAnswer::Fault(HeadFault::Inconsistent)));
        let kept = two.heads(XB, streams::RECORD_HEAD_FORK);
        let [first, second] = kept.as_slice() else { panic!("{} heads are kept", kept.len()) };
        let origin = &two.desk(XA).partner(&name(XB)).unwrap().origin;
        let key = locked(&two.desk(XB).partner(&name(XA)).unwrap().keys).checkpoint_key(origin).unwrap();
        assert!(ForkEvidence::from_heads(first, second, &key).is_ok());
    }
}

#[test]
fn the_second_text_for_one_number_is_kept_as_it_was_signed() {
    let two = Two::fresh();
    let switch = two.begin(XA).unwrap();
    two.cross(XA, &switch);
    let (desk, at) = (two.desk(XA), two.desk(XA).now().unwrap());
    let mut entropy = desk.entropy;
    let id = entente_casework::StatementId::from_bytes(entropy.id());
    let again =
        departure::switch(&Pair::new(name(XA), name(XB), 1), &first_package(), at, id, desk.keys.statement());
    let second = again.unwrap().statement;
    assert_ne!(second.identity(), switch.digest);
    let carriage = second.envelope().to_carriage().unwrap();
    let frame = StatementFrame { statement: Bytes::from(carriage.clone()), lane: Lane::Routine };
    assert!(two.take(XA, ToReceiver::Statement(frame)).is_some());
    let other = two.desk(XB);
    let found = other.store.find(*second.identity().as_bytes()).unwrap().unwrap();
    let (_, plain) = kept::open_own(&found, &Leases::new(&other.keyring)).unwrap().unwrap();
    assert_eq!(*plain, carriage);
}

fn first_package() -> Loaded {
    let agreement = Digest::from_bytes(specimen().digest());
    let day = jiff::civil::date(2027, 1, 1);
    Loaded { agreement, version: 1, in_force_from: day, replaced: None, made_on: day }
}

#[test]
fn a_second_answer_to_one_statement_is_kept_once_and_changes_nothing() {
    let two = Two::fresh();
    let switch = two.begin(XA).unwrap();
    two.cross(XA, &switch);
    let (desk, other) = (two.desk(XA), two.desk(XB));
    let text = Acknowledgement {
        from: name(XB),
        to: name(XA),
        incarnation: 1,
        statement: switch,
        verdict: Verdict::Accepted,
        findings: Vec::new(),
        findings_omitted: 0,
        // Another time than the first answer names.
        arrived_at: Instant::new(other.clock().now() + SignedDuration::from_secs(9)).unwrap(),
    };
    let second = dsse::sign(text, other.keys.statement()).unwrap();
    let carriage = second.envelope().to_carriage().unwrap();
    let version = |desk: &Desk| desk.views.pair(&name(XB)).unwrap().version();
    let before = version(desk);
    for _ in 0..2 {
        desk.acknowledged(&name(XB), &carriage).unwrap();
        assert_eq!(version(desk), before + 1, "one event: the evidence");
    }
    let pair = desk.views.pair(&name(XB)).unwrap();
    let state = pair.departed(switch.position()).unwrap().state;
    assert_eq!(state, entente_exchange::DepartedState::Settled(Verdict::Accepted));
    let found = desk.store.find(*second.identity().as_bytes()).unwrap().unwrap();
    let (_, plain) = kept::open_own(&found, &Leases::new(&desk.keyring)).unwrap().unwrap();
    assert_eq!(*plain, carriage);
}

#[test]
fn a_node_that_lost_what_it_signed_says_nothing_new_until_it_is_recovered() {
    let mut two = Two::fresh();
    let known = two.begin(XB).unwrap();
    let known_frame = two.frame(XB, &known);
    let first = two.take(XB, known_frame.clone()).unwrap();
    let fresh = departure_of_another(&two);
    // The control: what the tree has is no loss, whoever shows it.
    let ours = two.desk(XA).views.tree(&two.desk(XA).partner(&name(XB)).unwrap().origin).unwrap();
    let held = |checkpoint, size, root: Hash| HeldHead {
        size,
        root: *root.as_bytes(),
        checkpoint: Bytes::from(checkpoint),
        cosignature: Bytes::new(),
    };
    two.greet_with(XA, held(two.signed(XA, ours.size(), ours.root()), ours.size(), ours.root()));
    assert_eq!(two.desk(XA).lost(), None);
    let (size, root) = (ours.size() + 5, Hash::from_bytes([7; 32]));
    two.greet_with(XA, held(two.signed(XA, size, root), size, root));
    for again in [false, true] {
        if again {
            two.again(XA);
        }
        let before = two.tree_size(XA);
        let desk = two.desk(XA);
        assert!(desk.contact_with(&name(XB)).trouble.unwrap().contains("rolled back"));
        assert!(two.begin(XA).is_none(), "nothing is numbered");
        assert!(two.take(XB, fresh.clone()).is_none(), "nothing new is answered");
        assert_eq!(two.take(XB, known_frame.clone()), Some(first.clone()), "a repeat is answered");
        assert!(desk.head_to_send(&name(XB)).unwrap().is_none());
        let head = two.desk(XB).head_to_send(&name(XA)).unwrap();
        assert!(head.is_none_or(|head| two.take(XB, ToReceiver::Head(head)).is_none()));
        desk.clock().set(desk.clock().now() + SignedDuration::from_hours(3)).unwrap();
        desk.anchor_if_due().unwrap();
        assert_eq!(two.tree_size(XA), before, "the tree stays as it is");
        desk.open_case(&name(XB), None).unwrap();
    }
    assert_eq!(two.heads(XA, streams::RECORD_HEAD_SHOWN).len(), 1);
}

/// A SWITCH of XB with the number 2, which XA has not seen.
fn departure_of_another(two: &Two) -> ToReceiver {
    let desk = two.desk(XB);
    let mut entropy = desk.entropy;
    let id = entente_casework::StatementId::from_bytes(entropy.id());
    let pair = desk.views.pair(&name(XA)).unwrap();
    let next =
        departure::switch(&pair, &first_package(), desk.now().unwrap(), id, desk.keys.statement()).unwrap();
    let statement = Bytes::from(next.statement.envelope().to_carriage().unwrap());
    ToReceiver::Statement(StatementFrame { statement, lane: Lane::Routine })
}

#[test]
fn an_outage_across_hours_is_one_anchor_and_a_restart_within_the_hour_none() {
    let mut two = Two::fresh();
    let begun = two.tree_size(XA);
    for (hours, anchors) in [(0, 0), (1, 1), (0, 1), (5, 2)] {
        let desk = two.desk(XA);
        desk.clock().set(desk.clock().now() + SignedDuration::from_secs(hours * 3_600 + 1)).unwrap();
        for _ in 0..2 {
            two.again(XA);
            two.desk(XA).anchor_if_due().unwrap();
            two.desk(XA).anchor_if_due().unwrap();
            assert_eq!(two.tree_size(XA), begun + anchors, "after {hours} more hours");
        }
    }
}

/// Changes a role key of one side as planned: a new key file, and its certificate at both nodes.
fn rotate(two: &Two, side: usize, role: Role, stem: &str) {
    let mut entropy = two.desk(side).entropy;
    let mut seed = [0; 32];
    entente_seals::Entropy::fill(&mut entropy, &mut seed);
    let file = KeyFile { role, rehearsal: true, seed: entente_seals::KeySeed::from_bytes(seed) };
    let key = SigningKey::from_seed(role, &file.seed).unwrap();
    let replaced = two.desk(side).keys.history().current(role).unwrap().0.id();
    let terms = CertificateTerms {
        id: entente_casework::StatementId::from_bytes(entropy.id()),
        authority: name(side),
        replaces: Some(replaced),
        cause: Cause::Routine,
        rehearsal: true,
        made_at: Instant::new("2027-03-05T09:00:00Z".parse().unwrap()).unwrap(),
        use_until: None,
    };
    let offline = SigningKey::from_seed(Role::Authority, &two.authority_seed(side).seed).unwrap();
    let signed = dsse::sign(KeyCertificate::new(&key.public(), terms), &offline).unwrap();
    let carriage = signed.envelope().to_carriage().unwrap();
    std::fs::write(two.home(side).join(format!("keys/{stem}.key")), file.to_bytes().unwrap()).unwrap();
    let abroad = two.home(1 - side).join(name(side).as_str());
    for folder in [two.home(side).join("keys"), abroad] {
        std::fs::write(folder.join(format!("certificates/{stem}-2.cert")), &carriage).unwrap();
    }
}

#[test]
fn heads_that_were_kept_before_a_key_was_changed_are_read_after_it() {
    let mut two = Two::fresh();
    for side in [XA, XB] {
        let head = two.desk(side).head_to_send(&name(1 - side)).unwrap().unwrap();
        let Some(ToSender::HeadAnswer(answer)) = two.take(side, ToReceiver::Head(head)) else {
            panic!("no answer to a head")
        };
        assert!(matches!(answer, HeadAnswer::Cosigned(_)));
        two.desk(side).head_answered(&name(1 - side), answer).unwrap();
    }
    rotate(&two, XA, Role::Checkpoint, "checkpoint");
    rotate(&two, XA, Role::Cosignature, "cosignature");
    let held = |two: &Two, side: usize| {
        let desk = two.desk(side);
        locked(&desk.partner(&name(1 - side)).unwrap().witness).held().map(entente_ledger::HeldHead::size)
    };
    let before = [held(&two, XA), held(&two, XB)];
    two.again(XA);
    two.again(XB);
    assert_eq!([held(&two, XA), held(&two, XB)], before, "what was cosigned is not forgotten");
    // What comes now is signed with the new keys, and extends what is held.
    let switch = two.begin(XA).unwrap();
    two.cross(XA, &switch);
    assert!(matches!(two.show_head(XA), ToSender::HeadAnswer(HeadAnswer::Cosigned(_))));
    assert!(matches!(two.show_head(XB), ToSender::HeadAnswer(HeadAnswer::Cosigned(_))));
    two.again(XA);
    two.again(XB);
    assert_eq!(held(&two, XB), Some(two.tree_size(XA)));
}

#[test]
fn until_the_newer_package_is_accepted_the_older_one_serves() {
    let mut two = Two::fresh();
    let first = two.begin(XA).unwrap();
    two.cross(XA, &first);
    let older = Digest::from_bytes(specimen().digest());
    let newer = two.add_package(XA, 2, "2027-01-01");
    two.again(XA);
    let switch = two.begin(XA).unwrap();
    let Some(ToSender::Deferred(deferred)) = two.take(XA, two.frame(XA, &switch)) else {
        panic!("a package that is not there was taken")
    };
    assert!(matches!(deferred.cause, DeferredCause::UnknownAgreement { .. }));
    // The partner has not put the package in yet, and a child cannot wait for that.
    let desk = two.desk(XA);
    let case = desk.open_case(&name(XB), None).unwrap();
    for fact in FACTS {
        desk.record(&case, &prepared(desk, &case, fact)).unwrap();
    }
    let notice = prepared(desk, &case, "B1-identification-notice.toml");
    assert!(matches!(desk.send(&case, &notice, false).unwrap(), SendDecision::Drafted(_)));
    let begun = two.begin(XA).unwrap();
    let frame = two.frame(XA, &begun);
    assert_eq!(named_agreement(&frame), older);
    // It arrives when the partner has both: it is judged by the one that it names.
    assert_eq!(two.add_package(XB, 2, "2027-01-01"), newer);
    two.again(XB);
    two.cross(XA, &begun);
    two.cross(XA, &switch);
    assert_eq!(two.desk(XA).views.pair(&name(XB)).unwrap().our_agreement(), Some(newer));
    let on: Vec<Digest> = judged_on(two.desk(XB));
    assert_eq!(on, [older]);
}

/// The packages by which a desk judged what came.
fn judged_on(desk: &Desk) -> Vec<Digest> {
    let leases = Leases::new(&desk.keyring);
    let entries = desk.store.read(streams::conduct(), 0).unwrap();
    let read = |record: &StoredRecord| {
        let StoredBody::Content { key, sealed } = &record.body else { return None };
        let key = kept::ContentKeys::key(&leases, *key).unwrap()?;
        let (id, sealed) = sealed.split_first_chunk::<16>()?;
        let kept = KeptEntry::from_bytes(&entente_seals::rest::open(&key, id, sealed).unwrap())?;
        match crate::conduct::Conduct::from_entry(&kept.entry)? {
            crate::conduct::Conduct::Judged { on, .. } => on.map(|on| on.agreement),
            _ => None,
        }
    };
    entries.iter().filter_map(read).collect()
}
