//! What is owed to a child in time, whatever two authorities agree: that somebody looks at it again, that it arrives and is
//! visited, that what is kept of it ends. A crisis lengthens what one authority owes the other and nothing of this.

use std::collections::BTreeSet;

use entente_casework::generated::{DataClass, Kind};

use super::provisions::{Provisions, Term};
use super::relaxed::Found;
use crate::act::is_act;
use crate::deadline::{Ends, Length};
use crate::schema::TermValue;

/// A term that every agreement has.
struct Owed {
    id: &'static str,
    hours_max: u32,
    longest: &'static str,
    of_what: &'static str,
    floor: &'static str,
}

/// 90 and 180 days are the child's clock; 72 hours that of a child in a new home, and no arrival is told later than the first
/// visit that it begins. docs/decisions/009-what-no-agreement-can-set-lower.md has the reasons.
const OWED: [Owed; 4] = [
    Owed {
        id: "review",
        hours_max: 90 * 24,
        longest: "90 days",
        of_what: "when a child that waits is looked at again",
        floor: "floor CF35, CRC Art. 25",
    },
    Owed {
        id: "status",
        hours_max: 180 * 24,
        longest: "180 days",
        of_what: "when a child that waits has a status",
        floor: "floor CF35, JGC 22 para. 32(j)",
    },
    Owed {
        id: "arrival-report",
        hours_max: 72,
        longest: "72 hours",
        of_what: "when it is told that the child arrived, or that nobody came",
        floor: "floor CF31, GC 6 para. 87",
    },
    Owed {
        id: "first-visit",
        hours_max: 72,
        longest: "72 hours",
        of_what: "when the child is first visited after arrival",
        floor: "floor CF17, JGC 22 para. 32(k)",
    },
];

/// Requests whose answer is owed to the child, so that nothing stretches it (BR23): a second look at a refusal, and the closing or
/// erasing of data.
const OWED_ANSWERS: [Kind; 2] = [Kind::ReExaminationRequest, Kind::DataOrder];

/// Steps by which an answer that is late is brought to mind, in their order (BR10).
const RUNGS: [&str; 3] = ["reminder_after_days", "escalation_after_days", "joint_commission_after_days"];
/// Nobody is brought to mind later than a child that waits is looked at again.
const RUNG_DAYS_MAX: i64 = 90;

/// Words of what a child is owed; none of them stands in a term of a crisis.
const RIGHTS: [&str; 10] =
    ["appeal", "remedy", "hearing", "heard", "views", "voice", "interests", "bid", "erasure", "guardian"];

pub(super) fn faults_of(provisions: &Provisions, found: &mut Found) {
    for owed in &OWED {
        match provisions.deadlines.iter().find(|term| term.id == owed.id) {
            None => {
                let what = format!("no deadline `{}` says {} ({})", owed.id, owed.of_what, owed.floor);
                found.at(provisions.lines.place_for("deadline"), what);
            }
            Some(term) => term_faults(provisions, owed, term, found),
        }
    }
    if !provisions.deadlines.iter().any(|term| term.id.starts_with("follow-up")) {
        let what = "no deadline `follow-up-..` says when the child is visited after arrival (floor CF17)";
        found.at(provisions.lines.place_for("deadline"), what);
    }
    for term in &provisions.deadlines {
        let line = provisions.lines.of("deadline", &term.id);
        if let Some(kind) = term.request.filter(|kind| OWED_ANSWERS.contains(kind))
            && term.extension.is_some()
        {
            let what = format!("the answer to `{kind}` is owed to the child and never extended (floor CF29)");
            found.at(line, what);
        }
        name_faults("deadline", &term.id, line, found);
    }
    for (name, value) in &provisions.parameters {
        let line = provisions.lines.of("parameter", name);
        name_faults("parameter", name, line, found);
        stretch_faults(name, value, line, found);
    }
    rung_faults(provisions, found);
    retention_faults(provisions, found);
}

/// Silence decides nothing, and it lets no child wait unseen: somebody is told, then somebody above, then both.
fn rung_faults(provisions: &Provisions, found: &mut Found) {
    const FLOOR: &str = "floor CF35, CRC Art. 3";
    let mut last = 0;
    for name in RUNGS {
        match provisions.parameters.get(name) {
            Some(TermValue::Long(days)) => {
                let line = provisions.lines.of("parameter", name);
                if *days < last {
                    found.at(line, format!("`{name}` comes before the step below it ({FLOOR})"));
                }
                if *days > RUNG_DAYS_MAX {
                    let what = format!(
                        "`{name}` is at most {RUNG_DAYS_MAX}, and here {days}: nobody would see the child wait ({FLOOR})"
                    );
                    found.at(line, what);
                }
                last = *days;
            }
            _ => {
                let what = format!("no number `{name}` says when a late answer is brought to mind ({FLOOR})");
                found.at(provisions.lines.place_for("parameter"), what);
            }
        }
    }
}

fn term_faults(provisions: &Provisions, owed: &Owed, term: &Term, found: &mut Found) {
    let line = provisions.lines.of("length", owed.id);
    let short = at_most_hours(term.length).is_some_and(|hours| hours <= owed.hours_max);
    if !short {
        let what = format!(
            "`{}` says {}: after {} at the latest, and here after {} ({})",
            owed.id, owed.of_what, owed.longest, term.length, owed.floor
        );
        found.at(line, what);
    }
    if term.extension.is_some() || term.ends == Ends::RollsForward {
        let what = format!(
            "`{}` is owed to the child: it is neither extended nor moved on from a day of rest ({})",
            owed.id, owed.floor
        );
        found.at(line, what);
    }
}

/// How many hours a term has at most; `None` where a calendar decides.
fn at_most_hours(length: Length) -> Option<u32> {
    Some(match length {
        Length::Hours(hours) => u32::from(hours),
        Length::Days(days) => u32::from(days) * 24,
        Length::Weeks(weeks) => u32::from(weeks) * 7 * 24,
        Length::Months(months) => u32::from(months) * 31 * 24,
        Length::WorkingDays(_) => return None,
    })
}

/// What no name of a term may announce. Rules can only forbid, so that such a term would do nothing; a person who reads it would
/// believe it.
fn name_faults(what: &str, name: &str, line: u32, found: &mut Found) {
    let words: BTreeSet<String> = name.split(['-', '_', '.']).map(str::to_ascii_lowercase).collect();
    let has = |word: &str| words.contains(word);
    if ["silence", "deemed", "tacit"].into_iter().any(has) {
        let told =
            format!("the {what} `{name}`: silence decides nothing, by no name (floor CF3, CRC Art. 3)");
        found.at(line, told);
    }
    if ["crisis", "emergency"].into_iter().any(has)
        && let Some(right) = RIGHTS.into_iter().find(|right| has(right))
    {
        let told = format!(
            "the {what} `{name}`: a crisis changes nothing of `{right}`; it lengthens what one authority owes the other (floor CF29, JGC 23 para. 17(g))"
        );
        found.at(line, told);
    }
}

/// A crisis stretches no answer that is owed to the child, and nothing that nobody asked.
fn stretch_faults(name: &str, value: &TermValue, line: u32, found: &mut Found) {
    let TermValue::Texts(words) = value else { return };
    if !name.starts_with("crisis") {
        return;
    }
    for word in words {
        let kind = Kind::from_id(word);
        if kind.is_some_and(|kind| OWED_ANSWERS.contains(&kind)) {
            let what = format!(
                "`{name}` names `{word}`, whose answer is owed to the child also in a crisis (floor CF29)"
            );
            found.at(line, what);
        } else if kind.is_none_or(|kind| kind.info().reply.is_empty()) {
            found.at(line, format!("`{word}` in `{name}` is no kind that is answered (floor CF29)"));
        }
    }
}

/// The classes of what is exchanged: what crosses has an end, on both sides (BR29, CRC Art. 16).
fn exchanged() -> BTreeSet<DataClass> {
    let crossing = Kind::ALL.iter().copied().filter(|kind| is_act(*kind));
    crossing.flat_map(|kind| kind.info().sections.iter().map(|(_, class)| *class)).collect()
}

fn retention_faults(provisions: &Provisions, found: &mut Found) {
    let mut named = BTreeSet::new();
    for kept in &provisions.retention {
        if !named.insert(kept.class) {
            let what = format!("how long `{}` is kept stands twice (floor CF20, CRC Art. 16)", kept.class);
            found.at(provisions.lines.of("retention", kept.class.as_str()), what);
        }
    }
    let line = provisions.lines.place_for("retention");
    for class in exchanged().difference(&named) {
        let what = format!(
            "no retention says how long `{class}` is kept: what crosses would be kept for ever (floor CF20, CRC Art. 16)"
        );
        found.at(line, what);
    }
}
