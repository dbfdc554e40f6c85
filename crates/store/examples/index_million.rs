//! Measures sled as the index: a journal of 1,000,000 records, each with one lookup, then what the index costs in memory, on
//! disk and in time. `cargo run --release -p entente-store --example index_million -- FOLDER [RECORDS] [CACHE_MIB]`
//!
//! The first run fills the folder, a second one opens what is there; delete the folder `index` or the file `clean` between
//! them to see a rebuild. A cache of 0 means an index in memory. Resident memory counts the whole process: index, the versions kept in memory, and one batch in flight.
#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement reads the clock and prints"
)]

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use entente_store::{
    Batch, DiskFiles, Entropy, EntropyError, IndexChoice, JournalStore, Record, Settings, Store, StreamId,
};
use sha2::{Digest, Sha256};

const RECORDS_PER_BATCH: u64 = 500;
/// One stream in ten records: a case has about so many events.
const RECORDS_PER_STREAM: u64 = 10;

struct Counter;

impl Entropy for Counter {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), EntropyError> {
        // Names of segments in a measurement; nothing is protected by them.
        bytes.fill(0x42);
        Ok(())
    }
}

fn digest(label: &str, number: u64) -> [u8; 32] {
    Sha256::new().chain_update(label).chain_update(number.to_be_bytes()).finalize().into()
}

fn resident_mib(field: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(field)).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|word| word.parse::<u64>().ok()).unwrap_or(0) / 1024
}

fn disk_bytes(dir: &Path) -> std::io::Result<u64> {
    let mut bytes = 0;
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        bytes += if path.is_dir() { disk_bytes(&path)? } else { fs::metadata(&path)?.len() };
    }
    Ok(bytes)
}

fn open(dir: &Path, index: IndexChoice) -> Result<JournalStore, Box<dyn Error>> {
    let settings = Settings { index, ..Settings::default() };
    let begun = Instant::now();
    let (store, recovery) = JournalStore::open(Arc::new(DiskFiles), dir, settings, Arc::new(Counter))?;
    println!(
        "open: {:.2} s, clean {}, index rebuilt {}, resident {} MiB",
        begun.elapsed().as_secs_f64(),
        recovery.clean,
        recovery.index_rebuilt,
        resident_mib("VmRSS")
    );
    Ok(store)
}

fn fill(store: &JournalStore, records: u64) -> Result<(), Box<dyn Error>> {
    let begun = Instant::now();
    let mut number = 0;
    while number < records {
        let to = (number + RECORDS_PER_BATCH).min(records);
        let batch = (number..to).map(|number| {
            let stream = StreamId::new(1, digest("stream", number % (records / RECORDS_PER_STREAM).max(1)));
            Record::structure(stream, 1, vec![0; 64]).found_by(digest("lookup", number))
        });
        store.append(Batch::of(batch.collect()))?;
        number = to;
    }
    let seconds = begun.elapsed().as_secs_f64();
    println!("append {records} records: {seconds:.2} s, {:.0} records/s", records as f64 / seconds);
    Ok(())
}

fn ask(store: &JournalStore, records: u64) -> Result<(), Box<dyn Error>> {
    const QUESTIONS: u64 = 20_000;
    let begun = Instant::now();
    for number in 0..QUESTIONS {
        let wanted = digest("lookup", (number * 48_271) % records);
        store.find(wanted)?.ok_or("a record was not found")?;
    }
    println!("find: {:.1} us each", begun.elapsed().as_secs_f64() * 1e6 / QUESTIONS as f64);
    let begun = Instant::now();
    for number in 0..QUESTIONS / 10 {
        let stream =
            StreamId::new(1, digest("stream", (number * 48_271) % (records / RECORDS_PER_STREAM).max(1)));
        if store.read(stream, 0)?.is_empty() {
            return Err("a stream was not found".into());
        }
    }
    println!(
        "read a stream of ten: {:.1} us each",
        begun.elapsed().as_secs_f64() * 1e6 / (QUESTIONS / 10) as f64
    );
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let dir = PathBuf::from(words.next().ok_or("say in which folder")?);
    let records = words.next().map_or(Ok(1_000_000), |word| word.parse())?;
    let cache_mib: u64 = words.next().map_or(Ok(32), |word| word.parse())?;
    let index = match cache_mib {
        0 => IndexChoice::Memory,
        mib => IndexChoice::Sled { cache_bytes: mib * 1024 * 1024 },
    };
    let fresh = !dir.exists();
    println!("{records} records, {} index entries, {index:?}", records * 2);
    let store = open(&dir, index)?;
    if fresh {
        fill(&store, records)?;
    }
    ask(&store, records)?;
    println!("resident: {} MiB, at most {} MiB", resident_mib("VmRSS"), resident_mib("VmHWM"));
    let begun = Instant::now();
    store.close()?;
    drop(store);
    println!("close: {:.2} s", begun.elapsed().as_secs_f64());
    let index_bytes = if dir.join("index").exists() { disk_bytes(&dir.join("index"))? } else { 0 };
    println!(
        "on disk: journal {} MiB, index {} MiB",
        disk_bytes(&dir.join("journal"))? >> 20,
        index_bytes >> 20
    );
    Ok(())
}
