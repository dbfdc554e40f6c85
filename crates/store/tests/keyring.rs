//! Keys that are there when they must be and gone when they must be, whatever the disks do.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "test code")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use entente_store::{
    ASSIGNMENTS, Batch, Files, Kept, KeyId, KeyScope, KeyState, Keyring, KeyringError, KeyringRecovery,
    MemoryFiles, NodeKey, Record, SPARES_MAX, SeededEntropy, Store,
};
use support::{in_memory, open as open_store, stream, try_open};

const PLACES: [&str; 2] = ["/keys/here", "/elsewhere/keys"];
const RECORD: usize = 108;

fn places() -> [&'static Path; 2] {
    PLACES.map(Path::new)
}

fn node_key() -> NodeKey {
    NodeKey::from_bytes([0x4B; 32])
}

fn entropy(disk: &MemoryFiles) -> Arc<SeededEntropy> {
    Arc::new(SeededEntropy::new(disk.calls().wrapping_mul(104_729) + 3))
}

fn create(disk: &MemoryFiles) -> Result<Keyring, KeyringError> {
    Keyring::create(Arc::new(disk.clone()), places(), node_key(), entropy(disk))
}

fn reopen(disk: &MemoryFiles) -> Result<(Keyring, KeyringRecovery), KeyringError> {
    Keyring::open(Arc::new(disk.clone()), places(), node_key(), entropy(disk))
}

fn scope(case: u8, class: u16) -> KeyScope {
    KeyScope { case: [case; 16], subject: 1, tier: 2, class }
}

fn epoch_file(place: usize, epoch: u64) -> PathBuf {
    Path::new(PLACES[place]).join(format!("epoch-{epoch:010}.keyring"))
}

/// Seals something under the key of a scope, as a node does, and answers the key.
fn use_key(keyring: &Keyring, store: &dyn Store, scope: KeyScope) -> Result<(KeyId, [u8; 32]), String> {
    let lease = keyring.key_for(scope).map_err(|cause| cause.to_string())?;
    let content = Record::content(stream(1, scope.case[0]), 3, lease.id, vec![0xEE; 32]);
    let mut records = vec![content];
    records.extend(lease.assignment.clone());
    store.append(Batch::of(records)).map_err(|cause| cause.to_string())?;
    keyring.confirm(&[lease.id]).map_err(|cause| cause.to_string())?;
    Ok((lease.id, *lease.key.expose()))
}

#[test]
fn a_scope_keeps_its_key_over_restarts_and_no_other_scope_gets_it() {
    let disk = MemoryFiles::new();
    let (store, _) = open_store(&disk);
    let keyring = create(&disk).unwrap();
    assert!(matches!(keyring.key_for(scope(1, 1)), Err(KeyringError::NotAttached)));
    assert!(matches!(keyring.new_epoch(), Err(KeyringError::NotAttached)));
    keyring.attach(&store).unwrap();
    let mut keys = BTreeMap::new();
    // More scopes than there are spares at once.
    for case in 0..30 {
        for class in 0..3 {
            keys.insert(scope(case, class), use_key(&keyring, &store, scope(case, class)).unwrap());
        }
    }
    assert_eq!(keys.values().collect::<BTreeSet<_>>().len(), 90);
    assert!(keyring.key_for(scope(1, 1)).unwrap().assignment.is_none());
    drop(keyring);
    for round in 0..3 {
        check_after_restart(&disk, &store, &keys, round == 1);
    }
}

fn check_after_restart(
    disk: &MemoryFiles,
    store: &dyn Store,
    keys: &BTreeMap<KeyScope, (KeyId, [u8; 32])>,
    new_epoch: bool,
) {
    let (keyring, recovery) = reopen(disk).unwrap();
    assert_eq!((recovery.mended, recovery.torn, recovery.leftovers), ([false; 2], 0, 0));
    keyring.attach(store).unwrap();
    if new_epoch {
        keyring.new_epoch().unwrap();
    }
    for (scope, (id, secret)) in keys {
        let lease = keyring.key_for(*scope).unwrap();
        assert_eq!((lease.id, lease.key.expose(), lease.assignment.is_none()), (*id, secret, true));
    }
}

#[test]
fn a_key_whose_batch_was_not_kept_is_free_again() {
    let disk = MemoryFiles::new();
    let (store, _) = open_store(&disk);
    let keyring = create(&disk).unwrap();
    keyring.attach(&store).unwrap();
    let lost = keyring.key_for(scope(1, 1)).unwrap();
    let again = keyring.key_for(scope(1, 1)).unwrap();
    assert_eq!(lost.id, again.id);
    assert!(again.assignment.is_some(), "until it is confirmed every batch must carry the assignment");
    drop(keyring);
    let (keyring, recovery) = reopen(&disk).unwrap();
    assert_eq!(recovery.keys, SPARES_MAX);
    keyring.attach(&store).unwrap();
    let spares: BTreeSet<_> =
        (0..SPARES_MAX).map(|class| keyring.key_for(scope(9, class as u16)).unwrap().id).collect();
    assert!(spares.contains(&lost.id));
}

#[test]
fn first_uses_cost_no_sync_while_there_are_spares() {
    let disk = MemoryFiles::new();
    let (store, _) = open_store(&disk);
    let keyring = create(&disk).unwrap();
    keyring.attach(&store).unwrap();
    keyring.top_up().unwrap();
    let calls = disk.calls();
    for class in 0..SPARES_MAX as u16 {
        keyring.key_for(scope(1, class)).unwrap();
    }
    assert_eq!(disk.calls(), calls);
    keyring.key_for(scope(2, 0)).unwrap();
    assert_eq!(disk.calls(), calls + 4, "one write and one sync in each place");
}

#[test]
fn a_destroyed_key_is_gone_at_once_and_a_sealed_one_only_opens() {
    let disk = MemoryFiles::new();
    let (store, _) = open_store(&disk);
    let keyring = create(&disk).unwrap();
    keyring.attach(&store).unwrap();
    let (gone, _) = use_key(&keyring, &store, scope(1, 1)).unwrap();
    let (kept, secret) = use_key(&keyring, &store, scope(1, 2)).unwrap();
    assert_eq!(keyring.keys_of_case(&[1; 16]).unwrap(), [(scope(1, 1), gone), (scope(1, 2), kept)]);
    store.append(Batch::of(vec![support::note(stream(1, 1), "erased")]).erasing(gone)).unwrap();
    keyring.destroy(&[gone]).unwrap();
    keyring.seal(&[kept]).unwrap();
    let check = |keyring: &Keyring| {
        assert!(keyring.key(gone).unwrap().is_none());
        assert_eq!(keyring.state(gone).unwrap(), Some(KeyState::Destroyed));
        assert_eq!(keyring.key(kept).unwrap().unwrap().expose(), &secret);
        assert!(matches!(keyring.key_for(scope(1, 2)), Err(KeyringError::Sealed { .. })));
        assert_eq!(keyring.keys_of_case(&[1; 16]).unwrap(), [(scope(1, 2), kept)]);
        assert_eq!(keyring.state(KeyId([0; 16])).unwrap(), None);
    };
    check(&keyring);
    // A state only grows.
    keyring.seal(&[gone]).unwrap();
    check(&keyring);
    assert!(matches!(keyring.destroy(&[KeyId([0; 16])]), Err(KeyringError::Unknown { .. })));
    keyring.new_epoch().unwrap();
    check(&keyring);
    drop(keyring);
    let (keyring, recovery) = reopen(&disk).unwrap();
    assert_eq!((recovery.epoch, recovery.destroyed), (2, 1));
    keyring.attach(&store).unwrap();
    check(&keyring);
}

#[test]
fn the_drill_of_monday_tuesday_friday() {
    // Monday: a backup of the data. Tuesday: an erasure and a new epoch. Friday: Monday's data with today's keyring.
    let disk = MemoryFiles::new();
    let (store, _) = open_store(&disk);
    let keyring = create(&disk).unwrap();
    keyring.attach(&store).unwrap();
    let (canary, secret) = use_key(&keyring, &store, scope(1, 1)).unwrap();
    let (survivor, survives) = use_key(&keyring, &store, scope(2, 1)).unwrap();
    drop(keyring);
    let monday = disk.copied();

    let (keyring, _) = reopen(&disk).unwrap();
    keyring.attach(&store).unwrap();
    store.append(Batch::of(vec![support::note(stream(1, 1), "erased")]).erasing(canary)).unwrap();
    keyring.destroy(&[canary]).unwrap();
    let wrapped = record_of(&disk, 1, canary);
    let epoch = keyring.new_epoch().unwrap();
    assert_eq!((epoch.epoch, epoch.survivors, epoch.destroyed_files), (2, SPARES_MAX - 1, 2));
    drop(keyring);
    for name in disk.names() {
        let bytes = disk.contents(&name).unwrap();
        assert!(
            !bytes.windows(wrapped.len()).any(|window| window == wrapped),
            "{name:?} still holds the key"
        );
    }

    let friday = monday.copied();
    for name in friday.names().into_iter().filter(|name| name.to_str().unwrap().contains("keys")) {
        Files::remove(&friday, &name).unwrap();
    }
    for place in 0..2 {
        friday.tamper(&epoch_file(place, 2), disk.contents(&epoch_file(place, 2)).unwrap());
    }
    let (restored, _) = open_store(&friday);
    let (keyring, _) = reopen(&friday).unwrap();
    keyring.attach(&restored).unwrap();
    assert_eq!(keyring.key(survivor).unwrap().unwrap().expose(), &survives);
    assert!(keyring.key(canary).unwrap().is_none());
    assert_eq!(keyring.retire_spares().unwrap(), SPARES_MAX - 2);
    assert_eq!(keyring.key(survivor).unwrap().unwrap().expose(), &survives);

    // Control: with Monday's keyring the canary opens. This is why no backup of data may hold a keyring.
    let (old, _) = reopen(&monday).unwrap();
    assert_eq!(old.key(canary).unwrap().unwrap().expose(), &secret);
}

#[test]
fn an_old_epoch_is_overwritten_before_its_name_goes() {
    let disk = MemoryFiles::new();
    let (store, _) = open_store(&disk);
    let keyring = create(&disk).unwrap();
    keyring.attach(&store).unwrap();
    keyring.top_up().unwrap();
    disk.stop_at_point("keyring.before-remove", 1);
    assert!(keyring.new_epoch().is_err());
    assert!(disk.contents(&epoch_file(0, 1)).unwrap().iter().all(|byte| *byte == 0));
    assert!(disk.contents(&epoch_file(1, 1)).unwrap().iter().any(|byte| *byte != 0));
    drop(keyring);
    disk.power_cut(Kept::Nothing);
    let (_keyring, recovery) = reopen(&disk).unwrap();
    assert_eq!((recovery.epoch, recovery.keys, recovery.leftovers), (2, SPARES_MAX, 2));
}

/// The wrapped key as it stands in the file of the first place.
fn record_of(disk: &MemoryFiles, epoch: u64, id: KeyId) -> Vec<u8> {
    let bytes = disk.contents(&epoch_file(0, epoch)).unwrap();
    let record = bytes.chunks(RECORD).find(|record| record[4..20] == id.0).unwrap();
    record[32..104].to_vec()
}

#[test]
fn no_key_and_no_case_stands_in_any_file_and_none_is_printed() {
    let disk = MemoryFiles::new();
    let (store, _) = open_store(&disk);
    let keyring = create(&disk).unwrap();
    keyring.attach(&store).unwrap();
    let case = *b"a case reference";
    let lease = keyring.key_for(KeyScope { case, subject: 0, tier: 0, class: 0 }).unwrap();
    store.append(Batch::of(vec![lease.assignment.clone().unwrap()])).unwrap();
    keyring.new_epoch().unwrap();
    for name in disk.names() {
        let bytes = disk.contents(&name).unwrap();
        for secret in [&lease.key.expose()[..], &case, &[0x4B; 32]] {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret), "{name:?}");
        }
    }
    let printed = format!("{lease:?} {keyring:?} {:?} {:?}", node_key(), scope(0xAB, 1));
    assert!(!printed.contains(&hex::encode(lease.key.expose())) && !printed.contains("171"), "{printed}");
    assert!(printed.contains("..."));
    let erased = Batch::of(vec![support::note(stream(1, 1), "erased")]).erasing(lease.id);
    store.append(erased).unwrap();
    keyring.destroy(&[lease.id]).unwrap();
    drop(keyring);
    let (keyring, _) = reopen(&disk).unwrap();
    keyring.attach(&store).unwrap();
    assert_eq!(store.version(ASSIGNMENTS), 1);
    assert!(keyring.keys_of_case(&case).unwrap().is_empty(), "the link to the case went with the key");
}

#[test]
fn one_place_gives_back_what_the_other_lost() {
    let disk = MemoryFiles::new();
    let (store, _) = open_store(&disk);
    let keyring = create(&disk).unwrap();
    keyring.attach(&store).unwrap();
    let (id, secret) = use_key(&keyring, &store, scope(1, 1)).unwrap();
    keyring.destroy(&[use_key(&keyring, &store, scope(1, 2)).unwrap().0]).unwrap();
    drop(keyring);
    let whole = disk.contents(&epoch_file(0, 1)).unwrap();
    for place in 0..2 {
        // The whole file, then every single byte.
        let gone = disk.copied();
        Files::remove(&gone, &epoch_file(place, 1)).unwrap();
        check_mended(&gone, place, &whole, id, &secret);
        for at in (0..whole.len()).step_by(5) {
            let changed = disk.copied();
            let mut bytes = whole.clone();
            bytes[at] ^= 0x20;
            changed.tamper(&epoch_file(place, 1), bytes);
            check_mended(&changed, place, &whole, id, &secret);
        }
    }
    for at in (0..whole.len()).step_by(7) {
        let both = disk.copied();
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        for place in 0..2 {
            both.tamper(&epoch_file(place, 1), bytes.clone());
        }
        let answer = reopen(&both);
        assert!(matches!(answer, Err(KeyringError::Damaged { .. })), "byte {at}: {answer:?}");
        assert_eq!(both.contents(&epoch_file(0, 1)).unwrap(), bytes, "nothing is changed");
    }
}

fn check_mended(disk: &MemoryFiles, place: usize, whole: &[u8], id: KeyId, secret: &[u8; 32]) {
    let (keyring, recovery) = reopen(disk).unwrap();
    assert_eq!(recovery.mended, [place == 0, place == 1]);
    assert_eq!(recovery.torn, 0);
    assert_eq!(keyring.key(id).unwrap().unwrap().expose(), secret);
    assert_eq!(recovery.destroyed, 1);
    drop(keyring);
    assert_eq!(disk.contents(&epoch_file(place, 1)).unwrap(), whole);
}

#[test]
fn a_wrong_node_key_a_second_process_and_a_missing_keyring_are_refused() {
    let disk = MemoryFiles::new();
    assert!(matches!(reopen(&disk), Err(KeyringError::Missing { .. })));
    let keyring = create(&disk).unwrap();
    assert!(matches!(reopen(&disk), Err(KeyringError::Locked { .. })));
    drop(keyring);
    assert!(matches!(create(&disk), Err(KeyringError::Exists { epoch: 1 })));
    let other = NodeKey::from_bytes([0x4C; 32]);
    let answer = Keyring::open(Arc::new(disk.clone()), places(), other, entropy(&disk));
    assert!(matches!(answer, Err(KeyringError::WrongNodeKey { epoch: 1 })));
    let mut bytes = disk.contents(&epoch_file(0, 1)).unwrap();
    bytes[8] = 2;
    let sum = crc32c::crc32c(&bytes[..RECORD - 4]);
    bytes[RECORD - 4..RECORD].copy_from_slice(&sum.to_be_bytes());
    disk.tamper(&epoch_file(0, 1), bytes.clone());
    assert!(matches!(reopen(&disk), Err(KeyringError::TooNew { found: 2, known: 1 })));
    // Nor need a newer header be as long as ours, or have its checksum where ours is.
    bytes[RECORD - 1] ^= 1;
    disk.tamper(&epoch_file(0, 1), bytes);
    assert!(matches!(reopen(&disk), Err(KeyringError::TooNew { found: 2, known: 1 })));
}

#[test]
fn a_damaged_version_byte_is_mended_from_the_other_place() {
    let disk = MemoryFiles::new();
    drop(create(&disk).unwrap());
    let sound = disk.contents(&epoch_file(0, 1)).unwrap();
    let mut bytes = sound.clone();
    bytes[8] = 3;
    disk.tamper(&epoch_file(0, 1), bytes);
    drop(reopen(&disk).unwrap());
    assert_eq!(disk.contents(&epoch_file(0, 1)).unwrap(), sound);
}

/// What a life of a node may rely on.
#[derive(Default, Debug)]
struct Promised {
    made: bool,
    keys: BTreeMap<KeyScope, (KeyId, [u8; 32])>,
    destroyed: BTreeSet<KeyId>,
    /// Asked for, not confirmed: may be either way.
    unsure: BTreeSet<KeyId>,
}

/// Uses, destroys and re-wraps keys until something stops it.
fn live(disk: &MemoryFiles) -> Promised {
    let mut promised = Promised::default();
    let _ = live_until_stopped(disk, &mut promised);
    promised
}

fn live_until_stopped(disk: &MemoryFiles, promised: &mut Promised) -> Result<(), String> {
    let told = |cause: KeyringError| cause.to_string();
    let (store, _) = try_open(disk, in_memory(1 << 20)).map_err(|cause| cause.to_string())?;
    let keyring = create(disk).map_err(told)?;
    promised.made = true;
    keyring.attach(&store).map_err(told)?;
    for case in 0..6_u8 {
        for class in 0..2 {
            let used = use_key(&keyring, &store, scope(case, class))?;
            promised.keys.insert(scope(case, class), used);
        }
        if case % 2 == 1 {
            let (id, _) = promised.keys[&scope(case, 0)];
            promised.unsure.insert(id);
            let erasure = Batch::of(vec![support::note(stream(2, 1), "erased")]).erasing(id);
            store.append(erasure).map_err(|cause| cause.to_string())?;
            keyring.destroy(&[id]).map_err(told)?;
            promised.destroyed.insert(id);
        }
        if case == 2 || case == 4 {
            keyring.new_epoch().map_err(told)?;
        }
    }
    Ok(())
}

fn holds(disk: &MemoryFiles, promised: &Promised) -> Result<(), String> {
    let (store, _) = try_open(disk, in_memory(1 << 20)).map_err(|cause| format!("store: {cause}"))?;
    let keyring = match reopen(disk) {
        Ok((keyring, _)) => keyring,
        Err(KeyringError::Missing { .. }) if !promised.made => return Ok(()),
        Err(cause) => return Err(format!("keyring: {cause}")),
    };
    keyring.attach(&store).map_err(|cause| cause.to_string())?;
    for (scope, (id, secret)) in &promised.keys {
        let found = keyring.key(*id).map_err(|cause| cause.to_string())?.map(|key| *key.expose());
        if promised.destroyed.contains(id) {
            if found.is_some() {
                return Err(format!("{scope:?}: a destroyed key came back"));
            }
        } else if !promised.unsure.contains(id) || found.is_some() {
            if found.as_ref() != Some(secret) {
                return Err(format!("{scope:?}: the key is not what it was"));
            }
            let erased = promised.unsure.contains(id);
            if !erased && keyring.key_for(*scope).map_err(|cause| cause.to_string())?.id != *id {
                return Err(format!("{scope:?}: another key serves it now"));
            }
        }
    }
    keyring.new_epoch().map_err(|cause| cause.to_string())?;
    Ok(())
}

const CUTS: [Kept; 4] = [Kept::Nothing, Kept::Everything, Kept::FirstBytes(150), Kept::Seeded(9)];

#[test]
fn a_power_cut_or_a_refused_call_anywhere_breaks_no_promise_about_keys() {
    for refused in [false, true] {
        let mut call = 1;
        loop {
            let disk = MemoryFiles::new();
            if refused {
                disk.fail_at(call)
            } else {
                disk.stop_at(call)
            }
            let promised = live(&disk);
            if disk.calls() < call {
                assert_eq!(promised.keys.len(), 12, "a life without a fault is whole");
                break;
            }
            // Two of the four at each call: both kinds of fault meet all of them.
            for cut in CUTS.into_iter().skip((call % 2) as usize).step_by(2) {
                let copy = disk.copied();
                copy.power_cut(cut);
                assert_eq!(holds(&copy, &promised), Ok(()), "call {call}, {cut:?}");
            }
            disk.kill();
            assert_eq!(holds(&disk, &promised), Ok(()), "call {call}, process killed");
            call += 1;
        }
        assert!(call > 60, "{call} calls");
    }
}

#[test]
fn control_without_syncs_keys_are_lost() {
    let disk = MemoryFiles::new();
    disk.ignore_syncs(true);
    let promised = live(&disk);
    assert_eq!(promised.keys.len(), 12);
    disk.power_cut(Kept::Nothing);
    disk.ignore_syncs(false);
    assert!(holds(&disk, &promised).is_err());
}

#[test]
fn after_an_error_the_keyring_stops() {
    let disk = MemoryFiles::new();
    let (store, _) = open_store(&disk);
    let keyring = create(&disk).unwrap();
    keyring.attach(&store).unwrap();
    disk.fail_at(disk.calls() + 2);
    assert!(matches!(keyring.top_up(), Err(KeyringError::Io { .. })));
    assert!(matches!(keyring.top_up(), Err(KeyringError::Stopped)));
    assert!(matches!(keyring.key_for(scope(1, 1)), Err(KeyringError::Stopped)));
}
