//! Deadlines against the dates of the first story and against a naive count of days.
#![expect(clippy::unwrap_used, reason = "test code")]

use entente_agreements::{Calendar, Ends, Length, NoExtension, due, due_at, extended};
use jiff::civil::{Date, Weekday, date};
use jiff::tz::TimeZone;
use proptest::prelude::*;

fn calendar(holidays: &[Date]) -> Calendar {
    Calendar::new(
        "XA".parse().unwrap(),
        TimeZone::get("EET").unwrap(),
        [Weekday::Saturday, Weekday::Sunday],
        (date(2020, 1, 1), date(2049, 12, 31)),
        holidays.iter().map(|day| (*day, "a holiday".to_owned())),
    )
}

fn due_day(event: Date, length: &str, holidays: &[Date]) -> Date {
    due(event, length.parse().unwrap(), Ends::Stands, &calendar(holidays)).unwrap().due
}

#[test]
fn thirty_days_from_the_notice_end_on_a_sunday_and_stand() {
    let found = due(date(2027, 3, 5), Length::Days(30), Ends::Stands, &calendar(&[])).unwrap();
    assert_eq!(found.due, date(2027, 4, 4));
    assert!(found.ends_on_rest.is_some());
    assert_eq!(
        found.to_string(),
        "30 days after 2027-03-05, which is not counted: 2027-04-04 (weekend; it stands), days in EET"
    );
}

#[test]
fn the_guardian_is_due_a_day_later_where_the_eighth_of_march_is_a_holiday() {
    let found = date(2027, 3, 1);
    assert_eq!(due_day(found, "15 working days", &[]), date(2027, 3, 22));
    assert_eq!(due_day(found, "15 working days", &[date(2027, 3, 8)]), date(2027, 3, 23));
}

#[test]
fn the_dates_of_the_first_story() {
    assert_eq!(due_day(date(2027, 3, 19), "4 weeks", &[]), date(2027, 4, 16));
    assert_eq!(due_day(date(2027, 4, 30), "3 months", &[]), date(2027, 7, 30));
    assert_eq!(due_day(date(2027, 3, 5), "4 months", &[]), date(2027, 7, 5));
    assert_eq!(due_day(date(2027, 5, 31), "15 days", &[]), date(2027, 6, 15));
    assert_eq!(due_day(date(2027, 3, 1), "90 days", &[]), date(2027, 5, 30));
    assert_eq!(due_day(date(2027, 6, 29), "1 month", &[]), date(2027, 7, 29));
    assert_eq!(due_day(date(2027, 6, 29), "6 months", &[]), date(2027, 12, 29));
    assert_eq!(due_day(date(2027, 3, 3), "5 working days", &[]), date(2027, 3, 10));
    let arrived = "2027-06-29T14:30:00Z".parse().unwrap();
    assert_eq!(due_at(arrived, Length::Hours(72)), Some("2027-07-02T14:30:00Z".parse().unwrap()));
}

#[test]
fn a_month_without_that_day_ends_on_its_last() {
    let found = due(date(2027, 1, 31), Length::Months(1), Ends::Stands, &calendar(&[])).unwrap();
    assert_eq!((found.due, found.clamped_from), (date(2027, 2, 28), Some(31)));
    assert_eq!(due_day(date(2027, 8, 31), "6 months", &[]), date(2028, 2, 29));
}

#[test]
fn an_extension_is_announced_before_the_due_day_is_over() {
    let calendar = calendar(&[]);
    let (due, by, until) = (date(2027, 4, 16), Some(Length::Weeks(2)), date(2027, 4, 30));
    let announced =
        |on, until, already| extended(due, on, until, by, already, &calendar).map(|found| found.due);
    assert_eq!(announced(date(2027, 4, 14), until, 0), Ok(until));
    assert_eq!(announced(date(2027, 4, 14), date(2027, 4, 20), 0), Ok(date(2027, 4, 20)), "as announced");
    assert_eq!(announced(date(2027, 4, 14), date(2027, 5, 1), 0), Ok(until), "bounded by the agreement");
    assert_eq!(announced(date(2027, 4, 16), until, 0), Ok(until), "the whole last day may be used");
    assert_eq!(
        announced(date(2027, 4, 17), until, 0),
        Err(NoExtension::TooLate { due, announced: date(2027, 4, 17) })
    );
    assert_eq!(announced(date(2027, 4, 14), due, 0), Err(NoExtension::NotLater { due, until: due }));
    assert_eq!(announced(date(2027, 4, 14), until, 1), Err(NoExtension::Used));
    assert_eq!(extended(due, date(2027, 4, 14), until, None, 0, &calendar), Err(NoExtension::None));
}

#[test]
fn a_window_that_rolls_moves_over_a_weekend_and_a_holiday() {
    let calendar = calendar(&[date(2027, 6, 14)]);
    let found = due(date(2027, 5, 28), Length::Days(15), Ends::RollsForward, &calendar).unwrap();
    assert_eq!(found.due, date(2027, 6, 15));
    assert_eq!(found.rolled_over.len(), 3);
}

#[test]
fn a_length_is_a_number_and_a_unit() {
    assert_eq!("1 month".parse(), Ok(Length::Months(1)));
    for bad in ["", "30", "days", "-1 days", "0 days", "3661 days", "3 fortnights", "1.5 days"] {
        assert!(bad.parse::<Length>().is_err(), "{bad}");
    }
    for text in ["72 hours", "1 day", "15 working days", "4 weeks", "4 months"] {
        assert_eq!(text.parse::<Length>().unwrap().to_string(), text);
    }
}

/// Counts on the fingers: one day after the other, knowing nothing of arithmetic on dates.
fn naive(event: Date, length: Length, rests: impl Fn(Date) -> bool) -> Date {
    let mut day = event;
    match length {
        Length::Hours(_) => {}
        Length::Days(n) => (0..n).for_each(|_| day = day.tomorrow().unwrap()),
        Length::Weeks(n) => (0..7 * n).for_each(|_| day = day.tomorrow().unwrap()),
        Length::WorkingDays(n) => {
            let mut left = n;
            while left > 0 {
                day = day.tomorrow().unwrap();
                left -= u16::from(!rests(day));
            }
        }
        Length::Months(n) => {
            let mut firsts = 0;
            while firsts < n {
                day = day.tomorrow().unwrap();
                firsts += u16::from(day.day() == 1);
            }
            while day.day() < event.day() && day.tomorrow().unwrap().day() != 1 {
                day = day.tomorrow().unwrap();
            }
        }
    }
    day
}

fn any_length() -> impl Strategy<Value = Length> {
    prop_oneof![
        (1..400u16).prop_map(Length::Days),
        (1..200u16).prop_map(Length::WorkingDays),
        (1..60u16).prop_map(Length::Weeks),
        (1..40u16).prop_map(Length::Months),
    ]
}

proptest! {
    #[test]
    fn counting_agrees_with_fingers(
        start in 0..7_000i64,
        length in any_length(),
        holidays in proptest::collection::btree_set(0..9_000i64, 0..60),
        roll in any::<bool>(),
    ) {
        let day = |n: i64| date(2020, 1, 1).checked_add(jiff::Span::new().days(n)).unwrap();
        let holidays: Vec<Date> = holidays.into_iter().map(day).collect();
        let calendar = calendar(&holidays);
        let rests = |day: Date| {
            holidays.contains(&day) || matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
        };
        let mut expected = naive(day(start), length, rests);
        while roll && rests(expected) {
            expected = expected.tomorrow().unwrap();
        }
        let ends = if roll { Ends::RollsForward } else { Ends::Stands };
        let found = due(day(start), length, ends, &calendar).unwrap();
        prop_assert_eq!(found.due, expected);
        prop_assert!(found.due > day(start));
        prop_assert_eq!(found.ends_on_rest.is_some(), !roll && rests(expected));
    }
}
