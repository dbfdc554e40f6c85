//! The caller's end of a secure connection, listening for one thing: in TLS 1.3 a caller learns only from what it reads
//! after its handshake that its certificate was refused, and HTTP/2 passes that on as text. Here it is noted as what it
//! is. Changes no byte.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_rustls::client::TlsStream;

/// Whether the other end refused us with a TLS alert.
#[derive(Debug, Clone, Default)]
pub(crate) struct Refused(Arc<AtomicBool>);

impl Refused {
    pub(crate) fn is_set(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

/// A connection that notes alerts.
#[derive(Debug)]
pub(crate) struct Heard<Io> {
    stream: TlsStream<Io>,
    refused: Refused,
}

impl<Io> Heard<Io> {
    pub(crate) fn new(stream: TlsStream<Io>) -> (Self, Refused) {
        let refused = Refused::default();
        (Self { stream, refused: refused.clone() }, refused)
    }
}

impl<Io: AsyncRead + AsyncWrite + Unpin> AsyncRead for Heard<Io> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let read = Pin::new(&mut self.stream).poll_read(context, into);
        if let Poll::Ready(Err(error)) = &read {
            let cause = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
            if matches!(cause, Some(rustls::Error::AlertReceived(_))) {
                self.refused.0.store(true, Ordering::Release);
            }
        }
        read
    }
}

impl<Io: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Heard<Io> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        from: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, from)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        from: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, from)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
