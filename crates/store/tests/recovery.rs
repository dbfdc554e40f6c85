//! Coming back from everything a disk does: torn tails, flipped bits, refused calls, power cuts. The one question each
//! time: is something gone that had been confirmed?
#![expect(clippy::unwrap_used, clippy::panic, reason = "test code")]

mod support;

use std::path::Path;
use std::sync::mpsc::{channel, sync_channel};

use entente_store::{
    AppendError, Batch, Kept, MemoryFiles, OpenError, ReadError, Store, StoredBody, StoredRecord, Swept,
};
use support::{
    DIR, everything, first_segment, in_memory, key, note, open, sealed, small_batches, stream, try_open,
};

const SEGMENT_HEAD: usize = 80;

/// A small journal as a crash leaves it, and where each of its batches ends.
fn small_journal() -> (MemoryFiles, Vec<usize>, Vec<StoredRecord>) {
    let disk = MemoryFiles::new();
    let (store, recovery) = open(&disk);
    assert!(recovery.clean && recovery.torn.is_none());
    let mut ends = vec![SEGMENT_HEAD];
    for batch in small_batches() {
        store.append(batch).unwrap();
        ends.push(disk.contents(&first_segment()).unwrap().len());
    }
    let records = everything(&store);
    drop(store);
    disk.kill();
    (disk, ends, records)
}

#[test]
fn a_tail_torn_at_any_byte_is_set_aside_and_nothing_before_it() {
    let (disk, ends, records) = small_journal();
    let whole = disk.contents(&first_segment()).unwrap();
    for cut in SEGMENT_HEAD..=whole.len() {
        let copy = disk.copied();
        copy.tamper(&first_segment(), whole[..cut].to_vec());
        let (store, recovery) = open(&copy);
        let kept = ends.iter().filter(|end| **end <= cut).count() - 1;
        assert_eq!(recovery.batches, kept as u64, "cut at {cut}");
        let found = everything(&store);
        assert_eq!(found, records[..found.len()]);
        let torn_bytes = cut - ends[kept];
        match recovery.torn {
            None => assert_eq!(torn_bytes, 0),
            Some(torn) => {
                assert_eq!((torn.offset, torn.bytes), (ends[kept] as u64, torn_bytes as u64));
                assert_eq!(copy.contents(&torn.copy).unwrap(), whole[ends[kept]..cut]);
            }
        }
        store.append(Batch::of(vec![note(stream(9, 9), "life goes on")])).unwrap();
        let all = everything(&store);
        drop(store);
        copy.power_cut(Kept::Nothing);
        let (store, recovery) = open(&copy);
        assert!(recovery.torn.is_none());
        assert_eq!(everything(&store), all);
    }
}

#[test]
fn a_torn_segment_head_is_no_torn_tail() {
    let (disk, _, _) = small_journal();
    let whole = disk.contents(&first_segment()).unwrap();
    for cut in 0..SEGMENT_HEAD {
        let copy = disk.copied();
        copy.tamper(&first_segment(), whole[..cut].to_vec());
        assert!(matches!(try_open(&copy, in_memory(1 << 20)), Err(OpenError::Damaged { .. })));
        assert_eq!(copy.contents(&first_segment()).unwrap().len(), cut, "nothing is changed");
    }
}

#[test]
fn every_flipped_bit_after_a_clean_stop_is_found() {
    let (disk, _, records) = small_journal();
    let (store, _) = open(&disk);
    store.close().unwrap();
    drop(store);
    let whole = disk.contents(&first_segment()).unwrap();
    for at in 0..whole.len() {
        for bit in 0..8 {
            let copy = disk.copied();
            let mut bytes = whole.clone();
            bytes[at] ^= 1 << bit;
            copy.tamper(&first_segment(), bytes);
            let answer = try_open(&copy, in_memory(1 << 20));
            assert!(matches!(answer, Err(OpenError::Damaged { .. })), "byte {at} bit {bit}: {answer:?}");
        }
    }
    // The note itself proves nothing once it is changed, and nothing is lost without it.
    let clean = Path::new(DIR).join("clean");
    let note = disk.contents(&clean).unwrap();
    for at in 0..note.len() {
        let copy = disk.copied();
        let mut bytes = note.clone();
        bytes[at] ^= 0x10;
        copy.tamper(&clean, bytes);
        let (store, recovery) = open(&copy);
        assert!(!recovery.clean);
        assert_eq!(everything(&store), records);
    }
}

#[test]
fn every_flipped_bit_after_a_crash_is_found_or_was_never_confirmed_for_certain() {
    let (disk, ends, records) = small_journal();
    let whole = disk.contents(&first_segment()).unwrap();
    let last = ends[ends.len() - 2];
    for at in 0..whole.len() {
        let copy = disk.copied();
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        copy.tamper(&first_segment(), bytes);
        match try_open(&copy, in_memory(1 << 20)) {
            Err(OpenError::Damaged { .. }) => assert!(at < last, "byte {at}"),
            Ok((store, recovery)) => {
                // Without a note, a damaged last batch cannot be told from a torn one: it is set aside and reported.
                assert!(at >= last && recovery.torn.is_some(), "byte {at}");
                assert_eq!(everything(&store), records[..records.len() - 1]);
            }
            other => panic!("byte {at}: {other:?}"),
        }
    }
}

#[test]
fn a_bad_batch_with_a_good_one_behind_it_is_refused_and_left_alone() {
    let (disk, ends, _) = small_journal();
    let mut bytes = disk.contents(&first_segment()).unwrap();
    // A whole batch of zeros, as a lost write leaves it: no length to skip by, only what stands behind it.
    bytes[ends[0]..ends[1]].fill(0);
    disk.tamper(&first_segment(), bytes.clone());
    let before = disk.names();
    match try_open(&disk, in_memory(1 << 20)) {
        Err(OpenError::Damaged { segment: 1, offset, .. }) => assert_eq!(offset, ends[0] as u64),
        other => panic!("expected damage, got {other:?}"),
    }
    assert_eq!(disk.names(), before);
    assert_eq!(disk.contents(&first_segment()).unwrap(), bytes);
}

#[test]
fn more_than_one_batch_can_hold_is_no_torn_batch() {
    let (disk, _, _) = small_journal();
    let mut bytes = disk.contents(&first_segment()).unwrap();
    bytes.resize(bytes.len() + 41 * 1024 * 1024, 0);
    disk.tamper(&first_segment(), bytes);
    assert!(matches!(try_open(&disk, in_memory(1 << 20)), Err(OpenError::Damaged { .. })));
}

#[test]
fn damage_in_an_old_segment_is_found_when_it_is_read() {
    let disk = MemoryFiles::new();
    let (store, _) = try_open(&disk, in_memory(200)).unwrap();
    for batch in small_batches() {
        store.append(batch).unwrap();
    }
    store.close().unwrap();
    drop(store);
    let mut bytes = disk.contents(&first_segment()).unwrap();
    let at = bytes.windows(8).position(|window| window == [0xC7; 8]).unwrap();
    bytes[at] ^= 1;
    disk.tamper(&first_segment(), bytes);
    let (store, _) = try_open(&disk, in_memory(200)).unwrap();
    assert!(matches!(store.read(stream(1, 1), 0), Err(ReadError::Damaged { segment: 1, .. })));
    assert!(matches!(store.scrub(), Err(ReadError::Damaged { segment: 1, .. })));
    assert!(matches!(store.find([0xAA; 32]), Err(ReadError::Damaged { segment: 1, .. })));
    assert_eq!(store.read(stream(2, 1), 0).unwrap().len(), 1, "what is sound is served");
}

#[test]
fn a_missing_segment_is_damage() {
    let disk = MemoryFiles::new();
    let (store, _) = try_open(&disk, in_memory(200)).unwrap();
    for batch in small_batches() {
        store.append(batch).unwrap();
    }
    store.close().unwrap();
    drop(store);
    let segments: Vec<_> = disk
        .names()
        .into_iter()
        .filter(|name| name.extension().is_some_and(|end| end == "journal"))
        .collect();
    assert!(segments.len() >= 3);
    for segment in segments {
        let copy = disk.copied();
        entente_store::Files::remove(&copy, &segment).unwrap();
        assert!(matches!(try_open(&copy, in_memory(200)), Err(OpenError::Damaged { .. })), "{segment:?}");
    }
}

/// Plays a small life with a clean stop in the middle: appends until something stops it, and answers what was confirmed.
fn live(disk: &MemoryFiles, segment_bytes: u64) -> Vec<u8> {
    let mut confirmed = Vec::new();
    for half in [0..6_u8, 6..12] {
        let Ok((store, _)) = try_open(disk, in_memory(segment_bytes)) else { return confirmed };
        for number in half {
            // Longer than two sectors: a tear can take ciphertext and leave all the rest.
            let content = sealed(stream(1, 2), key(number), 1_300);
            let mut batch = Batch::of(vec![note(stream(1, 1), &format!("{number}")), content]);
            if number == 6 {
                batch = batch.erasing(key(2));
            }
            match store.append(batch) {
                Ok(_) => confirmed.push(number),
                Err(AppendError::Fatal(_)) => {
                    assert!(store.append(Batch::of(vec![note(stream(1, 1), "late")])).is_err());
                    assert!(store.read(stream(1, 1), 0).is_err(), "after a fatal error nothing is answered");
                    return confirmed;
                }
                Err(other) => panic!("{other}"),
            }
            if number == 8 && store.sweep().is_err() {
                return confirmed;
            }
        }
        // A clean stop that could not be noted loses nothing.
        if store.close().is_err() {
            return confirmed;
        }
    }
    confirmed
}

/// Whether all that was confirmed is there, in order, and nothing else but what was handed in after it.
fn holds(disk: &MemoryFiles, segment_bytes: u64, confirmed: &[u8]) -> bool {
    let Ok((store, _)) = try_open(disk, in_memory(segment_bytes)) else { return false };
    let notes = store.read(stream(1, 1), 0).unwrap();
    let contents = store.read(stream(1, 2), 0).unwrap();
    store.scrub().unwrap();
    let in_order = notes
        .iter()
        .enumerate()
        .all(|(at, record)| record.body == StoredBody::Structure(at.to_string().into_bytes()));
    let erased = contents.iter().filter(|record| matches!(record.body, StoredBody::Erased { .. })).count();
    let erasure_holds = !confirmed.contains(&6) || erased == 1;
    in_order
        && erasure_holds
        && notes.len() == contents.len()
        && notes.len() >= confirmed.len()
        && notes.len() <= confirmed.len() + 1
}

const CUTS: [Kept; 6] = [
    Kept::Nothing,
    Kept::Everything,
    Kept::FirstBytes(1),
    Kept::FirstBytes(300),
    Kept::Seeded(3),
    Kept::Seeded(4),
];

#[test]
fn a_refused_call_anywhere_loses_nothing_confirmed() {
    for segment_bytes in [1 << 20, 1_500] {
        let mut call = 1;
        loop {
            let disk = MemoryFiles::new();
            disk.fail_at(call);
            let confirmed = live(&disk, segment_bytes);
            if disk.calls() < call {
                break;
            }
            for cut in CUTS {
                let copy = disk.copied();
                copy.power_cut(cut);
                assert!(holds(&copy, segment_bytes, &confirmed), "call {call}, {cut:?}, {confirmed:?}");
            }
            disk.kill();
            assert!(holds(&disk, segment_bytes, &confirmed), "call {call}, process killed");
            call += 1;
        }
        assert!(call > 30, "the life was too short to mean anything: {call} calls");
    }
}

#[test]
fn a_power_cut_before_any_call_loses_nothing_confirmed() {
    for segment_bytes in [1 << 20, 1_500] {
        let mut call = 1;
        loop {
            let disk = MemoryFiles::new();
            disk.stop_at(call);
            let confirmed = live(&disk, segment_bytes);
            if disk.calls() < call {
                break;
            }
            for cut in CUTS {
                let copy = disk.copied();
                copy.power_cut(cut);
                assert!(holds(&copy, segment_bytes, &confirmed), "call {call}, {cut:?}, {confirmed:?}");
                // And once more: the recovery itself is interrupted at each of its calls.
                interrupted_recovery(&disk, cut, segment_bytes, &confirmed);
            }
            call += 5;
        }
    }
}

fn interrupted_recovery(disk: &MemoryFiles, cut: Kept, segment_bytes: u64, confirmed: &[u8]) {
    let mut step = 1;
    loop {
        let copy = disk.copied();
        copy.power_cut(cut);
        copy.stop_at(copy.calls() + step);
        let opened = try_open(&copy, in_memory(segment_bytes)).is_ok();
        copy.power_cut(Kept::Nothing);
        assert!(holds(&copy, segment_bytes, confirmed), "{cut:?}, recovery stopped at its call {step}");
        if opened {
            return;
        }
        step += 1;
    }
}

/// The control of the two tests above: the same lives on a disk whose syncs do nothing must lose something.
#[test]
fn control_without_syncs_confirmed_batches_are_lost() {
    let disk = MemoryFiles::new();
    disk.ignore_syncs(true);
    let confirmed = live(&disk, 1 << 20);
    assert_eq!(confirmed.len(), 12);
    disk.power_cut(Kept::Nothing);
    disk.ignore_syncs(false);
    assert!(!holds(&disk, 1 << 20, &confirmed));
}

#[test]
fn after_a_failed_sync_the_tail_gets_new_blocks_before_it_counts() {
    // The sync of batch 2 fails; its bytes stay in the page cache, marked clean. The restarted node sees them, counts
    // them, confirms batch 3 behind them. Then the power fails. Without new blocks, batch 2 and with it 3 are gone.
    let disk = MemoryFiles::new();
    let (store, _) = open(&disk);
    store.append(Batch::of(vec![note(stream(1, 1), "one")])).unwrap();
    disk.fail_at(disk.calls() + 2);
    assert!(matches!(store.append(Batch::of(vec![note(stream(1, 1), "two")])), Err(AppendError::Fatal(_))));
    drop(store);
    disk.kill();

    let control = disk.copied();
    let mut file = entente_store::Files::open_append(&control, &first_segment()).unwrap();
    let seen = control.contents(&first_segment()).unwrap();
    file.append(b"three").unwrap();
    file.sync_data().unwrap();
    control.power_cut(Kept::Nothing);
    assert_ne!(
        control.contents(&first_segment()).unwrap()[..seen.len()],
        seen,
        "the model must lose these pages"
    );

    let (store, recovery) = open(&disk);
    assert_eq!((recovery.clean, recovery.batches), (false, 2));
    store.append(Batch::of(vec![note(stream(1, 1), "three")])).unwrap();
    drop(store);
    disk.power_cut(Kept::Nothing);
    let (store, _) = open(&disk);
    assert_eq!(store.version(stream(1, 1)), 3);
}

#[test]
fn every_crash_point_of_the_journal_is_survived() {
    let points = [
        "replace.before-rename",
        "journal.before-write",
        "journal.before-sync",
        "journal.after-sync",
        "journal.before-reply",
        "journal.before-roll",
        "journal.after-roll",
        "sweep.before-overwrite",
        "close.before-note",
    ];
    for point in points {
        for time in 1..4 {
            let disk = MemoryFiles::new();
            disk.stop_at_point(point, time);
            let confirmed = live(&disk, 1_500);
            assert!(time > 1 || disk.has_stopped(), "{point} was never reached");
            disk.power_cut(Kept::Seeded(time));
            assert!(holds(&disk, 1_500, &confirmed), "{point}, time {time}");
        }
    }
}

#[test]
fn what_waits_together_is_synced_once_and_judged_in_order() {
    let disk = MemoryFiles::new();
    let (store, _) = open(&disk);
    let (case, other) = (stream(1, 1), stream(1, 2));
    let (entered, wait_entered) = channel();
    let (release, wait_release) = sync_channel::<()>(0);
    store.submit(
        Batch::of(vec![note(case, "first")]),
        Box::new(move |answer| {
            answer.unwrap();
            entered.send(()).unwrap();
            wait_release.recv().unwrap();
        }),
    );
    wait_entered.recv().unwrap();
    // The writing thread stands in that reply: all of these wait together.
    let calls = disk.calls();
    let (answered, answers) = channel();
    let hand_in = |batch: Batch| {
        let answered = answered.clone();
        store.submit(batch, Box::new(move |answer| answered.send(answer).unwrap()));
    };
    for number in 0..50 {
        hand_in(Batch::of(vec![note(other, "waits")]).expecting(other, number));
    }
    hand_in(Batch::of(vec![note(case, "appeal")]).expecting(case, 1));
    hand_in(Batch::of(vec![note(case, "transfer")]).expecting(case, 1));
    hand_in(Batch::of(vec![note(case, "erasure")]).erasing(key(5)));
    hand_in(Batch::of(vec![sealed(case, key(5), 4)]));
    release.send(()).unwrap();
    let answers: Vec<_> = answers.iter().take(54).collect();
    assert!(answers[..51].iter().all(Result::is_ok));
    assert!(matches!(answers[51], Err(AppendError::Moved { expected: 1, actual: 2, .. })));
    assert!(answers[52].is_ok());
    assert!(matches!(answers[53], Err(AppendError::ErasedKey { .. })));
    assert_eq!(disk.calls() - calls, 2, "one write and one sync");
    assert_eq!(store.read(case, 0).unwrap().len(), 3);
    let last = answers[52].as_ref().unwrap().position;
    assert_eq!(everything(&store).last().unwrap().position, last);
    assert_eq!(store.head().0, 2);
}

#[test]
fn nobody_is_answered_before_the_sync() {
    // The process is gone between write and sync: the bytes may be there, the word may not.
    let disk = MemoryFiles::new();
    let (store, _) = open(&disk);
    disk.stop_at_point("journal.before-sync", 1);
    assert!(matches!(store.append(Batch::of(vec![note(stream(1, 1), "one")])), Err(AppendError::Fatal(_))));
    drop(store);
    disk.power_cut(Kept::Everything);
    assert_eq!(
        open(&disk).0.version(stream(1, 1)),
        1,
        "there, though never confirmed: the sender asks again"
    );
}

#[test]
fn a_lost_ciphertext_in_the_last_batch_is_a_tear() {
    let disk = MemoryFiles::new();
    let (store, _) = open(&disk);
    store.append(Batch::of(vec![note(stream(1, 1), "one")])).unwrap();
    let end = disk.contents(&first_segment()).unwrap().len();
    store.append(Batch::of(vec![sealed(stream(1, 1), key(1), 100)])).unwrap();
    drop(store);
    disk.kill();
    let mut bytes = disk.contents(&first_segment()).unwrap();
    let at = bytes.windows(100).position(|window| window == [0xC7; 100]).unwrap();
    bytes[at..at + 100].fill(0);
    disk.tamper(&first_segment(), bytes);
    let (store, recovery) = open(&disk);
    assert_eq!((recovery.batches, recovery.torn.unwrap().offset), (1, end as u64));
    assert_eq!(store.version(stream(1, 1)), 1);
}

#[test]
fn a_batch_that_was_not_written_here_does_not_count() {
    // Blocks of another file, or of another life of this one: whole, with good checksums, and not part of this chain.
    let journal = |seed: u64, words: [&str; 2]| {
        let disk = MemoryFiles::new();
        let entropy = std::sync::Arc::new(entente_store::SeededEntropy::new(seed));
        let files = std::sync::Arc::new(disk.clone());
        let dir = Path::new(DIR);
        let opened = entente_store::JournalStore::open(files, dir, in_memory(1 << 20), entropy);
        let (store, _) = opened.unwrap();
        let mut ends = vec![SEGMENT_HEAD];
        for word in words {
            store.append(Batch::of(vec![note(stream(1, 1), word)])).unwrap();
            ends.push(disk.contents(&first_segment()).unwrap().len());
        }
        drop(store);
        disk.kill();
        let bytes = disk.contents(&first_segment()).unwrap();
        (disk, bytes, ends)
    };
    let (disk, ours, ends) = journal(1, ["one", "two"]);
    let (_, other_name, _) = journal(2, ["one", "two"]);
    let (_, other_life, _) = journal(1, ["ONE", "two"]);
    let check = |bytes: Vec<u8>, batches: u64| {
        let copy = disk.copied();
        copy.tamper(&first_segment(), bytes);
        match try_open(&copy, in_memory(1 << 20)) {
            Ok((_, recovery)) => assert_eq!((recovery.batches, recovery.torn.is_some()), (batches, true)),
            Err(OpenError::Damaged { .. }) => assert_eq!(batches, u64::MAX),
            Err(other) => panic!("{other}"),
        }
    };
    let head = &ours[..SEGMENT_HEAD];
    // The first batch of another segment.
    check([head, &other_name[ends[0]..ends[1]]].concat(), 0);
    // The second batch of another life of the same segment: its predecessor has another hash.
    check([&ours[..ends[1]], &other_life[ends[1]..]].concat(), 1);
    // The second batch without the first one: a later batch stands where an earlier one should, so this is damage.
    check([head, &ours[ends[0]..ends[0] + 1], &ours[ends[1]..]].concat(), u64::MAX);
    check([head, &ours[ends[1]..]].concat(), u64::MAX);
}

#[test]
fn one_process_at_a_time() {
    let disk = MemoryFiles::new();
    let (store, _) = open(&disk);
    assert!(matches!(try_open(&disk, in_memory(1 << 20)), Err(OpenError::Locked { .. })));
    drop(store);
    open(&disk);
}

#[test]
fn a_newer_format_is_refused_untouched() {
    let (disk, _, _) = small_journal();
    let mut bytes = disk.contents(&first_segment()).unwrap();
    bytes[8] = 2;
    let sum = crc32c::crc32c(&bytes[..76]);
    bytes[76..80].copy_from_slice(&sum.to_be_bytes());
    disk.tamper(&first_segment(), bytes.clone());
    assert!(matches!(try_open(&disk, in_memory(1 << 20)), Err(OpenError::TooNew { found: 2, known: 1, .. })));
    assert_eq!(disk.contents(&first_segment()).unwrap(), bytes);
}

/// After a crash a batch of a newer program is no torn tail, however long its head is and wherever its checksum stands.
#[test]
fn a_newer_batch_in_an_unclean_tail_is_refused_untouched() {
    let (disk, ends, _) = small_journal();
    let whole = disk.contents(&first_segment()).unwrap();
    let end = *ends.last().unwrap();
    let name = whole[16..32].to_vec();
    for length in [20, 60, 400] {
        let mut newer = [b"EBAT".as_slice(), &[2], &vec![7; length]].concat();
        if let Some(place) = newer.get_mut(32..48) {
            place.copy_from_slice(&name);
        }
        let last_v1 = ends[ends.len() - 2];
        let mut broken = whole[..end].to_vec();
        broken[last_v1 + 100] ^= 1;
        for (before, behind_a_bad_one) in [(whole[..end].to_vec(), false), (broken, true)] {
            if behind_a_bad_one && length < 48 {
                continue;
            }
            let copy = disk.copied();
            let bytes = [before, newer.clone()].concat();
            copy.tamper(&first_segment(), bytes.clone());
            match try_open(&copy, in_memory(1 << 20)) {
                Err(OpenError::TooNew { found: 2, known: 1, .. }) => assert!(!behind_a_bad_one),
                Err(OpenError::Damaged { .. }) => assert!(behind_a_bad_one),
                other => panic!("a tail of {length} bytes: {other:?}"),
            }
            assert_eq!(copy.contents(&first_segment()).unwrap(), bytes);
        }
    }
    // Control: the same bytes without the magic are what a crash leaves, and are set aside.
    let copy = disk.copied();
    copy.tamper(&first_segment(), [&whole[..end], &[7; 60]].concat());
    assert!(open(&copy).1.torn.is_some());
}

#[test]
fn erased_ciphertext_leaves_the_disk_and_the_chain_still_verifies() {
    let disk = MemoryFiles::new();
    let (store, _) = try_open(&disk, in_memory(300)).unwrap();
    for name in 1..5 {
        store.append(Batch::of(vec![sealed(stream(1, name), key(name), 200)])).unwrap();
    }
    let head = store.head();
    store.append(Batch::of(vec![note(stream(1, 1), "why")]).erasing(key(1)).erasing(key(3))).unwrap();
    let secret = |disk: &MemoryFiles| {
        let holds = |name| disk.contents(name).unwrap().windows(200).any(|window| window == [0xC7; 200]);
        disk.names().iter().filter(|name| holds(name)).count()
    };
    assert_eq!(secret(&disk), 4);
    assert_eq!(store.sweep().unwrap(), Swept { zeroed: 2, already: 0 });
    assert_eq!(secret(&disk), 2);
    assert_eq!(store.scrub().unwrap().erased, 2);
    drop(store);
    // Control: the same zeros without a tombstone are damage.
    disk.power_cut(Kept::Nothing);
    let control = disk.copied();
    let (store, recovery) = try_open(&disk, in_memory(300)).unwrap();
    assert_eq!(recovery.batches, head.0 + 1);
    assert_eq!(store.scrub().unwrap().contents, 2);
    let segment = Path::new(DIR).join("journal/00000000000000000002.journal");
    let mut bytes = control.contents(&segment).unwrap();
    let at = bytes.windows(8).position(|window| window == [0xC7; 8]).unwrap();
    bytes[at..at + 200].fill(0);
    control.tamper(&segment, bytes);
    let (store, _) = try_open(&control, in_memory(300)).unwrap();
    assert!(matches!(store.scrub(), Err(ReadError::Damaged { segment: 2, .. })));
}
