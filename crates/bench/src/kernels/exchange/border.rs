//! Two countries with fresh roots and leaves, and a stream between their border ports.

use std::sync::Arc;

use entente_casework::AuthorityId;
use entente_minting::{Country, Leaf, Minted, Validity};
use entente_transport::{
    Border, BorderTls, Bytes, CountryTrust, Credentials, Dialer, HeldHead, Hello, InboundStream, KeyPin,
    OutboundStream, Partner, Tcp, Trust, serve,
};
use jiff::Timestamp;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::rounds::Failed;

/// Longer than any benchmark, in days.
const VALID_DAYS: u32 = 30;

/// One country and the leaf of its authority's node.
pub(crate) struct Side {
    pub(crate) authority: AuthorityId,
    pub(crate) country: Country,
    pub(crate) leaf: Minted,
}

/// Who sends and who receives.
pub(crate) struct Two {
    pub(crate) sender: Side,
    pub(crate) receiver: Side,
    valid: Validity,
}

#[expect(clippy::disallowed_methods, reason = "the bare echo checks its certificates by the machine's clock")]
fn now() -> Timestamp {
    Timestamp::now()
}

impl Two {
    pub(crate) fn mint() -> Result<Self, Failed> {
        let valid = Validity::days_from(now(), VALID_DAYS);
        let side = |code: &str| -> Result<Side, Failed> {
            let authority: AuthorityId = format!("{code}.ca").parse()?;
            let country = Country::mint(code.parse()?, valid)?;
            let leaf = country.issue(&Leaf::authority(&authority, valid))?;
            Ok(Side { authority, country, leaf })
        };
        Ok(Self { sender: side("XA")?, receiver: side("XB")?, valid })
    }

    fn tls(&self, own: &Side, other: &Side) -> Result<Arc<BorderTls>, Failed> {
        let list = other.country.revocation_list(&[], self.valid)?;
        let anchors = other.country.root_pem();
        let trust = CountryTrust::from_pem(other.country.code(), anchors.as_bytes(), list.as_bytes())?;
        let pin = KeyPin::of_public_key(&other.leaf.public_key_der());
        let partner = Partner::new(other.authority.clone(), vec![pin], "localhost")?;
        let key = own.leaf.key_pem();
        let credentials = Credentials::from_pem(own.leaf.certificate_pem().as_bytes(), key.as_bytes())?;
        let trust = Trust::new(vec![trust], vec![partner])?;
        Ok(Arc::new(BorderTls::new(own.authority.clone(), credentials, trust, Arc::new(now))?))
    }

    /// Serves the receiver's border port and opens one stream to it.
    pub(crate) async fn open(&self) -> Result<(OutboundStream, InboundStream), Failed> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?.to_string();
        let tls = self.tls(&self.receiver, &self.sender)?;
        let (opened, mut streams) = mpsc::channel(1);
        // Served until the runtime ends with the benchmark.
        tokio::spawn(serve(listener, tls, Arc::new(Behind(opened)), std::future::pending()));
        let dialer = Dialer::new(self.tls(&self.sender, &self.receiver)?, Tcp);
        let outbound = dialer.open(&self.receiver.authority, &address, hello()).await?;
        let inbound = streams.recv().await.ok_or("the border port gave no stream")?;
        Ok((outbound, inbound))
    }
}

fn hello() -> Hello {
    let held = HeldHead {
        size: 7,
        root: [7; 32],
        checkpoint: Bytes::from_static(b"a note"),
        cosignature: Bytes::new(),
    };
    Hello { incarnation: 1, held: Some(held), encryption_certificates: Vec::new() }
}

/// Hands the stream to the benchmark.
struct Behind(mpsc::Sender<InboundStream>);

impl Border for Behind {
    async fn hello(&self, _: &AuthorityId) -> Hello {
        hello()
    }

    async fn opened(&self, stream: InboundStream) {
        // Nobody takes it only if the benchmark has ended.
        let _ = self.0.send(stream).await;
    }
}
