//! `entente agreement sign` and `activate`: an authority agrees to a package with its offline key, and two of its officers put it in force on
//! their own node. Says first what no software checks. Reads one key file and writes one small file beside the package; never a key.

use std::path::{Path, PathBuf};

use clap::Args;
use entente_agreements::package::signature::{BadSignature, OFFICERS};
use entente_agreements::{Agreement, Package};
use entente_casework::AuthorityId;
use entente_seals::{KeyFile, Role};
use serde_json::json;

use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::reading;

/// Signs a package for an authority.
#[derive(Debug, Args)]
pub struct SignPackage {
    #[command(flatten)]
    what: Signed,
}

/// Puts a package in force on the node of one's own authority.
#[derive(Debug, Args)]
pub struct ActivatePackage {
    #[command(flatten)]
    what: Signed,
}

#[derive(Debug, Args)]
struct Signed {
    /// The folder that holds `agreement.toml`
    folder: PathBuf,
    /// For which authority, such as XA.ca
    #[arg(long = "as")]
    authority: AuthorityId,
    /// The key file: of the authority to sign, of an officer to activate
    #[arg(long)]
    key: PathBuf,
}

impl SignPackage {
    pub(super) fn run(self, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let seed = key(&self.what.key, Role::Authority)?;
        let Some((package, agreement)) = self.what.checked(printer)? else { return Ok(Ending::Found) };
        tell_what_is_not_checked(&agreement, printer)?;
        let file = package.sign(&self.what.authority, seed.seed.expose());
        self.what.keep(file, &agreement, printer)
    }
}

impl ActivatePackage {
    pub(super) fn run(self, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let seed = key(&self.what.key, Role::Officer)?;
        let Some((package, agreement)) = self.what.checked(printer)? else { return Ok(Ending::Found) };
        // With any key it shows whether there is a signature at all; whether it holds, the node asks, who knows the keys.
        let absent = agreement.provisions().parties.iter().find(|party| {
            let any = party.authority_key.unwrap_or_default();
            matches!(package.verify_signature(&party.authority, &any), Err(BadSignature::Absent(_)))
        });
        if let Some(party) = absent {
            let what =
                format!("`{}` has not signed this package: nothing can be put in force yet", party.authority);
            return Err(Failure::new(Ending::Refused, what)
                .hint("`entente agreement sign` comes first, on both sides"));
        }
        tell_what_is_not_checked(&agreement, printer)?;
        printer.words(format_args!(
            "{OFFICERS} officers of {} put it in force; its node loads it at the next start and says so with a SWITCH",
            self.what.authority
        ))?;
        let file = package.activate(&self.what.authority, seed.seed.expose());
        self.what.keep(file, &agreement, printer)
    }
}

impl Signed {
    /// The package without a fault, of which the authority is a party. None: what is wrong was told.
    fn checked(&self, printer: &mut Printer<'_>) -> Result<Option<(Package, Agreement)>, Failure> {
        let entries = reading::package(&self.folder)?;
        let read =
            Package::from_files(entries).and_then(|package| Ok((Agreement::check(&package)?, package)));
        let (agreement, package) = match read {
            Ok(read) => read,
            Err(faults) => {
                super::check::tell(&faults, printer)?;
                return Ok(None);
            }
        };
        if agreement.party(&self.authority).is_none() {
            let what = format!("`{}` is no party of this agreement", self.authority);
            return Err(Failure::new(Ending::Usage, what));
        }
        Ok(Some((package, agreement)))
    }

    /// Writes the file beside the package. The same signature once more changes nothing; another one under its name is not overwritten.
    fn keep(
        &self,
        (path, bytes): (String, Vec<u8>),
        agreement: &Agreement,
        printer: &mut Printer<'_>,
    ) -> Result<Ending, Failure> {
        let place = self.folder.join(&path);
        let unwritten = |cause| {
            Failure::new(Ending::Failed, format!("could not write `{}`", place.display())).because(cause)
        };
        match std::fs::read(&place) {
            Ok(there) if there == bytes => {}
            Ok(_) => {
                let what =
                    format!("`{}` is there and signs another text, or with another key", place.display());
                return Err(Failure::new(Ending::Refused, what)
                    .hint("look at it first; remove it if the package was changed since it was signed"));
            }
            Err(_) => {
                let folder = place.parent().unwrap_or(Path::new("."));
                std::fs::create_dir_all(folder).map_err(unwritten)?;
                std::fs::write(&place, bytes).map_err(unwritten)?;
            }
        }
        printer.data(&path)?;
        printer.json(&json!({ "file": path, "digest": hex::encode(agreement.digest()) }))?;
        Ok(Ending::Done)
    }
}

/// A promise of this program: who signs is told what it cannot check.
fn tell_what_is_not_checked(agreement: &Agreement, printer: &mut Printer<'_>) -> Result<(), Failure> {
    printer.words("What no software checks behind the rules of this package:")?;
    for item in agreement.items().iter().filter(|item| !item.cannot.is_empty()) {
        printer.words(format_args!("  {}: {}", item.name, item.cannot))?;
    }
    Ok(())
}

fn key(path: &Path, role: Role) -> Result<KeyFile, Failure> {
    let wrong = |what: String| Failure::new(Ending::Usage, what);
    let bytes =
        zeroize::Zeroizing::new(std::fs::read(path).map_err(|cause| {
            wrong(format!("could not read the key in `{}`", path.display())).because(cause)
        })?);
    let file = KeyFile::from_bytes(&bytes)
        .map_err(|cause| wrong(format!("`{}` holds no key", path.display())).because(cause))?;
    if file.role == role {
        return Ok(file);
    }
    let (expected, hint) = match role {
        Role::Officer => ("an officer", "an officer activates; the authority key signs"),
        _ => ("the authority", "the authority key signs; an officer activates"),
    };
    Err(wrong(format!("`{}` is no key of {expected}", path.display())).hint(hint))
}
