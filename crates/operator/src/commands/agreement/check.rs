//! `entente agreement check`: everything that is wrong with a package, with file and line, its table of cases included.
//! Says which signatures hold; a text that nobody has signed yet can be checked too.

use std::path::PathBuf;

use clap::Args;
use entente_agreements::package::provisions::Party;
use entente_agreements::package::signature::BadSignature;
use entente_agreements::{Agreement, Fault, Package};
use serde_json::json;

use crate::ending::Ending;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::reading;

/// Checks a package.
#[derive(Debug, Args)]
pub struct CheckPackage {
    /// The folder that holds `agreement.toml`
    folder: PathBuf,
}

impl CheckPackage {
    pub(super) fn run(self, printer: &mut Printer<'_>) -> Result<Ending, Failure> {
        let entries = reading::package(&self.folder)?;
        let package = match Package::from_files(entries) {
            Ok(package) => package,
            Err(faults) => return tell(&faults, printer),
        };
        let agreement = match Agreement::check(&package) {
            Ok(agreement) => agreement,
            Err(faults) => return tell(&faults, printer),
        };
        let digest = hex::encode(agreement.digest());
        printer.data(&digest)?;
        let rules = agreement.rules().count();
        printer.words(format_args!("nothing is wrong with it: {rules} rules, the floor among them"))?;
        let mut told = Vec::new();
        let mut ending = Ending::Done;
        for party in &agreement.provisions().parties {
            let (word, sentence) = match signature(&package, party) {
                Signature::Holds => ("HOLDS", "signed, and the signature holds".to_owned()),
                Signature::Absent => {
                    ("ABSENT", "not signed yet; a node loads only what both signed".to_owned())
                }
                Signature::KeyNotNamed => (
                    "KEY_NOT_NAMED",
                    "signed; the package names no key to check that with, a node knows it".to_owned(),
                ),
                Signature::Broken(why) => {
                    ending = Ending::Found;
                    ("BROKEN", why.to_string())
                }
            };
            printer.words(format_args!("{}: {sentence}", party.authority))?;
            told.push(json!({ "authority": party.authority, "signature": word }));
        }
        let ok = ending == Ending::Done;
        printer.json(&json!({ "ok": ok, "digest": digest, "faults": [], "signatures": told }))?;
        Ok(ending)
    }
}

/// What can be said about the signature of a party.
enum Signature {
    Holds,
    Absent,
    KeyNotNamed,
    Broken(BadSignature),
}

fn signature(package: &Package, party: &Party) -> Signature {
    // Whether there is a signature at all can be asked with any key.
    let any = party.authority_key.unwrap_or_default();
    match (package.verify_signature(&party.authority, &any), party.authority_key) {
        (Err(BadSignature::Absent(_)), _) => Signature::Absent,
        (_, None) => Signature::KeyNotNamed,
        (Ok(()), Some(_)) => Signature::Holds,
        (Err(why), Some(_)) => Signature::Broken(why),
    }
}

pub(super) fn tell(faults: &[Fault], printer: &mut Printer<'_>) -> Result<Ending, Failure> {
    for fault in faults {
        printer.data(fault)?;
    }
    let told: Vec<_> = faults
        .iter()
        .map(|fault| json!({ "file": fault.file, "line": fault.line, "what": fault.what }))
        .collect();
    printer.json(&json!({ "ok": false, "faults": told }))?;
    let count = if faults.len() == 1 { "1 fault".to_owned() } else { format!("{} faults", faults.len()) };
    printer.words(format_args!("{count}; no node loads this package"))?;
    Ok(Ending::Found)
}
