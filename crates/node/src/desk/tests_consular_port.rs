//! The consular port of a real desk: ten thousand probes, of which every answer but the one that somebody has a right to is the same bytes on
//! the same tick, and none is written down. The pipes are the test's own and tokio's clock is paused, so that a tick costs nothing.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use entente_casework::generated::StatusBucket as Word;
use entente_casework::{AuthorityId, GrantName};
use entente_transport::consular::{Line, serve};
use entente_transport::limits::CONSULAR_TICK;
use entente_transport::{
    BorderTls, Connect, CountryTrust, Credentials, Dialer, KeyPin, Listener, Partner, Roles, Trust,
};
use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, ReadBuf};
use tokio::sync::mpsc;
use tokio::time::Instant;

use super::tests_consular::{claims, granted, set, told, withdraws};
use super::two::{Two, XA};
use super::*;
use crate::Config;
use crate::case_file::CaseAt;
use crate::consular::{ConsularReception, port};
use crate::streams;

const PIPE_BYTES: usize = 1 << 16;
const PROBES: usize = 10_000;
/// A connection lives for an hour and no longer.
const PROBES_OF_A_LINE: usize = 1_500;

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

/// What XB's consulate asks XA with: the files of the rehearsal.
fn consulate_tls(two: &Two) -> Arc<BorderTls> {
    let read = |path: &str| std::fs::read(two.folder.path().join("XB.consulate").join(path)).unwrap();
    let text = String::from_utf8(read("consulate.toml")).unwrap();
    let file: toml::Table = text.parse().unwrap();
    let pin: KeyPin = file["authority"]["pins"][0].as_str().unwrap().parse().unwrap();
    let country =
        CountryTrust::from_pem("XA".parse().unwrap(), &read("XA.ca/root.pem"), &read("XA.ca/root.crl.pem"));
    let partner = Partner::new("XA.ca".parse().unwrap(), vec![pin], "localhost").unwrap();
    let trust = Trust::new(vec![country.unwrap()], vec![partner]).unwrap();
    let own = Credentials::from_pem(&read("consulate.pem"), &read("consulate.key.pem")).unwrap();
    let start: jiff::Timestamp = "2027-03-05T09:00:00Z".parse().unwrap();
    let clock = Arc::new(move || start);
    Arc::new(
        BorderTls::between(Roles::CONSULATE, "XB.consulate".parse().unwrap(), own, trust, clock).unwrap(),
    )
}

/// XA's desk behind its port, and the way to it.
struct Open {
    desk: Arc<Desk>,
    dialer: Dialer<Pipes>,
    got: Arc<AtomicU64>,
}

impl Open {
    fn new(two: &mut Two) -> Self {
        let tls = consulate_tls(two);
        let config = Config::read(&two.configs[XA]).unwrap();
        let desk = Arc::new(two.desks[XA].take().unwrap());
        let (port_tls, card) = port(&config, &desk).unwrap().unwrap();
        let (to, ends) = mpsc::unbounded_channel();
        let (fatal, _) = mpsc::channel(1);
        let reception = Arc::new(ConsularReception::new(Arc::clone(&desk), fatal));
        tokio::spawn(async move {
            serve(Ends(ends), port_tls, reception, card, std::future::pending()).await.unwrap();
        });
        let got = Arc::new(AtomicU64::new(0));
        let pipes = Pipes { to, got: Arc::clone(&got) };
        Self { desk, dialer: Dialer::new(tls, pipes), got }
    }

    /// A line whose table of header fields is full, with the phase of the tick on which it answers.
    async fn line(&self) -> Line {
        let authority: AuthorityId = "XA.ca".parse().unwrap();
        let line = Line::open(&self.dialer, &authority, "anywhere").await.unwrap();
        for _ in 0..4 {
            line.ask("to fill the table").await.unwrap();
        }
        line
    }

    /// One question: the word, the bytes on the wire, and how long it took, in hundredths of a second.
    async fn asked(&self, line: &Line, name: &str) -> (Word, u64, u128) {
        let (before, began) = (self.got.load(Ordering::SeqCst), Instant::now());
        let card = line.ask(name).await.unwrap();
        (card.bucket, self.got.load(Ordering::SeqCst) - before, began.elapsed().as_millis() / 10)
    }

    fn written(&self, case: &CaseAt) -> (u64, u64) {
        (self.desk.store.version(case.stream()), self.desk.store.version(streams::conduct()))
    }
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_probes_are_one_answer_on_one_tick_and_nothing_is_written() {
    let (mut two, case) = told();
    let grant = granted(&two, &case);
    let open = Open::new(&mut two);
    let mut line = open.line().await;
    let first = open.asked(&line, &grant.name.to_string()).await;
    assert_eq!(first.0, Word::InProgress, "the control: who has a right is told");
    let before = open.written(&case);
    let whole = CONSULAR_TICK.as_millis() / 10;
    let mut seen = std::collections::BTreeMap::new();
    for at in 0..PROBES {
        if at % PROBES_OF_A_LINE == PROBES_OF_A_LINE - 1 {
            line = open.line().await;
        }
        // The quota's answer, another name, the reference of the pair, no name at all, one that is too long.
        let name = match at % 5 {
            0 => grant.name.to_string(),
            1 => GrantName::from_bytes([u8::try_from(at % 251).unwrap(); 16]).to_string(),
            2 => case.case.to_string(),
            3 => String::new(),
            _ => "x".repeat(200),
        };
        let (word, bytes, waited) = open.asked(&line, &name).await;
        *seen.entry((word.as_str(), bytes, waited)).or_insert(0) += 1;
    }
    assert_eq!(seen.values().sum::<usize>(), PROBES);
    let [((word, bytes, waited), _)] = seen.iter().collect::<Vec<_>>()[..] else { panic!("{seen:?}") };
    assert_eq!((*word, *bytes), ("NO_INFORMATION", first.1), "as long as the answer that was told");
    // Asked at once after an answer, so that a whole tick goes by and the next boundary is waited for.
    assert!((whole..=2 * whole).contains(waited), "{waited}");
    assert_eq!(open.written(&case), before);
}

/// What the partner's consulate gets is the same with and without a hold that is set, and on the same tick.
#[tokio::test(start_paused = true)]
async fn a_hold_and_a_withdrawal_change_neither_a_byte_nor_the_tick() {
    type Happens = fn(&Two, &CaseAt);
    let happens: [Happens; 3] = [|_, _| {}, claims, withdraws];
    let mut all = Vec::new();
    for happens in happens {
        let (mut two, case) = told();
        let grant = granted(&two, &case);
        happens(&two, &case);
        set(&two, "2027-03-05T12:00:00Z");
        let open = Open::new(&mut two);
        let line = open.line().await;
        let mut answers = Vec::new();
        for day in 6..9 {
            let at = format!("2027-03-{day:02}T12:00:00Z").parse().unwrap();
            open.desk.clock().set(at).unwrap();
            let (word, bytes, waited) = open.asked(&line, &grant.name.to_string()).await;
            // It is durable before it leaves, which may take the disk a tick more.
            answers.push((word, bytes, waited % (CONSULAR_TICK.as_millis() / 10)));
        }
        all.push(answers);
    }
    assert!(all.iter().all(|one| *one == all[0]), "{all:?}");
    assert!(all[0].iter().all(|(word, ..)| *word == Word::InProgress));
}
