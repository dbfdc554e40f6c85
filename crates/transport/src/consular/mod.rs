//! The port that consulates ask: one question, one card. Whoever asks is checked like a partner at the border port, in a role of its
//! own. Every answer leaves on a tick and has the same length, whatever it says. Knows no grant and no case, and keeps nothing.

mod ask;
mod serve;
mod tick;

use std::future::Future;

use entente_casework::generated::StatusBucket;
use entente_casework::ids::AuthorityId;

use crate::border::TurnedAway;
use crate::generated::consular_v1 as pb;
use crate::limits::DESK_LINE_CHARACTERS_MAX;

pub use ask::{AskFault, Line};
pub use serve::serve;

/// What the node behind the port answers.
pub trait Answering: Send + Sync + 'static {
    /// Where the case of this grant stands for this consulate; the word that says nothing for everything else. A question that was
    /// begun runs to its end even if the consulate hangs up. What must be written down before the answer is durable when this returns.
    fn asked(&self, consulate: &AuthorityId, grant: &str) -> impl Future<Output = StatusBucket> + Send;

    /// Someone was turned away. Already logged; here for counting.
    fn turned_away(&self, turned: &TurnedAway) {
        let _ = turned;
    }
}

/// Whom a consulate calls: the same on every card. Never the desk of an asylum unit; what software cannot see of that, whoever writes the
/// configuration answers for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactDesk {
    name: String,
    telephone: String,
    hours: String,
}

/// A line of the desk that cannot stand on a card. The administrator's to mend.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the {line} of the desk must have 1 to {DESK_LINE_CHARACTERS_MAX} characters on one line")]
pub struct InvalidDesk {
    line: &'static str,
}

impl ContactDesk {
    /// A desk with its name, its telephone number and its hours in words.
    ///
    /// # Errors
    /// If a line is empty, too long or more than one line.
    pub fn new(name: &str, telephone: &str, hours: &str) -> Result<Self, InvalidDesk> {
        for (line, text) in [("name", name), ("telephone number", telephone), ("hours", hours)] {
            let characters = text.chars().count();
            let fits = (1..=DESK_LINE_CHARACTERS_MAX).contains(&characters);
            if !fits || text.trim() != text || text.chars().any(char::is_control) {
                return Err(InvalidDesk { line });
            }
        }
        Ok(Self { name: name.to_owned(), telephone: telephone.to_owned(), hours: hours.to_owned() })
    }

    /// What it is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its telephone number.
    pub fn telephone(&self) -> &str {
        &self.telephone
    }

    /// When somebody answers.
    pub fn hours(&self) -> &str {
        &self.hours
    }
}

/// What a consulate is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Where the case stands.
    pub bucket: StatusBucket,
    /// Whom to call.
    pub desk: ContactDesk,
}

fn card(bucket: StatusBucket, desk: &ContactDesk) -> pb::Card {
    let bucket = match bucket {
        StatusBucket::InProgress => pb::Bucket::InProgress,
        StatusBucket::Decided => pb::Bucket::Decided,
        StatusBucket::Transferred => pb::Bucket::Transferred,
        StatusBucket::Closed => pb::Bucket::Closed,
        StatusBucket::NoInformation => pb::Bucket::NoInformation,
    };
    let ContactDesk { name, telephone, hours } = desk.clone();
    pb::Card { bucket: bucket.into(), desk: Some(pb::Desk { name, telephone, hours }) }
}

fn read_card(card: pb::Card) -> Option<Card> {
    let pb::Card { bucket, desk } = card;
    let bucket = match pb::Bucket::try_from(bucket).ok()? {
        pb::Bucket::Unspecified => return None,
        pb::Bucket::InProgress => StatusBucket::InProgress,
        pb::Bucket::Decided => StatusBucket::Decided,
        pb::Bucket::Transferred => StatusBucket::Transferred,
        pb::Bucket::Closed => StatusBucket::Closed,
        pb::Bucket::NoInformation => StatusBucket::NoInformation,
    };
    let pb::Desk { name, telephone, hours } = desk?;
    Some(Card { bucket, desk: ContactDesk::new(&name, &telephone, &hours).ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::{CARD_BYTES_MAX, GRANT_NAME_BYTES_MAX, QUESTION_BYTES_MAX};
    use prost::Message as _;

    const ALL: [StatusBucket; 5] = [
        StatusBucket::InProgress,
        StatusBucket::Decided,
        StatusBucket::Transferred,
        StatusBucket::Closed,
        StatusBucket::NoInformation,
    ];

    fn desk() -> ContactDesk {
        ContactDesk::new("Contact desk of XA", "+000 1", "Mon-Fri 9-12").unwrap()
    }

    #[test]
    fn every_card_has_the_same_length_and_reads_back() {
        let lengths: Vec<usize> = ALL.iter().map(|bucket| card(*bucket, &desk()).encoded_len()).collect();
        assert!(lengths.windows(2).all(|two| two[0] == two[1]), "{lengths:?}");
        for bucket in ALL {
            let read = read_card(card(bucket, &desk()));
            assert_eq!(read, Some(Card { bucket, desk: desk() }));
        }
        // The control: a word that is left out of its encoding, as zero is, would be shorter.
        assert!(pb::Card { bucket: 0, ..card(ALL[0], &desk()) }.encoded_len() < lengths[0]);
    }

    #[test]
    fn a_desk_is_three_short_lines() {
        let longest = "x".repeat(DESK_LINE_CHARACTERS_MAX);
        let whole = ContactDesk::new(&longest, &longest, &longest).unwrap();
        assert!(card(ALL[0], &whole).encoded_len() <= CARD_BYTES_MAX);
        for bad in ["", " x", "two\nlines", &format!("{longest}x")] {
            assert!(ContactDesk::new(bad, "1", "2").is_err(), "{bad}");
            assert!(ContactDesk::new("1", "2", bad).is_err(), "{bad}");
        }
        let question = pb::Question { grant: "x".repeat(GRANT_NAME_BYTES_MAX) };
        assert!(question.encoded_len() <= QUESTION_BYTES_MAX);
    }
}
