//! Four gRPC services behind one door, told apart by the path of a call. (tonic's own router would bring a whole web
//! framework with it.)

use std::convert::Infallible;
use std::task::{Context, Poll};

use http::{Request, Response};
use tonic::Status;
use tonic::body::Body;
use tonic::codegen::{BoxFuture, Service};
use tonic::server::NamedService;

/// Services of which each takes the calls whose path begins with its name.
#[derive(Debug, Clone)]
pub(super) struct Surface<C, L, P, N> {
    pub(super) cases: C,
    pub(super) ledger: L,
    pub(super) peers: P,
    pub(super) node: N,
}

/// Whether a call such as `/entente.operator.v1.Cases/Send` is for the service `S`.
fn is_for<S: NamedService>(path: &str) -> bool {
    let called = path.strip_prefix('/').and_then(|path| path.split_once('/'));
    called.is_some_and(|(service, _)| service == S::NAME)
}

/// A service that tonic generated: always ready, never failing, answering later.
pub(super) trait Generated:
    NamedService
    + Service<
        Request<Body>,
        Response = Response<Body>,
        Error = Infallible,
        Future = BoxFuture<Response<Body>, Infallible>,
    >
{
}

impl<S> Generated for S where
    S: NamedService
        + Service<
            Request<Body>,
            Response = Response<Body>,
            Error = Infallible,
            Future = BoxFuture<Response<Body>, Infallible>,
        >
{
}

impl<C: Generated, L: Generated, P: Generated, N: Generated> Service<Request<Body>> for Surface<C, L, P, N> {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = BoxFuture<Response<Body>, Infallible>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let path = request.uri().path();
        if is_for::<C>(path) {
            self.cases.call(request)
        } else if is_for::<L>(path) {
            self.ledger.call(request)
        } else if is_for::<P>(path) {
            self.peers.call(request)
        } else if is_for::<N>(path) {
            self.node.call(request)
        } else {
            let answer = Status::unimplemented("this node offers no such service").into_http();
            Box::pin(std::future::ready(Ok(answer)))
        }
    }
}
