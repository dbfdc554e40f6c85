//! The consular port of this node: what stands in the configuration about it, and the hand-over of each question to the desk. Whoever asks
//! without a right is counted and told nothing; too many of that is an alarm, which names no case.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use entente_casework::generated::StatusBucket;
use entente_casework::{AuthorityId, CountryCode, GrantName};
use entente_transport::consular::{Answering, ContactDesk};
use entente_transport::{BorderTls, CountryTrust, Credentials, Roles, Trust, TurnedAway};
use tokio::sync::mpsc;
use tokio::time::Instant;

use crate::config::Config;
use crate::desk::{Asked, Desk, DeskFault, locked};
use crate::run::{DeskClock, RunFault, material, read, read_all};

/// So many questions without a right, of one consulate, are an alarm: a mistyped name is one or two.
const PROBES_ALARM: u64 = 10;
/// An alarm about one consulate is given at most this often.
const ALARM_EVERY: Duration = Duration::from_secs(60);

/// Questions of one consulate that it had no right to.
#[derive(Debug, Default)]
struct Probes {
    /// Since the last alarm.
    count: u64,
    alarmed: Option<Instant>,
}

/// What answers consulates.
pub(crate) struct ConsularReception {
    desk: Arc<Desk>,
    fatal: mpsc::Sender<DeskFault>,
    probes: Mutex<BTreeMap<AuthorityId, Probes>>,
}

impl ConsularReception {
    /// Answers from this desk. A desk that can no longer write is told of over `fatal`.
    pub(crate) fn new(desk: Arc<Desk>, fatal: mpsc::Sender<DeskFault>) -> Self {
        Self { desk, fatal, probes: Mutex::default() }
    }
}

/// Counts a question without a right. In memory: a probe fills no disk. Answers whether it was an alarm.
fn note_probe(all: &mut BTreeMap<AuthorityId, Probes>, consulate: &AuthorityId, now: Instant) -> bool {
    let probes = all.entry(consulate.clone()).or_default();
    probes.count += 1;
    let quiet = probes.alarmed.is_none_or(|alarmed| now.duration_since(alarmed) >= ALARM_EVERY);
    if probes.count < PROBES_ALARM || !quiet {
        return false;
    }
    tracing::warn!(%consulate, questions = probes.count, "a consulate asks without a right, or too often");
    *probes = Probes { count: 0, alarmed: Some(now) };
    true
}

impl Answering for ConsularReception {
    async fn asked(&self, consulate: &AuthorityId, grant: &str) -> StatusBucket {
        // What reads as no name goes the same way as what does.
        let name: Option<GrantName> = grant.parse().ok();
        let (desk, who) = (Arc::clone(&self.desk), consulate.clone());
        match crate::blocking(move || desk.asked_by(&who, name)).await {
            Ok(Asked::Told(word)) => return word,
            Ok(Asked::Nothing) => {
                note_probe(&mut locked(&self.probes), consulate, Instant::now());
            }
            Err(fault) => {
                tracing::error!(
                    fault = crate::postman::chain(&fault),
                    "a question of a consulate was not answered"
                );
                if fault.is_fatal() {
                    let _ = self.fatal.send(fault).await;
                }
            }
        }
        StatusBucket::NoInformation
    }

    fn turned_away(&self, turned: &TurnedAway) {
        self.desk.count_turned_away(&turned.why.to_string());
    }
}

/// The consular port as it is configured: how it is secured, and whom its cards say to call. None: there is none.
///
/// # Errors
/// A certificate, an anchor or a line of the desk cannot be used.
pub(crate) fn port(
    config: &Config,
    desk: &Arc<Desk>,
) -> Result<Option<(Arc<BorderTls>, ContactDesk)>, RunFault> {
    let Some(own) = &config.consular else { return Ok(None) };
    let credentials = Credentials::from_pem(&read(&own.certificate)?, &read(&own.key)?)
        .map_err(material(&own.certificate))?;
    let mut consulates = Vec::new();
    // A country's consulates share its anchors and lists: one trust for each country, as at the border port.
    let mut of_country: BTreeMap<CountryCode, (BTreeSet<PathBuf>, BTreeSet<PathBuf>)> = BTreeMap::new();
    for consulate in &config.consulate {
        let (anchors, lists) = of_country.entry(consulate.name.country()).or_default();
        anchors.insert(consulate.anchors.clone());
        lists.extend(consulate.revocation.iter().cloned());
        // Nobody calls a consulate, so the name under which it would be called is one that nobody has.
        let known = entente_transport::Partner::new(
            consulate.name.clone(),
            consulate.pins.clone(),
            "consulate.invalid",
        );
        consulates.push(known.map_err(material(&consulate.anchors))?);
    }
    let mut countries = Vec::new();
    for (code, (anchors, lists)) in of_country {
        let trust = CountryTrust::from_pem(code, &read_all(&anchors)?, &read_all(&lists)?);
        countries.push(trust.map_err(material(&own.certificate))?);
    }
    let trust = Trust::new(countries, consulates).map_err(material(&own.certificate))?;
    let clock = Arc::new(DeskClock(Arc::clone(desk)));
    let tls = BorderTls::between(Roles::CONSULAR_DESK, config.authority.clone(), credentials, trust, clock)
        .map_err(RunFault::ConsularTls)?;
    let contact = own.desk.card().map_err(RunFault::ContactDesk)?;
    Ok(Some((Arc::new(tls), contact)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ten is an alarm, at once and not again for a minute, however many come; each consulate for itself.
    #[tokio::test(start_paused = true)]
    async fn probing_is_an_alarm_and_no_flood_of_them() {
        let now = Instant::now();
        let mut probes = BTreeMap::new();
        let (one, other): (AuthorityId, AuthorityId) =
            ("XB.consulate".parse().unwrap(), "XC.consulate".parse().unwrap());
        let alarms = |probes: &mut BTreeMap<_, _>, who: &AuthorityId, count: u32, at: Instant| {
            (0..count).filter(|_| note_probe(probes, who, at)).count()
        };
        assert_eq!(alarms(&mut probes, &one, 9, now), 0, "a mistyped name is no alarm");
        assert_eq!(alarms(&mut probes, &other, 9, now), 0);
        assert_eq!(alarms(&mut probes, &one, 10_000, now), 1);
        assert_eq!(alarms(&mut probes, &one, 10_000, now + ALARM_EVERY - Duration::from_secs(1)), 0);
        assert_eq!(alarms(&mut probes, &one, 1, now + ALARM_EVERY), 1);
    }
}
