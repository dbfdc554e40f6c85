//! Since when a case stands where it stands, and since when each hold holds: found by letting the case happen again, day by
//! day. What became of a statement counts from the day on which the statement was recorded.

use std::collections::BTreeMap;

use entente_casework::case::{Case, CaseEvent, Lifecycle, Settlement, Verdict};
use entente_casework::generated::HoldKind;
use jiff::Timestamp;
use jiff::ToSpan as _;
use jiff::civil::Date;

/// Most days that are walked: ten years. What lasts longer is said to last as long.
const DAYS_MAX: i64 = 3_660;

/// Since when things are as they are today.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Since {
    /// The state; absent if nothing happened yet.
    pub(super) state: Option<Date>,
    /// Each hold that stands.
    pub(super) holds: BTreeMap<HoldKind, Date>,
}

/// Walks the days of a case up to `today`. `day_of` says on which civil day an instant falls.
pub(super) fn since(case: &Case, today: Date, day_of: impl Fn(Timestamp) -> Date) -> Since {
    let mut entries = case.entries().iter().peekable();
    let Some(first) = entries.peek().map(|entry| day_of(entry.recorded_at)) else { return Since::default() };
    let earliest = today.checked_sub(DAYS_MAX.days()).unwrap_or(first);
    let mut so_far = Case::new(case.us().clone(), case.partner().clone());
    let (mut since, mut state): (Since, Option<Lifecycle>) = (Since::default(), None);
    let mut day = first.max(earliest).min(today);
    loop {
        while let Some(entry) = entries.next_if(|entry| day_of(entry.recorded_at) <= day || day == today) {
            so_far.apply(&CaseEvent::Entered(entry.clone()));
            let verdict = case.verdict(entry);
            if let (Some(statement), true) = (entry.party.statement(), verdict != Verdict::Pending) {
                so_far.apply(&CaseEvent::Settled(Settlement { statement, verdict }));
            }
        }
        let now = so_far.state(day);
        if state != Some(now) {
            (since.state, state) = (Some(day), Some(now));
        }
        let holds = so_far.holds(day);
        since.holds.retain(|hold, _| holds.contains(hold));
        for hold in holds {
            since.holds.entry(hold).or_insert(day);
        }
        match day.checked_add(1.day()) {
            Ok(next) if day < today => day = next,
            _ => return since,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entente_casework::EventId;
    use entente_casework::case::{Entry, Party};
    use entente_casework::generated::{Content, HoldChange, HoldRecord, Role};
    use jiff::tz::Offset;

    fn utc(at: Timestamp) -> Date {
        Offset::UTC.to_datetime(at).date()
    }

    fn held(case: &mut Case, id: u8, on: &str, change: HoldChange) {
        let record = HoldRecord {
            hold: HoldKind::Medical,
            change,
            decided_by: vec![Role::Physician],
            on: on.parse().unwrap(),
            reason: None,
        };
        case.apply(&CaseEvent::Entered(Entry {
            id: EventId::from_bytes([id; 16]),
            recorded_at: format!("{on}T09:00:00Z").parse().unwrap(),
            happened_at: None,
            made_at: None,
            party: Party::Local,
            in_reply_to: None,
            content: Content::HoldRecord(record).into(),
        }));
    }

    #[test]
    fn a_hold_counts_from_the_last_time_it_was_set() {
        let mut case = Case::new("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap());
        let today = "2027-04-01".parse().unwrap();
        assert_eq!(since(&case, today, utc), Since::default());
        held(&mut case, 1, "2027-03-01", HoldChange::Set);
        let medical = |case: &Case| since(case, today, utc).holds.get(&HoldKind::Medical).copied();
        assert_eq!(medical(&case), Some("2027-03-01".parse().unwrap()));
        held(&mut case, 2, "2027-03-10", HoldChange::Released);
        assert_eq!(medical(&case), None);
        held(&mut case, 3, "2027-03-20", HoldChange::Set);
        assert_eq!(medical(&case), Some("2027-03-20".parse().unwrap()));
    }

    #[test]
    fn what_is_told_is_what_stands_today() {
        let mut case = Case::new("XA.ca".parse().unwrap(), "XB.ca".parse().unwrap());
        held(&mut case, 1, "2007-03-01", HoldChange::Set);
        let today = "2027-04-01".parse().unwrap();
        let told = since(&case, today, utc);
        let holds: Vec<HoldKind> = told.holds.keys().copied().collect();
        assert_eq!(holds, case.holds(today).into_iter().collect::<Vec<_>>());
        assert!(told.state.is_some());
    }
}
