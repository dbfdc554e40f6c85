//! The consulate of ORIGIN asks HOST where the case stands: once with the name of a grant, once with one that nobody gave. What the grant needs,
//! the consents of the child and of its guardian, is recorded before.

use std::time::Duration;

use entente_casework::generated::StatusBucket;
use entente_casework::ids::GrantName;
use entente_transport::operator::{Document, Format, GrantOutcome, Granting, Recording};

use super::play::{Play, fresh};
use super::report::ConsulateReport;
use super::story::Story;
use crate::consulate::Consulate;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::words;

/// Message files that a person can record too.
const CONSENTS: [&str; 2] = [
    include_str!("../../../../tests/examples/E1-consent-consulate-child.toml"),
    include_str!("../../../../tests/examples/E1-consent-consulate-guardian.toml"),
];
/// How long both answers may take: each leaves on a tick, and the connections are made first.
const ANSWERS_MAX: Duration = Duration::from_secs(20);

/// Records the consents, makes the grant, and asks.
pub(super) async fn asks(
    play: &Play<'_>,
    story: &Story,
    printer: &mut Printer<'_>,
) -> Result<ConsulateReport, Failure> {
    let odd = |what: &str| Failure::new(Ending::Found, format!("the consulate {what}"));
    let case = play.case().ok_or_else(|| odd("asks before there is a case"))?;
    let stand = play.stage().stands().find(|stand| stand.authority == story.host);
    let stand = stand.ok_or_else(|| odd("has nobody to ask"))?;
    let node = play.stage().node(&story.host)?;
    for text in CONSENTS {
        let document = Document { text: text.to_owned(), format: Format::Toml };
        node.record(Recording { request_id: fresh()?, case: Some(case.clone()), document }).await?;
    }
    let granting = Granting { request_id: fresh()?, case, consulate: stand.consulate.clone() };
    let grant = match node.grant(granting).await? {
        GrantOutcome::Granted(grant) => grant,
        GrantOutcome::Refused { findings } | GrantOutcome::Held { findings } => {
            return Err(odd("should have been granted a question").detailed(words::findings(&findings)));
        }
    };
    let consulate = Consulate::read(&stand.consulate_config)?;
    let (name, nobodys) = (grant.grant.to_string(), GrantName::from_bytes([0x5a; 16]).to_string());
    let asked = async { tokio::join!(consulate.ask(&name), consulate.ask(&nobodys)) };
    let answers = tokio::time::timeout(ANSWERS_MAX, asked).await;
    let (with, without) = answers.map_err(|_| odd("was not answered in time"))?;
    let (with, without) = (with?.bucket, without?.bucket);
    printer.words(format_args!(
        "        {} asks {}: with the grant {with}, without one {without}. Each card has one word and a desk, and left on a tick.",
        stand.consulate, story.host
    ))?;
    if (with, without) != (StatusBucket::InProgress, StatusBucket::NoInformation) {
        return Err(odd("was told something else than it should have been"));
    }
    Ok(ConsulateReport { with_grant: with.as_str(), without: without.as_str() })
}
