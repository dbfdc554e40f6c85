//! Which streams this node keeps, and what their records are. The store knows neither; this table is for ever, and a
//! number in it is never used for anything else.

use entente_casework::{AuthorityId, CaseRef};
use entente_seals::{Digest, StationName};
use entente_store::StreamId;

/// Class of the stream of one pair: structure records, each a pair event.
pub const PAIR: u8 = 1;
/// Class of the stream of one case.
pub const CASE: u8 = 2;
/// Class of the stream of one tree: structure records, each the bytes of one leaf, in order.
pub const TREE: u8 = 3;
/// Class of the stream of the heads of one partner's tree that we cosigned, and of ours that it cosigned.
pub const HEADS: u8 = 4;
/// Class of the stream of what happened inside: content records, sealed, bound to a leaf of the conduct tree.
pub const CONDUCT: u8 = 5;

/// Class of the stream of what was signed between us and one partner and belongs to no case.
pub const PAPERS: u8 = 6;

/// A pair event (structure).
pub const RECORD_PAIR_EVENT: u8 = 1;
/// An acknowledgement that we gave, or that the partner gave: its carriage (structure), found by its identity.
pub const RECORD_ACKNOWLEDGEMENT: u8 = 2;
/// A protocol statement, sealed (content under the pair's key, or ROUTING of the case it speaks of), found by its identity.
pub const RECORD_STATEMENT: u8 = 3;
/// The first record of a case (content).
pub const RECORD_CASE_OPENED: u8 = 10;
/// The header of an event of a case, and its statement if it has one (content). Its parts follow it at once.
pub const RECORD_CASE_EVENT: u8 = 11;
/// One part of the content of the event before it (content).
pub const RECORD_CASE_PART: u8 = 12;
/// What became of a statement in this case, or of a draft (content).
pub const RECORD_CASE_NOTE: u8 = 13;
/// The header of a draft (content). Its parts follow it at once.
pub const RECORD_CASE_DRAFT: u8 = 14;
/// A grant to a consulate, or a question that one asked under it (content).
pub const RECORD_CASE_CONSULAR: u8 = 15;
/// A leaf of a tree (structure).
pub const RECORD_LEAF: u8 = 20;
/// A head of the partner's tree that we cosigned (structure).
pub const RECORD_HEAD_WITNESSED: u8 = 30;
/// A head of our tree that the partner cosigned (structure).
pub const RECORD_HEAD_COSIGNED: u8 = 31;
/// One of two heads of one size with different roots that the partner signed (structure): first the one that was held, then
/// the other, found by its digest.
pub const RECORD_HEAD_FORK: u8 = 32;
/// A head of our own tree that the partner showed and that this node does not have (structure): it lost something.
pub const RECORD_HEAD_SHOWN: u8 = 33;
/// What happened inside (content).
pub const RECORD_CONDUCT: u8 = 40;

fn named(class: u8, label: &str, name: &[u8]) -> StreamId {
    let bytes = [label.as_bytes(), b"\n", name].concat();
    StreamId::new(class, *Digest::of(&bytes).as_bytes())
}

/// The stream of what we settled with one partner.
pub fn pair(partner: &AuthorityId) -> StreamId {
    named(PAIR, "entente.stream.pair.v1", partner.as_str().as_bytes())
}

/// The stream of acknowledgements and of statements without a case, exchanged with one partner.
pub fn papers(partner: &AuthorityId) -> StreamId {
    named(PAPERS, "entente.stream.papers.v1", partner.as_str().as_bytes())
}

/// The stream of a case with one partner. A reference belongs to a pair: the same reference from another partner is another
/// case, so that nobody learns from us which references others use. The name is a digest of a random reference and does
/// not give it away; it is what a tombstone keeps of the case.
pub fn case(partner: &AuthorityId, case: &CaseRef) -> StreamId {
    named(CASE, "entente.stream.case.v1", &[partner.as_str().as_bytes(), b"\n", case.as_bytes()].concat())
}

/// The name under which the keyring knows the keys of a case or of a pair: the beginning of its stream's id.
pub fn scope(stream: StreamId) -> [u8; 16] {
    let mut scope = [0; 16];
    scope.iter_mut().zip(stream.id).for_each(|(to, from)| *to = from);
    scope
}

/// The name under which the keyring knows the key of what happened inside about a case. The partner is part of it as of the
/// case's: the erasure of one case must not take the conduct about another with the same reference.
pub fn conduct_scope(partner: &AuthorityId, case: &CaseRef) -> [u8; 16] {
    let name = [partner.as_str().as_bytes(), b"\n", case.as_bytes()].concat();
    scope(named(CONDUCT, "entente.scope.conduct.v2", &name))
}

/// The stream of the leaves of the tree with this origin.
pub fn tree(origin: &str) -> StreamId {
    named(TREE, "entente.stream.tree.v1", origin.as_bytes())
}

/// The stream of heads exchanged with one partner.
pub fn heads(partner: &AuthorityId) -> StreamId {
    named(HEADS, "entente.stream.heads.v1", partner.as_str().as_bytes())
}

/// The stream of what happened inside.
pub fn conduct() -> StreamId {
    named(CONDUCT, "entente.stream.conduct.v1", b"")
}

/// Under which name the partner's acknowledgement of a statement of ours is found.
pub fn answer_to(statement: &Digest) -> [u8; 32] {
    *Digest::of(&[b"entente.lookup.answer.v1\n", statement.as_bytes().as_slice()].concat()).as_bytes()
}

/// Under which name the RESOLVED that settled a held statement is found, by the side that sent it and by the one that took it.
pub fn resolution_of(statement: &Digest) -> [u8; 32] {
    *Digest::of(&[b"entente.lookup.resolution.v1\n", statement.as_bytes().as_slice()].concat()).as_bytes()
}

/// Under which name the entry of conduct is found that says that officers put an agreement package in force here.
pub fn activation_of(package: &Digest) -> [u8; 32] {
    *Digest::of(&[b"entente.lookup.activation.v1\n", package.as_bytes().as_slice()].concat()).as_bytes()
}

/// Under which name the STATION of the partner is found that says how far a transmittal of ours has come.
pub fn station_of(statement: &Digest, station: StationName) -> [u8; 32] {
    let name = match station {
        StationName::AtDesk => b"AT_DESK".as_slice(),
        StationName::Opened => b"OPENED",
        StationName::Answered => b"ANSWERED",
    };
    let parts = [b"entente.lookup.station.v1\n".as_slice(), name, b"\n", statement.as_bytes()];
    *Digest::of(&parts.concat()).as_bytes()
}

/// Under which name the entry of conduct is found that says what held a statement.
pub fn judgement_of(statement: &Digest) -> [u8; 32] {
    *Digest::of(&[b"entente.lookup.judgement.v1\n", statement.as_bytes().as_slice()].concat()).as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_things_share_a_stream() {
        let (a, b): (AuthorityId, AuthorityId) = ("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap());
        let (one, two) = (CaseRef::from_bytes([1; 16]), CaseRef::from_bytes([2; 16]));
        let all = [
            pair(&a),
            pair(&b),
            papers(&a),
            heads(&a),
            case(&a, &one),
            case(&b, &one),
            case(&a, &two),
            tree("x"),
            tree("y"),
            conduct(),
        ];
        for (at, stream) in all.iter().enumerate() {
            assert!(all.iter().skip(at + 1).all(|other| other != stream));
        }
    }
}
