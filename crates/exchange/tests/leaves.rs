//! What both sides hold is the same in both trees: kind, number and digest; only maker and time differ.
#![expect(clippy::unwrap_used, reason = "test code: what cannot be made is a failed test")]

use entente_exchange::departure::{switch, void};
use entente_exchange::reply::{answer, settle};
use entente_exchange::{Judgement, Loaded, Pair};
use entente_ledger::leaf::LeafKind;
use entente_seals::{Digest, Findings, Instant, KeySeed, Role, SigningKey, StatementRef, Verdict};

fn key() -> SigningKey {
    SigningKey::from_seed(Role::Statement, &KeySeed::from_bytes([7; 32])).unwrap()
}

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

#[test]
fn switch_void_and_acknowledgement_have_one_digest_in_both_trees() {
    let (sent, arrived) = (at("2027-03-05T09:00:00.000Z"), at("2027-03-05T09:00:01.000Z"));
    let (xa, xb) = ("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap());
    let mut ours = Pair::new("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap(), 1);
    let theirs = Pair::new(xb, xa, 1);
    let id = entente_casework::StatementId::from_bytes([1; 16]);
    let package = Loaded {
        agreement: Digest::of(b"agreement"),
        version: 1,
        in_force_from: "2027-01-01".parse().unwrap(),
        replaced: None,
        made_on: "2027-03-05".parse().unwrap(),
    };
    let departed = switch(&ours, &package, sent, id, &key()).unwrap();
    ours.apply(&departed.event);
    let statement = StatementRef { incarnation: 1, number: 1, digest: departed.statement.identity() };

    let taken_back = void(&ours, &statement, sent, &key()).unwrap();
    ours.apply(&taken_back.event);
    let voided = Judgement {
        statement,
        came: taken_back.statement.identity(),
        leaf: LeafKind::Void,
        verdict: Verdict::Voided,
        findings: Findings::default(),
        arrived_at: arrived,
        agreement: None,
        switches_to: None,
    };
    let reply = answer(&theirs, voided, &key()).unwrap();
    let [came, gone] = &reply.leaves;
    assert_eq!((came.kind(), came.digest()), (taken_back.leaf.kind(), taken_back.leaf.digest()));
    assert_ne!(came.digest(), departed.leaf.digest(), "a VOID is not what it takes back");
    let settled = settle(&ours, &reply.acknowledgement, arrived).unwrap().unwrap();
    assert_eq!((gone.kind(), gone.digest()), (settled.leaf.kind(), settled.leaf.digest()));
    ours.apply(&settled.event);
    assert!(ours.unsettled().is_empty());
    assert!(void(&ours, &statement, sent, &key()).is_err(), "what is settled cannot be taken back");

    // The same void, made again at another time, is the same statement: nothing in it tells when or why.
    let mut again = Pair::new("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap(), 1);
    again.apply(&departed.event);
    let repeated = void(&again, &statement, arrived, &key()).unwrap();
    assert_eq!(repeated.statement.envelope(), taken_back.statement.envelope());
}
