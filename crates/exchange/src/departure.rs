//! From a permitted act to what is committed and sent: number, header, sealed sections, signed statement, leaf. The permit
//! is consumed here; there is no other way to a transmittal. Stores nothing, sends nothing.

use entente_agreements::{Permit, PermitTrace};
use entente_casework::{CaseRef, StatementId};
use entente_ledger::leaf::{ExchangeLeaf, LeafFault, LeafKind, Maker};
use entente_seals::courtesies::{Switch, Void};
use entente_seals::departure::{self, DepartureFault, Part, SealedTransmittal, TransmittalHeader};
use entente_seals::dsse::{self, Authentic, DsseFault};
use entente_seals::keys::SigningKey;
use entente_seals::{Code, Digest, Entropy, Instant, KindId, StatementRef};
use entente_seals::{Findings, Resolved, Verdict};

use crate::event::{Lane, PairEvent};
use crate::pair::{DepartedState, Pair};
use crate::serving::{Loaded, WrongSwitch};

/// What a transmittal will say in its statement, apart from what the pair gives it.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The message, chosen when it was drafted.
    pub id: StatementId,
    /// What kind it is.
    pub kind: KindId,
    /// The case. None: it belongs to none.
    pub case: Option<CaseRef>,
    /// Which child of it, 0 = the case.
    pub subject: u16,
    /// What it is sent for.
    pub purpose: Code,
    /// What allows sending it.
    pub legal_basis: Code,
    /// Our previous transmittal in this case.
    pub previous: Option<StatementRef>,
    /// Digest of the statement that it answers.
    pub in_reply_to: Option<Digest>,
    /// After this it may no longer be delivered; none for kinds that never expire.
    pub expires_at: Option<Instant>,
    /// Which queue it waits in.
    pub lane: Lane,
}

/// Why nothing departs now.
#[derive(Debug, thiserror::Error)]
pub enum NotNow {
    /// No SWITCH of ours was accepted yet, so no agreement serves for what we send. Trying again helps once it was.
    #[error("the partner has not accepted our agreement yet")]
    NoAgreement,
    /// The permit was given under another package than the one that serves.
    #[error("the decision rests on another agreement than the one that serves")]
    OtherAgreement,
    /// Nothing of ours with this number waits for an acknowledgement.
    #[error("there is nothing to take back")]
    NothingOpen,
    /// The statement was not acknowledged HELD.
    #[error("there is nothing that was held")]
    NothingHeld,
    /// The statement of the partner was not taken in, or was refused.
    #[error("there is nothing that was taken in")]
    NothingTaken,
    /// A SWITCH that no honest partner would accept. Said with what is wrong.
    #[error("no SWITCH to that package may go")]
    Switch(#[from] WrongSwitch),
    /// The content cannot be sealed, or the statement not signed.
    #[error("the transmittal cannot be sealed")]
    Seal(#[from] DepartureFault),
    /// A protocol statement cannot be signed.
    #[error("the statement cannot be signed")]
    Sign(#[from] DsseFault),
    /// A leaf cannot be made of it.
    #[error("the statement has no leaf")]
    Leaf(#[from] LeafFault),
}

/// An act that is permitted and numbered, and not yet sealed.
#[derive(Debug)]
#[must_use = "a permit was spent on it"]
pub struct Begun {
    header: TransmittalHeader,
    lane: Lane,
    trace: PermitTrace,
    pair_version: u64,
}

/// What a departure changes: to be committed in one batch with the case it belongs to, or not at all.
#[derive(Debug)]
#[must_use = "what is not committed did not happen"]
pub struct Departure {
    /// The version of the pair that it was numbered on.
    pub pair_version: u64,
    /// What happens to the pair.
    pub event: PairEvent,
    /// The leaf for our tree.
    pub leaf: ExchangeLeaf,
    /// The signed and sealed transmittal.
    pub sealed: SealedTransmittal,
    /// What the decision rested on.
    pub trace: PermitTrace,
}

/// A signed statement without sections, and what it changes.
#[derive(Debug)]
#[must_use = "what is not committed did not happen"]
pub struct CourtesyDeparture<T> {
    /// The version of the pair that it was made on.
    pub pair_version: u64,
    /// What happens to the pair.
    pub event: PairEvent,
    /// The leaf for our tree.
    pub leaf: ExchangeLeaf,
    /// The signed statement.
    pub statement: Authentic<T>,
}

/// Gives a permitted act its number.
///
/// # Errors
/// No agreement serves yet, or another one than the permit was given under.
pub fn begin(permit: Permit, pair: &Pair, draft: Draft, made_at: Instant) -> Result<Begun, NotNow> {
    let agreement = pair.our_agreement().ok_or(NotNow::NoAgreement)?;
    let trace = permit.spend();
    if trace.agreement != *agreement.as_bytes() {
        return Err(NotNow::OtherAgreement);
    }
    let header = TransmittalHeader {
        id: draft.id,
        kind: draft.kind,
        from: pair.ours().clone(),
        to: pair.theirs().clone(),
        case: draft.case,
        agreement,
        purpose: draft.purpose,
        legal_basis: draft.legal_basis,
        subject: draft.subject,
        position: pair.next_position(),
        previous: draft.previous,
        in_reply_to: draft.in_reply_to,
        made_at,
        expires_at: draft.expires_at,
        attachments: Vec::new(),
    };
    Ok(Begun { header, lane: draft.lane, trace, pair_version: pair.version() })
}

impl Begun {
    /// Seals the parts and signs the statement.
    ///
    /// # Errors
    /// A part is too long, the statement is out of bounds, or the key does not sign statements.
    pub fn seal(
        self,
        parts: &[Part<'_>],
        entropy: &mut dyn Entropy,
        key: &SigningKey,
    ) -> Result<Departure, NotNow> {
        let mut entropy = entropy;
        let (made_at, expires_at) = (self.header.made_at, self.header.expires_at);
        let sealed = departure::seal(self.header, parts, Vec::new(), &mut entropy, key)?;
        let statement = reference(&sealed.statement, |text| (text.incarnation, text.number));
        let event =
            PairEvent::Sent { statement, lane: self.lane, at: made_at, expires_at, switches_to: None };
        let leaf = leaf(LeafKind::Transmittal, Maker::Owner, &statement, made_at)?;
        Ok(Departure { pair_version: self.pair_version, event, leaf, sealed, trace: self.trace })
    }
}

fn reference<T>(statement: &Authentic<T>, place: impl Fn(&T) -> (u32, u64)) -> StatementRef {
    let (incarnation, number) = place(statement.text());
    StatementRef { incarnation, number, digest: statement.identity() }
}

/// The leaf of something that both sides hold.
///
/// # Errors
/// The kind is none that both sides hold, or the number is 0.
pub fn leaf(
    kind: LeafKind,
    maker: Maker,
    statement: &StatementRef,
    at: Instant,
) -> Result<ExchangeLeaf, LeafFault> {
    leaf_of(kind, maker, statement, &statement.digest, at)
}

/// The leaf of something about a statement, such as its acknowledgement, whose own identity is `digest`.
///
/// # Errors
/// As [`leaf`].
pub fn leaf_of(
    kind: LeafKind,
    maker: Maker,
    statement: &StatementRef,
    digest: &Digest,
    at: Instant,
) -> Result<ExchangeLeaf, LeafFault> {
    let digest = entente_ledger::Hash::from_bytes(*digest.as_bytes());
    // An instant of a statement is never before 1970.
    let time_ms = at.as_millisecond().unsigned_abs();
    ExchangeLeaf::shared(kind, maker, statement.incarnation, statement.number, time_ms, digest)
}

/// Puts an agreement package in force for what we send, once the partner has accepted it.
///
/// # Errors
/// The partner would have to refuse it, or the statement cannot be signed.
pub fn switch(
    pair: &Pair,
    to: &Loaded,
    made_at: Instant,
    id: StatementId,
    key: &SigningKey,
) -> Result<CourtesyDeparture<Switch>, NotNow> {
    let position = pair.next_position();
    let text = Switch {
        id,
        from: pair.ours().clone(),
        to: pair.theirs().clone(),
        incarnation: position.incarnation,
        number: position.number,
        agreement: to.agreement,
        replaces: pair.our_agreement(),
        in_force_from: to.in_force_from,
        made_at,
    };
    pair.judge_our_switch(&text, to)?;
    let signed = dsse::sign(text, key)?;
    let statement = reference(&signed, |text| (text.incarnation, text.number));
    let event = PairEvent::Sent {
        statement,
        lane: Lane::Urgent,
        at: made_at,
        expires_at: None,
        switches_to: Some(to.agreement),
    };
    let leaf = leaf(LeafKind::Switch, Maker::Owner, &statement, made_at)?;
    Ok(CourtesyDeparture { pair_version: pair.version(), event, leaf, statement: signed })
}

/// Settles a statement of the partner that we had acknowledged HELD.
///
/// # Errors
/// It was not HELD, or the statement cannot be signed.
pub fn resolve(
    pair: &Pair,
    settled: Settling,
    made_at: Instant,
    id: StatementId,
    key: &SigningKey,
) -> Result<CourtesyDeparture<Resolved>, NotNow> {
    let Settling { statement: held, verdict, findings } = settled;
    let taken = pair.taken(held.position());
    if taken.is_none_or(|taken| taken.digest != held.digest || taken.verdict != Verdict::Held) {
        return Err(NotNow::NothingHeld);
    }
    let position = pair.next_position();
    let (findings, findings_omitted) = findings.into_parts();
    let text = Resolved {
        id,
        from: pair.ours().clone(),
        to: pair.theirs().clone(),
        incarnation: position.incarnation,
        number: position.number,
        statement: held,
        verdict,
        findings,
        findings_omitted,
        made_at,
    };
    let signed = dsse::sign(text, key)?;
    let statement = reference(&signed, |text| (text.incarnation, text.number));
    let event =
        PairEvent::Sent { statement, lane: Lane::Routine, at: made_at, expires_at: None, switches_to: None };
    let leaf = leaf(LeafKind::Resolved, Maker::Owner, &statement, made_at)?;
    Ok(CourtesyDeparture { pair_version: pair.version(), event, leaf, statement: signed })
}

/// How a held statement is settled.
#[derive(Debug, Clone)]
pub struct Settling {
    /// What was held.
    pub statement: StatementRef,
    /// ACCEPTED or REFUSED.
    pub verdict: Verdict,
    /// Why, for REFUSED.
    pub findings: Findings,
}

/// Takes back a number that is not acknowledged. One shape for every cause.
///
/// # Errors
/// Nothing with this reference is open, or the statement cannot be signed.
pub fn void(
    pair: &Pair,
    statement: &StatementRef,
    made_at: Instant,
    key: &SigningKey,
) -> Result<CourtesyDeparture<Void>, NotNow> {
    let open = pair.departed(statement.position());
    if open.is_none_or(|d| d.statement != *statement || matches!(d.state, DepartedState::Settled(_))) {
        return Err(NotNow::NothingOpen);
    }
    let text = Void { from: pair.ours().clone(), to: pair.theirs().clone(), statement: *statement };
    let signed = dsse::sign(text, key)?;
    let leaf = leaf_of(LeafKind::Void, Maker::Owner, statement, &signed.identity(), made_at)?;
    let event = PairEvent::VoidSent { statement: *statement };
    Ok(CourtesyDeparture { pair_version: pair.version(), event, leaf, statement: signed })
}
