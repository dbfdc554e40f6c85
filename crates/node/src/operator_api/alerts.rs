//! What must be seen of a case before anything else: a danger that was told, a child that is held, cases that are tied to this one, how
//! the case ended. Words only; nothing here decides.

use entente_casework::case::{Ending, LibertyClock, Link, Summary};
use entente_casework::generated::LinkTie;
use jiff::civil::Date;

/// From the first day on which a child is held, its lawyer and the monitor are told at once (JGC 23, 9; CRC 37(d)).
const HELD: &str = "CRC Art. 37(d)";

/// The sentences, the gravest first.
pub(super) fn alerts(summary: &Summary, today: Date) -> Vec<String> {
    let mut told = Vec::new();
    if summary.danger {
        told.push("A danger was told after return, and nobody has said that it is over.".to_owned());
    }
    told.extend(summary.liberty.as_ref().map(|clock| held(clock, today)));
    told.extend(summary.links.iter().map(tied));
    told.extend(summary.ending.as_ref().map(ended));
    told
}

fn held(clock: &LibertyClock, today: Date) -> String {
    let days = entente_casework::facts::days_between(clock.since, today).max(0);
    let lawyer =
        if clock.lawyer_told_at.is_some() { "its lawyer was told" } else { "its lawyer was NOT told" };
    let monitor =
        if clock.monitor_told_at.is_some() { "the monitor was told" } else { "the monitor was NOT told" };
    let review = clock.next_review_on.map_or_else(
        || "no review of its release is set".to_owned(),
        |day| format!("its release is looked at again on {day}"),
    );
    format!("The child is deprived of liberty for {days} days ({HELD}): {lawyer}, {monitor}, {review}.")
}

fn tied(link: &Link) -> String {
    let tie = match link.tie {
        LinkTie::Sibling => "A brother or sister",
        LinkTie::Family => "Of the same family",
        LinkTie::SameChild => "The same child, with another partner",
        LinkTie::Group => "Of the same group, which holds nobody",
    };
    format!("{tie}: case {} with {}.", link.case, link.partner)
}

fn ended(ending: &Ending) -> String {
    let by = if ending.by_both { "by both authorities" } else { "here" };
    match ending.reason {
        Some(reason) => format!("The case ended on {}, {by}: {reason}.", ending.on),
        None => format!("The case ended on {}: the return is not pursued.", ending.on),
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
        let mut clock = LibertyClock {
            since: day("2027-03-01"),
            lawyer_told_at: None,
            monitor_told_at: None,
            next_review_on: None,
        };
        let sentence = held(&clock, day("2027-03-04"));
        assert!(sentence.contains("for 3 days") && sentence.matches("NOT").count() == 2, "{sentence}");
        clock.lawyer_told_at = Some("2027-03-01T10:00:00Z".parse().unwrap());
        clock.next_review_on = Some(day("2027-03-08"));
        let sentence = held(&clock, day("2027-03-04"));
        assert!(sentence.contains("its lawyer was told") && sentence.contains("2027-03-08"), "{sentence}");
    }

    #[test]
    fn ties_and_ends_name_no_person() {
        let (case, partner) = (CaseRef::from_bytes([7; 16]), "XB.ca".parse().unwrap());
        let link = Link { case, partner, tie: LinkTie::Sibling };
        assert_eq!(tied(&link), format!("A brother or sister: case {case} with XB.ca."));
        let ending = Ending { on: day("2027-05-01"), reason: Some(ClosureReason::AgedOut), by_both: false };
        assert_eq!(ended(&ending), "The case ended on 2027-05-01, here: AGED_OUT.");
    }
}
