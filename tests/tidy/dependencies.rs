//! The edges between our crates, and the foreign crates behind them, as `docs/ARCHITECTURE.md` states them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};

/// Which of our crates each of our crates may name among its normal dependencies.
const EDGES: &[(&str, &[&str])] = &[
    ("casework", &[]),
    ("ledger", &[]),
    ("wire", &["casework"]),
    ("seals", &["casework"]),
    ("agreements", &["casework"]),
    ("exchange", &["casework", "agreements", "ledger", "seals"]),
    ("store", &["casework", "ledger", "seals"]),
    ("minting", &["casework", "seals"]),
    ("transport", &["casework", "seals", "ledger", "wire"]),
    (
        "node",
        &["casework", "wire", "seals", "ledger", "agreements", "exchange", "store", "transport", "minting"],
    ),
    ("operator", &["casework", "wire", "seals", "ledger", "agreements", "exchange", "transport", "minting"]),
    ("verify", &["casework", "ledger", "seals", "wire"]),
    ("entente", &["node", "operator"]),
    (
        "bench",
        &[
            "casework",
            "wire",
            "seals",
            "ledger",
            "agreements",
            "exchange",
            "store",
            "transport",
            "node",
            "minting",
            "operator",
        ],
    ),
    (
        "xtask",
        &["casework", "wire", "seals", "ledger", "agreements", "exchange", "store", "transport", "minting"],
    ),
];

/// Crates that hold no async and no input or output: a rule, a proof or a format must be testable on paper.
const PURE: &[&str] = &["casework", "wire", "seals", "ledger", "agreements", "exchange"];
const NOT_IN_PURE: &[&str] = &["tokio", "tonic", "hyper", "mio", "sled", "rustls", "socket2", "async-trait"];

/// Foreign crates that may not come in, with the reason.
const BANNED: &[(&str, &str)] = &[
    ("rsa", "timing side channel that has no fix"),
    ("rustls-pemfile", "no longer maintained; rustls-pki-types reads PEM"),
    ("bincode", "no longer maintained, and its format is no evidence"),
    ("openssl", "one TLS stack: rustls"),
    ("native-tls", "one TLS stack: rustls"),
    ("ring", "one provider for TLS: aws-lc-rs"),
    ("chrono", "one calendar: jiff"),
    ("time", "one calendar in what we ship: jiff"),
];
/// Which crate may bring a banned one in, because it is that crate's own choice and stays inside it.
const WRAPPERS: &[(&str, &str)] = &[("chrono", "cedar-policy-core"), ("time", "rcgen"), ("time", "yasna")];

/// Below these versions a published weakness is open.
const FLOORS: &[(&str, (u64, u64, u64))] = &[
    ("h2", (0, 4, 18)),
    ("tonic", (0, 14, 3)),
    ("rustls", (0, 23, 18)),
    ("rustls-webpki", (0, 103, 13)),
    ("bytes", (1, 11, 1)),
    ("tracing-subscriber", (0, 3, 20)),
    ("aws-lc-sys", (0, 39, 0)),
    ("ed25519-dalek", (2, 0, 0)),
];

const LICENCES: &[&str] = &[
    "Apache-2.0",
    "MIT",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Unicode-3.0",
    "Zlib",
    "0BSD",
    "CC0-1.0",
    "Unlicense",
    "MIT-0",
    "BSL-1.0",
    "CDLA-Permissive-2.0",
    "OpenSSL",
    "Apache-2.0 WITH LLVM-exception",
    "bzip2-1.0.6",
];

/// Crates of which more than one version is compiled into the node. May only shrink; each is another's choice.
const DUPLICATES: &str = include_str!("duplicates.txt");

fn metadata() -> &'static Metadata {
    static READ: OnceLock<Metadata> = OnceLock::new();
    READ.get_or_init(|| {
        MetadataCommand::new()
            .manifest_path(super::root().join("Cargo.toml"))
            .other_options(vec!["--locked".into(), "--filter-platform".into(), host()])
            .exec()
            .expect("cargo metadata should read the workspace; `cargo build` first if the lock file is stale")
    })
}

fn host() -> String {
    let told = std::process::Command::new("rustc").arg("-vV").output().expect("rustc should answer");
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    told.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc names its host").to_owned()
}

fn short(name: &str) -> &str {
    name.strip_prefix("entente-").unwrap_or(name)
}

/// Name and version of every crate that is compiled: what `cargo tree` says, which knows the features that are on, where
/// metadata knows only what could be.
fn cargo_tree(arguments: &[&str]) -> BTreeSet<(String, String)> {
    let told = std::process::Command::new(env!("CARGO"))
        .current_dir(super::root())
        .args(["tree", "--locked", "--prefix", "none", "--format", "{p}"])
        .args(arguments)
        .output()
        .expect("cargo tree should answer");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    let of = |line: &str| {
        let mut words = line.split(' ');
        Some((words.next()?.to_owned(), words.next()?.strip_prefix('v')?.to_owned()))
    };
    told.lines().filter_map(of).collect()
}

/// Names of the crates that these reach over normal dependencies.
fn reached(roots: &[&str]) -> BTreeSet<String> {
    let mut arguments = vec!["--edges", "normal"];
    let names: Vec<String> = roots
        .iter()
        .map(|root| if *root == "entente" { "entente".to_owned() } else { format!("entente-{root}") })
        .collect();
    for name in &names {
        arguments.extend(["--package", name]);
    }
    cargo_tree(&arguments).into_iter().map(|(name, _)| name).collect()
}

#[test]
fn edges_point_down_only() {
    let allowed: BTreeMap<&str, &[&str]> = EDGES.iter().copied().collect();
    let mut wrong = Vec::new();
    for package in metadata().workspace_packages() {
        let Some(may) = allowed.get(short(&package.name)) else {
            wrong.push(format!(
                "{} is not in the table: say in docs/ARCHITECTURE.md what it owns",
                package.name
            ));
            continue;
        };
        for edge in package.dependencies.iter().filter(|dep| dep.kind == DependencyKind::Normal) {
            if let Some(ours) = edge.name.strip_prefix("entente-").filter(|name| !may.contains(name)) {
                wrong.push(format!("{} must not know {ours}", package.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn pure_crates_reach_no_io() {
    for name in PURE {
        let found: Vec<_> =
            reached(&[name]).into_iter().filter(|name| NOT_IN_PURE.contains(&name.as_str())).collect();
        assert!(found.is_empty(), "{name} reaches {found:?}");
    }
}

#[test]
fn the_verifier_stays_small() {
    let reached = reached(&["verify"]);
    for never in ["tokio", "tonic", "sled", "cedar-policy", "rustls"] {
        assert!(!reached.contains(never), "the offline verifier must not link {never}");
    }
}

#[test]
fn nothing_banned_is_linked() {
    let compiled = cargo_tree(&["--workspace"]);
    let mut wrong = Vec::new();
    for (name, why) in BANNED.iter().filter(|(name, _)| compiled.iter().any(|(found, _)| found == name)) {
        let users = cargo_tree(&["--workspace", "--invert", name, "--depth", "1"]);
        for (user, _) in users.iter().filter(|(user, _)| user != name) {
            if !WRAPPERS.contains(&(*name, user.as_str())) {
                wrong.push(format!("{user} brings in {name}: {why}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn versions_are_above_their_floors() {
    for (name, version) in cargo_tree(&["--workspace"]) {
        let Some((_, (major, minor, patch))) = FLOORS.iter().find(|(floor, _)| *floor == name) else {
            continue;
        };
        let numbers: Vec<u64> =
            version.split(['.', '+', '-']).take(3).filter_map(|n| n.parse().ok()).collect();
        assert!(
            numbers.as_slice() >= [*major, *minor, *patch].as_slice(),
            "{name} {version} is below its floor"
        );
    }
}

#[test]
fn licences_are_known() {
    let mut wrong = Vec::new();
    let compiled = cargo_tree(&["--workspace"]);
    let is_compiled =
        |package: &&Package| compiled.contains(&(package.name.to_string(), package.version.to_string()));
    for found in metadata().packages.iter().filter(is_compiled) {
        let licence = found.license.clone().unwrap_or_default();
        let ok = licence.split(" AND ").all(|part| {
            let part = part.trim().trim_matches(['(', ')']);
            part.split(" OR ")
                .flat_map(|choice| choice.split('/'))
                .any(|choice| LICENCES.contains(&choice.trim().trim_matches(['(', ')'])))
        });
        if !ok {
            wrong.push(format!("{} {}: `{licence}`", found.name, found.version));
        }
    }
    assert!(wrong.is_empty(), "licences that nobody has read yet:\n{}", wrong.join("\n"));
}

#[test]
fn duplicates_only_shrink() {
    let mut versions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, version) in cargo_tree(&["--package", "entente", "--edges", "normal"]) {
        versions.entry(name).or_default().insert(version);
    }
    let now: BTreeSet<&str> =
        versions.iter().filter(|(_, v)| v.len() > 1).map(|(name, _)| name.as_str()).collect();
    let known: BTreeSet<&str> = DUPLICATES.lines().filter(|line| !line.starts_with('#')).collect();
    let new: Vec<_> = now.difference(&known).collect();
    let gone: Vec<_> = known.difference(&now).collect();
    assert!(new.is_empty(), "compiled twice and not in tests/tidy/duplicates.txt: {new:?}");
    assert!(
        gone.is_empty(),
        "no longer compiled twice: take them out of tests/tidy/duplicates.txt: {gone:?}"
    );
}
