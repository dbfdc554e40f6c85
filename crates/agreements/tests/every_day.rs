//! Every term of every package, begun on every day of ten years, by the calendar of each country, with and without a pause and an extension:
//! against a second count that knows nothing of arithmetic on dates and goes from one day to the next.
#![expect(clippy::unwrap_used, clippy::panic, reason = "test code")]

use std::collections::BTreeSet;
use std::path::Path;

use entente_agreements::package::provisions::Term;
use entente_agreements::{
    Agreement, Calendar, Ends, Entry, Length, NoDueDay, NoExtension, Package, Pause, due, due_at,
    due_but_for, extended,
};
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

const FIRST_YEAR: i16 = 2027;
const YEARS: i16 = 10;
/// Terms that begin in the tenth year end some years later.
const PUBLISHED_YEARS: i16 = YEARS + 4;

fn packages() -> Vec<Agreement> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("packages");
    let read = |name: &str| {
        let files = ["agreement.toml", "articles.md", "rules.cedar", "cases.toml"]
            .map(|file| (file.to_owned(), Entry::File(std::fs::read(folder.join(name).join(file)).unwrap())));
        Agreement::read(&Package::from_files(files).unwrap()).unwrap_or_else(|faults| panic!("{faults:?}"))
    };
    ["XA-XB", "XA-XC", "XB-XC"].map(read).into()
}

/// The calendar of a country with the holidays of its first published year in each of many years.
struct Country {
    calendar: Calendar,
    weekend: BTreeSet<i8>,
    holidays: BTreeSet<(i8, i8)>,
}

impl Country {
    fn of(published: &Calendar) -> Self {
        let first = published.holidays().filter(|(day, _)| day.year() == FIRST_YEAR);
        let named: Vec<(Date, String)> = first.map(|(day, name)| (day, name.to_owned())).collect();
        let years = FIRST_YEAR..FIRST_YEAR + PUBLISHED_YEARS;
        let holidays = years.flat_map(|year| {
            named.iter().map(move |(day, name)| (date(year, day.month(), day.day()), name.clone()))
        });
        let span = (date(FIRST_YEAR, 1, 1), date(FIRST_YEAR + PUBLISHED_YEARS - 1, 12, 31));
        let zone = TimeZone::get(published.zone()).unwrap();
        Self {
            calendar: Calendar::new(published.country(), zone, published.weekend(), span, holidays),
            weekend: published.weekend().map(|day| day.to_monday_one_offset()).collect(),
            holidays: named.iter().map(|(day, _)| (day.month(), day.day())).collect(),
        }
    }

    fn rests(&self, day: Date) -> bool {
        self.weekend.contains(&day.weekday().to_monday_one_offset())
            || self.holidays.contains(&(day.month(), day.day()))
    }
}

/// Every calendar that a package has, each country once.
fn countries(packages: &[Agreement]) -> Vec<Country> {
    let mut seen = BTreeSet::new();
    let all = packages.iter().flat_map(|package| package.provisions().calendars.values());
    all.filter(|calendar| seen.insert(calendar.country())).map(Country::of).collect()
}

/// Every length and end that a package uses, once; those of appeals too.
fn terms(packages: &[Agreement]) -> Vec<(Length, Ends, Option<Length>)> {
    let written = packages.iter().flat_map(|package| &package.provisions().deadlines);
    let told = |term: &Term| (term.length, term.ends, term.extension);
    let bodies =
        packages.iter().flat_map(|package| &package.provisions().parties).flat_map(|party| &party.bodies);
    let appeals = bodies
        .filter_map(|body| body.appeal.as_ref())
        .map(|appeal| (Length::Days(u16::try_from(appeal.window_days).unwrap()), appeal.ends, None));
    let mut once = Vec::new();
    for term in written.map(told).chain(appeals) {
        if !once.contains(&term) {
            once.push(term);
        }
    }
    once
}

fn every_day() -> impl Iterator<Item = Date> {
    let mut next = date(FIRST_YEAR, 1, 1);
    std::iter::from_fn(move || {
        let day = next;
        next = tomorrow(day);
        (day.year() < FIRST_YEAR + YEARS).then_some(day)
    })
}

fn tomorrow(day: Date) -> Date {
    day.tomorrow().unwrap()
}

/// On the fingers: crosses off one day after the other, and none of those that do not count.
fn on_the_fingers(event: Date, length: Length, country: &Country, is_paused: impl Fn(Date) -> bool) -> Date {
    let mut left = match length {
        Length::Hours(_) => panic!("a term in hours has no day"),
        Length::Days(n) | Length::WorkingDays(n) => u32::from(n),
        Length::Weeks(n) => 7 * u32::from(n),
        Length::Months(n) => days_of_months(event, n),
    };
    let working = matches!(length, Length::WorkingDays(_));
    let mut day = event;
    while left > 0 {
        day = tomorrow(day);
        let crossed_off = is_paused(day) || (working && country.rests(day));
        left -= u32::from(!crossed_off);
    }
    day
}

/// How many days these months are: to the same date, or to the last of a month that has no such date.
fn days_of_months(event: Date, months: u16) -> u32 {
    let (mut day, mut days, mut firsts) = (event, 0, 0);
    let mut step = |day: Date| {
        days += 1;
        tomorrow(day)
    };
    while firsts < months {
        day = step(day);
        firsts += u16::from(day.day() == 1);
    }
    while day.day() < event.day() && tomorrow(day).day() != 1 {
        day = step(day);
    }
    days
}

#[test]
fn every_term_from_every_day_by_every_calendar() {
    let packages = packages();
    let (countries, terms) = (countries(&packages), terms(&packages));
    assert_eq!(countries.len(), 3);
    assert!(terms.len() > 15, "{terms:?}");
    let mut asked = 0;
    for country in &countries {
        for (length, ends, _) in terms.iter().filter(|(length, ..)| !length.is_in_hours()) {
            for event in every_day() {
                let mut expected = on_the_fingers(event, *length, country, |_| false);
                while *ends == Ends::RollsForward && country.rests(expected) {
                    expected = tomorrow(expected);
                }
                let found = due(event, *length, *ends, &country.calendar).unwrap();
                assert_eq!(found.due, expected, "{length} after {event} in {}", country.calendar.country());
                asked += 1;
            }
        }
    }
    assert!(asked > 100_000, "{asked}");
}

#[test]
fn every_paused_term_from_every_day() {
    let packages = packages();
    let (countries, terms) = (countries(&packages), terms(&packages));
    // From the day of the event to some days later, in the middle, of one day, of nearly a year, after the end.
    let pauses: &[&[(i64, i64)]] =
        &[&[(0, 2)], &[(3, 3)], &[(1, 9), (12, 40)], &[(2, 300)], &[(4_000, 4_100)]];
    for country in &countries {
        for (length, ..) in terms.iter().filter(|(length, ..)| !length.is_in_hours()) {
            for (event, stretches) in every_day().zip(pauses.iter().cycle()) {
                let day = |days: i64| event.checked_add(days.days()).unwrap();
                let pauses: Vec<Pause> = stretches
                    .iter()
                    .map(|(from, to)| Pause { from: day(*from), until: Some(day(*to)) })
                    .collect();
                let stretches: Vec<(Date, Date)> =
                    stretches.iter().map(|(from, to)| (day(*from), day(*to))).collect();
                let is_paused = |at: Date| stretches.iter().any(|(from, to)| at >= *from && at <= *to);
                let expected = on_the_fingers(event, *length, country, is_paused);
                let found = due_but_for(event, *length, Ends::Stands, &country.calendar, &pauses).unwrap();
                assert_eq!(found.due, expected, "{length} after {event}, paused {pauses:?}");
                assert!(!is_paused(found.due), "no term ends on a day that is not counted");
                let plain = due(event, *length, Ends::Stands, &country.calendar).unwrap().due;
                // The control: a pause that counts moves the day, but for one of days on which nobody works.
                let moved = found.due != plain;
                assert!(!(moved && found.paused.is_empty()), "{length} after {event}, paused {pauses:?}");
                let working = matches!(length, Length::WorkingDays(_));
                assert!(working || moved != found.paused.is_empty());
            }
        }
    }
}

#[test]
fn a_pause_that_goes_on_leaves_no_day_and_says_since_when() {
    let country = &countries(&packages())[0];
    let since = date(2027, 3, 4);
    let ask = |until| {
        let pause = Pause { from: since, until };
        due_but_for(date(2027, 3, 1), Length::WorkingDays(5), Ends::Stands, &country.calendar, &[pause])
    };
    assert_eq!(ask(None), Err(NoDueDay::Paused { since }));
    assert_eq!(ask(Some(date(2027, 3, 9))).unwrap().due, date(2027, 3, 12), "three working days were left");
    let over = Pause { from: date(2027, 3, 9), until: None };
    let found =
        due_but_for(date(2027, 3, 1), Length::WorkingDays(5), Ends::Stands, &country.calendar, &[over]);
    assert_eq!(found.unwrap().due, date(2027, 3, 8), "what is over is not paused");
}

#[test]
fn every_extension_from_every_day() {
    let packages = packages();
    let (countries, terms) = (countries(&packages), terms(&packages));
    for country in &countries {
        for (length, ends, by) in &terms {
            let Some(by) = by else { continue };
            for (event, ahead) in every_day().zip((1..40_i64).cycle()) {
                let running = due(event, *length, *ends, &country.calendar).unwrap().due;
                let furthest = on_the_fingers(running, *by, country, |_| false);
                let until = running.checked_add(ahead.days()).unwrap();
                let found = extended(running, running, until, Some(*by), 0, &country.calendar).unwrap();
                assert_eq!(found.due, until.min(furthest), "{by} after {running}, announced until {until}");
                let late = extended(running, tomorrow(running), until, Some(*by), 0, &country.calendar);
                assert!(matches!(late, Err(NoExtension::TooLate { .. })), "{late:?}");
                let again = extended(running, running, until, Some(*by), 1, &country.calendar);
                assert_eq!(again, Err(NoExtension::Used));
            }
        }
    }
}

#[test]
fn every_term_in_hours_from_every_day_also_over_the_change_of_the_clock() {
    let packages = packages();
    let (countries, terms) = (countries(&packages), terms(&packages));
    let hours: Vec<u16> = terms
        .iter()
        .filter_map(|(length, ..)| match length {
            Length::Hours(hours) => Some(*hours),
            _ => None,
        })
        .collect();
    assert!(hours.len() >= 2, "{hours:?}");
    let mut same_day = 0;
    for country in &countries {
        for day in every_day() {
            let event: Timestamp = format!("{day}T22:30:00Z").parse().unwrap();
            for hours in &hours {
                let mut expected = event;
                for _ in 0..*hours {
                    expected = expected.checked_add(60.minutes()).unwrap();
                }
                let found = due_at(event, Length::Hours(*hours)).unwrap();
                assert_eq!(found, expected);
                same_day += u32::from(country.calendar.day_of(found) == country.calendar.day_of(event));
            }
        }
    }
    // An hour is an hour, whatever the clock on the wall does that night: 24 of them may end on the day on which they began.
    assert!(same_day > 0);
}

#[test]
fn working_days_beyond_what_is_published_have_no_day() {
    let packages = packages();
    for calendar in packages.iter().flat_map(|package| package.provisions().calendars.values()) {
        let (_, last) = calendar.published();
        let asked = due(last, Length::WorkingDays(1), Ends::Stands, calendar);
        assert!(matches!(asked, Err(NoDueDay::NotPublished(_))), "{asked:?}");
        assert!(
            due(last, Length::Days(1), Ends::Stands, calendar).is_ok(),
            "the control: days need no calendar"
        );
    }
}
