//! One folder of .proto files in, one set of descriptors out. Compiled in this process: no machine needs `protoc`.
//! Our own options survive only in the encoded set (the typed one drops them without a word), so that is what is kept.

use std::fs;
use std::path::{Path, PathBuf};

use prost_reflect::DescriptorPool;

use crate::problems::Problems;

/// A compiled folder.
pub(crate) struct Compiled {
    /// The set as bytes, imports included, our options included, comments left out: what goes into the product.
    pub(crate) bytes: Vec<u8>,
    /// The same for reading, with comments.
    pub(crate) pool: DescriptorPool,
    /// The files of the folder itself, with comments, for prost.
    pub(crate) files: Vec<prost_types::FileDescriptorProto>,
}

/// Compiles every .proto file directly in `proto/<folder>`. Answers nothing if there is none.
pub(crate) fn folder(root: &Path, folder: &str) -> Result<Option<Compiled>, Problems> {
    let top = root.join("proto");
    let names = proto_files(&top.join(folder))?;
    if names.is_empty() {
        return Ok(None);
    }
    let wrong = |cause: protox::Error| Problems::one(format!("proto/{folder}: {cause:?}"));
    let mut compiler = protox::Compiler::new([&top]).map_err(wrong)?;
    compiler.include_imports(true).include_source_info(true);
    compiler.open_files(&names).map_err(wrong)?;
    let pool = compiler.descriptor_pool();
    let files = compiler.file_descriptor_set().file;
    let prefix = format!("{folder}/");
    let files = files.into_iter().filter(|file| file.name().starts_with(&prefix)).collect();
    compiler.include_source_info(false);
    Ok(Some(Compiled { bytes: compiler.encode_file_descriptor_set(), pool, files }))
}

/// The files in name order, so that what is made does not depend on the order in which a disk lists them.
fn proto_files(folder: &Path) -> Result<Vec<PathBuf>, Problems> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut names = Vec::new();
    for entry in entries {
        let path = entry.map_err(|cause| Problems::file("list", folder, &cause))?.path();
        if path.extension().is_some_and(|extension| extension == "proto") {
            names.push(path);
        }
    }
    names.sort();
    Ok(names)
}
