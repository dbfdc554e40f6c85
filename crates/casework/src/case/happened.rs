//! When the things happened from which a term counts, and by which it is met: what the record itself names, or else the instant of its
//! statement. Knows neither terms nor zones; which kinds begin what stands in the agreement.

use jiff::Timestamp;
use jiff::civil::Date;

use super::event::{Entry, day_of};
use super::{Case, CaseRole};
use crate::EventId;
use crate::generated::{ArrivalResult, ChildCondition, Content, Kind, ScreeningResult};

/// When something happened, as exactly as it was written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// On a day, where it happened.
    Day(Date),
    /// At an instant.
    At(Timestamp),
}

/// How long what was told goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lasting {
    /// It happened, once.
    Once,
    /// It goes on from then, up to a day if one is named: an appointment, a status, what the partner was told of a child.
    From(Option<Date>),
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happening {
    /// The kind that tells of it.
    pub kind: Kind,
    /// The entry that tells of it.
    pub entry: EventId,
    /// Whether this authority told of it.
    pub ours: bool,
    /// When it happened.
    pub moment: Moment,
    /// How long it goes on.
    pub lasting: Lasting,
}

/// Whether a term can count from what a message of this kind tells, or be met by it: it names its own day, or it crosses in a case, and then its statement
/// has an instant. Reminders, extensions and interim answers are about a term and begin none.
pub fn can_begin(kind: Kind) -> bool {
    let info = kind.info();
    let of_a_term = matches!(kind, Kind::DeadlineExtension | Kind::Reminder | Kind::InterimAnswer);
    names_its_day(kind) || (info.crosses() && !info.caseless && !of_a_term)
}

/// Whether what begins with a message of this kind has an instant, so that hours can be counted from it.
pub fn has_an_instant(kind: Kind) -> bool {
    match kind {
        Kind::HandoverRecord | Kind::ArrivalNotice | Kind::VisitRecord | Kind::LibertyReview => true,
        Kind::MonitoringReport | Kind::TransferPostponement => false,
        _ => can_begin(kind) && !names_its_day(kind),
    }
}

/// The kinds whose content says when it happened.
fn names_its_day(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::FoundRecord
            | Kind::ProtectionScreening
            | Kind::GuardianRecord
            | Kind::LegalAidRecord
            | Kind::PlacementRecord
            | Kind::CaseReview
            | Kind::VisitRecord
            | Kind::MonitorRecord
            | Kind::InterimStatusRecord
            | Kind::LibertyReview
            | Kind::RiskAssessment
            | Kind::ChildViews
            | Kind::BestInterests
            | Kind::NoReturnDecision
            | Kind::ServiceProof
            | Kind::HandoverRecord
            | Kind::ArrivalNotice
            | Kind::MonitoringReport
            | Kind::TransferPostponement
    )
}

/// What the content itself says of when it happened. Absent: its kind names no day.
fn told(content: &Content) -> Option<(Moment, Lasting)> {
    let once = |day| (Moment::Day(day), Lasting::Once);
    let at = |instant| (Moment::At(instant), Lasting::Once);
    let from = |day, until| (Moment::Day(day), Lasting::From(until));
    Some(match content {
        Content::FoundRecord(said) => once(said.found_on),
        Content::ProtectionScreening(said) => once(said.screened_on),
        Content::GuardianRecord(said) => from(said.appointed_on, said.ended_on),
        Content::LegalAidRecord(said) => from(said.named_on, said.ended_on),
        Content::PlacementRecord(said) => once(said.since),
        Content::CaseReview(said) => once(said.reviewed_on),
        Content::VisitRecord(said) => at(said.visited_at),
        Content::MonitorRecord(said) => once(said.visited_on),
        Content::InterimStatusRecord(said) => from(said.from, said.until),
        Content::LibertyReview(said) => at(said.deprived_since),
        Content::RiskAssessment(said) => once(said.made_on),
        Content::ChildViews(said) => once(said.heard_on),
        Content::BestInterests(said) => once(said.decided_on),
        Content::NoReturnDecision(said) => once(said.decided_on),
        Content::ServiceProof(said) => once(said.served_on),
        Content::HandoverRecord(said) => at(said.handed_over_at),
        Content::ArrivalNotice(said) => at(said.noted_at),
        Content::MonitoringReport(said) => once(said.visited_on),
        Content::TransferPostponement(said) => once(said.ended_on?),
        _ => return None,
    })
}

/// Whether what it tells begins anything: a screening that clears the way, a child that went and that arrived.
fn takes_effect(content: &Content) -> bool {
    match content {
        Content::ProtectionScreening(said) => said.result == ScreeningResult::NoIndication,
        Content::HandoverRecord(said) => said.condition != ChildCondition::Refused,
        Content::ArrivalNotice(said) => said.result == ArrivalResult::SafeArrival,
        _ => true,
    }
}

/// The kinds of which the newest says when it was, and those of which the first counts: a second notice is no second finding of the child.
fn which_counts(kind: Kind, found: Vec<Happening>) -> Vec<Happening> {
    match kind {
        Kind::FoundRecord | Kind::ArrivalNotice => found.into_iter().next_back().into_iter().collect(),
        Kind::IdentificationNotice => found.into_iter().take(1).collect(),
        _ => found,
    }
}

impl Case {
    /// What happened of this kind that a term counts from, in the order in which it was said. Nothing of before the case began anew.
    pub fn beginnings(&self, kind: Kind) -> Vec<Happening> {
        let effective = |entry: &Entry| entry.open().is_some_and(takes_effect);
        // A finding is carried over into what the case is now by its restart; all else is told anew.
        let whenever = kind == Kind::FoundRecord;
        let mut found = which_counts(kind, self.happened(kind, whenever, effective, told));
        // A child that came back waits again from then on, whenever it was first found.
        if let (Kind::FoundRecord, Some(restarted)) = (kind, self.restarted_on()) {
            for one in &mut found {
                one.moment = Moment::Day(restarted.max(self.day_told(one.moment)));
            }
        }
        found
    }

    /// What happened of this kind by which a term is met, in the order in which it was said. That a child arrived is met by the report, and so by
    /// its statement, not by the arrival. Who was told of a child knows of it, also when the case begins anew: J3 says that it came back.
    pub fn meetings(&self, kind: Kind) -> Vec<Happening> {
        let told = |content: &Content| match content {
            Content::ArrivalNotice(_) | Content::TransferPostponement(_) => None,
            other => told(other),
        };
        let whenever = kind == Kind::IdentificationNotice;
        let mut found = self.happened(kind, whenever, |entry| entry.open().is_some(), told);
        if whenever {
            found.iter_mut().for_each(|notice| notice.lasting = Lasting::From(None));
        }
        if kind == Kind::GuardianRecord {
            self.retain_last_words(&mut found);
        }
        found
    }

    fn happened(
        &self,
        kind: Kind,
        whenever: bool,
        counts: impl Fn(&Entry) -> bool,
        told: impl Fn(&Content) -> Option<(Moment, Lasting)>,
    ) -> Vec<Happening> {
        if !can_begin(kind) {
            return Vec::new();
        }
        let mut entries: Vec<&Entry> =
            self.counted().filter(|entry| entry.kind() == kind && counts(entry)).collect();
        entries.sort_by_key(|entry| entry.order());
        let happening = |entry: &Entry| {
            let by_statement = (Moment::At(entry.said_at()), Lasting::Once);
            let (moment, lasting) = entry.open().and_then(&told).unwrap_or(by_statement);
            Happening { kind, entry: entry.id, ours: entry.party.is_ours(), moment, lasting }
        };
        let of_now =
            |entry: &&Entry| whenever || self.is_of_now(entry, self.day_told(happening(entry).moment));
        entries.into_iter().filter(of_now).map(happening).collect()
    }

    /// An appointment that ended was written down twice: the last word on it stands.
    fn retain_last_words(&self, found: &mut Vec<Happening>) {
        let body = |one: &Happening| {
            let entry = self.entries().iter().find(|entry| entry.id == one.entry);
            match entry.and_then(Entry::open) {
                Some(Content::GuardianRecord(said)) => Some((said.appointed_by.clone(), said.appointed_on)),
                _ => None,
            }
        };
        let bodies: Vec<_> = found.iter().map(body).collect();
        let mut at = 0;
        found.retain(|_| {
            let later = bodies.get(at + 1..).unwrap_or_default();
            let last = bodies.get(at).is_some_and(|one| !later.contains(one));
            at += 1;
            last
        });
    }

    fn day_told(&self, moment: Moment) -> Date {
        match moment {
            Moment::Day(day) => day,
            Moment::At(at) => day_of(at),
        }
    }

    /// The day from which a side owes nothing more that it does not owe yet: HOST when the child has arrived, each when the case has ended.
    pub fn owes_no_more_since(&self, role: CaseRole, today: Date) -> Option<Date> {
        let arrived = self.arrived_as_known_here().map(day_of).filter(|_| role == CaseRole::Host);
        arrived.into_iter().chain(self.ending(today).map(|ending| ending.on)).min()
    }

    /// The stretches of days on which nothing may be told abroad: the screening has not cleared the way yet, or something suggests that the
    /// child needs protection and lawyer and lead have not released that (BR5). Each with its first day (absent: from the beginning) and the
    /// day on which it ended (absent: it goes on). `day` says which day an instant is.
    pub fn kept_back(&self, day: impl Fn(Timestamp) -> Date) -> Vec<(Option<Date>, Option<Date>)> {
        let screened = self.screened();
        let holds = self.protection_changes();
        let kin = self.protection_of_kin_at().map(&day);
        let holds: Vec<(Date, bool)> = holds.into_iter().map(|(at, stands)| (day(at), stands)).collect();
        let stands_after = |on: Date| {
            let cleared =
                screened.iter().rfind(|(screened, _)| *screened <= on).is_some_and(|(_, clear)| *clear);
            let held = holds.iter().rfind(|(changed, _)| *changed <= on).is_some_and(|(_, held)| *held);
            !cleared || held || kin.is_some_and(|since| since <= on)
        };
        let mut changes: Vec<Date> =
            screened.iter().map(|(on, _)| *on).chain(holds.iter().map(|(on, _)| *on)).chain(kin).collect();
        changes.sort_unstable();
        changes.dedup();
        let (mut stretches, mut since) = (Vec::new(), Some(None));
        for on in changes {
            match (since, stands_after(on)) {
                (Some(from), false) => {
                    stretches.push((from, Some(on)));
                    since = None;
                }
                (None, true) => since = Some(Some(on)),
                _ => {}
            }
        }
        stretches.extend(since.map(|from| (from, None)));
        stretches
    }

    /// The screenings of now by their day, and whether each cleared the way.
    fn screened(&self) -> Vec<(Date, bool)> {
        let mut screened: Vec<(Date, bool)> = Vec::new();
        for one in self.happened(Kind::ProtectionScreening, false, |_| true, told) {
            let entry = self.entries().iter().find(|entry| entry.id == one.entry);
            let clear = entry.and_then(Entry::open).is_some_and(takes_effect);
            screened.push((self.day_told(one.moment), clear));
        }
        screened.sort_by_key(|(on, _)| *on);
        screened
    }
}
