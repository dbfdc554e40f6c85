//! How far a transmittal has come at its receiver: what a STATION may say, and which one of the partner's is believed. The same rule on
//! both sides, so that none is sent that would be refused. Knows no case, and not who looked or why.

use entente_agreements::{OutwardFinding, OutwardRule};
use entente_casework::StatementId;
use entente_ledger::leaf::{LeafKind, Maker};
use entente_seals::courtesies::{Station, StationName};
use entente_seals::dsse;
use entente_seals::keys::SigningKey;
use entente_seals::{Digest, Findings, Instant, StatementRef, Verdict};
use jiff::civil::Date;

use crate::departure::{CourtesyDeparture, NotNow, leaf};
use crate::event::{Lane, PairEvent};
use crate::findings;
use crate::pair::{DepartedState, Pair};

/// What is to be said of a transmittal of the partner.
#[derive(Debug, Clone, Copy)]
pub struct Reached {
    /// The transmittal.
    pub statement: StatementRef,
    /// How far it has come.
    pub station: StationName,
    /// On which civil day here.
    pub on: Date,
}

/// What else a STATION of the partner is judged on.
#[derive(Debug, Clone, Copy)]
pub struct Spoken {
    /// Whether what it names is a transmittal of ours.
    pub of_a_transmittal: bool,
    /// Whether the same was said of it before.
    pub before: bool,
    /// The civil day, where the partner is, on which it says that the transmittal arrived. None: it has not said so.
    pub arrived_on: Option<Date>,
    /// The civil day, where the partner is, of the instant at which the STATION says that it was made.
    pub made_on: Date,
}

/// Why a STATION is not taken in as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WrongStation {
    /// The acknowledgement of the transmittal is still on its way: the STATION waits for it.
    #[error("the acknowledgement of what it names has not come yet")]
    TooSoon(Digest),
    /// It names no transmittal of ours that arrived and was not refused.
    #[error("it names nothing that could be opened")]
    OfNothing,
    /// The same was said before.
    #[error("it was said before")]
    Again,
    /// It was reached before it arrived, or after it is said.
    #[error("its day is before the arrival or after its own making")]
    WrongDay,
}

impl WrongStation {
    /// What is said of it abroad. For one that waits nothing is said.
    pub fn findings(self) -> Findings {
        let (rule, paths) = match self {
            Self::TooSoon(_) | Self::OfNothing | Self::Again => (OutwardRule::NotAsked, Vec::new()),
            Self::WrongDay => (OutwardRule::Content, vec!["reached_on".to_owned()]),
        };
        findings::outward([OutwardFinding { rule, article: None, paths, cure: rule.cure() }])
    }
}

/// Whether a transmittal that was answered so can be opened by anybody.
pub fn may_be_opened(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Accepted | Verdict::Held)
}

impl Pair {
    /// Whether a STATION of the partner is accepted.
    ///
    /// # Errors
    /// What is wrong with it, or that it waits.
    pub fn judge_their_station(&self, station: &Station, known: &Spoken) -> Result<(), WrongStation> {
        let ours = self.departed(station.statement.position());
        let ours = ours.filter(|departed| departed.statement == station.statement);
        match ours.map(|departed| departed.state) {
            Some(DepartedState::Open | DepartedState::Voiding) => {
                return Err(WrongStation::TooSoon(station.statement.digest));
            }
            Some(DepartedState::Settled(verdict)) if may_be_opened(verdict) && known.of_a_transmittal => {}
            _ => return Err(WrongStation::OfNothing),
        }
        if known.before {
            return Err(WrongStation::Again);
        }
        let arrived = known.arrived_on.is_some_and(|arrived_on| arrived_on <= station.reached_on);
        if !arrived || station.reached_on > known.made_on {
            return Err(WrongStation::WrongDay);
        }
        Ok(())
    }
}

/// Says how far a transmittal of the partner has come.
///
/// # Errors
/// It was not taken in, or was refused; or the statement cannot be signed.
pub fn station(
    pair: &Pair,
    reached: Reached,
    made_at: Instant,
    id: StatementId,
    key: &SigningKey,
) -> Result<CourtesyDeparture<Station>, NotNow> {
    let taken = pair.taken(reached.statement.position());
    if taken.is_none_or(|taken| taken.digest != reached.statement.digest || !may_be_opened(taken.verdict)) {
        return Err(NotNow::NothingTaken);
    }
    let position = pair.next_position();
    let text = Station {
        id,
        from: pair.ours().clone(),
        to: pair.theirs().clone(),
        incarnation: position.incarnation,
        number: position.number,
        statement: reached.statement,
        station: reached.station,
        reached_on: reached.on,
        made_at,
    };
    let signed = dsse::sign(text, key)?;
    let statement = StatementRef {
        incarnation: position.incarnation,
        number: position.number,
        digest: signed.identity(),
    };
    let event =
        PairEvent::Sent { statement, lane: Lane::Routine, at: made_at, expires_at: None, switches_to: None };
    let leaf = leaf(LeafKind::Station, Maker::Owner, &statement, made_at)?;
    Ok(CourtesyDeparture { pair_version: pair.version(), event, leaf, statement: signed })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn sent(number: u64) -> StatementRef {
        StatementRef { incarnation: 1, number, digest: Digest::of(&number.to_be_bytes()) }
    }

    fn at() -> Instant {
        "2027-03-08T17:00:00.000Z".parse().unwrap()
    }

    /// A pair in which statement n of ours was answered as said, and 9 waits.
    fn pair() -> Pair {
        let mut pair = Pair::new("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap(), 1);
        let verdicts = [Verdict::Accepted, Verdict::Held, Verdict::Refused, Verdict::Voided];
        let answers = verdicts.into_iter().map(Some).zip(1..).chain([(None, 9)]);
        for (verdict, number) in answers {
            let (statement, lane) = (sent(number), Lane::Routine);
            pair.apply(&PairEvent::Sent { statement, lane, at: at(), expires_at: None, switches_to: None });
            if let Some(verdict) = verdict {
                let acknowledgement = Digest::of(b"an answer");
                pair.apply(&PairEvent::Settled { statement, verdict, acknowledgement, arrived_at: at() });
            }
        }
        pair
    }

    fn says(statement: StatementRef) -> Station {
        Station {
            id: StatementId::from_bytes([1; 16]),
            from: "XB.ca".parse().unwrap(),
            to: "XA.ca".parse().unwrap(),
            incarnation: 1,
            number: 1,
            statement,
            station: StationName::Opened,
            reached_on: date(2027, 3, 8),
            made_at: at(),
        }
    }

    fn known() -> Spoken {
        let day = date(2027, 3, 8);
        Spoken { of_a_transmittal: true, before: false, arrived_on: Some(day), made_on: day }
    }

    #[test]
    fn each_thing_that_is_wrong_with_a_station_is_named() {
        let pair = pair();
        let judge = |number, known| pair.judge_their_station(&says(sent(number)), &known);
        assert_eq!(judge(1, known()), Ok(()), "the control: accepted");
        assert_eq!(judge(2, known()), Ok(()), "the control: held");
        assert_eq!(judge(9, known()), Err(WrongStation::TooSoon(sent(9).digest)));
        for nothing in [3, 4, 5] {
            assert_eq!(judge(nothing, known()), Err(WrongStation::OfNothing), "{nothing}");
        }
        let no_transmittal = Spoken { of_a_transmittal: false, ..known() };
        assert_eq!(judge(1, no_transmittal), Err(WrongStation::OfNothing));
        assert_eq!(judge(1, Spoken { before: true, ..known() }), Err(WrongStation::Again));
        for (arrived_on, made_on) in [
            (Some(date(2027, 3, 9)), date(2027, 3, 9)),
            (Some(date(2027, 3, 7)), date(2027, 3, 7)),
            (None, date(2027, 3, 8)),
        ] {
            let known = Spoken { arrived_on, made_on, ..known() };
            assert_eq!(judge(1, known), Err(WrongStation::WrongDay), "{arrived_on:?} {made_on}");
        }
        let other_text = StatementRef { digest: Digest::of(b"another text"), ..sent(1) };
        assert_eq!(pair.judge_their_station(&says(other_text), &known()), Err(WrongStation::OfNothing));
    }

    #[test]
    fn only_what_was_taken_in_is_told_to_be_opened() {
        let mut pair = pair();
        let key = SigningKey::from_seed(
            entente_seals::keys::Role::Statement,
            &entente_seals::secret::KeySeed::from_bytes([2; 32]),
        )
        .unwrap();
        let reached = Reached { statement: sent(7), station: StationName::Opened, on: date(2027, 3, 8) };
        let say = |pair: &Pair| station(pair, reached, at(), StatementId::from_bytes([1; 16]), &key);
        assert!(matches!(say(&pair), Err(NotNow::NothingTaken)));
        let (statement, acknowledgement) = (sent(7), Digest::of(b"our answer"));
        let verdict = Verdict::Accepted;
        pair.apply(&PairEvent::Received {
            statement,
            verdict,
            acknowledgement,
            agreement: None,
            switches_to: None,
        });
        let said = say(&pair).unwrap();
        assert_eq!((said.statement.text().number, said.leaf.kind()), (10, LeafKind::Station));
    }
}
