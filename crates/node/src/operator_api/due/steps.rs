//! The arithmetic of one time limit, step by step, and what comes after its day.

use entente_agreements::{Agreement, Explained, Length, Reckoned, Rest, Rung, Standing, State};
use entente_casework::AuthorityId;
use entente_casework::generated::Kind;

use crate::postman::chain;
use crate::sentences::{Catalogue, Said};

/// Each step as a sentence: what began it, what is counted, what is not, the day, and the steps after it.
pub(super) fn of(words: &Catalogue, agreement: &Agreement, us: &AuthorityId, one: &Standing) -> Vec<String> {
    let mut told = vec![Said::DueBegun {
        kind: one.begun.kind.to_string(),
        title: one.begun.kind.info().title.to_owned(),
        day: one.begun.on.to_string(),
    }];
    told.push(calendar(agreement, one));
    match &one.reckoned {
        Some(reckoned) => told.extend(counted(one, reckoned, words)),
        None => told.extend(without_a_day(one)),
    }
    if let Some(met) = &one.met {
        told.push(match one.request {
            Some(_) => Said::DueAnsweredOn { day: met.on.to_string() },
            None => met_on(met.kind, met.on.to_string()),
        });
    }
    let mut lines: Vec<String> = told.iter().map(|said| words.say(said)).collect();
    lines.extend(steps(words, us, one));
    lines
}

fn met_on(kind: Kind, day: String) -> Said {
    Said::DueMetOn { day, kind: kind.to_string(), title: kind.info().title.to_owned() }
}

/// Whose days are counted.
fn calendar(agreement: &Agreement, one: &Standing) -> Said {
    let zone = agreement.calendar_of(&one.counted_by).map(|calendar| calendar.zone().to_owned());
    let (country, zone) = (one.counted_by.country().to_string(), zone.unwrap_or_default());
    match one.length {
        Length::WorkingDays(_) => Said::DueWorkingDaysOf { country, zone },
        _ => Said::DueDaysOf { country, zone },
    }
}

/// It is paused, or its day cannot be counted.
fn without_a_day(one: &Standing) -> Vec<Said> {
    let length = one.length.to_string();
    match (one.paused_since, &one.uncounted) {
        (Some(since), _) => {
            let day = one.begun.on.to_string();
            vec![Said::DueLength { length, day }, Said::DuePausedSince { since: since.to_string() }]
        }
        (None, Some(why)) => vec![Said::DueUncounted { length, why: chain(why) }],
        (None, None) => Vec::new(),
    }
}

fn counted(one: &Standing, reckoned: &Reckoned, words: &Catalogue) -> Vec<Said> {
    let mut told = Vec::new();
    if let (Some(ends), Some(at)) = (reckoned.ends_at, one.begun.at) {
        let term = one.length.to_string();
        told.push(Said::DueHours { term, at: at.to_string(), ends: ends.to_string() });
    }
    if let Some(counted) = &reckoned.counted {
        told.extend(days(counted, words));
    }
    if let Some(extended) = &reckoned.extended {
        told.push(Said::DueExtended {
            who: one.owed_by.to_string(),
            day: extended.announced_on.to_string(),
            until: extended.until.to_string(),
        });
        told.push(Said::DueReach {
            length: extended.reach.length.to_string(),
            day: extended.reach.due.to_string(),
        });
        told.push(Said::DueOn { day: extended.due.to_string() });
    }
    let without = reckoned.without_effect.iter();
    told.extend(without.map(|(on, why)| Said::DueNotExtended { day: on.to_string(), why: chain(why) }));
    told
}

/// The days of one count, in the order in which a person would cross them off.
fn days(counted: &Explained, words: &Catalogue) -> Vec<Said> {
    let mut told =
        vec![Said::DueLength { length: counted.length.to_string(), day: counted.event.to_string() }];
    let weekends: Vec<String> = counted
        .left_out
        .iter()
        .filter(|(_, rest)| *rest == Rest::Weekend)
        .map(|(day, _)| day.to_string())
        .collect();
    if !weekends.is_empty() {
        told.push(Said::DueWeekends { days: weekends.join(", ") });
    }
    told.extend(counted.left_out.iter().filter_map(|(day, rest)| match rest {
        Rest::Holiday(name) => Some(Said::DueHoliday { day: day.to_string(), name: name.clone() }),
        Rest::Weekend => None,
    }));
    told.extend(counted.paused.iter().map(|pause| {
        let (from, until) = (pause.from.to_string(), pause.until.map(|until| until.to_string()));
        Said::DuePaused { from, until: until.unwrap_or_default() }
    }));
    told.extend(counted.clamped_from.map(|day| Said::DueClamped { day: day.to_string() }));
    told.extend(counted.rolled_over.iter().map(|(day, rest)| {
        let name = match rest {
            Rest::Holiday(name) => name.clone(),
            Rest::Weekend => words.say(&Said::DueWeekend),
        };
        Said::DueRolledOver { day: day.to_string(), name }
    }));
    let day = counted.due.to_string();
    told.push(match &counted.ends_on_rest {
        Some(Rest::Holiday(name)) => Said::DueOnRest { day, name: name.clone() },
        Some(Rest::Weekend) => Said::DueOnRest { day, name: words.say(&Said::DueWeekend) },
        None => Said::DueOn { day },
    });
    told
}

/// Who is reminded when, and what comes next. Of an answer that the partner owes the node reminds by itself (A7); of everything else people do (BR10).
fn steps(words: &Catalogue, us: &AuthorityId, one: &Standing) -> Vec<String> {
    let Some((rung, on)) = one.next else { return Vec::new() };
    let mut told = Vec::new();
    if one.state == State::Late {
        told.extend(one.steps.iter().map(|(rung, on)| words.say(&step(*rung, on.to_string()))));
    }
    let step = words.say(&step(rung, on.to_string()));
    told.push(words.say(&match (one.owed_by == *us, one.request) {
        (true, _) => Said::DueNextOurs { step },
        (false, Some(_)) => Said::DueNextReminder { step },
        (false, None) => Said::DueNextByPerson { step },
    }));
    if one.state == State::Late {
        told.push(words.say(&Said::DueSilence));
    }
    told
}

fn step(rung: Rung, day: String) -> Said {
    match rung {
        Rung::Reminder => Said::DueReminder { day },
        Rung::Escalation => Said::DueEscalation { day },
        Rung::JointCommission => Said::DueJointCommission { day },
    }
}
