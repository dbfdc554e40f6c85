//! A child that is deprived of its liberty: since when, who was told, when it is looked at again. The clock of release starts when the
//! fact is recorded, and nothing that is asked of the child meanwhile counts before a lawyer confirmed it.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Case;
use crate::generated::{InterimPlacementNotice, LibertyReview, PlacementRecord};

/// The clock of release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LibertyClock {
    /// The first day of it, as far as is known.
    pub since: Date,
    /// When the lawyer was told. Absent: not yet.
    pub lawyer_told_at: Option<Timestamp>,
    /// When the independent monitor was told. Absent: not yet.
    pub monitor_told_at: Option<Timestamp>,
    /// The day of the next review by who can release the child. Absent: none is set.
    pub next_review_on: Option<Date>,
}

impl Case {
    /// The clock of release. Absent: the child is free, as far as is known.
    pub fn liberty_clock(&self) -> Option<LibertyClock> {
        if self.deprived() != Some(true) {
            return None;
        }
        let placed = self.latest_by_day::<PlacementRecord>(|placement| placement.since);
        let noticed = self.latest_by_day::<InterimPlacementNotice>(|placement| placement.since);
        let since = placed
            .map(|(_, placement)| placement.since)
            .or_else(|| noticed.map(|(_, placement)| placement.since))?;
        let review = self.newest::<LibertyReview>().map(|(_, review)| review);
        let review = review.filter(|review| review.released_at.is_none());
        Some(LibertyClock {
            since: review.map_or(since, |review| since.min(super::event::day_of(review.deprived_since))),
            lawyer_told_at: review.and_then(|review| review.lawyer_told_at),
            monitor_told_at: review.and_then(|review| review.monitor_told_at),
            next_review_on: review.and_then(|review| review.next_review_on),
        })
    }
}
