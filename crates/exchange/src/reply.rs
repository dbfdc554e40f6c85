//! What an arrival becomes: the signed acknowledgement, what happens to the pair, and the leaves. The acknowledgement is
//! signed before the commit, so that a repeat gets the same bytes for ever; it is let out only after the commit.

use entente_ledger::leaf::{ExchangeLeaf, LeafFault, LeafKind, Maker};
use entente_seals::dsse::{self, Authentic, DsseFault};
use entente_seals::keys::SigningKey;
use entente_seals::{Acknowledgement, Digest, Findings, Instant, StatementRef, Verdict};

use crate::arrival::Answered;
use crate::departure::leaf_of;
use crate::event::PairEvent;
use crate::pair::Pair;

/// What we make of a fresh statement of the partner.
#[derive(Debug)]
pub struct Judgement {
    /// Which statement; for a VOID, the one that it takes back.
    pub statement: StatementRef,
    /// Identity of what came; for a VOID its own, not that of what it takes back.
    pub came: Digest,
    /// What kind of leaf it is.
    pub leaf: LeafKind,
    /// What we make of it.
    pub verdict: Verdict,
    /// Why, in outward words.
    pub findings: Findings,
    /// When it arrived, by our clock.
    pub arrived_at: Instant,
    /// The package that a transmittal names as the one it was decided under.
    pub agreement: Option<Digest>,
    /// The package that it puts in force for what the partner sends, if it is an accepted SWITCH.
    pub switches_to: Option<Digest>,
}

/// Why an answer could not be made. Ours to mend: the arrival is left unanswered and comes again.
#[derive(Debug, thiserror::Error)]
pub enum ReplyFault {
    /// It cannot be signed.
    #[error("the acknowledgement cannot be signed")]
    Sign(#[from] DsseFault),
    /// It has no leaf.
    #[error("the acknowledgement has no leaf")]
    Leaf(#[from] LeafFault),
}

/// An answer and what it changes: to be committed in one batch with the effect of what it answers, then sent.
#[derive(Debug)]
#[must_use = "what is not committed did not happen"]
pub struct Reply {
    /// The version of the pair that it was made on.
    pub pair_version: u64,
    /// What happens to the pair.
    pub event: PairEvent,
    /// The leaves for our tree: what came, and what we made of it.
    pub leaves: [ExchangeLeaf; 2],
    /// The signed answer.
    pub acknowledgement: Authentic<Acknowledgement>,
}

/// Answers a fresh statement.
///
/// # Errors
/// The answer cannot be signed.
pub fn answer(pair: &Pair, judged: Judgement, key: &SigningKey) -> Result<Reply, ReplyFault> {
    let (findings, findings_omitted) = judged.findings.into_parts();
    let text = Acknowledgement {
        from: pair.ours().clone(),
        to: pair.theirs().clone(),
        incarnation: pair.incarnation(),
        statement: judged.statement,
        verdict: judged.verdict,
        findings,
        findings_omitted,
        arrived_at: judged.arrived_at,
    };
    let signed = dsse::sign(text, key)?;
    let acknowledgement = signed.identity();
    let came = leaf_of(judged.leaf, Maker::Partner, &judged.statement, &judged.came, judged.arrived_at)?;
    let gone = leaf_of(
        LeafKind::Acknowledgement,
        Maker::Owner,
        &judged.statement,
        &acknowledgement,
        judged.arrived_at,
    )?;
    let event = PairEvent::Received {
        statement: judged.statement,
        verdict: judged.verdict,
        acknowledgement,
        agreement: judged.agreement.filter(|_| judged.verdict != Verdict::Voided),
        switches_to: judged.switches_to.filter(|_| judged.verdict == Verdict::Accepted),
    };
    Ok(Reply { pair_version: pair.version(), event, leaves: [came, gone], acknowledgement: signed })
}

/// What an arriving acknowledgement changes.
#[derive(Debug)]
#[must_use = "what is not committed did not happen"]
pub struct Settlement {
    /// The version of the pair that it was judged on.
    pub pair_version: u64,
    /// What happens to the pair.
    pub event: PairEvent,
    /// The leaf for our tree.
    pub leaf: ExchangeLeaf,
}

/// Judges an arriving acknowledgement. None: it changes nothing, because it is known or answers nothing of ours.
///
/// # Errors
/// It has no leaf.
pub fn settle(
    pair: &Pair,
    answer: &Authentic<Acknowledgement>,
    now: Instant,
) -> Result<Option<Settlement>, ReplyFault> {
    let Answered::Settles(event) = pair.place_acknowledgement(answer.text(), answer.identity()) else {
        return Ok(None);
    };
    let statement = &answer.text().statement;
    let leaf = leaf_of(LeafKind::Acknowledgement, Maker::Partner, statement, &answer.identity(), now)?;
    Ok(Some(Settlement { pair_version: pair.version(), event, leaf }))
}
