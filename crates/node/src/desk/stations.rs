//! STATION OPENED: that a person opened what the partner sent is noted when it happens and said after the next daily slot, with its day and
//! no hour; and what the partner says of ours is taken in. No hold bars it, and nothing but a true opening brings it about.

use std::sync::Arc;

use entente_casework::case::{Entry, Party};
use entente_casework::{AuthorityId, StatementId};
use entente_exchange::stations::may_be_opened;
use entente_exchange::{Arriving, Deferral, Judgement, Pair, Reached, Spoken, WrongStation, reply, stations};
use entente_ledger::LeafKind;
use entente_seals::dsse::Authentic;
use entente_seals::{Digest, Entropy as _, Findings, StatementRef, Station, StationName, Verdict};
use entente_transport::ToSender;

use crate::case_file::{CaseAt, CaseFile, CaseNote, Opening};
use crate::conduct::Conduct;
use crate::streams;

use super::arriving::deferred;
use super::commit::Committed;
use super::slot::Slot;
use super::{DECIDE_AGAIN_MAX, Desk, DeskFault, Outcome, locked};

/// How many are said after one slot, at most; the rest after the next. Far below the numbers that a partner takes in ahead.
const STATIONS_OF_A_SLOT_MAX: u32 = 64;
/// None is numbered while so many numbers of ours are open: courtesies never fill the way for what matters.
pub(super) const OPEN_NUMBERS_MAX: usize = 256;

/// An opening that is to be said, and where.
struct Due {
    case: CaseAt,
    file: Arc<CaseFile>,
    opening: Opening,
}

impl Desk {
    /// Writes down that a person reads a case, and which transmittals of the partner were opened by that for the first time. Durable before
    /// anything is shown.
    pub(crate) fn note_opened(&self, case: &CaseAt) -> Result<(), DeskFault> {
        for _ in 0..DECIDE_AGAIN_MAX {
            let file = self.readable(case)?;
            let pair = self.views.pair(&case.partner)?;
            let unopened: Vec<StatementRef> = unopened(&file, &pair).collect();
            if unopened.is_empty() {
                return self.note_read(case);
            }
            let at = self.now()?;
            let mut outcome = Outcome::new(self);
            // Two people who look at once open it once.
            outcome.on_case(&file);
            for statement in unopened {
                outcome.case_note(self, &file, &CaseNote::Opened { statement, at })?;
            }
            outcome.conduct(self, &Conduct::Read { case: case.clone() }, at)?;
            if self.commit(outcome)? == Committed::Kept {
                return Ok(());
            }
        }
        Err(DeskFault::Busy)
    }

    /// Begins the STATION of the oldest arrival that was opened before the newest slot and that the partner was not told of. None: there
    /// is none to begin now.
    pub(super) fn begin_station(
        &self,
        partner: &AuthorityId,
        pair: &Pair,
    ) -> Result<Option<StatementRef>, DeskFault> {
        if pair.unsettled().len() >= OPEN_NUMBERS_MAX {
            return Ok(None);
        }
        let Some(slot) = self.newest_slot(partner)? else { return Ok(None) };
        if !self.slot_has_room(partner, &slot)? {
            return Ok(None);
        }
        let Some(due) = self.oldest_opening(partner, pair, &slot)? else { return Ok(None) };
        let said = self.say_station(partner, pair, &due)?;
        if said.is_some() {
            let mut released = locked(&self.partner(partner)?.released);
            *released = (Some(slot.at), if released.0 == Some(slot.at) { released.1 + 1 } else { 1 });
        }
        Ok(said)
    }

    fn slot_has_room(&self, partner: &AuthorityId, slot: &Slot) -> Result<bool, DeskFault> {
        let (of, count) = *locked(&self.partner(partner)?.released);
        Ok(of != Some(slot.at) || count < STATIONS_OF_A_SLOT_MAX)
    }

    fn oldest_opening(
        &self,
        partner: &AuthorityId,
        pair: &Pair,
        slot: &Slot,
    ) -> Result<Option<Due>, DeskFault> {
        let mut oldest: Option<(_, Due)> = None;
        for file in self.views.with_openings()? {
            let Some(case) = file.place().filter(|case| case.partner == *partner) else { continue };
            for opening in file.openings.values() {
                if opening.told || opening.at.timestamp() >= slot.at || !was_taken(pair, &opening.statement) {
                    continue;
                }
                let rank = (opening.arrived_at, opening.statement.position());
                if oldest.as_ref().is_none_or(|(best, _)| rank < *best) {
                    let due = Due { case: case.clone(), file: Arc::clone(&file), opening: *opening };
                    oldest = Some((rank, due));
                }
            }
        }
        Ok(oldest.map(|(_, due)| due))
    }

    fn say_station(
        &self,
        partner: &AuthorityId,
        pair: &Pair,
        due: &Due,
    ) -> Result<Option<StatementRef>, DeskFault> {
        let (at, opening) = (self.now()?, due.opening);
        let terms = &self.partner(partner)?.terms;
        // Never before the day on which we said that it arrived, whatever became of the clock.
        let opened = opening.at.max(opening.arrived_at);
        let on = terms.day_of(&self.us, opened.timestamp())?;
        let reached = Reached { statement: opening.statement, station: StationName::Opened, on };
        let mut entropy = self.entropy;
        let id = StatementId::from_bytes(entropy.id());
        let said = stations::station(pair, reached, at, id, self.keys.statement())?;
        let mut outcome = Outcome::new(self);
        outcome.on_case(&due.file);
        outcome.on_pair(partner, pair.version());
        outcome.pair_event(partner, &said.event)?;
        outcome.leaf(self, partner, &said.leaf)?;
        let identity = said.statement.identity();
        outcome.statement(self, due.file.stream, said.statement.envelope(), &identity)?;
        let statement = opening.statement.digest;
        let note = CaseNote::Station { statement, station: reached.station, reached_on: on };
        outcome.case_note(self, &due.file, &note)?;
        let text = said.statement.text();
        let told = StatementRef { incarnation: text.incarnation, number: text.number, digest: identity };
        let entry = Conduct::StationSaid { case: due.case.clone(), statement: opening.statement, told };
        outcome.conduct(self, &entry, at)?;
        Ok((self.commit(outcome)? == Committed::Kept).then_some(told))
    }

    /// The partner says how far a transmittal of ours has come.
    pub(super) fn take_station(
        &self,
        from: &AuthorityId,
        statement: &Authentic<Station>,
    ) -> Result<ToSender, DeskFault> {
        let text = statement.text();
        let reference =
            StatementRef { incarnation: text.incarnation, number: text.number, digest: statement.identity() };
        let arriving = Arriving {
            statement: reference,
            previous: None,
            agreement: None,
            protected: false,
            begins_life: false,
        };
        for _ in 0..DECIDE_AGAIN_MAX {
            let pair = self.views.pair(from)?;
            if let Some(answer) =
                self.answer_known(from, &reference, (statement.envelope(), None), pair.place(&arriving))?
            {
                return Ok(answer);
            }
            let judged = pair.judge_their_station(text, &self.spoken(from, &pair, text)?);
            if let Err(WrongStation::TooSoon(named)) = judged {
                let why = Deferral::MissingPredecessor { named: Some(named) };
                return Ok(deferred(&reference, why));
            }
            let mut outcome = Outcome::new(self);
            let file = self.case_told_of(from, &text.statement.digest)?.filter(|_| judged.is_ok());
            // Of a case that is erased only the papers of the pair keep it, under the same name.
            let stream = file.as_ref().map_or(streams::papers(from), |file| file.stream);
            outcome.statement(self, stream, statement.envelope(), &statement.identity())?;
            if judged.is_ok() {
                outcome.also_found_by(streams::station_of(&text.statement.digest, text.station));
            }
            if let Some(file) = file {
                outcome.on_case(&file);
                let (statement, station, reached_on) = (text.statement.digest, text.station, text.reached_on);
                outcome.case_note(self, &file, &CaseNote::Station { statement, station, reached_on })?;
            }
            let (verdict, findings) = match judged {
                Ok(()) => (Verdict::Accepted, Findings::default()),
                Err(why) => (Verdict::Refused, why.findings()),
            };
            let judgement = Judgement {
                statement: reference,
                leaf: LeafKind::Station,
                came: statement.identity(),
                agreement: None,
                verdict,
                findings,
                arrived_at: self.now()?,
                switches_to: None,
            };
            let reply = reply::answer(&pair, judgement, self.keys.statement())?;
            if let Some(answer) = self.keep_reply(outcome, from, &pair, &reply)? {
                return Ok(answer);
            }
        }
        Err(DeskFault::Busy)
    }

    /// What a STATION of the partner is judged on: nothing that an erasure takes away.
    fn spoken(&self, from: &AuthorityId, pair: &Pair, text: &Station) -> Result<Spoken, DeskFault> {
        let record = self.store.find(*text.statement.digest.as_bytes())?;
        let of_a_transmittal = record.is_some_and(|record| {
            record.stream.class == streams::CASE && record.kind == streams::RECORD_CASE_EVENT
        });
        let said = streams::station_of(&text.statement.digest, text.station);
        let before = self.store.find(said)?.is_some();
        let terms = &self.partner(from)?.terms;
        let arrived = pair.departed(text.statement.position()).and_then(|departed| departed.arrived_at());
        let arrived_on = arrived.map(|at| terms.day_of(from, at.timestamp())).transpose()?;
        let made_on = terms.day_of(from, text.made_at.timestamp())?;
        Ok(Spoken { of_a_transmittal, before, arrived_on, made_on })
    }

    /// The case with this very partner that a statement belongs to: nobody writes into another's.
    fn case_told_of(
        &self,
        from: &AuthorityId,
        statement: &Digest,
    ) -> Result<Option<Arc<CaseFile>>, DeskFault> {
        let file = self.case_of_statement(statement)?;
        Ok(file.filter(|file| file.opened.as_ref().is_some_and(|opened| opened.partner == *from)))
    }
}

fn was_taken(pair: &Pair, statement: &StatementRef) -> bool {
    let taken = pair.taken(statement.position());
    taken.is_some_and(|taken| taken.digest == statement.digest && may_be_opened(taken.verdict))
}

/// What the partner sent in this case, what was taken in of it, can be read, and was not opened yet.
pub(super) fn unopened<'a>(file: &'a CaseFile, pair: &'a Pair) -> impl Iterator<Item = StatementRef> + 'a {
    let entries = file.case.iter().flat_map(|case| case.entries());
    let readable = |entry: &&Entry| matches!(entry.party, Party::Received { .. }) && entry.open().is_some();
    entries
        .filter(readable)
        .filter_map(|entry| file.statements.get(&entry.id).map(|(statement, _)| *statement))
        .filter(|statement| !file.openings.contains_key(&statement.digest) && was_taken(pair, statement))
}
