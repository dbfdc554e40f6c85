//! Serves the port: lets consulates in by their certificate, hands each question over, and lets each answer go on its tick.

use std::future::Future;
use std::sync::Arc;

use tokio::sync::watch;
use tokio::time::Instant;
use tonic::metadata::MetadataValue;
use tonic::{Request, Response, Status};

use super::tick::Ticks;
use super::{Answering, ContactDesk, card};
use crate::border::TurnedAway;
use crate::door::{Asserted, Listener};
use crate::generated::consular_v1 as pb;
use crate::generated::consular_v1::status_server::{Status as StatusOfCases, StatusServer};
use crate::limits::{
    CARD_BYTES_MAX, CONSULAR_QUESTIONS_MAX, CONSULATE_CONNECTIONS_MAX, GRANT_NAME_BYTES_MAX,
    QUESTION_BYTES_MAX,
};
use crate::serve::{Behind, ServeFault};
use crate::tls::BorderTls;

/// The same on every answer. The server would write the present second there, whose length on the wire differs, and what this node's clock
/// shows is nothing that a consulate asked for.
const NO_DATE: &str = "Thu, 01 Jan 1970 00:00:00 GMT";

/// Serves the consular port until `shutdown` resolves. `tls` is one [between](BorderTls::between) the roles
/// [`crate::Roles::CONSULAR_DESK`], with the consulates as its partners.
///
/// # Errors
/// If the HTTP/2 server fails as a whole; a single connection never makes it fail.
pub async fn serve<L: Listener, A: Answering>(
    listener: L,
    tls: Arc<BorderTls>,
    answering: Arc<A>,
    desk: ContactDesk,
    shutdown: impl Future<Output = ()> + Send,
) -> Result<(), ServeFault> {
    let counting = Arc::clone(&answering);
    let told = Arc::new(move |turned: &TurnedAway| counting.turned_away(turned));
    let ticks = Ticks::from(Instant::now());
    let service = StatusServer::new(Port { tls: Arc::clone(&tls), answering, desk, ticks })
        .max_decoding_message_size(QUESTION_BYTES_MAX)
        .max_encoding_message_size(CARD_BYTES_MAX);
    let connections_max = CONSULATE_CONNECTIONS_MAX;
    let (stop, _) = watch::channel(false);
    let behind = Behind { tls, told, connections_max, calls_max: CONSULAR_QUESTIONS_MAX };
    behind.serve(listener, service, stop, shutdown).await
}

/// The gRPC service.
struct Port<A> {
    tls: Arc<BorderTls>,
    answering: Arc<A>,
    desk: ContactDesk,
    ticks: Ticks,
}

#[tonic::async_trait]
impl<A: Answering> StatusOfCases for Port<A> {
    async fn ask(&self, request: Request<pb::Question>) -> Result<Response<pb::Card>, Status> {
        let read_at = Instant::now();
        let Some(Asserted { peer, .. }) = request.extensions().get::<Asserted>().cloned() else {
            return Err(Status::unauthenticated("no certificate"));
        };
        // A certificate that expired or was revoked on a connection that lives asks nothing any more.
        if let Err(fault) = self.tls.still_admitted(&peer) {
            tracing::warn!(consulate = %peer.authority(), check = %fault, "a question was refused");
            return Err(Status::unauthenticated("not admitted"));
        }
        let pb::Question { mut grant } = request.into_inner();
        if grant.len() > GRANT_NAME_BYTES_MAX {
            // No name: asked like any other that is none.
            grant.clear();
        }
        let answering = Arc::clone(&self.answering);
        let answer = tokio::spawn(async move { answering.asked(peer.authority(), &grant).await });
        let bucket = self.ticks.wait_for(read_at, answer).await;
        let mut response = Response::new(card(bucket, &self.desk));
        response.metadata_mut().insert("date", MetadataValue::from_static(NO_DATE));
        Ok(response)
    }
}
