//! The whole exchange between two sides in one process, over loopback and real mutual TLS, beside a bare echo of as many
//! bytes over mutual TLS. In three depths: only the border between them; every step that decides, seals, signs and keeps,
//! in the order of the path; and two whole nodes with their desks, cases, postmen and operator sockets. Each side has a
//! journal of its own on the measured disk.

mod border;
mod echo;
mod meeting;
mod nodes;
mod path;

use std::sync::Arc;

use entente_seals::{KeySeed, Role, SigningKey};
use entente_transport::{Bytes, TransmittalFrame};
use tokio::runtime::Runtime;

use crate::kernels::Surroundings;
use crate::pair::{Pair, seed};
use crate::rounds::{Compared, Failed, Plan, beside};
use crate::table::Row;

use border::Two;
use echo::Echo;
use meeting::{Answers, Meeting, Sends};
use nodes::Nodes;
use path::{Keeping, Receiver, Rules, Sender};

const UNDER_WAY: [u32; 2] = [1, 64];
/// Cases of which each has one message under way, when two nodes exchange.
const CASES: [u32; 2] = [1, 16];
/// How often each place is filled in one call.
const FILLED: u32 = 4;

pub(crate) fn measure(plan: &Plan, on: &Surroundings) -> Result<Vec<Row>, Failed> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let two = Two::mint()?;
    let canned = canned()?;
    let bytes = canned.0.statement.len()
        + canned.0.ciphertexts.iter().chain(&canned.0.key_envelopes).map(Bytes::len).sum::<usize>();
    let mut rows = Vec::new();
    for under_way in UNDER_WAY {
        let row = |work: &str, compared| Row {
            work: format!("{work}, {under_way} under way"),
            reference: format!("mTLS echo of {:.1} KiB, {under_way} under way", bytes as f64 / 1_024.0),
            compared,
        };
        let meeting = Meeting::open(&two, Arc::clone(&canned), Arc::clone(&canned));
        let meeting = runtime.block_on(meeting)?;
        let border = beside_echo(plan, &runtime, &two, meeting, (bytes, under_way))?;
        rows.push(row("border alone: frame and answer", border));
        rows.push(row(
            "exchange: decided, sealed, kept by both, answered",
            whole(plan, &runtime, &two, on, (bytes, under_way))?,
        ));
    }
    for cases in CASES {
        let compared = between_nodes(plan, &runtime, &two, on, (bytes, cases))?;
        let work = format!("two nodes: asked at one, accepted by the other, {cases} under way");
        let reference = format!("mTLS echo of {:.1} KiB, {cases} under way", bytes as f64 / 1_024.0);
        rows.push(Row { work, reference, compared });
    }
    Ok(rows)
}

fn between_nodes(
    plan: &Plan,
    runtime: &Runtime,
    two: &Two,
    on: &Surroundings,
    (bytes, cases): (usize, u32),
) -> Result<Compared, Failed> {
    let folder = tempfile::tempdir_in(on.disk)?;
    let nodes = runtime.block_on(Nodes::start(folder.path(), cases))?;
    let mut echo = runtime.block_on(Echo::open(two, bytes))?;
    let compared = beside(
        plan,
        plan.disk,
        cases,
        || runtime.block_on(nodes.turn()),
        || runtime.block_on(echo.turn(cases, cases)),
    )?;
    runtime.block_on(nodes.stop())?;
    Ok(compared)
}

fn beside_echo<S: Sends>(
    plan: &Plan,
    runtime: &Runtime,
    two: &Two,
    mut meeting: Meeting<S>,
    (bytes, under_way): (usize, u32),
) -> Result<Compared, Failed> {
    let mut echo = runtime.block_on(Echo::open(two, bytes))?;
    let units = under_way * FILLED;
    beside(
        plan,
        plan.disk,
        units,
        || runtime.block_on(meeting.turn(units, under_way)),
        || runtime.block_on(echo.turn(units, under_way)),
    )
}

fn whole(
    plan: &Plan,
    runtime: &Runtime,
    two: &Two,
    on: &Surroundings,
    size: (usize, u32),
) -> Result<Compared, Failed> {
    let folder = tempfile::tempdir_in(on.disk)?;
    let pair = Arc::new(Pair::new()?);
    let statement_key = SigningKey::from_seed(Role::Statement, &KeySeed::from_bytes(seed()))?;
    let keeping = |side: &str| Keeping::open(&folder.path().join(side));
    let rules = Arc::new(Rules::new()?);
    let sender = Arc::new(Sender::new(
        Arc::clone(&pair),
        Arc::clone(&rules),
        statement_key.public(),
        keeping("sender")?,
    ));
    let receiver = Arc::new(Receiver { pair, rules, statement_key, keeping: keeping("receiver")? });
    let meeting = Meeting::open(two, Arc::clone(&sender), Arc::clone(&receiver));
    let meeting = runtime.block_on(meeting)?;
    let compared = beside_echo(plan, runtime, two, meeting, size)?;
    // Both sides hold every transmittal; the sender its answers too.
    let (sent, received) = (sender.keeping.leaves(), receiver.keeping.leaves());
    if sent != 2 * received || received == 0 {
        return Err(format!("{sent} leaves at the sender, {received} at the receiver").into());
    }
    Ok(compared)
}

/// One transmittal that is sent again and again, and answered by its own statement: nothing but the border works.
struct Canned(TransmittalFrame);

fn canned() -> Result<Arc<Canned>, Failed> {
    let pair = Pair::new()?;
    let sealed = pair.seal(1)?;
    let carriage = sealed.statement.envelope().to_carriage()?;
    Ok(Arc::new(Canned(path::frame(&pair, sealed, carriage)?)))
}

impl Sends for Canned {
    async fn depart(&self) -> Result<TransmittalFrame, Failed> {
        Ok(self.0.clone())
    }
    async fn answered(&self, _: Bytes) -> Result<(), Failed> {
        Ok(())
    }
}

impl Answers for Canned {
    async fn answer(&self, frame: TransmittalFrame) -> Result<Bytes, Failed> {
        Ok(frame.statement)
    }
}
