//! Durable appends, one, 64 and 256 under way at a time, beside an append and `fdatasync` of the same bytes in the same
//! directory. Under way means: each is answered before the next of its place is handed in, as a desk does. The
//! reference writes as many at once and syncs once. The index stands beside the journal as in a node.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use entente_store::{
    AppendError, Appended, Batch, DiskFiles, JournalStore, KeyId, Record, Settings, Store, StreamId,
};
use sha2::{Digest as _, Sha256};

use crate::kernels::Surroundings;
use crate::pair::FromSystem;
use crate::rounds::{Failed, Plan, beside};
use crate::table::Row;

/// A sealed section of 4 KiB with its tag, in bytes.
const SEALED_BYTES: usize = 4_112;
const UNDER_WAY: [u32; 3] = [1, 64, 256];
/// Cases that the records belong to.
const STREAMS: u64 = 64;

pub(crate) fn measure(plan: &Plan, on: &Surroundings) -> Result<Vec<Row>, Failed> {
    UNDER_WAY.into_iter().map(|under_way| appended(plan, on.disk, under_way)).collect()
}

fn appended(plan: &Plan, disk: &Path, under_way: u32) -> Result<Row, Failed> {
    let folder = tempfile::tempdir_in(disk)?;
    let (store, _) = JournalStore::open(
        Arc::new(DiskFiles),
        &folder.path().join("store"),
        Settings::default(),
        Arc::new(FromSystem),
    )?;
    let mut raw = OpenOptions::new().create_new(true).append(true).open(folder.path().join("raw"))?;
    // Enough for each place to be filled some times, so that starting and ending count little.
    let units = under_way * 4;
    let mut through = Through { store: &store, handed_in: 0, syncs: 0, last_sync: 0 };
    let compared = beside(
        plan,
        plan.disk,
        units,
        || through.turn(under_way, units),
        || raw_appends(&mut raw, under_way, units),
    )?;
    let shared = through.handed_in as f64 / through.syncs.max(1) as f64;
    store.close()?;
    let work = match under_way {
        1 => "journal: append 4 KiB, 1 under way".to_owned(),
        many => format!("journal: append 4 KiB, {many} under way ({shared:.0} shared a sync)"),
    };
    let reference = format!("write of {under_way} × 4 KiB, fdatasync");
    Ok(Row { work, reference, compared })
}

fn raw_appends(file: &mut File, together: u32, units: u32) -> Result<(), Failed> {
    let bytes = vec![0xC7; SEALED_BYTES * together as usize];
    for _ in 0..units / together {
        file.write_all(&bytes)?;
        file.sync_data()?;
    }
    Ok(())
}

type Answer = Result<Appended, AppendError>;

/// Hands batches in and counts what it took to make them durable.
struct Through<'s> {
    store: &'s JournalStore,
    handed_in: u64,
    syncs: u64,
    last_sync: u64,
}

impl Through<'_> {
    /// Appends `units` batches, `under_way` of them at a time.
    fn turn(&mut self, under_way: u32, units: u32) -> Result<(), Failed> {
        let (answer, answers): (Sender<Answer>, Receiver<Answer>) = channel();
        for _ in 0..under_way.min(units) {
            self.hand_in(&answer);
        }
        for answered in 0..units {
            let appended = answers.recv()??;
            // Answers come in the order of the journal; all that one sync covers have one number.
            if appended.position.batch != self.last_sync {
                self.last_sync = appended.position.batch;
                self.syncs += 1;
            }
            if answered + under_way < units {
                self.hand_in(&answer);
            }
        }
        Ok(())
    }

    fn hand_in(&mut self, answer: &Sender<Answer>) {
        let number = self.handed_in;
        self.handed_in += 1;
        let lookup = Sha256::digest(number.to_be_bytes()).into();
        let stream = StreamId::new(1, Sha256::digest((number % STREAMS).to_le_bytes()).into());
        let sealed = vec![0xC7; SEALED_BYTES];
        let record = Record::content(stream, 1, KeyId([9; 16]), sealed).found_by(lookup);
        let answer = answer.clone();
        self.store.submit(
            Batch::of(vec![record]),
            Box::new(move |appended| {
                // Nobody waits any more only if the measurement has failed already.
                let _ = answer.send(appended);
            }),
        );
    }
}
