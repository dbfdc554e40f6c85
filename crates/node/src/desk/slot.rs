//! The daily slot: the one civil hour at which this node says by itself what it says by itself, the same for every case, so that no hour tells who
//! worked when, and no case has a rhythm of its own. Reckons it; does nothing.

use entente_agreements::Calendar;
use entente_casework::AuthorityId;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Desk, DeskFault};

/// The civil hour of the slot, in the zone of this authority's calendar. In the evening, so that what people do on a day comes first.
pub const SLOT_HOUR: i8 = 18;

/// The newest slot that has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Slot {
    /// Its civil day.
    pub(crate) day: Date,
    /// Its instant.
    pub(crate) at: Timestamp,
    /// The instant of the one after it.
    pub(crate) next: Timestamp,
}

impl Slot {
    /// The newest slot at an instant. None: the calendar reckons no such day.
    fn newest(calendar: &Calendar, now: Timestamp) -> Option<Self> {
        let today = calendar.day_of(now);
        let at = |day: Date| calendar.hour_on(day, SLOT_HOUR);
        let day = if at(today)? <= now { today } else { today.yesterday().ok()? };
        Some(Self { day, at: at(day)?, next: at(day.tomorrow().ok()?)? })
    }
}

impl Desk {
    /// The newest slot of this authority, by the calendar of the agreement with this partner.
    pub(crate) fn newest_slot(&self, partner: &AuthorityId) -> Result<Option<Slot>, DeskFault> {
        let agreement = self.partner(partner)?.terms.agreement();
        let now = self.now()?.timestamp();
        Ok(agreement.calendar_of(&self.us).and_then(|calendar| Slot::newest(calendar, now)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::tz::TimeZone;

    fn newest(now: &str) -> Slot {
        let years = ("2027-01-01".parse().unwrap(), "2028-12-31".parse().unwrap());
        let zone = TimeZone::get("CET").unwrap();
        let calendar = Calendar::new("XA".parse().unwrap(), zone, [], years, []);
        Slot::newest(&calendar, now.parse().unwrap()).unwrap()
    }

    #[test]
    fn the_slot_is_an_hour_of_the_clock_on_the_wall_and_the_newest_that_has_come() {
        for (now, at) in [
            ("2027-03-05T16:59:59.999Z", "2027-03-04T17:00:00Z"),
            ("2027-03-05T17:00:00Z", "2027-03-05T17:00:00Z"),
            ("2027-03-06T16:00:00Z", "2027-03-05T17:00:00Z"),
            ("2027-03-28T16:00:00Z", "2027-03-28T16:00:00Z"),
        ] {
            let slot = newest(now);
            assert_eq!(slot.at.to_string(), at, "at {now}");
            assert!(slot.next > now.parse().unwrap());
        }
        let before_the_clocks_change = newest("2027-03-27T20:00:00Z");
        let apart = before_the_clocks_change.next.duration_since(before_the_clocks_change.at);
        assert_eq!(apart.as_hours(), 23);
    }
}
