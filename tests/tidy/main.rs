//! What keeps the house in order: who may know whom, which foreign crates may come in, and how files look. Reads
//! `cargo metadata` and the tree; never changes anything. Lists of exceptions here may only shrink.

#![expect(clippy::expect_used, reason = "a test that cannot read the workspace fails, and says why")]

mod dependencies;
mod tree;

use std::path::{Path, PathBuf};

/// The folder of the workspace's `Cargo.toml`.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}
