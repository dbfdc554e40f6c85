//! Whom the border turns away for what it shows, on both sides of a call, with the check that failed; and controls: the
//! same certificates pass when only that check is missing.

use std::sync::Arc;
use std::time::Duration;

use entente_minting::{Bad, Leaf, Minted, Validity};
use entente_transport::{
    BorderTls, CertificateFault, CountryTrust, DialFault, MaterialFault, Refusal, TlsFault, Trust,
};
use rustls::server::WebPkiClientVerifier;
use rustls::server::danger::ClientCertVerifier;
use rustls::{CertificateError, RootCertStore};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, CertificateRevocationListDer, UnixTime};
use tokio::net::TcpListener;

use crate::rig::{
    Clock, Served, World, authority, bare, call, credentials, partner, start_of_story, with_list,
};

fn bad(world: &World, kind: Bad) -> Minted {
    kind.issue(&authority("XB.ca"), &world.xb, &world.xc, world.valid).unwrap()
}

fn expected(kind: Bad) -> CertificateFault {
    match kind {
        Bad::Expired => CertificateFault::Expired,
        Bad::Revoked => CertificateFault::Revoked,
        // The name picks the anchors: the other country's root is not among them.
        Bad::OtherRoot | Bad::WrongCountry => CertificateFault::UnknownIssuer,
        Bad::PoliceBody => CertificateFault::OtherRole { claimed: authority("XB.ca"), expected: "authority" },
        Bad::TwoNames => CertificateFault::UriNames { found: 2 },
        Bad::NoName => CertificateFault::UriNames { found: 0 },
    }
}

async fn refused(served: &mut Served, leaf: Option<&Minted>) -> Refusal {
    if let Ok(stream) = bare::call(served.address, leaf, b"h2").await {
        assert!(!bare::is_heard(stream).await, "the border spoke HTTP/2 with someone it does not know");
    }
    let turned = served.turned_away().await;
    assert_eq!(served.hellos(), 0, "the node was asked for its hello");
    turned.why
}

#[tokio::test]
async fn a_bad_certificate_is_refused_before_any_frame_and_the_check_is_named() {
    let world = World::new();
    for kind in Bad::ALL {
        let leaf = bad(&world, kind);
        // Its key is pinned, so that only the check in question stands between it and the node.
        let revoked: &[&Minted] = if kind == Bad::Revoked { &[&leaf] } else { &[] };
        let trust = world.trust_at_a(&[&leaf], revoked);
        let mut served = Served::new(world.tls_a_with(trust, &Clock::new())).await;
        let why = refused(&mut served, Some(&leaf)).await;
        assert_eq!(why, Refusal::Certificate(expected(kind)), "{kind:?}");
    }
}

#[tokio::test]
async fn the_right_certificate_passes_where_the_bad_ones_fail() {
    let world = World::new();
    let served = Served::new(world.tls_a(&Clock::new())).await;
    let stream = bare::call(served.address, Some(&world.b_leaf), b"h2").await.unwrap();
    assert!(bare::is_heard(stream).await);
}

#[tokio::test]
async fn a_key_that_is_not_pinned_is_refused_though_chain_and_name_are_right() {
    let world = World::new();
    let other = world.xb.issue(&Leaf::authority(&authority("XB.ca"), world.valid)).unwrap();
    let mut served = Served::new(world.tls_a(&Clock::new())).await;
    let why = refused(&mut served, Some(&other)).await;
    let fault = CertificateFault::KeyNotPinned { claimed: authority("XB.ca") };
    assert_eq!(why, Refusal::Certificate(fault));
}

#[tokio::test]
async fn no_certificate_is_no_entry() {
    let world = World::new();
    let mut served = Served::new(world.tls_a(&Clock::new())).await;
    let why = refused(&mut served, None).await;
    assert_eq!(why, Refusal::Certificate(CertificateFault::Missing));
}

#[tokio::test]
async fn an_authority_that_is_no_partner_is_refused() {
    let world = World::new();
    let stranger = world.xc.issue(&Leaf::authority(&authority("XC.ca"), world.valid)).unwrap();
    let mut served = Served::new(world.tls_a(&Clock::new())).await;
    let why = refused(&mut served, Some(&stranger)).await;
    let fault = CertificateFault::NotAPartner { claimed: authority("XC.ca") };
    assert_eq!(why, Refusal::Certificate(fault));
}

#[tokio::test]
async fn an_outdated_list_and_a_list_that_says_nothing_count_as_revoked() {
    let world = World::new();
    let old = world.xb.revocation_list(&[], Validity::over_at(start_of_story())).unwrap();
    let foreign = world.xc.revocation_list(&[], world.valid).unwrap();
    for (list, fault) in
        [(old, CertificateFault::RevocationListExpired), (foreign, CertificateFault::RevocationUnknown)]
    {
        let trust =
            Trust::new(vec![with_list(&world.xb, &list)], vec![partner("XB.ca", &[&world.b_leaf])]).unwrap();
        let mut served = Served::new(world.tls_a_with(trust, &Clock::new())).await;
        let why = refused(&mut served, Some(&world.b_leaf)).await;
        assert_eq!(why, Refusal::Certificate(fault));
    }
}

#[tokio::test]
async fn whoever_answers_a_call_passes_the_same_checks() {
    let world = World::new();
    let mut cases: Vec<(Minted, CertificateFault)> =
        Bad::ALL.into_iter().map(|kind| (bad(&world, kind), expected(kind))).collect();
    let unpinned = world.xb.issue(&Leaf::authority(&authority("XB.ca"), world.valid)).unwrap();
    cases.push((unpinned, CertificateFault::KeyNotPinned { claimed: authority("XB.ca") }));
    let elsewhere = Leaf { dns: vec!["elsewhere.example".to_owned()], ..right_leaf(&world) };
    cases.push((world.xb.issue(&elsewhere).unwrap(), CertificateFault::OtherDnsName));
    for (leaf, fault) in cases {
        let pinned = matches!(fault, CertificateFault::KeyNotPinned { .. });
        let pins = if pinned { &world.b_leaf } else { &leaf };
        let revoked: &[&Minted] = if fault == CertificateFault::Revoked { &[&leaf] } else { &[] };
        let tls = world.tls_a_with(world.trust_at_a(&[pins], revoked), &Clock::new());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (_, answer) = tokio::join!(bare::answer_once(listener, &leaf), call(&tls, "XB.ca", address, 1));
        match answer.unwrap_err() {
            DialFault::Certificate { source, .. } => assert_eq!(source, fault),
            other => panic!("{fault:?} was expected, not {other:?}"),
        }
    }
}

fn right_leaf(world: &World) -> Leaf {
    Leaf::authority(&authority("XB.ca"), world.valid)
}

#[tokio::test]
async fn one_partner_cannot_answer_for_another() {
    let world = World::new();
    let c_leaf = world.xc.issue(&Leaf::authority(&authority("XC.ca"), world.valid)).unwrap();
    let countries = vec![world.trust_of(&world.xb, &[]), world.trust_of(&world.xc, &[])];
    let partners = vec![partner("XB.ca", &[&world.b_leaf]), partner("XC.ca", &[&c_leaf])];
    let tls = world.tls_a_with(Trust::new(countries, partners).unwrap(), &Clock::new());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (_, answer) = tokio::join!(bare::answer_once(listener, &c_leaf), call(&tls, "XB.ca", address, 1));
    let fault = CertificateFault::OtherPartner { expected: authority("XB.ca"), claimed: authority("XC.ca") };
    assert!(matches!(answer, Err(DialFault::Certificate { source, .. }) if source == fault));
}

#[tokio::test]
async fn the_post_quantum_hybrid_is_agreed_on_and_nothing_can_be_resumed() {
    let world = World::new();
    let served = Served::new(world.tls_a(&Clock::new())).await;
    let stream = bare::call(served.address, Some(&world.b_leaf), b"h2").await.unwrap();
    let session = stream.get_ref().1;
    let group = session.negotiated_key_exchange_group().unwrap().name();
    assert_eq!(group, rustls::NamedGroup::X25519MLKEM768);
    assert_eq!(session.tls13_tickets_received(), 0);

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let tls = world.tls_a(&Clock::new());
    let calling = tokio::spawn(async move { call(&tls, "XB.ca", address, 1).await });
    let group = bare::answer_once(listener, &world.b_leaf).await;
    assert_eq!(group.as_deref(), Some("X25519MLKEM768"));
    calling.abort();
}

#[test]
fn a_country_without_a_revocation_list_is_not_loaded() {
    let world = World::new();
    let loaded = CountryTrust::from_pem(world.xb.code(), world.xb.root_pem().as_bytes(), b"");
    assert!(matches!(loaded, Err(MaterialFault::Empty { .. })));
}

#[test]
fn a_node_does_not_start_with_anothers_certificate() {
    let world = World::new();
    let make = |leaf: &Minted| {
        BorderTls::new(
            authority("XA.ca"),
            credentials(leaf),
            world.trust_at_a(&[&world.b_leaf], &[]),
            Clock::new().shared(),
        )
    };
    assert!(matches!(make(&world.b_leaf), Err(TlsFault::OtherAuthority { .. })));
    let police = world.xa.issue(&Leaf::role(&authority("XA.ca"), "police", world.valid)).unwrap();
    assert!(matches!(make(&police), Err(TlsFault::OwnCertificate(CertificateFault::OtherRole { .. }))));
    assert!(make(&world.a_leaf).is_ok());
}

// ---- controls: each of these shows what rustls alone would let in -----------------------------------------------------

fn rustls_alone(anchors: &[String], list_pem: &str, strict: bool) -> Arc<dyn ClientCertVerifier> {
    let mut roots = RootCertStore::empty();
    for anchor in anchors {
        roots.add(CertificateDer::from_pem_slice(anchor.as_bytes()).unwrap()).unwrap();
    }
    let list = CertificateRevocationListDer::from_pem_slice(list_pem.as_bytes()).unwrap();
    let builder =
        WebPkiClientVerifier::builder_with_provider(Arc::new(roots), bare::provider()).with_crls([list]);
    if strict { builder.enforce_revocation_expiration().build() } else { builder.build() }.unwrap()
}

fn passes(check: &Arc<dyn ClientCertVerifier>, leaf: &Minted) -> Result<(), rustls::Error> {
    let seconds = u64::try_from(start_of_story().as_second()).unwrap();
    let now = UnixTime::since_unix_epoch(Duration::from_secs(seconds));
    check.verify_client_cert(&CertificateDer::from(leaf.certificate_der()), &[], now).map(drop)
}

#[test]
fn control_without_our_checks_of_name_and_pin_rustls_lets_them_in() {
    let world = World::new();
    let list = world.xb.revocation_list(&[], world.valid).unwrap();
    let alone = rustls_alone(&[world.xb.root_pem()], &list, true);
    for kind in [Bad::PoliceBody, Bad::TwoNames, Bad::NoName, Bad::WrongCountry] {
        assert_eq!(passes(&alone, &bad(&world, kind)), Ok(()), "{kind:?}");
    }
    let unpinned = world.xb.issue(&right_leaf(&world)).unwrap();
    assert_eq!(passes(&alone, &unpinned), Ok(()));
}

#[test]
fn control_with_one_store_for_all_countries_another_root_vouches_for_anyone() {
    let world = World::new();
    let leaf = bad(&world, Bad::OtherRoot);
    let list = world.xc.revocation_list(&[], world.valid).unwrap();
    let joint = rustls_alone(&[world.xb.root_pem(), world.xc.root_pem()], &list, true);
    assert_eq!(passes(&joint, &leaf), Ok(()));
}

#[test]
fn control_without_enforcement_an_outdated_list_is_believed() {
    let world = World::new();
    let old = world.xb.revocation_list(&[], Validity::over_at(start_of_story())).unwrap();
    let anchors = [world.xb.root_pem()];
    assert_eq!(passes(&rustls_alone(&anchors, &old, false), &world.b_leaf), Ok(()));
    let strict = passes(&rustls_alone(&anchors, &old, true), &world.b_leaf);
    assert!(matches!(
        strict,
        Err(rustls::Error::InvalidCertificate(
            CertificateError::ExpiredRevocationList | CertificateError::ExpiredRevocationListContext { .. }
        ))
    ));
}
