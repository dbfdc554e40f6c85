//! Our trees, read back from the journal: verified leaf by leaf against what this process remembers and against the newest
//! head that the partner cosigned, and written out for others to verify. Believes no memory and no index.

use entente_casework::AuthorityId;
use entente_ledger::{
    Checkpoint, Hash, HashReader as _, LeafCheck, NoteSigner as _, Origin, SignedCheckpoint, Tree,
    VerifierKey, VerifyFault, cosignature, write_export,
};
use entente_seals::Digest;
use entente_store::{ReadError, Store, StoredBody, StoredRecord};

use crate::conduct::Conduct;
use crate::postman::chain;
use crate::streams;

use super::super::{Desk, DeskFault, Outcome, Partner, locked};

/// How many leaves are read at once.
const PAGE_RECORDS: usize = 4_096;
/// How many heads are looked through at once, from the newest back.
const HEADS_PAGE_RECORDS: u64 = 64;
/// File of an export with the newest head that the partner cosigned, where that is not yet the newest of all.
const COSIGNED_FILE: &str = "checkpoint.cosigned";

/// One of our trees, verified from the journal upwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreeReport {
    /// Its name.
    pub origin: Origin,
    /// Number of leaves.
    pub entries: u64,
    /// Its root.
    pub root: Digest,
    /// Who cosigned it, and up to which size.
    pub cosigners: Vec<(AuthorityId, u64)>,
    /// The first leaf that does not fit, counted from 0, where one can be named.
    pub broken_at: Option<u64>,
    /// What is wrong; nothing, if everything fits.
    pub wrong: Option<String>,
}

/// What verification found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Whose trees.
    pub authority: AuthorityId,
    /// One for each tree that was asked for; none: there is no tree of that name.
    pub trees: Vec<TreeReport>,
}

/// Files with their paths.
pub(crate) type Files = Vec<(String, Vec<u8>)>;

/// Something that does not fit.
#[derive(Debug, PartialEq, Eq)]
struct Broken {
    at: Option<u64>,
    wrong: String,
}

impl Broken {
    fn leaf(fault: &VerifyFault) -> Self {
        let at = match fault {
            VerifyFault::Changed { index, .. }
            | VerifyFault::Missing { index }
            | VerifyFault::RecordedHash { index }
            | VerifyFault::NotALeaf { index, .. }
            | VerifyFault::Opening { index }
            | VerifyFault::NumberTwice { index, .. } => Some(*index),
            VerifyFault::Short { found, .. } => Some(*found),
            VerifyFault::Rewritten { first_difference } => *first_difference,
        };
        Self { at, wrong: chain(fault) }
    }
}

impl Desk {
    fn trees(&self, named: Option<&str>) -> Vec<(&Origin, Option<&Partner>)> {
        let shared = self.partners.values().map(|partner| (&partner.origin, Some(partner)));
        let all = shared.chain([(&self.conduct, None)]);
        all.filter(|(origin, _)| named.is_none_or(|name| origin.to_string() == name)).collect()
    }

    /// Verifies one of our trees, or all of them and the journal that they lie in.
    ///
    /// # Errors
    /// Something could not be read at all; what does not fit is an answer.
    pub fn verify(&self, tree: Option<&str>) -> Result<Verified, DeskFault> {
        let journal = if tree.is_none() { self.damage_of_the_journal()? } else { None };
        let mut trees = Vec::new();
        for (origin, partner) in self.trees(tree) {
            let mut report = self.verify_tree(origin, partner)?;
            if report.wrong.is_none() {
                report.wrong.clone_from(&journal);
            }
            trees.push(report);
        }
        Ok(Verified { authority: self.us.clone(), trees })
    }

    fn damage_of_the_journal(&self) -> Result<Option<String>, DeskFault> {
        match self.store.scrub() {
            Ok(_) => Ok(None),
            Err(fault @ ReadError::Damaged { .. }) => Ok(Some(fault.to_string())),
            Err(fault) => Err(fault.into()),
        }
    }

    fn verify_tree(&self, origin: &Origin, partner: Option<&Partner>) -> Result<TreeReport, DeskFault> {
        let tree = self.views.tree(origin)?;
        let head = Checkpoint { origin: origin.clone(), size: tree.size(), root: tree.root() };
        let mut report = TreeReport {
            origin: origin.clone(),
            entries: head.size,
            root: Digest::from_bytes(*head.root.as_bytes()),
            cosigners: Vec::new(),
            broken_at: None,
            wrong: None,
        };
        let mut broken = leaves_differ(&*self.store, &head, &tree)?;
        if let Some(partner) = partner {
            let (size, differs) = self.cosigned_differs(partner, &tree)?;
            report.cosigners.extend(size.map(|size| (partner.authority.clone(), size)));
            broken = broken.or(differs);
        }
        if let Some(Broken { at, wrong }) = broken {
            (report.broken_at, report.wrong) = (at, Some(wrong));
        }
        Ok(report)
    }

    /// Compares the tree with the newest head that the partner cosigned. Answers its size, if its signatures hold.
    fn cosigned_differs(
        &self,
        partner: &Partner,
        tree: &Tree,
    ) -> Result<(Option<u64>, Option<Broken>), DeskFault> {
        let Some(note) = self.newest_cosigned(partner)? else { return Ok((None, None)) };
        let broken = |wrong: String| Ok((None, Some(Broken { at: None, wrong })));
        let own = self.own_key(&partner.origin)?;
        let head = match SignedCheckpoint::verify(&note, &own) {
            Ok(head) => head,
            Err(fault) => return broken(format!("the newest cosigned head is not ours: {}", chain(&fault))),
        };
        match cosignature::verify_all(head.note(), &cosigner_keys(partner, &head)) {
            Ok(lines) if !lines.is_empty() => {}
            Ok(_) => {
                return broken(format!("no cosignature of {} stands on the kept head", partner.authority));
            }
            Err(fault) => return broken(format!("a cosignature does not hold: {}", chain(&fault))),
        }
        let (size, root) = (head.checkpoint().size, head.checkpoint().root);
        if tree.root_at(size).is_ok_and(|ours| ours == root) {
            return Ok((Some(size), None));
        }
        Ok((Some(size), Some(self.narrowed(partner, tree, &own, size)?)))
    }

    /// Between which of the heads that were cosigned one after the other the tree went another way.
    fn narrowed(
        &self,
        partner: &Partner,
        tree: &Tree,
        own: &VerifierKey,
        size: u64,
    ) -> Result<Broken, DeskFault> {
        let who = &partner.authority;
        if size > tree.size() {
            let wrong = format!("{who} cosigned {size} entries and only {} are there", tree.size());
            return Ok(Broken { at: Some(tree.size()), wrong });
        }
        let records = self.store.read(streams::heads(who), 0)?;
        let notes = records.into_iter().filter_map(cosigned);
        let heads = notes.filter_map(|note| SignedCheckpoint::verify(&note, own).ok());
        let (fits, differs) =
            narrow(heads.map(|head| (head.checkpoint().size, head.checkpoint().root)), tree, size);
        let one = differs.saturating_sub(fits) == 1;
        let last = differs.saturating_sub(1);
        let wrong = format!("entries {fits} to {last} are not those that {who} cosigned");
        Ok(Broken { at: one.then_some(fits), wrong })
    }

    fn own_key(&self, origin: &Origin) -> Result<VerifierKey, DeskFault> {
        Ok(self.keys.checkpoint_signer(origin)?.verifier().clone())
    }

    fn newest_cosigned(&self, partner: &Partner) -> Result<Option<Vec<u8>>, DeskFault> {
        let stream = streams::heads(&partner.authority);
        let mut end = self.store.version(stream);
        while end > 0 {
            let after = end.saturating_sub(HEADS_PAGE_RECORDS);
            let page =
                self.store.read_page(stream, after, usize::try_from(end - after).unwrap_or(usize::MAX))?;
            if let Some(note) = page.into_iter().rev().find_map(cosigned) {
                return Ok(Some(note));
            }
            end = after;
        }
        Ok(None)
    }

    /// One of our trees as the files of `docs/ledger.md` section 8, by path. None: there is no tree of that name. That it was
    /// exported is written down before it is answered.
    ///
    /// # Errors
    /// See [`DeskFault`].
    pub fn export(&self, tree: &str) -> Result<Option<Files>, DeskFault> {
        let Some((origin, partner)) = self.trees(Some(tree)).into_iter().next() else { return Ok(None) };
        let held = self.views.tree(origin)?;
        let unfit = |fault: &dyn std::error::Error| DeskFault::Head(chain(fault));
        let mut head = self.signed_head(origin, &held)?;
        let own = self.own_key(origin)?;
        let (mut files, mut keys) = (Vec::new(), vec![own.clone()]);
        let cosigned = partner.map(|partner| self.newest_cosigned(partner)).transpose()?.flatten();
        if let (Some(partner), Some(note)) = (partner, cosigned) {
            let cosigned = SignedCheckpoint::verify(&note, &own).map_err(|fault| unfit(&fault))?;
            keys.extend(cosigner_keys(partner, &cosigned));
            if cosigned.checkpoint() == head.checkpoint() {
                head = cosigned;
            } else {
                files.push((COSIGNED_FILE.to_owned(), note));
            }
        }
        let kept = self.store.read(streams::tree(tree), 0)?;
        let leaf = |at: u64| leaf_of(kept.get(usize::try_from(at).ok()?)?).map(<[u8]>::to_vec);
        write_export(held.as_ref(), &head, &keys, leaf, |path, bytes| {
            files.push((path.to_owned(), bytes.to_vec()));
            Ok(())
        })
        .map_err(|fault| unfit(&fault))?;
        let mut outcome = Outcome::new(self);
        outcome.conduct(self, &Conduct::Exported { tree: tree.to_owned() }, self.now()?)?;
        self.commit_fact(outcome)?;
        Ok(Some(files))
    }
}

/// Reads every leaf back and compares it with what this process remembers of it.
fn leaves_differ(store: &dyn Store, head: &Checkpoint, tree: &Tree) -> Result<Option<Broken>, DeskFault> {
    let stream = streams::tree(&head.origin.to_string());
    let mut check = LeafCheck::new(head.origin.clone());
    while check.size() < head.size {
        let page = match store.read_page(stream, check.size(), PAGE_RECORDS) {
            Ok(page) => page,
            Err(fault @ ReadError::Damaged { .. }) => {
                let readable = |at: &u64| store.read_page(stream, *at, 1).is_ok();
                let at = (check.size()..head.size).find(|at| !readable(at));
                return Ok(Some(Broken { at, wrong: fault.to_string() }));
            }
            Err(fault) => return Err(fault.into()),
        };
        if page.is_empty() {
            break;
        }
        for record in page.iter().take(usize::try_from(head.size - check.size()).unwrap_or(usize::MAX)) {
            check.push(leaf_of(record), tree.leaf(check.size()));
        }
    }
    Ok(check.finish(head).err().map(|fault| Broken::leaf(&fault)))
}

/// The greatest size at which the tree is as it was cosigned, and the smallest, at most `size`, at which it is not.
fn narrow(heads: impl Iterator<Item = (u64, Hash)>, tree: &Tree, size: u64) -> (u64, u64) {
    heads.fold((0, size), |(fits, differs), (size, root)| {
        if tree.root_at(size).is_ok_and(|ours| ours == root) {
            (fits.max(size), differs)
        } else {
            (fits, differs.min(size))
        }
    })
}

fn leaf_of(record: &StoredRecord) -> Option<&[u8]> {
    match &record.body {
        StoredBody::Structure(leaf) => Some(leaf),
        _ => None,
    }
}

fn cosigned(record: StoredRecord) -> Option<Vec<u8>> {
    match record.body {
        StoredBody::Structure(note) if record.kind == streams::RECORD_HEAD_COSIGNED => Some(note),
        _ => None,
    }
}

/// The partner's cosignature keys, in the names under which they stand on this head.
fn cosigner_keys(partner: &Partner, head: &SignedCheckpoint) -> Vec<VerifierKey> {
    let known = locked(&partner.keys);
    let lines = head.note().signatures();
    let lives = lines.iter().filter_map(|line| Some((life_of(line.name())?, line)));
    lives
        .filter_map(|(life, line)| known.cosigner_key(life).filter(|key| key.name() == line.name()))
        .collect()
}

/// The life in the name of a cosigner, as in `entente/XB.ca/cosigner/1`.
fn life_of(name: &str) -> Option<u32> {
    let (_, life) = name.rsplit_once("/cosigner/")?;
    life.strip_suffix(".rehearsal").unwrap_or(life).parse().ok()
}

#[cfg(test)]
mod tests;
