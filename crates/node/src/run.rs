//! A node from its configuration: opens what it keeps, reads its keys and agreements, and only then its doors. Ends by itself
//! when the journal can no longer be written.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use entente_casework::AuthorityId;
use entente_ledger::{
    HeadLane, NoteSigner as _, Opening, OpeningReason, Origin, SignedCheckpoint, VerifierKey, Witness,
};
use entente_seals::Digest;
use entente_store::{
    Batch, DiskFiles, JournalStore, Keyring, NodeKey, OpenError, Record, Settings, Store, StoredBody,
};
use entente_transport::consular::InvalidDesk;
use entente_transport::operator::OperatorSocket;
use entente_transport::{
    BorderTls, CountryTrust, Credentials, Dialer, MaterialFault, ServeFault, Tcp, TlsFault, Trust, WallClock,
};
use jiff::Timestamp;
use tokio::net::TcpListener;
use tokio::sync::{Notify, mpsc, watch};

use crate::clock::{Clock, RehearsalClock};
use crate::conduct::Conduct;
use crate::config::Config;
use crate::consular::{self, ConsularReception};
use crate::desk::{Contact, Desk, DeskFault, Outcome, Partner};
use crate::entropy::System;
use crate::inbound::Reception;
use crate::keys::{self, KeysFault, OwnKeys, PartnerKeys};
use crate::operator_api::Api;
use crate::postman::Postman;
use crate::sentences::{self, Catalogue, CatalogueFault};
use crate::streams;
use crate::terms::{Activation, Terms, TermsFault};
use crate::views::Views;

/// How often the node looks whether an anchor or the daily slot is due and spares are low.
const TICK: Duration = Duration::from_millis(500);
/// Life of a node that was never recovered.
const FIRST_INCARNATION: u32 = 1;

/// Why a node did not start, or ended.
#[derive(Debug, thiserror::Error)]
pub enum RunFault {
    /// The store did not open.
    #[error("the journal in `{path}` did not open")]
    Store {
        /// Where.
        path: PathBuf,
        /// Why.
        #[source]
        cause: OpenError,
    },
    /// The keys cannot be used.
    #[error("the keys of this node cannot be used")]
    Keys(#[from] KeysFault),
    /// An agreement cannot be used.
    #[error("an agreement of this node cannot be used")]
    Terms(#[from] TermsFault),
    /// A certificate file could not be read.
    #[error("could not read `{path}`")]
    File {
        /// Which.
        path: PathBuf,
        /// What the operating system said.
        #[source]
        cause: std::io::Error,
    },
    /// Certificates, anchors or lists cannot be used.
    #[error("the certificates in `{path}` cannot be used")]
    Material {
        /// Where they were read.
        path: PathBuf,
        /// Why.
        #[source]
        cause: MaterialFault,
    },
    /// TLS cannot be set up.
    #[error("the border port cannot be secured")]
    Tls(#[from] TlsFault),
    /// TLS of the consular port cannot be set up.
    #[error("the consular port cannot be secured")]
    ConsularTls(#[source] TlsFault),
    /// What stands on a card cannot stand there.
    #[error("the cards for consulates cannot say whom to call")]
    ContactDesk(#[source] InvalidDesk),
    /// A port could not be opened.
    #[error("could not listen on `{address}`")]
    Listen {
        /// Where.
        address: std::net::SocketAddr,
        /// What the operating system said.
        #[source]
        cause: std::io::Error,
    },
    /// A port that faces another country failed as a whole.
    #[error("a port that faces another country failed")]
    Serve(#[from] ServeFault),
    /// The operator socket could not be made or served.
    #[error("the operator socket `{path}` failed: {why}")]
    Operator {
        /// Where.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// What is kept does not fit the configuration or cannot be read.
    #[error("what this node keeps cannot be used")]
    Desk(#[from] DeskFault),
    /// The sentences of the language cannot be used.
    #[error("the sentences of this node cannot be used: {0}")]
    Sentences(#[from] CatalogueFault),
    /// A name that no tree can have.
    #[error("no tree can have this name: {0}")]
    Name(String),
    /// A stored head is not what it should be.
    #[error("a kept head of `{partner}` cannot be used: {why}")]
    Head {
        /// Whose.
        partner: AuthorityId,
        /// Why.
        why: String,
    },
}

pub(crate) fn read(path: &Path) -> Result<Vec<u8>, RunFault> {
    std::fs::read(path).map_err(|cause| RunFault::File { path: path.to_owned(), cause })
}

/// These files one after the other, as PEM may stand.
pub(crate) fn read_all<'a>(paths: impl IntoIterator<Item = &'a PathBuf>) -> Result<Vec<u8>, RunFault> {
    let mut all = Vec::new();
    for path in paths {
        all.extend(read(path)?);
        all.push(b'\n');
    }
    Ok(all)
}

/// What is wrong with certificates that were read there.
pub(crate) fn material(path: &Path) -> impl FnOnce(MaterialFault) -> RunFault {
    let path = path.to_owned();
    move |cause| RunFault::Material { path, cause }
}

pub(crate) struct DeskClock(pub(crate) Arc<Desk>);

impl WallClock for DeskClock {
    fn now(&self) -> Timestamp {
        self.0.clock().now()
    }
}

/// Opens everything that the node keeps and needs, and no door.
///
/// # Errors
/// See [`RunFault`].
pub fn open(config: &Config) -> Result<Desk, RunFault> {
    let words = Catalogue::of(config.language.as_deref().unwrap_or(sentences::ENGLISH))?;
    std::fs::create_dir_all(&config.directory)
        .map_err(|cause| RunFault::File { path: config.directory.clone(), cause })?;
    let own = OwnKeys::read(&config.keys, &config.authority, config.rehearsal)?;
    let (store, keyring) = open_store(config, &own)?;
    let incarnation = FIRST_INCARNATION;
    let views = Views::new(config.authority.clone(), incarnation, Arc::clone(&store), Arc::clone(&keyring));
    let clock = match config.rehearsal_clock {
        Some(start) if config.rehearsal => Clock::Rehearsal(RehearsalClock::start(&config.directory, start)),
        _ => Clock::System,
    };
    let mut partners = BTreeMap::new();
    for partner in &config.partner {
        let opened = open_partner(config, partner, &own, &*store, incarnation)?;
        partners.insert(partner.authority.clone(), opened);
    }
    let conduct = Origin::conduct(config.authority.as_str(), incarnation, config.rehearsal)
        .map_err(|fault| RunFault::Name(fault.to_string()))?;
    let desk = Desk {
        us: config.authority.clone(),
        words,
        rehearsal: config.rehearsal,
        incarnation,
        clock,
        store,
        keyring,
        keys: own,
        partners,
        consulates: config.consulate.iter().map(|consulate| consulate.name.clone()).collect(),
        views,
        entropy: System,
        conduct,
        turned_away: Mutex::default(),
        moved: Arc::new(Notify::new()),
        last_anchor_hour: Mutex::default(),
        slots_done: Mutex::default(),
        lost: Mutex::default(),
    };
    desk.begin_trees()?;
    desk.note_activations()?;
    desk.look_for_losses()?;
    Ok(desk)
}

fn open_store(config: &Config, own: &OwnKeys) -> Result<(Arc<dyn Store>, Arc<Keyring>), RunFault> {
    let files = Arc::new(DiskFiles);
    let directory = config.directory.join("store");
    let opened =
        JournalStore::open(Arc::clone(&files) as _, &directory, Settings::default(), Arc::new(System));
    let (store, recovery) = opened.map_err(|cause| RunFault::Store { path: directory.clone(), cause })?;
    tracing::info!(
        clean = recovery.clean,
        batches = recovery.batches,
        index_rebuilt = recovery.index_rebuilt,
        torn = recovery.torn.is_some(),
        "the journal is open"
    );
    let ring = config.directory.join("keyring");
    let dirs = [ring.as_path(), config.keyring_mirror.as_path()];
    let node_key = || NodeKey::from_bytes(*own.storage());
    let fresh = |dir: &Path| std::fs::read_dir(dir).map_or(true, |mut entries| entries.next().is_none());
    let keyring = if recovery.batches == 0 && dirs.iter().all(|dir| fresh(dir)) {
        Keyring::create(files, dirs, node_key(), Arc::new(System))
    } else {
        Keyring::open(files, dirs, node_key(), Arc::new(System)).map(|(keyring, _)| keyring)
    };
    let keyring = keyring.map_err(DeskFault::Keyring)?;
    keyring.attach(&store).map_err(DeskFault::Keyring)?;
    Ok((Arc::new(store), Arc::new(keyring)))
}

fn open_partner(
    config: &Config,
    partner: &crate::config::Partner,
    own: &OwnKeys,
    store: &dyn Store,
    incarnation: u32,
) -> Result<Partner, RunFault> {
    let (us, them) = (&config.authority, &partner.authority);
    let root = keys::authority_key(them, &partner.authority_key)?;
    let partner_keys = PartnerKeys::read(&partner.certificates, them, root, config.rehearsal)?;
    let authority_keys = [(us.clone(), *own.root().as_bytes()), (them.clone(), *root.as_bytes())];
    let stands = |package: &Digest| {
        // What cannot be read now is decided anew from the package: it then needs its officers again.
        store.find(streams::activation_of(package)).is_ok_and(|found| found.is_some())
    };
    let activation = Activation { officers: &own.officers(), stands: &stands };
    let (terms, older_terms) = Terms::load(&config.agreements, us, them, &authority_keys, &activation)?;
    let name = |fault: entente_ledger::InvalidOrigin| RunFault::Name(fault.to_string());
    let ours = Origin::exchange(us.as_str(), them.as_str(), incarnation, config.rehearsal).map_err(name)?;
    let theirs =
        Origin::exchange(them.as_str(), us.as_str(), FIRST_INCARNATION, config.rehearsal).map_err(name)?;
    let head = |why: String| RunFault::Head { partner: them.clone(), why };
    let no_key = || head("its keys cannot verify heads".to_owned());
    let owner = partner_keys.checkpoint_key(&theirs).ok_or_else(no_key)?;
    let cosigner = partner_keys.cosigner_key(FIRST_INCARNATION).ok_or_else(no_key)?;
    let own_cosigner = own.cosigner(us, incarnation, config.rehearsal)?.verifier().clone();
    let keys = HeadKeys {
        theirs: [vec![owner.clone()], partner_keys.checkpoint_keys_ever(&theirs)].concat(),
        own: own.checkpoint_keys_ever(&ours)?,
        own_cosigner: own.cosigner_keys_ever(us, incarnation, config.rehearsal)?,
    };
    let kept = KeptHeads::read(store, them, &keys)?;
    let witness = match kept.witnessed {
        Some(witness) => witness.with_keys(owner, own_cosigner),
        None => Witness::new(owner, own_cosigner),
    };
    let mut lane = HeadLane::new(cosigner, kept.cosigned);
    lane.want();
    Ok(Partner {
        authority: them.clone(),
        keys: Mutex::new(partner_keys),
        terms: Arc::new(terms),
        older_terms,
        origin: ours,
        wake: Arc::new(Notify::new()),
        contact: Mutex::new(Contact::default()),
        lane: Mutex::new(lane),
        witness: Mutex::new(witness),
        attempts: Mutex::new(HashMap::new()),
        released: Mutex::default(),
    })
}

/// The keys that verify what is kept of heads: those of today and those that were before them. A head was verified with
/// the key of its day when it was kept; a key that was changed since makes it no other head.
struct HeadKeys {
    theirs: Vec<VerifierKey>,
    own: Vec<VerifierKey>,
    own_cosigner: Vec<VerifierKey>,
}

/// What is kept of the heads of one pair.
#[derive(Default)]
struct KeptHeads {
    /// The newest head of the partner's tree that we cosigned.
    witnessed: Option<Witness>,
    /// How much of our tree the partner cosigned.
    cosigned: u64,
}

impl KeptHeads {
    fn read(store: &dyn Store, them: &AuthorityId, keys: &HeadKeys) -> Result<Self, RunFault> {
        let mut kept = Self::default();
        for record in store.read(streams::heads(them), 0).map_err(DeskFault::Read)? {
            let StoredBody::Structure(bytes) = record.body else { continue };
            match record.kind {
                streams::RECORD_HEAD_WITNESSED => kept.witnessed = Some(keys.witness(&bytes, them)?),
                streams::RECORD_HEAD_COSIGNED => {
                    let tried = keys.own.iter().map(|key| SignedCheckpoint::verify(&bytes, key));
                    kept.cosigned = first_that_fits(tried, them)?.checkpoint().size;
                }
                _ => {}
            }
        }
        Ok(kept)
    }
}

impl HeadKeys {
    fn witness(&self, stored: &[u8], them: &AuthorityId) -> Result<Witness, RunFault> {
        let pairs =
            self.theirs.iter().flat_map(|owner| self.own_cosigner.iter().map(move |own| (owner, own)));
        let tried = pairs.map(|(owner, own)| Witness::restore(owner.clone(), own.clone(), stored));
        first_that_fits(tried, them)
    }
}

/// The first of these that worked, or why the present key, which is tried first, does not fit.
fn first_that_fits<T, F: std::error::Error>(
    tried: impl Iterator<Item = Result<T, F>>,
    them: &AuthorityId,
) -> Result<T, RunFault> {
    let mut first = None;
    for one in tried {
        match one {
            Ok(fits) => return Ok(fits),
            Err(fault) => first = first.or_else(|| Some(crate::postman::chain(&fault))),
        }
    }
    let why = first.unwrap_or_else(|| "there is no key to read it with".to_owned());
    Err(RunFault::Head { partner: them.clone(), why })
}

impl Desk {
    /// Begins each tree with its opening, if it has no leaf yet.
    fn begin_trees(&self) -> Result<(), DeskFault> {
        let at = self.now()?;
        let time_ms = at.as_millisecond().unsigned_abs();
        let opening =
            |origin: &Origin| Opening { origin: origin.clone(), ended: None, reason: OpeningReason::First };
        for partner in self.partners.values() {
            let stream = streams::tree(&partner.origin.to_string());
            if self.store.version(stream) == 0 {
                let leaf = opening(&partner.origin).leaf(time_ms).to_bytes().to_vec();
                let record = Record::structure(stream, streams::RECORD_LEAF, leaf);
                self.append_first(Batch::of(vec![record]).expecting(stream, 0))?;
            }
        }
        let stream = streams::tree(&self.conduct.to_string());
        if self.store.version(stream) == 0 {
            // Kept like every entry after it: without its key the leaf could be shown to nobody.
            let text = zeroize::Zeroizing::new(opening(&self.conduct).to_text().into_bytes());
            let mut outcome = Outcome::new(self);
            outcome.conduct_entry(self, [0; 16], text, at)?;
            outcome.batch.expects.push(entente_store::Expect { stream, version: 0 });
            self.commit_fact(outcome)?;
        }
        Ok(())
    }

    /// Writes down which packages officers put in force here: once for each, so that it stands when an officer has left.
    fn note_activations(&self) -> Result<(), DeskFault> {
        for (authority, partner) in &self.partners {
            for terms in std::iter::once(&*partner.terms).chain(&partner.older_terms) {
                let digest = terms.digest();
                let name = streams::activation_of(&digest);
                if self.store.find(name)?.is_some() {
                    continue;
                }
                let officers = terms.officers().to_vec();
                let entry = Conduct::AgreementActivated { partner: authority.to_string(), digest, officers };
                let mut outcome = Outcome::new(self);
                outcome.conduct_found_by(self, &entry, self.now()?, name)?;
                self.commit_fact(outcome)?;
            }
        }
        Ok(())
    }

    fn append_first(&self, batch: Batch) -> Result<(), DeskFault> {
        match self.store.append(batch) {
            Ok(_) => Ok(()),
            Err(entente_store::AppendError::Fatal(fatal)) => Err(fatal.into()),
            Err(fault) => Err(DeskFault::Append(fault)),
        }
    }
}

fn border_tls(config: &Config, desk: &Arc<Desk>) -> Result<Arc<BorderTls>, RunFault> {
    let credentials = Credentials::from_pem(&read(&config.border.certificate)?, &read(&config.border.key)?)
        .map_err(material(&config.border.certificate))?;
    let (mut countries, mut partners) = (Vec::new(), Vec::new());
    for partner in &config.partner {
        let lists = read_all(&partner.revocation)?;
        let country = CountryTrust::from_pem(partner.authority.country(), &read(&partner.anchors)?, &lists)
            .map_err(material(&partner.anchors))?;
        countries.push(country);
        let known = entente_transport::Partner::new(
            partner.authority.clone(),
            partner.pins.clone(),
            &partner.server_name,
        )
        .map_err(material(&partner.anchors))?;
        partners.push(known);
    }
    let trust = Trust::new(countries, partners).map_err(material(&config.border.certificate))?;
    let clock: Arc<dyn WallClock> = Arc::new(DeskClock(Arc::clone(desk)));
    Ok(Arc::new(BorderTls::new(config.authority.clone(), credentials, trust, clock)?))
}

/// Runs the node until `stop` turns true.
///
/// # Errors
/// It did not start, or the journal can no longer be written.
pub async fn run(config: Config, stop: watch::Sender<bool>) -> Result<(), RunFault> {
    let desk = {
        let config = config.clone();
        let opened = tokio::task::spawn_blocking(move || open(&config)).await;
        Arc::new(opened.map_err(|_| DeskFault::Impossible("the thread that opens the node ended"))??)
    };
    let tls = border_tls(&config, &desk)?;
    let (address, consular) = (config.border.listen, consular::port(&config, &desk)?);
    let listener = listen(address).await?;
    let for_consulates = match (&config.consular, consular) {
        (Some(port), Some(secured)) => Some((listen(port.listen).await?, secured)),
        _ => None,
    };
    let path = config.operator_socket.clone();
    let operator = |why: String| RunFault::Operator { path: path.clone(), why };
    let socket = OperatorSocket::bind(&path).map_err(|fault| operator(crate::postman::chain(&fault)))?;
    let (fatal, mut faults) = mpsc::channel(8);
    let mut tasks = tokio::task::JoinSet::new();
    for partner in &config.partner {
        let postman = Postman {
            desk: Arc::clone(&desk),
            dialer: Dialer::new(Arc::clone(&tls), Tcp),
            partner: partner.authority.clone(),
            address: partner.address.to_string(),
            stop: stop.subscribe(),
        };
        let fatal = fatal.clone();
        tasks.spawn(async move {
            if let Err(fault) = postman.run().await {
                let _ = fatal.send(fault).await;
            }
        });
    }
    tasks.spawn(tick(Arc::clone(&desk), stop.subscribe(), fatal.clone()));
    let of_consulates = Arc::new(ConsularReception::new(Arc::clone(&desk), fatal.clone()));
    let reception = Arc::new(Reception::new(Arc::clone(&desk), fatal));
    let consulates = async {
        match for_consulates {
            Some((listener, (tls, card))) => {
                let stop = stopped(stop.subscribe());
                entente_transport::consular::serve(listener, tls, of_consulates, card, stop).await
            }
            None => std::future::pending().await,
        }
    };
    let border = entente_transport::serve(listener, tls, reception, stopped(stop.subscribe()));
    let api = Arc::new(Api::new(Arc::clone(&desk), stop.clone(), address.to_string()));
    let people = entente_transport::operator::serve(socket, api, stopped(stop.subscribe()));
    tracing::info!(authority = %config.authority, border = %address, "the node is ready");
    let mut ended = None;
    tokio::select! {
        served = border => served?,
        served = consulates => served?,
        served = people => served.map_err(|fault| operator(fault.to_string()))?,
        fault = faults.recv() => ended = fault,
        () = stopped(stop.subscribe()) => {}
    }
    let _ = stop.send(true);
    tasks.shutdown().await;
    let closing = Arc::clone(&desk);
    let closed = tokio::task::spawn_blocking(move || closing.store.close()).await;
    match (ended, closed) {
        (Some(fault), _) => Err(fault.into()),
        (None, Ok(Err(fatal))) => Err(DeskFault::Fatal(fatal).into()),
        (None, _) => Ok(()),
    }
}

async fn listen(address: std::net::SocketAddr) -> Result<TcpListener, RunFault> {
    TcpListener::bind(address).await.map_err(|cause| RunFault::Listen { address, cause })
}

async fn stopped(mut stop: watch::Receiver<bool>) {
    // The sender lives as long as the node; if it is gone, the node is ending anyway.
    let _ = stop.wait_for(|stop| *stop).await;
}

/// What is done by the clock: anchors, what is said at the daily slot, and spare keys in quiet moments.
async fn tick(desk: Arc<Desk>, mut stop: watch::Receiver<bool>, fatal: mpsc::Sender<DeskFault>) {
    while !*stop.borrow() {
        let asked = Arc::clone(&desk);
        let done = crate::blocking(move || {
            asked.anchor_if_due()?;
            asked.slot_if_due()?;
            Ok(asked.keyring.top_up()?)
        });
        if let Err(fault) = done.await {
            let _ = fatal.send(fault).await;
            return;
        }
        tokio::select! {
            () = tokio::time::sleep(TICK) => {}
            _ = stop.changed() => {}
        }
    }
}
