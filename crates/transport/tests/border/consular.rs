//! The port that consulates ask: the checks of the border port in another role, its caps, and answers that differ in nothing but
//! their word. The pipes and the hours are the test's own, so that nothing but tokio's paused clock moves a tick.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use entente_casework::generated::StatusBucket;
use entente_casework::ids::AuthorityId;
use entente_minting::{Bad, Leaf, Minted};
use entente_transport::consular::{Answering, AskFault, Card, ContactDesk, Line, serve};
use entente_transport::limits::{
    CONSULAR_QUESTIONS_MAX, CONSULAR_TICK, CONSULATE_CONNECTIONS_MAX, GRANT_NAME_BYTES_MAX,
    QUESTION_BYTES_MAX,
};
use entente_transport::{
    BorderTls, CertificateFault, Connect, DialFault, Dialer, Listener, Refusal, Roles, Trust, TurnedAway,
};
use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, ReadBuf};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::time::Instant;

use crate::rig::{Clock, SOON, Served, World, authority, bare, credentials, partner};

const CONSULATE: &str = "XB.consulate";
/// Larger than anything that is on its way at once.
const PIPE_BYTES: usize = 1 << 16;

/// Answers by the name of the grant; `slow` takes longer than a tick.
struct Desk {
    asked: Mutex<Vec<(AuthorityId, String)>>,
    turned: mpsc::UnboundedSender<TurnedAway>,
}

impl Answering for Desk {
    async fn asked(&self, consulate: &AuthorityId, grant: &str) -> StatusBucket {
        self.asked.lock().unwrap().push((consulate.clone(), grant.to_owned()));
        match grant {
            "decided" => StatusBucket::Decided,
            "slow" => {
                tokio::time::sleep(CONSULAR_TICK * 3).await;
                StatusBucket::InProgress
            }
            "quick" => StatusBucket::InProgress,
            _ => StatusBucket::NoInformation,
        }
    }

    fn turned_away(&self, turned: &TurnedAway) {
        let _ = self.turned.send(turned.clone());
    }
}

/// What a consulate's end of a pipe got, in bytes.
struct Counting(DuplexStream, Arc<AtomicU64>);

impl AsyncRead for Counting {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = into.filled().len();
        let read = Pin::new(&mut self.0).poll_read(context, into);
        self.1.fetch_add((into.filled().len() - before) as u64, Ordering::SeqCst);
        read
    }
}

impl AsyncWrite for Counting {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        from: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(context, from)
    }
    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(context)
    }
    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(context)
    }
}

/// Pipes instead of sockets.
#[derive(Clone)]
struct Pipes {
    to: mpsc::UnboundedSender<DuplexStream>,
    got: Arc<AtomicU64>,
}

impl Connect for Pipes {
    type Io = Counting;

    async fn connect(&self, _: &str) -> io::Result<Counting> {
        let (near, far) = tokio::io::duplex(PIPE_BYTES);
        self.to.send(far).map_err(io::Error::other)?;
        Ok(Counting(near, Arc::clone(&self.got)))
    }
}

struct Ends(mpsc::UnboundedReceiver<DuplexStream>);

impl Listener for Ends {
    type Io = DuplexStream;

    async fn accept(&mut self) -> io::Result<(DuplexStream, SocketAddr)> {
        match self.0.recv().await {
            Some(end) => Ok((end, SocketAddr::from(([127, 0, 0, 1], 1)))),
            None => std::future::pending().await,
        }
    }
}

fn contact() -> ContactDesk {
    ContactDesk::new("Contact desk of XA", "+000 1", "Mon-Fri 9-12").unwrap()
}

/// XA's port and what XB's consulate calls it with.
struct Rig {
    world: World,
    desk_leaf: Minted,
    consulate_leaf: Minted,
}

impl Rig {
    fn new() -> Self {
        let world = World::new();
        let leaf = |name: &str, role: &str| Leaf::role(&authority(name), role, world.valid);
        let desk_leaf = world.xa.issue(&leaf("XA.ca", "consular")).unwrap();
        let consulate_leaf = world.xb.issue(&leaf(CONSULATE, "consulate")).unwrap();
        Self { world, desk_leaf, consulate_leaf }
    }

    /// The TLS of the port, for a consulate with these keys.
    fn desk_tls(&self, pins: &[&Minted], revoked: &[&Minted]) -> Arc<BorderTls> {
        let countries =
            vec![self.world.trust_of(&self.world.xb, revoked), self.world.trust_of(&self.world.xc, &[])];
        let trust = Trust::new(countries, vec![partner(CONSULATE, pins)]).unwrap();
        let own = credentials(&self.desk_leaf);
        let clock = Clock::new().shared();
        Arc::new(BorderTls::between(Roles::CONSULAR_DESK, authority("XA.ca"), own, trust, clock).unwrap())
    }

    /// The TLS of the consulate, which knows the port by this certificate.
    fn consulate_tls(&self, port: &Minted) -> Arc<BorderTls> {
        let countries = vec![self.world.trust_of(&self.world.xa, &[])];
        let trust = Trust::new(countries, vec![partner("XA.ca", &[port])]).unwrap();
        let own = credentials(&self.consulate_leaf);
        let clock = Clock::new().shared();
        Arc::new(BorderTls::between(Roles::CONSULATE, authority(CONSULATE), own, trust, clock).unwrap())
    }

    /// Serves the port over pipes.
    fn open(&self) -> Open {
        let (to, ends) = mpsc::unbounded_channel();
        let (turned_in, turned) = mpsc::unbounded_channel();
        let desk = Arc::new(Desk { asked: Mutex::default(), turned: turned_in });
        let (tls, behind) = (self.desk_tls(&[&self.consulate_leaf], &[]), Arc::clone(&desk));
        tokio::spawn(async move {
            serve(Ends(ends), tls, behind, contact(), std::future::pending()).await.unwrap();
        });
        let pipes = Pipes { to, got: Arc::default() };
        Open { desk, turned, pipes, dialer_tls: self.consulate_tls(&self.desk_leaf) }
    }
}

struct Open {
    desk: Arc<Desk>,
    turned: mpsc::UnboundedReceiver<TurnedAway>,
    pipes: Pipes,
    dialer_tls: Arc<BorderTls>,
}

impl Open {
    async fn line(&self) -> Result<Line, AskFault> {
        let dialer = Dialer::new(Arc::clone(&self.dialer_tls), self.pipes.clone());
        Line::open(&dialer, &authority("XA.ca"), "anywhere").await
    }

    fn got(&self) -> u64 {
        self.pipes.got.load(Ordering::SeqCst)
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_differs_from_another_in_nothing_but_its_word() {
    let (rig, names) = (Rig::new(), ["quick", "unknown", "decided", "", "of another"]);
    let open = rig.open();
    let line = open.line().await.unwrap();
    let began = Instant::now();
    let mut seen = Vec::new();
    for name in names.iter().cycle().take(60) {
        if seen.len() == 30 {
            // An hour of the machine on an answer would change here, and with it the length.
            std::thread::sleep(Duration::from_millis(1_050));
        }
        let (before, asked_at) = (open.got(), Instant::now());
        let Card { bucket, desk } = line.ask(name).await.unwrap();
        assert_eq!(desk, contact());
        let right = match *name {
            "quick" => StatusBucket::InProgress,
            "decided" => StatusBucket::Decided,
            _ => StatusBucket::NoInformation,
        };
        assert_eq!(bucket, right, "{name}");
        seen.push((
            open.got() - before,
            asked_at.elapsed().as_millis() / 10,
            began.elapsed().as_millis() % 1_000,
        ));
    }
    // The first ones fill the table of header fields of the connection.
    let settled = &seen[4..];
    assert!(settled.iter().all(|one| one == &settled[0]), "{seen:?}");
    assert_eq!(open.desk.asked.lock().unwrap().len(), 60);
    assert!(open.desk.asked.lock().unwrap().iter().all(|(who, _)| who == &authority(CONSULATE)));
}

#[tokio::test(start_paused = true)]
async fn what_is_not_ready_leaves_on_a_later_boundary_and_nothing_leaves_between() {
    let open = Rig::new().open();
    let line = open.line().await.unwrap();
    let began = Instant::now();
    let mut left = Vec::new();
    for (wait, name) in [(0, "quick"), (137, "quick"), (611, "slow"), (5, "unknown")] {
        tokio::time::sleep(Duration::from_millis(wait)).await;
        line.ask(name).await.unwrap();
        left.push(began.elapsed().as_millis() % CONSULAR_TICK.as_millis());
    }
    assert!(left.iter().all(|phase| phase.abs_diff(left[0]) <= 2), "{left:?}");
}

#[tokio::test(start_paused = true)]
async fn a_name_that_is_too_long_is_none_and_a_question_that_is_too_long_is_not_read() {
    let open = Rig::new().open();
    let line = open.line().await.unwrap();
    for (length, seen) in [(GRANT_NAME_BYTES_MAX, GRANT_NAME_BYTES_MAX), (GRANT_NAME_BYTES_MAX + 1, 0)] {
        assert_eq!(line.ask(&"x".repeat(length)).await.unwrap().bucket, StatusBucket::NoInformation);
        assert_eq!(open.desk.asked.lock().unwrap().pop().unwrap().1.len(), seen);
    }
    assert!(line.ask(&"x".repeat(QUESTION_BYTES_MAX)).await.is_err());
    assert!(open.desk.asked.lock().unwrap().is_empty());
    assert!(line.ask("quick").await.is_ok(), "the line goes on");
}

#[tokio::test(start_paused = true)]
async fn one_consulate_holds_so_many_connections_and_questions_and_no_more() {
    let mut open = Rig::new().open();
    let mut lines = Vec::new();
    for _ in 0..CONSULATE_CONNECTIONS_MAX {
        let line = open.line().await.unwrap();
        line.ask("unknown").await.unwrap();
        lines.push(line);
    }
    let beyond = async { open.line().await?.ask("unknown").await };
    assert!(beyond.await.is_err(), "one connection beyond the limit was served");
    let turned = tokio::time::timeout(SOON, open.turned.recv()).await.unwrap().unwrap();
    assert_eq!(turned.why, Refusal::PartnerFull(authority(CONSULATE)));

    // The questions beyond the limit are asked when others are answered, a tick later.
    let began = Instant::now();
    let more = CONSULAR_QUESTIONS_MAX * 2;
    let asked: Vec<_> = (0..more)
        .map(|_| {
            let line = lines[0].clone();
            tokio::spawn(async move {
                line.ask("unknown").await.unwrap();
                began.elapsed().as_millis()
            })
        })
        .collect();
    let mut times = Vec::new();
    for one in asked {
        times.push(one.await.unwrap());
    }
    times.sort_unstable();
    let half = CONSULAR_QUESTIONS_MAX as usize;
    assert!(times[half] - times[half - 1] >= CONSULAR_TICK.as_millis() - 2, "{times:?}");
}

/// The port on a socket of this machine, for ends that are not ours.
async fn on_a_socket(tls: Arc<BorderTls>) -> (SocketAddr, Arc<Desk>, mpsc::UnboundedReceiver<TurnedAway>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (turned_in, turned) = mpsc::unbounded_channel();
    let desk = Arc::new(Desk { asked: Mutex::default(), turned: turned_in });
    let behind = Arc::clone(&desk);
    tokio::spawn(async move { serve(listener, tls, behind, contact(), std::future::pending()).await });
    (address, desk, turned)
}

async fn refused(tls: Arc<BorderTls>, leaf: Option<&Minted>) -> Refusal {
    let (address, desk, mut turned) = on_a_socket(tls).await;
    if let Ok(stream) = bare::call(address, leaf, b"h2").await {
        assert!(!bare::is_heard(stream).await, "the port spoke HTTP/2 with someone it does not know");
    }
    let turned = tokio::time::timeout(SOON, turned.recv()).await.unwrap().unwrap();
    assert!(desk.asked.lock().unwrap().is_empty());
    turned.why
}

#[tokio::test]
async fn a_bad_certificate_asks_nothing_and_the_check_is_named() {
    let rig = Rig::new();
    let (world, consulate) = (&rig.world, authority(CONSULATE));
    for kind in Bad::ALL {
        let leaf = kind.issue_in_role("consulate", &consulate, &world.xb, &world.xc, world.valid).unwrap();
        let revoked: &[&Minted] = if kind == Bad::Revoked { &[&leaf] } else { &[] };
        let expected = match kind {
            Bad::Expired => CertificateFault::Expired,
            Bad::Revoked => CertificateFault::Revoked,
            Bad::OtherRoot | Bad::WrongCountry => CertificateFault::UnknownIssuer,
            Bad::PoliceBody => {
                CertificateFault::OtherRole { claimed: consulate.clone(), expected: "consulate" }
            }
            Bad::TwoNames => CertificateFault::UriNames { found: 2 },
            Bad::NoName => CertificateFault::UriNames { found: 0 },
        };
        let why = refused(rig.desk_tls(&[&leaf], revoked), Some(&leaf)).await;
        assert_eq!(why, Refusal::Certificate(expected), "{kind:?}");
    }
    let unpinned = world.xb.issue(&Leaf::role(&consulate, "consulate", world.valid)).unwrap();
    let why = refused(rig.desk_tls(&[&rig.consulate_leaf], &[]), Some(&unpinned)).await;
    let fault = CertificateFault::KeyNotPinned { claimed: consulate };
    assert_eq!(why, Refusal::Certificate(fault));
    let why = refused(rig.desk_tls(&[&rig.consulate_leaf], &[]), None).await;
    assert_eq!(why, Refusal::Certificate(CertificateFault::Missing));
    // The control: the right one is heard.
    let (address, ..) = on_a_socket(rig.desk_tls(&[&rig.consulate_leaf], &[])).await;
    let stream = bare::call(address, Some(&rig.consulate_leaf), b"h2").await.unwrap();
    assert!(bare::is_heard(stream).await);
}

#[tokio::test]
async fn an_authority_does_not_ask_as_a_consulate_nor_a_consulate_exchange_as_an_authority() {
    let rig = Rig::new();
    let world = &rig.world;
    // Right in everything but the role: the name is one that may ask, and the key is pinned.
    let as_authority = world.xb.issue(&Leaf::authority(&authority(CONSULATE), world.valid)).unwrap();
    let why = refused(rig.desk_tls(&[&as_authority], &[]), Some(&as_authority)).await;
    let claimed = authority(CONSULATE);
    let fault = CertificateFault::OtherRole { claimed, expected: "consulate" };
    assert_eq!(why, Refusal::Certificate(fault));

    let as_consulate = world.xb.issue(&Leaf::role(&authority("XB.ca"), "consulate", world.valid)).unwrap();
    let trust = world.trust_at_a(&[&as_consulate], &[]);
    let mut border = Served::new(world.tls_a_with(trust, &Clock::new())).await;
    drop(bare::call(border.address, Some(&as_consulate), b"h2").await);
    let fault = CertificateFault::OtherRole { claimed: authority("XB.ca"), expected: "authority" };
    assert_eq!(border.turned_away().await.why, Refusal::Certificate(fault));
}

#[tokio::test]
async fn a_consulate_asks_nobody_who_shows_the_certificate_of_the_border_port() {
    let rig = Rig::new();
    let tls = rig.consulate_tls(&rig.world.a_leaf);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (xa, dialer) = (authority("XA.ca"), Dialer::new(tls, entente_transport::Tcp));
    let asking = Line::open(&dialer, &xa, &address);
    let (_, asked) = tokio::join!(bare::answer_once(listener, &rig.world.a_leaf), asking);
    let fault = CertificateFault::OtherRole { claimed: authority("XA.ca"), expected: "consular" };
    match asked.unwrap_err() {
        AskFault::Dial(DialFault::Certificate { source, .. }) => assert_eq!(source, fault),
        other => panic!("{fault:?} was expected, not {other:?}"),
    }
    // Nor does a node show it there.
    let own = credentials(&rig.world.a_leaf);
    let trust = rig.world.trust_at_a(&[&rig.world.b_leaf], &[]);
    let made =
        BorderTls::between(Roles::CONSULAR_DESK, authority("XA.ca"), own, trust, Clock::new().shared());
    assert!(made.is_err());
}

#[tokio::test]
async fn a_consulate_that_is_not_accepted_is_told_so() {
    let rig = Rig::new();
    let stranger =
        rig.world.xb.issue(&Leaf::role(&authority(CONSULATE), "consulate", rig.world.valid)).unwrap();
    let (address, ..) = on_a_socket(rig.desk_tls(&[&stranger], &[])).await;
    let dialer = Dialer::new(rig.consulate_tls(&rig.desk_leaf), entente_transport::Tcp);
    let asked =
        async { Line::open(&dialer, &authority("XA.ca"), &address.to_string()).await?.ask("x").await };
    match asked.await.unwrap_err() {
        AskFault::Dial(fault @ DialFault::RefusedByPartner { .. }) => assert!(!fault.trying_again_helps()),
        other => panic!("{other:?}"),
    }
}
