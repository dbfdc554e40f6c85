//! What the tests stand on: countries, nodes, and bare TLS ends that do what an honest node never does.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use entente_casework::ids::AuthorityId;
use entente_minting::{Country, Leaf, Minted, Validity};
use entente_transport::{
    Border, BorderTls, Bytes, CountryTrust, Credentials, DialFault, Dialer, HeldHead, Hello, InboundStream,
    KeyPin, Listener, OutboundStream, Partner, Tcp, Trust, TurnedAway, serve,
};
use jiff::{SignedDuration, Timestamp};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};

/// How long a test waits for something that must happen.
pub(crate) const SOON: Duration = Duration::from_secs(20);

pub(crate) fn start_of_story() -> Timestamp {
    "2027-03-05T09:00:00Z".parse().unwrap()
}

pub(crate) fn authority(text: &str) -> AuthorityId {
    text.parse().unwrap()
}

/// A clock that a test moves.
#[derive(Clone)]
pub(crate) struct Clock(Arc<Mutex<Timestamp>>);

impl Clock {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(start_of_story())))
    }

    pub(crate) fn forward(&self, by: SignedDuration) {
        let mut now = self.0.lock().unwrap();
        *now = now.checked_add(by).unwrap();
    }

    pub(crate) fn shared(&self) -> Arc<dyn entente_transport::WallClock> {
        let clock = self.clone();
        Arc::new(move || *clock.0.lock().unwrap())
    }
}

/// Three countries, of which XA and XB exchange, and a right leaf for each node of theirs.
pub(crate) struct World {
    pub(crate) xa: Country,
    pub(crate) xb: Country,
    pub(crate) xc: Country,
    pub(crate) valid: Validity,
    pub(crate) a_leaf: Minted,
    pub(crate) b_leaf: Minted,
}

pub(crate) fn pin(leaf: &Minted) -> KeyPin {
    KeyPin::of_public_key(&leaf.public_key_der())
}

pub(crate) fn credentials(leaf: &Minted) -> Credentials {
    Credentials::from_pem(leaf.certificate_pem().as_bytes(), leaf.key_pem().as_bytes()).unwrap()
}

pub(crate) fn partner(name: &str, pins: &[&Minted]) -> Partner {
    Partner::new(authority(name), pins.iter().map(|leaf| pin(leaf)).collect(), "localhost").unwrap()
}

impl World {
    pub(crate) fn new() -> Self {
        let valid = Validity::days_from(start_of_story(), 400);
        let mint = |code: &str| Country::mint(code.parse().unwrap(), valid).unwrap();
        let (xa, xb, xc) = (mint("XA"), mint("XB"), mint("XC"));
        let a_leaf = xa.issue(&Leaf::authority(&authority("XA.ca"), valid)).unwrap();
        let b_leaf = xb.issue(&Leaf::authority(&authority("XB.ca"), valid)).unwrap();
        Self { xa, xb, xc, valid, a_leaf, b_leaf }
    }

    /// A country's anchors with a list that names these leaves.
    pub(crate) fn trust_of(&self, country: &Country, revoked: &[&Minted]) -> CountryTrust {
        let list = country.revocation_list(revoked, self.valid).unwrap();
        with_list(country, &list)
    }

    /// What XA's node trusts: XB as a partner with these pinned keys, and XC as a country of another partner.
    pub(crate) fn trust_at_a(&self, b_pins: &[&Minted], revoked: &[&Minted]) -> Trust {
        let countries = vec![self.trust_of(&self.xb, revoked), self.trust_of(&self.xc, &[])];
        Trust::new(countries, vec![partner("XB.ca", b_pins)]).unwrap()
    }

    /// What XB's node trusts: XA as a partner.
    pub(crate) fn trust_at_b(&self) -> Trust {
        Trust::new(vec![self.trust_of(&self.xa, &[])], vec![partner("XA.ca", &[&self.a_leaf])]).unwrap()
    }

    pub(crate) fn tls_a(&self, clock: &Clock) -> Arc<BorderTls> {
        self.tls_a_with(self.trust_at_a(&[&self.b_leaf], &[]), clock)
    }

    pub(crate) fn tls_a_with(&self, trust: Trust, clock: &Clock) -> Arc<BorderTls> {
        let own = credentials(&self.a_leaf);
        Arc::new(BorderTls::new(authority("XA.ca"), own, trust, clock.shared()).unwrap())
    }

    pub(crate) fn tls_b(&self, clock: &Clock) -> Arc<BorderTls> {
        let own = credentials(&self.b_leaf);
        Arc::new(BorderTls::new(authority("XB.ca"), own, self.trust_at_b(), clock.shared()).unwrap())
    }
}

pub(crate) fn with_list(country: &Country, list_pem: &str) -> CountryTrust {
    CountryTrust::from_pem(country.code(), country.root_pem().as_bytes(), list_pem.as_bytes()).unwrap()
}

/// What the node behind the border would hold.
pub(crate) fn hello(incarnation: u32) -> Hello {
    Hello {
        incarnation,
        held: Some(HeldHead {
            size: 7,
            root: [7; 32],
            checkpoint: Bytes::from_static(b"a signed note"),
            cosignature: Bytes::new(),
        }),
        encryption_certificates: vec![Bytes::from_static(b"a certificate")],
    }
}

/// A node that only notes what the border tells it.
pub(crate) struct Node {
    hellos: AtomicUsize,
    opened: mpsc::UnboundedSender<InboundStream>,
    turned: mpsc::UnboundedSender<TurnedAway>,
}

impl Border for Node {
    async fn hello(&self, _: &AuthorityId) -> Hello {
        self.hellos.fetch_add(1, Ordering::SeqCst);
        hello(1)
    }

    async fn opened(&self, stream: InboundStream) {
        let _ = self.opened.send(stream);
    }

    fn turned_away(&self, turned: &TurnedAway) {
        let _ = self.turned.send(turned.clone());
    }
}

/// A served border port and what its node noted.
pub(crate) struct Served {
    pub(crate) address: SocketAddr,
    pub(crate) opened: mpsc::UnboundedReceiver<InboundStream>,
    pub(crate) turned: mpsc::UnboundedReceiver<TurnedAway>,
    pub(crate) node: Arc<Node>,
    stop: Option<oneshot::Sender<()>>,
}

impl Served {
    pub(crate) async fn new(tls: Arc<BorderTls>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        Self { address, ..Self::behind(listener, tls) }
    }

    /// Behind any listener; there is no address to call.
    pub(crate) fn behind<L: Listener>(listener: L, tls: Arc<BorderTls>) -> Self {
        let address = SocketAddr::from(([0, 0, 0, 0], 0));
        let (opened_in, opened) = mpsc::unbounded_channel();
        let (turned_in, turned) = mpsc::unbounded_channel();
        let node = Arc::new(Node { hellos: AtomicUsize::new(0), opened: opened_in, turned: turned_in });
        let (stop, stopped) = oneshot::channel::<()>();
        let behind = Arc::clone(&node);
        tokio::spawn(async move {
            let shutdown = async { drop(stopped.await) };
            serve(listener, tls, behind, shutdown).await.unwrap();
        });
        Self { address, opened, turned, node, stop: Some(stop) }
    }

    pub(crate) fn stop(&mut self) {
        drop(self.stop.take());
    }

    /// The next stream that a partner opens.
    pub(crate) async fn stream(&mut self) -> InboundStream {
        tokio::time::timeout(SOON, self.opened.recv()).await.unwrap().unwrap()
    }

    /// The next one who is turned away.
    pub(crate) async fn turned_away(&mut self) -> TurnedAway {
        tokio::time::timeout(SOON, self.turned.recv()).await.unwrap().unwrap()
    }

    /// How often the node was asked for its hello: never, unless someone was admitted.
    pub(crate) fn hellos(&self) -> usize {
        self.node.hellos.load(Ordering::SeqCst)
    }
}

/// Calls `name` with the TLS of one of the nodes.
pub(crate) async fn call(
    tls: &Arc<BorderTls>,
    name: &str,
    address: SocketAddr,
    incarnation: u32,
) -> Result<OutboundStream, DialFault> {
    let (name, address) = (authority(name), address.to_string());
    Dialer::new(Arc::clone(tls), Tcp).open(&name, &address, hello(incarnation)).await
}

/// TLS ends that are not ours: they trust whomever they meet and show whatever they are given.
pub(crate) mod bare {
    use std::net::SocketAddr;
    use std::sync::Arc;

    use entente_minting::Minted;
    use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
    use rustls::crypto::{CryptoProvider, aws_lc_rs};
    use rustls::{ClientConfig, DigitallySignedStruct, ServerConfig, SignatureScheme};
    use rustls_pki_types::pem::PemObject;
    use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpStream;
    use tokio_rustls::client::TlsStream;
    use tokio_rustls::{TlsAcceptor, TlsConnector};

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

    pub(crate) fn provider() -> Arc<CryptoProvider> {
        Arc::new(aws_lc_rs::default_provider())
    }

    fn chain_and_key(leaf: &Minted) -> (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>) {
        let key = PrivateKeyDer::from_pem_slice(leaf.key_pem().as_bytes()).unwrap();
        (vec![CertificateDer::from(leaf.certificate_der())], key)
    }

    /// Shakes hands as far as a client can tell.
    pub(crate) async fn call(
        address: SocketAddr,
        leaf: Option<&Minted>,
        alpn: &[u8],
    ) -> std::io::Result<TlsStream<TcpStream>> {
        let builder = ClientConfig::builder_with_provider(provider())
            .with_protocol_versions(&[&rustls::version::TLS13])
            .unwrap()
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(Anyone));
        let mut config = match leaf.map(chain_and_key) {
            Some((chain, key)) => builder.with_client_auth_cert(chain, key).unwrap(),
            None => builder.with_no_client_auth(),
        };
        config.alpn_protocols = vec![alpn.to_vec()];
        let socket = TcpStream::connect(address).await?;
        let name = ServerName::try_from("localhost").unwrap();
        TlsConnector::from(Arc::new(config)).connect(name, socket).await
    }

    /// Begins HTTP/2 and answers whether the other end ever said anything but good-bye.
    pub(crate) async fn is_heard(mut stream: TlsStream<TcpStream>) -> bool {
        let preface = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0";
        if stream.write_all(preface).await.is_err() {
            return false;
        }
        let mut answer = [0; 64];
        matches!(stream.read(&mut answer).await, Ok(length) if length > 0)
    }

    /// A server that shows `leaf` once and answers the name of the group that the handshake agreed on.
    pub(crate) async fn answer_once(listener: tokio::net::TcpListener, leaf: &Minted) -> Option<String> {
        let (chain, key) = chain_and_key(leaf);
        let mut config = ServerConfig::builder_with_provider(provider())
            .with_protocol_versions(&[&rustls::version::TLS13])
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .unwrap();
        config.alpn_protocols = vec![b"h2".to_vec()];
        let (socket, _) = listener.accept().await.unwrap();
        let stream = TlsAcceptor::from(Arc::new(config)).accept(socket).await.ok()?;
        let group = stream.get_ref().1.negotiated_key_exchange_group()?;
        Some(format!("{:?}", group.name()))
    }
}
