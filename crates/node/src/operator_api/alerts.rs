//! What must be seen of a case before anything else: a danger that was told, a child that is held, cases that are tied to this one, how
//! the case ended. Words of the catalogue only; nothing here decides.

use entente_casework::case::{Ending, LibertyClock, Link, Summary};
use entente_casework::generated::LinkTie;
use entente_seals::Digest;
use jiff::civil::Date;

use crate::case_file::CaseFile;
use crate::sentences::{Catalogue, Said};

/// The sentences, the gravest first.
pub(super) fn alerts(words: &Catalogue, summary: &Summary, today: Date) -> Vec<String> {
    let mut told = Vec::new();
    if summary.danger {
        told.push(words.say(&Said::AlertDanger));
    }
    told.extend(summary.liberty.as_ref().map(|clock| held(words, clock, today)));
    told.extend(summary.links.iter().map(|link| words.say(&tied(link))));
    told.extend(summary.ending.as_ref().map(|ending| words.say(&ended(ending))));
    told
}

/// What a rule kept the node from saying by itself at the newest slot, as long as what it was about is not answered: a person decides.
pub(super) fn left_to_people(words: &Catalogue, file: &CaseFile, today: Date) -> Vec<String> {
    let requests = file.case.as_ref().map(|case| case.requests()).unwrap_or_default();
    let mut told = Vec::new();
    for request in requests.into_iter().filter(|request| request.answered_at.is_none()) {
        let digest = Digest::from_bytes(*request.statement.as_bytes());
        for ((about, kind), left) in &file.left_to_people {
            // Looked at anew at each slot: what is older is over.
            if *about == digest && entente_casework::facts::days_between(left.on, today) <= 1 {
                told.push(words.say(&Said::AlertLeftToPeople {
                    kind: kind.to_string(),
                    title: kind.info().title.to_owned(),
                    request: request.kind.to_string(),
                    on: left.on.to_string(),
                    rules: left.bars.iter().map(|bar| bar.rule.as_str()).collect::<Vec<_>>().join(", "),
                }));
            }
        }
    }
    told
}

/// From the first day on which a child is held, its lawyer and the monitor are told at once (JGC 23, 9; CRC 37(d)).
fn held(words: &Catalogue, clock: &LibertyClock, today: Date) -> String {
    let days = entente_casework::facts::days_between(clock.since, today).max(0);
    let lawyer =
        if clock.lawyer_told_at.is_some() { Said::AlertLawyerTold } else { Said::AlertLawyerNotTold };
    let monitor =
        if clock.monitor_told_at.is_some() { Said::AlertMonitorTold } else { Said::AlertMonitorNotTold };
    let review =
        clock.next_review_on.map_or(Said::AlertNoReview, |day| Said::AlertReviewOn { day: day.to_string() });
    words.say(&Said::AlertLiberty {
        days: days.to_string(),
        lawyer: words.say(&lawyer),
        monitor: words.say(&monitor),
        review: words.say(&review),
    })
}

fn tied(link: &Link) -> Said {
    let (case, partner) = (link.case.to_string(), link.partner.to_string());
    match link.tie {
        LinkTie::Sibling => Said::AlertTiedSibling { case, partner },
        LinkTie::Family => Said::AlertTiedFamily { case, partner },
        LinkTie::SameChild => Said::AlertTiedSameChild { case, partner },
        LinkTie::Group => Said::AlertTiedGroup { case, partner },
    }
}

fn ended(ending: &Ending) -> Said {
    let on = ending.on.to_string();
    match ending.reason.map(|reason| reason.to_string()) {
        Some(reason) if ending.by_both => Said::AlertEndedByBoth { on, reason },
        Some(reason) => Said::AlertEndedHere { on, reason },
        None => Said::AlertNotPursued { on },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_casework::CaseRef;
    use entente_casework::generated::ClosureReason;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn who_was_not_told_that_a_child_is_held_is_said_loudest() {
        let words = Catalogue::english().unwrap();
        let mut clock = LibertyClock {
            since: day("2027-03-01"),
            lawyer_told_at: None,
            monitor_told_at: None,
            next_review_on: None,
        };
        let sentence = held(&words, &clock, day("2027-03-04"));
        assert!(sentence.contains("for 3 days") && sentence.matches("NOT").count() == 2, "{sentence}");
        clock.lawyer_told_at = Some("2027-03-01T10:00:00Z".parse().unwrap());
        clock.next_review_on = Some(day("2027-03-08"));
        let sentence = held(&words, &clock, day("2027-03-04"));
        assert!(sentence.contains("its lawyer was told") && sentence.contains("2027-03-08"), "{sentence}");
    }

    #[test]
    fn ties_and_ends_name_no_person() {
        let words = Catalogue::english().unwrap();
        let (case, partner) = (CaseRef::from_bytes([7; 16]), "XB.ca".parse().unwrap());
        let link = Link { case, partner, tie: LinkTie::Sibling };
        assert_eq!(words.say(&tied(&link)), format!("A brother or sister: case {case} with XB.ca."));
        let ending = Ending { on: day("2027-05-01"), reason: Some(ClosureReason::AgedOut), by_both: false };
        assert_eq!(words.say(&ended(&ending)), "The case ended on 2027-05-01, here: AGED_OUT.");
    }
}
