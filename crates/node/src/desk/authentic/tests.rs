//! Every type of statement, and one that is newer than this program: what each is taken for, signed well and badly.

use entente_seals::dsse::{self, Signed, pae};
use entente_seals::history::Entry;
use entente_seals::keys::{Role, SigningKey};
use entente_seals::secret::KeySeed;
use entente_seals::{
    Cause, CertificateTerms, KeyCertificate, StatementFault, StatementRef, TreePosition, Void,
};

use super::*;

fn xa() -> AuthorityId {
    "XA.ca".parse().unwrap()
}

fn xb() -> AuthorityId {
    "XB.ca".parse().unwrap()
}

fn at(text: &str) -> Instant {
    serde_json::from_value(serde_json::Value::String(text.to_owned())).unwrap()
}

fn key(role: Role, seed: u8) -> SigningKey {
    SigningKey::from_seed(role, &KeySeed::from_bytes([seed; 32])).unwrap()
}

fn history() -> KeyHistory {
    let (root, statement) = (key(Role::Authority, 1), key(Role::Statement, 2));
    let terms = CertificateTerms {
        id: entente_casework::StatementId::from_bytes([1; 16]),
        authority: xa(),
        replaces: None,
        cause: Cause::First,
        rehearsal: true,
        made_at: at("2027-01-02T08:00:00.000Z"),
        use_until: None,
    };
    let certificate = dsse::sign(KeyCertificate::new(&statement.public(), terms), &root).unwrap();
    let mut history = KeyHistory::new(xa(), root.public(), true).unwrap();
    let leaf = TreePosition { incarnation: 1, index: 0 };
    history
        .enter(certificate.envelope().clone(), Entry { leaf, statement: None, trusted_until: None })
        .unwrap();
    history
}

/// Of a type that a later version may bring.
struct Newer(AuthorityId);

impl Signed for Newer {
    const PAYLOAD_TYPE: &'static str = "application/vnd.entente.station.v2+json";
    fn signed_by(&self) -> Role {
        Role::Statement
    }
    fn author(&self) -> &AuthorityId {
        &self.0
    }
    fn write(&self) -> Result<Vec<u8>, StatementFault> {
        Ok(b"{}".to_vec())
    }
    fn read(_: &[u8]) -> Result<Self, StatementFault> {
        Err(StatementFault::UnknownType)
    }
}

fn newer(by: &SigningKey) -> Envelope {
    dsse::sign(Newer(xa()), by).unwrap().envelope().clone()
}

fn void(to: AuthorityId) -> Envelope {
    let statement = StatementRef { incarnation: 1, number: 7, digest: Digest::of(b"a statement") };
    dsse::sign(Void { from: xa(), to, statement }, &key(Role::Statement, 2)).unwrap().envelope().clone()
}

#[test]
fn a_newer_type_that_the_partner_signed_is_put_off_and_a_forged_one_is_not() {
    let history = history();
    let signed = newer(&key(Role::Statement, 2));
    let Ok(Came::Unread(identity)) = came(&history, signed.clone(), &xb()) else { panic!("not put off") };
    assert_eq!(identity, Digest::of(&pae(&signed.payload_type, &signed.payload)));
    let ToSender::Deferred(answer) = of_unknown_type(&xa(), &identity) else { panic!("not put off") };
    assert_eq!((answer.statement, answer.cause), (*identity.as_bytes(), DeferredCause::UnknownType));
    for forged in [newer(&key(Role::Statement, 3)), Envelope { payload: b"{ }".to_vec(), ..signed.clone() }] {
        let fault = came(&history, forged, &xb()).unwrap_err();
        assert_eq!(cause_of(&fault), FrameFaultCause::NotAuthentic);
    }
}

#[test]
fn a_known_type_is_read_and_never_put_off_unread() {
    let history = history();
    let read = came(&history, void(xb()), &xb()).unwrap();
    assert!(matches!(read, Came::Read(read) if matches!(*read, AnyStatement::Void(_))));
    let elsewhere = came(&history, void("XC.ca".parse().unwrap()), &xb()).unwrap_err();
    assert_eq!(cause_of(&elsewhere), FrameFaultCause::WrongParty);
    // A certificate is no statement of its own: it travels inside one.
    let terms = "application/vnd.entente.key-certificate.v1+json".to_owned();
    let certificate = Envelope { payload_type: terms, ..newer(&key(Role::Statement, 2)) };
    let fault = came(&history, certificate, &xb()).unwrap_err();
    assert_eq!(cause_of(&fault), FrameFaultCause::Malformed);
}

#[test]
fn what_was_made_after_it_came_is_noted_once_the_clocks_cannot_explain_it() {
    let arrived = at("2027-03-05T09:00:00.000Z");
    assert!(is_ahead(at("2027-03-05T09:05:00.001Z"), arrived));
    assert!(!is_ahead(at("2027-03-05T09:05:00.000Z"), arrived));
    assert!(!is_ahead(at("2027-03-01T09:00:00.000Z"), arrived), "a delivery that was held up");
}
