//! `entente ledger verify`: has the node verify its trees and, with `--export`, writes them for `entente-verify`, which needs
//! neither this node nor a network.

use std::path::{Path, PathBuf};

use clap::Args;
use entente_transport::operator::{Client, ExportFile};

use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::words;

/// Verifies trees.
#[derive(Debug, Args)]
pub struct VerifyLedger {
    /// Only the tree of this origin, as in `entente/XA.ca/with/XB.ca/1`
    #[arg(long, value_name = "ORIGIN")]
    tree: Option<String>,
    /// Also write each tree as files into a new folder under this one
    #[arg(long, value_name = "FOLDER")]
    export: Option<PathBuf>,
}

impl VerifyLedger {
    pub(super) async fn run(self, node: &Client, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let verification = node.verify(self.tree).await?;
        for line in verification.trees.iter().flat_map(words::tree) {
            printer.data(line)?;
        }
        printer.json(&verification)?;
        if let Some(folder) = &self.export {
            for tree in &verification.trees {
                let into = folder.join(folder_name(&tree.tree));
                write(&into, &node.export(tree.tree.clone()).await?)?;
                printer.words(format_args!("wrote `{}`", into.display()))?;
            }
        }
        printer.words(words::NOT_PROVED)?;
        let whole = verification.trees.iter().all(|tree| tree.verified);
        Ok(if whole { Ending::Done } else { Ending::Found })
    }
}

/// The folder of a tree: its origin without the slashes.
pub(crate) fn folder_name(origin: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-') { c } else { '_' };
    origin.chars().map(plain).collect::<String>().trim_start_matches('.').to_owned()
}

/// Writes the files of an export into a folder that does not exist yet.
pub(crate) fn write(folder: &Path, files: &[ExportFile]) -> Result<(), Failure> {
    let unwritten = |cause: std::io::Error| {
        Failure::new(Ending::Failed, format!("could not write the export to `{}`", folder.display()))
            .because(cause)
            .hint("name a folder with room that does not hold this export yet")
    };
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(parent).map_err(unwritten)?;
    std::fs::create_dir(folder).map_err(unwritten)?;
    for file in files {
        let path = folder.join(&file.path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(unwritten)?;
        }
        std::fs::write(&path, &file.bytes).map_err(unwritten)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_names_one_folder() {
        assert_eq!(
            folder_name("entente/XA.ca/with/XB.ca/1.rehearsal"),
            "entente_XA.ca_with_XB.ca_1.rehearsal"
        );
        assert_eq!(folder_name("../../x"), "_.._x");
    }

    #[test]
    fn an_export_is_never_mixed_with_another() {
        let folder = tempfile::tempdir().unwrap();
        let into = folder.path().join("deep/tree");
        let files = [ExportFile { path: "tile/0".to_owned(), bytes: vec![1, 2] }];
        write(&into, &files).unwrap();
        assert_eq!(std::fs::read(into.join("tile/0")).unwrap(), [1, 2]);
        assert_eq!(write(&into, &files).unwrap_err().ending(), Ending::Failed);
    }
}
