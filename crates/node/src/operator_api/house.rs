//! What the node tells of itself: its trees, the lines to its partners, its clock.

use entente_casework::AuthorityId;
use entente_transport::Skew;
use entente_transport::operator::{
    AgreementLine, ClockReading, Cosigner, ExportFile, Fault, Hop, NodeStatus, Peer, TreeState, Verification,
};
use jiff::{SignedDuration, Timestamp};

use crate::clock::ClockFault;
use crate::conduct::Conduct;
use crate::desk::{Contact, Desk, Outcome, TreeReport};
use crate::postman::chain;

use super::Answer;
use super::question::field;

fn no_tree() -> Fault {
    Fault::unknown("this node keeps no tree of that name").hint("`entente ledger verify` names the trees")
}

/// Verifies one tree, or all.
pub(super) fn verify(desk: &Desk, tree: Option<&str>) -> Answer<Verification> {
    let verified = desk.verify(tree)?;
    if tree.is_some() && verified.trees.is_empty() {
        return Err(no_tree().into());
    }
    let trees = verified.trees.into_iter().map(tree_state).collect();
    Ok(Verification { authority: verified.authority, trees })
}

fn tree_state(report: TreeReport) -> TreeState {
    let cosigner = |(who, size): (AuthorityId, u64)| Cosigner { name: who.to_string(), size };
    TreeState {
        tree: report.origin.to_string(),
        entries: report.entries,
        root: report.root,
        verified: report.wrong.is_none(),
        cosigners: report.cosigners.into_iter().map(cosigner).collect(),
        broken_at: report.broken_at,
        wrong: report.wrong,
    }
}

/// One tree as files.
pub(super) fn export(desk: &Desk, tree: &str) -> Answer<Vec<ExportFile>> {
    let files = desk.export(tree)?.ok_or_else(no_tree)?;
    Ok(files.into_iter().map(|(path, bytes)| ExportFile { path, bytes }).collect())
}

/// The partners, in order of their names.
pub(super) fn peers(desk: &Desk) -> Answer<Vec<Peer>> {
    let mut peers = Vec::new();
    for authority in desk.partners() {
        let partner = desk.partner(authority)?;
        let contact = desk.contact_with(authority);
        let pair = desk.views.pair(authority)?;
        peers.push(Peer {
            authority: authority.clone(),
            connected_out: contact.out,
            connected_in: contact.inbound,
            waiting: count(desk.outbox(Some(authority))?.len()),
            agreement_ours: partner.terms.digest(),
            agreement_theirs: pair.their_agreement(),
            deferred: contact.deferred,
            skew_ms: contact.skew_ms,
            trouble: contact.trouble,
        });
    }
    Ok(peers)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Follows the line to one partner, from our own configuration to its clock. Ends with the first step that is not good.
pub(super) fn test_peer(desk: &Desk, authority: &AuthorityId) -> Answer<Vec<Hop>> {
    let partner = desk.partner(authority)?;
    let (ours, theirs) = (partner.terms.digest(), desk.views.pair(authority)?.their_agreement());
    let agreement = match theirs {
        Some(theirs) if theirs == ours => (true, format!("both go by {ours}")),
        Some(theirs) => (false, format!("we go by {ours}, the partner by {theirs}")),
        None => (false, format!("we go by {ours}, the partner has not said by which it goes")),
    };
    Ok(hops(&desk.contact_with(authority), agreement))
}

fn hops(contact: &Contact, agreement: (bool, String)) -> Vec<Hop> {
    let hop = |name: &str, (good, words): (bool, String)| Hop { name: name.to_owned(), good, words };
    let skew = Skew(SignedDuration::from_millis(contact.skew_ms));
    let out = match (&contact.trouble, contact.out) {
        (None, true) => "open".to_owned(),
        (Some(trouble), _) => trouble.clone(),
        (None, false) => "not open, and no attempt has failed yet".to_owned(),
    };
    let inbound = if contact.inbound { "open" } else { "the partner has not opened its stream to us" };
    let all = [
        hop("configuration", (true, "keys, certificates and agreement were read".to_owned())),
        hop("stream out", (contact.out, out)),
        hop("stream in", (contact.inbound, inbound.to_owned())),
        hop("agreement", agreement),
        hop("clock", (!skew.is_flagged(), format!("differs from ours by {} ms", contact.skew_ms))),
    ];
    let good = all.iter().take_while(|hop| hop.good).count();
    all.into_iter().take(good + 1).collect()
}

/// How the node fares.
pub(super) fn status(desk: &Desk, border: String) -> Answer<NodeStatus> {
    let mut agreements = Vec::new();
    for authority in desk.partners() {
        let terms = &desk.partner(authority)?.terms;
        let provisions = terms.agreement().provisions();
        let name = format!("{} version {}", provisions.id, provisions.version);
        agreements.push(AgreementLine { partner: authority.clone(), name, digest: terms.digest() });
    }
    Ok(NodeStatus {
        authority: desk.us().clone(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        rehearsal: desk.is_rehearsal(),
        incarnation: desk.incarnation(),
        now: desk.clock().now(),
        batches: desk.newest_batch()?,
        outbox: count(desk.outbox(None)?.len()),
        agreements,
        border,
        set_aside: count(desk.views.set_aside()?),
    })
}

/// What the clock shows.
pub(super) fn clock(desk: &Desk) -> ClockReading {
    ClockReading { now: desk.clock().now(), rehearsal: desk.is_rehearsal() }
}

/// Moves a rehearsal's clock forward. What has become due by it is done at once: anchors are written, the newest slot is kept,
/// postmen look again.
pub(super) fn set_clock(desk: &Desk, to: Timestamp) -> Answer<ClockReading> {
    desk.clock().set(to).map_err(|fault| not_set(&fault))?;
    let mut outcome = Outcome::new(desk);
    outcome.conduct(desk, &Conduct::ClockSet { to: to.to_string() }, desk.now()?)?;
    desk.commit_fact(outcome)?;
    desk.anchor_if_due()?;
    desk.slot_if_due()?;
    for partner in desk.partners() {
        desk.wake(partner).notify_one();
    }
    desk.moved().notify_waiters();
    Ok(clock(desk))
}

fn not_set(fault: &ClockFault) -> Fault {
    match fault {
        ClockFault::NotARehearsal => Fault::unavailable(fault.to_string()),
        ClockFault::Backward { now } => {
            let field = field("to", format!("an instant after {now}"), "an earlier one");
            Fault::fields(fault.to_string(), vec![field])
        }
        ClockFault::Unwritten { .. } => Fault::failed(chain(fault)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(contact: &Contact, same: bool) -> Vec<(String, bool)> {
        hops(contact, (same, String::new())).into_iter().map(|hop| (hop.name, hop.good)).collect()
    }

    #[test]
    fn a_line_test_ends_with_the_first_step_that_is_not_good() {
        let open = Contact { out: true, inbound: true, ..Contact::default() };
        assert_eq!(names(&open, true).len(), 5);
        assert!(names(&open, true).iter().all(|(_, good)| *good));
        assert_eq!(names(&open, false).last(), Some(&("agreement".to_owned(), false)));
        let deaf = Contact { inbound: false, ..open.clone() };
        assert_eq!(names(&deaf, true).last(), Some(&("stream in".to_owned(), false)));
        assert_eq!(names(&Contact::default(), true).last(), Some(&("stream out".to_owned(), false)));
        let late = Contact { skew_ms: 600_000, ..open };
        assert_eq!(names(&late, true).last(), Some(&("clock".to_owned(), false)));
    }
}
