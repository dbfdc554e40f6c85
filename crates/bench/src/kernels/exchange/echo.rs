//! A bare echo: TLS 1.3 with both certificates checked, one connection, no HTTP/2, no frames, nothing kept. What comes is
//! sent back as it came.

use std::sync::Arc;

use entente_minting::{Country, Minted};
use rustls::crypto::aws_lc_rs;
use rustls::server::WebPkiClientVerifier;
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, ReadHalf, WriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_rustls::client::TlsStream;
use tokio_rustls::{TlsAcceptor, TlsConnector};

use super::border::Two;
use crate::rounds::Failed;

/// One connection to an echo.
pub(crate) struct Echo {
    read: ReadHalf<TlsStream<TcpStream>>,
    write: WriteHalf<TlsStream<TcpStream>>,
    bytes: usize,
}

impl Echo {
    /// Connects with certificates of the two countries; each message has `bytes` bytes.
    pub(crate) async fn open(two: &Two, bytes: usize) -> Result<Self, Failed> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let acceptor = TlsAcceptor::from(server(two)?);
        tokio::spawn(async move {
            let (socket, _) = listener.accept().await?;
            socket.set_nodelay(true)?;
            let mut stream = acceptor.accept(socket).await?;
            let mut message = vec![0; bytes];
            // Ends with an error when the other end is dropped.
            loop {
                stream.read_exact(&mut message).await?;
                stream.write_all(&message).await?;
                stream.flush().await?;
            }
            #[expect(unreachable_code, reason = "says what the block's `?` answers with")]
            std::io::Result::Ok(())
        });
        let socket = TcpStream::connect(address).await?;
        socket.set_nodelay(true)?;
        let name = ServerName::try_from("localhost")?;
        let stream = TlsConnector::from(client(two)?).connect(name, socket).await?;
        let (read, write) = tokio::io::split(stream);
        Ok(Self { read, write, bytes })
    }

    /// Sends `units` messages and takes them back, `under_way` at a time.
    pub(crate) async fn turn(&mut self, units: u32, under_way: u32) -> Result<(), Failed> {
        let window = Semaphore::new(under_way as usize);
        let (message, mut answer) = (vec![0x5a; self.bytes], vec![0; self.bytes]);
        let (read, write) = (&mut self.read, &mut self.write);
        let sending = async {
            for _ in 0..units {
                window.acquire().await?.forget();
                write.write_all(&message).await?;
                write.flush().await?;
            }
            Ok::<_, Failed>(())
        };
        let answers = async {
            for _ in 0..units {
                read.read_exact(&mut answer).await?;
                window.add_permits(1);
            }
            Ok::<_, Failed>(())
        };
        tokio::try_join!(sending, answers).map(|((), ())| ())
    }
}

fn anchors(country: &Country) -> Result<Arc<RootCertStore>, Failed> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(country.root_pem().as_bytes())?)?;
    Ok(Arc::new(roots))
}

fn shown(leaf: &Minted) -> Result<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>), Failed> {
    let key = PrivateKeyDer::from_pem_slice(leaf.key_pem().as_bytes())?;
    Ok((vec![CertificateDer::from(leaf.certificate_der())], key))
}

fn client(two: &Two) -> Result<Arc<ClientConfig>, Failed> {
    let (chain, key) = shown(&two.sender.leaf)?;
    let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_protocol_versions(&[&rustls::version::TLS13])?
        .with_root_certificates(anchors(&two.receiver.country)?)
        .with_client_auth_cert(chain, key)?;
    Ok(Arc::new(config))
}

fn server(two: &Two) -> Result<Arc<ServerConfig>, Failed> {
    let provider = Arc::new(aws_lc_rs::default_provider());
    let callers =
        WebPkiClientVerifier::builder_with_provider(anchors(&two.sender.country)?, Arc::clone(&provider))
            .build()?;
    let (chain, key) = shown(&two.receiver.leaf)?;
    let config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13])?
        .with_client_cert_verifier(callers)
        .with_single_cert(chain, key)?;
    Ok(Arc::new(config))
}
