//! Another agreement package than the one that a rehearsal begins with, signed by both as theirs is.

use entente_agreements::specimen;
use entente_agreements::specimen::SPECIMEN_FILES;
use entente_seals::{Digest, KeyFile};

use super::folder::{Rehearsal, XA, XB, authority};

/// A rule that is asked where a search arrives and cannot be answered: it adds one to the largest number there is. Its author
/// saw it bar a plan and let a notice pass, as a package asks, and never tried it on a search.
const UNSURE: (&str, &str) = (
    "rules.cedar",
    r#"
@id("XA-XB-4-1-unsure")
@article("Art. 4(1)")
@side("receiver")
@outward("CONTENT")
@sentence("A search is not made for the purpose {purpose}.")
@cure("name the purpose of tracing")
@by("case worker")
forbid (principal, action == Action::"C5", resource)
when {
  context has purpose &&
  (context.purpose == "PLAN" || (context.purpose == "TRACING" && 9223372036854775807 + 1 > 0))
};
"#,
);
const UNSURE_CASES: (&str, &str) = (
    "cases.toml",
    r#"
[[case]]
name = "a search for another purpose, as it arrives"
act = "C5"
side = "receiver"
facts = ["host"]
with = { purpose = "PLAN" }
expect = "refuse"
rules = ["XA-XB-4-1-unsure"]

[[case]]
name = "a search without a plan, as it arrives"
act = "C5"
side = "receiver"
facts = ["host"]
with = { purpose = "RETURN" }
expect = "permit"
"#,
);
/// A line that changes no rule, and the digest all the same.
const BINDING: (&str, &str) = ("articles.md", "\nDone in two languages, both equally binding.\n");

impl Rehearsal {
    /// Puts a package into the folder of each of these sides in which this text is added to these files. Answers its digest.
    fn change_package(&self, sides: &[usize], added: &[(&str, &str)]) -> Digest {
        let mut package = specimen();
        for (path, more) in added {
            let (_, text) = SPECIMEN_FILES.iter().find(|(known, _)| known == path).unwrap();
            package = package.with(((*path).to_owned(), format!("{text}{more}").into_bytes()));
        }
        for signer in [XA, XB] {
            let key = std::fs::read(self.offline(signer).join("authority.key")).unwrap();
            let signature =
                package.sign(&authority(signer), KeyFile::from_bytes(&key).unwrap().seed.expose());
            package = package.with(signature);
            for officer in ["officer-1.key", "officer-2.key"] {
                let key = std::fs::read(self.offline(signer).join(officer)).unwrap();
                let seed = KeyFile::from_bytes(&key).unwrap().seed;
                package = package.clone().with(package.activate(&authority(signer), seed.expose()));
            }
        }
        for side in sides {
            let folder = self.home(*side).join("agreements/XA-XB");
            for (path, bytes) in package.files() {
                std::fs::write(folder.join(path), bytes).unwrap();
            }
        }
        Digest::from_bytes(package.digest())
    }

    /// One side gets a package that the other does not have.
    pub(crate) fn other_package(&self, side: usize) -> Digest {
        self.change_package(&[side], &[BINDING])
    }

    /// Two nodes that have agreed on a rule that nobody can evaluate: a search (C5) is held where it arrives.
    pub(crate) fn unsure() -> Self {
        let rehearsal = Self::fresh();
        rehearsal.change_package(&[XA, XB], &[UNSURE, UNSURE_CASES]);
        rehearsal
    }
}
