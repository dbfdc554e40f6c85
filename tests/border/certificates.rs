//! Whoever shows a wrong certificate at the border port of a real node: turned away before a byte of a message is read, with
//! the check that failed in the log; and the honest pair works on.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use entente_casework::AuthorityId;
use entente_minting::{Bad, Country, Leaf, Minted, Validity};
use entente_node::Config;
use entente_transport::{CertificateFault, KeyPin};
use jiff::Timestamp;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::{ClientConfig, DigitallySignedStruct, SignatureScheme};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::harness::{Nodes, Rehearsal, XA, XB, authority};

const SOON: Duration = Duration::from_secs(20);
const VALID_DAYS: u32 = 800;

/// The certificates with which XB and those who pretend to be XB come.
struct Shown {
    honest: Minted,
    bad: Vec<(Bad, Minted)>,
}

/// Gives XB a root whose key the test has, and has XA pin every key in question: only the check under test stands between a
/// wrong certificate and the node.
fn certify_anew(rehearsal: &Rehearsal) -> Shown {
    let start: Timestamp = "2027-03-01T08:00:00Z".parse().unwrap();
    let validity = Validity::days_from(start, VALID_DAYS);
    let name: AuthorityId = authority(XB);
    let own = Country::mint(name.country(), validity).unwrap();
    let other = Country::mint("XC".parse().unwrap(), validity).unwrap();
    let honest = own.issue(&Leaf::authority(&name, validity)).unwrap();
    let bad: Vec<(Bad, Minted)> =
        Bad::ALL.into_iter().map(|kind| (kind, kind.issue(&name, &own, &other, validity).unwrap())).collect();
    let revoked: Vec<&Minted> =
        bad.iter().filter(|(kind, _)| *kind == Bad::Revoked).map(|(_, leaf)| leaf).collect();
    let abroad = rehearsal.home(XA).join("XB.ca");
    std::fs::write(abroad.join("root.pem"), own.root_pem()).unwrap();
    std::fs::write(abroad.join("root.crl.pem"), own.revocation_list(&revoked, validity).unwrap()).unwrap();
    let border = rehearsal.home(XB).join("border");
    std::fs::write(border.join("node.pem"), honest.certificate_pem()).unwrap();
    std::fs::write(border.join("node.key.pem"), honest.key_pem().as_bytes()).unwrap();
    let leaves = bad.iter().map(|(_, leaf)| leaf).chain([&honest]);
    let pins = leaves.map(|leaf| KeyPin::of_public_key(&leaf.public_key_der()).to_string());
    let mut config: toml::Table = std::fs::read_to_string(rehearsal.config(XA)).unwrap().parse().unwrap();
    let pins = toml::Value::Array(pins.map(toml::Value::String).collect());
    config["partner"][0].as_table_mut().unwrap().insert("pins".to_owned(), pins);
    std::fs::write(rehearsal.config(XA), config.to_string()).unwrap();
    Shown { honest, bad }
}

fn expected(kind: Bad) -> CertificateFault {
    match kind {
        Bad::Expired => CertificateFault::Expired,
        Bad::Revoked => CertificateFault::Revoked,
        Bad::OtherRoot => CertificateFault::UnknownIssuer,
        // It names an authority with which this node has no agreement at all.
        Bad::WrongCountry => CertificateFault::NotAPartner { claimed: "XC.ca".parse().unwrap() },
        Bad::PoliceBody => CertificateFault::OtherRole { claimed: authority(XB), expected: "authority" },
        Bad::TwoNames => CertificateFault::UriNames { found: 2 },
        Bad::NoName => CertificateFault::UriNames { found: 0 },
    }
}

#[tokio::test]
async fn a_wrong_certificate_is_turned_away_by_a_real_node_and_the_honest_pair_works() {
    let rehearsal = Rehearsal::fresh();
    let shown = certify_anew(&rehearsal);
    let address = Config::read(&rehearsal.config(XA)).unwrap().border.listen;
    let nodes = Nodes::over(rehearsal).await;
    nodes.connected(XA).await;
    for (kind, leaf) in &shown.bad {
        let before = nodes.log(XA).lines().count();
        if let Ok(stream) = call(address, leaf).await {
            assert!(!is_heard(stream).await, "{kind:?}: the node spoke HTTP/2 with someone it does not know");
        }
        let check = expected(*kind).to_string();
        nodes.logged_after(XA, before, "turned away", &check).await;
    }
    // The control: with the right certificate the same caller is heard.
    let stream = call(address, &shown.honest).await.unwrap();
    assert!(is_heard(stream).await);
    let case = nodes.open_case(XA).await;
    let told = nodes.tell_of_a_child(case).await;
    assert_eq!(nodes.settled(XA, told).await.verdict.as_deref(), Some("ACCEPTED"));
}

#[derive(Debug)]
struct Anyone;

impl ServerCertVerifier for Anyone {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        provider().signature_verification_algorithms.supported_schemes()
    }
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(aws_lc_rs::default_provider())
}

/// Shakes hands as far as a caller can tell, and trusts whomever it meets.
async fn call(address: SocketAddr, leaf: &Minted) -> std::io::Result<TlsStream<TcpStream>> {
    let key = PrivateKeyDer::from_pem_slice(leaf.key_pem().as_bytes()).unwrap();
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&rustls::version::TLS13])
        .unwrap()
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Anyone))
        .with_client_auth_cert(vec![CertificateDer::from(leaf.certificate_der())], key)
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec()];
    let socket = TcpStream::connect(address).await?;
    let name = ServerName::try_from("localhost").unwrap();
    TlsConnector::from(Arc::new(config)).connect(name, socket).await
}

/// Begins HTTP/2 and answers whether the node ever said anything but good-bye.
async fn is_heard(mut stream: TlsStream<TcpStream>) -> bool {
    let preface = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0";
    if stream.write_all(preface).await.is_err() {
        return false;
    }
    let mut answer = [0; 64];
    let read = tokio::time::timeout(SOON, stream.read(&mut answer)).await;
    matches!(read.unwrap(), Ok(length) if length > 0)
}
