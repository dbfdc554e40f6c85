//! Keys over time: who certifies whom, routine change, loss, compromise that reaches back, and what is on its way then.

use entente_seals::dsse;
use entente_seals::history::Entry;
use entente_seals::*;

use crate::fixtures::*;

fn leaf(index: u64) -> TreePosition {
    TreePosition { incarnation: 1, index }
}

fn entry(index: u64) -> Entry {
    Entry { leaf: leaf(index), statement: None, trusted_until: None }
}

fn numbered(index: u64, number: u64) -> Entry {
    Entry { statement: Some(Position { incarnation: 1, number }), ..entry(index) }
}

fn root() -> SigningKey {
    signing(Role::Authority, "XA authority key")
}

fn terms(byte: u8, replaces: Option<&PublicKey>, cause: Cause) -> CertificateTerms {
    CertificateTerms {
        id: id(byte),
        authority: xa(),
        replaces: replaces.map(PublicKey::id),
        cause,
        rehearsal: true,
        made_at: at("2027-01-02T08:00:00.000Z"),
        use_until: None,
    }
}

fn certificate(key: &PublicKey, terms: CertificateTerms, by: &SigningKey) -> Envelope {
    dsse::sign(KeyCertificate::new(key, terms), by).unwrap().envelope().clone()
}

fn first(key: &PublicKey, by: &SigningKey) -> Envelope {
    certificate(key, terms(1, None, Cause::First), by)
}

fn history() -> KeyHistory {
    let mut history = KeyHistory::new(xa(), root().public(), true).unwrap();
    history.enter(first(&statement_key().public(), &root()), entry(0)).unwrap();
    history
}

fn second_key() -> SigningKey {
    signing(Role::Statement, "XA statement key, second")
}

#[test]
fn each_role_is_certified_by_the_role_above_it() {
    let mut history = history();
    let ombuds = ombuds_key().public();
    assert!(
        dsse::sign(KeyCertificate::new(&ombuds, terms(1, None, Cause::First)), &statement_key()).is_err()
    );
    history.enter(first(&ombuds, &root()), entry(1)).unwrap();
    for role in [Role::Checkpoint, Role::Cosignature] {
        let key = signing(role, "another key").public();
        history.enter(first(&key, &root()), entry(1)).unwrap();
        assert_eq!(history.current(role).unwrap().0, &key);
    }
    let encryption = opening_key().public();
    history.enter(first(&encryption, &statement_key()), entry(1)).unwrap();
    history.enter(first(&PublicKey::new(Role::Tls, [7; 32]).unwrap(), &statement_key()), entry(1)).unwrap();
    // Signing out of role is impossible here; whoever does it elsewhere is not believed.
    let certificate = KeyCertificate::new(&second_key().public(), terms(1, None, Cause::First));
    assert!(matches!(dsse::sign(certificate, &statement_key()), Err(DsseFault::WrongRole { .. })));
    let other_root = signing(Role::Authority, "somebody else's authority key");
    let stranger = first(&second_key().public(), &other_root);
    assert!(matches!(history.enter(stranger, entry(2)), Err(HistoryFault::Certificate(_))));
    let certificate = KeyCertificate::new(&root().public(), terms(1, None, Cause::First));
    assert!(
        dsse::sign(certificate, &root()).is_err(),
        "the authority key is named in the package, not certified"
    );
}

#[test]
fn a_key_counts_from_its_place_on() {
    let mut history = history();
    let key = opening_key().public();
    history.enter(first(&key, &statement_key()), entry(10)).unwrap();
    assert!(matches!(
        history.valid_at(Role::Encryption, key.id(), leaf(9)),
        Err(HistoryFault::NotValidHere { .. })
    ));
    assert!(history.valid_at(Role::Encryption, key.id(), leaf(10)).is_ok());
    assert!(matches!(
        history.valid_at(Role::Statement, key.id(), leaf(10)),
        Err(HistoryFault::Unknown { .. })
    ));
    // Taking the same certificate in again changes nothing.
    history.enter(first(&key, &statement_key()), entry(20)).unwrap();
    assert!(history.valid_at(Role::Encryption, key.id(), leaf(10)).is_ok());
}

#[test]
fn a_planned_change_leaves_what_was_signed_before_it() {
    let mut history = history();
    let (old, new) = (statement_key().public(), second_key().public());
    let change = certificate(&new, terms(2, Some(&old), Cause::Routine), &root());
    history.enter(change, numbered(50, 30)).unwrap();
    assert!(history.valid_at(Role::Statement, old.id(), leaf(50)).is_ok());
    assert!(history.valid_at(Role::Statement, old.id(), leaf(51)).is_err());
    assert_eq!(history.current(Role::Statement).unwrap().0, &new);
    let position = |number| Some(Position { incarnation: 1, number });
    // On its way at the change: numbered before it, or an acknowledgement that is given again byte for byte.
    assert!(history.arrival_keys().contains(&old));
    assert!(history.admits(old.id(), position(29)) && history.admits(old.id(), None));
    // It may sign the KEY statement that ends it, and nothing after.
    assert!(history.admits(old.id(), position(30)) && !history.admits(old.id(), position(31)));
    assert!(history.admits(new.id(), position(29)) && history.admits(new.id(), position(31)));
    let void = |key: &SigningKey| dsse::sign(void(), key).unwrap().envelope().clone();
    let moved =
        |number| dsse::sign(Switch { number, ..switch() }, &statement_key()).unwrap().envelope().clone();
    assert!(history.verify_arrival(void(&statement_key()), &xb(), &[]).is_ok());
    assert!(history.verify_arrival(moved(29), &xb(), &[]).is_ok());
    assert!(matches!(history.verify_arrival(moved(31), &xb(), &[]), Err(HistoryFault::NotValidHere { .. })));
    // Control: the signature itself fits.
    assert!(AnyStatement::verify(moved(31), &xa(), &xb(), &history.arrival_keys(), &[]).is_ok());
    // A key never comes back.
    let back = certificate(&old, terms(3, Some(&new), Cause::Routine), &root());
    assert!(matches!(history.enter(back, entry(60)), Err(HistoryFault::Ended { .. })));
}

#[test]
fn a_compromise_reaches_back_and_takes_along_what_the_key_certified() {
    let mut history = history();
    let (old, new) = (statement_key().public(), second_key().public());
    let after = OpeningKey::from_seed(Role::Encryption, &seed("XA encryption key, second")).unwrap().public();
    let before = opening_key().public();
    history.enter(first(&before, &statement_key()), entry(10)).unwrap();
    history.enter(first(&after, &statement_key()), entry(30)).unwrap();
    assert!(history.valid_at(Role::Encryption, after.id(), leaf(30)).is_ok());

    let change = certificate(&new, terms(2, Some(&old), Cause::Compromised), &root());
    let entry = Entry { trusted_until: Some(leaf(20)), ..numbered(50, 30) };
    history.enter(change, entry).unwrap();
    assert!(history.valid_at(Role::Statement, old.id(), leaf(20)).is_ok());
    assert!(history.valid_at(Role::Statement, old.id(), leaf(21)).is_err());
    assert!(history.valid_at(Role::Encryption, before.id(), leaf(60)).is_ok());
    assert!(history.valid_at(Role::Encryption, after.id(), leaf(30)).is_err());
    assert_eq!(history.current(Role::Encryption).unwrap().0, &before);
    // Nothing that is on its way under the old key is let in, whatever number it claims.
    assert!(!history.arrival_keys().contains(&old));
    assert!(
        !history.admits(old.id(), Some(Position { incarnation: 1, number: 1 }))
            && !history.admits(old.id(), None)
    );
}

#[test]
fn the_same_statement_signed_anew_keeps_its_identity() {
    let first = sealed().statement;
    let again = dsse::sign(first.text().clone(), &second_key()).unwrap();
    assert_eq!(first.identity(), again.identity());
    assert_ne!(first.envelope().signatures, again.envelope().signatures);
}

#[test]
fn a_thief_of_the_statement_key_cannot_make_another_one() {
    let mut history = history();
    let thief = signing(Role::Statement, "the thief's key").public();
    // The stolen key signs the certificate as if it were the authority key.
    let certificate = KeyCertificate::new(&thief, terms(2, Some(&statement_key().public()), Cause::Routine));
    let payload = dsse::Signed::write(&certificate).unwrap();
    let genuine = dsse::sign(void(), &statement_key()).unwrap().envelope().clone();
    let payload_type = <KeyCertificate as dsse::Signed>::PAYLOAD_TYPE.to_owned();
    let forged = Envelope { payload_type, payload, signatures: genuine.signatures };
    assert!(matches!(history.enter(forged, entry(5)), Err(HistoryFault::Certificate(_))));
    assert_eq!(history.current(Role::Statement).unwrap().0, &statement_key().public());
}

#[test]
fn a_key_that_stood_beside_another_may_take_its_place() {
    let mut history = history();
    let (old, new) = (statement_key().public(), second_key().public());
    history.enter(certificate(&new, terms(2, None, Cause::First), &root()), entry(5)).unwrap();
    assert!(history.valid_at(Role::Statement, old.id(), leaf(9)).is_ok());
    let change = certificate(&new, terms(3, Some(&old), Cause::Lost), &root());
    history.enter(change, entry(8)).unwrap();
    assert!(history.valid_at(Role::Statement, old.id(), leaf(9)).is_err());
    assert!(history.valid_at(Role::Statement, new.id(), leaf(9)).is_ok());
}

#[test]
fn what_does_not_fit_is_refused() {
    let mut history = history();
    let (old, new) = (statement_key().public(), second_key().public());
    let unknown = certificate(&new, terms(2, Some(&opening_key().public()), Cause::Routine), &root());
    assert!(matches!(history.enter(unknown, entry(5)), Err(HistoryFault::NothingToReplace { .. })));
    let change = || certificate(&new, terms(2, Some(&old), Cause::Lost), &root());
    let beyond = Entry { trusted_until: Some(leaf(6)), ..entry(5) };
    assert!(matches!(history.enter(change(), beyond), Err(HistoryFault::TrustedTooLong)));
    let real = CertificateTerms { rehearsal: false, ..terms(2, Some(&old), Cause::Lost) };
    let real = certificate(&new, real, &root());
    assert!(matches!(history.enter(real, entry(5)), Err(HistoryFault::Rehearsal)));
    let elsewhere = CertificateTerms { authority: xb(), ..terms(2, Some(&old), Cause::Lost) };
    let elsewhere = certificate(&new, elsewhere, &root());
    assert!(matches!(
        history.enter(elsewhere, entry(5)),
        Err(HistoryFault::Certificate(DsseFault::WrongAuthor))
    ));
    assert!(KeyHistory::new(xa(), old, true).is_err());
    history.enter(change(), entry(5)).unwrap();
    let mismatched = KeyCertificate::new(&new, terms(2, Some(&old), Cause::First));
    assert!(dsse::sign(mismatched, &root()).is_err());
}

#[test]
fn a_key_statement_carries_its_certificate() {
    use base64::Engine as _;
    let envelope =
        certificate(&second_key().public(), terms(2, Some(&statement_key().public()), Cause::Lost), &root());
    let carriage = base64::engine::general_purpose::STANDARD.encode(envelope.to_carriage().unwrap());
    let event = KeyEvent { certificate: carriage, ..key_event() };
    // After a loss the new key signs the statement that brings it.
    let signed = dsse::sign(event, &second_key()).unwrap();
    let carried = entente_seals::history::certificate_of(signed.text()).unwrap();
    assert_eq!(carried, envelope);
    let mut history = history();
    history.enter(carried, numbered(50, 43)).unwrap();
    let keys = history.arrival_keys();
    let verified = AnyStatement::verify(signed.envelope().clone(), &xa(), &xb(), &keys, &[]);
    assert_eq!(verified.unwrap().position(), Some(Position { incarnation: 1, number: 43 }));
    assert!(entente_seals::history::certificate_of(&key_event()).is_err());
}

/// What a newer node may send: signed in the same way, of a type that nobody here can read.
struct Newer {
    from: entente_casework::AuthorityId,
    signed_by: Role,
}

impl dsse::Signed for Newer {
    const PAYLOAD_TYPE: &'static str = "application/vnd.entente.transmittal.v2+json";
    fn signed_by(&self) -> Role {
        self.signed_by
    }
    fn author(&self) -> &entente_casework::AuthorityId {
        &self.from
    }
    fn write(&self) -> Result<Vec<u8>, StatementFault> {
        Ok(b"{\"new\":true}".to_vec())
    }
    fn read(_: &[u8]) -> Result<Self, StatementFault> {
        Err(StatementFault::UnknownType)
    }
}

fn of_a_newer_type(key: &SigningKey) -> Envelope {
    dsse::sign(Newer { from: xa(), signed_by: key.role() }, key).unwrap().envelope().clone()
}

#[test]
fn an_unknown_type_is_known_to_be_the_partners_and_no_more() {
    let mut history = history();
    let good = of_a_newer_type(&statement_key());
    assert_eq!(history.verify_unknown_type(&good, &[]).unwrap(), good.identity());
    let unsigned = |envelope: &Envelope, history: &KeyHistory| {
        matches!(history.verify_unknown_type(envelope, &[]), Err(HistoryFault::Certificate(_)))
    };
    let changed = Envelope { payload: b"{\"new\":null}".to_vec(), ..good.clone() };
    let other_type =
        Envelope { payload_type: "application/vnd.entente.void.v2+json".to_owned(), ..good.clone() };
    let stranger = of_a_newer_type(&signing(Role::Statement, "another key"));
    let wrong_role = of_a_newer_type(&signing(Role::Checkpoint, "XA statement key"));
    let nobody = Envelope { signatures: Vec::new(), ..good.clone() };
    for (at, forged) in [changed, other_type, stranger, wrong_role, nobody].iter().enumerate() {
        assert!(unsigned(forged, &history), "{at}");
    }
    // What is known is read, and never only put off.
    let known = dsse::sign(void(), &statement_key()).unwrap();
    assert!(unsigned(known.envelope(), &history));
    assert!(unsigned(&first(&opening_key().public(), &statement_key()), &history));
    // A key that was lost signs nothing that is on its way.
    let lost = terms(2, Some(&statement_key().public()), Cause::Lost);
    history.enter(certificate(&second_key().public(), lost, &root()), entry(9)).unwrap();
    assert!(unsigned(&good, &history));
    assert!(history.verify_unknown_type(&of_a_newer_type(&second_key()), &[]).is_ok());
}
